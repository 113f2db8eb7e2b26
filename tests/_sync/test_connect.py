# Made from tests/_async/test_connect.py by `make generate`. Do not edit.
"""Connecting: how many requests it takes, where credentials go, and how the address of the server is found."""

from collections.abc import Mapping
from typing import Any

import httpx
import pytest
import respx

from dhis2w_client import (
    BasicAuth,
    Dhis2ClientError,
    LoginPageError,
    NotFoundError,
    PatAuth,
    ServerError,
    SyncDhis2Client,
    TransportError,
    VersionFallbackWarning,
)

INFO = {"version": "2.43.1", "systemName": "Demo"}
ANONYMOUS = {"httpStatus": "Unauthorized", "httpStatusCode": 401, "status": "ERROR", "message": "Unauthorized"}
LOGIN = "<!doctype html><html><head><title>Log in</title></head></html>"


def serve_dhis2(base: str, login: str = "/login/") -> None:
    """A DHIS2 server at this address, which sends browsers to its login page."""
    pages = httpx.URL(base).copy_with(path="/").join((httpx.URL(base).path.rstrip("/") + login).lstrip("/"))

    def api(request: httpx.Request) -> httpx.Response:
        if "authorization" in request.headers:
            return httpx.Response(200, json=INFO)
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return httpx.Response(401, json=ANONYMOUS)
        return httpx.Response(302, headers={"location": str(pages)})

    respx.get(f"{base}/api/system/info").mock(side_effect=api)
    respx.get(str(pages)).respond(200, html=LOGIN)
    respx.get(url__regex=rf"^{base}(/|/dhis-web-[a-z]+/?|/apps/.*)?$").respond(302, headers={"location": str(pages)})
    respx.get(url__startswith=f"{base}/dhis-web-").respond(302, headers={"location": str(pages)})
    respx.get(url__startswith=f"{base}/").respond(404, html="<title>Not Found</title>")


def urls(*, with_credentials: bool) -> list[str]:
    """The URLs that were asked with credentials, or without."""
    requests: list[httpx.Request] = [call.request for call in respx.calls]
    return [
        str(request.url)
        for request in requests
        if ({"authorization", "cookie"} & request.headers.keys() != set()) is with_credentials
    ]


def client_of(url: str, **options: Any) -> SyncDhis2Client:
    return SyncDhis2Client(url, options.pop("auth", BasicAuth("admin", "district")), **options)


@respx.mock
def test_one_request_connects_and_tells_the_system_info() -> None:
    serve_dhis2("https://dhis2.example.org/dev")
    with client_of("https://dhis2.example.org/dev") as client:
        assert (client.base_url, client.version_key) == ("https://dhis2.example.org/dev", "v43")
        assert (client.system.info()).version == "2.43.1"
    assert urls(with_credentials=True) == ["https://dhis2.example.org/dev/api/system/info"]
    assert urls(with_credentials=False) == []


@pytest.mark.parametrize("context", ["", "/dhis", "/dev-2-43"])
@pytest.mark.parametrize(
    "suffix",
    [
        "/dhis-web-login",
        "/dhis-web-login/",
        "/login",
        "/login/",
        "/dhis-web-commons/security/login.action",
        "/apps",
        "/apps/dashboard",
        "/dhis-web-dashboard/index.html",
        "/api",
    ],
)
@respx.mock
def test_the_address_is_found_behind_the_page_that_a_browser_shows(context: str, suffix: str) -> None:
    server = f"https://dhis2.example.org{context}"
    serve_dhis2(server)
    with client_of(f"{server}{suffix}") as client:
        assert client.base_url == server
        assert client.version_key == "v43"


