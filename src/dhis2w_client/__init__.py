"""Typed Python SDK for the Web API of DHIS2: `Dhis2Client`, `SyncDhis2Client`, authentication, errors.

Names are imported on first use, so `import dhis2w_client` alone costs next to nothing.
"""

from importlib import import_module

TYPE_CHECKING = False  # what type checkers take as true; `typing` alone would double the time of this import
if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client.auth import AuthProvider, BasicAuth, PatAuth, SyncAuthProvider
    from dhis2w_client.errors import (
        AuthenticationError,
        BadRequestError,
        ConflictError,
        Dhis2ApiError,
        Dhis2ClientError,
        ForbiddenError,
        LoginPageError,
        MethodNotAllowedError,
        NotFoundError,
        RequestTimeoutError,
        ResponseFormatError,
        ServerError,
        TooManyRequestsError,
        TransportError,
        UnsupportedVersionError,
        VersionFallbackWarning,
        VersionPinMismatchError,
    )
    from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject
    from dhis2w_client.paging import Page, Pager
    from dhis2w_client.reports import WebMessage
    from dhis2w_client.retry import RetryPolicy
    from dhis2w_client.versions import Dhis2

__version__ = "0.1.0"

_MODULES = {
    "_async.client": ("Dhis2Client",),
    "_sync.client": ("SyncDhis2Client",),
    "auth": ("AuthProvider", "BasicAuth", "PatAuth", "SyncAuthProvider"),
    "errors": (
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "Dhis2ApiError",
        "Dhis2ClientError",
        "ForbiddenError",
        "LoginPageError",
        "MethodNotAllowedError",
        "NotFoundError",
        "RequestTimeoutError",
        "ResponseFormatError",
        "ServerError",
        "TooManyRequestsError",
        "TransportError",
        "UnsupportedVersionError",
        "VersionFallbackWarning",
        "VersionPinMismatchError",
    ),
    "models": ("DateTime", "Dhis2Model", "MetadataObject"),
    "paging": ("Page", "Pager"),
    "reports": ("WebMessage",),
    "retry": ("RetryPolicy",),
    "versions": ("Dhis2",),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [  # spelled out, because type checkers read it
    "AuthProvider",
    "AuthenticationError",
    "BadRequestError",
    "BasicAuth",
    "ConflictError",
    "DateTime",
    "Dhis2",
    "Dhis2ApiError",
    "Dhis2Client",
    "Dhis2ClientError",
    "Dhis2Model",
    "ForbiddenError",
    "LoginPageError",
    "MetadataObject",
    "MethodNotAllowedError",
    "NotFoundError",
    "Page",
    "Pager",
    "PatAuth",
    "RequestTimeoutError",
    "ResponseFormatError",
    "RetryPolicy",
    "ServerError",
    "SyncAuthProvider",
    "SyncDhis2Client",
    "TooManyRequestsError",
    "TransportError",
    "UnsupportedVersionError",
    "VersionFallbackWarning",
    "VersionPinMismatchError",
    "WebMessage",
    "__version__",
]


if not TYPE_CHECKING:  # to type checkers, a name that is not imported above does not exist

    def __getattr__(name: str) -> object:
        module = _HOME.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
