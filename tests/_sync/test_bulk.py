# Made from tests/_async/test_bulk.py by `make generate`. Do not edit.
"""Many objects at once: every object has its own result, and none hides those of others."""

import json
from typing import Any

import httpx
import pytest

from dhis2w_client import AuthenticationError, ServerError
from dhis2w_client import SyncDhis2Client as AnyClient
from dhis2w_client._partial import PartialObjectError
from dhis2w_client.reports import ImportRejectedError
from dhis2w_client.testing import Dhis2Server
from dhis2w_client.uids import is_uid
from dhis2w_client.v43 import SyncDhis2Client
from dhis2w_client.v43.models import DataElement
from tests.recorder import Recorder, options_for, page_of, refusal, report


def imported(request: httpx.Request) -> Any:
    """A server that refuses objects without a name, and fails wholly at one with a wrong type."""
    rows = json.loads(request.content)["dataElements"]
    if any(row.get("zeroIsSignificant") == "maybe" for row in rows):
        return refusal(500, message="Cannot deserialize")
    bad = [(index, row) for index, row in enumerate(rows) if not row.get("name")]
    error = {"message": "Missing `name`", "errorCode": "E4000", "errorProperty": "name"}
    objects = [{"index": index, "uid": row["id"], "errorReports": [error]} for index, row in bad]
    stats = {"created": len(rows) - len(bad), "ignored": len(bad), "total": len(rows)}
    response = {
        "status": "WARNING" if bad else "OK",
        "stats": stats,
        "typeReports": [{"klass": "a.DataElement", "objectReports": objects}],
    }
    status = 409 if bad else 200
    return httpx.Response(status, json={"httpStatusCode": status, "status": "OK", "response": response})


def test_results_are_aligned_with_the_objects() -> None:
    recorder = Recorder(imported)
    items: list[DataElement | dict[str, Any]] = [
        DataElement(name="a"),
        {"id": "DeTwo000000"},
        {"name": "c", "id": "DeThree0000"},
    ]
    with SyncDhis2Client(**recorder.options) as client:
        outcome = client.resources.data_elements.create_many(items)
    assert [result.item for result in outcome] == items
    assert [result.is_accepted for result in outcome] == [True, False, True]
    assert [result.uid for result in outcome][1:] == ["DeTwo000000", "DeThree0000"]
    assert is_uid(outcome[0].uid)
    assert [str(problem) for problem in outcome[1].problems] == [
        "DataElement DeTwo000000 row 1: Missing `name` [E4000]"
    ]
    assert recorder.query() == {"importStrategy": ["CREATE"], "atomicMode": ["NONE"], "importReportMode": ["FULL"]}
    assert recorder.body()["dataElements"][0] == {"name": "a", "id": outcome[0].uid}
    with pytest.raises(ImportRejectedError, match="1 of 3 objects were not accepted") as caught:
        outcome.raise_for_rejected()
    assert [(row.index, row.code) for row in caught.value.outcome.rejected] == [(1, "E4000")]


def test_requests_stay_below_a_size_and_progress_is_told() -> None:
    recorder = Recorder(imported)
    told: list[tuple[int, int]] = []
    with SyncDhis2Client(**recorder.options) as client:
        outcome = client.resources.data_elements.create_many(
            ({"name": "x" * 50} for _ in range(20)),
            chunk_bytes=500,
            progress=lambda done, total: told.append((done, total)),
        )
    assert len(outcome.accepted) == 20
    assert outcome.raise_for_rejected() is outcome
    assert all(len(request.content) < 520 for request in recorder.requests)
    assert told[-1] == (20, 20)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_an_object_at_which_the_server_fails_is_found_by_halving() -> None:
    recorder = Recorder(imported)
    items = [{"name": str(number)} for number in range(9)]
    items[6]["zeroIsSignificant"] = "maybe"
    with SyncDhis2Client(**recorder.options) as client:
        outcome = client.resources.data_elements.create_many(items)
    assert [result.is_accepted for result in outcome] == [number != 6 for number in range(9)]
    assert isinstance(outcome[6].error, ServerError)
    with pytest.raises(ImportRejectedError) as caught:
        outcome.raise_for_rejected()
    assert caught.value.__cause__ is outcome[6].error


def test_after_a_401_nothing_more_is_sent_and_earlier_results_stay() -> None:
    def answer(request: httpx.Request) -> Any:
        return imported(request) if b'"1"' in request.content else refusal(401)

    recorder = Recorder(answer)
    with SyncDhis2Client(**recorder.options) as client:
        outcome = client.resources.data_elements.create_many(
            [{"name": str(number)} for number in range(1, 6)], chunk_bytes=10
        )
    assert [result.is_accepted for result in outcome] == [True, False, False, False, False]
    assert all(isinstance(result.error, AuthenticationError) for result in outcome[1:])
    assert len(recorder.requests) == 2


