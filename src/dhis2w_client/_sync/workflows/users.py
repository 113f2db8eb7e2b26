# Made from src/dhis2w_client/_async/workflows/users.py by `make generate`. Do not edit.
"""Users and user roles: accounts, and what they may do."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from dhis2w_client._sync.metadata import ListQuery, MetadataResource, references_to, uid_of
from dhis2w_client._sync.workflows.lookup import resource_named
from dhis2w_client._sync.workflows.shapes import narrowed
from dhis2w_client.errors import NotFoundError
from dhis2w_client.filters import where
from dhis2w_client.models import Dhis2Model
from dhis2w_client.reports import WebMessage
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.fields import Fields
    from dhis2w_client.paging import Page

__all__ = ["UserResource", "UserRoleResource"]

M = TypeVar("M", bound="Dhis2Model")
User = TypeVar("User", bound="Dhis2Model")


class UserResource(MetadataResource[M]):
    """Users (`/api/users`).

    `create(username=..., first_name=..., surname=..., password=..., user_roles=[...], organisation_units=[...])` makes
    one with roles and units; membership in groups is the groups' (`user_groups`), which must be allowed as well.
    """

    __slots__ = ()

    def get_by_username(self, username: str, *, fields: "Fields | None" = "*") -> M:
        """The user of this name, with all properties unless `fields`: `GET ...`. Raises NotFoundError."""
        found = self.find(filters=where("username").eq(username), fields=fields)
        if found is None:
            raise NotFoundError(404, f"there is no user {username!r}, or the user of this client may not see them")
        return found

    def invite(
        self,
        *,
        email: str,
        user_roles: "Iterable[Item]",
        first_name: str | None = None,
        surname: str | None = None,
        username: str | None = None,
        organisation_units: "Iterable[Item]" = (),
        data_view_organisation_units: "Iterable[Item]" = (),
        user_groups: "Iterable[Item]" = (),
        uid: str | None = None,
    ) -> WebMessage:
        """Makes an account and sends an invitation by e-mail: `POST .../invite`.

        The invited person chooses the password, and without `username` the name. Raises ConflictError (E6202) for an
        address that is no e-mail address; the server must be able to send mail.
        """
        from dhis2w_client.uids import generate_uid

        texts = {"firstName": first_name, "surname": surname, "username": username}
        body: dict[str, Any] = {
            "id": checked_uid(uid) if uid else generate_uid(),
            "email": email,
            **{name: text for name, text in texts.items() if text is not None},
            "userRoles": references_to(user_roles),
            "organisationUnits": references_to(organisation_units),
            "dataViewOrganisationUnits": references_to(data_view_organisation_units),
            "userGroups": references_to(user_groups),
        }
        return self._call("POST", self._path("invite"), body=body, returns=WebMessage)

    def replicate(self, uid: str, *, username: str, password: str) -> WebMessage:
        """Makes a user with the same roles, groups and units as another one: `POST .../{uid}/replica`.

        The answer does not name the new user: see `get_by_username`. Raises ConflictError for a name that is taken and
        for a password that the server finds too weak.
        """
        body = {"username": username, "password": password}
        return self._call("POST", self._path(checked_uid(uid), "replica"), body=body, returns=WebMessage)

    def set_user_roles(self, uid: str, roles: "Iterable[Item]") -> WebMessage:
        """Gives a user these roles and no others: `PATCH .../{uid}`. Users need one role at least."""
        return self.patch(uid, {"userRoles": references_to(roles)})

    def set_organisation_units(
        self,
        uid: str,
        *,
        capture: "Iterable[Item] | None" = None,
        data_view: "Iterable[Item] | None" = None,
        search: "Iterable[Item] | None" = None,
    ) -> WebMessage:
        """Says where a user may enter data, see data, and search for tracked entities: `PATCH .../{uid}`.

        What is not given stays as it is; an empty list takes all away.
        """
        given = {
            "organisationUnits": capture,
            "dataViewOrganisationUnits": data_view,
            "teiSearchOrganisationUnits": search,
        }
        changes = {name: references_to(units) for name, units in given.items() if units is not None}
        if not changes:
            raise ValueError("give capture, data_view or search: organisation units, or an empty list for none")
        return self.patch(uid, changes)

    def add_to_groups(self, uid: str, groups: "Iterable[Item]") -> None:
        """Makes a user a member of groups: `POST /api/userGroups/{group}/users/{uid}`, one after the other."""
        user_groups = resource_named(self._client, "userGroups")
        for group in groups:
            user_groups.add_item(uid_of(group), "users", uid)

    def remove_from_groups(self, uid: str, groups: "Iterable[Item]") -> None:
        """Takes a user out of groups: `DELETE /api/userGroups/{group}/users/{uid}`, one after the other."""
        user_groups = resource_named(self._client, "userGroups")
        for group in groups:
            user_groups.remove_item(uid_of(group), "users", uid)


class UserRoleResource(MetadataResource[M], Generic[M, User]):
    """User roles (`/api/userRoles`): their authorities, and who has them."""

    __slots__ = ()

    def add_authorities(self, uid: str, authorities: Iterable[str]) -> WebMessage | None:
        """Allows more, such as `F_DATAELEMENT_PUBLIC_ADD`: `GET` and `PATCH .../{uid}`; None where all were there."""
        known = self._authorities(uid)
        added = [name for name in dict.fromkeys(authorities) if name not in known]
        return self.set_authorities(uid, [*known, *added]) if added else None

    def remove_authorities(self, uid: str, authorities: Iterable[str]) -> WebMessage | None:
        """Allows less: `GET` and `PATCH .../{uid}`; None where none of them was there."""
        known, gone = self._authorities(uid), {*authorities}
        kept = [name for name in known if name not in gone]
        return self.set_authorities(uid, kept) if len(kept) < len(known) else None

    def set_authorities(self, uid: str, authorities: Sequence[str]) -> WebMessage:
        """Allows exactly this: `PATCH .../{uid}`."""
        return self.patch(uid, [{"op": "add", "path": "/authorities", "value": [*authorities]}])

    def _authorities(self, uid: str) -> list[str]:
        return sorted(self.get_property(uid, "authorities") or [])

    def add_users(self, uid: str, users: "Iterable[Item]") -> WebMessage:
        """Gives users this role: `POST .../{uid}/users`."""
        return self.add_items(uid, "users", users)

    def remove_users(self, uid: str, users: "Iterable[Item]") -> WebMessage:
        """Takes this role away from users: `DELETE .../{uid}/users`."""
        return self.remove_items(uid, "users", users)

    def list_users(self, uid: str, **query: Unpack[ListQuery]) -> "Page[User]":
        """All users that have this role: `GET /api/users`, page by page."""
        users: MetadataResource[User] = resource_named(self._client, "users")
        return users.list_all(**narrowed(query, where("userRoles.id").eq(checked_uid(uid))))
