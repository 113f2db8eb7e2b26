"""The client: connection, version binding, and the verbs that work on any path."""

from collections.abc import Mapping
from enum import Enum
from functools import cached_property
from importlib import import_module
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, Unpack, cast, overload

from dhis2w_client._async._concurrency import authentication_headers, new_lock
from dhis2w_client._async.system import SYSTEM_INFO, System
from dhis2w_client._exchange import (
    CallOptions,
    build_request,
    checked_base_url,
    json_object,
    raise_for_status,
    read,
    read_page,
)
from dhis2w_client._http import AsyncBaseTransport, AsyncTransport, Limits, Request, Response, TransportOptions
from dhis2w_client.auth import AuthProvider
from dhis2w_client.auth.providers import keeps_session
from dhis2w_client.errors import ResponseFormatError
from dhis2w_client.query import Parameters, ParameterValue, field_names
from dhis2w_client.retry import RetryPolicy
from dhis2w_client.system_cache import SystemCache
from dhis2w_client.versions import Dhis2, available_versions, choose_version

if TYPE_CHECKING:
    from typing import Self

    from dhis2w_client.paging import Page
    from dhis2w_client.v42.models import MeDto, SystemInfo
    from dhis2w_client.v42.resources import Resources

__all__ = ["Dhis2Client"]

Model = TypeVar("Model")

_NOT_CONNECTED = "not connected; call connect() first"
_CLOSED = "the client is closed; make a new one"


class _State(Enum):
    UNCONNECTED = "unconnected"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    CLOSED = "closed"


class Dhis2Client:
    """A connection to a DHIS2 server, typed on the baseline version and bound at run time to the server's own.

    `async with` connects and closes. All requests go to `base_url`; none follows a redirect. `timeout` counts for
    reading, writing and waiting for a free connection, `connect_timeout` for opening one, both in seconds.
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
        transport: AsyncBaseTransport | None = None,
    ) -> None:
        if version is not None and self.pinned_version not in {None, version}:
            raise ValueError(f"{type(self).__module__}.{type(self).__name__} cannot be pinned to {version.key}")
        self._base_url = checked_base_url(base_url)
        self._auth = auth
        self._options = TransportOptions(
            timeout=timeout,
            connect_timeout=connect_timeout,
            limits=http_limits,
            verify=verify,
            keep_cookies=keeps_session(auth),
        )
        self._given_transport = transport
        self._pin = version or self.pinned_version
        self._allow_version_fallback = allow_version_fallback
        self._allow_version_mismatch = allow_version_mismatch
        self._skip_version_probe = skip_version_probe
        self.retry_policy = retry_policy
        self._system_cache = None if system_cache_ttl is None else SystemCache(system_cache_ttl)
        self._state = _State.UNCONNECTED
        self._connecting = new_lock()
        self._transport: AsyncTransport | None = None
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
            self._transport = AsyncTransport(self._options, self._given_transport)
            try:
                if not self._skip_version_probe:
                    await self._bind_version()
            except BaseException:  # a cancelled connect() leaves nothing open either
                self._state = _State.UNCONNECTED
                await self._close_transport()
                raise
            self._state = _State.CONNECTED

    async def close(self) -> None:
        """Closes all connections for good; harmless on a closed client."""
        async with self._connecting:
            self._state = _State.CLOSED
            await self._close_transport()

    async def __aenter__(self) -> "Self":
        await self.connect()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _bind_version(self) -> None:
        request, response = await self._send("GET", SYSTEM_INFO, "application/json", {})
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

    async def _close_transport(self) -> None:
        transport, self._transport = self._transport, None
        self._version = self._raw_version = None
        self._resources = None
        if transport is not None:
            await transport.close()

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

    @cached_property
    def system(self) -> "System[MeDto, SystemInfo]":
        """The server itself and the user of the client."""
        return System(self)

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
        _, response = await self._send("GET", path, "*/*", {"params": params, "headers": extra_headers})
        return response

    # -- What all verbs and resources are made of --------------------------------------------------------------------

    @overload
    async def call(self, method: str, path: str, *, returns: type[Model], **options: Unpack[CallOptions]) -> Model: ...
    @overload
    async def call(self, method: str, path: str, *, returns: object = None, **options: Unpack[CallOptions]) -> Any: ...

    async def call(self, method: str, path: str, *, returns: Any = None, **options: Unpack[CallOptions]) -> Any:
        """Any request; the answer as `returns` says.

        None ignores the body, `bytes` and `str` give it as it is, every other type is read from JSON: a model,
        `list[Model]`, `dict`, or any annotation that pydantic knows. Raises the errors of `dhis2w_client.errors`.
        """
        accept = "*/*" if returns in {None, bytes, str} else "application/json"
        request, response = await self._send(method, path, accept, options)
        raise_for_status(request, response)
        return read(request, response, returns)

    async def call_page(
        self, path: str, collection: str, model: type[Model], params: Mapping[str, ParameterValue]
    ) -> "Page[Model]":
        """One page of a list, whose objects stand under the key `collection`."""
        request, response = await self._send("GET", path, "application/json", {"params": params})
        raise_for_status(request, response)
        return read_page(request, response, collection, model, field_names(params.get("fields")))

    async def _call_raw(self, method: str, path: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        request, response = await self._send(method, path, "application/json", options)
        raise_for_status(request, response)
        return json_object(request, response)

    async def _send(self, method: str, path: str, accept: str, options: CallOptions) -> tuple[Request, Response]:
        """One request with credentials, and its response whatever the status."""
        if self._transport is None:
            raise RuntimeError(_CLOSED if self._state is _State.CLOSED else _NOT_CONNECTED)
        credentials = await authentication_headers(self._auth)
        request = build_request(self._base_url, method, path, credentials, accept, options)
        return request, await self._transport.send(request)
