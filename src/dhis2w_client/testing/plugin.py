"""Fixtures for pytest: an embedded DHIS2, and clients that are connected to it.

    @pytest.mark.dhis2("2.42", "2.43", world="demo")
    def test_it(dhis2_sync_client): ...

Each test gets a server of its own. Without the mark it is a 2.43 with the small world, or what the option
`--dhis2-version` names (several times for several versions).
"""

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from dhis2w_client import Dhis2Client, SyncDhis2Client
    from dhis2w_client.testing import Dhis2Server

__all__ = ["dhis2_client", "dhis2_server", "dhis2_sync_client", "dhis2_url"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option for the versions to test with."""
    group = parser.getgroup("dhis2w")
    group.addoption(
        "--dhis2-version", action="append", default=[], help="version of the embedded DHIS2, such as 2.42 (repeatable)"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", "dhis2(*versions, world='small', seed=1): the embedded DHIS2 of a test")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each wanted version."""
    if "dhis2_server" not in metafunc.fixturenames:
        return
    mark = metafunc.definition.get_closest_marker("dhis2")
    versions = (mark and mark.args) or metafunc.config.getoption("--dhis2-version") or ["2.43"]
    metafunc.parametrize("dhis2_server", list(versions), indirect=True)


@pytest.fixture
def dhis2_server(request: pytest.FixtureRequest) -> "Dhis2Server":
    """A new embedded DHIS2, in this process."""
    from dhis2w_client.testing import Dhis2Server

    mark = request.node.get_closest_marker("dhis2")
    return Dhis2Server(getattr(request, "param", "2.43"), **(mark.kwargs if mark else {}))


@pytest.fixture
def dhis2_url(dhis2_server: "Dhis2Server") -> Iterator[str]:
    """The URL of the server, on a port of the loopback interface."""
    with dhis2_server.serve() as url:
        yield url


@pytest.fixture
def dhis2_sync_client(dhis2_server: "Dhis2Server") -> Iterator["SyncDhis2Client"]:
    """A client that is connected to the server as its administrator."""
    from dhis2w_client import BasicAuth, SyncDhis2Client

    auth = BasicAuth(dhis2_server.username, dhis2_server.password)
    address = f"http://dhis2.test{dhis2_server.context_path}"
    with SyncDhis2Client(address, auth, transport=dhis2_server.transport()) as client:
        yield client


@pytest.fixture
async def dhis2_client(dhis2_server: "Dhis2Server") -> AsyncIterator["Dhis2Client"]:
    """A client that is connected to the server as its administrator; needs the anyio or asyncio plugin of pytest."""
    from dhis2w_client import BasicAuth, Dhis2Client

    auth = BasicAuth(dhis2_server.username, dhis2_server.password)
    address = f"http://dhis2.test{dhis2_server.context_path}"
    async with Dhis2Client(address, auth, transport=dhis2_server.transport()) as client:
        yield client
