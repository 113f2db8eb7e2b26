"""Every recorded answer of real servers parses into the type of its operation, and nothing of it is lost."""

import json
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from urllib.parse import parse_qs

import pytest
from pydantic import TypeAdapter

from codegen.generate import described
from codegen.names import resource_of
from codegen.operations import ResourceClass
from dhis2w_client._bodies import decode, decode_page
from dhis2w_client.errors import ResponseFormatError
from dhis2w_client.models import DateTime, projection
from dhis2w_client.query import field_names
from dhis2w_client.reports import WebMessage

SHARED = Path(os.environ.get("DHIS2W_SHARED", Path(__file__).parent.parent.parent / "shared"))
RECORDINGS = {
    "v41": ["main"],
    "v42": ["main", "ctx", "oauth2"],
    "v43": ["main", "war", "ctx", "oauth2", "analytics-unconfigured"],
    "v44": ["main", "analytics-unconfigured"],
}
_SUFFIX = "the suffix asks for another form of an answer that is described without it"
_AUTHORIZATION_SERVER = "the authorization server that DHIS2 embeds, not the Web API"
_BY_HAND = "its method is written by hand, and reads what it needs"
UNDESCRIBED = {
    "GET /api/lockExceptions/combinations": _BY_HAND,
    "POST /api/lockExceptions": _BY_HAND,
    "GET /.well-known/oauth-authorization-server": _AUTHORIZATION_SERVER,
    "GET /.well-known/openid-configuration": _AUTHORIZATION_SERVER,
    "GET /oauth2/jwks": _AUTHORIZATION_SERVER,
    "GET /userinfo": _AUTHORIZATION_SERVER,
    "POST /oauth2/introspect": _AUTHORIZATION_SERVER,
    "POST /oauth2/token": _AUTHORIZATION_SERVER,
    "POST /uaa/oauth/token": "the token endpoint of 2.41, gone in 2.42",
    "GET /api/../api/me": "a path that the server normalizes before it looks for an operation",
    "GET /api/dataElements.json.gz": _SUFFIX,
    "GET /api/dataElements.nosuch": "the server ignores a suffix that it does not know",
    "GET /api/dataElements.xls": _SUFFIX,
    "GET /api/dataElements.xml": _SUFFIX,
    "GET /api/dataValueSets.csv.zip": _SUFFIX,
    "GET /api/dataValueSets.json.gz": _SUFFIX,
    "GET /api/dataValueSets.nosuch": "the server ignores a suffix that it does not know",
    "GET /api/organisationUnits.geojson": _SUFFIX,
    "GET /api/eventCharts": "kept for old programs: /api/eventVisualizations has the same objects",
    "GET /api/eventReports": "kept for old programs: /api/eventVisualizations has the same objects",
    "GET /api/events": "the tracker of 2.40, answered once more by 2.41",
}
"""`METHOD path` of the successful JSON answers that no generated operation reads, and why."""

# `fields` with one of these gives a property another shape than the model's: a program reads such an answer raw.
_TRANSFORMER = re.compile(r"[|~]|::")
# What a list answers beside its objects and its pager, and what is not kept.
_BESIDE_THE_PAGE = {"gist"}

_ADAPTER: TypeAdapter[Any] = TypeAdapter(Any)
Reader = Callable[[bytes, str | None], Any]
"""From a body, and the `fields` of its request, to its JSON value, read by the operation's type and written again."""


class Route(NamedTuple):
    """An operation of the document, and how its answers are read."""

    key: str
    declared: str
    read: Reader


class Contradiction(NamedTuple):
    """A recorded answer that the type of its operation does not describe."""

    operation: str
    pointer: str
    declared: str
    got: str


# --- how the answers of an operation are read ---


