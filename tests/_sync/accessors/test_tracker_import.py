# Made from tests/_async/accessors/test_tracker_import.py by `make generate`. Do not edit.
"""Imports of tracker data: what is sent, what becomes of each object, and what is known when the link breaks."""

import logging
from collections.abc import Callable
from typing import Any

import pytest

from dhis2w_client.errors import BadRequestError, ConflictError, Dhis2ClientError, ServerError
from dhis2w_client.jobs import JobLostError
from dhis2w_client.reports import ImportRejectedError
from dhis2w_client.testing.faults import Faults
from dhis2w_client.tracker.objects import TrackerObject, prepare
from dhis2w_client.tracker.outcome import ImportUnfinishedError, TrackerOutcome
from dhis2w_client.tracker.parameters import condition
from tests._sync.accessors.people import BIRTH, CARE, FIRST, NUMBER, PERSON, UNITS, add_programs, person
from tests._sync.wire import Wire


def on_server(wire: Wire) -> dict[str, int]:
    """How many tracker objects of which kinds there are."""
    stored = wire.server.state.tracker
    counts = {kind: sum(not item["deleted"] for item in objects.values()) for kind, objects in stored.items()}
    return {kind: count for kind, count in counts.items() if count}


def spoilt(number: int) -> dict[str, Any]:
    """A patient in an organisation unit that does not exist."""
    return person(number, orgUnit="OuNoSuch000")


