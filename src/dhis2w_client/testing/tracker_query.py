"""Which tracker objects a list shows: units, times, filters, order, pages, and lists as CSV."""

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
    Answer,
    Call,
    Json,
    json_answer,
    refuse,
    text_answer,
)
from dhis2w_client.testing.organisation_units import below
from dhis2w_client.testing.render import path_of
from dhis2w_client.testing.security import is_superuser
from dhis2w_client.testing.tracker_bundle import KINDS
from dhis2w_client.testing.tracker_view import (
    call_fields,
    select,
)
from dhis2w_client.testing.uids import is_uid
from dhis2w_client.testing.values import read_date

__all__ = [
    "STATUSES",
    "check_minimum",
    "check_paging",
    "csv_answer",
    "holds",
    "in_time",
    "listed_uids",
    "ordered",
    "page_answer",
    "program_of",
    "scope_of",
    "tests_of",
    "time_of",
    "units_of",
]

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