@cache
def routes(version: str) -> dict[str, Route]:
    """`METHOD path` -> how answers are read, for every operation of a version that has a method."""
    _, interface = described(version)
    models = import_module(f"dhis2w_client.{version}.models")
    by_path = {resource.path: resource for resource in interface.resources}
    found: dict[str, Route] = {}
    for key, verb in interface.accounting.generic.items():
        resource = by_path[resource_of(key.partition(" ")[2]).path]
        found[key] = Route(key, f"verb {verb} of {resource.model}", _verb_reader(verb, resource, models))
    for resource in interface.resources:
        for made in resource.operations:
            key = f"{made.method} {made.path}"
            found[key] = Route(key, made.reads, _method_reader(made.reads, models))
    for key, reason in interface.accounting.excluded.items():
        target = reason.removeprefix("alias of ")
        target = target if " " in target else f"{key.partition(' ')[0]} {target}"
        found[key] = found[target] if reason.startswith("alias of ") else Route(key, "JSON", _as_it_is)
    return found


def _as_it_is(body: bytes, fields: str | None) -> Any:
    return json.loads(body)


def _method_reader(reads: str, models: ModuleType) -> Reader:
    if reads in {"str", "bytes", "Any"}:
        return _as_it_is
    names = {"models": models, "DateTime": DateTime, "WebMessage": WebMessage, "Any": Any}
    kind = eval(reads.replace("models.WebMessage", "WebMessage"), names)
    return lambda body, fields: _written(_decoded(body, kind))


def _verb_reader(verb: str, resource: ResourceClass, models: ModuleType) -> Reader:
    model, collection = getattr(models, str(resource.model)), str(resource.collection)

    def read_list(body: bytes, fields: str | None) -> Any:
        page = decode_page(body, collection, model, field_names(fields), method="GET", url="")
        beside = {key: value for key, value in json.loads(body).items() if key in _BESIDE_THE_PAGE}
        return beside | {collection: _written([*page])} | ({"pager": _written(page.pager)} if page.pager else {})

    def read_object(body: bytes, fields: str | None) -> Any:
        names = field_names(fields)
        return _written(_decoded(body, model if names is None else projection(model, names)))

    if verb in {"list", "get"}:
        return read_list if verb == "list" else read_object
    if verb in {"set_sharing", "set_translations"}:
        return lambda body, fields: None
    return _as_it_is if verb == "get_property" else _method_reader("WebMessage", models)


def _decoded(body: bytes, kind: Any) -> Any:
    return None if kind is None else decode(body, kind, method="GET", url="")


def _written(value: Any) -> Any:
    return _ADAPTER.dump_python(value, mode="json", by_alias=True, exclude_unset=True)


# --- which operation an exchange belongs to ---


@cache
def _patterns(version: str) -> list[tuple[re.Pattern[str], str]]:
    """A pattern for each operation, the ones with fixed segments before the ones with a parameter in their place."""
    keys = sorted(routes(version), key=lambda key: [segment.count("{") for segment in key.split("/")])
    return [(re.compile(_pattern(key)), key) for key in keys]


def _pattern(key: str) -> str:
    parts = re.split(r"(\{[^}]+\})", key)
    return "".join(
        (".+" if part == "{path}" else "[^/]+") if part.startswith("{") else re.escape(part) for part in parts
    )


@cache
def operation_of(version: str, request: str) -> Route | None:
    """The operation of `METHOD path`; the server takes the suffix `.json` everywhere."""
    for candidate in (request, request.removesuffix(".json")):
        for pattern, key in _patterns(version):
            if pattern.fullmatch(candidate):
                return routes(version)[key]
    return None


def _canonical(path: str) -> str:
    """A path without what may stand around it: a context path, the version of the API, a slash at the end."""
    return re.sub(r"^/api/\d\d(?=/)", "/api", re.sub(r"^/dhis(?=/)", "", path)).rstrip("/")


# --- the recordings ---


class Answer(NamedTuple):
    """A successful JSON answer."""

    request: str
    """`METHOD path`."""
    fields: str | None
    body: Any


