"""A stand-in for a server that records what it was sent; the tests say what it answers."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import httpx

from dhis2w_client import BasicAuth

__all__ = ["BASE", "Answer", "Recorder", "options_for", "page_of", "refusal", "report"]

BASE = "https://dhis2.example.org"

Answer = Callable[[httpx.Request], Any]


class Recorder:
    """Answers `/api/system/info` as a server of a version, and everything else as `answer` says.

    An answer is the JSON of a 200, or a response. Without `answer`, writing is accepted.
    """

    def __init__(self, answer: Answer | None = None, *, version: str = "2.43.1") -> None:
        self.answer = answer or (lambda request: report())
        self.version = version
        self.requests: list[httpx.Request] = []
        self.transport = httpx.MockTransport(self._handle)

    @property
    def options(self) -> dict[str, Any]:
        """The arguments of a client that talks to this."""
        return {"base_url": BASE, "auth": BasicAuth("admin", "district"), "transport": self.transport}

    @property
    def last(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]

    @property
    def lines(self) -> list[str]:
        """Method and path of each request, with its decoded query."""
        return [f"{request.method} {httpx.URL(str(request.url)).path}" for request in self.requests]

    def query(self, number: int = -1) -> dict[str, list[str]]:
        """The query of a request."""
        return parse_qs(self.requests[number].url.query.decode())

    def body(self, number: int = -1) -> Any:
        """The JSON body of a request."""
        return json.loads(self.requests[number].content)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/api/system/info"):
            return httpx.Response(200, json={"version": self.version})
        self.requests.append(request)
        answer = self.answer(request)
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)


def options_for(url: str) -> dict[str, Any]:
    """The arguments of a client that talks to an embedded server."""
    return {"base_url": url, "auth": BasicAuth("admin", "district")}


def page_of(request: httpx.Request, rows: list[Any], *, clamped: bool = True, total: bool = True) -> dict[str, Any]:
    """The page of data elements that a request asks for, with the pager of 2.41 to 2.43 or, unclamped, of 2.44."""
    page, size = int(request.url.params.get("page", 1)), int(request.url.params.get("pageSize", 50))
    count = max(1, -(-len(rows) // size))
    pager = {"page": min(page, count) if clamped else page, "pageSize": size}
    if total:
        pager |= {"total": len(rows), "pageCount": count}
    return {"pager": pager, "dataElements": rows[(page - 1) * size : page * size]}


def report(**more: Any) -> dict[str, Any]:
    """The answer to a change that was accepted."""
    inner = {"responseType": "ObjectReport", "uid": "DeNum000000", "errorReports": []}
    return {"httpStatus": "OK", "httpStatusCode": 200, "status": "OK", "response": inner, **more}


def refusal(status: int = 409, **more: Any) -> httpx.Response:
    """An answer with an error status."""
    body = {"httpStatusCode": status, "status": "ERROR", "message": "refused", **more}
    return httpx.Response(status, json=body)
