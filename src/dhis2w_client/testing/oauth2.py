"""The authorization server if `oauth2.server.enabled` is on: codes with PKCE, consent, tokens; and the one of 2.41.

What a client was granted stands in `state.grants`, one entry for each sign-in. Access tokens are JWTs that anyone can
check against /oauth2/jwks; that they were revoked, only introspection tells, as with DHIS2.
"""

import base64
import hashlib
import json
from base64 import b64decode
from html import escape
from typing import Any
from urllib.parse import parse_qs, unquote_plus, urlencode

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, Json, Refusal, json_answer, page, text_answer, web_message
from dhis2w_client.testing.security import check_password, cookie_user, login_redirect

_ID_TOKEN_SECONDS = 1800
_STANDARD = "https://datatracker.ietf.org/doc/html/rfc6749#section-5.2"
_AUTHENTICATION = [
    "client_secret_basic",
    "client_secret_post",
    "client_secret_jwt",
    "private_key_jwt",
    "tls_client_auth",
    "self_signed_tls_client_auth",
]
_GRANTS = [
    "authorization_code",
    "client_credentials",
    "refresh_token",
    "urn:ietf:params:oauth:grant-type:device_code",
    "urn:ietf:params:oauth:grant-type:token-exchange",
]

# The signing key of every embedded server. It is as public as their password, and saves the time to make one.
_P = int(
    "da9eaccdec0407bfa2064c0d0eb11342e620a6e9279da22e80aa2f988a7d15299718811d22a146607690c0a7589a850f"
    "df24abdb975aa8d018540eca381750d52f78dbe41eeba8ef0f0236d55b55d989da7323ea309ac02fdc05bea054e3d387"
    "abbe152a97192024de8a32ba26b1ec57fa5890a5fd42ce72b8a63f4f8494d277",
    16,
)
_Q = int(
    "ffa85ba5d3d74780c253213893bec746461d152462d1ca68309c565c9d8ff0c3fd9e99f07c5f43c3538268394e89ddec"
    "f0dcf4d60fe728f7a0a519eb6a1851befcfa0f421d213f377b36b62f837a8eb4e8edb20335b8295f991f7b84e8f3c5fd"
    "0e4872384031a26f120d2b3143da4a1bca215256d8e4b3a2f3f57066d73cf4df",
    16,
)
_MODULUS, _EXPONENT = _P * _Q, 65537
_PRIVATE = pow(_EXPONENT, -1, (_P - 1) * (_Q - 1))
_KEY_ID = "3f1d5a0e-6c1b-4d7e-9a53-2b7c90e4d211"
_SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")


def authorization_server(call: Call, path: str) -> Answer | None:
    """The answer to a request for the authorization server; None for what DHIS2 itself answers."""
    match (call.method, path):
        case ("GET", "/.well-known/openid-configuration" | "/.well-known/oauth-authorization-server"):
            return json_answer(_metadata(call, openid=path.endswith("openid-configuration")))
        case ("GET", "/oauth2/jwks"):
            return json_answer({"keys": [_public_key()]})
        case ("GET", "/oauth2/authorize"):
            return _authorize(call, _first(call.raw_query))
        case ("POST", "/oauth2/authorize"):
            form = parse_qs(call.text())
            return _authorize(call, _first(call.text())) if "response_type" in form else _consent(call, form)
        case ("POST", "/oauth2/token" | "/oauth2/introspect" | "/oauth2/revoke"):
            client = _client(call)
            return _client_request(call, path, client, _first(call.text())) if client is not None else _login(call)
        case ("GET" | "POST", "/userinfo"):
            kind, _, token = call.headers.get("authorization", "").partition(" ")
            return _user_info(call, token.strip()) if kind.lower() == "bearer" else _login(call)
        case ("GET", "/api/auth/enrollDevice"):
            return _login(call, opens=differences.enrolling_opens_session(call.version))
        case (_, "/connect/register" | "/connect/logout"):
            return _login(call)
        case _:
            return None


def _first(form: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(form).items()}


def _login(call: Call, *, opens: bool = False) -> Answer:
    """To the login page, with a session that remembers where to go on then."""
    answer = login_redirect(call)
    if opens:
        cookie = (
            f"JSESSIONID={call.server.uids.hex(32)}; Path={call.server.context_path or '/'}; HttpOnly; SameSite=Lax"
        )
        answer.headers.append(("set-cookie", cookie))
    return answer


