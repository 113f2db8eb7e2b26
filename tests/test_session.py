"""Sessions: signing in by the login endpoint, going on with the cookie, signing in again when it has ended."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dhis2w_client import (
    AuthenticationError,
    Dhis2ApiError,
    Dhis2Client,
    Dhis2ClientError,
    LoginPageError,
    SyncDhis2Client,
)
from dhis2w_client._http import SyncTransport, TransportOptions
from dhis2w_client._transports import async_transports
from dhis2w_client.auth import AuthProvider, SessionAuth, SignInError, SignInProvider
from dhis2w_client.auth.providers import (
    credentials,
    credentials_without_event_loop,
    keeps_session,
    renewed,
    renewed_without_event_loop,
    signs_in,
)
from dhis2w_client.auth.server import AsyncServer, BlockingServer
from tests.auth_servers import PASSWORD, USERNAME, SigningServer, serving
from tests.faults.twins import TWINS


@pytest.fixture
def dhis2() -> Iterator[SigningServer]:
    with serving(SigningServer()) as server:
        yield server


@pytest.fixture(params=TWINS)
def kind(request: pytest.FixtureRequest) -> str:
    """Which client uses the provider."""
    return str(request.param)


async def signed_in(kind: str, auth: Any, url: str, refused: Any = None) -> Any:
    """What a client of the kind gets for its next request; with `refused`, whether it may try once more."""
    if kind == "sync":
        blocking_transport = SyncTransport(TransportOptions(verify=False))
        blocking_server = BlockingServer(url, blocking_transport)
        try:
            if refused is not None:
                return renewed_without_event_loop(auth, blocking_server, refused)
            return credentials_without_event_loop(auth, blocking_server)
        finally:
            blocking_transport.close()
    transport = async_transports(None if kind == "async" else "aiohttp")(TransportOptions(verify=False))
    server = AsyncServer(url, transport)
    try:
        return await (credentials(auth, server) if refused is None else renewed(auth, server, refused))
    finally:
        await transport.close()


async def test_a_login_opens_one_session_that_requests_share(dhis2: SigningServer, kind: str) -> None:
    auth = SessionAuth(USERNAME, PASSWORD)
    first = await signed_in(kind, auth, dhis2.url)
    assert await signed_in(kind, auth, dhis2.url) == first
    assert dict(first) == {"Cookie": "JSESSIONID=session-PLANTED-1"}
    [login] = dhis2.seen("/api/auth/login", "POST")
    assert login.headers["content-type"] == "application/json"
    assert "authorization" not in login.headers
    assert (await auth.headers()) == first


async def test_concurrent_callers_sign_in_once(dhis2: SigningServer) -> None:
    auth = SessionAuth(USERNAME, PASSWORD)
    headers = await asyncio.gather(*(signed_in("async", auth, dhis2.url) for _ in range(20)))
    assert len({one["Cookie"] for one in headers}) == 1
    assert len(dhis2.seen("/api/auth/login")) == 1


async def test_an_ended_session_is_renewed_once_for_all_that_were_refused(dhis2: SigningServer, kind: str) -> None:
    auth = SessionAuth(USERNAME, PASSWORD)
    ended = await signed_in(kind, auth, dhis2.url)
    assert await signed_in(kind, auth, dhis2.url, refused=ended) is True
    assert await signed_in(kind, auth, dhis2.url, refused=ended) is True
    assert (await signed_in(kind, auth, dhis2.url))["Cookie"].endswith("-2")
    assert len(dhis2.seen("/api/auth/login")) == 2


async def test_each_server_has_its_own_session(dhis2: SigningServer, kind: str) -> None:
    auth = SessionAuth(USERNAME, PASSWORD)
    with serving(SigningServer()) as other:
        await signed_in(kind, auth, dhis2.url)
        await signed_in(kind, auth, other.url)
        assert (len(dhis2.seen("/api/auth/login")), len(other.seen("/api/auth/login"))) == (1, 1)


async def test_a_wrong_password_is_said(dhis2: SigningServer, kind: str) -> None:
    with pytest.raises(SignInError, match=r"user name or password is wrong \(Bad credentials\) - POST .*/auth/login"):
        await signed_in(kind, SessionAuth(USERNAME, "nope"), dhis2.url)


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        ("ACCOUNT_DISABLED", "administrator can enable"),
        ("ACCOUNT_LOCKED", "too many failed"),
        ("ACCOUNT_EXPIRED", "can extend"),
        ("PASSWORD_EXPIRED", "set a new one"),
        ("EMAIL_TWO_FACTOR_CODE_SENT", "by e-mail; sign in again with two_factor_code"),
        ("INCORRECT_TWO_FACTOR_CODE_EMAIL", "two_factor_code"),
        ("REQUIRES_TWO_FACTOR_ENROLMENT", "set up a second factor"),
        ("SOMETHING_NEW", "sign in on the login page"),
    ],
)
async def test_a_login_that_does_not_succeed_says_why(dhis2: SigningServer, status: str, meaning: str) -> None:
    dhis2.login_status = status
    with pytest.raises(SignInError, match=f"the login ended with {status}: .*{meaning}") as caught:
        await signed_in("async", SessionAuth(USERNAME, PASSWORD), dhis2.url)
    assert (caught.value.status_code, caught.value.reason) == (200, status)


@pytest.mark.parametrize("code", ["123456", lambda: "123456"], ids=["text", "function"])
async def test_the_second_factor_goes_along(dhis2: SigningServer, code: Any, kind: str) -> None:
    dhis2.wants_code = "123456"
    with pytest.raises(SignInError, match="INCORRECT_TWO_FACTOR_CODE_TOTP"):
        await signed_in(kind, SessionAuth(USERNAME, PASSWORD), dhis2.url)
    assert await signed_in(kind, SessionAuth(USERNAME, PASSWORD, two_factor_code=code), dhis2.url)


async def test_an_answer_that_is_no_login_is_said(monkeypatch: pytest.MonkeyPatch, dhis2: SigningServer) -> None:
    answers: list[tuple[int, dict[str, str], Any]] = [
        (302, {"location": "https://idp.example.org/"}, b""),
        (200, {}, b"<html><title>Proxy</title></html>"),
        (404, {}, b"<html></html>"),
        (500, {}, {"message": "broken"}),
        (200, {}, {"loginStatus": "SUCCESS"}),
    ]
    monkeypatch.setattr(dhis2, "_api_auth_login", lambda request: answers.pop(0))
    auth = SessionAuth(USERNAME, PASSWORD)
    for kind, text in [
        (LoginPageError, "redirects to https://idp"),
        (LoginPageError, "HTML page"),
        (SignInError, "DHIS2 2.41 or later"),
        (Dhis2ApiError, "500 Internal Server Error: broken"),
        (SignInError, "opened no session"),
    ]:
        with pytest.raises(kind, match=text):
            await signed_in("async", auth, dhis2.url)


async def test_headers_before_a_sign_in_are_refused() -> None:
    with pytest.raises(SignInError, match="not signed in yet: give this provider to a client"):
        await SessionAuth(USERNAME, PASSWORD).headers()


def test_it_is_a_provider_that_wants_no_cookie_jar() -> None:
    auth = SessionAuth(USERNAME, PASSWORD)
    assert isinstance(auth, AuthProvider)
    assert isinstance(auth, SignInProvider)
    assert signs_in(auth)
    assert not keeps_session(auth)


async def test_a_cancelled_sign_in_leaves_the_provider_usable(dhis2: SigningServer) -> None:
    auth = SessionAuth(USERNAME, PASSWORD)
    task = asyncio.create_task(signed_in("async", auth, dhis2.url))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await signed_in("async", auth, dhis2.url)


# -- In a client -----------------------------------------------------------------------------------------------------


async def asked(kind: str, url: str, auth: Any, *paths: str, between: Callable[[], object] = lambda: None) -> list[Any]:
    """What a client of the kind is answered, or raises, one path after the other."""
    answers: list[Any] = []
    if kind == "sync":
        with SyncDhis2Client(url, auth) as blocking:
            for path in paths:
                try:
                    answers.append(blocking.get_raw(path))
                except Dhis2ClientError as error:
                    answers.append(error)
                between()
        return answers
    async with Dhis2Client(url, auth, transport=None if kind == "async" else "aiohttp") as client:
        for path in paths:
            try:
                answers.append(await client.get_raw(path))
            except Dhis2ClientError as error:
                answers.append(error)
            between()
    return answers


async def test_a_client_goes_on_when_its_session_has_ended(dhis2: SigningServer, kind: str) -> None:
    auth = SessionAuth(USERNAME, PASSWORD)
    answers = await asked(kind, dhis2.url, auth, "/api/me", "/api/me", between=dhis2.end_sessions)
    assert answers == [{"username": USERNAME}] * 2
    assert len(dhis2.seen("/api/auth/login")) == 2
    assert [request.headers.get("cookie", "")[-1:] for request in dhis2.seen("/api/me")] == ["1", "1", "2"]
    assert not any("authorization" in request.headers for request in dhis2.requests)


async def test_a_client_signs_in_once_more_and_no_further(dhis2: SigningServer, kind: str) -> None:
    def refuse() -> None:
        dhis2.api_refusal = {"message": "Unauthorized"}

    _, error = await asked(kind, dhis2.url, SessionAuth(USERNAME, PASSWORD), "/api/me", "/api/me", between=refuse)
    assert isinstance(error, AuthenticationError)
    assert (len(dhis2.seen("/api/me")), len(dhis2.seen("/api/auth/login"))) == (3, 2)
