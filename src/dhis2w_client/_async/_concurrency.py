"""Everything that differs in kind between the asynchronous and the synchronous client; its twin is written by hand."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dhis2w_client.auth import AuthProvider

if TYPE_CHECKING:
    import asyncio

__all__ = ["authentication_headers", "new_lock"]


def new_lock() -> "asyncio.Lock":
    """A lock that makes others wait without blocking them."""
    import asyncio  # loaded by every program that gets here, but not by every program that imports the client

    return asyncio.Lock()


async def authentication_headers(provider: AuthProvider) -> Mapping[str, str]:
    """The headers of a provider."""
    return await provider.headers()
