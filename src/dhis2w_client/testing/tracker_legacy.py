"""The tracker of before 2.38, which 2.41 still reads: the same objects under other names."""

from typing import Any

from dhis2w_client.testing.http import Call, Json, endpoint, not_found, refuse
from dhis2w_client.testing.tracker_export import (
    check_minimum,
    enrollment_json,
    entity_json,
    event_json,
    program_of,
    relationship_json,
    scope_of,
    stored,
)
from dhis2w_client.testing.tracker_import import side_of

_LAST = 41
_NAMES = {
    "createdAt": "created",
    "updatedAt": "lastUpdated",
    "trackedEntity": "trackedEntityInstance",
    "enrolledAt": "enrollmentDate",
    "scheduledAt": "dueDate",
    "completedAt": "completedDate",
    "followUp": "followup",
    "createdBy": "createdByUserInfo",
    "updatedBy": "lastUpdatedByUserInfo",
}
_EVENT_IN_LIST = [
    "programStage",
    "programType",
    "orgUnit",
    "program",
    "event",
    "enrollment",
    "enrollmentStatus",
    "trackedEntityInstance",
    "status",
    "orgUnitName",
    "eventDate",
    "dueDate",
    "created",
    "lastUpdated",
    "deleted",
    "attributeOptionCombo",
    "dataValues",
]
_ENROLLMENT_IN_LIST = [
    "lastUpdated",
    "trackedEntityType",
    "created",
    "orgUnit",
    "program",
    "enrollment",
    "trackedEntityInstance",
    "orgUnitName",
    "followup",
    "enrollmentDate",
    "incidentDate",
    "status",
]


def _renamed(value: Any) -> Any:
    if callable(value):
        value = value()
    if isinstance(value, list):
        return [_renamed(entry) for entry in value]
    if isinstance(value, dict):
        return {_NAMES.get(name, name): _renamed(entry) for name, entry in value.items()}
    return value


def _unit_name(call: Call, uid: str) -> str:
    return str(call.state.of("organisationUnits").get(uid, {}).get("name", ""))


def _event(call: Call, item: Json) -> Json:
    shown: Json = _renamed(event_json(call, item))
    enrollment = stored(call, "enrollments").get(item.get("enrollment") or "")
    if enrollment:
        shown["enrollmentStatus"] = enrollment["status"]
    else:
        shown.pop("enrollment", None)
    if "occurredAt" in shown:
        shown["eventDate"] = shown.pop("occurredAt")
    return shown | {"orgUnitName": _unit_name(call, item["orgUnit"])}


def _enrollment(call: Call, item: Json) -> Json:
    shown: Json = _renamed({**enrollment_json(call, item), "events": []})
    entity = stored(call, "trackedEntities").get(item["trackedEntity"], {})
    shown["incidentDate"] = shown.pop("occurredAt", None)
    shown["events"] = [
        _event(call, event)
        for event in stored(call, "events").values()
        if event.get("enrollment") == item["enrollment"] and not event["deleted"]
    ]
    more = {"trackedEntityType": entity.get("trackedEntityType"), "orgUnitName": _unit_name(call, item["orgUnit"])}
    return shown | more


def _entity(call: Call, item: Json, *, whole: bool) -> Json:
    shown: Json = _renamed({**entity_json(call, item, side=True), "enrollments": []})
    owners = [{"ownerOrgUnit": owner.pop("orgUnit"), **owner} for owner in shown["programOwners"]]
    shown |= {"featureType": "NONE", "programOwners": owners}
    if whole:
        shown["enrollments"] = [
            _enrollment(call, enrollment)
            for enrollment in stored(call, "enrollments").values()
            if enrollment["trackedEntity"] == item["trackedEntity"] and not enrollment["deleted"]
        ]
    mine = ("trackedEntities", item["trackedEntity"])
    return shown | {"relationships": [_relationship(call, one, whole=False) for one in _relationships(call, mine)]}


def _relationships(call: Call, side: tuple[str, str]) -> list[Json]:
    every = stored(call, "relationships").values()
    return [item for item in every if not item["deleted"] and side in (side_of(item["from"]), side_of(item["to"]))]


def _relationship(call: Call, item: Json, *, whole: bool) -> Json:
    shown: Json = _renamed({**relationship_json(call, item), "from": {}, "to": {}})
    return shown | {name: _side(call, item[name], whole) for name in ("from", "to")}


def _side(call: Call, value: Json, whole: bool) -> Json:
    side = side_of(value)
    if side is None:
        return {}
    kind, uid = side
    item = stored(call, kind).get(uid, {})
    if kind != "trackedEntities":
        return {"enrollment": {"enrollment": uid}} if kind == "enrollments" else {"event": {"event": uid}}
    brief = {"trackedEntityInstance": uid, "programOwners": [], "inactive": False, "potentialDuplicate": False}
    return {"trackedEntityInstance": _entity(call, item, whole=True) if whole else brief}


