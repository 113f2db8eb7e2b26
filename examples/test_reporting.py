"""Tests of one's own program with the fixtures that dhis2w gives pytest: pytest examples/test_reporting.py."""

import pytest

from dhis2w_client import SyncDhis2Client
from dhis2w_client.errors import ServerError
from dhis2w_client.testing import Dhis2Server


def incomplete(client: SyncDhis2Client) -> list[str]:
    """What one would like to test: the names of data elements without a description."""
    found = client.data_elements.iterate(fields="name,description")
    return [str(element.name) for element in found if not element.description]


def test_finds_what_has_no_description(dhis2_sync_client: SyncDhis2Client) -> None:
    element = dhis2_sync_client.data_elements.list(fields="id,name", page_size=1)[0]
    before = incomplete(dhis2_sync_client)
    dhis2_sync_client.data_elements.patch(str(element.id), {"description": "Told"})
    assert set(before) - set(incomplete(dhis2_sync_client)) == {element.name}


@pytest.mark.dhis2("2.41", "2.43", seed=7)
def test_on_two_versions_and_another_country(dhis2_sync_client: SyncDhis2Client) -> None:
    assert len(incomplete(dhis2_sync_client)) > 20


def test_says_so_when_the_server_fails(dhis2_sync_client: SyncDhis2Client, dhis2_server: Dhis2Server) -> None:
    dhis2_server.faults.status("GET /api/dataElements", 503, count=None)
    with pytest.raises(ServerError):
        incomplete(dhis2_sync_client)
