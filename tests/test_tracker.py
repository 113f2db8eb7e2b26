"""What is asked about people and sent about them, apart from any server: parameters, objects, outcomes."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.errors import NotInVersionError
from dhis2w_client.query import encode_parameters, shown
from dhis2w_client.reports import ImportOutcome, RejectedTrackerRow
from dhis2w_client.tracker.import_options import import_parameters
from dhis2w_client.tracker.objects import TrackerObject, body_of, chunks, prepare
from dhis2w_client.tracker.outcome import Tally
from dhis2w_client.tracker.outstanding import outstanding_of, stages_of
from dhis2w_client.tracker.parameters import (
    TABLE,
    EnrollmentQuery,
    EventQuery,
    SingleEventQuery,
    TrackedEntityQuery,
    condition,
    list_parameters,
    relationship_parameters,
)
from dhis2w_client.tracker.values import Values, values_of
from dhis2w_client.uids import InvalidUidError, is_uid
from dhis2w_client.v43.models import TrackerEnrollment

SPECS = Path(__file__).parent.parent / "specs"
VERSIONS = (41, 42, 43, 44)
A, B, C = "abcdefghij1", "abcdefghij2", "abcdefghij3"

# -- Parameters ------------------------------------------------------------------------------------------------------


@cache
def document_of(version: int) -> Any:
    return json.loads((SPECS / f"v{version}" / "openapi.json").read_text("utf-8"))


@cache
def described(version: int, resource: str) -> frozenset[str]:
    """The parameters of a list that the version's document names; none for a list that it does not have."""
    document = document_of(version)
    path = f"/api/{resource}" if resource == "potentialDuplicates" else f"/api/tracker/{resource}"
    parameters = document["paths"].get(path, {}).get("get", {}).get("parameters", [])
    shared = document["components"].get("parameters", {})
    found = (shared[item["$ref"].rpartition("/")[2]] if "$ref" in item else item for item in parameters)
    return frozenset(str(item["name"]) for item in found)


# Observed on servers: they take no notice of these, or have them for the sake of old clients.
IGNORED = {
    "trackedEntities": {"trackedEntity", "orgUnit", "ouMode", "query", "attribute", "assignedUser", "skipPaging"},
    "enrollments": {"enrollment", "orgUnit", "ouMode", "trackedEntities", "skipPaging"},
    "events": {"enrollment", "event", "orgUnits", "ouMode", "trackedEntities", "attributeCc", "skipPaging"},
}

uids = st.builds("Uid{:08}".format, st.integers(0, 99_999_999))
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "uid": uids,
    "uids": st.lists(uids, min_size=1, max_size=3),
    "conditions": st.builds(
        condition, uids, st.sampled_from(["eq", "like", "in"]), st.text(min_size=1).filter(lambda text: ";" not in text)
    ),
    "duration": st.sampled_from(["3d", timedelta(hours=5)]),
    "joined": st.just(["createdAt:desc"]),
}
OWN: dict[str, st.SearchStrategy[Any]] = {
    "ou_mode": st.sampled_from(["SELECTED", "DESCENDANTS", "ACCESSIBLE", "ALL"]),
    "include_deleted": st.booleans(),
    "follow_up": st.booleans(),
    "fields": st.just("*"),
}


@st.composite
def queries(draw: st.DrawFn) -> tuple[str, int, dict[str, Any]]:
    """Any arguments of any list, on any version."""
    resource = draw(st.sampled_from(sorted(TABLE)))
    names = draw(st.sets(st.sampled_from(sorted(TABLE[resource]))))
    query = {name: draw(OWN.get(name, VALUES.get(TABLE[resource][name].kind, st.just("2024-01-01")))) for name in names}
    return resource, draw(st.sampled_from(VERSIONS)), query


@given(queries())
def test_a_parameter_that_the_version_ignores_is_never_sent(given_query: tuple[str, int, dict[str, Any]]) -> None:
    resource, version, query = given_query
    known = described(version, resource)
    try:
        parameters = list_parameters(resource, query, version)
    except (ValueError, NotInVersionError):
        return
    assert len(parameters) == len(query)  # nothing is dropped, and no two arguments share a name
    assert all(text for _, text in encode_parameters(parameters))
    if known:
        assert known >= parameters.keys()
    assert not IGNORED.get(resource, set()) & parameters.keys()


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("resource", TABLE)
def test_the_table_agrees_with_the_documents(resource: str, version: int) -> None:
    known = described(version, resource)
    spellings = TABLE[resource].values()
    assert not known or {spelling.on(version) for spelling in spellings if version in spelling.versions} <= known
    assert not {spelling.on(version) for spelling in spellings if version not in spelling.versions} & known


