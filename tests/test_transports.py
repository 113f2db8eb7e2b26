"""What goes over real sockets, alike with httpx and with aiohttp beneath the client."""

import asyncio
import gc
import io
import json
import logging
import socket
import ssl
import threading
import traceback
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Any

import httpx
import pytest
import trustme

from dhis2w_client import (
    BasicAuth,
    Dhis2Client,
    Dhis2ClientError,
    PatAuth,
    RequestTimeoutError,
    SessionAuth,
    SyncDhis2Client,
    TransportError,
)
from dhis2w_client._async.streaming import Download
from dhis2w_client.errors import DownloadError
from tests.faults.server import Connection, Script, Server, answer, gzipped, json_answer
from tests.faults.twins import TWINS, Twin, answers, ask, async_transports

AUTH = BasicAuth("admin", "district")
SECRET = "PLAN" + "TED"
KEPT = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


@pytest.fixture(params=TWINS)
def twin(request: pytest.FixtureRequest) -> Twin:
    return request.param  # type: ignore[no-any-return]


def get(path: str = "/api/x", **options: Any) -> Any:
    """A step that asks for JSON."""
    return lambda client: client.get_raw(path, **options)


def kept(connection: Connection, number: int) -> None:
    """Answers every request of a connection."""
    connection.send(KEPT)
    while connection.next_request():
        connection.send(KEPT)


def head_of(request: bytes) -> tuple[str, dict[str, str]]:
    """The first line of a request, and its headers."""
    line, *rest = request.partition(b"\r\n\r\n")[0].decode().split("\r\n")
    return line, {name.lower(): value for name, _, value in (each.partition(": ") for each in rest)}


# -- Requests --------------------------------------------------------------------------------------------------------

PATHS = [
    "/api/x?filter=name:like:A%20B&filter=id:in:[a,b]&fields=*,!x",
    "/api/x/%2F%252F;a=b/é?q=é&r='\"<>^`{}|+%",
    "/api/x?a=1&&b=&c",
    f"/api/x?fields={'x' * 6000}",
]
STEPS = [
    *[get(path) for path in PATHS],
    lambda client: client.post_raw("/api/x", {"a": "é"}),
    lambda client: client.post_raw("/api/x"),
    lambda client: client.put_raw("/api/x", {"a": 1}),
    lambda client: client.delete_raw("/api/x"),
    lambda client: client.post_raw("/api/x", {"a": "b" * 300_000}),
    lambda client: client.call("POST", "/api/x", content=io.BytesIO(b"a" * 300_000), content_type="text/csv"),
    lambda client: client.call("POST", "/api/x", content=[b"a", b"bc"], content_type="text/csv"),
    lambda client: client.call("POST", "/api/x", files={"file": ("a.txt", io.BytesIO(b"hello"), "text/plain")}),
    lambda client: client.get_response("/api/x", extra_headers={"X-Request-ID": "7", "Accept-Encoding": "identity"}),
]


def test_requests_are_the_same() -> None:
    def said(twin: Twin) -> list[Any]:
        with Server(json_answer("{}")) as server:
            given = answers(twin, server.url, *STEPS, headers={"X-Job": "nightly"})
            assert not [each for each in given if isinstance(each, Exception)]
        requests: list[Any] = []
        for request in server.requests:
            line, headers = head_of(request)
            boundary = headers.get("content-type", "").partition("boundary=")[2]
            if headers.get("content-length") == "0":
                del headers["content-length"]
            del headers["host"]
            text = repr((line, sorted(headers.items()), request.partition(b"\r\n\r\n")[2]))
            requests.append(text.replace(boundary, "boundary") if boundary else text)
        return requests

    expected = said("async")
    assert len(expected) == len(STEPS)
    assert said("aiohttp") == expected == said("sync")


def test_headers_of_an_answer_keep_their_order_and_number(twin: Twin) -> None:
    data = b"HTTP/1.1 200 Fine\r\nSet-Cookie: a=1\r\nX-B: 2\r\nset-cookie: c=3\r\ncontent-length: 2\r\n\r\n{}"
    with Server(lambda connection, number: connection.send(data)) as server:
        [response] = answers(twin, server.url, lambda client: client.get_response("/api/x?a=1"))
    assert response.headers.get_list("set-cookie") == ["a=1", "c=3"]
    assert [name for name, _ in response.headers.multi_items()] == ["set-cookie", "x-b", "set-cookie", "content-length"]
    assert (response.status_code, response.reason_phrase, response.http_version) == (200, "Fine", "HTTP/1.1")
    assert (str(response.request.url), str(response.url)) == (f"{server.url}/api/x?a=1",) * 2
    assert response.elapsed.total_seconds() > 0


