"""What programs do every day with metadata of any type: each accessor's test begins with it."""

from typing import Any

from dhis2w_client._async.metadata import MetadataResource
from tests._async.wire import Wire

__all__ = ["walk_through_verbs"]

_WIRE_NAMES = {"short_name": "shortName", "form_name": "formName"}


async def walk_through_verbs(wire: Wire, accessor: str, values: dict[str, Any], names: dict[str, Any]) -> None:
    """Creates an object of these values, reads it, renames it to `names`, replaces it and deletes it."""
    resource: MetadataResource[Any] = getattr(wire.client, accessor)
    kind = resource._descriptor.collection
    with wire.calls(f"{accessor}.create"):
        uid = (await resource.create(**values)).uid
    assert uid
    with wire.calls(f"{accessor}.get"):
        assert (await resource.get(uid)).name == values["name"]
    with wire.calls(f"{accessor}.list_all"):
        assert uid in [item.id for item in await resource.list_all(fields="id,name")]
    with wire.changes(f"{accessor}.rename", kind, uid, {_WIRE_NAMES.get(name, name) for name in names}):
        await resource.rename(uid, **names)
    item = await resource.get(uid, fields=":owner")
    assert item.name == names["name"]
    item.name = values["name"]
    with wire.calls(f"{accessor}.update"):
        await resource.update(item)
    with wire.calls(f"{accessor}.delete"):
        await resource.delete(uid)
    assert not await resource.exists(uid)
