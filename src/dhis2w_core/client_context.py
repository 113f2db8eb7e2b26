"""A connected client for a profile, and the check of who it logs in as."""

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dhis2w_client import Dhis2Client, SyncDhis2Client

if TYPE_CHECKING:
    from dhis2w_core.profile import Profile

__all__ = ["Account", "check_profile", "check_sync_profile", "open_client", "open_sync_client"]


@dataclass(frozen=True)
class Account:
    """Who a profile logs in as, and where."""

    username: str
    name: str
    """What the user is called."""
    url: str
    """The canonical address of the server."""
    version: str
    """As the server reports it, such as `2.43.1`."""

    def __str__(self) -> str:
        return f"{self.username} ({self.name}) at {self.url}, DHIS2 {self.version}"


@asynccontextmanager
async def open_client(profile: "Profile", *, interactive: bool = True, **options: Any) -> AsyncGenerator[Dhis2Client]:
    """A client connected to the profile's server, closed at the end; `options` are those of `Dhis2Client`.

    With `interactive=False` nobody is asked to sign in with a browser, as OAuth2 does where it has no valid tokens.
    """
    options = {"version": profile.pinned_version(), **options}
    async with Dhis2Client(profile.url, profile.auth(interactive=interactive), **options) as client:
        yield client


@contextmanager
def open_sync_client(profile: "Profile", *, interactive: bool = True, **options: Any) -> Generator[SyncDhis2Client]:
    """The same without `async`."""
    options = {"version": profile.pinned_version(), **options}
    with SyncDhis2Client(profile.url, profile.auth(interactive=interactive), **options) as client:
        yield client


async def check_profile(profile: "Profile", **options: Any) -> Account:
    """Logs in with a profile and says as whom; raises what `Dhis2Client.connect` does. `GET /api/me`."""
    async with open_client(profile, **options) as client:
        me = await client.system.me()
        return Account(str(me.username), str(me.displayName), client.base_url, client.raw_version)


def check_sync_profile(profile: "Profile", **options: Any) -> Account:
    """The same without `async`."""
    with open_sync_client(profile, **options) as client:
        me = client.system.me()
        return Account(str(me.username), str(me.displayName), client.base_url, client.raw_version)
