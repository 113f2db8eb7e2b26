"""Every metadata type of every version against the embedded server: listed, created, read, changed, and deleted."""

from collections.abc import Awaitable, Callable, Iterable, Iterator
from functools import partial
from typing import Any

import pytest

from dhis2w_client import BasicAuth, Dhis2ApiError, Dhis2Client, NotFoundError, ServerError
from dhis2w_client._async.metadata import MetadataResource, ReadableResource
from dhis2w_client.filters import where
from dhis2w_client.models import MetadataObject
from dhis2w_client.testing import Dhis2Server
from dhis2w_client.testing.samples import sample

VERSIONS = [41, 42, 43, 44]

# The generic verbs are called through their classes: a resource may have an operation of its own of the same name.
Readable = ReadableResource[Any]
Writable = MetadataResource[Any]


def client_of(server: Dhis2Server) -> Dhis2Client:
    return Dhis2Client("http://dhis2.test", BasicAuth("admin", "district"), transport=server.transport())


def resources_of(client: Dhis2Client) -> Iterator[tuple[str, Readable]]:
    """The path below /api and the resource of everything that the generator describes as objects of a type."""
    for name in dir(type(client.resources)):
        resource = None if name.startswith("_") else getattr(client.resources, name)
        if isinstance(resource, ReadableResource):
            yield resource._descriptor.path.removeprefix("/api/"), resource


async def failures(trials: Iterable[tuple[str, Callable[[], Awaitable[None]]]]) -> dict[str, str]:
    """What went wrong, by type: one that fails shall not hide the others."""
    failed: dict[str, str] = {}
    for name, trial in trials:
        try:
            await trial()
        except (AssertionError, Dhis2ApiError, ValueError) as error:
            failed[name] = f"{type(error).__name__}: {error}"
    return failed


# -- Types whose objects are created by POST -------------------------------------------------------------------------


@pytest.mark.parametrize("version", VERSIONS)
async def test_objects_of_every_type_are_created_read_changed_and_deleted(version: int) -> None:
    server = Dhis2Server(f"2.{version}", world="testland")
    async with client_of(server) as client:
        trials = [
            (path, partial(round_trip, client, path, resource, number))
            for number, (path, resource) in enumerate(resources_of(client), 1)
            if isinstance(resource, MetadataResource) and path not in OTHERWISE
        ]
        assert await failures(trials) == {}
    assert len(trials) + len(OTHERWISE) >= 80
    assert len(trials) >= 72


async def round_trip(client: Dhis2Client, path: str, resource: Writable, number: int) -> None:
    """An object's life."""
    made = sample(version_of(client), path, number)
    if made.needs:
        (await client.metadata.import_(made.needs)).raise_for_rejected()
    uid = (await MetadataResource.create(resource, made.item)).uid
    assert uid is not None
    before = await is_found(resource, uid)
    for name in made.item.keys() & {"name", "code"}:
        assert before[name] == made.item[name]

    key = "code" if "code" in made.item else "name"
    await MetadataResource.patch(resource, uid, {key: f"PATCHED_{number}"})
    assert (await is_found(resource, uid))[key] == f"PATCHED_{number}"

    whole = await ReadableResource.get(resource, uid)
    setattr(whole, key, f"PUT_{number}")
    await MetadataResource.update(resource, whole)
    assert unchanging(await is_found(resource, uid)) == unchanging({**before, key: f"PUT_{number}"})

    await MetadataResource.delete(resource, uid)
    assert not await ReadableResource.exists(resource, uid)


async def is_found(resource: Readable, uid: str) -> dict[str, Any]:
    """The object, which a list and the search by code find, too."""
    item = await ReadableResource.get(resource, uid)
    assert type(item).__name__ == resource._descriptor.model
    assert isinstance(item, MetadataObject)
    assert item.id == uid
    assert [found.id for found in await ReadableResource.list(resource, filters=where("id").eq(uid))] == [uid]
    if item.code is not None:
        assert (await ReadableResource.get_by_code(resource, item.code, fields="id")).id == uid
    return item.to_wire()


def unchanging(item: dict[str, Any]) -> dict[str, Any]:
    """What a PUT of an object that was just read leaves as it was."""
    return {name: value for name, value in item.items() if name not in ("lastUpdated", "version", "displayName")}


def version_of(client: Dhis2Client) -> int:
    return int(client.version_key.removeprefix("v"))


# -- Types whose objects come about otherwise ------------------------------------------------------------------------