def test_a_dry_run_is_said_so() -> None:
    recorder = Recorder(imported)
    with SyncDhis2Client(**recorder.options) as client:
        elements = client.resources.data_elements
        elements.create_many([{"name": "a"}], dry_run=True)
        assert recorder.query()["importMode"] == ["VALIDATE"]
        elements.delete_many(["DeNum000000"], dry_run=True)
        assert (recorder.query()["importMode"], recorder.query()["importStrategy"]) == (["VALIDATE"], ["DELETE"])
        recorder.answer = lambda request: report()
        elements.patch_many({"DeNum000000": {"name": "x"}}, dry_run=True)
        assert recorder.query()["importMode"] == ["VALIDATE"]


def test_saving_finds_objects_by_their_code() -> None:
    def answer(request: httpx.Request) -> Any:
        if request.method == "GET":
            return page_of(request, [{"id": "DeNum000000", "code": "DENUM"}])
        return imported(request)

    recorder = Recorder(answer)
    with SyncDhis2Client(**recorder.options) as client:
        outcome = client.resources.data_elements.save_many(
            [{"code": "DENUM", "name": "a"}, {"code": "NEW", "name": "b"}, {"id": "DeInt000000", "name": "c"}]
        )
    assert recorder.query(0)["filter"] == ["code:in:[DENUM,NEW]"]
    assert recorder.query()["importStrategy"] == ["CREATE_AND_UPDATE"]
    assert [outcome[0].uid, outcome[2].uid] == ["DeNum000000", "DeInt000000"]
    assert is_uid(outcome[1].uid)


def test_partial_objects_are_not_saved() -> None:
    recorder = Recorder(lambda request: page_of(request, [{"id": "DeNum000000", "name": "x"}]))
    with SyncDhis2Client(**recorder.options) as client:
        page = client.resources.data_elements.list(fields="id,name")
        with pytest.raises(PartialObjectError):
            client.resources.data_elements.save_many([*page])
    assert len(recorder.requests) == 1


def test_patching_and_deleting_many() -> None:
    def answer(request: httpx.Request) -> Any:
        if request.url.path.endswith("DeInt000000"):
            error = {"message": "in use", "errorCode": "E4030"}
            return refusal(response={"uid": "DeInt000000", "errorReports": [error]})
        return refusal(404) if request.url.path.endswith("DeGone00000") else report()

    recorder = Recorder(answer)
    uids = ["DeNum000000", "DeInt000000", "DeGone00000"]
    told: list[tuple[int, int]] = []
    with SyncDhis2Client(**recorder.options) as client:
        elements = client.resources.data_elements
        changed = elements.patch_many({uid: {"name": uid} for uid in uids})
        deleted = elements.delete_many([DataElement(id=uid) for uid in uids], progress=lambda *p: told.append(p))
    for outcome in (changed, deleted):
        assert [result.uid for result in outcome] == uids
        assert [result.is_accepted for result in outcome] == [True, False, False]
        assert [problem.code for problem in outcome[1].problems] == ["E4030"]
        assert outcome[2].error is not None
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert sorted(recorder.lines[3:]) == sorted(f"DELETE /api/dataElements/{uid}" for uid in uids)


def test_nothing_is_sent_for_nothing() -> None:
    recorder = Recorder()
    with SyncDhis2Client(**recorder.options) as client:
        elements = client.resources.data_elements
        assert elements.create_many([]) == []
        assert elements.delete_many([]) == []
        assert elements.patch_many({}) == []
    assert recorder.requests == []


@pytest.mark.parametrize("version", ["2.41", "2.42", "2.43", "2.44"])
def test_the_embedded_server_creates_changes_and_deletes_many(version: str) -> None:
    kind = {"valueType": "NUMBER", "domainType": "AGGREGATE", "aggregationType": "SUM"}
    items: list[dict[str, Any]] = [
        {"name": f"Bulk {number}", "shortName": f"Bulk {number}", **kind} for number in range(5)
    ]
    items[2] = {"name": "incomplete"}
    with Dhis2Server(version, world="testland").serve() as url:
        with AnyClient(**options_for(url)) as client:
            elements = client.resources.data_elements
            created = elements.create_many(items, chunk_bytes=300)
            assert [result.is_accepted for result in created] == [True, True, False, True, True]
            uids = [result.uid or "" for result in created.accepted]
            changed = elements.patch_many({uid: {"description": "bulk"} for uid in uids})
            assert len(changed.accepted) == 4
            assert {row.description for row in elements.get_many(uids)} == {"bulk"}
            assert len((elements.delete_many(uids)).accepted) == 4
            assert (elements.get_many(uids)).missing == tuple(uids)
