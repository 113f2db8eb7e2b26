# Made from src/dhis2w_client/_async/services/attribute_values.py by `make generate`. Do not edit.
"""Values of attributes, which programs give to objects of many types: read, change, find objects by them."""

from typing import TYPE_CHECKING, Any

from dhis2w_client._sync.metadata import MetadataResource, uid_of, uids_of
from dhis2w_client._sync.resource import Resource
from dhis2w_client._sync.workflows.lookup import resource_named
from dhis2w_client.filters import Filter, Filters, conditions, where

if TYPE_CHECKING:
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.reports import WebMessage

__all__ = ["AttributeValues", "delete_value", "get_values", "set_value"]


class AttributeValues(Resource):
    """Values of attributes, on objects of any metadata type.

    The type is given by its name, such as `dataElements`; the attribute by its uid, its code, or as an object. Which
    uid belongs to a code is asked for once in the life of the client.
    """

    __slots__ = ("_uids",)

    def __init__(self, client: "SyncDhis2Client") -> None:
        super().__init__(client)
        self._uids: dict[str, str] = {}

    def resolve_attribute_uid(self, attribute: "Item") -> str:
        """The uid of an attribute that is given by its uid or code: `GET /api/attributes`. Raises LookupError."""
        if not isinstance(attribute, str):
            return uid_of(attribute)
        if attribute not in self._uids:
            self._uids[attribute] = self._find_attribute(attribute)
        return self._uids[attribute]

    def _find_attribute(self, attribute: str) -> str:
        # A code may look like a uid, so that both are asked for.
        either = [where("id").eq(attribute), where("code").eq(attribute)]
        found = self._client.resources.attributes.list(fields="id,code", filters=either, root_junction="OR")
        if not found:
            raise LookupError(f"no attribute has the uid or code {attribute!r}, or the user may not see it")
        by_id = [item for item in found if item.id == attribute]
        return uid_of([*by_id, *found][0])

    # -- One object --------------------------------------------------------------------------------------------------

    def get_values(self, resource: str, uid: str) -> dict[str, str]:
        """All values of an object by the uids of their attributes: `GET /api/<type>/{uid}/attributeValues`."""
        return get_values(self._of(resource), uid)

    def get_value(self, resource: str, uid: str, attribute: "Item") -> str | None:
        """The value of one attribute, None where the object has none: `GET /api/<type>/{uid}/attributeValues`."""
        return self._of(resource).get_attribute_value(uid, attribute)

    def set_value(self, resource: str, uid: str, attribute: "Item", value: str) -> "WebMessage":
        """Gives an object a value of an attribute, and leaves its others: a `GET`, then `PATCH /api/<type>/{uid}`.

        Raises ConflictError for a value that does not fit the attribute, or that must be unique and is not.
        """
        return self._of(resource).set_attribute_value(uid, attribute, value)

    def delete_value(self, resource: str, uid: str, attribute: "Item") -> "WebMessage | None":
        """Takes a value away from an object: a `GET`, then `PATCH /api/<type>/{uid}`; None where it had none."""
        return self._of(resource).delete_attribute_value(uid, attribute)

    # -- Objects by a value ------------------------------------------------------------------------------------------

    def find_uids_by_value(
        self, resource: str, attribute: "Item", value: str, *, filters: Filters | None = None
    ) -> list[str]:
        """The ids of the objects that have this value, and fulfil further conditions: `GET /api/<type>`."""
        conditions = self._conditions(attribute, value, filters)
        return uids_of(self._of(resource).list_all(fields="id", filters=conditions))

    def find_one_uid_by_value(
        self, resource: str, attribute: "Item", value: str, *, filters: Filters | None = None
    ) -> str | None:
        """The id of the only object that has this value, None where none has: `GET /api/<type>`.

        Raises SeveralFoundError where more than one have it.
        """
        conditions = self._conditions(attribute, value, filters)
        found = self._of(resource).find(fields="id", filters=conditions)
        return None if found is None else uid_of(found)

    def _conditions(self, attribute: "Item", value: str, filters: Filters | None) -> list[str | Filter]:
        return [where(self.resolve_attribute_uid(attribute)).eq(value), *conditions(filters)]

    def _of(self, resource: str) -> MetadataResource[Any]:
        return resource_named(self._client, resource)


# -- What metadata resources do with the values of one object --------------------------------------------------------


def get_values(resource: MetadataResource[Any], uid: str) -> dict[str, str]:
    """All values of an object by the uids of their attributes."""
    return {_attribute(value): str(value.get("value")) for value in _read(resource, uid)}


def set_value(resource: MetadataResource[Any], uid: str, attribute: str, value: str) -> "WebMessage":
    """Gives an object a value of an attribute, and leaves its others."""
    values, new = _read(resource, uid), {"attribute": {"id": attribute}, "value": value}
    if all(_attribute(other) != attribute for other in values):
        return resource.patch(uid, [{"op": "add", "path": "/attributeValues/-", "value": new}])
    return _replace(resource, uid, [new if _attribute(other) == attribute else other for other in values])


def delete_value(resource: MetadataResource[Any], uid: str, attribute: str) -> "WebMessage | None":
    """Takes a value away from an object; None where it had none."""
    values = _read(resource, uid)
    kept = [other for other in values if _attribute(other) != attribute]
    return _replace(resource, uid, kept) if len(kept) < len(values) else None


def _read(resource: MetadataResource[Any], uid: str) -> list[dict[str, Any]]:
    return resource.get_property(uid, "attributeValues", fields="attribute[id],value") or []


def _replace(resource: MetadataResource[Any], uid: str, values: list[dict[str, Any]]) -> "WebMessage":
    # The whole list: servers do not keep its order, so that an index may name another value by the time it arrives.
    return resource.patch(uid, [{"op": "add", "path": "/attributeValues", "value": values}])


def _attribute(value: dict[str, Any]) -> str:
    return str((value.get("attribute") or {}).get("id"))
