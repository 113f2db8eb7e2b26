"""The data store and the users' data stores."""

import json
import re
from collections.abc import Callable
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import JSON, Answer, Call, Json, endpoint, json_answer, refuse, web_message
from dhis2w_client.testing.security import access_of, authorities, default_sharing

Entries = dict[str, Json]
_UNARY = ("null", "!null", "empty", "!empty")
_OPERATORS = (
    "startswith, !in, !$like, lt, endswith, !eq, like$, empty, ieq, $like, !endswith, gte, neq, lte, !empty, ge, "
    "!like$, in, like, !startswith, !$ilike, !null, eq, gt, null, $ilike, ilike$, !ilike, ne, !ilike$, le, ilike, !like"
)
# Namespaces that apps and the system keep for themselves: who may read, who may write, with which authorities.
_PROTECTED: dict[str, tuple[str, str, list[str]]] = {
    "ANDROID_SETTINGS_APP": ("NONE", "RESTRICTED", ["M_androidsettingsapp"]),
    "METADATASTORE": ("HIDDEN", "HIDDEN", ["F_METADATA_MANAGE"]),
    "ORG_UNIT_PROFILE": ("NONE", "RESTRICTED", ["ALL", "F_ORG_UNIT_PROFILE_ADD"]),
    "capture": ("NONE", "RESTRICTED", ["F_CAPTURE_DATASTORE_UPDATE"]),
    "settings-translations": ("RESTRICTED", "RESTRICTED", ["F_SYSTEM_SETTING"]),
    "sms-config": ("RESTRICTED", "RESTRICTED", ["F_MOBILE_SENDSMS"]),
}


def _may(call: Call, namespace: str, *, writing: bool = False) -> bool:
    reads, writes, held = _PROTECTED.get(namespace, ("NONE", "NONE", []))
    return (writes if writing else reads) == "NONE" or bool(authorities(call).intersection(["ALL", *held]))


def _is_user_store(call: Call) -> bool:
    return call.path.startswith("/api/userDataStore")


def _namespaces(call: Call) -> dict[str, Entries]:
    owner = ""
    if _is_user_store(call):
        owner = str(call.user["username"])
        other = call.param("username")
        if other and "ALL" in authorities(call):
            owner = other
        elif other and other != owner:
            raise refuse(403, "Only superusers can read other users' data store entries")
    return call.state.stores.setdefault(owner, {})


def _entries(call: Call, namespace: str) -> Entries:
    found = _namespaces(call).get(namespace)
    if found is None:
        raise refuse(404, f"Namespace not found: '{namespace}'", errorCode="E1005")
    return found


def _readable(call: Call, entry: Json, position: int = 0) -> bool:
    if _is_user_store(call) or "ALL" in authorities(call):
        return True
    sharing = entry["sharing"]
    uid = call.user["id"]
    texts = [sharing.get("public") or ""]
    texts += [found["access"] for key, found in (sharing.get("users") or {}).items() if key == uid]
    return sharing.get("owner") == uid or any(text[position : position + 1] in ("r", "w") for text in texts)


def _entry(call: Call, namespace: str, key: str, position: int = 0) -> Json:
    entry = _namespaces(call).get(namespace, {}).get(key)
    if entry is None:
        raise refuse(404, f"Key '{key}' not found in namespace '{namespace}'", errorCode="E1005")
    if not _readable(call, entry, position):
        message = f"Access denied for key '{key}' in namespace '{namespace}'"
        raise refuse(403, message, errorCode=differences.refuses_store_entry_with_code(call.version))
    return entry


def _check_namespace(call: Call, namespace: str) -> None:
    if not _is_user_store(call) and not _may(call, namespace, writing=call.method != "GET"):
        message = f"Namespace '{namespace}' is protected, access denied"
        raise refuse(403, message, errorCode="E1006")


@endpoint("GET", "/api/dataStore")
@endpoint("GET", "/api/userDataStore")
def namespaces(call: Call) -> Any:
    """The names of all namespaces."""
    found = _namespaces(call)
    return sorted((name for name in found if _may(call, name)), key=lambda name: name in _PROTECTED)


@endpoint("GET", "/api/dataStore/protections", since=42)
def protections(call: Call) -> Any:
    """Which namespaces apps and the system keep for themselves."""
    return [
        {"namespace": name, "reads": reads, "writes": writes, "readAuthorities": held, "writeAuthorities": held}
        for name, (reads, writes, held) in _PROTECTED.items()
    ]


