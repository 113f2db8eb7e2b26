"""Spans around requests: their names, what they say, and that they show no secret."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from unittest.mock import MagicMock

import httpx
import pytest
import respx

from dhis2w_client import BasicAuth, Dhis2Client, RetryPolicy
from dhis2w_client.telemetry import OpenTelemetry, route_template

trace = pytest.importorskip("opentelemetry.trace", reason="needs opentelemetry-api")

BASE = "https://dhis2.example.org:8443/dhis"


class Span:
    def __init__(self, name: str, attributes: dict[str, Any]) -> None:
        self.name = name
        self.attributes = attributes
        self.status: Any = None

    def set_attribute(self, key: str, value: Any) -> None:
        self.attributes[key] = value

    def set_status(self, status: Any) -> None:
        self.status = status


class Recorder:
    """A tracer provider that keeps its spans."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    def get_tracer(self, *arguments: Any, **options: Any) -> Any:
        tracer = MagicMock()
        tracer.start_as_current_span = self._start
        return tracer

    @contextmanager
    def _start(self, name: str, kind: Any, attributes: dict[str, Any]) -> Generator[Span]:
        assert kind is trace.SpanKind.CLIENT
        self.spans.append(Span(name, dict(attributes)))
        yield self.spans[-1]


@respx.mock
async def test_each_attempt_is_a_span() -> None:
    respx.route(url__startswith=BASE).mock(side_effect=[httpx.Response(503), httpx.Response(200, json={})])
    recorder: Any = Recorder()

    async def sleep(seconds: float) -> None:
        pass

    async with Dhis2Client(
        BASE,
        BasicAuth("admin", "district"),
        skip_version_probe=True,
        retry_policy=RetryPolicy(),
        tracing=OpenTelemetry(recorder),
        sleep=sleep,
    ) as client:
        await client.get_raw("/api/dataElements/DeNum000000", {"token": "s3cret", "fields": "id"})
    first, second = recorder.spans
    assert first.name == second.name == "GET /api/dataElements/{uid}"
    assert first.attributes == {
        "http.request.method": "GET",
        "server.address": "dhis2.example.org",
        "server.port": 8443,
        "url.full": f"{BASE}/api/dataElements/DeNum000000?token=***&fields=id",
        "url.template": "/api/dataElements/{uid}",
        "http.response.status_code": 503,
        "error.type": "503",
    }
    assert first.status is trace.StatusCode.ERROR
    assert second.attributes["http.request.resend_count"] == 1
    assert second.attributes["http.response.status_code"] == 200
    assert second.status is None


def test_the_real_api_takes_the_spans() -> None:
    with OpenTelemetry().span("GET", f"{BASE}/api/me", BASE, 1) as tell_status:
        tell_status(500)


@pytest.mark.parametrize(
    ("path", "template"),
    [
        ("/api/me", "/api/me"),
        ("/api/dataElements?fields=id", "/api/dataElements"),
        ("/api/dataElements/DeNum000000/sharing", "/api/dataElements/{uid}/sharing"),
        ("/api/tracker/enrollments/EnAlice0000", "/api/tracker/enrollments/{uid}"),
        ("/api/dataStore/nsone", "/api/dataStore/{namespace}"),
        ("/api/dataStore/nsone/key", "/api/dataStore/{namespace}/{key}"),
        ("/api/systemSettings/keyCalendar", "/api/systemSettings/{key}"),
        ("/api/routes/RouteA00000/run/some/path", "/api/routes/{uid}/run"),
        ("/api/routes/RouteA00000", "/api/routes/{uid}"),
        ("/api/query/alias/6d19ed61a2e4d91e2946905d7e42fdf2c47e7bc9", "/api/query/alias/{key}"),
    ],
)
def test_names_have_no_values_in_them(path: str, template: str) -> None:
    assert route_template(path) == template
