"""The server about itself: /api/system, settings, schemas, OpenAPI, locales, style, maintenance, summaries."""

import hashlib
from datetime import timedelta
from functools import partial
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.bundle import make_option_combos, required
from dhis2w_client.testing.clock import stamp
from dhis2w_client.testing.http import (
    JSON,
    Answer,
    Call,
    Json,
    NotMapped,
    endpoint,
    json_answer,
    not_found,
    page,
    redirect,
    refuse,
    text_answer,
    web_message,
)
from dhis2w_client.testing.metadata import read_property, schema_of
from dhis2w_client.testing.render import parse_fields, pick
from dhis2w_client.testing.schemas import Property, Schema
from dhis2w_client.testing.security import authorities, is_superuser
from dhis2w_client.testing.values import json_object, read_json

# -- System and user settings, and the configuration of the server -----------------------------------------------------


_TEXT_OR_JSON = (*JSON, "text/plain")


def system_settings(call: Call) -> Json:
    """All system settings with their values."""
    return {**call.server.data.facts["settings"], **call.state.settings}


def _known_user_settings(call: Call) -> Json:
    more = dict.fromkeys(differences.only_user_settings(call.version), "")
    return {**call.server.data.facts["settings"], **call.server.data.facts["userSettings"], **more}


def user_settings(call: Call) -> Json:
    """All settings of the caller with their values, or of the user that the query names."""
    return {**call.server.data.facts["userSettings"], **_own_settings(call)}


def _own_settings(call: Call) -> Json:
    """What the caller, or the user that the query names, has set."""
    uid = call.param("userId")
    user = call.state.of("users").get(uid) if uid else call.user
    if user is None:
        raise not_found("User", uid)
    name = call.param("user") or user["username"]
    if name != call.user["username"] and not authorities(call) & {"ALL", "F_USER_ADD"}:
        raise refuse(403, "You are not allowed to read or change the settings of another user")
    return call.state.user_settings.setdefault(name, {})


def _wants_text(call: Call) -> bool:
    return "text/plain" in call.accept and not call.extension


@endpoint("GET", "/api/systemSettings")
def list_settings(call: Call) -> Any:
    """All system settings, or those that `key` names."""
    settings = system_settings(call)
    for name, authority in differences.guarded_settings(call.version).items():
        if not authorities(call) & {"ALL", authority}:
            settings.pop(name, None)
    keys = call.params("key")
    return {name: settings[name] for name in keys if name in settings} if keys else settings


@endpoint("GET", "/api/systemSettings/{key}", produces=_TEXT_OR_JSON)
def read_setting(call: Call, key: str) -> Any:
    """One system setting: as text, where only text is wanted, else as JSON."""
    value = system_settings(call).get(key, "")
    return text_answer(_text(value)) if _wants_text(call) else {key: value}


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@endpoint("POST", "/api/systemSettings/{key}", authority="F_SYSTEM_SETTING")
def set_setting(call: Call, key: str) -> Answer:
    """Set a system setting from `value` or the body."""
    known = call.server.data.facts["settings"]
    if key not in known:
        raise differences.unknown_setting(call.version, key)
    text = call.param("value") if call.has("value") else call.text()
    call.state.settings[key] = _converted(call, key, known[key], text)
    return web_message(200, f"System setting '{key}' set to value '{text}'.")


def _converted(call: Call, key: str, default: Any, text: str) -> Any:
    if isinstance(default, bool):
        return text.lower() == "true"
    if isinstance(default, (int, float)):
        try:
            return type(default)(text)
        except ValueError:
            raise differences.bad_setting(call.version, key, text) from None
    return text


@endpoint("POST", "/api/systemSettings", consumes=JSON, authority="F_SYSTEM_SETTING")
def set_settings(call: Call) -> Answer:
    """Set the system settings in the body."""
    call.state.settings |= json_object(call)
    return web_message(200, "System settings imported")


@endpoint("DELETE", "/api/systemSettings", since=42, authority="F_SYSTEM_SETTING")
def reset_settings(call: Call) -> Answer:
    """Give several system settings their defaults."""
    for key in call.params("key"):
        call.state.settings.pop(key, None)
    return Answer(204)


@endpoint("DELETE", "/api/systemSettings/{key}", authority="F_SYSTEM_SETTING")
def reset_setting(call: Call, key: str) -> Answer:
    """Give a system setting its default."""
    call.state.settings.pop(key, None)
    return Answer(204)


@endpoint("GET", "/api/me/settings")
@endpoint("GET", "/api/userSettings")
def list_user_settings(call: Call) -> Any:
    """All settings of the caller."""
    return user_settings(call)


