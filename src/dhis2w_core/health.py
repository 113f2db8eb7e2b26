"""What is well and what is wrong with a server, from its address to its routes; found out without raising."""

from contextlib import closing
from dataclasses import asdict, dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from dhis2w_client import Dhis2ClientError, SyncDhis2Client
from dhis2w_client._http import Request, SyncTransport, TransportOptions
from dhis2w_client._sync.connect import Ask, find_server, hops, is_server
from dhis2w_client.addresses import checked_base_url
from dhis2w_client.errors import page_title
from dhis2w_client.query import path_segment, shown
from dhis2w_client.versions import available_versions, choose_version

if TYPE_CHECKING:
    from dhis2w_client._http import Response
    from dhis2w_client.auth import AnyAuthProvider
    from dhis2w_client.versions import Dhis2

__all__ = ["Finding", "HealthReport", "check_health"]

State: TypeAlias = Literal["ok", "warning", "failed", "skipped"]

_STEPS = ("reachability", "redirects", "login page", "authentication", "version", "routes")
_SYSTEM_INFO = "/api/system/info"
_ROUTES: dict[str, str | bool] = {"fields": "id,code,name,disabled", "order": "code:asc", "paging": False}


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of one thing that was looked at."""

    name: str
    """`reachability`, `redirects`, `login page`, `authentication`, `version`, `routes`, or `route` and its code."""
    state: State
    """`failed` makes a server unhealthy, `warning` does not; `skipped` was not looked at."""
    text: str
    """What was seen."""
    advice: str | None = None
    """What to do."""

    def __str__(self) -> str:
        return f"{self.state:<8} {self.name}: {self.text}{f'; {self.advice}' if self.advice else ''}"


@dataclass(frozen=True, slots=True)
class HealthReport:
    """All findings about a server; `print` shows one a line."""

    url: str
    """The address that was asked about."""
    findings: tuple[Finding, ...]

    @property
    def is_healthy(self) -> bool:
        """Whether nothing failed."""
        return all(finding.state != "failed" for finding in self.findings)

    def to_wire(self) -> dict[str, Any]:
        """The report as JSON values."""
        findings = [asdict(finding) for finding in self.findings]
        return {"url": self.url, "healthy": self.is_healthy, "findings": findings}

    def __str__(self) -> str:
        verdict = "healthy" if self.is_healthy else "unhealthy"
        return "\n".join([*map(str, self.findings), f"{self.url} is {verdict}"])


def check_health(
    base_url: str,
    auth: "AnyAuthProvider | None" = None,
    *,
    version: "Dhis2 | None" = None,
    routes: bool = True,
    timeout: float = 10.0,
    verify: bool | str = True,
    proxy: str | None = None,
) -> HealthReport:
    """Looks at a server step by step: reachability, redirects, login pages, authentication, version, and each route.

    Raises nothing that a network or a server does: see the findings. Credentials are sent to the canonical address of
    a DHIS2 server alone. Without `auth` the first three steps are done, without `routes` none of them is run; a GET is
    sent through each route that is not disabled. `version` is what the server should be; `timeout` is in seconds, for
    each request.
    """
    options: dict[str, Any] = {"timeout": timeout, "connect_timeout": timeout, "verify": verify, "proxy": proxy}
    findings: list[Finding] = []
    try:
        server = _find(findings, checked_base_url(base_url), TransportOptions(**options))
        if server and auth is not None:
            with SyncDhis2Client(server, auth, skip_version_probe=True, **options) as client:
                _use(findings, client, version, routes)
    except (Dhis2ClientError, OSError, ValueError) as problem:
        findings.append(Finding(_next_step(findings), "failed", str(problem)))
    while (step := _next_step(findings)) != "end":
        findings.append(Finding(step, "skipped", _reason(findings, auth is not None)))
    return HealthReport(shown(base_url), tuple(findings))


def _next_step(findings: list[Finding]) -> str:
    """The first step of which nothing is known yet."""
    done = {finding.name for finding in findings}
    return next((step for step in _STEPS if step not in done), "end")


def _reason(findings: list[Finding], has_login: bool) -> str:
    if any(finding.state == "failed" for finding in findings):
        return "what failed before comes first"
    return "not wanted" if has_login else "no login was given"


# -- Without credentials ---------------------------------------------------------------------------------------------


def _find(findings: list[Finding], url: str, options: TransportOptions) -> str | None:
    """The address of the server that a URL leads to; None where it leads to none."""
    with closing(SyncTransport(options)) as transport:

        def ask(address: str, headers: dict[str, str]) -> "Response":
            return transport.send(Request("GET", address, headers))

        begun = perf_counter()
        response = ask(url, {"accept": "text/html,*/*;q=0.8", "x-requested-with": ""})
        text = f"{url} answers {response.status_code} after {(perf_counter() - begun) * 1000:.0f} ms"
        findings.append(Finding("reachability", "ok", text))
        pages = hops(ask, url)
        text = " -> ".join(map(shown, pages)) if len(pages) > 1 else "none"
        findings.append(Finding("redirects", "ok", text))
        return _find_api(findings, ask, url)


def _find_api(findings: list[Finding], ask: Ask, url: str) -> str | None:
    if is_server(ask, url):
        findings.append(Finding("login page", "ok", "none in front of the Web API"))
        return url
    response = ask(f"{url}{_SYSTEM_INFO}", {"accept": "application/json"})
    title = page_title(response.text)
    location = response.headers.get("location")
    page = f" with a page titled {title!r}" if title else f" to {shown(location)}" if location else ""
    text = f"{url}{_SYSTEM_INFO} answers {response.status_code}{page}, and not as DHIS2 does"
    server = find_server(ask, url)
    if server is None:
        advice = "check the address; if it is right, something in front of the server answers in its place"
        findings.append(Finding("login page", "failed", text, advice))
        return None
    findings.append(Finding("login page", "warning", text, f"use {server}, where the Web API is"))
    return server


# -- With credentials ------------------------------------------------------------------------------------------------


def _use(findings: list[Finding], client: SyncDhis2Client, pin: "Dhis2 | None", with_routes: bool) -> None:
    me = client.get_raw("/api/me", {"fields": "username,displayName"})
    text = f"logged in as {me.get('username')} ({me.get('displayName')})"
    findings.append(Finding("authentication", "ok", text))
    raw = str(client.get_raw(_SYSTEM_INFO).get("version"))
    try:
        bound = choose_version(raw, available_versions(), pin=pin)
        findings.append(Finding("version", "ok", f"DHIS2 {raw}, for which dhis2w_client.{bound.key} is made"))
    except Dhis2ClientError as problem:
        findings.append(Finding("version", "failed", str(problem)))
    if with_routes:
        _run_routes(findings, client)


def _run_routes(findings: list[Finding], client: SyncDhis2Client) -> None:
    found: list[dict[str, Any]] = client.get_raw("/api/routes", _ROUTES).get("routes") or []
    findings.append(Finding("routes", "ok", f"{len(found)} that this user may see" if found else "none"))
    for route in found:
        name = f"route {route.get('code') or route['id']}"
        if route.get("disabled"):
            findings.append(Finding(name, "skipped", "it is disabled"))
            continue
        try:
            response = client.get_response(f"/api/routes/{path_segment(route['id'])}/run")
        except Dhis2ClientError as problem:
            findings.append(Finding(name, "failed", str(problem)))
        else:
            findings.append(_route_finding(name, response.status_code))


def _route_finding(name: str, status: int) -> Finding:
    text = f"a GET through it is answered {status}"
    if status >= 500:
        return Finding(name, "failed", text, "check that the server can reach the target of the route, and its auth")
    if status >= 400:
        return Finding(name, "warning", text, "the target may want a path, a method or credentials that it did not get")
    return Finding(name, "ok", text)
