"""Periods as the server reads them out of requests: what is none is no error here."""

from datetime import date
from typing import cast

from dhis2w_client.periods import Period, PeriodError, RelativePeriod, periods_between, relative_periods

__all__ = ["Period", "months_of", "parse_period", "relative"]


def parse_period(text: str) -> Period | None:
    """The period of an id such as `202601`; None for what is none."""
    try:
        return None if "/" in text else Period.parse(text)
    except PeriodError:
        return None


def months_of(period: Period) -> list[str]:
    """The ids of the months in a period."""
    return [month.id for month in periods_between("Monthly", period.start, period.end)]


def relative(name: str, today: date) -> list[str] | None:
    """The ids of the periods of a relative one such as LAST_12_MONTHS; None for a name that is none."""
    try:
        return [period.id for period in relative_periods(cast("RelativePeriod", name), today)]
    except PeriodError:
        return None
