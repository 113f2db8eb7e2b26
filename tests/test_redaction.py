"""Secrets are planted wherever they can be given, and looked for in all that a program may print, log or keep."""

import copy
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client import BasicAuth, Dhis2Client, Dhis2ClientError, PatAuth, SyncDhis2Client
from dhis2w_client._http import Request
from dhis2w_client.auth import FileTokenStore, OAuth2Auth, SessionAuth, TokenOwner, Tokens
from dhis2w_client.auth.redaction import HiddenBytes, HiddenFields, HiddenHeaders, Secret
from dhis2w_client.auth.token_store import MemoryTokenStore
from dhis2w_client.query import shown
from tests.auth_servers import CLIENT_ID, CLIENT_SECRET, PASSWORD, USERNAME, SigningServer, serving

# Whatever is secret has this in it, in the server's answers too. It is put together, so that no line of source has it.
MARK = "PLAN" + "TED"
PAT = f"d2p_{MARK}token"
# How Basic authentication writes what has it in it.
ENCODED = [
    BasicAuth(USERNAME, PASSWORD)._headers["Authorization"],
    BasicAuth(CLIENT_ID, CLIENT_SECRET)._headers["Authorization"],
]

TRANSPORTS: dict[str, Any] = {"async": None, "aiohttp": "aiohttp"}

Program = Callable[[Any], Any]


