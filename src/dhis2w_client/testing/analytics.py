"""Analytics over aggregate data: what a query asks for, aggregated values, grids, raw values and data value sets."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from dhis2w_client.periods import Period
from dhis2w_client.testing import differences
from dhis2w_client.testing.expressions import Value, indicator_values, items_of, number_of
from dhis2w_client.testing.grids import FORMATS, grid_answer, grid_json, header
from dhis2w_client.testing.http import Answer, Call, Json, Refusal, endpoint, page, refuse
from dhis2w_client.testing.identifier_schemes import DEFAULT, months_of, parse_period, relative
from dhis2w_client.testing.jobs import Done, job_type
from dhis2w_client.testing.render import path_of

# -- The tables of analytics: what the last build of them knew ---------------------------------------------------------


@job_type("ANALYTICS_TABLE")
def build_tables(call: Call) -> Done:
    """Take over what is stored now; queries see nothing newer."""
    configured = call.state.configuration.get("dataOutputPeriodTypes")
    if differences.has_output_period_types(call.version) and not configured:
        return Done("Analytics table creation failed, no period types are configured", level="ERROR")
    state = call.state
    state.analytics_rows["values"] = [
        {**value, "key": key} for key, value in state.data_values.items() if not value.get("deleted")
    ]
    for kind in ("events", "enrollments", "trackedEntities"):
        items = state.tracker.get(kind, {}).values()
        state.analytics_rows[kind] = [dict(item) for item in items if not item.get("deleted")]
    state.analytics_rows["completions"] = [dict(item) for item in state.completions.values()]
    state.analytics_time = call.server.clock.stamp()
    return Done("Analytics tables updated: 00:00:01.517")


def table(call: Call, name: str) -> list[Json]:
    """The rows of a table; the refusal of a database without it."""
    rows = call.state.analytics_rows.get(name)
    if not call.state.analytics_time or rows is None:
        text = (
            "Query failed because a referenced table does not exist. "
            "Please ensure analytics job was run (SqlState: 42P01)"
        )
        raise refuse(409, text, devMessage='ERROR: relation "analytics" does not exist', errorCode="E7144")
    found: list[Json] = rows
    return found


def conflict(code: str, text: str, **more: Any) -> Refusal:
    """What analytics answer to a query that they cannot make."""
    return refuse(409, text, errorCode=code, **more)


# -- What a query asks for: dimensions, periods and units, and the names of all that -----------------------------------


TITLES = {
    "dx": "Data",
    "pe": "Period",
    "ou": "Organisation unit",
    "co": "Category option combo",
    "ao": "Attribute option combo",
}
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@dataclass
class Dimension:
    """A dimension with its items; `units` are boundaries, `periods` days."""

    name: str
    items: list[str]
    kind: str


@dataclass
class Query:
    """What a request asks for."""

    call: Call
    columns: list[Dimension] = field(default_factory=list[Dimension])
    filters: list[Dimension] = field(default_factory=list[Dimension])
    extra_items: dict[str, Json] = field(default_factory=dict[str, Json])
    start: date | None = None
    end: date | None = None
    own_units: bool = False
    """Whether the units are the caller's, because none was asked for."""

    @property
    def all(self) -> list[Dimension]:
        """Columns, then filters."""
        return [*self.columns, *self.filters]

    def get(self, name: str) -> Dimension | None:
        """The dimension of that name."""
        return next((dimension for dimension in self.all if dimension.name == name), None)


