"""Parts of objects that have requests of their own: collections, translations, favourites, sharing."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.access import can_write
from dhis2w_client.testing.checks import error
from dhis2w_client.testing.http import Answer, Call, Json, page, refuse, web_message
from dhis2w_client.testing.metadata import ERRORS, object_of, schema_of
from dhis2w_client.testing.patching import apply_patch
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.schemas import Property, Schema
from dhis2w_client.testing.stores import entry_with_uid
from dhis2w_client.testing.values import json_object, misfit, read_json

__all__: list[str] = []


def type_report(created: int = 0, updated: int = 0, deleted: int = 0, ignored: int = 0) -> Answer:
    """The report on the members of a collection."""
    counts = {"created": created, "updated": updated, "deleted": deleted, "ignored": ignored}
    stats = {**counts, "total": sum(counts.values())}
    report = {"status": "OK", "objectReports": list[Json](), "stats": stats, "responseType": "TypeReport"}
    return web_message(200, response=report)


class _Collection:
    """The members of one collection, stored with the object or with its members."""

    def __init__(self, call: Call, schema: Schema, item: Json, name: str) -> None:
        self.call, self.item = call, item
        verb = "added to" if call.method != "DELETE" else "removed from"
        found = schema.properties.get(name)
        if found is None:
            raise refuse(404, f"Property {name} does not exist on {schema.klass}", errorCode="E1005")
        target = call.server.data.target(found)
        if not found.references or target is None:
            raise refuse(409, f"Only identifiable object collections can be {verb}.", errorCode="E1004")
        self.name, self.target = name, target
        self.owner = None if found.owner else _owning(target, schema, found)

    def _place_of(self, uid: str) -> tuple[list[Json] | None, Json]:
        """The list that a member is noted in, and how; no list for one that is unknown."""
        other = self.call.state.of(self.target.path).get(uid)
        if other is None:
            return None, {}
        holder, name, noted = (other, self.owner.name, self.item["id"]) if self.owner else (self.item, self.name, uid)
        return holder.setdefault(name, []), {"id": noted}

    def add(self, uid: str) -> str:
        """Add a member: updated, ignored, or nothing for one that is unknown."""
        members, entry = self._place_of(uid)
        if members is None:
            return ""
        if entry in members:
            return "ignored"
        members.append(entry)
        return "updated"

    def remove(self, uid: str) -> str:
        """Remove a member: deleted, ignored, or nothing for one that is unknown."""
        members, entry = self._place_of(uid)
        if members is None:
            return ""
        if entry not in members:
            return "ignored"
        members.remove(entry)
        return "deleted"

    def uids(self) -> list[str]:
        """The members."""
        if self.owner:
            uid, name = self.item["id"], self.owner.name
            others = self.call.state.of(self.target.path).values()
            return [other["id"] for other in others if {"id": uid} in (other.get(name) or [])]
        return [entry["id"] for entry in self.item.get(self.name) or ()]


def _owning(target: Schema, schema: Schema, found: Property) -> Property | None:
    role = str(found.owningRole or found.inverseRole or "").rpartition(".")[2]
    owners = [other for other in target.properties.values() if other.owner and other.target == schema.klass]
    return next((other for other in owners if other.field == role), owners[0] if owners else None)


def _collection(call: Call, kind: str, uid: str, name: str) -> _Collection:
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    collection = _Collection(call, schema, item, name)
    if not can_write(call, schema, item):
        raise refuse(403, "You don't have the proper permissions to update this object.", errorCode="E1006")
    item["lastUpdated"] = call.server.clock.stamp()
    return collection


def _counts(outcomes: list[str]) -> Answer:
    return type_report(
        updated=outcomes.count("updated"), deleted=outcomes.count("deleted"), ignored=outcomes.count("ignored")
    )


@endpoint("POST DELETE", "/api/{kind}/{uid}/{name}/{member}")
def change_member(call: Call, kind: str, uid: str, name: str, member: str) -> Answer:
    """Add or remove one member."""
    collection = _collection(call, kind, uid, name)
    return _counts([collection.add(member) if call.method == "POST" else collection.remove(member)])


def _ids(body: Any, name: str) -> list[str]:
    entries = body.get(name) if isinstance(body, dict) else None
    return [entry["id"] for entry in entries or () if isinstance(entry, dict) and "id" in entry]


@endpoint("POST PUT DELETE", "/api/{kind}/{uid}/{name}", consumes=JSON)
def change_members(call: Call, kind: str, uid: str, name: str) -> Answer:
    """Add, replace or remove the members in the body."""
    collection = _collection(call, kind, uid, name)
    body = read_json(call)
    listed = _ids(body, "identifiableObjects")
    if call.method == "DELETE":
        return _counts([collection.remove(entry) for entry in listed])
    if call.method == "PUT":
        removed = [collection.remove(entry) for entry in collection.uids()]
        return _counts([*removed, *(collection.add(entry) for entry in listed)])
    additions = [collection.add(entry) for entry in [*_ids(body, "additions"), *listed]]
    return _counts([*additions, *(collection.remove(entry) for entry in _ids(body, "deletions"))])


@endpoint("PUT", "/api/{kind}/{uid}/translations", consumes=JSON)
def translate(call: Call, kind: str, uid: str) -> Answer:
    """Replace the translations of an object."""
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    translations: list[Json] = json_object(call).get("translations") or []
    errors: list[Json] = []

    def add(code: str, message: str, *args: str) -> None:
        klass = "org.hisp.dhis.translation.Translation"
        found = error(schema, code, message, list(args), errorKlass=schema.klass)
        errors.append({**found, "mainKlass": klass})

    for entry in translations:
        for name in ("property", "locale", "value"):
            if not entry.get(name):
                add("E4000", f"Missing required property `{name}`", name)
    keys = [(str(entry.get("property")), str(entry.get("locale"))) for entry in translations]
    if len(set(keys)) < len(keys):
        key = next(key for key in keys if keys.count(key) > 1)
        add("E1106", f"There are duplicate translation records for property `{key[0]}`", *key, schema.label, uid)
    if errors:
        report = {"klass": schema.klass, "errorReports": errors, "responseType": "ObjectReport"}
        return web_message(409, ERRORS, status="WARNING", response=report)
    item["translations"] = translations
    return Answer(204)


@endpoint("POST DELETE", "/api/{kind}/{uid}/favorite")
def favourite(call: Call, kind: str, uid: str) -> Answer:
    """Make an object one of the caller's favourites, or no longer."""
    return _listed_user(call, kind, uid, "favorites")


