"""The quality of data: validation rules, predictors, and outlier detection."""

import math
import operator
from datetime import UTC, datetime, time, timedelta
from statistics import median
from typing import Any, TypeAlias

from dhis2w_client.testing import differences
from dhis2w_client.testing.analytics import conflict, name_of, period_name, rounded, table, units_of
from dhis2w_client.testing.data_entry import period_json, untouched
from dhis2w_client.testing.expressions import number_of
from dhis2w_client.testing.grids import FORMATS, grid_answer, grid_json, header
from dhis2w_client.testing.http import JSON, Answer, Call, Json, endpoint, refuse, web_message
from dhis2w_client.testing.identifier_schemes import DEFAULT, parse_period
from dhis2w_client.testing.jobs import Done, job_answer, job_type, start_job
from dhis2w_client.testing.organisation_units import below
from dhis2w_client.testing.render import parse_fields, path_of, render
from dhis2w_client.testing.values import json_object

# -- Validation rules and predictors -----------------------------------------------------------------------------------


_COMPARISONS = {
    "greater_than": (operator.gt, ">"),
    "greater_than_or_equal_to": (operator.ge, ">="),
    "less_than": (operator.lt, "<"),
    "less_than_or_equal_to": (operator.le, "<="),
    "equal_to": (operator.eq, "=="),
    "not_equal_to": (operator.ne, "!="),
}


_Cells: TypeAlias = dict[tuple[str, str, str], list[tuple[str, Json]]]
"""Option combinations and values by data element, period and unit."""


def _cells(call: Call) -> _Cells:
    cells: _Cells = {}
    for stored in call.state.data_values.values():
        if not stored.get("deleted"):
            place = (stored["dataElement"], stored["period"], stored["orgUnit"])
            cells.setdefault(place, []).append((stored["categoryOptionCombo"], stored))
    return cells


def _side(cells: _Cells, expression: str, period: str, unit: str) -> float | None:
    missing = False

    def value(kind: str, name: str) -> float:
        nonlocal missing
        element, _, combo = name.partition(".")
        total, found = 0.0, False
        for own, stored in cells.get((element, period, unit), ()):
            if combo in ("", own):
                total += float(stored["value"])
                found = True
        missing |= not found
        return total

    number = number_of(expression, value)
    return None if missing else number


def violations(call: Call, rules: list[Json], units: list[Json], periods: list[str]) -> list[Json]:
    """The rules that are broken, where and when."""
    found: list[Json] = []
    cells = _cells(call)
    for rule in rules:
        compare, symbol = _COMPARISONS[rule["operator"]]
        for unit in units:
            for period in [text for text in periods if _is_checked(rule, text)]:
                left = _side(cells, rule["leftSide"]["expression"], period, unit["id"])
                right = _side(cells, rule["rightSide"]["expression"], period, unit["id"])
                if left is not None and right is not None and not compare(left, right):
                    found.append(
                        {"rule": rule, "unit": unit, "period": period, "left": left, "right": right, "symbol": symbol}
                    )
    return found


def _is_checked(rule: Json, text: str) -> bool:
    period = parse_period(text)
    return bool(period and period.type == rule.get("periodType", period.type))


@endpoint("GET", "/api/validation/dataSet/{uid}")
def validate_form(call: Call, uid: str) -> Any:
    """The rules that the values of a form break."""
    unit = call.state.of("organisationUnits").get(call.param("ou"))
    if not unit:
        raise refuse(409, "Can't find OrganisationUnit with id =" + call.param("ou"))
    rules = list(call.state.of("validationRules").values())
    found = violations(call, rules, [unit], [call.param("pe")])
    shown = [
        {
            "id": 0,
            "validationRule": _brief(call, "validationRules", entry["rule"]),
            "period": differences.violated_period(call.version, entry["period"], untouched(call)),
            "organisationUnit": _brief(call, "organisationUnits", entry["unit"]),
            "attributeOptionCombo": _brief(
                call, "categoryOptionCombos", call.state.of("categoryOptionCombos")[DEFAULT]
            ),
            "leftsideValue": entry["left"],
            "rightsideValue": entry["right"],
            "dayInPeriod": _days(entry["period"]),
            "notificationSent": False,
        }
        for entry in found
    ]
    return {"validationRuleViolations": shown, "commentRequiredViolations": []}


