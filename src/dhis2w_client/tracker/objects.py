"""Tracker objects as they are sent: flat, each with its uid and the uids of what it belongs to."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, cast

from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid, generate_uid

if TYPE_CHECKING:
    from typing import TypeAlias

    Key: TypeAlias = "tuple[TrackerType, str]"
    TrackerItem: TypeAlias = "TrackerObject | Dhis2Model | Mapping[str, Any]"
    TrackerSource: TypeAlias = "TrackerItem | Iterable[TrackerItem]"

__all__ = ["COLLECTIONS", "TrackerObject", "TrackerType", "body_of", "chunks", "prepare"]

TrackerType = Literal["TRACKED_ENTITY", "ENROLLMENT", "EVENT", "RELATIONSHIP"]

# In the order in which they depend on each other.
COLLECTIONS: Mapping[TrackerType, str] = {
    "TRACKED_ENTITY": "trackedEntities",
    "ENROLLMENT": "enrollments",
    "EVENT": "events",
    "RELATIONSHIP": "relationships",
}
_KEYS: Mapping[TrackerType, str] = {
    "TRACKED_ENTITY": "trackedEntity",
    "ENROLLMENT": "enrollment",
    "EVENT": "event",
    "RELATIONSHIP": "relationship",
}
_TYPE_BY_COLLECTION: Mapping[str, TrackerType] = {name: kind for kind, name in COLLECTIONS.items()}


@dataclass(frozen=True, slots=True)
class TrackerObject:
    """One object of an import, with its uid, ready to be sent as often as need be: it is never doubled."""

    type: TrackerType
    uid: str
    index: int
    """Which of the caller's objects it is, or is within, from 0; in a bundle they are counted type by type."""
    body: Mapping[str, Any] = field(repr=False)
    """The object on the wire, without what was nested in it."""

    @property
    def key(self) -> "Key":
        """Type and uid, which no other object has."""
        return self.type, self.uid

    @property
    def parents(self) -> "tuple[Key, ...]":
        """Type and uid of the objects that it belongs to or relates."""
        if self.type == "RELATIONSHIP":
            return tuple(key for side in ("from", "to") for key in _ends(self.body.get(side)))
        parent: dict[TrackerType, TrackerType] = {"ENROLLMENT": "TRACKED_ENTITY", "EVENT": "ENROLLMENT"}
        kind = parent.get(self.type)
        uid = self.body.get(_KEYS[kind]) if kind else None
        return ((kind, str(uid)),) if kind and uid else ()


def prepare(source: "TrackerSource", *, must_exist: bool = False) -> list[TrackerObject]:
    """The objects of a source, flat, with uids where they had none, so that they can be imported and imported again.

    A source is an object, several of any types, or a bundle (`{"trackedEntities": [...], "events": [...]}`); objects
    are models or mappings, nested or not. What they are is told by their model or their properties. With `must_exist`
    none gets a uid. Raises ValueError for objects that cannot be sent; nothing of the caller's is changed.
    """
    flat: list[TrackerObject] = []
    for index, (kind, item) in enumerate(_items(source)):
        if isinstance(item, TrackerObject):
            flat.append(item)
        else:
            flat += _flattened(kind, item, index, {}, must_exist)
    by_key: dict[Key, TrackerObject] = {}
    for item in flat:
        if item.key in by_key and item.type != "RELATIONSHIP":  # each of its two ends may have brought it
            raise ValueError(f"the {_words(item.type)} {item.uid} comes twice")
        by_key.setdefault(item.key, item)
    return list(by_key.values())


def _items(source: "TrackerSource") -> "Iterator[tuple[TrackerType | None, Any]]":
    if isinstance(source, Dhis2Model | Mapping):
        bundle = source.to_wire() if isinstance(source, Dhis2Model) else cast("Mapping[str, Any]", source)
        if bundle and bundle.keys() <= _TYPE_BY_COLLECTION.keys() and _type_by_model(source) is None:
            for name, kind in _TYPE_BY_COLLECTION.items():
                for item in bundle.get(name) or ():
                    yield kind, item
        else:
            yield None, source
    elif isinstance(source, TrackerObject):
        yield source.type, source
    else:
        for item in source:
            yield None, item


def _flattened(
    kind: TrackerType | None, item: Any, index: int, parent: Mapping[str, Any], must_exist: bool
) -> Iterator[TrackerObject]:
    """An object and what is nested in it; `parent` is what it has of the object that it is nested in."""
    if not isinstance(item, Dhis2Model | Mapping):
        raise TypeError(f"object {index}: a model or a mapping is needed, not a {type(item).__name__}")
    given = item.to_wire() if isinstance(item, Dhis2Model) else cast("Mapping[str, Any]", item)
    kind = kind or _type_of(item, given, index)
    key = _KEYS[kind]
    own = {name: value for name, value in given.items() if name not in _nested(kind)}
    if not own.get(key) and must_exist:
        raise ValueError(f"object {index}: the {_words(kind)} has no uid ({key}), so that nothing can be found by it")
    uid = checked_uid(str(own.get(key) or generate_uid()))
    body = {**parent, **own, key: uid}
    yield TrackerObject(kind, uid, index, body)
    inherited = {key: uid}
    if kind == "ENROLLMENT":
        inherited |= {name: body[name] for name in ("program", "trackedEntity") if body.get(name)}
    for name, inner_kind in _nested(kind).items():
        inner_parent = {} if inner_kind == "RELATIONSHIP" else inherited
        for inner in given.get(name) or ():
            yield from _flattened(inner_kind, inner, index, inner_parent, must_exist)