def test_tracker_imports(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    with wire.calls("tracker.import_ as a dry run"):
        outcome = tracker.import_(person(0), dry_run=True, skip_rule_engine=True)
    assert (outcome.is_clean, outcome.accepted, on_server(wire)) == (True, 0, {})
    assert {item.uid: outcome.fate(item) for item in outcome.objects} == {
        "TePers00000": "ACCEPTED",
        "EnPers00000": "ACCEPTED",
        "EvBirth0000": "ACCEPTED",
    }
    told: list[TrackerOutcome] = []
    with wire.calls("tracker.import_ in chunks"):
        outcome = tracker.import_(map(person, range(3)), chunk_size=6, progress=told.append)
    assert (outcome.created, outcome.is_clean, outcome.summary) == (9, True, "OK: 9 accepted")
    assert [one.summary for one in told] == ["OK: 6 accepted", "OK: 3 accepted"]

    models = [item for item in tracker.iterate_tracked_entities(program=CARE, fields="*")]
    assert (tracker.import_(models, import_strategy="UPDATE")).updated == 9
    with wire.calls("tracker.import_ without uids"):
        outcome = tracker.import_({"trackedEntities": [{"trackedEntityType": PERSON, "orgUnit": UNITS[0]}]})
    (made,) = outcome.objects
    assert (tracker.get_tracked_entity(made.uid)).trackedEntityType == PERSON

    with wire.calls("tracker.delete"):
        outcome = tracker.delete([made, {"event": "EvBirth0001"}])
    assert outcome.deleted == 2
    with pytest.raises(ValueError, match="the event has no uid"):
        tracker.delete({"programStage": BIRTH})
    with wire.calls("tracker.import_as_job"):
        job = tracker.import_as_job([person(5), spoilt(6)], atomic=False)
    outcome = job.outcome()
    assert {item.uid[:6] for item in outcome.failed_objects} == {"TePers", "EnPers", "EvBirt"}
    assert {item.index for item in outcome.failed_objects} == {1}
    assert (outcome.created, job.objects) == (3, outcome.objects)


def test_rejected_objects_are_the_callers_own_and_can_be_sent_again(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    people = [person(0), spoilt(1), person(2)]
    for item in people:
        del item["enrollments"][0]["events"][0]["event"]
    outcome = tracker.import_(people)
    assert (outcome.status, outcome.accepted, on_server(wire)) == ("ERROR", 0, {})
    assert {(item.index, outcome.fate(item)) for item in outcome.objects} >= {(1, "REJECTED"), (0, "LEFT_OUT")}

    outcome = tracker.import_(people, atomic=False)
    assert (outcome.status, outcome.created) == ("WARNING", 6)
    rejected = outcome.having("REJECTED")[0]
    assert (rejected.type, rejected.uid, rejected.index) == ("TRACKED_ENTITY", "TePers00001", 1)
    assert [row.code for row in outcome.problems(rejected)] == ["E1049"]
    assert {item.index for item in outcome.failed_objects} == {1}
    with pytest.raises(ImportRejectedError, match="TRACKED_ENTITY TePers00001"):
        outcome.raise_for_rejected()

    mended = [
        TrackerObject(item.type, item.uid, item.index, {**item.body, "orgUnit": UNITS[1]})
        for item in outcome.failed_objects
    ]
    assert (tracker.import_(mended)).is_clean
    assert on_server(wire) == {"trackedEntities": 3, "enrollments": 3, "events": 3}


FAULTS: dict[str, tuple[Callable[[Faults], None], str]] = {
    "reset": (lambda faults: faults.reset("POST /api/tracker"), "UNKNOWN"),
    "bad gateway": (lambda faults: faults.proxy_page("POST /api/tracker", 502), "UNKNOWN"),
    "answer cut short": (lambda faults: faults.truncate("POST /api/tracker", 40), "UNKNOWN"),
    "too many": (lambda faults: faults.status("POST /api/tracker", 429), "UNSENT"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_an_import_that_breaks_tells_what_is_known_and_doubles_nothing(wire: Wire, name: str) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    people = [person(number) for number in range(3)]
    for item in people:  # uids are the client's
        item["enrollments"][0]["events"][0].pop("event")
        item["enrollments"][0].pop("enrollment")
        item.pop("trackedEntity")
    spoil, fate = FAULTS[name]

    def spoil_second(_: TrackerOutcome) -> None:
        spoil(wire.server.faults)

    outcome = tracker.import_(people, chunk_size=3, progress=spoil_second)
    assert {(item.index, outcome.fate(item)) for item in outcome.objects} == {(0, "ACCEPTED"), (1, fate), (2, "UNSENT")}
    assert isinstance(outcome.error, Dhis2ClientError)
    assert (outcome.status, outcome.created, outcome.is_clean) == ("ERROR", 3, False)
    with pytest.raises(ImportUnfinishedError, match="failed_objects"):
        outcome.raise_for_rejected()

    again = tracker.import_(outcome.failed_objects)
    assert again.is_clean
    assert on_server(wire) == {"trackedEntities": 3, "enrollments": 3, "events": 3}


def test_what_is_refused_before_anything_was_done_is_raised(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    wire.server.faults.status("POST /api/tracker", 400)
    with pytest.raises(BadRequestError):
        tracker.import_(person(0))
    wire.server.faults.reset("POST /api/tracker")
    with pytest.raises(ImportUnfinishedError) as caught:
        tracker.register(program=CARE, org_unit=UNITS[0], tracked_entity_type=PERSON)
    assert (tracker.import_(caught.value.outcome.failed_objects)).is_clean
    assert on_server(wire) == {"trackedEntities": 1, "enrollments": 1}


def test_an_import_that_the_program_broke_off_is_repeated_by_what_was_prepared(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    prepared = prepare({"trackedEntities": [{"trackedEntityType": PERSON, "orgUnit": UNITS[0]}]})
    tracker.import_(prepared)
    assert (tracker.import_(prepared)).updated == 1
    assert on_server(wire) == {"trackedEntities": 1}


def test_requests_that_a_proxy_finds_too_large_are_halved(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    wire.server.faults.too_large("POST /api/tracker", 1500)
    outcome = tracker.import_(map(person, range(8)))
    assert (outcome.is_clean, outcome.created) == (True, 24)
    wire.server.faults.clear()
    wire.server.faults.too_large("POST /api/tracker", 100)
    with pytest.raises(Dhis2ClientError, match="413"):
        tracker.import_([person(9), person(10)])


def test_a_job_that_the_server_forgot_leaves_an_unknown_fate(wire: Wire) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    job = tracker.import_as_job(person(0))
    wire.server.faults.restart(f"GET /api/system/taskSummaries/TRACKER_IMPORT_JOB/{job.reference.id}")
    outcome = job.outcome(60)
    assert {outcome.fate(item) for item in outcome.objects} == {"UNKNOWN"}
    assert isinstance(outcome.error, JobLostError)
    assert (tracker.import_(outcome.failed_objects)).is_clean
    assert on_server(wire) == {"trackedEntities": 1, "enrollments": 1, "events": 1}

    job = tracker.import_as_job(person(1))
    job.result()
    wire.server.state.jobs.clear()
    forgotten = job.outcome(30)  # its feed and its report are gone; that it ran stands in its configuration
    assert {forgotten.fate(item) for item in forgotten.objects} == {"UNKNOWN"}
    assert "the server has no report of it" in str(forgotten.error)


def test_no_value_of_a_person_is_in_logs_errors_and_reprs(wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    tracker = wire.client.tracker
    add_programs(wire)
    secret = "Zanzibarra"
    caplog.set_level(logging.DEBUG)
    outcome = tracker.import_(
        person(0, attributes=[{"attribute": FIRST, "value": secret}, {"attribute": NUMBER, "value": secret}])
    )
    assert any(secret in row.message for row in outcome.rejected)  # the program itself can see it
    texts = [repr(outcome), str(outcome), repr(outcome.rejected), repr(outcome.objects), str(outcome.rejected[0])]
    with pytest.raises(ImportRejectedError) as rejected:
        outcome.raise_for_rejected()
    texts += [str(rejected.value), repr(rejected.value)]
    job = tracker.import_as_job(outcome.failed_objects)
    result = job.result()
    texts += [repr(result), repr(result.outcome), str(result.outcome), repr(job.outcome()), repr(job)]
    with pytest.raises(ConflictError) as conflict:
        wire.client.post_raw(
            "/api/tracker", {"trackedEntities": [item.body for item in outcome.objects[:1]]}, params={"async": False}
        )
    texts += [str(conflict.value), repr(conflict.value)]
    tracker.tracked_entities(program=CARE, filters=[condition(FIRST, "eq", secret), f"{FIRST}:like:{secret}"])
    wire.server.faults.status("GET /api/tracker", 503)
    with pytest.raises(ServerError) as failed:
        tracker.events(program=CARE, attribute_filters=condition(FIRST, "eq", secret))
    texts += [str(failed.value), repr(failed.value)]
    with pytest.raises(ValueError, match="unknown operator") as unknown:
        tracker.tracked_entities(program=CARE, filters=f"{FIRST}:equals:{secret}")
    texts += [str(unknown.value), *(record.getMessage() for record in caplog.records)]
    assert len(caplog.records) > 3
    assert [text for text in texts if secret in text] == []
