"""The service behind the routes of the recorded scenario, as far as its answers can be seen in the recordings."""

import re

import httpx


def recorded_upstream(version: int) -> httpx.BaseTransport:
    """A transport that answers as that service did, seeing the headers that each version's HTTP client adds."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host.endswith(".invalid"):
            name = request.url.host
            raise httpx.ConnectError(f"Failed to resolve '{name}' [A(1), AAAA(28)] after 2 queries ")
        if request.url.port == 9:
            raise httpx.ConnectError("Connection refused")
        path = request.url.raw_path.decode()
        if path.startswith("/token"):
            return httpx.Response(404)
        if path.startswith("/slow"):
            raise httpx.ReadTimeout("slow")
        status = re.search(r"/status/(\d+)", path)
        code = int(status[1]) if status else 200
        headers = {"etag": '"abc"'} if not path.endswith("/nolen") else {}
        if code == 302:
            headers["location"] = "/elsewhere"
        if version == 41 and request.headers.get("if-none-match") == '"abc"':
            return httpx.Response(304, headers=headers)
        seen = {"method": request.method, "path": path, "headers": _seen(version, request), "body": _text(request)}
        if code in (204, 304) or request.method == "HEAD":
            return httpx.Response(code, headers=headers)
        return httpx.Response(code, headers=headers, json=seen)

    return httpx.MockTransport(answer)


def _text(request: httpx.Request) -> str:
    return request.content.decode("utf-8", "replace")


def _seen(version: int, request: httpx.Request) -> dict[str, str]:
    added = {"host", "content-length", "transfer-encoding", "connection"}
    headers = {
        name.decode(): value.decode() for name, value in request.headers.raw if name.decode().lower() not in added
    }
    host = request.url.netloc.decode()
    if version == 41:
        if "content-type" not in headers:
            headers["Content-Type"] = "application/octet-stream"
        if request.method != "GET":
            headers["Content-Length"] = str(len(request.content))
        return headers | {"Host": host, "Connection": "Keep-Alive"}
    headers["host"] = host
    if request.content or "transfer-encoding" in request.headers:
        headers["transfer-encoding"] = "chunked"
    elif version == 42:
        headers["content-length"] = "0"
    return headers