def test_the_arguments_of_the_queries_are_those_of_the_table() -> None:
    kinds: Mapping[str, Any] = {
        "trackedEntities": TrackedEntityQuery,
        "enrollments": EnrollmentQuery,
        "events": EventQuery,
        "trackerEvents": EventQuery,
        "singleEvents": SingleEventQuery,
    }
    for resource, kind in kinds.items():
        assert kind.__annotations__.keys() == TABLE[resource].keys(), resource


def test_spellings_of_versions() -> None:
    query = {"program": A, "status": "ACTIVE", "org_units": [B, C]}
    assert list_parameters("enrollments", query, 41) == {
        "program": A,
        "programStatus": "ACTIVE",
        "orgUnits": f"{B},{C}",
    }
    assert list_parameters("enrollments", query, 43)["status"] == "ACTIVE"
    given = {"program": {"id": A}, "enrollments": TrackerEnrollment(enrollment=B, trackedEntity=C)}
    assert list_parameters("events", given, 43) == {"program": A, "enrollments": B}


@pytest.mark.parametrize(
    ("resource", "query", "problem"),
    [
        ("trackedEntities", {}, "found by program, tracked_entity_type or tracked_entities"),
        ("trackedEntities", {"program": A, "tracked_entity_type": B}, "servers refuse both"),
        ("trackedEntities", {"program": A, "org_units": []}, "org_units is empty: it would ask for all"),
        ("trackedEntities", {"tracked_entities": iter(())}, "tracked_entities is empty"),
        ("trackedEntities", {"program": A, "filters": []}, "filters is empty"),
        ("trackedEntities", {"program": A, "event_status": "ACTIVE"}, "given together or not at all"),
        ("trackedEntities", {"program": A, "ou_mode": "SELECTED"}, "needs an organisation unit"),
        ("events", {"program": A, "ou_mode": "ALL", "org_unit": B}, "takes no organisation unit"),
        ("events", {"status": "ACTIVE"}, r"need a program: DHIS2 2\.43"),
        ("events", {"program": A, "status": ""}, "status is empty"),
        ("events", {"program": A, "updated_within": "3 days"}, "a timedelta is needed"),
        ("events", {"program": A, "updated_within": "3d", "updated_after": "2024"}, "in place of"),
        ("events", {"program": A, "filters": f"{B}:equals:1"}, "an unknown operator"),
        ("events", {"program": A, "filters": f"{B}:eq"}, "needs a value"),
    ],
)
def test_what_would_be_refused_or_widen_the_answer_is_not_sent(
    resource: str, query: dict[str, Any], problem: str
) -> None:
    with pytest.raises(ValueError, match=problem):
        list_parameters(resource, query, 43)


def test_uids_arguments_and_ends_are_checked() -> None:
    with pytest.raises(InvalidUidError):
        list_parameters("events", {"program": "CODE"}, 43)
    with pytest.raises(InvalidUidError):
        list_parameters("events", {"program": A, "org_unit": f"{A};{B}"}, 43)
    with pytest.raises(TypeError, match="org_unit must be a uid"):
        list_parameters("events", {"program": A, "org_unit": [A, B]}, 43)
    with pytest.raises(TypeError, match="enrollments have no argument 'org_unit'"):
        list_parameters("enrollments", {"program": A, "org_unit": A}, 43)
    with pytest.raises(NotInVersionError, match=r"2\.43 has no argument tracked_entity_type of enrollments"):
        list_parameters("enrollments", {"program": A, "tracked_entity_type": A}, 43)
    with pytest.raises(NotInVersionError, match=r"2\.41 has no operator null"):
        list_parameters("events", {"program": A, "filters": condition(B, "null")}, 41)
    with pytest.raises(ValueError, match="one of tracked_entity, enrollment and event"):
        relationship_parameters({}, 43)


def test_conditions() -> None:
    assert condition(A, "eq", "a:b,c/d") == f"{A}:eq:a/:b/,c//d"
    assert condition(A, "in", 1, True) == f"{A}:in:1;true"
    assert condition({"id": A}, "!null") == f"{A}:!null"
    for operator, values in (("eq", ()), ("eq", ("a", "b")), ("null", ("a",)), ("in", ("a;b",)), ("is", ("a",))):
        with pytest.raises(ValueError, match=r"operator|value"):
            condition(A, operator, *values)


@given(st.text(min_size=1).filter(lambda text: ";" not in text), st.sampled_from(["filter", "filterAttributes"]))
def test_no_condition_on_people_is_shown(value: str, name: str) -> None:
    from dhis2w_client.query import query_string

    query = query_string({"program": A, name: [f"{condition(B, 'eq', value)},{C}:null", condition(B, "sw", "secret")]})
    text = shown(f"https://dhis2.example.org/api/tracker/events?{query}&page=1")
    assert text.endswith(f"?program={A}&{name}={B}:***,{C}:***&{name}={B}:***&page=1")