def _found(call: Call, kind: str, name: str) -> list[Json]:
    """What a list asks for: by program, place, tracked entity and its own uids."""
    program = program_of(call)
    units = [uid for key in ("ou", "orgUnit") for uid in call.param(key).split(";") if uid]
    scope = scope_of(call, units)
    chosen = {uid for uid in call.param(name).split(";") if uid}
    entity = call.param("trackedEntityInstance")
    return [
        item
        for item in stored(call, kind).values()
        if (not item["deleted"] or call.flag("includeDeleted"))
        and (not chosen or item[_OWN[kind]] in chosen)
        and (scope is None or item["orgUnit"] in scope)
        and (kind == "trackedEntities" or program is None or item["program"] == program["id"])
        and (kind == "trackedEntities" or not entity or item.get("trackedEntity") == entity)
    ]


_OWN = {"trackedEntities": "trackedEntity", "enrollments": "enrollment", "events": "event"}


def _page(call: Call, key: str, rows: list[Json]) -> Json:
    if call.flag("skipPaging") or call.param("paging") == "false":
        return {key: rows}
    number, size = int(call.param("page") or 1), int(call.param("pageSize") or 50)
    pager: Json = {"page": number, "pageSize": size}
    if call.flag("totalPages"):
        pager |= {"total": len(rows), "pageCount": -(-len(rows) // size)}
    else:
        pager["isLastPage"] = bool(rows) and number * size >= len(rows)
    return {"pager": pager, key: rows[(number - 1) * size : number * size]}


@endpoint("GET", "/api/events", until=_LAST)
def events(call: Call) -> Any:
    """A page of events, the newest first."""
    programs = call.state.of("programs")
    rows: list[Json] = []
    for item in reversed(_found(call, "events", "event")):
        shown = _event(call, item) | {"programType": programs.get(item["program"], {}).get("programType")}
        rows.append({name: shown[name] for name in _EVENT_IN_LIST if name in shown})
    return _page(call, "events", rows)


def _hidden_enrollments(call: Call) -> list[Json]:
    """The enrollments that the database has for programs without registration, one each."""
    made: dict[str, str] = call.state.reserved.get("enrollments", {})
    rows: list[Json] = []
    for program, uid in made.items():
        created = call.state.of("programs").get(program, {}).get("created")
        times = dict.fromkeys(("lastUpdated", "created", "enrollmentDate", "incidentDate"), created)
        rows.append({**times, "program": program, "enrollment": uid, "followup": False, "status": "ACTIVE"})
    return rows


@endpoint("GET", "/api/enrollments", until=_LAST)
def enrollments(call: Call) -> Any:
    """A page of enrollments, the oldest first."""
    found = [_enrollment(call, item) for item in _found(call, "enrollments", "enrollment")]
    rows = [{name: row[name] for name in _ENROLLMENT_IN_LIST} for row in found]
    unrestricted = not any(call.param(name) for name in ("program", "enrollment", "trackedEntityInstance", "ou"))
    return _page(call, "enrollments", [*(_hidden_enrollments(call) if unrestricted else ()), *rows])


@endpoint("GET", "/api/trackedEntityInstances", until=_LAST)
def entities(call: Call) -> Any:
    """A page of tracked entities."""
    kind = call.param("trackedEntityType")
    if not kind and not call.param("program") and not call.param("trackedEntityInstance"):
        raise refuse(409, "Either Program or Tracked entity type should be specified")
    owner = program_of(call) or call.state.of("trackedEntityTypes").get(kind, {})
    if not call.param("trackedEntityInstance"):
        check_minimum(call, owner, len(call.params("filter")))
    found = _found(call, "trackedEntities", "trackedEntityInstance")
    rows = [_entity(call, item, whole=False) for item in found if not kind or item["trackedEntityType"] == kind]
    return _page(call, "trackedEntityInstances", rows[::-1])


@endpoint("GET", "/api/relationships", until=_LAST)
def relationships(call: Call) -> Any:
    """All relationships of one object."""
    for name, kind in (("tei", "trackedEntities"), ("enrollment", "enrollments"), ("event", "events")):
        uid = call.param(name)
        if uid:
            if uid not in stored(call, kind):
                raise not_found(_OWN[kind], uid)
            return [_relationship(call, item, whole=True) for item in _relationships(call, (kind, uid))]
    raise refuse(400, "Missing required parameter 'tei', 'enrollment' or 'event'.")
