"""What several test modules share: the event loop, and an embedded server."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# No test fails because the machine is busy.
settings.register_profile("patient", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option that writes tests/wire_calls anew."""
    parser.addoption(
        "--update-wire-calls", action="store_true", help="write tests/wire_calls from what the tests do, not compare"
    )


def pytest_configure(config: pytest.Config) -> None:
    """What is written comes from one process."""
    if config.getoption("--update-wire-calls") and config.getoption("numprocesses", None):
        raise pytest.UsageError("--update-wire-calls needs a single process: leave -n out")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Writes the calls of the tests that were run."""
    if session.config.getoption("--update-wire-calls"):
        from tests.wire import write_recorded

        for path in write_recorded():
            print(f"\nwrote {path}", end="")


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio, which is what the client is written for."""
    return "asyncio"


@pytest.fixture(scope="module")
def server_url() -> Iterator[str]:
    """An embedded DHIS2 2.43 that tests only read from."""
    from dhis2w_client.testing import Dhis2Server

    with Dhis2Server("2.43", world="testland").serve() as url:
        yield url
