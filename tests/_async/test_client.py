"""The client: its states, the version it binds, its verbs, and what goes over the wire."""

import copy
import gc
import json
import logging
import pickle
import ssl
import tomllib
from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
import respx
from pydantic import BaseModel

import dhis2w_client
from dhis2w_client import (
    AuthenticationError,
    BadRequestError,
    BasicAuth,
    ConflictError,
    Dhis2,
    Dhis2Client,
    Dhis2Model,
    LoginPageError,
    MethodNotAllowedError,
    NotFoundError,
    Page,
    Pager,
    PatAuth,
    RequestTimeoutError,
    ResponseFormatError,
    RetryPolicy,
    TransportError,
    UnsupportedVersionError,
    VersionPinMismatchError,
)
from dhis2w_client._async.metadata import MetadataResource
from dhis2w_client._system_cache import SystemCache
from dhis2w_client.query import field_names, path_segment, query_string
from dhis2w_client.testing import Dhis2Server

BASE = "https://dhis2.example.org/dev-2-43"
INFO = {"version": "2.43.1", "systemName": "Demo"}
OK = {"httpStatus": "OK", "httpStatusCode": 200, "status": "OK", "response": {"uid": "DeNum000000"}}


def client_of(url: str = BASE, **options: Any) -> Dhis2Client:
    return Dhis2Client(url, options.pop("auth", BasicAuth("admin", "district")), **options)


def unprobed() -> Dhis2Client:
    return client_of(skip_version_probe=True)


def answering(body: object, status: int = 200) -> respx.Route:
    """Every request to the server gets this answer."""
    return respx.route(url__startswith=BASE).respond(status, json=body)


def sent(route: respx.Route) -> httpx.Request:
    request: httpx.Request = route.calls.last.request
    return request


# -- The first program, over a real socket ---------------------------------------------------------------------------


async def test_the_first_program_of_the_contract(server_url: str) -> None:
    async with Dhis2Client(
        base_url=server_url,
        auth=BasicAuth("admin", "district"),
        retry_policy=RetryPolicy(),
        http_limits=httpx.Limits(max_connections=20, max_keepalive_connections=10),
    ) as client:
        assert (client.version_key, client.raw_version) == ("v43", "2.43.1")
        me = await client.system.me()
        assert (me.username, me.displayName) == ("admin", "admin admin")
        page = await client.resources.data_elements.list(fields="id,name", page_size=10)
        assert [element.name for element in page][:2] == ["Beds", "Cases by sex"]
        assert (len(page), page.total, page.page_count) == (10, 12, 2)


@pytest.mark.parametrize(("version", "raw"), [("2.41", "2.41.9.1"), ("2.42", "2.42.5.2"), ("2.43", "2.43.1")])
async def test_the_client_binds_the_version_of_the_server(version: str, raw: str) -> None:
    with Dhis2Server(version, world="testland").serve() as url:
        async with client_of(url) as client:
            assert (client.raw_version, client.version_key) == (raw, f"v{version[2:]}")
            element = await client.resources.data_elements.get("DeInt000000", fields="id,categoryCombo[name]")
            assert type(element).__module__ == f"dhis2w_client.v{version[2:]}.models.data_element"
            assert element.categoryCombo is not None
            assert element.categoryCombo.name == "Sex combo"


async def test_a_page_after_the_last_is_empty_though_the_pager_is_clamped(server_url: str) -> None:
    async with client_of(server_url) as client:
        page = await client.resources.data_elements.list(page=99, page_size=5)
        assert list(page) == []
        assert page.pager is not None
        assert (page.pager.page, page.page_count) == (3, 3)
        everything = await client.resources.data_elements.list(paging=False)
        assert (everything.pager, everything.total, everything.page_count) == (None, 12, 1)


async def test_what_the_server_refuses_is_raised(server_url: str) -> None:
    async with client_of(server_url) as client:
        with pytest.raises(NotFoundError, match=r"DataElement with id abcdefghij1 could not be found\. \[E1005\]"):
            await client.resources.data_elements.get("abcdefghij1")
        with pytest.raises(MethodNotAllowedError):
            await client.get_raw("/api/dataElements/short")
        with pytest.raises(NotFoundError, match="HTTP Status 404"):
            await client.get_raw("/api/nosuchthing")