def query_of(call: Call, dimensions: list[str], filters: list[str]) -> Query:
    """The dimensions and filters of a request."""
    query = Query(call)
    query.start, query.end = _day(call.param("startDate")), _day(call.param("endDate"))
    names = {text.partition(":")[0] for text in (*dimensions, *filters)}
    if "pe" not in names and not (query.start and query.end):
        raise conflict("E7146", "A end date was not specified in periods, dimensions, filters")
    twice = sorted({text.partition(":")[0] for text in dimensions} & {text.partition(":")[0] for text in filters})
    for target, texts in ((query.columns, dimensions), (query.filters, filters)):
        for text in texts:
            found = _dimension(query, text)
            if all(found.name != known.name for known in target):
                target.append(found)
    if twice:
        listed = ", ".join(twice)
        text = f"Dimensions cannot be specified as dimension and filter simultaneously: `[{listed}]`"
        raise conflict("E7103", text)
    kinds = {dimension.kind for dimension in query.all}
    if "dx" not in kinds and "dataElementGroupSets" not in kinds:
        text = "At least one data dimension item or data element group set dimension item must be specified"
        raise conflict("E7102", text)
    if "ou" not in kinds:
        own = [ref["id"] for ref in call.user.get("organisationUnits") or ()]
        query.filters.append(Dimension("ou", own, "ou"))
        query.own_units = True
    return query


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def _dimension(query: Query, text: str) -> Dimension:
    name, _, rest = text.partition(":")
    wanted = [entry for entry in rest.split(";") if entry]
    call = query.call
    if name == "dx":
        items = _data_items(query, wanted)
        if not items:
            raise conflict("E7124", "Dimension is present in query without any valid dimension options: `dx`")
        return Dimension("dx", items, "dx")
    if name == "pe":
        return Dimension("pe", _periods(query, wanted), "pe")
    if name == "ou":
        return Dimension("ou", units_of(call, wanted, query.extra_items), "ou")
    if name in ("co", "ao"):
        return Dimension(name, wanted, name)
    for kind, members in (
        ("categories", "categoryOptions"),
        ("organisationUnitGroupSets", "organisationUnitGroups"),
        ("dataElementGroupSets", "dataElementGroups"),
        ("categoryOptionGroupSets", "categoryOptionGroups"),
    ):
        found = call.state.of(kind).get(name)
        if found:
            return Dimension(name, wanted or [ref["id"] for ref in found.get(members) or ()], kind)
    raise conflict("E7125", f"Dimension identifier does not reference any dimension: `{name}`")


def _data_items(query: Query, wanted: list[str]) -> list[str]:
    state = query.call.state
    found: dict[str, None] = {}
    by_code = query.call.param("inputIdScheme").upper() == "CODE"
    for entry in wanted:
        if entry.startswith(("DE_GROUP-", "IN_GROUP-")):
            kind = "dataElementGroups" if entry.startswith("DE") else "indicatorGroups"
            group = state.of(kind).get(entry[9:], {})
            members = group.get("dataElements" if kind[0] == "d" else "indicators") or ()
            found |= dict.fromkeys(ref["id"] for ref in members)
            if group:
                query.extra_items[group["id"]] = _coded(group)
            continue
        first = entry.partition(".")[0]
        kinds = ("dataElements", "indicators", "programIndicators", "dataSets", "programs")
        for kind in kinds:
            item = state.of(kind).get(first)
            if item is None and by_code:
                item = next((one for one in state.of(kind).values() if one.get("code") == first), None)
            if item:
                found[item["id"] + entry[len(first) :]] = None
                break
    return list(found)


def _coded(item: Json) -> Json:
    code = {"code": item["code"]} if item.get("code") else {}
    return {"uid": item["id"], **code, "name": item["name"]}


def _periods(query: Query, wanted: list[str]) -> list[str]:
    today = _day(query.call.param("relativePeriodDate")) or query.call.server.clock.now().date()
    found: dict[str, None] = {}
    for entry in wanted:
        several = relative(entry, today)
        if several is not None:
            found |= dict.fromkeys(several)
            query.extra_items[entry] = {"name": entry.replace("_", " ").capitalize()}
            continue
        period = parse_period(entry)
        if period is None:
            raise conflict("E7611", f"Period not valid: `{entry}`")
        found[period.id] = None
    return list(found)