def _brief(call: Call, path: str, item: Json) -> Json:
    fields = (
        "id,code,name,created,lastUpdated,translations,createdBy,favorites,lastUpdatedBy,sharing,"
        "displayName,user,favorite,attributeValues"
    )
    shown = render(call, call.server.data.by_plural[path], item, parse_fields(fields), depth=1)
    return {**shown, "sharing": shown.get("sharing") or differences.empty_sharing(call.version)}


def _days(text: str) -> int:
    period = parse_period(text)
    return (period.end - period.start).days + 1 if period else 0


@endpoint("POST", "/api/dataAnalysis/validationRules", consumes=JSON)
def analyse(call: Call) -> Any:
    """The rules that values break, below a unit and between two dates."""
    body = json_object(call)
    start, end = parse_period(str(body.get("startDate"))), parse_period(str(body.get("endDate")))
    if not start or not end:
        raise refuse(409, "Start and end date must be specified")
    rules = list(call.state.of("validationRules").values())
    group = call.state.of("validationRuleGroups").get(body.get("vrg") or "")
    if group:
        uids = {ref["id"] for ref in group.get("validationRules") or ()}
        rules = [rule for rule in rules if rule["id"] in uids]
    units = below(call, {str(body.get("ou"))})
    keys = {key.split(".")[1] for key in call.state.data_values}
    periods = sorted(
        key for key in keys if (found := parse_period(key)) and start.start <= found.start and found.end <= end.end
    )
    found_violations = violations(call, rules, units, periods)
    if body.get("persist"):
        for entry in found_violations:
            _persist(call, entry)
    return [_row(call, entry) for entry in found_violations]


def _persist(call: Call, entry: Json) -> None:
    stored = call.state.of("validationResults")
    number = call.state.next("validation results")
    stored[str(number)] = {
        "id": number,
        "created": call.server.clock.stamp(),
        "leftsideValue": entry["left"],
        "rightsideValue": entry["right"],
        "notificationSent": False,
        "dayInPeriod": _days(entry["period"]),
        "period": period_json(call, entry["period"]),
        "organisationUnit": {"id": entry["unit"]["id"]},
        "validationRule": {"id": entry["rule"]["id"]},
        "attributeOptionCombo": {"id": DEFAULT},
    }


def _row(call: Call, entry: Json) -> Json:
    unit, period = entry["unit"], entry["period"]
    path = path_of(call, unit)
    names = [call.state.of("organisationUnits")[uid]["name"] for uid in path.split("/")[1:-1]]
    return {
        "validationRuleId": entry["rule"]["id"],
        "organisationUnitId": unit["id"],
        "organisationUnitDisplayName": unit["name"],
        "organisationUnitPath": path,
        "organisationUnitAncestorNames": "".join(f"{name} / " for name in names),
        "periodId": period,
        "periodDisplayName": period_name(period),
        "attributeOptionComboId": DEFAULT,
        "attributeOptionComboDisplayName": "default",
        "importance": entry["rule"].get("importance", "MEDIUM"),
        "leftSideValue": entry["left"],
        "operator": entry["symbol"],
        "rightSideValue": entry["right"],
    }


def _chosen(call: Call) -> list[Json]:
    """The stored violations that the parameters are about."""
    found = list(call.state.of("validationResults").values())
    for name, key in (("vr", "validationRule"), ("ou", "organisationUnit")):
        if wanted := call.params(name):
            found = [item for item in found if item[key]["id"] in wanted]
    return found


@endpoint("DELETE", "/api/validationResults")
def delete_results(call: Call) -> Answer:
    """Delete the stored violations of units and rules."""
    for item in _chosen(call):
        del call.state.of("validationResults")[str(item["id"])]
    return Answer(204)


