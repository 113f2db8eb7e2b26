"""The command `dhis2w`: DHIS2 servers from the shell. Needs the extra `cli`."""

__all__ = ["main"]


def main() -> None:
    """Runs the command with the arguments of the process, and ends it with one of the codes in `exits`."""
    try:
        from dhis2w_core.cli.app import app
    except ModuleNotFoundError as missing:
        if missing.name not in {"typer", "rich"}:
            raise
        raise SystemExit("dhis2w needs the extra `cli`: pip install 'dhis2w[cli]'") from None
    app(prog_name="dhis2w")
