"""From the arguments of a call to the request, and from the response to a value or an error."""

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, cast
from urllib.parse import urlsplit

from dhis2w_client._http import Files, Request, Response
from dhis2w_client.auth.redaction import HiddenHeaders
from dhis2w_client.errors import EmptyAnswerError, LoginPageError, ResponseFormatError, error_for_status, page_title
from dhis2w_client.query import Parameters
from dhis2w_client.retry import RetryPolicy
from dhis2w_client.uploads import Upload, UploadSource

__all__ = [
    "CallOptions",
    "build_request",
    "check_download",
    "encoded_body",
    "is_from_api",
    "is_replayable",
    "json_object",
    "page_reader",
    "raise_for_status",
    "read",
]

if TYPE_CHECKING:
    from dhis2w_client.paging import Page

# `_bodies` is imported where it is first needed: loading pydantic takes longer than all the rest of the client.

Model = TypeVar("Model")

_JSON = "application/json"

# What these end in is never HTML, so that HTML in its place is somebody else's page.
_DATA_ENDINGS = (".csv", ".geojson", ".gz", ".json", ".pdf", ".png", ".xls", ".xlsx", ".xml", ".zip")


class CallOptions(TypedDict, total=False):
    """What a request may have beside its method and path."""

    params: Parameters | None
    """Parameters of the query; None values are left out."""
    body: object
    """Models, lists, dicts and strings as JSON, bytes as they are; None for no body."""
    content: UploadSource | None
    """A binary file or an iterable of bytes that is sent as it is read, in place of `body`."""
    files: Files | None
    """Parts of a multipart body, in place of `body`."""
    content_type: str
    """Media type of the body; JSON unless given."""
    headers: Mapping[str, str] | None
    """Further headers; they win over the client's own."""
    retry_policy: RetryPolicy | None
    """In place of the client's policy; None for no retries."""
    timeout: float | None
    """Seconds for reading, writing and waiting for a connection, in place of the client's."""


# -- Requests --------------------------------------------------------------------------------------------------------


def encoded_body(options: CallOptions) -> bytes | Upload | None:
    """The body of the request in bytes, or as what can be read while it is sent."""
    if (source := options.get("content")) is not None:
        return Upload(source)
    body = options.get("body")
    if body is None or isinstance(body, bytes):
        return body
    content_type = options.get("content_type", _JSON)
    if _is_json(content_type):
        from dhis2w_client._bodies import encode_json

        return encode_json(body)
    if isinstance(body, str):
        return body.encode()
    raise TypeError(f"a body of {content_type} must be text or bytes, not {type(body).__name__}")


def is_replayable(content: bytes | Upload | None, options: CallOptions) -> bool:
    """Whether the body can be sent again."""
    parts = [part[1] for part in (options.get("files") or {}).values()]
    return (not isinstance(content, Upload) or content.replayable) and all(
        isinstance(part, bytes) or part.seekable() for part in parts
    )


def build_request(
    method: str,
    url: str,
    accept: str,
    content: bytes | Upload | None,
    options: CallOptions,
    deadline: float | None,
    credentials: Mapping[str, str],
) -> Request:
    """The request with its headers, among them those that authenticate it."""
    headers = HiddenHeaders(accept=accept)
    if content is not None:
        headers["content-type"] = options.get("content_type", _JSON)
    for given in (credentials, options.get("headers") or {}):
        for name, value in given.items():
            headers[name.lower()] = value
    return Request(method, url, headers, content, options.get("files"), options.get("timeout"), deadline)


# -- Responses -------------------------------------------------------------------------------------------------------


def raise_for_status(request: Request, response: Response) -> None:
    """Raises the error of a 4xx or 5xx answer, and LoginPageError for a redirect."""
    status = response.status_code
    if status >= 400:
        body = _error_body(response)
        raise error_for_status(status, body, method=request.method, url=request.url, headers=response.headers)
    if status >= 300 and status != 304:
        location = response.headers.get("location")
        raise LoginPageError(request.url, status_code=status, location=location, method=request.method)