@endpoint("GET", "/api/validationResults/{number}")
def result(call: Call, number: str) -> Any:
    """One stored violation."""
    return _stored(call, number)


@endpoint("DELETE", "/api/validationResults/{number}")
def delete_result(call: Call, number: str) -> Answer:
    """Delete one stored violation."""
    del call.state.of("validationResults")[str(_stored(call, number)["id"])]
    return Answer(204)


def _stored(call: Call, number: str) -> Json:
    found = call.state.of("validationResults").get(number)
    if found is None:
        raise refuse(404, f"Validation result with id {number} was not found")
    return found


@endpoint("GET", "/api/validationResults")
def results(call: Call) -> Any:
    """The violations that were stored."""
    found = _chosen(call)
    pager = {"page": 1, "pageCount": -(-len(found) // 50), "total": len(found), "pageSize": 50}
    return {"pager": pager, "validationResults": found}


@endpoint("POST PUT", "/api/validation/sendNotifications")
def notify(call: Call) -> Answer:
    """Send messages about violations."""
    return job_answer(call, start_job(call, "VALIDATION_RESULTS_NOTIFICATION"))


@endpoint("POST PUT", "/api/predictors/{uid}/run")
@endpoint("POST PUT", "/api/predictorGroups/{uid}/run")
@endpoint("POST PUT", "/api/predictors/run")
def run_predictor(call: Call, uid: str = "") -> Answer:
    """Run a predictor now."""
    if uid and uid not in call.state.of("predictors") and uid not in call.state.of("predictorGroups"):
        raise refuse(500, 'Cannot invoke "org.hisp.dhis.predictor.Predictor.getName()" because "predictor" is null')
    return web_message(200, "Generated 0 predictions")


@endpoint("POST PUT", "/api/predictions")
def predict(call: Call) -> Answer:
    """Run predictors, now or as a job."""
    predictors = call.params("predictor")
    if call.flag("async"):
        parameters = {"relativeStart": 0, "relativeEnd": 0, "predictors": predictors}
        days = {name: _milliseconds(call.param(name)) for name in ("startDate", "endDate")}
        unsaid = {"predictorGroups": call.params("predictorGroup"), **days}
        return job_answer(call, start_job(call, "PREDICTOR", parameters, unsaid=unsaid))
    return web_message(200, response={**_prediction(len(predictors)), "responseType": "PredictionSummary"})


def _milliseconds(text: str) -> int | None:
    period = parse_period(text)
    return round(datetime.combine(period.start, time(), UTC).timestamp() * 1000) if period else None


@job_type("VALIDATION_RESULTS_NOTIFICATION")
def _notify_job(call: Call) -> Done:
    return Done(None)


def _prediction(count: int) -> Json:
    return {"status": "SUCCESS", "predictors": count, "inserted": 0, "updated": 0, "deleted": 0, "unchanged": 0}


@job_type("PREDICTOR")
def _predict_job(call: Call) -> Done:
    return Done(None, summary=_prediction(len(call.params("predictor"))))


# -- Unusual values: outlier detection over aggregate data -------------------------------------------------------------


_ALGORITHMS = ("Z_SCORE", "MIN_MAX", "MODIFIED_Z_SCORE")


def _outliers(call: Call) -> list[Json]:
    algorithm = call.choice("algorithm", _ALGORITHMS, "Z_SCORE")
    elements = [entry for text in call.params("dx") for entry in text.split(",")]
    for data_set in call.params("ds"):
        stored = call.state.of("dataSets").get(data_set, {})
        elements += [entry["dataElement"]["id"] for entry in stored.get("dataSetElements") or ()]
    if not elements:
        raise conflict("E2200", "At least one data element must be specified")
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
        row += [entry["coc"], name_of(call, entry["coc"]), DEFAULT, "default"]
        keys = ("value", "middle", "spread", "deviation", "score", "low", "high")
        rows.append([*row, *(str(rounded(entry[name])) for name in keys)])
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
                "aoc": DEFAULT,
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