def units_of(call: Call, wanted: list[str], extra: dict[str, Json] | None = None) -> list[str]:
    """The organisation units of an `ou` dimension, with levels, groups and the caller's own."""
    units = call.state.of("organisationUnits")
    if call.param("inputIdScheme").upper() == "CODE":
        codes = {item["code"]: uid for uid, item in units.items() if item.get("code")}
        wanted = [codes.get(entry, "" if entry in units else entry) for entry in wanted]
    plain = [entry for entry in wanted if entry in units]
    own = [ref["id"] for ref in call.user.get("organisationUnits") or ()]
    given = [entry for entry in call.param("userOrgUnit").split(";") if entry]
    own = given or own
    levels: list[int] = []
    groups: list[set[str]] = []
    for entry in wanted:
        if entry.startswith("USER_ORGUNIT"):
            generation = {"": 0, "_CHILDREN": 1, "_GRANDCHILDREN": 2}.get(entry[12:], 0)
            plain += _generation(call, own, generation)
        elif entry.startswith("LEVEL-"):
            level = _level(call, entry[6:])
            levels.append(level)
            stored = next(
                (item for item in call.state.of("organisationUnitLevels").values() if item.get("level") == level), None
            )
            if stored and extra is not None:
                extra[stored["id"]] = _coded(stored)
        elif entry.startswith("OU_GROUP-"):
            group = call.state.of("organisationUnitGroups").get(entry[9:], {})
            groups.append({ref["id"] for ref in group.get("organisationUnits") or ()})
            if group and extra is not None:
                extra[group["id"]] = _coded(group)
        elif entry not in units:
            raise conflict("E7143", "Organisation unit or organisation unit level is not valid")
    if not levels and not groups:
        return list(dict.fromkeys(plain))
    within = plain or [uid for uid, item in units.items() if not item.get("parent")]
    found: dict[str, None] = {}
    for uid, item in units.items():
        steps = path_of(call, item).split("/")[1:]
        if set(steps) & set(within) and (len(steps) in levels or any(uid in group for group in groups)):
            found[uid] = None
    return list(found)


def _level(call: Call, text: str) -> int:
    if text.isdecimal():
        return int(text)
    return int(call.state.of("organisationUnitLevels").get(text, {}).get("level", 0))


def _generation(call: Call, uids: list[str], generation: int) -> list[str]:
    for _ in range(generation):
        units = call.state.of("organisationUnits").values()
        uids = [item["id"] for item in units if (item.get("parent") or {}).get("id") in uids]
    return uids


def period_name(iso: str) -> str:
    """A period as people say it."""
    period = parse_period(iso)
    if period is None:
        return iso
    if period.type == "Monthly":
        return f"{_MONTHS[period.start.month - 1]} {period.start.year}"
    if period.type == "Yearly":
        return iso
    if period.type == "Daily":
        return period.start.isoformat()
    first, last = _MONTHS[period.start.month - 1], _MONTHS[period.end.month - 1]
    if period.type.startswith(("Weekly", "BiWeekly")):
        return f"Week {iso.rpartition('W')[2]} {period.start.isoformat()} - {period.end.isoformat()}"
    if period.start.year == period.end.year:
        return f"{first} - {last} {period.end.year}"
    return f"{first} {period.start.year} - {last} {period.end.year}"


METRICS = {
    "REPORTING_RATE": "Reporting rate",
    "REPORTING_RATE_ON_TIME": "Reporting rate on time",
    "ACTUAL_REPORTS": "Actual reports",
    "ACTUAL_REPORTS_ON_TIME": "Actual reports on time",
    "EXPECTED_REPORTS": "Expected reports",
}
_KINDS = [
    "dataElements",
    "indicators",
    "programIndicators",
    "organisationUnits",
    "categoryOptionCombos",
    "categoryOptions",
    "dataSets",
    "organisationUnitGroups",
    "dataElementGroups",
    "categories",
    "organisationUnitGroupSets",
    "dataElementGroupSets",
    "trackedEntityAttributes",
    "programs",
    "programStages",
    "options",
]


def find_item(call: Call, uid: str) -> tuple[str, Json] | None:
    for kind in _KINDS:
        found = call.state.of(kind).get(uid)
        if found:
            return kind, found
    return None


def name_of(call: Call, uid: str) -> str:
    """The display name of an item."""
    first, _, second = uid.partition(".")
    found = find_item(call, first)
    if found is None:
        return period_name(uid)
    short = call.param("displayProperty").upper() == "SHORTNAME"
    name = str((found[1].get("shortName") if short else None) or found[1]["name"])
    if not second:
        return name
    if second in METRICS:
        return f"{name} - {METRICS[second]}"
    return f"{name} {name_of(call, second)}"


