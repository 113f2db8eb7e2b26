"""`dhis2w doctor` and `serve`: whether a server is well, and a server to try things on."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dhis2w_core.cli.exits import ExitCode, leave
from dhis2w_core.cli.options import AsJson, ProfileName, chosen_profile
from dhis2w_core.cli.output import is_interactive, note, show_json, show_table

if TYPE_CHECKING:
    from dhis2w_client.testing import Dhis2Server
    from dhis2w_core.health import HealthReport

__all__ = ["doctor", "serve"]


def doctor(
    url: Annotated[
        str | None, typer.Argument(help="An address to look at without a login, in place of a profile.")
    ] = None,
    routes: Annotated[bool, typer.Option(help="Send a request through each route.")] = True,
    timeout: Annotated[float, typer.Option(help="Seconds, for each request.")] = 10.0,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """Look at a server: reachability, redirects, login pages, authentication, version, and each route.

    Ends with exit code 1 where something failed.
    """
    from dhis2w_core.health import check_health

    if url is not None:
        report = check_health(url, routes=routes, timeout=timeout)
    else:
        chosen = chosen_profile(profile)
        login = chosen.auth(interactive=is_interactive())
        report = check_health(chosen.url, login, version=chosen.pinned_version(), routes=routes, timeout=timeout)
    if as_json:
        show_json(report.to_wire())
    else:
        _show(report)
    leave(ExitCode.DONE if report.is_healthy else ExitCode.REFUSED)


def _show(report: "HealthReport") -> None:
    columns = ("", "looked at", "found", "to do")
    show_table(columns, ((found.state, found.name, found.text, found.advice) for found in report.findings))
    note(f"{report.url} is {'healthy' if report.is_healthy else 'unhealthy'}")


def serve(
    version: Annotated[str, typer.Option(help="2.41, 2.42, 2.43 or 2.44, or a whole version.")] = "2.43",
    port: Annotated[int, typer.Option(help="0 for any free one.")] = 8080,
    world: Annotated[str, typer.Option(help="What it has: demo, small or empty, or the file of a bundle.")] = "demo",
    seed: Annotated[int, typer.Option(help="Another one makes other data.")] = 1,
    context_path: Annotated[str, typer.Option(help="Such as /dhis.")] = "",
    state: Annotated[Path | None, typer.Option(help="A file that it is read from, and written to at the end.")] = None,
    as_json: AsJson = False,
) -> None:
    """Run an embedded DHIS2 until it is interrupted: for trying things and for tests, not for real data."""
    server = _server(version, world, seed, context_path)
    if state is not None and state.exists():
        server.load(state)
    with server.serve(port) as url:
        if as_json:
            login = {"username": server.username, "password": server.password}
            show_json({"url": url, "version": server.raw_version, **login})
        else:
            typer.echo(f"DHIS2 {server.raw_version} on {url} - login {server.username} / {server.password}")
        _wait_for_signal()
    if state is not None:
        server.save(state)


def _wait_for_signal() -> None:
    import signal
    from threading import Event

    stopped = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    stopped.wait()


def _server(version: str, world: str, seed: int, context_path: str) -> "Dhis2Server":
    import json

    from dhis2w_client._extras import import_extra
    from dhis2w_client.testing import Dhis2Server

    import_extra("uvicorn", "dhis2w serve", "testing")
    is_file = Path(world).suffix == ".json"
    given = json.loads(Path(world).read_bytes()) if is_file else world
    return Dhis2Server(version, world=given, seed=seed, context_path=context_path)