async def dashboard_items(client: Dhis2Client) -> None:
    """Parts of a dashboard, which alone is imported: a POST of their own makes nothing."""
    assert (await client.resources.dashboard_items.create({"type": "TEXT", "text": "Hello"})).status == "ERROR"
    assert await client.resources.dashboard_items.count() == 0
    item = {"id": "DiHello0000", "type": "TEXT", "text": "Hello"}
    await client.resources.dashboards.create({"id": "DbHello0000", "name": "Hello", "dashboardItems": [item]})
    assert (await client.resources.dashboard_items.get("DiHello0000")).text == "Hello"
    await client.resources.dashboard_items.delete("DiHello0000")
    assert not await client.resources.dashboard_items.exists("DiHello0000")


async def interpretations(client: Dhis2Client) -> None:
    """Texts about a favourite, made under its path."""
    resource = client.resources.interpretations
    assert (await resource.create({"text": "Good"})).status == "ERROR"
    await client.resources.visualizations.create({"id": "VisHello000", "name": "Hello", "type": "COLUMN"})
    uid = await resource.write("Good", about="VisHello000")
    assert (await resource.get(uid)).text == "Good"
    await resource.delete(uid)
    assert await resource.count() == 0


async def received_messages(client: Dhis2Client) -> None:
    """By phone; what they are about is not said again in the answer."""
    await client.resources.sms_inbound.create(originator="+4712345678", text="Got it")
    assert await client.resources.sms_inbound.count() == 1


async def sent_messages(client: Dhis2Client) -> None:
    """By phone, which needs a gateway."""
    with pytest.raises(Dhis2ApiError, match="No default gateway"):
        await client.resources.sms_outbound.create(message="Stock is low", recipients=["+4712345678"])


async def message_conversations(client: Dhis2Client) -> None:
    """Need recipients, and the answer has no uid."""
    resource = client.resources.message_conversations
    with pytest.raises(Dhis2ApiError, match="No recipients selected"):
        await resource.create({"subject": "Hello", "text": "Text"})
    message = await resource.create({"subject": "Hello", "text": "Text", "users": [{"id": "M5zQapPyTZI"}]})
    assert message.uid is None
    found = await resource.first(fields="id,subject")
    assert found is not None
    assert found.id is not None
    assert (await resource.get(found.id)).subject == "Hello"
    await resource.delete(found.id)
    assert not await resource.exists(found.id)


async def dimensions(client: Dhis2Client) -> None:
    """Categories, group sets and others under one more path: made under their own."""
    await client.resources.categories.patch("CatSex00000", {"dataDimension": True})
    assert (await client.resources.dimensions.get("CatSex00000")).id == "CatSex00000"
    assert isinstance(await client.resources.dimensions.list(), list)
    await has_no_create(client.resources.dimensions)


async def identifiable_objects(client: Dhis2Client) -> None:
    """Objects of all types under one path."""
    assert (await client.resources.identifiable_objects.get("DeNum000000")).id == "DeNum000000"
    with pytest.raises(NotFoundError):
        await client.resources.identifiable_objects.get("abcdefghij1")
    await has_no_create(client.resources.identifiable_objects)


async def has_no_create(resource: Writable) -> None:
    """The embedded server says that it does not know the request, rather than make up an answer."""
    with pytest.raises(ServerError) as caught:
        await MetadataResource.create(resource, {"name": "x"})
    assert caught.value.status_code == 501


OTHERWISE: dict[str, Callable[[Dhis2Client], Awaitable[None]]] = {
    "dashboardItems": dashboard_items,
    "dimensions": dimensions,
    "identifiableObjects": identifiable_objects,
    "interpretations": interpretations,
    "messageConversations": message_conversations,
    # Sent through a gateway, of which the embedded server has none.
    "messages": lambda client: has_no_create(client.resources.messages),
    "sms/inbound": received_messages,
    "sms/outbound": sent_messages,
}


@pytest.mark.parametrize("path", OTHERWISE)
@pytest.mark.parametrize("version", VERSIONS)
async def test_objects_that_no_post_of_their_type_makes(version: int, path: str) -> None:
    async with client_of(Dhis2Server(f"2.{version}", world="testland")) as client:
        await OTHERWISE[path](client)


@pytest.mark.parametrize("version", VERSIONS)
async def test_types_without_verbs_that_write_are_listed(version: int) -> None:
    async with client_of(Dhis2Server(f"2.{version}", world="testland")) as client:
        read_only = [(path, found) for path, found in resources_of(client) if not isinstance(found, MetadataResource)]
        assert await failures((path, partial(is_listed, resource)) for path, resource in read_only) == {}
    assert 3 <= len(read_only) <= 5


async def is_listed(resource: Readable) -> None:
    for item in await ReadableResource.list(resource, page_size=2):
        assert type(item).__name__ == resource._descriptor.model


def test_a_sample_of_what_is_no_type_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'dataElement' is no type of DHIS2 2\.43"):
        sample(43, "dataElement")
    assert sample(43, "dataElements", 1).item["id"] != sample(43, "dataElements", 2).item["id"]
