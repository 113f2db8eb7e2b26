"""The caller's own account: login, /api/me, personal access tokens."""

import re
from datetime import timedelta
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.hooks import is_strong
from dhis2w_client.testing.http import Answer, Call, Json, refuse, web_message
from dhis2w_client.testing.lists import wanted_fields
from dhis2w_client.testing.metadata import schema_of
from dhis2w_client.testing.render import render
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.security import authorities, check_password, epoch_milliseconds, open_session
from dhis2w_client.testing.settings import user_settings
from dhis2w_client.testing.state import password_hash
from dhis2w_client.testing.values import read_json

__all__: list[str] = []


@endpoint("GET", "/api/ping")
def ping(call: Call) -> Answer:
    """An empty answer to everyone."""
    return Answer()


@endpoint("POST", "/api/auth/login", consumes=JSON)
def log_in(call: Call) -> Any:
    """Open a session."""
    try:
        body: Json = call.json()
    except ValueError:
        raise refuse(400, "JSON parse error: Unexpected end-of-input") from None
    user = check_password(call, str(body.get("username")), str(body.get("password")))
    if not user:
        raise refuse(401, "Bad credentials")
    if user.get("disabled"):
        return {"loginStatus": "ACCOUNT_DISABLED"}
    call.user = user
    open_session(call)
    return {"loginStatus": "SUCCESS", "redirectUrl": differences.login_target(call.version)}


_ME = [
    "id",
    "username",
    "surname",
    "firstName",
    "employer",
    "languages",
    "gender",
    "jobTitle",
    "avatar",
    "introduction",
    "birthday",
    "nationality",
    "education",
    "interests",
    "whatsApp",
    "facebookMessenger",
    "skype",
    "telegram",
    "twitter",
    "phoneNumber",
    "email",
    "emailVerified",
    "created",
    "lastUpdated",
    "dataViewOrganisationUnits",
    "favorites",
    "sharing",
    "userGroupAccesses",
    "userAccesses",
    "userGroups",
    "translations",
    "teiSearchOrganisationUnits",
    "organisationUnits",
    "displayName",
    "access",
    "name",
    "userRoles",
    "attributeValues",
    "twoFactorType",
]


@endpoint("GET", "/api/me")
def me(call: Call) -> Any:
    """The caller."""
    schema = schema_of(call, "users")
    call.user["lastUpdated"] = call.server.clock.stamp()
    names = [name for name in _ME if name in schema.properties]
    if "favorites" in names and not differences.me_has_favorites(call.version):
        names.remove("favorites")
    shown = render(call, schema, call.user, wanted_fields(call, ",".join(names)))
    fields = call.param("fields")
    everything = not fields or "*" in fields
    if everything:
        shown = {name: value for name, value in shown.items() if name in names}
    extras = _extras(call)
    for name, value in extras.items():
        if everything or re.search(rf"(^|,){name}(,|\[|$)", fields):
            shown[name] = value
    if not everything:
        allowed = {*names, *extras}
        shown = {name: value for name, value in shown.items() if name in allowed}
    return shown


def _extras(call: Call) -> Json:
    held = sorted(authorities(call))
    superuser = "ALL" in held

    def assigned(path: str) -> list[str]:
        items = call.state.of(path).values()
        mine = {unit["id"] for unit in call.user.get("organisationUnits") or ()}
        return [
            item["id"]
            for item in items
            if superuser or any(ref["id"] in mine for ref in item.get("organisationUnits") or ())
        ]

    extras: Json = {
        "settings": user_settings(call),
        "programs": assigned("programs"),
        "authorities": held,
        "dataSets": assigned("dataSets"),
        **differences.me_extras(call.version),
    }
    tokens = [
        {"id": token["id"]}
        for token in call.state.of("apiToken").values()
        if token.get("createdBy", {}).get("id") == call.user["id"]
    ]
    if "patTokens" in extras:
        extras["patTokens"] = tokens
    if differences.has_user_credentials(call.version):
        extras["userCredentials"] = credentials(call.user)
    return extras


def credentials(user: Json) -> Json:
    """The account part of a user, as 2.41 still shows it."""
    found: Json = {
        "id": user["id"],
        "username": user["username"],
        "externalAuth": False,
        "twoFA": False,
        "cogsDimensionConstraints": [],
        "catDimensionConstraints": [],
        "previousPasswords": [],
        "lastLogin": user.get("lastLogin", user["created"]),
        "selfRegistered": False,
        "invitation": False,
        "disabled": bool(user.get("disabled")),
        "access": {"manage": True, "write": True, "read": True, "update": True, "delete": True},
        "sharing": {"users": {}, "userGroups": {}},
        "userRoles": user.get("userRoles", []),
        "passwordLastUpdated": user.get("passwordLastUpdated", user["created"]),
    }
    return found


