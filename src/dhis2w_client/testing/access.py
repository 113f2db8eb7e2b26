"""Sharing: what a user may do with an object, and with objects of a type."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.schemas import Schema
from dhis2w_client.testing.security import authorities

__all__ = [
    "access_of",
    "can_create",
    "can_delete",
    "can_read",
    "can_read_data",
    "can_write",
    "default_sharing",
    "readable",
]


def _strings(call: Call, item: Json) -> list[str]:
    sharing: Json = item.get("sharing") or {}
    uid = call.user.get("id", "")
    groups = {
        group["id"]
        for group in call.state.of("userGroups").values()
        if any(member["id"] == uid for member in group.get("users") or ())
    }
    found = [str(sharing.get("public") or "")]
    found += [user["access"] for key, user in (sharing.get("users") or {}).items() if key == uid]
    found += [group["access"] for key, group in (sharing.get("userGroups") or {}).items() if key in groups]
    if sharing.get("owner") == uid:
        found.append("rwrw----")
    return found


def _granted(call: Call, schema: Schema, item: Json, position: int) -> bool:
    held = authorities(call)
    if "ALL" in held:
        return True
    if not schema.facts.get("shareable"):
        return position in (0, 2)
    return any(len(text) > position and text[position] in "rw" for text in _strings(call, item))


def can_read(call: Call, schema: Schema, item: Json) -> bool:
    """Whether the caller may see the object."""
    return _granted(call, schema, item, 0)


def readable(call: Call, schema: Schema, items: list[Json]) -> list[Json]:
    """Those of the objects that the caller may see."""
    if "ALL" in authorities(call):  # asked once, not for each of many objects
        return items
    return [item for item in items if can_read(call, schema, item)]


def can_read_data(call: Call, schema: Schema, item: Json) -> bool:
    """Whether the caller may see the data of an object."""
    return _granted(call, schema, item, 2)


def _has_authority(call: Call, schema: Schema, *kinds: str) -> bool:
    held = authorities(call)
    wanted = [name for kind in kinds for name in schema.authorities.get(kind, ())]
    return "ALL" in held or not wanted or bool(held.intersection(wanted))


def can_create(call: Call, schema: Schema) -> bool:
    """Whether the caller may make objects of a type."""
    return _has_authority(call, schema, "CREATE", "CREATE_PUBLIC", "CREATE_PRIVATE")


def can_write(call: Call, schema: Schema, item: Json) -> bool:
    """Whether the caller may change the object."""
    return can_create(call, schema) and _granted(call, schema, item, 1)


def can_delete(call: Call, schema: Schema, item: Json) -> bool:
    """Whether the caller may delete the object."""
    return _has_authority(call, schema, "DELETE") and can_write(call, schema, item)


def access_of(call: Call, schema: Schema, item: Json) -> Any:
    """The `access` property of an object."""
    write = can_write(call, schema, item)
    access: Json = {
        "manage": write,
        "write": write,
        "read": can_read(call, schema, item),
        "update": write,
        "delete": can_delete(call, schema, item),
    }
    if differences.has_external_access(call.version):
        access["externalize"] = write
    if schema.facts.get("dataShareable"):
        access["data"] = {
            "write": _granted(call, schema, item, 3),
            "read": _granted(call, schema, item, 2),
        }
    return access


def default_sharing(call: Call, schema: Schema, *, new: bool = True) -> Json:
    """The sharing of an object that says none: all may read and write its metadata, unless it is `new` and private."""
    sharing: Json = {"users": {}, "userGroups": {}}
    if not schema.facts.get("shareable"):
        return sharing
    private = schema.facts.get("defaultPrivate") or schema.label == "Route"
    public = "--------" if private and new else "rw------"
    sharing = {"owner": call.user["id"], "public": public, **sharing}
    if differences.has_external_access(call.version):
        sharing["external"] = False
    return sharing
