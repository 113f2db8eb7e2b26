"""What the tools that a user or a developer waits for take: type checker, build, generator."""

import os
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).parent.parent

TYPED = """\
from dhis2w_client.v43 import Dhis2Client


async def main(client: Dhis2Client) -> None:
    async for element in client.data_elements.iterate(fields="id,name,categoryCombo[name]"):
        print(element.name, element.categoryCombo.name if element.categoryCombo else "-")
    page = await client.organisation_units.list(fields="id,name,parent[name]", page_size=10)
    for unit in page:
        print(unit.name, unit.parent.name if unit.parent else "-")
    print((await client.system.me()).username)
"""
PLAIN = """\
import httpx
import pydantic


class Unit(pydantic.BaseModel):
    name: str


def main(client: httpx.Client) -> None:
    print(Unit.model_validate_json(client.get("/api/organisationUnits/ImspTQPwCqd").content).name)
"""


def check_typed_program() -> dict[str, float]:
    """mypy, without a cache, on ten lines with the client; `Any` in one of them would be an error."""
    return _checked(TYPED, "--disallow-any-expr", "--disallow-any-explicit")


def check_plain_program() -> dict[str, float]:
    """The same on ten lines with httpx and pydantic."""
    return _checked(PLAIN)


def build_wheel() -> dict[str, float]:
    """The size of the wheel in MB, a million bytes each."""
    with TemporaryDirectory() as folder:
        _run("-m", "hatchling", "build", "--target", "wheel", "--directory", folder)
        (wheel,) = Path(folder).glob("*.whl")
        return {"size": wheel.stat().st_size / 1e6}


def generate() -> dict[str, float]:
    """`make generate` for all versions, short of writing the files."""
    return _run("-m", "codegen", "generate", "--check", allowed=(0, 1))


def _checked(program: str, *options: str) -> dict[str, float]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "program.py"
        path.write_text(program, encoding="utf-8")
        alone = ["--strict", "--config-file=", "--follow-imports=silent", "--cache-dir", os.devnull]
        return _run("-m", "mypy", *alone, *options, str(path))


def _run(*arguments: str, allowed: tuple[int, ...] = (0,)) -> dict[str, float]:
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    environment = {**os.environ, "MYPYPATH": str(ROOT / "src")}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    wall, after = perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in allowed:
        raise SystemExit(done.stdout + done.stderr)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"wall": 1000 * wall, "cpu": 1000 * cpu}
