"""How tracked entities, enrollments, events and relationships are shown, whole or in the wanted fields."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.fields import Field, Fields, parse_fields
from dhis2w_client.testing.http import (
    Call,
    Json,
    Refusal,
    not_found,
    refuse,
)
from dhis2w_client.testing.tracker_bundle import KINDS, side_of
from dhis2w_client.testing.uids import is_uid

__all__ = [
    "bad_uid",
    "call_fields",
    "enrollment_json",
    "entity_json",
    "event_json",
    "one_of",
    "part",
    "relationship_json",
    "select",
    "stored",
]

_NESTED = {
    "trackedEntities": {"relationships", "enrollments", "programOwners"},
    "enrollments": {"relationships", "events", "attributes"},
    "events": {"relationships"},
    "relationships": set[str](),
}


def stored(call: Call, kind: str) -> dict[str, Json]:
    return call.state.tracker.setdefault(kind, {})


# -- showing ---------------------------------------------------------------------------------------------------------


def select(shown: Json, fields: Fields | None, kind: str) -> Json:
    """The wanted fields; by default everything but what is nested."""
    if fields is None:
        return {name: value for name, value in shown.items() if name not in _NESTED.get(kind, ())}
    everything = "all" in fields.presets or "owner" in fields.presets
    names = dict.fromkeys(shown) if everything else {}
    names.update(dict.fromkeys(fields.wanted))
    result: Json = {}
    for name in names:
        if name not in shown or name in fields.excluded:
            continue
        wanted = fields.wanted.get(name, Field(name))
        result[name] = part(shown[name], wanted.inner)
    return result


def part(value: Any, inner: Fields | None) -> Any:
    if callable(value):
        value = value()
    if isinstance(value, list):
        return [part(entry, inner) for entry in value]
    if isinstance(value, dict):
        value = {name: entry() if callable(entry) else entry for name, entry in value.items()}
        if inner is not None:
            return select(value, inner, "")
        return {name: part(entry, None) for name, entry in value.items()}
    return value


def call_fields(call: Call) -> Fields | None:
    return parse_fields(",".join(call.params("fields"))) if call.has("fields") else None


def _identifier(call: Call, name: str, path: str, uid: str | None) -> str | None:
    scheme = call.param(f"{name}IdScheme") or call.param("idScheme") or "UID"
    item = call.state.of(path).get(uid or "")
    if scheme == "UID" or item is None or not differences.tracker_shows_schemes(call.version):
        return uid
    if scheme.startswith("ATTRIBUTE:"):
        attribute = scheme.partition(":")[2]
        return next((v["value"] for v in item.get("attributeValues") or () if v["attribute"]["id"] == attribute), None)
    found = item.get({"CODE": "code", "NAME": "name"}[scheme])
    if found is None:
        text = (
            "Not all metadata has an identifier for the requested idScheme. Either change the requested "
            "idScheme or add the missing identifiers to the metadata."
        )
        raise refuse(
            422,
            text,
            devMessage=(
                f"Following metadata listed using their UIDs is missing identifiers for the requested idScheme: {uid}"
            ),
        )
    return str(found)


def _present(pairs: Json) -> Json:
    return {name: value for name, value in pairs.items() if value is not None}


def event_json(call: Call, item: Json, *, side: bool = False) -> Json:
    """An event; as part of a relationship's side it says less."""
    shown = _present(
        {
            "event": item["event"],
            "status": item["status"],
            "program": _identifier(call, "program", "programs", item["program"]),
            "programStage": _identifier(call, "programStage", "programStages", item["programStage"]),
            "enrollment": item.get("enrollment"),
            "trackedEntity": None if side else item.get("trackedEntity"),
            "orgUnit": _identifier(call, "orgUnit", "organisationUnits", item["orgUnit"]),
            "occurredAt": item.get("occurredAt"),
            "scheduledAt": item.get("scheduledAt"),
            **differences.tracker_stored_by(call.version, item["storedBy"]),
            "followUp": item["followUp"],
            "deleted": item["deleted"],
            **_times(item),
            "attributeOptionCombo": _identifier(
                call, "categoryOptionCombo", "categoryOptionCombos", item["attributeOptionCombo"]
            ),
            "attributeCategoryOptions": _identifier(
                call, "categoryOption", "categoryOptions", item["attributeCategoryOptions"]
            ),
            "completedBy": item.get("completedBy"),
            "completedAt": item.get("completedAt"),
            "geometry": item.get("geometry"),
            "createdBy": item["createdBy"],
            "updatedBy": item["updatedBy"],
            "dataValues": [
                {
                    "dataElement": _identifier(call, "dataElement", "dataElements", uid),
                    **_authored(call, differences.tracker_value(call.version, _event_value(value)), side),
                }
                for uid, value in item["dataValues"].items()
            ],
            "notes": item["notes"],
        }
    )
    if not side:
        shown["relationships"] = lambda: _relationships_of(call, "events", item["event"])
    return shown | differences.event_extras(call.version, item["followUp"])


