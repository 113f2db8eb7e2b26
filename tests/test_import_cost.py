"""What an import costs: nothing is loaded before it is used."""

import subprocess
import sys

import pytest


def loaded_after(program: str) -> set[str]:
    """The modules that a fresh process has loaded after the program."""
    program += "\nimport sys; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(result.stdout.split())


def test_the_package_alone_loads_neither_httpx_nor_pydantic_nor_any_model() -> None:
    loaded = loaded_after("import dhis2w_client")
    assert not {"httpx", "pydantic", "pydantic_core"} & loaded
    assert {name for name in loaded if name.startswith("dhis2w_client")} == {"dhis2w_client", "dhis2w_client._lazy"}


@pytest.mark.parametrize("name", ["BasicAuth", "RetryPolicy", "Dhis2", "NotFoundError"])
def test_names_without_a_model_need_neither_httpx_nor_pydantic(name: str) -> None:
    assert not {"httpx", "pydantic"} & loaded_after(f"from dhis2w_client import {name}")


def test_the_client_loads_neither_pydantic_nor_a_version_package() -> None:
    loaded = loaded_after("from dhis2w_client import Dhis2Client")
    assert "httpx" in loaded
    assert not {"pydantic", "asyncio"} & loaded
    assert not [name for name in loaded if name.startswith("dhis2w_client.v4")]


def test_every_public_name_is_listed_once_and_found() -> None:
    program = """
import dhis2w_client
assert set(dhis2w_client.__all__) <= set(dir(dhis2w_client))
for name in dhis2w_client.__all__:
    getattr(dhis2w_client, name)
"""
    loaded_after(program)


def test_an_unknown_name_is_an_attribute_error() -> None:
    loaded_after("""
import dhis2w_client
try:
    dhis2w_client.Dhis3Client
except AttributeError as error:
    assert "Dhis3Client" in str(error)
else:
    raise SystemExit(1)
""")


def test_the_plugin_of_pytest_loads_nothing_but_itself() -> None:
    loaded = loaded_after("import dhis2w_client.testing.plugin")
    assert not {"httpx", "pydantic", "uvicorn"} & loaded
    assert {name for name in loaded if name.startswith("dhis2w_client")} == {
        "dhis2w_client",
        "dhis2w_client._lazy",
        "dhis2w_client.testing",
        "dhis2w_client.testing.plugin",
    }


def test_the_client_never_loads_the_embedded_server() -> None:
    program = """
from importlib import import_module
from pkgutil import iter_modules, walk_packages
import dhis2w_client, dhis2w_core

for name in dhis2w_client.__all__:
    getattr(dhis2w_client, name)
for key in ("v41", "v42", "v43", "v44"):
    version = import_module(f"dhis2w_client.{key}")
    version.Dhis2Client, version.SyncDhis2Client
for package in (dhis2w_client, dhis2w_core):
    for found in iter_modules(package.__path__, package.__name__ + "."):
        if found.name != "dhis2w_client.testing":
            module = import_module(found.name)
            if found.ispkg and not found.name.startswith("dhis2w_client.v4"):
                for part in walk_packages(module.__path__, found.name + "."):
                    import_module(part.name)
"""
    loaded = loaded_after(program)
    assert {"dhis2w_client._async.client", "dhis2w_client._sync.client", "dhis2w_client.auth.oauth2"} <= loaded
    assert not [name for name in loaded if name.startswith("dhis2w_client.testing")]
