"""Everything that the server stores; what `save` writes and `load` reads."""

import base64
import hashlib
import json
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from dhis2w_client.testing.clock import Clock
from dhis2w_client.testing.http import Json
from dhis2w_client.testing.uids import Uids

__all__ = ["Objects", "State"]

Objects = dict[str, Json]
"""Objects of one type by uid, in the order in which they were made."""


def _dict() -> dict[str, Any]:
    return {}


@dataclass
class State:
    """Plain JSON values, except bytes (files)."""

    objects: dict[str, Objects] = field(default_factory=_dict)
    """Metadata by the path of its type (`dataElements`) and by uid, with the properties that the type owns."""
    passwords: dict[str, str] = field(default_factory=_dict)
    """Hashes of passwords by username."""
    system_id: str = ""
    settings: Json = field(default_factory=_dict)
    """System settings that were set."""
    user_settings: dict[str, Json] = field(default_factory=_dict)
    setting_translations: dict[str, Json] = field(default_factory=_dict)
    configuration: Json = field(default_factory=_dict)
    custom_files: Json = field(default_factory=_dict)
    """Style sheet, script and logos: media type and bytes."""
    sessions: dict[str, Json] = field(default_factory=_dict)
    tokens: dict[str, str] = field(default_factory=_dict)
    """Uid of the token object by the hash of its key."""
    aliases: dict[str, str] = field(default_factory=_dict)
    data_values: dict[str, Json] = field(default_factory=_dict)
    """Values by `element.period.unit.combo.attributes`."""
    completions: dict[str, Json] = field(default_factory=_dict)
    tracker: dict[str, Objects] = field(default_factory=_dict)
    """trackedEntities, enrollments, events and relationships, flat, by uid."""
    owners: dict[str, str] = field(default_factory=_dict)
    reserved: dict[str, Json] = field(default_factory=_dict)
    jobs: dict[str, Json] = field(default_factory=_dict)
    stores: dict[str, dict[str, dict[str, Json]]] = field(default_factory=_dict)
    """Namespaces of the data store (owner "") and of the users' stores, their keys and entries."""
    files: dict[str, bytes] = field(default_factory=_dict)
    analytics_time: str = ""
    """When analytics tables were last built; what is newer is not in them."""
    analytics_rows: Json = field(default_factory=_dict)
    counters: dict[str, int] = field(default_factory=_dict)

    def of(self, plural: str) -> Objects:
        """The objects of a type."""
        return self.objects.setdefault(plural, {})

    def next(self, counter: str) -> int:
        """1, 2, 3 ... of a named counter."""
        self.counters[counter] = self.counters.get(counter, 0) + 1
        return self.counters[counter]

    def save(self, path: Path) -> None:
        """Write everything into one JSON file."""
        values = {found.name: getattr(self, found.name) for found in fields(self)}
        path.write_text(json.dumps(values, default=_packed, separators=(",", ":")), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "State":
        """What `save` wrote."""
        return cls(**json.loads(path.read_text(encoding="utf-8"), object_hook=_unpacked))


def _packed(value: object) -> Json:
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    raise TypeError(type(value).__name__)


def _unpacked(value: Json) -> Any:
    return base64.b64decode(value["$bytes"]) if value.keys() == {"$bytes"} else value


def password_hash(password: str) -> str:
    """A fast hash: this is a server for tests."""
    return hashlib.sha256(f"dhis2-testing:{password}".encode()).hexdigest()


def empty_state(uids: Uids, clock: Clock, username: str, password: str, authorities: list[str]) -> State:
    """A new database: the administrator, the default category combination."""
    now = clock.stamp()
    state = State(system_id=uids.uuid())
    dates = {"created": now, "lastUpdated": now}
    role: Json = {
        "id": "yrB6vc5Ip3r",
        "code": "Superuser",
        "name": "Superuser",
        "description": "Superuser",
        "authorities": authorities,
        "translations": [],
        "sharing": {"users": {}, "userGroups": {}, "public": "--------"},
        **dates,
    }
    state.of("userRoles")[role["id"]] = role
    user: Json = {
        "id": "M5zQapPyTZI",
        "code": "admin",
        "name": "admin admin",
        "firstName": "admin",
        "surname": "admin",
        "username": username,
        "userRoles": [{"id": role["id"]}],
        "organisationUnits": [],
        "dataViewOrganisationUnits": [],
        "teiSearchOrganisationUnits": [],
        "disabled": False,
        "externalAuth": False,
        "twoFactorEnabled": False,
        "twoFactorType": "NOT_ENABLED",
        "selfRegistered": False,
        "invitation": False,
        "emailVerified": False,
        "attributeValues": [],
        "catDimensionConstraints": [],
        "cogsDimensionConstraints": [],
        "translations": [],
        "favorites": [],
        "settings": {},
        "passwordLastUpdated": now,
        **dates,
    }
    state.of("users")[user["id"]] = user
    state.passwords[username] = password_hash(password)
    _add_defaults(state, dates)
    state.stores[""] = {"METADATASTORE": {}}
    return state


def _add_defaults(state: State, dates: Json) -> None:
    sharing: Json = {"owner": "XXXXXSystem", "users": {}, "userGroups": {}, "public": "rw------"}
    writable: Json = {"owner": "XXXXXSystem", "users": {}, "userGroups": {}, "public": "rwrw----"}
    named: Json = {"code": "default", "name": "default", "translations": [], **dates}
    combo, category, option, option_combo = "bjDvmb4bfuf", "GLevLNI9wkl", "xYerKDKCefk", "HllvX50cXC0"
    state.of("categoryOptions")[option] = {
        "id": option,
        **named,
        "shortName": "default",
        "sharing": writable,
        "organisationUnits": [],
        "attributeValues": [],
    }
    state.of("categories")[category] = {
        "id": category,
        **named,
        "shortName": "default",
        "dataDimensionType": "DISAGGREGATION",
        "dataDimension": False,
        "categoryOptions": [{"id": option}],
        "sharing": sharing,
        "attributeValues": [],
    }
    state.of("categoryCombos")[combo] = {
        "id": combo,
        **named,
        "dataDimensionType": "DISAGGREGATION",
        "skipTotal": False,
        "categories": [{"id": category}],
        "sharing": sharing,
        "categoryOptionCombos": [{"id": option_combo}],
        "attributeValues": [],
    }
    state.of("categoryOptionCombos")[option_combo] = {
        "id": option_combo,
        **named,
        "categoryCombo": {"id": combo},
        "categoryOptions": [{"id": option}],
        "ignoreApproval": False,
        "attributeValues": [],
    }
