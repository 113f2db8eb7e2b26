"""One request to the server and one answer of it, without any server framework, and the endpoints that give it."""

import gzip
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache
from http import HTTPStatus
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl

__all__ = [
    "JSON",
    "Answer",
    "Call",
    "Endpoint",
    "Json",
    "NotMapped",
    "Part",
    "Refusal",
    "endpoint",
    "find",
    "json_answer",
    "load",
    "page",
    "refuse",
    "web_message",
]

if TYPE_CHECKING:
    from dhis2w_client.testing.server import Dhis2Server
    from dhis2w_client.testing.state import State


Json: TypeAlias = dict[str, Any]


@dataclass(slots=True)
class Answer:
    """A status, headers and bytes."""

    status: int = 200
    body: bytes = b""
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def header(self, name: str) -> str | None:
        """The first header of that name (in lower case), if any."""
        return next((value for key, value in self.headers if key == name), None)


class Refusal(Exception):  # noqa: N818  # an answer, not an error
    """Ends the work on a request with an answer."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


@dataclass(slots=True)
class Part:
    """One part of a multipart form."""

    name: str
    filename: str | None
    content_type: str
    content: bytes


@dataclass(slots=True)
class Call:
    """A request, as the endpoints see it."""

    server: "Dhis2Server"
    method: str
    path: str
    """Decoded, without context path, API version and extension of the representation."""
    raw_query: str
    headers: dict[str, str]
    body: bytes
    root: str
    """The URL of the server as the client wrote it, with what proxies said of it."""
    extension: str = ""
    query: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    user: Json = field(default_factory=dict[str, Any])
    session: str = ""
    api_path: str = ""
    """The path as it was asked for, with version and extension."""

    @property
    def state(self) -> "State":
        """What the server stores."""
        return self.server.state

    @property
    def version(self) -> int:
        """43 for 2.43.1."""
        return self.server.feature_version

    def param(self, name: str, default: str = "") -> str:
        """The first value of a query parameter."""
        return next((value for key, value in self.query if key == name), default)

    def params(self, name: str) -> list[str]:
        """All values of a query parameter."""
        return [value for key, value in self.query if key == name]

    def has(self, name: str) -> bool:
        """Whether the parameter is there, even if empty."""
        return any(key == name for key, _ in self.query)

    def flag(self, name: str, default: bool = False) -> bool:
        """A boolean parameter."""
        value = self.param(name)
        return value.lower() == "true" if value else default

    def number(self, name: str) -> int | None:
        """A parameter that must be a whole number; None where it is left out."""
        value = self.param(name)
        try:
            return int(value) if value else None
        except ValueError:
            raise self.bad_parameter(name, "It should be of type Integer") from None

    def choice(self, name: str, allowed: Iterable[str], default: str = "") -> str:
        """A parameter that must be one of some values; the default where it is left out."""
        values = [*allowed]
        if (value := self.param(name, default)) not in {default, *values}:
            raise self.bad_parameter(name, f"Valid values are: [{', '.join(values)}]")
        return value

    def bad_parameter(self, name: str, reason: str) -> Refusal:
        """What to raise for a parameter that cannot be read."""
        return refuse(400, f"Value '{self.param(name)}' is not valid for parameter {name}. {reason}")

    @property
    def content_type(self) -> str:
        """The media type of the body, in lower case, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def accept(self) -> str:
        """The Accept header."""
        return self.headers.get("accept", "*/*")

    def content(self) -> bytes:
        """The body, unpacked when it is gzip or zip, which the magic bytes say."""
        if self.body[:2] == b"\x1f\x8b":
            return gzip.decompress(self.body)
        if self.body[:4] == b"PK\x03\x04":
            with zipfile.ZipFile(io.BytesIO(self.body)) as archive:
                return archive.read(archive.namelist()[0])
        return self.body

    def text(self) -> str:
        """The body as text."""
        return self.content().decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON; ValueError where it is none."""
        return json.loads(self.content())

    def parts(self) -> list[Part]:
        """The parts of a multipart form."""
        head = f"content-type: {self.headers.get('content-type', '')}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + self.body)
        parts: list[Part] = []
        for part in message.iter_parts():
            payload = part.get_payload(decode=True)
            parts.append(
                Part(
                    name=str(part.get_param("name", "", "content-disposition")),
                    filename=part.get_filename(),
                    content_type=part.get_content_type() if part.get("content-type") else "",
                    content=payload if isinstance(payload, bytes) else b"",
                )
            )
        return parts

    def parse_query(self) -> None:
        """Read the query string into `query`."""
        self.query = parse_qsl(self.raw_query, keep_blank_values=True)


def dumps(value: Any) -> bytes:
    """JSON as DHIS2 writes it: no spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def json_answer(value: Any, status: int = 200, headers: list[tuple[str, str]] | None = None) -> Answer:
    """An answer of JSON."""
    return Answer(status, dumps(value), [("content-type", "application/json"), *(headers or [])])


def text_answer(text: str | bytes, content_type: str = "text/plain;charset=UTF-8", status: int = 200) -> Answer:
    """An answer of text or bytes with a media type."""
    body = text.encode() if isinstance(text, str) else text
    return Answer(status, body, [("content-type", content_type)])


