"""Analytics over events, enrollments and tracked entities, and the dimensions that their queries can name."""

import json
import math
import re
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.analytics import aggregated, conflict, name_of, name_of_dimension, rounded, table, units_of
from dhis2w_client.testing.grids import FORMATS, grid_answer, grid_json, header
from dhis2w_client.testing.http import Answer, Call, Json, endpoint, page, refuse
from dhis2w_client.testing.identifier_schemes import parse_period, relative
from dhis2w_client.testing.metadata import page_of
from dhis2w_client.testing.render import path_of

_EVENT = (
    ("psi", "Event", "TEXT"),
    ("ps", "Program stage", "TEXT"),
    ("eventdate", "Event date", "DATETIME"),
    ("storedby", "Stored by", "TEXT"),
    ("createdbydisplayname", "Created by", "TEXT"),
    ("lastupdatedbydisplayname", "Last updated by", "TEXT"),
    ("lastupdated", "Last updated on", "DATETIME"),
    ("created", "Created on", "DATETIME"),
    ("completed", "Completed on", "DATETIME"),
    ("scheduleddate", "Scheduled date", "DATETIME"),
)
_PLACE = (
    ("geometry", "Geometry", "TEXT"),
    ("enrollmentgeometry", "Enrollment geometry", "TEXT"),
    ("longitude", "Longitude", "NUMBER"),
    ("latitude", "Latitude", "NUMBER"),
    ("ouname", "Organisation unit name", "TEXT"),
    ("ounamehierarchy", "Organisation unit name hierarchy", "TEXT"),
    ("oucode", "Organisation unit code", "TEXT"),
    ("programstatus", "Program status", "TEXT"),
)
_ENROLLMENT = (
    ("pi", "Enrollment", "TEXT"),
    ("tei", "Tracked entity", "TEXT"),
    ("enrollmentdate", "Enrolled", "DATETIME"),
    ("incidentdate", "Incident date", "DATETIME"),
    *_EVENT[3:9],
    *(column for column in _PLACE if column[0] != "enrollmentgeometry"),
)
_ENTITY = (
    ("trackedentity", "Tracked entity", "TEXT"),
    ("lastupdated", "Last updated", "DATETIME"),
    ("lastupdatedbydisplayname", "Last updated by", "TEXT"),
    ("created", "Created", "DATETIME"),
    ("createdbydisplayname", "Created by", "TEXT"),
    ("storedby", "Stored by", "TEXT"),
    ("geometry", "Geometry", "TEXT"),
    ("longitude", "Longitude", "NUMBER"),
    ("latitude", "Latitude", "NUMBER"),
    ("ouname", "Organisation unit name", "TEXT"),
    ("oucode", "Organisation unit code", "TEXT"),
    ("ounamehierarchy", "Organisation unit hierarchy", "TEXT"),
)
_ALIASES = {"event": "psi", "programstage": "ps", "enrollment": "pi", "trackedentity": "tei"}
_JAVA = {
    "NUMBER": "java.lang.Double",
    "PERCENTAGE": "java.lang.Double",
    "INTEGER": "java.lang.Integer",
    "INTEGER_POSITIVE": "java.lang.Integer",
    "INTEGER_NEGATIVE": "java.lang.Integer",
    "INTEGER_ZERO_OR_POSITIVE": "java.lang.Integer",
    "BOOLEAN": "java.lang.Boolean",
    "TRUE_ONLY": "java.lang.Boolean",
    "DATE": "java.time.LocalDate",
    "DATETIME": "java.time.LocalDateTime",
    "AGE": "java.util.Date",
}


