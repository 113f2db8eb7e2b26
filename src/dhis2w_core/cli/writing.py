"""`dhis2w import`, `plan` and `apply`: what is brought to a server."""

import gzip
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, cast

import typer

from dhis2w_core.cli.exits import ExitCode, leave
from dhis2w_core.cli.options import AsJson, Parameters, ProfileName, connected, parameters, unfold
from dhis2w_core.cli.output import is_interactive, note, progress_bar, show_json, show_table

if TYPE_CHECKING:
    from dhis2w_client import BulkOutcome, ImportOutcome, PlannedChange, RejectedRow, SyncDhis2Client
    from dhis2w_client._sync.services.planning import Plan

__all__ = ["apply", "import_", "plan"]

Kind: TypeAlias = Literal["auto", "metadata", "data-values"]
Strategy: TypeAlias = Literal["CREATE_AND_UPDATE", "CREATE", "UPDATE", "DELETE"]


def _checked_match(names: str) -> str:
    if not {*unfold([names])} <= {"id", "code", "name"}:
        raise typer.BadParameter("only id, code and name are known")
    return names


Bundle: TypeAlias = Annotated[Path, typer.Argument(help="A bundle of metadata, as export writes it.")]
Delete: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--delete", help="Delete objects of this type that the bundle has not; all means each of its types."),
]
MatchBy: TypeAlias = Annotated[
    str, typer.Option("--match", help="By what objects are the same.", callback=_checked_match)
]

_SHOWN_ROWS = 20
_VALUE_FILES = {".csv", ".ndjson", ".jsonl", ".parquet"}


# -- Import ----------------------------------------------------------------------------------------------------------


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
    content: Any = None if file.suffix in _VALUE_FILES else _json_of(file)
    if kind == "auto":
        has_values = content is None or isinstance(content, list) or "dataValues" in content
        kind = "data-values" if has_values else "metadata"
    if kind == "metadata" and not isinstance(content, dict):
        raise ValueError(f"{file} is no bundle of metadata: that is a JSON object with a list for each type")
    options: dict[str, Any] = {"params": parameters(param)}
    if strategy is not None:
        options["import_strategy"] = strategy
    with connected(profile) as client:
        if kind == "metadata":
            options |= {"import_mode": "VALIDATE" if dry_run else "COMMIT", "import_report_mode": "FULL"}
            options["atomic_mode"] = "NONE" if keep_going else "ALL"
            outcome: ImportOutcome = client.metadata.import_(content, **options)
        else:
            outcome = _import_values(client, file, content, dry_run=dry_run, checkpoint=checkpoint, **options)
    if rejected is not None:
        _write_rejected(rejected, outcome.rejected)
    _show_outcome(outcome, dry_run=dry_run, as_json=as_json)
    leave(ExitCode.DONE if outcome.is_clean else _code_of(outcome))


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

    error = getattr(outcome, "error", None)
    return (error is not None and exit_code(error)) or ExitCode.REFUSED


def _show_outcome(outcome: "ImportOutcome", *, dry_run: bool, as_json: bool) -> None:
    if as_json:
        told = asdict(outcome) | {"dry_run": dry_run, "accepted": outcome.accepted, "clean": outcome.is_clean}
        told.pop("report", None)
        if told.get("error") is not None:
            told["error"] = str(outcome.error) if hasattr(outcome, "error") else None
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


def _json_of(file: Path) -> Any:
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


# -- Plans -----------------------------------------------------------------------------------------------------------