def _metadata(call: Call, *, openid: bool) -> Json:
    def at(path: str) -> str:
        return f"{call.root}{path}"

    found: Json = {
        "issuer": at("/"),
        "authorization_endpoint": at("/oauth2/authorize"),
        "device_authorization_endpoint": at("/oauth2/device_authorization"),
        "token_endpoint": at("/oauth2/token"),
        "token_endpoint_auth_methods_supported": _AUTHENTICATION,
        "jwks_uri": at("/oauth2/jwks"),
        "response_types_supported": ["code"],
        "grant_types_supported": _GRANTS,
        "revocation_endpoint": at("/oauth2/revoke"),
        "revocation_endpoint_auth_methods_supported": _AUTHENTICATION,
        "introspection_endpoint": at("/oauth2/introspect"),
        "introspection_endpoint_auth_methods_supported": _AUTHENTICATION,
        "code_challenge_methods_supported": ["S256"],
        "tls_client_certificate_bound_access_tokens": True,
        "dpop_signing_alg_values_supported": [
            f"{kind}{size}" for kind in ("RS", "PS", "ES") for size in (256, 384, 512)
        ],
    }
    if differences.takes_pushed_authorization(call.version):
        found["pushed_authorization_request_endpoint"] = at("/oauth2/par")
    if openid:
        found |= {
            "userinfo_endpoint": at("/userinfo"),
            "end_session_endpoint": at("/connect/logout"),
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "scopes_supported": ["openid"],
            "registration_endpoint": at("/connect/register"),
        }
    return found


# -- Clients ----------------------------------------------------------------------------------------------------------


def _client_named(call: Call, client_id: str) -> Json | None:
    return next((found for found in call.state.of("oAuth2Clients").values() if found["clientId"] == client_id), None)


def _values(client: Json, name: str) -> list[str]:
    return [value.strip() for value in str(client.get(name) or "").split(",") if value.strip()]


def _setting(client: Json, name: str) -> Any:
    """A setting of Spring's authorization server: a value, or the Java class of the value and the value."""
    settings: Json = json.loads(client["clientSettings"]) | json.loads(client["tokenSettings"])
    value = settings.get(f"settings.{name}")
    return value[1] if isinstance(value, list) else value


def _client(call: Call) -> Json | None:
    """The client that asks; None where nothing says which. Refuses one whose secret is wrong."""
    kind, _, text = call.headers.get("authorization", "").partition(" ")
    form = _first(call.text())
    if kind.lower() == "basic":
        name, _, secret = base64.b64decode(text + "==").decode("utf-8", "replace").partition(":")
        method, name, secret = "client_secret_basic", unquote_plus(name), unquote_plus(secret)
    elif "client_secret" in form:
        method, name, secret = "client_secret_post", form.get("client_id", ""), form["client_secret"]
    elif "client_id" in form and "code_verifier" in form:
        method, name, secret = "none", form["client_id"], ""
    else:
        return None
    client = _client_named(call, name)
    known = client and method in _values(client, "clientAuthenticationMethods")
    if not client or not known or (method != "none" and not _fits(secret, str(client.get("clientSecret")))):
        raise Refusal(json_answer({"error": "invalid_client"}, 401))
    return client


def _fits(secret: str, stored: str) -> bool:
    """Whether a secret is the one of a BCrypt hash; a secret that is stored as it is fits nothing, as with DHIS2."""
    if not stored.startswith("$2"):
        return False
    try:
        import bcrypt
    except ImportError:
        raise RuntimeError("secrets of OAuth2 clients need bcrypt: pip install 'dhis2w[testing]'") from None
    return bcrypt.checkpw(secret.encode(), stored.encode())


# -- The user's part --------------------------------------------------------------------------------------------------


def _authorize(call: Call, query: dict[str, str]) -> Answer:
    client = _client_named(call, query.get("client_id", ""))
    if query.get("response_type") != "code" or not client:
        return page(400)
    redirects = _values(client, "redirectUris")
    target = query.get("redirect_uri", redirects[0] if len(redirects) == 1 else "")
    if target not in redirects:
        return page(400)
    scopes = query.get("scope", "").split()
    grant: Json = {
        "client": client["clientId"],
        "scopes": scopes,
        "redirect": target,
        "named": "redirect_uri" in query,
        "state": query.get("state"),
        "challenge": query.get("code_challenge"),
    }
    if not set(scopes) <= set(_values(client, "scopes")):
        return _refused(grant, "invalid_scope", "scope")
    public = "none" in _values(client, "clientAuthenticationMethods")
    if query.get("code_challenge_method", "S256") != "S256":
        return _refused(grant, "invalid_request", "code_challenge_method")
    if not grant["challenge"] and (public or _setting(client, "client.require-proof-key")):
        return _refused(grant, "invalid_request", "code_challenge")
    user = cookie_user(call)
    if user is None:
        return _login(call, opens=True)
    grant["user"] = user["id"]
    if differences.id_token_names_session(call.version):
        grant["session"] = {"auth_time": _now(call), "sid": call.server.uids.secret(32).rstrip("=")}
    granted = _granted(call, grant)
    asked = [scope for scope in scopes if scope != "openid" and scope not in granted]
    key = call.server.uids.secret(32)
    call.state.grants[key] = grant
    if asked and _setting(client, "client.require-authorization-consent"):
        return text_answer(_consent_page(call, key, grant, asked, str(user["username"])), "text/html;charset=UTF-8")
    return _code(call, grant)


