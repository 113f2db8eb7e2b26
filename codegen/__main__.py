"""The command line of the build-time tools: `python -m codegen pull | generate | diff | unasync | accessors`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.document import CodegenError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; 0 is success, 1 an error (one line on stderr) or, with `--check`, a difference."""
    chosen = _parser().parse_args(arguments)
    try:
        return _run(chosen)
    except CodegenError as problem:
        print(f"codegen {chosen.command}: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"\ncodegen {chosen.command}: interrupted", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")

    pull = commands.add_parser(
        "pull",
        help="distil the OpenAPI document of a server into specs/",
        description="Distil the OpenAPI document of a running server, or of a file, into specs/. "
        "The login comes from DHIS2_PAT, or DHIS2_USERNAME and DHIS2_PASSWORD.",
    )
    pull.add_argument("url", nargs="?", metavar="URL", help="the server (default: DHIS2_URL)")
    pull.add_argument("--file", type=Path, metavar="dump.json[.gz]", help="a dump that was saved, instead of a server")
    pull.add_argument(
        "--system-info", type=Path, metavar="info.json", help="its server's /api/system/info (default: beside the dump)"
    )

    generate = commands.add_parser(
        "generate", help="make the versioned packages from specs/, and the synchronous modules"
    )
    generate.add_argument("versions", nargs="*", help="e.g. v43 (default: all, and the synchronous modules)")
    generate.add_argument("--check", action="store_true", help="change nothing, fail where something would change")

    diff = commands.add_parser("diff", help="what changed between two versions, as Markdown")
    diff.add_argument("old", nargs="?", help="e.g. v42")
    diff.add_argument("new", nargs="?", help="e.g. v43")
    diff.add_argument("--write", action="store_true", help="write docs/changes/ for each pair of neighbours instead")

    unasync = commands.add_parser("unasync", help="make the synchronous modules from the asynchronous ones")
    unasync.add_argument("--check", action="store_true", help="change nothing, fail where something would change")

    accessors = commands.add_parser("accessors", help="make docs/accessors.md from the code and tests/wire_calls/")
    accessors.add_argument("--check", action="store_true", help="change nothing, fail where something would change")
    return parser


def _run(chosen: argparse.Namespace) -> int:
    # Each imports its own tools: a pull needs no model generator, and generating no HTTP library.
    if chosen.command == "pull":
        return _pull(chosen)
    if chosen.command == "diff":
        return _diff(chosen)
    if chosen.command == "unasync":
        from codegen import unasync

        return unasync.main(["--check"] if chosen.check else [])
    if chosen.command == "accessors":
        from codegen import accessors

        return accessors.main(chosen.check)
    return _generate(chosen)


def _generate(chosen: argparse.Namespace) -> int:
    from codegen import accessors, generate, unasync
    from codegen.pull import VERSIONS

    unknown = [version for version in chosen.versions if version not in VERSIONS]
    if unknown:
        raise CodegenError(f"there is no version {unknown[0]}; known are {', '.join(VERSIONS)}")
    result = generate.generate(chosen.versions, check=chosen.check)
    if chosen.versions:
        return result
    # These are of no version: the synchronous modules, and the page of the accessors.
    return max(result, unasync.main(["--check"] if chosen.check else []), accessors.main(chosen.check))


def _pull(chosen: argparse.Namespace) -> int:
    from codegen.pull import pull, pull_file

    if chosen.file and chosen.url:
        raise CodegenError("name either a server or, with --file, a dump")
    if chosen.system_info and not chosen.file:
        raise CodegenError("--system-info belongs to --file; a server tells its version itself")
    folder = pull_file(chosen.file, chosen.system_info) if chosen.file else pull(chosen.url)
    print(f"wrote {folder / 'openapi.json'} and source.json")
    return 0


def _diff(chosen: argparse.Namespace) -> int:
    from codegen import diff

    if chosen.write:
        for path in diff.write_changes():
            print(f"wrote {path}")
        return 0
    if not chosen.new:
        raise CodegenError("name two versions, e.g. v42 v43, or give --write")
    print(diff.diff(diff.corrected(chosen.old), diff.corrected(chosen.new)), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
