"""Which transport a client sends through: connections of httpx, another transport given for them, or aiohttp."""

from collections.abc import Callable
from functools import partial
from typing import Literal, TypeAlias

from dhis2w_client._http import AsyncBaseTransport, AsyncTransport, BaseTransport, SyncTransport, TransportOptions

__all__ = ["AsyncTransportOption", "SyncTransportOption", "async_transports", "sync_transports"]

AsyncTransportOption: TypeAlias = AsyncBaseTransport | Literal["aiohttp"]
"""What an asynchronous client sends through in place of httpx's own connections; "aiohttp" needs that extra."""
SyncTransportOption: TypeAlias = BaseTransport
"""The same for a synchronous client."""


def async_transports(transport: AsyncTransportOption | None) -> Callable[[TransportOptions], AsyncTransport]:
    """What opens the transport of an asynchronous client.

    Raises MissingExtraError without aiohttp, and ValueError for another word.
    """
    if transport == "aiohttp":
        from dhis2w_client._extras import import_extra

        import_extra("aiohttp", "transport='aiohttp'", "aiohttp")
        from dhis2w_client._aiohttp import AiohttpTransport

        return AiohttpTransport
    if isinstance(transport, str):
        raise ValueError(f"transport is 'aiohttp' or a transport of httpx, not {transport!r}")
    return partial(AsyncTransport, transport=transport)


def sync_transports(transport: SyncTransportOption | None) -> Callable[[TransportOptions], SyncTransport]:
    """What opens the transport of a synchronous client. Raises ValueError for what only asynchronous ones have."""
    if isinstance(transport, str):
        raise ValueError(f"a synchronous client has no transport {transport!r}; Dhis2Client has 'aiohttp'")
    return partial(SyncTransport, transport=transport)
