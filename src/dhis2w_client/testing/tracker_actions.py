"""Notes, ownership, generated attribute values and potential duplicates of tracked entities."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import (
    Answer,
    Call,
    Json,
    not_found,
    page,
    refuse,
    web_message,
)
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.tracker_bundle import user_json
from dhis2w_client.testing.tracker_store import new_note
from dhis2w_client.testing.tracker_view import one_of
from dhis2w_client.testing.values import json_object

__all__: list[str] = []


@endpoint("POST", "/api/tracker/events/{uid}/note", consumes=JSON, since=42)
@endpoint("POST", "/api/tracker/enrollments/{uid}/note", consumes=JSON, since=42)
def add_note(call: Call, uid: str) -> Any:
    """Add a note."""
    kind = call.path.split("/")[3]
    found = one_of(call, kind, {"events": "Event", "enrollments": "Enrollment"}[kind], uid)
    body = json_object(call)
    if not body.get("value"):
        raise refuse(400, "Value cannot be empty", errorCode="E1003")
    note = new_note(call, body)
    found["notes"].append(note)
    return {"note": note["note"], "value": note["value"]}


@endpoint("PUT", "/api/tracker/ownership/transfer")
def transfer(call: Call) -> Answer:
    """Give a tracked entity to another unit."""
    unit = next((call.param(name) for name in differences.owner_parameters(call.version) if call.param(name)), "")
    if not call.param("trackedEntity") or not call.param("program") or not unit:
        return page(400)
    entity = one_of(call, "trackedEntities", "TrackedEntity", call.param("trackedEntity"))
    call.state.owners[f"{call.param('trackedEntity')}.{call.param('program')}"] = unit
    if differences.transfer_writes_entity(call.version):
        # The server saves the whole entity, as if a client had sent it.
        now = call.server.clock.stamp()
        entity.setdefault("createdAtClient", entity["createdAt"])
        entity |= {"updatedAt": now, "updatedAtClient": now, "updatedBy": user_json(call.user)}
    return web_message(200, "Ownership transferred")


@endpoint("POST", "/api/tracker/ownership/override")
def override(call: Call) -> Answer:
    """Be granted access to a tracked entity for a time."""
    if not call.param("trackedEntity") or not call.param("program") or not call.param("reason"):
        return page(400)
    program = call.state.of("programs").get(call.param("program"), {})
    if program.get("accessLevel") != "PROTECTED":
        text = "Temporary ownership not created. Temporary ownership can only be granted to protected programs."
        raise refuse(
            403, f"{text} {call.param('program')} access level is {program.get('accessLevel')}.", errorCode="E1006"
        )
    return web_message(200, "Temporary Ownership granted")


@endpoint("GET", "/api/trackedEntityAttributes/{uid}/generateAndReserve")
@endpoint("GET", "/api/trackedEntityAttributes/{uid}/generate")
@endpoint("GET", "/api/trackedEntityAttributes/{uid}/requiredValues")
def generate(call: Call, uid: str) -> Any:
    """Values by the pattern of an attribute."""
    attribute = call.state.of("trackedEntityAttributes").get(uid)
    if not attribute:
        raise not_found("TrackedEntityAttribute", uid)
    if not attribute.get("pattern"):
        raise refuse(400, "Attribute does not contain pattern.")
    if call.path.endswith("requiredValues"):
        return {}
    count = int(call.param("numberToReserve", "1")) if call.path.endswith("Reserve") else 1
    width = attribute["pattern"].count("#") or 3
    values = [
        {
            "ownerObject": "TRACKEDENTITYATTRIBUTE",
            "ownerUid": uid,
            "key": attribute["pattern"],
            "value": f"{call.state.next(uid):0{width}d}",
            "created": call.server.clock.stamp(),
        }
        for _ in range(count)
    ]
    return values if call.path.endswith("Reserve") else values[0]


@endpoint("GET", "/api/potentialDuplicates")
def duplicates(call: Call) -> Any:
    """Pairs of tracked entities that may be the same."""
    found = list(call.state.of("potentialDuplicates").values())
    shown = [item | differences.listed_duplicate_extras(call.version) for item in found]
    return {
        **differences.tracker_pager(call.version, {"page": 1, "pageSize": 50}),
        "potentialDuplicates": shown,
    }


@endpoint("POST", "/api/potentialDuplicates", consumes=JSON)
def add_duplicate(call: Call) -> Any:
    """Note that two tracked entities may be the same."""
    body = json_object(call)
    for name in ("original", "duplicate"):
        one_of(call, "trackedEntities", "TrackedEntity", str(body.get(name)))
    now, username = call.server.clock.stamp(), call.user["username"]
    item: Json = {
        "created": now,
        "lastUpdated": now,
        "original": body["original"],
        "duplicate": body["duplicate"],
        "lastUpdatedByUserName": username,
        "createdByUserName": username,
        "status": "OPEN",
        "sharing": differences.empty_sharing(call.version),
        "translations": [],
        "id": call.server.uids.uid(),
        "attributeValues": [],
        **differences.duplicate_extras(call.version),
    }
    call.state.of("potentialDuplicates")[item["id"]] = item
    return item | differences.new_duplicate_extras(call.version, item["sharing"], _brief_user(call.user))


def _brief_user(user: Json) -> Json:
    name = f"{user['firstName']} {user['surname']}"
    code = {"code": user["code"]} if user.get("code") else {}
    return {"id": user["id"], **code, "name": name, "displayName": name, "username": user["username"]}