@endpoint("GET", "/api/dataStore/{namespace}/keys")
@endpoint("GET", "/api/userDataStore/{namespace}/keys")
def keys(call: Call, namespace: str) -> Any:
    """The keys of a namespace."""
    found = [key for key, entry in _entries(call, namespace).items() if _readable(call, entry)]
    if _is_user_store(call):
        return found
    since = call.param("lastUpdated")
    if since:
        if not re.match(r"\d{4}(-\d\d(-\d\d.*)?)?$", since):
            raise call.bad_parameter("lastUpdated", f'Invalid format: "{since}"')
        found = [key for key in found if _entries(call, namespace)[key]["lastUpdated"] >= since]
    return sorted(found)


@endpoint("GET", "/api/dataStore/{namespace}")
@endpoint("GET", "/api/userDataStore/{namespace}")
def namespace_entries(call: Call, namespace: str) -> Any:
    """The keys of a namespace, or its entries when `fields` is there."""
    if not call.has("fields"):
        return keys(call, namespace)
    pager = {"page": _number(call, "page", 1), "pageSize": _number(call, "pageSize", 50)}
    paths = [_path(text) for text in _split(",".join(call.params("fields")))]
    tests = [_test(text) for text in call.params("filter")]
    entries = _namespaces(call).get(namespace, {})
    found = [(key, entry) for key, entry in entries.items() if _readable(call, entry)]
    junction = any if call.param("rootJunction", "AND").upper() == "OR" else all
    shown: list[tuple[Json, Any]] = []
    for key, entry in _in_order(call, found):
        value = None if entry.get("encrypted") else entry["value"]
        if tests and not junction(test(key, value) for test in tests):
            continue
        if entry.get("encrypted") and paths == [["."]]:
            continue
        line = _line(key, value, paths, call.flag("includeAll"))
        if line is not None:
            shown.append((line, value))
    lines = [line for line, _ in shown]
    first = (pager["page"] - 1) * pager["pageSize"]
    page = lines[first : first + pager["pageSize"]]
    if call.flag("headless"):
        return lines if call.param("paging") == "false" else page
    return {"pager": pager, "entries": page}


def _number(call: Call, name: str, default: int) -> int:
    text = call.param(name)
    if not text.lstrip("-").isdecimal():
        if text:
            raise call.bad_parameter(name, "It should be of type int")
        return default
    return max(1, int(text))


def _split(text: str) -> list[str]:
    parts, depth, current = [], 0, ""
    for character in text:
        depth += (character in "[(") - (character in "])")
        if character == "," and not depth:
            parts.append(current)
            current = ""
        else:
            current += character
    parts.append(current)
    return [part for part in _inner(parts) if part]


def _inner(parts: list[str]) -> list[str]:
    found: list[str] = []
    for part in parts:
        match = re.fullmatch(r"([^\[(]*)\[(.*?)\]?", part)
        if match:
            found += [f"{match[1]}.{inner}" for inner in _split(match[2])]
        else:
            found.append(part)
    return found


def _path(text: str) -> list[str]:
    if text == ".":
        return ["."]
    if text.startswith("."):
        raise refuse(409, f"Not a valid path: `{text}`", errorCode="E7650")
    return text.split(".")


_MISSING = object()


def _at(value: Any, path: list[str]) -> Any:
    if path == ["."]:
        return value
    for name in path:
        if not isinstance(value, dict) or name not in value:
            return _MISSING
        value = value[name]
    return value


def _line(key: str, value: Any, paths: list[list[str]], include_all: bool) -> Json | None:
    line: Json = {"key": key}
    if paths == [["."]]:
        return {"key": key, "value": value}
    there = not paths
    for path in paths:
        found = _at(value, path)
        there = there or found not in (_MISSING, None)
        inner = line
        for name in path[:-1]:
            inner = inner.setdefault(name, {})
        inner[path[-1]] = None if found is _MISSING else found
    return line if there or include_all else None


def _in_order(call: Call, found: list[tuple[str, Json]]) -> list[tuple[str, Json]]:
    order = call.param("order")
    path, _, direction = order.partition(":")
    result = sorted(found, key=lambda pair: pair[0])
    if path in ("", "_"):
        return result[::-1] if direction == "desc" else result
    if call.path.startswith("/api/userDataStore/"):
        # What is equal comes by key in the data store, and as it was stored in the users' own.
        result = found

    def rank(pair: tuple[str, Json]) -> tuple[bool, Any]:
        value = _at(pair[1]["value"], path.split("."))
        return value in (_MISSING, None), value if isinstance(value, (int, float)) else 0

    def text(pair: tuple[str, Json]) -> str:
        value = _at(pair[1]["value"], path.split("."))
        return value if isinstance(value, str) else json.dumps(value) if value is not _MISSING else ""

    reverse = direction.endswith("desc")
    ranked = sorted(result, key=text, reverse=reverse) if not direction.startswith("n") else result
    return sorted(ranked, key=rank, reverse=reverse) if not reverse else sorted(ranked, key=lambda pair: rank(pair)[0])


