"""The HTTP library behind the client: one request out, one response or one of the SDK's errors back.

The only module that imports httpx. `_aiohttp` puts another library beneath the same interface.
"""

import logging
import ssl
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, perf_counter
from typing import Any, BinaryIO, TypeAlias

import httpx
from httpx import AsyncBaseTransport, AsyncClient, BaseTransport, Client, Limits, Response, Timeout

from dhis2w_client import __version__
from dhis2w_client.auth.redaction import HiddenHeaders
from dhis2w_client.errors import (
    Dhis2ClientError,
    DownloadError,
    RequestTimeoutError,
    ResponseFormatError,
    TransportError,
)
from dhis2w_client.query import shown
from dhis2w_client.uploads import Upload

__all__ = [
    "PART",
    "AsyncBaseTransport",
    "AsyncTransport",
    "BaseTransport",
    "Files",
    "Limits",
    "Request",
    "Response",
    "SyncTransport",
    "TransportOptions",
    "announced_size",
    "httpx",
]

logger = logging.getLogger("dhis2w_client.http")

FileContent: TypeAlias = tuple[str, bytes | BinaryIO, str]
"""A file to upload: its name, its content or the open file, and its media type."""
Files: TypeAlias = Mapping[str, FileContent]
"""Parts of a multipart body by name: file name, content, media type."""

_HEADERS = {
    "user-agent": f"dhis2w-client/{__version__}",
    # Without it DHIS2 answers a request without credentials by a redirect to its login page instead of a JSON 401.
    "x-requested-with": "XMLHttpRequest",
}

PART = 64 * 1024
"""Bytes of a body that are sent at a time."""

# The connection broke or never came about, which may pass. A timeout of reading or writing is not among them: the
# server has the request and works on it.
_TRANSIENT = (httpx.NetworkError, httpx.RemoteProtocolError, httpx.ConnectTimeout, httpx.ProxyError)


# A response that was read and its stream refer to each other: the body would stay until the next garbage collection.
_READ = httpx.ByteStream(b"")


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One request, ready to be sent."""

    method: str
    url: str
    """Absolute, with its query."""
    headers: Mapping[str, str] = field(default_factory=HiddenHeaders)
    """Names in lower case."""
    content: bytes | Upload | None = None
    files: Files | None = None
    timeout: float | None = None
    """Seconds for reading, writing and waiting for a connection, in place of those of the client."""
    deadline: float | None = None
    """The moment, on the monotonic clock, after which the answer is of no use any more."""

    def __str__(self) -> str:
        return f"{self.method} {shown(self.url)}"

    def __repr__(self) -> str:
        return f"<Request {self}>"


@dataclass(frozen=True, slots=True)
class TransportOptions:
    """How connections are made; times in seconds."""

    timeout: float = 30.0
    connect_timeout: float = 60.0
    limits: Limits | None = None
    verify: bool | str = True
    keep_cookies: bool = False
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    proxy: str | None = field(default=None, repr=False)

    def ssl_context(self) -> ssl.SSLContext:
        """What servers are trusted by."""
        return (
            _ssl_context(self.verify) if isinstance(self.verify, str) else httpx.create_ssl_context(verify=self.verify)
        )

    def for_httpx(self) -> dict[str, Any]:
        """The arguments of httpx's clients."""
        given = {name.lower(): value for name, value in (self.headers or {}).items()}
        options: dict[str, Any] = {
            "headers": HiddenHeaders({**_HEADERS, **given}),
            "timeout": Timeout(self.timeout, connect=self.connect_timeout),
            "verify": _ssl_context(self.verify) if isinstance(self.verify, str) else self.verify,
            # A redirect of an API request leads to a login page, and must never carry credentials elsewhere.
            "follow_redirects": False,
            "proxy": self.proxy,
        }
        if self.limits is not None:
            options["limits"] = self.limits
        return options


