"""What an import costs: nothing is loaded before it is used."""

import subprocess
import sys
import tracemalloc
from collections.abc import Iterator

import httpx
import pytest

from dhis2w_client import BasicAuth, SyncDhis2Client


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


CONNECTED = """
import asyncio, httpx
from dhis2w_client import BasicAuth, Dhis2Client

async def main():
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={"version": "2.43.1"}))
    async with Dhis2Client("http://dhis2.example.org", BasicAuth("admin", "district"), transport=answers) as client:
        await client.get_raw("/api/me")

asyncio.run(main())
"""


def test_aiohttp_is_loaded_where_it_is_asked_for_alone() -> None:
    assert not {"aiohttp", "yarl", "dhis2w_client._aiohttp"} & loaded_after(CONNECTED)


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


def test_a_pinned_client_loads_no_service_no_workflow_and_no_model() -> None:
    loaded = loaded_after("from dhis2w_client.v43 import Dhis2Client, SyncDhis2Client")
    own = {name for name in loaded if name.startswith("dhis2w_client")}
    assert not {name for name in own if {"services", "workflows", "models", "resources"} & {*name.split(".")}}
    assert "pydantic" not in loaded
    assert len(own) <= 50


FIRST_LIST = """
import httpx
from dhis2w_client import BasicAuth, SyncDhis2Client

def answer(request):
    if request.url.path == "/api/system/info":
        return httpx.Response(200, json={"version": "2.43.1"})
    row = {"id": "DeNum000000", "name": "Population", "categoryCombo": {"id": "bjDvmb4bfuf"}}
    return httpx.Response(200, json={"pager": {"page": 1, "pageCount": 1, "total": 1}, "dataElements": [row]})

transport = httpx.MockTransport(answer)
with SyncDhis2Client("http://dhis2.example.org", BasicAuth("admin", "district"), transport=transport) as client:
    page = client.data_elements.list(fields="id,name,categoryCombo[id]")
    assert page[0].categoryCombo.id == "bjDvmb4bfuf"

from dhis2w_client.models import Dhis2Model

def classes(of):
    return {of}.union(*map(classes, of.__subclasses__()))

assert len(classes(Dhis2Model)) <= 45, sorted(found.__name__ for found in classes(Dhis2Model))
"""


def test_a_first_list_loads_the_models_of_its_rows_alone() -> None:
    loaded = loaded_after(FIRST_LIST)
    models = {name.removeprefix("dhis2w_client.v43.models.") for name in loaded if ".v43.models." in name}
    assert models == {"base", "category", "data_element"}
    own = {name for name in loaded if name.startswith("dhis2w_client")}
    assert not {name for name in own if ".services" in name or name.startswith("dhis2w_client._async")}
    assert len(own) <= 70


DATA_SETS = {
    "dataSets": [
        {
            "id": "DsMonthly00",
            "periodType": "Monthly",
            "dataSetElements": [{"dataElement": {"id": "DeNum000000", "valueType": "INTEGER"}}],
        }
    ]
}


def test_an_import_holds_no_more_than_its_open_chunks() -> None:
    """Ten times as many values need no more memory, because none is kept that was sent."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/system/info":
            return httpx.Response(200, json={"version": "2.43.1"})
        if request.url.path == "/api/dataSets":
            return httpx.Response(200, json=DATA_SETS)
        summary = {"status": "SUCCESS", "importCount": {"imported": 1, "updated": 0, "ignored": 0, "deleted": 0}}
        return httpx.Response(200, json={"status": "OK", "response": summary})

    def values(count: int) -> Iterator[dict[str, str]]:
        for number in range(count):
            unit = f"Ou{number % 1000:09}"
            yield {"dataElement": "DeNum000000", "period": "202601", "orgUnit": unit, "value": str(number)}

    def peak(count: int) -> float:
        with SyncDhis2Client(
            "http://dhis2.example.org", BasicAuth("admin", "district"), transport=httpx.MockTransport(answer)
        ) as client:
            client.data_values.import_(values(100))  # what is built on first use belongs to no import
            tracemalloc.start()
            client.data_values.import_(values(count), chunk_bytes=50_000, largest_chunk_bytes=50_000)
            found = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            return found

    assert peak(20_000) < 2 * peak(2_000)


IN_A_SUBINTERPRETER = """
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import DataElement
assert DataElement.model_validate_json('{"id": "DeNum000000"}').id == "DeNum000000"
assert Dhis2Client.pinned_version
"""


def test_client_and_models_work_in_a_subinterpreter() -> None:
    """In a process of its own, as the interpreter's module for them is not a public one."""
    program = f"""
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
second = interpreters.create()
try:
    failure = interpreters.run_string(second, {IN_A_SUBINTERPRETER!r})
finally:
    interpreters.destroy(second)
assert failure is None, failure
"""
    loaded_after(program)
