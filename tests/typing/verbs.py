"""Each verb of a metadata type and of bundles, on the async client of 2.43, with what type checkers know of its result.

The test beside it checks the same program on the other versions, on the unpinned client, and without async.
"""

from pathlib import Path
from typing import Any, assert_type

from dhis2w_client.bulk import BulkOutcome
from dhis2w_client.fields import Preset, nested
from dhis2w_client.filters import where
from dhis2w_client.paging import Found, Page
from dhis2w_client.reports import ImportOutcome, JobReference, WebMessage
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import DataElement, MetadataBundle, OrganisationUnit, Sharing, Translation

UID = "DeNum000000"


async def reading_one(client: Dhis2Client) -> None:
    elements = client.resources.data_elements
    assert_type(await elements.get(UID), DataElement)
    assert_type(await elements.get(UID, fields=["id", nested("categoryCombo", "id")]), DataElement)
    assert_type(await elements.get_property(UID, "name"), Any)
    assert_type(await elements.get_by_code("DENUM"), DataElement)
    assert_type(await elements.exists(UID), bool)
    assert_type(await elements.first(order="name:asc"), DataElement | None)
    assert_type(await elements.find(filters=where("name").eq("Population")), DataElement | None)
    await elements.get(1)  # type: ignore[arg-type]
    await elements.get(UID, filters="id:eq:x")  # type: ignore[call-arg]
    _ = (await elements.first()).id  # type: ignore[union-attr]


async def reading_several(client: Dhis2Client) -> None:
    elements = client.resources.data_elements
    assert_type(await elements.list(page=2, page_size=10, query="pop", root_junction="OR"), Page[DataElement])
    assert_type(await elements.list_all(fields=Preset.OWNER, filters=["domainType:eq:AGGREGATE"]), Page[DataElement])
    async for element in elements.iterate(fields="id,name"):
        assert_type(element, DataElement)
    async for page in elements.iterate_pages(page_size=100):
        assert_type(page, Page[DataElement])
        assert_type(page.total, int | None)
    assert_type(await elements.count(filters="domainType:eq:TRACKER"), int)
    found = await elements.get_many([UID], fields="id")
    assert_type(found, Found[DataElement])
    assert_type(found.missing, tuple[str, ...])
    assert_type(await elements.gist(fields="name", total=True), Page[Any])
    assert_type(await elements.list_csv(fields="id,name"), str)
    await elements.list(page="2")  # type: ignore[arg-type]
    await elements.list(root_junction="XOR")  # type: ignore[arg-type]
    await elements.list_all(page=2)  # type: ignore[call-arg]


async def writing_one(client: Dhis2Client) -> None:
    elements = client.resources.data_elements
    element = DataElement(name="Population")
    assert_type(await elements.create(element), WebMessage)
    assert_type(await elements.create({"name": "Population"}, import_mode="VALIDATE"), WebMessage)
    assert_type(await elements.update(element, uid=UID, skip_sharing=True), WebMessage)
    assert_type(await elements.patch(UID, {"name": "People", "code": None}), WebMessage)
    assert_type(await elements.patch(UID, [{"op": "remove", "path": "/code"}]), WebMessage)
    edit = elements.edit(UID)
    async with edit as edited:
        assert_type(edited, DataElement)
        edited.nmae = "People"  # type: ignore[attr-defined]
    assert_type(edit.report, WebMessage | None)
    assert_type(await elements.delete(UID), WebMessage)
    assert_type(await elements.save(element), WebMessage)
    await elements.update(OrganisationUnit(name="Here"))  # type: ignore[arg-type]
    await elements.save(UID)  # type: ignore[arg-type]
    await elements.create(element, import_mode="TRY")  # type: ignore[arg-type]
    await elements.patch(UID, "name")  # type: ignore[arg-type]


