"""JSON Patch (RFC 6902) as DHIS2 knows it: add, remove, replace, and its own remove-by-id."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json, refuse
from dhis2w_client.testing.schemas import Schema

_OPERATIONS = ("add", "remove", "remove-by-id", "replace")


def patched(call: Call, schema: Schema, item: Json) -> Json:
    """An object after the patch in the body."""
    status = differences.malformed_patch_status(call.version)
    try:
        operations = call.json()
    except ValueError:
        raise refuse(status, "JSON parse error: Unexpected end-of-input") from None
    if not isinstance(operations, list):
        raise refuse(
            status, "JSON parse error: Cannot deserialize value of type `java.util.ArrayList` from Object value"
        )
    for operation in operations:
        _check(status, schema, operation)
    return apply_patch(item, operations, schema)


def _check(status: int, schema: Schema, operation: Any) -> None:
    if not isinstance(operation, dict):
        raise refuse(status, "JSON parse error: Cannot construct instance of `JsonPatchOperation`")
    name = operation.get("op")
    if name not in _OPERATIONS:
        known = ", ".join(_OPERATIONS)
        raise refuse(
            status, f"JSON parse error: Could not resolve type id '{name}' as a subtype: known type ids = [{known}]"
        )
    if name in ("add", "replace") and "value" not in operation:
        raise refuse(status, 'Cannot invoke "JsonNode.deepCopy()" because "value" is null')
    path = operation.get("path")
    if not path:
        raise refuse(500, 'Cannot invoke "JsonPointer.getMatchingProperty()" because "getPath()" is null')
    first = str(path).split("/")[1] if "/" in path else path
    if first not in schema.properties:
        raise refuse(
            400,
            f"Property {first} does not exist on {schema.label}",
        )


def apply_patch(item: Json, operations: list[Json], schema: Schema | None = None) -> Json:
    """Apply the operations, one after the other."""
    for operation in operations:
        parts = [part.replace("~1", "/").replace("~0", "~") for part in str(operation["path"]).split("/")[1:]]
        _apply(item, parts, operation)
    return item


def _apply(item: Json, parts: list[str], operation: Json) -> None:
    target: Any = item
    for part in parts[:-1]:
        if isinstance(target, list):
            target = target[int(part)] if part.isdecimal() and int(part) < len(target) else {}
        else:
            target = target.setdefault(part, [] if parts[-1] == "-" else {})
    last, name = parts[-1], operation["op"]
    if name == "remove-by-id":
        members = target.get(last) if isinstance(target, dict) else None
        if isinstance(members, list):
            target[last] = [
                entry for entry in members if not (isinstance(entry, dict) and entry.get("id") == operation.get("id"))
            ]
    elif isinstance(target, list):
        _apply_to_list(target, last, operation)
    elif name == "remove":
        target.pop(last, None)
    elif isinstance(target, dict):
        if operation["value"] is None:
            target.pop(last, None)
        else:
            target[last] = operation["value"]


def _apply_to_list(target: list[Any], last: str, operation: Json) -> None:
    name = operation["op"]
    if last == "-" and name in ("add", "replace"):
        if operation["value"] not in target:
            target.append(operation["value"])
    elif last.isdecimal() and int(last) <= len(target):
        index = int(last)
        if name == "remove" and index < len(target):
            del target[index]
        elif name == "add":
            target.insert(index, operation["value"])
        elif name == "replace" and index < len(target):
            target[index] = operation["value"]
