"""The types of a DHIS2 version: their names, paths, properties and authorities, from the packaged data."""

import json
import lzma
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from dhis2w_client.testing.http import Json

__all__ = ["Property", "Schema", "VersionData", "unpacked", "version_data"]

_PROPERTY_FLAGS = {
    **dict.fromkeys(
        [
            "attribute",
            "simple",
            "collection",
            "ordered",
            "owner",
            "identifiableObject",
            "nameableObject",
            "embeddedObject",
            "analyticalObject",
            "persisted",
            "unique",
            "required",
            "manyToMany",
            "oneToOne",
            "manyToOne",
            "oneToMany",
            "translatable",
            "sortable",
            "propertyTransformer",
        ],
        False,
    ),
    "readable": True,
    "writable": True,
    "namespace": "http://dhis2.org/schema/dxf/2.0",
    "gistPreferences": {"included": "AUTO", "transformation": "AUTO"},
}
_SCHEMA_FLAGS = dict.fromkeys(
    [
        "identifiableObject",
        "nameableObject",
        "subscribableObject",
        "embeddedObject",
        "metadata",
        "secondaryMetadata",
        "shareable",
        "dataShareable",
        "dataWriteShareable",
        "dataReadShareable",
        "persisted",
        "defaultPrivate",
        "implicitPrivateAuthority",
        "translatable",
        "subscribable",
        "favoritable",
    ],
    False,
)
# Paths under which a type is found beside its own.
_ALIASES = {"apiTokens": "apiToken", "oAuth2Client": "oAuth2Clients"}


@dataclass(slots=True)
class Property:
    """A property of a type; `facts` is its entry in /api/schemas."""

    name: str
    field: str
    kind: str
    item_kind: str
    klass: str
    item_klass: str
    facts: Json

    @property
    def collection(self) -> bool:
        """Whether it holds a list."""
        return bool(self.facts["collection"])

    @property
    def reference(self) -> bool:
        """Whether it refers to one object of its own uid."""
        return self.kind == "REFERENCE"

    @property
    def references(self) -> bool:
        """Whether it holds a list of references."""
        return self.collection and self.item_kind == "REFERENCE"

    @property
    def target(self) -> str:
        """The Java class that it holds (that its items are, for a list)."""
        return self.item_klass if self.collection else self.klass

    def __getattr__(self, name: str) -> Any:  # flags: owner, required, unique, persisted, simple ...
        try:
            return self.facts[name]
        except KeyError:
            return None


@dataclass(slots=True)
class Schema:
    """A type; `facts` is its entry in /api/schemas without the properties."""

    name: str
    plural: str
    klass: str
    path: str
    properties: dict[str, Property]
    facts: Json
    authorities: dict[str, list[str]]
    defaults: Json
    """What properties are that nobody set."""

    label: str = field(init=False)
    """The simple name of its Java class, as messages use it."""

    def __post_init__(self) -> None:
        self.label = self.klass.rpartition(".")[2]

    def has(self, name: str) -> bool:
        """Whether it has such a property."""
        return name in self.properties


@dataclass(slots=True)
class VersionData:
    """What the server knows of a version."""

    schemas: list[Schema]
    by_plural: dict[str, Schema]
    by_klass: dict[str, Schema]
    by_name: dict[str, Schema]
    operations: frozenset[str]
    facts: Json
    operation_shapes: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def at(self, segment: str) -> Schema | None:
        """The type whose objects are found under /api/{segment}."""
        schema = self.by_plural.get(_ALIASES.get(segment, segment))
        return schema if schema and f"GET /api/{schema.path}" in self.operations else None

    def target(self, found: Property) -> Schema | None:
        """The type that a property refers to."""
        return self.by_klass.get(found.target)


@cache
def version_data(feature_version: int) -> VersionData:
    """The data of 43 for 2.43; ValueError for a version without."""
    data = _data(f"v{feature_version}")
    operations = frozenset(data.pop("operations"))
    made: dict[int, Property] = {}
    schemas = [_schema(facts, operations, made) for facts in data.pop("schemas")]
    known = [*schemas, *(_schema(facts, operations, made) for facts in data.pop("unsaidSchemas"))]
    shapes: dict[str, set[str]] = {}
    for operation in operations:
        method, _, path = operation.partition(" ")
        shapes.setdefault(path, set()).add(method)
    return VersionData(
        schemas=schemas,
        by_plural={schema.path: schema for schema in known if schema.path},
        by_klass={schema.klass: schema for schema in reversed(known)},
        by_name={str(schema.facts["singular"]): schema for schema in reversed(known)},
        operations=operations,
        facts=data,
        operation_shapes=shapes,
    )


def _data(key: str) -> Json:
    """The data of a version, put together from the parts that versions share, as `codegen.server_data` packs them."""
    packed = (files("dhis2w_client.testing") / "data" / "versions.json.xz").read_bytes()
    properties, schemas, operations, facts, versions = map(json.loads, lzma.decompress(packed).split(b"\n"))
    if key not in versions:
        raise ValueError(f"the embedded server knows no DHIS2 2.{key[1:]}")
    numbers: Json = versions[key]
    data: Json = {"operations": [operations[number] for number in numbers.pop("operations")]}
    for kind in ("schemas", "unsaidSchemas"):
        data[kind] = [schemas[number] for number in numbers.pop(kind)]
        for schema in data[kind]:
            schema["properties"] = [properties[number] for number in schema["properties"]]
    return data | {name: facts[number] for name, number in numbers.items()}


def _schema(facts: Json, operations: frozenset[str], made: dict[int, Property]) -> Schema:
    """A type. Types share what is the same of their properties, which are `made` once."""
    absent = set(facts.pop("-", ()))
    properties = [made.get(id(found)) or made.setdefault(id(found), _property(found)) for found in facts["properties"]]
    del facts["properties"]
    defaults: Json = facts.pop("defaults", {})
    whole = {name: value for name, value in _SCHEMA_FLAGS.items() if name not in absent} | facts
    return Schema(
        name=facts["name"],
        plural=facts["plural"],
        klass=facts["klass"],
        path=_path(facts, operations),
        properties={found.name: found for found in properties},
        facts=whole,
        authorities={entry["type"]: entry["authorities"] for entry in facts.get("authorities", ())},
        defaults=defaults,
    )


def _path(facts: Json, operations: frozenset[str]) -> str:
    plural = facts["plural"]
    # Expression dimension items have a path that /api/schemas does not tell.
    unsaid = plural if f"GET /api/{plural}/{{uid}}" in operations else ""
    return str(facts.get("relativeApiEndpoint", unsaid)).lstrip("/")


def unpacked(facts: Json) -> Json:
    """The facts of a property with what the file leaves out because most properties have it."""
    whole: Json = {**_PROPERTY_FLAGS, **facts}
    for name in whole.pop("-", ()):
        whole.pop(name, None)
    return whole


def _property(facts: Json) -> Property:
    whole = unpacked(facts)
    name = facts.get("collectionName") if facts.get("collection") else facts["name"]
    return Property(
        name=name or facts["name"],
        field=str(facts.get("fieldName") or facts["name"]),
        kind=facts["propertyType"],
        item_kind=facts.get("itemPropertyType", ""),
        klass=facts["klass"],
        item_klass=facts.get("itemKlass", ""),
        facts=whole,
    )
