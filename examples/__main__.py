"""Runs examples: against the server of DHIS2_URL, or without it against an embedded one.

python -m examples                 lists them
python -m examples paging users    runs these
python -m examples --all --version 2.41
"""

import argparse
import os
import runpy
import sys
import tempfile
from collections.abc import Generator
from contextlib import ExitStack, chdir, contextmanager
from datetime import UTC, datetime
from pathlib import Path

FOLDER = Path(__file__).parent
OTHERS = ("quickstart", "oauth2_login")  # with servers or sign-ins of their own
NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)  # the embedded server's time, so that each run prints the same


def names() -> list[str]:
    """All that run with nothing but a server and a login, by path without suffix."""
    found = [path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.py")]
    skipped = {"__init__", "__main__", *OTHERS}
    return sorted(name for name in found if name not in skipped and not name.startswith("test_"))


@contextmanager
def embedded(version: str) -> Generator[dict[str, str]]:
    """The environment for programs against an embedded DHIS2 with a country in it, and an empty one as target."""
    import httpx

    from dhis2w_client.testing import Dhis2Server

    service = httpx.MockTransport(lambda request: httpx.Response(200, json={"path": request.url.path}))
    server = Dhis2Server(version, upstream=service, now=NOW)
    target = Dhis2Server("2.43", world="empty")
    with server.serve() as url, target.serve() as target_url:
        yield {
            "DHIS2_URL": url,
            "DHIS2_USERNAME": server.username,
            "DHIS2_PASSWORD": server.password,
            "DHIS2_TARGET_URL": target_url,
        }


def run(name: str, folder: Path | None = None) -> None:
    """Runs one in this process as `python examples/NAME.py` would, in a folder or in a new one that is then deleted."""
    arguments = sys.argv
    with tempfile.TemporaryDirectory() as new, chdir(folder or new):
        sys.argv = [name]
        try:
            runpy.run_path(str(FOLDER / f"{name}.py"), run_name="__main__")
        except SystemExit as end:
            if end.code:
                raise
        finally:
            sys.argv = arguments


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m examples", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("names", nargs="*")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--version", default="2.43", help="of the embedded server (default: %(default)s)")
    parser.add_argument("--folder", type=Path, help="where files are written, and stay")
    chosen = parser.parse_args()
    wanted = names() if chosen.all else chosen.names
    if not wanted:
        print(*names(), sep="\n")
        return
    with ExitStack() as stack:
        if not os.environ.get("DHIS2_URL"):
            os.environ |= stack.enter_context(embedded(chosen.version))
        for name in wanted:
            print(f"\n-- {name}")
            run(name, chosen.folder)


if __name__ == "__main__":
    main()
