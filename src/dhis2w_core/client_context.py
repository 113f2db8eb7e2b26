"""A connected client for a profile."""

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

from dhis2w_client import Dhis2Client, SyncDhis2Client

if TYPE_CHECKING:
    from dhis2w_core.profile import Profile

__all__ = ["open_client", "open_sync_client"]


@asynccontextmanager
async def open_client(profile: "Profile", **options: Any) -> AsyncGenerator[Dhis2Client]:
    """A client connected to the profile's server, closed at the end; `options` are those of `Dhis2Client`."""
    options = {"version": profile.pinned_version(), **options}
    async with Dhis2Client(profile.url, profile.auth(), **options) as client:
        yield client


@contextmanager
def open_sync_client(profile: "Profile", **options: Any) -> Generator[SyncDhis2Client]:
    """The same without `async`."""
    options = {"version": profile.pinned_version(), **options}
    with SyncDhis2Client(profile.url, profile.auth(), **options) as client:
        yield client
