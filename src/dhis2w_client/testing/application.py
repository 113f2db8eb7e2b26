"""The ASGI application: from a request to the endpoint that answers it, and what every answer carries."""

import hashlib
import posixpath
import re
from collections.abc import Awaitable, Callable, MutableMapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import parse_qs, unquote

from dhis2w_client.testing import differences
from dhis2w_client.testing.faults import ConnectionReset
from dhis2w_client.testing.http import (
    Answer,
    Call,
    Endpoint,
    NotMapped,
    Refusal,
    find,
    json_answer,
    load,
    page,
    redirect,
    refuse,
    text_answer,
    web_message,
)
from dhis2w_client.testing.jobs import run_due_jobs
from dhis2w_client.testing.oauth2 import authorization_server, uaa_token
from dhis2w_client.testing.security import authenticate, authorities, check_password, open_session

if TYPE_CHECKING:
    from dhis2w_client.testing.server import Dhis2Server

# -- What is outside /api: redirects, the login page, apps that are not installed --------------------------------------


_LOGIN_PAGE = '<!DOCTYPE html>\n<html lang="en"><head><title>DHIS2</title></head><body>Log in</body></html>'
_ICON = bytes.fromhex("00000100010001010000010018003000000016000000280000000100000002000000010018") + bytes(34)


def outside_api(call: Call, path: str) -> Answer:
    """The answer to a request outside /api."""
    if path == "/dhis-web-commons-security/logout.action":
        return _logout(call)
    if path == "/dhis-web-commons-security/login.action" and call.method == "POST":
        return _form_login(call)
    if path.startswith("/dhis-web-commons/security/login.action"):
        return _login_action(call)
    if path.startswith("/dhis-web-login"):
        return _legacy_login(call, path)
    if path == "/login.html" and differences.basic_works_outside_api(call.version):
        return redirect("/") if call.user else text_answer(_LOGIN_PAGE, "text/html;charset=UTF-8")
    if path == "/login/":
        return _no_app("login") if call.version >= 43 else page(404)
    if path.startswith("/oauth2/") and not differences.has_oauth2_paths(call.version):
        return page(404)
    if path == "/":
        return redirect(f"{call.root}/apps/")
    if path.startswith("/apps/"):
        return page(404)
    return _other(call, path)


def favicon(call: Call) -> Answer:
    """The icon, which everyone gets before anyone looks at who asks."""
    answer = text_answer(_ICON, "image/x-icon;charset=UTF-8")
    if call.version == 41:
        answer.headers.append(("etag", f'W/"{len(_ICON)}-0"'))
    return answer


def _other(call: Call, path: str) -> Answer:
    app = re.fullmatch(r"/dhis-web-([\w-]+)(/?)(.*)", path)
    if app and app[1] == "dashboard" and app[2]:
        return redirect(f"{call.root}/apps/dashboard")
    if app and not (differences.has_form_login(call.version) and app[3]):
        return _no_app(app[1], inline=path.endswith(".action"))
    if app and path.endswith(".action"):
        return page(404) if differences.missing_page_is_html(call.version) else _no_app(app[1])
    if not path.endswith("/") and "." not in path.rpartition("/")[2] and not path.startswith("/.well-known"):
        return redirect(f"{call.server.context_path}{path}/{'?' + call.raw_query if call.raw_query else ''}", 301)
    return page(404)


def _no_app(name: str, *, inline: bool = False) -> Answer:
    answer = web_message(404, f"App '{name}' not found.")
    if inline:
        answer.headers.append(("content-disposition", "inline;filename=f.txt"))
    return answer


def _login_action(call: Call) -> Answer:
    if differences.has_form_login(call.version):
        return redirect("/") if call.user else text_answer(_LOGIN_PAGE, "text/html;charset=UTF-8")
    return _no_app("commons", inline=True) if call.user else page(404)


def _legacy_login(call: Call, path: str) -> Answer:
    if call.version >= 43:
        call.session = ""
        call.user = {}
        return redirect(call.server.context_path + path.replace("/dhis-web-login", "/login"), 301)
    if call.version == 41:
        return page(404)
    if call.user:
        return _no_app("login")
    return redirect(f"{call.server.context_path}{path}/", 301) if not path.endswith("/") else page(404)


def _logout(call: Call) -> Answer:
    call.state.sessions.pop(call.session.removeprefix("new:"), None)
    call.session, call.user = "", {}
    answer = redirect("/")
    answer.headers.append(("set-cookie", "JSESSIONID=; Expires=Thu, 01 Jan 1970 00:00:10 GMT; Path=/"))
    return answer


