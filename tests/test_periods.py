"""Periods: ids and days as servers have them, for every type, and the arithmetic on them."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.periods import (
    Period,
    PeriodError,
    PeriodType,
    RelativePeriod,
    check_calendar,
    period_types,
    periods_between,
    relative_periods,
)

TYPES: tuple[PeriodType, ...] = get_args(PeriodType)
YEARS = range(2004, 2035)
DAYS = st.dates(date(2000, 1, 1), date(2040, 12, 31))
ANY_TYPE = st.sampled_from(TYPES)

# Id -> first day: what the server's own tests of the exchange format ADX hold.
KNOWN = {
    "20220107": "2022-01-07", "2022W1": "2022-01-03", "2022W2": "2022-01-10", "2022WedW1": "2021-12-29",
    "2022ThuW1": "2021-12-30", "2022SatW1": "2022-01-01", "2022SunW1": "2022-01-02", "2024SatW2": "2024-01-06",
    "2024SunW2": "2024-01-07", "2022BiW1": "2022-01-03", "2022BiW2": "2022-01-17", "202205": "2022-05-01",
    "202202B": "2022-03-01", "2022Q2": "2022-04-01", "2022S2": "2022-07-01", "2022AprilS2": "2022-10-01",
    "2025NovS1": "2024-11-01", "2022NovS2": "2022-05-01", "2025NovQ1": "2024-11-01", "2025NovQ3": "2025-05-01",
    "2022": "2022-01-01", "2022April": "2022-04-01", "2022July": "2022-07-01", "2022Oct": "2022-10-01",
    "2022Nov": "2021-11-01",
}  # fmt: skip


def table(type: PeriodType) -> Iterator[tuple[str, date, date]]:
    """Every period of 30 years by counting on from one known day, with no formula of the code under test."""
    if type == "Daily":
        day = date(2004, 1, 1)
        while day.year < 2034:
            yield day.strftime("%Y%m%d"), day, day
            day += timedelta(days=1)
        return
    for year in YEARS:
        yield from _weeks(type, year) if "eek" in type else _months(type, year)


_FIRST_WEEKDAY = {"Wednesday": 2, "Thursday": 3, "Friday": 4, "Saturday": 5, "Sunday": 6}


def _weeks(type: PeriodType, year: int) -> Iterator[tuple[str, date, date]]:
    """The first week is the one that January the 4th is in, whatever day weeks begin with."""
    name = type.removeprefix("Weekly")
    first, following = (_week_of(date(number, 1, 4), _FIRST_WEEKDAY.get(name, 0)) for number in (year, year + 1))
    starts = [first + timedelta(weeks=count) for count in range(54) if first + timedelta(weeks=count) < following]
    if type == "BiWeekly":
        for number, start in enumerate(starts[::2], 1):
            yield f"{year}BiW{number}", start, start + timedelta(days=13)
        return
    for number, start in enumerate(starts, 1):
        yield f"{year}{name[:3]}W{number}", start, start + timedelta(days=6)


def _week_of(day: date, first_weekday: int) -> date:
    while day.weekday() != first_weekday:
        day -= timedelta(days=1)
    return day


_FIRST_MONTH = {"Feb": 2, "April": 4, "July": 7, "Aug": 8, "Sep": 9, "Oct": 10, "Nov": 11}


def _months(type: PeriodType, year: int) -> Iterator[tuple[str, date, date]]:
    base = type
    for prefix, months, mark in (
        ("Monthly", 1, ""), ("BiMonthly", 2, ""), ("Quarterly", 3, "Q"), ("SixMonthly", 6, "S"), ("Yearly", 12, ""),
        ("TwoYearly", 24, ""), ("Financial", 12, ""),
    ):  # fmt: skip
        if not base.startswith(prefix) or (type == "TwoYearly" and year % 2):
            continue
        name = base.removeprefix(prefix)
        month, own_year = _FIRST_MONTH.get(name, 1), year - (name == "Nov")
        for number in range(1, max(12 // months, 1) + 1):
            start = end = date(own_year, month, 1)
            for _ in range(months):
                end = date(own_year, month, monthrange(own_year, month)[1])
                own_year, month = (own_year + 1, 1) if month == 12 else (own_year, month + 1)
            id_ = f"{year}{name}"
            id_ += {1: f"{number:02}", 2: f"{number:02}B", 12: "", 24: ""}.get(months, f"{mark}{number}")
            yield id_, start, end


@pytest.mark.parametrize("type", TYPES)
def test_every_period_of_30_years_has_its_id_and_days(type: PeriodType) -> None:
    rows = [*table(type)]
    assert len(rows) >= 15
    for id_, start, end in rows:
        period = Period.parse(id_, type)
        assert (period.type, period.id, period.start, period.end) == (type, id_, start, end)
        assert str(period) == id_
        assert period.days == (end - start).days + 1
    assert len({id_ for id_, *_ in rows}) == len(rows)


@pytest.mark.parametrize(("id_", "start"), KNOWN.items())
def test_the_days_are_those_of_servers(id_: str, start: str) -> None:
    period = Period.parse(id_)
    assert str(period.start) == start
    assert period.adx.startswith(f"{start}/P")
    assert Period.parse(period.adx) == period


@given(ANY_TYPE, DAYS)
def test_a_day_is_in_its_period_whose_id_stands_for_it(type: PeriodType, day: date) -> None:
    period = Period.of(type, day)
    assert period.contains(day)
    assert Period.parse(period.id, type) == period


@given(ANY_TYPE, DAYS, st.integers(-30, 30))
def test_steps_lead_there_and_back(type: PeriodType, day: date, count: int) -> None:
    period = Period.of(type, day)
    assert period.next(count).previous(count) == period
    assert period.next() > period
    assert period.previous() < period
    if type != "BiWeekly":  # the 27th of a year overlaps the next year's first
        assert period.next().start == period.end + timedelta(days=1)


@given(ANY_TYPE, DAYS, st.integers(0, 800))
def test_periods_between_two_days_cover_them_all(type: PeriodType, start: date, length: int) -> None:
    end = start + timedelta(days=length)
    found = [*periods_between(type, start, end)]
    assert found[0].contains(start)
    assert found[-1].contains(end) or type == "BiWeekly"
    assert found == sorted(set(found))


@pytest.mark.parametrize(
    "text",
    [
        "2022W53",
        "2022W01",
        "2020BiW28",
        "202213",
        "202200",
        "2022Q5",
        "2022Q0",
        "2022S3",
        "202207B",
        "20220230",
        "2022Apr",
        "2022NovQ5",
        "22",
        "abc",
        "0000",
        "2022W",
        "2022BiW",
        "2022-1",
        "2022-01-01/P3W",
        "x/P1M",
        "2022-01-02/P1M",
    ],
)
def test_what_is_no_period_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(PeriodError, match=text):
        Period.parse(text)


def test_a_period_of_another_type_than_asked_for_is_refused() -> None:
    with pytest.raises(PeriodError, match="'202601' is no Quarterly period"):
        Period.parse("202601", "Quarterly")
    with pytest.raises(PeriodError, match="unknown period type 'monthly'"):
        Period.of(cast("PeriodType", "monthly"), date(2026, 1, 1))


def test_other_spellings_are_read_and_written_as_servers_do() -> None:
    assert [Period.parse(text).id for text in ("2026-01", "2026-01-31")] == ["202601", "20260131"]
    assert repr(Period.parse("2026Q1")) == "<Period 2026Q1 Quarterly 2026-01-01..2026-03-31>"


def test_periods_are_converted_and_split() -> None:
    assert Period.parse("202602").convert("Quarterly").id == "2026Q1"
    assert [period.id for period in Period.parse("2026Q1").split("Monthly")] == ["202601", "202602", "202603"]
    assert len(Period.parse("2026").split("Weekly")) == 51  # of 53 the first begins in 2025 and the last ends in 2027
    assert Period.parse("2026").contains(Period.parse("2026Q4"))
    assert not Period.parse("2026").contains(Period.parse("2026W1"))


TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("name", "expected"),
    {
        "TODAY": "20261122", "YESTERDAY": "20261121", "LAST_3_DAYS": "20261119 20261120 20261121",
        "THIS_WEEK": "2026W47", "LAST_4_WEEKS": "2026W43 2026W44 2026W45 2026W46", "LAST_BIWEEK": "2026BiW23",
        "LAST_3_MONTHS": "202608 202609 202610", "LAST_BIMONTH": "202605B", "LAST_QUARTER": "2026Q3",
        "QUARTERS_LAST_YEAR": "2025Q1 2025Q2 2025Q3 2025Q4", "THIS_SIX_MONTH": "2026S2",
        "LAST_2_SIXMONTHS": "2025S2 2026S1", "LAST_YEAR": "2025", "THIS_FINANCIAL_YEAR": "2026Oct",
        "LAST_FINANCIAL_YEAR": "2025Oct", "BIMONTHS_THIS_YEAR": "202601B 202602B 202603B 202604B 202605B 202606B",
    }.items(),
)  # fmt: skip
def test_relative_periods_are_counted_from_a_day(name: RelativePeriod, expected: str) -> None:
    assert [period.id for period in relative_periods(name, TODAY)] == expected.split()


@given(st.sampled_from(get_args(RelativePeriod)), DAYS)
def test_every_relative_period_is_a_row_of_periods(name: RelativePeriod, day: date) -> None:
    found = relative_periods(name, day)
    for before, after in pairwise(found):
        assert before.next() == after
    digits = [int(part) for part in name.split("_") if part.isdigit()]
    if digits:
        assert len(found) == digits[0]
        assert found[-1].end < day or name.endswith("BIWEEKS")
    elif name.startswith("THIS"):
        assert found[0].contains(day)


def test_the_server_s_settings_say_which_week_and_financial_year() -> None:
    (year,) = relative_periods("THIS_FINANCIAL_YEAR", TODAY, financial_year="FinancialNov")
    (week,) = relative_periods("LAST_WEEK", date(2022, 1, 5), week="WeeklyWednesday")
    assert (year.id, week.id) == ("2027Nov", "2022WedW1")
    with pytest.raises(PeriodError, match="unknown relative period 'LAST_DECADE'"):
        relative_periods(cast("RelativePeriod", "LAST_DECADE"))


def test_versions_have_their_types_and_only_iso_calendars_are_computed() -> None:
    assert {*period_types(42)} - {*period_types(41)} == {"FinancialSep"}
    assert {*period_types(43)} - {*period_types(42)} == {"FinancialFeb", "FinancialAug", "WeeklyFriday"}
    assert period_types(44) == period_types(43) == [*TYPES]
    check_calendar("iso8601")
    with pytest.raises(PeriodError, match="calendar is 'ethiopian'"):
        check_calendar("ethiopian")
