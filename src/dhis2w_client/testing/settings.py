"""System and user settings, and the configuration of the server."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, Json, not_found, refuse, text_answer, web_message
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.security import authorities
from dhis2w_client.testing.values import json_object, read_json

__all__ = ["system_settings", "user_settings"]

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
