"""How objects show themselves in notebooks and terminals: short labels, and tables in HTML."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from dhis2w_client.auth.redaction import is_secret

if TYPE_CHECKING:
    from dhis2w_client.reports import ImportOutcome, RejectedRow

__all__ = ["html_table", "label", "labels", "objects_as_html", "outcome_as_html", "secrets_hidden"]

HIDDEN = "**********"
_SHOWN_LABELS = 3
_SHOWN_ROWS = 30
_SHOWN_COLUMNS = 8
_LONGEST_CELL = 80


def secrets_hidden(name: str, value: object) -> object:
    """The value of a property as it may be shown, also where the secret is within it."""
    if isinstance(value, str) and is_secret(name):
        return HIDDEN
    if isinstance(value, Mapping):
        entries: Mapping[str, object] = value
        return {key: secrets_hidden(str(key), inner) for key, inner in entries.items()}
    if isinstance(value, list):
        items: list[object] = value
        return [secrets_hidden(name, item) for item in items] if items and isinstance(items[0], str | dict) else items
    return value


def label(item: object) -> str:
    """What people call an object: its name, its id, or what it is."""
    for name in ("displayName", "name", "username", "id", "uid"):
        text = item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)
        if isinstance(text, str) and text:
            return text
    return repr(item)


def labels(items: Sequence[object]) -> str:
    """The first few objects, as a text of one line."""
    shown = [label(item) for item in items[:_SHOWN_LABELS]]
    return ", ".join([*shown, "..."] if len(items) > _SHOWN_LABELS else shown)


def html_table(titles: Iterable[str], rows: Sequence[Iterable[object]], caption: str = "", total: int = 0) -> str:
    """A table of the first rows; of how many stands in its caption."""
    total = max(total, len(rows))
    more = f"{_SHOWN_ROWS} of {total} rows" if total > _SHOWN_ROWS else ""
    text = " - ".join(filter(None, (caption, more)))
    lines = [_line(row, "td") for row in rows[:_SHOWN_ROWS]]
    return f"<table>{text and f'<caption>{escape(text)}</caption>'}{_line(titles, 'th')}{''.join(lines)}</table>"


def objects_as_html(items: Sequence[Any], caption: str) -> str:
    """A table of objects: a column for each of the first properties that one of them has."""
    if not items or not hasattr(items[0], "to_wire"):
        return html_table(["object"], [[item] for item in items], caption)
    shown: list[Any] = [*items[:_SHOWN_ROWS]]
    names = dict.fromkeys(name for item in shown for name in item.model_fields_set)
    first = [name for name in ("id", "code", "name", "displayName") if name in names]
    columns = [*first, *(name for name in names if name not in first)][:_SHOWN_COLUMNS]
    rows = [[secrets_hidden(name, getattr(item, name, None)) for name in columns] for item in shown]
    return html_table(columns, rows, caption, total=len(items))


def outcome_as_html(outcome: "ImportOutcome") -> str:
    """The counts of an import, and a table of what was rejected."""
    rows = [_rejected_cells(row) for row in outcome.rejected]
    if not rows:
        return f"<p>{escape(outcome.summary)}</p>"
    return html_table(["row", "type", "object", "property", "code", "problem"], rows, outcome.summary)


def _rejected_cells(row: "RejectedRow") -> list[object]:
    return [row.index, row.type, row.uid, row.property, row.code, row.shown_message()]


def _line(cells: Iterable[object], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(_cell(cell))}</{tag}>" for cell in cells) + "</tr>"


def _cell(value: object) -> str:
    if isinstance(value, list):
        items: list[object] = value
        return _shortened(f"{labels(items)} ({len(items)})" if len(items) > _SHOWN_LABELS else labels(items))
    if hasattr(value, "to_wire"):
        return _shortened(label(value))
    return "" if value is None else _shortened(str(value))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 4]} ..."
