"""Analytics over aggregate data, as grids, raw values and data value sets."""

import itertools
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.analytics_query import TITLES, Query, find_item, meta_data, name_of, query_of
from dhis2w_client.testing.analytics_tables import conflict, table
from dhis2w_client.testing.analytics_values import Grid, Grouping, as_number
from dhis2w_client.testing.grids import FORMATS, grid_answer, grid_json, header
from dhis2w_client.testing.http import Answer, Call, Json, page, refuse
from dhis2w_client.testing.periods import parse_period
from dhis2w_client.testing.routing import endpoint

__all__ = ["data_values_of"]

_AGGREGATIONS = (
    "SUM, AVERAGE, AVERAGE_SUM_ORG_UNIT, LAST, LAST_AVERAGE_ORG_UNIT, LAST_LAST_ORG_UNIT, LAST_IN_PERIOD, "
    "LAST_IN_PERIOD_AVERAGE_ORG_UNIT, FIRST, FIRST_AVERAGE_ORG_UNIT, FIRST_FIRST_ORG_UNIT, COUNT, STDDEV, VARIANCE, "
    "MIN, MAX, MIN_SUM_ORG_UNIT, MAX_SUM_ORG_UNIT, NONE, CUSTOM, DEFAULT"
)


def _headers(query: Query) -> list[Json]:
    call = query.call
    columns = [
        header(dimension.name, TITLES.get(dimension.name) or name_of(call, dimension.name))
        for dimension in query.columns
    ]
    columns.append(header("value", "Value", "NUMBER", meta=False))
    if call.flag("includeNumDen"):
        for name in ("numerator", "denominator", "factor", "multiplier", "divisor"):
            columns.append(header(name, name.capitalize(), "NUMBER", meta=False))
    return columns


def grid_of(query: Query) -> Json:
    """The whole grid."""
    call = query.call
    meta = meta_data(query)
    if call.flag("skipData"):
        return grid_json([], meta, [])
    rows = Grid(query).rows()
    limit = call.state.settings.get("keyAnalyticsMaxLimit") or 100000
    if len(rows) > int(limit) and not call.flag("ignoreLimit"):
        raise conflict("E7128", f"Query result set exceeds max limit: `{limit}`")
    if call.flag("tableLayout"):
        return _table_layout(query, meta, rows)
    return grid_json(_headers(query), meta, _with_codes(query, rows))


def _with_codes(query: Query, rows: list[list[str]]) -> list[list[str]]:
    scheme = query.call.param("outputIdScheme").upper()
    if scheme != "CODE":
        return rows
    count = len(query.columns)
    return [[*(_code(query.call, cell) for cell in row[:count]), *row[count:]] for row in rows]


def _code(call: Call, uid: str) -> str:
    found = find_item(call, uid)
    return str(found[1].get("code") or uid) if found else uid


def _table_layout(query: Query, meta: Json, rows: list[list[str]]) -> Json:
    call = query.call
    names = [dimension.name for dimension in query.columns]
    across = [name for name in call.param("columns").split(";") if name in names]
    down = [name for name in call.param("rows").split(";") if name in names]
    items = {dimension.name: dimension.items for dimension in query.columns}
    values = {tuple(row[: len(names)]): row[len(names)] for row in rows}
    headers: list[Json] = []
    for name in down:
        title = TITLES.get(name) or name_of(call, name)
        low = title.replace(" ", "").lower()
        for text, hidden in (("id", True), ("name", False), ("code", True), ("description", True)):
            shown = {"id": f"{title} ID", "name": title, "code": f"{title} code", "description": f"{title} description"}
            headers.append({**header(shown[text], f"{low}{text}"), "hidden": hidden})
    column_keys = list(itertools.product(*(items[name] for name in across)))
    for key in column_keys:
        text = "_".join(name_of(call, uid).lower() for uid in key)
        headers.append(header(text, " ".join(name_of(call, uid) for uid in key), "NUMBER", meta=False))
    lines: list[list[Any]] = []
    for row_key in itertools.product(*(items[name] for name in down)):
        line: list[Any] = []
        for uid in row_key:
            found = find_item(call, uid)
            code = str(found[1].get("code") or "") if found else uid
            line += [uid, name_of(call, uid), code, str((found[1].get("description") if found else None) or "")]
        filled = False
        for key in column_keys:
            known = dict(zip(across, key, strict=True)) | dict(zip(down, row_key, strict=True))
            cell = values.get(tuple(known.get(name, "") for name in names))
            filled |= cell is not None
            line.append("" if cell is None else cell)
        if filled or not call.flag("hideEmptyRows"):
            lines.append(line)
    return grid_json(headers, meta, lines)


def _check_enums(call: Call) -> None:
    call.choice("aggregationType", _AGGREGATIONS.split(", "))


