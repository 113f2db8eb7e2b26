"""The HTTP library behind the client: one request out, one response or one of the SDK's errors back.

The only module that imports httpx; another library with the same interface would be put in here.
"""

import logging
import ssl
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from time import perf_counter
from typing import Any

from httpx import (
    AsyncBaseTransport,
    AsyncClient,
    BaseTransport,
    Client,
    InvalidURL,
    Limits,
    RequestError,
    Response,
    Timeout,
    TimeoutException,
)

from dhis2w_client import __version__
from dhis2w_client.errors import RequestTimeoutError, TransportError
from dhis2w_client.query import shown

__all__ = [
    "AsyncBaseTransport",
    "AsyncTransport",
    "BaseTransport",
    "Limits",
    "Request",
    "Response",
    "SyncTransport",
    "TransportOptions",
]

logger = logging.getLogger("dhis2w_client.http")

FileContent = tuple[str, bytes, str]
"""A file to upload: its name, its content and its media type."""
Files = Mapping[str, FileContent]
"""Parts of a multipart body by name: file name, content, media type."""

_HEADERS = {
    "User-Agent": f"dhis2w-client/{__version__}",
    # Without it DHIS2 answers a request without credentials by a redirect to its login page instead of a JSON 401.
    "X-Requested-With": "XMLHttpRequest",
}


@dataclass(frozen=True, slots=True)
class Request:
    """One request, ready to be sent, and to be sent again."""

    method: str
    url: str
    """Absolute, with its query."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    content: bytes | None = field(default=None, repr=False)
    files: Files | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return f"{self.method} {shown(self.url)}"


@dataclass(frozen=True, slots=True)
class TransportOptions:
    """How connections are made; times in seconds."""

    timeout: float = 30.0
    connect_timeout: float = 60.0
    limits: Limits | None = None
    verify: bool | str = True
    keep_cookies: bool = False

    def for_httpx(self) -> dict[str, Any]:
        """The arguments of httpx's clients."""
        options: dict[str, Any] = {
            "headers": _HEADERS,
            "timeout": Timeout(self.timeout, connect=self.connect_timeout),
            "verify": _ssl_context(self.verify) if isinstance(self.verify, str) else self.verify,
            # A redirect of an API request leads to a login page, and must never carry credentials elsewhere.
            "follow_redirects": False,
        }
        if self.limits is not None:
            options["limits"] = self.limits
        if not self.keep_cookies:
            options["cookies"] = CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))
        return options


class AsyncTransport:
    """A pool of connections; sends requests as they are, without retries and without following redirects."""

    def __init__(self, options: TransportOptions, transport: AsyncBaseTransport | None = None) -> None:
        self._client = AsyncClient(transport=transport, **options.for_httpx())

    async def send(self, request: Request) -> Response:
        """The response, whatever its status; raises TransportError or RequestTimeoutError where there is none."""
        started = perf_counter()
        with _failures_explained(request, started):
            response = await self._client.request(**_arguments(request))
        _log(request, response.status_code, started)
        return response

    async def close(self) -> None:
        """Closes all connections."""
        await self._client.aclose()


class SyncTransport:
    """The same for a synchronous client."""

    def __init__(self, options: TransportOptions, transport: BaseTransport | None = None) -> None:
        self._client = Client(transport=transport, **options.for_httpx())

    def send(self, request: Request) -> Response:
        """The response, whatever its status; raises TransportError or RequestTimeoutError where there is none."""
        started = perf_counter()
        with _failures_explained(request, started):
            response = self._client.request(**_arguments(request))
        _log(request, response.status_code, started)
        return response

    def close(self) -> None:
        """Closes all connections."""
        self._client.close()


def _arguments(request: Request) -> dict[str, Any]:
    return {
        "method": request.method,
        "url": request.url,
        "headers": request.headers,
        "content": request.content,
        "files": request.files,
    }


@contextmanager
def _failures_explained(request: Request, started: float) -> Generator[None]:
    try:
        yield
    except TimeoutException as error:
        _log(request, type(error).__name__, started)
        seconds = perf_counter() - started
        raise RequestTimeoutError(f"no answer after {seconds:.1f} s ({type(error).__name__}) - {request}") from error
    except (RequestError, InvalidURL) as error:
        _log(request, type(error).__name__, started)
        problem = ": ".join(filter(None, (type(error).__name__, str(error))))
        raise TransportError(f"{problem} - {request}") from error


def _log(request: Request, outcome: object, started: float) -> None:
    logger.debug("%s -> %s (%.1f ms)", request, outcome, (perf_counter() - started) * 1000)


def _ssl_context(path: str) -> ssl.SSLContext:
    """Trusts the certificates in a file or folder, and no others."""
    if Path(path).is_dir():
        return ssl.create_default_context(capath=path)
    return ssl.create_default_context(cafile=path)
