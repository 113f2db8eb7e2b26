"""Copies of metadata objects: what is inside them is new, what they refer to is the same."""

from dhis2w_client._cloning import clone_of
from dhis2w_client.uids import is_uid

ORIGINAL = {
    "id": "LsMain00000",
    "name": "Levels",
    "code": "LEVELS",
    "href": "https://dhis2.example.org/api/legendSets/LsMain00000",
    "createdBy": {"id": "M5zQapPyTZI", "name": "admin"},
    "sharing": {"owner": "M5zQapPyTZI", "public": "r-------", "users": {"UsrClerk000": {"id": "UsrClerk000"}}},
    "legends": [{"id": "LegLow00000", "name": "Low", "created": "2026-01-01T00:00:00.000", "startValue": 0.0}],
    "attributeValues": [{"attribute": {"id": "AttrDe00000"}, "value": "LegLow00000"}],
    "columns": [{"id": "LegLow00000"}, {"id": "DeNum000000"}],
}


def test_the_copy_has_its_own_parts_and_the_same_references() -> None:
    copy = clone_of(ORIGINAL, "LsCopy00000", {"name": "Copy"})
    legend = copy["legends"][0]
    assert is_uid(legend["id"])
    assert legend == {"id": legend["id"], "name": "Low", "startValue": 0.0}
    assert copy == {
        "id": "LsCopy00000",
        "name": "Copy",
        "sharing": {"public": "r-------", "users": {"UsrClerk000": {"id": "UsrClerk000"}}},
        "legends": [legend],
        "attributeValues": ORIGINAL["attributeValues"],
        "columns": [{"id": legend["id"]}, {"id": "DeNum000000"}],
    }
    assert legend["id"] != "LegLow00000"


def test_a_code_is_given_or_missing_and_the_original_stays() -> None:
    before = repr(ORIGINAL)
    assert clone_of(ORIGINAL, "LsCopy00000", {"code": "COPY"})["code"] == "COPY"
    assert repr(ORIGINAL) == before
