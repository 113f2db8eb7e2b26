"""Grids, the tables that analytics and SQL views answer with: typed rows, names for uids, frames."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from dhis2w_client.errors import Dhis2ClientError

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped]  # it has no types of its own

__all__ = ["Cell", "Column", "Grid", "grid_of"]

Cell: TypeAlias = str | int | float | bool | date | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a grid."""

    name: str
    """The wire's, such as `dx`, `pe`, `value`."""
    title: str
    """For people, such as `Data`."""
    value_type: str = "TEXT"
    is_meta: bool = False
    """Whether its cells are uids or codes, of which the grid knows names."""


@dataclass(frozen=True, slots=True, repr=False)
class Grid:
    """A table of cells that are texts on the wire and typed here: `for row in grid: row["value"]`.

    Cells without a value are None.
    """

    columns: tuple[Column, ...]
    rows: tuple[Sequence[Any], ...]
    """As they came, texts mostly."""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Uid, period or keyword -> its name, for what stands in the cells of meta columns."""
    metadata: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """All that the server said about the query and the objects in it."""

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Cell]]:
        return iter(self.records())

    def records(self, *, names: bool = False) -> list[dict[str, Cell]]:
        """Typed rows as mappings; with `names`, names in the place of uids and periods, where the grid knows them."""
        readers = [(column.name, self._reader(column, names)) for column in self.columns]
        return [{name: read(cell) for (name, read), cell in zip(readers, row, strict=False)} for row in self.rows]

    def column(self, name: str) -> list[Cell]:
        """The typed cells of one column. Raises KeyError for one that is not there."""
        index, column = next(((at, found) for at, found in enumerate(self.columns) if found.name == name), (-1, None))
        if column is None:
            raise KeyError(f"no column {name!r}; there are {', '.join(known.name for known in self.columns)}")
        read = self._reader(column, names=False)
        return [read(row[index]) for row in self.rows]

    def with_columns(self, columns: Iterable[Column], cells: Callable[[Mapping[str, Any]], Sequence[Any]]) -> "Grid":
        """The grid and further columns, whose cells are made of the mapping of each row as it came."""
        known = [column.name for column in self.columns]
        rows = tuple((*row, *cells(dict(zip(known, row, strict=False)))) for row in self.rows)
        return replace(self, columns=(*self.columns, *columns), rows=rows)

    def to_arrow(self, *, names: bool = False) -> "pyarrow.Table":  # pyright: ignore[reportUnknownParameterType]
        """As an Arrow table, which polars, pandas and DuckDB take as it is. Needs the extra `arrow`."""
        from dhis2w_client._extras import import_extra

        arrow = import_extra("pyarrow", "Grid.to_arrow()", "arrow")
        records = self.records(names=names)
        columns = {column.name: [record.get(column.name) for record in records] for column in self.columns}
        return arrow.table({name: _arrow_column(arrow, cells) for name, cells in columns.items()})

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Arrow's interface: `polars.DataFrame(grid)` and `pandas.DataFrame.from_arrow(grid)` read it."""
        return cast("Any", self.to_arrow()).__arrow_c_stream__(requested_schema)

    def to_csv(self, *, names: bool = False) -> str:
        """As CSV with the names of the columns in the first line."""
        import csv
        import io

        text = io.StringIO()
        writer = csv.DictWriter(text, [column.name for column in self.columns], lineterminator="\n")
        writer.writeheader()
        writer.writerows(self.records(names=names))
        return text.getvalue()

    def _reader(self, column: Column, names: bool) -> Callable[[Any], Cell]:
        if names and column.is_meta:
            return lambda cell: self.names.get(str(cell), cell) if cell != "" else None
        convert = _CONVERTERS.get(column.value_type)
        return lambda cell: _read(cell, convert)

    def __repr__(self) -> str:
        return f"<Grid {len(self.rows)} rows of {', '.join(column.name for column in self.columns)}>"

    def __str__(self) -> str:
        return as_table([column.title for column in self.columns], [[*r.values()] for r in self.records(names=True)])

    def _repr_html_(self) -> str:
        from dhis2w_client._display import html_table

        shown = replace(self, rows=self.rows[:_SHOWN_IN_HTML]).records(names=True)
        titles = [column.title for column in self.columns]
        return html_table(titles, [[*record.values()] for record in shown], total=len(self))


