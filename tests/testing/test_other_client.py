"""The embedded server, asked by a client that is not ours: dhis2.py."""

from collections.abc import Iterator
from typing import Any

import pytest
from dhis2 import Api, RequestException, generate_uid  # type: ignore[import-untyped]

from dhis2w_client.testing import Dhis2Server

VERSIONS = ["2.41", "2.42", "2.43", "2.44"]


@pytest.fixture(params=VERSIONS)
def server(request: pytest.FixtureRequest) -> Dhis2Server:
    """One of each version."""
    return Dhis2Server(request.param, world="testland")


@pytest.fixture
def api(server: Dhis2Server) -> Iterator[Any]:
    """Its administrator, over a real socket."""
    with server.serve() as url:
        client = Api(url, server.username, server.password)
        yield client
        client.session.close()


def _data_elements(count: int) -> list[dict[str, Any]]:
    return [
        {
            "id": generate_uid(),
            "name": f"Imported {number:03}",
            "shortName": f"Imported {number:03}",
            "code": f"IMPORTED_{number:03}",
            "description": "Größe, 数, \N{SNOWMAN}",
            "domainType": "AGGREGATE",
            "valueType": "NUMBER",
            "aggregationType": "SUM",
            "zeroIsSignificant": False,
            "categoryCombo": {"id": "bjDvmb4bfuf"},
        }
        for number in range(count)
    ]


def test_logs_in(api: Any, server: Dhis2Server) -> None:
    """And understands the version."""
    assert api.version == server.raw_version
    assert api.version_int == server.feature_version
    assert api.get("me").json()["username"] == server.username


def test_is_refused_with_a_wrong_password(api: Any) -> None:
    """With its own exception."""
    stranger = Api(api.base_url, "admin", "wrong")
    with pytest.raises(RequestException) as caught:
        stranger.get("me")
    stranger.session.close()
    assert caught.value.code == 401


def test_pages(api: Any) -> None:
    """Each object once."""
    pages = list(api.get_paged("dataElements", params={"fields": "id"}, page_size=5))
    assert [len(page["dataElements"]) for page in pages] == [5, 5, 2]
    merged = api.get_paged("dataElements", params={"fields": "id"}, page_size=5, merge=True)
    assert len({element["id"] for element in merged["dataElements"]}) == 12


def test_posts_partitioned_metadata_and_reads_it_back_unchanged(api: Any) -> None:
    """25 objects in parts of 10; an import of what was read changes nothing."""
    sent = _data_elements(25)
    answers = list(api.post_partitioned("metadata", {"dataElements": sent}, thresh=10))
    reports = [answer.json().get("response", answer.json()) for answer in answers]
    assert [report["stats"]["created"] for report in reports] == [10, 10, 5]
    params = {"filter": "name:like:Imported", "fields": ",".join(sent[0])}
    read = api.get_paged("dataElements", params=params, page_size=7, merge=True)
    assert sorted(read["dataElements"], key=lambda element: str(element["name"])) == sent
    again = list(api.post_partitioned("metadata", read, thresh=10))
    assert [answer.json().get("response", answer.json())["stats"]["created"] for answer in again] == [0, 0, 0]
    assert api.get("dataElements", params={"fields": "id", "pageSize": 1}).json()["pager"]["total"] == 12 + 25
