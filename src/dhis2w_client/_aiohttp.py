"""The asynchronous transport on aiohttp, for programs that send thousands of small requests; needs the extra `aiohttp`.

Requests are made, and answers are given, as objects of httpx; in between, aiohttp does the work.
"""

import asyncio
import select
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from time import perf_counter
from typing import Any
from urllib.request import getproxies, proxy_bypass
from weakref import WeakSet

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from aiohttp.connector import Connection
from aiohttp.http import HttpProcessingError
from yarl import URL

from dhis2w_client._http import PART, AsyncBaseTransport, AsyncTransport, Response, TransportOptions, httpx
from dhis2w_client.auth.redaction import HiddenHeaders

__all__ = ["AiohttpTransport"]

# Those of httpx: bytes of a line of the head, and how many connections there are where nothing is said.
_LONGEST_LINE = 100 * 1024
_MOST_HEADERS = 10_000
_MOST_CONNECTIONS = 100


class AiohttpTransport(AsyncTransport):
    """A pool of connections of aiohttp."""

    def __init__(self, options: TransportOptions) -> None:
        # httpx's client has the headers and the cookies, and opens no connection.
        super().__init__(replace(options, proxy=None, verify=False), AsyncBaseTransport())
        self._tls = options.ssl_context()
        self._proxies = _Proxies(options.proxy)
        limits = options.limits or httpx.Limits(max_connections=_MOST_CONNECTIONS)
        self._unread: set[_Answer] = set()
        self._places = None if limits.max_connections is None else asyncio.Semaphore(limits.max_connections)
        closes = limits.max_keepalive_connections == 0
        self._session = aiohttp.ClientSession(
            connector=_Connector(
                limit=0, force_close=closes, keepalive_timeout=None if closes else limits.keepalive_expiry
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            middlewares=[_never_twice],
            auto_decompress=False,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
            max_headers=_MOST_HEADERS,
        )

    async def close(self) -> None:
        """Closes all connections."""
        for answer in [*self._unread]:
            await answer.aclose()  # aiohttp would leave those who read it waiting
        await self._session.close()
        await super().close()

    async def _answered(self, ready: httpx.Request) -> Response:
        started = perf_counter()
        answer = await self._begun(ready)
        response = self._response(ready, answer, httpx.ByteStream(await answer.read()))
        response.read()
        response.elapsed = timedelta(seconds=perf_counter() - started)
        return response

    async def _opened(self, ready: httpx.Request) -> Response:
        answer = await self._begun(ready)
        return self._response(ready, answer, answer)

    async def _begun(self, ready: httpx.Request) -> "_Answer":
        """The answer, its body unread."""
        seconds = ready.extensions["timeout"]
        await self._enter(seconds["pool"])
        content = _Content(ready) if _has_content(ready) else None
        try:
            answer = _Answer(await self._session.request(**self._request(ready, content)), self._leave)
        except _ERRORS as error:
            failure = _as_of_httpx(error) if content is None or content.failure is None else content.failure
            self._leave()
        except BaseException:
            self._leave()
            raise
        else:
            self._unread.add(answer)
            return answer
        raise failure  # out here, so that it has nothing of aiohttp's errors, which show headers

    def _request(self, ready: httpx.Request, content: "_Content | None") -> dict[str, Any]:
        """The arguments of aiohttp."""
        seconds = ready.extensions["timeout"]
        arguments: dict[str, Any] = {
            "method": ready.method,
            "url": URL(_target(ready.url), encoded=True),
            "headers": [(name.decode(), value.decode()) for name, value in ready.headers.raw if name not in _CHUNKED],
            "data": content,
            "allow_redirects": False,
            "timeout": aiohttp.ClientTimeout(connect=seconds["connect"], sock_read=seconds["read"]),
            "ssl": self._tls,
        }
        if ready.method != "GET" or content is not None:
            arguments["skip_auto_headers"] = ["content-type"]  # aiohttp would make one up
        if (proxy := self._proxies.of(ready.url)) is not None:
            arguments["proxy"] = URL(str(proxy.url))
            if secret := _proxy_authorization(proxy):
                if ready.url.scheme == "https":
                    arguments["proxy_headers"] = secret
                else:
                    arguments["headers"] += secret.items()
        return arguments

    def _response(self, ready: httpx.Request, answer: "_Answer", stream: Any) -> Response:
        raw = answer.raw
        response = Response(
            raw.status,
            headers=raw.raw_headers,
            stream=stream,
            request=ready,
            extensions={"reason_phrase": (raw.reason or "").encode("ascii", "ignore")},
        )
        self._client.cookies.extract_cookies(response)
        return response

    async def _enter(self, seconds: float | None) -> None:
        """Waits for one of the places that the limit of connections leaves."""
        if self._places is None:
            return
        try:
            if self._places.locked():
                async with asyncio.timeout(seconds):
                    await self._places.acquire()
            else:
                await self._places.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("") from None

    def _leave(self, answer: "_Answer | None" = None) -> None:
        if answer is not None:
            self._unread.discard(answer)
        if self._places is not None:
            self._places.release()


class _Connector(aiohttp.TCPConnector):
    """Hands out no connection that the server has closed meanwhile, which the event loop may not know yet."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._used: WeakSet[object] = WeakSet()

    async def connect(self, *args: Any, **options: Any) -> Connection:
        while True:
            connection = await super().connect(*args, **options)
            if connection.protocol not in self._used:
                self._used.add(connection.protocol)
                return connection
            if not _is_readable(connection):
                return connection
            connection.close()


def _is_readable(connection: Connection) -> bool:
    """Whether something came in on an idle connection: its end, as a rule."""
    transport = connection.transport
    if transport is None or transport.is_closing():
        return True
    socket = transport.get_extra_info("socket")
    if not hasattr(select, "poll"):
        return bool(select.select([socket], [], [], 0)[0])
    poll = select.poll()
    poll.register(socket, select.POLLIN)
    return bool(poll.poll(0))


class _NoAnswerError(Exception):
    """An error of aiohttp that is not to be taken for one."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


async def _never_twice(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Sends the request; aiohttp would send some again that were not answered, without a word."""
    try:
        return await handler(request)
    except (aiohttp.ClientError, OSError) as error:
        raise _NoAnswerError(error) from None


# -- Bodies ----------------------------------------------------------------------------------------------------------


class _Content(aiohttp.Payload):
    """The body of a request, sent in slices, each of which has as many seconds as there are for writing."""

    def __init__(self, ready: httpx.Request) -> None:
        super().__init__(ready.stream)
        self._seconds: float | None = ready.extensions["timeout"]["write"]
        self.failure: Exception | None = None
        """Why it was not sent, where that is not the connection's fault."""

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        raise NotImplementedError  # the base class has it for showing bodies, which nobody shall see

    async def write(self, writer: AbstractStreamWriter) -> None:
        await self.write_with_length(writer, None)

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        try:
            await self._send(writer, content_length)
        except BaseException:
            if writer.transport is not None:
                writer.transport.abort()  # closing it would wait until what was written so far is taken
            raise

    async def _send(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        sent = 0
        async for part in self._given():
            sent += len(part)
            if content_length is not None and sent > content_length:
                break
            for start in range(0, len(part), PART):
                await self._within_time(writer.write(memoryview(part)[start : start + PART]))
        if content_length is not None and sent != content_length:
            self.failure = httpx.LocalProtocolError("the body is not as long as its Content-Length says")
            raise self.failure
        await self._within_time(writer.drain())

    async def _given(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._value:
                yield part
        except Exception as error:
            self.failure = error
            raise

    async def _within_time(self, step: Coroutine[Any, Any, None]) -> None:
        try:
            async with asyncio.timeout(self._seconds):
                await step
        except TimeoutError:
            self.failure = httpx.WriteTimeout("")
            raise self.failure from None


class _Answer(httpx.AsyncByteStream):
    """An answer, whose body is yet to be read; a class of our own, as aiohttp's shows headers in its repr."""

    def __init__(self, raw: aiohttp.ClientResponse, leave: "Callable[[_Answer], None]") -> None:
        self.raw = raw
        self._leave: Callable[[_Answer], None] | None = leave

    async def read(self) -> bytes:
        """The whole body."""
        try:
            return await self.raw.read()
        except _ERRORS as error:
            failure = _as_of_httpx(error, self.raw)
        finally:
            await self.aclose()
        raise failure

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The body as it comes in."""
        content = self.raw.content
        try:
            async for part in content.iter_any():
                yield part
            return
        except _ERRORS as error:
            failure = _as_of_httpx(error, self.raw)
            content.set_exception(None)  # type: ignore[arg-type]  # it would keep back what came in before
            if rest := content.read_nowait():
                yield rest
        finally:
            await self.aclose()
        raise failure

    async def aclose(self) -> None:
        """Frees the connection."""
        self.raw.close()
        leave, self._leave = self._leave, None
        if leave is not None:
            leave(self)


# -- Requests --------------------------------------------------------------------------------------------------------

_CHUNKED = {b"transfer-encoding", b"Transfer-Encoding"}  # aiohttp says so itself


def _has_content(ready: httpx.Request) -> bool:
    return ready.headers.get("content-length", "0") != "0" or "transfer-encoding" in ready.headers


def _target(url: httpx.URL) -> str:
    """The URL byte for byte as httpx would send it."""
    return f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}"


def _proxy_authorization(proxy: httpx.Proxy) -> HiddenHeaders:
    if proxy.raw_auth is None:
        return HiddenHeaders()
    return HiddenHeaders({"Proxy-Authorization": f"Basic {b64encode(b':'.join(proxy.raw_auth)).decode()}"})


class _Proxies:
    """The proxy that the client was given, or those of the environment."""

    def __init__(self, given: str | None) -> None:
        found = getproxies() if given is None else {"all": given}
        self._by_environment = given is None
        schemes = found.keys() & {"http", "https", "all"}
        self._proxies: dict[str, httpx.Proxy] = {scheme: _proxy(found[scheme]) for scheme in schemes}

    def of(self, url: httpx.URL) -> httpx.Proxy | None:
        """What requests of this URL go through."""
        if not self._proxies or (self._by_environment and proxy_bypass(url.netloc.decode())):
            return None
        return self._proxies.get(url.scheme) or self._proxies.get("all")


def _proxy(url: str) -> httpx.Proxy:
    proxy = httpx.Proxy(url if "://" in url else f"http://{url}")
    if proxy.url.scheme not in {"http", "https"}:
        raise ValueError(f"transport='aiohttp' knows no {proxy.url.scheme} proxies; leave it out")
    return proxy


# -- Failures --------------------------------------------------------------------------------------------------------

_ERRORS = (_NoAnswerError, aiohttp.ClientError, HttpProcessingError, OSError, RuntimeError, ValueError)

# The first that fits. aiohttp's own texts may show the URL, and are not used.
_KINDS: tuple[tuple[type[Exception], type[httpx.RequestError]], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
    (HttpProcessingError, httpx.RemoteProtocolError),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError),
    (OSError, httpx.ReadError),
    (ValueError, httpx.LocalProtocolError),
    (Exception, httpx.ReadError),
)


def _as_of_httpx(error: Exception, answer: aiohttp.ClientResponse | None = None) -> httpx.RequestError:
    """The error that httpx would have raised."""
    if isinstance(error, _NoAnswerError):
        error = error.error
    kind = next(kind for known, kind in _KINDS if isinstance(error, known))
    failure = kind(_text(error, answer))
    if isinstance(error, aiohttp.ClientConnectorError):
        failure.__cause__ = error.__cause__  # of the system or of TLS
    return failure


def _text(error: Exception, answer: aiohttp.ClientResponse | None) -> str:
    if isinstance(error, aiohttp.ClientConnectorError):
        return str(error.__cause__)
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"{error.status} {error.message}"
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return "Server disconnected without sending a response."
    if isinstance(error, aiohttp.ClientPayloadError) and answer is not None:
        return f"peer closed connection without sending complete message body ({_received(answer)})"
    if isinstance(error, (aiohttp.ClientResponseError, HttpProcessingError, aiohttp.ClientPayloadError)):
        return "the answer is no HTTP"
    if isinstance(error, RuntimeError):
        return str(error)  # the session or the connection was closed
    if isinstance(error, OSError):
        return error.strerror or ""
    return "aiohttp refuses the address or a header" if isinstance(error, ValueError) else ""


def _received(answer: aiohttp.ClientResponse) -> str:
    size = answer.headers.get("content-length")
    return f"received {answer.content.total_bytes} bytes, expected {size}" if size else "incomplete chunked read"