class _Asked:
    """What a request asks for: units, days, items with their tests."""

    def __init__(self, call: Call, program: Json | None, start: str, *, needs_time: bool = True) -> None:
        self.call = call
        self.program = program
        self.start_name = start
        self.stage = call.param("stage")
        if self.stage and self.stage not in call.state.of("programStages"):
            raise conflict("E7130", f"Program stage is specified but does not exist: `{self.stage}`")
        self.extra: dict[str, Json] = {}
        self.units: list[str] = []
        self.has_units = False
        self.names_units = True
        self.named: set[str] | None = None
        """Which of the items the meta data names, if not all."""
        self.periods: list[str] = []
        self.period_column = False
        self.items: list[tuple[str, list[tuple[str, str]]]] = []
        """Wanted data elements and attributes as they were written, with operators and operands."""
        self.tests: list[tuple[str, list[tuple[str, str]]]] = []
        for text in call.params("dimension"):
            self._add(text, as_filter=False)
        for text in call.params("filter"):
            self._add(text, as_filter=True)
        if not self.units:
            self.units = [ref["id"] for ref in call.user.get("organisationUnits") or ()]

    def _add(self, text: str, *, as_filter: bool) -> None:
        name, _, rest = text.partition(":")
        if name == "ou":
            self.units += units_of(self.call, [entry for entry in rest.split(";") if entry], self.extra)
            self.has_units = not as_filter
            return
        if name == "pe":
            today = self.call.server.clock.now().date()
            for entry in rest.split(";"):
                found = relative(entry, today)
                if found is None and parse_period(entry) is None:
                    raise conflict("E7611", f"Period not valid: `{entry}`")
                if found is not None:
                    self.extra[entry] = {"name": entry.replace("_", " ").capitalize()}
                self.periods += found if found is not None else [entry]
            self.period_column = not as_filter
            return
        uid = name.rpartition(".")[2]
        if not self.knows(uid):
            text = "Item identifier does not reference any data element, attribute or indicator part of the program"
            raise conflict("E7224", f"{text}: `{name}`")
        parts = rest.split(":") if rest else []
        tests = list(zip(parts[::2], parts[1::2], strict=False))
        (self.tests if as_filter else self.items).append((name, tests))

    def knows(self, uid: str) -> bool:
        """Whether a data element or attribute is there."""
        state = self.call.state
        return uid in state.of("dataElements") or uid in state.of("trackedEntityAttributes")

    def holds(self, item: Json) -> bool:
        """Whether an event, enrollment or entity is asked for."""
        unit = self.call.state.of("organisationUnits").get(item.get("orgUnit", ""))
        if self.units and not (unit and set(path_of(self.call, unit).split("/")) & set(self.units)):
            return False
        if self.stage and item.get("programStage") not in (None, self.stage):
            return False
        day = str(item.get(self.start_name) or item.get("occurredAt") or "")[:10]
        if self.start_name:
            if self.periods and not any(self._within(day, iso) for iso in self.periods):
                return False
            if not self.periods and not self._between(day):
                return False
        return all(self._passes(item, name, tests) for name, tests in (*self.items, *self.tests))

    def _between(self, day: str) -> bool:
        start, end = self.call.param("startDate"), self.call.param("endDate")
        return (not start or day >= start[:10]) and (not end or (bool(day) and day <= end[:10]))

    def _within(self, day: str, iso: str) -> bool:
        period = parse_period(iso)
        return bool(period and day and period.start.isoformat() <= day <= period.end.isoformat())

    def period_of(self, item: Json) -> str:
        """The wanted period of an event."""
        day = str(item.get(self.start_name) or "")[:10]
        return next((iso for iso in self.periods if self._within(day, iso)), "")

    def _passes(self, item: Json, name: str, tests: list[tuple[str, str]]) -> bool:
        text = value_of(self.call, item, name)
        return all(_holds(text, operator.upper(), operand) for operator, operand in tests)


def value_of(call: Call, item: Json, name: str) -> str:
    """A data value or an attribute of an event, enrollment or entity."""
    stage, _, uid = name.rpartition(".")
    if stage and item.get("enrollment") and "event" not in item:
        # The last value of the stage's events in the enrollment.
        events = [
            event
            for event in call.state.analytics_rows.get("events", ())
            if event.get("enrollment") == item["enrollment"] and event.get("programStage") == stage
        ]
        events.sort(key=lambda event: str(event.get("occurredAt") or ""))
        return value_of(call, events[-1], uid) if events else ""
    values = item.get("dataValues") or {}
    if isinstance(values, dict) and uid in values:
        return str(values[uid].get("value") or "")
    entity = item if "trackedEntityType" in item else {}
    if not entity and item.get("trackedEntity"):
        entity = call.state.tracker.get("trackedEntities", {}).get(item["trackedEntity"], {})
    attributes = entity.get("attributes") or {}
    return str((attributes.get(uid) or {}).get("value") or "")


