"""The embedded DHIS2: an ASGI application with a database in memory, and the ways to run it."""

import asyncio
import re
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dhis2w_client.testing import differences
from dhis2w_client.testing.application import Application
from dhis2w_client.testing.clock import Clock
from dhis2w_client.testing.faults import Faults, Requests
from dhis2w_client.testing.http import Json
from dhis2w_client.testing.identifier_schemes import Uids
from dhis2w_client.testing.schemas import version_data
from dhis2w_client.testing.state import State, empty_state

if TYPE_CHECKING:
    from dhis2w_client._http import BaseTransport
    from dhis2w_client.testing.transport import InProcess

__all__ = ["Dhis2Server"]

_RAW_VERSIONS = {"2.41": "2.41.9.1", "2.42": "2.42.5.2", "2.43": "2.43.1", "2.44": "2.44-SNAPSHOT"}


def _feature_version(version: str) -> int:
    found = re.match(r"2\.(\d+)", version)
    if not found:
        raise ValueError(f"{version!r} is no DHIS2 version; give one such as '2.43' or '2.43.1'")
    return int(found[1])


class Dhis2Server:
    """An embedded DHIS2 of one version, with the user admin (password district) and a small country.

    `version` is a feature version (`"2.43"`) or what the server shall report (`"2.43.1"`). `world` is "small" (a
    country with data, from `seed`; also called "demo"), "testland" (a handful of objects with readable uids), "empty"
    or a metadata bundle (the JSON of POST /api/metadata).
    The country's data end with the server's time, which begins at `now`: the same seed and day, the same country.
    `oauth2` is on where DHIS2 has `oauth2.server.enabled` on: its authorization server, from 2.42.
    A server is also an ASGI application, as `app`. `clock` sets its time, `faults` makes it fail, `requests` is what it
    was asked.
    """

    def __init__(
        self,
        version: str = "2.43",
        *,
        world: str | Json = "small",
        seed: int = 1,
        username: str = "admin",
        password: str = "district",
        context_path: str = "",
        etag: bool | None = None,
        oauth2: bool = False,
        upstream: "BaseTransport | None" = None,
        route_hosts: tuple[str, ...] = ("http://127.0.0.1", "http://localhost", "https://"),
        now: datetime | None = None,
    ) -> None:
        self.raw_version = _RAW_VERSIONS.get(version, version)
        self.feature_version = _feature_version(self.raw_version)
        """43 for 2.43.1."""
        self.username = username
        self.password = password
        self.context_path = context_path.rstrip("/")
        self.data = version_data(self.feature_version)
        self.clock = Clock()
        if now is not None:
            self.clock.set(now, freeze=True)  # until all is there: the same time, the same bytes
        self.uids = Uids(seed)
        self.tokens: set[str] = set()
        """Personal access tokens that the server accepts beside those that were created through it."""
        self.requests = Requests()
        self.faults = Faults(self.restart)
        self.upstream = upstream
        """Where routes send their requests; None for the network."""
        self.route_hosts = route_hosts
        """Beginnings of the URLs that routes may have."""
        self.has_etag = differences.has_etag(self.feature_version) if etag is None else etag
        self.scheduler_seconds = 0.2
        """How long jobs wait that DHIS2 starts from its loop, which turns every 20 seconds."""
        self.pending_jobs = False
        self.has_authorization_server = oauth2 and differences.has_oauth2_paths(self.feature_version)
        self.raises = False
        """Whether an error of the server itself is raised in the client instead of answered with 500."""
        authorities: list[str] = self.data.facts["authorities"]
        owner = differences.system_owner(self.feature_version)
        self.state = empty_state(self.uids, self.clock, username, password, authorities, owner)
        self.app = Application(self)
        if world != "empty":
            from dhis2w_client.testing.world import fill

            fill(self, world, seed)
        if now is not None:
            self.clock.set(now)

    @property
    def administrator(self) -> Json:
        """The user that the server was made with."""
        return next(user for user in self.state.of("users").values() if user["username"] == self.username)

    @property
    def address(self) -> str:
        """A base URL for clients that use `transport`; nothing listens there."""
        return f"http://dhis2.test{self.context_path}"

    def is_public_page(self, version: int, path: str) -> bool:
        """Whether a page outside /api is given to everyone."""
        form = version == 41 and path == "/dhis-web-commons-security/login.action"
        return form or (version >= 42 and path == "/login.html") or (version >= 43 and path in ("/login", "/login/"))

    @contextmanager
    def serve(self, port: int = 0) -> Generator[str]:
        """Runs the server on a loopback port (a free one, if none is named) in a thread; gives its base URL."""
        from dhis2w_client._extras import import_extra

        uvicorn = import_extra("uvicorn", "Dhis2Server.serve()", "testing")

        # Already listening, so that requests wait for the thread instead of failing.
        with socket.create_server(("127.0.0.1", port)) as listener:
            # asyncio sets this for sockets of its own alone; without it each answer waits for a delayed ACK.
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            config = uvicorn.Config(
                self.app,
                log_level="warning",
                lifespan="off",
                ws="none",
                http="h11",
                proxy_headers=False,  # which headers of proxies count is the application's to say
                timeout_graceful_shutdown=1,
            )
            server = uvicorn.Server(config)
            thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets=[listener])), daemon=True)
            thread.start()
            try:
                yield f"http://127.0.0.1:{listener.getsockname()[1]}{self.context_path}"
            finally:
                server.should_exit = True
                thread.join()

    def transport(self) -> "InProcess":
        """A transport of httpx, for sync and async clients, that brings requests to this server without a port."""
        from dhis2w_client.testing.transport import InProcess

        return InProcess(self)

    def restart(self) -> None:
        """Lose what a restarted DHIS2 has lost: sessions, and the feeds and summaries of jobs."""
        self.state.sessions.clear()
        for job in self.state.jobs.values():
            job["notifications"], job["summary"] = [], None

    def save(self, path: str | Path) -> None:
        """Write the whole state of the server into one file."""
        self.state.save(Path(path))

    def load(self, path: str | Path) -> None:
        """Take the state that `save` wrote."""
        self.state = State.load(Path(path))
        self.pending_jobs = True
