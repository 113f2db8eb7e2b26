"""What importing a version package costs, and that each of its modules can be imported before any other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dhis2w_client

# Parts of `v43.models` that a data element with a category combo needs: the package, base, and two families.
MODULES_OF_A_DATA_ELEMENT = 5


def output_of(program: str, *arguments: str) -> str:
    """What a fresh process prints."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def loaded_after(program: str) -> set[str]:
    """The modules of this project that are loaded after the program."""
    names = output_of(f"{program}\nimport sys; print(*sys.modules)").split()
    return {name for name in names if name.startswith("dhis2w_client.v4")}


@pytest.mark.parametrize("what", ["import dhis2w_client.{}", "from dhis2w_client.{} import Dhis2Client"])
def test_importing_a_version_loads_no_model_no_resource_and_no_other_version(version: str, what: str) -> None:
    package = f"dhis2w_client.{version}"
    assert loaded_after(what.format(version)) <= {package, f"{package}.client"}


def test_the_synchronous_client_of_a_version_loads_no_model_either(version: str) -> None:
    package = f"dhis2w_client.{version}"
    assert loaded_after(f"from {package} import SyncDhis2Client") == {package, f"{package}.sync_client"}


def test_a_resource_loads_its_area_alone(version: str) -> None:
    loaded = loaded_after(f"from dhis2w_client.{version}.resources import Resources; Resources(None).data_elements")
    package = f"dhis2w_client.{version}"
    assert loaded == {package, f"{package}.resources", f"{package}.resources.dimensions", f"{package}.models"}


def test_a_data_element_loads_its_family_and_what_the_answer_holds(version: str) -> None:
    loaded = loaded_after(f"""
from dhis2w_client.{version}.models import DataElement
combo = {{"id": "CcFund00000", "name": "Funder", "categories": [{{"id": "CatFund0000"}}]}}
DataElement.model_validate({{"id": "DeNum000000", "name": "Population", "categoryCombo": combo}})
""")
    assert len([name for name in loaded if ".models" in name]) <= MODULES_OF_A_DATA_ELEMENT, loaded


def test_the_first_data_element_takes_little_beside_pydantic_itself() -> None:
    measured = output_of("""
from time import perf_counter
start = perf_counter()
import pydantic
class Trivial(pydantic.BaseModel):
    name: str
Trivial.model_validate({"name": "Population"})
pydantic_ready = perf_counter()
from dhis2w_client.v43.models import DataElement
DataElement.model_validate({"id": "DeNum000000", "name": "Population", "created": "2025-01-01T00:00:00.000"})
print(pydantic_ready - start, perf_counter() - pydantic_ready)
""")
    pydantic, data_element = map(float, measured.split())
    assert data_element < 2 * pydantic  # about a third: the margin is for noisy machines


_EACH_ALONE = """
import gc, os, sys
from importlib import import_module
# What all versions share is loaded once: it is the version's own modules that must not need each other.
import dhis2w_client.reports, dhis2w_client.query
import dhis2w_client._async.client, dhis2w_client._async.metadata
import dhis2w_client._sync.client, dhis2w_client._sync.metadata
assert not [name for name in sys.modules if name.startswith("dhis2w_client.v4")]
gc.disable()
failed = []
for name in sys.argv[1:]:
    child = os.fork()
    if not child:
        try:
            import_module(name)
        except BaseException as error:
            print(f"{name}: {error!r}", flush=True)
            os._exit(1)
        os._exit(0)
    failed += [name] if os.waitpid(child, 0)[1] else []
sys.exit(len(failed) > 0)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks a process for each module")
def test_every_module_can_be_imported_before_any_other(version: str) -> None:
    folder = Path(dhis2w_client.__file__).parent
    files = sorted((folder / version).rglob("*.py"))
    names = [".".join(path.relative_to(folder.parent).with_suffix("").parts) for path in files]
    assert len(names) > 40
    output_of(_EACH_ALONE, *(name.removesuffix(".__init__") for name in names))
