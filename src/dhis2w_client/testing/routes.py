"""Routes: the server sends requests on to other services."""

import asyncio
import base64
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, Json, endpoint, page, refuse
from dhis2w_client.testing.security import authorities, can_read

if TYPE_CHECKING:
    import httpx  # noqa: TID251 - the server is a client of other services


_PASSED_ON = re.compile(
    r"accept|accept-(charset|encoding|language|datetime)|x-requested-with|user-agent|cache-control|content-type|"
    r"if-.*|x-forwarded-.*|forwarded|content-encoding"
)
_PASSED_BACK = {
    "content-encoding",
    "content-language",
    "content-type",
    "expires",
    "cache-control",
    "last-modified",
    "etag",
}
_AUTH_FAILED = "An error occurred during authentication"


def _route(call: Call, key: str) -> Json:
    routes = call.state.of("routes")
    found = routes.get(key) or next((item for item in routes.values() if item.get("code") == key), None)
    if found is None or found.get("disabled") is True:
        raise refuse(404, differences.unknown_route(call.version, key), errorCode="E1005")
    schema = call.server.data.by_name["route"]
    if not can_read(call, schema, found) and not authorities(call) & set(found.get("authorities") or ()):
        raise refuse(403, "User not authorized to execute route", errorCode="E1006")
    return found


def _target(call: Call, route: Json, rest: str) -> str:
    url = str(route["url"])
    if url.endswith("/**"):
        url = url[:-2] + rest
    elif rest:
        number = [*call.state.of("routes")].index(route["id"]) + 1
        raise differences.no_sub_paths(call.version, number)
    pairs: list[str] = []
    for part in call.raw_query.split("&") if call.raw_query else ():
        name, equals, value = part.partition("=")
        # Decoded once and never encoded again, as DHIS2 does it.
        pairs.append(unquote(name.replace("+", " ")) + equals + unquote(value.replace("+", " ")))
    query = "&".join(pairs)
    if not query:
        return url
    target = f"{url}{'&' if '?' in url else '?'}{query}"
    bad = re.search(r"[\s\"<>\\^`{|}]", target)
    if bad:
        if differences.refuses_spaces_in_route_query(call.version):
            raise refuse(400, f"Illegal character in query at index {bad.start()}: {target}")
        target = target.replace(" ", "%20")
    return target


def _headers(call: Call, route: Json) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in call.headers.items():
        if _PASSED_ON.fullmatch(name) and (name != "content-type" or call.body):
            # The HTTP client writes the header of multipart bodies itself, with its boundary.
            multipart = name == "content-type" and value.startswith("multipart/")
            found["Content-Type" if multipart else differences.route_header(call.version, name)] = value
    found |= {str(name): str(value) for name, value in (route.get("headers") or {}).items()}
    found["X-Forwarded-User"] = str(call.user["username"])
    return found


async def _authenticated(call: Call, route: Json, url: str, headers: dict[str, str]) -> str:
    auth: Json = route.get("auth") or {}
    kind = auth.get("type")
    if kind == "http-basic":
        pair = f"{auth.get('username')}:{auth.get('password')}"
        headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
    elif kind == "api-token":
        headers["Authorization"] = f"ApiToken {auth.get('token')}"
    elif kind == "api-headers":
        headers |= {str(name): str(value) for name, value in (auth.get("headers") or {}).items()}
    elif kind == "api-query-params":
        if urlsplit(url).query and not differences.joins_route_queries(call.version):
            raise differences.query_auth_fails(call.version, _AUTH_FAILED)
        more = "&".join(f"{name}={value}" for name, value in (auth.get("queryParams") or {}).items())
        return f"{url}{'&' if '?' in url else '?'}{more}"
    elif kind == "oauth2-client-credentials":
        headers["Authorization"] = f"Bearer {await _oauth_token(call, auth)}"
    return url


async def _oauth_token(call: Call, auth: Json) -> str:
    import httpx  # noqa: TID251 - costs too much for a server without routes

    form = f"grant_type=client_credentials&client_id={auth.get('clientId')}&client_secret={auth.get('clientSecret')}"
    headers = {"content-type": "application/x-www-form-urlencoded"}
    try:
        answer = await _send(call, httpx.Request("POST", auth["tokenUri"], headers=headers, content=form), 5)
        return str(answer.json()["access_token"])
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        raise refuse(502, _AUTH_FAILED) from None


def _send_now(call: Call, request: "httpx.Request", timeout: float) -> "httpx.Response":
    import httpx  # noqa: TID251 - costs too much for a server without routes

    follow = differences.follows_route_redirects(call.version)
    with httpx.Client(transport=call.server.upstream, trust_env=False, timeout=timeout) as client:
        return client.send(request, follow_redirects=follow)


async def _send(call: Call, request: "httpx.Request", timeout: float) -> "httpx.Response":
    import httpx  # noqa: TID251 - costs too much for a server without routes

    request.extensions["timeout"] = httpx.Timeout(timeout).as_dict()
    if call.server.upstream is not None:
        return _send_now(call, request, timeout)
    return await asyncio.to_thread(_send_now, call, request, timeout)


async def _run(call: Call, key: str, rest: str) -> Answer:
    import httpx  # noqa: TID251 - costs too much for a server without routes

    if call.method == "HEAD":
        call.body = b""
    route = _route(call, key)
    url = _target(call, route, rest)
    if differences.restricts_route_hosts(call.version) and not url.startswith(call.server.route_hosts):
        return Answer(503)
    headers = _headers(call, route)
    url = await _authenticated(call, route, url, headers)
    timeout = float(route.get("responseTimeoutSeconds") or 5)
    # The server has read a form as its own parameters, and sends on what is left: a body without content.
    is_form = call.content_type == "application/x-www-form-urlencoded" and call.body
    request = httpx.Request(call.method, url, headers=headers, content=iter(()) if is_form else call.body or None)
    if not call.body:
        for name in ("Content-Length", "Transfer-Encoding"):
            request.headers.pop(name, None)
    try:
        response = await _send(call, request, timeout)
    except httpx.TimeoutException:
        return differences.route_timeout(call.version, call.method, url)
    except httpx.HTTPError as error:
        return differences.route_failure(call.version, call.method, url, str(error))
    return _passed_back(response)


def _passed_back(response: "httpx.Response") -> Answer:
    found = [(name, value) for name, value in response.headers.items() if name in _PASSED_BACK]
    # httpx has unpacked the content.
    found = [(name, value) for name, value in found if name != "content-encoding"]
    return Answer(response.status_code, response.content, found)


@endpoint("GET POST PUT PATCH DELETE", "/api/routes/{key}/run", produces=("*/*",))
async def run(call: Call, key: str) -> Answer:
    """Send a request on."""
    return await _run(call, key, "")


@endpoint("GET POST PUT PATCH DELETE", "/api/routes/{key}/run/{rest*}", produces=("*/*",))
async def run_below(call: Call, key: str, rest: str) -> Answer:
    """Send a request on, to a path below the route's URL."""
    return await _run(call, key, f"{rest}.{call.extension}" if call.extension else rest)


@endpoint("GET POST PUT DELETE", "/api/routes/{key}/{name}/{item}")
def no_collections(call: Call, key: str, name: str, item: str) -> Any:
    """The lists within a route have no paths of their own."""
    return page(404)