@endpoint("GET", "/api/me/settings/{key}")
def read_my_setting(call: Call, key: str) -> Any:
    """One setting of the caller, as JSON."""
    settings = user_settings(call)
    if key not in settings:
        return differences.unknown_own_setting(call.version, key)
    return settings[key]


@endpoint("GET", "/api/userSettings/{key}", produces=_TEXT_OR_JSON)
def read_user_setting(call: Call, key: str) -> Any:
    """One setting of the caller, as text."""
    settings = user_settings(call)
    if key not in settings and key not in _known_user_settings(call):
        raise differences.unknown_user_setting(call.version, key)
    return text_answer(_text(settings.get(key, "")))


@endpoint("POST", "/api/userSettings/{key}")
def set_user_setting(call: Call, key: str) -> Answer:
    """Set a setting of the caller from `value` or the body."""
    known = _known_user_settings(call)
    if key not in known:
        raise differences.unknown_user_setting(call.version, key)
    text = call.param("value") if call.has("value") else call.text()
    value = _converted(call, key, known[key], text)
    _own_settings(call)[key] = value
    return web_message(200, "User setting saved")


@endpoint("DELETE", "/api/userSettings/{key}")
def reset_user_setting(call: Call, key: str) -> Answer:
    """Give a setting of the caller its default."""
    _own_settings(call).pop(key, None)
    return Answer()


# -- configuration ---------------------------------------------------------------------------------------------------

_LISTS = ("corsWhitelist", "corsAllowlist", "dataOutputPeriodTypes")
_REFERENCES = {
    "feedbackRecipients": "userGroups",
    "systemUpdateNotificationRecipients": "userGroups",
    "offlineOrganisationUnitLevel": "organisationUnitLevels",
    "infrastructuralIndicators": "indicatorGroups",
    "infrastructuralDataElements": "dataElementGroups",
    "selfRegistrationRole": "userRoles",
    "selfRegistrationOrgUnit": "organisationUnits",
    "facilityOrgUnitGroupSet": "organisationUnitGroupSets",
    "facilityOrgUnitLevel": "organisationUnitLevels",
}


def _period_types(call: Call) -> list[Json]:
    chosen = {entry["name"] for entry in call.state.configuration.get("dataOutputPeriodTypes") or ()}
    return [entry for entry in call.server.data.facts["periodTypes"] if entry["name"] in chosen]


@endpoint("GET", "/api/configuration")
def configuration(call: Call) -> Any:
    """The whole configuration."""
    cors = call.state.configuration.get("corsWhitelist", [])
    found: Json = {"systemId": call.state.system_id, "corsWhitelist": cors, "corsAllowlist": cors}
    if differences.has_output_period_types(call.version):
        found["dataOutputPeriodTypes"] = _period_types(call)
    return {
        **found,
        **{name: call.state.configuration[name] for name in _REFERENCES if name in call.state.configuration},
    }


@endpoint("GET", "/api/configuration/systemId")
def system_id(call: Call) -> Any:
    """The identifier of the server: bare, though it says that it is JSON."""
    return text_answer(call.state.system_id, "application/json;charset=UTF-8")


@endpoint("GET", "/api/configuration/dataOutputPeriodTypes", since=43)
def output_period_types(call: Call) -> Any:
    """The period types for which analytics has columns."""
    return _period_types(call)


@endpoint("POST", "/api/configuration/dataOutputPeriodTypes", since=43, consumes=JSON)
def set_output_period_types(call: Call) -> Answer:
    """Set the period types for which analytics has columns."""
    call.state.configuration["dataOutputPeriodTypes"] = read_json(call)
    return Answer(204)


@endpoint("GET", "/api/configuration/{name}")
def configured(call: Call, name: str) -> Any:
    """One part of the configuration."""
    if name in ("corsWhitelist", "corsAllowlist"):
        return call.state.configuration.get("corsWhitelist", [])
    value = call.state.configuration.get(name)
    return Answer(200, b"", []) if value is None else value


@endpoint("POST", "/api/configuration/{name}")
def configure(call: Call, name: str) -> Answer:
    """Set one part of the configuration: a list, or the uid of an object."""
    if name in ("corsWhitelist", "corsAllowlist"):
        call.state.configuration["corsWhitelist"] = read_json(call)
        return Answer(204)
    path = _REFERENCES.get(name)
    uid = call.text().strip('"')
    schema = call.server.data.by_plural.get(path or "")
    found = call.state.of(path).get(uid) if path else None
    if schema and not found:
        raise refuse(404, f"{schema.label} with id {uid} could not be found.", errorCode="E1005")
    call.state.configuration[name] = found or uid
    return Answer(204)