def plan(
    file: Bundle,
    delete: Delete = None,
    match: MatchBy = "id,code,name",
    check: Annotated[
        bool, typer.Option("--check", help="End with exit code 1 where there is something to do.")
    ] = False,
    validate: Annotated[bool, typer.Option("--validate", help="Ask the server what it thinks of it, too.")] = False,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """Show what apply would do to make the server have the objects of a bundle."""
    with connected(profile) as client:
        changes = _plan(client, file, delete, match)
        outcome = changes.dry_run() if validate else None
    _show_plan(changes, outcome, as_json=as_json)
    refused = outcome is not None and bool(outcome.rejected or outcome.unassigned)
    leave(ExitCode.REFUSED if refused or (check and not changes.is_empty) else ExitCode.DONE)


def apply(
    file: Bundle,
    delete: Delete = None,
    match: MatchBy = "id,code,name",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    keep_going: Annotated[bool, typer.Option("--keep-going", help="Do all else though one object is refused.")] = False,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """Make the server have the objects of a bundle: new ones are created, others changed where they differ.

    Shows what is to be done and asks before it does it; where there is no terminal to ask, --yes is needed.
    """
    if not (yes or is_interactive()):
        raise typer.BadParameter("this is no terminal to ask whether to go on", param_hint="--yes")
    with connected(profile) as client:
        changes = _plan(client, file, delete, match)
        if not as_json:
            typer.echo(str(changes))
        if changes.is_empty:
            outcome = None
        elif not (yes or typer.confirm("Apply?", err=True)):
            note("nothing was changed")
            leave(ExitCode.REFUSED)
            return
        else:
            with progress_bar("applying", len(changes) - len(changes.unchanged)) as tell:
                outcome = changes.apply(
                    atomic_mode="NONE" if keep_going else "ALL",
                    progress=lambda done, count: tell(done, f"{done} of {count}"),
                )
    _show_applied(changes, outcome, as_json=as_json)
    leave(ExitCode.REFUSED if outcome is not None and (outcome.rejected or outcome.unassigned) else ExitCode.DONE)


def _plan(client: "SyncDhis2Client", file: Path, delete: list[str] | None, match: str) -> "Plan":
    from dhis2w_core.cli.resources import collection_of

    kinds = unfold(delete)
    wanted = True if kinds == ["all"] else [collection_of(client, kind) for kind in kinds]
    by = cast("list[Literal['id', 'code', 'name']]", unfold([match]))
    return client.metadata.plan(_json_of(file), delete=wanted, match=by)


def _show_plan(changes: "Plan", outcome: "BulkOutcome[PlannedChange] | None", *, as_json: bool) -> None:
    if as_json:
        show_json(_as_json(changes, outcome))
        return
    typer.echo(str(changes))
    if outcome is not None:
        _show_problems(outcome)
        note(f"the server would take {len(outcome.accepted)} of {len(outcome)}")


def _show_applied(changes: "Plan", outcome: "BulkOutcome[PlannedChange] | None", *, as_json: bool) -> None:
    if as_json:
        show_json(_as_json(changes, outcome))
    elif outcome is not None:
        _show_problems(outcome)
        note(f"{len(outcome.accepted)} of {len(outcome)} done")


def _show_problems(outcome: "BulkOutcome[PlannedChange]") -> None:
    for result in outcome.rejected:
        note(f"{result.item.action} {result.item.type} {result.item.name} ({result.item.uid}): {_why(result)}")
    for problem in outcome.unassigned:
        note(str(problem))


def _why(result: Any) -> str:
    texts = [row.message for row in result.problems] or [str(result.error or "not done because of other objects")]
    return "; ".join(texts)


def _as_json(changes: "Plan", outcome: "BulkOutcome[PlannedChange] | None") -> dict[str, Any]:
    described = [
        {
            "action": change.action,
            "type": change.type,
            "uid": change.uid,
            "name": change.name,
            "properties": [str(changed) for changed in change.properties],
        }
        for change in changes
        if change.action != "unchanged"
    ]
    told: dict[str, Any] = {"changes": described, "unchanged": len(changes.unchanged), "left_out": changes.left_out}
    if outcome is not None:
        told["accepted"] = len(outcome.accepted)
        told["rejected"] = [{"uid": result.uid, "message": _why(result)} for result in outcome.rejected]
        told["problems"] = [str(problem) for problem in outcome.unassigned]
    return told