_SHOWN_IN_HTML = 30


def grid_of(answer: Mapping[str, Any]) -> Grid:
    """The grid in an answer of analytics, or in that of a SQL view."""
    given = answer.get("listGrid") or answer
    headers = given.get("headers")
    if not isinstance(headers, list):
        raise Dhis2ClientError("the answer is no grid: it has no headers")
    columns = tuple(
        Column(
            str(header.get("name")),
            str(header.get("column") or header.get("name")),
            str(header.get("valueType") or "TEXT"),
            bool(header.get("meta")),
        )
        for header in cast("list[dict[str, Any]]", headers)
    )
    metadata = given.get("metaData") or {}
    items: Mapping[str, Any] = metadata.get("items") or {}
    names = {key: str(item["name"]) for key, item in items.items() if isinstance(item, Mapping) and item.get("name")}
    return Grid(columns, tuple(given.get("rows") or ()), names, metadata)


def merged(grids: Sequence[Grid]) -> Grid:
    """The rows of several grids with the same columns, each once, and all that the grids know."""
    first = grids[0]
    metadata: dict[str, Any] = {}
    for grid in grids:
        for key, value in grid.metadata.items():
            metadata[key] = _merged(metadata[key], value) if key in metadata else value
    names = {key: name for grid in grids for key, name in grid.names.items()}
    # A row may be in two parts where an item lies in another one, such as 202601 in LAST_12_MONTHS.
    rows = dict.fromkeys(tuple(row) for grid in grids for row in grid.rows)
    return Grid(first.columns, tuple(rows), names, metadata)


def _merged(before: Any, after: Any) -> Any:
    if isinstance(before, dict) and isinstance(after, dict):
        both = cast("dict[str, Any]", before) | cast("dict[str, Any]", after)
        return {key: _merged(before[key], after[key]) if key in before and key in after else both[key] for key in both}
    if isinstance(before, list) and isinstance(after, list):
        return [*dict.fromkeys([*before, *after])]
    return after


def as_table(titles: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Cells as a table of text, the columns as wide as they need."""
    lines = [[*titles], *([_text(cell) for cell in row] for row in rows)]
    widths = [max(len(line[index]) for line in lines) for index in range(len(titles))]
    shown = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=False)).rstrip() for line in lines]
    return "\n".join([shown[0], "  ".join("-" * width for width in widths), *shown[1:]])


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)


def _read(cell: Any, convert: Callable[[str], Cell] | None) -> Cell:
    if cell is None or cell == "":
        return None
    if convert is None or not isinstance(cell, str):
        return cast("Cell", cell)
    try:
        return convert(cell)
    except ValueError:  # a value of another type than its column says is shown as it is
        return cell


def _integer(cell: str) -> Cell:
    return int(float(cell)) if float(cell).is_integer() else float(cell)


def _boolean(cell: str) -> Cell:
    return {"1": True, "true": True, "0": False, "false": False}.get(cell.lower(), cell)


_CONVERTERS: dict[str, Callable[[str], Cell]] = {
    **dict.fromkeys(("NUMBER", "UNIT_INTERVAL", "PERCENTAGE"), float),
    **dict.fromkeys(("INTEGER", "INTEGER_POSITIVE", "INTEGER_NEGATIVE", "INTEGER_ZERO_OR_POSITIVE"), _integer),
    **dict.fromkeys(("BOOLEAN", "TRUE_ONLY"), _boolean),
    "DATE": lambda cell: date.fromisoformat(cell[:10]),
    "AGE": lambda cell: date.fromisoformat(cell[:10]),
    "DATETIME": datetime.fromisoformat,
}


def _arrow_column(arrow: Any, cells: list[Cell]) -> Any:
    try:
        return arrow.array(cells)
    except (arrow.ArrowInvalid, arrow.ArrowTypeError):  # of several types: texts then
        return arrow.array([None if cell is None else str(cell) for cell in cells])
