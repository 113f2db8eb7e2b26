"""Objects of any types that were found: by a text, by what they refer to, by the value of an attribute."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from dhis2w_client.fields import model_of, properties_of, target_of
from dhis2w_client.models import MetadataObject

if TYPE_CHECKING:
    from pydantic import BaseModel

    from dhis2w_client.schemas import Schemas, TypeSchema

__all__ = ["Hit", "Hits", "ReferencePath", "askable", "expression_paths", "reference_paths"]

_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """An object that was found."""

    type: str
    """The plural of its type, such as `dataElements`."""
    object: MetadataObject
    """Of the server's version; with id, name and code."""
    properties: tuple[str, ...]
    """By which of its properties it was found, such as `code` or `dataSetElements.dataElement`."""

    @property
    def uid(self) -> str:
        """The id of the object."""
        return str(self.object.id)

    @property
    def name(self) -> str | None:
        """What people call it."""
        return self.object.name or self.object.displayName

    def __str__(self) -> str:
        return f"{self.type} {self.name or '-'} ({self.uid}): {', '.join(self.properties)}"


class Hits(list[Hit]):
    """The objects that were found, by type and name."""

    __slots__ = ("unanswered",)

    unanswered: tuple[str, ...]
    """What the server could not be asked for, such as `visualizations.columns`: objects may be missing there."""

    def __init__(self, hits: Iterable[Hit] = (), unanswered: Iterable[str] = ()) -> None:
        super().__init__(hits)
        self.unanswered = tuple(unanswered)

    @property
    def by_type(self) -> dict[str, list[Hit]]:
        """The objects of each type."""
        result: dict[str, list[Hit]] = {}
        for hit in self:
            result.setdefault(hit.type, []).append(hit)
        return result

    def __str__(self) -> str:
        return "\n".join(map(str, self))

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(hits)} {name}" for name, hits in self.by_type.items())
        return f"<Hits: {counts or 'nothing found'}>"

    def _repr_html_(self) -> str:
        from dhis2w_client._display import html_table

        rows = [(hit.type, hit.uid, hit.object.code, hit.name, ", ".join(hit.properties)) for hit in self]
        return html_table(["type", "id", "code", "name", "found by"], rows)


# -- Which properties refer to what ----------------------------------------------------------------------------------


class ReferencePath(NamedTuple):
    """A property, perhaps inside of others, that refers to objects of a type."""

    collection: str
    path: str
    """As filters name it: `dataSetElements.dataElement`."""
    model: str
    """The name of the class that it refers to."""


@lru_cache(maxsize=4)
def reference_paths(bundle: "type[BaseModel]") -> tuple[ReferencePath, ...]:
    """All properties of a version's metadata that refer to metadata, as its generated models say."""
    return tuple(
        ReferencePath(collection, path, target)
        for collection in properties_of(bundle)
        if (model := model_of(bundle, collection)) is not None
        for path, target in _paths(model, ())
    )


def _paths(model: "type[BaseModel]", within: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name in properties_of(model):
        target = target_of(model, name)
        if target is None or name in within:
            continue
        if target.is_reference:
            yield ".".join((*within, name)), target.model.__name__
        elif len(within) + 1 < _DEEPEST:
            yield from _paths(target.model, (*within, name))


def askable(path: ReferencePath, schemas: "Schemas") -> bool:
    """Whether the object with the property owns the reference, which is what counts as use, and may be asked for it."""
    if path.collection not in schemas:
        return False
    schema: TypeSchema | None = schemas.of(path.collection)
    for name in path.path.split("."):
        if schema is None:
            return True
        found = schema.properties.get(name)
        if found is None or not found.is_persisted or not (found.is_owner or "id" not in schema.properties):
            return False
        schema = schemas.target(found)
    return True


# Texts in which other objects stand by their ids.
_EXPRESSIONS = {"condition", "data", "denominator", "expression", "filter", "htmlCode", "numerator"}


def expression_paths(schemas: "Schemas") -> list[tuple[str, str]]:
    """The properties that hold expressions, perhaps inside of others, each with its type."""
    return [(schema.collection, path) for schema in schemas for path in _expressions(schema, schemas, "")]


def _expressions(schema: "TypeSchema", schemas: "Schemas", within: str) -> Iterator[str]:
    for name, found in sorted(schema.properties.items()):
        if not found.is_persisted or found.is_collection:
            continue
        if found.kind == "TEXT" and name in _EXPRESSIONS:
            yield within + name
        elif found.is_embedded and not within and (inner := schemas.target(found)) is not None:
            yield from _expressions(inner, schemas, f"{name}.")
