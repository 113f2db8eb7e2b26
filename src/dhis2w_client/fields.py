"""The `fields` parameter: which properties of an object are read, and whether its model knows them.

fields=["id", "name", nested("categoryCombo", "id", "name"), size("dataElementGroups"), without("translations")]
"""

import re
import sys
import warnings
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, get_args

from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.query import comma_joined
from dhis2w_client.uids import is_uid

if TYPE_CHECKING:
    from pydantic import BaseModel

__all__ = [
    "Fields",
    "Preset",
    "Selected",
    "Target",
    "UnknownFieldError",
    "UnknownFieldWarning",
    "UnknownFields",
    "check_fields",
    "fields_text",
    "is_empty",
    "is_not_empty",
    "is_whole",
    "key_by",
    "model_of",
    "nested",
    "parse_fields",
    "pluck",
    "properties_of",
    "rename",
    "reshaped",
    "size",
    "target_of",
    "unknown_fields",
    "with_id",
    "without",
]

Fields: TypeAlias = str | Iterable[str]
"""What to read: DHIS2's text, or names and what the functions of this module build."""

UnknownFields: TypeAlias = Literal["warn", "raise", "ignore"]
"""What happens when a program asks for a field that the model of the server's version does not have."""


class Preset(StrEnum):
    """DHIS2's names for groups of properties; they may stand wherever a property may."""

    ALL = ":all"
    OWNER = ":owner"
    """All that belongs to the object itself: what `update` needs."""
    PERSISTED = ":persisted"
    SIMPLE = ":simple"
    """Properties that are neither objects nor collections."""
    IDENTIFIABLE = ":identifiable"
    """id, name, code, created, lastUpdated, lastUpdatedBy."""
    NAMEABLE = ":nameable"
    """id, name, shortName, description, code, created, lastUpdated."""
    ID_NAME = ":idName"
    """id and displayName."""


class UnknownFieldWarning(UserWarning):
    """A field was asked for that the model does not have: servers leave it out of the answer without a word."""


class UnknownFieldError(Dhis2ClientError, ValueError):
    """The same, with `unknown_fields="raise"`; nothing was sent."""


# -- Building --------------------------------------------------------------------------------------------------------

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def nested(name: str, *fields: str) -> str:
    """A property that is an object or a collection, and what to read of it."""
    if not fields:
        raise ValueError(f"nested({name!r}) names no fields; {name!r} alone reads what the server thinks fit")
    return f"{_property(name)}[{','.join(map(_field, fields))}]"


def without(*names: str) -> str:
    """Leaves properties out again that a preset brought in."""
    return ",".join(f"!{_property(name)}" for name in names)


def rename(field: str, name: str) -> str:
    """A field under another name in the answer, where it is found among the properties that the model does not know."""
    return f"{_field(field)}~rename({_property(name)})"


def size(field: str) -> str:
    """How many items a collection has, or characters a text, in its place."""
    return f"{_field(field)}~size"


def is_empty(field: str) -> str:
    """Whether a collection is empty, in its place."""
    return f"{_field(field)}~isEmpty"


def is_not_empty(field: str) -> str:
    """Whether a collection has items, in its place."""
    return f"{_field(field)}~isNotEmpty"


def pluck(field: str, name: str = "id") -> str:
    """A collection of objects as the list of one of their properties, which must be among the nested fields."""
    return f"{_field(field)}~pluck({_property(name)})"


def key_by(field: str, name: str = "id") -> str:
    """A collection of objects as an object by one of their properties."""
    return f"{_field(field)}~keyBy({_property(name)})"


def fields_text(fields: Fields | None) -> str | None:
    """The value of the `fields` parameter; None where the server shall choose."""
    text = comma_joined(fields)
    return text if isinstance(text, str) else None


def _property(name: str) -> str:
    # A dot is DHIS2's for a property of a property, in exclusions.
    if not all(_NAME.fullmatch(part) for part in name.split(".")):
        raise ValueError(f"{name!r} is no name of a property")
    return name


def _field(field: str) -> str:
    selected, rest = _parse(field, 0)
    balanced = field.count("[") == field.count("]") and field.count("(") == field.count(")")
    if rest != len(field) or len(selected) != 1 or not balanced:
        raise ValueError(f"{field!r} is not one field: give several as several arguments")
    return field


# -- Reading ---------------------------------------------------------------------------------------------------------


