# Made from tests/_async/conftest.py by `make generate`. Do not edit.
"""The fixture of tests of accessors: a client whose calls are held against files."""

from collections.abc import Iterator
from typing import Any

import pytest

from dhis2w_client import BasicAuth, SyncDhis2Client
from dhis2w_client.testing import Dhis2Server
from tests.wire import NOW, VERSIONS, Wire


@pytest.fixture(params=VERSIONS)
def wire(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire[SyncDhis2Client]]:
    """A client of an embedded server of each version, with the world of the mark `world`, else "testland"."""
    marker = request.node.get_closest_marker("world")
    server = Dhis2Server(request.param, world=marker.args[0] if marker else "testland", now=NOW)
    auth = BasicAuth(server.username, server.password)

    def sleep(seconds: float) -> None:
        server.clock.advance(seconds)  # time passes on the server while the client waits

    options: Any = {"sleep": sleep, "clock": lambda: server.clock.now().timestamp()}
    with SyncDhis2Client(server.address, auth, transport=server.transport(), **options) as client:
        made = Wire(server, client, request, monkeypatch)
        yield made
        made.finish()
