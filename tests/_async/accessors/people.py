"""A small tracker program on a server, and an event program beside it."""

from typing import Any

from dhis2w_client.testing.bundle import Options, import_bundle
from dhis2w_client.testing.transfer import bundle_of
from dhis2w_client.testing.world import own_call
from tests._async.wire import Wire

__all__ = ["add_programs", "person"]

UNITS = ["OuFacA11000", "OuFacA12000"]
PERSON, FIRST, PHOTO, NUMBER = "TetPers0000", "TeaFirst000", "TeaPhoto000", "TeaNumber00"
CARE, BIRTH, VISIT = "PrgCare0000", "PsBirth0000", "PsVisit0000"
CENSUS, HOUSE = "PrgCensus00", "PsHouse0000"
WEIGHT, SCAN = "DeTrNum0000", "DeScan00000"
SIBLINGS = "RtSibling00"


def add_programs(wire: Wire) -> None:
    """Puts the metadata on the server."""
    call = own_call(wire.server)
    units = [{"id": uid} for uid in UNITS]
    attributes = [_attribute(FIRST, "First name", "TEXT"), _attribute(PHOTO, "Photo", "IMAGE")]
    attributes.append({**_attribute(NUMBER, "Number", "INTEGER"), "unique": True})
    listed = [{"trackedEntityAttribute": {"id": item["id"]}} for item in attributes]
    bundle: dict[str, list[dict[str, Any]]] = {
        "dataElements": [
            {
                **_named(SCAN, "Scan"),
                "valueType": "FILE_RESOURCE",
                "domainType": "TRACKER",
                "aggregationType": "NONE",
            }
        ],
        "trackedEntityAttributes": attributes,
        "trackedEntityTypes": [{**_named(PERSON, "Patient"), "trackedEntityTypeAttributes": listed}],
        "programs": [
            {
                **_named(CARE, "Care"),
                "programType": "WITH_REGISTRATION",
                "trackedEntityType": {"id": PERSON},
                "organisationUnits": units,
                "accessLevel": "PROTECTED",
                "minAttributesRequiredToSearch": 0,
                "programTrackedEntityAttributes": listed,
                "programStages": [{"id": BIRTH}, {"id": VISIT}],
            },
            {
                **_named(CENSUS, "Census"),
                "programType": "WITHOUT_REGISTRATION",
                "organisationUnits": units,
                "programStages": [{"id": HOUSE}],
            },
        ],
        "programStages": [
            _stage(BIRTH, "Birth", CARE, 0),
            _stage(VISIT, "Visit", CARE, 30),
            _stage(HOUSE, "House", CENSUS, 0),
        ],
        "relationshipTypes": [
            {
                **_named(SIBLINGS, "Siblings"),
                "fromToName": "is a sibling of",
                "fromConstraint": _constraint(),
                "toConstraint": _constraint(),
            }
        ],
    }
    report = import_bundle(call, bundle_of(call, bundle), Options(report="ERRORS"))
    assert report["status"] == "OK", report["typeReports"]


def person(number: int, **more: Any) -> dict[str, Any]:
    """A patient with an enrollment and an event, nested, with uids."""
    unit = UNITS[number % 2]
    event = {
        "event": f"EvBirth{number:04}",
        "programStage": BIRTH,
        "orgUnit": unit,
        "occurredAt": "2024-03-01",
        "dataValues": [{"dataElement": WEIGHT, "value": f"{number}.5"}],
    }
    enrollment = {
        "enrollment": f"EnPers0{number:04}",
        "program": CARE,
        "orgUnit": unit,
        "enrolledAt": f"2024-03-{number % 28 + 1:02}",
        "occurredAt": "2024-03-01",
        "events": [event],
    }
    return {
        "trackedEntity": f"TePers0{number:04}",
        "trackedEntityType": PERSON,
        "orgUnit": unit,
        "attributes": [{"attribute": FIRST, "value": f"Ada {number}"}],
        "enrollments": [enrollment],
        **more,
    }


def _named(uid: str, name: str) -> dict[str, Any]:
    return {"id": uid, "name": name, "shortName": name}


def _attribute(uid: str, name: str, value_type: str) -> dict[str, Any]:
    return {**_named(uid, name), "valueType": value_type, "aggregationType": "NONE"}


def _stage(uid: str, name: str, program: str, days: int) -> dict[str, Any]:
    elements = [{"dataElement": {"id": element}} for element in (WEIGHT, SCAN)]
    return {
        "id": uid,
        "name": name,
        "program": {"id": program},
        "minDaysFromStart": days,
        "repeatable": name == "Visit",
        "programStageDataElements": elements,
    }


def _constraint() -> dict[str, Any]:
    return {"relationshipEntity": "TRACKED_ENTITY_INSTANCE", "trackedEntityType": {"id": PERSON}}
