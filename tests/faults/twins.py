"""One question to a server, by the asynchronous or the synchronous client, and all that came of it."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, Literal

from dhis2w_client import BasicAuth, Dhis2Client, Dhis2ClientError, SyncDhis2Client

__all__ = ["TWINS", "Outcome", "Twin", "ask"]

Twin = Literal["async", "sync"]
TWINS: tuple[Twin, ...] = ("async", "sync")


@dataclass
class Outcome:
    """What the caller of one request got."""

    value: Any = None
    error: Exception | None = None
    pauses: list[float] = field(default_factory=list[float])
    """The seconds that the client wanted to wait before each further attempt; it did not."""


def ask(
    twin: Twin, url: str, *, verb: str = "get_raw", arguments: tuple[Any, ...] = ("/api/x",), **options: Any
) -> Outcome:
    """Calls a verb of a client that does not probe for a version."""
    options = {"auth": BasicAuth("admin", "district"), "timeout": 5.0, "skip_version_probe": True, **options}
    outcome = Outcome()
    try:
        if twin == "async":
            outcome.value = asyncio.run(_ask(url, verb, arguments, outcome.pauses, options))
        else:
            with SyncDhis2Client(url, sleep=outcome.pauses.append, **options) as client:
                outcome.value = getattr(client, verb)(*arguments)
    except (Dhis2ClientError, ValueError) as error:
        outcome.error = error
    return outcome


async def _ask(url: str, verb: str, arguments: tuple[Any, ...], pauses: list[float], options: dict[str, Any]) -> Any:
    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    async with Dhis2Client(url, sleep=sleep, **options) as client:
        return await getattr(client, verb)(*arguments)
