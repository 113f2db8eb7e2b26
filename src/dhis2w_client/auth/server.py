"""The server as authentication providers see it: for asynchronous clients, and for synchronous ones."""

import json
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from dhis2w_client.auth.redaction import HiddenFields, HiddenHeaders

if TYPE_CHECKING:
    import asyncio

    from dhis2w_client._http import Request, Response

__all__ = ["AsyncServer", "BlockingServer", "Turns", "json_object", "same_origin"]

Result = TypeVar("Result")

_GRACE = 5.0
"""Seconds that a cancelled caller waits for the answer to a token request: a rotated token must not get lost."""


class _AsyncSender(Protocol):
    async def send(self, request: "Request") -> "Response": ...


class _BlockingSender(Protocol):
    def send(self, request: "Request") -> "Response": ...


class _ThreadTurn:
    """A lock between threads, in the form of an asynchronous one."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = Lock()

    async def __aenter__(self) -> None:
        self._lock.acquire()

    async def __aexit__(self, *failure: object) -> None:
        self._lock.release()


class Turns:
    """The locks of one provider: one for all threads, and one for each event loop."""

    def __init__(self) -> None:
        self.of_threads = _ThreadTurn()
        self._of_loops: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    def of_loop(self) -> "asyncio.Lock":
        """The lock between the tasks of the running event loop."""
        import asyncio

        return self._of_loops.setdefault(asyncio.get_running_loop(), asyncio.Lock())


class AsyncServer:
    """The server of an asynchronous client; see AuthServer."""

    __slots__ = ("_transport", "base_url")

    def __init__(self, base_url: str, transport: _AsyncSender) -> None:
        self.base_url = base_url
        self._transport = transport

    async def send(
        self, method: str, url: str, *, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> "Response":
        """The response to a request without credentials."""
        return await self._transport.send(_request(self.base_url, method, url, headers, body))

    async def run(self, work: Callable[[], Result], stop: Callable[[], object] | None = None) -> Result:
        """The result of work in a thread of its own."""
        import asyncio

        try:
            return await asyncio.to_thread(work)
        except asyncio.CancelledError:
            if stop is not None:
                stop()
            raise

    async def finish(self, work: Coroutine[Any, Any, Result]) -> Result:
        """The result of work that goes on for a few seconds when the caller is cancelled."""
        import asyncio

        task = asyncio.ensure_future(work)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait([task], timeout=_GRACE)
            if not task.cancel():
                task.exception()  # looked at, so that nobody is told that it was not
            raise

    def turn(self, turns: Turns) -> AbstractAsyncContextManager[None, None]:
        """One task after the other."""
        return turns.of_loop()


class BlockingServer:
    """The server of a synchronous client; its methods never suspend, see AuthServer."""

    __slots__ = ("_transport", "base_url")

    def __init__(self, base_url: str, transport: _BlockingSender) -> None:
        self.base_url = base_url
        self._transport = transport

    async def send(
        self, method: str, url: str, *, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> "Response":
        """The response to a request without credentials."""
        return self._transport.send(_request(self.base_url, method, url, headers, body))

    async def run(self, work: Callable[[], Result], stop: Callable[[], object] | None = None) -> Result:
        """The result of work, here and now."""
        return work()

    async def finish(self, work: Coroutine[Any, Any, Result]) -> Result:
        """The result of work."""
        return await work

    def turn(self, turns: Turns) -> AbstractAsyncContextManager[None, None]:
        """One thread after the other."""
        return turns.of_threads


def json_object(response: "Response") -> HiddenFields:
    """The fields of an answer; none where it is no JSON object."""
    try:
        answer = json.loads(response.content)
    except ValueError:
        return HiddenFields()
    return HiddenFields(answer) if isinstance(answer, dict) else HiddenFields()


def same_origin(one: str, other: str) -> bool:
    """Whether two addresses are of the same scheme, host and port."""
    return _origin(one) == _origin(other)


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _request(base_url: str, method: str, url: str, headers: Mapping[str, str] | None, body: bytes | None) -> "Request":
    from dhis2w_client._http import Request

    if url.startswith("/"):
        url = base_url + url
    elif not same_origin(base_url, url):
        raise ValueError("what signs a user in is sent to the server of the client alone")
    given = {name.lower(): value for name, value in (headers or {}).items()}
    return Request(method, url, HiddenHeaders({"accept": "application/json", **given}), body)