def is_from_api(response: Response) -> bool:
    """Whether an answer is one of the Web API rather than a redirect or a page, with whatever status."""
    is_redirect = 300 <= response.status_code < 400 and response.status_code != 304
    return not is_redirect and not _is_html(response)


def read(request: Request, response: Response, kind: Any) -> Any:
    """The body as `kind`: None ignores it, `bytes` and `str` give it as it is, anything else is read from JSON.

    `Response` gives the whole answer, with its headers.
    """
    if kind is Response:
        return response
    if kind is None:
        if "html" in response.headers.get("content-type", ""):
            _check_no_html(request, response)
        return None
    if kind is bytes or kind is str:
        check_download(request, response)
        return response.content if kind is bytes else response.text
    _check_no_html(request, response)
    _check_not_empty(request, response)
    from dhis2w_client._bodies import decode

    content = response.content or (b"{}" if response.status_code == 204 else b"")  # some changes succeed in silence
    return decode(content, kind, method=request.method, url=request.url)


def page_reader(
    request: Request, response: Response, collection: str, model: type[Model], names: frozenset[str] | None
) -> "Callable[[], Page[Model]]":
    """What reads the body of a list as a page of models, of which the properties `names` were asked for.

    Until it is called it holds the bytes of the body, and nothing else of the response.
    """
    _check_no_html(request, response)
    _check_not_empty(request, response)
    from dhis2w_client._bodies import decode_page

    return partial(decode_page, response.content, collection, model, names, method=request.method, url=request.url)


def json_object(request: Request, response: Response) -> dict[str, Any]:
    """The body as a JSON object; an empty one where the server had nothing to say."""
    _check_not_empty(request, response)
    if not response.content:
        return {}
    _check_no_html(request, response)
    try:
        value = json.loads(response.content)
    except ValueError as error:
        raise ResponseFormatError(f"no JSON: {error}", method=request.method, url=request.url) from error
    if not isinstance(value, dict):
        problem = (
            f"a JSON {type(value).__name__} where an object was due; read it with get(path, {type(value).__name__})"
        )
        raise ResponseFormatError(problem, method=request.method, url=request.url)
    return cast("dict[str, Any]", value)


def check_download(request: Request, response: Response) -> None:
    """Raises LoginPageError for a page in place of a file, where the path or `Accept` shows that no page was due."""
    if "html" not in response.headers.get("content-type", ""):
        return
    accept = request.headers.get("accept", "")
    if urlsplit(request.url).path.endswith(_DATA_ENDINGS) or ("*" not in accept and "html" not in accept):
        title = page_title(response.text) if response.is_stream_consumed else None
        raise LoginPageError(request.url, status_code=response.status_code, title=title, method=request.method)


def _check_no_html(request: Request, response: Response) -> None:
    """Raises LoginPageError for an HTML page with a good status, as login pages and proxies send it."""
    if _is_html(response):
        title = page_title(response.text)
        raise LoginPageError(request.url, status_code=response.status_code, title=title, method=request.method)


def _check_not_empty(request: Request, response: Response) -> None:
    """Raises EmptyAnswerError for an answer without a body to a GET; a change has nothing to say at times."""
    if not response.content and request.method == "GET" and response.status_code == 200:
        raise EmptyAnswerError(method=request.method, url=request.url, origin=response.request.headers.get("origin"))


def _is_html(response: Response) -> bool:
    if response.content[:1] in (b"{", b"["):
        return False
    return response.content.lstrip()[:1] == b"<" and not _is_json(response.headers.get("content-type", ""))


def _is_json(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))


def _error_body(response: Response) -> Any:
    if not response.content:
        return None
    try:
        return json.loads(response.content)
    except ValueError:
        return response.text
