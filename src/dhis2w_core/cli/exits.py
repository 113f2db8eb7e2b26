"""How the command ends: its exit codes, and what is said of an error."""

import errno
import json
from enum import IntEnum
from typing import Any

import typer
from typer.core import TyperGroup

__all__ = ["Commands", "ExitCode", "exit_code", "leave"]

AS_JSON = "dhis2w.json"
"""The key in the context under which commands note that JSON is wanted."""


class ExitCode(IntEnum):
    """The exit codes of `dhis2w`."""

    DONE = 0
    REFUSED = 1
    """The server refused it or a part of it, a job failed, or a server is not healthy."""
    USAGE = 2
    """Wrong arguments or files, no such profile, or a missing extra."""
    NO_CONNECTION = 3
    """Nothing answers, or not a DHIS2 server."""
    NOT_AUTHORISED = 4
    """Not logged in, or not allowed to do it."""
    NOT_FOUND = 5
    """No such object, path or route."""
    SERVER_FAILED = 6
    """The server failed, its answer or version is of no use, or a job did not end in time."""


class Commands(TyperGroup):
    """The root of all commands, which turns errors into a line on standard error and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        """Runs the chosen command."""
        try:
            return super().invoke(ctx)
        except Exception as error:
            code = exit_code(error)
            if code is None or ctx.params.get("traceback"):
                raise
            _tell(error, code, as_json=bool(ctx.meta.get(AS_JSON)))
            raise typer.Exit(code) from None


def leave(code: ExitCode) -> None:
    """Ends the command, unless all went well."""
    if code is not ExitCode.DONE:
        raise typer.Exit(code)


def exit_code(error: Exception) -> ExitCode | None:
    """The exit code for an error; None for one that is a mistake of this program, or the shell's own business."""
    from dhis2w_client import errors
    from dhis2w_client.auth import MissingExtraError
    from dhis2w_client.fields import UnknownFieldError

    match error:
        case MissingExtraError() | UnknownFieldError() | errors.NotInVersionError() | errors.VersionPinMismatchError():
            return ExitCode.USAGE
        case errors.AuthenticationError() | errors.ForbiddenError():
            return ExitCode.NOT_AUTHORISED
        case errors.BadRequestError() if error.www_authenticate:  # so a malformed token is answered
            return ExitCode.NOT_AUTHORISED
        case errors.TransportError() | errors.LoginPageError():
            return ExitCode.NO_CONNECTION
        case errors.NotFoundError():
            return ExitCode.NOT_FOUND
        case errors.ServerError() | errors.ResponseFormatError() | errors.UnsupportedVersionError() | TimeoutError():
            return ExitCode.SERVER_FAILED
        case errors.Dhis2ClientError():
            return ExitCode.REFUSED
        case OSError() if error.errno == errno.EPIPE:
            return None
        case ValueError() | OSError():
            return ExitCode.USAGE
        case _:
            return ExitCode.NOT_FOUND if type(error) is LookupError else None


def _tell(error: Exception, code: ExitCode, *, as_json: bool) -> None:
    """Says on standard error what went wrong."""
    text = str(error) or type(error).__name__
    if isinstance(error, OSError) and error.filename is not None:
        text = f"{error.filename}: {error.strerror}"
    if as_json:
        told = {"error": type(error).__name__, "message": text, "exit_code": int(code)}
        told |= {
            name: value for name in ("status_code", "error_code") if (value := getattr(error, name, None)) is not None
        }
        typer.echo(json.dumps(told, ensure_ascii=False), err=True)
    else:
        from dhis2w_core.cli.output import printable

        typer.echo(f"dhis2w: {printable(text)}", err=True)