@endpoint("DELETE", "/api/configuration/{name}")
def reset_configuration(call: Call, name: str) -> Answer:
    """Reset one part of the configuration."""
    call.state.configuration.pop(name, None)
    return Answer(204)


# -- The server and its types ------------------------------------------------------------------------------------------


_SUPERUSER_ONLY = [
    "jasperReportsVersion",
    "environmentVariable",
    "fileStoreProvider",
    "readOnlyMode",
    "nodeId",
    "javaVersion",
    "javaVendor",
    "javaOpts",
    "osName",
    "osArchitecture",
    "osVersion",
    "externalDirectory",
    "readReplicaCount",
    "memoryInfo",
    "cpuCores",
    "systemMonitoringUrl",
    "redisHostname",
    "clusterHostname",
    "databaseInfo",
]
_NEVER = "1970-01-01T00:00:00.000"


@endpoint("GET", "/api/system/info")
def system_info(call: Call) -> Any:
    """Version, time zone and more; less for those who are no superusers."""
    now = call.server.clock.now()
    hours, rest = divmod(int(now.timestamp()), 3600)
    since = f"{hours} h, {rest // 60} m, {rest % 60} s"
    info: Json = {
        "contextPath": call.root,
        "userAgent": call.headers.get("user-agent", ""),
        "calendar": "iso8601",
        "dateFormat": "yyyy-mm-dd",
        "serverDate": call.server.clock.stamp(),
        "serverTimeZoneId": "Etc/UTC",
        "serverTimeZoneDisplayName": "Coordinated Universal Time",
        "databaseInfo": {
            "name": "dhis2",
            "user": "dhis",
            "url": "jdbc:postgresql://127.0.0.1:5432/dhis2",
            "databaseVersion": "PostgreSQL 15.18",
            "spatialSupport": True,
            "time": call.server.clock.stamp(),
        },
        "version": call.server.raw_version,
        "revision": "0000000",
        "buildTime": "2026-11-22T04:14:05.000",
        "jasperReportsVersion": "6.20.0",
        "environmentVariable": "DHIS2_HOME",
        "fileStoreProvider": "filesystem",
        "readOnlyMode": "off",
        "nodeId": "",
        "javaVersion": "17.0.15",
        "javaVendor": "Debian",
        "osName": "Linux",
        "osArchitecture": "amd64",
        "osVersion": "6.1",
        "externalDirectory": "/opt/dhis2",
        "readReplicaCount": 0,
        "memoryInfo": "Mem Total in JVM: 1242 Free in JVM: 1005 Max Limit: 2731",
        "cpuCores": 2,
        "encryption": True,
        "emailConfigured": False,
        "redisEnabled": False,
        "systemName": system_settings(call).get("applicationTitle", "DHIS 2"),
        "clusterHostname": "",
        "isMetadataVersionEnabled": False,
        **differences.system_info_extras(call.version, since, call.state.system_id, call.state.analytics_time),
    }
    if not is_superuser(call):
        info = {name: value for name, value in info.items() if name not in _SUPERUSER_ONLY}
        info |= {"encryption": False, "databaseInfo": {"spatialSupport": True, "time": call.server.clock.stamp()}}
    return pick(info, parse_fields(call.param("fields"))) if call.param("fields") else info


def _limit(call: Call) -> int:
    text = call.param("limit", "1")
    if not text.lstrip("-").isdecimal():
        raise call.bad_parameter("limit", f'For input string: "{text}"')
    return min(int(text), 10000)


@endpoint("GET", "/api/system/id")
@endpoint("GET", "/api/system/uid")
def new_ids(call: Call) -> Any:
    """New uids."""
    return {"codes": [call.server.uids.uid() for _ in range(_limit(call))]}


@endpoint("GET", "/api/system/uuid")
def new_uuids(call: Call) -> Any:
    """New UUIDs."""
    return {"codes": [call.server.uids.uuid() for _ in range(_limit(call))]}


@endpoint("GET", "/api/system/ping", produces=("application/json", "text/plain"))
def system_ping(call: Call) -> Any:
    """Pong."""
    return text_answer("pong", "application/json")


