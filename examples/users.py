"""Makes a user with a role, a group and a place, changes these, and deletes the user."""

import secrets

from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env


def main() -> None:
    with open_sync_client(profile_from_env()) as client:
        root = client.organisation_units.list_by_level(1, fields="id,name")[0]
        role = client.user_roles.create(name="Example: readers", authorities=["M_dhis-web-dashboard"]).uid or ""
        group = client.user_groups.create(name="Example: readers").uid or ""
        password = f"Aa1!{secrets.token_urlsafe(12)}"
        user = client.users.create(
            username="example.reader",
            first_name="Exa",
            surname="Mple",
            password=password,
            user_roles=[role],
            organisation_units=[str(root.id)],
        ).uid
        assert user is not None
        try:
            client.users.add_to_groups(user, [group])
            client.users.set_organisation_units(user, data_view=[root])
            client.user_roles.add_authorities(role, ["M_dhis-web-reports"])
            found = client.users.get_by_username(
                "example.reader", fields="id,username,userRoles[name],userGroups[name]"
            )
            print(
                found.username,
                [one.name for one in found.userRoles or ()],
                [one.name for one in found.userGroups or ()],
            )
        finally:
            client.users.delete(user)
            client.user_groups.delete(group)
            client.user_roles.delete(role)


if __name__ == "__main__":
    main()
