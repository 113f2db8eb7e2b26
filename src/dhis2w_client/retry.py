"""When a failed request is sent again, and after how long."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

__all__ = ["RetryPolicy", "parse_retry_after"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How often and how patiently requests are repeated. A client without a policy sends each request once.

    GET, PUT, DELETE and the other idempotent methods are repeated after a failed connection (resets included) and
    after the listed statuses; POST and PATCH only with `retry_non_idempotent`. A conflict (409) never is.
    """

    max_attempts: int = 3
    """Requests sent at most, the first one included."""
    base_delay: float = 0.5
    """Seconds before the second attempt; doubled for each further one."""
    max_delay: float = 30.0
    """Longest pause between two attempts, in seconds."""
    jitter: float = 0.5
    """Share of each pause, from 0 to 1, that is drawn at random, so that clients do not return in step."""
    statuses: frozenset[int] = frozenset({429, 502, 503, 504})
    """HTTP statuses after which a request is repeated."""
    retry_non_idempotent: bool = False
    """Repeat POST and PATCH too: right only where sending twice does no harm."""
    max_retry_after: float = 60.0
    """Longest `Retry-After` that is waited for, in seconds; for a longer one the error is raised."""

    def __post_init__(self) -> None:
        if self.max_attempts < 1:
            raise ValueError(f"max_attempts must be at least 1, not {self.max_attempts}")
        for name in ("base_delay", "max_delay", "max_retry_after"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} must not be negative, but is {getattr(self, name)}")
        if not 0 <= self.jitter <= 1:
            raise ValueError(f"jitter must be between 0 and 1, not {self.jitter}")
        if 409 in self.statuses:
            raise ValueError("409 cannot be retried: DHIS2 answers it to requests that would fail again")


def parse_retry_after(value: str | None, *, now: datetime | None = None) -> float | None:
    """The seconds that a `Retry-After` header asks for, given as seconds or as an HTTP date; None if unreadable."""
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    date = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(0.0, (date - (now or datetime.now(UTC))).total_seconds())
