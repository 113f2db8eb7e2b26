"""The caller's own account: login with its second factor, /api/me, personal access tokens."""

import base64
import hashlib
import hmac
import json
import re
import struct
from dataclasses import replace
from datetime import timedelta
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.bundle import is_strong
from dhis2w_client.testing.http import JSON, Answer, Call, Json, endpoint, refuse, web_message
from dhis2w_client.testing.metadata import create_object, schema_of, wanted_fields
from dhis2w_client.testing.render import parse_fields, render
from dhis2w_client.testing.security import authorities, can_read_data, check_password, epoch_milliseconds, open_session
from dhis2w_client.testing.state import password_hash
from dhis2w_client.testing.system import user_settings
from dhis2w_client.testing.values import json_object

# -- Codes of authenticator apps. Requests are let in without them all the same ----------------------------------------


_PNG = b"\x89PNG\r\n\x1a\n"  # of no picture: nobody looks at it


def _factors(call: Call) -> dict[str, Json]:
    """Secret and state by username."""
    return call.state.objects.setdefault("$secondFactors", {})


def _codes(call: Call, secret: str) -> set[str]:
    """The codes of this half minute and of its neighbours."""
    step = int(call.server.clock.now().timestamp()) // 30
    found: set[str] = set()
    for counter in (step - 1, step, step + 1):
        digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", counter), hashlib.sha1).digest()
        offset = digest[-1] & 15
        number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
        found.add(f"{number % 1_000_000:06d}")
    return found


def _enroll(call: Call) -> Json:
    name = call.user["username"]
    if _factors(call).get(name, {}).get("enabled"):
        raise refuse(409, f"User has 2FA enabled already, disable first: `{name}`", errorCode="E3022")
    secret = base64.b32encode(call.server.uids.hex(20).encode()).decode()
    _factors(call)[name] = {"secret": secret, "enabled": False}
    return _factors(call)[name]


def _enrolled(call: Call) -> Json:
    found = _factors(call).get(call.user["username"])
    if found is None:
        raise refuse(409, "User must be in enrollment mode to get a QR code", errorCode="E3026")
    return found


@endpoint("GET", "/api/2fa/enabled")
def is_enabled(call: Call) -> Any:
    """Whether the caller logs in with a second factor."""
    return bool(_factors(call).get(call.user["username"], {}).get("enabled"))


@endpoint("POST", "/api/2fa/enrollTOTP2FA", since=42)
def enroll(call: Call) -> Answer:
    """Begin with an authenticator app."""
    _enroll(call)
    text = "The user has enrolled in TOTP 2FA, call the QR code endpoint to continue the process"
    return web_message(200, text)


@endpoint("POST", "/api/2fa/enrollEmail2FA", since=42)
def enroll_email(call: Call) -> Answer:
    """Begin with codes by e-mail, which this server does not send."""
    raise refuse(409, "User has not a verified email, please verify first before you enable 2FA", errorCode="E3043")


@endpoint("GET", "/api/2fa/qrCodeJson", since=42)
def secret(call: Call) -> Any:
    """The secret for the app."""
    return {"base32Secret": _enrolled(call)["secret"], "base64QRImage": base64.b64encode(_PNG).decode()}


@endpoint("GET", "/api/2fa/qrCodePng", since=42, produces=("application/octet-stream",))
def picture(call: Call) -> Answer:
    """The secret as a picture."""
    _enrolled(call)
    return Answer(202, _PNG, [("content-type", "application/octet-stream")])


@endpoint("GET", "/api/2fa/qrCode", produces=("application/octet-stream",))
def begin(call: Call) -> Answer:
    """Begin with an authenticator app, and the secret as a picture."""
    _enroll(call)
    return Answer(202, _PNG, [("content-type", "application/octet-stream")])


def _check(call: Call, found: Json) -> None:
    code = str(json_object(call).get("code") or "")
    if not code:
        raise refuse(409, "User must provide a 2FA code", errorCode="E3050")
    if code not in _codes(call, found["secret"]):
        raise refuse(403, "Invalid 2FA code", errorCode="E3023")


@endpoint("POST", "/api/2fa/enabled")
@endpoint("POST", "/api/2fa/enable", since=42)
def enable(call: Call) -> Answer:
    """Turn it on."""
    found = _enrolled(call)
    _check(call, found)
    found["enabled"] = True
    return web_message(200, "2FA was enabled successfully")


