"""ISO periods: their types, first and last days, and relative periods."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

__all__ = ["Period", "months_of", "parse_period", "relative", "within"]


@dataclass(frozen=True, slots=True)
class Period:
    """A period with its type and days."""

    iso: str
    kind: str
    start: date
    end: date


_MONTHS = {
    "Feb": 2, "April": 4, "July": 7, "Aug": 8, "Sep": 9, "Oct": 10, "Nov": 11,
}  # fmt: skip
_WEEKDAYS = {"": 0, "Wed": 2, "Thu": 3, "Fri": 4, "Sat": 5, "Sun": 6}
_WEEK_NAMES = {"Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday"}


def _month_end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _span(iso: str, kind: str, year: int, month: int, months: int) -> Period:
    last = month + months - 1
    return Period(iso, kind, date(year, month, 1), _month_end(year + (last - 1) // 12, (last - 1) % 12 + 1))


def parse_period(iso: str) -> Period | None:
    """The period of an ISO text; None for what is none."""
    try:
        return _parse(iso)
    except ValueError:
        return None


def _parse(iso: str) -> Period | None:
    if re.fullmatch(r"\d{4}", iso):
        return _span(iso, "Yearly", int(iso), 1, 12)
    if match := re.fullmatch(r"(\d{4})-?(\d\d)", iso):
        return _span(f"{match[1]}{match[2]}", "Monthly", int(match[1]), int(match[2]), 1)
    if match := re.fullmatch(r"(\d{4})-?(\d\d)-?(\d\d)", iso):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return Period(day.strftime("%Y%m%d"), "Daily", day, day)
    if match := re.fullmatch(r"(\d{4})Q([1-4])", iso):
        return _span(iso, "Quarterly", int(match[1]), int(match[2]) * 3 - 2, 3)
    if match := re.fullmatch(r"(\d{4})S([12])", iso):
        return _span(iso, "SixMonthly", int(match[1]), int(match[2]) * 6 - 5, 6)
    if match := re.fullmatch(r"(\d{4})(\d\d)B", iso):
        return _span(iso, "BiMonthly", int(match[1]), int(match[2]) * 2 - 1, 2)
    if match := re.fullmatch(r"(\d{4})AprilS([12])", iso):
        return _span(iso, "SixMonthlyApril", int(match[1]), 4 if match[2] == "1" else 10, 6)
    if match := re.fullmatch(r"(\d{4})(Feb|April|July|Aug|Sep|Oct|Nov)", iso):
        year = int(match[1]) - (1 if match[2] == "Nov" else 0)
        return _span(iso, f"Financial{match[2]}", year, _MONTHS[match[2]], 12)
    if match := re.fullmatch(r"(\d{4})(Wed|Thu|Fri|Sat|Sun)?W(\d{1,2})", iso):
        monday = date.fromisocalendar(int(match[1]), int(match[3]), 1)
        offset = _WEEKDAYS[match[2] or ""]
        start = monday + timedelta(days=offset - 7 if offset > 3 else offset)
        return Period(iso, f"Weekly{_WEEK_NAMES.get(match[2] or '', '')}", start, start + timedelta(days=6))
    if match := re.fullmatch(r"(\d{4})BiW(\d{1,2})", iso):
        start = date.fromisocalendar(int(match[1]), int(match[2]) * 2 - 1, 1)
        return Period(iso, "BiWeekly", start, start + timedelta(days=13))
    return None


def months_of(period: Period) -> list[str]:
    """The months in a period, as ISO texts."""
    found: list[str] = []
    year, month = period.start.year, period.start.month
    while date(year, month, 1) <= period.end:
        found.append(f"{year}{month:02d}")
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found


def within(inner: Period, outer: Period) -> bool:
    """Whether a period lies in another one."""
    return outer.start <= inner.start and inner.end <= outer.end


def _shifted(today: date, months: int) -> tuple[int, int]:
    index = today.year * 12 + today.month - 1 + months
    return index // 12, index % 12 + 1


def relative(name: str, today: date) -> list[str] | None:
    """The periods of a relative one such as LAST_12_MONTHS; None for a name that is none of the known."""
    if match := re.fullmatch(r"LAST_(\d+)_MONTHS", name):
        return [
            f"{year}{month:02d}" for year, month in (_shifted(today, -back) for back in range(int(match[1]), 0, -1))
        ]
    if match := re.fullmatch(r"LAST_(\d+)_YEARS", name):
        return [str(today.year - back) for back in range(int(match[1]), 0, -1)]
    quarter = (today.month - 1) // 3
    if match := re.fullmatch(r"LAST_(\d+)_QUARTERS", name):
        indexes = [today.year * 4 + quarter - back for back in range(int(match[1]), 0, -1)]
        return [f"{index // 4}Q{index % 4 + 1}" for index in indexes]
    index = today.year * 4 + quarter - 1
    year, month = _shifted(today, -1)
    return {
        "THIS_MONTH": [f"{today.year}{today.month:02d}"],
        "LAST_MONTH": [f"{year}{month:02d}"],
        "THIS_YEAR": [str(today.year)],
        "LAST_YEAR": [str(today.year - 1)],
        "THIS_QUARTER": [f"{today.year}Q{quarter + 1}"],
        "LAST_QUARTER": [f"{index // 4}Q{index % 4 + 1}"],
        "MONTHS_THIS_YEAR": [f"{today.year}{number:02d}" for number in range(1, 13)],
        "MONTHS_LAST_YEAR": [f"{today.year - 1}{number:02d}" for number in range(1, 13)],
        "QUARTERS_THIS_YEAR": [f"{today.year}Q{number}" for number in range(1, 5)],
        "QUARTERS_LAST_YEAR": [f"{today.year - 1}Q{number}" for number in range(1, 5)],
        "TODAY": [today.strftime("%Y%m%d")],
        "YESTERDAY": [(today - timedelta(days=1)).strftime("%Y%m%d")],
    }.get(name)
