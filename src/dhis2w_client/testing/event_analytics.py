"""Analytics over events, enrollments and tracked entities."""

import json
import math
import re
from datetime import timedelta
from statistics import median
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.analytics import (
    FORMATS,
    aggregated,
    grid_answer,
    grid_json,
    header,
    name_of,
    table,
    units_of,
)
from dhis2w_client.testing.http import Answer, Call, Json, page, refuse
from dhis2w_client.testing.lists import page_of
from dhis2w_client.testing.periods import parse_period, relative
from dhis2w_client.testing.render import path_of
from dhis2w_client.testing.routing import endpoint

__all__: list[str] = []

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


def _refuse(code: str, text: str, **more: Any) -> Exception:
    return refuse(409, text, errorCode=code, **more)


class _Asked:
    """What a request asks for: units, days, items with their tests."""

    def __init__(self, call: Call, program: Json | None, start: str, *, needs_time: bool = True) -> None:
        self.call = call
        self.program = program
        self.start_name = start
        self.stage = call.param("stage")
        if self.stage and self.stage not in call.state.of("programStages"):
            raise _refuse("E7130", f"Program stage is specified but does not exist: `{self.stage}`")
        self.extra: dict[str, Json] = {}
        self.units: list[str] = []
        self.has_units = False
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
                    raise _refuse("E7611", f"Period not valid: `{entry}`")
                if found is not None:
                    self.extra[entry] = {"name": entry.replace("_", " ").capitalize()}
                self.periods += found if found is not None else [entry]
            self.period_column = not as_filter
            return
        uid = name.rpartition(".")[2]
        if not self.knows(uid):
            text = "Item identifier does not reference any data element, attribute or indicator part of the program"
            raise _refuse("E7224", f"{text}: `{name}`")
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
    uid = name.rpartition(".")[2]
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


