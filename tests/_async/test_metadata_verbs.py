"""The verbs of metadata objects: what they send, what they give back, and what they refuse to send."""

import pickle
import warnings
from typing import Any

import httpx
import pytest

from dhis2w_client import ConflictError, NotFoundError, Page
from dhis2w_client import Dhis2Client as AnyClient
from dhis2w_client._partial import PartialObjectError, selection_of
from dhis2w_client.fields import UnknownFieldWarning, nested
from dhis2w_client.filters import where
from dhis2w_client.paging import SeveralFoundError
from dhis2w_client.uids import InvalidUidError
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import DataElement
from tests.recorder import Recorder, page_of, refusal, report

UID = "DeNum000000"
OWNED = {
    "id": UID,
    "name": "Population",
    "description": "all",
    "categoryCombo": {"id": "bjDvmb4bfuf"},
    "legendSets": [{"id": "LsMain00000"}],
    "newInThisServer": {"kept": True},
}


def listing(*rows: dict[str, Any]) -> Recorder:
    return Recorder(lambda request: page_of(request, [*rows]))


# -- Reading ---------------------------------------------------------------------------------------------------------


async def test_a_list_is_asked_for_as_dhis2_reads_it() -> None:
    recorder = listing({"id": UID, "name": "Population"})
    async with Dhis2Client(**recorder.options) as client:
        page = await client.resources.data_elements.list(
            fields=["id", "name", nested("categoryCombo", "id")],
            filters=[where("name").ilike("pop"), "id:in:DeNum000000"],
            order=["name:asc", "created:desc"],
            query="pop",
            root_junction="OR",
            translate=True,
            locale="fr",
            page=2,
            page_size=1,
            params={"defaults": "EXCLUDE"},
        )
    assert isinstance(page, Page)
    assert recorder.lines == ["GET /api/dataElements"]
    assert recorder.query() == {
        "fields": ["id,name,categoryCombo[id]"],
        "filter": ["name:ilike:pop", "id:in:[DeNum000000]"],
        "order": ["name:asc,created:desc"],
        "query": ["pop"],
        "rootJunction": ["OR"],
        "translate": ["true"],
        "locale": ["fr"],
        "page": ["2"],
        "pageSize": ["1"],
        "defaults": ["EXCLUDE"],
    }


async def test_a_misspelt_keyword_is_an_error() -> None:
    async with Dhis2Client(**Recorder().options) as client:
        with pytest.raises(TypeError, match="unexpected keyword argument 'feilds'"):
            await client.resources.data_elements.list(feilds="id")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        with pytest.raises(ValueError, match="page_size must be 1 or more"):
            await client.resources.data_elements.list(page_size=0)


async def test_a_misspelt_field_is_warned_of_before_anything_is_sent() -> None:
    recorder = listing()
    async with Dhis2Client(**recorder.options) as client:
        with pytest.warns(UnknownFieldWarning, match="did you mean 'name'") as caught:
            await client.resources.data_elements.list(fields="id,naem")
        assert caught[0].filename == __file__
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with pytest.raises(UnknownFieldWarning):
                await client.resources.data_elements.get(UID, fields="naem")
    assert len(recorder.requests) == 1


async def test_filters_depend_on_the_version() -> None:
    old = Recorder(lambda request: page_of(request, []), version="2.41.9.1")
    async with AnyClient(**old.options) as client:
        await client.resources.data_elements.list(
            filters=[where("dataElementGroups").not_empty(), where("name").eq("a,b")]
        )
        assert old.query()["filter"] == ["dataElementGroups:gt:0", "name:eq:a,b"]
        with pytest.raises(ValueError, match="takes no notice of filters beside a query"):
            await client.resources.data_elements.list(query="a", filters="name:eq:b")
    async with Dhis2Client(**listing().options) as client:
        with pytest.raises(ValueError, match="at its comma"):
            await client.resources.data_elements.list(filters=where("name").eq("a,b"))


