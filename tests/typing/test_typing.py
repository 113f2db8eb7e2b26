"""What mypy --strict knows of a program: `program.py` on every version, on the unpinned client, and without async."""

import os
import re
import subprocess
import sys
from pathlib import Path

from codegen.pull import VERSIONS
from codegen.render import BASELINE

ROOT = Path(__file__).parent.parent.parent
PROGRAM = Path(__file__).with_name("program.py")


def variants() -> dict[str, str]:
    """The program by the name of a file: `sync_v41.py` is the one on the synchronous client of 2.41."""
    text = PROGRAM.read_text(encoding="utf-8")
    unpinned = text.replace("dhis2w_client.v43 import", "dhis2w_client import").replace("v43", BASELINE)
    programs = {key: text.replace("v43", key) for key in VERSIONS} | {"unpinned": unpinned}
    return {f"async_{name}.py": program for name, program in programs.items()} | {
        f"sync_{name}.py": without_async(program) for name, program in programs.items()
    }


def without_async(program: str) -> str:
    """The same program for the synchronous client."""
    return re.sub(r"\b(async |await )", "", program).replace("Dhis2Client", "SyncDhis2Client")


def test_every_program_is_typed_to_the_last_level_and_its_mistakes_are_found(tmp_path: Path) -> None:
    """Each mistake in a program is marked, and an unused mark is an error in itself. One run, for it is a slow one."""
    for name, program in variants().items():
        (tmp_path / name).write_text(program, encoding="utf-8")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(tmp_path / "cache")]
    environment = {**os.environ, "MYPYPATH": str(ROOT / "src")}
    done = subprocess.run(
        [*mypy, *sorted(variants())], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_programs_differ_and_each_has_its_mistakes() -> None:
    texts = variants()
    assert len(set(texts.values())) == len(texts) == 2 * (len(VERSIONS) + 1)
    assert {text.count("# type: ignore[") for text in texts.values()} == {11}