def _test(text: str) -> Callable[[str, Any], bool]:
    path, colon, rest = text.partition(":")
    if not colon:
        message = f"Illegal filter expression `{text}`: expected expression of pattern: <property>:<operator>[:<value>]"
        raise refuse(409, message, errorCode="E7652")
    operator, _, operand = rest.partition(":")
    if operator.lower() not in _OPERATORS.split(", "):
        raise refuse(409, f"Unknown operator: `{operator.upper()}` Use one of [{_OPERATORS}]")
    return lambda key, value: _matches(key if path == "_" else _at(value, path.split(".")), operator.lower(), operand)


def _matches(value: Any, operator: str, operand: str) -> bool:
    if operator.startswith("!") and operator != "!null":
        return value is not _MISSING and not _matches(value, operator[1:], operand)
    if value is _MISSING:
        return False
    if operator == "!null":
        return value is not None
    if operator == "null":
        return value is None
    if operator == "empty":
        return value in ("", [], {})
    if operator in ("in",):
        return str(value) in operand.strip("[]").split(",")
    if operator in ("eq", "ne", "neq"):
        return (_same(value, operand)) is (operator == "eq")
    if operator in ("lt", "le", "lte", "gt", "ge", "gte"):
        return _ordered(value, operator, operand)
    low, wanted = str(value).lower(), operand.lower()
    if operator in ("like", "$like", "like$", "startswith", "endswith") and not operator.endswith("with"):
        low, wanted = str(value), operand
    if operator == "ieq":
        return low == wanted
    if operator in ("$like", "$ilike", "startswith"):
        return low.startswith(wanted)
    if operator in ("like$", "ilike$", "endswith"):
        return low.endswith(wanted)
    return wanted in low


def _same(value: Any, operand: str) -> bool:
    if isinstance(value, bool):
        return operand == str(value).lower()
    return str(value) == operand


def _ordered(value: Any, operator: str, operand: str) -> bool:
    left: Any = value
    right: Any = operand
    if isinstance(value, (int, float)):
        try:
            right = float(operand)
        except ValueError:
            return False
    elif not isinstance(value, str):
        return False
    if operator[0] == "l":
        return bool(left < right or (operator != "lt" and left == right))
    return bool(left > right or (operator != "gt" and left == right))


@endpoint("DELETE", "/api/dataStore/{namespace}")
@endpoint("DELETE", "/api/userDataStore/{namespace}")
def delete_namespace(call: Call, namespace: str) -> Answer:
    """Delete a namespace with all keys."""
    _check_namespace(call, namespace)
    _entries(call, namespace)
    del _namespaces(call)[namespace]
    return web_message(200, f"Namespace deleted: '{namespace}'")


@endpoint("GET", "/api/dataStore/{namespace}/{key}")
@endpoint("GET", "/api/userDataStore/{namespace}/{key}")
def read(call: Call, namespace: str, key: str) -> Answer:
    """The value of a key."""
    _check_namespace(call, namespace)
    return json_answer(_entry(call, namespace, key)["value"])


@endpoint("GET", "/api/dataStore/{namespace}/{key}/metaData")
def entry_metadata(call: Call, namespace: str, key: str) -> Any:
    """An entry without its value."""
    entry = _entry(call, namespace, key)
    shown: Json = {name: value for name, value in entry.items() if name not in ("value", "encrypted")}
    users = call.state.of("users")
    for name in ("createdBy", "lastUpdatedBy", "user"):
        user = users.get(entry["createdBy"]["id"], {})
        if user:
            shown[name] = {
                "id": user["id"],
                "code": user.get("code"),
                "name": user["name"],
                "displayName": user["name"],
                "username": user["username"],
            }
            shown[name] = {field: value for field, value in shown[name].items() if value is not None}
    shown["access"] = access_of(call, call.server.data.by_name["dataElement"], entry)
    shown |= {"translations": [], "attributeValues": [], "namespace": namespace, "key": key}
    return shown | ({"favorites": [], "favorite": False} if differences.has_favorites(call.version) else {})


def entry_with_uid(call: Call, uid: str) -> Json | None:
    """The entry of the data store with a uid."""
    entries = (entry for keys in call.state.stores.get("", {}).values() for entry in keys.values())
    return next((entry for entry in entries if entry["id"] == uid), None)