class AsyncTransport:
    """A pool of connections; sends requests as they are, without retries and without following redirects."""

    def __init__(self, options: TransportOptions, transport: AsyncBaseTransport | None = None) -> None:
        self._client = AsyncClient(transport=transport, **options.for_httpx())
        self._form = _Form(options, self._client)

    async def send(self, request: Request) -> Response:
        """The response, whatever its status; raises TransportError or RequestTimeoutError where there is none."""
        started = perf_counter()
        try:
            ready = self._form.filled(request, _in_async_parts(request.content))
            if request.deadline is None:
                response = await self._answered(ready)
            else:
                response = await self._read_until(request, await self._opened(ready))
            response.stream = _READ
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise _explained(error, request, started) from error
        if logger.isEnabledFor(logging.DEBUG):
            _log(request, response.status_code, started)
        return response

    async def open(self, request: Request) -> Response:
        """The response, its body yet unread where the status is good; to be closed by `aclose()`."""
        started = perf_counter()
        try:
            ready = self._form.filled(request, _in_async_parts(request.content))
            response = await self._opened(ready)
            if response.status_code >= 300:
                await response.aread()
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise _explained(error, request, started) from error
        _log(request, response.status_code, started)
        return response

    async def chunks(self, request: Request, response: Response) -> AsyncIterator[bytes]:
        """The body of an opened response, decompressed, as it comes in; raises DownloadError where it breaks off."""
        try:
            async for chunk in response.aiter_bytes():
                yield chunk
        except httpx.RequestError as error:
            raise _broken_off(error, request, response) from error

    async def close(self) -> None:
        """Closes all connections."""
        await self._client.aclose()

    def forget_cookies(self) -> None:
        """Forgets what servers wanted to be remembered by."""
        self._client.cookies.clear()

    async def _answered(self, ready: httpx.Request) -> Response:
        """The response, read."""
        return await self._client.send(ready)

    async def _opened(self, ready: httpx.Request) -> Response:
        """The response, unread."""
        return await self._client.send(ready, stream=True)

    @staticmethod
    async def _read_until(request: Request, response: Response) -> Response:
        """The response read, with an end to bodies that come in drop by drop."""
        parts: list[bytes] = []
        try:
            async for part in response.aiter_raw():
                parts.append(part)
                _check_deadline(request)
        finally:
            await response.aclose()
        return _read(response, parts)


class SyncTransport:
    """The same for a synchronous client."""

    def __init__(self, options: TransportOptions, transport: BaseTransport | None = None) -> None:
        self._client = Client(transport=transport, **options.for_httpx())
        self._form = _Form(options, self._client)

    def send(self, request: Request) -> Response:
        """The response, whatever its status; raises TransportError or RequestTimeoutError where there is none."""
        started = perf_counter()
        try:
            ready = self._form.filled(request, _in_parts(request.content))
            if request.deadline is None:
                response = self._client.send(ready)
            else:
                response = self._read_until(request, self._client.send(ready, stream=True))
            response.stream = _READ
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise _explained(error, request, started) from error
        if logger.isEnabledFor(logging.DEBUG):
            _log(request, response.status_code, started)
        return response

    def open(self, request: Request) -> Response:
        """The response, its body yet unread where the status is good; to be closed by `close()`."""
        started = perf_counter()
        try:
            ready = self._form.filled(request, _in_parts(request.content))
            response = self._client.send(ready, stream=True)
            if response.status_code >= 300:
                response.read()
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise _explained(error, request, started) from error
        _log(request, response.status_code, started)
        return response

    def chunks(self, request: Request, response: Response) -> Iterator[bytes]:
        """The body of an opened response, decompressed, as it comes in; raises DownloadError where it breaks off."""
        try:
            yield from response.iter_bytes()
        except httpx.RequestError as error:
            raise _broken_off(error, request, response) from error

    def close(self) -> None:
        """Closes all connections."""
        self._client.close()

    def forget_cookies(self) -> None:
        """Forgets what servers wanted to be remembered by."""
        self._client.cookies.clear()

    @staticmethod
    def _read_until(request: Request, response: Response) -> Response:
        """The response read, with an end to bodies that come in drop by drop."""
        parts: list[bytes] = []
        try:
            for part in response.iter_raw():
                parts.append(part)
                _check_deadline(request)
        finally:
            response.close()
        return _read(response, parts)


# -- Requests for httpx ----------------------------------------------------------------------------------------------


class _DiscreetURL(httpx.URL):
    """A URL that is requested as it is, but written without its secrets: httpx writes every URL into its log."""

    def __init__(self, url: str, visible: str) -> None:
        super().__init__(url)
        self._visible = visible

    def __str__(self) -> str:
        return self._visible

    def __repr__(self) -> str:
        return f"URL({self._visible!r})"