@endpoint("GET", "/api/system/objectCounts")
def object_counts(call: Call) -> Any:
    """How many objects there are of some types."""
    counts: Json = {
        name: len(call.state.of(schema.path))
        for name in [
            "dashboard",
            "dataElement",
            "dataElementGroup",
            "dataSet",
            "eventVisualization",
            "indicator",
            "indicatorGroup",
            "indicatorType",
            "map",
            "organisationUnit",
            "organisationUnitGroup",
            "program",
            "user",
            "userGroup",
            "validationRule",
            "visualization",
        ]
        if (schema := call.server.data.by_name.get(name))
    }
    tracker = call.state.tracker
    programs = call.state.of("programs")
    events = [event for event in tracker.get("events", {}).values() if not event.get("deleted")]
    single = sum(programs.get(event["program"], {}).get("programType") == "WITHOUT_REGISTRATION" for event in events)
    periods = {key.split(".")[1] for key in call.state.data_values}
    for path in ("visualizations", "mapViews"):
        periods |= {found["id"] for item in call.state.of(path).values() for found in item.get("periods") or ()}
    return counts | differences.object_counts(
        call.version,
        periods=len(periods),
        values=sum(not value.get("deleted") for value in call.state.data_values.values()),
        entities=len(tracker.get("trackedEntities", {})),
        enrollments=len(tracker.get("enrollments", {})),
        events=len(events),
        single=single,
    )


_FACTS = {
    "/api/system/flags": "flags",
    "/api/system/styles": "styles",
    "/api/periodTypes/relativePeriodTypes": "relativePeriods",
    "/api/locales/ui": "uiLocales",
    "/api/locales/db": "dbLocales",
    "/api/locales/countries": "countries",
}


def _fact(name: str, call: Call) -> Any:
    """What a server of this version answers to everybody, whatever is in it."""
    return call.server.data.facts[name]


for _path, _name in _FACTS.items():
    endpoint("GET", _path)(partial(_fact, _name))


@endpoint("GET", "/api/periodTypes")
def period_types(call: Call) -> Any:
    """All period types."""
    return {"periodTypes": call.server.data.facts["periodTypes"]}


@endpoint("GET", "/api/locales/dbLocales")
def db_locale_objects(call: Call) -> Any:
    """The locales of the database, as objects."""
    return [*_db_locales(call).values()]


def _db_locales(call: Call) -> dict[str, Json]:
    """Those that the server comes with and has not lost, and those that were made."""
    changed = call.state.objects.setdefault("$dbLocales", {})
    known = {item["id"]: item for item in _own_db_locales(call)}
    return {uid: item for uid, item in {**known, **changed}.items() if item}


@endpoint("GET", "/api/locales/dbLocales/{uid}")
def db_locale(call: Call, uid: str) -> Any:
    """One locale of the database."""
    if uid not in _db_locales(call):
        raise not_found("I18nLocale", uid)
    return _db_locales(call)[uid]


@endpoint("POST", "/api/locales/dbLocales", authority="F_LOCALE_ADD")
def add_db_locale(call: Call) -> Answer:
    """Make a locale of the database."""
    language, country = call.param("language"), call.param("country")
    code = f"{language}_{country}" if country else language
    if any(item["locale"] == code for item in _db_locales(call).values()):
        raise refuse(409, f"Locale code existed: {code}")
    now, uid = call.server.clock.stamp(), call.server.uids.uid()
    made = {"id": uid, "name": code, "displayName": code, "locale": code, "created": now, "lastUpdated": now}
    call.state.objects.setdefault("$dbLocales", {})[uid] = made
    location = f"{call.root}/api/locales/dbLocales/{uid}"
    return web_message(201, "Locale created successfully", location=location)


@endpoint("DELETE", "/api/locales/dbLocales/{uid}", authority="F_LOCALE_DELETE")
def delete_db_locale(call: Call, uid: str) -> Answer:
    """Delete a locale of the database."""
    if uid not in _db_locales(call):
        raise not_found("I18nLocale", uid)
    call.state.objects.setdefault("$dbLocales", {})[uid] = {}
    return Answer(204)


def _own_db_locales(call: Call) -> list[Json]:
    now = call.server.clock.stamp()
    external = {"external": False} if differences.has_external_access(call.version) else {}
    return [
        {
            "id": f"Locale{index:05d}",
            "name": entry["displayName"],
            "displayName": entry["displayName"],
            "locale": entry["locale"],
            "created": now,
            "lastUpdated": now,
            "translations": [],
            **({"favorites": [], "favorite": False} if differences.has_favorites(call.version) else {}),
            "sharing": {"users": {}, "userGroups": {}, **external},
            "attributeValues": [],
        }
        for index, entry in enumerate(call.server.data.facts["dbLocales"])
    ]


