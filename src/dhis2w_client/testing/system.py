"""The server about itself: /api/system, schemas, resources, locales, style, query aliases, maintenance."""

import hashlib
from functools import partial
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.checks import required
from dhis2w_client.testing.fields import parse_fields
from dhis2w_client.testing.hooks import make_option_combos
from dhis2w_client.testing.http import Answer, Call, Json, not_found, page, redirect, refuse, text_answer, web_message
from dhis2w_client.testing.render import pick
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.schemas import Property, Schema
from dhis2w_client.testing.security import is_superuser
from dhis2w_client.testing.settings import system_settings
from dhis2w_client.testing.values import json_object, read_json

__all__: list[str] = []

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
    facts = {**schema.facts, "properties": [_property_json(call, found) for found in schema.properties.values()]}
    facts["namespace"] = "http://dhis2.org/schema/dxf/2.0"
    facts["href"] = f"{call.root}/api/schemas/{schema.facts['singular']}"
    if "relativeApiEndpoint" in schema.facts:
        facts["apiEndpoint"] = f"{call.root}/api/{schema.path}"
    return facts


def _property_json(call: Call, found: Property) -> Json:
    facts = dict(found.facts)
    if facts.pop("described", False):
        facts["description"] = f"The {found.name} of this object."
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
    found = _schema_named(call, name).properties.get(property_name)
    if not found:
        raise refuse(404, f"Property {property_name} does not exist on type {name}.", errorCode="E1005")
    return _property_json(call, found)


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
