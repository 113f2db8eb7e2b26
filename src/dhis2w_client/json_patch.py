"""JSON Patch as DHIS2 knows it: `add`, `replace`, `remove` and its own `remove-by-id`."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, cast

__all__ = ["JSON_PATCH", "Operation", "Operations", "checked_operations", "difference", "operations_of"]

Operation: TypeAlias = Mapping[str, Any]
"""One change: `{"op": "replace", "path": "/name", "value": "Malaria cases"}`."""
Operations: TypeAlias = Sequence[Operation]

JSON_PATCH = "application/json-patch+json"
"""The content type of its requests."""

_NEEDED = {"add": ("path", "value"), "replace": ("path", "value"), "remove": ("path",), "remove-by-id": ("path", "id")}


def checked_operations(operations: Iterable[Operation]) -> list[Operation]:
    """The operations themselves; ValueError for what DHIS2 does not know and, before 2.43, fails at with a 500."""
    checked = list(operations)
    for operation in checked:
        kind = operation.get("op")
        if kind not in _NEEDED:
            raise ValueError(f"JSON Patch operation {kind!r}: DHIS2 knows {', '.join(_NEEDED)} only")
        for needed in _NEEDED[kind]:
            if needed not in operation:
                raise ValueError(f"JSON Patch operation {dict(operation)!r} has no {needed!r}")
        if not str(operation["path"]).startswith("/"):
            raise ValueError(f"JSON Patch path {operation['path']!r} must begin with a slash, such as '/name'")
    return checked


def operations_of(changes: Mapping[str, Any]) -> list[Operation]:
    """The operations that give properties new values; None takes a value away."""
    return [
        _remove(_pointer("", name)) if value is None else {"op": "add", "path": _pointer("", name), "value": value}
        for name, value in changes.items()
    ]


def difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Operation]:
    """The smallest JSON Patch that makes one object out of another; both are JSON values.

    Items of collections are added and removed one by one where that is shorter than the whole collection. A property
    that `after` lacks is left alone: it was not read, or not written.
    """
    return list(_changed_properties(before, after, "", remove_absent=False))


def _changed_properties(
    before: Mapping[str, Any], after: Mapping[str, Any], path: str, *, remove_absent: bool
) -> Iterator[Operation]:
    for name, value in after.items():
        yield from _changes(before.get(name), value, _pointer(path, name))
    if remove_absent:
        for name in before.keys() - after.keys():
            yield _remove(_pointer(path, name))


def _changes(before: Any, after: Any, path: str) -> Iterator[Operation]:
    if _same(before, after):
        return
    if after is None:
        yield _remove(path)
        return
    if before is None:
        yield {"op": "add", "path": path, "value": after}
        return
    whole: list[Operation] = [{"op": "replace", "path": path, "value": after}]
    yield from min((whole, *_finer_changes(before, after, path)), key=_length)


def _finer_changes(before: Any, after: Any, path: str) -> Iterator[list[Operation]]:
    if isinstance(before, dict) and isinstance(after, dict):
        old, new = cast("dict[str, Any]", before), cast("dict[str, Any]", after)
        # An object with an id is another object when that changes: it is replaced as a whole.
        if "id" not in old and "id" not in new:
            yield list(_changed_properties(old, new, path, remove_absent=True))
    elif isinstance(before, list) and isinstance(after, list):
        items = _changed_items(before, after, path)
        if items is not None:
            yield items


def _changed_items(before: list[Any], after: list[Any], path: str) -> list[Operation] | None:
    """Removals by id and additions at the end; None where these cannot make the new list out of the old one."""
    old, new = {_canonical(item): item for item in before}, {_canonical(item): item for item in after}
    if len(old) != len(before) or len(new) != len(after):
        return None  # an item that comes twice
    kept = [key for key in old if key in new]
    gone = [_id(item) for key, item in old.items() if key not in new]
    if list(new)[: len(kept)] != kept or None in gone or len(set(gone)) != len(gone):
        return None
    if not {_id(old[key]) for key in kept}.isdisjoint(gone):
        return None  # one id of several items: all of them would go
    removals: list[Operation] = [{"op": "remove-by-id", "path": path, "id": uid} for uid in gone]
    added = list(new.values())[len(kept) :]
    return removals + [{"op": "add", "path": f"{path}/-", "value": item} for item in added]


def _same(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same, whatever the order of keys; to Python, `True == 1` too."""
    return one is other or (type(one) is type(other) and _canonical(one) == _canonical(other))


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _id(item: Any) -> str | None:
    uid = cast("dict[str, Any]", item).get("id") if isinstance(item, dict) else None
    return uid if isinstance(uid, str) else None


def _pointer(path: str, name: str) -> str:
    return f"{path}/{name.replace('~', '~0').replace('/', '~1')}"


def _remove(path: str) -> Operation:
    return {"op": "remove", "path": path}


def _length(operations: list[Operation]) -> int:
    return len(json.dumps(operations))
