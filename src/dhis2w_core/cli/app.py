"""All commands of `dhis2w`."""

from typing import Annotated

import typer

from dhis2w_core.cli import importing, jobs, planning, profiles, reading, routes, servers
from dhis2w_core.cli.exits import Commands
from dhis2w_core.cli.output import tell_warnings_briefly

__all__ = ["app"]

app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    # Their pictures of local variables would show secrets.
    pretty_exceptions_enable=False,
    epilog="Exit codes: 0 done, 1 refused or unhealthy, 2 wrong usage, 3 no connection, "
    "4 not logged in or not allowed, 5 not found, 6 the server failed.",
)


def _show_version(wanted: bool) -> None:
    if wanted:
        from dhis2w_client import __version__

        typer.echo(f"dhis2w {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_show_version, is_eager=True)
    ] = False,
    traceback: Annotated[bool, typer.Option("--traceback", help="Show where in the program an error arose.")] = False,
) -> None:
    """DHIS2 servers from the shell.

    The server and the login come from --profile, from the environment (DHIS2_PROFILE; or DHIS2_URL with DHIS2_PAT, or
    DHIS2_USERNAME and DHIS2_PASSWORD), or from the default profile.
    """
    tell_warnings_briefly()


app.add_typer(profiles.app, name="profile")
app.command("get")(reading.get)
app.command("list")(reading.list_)
app.command("types")(reading.types)
app.command("export")(reading.export)
app.command("import")(importing.import_)
app.command("plan")(planning.plan)
app.command("apply")(planning.apply)
app.add_typer(jobs.app, name="run")
app.add_typer(routes.app, name="routes")
app.command("doctor")(servers.doctor)
app.command("serve")(servers.serve)