def _granted(call: Call, grant: Json) -> list[str]:
    """The scopes to which the user has consented before."""
    return call.state.consents.setdefault(f"{grant['client']} {grant['user']}", [])


def _consent_page(call: Call, key: str, grant: Json, asked: list[str], username: str) -> str:
    def box(scope: str, more: str) -> str:
        return f'<input type="checkbox" name="scope" {more} id="{escape(scope)}"><label>{escape(scope)}</label>'

    boxes = [box(scope, f'value="{escape(scope)}"') for scope in asked]
    boxes += [box(scope, "checked disabled") for scope in grant["scopes"] if scope not in asked]
    return (
        '<!DOCTYPE html><html lang="en"><head><title>Consent required</title></head><body>'
        f"<p>{escape(grant['client'])} wants to access your account {escape(username)}</p>"
        f'<form name="consent_form" method="post" action="{call.server.context_path}/oauth2/authorize">'
        f'<input type="hidden" name="client_id" value="{escape(grant["client"])}">'
        f'<input type="hidden" name="state" value="{key}">{"".join(boxes)}'
        '<button type="submit" id="submit-consent">Submit Consent</button></form></body></html>'
    )


def _consent(call: Call, form: dict[str, list[str]]) -> Answer:
    grant = call.state.grants.get(form.get("state", [""])[0])
    user = cookie_user(call)
    if user is None:
        return _login(call)
    if grant is None or grant["user"] != user["id"] or grant["client"] != form.get("client_id", [""])[0]:
        return page(400)
    granted = _granted(call, grant)
    granted += [scope for scope in form.get("scope", ()) if scope in grant["scopes"] and scope not in granted]
    if not granted:
        return _refused(grant, "access_denied", "client_id")
    if "openid" in grant["scopes"] and "openid" not in granted:
        granted.append("openid")
    grant["scopes"] = [scope for scope in grant["scopes"] if scope in granted]
    return _code(call, grant)


def _code(call: Call, grant: Json) -> Answer:
    client = _client_named(call, grant["client"]) or {}
    grant["code"] = call.server.uids.secret(96)
    grant["code_ends"] = _now(call) + _setting(client, "token.authorization-code-time-to-live")
    return _back(grant, {"code": grant["code"]})


def _refused(grant: Json, error: str, parameter: str) -> Answer:
    text = f"OAuth 2.0 Parameter: {parameter}"
    return _back(grant, {"error": error, "error_description": text, "error_uri": _STANDARD})


def _back(grant: Json, answer: dict[str, str]) -> Answer:
    query = urlencode(answer | ({"state": grant["state"]} if grant["state"] else {}))
    return Answer(302, b"", [("location", f"{grant['redirect']}{'&' if '?' in grant['redirect'] else '?'}{query}")])


# -- The client's part ------------------------------------------------------------------------------------------------


def _client_request(call: Call, path: str, client: Json, form: dict[str, str]) -> Answer:
    if path == "/oauth2/token":
        return _token(call, client, form)
    grant = _grant_of(call, form.get("token", ""))
    if path == "/oauth2/introspect":
        # DHIS2 does not find the client of a token that it knows.
        return page(500) if grant else json_answer({"active": False})
    if grant and grant["refresh"] == form["token"]:
        grant["refresh"] = None
    if grant:
        grant["access"] = None
    return Answer()


def _grant_of(call: Call, token: str) -> Json | None:
    """The sign-in to which a token belongs that was not revoked."""
    if not token:
        return None
    return next(
        (found for found in call.state.grants.values() if token in (found.get("access"), found.get("refresh"))), None
    )


