"""A server that answers as DHIS2 does, as far as the first programs ask."""

import asyncio
import math
import socket
import threading
from base64 import b64decode
from collections.abc import Generator
from contextlib import contextmanager
from http import HTTPStatus
from secrets import token_hex
from typing import Any
from urllib.parse import urlencode

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from dhis2w_client.testing.fields import parse_fields, select
from dhis2w_client.testing.world import MODEL_NAMES, small_world

__all__ = ["Dhis2Server"]

_RAW_VERSIONS = {"2.41": "2.41.9.1", "2.42": "2.42.5.2", "2.43": "2.43.1", "2.44": "2.44-SNAPSHOT"}
_LOGIN_PAGES = {41: "/dhis-web-login", 42: "/dhis-web-login/"}


class Dhis2Server:
    """An embedded DHIS2 of one version, with the user admin (password district) and a small world of metadata.

    `version` is a feature version (`"2.43"`) or what the server shall report (`"2.43.1"`). `world` may be changed
    before and while the server runs. A server is also an ASGI application, as `app`.
    """

    def __init__(self, version: str = "2.43", *, username: str = "admin", password: str = "district") -> None:
        self.raw_version = _RAW_VERSIONS.get(version, version)
        self.username = username
        self.password = password
        self.tokens: set[str] = set()
        """Personal access tokens that the server accepts."""
        self.world = small_world()
        self.app = Starlette(
            routes=[
                Route("/api/system/info", self._system_info),
                Route("/api/me", self._me),
                Route("/api/{collection}", self._list),
                Route("/api/{collection}/{uid}", self._object),
            ],
            exception_handlers={HTTPException: _page_not_found},
        )
        self._sessions: set[str] = set()

    @property
    def feature_version(self) -> int:
        """43 for 2.43.1."""
        return int(self.raw_version.split(".")[1].split("-")[0])

    @contextmanager
    def serve(self) -> Generator[str]:
        """Runs the server on a free loopback port in a thread of its own; gives its base URL."""
        # Already listening, so that requests wait for the thread instead of failing.
        with socket.create_server(("127.0.0.1", 0)) as listener:
            config = uvicorn.Config(
                self.app, log_level="warning", lifespan="off", ws="none", http="h11", timeout_graceful_shutdown=1
            )
            server = uvicorn.Server(config)
            thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets=[listener])), daemon=True)
            thread.start()
            try:
                yield f"http://127.0.0.1:{listener.getsockname()[1]}"
            finally:
                server.should_exit = True
                thread.join()

    # -- Who asks ----------------------------------------------------------------------------------------------------

    def _refusal(self, request: Request) -> Response | None:
        """The answer to a request without valid credentials; None for one that has them."""
        kind, _, secret = request.headers.get("authorization", "").partition(" ")
        if request.cookies.get("JSESSIONID") in self._sessions:
            return None  # as in DHIS2, before any other credentials are looked at
        if kind.lower() == "apitoken":
            if secret in self.tokens:
                return None
            refusal = _message(401, "The API token does not exists")
            refusal.headers["WWW-Authenticate"] = "ApiToken"
            return refusal
        if kind.lower() == "basic":
            return None if self._is_password_right(secret) else _message(401, "Unauthorized")
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return _message(401, "Unauthorized")
        login_page = _LOGIN_PAGES.get(self.feature_version, "/login/")
        return RedirectResponse(str(request.base_url).rstrip("/") + login_page, 302)

    def _is_password_right(self, secret: str) -> bool:
        try:
            return b64decode(secret).decode() == f"{self.username}:{self.password}"
        except ValueError:
            return False

    def _answer(self, request: Request, body: Any) -> Response:
        response = JSONResponse(body, headers={"Cache-Control": "no-cache, private"})
        if request.cookies.get("JSESSIONID") not in self._sessions:
            session = token_hex(16).upper()
            self._sessions.add(session)
            response.set_cookie("JSESSIONID", session, httponly=True, samesite="lax")
        return response

    # -- What is asked -----------------------------------------------------------------------------------------------

    async def _system_info(self, request: Request) -> Response:
        info = {
            "contextPath": str(request.base_url).rstrip("/"),
            "userAgent": request.headers.get("user-agent", ""),
            "calendar": "iso8601",
            "dateFormat": "yyyy-mm-dd",
            "serverDate": "2026-11-22T04:30:49.434",
            "serverTimeZoneId": "Etc/UTC",
            "serverTimeZoneDisplayName": "Coordinated Universal Time",
            "version": self.raw_version,
            "revision": "0000000",
            "buildTime": "2026-11-22T04:14:05.000",
            "systemName": "DHIS 2",
            "emailConfigured": False,
            "isMetadataVersionEnabled": False,
        }
        return self._refusal(request) or self._answer(request, info)

    async def _me(self, request: Request) -> Response:
        user = {
            "id": "M5zQapPyTZI",
            "username": self.username,
            "surname": "admin",
            "firstName": "admin",
            "name": "admin admin",
            "displayName": "admin admin",
            "created": "2026-11-22T04:17:54.785",
            "organisationUnits": [],
            "userGroups": [],
            "userRoles": [{"id": "yrB6vc5Ip3r"}],
            "authorities": ["ALL"],
        }
        fields = parse_fields(request.query_params.get("fields", "*"))
        return self._refusal(request) or self._answer(request, select(user, fields, self.world))

    async def _object(self, request: Request) -> Response:
        if refusal := self._refusal(request):
            return refusal
        collection, uid = request.path_params["collection"], request.path_params["uid"]
        if collection not in self.world:
            raise HTTPException(404)
        found = self.world[collection].get(uid)
        if found is None:
            return self._no_such_object(collection, uid)
        fields = parse_fields(request.query_params.get("fields", "*"))
        return self._answer(request, select(found, fields, self.world))

    def _no_such_object(self, collection: str, uid: str) -> Response:
        if self.feature_version > 41 and len(uid) != 11:
            return _message(405, "Request method 'GET' is not supported")
        name = MODEL_NAMES.get(collection, collection)
        return _message(404, f"{name} with id {uid} could not be found.", errorCode="E1005")

    async def _list(self, request: Request) -> Response:
        if refusal := self._refusal(request):
            return refusal
        collection = request.path_params["collection"]
        if collection not in self.world:
            raise HTTPException(404)
        params = request.query_params
        if "filter" in params:
            return _message(400, "The embedded server has no filters yet", errorCode="E1003")
        fields = parse_fields(params.get("fields", "id,displayName"))
        query = params.get("query", "").lower()
        order, _, direction = params.get("order", "name:asc").partition(":")
        items = sorted(self.world[collection].values(), key=lambda item: str(item.get(order)))
        if direction == "desc":
            items.reverse()
        items = [item for item in items if query in str(item["name"]).lower() or query == item["id"].lower()]
        body: dict[str, Any] = {}
        if params.get("paging", "true") != "false":
            try:
                body["pager"], items = self._page(request, items)
            except ValueError:
                return _message(400, "max-results cannot be negative")
        body[collection] = [select(item, fields, self.world) for item in items]
        return self._answer(request, body)

    def _page(self, request: Request, items: list[dict[str, Any]]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        asked_page = max(1, int(request.query_params.get("page", 1)))
        asked_size = int(request.query_params.get("pageSize", 50))
        if asked_size < 0:
            raise ValueError(asked_size)
        size = max(1, asked_size)
        page_count = max(1, math.ceil(len(items) / size))
        # Before 2.44 the pager shows the last page for every page after it, although the list is empty there.
        page = min(asked_page, page_count) if self.feature_version < 44 else asked_page
        pager: dict[str, Any] = {"page": page, "total": len(items), "pageSize": size, "pageCount": page_count}
        if page < page_count:
            pager["nextPage"] = _page_link(request, page + 1, size)
        if page > 1:
            pager["prevPage"] = _page_link(request, page - 1, size)
        first = (asked_page - 1) * size
        return pager, items[first : first + asked_size]


def _page_link(request: Request, page: int, size: int) -> str:
    others = [(name, value) for name, value in request.query_params.multi_items() if name not in {"page", "pageSize"}]
    paging = [("page", page)] if page > 1 else []
    sizes = [("pageSize", size)] if size != 50 else []
    query = urlencode([*paging, *sizes, *others])
    return str(request.url.replace(query=query))


def _message(status: int, message: str, **more: str) -> Response:
    phrase = HTTPStatus(status).phrase
    body = {"httpStatus": phrase, "httpStatusCode": status, "status": "ERROR", "message": message, **more}
    return JSONResponse(body, status)


async def _page_not_found(request: Request, error: Exception) -> Response:
    """Tomcat's page, which is what DHIS2 answers for a path that it does not know."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    title = f"HTTP Status {status} - {HTTPStatus(status).phrase}"
    return HTMLResponse(f"<!doctype html><html><head><title>{title}</title></head><body>{title}</body></html>", status)
