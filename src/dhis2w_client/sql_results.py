"""The rows of a SQL view."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

__all__ = ["SqlValue", "SqlViewResult"]

SqlValue: TypeAlias = str | int | float | bool | None
"""A value as DHIS2 writes it in JSON; dates and most other kinds are texts."""


class SqlViewResult(NamedTuple):
    """What a SQL view gave: its columns and all rows."""

    title: str | None
    columns: tuple[str, ...]
    rows: Sequence[Sequence[SqlValue]]

    def records(self) -> Iterator[dict[str, SqlValue]]:
        """The rows as dictionaries, by column."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    def column(self, name: str) -> list[SqlValue]:
        """The values of one column. Raises ValueError where there is none of this name."""
        if name not in self.columns:
            raise ValueError(f"no column {name!r}; there are {', '.join(self.columns)}")
        index = self.columns.index(name)
        return [row[index] for row in self.rows]


def sql_view_result(answer: Mapping[str, Any]) -> SqlViewResult:
    """The rows in an answer to `/api/sqlViews/{uid}/data`."""
    grid = answer["listGrid"]
    columns = tuple(str(header.get("name") or header.get("column")) for header in grid.get("headers") or ())
    return SqlViewResult(grid.get("title"), columns, grid.get("rows") or [])
