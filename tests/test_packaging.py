"""What is shipped: the wheel's contents and requirements, the pinned requirements, and no trace of any one machine."""

import email
import email.message
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Facts that the embedded server answers by, distilled by `codegen/server_data.py`.
EMBEDDED_SERVER = "dhis2w_client/testing/data/"

# Bytes: who installs the client over a slow link waits for each of them.
LARGEST_WHEEL = 1_500_000


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the working tree with the pinned build backend."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (path,) = folder.glob("*.whl")
    return path


def names_in(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def metadata_of(wheel: Path) -> email.message.Message:
    (name,) = [name for name in names_in(wheel) if name.endswith(".dist-info/METADATA")]
    with zipfile.ZipFile(wheel) as archive:
        return email.message_from_bytes(archive.read(name))


def test_wheel_holds_the_two_packages_and_nothing_else(wheel: Path) -> None:
    top = {name.split("/")[0] for name in names_in(wheel)}
    assert {name for name in top if not name.endswith(".dist-info")} == {"dhis2w_client", "dhis2w_core"}


def test_wheel_marks_both_packages_as_typed(wheel: Path) -> None:
    assert {"dhis2w_client/py.typed", "dhis2w_core/py.typed"} <= set(names_in(wheel))


def test_wheel_holds_no_api_description(wheel: Path) -> None:
    data = [name for name in names_in(wheel) if name.endswith((".json", ".gz", ".xz", ".yaml", ".yml", ".jsonl"))]
    assert [name for name in data if not name.startswith(EMBEDDED_SERVER)] == []


def test_wheel_gives_the_command(wheel: Path) -> None:
    (name,) = [name for name in names_in(wheel) if name.endswith(".dist-info/entry_points.txt")]
    with zipfile.ZipFile(wheel) as archive:
        assert "dhis2w = dhis2w_core.cli:main" in archive.read(name).decode().splitlines()


def test_wheel_is_small(wheel: Path) -> None:
    assert wheel.stat().st_size < LARGEST_WHEEL


def test_wheel_carries_the_licence(wheel: Path) -> None:
    assert metadata_of(wheel)["License-Expression"] == "BSD-3-Clause"
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names_in(wheel))


def test_only_httpx_and_pydantic_are_required_at_run_time(wheel: Path) -> None:
    requirements: list[str] = metadata_of(wheel).get_all("Requires-Dist") or []
    always = [requirement for requirement in requirements if "extra ==" not in requirement]
    assert {re.split(r"[^\w.-]", requirement)[0] for requirement in always} == {"httpx", "pydantic"}


def test_wheel_wants_python_3_11_or_newer(wheel: Path) -> None:
    assert metadata_of(wheel)["Requires-Python"] == ">=3.11"


FIXTURES_IN_USE = """
import pytest

def test_sync(dhis2_sync_client, dhis2_server):
    assert dhis2_sync_client.system.me().username == dhis2_server.username

@pytest.mark.anyio
async def test_async(dhis2_client):
    assert (await dhis2_client.system.me()).username == "admin"

@pytest.fixture
def anyio_backend():
    return "asyncio"
"""


def test_installed_wheel_gives_pytest_its_fixtures(wheel: Path, tmp_path: Path) -> None:
    """By its entry point, without a warning: nothing of it is imported before pytest can rewrite its assertions."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    (tmp_path / "test_it.py").write_text(FIXTURES_IN_USE, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-W", "error", "-p", "no:cacheprovider", "--dhis2-version", "2.42,2.44"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "4 passed" in ran.stdout, ran.stdout + ran.stderr


def locked_blocks() -> list[str]:
    """The pins of requirements-dev.txt, each with its hashes on one line, without comments."""
    text = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    return "\n".join(lines).replace("\\\n", " ").strip().splitlines()


def test_every_development_requirement_is_pinned_and_hashed() -> None:
    blocks = locked_blocks()
    assert blocks
    loose = [block for block in blocks if not re.match(r"[\w.-]+==\S+.* --hash=sha256:[0-9a-f]{64}", block)]
    assert loose == []


def test_development_requirements_name_no_index() -> None:
    text = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert re.findall(r"(?m)^\s*-(?:-(?!hash)\S+|[a-z]\b.*)", text) == []


def test_model_generator_is_pinned_alike_in_both_places() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    (pin,) = [entry for entry in groups["codegen"] if entry.startswith("datamodel-code-generator")]
    assert any(block.split()[0] == pin for block in locked_blocks())


def project_files() -> list[Path]:
    """What is, or would be, committed."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    paths = [ROOT / name for name in listed.split("\0") if name]
    return [path for path in paths if path.is_file()]


# In pieces, so that this file does not hold what it forbids.
MACHINE_PATHS = ("work/", "tmp/", "root/", "home/[a-z]", "Users/[a-z]")
INDEX_HOSTS = (r"pypi\.", r"pythonhosted\.", r"devpi\b", r"artifactory\b")
TRACES = re.compile(rf"(?<![\w.}}>*~-])/(?:{'|'.join(MACHINE_PATHS)})|(?:{'|'.join(INDEX_HOSTS)})[\w/]", re.IGNORECASE)


def test_no_file_names_a_machine_path_or_a_package_index() -> None:
    traces = [
        f"{path.relative_to(ROOT)}:{number}: {match.group()}"
        for path in project_files()
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        for match in TRACES.finditer(line)
    ]
    assert traces == []


def test_no_raw_dump_is_committed() -> None:
    packed = [path.as_posix() for path in project_files() if path.suffix in {".gz", ".xz", ".jsonl"}]
    assert [path for path in packed if EMBEDDED_SERVER not in path] == []
