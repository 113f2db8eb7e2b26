"""How many requests a second go out: when the next one may."""

from threading import Lock

__all__ = ["Pace"]


class Pace:
    """Spaces requests evenly, so that no second has more of them than `requests_per_second`."""

    def __init__(self, requests_per_second: float) -> None:
        if not requests_per_second > 0:
            raise ValueError(f"requests_per_second must be more than 0, not {requests_per_second}")
        self._interval = 1 / requests_per_second
        self._free_at = 0.0
        self._lock = Lock()

    def reserve(self, now: float) -> float:
        """Takes the next free moment; the seconds from `now` until then."""
        with self._lock:
            moment = max(self._free_at, now)
            self._free_at = moment + self._interval
        return moment - now
