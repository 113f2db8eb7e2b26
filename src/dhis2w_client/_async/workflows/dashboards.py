"""Dashboards and their items."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from dhis2w_client._async.metadata import uid_of, uids_of
from dhis2w_client._async.workflows.shapes import CloneableResource, OrderedResource
from dhis2w_client.models import Dhis2Model
from dhis2w_client.reports import WebMessage
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from dhis2w_client._async.metadata import Item
    from dhis2w_client.dashboards import DashboardItemKind, DashboardSlot, DashboardSpec
    from dhis2w_client.import_options import ImportOptions

__all__ = ["DashboardResource"]

M = TypeVar("M", bound="Dhis2Model")


class DashboardResource(CloneableResource[M], OrderedResource[M]):
    """Dashboards (`/api/dashboards`)."""

    __slots__ = ()

    async def create_from_spec(self, spec: "DashboardSpec", **options: Unpack["ImportOptions"]) -> WebMessage:
        """Creates a dashboard with its items; the answer's `uid` is its id: `POST /api/dashboards`."""
        return await self.create(spec.to_wire(), **options)

    @overload
    async def add_item(
        self,
        uid: str,
        target: "Item | Sequence[Item]" = "",
        /,
        *,
        kind: "DashboardItemKind" = "visualization",
        slot: "DashboardSlot | None" = None,
        item_uid: str | None = None,
    ) -> WebMessage: ...
    @overload
    async def add_item(self, uid: str, collection: str, item: "Item") -> WebMessage: ...

    async def add_item(
        self,
        uid: str,
        collection: Any = "",
        item: Any = None,
        *,
        kind: "DashboardItemKind" = "visualization",
        slot: "DashboardSlot | None" = None,
        item_uid: str | None = None,
    ) -> WebMessage:
        """Puts a visualization, a map, a text and so on onto a dashboard: `PATCH .../{uid}`.

        `target` is what the item shows: an object, the text, the key of an app, or for `users`, `reports` and
        `resources` a list of objects. Without a slot it comes below all others, which are read for that. With a
        collection and an item this is the verb that all types have.
        """
        if item is not None:
            return await super().add_item(uid, collection, item)
        from dhis2w_client.dashboards import DashboardItemSpec, slot_below
        from dhis2w_client.uids import generate_uid

        target = collection
        if kind in {"text", "app", "messages"}:
            spec = DashboardItemSpec(kind=kind, target=str(target), uid=item_uid or generate_uid())
        else:
            given = target if isinstance(target, Sequence) and not isinstance(target, str) else [target]
            spec = DashboardItemSpec(kind=kind, targets=uids_of(given), uid=item_uid or generate_uid())
        if slot is None:
            slot = slot_below(await self.get_property(uid, "dashboardItems", fields="y,height") or [])
        return await self.patch(uid, [{"op": "add", "path": "/dashboardItems/-", "value": spec.to_wire(slot)}])

    @overload
    async def remove_item(self, uid: str, item: "Item", /) -> WebMessage: ...
    @overload
    async def remove_item(self, uid: str, collection: str, item: "Item") -> WebMessage: ...

    async def remove_item(self, uid: str, collection: Any = "", item: Any = None) -> WebMessage:
        """Takes an item, by its own id, off a dashboard: `PATCH .../{uid}`; one that is not there is no error.

        With a collection and an item this is the verb that all types have.
        """
        if collection and item is not None:
            return await super().remove_item(uid, collection, item)
        operation = {"op": "remove-by-id", "path": "/dashboardItems", "id": uid_of(item or collection)}
        return await self.patch(uid, [operation])

    async def move_item(self, uid: str, item: "Item", slot: "DashboardSlot") -> WebMessage | None:
        """Puts an item, by its own id, into another place: `GET` and `PATCH .../{uid}`; None where it is there.

        Raises LookupError where the dashboard has no such item.
        """
        moved = uid_of(item)

        def change(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
            here = next((one for one in items if one.get("id") == moved), None)
            if here is None:
                raise LookupError(f"the dashboard {uid} has no item {moved}")
            there = {**here, **slot._asdict()}
            return items if there == here else [*(one for one in items if one is not here), there]

        return await self._change_children(checked_uid(uid), "dashboardItems", change, fields=":owner")