async def sharing_and_collections(client: Dhis2Client) -> None:
    groups = client.resources.data_element_groups
    await groups.set_sharing(UID, Sharing(public="rw------"))
    await groups.share(UID, public="r-------", users={"M5zQapPyTZI": None})
    assert_type(await groups.patch_sharing([UID], [{"op": "remove", "path": "/sharing/public"}]), WebMessage)
    await groups.set_translations(UID, [Translation(property="NAME", locale="fr", value="Groupe")])
    await groups.translate(UID, "fr", {"NAME": "Groupe", "SHORT_NAME": None})
    assert_type(await groups.add_item(UID, "dataElements", UID), WebMessage)
    assert_type(await groups.remove_item(UID, "dataElements", DataElement(id=UID)), WebMessage)
    assert_type(await groups.add_items(UID, "dataElements", [UID], deletions=[{"id": UID}]), WebMessage)
    assert_type(await groups.replace_items(UID, "dataElements", [DataElement(id=UID)]), WebMessage)
    assert_type(await groups.remove_items(UID, "dataElements", [UID]), WebMessage)
    await groups.share(UID, public=1)  # type: ignore[arg-type]
    await groups.add_item(UID, "dataElements", 1)  # type: ignore[arg-type]


async def writing_many(client: Dhis2Client) -> None:
    elements = client.resources.data_elements
    made = await elements.create_many([DataElement(name="Population")], dry_run=True, progress=print)
    made[0].raise_for_rejected()  # type: ignore[attr-defined]
    made.raise_for_rejected()
    assert_type(made[0].is_accepted, bool)
    assert_type([row.message for result in made for row in result.problems], list[str])
    saved = await elements.save_many([{"name": "Population"}], chunk_bytes=100_000, atomic_mode="ALL")
    assert_type(saved.rejected[0].uid, str | None)
    assert_type(await elements.patch_many({UID: {"code": None}}, limit=4), BulkOutcome[str])
    assert_type((await elements.delete_many([UID], dry_run=True)).accepted[0].error, Exception | None)
    await elements.save_many([OrganisationUnit(name="Here")])  # type: ignore[list-item]
    await elements.delete_many(UID, limit="4")  # type: ignore[arg-type]


async def bundles(client: Dhis2Client) -> None:
    bundle = await client.metadata.export({"dataElements": {"filters": "domainType:eq:AGGREGATE"}, "optionSets": {}})
    assert_type(bundle, MetadataBundle)
    assert_type(bundle.dataElements, list[DataElement] | None)
    assert_type(await client.metadata.export_raw(["dataElements"], skip_sharing=True), dict[str, Any])
    assert_type(await client.metadata.export_to(Path("bundle.json.gz")), int)
    assert_type(await client.metadata.export_with_dependencies("dataSets", UID), MetadataBundle)
    outcome = await client.metadata.import_(bundle, import_strategy="CREATE", atomic_mode="NONE")
    assert_type(outcome, ImportOutcome)
    assert_type(
        [(row.index, row.uid, row.code) for row in outcome.rejected], list[tuple[int | None, str | None, str | None]]
    )
    assert_type(await client.metadata.dry_run({"dataElements": [{"name": "x"}]}), ImportOutcome)
    assert_type((await client.metadata.import_as_job(bundle)).reference, JobReference)
    assert_type(await client.metadata.import_file("bundle.json"), ImportOutcome)
    print(bundle.dataElemints)  # type: ignore[attr-defined]
    await client.metadata.export({"dataElements": {"filter": "x"}})  # type: ignore[typeddict-unknown-key]
    await client.metadata.import_(bundle, import_strategy="DESTROY")  # type: ignore[arg-type]
    await client.metadata.import_(DataElement())  # type: ignore[arg-type]


async def files(client: Dhis2Client) -> None:
    analytics = client.resources.analytics
    assert_type(await analytics.get_csv(dimension=["dx:DeNum000000"]), bytes)
    async with client.download(analytics.get_csv, dimension=["dx:DeNum000000"]) as download:
        assert_type(await download.save("analytics.csv"), int)
        assert_type(download.media_type, str)
        async for chunk in download.chunks():
            assert_type(chunk, bytes)
    client.download(analytics.get_csv, dimensions=["dx:DeNum000000"])  # type: ignore[call-arg]
    client.download(client.resources.data_elements.get, UID)  # type: ignore[arg-type]