class Selected(NamedTuple):
    """One entry of a `fields` parameter."""

    name: str
    """A property, or a preset with its colon, or `*`."""
    is_excluded: bool = False
    transformers: tuple[str, ...] = ()
    inner: "tuple[Selected, ...] | None" = None
    """What is read within it; None for what the server thinks fit."""

    @property
    def is_preset(self) -> bool:
        """Whether it stands for several properties."""
        return self.name == "*" or self.name.startswith(":")


_ENTRY = re.compile(r"\s*(!?)\s*(:?[^,\[\]()~|:!\s]*)\s*")
_TRANSFORMER = re.compile(r"\s*(?:::|~|\|)\s*(\w*)(?:\(([^()]*)\))?\s*")
_OPENING = {"[", "("}
_CLOSING = {"]", ")"}


def parse_fields(text: str) -> tuple[Selected, ...]:
    """Reads a `fields` parameter as servers do: brackets of both kinds, missing ones at the end taken as closed."""
    entries: list[Selected] = []
    position = 0
    while position < len(text):
        parsed, position = _parse(text, position)
        entries += parsed
        position += 1  # past a closing bracket too many
    return tuple(entries)


def _parse(text: str, position: int) -> tuple[list[Selected], int]:
    """The entries from a position on, and where they end: at a closing bracket or at the end of the text."""
    entries: list[Selected] = []
    while position < len(text) and text[position] not in _CLOSING:
        match = _ENTRY.match(text, position)
        if match is None or (match.end() == position and text[position] != ","):
            name, is_excluded, position = "", False, _after(text, position)
        else:
            name, is_excluded, position = match[2], bool(match[1]), match.end()
        transformers, position = _parse_transformers(text, position)
        inner: list[Selected] | None = None
        if position < len(text) and text[position] in _OPENING:
            inner, position = _parse(text, position + 1)
            position += 1
            more, position = _parse_transformers(text, position)
            transformers += more
        if name:
            entries.append(Selected(name, is_excluded, transformers, None if inner is None else tuple(inner)))
        if position < len(text) and text[position] == ",":
            position += 1
    return entries, min(position, len(text))


def _parse_transformers(text: str, position: int) -> tuple[tuple[str, ...], int]:
    names: list[str] = []
    while match := _TRANSFORMER.match(text, position):
        names.append(match[1])
        position = match.end()
    return tuple(names), position


def _after(text: str, position: int) -> int:
    """One character further, unless it begins a bracket, which the caller reads."""
    return position if text[position] in _OPENING else position + 1


# -- Comparing with a model ------------------------------------------------------------------------------------------

# Servers answer these for every object, though no document names them.
_UNLISTED = {"user"}
# Objects of several types are read by these, and have the properties of their own type.
_ANY_TYPE = {"BaseIdentifiableObject", "DimensionalItemObject", "DimensionalObject", "IdentifiableObject"}
# With these presets an object comes whole, as far as an update is concerned.
_WHOLE = {"*", ":all", ":owner"}
_WITH_ID = _WHOLE | {":identifiable", ":nameable", ":idName", ":simple", ":persisted", "id"}


def check_fields(model: "type[BaseModel]", fields: str | None, on_unknown: UnknownFields) -> None:
    """Warns of fields that the model does not have, or raises UnknownFieldError, or does nothing."""
    if fields is None or on_unknown == "ignore":
        return
    if unknown := unknown_fields(model, fields):
        message = f"{model.__name__} has no {', '.join(unknown)}: the server would leave it out of the answer"
        if on_unknown == "raise":
            raise UnknownFieldError(message)
        warnings.warn(message, UnknownFieldWarning, stacklevel=_level_of_caller())


@lru_cache(maxsize=512)
def unknown_fields(model: "type[BaseModel]", fields: str) -> tuple[str, ...]:
    """The paths in a `fields` parameter that the model does not have, each with the nearest name that it has."""
    return tuple(_unknown(model, parse_fields(fields), ""))


@lru_cache(maxsize=512)
def is_whole(model: "type[BaseModel]", fields: str) -> bool:
    """Whether an object that was read with these fields may be written back by PUT without losing anything."""
    return _is_whole(model, parse_fields(fields))


