"""Bodies that are read while they are sent: files, and iterables of bytes."""

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from os import PathLike
from typing import BinaryIO, TypeAlias, cast

__all__ = ["Upload", "UploadSource", "named_file"]

UploadSource: TypeAlias = BinaryIO | Iterable[bytes] | AsyncIterable[bytes]
"""A binary file, or the parts of a body one after the other. A synchronous client takes no AsyncIterable."""

_CHUNK = 64 * 1024


class Upload:
    """A body that is read while it is sent; from the beginning each time, where its source can go back there."""

    def __init__(self, source: UploadSource) -> None:
        self._source = source
        self._start: int | None = None
        self.size: int | None = None
        """How many bytes it has, where that is known."""
        seekable = getattr(source, "seekable", None)
        if seekable is not None and seekable():
            file = cast("BinaryIO", source)
            self._start = file.tell()
            self.size = file.seek(0, 2) - self._start
            file.seek(self._start)

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        return self._start is not None or isinstance(self._source, (list, tuple))

    def __iter__(self) -> Iterator[bytes]:
        if self._start is not None:
            cast("BinaryIO", self._source).seek(self._start)
        if isinstance(self._source, AsyncIterable):
            raise TypeError("a synchronous client cannot send an asynchronous iterable; give a file or an iterable")
        if hasattr(self._source, "read"):
            file = cast("BinaryIO", self._source)
            while chunk := file.read(_CHUNK):
                yield chunk
        else:
            yield from self._source

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._source, AsyncIterable):
            async for chunk in self._source:
                yield chunk
        else:
            for chunk in self:
                yield chunk


def named_file(
    source: bytes | str | PathLike[str], filename: str | None, content_type: str | None
) -> tuple[str, bytes, str]:
    """The name, content and kind of a file to be uploaded, given as its content or its path.

    Raises ValueError for content without a filename.
    """
    from mimetypes import guess_type
    from pathlib import Path

    if isinstance(source, bytes):
        name, content = filename, source
    else:
        name, content = filename or Path(source).name, Path(source).read_bytes()
    if not name:
        raise ValueError("bytes have no name: give filename, such as filename='report.pdf'")
    return name, content, content_type or guess_type(name)[0] or "application/octet-stream"
