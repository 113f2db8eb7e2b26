"""Sends requests until they have an answer: credentials, limits, retries and hooks around each exchange."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from time import monotonic, perf_counter
from typing import TYPE_CHECKING, TypeAlias

from dhis2w_client._async._concurrency import (
    AuthServer,
    Gate,
    Sleep,
    authentication_headers,
    new_gate,
    renewed_credentials,
    sleep,
)
from dhis2w_client._exchange import (
    CallOptions,
    build_request,
    encoded_body,
    is_replayable,
    json_object,
    raise_for_status,
)
from dhis2w_client._http import AsyncTransport, Request, Response
from dhis2w_client._long_queries import LONGEST_ALIAS, LONGEST_URL
from dhis2w_client._pacing import Pace
from dhis2w_client.addresses import request_url
from dhis2w_client.auth import AuthProvider
from dhis2w_client.errors import Dhis2ClientError, TransportError, UrlTooLongError
from dhis2w_client.events import Attempt
from dhis2w_client.query import Parameters, shown
from dhis2w_client.retry import Outcome, Retries, RetryPolicy, parse_retry_after

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from dhis2w_client.telemetry import Tracing

__all__ = ["Sender", "SendingOptions"]

Exchange: TypeAlias = Callable[[Request], Awaitable[Response]]

_ALIASES = "/api/query/alias"


@dataclass(frozen=True, slots=True)
class SendingOptions:
    """What is done around each exchange."""

    retry_policy: RetryPolicy | None = None
    max_concurrency: int | None = None
    requests_per_second: float | None = None
    on_request: Callable[[Request], None] | None = None
    on_attempt: Callable[[Attempt], None] | None = None
    tracing: "Tracing | None" = None
    sleep: Sleep = sleep
    clock: Callable[[], float] = monotonic

    def __post_init__(self) -> None:
        for name, least in (("max_concurrency", 1), ("requests_per_second", 0)):
            value = getattr(self, name)
            if value is not None and not (value >= least and value > 0):
                raise ValueError(f"{name} must be at least {least or 'a little more than 0'}, not {value}")


class Sender:
    """Sends requests to one server, with the credentials of one user."""

    def __init__(self, base_url: str, auth: AuthProvider, transport: AsyncTransport, options: SendingOptions) -> None:
        self._auth = auth
        self._transport = transport
        self._options = options
        self._gate: Gate = nullcontext() if options.max_concurrency is None else new_gate(options.max_concurrency)
        self._pace = None if options.requests_per_second is None else Pace(options.requests_per_second)
        self.move_to(base_url)

    def move_to(self, base_url: str) -> None:
        """Sends to this address from now on, and forgets the cookies of the one before."""
        self.base_url = base_url
        self._auth_server = AuthServer(base_url, self._transport)
        self._transport.forget_cookies()

    async def close(self) -> None:
        """Closes all connections."""
        await self._transport.close()

    def url(self, path: str, params: Parameters | None = None) -> str:
        """The URL of a path with its query."""
        return request_url(self.base_url, path, params)

    async def ask(self, url: str, headers: dict[str, str]) -> Response:
        """The answer to a GET of any URL, without credentials."""
        await self._wait_for_turn()
        return await self._transport.send(Request("GET", url, headers))

    async def send(self, method: str, url: str, accept: str, options: CallOptions) -> tuple[Request, Response]:
        """One request with credentials, and its response whatever the status."""
        if len(url) > LONGEST_URL and method == "GET":
            return await self._send_by_alias(url, accept, options)
        async with self._gate:
            return await self._until_answered(self._transport.send, method, url, accept, options)

    @asynccontextmanager
    async def open(
        self, method: str, url: str, accept: str, options: CallOptions
    ) -> "AsyncGenerator[tuple[Request, Response]]":
        """The same, but the body of a good answer is not read yet."""
        async with self._gate:  # until the body is read: it is a request that the server works on
            request, response = await self._until_answered(self._transport.open, method, url, accept, options)
            try:
                yield request, response
            finally:
                await response.aclose()

    def chunks(self, request: Request, response: Response) -> "AsyncIterator[bytes]":
        """The body of an opened response, as it comes in."""
        return self._transport.chunks(request, response)

    # -- Attempts ----------------------------------------------------------------------------------------------------

    async def _until_answered(
        self, exchange: Exchange, method: str, url: str, accept: str, options: CallOptions
    ) -> tuple[Request, Response]:
        """The request of the last attempt and its answer; raises the error of the last attempt."""
        content = encoded_body(options)
        replayable = is_replayable(content, options)
        policy = options.get("retry_policy", self._options.retry_policy)
        retries = Retries(policy, method=method, replayable=replayable, clock=self._options.clock)
        while True:
            left = retries.seconds_left()
            deadline = None if left is None else monotonic() + left
            build = partial(build_request, method, url, accept, content, options, deadline)
            number, started = retries.number, perf_counter()
            request, answer = await self._attempt(exchange, build, number, replayable)
            delay = None if policy is None else retries.after(_outcome(answer))
            if self._options.on_attempt is not None:
                self._options.on_attempt(_told(request, number, answer, perf_counter() - started, delay))
            if delay is not None:
                await self._options.sleep(delay)
            elif isinstance(answer, TransportError):
                raise answer
            else:
                return request, answer

    async def _attempt(
        self, exchange: Exchange, build: Callable[[Mapping[str, str]], Request], number: int, replayable: bool
    ) -> tuple[Request, Response | TransportError]:
        """One request and what came of it; a second one where the first was refused and the credentials renewed."""
        await self._wait_for_turn()
        credentials = await authentication_headers(self._auth, self._auth_server)
        request = build(credentials)
        answer = await self._exchanged(exchange, request, number)
        if (
            isinstance(answer, Response)
            and answer.status_code == 401
            and replayable
            and not _changes_an_upstream(request)
            and await renewed_credentials(self._auth, self._auth_server, credentials)
        ):
            await self._wait_for_turn()
            request = build(await authentication_headers(self._auth, self._auth_server))
            answer = await self._exchanged(exchange, request, number)
        return request, answer

    async def _exchanged(self, exchange: Exchange, request: Request, number: int) -> Response | TransportError:
        if self._options.on_request is not None:
            self._options.on_request(request)
        try:
            if self._options.tracing is None:
                return await exchange(request)
            with self._options.tracing.span(request.method, request.url, self.base_url, number) as tell_status:
                response = await exchange(request)
                tell_status(response.status_code)
                return response
        except TransportError as error:
            return error

    async def _wait_for_turn(self) -> None:
        if self._pace is not None and (seconds := self._pace.reserve(self._options.clock())) > 0:
            await self._options.sleep(seconds)

    # -- Queries that are too long for a URL -------------------------------------------------------------------------

    async def _send_by_alias(self, url: str, accept: str, options: CallOptions) -> tuple[Request, Response]:
        """GET by an alias; raises UrlTooLongError where the server then answers nothing, as 2.42 and later often do."""
        alias = await self.short_url(url)
        request, response = await self.send("GET", alias, accept, options)
        if response.status_code == 200 and not response.content:
            reason = f"the server answers its alias ({_ALIASES}) with an empty body"
            raise UrlTooLongError(reason, length=len(url), url=url)
        return request, response

    async def short_url(self, url: str) -> str:
        """An alias that the server made for a URL; raises UrlTooLongError where it cannot make one."""
        target = url.removeprefix(self.base_url)
        if len(target) > LONGEST_ALIAS:
            reason = f"the server makes no alias ({_ALIASES}) for more than {LONGEST_ALIAS}"
            raise UrlTooLongError(reason, length=len(url), url=url)
        options = CallOptions(body={"target": target})
        request, response = await self.send("POST", self.url(_ALIASES), "application/json", options)
        try:
            raise_for_status(request, response)
            path = json_object(request, response).get("path")
        except Dhis2ClientError as error:
            reason = f"the server made no alias for it ({_ALIASES})"
            raise UrlTooLongError(reason, length=len(url), url=url) from error
        return self.url(str(path))


def _outcome(answer: Response | TransportError) -> Outcome:
    if isinstance(answer, TransportError):
        return Outcome(transient=answer.transient)
    return Outcome(answer.status_code, retry_after=parse_retry_after(answer.headers.get("retry-after")))


def _changes_an_upstream(request: Request) -> bool:
    """Whether a request goes through a route, whose target may have refused it, and would change something there."""
    return request.method != "GET" and "/api/routes/" in request.url and "/run" in request.url


def _told(
    request: Request, number: int, answer: Response | TransportError, seconds: float, delay: float | None
) -> Attempt:
    return Attempt(
        method=request.method,
        url=shown(request.url),
        number=number,
        status_code=None if isinstance(answer, TransportError) else answer.status_code,
        error=answer if isinstance(answer, TransportError) else None,
        seconds=seconds,
        retry_in=delay,
    )