@pytest.mark.parametrize(
    ("auth", "refusal"),
    [(BasicAuth("admin", "wrong"), AuthenticationError), (PatAuth("d2p_unknown"), BadRequestError)],
    ids=repr,
)
async def test_wrong_credentials_fail_connect_and_leave_nothing_open(
    server_url: str, auth: Any, refusal: type[Exception]
) -> None:
    client = client_of(server_url, auth=auth)
    with pytest.raises(refusal):
        await client.connect()
    assert "unconnected" in repr(client)
    with pytest.raises(RuntimeError, match="not connected"):
        await client.get_raw("/api/me")


async def test_session_cookies_are_kept_with_basic_authentication_only() -> None:
    server = Dhis2Server(world="testland")
    server.tokens.add("d2p_token")
    with server.serve() as url:
        async with client_of(url) as client:
            response = await client.get_response("/api/me")
            assert "JSESSIONID" in response.request.headers["cookie"]
        async with client_of(url, auth=PatAuth("d2p_token")) as client:
            response = await client.get_response("/api/me")
            assert "set-cookie" in response.headers
            assert "cookie" not in response.request.headers


# -- States ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("client", [client_of(), unprobed()], ids=["unconnected", "unprobed"])
@pytest.mark.parametrize("member", ["version_key", "raw_version", "resources", "models"])
async def test_what_needs_a_version_says_so(client: Dhis2Client, member: str) -> None:
    with pytest.raises(RuntimeError, match=r"^not connected; call connect\(\) first$"):
        getattr(client, member)


@respx.mock
async def test_a_client_can_connect_after_a_failure_but_not_after_close() -> None:
    respx.get(f"{BASE}/api/system/info").mock(side_effect=[httpx.Response(503), httpx.Response(200, json=INFO)])
    client = client_of()
    with pytest.raises(dhis2w_client.ServerError):
        await client.connect()
    await client.connect()
    assert client.version_key == "v43"
    await client.close()
    await client.close()
    with pytest.raises(RuntimeError, match="closed"):
        await client.connect()
    with pytest.raises(RuntimeError, match="closed"):
        await client.get_raw("/api/me")
    with pytest.raises(RuntimeError, match="not connected"):
        _ = client.version_key


@respx.mock
async def test_without_a_probe_no_request_is_sent_and_raw_verbs_work() -> None:
    route = answering({"id": "x"})
    async with unprobed() as client:
        assert route.call_count == 0
        assert await client.get_raw("/api/me") == {"id": "x"}


# -- Versions --------------------------------------------------------------------------------------------------------


@respx.mock
async def test_a_server_of_an_unknown_version_is_refused() -> None:
    answering({"version": "2.39.4"})
    with pytest.raises(UnsupportedVersionError, match=r"2\.39\.4"):
        await client_of().connect()


@respx.mock
async def test_a_pin_is_held_against_the_server() -> None:
    answering(INFO)
    with pytest.raises(VersionPinMismatchError):
        await client_of(version=Dhis2.V42).connect()
    async with client_of(version=Dhis2.V42, allow_version_mismatch=True) as client:
        assert (client.version_key, client.raw_version) == ("v42", "2.43.1")


async def test_a_pinned_class_takes_no_other_pin() -> None:
    class Pinned(Dhis2Client):
        pinned_version = Dhis2.V43

    with pytest.raises(ValueError, match="v42"):
        Pinned(BASE, BasicAuth("a", "b"), version=Dhis2.V42)


@pytest.mark.parametrize("body", [{}, {"version": 43}])
@respx.mock
async def test_a_server_without_a_version_is_no_dhis2(body: dict[str, Any]) -> None:
    answering(body)
    with pytest.raises(ResponseFormatError, match="no version"):
        await client_of().connect()


# -- The system cache ------------------------------------------------------------------------------------------------


@respx.mock
async def test_the_system_info_of_connect_is_not_asked_for_again() -> None:
    route = answering(INFO)
    async with client_of() as client:
        info = await client.system.info()
        assert info.version == "2.43.1"
        assert route.call_count == 1
        assert client.system_cache is not None
        client.system_cache.invalidate()
        await client.system.info()
        assert route.call_count == 2


@respx.mock
async def test_without_a_cache_every_info_is_a_request() -> None:
    route = answering(INFO)
    async with client_of(system_cache_ttl=None) as client:
        assert client.system_cache is None
        await client.system.info()
        await client.system.info()
        assert route.call_count == 3


