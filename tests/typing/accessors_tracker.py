"""`client.tracker`, as type checkers see it.

The test beside it checks the same program on the other versions, on the unpinned client, and without async.
"""

from datetime import date
from typing import assert_type

from dhis2w_client.models import DateTime
from dhis2w_client.paging import Page
from dhis2w_client.reports import WebMessage
from dhis2w_client.tracker import (
    EnrollResult,
    EventResult,
    OutstandingEnrollment,
    RegisterResult,
    RelationshipEnd,
    RelationshipResult,
    TrackerObject,
    TrackerOutcome,
    condition,
    prepare,
)
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import (
    PotentialDuplicate,
    TrackerEnrollment,
    TrackerNote,
    TrackerRelationship,
    TrackerTrackedEntity,
)

UID = "abcdefghij1"


async def reading(client: Dhis2Client) -> None:
    tracker = client.tracker
    page = await tracker.tracked_entities(program=UID, filters=condition(UID, "eq", "Ada"), total_pages=True)
    assert_type(page, Page[TrackerTrackedEntity])
    await tracker.tracked_entities(program=UID, status="ACTIVE")  # type: ignore[call-arg]
    await tracker.tracked_entities(program=UID, ou_mode="EVERYWHERE")  # type: ignore[arg-type]
    async for entity in tracker.iterate_tracked_entities(tracked_entities=[UID], fields=["orgUnit"]):
        assert_type(entity.orgUnit, str | None)
    assert_type(await tracker.get_tracked_entity(UID, program=UID), TrackerTrackedEntity)
    assert_type(await tracker.enrollments(program=UID, enrolled_after=date(2024, 1, 1)), Page[TrackerEnrollment])
    assert_type([item async for item in tracker.iterate_enrollments(program=UID)], list[TrackerEnrollment])
    assert_type((await tracker.get_enrollment(UID)).enrolledAt, DateTime | None)
    assert_type((await tracker.events(program=UID, org_unit=UID))[0].event, str | None)
    async for event in tracker.iterate_events(program=UID, status="COMPLETED"):
        assert_type(event.occurredAt, DateTime | None)
    assert_type((await tracker.get_event(UID)).program, str | None)
    assert_type((await tracker.tracker_events(program=UID))[0].orgUnit, str | None)
    assert_type((await tracker.single_events(program=UID))[0].orgUnit, str | None)
    assert_type((await tracker.get_tracker_event(UID)).event, str | None)
    assert_type((await tracker.get_single_event(UID)).event, str | None)
    assert_type(await tracker.relationships(tracked_entity=UID), Page[TrackerRelationship])
    assert_type([item async for item in tracker.iterate_relationships(event=UID)], list[TrackerRelationship])
    assert_type(await tracker.get_relationship(UID), TrackerRelationship)
    assert_type(await tracker.potential_duplicates(status="OPEN"), Page[PotentialDuplicate])
    assert_type(await tracker.get_potential_duplicate(UID), PotentialDuplicate)


async def writing(client: Dhis2Client) -> None:
    tracker = client.tracker
    objects = prepare([TrackerTrackedEntity(trackedEntityType=UID), {"event": UID, "programStage": UID}])
    assert_type(objects, list[TrackerObject])
    outcome = await tracker.import_(objects, atomic=False, import_strategy="CREATE", progress=True)
    assert_type(outcome, TrackerOutcome)
    assert_type(outcome.failed_objects, list[TrackerObject])
    assert_type(outcome.raise_for_rejected(), TrackerOutcome)
    job = await tracker.import_as_job({"events": [{"event": UID}]}, skip_rule_engine=True)
    assert_type(await job.outcome(60), TrackerOutcome)
    assert_type(await tracker.delete({"events": [{"event": UID}]}), TrackerOutcome)
    await tracker.import_(objects, strategy="CREATE")  # type: ignore[call-arg]


async def workflows(client: Dhis2Client) -> None:
    tracker = client.tracker
    registered = await tracker.register(
        program=UID, org_unit=UID, tracked_entity_type=UID, attributes={UID: 1.5}, enrolled_at=date(2024, 1, 1)
    )
    assert_type(registered, RegisterResult)
    assert_type(registered.events, tuple[str, ...])
    assert_type(await tracker.enroll(tracked_entity=UID, program=UID, org_unit=UID), EnrollResult)
    assert_type(
        await tracker.add_event(program=UID, program_stage=UID, org_unit=UID, data_values={UID: True}), EventResult
    )
    assert_type(await tracker.complete_enrollment(UID), EnrollResult)
    assert_type(await tracker.complete_event(UID, occurred_at="2024-01-01"), EventResult)
    assert_type(await tracker.outstanding(UID, ou_mode="ACCESSIBLE"), list[OutstandingEnrollment])
    assert_type(await tracker.transfer_ownership(UID, program=UID, org_unit=UID), WebMessage)
    assert_type(await tracker.grant_temporary_access(UID, program=UID, reason="referred"), WebMessage)
    assert_type(await tracker.add_event_note(UID, "late"), TrackerNote)
    assert_type(await tracker.download_attribute_file(UID, UID), bytes)
    assert_type(await tracker.save_data_value_file(UID, UID, "scan.pdf"), int)
    assert_type(await tracker.add_relationship(UID, UID, RelationshipEnd("event", UID)), RelationshipResult)
    assert_type(await tracker.flag_potential_duplicate(UID, UID), PotentialDuplicate)
    assert_type(await tracker.merge_potential_duplicate(UID), None)
