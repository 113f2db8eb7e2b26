"""Authentication providers: what they send, which kinds clients take, and what is said about refusals."""

import asyncio
import re
from collections.abc import Mapping
from typing import Any

import pytest

from dhis2w_client import BasicAuth, PatAuth
from dhis2w_client.auth import AuthProvider, SignInProvider
from dhis2w_client.auth.hints import refusal_hint
from dhis2w_client.auth.providers import (
    AuthServer,
    credentials,
    credentials_without_event_loop,
    headers_without_event_loop,
    keeps_session,
    renewed,
    renewed_without_event_loop,
    signs_in,
)
from dhis2w_client.auth.server import AsyncServer, BlockingServer, same_origin

BASE = "https://dhis2.example.org/demo"


class Recorder:
    """A transport that only notes what it is to send."""

    def __init__(self) -> None:
        self.sent: list[Any] = []


class AsyncRecorder(Recorder):
    async def send(self, request: Any) -> Any:
        self.sent.append(request)


class SyncRecorder(Recorder):
    def send(self, request: Any) -> Any:
        self.sent.append(request)


def server() -> AuthServer:
    return AsyncServer(BASE, AsyncRecorder())


def blocking_server() -> AuthServer:
    return BlockingServer(BASE, SyncRecorder())


# -- Fixed headers ---------------------------------------------------------------------------------------------------


async def test_basic_sends_name_and_password_and_keeps_the_session() -> None:
    auth = BasicAuth("admin", "dïstrict")
    assert dict(await credentials(auth, server())) == {"Authorization": "Basic YWRtaW46ZMOvc3RyaWN0"}
    assert keeps_session(auth)
    assert not signs_in(auth)
    with pytest.raises(ValueError, match="colon"):
        BasicAuth("ad:min", "district")


@pytest.mark.parametrize(
    "token",
    ["d2p_TxKdkM7U568VWacCx2KCZXmNDaj5EbLNrdSiqPhCGJ5z079ays", "d2pat_5xVA12xyUbWNedQxy4ohH77WlxRGVvZZ1151814092"],
)
async def test_a_personal_access_token_of_either_form_is_sent_and_opens_no_session(token: str) -> None:
    auth = PatAuth(f" {token}\n")
    assert dict(await credentials(auth, server())) == {"Authorization": f"ApiToken {token}"}
    assert not keeps_session(auth)


@pytest.mark.parametrize("token", ["", "  ", "d2p_a b", "d2p_ä", "d2p_a\nd2p_b"])
def test_what_no_token_can_be_is_refused_and_not_shown(token: str) -> None:
    with pytest.raises(ValueError, match="empty or has characters") as caught:
        PatAuth(token)
    assert not token.strip() or token not in str(caught.value)


# -- Kinds of providers ----------------------------------------------------------------------------------------------


class AsyncPlain:
    async def headers(self) -> Mapping[str, str]:
        return {"X-Key": "k"}


class SyncPlain:
    def headers(self) -> Mapping[str, str]:
        return {"X-Key": "k"}


class Waiting:
    async def headers(self) -> Mapping[str, str]:
        await asyncio.sleep(0)
        return {"X-Key": "k"}


class SyncSigning:
    """A synchronous provider that signs in; clients of both kinds take it."""

    renewals = 0

    def headers(self) -> Mapping[str, str]:
        return self.sign_in(None)

    def sign_in(self, server: Any) -> Mapping[str, str]:
        return {"X-Key": f"k{self.renewals}"}

    def renew(self, server: Any, refused: Mapping[str, str]) -> bool:
        self.renewals += 1
        return True


@pytest.mark.parametrize("auth", [AsyncPlain(), SyncPlain()], ids=["async", "sync"])
async def test_clients_of_both_kinds_take_plain_providers_of_both_kinds(auth: Any) -> None:
    assert await credentials(auth, server()) == {"X-Key": "k"}
    assert credentials_without_event_loop(auth, blocking_server()) == {"X-Key": "k"}
    assert headers_without_event_loop(auth) == {"X-Key": "k"}
    assert await renewed(auth, server(), {"X-Key": "k"}) is False
    assert renewed_without_event_loop(auth, blocking_server(), {"X-Key": "k"}) is False


