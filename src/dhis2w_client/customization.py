"""The look of a server as a preset: what is to be shown on the login page and above all pages."""

from dataclasses import dataclass

__all__ = ["CustomizationResult", "LoginCustomization"]

# The keys of the settings, which are not those under which `GET /api/loginConfig` shows them.
_KEYS = {
    "title": "applicationTitle",
    "introduction": "keyApplicationIntro",
    "notification": "keyApplicationNotification",
    "footer_left": "keyApplicationFooter",
    "footer_right": "keyApplicationRightFooter",
    "popup": "loginPopup",
    "country_flag": "keyFlag",
    "layout": "loginPageLayout",
    "template": "loginPageTemplate",
}


@dataclass(frozen=True)
class LoginCustomization:
    """What of a server's look is to be set; None leaves a part as it is."""

    title: str | None = None
    introduction: str | None = None
    notification: str | None = None
    footer_left: str | None = None
    footer_right: str | None = None
    popup: str | None = None
    country_flag: str | None = None
    layout: str | None = None
    """DEFAULT, SIDEBAR or CUSTOM."""
    template: str | None = None
    """HTML of a login page of the layout CUSTOM."""
    style: str | None = None
    """CSS for all pages."""
    logo_front: bytes | None = None
    """PNG for the login page."""
    logo_banner: bytes | None = None
    """PNG for the bar of all pages."""

    def settings(self) -> dict[str, str]:
        """The system settings that it stands for."""
        given = {key: getattr(self, name) for name, key in _KEYS.items()}
        return {key: value for key, value in given.items() if value is not None}


@dataclass(frozen=True)
class CustomizationResult:
    """What was set."""

    settings: tuple[str, ...] = ()
    uploaded: tuple[str, ...] = ()
