"""The small country: what is in it, that it is right, that it is always the same, and that it is there at once."""

import hashlib
import subprocess
import sys
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from dhis2w_client.testing import Dhis2Server
from dhis2w_client.testing.bundle import Options, import_bundle
from dhis2w_client.testing.transfer import bundle_of
from dhis2w_client.testing.world import metadata_of, own_call

NOW = datetime(2024, 5, 17, 9, 30, tzinfo=UTC)
VERSIONS = ["2.41", "2.42", "2.43", "2.44"]

# Of which a server has objects only after something was done, or which are put together when they are asked for.
_MADE_LATER = {
    "dataElementOperands",
    "dataStore",
    "metadata/proposals",
    "metadata/version",
    "oAuth2AuthorizationConsents",
    "oAuth2Authorizations",
    "programDataElements",
    "relationships",
    "trackedEntityInstances",
    "validationResults",
}
_BY_SERVER = {"created", "lastUpdated", "createdBy", "lastUpdatedBy"}


def _client(server: Dhis2Server) -> httpx.Client:
    login = (server.username, server.password)
    return httpx.Client(base_url=server.address, auth=login, transport=server.transport(), timeout=60)


@pytest.fixture(scope="module", params=VERSIONS)
def server(request: pytest.FixtureRequest) -> Dhis2Server:
    """A server with the country, which the tests only read."""
    return Dhis2Server(request.param, now=NOW)


def test_what_the_country_has(server: Dhis2Server) -> None:
    """As much as its documentation says."""
    state = server.state
    assert len(state.of("organisationUnits")) == 151
    assert all(unit["geometry"] for unit in state.of("organisationUnits").values())
    assert len(state.of("dataElements")) == 100
    assert {item["programType"] for item in state.of("programs").values()} == {
        "WITH_REGISTRATION",
        "WITHOUT_REGISTRATION",
    }
    assert len(state.tracker["trackedEntities"]) == 200
    months = {value["period"] for value in state.data_values.values() if len(value["period"]) == 6}
    assert len([month for month in months if month.isdigit()]) == 24


def test_every_type_has_an_object(server: Dhis2Server) -> None:
    """But those whose objects come about in other ways."""
    paths = [schema.path for schema in server.data.schemas if schema.path and server.data.at(schema.path)]
    assert {path for path in paths if not server.state.of(path)} <= _MADE_LATER


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _bare(inner) for name, inner in value.items() if name not in _BY_SERVER}
    return [_bare(inner) for inner in value] if isinstance(value, list) else value


def test_its_metadata_are_what_an_import_of_them_makes(server: Dhis2Server) -> None:
    """They are stored without checks, and right all the same."""
    other = Dhis2Server(server.raw_version, world="empty", now=NOW)
    bundle = {
        path: [{name: item[name] for name in item if name in other.data.by_plural[path].properties} for item in items]
        for path, items in deepcopy(metadata_of(1, NOW.date()).bundle).items()
        if path in other.data.by_plural and path != "oAuth2Clients"  # whose properties depend on the version
    }
    call = own_call(other)
    report = import_bundle(call, bundle_of(call, bundle), Options(report="ERRORS"))
    assert report["status"] == "OK", report["typeReports"]
    for path in bundle:
        if other.data.by_plural[path].facts.get("metadata"):
            mine, its = server.state.of(path), other.state.of(path)
            assert {uid: _bare(mine[uid]) for uid in its if uid != server.administrator["id"]} == {
                uid: _bare(item) for uid, item in its.items() if uid != server.administrator["id"]
            }


def test_its_people_pass_the_checks_of_an_import(server: Dhis2Server) -> None:
    """Tracked entities, enrollments, events."""
    with _client(server) as client:
        for program in server.state.of("programs").values():
            path = "trackedEntities" if program["programType"] == "WITH_REGISTRATION" else "events"
            fields = "*,!relationships,enrollments[*,!relationships,events[*,!relationships]]"
            query = f"program={program['id']}&orgUnitMode=ACCESSIBLE&paging=false&skipPaging=true&fields={fields}"
            found = client.get(f"/api/tracker/{path}?{query}").json()
            body = {path: found.get(path) or found["instances"]}
            assert len(body[path]) >= 70
            report = client.post("/api/tracker?async=false&importMode=VALIDATE&importStrategy=UPDATE", json=body).json()
            assert report["validationReport"]["errorReports"] == []


def test_its_values_are_taken_by_an_import(server: Dhis2Server) -> None:
    """Some of each form."""
    forms: dict[str, list[Any]] = {}
    of_element = {
        row["dataElement"]["id"]: uid
        for uid, item in server.state.of("dataSets").items()
        for row in item["dataSetElements"]
    }
    names = ("dataElement", "period", "orgUnit", "categoryOptionCombo", "attributeOptionCombo", "value")
    for value in server.state.data_values.values():
        values = forms.setdefault(of_element[value["dataElement"]], [])
        if len(values) < 30:
            values.append({name: value[name] for name in names})
    with _client(server) as client:
        for uid, values in forms.items():
            answer = client.post("/api/dataValueSets?dryRun=true", json={"dataSet": uid, "dataValues": values}).json()
            assert answer["response"]["conflicts"] == [] if "response" in answer else answer["conflicts"] == []


