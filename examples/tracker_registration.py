"""Registers a person in a program with a first visit, reads them back, completes the enrollment, and deletes all."""

import asyncio

from dhis2w_client import ImportRejectedError
from dhis2w_core.client_context import open_client
from dhis2w_core.profile import profile_from_env

FIELDS = (
    "id,name,trackedEntityType[id],organisationUnits[id],programTrackedEntityAttributes[trackedEntityAttribute[id,name,valueType]],"
    "programStages[id,name,programStageDataElements[dataElement[id,name,valueType]]]"
)


async def main() -> None:
    async with open_client(profile_from_env()) as client:
        tracked = "programType:eq:WITH_REGISTRATION"
        program = (await client.programs.list(fields=FIELDS, filters=tracked, page_size=1))[0]
        unit = (program.organisationUnits or [])[0]
        stage = (program.programStages or [])[0]
        asked = [item.trackedEntityAttribute for item in program.programTrackedEntityAttributes or ()]
        texts = {str(item.id): "Example" for item in asked if item and item.valueType == "TEXT"}
        assert program.trackedEntityType is not None

        child = await client.tracker.register(
            program=program,
            tracked_entity_type=program.trackedEntityType,
            org_unit=unit,
            attributes=texts,
            enrolled_at="2026-01-15",
            events=[{"programStage": stage.id, "program": program.id, "occurredAt": "2026-01-15", "status": "ACTIVE"}],
        )
        try:
            print("registered", child.tracked_entity, "enrollment", child.enrollment, "events", *child.events)
            found = await client.tracker.get_tracked_entity(child.tracked_entity, program=program)
            print("read back", [attribute.displayName for attribute in found.attributes or ()])

            await client.tracker.complete_event(child.events[0])
            await client.tracker.complete_enrollment(child.enrollment)
            print("status", (await client.tracker.get_enrollment(child.enrollment)).status)
            try:
                await client.tracker.enroll(tracked_entity=child.tracked_entity, program="Unknown0000", org_unit=unit)
            except ImportRejectedError as refused:
                print("refused", [row.code for row in refused.outcome.rejected])
        finally:
            await client.tracker.delete({"trackedEntities": [{"trackedEntity": child.tracked_entity}]})


if __name__ == "__main__":
    asyncio.run(main())