def answers(version: str, name: str) -> Iterator[Answer]:
    """The successful JSON answers of a recording, equal ones once."""
    seen: set[str] = set()
    with (SHARED / "recordings" / version / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            exchange = json.loads(line)
            response = exchange["response"]
            if not response or response["bodyKind"] != "json" or not 200 <= response["status"] < 300:
                continue
            path, _, query = exchange["request"]["path"].partition("?")
            request = f"{exchange['request']['method']} {_canonical(path)}"
            answer = Answer(request, ",".join(parse_qs(query).get("fields", [])) or None, response["body"])
            if (identity := json.dumps(answer)) not in seen:
                seen.add(identity)
                yield answer


def contradictions(route: Route, fields: str | None, body: Any) -> Iterator[Contradiction]:
    """Where an answer does not fit the type of its operation, or is not written again as it was."""
    if fields and _TRANSFORMER.search(fields):
        return
    try:
        written = route.read(json.dumps(body).encode(), fields)
    except ResponseFormatError as error:
        yield Contradiction(route.key, _of_any_item(f"/{error.path}".replace(".", "/")), route.declared, str(error))
        return
    for pointer, before, after in differences(body, written):
        got = f"{before!r:.80} is written as {after!r:.80}"
        yield Contradiction(route.key, _of_any_item(pointer), route.declared, got)


def _of_any_item(pointer: str) -> str:
    return re.sub(r"/\d+(?=/|$)", "/*", pointer)


_ABSENT = object()


def differences(before: Any, after: Any, pointer: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Where two JSON values differ; 1 is 1.0, but neither is true."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted(before.keys() | after.keys()):
            yield from differences(before.get(key, _ABSENT), after.get(key, _ABSENT), f"{pointer}/{key}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from differences(one, other, f"{pointer}/{index}")
    elif before != after or isinstance(before, bool) != isinstance(after, bool):
        yield pointer, before, after


# --- the tests ---


@pytest.fixture(autouse=True)
def recordings() -> None:
    """The recordings are not part of the repository."""
    if not (SHARED / "recordings").is_dir():
        pytest.skip(f"no recordings in {SHARED}; set DHIS2W_SHARED to the folder that holds recordings/")


@pytest.mark.parametrize(("version", "name"), [(key, name) for key, names in RECORDINGS.items() for name in names])
def test_every_answer_parses_into_the_type_of_its_operation_and_is_written_again_as_it_was(
    version: str, name: str
) -> None:
    wrong: dict[tuple[str, str], Contradiction] = {}
    undescribed: set[str] = set()
    listed: set[str] = set()
    for answer in answers(version, name):
        if answer.request in UNDESCRIBED:
            listed.add(answer.request)
        route = operation_of(version, answer.request)
        if route is None:
            undescribed.add(answer.request)
            continue
        for found in contradictions(route, answer.fields, answer.body):
            wrong.setdefault((found.operation, found.pointer), found)
    assert not wrong, "\n".join(map(str, wrong.values()))
    assert undescribed == listed


def test_no_recording_is_left_out_and_no_exception_is_left_over() -> None:
    found = defaultdict(set)
    for path in (SHARED / "recordings").glob("*/*.jsonl"):
        found[path.parent.name].add(path.stem)
    assert found == {version: set(names) for version, names in RECORDINGS.items()}
    requests = {
        answer.request for version, names in RECORDINGS.items() for name in names for answer in answers(version, name)
    }
    assert set(UNDESCRIBED) <= requests


@pytest.mark.parametrize(
    ("request_", "body", "pointer"),
    [
        ("GET /api/dataElements", {"pager": {"page": 1}, "dataElements": [{"name": 1}]}, "/dataElements/*/name"),
        ("GET /api/dataElements/DeInt000000", {"zeroIsSignificant": "true"}, "/zeroIsSignificant"),
        ("GET /api/dataElements/DeInt000000", {"created": "2025-01-01T00:00"}, None),
        ("GET /api/dataElements/DeInt000000", {"newProperty": {"of": [1, 2]}}, None),
        ("PUT /api/dataElements/DeInt000000/sharing", {"httpStatus": "OK"}, ""),
    ],
)
def test_a_contradiction_is_found_where_it_is(request_: str, body: Any, pointer: str | None) -> None:
    route = operation_of("v43", request_)
    assert route
    assert [found.pointer for found in contradictions(route, None, body)] == ([] if pointer is None else [pointer])
