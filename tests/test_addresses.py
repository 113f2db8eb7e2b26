"""Which URL a path becomes, which URLs are refused, and what a redirect tells about the address of a server."""

import re
from contextlib import suppress
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dhis2w_client._long_queries import LONGEST_URL, id_parts
from dhis2w_client.addresses import candidate_addresses, checked_base_url, next_hop, request_url
from dhis2w_client.query import ParameterValue, encode_parameters

BASES = [
    "https://dhis2.example.org",
    "https://dhis2.example.org/dhis",
    "http://127.0.0.1:8080/a/b",
    "http://[::1]:8080",
]
bases = st.sampled_from(BASES)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("path", ["/api/me", "api/me", "/me", "me", "//me", "{base}/api/me", "{context}/api/me"])
def test_all_ways_to_say_the_same_path(base: str, path: str) -> None:
    given_path = path.format(base=base, context=urlsplit(base).path)
    assert request_url(base, given_path) == f"{base}/api/me"


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/api", "/api"),
        ("/api/43/me", "/api/43/me"),
        ("/apiToken", "/api/apiToken"),
        ("/api/me?fields=id", "/api/me?fields=id&a=1"),
        ("/api/x?url=http://a.example.org", "/api/x?url=http://a.example.org&a=1"),
        ("/oauth2/token", "/oauth2/token"),
        ("/uaa/oauth/token", "/uaa/oauth/token"),
        ("/.well-known/openid-configuration", "/.well-known/openid-configuration"),
        ("/dhis-web-commons-security/logout.action", "/dhis-web-commons-security/logout.action"),
        ("https://dhis2.example.org/dhis/oauth2/authorize", "/oauth2/authorize"),
        ("https://DHIS2.example.org:443/dhis/api/me", "/api/me"),
    ],
)
def test_paths_beside_the_usual_ones(path: str, url: str) -> None:
    base = "https://dhis2.example.org/dhis"
    params = {"a": 1} if "=" in url else None
    assert request_url(base, path, params) == f"{base}{url}"


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example.org/dhis/api/me",
        "http://dhis2.example.org/dhis/api/me",
        "https://dhis2.example.org:8443/dhis/api/me",
        "https://dhis2.example.org/api/me",
        "https://dhis2.example.org/dhis2/api/me",
        "https://dhis2.example.org/dhis/../api/me",
        "https://dhis2.example.org@evil.example.org/dhis/api/me",
        "https://user:s3cret@dhis2.example.org/dhis/api/me",
        "/api/../../evil",
        "..",
        "ftp://dhis2.example.org/dhis/api/me",
    ],
)
def test_what_is_not_below_the_base_url_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match=r"is not below|leaves the address") as caught:
        request_url("https://dhis2.example.org/dhis", path)
    assert "s3cret" not in str(caught.value)


@given(bases, st.text())
def test_no_path_leads_to_another_server(base: str, path: str) -> None:
    try:
        url = request_url(base, path)
    except ValueError:
        return
    assert url.startswith(f"{base}/")
    assert urlsplit(url).netloc == urlsplit(base).netloc


@given(bases, st.lists(st.text(min_size=1).filter(lambda text: text not in {".", ".."}), min_size=1, max_size=4))
def test_joining_a_joined_url_again_changes_nothing(base: str, parts: list[str]) -> None:
    path = "/api/" + "/".join(quote(part, safe="") for part in parts)
    url = request_url(base, path)
    assert url == base + path
    assert request_url(base, url) == url


