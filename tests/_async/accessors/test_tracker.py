"""Tracker data: what reads and workflows send, and what they give."""

from datetime import date
from pathlib import Path

import pytest

from dhis2w_client.errors import ForbiddenError, NotFoundError, NotInVersionError
from dhis2w_client.reports import ImportRejectedError
from dhis2w_client.tracker.parameters import condition
from dhis2w_client.tracker.results import MissingStage, OverdueEvent, RelationshipEnd
from dhis2w_client.uids import InvalidUidError
from tests._async.accessors.people import (
    BIRTH,
    CARE,
    CENSUS,
    FIRST,
    HOUSE,
    PERSON,
    PHOTO,
    SCAN,
    SIBLINGS,
    UNITS,
    VISIT,
    WEIGHT,
    add_programs,
    person,
)
from tests._async.wire import Wire

HOUSES = [
    {
        "event": f"EvHouse{number:04}",
        "program": CENSUS,
        "programStage": HOUSE,
        "orgUnit": UNITS[0],
        "occurredAt": f"2024-02-{number + 1:02}",
    }
    for number in range(3)
]


async def test_tracker_lists_and_objects(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    assert (await tracker.import_([*map(person, range(5)), *HOUSES])).is_clean

    with wire.calls("tracker.tracked_entities"):
        page = await tracker.tracked_entities(program=CARE, page_size=2, total_pages=True)
    assert (len(page), page.total, page.page_count) == (2, 5, 3)
    with wire.calls("tracker.tracked_entities by everything"):
        found = await tracker.tracked_entities(
            program=CARE,
            org_units=UNITS[:1],
            ou_mode="SELECTED",
            filters=[condition(FIRST, "in", "Ada 0", "Ada 2"), condition(FIRST, "sw", "Ada")],
            enrollment_status="ACTIVE",
            enrolled_after=date(2024, 1, 1),
            updated_after="2024-01-01",
            order=["createdAt:asc"],
            fields="trackedEntity,attributes[attribute,value]",
        )
    assert [item.trackedEntity for item in found] == ["TePers00000", "TePers00002"]
    with wire.calls("tracker.tracked_entities by uids"):
        found = await tracker.tracked_entities(tracked_entities=["TePers00001", page[0]], paging=False)
    assert {item.trackedEntity for item in found} == {"TePers00001", "TePers00004"}
    with wire.calls("tracker.iterate_tracked_entities"):
        uids = [
            item.trackedEntity
            async for item in tracker.iterate_tracked_entities(
                tracked_entity_type=PERSON, fields="orgUnit", page_size=3
            )
        ]
    assert uids == [f"TePers0000{number}" for number in (4, 3, 2, 1, 0)]
    with wire.calls("tracker.get_tracked_entity"):
        entity = await tracker.get_tracked_entity("TePers00003", program=CARE, fields="*")
    assert entity.attributes
    assert entity.attributes[0].value == "Ada 3"

    with wire.calls("tracker.enrollments"):
        enrollments = await tracker.enrollments(
            program=CARE, org_units=UNITS[0], status="ACTIVE", enrollments=["EnPers00000", "EnPers00001"]
        )
    assert [item.enrollment for item in enrollments] == ["EnPers00000"]
    with wire.calls("tracker.iterate_enrollments"):
        walked = [item async for item in tracker.iterate_enrollments(program=CARE, tracked_entity="TePers00004")]
    assert [item.enrollment for item in walked] == ["EnPers00004"]
    with wire.calls("tracker.get_enrollment"):
        assert (await tracker.get_enrollment("EnPers00002")).trackedEntity == "TePers00002"

    with wire.calls("tracker.events"):
        events = await tracker.events(
            program=CARE,
            program_stage=BIRTH,
            org_unit=UNITS[0],
            tracked_entity="TePers00002",
            filters=condition(WEIGHT, "gt", 1),
            enrollment_status="ACTIVE",
            status="ACTIVE",
            occurred_before=date(2024, 4, 1),
        )
    assert [item.event for item in events] == ["EvBirth0002"]
    with wire.calls("tracker.iterate_events"):
        walked_events = [item.event async for item in tracker.iterate_events(program=CENSUS, page_size=2)]
    assert sorted(map(str, walked_events)) == [house["event"] for house in HOUSES]
    with wire.calls("tracker.get_event"):
        event = await tracker.get_event("EvBirth0001", fields="event,dataValues[dataElement,value]")
    assert event.dataValues
    assert event.dataValues[0].value == "1.5"

    with pytest.raises(NotFoundError):
        await tracker.get_event("EvNoSuch000")
    with pytest.raises(InvalidUidError):
        await tracker.get_event("short")


async def test_split_events(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    await tracker.import_([person(0), *HOUSES])
    if wire.version in {"2.41", "2.42"}:
        with pytest.raises(
            NotInVersionError, match=r"DHIS2 2\.4\d has no tracker\.tracker_events: 2\.43 and 2\.44 have"
        ):
            await tracker.tracker_events(program=CARE)
        with pytest.raises(NotInVersionError, match=r"tracker\.iterate_single_events"):
            [item async for item in tracker.iterate_single_events(program=CENSUS)]
        return
    with wire.calls("tracker.tracker_events"):
        events = await tracker.tracker_events(program=CARE, enrollments="EnPers00000")
    assert [item.event for item in events] == ["EvBirth0000"]
    with wire.calls("tracker.iterate_tracker_events"):
        assert len([item async for item in tracker.iterate_tracker_events(program=CARE)]) == 1
    with wire.calls("tracker.get_tracker_event"):
        assert (await tracker.get_tracker_event("EvBirth0000")).enrollment == "EnPers00000"
    with wire.calls("tracker.single_events"):
        singles = await tracker.single_events(program=CENSUS, events=["EvHouse0000", "EvHouse0002"])
    assert {item.event for item in singles} == {"EvHouse0000", "EvHouse0002"}
    with wire.calls("tracker.iterate_single_events"):
        assert len([item async for item in tracker.iterate_single_events(program=CENSUS, page_size=2)]) == 3
    with wire.calls("tracker.get_single_event"):
        assert (await tracker.get_single_event("EvHouse0001")).program == CENSUS


async def test_tracker_workflows(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    with wire.calls("tracker.register"):
        registered = await tracker.register(
            program=CARE,
            org_unit=UNITS[0],
            tracked_entity_type=PERSON,
            attributes={FIRST: "Grace"},
            events=[{"programStage": BIRTH, "occurredAt": date(2024, 5, 2)}],
        )
    patient, enrollment, (birth,) = registered.tracked_entity, registered.enrollment, registered.events
    assert (registered.outcome.created, registered.outcome.is_clean) == (3, True)
    read = await tracker.get_enrollment(enrollment, fields="*")
    assert str(read.to_wire()["enrolledAt"])[:10] == "2024-05-17"  # today, by the clock of the server
    with pytest.raises(ImportRejectedError, match=r"E1049|E1011|E1070"):
        await tracker.register(program=CARE, org_unit="OuNoSuch000", tracked_entity_type=PERSON)

    with wire.calls("tracker.add_event"):
        visit = await tracker.add_event(
            program=CARE,
            program_stage=VISIT,
            org_unit=UNITS[0],
            tracked_entity=patient,
            data_values={WEIGHT: 12.5},
            scheduled_at="2024-05-10",
        )
    with wire.calls("tracker.add_event without a program's registration"):
        await tracker.add_event(program=CENSUS, program_stage=HOUSE, org_unit=UNITS[1])
    with wire.calls("tracker.outstanding"):
        outstanding = await tracker.outstanding(CARE, org_unit="OuRoot00000")
    assert [(item.enrollment, item.overdue) for item in outstanding] == [
        (enrollment, (OverdueEvent(visit.event, VISIT, date(2024, 5, 10)),))
    ]
    with wire.calls("tracker.complete_event"):
        await tracker.complete_event(visit.event)
    event = (await tracker.get_event(visit.event)).to_wire()
    assert (event["status"], str(event["occurredAt"])[:10]) == ("COMPLETED", "2024-05-17")
    assert [value["value"] for value in event["dataValues"]] == ["12.5"]
    assert await tracker.outstanding(CARE) == []
    with wire.calls("tracker.reopen_event"):
        await tracker.reopen_event(visit.event)
    assert (await tracker.get_event(visit.event)).completedAt is None
    with wire.calls("tracker.skip_event"):
        await tracker.skip_event(birth)
    assert (await tracker.get_event(birth)).status == "SKIPPED"

    with wire.calls("tracker.complete_enrollment"):
        await tracker.complete_enrollment(enrollment)
    assert (await tracker.get_enrollment(enrollment)).status == "COMPLETED"
    with pytest.raises(LookupError, match="has no active enrollment"):
        await tracker.add_event(program=CARE, program_stage=VISIT, org_unit=UNITS[0], tracked_entity=patient)
    with wire.calls("tracker.reopen_enrollment"):
        await tracker.reopen_enrollment(enrollment)
    assert (await tracker.get_enrollment(enrollment)).completedAt is None
    with wire.calls("tracker.cancel_enrollment"):
        await tracker.cancel_enrollment(enrollment)
    with wire.calls("tracker.enroll"):
        again = await tracker.enroll(
            tracked_entity=patient, program=CARE, org_unit=UNITS[1], enrolled_at=date(2024, 4, 1)
        )
    with wire.calls("tracker.iterate_outstanding"):
        (missing,) = [item async for item in tracker.iterate_outstanding(CARE, org_unit=UNITS[1], ou_mode="SELECTED")]
    assert missing.enrollment == again.enrollment
    assert missing.missing == (
        MissingStage(BIRTH, "Birth", date(2024, 4, 1)),
        MissingStage(VISIT, "Visit", date(2024, 5, 1)),
    )

    with wire.calls("tracker.transfer_ownership"):
        await tracker.transfer_ownership(patient, program=CARE, org_unit=UNITS[1])
    with pytest.raises(NotFoundError):
        await tracker.transfer_ownership("TeNoSuch000", program=CARE, org_unit=UNITS[1])
    with wire.calls("tracker.grant_temporary_access"):
        await tracker.grant_temporary_access(patient, program=CARE, reason="referred")
    with pytest.raises(ForbiddenError):
        await tracker.grant_temporary_access(patient, program=CENSUS, reason="referred")
    with wire.calls("tracker.add_enrollment_note"):
        assert (await tracker.add_enrollment_note(enrollment, "moved")).value == "moved"
    with wire.calls("tracker.add_event_note"):
        await tracker.add_event_note(visit.event, "was late")
    notes = (await tracker.get_event(visit.event, fields="notes[value]")).notes or []
    assert [note.value for note in notes] == ["was late"]
    notes = (await tracker.get_enrollment(enrollment, fields="notes[value]")).notes or []
    assert [note.value for note in notes] == ["moved"]


async def test_tracker_files(wire: Wire, tmp_path: Path) -> None:
    tracker, files = wire.client.tracker, wire.client.files
    add_programs(wire)
    photo = await files.upload_file_resource(b"\x89PNG", filename="a.png", domain="DATA_VALUE")
    scan = await files.upload_file_resource(b"%PDF", filename="a.pdf", domain="DATA_VALUE")
    registered = await tracker.register(
        program=CARE, org_unit=UNITS[0], tracked_entity_type=PERSON, attributes={PHOTO: str(photo.id)}
    )
    patient = registered.tracked_entity
    event = await tracker.add_event(
        program=CARE,
        program_stage=VISIT,
        org_unit=UNITS[0],
        enrollment=registered.enrollment,
        data_values={SCAN: str(scan.id)},
    )
    with wire.calls("tracker.download_attribute_file"):
        assert await tracker.download_attribute_file(patient, PHOTO, program=CARE) == b"\x89PNG"
    with wire.calls("tracker.download_attribute_image"):
        assert await tracker.download_attribute_image(patient, PHOTO, dimension="SMALL") == b"\x89PNG"
    with wire.calls("tracker.save_attribute_file"):
        assert await tracker.save_attribute_file(patient, PHOTO, tmp_path / "a.png") == 4
    with wire.calls("tracker.download_data_value_file"):
        assert await tracker.download_data_value_file(event.event, SCAN) == b"%PDF"
    with wire.calls("tracker.download_data_value_image"):
        assert await tracker.download_data_value_image(event.event, SCAN) == b"%PDF"
    with wire.calls("tracker.save_data_value_file"):
        assert await tracker.save_data_value_file(event.event, SCAN, tmp_path / "a.pdf") == 4
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"
    with pytest.raises(NotFoundError):
        await tracker.download_attribute_file(patient, FIRST)


async def test_relationships_and_duplicates(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    await tracker.import_([*map(person, range(3))])
    with wire.calls("tracker.add_relationship"):
        made = await tracker.add_relationship(SIBLINGS, "TePers00000", RelationshipEnd("trackedEntity", "TePers00001"))
    with wire.calls("tracker.relationships"):
        (found,) = await tracker.relationships(tracked_entity="TePers00001")
    assert found.relationship == made.relationship
    with wire.calls("tracker.iterate_relationships"):
        assert [item async for item in tracker.iterate_relationships(event="EvBirth0000")] == []
    with wire.calls("tracker.get_relationship"):
        assert (await tracker.get_relationship(made.relationship)).relationshipType == SIBLINGS
    with wire.calls("tracker.delete_relationship"):
        await tracker.delete_relationship(made.relationship)
    assert await tracker.relationships(tracked_entity="TePers00001") == []
    with pytest.raises(ValueError, match="one of tracked_entity, enrollment and event"):
        await tracker.relationships(tracked_entity="TePers00001", event="EvBirth0000")

    with wire.calls("tracker.flag_potential_duplicate"):
        pair = await tracker.flag_potential_duplicate("TePers00000", "TePers00001")
    await tracker.flag_potential_duplicate("TePers00000", "TePers00002")
    uid = str(pair.id)
    with wire.calls("tracker.potential_duplicates"):
        assert [item.id for item in await tracker.potential_duplicates(tracked_entities=["TePers00001"])] == [uid]
    with wire.calls("tracker.set_potential_duplicate_status"):
        await tracker.set_potential_duplicate_status(uid, "INVALID")
    with wire.calls("tracker.get_potential_duplicate"):
        assert (await tracker.get_potential_duplicate(uid)).status == "INVALID"
    assert [item.id for item in await tracker.potential_duplicates(status="INVALID", page=1)] == [uid]
    assert await tracker.potential_duplicates(status="INVALID", page=2) == []
    with wire.calls("tracker.merge_potential_duplicate"):
        await tracker.merge_potential_duplicate(uid, enrollments=["EnPers00001"])
    assert (await tracker.get_enrollment("EnPers00001")).trackedEntity == "TePers00000"
    with pytest.raises(NotFoundError):
        await tracker.get_tracked_entity("TePers00001")


@pytest.mark.world("demo")
async def test_a_walk_gives_each_object_of_a_country_once(wire: Wire) -> None:
    tracker, stored = wire.client.tracker, wire.server.state.tracker
    program = next(str(item["program"]) for item in stored["enrollments"].values())
    wanted = {uid for uid, item in stored["enrollments"].items() if item["program"] == program and not item["deleted"]}
    walked: list[str | None] = []
    async for enrollment in tracker.iterate_enrollments(program=program, fields="orgUnit", page_size=40):
        walked.append(enrollment.enrollment)
        if len(walked) == 50:  # somebody deletes what came already, so that all pages move
            for uid in walked[:30]:
                stored["enrollments"][str(uid)]["deleted"] = True
    assert sorted(map(str, walked)) == sorted(wanted)
    asked = wire.server.requests.matching("tracker/enrollments")
    assert len(asked) <= len(wanted) / 40 + 3
