"""How large the chunks of an import are: smaller where the server is slow or refuses, larger where it is quick."""

__all__ = ["ChunkPace"]

_SMALLEST = 4_000
_QUICK = 3.0
_SLOW = 20.0


class ChunkPace:
    """The bytes that the next chunk may have."""

    def __init__(self, chunk_bytes: int, largest: int) -> None:
        self.size = min(chunk_bytes, largest)
        self._largest = largest

    def told(self, seconds: float, size: int) -> None:
        """Learns from a request of so many bytes that took so long."""
        if seconds > _SLOW:
            self.refused()
        elif seconds < _QUICK and size > self.size // 2:
            self.size = min(self.size + self.size // 2, self._largest)

    def refused(self) -> None:
        """Learns that a request was too large, or not answered in time."""
        self.size = max(self.size // 2, _SMALLEST)
