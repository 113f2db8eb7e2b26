"""Reading tracked entities, enrollments, events and relationships; notes and ownership."""

import csv
import gzip
import io
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.fields import Field, Fields, parse_fields
from dhis2w_client.testing.http import (
    Answer,
    Call,
    Json,
    dumps,
    json_answer,
    not_found,
    page,
    refuse,
    text_answer,
    web_message,
)
from dhis2w_client.testing.organisation_units import below
from dhis2w_client.testing.render import path_of
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.security import is_superuser
from dhis2w_client.testing.settings import system_settings
from dhis2w_client.testing.tracker_import import KINDS, new_note, side_of
from dhis2w_client.testing.uids import is_uid
from dhis2w_client.testing.values import read_date, read_json

__all__: list[str] = []

_MODES = ["SELECTED", "CHILDREN", "DESCENDANTS", "ACCESSIBLE", "CAPTURE", "ALL"]
_STATUSES = ["ACTIVE", "COMPLETED", "VISITED", "SCHEDULE", "OVERDUE", "SKIPPED"]
_OPERATORS = set(
    [
        "eq",
        "ieq",
        "ge",
        "gt",
        "le",
        "lt",
        "ne",
        "neq",
        "like",
        "nlike",
        "ilike",
        "nilike",
        "in",
        "sw",
        "ew",
        "null",
        "!null",
        "!eq",
        "!like",
        "!ilike",
    ]
)
_NESTED = {
    "trackedEntities": {"relationships", "enrollments", "programOwners"},
    "enrollments": {"relationships", "events", "attributes"},
    "events": {"relationships"},
    "relationships": set[str](),
}


def _stored(call: Call, kind: str) -> dict[str, Json]:
    return call.state.tracker.setdefault(kind, {})


# -- showing ---------------------------------------------------------------------------------------------------------


def _select(shown: Json, fields: Fields | None, kind: str) -> Json:
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
        result[name] = _part(shown[name], wanted.inner)
    return result


def _part(value: Any, inner: Fields | None) -> Any:
    if callable(value):
        value = value()
    if isinstance(value, list):
        return [_part(entry, inner) for entry in value]
    if isinstance(value, dict):
        value = {name: entry() if callable(entry) else entry for name, entry in value.items()}
        if inner is not None:
            return _select(value, inner, "")
        return {name: _part(entry, None) for name, entry in value.items()}
    return value


def _call_fields(call: Call) -> Fields | None:
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


def _event(call: Call, item: Json, *, nested: bool = True) -> Json:
    shown = _present(
        {
            "event": item["event"],
            "status": item["status"],
            "program": _identifier(call, "program", "programs", item["program"]),
            "programStage": _identifier(call, "programStage", "programStages", item["programStage"]),
            "enrollment": item.get("enrollment"),
            "trackedEntity": item.get("trackedEntity"),
            "orgUnit": _identifier(call, "orgUnit", "organisationUnits", item["orgUnit"]),
            "occurredAt": item.get("occurredAt"),
            "scheduledAt": item.get("scheduledAt"),
            **differences.tracker_stored_by(call.version, item["storedBy"]),
            "followUp": item["followUp"],
            "deleted": item["deleted"],
            "createdAt": item["createdAt"],
            "updatedAt": item["updatedAt"],
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
                    **differences.tracker_value(call.version, _event_value(value)),
                }
                for uid, value in item["dataValues"].items()
            ],
            "notes": item["notes"],
        }
    )
    if nested:
        shown["relationships"] = lambda: _relationships_of(call, "events", item["event"])
    return shown | differences.event_extras(call.version, item["followUp"])


def _event_value(value: Json) -> Json:
    return {
        name: value[name]
        for name in ("createdAt", "updatedAt", "storedBy", "providedElsewhere", "value", "createdBy", "updatedBy")
    }


def _attributes(call: Call, entity: Json, uids: set[str] | None) -> list[Json]:
    shown: list[Json] = []
    for uid, value in entity.get("attributes", {}).items():
        attribute = call.state.of("trackedEntityAttributes").get(uid)
        if attribute is None or (uids is not None and uid not in uids):
            continue
        shown.append(
            _present(
                {
                    "attribute": uid,
                    "code": attribute.get("code"),
                    "displayName": attribute["name"],
                    "createdAt": value["createdAt"],
                    "updatedAt": value["updatedAt"],
                    **differences.attribute_author(call.version, value["storedBy"]),
                    "valueType": attribute["valueType"],
                    "value": value["value"],
                }
            )
        )
    return shown


