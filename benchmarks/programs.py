"""Start-up, decoding and requests: the programs that are measured, each in a fresh process.

Nothing is imported up here that a program may have to pay for.
"""

import gc
import sys
from os import environ
from time import perf_counter, process_time
from typing import Any, TypeAlias, cast

Measured: TypeAlias = dict[str, float]

ROWS = 10_000
REQUESTS = 500
ROUNDS = 10
WALKED_ROWS = 100_000
WALKED_PAGE = 2000


def import_httpx_and_pydantic() -> Measured:
    """The libraries that the client stands on."""
    start = now()
    import httpx
    import pydantic

    return _since(start, httpx, pydantic)


def import_client() -> Measured:
    """The client of a version, ready to be made."""
    start = now()
    from dhis2w_client.v43 import Dhis2Client

    return _since(start, Dhis2Client)


def first_trivial_model() -> Measured:
    """pydantic, and an instance of a model with one property."""
    start = now()
    import pydantic

    class Trivial(pydantic.BaseModel):
        name: str

    return _since(start, Trivial.model_validate({"name": "Population"}))


def first_data_element() -> Measured:
    """pydantic, and a typed data element with a reference in it."""
    start = now()
    import pydantic

    from dhis2w_client.v43.models import DataElement

    DataElement.model_validate({"id": "DeNum000000", "name": "Population", "categoryCombo": {"id": "bjDvmb4bfuf"}})
    return _since(start, pydantic)


def validate_cut_data_elements() -> Measured:
    """The same objects with each reference read as a model of an id, which knows nothing else."""
    return _validating(data_element, _with_cut_references().DataElement)


def read_data_elements() -> Measured:
    """Full data elements as the page that `list(fields="*")` gives."""
    return _reading_pages(data_element, None)


def validate_data_elements() -> Measured:
    """The same bytes by pydantic alone."""
    return _validating(data_element)


def load_data_elements() -> Measured:
    """The same bytes by the json module."""
    return _loading(data_element)


def read_two_fields() -> Measured:
    """A list that has an id and a name of each object, as the page that `list(fields="id,name")` gives."""
    return _reading_pages(_named, frozenset({"id", "name"}))


def validate_two_fields() -> Measured:
    """The same bytes by pydantic alone."""
    return _validating(_named)


def load_two_fields() -> Measured:
    """The same bytes by the json module."""
    return _loading(_named)


def list_two_fields() -> Measured:
    """The same list from a server."""
    from dhis2w_client import BasicAuth, SyncDhis2Client

    with SyncDhis2Client(environ["BENCHMARK_URL"], BasicAuth("admin", "district")) as client:
        return _fetching(lambda: client.resources.data_elements.list(fields="id,name", paging=False))


def bare_list_two_fields() -> Measured:
    """The same list from a server with httpx and the json module."""
    import json

    import httpx

    with httpx.Client(base_url=environ["BENCHMARK_URL"], auth=("admin", "district")) as client:
        return _fetching(lambda: json.loads(client.get("/api/dataElements?fields=id,name&paging=false").content))


def validated_list_two_fields() -> Measured:
    """The same list from a server with httpx and pydantic."""
    from types import GenericAlias

    import httpx
    from pydantic import TypeAdapter

    from dhis2w_client.v43.models import DataElement

    adapter: TypeAdapter[Any] = TypeAdapter(cast("Any", GenericAlias(dict, (str, GenericAlias(list, DataElement)))))
    with httpx.Client(base_url=environ["BENCHMARK_URL"], auth=("admin", "district")) as client:
        url = "/api/dataElements?fields=id,name&paging=false"
        return _fetching(lambda: adapter.validate_json(client.get(url).content))


def first_answer() -> Measured:
    """An unpinned client, imported, connected, and its first typed list."""
    start = now()
    from dhis2w_client import BasicAuth, SyncDhis2Client

    with SyncDhis2Client(environ["BENCHMARK_URL"], BasicAuth("admin", "district")) as client:
        page = client.resources.data_elements.list(fields="id,name,categoryCombo[id]")
    return _since(start, page[0].categoryCombo)


def bare_first_answer() -> Measured:
    """The same two requests with httpx and the json module, pydantic imported."""
    start = now()
    import json

    import httpx
    import pydantic

    with httpx.Client(base_url=environ["BENCHMARK_URL"], auth=("admin", "district")) as client:
        version = json.loads(client.get("/api/system/info").content)["version"]
        page = json.loads(client.get("/api/dataElements?fields=id,name,categoryCombo[id]").content)
    return _since(start, pydantic, version, page)


def many_requests(transport: Any = None) -> Measured:
    """Requests one after the other over a kept connection."""
    from dhis2w_client import BasicAuth, SyncDhis2Client

    url = environ["BENCHMARK_URL"]
    with SyncDhis2Client(url, BasicAuth("admin", "district"), transport=transport) as client:
        return timed_requests(lambda: client.get_raw("/api/me"))


def many_bare_requests(transport: Any = None) -> Measured:
    """The same with httpx and the json module."""
    import json

    import httpx

    url = environ["BENCHMARK_URL"]
    with httpx.Client(base_url=url, auth=("admin", "district"), transport=transport) as client:
        return timed_requests(lambda: json.loads(client.get("/api/me").content))


def mocked_requests() -> Measured:
    """Requests that are answered without a connection: what the client itself does."""
    return many_requests(answering())


def bare_mocked_requests() -> Measured:
    """The same with httpx and the json module."""
    return many_bare_requests(answering())