def _times(item: Json) -> Json:
    return {name: item.get(name) for name in ("createdAt", "createdAtClient", "updatedAt", "updatedAtClient")}


def _authored(call: Call, value: Json, side: bool) -> Json:
    return differences.side_value(call.version, value) if side else value


def _event_value(value: Json) -> Json:
    return {
        name: value[name]
        for name in ("createdAt", "updatedAt", "storedBy", "providedElsewhere", "value", "createdBy", "updatedBy")
    }


def _attributes(call: Call, entity: Json, uids: set[str] | None, *, side: bool = False) -> list[Json]:
    shown: list[Json] = []
    for uid, value in entity.get("attributes", {}).items():
        attribute = call.state.of("trackedEntityAttributes").get(uid)
        if attribute is None or (uids is not None and uid not in uids):
            continue
        shown.append(
            _present(
                {
                    "attribute": _identifier(call, "attribute", "trackedEntityAttributes", uid),
                    "code": attribute.get("code"),
                    "displayName": attribute["name"],
                    "createdAt": value["createdAt"],
                    "updatedAt": value["updatedAt"],
                    **_authored(call, differences.attribute_author(call.version, value["storedBy"]), side),
                    "valueType": attribute["valueType"],
                    "value": value["value"],
                }
            )
        )
    return shown


def _program_attributes(call: Call, program: str) -> set[str]:
    item = call.state.of("programs").get(program, {})
    return {entry["trackedEntityAttribute"]["id"] for entry in item.get("programTrackedEntityAttributes") or ()}


def enrollment_json(call: Call, item: Json, *, side: bool = False) -> Json:
    """An enrollment; as part of a relationship's side it says less."""
    entity = stored(call, "trackedEntities").get(item["trackedEntity"], {})
    events = [
        event
        for event in stored(call, "events").values()
        if event.get("enrollment") == item["enrollment"] and not event["deleted"]
    ]
    shown = _present(
        {
            "enrollment": item["enrollment"],
            **_times(item),
            "trackedEntity": item["trackedEntity"],
            "program": _identifier(call, "program", "programs", item["program"]),
            "status": item["status"],
            "orgUnit": _identifier(call, "orgUnit", "organisationUnits", item["orgUnit"]),
            "enrolledAt": item["enrolledAt"],
            "occurredAt": item["occurredAt"],
            "completedAt": item.get("completedAt"),
            "completedBy": item.get("completedBy"),
            "geometry": item.get("geometry"),
            "followUp": item["followUp"],
            "deleted": item["deleted"],
            **differences.tracker_stored_by(call.version, item["storedBy"]),
            "createdBy": item["createdBy"],
            "updatedBy": item["updatedBy"],
            "events": lambda: [event_json(call, event, side=side) for event in events],
            "attributes": lambda: _attributes(call, entity, _program_attributes(call, item["program"]), side=side),
            "notes": item["notes"],
        }
    )
    if side:
        return shown
    shown["relationships"] = lambda: _relationships_of(call, "enrollments", item["enrollment"])
    return shown | differences.enrollment_extras(call.version, item["attributeOptionCombo"])


