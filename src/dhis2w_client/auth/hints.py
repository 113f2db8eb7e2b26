"""What to do about the refusals of DHIS2 whose own words do not say it."""

from collections.abc import Mapping

__all__ = ["refusal_hint"]

# Words of the server, in lower case, and what they ask for. The first that fits counts.
_HINTS = (
    (
        "invalid mapping claim",
        "the server maps tokens to users by a claim that it does not support: set oidc.provider.dhis2.mapping_claim "
        "(or that of your provider) in dhis.conf to username or email; until then use PatAuth or BasicAuth",
    ),
    (
        "mapping claim: 'username'",
        "the token names no user that the server knows: ask for the scope `username` (OAuth2Auth does by default), "
        "and allow it in the `scopes` of the OAuth2 client",
    ),
    (
        "mapping claim",
        "the token names no user that the server knows: with oidc.provider.*.mapping_claim=email in dhis.conf, the "
        "e-mail address in the token must be the `openId` of a user",
    ),
    (
        "invalid issuer",
        "the token is of another issuer than the server expects: server.base_url in dhis.conf must be the address by "
        "which clients reach the server",
    ),
    ("invalid audience", "the token was made for an OAuth2 client that the server does not know: check the client id"),
    (
        "invalid signature",
        "the server no longer has the key of this token: without a keystore in dhis.conf it makes new keys at each "
        "start; sign in again",
    ),
    ("token has expired", "make a new token, in the user's profile or by POST /api/apiToken"),
    ("api token does not exist", "the token was deleted, or belongs to another server; make a new one"),
    ("checksum validation failed", "this is not a personal access token, or not the whole of one: check for lost ends"),
    ("api token is malformed", "this is not a personal access token, or not the whole of one: check for lost ends"),
    ("http method is not allowed", "the token is limited to other methods; make one whose list has this method"),
    ("ip address is not allowed", "the token is limited to other addresses than this machine's"),
    ("2fa is enabled", "a user with two-factor authentication has no personal access token; use SessionAuth or OAuth2"),
    ("account locked", "too many failed attempts; wait, or let an administrator unlock the account"),
    ("account disabled", "let an administrator enable the account"),
)


def refusal_hint(body: object, www_authenticate: str | None = None) -> str | None:
    """What to change after a 400 or 401 about credentials, from its body and `WWW-Authenticate`; None if unknown."""
    said = [str(www_authenticate or "")]
    if isinstance(body, Mapping):
        said += [str(body.get(key) or "") for key in ("message", "devMessage", "error_description")]
    else:
        said.append(str(body or ""))
    text = " ".join(said).lower()
    return next((hint for words, hint in _HINTS if words in text), None)