@endpoint("GET", "/api/locales/languages")
def languages(call: Call) -> Any:
    """The languages that a locale can have."""
    return {entry["locale"][:2]: entry["displayName"] for entry in call.server.data.facts["dbLocales"]}


@endpoint("GET", "/api/resources")
def resources(call: Call) -> Any:
    """The types that have a path of their own."""
    return {
        "resources": [
            {
                "displayName": _words(schema.plural),
                "singular": schema.facts["singular"],
                "plural": schema.plural,
                "href": f"{call.root}/api/{schema.path}",
            }
            for schema in call.server.data.schemas
            if "relativeApiEndpoint" in schema.facts
        ]
    }


def _words(name: str) -> str:
    return "".join(f" {letter}" if letter.isupper() else letter for letter in name).strip().capitalize()


@endpoint("GET", "/api/loginConfig")
def login_config(call: Call) -> Any:
    """What the login page shows."""
    return differences.login_config(call.version, call.server.raw_version, call.state.settings)


@endpoint("GET", "/api/appHub")
def app_hub(call: Call) -> Answer:
    """The App Hub is not reached from here."""
    raise refuse(503, 'I/O error on GET request for "https://apps.dhis2.org/api/apps": apps.dhis2.org')


@endpoint("GET", "/api/metrics")
def metrics(call: Call) -> Answer:
    """Metrics are off."""
    raise refuse(406, differences.not_acceptable(call.version))


# -- schemas ---------------------------------------------------------------------------------------------------------


def _schema_json(call: Call, schema: Schema) -> Json:
    properties = schema.properties.values()
    facts: Json = {
        **schema.facts,
        "namespace": "http://dhis2.org/schema/dxf/2.0",
        "href": f"{call.root}/api/schemas/{schema.facts['singular']}",
        "authorities": [{"type": kind, "authorities": names} for kind, names in schema.authorities.items()],
        "references": [*dict.fromkeys(found.target for found in properties if found.reference or found.references)],
        "properties": [_property_json(call, schema, found) for found in properties],
    }
    if "relativeApiEndpoint" in schema.facts:
        facts["apiEndpoint"] = f"{call.root}/api/{schema.path}"
    return facts


def _property_json(call: Call, schema: Schema, found: Property) -> Json:
    facts = dict(found.facts)
    if facts.pop("described", False):
        facts["description"] = f"The {found.name} of this object."
    if "." not in facts.get("owningRole", "."):
        facts["owningRole"] = f"{schema.klass}.{facts['owningRole']}"
    target = call.server.data.target(found)
    if target and found.facts.get("relativeApiEndpoint"):
        facts["href"] = f"{call.root}/api/schemas/{target.facts['singular']}"
        facts["apiEndpoint"] = f"{call.root}/api{found.facts['relativeApiEndpoint']}"
    return facts


@endpoint("GET", "/api/schemas")
def schemas(call: Call) -> Any:
    """All types."""
    found = [_schema_json(call, schema) for schema in call.server.data.schemas]
    if call.param("fields"):
        wanted = parse_fields(call.param("fields"))
        found = [pick(entry, wanted) for entry in found]
    return {"schemas": found}


def _schema_named(call: Call, name: str) -> Schema:
    data = call.server.data
    found = data.by_name.get(name) or data.by_plural.get(name)
    if not found:
        raise refuse(404, f"Type {name} does not exist.", errorCode="E1005")
    return found


@endpoint("GET", "/api/schemas/{name}")
def schema(call: Call, name: str) -> Any:
    """One type."""
    found = _schema_json(call, _schema_named(call, name))
    return pick(found, parse_fields(call.param("fields"))) if call.param("fields") else found


@endpoint("GET", "/api/schemas/{name}/{property_name}")
def schema_property(call: Call, name: str, property_name: str) -> Any:
    """One property of a type."""
    owner = _schema_named(call, name)
    if not owner.has(property_name):
        raise refuse(404, f"Property {property_name} does not exist on type {name}.", errorCode="E1005")
    return _property_json(call, owner, owner.properties[property_name])


@endpoint("POST", "/api/schemas/{name}", consumes=JSON)
def validate_object(call: Call, name: str) -> Answer:
    """Whether an object has what its type requires."""
    found = _schema_named(call, name)
    reports = required(call, found, read_json(call), lambda path, uid: True, [])
    response = {"errorReports": reports[0] if reports else [], "responseType": "ErrorReports"}
    return web_message(400 if reports else 200, response=response, status="ERROR" if reports else "OK")


# -- style, script, logos --------------------------------------------------------------------------------------------


