"""OAuth2: discovery, the code flow with PKCE, refreshing, token stores, and what is said when something fails."""

import asyncio
import json
import os
import socket
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from dhis2w_client import AuthenticationError, Dhis2ApiError
from dhis2w_client._http import AsyncTransport, TransportOptions
from dhis2w_client.auth import (
    AuthProvider,
    FileTokenStore,
    KeyringTokenStore,
    LoopbackReceiver,
    MemoryTokenStore,
    MissingExtraError,
    OAuth2Auth,
    SignInError,
    SignInProvider,
    TokenOwner,
    Tokens,
    TokenStore,
    TokenStoreError,
)
from dhis2w_client.auth.providers import credentials, keeps_session, renewed
from dhis2w_client.auth.server import AsyncServer
from tests.auth_servers import CLIENT_ID, CLIENT_SECRET, SigningServer, serving
from tests.test_session import asked, signed_in

TOKEN = "/oauth2/token"


@pytest.fixture
def dhis2() -> Iterator[SigningServer]:
    with serving(SigningServer()) as server:
        yield server


@pytest.fixture(params=["async", "sync"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def user(page: str) -> str:
    """A user who signs in and consents: the address that the browser is sent to afterwards."""
    return httpx.get(page).headers["location"]


def nobody(page: str) -> str:
    raise AssertionError("nobody was to be asked")


def provider(**options: Any) -> OAuth2Auth:
    return OAuth2Auth(CLIENT_ID, CLIENT_SECRET, receive=options.pop("receive", user), **options)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def grants(dhis2: SigningServer, path: str = TOKEN) -> list[str]:
    return [request.form["grant_type"] for request in dhis2.seen(path, "POST")]


# -- Signing in ------------------------------------------------------------------------------------------------------


async def test_a_user_signs_in_by_code_and_pkce(dhis2: SigningServer, kind: str) -> None:
    auth = provider()
    headers = await signed_in(kind, auth, dhis2.url)
    assert headers["Authorization"] in dhis2.valid
    [page], [token] = dhis2.seen("/oauth2/authorize"), dhis2.seen(TOKEN)
    assert page.query["response_type"] == "code"
    assert page.query["scope"] == "openid username"
    assert page.query["code_challenge_method"] == "S256"
    assert len(page.query["state"]) >= 32
    assert token.form["redirect_uri"] == page.query["redirect_uri"] == "http://127.0.0.1:8765/callback"
    assert len(token.form["code_verifier"]) >= 43
    assert token.headers["authorization"].startswith("Basic ")
    assert "client_secret" not in token.form
    assert await signed_in(kind, auth, dhis2.url) == headers  # and goes on with it
    assert len(dhis2.requests) == 3  # discovery, page, token


async def test_a_public_client_has_no_secret(dhis2: SigningServer) -> None:
    await signed_in("async", OAuth2Auth("public", receive=user), dhis2.url)
    [token] = dhis2.seen(TOKEN)
    assert "authorization" not in token.headers
    assert token.form["client_id"] == "public"


async def test_the_secret_can_stand_in_the_form(dhis2: SigningServer) -> None:
    await signed_in("async", provider(client_authentication="client_secret_post"), dhis2.url)
    [token] = dhis2.seen(TOKEN)
    assert "authorization" not in token.headers
    assert token.form["client_secret"] == CLIENT_SECRET


@pytest.mark.parametrize("scopes", ["openid email", ["openid", "email"]])
async def test_scopes_can_be_chosen(dhis2: SigningServer, scopes: Any) -> None:
    await signed_in("async", provider(scopes=scopes), dhis2.url)
    assert dhis2.seen("/oauth2/authorize")[0].query["scope"] == "openid email"


async def test_concurrent_callers_ask_the_user_once(dhis2: SigningServer) -> None:
    auth = provider()
    headers = await asyncio.gather(*(signed_in("async", auth, dhis2.url) for _ in range(10)))
    assert len({one["Authorization"] for one in headers}) == 1
    assert grants(dhis2) == ["authorization_code"]


async def test_two_servers_have_their_own_tokens(dhis2: SigningServer) -> None:
    auth = provider()
    with serving(SigningServer()) as other:
        await signed_in("async", auth, dhis2.url)
        await signed_in("async", auth, other.url)
        assert grants(dhis2) == grants(other) == ["authorization_code"]


async def test_a_browser_that_comes_back_with_another_state_is_refused(dhis2: SigningServer) -> None:
    auth = provider(receive=lambda page: "http://127.0.0.1:8765/callback?code=abc&state=forged")
    with pytest.raises(SignInError, match="state of another sign-in"):
        await signed_in("async", auth, dhis2.url)
    assert grants(dhis2) == []


async def test_a_user_who_does_not_consent_is_an_error(dhis2: SigningServer) -> None:
    def refusing(page: str) -> str:
        [state] = parse_qs(urlsplit(page).query)["state"]
        return f"http://127.0.0.1:8765/callback?error=access_denied&state={state}"

    with pytest.raises(SignInError, match="access_denied: the user did not consent") as caught:
        await signed_in("async", provider(receive=refusing), dhis2.url)
    assert caught.value.reason == "access_denied"


async def test_without_interaction_nobody_is_asked(dhis2: SigningServer) -> None:
    auth = OAuth2Auth(CLIENT_ID, CLIENT_SECRET, interactive=False, redirect_uri="https://elsewhere.example.org/")
    with pytest.raises(SignInError, match=rf"no valid tokens for importer at {dhis2.url}, and interactive=False"):
        await signed_in("async", auth, dhis2.url)


async def test_headers_before_a_sign_in_are_refused(dhis2: SigningServer) -> None:
    auth = provider()
    with pytest.raises(SignInError, match="not signed in yet"):
        await auth.headers()
    given = await signed_in("async", auth, dhis2.url)
    assert await auth.headers() == given


def test_it_is_a_provider_that_wants_no_cookie_jar() -> None:
    auth = provider()
    assert isinstance(auth, AuthProvider)
    assert isinstance(auth, SignInProvider)
    assert not keeps_session(auth)


# -- Refreshing ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rotates", [True, False], ids=["rotated", "kept"])
async def test_a_token_near_its_end_is_refreshed(dhis2: SigningServer, kind: str, rotates: bool) -> None:
    dhis2.rotates = rotates
    auth = provider(clock=(clock := Clock()))
    await signed_in(kind, auth, dhis2.url)
    for _ in range(3):
        clock.now += 290
        assert (await signed_in(kind, auth, dhis2.url))["Authorization"] in dhis2.valid
    assert grants(dhis2) == ["authorization_code", *3 * ["refresh_token"]]
    assert len({request.form["refresh_token"] for request in dhis2.seen(TOKEN)[1:]}) == (3 if rotates else 1)


async def test_many_concurrent_callers_refresh_once(dhis2: SigningServer) -> None:
    auth = provider(clock=(clock := Clock()))
    await signed_in("async", auth, dhis2.url)
    clock.now += 1000
    await asyncio.gather(*(signed_in("async", auth, dhis2.url) for _ in range(20)))
    assert grants(dhis2) == ["authorization_code", "refresh_token"]


def test_many_threads_refresh_once(dhis2: SigningServer) -> None:
    auth = provider(clock=(clock := Clock()))
    asyncio.run(signed_in("sync", auth, dhis2.url))
    clock.now += 1000
    threads = [threading.Thread(target=asyncio.run, args=(signed_in("sync", auth, dhis2.url),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert grants(dhis2) == ["authorization_code", "refresh_token"]


async def test_a_refused_token_is_renewed_once_for_all_that_were_refused(dhis2: SigningServer, kind: str) -> None:
    auth = provider()
    refused = await signed_in(kind, auth, dhis2.url)
    assert await signed_in(kind, auth, dhis2.url, refused=refused) is True
    assert await signed_in(kind, auth, dhis2.url, refused=refused) is True
    assert await signed_in(kind, auth, dhis2.url) != refused
    assert grants(dhis2) == ["authorization_code", "refresh_token"]


async def test_a_refused_token_without_a_refresh_token_stays_refused(dhis2: SigningServer) -> None:
    dhis2.gives_refresh_tokens = False
    auth = provider()
    refused = await signed_in("async", auth, dhis2.url)
    assert await signed_in("async", auth, dhis2.url, refused=refused) is False
    assert grants(dhis2) == ["authorization_code"]


@pytest.mark.parametrize("gives", [True, False], ids=["dead refresh token", "no refresh token"])
async def test_the_user_is_asked_again_when_refreshing_is_impossible(dhis2: SigningServer, gives: bool) -> None:
    dhis2.gives_refresh_tokens = gives
    auth = provider(clock=(clock := Clock()))
    await signed_in("async", auth, dhis2.url)
    clock.now += 1000
    dhis2.refresh_tokens.clear()
    assert (await signed_in("async", auth, dhis2.url))["Authorization"] in dhis2.valid
    assert grants(dhis2)[-1] == "authorization_code"


async def test_a_server_that_fails_to_refresh_costs_no_token(dhis2: SigningServer) -> None:
    auth = provider(clock=(clock := Clock()))
    await signed_in("async", auth, dhis2.url)
    clock.now += 1000
    dhis2.upset = 503
    with pytest.raises(Dhis2ApiError, match="503"):
        await signed_in("async", auth, dhis2.url)
    dhis2.upset = None
    await signed_in("async", auth, dhis2.url)
    assert grants(dhis2)[-1] == "refresh_token"


async def test_a_cancelled_refresh_loses_no_rotated_token(dhis2: SigningServer) -> None:
    auth = provider(clock=(clock := Clock()), token_store=(store := MemoryTokenStore()))
    first = await signed_in("async", auth, dhis2.url)
    clock.now += 1000
    dhis2.hold = threading.Event()
    transport = AsyncTransport(TransportOptions(verify=False))
    server = AsyncServer(dhis2.url, transport)
    others = asyncio.all_tasks()
    task = asyncio.create_task(credentials(auth, server))
    await asyncio.to_thread(dhis2.held.wait)
    task.cancel()
    await asyncio.sleep(0)
    dhis2.hold.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert asyncio.all_tasks() == others
    headers = await credentials(auth, server)
    assert headers != first
    assert headers["Authorization"] in dhis2.valid
    kept = store.load(TokenOwner(dhis2.url, CLIENT_ID))
    assert kept is not None
    assert headers["Authorization"] == f"Bearer {kept.access_token}"
    assert grants(dhis2) == ["authorization_code", "refresh_token"]
    assert await renewed(auth, server, first) is True  # renewed long ago
    await transport.close()


# -- Servers ---------------------------------------------------------------------------------------------------------


async def test_the_older_endpoints_of_2_41_are_found(dhis2: SigningServer, kind: str) -> None:
    dhis2.oauth2 = "older"
    headers = await signed_in(kind, provider(), dhis2.url)
    assert headers["Authorization"] in dhis2.valid
    assert dhis2.seen("/uaa/oauth/authorize")[0].query["scope"] == "ALL"
    assert grants(dhis2, "/uaa/oauth/token") == ["authorization_code"]


async def test_clients_of_2_41_have_a_secret(dhis2: SigningServer) -> None:
    dhis2.oauth2 = "older"
    with pytest.raises(SignInError, match="give client_secret"):
        await signed_in("async", OAuth2Auth("public", receive=user), dhis2.url)


async def test_a_wrong_secret_is_said_by_2_41_too(dhis2: SigningServer) -> None:
    dhis2.oauth2 = "older"
    with pytest.raises(SignInError, match="invalid_client: client id or secret is wrong"):
        await signed_in("async", OAuth2Auth(CLIENT_ID, "wrong", receive=user), dhis2.url)


async def test_a_server_without_an_authorization_server_is_said(dhis2: SigningServer, kind: str) -> None:
    dhis2.oauth2 = "off"
    with pytest.raises(
        SignInError, match=r"is off \(/\.well-known/openid-configuration answers 302 to .*/login/\)"
    ) as e:
        await signed_in(kind, provider(), dhis2.url)
    assert "oauth2.server.enabled=on" in str(e.value)
    assert grants(dhis2) == []


@pytest.mark.parametrize("foreign", ["https://evil.example.org/token", "http://127.0.0.1:1/oauth2/token"])
async def test_endpoints_of_another_origin_get_nothing(dhis2: SigningServer, foreign: str) -> None:
    dhis2.metadata = {"token_endpoint": foreign}
    with pytest.raises(SignInError, match=r"is another address: set server\.base_url in dhis\.conf"):
        await signed_in("async", provider(), dhis2.url)
    assert dhis2.seen("/oauth2/authorize") == []


@pytest.mark.parametrize(
    ("client", "secret", "text"),
    [
        (CLIENT_ID, "wrong", "invalid_client: client id or secret is wrong; .*BCrypt"),
        ("nobody", "wrong", "invalid_client"),
    ],
)
async def test_a_wrong_client_is_said(dhis2: SigningServer, client: str, secret: str, text: str) -> None:
    with pytest.raises(SignInError, match=text) as caught:
        await signed_in("async", OAuth2Auth(client, secret, receive=user), dhis2.url)
    assert (caught.value.status_code, caught.value.reason) == (401, "invalid_client")


async def test_a_client_that_is_not_public_is_said(monkeypatch: pytest.MonkeyPatch, dhis2: SigningServer) -> None:
    answer = (302, {"location": f"{dhis2.url}/login/"}, b"")
    monkeypatch.setattr(dhis2, "_oauth2_token", lambda request: answer)
    with pytest.raises(SignInError, match="asks for a login, so the OAuth2 client is none without a secret"):
        await signed_in("async", OAuth2Auth("public", receive=user), dhis2.url)


async def test_an_answer_without_a_token_is_said(monkeypatch: pytest.MonkeyPatch, dhis2: SigningServer) -> None:
    monkeypatch.setattr(dhis2, "_oauth2_token", lambda request: (200, {}, {"hello": "world"}))
    with pytest.raises(SignInError, match="the token endpoint gave no token"):
        await signed_in("async", provider(), dhis2.url)


# -- The receiver ----------------------------------------------------------------------------------------------------


class Browser:
    """Goes where it is sent, in a thread, as a browser does."""

    def __init__(self, *before: str) -> None:
        self.before = before
        self.answers: list[httpx.Response] = []

    def __call__(self, page: str) -> None:
        self.thread = threading.Thread(target=self._visit, args=(page,))
        self.thread.start()

    def _visit(self, page: str) -> None:
        for address in (*self.before, page):
            self.answers.append(httpx.get(address, follow_redirects=True))


async def test_the_browser_returns_to_this_machine(dhis2: SigningServer, kind: str) -> None:
    address = f"http://127.0.0.1:{free_port()}/callback"
    browser = Browser(f"{address.removesuffix('/callback')}/favicon.ico")
    auth = provider(receive=LoopbackReceiver(address, browser=browser), redirect_uri=address)
    assert (await signed_in(kind, auth, dhis2.url))["Authorization"] in dhis2.valid
    browser.thread.join()
    favicon, page = browser.answers
    assert favicon.status_code == 404
    assert "close this window" in page.text
    assert "PLANTED" not in page.text


async def test_nobody_who_signs_in_ends_in_a_timeout(dhis2: SigningServer, kind: str) -> None:
    address = f"http://localhost:{free_port()}/callback"
    receiver = LoopbackReceiver(address, timeout=0, browser=lambda page: None)
    with pytest.raises(SignInError, match=f"nobody signed in within 0 s: no browser came to {address}"):
        await signed_in(kind, provider(receive=receiver, redirect_uri=address), dhis2.url)


async def test_a_port_in_use_is_said(dhis2: SigningServer) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        receiver = LoopbackReceiver(f"http://127.0.0.1:{port}/", browser=lambda page: None)
        with pytest.raises(SignInError, match=f"port {port} of redirect_uri is in use"):
            await signed_in("async", provider(receive=receiver), dhis2.url)


async def test_a_cancelled_sign_in_gives_the_port_back(dhis2: SigningServer) -> None:
    opened = threading.Event()
    address = f"http://127.0.0.1:{free_port()}/callback"
    receiver = LoopbackReceiver(address, browser=lambda page: opened.set())
    auth = provider(receive=receiver, redirect_uri=address)
    task = asyncio.create_task(signed_in("async", auth, dhis2.url))
    await asyncio.to_thread(opened.wait)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    while not await asyncio.to_thread(is_free, address):
        pass
    receiver._browser = browser = Browser()
    assert await signed_in("async", auth, dhis2.url)
    browser.thread.join()


def is_free(address: str) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", urlsplit(address).port or 0))
        except OSError:
            return False
        return True


@pytest.mark.parametrize("address", ["https://example.org/cb", "http://example.org:80/", "http://127.0.0.1/cb", "x:y"])
def test_only_addresses_of_this_machine_can_be_listened_to(address: str) -> None:
    with pytest.raises(ValueError, match="redirect_uri must be an address of this machine"):
        OAuth2Auth(CLIENT_ID, redirect_uri=address)


def test_without_a_browser_the_address_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("webbrowser.open", lambda url: False)
    receiver = LoopbackReceiver(f"http://127.0.0.1:{free_port()}/", timeout=0)
    with pytest.raises(SignInError, match="nobody signed in"):
        receiver("https://dhis2.example.org/oauth2/authorize?state=s")
    assert "https://dhis2.example.org/oauth2/authorize?state=s" in capsys.readouterr().err


# -- Token stores ----------------------------------------------------------------------------------------------------

OWNER = TokenOwner("https://dhis2.example.org/demo", CLIENT_ID)
TOKENS = Tokens("access", "refresh", 1_800_000_300.0, "openid")


class FakeKeyring(ModuleType):
    """The functions of the library `keyring` that are in use."""

    def __init__(self) -> None:
        super().__init__("keyring")
        self.kept: dict[tuple[str, str], str] = {}
        self.errors = ModuleType("keyring.errors")
        self.error = type("KeyringError", (Exception,), {})
        self.errors.KeyringError = self.error  # type: ignore[attr-defined]
        self.locked = False

    def get_password(self, service: str, name: str) -> str | None:
        if self.locked:
            raise self.error("locked")
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, text: str) -> None:
        self.kept[service, name] = text

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    module = FakeKeyring()
    monkeypatch.setitem(sys.modules, "keyring", module)
    monkeypatch.setitem(sys.modules, "keyring.errors", module.errors)
    return module


@pytest.fixture(params=["memory", "file", "keyring"])
def store(request: pytest.FixtureRequest, tmp_path: Path, keyring: FakeKeyring) -> TokenStore:
    if request.param == "memory":
        return MemoryTokenStore()
    return FileTokenStore(tmp_path) if request.param == "file" else KeyringTokenStore()


def test_a_store_keeps_tokens_by_server_and_client(store: TokenStore) -> None:
    assert store.load(OWNER) is None
    store.save(OWNER, TOKENS)
    store.save(OWNER, newer := Tokens("newer"))
    store.save(TokenOwner("https://other.example.org", CLIENT_ID), TOKENS)
    assert store.load(OWNER) == newer
    assert store.load(TokenOwner(OWNER.base_url, "another")) is None
    store.delete(OWNER)
    store.delete(OWNER)
    assert store.load(OWNER) is None
    assert store.load(TokenOwner("https://other.example.org", CLIENT_ID)) == TOKENS


async def test_tokens_outlive_the_program(store: TokenStore, dhis2: SigningServer, kind: str) -> None:
    clock = Clock()
    first = await signed_in(kind, provider(token_store=store, clock=clock), dhis2.url)
    later = provider(token_store=store, clock=clock, receive=nobody)
    assert await signed_in(kind, later, dhis2.url) == first
    clock.now += 1000
    assert await signed_in(kind, later, dhis2.url) != first
    assert grants(dhis2) == ["authorization_code", "refresh_token"]
    later.forget(dhis2.url)
    assert store.load(TokenOwner(dhis2.url, CLIENT_ID)) is None


async def test_what_another_program_has_refreshed_is_used(store: TokenStore, dhis2: SigningServer) -> None:
    one, other = provider(token_store=store), provider(token_store=store, receive=nobody)
    first = await signed_in("async", one, dhis2.url)
    assert await signed_in("async", other, dhis2.url) == first
    assert await signed_in("async", one, dhis2.url, refused=first) is True
    assert await signed_in("async", other, dhis2.url, refused=first) is True
    assert await signed_in("async", other, dhis2.url) == await signed_in("async", one, dhis2.url)
    assert grants(dhis2) == ["authorization_code", "refresh_token"]


async def test_a_program_that_was_slower_to_refresh_takes_what_the_faster_one_got(dhis2: SigningServer) -> None:
    class Overtaken(MemoryTokenStore):
        """Another program refreshes between a look into the store and the request."""

        overtakes = False

        def load(self, owner: TokenOwner) -> Tokens | None:
            tokens = super().load(owner)
            if self.overtakes and tokens is not None:
                self.overtakes = False
                dhis2.refresh_tokens.clear()
                dhis2.valid.add("Bearer newest")
                self.save(owner, Tokens("newest", "refresh", clock.now + 300))
            return tokens

    auth = provider(token_store=(store := Overtaken()), clock=(clock := Clock()))
    first = await signed_in("async", auth, dhis2.url)
    store.overtakes = True
    assert await signed_in("async", auth, dhis2.url, refused=first) is True
    assert (await signed_in("async", auth, dhis2.url))["Authorization"] == "Bearer newest"
    assert grants(dhis2) == ["authorization_code", "refresh_token"]


async def test_a_store_that_keeps_nothing_costs_no_refresh(dhis2: SigningServer) -> None:
    class Forgetful(MemoryTokenStore):
        def save(self, owner: TokenOwner, tokens: Tokens) -> None:
            """Forgets at once."""

    auth = provider(token_store=Forgetful(), clock=(clock := Clock()))
    await signed_in("async", auth, dhis2.url)
    clock.now += 1000
    await signed_in("async", auth, dhis2.url)
    assert grants(dhis2) == ["authorization_code", "refresh_token"]


@pytest.mark.parametrize("credentials", [("client", "sécret"), ("clïent", None)])
def test_clients_have_names_and_secrets_that_can_be_sent(credentials: Any) -> None:
    with pytest.raises(ValueError, match="must be ASCII") as caught:
        OAuth2Auth(*credentials)
    assert "sécret" not in str(caught.value)


async def test_tokens_of_another_client_are_not_used(store: TokenStore, dhis2: SigningServer) -> None:
    await signed_in("async", provider(token_store=store), dhis2.url)
    other = OAuth2Auth("public", token_store=store, interactive=False)
    with pytest.raises(SignInError, match="no valid tokens for public"):
        await signed_in("async", other, dhis2.url)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_token_files_are_for_their_user_alone(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "new" / "folder")
    store.save(OWNER, TOKENS)
    [path] = store.folder.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    assert path.name.startswith("dhis2.example.org-")


def test_a_token_file_is_replaced_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileTokenStore(tmp_path)
    store.save(OWNER, TOKENS)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TokenStoreError, match=r"cannot be written to .*: No space left"):
        store.save(OWNER, Tokens("newer"))
    assert store.load(OWNER) == TOKENS
    assert len([*tmp_path.iterdir()]) == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '"x"', '{"base_url": 1'])
def test_a_file_that_holds_something_else_is_said(tmp_path: Path, text: str) -> None:
    store = FileTokenStore(tmp_path)
    store.save(OWNER, TOKENS)
    [path] = tmp_path.iterdir()
    path.write_text(text)
    with pytest.raises(TokenStoreError, match="holds no tokens of this program; delete it and sign in again"):
        store.load(OWNER)


def test_a_file_that_was_copied_from_another_server_is_not_used(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    store.save(OWNER, TOKENS)
    [path] = tmp_path.iterdir()
    path.write_text(json.dumps({**json.loads(path.read_text()), "base_url": "https://other.example.org"}))
    assert store.load(OWNER) is None


def test_a_locked_keyring_is_said(keyring: FakeKeyring) -> None:
    keyring.locked = True
    with pytest.raises(TokenStoreError, match=r"cannot be used \(KeyringError\): take FileTokenStore"):
        KeyringTokenStore().load(OWNER)


@pytest.mark.parametrize(
    ("library", "make", "extra"),
    [("keyring", KeyringTokenStore, "keyring"), ("authlib", lambda: OAuth2Auth(CLIENT_ID), "oauth2")],
)
def test_a_missing_library_names_its_extra(
    monkeypatch: pytest.MonkeyPatch, library: str, make: Any, extra: str
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtraError, match=rf"needs the extra `{extra}`: pip install 'dhis2w\[{extra}\]'$"):
        make()


# -- Answers of real servers -----------------------------------------------------------------------------------------

RECORDINGS = Path(os.environ.get("DHIS2W_SHARED", Path(__file__).parents[2] / "shared")) / "recordings"
needs_recordings = pytest.mark.skipif(
    not RECORDINGS.is_dir(), reason="no recordings: set DHIS2W_SHARED to their folder"
)


class Recorded:
    """A server that gives the recorded answers to anonymous requests; `chosen` are names of exchanges by path."""

    def __init__(self, version: str, file: str, chosen: dict[str, str] | None = None) -> None:
        self.base_url = f"http://127.0.0.1:80{version[1:]}"
        self.answers: dict[tuple[str, str], httpx.Response] = {}
        for line in (RECORDINGS / version / file).read_text().splitlines():
            exchange = json.loads(line)
            request, response = exchange["request"], exchange["response"]
            key = request["method"], request["path"]
            wanted = (chosen or {}).get(request["path"])
            is_first = key not in self.answers and "authorization" not in request["headers"]
            if response and (exchange["name"] == wanted if wanted else is_first):
                self.answers[key] = as_response(response)

    async def send(self, method: str, url: str, **_: Any) -> httpx.Response:
        return self.answers[method, url.removeprefix(self.base_url)]

    async def run(self, work: Any, stop: Any = None) -> Any:
        return work()

    async def finish(self, work: Any) -> Any:
        return await work

    def turn(self, turns: Any) -> Any:
        return turns.of_loop()


def as_response(recorded: dict[str, Any]) -> httpx.Response:
    headers = [(name, value) for name, value in recorded["headers"] if name.lower() not in {"content-encoding"}]
    body = recorded["body"]
    text = body if isinstance(body, str) else json.dumps(body)
    return httpx.Response(recorded["status"], headers=headers, content=b"" if body is None else text.encode())


def at_once(page: str) -> str:
    """A user who consents without a browser."""
    [state] = parse_qs(urlsplit(page).query)["state"]
    return f"http://127.0.0.1:9999/cb?code=abc&state={state}"


@needs_recordings
@pytest.mark.parametrize("version", ["v42", "v43"])
@pytest.mark.parametrize("name", ["oauth2/token hashed", "oauth2/token pkce public"])
async def test_recorded_servers_give_tokens(version: str, name: str) -> None:
    server: Any = Recorded(version, "oauth2.jsonl", {"/oauth2/token": name})
    store = MemoryTokenStore()
    auth = provider(receive=at_once, token_store=store, clock=(clock := Clock()))
    assert (await credentials(auth, server))["Authorization"].startswith("Bearer eyJ")
    kept = store.load(TokenOwner(server.base_url, CLIENT_ID))
    assert kept is not None
    assert kept.expires_at == clock.now + 299
    assert (kept.refresh_token is None) == (name == "oauth2/token pkce public")


@needs_recordings
@pytest.mark.parametrize("version", ["v42", "v43"])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("oauth2/token bad secret", "invalid_client: client id or secret is wrong"),
        ("oauth2/token bad code", "invalid_grant"),
        ("oauth2/refresh wider scope hashed", "invalid_scope: the OAuth2 client does not allow"),
        ("oauth2/token client_credentials", "unauthorized_client"),
        ("oauth2/token password grant", r"unsupported_grant_type \(OAuth 2.0 Parameter: grant_type\)"),
        ("oauth2/token no client", "asks for a login"),
    ],
)
async def test_recorded_refusals_are_explained(version: str, name: str, text: str) -> None:
    server: Any = Recorded(version, "oauth2.jsonl", {"/oauth2/token": name})
    with pytest.raises(SignInError, match=text):
        await credentials(provider(receive=at_once), server)