def test_the_cache_forgets_after_its_time() -> None:
    now = [0.0]
    cache = SystemCache(300.0, clock=lambda: now[0])
    cache.put("/api/system/info", b"{}")
    now[0] = 299.9
    assert cache.get("/api/system/info") == b"{}"
    now[0] = 300.0
    assert cache.get("/api/system/info") is None


# -- Requests --------------------------------------------------------------------------------------------------------


@respx.mock
async def test_every_request_carries_the_credentials_and_asks_for_no_login_page() -> None:
    route = answering({})
    async with unprobed() as client:
        await client.get_raw("/api/me")
    headers = sent(route).headers
    assert headers["authorization"] == "Basic YWRtaW46ZGlzdHJpY3Q="
    assert headers["x-requested-with"] == "XMLHttpRequest"
    assert headers["accept"] == "application/json"
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    assert headers["user-agent"] == f"dhis2w-client/{project['version']}"


@respx.mock
async def test_a_path_is_below_the_base_url_with_or_without_its_slash() -> None:
    route = answering({})
    async with client_of(f"{BASE}/", skip_version_probe=True) as client:
        assert client.base_url == BASE
        for path in ("/api/me", "api/me"):
            await client.get_raw(path, params={"fields": "id", "paging": False, "page": None})
            assert str(sent(route).url) == f"{BASE}/api/me?fields=id&paging=false"
        await client.get_raw("/api/me?fields=id", params={"x": 1})
        assert str(sent(route).url) == f"{BASE}/api/me?fields=id&x=1"


async def test_credentials_are_not_sent_to_another_url() -> None:
    async with unprobed() as client:
        with pytest.raises(ValueError, match="base_url alone"):
            await client.get_raw("https://evil.example.org/api/me")


@pytest.mark.parametrize("url", ["dhis2.example.org", "ftp://x", "https://", "https://x/?a=b", "https://x/#a"])
def test_a_base_url_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        client_of(url)


def test_a_base_url_with_a_password_is_refused_without_showing_it() -> None:
    with pytest.raises(ValueError, match="auth=") as caught:
        client_of("https://admin:district@dhis2.example.org")
    assert "district" not in str(caught.value)


class Kind(Enum):
    SUM = "SUM"


@pytest.mark.parametrize(
    ("params", "query"),
    [
        ({"a": None, "b": True, "c": False, "d": 1, "e": 1.5}, "b=true&c=false&d=1&e=1.5"),
        ({"filter": ["name:like:a b", "id:in:[x,y]"]}, "filter=name:like:a%20b&filter=id:in:%5Bx,y%5D"),
        ({"filter": [], "fields": "id,categoryCombo[id|name]"}, "fields=id,categoryCombo%5Bid%7Cname%5D"),
        ({"on": date(2026, 1, 2), "at": datetime(2026, 1, 2, 3, 4)}, "on=2026-01-02&at=2026-01-02T03:04:00.000"),
        ({"type": Kind.SUM, "q": "50 % & more+"}, "type=SUM&q=50%20%25%20%26%20more%2B"),
        ([("a", 1), ("b", 2), ("a", 3)], "a=1&b=2&a=3"),
        (None, ""),
    ],
)
def test_parameters_are_written_as_dhis2_reads_them(params: Any, query: str) -> None:
    assert query_string(params) == query


def test_a_parameter_that_cannot_be_written_is_named() -> None:
    with pytest.raises(TypeError, match="'where'"):
        query_string({"where": {"a": 1}})  # pyright: ignore[reportArgumentType]


def test_path_segments_cannot_leave_their_place() -> None:
    assert path_segment("a/b c?") == "a%2Fb%20c%3F"
    for text in ("", ".", ".."):
        with pytest.raises(ValueError, match="path"):
            path_segment(text)


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ("id,name", {"id", "name"}),
        ("id, categoryCombo[id,categories[id,name]] ,legendSets(id)", {"id", "categoryCombo", "legendSets"}),
        (":owner", None),
        ("id,!name", None),
        ("name~rename(label)", None),
        ("id,categoryCombo[*]", None),
        ("id,a[b", None),
        ("", None),
        (None, None),
    ],
)
def test_names_are_read_from_plain_fields_only(fields: str | None, names: set[str] | None) -> None:
    assert field_names(fields) == names


class Named(BaseModel):
    name: str


