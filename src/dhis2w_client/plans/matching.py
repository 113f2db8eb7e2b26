"""Which objects of a server the objects of a desired bundle are: by id, code or name, with references set right."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

from dhis2w_client._bodies import encode_json
from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.models import Dhis2Model
from dhis2w_client.plans.merging import is_kept_by_server
from dhis2w_client.schemas import PropertySchema, Schemas, TypeSchema
from dhis2w_client.uids import generate_uid

__all__ = [
    "KEYS",
    "AmbiguousMatchError",
    "Desired",
    "UnresolvedReferenceError",
    "Wanted",
    "desired_objects",
    "match_objects",
    "resolve_references",
    "wanted_ids",
    "wanted_keys",
    "wanted_references",
]

Json: TypeAlias = dict[str, Any]
Objects: TypeAlias = dict[str, list[Json]]
"""Objects as JSON, by the plural of their type."""
Place: TypeAlias = tuple[str, str]
"""The type of an object and its id."""

KEYS = ("id", "username", "code", "name")
"""What objects are known by, the most certain first."""

# Codes and names that are not unique are so within one of these.
_WITHIN = {"parent", "program", "programStage", "optionSet", "dataSet", "programRule"}
_WITHIN_OF = {"categoryOptionCombos": {"categoryCombo"}}
_UID = re.compile(r"(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]{10}(?![A-Za-z0-9])")


class AmbiguousMatchError(Dhis2ClientError, ValueError):
    """Several objects of the server could be the one that a bundle names by its code or name; nothing was changed."""

    def __init__(self, collection: str, key: str, value: str, uids: Sequence[str]) -> None:
        super().__init__(collection, key, value, uids)
        self.collection = collection
        self.key = key
        self.value = value
        self.uids = tuple(uids)

    def __str__(self) -> str:
        uids = ", ".join(self.uids)
        return f"{len(self.uids)} {self.collection} have the {self.key} {self.value!r} ({uids}): give the id of the one"


class UnresolvedReferenceError(Dhis2ClientError, ValueError):
    """A bundle refers to an object that is neither in it nor on the server; nothing was changed."""

    def __init__(self, references: Sequence[str]) -> None:
        super().__init__(references)
        self.references = tuple(references)

    def __str__(self) -> str:
        return f"neither in the bundle nor on the server: {'; '.join(self.references)}"


# -- What is desired -------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Desired:
    """The objects of a bundle, each with an id, and with nothing in them but what a server takes."""

    objects: Objects = field(default_factory=dict[str, list[Json]])
    left_out: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    """Properties that are not compared, by type, and why."""
    without_id: set[Place] = field(default_factory=set[Place])


def desired_objects(bundle: "Dhis2Model | Mapping[str, object]", schemas: Schemas) -> Desired:
    """The objects of a bundle. Raises ValueError for an unknown type and for two objects of one id."""
    desired = Desired()
    plain: dict[str, Any] = json.loads(encode_json(bundle))
    for collection, items in plain.items():
        if collection == "system" or items is None:
            continue
        schema = schemas.of(collection)
        objects = [_cleaned(item, schema, desired.left_out.setdefault(collection, {})) for item in items]
        seen: set[str] = set()
        for item in objects:
            if item.get("id") is None:
                item["id"] = generate_uid()
                desired.without_id.add((collection, item["id"]))
            if item["id"] in seen:
                raise ValueError(f"{collection} {item['id']} is in the bundle twice")
            seen.add(item["id"])
        desired.objects[collection] = objects
    desired.left_out = {collection: names for collection, names in desired.left_out.items() if names}
    return desired


def _cleaned(item: Json, schema: TypeSchema, left_out: dict[str, str]) -> Json:
    result: Json = {}
    for name, value in item.items():
        found = schema.properties.get(name)
        if is_kept_by_server(schema.collection, name):
            continue
        if found is None:
            left_out[name] = "unknown to the server"
        elif found.is_owner:
            result[name] = value
        elif found.is_persisted:
            left_out[name] = "kept with the other object"
    return result


# -- References ------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Wanted:
    """What is to be asked for of one type."""

    ids: set[str] = field(default_factory=set[str])
    keys: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def add(self, key: str, value: str) -> None:
        """Wants the objects of a code or name as well."""
        self.keys.setdefault(key, set()).add(value)


def wanted_ids(desired: Desired, by: Iterable[str]) -> dict[str, Wanted]:
    """The ids to look for on the server."""
    return {
        collection: Wanted(
            {item["id"] for item in items if "id" in by and (collection, item["id"]) not in desired.without_id}
        )
        for collection, items in desired.objects.items()
    }


def wanted_keys(
    desired: Desired, existing: Mapping[str, Sequence[Json]], schemas: Schemas, by: Iterable[str]
) -> dict[str, Wanted]:
    """The codes and names to look for: of the objects that are not among the existing ones by their ids."""
    result: dict[str, Wanted] = {}
    for collection, items in desired.objects.items():
        properties = schemas.of(collection).properties
        known = {item["id"] for item in existing.get(collection, ())} if "id" in by else set()
        for item in items:
            for key in KEYS[1:]:
                if key not in properties or not properties[key].is_persisted or item["id"] in known:
                    continue
                if item.get(key) and key in {*by, "username"}:
                    result.setdefault(collection, Wanted()).add(key, str(item[key]))
    return result


def wanted_references(desired: Desired, schemas: Schemas) -> dict[str, Wanted]:
    """By what to look for what references name by code or name, and that is not in the bundle itself."""
    result: dict[str, Wanted] = {}
    in_bundle = _uids_by_key(desired.objects)

    def note(reference: Json, target: TypeSchema) -> Json:
        for key in KEYS[1:]:
            if reference.get(key) and (target.collection, key, str(reference[key])) not in in_bundle:
                result.setdefault(target.collection, Wanted()).add(key, str(reference[key]))
        return reference

    _rewrite(desired, schemas, note)
    return result


def resolve_references(desired: Desired, existing: Mapping[str, Sequence[Json]], schemas: Schemas) -> None:
    """Lets all references name ids. Raises UnresolvedReferenceError and AmbiguousMatchError."""
    missing: dict[str, None] = {}
    in_bundle, on_server = _uids_by_key(desired.objects), _uids_by_key(existing)

    def resolve(reference: Json, target: TypeSchema) -> Json:
        for key in KEYS[1:]:
            if reference.get(key):
                place = (target.collection, key, str(reference[key]))
                found = in_bundle.get(place) or on_server.get(place) or []
                if len(found) > 1:
                    raise AmbiguousMatchError(*place, sorted(found))
                if found:
                    return {"id": found[0]}
        named = {key: reference[key] for key in KEYS if reference.get(key)}
        missing[f"{target.collection} {json.dumps(named)}"] = None
        return reference

    _rewrite(desired, schemas, resolve)
    if missing:
        raise UnresolvedReferenceError([*missing])


def _uids_by_key(objects: Mapping[str, Sequence[Json]]) -> dict[tuple[str, str, str], list[str]]:
    """The ids of the objects of each type, key and value."""
    result: dict[tuple[str, str, str], list[str]] = {}
    for collection, items in objects.items():
        for item in items:
            for key in KEYS[1:]:
                if item.get(key):
                    result.setdefault((collection, key, str(item[key])), []).append(item["id"])
    return result


def _rewrite(desired: Desired, schemas: Schemas, resolve: Callable[[Json, TypeSchema], Json]) -> None:
    for collection, items in desired.objects.items():
        schema = schemas.of(collection)
        desired.objects[collection] = [_rewritten(item, schema, schemas, resolve) for item in items]


def _rewritten(item: Json, schema: TypeSchema, schemas: Schemas, resolve: Callable[[Json, TypeSchema], Json]) -> Json:
    def value_of(value: Any, found: PropertySchema) -> Any:
        target = schemas.target(found)
        if isinstance(value, list):
            entries: list[Any] = value
            return [value_of(entry, found) for entry in entries]
        if not found.is_reference:
            is_object = isinstance(value, dict) and target is not None and not target.is_metadata
            return _rewritten(value, target, schemas, resolve) if is_object and target is not None else value
        if isinstance(value, str):
            return {"id": value}
        if not isinstance(value, dict):
            return value
        reference = cast("Json", value)
        if reference.get("id") is not None:
            return {"id": reference["id"]}
        return resolve(reference, target) if target is not None else reference

    found = schema.properties
    return {name: value_of(value, found[name]) if name in found else value for name, value in item.items()}


# -- Matching --------------------------------------------------------------------------------------------------------


def match_objects(
    desired: Desired, existing: Mapping[str, Sequence[Json]], schemas: Schemas, by: Iterable[str]
) -> dict[Place, Json]:
    """The server's object for each desired one that it has, after which this one has the server's id.

    All references to it, also those in expressions, follow. Raises AmbiguousMatchError, and ValueError where two of
    the bundle are one.
    """
    matching = _Matching(desired, existing, schemas, [key for key in KEYS if key in {*by, "username"}])
    matching.run()
    if matching.ids:
        text = json.dumps(desired.objects)
        desired.objects = json.loads(_UID.sub(lambda found: matching.ids.get(found[0], found[0]), text))
    return {(collection, str(other["id"])): other for (collection, _), other in matching.found.items()}


class _Matching:
    def __init__(
        self, desired: Desired, existing: Mapping[str, Sequence[Json]], schemas: Schemas, by: Sequence[str]
    ) -> None:
        self.desired = desired
        self.schemas = schemas
        self.by = by
        self.found: dict[Place, Json] = {}
        self.ids: dict[str, str] = {}
        """Ids of the bundle for which the server has others."""
        self._taken: set[Place] = set()
        self._index: dict[tuple[str, str, str], list[Json]] = {}
        for collection, items in existing.items():
            for item in items:
                for key in KEYS:
                    if item.get(key):
                        self._index.setdefault((collection, key, str(item[key])), []).append(item)

    def run(self) -> None:
        """Ids first; then again and again, because within which object a name is looked for must be known before."""
        waiting = [(collection, item) for collection, items in self.desired.objects.items() for item in items]
        if "id" in self.by:
            waiting = [each for each in waiting if not self._match(*each, self._of_id)]
        count = len(waiting) + 1
        while len(waiting) < count:
            count = len(waiting)
            waiting = [each for each in waiting if not self._match(*each, self._of_other_keys)]

    def _match(self, collection: str, item: Json, look_up: "Callable[[str, Json], Json | None]") -> bool:
        other = look_up(collection, item)
        if other is None:
            return False
        if (collection, other["id"]) in self._taken:
            raise ValueError(f"two {collection} of the bundle are {other['id']} of the server; one is {_label(item)}")
        self._taken.add((collection, other["id"]))
        self.found[collection, item["id"]] = other
        if item["id"] != other["id"]:
            self.ids[item["id"]] = other["id"]
        return True

    def _of_id(self, collection: str, item: Json) -> Json | None:
        return next(iter(self._index.get((collection, "id", item["id"]), ())), None)

    def _of_other_keys(self, collection: str, item: Json) -> Json | None:
        schema = self.schemas.of(collection)
        for key in self.by:
            if key == "id" or not item.get(key) or key not in schema.properties:
                continue
            candidates = self._index.get((collection, key, str(item[key])), [])
            if key == "name":  # another code: another object
                candidates = [other for other in candidates if _agree(item, other, "code")]
            if not schema.properties[key].is_unique:
                candidates = [other for other in candidates if self._is_within_the_same(item, other, schema)]
            if len(candidates) > 1:
                raise AmbiguousMatchError(collection, key, str(item[key]), [other["id"] for other in candidates])
            if candidates:
                return candidates[0]
        return None

    def _is_within_the_same(self, item: Json, other: Json, schema: TypeSchema) -> bool:
        names = (_WITHIN | _WITHIN_OF.get(schema.collection, set())) & item.keys() & schema.properties.keys()
        return all(self.ids.get(uid := _id(item[name]), uid) == _id(other.get(name)) for name in names)


def _agree(item: Json, other: Json, key: str) -> bool:
    return not item.get(key) or not other.get(key) or item[key] == other[key]


def _id(reference: Any) -> str:
    uid = cast("Json", reference).get("id") if isinstance(reference, dict) else reference
    return uid if isinstance(uid, str) else ""


def _label(item: Json) -> str:
    return str(item.get("name") or item.get("code") or item["id"])
