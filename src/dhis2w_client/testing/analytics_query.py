"""What a query of analytics asks for: dimensions, periods and units, and the names of all that."""

from dataclasses import dataclass, field
from datetime import date

from dhis2w_client.testing.analytics_tables import conflict
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.periods import parse_period, relative
from dhis2w_client.testing.render import path_of

__all__ = [
    "METRICS",
    "TITLES",
    "Dimension",
    "Query",
    "find_item",
    "meta_data",
    "name_of",
    "name_of_dimension",
    "period_name",
    "query_of",
    "units_of",
]

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