def name_of_dimension(name: str) -> str:
    """The title of a fixed dimension."""
    return TITLES.get(name, name)


def _item(call: Call, uid: str, dimension: str) -> Json:
    if call.param("includeMetadataDetails") != "true":
        return {"name": name_of(call, uid)}
    found = find_item(call, uid.partition(".")[0])
    shown: Json = {"uid": uid}
    if dimension == "pe":
        period = parse_period(uid)
        shown |= {"code": uid, "name": period_name(uid), "dimensionItemType": "PERIOD", "valueType": "TEXT"}
        shown["totalAggregationType"] = "SUM"
        if period:
            shown |= {"startDate": f"{period.start}T00:00:00.000", "endDate": f"{period.end}T00:00:00.000"}
        return shown
    if found is None:
        return {"name": name_of(call, uid)}
    kind, item = found
    if item.get("code"):
        shown["code"] = item["code"]
    shown["name"] = name_of(call, uid)
    if kind == "dataElements":
        if item.get("legendSets"):
            shown["legendSet"] = item["legendSets"][0]["id"]
        shown |= {"dimensionItemType": "DATA_ELEMENT", "valueType": "NUMBER"}
        shown |= {"aggregationType": item.get("aggregationType", "SUM"), "totalAggregationType": "SUM"}
    elif kind == "indicators":
        kind_of = call.state.of("indicatorTypes").get(item["indicatorType"]["id"], {})
        shown |= {"dimensionItemType": "INDICATOR", "valueType": "NUMBER", "totalAggregationType": "AVERAGE"}
        shown["indicatorType"] = {
            "name": kind_of.get("name"),
            "displayName": kind_of.get("name"),
            "factor": kind_of.get("factor"),
            "number": kind_of.get("number", False),
        }
    elif kind == "organisationUnits":
        shown |= {"dimensionItemType": "ORGANISATION_UNIT", "valueType": "TEXT", "totalAggregationType": "SUM"}
    else:
        shown |= {"valueType": "NUMBER", "totalAggregationType": "SUM"}
    return shown


_DIMENSION_TYPES = {"dx": "DATA_X", "pe": "PERIOD", "ou": "ORGANISATION_UNIT", "co": "CATEGORY_OPTION_COMBO"}


def _combos(call: Call, query: Query) -> list[str]:
    found: dict[str, None] = {}
    data = query.get("dx")
    for uid in data.items if data else ():
        element = call.state.of("dataElements").get(uid)
        if element:
            combo = (element.get("categoryCombo") or {}).get("id")
            for item in call.state.of("categoryOptionCombos").values():
                if item["categoryCombo"]["id"] == combo:
                    found[item["id"]] = None
    return list(found)


def meta_data(query: Query) -> Json:
    """The names of everything in the grid."""
    call = query.call
    if call.flag("skipMeta"):
        return {}
    items: Json = dict(query.extra_items)
    dimensions: Json = {}
    details = call.flag("includeMetadataDetails")
    for dimension in query.all:
        title = TITLES.get(dimension.name) or name_of(call, dimension.name)
        items[dimension.name] = {"name": title}
        if dimension.name == "ou" and query.own_units:
            items["ou"] = {}
        if details:
            kind = _DIMENSION_TYPES.get(dimension.name, "")
            items[dimension.name] = {"uid": dimension.name, "name": title, "dimensionType": kind}
        for uid in dimension.items:
            items[uid] = _item(call, uid, dimension.name)
        dimensions[dimension.name] = dimension.items
    if "pe" not in dimensions:
        dimensions["pe"] = []
    combos = _combos(call, query)
    for uid in combos:
        items[uid] = _item(call, uid, "co")
    dimensions["co"] = combos
    return {"items": items, "dimensions": dimensions}


# -- Aggregated values by the dimensions that a query wants ------------------------------------------------------------