# -- Redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "location", "following"),
    [
        ("https://a.example.org/dhis", "/dhis/login/", "https://a.example.org/dhis/login/"),
        ("https://a.example.org/dhis/", "login/?x=1#y", "https://a.example.org/dhis/login/"),
        ("https://a.example.org", "https://b.example.org", "https://b.example.org/"),
        ("https://a.example.org", "http://a.example.org:8080/dhis/login/", "https://a.example.org/dhis/login/"),
        ("http://a.example.org", "http://b.example.org/", "http://b.example.org/"),
        ("https://a.example.org", "http://b.example.org/", None),
        ("https://a.example.org", "javascript:alert(1)", None),
        ("https://a.example.org", "https://user:word@b.example.org/", None),
        ("https://a.example.org", "https://b.example.org:port/", None),
        ("https://a.example.org", "https://[::1", None),
    ],
)
def test_where_a_redirect_leads(url: str, location: str, following: str | None) -> None:
    assert next_hop(url, location) == following


@given(st.text(), st.sampled_from(["https://a.example.org", "https://a.example.org:8443/dhis/"]))
def test_https_is_never_left(location: str, url: str) -> None:
    following = next_hop(url, location)
    assert following is None or following.startswith("https://")


def test_the_address_is_what_stands_before_the_page() -> None:
    hops = ["https://a.example.org/dhis", "https://b.example.org/dev/login/"]
    assert candidate_addresses(hops) == [
        "https://b.example.org/dev",
        "https://b.example.org/dev/login",
        "https://a.example.org/dhis",
    ]


# -- The base URL ----------------------------------------------------------------------------------------------------


@given(st.text())
def test_a_base_url_is_taken_or_refused_with_a_value_error(text: str) -> None:
    for url in (text, f"https://{text}"):
        with suppress(ValueError):
            base = checked_base_url(url)
            assert not base.endswith("/")
            assert re.match("https?://", base)


@pytest.mark.parametrize("url", ["", "https://", "https://x:port", "https://[::1", "https://x:99999", "//x", "x?y"])
def test_a_refused_base_url_is_named_as_such(url: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        checked_base_url(url)


# -- Lists of ids ----------------------------------------------------------------------------------------------------


@given(
    st.integers(600, 2000), st.integers(1, 600), st.lists(st.sampled_from(["name:like:a b", "code:!null"]), max_size=3)
)
def test_parts_of_a_list_have_each_id_once_and_fit_into_a_url(count: int, repeated: int, others: list[str]) -> None:
    ids = [f"DeX{number:08}" for number in [*range(count), *range(repeated)]]
    params: dict[str, ParameterValue] = {
        "fields": "id,name",
        "filter": [*others, f"id:in:[{','.join(ids)}]"],
        "paging": False,
    }
    url = request_url(BASES[1], "/api/dataElements", params)
    assume(len(url) > LONGEST_URL)
    parts = id_parts(url, params)
    assert parts is not None
    found: list[str] = []
    for part in parts:
        assert len(request_url(BASES[1], "/api/dataElements", part)) <= LONGEST_URL
        *kept, (_, by_id) = encode_parameters({"filter": part["filter"]})
        assert [text for _, text in kept] == others
        found += by_id.removeprefix("id:in:[").removesuffix("]").split(",")
    assert found == list(dict.fromkeys(ids))


MANY = ",".join(f"DeX{number:08}" for number in range(1000))


@pytest.mark.parametrize(
    "params",
    [
        {"filter": f"id:in:[{MANY}]"},
        {"filter": f"id:in:[{MANY}]", "paging": True},
        {"filter": f"id:in:[{MANY}]", "paging": False, "order": "name:asc"},
        {"filter": [f"id:in:[{MANY}]", "name:like:a"], "paging": False, "rootJunction": "OR"},
        {"filter": f"id:in:[{MANY}]", "paging": False, "query": "malaria"},
        {"filter": f"code:in:[{MANY}]", "paging": False},
        {"filter": [f"id:in:[{MANY}]", f"id:in:[{MANY}]"], "paging": False},
        {"filter": f"id:in:[{MANY}]", "fields": MANY, "paging": False},
    ],
)
def test_what_would_be_another_list_in_parts_is_not_divided(params: dict[str, ParameterValue]) -> None:
    assert id_parts(request_url(BASES[0], "/api/dataElements", params), params) is None
