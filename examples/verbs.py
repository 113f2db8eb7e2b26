"""The verbs that every metadata type has, shown with constants: read, create, change, delete."""

from dhis2w_client import NotFoundError, where
from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env


def main() -> None:
    with open_sync_client(profile_from_env()) as client:
        made = client.constants.create(name="Example: days of a week", short_name="Example: days", value=7)
        uid = made.uid or ""
        try:
            print("created", uid, made.status)
            print("get    ", client.constants.get(uid, fields="id,name,value"))
            print("exists ", client.constants.exists(uid))
            print(
                "find   ", client.constants.find(filters=where("name").eq("Example: days of a week"), fields="id,name")
            )
            print("count  ", client.constants.count(filters=where("name").like("Example")))
            print("many   ", client.constants.get_many([uid, "Nobody00000"], fields="id,name"))

            client.constants.patch(uid, {"description": "Monday to Sunday"})  # one property, one request
            with client.constants.edit(uid) as constant:  # reads, and sends what was changed
                constant.name = "Example: days in a week"
            print("changed", client.constants.get(uid, fields="id,name,description"))
        finally:
            client.constants.delete(uid)
        try:
            client.constants.get(uid)
        except NotFoundError as missing:
            print("deleted", missing)


if __name__ == "__main__":
    main()
