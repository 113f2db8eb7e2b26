"""How a server looks before and after login: texts, logos, style."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from dhis2w_client._async.resource import Resource
from dhis2w_client.customization import CustomizationResult, LoginCustomization
from dhis2w_client.query import path_segment

if TYPE_CHECKING:
    from dhis2w_client.models import Dhis2Model

__all__ = ["Customize"]

LoginConfig = TypeVar("LoginConfig", bound="Dhis2Model")


class Customize(Resource, Generic[LoginConfig]):
    """The look of a server. Changes need `F_SYSTEM_SETTING`."""

    __slots__ = ()

    async def get_login_config(self, *, locale: str | None = None) -> LoginConfig:
        """What the login page shows. `GET /api/loginConfig`, which needs no login."""
        model: type[LoginConfig] = self._client.models.LoginConfigResponse
        return await self._call("GET", "/api/loginConfig", params={"locale": locale}, returns=model)

    async def set_system_setting(self, key: str, value: str) -> None:
        """Sets one system setting. `POST /api/systemSettings/{key}`."""
        await self._client.system.set_setting(key, value)

    async def set_system_settings(self, settings: Mapping[str, str]) -> list[str]:
        """Sets system settings one after the other; gives the keys that were set. Stops at the first refusal."""
        done: list[str] = []
        for key, value in settings.items():
            await self.set_system_setting(key, value)
            done.append(key)
        return done

    async def upload_logo_front(self, data: bytes, *, filename: str = "logo_front.png") -> None:
        """Shows a PNG on the login page. `POST /api/staticContent/logo_front`, then the setting that uses it."""
        await self._upload_logo("logo_front", data, filename)
        await self.set_system_setting("keyUseCustomLogoFront", "true")

    async def upload_logo_banner(self, data: bytes, *, filename: str = "logo_banner.png") -> None:
        """Shows a PNG in the bar of all pages. `POST /api/staticContent/logo_banner`, then the setting that uses it."""
        await self._upload_logo("logo_banner", data, filename)
        await self.set_system_setting("keyUseCustomLogoBanner", "true")

    async def upload_style(self, css: str) -> None:
        """Adds a style sheet to all pages. `POST /api/files/style`."""
        await self._call("POST", "/api/files/style", body=css.encode(), content_type="text/css")

    async def apply_preset(self, preset: LoginCustomization) -> CustomizationResult:
        """Makes the server look as a preset says; what the preset leaves out stays as it is."""
        if preset.logo_front is not None:
            await self.upload_logo_front(preset.logo_front)
        if preset.logo_banner is not None:
            await self.upload_logo_banner(preset.logo_banner)
        if preset.style is not None:
            await self.upload_style(preset.style)
        settings = await self.set_system_settings(preset.settings())
        uploaded = [name for name in ("logo_front", "logo_banner", "style") if getattr(preset, name) is not None]
        return CustomizationResult(settings=tuple(settings), uploaded=tuple(uploaded))

    async def _upload_logo(self, key: str, data: bytes, filename: str) -> None:
        if not data.startswith(b"\x89PNG"):
            raise ValueError(f"{filename} is no PNG, the only kind of picture that DHIS2 takes as a logo")
        await self._call(
            "POST", f"/api/staticContent/{path_segment(key)}", files={"file": (filename, data, "image/png")}
        )
