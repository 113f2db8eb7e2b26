"""What is to be done to make a server have the objects of a bundle, and in which requests."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from dhis2w_client._bodies import encode_json
from dhis2w_client.plans.changes import Action, PlannedChange, PropertyChange
from dhis2w_client.plans.children import list_children
from dhis2w_client.plans.matching import Desired, Json, match_objects
from dhis2w_client.plans.merging import is_compared, merged
from dhis2w_client.plans.order import components, grouped, references_in
from dhis2w_client.schemas import Schemas, TypeSchema

__all__ = ["in_bundles", "planned_changes"]

_BUILT_IN = {"categories", "categoryOptions", "categoryCombos", "categoryOptionCombos"}


def planned_changes(
    desired: Desired,
    existing: Mapping[str, Sequence[Json]],
    schemas: Schemas,
    *,
    by: Iterable[str] = ("id", "code", "name"),
    delete: Iterable[str] = (),
) -> list[PlannedChange]:
    """What is to be done with each object of a bundle, in the order of an import.

    `existing` are the server's objects, with all that they own; of the types in `delete`, all that there are.
    """
    found = match_objects(desired, existing, schemas, by)
    listed = list_children(desired, found, existing, schemas)
    changes: list[PlannedChange] = []
    for schema in schemas:
        for item in desired.objects.get(schema.collection, ()):
            before = found.get((schema.collection, item["id"]))
            passed_over = listed.get((schema.collection, item["id"]), ())
            changes.append(_change(item, before, schema, schemas, passed_over))
    deletions: list[PlannedChange] = []
    for collection in delete:
        for item in existing.get(collection, ()):
            is_built_in = collection in _BUILT_IN and item.get("name") == "default"
            if (collection, item["id"]) not in found and not is_built_in:
                deletions.append(PlannedChange("delete", collection, item["id"], _name(item), body=item))
    return changes + deletions


def _change(
    item: Json, before: Json | None, schema: TypeSchema, schemas: Schemas, passed_over: Collection[str]
) -> PlannedChange:
    if before is None:
        body = {name: value for name, value in item.items() if value is not None}
        return PlannedChange("create", schema.collection, item["id"], _name(item), body=body)
    properties: list[PropertyChange] = []
    whole = dict(before)
    for name, value in item.items():
        found = schema.properties[name]
        if name in passed_over or not is_compared(schema.collection, found):
            continue
        old = before.get(name)
        new = merged(old, value, found, schemas)
        if new is not old:
            whole[name] = new
            properties.append(PropertyChange(name, old, new))
    action: Action = "update" if properties else "unchanged"
    return PlannedChange(action, schema.collection, before["id"], _name(before), tuple(properties), whole)


def _name(item: Mapping[str, Any]) -> str:
    return str(item.get("name") or item.get("username") or item.get("code") or item["id"])


def in_bundles(changes: Iterable[PlannedChange], limit: int) -> list[list[PlannedChange]]:
    """Objects to create in bundles of at most `limit` bytes: what one refers to is in the same or an earlier one."""
    places = {(change.type, change.uid): change for change in changes}
    bodies = {place: encode_json(change.body) for place, change in places.items()}
    known = {uid: (kind, uid) for kind, uid in places}
    needs = {place: references_in(body, known) for place, body in bodies.items()}
    sizes = {place: len(body) + 1 for place, body in bodies.items()}
    return [[places[place] for place in group] for group in grouped(components(places, needs), sizes, limit)]