@endpoint("GET", "/api/files/style/external", produces=("*/*",))
@endpoint("GET", "/api/files/style", produces=("*/*",))
def read_style(call: Call) -> Answer:
    """The custom style sheet."""
    return text_answer(call.state.custom_files.get("style", ""), "text/css;charset=UTF-8")


@endpoint("GET", "/api/files/script", produces=("*/*",))
def read_script(call: Call) -> Answer:
    """The custom script."""
    return text_answer(call.state.custom_files.get("script", ""), "application/javascript;charset=UTF-8")


@endpoint("POST", "/api/files/style", consumes=("text/css",))
@endpoint("POST", "/api/files/script", consumes=("application/javascript",))
def set_custom_file(call: Call) -> Answer:
    """Set the custom style sheet or script."""
    name = call.path.rpartition("/")[2]
    call.state.custom_files[name] = call.text()
    return web_message(200, f"Custom {name} created")


@endpoint("DELETE", "/api/files/style")
@endpoint("DELETE", "/api/files/script")
def remove_custom_file(call: Call) -> Answer:
    """Remove the custom style sheet or script."""
    call.state.custom_files.pop(call.path.rpartition("/")[2], None)
    return Answer(204)


_LOGOS = ("logo_front", "logo_banner", "logo_mobile")


@endpoint("GET", "/api/staticContent/{key}", produces=("*/*",))
def read_logo(call: Call, key: str) -> Answer:
    """A logo."""
    if key not in _LOGOS:
        raise differences.unknown_static_content(call.version)
    content = call.state.custom_files.get(key)
    if content is None:
        raise refuse(404, "No custom file found.")
    return text_answer(content, "image/png")


@endpoint("POST", "/api/staticContent/{key}")
def set_logo(call: Call, key: str) -> Answer:
    """Upload a logo (PNG)."""
    if key not in _LOGOS:
        raise refuse(400, "This key is not supported.")
    part = next((found for found in call.parts() if found.name == "file"), None)
    if not part:
        raise refuse(400, "Missing parameter 'file'")
    if part.content_type not in ("image/png", "image/svg+xml"):
        return web_message(415, status="WARNING")
    call.state.custom_files[key] = part.content
    return Answer(204)


# -- query aliases ---------------------------------------------------------------------------------------------------


def _alias(call: Call) -> Json:
    target = str(json_object(call).get("target", ""))
    if not target.startswith("/api/"):
        raise refuse(400, "Target must start with /api/", errorCode="E1003")
    uid = hashlib.sha1(target.encode(), usedforsecurity=False).hexdigest()
    call.state.aliases[uid] = target
    path = f"/api/query/alias/{uid}"
    return {"id": uid, "path": path, "href": f"{call.root}{path}", "target": target}


@endpoint("POST", "/api/query/alias", consumes=JSON)
def create_alias(call: Call) -> Any:
    """A short URL for a long one."""
    return _alias(call)


@endpoint("POST", "/api/query/alias/redirect", consumes=JSON)
def redirect_to_alias(call: Call) -> Answer:
    """A short URL for a long one, as a redirect."""
    return redirect(_alias(call)["href"], 303)


@endpoint("GET", "/api/query/alias/{uid}", produces=("*/*",))
async def read_alias(call: Call, uid: str) -> Answer:
    """What the long URL answers."""
    target = call.state.aliases.get(uid)
    if target is None:
        raise refuse(404, "No query alias found with this hash id, it may have expired.", errorCode="E1005")
    if differences.empties_aliases(call.version):
        return Answer()
    path, _, query = target.partition("?")
    answer = await call.server.app.answer("GET", path, query, call.headers, b"")
    answer.headers = [field for field in answer.headers if field[0] != "set-cookie"]
    return answer


# -- maintenance -----------------------------------------------------------------------------------------------------


@endpoint("POST PUT", "/api/maintenance/categoryOptionComboUpdate", authority="F_PERFORM_MAINTENANCE")
def update_option_combos(call: Call) -> Answer:
    """Make all missing option combinations."""
    for combo in list(call.state.of("categoryCombos").values()):
        make_option_combos(call, combo)
    return differences.maintenance_answer(call.version)


_MAINTENANCE = {
    "analyticsTablesAnalyze",
    "analyticsTablesClear",
    "cacheClear",
    "categoryOptionComboUpdate",
    "expiredInvitationsClear",
    "ouPathsUpdate",
    "periodPruning",
    "softDeletedDataValueRemoval",
    "softDeletedEnrollmentRemoval",
    "softDeletedEventRemoval",
    "softDeletedProgramStageInstanceRemoval",
    "softDeletedRelationshipRemoval",
    "softDeletedTrackedEntityInstanceRemoval",
    "softDeletedTrackedEntityRemoval",
    "sqlViewsCreate",
    "sqlViewsDrop",
    "zeroDataValueRemoval",
}


