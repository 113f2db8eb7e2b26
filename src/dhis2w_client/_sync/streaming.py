# Made from src/dhis2w_client/_async/streaming.py by `make generate`. Do not edit.
"""Bodies that are read piece by piece: to a file, to a writable object, or as chunks."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Unpack

from dhis2w_client._exchange import CallOptions
from dhis2w_client._files import replaced_when_complete
from dhis2w_client._http import Request, Response, announced_size
from dhis2w_client._sync.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from os import PathLike

    from dhis2w_client._sync.sending import Sender

__all__ = ["Download", "described"]


class Writable(Protocol):
    """An open binary file, or what can be written to like one."""

    def write(self, data: bytes, /) -> object:
        """Takes the next part."""
        ...


class Download:
    """An answer whose body is yet to be read, once: by `chunks`, `save` or `write_to`.

    A connection that breaks in the middle raises DownloadError, which says how many bytes arrived.
    """

    def __init__(self, sender: "Sender", request: Request, response: Response) -> None:
        self._sender = sender
        self._request = request
        self._response = response

    @property
    def status_code(self) -> int:
        """The status of the answer, a good one: others raise."""
        return self._response.status_code

    @property
    def headers(self) -> "Mapping[str, str]":
        """The headers of the answer."""
        return self._response.headers

    @property
    def media_type(self) -> str:
        """What the body is, such as `application/csv`; empty where the server does not say."""
        content_type: str = self._response.headers.get("content-type", "")
        return content_type.partition(";")[0].strip().lower()

    @property
    def size(self) -> int | None:
        """How many bytes the server announces, compressed where they are; None where it does not say."""
        return announced_size(self._response)

    @property
    def bytes_received(self) -> int:
        """How many bytes have arrived so far, compressed where they are."""
        return self._response.num_bytes_downloaded

    def chunks(self) -> "Iterator[bytes]":
        """The body, decompressed, in pieces of the size in which they arrive."""
        return self._sender.chunks(self._request, self._response)

    def save(self, path: "str | PathLike[str]") -> int:
        """Writes the body to a file, which gets its name only when it is complete; the number of bytes written."""
        with replaced_when_complete(Path(path)) as file:
            return self.write_to(file)

    def write_to(self, file: Writable) -> int:
        """Writes the body to an open binary file or another writable object; the number of bytes written."""
        written = 0
        for chunk in self.chunks():
            file.write(chunk)
            written += len(chunk)
        return written


class _Described:
    """Stands in for a resource's client, and keeps what an operation would have sent."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, CallOptions]] = []

    def call(self, method: str, path: str, *, returns: object = None, **options: Unpack[CallOptions]) -> bytes:
        """No request, and an empty file."""
        self.requests.append((method, path, options))
        return b""


def described(operation: "Callable[..., Any]", *args: Any, **kwargs: Any) -> tuple[str, str, CallOptions]:
    """The request that an operation of a resource would send: its method, path and options."""
    resource = getattr(operation, "__self__", None)
    if not isinstance(resource, Resource):
        raise TypeError(
            f"{operation!r} is no operation of a resource; give one such as client.resources.analytics.get_csv"
        )
    stand_in = _Described()
    client: Any = stand_in
    getattr(type(resource), operation.__name__)(type(resource)(client), *args, **kwargs)
    (request,) = stand_in.requests
    return request
