"""Looking at a server: each thing that may be wrong is a finding, and nothing raises."""

from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx
import pytest

from dhis2w_client import BasicAuth, Dhis2, SyncDhis2Client
from dhis2w_client.testing import Dhis2Server
from dhis2w_core.health import HealthReport, check_health

ADMIN = BasicAuth("admin", "district")


def states(report: HealthReport) -> dict[str, str]:
    return {finding.name: finding.state for finding in report.findings}


@contextmanager
def answering(status: int, body: str, **headers: str) -> Generator[str]:
    """A server that answers everything alike."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            for name, value in {"content-type": "text/html", **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def upstream(request: httpx.Request) -> httpx.Response:
    if request.url.host == "broken":
        raise httpx.ConnectError("no such host")
    return httpx.Response(404 if request.url.host == "picky" else 200, json={})


@pytest.mark.parametrize("version", ["2.41", "2.42", "2.43"])
def test_a_healthy_server_with_its_routes(version: str) -> None:
    hosts = ("http://fine", "http://picky", "http://broken")
    server = Dhis2Server(version, upstream=httpx.MockTransport(upstream), route_hosts=hosts)
    with server.serve() as url:
        with SyncDhis2Client(url, ADMIN) as client:
            for code in ("fine", "picky", "broken", "off"):
                host = "http://fine" if code == "off" else f"http://{code}"
                route = {"name": code, "code": code, "url": f"{host}/api", "disabled": code == "off"}
                client.routes.create(route)
        report = check_health(url, ADMIN)
        without_routes = check_health(url, ADMIN, routes=False)
    found = states(report)
    assert [found[name] for name in ("reachability", "login page", "authentication", "version")] == ["ok"] * 4
    assert found["route fine"] == "ok"
    assert found["route picky"] == "warning"
    assert found["route broken"] == "failed"
    assert found["route off"] == "skipped"
    assert not report.is_healthy
    assert without_routes.is_healthy
    assert states(without_routes)["routes"] == "skipped"


def test_an_address_of_a_login_page_leads_to_the_server() -> None:
    with Dhis2Server("2.43", context_path="/dhis").serve() as url:
        report = check_health(f"{url}/dhis-web-login/", ADMIN, routes=False)
    assert report.is_healthy
    [login_page] = [finding for finding in report.findings if finding.name == "login page"]
    assert login_page.state == "warning"
    assert login_page.advice == f"use {url}, where the Web API is"
    assert f"{url}/login" in str(report)


def test_wrong_credentials_are_told_and_not_shown(server_url: str) -> None:
    report = check_health(server_url, BasicAuth("admin", "planted-secret"))
    assert states(report)["authentication"] == "failed"
    assert states(report)["version"] == "skipped"
    assert "planted-secret" not in f"{report}{report.to_wire()}{report!r}"


def test_a_server_of_another_version_than_the_profile_says(server_url: str) -> None:
    report = check_health(server_url, ADMIN, version=Dhis2.V41, routes=False)
    assert states(report)["version"] == "failed"
    assert not report.is_healthy


def test_without_a_login_the_rest_is_skipped(server_url: str) -> None:
    report = check_health(server_url)
    assert report.is_healthy
    assert states(report)["authentication"] == "skipped"


def test_a_page_of_a_proxy_is_no_server() -> None:
    with answering(200, "<html><title>Sign in &amp; go</title></html>") as url:
        report = check_health(url, ADMIN)
    assert states(report)["login page"] == "failed"
    assert "'Sign in & go'" in str(report)


def test_a_redirect_to_nowhere_ends() -> None:
    with answering(302, "", location="/there") as url:
        report = check_health(url, ADMIN)
    assert states(report)["redirects"] == "ok"
    assert f"{url} -> {url}/there" in str(report)
    assert not report.is_healthy


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "nonsense", "ftp://x.org", "http://u:planted@127.0.0.1:9"])
def test_an_address_where_nothing_is(address: str) -> None:
    report = check_health(address, ADMIN, timeout=2)
    assert states(report)["reachability"] == "failed"
    assert not report.is_healthy
    assert "planted" not in f"{report}{report.to_wire()}"
