"""What the embedded server says of itself: jobs, dimensions of favourites, its own description, logins of 2.41."""

import base64
import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from dhis2w_client.testing import Dhis2Server
from dhis2w_client.testing.clock import is_cron, next_execution

ADMIN = ("admin", "district")


def asked(server: Dhis2Server, method: str, path: str, **more: Any) -> httpx.Response:
    """The answer to one request."""
    with httpx.Client(transport=server.transport(), base_url="http://server", auth=ADMIN) as client:
        return client.request(method, path, **more)


@pytest.mark.parametrize("text", ["zz", "0 0 3 * *", "61 0 0 ? * *"])
def test_a_cron_expression_has_six_fields_in_their_limits(text: str) -> None:
    """Anything else is none."""
    assert not is_cron(text)


def test_a_missed_job_is_made_up_for_within_four_hours() -> None:
    """After that it waits for its next time."""
    job = {"cronExpression": "0 0 3 ? * *"}
    assert next_execution(job, datetime(2026, 3, 1, 5, tzinfo=UTC)) == datetime(2026, 3, 1, 3, tzinfo=UTC)
    assert next_execution(job, datetime(2026, 3, 1, 8, tzinfo=UTC)) == datetime(2026, 3, 2, 3, tzinfo=UTC)


def test_the_scheduler_knows_system_jobs_and_those_of_users() -> None:
    """Only those with a time; a job with a bad one is refused."""
    server = Dhis2Server("2.43", world="testland")
    job = {"name": "Nightly", "jobType": "ANALYTICS_TABLE", "cronExpression": "0 0 3 ? * *"}
    assert asked(server, "POST", "/api/jobConfigurations", json=job).status_code == 201
    queues = {entry["name"]: entry for entry in asked(server, "GET", "/api/scheduler").json()}
    assert queues["Nightly"]["configurable"]
    assert not queues["Housekeeping"]["configurable"]
    refused = asked(server, "POST", "/api/jobConfigurations", json={**job, "name": "Bad", "cronExpression": "zz"})
    assert refused.json()["response"]["errorReports"][0]["errorCode"] == "E7005"


def test_axes_are_stored_as_what_is_on_them() -> None:
    """The dimensions of a visualization, its data, organisation units and periods follow from its axes."""
    server = Dhis2Server("2.43", world="testland")
    axes = {
        "columns": [{"dimension": "dx", "items": [{"id": "DeNum000000"}]}],
        "rows": [{"dimension": "pe", "items": [{"id": "LAST_12_MONTHS"}, {"id": "2025"}]}],
        "filters": [{"dimension": "ou", "items": [{"id": "OuRoot00000"}, {"id": "LEVEL-2"}]}],
    }
    made = asked(server, "POST", "/api/visualizations", json={"name": "V", "type": "COLUMN", **axes}).json()
    shown = asked(server, "GET", f"/api/visualizations/{made['response']['uid']}").json()
    assert shown["columnDimensions"] == ["dx"]
    assert shown["dataDimensionItems"][0]["dataElement"] == {"id": "DeNum000000"}
    assert shown["organisationUnits"] == [{"id": "OuRoot00000"}]
    assert shown["organisationUnitLevels"] == [2]
    assert shown["relativePeriods"]["last12Months"]
    assert shown["periods"] == [{"id": "2025"}]
    assert shown["rows"] == [{"id": "pe"}]


def test_options_are_numbered_by_their_place_in_the_set() -> None:
    """Whatever the payload says."""
    server = Dhis2Server("2.44", world="testland")
    shown = asked(server, "GET", "/api/optionSets/OsColor0000?fields=options[sortOrder]").json()
    assert [option["sortOrder"] for option in shown["options"]] == [0, 1, 2]


@pytest.mark.parametrize("scope", ["path:/api/constants", "entity:Constant"])
def test_the_description_of_a_part(scope: str) -> None:
    """A scope takes operations of one path or one type."""
    paths = asked(
        Dhis2Server("2.43", world="testland"), "GET", "/api/openapi/openapi.json", params={"scope": scope}
    ).json()["paths"]
    assert paths
    assert all(path.startswith("/api/constants") for path in paths)


def test_the_token_of_a_client_logs_in_on_the_oldest_version() -> None:
    """A client of 2.41 gets a token for a user's password, which then serves as a bearer token."""
    server = Dhis2Server("2.41", world="testland")
    secret = "s" * 36
    client = {"name": "c", "cid": "cid", "secret": secret, "grantTypes": ["password"], "redirectUris": list[str]()}
    assert asked(server, "POST", "/api/oAuth2Clients", json=client).status_code == 201
    basic = base64.b64encode(f"cid:{secret}".encode()).decode()
    form = {"grant_type": "password", "username": "admin", "password": "district"}
    with httpx.Client(transport=server.transport(), base_url="http://server") as anonymous:
        given = anonymous.post("/uaa/oauth/token", data=form, headers={"authorization": f"Basic {basic}"}).json()
        headers = {"authorization": f"Bearer {given['access_token']}"}
        assert anonymous.get("/api/me", headers=headers).json()["username"] == "admin"


@pytest.mark.parametrize("version", ["2.41", "2.44"])
def test_what_data_entry_loads(version: str) -> None:
    """Data sets come with their elements and the combinations of these."""
    found = asked(Dhis2Server(version, world="testland"), "GET", "/api/dataEntry/metadata").json()
    elements = {entry["dataElement"]["id"] for data_set in found["dataSets"] for entry in data_set["dataSetElements"]}
    assert elements == {element["id"] for element in found["dataElements"]}
    assert "CcSex000000" in {combo["id"] for combo in found["categoryCombos"]}


def test_the_summary_counts_what_is_new() -> None:
    """Values of today are of the last days, too."""
    server = Dhis2Server("2.43", world="testland")
    value = {"dataElement": "DeNum000000", "period": "202501", "orgUnit": "OuFacA11000", "value": "1"}
    asked(server, "POST", "/api/dataValueSets", content=json.dumps({"dataValues": [value]}), headers=_JSON)
    assert asked(server, "GET", "/api/dataSummary").json()["dataValueCount"] == {"0": 1, "1": 1, "7": 1, "30": 1}


_JSON = {"content-type": "application/json"}