def _form_login(call: Call) -> Answer:
    form = {name: values[0] for name, values in parse_qs(call.text()).items()}
    user = check_password(call, form.get("j_username", ""), form.get("j_password", ""))
    if user:
        call.user = user
        open_session(call)
    return redirect(differences.form_login_target(call.version, user is not None) or f"{call.root}/")


# -- The application ---------------------------------------------------------------------------------------------------


Message: TypeAlias = MutableMapping[str, Any]

_EXTENSIONS = {
    "json": "application/json",
    "json.gz": "application/json+gzip",
    "json.zip": "application/json+zip",
    "xml": "application/xml",
    "xml.gz": "application/xml+gzip",
    "xml.zip": "application/xml+zip",
    "pdf": "application/pdf",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    "csv.gz": "application/csv+gzip",
    "csv.zip": "application/csv+zip",
    "adx.xml": "application/adx+xml",
    "adx.xml.gz": "application/adx+xml+gzip",
    "adx.xml.zip": "application/adx+xml+zip",
    "geojson": "application/json+geojson",
    "png": "image/png",
    "svg": "image/svg+xml",
    "html": "text/html",
    "yaml": "application/x-yaml",
}
_WITHOUT_ERRORS = ("csv", "xml", "xls", "xlsx", "pdf")
_EXTENSION = re.compile(r"\.((?:adx\.)?[a-z]{2,7}(?:\.(?:gz|zip))?)$")
_NAMES_WITH_DOTS = re.compile(r"/api/(apps|staticContent|systemSettings)/")
_LONGEST_URL = 8000

load()  # here and not with the first server, which then starts at once


