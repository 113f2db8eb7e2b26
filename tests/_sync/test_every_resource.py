# Made from tests/_async/test_every_resource.py by `make generate`. Do not edit.
"""Every metadata resource of every version, in a loop over the generated classes: listed, read, written, deleted."""

import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from dhis2w_client import ServerError, SyncDhis2Client
from dhis2w_client._sync.metadata import MetadataResource, ReadableResource
from dhis2w_client._sync.reading import Descriptor
from dhis2w_client.testing import Dhis2Server
from tests.recorder import Recorder, options_for, report

VERSIONS = ["v41", "v42", "v43", "v44"]
UID = "abcdefghij1"


def metadata_resources(client: SyncDhis2Client) -> Iterator[tuple[str, "ReadableResource[Any]"]]:
    """Attribute and object of each resource that has the generic verbs."""
    for name in dir(type(client.resources)):
        if not name.startswith("_"):
            resource = getattr(client.resources, name)
            if isinstance(resource, ReadableResource):
                yield name, resource


def descriptor_of(resource: "ReadableResource[Any]") -> Descriptor:
    return resource._descriptor


@pytest.mark.parametrize("key", VERSIONS)
def test_the_verbs_of_every_resource_reach_its_path(key: str) -> None:
    recorder = Recorder(version=f"2.{key[1:]}.0")
    models = importlib.import_module(f"dhis2w_client.{key}.models")
    writable = 0
    with SyncDhis2Client(**recorder.options) as client:
        for _, resource in metadata_resources(client):
            path, collection, model = descriptor_of(resource)
            row = {"id": UID, "name": "x"}
            recorder.answer = lambda request, collection=collection, row=row: {
                **(row if request.url.path.endswith(UID) else {collection: [row], "pager": {"page": 1, "total": 1}})
            }
            recorder.requests.clear()
            page = ReadableResource.list(resource)
            item = ReadableResource.get(resource, UID)
            assert type(page[0]) is type(item) is getattr(models, model)
            assert recorder.lines == [f"GET {path}", f"GET {path}/{UID}"]
            if not isinstance(resource, MetadataResource):
                continue
            writable += 1
            recorder.answer = lambda request: report()
            recorder.requests.clear()
            MetadataResource.create(resource, item)
            MetadataResource.update(resource, item)
            MetadataResource.patch(resource, UID, {"name": "y"})
            MetadataResource.delete(resource, UID)
            at = f"{path}/{UID}"
            assert recorder.lines == [f"POST {path}", f"PUT {at}", f"PATCH {at}", f"DELETE {at}"]
    assert writable >= 76


@pytest.mark.parametrize("key", VERSIONS)
def test_the_embedded_server_lists_every_resource(key: str) -> None:
    with Dhis2Server(f"2.{key[1:]}", world="testland").serve() as url:
        with SyncDhis2Client(**options_for(url)) as client:
            failed: dict[str, str] = {}
            for name, resource in metadata_resources(client):
                try:
                    page = ReadableResource.list(resource, page_size=2)
                    for item in page:
                        uid = getattr(item, "id", None)
                        if uid is not None:
                            assert (ReadableResource.get(resource, uid)).id == uid
                except ServerError as error:
                    if error.status_code != 501:  # what the embedded server does not do yet
                        failed[name] = str(error)
    assert failed == {}