@endpoint("POST DELETE", "/api/{kind}/{uid}/subscriber")
def subscribe(call: Call, kind: str, uid: str) -> Answer:
    """Subscribe the caller to an object, or no longer."""
    return _listed_user(call, kind, uid, "subscribers")


def _listed_user(call: Call, kind: str, uid: str, name: str) -> Answer:
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    allowed = schema.facts.get("favoritable" if name == "favorites" else "subscribable")
    if name == "favorites" and not allowed and schema.path != "dashboards":
        if differences.refuses_favorite_as_member(call.version) and call.content_type not in JSON:
            raise refuse(415, differences.unsupported_type(call.version, call.headers.get("content-type", "")))
        raise refuse(409, "Objects of this class cannot be set as favorite", errorCode="E1004")
    if name == "subscribers" and not allowed:
        raise refuse(409, "Objects of this class cannot be subscribed to", errorCode="E1004")
    users: list[str] = item.setdefault(name, [])
    me, username = call.user["id"], call.user["username"]
    if call.method == "POST":
        if me not in users:
            users.append(me)
        done = f"Object '{uid}' set as favorite for user '{username}'"
        done = done if name == "favorites" else f"User '{username}' subscribed to object '{uid}'"
    else:
        if me in users:
            users.remove(me)
        done = f"Object '{uid}' removed as favorite for user '{username}'"
        done = done if name == "favorites" else f"User '{username}' removed as subscriber of object '{uid}'"
    return web_message(200, done)


# -- sharing ---------------------------------------------------------------------------------------------------------


def _is_access(text: object) -> bool:
    return (
        isinstance(text, str)
        and len(text) == 8
        and all(
            character in allowed
            for character, allowed in zip(text, ("r-", "w-", "r-", "w-", "-", "-", "-", "-"), strict=True)
        )
    )


@endpoint("PUT", "/api/{kind}/{uid}/sharing", consumes=JSON)
def share(call: Call, kind: str, uid: str) -> Answer:
    """Replace an object's sharing; groups and users that are not there are left out silently."""
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    sharing = json_object(call)
    public = sharing.get("public")
    if public is not None and not _is_access(public):
        text = f"Invalid public access string: `{public}`"
        klass = "org.hisp.dhis.user.sharing.Sharing"
        found: Json = {
            "message": text,
            "args": [public],
            "mainKlass": klass,
            "errorCode": "E3015",
            "errorKlass": schema.klass,
            "errorProperties": [public],
        }
        report = {
            "status": "ERROR",
            "objectReports": [{"klass": klass, "index": 0, "errorReports": [found]}],
            "stats": {"created": 0, "updated": 0, "deleted": 0, "ignored": 0, "total": 0},
            "responseType": "TypeReport",
        }
        return web_message(409, ERRORS, response=report)
    stored: Json = {}
    for name in ("users", "userGroups"):
        entries = sharing.get(name) or {}
        if not isinstance(entries, dict):
            raise misfit(call, f"Cannot deserialize value of type `java.util.LinkedHashMap` of `{name}`")
        stored[name] = {key: value for key, value in entries.items() if key in call.state.of(name)}
    for name in ("owner", "public"):
        if sharing.get(name):
            stored[name] = sharing[name]
    if differences.has_external_access(call.version):
        stored["external"] = bool(sharing.get("external"))
    item["sharing"] = stored
    return Answer(204)