@endpoint("POST PUT", "/api/maintenance/{name}", authority="F_PERFORM_MAINTENANCE")
@endpoint("POST PUT", "/api/maintenance", authority="F_PERFORM_MAINTENANCE")
def maintain(call: Call, name: str = "") -> Answer:
    """Other maintenance: there is nothing to do."""
    if name == "appReload":
        raise refuse(405, differences.unsupported_method(call.version, call.method))
    if name and name not in _MAINTENANCE:
        return page(404)
    return differences.maintenance_answer(call.version)


# -- In numbers and lists: data and users of the last days, authorities, queues ----------------------------------------


_DAYS = (0, 1, 7, 30)


def _recent(call: Call, items: list[Json], name: str, days: tuple[int, ...]) -> dict[str, int]:
    """How many objects have a date of the last days, by days."""
    now = call.server.clock.now()
    since = {day: stamp(now - timedelta(days=day) if day else now.replace(hour=0, minute=0, second=0)) for day in days}
    return {str(day): sum(str(item.get(name, "")) >= since[day] for item in items) for day in days}


@endpoint("GET", "/api/dataSummary")
def data_summary(call: Call) -> Any:
    """How much there is, and how much of it is new."""
    users = list(call.state.of("users").values())
    values = [value for value in call.state.data_values.values() if not value.get("deleted")]
    events = [event for event in call.state.tracker.get("events", {}).values() if not event.get("deleted")]
    programs = call.state.of("programs")
    single = [
        event for event in events if programs.get(event["program"], {}).get("programType") == "WITHOUT_REGISTRATION"
    ]
    logins = _recent(call, users, "lastLogin", (0, 1, 2, 7, 30))
    names = ("version", "revision", "buildTime", "systemId", "serverDate")
    info = system_info(call)
    summary: Json = {
        "system": {name: info[name] for name in names if name in info},
        "objectCounts": object_counts(call),
        "activeUsers": logins,
        "userInvitations": {"all": 0, "expired": 0},
        "dataValueCount": _recent(call, values, "lastUpdated", _DAYS),
        "eventCount": _recent(call, events, "updatedAt", _DAYS),
    }
    if differences.counts_single_events(call.version):
        enrollments = list(call.state.tracker.get("enrollments", {}).values())
        summary |= {
            "trackerEventCount": _recent(call, [event for event in events if event not in single], "updatedAt", _DAYS),
            "singleEventCount": _recent(call, single, "updatedAt", _DAYS),
            "enrollmentCount": _recent(call, enrollments, "updatedAt", _DAYS),
            "activeUsers": dict.fromkeys(logins, 0),
            "logins": logins,
        }
    return summary


@endpoint("GET", "/api/authorities")
def all_authorities(call: Call) -> Any:
    """The authorities that a role can have."""
    known: list[str] = call.server.data.facts["authorities"]
    return {"systemAuthorities": [{"id": name, "name": name.replace("_", " ").capitalize()} for name in sorted(known)]}


def _looked_up(user: Json) -> Json:
    names = ("id", "username", "firstName", "surname")
    return {**{name: user[name] for name in names if name in user}, "displayName": user["name"]}


@endpoint("GET", "/api/userLookup/{uid}")
def look_up_user(call: Call, uid: str) -> Any:
    """One user by uid or name, with little about them."""
    for user in call.state.of("users").values():
        if uid in (user["id"], user.get("username")):
            return _looked_up(user)
    raise not_found("User", uid)


@endpoint("GET", "/api/userLookup/feedbackRecipients")
def look_up_recipients(call: Call) -> Any:
    """Who gets feedback: the members of the group that the configuration names."""
    group: Json = call.state.configuration.get("feedbackRecipients") or {}
    members = {ref["id"] for ref in group.get("users") or ()}
    return {"users": [_looked_up(user) for uid, user in call.state.of("users").items() if uid in members]}


@endpoint("GET", "/api/identifiableObjects/{uid}/{name}")
def property_of_any(call: Call, uid: str, name: str) -> Any:
    """One property of an object of any type."""
    for path, items in call.state.objects.items():
        if uid in items and call.server.data.at(path) is not None:
            return read_property(call, path, uid, name)
    raise not_found("IdentifiableObject", uid)


