"""Reading tracked entities, enrollments, events and relationships."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.fields import Fields
from dhis2w_client.testing.http import (
    Answer,
    Call,
    Json,
    json_answer,
    not_found,
    page,
    refuse,
)
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.settings import system_settings
from dhis2w_client.testing.tracker_bundle import KINDS, side_of
from dhis2w_client.testing.tracker_query import (
    STATUSES,
    check_minimum,
    check_paging,
    csv_answer,
    holds,
    in_time,
    listed_uids,
    ordered,
    page_answer,
    program_of,
    scope_of,
    tests_of,
    time_of,
    units_of,
)
from dhis2w_client.testing.tracker_view import (
    bad_uid,
    call_fields,
    enrollment_json,
    entity_json,
    event_json,
    one_of,
    part,
    relationship_json,
    select,
    stored,
)
from dhis2w_client.testing.uids import is_uid

__all__: list[str] = []

_CSV = (*JSON, "application/csv", "text/csv", "application/csv+gzip", "application/csv+zip")
_LISTS = (*_CSV, "application/json+gzip", "application/json+zip")


def _events(call: Call, key: str, only: str = "") -> Answer:
    if not call.param("program") and differences.needs_program(call.version):
        return page(400)
    program = program_of(call)
    check_paging(call)
    # Events have one unit, in `orgUnit`; the other lists have several.
    scope = scope_of(call, [uid for uid in call.params("orgUnit") if uid])
    status = call.choice("status", STATUSES)
    tests = tests_of(call, "Data element", lambda uid: uid in call.state.of("dataElements"))
    chosen = _chosen(call, "event", "events")
    found = [
        item
        for item in stored(call, "events").values()
        if (not item["deleted"] or call.flag("includeDeleted"))
        and (program is None or item["program"] == program["id"])
        and (not call.param("programStage") or item["programStage"] == call.param("programStage"))
        and (not status or item["status"] == status)
        and (not chosen or item["event"] in chosen)
        and (not call.param("trackedEntity") or item.get("trackedEntity") == call.param("trackedEntity"))
        and (scope is None or item["orgUnit"] in scope)
        and call.param("assignedUserMode") not in ("ANY", "CURRENT", "PROVIDED")
        and in_time(call, item)
        and all(
            holds(item["dataValues"].get(uid, {}).get("value"), operator, operand) for uid, operator, operand in tests
        )
        and (not only or _is_single(call, item) is (only == "single"))
    ]
    return page_answer(call, "events", key, found, lambda item: _as_event(call, item, only))


def _as_event(call: Call, item: Json, only: str) -> Json:
    shown = event_json(call, item)
    hidden = ("programStage", "enrollment", "trackedEntity", "scheduledAt", "followUp") if only == "single" else ()
    for name in (*hidden, "attributeCategoryOptions") if only else ():
        shown.pop(name, None)
    return shown


def _is_single(call: Call, item: Json) -> bool:
    return call.state.of("programs").get(item["program"], {}).get("programType") == "WITHOUT_REGISTRATION"


def _chosen(call: Call, old: str, new: str) -> set[str]:
    known = [new, old] if differences.knows_old_parameters(call.version) else [new]
    return {uid for name in known for uid in listed_uids(call, name)}


@endpoint("GET", "/api/tracker/events", produces=_LISTS)
def events(call: Call) -> Any:
    """A page of events."""
    return _events(call, "events")


@endpoint("GET", "/api/tracker/trackerEvents", since=43, produces=_LISTS)
def tracker_events(call: Call) -> Any:
    """A page of the events of enrollments."""
    return _events(call, "trackerEvents", "tracker")


@endpoint("GET", "/api/tracker/singleEvents", since=43, produces=_LISTS)
def single_events(call: Call) -> Any:
    """A page of the events without enrollment."""
    return _events(call, "singleEvents", "single")


@endpoint("GET", "/api/tracker/enrollments")
def enrollments(call: Call) -> Any:
    """A page of enrollments."""
    if not call.param("program") and differences.needs_program(call.version):
        raise refuse(400, "Program is mandatory", errorCode="E1003")
    program = program_of(call)
    check_paging(call)
    scope = scope_of(call, units_of(call))
    chosen = _chosen(call, "enrollment", "enrollments")
    status = differences.enrollment_status(call.version, call.param("status"), call.param("programStatus"))
    _check_order_of_enrollments(call)
    found = [
        item
        for item in stored(call, "enrollments").values()
        if (not item["deleted"] or call.flag("includeDeleted"))
        and (program is None or item["program"] == program["id"])
        and (not status or item["status"] == status)
        and (not chosen or item["enrollment"] in chosen)
        and (not call.param("trackedEntity") or item["trackedEntity"] == call.param("trackedEntity"))
        and (scope is None or item["orgUnit"] in scope)
        and in_time(call, item)
    ]
    return page_answer(call, "enrollments", "enrollments", found, lambda item: enrollment_json(call, item))


def _check_order_of_enrollments(call: Call) -> None:
    names = {entry.partition(":")[0] for entry in call.param("order").split(",")}
    column = {"createdAt", "updatedAt"} & names
    if column and differences.enrollment_order_is_ambiguous(call.version):
        raise refuse(409, f'ERROR: column reference "{column.pop()}" is ambiguous\n  Position: 1216')


@endpoint("GET", "/api/tracker/trackedEntities", produces=_CSV)
def tracked_entities(call: Call) -> Any:
    """A page of tracked entities."""
    chosen = _chosen(call, "trackedEntity", "trackedEntities")
    if not call.param("program") and not call.param("trackedEntityType") and not chosen:
        text = "Either `program`, `trackedEntityType` or `trackedEntities` should be specified"
        raise refuse(400, text, errorCode="E1003")
    program = program_of(call)
    if program and call.param("trackedEntityType"):
        text = "`program` and `trackedEntityType` cannot be specified simultaneously"
        raise refuse(400, text, errorCode="E1003")
    for name in ("query", "attribute"):
        if call.has(name) and differences.refuses_removed_parameters(call.version):
            raise refuse(400, f"`{name}` parameter has been removed, use `filter` instead", errorCode="E1003")
    check_paging(call)
    limit = int(system_settings(call).get("KeyTrackedEntityMaxLimit", 0))
    if limit and call.param("pageSize") and int(call.param("pageSize")) > limit:
        text = (
            f"Invalid page size: {call.param('pageSize')}. It must not exceed the system limit of "
            f"KeyTrackedEntityMaxLimit {limit}."
        )
        raise refuse(400, text, errorCode="E1003")
    _check_entity_parameters(call)
    scope = scope_of(call, units_of(call))
    tests = tests_of(call, "attribute", lambda uid: uid in call.state.of("trackedEntityAttributes"))
    ordered(call, "trackedEntities", [])
    owner = program or call.state.of("trackedEntityTypes").get(call.param("trackedEntityType"), {})
    if not chosen:
        check_minimum(call, owner, len({uid for uid, _, _ in tests}))
    found = [
        item
        for item in stored(call, "trackedEntities").values()
        if (not item["deleted"] or call.flag("includeDeleted"))
        and (not chosen or item["trackedEntity"] in chosen)
        and (not call.param("trackedEntityType") or item["trackedEntityType"] == call.param("trackedEntityType"))
        and _is_in_scope(call, item, program, scope)
        and in_time(call, item)
        and _has_event(call, item)
        and all(
            holds(item["attributes"].get(uid, {}).get("value"), operator, operand) for uid, operator, operand in tests
        )
    ]
    uid = program["id"] if program else ""
    return page_answer(
        call, "trackedEntities", "trackedEntities", found, lambda item: entity_json(call, item, uid, listed=True)
    )


def _check_entity_parameters(call: Call) -> None:
    for uid in listed_uids(call, "trackedEntities"):
        if not is_uid(uid):
            raise bad_uid("parameter trackedEntities", uid)
    statuses = ["ACTIVE", "COMPLETED", "CANCELLED"]
    for name in ("enrollmentStatus", "programStatus"):
        if name == "enrollmentStatus" and differences.knows_old_parameters(call.version):
            continue
        call.choice(name, statuses)
    if call.has("updatedWithin") and (call.has("updatedAfter") or call.has("updatedBefore")):
        text = "`updatedAfter` or `updatedBefore` and `updatedWithin` cannot be specified simultaneously"
        raise refuse(400, text, errorCode="E1003")
    together = [call.has(name) for name in ("eventStatus", "eventOccurredAfter", "eventOccurredBefore")]
    if any(together) and not all(together):
        text = "`eventOccurredAfter`, `eventOccurredBefore` and `eventStatus` must be specified together"
        raise refuse(400, text, errorCode="E1003")


def _has_event(call: Call, item: Json) -> bool:
    status = call.param("eventStatus")
    if not status:
        return True
    after, before = call.param("eventOccurredAfter"), call.param("eventOccurredBefore")
    for event in stored(call, "events").values():
        if event.get("trackedEntity") != item["trackedEntity"] or event["deleted"] or event["status"] != status:
            continue
        day = str(event.get("occurredAt") or event.get("scheduledAt") or "")[:10]
        if after[:10] <= day <= before[:10]:
            return True
    return False


def _is_enrolled_then(call: Call, enrollment: Json) -> bool:
    value = str(enrollment.get("enrolledAt") or "")
    after, before = time_of(call, "enrollmentEnrolledAfter"), time_of(call, "enrollmentEnrolledBefore")
    return (not after or value >= after) and (not before or value <= before)


def _is_in_scope(call: Call, item: Json, program: Json | None, scope: set[str] | None) -> bool:
    uid = item["trackedEntity"]
    if program is None:
        return scope is None or item["orgUnit"] in scope
    status = differences.enrollment_status(call.version, call.param("enrollmentStatus"), call.param("programStatus"))
    mine = [
        found
        for found in stored(call, "enrollments").values()
        if found["trackedEntity"] == uid
        and found["program"] == program["id"]
        and (not found["deleted"] or call.flag("includeDeleted"))
        and (not status or found["status"] == status)
        and _is_enrolled_then(call, found)
    ]
    owner = call.state.owners.get(f"{uid}.{program['id']}", item["orgUnit"])
    return bool(mine) and (scope is None or owner in scope)


# -- single objects --------------------------------------------------------------------------------------------------


def _single(call: Call, kind: str, shown: Json) -> Answer:
    row = select(shown, call_fields(call), kind)
    if call.extension == "csv":
        answer = csv_answer(call, kind, [row])
        name = KINDS[kind][1]
        answer.headers = [field for field in answer.headers if field[0] != "content-disposition"]
        answer.headers.append(("content-disposition", f"attachment; filename={name}.csv"))
        return answer
    return json_answer({name: value() if callable(value) else value for name, value in row.items()})


@endpoint("DELETE PUT POST PATCH", "/api/tracker/events/{uid}")
@endpoint("DELETE PUT POST PATCH", "/api/tracker/enrollments/{uid}")
@endpoint("DELETE PUT POST PATCH", "/api/tracker/trackedEntities/{uid}")
@endpoint("DELETE PUT POST PATCH", "/api/tracker/relationships/{uid}")
def no_single_writes(call: Call, uid: str) -> Answer:
    """Tracker objects are written through /api/tracker alone."""
    raise refuse(405, differences.unsupported_method(call.version, call.method))


@endpoint("GET", "/api/tracker/events/{uid}")
@endpoint("GET", "/api/tracker/trackerEvents/{uid}", since=43)
def event(call: Call, uid: str) -> Any:
    """One event."""
    only = "tracker" if "/trackerEvents/" in call.path else ""
    return _single(call, "events", _as_event(call, one_of(call, "events", "Event", uid), only))


@endpoint("GET", "/api/tracker/singleEvents/{uid}", since=43)
def single_event(call: Call, uid: str) -> Any:
    """One event without enrollment."""
    return _single(call, "events", _as_event(call, one_of(call, "events", "Event", uid), "single"))


@endpoint("GET", "/api/tracker/enrollments/{uid}")
def enrollment(call: Call, uid: str) -> Any:
    """One enrollment."""
    return _single(call, "enrollments", enrollment_json(call, one_of(call, "enrollments", "Enrollment", uid)))


@endpoint("GET", "/api/tracker/trackedEntities/{uid}", produces=(*JSON, "text/csv", "application/csv"))
def tracked_entity(call: Call, uid: str) -> Any:
    """One tracked entity."""
    program = call.param("program")
    found = one_of(call, "trackedEntities", "TrackedEntity", uid)
    if program and program not in call.state.of("programs"):
        raise not_found("Program", program)
    return _single(call, "trackedEntities", entity_json(call, found, program))


@endpoint("GET", "/api/tracker/relationships/{uid}")
def relationship(call: Call, uid: str) -> Any:
    """One relationship."""
    return json_answer(
        _brief(relationship_json(call, one_of(call, "relationships", "Relationship", uid)), call_fields(call))
    )


def _brief(shown: Json, fields: Fields | None) -> Json:
    if fields is not None:
        row = select(shown, fields, "relationships")
        return {name: part(value, None) for name, value in row.items()}
    sides = {side: {name: {name: entry[name]} for name, entry in shown[side].items()} for side in ("from", "to")}
    return {"relationship": shown["relationship"], "relationshipType": shown["relationshipType"], **sides}


@endpoint("GET", "/api/tracker/relationships")
def relationships(call: Call) -> Any:
    """A page of the relationships of one object."""
    given = [(kind, name) for kind, (_, name) in KINDS.items() if kind != "relationships" and call.param(name)]
    if len(given) > 1:
        text = "Only one of parameters 'trackedEntity', 'enrollment' or 'event' is allowed."
        raise refuse(400, text, errorCode="E1003")
    if not given:
        raise refuse(400, "Missing required parameter 'trackedEntity', 'enrollment' or 'event'.", errorCode="E1003")
    check_paging(call)
    kind, name = given[0]
    uid = call.param(name)
    label = name[0].upper() + name[1:]
    one_of(call, kind, label, uid)
    items = [
        item
        for item in stored(call, "relationships").values()
        if not item["deleted"] and (kind, uid) in (side_of(item["from"]), side_of(item["to"]))
    ]
    fields = call_fields(call)
    answer = page_answer(
        call, "relationships", "relationships", items, lambda item: _brief(relationship_json(call, item), fields)
    )
    return answer


@endpoint("GET", "/api/tracker/{kind}/{uid}/changeLogs")
def change_logs(call: Call, kind: str, uid: str) -> Any:
    """What was changed, newest first; of tracked entities only."""
    found = one_of(call, kind, KINDS[kind][1][:1].upper() + KINDS[kind][1][1:], uid) if kind in KINDS else {}
    return {"pager": {"page": 1, "pageSize": 50}, "changeLogs": found.get("changes", [])}
