"""Who asks: sessions, Basic credentials, tokens; and what they may do, by authorities and by sharing."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from datetime import UTC, datetime
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, Json, Refusal, redirect, web_message
from dhis2w_client.testing.identifier_schemes import is_token
from dhis2w_client.testing.schemas import Schema
from dhis2w_client.testing.state import password_hash

# -- Sharing: what a user may do with an object, and with objects of a type --------------------------------------------


def _strings(call: Call, item: Json) -> list[str]:
    sharing: Json = item.get("sharing") or {}
    uid = call.user.get("id", "")
    groups = {
        group["id"]
        for group in call.state.of("userGroups").values()
        if any(member["id"] == uid for member in group.get("users") or ())
    }
    found = [str(sharing.get("public") or "")]
    found += [user["access"] for key, user in (sharing.get("users") or {}).items() if key == uid]
    found += [group["access"] for key, group in (sharing.get("userGroups") or {}).items() if key in groups]
    if sharing.get("owner") == uid:
        found.append("rwrw----")
    return found


def _granted(call: Call, schema: Schema, item: Json, position: int) -> bool:
    held = authorities(call)
    if "ALL" in held:
        return True
    if not schema.facts.get("shareable"):
        return position in (0, 2)
    return any(len(text) > position and text[position] in "rw" for text in _strings(call, item))


def can_read(call: Call, schema: Schema, item: Json) -> bool:
    """Whether the caller may see the object."""
    return _granted(call, schema, item, 0)


def readable(call: Call, schema: Schema, items: list[Json]) -> list[Json]:
    """Those of the objects that the caller may see."""
    if "ALL" in authorities(call):  # asked once, not for each of many objects
        return items
    return [item for item in items if can_read(call, schema, item)]


def can_read_data(call: Call, schema: Schema, item: Json) -> bool:
    """Whether the caller may see the data of an object."""
    return _granted(call, schema, item, 2)


def _has_authority(call: Call, schema: Schema, *kinds: str) -> bool:
    held = authorities(call)
    wanted = [name for kind in kinds for name in schema.authorities.get(kind, ())]
    return "ALL" in held or not wanted or bool(held.intersection(wanted))


def can_create(call: Call, schema: Schema) -> bool:
    """Whether the caller may make objects of a type."""
    return _has_authority(call, schema, "CREATE", "CREATE_PUBLIC", "CREATE_PRIVATE")


def can_write(call: Call, schema: Schema, item: Json) -> bool:
    """Whether the caller may change the object."""
    return can_create(call, schema) and _granted(call, schema, item, 1)


def can_delete(call: Call, schema: Schema, item: Json) -> bool:
    """Whether the caller may delete the object."""
    return _has_authority(call, schema, "DELETE") and can_write(call, schema, item)


def access_of(call: Call, schema: Schema, item: Json) -> Any:
    """The `access` property of an object."""
    write = can_write(call, schema, item)
    access: Json = {
        "manage": write,
        "write": write,
        "read": can_read(call, schema, item),
        "update": write,
        "delete": can_delete(call, schema, item),
    }
    if differences.has_external_access(call.version):
        access["externalize"] = write
    if schema.facts.get("dataShareable"):
        access["data"] = {
            "write": _granted(call, schema, item, 3),
            "read": _granted(call, schema, item, 2),
        }
    return access


def default_sharing(call: Call, schema: Schema, *, new: bool = True) -> Json:
    """The sharing of an object that says none: all may read and write its metadata, unless it is `new` and private."""
    sharing: Json = {"users": {}, "userGroups": {}}
    if not schema.facts.get("shareable"):
        return sharing
    private = schema.facts.get("defaultPrivate") or schema.label == "Route"
    public = "--------" if private and new else "rw------"
    sharing = {"owner": call.user["id"], "public": public, **sharing}
    if differences.has_external_access(call.version):
        sharing["external"] = False
    return sharing


# -- Who asks ----------------------------------------------------------------------------------------------------------


_PUBLIC = re.compile(
    r"/api(/\d+)?/(ping|loginConfig|auth/.*|locales/ui|staticContent/.*|publicKeys/.*|files/style/external)"
    r"(\.\w+)?/?|/favicon\.ico|/oauth2/.*|/dhis-web-commons-security/logout\.action|/dhis-web-commons/.*"
    r"|/dhis-web-login.*|/api/auth/loginConfig"
)


def authenticate(call: Call, path: str) -> None:
    """Find the user of a request; raises the refusal of those without valid credentials, except on public paths."""
    user = cookie_user(call)
    if user is not None:
        call.session = _cookie(call, "JSESSIONID")
        call.user = user
        return
    kind, _, secret = call.headers.get("authorization", "").partition(" ")
    outside = not (path + "/").startswith("/api/")
    if outside and not differences.basic_works_outside_api(call.version):
        kind = ""
    if kind.lower() == "apitoken":
        call.user = _token_user(call, secret.strip())
    elif kind.lower() == "basic" and call.headers["authorization"].strip().lower() != "basic":
        call.user = _basic_user(call, secret.strip())
    elif call.server.has_authorization_server and kind.lower() == "bearer":
        from dhis2w_client.testing.oauth2 import jwt_user

        call.user = jwt_user(call, secret.strip())
    elif kind.lower() == "bearer" and differences.has_uaa(call.version):
        from dhis2w_client.testing.oauth2 import bearer_user

        call.user = bearer_user(call, secret.strip())
    elif (
        _PUBLIC.fullmatch(path)
        or (path.startswith("/api/system/ping") and differences.ping_is_public(call.version))
        or call.server.is_public_page(call.version, path)
    ):
        return
    else:
        raise _anonymous(call)
    open_session(call)


def cookie_user(call: Call) -> Json | None:
    """The user of the session whose cookie came."""
    session = call.state.sessions.get(_cookie(call, "JSESSIONID"))
    return call.state.of("users").get(session["user"]) if session else None


def _cookie(call: Call, name: str) -> str:
    for pair in call.headers.get("cookie", "").split(";"):
        key, _, value = pair.strip().partition("=")
        if key == name:
            return value
    return ""


def open_session(call: Call) -> str:
    """A new session of the call's user; its id goes out as a cookie."""
    session = call.server.uids.hex(32)
    call.state.sessions[session] = {"user": call.user["id"], "started": call.server.clock.now().timestamp()}
    call.session = f"new:{session}"
    call.user["lastLogin"] = call.server.clock.stamp()
    return session


