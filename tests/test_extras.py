"""Each extra is enough by itself for what it is for, and where it is missing one line says which one to install."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SETUP = """
import sys
from importlib.abc import MetaPathFinder

class Missing(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {libraries!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Missing())
"""
# Extra -> the modules of its libraries, and a program that needs it.
USES: dict[str, tuple[set[str], str]] = {
    "testing": (
        {"uvicorn", "bcrypt"},
        "from dhis2w_client.testing import Dhis2Server\nwith Dhis2Server().serve(): pass",
    ),
    "oauth2": (
        {"authlib"},
        "from dhis2w_client import OAuth2Auth, SyncDhis2Client\n"
        "from dhis2w_client.testing import Dhis2Server\n"
        "server = Dhis2Server(oauth2=True)\n"
        "auth = OAuth2Auth('app', receive=lambda address: 'http://127.0.0.1:8765/callback?code=x&state=y')\n"
        "SyncDhis2Client(server.address, auth, transport=server.transport()).connect()",
    ),
    "keyring": ({"keyring"}, "from dhis2w_client import KeyringTokenStore\nKeyringTokenStore()"),
    "arrow": (
        {"pyarrow"},
        "from dhis2w_client.grids import Column, Grid\nGrid((Column('a', 'A'),), (('x',),)).to_arrow()",
    ),
    "progress": (
        {"tqdm"},
        "from dhis2w_client.progress import shown\nwith shown(True, 'work') as tell: tell(1)",
    ),
    "aiohttp": (
        {"aiohttp"},
        "from dhis2w_client import BasicAuth, Dhis2Client\n"
        "Dhis2Client('http://127.0.0.1', BasicAuth('a', 'b'), transport='aiohttp')",
    ),
    "otel": ({"opentelemetry"}, "from dhis2w_client import OpenTelemetry\nOpenTelemetry()"),
    "cli": ({"typer", "rich"}, "from dhis2w_core.cli import main\nsys.argv = ['dhis2w', '--help']\nmain()"),
}
EVERY = {module for modules, _ in USES.values() for module in modules}


def run(program: str, missing: set[str]) -> subprocess.CompletedProcess[str]:
    """A program in a process in which these modules are not installed."""
    source = SETUP.format(libraries=missing) + program
    command = [sys.executable, "-c", source]
    environment = {"PYTHONPATH": str(ROOT / "src"), "PATH": ""}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_every_extra_is_here() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["optional-dependencies"].keys() == USES.keys()


@pytest.mark.parametrize("extra", USES)
def test_a_missing_extra_is_named_in_one_line(extra: str) -> None:
    modules, program = USES[extra]
    ran = run(program, modules)
    assert ran.returncode != 0
    (*_, last) = ran.stderr.strip().splitlines()
    assert re.search(rf"needs the extra `{extra}`: pip install 'dhis2w\[{extra}\]'$", last), ran.stderr


@pytest.mark.parametrize("extra", [extra for extra in USES if extra not in {"keyring", "oauth2"}])
def test_an_extra_needs_no_other_one(extra: str) -> None:
    modules, program = USES[extra]
    ran = run(program, EVERY - modules)
    assert ran.returncode == 0, ran.stderr
