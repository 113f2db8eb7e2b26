"""Exports in parts: each is kept when it is complete, and all together become the file."""

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from os import PathLike
from pathlib import Path
from shutil import copyfileobj
from typing import Any

from dhis2w_client.data_values.files import writer_for

__all__ = ["ExportParts"]

_BATCH = 10_000


class ExportParts:
    """The parts of an export to a file, kept beside it until the file is made of them.

    Parts are called after what was asked for, so that those of another export are never taken for its own.
    """

    def __init__(self, path: "str | PathLike[str]", queries: Sequence[Mapping[str, Any]]) -> None:
        self._path = Path(path)
        self._suffix = self._path.suffix
        self._names = [
            f".{self._path.stem}.{sha256(json.dumps(query, default=str).encode()).hexdigest()[:12]}"
            for query in queries
        ]
        if self._suffix not in _JOINED:
            raise ValueError(f"{self._path}: data values are exported to {', '.join(_JOINED)} files")
        self._counts = {number: self._count(number) for number in range(len(queries))}

    def is_done(self, number: int) -> bool:
        """Whether a part is complete, from an earlier run perhaps."""
        return self._counts[number] is not None

    @contextmanager
    def writer(self, number: int) -> Generator[Callable[[Sequence[Sequence[str | None]]], None]]:
        """What takes the rows of a part."""
        part, open_part = self._part(number), self._part(number).with_suffix(f".open{self._suffix}")
        writer = writer_for(open_part, self._suffix)
        count = 0
        waiting: list[Sequence[str | None]] = []

        def write(rows: Sequence[Sequence[str | None]]) -> None:
            nonlocal count
            waiting.extend(rows)
            count += len(rows)
            if len(waiting) >= _BATCH:
                writer.write(waiting)
                waiting.clear()

        try:
            yield write
            if waiting:
                writer.write(waiting)
        except BaseException:
            writer.close()
            open_part.unlink(missing_ok=True)
            raise
        writer.close()
        open_part.replace(part)
        self._count_file(number).write_text(str(count), encoding="utf-8")
        self._counts[number] = count

    def join(self) -> int:
        """Makes the file of its parts, which are deleted; how many rows it has."""
        parts = [self._part(number) for number in range(len(self._names))]
        if len(parts) == 1:
            parts[0].replace(self._path)
        else:
            whole = self._path.with_name(f".{self._path.name}.whole")
            _JOINED[self._suffix](parts, whole)
            whole.replace(self._path)
        for number, part in enumerate(parts):
            part.unlink(missing_ok=True)
            self._count_file(number).unlink(missing_ok=True)
        return sum(count or 0 for count in self._counts.values())

    def _part(self, number: int) -> Path:
        return self._path.with_name(f"{self._names[number]}{self._suffix}")

    def _count_file(self, number: int) -> Path:
        return self._path.with_name(f"{self._names[number]}.rows")

    def _count(self, number: int) -> int | None:
        file = self._count_file(number)
        return int(file.read_text(encoding="utf-8")) if file.exists() and self._part(number).exists() else None


def _join_csv(parts: Sequence[Path], whole: Path) -> None:
    with whole.open("wb") as target:
        for number, part in enumerate(parts):
            with part.open("rb") as source:
                if number:
                    source.readline()  # the names of the columns
                copyfileobj(source, target)


def _join_lines(parts: Sequence[Path], whole: Path) -> None:
    with whole.open("wb") as target:
        for part in parts:
            with part.open("rb") as source:
                copyfileobj(source, target)


def _join_parquet(parts: Sequence[Path], whole: Path) -> None:
    from dhis2w_client._extras import import_extra

    parquet = import_extra("pyarrow.parquet", f"writing {whole.name}", "arrow")
    with parquet.ParquetWriter(whole, parquet.read_schema(parts[0]), compression="zstd") as target:
        for part in parts:
            for batch in parquet.ParquetFile(part).iter_batches(_BATCH):
                target.write_batch(batch)


_JOINED: dict[str, Callable[[Sequence[Path], Path], None]] = {
    ".csv": _join_csv,
    ".ndjson": _join_lines,
    ".jsonl": _join_lines,
    ".parquet": _join_parquet,
}
