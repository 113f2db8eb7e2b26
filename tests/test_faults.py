"""What callers get when servers, proxies and connections fail, over real sockets, and how many requests were sent."""

import asyncio
import datetime
import gc
import ssl
from dataclasses import dataclass
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from dhis2w_client import (
    AuthenticationError,
    BadRequestError,
    BasicAuth,
    Dhis2Client,
    Dhis2ClientError,
    LoginPageError,
    PatAuth,
    RequestTimeoutError,
    ResponseFormatError,
    RetryPolicy,
    ServerError,
    TooManyRequestsError,
    TransportError,
)
from dhis2w_client.errors import EmptyAnswerError
from tests.faults.server import Connection, Script, Server, answer, closed_port, gzipped, json_answer
from tests.faults.twins import TWINS, Twin, ask, async_transports

INFO = '{"version": "2.43.1"}'
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
LOGIN = b"<!doctype html><html><head><title>Log in &ndash; Example</title></head></html>"
UNAUTHORIZED = '{"httpStatus":"Unauthorized","httpStatusCode":401,"status":"ERROR","message":"Unauthorized"}'
BAD_TOKEN = '{"httpStatus":"Bad Request","httpStatusCode":400,"status":"ERROR","message":"Checksum validation failed"}'


def reset_before_headers(connection: Connection, number: int) -> None:
    connection.reset()


def reset_in_headers(connection: Connection, number: int) -> None:
    connection.send(HEAD[:25])
    connection.reset()


def reset_in_body(connection: Connection, number: int) -> None:
    connection.send(HEAD + b'content-length: 100\r\n\r\n{"a":')
    connection.reset()


def half_closed(connection: Connection, number: int) -> None:
    connection.half_close()


def slow_headers(connection: Connection, number: int) -> None:
    connection.wait()


def slow_body(connection: Connection, number: int) -> None:
    connection.send(HEAD + b'content-length: 100\r\n\r\n{"a":')
    connection.wait()


def truncated_body(connection: Connection, number: int) -> None:
    connection.send(HEAD + b'content-length: 100\r\n\r\n{"a":')


def truncated_chunks(connection: Connection, number: int) -> None:
    connection.send(HEAD + b'transfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n')


def huge_header(connection: Connection, number: int) -> None:
    connection.send(HEAD + b"x-huge: " + b"x" * 300_000 + b"\r\ncontent-length: 2\r\n\r\n{}")


def no_http(connection: Connection, number: int) -> None:
    connection.send(b"220 mail.example.org ESMTP\r\n\r\n")


def not_before(status: int, seconds: float) -> Script:
    """A script that asks to be left alone until a date, so many seconds after the request."""

    def script(connection: Connection, number: int) -> None:
        date = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)
        answer(status, retry_after=format_datetime(date, usegmt=True))(connection, number)

    return script


@dataclass(frozen=True)
class Fault:
    """A way to fail, and what comes of it."""

    name: str
    script: Script
    error: type[Exception] | None
    """What the caller gets; None for an answer."""
    text: str
    """A part of its text."""
    retried: bool = False
    """Whether a client with a retry policy asks again."""
    pauses: tuple[float, float] | None = None
    """Between which seconds each pause lies; None for the usual ones, from 0 to 1."""
    options: tuple[tuple[str, Any], ...] = ()
    verb: str = "get_raw"
    arguments: tuple[Any, ...] = ("/api/x",)
    twins: tuple[Twin, ...] = TWINS
    """Whose outcome this is."""


def unavailable(
    name: str, retry_after: str | float, retried: bool, pauses: tuple[float, float] | None = None
) -> list[Fault]:
    """A server that wants to be left alone, by each of the two statuses that say so."""
    kinds: dict[int, type[Exception]] = {429: TooManyRequestsError, 503: ServerError}
    faults: list[Fault] = []
    for status, kind in kinds.items():
        if isinstance(retry_after, str):
            script = answer(status, retry_after=retry_after)
        else:
            script = not_before(status, retry_after)
        faults.append(Fault(f"{status}, Retry-After {name}", script, kind, str(status), retried, pauses))
    return faults