async def test_a_malformed_uid_is_refused_before_it_is_sent() -> None:
    recorder = Recorder()
    async with Dhis2Client(**recorder.options) as client:
        elements = client.resources.data_elements
        with pytest.raises(InvalidUidError, match="get_by_code"):
            await elements.get("DE_CODE")
        with pytest.raises(InvalidUidError):
            await elements.delete("x/../y")
        with pytest.raises(InvalidUidError):
            await elements.get_many([UID, "short"])
        with pytest.raises(InvalidUidError):
            await elements.add_items(UID, "legendSets", [{"id": "short"}])
    assert recorder.requests == []


async def test_finding_by_code() -> None:
    recorder = Recorder(lambda request: page_of(request, [OWNED] if "DENUM" in str(request.url) else []))
    async with Dhis2Client(**recorder.options) as client:
        element = await client.resources.data_elements.get_by_code("DENUM")
        assert (element.id, selection_of(element)) == (UID, None)
        assert recorder.query() == {"fields": ["*"], "filter": ["code:eq:DENUM"], "pageSize": ["2"]}
        with pytest.raises(NotFoundError, match="there is no DataElement with the code 'NOPE'"):
            await client.resources.data_elements.get_by_code("NOPE")


async def test_finding_none_one_or_too_many() -> None:
    rows: list[dict[str, Any]] = []
    recorder = Recorder(lambda request: page_of(request, rows))
    async with Dhis2Client(**recorder.options) as client:
        assert await client.resources.data_elements.find(filters="name:eq:x") is None
        assert await client.resources.data_elements.first() is None
        rows.append({"id": UID})
        found = await client.resources.data_elements.find(filters="name:eq:x")
        assert found is not None
        assert found.id == UID
        rows.append({"id": "DeInt000000"})
        first = await client.resources.data_elements.first(order="name:asc")
        assert first is not None
        with pytest.raises(SeveralFoundError, match="among them DeNum000000, DeInt000000"):
            await client.resources.data_elements.find(filters="name:eq:x")


async def test_whether_an_object_exists() -> None:
    recorder = Recorder(lambda request: {"id": UID} if UID in str(request.url) else refusal(404))
    async with Dhis2Client(**recorder.options) as client:
        assert await client.resources.data_elements.exists(UID)
        assert not await client.resources.data_elements.exists("abcdefghij1")
    assert recorder.query(0) == {"fields": ["id"]}


async def test_counting_asks_for_one_row() -> None:
    recorder = listing(*({"id": f"De{number:09}"} for number in range(120)))
    async with Dhis2Client(**recorder.options) as client:
        assert await client.resources.data_elements.count(filters="domainType:eq:AGGREGATE") == 120
    assert recorder.query() == {
        "fields": ["id"],
        "filter": ["domainType:eq:AGGREGATE"],
        "page": ["1"],
        "pageSize": ["1"],
    }


async def test_counting_where_the_server_does_not() -> None:
    rows = [{"id": f"De{number:09}"} for number in range(1200)]
    recorder = Recorder(lambda request: page_of(request, rows, total=False))
    async with Dhis2Client(**recorder.options) as client:
        assert await client.resources.data_elements.count() == 1200


async def test_getting_many_by_uid_in_chunks_and_in_order() -> None:
    uids = [f"De{number:09}" for number in range(700)]
    known = set(uids[1:])

    def answer(request: httpx.Request) -> dict[str, Any]:
        wanted = request.url.params["filter"].removeprefix("id:in:[").removesuffix("]").split(",")
        return {"dataElements": [{"id": uid, "name": uid} for uid in reversed(wanted) if uid in known]}

    recorder = Recorder(answer)
    async with Dhis2Client(**recorder.options) as client:
        found = await client.resources.data_elements.get_many([*uids, uids[3]], fields="name")
    assert [element.id for element in found] == [*uids[1:], uids[3]]
    assert found.missing == (uids[0],)
    assert len(recorder.requests) == 3
    assert all(len(str(request.url)) < 7000 for request in recorder.requests)
    assert recorder.query()["paging"] == ["false"]
    assert recorder.query()["fields"] == ["name,id"]