@respx.mock
def test_credentials_go_to_the_address_that_was_given_and_to_the_one_that_was_found() -> None:
    serve_dhis2("https://new.example.org/dhis")
    respx.get(url__startswith="https://old.example.org/").mock(
        side_effect=lambda request: httpx.Response(
            301, headers={"location": "https://new.example.org/dhis/", "set-cookie": "JSESSIONID=old"}
        )
    )
    with client_of("https://old.example.org") as client:
        assert client.base_url == "https://new.example.org/dhis"
        client.get_raw("/api/system/info")
    assert urls(with_credentials=True) == [
        "https://old.example.org/api/system/info",
        "https://new.example.org/dhis/api/system/info",
        "https://new.example.org/dhis/api/system/info",
    ]
    assert not [call for call in respx.calls if "old" in call.request.headers.get("cookie", "")]


@respx.mock
def test_http_is_left_for_https() -> None:
    serve_dhis2("https://dhis2.example.org")
    respx.get(url__startswith="http://dhis2.example.org").mock(
        side_effect=lambda request: httpx.Response(
            308, headers={"location": str(request.url.copy_with(scheme="https"))}
        )
    )
    with client_of("http://dhis2.example.org") as client:
        assert client.base_url == "https://dhis2.example.org"


@respx.mock
def test_a_server_behind_a_tls_proxy_that_redirects_to_http_is_reached_by_https() -> None:
    serve_dhis2("https://dhis2.example.org/dhis")
    respx.get("https://dhis2.example.org/api/system/info").respond(404, html=LOGIN)
    respx.get("https://dhis2.example.org").respond(
        302, headers={"location": "http://dhis2.example.org:8080/dhis/login/"}
    )
    plain = respx.get(url__startswith="http://").respond(200, json=INFO)
    with client_of("https://dhis2.example.org") as client:
        assert client.base_url == "https://dhis2.example.org/dhis"
    assert plain.call_count == 0


@respx.mock
def test_https_is_not_left_for_http_on_another_host() -> None:
    plain = respx.get(url__startswith="http://").respond(200, json=INFO)
    respx.get(url__startswith="https://dhis2.example.org").respond(302, headers={"location": "http://new.example.org/"})
    client = client_of("https://dhis2.example.org")
    with pytest.raises(LoginPageError):
        client.connect()
    assert plain.call_count == 0


IDENTITY_PROVIDERS: Mapping[str, httpx.Response] = {
    "a page": httpx.Response(200, html=LOGIN),
    "an error": httpx.Response(404, json={"error": "RESTEASY003210: Could not find resource"}),
    "a refusal": httpx.Response(401, json={"error": "unauthorized"}),
    "any JSON": httpx.Response(200, json={"status": "UP", "version": "26.0.1"}),
    "a list": httpx.Response(200, json=[]),
}


@pytest.mark.parametrize("answer", IDENTITY_PROVIDERS.values(), ids=IDENTITY_PROVIDERS.keys())
@respx.mock
def test_the_page_of_an_identity_provider_is_never_taken_for_a_server(answer: httpx.Response) -> None:
    location = "https://idp.example.org/realms/health/login?state=s3cret"
    respx.get(url__startswith="https://dhis2.example.org").respond(302, headers={"location": location})
    respx.get(url__startswith="https://idp.example.org").mock(return_value=answer)
    client = client_of("https://dhis2.example.org")
    with pytest.raises(LoginPageError, match=r"redirects to https://idp\.example\.org/realms/health/login") as caught:
        client.connect()
    assert "s3cret" not in str(caught.value)
    assert client.base_url == "https://dhis2.example.org"
    assert urls(with_credentials=True) == ["https://dhis2.example.org/api/system/info"]


@respx.mock
def test_a_page_in_place_of_the_web_api_is_quoted_by_its_title() -> None:
    respx.get(url__startswith="https://dhis2.example.org").respond(200, html=LOGIN)
    with pytest.raises(LoginPageError, match=r"api/system/info answers an HTML page titled 'Log in' \(status 200\)"):
        client_of("https://dhis2.example.org").connect()


@respx.mock
def test_an_address_without_any_server_says_what_it_answered() -> None:
    respx.get(url__startswith="https://dhis2.example.org").respond(404, html="<title>Nothing here</title>")
    with pytest.raises(NotFoundError, match="Nothing here"):
        client_of("https://dhis2.example.org").connect()