def _holds(text: str, operator: str, operand: str) -> bool:
    if operator == "IN":
        return text in operand.split(";")
    if operator in ("LIKE", "ILIKE"):
        return operand.lower() in text.lower()
    if operator in ("EQ", "IEQ"):
        return text.lower() == operand.lower()
    if operator in ("NE", "NEQ"):
        return text != operand
    try:
        left, right = float(text), float(operand)
    except ValueError:
        return bool(text) and {"GT": text > operand, "LT": text < operand}.get(operator, False)
    return {"GT": left > right, "GE": left >= right, "LT": left < right, "LE": left <= right}.get(operator, False)


def program_of(call: Call, uid: str) -> Json:
    """A program; the refusal of analytics for none."""
    found = call.state.of("programs").get(uid)
    if found is None:
        raise conflict("E7129", f"Program is specified but does not exist: `{uid}`")
    return found


def _item_header(call: Call, name: str) -> Json:
    uid = name.rpartition(".")[2]
    found = call.state.of("dataElements").get(uid) or call.state.of("trackedEntityAttributes").get(uid) or {}
    kind = found.get("valueType", "TEXT")
    column = header(name, name_of(call, uid), kind) | {"type": _JAVA.get(kind, "java.lang.String")}
    option_set = (found.get("optionSet") or {}).get("id")
    return column | ({"optionSet": option_set} if option_set else {})


# -- cells -----------------------------------------------------------------------------------------------------------


def _stamp(text: Any) -> str:
    if not text:
        return ""
    day, _, time = str(text).partition("T")
    time = time.removesuffix("Z").partition("+")[0] or "00:00:00"
    whole, _, fraction = time.partition(".")
    return f"{day} {whole}.{fraction.rstrip('0') or '0'}"


def _person(item: Json, name: str) -> str:
    user = item.get(name)
    if not isinstance(user, dict):
        return ""
    return f"{user.get('surname', '')}, {user.get('firstName', '')} ({user.get('username', '')})"


def _point(item: Json) -> tuple[str, str, str]:
    geometry = item.get("geometry")
    if not geometry:
        return "", "", ""
    text = json.dumps(geometry, separators=(",", ":"))
    if geometry.get("type") != "Point":
        return text, "", ""
    longitude, latitude = (round(number, 6) for number in geometry["coordinates"][:2])
    text = json.dumps({"type": "Point", "coordinates": [longitude, latitude]}, separators=(",", ":"))
    return text, str(longitude), str(latitude)


def _cells(call: Call, item: Json, kind: str) -> dict[str, str]:
    unit = call.state.of("organisationUnits").get(item.get("orgUnit", ""), {})
    names = (
        [call.state.of("organisationUnits")[uid]["name"] for uid in path_of(call, unit).split("/")[1:]] if unit else []
    )
    text, longitude, latitude = _point(item)
    if kind == "event" and not text:
        longitude = latitude = "0.0"
    user = differences.tracker_stored_by(call.version, item.get("storedBy") or "").get("storedBy", "")
    enrollment = call.state.tracker.get("enrollments", {}).get(item.get("enrollment", ""), {})
    return {
        "psi": item.get("event", ""),
        "ps": item.get("programStage", ""),
        "pi": item.get("enrollment") or "",
        "tei": item.get("trackedEntity") or "",
        differences.entity_column(call.version): item.get("trackedEntity") or "",
        "eventdate": _stamp(item.get("occurredAt")),
        "enrollmentdate": _stamp(item.get("enrolledAt")),
        "incidentdate": _stamp(item.get("occurredAt")),
        "storedby": user,
        "createdbydisplayname": _person(item, "createdBy"),
        "lastupdatedbydisplayname": _person(item, "updatedBy") or _person(item, "createdBy"),
        "lastupdated": _stamp(item.get("updatedAt")),
        "created": _stamp(item.get("createdAt")),
        "completed": _stamp(item.get("completedAt")),
        "scheduleddate": _stamp(item.get("scheduledAt")),
        "geometry": text,
        "enrollmentgeometry": "",
        "longitude": longitude,
        "latitude": latitude,
        "ouname": unit.get("name", ""),
        "ounamehierarchy": " / ".join(names),
        "oucode": unit.get("code") or "",
        "programstatus": item.get("status", "")
        if kind == "enrollment"
        else enrollment.get("status") or differences.event_program_status(call.version),
        "eventstatus": item.get("status", ""),
        "ou": unit.get("id", ""),
    }