# -- Objects ---------------------------------------------------------------------------------------------------------

events = st.fixed_dictionaries({"programStage": st.just(A)}, optional={"event": uids, "dataValues": st.just([])})
enrollments = st.fixed_dictionaries(
    {"enrolledAt": st.just("2024-01-01"), "program": st.just(B)}, optional={"events": st.lists(events, max_size=3)}
)
entities = st.fixed_dictionaries(
    {"trackedEntityType": st.just(A)},
    optional={"trackedEntity": uids, "enrollments": st.lists(enrollments, max_size=2)},
)
sources = st.lists(st.one_of(events, enrollments, entities), max_size=6)


def count(item: Mapping[str, Any]) -> int:
    return 1 + sum(count(inner) for name in ("enrollments", "events") for inner in item.get(name, ()))


@given(sources, st.integers(1, 5), st.booleans())
def test_objects_are_flat_have_uids_and_are_each_sent_once(
    source: list[dict[str, Any]], size: int, deleting: bool
) -> None:
    before = json.dumps(source)
    try:
        objects = prepare(source)
    except ValueError:  # a uid came twice
        return
    assert json.dumps(source) == before
    assert prepare(objects) == objects
    assert len(objects) == sum(map(count, source))
    assert all(is_uid(item.uid) and not {"enrollments", "events"} & item.body.keys() for item in objects)
    known = {item.key: item for item in objects}
    for item in objects:
        assert all(known[parent].index == item.index for parent in item.parents)
    requests = chunks(objects, size, deleting=deleting)
    assert sorted(item.key for request in requests for item in request) == sorted(known)
    home = {item.index: number for number, request in enumerate(requests) for item in request}
    for number, request in enumerate(requests):
        assert {home[item.index] for item in request} == {number}
        assert len(request) <= size or len({item.index for item in request}) == 1
        assert sum(map(len, body_of(request).values())) == len(request)


def test_what_an_object_is() -> None:
    bundle = {"events": [{"orgUnit": A}], "relationships": []}
    (event,) = prepare(bundle)
    assert (event.type, event.body) == ("EVENT", {"orgUnit": A, "event": event.uid})
    (enrollment,) = prepare({"enrollment": A, "trackedEntity": B, "status": "COMPLETED"})
    assert (enrollment.type, enrollment.uid, enrollment.parents) == ("ENROLLMENT", A, (("TRACKED_ENTITY", B),))
    (relationship,) = prepare({"relationshipType": C, "from": {"event": {"event": A}}, "to": {"trackedEntity": B}})
    assert relationship.parents == (("EVENT", A), ("TRACKED_ENTITY", B))
    (model,) = prepare(TrackerEnrollment(enrollment=A, orgUnit=B))
    assert (model.type, model.body) == ("ENROLLMENT", {"enrollment": A, "orgUnit": B})
    assert prepare([]) == []
    with pytest.raises(ValueError, match="object 0 tells by no property what it is"):
        prepare({"orgUnit": A})
    with pytest.raises(ValueError, match="looks like tracked entity and event"):
        prepare({"trackedEntityType": A, "dataValues": []})
    with pytest.raises(ValueError, match="has no uid"):
        prepare({"programStage": A}, must_exist=True)
    with pytest.raises(TypeError, match="not a str"):
        prepare("abc")  # type: ignore[arg-type]


def test_a_relationship_that_both_ends_bring_is_sent_once() -> None:
    relationship = {"relationship": C, "relationshipType": A, "from": {}, "to": {}}
    people = [{"trackedEntityType": A, "trackedEntity": uid, "relationships": [relationship]} for uid in (A, B)]
    assert [item.uid for item in prepare(people)] == [A, C, B]


def test_what_depends_on_others_goes_after_them_and_is_deleted_before() -> None:
    objects = prepare([{"event": A, "programStage": B}, {"trackedEntity": B, "trackedEntityType": C}])
    assert [item.uid for request in chunks(objects, 1) for item in request] == [B, A]
    assert [item.uid for request in chunks(objects, 1, deleting=True) for item in request] == [A, B]
    assert body_of(objects, deleting=True) == {"trackedEntities": [{"trackedEntity": B}], "events": [{"event": A}]}
    with pytest.raises(ValueError, match="chunk_size must be 1 or more"):
        chunks(objects, 0)


# -- Outcomes --------------------------------------------------------------------------------------------------------


def family() -> list[TrackerObject]:
    event = {"event": C, "programStage": A}
    enrollment = {"enrollment": B, "enrolledAt": "2024-01-01", "events": [event]}
    return prepare({"trackedEntity": A, "trackedEntityType": A, "enrollments": [enrollment]})