class Element(Dhis2Model):
    id: str | None = None
    name: str | None = None
    lastSeen: datetime | None = None


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ({"a": None, "when": datetime(2026, 1, 2), "on": date(2026, 1, 2)},
         b'{"a":null,"when":"2026-01-02T00:00:00.000","on":"2026-01-02"}'),
        (Element(name="Maï", id=None), '{"id":null,"name":"Maï"}'.encode()),
        ([Element(name="x"), Named(name="y"), {"kinds": {Kind.SUM}}], b'[{"name":"x"},{"name":"y"},{"kinds":["SUM"]}]'),
        ("text", b'"text"'),
        (b'{"as": "it is"}', b'{"as": "it is"}'),
        (False, b"false"),
    ],
)  # fmt: skip
@respx.mock
async def test_json_bodies(body: object, content: bytes) -> None:
    route = answering(OK)
    async with unprobed() as client:
        await client.post_raw("/api/x", body)
    assert sent(route).content == content
    assert sent(route).headers["content-type"] == "application/json"


@respx.mock
async def test_other_bodies() -> None:
    route = answering(OK)
    async with unprobed() as client:
        await client.post_raw("/api/x")
        assert (sent(route).content, sent(route).headers.get("content-type")) == (b"", None)
        await client.patch_raw("/api/x", [{"op": "remove", "path": "/code"}])
        assert sent(route).headers["content-type"] == "application/json-patch+json"
        await client.call("POST", "/api/x", body="a,b", content_type="text/csv")
        assert (sent(route).content, sent(route).headers["content-type"]) == (b"a,b", "text/csv")
        await client.call("POST", "/api/fileResources", files={"file": ("a.txt", b"hello", "text/plain")})
        assert sent(route).headers["content-type"].startswith("multipart/form-data; boundary=")
        assert b'name="file"; filename="a.txt"' in sent(route).content
        with pytest.raises(TypeError, match="object cannot be written as JSON"):
            await client.post_raw("/api/x", {"a": object()})


# -- Answers ---------------------------------------------------------------------------------------------------------


@respx.mock
async def test_typed_verbs_answer_in_the_callers_model() -> None:
    route = answering({"name": "x"})
    async with unprobed() as client:
        answers = [
            await client.get("/api/x", Named, {"a": 1}),
            await client.post("/api/x", {"b": 1}, model=Named),
            await client.put("/api/x", {"b": 1}, model=Named),
            await client.patch("/api/x", [], model=Named),
            await client.delete("/api/x", model=Named),
        ]
    assert answers == [Named(name="x")] * 5
    assert [call.request.method for call in route.calls] == ["GET", "POST", "PUT", "PATCH", "DELETE"]


@respx.mock
async def test_raw_verbs_answer_a_dict_and_an_empty_one_for_nothing() -> None:
    respx.route(url__startswith=BASE).respond(204)
    async with unprobed() as client:
        assert await client.put_raw("/api/x", {}) == {}
        assert await client.delete_raw("/api/x") == {}


@respx.mock
async def test_the_type_that_an_answer_is_read_as() -> None:
    answering([{"name": "x"}])
    async with unprobed() as client:
        assert await client.get("/api/x", list[Named]) == [Named(name="x")]
        assert await client.call("GET", "/api/x", returns=bytes) in (b'[{"name":"x"}]', b'[{"name": "x"}]')
        assert await client.call("GET", "/api/x", returns=str) in ('[{"name":"x"}]', '[{"name": "x"}]')
        assert await client.call("GET", "/api/x") is None
        with pytest.raises(ResponseFormatError, match="a JSON list where an object was due"):
            await client.get_raw("/api/x")


@respx.mock
async def test_a_body_that_does_not_fit_shows_where_and_no_values() -> None:
    answering([{"name": "x"}, {"name": 4711}, {}])
    async with unprobed() as client:
        with pytest.raises(ResponseFormatError, match=r"at 1\.name: .*\(and 1 more\) - GET https://.*/api/x") as caught:
            await client.get("/api/x", list[Named])
    assert caught.value.path == "1.name"
    assert "4711" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"{", b"not json"])
@respx.mock
async def test_a_body_that_is_no_json_is_a_format_error(content: bytes) -> None:
    respx.route(url__startswith=BASE).respond(200, content=content)
    async with unprobed() as client:
        with pytest.raises(ResponseFormatError, match="/api/x"):
            await client.get("/api/x", Named)


@respx.mock
async def test_a_page_without_its_collection_is_a_format_error() -> None:
    respx.get(f"{BASE}/api/system/info").respond(json=INFO)
    respx.get(f"{BASE}/api/dataElements").respond(json={"pager": {"page": 1}})
    async with client_of() as client:
        with pytest.raises(ResponseFormatError, match="at dataElements: Field required"):
            await client.resources.data_elements.list()
    assert gc.isenabled()


