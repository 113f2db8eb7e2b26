"""Makes the synchronous twin of asynchronous source: ordered text rules, and an error where they no longer fit."""

import argparse
import difflib
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from codegen.document import CodegenError


class Twin(NamedTuple):
    """A folder of asynchronous modules and the folder made from it; modules named in `by_hand` have their own twin."""

    source: Path
    target: Path
    by_hand: frozenset[str] = frozenset()


TWINS = (
    Twin(
        Path("src/dhis2w_client/_async"),
        Path("src/dhis2w_client/_sync"),
        frozenset({"_concurrency.py", "_parallel.py"}),
    ),
    Twin(Path("tests/_async"), Path("tests/_sync")),
)

Rules = Sequence[tuple[str, str]]

# In this order, on the whole text: docstrings and comments speak of the twin too, and hold code.
# A rule that nothing uses is an error, and so is a word of `_ASYNCHRONOUS` that no rule replaces.
RULES: Rules = (
    (r"\basync (def|with|for)\b", r"\1"),
    (r"\bawait\s+", ""),
    (r"\b__a(enter|exit|iter|next)__\b", r"__\1__"),
    (r"\bresponse\.aclose\b", "response.close"),
    (r"\basynccontextmanager\b", "contextmanager"),
    (r"\baclosing\b", "closing"),
    (r"^( +)for (\w+) in (\w+):\n +yield \2$", r"\1yield from \3"),  # ruff asks for it, in the twin
    (r"\bAsync(Iterator|Generator)\b", r"\1"),
    (r"\bimport Awaitable, ", "import "),
    (r"\bAwaitable\[(\w+)\]", r"\1"),
    (r"\b_async\b", "_sync"),
    (r"\b(dhis2w_client\.(?:v\d+|\{self\.version_key\}))\.resources\b", r"\1.sync_resources"),
    (r"\bwritten by hand; `dhis2w_client\._sync` is made from it\b", "made from `dhis2w_client._async`"),
    (r"\bDhis2Client\b", "SyncDhis2Client"),
    (r"\bimport AuthProvider$", "import AuthProvider, SyncAuthProvider"),
    (r"\bauth: AuthProvider\b", "auth: AuthProvider | SyncAuthProvider"),
    (r"\bAsyncTransportOption\b", "SyncTransportOption"),
    (r"\basync_transports\b", "sync_transports"),
    (r"\bAsyncTransport\b", "SyncTransport"),
    (r"\basynchronous\b", "synchronous"),
)

_OWN_PACKAGES = ["dhis2w_client", "dhis2w_core"]
# A word in quotes is one of the wire, as the parameter "async" is.
_ASYNCHRONOUS = re.compile(
    r"(?<!\")\b([aA]sync\w*|await|anyio|a(close|iter|next)|StopAsyncIteration|__a(enter|exit|iter|next)__)\b"
)


def main(arguments: Sequence[str] | None = None, twins: Sequence[Twin] = TWINS, rules: Rules = RULES) -> int:
    """Writes the twins; with `--check` prints what would change and returns 1 if anything would; 2 is an error."""
    parser = argparse.ArgumentParser(prog="python -m codegen.unasync", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="change nothing, print the difference, fail if there is one"
    )
    check = parser.parse_args(arguments).check
    try:
        wanted = made(twins, rules)
        stale = leftovers(twins, wanted)
    except CodegenError as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    if check:
        difference = differences(wanted, stale)
        sys.stdout.write(difference)
        return 1 if difference else 0
    write(wanted, stale)
    return 0


