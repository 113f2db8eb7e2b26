"""What the commands write: tables for people, JSON for programs, notes and progress on standard error."""

import json
import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from rich.console import Console

__all__ = [
    "is_interactive",
    "note",
    "printable",
    "progress_bar",
    "show_json",
    "show_table",
    "tell_warnings_briefly",
    "write_bytes",
]

_UNPRINTABLE = {code: "\N{REPLACEMENT CHARACTER}" for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"}


def is_interactive() -> bool:
    """Whether a person sits at both ends, who can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def printable(text: str) -> str:
    """A text of a server without the characters that would steer a terminal."""
    return text.translate(_UNPRINTABLE)


def note(text: str) -> None:
    """A line for people, on standard error, so that it does not mix with the result."""
    typer.echo(printable(text), err=True)


def show_json(value: Any) -> None:
    """A value as JSON: indented, and coloured on a terminal."""
    text = json.dumps(value, indent=2, ensure_ascii=False, default=str)
    if sys.stdout.isatty():
        from rich.json import JSON

        _console().print(JSON(printable(text), indent=2))
    else:
        typer.echo(text)


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows in columns: framed and fitted into a terminal; plain and whole in a pipe, without a line of titles."""
    texts = [[_cell(value) for value in row] for row in rows]
    if not sys.stdout.isatty():
        for row in texts:
            typer.echo("\t".join(text.replace("\t", " ").replace("\n", " ") for text in row))
        return
    from rich.table import Table
    from rich.text import Text

    table = Table(*columns, header_style="bold")
    for row in texts:
        table.add_row(*map(Text, row))  # as texts, because names may look like markup
    _console().print(table)


def write_bytes(content: bytes) -> None:
    """Bytes to standard output: as they are in a pipe, as text on a terminal."""
    if sys.stdout.isatty():
        typer.echo(printable(content.decode("utf-8", "replace")))
        return
    stream = typer.get_binary_stream("stdout")
    stream.write(content)
    stream.flush()


@contextmanager
def progress_bar(title: str, total: int | None = None) -> Generator[Callable[[int, str], None]]:
    """What to tell how many steps are done, and of what; drawn on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda done, text: None
        return
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=_console(to_stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=total)

        def tell(done: int, text: str) -> None:
            bar.update(task, completed=done, description=printable(f"{title} {text}".strip())[:80])

        yield tell


def tell_warnings_briefly() -> None:
    """Lets warnings be one line on standard error, without the place in the program."""
    import warnings

    def tell(message: Warning | str, *_: object, **__: object) -> None:
        note(f"dhis2w: {message}")

    warnings.showwarning = tell


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return printable(value)
        case bool():
            return "yes" if value else "no"
        case Mapping() | list() | tuple():
            return printable(json.dumps(value, ensure_ascii=False, default=str))
        case _:
            return printable(str(value))


def _console(*, to_stderr: bool = False) -> "Console":
    from rich.console import Console

    return Console(stderr=to_stderr, markup=False, highlight=False)
