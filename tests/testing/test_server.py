"""The embedded server: its worlds, its clock and state, its faults, and the way to it without a port."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from dhis2w_client.testing import Dhis2Server

_ADMIN = ("admin", "district")


def _client(server: Dhis2Server, auth: tuple[str, str] | None = _ADMIN) -> httpx.Client:
    return httpx.Client(base_url="http://dhis2.test", auth=auth, transport=server.transport())


@pytest.mark.parametrize("version", ["2.41", "2.42", "2.43", "2.44"])
def test_every_version_lists_testland(version: str) -> None:
    """Twelve data elements."""
    with _client(Dhis2Server(version, world="testland")) as client:
        answer = client.get("/api/dataElements?paging=false").json()
    assert len(answer["dataElements"]) == 12


def test_refuses_an_unknown_version() -> None:
    """A version that it has no data for."""
    with pytest.raises(ValueError, match="knows no DHIS2"):
        Dhis2Server("2.30")


def test_same_seed_makes_the_same_country() -> None:
    """Names, identifiers and values."""
    first, second = (Dhis2Server(world="small", seed=4).state for _ in range(2))
    assert list(first.objects["organisationUnits"]) == list(second.objects["organisationUnits"])
    assert list(first.data_values) == list(second.data_values)
    assert list(first.data_values) != list(Dhis2Server(world="small", seed=5).state.data_values)


def test_country_answers_analytics() -> None:
    """Its tables are built."""
    server = Dhis2Server(world="small")
    indicator = next(iter(server.state.of("indicators")))
    with _client(server) as client:
        query = f"dimension=dx:{indicator}&dimension=pe:LAST_12_MONTHS&filter=ou:USER_ORGUNIT"
        assert client.get(f"/api/analytics?{query}").json()["height"] == 12


def test_analytics_need_their_tables() -> None:
    """E7144 until they are built; values that came later are not in them."""
    server = Dhis2Server(world="testland")
    query = "/api/analytics?dimension=dx:DeNum000000&dimension=pe:2025&dimension=ou:OuRoot00000"
    with _client(server) as client:
        assert client.get(query).json()["errorCode"] == "E7144"
        client.post("/api/resourceTables/analytics")
        server.clock.advance(30)
        assert client.get(query).json()["rows"] == []


def test_state_survives_saving(tmp_path: Path) -> None:
    """Objects and files."""
    server, other = Dhis2Server(world="testland"), Dhis2Server(world="empty")
    with _client(server) as client:
        files = {"file": ("a.txt", b"text", "text/plain")}
        made: Any = client.post("/api/fileResources?domain=DOCUMENT", files=files).json()
        uid = made["response"]["fileResource"]["id"]
    server.save(tmp_path / "state.json")
    other.load(tmp_path / "state.json")
    with _client(other) as client:
        assert client.get(f"/api/fileResources/{uid}/data").content == b"text"
        assert client.get("/api/dataElements/DeNum000000").json()["name"] == "Population"


def test_faults_work_without_a_port() -> None:
    """A status, a late answer, an ended connection, a truncated body; each once."""
    server = Dhis2Server(world="testland")
    with _client(server) as client:
        server.faults.status("/api/me", 503)
        assert client.get("/api/me").status_code == 503
        server.faults.reset("/api/me")
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/api/me")
        server.faults.truncate("/api/me", 3)
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/api/me")
        server.faults.delay("/api/me", 5)
        with pytest.raises(httpx.ReadTimeout):
            client.get("/api/me", timeout=0.05)
        assert client.get("/api/me").status_code == 200
    assert len(server.requests.matching("GET /api/me")) == 5


def test_data_store_keeps_values() -> None:
    """Create, read by path, delete."""
    with _client(Dhis2Server(world="testland")) as client:
        assert client.post("/api/dataStore/space/key", json={"a": [1, 2]}).status_code == 201
        assert client.get("/api/dataStore/space?fields=a").json()["entries"] == [{"key": "key", "a": [1, 2]}]
        assert client.delete("/api/dataStore/space").status_code == 200
        assert client.get("/api/dataStore/space").status_code == 404


def test_route_reaches_its_service() -> None:
    """With the user's name, without the caller's credentials."""
    seen: list[httpx.Request] = []

    def service(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(418, json={"short": "stout"})

    server = Dhis2Server(world="testland", upstream=httpx.MockTransport(service))
    with _client(server) as client:
        route = {"name": "Tea", "code": "tea", "url": "https://tea.test/pot/**"}
        assert client.post("/api/routes", json=route).status_code == 201
        assert client.get("/api/routes/tea/run/lid").status_code == 418
    assert str(seen[0].url) == "https://tea.test/pot/lid"
    assert seen[0].headers["x-forwarded-user"] == "admin"
    assert "authorization" not in seen[0].headers
