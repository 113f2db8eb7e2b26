"""Reading tracked entities, enrollments, events and relationships: which a list has, and how they are shown."""

import csv
import gzip
import io
import re
import zipfile
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import (
    JSON,
    Answer,
    Call,
    Json,
    Refusal,
    endpoint,
    json_answer,
    not_found,
    page,
    refuse,
    text_answer,
)
from dhis2w_client.testing.organisation_units import below
from dhis2w_client.testing.render import Field, Fields, parse_fields, path_of
from dhis2w_client.testing.security import is_superuser
from dhis2w_client.testing.system import system_settings
from dhis2w_client.testing.tracker_import import KINDS, side_of
from dhis2w_client.testing.values import read_date
from dhis2w_client.uids import is_uid

# -- How they are shown, whole or in the wanted fields -----------------------------------------------------------------


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


# -- Which of them a list shows: units, times, filters, order, pages, and lists as CSV ---------------------------------


_MODES = ["SELECTED", "CHILDREN", "DESCENDANTS", "ACCESSIBLE", "CAPTURE", "ALL"]
STATUSES = ["ACTIVE", "COMPLETED", "VISITED", "SCHEDULE", "OVERDUE", "SKIPPED"]
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


def check_paging(call: Call) -> None:
    for name in ("page", "pageSize"):
        text = call.param(name)
        if text and not text.lstrip("-").isdecimal():
            raise call.bad_parameter(name, f'For input string: "{text}"')
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


def units_of(call: Call) -> list[str]:
    found = listed_uids(call, "orgUnits")
    if differences.knows_old_parameters(call.version):
        # The old parameter takes several as well, with semicolons.
        found += [uid for text in call.params("orgUnit") for uid in re.split("[;,]", text)]
    return [uid for uid in found if uid]


def listed_uids(call: Call, name: str) -> list[str]:
    separators = differences.uid_separators(call.version)
    return [uid for text in call.params(name) for uid in re.split(separators, text) if uid]


def scope_of(call: Call, units: list[str]) -> set[str] | None:
    """The units whose data is asked for; None for all."""
    mode = call.param("orgUnitMode")
    if not mode and differences.knows_old_parameters(call.version):
        mode = call.param("ouMode")
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
            raise differences.no_query_of_all_units(call.version)
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


def check_minimum(call: Call, owner: Json, count: int) -> None:
    """Refuse a search everywhere that names too few attributes for a program or type."""
    mode = call.param("orgUnitMode") or call.param("ouMode")
    least = int(owner.get("minAttributesRequiredToSearch", 1))
    if mode == "ALL" and count < least:
        raise refuse(409, f"At least {least} attributes should be mentioned in the search criteria.")


def program_of(call: Call) -> Json | None:
    uid = call.param("program")
    if not uid:
        return None
    found = call.state.of("programs").get(uid)
    if not found:
        raise refuse(400, f"Program is specified but does not exist: {uid}", errorCode="E1003")
    return found


def time_of(call: Call, name: str) -> str:
    text = call.param(name)
    if not text:
        return ""
    found = read_date(text)
    if found is None:
        raise call.bad_parameter(name, f'Invalid format: "{text}"')
    if len(text) == 10 and name.endswith("Before"):
        found = found[:10] + "T23:59:59.999"
    return found


def in_time(call: Call, item: Json) -> bool:
    for name, key in (
        ("occurred", "occurredAt"),
        ("updated", "updatedAt"),
        ("enrolled", "enrolledAt"),
        ("scheduled", "scheduledAt"),
    ):
        after, before = time_of(call, f"{name}After"), time_of(call, f"{name}Before")
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


def tests_of(call: Call, label: str, known: Callable[[str], bool]) -> list[tuple[str, str, str]]:
    """The filters as uid, operator and operand."""
    found: list[tuple[str, str, str]] = []
    for text in (part for value in call.params("filter") for part in re.split(r",(?=\w{11})", value)):
        uid, *rest = text.split(":")
        if not known(uid):
            raise refuse(400, f"filter is invalid. {label} '{uid}' does not exist.", errorCode="E1003")
        if not rest:
            found.append((uid, "!null", ""))
        while rest:
            operator = rest.pop(0)
            if operator.lower() not in _OPERATORS or not differences.knows_tracker_operator(call.version, operator):
                problem = f"filter={text} is invalid. '{operator}' is not a valid operator."
                raise refuse(400, problem, errorCode="E1003")
            operand = "" if operator in ("null", "!null") else rest.pop(0) if rest else ""
            found.append((uid, operator.lower(), operand))
    return found


def holds(value: str | None, operator: str, operand: str) -> bool:
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


def ordered(call: Call, kind: str, items: list[Json]) -> list[Json]:
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


def page_answer(
    call: Call, kind: str, key: str, items: list[Json], shown: Callable[[Json], Json], *, form: str = ""
) -> Answer:
    items = ordered(call, kind, items)
    off = call.param("paging").lower() == "false" or (
        call.flag("skipPaging") and differences.skips_paging(call.version)
    )
    fields = call_fields(call)
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
    rows = [select(shown(item), fields, form or kind) for item in items]
    if call.extension.startswith("csv") or "csv" in call.accept:
        return _packed(call, csv_answer(call, kind, rows), key)
    body[key] = [{name: value() if callable(value) else value for name, value in row.items()} for row in rows]
    return _packed(call, json_answer(body), key)


def _packed(call: Call, answer: Answer, name: str) -> Answer:
    form, _, packing = call.extension.partition(".")
    if not packing:
        return answer
    body = gzip.compress(answer.body, mtime=0)
    if packing == "zip":
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{name}.{form}", answer.body)
        body = out.getvalue()
    media_type = f"application/{form}+{'gzip' if packing == 'gz' else 'zip'}"
    disposition = f"attachment; filename={name}.{call.extension}"
    return Answer(200, body, [("content-type", media_type), ("content-disposition", disposition)])


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


_VALUE_TIMES = {
    "events": {"createdAt": "createdAtDataValue", "updatedAt": "updatedAtDataValue"},
    "trackedEntities": {"createdAt": "attrCreatedAt", "updatedAt": "attrUpdatedAt"},
}


def csv_answer(call: Call, kind: str, rows: list[Json]) -> Answer:
    header: str = _EVENT_COLUMNS if kind == "events" else _ENTITY_COLUMNS
    hidden = differences.hidden_tracker_columns(call.version, kind)
    columns = [name for name in header.split(",") if name not in hidden]
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for row in rows:
        flat = {name: _csv_cell(name, value) for name, value in row.items() if not callable(value)}
        names: dict[str, str] = _VALUE_TIMES.get(kind, {})
        values: list[Json] = row.get("dataValues") or row.get("attributes") or [{}]
        for value in values:
            writer.writerow(flat | {names.get(name, name): _csv_cell(name, entry) for name, entry in value.items()})
    answer = text_answer(out.getvalue(), "application/csv;charset=UTF-8")
    name = kind if len(rows) != 1 or not call.path.rpartition("/")[2][:1].isupper() else KINDS[kind][1]
    answer.headers.append(("content-disposition", f"attachment; filename={name}.csv"))
    return answer


def _csv_cell(name: str, value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return value.get("username", "")
    return f"{value}Z" if name.endswith("At") and value else value


# -- Endpoints ---------------------------------------------------------------------------------------------------------


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