@endpoint("PUT", "/api/me", consumes=JSON)
def change_me(call: Call) -> Any:
    """Change the caller's own properties."""
    body = read_json(call)
    schema = schema_of(call, "users")
    for name in ("firstName", "surname", "email", "phoneNumber", "jobTitle", "introduction", "gender", "birthday"):
        if name in body:
            call.user[name] = body[name]
    call.user["lastUpdated"] = call.server.clock.stamp()
    return render(call, schema, call.user, wanted_fields(call, "*"))


@endpoint("GET", "/api/me/authorities")
@endpoint("GET", "/api/me/authorization")
def my_authorities(call: Call) -> Any:
    """What the caller may."""
    return sorted(authorities(call))


@endpoint("GET", "/api/me/authorization/{authority}")
@endpoint("GET", "/api/me/authorities/{authority}")
def has_authority(call: Call, authority: str) -> Any:
    """Whether the caller may one thing."""
    return bool({"ALL", authority} & authorities(call))


@endpoint("GET", "/api/me/dashboard")
def my_dashboard(call: Call) -> Any:
    """Counts for the caller's start page."""
    unread = sum(
        any(entry["user"]["id"] == call.user["id"] and not entry.get("read") for entry in found.get("userMessages", ()))
        for found in call.state.of("messageConversations").values()
    )
    return {"unreadInterpretations": 0, "unreadMessageConversations": unread}


@endpoint("GET", "/api/me/dataApprovalLevels")
def my_approval_levels(call: Call) -> Any:
    """The levels at which the caller may approve."""
    return []


@endpoint("GET", "/api/me/dataApprovalWorkflows")
def my_approval_workflows(call: Call) -> Any:
    """The workflows in which the caller may approve."""
    return {"dataApprovalWorkflows": []}


@endpoint("PUT", "/api/me/changePassword", consumes=JSON)
def change_password(call: Call) -> Answer:
    """Change the caller's password."""
    body = read_json(call)
    if call.state.passwords.get(call.user["username"]) != password_hash(str(body.get("oldPassword"))):
        raise refuse(409, "OldPassword is incorrect", errorCode="E1004")
    new = str(body.get("newPassword"))
    if not is_strong(new):
        raise refuse(409, "Password must have at least 8, and at most 72 characters", errorCode="E1004")
    call.state.passwords[call.user["username"]] = password_hash(new)
    return Answer(202)


@endpoint("POST", "/api/me/verifyPassword")
def verify_password(call: Call) -> Any:
    """Whether the body is the caller's password."""
    text = call.text()
    if call.content_type == "application/json":
        text = str(read_json(call).get("password"))
    return {"isCorrectPassword": call.state.passwords.get(call.user["username"]) == password_hash(text)}


@endpoint("POST", "/api/me/validatePassword")
def validate_password(call: Call) -> Any:
    """Whether the body is good as a password."""
    if is_strong(call.text()):
        return {"isValidPassword": True}
    text = "Password must have at least 8, and at most 72 characters"
    return {"isValidPassword": False, "errorMessage": text}


# -- personal access tokens ------------------------------------------------------------------------------------------

