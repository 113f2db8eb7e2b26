"""Everything that the server stores; what `save` writes and `load` reads."""

import base64
import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dhis2w_client.testing.clock import Clock
from dhis2w_client.testing.http import Json
from dhis2w_client.testing.identifier_schemes import Uids

Objects = dict[str, Json]
"""Objects of one type by uid, in the order in which they were made."""


def _dict() -> dict[str, Any]:
    return {}


_making = threading.RLock()


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
    bearers: dict[str, str] = field(default_factory=_dict)
    """Usernames by the tokens of /uaa."""
    aliases: dict[str, str] = field(default_factory=_dict)
    grants: dict[str, Json] = field(default_factory=_dict)
    """What OAuth2 clients were granted, by a key of each sign-in."""
    consents: dict[str, list[str]] = field(default_factory=_dict)
    """Scopes to which users have consented, by client and user."""
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
    integrity: dict[str, dict[str, Json]] = field(default_factory=_dict)
    """What checks of the metadata's integrity found when they last ran: "summary" and "details" by check."""
    audits: list[Json] = field(default_factory=list[Json])
    """What was done to data values."""
    deleted: dict[str, Json] = field(default_factory=_dict)
    """What is told of metadata objects that were deleted, by uid."""
    counters: dict[str, int] = field(default_factory=_dict)

    def later(self, names: tuple[str, ...], make: Callable[[], Json]) -> None:
        """Leave properties out until one of them is read; `make` gives the values of all of them by then."""
        for name in names:
            del self.__dict__[name]
            self.__dict__.setdefault("_later", {})[name] = (names, make)

    if not TYPE_CHECKING:  # for whom all properties are there

        def __getattr__(self, name: str) -> Any:
            with _making:  # a test may read while its server runs in another thread
                later = self.__dict__.get("_later", {})
                if name in later:
                    names, make = later[name]
                    for key, value in make().items():
                        self.__dict__.setdefault(key, value)
                    for key in names:
                        del later[key]
                if name in self.__dict__:
                    return self.__dict__[name]
            raise AttributeError(f"the state of the server has no {name!r}")

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


def empty_state(
    uids: Uids, clock: Clock, username: str, password: str, authorities: list[str], system_owner: str
) -> State:
    """A new database: the administrator, the default category combination, which the system owns."""
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
        "sharing": {"users": {}, "userGroups": {}},
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
    _add_defaults(state, dates, system_owner)
    _add_jobs(state, dates)
    state.stores[""] = {"METADATASTORE": {}}
    return state


# The jobs that the system runs by itself: uid, name, type, cron expression or seconds between two runs.
_JOBS: tuple[tuple[str, str, str, str | int], ...] = (
    ("DHIS2rocks1", "Housekeeping", "HOUSEKEEPING", 20),
    ("D2datatrim8", "Data value trim", "DATA_VALUE_TRIM", "0 0 1 ? * *"),
    ("pd6O228pqr0", "File resource clean up", "FILE_RESOURCE_CLEANUP", "0 0 2 ? * *"),
    ("BFa3jDsbtdO", "Data statistics", "DATA_STATISTICS", "0 0 2 ? * *"),
    ("Js3vHn2AVuG", "Validation result notification", "VALIDATION_RESULTS_NOTIFICATION", "0 0 7 ? * *"),
    ("sHMedQF7VYa", "Credentials expiry alert", "CREDENTIALS_EXPIRY_ALERT", "0 0 2 ? * *"),
    ("fUWM1At1TUx", "User account expiry alert", "ACCOUNT_EXPIRY_ALERT", "0 0 2 ? * *"),
    ("YvAwAmrqAtN", "Dataset notification", "DATA_SET_NOTIFICATION", "0 0 2 ? * *"),
    (
        "uwWCT2BMmlq",
        "Remove expired or used reserved values",
        "REMOVE_USED_OR_EXPIRED_RESERVED_VALUES",
        "0 0 2 ? * *",
    ),
    ("vt21671bgno", "System version update check notification", "SYSTEM_VERSION_UPDATE_CHECK", "17 7 5 ? * *"),
)

_BY_DAY = ("Validation result notification", "System version update check notification")


def _add_jobs(state: State, dates: Json) -> None:
    ran = {
        "lastExecutedStatus": "COMPLETED",
        "lastExecuted": dates["created"],
        "lastFinished": dates["created"],
        "errorCodes": "",
    }
    for uid, name, kind, when in _JOBS:
        timed = {"delay": when} if isinstance(when, int) else {"cronExpression": when}
        way = "FIXED_DELAY" if isinstance(when, int) else "CRON"
        state.of("jobConfigurations")[uid] = {
            "id": uid,
            "name": name,
            "jobType": kind,
            "schedulingType": way,
            **timed,
            "enabled": True,
            "jobStatus": "SCHEDULED",
            # What the nights before left to do is done; what comes by day waits for its time.
            **({} if name in _BY_DAY else ran),
            **dates,
        }


def _add_defaults(state: State, dates: Json, owner: str) -> None:
    sharing: Json = {"owner": owner, "users": {}, "userGroups": {}, "public": "rw------"}
    writable: Json = {"owner": owner, "users": {}, "userGroups": {}, "public": "rwrw----"}
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
