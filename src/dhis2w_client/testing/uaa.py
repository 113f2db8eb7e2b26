"""The OAuth2 token endpoint of 2.41, /uaa/oauth/token: tokens for the users of a stored client."""

from base64 import b64decode
from urllib.parse import parse_qs

from dhis2w_client.testing.http import Answer, Call, Json, Refusal, json_answer, page, text_answer
from dhis2w_client.testing.security import check_password

__all__ = ["bearer_user", "uaa_token"]

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
        return _error("unauthorized_client", f"Unauthorized grant type: {grant}")
    if grant == "refresh_token":
        username = call.state.bearers.get(form.get("refresh_token", ""), "")
    else:
        user = check_password(call, form.get("username", ""), form.get("password", ""))
        username = str(user["username"]) if user else ""
    if not username:
        return _error("invalid_grant", "Bad credentials")
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


def _error(code: str, text: str) -> Answer:
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
