"""Data values out of whatever a program has: models, mappings, CSV and JSON files, Arrow tables and frames."""

import csv
import json
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from operator import itemgetter
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, cast

from dhis2w_client.models import Dhis2Model

if TYPE_CHECKING:

    class ArrowStream(Protocol):
        """A table, frame or reader with Arrow's interface."""

        def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...

    DataValueItem: TypeAlias = "Dhis2Model | Mapping[str, Any] | Row"
    DataValueSource: TypeAlias = (
        "Iterable[DataValueItem] | AsyncIterable[DataValueItem] | str | PathLike[str] | ArrowStream"
    )

__all__ = ["FIELDS", "Row", "async_rows", "row_of", "rows", "unhoisted"]


class Row(NamedTuple):
    """A data value as it is sent: texts, or None for what is not given."""

    data_element: str | None
    period: str | None
    org_unit: str | None
    category_option_combo: str | None
    attribute_option_combo: str | None
    value: str | None
    comment: str | None
    follow_up: str | None
    deleted: str | None
    data_set: str | None


FIELDS = (
    "dataElement",
    "period",
    "orgUnit",
    "categoryOptionCombo",
    "attributeOptionCombo",
    "value",
    "comment",
    "followUp",
    "deleted",
    "dataSet",
)
"""The wire names of the fields of a row, in their order."""

# Other spellings: of CSV files of the server, of exports, and of Python.
_SPELLINGS = {name.lower(): name for name in FIELDS} | {"followup": "followUp"}


def rows(source: "DataValueSource") -> Iterator[Row]:
    """The data values of a source, one after the other, so that only few are in memory at a time.

    Paths end in `.csv` (with the columns of `GET /api/dataValueSets.csv`), `.ndjson`/`.jsonl`, or `.json`, which is
    read whole. Raises TypeError for what is no source.
    """
    if isinstance(source, (str, PathLike)):
        yield from _from_file(Path(source))
    elif hasattr(source, "__arrow_c_stream__"):
        yield from _from_arrow(source)
    elif isinstance(source, Iterable) and not isinstance(source, (bytes, Mapping, Dhis2Model)):
        for item in source:
            yield item if isinstance(item, Row) else row_of(item)
    else:
        raise TypeError(f"a {type(source).__name__} is no source of data values: give an iterable, a path or a frame")


async def async_rows(source: "DataValueSource") -> AsyncIterator[Row]:
    """The same for sources that are asynchronous iterables as well."""
    if isinstance(source, AsyncIterable):
        async for item in source:
            yield item if isinstance(item, Row) else row_of(item)
    else:
        for row in rows(source):
            yield row


def row_of(item: "Dhis2Model | Mapping[str, Any]") -> Row:
    """One data value as a row; keys are wire names, those of CSV files, or Python's (`data_element`)."""
    given: Mapping[str, Any] = item.to_wire() if isinstance(item, Dhis2Model) else item
    if not given.keys() <= _NAMES:
        given = {_SPELLINGS.get(key.replace("_", "").lower(), key): value for key, value in given.items()}
    cells = _CELLS({**_EMPTY, **given})
    # This is done for every row of millions: most hold nothing but texts, which is seen at once.
    return Row._make(cells if _TEXTS.issuperset(map(type, cells)) else map(_text, cells))


_NAMES = frozenset(FIELDS)
_EMPTY: dict[str, Any] = dict.fromkeys(FIELDS)
_CELLS = itemgetter(*FIELDS)
_TEXTS = frozenset({str, type(None)})


def _text(value: Any) -> str | None:
    if value is None or type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, Mapping):  # a reference, as models of 2.41 and 2.42 have them
        return cast("Mapping[str, str | None]", value).get("id")
    return str(value)


def _from_file(path: Path) -> Iterator[Row]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from rows({key: value or None for key, value in line.items()} for line in csv.DictReader(file))
    elif path.suffix in {".ndjson", ".jsonl"}:
        with path.open(encoding="utf-8") as file:
            yield from rows(json.loads(line) for line in file if line.strip())
    elif path.suffix == ".json":
        body = json.loads(path.read_text(encoding="utf-8"))
        yield from rows(unhoisted(body) if isinstance(body, dict) else body)
    elif path.suffix == ".parquet":
        from dhis2w_client._extras import import_extra

        for batch in import_extra("pyarrow.parquet", f"reading {path.name}", "arrow").ParquetFile(path).iter_batches():
            yield from rows(batch.to_pylist())
    else:
        raise ValueError(f"{path}: data values are read from .csv, .json, .ndjson, .jsonl and .parquet files")


def unhoisted(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The values of a data value set, with what stands at its top for all of them."""
    shared = {name: body[name] for name in FIELDS if isinstance(body.get(name), str)}
    for value in cast("list[dict[str, Any]]", body.get("dataValues") or []):
        yield {**shared, **value}


def _from_arrow(source: object) -> Iterator[Row]:
    from dhis2w_client._extras import import_extra

    reader = import_extra("pyarrow", "reading Arrow data", "arrow").RecordBatchReader.from_stream(source)
    for batch in reader:
        yield from rows(batch.to_pylist())