@respx.mock
async def test_a_login_page_is_no_answer_to_any_kind_of_request() -> None:
    page = "<!doctype html><html><head><title>Log in</title></head></html>"
    respx.route(url__startswith=BASE).respond(200, html=page)
    async with unprobed() as client:
        for path, returns in (("/api/x", None), ("/api/x", dict), ("/api/x.csv", str), ("/api/x.zip", bytes)):
            with pytest.raises(LoginPageError, match="titled 'Log in'"):
                await client.call("POST", path, returns=returns)
        assert await client.call("GET", "/api/dataSets/DsMain00000/form", returns=str) == page


@respx.mock
async def test_a_response_is_given_whatever_its_status() -> None:
    route = answering({"message": "no"}, 502)
    async with unprobed() as client:
        response = await client.get_response("/api/x", params={"a": 1}, extra_headers={"X-Test": "1", "accept": "a/b"})
    assert (response.status_code, response.json()) == (502, {"message": "no"})
    assert sent(route).headers["x-test"] == "1"
    assert sent(route).headers["accept"] == "a/b"


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.ConnectError("refused"), TransportError),
        (httpx.ReadError(""), TransportError),
        (httpx.RemoteProtocolError("half a response"), TransportError),
        (httpx.ReadTimeout("slow"), RequestTimeoutError),
        (httpx.PoolTimeout("full"), RequestTimeoutError),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
@respx.mock
async def test_a_request_without_an_answer_is_wrapped(failure: Exception, kind: type[Exception]) -> None:
    respx.route(url__startswith=BASE).mock(side_effect=failure)
    async with unprobed() as client:
        with pytest.raises(kind, match=r"GET https://dhis2\.example\.org/dev-2-43/api/x") as caught:
            await client.get_raw("/api/x")
    assert caught.value.__cause__ is failure


@respx.mock
async def test_each_request_is_one_line_in_the_log_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    answering({})
    with caplog.at_level(logging.DEBUG):
        async with unprobed() as client:
            await client.get_raw("/api/x", params={"token": "abc", "fields": "id"})
    lines = [record.getMessage() for record in caplog.records if record.name == "dhis2w_client.http"]
    assert "abc" not in caplog.text
    assert len(lines) == 1
    assert lines[0].startswith(f"GET {BASE}/api/x?token=***&fields=id -> 200 (")


def test_a_client_shows_no_password() -> None:
    assert "district" not in repr(client_of()) + str(vars(client_of()))


