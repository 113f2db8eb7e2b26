"""Bundles of metadata: selections, imports and their outcomes on every version, and files."""

import gzip
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from dhis2w_client import ConflictError
from dhis2w_client import Dhis2Client as AnyClient
from dhis2w_client._async.bundles import MetadataBundles
from dhis2w_client._partial import PartialObjectError
from dhis2w_client.fields import UnknownFieldWarning
from dhis2w_client.filters import where
from dhis2w_client.reports import JobReference
from dhis2w_client.testing import Dhis2Server
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import DataElement, MetadataBundle
from tests.recorder import Recorder, options_for, refusal, report

CONSTANT = {"id": "ConPi000000", "name": "Pi", "shortName": "Pi", "value": 3.14}
CLEAN = {"status": "OK", "stats": {"created": 1, "total": 1}, "typeReports": []}


def bundles_of(client: AnyClient) -> "MetadataBundles[MetadataBundle]":
    return MetadataBundles(client)


async def test_an_export_names_types_and_what_to_read_of_them() -> None:
    recorder = Recorder(lambda request: {"system": {}, "dataElements": [{"id": "DeNum000000", "name": "x"}]})
    async with Dhis2Client(**recorder.options) as client:
        bundle = await bundles_of(client).export(
            {
                "dataElements": {"fields": ["id", "name"], "filters": where("name").like("x"), "order": "name:asc"},
                "optionSets": {},
            },
            defaults="EXCLUDE",
            skip_sharing=True,
        )
    assert isinstance(bundle, MetadataBundle)
    assert recorder.query() == {
        "defaults": ["EXCLUDE"],
        "skipSharing": ["true"],
        "dataElements": ["true"],
        "dataElements:fields": ["id,name"],
        "dataElements:filter": ["name:like:x"],
        "dataElements:order": ["name:asc"],
        "optionSets": ["true"],
    }


async def test_types_and_fields_that_there_are_not_are_found() -> None:
    recorder = Recorder(lambda request: {})
    async with Dhis2Client(**recorder.options) as client:
        bundles = bundles_of(client)
        with pytest.raises(ValueError, match=r"'dataElement' is no type of metadata.*did you mean 'dataElements'"):
            await bundles.export(["dataElement"])
        with pytest.raises(TypeError, match="unexpected keyword argument 'field'"):
            await bundles.export(field="id")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        with pytest.raises(TypeError, match="unexpected key for dataElements: 'filter'; there are fields, filters"):
            await bundles.export({"dataElements": {"filter": "x"}})  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportArgumentType]
        assert recorder.requests == []
        with pytest.warns(UnknownFieldWarning, match="DataElement has no 'naem'"):
            await bundles.export({"dataElements": {"fields": "naem"}})


async def test_a_partial_export_is_not_imported_again() -> None:
    recorder = Recorder(lambda request: {"dataElements": [{"id": "DeNum000000", "name": "x"}]})
    async with Dhis2Client(**recorder.options) as client:
        bundles = bundles_of(client)
        for bundle in (
            await bundles.export(fields="id,name"),
            await bundles.export({"dataElements": {"fields": "id,name"}}),
        ):
            with pytest.raises(PartialObjectError):
                await bundles.import_(bundle)
        recorder.answer = lambda request: report(response=CLEAN)
        await bundles.import_(bundle, import_strategy="DELETE")
        await bundles.import_({"dataElements": [DataElement(id="DeNum000000", name="x")]})


async def test_an_import_is_compressed_and_has_an_outcome() -> None:
    recorder = Recorder(lambda request: report(response=CLEAN))
    async with Dhis2Client(**recorder.options) as client:
        outcome = await bundles_of(client).import_({"constants": [CONSTANT]}, atomic_mode="NONE")
        assert (outcome.created, outcome.is_clean) == (1, True)
        assert recorder.last.headers["content-encoding"] == "gzip"
        assert json.loads(gzip.decompress(recorder.last.content)) == {"constants": [CONSTANT]}
        assert recorder.query() == {"atomicMode": ["NONE"]}
        await bundles_of(client).dry_run({"constants": [CONSTANT]}, compress=False)
        assert recorder.body() == {"constants": [CONSTANT]}
        assert recorder.query() == {"importMode": ["VALIDATE"]}


@pytest.mark.parametrize("status", [200, 409])
async def test_a_warning_is_an_outcome_whatever_its_status(status: int) -> None:
    error = {"message": "Missing `shortName`", "errorCode": "E4000"}
    objects = [{"index": 0, "uid": "ConPi000000", "errorReports": [error]}]
    inner = {
        "status": "WARNING",
        "stats": {"ignored": 1},
        "typeReports": [{"klass": "a.Constant", "objectReports": objects}],
    }
    recorder = Recorder(lambda request: httpx.Response(status, json={"status": "WARNING", "response": inner}))
    async with Dhis2Client(**recorder.options) as client:
        outcome = await bundles_of(client).import_({"constants": [CONSTANT]})
    assert [(row.uid, row.index, row.code, row.type) for row in outcome.rejected] == [
        ("ConPi000000", 0, "E4000", "Constant")
    ]


async def test_a_refusal_without_a_report_is_raised() -> None:
    async with Dhis2Client(**Recorder(lambda request: refusal(message="no JSON")).options) as client:
        with pytest.raises(ConflictError, match="no JSON"):
            await bundles_of(client).import_({})


async def test_an_import_in_the_background_gives_its_job() -> None:
    answer = {"id": "CFYnXOUbz9w", "jobType": "METADATA_IMPORT"}
    recorder = Recorder(lambda request: report(response=answer))
    async with Dhis2Client(**recorder.options) as client:
        job = await bundles_of(client).import_as_job({})
        assert job.reference == JobReference("METADATA_IMPORT", "CFYnXOUbz9w")
    assert recorder.query() == {"async": ["true"]}


@pytest.mark.parametrize("version", ["2.41", "2.42", "2.43", "2.44"])
@pytest.mark.parametrize("name", ["bundle.json", "bundle.json.gz"])
async def test_a_bundle_goes_to_a_file_and_back(version: str, name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    with Dhis2Server(version, world="testland").serve() as url:
        async with AnyClient(**options_for(url)) as client:
            bundles: MetadataBundles[Any] = MetadataBundles(client)
            written = await bundles.export_to(file, ["dataElements"])
            assert written == file.stat().st_size
            raw = file.read_bytes()
            assert len(json.loads(gzip.decompress(raw) if name.endswith(".gz") else raw)["dataElements"]) == 12
            outcome = await bundles.import_file(file, import_strategy="UPDATE")
            assert (outcome.status, outcome.updated) == ("OK", 12)
            exported = await bundles.export_raw(["dataElements"])
            assert len(exported["dataElements"]) == 12


@pytest.mark.parametrize("version", ["2.41", "2.42", "2.43", "2.44"])
async def test_the_embedded_server_exports_and_imports(version: str) -> None:
    with Dhis2Server(version, world="testland").serve() as url:
        async with AnyClient(**options_for(url)) as client:
            bundles: MetadataBundles[Any] = MetadataBundles(client)
            bundle = await bundles.export(["dataElements", "optionSets"])
            assert type(bundle).__module__.startswith(f"dhis2w_client.v{version[2:]}.")
            assert (await bundles.import_(bundle)).raise_for_rejected().updated == 13
            checked = await bundles.dry_run({"constants": [{"name": "incomplete"}]})
            assert not checked.is_clean
            assert (await bundles.import_({"constants": [CONSTANT]})).created == 1
