"""A transport of httpx that hands requests to an embedded server in this process, without any port."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import httpx  # noqa: TID251 - what it implements

from dhis2w_client.testing.faults import ConnectionReset
from dhis2w_client.testing.http import Answer

if TYPE_CHECKING:
    from dhis2w_client.testing.server import Dhis2Server

__all__ = ["InProcess"]


class InProcess(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """For sync and async clients alike; faults work as they do on a port."""

    def __init__(self, server: "Dhis2Server") -> None:
        self._server = server

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One request of a sync client."""
        body = request.read()
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(self._answer(request, body))
        # A sync client in the thread of an event loop: the answer needs a loop of its own.
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(asyncio.run, self._answer(request, body)).result()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request of an async client."""
        return await self._answer(request, await request.aread())

    async def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        target, _, query = request.url.raw_path.decode("ascii").partition("?")
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in request.headers.raw}
        timeout = request.extensions.get("timeout", {}).get("read")
        exchange = self._server.app.exchange(request.method, target, query, headers, body, request.url.scheme)
        try:
            answer = await asyncio.wait_for(exchange, timeout)
        except TimeoutError:
            raise httpx.ReadTimeout("the embedded server took too long", request=request) from None
        except ConnectionReset as error:
            raise httpx.RemoteProtocolError(f"no answer to {error}", request=request) from None
        return _response(request, answer)


def _response(request: httpx.Request, answer: Answer) -> httpx.Response:
    promised = answer.header("content-length")
    if promised and int(promised) > len(answer.body):
        raise httpx.RemoteProtocolError("peer closed connection without sending complete message body", request=request)
    fields = [(name.encode(), value.encode("latin-1", "replace")) for name, value in answer.headers]
    if not promised:
        fields.append((b"content-length", str(len(answer.body)).encode()))
    content = b"" if request.method == "HEAD" else answer.body
    return httpx.Response(answer.status, headers=fields, stream=httpx.ByteStream(content))