class Application:
    """Answers the requests of one server."""

    def __init__(self, server: "Dhis2Server") -> None:
        self._server = server

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        """One ASGI request."""
        if scope["type"] != "http":
            return
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        target = (scope.get("raw_path") or str(scope["path"]).encode()).decode("latin-1").partition("?")[0]
        query = scope.get("query_string", b"").decode("latin-1")
        try:
            answer = await self.exchange(scope["method"], target, query, headers, body, scope.get("scheme", "http"))
        except ConnectionReset:
            return await _hang_up(receive, send)
        fields = [(name.encode(), value.encode("latin-1", "replace")) for name, value in answer.headers]
        if answer.status not in (204, 304) and not answer.header("content-length"):
            fields.append((b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": fields})
        whole = int(answer.header("content-length") or 0) <= len(answer.body) or scope["method"] == "HEAD"
        content = answer.body if scope["method"] != "HEAD" else b""
        await send({"type": "http.response.body", "body": content, "more_body": not whole})
        if not whole:
            await _hang_up(receive, send)

    async def exchange(
        self, method: str, target: str, query: str, headers: dict[str, str], body: bytes, scheme: str = "http"
    ) -> Answer:
        """The answer to a request that a client sent: logged, and with the faults that the server is told to have."""
        log = self._server.requests.add(method, target, query, headers, body)
        answer = await self._server.faults.before(log)
        if answer is None:
            answer = await self.answer(method, target, query, headers, body, scheme)
            answer = await self._server.faults.after(log, answer)
        log.status = answer.status
        return answer

    async def answer(
        self, method: str, target: str, query: str, headers: dict[str, str], body: bytes, scheme: str = "http"
    ) -> Answer:
        """The answer to a request, with everything that every answer carries."""
        call = Call(
            server=self._server,
            method=method,
            path="",
            raw_query=query,
            headers=headers,
            body=body,
            root=_root(headers, scheme) + self._server.context_path,
        )
        if self._server.pending_jobs:
            run_due_jobs(self._server)
        try:
            answer = await self._answer(call, target)
        except Refusal as refusal:
            # Errors are written as JSON only: for another representation the server gives up.
            answer = page(500) if call.extension in _WITHOUT_ERRORS else refusal.answer
        except Exception as error:
            if self._server.raises:
                raise
            answer = web_message(500, f"{type(error).__name__}: {error}")
        return self._finish(call, answer)

    async def _answer(self, call: Call, target: str) -> Answer:
        if len(target) + len(call.raw_query) > _LONGEST_URL:
            return page(400)
        if call.method == "TRACE":
            answer = page(405)
            answer.headers.append(("allow", "HEAD, DELETE, POST, GET, OPTIONS, PUT"))
            return answer
        context = self._server.context_path
        if context and not f"{target}/".startswith(f"{context}/"):
            return page(404)
        path = self._local_path(target)
        call.api_path = path
        cors = _cors(call)
        if cors:
            return cors
        call.path = path
        if path == "/favicon.ico":
            return favicon(call)
        if path == "/uaa/oauth/token" and differences.has_uaa(call.version):
            return uaa_token(call)
        if self._server.has_authorization_server and (found := authorization_server(call, path)):
            return found
        authenticate(call, path)
        if path == "/api" or path.startswith("/api/"):
            if "%2f" in path.lower():
                return page(400)
            _read_query(call)
            return await self._api(call, unquote(path))
        if context and target == context:
            return redirect(f"{context}/", 301)
        return outside_api(call, path)

    def _local_path(self, target: str) -> str:
        if target.startswith("//"):
            target = "/" + target.lstrip("/").partition("/")[2]
        path = posixpath.normpath(target) + ("/" if target.endswith("/") and target != "/" else "")
        return path.removeprefix(self._server.context_path) or "/"

    async def _api(self, call: Call, path: str) -> Answer:
        if path in ("/api", "/api/"):
            return redirect(f"{call.root}/api/resources")
        parts = path.split("/")
        if len(parts) > 2 and parts[2].isdecimal():
            if not 28 <= int(parts[2]) <= differences.newest_api_version(call.version):
                return page(404)
            path = "/api/" + "/".join(parts[3:])
        call.path = path.rstrip("/")
        literal = _EXTENSION.search(call.path)
        unknown = False
        if literal and not _NAMES_WITH_DOTS.match(call.path):
            unknown = literal[1] not in _EXTENSIONS
            if unknown and not differences.serves_unknown_extension(call.version):
                return page(404)
            call.extension = "" if unknown else literal[1]
            call.path = call.path[: literal.start()]
        answer = await self._dispatch(call)
        if (
            answer
            and (unknown or call.extension in ("html", "yaml"))
            and answer.header("content-type") == "application/json"
        ):
            answer.headers.append(("content-disposition", "inline;filename=f.txt"))
        return answer or page(404)

    async def _dispatch(self, call: Call) -> Answer | None:
        allowed: set[str] = set()
        method = "GET" if call.method == "HEAD" else call.method
        for methods, values in find(call):
            if method not in methods:
                allowed |= methods.keys()
                continue
            found = methods[method]
            try:
                result = self._run(call, found, values)
                return cast("Answer", await result if isawaitable(result) else result)
            except NotMapped:
                continue
        shapes = self._server.data.operation_shapes
        known = _methods_at(shapes, call.path)
        if method in known and method not in allowed:
            return web_message(501, f"The embedded server does not answer {method} {call.path} yet")
        if known and "{" not in call.path:
            allowed |= known
        if not allowed:
            return None
        if method == "OPTIONS":
            allowed = known or allowed
            listed = sorted({*allowed, "HEAD", "OPTIONS"} if "GET" in allowed else {*allowed, "OPTIONS"})
            return Answer(200, b"", [("allow", ",".join(listed))])
        raise refuse(405, differences.unsupported_method(call.version, call.method))

    def _run(self, call: Call, found: Endpoint, values: list[str]) -> Any:
        if found.consumes is not None and call.content_type not in found.consumes:
            shown = call.headers.get("content-type", "")
            raise refuse(415, differences.unsupported_type(call.version, shown))
        if not _acceptable(call, found.produces):
            return page(406)
        if found.authority and not authorities(call) & {"ALL", found.authority}:
            raise refuse(403, f"Access is denied, requires one Authority from [{found.authority}]")
        result = found.handler(call, **dict(zip(found.names, values, strict=True)))
        if isawaitable(result) or isinstance(result, Answer):
            return result
        return json_answer(result)

    def _finish(self, call: Call, answer: Answer) -> Answer:
        version = call.version
        fields = answer.headers
        where = f"; Path={self._server.context_path or '/'}; HttpOnly"
        same_site = differences.same_site(version)
        if call.session.startswith("new:"):
            fields.insert(0, ("set-cookie", f"JSESSIONID={call.session[4:]}{where}{same_site}"))
        elif not call.session and not call.user:
            cookie = f"JSESSIONID={call.server.uids.hex(32)}{where}"
            anonymous = "authorization" not in call.headers or not call.path.startswith("/api")
            failed = answer.status == 500 and not call.path.startswith("/api")
            if differences.opens_session_for_anonymous(version):
                if call.path and anonymous and not failed and not answer.header("set-cookie"):
                    fields.insert(0, ("set-cookie", cookie))
            elif answer.status == 302 and call.path.startswith("/dhis-web-") and answer.header("location") != "/":
                fields.insert(0, ("set-cookie", cookie + same_site))
        if call.user and differences.has_session_expire_cookie(version):
            seconds = int(call.server.clock.now().timestamp())
            times = f"server_time={seconds}&expiry_time={seconds + 3600}"
            fields.append(("set-cookie", f"SESSION_EXPIRE={times}; Path=/; Max-Age=3600; SameSite=Lax"))
        origin = call.headers.get("origin")
        if (
            origin
            and origin in call.state.configuration.get("corsWhitelist", ())
            and not answer.header("access-control-allow-origin")
        ):
            fields += [
                ("access-control-allow-credentials", "true"),
                ("access-control-allow-origin", origin),
                ("access-control-expose-headers", "ETag, Location"),
            ]
        if answer.status == 200 and self._server.has_etag and call.method == "GET" and call.path.startswith("/api"):
            answer = _with_etag(call, answer)
        return answer


async def _hang_up(receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]) -> None:
    """End the connection, for which ASGI has no message: the server's own object behind `send` holds it."""
    getattr(send, "__self__").transport.close()  # noqa: B009 - of uvicorn, which types do not say
    while (await receive())["type"] != "http.disconnect":
        pass


def _root(headers: dict[str, str], scheme: str) -> str:
    host = headers.get("host", "localhost")
    scheme = headers.get("x-forwarded-proto", scheme)
    port = headers.get("x-forwarded-port")
    if port:
        host = host.partition(":")[0]
        if (scheme, port) not in (("http", "80"), ("https", "443")):
            host += f":{port}"
    return f"{scheme}://{host}"


def _read_query(call: Call) -> None:
    if re.search(r"%(?![0-9A-Fa-f]{2})", call.raw_query):
        if call.version > 41:
            raise refuse(409, "Character decoding failed. A parameter has been ignored.")
        parts = call.raw_query.split("&")
        call.raw_query = "&".join(part for part in parts if not re.search(r"%(?![0-9A-Fa-f]{2})", part))
    if "|" in call.raw_query and differences.refuses_raw_pipes(call.version):
        target = f"{call.root}{call.path}?{call.raw_query}"
        raise refuse(400, f"Illegal character in query at index {target.index('|')}: {target}")
    call.parse_query()


def _cors(call: Call) -> Answer | None:
    origin = call.headers.get("origin")
    if not origin or origin == call.root:
        return None
    if origin not in call.state.configuration.get("corsWhitelist", ()):
        return Answer() if differences.empties_foreign_origins(call.version) else None
    if call.method == "OPTIONS" and "access-control-request-method" in call.headers:
        return Answer(
            204,
            b"",
            [
                ("access-control-allow-credentials", "true"),
                ("access-control-allow-origin", origin),
                ("access-control-allow-methods", call.headers["access-control-request-method"]),
                ("access-control-max-age", "3600"),
            ],
        )
    return None


def _acceptable(call: Call, produces: tuple[str, ...]) -> bool:
    if call.extension:
        wanted = _EXTENSIONS.get(call.extension)
        return wanted is None or wanted in produces or "*/*" in produces
    ranges = [entry.partition(";")[0].strip().lower() for entry in call.accept.split(",")]
    for entry in ranges:
        if entry == "*/*" or entry in produces or "*/*" in produces:
            return True
        if entry.endswith("/*") and any(found.startswith(entry[:-1]) for found in produces):
            return True
    return not call.accept


def _methods_at(shapes: dict[str, set[str]], path: str) -> set[str]:
    segments = path.split("/")
    found: set[str] = set()
    for shape, methods in shapes.items():
        parts = shape.split("/")
        if len(parts) == len(segments) and all(
            part == segment or part.startswith("{") for part, segment in zip(parts, segments, strict=True)
        ):
            found |= methods
    return found


def _with_etag(call: Call, answer: Answer) -> Answer:
    if answer.header("etag") or differences.lacks_etag(call.version, call.path) or answer.header("x-no-etag"):
        return answer
    tag = f'"0{hashlib.md5(answer.body, usedforsecurity=False).hexdigest()}"'
    answer.headers.append(("etag", tag))
    wanted = call.headers.get("if-none-match", "")
    if wanted.removeprefix("W/") == tag:
        return Answer(304, b"", answer.headers)
    return answer
