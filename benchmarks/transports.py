"""Whether a second transport would pay: requests for one core by other HTTP libraries.

`python -m benchmarks.transports` needs aiohttp and httptools beside the requirements of the project; one that
is missing is left out.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from importlib import import_module
from time import process_time
from typing import Any
from urllib.parse import urlsplit

from benchmarks.server import serving

REQUESTS = 1000
ROUNDS = 5


def httpx_sync(url: str) -> float:
    """What the client stands on, as httpx is used bare."""
    import httpx

    with httpx.Client(base_url=url, auth=("admin", "district")) as client:
        return _rate(lambda: client.get("/api/me").content)


def httpx_async(url: str) -> float:
    """The same, asynchronous."""
    import httpx

    async def run() -> float:
        async with httpx.AsyncClient(base_url=url, auth=("admin", "district")) as client:
            return await _async_rate(lambda: client.get("/api/me"))

    return asyncio.run(run())


def aiohttp_async(url: str) -> float:
    """aiohttp."""
    aiohttp: Any = import_module("aiohttp")

    async def run() -> float:
        async with aiohttp.ClientSession(auth=aiohttp.BasicAuth("admin", "district")) as session:

            async def get() -> None:
                async with session.get(f"{url}/api/me") as response:
                    await response.read()

            return await _async_rate(get)

    return asyncio.run(run())


def h11_sync(url: str) -> float:
    """A socket and h11, which httpx stands on itself."""
    import h11

    host, port = urlsplit(url).hostname, urlsplit(url).port
    headers = [("Host", f"{host}:{port}"), ("Authorization", "Basic YWRtaW46ZGlzdHJpY3Q="), ("Accept", "*/*")]
    connection = h11.Connection(our_role=h11.CLIENT)
    with socket.create_connection((str(host), int(port or 80))) as plain:

        def get() -> None:
            request = h11.Request(method="GET", target="/api/me", headers=headers)
            plain.sendall((connection.send(request) or b"") + (connection.send(h11.EndOfMessage()) or b""))
            while not isinstance(event := connection.next_event(), h11.EndOfMessage):
                if event is h11.NEED_DATA:
                    connection.receive_data(plain.recv(65536))
            connection.start_next_cycle()

        return _rate(get)


def httptools_sync(url: str) -> float:
    """A socket and httptools, the parser of Node.js."""
    httptools: Any = import_module("httptools")
    host, port = urlsplit(url).hostname, urlsplit(url).port
    head = f"GET /api/me HTTP/1.1\r\nHost: {host}:{port}\r\nAuthorization: Basic YWRtaW46ZGlzdHJpY3Q=\r\n\r\n".encode()

    class Answer:
        whole = False

        def on_message_complete(self) -> None:
            self.whole = True

    with socket.create_connection((str(host), int(port or 80))) as plain:

        def get() -> None:
            plain.sendall(head)
            answer = Answer()
            parser = httptools.HttpResponseParser(answer)
            while not answer.whole:
                parser.feed_data(plain.recv(65536))

        return _rate(get)


def _rate(get: Callable[[], object]) -> float:
    for _ in range(20):
        get()
    start = process_time()
    for _ in range(REQUESTS):
        get()
    return REQUESTS / (process_time() - start)


async def _async_rate(get: Callable[[], Awaitable[object]]) -> float:
    for _ in range(20):
        await get()
    start = process_time()
    for _ in range(REQUESTS):
        await get()
    return REQUESTS / (process_time() - start)


def main() -> None:
    """Requests in a second of processor time, the best of some rounds."""
    from multiprocessing import get_context

    with serving() as url, get_context("spawn").Pool(1) as pool:
        for measure in (httpx_sync, httpx_async, aiohttp_async, h11_sync, httptools_sync):
            try:
                rates = [pool.apply(measure, (url,)) for _ in range(ROUNDS)]
            except ImportError as missing:
                print(f"{measure.__name__}: {missing}")
            else:
                print(f"{measure.__name__}: {max(rates):,.0f} requests/s ({min(rates):,.0f} at least)", flush=True)


if __name__ == "__main__":
    main()