def _token(call: Call, client: Json, form: dict[str, str]) -> Answer:
    kind = form.get("grant_type")
    if kind is None:
        return _error("invalid_request", "grant_type")
    if kind not in _GRANTS:
        return _error("unsupported_grant_type", "grant_type")
    if kind not in _values(client, "authorizationGrantTypes"):
        return _error("unauthorized_client")
    return _by_code(call, client, form) if kind == "authorization_code" else _by_refresh(call, client, form)


def _error(error: str, parameter: str = "") -> Answer:
    more = {"error_description": f"OAuth 2.0 Parameter: {parameter}", "error_uri": _STANDARD} if parameter else {}
    return json_answer({"error": error, **more}, 400)


def _by_code(call: Call, client: Json, form: dict[str, str]) -> Answer:
    if "code" not in form:
        return _error("invalid_request", "code")
    grant = next((found for found in call.state.grants.values() if found.get("code") == form["code"]), None)
    if not grant or grant["client"] != client["clientId"]:
        return _error("invalid_grant")
    if grant.get("used"):
        # Somebody else may have it: what it gave is taken back.
        grant["access"] = grant["refresh"] = None
        return _error("invalid_grant")
    if _now(call) > grant["code_ends"] or (grant["named"] and form.get("redirect_uri") != grant["redirect"]):
        return _error("invalid_grant")
    verifier = form.get("code_verifier", "")
    if (grant["challenge"] or verifier) and grant["challenge"] != _base64(hashlib.sha256(verifier.encode()).digest()):
        return _error("invalid_grant")
    grant["used"] = True
    confidential = "none" not in _values(client, "clientAuthenticationMethods")
    if confidential and "refresh_token" in _values(client, "authorizationGrantTypes"):
        grant["refresh"] = call.server.uids.secret(96)
        grant["refresh_ends"] = _now(call) + _setting(client, "token.refresh-token-time-to-live")
    return _tokens(call, client, grant, grant["scopes"])


def _by_refresh(call: Call, client: Json, form: dict[str, str]) -> Answer:
    if "refresh_token" not in form:
        return _error("invalid_request", "refresh_token")
    token = form["refresh_token"]
    grant = next((found for found in call.state.grants.values() if found.get("refresh") == token), None)
    if not grant or grant["client"] != client["clientId"] or _now(call) > grant["refresh_ends"]:
        return _error("invalid_grant")
    scopes = form.get("scope", "").split() or grant["scopes"]
    if not set(scopes) <= set(grant["scopes"]):
        return _error("invalid_scope")
    if not _setting(client, "token.reuse-refresh-tokens"):
        grant["refresh"] = call.server.uids.secret(96)
    return _tokens(call, client, grant, scopes)


def _tokens(call: Call, client: Json, grant: Json, scopes: list[str]) -> Answer:
    seconds = int(_setting(client, "token.access-token-time-to-live"))
    now = _now(call)
    user = call.state.of("users")[grant["user"]]
    claims: Json = {"sub": user["username"], "aud": client["clientId"], "iss": f"{call.root}/", "iat": now}
    personal: Json = {name: user[name] for name in ("email", "username") if name in scopes}
    grant["access"] = _signed(
        {**claims, "nbf": now, "scope": scopes, "exp": now + seconds, "jti": call.server.uids.uuid(), **personal}
    )
    answer: Json = {"access_token": grant["access"], "scope": " ".join(scopes), "token_type": "Bearer"}
    if grant.get("refresh"):
        answer["refresh_token"] = grant["refresh"]
    if "openid" in scopes:
        times = {"exp": now + _ID_TOKEN_SECONDS, "jti": call.server.uids.uuid()}
        answer["id_token"] = _signed(
            {**claims, "azp": client["clientId"], **times, **grant.get("session", {}), **personal}
        )
    # Spring counts whole seconds, of which a moment has passed.
    return json_answer({**answer, "expires_in": seconds - 1})


def _user_info(call: Call, token: str) -> Answer:
    claims = _claims(call, token)
    return json_answer({name: claims[name] for name in ("sub", "email") if name in claims})


# -- Tokens -----------------------------------------------------------------------------------------------------------


def _now(call: Call) -> int:
    return int(call.server.clock.now().timestamp())