async def test_a_provider_that_waits_for_something_else_is_for_asynchronous_clients() -> None:
    assert await credentials(Waiting(), server()) == {"X-Key": "k"}
    with pytest.raises(TypeError, match="Waiting waits for other requests; give a synchronous client its sync form"):
        credentials_without_event_loop(Waiting(), blocking_server())


async def test_a_synchronous_provider_may_sign_in_too() -> None:
    auth: Any = SyncSigning()
    assert signs_in(auth)
    assert await credentials(auth, server()) == {"X-Key": "k0"}
    assert await renewed(auth, server(), {}) is True
    assert renewed_without_event_loop(auth, blocking_server(), {}) is True
    assert credentials_without_event_loop(auth, blocking_server()) == {"X-Key": "k2"}


@pytest.mark.parametrize("auth", [BasicAuth("a", "b"), PatAuth("d2p_x")], ids=repr)
async def test_fixed_headers_are_never_renewed(auth: Any) -> None:
    assert isinstance(auth, AuthProvider)
    assert not isinstance(auth, SignInProvider)
    assert await renewed(auth, server(), await auth.headers()) is False


# -- The server that providers see -----------------------------------------------------------------------------------


async def test_requests_of_providers_stay_with_the_server_and_carry_only_what_is_given() -> None:
    recorder = AsyncRecorder()
    one = AsyncServer(BASE, recorder)
    await one.send("GET", "/x")
    await one.send("POST", "https://DHIS2.example.org:443/oauth2/token", headers={"X-A": "1"}, body=b"b")
    assert [(r.method, r.url, dict(r.headers), r.content) for r in recorder.sent] == [
        ("GET", f"{BASE}/x", {"accept": "application/json"}, None),
        ("POST", "https://DHIS2.example.org:443/oauth2/token", {"accept": "application/json", "x-a": "1"}, b"b"),
    ]
    for url in ("https://evil.example.org/", "http://dhis2.example.org/", "https://dhis2.example.org:444/"):
        with pytest.raises(ValueError, match="to the server of the client alone"):
            await one.send("GET", url)


def test_origins_are_scheme_host_and_port() -> None:
    assert same_origin("https://a.org/x", "https://A.org:443/y")
    assert not same_origin("https://a.org", "http://a.org")
    assert not same_origin("http://a.org:81", "http://a.org")


# -- Refusals --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ({"message": "invalid_token", "devMessage": "Invalid mapping claim"}, "mapping_claim .* username or email"),
        (
            {
                "message": "invalid_token",
                "devMessage": "Found no matching DHIS2 user for the mapping claim: 'username' with the value: 'null'",
            },
            "ask for the scope `username`",
        ),
        ({"devMessage": "Found no matching DHIS2 user for the mapping claim: 'email' with the value: 'a@b'"}, "openId"),
        ({"devMessage": "Invalid issuer"}, r"server\.base_url"),
        ({"devMessage": "Invalid audience"}, "client id"),
        ({"devMessage": "Signed JWT rejected: Invalid signature"}, "sign in again"),
        ({"message": "Failed to authenticate API token, token has expired."}, "make a new token"),
        ({"message": "The API token does not exists"}, "was deleted"),
        ({"message": "Checksum validation failed"}, "not a personal access token"),
        ({"message": "Api token is malformed"}, "not a personal access token"),
        ({"message": "Failed to authenticate API token, request http method is not allowed."}, "other methods"),
        ({"message": "Failed to authenticate API token, request ip address is not allowed."}, "other addresses"),
        ({"message": "The API token is disabled, locked or 2FA is enabled."}, "two-factor"),
        ({"message": "Account locked"}, "unlock"),
    ],
)
def test_refusals_whose_words_do_not_help_are_explained(said: Any, hint: str) -> None:
    text = refusal_hint(said)
    assert text is not None
    assert re.search(hint, text)


def test_the_header_and_texts_are_read_too() -> None:
    header = 'Bearer error="invalid_token", error_description="Invalid mapping claim"'
    assert refusal_hint(None, header) == refusal_hint("... Invalid mapping claim ...")
    assert refusal_hint({"message": "Unauthorized"}, None) is None
    assert refusal_hint(None) is None