# -- meta data -------------------------------------------------------------------------------------------------------


def _meta(asked: _Asked, *, units: bool = True, options: list[Json] | None = None, periods: bool = False) -> Json:
    call = asked.call
    items: Json = dict(asked.extra)
    dimensions: Json = {}
    if asked.program:
        items[asked.program["id"]] = {"name": asked.program["name"]}
        stages = [ref["id"] for ref in asked.program.get("programStages") or ()]
        stages = [stage for stage in stages if not asked.stage or stage == asked.stage]
        for stage in stages:
            items[stage] = {"name": name_of(call, stage)}
    if units:
        items["ou"] = {"name": "Organisation unit"}
    for uid in asked.units if asked.names_units else ():
        items.setdefault(uid, {"name": name_of(call, uid)})
    if asked.periods:
        if periods or differences.shows_period_item(call.version):
            items["pe"] = {"name": "Period"} if periods else {}
        for iso in asked.periods:
            items[iso] = {"name": name_of(call, iso)}
    for name, _ in asked.items:
        uid = name.rpartition(".")[2]
        dimensions[name] = []
        if asked.named is not None and name not in asked.named:
            continue
        items[uid] = {"name": name_of(call, uid)}
        if name != uid:
            items[name] = {"name": name_of(call, uid)}
    for option in options or ():
        items[option["id"]] = {"code": option["code"], "name": option["name"]}
    dimensions["pe"] = asked.periods if periods else []
    if asked.names_units:
        dimensions["ou"] = asked.units
    return {"items": items, "dimensions": dimensions}


def _options(call: Call, name: str) -> tuple[str, list[Json]]:
    uid = name.rpartition(".")[2]
    found = call.state.of("dataElements").get(uid) or call.state.of("trackedEntityAttributes").get(uid) or {}
    option_set = (found.get("optionSet") or {}).get("id", "")
    every = call.state.of("options").values()
    found_options = [option for option in every if (option.get("optionSet") or {}).get("id") == option_set]
    return option_set, sorted(found_options, key=lambda option: option.get("sortOrder") or 0) if option_set else []


def _paged(call: Call, rows: list[Any], *, total: bool) -> tuple[Json | None, list[Any]]:
    if call.param("paging") == "false":
        return None, rows
    number = max(1, int(call.param("page") or 1))
    size = max(1, int(call.param("pageSize") or 50))
    shown = rows[(number - 1) * size : number * size]
    if total:
        count = math.ceil(len(rows) / size)
        return {"page": number, "total": len(rows), "pageSize": size, "pageCount": count}, shown
    return {"page": number, "pageSize": size, "isLastPage": number * size >= len(rows)}, shown


def _query_grid(
    asked: _Asked, items: list[Json], columns: list[tuple[str, str, str]], kind: str, *, total: bool
) -> Json:
    call = asked.call
    headers = [header(name, title, form) for name, title, form in columns]
    headers += [_item_header(call, name) for name, _ in asked.items]
    pager, page_items = _paged(call, items, total=total)
    rows: list[list[str]] = []
    for item in page_items:
        cells = _cells(call, item, kind)
        rows.append(
            [*(cells[name] for name, _, _ in columns), *(value_of(call, item, name) for name, _ in asked.items)]
        )
    wanted = [name for name in call.param("headers").split(",") if name]
    if differences.knows_header_aliases(call.version):
        wanted = [_ALIASES.get(name, name) for name in wanted]
    if wanted:
        unknown = [name for name in wanted if all(column["name"] != name for column in headers)]
        if unknown:
            raise conflict("E7230", f"Header param `{unknown[0]}` does not exist")
        places = [at for name in wanted for at, column in enumerate(headers) if column["name"] == name]
        headers = [headers[at] for at in places]
        rows = [[row[at] for at in places] for row in rows]
    meta = _meta(asked, units=bool(asked.call.has("dimension")) and asked.has_units)
    if not asked.has_units and kind == "enrollment":
        meta["items"]["ou"] = {}
    for name, _ in asked.items:
        option_set, options = _options(call, name)
        seen = {value_of(call, item, name) for item in page_items}
        used = [option for option in options if option["code"] in seen]
        if option_set:
            for option in used:
                meta["items"][option["id"]] = {"code": option["code"], "name": option["name"]}
            meta["dimensions"][name] = [option["id"] for option in used]
            listed = [{"uid": option["id"], "code": option["code"]} for option in used]
            meta["items"][option_set] = {"uid": option_set, "name": _set_name(call, option_set), "options": listed}
    if pager is not None:
        meta = {"pager": pager, **meta}
    return grid_json(headers, meta, rows)