def made(twins: Iterable[Twin], rules: Rules = RULES) -> dict[Path, str]:
    """The text of every synchronous module by its path.

    Raises CodegenError for an asynchronous word that no rule replaces, and for a rule that nothing uses.
    """
    texts: dict[Path, str] = {}
    used: set[str] = set()
    for twin in twins:
        for path in _modules(twin.source, twin.by_hand):
            header = f"# Made from {path.as_posix()} by `make generate`. Do not edit.\n"
            text = synchronous(path.read_text("utf-8"), str(path), rules, used)
            texts[twin.target / path.relative_to(twin.source)] = header + text
    unused = [pattern for pattern, _ in rules if pattern not in used]
    if unused:
        raise CodegenError(f"no module has use for these rules of codegen/unasync.py; remove them: {', '.join(unused)}")
    return _formatted(texts)


def synchronous(text: str, origin: str, rules: Rules = RULES, used: set[str] | None = None) -> str:
    """One module's text made synchronous, not yet formatted; the patterns that were of use are added to `used`."""
    for pattern, replacement in rules:
        text, count = re.subn(pattern, replacement, text, flags=re.MULTILINE)
        if count and used is not None:
            used.add(pattern)
    left = _ASYNCHRONOUS.search(text)
    if left:
        line = text.count("\n", 0, left.start()) + 1
        raise CodegenError(f"{origin}, line {line}: no rule of codegen/unasync.py replaces {left.group()!r}; add one")
    return text


def leftovers(twins: Iterable[Twin], wanted: Mapping[Path, str]) -> list[Path]:
    """The modules of the target folders whose source is gone.

    Raises CodegenError for one that was not made here, which would be lost otherwise.
    """
    paths = [path for twin in twins for path in _modules(twin.target, twin.by_hand) if path not in wanted]
    for path in paths:
        if not path.read_text("utf-8").startswith("# Made from "):
            raise CodegenError(f"{path} was written by hand in a folder of made modules; move it, or name it in TWINS")
    return paths


def differences(wanted: Mapping[Path, str], stale: Iterable[Path] = ()) -> str:
    """The unified diff from the modules as they are to the modules as they should be; empty when up to date."""
    expected = {**wanted, **dict.fromkeys(stale, "")}
    parts: list[str] = []
    for path, text in sorted(expected.items()):
        name, present = path.as_posix(), path.read_text("utf-8") if path.exists() else ""
        if not path.exists() and not text:
            continue
        lines = difflib.unified_diff(present.splitlines(True), text.splitlines(True), f"a/{name}", f"b/{name}")
        parts += [line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines]
    return "".join(parts)


def write(wanted: Mapping[Path, str], stale: Iterable[Path] = ()) -> None:
    """Writes the modules that differ and deletes the stale ones."""
    for path, text in wanted.items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    for path in stale:
        path.unlink()


def _modules(folder: Path, without: frozenset[str]) -> list[Path]:
    return [path for path in sorted(folder.rglob("*.py")) if path.relative_to(folder).as_posix() not in without]


def _formatted(texts: Mapping[Path, str]) -> dict[Path, str]:
    """The texts with their imports sorted and their lines laid out by ruff, all at once because starting it costs."""
    with TemporaryDirectory() as folder:
        files = {path: Path(folder) / f"{number}" / path.name for number, path in enumerate(texts)}
        for path, file in files.items():
            file.parent.mkdir()
            file.write_text(texts[path], "utf-8")
        configuration = ["--config", "pyproject.toml"] if Path("pyproject.toml").exists() else ["--isolated"]
        # Said here, because ruff looks for modules that may not be written yet.
        configuration += ["--config", f"lint.isort.known-first-party = {_OWN_PACKAGES}"]
        for command in (["check", "--select", "I", "--fix-only"], ["format"]):
            _ruff(*command, "--quiet", "--no-cache", *configuration, folder)
        return {path: file.read_text("utf-8") for path, file in files.items()}


def _ruff(*arguments: str) -> None:
    command = [sys.executable, "-m", "ruff", *arguments]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    if finished.returncode:
        raise CodegenError(f"ruff {arguments[0]} failed on the made modules: {finished.stderr or finished.stdout}")


if __name__ == "__main__":
    sys.exit(main())
