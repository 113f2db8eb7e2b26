"""Periods of DHIS2: fixed ones such as `202601` and `2026Q1`, and relative ones such as `LAST_12_MONTHS`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import total_ordering
from typing import Literal, NamedTuple, TypeAlias, get_args

__all__ = [
    "Period",
    "PeriodError",
    "PeriodType",
    "RelativePeriod",
    "check_calendar",
    "period_types",
    "periods_between",
    "relative_periods",
]

PeriodType: TypeAlias = Literal[
    "Daily", "Weekly", "WeeklyWednesday", "WeeklyThursday", "WeeklyFriday", "WeeklySaturday", "WeeklySunday",
    "BiWeekly", "Monthly", "BiMonthly", "Quarterly", "QuarterlyNov", "SixMonthly", "SixMonthlyApril", "SixMonthlyNov",
    "Yearly", "TwoYearly", "FinancialFeb", "FinancialApril", "FinancialJuly", "FinancialAug", "FinancialSep",
    "FinancialOct", "FinancialNov",
]  # fmt: skip
"""The 24 types; see `period_types` for those that a version has."""

RelativePeriod: TypeAlias = Literal[
    "TODAY", "YESTERDAY", "LAST_3_DAYS", "LAST_7_DAYS", "LAST_14_DAYS", "LAST_30_DAYS", "LAST_60_DAYS", "LAST_90_DAYS",
    "LAST_180_DAYS", "THIS_WEEK", "LAST_WEEK", "LAST_4_WEEKS", "LAST_12_WEEKS", "LAST_52_WEEKS", "WEEKS_THIS_YEAR",
    "THIS_BIWEEK", "LAST_BIWEEK", "LAST_4_BIWEEKS", "THIS_MONTH", "LAST_MONTH", "LAST_3_MONTHS", "LAST_6_MONTHS",
    "LAST_12_MONTHS", "MONTHS_THIS_YEAR", "MONTHS_LAST_YEAR", "THIS_BIMONTH", "LAST_BIMONTH", "LAST_6_BIMONTHS",
    "BIMONTHS_THIS_YEAR", "THIS_QUARTER", "LAST_QUARTER", "LAST_4_QUARTERS", "QUARTERS_THIS_YEAR",
    "QUARTERS_LAST_YEAR", "THIS_SIX_MONTH", "LAST_SIX_MONTH", "LAST_2_SIXMONTHS", "THIS_YEAR", "LAST_YEAR",
    "LAST_5_YEARS", "LAST_10_YEARS", "THIS_FINANCIAL_YEAR", "LAST_FINANCIAL_YEAR", "LAST_5_FINANCIAL_YEARS",
    "LAST_10_FINANCIAL_YEARS",
]  # fmt: skip


class PeriodError(ValueError):
    """A text that is no period, or a period that does not exist."""


class _Shape(NamedTuple):
    """How the periods of a type are cut and named."""

    size: int
    """Months or weeks."""
    first: int
    """First month of a year, 0 for January and below 0 in the year before; or first day of a week, 0 for Monday."""
    pattern: str


_MONTHS: dict[str, _Shape] = {
    "Monthly": _Shape(1, 0, "{year:04}{number:02}"),
    "BiMonthly": _Shape(2, 0, "{year:04}{number:02}B"),
    "Quarterly": _Shape(3, 0, "{year:04}Q{number}"),
    "QuarterlyNov": _Shape(3, -2, "{year:04}NovQ{number}"),
    "SixMonthly": _Shape(6, 0, "{year:04}S{number}"),
    "SixMonthlyApril": _Shape(6, 3, "{year:04}AprilS{number}"),
    "SixMonthlyNov": _Shape(6, -2, "{year:04}NovS{number}"),
    "Yearly": _Shape(12, 0, "{year:04}"),
    "TwoYearly": _Shape(24, 0, "{year:04}"),
    "FinancialFeb": _Shape(12, 1, "{year:04}Feb"),
    "FinancialApril": _Shape(12, 3, "{year:04}April"),
    "FinancialJuly": _Shape(12, 6, "{year:04}July"),
    "FinancialAug": _Shape(12, 7, "{year:04}Aug"),
    "FinancialSep": _Shape(12, 8, "{year:04}Sep"),
    "FinancialOct": _Shape(12, 9, "{year:04}Oct"),
    "FinancialNov": _Shape(12, -2, "{year:04}Nov"),
}
_WEEKS: dict[str, _Shape] = {
    "Weekly": _Shape(1, 0, "{year:04}W{number}"),
    "WeeklyWednesday": _Shape(1, 2, "{year:04}WedW{number}"),
    "WeeklyThursday": _Shape(1, 3, "{year:04}ThuW{number}"),
    "WeeklyFriday": _Shape(1, 4, "{year:04}FriW{number}"),
    "WeeklySaturday": _Shape(1, 5, "{year:04}SatW{number}"),
    "WeeklySunday": _Shape(1, 6, "{year:04}SunW{number}"),
    "BiWeekly": _Shape(2, 0, "{year:04}BiW{number}"),
}
_TYPES = frozenset[str](get_args(PeriodType))
_RELATIVE = frozenset[str](get_args(RelativePeriod))
_SINCE = {"FinancialSep": 42, "FinancialFeb": 43, "FinancialAug": 43, "WeeklyFriday": 43}

# What stands between year and number, or after the year -> type.
_MARKS = {
    re.sub(r"\{.*?\}", "", shape.pattern): name
    for name, shape in [*_MONTHS.items(), *_WEEKS.items()]
    if name not in {"Monthly", "Yearly", "TwoYearly"}
}
_TEXT = re.compile(r"(\d{4})([A-Za-z]*)(\d*)(B?)")
_HYPHENS = re.compile(r"\d{4}-\d\d(-\d\d)?")


@total_ordering
@dataclass(frozen=True, slots=True, repr=False)
class Period:
    """A fixed period: `Period.parse("2026Q1")`, or `Period.of("Quarterly", date(2026, 2, 14))`.

    Periods are ordered by their first day, then by their last. Years of the November types are named after the year
    that they end in (`2026Nov` starts in November 2025), as the server does it; all others after that they start in.
    """

    type: PeriodType
    id: str
    """As DHIS2 writes it: `20260131`, `2026W5`, `202601`, `2026AprilS1`."""
    start: date
    """First day."""
    end: date
    """Last day, which is part of the period."""

    @classmethod
    def parse(cls, text: str, type: PeriodType | None = None) -> "Period":
        """The period that a text stands for; with `type` it must be of that one.

        Takes what the server takes: its own ids, `2026-01` and `2026-01-31`, and ADX (`2026-01-01/P1M`). `TwoYearly`
        is written like `Yearly`, so that it is found only when it is asked for. Raises PeriodError.
        """
        period = _from_adx(text) if "/" in text else _parsed(text, type)
        if period is None or (type is not None and period.type != type):
            raise PeriodError(f"{text!r} is no {type or 'DHIS2'} period; a month is 202601, a quarter 2026Q1, ...")
        return period

    @classmethod
    def of(cls, type: PeriodType, day: date) -> "Period":
        """The period of a type that a day is in."""
        if type not in _TYPES:
            raise PeriodError(f"unknown period type {type!r}; there are {', '.join(sorted(_TYPES))}")
        if type == "Daily":
            return cls(type, f"{day.year:04}{day.month:02}{day.day:02}", day, day)
        return _of_weeks(type, day) if type in _WEEKS else _of_months(type, day)

    def next(self, count: int = 1) -> "Period":
        """The period of the same type after this one, or `count` further on."""
        period = self
        for _ in range(abs(count)):
            period = _after(period) if count > 0 else Period.of(period.type, period.start - timedelta(days=1))
        return period

    def previous(self, count: int = 1) -> "Period":
        """The period of the same type before this one, or `count` further back."""
        return self.next(-count)

    def contains(self, other: "Period | date") -> bool:
        """Whether a day, or every day of a period, is in this one."""
        if isinstance(other, Period):
            return self.start <= other.start and other.end <= self.end
        return self.start <= other <= self.end

    def convert(self, type: PeriodType) -> "Period":
        """The period of another type that this one begins in: `202602` as Quarterly is `2026Q1`."""
        return Period.of(type, self.start)

    def split(self, type: PeriodType) -> list["Period"]:
        """The periods of another type that lie wholly in this one, in their order."""
        return [period for period in periods_between(type, self.start, self.end) if self.contains(period)]

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    @property
    def adx(self) -> str:
        """As ADX writes it: first day and ISO duration, `2026-01-01/P1M`."""
        return f"{self.start}/{_duration(self.type)}"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        return (self.start, self.end) < (other.start, other.end)

    def __str__(self) -> str:
        return self.id

    def __repr__(self) -> str:
        return f"<Period {self.id} {self.type} {self.start}..{self.end}>"


def periods_between(type: PeriodType, start: date, end: date) -> Iterator[Period]:
    """The periods of a type from that of the day `start` to that of the day `end`, both included."""
    period = Period.of(type, start)
    while period.start <= end:
        yield period
        period = period.next()


def relative_periods(
    name: RelativePeriod,
    on: date | None = None,
    *,
    financial_year: PeriodType = "FinancialOct",
    week: PeriodType = "Weekly",
) -> list[Period]:
    """The fixed periods that a relative one stands for on a day, today unless given.

    `LAST_...` does not include the running period. Which financial year and which week is meant are settings of the
    server (`analyticsFinancialYearStart` and `analyticsWeeklyStart`), given here as period types. Raises PeriodError
    for an unknown name.
    """
    if name not in _RELATIVE:
        raise PeriodError(f"unknown relative period {name!r}; there are {', '.join(sorted(_RELATIVE))}")
    day = on or date.today()
    types: dict[str, PeriodType] = {
        "DAY": "Daily", "WEEK": week, "BIWEEK": "BiWeekly", "MONTH": "Monthly", "BIMONTH": "BiMonthly",
        "QUARTER": "Quarterly", "SIX_MONTH": "SixMonthly", "SIXMONTH": "SixMonthly", "YEAR": "Yearly",
        "FINANCIAL_YEAR": financial_year,
    }  # fmt: skip
    if name == "TODAY" or name == "YESTERDAY":
        return [Period.of("Daily", day).next(-1 if name == "YESTERDAY" else 0)]
    if inner := re.fullmatch(r"([A-Z]+)S_(THIS|LAST)_YEAR", name):
        return _of_year(types[inner[1]], Period.of("Yearly", day).next(-1 if inner[2] == "LAST" else 0))
    which, _, unit = name.partition("_")
    count = re.match(r"(\d+)_", unit)
    unit = unit[count.end() :].removesuffix("S") if count else unit
    running = Period.of(types[unit], day)
    if which == "THIS":
        return [running]
    return [running.previous(back) for back in range(int(count[1]) if count else 1, 0, -1)]


def period_types(version: int) -> list[PeriodType]:
    """The types that a version has, such as 42 for 2.42: FinancialSep since 42; others of its kind since 43."""
    return [type for type in get_args(PeriodType) if _SINCE.get(type, 0) <= version]


def check_calendar(calendar: str) -> None:
    """Raises PeriodError for a calendar of a server whose period ids are not those of the ISO calendar."""
    if calendar not in {"iso8601", "gregorian"}:
        raise PeriodError(
            f"the server's calendar is {calendar!r}, whose periods this library can't compute: pass period ids as the "
            "server writes them"
        )


def _of_months(type: PeriodType, day: date) -> Period:
    shape = _MONTHS[type]
    ordinal = (day.year * 12 + day.month - 1 - shape.first) // shape.size
    first = ordinal * shape.size + shape.first
    year, month = divmod(ordinal * shape.size, 12)
    id_ = shape.pattern.format(year=year, number=month // shape.size + 1)
    return Period(type, id_, _month(first), _month(first + shape.size) - timedelta(days=1))


def _month(index: int) -> date:
    return date(index // 12, index % 12 + 1, 1)


def _of_weeks(type: PeriodType, day: date) -> Period:
    shape = _WEEKS[type]
    start = day - timedelta(days=(day.weekday() - shape.first) % 7)
    middle = start + timedelta(days=3)  # as with ISO weeks, the year is that which most days are in
    week = (middle.timetuple().tm_yday - 1) // 7
    if shape.size == 2:
        start -= timedelta(days=7 * (week % 2))
    id_ = shape.pattern.format(year=middle.year, number=week // shape.size + 1)
    return Period(type, id_, start, start + timedelta(days=7 * shape.size - 1))


def _after(period: Period) -> Period:
    """The next one; after a year of 53 weeks two-week periods overlap, because numbering starts anew."""
    after = Period.of(period.type, period.end + timedelta(days=1))
    before = Period.of(period.type, after.start - timedelta(days=1))
    return before if before.start > period.start else after


def _of_year(type: PeriodType, year: Period) -> list[Period]:
    """The periods of a type that are counted to a year."""
    around = periods_between(type, year.start - timedelta(days=7), year.end + timedelta(days=7))
    return [period for period in around if period.id.startswith(year.id)]


def _parsed(text: str, type: PeriodType | None) -> Period | None:
    if _HYPHENS.fullmatch(text):
        text = text.replace("-", "")
    match = _TEXT.fullmatch(text)
    if not match:
        return None
    year, mark, digits, bimonth = match.groups()
    number = int(digits or 1)
    try:
        if mark or bimonth:
            period = _numbered(_MARKS.get(mark + bimonth), int(year), number)
        elif len(digits) == 4:
            period = Period.of("Daily", date(int(year), int(digits[:2]), int(digits[2:])))
        elif len(digits) == 2:
            period = _numbered("Monthly", int(year), number)
        else:
            period = None if digits else _numbered("TwoYearly" if type == "TwoYearly" else "Yearly", int(year), 1)
    except ValueError:  # such as a month 13, or a year 0
        return None
    return period if period and period.id == text else None


def _numbered(type: str | None, year: int, number: int) -> Period | None:
    """The period by its number in a year; any near one where there is none such."""
    if type in _MONTHS:
        shape = _MONTHS[type]
        return Period.of(_named(type), _month(year * 12 + shape.first + (number - 1) * shape.size))
    if type in _WEEKS:
        fourth = date(year, 1, 4)
        first = fourth - timedelta(days=(fourth.weekday() - _WEEKS[type].first) % 7)
        return Period.of(_named(type), first + timedelta(days=7 * _WEEKS[type].size * (number - 1)))
    return None


def _named(type: str) -> PeriodType:
    return next(known for known in get_args(PeriodType) if known == type)


def _duration(type: PeriodType) -> str:
    if type in _WEEKS:
        return f"P{7 * _WEEKS[type].size}D"
    if type in _MONTHS:
        months = _MONTHS[type].size
        return f"P{months}M" if months < 12 else f"P{months // 12}Y"
    return "P1D"


def _from_adx(text: str) -> Period | None:
    day, _, duration = text.partition("/")
    try:
        start = date.fromisoformat(day)
    except ValueError:
        return None
    of_duration = (Period.of(type, start) for type in get_args(PeriodType) if _duration(type) == duration)
    return next((period for period in of_duration if period.start == start), None)
