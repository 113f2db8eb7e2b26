"""Failures on demand, and the log of what was asked."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from dhis2w_client.testing.http import Answer, web_message

__all__ = ["Fault", "Faults", "LoggedRequest", "Requests"]


@dataclass(slots=True)
class LoggedRequest:
    """A request that came; `status` is None until it is answered."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    status: int | None = None

    @property
    def url(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path


class Requests(list[LoggedRequest]):
    """What came, in order; `clear()` forgets it."""

    def add(self, method: str, path: str, query: str, headers: dict[str, str], body: bytes) -> LoggedRequest:
        """Note a request."""
        request = LoggedRequest(method, path, query, headers, body)
        self.append(request)
        return request

    def matching(self, pattern: str) -> list[LoggedRequest]:
        """Those whose `METHOD /path?query` matches a regular expression somewhere."""
        return [found for found in self if re.search(pattern, f"{found.method} {found.url}")]


@dataclass(slots=True)
class Fault:
    """What happens to requests whose `METHOD /path?query` matches `pattern`, `count` times (None: always)."""

    pattern: str
    count: int | None
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: str = ""
    delay: float = 0.0
    reset: bool = False
    truncate: int | None = None
    larger_than: int | None = None
    restart: bool = False
    every: int = 0
    """Lets each so-manieth request through (0: none)."""
    seen: int = 0


class ConnectionReset(Exception):  # noqa: N818  # what happens, told to the transport
    """The server ends the connection without an answer."""


_PROXY_PAGE = "<html><head><title>{status}</title></head><body><center><h1>{status}</h1></center>nginx</body></html>"


class Faults:
    """Failures that the next requests shall meet; the first that matches is taken."""

    def __init__(self, restart: Callable[[], None]) -> None:
        self._restart = restart
        self._faults: list[Fault] = []
        self._job_delays: list[float] = []

    def late_job(self, seconds: float) -> None:
        """Let the next job begin so much later."""
        self._job_delays.append(seconds)

    def take_job_delay(self) -> float:
        """How much later the job that is started now begins."""
        return self._job_delays.pop(0) if self._job_delays else 0.0

    def clear(self) -> None:
        """Fail no more."""
        self._faults.clear()
        self._job_delays.clear()

    def status(
        self, pattern: str, status: int, *, count: int | None = 1, headers: dict[str, str] | None = None
    ) -> None:
        """Answer with a status and an empty body; `headers` may hold a Retry-After."""
        self._faults.append(Fault(pattern, count, status=status, headers=headers or {}))

    def refuse(self, pattern: str, status: int, message: str, *, count: int | None = 1) -> None:
        """Answer with an error as DHIS2 writes it."""
        answer = web_message(status, message)
        body, headers = answer.body.decode(), dict(answer.headers)
        self._faults.append(Fault(pattern, count, status=status, headers=headers, body=body))

    def proxy_page(self, pattern: str, status: int = 502, *, count: int | None = 1) -> None:
        """Answer with the HTML page of a proxy."""
        page = _PROXY_PAGE.format(status=status)
        self._faults.append(Fault(pattern, count, status=status, headers={"content-type": "text/html"}, body=page))

    def delay(self, pattern: str, seconds: float, *, count: int | None = 1) -> None:
        """Answer late."""
        self._faults.append(Fault(pattern, count, delay=seconds))

    def reset(self, pattern: str, *, count: int | None = 1) -> None:
        """End the connection without an answer, which httpx raises as RemoteProtocolError."""
        self._faults.append(Fault(pattern, count, reset=True))

    def truncate(self, pattern: str, length: int, *, count: int | None = 1) -> None:
        """Send the first `length` bytes of the body only."""
        self._faults.append(Fault(pattern, count, truncate=length))

    def too_large(self, pattern: str, limit: int, *, count: int | None = None) -> None:
        """Answer 413, as a proxy does, to bodies of more than `limit` bytes."""
        page = _PROXY_PAGE.format(status=413)
        self._faults.append(
            Fault(pattern, count, status=413, headers={"content-type": "text/html"}, body=page, larger_than=limit)
        )

    def rate_limit(self, pattern: str, *, every: int = 2, retry_after: int = 1) -> None:
        """Answer 429 to each request but every `every`-th."""
        headers = {"retry-after": str(retry_after)}
        self._faults.append(Fault(pattern, None, status=429, headers=headers, every=every))

    def restart(self, pattern: str, *, count: int | None = 1) -> None:
        """Restart the server before it answers: sessions end, and the feeds and summaries of jobs are gone."""
        self._faults.append(Fault(pattern, count, restart=True))

    def _take(self, request: LoggedRequest, late: bool) -> Fault | None:
        line = f"{request.method} {request.url}"
        for fault in self._faults:
            if (fault.truncate is not None) is not late or not re.search(fault.pattern, line):
                continue
            if fault.larger_than is not None and len(request.body) <= fault.larger_than:
                continue
            fault.seen += 1
            if fault.every and fault.seen % fault.every == 0:
                continue
            if fault.count is not None:
                fault.count -= 1
                if fault.count == 0:
                    self._faults.remove(fault)
            return fault
        return None

    async def before(self, request: LoggedRequest) -> Answer | None:
        """The failure instead of an answer, if one is due."""
        fault = self._take(request, late=False) if self._faults else None
        if not fault:
            return None
        if fault.restart:
            self._restart()
        if fault.delay:
            await asyncio.sleep(fault.delay)
        if fault.reset:
            raise ConnectionReset(f"{request.method} {request.path}")
        if fault.status is None:
            return None
        return Answer(fault.status, fault.body.encode(), list(fault.headers.items()))

    async def after(self, request: LoggedRequest, answer: Answer) -> Answer:
        """The answer, cut short where that is due."""
        fault = self._take(request, late=True) if self._faults else None
        if fault and fault.truncate is not None:
            answer.headers.append(("content-length", str(len(answer.body))))
            answer.body = answer.body[: fault.truncate]
        return answer
