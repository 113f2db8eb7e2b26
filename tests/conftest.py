"""What several test modules share: the event loop, and an embedded server."""

from collections.abc import Iterator

import pytest


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio, which is what the client is written for."""
    return "asyncio"


@pytest.fixture(scope="module")
def server_url() -> Iterator[str]:
    """An embedded DHIS2 2.43 that tests only read from."""
    from dhis2w_client.testing import Dhis2Server

    with Dhis2Server("2.43").serve() as url:
        yield url
