"""Objects as rows: which columns they have, and how they are written as CSV and Parquet."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["columns_of", "csv_text", "flat", "parquet_bytes"]


def flat(item: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """An object with one level: what stands in another object is named by both, such as `categoryCombo.name`."""
    found: dict[str, Any] = {}
    for name, value in item.items():
        if isinstance(value, Mapping):
            found |= flat(value, f"{prefix}{name}.")
        else:
            found[f"{prefix}{name}"] = value
    return found


def columns_of(rows: Sequence[Mapping[str, Any]], first: Sequence[str] = ()) -> list[str]:
    """All names in the rows: those that were asked for, in their order, then others."""
    names = dict.fromkeys(name for row in rows for name in row)
    asked = [name for part in first for name in names if name == part or name.startswith(f"{part}.")]
    empty = [name for name in first if name not in names and name not in {found.partition(".")[0] for found in names}]
    return [*dict.fromkeys([*asked, *empty, *names])]


def csv_text(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    """The rows as CSV with a header; lists are JSON."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_text(row.get(name)) for name in columns] for row in rows)
    return file.getvalue()


def parquet_bytes(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> bytes:
    """The rows as a Parquet file; a column of different kinds of values is text. Needs the extra `arrow`."""
    from dhis2w_client._extras import import_extra

    arrow = import_extra("pyarrow", "writing Parquet", "arrow")
    table = arrow.table({name: arrow.array(_column([row.get(name) for row in rows])) for name in columns})
    file = io.BytesIO()
    import_extra("pyarrow.parquet", "writing Parquet", "arrow").write_table(table, file)
    return file.getvalue()


def _column(values: list[Any]) -> list[Any]:
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {int, float} or kinds <= {bool} or kinds <= {str}:
        return values
    return [None if value is None else _text(value) for value in values]


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case _:
            return json.dumps(value, ensure_ascii=False, default=str)