@dataclass
class Grouping:
    """Where each value belongs in the wanted dimensions, without the data dimension."""

    query: Query
    steps: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    spans: dict[str, Period | None] = field(default_factory=dict[str, Period | None])

    def path(self, uid: str) -> list[str]:
        """The uids from the root to a unit."""
        if uid not in self.steps:
            unit = self.query.call.state.of("organisationUnits").get(uid)
            self.steps[uid] = path_of(self.query.call, unit).split("/")[1:] if unit else []
        return self.steps[uid]

    def span(self, iso: str) -> Period | None:
        """The days of a period."""
        if iso not in self.spans:
            self.spans[iso] = parse_period(iso)
        return self.spans[iso]

    def keys(self, value: Json, dimension: Dimension) -> list[str]:
        """The items of a dimension that a value belongs to."""
        state = self.query.call.state
        if dimension.kind == "pe":
            inner = self.span(value["period"])
            if inner is None:
                return []
            found = [(iso, self.span(iso)) for iso in dimension.items]
            return [iso for iso, outer in found if outer and outer.start <= inner.start and inner.end <= outer.end]
        if dimension.kind == "ou":
            steps = self.path(value["orgUnit"])
            return [uid for uid in dimension.items if uid in steps]
        combo = value.get("categoryOptionCombo", DEFAULT)
        if dimension.kind == "co":
            return [combo] if not dimension.items or combo in dimension.items else []
        if dimension.kind == "ao":
            return [value.get("attributeOptionCombo", DEFAULT)]
        if dimension.kind == "categories":
            options = {
                ref["id"] for ref in state.of("categoryOptionCombos").get(combo, {}).get("categoryOptions") or ()
            }
            other = value.get("attributeOptionCombo", "")
            options |= {
                ref["id"] for ref in state.of("categoryOptionCombos").get(other, {}).get("categoryOptions") or ()
            }
            return [uid for uid in dimension.items if uid in options]
        if dimension.kind == "organisationUnitGroupSets":
            return self._members(dimension, "organisationUnitGroups", "organisationUnits", value["orgUnit"])
        if dimension.kind == "dataElementGroupSets":
            return self._members(dimension, "dataElementGroups", "dataElements", value["dataElement"])
        return []

    def _members(self, dimension: Dimension, kind: str, name: str, uid: str) -> list[str]:
        groups = self.query.call.state.of(kind)
        return [
            group for group in dimension.items if any(ref["id"] == uid for ref in groups.get(group, {}).get(name) or ())
        ]

    def in_time(self, value: Json) -> bool:
        """Whether a value lies between the start and end of the query."""
        if not (self.query.start and self.query.end):
            return True
        inner = self.span(value["period"])
        return bool(inner and self.query.start <= inner.start and inner.end <= self.query.end)


Key = tuple[str, ...]


def as_number(text: Any) -> float | None:
    if text in ("true", "false"):
        return float(text == "true")
    try:
        return float(text)
    except (TypeError, ValueError):
        return None


