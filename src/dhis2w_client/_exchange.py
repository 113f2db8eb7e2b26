"""From the arguments of a call to the request, and from the response to a value or an error."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, cast
from urllib.parse import urlsplit

from dhis2w_client._http import Files, Request, Response
from dhis2w_client.errors import LoginPageError, ResponseFormatError, error_for_status
from dhis2w_client.query import Parameters, query_string

__all__ = ["CallOptions", "build_request", "checked_base_url", "json_object", "raise_for_status", "read", "read_page"]

if TYPE_CHECKING:
    from dhis2w_client.paging import Page

# `_bodies` is imported where it is first needed: loading pydantic takes longer than all the rest of the client.

Model = TypeVar("Model")


class CallOptions(TypedDict, total=False):
    """What a request may have beside its method and path."""

    params: Parameters | None
    """Parameters of the query; None values are left out."""
    body: object
    """Models, lists, dicts and strings as JSON, bytes as they are; None for no body."""
    files: Files | None
    """Parts of a multipart body, in place of `body`."""
    content_type: str
    """Media type of the body; JSON unless given."""
    headers: Mapping[str, str] | None
    """Further headers; they win over the client's own."""


def checked_base_url(base_url: str) -> str:
    """The base URL without a slash at its end; ValueError if it is none, or carries what does not belong there."""
    parts = urlsplit(base_url.strip())
    if "@" in parts.netloc:
        raise ValueError("base_url carries a user name or password; give them to the client as auth=BasicAuth(...)")
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"base_url must be an http or https URL such as https://dhis2.example.org, not {base_url!r}")
    if parts.query or parts.fragment:
        raise ValueError(
            f"base_url must have no query and no fragment: {parts._replace(query='', fragment='').geturl()}"
        )
    return parts.geturl().rstrip("/")


def build_request(
    base_url: str, method: str, path: str, credentials: Mapping[str, str], accept: str, options: CallOptions
) -> Request:
    """The request to a path below the base URL; ValueError for a URL, because credentials stay with the server."""
    if "://" in path.partition("?")[0]:
        raise ValueError(f"a path such as /api/me is needed, not the URL {path!r}: requests go to base_url alone")
    url = f"{base_url}/{path.removeprefix('/')}"
    if query := query_string(options.get("params")):
        url += f"{'&' if '?' in url else '?'}{query}"
    content_type = options.get("content_type", "application/json")
    content = _content(options.get("body"), content_type)
    headers = {"accept": accept}
    if content is not None:
        headers["content-type"] = content_type
    for given in (credentials, options.get("headers") or {}):
        headers.update((name.lower(), value) for name, value in given.items())
    return Request(method, url, headers, content, options.get("files"))


def raise_for_status(request: Request, response: Response) -> None:
    """Raises the error of a 4xx or 5xx answer, and LoginPageError for a redirect."""
    status = response.status_code
    if status >= 400:
        body = _error_body(response)
        raise error_for_status(status, body, method=request.method, url=request.url, headers=response.headers)
    if status >= 300 and status != 304:
        location = response.headers.get("location")
        raise LoginPageError(request.url, status_code=status, location=location, method=request.method)


def read(request: Request, response: Response, kind: Any) -> Any:
    """The body as `kind`: None ignores it, `bytes` and `str` give it as it is, anything else is read from JSON."""
    if kind is None:
        return None
    if kind is bytes:
        return response.content
    if kind is str:
        return response.text
    _check_no_html(request, response)
    from dhis2w_client._bodies import decode

    return decode(response.content, kind, method=request.method, url=request.url)


def read_page(
    request: Request, response: Response, collection: str, model: type[Model], names: frozenset[str] | None
) -> "Page[Model]":
    """The body of a list as a page of models, of which the properties `names` were asked for."""
    _check_no_html(request, response)
    from dhis2w_client._bodies import decode_page

    return decode_page(response.content, collection, model, names, method=request.method, url=request.url)


def json_object(request: Request, response: Response) -> dict[str, Any]:
    """The body as a JSON object; an empty one where the server had nothing to say."""
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


def _check_no_html(request: Request, response: Response) -> None:
    """Raises LoginPageError for an HTML page with a good status, as login pages and proxies send it."""
    if response.content.lstrip()[:1] == b"<" and not _is_json_response(response):
        raise LoginPageError(request.url, status_code=response.status_code, method=request.method)


def _content(body: object, content_type: str) -> bytes | None:
    if body is None or isinstance(body, bytes):
        return body
    if _is_json(content_type):
        from dhis2w_client._bodies import encode_json

        return encode_json(body)
    if isinstance(body, str):
        return body.encode()
    raise TypeError(f"a body of {content_type} must be text or bytes, not {type(body).__name__}")


def _is_json(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))


def _is_json_response(response: Response) -> bool:
    return _is_json(response.headers.get("content-type", ""))


def _error_body(response: Response) -> Any:
    if not response.content:
        return None
    try:
        return json.loads(response.content)
    except ValueError:
        return response.text
