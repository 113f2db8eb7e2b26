"""`dhis2w import`: metadata and data values that are brought to a server, and what was rejected."""

import gzip
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, cast

import typer

from dhis2w_core.cli.exits import ExitCode, leave
from dhis2w_core.cli.options import AsJson, Parameters, ProfileName, connected, parameters
from dhis2w_core.cli.output import note, progress_bar, show_json, show_table

if TYPE_CHECKING:
    from dhis2w_client import ImportOutcome, RejectedRow, SyncDhis2Client

__all__ = ["import_", "read_json"]

Kind: TypeAlias = Literal["auto", "metadata", "data-values"]
Strategy: TypeAlias = Literal["CREATE_AND_UPDATE", "CREATE", "UPDATE", "DELETE"]

_SHOWN_ROWS = 20
_VALUE_FILES = {".csv", ".ndjson", ".jsonl", ".parquet"}


def import_(
    file: Annotated[Path, typer.Argument(help="A bundle of metadata, or data values; - for JSON in standard input.")],
    kind: Annotated[Kind, typer.Option(help="What the file holds; told by the file itself unless given.")] = "auto",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only ask what would become of it.")] = False,
    strategy: Annotated[Strategy | None, typer.Option(help="What to do with objects or values that exist.")] = None,
    keep_going: Annotated[
        bool, typer.Option("--keep-going", help="Import other objects though one is refused; values always are.")
    ] = False,
    checkpoint: Annotated[
        Path | None, typer.Option(help="A file by which a broken import of data values goes on where it stopped.")
    ] = None,
    rejected: Annotated[Path | None, typer.Option(help="Write the rejected rows to this CSV file.")] = None,
    param: Parameters = None,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """Import metadata or data values, and show what was rejected.

    Files in CSV, NDJSON and Parquet are data values; JSON is a bundle of metadata unless it has dataValues. Ends with
    exit code 1 where a row was rejected.
    """
    content = None if file.suffix in _VALUE_FILES else read_json(file)
    if kind == "auto":
        has_values = not isinstance(content, dict) or "dataValues" in content
        kind = "data-values" if has_values else "metadata"
    options: dict[str, Any] = {"params": parameters(param)}
    if strategy is not None:
        options["import_strategy"] = strategy
    with connected(profile) as client:
        if kind == "metadata":
            mode = "NONE" if keep_going else "ALL"
            outcome = _import_metadata(client, file, content, dry_run=dry_run, atomic_mode=mode, **options)
        else:
            outcome = _import_values(client, file, content, dry_run=dry_run, checkpoint=checkpoint, **options)
    if rejected is not None:
        _write_rejected(rejected, outcome.rejected)
    _show_outcome(outcome, dry_run=dry_run, as_json=as_json)
    leave(ExitCode.DONE if outcome.is_clean else _code_of(outcome))


def _import_metadata(
    client: "SyncDhis2Client", file: Path, content: object, *, dry_run: bool, **options: Any
) -> "ImportOutcome":
    if not isinstance(content, dict):
        raise ValueError(f"{file} is no bundle of metadata: that is a JSON object with a list for each type")
    bundle = cast("dict[str, Any]", content)
    send = client.metadata.dry_run if dry_run else client.metadata.import_
    return send(bundle, import_report_mode="FULL", **options)


def _import_values(client: "SyncDhis2Client", file: Path, content: Any, **options: Any) -> "ImportOutcome":
    source: Any = file
    if content is not None:
        from dhis2w_client.data_values.rows import unhoisted

        source = content if isinstance(content, list) else unhoisted(content)
    done = 0
    with progress_bar("importing data values") as tell:

        def settled(rows: int) -> None:
            nonlocal done
            done += rows
            tell(done, f"{done} rows")

        return client.data_values.import_(source, progress=settled, **options)


def _code_of(outcome: "ImportOutcome") -> ExitCode:
    """Refused rows are one thing, an import that was given up another."""
    from dhis2w_core.cli.exits import exit_code

    error: Exception | None = getattr(outcome, "error", None)
    return (error is not None and exit_code(error)) or ExitCode.REFUSED


def _show_outcome(outcome: "ImportOutcome", *, dry_run: bool, as_json: bool) -> None:
    if as_json:
        told = _outcome_as_json(outcome) | {"dry_run": dry_run}
        show_json(told)
        return
    rows = outcome.rejected
    if rows:
        columns = ("row", "type", "uid", "property", "code", "message")
        show_table(columns, (_cells(row) for row in rows[:_SHOWN_ROWS]))
    if len(rows) > _SHOWN_ROWS:
        note(f"... {len(rows) - _SHOWN_ROWS} more rejected; --rejected FILE or --json gives all")
    begin = "would be " if dry_run else ""
    counts = (
        f"{outcome.created} created, {outcome.updated} updated, {outcome.deleted} deleted, {outcome.ignored} ignored"
    )
    note(f"{outcome.status}: {begin}{counts}, {len(rows)} problems")
    if outcome.message and not outcome.is_clean:
        note(outcome.message)
    for name in ("unknown", "unsent"):
        if spans := getattr(outcome, name, ()):
            note(f"{name} rows: {', '.join(f'{first}-{last}' for first, last in spans)}")


def _outcome_as_json(outcome: "ImportOutcome") -> dict[str, Any]:
    told: dict[str, Any] = {"accepted": outcome.accepted, "clean": outcome.is_clean}
    for item in fields(outcome):
        value = getattr(outcome, item.name)
        match item.name:
            case "report":
                continue
            case "rejected" | "warnings":
                told[item.name] = [asdict(row) for row in value]
            case "error":
                told[item.name] = None if value is None else str(value)
            case _:
                told[item.name] = value
    return told


def _cells(row: "RejectedRow") -> tuple[object, ...]:
    return (
        row.index,
        row.type,
        row.uid,
        row.property,
        row.code,
        str(row) if row.type and not row.code else row.message,
    )


def _write_rejected(path: Path, rows: "Iterable[RejectedRow]") -> None:
    from dhis2w_core.cli.tables import csv_text

    columns = ("index", "type", "uid", "property", "code", "message")
    path.write_text(csv_text(columns, [{name: getattr(row, name) for name in columns} for row in rows]), "utf-8")


def read_json(file: Path) -> Any:
    """The JSON in a file, or in standard input. Raises ValueError for what is none."""
    if str(file) == "-":
        content = sys.stdin.buffer.read()
    else:
        content = file.read_bytes()
        content = gzip.decompress(content) if file.suffix == ".gz" else content
    try:
        return json.loads(content)
    except ValueError as problem:
        raise ValueError(f"{file} holds no JSON: {problem}") from None
