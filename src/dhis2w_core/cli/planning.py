"""`dhis2w plan` and `apply`: what a server lacks of a bundle of metadata, and bringing it there."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, cast

import typer

from dhis2w_core.cli.exits import ExitCode, leave
from dhis2w_core.cli.importing import read_json
from dhis2w_core.cli.options import AsJson, ProfileName, connected, unfold
from dhis2w_core.cli.output import is_interactive, note, printable, progress_bar, show_json

if TYPE_CHECKING:
    from dhis2w_client import BulkOutcome, PlannedChange, SyncDhis2Client
    from dhis2w_client._sync.services.planning import Plan

__all__ = ["apply", "plan"]


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
        if not (as_json and yes):  # who is asked has to see it
            typer.echo(printable(str(changes)), err=as_json)
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
    return client.metadata.plan(read_json(file), delete=wanted, match=by)


def _show_plan(changes: "Plan", outcome: "BulkOutcome[PlannedChange] | None", *, as_json: bool) -> None:
    if as_json:
        show_json(_as_json(changes, outcome))
        return
    typer.echo(printable(str(changes)))
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