@endpoint("POST", "/api/2fa/disabled")
@endpoint("POST", "/api/2fa/disable", since=42)
def disable(call: Call) -> Answer:
    """Turn it off."""
    found = _factors(call).get(call.user["username"])
    if found is None or not found["enabled"]:
        raise refuse(409, "User has not 2FA enabled", errorCode="E3031")
    _check(call, found)
    del _factors(call)[call.user["username"]]
    return web_message(200, "2FA was disabled successfully")


# -- Login, /api/me and tokens -----------------------------------------------------------------------------------------


@endpoint("GET", "/api/ping")
def ping(call: Call) -> Answer:
    """An empty answer to everyone."""
    return Answer()


@endpoint("POST", "/api/auth/login", consumes=JSON)
def log_in(call: Call) -> Any:
    """Open a session."""
    try:
        body = call.json()
    except ValueError:
        raise refuse(400, "JSON parse error: Unexpected end-of-input") from None
    if not isinstance(body, dict):
        raise refuse(400, "JSON parse error: Cannot deserialize value of type `LoginRequest`")
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
_OWN = _ME[_ME.index("surname") : _ME.index("emailVerified")]


@endpoint("GET", "/api/me")
def me(call: Call) -> Any:
    """The caller."""
    schema = schema_of(call, "users")
    call.user["lastUpdated"] = call.server.clock.stamp()
    names = [name for name in _ME if name in schema.properties]
    if "favorites" in names and not differences.has_favorites(call.version):
        names.remove("favorites")
    shown = render(call, schema, call.user, wanted_fields(call, ",".join(names)))
    fields = call.param("fields")
    everything = not fields or "*" in fields
    if everything:
        shown = {name: value for name, value in shown.items() if name in names}
    if everything and not authorities(call) & {"ALL", "F_USER_VIEW"}:
        shown["access"] = dict.fromkeys(shown["access"], False)
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

    def readable(path: str) -> list[str]:
        schema = call.server.data.by_plural[path]
        return [item["id"] for item in call.state.of(path).values() if can_read_data(call, schema, item)]

    extras: Json = {
        "settings": user_settings(call),
        "programs": readable("programs"),
        "authorities": held,
        "dataSets": readable("dataSets"),
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
        extras["userCredentials"] = _my_credentials(call)
    return extras


def _my_credentials(call: Call) -> Json:
    """The account part of the caller, who has been read from the database when the session began in this request."""
    shown = render(call, schema_of(call, "users"), call.user, parse_fields("userCredentials"))["userCredentials"]
    if not authorities(call) & {"ALL", "F_USER_VIEW"}:
        shown["access"] = dict.fromkeys(shown["access"], False)
    if call.session.startswith("new:"):
        shown["sharing"] = {"owner": "system-process", **shown["sharing"]}
    return dict(shown)


@endpoint("PUT", "/api/me", consumes=JSON)
def change_me(call: Call) -> Any:
    """Change the caller's own properties."""
    body = json_object(call)
    schema = schema_of(call, "users")
    me = {"id": call.user["id"]}
    call.user |= {name: body[name] for name in _OWN if name in body}
    call.user |= {"lastUpdated": call.server.clock.stamp(), "lastUpdatedBy": me}
    call.user.setdefault("createdBy", me)
    shown = render(call, schema, call.user, wanted_fields(call, "*,!href"))
    for holder in (shown, shown.get("userCredentials") or {}):
        if "sharing" in holder:
            holder["sharing"] = {"owner": me["id"], **holder["sharing"]}
    return shown


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
    body = json_object(call)
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
        text = str(json_object(call).get("password"))
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
    body = json_object(call)
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
    body = json_object(call)
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
@endpoint("POST", "/api/users/{uid}/invite")
def write_to_user(call: Call, uid: str) -> Answer:
    """Send an e-mail, which nobody gets."""
    _check_address(_user(call, uid))
    return Answer(204)


@endpoint("POST", "/api/users/invite", consumes=JSON)
def invite_user(call: Call) -> Answer:
    """Make a user whom an e-mail, which nobody gets, asks to choose a password."""
    user = json_object(call)
    _check_address(user)
    given = {"username": f"invite-{call.server.uids.uid().lower()}", "firstName": "(TBD)", "surname": "(TBD)"}
    invited = {**given, **user, "invitation": True, "password": f"Aa1-{call.server.uids.uid()}"}
    made: Answer = create_object(replace(call, body=json.dumps(invited).encode()), "users")
    return made


def _check_address(user: Json) -> None:
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", user.get("email") or ""):
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
