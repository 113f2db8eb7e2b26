"""Unusual values: outlier detection over aggregate data."""

import math
from datetime import timedelta
from statistics import median
from typing import Any

from dhis2w_client.testing.analytics_query import name_of, units_of
from dhis2w_client.testing.analytics_tables import conflict, table
from dhis2w_client.testing.analytics_values import rounded
from dhis2w_client.testing.grids import FORMATS, grid_answer, grid_json, header
from dhis2w_client.testing.http import Answer, Call, Json
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.periods import parse_period
from dhis2w_client.testing.render import path_of
from dhis2w_client.testing.routing import endpoint

__all__: list[str] = []


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
