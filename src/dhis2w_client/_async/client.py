"""The client: connection, version binding, and the verbs that work on any path."""

import copy
from collections.abc import Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from enum import Enum
from functools import cached_property
from importlib import import_module
from time import monotonic
from types import EllipsisType, ModuleType, TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, TypeVar, Unpack, cast, overload

from dhis2w_client._async._concurrency import Sleep, new_lock, sleep
from dhis2w_client._async.accessors import Accessors
from dhis2w_client._async.connect import find_server, is_server
from dhis2w_client._async.sending import Sender, SendingOptions
from dhis2w_client._async.streaming import Download, described
from dhis2w_client._async.system import SYSTEM_INFO
from dhis2w_client._exchange import (
    CallOptions,
    check_download,
    is_from_api,
    json_object,
    page_reader,
    raise_for_status,
    read,
)
from dhis2w_client._http import Limits, Request, Response, TransportOptions
from dhis2w_client._long_queries import LONGEST_URL, id_parts
from dhis2w_client._system_cache import SystemCache
from dhis2w_client._transports import AsyncTransportOption, async_transports
from dhis2w_client.addresses import checked_base_url
from dhis2w_client.auth import AuthProvider
from dhis2w_client.auth.providers import keeps_session, signs_in
from dhis2w_client.errors import LoginPageError, ResponseFormatError
from dhis2w_client.events import Attempt
from dhis2w_client.query import Parameters, ParameterValue, field_names
from dhis2w_client.retry import RetryPolicy
from dhis2w_client.versions import Dhis2, available_versions, choose_version

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from typing import Self

    from dhis2w_client.fields import UnknownFields
    from dhis2w_client.paging import Page
    from dhis2w_client.telemetry import Tracing
    from dhis2w_client.v42.resources import Resources

__all__ = ["Dhis2Client"]

Model = TypeVar("Model")
Arguments = ParamSpec("Arguments")

_JSON = "application/json"
_NOT_CONNECTED = "not connected; call connect() first"
_CLOSED = "the client is closed; make a new one"


class _State(Enum):
    UNCONNECTED = "unconnected"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    CLOSED = "closed"