@respx.mock
def test_a_proxy_without_its_server_is_not_searched() -> None:
    route = respx.get(url__startswith="https://dhis2.example.org").respond(502, html="<title>502 Bad Gateway</title>")
    with pytest.raises(ServerError, match="502 Bad Gateway"):
        client_of("https://dhis2.example.org").connect()
    assert route.call_count == 1


@respx.mock
def test_redirects_in_a_circle_come_to_an_end() -> None:
    route = respx.get(url__startswith="https://dhis2.example.org").mock(
        side_effect=lambda request: httpx.Response(302, headers={"location": f"{request.url}x"})
    )
    with pytest.raises(LoginPageError):
        client_of("https://dhis2.example.org/").connect()
    assert route.call_count < 40


@respx.mock
def test_a_failed_connect_forgets_the_address_that_it_found() -> None:
    serve_dhis2("https://dhis2.example.org/dhis")
    respx.get("https://dhis2.example.org/api/system/info").respond(302, headers={"location": "/dhis/login/"})
    respx.get("https://dhis2.example.org").respond(302, headers={"location": "/dhis/login/"})
    failing = respx.get("https://dhis2.example.org/dhis/api/system/info").mock(
        side_effect=[httpx.Response(401, json=ANONYMOUS), httpx.Response(503)]
    )
    client = client_of("https://dhis2.example.org")
    with pytest.raises(ServerError):
        client.connect()
    assert failing.call_count == 2
    assert client.base_url == "https://dhis2.example.org"


@pytest.mark.parametrize("auth", [PatAuth("d2p_token"), BasicAuth("admin", "district")], ids=repr)
@respx.mock
def test_cookies_of_the_server_are_kept_with_a_password_only(auth: Any) -> None:
    respx.get(url__startswith="https://dhis2.example.org").respond(
        json=INFO, headers={"set-cookie": "JSESSIONID=abc; Path=/; HttpOnly"}
    )
    with client_of("https://dhis2.example.org", auth=auth) as client:
        client.get_raw("/api/me")
    assert ("cookie" in respx.calls.last.request.headers) is isinstance(auth, BasicAuth)


@respx.mock
def test_an_unreachable_server_is_told_as_such() -> None:
    respx.get(url__startswith="https://dhis2.example.org").mock(side_effect=httpx.ConnectError("refused"))
    with pytest.raises(TransportError, match="refused"):
        client_of("https://dhis2.example.org").connect()


@respx.mock
def test_a_fallback_to_a_lower_version_is_one_warning() -> None:
    respx.get(url__startswith="https://dhis2.example.org").respond(json={"version": "2.99.0"})
    client = client_of("https://dhis2.example.org", allow_version_fallback=True)
    with pytest.warns(VersionFallbackWarning, match=r"2\.99\.0") as warned:
        client.connect()
    assert len(warned) == 1
    assert client.raw_version == "2.99.0"
    client.close()


class SignsIn:
    """A provider that signs in at the server, and notes where."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def headers(self) -> Mapping[str, str]:
        return {"Authorization": "Bearer token"}

    def sign_in(self, server: Any) -> Mapping[str, str]:
        self.asked.append(server.base_url)
        return {"Authorization": "Bearer token"}

    def renew(self, server: Any, refused: Mapping[str, str]) -> bool:
        return False


@pytest.mark.parametrize("given", ["https://dhis2.example.org/dhis", "https://dhis2.example.org/dhis/login/"])
@respx.mock
def test_signing_in_waits_for_the_right_address(given: str) -> None:
    serve_dhis2("https://dhis2.example.org/dhis")
    provider = SignsIn()
    with client_of(given, auth=provider) as client:
        assert client.base_url == "https://dhis2.example.org/dhis"
    assert set(provider.asked) == {"https://dhis2.example.org/dhis"}


@respx.mock
def test_nobody_signs_in_where_there_is_no_server() -> None:
    respx.get(url__startswith="https://dhis2.example.org").respond(200, html=LOGIN)
    provider = SignsIn()
    with pytest.raises(Dhis2ClientError):
        client_of("https://dhis2.example.org", auth=provider).connect()
    assert provider.asked == []