@pytest.mark.parametrize(
    ("method", "data"),
    [
        ("HEAD", b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n"),
        ("GET", b"HTTP/1.1 204 No Content\r\n\r\n"),
        ("GET", b"HTTP/1.1 304 Not Modified\r\ncontent-length: 99\r\n\r\n"),
        ("GET", b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"),
    ],
)
def test_answers_without_a_body(twin: Twin, method: str, data: bytes) -> None:
    def script(connection: Connection, number: int) -> None:
        connection.send(data)
        connection.next_request()
        connection.send(KEPT)

    with Server(script) as server:
        first, second = answers(twin, server.url, lambda client: client.call_response(method, "/api/x"), get())
    assert (first.content, second) == (b"", {})
    assert server.connections == 1


@pytest.mark.parametrize("length", [True, False], ids=["with length", "until the end"])
def test_bodies_are_decompressed(twin: Twin, length: bool) -> None:
    body = gzipped(json.dumps({"a": [*range(50_000)]}))
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n{f'content-length: {len(body)}' if length else 'x: y'}\r\n\r\n"
    )
    with Server(lambda connection, number: connection.send(head.encode() + body)) as server:
        assert answers(twin, server.url, get()) == [{"a": [*range(50_000)]}]


def test_cookies_are_kept_where_the_provider_wants_them(twin: Twin) -> None:
    cookie = 'JSESSIONID=a/b"c; Path=/; HttpOnly'
    for auth, expected in ((AUTH, 'JSESSIONID=a/b"c'), (PatAuth("d2p_x"), None)):
        with Server(json_answer("{}", set_cookie=cookie)) as server:
            assert answers(twin, server.url, get(), get(), auth=auth) == [{}, {}]
        assert [head_of(request)[1].get("cookie") for request in server.requests] == [None, expected]


# -- Connections -----------------------------------------------------------------------------------------------------


def test_a_connection_serves_many_requests(twin: Twin) -> None:
    with Server(kept) as server:
        assert answers(twin, server.url, *[get()] * 5) == [{}] * 5
    assert (len(server.requests), server.connections) == (5, 1)


def test_connections_are_not_kept_where_the_limits_say_so(twin: Twin) -> None:
    with Server(kept) as server:
        limits = httpx.Limits(max_keepalive_connections=0)
        assert answers(twin, server.url, *[get()] * 3, http_limits=limits) == [{}] * 3
    assert server.connections == 3


def test_a_connection_that_the_server_closed_is_not_used(twin: Twin) -> None:
    closed = threading.Event()

    def script(connection: Connection, number: int) -> None:
        connection.send(KEPT)
        connection.half_close() if number > 3 else closed.set()

    def late(client: Any) -> Any:
        assert closed.wait(5)  # blocks the event loop as well, which gets to know of nothing
        closed.clear()
        return client.post_raw("/api/x")

    with Server(script) as server:
        assert answers(twin, server.url, get(), late, late) == [{}] * 3
    assert (len(server.requests), server.connections) == (3, 3)


@pytest.mark.parametrize("transport", async_transports)
async def test_calls_wait_for_a_connection(transport: Any) -> None:
    proceed = threading.Event()

    def script(connection: Connection, number: int) -> None:
        proceed.wait(5)
        kept(connection, number)

    limits = httpx.Limits(max_connections=1)
    options: dict[str, Any] = {"skip_version_probe": True, "http_limits": limits, "transport": transport}
    with Server(script) as server:
        async with Dhis2Client(server.url, AUTH, timeout=5, **options) as client:
            first = asyncio.create_task(client.get_raw("/api/x"))
            await asyncio.to_thread(server.arrived.wait, 5)
            with pytest.raises(RequestTimeoutError, match="PoolTimeout") as caught:
                await client.with_options(timeout=0.05).get_raw("/api/x")
            assert not caught.value.transient
            others = [asyncio.create_task(client.get_raw("/api/x")) for _ in range(3)]
            proceed.set()
            assert await asyncio.gather(first, *others) == [{}] * 4
    assert (len(server.requests), server.connections) == (4, 1)


@pytest.mark.parametrize("transport", async_transports)
@pytest.mark.parametrize("body", [b"", b'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"a'], ids=["head", "body"])
async def test_closing_ends_calls_that_wait(transport: Any, body: bytes) -> None:
    def script(connection: Connection, number: int) -> None:
        connection.send(body)
        connection.wait()

    with Server(script) as server:
        client = Dhis2Client(server.url, AUTH, skip_version_probe=True, transport=transport)
        await client.connect()
        call = asyncio.create_task(client.get_raw("/api/x"))
        await asyncio.to_thread(server.arrived.wait, 5)
        await client.close()
        with pytest.raises(TransportError):
            await asyncio.wait_for(call, 5)


@pytest.mark.parametrize("transport", async_transports)
async def test_what_came_in_before_a_break_is_given(transport: Any) -> None:
    begun, ended = threading.Event(), threading.Event()

    def script(connection: Connection, number: int) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n" + b"a" * 10)
        begun.wait(5)
        connection.send(b"b" * 50)
        connection.end()
        ended.set()

    given: list[bytes] = []

    async def read(download: Download) -> None:
        async for chunk in download.chunks():
            given.append(chunk)
            begun.set()
            await asyncio.to_thread(ended.wait, 5)  # the event loop takes in all of it meanwhile

    with Server(script) as server:
        options: dict[str, Any] = {"skip_version_probe": True, "timeout": 5, "transport": transport}
        async with Dhis2Client(server.url, AUTH, **options) as client, client.stream("GET", "/api/x.csv") as download:
            with pytest.raises(DownloadError, match="after 60 of 100 bytes"):
                await read(download)
    assert b"".join(given) == b"a" * 10 + b"b" * 50


# -- Uploads ---------------------------------------------------------------------------------------------------------


MEGABYTES = 24
MEGABYTE = b"x" * 1_000_000


def reading_slowly(connection: Connection, number: int) -> None:
    """Takes a body in many waits, each of them short."""
    read = 0
    while part := connection.receive():
        if read // len(MEGABYTE) < (read := read + len(part)) // len(MEGABYTE) < 8:
            connection.pause(0.1)
        if read >= MEGABYTES * len(MEGABYTE):
            connection.send(KEPT)


def uploading(kind: str) -> Any:
    """A step that sends a great body."""
    contents: dict[str, Any] = {"file": io.BytesIO(MEGABYTE * MEGABYTES), "parts": [MEGABYTE] * MEGABYTES}
    options = {"body": "x" * len(MEGABYTE) * MEGABYTES} if kind == "bytes" else {"content": contents[kind]}
    return lambda client: client.call("POST", "/api/x", content_type="text/csv", returns=bytes, **options)


@pytest.mark.parametrize("kind", ["bytes", "file", "parts"])
def test_the_timeout_of_an_upload_is_for_each_wait(twin: Twin, kind: str) -> None:
    with Server(reading_slowly, reads_bodies=False) as server:
        assert answers(twin, server.url, uploading(kind), timeout=0.5) == [b"{}"]


def test_an_upload_that_nobody_takes_times_out(twin: Twin) -> None:
    with Server(lambda connection, number: connection.wait(), reads_bodies=False) as server:
        [error] = answers(twin, server.url, uploading("file"), timeout=0.1)
    assert type(error) is RequestTimeoutError
    assert "WriteTimeout" in str(error)
    assert not error.transient


def test_an_answer_may_come_before_the_body_is_sent(twin: Twin) -> None:
    def script(connection: Connection, number: int) -> None:
        connection.send(b"HTTP/1.1 413 Content Too Large\r\nconnection: close\r\ncontent-length: 4\r\n\r\nmuch")
        connection.half_close()

    with Server(script, reads_bodies=False) as server:
        [error] = answers(twin, server.url, uploading("file"))
    assert isinstance(error, Dhis2ClientError)
    assert "413" in str(error)


class Growing(io.BytesIO):
    """A file that others write to while it is read."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(size) or (b"more" if self.tell() else b"")


@pytest.mark.parametrize("kind", ["grows", "raises"])
def test_a_body_that_cannot_be_sent_breaks_no_other_request(twin: Twin, kind: str) -> None:
    def raising() -> Iterator[bytes]:
        yield b"a"
        raise LookupError("no more")

    def send(client: Any) -> Any:
        content: Any = Growing(b"abc") if kind == "grows" else raising()
        return client.call("POST", "/api/x", content=content, content_type="text/csv")

    with Server(kept) as server:
        error, after = answers(twin, server.url, send, get())
    assert type(error).__name__ == "LookupError" if kind == "raises" else "Content-Length" in str(error)
    assert not getattr(error, "transient", False)
    assert after == {}


@pytest.mark.parametrize("transport", async_transports)
async def test_a_body_may_come_slowly_from_the_program(transport: Any) -> None:
    answered = asyncio.Event()

    async def parts() -> AsyncIterator[bytes]:
        yield b"a"
        await asyncio.wait_for(answered.wait(), 5)
        yield b"b"

    with Server(kept) as server:
        options: dict[str, Any] = {"skip_version_probe": True, "transport": transport}
        async with Dhis2Client(server.url, AUTH, **options) as client:
            upload = asyncio.create_task(client.call("POST", "/api/x", content=parts(), content_type="text/csv"))
            await client.get_raw("/api/x")
            answered.set()
            await upload
    assert sorted(len(request.partition(b"\r\n\r\n")[2]) for request in server.requests) == [0, 17]


# -- Failures --------------------------------------------------------------------------------------------------------


def test_a_name_that_is_not_known(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: Any, **options: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    error = ask(twin, "http://dhis2.example.org").error
    assert type(error) is TransportError
    assert "ConnectError: [Errno -2] Name or service not known" in str(error)
    assert error.transient


def test_a_server_that_is_too_slow_to_connect(twin: Twin) -> None:
    with Server(answer(200)) as server:  # waits for a request, and gets the beginning of a handshake
        error = ask(twin, server.url.replace("http", "https"), connect_timeout=0.1).error
    assert type(error) is RequestTimeoutError
    assert "ConnectTimeout" in str(error)
    assert error.transient


def test_a_call_can_have_its_own_timeout(twin: Twin) -> None:
    with Server(lambda connection, number: connection.wait()) as server:
        [error] = answers(twin, server.url, lambda client: client.with_options(timeout=0.05).get_raw("/api/x"))
    assert type(error) is RequestTimeoutError
    assert "ReadTimeout" in str(error)


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}",
        b"HTTP/1.1 200 OK\r\nno header\r\n\r\n{}",
        b"HTTP/1.1 9 What\r\ncontent-length: 2\r\n\r\n{}",
    ],
    ids=["chunk", "header", "status"],
)
def test_what_is_no_http(twin: Twin, data: bytes) -> None:
    with Server(lambda connection, number: connection.send(data)) as server:
        error = ask(twin, server.url).error
    assert type(error) is TransportError
    assert "RemoteProtocolError" in str(error)
    assert error.transient


def check_nothing_shown(error: BaseException) -> None:
    """Neither credentials nor secrets in a text or attribute of an error and of what led to it.

    Nor in local variables of the functions that it came through, but for the program's own.
    """
    below = False
    for one in chain(error):
        shown = f"{one!r} {one} {one.args!r} {vars(one)!r}"
        for frame in traceback.TracebackException.from_exception(one, capture_locals=True).stack:
            below = below or frame.filename.endswith("_aiohttp.py")  # tests/test_redaction.py looks at the other
            shown += repr(frame.locals) if below else ""
        assert SECRET not in shown, shown
        assert "ZGlzdHJpY3Q" not in shown, shown  # of the password "district"


def chain(error: BaseException | None) -> Iterator[BaseException]:
    if error is not None:
        yield error
        yield from chain(error.__cause__)
        yield from chain(error.__context__)


FAILING: dict[str, Script] = {
    "reset": lambda connection, number: connection.reset(),
    "no HTTP": lambda connection, number: connection.send(b"220 mail\r\n\r\n"),
    "cut": lambda connection, number: connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
    "silent": lambda connection, number: connection.wait(),
}


@pytest.mark.parametrize("script", FAILING.values(), ids=FAILING)
def test_no_failure_shows_a_secret(twin: Twin, script: Script, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Server(script) as server:
        given = answers(
            twin,
            server.url,
            partial(reading, "/api/x?apiToken="),
            lambda client: client.call("POST", "/api/x", content=[b"x"], content_type="text/csv"),
            timeout=0.1,
        )
    for error in given:
        assert isinstance(error, Dhis2ClientError)
        check_nothing_shown(error)
    assert SECRET not in caplog.text
    assert "ZGlzdHJpY3Q" not in caplog.text


def reading(path: str, client: Any) -> Any:
    return client.get_raw(path + SECRET)


# -- Proxies ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No proxy in the environment."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


def test_a_proxy_of_the_client_is_signed_in_to(twin: Twin) -> None:
    with Server(json_answer("{}")) as proxy:
        with_user = proxy.url.replace("//", f"//user:{SECRET}%40@")
        assert answers(twin, "http://dhis2.invalid", get("/api/x?a=%20"), proxy=with_user) == [{}]
    line, headers = head_of(proxy.requests[0])
    assert line == "GET http://dhis2.invalid/api/x?a=%20 HTTP/1.1"
    assert headers["proxy-authorization"] == httpx.BasicAuth("user", f"{SECRET}@")._auth_header
    assert headers["authorization"] == BasicAuth("admin", "district")._headers["Authorization"]


def test_a_tunnel_through_a_proxy(twin: Twin, authority: trustme.CA, tmp_path: Any) -> None:
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("dhis2.invalid").configure_cert(tls)
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))

    def script(connection: Connection, number: int) -> None:
        connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with connection.encrypted(tls) as inner:
            inner.next_request()
            kept(inner, number)

    with Server(script) as proxy:
        with_user = proxy.url.replace("//", f"//user:{SECRET}@")
        given = answers(twin, "https://dhis2.invalid", get(), get(), proxy=with_user, verify=str(bundle))
    assert given == [{}, {}]
    (connect, outer), (line, inner), _ = map(head_of, proxy.requests)
    assert (connect, line) == ("CONNECT dhis2.invalid:443 HTTP/1.1", "GET /api/x HTTP/1.1")
    assert "authorization" not in outer
    assert outer["proxy-authorization"] == httpx.BasicAuth("user", SECRET)._auth_header
    assert "proxy-authorization" not in inner


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_cannot_be_reached_or_refuses(twin: Twin, scheme: str) -> None:
    with Server(answer(407)) as proxy:
        with_user = proxy.url.replace("//", f"//user:{SECRET}@")
        refused = ask(twin, f"{scheme}://dhis2.invalid", proxy=with_user).error
    gone = ask(twin, f"{scheme}://dhis2.invalid", proxy=with_user).error
    if scheme == "https":
        assert type(refused) is TransportError
        assert "ProxyError: 407" in str(refused)
        assert refused.transient
    assert type(gone) is TransportError
    assert "ConnectError" in str(gone)
    assert gone.transient
    for error in (refused, gone):
        assert error is not None
        check_nothing_shown(error)


def test_proxies_of_the_environment(twin: Twin, no_proxies: pytest.MonkeyPatch) -> None:
    with Server(json_answer("{}")) as proxy, Server(json_answer('{"direct": true}')) as direct:
        no_proxies.setenv("HTTP_PROXY" if twin == "sync" else "ALL_PROXY", proxy.url.removeprefix("http://"))
        no_proxies.setenv("NO_PROXY", "127.0.0.1,example.org")
        assert answers(twin, "http://dhis2.invalid", get()) == [{}]
        assert answers(twin, direct.url, get()) == [{"direct": True}]
    assert len(proxy.requests) == len(direct.requests) == 1


def test_socks_is_refused_by_aiohttp() -> None:
    [error] = [ask("aiohttp", "http://dhis2.invalid", proxy="socks5://127.0.0.1:1").error]
    assert isinstance(error, ValueError)
    assert "knows no socks5 proxies" in str(error)


# -- A program -------------------------------------------------------------------------------------------------------


async def test_a_program_works_on_aiohttp(server_url: str) -> None:
    async with Dhis2Client(server_url, SessionAuth("admin", "district"), transport="aiohttp") as client:
        names = [element.name async for element in client.data_elements.iterate(fields="id,name", page_size=5)]
        pages = await asyncio.gather(
            *[client.data_elements.list(fields="name", page=page, page_size=5) for page in (1, 2, 3)]
        )
        assert {element.name for page in pages for element in page} <= {*names}
        refused = await client.data_values.import_(
            {"dataElement": "Unknown0000", "period": "202601", "orgUnit": "x", "value": str(number)}
            for number in range(3000)
        )
        assert len(refused.rejected) == 3000


# -- The argument ----------------------------------------------------------------------------------------------------


def test_a_transport_that_there_is_not_is_refused_at_once() -> None:
    wrong: Any = "requests"
    with pytest.raises(ValueError, match="transport is 'aiohttp' or a transport of httpx, not 'requests'"):
        Dhis2Client("http://dhis2.invalid", AUTH, transport=wrong)
    wrong = "aiohttp"
    with pytest.raises(ValueError, match="a synchronous client has no transport 'aiohttp'"):
        SyncDhis2Client("http://dhis2.invalid", AUTH, transport=wrong)


def test_a_client_is_made_anywhere_and_leaves_nothing_behind() -> None:
    async def run(client: Dhis2Client) -> None:
        before = asyncio.all_tasks()
        async with client:
            assert await client.get_raw("/api/x") == {}
            await asyncio.gather(*[client.get_raw("/api/x") for _ in range(20)])
        await client.close()
        assert asyncio.all_tasks() == before

    with Server(kept) as server:
        asyncio.run(run(Dhis2Client(server.url, AUTH, skip_version_probe=True, transport="aiohttp")))
    gc.collect()  # what is left open would warn now
    assert len(server.requests) == 21
