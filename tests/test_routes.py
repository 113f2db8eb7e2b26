"""Routes: requests through DHIS2's reverse proxy, and the routes themselves, on every version."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import respx

from dhis2w_client import BasicAuth, ConflictError, Dhis2Client, SyncDhis2Client
from dhis2w_client._async.routes import RouteResource
from dhis2w_client._sync.routes import RouteResource as SyncRouteResource

BASE = "https://dhis2.example.org/demo"
VERSIONS = ["2.41.9.1", "2.42.5.2", "2.43.1", "2.44-SNAPSHOT"]

ROUTES: list[dict[str, Any]] = [
    {"id": "RtPlain0000", "code": "plain", "url": "https://target.example.org/base"},
    {"id": "RtWild00000", "code": "wild", "url": "https://target.example.org/base/**"},
    {"id": "RtQuery0000", "code": "query", "url": "https://target.example.org/q", "auth": {"type": "api-query-params"}},
]
CREATED = {"httpStatus": "Created", "httpStatusCode": 201, "status": "OK", "response": {"uid": "RtNew000000"}}


class Server:
    """The routes of a server, and what was asked of it."""

    def __init__(self, mock: respx.MockRouter, version: str = "2.43.1") -> None:
        self.version = version
        self.routes = [*ROUTES]
        self.lists: list[httpx.QueryParams] = []
        self.lookups: list[str] = []
        self.refusal: dict[str, Any] | None = None
        self.runs: list[httpx.Request] = []
        self.changes: list[httpx.Request] = []
        self.answer = httpx.Response(200, json={"hello": "world"})
        mock.get(f"{BASE}/api/system/info").respond(json={"version": version})
        mock.get(f"{BASE}/api/routes").mock(side_effect=self._list)
        mock.route(path__regex=r"^/demo/api/routes/\w{11}/run(/.*)?$").mock(side_effect=self._run)
        mock.route(path__regex=r"^/demo/api/routes(/\w{11})?$").mock(side_effect=self._change)

    def _list(self, request: httpx.Request) -> httpx.Response:
        self.lists.append(request.url.params)
        condition = request.url.params.get("filter", "")
        self.lookups.append(condition)
        found = [one for one in self.routes if condition in {"", f"code:eq:{one['code']}"}]
        return httpx.Response(200, json={"pager": {"page": 1, "pageSize": 50}, "routes": found})

    def _run(self, request: httpx.Request) -> httpx.Response:
        self.runs.append(request)
        return self.answer

    def _change(self, request: httpx.Request) -> httpx.Response:
        self.changes.append(request)
        if self.refusal is not None:
            return httpx.Response(409, json=self.refusal)
        return httpx.Response(201 if request.method == "POST" else 200, json=CREATED)

    @property
    def sent(self) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(self.changes[-1].content)
        return body


@pytest.fixture
def server() -> Any:
    with respx.mock(assert_all_called=False) as mock:
        yield Server(mock)


@asynccontextmanager
async def routes_of(server: Server) -> AsyncGenerator[RouteResource[Any]]:
    async with Dhis2Client(BASE, BasicAuth("admin", "district")) as client:
        assert client.raw_version == server.version
        yield RouteResource(client)


# -- Requests through a route ----------------------------------------------------------------------------------------


async def test_a_request_goes_through_the_route_of_a_code(server: Server) -> None:
    async with routes_of(server) as routes:
        response = await routes.run("plain", params={"a": [1, 2], "b": True}, extra_headers={"Accept-Language": "fr"})
    assert isinstance(response, httpx.Response)
    assert response.json() == {"hello": "world"}
    [request] = server.runs
    assert (request.method, str(request.url)) == ("GET", f"{BASE}/api/routes/RtPlain0000/run?a=1&a=2&b=true")
    assert request.headers["accept-language"] == "fr"
    assert request.headers["accept"] == "*/*"
    assert server.lookups == ["code:eq:plain"]


def test_the_synchronous_twin_does_the_same(server: Server) -> None:
    with SyncDhis2Client(BASE, BasicAuth("admin", "district")) as client:
        response = SyncRouteResource[Any](client).run("wild", "a/b", method="POST", body={"x": 1})
    assert response.json() == {"hello": "world"}
    assert server.runs[0].url == f"{BASE}/api/routes/RtWild00000/run/a/b"


@pytest.mark.parametrize("status", [204, 302, 400, 401, 404, 500, 502, 503, 504])
async def test_no_status_raises(server: Server, status: int) -> None:
    server.answer = httpx.Response(status, content=b"" if status in {204, 504} else b"<html>of the target</html>")
    async with routes_of(server) as routes:
        assert (await routes.run("plain")).status_code == status
    assert len(server.runs) == 1


async def test_an_empty_answer_and_a_page_are_the_targets_business(server: Server) -> None:
    async with routes_of(server) as routes:
        for content in (b"", b"<html></html>"):
            server.answer = httpx.Response(200, content=content)
            assert (await routes.run("plain")).content == content


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_other_methods_carry_a_body(server: Server, method: Any) -> None:
    async with routes_of(server) as routes:
        await routes.run("plain", method=method, body={"x": 1})
        await routes.run("plain", method=method, body=b"a=1", content_type="application/x-www-form-urlencoded")
    as_json, form = server.runs
    assert (as_json.method, as_json.content, as_json.headers["content-type"]) == (
        method,
        b'{"x":1}',
        "application/json",
    )
    assert (form.content, form.headers["content-type"]) == (b"a=1", "application/x-www-form-urlencoded")


async def test_a_path_goes_on_where_the_route_allows_it(server: Server) -> None:
    async with routes_of(server) as routes:
        await routes.run("wild", "sub/päth x?y")
        await routes.run("wild", "/sub/")
        with pytest.raises(
            ValueError, match=r"'plain' takes no path such as 'sub': its url .* does not end with /\*\*"
        ):
            await routes.run("plain", "sub")
        with pytest.raises(ValueError, match="would leave"):
            await routes.run("wild", "../../me")
    assert [request.url.raw_path.decode().partition("/run")[2] for request in server.runs] == [
        "/sub/p%C3%A4th%20x%3Fy",
        "/sub/",
    ]


async def test_a_route_that_allows_paths_since_it_was_looked_up(server: Server) -> None:
    async with routes_of(server) as routes:
        await routes.run("plain")
        server.routes[0] = {**ROUTES[0], "url": "https://target.example.org/**"}
        await routes.run("plain", "sub")
    assert len(server.runs) == 2
    assert len(server.lookups) == 2


async def test_a_server_that_tells_only_the_uid_is_enough(server: Server) -> None:
    server.routes = [{"id": "RtBare00000", "code": "bare"}]
    async with routes_of(server) as routes:
        await routes.run("bare", "sub")
    assert server.runs[0].url.path.endswith("/RtBare00000/run/sub")


# -- Codes -----------------------------------------------------------------------------------------------------------


async def test_a_code_is_looked_up_once_for_a_connection(server: Server) -> None:
    async with routes_of(server) as routes:
        for _ in range(3):
            await routes.run("plain")
        assert len(server.lookups) == 1
        await routes.run("plain", use_cache=False)
        await routes.run("plain")
        assert len(server.lookups) == 2
        await routes.run("wild")
        routes.invalidate_cache("plain")
        await routes.run("wild")
        assert len(server.lookups) == 3
        await routes.run("plain")
        routes.invalidate_cache("never looked up")
        routes.invalidate_cache()
        await routes.run("plain")
        await routes.run("wild")
        assert len(server.lookups) == 6


async def test_a_route_that_moved_is_found_by_looking_again(server: Server) -> None:
    async with routes_of(server) as routes:
        await routes.run("plain")
        server.routes[0] = {**ROUTES[0], "id": "RtMoved0000"}
        await routes.run("plain", use_cache=False)
        await routes.run("plain")
    assert [request.url.path.split("/")[-2] for request in server.runs] == ["RtPlain0000", "RtMoved0000", "RtMoved0000"]


async def test_an_unknown_code_is_a_lookup_error_each_time(server: Server) -> None:
    async with routes_of(server) as routes:
        for _ in range(2):
            with pytest.raises(
                LookupError, match=r"no route has the code 'nosuch' on https://dhis2\.example\.org/demo"
            ):
                await routes.run("nosuch")
        assert len(server.lookups) == 2
        await routes.run("plain")
        del server.routes[0]
        with pytest.raises(LookupError, match="'plain'"):
            await routes.run("plain", use_cache=False)
        with pytest.raises(LookupError, match="'plain'"):
            await routes.run("plain")


# -- Queries that would not arrive -----------------------------------------------------------------------------------


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("value", ["a&b", "a+b", "50%", "a#b"])
async def test_what_no_version_passes_on_is_refused(version: str, value: str) -> None:
    with respx.mock(assert_all_called=False) as mock:
        server = Server(mock, version)
        async with routes_of(server) as routes:
            with pytest.raises(
                ValueError, match=r"parameter 'c' cannot go through route 'plain' .* in the body of a POST"
            ):
                await routes.run("plain", params={"a": 1, "c": value})
            with pytest.raises(ValueError, match="cannot go through"):
                await routes.run("plain", params={value: 1})
        assert server.runs == []


@pytest.mark.parametrize(("version", "passes"), [*zip(VERSIONS, [True, False, False, False], strict=True)])
@pytest.mark.parametrize("value", ["two words", 'a"b', "{a}", "a|b"])
async def test_spaces_pass_on_2_41_only(version: str, passes: bool, value: str) -> None:
    with respx.mock(assert_all_called=False) as mock:
        server = Server(mock, version)
        async with routes_of(server) as routes:
            if passes:
                await routes.run("plain", params={"b": value})
            else:
                with pytest.raises(ValueError, match="does not encode queries again"):
                    await routes.run("plain", params={"b": value})
        assert len(server.runs) == passes


async def test_what_is_encoded_already_and_what_needs_no_encoding_passes(server: Server) -> None:
    async with routes_of(server) as routes:
        await routes.run("plain", params={"b": "two%20words", "e": "é", "f": "id,name:x[y]/-._~!$'()*;=?@"})
    assert b"b=two%2520words" in server.runs[0].url.query  # the server decodes once: the target gets two%20words


@pytest.mark.parametrize(("version", "passes"), [*zip(VERSIONS, [False, False, False, True], strict=True)])
async def test_a_route_with_parameters_of_its_own_takes_others_on_2_44_only(version: str, passes: bool) -> None:
    with respx.mock(assert_all_called=False) as mock:
        server = Server(mock, version)
        async with routes_of(server) as routes:
            await routes.run("query")
            if passes:
                await routes.run("query", params={"y": 1})
            else:
                with pytest.raises(ValueError, match=r"parameters of its own \(api-query-params\)"):
                    await routes.run("query", params={"y": 1})
        assert len(server.runs) == 1 + passes


# -- The routes themselves -------------------------------------------------------------------------------------------


async def test_all_routes_or_one_page_of_them(server: Server) -> None:
    async with routes_of(server) as routes:
        everything = await routes.list_all()
        page = await routes.list_all(page=2, page_size=10)
    assert [(route.code, route.url) for route in everything][:1] == [("plain", "https://target.example.org/base")]
    assert everything[2].auth.type == "api-query-params"
    assert isinstance(page, list)
    first, second = server.lists
    assert (first["page"], first["pageSize"]) == ("1", "50")
    assert (second["page"], second["pageSize"]) == ("2", "10")
    assert "auth" in second["fields"].split(",")


SCHEMES: list[tuple[str, dict[str, Any], str]] = [
    ("HttpBasicAuthScheme", {"username": "u", "password": "p"}, "http-basic"),
    ("ApiTokenAuthScheme", {"token": "t"}, "api-token"),
    ("ApiHeadersAuthScheme", {"headers": {"X-Key": "k"}}, "api-headers"),
    ("ApiQueryParamsAuthScheme", {"queryParams": {"key": "k"}}, "api-query-params"),
    (
        "OAuth2ClientCredentialsAuthScheme",
        {"clientId": "c", "clientSecret": "s", "tokenUri": "https://t.example.org", "scopes": "a"},
        "oauth2-client-credentials",
    ),
]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("name", "fields", "kind"), SCHEMES, ids=[scheme[2] for scheme in SCHEMES])
async def test_routes_of_each_scheme_are_written_and_read_typed(
    version: str, name: str, fields: dict[str, Any], kind: str
) -> None:
    with respx.mock(assert_all_called=False) as mock:
        server = Server(mock, version)
        async with Dhis2Client(BASE, BasicAuth("admin", "district")) as client:
            routes: RouteResource[Any] = RouteResource(client)
            if version.startswith("2.41") and kind == "oauth2-client-credentials":
                assert not hasattr(client.models, name)
                return
            scheme = getattr(client.models, name)
            route = client.models.Route(name="N", code="n", url="https://target.example.org", auth=scheme(**fields))
            report = await routes.create(route)
            assert report.uid == "RtNew000000"
            assert server.sent["auth"] == {**fields, "type": kind}
            assert "type" not in fields
            await routes.create({"name": "N", "auth": scheme(**fields)})
            assert server.sent == {"name": "N", "auth": {**fields, "type": kind}}
            await routes.update(route, uid="RtNew000000")
            assert server.sent["auth"] == {**fields, "type": kind}
            read = client.models.Route.model_validate({"id": "RtNew000000", "auth": {"type": kind}})
            assert type(read.auth) is scheme
            with pytest.raises(
                ValueError, match=r"the auth of this route has no '\w+': the server never gives it back"
            ):
                await routes.update(read)
        assert len(server.changes) == 3


async def test_an_update_that_would_drop_a_secret_is_refused(server: Server) -> None:
    auth = {"type": "http-basic", "username": "u"}
    async with routes_of(server) as routes:
        with pytest.raises(ValueError, match=r"has no 'password'.*give it again, or use patch"):
            await routes.update({"id": "RtPlain0000", "auth": auth})
        assert server.changes == []
        await routes.update({"id": "RtPlain0000", "auth": {**auth, "password": "p"}})
        await routes.update({"id": "RtPlain0000", "auth": None})
        await routes.update({"id": "RtPlain0000"})
        await routes.update({"id": "RtPlain0000", "auth": {"type": "of-tomorrow"}})
        await routes.patch("RtPlain0000", [{"op": "replace", "path": "/description", "value": "x"}])
    assert [request.method for request in server.changes] == ["PUT", "PUT", "PUT", "PUT", "PATCH"]


async def test_auth_without_a_type_is_refused(server: Server) -> None:
    async with routes_of(server) as routes:
        with pytest.raises(ValueError, match=r"needs its type, one of api-headers, .*http-basic"):
            await routes.create({"name": "N", "auth": {"username": "u"}})
    assert server.changes == []


async def test_changes_forget_what_codes_stood_for(server: Server) -> None:
    async with routes_of(server) as routes:
        changes: list[Any] = [
            lambda: routes.create({"name": "N"}),
            lambda: routes.update({"id": "RtPlain0000"}),
            lambda: routes.patch("RtPlain0000", []),
            lambda: routes.delete("RtPlain0000"),
        ]
        for number, change in enumerate(changes, 1):
            await routes.run("plain")
            assert len(server.lookups) == number
            await change()


async def test_what_the_server_refuses_is_raised(server: Server) -> None:
    server.refusal = {"httpStatus": "Conflict", "message": "Route URL is not permitted", "errorCode": "E1004"}
    async with routes_of(server) as routes:
        with pytest.raises(ConflictError, match=r"Route URL is not permitted \[E1004\]"):
            await routes.create({"name": "N", "url": "http://10.0.0.1/x"})
