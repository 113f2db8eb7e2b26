"""The axes of visualizations and of the views of maps: what is on them, and what follows from it."""

import re

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json

__all__ = ["settle_axes", "settle_views"]

_RELATIVE = [
    "thisDay",
    "yesterday",
    "last3Days",
    "last7Days",
    "last14Days",
    "last30Days",
    "last60Days",
    "last90Days",
    "last180Days",
    "thisMonth",
    "lastMonth",
    "thisBimonth",
    "lastBimonth",
    "thisQuarter",
    "lastQuarter",
    "thisSixMonth",
    "lastSixMonth",
    "weeksThisYear",
    "monthsThisYear",
    "biMonthsThisYear",
    "quartersThisYear",
    "thisYear",
    "monthsLastYear",
    "quartersLastYear",
    "lastYear",
    "last5Years",
    "last10Years",
    "last12Months",
    "last6Months",
    "last3Months",
    "last6BiMonths",
    "last4Quarters",
    "last2SixMonths",
    "thisFinancialYear",
    "lastFinancialYear",
    "last5FinancialYears",
    "last10FinancialYears",
    "thisWeek",
    "lastWeek",
    "thisBiWeek",
    "lastBiWeek",
    "last4Weeks",
    "last4BiWeeks",
    "last12Weeks",
    "last52Weeks",
]
_FLAGS = {name.lower(): name for name in _RELATIVE} | {"today": "thisDay"}
_DATA = (
    ("dataElements", "dataElement", "DATA_ELEMENT"),
    ("indicators", "indicator", "INDICATOR"),
    ("programIndicators", "programIndicator", "PROGRAM_INDICATOR"),
)
_USER_UNITS = {
    "USER_ORGUNIT": "userOrganisationUnit",
    "USER_ORGUNIT_CHILDREN": "userOrganisationUnitChildren",
    "USER_ORGUNIT_GRANDCHILDREN": "userOrganisationUnitGrandChildren",
}
# What every analytical object has, and views of maps do not store.
_VIEW = {
    "sortOrder": 0,
    "topLimit": 0,
    "parentLevel": 0,
    "digitGroupSeparator": "SPACE",
    "hideEmptyRowItems": "NONE",
    "regressionType": "NONE",
}


def _data_item(call: Call, uid: str) -> Json:
    _, name, kind = next((found for found in _DATA if uid in call.state.of(found[0])), _DATA[0])
    return {"dataDimensionItemType": kind, name: {"id": uid}}


def _read(call: Call, item: Json, dimension: str, uids: list[str]) -> None:
    """Put the items of one dimension where they are stored."""
    if dimension == "dx":
        item["dataDimensionItems"] = [_data_item(call, uid) for uid in uids]
    elif dimension == "ou":
        item["organisationUnitLevels"] = [int(uid[6:]) for uid in uids if re.fullmatch(r"LEVEL-\d+", uid)]
        item["organisationUnits"] = [{"id": uid} for uid in uids if uid in call.state.of("organisationUnits")]
        item |= {_USER_UNITS[uid]: True for uid in uids if uid in _USER_UNITS}
    elif dimension == "pe":
        flags = {_FLAGS[name] for uid in uids if (name := uid.replace("_", "").lower()) in _FLAGS}
        item["relativePeriods"] = {**(item.get("relativePeriods") or {}), **dict.fromkeys(flags, True)}
        item["periods"] = [{"id": uid} for uid in uids if uid.replace("_", "").lower() not in _FLAGS]
        item["rawPeriods"] = uids


def settle_axes(call: Call, item: Json, axes: tuple[str, ...] = ("column", "row", "filter")) -> None:
    """Store what an analytical object says in `columns`, `rows` and `filters`, and say there its dimensions."""
    for axis in axes:
        given = [entry for entry in item.get(f"{axis}s") or () if entry.get("dimension")]
        for entry in given:
            _read(call, item, entry["dimension"], [found["id"] for found in entry.get("items") or ()])
        if given:
            item[f"{axis}Dimensions"] = [entry["dimension"] for entry in given]
        names = item.get(f"{axis}Dimensions") or ()
        item[f"{axis}s"] = [{"id": name, "dimension": name, "items": _items(given, name)} for name in names]
    item["relativePeriods"] = dict.fromkeys(_RELATIVE, False) | (item.get("relativePeriods") or {})
    item["sortOrder"] = item.get("sortOrder", 0)


def _items(given: list[Json], dimension: str) -> list[Json]:
    return next((entry.get("items") or [] for entry in given if entry["dimension"] == dimension), [])


def settle_views(call: Call, item: Json) -> None:
    """The views of a map: their rows are always organisation units."""
    for view in item.get("mapViews") or ():
        if not call.path.startswith("/api/maps"):  # which reads the axes itself
            differences.forget_view(call.version, view)
        settle_axes(call, view)
        view.pop("rowDimensions", None)
        view["rows"] = view["rows"] or [{"id": "ou", "dimension": "ou", "items": []}]
        for name, value in _VIEW.items():
            view.setdefault(name, value)
