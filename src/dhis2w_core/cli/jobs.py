"""`dhis2w run`: jobs on the server, followed to their end."""

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from dhis2w_core.cli.exits import ExitCode, leave
from dhis2w_core.cli.options import AsJson, ProfileName, connected
from dhis2w_core.cli.output import note, progress_bar, show_json

if TYPE_CHECKING:
    from dhis2w_client._sync.services.tasks import Job
    from dhis2w_client.jobs import JobNotification

__all__ = ["app"]

app = typer.Typer(no_args_is_help=True, help="Run a job on the server, and follow it to its end.")

Timeout: TypeAlias = Annotated[float, typer.Option(help="Seconds to wait for the end; the job goes on without you.")]
Wait: TypeAlias = Annotated[bool, typer.Option("--wait/--no-wait", help="Follow the job to its end.")]


@app.command()
def analytics(
    last_years: Annotated[int | None, typer.Option(min=1, help="Only the data of the last so many years.")] = None,
    skip_resource_tables: Annotated[bool, typer.Option("--skip-resource-tables")] = False,
    skip_aggregate: Annotated[bool, typer.Option("--skip-aggregate")] = False,
    skip_events: Annotated[bool, typer.Option("--skip-events")] = False,
    skip_enrollment: Annotated[bool, typer.Option("--skip-enrollment")] = False,
    wait: Wait = True,
    timeout: Timeout = 7200,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """Build the analytics tables; minutes to hours."""
    with connected(profile) as client:
        job = client.maintenance.run_analytics_tables(
            last_years=last_years,
            skip_resource_tables=skip_resource_tables,
            skip_aggregate=skip_aggregate,
            skip_events=skip_events,
            skip_enrollment=skip_enrollment,
        )
        _follow(job, wait=wait, timeout=timeout, as_json=as_json)


@app.command()
def resource_tables(
    wait: Wait = True, timeout: Timeout = 3600, profile: ProfileName = None, as_json: AsJson = False
) -> None:
    """Build the resource tables, which analytics and SQL views read."""
    with connected(profile) as client:
        _follow(client.maintenance.run_resource_tables(), wait=wait, timeout=timeout, as_json=as_json)


@app.command()
def job(
    kind: Annotated[str, typer.Argument(metavar="TYPE", help="The type of the job, such as ANALYTICS_TABLE.")],
    uid: Annotated[str, typer.Argument(metavar="ID", help="Its id.")],
    timeout: Timeout = 7200,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """Follow a job that was started before."""
    with connected(profile) as client:
        _follow(client.tasks.job((kind, uid)), wait=True, timeout=timeout, as_json=as_json)


def _follow(job: "Job", *, wait: bool, timeout: float, as_json: bool) -> None:
    told: dict[str, Any] = {"type": job.reference.type, "id": job.reference.id}
    if not wait:
        if as_json:
            show_json(told)
        else:
            typer.echo(f"{job.reference.type} {job.reference.id}")
        return
    steps = 0
    with progress_bar(job.reference.type) as tell:

        def progress(notification: "JobNotification") -> None:
            nonlocal steps
            steps += 1
            tell(steps, notification.message or "")

        result = job.result(timeout, progress=progress)
    if as_json:
        messages = [{"level": row.level, "message": row.message} for row in result.notifications]
        show_json({**told, "status": result.status, "message": result.message, "notifications": messages})
    else:
        note(f"{job.reference.type} {job.reference.id} {result.status}: {result.message or 'no message'}")
    leave(ExitCode.DONE if result.status == "COMPLETED" else ExitCode.REFUSED)
