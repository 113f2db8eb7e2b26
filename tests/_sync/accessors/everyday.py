# Made from tests/_async/accessors/everyday.py by `make generate`. Do not edit.
"""What programs do every day with metadata of any type: each accessor's test begins with it."""

from typing import Any

from dhis2w_client._sync.metadata import MetadataResource
from tests._sync.wire import Wire

__all__ = ["walk_through_verbs"]

_WIRE_NAMES = {"short_name": "shortName", "form_name": "formName"}


def walk_through_verbs(wire: Wire, accessor: str, values: dict[str, Any], names: dict[str, Any]) -> None:
    """Creates an object of these values, reads it, renames it to `names`, replaces it and deletes it."""
    resource: MetadataResource[Any] = getattr(wire.client, accessor)
    kind = resource._descriptor.collection
    with wire.calls(f"{accessor}.create"):
        uid = (resource.create(**values)).uid
    assert uid
    with wire.calls(f"{accessor}.get"):
        assert (resource.get(uid)).name == values["name"]
    with wire.calls(f"{accessor}.list_all"):
        assert uid in [item.id for item in resource.list_all(fields="id,name")]
    with wire.changes(f"{accessor}.rename", kind, uid, {_WIRE_NAMES.get(name, name) for name in names}):
        resource.rename(uid, **names)
    item = resource.get(uid, fields=":owner")
    assert item.name == names["name"]
    item.name = values["name"]
    with wire.calls(f"{accessor}.update"):
        resource.update(item)
    with wire.calls(f"{accessor}.delete"):
        resource.delete(uid)
    assert not resource.exists(uid)
