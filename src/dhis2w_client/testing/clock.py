"""Time: the server's clock, which tests can set and move, and when jobs run next."""

import re
from datetime import UTC, datetime, timedelta

from dhis2w_client.testing.http import Json


class Clock:
    """The time of the server (UTC): the real one, moved by what `set` and `advance` asked for.

    A frozen clock stands still between two calls of `set` or `advance`.
    """

    def __init__(self) -> None:
        self._offset = timedelta()
        self._frozen: datetime | None = None

    def now(self) -> datetime:
        """The current time, with its zone."""
        return self._frozen or datetime.now(UTC) + self._offset

    def set(self, time: datetime, *, freeze: bool = False) -> None:
        """Make it `time` (UTC if it has no zone); with `freeze`, until told otherwise."""
        aware = time if time.tzinfo else time.replace(tzinfo=UTC)
        self._offset = aware - datetime.now(UTC)
        self._frozen = aware if freeze else None

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass at once."""
        self._offset += timedelta(seconds=seconds)
        if self._frozen:
            self._frozen += timedelta(seconds=seconds)

    def stamp(self) -> str:
        """The current time as DHIS2 writes it: milliseconds, no zone."""
        return stamp(self.now())


def stamp(time: datetime) -> str:
    """A time as DHIS2 writes it: milliseconds, no zone."""
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03d}"


# -- Cron expressions of six fields, as far as jobs need them, and delays ----------------------------------------------


LONGEST_DELAY = timedelta(hours=4)
"""How long after its time a job that was missed is still run."""

_LOW_HIGH = ((0, 59), (0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
_DAYS = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_NAMES = {name: at for names, first in ((_DAYS, 0), (_MONTHS, 1)) for at, name in enumerate(names, first)}
_PART = re.compile(r"(\*|\?|\d+)(?:-(\d+))?(?:/(\d+))?$")


def _field(text: str, low: int, high: int) -> set[int] | None:
    """The numbers that a field allows; None for a field that is none."""
    found: set[int] = set()
    for part in text.split(","):
        match = _PART.match(_named(part))
        if not match:
            return None
        first, last, step = match.groups()
        start = low if first in "*?" else int(first)
        end = int(last) if last else high if first in "*?" or step else start
        if not low <= start <= end <= high:
            return None
        found |= set(range(start, end + 1, int(step or 1)))
    return found


def _named(text: str) -> str:
    return re.sub(r"[A-Z]{3}", lambda match: str(_NAMES.get(match[0], match[0])), text.upper())


def _fields(expression: str) -> list[set[int]] | None:
    parts = expression.split()
    if len(parts) != 6:
        return None
    found = [_field(part, *limits) for part, limits in zip(parts, _LOW_HIGH, strict=True)]
    return [field for field in found if field is not None] if None not in found else None


def is_cron(expression: str) -> bool:
    """Whether a text is a cron expression."""
    return _fields(expression) is not None


def next_time(expression: str, after: datetime) -> datetime | None:
    """When an expression is due for the first time after a moment, within a year."""
    fields = _fields(expression)
    if fields is None:
        return None
    seconds, minutes, hours, days, months, weekdays = fields
    weekdays = {day % 7 for day in weekdays}
    day = after.replace(hour=0, minute=0, second=0, microsecond=0)
    for _ in range(367):
        if day.day in days and day.month in months and day.isoweekday() % 7 in weekdays:
            for hour in sorted(hours):
                for minute in sorted(minutes):
                    for second in sorted(seconds):
                        moment = day.replace(hour=hour, minute=minute, second=second)
                        if moment > after:
                            return moment
        day += timedelta(days=1)
    return None


def next_execution(job: Json, now: datetime) -> datetime | None:
    """When a configured job runs next; what it missed for less than LONGEST_DELAY is made up for."""
    if job.get("enabled") is False:
        return None
    if job.get("cronExpression"):
        last = datetime.fromisoformat(job["lastExecuted"]) if job.get("lastExecuted") else datetime.min
        return next_time(job["cronExpression"], max(last.replace(tzinfo=now.tzinfo), now - LONGEST_DELAY))
    if job.get("delay"):
        delay = int(job["delay"])
        return datetime.fromtimestamp((int(now.timestamp()) // delay + 1) * delay, now.tzinfo)
    return None
