# Made from src/dhis2w_client/_async/system.py by `make generate`. Do not edit.
"""The server itself, and the user that the client is to it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from dhis2w_client._sync.resource import Resource
from dhis2w_client.query import comma_joined, path_segment

if TYPE_CHECKING:
    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.reports import WebMessage
    from dhis2w_client.settings import SystemSettings

__all__ = ["SYSTEM_INFO", "System"]

SYSTEM_INFO = "/api/system/info"
_SETTINGS = "/api/systemSettings"
_DEFAULT_COMBO = "/api/categoryCombos?filter=name:eq:default&fields=id"

Me = TypeVar("Me", bound="Dhis2Model")
Info = TypeVar("Info", bound="Dhis2Model")
Model = TypeVar("Model")


class System(Resource, Generic[Me, Info]):
    """The server itself, and the user of the client; in the models of the bound version.

    What is asked for often stands in the system cache for a while; `use_cache=False` asks the server again.
    """

    __slots__ = ()

    def me(self, *, fields: str | Iterable[str] | None = None) -> Me:
        """The user of the client, with all properties unless `fields` names some. `GET /api/me`."""
        model: type[Me] = self._client.models.MeDto
        return self._call("GET", "/api/me", params={"fields": comma_joined(fields)}, returns=model)

    def has_authority(self, authority: str) -> bool:
        """Whether the user of the client may do what an authority such as `F_DATAVALUE_ADD` stands for.

        `GET /api/me/authorities/{authority}`; true for superusers (`ALL`), whatever it is.
        """
        return self._call("GET", f"/api/me/authorities/{path_segment(authority)}", returns=bool)

    def info(self, *, use_cache: bool = True) -> Info:
        """The server's version, calendar, time zone and state. `GET /api/system/info`.

        Users without the superuser's authority get fewer properties.
        """
        model: type[Info] = self._client.models.SystemInfo
        return self._cached(SYSTEM_INFO, model, use_cache)

    def calendar(self, *, use_cache: bool = True) -> str:
        """The calendar that period ids are written in, `iso8601` mostly."""
        info: dict[str, Any] = self._cached(SYSTEM_INFO, dict[str, Any], use_cache)
        return str(info.get("calendar", "iso8601"))

    def set_calendar(self, calendar: str) -> "WebMessage | None":
        """Makes the server write periods in another calendar, such as `ethiopian`; existing data keep theirs."""
        report = self.set_setting("keyCalendar", calendar)
        self.invalidate_cache(SYSTEM_INFO)
        return report

    def default_category_combo_uid(self, *, use_cache: bool = True) -> str:
        """The uid of the category combo `default`, which data elements without disaggregation have."""
        found: dict[str, list[dict[str, str]]] = self._cached(_DEFAULT_COMBO, dict[str, Any], use_cache)
        combos = found.get("categoryCombos")
        if not combos:
            raise LookupError(f"no category combo is called 'default' on {self._client.base_url}")
        return combos[0]["id"]

    # -- Settings ----------------------------------------------------------------------------------------------------

    def settings(self, *, use_cache: bool = True) -> "SystemSettings":
        """All settings that the user may see. `GET /api/systemSettings`."""
        from dhis2w_client.settings import SystemSettings

        return self._cached(_SETTINGS, SystemSettings, use_cache)

    def setting(self, key: str, *, use_cache: bool = True) -> str | None:
        """One setting as text, `true` or `false` for a switch; None where it was never set and has no default."""
        value = (self.settings(use_cache=use_cache)).to_wire().get(key)
        if value is None or isinstance(value, str):
            return value
        return str(value).lower() if isinstance(value, bool) else str(value)

    def set_setting(self, key: str, value: str | bool | int | None) -> "WebMessage | None":
        """Sets a setting; None resets it to its default.

        `POST /api/systemSettings/{key}` with the value as text, or `DELETE /api/systemSettings/{key}`, which has no
        answer. Needs `F_SYSTEM_SETTING`.
        """
        from dhis2w_client.reports import WebMessage

        path = f"{_SETTINGS}/{path_segment(key)}"
        self.invalidate_cache(_SETTINGS)
        if value is None:
            self._call("DELETE", path)
            return None
        text = str(value).lower() if isinstance(value, bool) else str(value)
        return self._call("POST", path, body=text.encode(), content_type="text/plain", returns=WebMessage)

    def invalidate_cache(self, key: str | None = None) -> None:
        """Forgets what was asked for at one path, such as `/api/systemSettings`, or everything."""
        if self._client.system_cache is not None:
            self._client.system_cache.invalidate(key)

    def _cached(self, path: str, model: type[Model], use_cache: bool) -> Model:
        if not use_cache:
            self.invalidate_cache(path)
        body = self._client.cached(path)
        from dhis2w_client._bodies import decode  # the client is imported without loading pydantic

        found: Model = decode(body, model, method="GET", url=f"{self._client.base_url}{path}")
        return found
