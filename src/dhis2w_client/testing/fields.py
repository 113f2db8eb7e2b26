"""The `fields` parameter: names, presets, nesting, exclusions and transformers."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from dhis2w_client.testing.http import Json
from dhis2w_client.testing.schemas import Property, Schema

__all__ = ["Field", "Fields", "expand", "parse_fields", "transform"]


@dataclass(slots=True)
class Field:
    """A wanted property: what is wanted within it (None: its default), and how it is transformed."""

    name: str
    inner: "Fields | None" = None
    transformers: list[tuple[str, list[str]]] = field(default_factory=list[tuple[str, list[str]]])


@dataclass(slots=True)
class Fields:
    """The wanted properties of an object."""

    wanted: dict[str, Field] = field(default_factory=dict[str, Field])
    presets: list[str] = field(default_factory=list[str])
    excluded: set[str] = field(default_factory=set[str])
    excluded_paths: list[list[str]] = field(default_factory=list[list[str]])


_TRANSFORMER = re.compile(r"(?:::|~|\|)(\w+)(?:\(([^)]*)\))?")
_IDENTIFIABLE = ("id", "name", "code", "created", "lastUpdated", "lastUpdatedBy")
_NAMEABLE = ("id", "name", "shortName", "description", "code", "created", "lastUpdated")


@lru_cache(512)
def parse_fields(text: str) -> Fields:
    """Reads `id,name~rename(label),categoryCombo[id,name],!code`; missing brackets at the end count as closed."""
    fields, _ = _parse(text, 0)
    return fields


def _parse(text: str, at: int) -> tuple[Fields, int]:
    fields = Fields()
    token = ""
    while at < len(text):
        character = text[at]
        if character == "(" and re.search(r"(?:::|~|\|)\w*$", token):
            end = text.find(")", at)
            end = len(text) if end < 0 else end
            token += text[at : end + 1]
            at = end + 1
        elif character in "[(":
            inner, at = _parse(text, at + 1)
            _add(fields, token.strip(), inner)
            token = ""
        elif character in "])":
            _add(fields, token.strip(), None)
            return fields, at + 1
        elif character == ",":
            _add(fields, token.strip(), None)
            token = ""
            at += 1
        else:
            token += character
            at += 1
    _add(fields, token.strip(), None)
    return fields, at


def _add(fields: Fields, token: str, inner: Fields | None) -> None:
    if not token:
        return
    if token.startswith("!"):
        first, *rest = token[1:].split(".")
        if rest:
            fields.excluded_paths.append([first, *rest])
        else:
            fields.excluded.add(first)
        return
    name = re.split(r"::|~|\|", token)[0] if not token.startswith(":") else token
    if name.startswith(":") or name == "*":
        fields.presets.append(name.lstrip(":") if name != "*" else "all")
        return
    found_transformers = [
        (match[1], re.split(r"[;,]", match[2]) if match[2] else []) for match in _TRANSFORMER.finditer(token)
    ]
    first, *rest = name.split(".")
    for part in reversed(rest):
        inner = Fields({part: Field(part, inner)})
    known = fields.wanted.get(first)
    if known and known.inner and inner:
        known.inner.wanted |= inner.wanted
        known.inner.presets += inner.presets
    else:
        fields.wanted[first] = Field(first, inner, found_transformers)


def expand(schema: Schema, fields: Fields) -> dict[str, Field]:
    """The wanted properties with presets written out."""
    names: dict[str, Field] = {}
    for preset in fields.presets:
        for name, found in schema.properties.items():
            if _in_preset(preset, name, found):
                names[name] = Field(name)
    names |= fields.wanted
    for path in fields.excluded_paths:
        known = names.get(path[0])
        if known:
            inner = known.inner or Fields(presets=["all"])
            names[path[0]] = Field(
                path[0],
                Fields(inner.wanted, inner.presets, inner.excluded | {path[1]}, inner.excluded_paths),
                known.transformers,
            )
    return {name: found for name, found in names.items() if name not in fields.excluded}


def _in_preset(preset: str, name: str, found: Property) -> bool:
    if preset == "all":
        return bool(found.readable)
    if preset == "owner":
        return bool(found.persisted and found.owner)
    if preset == "simple":
        return bool(found.simple and not found.collection)
    if preset == "persisted":
        return bool(found.persisted)
    if preset == "identifiable":
        return name in _IDENTIFIABLE
    if preset == "nameable":
        return name in _NAMEABLE
    return False


def transform(result: Json, wanted: Field, value: Any) -> None:
    """Put a value into the result, transformed and renamed as wanted."""
    name = wanted.name
    for transformer, arguments in wanted.transformers:
        if transformer == "rename" and arguments:
            name = arguments[0]
        elif transformer == "size":
            value = len(value) if isinstance(value, (list, str)) else value
        elif transformer == "isEmpty":
            value = not value
        elif transformer == "isNotEmpty":
            value = bool(value)
        elif transformer == "pluck" and isinstance(value, list):
            key = arguments[0] if arguments else "id"
            value = [item.get(key) if isinstance(item, dict) else item for item in value]
        elif transformer == "keyBy" and isinstance(value, list):
            value = _keyed(value, arguments[0] if arguments else "id")
    result[name] = value


def _keyed(items: list[Any], key: str) -> Json:
    keyed: Json = {}
    for item in items:
        keyed.setdefault(str(item.get(key)), []).append(item)
    return {name: found[0] if len(found) == 1 else found for name, found in keyed.items()}
