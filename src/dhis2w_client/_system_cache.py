"""What a connected client remembers of its server for a while."""

import time
from collections.abc import Callable

__all__ = ["SystemCache"]


class SystemCache:
    """Answers of the server by path, each kept for `ttl` seconds; bodies, so that every reader gets its own objects."""

    def __init__(self, ttl: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.ttl = ttl
        self._clock = clock
        self._entries: dict[str, tuple[float, bytes]] = {}

    def get(self, path: str) -> bytes | None:
        """The body that the server gave for the path, or None where there is none or it is too old."""
        stored = self._entries.get(path)
        if stored is None or self._clock() - stored[0] >= self.ttl:
            return None
        return stored[1]

    def put(self, path: str, body: bytes) -> None:
        """Keeps a body from now on."""
        self._entries[path] = (self._clock(), body)

    def invalidate(self, path: str | None = None) -> None:
        """Forgets the body of one path, or all."""
        if path is None:
            self._entries.clear()
        else:
            self._entries.pop(path, None)
