"""What a copy of a metadata object is made of."""

from collections.abc import Mapping
from typing import Any, cast

from dhis2w_client.uids import generate_uid

__all__ = ["clone_of"]

# What the server says of an object and its history, and no one may give.
_COMPUTED = frozenset(
    {"href", "created", "createdBy", "lastUpdated", "lastUpdatedBy", "user", "access", "displayName", "favorites"}
    | {"subscribers", "interpretations"}
)


def clone_of(item: Mapping[str, Any], uid: str, changes: Mapping[str, Any]) -> dict[str, Any]:
    """An object like `item`, read with `:owner`, with its own id, without a code, and with these properties changed.

    Objects that exist only inside it, such as the legends of a legend set, become new ones; those that it refers to
    stay the same. The copy belongs to whoever makes it, and is otherwise shared as the original is.
    """
    new_uids = {old: generate_uid() for old in sorted(_inner_uids(item)) if old != item.get("id")}
    copy = cast("dict[str, Any]", _copied(item, {**new_uids, str(item.get("id")): uid}))
    copy.pop("code", None)
    if isinstance(copy.get("sharing"), dict):
        copy["sharing"] = {name: value for name, value in copy["sharing"].items() if name != "owner"}
    return {**copy, "id": uid, **changes}


def _inner_uids(value: Any) -> set[str]:
    """The ids of the objects that are written whole: of others, servers write the id alone."""
    if isinstance(value, list):
        return {uid for item in value for uid in _inner_uids(item)}
    if not isinstance(value, Mapping):
        return set()
    given = cast("Mapping[str, Any]", value)
    own = {str(given["id"])} if "id" in given and len(given) > 1 else set[str]()
    return own | {uid for name, part in given.items() if _is_copied(name) for uid in _inner_uids(part)}


def _is_copied(name: str) -> bool:
    return name not in _COMPUTED and name != "sharing"


def _copied(value: Any, new_uids: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_copied(item, new_uids) for item in value]
    if not isinstance(value, Mapping):
        return value
    given = cast("Mapping[str, Any]", value)
    return {
        name: new_uids.get(part, part) if name == "id" else part if name == "sharing" else _copied(part, new_uids)
        for name, part in given.items()
        if name not in _COMPUTED
    }
