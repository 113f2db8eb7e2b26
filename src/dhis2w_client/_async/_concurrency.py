"""Everything that differs in kind between the asynchronous and the synchronous client; its twin is written by hand."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, TypeAlias

from dhis2w_client.auth.providers import credentials as authentication_headers
from dhis2w_client.auth.providers import renewed as renewed_credentials
from dhis2w_client.auth.server import AsyncServer as AuthServer

if TYPE_CHECKING:
    import asyncio

    from dhis2w_client.data_values.rows import DataValueSource, Row

__all__ = [
    "AuthServer",
    "Gate",
    "Sleep",
    "authentication_headers",
    "each_row",
    "new_gate",
    "new_lock",
    "renewed_credentials",
    "sleep",
]

Sleep: TypeAlias = Callable[[float], Awaitable[None]]
"""What waits for a number of seconds."""
Gate: TypeAlias = AbstractAsyncContextManager[None]
"""What lets a limited number of callers in at a time."""

# asyncio is loaded by every program that gets into these functions, but not by every program that imports the client.


def new_lock() -> "asyncio.Lock":
    """A lock that makes others wait without blocking them."""
    import asyncio

    return asyncio.Lock()


def new_gate(places: int) -> Gate:
    """Lets `places` callers in at a time; the others wait without blocking."""
    import asyncio

    return asyncio.Semaphore(places)


async def sleep(seconds: float) -> None:
    """Waits without blocking others."""
    import asyncio

    await asyncio.sleep(seconds)


async def each_row(source: "DataValueSource") -> AsyncGenerator["Row"]:
    """The data values of a source, which may be an asynchronous iterable as well."""
    from dhis2w_client.data_values.rows import async_rows

    async for row in async_rows(source):
        yield row