def _columns(call: Call, columns: tuple[tuple[str, str, str], ...]) -> list[tuple[str, str, str]]:
    hidden: set[str] = set()
    if not differences.has_analytics_stored_by(call.version):
        hidden.add("storedby")
    if not differences.has_analytics_times(call.version) and columns is not _ENTITY:
        hidden |= {"created", "completed", "enrollmentgeometry"}
    return [column for column in columns if column[0] not in hidden]


def _set_name(call: Call, uid: str) -> str:
    return str(call.state.of("optionSets").get(uid, {}).get("name", ""))


def _event_rows(asked: _Asked) -> list[Json]:
    """The events that are asked for, in the order of the table."""
    call, program = asked.call, asked.program or {}
    items = [item for item in table(call, "events") if item.get("program") == program.get("id") and asked.holds(item)]
    if differences.analytics_rows_by_place(call.version):
        units = call.state.of("organisationUnits")
        items.sort(key=lambda item: path_of(call, units[item["orgUnit"]]))
    return items


def _sorted(asked: _Asked, items: list[Json]) -> list[Json]:
    call = asked.call
    for parameter, reverse in (("desc", True), ("asc", False)):
        for name in [entry for entry in call.param(parameter).split(",") if entry]:
            names = {"eventdate": "occurredAt", "enrollmentdate": "enrolledAt", "lastupdated": "updatedAt"}
            key = names.get(name.lower())
            known = key or name.lower() in {column[0] for column in (*_EVENT, *_PLACE, *_ENROLLMENT)}
            if not known and not asked.knows(name.rpartition(".")[2]):
                text = "Item identifier does not reference any data element, attribute or indicator part of the program"
                raise conflict("E7224", f"{text}: `{name}`")
            items = sorted(
                items,
                key=lambda item: str(item.get(key) or "") if key else value_of(call, item, name),
                reverse=reverse,
            )
    return items


@endpoint("GET", "/api/analytics/events/query/{uid}", produces=FORMATS)
def event_query(call: Call, uid: str) -> Answer:
    """Events as rows."""
    program = program_of(call, uid)
    asked = _Asked(call, program, "occurredAt")
    found = _event_rows(asked)
    if call.param("outputType") == "ENROLLMENT":
        found = [
            item for item in found if item.get("enrollment") and program.get("programType") != "WITHOUT_REGISTRATION"
        ]
    found = _sorted(asked, found)
    columns = _columns(call, (*_EVENT, *_PLACE, ("eventstatus", "Event status", "TEXT")))
    if asked.has_units:
        columns.append(("ou", "Organisation unit", "TEXT"))
    return grid_answer(call, _query_grid(asked, found, columns, "event", total=True), "events")


@endpoint("GET", "/api/analytics/enrollments/query/{uid}", produces=FORMATS)
def enrollment_query(call: Call, uid: str) -> Answer:
    """Enrollments as rows."""
    program = program_of(call, uid)
    if program.get("programType") == "WITHOUT_REGISTRATION":
        raise _no_column("column ax.trackedentity", 23)
    asked = _Asked(call, program, "enrolledAt")
    if any("." in name for name, _ in asked.items) and differences.fails_for_stage_values(call.version):
        raise _no_column('column "pi"', 14)
    found = [item for item in table(call, "enrollments") if item.get("program") == uid and asked.holds(item)]
    columns = _columns(call, _ENROLLMENT)
    columns[1] = ("tei", differences.entity_title(call.version), "TEXT")
    if asked.has_units:
        columns.append(("ou", "Organisation unit", "TEXT"))
    total = call.flag("totalPages")
    return grid_answer(
        call, _query_grid(asked, _sorted(asked, found), columns, "enrollment", total=total), "enrollments"
    )


def _no_column(what: str, position: int) -> Exception:
    text = "Query failed because of a syntax error (SqlState: 42703)"
    return refuse(409, text, devMessage=f"ERROR: {what} does not exist\n  Position: {position}", errorCode="E7145")