@needs_recordings
@pytest.mark.parametrize("version", ["v42", "v43", "v44"])
async def test_recorded_servers_without_an_authorization_server_are_told(version: str) -> None:
    server: Any = Recorded(version, "main.jsonl")
    with pytest.raises(SignInError, match=r"is off .* answers 302 to .*login/\)"):
        await credentials(provider(receive=at_once), server)


@needs_recordings
async def test_recorded_2_41_has_the_older_endpoints() -> None:
    server: Any = Recorded("v41", "main.jsonl")
    with pytest.raises(SignInError, match="invalid_client"):  # such a client was not recorded
        await credentials(provider(receive=at_once), server)


# -- In a client -----------------------------------------------------------------------------------------------------


async def test_a_client_goes_on_when_its_token_is_refused(dhis2: SigningServer, kind: str) -> None:
    answers = await asked(kind, dhis2.url, provider(), "/api/me", "/api/me", between=dhis2.end_sessions)
    assert answers == [{"username": "admin"}] * 2
    assert grants(dhis2) == ["authorization_code", "refresh_token"]
    assert len(dhis2.seen("/api/me")) == 3
    assert not any("cookie" in request.headers for request in dhis2.requests)


async def test_a_client_refreshes_once_and_then_says_what_to_configure(dhis2: SigningServer, kind: str) -> None:
    def refuse() -> None:
        dhis2.api_refusal = {"message": "invalid_token", "devMessage": "Invalid mapping claim"}

    _, error = await asked(kind, dhis2.url, provider(), "/api/me", "/api/me", between=refuse)
    assert isinstance(error, AuthenticationError)
    assert "mapping_claim (or that of your provider) in dhis.conf to username or email" in str(error)
    assert grants(dhis2) == ["authorization_code", "refresh_token"]
    assert len(dhis2.seen("/api/me")) == 3