async def test_a_ca_bundle_is_read_when_the_connection_is_opened(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_text("no certificate")
    with pytest.raises(ssl.SSLError):
        await client_of(verify=str(bundle)).connect()


def test_a_page_is_copied_and_pickled_with_its_pager() -> None:
    page = Page(["a"], Pager(total=1))
    for twin in (copy.deepcopy(page), pickle.loads(pickle.dumps(page))):
        assert (twin, twin.pager, twin.total) == (page, page.pager, 1)


# -- The verbs of metadata -------------------------------------------------------------------------------------------

Verb = Callable[[MetadataResource[Any]], Any]
ITEMS: Iterable[Any] = ["OuA00000000", {"id": "OuB00000000"}, Element(id="OuC00000000")]
REFERENCES = [{"id": "OuA00000000"}, {"id": "OuB00000000"}, {"id": "OuC00000000"}]
PATCH = [{"op": "replace", "path": "/name", "value": "x"}]


@pytest.mark.parametrize(
    ("verb", "method", "path", "body"),
    [
        (lambda r: r.create({"name": "x"}), "POST", "", {"name": "x"}),
        (lambda r: r.update({"id": "DeNum000000"}), "PUT", "/DeNum000000", {"id": "DeNum000000"}),
        (lambda r: r.update({"name": "x"}, uid="DeNum000000"), "PUT", "/DeNum000000", {"name": "x"}),
        (lambda r: r.patch("DeNum000000", PATCH), "PATCH", "/DeNum000000", PATCH),
        (lambda r: r.delete("DeNum000000"), "DELETE", "/DeNum000000", None),
        (lambda r: r.add_item("DeNum000000", "groups", "DegGroup000"), "POST", "/DeNum000000/groups/DegGroup000", None),
        (lambda r: r.remove_item("DeNum000000", "groups", {"id": "DegGroup000"}), "DELETE",
         "/DeNum000000/groups/DegGroup000", None),
        (lambda r: r.add_items("DeNum000000", "groups", ITEMS), "POST", "/DeNum000000/groups",
         {"additions": REFERENCES, "deletions": []}),
        (lambda r: r.replace_items("DeNum000000", "groups", ITEMS), "PUT", "/DeNum000000/groups",
         {"identifiableObjects": REFERENCES}),
        (lambda r: r.remove_items("DeNum000000", "groups", ITEMS), "DELETE", "/DeNum000000/groups",
         {"identifiableObjects": REFERENCES}),
        (lambda r: r.patch_sharing(["DeNum000000"], PATCH), "PATCH", "/sharing",
         {"dataElements": ["DeNum000000"], "patch": PATCH}),
    ],
)  # fmt: skip
@respx.mock
async def test_changes_of_metadata(verb: Verb, method: str, path: str, body: object) -> None:
    respx.get(f"{BASE}/api/system/info").respond(json=INFO)
    route = respx.route(url__startswith=f"{BASE}/api/dataElements").respond(json=OK)
    async with client_of() as client:
        message = await verb(client.resources.data_elements)
    assert message.uid == "DeNum000000"
    request = sent(route)
    assert (request.method, str(request.url)) == (method, f"{BASE}/api/dataElements{path}")
    assert (json.loads(request.content) if request.content else None) == body
    if method == "PATCH":
        assert request.headers["content-type"] == "application/json-patch+json"


@respx.mock
async def test_sharing_translations_and_properties() -> None:
    respx.get(f"{BASE}/api/system/info").respond(json=INFO)
    changes = respx.put(url__startswith=f"{BASE}/api/dataElements/DeNum000000/").respond(204)
    respx.get(f"{BASE}/api/dataElements/DeNum000000/name").respond(json={"name": "Population"})
    respx.get(f"{BASE}/api/dataElements/DeNum000000/code").respond(json={})
    async with client_of() as client:
        elements = client.resources.data_elements
        await elements.set_sharing("DeNum000000", {"public": "rw------"})
        assert json.loads(sent(changes).content) == {"public": "rw------"}
        await elements.set_translations("DeNum000000", [{"property": "NAME", "locale": "fr", "value": "Nom"}])
        assert json.loads(sent(changes).content)["translations"][0]["locale"] == "fr"
        assert sent(changes).url.path.endswith("/DeNum000000/translations")
        assert await elements.get_property("DeNum000000", "name") == "Population"
        assert await elements.get_property("DeNum000000", "code") is None


@respx.mock
async def test_all_arguments_of_a_list_become_parameters() -> None:
    respx.get(f"{BASE}/api/system/info").respond(json=INFO)
    route = respx.get(url__startswith=f"{BASE}/api/dataElements").respond(json={"dataElements": [{"id": "a"}]})
    async with client_of() as client:
        page = await client.resources.data_elements.list(
            fields=["id", "name"],
            filters=["name:like:a", "code:!null"],
            order=["name:asc", "id:asc"],
            page=2,
            page_size=100,
            query="mal",
            root_junction="OR",
            params={"locale": "fr"},
        )
    assert [item.id for item in page] == ["a"]
    assert parse_qs(sent(route).url.query.decode()) == {
        "fields": ["id,name"],
        "filter": ["name:like:a", "code:!null"],
        "order": ["name:asc,id:asc"],
        "page": ["2"],
        "pageSize": ["100"],
        "query": ["mal"],
        "rootJunction": ["OR"],
        "locale": ["fr"],
    }


@respx.mock
async def test_a_refused_change_raises_with_its_reports() -> None:
    respx.get(f"{BASE}/api/system/info").respond(json=INFO)
    report = {"message": "Missing required property `shortName`", "errorCode": "E4000"}
    body = {"status": "ERROR", "message": "One or more errors", "response": {"errorReports": [report]}}
    respx.post(f"{BASE}/api/dataElements").respond(409, json=body)
    async with client_of() as client:
        with pytest.raises(ConflictError, match="E4000: Missing required property `shortName`"):
            await client.resources.data_elements.create({"name": "x"})


@respx.mock
async def test_an_update_needs_an_id() -> None:
    respx.get(f"{BASE}/api/system/info").respond(json=INFO)
    async with client_of() as client:
        with pytest.raises(ValueError, match="without an id"):
            await client.resources.data_elements.update({"name": "x"})