def rounded(number: float, digits: int = 2) -> float:
    """A number as analytics rounds it: halves away from zero."""
    return float(Decimal(str(number)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def aggregated(values: list[tuple[Json, Any]], how: str) -> Any:
    """One value of many; text that is no number stays the last one."""
    numbers = [number for _, text in values if (number := as_number(text)) is not None]
    if not numbers:
        return values[-1][1] if values else None
    if how == "COUNT":
        return float(len(values))
    if how.startswith("AVERAGE"):
        if how == "AVERAGE_SUM_ORG_UNIT":
            return sum(numbers) / len({value["period"] for value, _ in values})
        return sum(numbers) / len(numbers)
    if how.startswith("MIN"):
        return min(numbers)
    if how.startswith("MAX"):
        return max(numbers)
    if how.startswith(("LAST", "FIRST")):
        periods = sorted({value["period"] for value, _ in values})
        wanted = periods[-1] if how.startswith("LAST") else periods[0]
        return sum(as_number(text) or 0.0 for value, text in values if value["period"] == wanted)
    if how in ("STDDEV", "VARIANCE"):
        mean = sum(numbers) / len(numbers)
        variance = sum((number - mean) ** 2 for number in numbers) / len(numbers)
        return variance if how == "VARIANCE" else variance**0.5
    return sum(numbers)


class Grid:
    """The aggregated values of a query by their keys."""

    def __init__(self, query: Query) -> None:
        self.query = query
        self.call = query.call
        self.grouping = Grouping(query)
        self.others = [dimension for dimension in query.columns if dimension.name != "dx"]
        self.filters = [dimension for dimension in query.filters if dimension.name != "dx"]

    def _keys(self, value: Json) -> Iterable[Key]:
        if not self.grouping.in_time(value):
            return ()
        for dimension in self.filters:
            if not self.grouping.keys(value, dimension):
                return ()
        return itertools.product(*(self.grouping.keys(value, dimension) for dimension in self.others))

    def element(self, uid: str, how: str = "") -> dict[Key, Any]:
        """The values of a data element or an operand."""
        element, _, rest = uid.partition(".")
        combo, _, attributes = rest.partition(".")
        found: dict[Key, list[tuple[Json, Any]]] = {}
        for value in table(self.call, "values"):
            if value["dataElement"] != element:
                continue
            if combo not in ("", "*", value.get("categoryOptionCombo", DEFAULT)):
                continue
            if attributes and attributes != value.get("attributeOptionCombo", DEFAULT):
                continue
            for key in self._keys(value):
                found.setdefault(key, []).append((value, value.get("value")))
        stored = self.call.state.of("dataElements").get(element, {})
        how = how or self.call.param("aggregationType") or stored.get("aggregationType", "SUM")
        return {key: aggregated(values, how) for key, values in found.items()}

    def indicator(self, item: Json) -> dict[Key, tuple[float, float, float, float]]:
        """The values of an indicator: value, numerator, denominator, factor."""
        top = self._expression(item["numerator"])
        bottom = self._expression(item["denominator"])
        kind = self.call.state.of("indicatorTypes").get(item["indicatorType"]["id"], {})
        factor = float(kind.get("factor", 1))
        found: dict[Key, tuple[float, float, float, float]] = {}
        for key in {**top, **bottom}:
            first, second = top.get(key, top.get(("*",))), bottom.get(key, bottom.get(("*",)))
            if key != ("*",) and first is not None and second:
                found[key] = (first / second * factor, first, second, factor)
        return found

    def _expression(self, expression: str) -> dict[Key, float]:
        parts = items_of(expression)
        values = {part: self.element(part) for part in parts}
        keys = {key for found in values.values() for key in found}
        if not parts:
            number = number_of(expression, self._constant)
            return {("*",): number} if number is not None else {}
        result: dict[Key, float] = {}
        for key in keys:

            def value(kind: str, name: str, key: Key = key) -> Value:
                return as_number(values[name].get(key, 0)) or 0.0 if kind == "#" else self._constant(kind, name)

            number = number_of(expression, value)
            if number is not None:
                result[key] = number
        return result

    def _constant(self, kind: str, name: str) -> Value:
        return as_number(self.call.state.of("constants").get(name, {}).get("value")) if kind == "C" else None

    def reports(self, uid: str, metric: str) -> dict[Key, float]:
        """Reporting rates of a data set."""
        data_set = self.call.state.of("dataSets").get(uid, {})
        actual: dict[Key, float] = {}
        for entry in table(self.call, "completions"):
            if entry.get("dataSet") == uid and entry.get("completed", True):
                value = {"period": entry["period"], "orgUnit": entry.get("organisationUnit") or entry.get("orgUnit")}
                for key in self._keys(value):
                    actual[key] = actual.get(key, 0.0) + 1
        expected: dict[Key, float] = {}
        for ref in data_set.get("organisationUnits") or ():
            for iso in self._all_periods(data_set):
                for key in self._keys({"period": iso, "orgUnit": ref["id"]}):
                    expected[key] = expected.get(key, 0.0) + 1
        if metric.startswith("EXPECTED"):
            return expected
        if metric.startswith("ACTUAL"):
            return actual
        return {key: 100 * actual.get(key, 0.0) / count for key, count in expected.items()}

    def _all_periods(self, data_set: Json) -> list[str]:
        dimension = self.query.get("pe")
        kind = data_set.get("periodType", "Monthly")
        found: dict[str, None] = {}
        for iso in dimension.items if dimension else ():
            period = parse_period(iso)
            if period is None:
                continue
            if period.type == kind:
                found[iso] = None
            elif kind == "Monthly":
                found |= dict.fromkeys(months_of(period))
        return list(found)

    def events(self, program: str, element: str, how: str = "") -> dict[Key, float]:
        """A data element of a program's events, or how many events there are."""
        found: dict[Key, list[tuple[Json, Any]]] = {}
        for event in table(self.call, "events"):
            if event.get("program") != program or not event.get("occurredAt"):
                continue
            text = (event.get("dataValues") or {}).get(element, {}).get("value") if element else "1"
            if text is None:
                continue
            value = {"period": event["occurredAt"][:10].replace("-", ""), "orgUnit": event["orgUnit"]}
            for key in self._keys(value):
                found.setdefault(key, []).append((value, text))
        stored = self.call.state.of("dataElements").get(element, {})
        how = how or stored.get("aggregationType", "SUM")
        return {key: float(aggregated(values, how)) for key, values in found.items()}

    def program_indicator(self, uid: str) -> dict[Key, float]:
        """The values of a program indicator."""
        item = self.call.state.of("programIndicators")[uid]
        rows = {name: table(self.call, name) for name in ("events", "enrollments")}
        found: dict[Key, list[tuple[Json, Any]]] = {}
        for value, number in indicator_values(self.call, item, rows):
            for key in self._keys(value):
                found.setdefault(key, []).append((value, number))
        how = item.get("aggregationType", "COUNT")
        return {key: float(aggregated(values, how)) for key, values in found.items()}

    def rows(self) -> list[list[str]]:
        """The rows of the grid."""
        data = self.query.get("dx")
        details = self.call.flag("includeNumDen")
        rows: list[tuple[float, list[str]]] = []
        items = list(data.items) if data else list(self.call.state.of("dataElements"))
        in_columns = any(dimension.name == "dx" for dimension in self.query.columns)
        for uid in items:
            for key, value, extra in self._values_of(uid):
                cells = list(key)
                if in_columns:
                    at = next(i for i, dimension in enumerate(self.query.columns) if dimension.name == "dx")
                    cells.insert(at, uid)
                number = as_number(value)
                if number is not None and not self._measured(number):
                    continue
                shown = self._format(value, uid)
                rows.append((number or 0.0, [*cells, shown, *(extra if details else ())]))
        order = self.call.param("order").upper()
        if order in ("ASC", "DESC"):
            rows.sort(key=lambda row: row[0], reverse=order == "DESC")
        return [row for _, row in rows]

    def _values_of(self, uid: str) -> Iterable[tuple[Key, Any, list[str]]]:
        state = self.call.state
        first, _, second = uid.partition(".")
        empty = [""] * 5
        if first in state.of("indicators"):
            groups = [place for place, found in enumerate(self.others) if found.kind == "dataElementGroupSets"]
            for key, (value, top, bottom, factor) in self.indicator(state.of("indicators")[first]).items():
                if not groups or key:
                    extra = [str(top), str(bottom), str(factor), f"{factor:g}", "1"]
                    yield key, value, extra
        elif second in METRICS:
            yield from ((key, value, empty) for key, value in self.reports(first, second).items())
        elif first in state.of("programIndicators"):
            yield from ((key, value, empty) for key, value in self.program_indicator(first).items())
        elif first in state.of("programs"):
            yield from ((key, value, empty) for key, value in self.events(first, second).items())
        else:
            yield from ((key, value, empty) for key, value in self.element(uid).items())

    def _measured(self, number: float) -> bool:
        text = self.call.param("measureCriteria")
        for part in text.split(";") if text else ():
            operator, _, limit = part.partition(":")
            wanted = float(limit)
            tests = {
                "EQ": number == wanted,
                "GT": number > wanted,
                "GE": number >= wanted,
                "LT": number < wanted,
                "LE": number <= wanted,
            }
            if not tests.get(operator, True):
                return False
        return True

    def _format(self, value: Any, uid: str) -> str:
        if not isinstance(value, float):
            return str(value)
        if self.call.flag("skipRounding"):
            return str(rounded(value, 10))
        first = uid.partition(".")[0]
        short = rounded(value)
        if first in self.call.state.of("dataElements") or ".ACTUAL" in uid or ".EXPECTED" in uid:
            return f"{short:.0f}" if short.is_integer() else str(short)
        return str(short)


# -- Endpoints ---------------------------------------------------------------------------------------------------------


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
