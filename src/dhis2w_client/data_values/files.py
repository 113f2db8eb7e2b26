"""Files that data values are exported to, part by part: CSV, NDJSON, Parquet."""

import csv
import json
from collections.abc import Callable, Sequence
from io import BytesIO, StringIO
from os import PathLike
from pathlib import Path
from typing import Any, Protocol

from dhis2w_client.data_values.rows import FIELDS

__all__ = ["COLUMNS", "CsvRows", "ValueWriter", "writer_for"]

COLUMNS = (*FIELDS[: FIELDS.index("comment")], "storedBy", "lastUpdated", "comment", "followUp", "deleted")
"""The columns of `GET /api/dataValueSets.csv` by the names of the JSON, in their order."""


class ValueWriter(Protocol):
    """Takes rows of texts in the order of `COLUMNS`."""

    def write(self, rows: Sequence[Sequence[str | None]]) -> None:
        """Writes rows."""
        ...

    def close(self) -> None:
        """Ends the file."""
        ...


class _CsvWriter:
    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\n")
        self._writer.writerow(COLUMNS)

    def write(self, rows: Sequence[Sequence[str | None]]) -> None:
        self._writer.writerows(rows)

    def close(self) -> None:
        self._file.close()


class _JsonLinesWriter:
    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8")

    def write(self, rows: Sequence[Sequence[str | None]]) -> None:
        for row in rows:
            given = {name: _json(name, cell) for name, cell in zip(COLUMNS, row, strict=True) if cell is not None}
            self._file.write(json.dumps(given, ensure_ascii=False, separators=(",", ":")) + "\n")

    def close(self) -> None:
        self._file.close()


class _ParquetWriter:
    """Takes the way over Arrow's CSV reader: `pyarrow.array` is slower, and imports pandas where it is installed."""

    def __init__(self, path: Path) -> None:
        from dhis2w_client._extras import import_extra

        purpose = f"writing {path.name}"
        arrow = import_extra("pyarrow", purpose, "arrow")
        self._csv = import_extra("pyarrow.csv", purpose, "arrow")
        parquet = import_extra("pyarrow.parquet", purpose, "arrow")
        schema = arrow.schema([(name, arrow.string()) for name in COLUMNS])
        self._options = {
            "read_options": self._csv.ReadOptions(use_threads=False, column_names=[*COLUMNS]),
            "parse_options": self._csv.ParseOptions(newlines_in_values=True),
            "convert_options": self._csv.ConvertOptions(
                column_types=schema, null_values=[""], strings_can_be_null=True, quoted_strings_can_be_null=False
            ),
        }
        self._writer = parquet.ParquetWriter(path, schema, compression="zstd")

    def write(self, rows: Sequence[Sequence[str | None]]) -> None:
        text = StringIO(newline="")
        csv.writer(text).writerows(rows)
        self._writer.write_table(self._csv.read_csv(BytesIO(text.getvalue().encode()), **self._options))

    def close(self) -> None:
        self._writer.close()


_WRITERS: dict[str, Callable[[Path], ValueWriter]] = {
    ".csv": _CsvWriter,
    ".ndjson": _JsonLinesWriter,
    ".jsonl": _JsonLinesWriter,
    ".parquet": _ParquetWriter,
}


def writer_for(path: "str | PathLike[str]", suffix: str) -> ValueWriter:
    """What writes a file of a kind. Raises MissingExtraError where pyarrow is wanted and not there."""
    return _WRITERS[suffix](Path(path))


class CsvRows:
    """The rows of a CSV file that comes in pieces; a row may go over several lines."""

    def __init__(self) -> None:
        self._rest = ""
        self._has_header = False

    def feed(self, text: str, *, last: bool = False) -> list[list[str | None]]:
        """The rows that are whole by now, without the names of the columns."""
        text = self._rest + text
        end = len(text) if last else _end_of_rows(text)
        self._rest = text[end:]
        lines = csv.reader(text[:end].splitlines(keepends=True))
        found = [[_cell(*named) for named in zip(COLUMNS, row, strict=False)] for row in lines if row]
        if found and not self._has_header:
            self._has_header = True
            found = found[1:]
        return found


def _cell(column: str, cell: str) -> str | None:
    """2.41 and 2.42 write `null` for values that are not deleted."""
    return None if not cell or (column == "deleted" and cell == "null") else cell


def _end_of_rows(text: str) -> int:
    """Where the last row ends that is whole: at the end of a line with no open quote before it."""
    end = text.rfind("\n") + 1
    while end and text.count('"', 0, end) % 2:
        end = text.rfind("\n", 0, end - 1) + 1
    return end


def _json(name: str, cell: str) -> Any:
    return cell == "true" if name in {"followUp", "deleted"} else cell
