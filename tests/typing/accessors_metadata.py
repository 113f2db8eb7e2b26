"""What works over several types of metadata, on `client.metadata`, as type checkers see it.

The test beside it checks the same program on the other versions, on the unpinned client, and without async.
"""

from collections.abc import Mapping
from typing import Any, assert_type

from dhis2w_client.bulk import BulkOutcome
from dhis2w_client.hits import Hit, Hits
from dhis2w_client.models import Dhis2Model, MetadataObject
from dhis2w_client.plans import Action, PlannedChange, PropertyChange
from dhis2w_client.reports import RejectedRow
from dhis2w_client.sharing import access, sharing
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import CategoryOption, DataElement, MetadataBundle

UID = "DeNum000000"


async def plans(client: Dhis2Client, source: Dhis2Client) -> None:
    plan = await client.metadata.plan(MetadataBundle(dataElements=[DataElement(code="POP", name="People")]))
    plan = await client.metadata.plan({"categoryOptions": [CategoryOption(code="OLD"), {"code": "YOUNG"}]}, delete=True)
    plan = await client.metadata.plan({"constants": []}, delete=["constants"], match=["code"])
    assert_type(plan.creations, list[PlannedChange])
    assert_type(plan[0].action, Action)
    assert_type(plan.updates[0].properties, tuple[PropertyChange, ...])
    assert_type(plan.updates[0].properties[0].before, object)
    assert_type(plan.is_empty, bool)
    assert_type(str(plan) + plan.markdown() + plan.summary, str)
    assert_type(plan.left_out, Mapping[str, Mapping[str, str]])
    assert_type(await plan.dry_run(), BulkOutcome[PlannedChange])
    outcome = await plan.apply(atomic_mode="NONE", progress=lambda done, count: print(done / count))
    assert_type(outcome.raise_for_rejected(), BulkOutcome[PlannedChange])
    assert_type([(result.item.uid, result.problems) for result in outcome], list[tuple[str, tuple[RejectedRow, ...]]])
    plan = await client.metadata.plan_from(source, {"dataSets": [UID], "programs": [DataElement(id=UID)]})
    await client.metadata.plan(DataElement())  # type: ignore[arg-type]
    await client.metadata.plan({}, match=["nmae"])  # type: ignore[list-item]
    await plan.apply(atomic_mode="SOME")  # type: ignore[arg-type]


async def finding(client: Dhis2Client) -> None:
    hits = await client.metadata.search("malaria", types=["dataElements", "indicators"], exact=True)
    assert_type(hits, Hits)
    assert_type(hits[0], Hit)
    assert_type(hits[0].object, MetadataObject)
    assert_type(
        [(hit.type, hit.uid, hit.name, hit.properties) for hit in hits],
        list[tuple[str, str, str | None, tuple[str, ...]]],
    )
    assert_type((await client.metadata.usage(UID, collection="dataElements")).by_type, dict[str, list[Hit]])
    assert_type((await client.metadata.usage(UID)).unanswered, tuple[str, ...])
    assert_type(await client.metadata.find_by_attribute_value("REGISTER", "17", types=["dataSets"]), Hits)
    await client.metadata.search(17)  # type: ignore[arg-type]
    await client.metadata.usage(UID, type="dataElements")  # type: ignore[call-arg]


async def several_types(client: Dhis2Client) -> None:
    metadata = client.metadata
    assert_type(
        await metadata.patch_many(
            {"dataElements": {UID: {"code": None}, "DeInt000000": [{"op": "remove", "path": "/code"}]}}
        ),
        BulkOutcome[str],
    )
    given = sharing(public=access("r-"), users={UID: access("rw", data="r-")}, owner=UID)
    outcome = await metadata.set_sharing({"dataElements": [UID, DataElement(id=UID)]}, given, limit=4)
    assert_type(outcome, BulkOutcome[str | Dhis2Model | Mapping[str, Any]])
    assert_type(outcome[0].is_accepted, bool)
    await metadata.share({"dataSets": [UID]}, public="r-------", user_groups={UID: None})
    await metadata.delete_many({"dataSets": [UID], "dataElements": [UID]})
    access("x")  # type: ignore[arg-type]
    await metadata.delete_many([UID])  # type: ignore[arg-type]
    await metadata.share({"dataSets": [UID]}, read="r-------")  # type: ignore[call-arg]
