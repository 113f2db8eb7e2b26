"""`dhis2w routes`: requests through the server to other services."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from dhis2w_core.cli.exits import ExitCode, leave
from dhis2w_core.cli.options import AsJson, Parameters, ProfileName, connected, parameters
from dhis2w_core.cli.output import note, show_json, show_table, write_bytes

__all__ = ["app"]

app = typer.Typer(no_args_is_help=True, help="Requests through the server to other services.")


@app.command("list")
def list_(profile: ProfileName = None, as_json: AsJson = False) -> None:
    """List the routes that the user may see."""
    names = ("id", "code", "name", "url", "disabled")
    with connected(profile) as client:
        found = [route.to_wire() for route in client.routes.list_all(fields=",".join(names))]
    if as_json:
        show_json(found)
    else:
        show_table(names, ([route.get(name) for name in names] for route in found))


@app.command()
def run(
    code: Annotated[str, typer.Argument(help="The code of the route.")],
    path: Annotated[str, typer.Argument(help="What comes after the URL of the route.")] = "",
    method: Annotated[Literal["GET", "POST", "PUT", "PATCH", "DELETE"], typer.Option("--method", "-X")] = "GET",
    body: Annotated[Path | None, typer.Option(help="Send this file; - for standard input.")] = None,
    content_type: Annotated[str, typer.Option(help="The media type of the body.")] = "application/json",
    param: Parameters = None,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """Send a request through a route, and write what the target answers.

    Ends with exit code 1 where that is an error.
    """
    content = None if body is None else sys.stdin.buffer.read() if str(body) == "-" else body.read_bytes()
    with connected(profile) as client:
        response = client.routes.run(
            code, path, params=parameters(param), method=method, body=content, content_type=content_type
        )
    if as_json:
        show_json({"status": response.status_code, "headers": dict(response.headers), "body": _body(response)})
    else:
        write_bytes(response.content)
        if not response.is_success:
            note(f"the answer through route {code} is {response.status_code}")
    leave(ExitCode.DONE if response.is_success else ExitCode.REFUSED)


def _body(response: Any) -> Any:
    try:
        return json.loads(response.content)
    except ValueError:
        return response.text
