"""Everything that this SDK raises about servers, connections and versions."""

import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

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
    "error_for_status",
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
        return "\n".join([text, *self._report_lines()])

    def _report_lines(self) -> Iterator[str]:
        reports = [report for report in _reported(self.body) if report.get("message") not in {None, self.message}]
        for report in reports[:_REPORTED_ERRORS]:
            yield f"  {report.get('errorCode') or 'error'}: {_cut(str(report['message']))}"
        if len(reports) > _REPORTED_ERRORS:
            yield f"  ... {len(reports) - _REPORTED_ERRORS} more in .web_message.error_reports"


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

    def __init__(self, url: str, *, status_code: int, location: str | None = None, method: str = "GET") -> None:
        self.url = shown(url)
        self.status_code = status_code
        self.location = shown(location.partition("?")[0]) if location else None
        self.method = method
        super().__init__(self.url)

    def __str__(self) -> str:
        answer = f"redirects to {self.location}" if self.location else "answers an HTML page"
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


# -- Connections -----------------------------------------------------------------------------------------------------


class TransportError(Dhis2ClientError):
    """The request got no answer: no connection, a broken one, or an invalid address. The cause is the original."""


class RequestTimeoutError(TransportError, TimeoutError):
    """The server took longer than the client's timeout."""


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


def _message(status_code: int, body: Any) -> str:
    # OAuth2 endpoints answer "error" and "error_description", all others "message".
    for key in ("message", "devMessage", "error_description", "error"):
        if text := _object(body).get(key):
            return str(text)
    if isinstance(body, str) and body.strip():
        html = re.search(r"(?is)<title[^>]*>(.*?)</title>", body)
        return _cut(" ".join((html[1] if html else re.sub(r"(?s)<[^>]*>", " ", body)).split()))
    return _phrase(status_code)


def _phrase(status_code: int) -> str:
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:
        return "unknown status"


def _is_web_message(body: Any) -> bool:
    return not {"httpStatus", "httpStatusCode", "status", "message"}.isdisjoint(_object(body))


def _reported(body: Any) -> Iterator[dict[str, Any]]:
    """The error reports anywhere in a body, as the server wrote them."""
    for item in _items(body):
        yield from _reported(item)
    for key, value in _object(body).items():
        if key == "errorReports":
            yield from (report for item in _items(value) if (report := _object(item)))
        elif key in {"response", "typeReports", "objectReports"}:
            yield from _reported(value)


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
