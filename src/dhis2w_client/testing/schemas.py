"""The types of a DHIS2 version with their properties and authorities, its operations and settings, as packaged."""

import json
import lzma
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from importlib.resources import files
from typing import Any, TypeAlias

from dhis2w_client.testing.http import Json

# -- How the data tell of versions: what they share once, and without what follows from other facts --------------------


Likely: TypeAlias = Callable[[Json], Iterator[tuple[str, Any]]]
"""Tells what something probably is besides what is known of it; each fact may follow from those before it."""

ONLY = "~"
"""Begins the name of a group of facts that only some versions have: `~34` for 2.43 and 2.44."""

_NAMESPACE = "http://dhis2.org/schema/dxf/2.0"
_LARGEST = 1.7976931348623157e308
_GIST = {"included": "AUTO", "transformation": "AUTO"}
_NO_PARAMETER_IS = (
    *("persisted", "attribute", "simple", "ordered", "owner", "identifiableObject", "nameableObject"),
    *("analyticalObject", "readable", "writable", "unique", "required", "translatable", "propertyTransformer"),
    *("manyToMany", "oneToOne", "manyToOne", "oneToMany"),
)
_UNBOUND = ("COMPLEX", "COLLECTION", "URL")
_MEASURED = ("TEXT", "IDENTIFIER", "INTEGER", "NUMBER")
_PLAIN_TYPES = {
    "java.lang.String": "TEXT",
    "java.lang.Boolean": "BOOLEAN",
    "java.lang.Integer": "INTEGER",
    "java.lang.Double": "NUMBER",
    "java.util.Date": "DATE",
    "java.util.List": "COLLECTION",
    "java.util.Set": "COLLECTION",
}


@cache
def packed_facts() -> Json:
    """The file of all versions, as `codegen.server_data` makes it."""
    found: Json = json.loads(
        lzma.decompress((files("dhis2w_client.testing") / "data" / "versions.json.xz").read_bytes())
    )
    return found


def of_version(facts: Any, version: int) -> Any:
    """What a version has of the facts that stand for all of them."""
    if not isinstance(facts, dict):
        return facts
    found: Json = {}
    for name, value in facts.items():
        if name[:1] != ONLY:
            found[name] = of_version(value, version)
        elif str(version)[1] in name:
            found |= of_version(value, version)
    return found


def full(facts: Json, likely: Likely) -> Json:
    """Facts with those that are likely beside them, but for those that are said to be absent (in `-`)."""
    found = dict(facts)
    absent = found.pop("-", ())
    for name, value in likely(found):
        if name not in found:
            found[name] = value
    for name in absent:
        del found[name]
    return found


def entries(key: str, packed: dict[str, Json], likely: Likely) -> list[Json]:
    """Things that stand by one of their facts, with all their facts."""
    return [full({key: name, **facts}, likely) for name, facts in packed.items()]


def likely_of_schema(facts: Json) -> Iterator[tuple[str, Any]]:
    """Of a type, by its class."""
    label = facts["klass"].rpartition(".")[2]
    yield "singular", label[0].lower() + label[1:]
    yield "name", facts["singular"]
    yield "plural", facts["singular"] + "s"
    yield "collectionName", facts["plural"]
    yield "displayName", re.sub("([A-Z])", r" \1", facts["singular"]).strip().title()
    yield "order", 2147483647
    yield "authorities", {}
    yield "metadata", bool(facts["authorities"])
    if facts["metadata"]:
        yield "relativeApiEndpoint", f"/{facts['plural']}"
    yield "identifiableObject", facts["metadata"]
    yield "persisted", True
    yield "translatable", facts["metadata"]
    yield "shareable", "CREATE_PRIVATE" in facts["authorities"]
    for name in ("nameableObject", "subscribableObject", "embeddedObject", "secondaryMetadata", "dataShareable"):
        yield name, False
    yield "dataWriteShareable", facts["dataShareable"]
    yield "dataReadShareable", facts["dataShareable"]
    for name in ("defaultPrivate", "implicitPrivateAuthority", "subscribable", "favoritable"):
        yield name, False