def _program_attributes(call: Call, program: str) -> set[str]:
    item = call.state.of("programs").get(program, {})
    return {entry["trackedEntityAttribute"]["id"] for entry in item.get("programTrackedEntityAttributes") or ()}


def _enrollment(call: Call, item: Json) -> Json:
    entity = _stored(call, "trackedEntities").get(item["trackedEntity"], {})
    events = [
        event
        for event in _stored(call, "events").values()
        if event.get("enrollment") == item["enrollment"] and not event["deleted"]
    ]
    return _present(
        {
            "enrollment": item["enrollment"],
            "createdAt": item["createdAt"],
            "updatedAt": item["updatedAt"],
            "trackedEntity": item["trackedEntity"],
            "program": item["program"],
            "status": item["status"],
            "orgUnit": item["orgUnit"],
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
            "events": lambda: [_event(call, event) for event in events],
            "relationships": lambda: _relationships_of(call, "enrollments", item["enrollment"]),
            "attributes": lambda: _attributes(call, entity, _program_attributes(call, item["program"])),
            "notes": item["notes"],
            **differences.enrollment_extras(call.version, item["attributeOptionCombo"]),
        }
    )


def _entity(call: Call, item: Json, program: str = "") -> Json:
    uid = item["trackedEntity"]
    enrollments = [
        found
        for found in _stored(call, "enrollments").values()
        if found["trackedEntity"] == uid and not found["deleted"] and (not program or found["program"] == program)
    ]
    wanted = (
        _program_attributes(call, program)
        if program
        else differences.entity_attributes(call.version, _type_attributes(call, item))
    )
    owners = [
        {"orgUnit": unit, "trackedEntity": uid, "program": key.split(".")[1]}
        for key, unit in call.state.owners.items()
        if key.startswith(f"{uid}.") and (not program or key.endswith(program))
    ]
    return _present(
        {
            "trackedEntity": uid,
            "trackedEntityType": item["trackedEntityType"],
            "createdAt": item["createdAt"],
            "updatedAt": item["updatedAt"],
            "orgUnit": item["orgUnit"],
            "inactive": item["inactive"],
            "deleted": item["deleted"],
            "potentialDuplicate": item["potentialDuplicate"],
            "geometry": item.get("geometry"),
            "createdBy": item["createdBy"],
            "updatedBy": item["updatedBy"],
            "relationships": lambda: _relationships_of(call, "trackedEntities", uid),
            "attributes": _attributes(call, item, wanted),
            "enrollments": lambda: [_enrollment(call, found) for found in enrollments],
            "programOwners": owners,
            **differences.entity_extras(call.version, item["storedBy"]),
        }
    )


def _type_attributes(call: Call, item: Json) -> set[str]:
    found = call.state.of("trackedEntityTypes").get(item["trackedEntityType"], {})
    return {entry["trackedEntityAttribute"]["id"] for entry in found.get("trackedEntityTypeAttributes") or ()}


def _relationship(call: Call, item: Json) -> Json:
    kind = call.state.of("relationshipTypes").get(item["relationshipType"], {})
    return _present(
        {
            "relationship": item["relationship"],
            "relationshipName": kind.get("name"),
            "relationshipType": item["relationshipType"],
            "createdAt": item["createdAt"],
            "updatedAt": item["updatedAt"],
            "bidirectional": item["bidirectional"],
            "from": _relationship_side(call, item["from"]),
            "to": _relationship_side(call, item["to"]),
        }
    )


def _relationship_side(call: Call, value: Json) -> Json:
    side = side_of(value)
    if side is None:
        return {}
    kind, uid = side
    item = _stored(call, kind).get(uid)
    name = KINDS[kind][1]
    if item is None:
        return {name: {name: uid}}
    shown = {"trackedEntities": _entity, "enrollments": _enrollment, "events": _event}[kind](call, item)
    if kind == "trackedEntities":
        shown["attributes"] = [
            differences.side_attribute(call.version, entry) for entry in _attributes(call, item, None)
        ]
    shown.pop("relationships", None)
    return {name: shown}


def _relationships_of(call: Call, kind: str, uid: str) -> list[Json]:
    return [
        _relationship(call, item)
        for item in _stored(call, "relationships").values()
        if not item["deleted"] and (kind, uid) in (side_of(item["from"]), side_of(item["to"]))
    ]


# -- selecting -------------------------------------------------------------------------------------------------------


