"""Values of attributes, which programs give to objects of many types: read, change, find objects by them."""

from typing import TYPE_CHECKING, Any

from dhis2w_client._async.metadata import MetadataResource, uid_of
from dhis2w_client._async.resource import Resource
from dhis2w_client._async.workflows.lookup import resource_named
from dhis2w_client.filters import Filter, Filters, where
from dhis2w_client.paging import SeveralFoundError

if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client
    from dhis2w_client._async.metadata import Item
    from dhis2w_client.reports import WebMessage

__all__ = ["AttributeValues"]


class AttributeValues(Resource):
    """Values of attributes, on objects of any metadata type.

    The type is given by its name, such as `dataElements`, or as a resource; the attribute by its uid, its code, or as
    an object. Which uid belongs to a code is asked for once in the life of the client.
    """

    __slots__ = ("_uids",)

    def __init__(self, client: "Dhis2Client") -> None:
        super().__init__(client)
        self._uids: dict[str, str] = {}

    async def resolve_attribute_uid(self, attribute: "Item") -> str:
        """The uid of an attribute that is given by its uid or code. Raises LookupError where there is none."""
        if not isinstance(attribute, str):
            return uid_of(attribute)
        if attribute not in self._uids:
            self._uids[attribute] = await self._find_attribute(attribute)
        return self._uids[attribute]

    async def _find_attribute(self, attribute: str) -> str:
        # A code may look like a uid, so that both are asked for.
        either = [where("id").eq(attribute), where("code").eq(attribute)]
        found = await self._client.resources.attributes.list(fields="id,code", filters=either, root_junction="OR")
        by_id = [item for item in found if item.id == attribute]
        if not found:
            raise LookupError(f"no attribute has the uid or code {attribute!r}, or the user may not see it")
        return uid_of([*by_id, *found][0])

    # -- One object --------------------------------------------------------------------------------------------------

    async def get_values(self, resource: "str | MetadataResource[Any]", uid: str) -> dict[str, str]:
        """All values of an object by the uids of their attributes: `GET /api/<type>/{uid}`."""
        return {_attribute(value): str(value.get("value")) for value in await self._read(self._of(resource), uid)}

    async def get_value(self, resource: "str | MetadataResource[Any]", uid: str, attribute: "Item") -> str | None:
        """The value of one attribute, None where the object has none: `GET /api/<type>/{uid}`."""
        wanted = await self.resolve_attribute_uid(attribute)
        return (await self.get_values(resource, uid)).get(wanted)

    async def set_value(
        self, resource: "str | MetadataResource[Any]", uid: str, attribute: "Item", value: str
    ) -> "WebMessage":
        """Gives an object a value of an attribute, and leaves its others: `GET` and `PATCH /api/<type>/{uid}`.

        Raises ConflictError for a value that does not fit the attribute, or that must be unique and is not.
        """
        target, wanted = self._of(resource), await self.resolve_attribute_uid(attribute)
        values = await self._read(target, uid)
        new = {"attribute": {"id": wanted}, "value": value}
        if all(_attribute(other) != wanted for other in values):
            return await target.patch(uid, [{"op": "add", "path": "/attributeValues/-", "value": new}])
        return await _replace(target, uid, [new if _attribute(other) == wanted else other for other in values])

    async def delete_value(
        self, resource: "str | MetadataResource[Any]", uid: str, attribute: "Item"
    ) -> "WebMessage | None":
        """Takes a value away from an object: `GET` and `PATCH /api/<type>/{uid}`; None where it had none."""
        target, wanted = self._of(resource), await self.resolve_attribute_uid(attribute)
        values = await self._read(target, uid)
        kept = [other for other in values if _attribute(other) != wanted]
        return await _replace(target, uid, kept) if len(kept) < len(values) else None

    # -- Objects by a value ------------------------------------------------------------------------------------------

    async def find_uids_by_value(
        self, resource: "str | MetadataResource[Any]", attribute: "Item", value: str, *, filters: Filters | None = None
    ) -> list[str]:
        """The ids of the objects that have this value, and fulfil further conditions: `GET /api/<type>`."""
        given = [filters] if isinstance(filters, str | Filter) else [*(filters or ())]
        condition = where(await self.resolve_attribute_uid(attribute)).eq(value)
        found = await self._of(resource).list_all(fields="id", filters=[condition, *given])
        return [uid_of(item) for item in found]

    async def find_one_uid_by_value(
        self, resource: "str | MetadataResource[Any]", attribute: "Item", value: str, *, filters: Filters | None = None
    ) -> str | None:
        """The id of the only object that has this value, None where none has: `GET /api/<type>`.

        Raises SeveralFoundError where more than one have it.
        """
        uids = await self.find_uids_by_value(resource, attribute, value, filters=filters)
        if len(uids) > 1:
            raise SeveralFoundError(f"{self._of(resource)!r} with {value!r}", tuple(uids))
        return uids[0] if uids else None

    # -- What these are made of --------------------------------------------------------------------------------------

    def _of(self, resource: "str | MetadataResource[Any]") -> MetadataResource[Any]:
        return resource_named(self._client, resource) if isinstance(resource, str) else resource

    async def _read(self, resource: MetadataResource[Any], uid: str) -> list[dict[str, Any]]:
        values = await resource.get_property(uid, "attributeValues", fields="attribute[id],value")
        return values or []


def _attribute(value: dict[str, Any]) -> str:
    return str((value.get("attribute") or {}).get("id"))


async def _replace(resource: MetadataResource[Any], uid: str, values: list[dict[str, Any]]) -> "WebMessage":
    # The whole list: servers do not keep its order, so that an index may name another value by the time it arrives.
    return await resource.patch(uid, [{"op": "add", "path": "/attributeValues", "value": values}])
