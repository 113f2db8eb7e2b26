"""The programs that are measured, each in a fresh process: `python -m benchmarks.programs NAME` prints seconds.

Nothing is imported up here that a program may have to pay for.
"""

import gc
import sys
from os import environ
from time import perf_counter, process_time
from typing import Any, cast

ROWS = 10_000
REQUESTS = 500


def import_httpx_and_pydantic() -> float:
    """The libraries that the client stands on."""
    start = perf_counter()
    import httpx
    import pydantic

    return _since(start, httpx, pydantic)


def import_client() -> float:
    """The client of a version, ready to be made."""
    start = perf_counter()
    from dhis2w_client.v43 import Dhis2Client

    return _since(start, Dhis2Client)


def first_trivial_model() -> float:
    """pydantic, and an instance of a model with one property."""
    start = perf_counter()
    import pydantic

    class Trivial(pydantic.BaseModel):
        name: str

    Trivial.model_validate({"name": "Population"})
    return perf_counter() - start


def first_data_element() -> float:
    """pydantic, and a typed data element with a reference in it."""
    start = perf_counter()
    import pydantic

    from dhis2w_client.v43.models import DataElement

    DataElement.model_validate({"id": "DeNum000000", "name": "Population", "categoryCombo": {"id": "bjDvmb4bfuf"}})
    return _since(start, pydantic)


def parse_data_elements() -> float:
    """Full data elements of the generated class."""
    from dhis2w_client.v43.models import DataElement

    return _parsing(DataElement)


def parse_cut_data_elements() -> float:
    """The same objects with each reference read as a model of an id, which knows nothing else."""
    return _parsing(_with_cut_references().DataElement)


def load_two_fields() -> float:
    """`json.loads` of a list that has an id and a name of each object."""
    import json

    body = _page([{"id": f"De{number:09}", "name": f"Cases of disease {number}"} for number in range(ROWS)])
    return _timed(lambda: json.loads(body))


def parse_two_fields() -> float:
    """The same list as a page of data elements, as `list(fields="id,name")` reads it."""
    from dhis2w_client._bodies import decode_page
    from dhis2w_client.v43.models import DataElement

    def read(body: bytes) -> Any:
        names = frozenset({"id", "name"})
        return decode_page(body, "dataElements", DataElement, names, method="GET", url="")

    read(_page([{"id": "DeNum000000", "name": "Population"}]))  # the classes are built on first use
    body = _page([{"id": f"De{number:09}", "name": f"Cases of disease {number}"} for number in range(ROWS)])
    return _timed(lambda: read(body))


def first_answer() -> float:
    """An unpinned client, imported, connected, and its first typed list."""
    start = perf_counter()
    from dhis2w_client import BasicAuth, SyncDhis2Client

    with SyncDhis2Client(environ["BENCHMARK_URL"], BasicAuth("admin", "district")) as client:
        page = client.resources.data_elements.list(fields="id,name,categoryCombo[id]")
    return _since(start, page[0].categoryCombo)


def bare_first_answer() -> float:
    """The same two requests with httpx and the json module, pydantic imported."""
    start = perf_counter()
    import json

    import httpx
    import pydantic

    with httpx.Client(base_url=environ["BENCHMARK_URL"], auth=("admin", "district")) as client:
        version = json.loads(client.get("/api/system/info").content)["version"]
        page = json.loads(client.get("/api/dataElements?fields=id,name,categoryCombo[id]").content)
    return _since(start, pydantic, version, page)


def many_requests() -> float:
    """Requests one after the other over a kept connection."""
    from dhis2w_client import BasicAuth, SyncDhis2Client

    with SyncDhis2Client(environ["BENCHMARK_URL"], BasicAuth("admin", "district")) as client:
        return _timed_requests(lambda: client.get_raw("/api/me"))


def many_bare_requests() -> float:
    """The same with httpx and the json module."""
    import json

    import httpx

    with httpx.Client(base_url=environ["BENCHMARK_URL"], auth=("admin", "district")) as client:
        return _timed_requests(lambda: json.loads(client.get("/api/me").content))


