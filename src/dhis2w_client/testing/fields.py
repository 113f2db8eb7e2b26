"""The `fields` parameter: which properties of an object, and of the objects that it refers to."""

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from dhis2w_client.testing.world import REFERENCES, World

__all__ = ["Fields", "parse_fields", "select"]

Fields: TypeAlias = dict[str, "Fields | None"]
"""Names, each with the fields within it, or None for what the property is by default."""

_ALL = {"*", ":all", ":owner"}


def parse_fields(text: str) -> Fields:
    """Reads `id,name,categoryCombo[id,name]`; missing brackets at the end are taken as closed."""
    fields: Fields = {}
    open_fields = [fields]
    name = ""
    for character in f"{text},":
        if character in "[(":
            inner: Fields = {}
            open_fields[-1][name.strip()] = inner
            open_fields.append(inner)
            name = ""
        elif character in ",)]":
            if name.strip():
                open_fields[-1].setdefault(name.strip(), None)
            name = ""
            if character != "," and len(open_fields) > 1:
                open_fields.pop()
        else:
            name += character
    return fields


def select(item: Mapping[str, Any], fields: Fields, world: World) -> dict[str, Any]:
    """The wanted properties of an object; unknown ones are left out without a word, as the server does."""
    excluded = {name[1:] for name in fields if name.startswith("!")}
    wanted = dict.fromkeys(item) if _ALL & fields.keys() else {}
    wanted.update(fields)
    return {
        name: _value(name, item[name], inner, world)
        for name, inner in wanted.items()
        if name in item and name not in excluded
    }


def _value(name: str, value: Any, inner: Fields | None, world: World) -> Any:
    if inner is None:
        return value  # a reference is stored as its id alone, which is what it is by default
    if isinstance(value, list):
        items: list[Any] = value
        return [_value(name, item, inner, world) for item in items]
    if not isinstance(value, dict):
        return value
    stored = cast("dict[str, Any]", value)
    return select(world[REFERENCES[name]].get(stored["id"], stored) if name in REFERENCES else stored, inner, world)