async def test_the_compact_form_and_csv() -> None:
    def answer(request: httpx.Request) -> Any:
        if request.url.path.endswith(".csv"):
            return httpx.Response(200, text="id,name\nDeNum000000,Population\n")
        return {"pager": {"page": 1, "pageSize": 2, "total": 3}, "dataElements": ["a", "b"]}

    recorder = Recorder(answer)
    async with Dhis2Client(**recorder.options) as client:
        page = await client.resources.data_elements.gist(fields="name", page_size=2, total=True)
        assert ([*page], page.total) == (["a", "b"], 3)
        text = await client.resources.data_elements.list_csv(fields="id,name", params={"separator": ";"})
        assert text.splitlines() == ["id,name", "DeNum000000,Population"]
    assert recorder.lines == ["GET /api/dataElements/gist", "GET /api/dataElements.csv"]


# -- Objects of which only a part was read ---------------------------------------------------------------------------


async def test_a_partial_object_reads_none_and_is_not_written_back() -> None:
    recorder = listing({"id": UID, "name": "Population"})
    async with Dhis2Client(**recorder.options) as client:
        elements = client.resources.data_elements
        for page in (
            await elements.list(fields="id,name"),
            await elements.list(),
            await elements.list_all(fields="name"),
        ):
            assert page[0].shortName is None
            copied = pickle.loads(pickle.dumps(page[0].model_copy(update={"name": "x"})))
            for item in (page[0], copied):
                with pytest.raises(PartialObjectError, match="would reset all its other properties"):
                    await elements.update(item)
                with pytest.raises(PartialObjectError):
                    await elements.save(item)
    assert {request.method for request in recorder.requests} == {"GET"}


async def test_a_whole_object_is_written_back_as_it_came() -> None:
    recorder = Recorder(lambda request: OWNED if request.method == "GET" else report())
    async with Dhis2Client(**recorder.options) as client:
        for fields in (None, "*", ":owner,categoryCombo[id,name]"):
            element = await client.resources.data_elements.get(UID, fields=fields)
            element.code = None
            await client.resources.data_elements.update(element)
            assert recorder.body() == {**OWNED, "code": None}


# -- Writing ---------------------------------------------------------------------------------------------------------


async def test_creating_with_import_options() -> None:
    recorder = Recorder(lambda request: httpx.Response(201, json=report(httpStatusCode=201)))
    async with Dhis2Client(**recorder.options) as client:
        message = await client.resources.data_elements.create(
            DataElement(name="x"), import_mode="VALIDATE", skip_sharing=True, params={"importReportMode": "FULL"}
        )
    assert (message.uid, message.outcome.created) == (UID, 1)
    assert recorder.lines == ["POST /api/dataElements"]
    assert recorder.body() == {"name": "x"}
    assert recorder.query() == {"importMode": ["VALIDATE"], "skipSharing": ["true"], "importReportMode": ["FULL"]}