def _value(call: Call, key: str, controller: str) -> Any:
    if call.content_type not in JSON:
        raise refuse(415, differences.unsupported_type(call.version, call.headers.get("content-type", "")))
    if not call.body:
        raise refuse(400, f"Required request body is missing: {controller}")
    try:
        return call.json()
    except ValueError:
        raise refuse(400, f"Invalid JSON value for key '{key}'", errorCode="E1003") from None


def _check_length(key: str) -> None:
    if len(key) > 255:
        raise refuse(409, "ERROR: value too long for type character varying(255)")


def _add(call: Call, namespace: str, key: str, value: Any) -> Answer:
    _check_length(key)
    now = call.server.clock.stamp()
    user = {"id": call.user["id"]}
    _namespaces(call).setdefault(namespace, {})[key] = {
        "id": call.server.uids.uid(),
        "created": now,
        "lastUpdated": now,
        "createdBy": user,
        "lastUpdatedBy": user,
        "sharing": default_sharing(call, call.server.data.by_name["dataElement"]),
        "value": value,
        "encrypted": call.flag("encrypt"),
    }
    if _is_user_store(call):
        return web_message(201, f"Key '{key}' in namespace '{namespace}' created.")
    return web_message(201, f"Key created: '{key}'")


@endpoint("POST", "/api/dataStore/{namespace}/{key}")
@endpoint("POST", "/api/userDataStore/{namespace}/{key}")
def create(call: Call, namespace: str, key: str) -> Answer:
    """Add a key."""
    _check_namespace(call, namespace)
    user = _is_user_store(call)
    name = f"{'UserDatastore' if user else 'Datastore'}Controller.addEntry"
    arguments = ["java.lang.String"] * (4 if user else 3)
    thrown = ["ConflictException", "BadRequestException"]
    thrown = thrown[::-1] if user else [*thrown, "ForbiddenException"]
    listed = ",".join(f"org.hisp.dhis.feedback.{error}" for error in thrown)
    signature = (
        "public org.hisp.dhis.dxf2.webmessage.WebMessage org.hisp.dhis.webapi.controller."
        f"{name}({','.join(arguments)},boolean) throws {listed}"
    )
    value = _value(call, key, signature)
    if key in _namespaces(call).get(namespace, {}):
        raise refuse(409, f"Key '{key}' already exists in namespace '{namespace}'", errorCode="E1004")
    return _add(call, namespace, key, value)


@endpoint("PUT", "/api/dataStore/{namespace}/{key}")
@endpoint("PUT", "/api/userDataStore/{namespace}/{key}")
def update(call: Call, namespace: str, key: str) -> Answer:
    """Set a key, or what is at a path within its value; `roll` keeps the last entries of a list."""
    _check_namespace(call, namespace)
    value = _value(call, key, "") if call.body or not call.has("path") else _MISSING
    entry = _namespaces(call).get(namespace, {}).get(key)
    path = [name for name in call.param("path").split(".") if name]
    if entry is None:
        return _add(call, namespace, key, value if not path and value is not _MISSING else None)
    _entry(call, namespace, key, 1)
    entry["value"] = _put(entry["value"], path, value, int(call.param("roll") or 0))
    entry["lastUpdated"] = call.server.clock.stamp()
    entry["lastUpdatedBy"] = {"id": call.user["id"]}
    return web_message(200, f"Key updated: '{key}'")


def _put(old: Any, path: list[str], value: Any, roll: int) -> Any:
    if path:
        result: Json = dict(old) if isinstance(old, dict) else {}
        inner = _put(result.get(path[0]), path[1:], value, roll)
        if inner is _MISSING:
            result.pop(path[0], None)
        else:
            result[path[0]] = inner
        return result
    if roll and value is not _MISSING:
        listed: list[Any] = list(old) if isinstance(old, list) else []
        return [*listed, value][-roll:]
    return value


@endpoint("DELETE", "/api/dataStore/{namespace}/{key}")
@endpoint("DELETE", "/api/userDataStore/{namespace}/{key}")
def delete(call: Call, namespace: str, key: str) -> Answer:
    """Delete a key; a namespace without keys is none."""
    _check_namespace(call, namespace)
    _entry(call, namespace, key, 1)
    del _namespaces(call)[namespace][key]
    if not _namespaces(call)[namespace]:
        del _namespaces(call)[namespace]
    if _is_user_store(call):
        return web_message(200, f"Key '{key}' deleted from the namespace '{namespace}'.")
    return web_message(200, f"Key '{key}' deleted from namespace '{namespace}'")
