"""Notes, ownership, files, generated attribute values and potential duplicates of tracked entities."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.files import file_answer
from dhis2w_client.testing.http import (
    JSON,
    Answer,
    Call,
    Json,
    endpoint,
    not_found,
    page,
    refuse,
    web_message,
)
from dhis2w_client.testing.tracker_export import one_of, stored
from dhis2w_client.testing.tracker_import import new_note, user_json
from dhis2w_client.testing.values import json_object


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
    if differences.filters_duplicates(call.version):
        status, entities = call.param("status") or "OPEN", {*call.param("trackedEntities").split(",")} - {""}
        found = [item for item in found if status in ("ALL", item["status"])]
        found = [item for item in found if not entities or entities & {item["original"], item["duplicate"]}]
    shown = [item | differences.listed_duplicate_extras(call.version) for item in found]
    number, size = int(call.param("page") or 1), int(call.param("pageSize") or 50)
    if call.param("paging").lower() == "false":
        return {"potentialDuplicates": shown}
    return {
        **differences.tracker_pager(call.version, {"page": number, "pageSize": size}),
        "potentialDuplicates": shown[(number - 1) * size : number * size],
    }


@endpoint("GET", "/api/potentialDuplicates/{uid}")
def duplicate(call: Call, uid: str) -> Any:
    """One pair."""
    return _duplicate(call, uid)


@endpoint("PUT", "/api/potentialDuplicates/{uid}")
def set_duplicate_status(call: Call, uid: str) -> Answer:
    """Say what a pair is."""
    item = _duplicate(call, uid)
    if call.param("status") not in ("OPEN", "INVALID"):
        raise refuse(400, "Can't update a potential duplicate to MERGED", errorCode="E1003")
    item |= {"status": call.param("status"), "lastUpdated": call.server.clock.stamp()}
    return Answer(200, b"", [])


@endpoint("POST", "/api/potentialDuplicates/{uid}/merge")
def merge_duplicate(call: Call, uid: str) -> Answer:
    """Take over what the duplicate has, and delete it."""
    pair = _duplicate(call, uid)
    original, other = (
        one_of(call, "trackedEntities", "TrackedEntity", pair[name]) for name in ("original", "duplicate")
    )
    body = json_object(call) if call.content().strip() else {}
    is_manual = call.param("mergeStrategy") == "MANUAL"
    values = other["attributes"]
    differing = {
        name for name in values if values[name]["value"] != original["attributes"].get(name, values[name])["value"]
    }
    if differing and not is_manual:
        raise refuse(409, "PotentialDuplicate can't be merged automatically: Entities have conflicting values")
    taken = body.get("trackedEntityAttributes") or () if is_manual else values
    original["attributes"] |= {name: values[name] for name in taken if name in values}
    for found in stored(call, "enrollments").values():
        is_taken = not is_manual or found["enrollment"] in (body.get("enrollments") or ())
        if found["trackedEntity"] == other["trackedEntity"] and is_taken:
            found["trackedEntity"] = original["trackedEntity"]
    other["deleted"] = True
    pair |= {"status": "MERGED", "lastUpdated": call.server.clock.stamp()}
    return Answer(200, b"", [])


def _duplicate(call: Call, uid: str) -> Json:
    found = call.state.of("potentialDuplicates").get(uid)
    if found is None:
        raise not_found("PotentialDuplicate", uid)
    return found


@endpoint("GET", "/api/tracker/trackedEntities/{uid}/attributes/{attribute}/file", produces=("*/*",))
@endpoint("GET", "/api/tracker/trackedEntities/{uid}/attributes/{attribute}/image", produces=("*/*",))
def attribute_file(call: Call, uid: str, attribute: str) -> Answer:
    """The file of an attribute."""
    entity = one_of(call, "trackedEntities", "TrackedEntity", uid)
    return _file_of(call, entity.get("attributes", {}), attribute, "Attribute")


@endpoint("GET", "/api/tracker/events/{uid}/dataValues/{element}/file", produces=("*/*",))
@endpoint("GET", "/api/tracker/events/{uid}/dataValues/{element}/image", produces=("*/*",))
def data_value_file(call: Call, uid: str, element: str) -> Answer:
    """The file of a data value."""
    return _file_of(call, one_of(call, "events", "Event", uid).get("dataValues", {}), element, "DataElement")


def _file_of(call: Call, values: Json, name: str, label: str) -> Answer:
    uid = values.get(name, {}).get("value")
    if uid not in call.state.of("fileResources"):
        raise not_found(label, name)
    return file_answer(call, uid)


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