def likely_of_property(name: str, types: dict[str, Json], version: int, facts: Json) -> Iterator[tuple[str, Any]]:
    """Of a property that objects have as `name`; the types stand by their classes."""
    klass: str = facts["klass"]
    is_list = "itemKlass" in facts
    target = types.get(facts["itemKlass"] if is_list else klass, {})
    reference = "REFERENCE" if target.get("identifiableObject") else "COMPLEX"
    yield "propertyType", _PLAIN_TYPES.get(klass, "CONSTANT" if "constants" in facts and not is_list else reference)
    kind = item = facts["propertyType"]
    yield "collection", is_list
    yield "name", name.removesuffix("s") if is_list else name
    if is_list:
        yield "itemPropertyType", _PLAIN_TYPES.get(facts["itemKlass"], reference)
        yield "collectionName", name
        yield "collectionWrapping", True
        item = facts["itemPropertyType"]
    yield "fieldName", name
    yield "simple", item not in ("REFERENCE", "COMPLEX")
    yield "attribute", kind == "IDENTIFIER"
    if not facts["attribute"]:
        yield "namespace", _NAMESPACE
    yield "ordered", klass == "java.util.List"
    yield "persisted", not name.startswith("display")
    persisted = facts["persisted"]
    yield "owner", persisted
    yield "writable", not name.startswith("display")
    for flag in ("identifiableObject", "nameableObject", "embeddedObject"):
        yield flag, bool(target.get(flag))
    if facts["identifiableObject"] and "relativeApiEndpoint" in target:
        yield "relativeApiEndpoint", target["relativeApiEndpoint"]
    for flag in ("analyticalObject", "unique", "required", "oneToOne", "oneToMany", "translatable"):
        yield flag, False
    yield "readable", True
    yield "manyToMany", persisted and is_list and item == "REFERENCE"
    yield "manyToOne", persisted and kind == "REFERENCE"
    yield "propertyTransformer", target.get("name") == "user" and not is_list
    if facts["translatable"]:
        words = re.sub("([A-Z])", r"_\1", facts["fieldName"])
        yield "translationKey", words.upper()
        yield "i18nTranslationKey", words.lower()
    yield "gistPreferences", _GIST
    if version > 41:
        yield "sortable", facts["simple"] and persisted and not is_list
    if persisted and (facts["manyToMany"] or facts["manyToOne"] or facts["oneToMany"]):
        yield "owningRole", facts["fieldName"]
    if "owningRole" in facts:
        yield "cascade", "none"
    if persisted and not is_list:
        yield "length", 255
    if kind in _UNBOUND:
        yield "max", _LARGEST
        yield "min", 0.0
    elif persisted and kind in _MEASURED:
        yield "max", float(facts.get("length", 0))
        yield "min", 0.0


def likely_of_parameter(version: int, facts: Json) -> Iterator[tuple[str, Any]]:
    """Of a parameter of a job: hardly anything of what a property can be."""
    is_list = "itemKlass" in facts
    if is_list:
        yield "collectionName", facts["name"]
    yield "fieldName", re.sub("([A-Z])", r" \1", facts["name"]).capitalize()
    yield "collection", is_list
    yield "embeddedObject", is_list
    for flag in _NO_PARAMETER_IS:
        yield flag, False
    if version > 41:
        yield "sortable", False
    yield "gistPreferences", _GIST


def likely_of_check(facts: Json) -> Iterator[tuple[str, Any]]:
    """Of a check of the integrity of metadata, by its name."""
    yield "code", "".join(word[0] for word in facts["name"].split("_")).upper()
    yield "isSlow", False
    yield "isProgrammatic", False
    yield "texts", ["description", "introduction", "recommendation"]


def likely_of_locale(version: int, facts: Json) -> Iterator[tuple[str, Any]]:
    """Of a language, by its locale."""
    if version > 41:
        yield "languageTag", facts["locale"].replace("_", "-")


def likely_of_flag(facts: Json) -> Iterator[tuple[str, Any]]:
    """Of the picture of a flag, by its key."""
    yield "name", facts["key"].replace("_", " ").title()
    yield "path", f"{facts['key']}.png"


# -- Types and properties ----------------------------------------------------------------------------------------------


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