def test_its_favourites_have_data(server: Dhis2Server) -> None:
    """Every visualization shows something."""
    with _client(server) as client:
        for item in server.state.of("visualizations").values():
            axes = [axis for name in ("columns", "rows", "filters") for axis in item[name]]
            dimensions = [f"{axis['dimension']}:{';'.join(found['id'] for found in axis['items'])}" for axis in axes]
            answer = client.get("/api/analytics", params={"dimension": dimensions}).json()
            assert answer["rows"], item["name"]


def test_its_users_log_in() -> None:
    """With the password of the administrator."""
    server = Dhis2Server(password="Secret-12")
    with httpx.Client(base_url=server.address, auth=("ada.abara", "Secret-12"), transport=server.transport()) as client:
        assert client.get("/api/me").json()["name"] == "Ada Abara"


_DIGEST = """
import hashlib, sys
from datetime import UTC, datetime
from pathlib import Path
from dhis2w_client.testing import Dhis2Server

server = Dhis2Server(sys.argv[1], seed=4, now=datetime(2024, 5, 17, 9, 30, tzinfo=UTC))
server.save(sys.argv[2])
print(hashlib.sha256(Path(sys.argv[2]).read_bytes()).hexdigest())
"""


def test_same_seed_makes_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    """Whatever the seed of the hashes is; another seed makes another country."""
    digests = {
        subprocess.run(
            [sys.executable, "-c", _DIGEST, "2.43", str(tmp_path / seed)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert len(digests) == 1
    Dhis2Server("2.43", seed=5, now=NOW).save(tmp_path / "other")
    assert hashlib.sha256((tmp_path / "other").read_bytes()).hexdigest() not in digests


def test_versions_have_the_same_uids_and_values() -> None:
    """As far as they know the types."""
    first, last = (Dhis2Server(version, now=NOW).state for version in ("2.41", "2.44"))
    for path, objects in first.objects.items():
        if path not in ("pushAnalysis", "jobConfigurations"):
            assert objects.keys() == last.objects[path].keys(), path
    assert first.data_values == last.data_values
    assert first.completions == last.completions
    assert first.tracker["events"].keys() == last.tracker["events"].keys()


def test_data_are_as_at_the_start_whenever_they_are_asked_for() -> None:
    """What happens to the metadata before does not change them; what is written, is."""
    server, other = (Dhis2Server("2.43", now=NOW) for _ in range(2))
    server.clock.advance(86_400 * 400)
    server.state.of("categoryOptionCombos").clear()
    assert server.state.data_values == other.state.data_values
    first = next(iter(other.state.data_values))
    other.state.data_values[first]["value"] = "77"
    assert other.state.data_values[first]["value"] == "77"
    assert other.state.analytics_rows["values"][0]["value"] != "77"


def test_data_survive_saving_before_anybody_asked_for_them(tmp_path: Path) -> None:
    """A state file has all of them."""
    server, other = Dhis2Server("2.43", now=NOW), Dhis2Server("2.43", world="empty")
    server.save(tmp_path / "state.json")
    other.load(tmp_path / "state.json")
    assert other.state.data_values == server.state.data_values
    assert other.state.tracker == server.state.tracker


def test_servers_share_nothing() -> None:
    """What one changes, the next does not see."""
    server = Dhis2Server("2.43", now=NOW)
    for objects in server.state.objects.values():
        for item in objects.values():
            if "sharing" in item:
                item["sharing"]["users"]["abcdefghijk"] = {"id": "abcdefghijk", "access": "rw------"}
    other = Dhis2Server("2.43", now=NOW)
    assert not any(
        "abcdefghijk" in item.get("sharing", {}).get("users", {})
        for objects in other.state.objects.values()
        for item in objects.values()
    )


def test_the_start_makes_no_data() -> None:
    """They wait until they are asked for, which keeps the start short."""
    server = Dhis2Server("2.43")
    assert not {"data_values", "completions", "tracker", "analytics_rows"} & vars(server.state).keys()
    with pytest.raises(AttributeError, match="has no 'nothing'"):
        _ = server.state.nothing  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_integrity_checks_find_what_is_wrong() -> None:
    """Counts and issues of the checks that ran, and only of those."""
    server = Dhis2Server("2.43", now=NOW)
    with _client(server) as client:
        assert client.get("/api/dataIntegrity/summary").json() == {}
        client.post("/api/dataIntegrity/summary")
        client.post("/api/dataIntegrity/details?checks=data_elements_without_datasets,OSE,none_such")
        server.clock.advance(30)
        counts = client.get("/api/dataIntegrity/summary").json()
        details = client.get("/api/dataIntegrity/details").json()
        assert client.get("/api/dataIntegrity/details/completed").json() == [*details]
    assert counts["data_elements_without_datasets"]["count"] == 3
    assert counts["indicators_not_grouped"]["count"] == 0
    assert {*details} == {"data_elements_without_datasets", "options_sets_empty"}
    names = {issue["name"] for issue in details["data_elements_without_datasets"]["issues"]}
    assert names == {f"{name} cases expected" for name in ("Malaria", "Pneumonia", "Diarrhoea")}
