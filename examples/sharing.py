"""Who may see and change what: sharing of one object and of many."""

from dhis2w_client.sharing import access
from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env


def main() -> None:
    with open_sync_client(profile_from_env()) as client:
        group = client.user_groups.create(name="Example: editors").uid or ""
        constant = client.constants.create(name="Example: shared", short_name="Example: shared", value=1).uid or ""
        try:
            client.constants.share(constant, public=access("r-"), user_groups={group: access("rw")})
            shared = client.constants.get(constant, fields="id,name,sharing").sharing
            assert shared is not None
            print("everybody:", shared.public)
            print("groups:", {uid: entry.access for uid, entry in (shared.userGroups or {}).items()})

            client.constants.share(constant, public=access())  # the rest stays as it is
            client.constants.share(constant, user_groups={group: None})
        finally:
            client.constants.delete(constant)
            client.user_groups.delete(group)


if __name__ == "__main__":
    main()
