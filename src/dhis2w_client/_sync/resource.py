# Made from src/dhis2w_client/_async/resource.py by `make generate`. Do not edit.
"""The base of all resources: a part of the Web API, reached through a client."""

from types import GenericAlias
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, cast, overload

from dhis2w_client._exchange import CallOptions

if TYPE_CHECKING:
    from os import PathLike

    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client.query import Parameters

__all__ = ["Resource"]

Model = TypeVar("Model")


class Resource:
    """A part of the Web API."""

    __slots__ = ("_client",)

    def __init__(self, client: "SyncDhis2Client") -> None:
        self._client = client

    @property
    def _feature_version(self) -> int:
        """The server's version as a number: 43 is 2.43."""
        return int(self._client.version_key.removeprefix("v"))

    @overload
    def _call(self, method: str, path: str, *, returns: type[Model], **options: Unpack[CallOptions]) -> Model: ...
    @overload
    def _call(self, method: str, path: str, *, returns: None = None, **options: Unpack[CallOptions]) -> None: ...

    def _call(self, method: str, path: str, *, returns: Any = None, **options: Unpack[CallOptions]) -> Any:
        """One request, its answer as an instance of a class; None ignores it."""
        return self._client.call(method, path, returns=returns, **options)

    def _call_list(self, model: type[Model], method: str, path: str, **options: Unpack[CallOptions]) -> list[Model]:
        """One request, its answer as a list of instances of a class."""
        returns = cast("type[list[Model]]", GenericAlias(list, (model,)))
        return self._client.call(method, path, returns=returns, **options)

    def _call_mapping(
        self, model: type[Model], method: str, path: str, **options: Unpack[CallOptions]
    ) -> dict[str, Model]:
        """One request, its answer as instances of a class by name."""
        returns = cast("type[dict[str, Model]]", GenericAlias(dict, (str, model)))
        return self._client.call(method, path, returns=returns, **options)

    def _call_for(self, annotation: object, method: str, path: str, **options: Unpack[CallOptions]) -> Any:
        """One request, its answer as any annotation that pydantic knows."""
        return self._client.call(method, path, returns=annotation, **options)

    def _save(self, path: str, destination: "str | PathLike[str]", *, params: "Parameters | None" = None) -> int:
        """Writes the answer to a GET into a file as it arrives; the number of bytes."""
        with self._client.stream("GET", path, params=params) as download:
            return download.save(destination)

    if not TYPE_CHECKING:  # type checkers shall know the methods of the version only

        def __getattr__(self, name: str) -> Any:
            from dhis2w_client._missing import missing

            raise missing(self, name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client.base_url}>"
