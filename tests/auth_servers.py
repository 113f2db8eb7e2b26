"""A DHIS2 that signs users in, over a real socket: sessions and OAuth2 of the versions, with a log of requests."""

import base64
import hashlib
import json
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

USERNAME, PASSWORD = "admin", "pass-PLANTED-word"
CLIENT_ID, CLIENT_SECRET = "importer", "client-PLANTED-secret"
INFO = {"version": "2.43.1", "systemName": "Demo"}


@dataclass
class Seen:
    """One request that came in."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: str

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body))


@dataclass
class SigningServer:
    """What the server does, and what it has seen; tests change it as they go."""

    oauth2: str = "on"  # on, off, older (2.41)
    rotates: bool = True  # 2.44 gives a new refresh token each time, the versions before keep the first
    gives_refresh_tokens: bool = True
    lifetime: int = 300
    login_status: str = "SUCCESS"
    wants_code: str | None = None
    metadata: dict[str, Any] = field(default_factory=dict)
    api_refusal: dict[str, Any] | None = None
    upset: int | None = None  # a status with which the token endpoint fails
    requests: list[Seen] = field(default_factory=list)
    valid: set[str] = field(default_factory=set)  # values of Authorization or Cookie
    refresh_tokens: set[str] = field(default_factory=set)
    challenges: dict[str, str] = field(default_factory=dict)
    url: str = ""
    hold: threading.Event | None = None  # what the token endpoint waits for
    held: threading.Event = field(default_factory=threading.Event)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def seen(self, path: str, method: str | None = None) -> list[Seen]:
        return [one for one in self.requests if one.path == path and method in {None, one.method}]

    def end_sessions(self) -> None:
        """What was valid is no more."""
        self.valid.clear()

    def answer(self, request: Seen) -> tuple[int, dict[str, str], Any]:
        self.requests.append(request)
        route = getattr(self, "_" + request.path.strip("/").replace("/", "_").replace(".", "").replace("-", "_"), None)
        if route is not None:
            answer: tuple[int, dict[str, str], Any] = route(request)
            return answer
        return self._api(request) if request.path.startswith("/api/") else self._to_login(request)

    def _to_login(self, request: Seen) -> tuple[int, dict[str, str], Any]:
        return 302, {"location": f"{self.url}/login/"}, b""

    def _api(self, request: Seen) -> tuple[int, dict[str, str], Any]:
        given = {request.headers.get("authorization"), request.headers.get("cookie")}
        if self.api_refusal is not None:
            refusal = {"httpStatus": "Unauthorized", "httpStatusCode": 401, "status": "ERROR", **self.api_refusal}
            return 401, {"www-authenticate": 'Bearer error="invalid_token"'}, refusal
        if not given & self.valid:
            text = {"httpStatus": "Unauthorized", "httpStatusCode": 401, "status": "ERROR", "message": "Unauthorized"}
            return 401, {}, text
        return 200, {}, INFO if request.path == "/api/system/info" else {"username": USERNAME}

    # -- Sessions

    def _api_auth_login(self, request: Seen) -> tuple[int, dict[str, str], Any]:
        login = json.loads(request.body)
        if (login.get("username"), login.get("password")) != (USERNAME, PASSWORD):
            return 401, {}, {"httpStatus": "Unauthorized", "httpStatusCode": 401, "message": "Bad credentials"}
        if self.wants_code is not None and login.get("twoFactorCode") != self.wants_code:
            return 200, {}, {"loginStatus": "INCORRECT_TWO_FACTOR_CODE_TOTP"}
        if self.login_status != "SUCCESS":
            return 200, {}, {"loginStatus": self.login_status}
        session = f"JSESSIONID=session-PLANTED-{next(self._numbers)}"
        self.valid.add(session)
        return 200, {"set-cookie": f"{session}; Path=/; HttpOnly"}, {"loginStatus": "SUCCESS", "redirectUrl": "/"}

    # -- OAuth2

    def _well_known_openid_configuration(self, request: Seen) -> tuple[int, dict[str, str], Any]:
        if self.oauth2 != "on":
            return self._to_login(request)
        return (
            200,
            {},
            {
                "issuer": f"{self.url}/",
                "authorization_endpoint": f"{self.url}/oauth2/authorize",
                "token_endpoint": f"{self.url}/oauth2/token",
                "code_challenge_methods_supported": ["S256"],
                **self.metadata,
            },
        )

    def _oauth2_authorize(self, request: Seen) -> tuple[int, dict[str, str], Any]:
        query = request.query
        code = f"code-PLANTED-{next(self._numbers)}"
        self.challenges[code] = query.get("code_challenge", "")
        return 302, {"location": f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"}, b""

    def _oauth2_token(self, request: Seen) -> tuple[int, dict[str, str], Any]:
        if self.hold is not None:
            self.held.set()
            self.hold.wait(5)
        if self.upset:
            return self.upset, {}, {"message": "upset"}
        form = request.form
        if "authorization" not in request.headers and "client_id" not in form:
            return self._to_login(request)
        if not self._knows_client(request):
            return 401, {}, {"error": "invalid_client"}
        if form["grant_type"] == "authorization_code":
            expected = self.challenges.pop(form["code"], None)
            digest = hashlib.sha256(form["code_verifier"].encode()).digest()
            if expected != base64.urlsafe_b64encode(digest).rstrip(b"=").decode():
                return 400, {}, {"error": "invalid_grant"}
            return 200, {}, self._new_tokens(None)
        if form.get("refresh_token") not in self.refresh_tokens:
            return 400, {}, {"error": "invalid_grant"}
        if self.rotates:
            self.refresh_tokens.discard(form["refresh_token"])
        return 200, {}, self._new_tokens(None if self.rotates else form["refresh_token"])

    def _knows_client(self, request: Seen) -> bool:
        basic = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
        if "authorization" in request.headers:
            return request.headers["authorization"] == f"Basic {basic}"
        form = request.form
        return form["client_id"] == "public" or form.get("client_secret") == CLIENT_SECRET

    def _new_tokens(self, refresh_token: str | None) -> dict[str, Any]:
        number = next(self._numbers)
        access = f"access-PLANTED-{number}"
        self.valid.add(f"Bearer {access}")
        tokens: dict[str, Any] = {"access_token": access, "token_type": "Bearer", "expires_in": self.lifetime}
        if self.gives_refresh_tokens:
            tokens["refresh_token"] = refresh_token or f"refresh-PLANTED-{number}"
            self.refresh_tokens.add(tokens["refresh_token"])
        return tokens

    def _uaa_oauth_token(self, request: Seen) -> tuple[int, dict[str, str], Any]:
        if self.oauth2 != "older":
            return self._to_login(request)
        if not self._knows_client(request) if "authorization" in request.headers else True:
            return 401, {"www-authenticate": 'Basic realm="oauth2/client"'}, b"<!doctype html><title>401</title>"
        return self._oauth2_token(request)

    _uaa_oauth_authorize = _oauth2_authorize


@contextmanager
def serving(server: SigningServer) -> Generator[SigningServer]:
    """The server on a port of the loopback interface."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Seen(self.command, parts.path, query, headers, self.rfile.read(length).decode())
            status, more, answer = server.answer(request)
            body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            kind = "text/html" if isinstance(answer, bytes) else "application/json"
            for name, value in {"content-type": kind, "content-length": str(len(body)), **more}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = _serve

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        listening.daemon_threads = True
        server.url = f"http://127.0.0.1:{listening.server_port}"
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown()
            thread.join()