FAULTS = [
    Fault("reset before headers", reset_before_headers, TransportError, "GET http://", retried=True),
    Fault("reset in headers", reset_in_headers, TransportError, "GET http://", retried=True),
    Fault("reset in body", reset_in_body, TransportError, "GET http://", retried=True),
    Fault("half-closed", half_closed, TransportError, "without sending a response", retried=True),
    Fault("no HTTP", no_http, TransportError, "RemoteProtocolError", retried=True),
    Fault("slow headers", slow_headers, RequestTimeoutError, "no answer after", options=(("timeout", 0.05),)),
    Fault("slow body", slow_body, RequestTimeoutError, "no answer after", options=(("timeout", 0.05),)),
    Fault("truncated body", truncated_body, TransportError, "received 5 bytes, expected 100", retried=True),
    Fault("truncated chunks", truncated_chunks, TransportError, "incomplete chunked read", retried=True),
    Fault(
        "Content-Length too small",
        json_answer('{"a": 1, "b": 2}', content_length="9"),
        ResponseFormatError,
        "no JSON",
        twins=("async", "sync"),
    ),
    Fault(  # aiohttp takes no answer that something follows; httpx does not look
        "Content-Length too small",
        json_answer('{"a": 1, "b": 2}', content_length="9"),
        TransportError,
        "RemoteProtocolError",
        retried=True,
        twins=("aiohttp",),
    ),
    Fault("Content-Length no number", json_answer("{}", content_length="many"), TransportError, "", retried=True),
    Fault(
        "bad gzip",
        answer(200, b"{}", content_type="application/json", content_encoding="gzip"),
        ResponseFormatError,
        "cannot be decompressed",
    ),
    Fault(
        "truncated gzip",
        answer(200, gzipped(str([*range(5000)]))[:-99], content_encoding="gzip"),
        ResponseFormatError,
        "no JSON",
    ),
    Fault("invalid UTF-8", answer(200, b'{"a":"\xff\xfe"}'), ResponseFormatError, "no JSON: 'utf-8' codec"),
    Fault("invalid JSON", answer(200, b'{"a":}'), ResponseFormatError, "no JSON: Expecting value"),
    Fault("JSON that is no object", json_answer("[]"), ResponseFormatError, "a JSON list where an object was due"),
    Fault("huge header", huge_header, TransportError, "RemoteProtocolError", retried=True),
    Fault("empty answer", answer(200), EmptyAnswerError, "empty where JSON was due"),
    Fault("redirect loop", answer(302, location="/api/x"), LoginPageError, "redirects to /api/x (status 302)"),
    Fault(
        "redirect to another origin",
        answer(302, location="http://127.0.0.1:9/login?state=s3cret"),
        LoginPageError,
        "redirects to http://127.0.0.1:9/login (status 302)",
    ),
    Fault("redirect without Location", answer(302), LoginPageError, "status 302"),
    Fault("login page", answer(200, LOGIN), LoginPageError, "an HTML page titled 'Log in \u2013 Example' (status 200)"),
    Fault(
        "401 without WWW-Authenticate",
        json_answer(UNAUTHORIZED, 401),
        AuthenticationError,
        "401 Unauthorized - GET http",
    ),
    Fault(
        "401 with WWW-Authenticate",
        json_answer(UNAUTHORIZED, 401, www_authenticate='Bearer error="invalid_token"'),
        AuthenticationError,
        '(WWW-Authenticate: Bearer error="invalid_token")',
    ),
    Fault("401 page of a proxy", answer(401, LOGIN), AuthenticationError, "401 Unauthorized: Log in \u2013 Example"),
    Fault(
        "400 for a malformed PAT",
        json_answer(BAD_TOKEN, 400, www_authenticate="ApiToken"),
        BadRequestError,
        "not a personal access token",
        options=(("auth", PatAuth("d2p_malformed")),),
    ),
    *unavailable("in seconds", "7", retried=True, pauses=(7, 7)),
    *unavailable("as a date", 50.0, retried=True, pauses=(40, 50)),
    *unavailable("in the past", "Wed, 21 Oct 2015 07:28:00 GMT", retried=True),
    *unavailable("absurdly long", "86400", retried=False),
    *unavailable("absurdly long, as a date", 86400.0, retried=False),
    *unavailable("unparsable", "soon", retried=True),
    Fault("502 page of a proxy", answer(502, b"<title>502 Bad Gateway</title>"), ServerError, "502 Bad", retried=True),
    Fault("500", json_answer('{"message": "NPE"}', 500), ServerError, "500 Internal Server Error: NPE"),
    Fault(
        "502 of a route's upstream",
        json_answer('{"upstream": "down"}', 502),
        None,
        "502",
        verb="get_response",
        arguments=("/api/routes/RouteA00000/run",),
        retried=True,
    ),
]


