"""When a failed request is sent again, and after how long: decisions without any clock, socket or sleep."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

__all__ = ["Outcome", "Retries", "RetryPolicy", "backoff", "next_delay", "parse_retry_after"]

_NON_IDEMPOTENT = frozenset({"POST", "PATCH"})
_MOST_DOUBLINGS = 60  # beyond, the power is of no use and would overflow


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How often and how patiently requests are repeated. A client without a policy sends each request once.

    GET, PUT, DELETE and the other idempotent methods are repeated after a failed connection (resets included) and
    after the listed statuses; POST and PATCH only with `retry_non_idempotent`. A conflict (409) never is, nor a
    request whose body cannot be read again. An answer that took longer than the timeout is not asked for again.
    """

    max_attempts: int = 3
    """Requests sent at most, the first one included."""
    base_delay: float = 0.5
    """Longest pause before the second attempt, in seconds; doubled for each further one."""
    max_delay: float = 30.0
    """Longest pause between two attempts, in seconds, unless the server asks for a longer one."""
    jitter: float = 1.0
    """Share of each pause, from 0 to 1, that is drawn at random, so that clients do not return in step."""
    statuses: frozenset[int] = frozenset({429, 502, 503, 504})
    """HTTP statuses after which a request is repeated."""
    retry_non_idempotent: bool = False
    """Repeat POST and PATCH too: right only where sending twice does no harm."""
    max_retry_after: float = 60.0
    """Longest `Retry-After` that is waited for, in seconds; for a longer one the error is raised."""
    total_timeout: float | None = None
    """Seconds that all attempts and pauses of one call may take together; None for no such limit."""

    def __post_init__(self) -> None:
        if self.max_attempts < 1:
            raise ValueError(f"max_attempts must be at least 1, not {self.max_attempts}")
        for name in ("base_delay", "max_delay", "max_retry_after"):
            if not getattr(self, name) >= 0:
                raise ValueError(f"{name} must not be negative, but is {getattr(self, name)}")
        if not 0 <= self.jitter <= 1:
            raise ValueError(f"jitter must be between 0 and 1, not {self.jitter}")
        if 409 in self.statuses:
            raise ValueError("409 cannot be retried: DHIS2 answers it to requests that would fail again")
        if self.total_timeout is not None and not self.total_timeout > 0:
            raise ValueError(f"total_timeout must be more than 0 seconds, not {self.total_timeout}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one attempt: a status, or no answer at all."""

    status_code: int | None = None
    """The status of the answer; None where there was none."""
    transient: bool = False
    """Whether it was the connection that failed, in a way that may pass."""
    retry_after: float | None = None
    """The seconds that the server asks to wait."""


def next_delay(
    policy: RetryPolicy,
    attempt: int,
    outcome: Outcome,
    *,
    method: str,
    replayable: bool = True,
    elapsed: float = 0.0,
    draw: Callable[[], float] = random.random,
) -> float | None:
    """The seconds to wait before the next attempt, or None where the outcome is final.

    `attempt` counts from 1, `elapsed` are the seconds since the first attempt began, `draw` gives a number from 0 to 1.
    """
    if attempt >= policy.max_attempts or not replayable:
        return None
    if method.upper() in _NON_IDEMPOTENT and not policy.retry_non_idempotent:
        return None
    if not outcome.transient and outcome.status_code not in policy.statuses:
        return None
    wanted = outcome.retry_after or 0.0
    if wanted > policy.max_retry_after:
        return None
    delay = max(wanted, backoff(policy, attempt, draw()))
    if policy.total_timeout is not None and elapsed + delay >= policy.total_timeout:
        return None
    return delay


class Retries:
    """The attempts of one call, counted and timed."""

    __slots__ = ("_began", "_clock", "_method", "_policy", "_replayable", "number")

    def __init__(
        self, policy: RetryPolicy | None, *, method: str, replayable: bool, clock: Callable[[], float]
    ) -> None:
        self._policy = policy
        self._method = method
        self._replayable = replayable
        self._clock = clock
        self._began = 0.0 if policy is None else clock()
        self.number = 1
        """Which attempt comes next, from 1."""

    def seconds_left(self) -> float | None:
        """How long the next attempt may take; None where nothing limits it."""
        if self._policy is None or self._policy.total_timeout is None:
            return None
        return self._policy.total_timeout - (self._clock() - self._began)

    def after(self, outcome: Outcome) -> float | None:
        """The seconds to wait before another attempt, which is counted; None where the outcome is final."""
        if self._policy is None:
            return None
        elapsed = self._clock() - self._began
        delay = next_delay(
            self._policy, self.number, outcome, method=self._method, replayable=self._replayable, elapsed=elapsed
        )
        if delay is not None:
            self.number += 1
        return delay


def backoff(policy: RetryPolicy, attempt: int, drawn: float) -> float:
    """The pause after an attempt: doubled from one to the next, cut at the longest, part of it drawn at random."""
    longest = min(policy.max_delay, policy.base_delay * 2.0 ** min(attempt - 1, _MOST_DOUBLINGS))
    return longest * (1 - policy.jitter * drawn)


def parse_retry_after(value: str | None, *, now: datetime | None = None) -> float | None:
    """The seconds that a `Retry-After` header asks for, given as seconds or as an HTTP date; None if unreadable.

    A date in the past asks for no pause: 0 seconds.
    """
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError, IndexError):  # whatever email.utils trips over
        return None
    date = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(0.0, (date - (now or datetime.now(UTC))).total_seconds())