def _check_paging(call: Call) -> None:
    for name in ("page", "pageSize"):
        text = call.param(name)
        if text and not text.lstrip("-").isdecimal():
            raise refuse(400, f"Value '{text}' is not valid for parameter {name}. For input string: \"{text}\"")
        if text and int(text) < 1:
            raise refuse(400, f"{name} must be greater than or equal to 1 if specified", errorCode="E1003")
    off = call.param("paging").lower() == "false" or (
        call.flag("skipPaging") and differences.skips_paging(call.version)
    )
    if off and (call.param("page") or call.param("pageSize") or call.flag("totalPages")):
        text = (
            "Paging cannot be disabled with paging=false while also requesting a paginated response with "
            "page, pageSize and/or totalPages=true"
        )
        raise refuse(400, text, errorCode="E1003")


def _units(call: Call) -> list[str]:
    found = [
        uid for text in call.params("orgUnits") for uid in re.split(differences.uid_separators(call.version), text)
    ]
    # The old parameter takes several as well, with semicolons.
    found += [uid for text in call.params("orgUnit") for uid in re.split("[;,]", text)]
    return [uid for uid in found if uid]


def _scope(call: Call, units: list[str]) -> set[str] | None:
    """The units whose data is asked for; None for all."""
    mode = call.param("orgUnitMode") or call.param("ouMode")
    if mode and mode not in _MODES:
        shown = ", ".join(_MODES)
        raise refuse(400, f"Value '{mode}' is not valid for parameter orgUnitMode. Valid values are: [{shown}]")
    for uid in units:
        if uid not in call.state.of("organisationUnits"):
            text = differences.unknown_tracker_unit(call.version, uid)
            raise refuse(400, text, errorCode="E1003")
    mode = mode or ("SELECTED" if units else "ACCESSIBLE")
    if mode in ("ALL", "ACCESSIBLE", "CAPTURE") and units:
        text = f"orgUnitMode {mode} cannot be used with orgUnits. Please remove the orgUnit parameter and try again."
        raise refuse(400, text, errorCode="E1003")
    if mode in ("SELECTED", "CHILDREN", "DESCENDANTS") and not units:
        text = (
            f"At least one org unit is required for orgUnitMode: {mode}. Please add one org unit or use a "
            "different orgUnitMode."
        )
        raise refuse(400, text, errorCode="E1003")
    own = _own_units(call)
    if mode == "ALL":
        if not is_superuser(call):
            raise refuse(403, "User is not authorized to query across all organisation units", errorCode="E1006")
        return None
    if mode in ("ACCESSIBLE", "CAPTURE"):
        return own
    for uid in units:
        if own is not None and uid not in own:
            raise refuse(403, f"Organisation unit is not part of your search scope: {uid}", errorCode="E1006")
    if mode == "SELECTED":
        return set(units)
    found = below(call, set(units))
    if mode == "CHILDREN":
        if differences.fails_for_children(call.version):
            raise refuse(
                409, "could not initialize proxy [org.hisp.dhis.organisationunit.OrganisationUnit#1] - no Session"
            )
        levels = {path_of(call, call.state.of("organisationUnits")[uid]).count("/") for uid in units}
        found = [unit for unit in found if path_of(call, unit).count("/") <= max(levels) + 1]
    return {unit["id"] for unit in found}


def _own_units(call: Call) -> set[str] | None:
    if is_superuser(call):
        return None
    mine = {
        ref["id"] for name in ("organisationUnits", "teiSearchOrganisationUnits") for ref in call.user.get(name) or ()
    }
    return {unit["id"] for unit in below(call, mine)}


def _program(call: Call) -> Json | None:
    uid = call.param("program")
    if not uid:
        return None
    found = call.state.of("programs").get(uid)
    if not found:
        raise refuse(400, f"Program is specified but does not exist: {uid}", errorCode="E1003")
    return found


def _time(call: Call, name: str) -> str:
    text = call.param(name)
    if not text:
        return ""
    found = read_date(text)
    if found is None:
        raise refuse(400, f"Value '{text}' is not valid for parameter {name}. Invalid format: \"{text}\"")
    if len(text) == 10 and name.endswith("Before"):
        found = found[:10] + "T23:59:59.999"
    return found


