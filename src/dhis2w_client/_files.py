"""Files of this machine: opened to be sent, and written so that they appear only when they are complete."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

__all__ = ["opened", "replaced_when_complete"]


@contextmanager
def replaced_when_complete(path: Path, *, mode: int = 0o666) -> Generator[BinaryIO]:
    """A file to write to that takes the place of `path` at the end, and is removed where an error comes before.

    `mode`, less the umask, holds from its first moment: 0o600 for what nobody else may read.
    """
    partial = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        with open(partial, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def opened(path: "str | PathLike[str]") -> BinaryIO:
    """A file to send."""
    return Path(path).open("rb")
