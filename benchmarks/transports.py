"""How many requests one core makes in a second, by the client on each of its transports and by what is beneath them."""

import asyncio
from collections.abc import Awaitable, Callable
from os import environ
from time import process_time
from typing import Any

REQUESTS = 1000


def httpx_async() -> dict[str, float]:
    """httpx as it is used bare."""
    import httpx

    url = environ["BENCHMARK_URL"]

    async def run() -> dict[str, float]:
        async with httpx.AsyncClient(base_url=url, auth=("admin", "district")) as client:

            async def get() -> object:
                return (await client.get("/api/me")).json()

            return await _rate(get)

    return asyncio.run(run())


def aiohttp_async() -> dict[str, float]:
    """aiohttp as it is used bare."""
    import aiohttp

    url = environ["BENCHMARK_URL"]

    async def run() -> dict[str, float]:
        headers = {"Authorization": aiohttp.encode_basic_auth("admin", "district")}
        async with aiohttp.ClientSession(headers=headers) as session:

            async def get() -> object:
                async with session.get(f"{url}/api/me") as response:
                    return await response.json()

            return await _rate(get)

    return asyncio.run(run())


def client_async(transport: Any = None) -> dict[str, float]:
    """The client on httpx."""
    from dhis2w_client import BasicAuth, Dhis2Client

    url = environ["BENCHMARK_URL"]

    async def run() -> dict[str, float]:
        async with Dhis2Client(url, BasicAuth("admin", "district"), transport=transport) as client:
            return await _rate(lambda: client.get_raw("/api/me"))

    return asyncio.run(run())


def client_aiohttp() -> dict[str, float]:
    """The client on aiohttp."""
    return client_async("aiohttp")


async def _rate(get: Callable[[], Awaitable[object]]) -> dict[str, float]:
    """Requests in a second of processor time, so that other work on the machine does not count."""
    for _ in range(20):
        await get()
    start = process_time()
    for _ in range(REQUESTS):
        await get()
    return {"rate": REQUESTS / (process_time() - start)}