@endpoint("GET", "/api/analytics", produces=FORMATS)
@endpoint("GET", "/api/analytics.html+css", produces=("*/*",))
def analytics(call: Call) -> Answer:
    """Aggregated values."""
    _check_enums(call)
    query = query_of(call, call.params("dimension"), call.params("filter"))
    if call.param("order") and differences.analytics_order_fails(call.version):
        raise refuse(500, "Comparison method violates its general contract!")
    return grid_answer(call, grid_of(query))


@endpoint("GET", "/api/analytics/explain")
def explain(call: Call) -> Any:
    """How long the query takes."""
    query = query_of(call, call.params("dimension"), call.params("filter"))
    grid = grid_json(_headers(query), meta_data(query), [])
    return grid | {"performanceMetrics": {"totalTimeInMillis": 0.1, "executionPlans": []}}


@endpoint("GET", "/api/analytics/tableTypes")
def table_types(call: Call) -> Any:
    """The kinds of tables."""
    return [
        "DATA_VALUE",
        "COMPLETENESS",
        "COMPLETENESS_TARGET",
        "ORG_UNIT_TARGET",
        "VALIDATION_RESULT",
        "EVENT",
        "ENROLLMENT",
        "OWNERSHIP",
        "TRACKED_ENTITY_INSTANCE_EVENTS",
        "TRACKED_ENTITY_INSTANCE_ENROLLMENTS",
        "TRACKED_ENTITY_INSTANCE",
    ]


@endpoint("GET", "/api/analytics/rawData", produces=FORMATS)
def raw_data(call: Call) -> Answer:
    """The values themselves."""
    if not call.extension:
        return page(404)
    query = query_of(call, call.params("dimension"), call.params("filter"))
    data = query.get("dx")
    grouping = Grouping(query)
    others = [dimension for dimension in query.all if dimension.name != "dx"]
    rows: list[list[str]] = []
    for uid in data.items if data else ():
        for value in table(call, "values"):
            if value["dataElement"] != uid or not grouping.in_time(value):
                continue
            if all(grouping.keys(value, dimension) for dimension in others):
                period = parse_period(value["period"])
                number = as_number(value["value"])
                if period and number is not None:
                    days = [period.start.isoformat(), period.end.isoformat()]
                    rows.append([uid, value["orgUnit"], value["period"], *days, str(number)])
    headers = [
        header("dx", "Data"),
        header("ou", "Organisation unit"),
        {name: value for name, value in header("pe", "").items() if name != "column"},
        header("pestartdate", "Period start date", "DATETIME", meta=False),
        header("peenddate", "Period end date", "DATETIME", meta=False),
        header("value", "Value", "NUMBER", meta=False),
    ]
    meta = meta_data(query)
    # The periods have become days.
    for iso in meta["dimensions"]["pe"]:
        meta["items"].pop(iso, None)
    meta["items"]["pe"] = {}
    meta["dimensions"]["pe"] = []
    return grid_answer(call, grid_json(headers, meta, rows), "")


def _value_set(call: Call, query: Query) -> list[Json]:
    today = call.server.clock.now().date().isoformat()
    names = [dimension.name for dimension in query.columns]
    found: list[Json] = []
    for row in Grid(query).rows():
        cells = dict(zip(names, row, strict=False))
        element, _, combo = cells["dx"].partition(".")
        value: Json = {"dataElement": element, "period": cells.get("pe"), "orgUnit": cells.get("ou")}
        if combo:
            value["categoryOptionCombo"] = combo
        value |= {"value": row[len(names)], "created": today, "lastUpdated": today}
        found.append({**value, "comment": "[aggregated]", "followup": False})
    return found


@endpoint("GET", "/api/analytics/dataValueSet", produces=FORMATS)
def data_value_set(call: Call) -> Any:
    """Aggregated values as they can be imported."""
    if not call.extension:
        return page(404)
    query = query_of(call, call.params("dimension"), call.params("filter"))
    if call.extension == "xml":
        return page(differences.xml_value_set_status(call.version))
    return {"dataValues": _value_set(call, query)}


def _request_dimensions(request: Json) -> list[str]:
    return [f"{name}:{';'.join(request.get(name) or ())}" for name in ("dx", "pe", "ou") if request.get(name)]


def data_values_of(call: Call, request: Json) -> list[Json]:
    """The values of a request of an aggregate data exchange."""
    return _value_set(call, query_of(call, _request_dimensions(request), []))


@endpoint("GET", "/api/aggregateDataExchanges/{uid}/sourceData")
def source_data(call: Call, uid: str) -> Any:
    """What an exchange would send, as grids."""
    item = call.state.of("aggregateDataExchanges").get(uid, {"source": {"requests": []}})
    return [grid_of(query_of(call, _request_dimensions(request), [])) for request in item["source"]["requests"]]


@endpoint("GET", "/api/aggregateDataExchanges/{uid}/sourceDataValueSets")
def source_values(call: Call, uid: str) -> Any:
    """What an exchange would send, as values."""
    item = call.state.of("aggregateDataExchanges").get(uid, {"source": {"requests": []}})
    return [{"dataValues": data_values_of(call, request)} for request in item["source"]["requests"]]