def _in_time(call: Call, item: Json) -> bool:
    for name, key in (
        ("occurred", "occurredAt"),
        ("updated", "updatedAt"),
        ("enrolled", "enrolledAt"),
        ("scheduled", "scheduledAt"),
    ):
        after, before = _time(call, f"{name}After"), _time(call, f"{name}Before")
        value = item.get(key) or ""
        if (after and value < after) or (before and (not value or value > before)):
            return False
    within = call.param("updatedWithin")
    if within:
        match = re.fullmatch(r"(\d+)([dhms])", within)
        if not match:
            raise refuse(400, f"Duration is not valid: {within}", errorCode="E1003")
        seconds = int(match[1]) * {"d": 86400, "h": 3600, "m": 60, "s": 1}[match[2]]
        return str(item["updatedAt"]) >= (call.server.clock.now() - timedelta(seconds=seconds)).strftime(
            "%Y-%m-%dT%H:%M:%S"
        )
    return True


def _tests(call: Call, label: str, known: Callable[[str], bool]) -> list[tuple[str, str, str]]:
    """The filters as uid, operator and operand."""
    found: list[tuple[str, str, str]] = []
    for text in (part for value in call.params("filter") for part in re.split(r",(?=\w{11})", value)):
        uid, *rest = text.split(":")
        if not known(uid):
            raise differences.unknown_tracker_filter(call.version, label, uid)
        if not rest:
            found.append((uid, "!null", ""))
        while rest:
            operator = rest.pop(0)
            if operator.lower() not in _OPERATORS:
                raise differences.bad_tracker_operator(call.version, text, operator)
            operand = "" if operator in ("null", "!null") else rest.pop(0) if rest else ""
            found.append((uid, operator.lower(), operand))
    return found


def _holds(value: str | None, operator: str, operand: str) -> bool:
    if operator in ("null", "!null"):
        return (value is None) is (operator == "null")
    if value is None:
        return False
    if operator in ("gt", "ge", "lt", "le"):
        try:
            left, right = float(value), float(operand)
        except ValueError:
            return {"gt": value > operand, "ge": value >= operand, "lt": value < operand, "le": value <= operand}[
                operator
            ]
        return {"gt": left > right, "ge": left >= right, "lt": left < right, "le": left <= right}[operator]
    text, wanted = value.lower(), operand.lower()
    return {
        "eq": text == wanted,
        "ieq": text == wanted,
        "ne": text != wanted,
        "neq": text != wanted,
        "!eq": text != wanted,
        "like": wanted in text,
        "ilike": wanted in text,
        "nlike": wanted not in text,
        "nilike": wanted not in text,
        "!like": wanted not in text,
        "!ilike": wanted not in text,
        "in": text in wanted.split(";"),
        "sw": text.startswith(wanted),
        "ew": text.endswith(wanted),
    }[operator]


_ORDERS = {
    "events": (
        "assignedUser assignedUserDisplayName attributeOptionCombo completedAt completedBy createdAt "
        "createdAtClient createdBy deleted enrolledAt enrollment enrollmentStatus event followUp "
        "occurredAt orgUnit program programStage scheduledAt status storedBy trackedEntity updatedAt "
        "updatedAtClient updatedBy"
    ),
    "trackedEntities": "createdAt createdAtClient enrolledAt inactive trackedEntity updatedAt updatedAtClient",
    "enrollments": "completedAt createdAt createdAtClient enrolledAt updatedAt updatedAtClient",
    "relationships": "createdAt createdAtClient relationship",
}


def _ordered(call: Call, kind: str, items: list[Json]) -> list[Json]:
    wanted: list[tuple[str, str]] = []
    for entry in ",".join(call.params("order")).split(","):
        if not entry:
            continue
        name, _, direction = entry.partition(":")
        if direction.lower() not in ("", "asc", "desc"):
            text = (
                f"Value '{entry}' is not valid for parameter order. '{direction}' is not a valid sort direction. "
                "Valid values are: [ASC, DESC]."
            )
            raise refuse(400, text)
        if name not in _ORDERS[kind].split() and not is_uid(name):
            shown = ", ".join(_ORDERS[kind].split())
            raise refuse(
                400,
                f"order parameter is invalid. Cannot order by '{name}'. Supported fields are '{shown}'. All of "
                "which can at most be specified once.",
                errorCode="E1003",
            )
        wanted.append((name, direction.lower() or "asc"))
    items = sorted(items, key=lambda item: item["order"], reverse=True)
    if not wanted and kind == "events" and differences.orders_events_by_date(call.version):
        items = sorted(items, key=_event_order, reverse=True)
    for name, direction in reversed(wanted):
        # Times are whole milliseconds; what has the same time keeps the order in which it was made.
        items.sort(key=lambda item: (_order_key(item, name), item["order"]), reverse=direction == "desc")
    return items