class Dhis2Client(Accessors):
    """A connection to a DHIS2 server, typed on the baseline version and bound at run time to the server's own.

    `async with` connects and closes. All requests with credentials go to `base_url`; none follows a redirect. Where
    `base_url` leads to a login page, connect() finds the address of the server behind it. One client serves any
    number of callers at once.

    `timeout` counts for reading, writing and waiting for a free connection, `connect_timeout` for opening one, both in
    seconds. Servers slow down, or refuse, when asked too much at once: `max_concurrency` limits the requests that are
    on their way, `requests_per_second` those that set out. `headers` go with every request, `proxy` is a URL.
    `on_request` and `on_attempt` are told of every request before and after it; they must not wait.
    `transport` takes the place of httpx's connections, `sleep` and `clock` that of time, as tests want.
    """

    pinned_version: ClassVar[Dhis2 | None] = None
    """The version that the client class of a version package is made for."""

    def __init__(
        self,
        base_url: str,
        auth: AuthProvider,
        *,
        timeout: float = 30.0,
        connect_timeout: float = 60.0,
        allow_version_fallback: bool = False,
        version: Dhis2 | None = None,
        allow_version_mismatch: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_limits: Limits | None = None,
        system_cache_ttl: float | None = 300.0,
        verify: bool | str = True,
        skip_version_probe: bool = False,
        max_concurrency: int | None = None,
        requests_per_second: float | None = None,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        on_request: Callable[[Request], None] | None = None,
        on_attempt: Callable[[Attempt], None] | None = None,
        tracing: "Tracing | None" = None,
        unknown_fields: "UnknownFields" = "warn",
        transport: AsyncTransportOption | None = None,
        sleep: Sleep = sleep,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        if version is not None and self.pinned_version not in {None, version}:
            raise ValueError(f"{type(self).__module__}.{type(self).__name__} cannot be pinned to {version.key}")
        self._base_url = self._given_base_url = checked_base_url(base_url)
        self._auth = auth
        self.unknown_fields: UnknownFields = unknown_fields
        """What happens where `fields` names a property that the model lacks: "warn", "raise" or "ignore"."""
        self.sleep = sleep
        """What waits, for a number of seconds."""
        self.clock = clock
        """What tells the time in seconds, of no fixed beginning."""
        self._options = TransportOptions(
            timeout=timeout,
            connect_timeout=connect_timeout,
            limits=http_limits,
            verify=verify,
            keep_cookies=keeps_session(auth),
            headers=headers,
            proxy=proxy,
        )
        self._sending = SendingOptions(
            retry_policy=retry_policy,
            max_concurrency=max_concurrency,
            requests_per_second=requests_per_second,
            on_request=on_request,
            on_attempt=on_attempt,
            tracing=tracing,
            sleep=sleep,
            clock=clock,
        )
        self._new_transport = async_transports(transport)
        self._pin = version or self.pinned_version
        self._allow_version_fallback = allow_version_fallback
        self._allow_version_mismatch = allow_version_mismatch
        self._skip_version_probe = skip_version_probe
        self.retry_policy = retry_policy
        self._system_cache = None if system_cache_ttl is None else SystemCache(system_cache_ttl, clock)
        self._state = _State.UNCONNECTED
        self._connecting = new_lock()
        self._fetching = new_lock()
        self._defaults: CallOptions = {}
        self._sender: Sender | None = None
        self._version: Dhis2 | None = None
        self._raw_version: str | None = None
        self._resources: Any = None

    # -- Connection --------------------------------------------------------------------------------------------------

    async def connect(self) -> None:
        """Opens the connection and binds the client to the server's version; harmless on a connected client.

        Raises AuthenticationError, LoginPageError, TransportError, UnsupportedVersionError and
        VersionPinMismatchError. After a failure nothing is open, and connect() may be called again.
        """
        async with self._connecting:
            if self._state is _State.CLOSED:
                raise RuntimeError(_CLOSED)
            if self._state is _State.CONNECTED:
                return
            self._state = _State.CONNECTING
            try:
                self._sender = Sender(self._base_url, self._auth, self._new_transport(self._options), self._sending)
                if not self._skip_version_probe:
                    await self._bind_version(self._sender)
            except BaseException:  # a cancelled connect() leaves nothing open either
                self._state = _State.UNCONNECTED
                self._base_url = self._given_base_url
                await self._close_sender()
                raise
            self._state = _State.CONNECTED

    async def close(self) -> None:
        """Closes all connections for good; harmless on a closed client."""
        async with self._connecting:
            self._state = _State.CLOSED
            await self._close_sender()

    async def __aenter__(self) -> "Self":
        await self.connect()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _bind_version(self, sender: Sender) -> None:
        """Binds to the version in the system information, which stands in the cache from then on."""
        request, response = await self._system_info(sender)
        raise_for_status(request, response)
        raw = json_object(request, response).get("version")
        if not isinstance(raw, str):
            problem = "the system information has no version: not a DHIS2 server?"
            raise ResponseFormatError(problem, method=request.method, url=request.url)
        self._version = choose_version(
            raw,
            available_versions(),
            pin=self._pin,
            allow_version_fallback=self._allow_version_fallback,
            allow_version_mismatch=self._allow_version_mismatch,
        )
        self._raw_version = raw
        if self._system_cache is not None:
            self._system_cache.put(SYSTEM_INFO, response.content)

    async def _system_info(self, sender: Sender) -> tuple[Request, Response]:
        """The answer of the base URL to the first request, or that of the server that the base URL leads to."""
        if signs_in(self._auth) and not await is_server(sender.ask, self._base_url):
            # Signing in posts a password or opens a browser, so that it waits until the right address is known.
            url = sender.url(SYSTEM_INFO)
            if not await self._move(sender):
                raise LoginPageError(url, status_code=200)
        request, response = await sender.send("GET", sender.url(SYSTEM_INFO), _JSON, {})
        if response.status_code < 500 and not is_from_api(response) and await self._move(sender):
            return await sender.send("GET", sender.url(SYSTEM_INFO), _JSON, {})
        return request, response

    async def _move(self, sender: Sender) -> bool:
        """Whether the base URL leads to a server at another address, which is the base URL from then on."""
        sender.move_to(self._base_url)  # without the cookies that the first answer may have set
        found = await find_server(sender.ask, self._base_url)
        if found is None or found == self._base_url:
            return False
        sender.move_to(found)
        self._base_url = found
        return True

    async def _close_sender(self) -> None:
        sender, self._sender = self._sender, None
        self._version = self._raw_version = None
        self._resources = None
        if sender is not None:
            await sender.close()

    def with_options(
        self, *, retry_policy: RetryPolicy | EllipsisType | None = ..., timeout: float | None = None
    ) -> "Self":
        """This connected client with another retry policy (None for no retries) or timeout in seconds.

        It shares the connection, which only the original is to close.
        """
        if self._sender is None:
            raise RuntimeError(_CLOSED if self._state is _State.CLOSED else _NOT_CONNECTED)
        view = copy.copy(self)
        for name in [name for name in vars(view) if isinstance(getattr(type(view), name, None), cached_property)]:
            del view.__dict__[name]  # the accessors belong to the original
        view._resources = None
        view._defaults = {**self._defaults}
        if retry_policy is not ...:
            view._defaults["retry_policy"] = retry_policy
        if timeout is not None:
            view._defaults["timeout"] = timeout
        return view

    def __repr__(self) -> str:
        version = f", {self._version.key}" if self._version else ""
        return f"<{type(self).__name__} {self._base_url} {self._state.value}{version}>"

    # -- What the client is bound to ---------------------------------------------------------------------------------

    @property
    def base_url(self) -> str:
        """The address of the server, without a slash at its end; the canonical one once connected."""
        return self._base_url

    @property
    def version_key(self) -> str:
        """The generated package in use, such as `"v43"`."""
        return self._bound_version.key

    @property
    def raw_version(self) -> str:
        """The version as the server reports it, such as `"2.43.1"`."""
        if self._raw_version is None:
            raise RuntimeError(_NOT_CONNECTED)
        return self._raw_version

    @property
    def _bound_version(self) -> Dhis2:
        if self._version is None:
            raise RuntimeError(_NOT_CONNECTED)
        return self._version

    @property
    def models(self) -> ModuleType:
        """The generated models of the bound version; each is imported on first use."""
        return import_module(f"dhis2w_client.{self.version_key}.models")

    @property
    def resources(self) -> "Resources":
        """The generated resources of the bound version."""
        if self._resources is None:
            self._resources = import_module(f"dhis2w_client.{self.version_key}.resources").Resources(self)
        return cast("Resources", self._resources)

    @property
    def system_cache(self) -> SystemCache | None:
        """What the client remembers of the server; None with `system_cache_ttl=None`."""
        return self._system_cache

    # -- Typed verbs on any path -------------------------------------------------------------------------------------

    async def get(self, path: str, model: type[Model], params: Parameters | None = None) -> Model:
        """GET as an instance of a model of the caller, or of any type that pydantic knows."""
        return await self.call("GET", path, params=params, returns=model)

    async def post(self, path: str, body: object, *, model: type[Model], params: Parameters | None = None) -> Model:
        """POST of a JSON body, the answer as an instance of the model."""
        return await self.call("POST", path, params=params, body=body, returns=model)

    async def put(self, path: str, body: object, *, model: type[Model], params: Parameters | None = None) -> Model:
        """PUT of a JSON body, the answer as an instance of the model."""
        return await self.call("PUT", path, params=params, body=body, returns=model)

    async def patch(
        self,
        path: str,
        body: object,
        *,
        model: type[Model],
        params: Parameters | None = None,
        content_type: str = "application/json-patch+json",
    ) -> Model:
        """PATCH, by default with the operations of a JSON Patch; the answer as an instance of the model."""
        return await self.call("PATCH", path, params=params, body=body, content_type=content_type, returns=model)

    async def delete(self, path: str, *, model: type[Model], params: Parameters | None = None) -> Model:
        """DELETE, the answer as an instance of the model."""
        return await self.call("DELETE", path, params=params, returns=model)

    # -- Raw verbs on any path ---------------------------------------------------------------------------------------

    async def get_raw(self, path: str, params: Parameters | None = None) -> dict[str, Any]:
        """GET as parsed JSON."""
        return await self._call_raw("GET", path, params=params)

    async def post_raw(self, path: str, body: object = None, *, params: Parameters | None = None) -> dict[str, Any]:
        """POST of a JSON body, the answer as parsed JSON; an empty answer is an empty dict."""
        return await self._call_raw("POST", path, params=params, body=body)

    async def put_raw(self, path: str, body: object = None, *, params: Parameters | None = None) -> dict[str, Any]:
        """PUT of a JSON body, the answer as parsed JSON; an empty answer is an empty dict."""
        return await self._call_raw("PUT", path, params=params, body=body)

    async def patch_raw(
        self,
        path: str,
        body: object,
        *,
        params: Parameters | None = None,
        content_type: str = "application/json-patch+json",
    ) -> dict[str, Any]:
        """PATCH, by default with the operations of a JSON Patch; the answer as parsed JSON."""
        return await self._call_raw("PATCH", path, params=params, body=body, content_type=content_type)

    async def delete_raw(self, path: str, *, params: Parameters | None = None) -> dict[str, Any]:
        """DELETE, the answer as parsed JSON; an empty answer is an empty dict."""
        return await self._call_raw("DELETE", path, params=params)

    async def get_response(
        self, path: str, *, params: Parameters | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Response:
        """The response to a GET whatever its status: neither 4xx, 5xx nor a redirect raises."""
        return await self.call_response("GET", path, params=params, headers=extra_headers)

    async def call_response(
        self, method: str, path: str, *, accept: str = "*/*", **options: Unpack[CallOptions]
    ) -> Response:
        """The response to any request whatever its status: neither 4xx, 5xx nor a redirect raises."""
        _, response = await self._send(method, path, accept, options)
        return response

    @asynccontextmanager
    async def stream(self, method: str, path: str, **options: Unpack[CallOptions]) -> "AsyncGenerator[Download]":
        """Any request whose answer is too big to be read at once.

        `async with client.stream("GET", "/api/analytics.csv", params=...) as download:` and then one of
        `await download.save("analytics.csv")`, `await download.write_to(file)` and `async for chunk in
        download.chunks()`. Raises the errors of `dhis2w_client.errors` for 4xx and 5xx and for a login page.
        """
        sender, options = self._ready(options)
        url = sender.url(path, options.get("params"))
        if len(url) > LONGEST_URL and method == "GET":
            url = await sender.short_url(url)
        async with sender.open(method, url, "*/*", options) as (request, response):
            raise_for_status(request, response)
            check_download(request, response)
            yield Download(sender, request, response)

    @asynccontextmanager
    async def download(
        self, operation: Callable[Arguments, Awaitable[bytes]], *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> "AsyncGenerator[Download]":
        """The file that an operation gives, to be read as it comes instead of as bytes.

        `async with client.download(client.resources.analytics.get_csv, dimension=["dx:DeNum000000"]) as download:`
        and then as with `stream`; `download.media_type` says what the file is.
        """
        method, path, options = await described(operation, *args, **kwargs)
        async with self.stream(method, path, **options) as download:
            yield download

    # -- What all verbs and resources are made of --------------------------------------------------------------------

    @overload
    async def call(self, method: str, path: str, *, returns: type[Model], **options: Unpack[CallOptions]) -> Model: ...
    @overload
    async def call(self, method: str, path: str, *, returns: object = None, **options: Unpack[CallOptions]) -> Any: ...

    async def call(self, method: str, path: str, *, returns: Any = None, **options: Unpack[CallOptions]) -> Any:
        """Any request; the answer as `returns` says.

        None ignores the body, `bytes` and `str` give it as it is, `httpx.Response` the whole answer; every other type
        is read from JSON: a model, `list[Model]`, `dict`, or any annotation that pydantic knows. Raises the errors of
        `dhis2w_client.errors`.
        """
        accept = "*/*" if returns in {None, bytes, str, Response} else _JSON
        request, response = await self._send(method, path, accept, options)
        raise_for_status(request, response)
        return read(request, response, returns)

    async def call_page(
        self, path: str, collection: str, model: type[Model], params: Mapping[str, ParameterValue]
    ) -> "Page[Model]":
        """One page of a list, whose objects stand under the key `collection`.

        A whole list (`paging=false`) by more ids than a URL has room for is asked for in parts.
        """
        return (await self.fetch_page(path, collection, model, params))()

    async def fetch_page(
        self, path: str, collection: str, model: type[Model], params: Mapping[str, ParameterValue]
    ) -> "Callable[[], Page[Model]]":
        """The same, not read yet: bytes, which take a fraction of the memory of objects, and a call that reads them."""
        sender, options = self._ready({})
        url = sender.url(path, params)
        if len(url) > LONGEST_URL and (parts := id_parts(url, params)):
            pages = [await self.call_page(path, collection, model, part) for part in parts]
            whole = type(pages[0])([item for page in pages for item in page])
            return lambda: whole
        request, response = await sender.send("GET", url, _JSON, options)
        raise_for_status(request, response)
        return page_reader(request, response, collection, model, field_names(params.get("fields")))

    async def cached(self, path: str) -> bytes:
        """The JSON body of a GET, from the system cache while it is fresh; asked for once by all who want it then."""
        cache = self._system_cache
        if cache is None:
            return await self._get_json(path)
        if (body := cache.get(path)) is not None:
            return body
        async with self._fetching:
            if (body := cache.get(path)) is None:
                body = await self._get_json(path)
                cache.put(path, body)
            return body

    async def _get_json(self, path: str) -> bytes:
        request, response = await self._send("GET", path, _JSON, {})
        raise_for_status(request, response)
        json_object(request, response)
        return response.content

    async def _call_raw(self, method: str, path: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        request, response = await self._send(method, path, _JSON, options)
        raise_for_status(request, response)
        return json_object(request, response)

    async def _send(self, method: str, path: str, accept: str, options: CallOptions) -> tuple[Request, Response]:
        """One request with credentials, and its response whatever the status."""
        sender, options = self._ready(options)
        return await sender.send(method, sender.url(path, options.get("params")), accept, options)

    def _ready(self, options: CallOptions) -> tuple[Sender, CallOptions]:
        """What sends, and the options with those of `with_options` beneath."""
        if self._sender is None:
            raise RuntimeError(_CLOSED if self._state is _State.CLOSED else _NOT_CONNECTED)
        return self._sender, {**self._defaults, **options} if self._defaults else options
