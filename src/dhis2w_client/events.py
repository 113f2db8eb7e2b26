"""What a program is told about each request that its client sends."""

from dataclasses import dataclass

__all__ = ["Attempt"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One request that was sent, and what came of it."""

    method: str
    url: str
    """Without the values of secret parameters."""
    number: int
    """Which attempt of its call it was, from 1."""
    status_code: int | None
    """The status of the answer; None where there was none."""
    error: Exception | None
    """Why there was no answer."""
    seconds: float
    """How long it took."""
    retry_in: float | None
    """Seconds until the next attempt; None where this one is the last."""
