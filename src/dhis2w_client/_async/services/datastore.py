"""The data stores: JSON values by namespace and key, of all users or of each."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from dhis2w_client._async.resource import Resource
from dhis2w_client.errors import Dhis2ClientError, NotFoundError
from dhis2w_client.query import comma_joined, path_segment

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from pydantic import JsonValue

    from dhis2w_client.query import ParameterValue
    from dhis2w_client.reports import WebMessage

__all__ = ["Datastore"]


class Datastore(Resource):
    """Values that programs keep on the server (`/api/dataStore`); with `user=True` those of the user of the client."""

    __slots__ = ()

    async def list_namespaces(self, *, user: bool = False) -> list[str]:
        """The names of the namespaces that the user may see. `GET /api/dataStore`."""
        return await self._call("GET", _path(user), returns=list[str])

    async def list_keys(self, namespace: str, *, user: bool = False) -> list[str]:
        """The keys of a namespace. `GET /api/dataStore/{namespace}/keys`. Raises NotFoundError for an unknown one."""
        return await self._call("GET", _path(user, namespace, "keys"), returns=list[str])

    async def get(self, namespace: str, key: str, *, user: bool = False) -> "JsonValue":
        """A value. `GET /api/dataStore/{namespace}/{key}`. Raises NotFoundError where there is none."""
        value: JsonValue = await self._call_for(Any, "GET", _path(user, namespace, key))
        return value

    async def exists(self, namespace: str, key: str, *, user: bool = False) -> bool:
        """Whether there is a value of this key; reads the keys, not the value, which may be big."""
        try:
            return key in await self.list_keys(namespace, user=user)
        except NotFoundError:
            return False

    async def set(
        self, namespace: str, key: str, value: "JsonValue", *, user: bool = False, encrypt: bool | None = None
    ) -> "WebMessage":
        """Creates or replaces a value. `PUT /api/dataStore/{namespace}/{key}`; `encrypt` hides it on the disk."""
        return await self._put(_path(user, namespace, key), value, {"encrypt": encrypt})

    async def set_part(
        self, namespace: str, key: str, path: str, value: "JsonValue", *, roll: int | None = None, user: bool = False
    ) -> "WebMessage":
        """Changes what stands at a path within a value, such as `settings.colour`, and leaves the rest as it is.

        With `roll` the value is added to the list there, of which the last `roll` items are kept.
        """
        return await self._put(_path(user, namespace, key), value, {"path": path, "roll": roll})

    async def update(
        self,
        namespace: str,
        key: str,
        change: "Callable[[JsonValue], JsonValue]",
        *,
        user: bool = False,
        attempts: int = 5,
    ) -> "JsonValue":
        """Changes a value by a function from the old one (None where there is none) to the new one, and gives that.

        DHIS2 has no locks: the value is read again just before it is written, and the function is called anew where
        somebody else has changed it meanwhile. Raises ConflictError after `attempts`. Between the last look and the
        write somebody may still come first, by the time of one request.
        """
        seen = await self._value(namespace, key, user)
        for _ in range(attempts):
            changed = change(seen)
            current = await self._value(namespace, key, user)
            if current == seen:
                await self.set(namespace, key, changed, user=user)
                return changed
            seen = current
        raise Dhis2ClientError(
            f"{namespace}/{key} in the data store was changed by others {attempts} times while it was to be updated"
        )

    async def entries(
        self,
        namespace: str,
        *,
        fields: str | Iterable[str] = ".",
        filters: str | Iterable[str] | None = None,
        order: str | None = None,
        page_size: int = 50,
        user: bool = False,
    ) -> "AsyncGenerator[tuple[str, JsonValue]]":
        """Keys and values of a namespace, page by page.

        `fields="."` gives whole values; `fields="name,colour"` those parts of each, as a mapping, and only of values
        that have one of them. `filters` such as `colour:eq:red` choose by what values hold.
        `GET /api/dataStore/{namespace}?fields=...`.
        """
        whole = fields == "."
        page = 1
        while True:
            params: dict[str, ParameterValue] = {
                "fields": comma_joined(fields),
                "filter": filters,
                "order": order,
                "page": page,
                "pageSize": page_size,
                "headless": True,
            }
            rows: list[dict[str, JsonValue]] = await self._call_for(
                list[dict[str, Any]], "GET", _path(user, namespace), params=params
            )
            for row in rows:
                key = str(row.pop("key"))
                yield key, row.get("value") if whole else row
            if len(rows) < page_size:
                return
            page += 1

    async def delete(self, namespace: str, key: str, *, user: bool = False) -> "WebMessage":
        """Deletes a value; a namespace goes with its last one. `DELETE /api/dataStore/{namespace}/{key}`."""
        from dhis2w_client.reports import WebMessage

        return await self._call("DELETE", _path(user, namespace, key), returns=WebMessage)

    async def delete_namespace(self, namespace: str, *, user: bool = False) -> "WebMessage":
        """Deletes a namespace with all values in it. `DELETE /api/dataStore/{namespace}`."""
        from dhis2w_client.reports import WebMessage

        return await self._call("DELETE", _path(user, namespace), returns=WebMessage)

    async def _put(self, path: str, value: "JsonValue", params: "Mapping[str, ParameterValue]") -> "WebMessage":
        import json

        from dhis2w_client.reports import WebMessage

        body = json.dumps(value, ensure_ascii=False).encode()  # None is a value too, and not "no body"
        return await self._call("PUT", path, params=params, body=body, returns=WebMessage)

    async def _value(self, namespace: str, key: str, user: bool) -> "JsonValue":
        try:
            return await self.get(namespace, key, user=user)
        except NotFoundError:
            return None


def _path(user: bool, *segments: str) -> str:
    return "/".join(["/api/userDataStore" if user else "/api/dataStore", *map(path_segment, segments)])
