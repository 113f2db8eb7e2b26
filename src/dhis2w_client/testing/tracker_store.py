"""Storing and deleting tracked entities, enrollments, events and relationships."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.tracker_bundle import KINDS, Bundle, user_json

__all__ = ["delete_object", "new_note", "store_object"]


def store_object(bundle: Bundle, kind: str, item: Json) -> None:
    call, name = bundle.call, KINDS[kind][1]
    uid, now = item[name], call.server.clock.stamp()
    stored = bundle.stored(kind)
    before = stored.get(uid)
    user = user_json(call.user)
    new: Json = {
        **(before or {}),
        **{key: value for key, value in item.items() if key not in ("attributes", "dataValues", "notes")},
    }
    new.setdefault("createdAt", now)
    new.setdefault("createdBy", user)
    new |= {
        "updatedAt": now,
        "updatedBy": user,
        "storedBy": item.get("storedBy") or call.user["username"],
        "deleted": False,
    }
    if not before:
        new["order"] = call.state.next("tracker objects")
    new["notes"] = [*(before or {}).get("notes", []), *(new_note(call, note) for note in item.get("notes") or ())]
    _STORERS[kind](bundle, new, item, now)
    stored[uid] = new


def new_note(call: Call, note: Json) -> Json:
    """A note with its author."""
    return {
        "note": note.get("note") or call.server.uids.uid(),
        "storedAt": call.server.clock.stamp(),
        "value": note.get("value"),
        **differences.note_author(call.version, user_json(call.user)),
    }


def _merge_values(call: Call, known: dict[str, Json], values: list[Json], key: str, now: str) -> dict[str, Json]:
    merged = dict(known)
    for value in values:
        uid = value[key]
        if value.get("value") is None:
            merged.pop(uid, None)
            continue
        before = merged.get(uid)
        if before and before["value"] == str(value["value"]):
            continue
        merged[uid] = {
            "createdAt": before["createdAt"] if before else now,
            "updatedAt": now,
            "storedBy": call.user["username"],
            "value": str(value["value"]),
            "providedElsewhere": bool(value.get("providedElsewhere")),
            "createdBy": before["createdBy"] if before else user_json(call.user),
            "updatedBy": user_json(call.user),
        }
    return merged


def _store_entity(bundle: Bundle, new: Json, item: Json, now: str) -> None:
    values = [
        {**value, "attribute": (bundle.find("attribute", "trackedEntityAttributes", value["attribute"]) or {})["id"]}
        for value in item.get("attributes") or ()
    ]
    before = new.get("attributes", {})
    new["attributes"] = _merge_values(bundle.call, before, values, "attribute", now)
    entity_type = bundle.call.state.of("trackedEntityTypes").get(new["trackedEntityType"], {})
    if differences.notes_changes(bundle.call.version, entity_type):
        new["changes"] = [*_changes(bundle.call, before, new["attributes"], now), *new.get("changes", [])]
    new.setdefault("inactive", False)
    new.setdefault("potentialDuplicate", False)


def _changes(call: Call, before: Json, after: Json, now: str) -> list[Json]:
    found: list[Json] = []
    for uid in {**before, **after}:
        old, new = before.get(uid, {}).get("value"), after.get(uid, {}).get("value")
        if old == new:
            continue
        kind = "CREATE" if old is None else "DELETE" if new is None else "UPDATE"
        pair = {"previousValue": old, "currentValue": new}
        change = {"attribute": uid, **{name: text for name, text in pair.items() if text is not None}}
        author = {"createdBy": user_json(call.user), "createdAt": now}
        found.append({**author, "type": kind, "change": {"attributeValue": change}})
    return found


def _store_enrollment(bundle: Bundle, new: Json, item: Json, now: str) -> None:
    new.setdefault("status", "ACTIVE")
    new.setdefault("followUp", False)
    new.setdefault("occurredAt", new["enrolledAt"])
    new.setdefault("attributeOptionCombo", DEFAULT)
    if new["status"] == "COMPLETED":
        new.setdefault("completedAt", now)
        new.setdefault("completedBy", bundle.call.user["username"])
    elif new["status"] == "ACTIVE":
        new.pop("completedAt", None)
        new.pop("completedBy", None)
    entity = bundle.stored("trackedEntities").get(new["trackedEntity"])
    if entity:
        values = [value for value in item.get("attributes") or ()]
        entity["attributes"] = _merge_values(bundle.call, entity.get("attributes", {}), values, "attribute", now)
        entity["updatedAt"] = now
    bundle.call.state.owners.setdefault(f"{new['trackedEntity']}.{new['program']}", new["orgUnit"])


def _store_event(bundle: Bundle, new: Json, item: Json, now: str) -> None:
    if new["event"] in bundle.stored("events") and not item.get("storedBy"):
        new["storedBy"] = differences.stored_by_after_update(bundle.call.version, new["storedBy"])
    new.setdefault("status", "ACTIVE")
    new.setdefault("followUp", False)
    new.setdefault("attributeOptionCombo", DEFAULT)
    new.setdefault("attributeCategoryOptions", "xYerKDKCefk")
    if new["status"] == "COMPLETED":
        new.setdefault("completedAt", now)
        new.setdefault("completedBy", bundle.call.user["username"])
    else:
        new.pop("completedAt", None)
        new.pop("completedBy", None)
    new["dataValues"] = _merge_values(
        bundle.call, new.get("dataValues", {}), item.get("dataValues") or [], "dataElement", now
    )
    enrollment = bundle.stored("enrollments").get(new.get("enrollment") or "")
    if enrollment:
        new["trackedEntity"] = enrollment["trackedEntity"]
    elif new.get("enrollment") is None and differences.single_events_have_enrollment(bundle.call.version):
        new["enrollment"] = _dummy_enrollment(bundle, new["program"])


def _dummy_enrollment(bundle: Bundle, program: str) -> str:
    known: dict[str, str] = bundle.call.state.reserved.setdefault("enrollments", {})
    return known.setdefault(program, bundle.call.server.uids.uid())


def _store_relationship(bundle: Bundle, new: Json, item: Json, now: str) -> None:
    new.pop("notes", None)
    new["bidirectional"] = bool(bundle.call.state.of("relationshipTypes")[new["relationshipType"]].get("bidirectional"))


_STORERS: dict[str, Any] = {
    "trackedEntities": _store_entity,
    "enrollments": _store_enrollment,
    "events": _store_event,
    "relationships": _store_relationship,
}


def delete_object(bundle: Bundle, kind: str, uid: str) -> None:
    found = bundle.stored(kind).get(uid)
    if not found:
        return
    found["deleted"] = True
    found["updatedAt"] = bundle.call.server.clock.stamp()
    if kind == "trackedEntities":
        for other, enrollment in bundle.stored("enrollments").items():
            if enrollment["trackedEntity"] == uid:
                delete_object(bundle, "enrollments", other)
    if kind == "enrollments":
        for event in bundle.stored("events").values():
            if event.get("enrollment") == uid:
                event["deleted"] = True
