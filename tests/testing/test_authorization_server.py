"""The embedded authorization server: what clients get, for how long, and that others can check it."""

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import bcrypt
import httpx
import pytest
from joserfc import jwk, jwt

from dhis2w_client import OAuth2Auth, SyncDhis2Client
from dhis2w_client.testing import Dhis2Server

REDIRECT = "http://127.0.0.1:8765/callback"
VERSIONS = ["2.42", "2.43", "2.44"]
VERIFIER = "v" * 50
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


@pytest.fixture(params=VERSIONS)
def server(request: pytest.FixtureRequest) -> Dhis2Server:
    """With the client `app`, whose secret is `secret`."""
    server = Dhis2Server(request.param, world="testland", oauth2=True)
    app = {
        "name": "app",
        "clientId": "app",
        "clientSecret": bcrypt.hashpw(b"secret", bcrypt.gensalt(4)).decode(),
        "clientAuthenticationMethods": "client_secret_basic,client_secret_post",
        "authorizationGrantTypes": "authorization_code,refresh_token",
        "redirectUris": REDIRECT,
        "scopes": "openid,username,email",
    }
    with httpx.Client(base_url=server.address, auth=("admin", "district"), transport=server.transport()) as admin:
        admin.post("/api/oAuth2Clients", json=app).raise_for_status()
    return server


@pytest.fixture
def user(server: Dhis2Server) -> Iterator[httpx.Client]:
    """The browser of a user who has signed in."""
    with httpx.Client(base_url=server.address, transport=server.transport()) as client:
        client.post("/api/auth/login", json={"username": "admin", "password": "district"}).raise_for_status()
        yield client


@pytest.fixture
def app(server: Dhis2Server) -> Iterator[httpx.Client]:
    """The client's own connection."""
    with httpx.Client(base_url=server.address, auth=("app", "secret"), transport=server.transport()) as client:
        yield client


def _code(user: httpx.Client, scope: str = "openid username", **more: str) -> str:
    """The code for which the user's consent is asked."""
    query = {
        "response_type": "code",
        "client_id": "app",
        "scope": scope,
        "redirect_uri": REDIRECT,
        "state": "st",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **more,
    }
    answer = user.get("/oauth2/authorize", params=query)
    if answer.status_code == 200:
        state = re.findall('name="state" value="([^"]+)"', answer.text)[0]
        form = {"client_id": "app", "state": state, "scope": re.findall('name="scope" value="([^"]+)"', answer.text)}
        answer = user.post("/oauth2/authorize", data=form)
    (code,) = parse_qs(urlsplit(answer.headers["location"]).query)["code"]
    return code


def _redeemed(app: httpx.Client, code: str, /, **more: str) -> httpx.Response:
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "code_verifier": VERIFIER}
    return app.post("/oauth2/token", data={**form, **more})


@pytest.fixture
def browser(user: httpx.Client) -> Callable[[str], str]:
    """What OAuth2Auth needs of a person."""

    def receive(address: str) -> str:
        answer = user.get(address)
        if answer.status_code == 200:
            state = re.findall('name="state" value="([^"]+)"', answer.text)[0]
            form = {"client_id": "app", "state": state, "scope": "username"}
            answer = user.post("/oauth2/authorize", data=form)
        return str(answer.headers["location"])

    return receive


def test_our_client_signs_in_and_refreshes(server: Dhis2Server, browser: Callable[[str], str]) -> None:
    """The user is asked once, though access tokens end after five minutes."""
    now = server.clock.now
    auth = OAuth2Auth(
        "app",
        "secret",
        scopes="openid username",
        redirect_uri=REDIRECT,
        receive=browser,
        clock=lambda: now().timestamp(),
    )
    with SyncDhis2Client(server.address, auth, transport=server.transport()) as client:
        assert client.system.me().username == "admin"
        server.clock.advance(600)
        assert client.system.me().username == "admin"
    assert len(server.requests.matching("^GET /oauth2/authorize")) == 1
    assert len(server.requests.matching("^POST /oauth2/token")) == 2