@pytest.mark.parametrize("policy", [None, RetryPolicy()], ids=["once", "retrying"])
@pytest.mark.parametrize(
    ("twin", "fault"),
    [pytest.param(twin, fault, id=f"{twin}-{fault.name}") for fault in FAULTS for twin in fault.twins],
)
def test_what_a_caller_gets(twin: Twin, fault: Fault, policy: RetryPolicy | None) -> None:
    with Server(fault.script) as server:
        outcome = ask(
            twin, server.url, verb=fault.verb, arguments=fault.arguments, retry_policy=policy, **dict(fault.options)
        )
    if fault.error is None:
        assert outcome.error is None
        assert fault.text in str(outcome.value)
    else:
        assert type(outcome.error) is fault.error
        assert fault.text in str(outcome.error)
        assert isinstance(outcome.error, Dhis2ClientError)
        assert "district" not in str(outcome.error)
        assert "s3cret" not in str(outcome.error)
    expected = 3 if policy and fault.retried else 1
    assert len(server.requests) == expected
    assert len(outcome.pauses) == expected - 1
    low, high = fault.pauses or (0, 1)
    assert all(low <= pause <= high for pause in outcome.pauses)


@pytest.mark.parametrize("twin", TWINS)
def test_a_long_retry_after_is_told_to_the_caller(twin: Twin) -> None:
    with Server(answer(503, b"", retry_after="86400")) as server:
        error = ask(twin, server.url, retry_policy=RetryPolicy()).error
    assert isinstance(error, ServerError)
    assert error.retry_after == 86400


@pytest.mark.parametrize(("policy", "attempts"), [(None, 1), (RetryPolicy(), 3)], ids=["once", "retrying"])
@pytest.mark.parametrize("twin", TWINS)
def test_a_refused_connection(twin: Twin, policy: RetryPolicy | None, attempts: int) -> None:
    with closed_port() as url:
        outcome = ask(twin, url, retry_policy=policy)
    assert type(outcome.error) is TransportError
    assert "ConnectError" in str(outcome.error)
    assert outcome.error.__cause__ is not None
    assert len(outcome.pauses) == attempts - 1


@pytest.mark.parametrize("twin", TWINS)
def test_a_connection_that_works_again(twin: Twin) -> None:
    def script(connection: Connection, number: int) -> None:
        (reset_before_headers if number < 3 else json_answer(INFO))(connection, number)

    with Server(script) as server:
        outcome = ask(twin, server.url, retry_policy=RetryPolicy())
    assert outcome.value == {"version": "2.43.1"}
    assert len(server.requests) == 3


@pytest.mark.parametrize("twin", TWINS)
def test_a_body_in_drops_ends_at_the_total_timeout(twin: Twin) -> None:
    def drops(connection: Connection, number: int) -> None:
        connection.send(HEAD + b"content-length: 1000000\r\n\r\n")
        connection.drip(b"x")

    with Server(drops) as server:
        outcome = ask(twin, server.url, retry_policy=RetryPolicy(total_timeout=0.4))
    assert type(outcome.error) is RequestTimeoutError
    assert len(server.requests) == 1


# -- TLS -------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def bundle(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tls") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(scope="module")
def tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.mark.parametrize("twin", TWINS)
def test_a_private_authority_is_trusted_by_its_bundle(twin: Twin, tls: ssl.SSLContext, bundle: Path) -> None:
    with Server(json_answer(INFO), tls) as server:
        outcome = ask(twin, server.url, verify=str(bundle))
    assert (outcome.value, len(server.requests)) == ({"version": "2.43.1"}, 1)


