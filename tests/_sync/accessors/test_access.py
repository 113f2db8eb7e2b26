# Made from tests/_async/accessors/test_access.py by `make generate`. Do not edit.
"""Users, their groups, roles and tokens, as programs use them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dhis2w_client import BasicAuth, PatAuth, SyncDhis2Client
from dhis2w_client.api_tokens import expiry, restrictions
from dhis2w_client.errors import AuthenticationError, ConflictError, NotFoundError
from tests._sync.accessors.everyday import walk_through_verbs
from tests._sync.wire import Wire

_PASSWORD = "Correct-horse-9"


def test_users(wire: Wire) -> None:
    users, role, group = wire.client.users, wire.some("userRoles"), wire.some("userGroups")
    one, other = wire.some("organisationUnits", 2)
    values: dict[str, Any] = {
        "username": "clara",
        "first_name": "Clara",
        "surname": "Clerk",
        "password": _PASSWORD,
        "email": "clara@example.org",
        "user_roles": [role],
        "user_groups": [group],
        "organisation_units": [one],
        "data_view_organisation_units": [one],
    }
    with wire.calls("users.create"):
        uid = (users.create(**values)).uid
    assert uid
    made = users.get(uid)
    assert (made.username, made.disabled) == ("clara", False)
    assert [found.id for found in made.userRoles or ()] == [role]
    with wire.calls("users.get_by_username"):
        assert (users.get_by_username("clara", fields="id,username")).id == uid
    with pytest.raises(NotFoundError, match="there is no user 'nobody'"):
        users.get_by_username("nobody")

    _log_in(wire, uid)
    units = {"organisationUnits", "teiSearchOrganisationUnits"}
    with wire.changes("users.set_organisation_units", "users", uid, units):
        users.set_organisation_units(uid, capture=[one, other], search=[one])
    with pytest.raises(ValueError, match="give capture, data_view or search"):
        users.set_organisation_units(uid)
    further = wire.some("userRoles", 2)[1]
    with wire.changes("users.set_user_roles", "users", uid, {"userRoles"}):
        users.set_user_roles(uid, [role, further])
    with wire.calls("users.remove_from_groups"):
        users.remove_from_groups(uid, [group])
    assert not users.get_property(uid, "userGroups")
    with wire.calls("users.add_to_groups"):
        users.add_to_groups(uid, [group])
    assert [found["id"] for found in users.get_property(uid, "userGroups")] == [group]

    with wire.calls("users.replicate"):
        users.replicate(uid, username="carl", password=_PASSWORD)
    copy = users.get_by_username("carl")
    assert {found.id for found in copy.userRoles or ()} == {role, further}
    assert {found.id for found in copy.organisationUnits or ()} == {one, other}
    with pytest.raises(ConflictError, match="already taken"):
        users.replicate(uid, username="carl", password=_PASSWORD)
    with wire.calls("users.invite"):
        users.invite(email="dora@example.org", username="dora", user_roles=[role], organisation_units=[one])
    invited = users.get_by_username("dora")
    assert (invited.email, invited.invitation) == ("dora@example.org", True)
    with wire.calls("users.delete"):
        users.delete(uid)
    assert not users.exists(uid)


def _log_in(wire: Wire, uid: str) -> None:
    """Whether a user can log in is what disabling and expiring are about."""
    users = wire.client.users

    def may_log_in() -> bool:
        client = SyncDhis2Client(wire.server.address, BasicAuth("clara", _PASSWORD), transport=wire.server.transport())
        try:
            with client:
                return True
        except AuthenticationError:
            return False

    assert may_log_in()
    with wire.changes("users.disable", "users", uid, {"disabled"}):
        users.disable(uid)
    assert not may_log_in()
    with wire.changes("users.enable", "users", uid, {"disabled"}):
        users.enable(uid)
    with wire.changes("users.expire", "users", uid, {"accountExpiry"}):
        users.expire(uid, date="2024-01-01")
    with wire.changes("users.unexpire", "users", uid, {"accountExpiry"}):
        users.unexpire(uid)
    assert may_log_in()
    with wire.calls("users.reset_password"):
        users.reset_password(uid)


def test_user_roles(wire: Wire) -> None:
    roles, user = wire.client.user_roles, wire.some("users")
    values: dict[str, Any] = {"name": "First", "authorities": ["F_LOCALE_ADD"]}
    walk_through_verbs(wire, "user_roles", values, {"name": "Second", "description": "After the first"})
    uid = (roles.create(**values)).uid
    assert uid

    def authorities() -> set[str]:
        return {*roles.get_property(uid, "authorities")}

    with wire.changes("user_roles.add_authorities", "userRoles", uid, {"authorities"}):
        roles.add_authorities(uid, ["F_EXPORT_DATA", "F_LOCALE_ADD"])
    assert authorities() == {"F_EXPORT_DATA", "F_LOCALE_ADD"}
    assert roles.add_authorities(uid, ["F_LOCALE_ADD"]) is None
    with wire.changes("user_roles.remove_authorities", "userRoles", uid, {"authorities"}):
        roles.remove_authorities(uid, ["F_LOCALE_ADD"])
    assert authorities() == {"F_EXPORT_DATA"}
    assert roles.remove_authorities(uid, ["F_LOCALE_ADD"]) is None
    with wire.changes("user_roles.set_authorities", "userRoles", uid, {"authorities"}):
        roles.set_authorities(uid, ["F_METADATA_IMPORT"])
    assert authorities() == {"F_METADATA_IMPORT"}

    with wire.changes("user_roles.add_users", "users", user, {"userRoles"}, more={("userRoles", uid): {"users"}}):
        roles.add_users(uid, [user])
    with wire.calls("user_roles.list_users"):
        assert [found.id for found in roles.list_users(uid, fields="id")] == [user]
    with wire.changes("user_roles.remove_users", "users", user, {"userRoles"}, more={("userRoles", uid): {"users"}}):
        roles.remove_users(uid, [user])
    assert not roles.list_users(uid, fields="id")


def test_api_tokens(wire: Wire) -> None:
    tokens = wire.client.api_tokens
    with wire.calls("api_tokens.issue"):
        new = tokens.issue(
            code="nightly",
            expires=datetime(2030, 1, 1, tzinfo=UTC),
            methods=["get"],
            ips=["10.1.1.1"],
            referrers=["https://example.org"],
        )
    assert new.secret.startswith("d2p_")
    assert new.secret not in repr(new)
    made = tokens.get(new.uid)
    assert (made.code, made.expire) == ("nightly", 1893456000000)
    with wire.calls("api_tokens.rotate"):
        other = tokens.rotate(new.uid)
    assert other.secret != new.secret
    assert not tokens.exists(new.uid)
    renewed = tokens.get(other.uid)
    assert (renewed.code, renewed.expire, renewed.attributes) == (made.code, made.expire, made.attributes)
    with wire.changes("api_tokens.restrict", "apiToken", other.uid, {"attributes"}):
        tokens.restrict(other.uid, methods=["GET", "HEAD"])
    assert [found.to_wire() for found in (tokens.get(other.uid)).attributes or ()] == [
        {"type": "MethodAllowedList", "allowedMethods": ["GET", "HEAD"]}
    ]
    with SyncDhis2Client(wire.server.address, PatAuth(other.secret), transport=wire.server.transport()) as client:
        assert (client.system.me()).username == "admin"
    plain = tokens.issue()
    with wire.calls("api_tokens.list_all"):
        assert {found.id for found in tokens.list_all(fields="id")} == {other.uid, plain.uid}
    with wire.calls("api_tokens.delete"):
        tokens.delete(plain.uid)
    past = tokens.issue(expires=datetime(2020, 1, 1))
    with pytest.raises(ValueError, match="has expired"):
        tokens.rotate(past.uid)


def test_tokens_are_restricted_to_what_requests_can_match() -> None:
    assert restrictions(None, None, None) == []
    assert restrictions((), None, None) == [{"type": "IpAllowedList", "allowedIps": []}]
    with pytest.raises(ValueError, match="is a range of addresses"):
        restrictions(["10.0.0.0/8"], None, None)
    with pytest.raises(ValueError, match="'FLY' is no HTTP method"):
        restrictions(None, ["fly"], None)
    assert expiry(None, 0) is None
    assert expiry(timedelta(days=1), 1.5) == 86_401_500
    assert expiry(datetime(1970, 1, 2), 0) == 86_400_000