def _timed_requests(call: Any) -> float:
    for _ in range(20):
        call()
    start = process_time()  # of this process alone, not of the server's
    for _ in range(REQUESTS):
        call()
    return process_time() - start


def _since(start: float, *needed: object) -> float:
    """The seconds since then, in which all that is needed was made."""
    seconds = perf_counter() - start
    assert all(needed)
    return seconds


def _parsing(model: Any) -> float:
    """Reading all rows with a validator that is built already."""
    from types import GenericAlias

    from pydantic import TypeAdapter

    adapter: TypeAdapter[Any] = TypeAdapter(cast("Any", GenericAlias(list, model)))
    adapter.validate_json(_json([_data_element(0)]))
    body = _json([_data_element(number) for number in range(ROWS)])
    return _timed(lambda: adapter.validate_json(body))


def _timed(call: Any) -> float:
    gc.disable()
    start = perf_counter()
    result = call()
    seconds = perf_counter() - start
    assert result
    return seconds


def _with_cut_references() -> Any:
    """The generated module of data elements, whose references to metadata objects hold an id alone."""
    from inspect import getsource
    from types import ModuleType

    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.v43.models import data_element

    class Cut(Dhis2Model):
        id: str | None = None

    class Cuts:
        def __getitem__(self, name: str) -> type[Cut]:
            return Cut

    whole = "Ref, Embedded = references(__package__)"
    source = getsource(data_element)
    assert whole in source, "the generated modules have changed: cut their references in another way"
    module = ModuleType("benchmarks.cut_data_element")
    vars(module).update(__package__=data_element.__package__, cuts=Cuts())
    sys.modules[module.__name__] = module
    exec(source.replace(whole, "Ref, Embedded = cuts, references(__package__)[1]"), vars(module))
    return module


def _data_element(number: int) -> dict[str, Any]:
    """A data element as a server writes it with `fields=:owner,...`: about 1 KB, nine references."""
    user = {"id": "M5zQapPyTZI", "code": "admin", "name": "admin admin", "displayName": "admin admin"}
    return {
        "id": f"De{number:09}",
        "code": f"DE_{number}",
        "name": f"Cases of disease {number}",
        "displayName": f"Cases of disease {number}",
        "shortName": f"Cases {number}",
        "displayShortName": f"Cases {number}",
        "created": "2026-11-22T04:55:12.381",
        "lastUpdated": "2026-11-22T04:55:12.917",
        "createdBy": {**user, "username": "admin"},
        "lastUpdatedBy": {**user, "username": "admin"},
        "aggregationType": "SUM",
        "domainType": "AGGREGATE",
        "valueType": "INTEGER_ZERO_OR_POSITIVE",
        "zeroIsSignificant": False,
        "categoryCombo": {"id": "bjDvmb4bfuf"},
        "dataElementGroups": [{"id": "DegMain0000"}, {"id": "DegSide0000"}],
        "dataSetElements": [{"dataSet": {"id": "DsMain00000"}, "dataElement": {"id": f"De{number:09}"}}],
        "legendSets": [{"id": "LsMain00000"}],
        "optionSet": {"id": "OsMain00000"},
        "aggregationLevels": [1, 2],
        "attributeValues": [],
        "translations": [{"property": "NAME", "locale": "fr", "value": f"Cas {number}"}],
        "favorite": False,
        "access": {"manage": True, "write": True, "read": True, "update": True, "delete": True},
        "sharing": {"owner": "M5zQapPyTZI", "users": {}, "userGroups": {}, "public": "rw------"},
    }


def _page(rows: list[dict[str, Any]]) -> bytes:
    return _json(
        {"pager": {"page": 1, "total": len(rows), "pageSize": len(rows), "pageCount": 1}, "dataElements": rows}
    )


def _json(value: object) -> bytes:
    import json

    return json.dumps(value).encode()


if __name__ == "__main__":
    print(globals()[sys.argv[1]]())