def _queues(call: Call) -> dict[str, list[Json]]:
    """Jobs that run one after the other, by the name of their queue."""
    queues: dict[str, list[Json]] = {}
    for job in call.state.of("jobConfigurations").values():
        if job.get("queueName"):
            queues.setdefault(job["queueName"], []).append(job)
    return queues


@endpoint("GET", "/api/scheduler/queues")
def queues(call: Call) -> Any:
    """The names of the queues."""
    return sorted(_queues(call))


@endpoint("GET", "/api/scheduler/queues/{name}")
def queue(call: Call, name: str) -> Any:
    """The jobs of a queue."""
    jobs = _queues(call).get(name)
    if jobs is None:
        raise not_found("SchedulerQueue", name)
    jobs.sort(key=lambda job: job.get("queuePosition", 0))
    return {"name": name, "cronExpression": jobs[0].get("cronExpression"), "sequence": [job["id"] for job in jobs]}


@endpoint("GET", "/api/dataSummary/metrics", since=42, produces=("text/plain", "*/*"))
def data_metrics(call: Call) -> Answer:
    """The summary as Prometheus reads it."""
    counts = object_counts(call)
    lines = [f'data_summary_object_counts{{type="{name}"}} {count}' for name, count in counts.items()]
    head = "# HELP data_summary_object_counts Count of metadata objects\n# TYPE data_summary_object_counts gauge\n"
    return text_answer(head + "\n".join(lines) + "\n", "text/plain;charset=UTF-8")


# -- The OpenAPI documents that the server makes of itself, by path or by type -----------------------------------------


_LICENSE = {
    "name": 'BSD 3-Clause "New" or "Revised" License',
    "url": "https://raw.githubusercontent.com/dhis2/dhis2-core/master/LICENSE",
}


def _operation(call: Call, method: str, path: str) -> Json:
    schema = call.server.data.at(path.split("/")[2]) if path.count("/") > 1 else None
    owner = schema.label if schema else "".join(part.title() for part in path.split("/")[2:3])
    name = "".join(part.strip("{}").title() for part in path.split("/")[3:])
    return {
        "operationId": f"{owner}.{method.lower()}{name}",
        "parameters": [
            {"name": part[1:-1], "in": "path", "required": True, "schema": {"type": "string"}}
            for part in path.split("/")
            if part.startswith("{")
        ],
        "responses": {"200": {"description": "?"}},
    }


def _document(call: Call, roots: list[str] | None) -> Answer:
    """The document of the operations below some paths, or of all."""
    paths: dict[str, Json] = {}
    for operation in sorted(call.server.data.operations):
        method, _, path = operation.partition(" ")
        if roots is None or any(path.startswith(f"{root}/") or (path == root and len(roots) > 1) for root in roots):
            paths.setdefault(path, {})[method.lower()] = _operation(call, method, path)
    body = {
        "openapi": "3.0.0",
        "info": {
            "title": "DHIS2 API",
            "version": f"2.{min(call.version, 42)}",
            "license": _LICENSE,
            "contact": dict[str, str](),
        },
        "servers": [{"url": f"{call.root}/"}],
        "security": [{"basicAuth": list[str]()}],
        "paths": paths,
        "components": {
            "securitySchemes": {"basicAuth": {"type": "http", "scheme": "basic"}},
            "parameters": dict[str, Json](),
            "schemas": dict[str, Json](),
        },
    }
    started = call.server.administrator["created"]
    return json_answer(body, headers=[("etag", f"v{started}")])


@endpoint("GET", "/api/openapi/openapi", produces=("*/*",))
@endpoint("GET", "/api/openapi", produces=("*/*",))
def document(call: Call) -> Answer:
    """The document of the whole server, or of what `scope` names: `path:/api/things` or `entity:Thing`."""
    if call.extension not in ("", "json"):
        if call.extension == "html" and not differences.has_openapi_page(call.version):
            return page(404)
        return web_message(406, differences.not_acceptable(call.version))
    scopes = [scope.partition(":") for scope in call.params("scope")]
    if not scopes:
        return _document(call, None)
    labels = {schema.label: schema.path for schema in call.server.data.schemas if schema.path}
    roots = [text for kind, _, text in scopes if kind == "path"]
    roots += [f"/api/{labels[text]}" for kind, _, text in scopes if kind == "entity" and text in labels]
    return _document(call, roots)


@endpoint("GET", "/api/{kind}/openapi", since=42, until=43)
def document_of_type(call: Call, kind: str) -> Any:
    """The document of the operations of a type."""
    if call.extension != "json":
        raise NotMapped
    return _document(call, [f"/api/{schema_of(call, kind).path}"])