def web_message(http_status: int = 200, message: str = "", *, status: str = "", **more: Any) -> Answer:
    """The envelope that DHIS2 wraps reports and errors in; `status` is OK, WARNING or ERROR."""
    location = more.pop("location", None)
    body: Json = {
        "httpStatus": HTTPStatus(http_status).phrase,
        "httpStatusCode": http_status,
        "status": status or ("OK" if http_status < 400 else "ERROR"),
    }
    if message:
        body["message"] = message
    body |= {name: value for name, value in more.items() if value is not None}
    return json_answer(body, http_status, [("location", location)] if location else None)


def refuse(http_status: int, message: str = "", **more: Any) -> Refusal:
    """What to raise for an error in the envelope."""
    return Refusal(web_message(http_status, message, **more))


def not_found(model: str, uid: str) -> Refusal:
    """What to raise for an object that is not there."""
    return refuse(404, f"{model} with id {uid} could not be found.", errorCode="E1005")


_PHRASES = {
    400: "Bad Request",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    500: "Internal Server Error",
}


def page(status: int) -> Answer:
    """Tomcat's page, which is what DHIS2 answers for paths and parameters that no controller takes."""
    title = f"HTTP Status {status} \N{EN DASH} {_PHRASES.get(status, HTTPStatus(status).phrase)}"
    html = f'<!doctype html><html lang="en"><head><title>{title}</title></head><body><h1>{title}</h1></body></html>'
    return Answer(status, html.encode(), [("content-type", "text/html;charset=utf-8"), ("content-language", "en")])


def redirect(location: str, status: int = 302) -> Answer:
    """A redirect without a body."""
    return Answer(status, b"", [("location", location)])


# -- Which function answers which request: endpoints register with a method and a path ---------------------------------


Handler: TypeAlias = Callable[..., Any]
JSON = ("application/json",)


class NotMapped(Exception):  # noqa: N818  # an answer, not an error
    """Raised by an endpoint for a path that is not its own after all."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A handler and what it takes and gives.

    `produces` are media types that the handler can write; `consumes` those that it reads (None: any).
    """

    handler: Handler
    produces: tuple[str, ...]
    consumes: tuple[str, ...] | None
    since: int
    until: int
    authority: str
    names: tuple[str, ...]


@dataclass(slots=True)
class _Node:
    literals: dict[str, "_Node"] = field(default_factory=dict[str, "_Node"])
    parameter: "_Node | None" = None
    rest: "_Node | None" = None
    methods: dict[str, list[Endpoint]] = field(default_factory=dict[str, list[Endpoint]])


_ROOT = _Node()


def endpoint(
    methods: str,
    path: str,
    *,
    produces: tuple[str, ...] = JSON,
    consumes: tuple[str, ...] | None = None,
    since: int = 41,
    until: int = 99,
    authority: str = "",
) -> Callable[[Handler], Handler]:
    """Register a handler: `endpoint("GET POST", "/api/things/{uid}")`; `{rest*}` takes all further segments.

    A handler gets the call and the parameters of the path as keyword arguments; what it returns is an Answer, or the
    JSON of one.
    """

    def register(handler: Handler) -> Handler:
        node = _ROOT
        names: list[str] = []
        for segment in path.strip("/").split("/"):
            if segment.startswith("{"):
                names.append(segment[1:-1].rstrip("*"))
                if segment.endswith("*}"):
                    node.rest = node = node.rest or _Node()
                else:
                    node.parameter = node = node.parameter or _Node()
            else:
                node = node.literals.setdefault(segment, _Node())
        found = Endpoint(handler, produces, consumes, since, until, authority, tuple(names))
        for method in methods.split():
            node.methods.setdefault(method, []).append(found)
        return handler

    return register


def find(call: Call) -> Iterator[tuple[dict[str, Endpoint], list[str]]]:
    """The endpoints by method that match the path, with the values of its parameters; the most literal path first."""
    segments = [segment for segment in call.path.split("/")[1:] if segment]
    for node, values in _walk(_ROOT, segments, 0, []):
        methods = {
            method: found
            for method, all_found in node.methods.items()
            for found in all_found
            if found.since <= call.version <= found.until
        }
        if methods:
            yield methods, values


def _walk(node: _Node, segments: list[str], at: int, values: list[str]) -> Iterator[tuple[_Node, list[str]]]:
    if at == len(segments):
        if node.methods:
            yield node, values
        return
    literal = node.literals.get(segments[at])
    if literal:
        yield from _walk(literal, segments, at + 1, values)
    if node.parameter:
        yield from _walk(node.parameter, segments, at + 1, [*values, segments[at]])
    if node.rest:
        yield node.rest, [*values, "/".join(segments[at:])]


# -- The modules that register endpoints -------------------------------------------------------------------------------


_MODULES = (
    "account",
    "system",
    "metadata",
    "jobs",
    "gist",
    "organisation_units",
    "transfer",
    "value_import",
    "data_values",
    "data_entry",
    "validation",
    "tracker_import",
    "tracker_export",
    "tracker_actions",
    "tracker_legacy",
    "stores",
    "files",
    "messages",
    "sql_views",
    "routes",
    "apps",
    "odds",
    "overviews",
    "analytics",
    "event_analytics",
)


@cache
def load() -> None:
    """Register all endpoints, once."""
    for name in _MODULES:
        import_module(f"{__package__}.{name}")
