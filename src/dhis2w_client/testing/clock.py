"""The server's clock, which tests can set and move."""

from datetime import UTC, datetime, timedelta

__all__ = ["Clock"]


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
