"""Everything that this SDK raises about servers, connections and versions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from dhis2w_client._discretion import discreet
from dhis2w_client.query import shown
from dhis2w_client.retry import parse_retry_after

if TYPE_CHECKING:
    from dhis2w_client.reports import WebMessage

__all__ = [
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "Dhis2ApiError",
    "Dhis2ClientError",
    "DownloadError",
    "EmptyAnswerError",
    "ForbiddenError",
    "LoginPageError",
    "MethodNotAllowedError",
    "NotFoundError",
    "NotInVersionError",
    "RequestTimeoutError",
    "ResponseFormatError",
    "ServerError",
    "TooManyRequestsError",
    "TransportError",
    "UnsupportedVersionError",
    "UrlTooLongError",
    "VersionFallbackWarning",
    "VersionPinMismatchError",
    "error_for_status",
    "page_title",
]

_REPORTED_ERRORS = 3
_LONGEST_TEXT = 300


class Dhis2ClientError(Exception):
    """The base of all errors of this SDK."""


class VersionFallbackWarning(UserWarning):
    """The server's version has no generated package; the nearest lower one is used."""


# -- Answers of the server -------------------------------------------------------------------------------------------


class _StatusError(Dhis2ClientError):
    """An answer with a 4xx or 5xx status."""

    status_code: int
    """The HTTP status."""
    message: str
    """What the server said, or the name of the status where it said nothing."""
    body: Any
    """The body: parsed JSON, otherwise its text; None for an empty one."""
    method: str | None
    """The method of the request."""
    url: str | None
    """The URL of the request, without secrets."""
    www_authenticate: str | None
    """The `WWW-Authenticate` header, which names the kind of credentials that was refused."""
    retry_after: float | None
    """Seconds after which the server wants to be asked again (429 and 503); None where it did not say."""

    def __init__(
        self,
        status_code: int,
        message: str,
        body: Any = None,
        *,
        method: str | None = None,
        url: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(status_code, message, body)
        self.status_code = status_code
        self.message = message
        self.body = body
        self.method = method
        self.url = shown(url) if url else None
        self.www_authenticate = (headers or {}).get("www-authenticate")
        self.retry_after = parse_retry_after((headers or {}).get("retry-after"))

    @property
    def error_code(self) -> str | None:
        """DHIS2's `errorCode`, such as `E1005`: of the message, else of the first reported error."""
        reported = (report["errorCode"] for report in _reported(self.body) if report.get("errorCode"))
        code = _object(self.body).get("errorCode")
        return code or next(reported, None)

    @property
    def report(self) -> dict[str, Any] | None:
        """The whole report of an import or a change, as the server wrote it; None where it sent none.

        It stands in an envelope (`response`) or is the body itself, as the tracker's is.
        """
        wrapped = _object(self.body).get("response")
        if isinstance(wrapped, dict):
            return cast("dict[str, Any]", wrapped)
        return None if _REPORT_KEYS.isdisjoint(_object(self.body)) else _object(self.body)

    @property
    def web_message(self) -> "WebMessage | None":
        """The body as DHIS2's envelope with its reports; None where the body is something else."""
        from dhis2w_client.reports import WebMessage  # errors are imported by programs that never need a model

        return WebMessage.model_validate(self.body) if _is_web_message(self.body) else None

    def __str__(self) -> str:
        text = f"{self.status_code} {_phrase(self.status_code)}"
        if self.message and self.message != _phrase(self.status_code):
            text += f": {self.message}"
        if self.error_code and self.error_code not in self.message:
            text += f" [{self.error_code}]"
        if self.www_authenticate:
            text += f" (WWW-Authenticate: {self.www_authenticate})"
        if self.url:
            text += f" - {self.method} {self.url}"
        return "\n".join([text, *self._report_lines(), *self._hint_lines()])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"  # without the body, which may be about people

    def _hint_lines(self) -> Iterator[str]:
        if self.status_code not in {400, 401}:
            return
        from dhis2w_client.auth.hints import refusal_hint  # errors are imported by programs that never see one

        if hint := refusal_hint(self.body, self.www_authenticate):
            yield f"  {hint}"

    def _report_lines(self) -> Iterator[str]:
        reports = [
            (report, text) for report in _reported(self.body) if (text := _said(report)) and text != self.message
        ]
        for report, text in reports[:_REPORTED_ERRORS]:
            yield f"  {report.get('errorCode') or 'error'}: {_cut(text)}"
        if len(reports) > _REPORTED_ERRORS:
            yield f"  ... {len(reports) - _REPORTED_ERRORS} more in .report"


class Dhis2ApiError(_StatusError):
    """The server refused or failed a request: any 4xx or 5xx but 401. Programs branch on the subclasses."""


class BadRequestError(Dhis2ApiError):
    """400: the server could not make sense of the request, or of a personal access token."""


class ForbiddenError(Dhis2ApiError):
    """403: the user lacks the authority or the sharing access."""


class NotFoundError(Dhis2ApiError):
    """404: there is no such object or no such path."""


class MethodNotAllowedError(Dhis2ApiError):
    """405: the path has no such method; 2.42 and later answer it to ids that are not 11 characters long too."""


class ConflictError(Dhis2ApiError):
    """409: the change or the query was refused; the reports say why."""


class TooManyRequestsError(Dhis2ApiError):
    """429: the server, or a proxy in front of it, limits the rate of requests; see `retry_after`."""


class ServerError(Dhis2ApiError):
    """5xx: the server, a proxy or an upstream failed."""


class AuthenticationError(_StatusError):
    """401: the credentials are missing, wrong, expired, or not allowed for this request."""


class LoginPageError(Dhis2ClientError):
    """A redirect or an HTML page came where JSON was due: a login page, a proxy, or not a DHIS2 server."""

    def __init__(
        self,
        url: str,
        *,
        status_code: int,
        location: str | None = None,
        title: str | None = None,
        method: str = "GET",
    ) -> None:
        self.url = shown(url)
        self.status_code = status_code
        self.location = shown(re.split("[?#;]", location)[0]) if location else None
        """Where the redirect leads, without its query."""
        self.title = title
        """The title of the page."""
        self.method = method
        super().__init__(self.url)

    def __str__(self) -> str:
        page = f"an HTML page titled {self.title!r}" if self.title else "an HTML page"
        answer = f"redirects to {self.location}" if self.location else f"answers {page}"
        return (
            f"{self.method} {self.url} {answer} (status {self.status_code}) where JSON was due: "
            "check that base_url is the address of a DHIS2 server and that nothing in front of it asks for a login"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class ResponseFormatError(Dhis2ClientError):
    """A body is not what the request should bring: no JSON, or values that do not fit the model."""

    def __init__(self, problem: str, *, path: str = "", method: str | None = None, url: str | None = None) -> None:
        self.problem = problem
        self.path = path
        """Where in the body, such as `dataElements[3].created`; empty for the body as a whole."""
        self.method = method
        self.url = shown(url) if url else None
        super().__init__(problem)

    def __str__(self) -> str:
        place = f" at {self.path}" if self.path else ""
        request = f" - {self.method} {self.url}" if self.url else ""
        return f"unexpected body{place}: {self.problem}{request}"


class EmptyAnswerError(ResponseFormatError):
    """A good status without a body came where a GET owes JSON: something in front of the data swallowed it."""

    def __init__(self, *, method: str | None = None, url: str | None = None, origin: str | None = None) -> None:
        problem = "it is empty where JSON was due; "
        if origin:
            problem += f"the server does not know the Origin {origin}: add it to its CORS whitelist, or do not send it"
        else:
            problem += "DHIS2 answers so outside the data scope of the user, and to origins that it does not know"
        super().__init__(problem, method=method, url=url)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class UrlTooLongError(Dhis2ClientError):
    """A query is too long for a URL, and the server's way around it (`/api/query/alias`) does not work."""

    def __init__(self, reason: str, *, length: int, url: str) -> None:
        self.reason = reason
        self.length = length
        """Characters of the URL."""
        self.url = _cut(shown(url))
        super().__init__(reason)

    def __str__(self) -> str:
        return (
            f"a query of {self.length} characters is too long for a URL, and {self.reason}; "
            f"ask for less at once, such as fewer ids - GET {self.url}"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


# -- Connections -----------------------------------------------------------------------------------------------------


class TransportError(Dhis2ClientError):
    """The request got no answer: no connection, a broken one, or an invalid address. The cause is the original."""

    def __init__(self, text: str, *, transient: bool = False) -> None:
        super().__init__(text)
        self.transient = transient
        """Whether the connection failed in a way that may pass, so that the same request may succeed later."""


class RequestTimeoutError(TransportError, TimeoutError):
    """The server took longer than the client's timeout."""


class DownloadError(TransportError):
    """A download broke off in the middle. What was received is not the whole, and no file was written."""

    def __init__(self, text: str, *, bytes_received: int, bytes_expected: int | None = None) -> None:
        super().__init__(text)
        self.bytes_received = bytes_received
        """How much of the body arrived, as sent: compressed where it is."""
        self.bytes_expected = bytes_expected
        """How much the server announced; None where it did not."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


# -- Versions --------------------------------------------------------------------------------------------------------


class UnsupportedVersionError(Dhis2ClientError):
    """There is no generated package for the version of the server."""

    def __init__(self, version: str, available: tuple[str, ...]) -> None:
        super().__init__(version, available)
        self.version = version
        self.available = available

    def __str__(self) -> str:
        return (
            f"DHIS2 {self.version} is not supported; available: {', '.join(self.available) or 'none'}. "
            "allow_version_fallback=True uses the nearest lower one"
        )


class VersionPinMismatchError(Dhis2ClientError):
    """The client is pinned to one version and the server reports another."""

    def __init__(self, pinned: str, reported: str) -> None:
        super().__init__(pinned, reported)
        self.pinned = pinned
        self.reported = reported

    def __str__(self) -> str:
        return (
            f"the client is pinned to {self.pinned} but the server reports {self.reported}; use the package of that "
            "version, drop the pin, or keep it with allow_version_mismatch=True"
        )


class NotInVersionError(Dhis2ClientError, AttributeError):
    """An operation, or a part of one, does not exist in the version of DHIS2 that the client is bound to.

    It is an AttributeError as well, so that `hasattr(client.resources.gateways, "test")` can ask.
    """

    def __init__(self, what: str, version: str, versions: Sequence[str]) -> None:
        super().__init__(what, version, tuple(versions))
        self.what = what
        """What is missing, such as `programs.set_labels`."""
        self.version = version
        """The version that lacks it, such as `2.42`."""
        self.versions = tuple(versions)
        """The versions that have it."""

    def __str__(self) -> str:
        *others, last = self.versions or ("no supported version",)
        having = f"{', '.join(others)} and {last} have" if others else f"{last} has"
        return f"DHIS2 {self.version} has no {self.what}: {having} it"


# -- From an answer to its error -------------------------------------------------------------------------------------

_BY_STATUS: dict[int, type[_StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    429: TooManyRequestsError,
}


def error_for_status(
    status_code: int, body: Any, *, method: str, url: str, headers: Mapping[str, str]
) -> Dhis2ApiError | AuthenticationError:
    """The error of an answer with a 4xx or 5xx status; `body` is its parsed JSON, or its text."""
    kind = _BY_STATUS.get(status_code, ServerError if status_code >= 500 else Dhis2ApiError)
    error = kind(status_code, _message(status_code, body), body, method=method, url=url, headers=headers)
    assert isinstance(error, (Dhis2ApiError, AuthenticationError))
    return error


def page_title(text: str) -> str | None:
    """The title of an HTML page, on one line; None where it has none."""
    found = re.search(r"(?is)<title[^>]*>(.*?)</title>", text)
    if found is None:
        return None
    from html import unescape  # its table of entities is long

    return _cut(" ".join(unescape(found[1]).split())) or None


def _message(status_code: int, body: Any) -> str:
    # OAuth2 endpoints answer "error" and "error_description", all others "message".
    for key in ("message", "devMessage", "error_description", "error"):
        if text := _object(body).get(key):
            return str(text)
    if isinstance(body, str) and body.strip():
        text = page_title(body) or " ".join(re.sub(r"(?s)<[^>]*>", " ", body).split())
        return _cut(text) or _phrase(status_code)
    return next((text for report in _reported(body) if (text := _said(report))), _phrase(status_code))


def _phrase(status_code: int) -> str:
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:
        return "unknown status"


def _is_web_message(body: Any) -> bool:
    return not {"httpStatus", "httpStatusCode", "status", "message"}.isdisjoint(_object(body))


# What reports of imports and changes have, where they stand without an envelope.
_REPORT_KEYS = frozenset(
    {"bundleReport", "conflicts", "errorReports", "importCount", "importSummaries", "stats", "typeReports"}
    | {"validationReport"}
)
# Where error reports are within a report, and the keys of the reports themselves.
_PARTS = frozenset({"importSummaries", "mergeReport", "objectReports", "response", "typeReports", "validationReport"})
_ERRORS = frozenset({"conflicts", "errorReports", "mergeErrors"})


def _reported(body: Any) -> Iterator[dict[str, Any]]:
    """The error reports and import conflicts anywhere in a body, as the server wrote them."""
    for item in _items(body):
        yield from _reported(item)
    for key, value in _object(body).items():
        if key in _ERRORS:
            yield from (report for item in _items(value) if (report := _object(item)))
        elif key in _PARTS:
            yield from _reported(value)


def _said(report: dict[str, Any]) -> str:
    """The text of an error report (`message`) or of an import conflict (`value`), as far as it may be shown."""
    text = str(report.get("message") or report.get("value") or "")
    return discreet(report.get("errorCode"), text) if "trackerType" in report else text


def _object(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _items(value: Any) -> list[Any]:
    items: list[Any] = value if isinstance(value, list) else []
    return items


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 4]} ..."


def _rebuild(kind: type[Dhis2ClientError], args: tuple[Any, ...], state: dict[str, Any]) -> Dhis2ClientError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error