def test_tokens_are_checked_with_the_published_key(user: httpx.Client, app: httpx.Client, server: Dhis2Server) -> None:
    """By an implementation that is not ours."""
    tokens: Any = _redeemed(app, _code(user)).json()
    keys = jwk.KeySet.import_key_set(app.get("/oauth2/jwks").json())
    claims = jwt.decode(tokens["access_token"], keys).claims
    assert (claims["sub"], claims["username"], claims["aud"]) == ("admin", "admin", "app")
    assert claims["iss"] == f"{server.address}/"
    assert jwt.decode(tokens["id_token"], keys).claims["azp"] == "app"


@pytest.mark.parametrize("more", [{"code_verifier": "w" * 50}, {"redirect_uri": "http://127.0.0.1/"}, {"code": "x"}])
def test_code_needs_all_that_it_was_given_for(user: httpx.Client, app: httpx.Client, more: dict[str, str]) -> None:
    """Its verifier and its redirect."""
    answer = _redeemed(app, _code(user), **more)
    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_grant"})


def test_code_ends(user: httpx.Client, app: httpx.Client, server: Dhis2Server) -> None:
    """After five minutes."""
    code = _code(user)
    server.clock.advance(301)
    assert _redeemed(app, code).json() == {"error": "invalid_grant"}


def test_code_that_comes_twice_takes_its_tokens_back(user: httpx.Client, app: httpx.Client) -> None:
    """The refresh token no longer works."""
    code = _code(user)
    refresh = _redeemed(app, code).json()["refresh_token"]
    assert _redeemed(app, code).status_code == 400
    form = {"grant_type": "refresh_token", "refresh_token": refresh}
    assert app.post("/oauth2/token", data=form).json() == {"error": "invalid_grant"}


def test_consent_is_remembered(user: httpx.Client) -> None:
    """And asked for a scope that is new."""
    _code(user)
    query = {"response_type": "code", "client_id": "app", "redirect_uri": REDIRECT, "code_challenge": CHALLENGE}
    assert user.get("/oauth2/authorize", params=query | {"scope": "openid username"}).status_code == 302
    assert user.get("/oauth2/authorize", params=query | {"scope": "openid username email"}).status_code == 200


def test_who_declines_gives_no_code(user: httpx.Client) -> None:
    """The client is told so."""
    query = {"response_type": "code", "client_id": "app", "redirect_uri": REDIRECT, "code_challenge": CHALLENGE}
    page = user.get("/oauth2/authorize", params=query | {"scope": "openid username"}).text
    state = re.findall('name="state" value="([^"]+)"', page)[0]
    answer = user.post("/oauth2/authorize", data={"client_id": "app", "state": state})
    assert parse_qs(urlsplit(answer.headers["location"]).query)["error"] == ["access_denied"]


def test_access_token_ends_with_time(user: httpx.Client, app: httpx.Client, server: Dhis2Server) -> None:
    """401 after five minutes."""
    token = _redeemed(app, _code(user)).json()["access_token"]
    with httpx.Client(base_url=server.address, transport=server.transport()) as client:
        bearer = {"authorization": f"Bearer {token}"}
        assert client.get("/api/me", headers=bearer).status_code == 200
        client.cookies.clear()
        server.clock.advance(301)
        answer = client.get("/api/me", headers=bearer)
    assert (answer.status_code, answer.json()["message"]) == (401, "invalid_token")


def test_state_keeps_what_was_granted(
    user: httpx.Client, app: httpx.Client, server: Dhis2Server, tmp_path: Path
) -> None:
    """A refresh token works at a server that has loaded the state."""
    refresh = _redeemed(app, _code(user)).json()["refresh_token"]
    server.save(tmp_path / "state.json")
    other = Dhis2Server(server.raw_version, world="empty", oauth2=True)
    other.load(tmp_path / "state.json")
    with httpx.Client(base_url=other.address, auth=("app", "secret"), transport=other.transport()) as client:
        answer = client.post("/oauth2/token", data={"grant_type": "refresh_token", "refresh_token": refresh})
    assert answer.status_code == 200


def test_without_it_there_is_no_authorization_server() -> None:
    """As with `oauth2.server.enabled` off."""
    server = Dhis2Server("2.43", world="testland")
    with httpx.Client(base_url=server.address, auth=("admin", "district"), transport=server.transport()) as client:
        assert client.get("/.well-known/openid-configuration").status_code == 404
