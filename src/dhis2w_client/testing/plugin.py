"""Fixtures for pytest: an embedded DHIS2, and clients that are connected to it.

    @pytest.mark.dhis2("2.42", "2.43", world="small")
    def test_it(dhis2_sync_client): ...

Each test gets a server of its own. Without the mark it is a 2.43 with a small country, or what the option
`--dhis2-version` names: `--dhis2-version 2.42,2.43` runs each test twice.
"""

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import pytest

# pytest imports this module in every run, so what the fixtures need is imported in them.
if TYPE_CHECKING:
    from dhis2w_client import Dhis2Client, SyncDhis2Client
    from dhis2w_client.testing import Dhis2Server

__all__ = ["dhis2_client", "dhis2_server", "dhis2_sync_client", "dhis2_url"]

_DEFAULT_VERSION = "2.43"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option for the versions to test with."""
    parser.getgroup("dhis2w").addoption(
        "--dhis2-version",
        action="append",
        default=[],
        metavar="VERSION",
        help="version of the embedded DHIS2, such as 2.42; several with commas, or with the option repeated",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers", "dhis2(*versions, world='small', seed=1, ...): the embedded DHIS2 of a test, as Dhis2Server takes it"
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each wanted version: those of the mark, else those of the option."""
    if "dhis2_server" not in metafunc.fixturenames:
        return
    mark = metafunc.definition.get_closest_marker("dhis2")
    asked: list[str] = metafunc.config.getoption("--dhis2-version") or []
    versions = [version for text in asked for version in text.split(",") if version]
    metafunc.parametrize("dhis2_server", (mark and mark.args) or versions or [_DEFAULT_VERSION], indirect=True)


@pytest.fixture
def dhis2_server(request: pytest.FixtureRequest) -> "Dhis2Server":
    """A new embedded DHIS2, in this process."""
    from dhis2w_client.testing import Dhis2Server

    mark = request.node.get_closest_marker("dhis2")
    return Dhis2Server(request.param, **(mark.kwargs if mark else {}))


@pytest.fixture
def dhis2_url(dhis2_server: "Dhis2Server") -> Iterator[str]:
    """The URL of the server, on a free port of the loopback interface."""
    with dhis2_server.serve() as url:
        yield url


@pytest.fixture
def dhis2_sync_client(dhis2_server: "Dhis2Server") -> Iterator["SyncDhis2Client"]:
    """A client that is connected to the server as its administrator."""
    from dhis2w_client import BasicAuth, SyncDhis2Client

    auth = BasicAuth(dhis2_server.username, dhis2_server.password)
    with SyncDhis2Client(dhis2_server.address, auth, transport=dhis2_server.transport()) as client:
        yield client


@pytest.fixture
async def dhis2_client(dhis2_server: "Dhis2Server") -> AsyncIterator["Dhis2Client"]:
    """A client that is connected to the server as its administrator, in tests that anyio or pytest-asyncio runs."""
    from dhis2w_client import BasicAuth, Dhis2Client

    auth = BasicAuth(dhis2_server.username, dhis2_server.password)
    async with Dhis2Client(dhis2_server.address, auth, transport=dhis2_server.transport()) as client:
        yield client
