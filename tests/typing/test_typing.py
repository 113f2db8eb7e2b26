"""What type checkers know of the programs beside this file, on every version, unpinned, and without async."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from codegen.pull import VERSIONS
from codegen.render import BASELINE

ROOT = Path(__file__).parent.parent.parent
PROGRAMS = ("program.py", "verbs.py", *sorted(path.name for path in Path(__file__).parent.glob("accessors_*.py")))
MISTAKE = "# type: ignore["


def variants() -> dict[str, str]:
    """The programs by the name of a file: `sync_v41_verbs.py` is one on the synchronous client of 2.41."""
    made: dict[str, str] = {}
    for name in PROGRAMS:
        text = Path(__file__).with_name(name).read_text(encoding="utf-8")
        unpinned = text.replace("dhis2w_client.v43 import", "dhis2w_client import").replace("v43", BASELINE)
        programs = {key: text.replace("v43", key) for key in VERSIONS} | {"unpinned": unpinned}
        made |= {f"async_{key}_{name}": program for key, program in programs.items()}
        made |= {f"sync_{key}_{name}": without_async(program) for key, program in programs.items()}
    return made


def without_async(program: str) -> str:
    """The same program for the synchronous client."""
    return re.sub(r"\b(async |await )", "", program).replace("Dhis2Client", "SyncDhis2Client")


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder of all of them."""
    for name, program in variants().items():
        (tmp_path / name).write_text(program, encoding="utf-8")
    return tmp_path


def finds_nothing(command: Sequence[str], folder: Path) -> None:
    """Runs a checker once for all programs, for it is a slow one; what it says is the message of the failure."""
    environment = {**os.environ, "MYPYPATH": str(ROOT / "src")}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


# Each mistake in a program is marked, and an unused mark is an error in itself.


def test_mypy_knows_every_verb_to_the_last_level_and_finds_the_mistakes(programs: Path) -> None:
    options = ["--strict", "--config-file=", "--follow-imports=silent", "--cache-dir", str(programs / "cache")]
    finds_nothing(["mypy", *options, *sorted(variants())], programs)


def test_basedpyright_knows_every_verb_to_the_last_level_and_finds_the_mistakes(programs: Path) -> None:
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": [str(ROOT / "src")],
        "pythonVersion": "3.11",
        "reportUnnecessaryTypeIgnoreComment": "error",
        "reportUnusedExpression": "none",
    }
    (programs / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    finds_nothing(["basedpyright", "--pythonpath", sys.executable], programs)


def test_the_programs_differ_and_each_has_its_mistakes() -> None:
    texts = variants()
    assert len(set(texts.values())) == len(texts) == 2 * len(PROGRAMS) * (len(VERSIONS) + 1)
    for name in PROGRAMS:
        marks = {text.count(MISTAKE) for file, text in texts.items() if file.endswith(name)}
        assert len(marks) == 1
        assert name.startswith("accessors_") or marks.pop() > 10
