"""Where a server is: its base URL, the URLs below it, and what a redirect tells about its true address."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit, urlunsplit

from dhis2w_client.query import Parameters, query_string, shown

__all__ = ["candidate_addresses", "checked_base_url", "next_hop", "request_url"]

_DEFAULT_PORTS = {"http": 80, "https": 443}

# The pages that a browser is sent to. What stands before them is the address of the server.
_PAGES = re.compile(r"/(?:dhis-web-[^/]*|login[^/]*|apps|api)(?:/.*)?$")

# Paths of a server that are not below /api.
_OUTSIDE_API = re.compile(r"(?:api|oauth2|uaa|\.well-known|dhis-web-[^/?]*)(?:[/?]|$)")


class _Origin(NamedTuple):
    scheme: str
    host: str
    port: int | None


def checked_base_url(base_url: str) -> str:
    """The base URL without a slash at its end; ValueError if it is none, or carries what does not belong there."""
    try:
        parts = urlsplit(base_url.strip())
        _origin(base_url.strip())
    except ValueError as error:
        raise ValueError(f"base_url is no URL: {error}") from None  # which quotes no password
    if "@" in parts.netloc:
        raise ValueError("base_url carries a user name or password; give them to the client as auth=BasicAuth(...)")
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"base_url must be an http or https URL such as https://dhis2.example.org, not {base_url!r}")
    if parts.query or parts.fragment:
        without = parts._replace(query="", fragment="").geturl()
        raise ValueError(f"base_url must have no query and no fragment: {without}")
    return parts.geturl().rstrip("/")


def request_url(base_url: str, path: str, params: Parameters | None = None) -> str:
    """The URL of a path with its query.

    The path may begin with a slash or not, with `/api` or not, with the context path of the server or not; or be a
    whole URL below the base URL. Raises ValueError for any other URL, because credentials stay with the server.
    """
    url = _below(base_url, path) if "://" in path.partition("?")[0] else f"{base_url}/{_api_path(base_url, path)}"
    if query := query_string(params):
        url += f"{'&' if '?' in url else '?'}{query}"
    return url


def _below(base_url: str, url: str) -> str:
    parts, base = urlsplit(url), urlsplit(base_url)
    inside = parts.path == base.path or parts.path.startswith(f"{base.path}/")
    if "@" in parts.netloc or _origin(url) != _origin(base_url) or not inside or _climbs(parts.path):
        raise ValueError(
            f"{shown(url)} is not below {base_url}: requests go to base_url alone; give a path such as /api/me"
        )
    rest = urlunsplit(("", "", parts.path.removeprefix(base.path), parts.query, ""))
    return f"{base_url}{rest}"


def _api_path(base_url: str, path: str) -> str:
    path = path.lstrip("/")
    context = urlsplit(base_url).path.lstrip("/")
    if context and path.startswith(f"{context}/api"):
        path = path.removeprefix(context).lstrip("/")
    if _climbs(path.partition("?")[0]):
        raise ValueError(f"the path {shown(path)!r} leaves the address of the server by '..'")
    return path if _OUTSIDE_API.match(path) else f"api/{path}"


def _climbs(path: str) -> bool:
    return ".." in path and ".." in path.split("/")


# -- Redirects -------------------------------------------------------------------------------------------------------


def next_hop(url: str, location: str) -> str | None:
    """Where a redirect leads, without query; None where it leads nowhere that may be asked.

    Servers behind a TLS proxy redirect to http: on the same host this means the proxy's own https address. To another
    host, https is never left for http.
    """
    try:
        parts = urlsplit(urljoin(url, location))
        origin = _origin(urlunsplit(parts))
    except ValueError:
        return None
    before = urlsplit(url)
    if parts.scheme not in _DEFAULT_PORTS or not origin.host or "@" in parts.netloc:
        return None
    netloc, scheme = parts.netloc, parts.scheme
    if before.scheme == "https" and scheme == "http":
        if parts.hostname != before.hostname:
            return None
        netloc, scheme = before.netloc, before.scheme
    return urlunsplit((scheme, netloc, parts.path or "/", "", ""))


def candidate_addresses(hops: Iterable[str]) -> list[str]:
    """The addresses that the server may have, judging by the pages on the way to its login page; likeliest first."""
    found: list[str] = []
    for hop in reversed([*hops]):
        parts = urlsplit(hop)
        for path in (_PAGES.sub("", parts.path), parts.path):
            address = urlunsplit((parts.scheme, parts.netloc, path.rstrip("/"), "", ""))
            if address not in found:
                found.append(address)
    return found


def _origin(url: str) -> _Origin:
    """Scheme, host and port; ValueError for a port that is none."""
    parts = urlsplit(url)
    return _Origin(parts.scheme, parts.hostname or "", parts.port or _DEFAULT_PORTS.get(parts.scheme))