def entity_json(call: Call, item: Json, program: str = "", *, side: bool = False, listed: bool = False) -> Json:
    """A tracked entity; as the side of a relationship it says less, but has all attributes."""
    uid = item["trackedEntity"]
    enrollments = [
        found
        for found in stored(call, "enrollments").values()
        if found["trackedEntity"] == uid and not found["deleted"] and (not program or found["program"] == program)
    ]
    wanted: set[str] | None = _program_attributes(call, program) if program else _type_attributes(call, item)
    if not program and differences.shows_all_attributes(call.version, side, listed):
        wanted = None
    owners = [
        {"orgUnit": unit, "trackedEntity": uid, "program": key.split(".")[1]}
        for key, unit in call.state.owners.items()
        if key.startswith(f"{uid}.") and (not program or key.endswith(program))
    ]
    shown = _present(
        {
            "trackedEntity": uid,
            "trackedEntityType": _identifier(
                call, "trackedEntityType", "trackedEntityTypes", item["trackedEntityType"]
            ),
            **_times(item),
            "orgUnit": _identifier(call, "orgUnit", "organisationUnits", item["orgUnit"]),
            "inactive": item["inactive"],
            "deleted": item["deleted"],
            "potentialDuplicate": item["potentialDuplicate"],
            "geometry": item.get("geometry"),
            "createdBy": item["createdBy"],
            "updatedBy": item["updatedBy"],
            "attributes": _attributes(call, item, wanted, side=side),
            "enrollments": lambda: [enrollment_json(call, found, side=side) for found in enrollments],
            "programOwners": owners,
            **differences.entity_extras(call.version, item["storedBy"]),
        }
    )
    if not side:
        shown["relationships"] = lambda: _relationships_of(call, "trackedEntities", uid, listed=listed)
    return shown


def _type_attributes(call: Call, item: Json) -> set[str]:
    found = call.state.of("trackedEntityTypes").get(item["trackedEntityType"], {})
    return {entry["trackedEntityAttribute"]["id"] for entry in found.get("trackedEntityTypeAttributes") or ()}


def relationship_json(call: Call, item: Json, *, listed: bool = False) -> Json:
    kind = call.state.of("relationshipTypes").get(item["relationshipType"], {})
    return _present(
        {
            "relationship": item["relationship"],
            "relationshipName": kind.get("name"),
            "relationshipType": item["relationshipType"],
            "createdAt": item["createdAt"],
            "updatedAt": item["updatedAt"],
            "bidirectional": item["bidirectional"],
            **differences.relationship_extras(call.version, item["deleted"]),
            "from": _relationship_side(call, item["from"], listed),
            "to": _relationship_side(call, item["to"], listed),
        }
    )


def _relationship_side(call: Call, value: Json, listed: bool) -> Json:
    side = side_of(value)
    if side is None:
        return {}
    kind, uid = side
    item = stored(call, kind).get(uid)
    name = KINDS[kind][1]
    if item is None:
        return {name: {name: uid}}
    if kind == "trackedEntities":
        return {name: entity_json(call, item, side=True, listed=listed)}
    return {name: {"enrollments": enrollment_json, "events": event_json}[kind](call, item, side=True)}


def _relationships_of(call: Call, kind: str, uid: str, *, listed: bool = False) -> list[Json]:
    return [
        relationship_json(call, item, listed=listed)
        for item in stored(call, "relationships").values()
        if not item["deleted"]
        and (side_of(item["from"]) == (kind, uid) or (item["bidirectional"] and side_of(item["to"]) == (kind, uid)))
    ]


def bad_uid(where: str, uid: str) -> Refusal:
    """The answer to a text that should be a uid."""
    text = "UID must be an alphanumeric string of 11 characters starting with a letter, but was"
    return refuse(400, f"Value '{uid}' is not valid for {where}. {text}: {uid}")


def one_of(call: Call, kind: str, label: str, uid: str) -> Json:
    if not is_uid(uid):
        raise bad_uid("path parameter uid", uid)
    found = stored(call, kind).get(uid)
    if not found or found["deleted"]:
        raise not_found(label, uid)
    return found