@endpoint("GET", "/api/analytics/trackedEntities/query/{uid}", produces=FORMATS)
def entity_query(call: Call, uid: str) -> Answer:
    """Tracked entities as rows."""
    kind = call.state.of("trackedEntityTypes").get(uid)
    if kind is None:
        raise conflict("E7125", f"Dimension identifier does not reference any dimension: `{uid}`")
    programs = [
        item for item in call.state.of("programs").values() if (item.get("trackedEntityType") or {}).get("id") == uid
    ]
    asked = _Asked(call, programs[0] if programs else None, "")
    asked.names_units = asked.has_units
    if not differences.entity_query_names_all(call.version):
        asked.named = {name for name, _ in asked.items}
        asked.program = call.state.of("programs").get(call.param("program"))
    names: dict[str, None] = {}
    for owner in (kind, *programs):
        for key in ("trackedEntityTypeAttributes", "programTrackedEntityAttributes"):
            for entry in owner.get(key) or ():
                names[entry["trackedEntityAttribute"]["id"]] = None
    asked.items = [(name, []) for name in sorted(names)]
    found = [
        item for item in table(call, "trackedEntities") if item.get("trackedEntityType") == uid and asked.holds(item)
    ]
    found.sort(key=lambda item: int(item["order"]), reverse=True)
    columns = _columns(call, _ENTITY)
    columns[0] = (differences.entity_column(call.version), differences.entity_title(call.version), "TEXT")
    return grid_answer(call, _query_grid(asked, found, columns, "entity", total=False), "trackedEntities")


# -- aggregated ------------------------------------------------------------------------------------------------------


@endpoint("GET", "/api/analytics/events/aggregate/{uid}", produces=FORMATS)
def event_aggregate(call: Call, uid: str) -> Answer:
    """Numbers of events, or aggregated values of theirs."""
    program = program_of(call, uid)
    asked = _Asked(call, program, "occurredAt")
    if not asked.periods and not (call.has("startDate") or call.has("endDate")):
        asked.periods = relative("LAST_12_MONTHS", call.server.clock.now().date()) or []
        asked.extra["LAST_12_MONTHS"] = {"name": "Last 12 months"}
        asked.period_column = True
    items = _event_rows(asked)
    rows = _aggregate(asked, items)
    headers = [_item_header(call, name) for name, _ in asked.items]
    if not differences.aggregates_name_option_set(call.version):
        headers = [{key: value for key, value in column.items() if key != "optionSet"} for column in headers]
    if asked.period_column:
        headers.append(header("pe", "Period"))
    if asked.has_units:
        headers.append(header("ou", "Organisation unit"))
    headers.append(header("value", "Value", "NUMBER", meta=False))
    limit = int(call.param("limit") or 0)
    order = call.param("sortOrder")
    if order:
        rows.sort()
        rows.sort(key=lambda row: float(row[-1]), reverse=order == "DESC")
    rows = rows[:limit] if limit else rows
    options = [option for name, _ in asked.items for option in _options(call, name)[1]]
    meta = _meta(asked, units=asked.has_units, options=options, periods=True)
    for name, _ in asked.items:
        meta["dimensions"][name] = [option["id"] for option in _options(call, name)[1]]
    value = call.param("value")
    if value:
        found = call.state.of("dataElements").get(value, {})
        code = {"code": found["code"]} if found.get("code") else {}
        meta["items"][value] = {**code, "name": name_of(call, value)}
    for unit in re.findall(r"[;:]([A-Za-z]\w{10})\b", ";".join(call.params("dimension"))):
        if unit in call.state.of("organisationUnits") and unit not in asked.units:
            stored = call.state.of("organisationUnits")[unit]
            code = {"code": stored["code"]} if stored.get("code") else {}
            meta["items"][unit] = {"uid": unit, **code, "name": stored["name"]}
    return grid_answer(call, grid_json(headers, meta, rows), "events")