_LIMITS = ("IpAllowedList", "MethodAllowedList", "RefererAllowedList")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@endpoint("POST", "/api/apiToken", consumes=JSON)
@endpoint("POST", "/api/apiTokens", consumes=JSON)
def create_token(call: Call) -> Answer:
    """Make a token; only this answer shows its key."""
    body = read_json(call) or {}
    for limit in body.get("attributes") or ():
        if limit.get("type") not in _LIMITS:
            known = ", ".join(_LIMITS)
            name = limit.get("type")
            text = f"Could not resolve type id '{name}' as a subtype of `ApiTokenAttribute`: known type ids = [{known}]"
            raise refuse(differences.malformed_value_status(call.version), text)
        wrong = [method for method in limit.get("allowedMethods") or () if method not in _METHODS]
        if wrong:
            text = f"Failed to validate the token's attributes, message: Not a valid http method, value={wrong[0]}"
            raise refuse(409, text, errorCode="E1004")
    schema = schema_of(call, "apiToken")
    key = call.server.uids.token()
    now = call.server.clock
    token: Json = {
        "id": call.server.uids.uid(),
        "created": now.stamp(),
        "lastUpdated": now.stamp(),
        "createdBy": {"id": call.user["id"]},
        "lastUpdatedBy": {"id": call.user["id"]},
        "version": 2,
        "type": "PERSONAL_ACCESS_TOKEN_V2",
        "expire": body.get("expire") or epoch_milliseconds(now.now() + timedelta(days=30)),
        "attributes": body.get("attributes") or [],
        "translations": [],
        "sharing": {"owner": call.user["id"], "public": "--------", "users": {}, "userGroups": {}},
    }
    if body.get("code"):
        token["code"] = body["code"]
    call.state.of("apiToken")[token["id"]] = token
    call.state.tokens[password_hash(key)] = token["id"]
    report = {
        "key": key,
        "uid": token["id"],
        "klass": schema.klass,
        "errorReports": list[Json](),
        "responseType": differences.token_report(call.version),
    }
    return web_message(201, response=report, location=f"{call.root}/api/apiToken/{token['id']}")


# -- accounts of others ----------------------------------------------------------------------------------------------


def _user(call: Call, uid: str) -> Json:
    found = call.state.of("users").get(uid)
    if not found:
        raise refuse(404, f"User with id {uid} could not be found.", errorCode="E1005")
    return found


@endpoint("POST", "/api/users/{uid}/disabled")
@endpoint("POST", "/api/users/{uid}/enabled")
def enable_user(call: Call, uid: str) -> Answer:
    """Disable an account, or enable it again."""
    _user(call, uid)["disabled"] = call.path.endswith("disabled")
    return Answer(204)


@endpoint("POST", "/api/users/{uid}/expired")
@endpoint("POST", "/api/users/{uid}/unexpired")
def expire_user(call: Call, uid: str) -> Answer:
    """Let an account end at a date, or never."""
    user = _user(call, uid)
    user.pop("accountExpiry", None)
    if call.path.endswith("/expired"):
        user["accountExpiry"] = f"{call.param('date')}T00:00:00.000"
    return Answer(204)


@endpoint("POST", "/api/users/{uid}/replica", consumes=JSON)
def replicate_user(call: Call, uid: str) -> Answer:
    """Make a copy of a user with a name and password of its own."""
    user = _user(call, uid)
    body = read_json(call)
    username, password = body.get("username"), body.get("password")
    if not username or not password:
        raise refuse(409, "Username must be specified" if not username else "Password must be specified")
    if username in call.state.passwords:
        raise refuse(409, f"Username already taken: {username}")
    copy = {**user, "id": call.server.uids.uid(), "username": username, "created": call.server.clock.stamp()}
    copy.pop("code", None)
    call.state.of("users")[copy["id"]] = copy
    call.state.passwords[username] = password_hash(password)
    return web_message(201, "User replica created", location=f"{call.root}/api/users/{copy['id']}")


@endpoint("POST", "/api/users/{uid}/reset")
@endpoint("POST", "/api/users/invite")
@endpoint("POST", "/api/users/{uid}/invite")
def reset_user(call: Call, uid: str = "") -> Answer:
    """Send an e-mail; nobody has an address here."""
    raise refuse(409, "User account does not have a valid email address", errorCode="E6202")


@endpoint("POST", "/api/users/{uid}/twoFA/disabled")
def disable_two_factor(call: Call, uid: str) -> Answer:
    """Turn two-factor authentication off."""
    _user(call, uid)
    return web_message(200)


@endpoint("GET", "/api/userLookup")
def look_up_users(call: Call) -> Any:
    """Users by a part of their name, with little about them."""
    query = call.param("query").lower()
    names = ("id", "username", "firstName", "surname")
    users = [
        {**{name: user[name] for name in names if name in user}, "displayName": user["name"]}
        for user in call.state.of("users").values()
        if query in f"{user['username']} {user['name']} {user.get('email', '')}".lower()
    ]
    return {"users": users}


@endpoint("GET", "/api/publicKeys/{client}/jwks.json")
@endpoint("GET", "/api/publicKeys/{client}/jwks")
def public_keys(call: Call, client: str) -> Answer:
    """The keys of a client; there is none."""
    raise refuse(
        500, 'Cannot invoke "DhisOidcClientRegistration.getJwk()" because "dhisOidcClientRegistration" is null'
    )