def _base64(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def _public_key() -> Json:
    return {
        "kty": "RSA",
        "e": _base64(_EXPONENT.to_bytes(3, "big")),
        "kid": _KEY_ID,
        "n": _base64(_MODULUS.to_bytes(256, "big")),
    }


def _signed(claims: Json) -> str:
    """A JWT with a signature by RS256 (RSA with SHA-256 and the padding of PKCS #1)."""
    parts = ({"kid": _KEY_ID, "alg": "RS256"}, claims)
    text = ".".join(_base64(json.dumps(part, separators=(",", ":")).encode()) for part in parts)
    digest = _SHA256 + hashlib.sha256(text.encode()).digest()
    padded = b"\x00\x01".ljust(255 - len(digest), b"\xff") + b"\x00" + digest
    return f"{text}.{_base64(pow(int.from_bytes(padded, 'big'), _PRIVATE, _MODULUS).to_bytes(256, 'big'))}"


def _claims(call: Call, token: str) -> Json:
    """What a JWT says, where this server has signed it and it has not ended."""
    if "." not in token:
        raise _invalid("Invalid JWT serialization: Missing dot delimiter(s)")
    try:
        content = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(content + "=" * (-len(content) % 4)))
        issuer = claims["iss"]
    except (ValueError, LookupError, TypeError):
        raise _invalid("Invalid issuer") from None
    if issuer != f"{call.root}/":
        raise _invalid("Invalid issuer")
    start = "An error occurred while attempting to decode the Jwt: "
    if _signed(claims) != token:
        raise _invalid(f"{start}Signed JWT rejected: Invalid signature")
    if _now(call) > claims["exp"]:
        raise _invalid(f"{start}Jwt expired")
    if not _client_named(call, claims["aud"]):
        raise _invalid("Invalid audience")
    return dict(claims)


def jwt_user(call: Call, token: str) -> Json:
    """The user whom a JWT names; refuses others."""
    username = _claims(call, token).get("username")
    for user in call.state.of("users").values():
        if user["username"] == username:
            return user
    text = f"mapping claim: 'username' with the value: '{username or 'null'}'"
    raise _invalid(f"Found no matching DHIS2 user for the {text}")


def _invalid(text: str) -> Refusal:
    answer = web_message(401, "invalid_token", devMessage=text)
    details = f'error_description="{text}", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"'
    answer.headers.append(("www-authenticate", f'Bearer error="invalid_token", {details}'))
    return Refusal(answer)


# -- The token endpoint of 2.41, /uaa/oauth/token: tokens for the users of a stored client -----------------------------


_SECONDS = 43199


def uaa_token(call: Call) -> Answer:
    """Give a token to a client that names itself with Basic, for a user's password or an older token."""
    kind, _, secret = call.headers.get("authorization", "").partition(" ")
    if kind.lower() != "basic":
        return _unknown_client()
    cid, _, client_secret = b64decode(secret + "==").decode("utf-8", "replace").partition(":")
    clients = call.state.of("oAuth2Clients").values()
    client = next((found for found in clients if found.get("cid") == cid), None)
    if client is None:
        return page(500)
    if client.get("secret") != client_secret:
        return _unknown_client()
    form = {name: values[0] for name, values in parse_qs(call.text() or call.raw_query).items()}
    grant = form.get("grant_type", "")
    if grant not in client.get("grantTypes", ()):
        return _uaa_error("unauthorized_client", f"Unauthorized grant type: {grant}")
    if grant == "refresh_token":
        username = call.state.bearers.get(form.get("refresh_token", ""), "")
    else:
        user = check_password(call, form.get("username", ""), form.get("password", ""))
        username = str(user["username"]) if user else ""
    if not username:
        return _uaa_error("invalid_grant", "Bad credentials")
    access, refresh = call.server.uids.hex(27).lower(), call.server.uids.hex(27).lower()
    call.state.bearers |= {access: username, refresh: username}
    return json_answer(
        {
            "access_token": access,
            "token_type": "bearer",
            "refresh_token": refresh,
            "expires_in": _SECONDS,
            "scope": "ALL",
        }
    )


def _unknown_client() -> Answer:
    answer = page(401)
    answer.headers.append(("www-authenticate", 'Basic realm="oauth2/client"'))
    return answer


def _uaa_error(code: str, text: str) -> Answer:
    return json_answer({"error": code, "error_description": text}, 400)


def bearer_user(call: Call, token: str) -> Json:
    """The user of a token."""
    username = call.state.bearers.get(token)
    for user in call.state.of("users").values():
        if user.get("username") == username:
            return user
    text = "<error>invalid_token</error><error_description>Invalid access token</error_description>"
    xml = f"<InvalidTokenException>{text}</InvalidTokenException>"
    answer = text_answer(xml, "application/xml;charset=UTF-8", 401)
    details = 'error="invalid_token", error_description="Invalid access token"'
    answer.headers.append(("www-authenticate", f'Bearer realm="oauth", {details}'))
    raise Refusal(answer)
