"""What happens around each request: retries, limits, hooks, renewed credentials, and queries too long for a URL."""

import io
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
import respx

from dhis2w_client import (
    AuthenticationError,
    BasicAuth,
    ConflictError,
    Dhis2Client,
    Page,
    RequestTimeoutError,
    RetryPolicy,
    ServerError,
    TransportError,
)
from dhis2w_client.errors import EmptyAnswerError, UrlTooLongError
from dhis2w_client.events import Attempt
from dhis2w_client.models import MetadataObject
from tests.faults.server import Server, json_answer

BASE = "https://dhis2.example.org/dev"
BUSY = httpx.Response(503)
DONE = httpx.Response(200, json={"done": True})
POLICY = RetryPolicy(base_delay=1, jitter=0)


class Clock:
    """Time that passes only where somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


def client_of(clock: Clock | None = None, **options: Any) -> Dhis2Client:
    clock = clock or Clock()
    options = {"skip_version_probe": True, "sleep": clock.sleep, "clock": lambda: clock.now, **options}
    return Dhis2Client(BASE, options.pop("auth", BasicAuth("admin", "district")), **options)


def answering(*answers: Any) -> respx.Route:
    """One answer after the other."""
    return respx.route(url__startswith=BASE).mock(side_effect=[*answers])


# -- Retries ---------------------------------------------------------------------------------------------------------


@respx.mock
async def test_without_a_policy_each_request_is_sent_once() -> None:
    route = answering(BUSY)
    async with client_of() as client:
        with pytest.raises(ServerError):
            await client.get_raw("/api/x")
    assert route.call_count == 1


@respx.mock
async def test_pauses_are_doubled_and_the_last_answer_counts() -> None:
    clock = Clock()
    route = answering(BUSY, httpx.ConnectError("refused"), httpx.Response(429, headers={"retry-after": "9"}), DONE)
    async with client_of(clock, retry_policy=RetryPolicy(max_attempts=5, base_delay=1, jitter=0)) as client:
        assert await client.get_raw("/api/x") == {"done": True}
    assert clock.pauses == [1, 2, 9]
    assert route.call_count == 4


@pytest.mark.parametrize("verb", ["post_raw", "patch_raw"])
@respx.mock
async def test_what_is_not_idempotent_is_repeated_on_demand_only(verb: str) -> None:
    route = answering(BUSY, BUSY, DONE)
    async with client_of(retry_policy=POLICY) as client:
        with pytest.raises(ServerError):
            await getattr(client, verb)("/api/x", {})
    assert route.call_count == 1
    async with client_of(retry_policy=RetryPolicy(retry_non_idempotent=True)) as client:
        assert await getattr(client, verb)("/api/x", {}) == {"done": True}
    assert route.call_count == 3


@respx.mock
async def test_puts_and_deletes_are_repeated() -> None:
    answering(BUSY, DONE, BUSY, DONE)
    async with client_of(retry_policy=POLICY) as client:
        assert await client.put_raw("/api/x", {"a": 1}) == {"done": True}
        assert await client.delete_raw("/api/x") == {"done": True}
    assert [call.request.content for call in respx.calls][:2] == [b'{"a":1}'] * 2


@respx.mock
async def test_a_conflict_and_a_slow_answer_are_final() -> None:
    route = answering(httpx.Response(409), httpx.ReadTimeout("slow"))
    async with client_of(retry_policy=POLICY) as client:
        with pytest.raises(ConflictError):
            await client.get_raw("/api/x")
        with pytest.raises(RequestTimeoutError):
            await client.get_raw("/api/x")
    assert route.call_count == 2


@respx.mock
async def test_the_last_failure_is_raised() -> None:
    answering(BUSY, BUSY, httpx.ConnectError("refused at last"))
    async with client_of(retry_policy=POLICY) as client:
        with pytest.raises(TransportError, match="refused at last"):
            await client.get_raw("/api/x")


@respx.mock
async def test_no_attempt_begins_after_the_total_timeout() -> None:
    clock = Clock()
    route = answering(*[BUSY] * 9)
    async with client_of(
        clock, retry_policy=RetryPolicy(max_attempts=9, base_delay=1, jitter=0, total_timeout=5)
    ) as client:
        with pytest.raises(ServerError):
            await client.get_raw("/api/x")
    assert clock.pauses == [1, 2]
    assert route.call_count == 3


@respx.mock
async def test_one_call_can_have_its_own_policy() -> None:
    route = answering(BUSY, DONE, BUSY)
    async with client_of() as client:
        assert await client.call("GET", "/api/x", returns=dict[str, Any], retry_policy=POLICY) == {"done": True}
    assert route.call_count == 2
    async with client_of(retry_policy=POLICY) as client:
        with pytest.raises(ServerError):
            await client.call("GET", "/api/x", retry_policy=None)
    assert route.call_count == 3


@respx.mock
async def test_accessors_of_a_client_with_other_options_use_them() -> None:
    route = answering(BUSY, BUSY, DONE)
    async with client_of() as client:
        with pytest.raises(ServerError):
            await client.get_raw("/api/x")
        patient = client.with_options(retry_policy=POLICY, timeout=300)
        assert await patient.get_raw("/api/x") == {"done": True}
        assert respx.calls.last.request.extensions["timeout"]["read"] == 300
        assert patient.system is not client.system
        impatient = patient.with_options(retry_policy=None)
        route.side_effect = [BUSY]
        with pytest.raises(ServerError):
            await impatient.get_raw("/api/x")
    with pytest.raises(RuntimeError, match="closed"):
        client.with_options()


# -- Bodies that are read while they are sent ------------------------------------------------------------------------


async def parts() -> AsyncIterator[bytes]:
    yield b"dataelement,period"
    yield b"\nDeNum000000,202601\n"


@respx.mock
async def test_a_file_is_sent_again_from_where_it_stood() -> None:
    answering(BUSY, DONE)
    file = io.BytesIO(b"header\nbody")
    file.seek(7)
    async with client_of(retry_policy=POLICY) as client:
        await client.call("PUT", "/api/x", content=file, content_type="text/csv")
    assert [call.request.content for call in respx.calls] == [b"body", b"body"]
    assert respx.calls.last.request.headers["content-length"] == "4"
    assert respx.calls.last.request.headers["content-type"] == "text/csv"


@respx.mock
async def test_a_body_that_can_be_read_once_is_sent_once() -> None:
    route = answering(BUSY)
    async with client_of(retry_policy=POLICY) as client:
        with pytest.raises(ServerError):
            await client.call("PUT", "/api/x", content=parts(), content_type="text/csv")
    assert route.call_count == 1
    assert respx.calls.last.request.content == b"dataelement,period\nDeNum000000,202601\n"


@respx.mock
async def test_a_multipart_body_takes_open_files() -> None:
    answering(BUSY, DONE)
    async with client_of(retry_policy=POLICY) as client:
        await client.call("PUT", "/api/x", files={"file": ("a.txt", io.BytesIO(b"hello"), "text/plain")})
    assert all(b"hello" in call.request.content for call in respx.calls)
    assert len(respx.calls) == 2


# -- Limits and hooks ------------------------------------------------------------------------------------------------


@respx.mock
async def test_requests_are_spaced_evenly() -> None:
    clock = Clock()
    answering(DONE, DONE, DONE)
    async with client_of(clock, requests_per_second=4) as client:
        for _ in range(3):
            await client.get_raw("/api/x")
    assert clock.pauses == [0.25, 0.25]


@pytest.mark.parametrize("options", [{"max_concurrency": 0}, {"requests_per_second": 0}], ids=str)
def test_limits_must_let_something_through(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        client_of(None, **options)


@respx.mock
async def test_hooks_are_told_of_every_attempt() -> None:
    answering(httpx.ConnectError("refused"), BUSY, DONE)
    requests: list[Any] = []
    attempts: list[Attempt] = []
    async with client_of(retry_policy=POLICY, on_request=requests.append, on_attempt=attempts.append) as client:
        await client.get_raw("/api/x", params={"token": "s3cret"})
    assert [(each.number, each.status_code, each.retry_in) for each in attempts] == [
        (1, None, 1),
        (2, 503, 2),
        (3, 200, None),
    ]
    assert type(attempts[0].error) is TransportError
    assert attempts[2].url == f"{BASE}/api/x?token=***"
    assert len(requests) == 3
    assert "s3cret" not in repr(attempts) + str(requests[0])


@respx.mock
async def test_headers_of_the_client_go_with_every_request_and_a_call_has_the_last_word() -> None:
    route = answering(DONE, DONE)
    async with client_of(headers={"X-Request-ID": "job-7", "User-Agent": "my-program/1.0"}) as client:
        await client.get_raw("/api/x")
        assert route.calls.last.request.headers["x-request-id"] == "job-7"
        assert route.calls.last.request.headers["user-agent"] == "my-program/1.0"
        assert route.calls.last.request.headers["x-requested-with"] == "XMLHttpRequest"
        await client.get_response("/api/x", extra_headers={"x-request-id": "job-8"})
        assert route.calls.last.request.headers.get_list("x-request-id") == ["job-8"]


async def test_requests_go_through_a_proxy() -> None:
    with Server(json_answer('{"done": true}')) as proxy:
        options: dict[str, Any] = {"proxy": proxy.url, "skip_version_probe": True, "timeout": 5}
        async with Dhis2Client("http://dhis2.invalid/dev", BasicAuth("admin", "district"), **options) as client:
            assert await client.get_raw("/api/x") == {"done": True}
    assert proxy.requests[0].startswith(b"GET http://dhis2.invalid/dev/api/x HTTP/1.1")


# -- Renewed credentials ---------------------------------------------------------------------------------------------


class Renewing:
    """A provider whose first token the server no longer knows."""

    def __init__(self, good: bool) -> None:
        self.token = "first"
        self.renewals = 0
        self._good = good

    async def headers(self) -> Mapping[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def renew(self, server: Any, refused: Mapping[str, str]) -> bool:
        self.renewals += 1
        self.token = "second"
        return self._good


@pytest.mark.parametrize("good", [True, False])
@respx.mock
async def test_a_401_renews_the_credentials_once(good: bool) -> None:
    def api(request: httpx.Request) -> httpx.Response:
        return (
            httpx.Response(200, json={}) if request.headers["authorization"] == "Bearer second" else httpx.Response(401)
        )

    route = respx.route(url__startswith=BASE).mock(side_effect=api)
    provider = Renewing(good)
    async with client_of(auth=provider) as client:
        if good:
            await client.get_raw("/api/x")
        else:
            with pytest.raises(AuthenticationError):
                await client.get_raw("/api/x")
    assert provider.renewals == 1
    assert route.call_count == (2 if good else 1)


@respx.mock
async def test_a_401_to_the_renewed_credentials_is_final() -> None:
    route = respx.route(url__startswith=BASE).respond(401)
    async with client_of(auth=Renewing(good=True), retry_policy=POLICY) as client:
        with pytest.raises(AuthenticationError):
            await client.get_raw("/api/x")
    assert route.call_count == 2


@respx.mock
async def test_a_401_of_the_target_of_a_route_is_not_asked_again_where_that_would_change_something() -> None:
    route = respx.route(url__startswith=BASE).respond(401)
    provider = Renewing(good=True)
    async with client_of(auth=provider) as client:
        response = await client.call_response("POST", "/api/routes/RouteA00000/run/orders", body={"a": 1})
    assert response.status_code == 401
    assert (provider.renewals, route.call_count) == (0, 1)


# -- Queries that are too long for a URL -----------------------------------------------------------------------------

IDS = [f"DeX{number:08}" for number in range(2000)]


def elements(request: httpx.Request) -> httpx.Response:
    [wanted] = parse_qs(request.url.query.decode())["filter"]
    ids = wanted.removeprefix("id:in:[").removesuffix("]").split(",")
    return httpx.Response(200, json={"dataElements": [{"id": uid} for uid in ids]})


@respx.mock
async def test_a_list_by_many_ids_is_asked_for_in_parts() -> None:
    route = respx.get(url__startswith=f"{BASE}/api/dataElements").mock(side_effect=elements)
    async with client_of() as client:
        params: Mapping[str, Any] = {"fields": "id", "filter": [f"id:in:[{','.join(IDS)}]"], "paging": False}
        page = await client.call_page("/api/dataElements", "dataElements", MetadataObject, params)
    assert isinstance(page, Page)
    assert [element.id for element in page] == IDS
    assert page.total == len(IDS)
    assert route.call_count == 4
    assert all(len(str(call.request.url)) <= 7168 for call in respx.calls)


def alias(status: int, body: Any) -> respx.Route:
    created = {"id": "abc", "path": "/api/query/alias/abc", "href": "http://elsewhere/api/query/alias/abc"}
    route = respx.post(f"{BASE}/api/query/alias").respond(status, json=created)
    respx.get(f"{BASE}/api/query/alias/abc").respond(200, **body)
    return route


@respx.mock
async def test_another_long_query_goes_by_an_alias() -> None:
    route = alias(200, {"json": {"rows": []}})
    async with client_of() as client:
        assert await client.get_raw("/api/analytics", {"dimension": f"dx:{';'.join(IDS[:1000])}"}) == {"rows": []}
    target = json.loads(route.calls.last.request.content)["target"]
    assert target.startswith("/api/analytics?dimension=dx:DeX00000000")
    assert len(respx.calls) == 2


@respx.mock
async def test_an_alias_that_answers_nothing_is_an_error_that_says_so() -> None:
    alias(200, {"content": b""})
    async with client_of() as client:
        with pytest.raises(UrlTooLongError, match="with an empty body; ask for less at once") as caught:
            await client.get_raw("/api/analytics", {"dimension": f"dx:{';'.join(IDS[:1000])}"})
    assert caught.value.length > 7168
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize(("count", "status"), [(2000, 200), (1000, 404)])
@respx.mock
async def test_a_query_without_an_alias_is_an_error(count: int, status: int) -> None:
    alias(status, {"json": {}})
    async with client_of() as client:
        with pytest.raises(UrlTooLongError, match="too long for a URL"):
            await client.get_raw("/api/analytics", {"dimension": f"dx:{';'.join(IDS[:count])}"})


# -- Answers without a body ------------------------------------------------------------------------------------------


@respx.mock
async def test_an_empty_answer_to_a_get_is_an_error_that_names_what_swallows_answers() -> None:
    answering(*[httpx.Response(200)] * 4)
    async with client_of(headers={"Origin": "https://app.example.org"}) as client:
        with pytest.raises(EmptyAnswerError, match=r"does not know the Origin https://app\.example\.org"):
            await client.get_raw("/api/x")
    async with client_of() as client:
        with pytest.raises(EmptyAnswerError, match="data scope"):
            await client.get("/api/x", dict)
        with pytest.raises(EmptyAnswerError):
            await client.call_page("/api/x", "xs", MetadataObject, {})
        assert await client.post_raw("/api/x") == {}
