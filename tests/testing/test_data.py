"""The embedded server's data: tracker under its old and new names, packed lists, expressions, jobs and their errors."""

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import httpx
import pytest

from dhis2w_client.testing import Dhis2Server
from dhis2w_client.testing.clock import is_cron, next_time
from dhis2w_client.testing.expressions import Value, evaluated, number_of

_VALUES: dict[str, Value] = {"stage.weight": 4.0, "stage.name": "Ann", "other": 0.0}


@pytest.fixture(scope="module", params=["2.41", "2.44"])
def server(request: pytest.FixtureRequest) -> Dhis2Server:
    """A country with people enrolled in a program."""
    return Dhis2Server(request.param, world="small")


@pytest.fixture
def client(server: Dhis2Server) -> Iterator[httpx.Client]:
    """Talks to it without a port."""
    with httpx.Client(base_url="http://dhis2.test", auth=("admin", "district"), transport=server.transport()) as found:
        yield found


def _program(server: Dhis2Server) -> str:
    return next(iter(server.state.of("programs")))


def _entity(client: httpx.Client, program: str) -> Any:
    path = f"/api/tracker/trackedEntities?program={program}&orgUnitMode=ACCESSIBLE&pageSize=1"
    return client.get(path).json()["trackedEntities"][0]


def test_old_names_until_41(server: Dhis2Server, client: httpx.Client) -> None:
    """The same tracked entity under both; later versions have forgotten the old ones."""
    uid = _entity(client, _program(server))["trackedEntity"]
    answer = client.get(f"/api/trackedEntityInstances?trackedEntityInstance={uid}&ouMode=ACCESSIBLE")
    if server.feature_version > 41:
        assert answer.status_code == 404
    else:
        assert [item["trackedEntityInstance"] for item in answer.json()["trackedEntityInstances"]] == [uid]


def test_csv_of_tracked_entities_comes_packed(server: Dhis2Server, client: httpx.Client) -> None:
    """In a zip archive with one file."""
    answer = client.get(f"/api/tracker/trackedEntities.csv.zip?program={_program(server)}&pageSize=2")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == ["trackedEntities.csv"]
        assert archive.read("trackedEntities.csv").startswith(b"trackedEntity,")


def test_errors_have_no_csv(server: Dhis2Server, client: httpx.Client) -> None:
    """The server gives up: it can write errors as JSON only."""
    answer = client.get("/api/tracker/trackedEntities.csv?program=abcdefghij1")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "text/html;charset=utf-8")


def test_changes_of_attributes_are_noted(server: Dhis2Server, client: httpx.Client) -> None:
    """Newest first; since 2.43 only where the type wants it."""
    entity = _entity(client, _program(server))
    server.state.of("trackedEntityTypes")[entity["trackedEntityType"]]["enableChangeLog"] = True
    attribute = next(iter(entity["attributes"]))["attribute"]
    change = {"attribute": attribute, "value": "Changed"}
    names = ("trackedEntity", "trackedEntityType", "orgUnit")
    body = {"trackedEntities": [{**{name: entity[name] for name in names}, "attributes": [change]}]}
    assert client.post("/api/tracker?async=false", json=body).json()["stats"]["updated"] == 1
    logs = client.get(f"/api/tracker/trackedEntities/{entity['trackedEntity']}/changeLogs").json()["changeLogs"]
    assert logs[0]["change"]["attributeValue"]["currentValue"] == "Changed"


@pytest.mark.parametrize(("wanted", "count"), [("", 3), ("#{stage.element} >= 2", 2), ("#{stage.element} > 2", 1)])
def test_program_indicators_keep_to_their_filter(wanted: str, count: int) -> None:
    """Three events with the values 1, 2 and 3."""
    server = Dhis2Server(world="small")
    program = server.state.of("programs")[_program(server)]
    stage, unit = program["programStages"][0]["id"], program["organisationUnits"][0]["id"]
    events = server.state.tracker["events"]
    known = dict(next(iter(events.values())))
    events.clear()
    for number in (1, 2, 3):
        value = {"element": {**next(iter(known["dataValues"].values())), "value": str(number)}}
        place = {"programStage": stage, "orgUnit": unit, "occurredAt": "2025-03-01T00:00:00.000"}
        events[f"Event000{number:03}"] = {**known, **place, "event": f"Event000{number:03}", "dataValues": value}
    server.state.of("programIndicators")["Indicator00"] = {
        "id": "Indicator00",
        "name": "Events",
        "program": {"id": program["id"]},
        "aggregationType": "COUNT",
        "expression": "V{event_count}",
        "filter": wanted.replace("stage", stage),
    }
    with httpx.Client(base_url="http://dhis2.test", auth=("admin", "district"), transport=server.transport()) as client:
        client.post("/api/resourceTables/analytics")
        server.clock.advance(30)
        query = "dimension=dx:Indicator00&dimension=pe:202503&filter=ou:USER_ORGUNIT"
        rows = client.get(f"/api/analytics?{query}").json()["rows"]
    assert [float(row[-1]) for row in rows] == [count]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7.0),
        ("-(4 - 1) / 2", -1.5),
        ("#{stage.weight} > 3 && #{stage.name} == 'Ann'", True),
        ("#{missing} > 3 || d2:hasValue(#{missing})", False),
        ("if(#{other} == 0, 'none', 'some')", "none"),
        ("1 +", None),
        ("1 / 0", None),
        ("what is this?", None),
    ],
)
def test_expressions(text: str, value: Value) -> None:
    """Of numbers, texts and truth values; None for what is no expression, or has no value."""
    assert evaluated(text, lambda kind, name: _VALUES.get(name)) == value


def test_expression_that_is_no_number() -> None:
    """A text."""
    assert number_of("'a'") is None


def test_cron() -> None:
    """Six fields; the next time may be years away, which is none."""
    assert [is_cron(text) for text in ("0 0 3 ? * MON", "*/5 * * * * *", "zz", "0 0 3 * *")] == [
        True,
        True,
        False,
        False,
    ]
    assert next_time("0 0 3 ? * MON", datetime(2026, 11, 22, 5)) == datetime(2026, 11, 23, 3)
    assert next_time("0 30 2 1 JAN *", datetime(2026, 11, 22)) == datetime(2027, 1, 1, 2, 30)
    assert next_time("0 0 0 31 2 *", datetime(2026, 11, 22)) is None


def test_errors_of_a_job_are_kept(server: Dhis2Server, client: httpx.Client) -> None:
    """An import in which one event names a unit that is not there."""
    program = server.state.of("programs")[_program(server)]
    stage = program["programStages"][0]["id"]
    event = {"event": "abcdefghij2", "program": program["id"], "programStage": stage, "orgUnit": "abcdefghij1"}
    body = {"events": [{**event, "occurredAt": "2026-01-01"}]}
    uid = client.post("/api/tracker", json=body).json()["response"]["id"]
    server.clock.advance(5)
    client.get(f"/api/tracker/jobs/{uid}")
    found = next(run for run in client.get("/api/jobConfigurations/errors").json() if run["id"] == uid)
    assert found["type"] == "TRACKER_IMPORT_JOB"
    assert found["errors"][0]["code"] == "E1011"
    assert client.get(f"/api/jobConfigurations/{uid}/errors").json() == found