@dataclass
class Schema:
    """A type; `facts` is its entry in /api/schemas without the properties."""

    name: str
    plural: str
    klass: str
    path: str
    facts: Json
    authorities: dict[str, list[str]]
    defaults: Json
    """What properties are that nobody set."""

    make_properties: Callable[[], dict[str, Property]]
    label: str = field(init=False)
    """The simple name of its Java class, as messages use it."""

    def __post_init__(self) -> None:
        self.label = self.klass.rpartition(".")[2]

    @cached_property
    def properties(self) -> dict[str, Property]:
        """By the names that they have in objects."""
        return self.make_properties()

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
    data: Json = of_version(packed_facts(), feature_version)
    if feature_version not in data.pop("versions"):
        raise ValueError(f"the embedded server knows no DHIS2 2.{feature_version}")
    shapes: dict[str, set[str]] = {}
    _collect_operations(data.pop("operations"), "/", shapes)
    operations = frozenset(f"{method} {path}" for path, methods in shapes.items() for method in methods)
    known = _schemas(data.pop("schemas"), data.pop("properties"), operations, feature_version)
    schemas = [schema for schema in known if not schema.facts.pop("unsaid", False)]
    return VersionData(
        schemas=schemas,
        by_plural={schema.path: schema for schema in known if schema.path},
        by_klass={schema.klass: schema for schema in known},
        by_name={str(schema.facts["singular"]): schema for schema in reversed(known)},
        operations=operations,
        facts=_facts(data, feature_version),
        operation_shapes=shapes,
    )


def _facts(packed: Json, version: int) -> Json:
    """What is known beside types and operations."""
    locales = entries("locale", packed.pop("locales"), partial(likely_of_locale, version))
    locales.sort(key=lambda found: str(found["displayName"]))
    return packed | {
        "authorities": [*packed["authorities"]],
        "uiLocales": [found for found in locales if found["locale"] in packed["uiLocales"]],
        "dbLocales": [found for found in locales if found["locale"] in packed["dbLocales"]],
        "flags": entries("key", packed["flags"], likely_of_flag),
        "integrityChecks": entries("name", dict(sorted(packed["integrityChecks"].items())), likely_of_check),
    }


def _collect_operations(tree: Json, path: str, shapes: dict[str, set[str]]) -> None:
    """The methods of each path; the file has paths as a tree of their parts, with the methods in the part ``."""
    for part, inner in tree.items():
        if part:
            _collect_operations(inner, f"{path.rstrip('/')}/{part}", shapes)
        else:
            shapes[path] = set(inner)


def _schemas(packed: dict[str, Json], variants: Json, operations: frozenset[str], version: int) -> list[Schema]:
    """The types, in the order in which their objects depend on each other.

    Types share the properties of which all facts are the same: `variants` has these facts with the names of the
    properties that have them, and a type the number of the variant of each of its properties.
    """
    wholes = {facts["klass"]: facts for facts in entries("klass", packed, likely_of_schema)}
    texts: dict[str, list[str]] = {}
    for text, names in variants.items():
        for name in names.split():
            texts.setdefault(name, []).append(text)

    @cache
    def found(name: str, number: int) -> Property:
        facts = full(json.loads(texts[name][number]), partial(likely_of_property, name, wholes, version))
        return Property(
            name=name,
            field=facts["fieldName"],
            kind=facts["propertyType"],
            item_kind=facts.get("itemPropertyType", ""),
            klass=facts["klass"],
            item_klass=facts.get("itemKlass", ""),
            facts=facts,
        )

    def properties(numbers: dict[str, int]) -> dict[str, Property]:
        return {name: found(name, numbers[name]) for name in _in_java_order(numbers)}

    return [
        Schema(
            name=facts["name"],
            plural=facts["plural"],
            klass=klass,
            path=_path(facts, operations),
            authorities=_authorities(facts),
            defaults=facts.pop("defaults", {}),
            make_properties=partial(properties, facts.pop("properties")),
            facts=facts,
        )
        for klass, facts in sorted(wholes.items(), key=lambda item: int(item[1]["order"]))
    ]


def _authorities(facts: Json) -> dict[str, list[str]]:
    """Which authorities allow what; in the file, `*` stands for the name of the type."""
    word = facts["singular"].upper()
    kinds: dict[str, list[str]] = facts.pop("authorities")
    return {kind: [name.replace("*", word) for name in names] for kind, names in kinds.items()}


def _in_java_order(names: Collection[str]) -> list[str]:
    """The order in which a HashMap of Java has its keys."""
    size = 16
    while len(names) > 0.75 * size:
        size *= 2

    def place(name: str) -> int:
        code = 0
        for letter in name:
            code = (31 * code + ord(letter)) & 0xFFFFFFFF
        return (code ^ code >> 16) % size

    return sorted(names, key=place)


def _path(facts: Json, operations: frozenset[str]) -> str:
    plural = facts["plural"]
    # Expression dimension items have a path that /api/schemas does not tell.
    unsaid = plural if f"GET /api/{plural}/{{uid}}" in operations else ""
    return str(facts.get("relativeApiEndpoint", unsaid)).lstrip("/")
