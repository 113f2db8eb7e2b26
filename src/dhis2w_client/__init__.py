"""Typed Python SDK for the Web API of DHIS2: `Dhis2Client`, `SyncDhis2Client`, authentication, errors.

Names are imported on first use, so `import dhis2w_client` alone costs next to nothing.
"""

__version__ = "0.1.0"

TYPE_CHECKING = False  # what type checkers take as true; `typing` alone would double the time of this import
if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client
    from dhis2w_client._partial import PartialObjectError
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client.analytics import AnalyticsQuery
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
    from dhis2w_client.bulk import BulkOutcome, BulkResult
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
        NotInVersionError,
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
    from dhis2w_client.fields import Preset, UnknownFieldError, UnknownFieldWarning
    from dhis2w_client.filters import Filter, where
    from dhis2w_client.grids import Grid
    from dhis2w_client.hits import Hit, Hits
    from dhis2w_client.jobs import JobError, JobFailedError, JobLostError, JobNotification, JobResult, JobTimeoutError
    from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject
    from dhis2w_client.paging import Found, Page, Pager, SeveralFoundError
    from dhis2w_client.periods import Period, PeriodError, periods_between, relative_periods
    from dhis2w_client.plans import AmbiguousMatchError, PlannedChange, PropertyChange, UnresolvedReferenceError
    from dhis2w_client.reports import ImportOutcome, ImportRejectedError, JobReference, RejectedRow, WebMessage
    from dhis2w_client.retry import RetryPolicy
    from dhis2w_client.telemetry import OpenTelemetry
    from dhis2w_client.uids import InvalidUidError, generate_uid, is_uid
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
                NotInVersionError RequestTimeoutError ResponseFormatError ServerError TooManyRequestsError
                TransportError UnsupportedVersionError UrlTooLongError VersionFallbackWarning VersionPinMismatchError
            """,
            "events": "Attempt",
            "jobs": "JobError JobFailedError JobLostError JobNotification JobResult JobTimeoutError",
            "grids": "Grid",
            "analytics": "AnalyticsQuery",
            "models": "DateTime Dhis2Model MetadataObject",
            "retry": "RetryPolicy",
            "telemetry": "OpenTelemetry",
            "versions": "Dhis2",
            "_partial": "PartialObjectError",
            "bulk": "BulkOutcome BulkResult",
            "fields": "Preset UnknownFieldError UnknownFieldWarning",
            "filters": "Filter where",
            "hits": "Hit Hits",
            "paging": "Found Page Pager SeveralFoundError",
            "periods": "Period PeriodError periods_between relative_periods",
            "plans": "AmbiguousMatchError PlannedChange PropertyChange UnresolvedReferenceError",
            "reports": "ImportOutcome ImportRejectedError JobReference RejectedRow WebMessage",
            "uids": "InvalidUidError generate_uid is_uid",
        },
    )

__all__ = [  # spelled out, because type checkers read it
    "AmbiguousMatchError",
    "AnalyticsQuery",
    "Attempt",
    "AuthProvider",
    "AuthenticationError",
    "BadRequestError",
    "BasicAuth",
    "BulkOutcome",
    "BulkResult",
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
    "Filter",
    "ForbiddenError",
    "Found",
    "Grid",
    "Hit",
    "Hits",
    "ImportOutcome",
    "ImportRejectedError",
    "InvalidUidError",
    "JobError",
    "JobFailedError",
    "JobLostError",
    "JobNotification",
    "JobReference",
    "JobResult",
    "JobTimeoutError",
    "KeyringTokenStore",
    "LoginPageError",
    "LoopbackReceiver",
    "MemoryTokenStore",
    "MetadataObject",
    "MethodNotAllowedError",
    "MissingExtraError",
    "NotFoundError",
    "NotInVersionError",
    "OAuth2Auth",
    "OpenTelemetry",
    "Page",
    "Pager",
    "PartialObjectError",
    "PatAuth",
    "Period",
    "PeriodError",
    "PlannedChange",
    "Preset",
    "PropertyChange",
    "RejectedRow",
    "RequestTimeoutError",
    "ResponseFormatError",
    "RetryPolicy",
    "ServerError",
    "SessionAuth",
    "SeveralFoundError",
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
    "UnknownFieldError",
    "UnknownFieldWarning",
    "UnresolvedReferenceError",
    "UnsupportedVersionError",
    "UrlTooLongError",
    "VersionFallbackWarning",
    "VersionPinMismatchError",
    "WebMessage",
    "__version__",
    "generate_uid",
    "is_uid",
    "periods_between",
    "relative_periods",
    "where",
]