def _nested(kind: TrackerType) -> Mapping[str, TrackerType]:
    nested: dict[TrackerType, dict[str, TrackerType]] = {
        "TRACKED_ENTITY": {"enrollments": "ENROLLMENT", "relationships": "RELATIONSHIP"},
        "ENROLLMENT": {"events": "EVENT", "relationships": "RELATIONSHIP"},
        "EVENT": {"relationships": "RELATIONSHIP"},
    }
    return nested.get(kind, {})


# Properties that only objects of one type have.
_TELLING: Mapping[TrackerType, frozenset[str]] = {
    "TRACKED_ENTITY": frozenset({"trackedEntityType", "enrollments", "programOwners", "inactive"}),
    "RELATIONSHIP": frozenset({"relationship", "relationshipType", "from", "to"}),
    "EVENT": frozenset({"event", "programStage", "dataValues", "scheduledAt", "assignedUser"}),
    "ENROLLMENT": frozenset({"enrolledAt", "events"}),
}
_INNERMOST_FIRST: tuple[TrackerType, ...] = ("ENROLLMENT", "TRACKED_ENTITY")
_MODELS: Mapping[str, TrackerType] = {
    "TrackerTrackedEntity": "TRACKED_ENTITY",
    "TrackerEnrollment": "ENROLLMENT",
    "TrackerEvent": "EVENT",
    "Event": "EVENT",
    "TrackerTrackerEvent": "EVENT",
    "TrackerSingleEvent": "EVENT",
    "TrackerRelationship": "RELATIONSHIP",
}


def _type_by_model(item: object) -> TrackerType | None:
    return next((_MODELS[kind.__name__] for kind in type(item).__mro__ if kind.__name__ in _MODELS), None)


def _type_of(item: object, given: Mapping[str, Any], index: int) -> TrackerType:
    if found := _type_by_model(item):
        return found
    told: list[TrackerType] = [kind for kind, names in _TELLING.items() if not names.isdisjoint(given)]
    for kind in _INNERMOST_FIRST:
        if not told and given.get(_KEYS[kind]):  # only uids: the innermost of them is its own
            told.append(kind)
    if len(told) != 1:
        problem = f"looks like {' and '.join(map(_words, told))}" if told else "tells by no property what it is"
        raise ValueError(f"object {index} {problem}: give it in a bundle such as {{'events': [...]}}")
    return told[0]


def _words(kind: TrackerType) -> str:
    return kind.lower().replace("_", " ")


def _ends(end: Any) -> "Iterator[Key]":
    """What stands at one end of a relationship: `{"event": {"event": uid}}`, or `{"event": uid}`."""
    for kind, key in _KEYS.items():
        value = cast("Mapping[str, Any]", end).get(key) if isinstance(end, Mapping) else None
        uid = cast("Mapping[str, Any]", value).get(key) if isinstance(value, Mapping) else value
        if uid:
            yield kind, str(uid)


# -- Requests --------------------------------------------------------------------------------------------------------


def chunks(objects: Iterable[TrackerObject], size: int, *, deleting: bool = False) -> list[list[TrackerObject]]:
    """The objects of each request: at most `size`, but never parts of one object of the caller's.

    What others depend on goes first; last, where it is to be deleted.
    """
    if size < 1:
        raise ValueError(f"chunk_size must be 1 or more, not {size}")
    families: dict[tuple[int, int], list[TrackerObject]] = {}
    order = list(COLLECTIONS)
    by_index: dict[int, list[TrackerObject]] = {}
    for item in objects:
        by_index.setdefault(item.index, []).append(item)
    for index, family in by_index.items():
        rank = min(order.index(item.type) for item in family)
        families[(-rank if deleting else rank, index)] = family
    made: list[list[TrackerObject]] = []
    for _, family in sorted(families.items()):
        if not made or len(made[-1]) + len(family) > size:
            made.append([])
        made[-1] += family
    return made


def body_of(objects: Iterable[TrackerObject], *, deleting: bool = False) -> dict[str, list[Mapping[str, Any]]]:
    """The body of a request, flat; of what is to be deleted the uids alone."""
    body: dict[str, list[Mapping[str, Any]]] = {}
    for kind, name in COLLECTIONS.items():
        own = [item for item in objects if item.type == kind]
        if own:
            body[name] = [{_KEYS[kind]: item.uid} if deleting else item.body for item in own]
    return body