@pytest.fixture
def dhis2() -> Iterator[SigningServer]:
    with serving(SigningServer()) as server:
        yield server


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that the SDK logs; looked through after the test."""
    caplog.set_level(logging.DEBUG, "dhis2w_client")
    yield caplog
    for record in caplog.records:
        if record.name.startswith("dhis2w_client"):
            check(record.getMessage(), repr(record.args), repr(record.__dict__))


def check(*texts: str) -> None:
    """No text has a secret in it."""
    for text in texts:
        for secret in (MARK, *(one.removeprefix("Basic ") for one in ENCODED)):
            assert secret not in text, text


def check_error(error: BaseException, *, with_locals: bool = True) -> None:
    """Nothing that can be printed of an error, or kept of it, has a secret in it; its causes and contexts included."""
    for one in chain(error):
        check(str(one), repr(one), repr(one.args), repr(vars(one)))
    check("".join(traceback.format_exception(error)))
    if with_locals:  # as some handlers of errors print them
        check("".join(traceback.TracebackException.from_exception(error, capture_locals=True).format()))
    if isinstance(error, Dhis2ClientError):
        check(pickle.dumps(error).decode("latin-1"), str(pickle.loads(pickle.dumps(error))))


def chain(error: BaseException | None) -> Iterator[BaseException]:
    if error is not None:
        yield error
        yield from chain(error.__cause__)
        yield from chain(error.__context__)


def consenting(page: str) -> str:
    return httpx.get(page).headers["location"]


def providers(store: Any = None) -> dict[str, Any]:
    return {
        "basic": BasicAuth(USERNAME, PASSWORD),
        "pat": PatAuth(PAT),
        "session": SessionAuth(USERNAME, PASSWORD, two_factor_code=f"{MARK}-123"),
        "oauth2": OAuth2Auth(CLIENT_ID, CLIENT_SECRET, receive=consenting, token_store=store),
    }


async def run(kind: str, url: str, auth: Any, program: Program, *, with_locals: bool = True, **options: Any) -> Any:
    """A program that gets a client of the kind; what it returns or raises, after all that is in it was looked at."""
    seen: list[Request] = []
    make: Any = SyncDhis2Client if kind == "sync" else partial(Dhis2Client, transport=TRANSPORTS[kind])
    client: Any = make(url, auth, on_request=seen.append, **options)
    try:
        if kind == "sync":
            with client:
                return program(client)
        async with client:
            return await program(client)
    except Exception as error:  # whatever it is
        check_error(error, with_locals=with_locals)
        return error
    finally:
        for request in seen:
            check(repr(request), str(request), repr(request.headers))
        for inner in objects_in(client):
            check(repr(inner), str(inner))


def objects_in(thing: Any, depth: int = 4) -> Iterator[Any]:
    """An object of the SDK, and those that it holds."""
    yield thing
    if depth and type(thing).__module__.startswith("dhis2w_client"):
        slots = [name for kind in type(thing).__mro__ for name in getattr(kind, "__slots__", ())]
        for name in {*getattr(thing, "__dict__", {}), *slots}:
            if hasattr(thing, name) and not isinstance(getattr(thing, name), str):
                yield from objects_in(getattr(thing, name), depth - 1)


@pytest.fixture(params=["async", "sync", "aiohttp"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["basic", "pat", "session", "oauth2"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def given_to(answer: Any, request: Any) -> Any:
    return answer


def reading(path: str, client: Any) -> Any:
    return client.get_raw(path)


# -- What clients do -------------------------------------------------------------------------------------------------


async def test_a_program_that_succeeds(kind: str, name: str, dhis2: SigningServer, logged: Any) -> None:
    auth = providers()[name]
    dhis2.valid |= {ENCODED[0], f"ApiToken {PAT}"}
    answer = await run(kind, dhis2.url, auth, lambda client: client.get_raw("/api/me", {"token": MARK}))
    assert answer == {"username": USERNAME}
    check(repr(auth), str(auth), f"{auth}", repr([auth]))
    assert any("token=***" in record.getMessage() for record in logged.records)


async def test_credentials_that_are_refused(kind: str, name: str, dhis2: SigningServer, logged: Any) -> None:
    dhis2.api_refusal = {"message": "invalid_token", "devMessage": "Invalid mapping claim"}
    error = await run(kind, dhis2.url, providers()[name], lambda client: client.get_raw("/api/me"))
    assert isinstance(error, Dhis2ClientError)
    assert "mapping_claim" in str(error)


async def test_sign_ins_that_are_refused(kind: str, dhis2: SigningServer, logged: Any) -> None:
    dhis2.login_status = "ACCOUNT_LOCKED"
    for auth in (
        SessionAuth(USERNAME, PASSWORD),
        SessionAuth(USERNAME, f"{PASSWORD}-wrong"),
        OAuth2Auth(CLIENT_ID, f"{CLIENT_SECRET}-wrong", receive=consenting),
        OAuth2Auth(CLIENT_ID, CLIENT_SECRET, receive=lambda page: f"http://127.0.0.1/?code={MARK}&state={MARK}"),
        OAuth2Auth(CLIENT_ID, CLIENT_SECRET, receive=lambda page: f"http://127.0.0.1/?error=x&state={MARK}"),
    ):
        error = await run(kind, dhis2.url, auth, lambda client: client.get_raw("/api/me"))
        assert isinstance(error, Dhis2ClientError)


async def test_a_token_endpoint_that_misbehaves(
    kind: str, dhis2: SigningServer, logged: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[tuple[int, dict[str, str], Any]] = [
        (500, {}, {"message": "broken"}),
        (200, {}, {"refresh_token": MARK}),
        (302, {"location": f"https://idp.example.org/?code={MARK}"}, b""),
        (400, {}, {"error": "invalid_grant", "refresh_token": MARK}),
        (200, {}, f"{MARK} no json".encode()),
    ]
    for answer in answers:
        monkeypatch.setattr(dhis2, "_oauth2_token", partial(given_to, answer))
        error = await run(kind, dhis2.url, providers()["oauth2"], lambda client: client.get_raw("/api/me"))
        assert isinstance(error, Dhis2ClientError)


async def test_servers_that_cannot_be_reached(kind: str, name: str, dhis2: SigningServer, logged: Any) -> None:
    auth = providers()[name]
    error = await run(kind, "http://127.0.0.1:1/demo", auth, lambda client: client.get_raw("/api/me"))
    assert isinstance(error, Dhis2ClientError)


async def test_secrets_in_addresses_of_requests(kind: str, dhis2: SigningServer, logged: Any) -> None:
    for url in (dhis2.url, "http://127.0.0.1:1/demo"):
        for path in (f"/api/x?a=1&password={MARK}", f"api/me?apiToken={MARK}#x"):
            error = await run(
                kind,
                url,
                PatAuth("d2p_unknown"),
                partial(reading, path),
                skip_version_probe=True,
                with_locals=False,  # the program's own text is in them
            )
            assert isinstance(error, Dhis2ClientError)


async def test_a_server_that_goes_away_while_a_user_signs_in(
    kind: str, dhis2: SigningServer, logged: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vanish(request: Any) -> Any:
        raise ConnectionResetError  # the connection breaks without an answer

    monkeypatch.setattr(dhis2, "_oauth2_token", vanish)
    monkeypatch.setattr(dhis2, "_api_auth_login", vanish)
    monkeypatch.setattr("socketserver.BaseServer.handle_error", lambda *_: None)
    for name in ("session", "oauth2"):
        error = await run(kind, dhis2.url, providers()[name], lambda client: client.get_raw("/api/me"))
        assert isinstance(error, Dhis2ClientError)


@pytest.mark.parametrize("make", [Dhis2Client, SyncDhis2Client])
def test_addresses_with_credentials(make: Any) -> None:
    for url in (f"https://user:{MARK}@dhis2.example.org", f"https://{MARK}@dhis2.example.org"):
        with pytest.raises(ValueError, match="give them to the client") as caught:
            make(url, BasicAuth(USERNAME, PASSWORD))
        check(str(caught.value))


# -- What is kept ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "thing",
    [
        *providers().values(),
        Secret(MARK),
        HiddenHeaders(Authorization=MARK),
        HiddenFields(token=MARK),
        HiddenBytes(MARK.encode()),
        Tokens(MARK, MARK),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_what_holds_a_secret_neither_shows_nor_pickles_it(thing: Any) -> None:
    check(repr(thing), str(thing), f"{thing}", f"{thing!r:>10}", repr({"key": thing}), repr((thing,)))
    for save in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="not pickled") as caught:
            save(thing)
        check_error(caught.value)


def test_secrets_are_compared_by_value() -> None:
    assert Secret("a") == Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1
    assert Secret("a").reveal() == "a"


def test_hidden_values_are_otherwise_what_they_were() -> None:
    assert dict(HiddenHeaders(a="1")) == {"a": "1"} == HiddenHeaders(a="1")
    assert repr(HiddenHeaders(a="1")) == "{'a': ***}"
    assert HiddenBytes(b"abc") == b"abc"
    assert repr(HiddenBytes(b"abc")) == "<3 hidden bytes>"


def test_token_stores(tmp_path: Path) -> None:
    owner = TokenOwner("https://dhis2.example.org", CLIENT_ID)
    for store in (MemoryTokenStore(), FileTokenStore(tmp_path)):
        store.save(owner, Tokens(MARK, MARK))
        check(repr(store), repr(owner), str(owner))
    [path] = tmp_path.iterdir()
    assert MARK not in path.name
    path.write_text(path.read_text()[:-3])
    with pytest.raises(Dhis2ClientError) as caught:
        FileTokenStore(tmp_path).load(owner)
    check_error(caught.value)


async def test_providers_that_are_signed_in_show_nothing(dhis2: SigningServer) -> None:
    for auth in (providers()["session"], providers()["oauth2"]):
        await run("async", dhis2.url, auth, lambda client: client.get_raw("/api/me"))
        for inner in objects_in(auth):
            check(repr(inner), str(inner))


# -- Addresses -------------------------------------------------------------------------------------------------------

NAMES = st.sampled_from(
    ["token", "apiToken", "access_token", "api_key", "apikey", "password", "client_secret", "PASSWD"]
)
PLAIN = st.text("abcdefghij0123456789-._~%", max_size=8)
SECRETS = st.text("ABCDEF0123456789-._~%+", max_size=8).map(lambda text: f"{MARK}{text}")


@given(
    st.lists(
        st.tuples(
            st.one_of(NAMES.map(lambda name: (name, True)), PLAIN.map(lambda name: (name, False))), SECRETS, PLAIN
        )
    )
)
def test_secret_parameters_are_hidden_wherever_they_stand(parameters: list[Any]) -> None:
    pairs = [f"{name}={secret if is_secret else plain}" for (name, is_secret), secret, plain in parameters]
    text = shown(f"https://dhis2.example.org/api/x?{'&'.join(pairs)}")
    assert MARK not in text
    assert text.startswith("https://dhis2.example.org/api/x?")
    assert text.count("=***") == sum(is_secret for (_, is_secret), _, _ in parameters)


@given(SECRETS, PLAIN)
def test_user_information_is_hidden(secret: str, path: str) -> None:
    for user in (secret, f"user:{secret}", f"{secret}:{secret}"):
        assert MARK not in shown(f"https://{user}@dhis2.example.org/{path}?a=b")
    assert MARK not in repr(SessionAuth("admin", secret))