def _program(call: Call, uid: str) -> Json:
    found = call.state.of("programs").get(uid)
    if found is None:
        raise _refuse("E7129", f"Program is specified but does not exist: `{uid}`")
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
    user = item.get("storedBy") or (item.get("createdBy") or {}).get("username") or ""
    enrollment = call.state.tracker.get("enrollments", {}).get(item.get("enrollment", ""), {})
    return {
        "psi": item.get("event", ""),
        "ps": item.get("programStage", ""),
        "pi": item.get("enrollment") or "",
        "tei": item.get("trackedEntity") or "",
        "trackedentity": item.get("trackedEntity") or "",
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
        "programstatus": item.get("status", "") if kind == "enrollment" else enrollment.get("status", ""),
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
    for uid in asked.units:
        items.setdefault(uid, {"name": name_of(call, uid)})
    if asked.periods:
        items["pe"] = {"name": "Period"} if periods else {}
        for iso in asked.periods:
            items[iso] = {"name": name_of(call, iso)}
    for name, _ in asked.items:
        uid = name.rpartition(".")[2]
        items[uid] = {"name": name_of(call, uid)}
        if name != uid:
            items[name] = {"name": name_of(call, uid)}
        dimensions[name] = []
    for option in options or ():
        items[option["id"]] = {"code": option["code"], "name": option["name"]}
    dimensions["pe"] = asked.periods if periods else []
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
    wanted = [_ALIASES.get(name, name) for name in call.param("headers").split(",") if name]
    if wanted:
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


def _sorted(asked: _Asked, items: list[Json]) -> list[Json]:
    call = asked.call
    for parameter, reverse in (("desc", True), ("asc", False)):
        for name in [entry for entry in call.param(parameter).split(",") if entry]:
            names = {"eventdate": "occurredAt", "enrollmentdate": "enrolledAt", "lastupdated": "updatedAt"}
            key = names.get(name.lower())
            known = key or name.lower() in {column[0] for column in (*_EVENT, *_PLACE, *_ENROLLMENT)}
            if not known and not asked.knows(name.rpartition(".")[2]):
                text = "Item identifier does not reference any data element, attribute or indicator part of the program"
                raise _refuse("E7224", f"{text}: `{name}`")
            items = sorted(
                items,
                key=lambda item: str(item.get(key) or "") if key else value_of(call, item, name),
                reverse=reverse,
            )
    return items


@endpoint("GET", "/api/analytics/events/query/{uid}", produces=FORMATS)
def event_query(call: Call, uid: str) -> Answer:
    """Events as rows."""
    program = _program(call, uid)
    asked = _Asked(call, program, "occurredAt")
    found = [item for item in table(call, "events") if item.get("program") == uid and asked.holds(item)]
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
    program = _program(call, uid)
    if program.get("programType") == "WITHOUT_REGISTRATION":
        raise _no_column("column ax.trackedentity", 23)
    asked = _Asked(call, program, "enrolledAt")
    if any("." in name for name, _ in asked.items) and differences.fails_for_stage_values(call.version):
        raise _no_column('column "pi"', 14)
    found = [item for item in table(call, "enrollments") if item.get("program") == uid and asked.holds(item)]
    columns = _columns(call, _ENROLLMENT)
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
        raise _refuse("E7125", f"Dimension identifier does not reference any dimension: `{uid}`")
    programs = [
        item for item in call.state.of("programs").values() if (item.get("trackedEntityType") or {}).get("id") == uid
    ]
    asked = _Asked(call, programs[0] if programs else None, "")
    names: dict[str, None] = {}
    for owner in (kind, *programs):
        for key in ("trackedEntityTypeAttributes", "programTrackedEntityAttributes"):
            for entry in owner.get(key) or ():
                names[entry["trackedEntityAttribute"]["id"]] = None
    asked.items = [(name, []) for name in sorted(names)]
    found = [
        item for item in table(call, "trackedEntities") if item.get("trackedEntityType") == uid and asked.holds(item)
    ]
    found.sort(key=lambda item: str(item.get("createdAt")), reverse=True)
    return grid_answer(
        call, _query_grid(asked, found, _columns(call, _ENTITY), "entity", total=False), "trackedEntities"
    )


# -- aggregated ------------------------------------------------------------------------------------------------------


@endpoint("GET", "/api/analytics/events/aggregate/{uid}", produces=FORMATS)
def event_aggregate(call: Call, uid: str) -> Answer:
    """Numbers of events, or aggregated values of theirs."""
    program = _program(call, uid)
    asked = _Asked(call, program, "occurredAt")
    if not asked.periods and not (call.has("startDate") or call.has("endDate")):
        asked.periods = relative("LAST_12_MONTHS", call.server.clock.now().date()) or []
        asked.extra["LAST_12_MONTHS"] = {"name": "Last 12 months"}
        asked.period_column = True
    items = [item for item in table(call, "events") if item.get("program") == uid and asked.holds(item)]
    rows = _aggregate(asked, items)
    headers = [{k: v for k, v in _item_header(call, name).items() if k != "optionSet"} for name, _ in asked.items]
    if asked.period_column:
        headers.append(header("pe", "Period"))
    if asked.has_units:
        headers.append(header("ou", "Organisation unit"))
    headers.append(header("value", "Value", "NUMBER", meta=False))
    limit = int(call.param("limit") or 0)
    order = call.param("sortOrder")
    if order:
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
        shown = str(round(float(number), 2)) if value else f"{float(number):.0f}"
        rows.append([*key, shown])
    return rows


@endpoint("GET", "/api/analytics/enrollments/aggregate/{uid}", produces=FORMATS)
def enrollment_aggregate(call: Call, uid: str) -> Answer:
    """How many enrollments there are."""
    asked = _Asked(call, _program(call, uid), "enrolledAt")
    items = [item for item in table(call, "enrollments") if item.get("program") == uid and asked.holds(item)]
    rows = [[row[-1], *row[:-1]] for row in _aggregate(asked, items)]
    headers = [header("value", "Value", "NUMBER", meta=False)]
    headers += [_item_header(call, name) for name, _ in asked.items]
    if asked.has_units:
        headers.append(header("ou", "Organisation unit"))
    meta = {"pager": {"page": 1, "pageSize": 50, "isLastPage": True}, **_meta(asked, units=asked.has_units)}
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
    asked = _Asked(call, _program(call, uid), "occurredAt")
    items = [item for item in table(call, "events") if item.get("program") == uid and asked.holds(item)]
    count, extent, _ = _extent(items)
    return {"extent": extent, "count": count}


@endpoint("GET", "/api/analytics/events/cluster/{uid}")
def event_cluster(call: Call, uid: str) -> Any:
    """Events grouped by place; here always one group."""
    asked = _Asked(call, _program(call, uid), "occurredAt")
    items = [item for item in table(call, "events") if item.get("program") == uid and asked.holds(item)]
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


# -- outliers --------------------------------------------------------------------------------------------------------


def _outliers(call: Call) -> list[Json]:
    algorithms = differences.outlier_algorithms(call.version)
    algorithm = call.param("algorithm", "Z_SCORE")
    if algorithm not in algorithms:
        listed = ", ".join(algorithms)
        text = f"Value '{algorithm}' is not valid for parameter algorithm. Valid values are: [{listed}]"
        raise refuse(400, text)
    elements = [entry for text in call.params("dx") for entry in text.split(",")]
    for data_set in call.params("ds"):
        stored = call.state.of("dataSets").get(data_set, {})
        elements += [entry["dataElement"]["id"] for entry in stored.get("dataSetElements") or ()]
    if not elements:
        raise _refuse("E2200", "At least one data element must be specified")
    threshold = float(call.param("threshold") or 3.0)
    units = units_of(call, [entry for text in call.params("ou") for entry in text.split(";")])
    series: dict[tuple[str, str, str], list[tuple[str, float]]] = {}
    for key, value in call.state.data_values.items():
        element, period, unit, combo, _ = key.split(".")
        steps = path_of(call, call.state.of("organisationUnits").get(unit, {"id": unit})).split("/")
        if element in elements and set(steps) & set(units) and not value.get("deleted"):
            try:
                series.setdefault((element, unit, combo), []).append((period, float(value["value"])))
            except ValueError:
                series.pop((element, unit, combo), None)
    found: list[Json] = []
    for (element, unit, combo), values in series.items():
        if not values:
            continue
        numbers = [number for _, number in values]
        middle, spread = _middle(algorithm, numbers)
        if not spread:
            continue
        for period, number in values:
            factor = 0.6745 if algorithm == "MODIFIED_Z_SCORE" else 1.0
            score = factor * abs(number - middle) / spread
            if score > threshold and _is_asked(call, period) and algorithm != "MIN_MAX":
                found.append(
                    {
                        "dx": element,
                        "pe": period,
                        "ou": unit,
                        "coc": combo,
                        "value": number,
                        "middle": middle,
                        "spread": spread,
                        "deviation": abs(number - middle),
                        "score": score,
                        "low": middle - spread * threshold / factor,
                        "high": middle + spread * threshold / factor,
                    }
                )
    found.sort(key=lambda entry: entry["deviation"], reverse=True)
    return found[: int(call.param("maxResults") or 500)]


def _middle(algorithm: str, numbers: list[float]) -> tuple[float, float]:
    if algorithm == "MODIFIED_Z_SCORE":
        middle = median(numbers)
        return middle, median(abs(number - middle) for number in numbers)
    middle = sum(numbers) / max(1, len(numbers))
    return middle, math.sqrt(sum((number - middle) ** 2 for number in numbers) / len(numbers))


def _is_asked(call: Call, iso: str) -> bool:
    period = parse_period(iso)
    if period is None:
        return False
    wanted = [found for text in call.params("pe") if (found := parse_period(text))]
    if wanted:
        return any(outer.start <= period.start and period.end <= outer.end for outer in wanted)
    start, end = call.param("startDate"), call.param("endDate")
    day = timedelta(days=0)
    return (not start or (period.start + day).isoformat() >= start) and (not end or period.end.isoformat() <= end)


_OUTLIER_COLUMNS = (
    ("dx", "Data"),
    ("dxname", "Data name"),
    ("pe", "Period"),
    ("pename", "Period name"),
    ("ou", "Organisation unit"),
    ("ouname", "Organisation unit name"),
    ("ounamehierarchy", "Organisation unit name hierarchy"),
    ("coc", "Category option combo"),
    ("cocname", "Category option combo name"),
    ("aoc", "Attribute option combo"),
    ("aocname", "Attribute option combo name"),
)


@endpoint("GET", "/api/analytics/outlierDetection", produces=FORMATS)
def outlier_grid(call: Call) -> Answer:
    """Unusual values, as a grid."""
    found = _outliers(call)
    table(call, "values")
    algorithm = call.param("algorithm", "Z_SCORE")
    modified = algorithm == "MODIFIED_Z_SCORE"
    numbers = (
        ("value", "Value"),
        ("median", "Median") if modified else ("mean", "Mean"),
        ("medianabsdeviation", "Median absolute deviation") if modified else ("stddev", "Standard deviation"),
        ("absdev", "Absolute deviation"),
        ("modifiedzscore", "Modified Z-score") if modified else ("zscore", "Z-score"),
        ("lowerbound", "Lower boundary"),
        ("upperbound", "Upper boundary"),
    )
    headers = [header(name, title, meta=False) for name, title in _OUTLIER_COLUMNS]
    headers += [header(name, title, "NUMBER", meta=False) for name, title in numbers]
    units = call.state.of("organisationUnits")
    rows: list[list[str]] = []
    for entry in found:
        steps = path_of(call, units[entry["ou"]]).split("/")[1:]
        period = entry["pe"] if call.has("pe") else name_of(call, entry["pe"])
        pairs = [(entry["dx"], name_of(call, entry["dx"])), (entry["pe"], period)]
        row = [cell for pair in pairs for cell in pair]
        row += [entry["ou"], units[entry["ou"]]["name"], " / ".join(units[step]["name"] for step in steps)]
        row += [entry["coc"], name_of(call, entry["coc"]), "HllvX50cXC0", "default"]
        keys = ("value", "middle", "spread", "deviation", "score", "low", "high")
        rows.append([*row, *(str(round(entry[name], 2)) for name in keys)])
    meta = {
        "maxResults": int(call.param("maxResults") or 500),
        "count": len(found),
        "orderBy": "ABS_DEV",
        "threshold": float(call.param("threshold") or 3.0),
        "algorithm": algorithm,
    }
    return grid_answer(call, grid_json(headers, meta, rows), "outliers")


@endpoint("GET", "/api/outlierDetection")
def outliers(call: Call) -> Any:
    """Unusual values."""
    found = _outliers(call)
    values: list[Json] = []
    for entry in found:
        values.append(
            {
                "de": entry["dx"],
                "deName": name_of(call, entry["dx"]),
                "pe": entry["pe"],
                "ou": entry["ou"],
                "ouName": name_of(call, entry["ou"]),
                "coc": entry["coc"],
                "cocName": name_of(call, entry["coc"]),
                "aoc": "HllvX50cXC0",
                "value": entry["value"],
                "mean": entry["middle"],
                "stdDev": entry["spread"],
                "absDev": entry["deviation"],
                "zScore": entry["score"],
                "lowerBound": entry["low"],
                "upperBound": entry["high"],
                "aocName": "default",
                "followup": False,
            }
        )
    meta = {
        "algorithm": call.param("algorithm", "Z_SCORE"),
        "threshold": float(call.param("threshold") or 3.0),
        "orderBy": "MEAN_ABS_DEV",
        "maxResults": int(call.param("maxResults") or 500),
        "count": len(found),
    }
    return {"metadata": meta, "outlierValues": values}


@endpoint("GET", "/api/analytics/debug/sql")
def debug_sql(call: Call) -> Answer:
    """Not for JSON."""
    raise refuse(406, differences.not_acceptable_text(call.version))


@endpoint("GET", "/api/visualizations/{uid}/data", produces=("*/*",))
def visualization_data(call: Call, uid: str) -> Answer:
    """A picture of a visualization: not drawn here."""
    item = call.state.of("visualizations").get(uid)
    if item is None:
        return page(404)
    if call.extension == "csv":
        answer = Answer(200, b"periodid,periodname\n", [("content-type", "application/csv;charset=UTF-8")])
        answer.headers.append(("content-disposition", f'attachment; filename="{item["name"]}.csv"'))
        return answer
    answer = Answer(200, b"\x89PNG\r\n\x1a\n", [("content-type", "image/png;charset=UTF-8")])
    answer.headers.append(("content-disposition", f'inline; filename="{item["name"]}.png"'))
    return answer


# -- which dimensions there are ----------------------------------------------------------------------------------------


_NUMBERS = {"NUMBER", "UNIT_INTERVAL", "PERCENTAGE"}


def _is_aggregable(item: Json) -> bool:
    kind = str(item.get("valueType"))
    return kind in _NUMBERS or kind.startswith("INTEGER") or kind in ("BOOLEAN", "TRUE_ONLY") or "optionSet" in item


def _dimension_json(item: Json, kind: str, prefix: str = "") -> Json:
    uid = item["id"]
    shown: Json = {
        "valueType": item.get("valueType"),
        "aggregationType": item.get("aggregationType", "NONE"),
        "dimensionType": kind,
        "created": item.get("created"),
        "lastUpdated": item.get("lastUpdated"),
        "name": item["name"],
        "displayName": item["name"],
        "id": f"{prefix}{uid}",
        "uid": uid,
        "displayShortName": item.get("shortName") or item["name"],
    }
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
    return [_dimension_json(item, "DATA_ELEMENT", f"{stage['id']}.") for item in found]


def _program_attributes(call: Call, program: Json) -> list[Json]:
    attributes = call.state.of("trackedEntityAttributes")
    rows = program.get("programTrackedEntityAttributes") or ()
    found = [attributes[uid] for row in rows if (uid := row["trackedEntityAttribute"]["id"]) in attributes]
    return [_dimension_json(item, "PROGRAM_ATTRIBUTE") for item in found]


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
        found = [*_stage_dimensions(call, stage), *_program_attributes(call, program)]
    else:
        program = _program(call, call.param("programId"))
        found = [
            item for ref in program.get("programStages") or () for item in _stage_dimensions(call, stages[ref["id"]])
        ]
        found += _program_attributes(call, program)
    return _dimension_page(call, found)


def _dimension_page(call: Call, found: list[Json]) -> Json:
    if call.param("paging") == "false":
        return {"dimensions": found}
    pager, found = page_of(call, found)
    return {"dimensions": found, "pager": pager}
