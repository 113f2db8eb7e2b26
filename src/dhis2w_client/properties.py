"""Objects from keyword arguments: properties by their names in snake_case, references by uid or as objects."""

from collections.abc import Iterable, Mapping
from functools import cache
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel

from dhis2w_client._names import snake_case
from dhis2w_client._partial import selection_of
from dhis2w_client.models import refers
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import TypeAlias

__all__ = ["Date", "Given", "Part", "has_property", "object_of"]

T = TypeVar("T")

if TYPE_CHECKING:
    # What the keyword arguments of generated methods take.
    Given: TypeAlias = str | T | Mapping[str, Any]
    """A metadata object that is referred to: its uid, an object, or a mapping with its `id`."""
    Part: TypeAlias = T | Mapping[str, Any]
    """An object that exists within another one only."""
    Date: TypeAlias = datetime | date | str

# What only the server writes: an object that has one of these is there already.
_OF_THE_SERVER = ("created", "lastUpdated", "href")


class _Property(NamedTuple):
    wire: str
    refers: bool
    many: bool


def has_property(model: type[BaseModel], name: str) -> bool:
    """Whether objects of a model have a property of this name: in snake_case, or as on the wire."""
    return name in _properties(model)


def object_of(model: type[BaseModel], values: Mapping[str, object]) -> dict[str, object]:
    """What goes over the wire for an object with these properties.

    A reference is given as a uid, as an object, or as a mapping. What was read from a server is referred to by its id;
    what a program made is sent whole, because some objects exist only as parts of another one.

    Raises TypeError for a property that the model does not have, and InvalidUidError for a malformed uid.
    """
    body: dict[str, object] = {}
    for name, value in values.items():
        known = _properties(model).get(name)
        if known is None:
            raise TypeError(f"a {model.__name__} has no property {name!r}{_similar(model, name)}")
        if known.wire in body:
            raise TypeError(f"{known.wire} of a {model.__name__} is given twice, the second time as {name!r}")
        body[known.wire] = _written(known, name, value)
    return body


def _written(known: _Property, name: str, value: object) -> object:
    if not known.refers or value is None:
        return value
    if not known.many:
        return _reference(value)
    if isinstance(value, (str, Mapping, BaseModel)):
        raise TypeError(f"{name} takes several objects: give a list, even of a single one")
    return [_reference(item) for item in cast("Iterable[object]", value)]


def _reference(item: object) -> object:
    if isinstance(item, str):
        return {"id": checked_uid(item)}
    given = cast("Mapping[str, object]", item) if isinstance(item, Mapping) else None
    values = {name: given.get(name) if given else getattr(item, name, None) for name in ("id", *_OF_THE_SERVER)}
    uid = values.pop("id")
    is_known = selection_of(item) is not None or any(value is not None for value in values.values())
    return {"id": uid} if uid is not None and is_known else item


@cache
def _properties(model: type[BaseModel]) -> dict[str, _Property]:
    found: dict[str, _Property] = {}
    for attribute, field in model.model_fields.items():
        wire = field.alias or attribute
        types = [kind for kind in get_args(field.annotation) or (field.annotation,) if kind is not type(None)]
        many = any(get_origin(kind) is list for kind in types)
        known = _Property(wire, refers(field.annotation), many)
        words = snake_case(wire)
        found[f"{words}_" if iskeyword(words) else words] = found[wire] = known
    return found


def _similar(model: type[BaseModel], name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, _properties(model), n=3)
    return f"; did you mean {' or '.join(close)}?" if close else ""
