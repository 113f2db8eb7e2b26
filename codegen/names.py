"""The naming rule: from wire names to Python's, with the table of exceptions in `specs/names.toml`."""

import keyword
import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel

from codegen.document import CodegenError

TABLE = Path(__file__).parent.parent / "specs" / "names.toml"

_WORD_BORDER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")


class Resource(NamedTuple):
    """A part of the Web API: the paths below one segment (`dataElements`) or two (`tracker/events`)."""

    key: str
    path: str
    rest: tuple[str, ...]
    """The segments below it; of a format suffix, a segment such as `.csv`."""


class WrittenClass(NamedTuple):
    """A class below `dhis2w_client._async`, and the models of a version that it is generic in."""

    module: str
    name: str
    models: tuple[str, ...]


def snake_case(text: str) -> str:
    """`dataElementIdScheme` -> `data_element_id_scheme`."""
    return "_".join(word for word in _WORD_BORDER.split(text) if word).lower()


def pascal_case(text: str) -> str:
    """`organisation_unit_groups` -> `OrganisationUnitGroups`."""
    return "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


def camel_case(argument: str) -> str:
    """What the runtime makes of an argument's name: `data_element_id_scheme` -> `dataElementIdScheme`."""
    first, *rest = argument.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def argument_name(wire: str) -> str:
    """The argument for a parameter; one that `camel_case` would not bring back keeps its wire spelling."""
    name = snake_case(wire)
    if keyword.iskeyword(name):
        name += "_"
    return name if camel_case(name) == wire or not wire.isidentifier() else wire


def attribute_name(wire: str) -> str:
    """The attribute for a property: the wire name, unless Python or pydantic's base class forbids it."""
    name = re.sub(r"\W", "_", wire).lstrip("_")  # pydantic takes a leading underscore for a private attribute
    if name[:1].isdigit():
        name = f"value_{name}"
    return f"{name}_" if keyword.iskeyword(name) or hasattr(BaseModel, name) else name


@cache
def table() -> dict[str, dict[str, object]]:
    """`specs/names.toml`."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


@cache
def _areas() -> dict[str, str]:
    return {key: area for area, keys in table()["areas"].items() for key in str(keys).split()}


def area_of(resource_key: str) -> str:
    """The area of a resource; a new resource must be given one by hand."""
    try:
        return _areas()[resource_key]
    except KeyError:
        raise CodegenError(f"resource {resource_key!r} has no area: add it to [areas] in specs/names.toml") from None


def written_class(text: str) -> WrittenClass:
    """A hand-written class as the table names it, such as `groups.GroupResource[DataElement]`."""
    qualified, _, models = text.strip().removesuffix("]").partition("[")
    module, _, name = qualified.rpartition(".")
    return WrittenClass(module, name, tuple(models.replace(",", " ").split()))


def resource_of(path: str) -> Resource:
    """The resource that a path belongs to: `/api/tracker/events/{uid}` -> `tracker/events`, rest `{uid}`."""
    segments: list[str] = []
    for segment in path.removeprefix("/api/").split("/"):
        stem, dot, suffix = segment.rpartition(".")
        segments += [stem, f".{suffix}"] if dot and stem else [segment]
    promoted = table()["promoted"]
    size = (
        2
        if segments[0] in _list(promoted["segments"]) and segments[1:2] and segments[1] in _list(promoted["second"])
        else 1
    )
    key = "/".join(segments[:size])
    return Resource(key, f"/api/{key}", tuple(segments[size:]))


def _list(value: object) -> list[str]:
    assert isinstance(value, list)
    return value


def resource_attribute(key: str) -> str:
    """The attribute of `Resources`: `oAuth2Clients` -> `oauth2_clients`."""
    given = table()["resources"].get(key)
    return str(given) if given else snake_case(key)


def resource_class(key: str) -> str:
    """The class of a resource: `DataElements`, `TrackerEvents`."""
    return (
        pascal_case(resource_attribute(key).replace("_", " ").title())
        if key in table()["resources"]
        else pascal_case(key)
    )


_VERBS = {"GET": "get_", "POST": "", "PUT": "put_", "PATCH": "patch_", "DELETE": "delete_"}


def method_names(keys: Iterable[str]) -> dict[str, str]:
    """`METHOD path` -> method, over the operations of all versions, so that a name means the same in each.

    Verb, then the fixed segments, then `by_<parameter>` for parameters after the first fixed one; a leading
    parameter is implied: `GET …/dataSets/{uid}/form` is `get_form`. Where a whole collection and one object want the
    same name, the collection's is `list` or ends in `_all`.
    """
    wanted: dict[tuple[str, str], dict[tuple[str, ...], list[str]]] = {}
    for key in sorted(set(keys)):
        method, _, path = key.partition(" ")
        resource = resource_of(path)
        shape = tuple("{}" if segment.startswith("{") else segment for segment in resource.rest)
        wanted.setdefault((resource.key, _by_rule(method, resource)), {}).setdefault(shape, []).append(key)
    names: dict[str, str] = {}
    for (_, name), shapes in wanted.items():
        for shape, members in shapes.items():
            for key in members:
                names[key] = _exceptions().get(key) or _told_apart(key, name, shape, shapes)
    return names


def _by_rule(method: str, resource: Resource) -> str:
    words: list[str] = []
    for segment in resource.rest:
        if not segment.startswith("{"):
            words.append(snake_case(segment.replace("+", "_with_")))
        elif words:
            words.append("by_" + snake_case(segment.strip("{}")))
    name = _VERBS[method] + "_".join(words) if words else method.lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def _told_apart(key: str, name: str, shape: tuple[str, ...], shapes: Iterable[tuple[str, ...]]) -> str:
    if len([*shapes]) == 1:
        return name
    if shape[:1] != ("{}",):
        return "list" if (name, shape) == ("get", ()) else f"{name}_all"
    if len(shape) > 1 and set(shape) == {"{}"}:
        return f"{name}_{snake_case(key.rpartition('{')[2].strip('}'))}"
    return name


@cache
def _exceptions() -> dict[str, str]:
    """`METHOD path` -> name, from the table."""
    return {key: str(name) for key, name in table().get("methods", {}).items()}
