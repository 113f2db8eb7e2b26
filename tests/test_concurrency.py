"""One client for many tasks, and one synchronous client for many threads."""

import asyncio
import gc
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Lock
from typing import Any

import httpx
import pytest

from dhis2w_client import BasicAuth, Dhis2Client, SyncDhis2Client
from dhis2w_client._pacing import Pace
from tests.faults.server import Connection, Server, json_answer
from tests.faults.twins import async_transports

INFO = '{"version": "2.43.1"}'
AUTH = BasicAuth("admin", "district")


def info(connection: Connection, number: int) -> None:
    json_answer(INFO)(connection, number)


@pytest.mark.parametrize("transport", async_transports)
async def test_many_tasks_connect_by_one_request(transport: Any) -> None:
    with Server(info) as server:
        client = Dhis2Client(server.url, AUTH, transport=transport)
        await asyncio.gather(*[client.connect() for _ in range(10)])
        await client.connect()
        assert len(server.requests) == 1
        await asyncio.gather(client.close(), client.close())
        await client.close()


def test_many_threads_connect_by_one_request() -> None:
    with Server(info) as server, ThreadPoolExecutor(10) as threads:
        client = SyncDhis2Client(server.url, AUTH)
        list(threads.map(lambda _: client.connect(), range(10)))
        assert len(server.requests) == 1
        list(threads.map(lambda _: client.close(), range(10)))


async def test_many_tasks_that_want_the_system_info_cause_one_request() -> None:
    with Server(info) as server:
        async with Dhis2Client(server.url, AUTH) as client:
            assert client.system_cache is not None
            client.system_cache.invalidate()
            answers = await asyncio.gather(*[client.system.info() for _ in range(20)])
            assert len({id(answer) for answer in answers}) == 20
            assert {answer.version for answer in answers} == {"2.43.1"}
        assert len(server.requests) == 2


def test_many_threads_that_want_the_system_info_cause_one_request() -> None:
    with Server(info) as server, SyncDhis2Client(server.url, AUTH) as client, ThreadPoolExecutor(10) as threads:
        assert client.system_cache is not None
        client.system_cache.invalidate()
        answers = list(threads.map(lambda _: client.system.info().version, range(20)))
        assert answers == ["2.43.1"] * 20
        assert len(server.requests) == 2


async def test_after_a_failed_fetch_the_next_caller_tries() -> None:
    def script(connection: Connection, number: int) -> None:
        json_answer(INFO, 200 if number in {1, 3} else 500)(connection, number)

    with Server(script) as server:
        async with Dhis2Client(server.url, AUTH) as client:
            assert client.system_cache is not None
            client.system_cache.invalidate()
            answers = await asyncio.gather(client.system.info(), client.system.info(), return_exceptions=True)
            assert sorted(type(answer).__name__ for answer in answers) == ["ServerError", "SystemInfo"]


class Crowd:
    """An answer that waits for company, and counts how many are there at once."""

    def __init__(self, size: int) -> None:
        self._barrier = Barrier(size)
        self._lock = Lock()
        self._present = 0
        self.most = 0

    def __call__(self, connection: Connection, number: int) -> None:
        with self._lock:
            self._present += 1
            self.most = max(self.most, self._present)
        self._barrier.wait(10)
        with self._lock:
            self._present -= 1
        json_answer("{}")(connection, number)


@pytest.mark.parametrize("transport", async_transports)
async def test_a_limit_of_concurrent_requests_between_tasks(transport: Any) -> None:
    crowd = Crowd(3)
    with Server(crowd) as server:
        options: dict[str, Any] = {"skip_version_probe": True, "max_concurrency": 3, "transport": transport}
        async with Dhis2Client(server.url, AUTH, **options) as client:
            await asyncio.gather(*[client.get_raw("/api/x") for _ in range(12)])
    assert crowd.most == 3
    assert len(server.requests) == 12


def test_a_limit_of_concurrent_requests_between_threads() -> None:
    crowd = Crowd(3)
    with (
        Server(crowd) as server,
        SyncDhis2Client(server.url, AUTH, skip_version_probe=True, max_concurrency=3) as client,
        ThreadPoolExecutor(12) as threads,
    ):
        list(threads.map(lambda _: client.get_raw("/api/x"), range(12)))
    assert crowd.most == 3
    assert len(server.requests) == 12


def test_threads_share_connections_and_get_their_own_answers() -> None:
    def script(connection: Connection, number: int) -> None:
        path = server.requests[number - 1].split()[1].decode()
        json_answer(f'{{"path": "{path}"}}')(connection, number)

    def ask(number: int) -> bool:
        return "path" in client.get_raw(f"/api/x/{number}")

    limits = httpx.Limits(max_connections=4)
    with (
        Server(script) as server,
        SyncDhis2Client(server.url, AUTH, skip_version_probe=True, http_limits=limits) as client,
        ThreadPoolExecutor(8) as threads,
    ):
        assert all(threads.map(ask, range(60)))
    paths = Counter(request.split()[1] for request in server.requests)
    assert len(paths) == 60
    assert set(paths.values()) == {1}


def test_a_pace_is_kept_between_threads() -> None:
    pace = Pace(10)
    with ThreadPoolExecutor(8) as threads:
        waits = sorted(threads.map(lambda _: pace.reserve(100.0), range(40)))
    assert waits == pytest.approx([number / 10 for number in range(40)])


@pytest.mark.parametrize("transport", async_transports)
async def test_nothing_is_left_behind(transport: Any) -> None:
    before = asyncio.all_tasks()
    with Server(info) as server:
        for _ in range(3):
            async with Dhis2Client(server.url, AUTH, transport=transport) as client:
                await client.system.info()
            with pytest.raises(RuntimeError, match="closed"):
                await client.get_raw("/api/me")
    gc.collect()  # an open socket would warn now
    assert asyncio.all_tasks() == before