def report(*stored: tuple[str, str]) -> dict[str, Any]:
    types: dict[str, Any] = {}
    for kind, uid in stored:
        types.setdefault(kind, {"objectReports": []})["objectReports"].append({"uid": uid, "errorReports": []})
    return {"bundleReport": {"typeReportMap": types}}


def test_the_fate_of_each_object() -> None:
    tally = Tally(family(), atomic=False)
    refused = RejectedTrackerRow("-", "E1018", None, B, None, "ENROLLMENT")
    tally.answered(tally.objects, ImportOutcome("OK", rejected=(refused,), report=report(("TRACKED_ENTITY", A))))
    outcome = tally.outcome()
    assert [outcome.fate(item) for item in outcome.objects] == ["ACCEPTED", "REJECTED", "LEFT_OUT"]
    assert (outcome.status, [item.uid for item in outcome.failed_objects]) == ("WARNING", [B, C])

    tally = Tally(family())
    tally.answered(tally.objects, ImportOutcome("OK", report=report(("TRACKED_ENTITY", A), ("EVENT", C))))
    assert tally.outcome().summary == "OK: 2 accepted, 1 unchanged"
    assert tally.outcome().is_clean


def test_a_rejected_row_shows_no_value() -> None:
    hidden = RejectedTrackerRow("Non-unique attribute value `Ada`", "E1064", None, A, None, "TRACKED_ENTITY")
    open_one = RejectedTrackerRow("Could not find OrganisationUnit", "E1011", None, A, None, "EVENT")
    assert "Ada" not in f"{hidden} {hidden!r}"
    assert "E1064" in str(hidden)
    assert "Could not find OrganisationUnit" in str(open_one)


# -- The rest --------------------------------------------------------------------------------------------------------


def test_import_options() -> None:
    sent = import_parameters({"import_strategy": "UPDATE", "atomic": False, "dry_run": True, "id_scheme": "CODE"})
    assert {name: value for name, value in sent.items() if value is not None} == {
        "async": False,
        "atomicMode": "OBJECT",
        "importMode": "VALIDATE",
        "reportMode": "WARNINGS",
        "importStrategy": "UPDATE",
        "idScheme": "CODE",
    }
    with pytest.raises(TypeError, match="unknown import option 'strategy'"):
        import_parameters({"strategy": "UPDATE"})
    with pytest.raises(ValueError, match="import_strategy='NEW'"):
        import_parameters({"import_strategy": "NEW"})
    with pytest.raises(ValueError, match="atomic='no'"):
        import_parameters({"atomic": "no"})


def test_values_are_texts() -> None:
    given_values: Values = {A: True, B: 1.5, C: date(2024, 1, 2)}
    assert [item["value"] for item in values_of(given_values)] == ["true", "1.5", "2024-01-02"]
    assert values_of({A: None}) == [{"attribute": A, "value": None}]
    with pytest.raises(InvalidUidError):
        values_of({"First name": "Ada"})


STAGES = stages_of(
    {
        "programStages": [
            {"id": A, "name": "Birth"},
            {"id": B, "name": "Visit", "minDaysFromStart": 30, "generatedByEnrollmentDate": True},
        ]
    }
)


@pytest.mark.parametrize(
    ("today", "event", "missing", "overdue"),
    [
        ("2024-01-09", None, [], []),
        ("2024-01-10", None, [A], []),
        ("2024-02-20", None, [A, B], []),
        ("2024-01-31", {"event": C, "programStage": A, "status": "COMPLETED"}, [B], []),
        ("2024-01-12", {"event": C, "programStage": A, "status": "SCHEDULE", "scheduledAt": "2024-01-12"}, [], []),
        ("2024-01-13", {"event": C, "programStage": A, "status": "SCHEDULE", "scheduledAt": "2024-01-12"}, [], [C]),
        ("2024-01-10", {"event": C, "programStage": A, "status": "OVERDUE"}, [], [C]),
        ("2024-01-10", {"event": C, "programStage": A, "status": "OVERDUE", "deleted": True}, [A], []),
    ],
)
def test_what_is_outstanding(today: str, event: dict[str, Any] | None, missing: list[str], overdue: list[str]) -> None:
    enrollment = {"enrollment": C, "enrolledAt": "2024-01-01T00:00:00.000", "occurredAt": "2024-01-10"}
    found = outstanding_of({**enrollment, "events": [event] if event else []}, STAGES, date.fromisoformat(today))
    assert [stage.program_stage for stage in (found.missing if found else ())] == missing
    assert [planned.event for planned in (found.overdue if found else ())] == overdue