async def test_import_options_that_servers_would_pass_over_are_refused() -> None:
    async with Dhis2Client(**Recorder().options) as client:
        with pytest.raises(ValueError, match="import_mode='DRY'"):
            await client.resources.data_elements.create({}, import_mode="DRY")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        with pytest.raises(TypeError, match="unknown import option 'dry_run'"):
            await client.resources.data_elements.create({}, dry_run=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def test_a_refusal_keeps_its_report() -> None:
    error = {"message": "Missing `shortName`", "errorCode": "E4000", "errorProperty": "shortName"}
    recorder = Recorder(lambda request: refusal(response={"uid": UID, "errorReports": [error]}))
    async with Dhis2Client(**recorder.options) as client:
        with pytest.raises(ConflictError, match="E4000") as caught:
            await client.resources.data_elements.create({"name": "x"})
    assert caught.value.web_message is not None
    assert [row.property for row in caught.value.web_message.outcome.rejected] == ["shortName"]


@pytest.mark.parametrize(
    ("changes", "sent"),
    [
        (
            {"name": "x", "code": None},
            [{"op": "add", "path": "/name", "value": "x"}, {"op": "remove", "path": "/code"}],
        ),
        ([{"op": "replace", "path": "/name", "value": None}], [{"op": "replace", "path": "/name", "value": None}]),
    ],
)
async def test_patching_by_a_mapping_or_by_operations(changes: Any, sent: Any) -> None:
    recorder = Recorder()
    async with Dhis2Client(**recorder.options) as client:
        await client.resources.data_elements.patch(UID, changes)
        with pytest.raises(ValueError, match="DHIS2 knows"):
            await client.resources.data_elements.patch(UID, [{"op": "test", "path": "/name", "value": 1}])
    assert recorder.lines == [f"PATCH /api/dataElements/{UID}"]
    assert recorder.last.headers["content-type"] == "application/json-patch+json"
    assert recorder.body() == sent


async def test_editing_sends_the_smallest_patch() -> None:
    recorder = Recorder(lambda request: OWNED if request.method == "GET" else report())
    async with Dhis2Client(**recorder.options) as client:
        edit = client.resources.data_elements.edit(UID, import_mode="VALIDATE")
        async with edit as element:
            assert isinstance(element, DataElement)
            element.name = "People"
            element.description = None
            assert element.legendSets is not None
            element.legendSets.append(type(element.legendSets[0])(id="LsMore00000"))
    assert recorder.query(0) == {"fields": [":owner"]}
    assert recorder.query(1) == {"importMode": ["VALIDATE"]}
    assert recorder.body() == [
        {"op": "replace", "path": "/name", "value": "People"},
        {"op": "remove", "path": "/description"},
        {"op": "add", "path": "/legendSets/-", "value": {"id": "LsMore00000"}},
    ]
    assert edit.report is not None
    assert edit.report.status == "OK"


async def test_editing_sends_nothing_where_nothing_changed_or_the_program_failed() -> None:
    recorder = Recorder(lambda request: OWNED)
    async with Dhis2Client(**recorder.options) as client:
        edit = client.resources.data_elements.edit(DataElement(id=UID))
        async with edit as element:
            element.name = "Population"
        assert (edit.operations, edit.report) == ([], None)

        async def change(name: str, value: str, failure: Exception | None = None) -> None:
            async with client.resources.data_elements.edit(UID) as element:
                setattr(element, name, value)
                if failure:
                    raise failure

        with pytest.raises(RuntimeError, match="stop"):
            await change("name", "x", RuntimeError("stop"))
        with pytest.raises(ValueError, match="keeps its id"):
            await change("id", "DeOther0000")
    assert {request.method for request in recorder.requests} == {"GET"}


@pytest.mark.parametrize(
    ("item", "known", "sent"),
    [
        ({"id": UID, "name": "x"}, True, [f"GET /api/dataElements/{UID}", f"PUT /api/dataElements/{UID}"]),
        ({"id": UID, "name": "x"}, False, [f"GET /api/dataElements/{UID}", "POST /api/dataElements"]),
        ({"code": "DENUM"}, True, ["GET /api/dataElements", f"PUT /api/dataElements/{UID}"]),
        ({"code": "DENUM"}, False, ["GET /api/dataElements", "POST /api/dataElements"]),
        ({"name": "x"}, True, ["POST /api/dataElements"]),
    ],
)
async def test_saving_creates_or_updates(item: dict[str, Any], known: bool, sent: list[str]) -> None:
    def answer(request: httpx.Request) -> Any:
        if request.method != "GET":
            return report()
        if request.url.path.endswith(UID):
            return {"id": UID} if known else refusal(404)
        return page_of(request, [{"id": UID}] if known else [])

    recorder = Recorder(answer)
    async with Dhis2Client(**recorder.options) as client:
        await client.resources.data_elements.save(item)
    assert recorder.lines == sent
    assert recorder.body() == item


async def test_sharing_is_replaced_or_merged() -> None:
    group = {"id": "UgMain00000", "access": "r-------"}
    sharing = {"owner": "M5zQapPyTZI", "public": "rw------", "users": {}, "userGroups": {"UgMain00000": group}}

    def answer(request: httpx.Request) -> Any:
        return {"sharing": sharing} if request.method == "GET" else httpx.Response(204)

    recorder = Recorder(answer)
    async with Dhis2Client(**recorder.options) as client:
        elements = client.resources.data_elements
        await elements.set_sharing(UID, {"public": "--------"})
        assert recorder.body() == {"public": "--------"}
        await elements.share(
            UID, public="r-------", users={"UsrClerk000": "rw------"}, user_groups={"UgMain00000": None}
        )
        assert recorder.lines[-1] == f"PUT /api/dataElements/{UID}/sharing"
        assert recorder.body() == {
            "owner": "M5zQapPyTZI",
            "public": "r-------",
            "users": {"UsrClerk000": {"id": "UsrClerk000", "access": "rw------"}},
            "userGroups": {},
        }
        with pytest.raises(ValueError, match="is no access string"):
            await elements.share(UID, public="rwx-----")


async def test_translations_are_replaced_or_merged() -> None:
    def entry(locale: str, name: str, value: str) -> dict[str, str]:
        return {"property": name, "locale": locale, "value": value}

    old = [entry("fr", "NAME", "Pop"), entry("fr", "SHORT_NAME", "P"), entry("en", "NAME", "People")]

    def answer(request: httpx.Request) -> Any:
        return {"translations": old} if request.method == "GET" else httpx.Response(204)

    recorder = Recorder(answer)
    async with Dhis2Client(**recorder.options) as client:
        await client.resources.data_elements.translate(UID, "fr", {"NAME": "Population", "SHORT_NAME": None})
        assert recorder.body() == {"translations": [entry("en", "NAME", "People"), entry("fr", "NAME", "Population")]}
        await client.resources.data_elements.set_translations(UID, [])
        assert recorder.body() == {"translations": []}


async def test_collections() -> None:
    recorder = Recorder()
    group, item = "DegMain0000", DataElement(id="DeInt000000")
    async with Dhis2Client(**recorder.options) as client:
        groups = client.resources.data_element_groups
        await groups.add_item(group, "dataElements", item)
        await groups.remove_item(group, "dataElements", UID)
        await groups.add_items(group, "dataElements", [item], [UID])
        await groups.replace_items(group, "dataElements", [UID, item])
        await groups.remove_items(group, "dataElements", [{"id": UID}])
    at = f"/api/dataElementGroups/{group}/dataElements"
    assert recorder.lines == [f"POST {at}/DeInt000000", f"DELETE {at}/{UID}", f"POST {at}", f"PUT {at}", f"DELETE {at}"]
    assert recorder.body(2) == {"additions": [{"id": "DeInt000000"}], "deletions": [{"id": UID}]}
    assert recorder.body(3) == {"identifiableObjects": [{"id": UID}, {"id": "DeInt000000"}]}
    assert recorder.body(4) == {"identifiableObjects": [{"id": UID}]}


async def test_values_that_transformers_made_are_read_as_they_come() -> None:
    row = {
        "id": UID,
        "dataElementGroups": 2,
        "legendSets": ["LsMain00000"],
        "groups": False,
        "categoryCombo": {"id": "bjDvmb4bfuf", "categories": 1},
    }
    fields = "id,dataElementGroups~size,legendSets[id]~pluck(id),dataElementGroups~isEmpty~rename(groups)"
    recorder = Recorder(lambda request: row if request.url.path.endswith(UID) else page_of(request, [row]))
    async with Dhis2Client(**recorder.options) as client:
        elements = client.resources.data_elements
        for text in (
            f"{fields},categoryCombo[id,categories~size]",
            f":simple,{fields},categoryCombo[categories::size]",
        ):
            for element in (await elements.get(UID, fields=text), *await elements.list_all(fields=text)):
                assert isinstance(element, DataElement)
                twin = pickle.loads(pickle.dumps(element))
                assert twin == element
                assert twin.to_wire() == row
                with pytest.raises(PartialObjectError):
                    await elements.update(element)
