"""Aggregated values by the dimensions that a query wants."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from dhis2w_client.testing.analytics_query import METRICS, Dimension, Query
from dhis2w_client.testing.analytics_tables import table
from dhis2w_client.testing.expressions import Value, items_of, number_of
from dhis2w_client.testing.http import Json
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.periods import Period, parse_period
from dhis2w_client.testing.program_indicators import indicator_values
from dhis2w_client.testing.render import path_of

__all__ = ["Grid", "Grouping", "aggregated", "as_number", "rounded"]


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
                from dhis2w_client.testing.periods import months_of

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