@endpoint("PATCH", "/api/{kind}/sharing", consumes=("application/json-patch+json", *JSON))
def share_many(call: Call, kind: str) -> Answer:
    """Patch the sharing of many objects of a type."""
    schema = schema_of(call, kind)
    body = json_object(call)
    found = [call.state.of(schema.path).get(str(uid)) for uid in body.get(schema.plural) or ()]
    items = [item for item in found if item]
    for item in items:
        apply_patch(item, body.get("patch") or [])
    counts = {"created": 0, "updated": len(items), "deleted": 0, "ignored": 0, "total": len(items)}
    types = [{"klass": schema.klass, "stats": counts, "objectReports": list[Json]()}]
    report = {"status": "OK", "typeReports": types, "stats": counts, "responseType": "ImportReport"}
    return web_message(200, response=report)


@endpoint("GET POST PUT", "/api/sharing")
def legacy_sharing(call: Call) -> Any:
    """The sharing of an object in the form of before 2.36."""
    if not call.has("type") or not call.has("id"):
        return page(400)
    name, uid = call.param("type"), call.param("id")
    schema = call.server.data.by_name.get(name)
    if name != "dataStore" and (schema is None or not schema.facts.get("shareable")):
        raise refuse(409, f"Type {name} is not supported.")
    item = call.state.of(schema.path).get(uid) if schema and name != "dataStore" else entry_with_uid(call, uid)
    if item is None:
        raise refuse(404, f"Object of type {name} with ID {uid} was not found.")
    return _legacy_form(call, item) if call.method == "GET" else _set_legacy(call, item)


def _legacy_form(call: Call, item: Json) -> Json:
    sharing: Json = item.get("sharing") or {}
    named = {"name": item["name"], "displayName": item["name"]} if "name" in item else {}
    form: Json = {"id": item["id"], **named, "publicAccess": sharing.get("public", "--------")}
    if differences.has_external_access(call.version):
        form["externalAccess"] = bool(sharing.get("external"))
    owner = call.state.of("users").get(sharing.get("owner", ""))
    if owner:
        form["user"] = {"id": owner["id"], "name": owner["name"]}
    groups, users = call.state.of("userGroups"), call.state.of("users")
    form["userGroupAccesses"] = [
        {**_named(groups.get(key, {"id": key})), "access": value["access"]}
        for key, value in (sharing.get("userGroups") or {}).items()
    ]
    form["userAccesses"] = [
        {**_named(users.get(key, {"id": key})), "access": value["access"]}
        for key, value in (sharing.get("users") or {}).items()
    ]
    meta: Json = {"allowPublicAccess": True}
    # What has no name is an entry of the data store, which nobody shares outside.
    external = named or differences.has_external_access(call.version)
    return {"meta": {**meta, "allowExternalAccess": False} if external else meta, "object": form}


def _named(item: Json) -> Json:
    return {"id": item["id"], "name": item.get("name"), "displayName": item.get("name")}


def _set_legacy(call: Call, item: Json) -> Answer:
    form: Json = json_object(call).get("object") or {}
    public = form.get("publicAccess")
    if not _is_access(public):
        raise refuse(409, f"Invalid public access string: {public}")
    sharing: Json = item.setdefault("sharing", {})
    sharing["public"] = public
    sharing["users"] = {
        entry["id"]: {"id": entry["id"], "access": entry["access"]} for entry in form.get("userAccesses") or ()
    }
    sharing["userGroups"] = {
        entry["id"]: {"id": entry["id"], "access": entry["access"]} for entry in form.get("userGroupAccesses") or ()
    }
    return web_message(200, "Access control set")


@endpoint("GET", "/api/sharing/search")
def search_sharing(call: Call) -> Any:
    """Users and groups whose name has the key in it."""
    if not call.has("key"):
        return page(400)
    key = call.param("key").lower()
    users = [user for user in call.state.of("users").values() if key in f"{user['name']} {user['username']}".lower()]
    groups = [group for group in call.state.of("userGroups").values() if key in group["name"].lower()]
    return {
        "users": [{**_named(user), "username": user["username"]} for user in users],
        "userGroups": [_named(group) for group in groups],
    }
