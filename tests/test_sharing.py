"""Sharing: access strings and sharing objects, built and merged."""

import pytest

from dhis2w_client.sharing import access, checked_access, merged_sharing, sharing
from dhis2w_client.uids import InvalidUidError


def test_access_is_for_metadata_and_for_data() -> None:
    assert access() == "--------"
    assert access("rw") == "rw------"
    assert access("r-", data="rw") == "r-rw----"
    with pytest.raises(ValueError, match="'w-------' is no access string"):
        checked_access("w-------")


def test_a_sharing_object_lists_who_has_access() -> None:
    group = "UserGroup01"
    assert sharing() == {"public": "--------", "users": {}, "userGroups": {}}
    assert sharing(public="r-------", user_groups={group: access("rw")}, owner="UserOwner01") == {
        "public": "r-------",
        "users": {},
        "userGroups": {group: {"id": group, "access": "rw------"}},
        "owner": "UserOwner01",
    }
    with pytest.raises(InvalidUidError):
        sharing(owner="admin")


def test_merged_sharing_keeps_what_is_not_named() -> None:
    before = sharing(public="r-------", users={"UserOne0001": access("rw"), "UserTwo0001": access("r-")})
    after = merged_sharing(before, users={"UserTwo0001": None, "UserNew0001": access("r-")})
    assert after["public"] == "r-------"
    assert [*after["users"]] == ["UserOne0001", "UserNew0001"]
