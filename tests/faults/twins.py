"""One question to a server, by the asynchronous or the synchronous client or on aiohttp, and all that came of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from dhis2w_client import BasicAuth, Dhis2Client, Dhis2ClientError, SyncDhis2Client

__all__ = ["TWINS", "Outcome", "Twin", "answers", "ask", "async_transports", "sync_transports"]

Twin = Literal["async", "sync", "aiohttp"]
"""A kind of client; the last one is the asynchronous client on its other transport."""
TWINS: tuple[Twin, ...] = ("async", "sync", "aiohttp")

async_transports: tuple[Literal["aiohttp"] | None, ...] = (None, "aiohttp")
"""What tests of the asynchronous client run on; those made from them run on the other."""
sync_transports = (None,)


@dataclass
class Outcome:
    """What the caller of one request got."""

    value: Any = None
    error: Exception | None = None
    pauses: list[float] = field(default_factory=list[float])
    """The seconds that the client wanted to wait before each further attempt; it did not."""


def answers(twin: Twin, url: str, *steps: Callable[[Any], Any], **options: Any) -> list[Any]:
    """What a client that does not probe for a version gives or raises for each step, one after the other."""
    options = {"auth": BasicAuth("admin", "district"), "timeout": 5.0, "skip_version_probe": True, **options}
    given: list[Any] = []
    if twin == "sync":
        with SyncDhis2Client(url, **options) as blocking:
            for step in steps:
                try:
                    given.append(step(blocking))
                except Exception as error:  # whatever it is
                    given.append(error)
        return given

    async def run() -> None:
        async with Dhis2Client(url, transport=None if twin == "async" else twin, **options) as client:
            for step in steps:
                try:
                    given.append(await step(client))
                except Exception as error:  # whatever it is
                    given.append(error)

    asyncio.run(run())
    return given


def ask(
    twin: Twin, url: str, *, verb: str = "get_raw", arguments: tuple[Any, ...] = ("/api/x",), **options: Any
) -> Outcome:
    """Calls a verb of a client that does not probe for a version."""
    options = {"auth": BasicAuth("admin", "district"), "timeout": 5.0, "skip_version_probe": True, **options}
    outcome = Outcome()
    try:
        if twin == "sync":
            with SyncDhis2Client(url, sleep=outcome.pauses.append, **options) as client:
                outcome.value = getattr(client, verb)(*arguments)
        else:
            options["transport"] = None if twin == "async" else twin
            outcome.value = asyncio.run(_ask(url, verb, arguments, outcome.pauses, options))
    except (Dhis2ClientError, ValueError) as error:
        outcome.error = error
    return outcome


async def _ask(url: str, verb: str, arguments: tuple[Any, ...], pauses: list[float], options: dict[str, Any]) -> Any:
    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    async with Dhis2Client(url, sleep=sleep, **options) as client:
        return await getattr(client, verb)(*arguments)
