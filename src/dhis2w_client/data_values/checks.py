"""What can be known of a data value before it is sent: ids, periods, value types, and the data sets it may be in."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from dhis2w_client.data_values.rows import Row
from dhis2w_client.periods import Period, PeriodError
from dhis2w_client.uids import is_uid

__all__ = ["Checker", "DataSetMap"]


@dataclass(frozen=True)
class DataSetMap:
    """Which data sets a data element is in, and what kind of value it takes; read from the server once."""

    data_sets: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Data element -> data sets."""
    value_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """Data element -> value type."""
    period_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """Data set -> period type."""

    @classmethod
    def of(cls, data_sets: Iterable[Mapping[str, Any]]) -> "DataSetMap":
        """From data sets with `id,periodType,dataSetElements[dataElement[id,valueType]]`."""
        sets: dict[str, list[str]] = {}
        value_types: dict[str, str] = {}
        period_types: dict[str, str] = {}
        for data_set in data_sets:
            uid = str(data_set["id"])
            period_types[uid] = str(data_set.get("periodType"))
            for member in data_set.get("dataSetElements") or ():
                element = member["dataElement"]
                sets.setdefault(element["id"], []).append(uid)
                if element.get("valueType"):
                    value_types[element["id"]] = element["valueType"]
        return cls({key: tuple(sorted(uids)) for key, uids in sets.items()}, value_types, period_types)


class Checker:
    """Finds what is wrong with rows; what was found good once is remembered, because rows repeat it."""

    def __init__(self, known: DataSetMap | None = None, *, check: bool = True, uids: bool = True) -> None:
        """With `check=False` nothing is wrong; `uids` is whether objects are named by uid and not by code."""
        self._known = known or DataSetMap()
        self._check = check
        self._uids = uids
        self._fits: dict[str | None, Callable[[str], bool] | None] = {}
        self._periods: dict[str | None, str] = {}
        self._units: set[str | None] = set()
        self._candidates: dict[tuple[str | None, ...], tuple[str, ...] | str] = {}

    def problem(self, row: Row) -> str | None:
        """Why the server would not take a row; None for a good one, as far as can be told here."""
        if not self._check:
            return None
        element, period, unit, _, _, value, comment, _, deleted, _ = row
        if not (element in self._fits and period in self._periods and unit in self._units):
            problem = self._cell_problem(element, period, unit)
            if problem is not None:
                return problem
        if value is None:
            return None if deleted == "true" or comment is not None else "value missing"
        fits = self._fits[element]
        return None if fits is None or fits(value) else f"{value!r} is no {self._known.value_types[str(element)]}"

    def _cell_problem(self, element: str | None, period: str | None, unit: str | None) -> str | None:
        if not element or not period or not unit:
            cells = {"dataElement": element, "period": period, "orgUnit": unit}
            return f"{' and '.join(name for name, cell in cells.items() if not cell)} missing"
        for name, uid in (("dataElement", element), ("orgUnit", unit)):
            if self._uids and not is_uid(uid):
                return f"{name} {uid!r} is no uid"
        if (kind := _period_type(period)) is None:
            return f"{period!r} is no period"
        self._periods[period] = kind
        self._units.add(unit)
        self._fits[element] = _FITS.get(self._known.value_types.get(element, ""))
        return None

    def candidates(self, row: Row) -> tuple[str, ...] | str:
        """The data sets that a good row may be in, the given one alone where it names one; or why there are none."""
        key = (row.data_element, row.period, row.data_set)
        found = self._candidates.get(key)
        if found is None:
            found = self._candidates[key] = self._find(*key)
        return found

    def _find(self, element: str | None, period: str | None, given: str | None) -> tuple[str, ...] | str:
        if given is not None:
            return (given,)
        known = self._known
        sets = known.data_sets.get(str(element), ())
        period_type = _period_type(str(period))
        if not sets:
            return f"dataElement {element} is in no data set that the user may see"
        fitting = tuple(uid for uid in sets if known.period_types.get(uid) == period_type)
        if not fitting:
            kinds = ", ".join(sorted({str(known.period_types.get(uid)) for uid in sets}))
            return f"the data sets of dataElement {element} are {kinds}, but the period is {period_type}"
        return fitting


def _period_type(period: str) -> str | None:
    try:
        return Period.parse(period).type
    except PeriodError:
        return None


_NUMBER = re.compile(r"-?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?")
_INTEGER = re.compile(r"-?(0|[1-9]\d*)")


def _number(low: float | None = None, high: float | None = None) -> Callable[[str], bool]:
    def fits(value: str) -> bool:
        return bool(_NUMBER.fullmatch(value)) and (low is None or low <= float(value) <= (high or 0))

    return fits


def _integer(test: Callable[[int], bool]) -> Callable[[str], bool]:
    return lambda value: _INTEGER.fullmatch(value) is not None and test(int(value))


def _parsed_by(parse: Callable[[str], object]) -> Callable[[str], bool]:
    def fits(value: str) -> bool:
        try:
            parse(value)
        except ValueError:
            return False
        return True

    return fits


_FITS: Mapping[str, Callable[[str], bool]] = {
    "NUMBER": _number(),
    "PERCENTAGE": _number(0, 100),
    "UNIT_INTERVAL": _number(0, 1),
    "INTEGER": _integer(lambda number: True),
    "INTEGER_POSITIVE": _integer(lambda number: number > 0),
    "INTEGER_NEGATIVE": _integer(lambda number: number < 0),
    "INTEGER_ZERO_OR_POSITIVE": _integer(lambda number: number >= 0),
    "BOOLEAN": lambda value: value in {"true", "false"},
    "TRUE_ONLY": lambda value: value == "true",
    "DATE": _parsed_by(date.fromisoformat),
    "DATETIME": _parsed_by(datetime.fromisoformat),
}
