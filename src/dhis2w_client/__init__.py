"""Typed Python SDK for the Web API of DHIS2: `Dhis2Client`, `SyncDhis2Client`, authentication, errors.

Names are imported on first use, so `import dhis2w_client` alone costs next to nothing.
"""

__version__ = "0.1.0"

TYPE_CHECKING = False  # what type checkers take as true; `typing` alone would double the time of this import
if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client.auth import (
        AuthProvider,
        BasicAuth,
        FileTokenStore,
        KeyringTokenStore,
        LoopbackReceiver,
        MemoryTokenStore,
        MissingExtraError,
        OAuth2Auth,
        PatAuth,
        SessionAuth,
        SignInError,
        SignInProvider,
        SyncAuthProvider,
        TokenOwner,
        Tokens,
        TokenStore,
        TokenStoreError,
    )
    from dhis2w_client.errors import (
        AuthenticationError,
        BadRequestError,
        ConflictError,
        Dhis2ApiError,
        Dhis2ClientError,
        DownloadError,
        EmptyAnswerError,
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
        UrlTooLongError,
        VersionFallbackWarning,
        VersionPinMismatchError,
    )
    from dhis2w_client.events import Attempt
    from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject
    from dhis2w_client.paging import Page, Pager
    from dhis2w_client.reports import WebMessage
    from dhis2w_client.retry import RetryPolicy
    from dhis2w_client.telemetry import OpenTelemetry
    from dhis2w_client.versions import Dhis2
else:  # to type checkers, a name that is not imported above does not exist
    from dhis2w_client._lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        globals(),
        {
            "_async.client": "Dhis2Client",
            "_sync.client": "SyncDhis2Client",
            "auth": """
                AuthProvider BasicAuth FileTokenStore KeyringTokenStore LoopbackReceiver MemoryTokenStore
                MissingExtraError OAuth2Auth PatAuth SessionAuth SignInError SignInProvider SyncAuthProvider
                TokenOwner TokenStore TokenStoreError Tokens
            """,
            "errors": """
                AuthenticationError BadRequestError ConflictError Dhis2ApiError Dhis2ClientError DownloadError
                EmptyAnswerError ForbiddenError LoginPageError MethodNotAllowedError NotFoundError
                RequestTimeoutError ResponseFormatError ServerError TooManyRequestsError TransportError
                UnsupportedVersionError UrlTooLongError VersionFallbackWarning VersionPinMismatchError
            """,
            "events": "Attempt",
            "models": "DateTime Dhis2Model MetadataObject",
            "paging": "Page Pager",
            "reports": "WebMessage",
            "retry": "RetryPolicy",
            "telemetry": "OpenTelemetry",
            "versions": "Dhis2",
        },
    )

__all__ = [  # spelled out, because type checkers read it
    "Attempt",
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
    "DownloadError",
    "EmptyAnswerError",
    "FileTokenStore",
    "ForbiddenError",
    "KeyringTokenStore",
    "LoginPageError",
    "LoopbackReceiver",
    "MemoryTokenStore",
    "MetadataObject",
    "MethodNotAllowedError",
    "MissingExtraError",
    "NotFoundError",
    "OAuth2Auth",
    "OpenTelemetry",
    "Page",
    "Pager",
    "PatAuth",
    "RequestTimeoutError",
    "ResponseFormatError",
    "RetryPolicy",
    "ServerError",
    "SessionAuth",
    "SignInError",
    "SignInProvider",
    "SyncAuthProvider",
    "SyncDhis2Client",
    "TokenOwner",
    "TokenStore",
    "TokenStoreError",
    "Tokens",
    "TooManyRequestsError",
    "TransportError",
    "UnsupportedVersionError",
    "UrlTooLongError",
    "VersionFallbackWarning",
    "VersionPinMismatchError",
    "WebMessage",
    "__version__",
]
