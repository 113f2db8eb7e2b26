"""What a server says of its types of metadata (`/api/schemas`): their properties, who owns them, and their order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

__all__ = ["SCHEMA_FIELDS", "PropertySchema", "Schemas", "TypeSchema"]

_FLAGS = "collection,ordered,owner,oneToMany,persisted,readable,unique,embeddedObject"
SCHEMA_FIELDS = (
    "klass,plural,relativeApiEndpoint,metadata,order,"
    f"properties[name,collectionName,klass,itemKlass,propertyType,itemPropertyType,{_FLAGS}]"
)
"""What to ask for."""


@dataclass(frozen=True, slots=True)
class PropertySchema:
    """A property of a type."""

    name: str
    kind: str
    """What it holds, or what its items are: `TEXT`, `DATE`, `REFERENCE`, `COMPLEX`, ..."""
    klass: str
    """The Java class of that."""
    is_collection: bool
    is_ordered: bool
    """Whether the order of its items means something."""
    is_owner: bool
    """Whether it is stored with this object, rather than with what it refers to, or computed."""
    is_persisted: bool
    is_readable: bool
    is_unique: bool
    is_embedded: bool
    """Whether what it holds exists inside this object alone."""
    is_one_to_many: bool
    """Whether its items are in no other object's collection, as the options of an option set."""

    @property
    def is_reference(self) -> bool:
        """Whether it holds, or its items are, objects of their own that are referred to by id."""
        return self.kind == "REFERENCE" and not self.is_embedded


@dataclass(frozen=True, slots=True)
class TypeSchema:
    """A type: of metadata, or of what is inside metadata."""

    collection: str
    """The key of its objects in a bundle, such as `dataElements`."""
    klass: str
    path: str | None
    """Where its objects are, such as `/api/dataElements`; None for what is inside others."""
    order: int
    """Its place in an import: types with lower numbers come first."""
    is_metadata: bool
    properties: Mapping[str, PropertySchema]


class Schemas:
    """All types that a server knows."""

    def __init__(self, types: list[TypeSchema]) -> None:
        self._by_collection = {found.collection: found for found in types if found.is_metadata}
        self._by_klass = {found.klass: found for found in reversed(types)}

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "Schemas":
        """The types in the answer of `/api/schemas`."""
        return cls([_type(facts) for facts in answer["schemas"]])

    def __iter__(self) -> Iterator[TypeSchema]:
        """The types of metadata, in the order of an import."""
        return iter(sorted(self._by_collection.values(), key=lambda found: (found.order, found.collection)))

    def __contains__(self, collection: str) -> bool:
        return collection in self._by_collection

    def of(self, collection: str) -> TypeSchema:
        """The type of this plural. Raises ValueError for one that is no type of metadata on this server."""
        if collection not in self._by_collection:
            raise ValueError(
                f"{collection!r} is no type of metadata of this server: a plural such as 'dataElements' is"
            )
        return self._by_collection[collection]

    def target(self, found: PropertySchema | None) -> TypeSchema | None:
        """The type of what a property holds, where the server describes it."""
        return self._by_klass.get(found.klass) if found is not None else None


def _type(facts: Mapping[str, Any]) -> TypeSchema:
    properties = [_property(found) for found in cast("list[Mapping[str, Any]]", facts.get("properties") or ())]
    is_metadata = bool(facts.get("metadata"))
    # Expression dimension items have a path that the answer does not tell.
    endpoint = facts.get("relativeApiEndpoint") or (f"/{facts['plural']}" if is_metadata else None)
    return TypeSchema(
        collection=str(facts["plural"]),
        klass=str(facts["klass"]),
        path=f"/api{endpoint}" if endpoint else None,
        order=facts.get("order", 0),
        is_metadata=is_metadata,
        properties={found.name: found for found in properties},
    )


def _property(facts: Mapping[str, Any]) -> PropertySchema:
    is_collection = bool(facts.get("collection"))
    name, of_items = facts["name"], "item" if is_collection else ""
    return PropertySchema(
        name=str(facts.get("collectionName") or name if is_collection else name),
        kind=str(facts.get("itemPropertyType" if of_items else "propertyType")),
        klass=str(facts.get("itemKlass" if of_items else "klass")),
        is_collection=is_collection,
        is_ordered=bool(facts.get("ordered")),
        is_owner=bool(facts.get("owner")),
        is_persisted=bool(facts.get("persisted")),
        is_readable=bool(facts.get("readable", True)),
        is_unique=bool(facts.get("unique")),
        is_embedded=bool(facts.get("embeddedObject")),
        is_one_to_many=bool(facts.get("oneToMany")),
    )