class _Form:
    """What all requests of a client have; filled in here, since httpx's own merging takes longer than all of this."""

    def __init__(self, options: TransportOptions, client: AsyncClient | Client) -> None:
        self._headers = HiddenHeaders(client.headers)
        self._cookies = _sparing(client.cookies, keep=options.keep_cookies)
        self._timeout = {"timeout": client.timeout.as_dict()}

    def filled(self, request: Request, content: Any) -> httpx.Request:
        headers = HiddenHeaders({**self._headers, **request.headers})
        if (size := _size(request.content)) is not None:
            headers["content-length"] = str(size)
        files: Any = request.files
        ready = httpx.Request(
            request.method,
            request.url,
            headers=headers,
            cookies=self._cookies,
            content=content,
            files=files,
            extensions=self._timeout if request.timeout is request.deadline is None else self._timeouts(request),
        )
        if "?" in request.url and (visible := shown(request.url)) != request.url:
            ready.url = _DiscreetURL(request.url, visible)
        return ready

    def _timeouts(self, request: Request) -> dict[str, Any]:
        """The client's timeouts, or the call's, none of them beyond its deadline."""
        seconds: dict[str, float | None] = dict(self._timeout["timeout"])
        if request.timeout is not None:
            seconds.update(read=request.timeout, write=request.timeout, pool=request.timeout)
        if request.deadline is not None:
            left = max(0.001, request.deadline - monotonic())
            seconds = {name: left if value is None else min(value, left) for name, value in seconds.items()}
        return {"timeout": seconds}


def _sparing(cookies: httpx.Cookies, *, keep: bool) -> httpx.Cookies | None:
    """Cookies that look at an answer only if it brings some: for each, httpx spends a sixth of a request on objects."""
    extract = cookies.extract_cookies

    def extract_cookies(response: Response) -> None:
        if keep and "set-cookie" in response.headers:
            extract(response)

    cookies.extract_cookies = extract_cookies  # type: ignore[method-assign]  # of the one object
    return cookies if keep else None


def _size(content: bytes | Upload | None) -> int | None:
    """How long a body is that comes in parts; None where httpx sees it, or nobody knows."""
    if isinstance(content, Upload):
        return content.size
    return len(content) if content and len(content) > PART else None


def _in_async_parts(content: bytes | Upload | None) -> Any:
    """The body for an asynchronous client, in parts, as httpx has one timeout for each that it is given."""
    if isinstance(content, Upload):
        return aiter(content)
    return _parts(content) if content and len(content) > PART else content


async def _parts(content: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(content), PART):
        yield content[start : start + PART]


def _in_parts(content: bytes | Upload | None) -> Any:
    """The body for a synchronous client."""
    return iter(content) if isinstance(content, Upload) else content


def _check_deadline(request: Request) -> None:
    if request.deadline is not None and monotonic() > request.deadline:
        raise httpx.ReadTimeout("the total timeout is over")


def _read(response: Response, parts: list[bytes]) -> Response:
    """A response whose undecoded body was read elsewhere."""
    return Response(
        response.status_code,
        headers=response.headers,
        content=b"".join(parts),
        request=response.request,
        extensions=response.extensions,
    )


# -- Failures and the log --------------------------------------------------------------------------------------------


def _explained(error: Exception, request: Request, started: float) -> Dhis2ClientError:
    """The SDK's error for one of httpx; logs the failure."""
    _log(request, type(error).__name__, started)
    if isinstance(error, httpx.TimeoutException):
        seconds = perf_counter() - started
        text = f"no answer after {seconds:.1f} s ({type(error).__name__}) - {request}"
        return RequestTimeoutError(text, transient=isinstance(error, _TRANSIENT))
    problem = ": ".join(filter(None, (type(error).__name__, str(error))))
    if isinstance(error, httpx.DecodingError):
        problem = f"it cannot be decompressed ({problem})"
        return ResponseFormatError(problem, method=request.method, url=request.url)
    transient = isinstance(error, _TRANSIENT) and not _is_untrusted(error)
    return TransportError(f"{problem} - {request}", transient=transient)


def _broken_off(error: httpx.RequestError, request: Request, response: Response) -> DownloadError:
    """The error of a body that was not read to its end."""
    received, size = response.num_bytes_downloaded, announced_size(response)
    problem = ": ".join(filter(None, (type(error).__name__, str(error))))
    announced = "" if size is None else f" of {size}"
    text = f"the download broke off after {received}{announced} bytes ({problem}) - {request}"
    return DownloadError(text, bytes_received=received, bytes_expected=size)


def announced_size(response: Response) -> int | None:
    """How many bytes the server says that the body has, compressed where it is; None where it does not say."""
    text = response.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() else None


def _is_untrusted(error: BaseException) -> bool:
    """Whether a certificate was refused, which no further attempt changes."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def _log(request: Request, outcome: object, started: float) -> None:
    logger.debug("%s -> %s (%.1f ms)", request, outcome, (perf_counter() - started) * 1000)


def _ssl_context(path: str) -> ssl.SSLContext:
    """Trusts the certificates in a file or folder, and no others."""
    if Path(path).is_dir():
        return ssl.create_default_context(capath=path)
    return ssl.create_default_context(cafile=path)