def peak_of_one_page() -> Measured:
    """MiB of memory for one page of a list; of all in turn, as Python and httpx cache a little of each request."""

    def pages() -> None:
        for number in range(WALKED_ROWS // WALKED_PAGE):
            elements.list(fields="id,name", page=number + 1, page_size=WALKED_PAGE)

    with _client_of_many_rows() as client:
        elements = client.resources.data_elements
        return _peak(elements, pages)


def peak_of_walk() -> Measured:
    """MiB of memory for a walk over all rows; some come and go meanwhile, and each other must be met once."""
    met = bytearray(WALKED_ROWS)

    def walk() -> None:
        for count, element in enumerate(elements.iterate(fields="id,name", page_size=WALKED_PAGE), 1):
            uid = element.id
            if uid.startswith("De"):  # not one of those that came meanwhile
                met[int(uid[2:])] += 1
            if count % WALKED_PAGE == 0:
                elements.delete(uid)
                create(f"Aa{uid[2:]}")

    def create(uid: str) -> None:
        elements.create({**many_rows(1)[0], "id": uid, "name": f"New {uid}", "shortName": f"New {uid}"})

    with _client_of_many_rows() as client:
        elements = client.resources.data_elements
        create("Aa999999999")  # what is built on first use belongs to no walk
        elements.delete("Aa999999999")
        peak = _peak(elements, walk)
    assert set(met) == {1}, "a row was missed, or came twice"
    return peak


def many_rows(count: int) -> list[dict[str, Any]]:
    """Small data elements for the embedded server."""
    facts = {"valueType": "NUMBER", "domainType": "AGGREGATE", "aggregationType": "SUM"}
    return [
        {"id": f"De{number:09}", "name": f"Cases {number}", "shortName": f"Cases {number}", **facts}
        for number in range(count)
    ]


def _client_of_many_rows() -> Any:
    from dhis2w_client import BasicAuth, SyncDhis2Client

    return SyncDhis2Client(environ["BENCHMARK_ROWS_URL"], BasicAuth("admin", "district"), timeout=120)


def _peak(elements: Any, call: Any) -> Measured:
    import tracemalloc

    elements.list(fields="id,name", page_size=2)  # what is built on first use belongs to no page
    tracemalloc.start()
    call()
    return {"peak": tracemalloc.get_traced_memory()[1] / 2**20}


def answering() -> Any:
    """A transport that answers every request at once, without a connection."""
    import httpx

    environ["BENCHMARK_URL"] = "http://dhis2.example.org"
    return httpx.MockTransport(lambda request: httpx.Response(200, json={"version": "2.43.1", "id": "M5zQapPyTZI"}))


def timed_requests(call: Any) -> Measured:
    """The fastest of ten rounds, times ten: what a round takes longer is other work on the machine."""
    for _ in range(20):
        call()
    rounds: list[Measured] = []
    for _ in range(ROUNDS):
        start = now()
        for _ in range(REQUESTS // ROUNDS):
            call()
        rounds.append(_since(start))
    return {name: ROUNDS * min(taken[name] for taken in rounds) for name in rounds[0]}


def _fetching(call: Any) -> Measured:
    call()  # connects, and builds what is built on first use
    start = now()
    return _since(start, call())


def now() -> tuple[float, float]:
    """The time, by the clock and of this process's processor."""
    return perf_counter(), process_time()


def _since(start: tuple[float, float], *needed: object) -> Measured:
    """The milliseconds since then, in which all that is needed was made."""
    end = now()
    assert all(needed)
    return {"wall": 1000 * (end[0] - start[0]), "cpu": 1000 * (end[1] - start[1])}


def _reading_pages(row: Any, names: frozenset[str] | None) -> Measured:
    from dhis2w_client._bodies import decode_page
    from dhis2w_client.v43.models import DataElement

    def read(body: bytes) -> Any:
        return decode_page(body, "dataElements", DataElement, names, method="GET", url="")

    read(page_of([row(0)]))  # the classes are built on first use
    body = page_of([row(number) for number in range(ROWS)])
    return timed(lambda: read(body))


def _validating(row: Any, model: Any = None) -> Measured:
    from types import GenericAlias

    from pydantic import TypeAdapter

    from dhis2w_client.v43.models import DataElement

    adapter: TypeAdapter[Any] = TypeAdapter(cast("Any", GenericAlias(list, model or DataElement)))
    adapter.validate_json(_json([row(0)]))
    body = _json([row(number) for number in range(ROWS)])
    return timed(lambda: adapter.validate_json(body))


def _loading(row: Any) -> Measured:
    import json

    body = page_of([row(number) for number in range(ROWS)])
    return timed(lambda: json.loads(body))


def timed(call: Any) -> Measured:
    """With the collector off, which would cost each of the programs as much again as it happens to find."""
    gc.disable()
    start = now()
    return _since(start, call())


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


def _named(number: int) -> dict[str, Any]:
    """What a server writes with `fields=id,name`."""
    return {"id": f"De{number:09}", "name": f"Cases of disease {number}"}


def data_element(number: int) -> dict[str, Any]:
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


def two_fields() -> bytes:
    """The answer to `fields=id,name&paging=false`."""
    return _json({"dataElements": [_named(number) for number in range(ROWS)]})


def page_of(rows: list[dict[str, Any]]) -> bytes:
    """The answer to a list that has just these rows."""
    return _json(
        {"pager": {"page": 1, "total": len(rows), "pageSize": len(rows), "pageCount": 1}, "dataElements": rows}
    )


def _json(value: object) -> bytes:
    import json

    return json.dumps(value).encode()