@pytest.mark.parametrize("twin", TWINS)
def test_an_untrusted_authority_is_refused_and_not_asked_again(twin: Twin, tls: ssl.SSLContext) -> None:
    with Server(json_answer(INFO), tls) as server:
        outcome = ask(twin, server.url, retry_policy=RetryPolicy())
    assert type(outcome.error) is TransportError
    assert "CERTIFICATE_VERIFY_FAILED" in str(outcome.error)
    assert (len(server.requests), outcome.pauses) == (0, [])


@pytest.mark.parametrize("twin", TWINS)
def test_verification_can_be_switched_off(twin: Twin, tls: ssl.SSLContext) -> None:
    with Server(json_answer(INFO), tls) as server:
        assert ask(twin, server.url, verify=False).value == {"version": "2.43.1"}


@pytest.mark.parametrize("twin", TWINS)
def test_https_is_never_left_for_http(twin: Twin, tls: ssl.SSLContext, bundle: Path) -> None:
    with Server(json_answer(INFO)) as plain, Server(answer(302, location=f"{plain.url}/login"), tls) as server:
        # The same name: what a TLS proxy's server means is the proxy. Only https is asked, and the search ends.
        outcome = ask(twin, server.url, verify=str(bundle), skip_version_probe=False)
    assert type(outcome.error) is LoginPageError
    assert plain.requests == []
    authenticated = [request for request in server.requests if b"authorization" in request.lower()]
    assert authenticated == server.requests[:1]


@pytest.mark.parametrize("twin", TWINS)
def test_the_probes_for_the_address_trust_the_same_bundle(twin: Twin, tls: ssl.SSLContext, bundle: Path) -> None:
    def script(connection: Connection, number: int) -> None:
        path = server.requests[-1].split()[1]
        if path.startswith(b"/dhis/api/"):
            known = b"authorization" in server.requests[-1].lower()
            (json_answer(INFO) if known else json_answer(UNAUTHORIZED, 401))(connection, number)
        else:
            answer(302, location="/dhis/dhis-web-login/")(connection, number)

    with Server(script, tls) as server:
        outcome = ask(
            twin, server.url, verify=str(bundle), skip_version_probe=False, verb="get_raw", arguments=("/api/me",)
        )
    assert outcome.value == {"version": "2.43.1"}


# -- Cancellation ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transport", async_transports)
@pytest.mark.parametrize("fault", [slow_headers, slow_body], ids=["headers", "body"])
async def test_a_cancelled_request_leaves_the_client_usable(fault: Script, transport: Any) -> None:
    def script(connection: Connection, number: int) -> None:
        (fault if number <= 3 else json_answer("{}"))(connection, number)

    with Server(script) as server:
        options: dict[str, Any] = {"http_limits": httpx.Limits(max_connections=1), "transport": transport}
        async with Dhis2Client(
            server.url, BasicAuth("a", "b"), skip_version_probe=True, timeout=5, **options
        ) as client:
            for _ in range(3):
                server.arrived.clear()
                task = asyncio.create_task(client.get_raw("/api/x"))
                await asyncio.to_thread(server.arrived.wait, 5)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert await client.get_raw("/api/x") == {}
    assert len(server.requests) == 4


@pytest.mark.parametrize("transport", async_transports)
async def test_a_cancelled_connect_leaves_the_client_usable(transport: Any) -> None:
    def script(connection: Connection, number: int) -> None:
        (slow_headers if number == 1 else json_answer(INFO))(connection, number)

    with Server(script) as server:
        client = Dhis2Client(server.url, BasicAuth("a", "b"), timeout=5, transport=transport)
        task = asyncio.create_task(client.connect())
        await asyncio.to_thread(server.arrived.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert "unconnected" in repr(client)
        await client.connect()
        assert client.raw_version == "2.43.1"
        await client.close()
    gc.collect()  # a socket left open would warn now