def user_named(call: Call, username: str) -> Json | None:
    """The user with that name."""
    return next((user for user in call.state.of("users").values() if user.get("username") == username), None)


def check_password(call: Call, username: str, password: str) -> Json | None:
    """The user, where the password is right."""
    known = call.state.passwords.get(username)
    return user_named(call, username) if known is not None and known == password_hash(password) else None


def _basic_user(call: Call, secret: str) -> Json:
    try:
        username, _, password = b64decode(secret, validate=True).decode().partition(":")
    except (Base64Error, UnicodeDecodeError):
        raise _unauthorized(call) from None
    user = check_password(call, username, password)
    if not user:
        raise _unauthorized(call)
    if user.get("disabled"):
        raise _unauthorized(call, "Account disabled")
    expiry = user.get("accountExpiry")
    if expiry and expiry[:19] < call.server.clock.stamp()[:19]:
        raise _unauthorized(call)
    return user


def _token_user(call: Call, token: str) -> Json:
    if token in call.server.tokens:
        return call.server.administrator
    if not is_token(token):
        raise _token_refusal(400, "Checksum validation failed")
    found = call.state.of("apiToken").get(call.state.tokens.get(password_hash(token), ""))
    if not found:
        raise _token_refusal(401, "The API token does not exists")
    reason = _constraint_broken(call, found)
    if reason:
        raise _token_refusal(401, f"Failed to authenticate API token, {reason}")
    user = call.state.of("users").get(found["createdBy"]["id"])
    if not user or user.get("disabled"):
        raise _token_refusal(401, "The API token is disabled, locked or 2FA is enabled.")
    return user


def _constraint_broken(call: Call, token: Json) -> str:
    if token["expire"] <= call.server.clock.now().timestamp() * 1000:
        return "token has expired."
    for limit in token.get("attributes", ()):
        if limit["type"] == "IpAllowedList" and "127.0.0.1" not in limit.get("allowedIps", ()):
            return "request ip address is not allowed."
        if limit["type"] == "MethodAllowedList" and call.method not in limit.get("allowedMethods", ()):
            return "request http method is not allowed."
        referrer = call.headers.get("referer", "")
        if limit["type"] == "RefererAllowedList" and referrer not in limit.get("allowedReferrers", ()):
            return "request http referrer is missing or not allowed."
    return ""


def _token_refusal(status: int, message: str) -> Refusal:
    answer = web_message(status, message)
    answer.headers.append(("www-authenticate", "ApiToken"))
    return Refusal(answer)


def _unauthorized(call: Call, message: str = "Unauthorized") -> Refusal:
    if "application/xml" in call.accept:
        return Refusal(_xml_message(message))
    return Refusal(web_message(401, message))


def _xml_message(message: str) -> Answer:
    xml = (
        '<webMessage xmlns="http://dhis2.org/schema/dxf/2.0" httpStatus="Unauthorized" httpStatusCode="401"'
        f' status="ERROR"><message>{message}</message></webMessage>'
    )
    return Answer(401, xml.encode(), [("content-type", "application/xml")])


def _anonymous(call: Call) -> Refusal:
    if call.headers.get("x-requested-with") == "XMLHttpRequest":
        if "application/xml" in call.accept and differences.xml_anonymous(call.version):
            return Refusal(_xml_message("Unauthorized"))
        return Refusal(web_message(401, "Unauthorized"))
    return Refusal(login_redirect(call))


def login_redirect(call: Call) -> Answer:
    """To the login page."""
    login = call.server.context_path + differences.login_page(call.version)
    if differences.login_redirect_is_relative(call.version):
        return redirect(login)
    return redirect(f"http://{call.headers.get('host', 'localhost')}{login}")


def authorities(call: Call, user: Json | None = None) -> set[str]:
    """The authorities of a user (the caller, if none is named)."""
    roles = call.state.of("userRoles")
    found = (roles.get(role["id"], {}) for role in (user or call.user).get("userRoles", ()))
    return {authority for role in found for authority in role.get("authorities", ())}


def is_superuser(call: Call) -> bool:
    """Whether the caller may everything."""
    return "ALL" in authorities(call)


def epoch_milliseconds(moment: datetime) -> int:
    """As tokens store when they expire."""
    return int(moment.astimezone(UTC).timestamp() * 1000)