def with_id(fields: str | None, key: str = "id") -> str | None:
    """The fields, and the id where it is not among them; `key` is what it is called, where that is not `id`."""
    if fields is None:
        return None
    entries = parse_fields(fields)
    enough = _WITH_ID if key == "id" else {*_WHOLE, key}
    has_id = any(entry.name in enough and not entry.is_excluded and not entry.transformers for entry in entries)
    return fields if has_id else f"{fields},{key}".lstrip(",")


@lru_cache(maxsize=512)
def reshaped(fields: str) -> frozenset[str]:
    """The properties whose values transformers, on them or within them, make something else than the model expects."""
    return frozenset(entry.name for entry in parse_fields(fields) if _is_reshaped(entry))


def _is_reshaped(entry: Selected) -> bool:
    changes = {*entry.transformers} - {"paging"}
    return bool(changes and "rename" not in changes) or any(map(_is_reshaped, entry.inner or ()))


def model_of(model: "type[BaseModel]", name: str) -> "type[BaseModel] | None":
    """The model of the objects that a property holds, by its name on the wire; None where it holds none."""
    target = target_of(model, name)
    return target.model if target is not None else None


def properties_of(model: "type[BaseModel]") -> tuple[str, ...]:
    """The names on the wire of all properties that a model has."""
    return tuple(_names(model))


def target_of(model: "type[BaseModel]", name: str) -> "Target | None":
    """What a property holds, by its name on the wire; None where these are no objects of a model."""
    attribute = _names(model).get(name)
    return _target(model, attribute) if attribute is not None else None


def _unknown(model: "type[BaseModel]", entries: tuple[Selected, ...], path: str) -> Iterator[str]:
    if model.__name__ in _ANY_TYPE:
        return
    known = _names(model)
    for entry in entries:
        first, _, _ = entry.name.partition(".")
        if entry.is_preset:
            continue
        if first not in known:
            # The uid of an attribute reads the object's value of it.
            if first not in _UNLISTED and not is_uid(first):
                yield repr(path + first) + _hint(first, known)
        elif entry.inner is not None and (target := _target(model, known[first])) is not None:
            yield from _unknown(target.model, entry.inner, f"{path}{first}.")


def _is_whole(model: "type[BaseModel]", entries: tuple[Selected, ...]) -> bool:
    if not any(entry.name in _WHOLE for entry in entries):
        return False
    return not any(entry.is_excluded or entry.transformers for entry in entries) and all(
        _is_whole_inside(model, entry) for entry in entries if entry.inner is not None
    )


def _is_whole_inside(model: "type[BaseModel]", entry: Selected) -> bool:
    assert entry.inner is not None
    known = _names(model)
    target = _target(model, known[entry.name]) if entry.name in known else None
    if target is not None and target.is_reference:
        return any(inner.name in _WITH_ID and not inner.is_excluded for inner in entry.inner)
    return target is not None and _is_whole(target.model, entry.inner)


class Target(NamedTuple):
    """The objects that a property holds."""

    model: "type[BaseModel]"
    is_reference: bool
    """Whether they are objects of their own, of which the property holds the ids."""


@lru_cache(maxsize=1024)
def _names(model: "type[BaseModel]") -> dict[str, str]:
    """The names on the wire, each with the name of its attribute."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    return {field.alias or name: name for name, field in model.__pydantic_fields__.items()}


@lru_cache(maxsize=1024)
def _target(model: "type[BaseModel]", attribute: str) -> Target | None:
    field = model.__pydantic_fields__[attribute]
    for part in (*field.metadata, *_parts(field.annotation)):
        if isinstance(part, type) and hasattr(part, "__pydantic_fields__"):
            return Target(part, False) if part.__pydantic_fields__ else None
        if (resolve := getattr(part, "resolve", None)) is not None:
            return Target(resolve(), getattr(part, "field_names", None) is None)
    return None


def _parts(annotation: Any) -> Iterator[Any]:
    """What an annotation is made of, its own annotations included."""
    for part in get_args(annotation):
        yield part
        yield from _parts(part)
    yield from getattr(annotation, "__metadata__", ())
    yield annotation


def _hint(name: str, known: dict[str, str]) -> str:
    from difflib import get_close_matches  # only a program with a mistake in it pays for this import

    near = get_close_matches(name, known, n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""


def _level_of_caller() -> int:
    """How far up the stack the program's own code is, so that the warning shows its line."""
    level, frame = 1, sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("dhis2w_client."):
        level, frame = level + 1, frame.f_back
    return level
