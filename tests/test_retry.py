"""The decisions about retries, as properties of pure functions; the loop around them is tested in test_sending."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client._pacing import Pace
from dhis2w_client.retry import Outcome, Retries, RetryPolicy, backoff, next_delay, parse_retry_after

policies = st.builds(
    RetryPolicy,
    max_attempts=st.integers(1, 50),
    base_delay=st.floats(0, 100),
    max_delay=st.floats(0, 1000),
    jitter=st.floats(0, 1),
    retry_non_idempotent=st.booleans(),
    max_retry_after=st.floats(0, 1000),
    total_timeout=st.none() | st.floats(0.001, 10_000),
)
outcomes = st.builds(
    Outcome,
    st.none() | st.integers(100, 599),
    transient=st.booleans(),
    retry_after=st.none() | st.floats(0, 100_000),
)
methods = st.sampled_from(["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"])
draws = st.floats(0, 1, exclude_max=True)
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@given(policies, st.integers(1, 60), outcomes, methods, st.booleans(), st.floats(0, 20_000), draws)
def test_what_is_retried_and_how_long_pauses_are(
    policy: RetryPolicy, attempt: int, outcome: Outcome, method: str, replayable: bool, elapsed: float, drawn: float
) -> None:
    delay = next_delay(
        policy, attempt, outcome, method=method, replayable=replayable, elapsed=elapsed, draw=lambda: drawn
    )
    wanted = outcome.retry_after or 0
    if delay is None:
        return
    assert attempt < policy.max_attempts
    assert replayable
    assert outcome.transient or outcome.status_code in policy.statuses
    assert outcome.status_code != 409
    assert policy.retry_non_idempotent or method not in {"POST", "PATCH"}
    assert wanted <= policy.max_retry_after
    assert wanted <= delay <= max(wanted, policy.max_delay)
    assert policy.total_timeout is None or elapsed + delay < policy.total_timeout


@given(st.integers(1, 2), methods.filter(lambda method: method not in {"POST", "PATCH"}))
def test_what_may_pass_is_retried(attempt: int, method: str) -> None:
    policy = RetryPolicy()
    for outcome in (Outcome(transient=True), *map(Outcome, (429, 502, 503, 504))):
        assert next_delay(policy, attempt, outcome, method=method) is not None
    for status in (200, 301, 400, 401, 403, 404, 409, 500, 501):
        assert next_delay(policy, attempt, Outcome(status), method=method) is None
    assert next_delay(policy, attempt, Outcome(), method=method) is None


@given(policies, st.integers(1, 10_000), draws)
def test_pauses_are_doubled_up_to_the_longest(policy: RetryPolicy, attempt: int, drawn: float) -> None:
    longest = backoff(policy, attempt, 0.0)
    assert 0 <= longest <= policy.max_delay
    assert longest <= backoff(policy, attempt + 1, 0.0)
    assert longest * (1 - policy.jitter) - 1e-9 <= backoff(policy, attempt, drawn) <= longest


def test_by_default_the_whole_pause_is_drawn_at_random() -> None:
    assert backoff(RetryPolicy(), 1, 0.0) == 0.5
    assert backoff(RetryPolicy(), 1, 0.5) == 0.25
    assert backoff(RetryPolicy(), 2, 0.999999) < 0.001


def test_attempts_are_counted_and_timed() -> None:
    now = [100.0]
    policy = RetryPolicy(max_attempts=3, base_delay=1, jitter=0, total_timeout=60)
    retries = Retries(policy, method="GET", replayable=True, clock=lambda: now[0])
    assert retries.after(Outcome(503)) == 1
    now[0] = 110.0
    assert (retries.number, retries.seconds_left()) == (2, 50)
    assert retries.after(Outcome(503)) == 2
    assert retries.after(Outcome(503)) is None
    once = Retries(None, method="GET", replayable=True, clock=lambda: now[0])
    assert (once.after(Outcome(503)), once.seconds_left(), once.number) == (None, None, 1)


# -- Retry-After -----------------------------------------------------------------------------------------------------


@given(st.integers(0, 10**400))
def test_seconds_are_read_as_they_are(seconds: int) -> None:
    read = parse_retry_after(f" {seconds} ")
    assert read is not None
    assert read == float(str(seconds))


@given(st.timedeltas(timedelta(days=-10_000), timedelta(days=10_000)))
def test_a_date_is_the_time_until_then_and_nothing_once_it_is_past(distance: timedelta) -> None:
    date = (NOW + distance).replace(microsecond=0)
    expected = max(0.0, (date - NOW).total_seconds())
    assert parse_retry_after(format_datetime(date, usegmt=True), now=NOW) == expected
    assert parse_retry_after(format_datetime(date.astimezone(UTC)), now=NOW) == expected


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d{1,9} [A-Z][a-z]{2} \d{1,30} \d{1,4}:\d\d:\d\d [+-]?\w{1,9}"))
def test_whatever_a_header_says_is_a_number_of_seconds_or_nothing(text: str) -> None:
    seconds = parse_retry_after(text)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize("text", ["", "soon", "-1", "1.5", "1e3", "١٢", "Wed, 99 Oct 2015 07:28:00 GMT", None])
def test_what_is_no_number_and_no_date_is_nothing(text: str | None) -> None:
    assert parse_retry_after(text) is None


# -- The policy itself -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_attempts", 0),
        ("base_delay", -1),
        ("max_delay", -1),
        ("max_retry_after", float("nan")),
        ("jitter", 1.5),
        ("total_timeout", 0),
    ],
)
def test_a_policy_checks_its_numbers(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=name):
        RetryPolicy(**{name: value})  # type: ignore[arg-type]


# -- The pace of requests --------------------------------------------------------------------------------------------


@given(st.floats(0.1, 1000), st.lists(st.floats(0, 10), max_size=50))
def test_no_two_requests_are_closer_than_the_pace(per_second: float, gaps: list[float]) -> None:
    pace = Pace(per_second)
    now, sent = 50.0, list[float]()
    for gap in gaps:
        now += gap
        wait = pace.reserve(now)
        assert wait >= 0
        sent.append(now + wait)
    assert all(later - earlier >= 1 / per_second - 1e-6 for earlier, later in pairwise(sent))
