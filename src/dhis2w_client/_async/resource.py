"""The base of all resources: a part of the Web API, reached through a client."""

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from dhis2w_client._exchange import CallOptions

if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client

__all__ = ["Resource"]

Model = TypeVar("Model")


class Resource:
    """A part of the Web API."""

    __slots__ = ("_client",)

    def __init__(self, client: "Dhis2Client") -> None:
        self._client = client

    @overload
    async def _call(self, method: str, path: str, *, returns: type[Model], **options: Unpack[CallOptions]) -> Model: ...
    @overload
    async def _call(self, method: str, path: str, *, returns: None = None, **options: Unpack[CallOptions]) -> None: ...

    async def _call(self, method: str, path: str, *, returns: Any = None, **options: Unpack[CallOptions]) -> Any:
        """One request, its answer as an instance of a class; None ignores it."""
        return await self._client.call(method, path, returns=returns, **options)

    async def _call_for(self, annotation: object, method: str, path: str, **options: Unpack[CallOptions]) -> Any:
        """One request, its answer as any annotation that pydantic knows."""
        return await self._client.call(method, path, returns=annotation, **options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client.base_url}>"
