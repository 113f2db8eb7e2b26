"""What a tracker import brings, flat, and what was found wrong with it."""

from dataclasses import dataclass, field
from typing import Any

from dhis2w_client.testing.http import Call, Json

__all__ = ["KINDS", "LABELS", "Bundle", "side_of", "user_json"]

# Name in requests, name of the type in reports, name of the uid.
KINDS = {
    "trackedEntities": ("TRACKED_ENTITY", "trackedEntity"),
    "enrollments": ("ENROLLMENT", "enrollment"),
    "events": ("EVENT", "event"),
    "relationships": ("RELATIONSHIP", "relationship"),
}
LABELS = {
    "trackedEntities": "TrackedEntity",
    "enrollments": "Enrollment",
    "events": "Event",
    "relationships": "Relationship",
}


def user_json(user: Json) -> Json:
    """A user as tracker objects show it."""
    return {"uid": user["id"], "username": user["username"], "firstName": user["firstName"], "surname": user["surname"]}


@dataclass(slots=True)
class Bundle:
    """What a request brings, flat, and what was found wrong with it."""

    call: Call
    objects: dict[str, list[Json]] = field(default_factory=lambda: {kind: list[Json]() for kind in KINDS})
    errors: list[Json] = field(default_factory=list[Json])
    warnings: list[Json] = field(default_factory=list[Json])
    invalid: set[str] = field(default_factory=set[str])
    unchanged: set[str] = field(default_factory=set[str])

    def stored(self, kind: str) -> dict[str, Json]:
        """The stored objects of a kind."""
        return self.call.state.tracker.setdefault(kind, {})

    def has(self, kind: str, uid: str) -> bool:
        """Whether an object exists, in the store or in the bundle."""
        name = KINDS[kind][1]
        found = self.stored(kind).get(uid)
        return bool(found and not found.get("deleted")) or any(item[name] == uid for item in self.objects[kind])

    def error(self, kind: str, item: Json, code: str, message: str, *args: Any) -> None:
        """Note what is wrong with an object."""
        label, name = KINDS[kind]
        found = {"message": message, "errorCode": code, "trackerType": label, "uid": item[name]}
        self.errors.append({**found, "args": [str(arg) for arg in args]})
        self.invalid.add(item[name])

    def find(self, name: str, path: str, text: object) -> Json | None:
        """The metadata object that a text names in the scheme of the request."""
        scheme = self.call.param(f"{name}IdScheme") or self.call.param("idScheme") or "UID"
        stored = self.call.state.of(path)
        if scheme == "UID" or name == "trackedEntityType":
            return stored.get(str(text))
        key = {"CODE": "code", "NAME": "name"}.get(scheme, "")
        if scheme.startswith("ATTRIBUTE:"):
            uid = scheme.partition(":")[2]
            for item in stored.values():
                if any(v["attribute"]["id"] == uid and v["value"] == text for v in item.get("attributeValues") or ()):
                    return item
        return next((item for item in stored.values() if key and item.get(key) == text), None)


def side_of(value: Any) -> tuple[str, str] | None:
    """The kind and uid of one side of a relationship."""
    for kind, (_, name) in KINDS.items():
        entry = (value or {}).get(name)
        if entry:
            return kind, entry[name] if isinstance(entry, dict) else entry
    return None