def _aggregate(asked: _Asked, items: list[Json]) -> list[list[str]]:
    call = asked.call
    value = call.param("value")
    groups: dict[tuple[str, ...], list[tuple[Json, Any]]] = {}
    units = call.state.of("organisationUnits")
    for item in items:
        text = value_of(call, item, value) if value else "1"
        steps = path_of(call, units[item["orgUnit"]]).split("/")
        for unit in [uid for uid in asked.units if uid in steps] if asked.has_units else [""]:
            key = tuple(value_of(call, item, name) for name, _ in asked.items)
            if asked.period_column:
                key += (asked.period_of(item),)
            if asked.has_units:
                key += (unit,)
            day = str(item.get("occurredAt"))[:10]
            groups.setdefault(key, []).append(({"period": day}, text))
    how = call.param("aggregationType") or ("SUM" if value else "COUNT")
    rows: list[list[str]] = []
    for key, values in groups.items():
        known = [pair for pair in values if pair[1] != ""]
        number = aggregated(known, how) if known else 0.0
        shown = str(rounded(float(number))) if value else f"{float(number):.0f}"
        rows.append([*key, shown])
    return rows


@endpoint("GET", "/api/analytics/enrollments/aggregate/{uid}", produces=FORMATS)
def enrollment_aggregate(call: Call, uid: str) -> Answer:
    """How many enrollments there are."""
    asked = _Asked(call, program_of(call, uid), "enrolledAt")
    items = [item for item in table(call, "enrollments") if item.get("program") == uid and asked.holds(item)]
    rows = [[row[-1], *row[:-1]] for row in _aggregate(asked, items)]
    headers = [header("value", "Value", "NUMBER", meta=False)]
    headers += [_item_header(call, name) for name, _ in asked.items]
    if asked.has_units:
        headers.append(header("ou", "Organisation unit"))
    meta = {"pager": {"page": 1, "pageSize": 50, "isLastPage": True}, **_meta(asked, units=asked.has_units)}
    if differences.shows_period_item(call.version):
        meta["dimensions"].pop("pe")
    return grid_answer(call, grid_json(headers, meta, rows), "enrollments")


def _extent(items: list[Json]) -> tuple[int, str, list[list[float]]]:
    points = [item["geometry"]["coordinates"] for item in items if (item.get("geometry") or {}).get("type") == "Point"]
    if not points:
        return 0, "", []
    low = [min(point[axis] for point in points) for axis in (0, 1)]
    high = [max(point[axis] for point in points) for axis in (0, 1)]
    return len(points), f"BOX({low[0]} {low[1]},{high[0]} {high[1]})", points


@endpoint("GET", "/api/analytics/events/count/{uid}")
def event_count(call: Call, uid: str) -> Any:
    """How many events have coordinates, and where."""
    asked = _Asked(call, program_of(call, uid), "occurredAt")
    items = _event_rows(asked)
    count, extent, _ = _extent(items)
    return {"extent": extent, "count": count}


@endpoint("GET", "/api/analytics/events/cluster/{uid}")
def event_cluster(call: Call, uid: str) -> Any:
    """Events grouped by place; here always one group."""
    asked = _Asked(call, program_of(call, uid), "occurredAt")
    items = _event_rows(asked)
    count, extent, points = _extent(items)
    headers = [
        header("count", "Count", "NUMBER", meta=False),
        header("center", "Center", meta=False),
        header("extent", "Extent", meta=False),
        header("points", "Points", meta=False),
    ]
    placed = [item["event"] for item in items if item.get("geometry")]
    middle = [round(sum(point[axis] for point in points) / count, 6) for axis in (0, 1)] if points else []
    center = json.dumps({"type": "Point", "coordinates": middle}, separators=(",", ":"))
    rows = [[str(count), center, extent, ",".join(placed)]] if count else []
    return grid_json(headers, {}, rows)


@endpoint("GET", "/api/analytics/debug/sql")
def debug_sql(call: Call) -> Answer:
    """Not for JSON."""
    raise refuse(406, differences.not_acceptable(call.version))


@endpoint("GET", "/api/visualizations/{uid}/data", produces=("*/*",))
def visualization_data(call: Call, uid: str) -> Answer:
    """A picture of a visualization: not drawn here."""
    item = call.state.of("visualizations").get(uid)
    if item is None:
        return page(404)
    if call.extension == "csv" and differences.writes_visualizations_as_csv(call.version):
        rows = [name_of_dimension(row["id"]).lower().replace(" ", "") for row in item.get("rows") or ()]
        names = [f"{row}{part}" for row in rows for part in ("id", "name", "code", "description")]
        names += ["reporting_month_name", "param_organisationunit_name", "organisation_unit_is_parent"]
        answer = Answer(200, f"{','.join(names)}\n".encode(), [("content-type", "application/csv;charset=UTF-8")])
        answer.headers.append(("content-disposition", f'attachment; filename="{item["name"]}.csv"'))
        return answer
    answer = Answer(200, b"\x89PNG\r\n\x1a\n", [("content-type", "image/png;charset=UTF-8")])
    answer.headers.append(("content-disposition", f'inline; filename="{item["name"]}.png"'))
    return answer