def _event_order(item: Json) -> tuple[str, int]:
    return ("" if item.get("trackedEntity") else item.get("occurredAt") or "", item["order"])


def _order_key(item: Json, name: str) -> tuple[bool, float, str]:
    value = item.get(name)
    if value is None:
        value = (item.get("dataValues") or item.get("attributes") or {}).get(name, {}).get("value")
    try:
        return (value is None, float(value), "") if value is not None else (True, 0.0, "")
    except (TypeError, ValueError):
        return (False, 0.0, str(value).lower())


def _page_answer(
    call: Call, kind: str, key: str, items: list[Json], shown: Callable[[Json], Json], *, form: str = ""
) -> Answer:
    items = _ordered(call, kind, items)
    off = call.param("paging").lower() == "false" or (
        call.flag("skipPaging") and differences.skips_paging(call.version)
    )
    fields = _call_fields(call)
    body: Json = {}
    if not off:
        number, size = int(call.param("page") or 1), int(call.param("pageSize") or 50)
        total = len(items)
        pager: Json = {"page": number, "pageSize": size}
        if call.flag("totalPages"):
            pager |= {"total": total, "pageCount": -(-total // size)}
        more = total > number * size
        items = items[(number - 1) * size : number * size]
        links = differences.tracker_links(call.version)
        if links and number > 1:
            pager["prevPage"] = _link(call, number - 1)
        if links and more:
            pager["nextPage"] = _link(call, number + 1)
        body = differences.tracker_pager(call.version, pager)
    rows = [_select(shown(item), fields, form or kind) for item in items]
    if call.extension.startswith("csv") or "csv" in call.accept:
        return _csv(call, kind, rows)
    body[key] = [{name: value() if callable(value) else value for name, value in row.items()} for row in rows]
    if call.extension == "json.gz":
        packed = gzip.compress(dumps(body), mtime=0)
        name = f"attachment; filename={key}.json.gz"
        return Answer(200, packed, [("content-type", "application/json+gzip"), ("content-disposition", name)])
    return json_answer(body)


def _link(call: Call, number: int) -> str:
    others = [part for part in call.raw_query.split("&") if part and not part.startswith("page=")]
    extension = f".{call.extension}" if call.extension else ""
    return f"{call.root}{call.path}{extension}?{'&'.join([*others, f'page={number}'])}"


_EVENT_COLUMNS = (
    "event,status,program,programStage,enrollment,orgUnit,occurredAt,scheduledAt,geometry,latitude,longitude,followUp,"
    "deleted,createdAt,createdAtClient,updatedAt,updatedAtClient,completedBy,completedAt,updatedBy,attributeOptionCombo,"
    "attributeCategoryOptions,assignedUser,dataElement,value,storedBy,providedElsewhere,createdAtDataValue,updatedAtDataValue"
)
_ENTITY_COLUMNS = (
    "trackedEntity,trackedEntityType,createdAt,createdAtClient,updatedAt,updatedAtClient,orgUnit,inactive,deleted,"
    "potentialDuplicate,geometry,latitude,longitude,storedBy,createdBy,updatedBy,attrCreatedAt,attrUpdatedAt,attribute,"
    "displayName,value,valueType"
)


def _csv(call: Call, kind: str, rows: list[Json]) -> Answer:
    header: str = _EVENT_COLUMNS if kind == "events" else _ENTITY_COLUMNS
    columns: list[str] = [*header.split(",")]
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for row in rows:
        flat = {
            name: value for name, value in row.items() if not isinstance(value, (dict, list)) and not callable(value)
        }
        for value in row.get("dataValues") or row.get("attributes") or [{}]:
            writer.writerow(flat | {name: entry for name, entry in value.items() if not isinstance(entry, dict)})
    answer = text_answer(out.getvalue(), "application/csv;charset=UTF-8")
    name = kind if len(rows) != 1 or not call.path.rpartition("/")[2][:1].isupper() else KINDS[kind][1]
    answer.headers.append(("content-disposition", f"attachment; filename={name}.csv"))
    return answer


# -- lists -----------------------------------------------------------------------------------------------------------

_LISTS = (*JSON, "application/csv", "text/csv", "application/json+gzip", "application/json+zip", "application/csv+gzip")


def _events(call: Call, key: str, only: str = "") -> Answer:
    if not call.param("program") and differences.needs_program(call.version):
        return page(400)
    program = _program(call)
    _check_paging(call)
    scope = _scope(call, _units(call))
    status = call.param("status")
    if status and status not in _STATUSES:
        shown = ", ".join(_STATUSES)
        raise refuse(400, f"Value '{status}' is not valid for parameter status. Valid values are: [{shown}]")
    tests = _tests(call, "Data element", lambda uid: uid in call.state.of("dataElements"))
    chosen = _chosen(call, "event", "events")
    found = [
        item
        for item in _stored(call, "events").values()
        if (not item["deleted"] or call.flag("includeDeleted"))
        and (program is None or item["program"] == program["id"])
        and (not call.param("programStage") or item["programStage"] == call.param("programStage"))
        and (not status or item["status"] == status)
        and (not chosen or item["event"] in chosen)
        and (not call.param("trackedEntity") or item.get("trackedEntity") == call.param("trackedEntity"))
        and (scope is None or item["orgUnit"] in scope)
        and call.param("assignedUserMode") not in ("ANY", "CURRENT", "PROVIDED")
        and _in_time(call, item)
        and all(
            _holds(item["dataValues"].get(uid, {}).get("value"), operator, operand) for uid, operator, operand in tests
        )
        and (not only or _is_single(call, item) is (only == "single"))
    ]
    return _page_answer(call, "events", key, found, lambda item: _as_event(call, item, only))


def _as_event(call: Call, item: Json, only: str) -> Json:
    shown = _event(call, item)
    if only == "single":
        for name in (
            "programStage",
            "enrollment",
            "trackedEntity",
            "scheduledAt",
            "followUp",
            "attributeCategoryOptions",
        ):
            shown.pop(name, None)
    return shown


def _is_single(call: Call, item: Json) -> bool:
    return call.state.of("programs").get(item["program"], {}).get("programType") == "WITHOUT_REGISTRATION"


def _chosen(call: Call, old: str, new: str) -> set[str]:
    texts = [*call.params(new), *call.params(old)]
    return {uid for text in texts for uid in re.split(differences.uid_separators(call.version), text) if uid}


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


@endpoint("GET", "/api/tracker/enrollments", produces=_LISTS)
def enrollments(call: Call) -> Any:
    """A page of enrollments."""
    if not call.param("program") and differences.needs_program(call.version):
        raise refuse(400, "Program is mandatory", errorCode="E1003")
    program = _program(call)
    _check_paging(call)
    scope = _scope(call, _units(call))
    chosen = _chosen(call, "enrollment", "enrollments")
    status = call.param("status") or call.param("programStatus")
    found = [
        item
        for item in _stored(call, "enrollments").values()
        if (not item["deleted"] or call.flag("includeDeleted"))
        and (program is None or item["program"] == program["id"])
        and (not status or item["status"] == status)
        and (not chosen or item["enrollment"] in chosen)
        and (not call.param("trackedEntity") or item["trackedEntity"] == call.param("trackedEntity"))
        and (scope is None or item["orgUnit"] in scope)
        and _in_time(call, item)
    ]
    return _page_answer(call, "enrollments", "enrollments", found, lambda item: _enrollment(call, item))


@endpoint("GET", "/api/tracker/trackedEntities", produces=_LISTS)
def tracked_entities(call: Call) -> Any:
    """A page of tracked entities."""
    chosen = _chosen(
        call, "trackedEntity" if differences.knows_old_parameters(call.version) else "-", "trackedEntities"
    )
    if not call.param("program") and not call.param("trackedEntityType") and not chosen:
        text = "Either `program`, `trackedEntityType` or `trackedEntities` should be specified"
        raise refuse(400, text, errorCode="E1003")
    program = _program(call)
    if program and call.param("trackedEntityType"):
        text = "`program` and `trackedEntityType` cannot be specified simultaneously"
        raise refuse(400, text, errorCode="E1003")
    for name in ("query", "attribute"):
        if call.has(name) and differences.refuses_removed_parameters(call.version):
            raise refuse(400, f"`{name}` parameter has been removed, use `filter` instead", errorCode="E1003")
    _check_paging(call)
    limit = int(system_settings(call).get("KeyTrackedEntityMaxLimit", 0))
    if limit and call.param("pageSize") and int(call.param("pageSize")) > limit:
        text = (
            f"Invalid page size: {call.param('pageSize')}. It must not exceed the system limit of "
            f"KeyTrackedEntityMaxLimit {limit}."
        )
        raise refuse(400, text, errorCode="E1003")
    _check_entity_parameters(call)
    scope = _scope(call, _units(call))
    tests = _tests(call, "attribute", lambda uid: uid in call.state.of("trackedEntityAttributes"))
    _ordered(call, "trackedEntities", [])
    owner = program or call.state.of("trackedEntityTypes").get(call.param("trackedEntityType"), {})
    if (
        call.param("orgUnitMode") == "ALL"
        and not chosen
        and len({uid for uid, _, _ in tests}) < int(owner.get("minAttributesRequiredToSearch", 1))
    ):
        raise refuse(
            409,
            f"At least {owner.get('minAttributesRequiredToSearch', 1)} attributes should be mentioned in the "
            "search criteria.",
        )
    found = [
        item
        for item in _stored(call, "trackedEntities").values()
        if (not item["deleted"] or call.flag("includeDeleted"))
        and (not chosen or item["trackedEntity"] in chosen)
        and (not call.param("trackedEntityType") or item["trackedEntityType"] == call.param("trackedEntityType"))
        and _is_in_scope(call, item, program, scope)
        and _in_time(call, item)
        and _has_event(call, item)
        and all(
            _holds(item["attributes"].get(uid, {}).get("value"), operator, operand) for uid, operator, operand in tests
        )
    ]
    if call.extension == "csv":
        return page(500)
    uid = program["id"] if program else ""
    return _page_answer(call, "trackedEntities", "trackedEntities", found, lambda item: _entity(call, item, uid))


def _check_entity_parameters(call: Call) -> None:
    for uid in _chosen(call, "-", "trackedEntities"):
        if not is_uid(uid):
            problem = differences.bad_tracker_uids(call.version, "trackedEntities", uid)
            if problem:
                raise problem
    statuses = ["ACTIVE", "COMPLETED", "CANCELLED"]
    for name in ("enrollmentStatus", "programStatus"):
        if call.param(name) and call.param(name) not in statuses:
            shown = f"Valid values are: [{', '.join(statuses)}]"
            raise refuse(400, f"Value '{call.param(name)}' is not valid for parameter {name}. {shown}")
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
    for event in _stored(call, "events").values():
        if event.get("trackedEntity") != item["trackedEntity"] or event["deleted"] or event["status"] != status:
            continue
        day = str(event.get("occurredAt") or event.get("scheduledAt") or "")[:10]
        if after[:10] <= day <= before[:10]:
            return True
    return False


def _is_enrolled_then(call: Call, enrollment: Json) -> bool:
    value = str(enrollment.get("enrolledAt") or "")
    after, before = _time(call, "enrollmentEnrolledAfter"), _time(call, "enrollmentEnrolledBefore")
    return (not after or value >= after) and (not before or value <= before)


def _is_in_scope(call: Call, item: Json, program: Json | None, scope: set[str] | None) -> bool:
    uid = item["trackedEntity"]
    if program is None:
        return scope is None or item["orgUnit"] in scope
    status = call.param("enrollmentStatus") or call.param("programStatus")
    mine = [
        found
        for found in _stored(call, "enrollments").values()
        if found["trackedEntity"] == uid
        and found["program"] == program["id"]
        and not found["deleted"]
        and (not status or found["status"] == status)
        and _is_enrolled_then(call, found)
    ]
    owner = call.state.owners.get(f"{uid}.{program['id']}", item["orgUnit"])
    return bool(mine) and (scope is None or owner in scope)


# -- single objects --------------------------------------------------------------------------------------------------


def _one(call: Call, kind: str, label: str, uid: str) -> Json:
    if not is_uid(uid):
        raise differences.bad_tracker_path(call.version, label, uid)
    found = _stored(call, kind).get(uid)
    if not found or found["deleted"]:
        raise not_found(label, uid)
    return found


def _single(call: Call, kind: str, shown: Json) -> Answer:
    row = _select(shown, _call_fields(call), kind)
    if call.extension == "csv":
        answer = _csv(call, kind, [row])
        name = KINDS[kind][1]
        answer.headers = [field for field in answer.headers if field[0] != "content-disposition"]
        answer.headers.append(("content-disposition", f"attachment; filename={name}.csv"))
        return answer
    return json_answer({name: value() if callable(value) else value for name, value in row.items()})


@endpoint("DELETE PUT POST PATCH", "/api/tracker/{kind}/{uid}")
def no_single_writes(call: Call, kind: str, uid: str) -> Answer:
    """Tracker objects are written through /api/tracker alone."""
    raise refuse(405, differences.unsupported_method(call.version, call.method))


@endpoint("GET", "/api/tracker/events/{uid}")
@endpoint("GET", "/api/tracker/trackerEvents/{uid}", since=43)
def event(call: Call, uid: str) -> Any:
    """One event."""
    return _single(call, "events", _event(call, _one(call, "events", "Event", uid)))


@endpoint("GET", "/api/tracker/singleEvents/{uid}", since=43)
def single_event(call: Call, uid: str) -> Any:
    """One event without enrollment."""
    return _single(call, "events", _as_event(call, _one(call, "events", "Event", uid), "single"))


@endpoint("GET", "/api/tracker/enrollments/{uid}")
def enrollment(call: Call, uid: str) -> Any:
    """One enrollment."""
    return _single(call, "enrollments", _enrollment(call, _one(call, "enrollments", "Enrollment", uid)))


@endpoint("GET", "/api/tracker/trackedEntities/{uid}", produces=(*JSON, "text/csv", "application/csv"))
def tracked_entity(call: Call, uid: str) -> Any:
    """One tracked entity."""
    program = call.param("program")
    found = _one(call, "trackedEntities", "TrackedEntity", uid)
    if program and program not in call.state.of("programs"):
        raise not_found("Program", program)
    return _single(call, "trackedEntities", _entity(call, found, program))


@endpoint("GET", "/api/tracker/relationships/{uid}")
def relationship(call: Call, uid: str) -> Any:
    """One relationship."""
    return json_answer(
        _brief(_relationship(call, _one(call, "relationships", "Relationship", uid)), _call_fields(call))
    )


def _brief(shown: Json, fields: Fields | None) -> Json:
    if fields is not None:
        row = _select(shown, fields, "relationships")
        return {name: _part(value, None) for name, value in row.items()}
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
    _check_paging(call)
    kind, name = given[0]
    uid = call.param(name)
    label = name[0].upper() + name[1:]
    _one(call, kind, label, uid)
    items = [
        item
        for item in _stored(call, "relationships").values()
        if not item["deleted"] and (kind, uid) in (side_of(item["from"]), side_of(item["to"]))
    ]
    fields = _call_fields(call)
    answer = _page_answer(
        call, "relationships", "relationships", items, lambda item: _brief(_relationship(call, item), fields)
    )
    return answer


@endpoint("GET", "/api/tracker/{kind}/{uid}/changeLogs")
def change_logs(call: Call, kind: str, uid: str) -> Any:
    """What was changed; nothing is noted."""
    return {"pager": {"page": 1, "pageSize": 50}, "changeLogs": []}


@endpoint("POST", "/api/tracker/events/{uid}/note", consumes=JSON)
@endpoint("POST", "/api/tracker/enrollments/{uid}/note", consumes=JSON)
def add_note(call: Call, uid: str) -> Any:
    """Add a note."""
    kind = call.path.split("/")[3]
    found = _one(call, kind, {"events": "Event", "enrollments": "Enrollment"}[kind], uid)
    body = read_json(call)
    if not body.get("value"):
        raise refuse(400, "Value cannot be empty", errorCode="E1003")
    note = new_note(call, body)
    found["notes"].append(note)
    return {"note": note["note"], "value": note["value"]}


@endpoint("PUT", "/api/tracker/ownership/transfer")
def transfer(call: Call) -> Answer:
    """Give a tracked entity to another unit."""
    unit = call.param("orgUnit") or (call.param("ou") if differences.knows_old_parameters(call.version) else "")
    if not call.param("trackedEntity") or not call.param("program") or not unit:
        return page(400)
    _one(call, "trackedEntities", "TrackedEntity", call.param("trackedEntity"))
    call.state.owners[f"{call.param('trackedEntity')}.{call.param('program')}"] = unit
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
    return {"pager": {"page": 1, "pageSize": 50}, "potentialDuplicates": found}


@endpoint("POST", "/api/potentialDuplicates", consumes=JSON)
def add_duplicate(call: Call) -> Any:
    """Note that two tracked entities may be the same."""
    body = read_json(call)
    for name in ("original", "duplicate"):
        _one(call, "trackedEntities", "TrackedEntity", str(body.get(name)))
    now, username = call.server.clock.stamp(), call.user["username"]
    item: Json = {
        "created": now,
        "lastUpdated": now,
        "original": body["original"],
        "duplicate": body["duplicate"],
        "lastUpdatedByUserName": username,
        "createdByUserName": username,
        "status": "OPEN",
        "sharing": {"users": {}, "userGroups": {}},
        "translations": [],
        "favorites": [],
        "id": call.server.uids.uid(),
        "attributeValues": [],
    }
    call.state.of("potentialDuplicates")[item["id"]] = item
    return item