# -- Dimensions that the queries of a program or stage can name --------------------------------------------------------


_NUMBERS = {"NUMBER", "UNIT_INTERVAL", "PERCENTAGE"}


def _is_aggregable(item: Json) -> bool:
    kind = str(item.get("valueType"))
    return kind in _NUMBERS or kind.startswith("INTEGER") or kind in ("BOOLEAN", "TRUE_ONLY") or "optionSet" in item


def _dimension_json(call: Call, item: Json, kind: str, prefix: str = "") -> Json:
    uid = item["id"]
    shown: Json = {
        "dimensionType": kind,
        "created": item.get("created"),
        "lastUpdated": item.get("lastUpdated"),
        "name": item["name"],
        "displayName": item["name"],
        "id": f"{prefix}{uid}",
        "uid": uid,
        "displayShortName": item.get("shortName") or item["name"],
    }
    if item.get("valueType"):
        shown["valueType"] = item["valueType"]
    if differences.dimensions_aggregate(call.version):
        shown["aggregationType"] = item.get("aggregationType", "NONE")
    if item.get("code"):
        shown["code"] = item["code"]
    if item.get("optionSet"):
        shown["optionSet"] = item["optionSet"]["id"]
    return shown


def _stage_dimensions(call: Call, stage: Json) -> list[Json]:
    elements = call.state.of("dataElements")
    rows = stage.get("programStageDataElements") or ()
    found = [elements[row["dataElement"]["id"]] for row in rows if row["dataElement"]["id"] in elements]
    if "/aggregate/" in call.path:
        found = [item for item in found if _is_aggregable(item) and not item.get("optionSet")]
    return [_dimension_json(call, item, "DATA_ELEMENT", f"{stage['id']}.") for item in found]


def _indicators(call: Call, program: Json) -> list[Json]:
    kind = "EVENT" if "/events/" in call.path else "ENROLLMENT"
    every = call.state.of("programIndicators").values()
    mine = [item for item in every if (item.get("program") or {}).get("id") == program.get("id")]
    found = [item for item in mine if item.get("analyticsType", "EVENT") == kind]
    return [_dimension_json(call, item, "PROGRAM_INDICATOR") for item in found if "/query/" in call.path]


def _program_attributes(call: Call, program: Json) -> list[Json]:
    attributes = call.state.of("trackedEntityAttributes")
    rows = program.get("programTrackedEntityAttributes") or ()
    found = [attributes[uid] for row in rows if (uid := row["trackedEntityAttribute"]["id"]) in attributes]
    return [_dimension_json(call, item, "PROGRAM_ATTRIBUTE") for item in found]


@endpoint("GET", "/api/analytics/events/query/dimensions")
@endpoint("GET", "/api/analytics/events/aggregate/dimensions")
@endpoint("GET", "/api/analytics/enrollments/query/dimensions")
def event_dimensions(call: Call) -> Any:
    """What queries of a program or stage can name."""
    stages = call.state.of("programStages")
    if "/events/" in call.path:
        stage = stages.get(call.param("programStageId"))
        if stage is None:
            text = f"Program stage is specified but does not exist: `{call.param('programStageId')}`"
            raise refuse(404, text, errorCode="E7130")
        program = call.state.of("programs").get(stage["program"]["id"], {})
        found = _stage_dimensions(call, stage)
    else:
        program = program_of(call, call.param("programId"))
        found = [
            item for ref in program.get("programStages") or () for item in _stage_dimensions(call, stages[ref["id"]])
        ]
    if differences.dimensions_by_element(call.version):
        elements = list(call.state.of("dataElements"))
        found.sort(key=lambda item: elements.index(item["uid"]))
    found += _program_attributes(call, program) + _indicators(call, program)
    return _dimension_page(call, found)


def _dimension_page(call: Call, found: list[Json]) -> Json:
    if call.param("paging") == "false":
        return {"dimensions": found}
    pager, found = page_of(call, found)
    return {"dimensions": found, "pager": pager}
