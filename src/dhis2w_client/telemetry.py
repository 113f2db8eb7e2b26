"""Spans of OpenTelemetry around requests, named by route templates; needs the extra `otel`."""

import re
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from dhis2w_client.query import shown

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

__all__ = ["OpenTelemetry", "Tracing", "route_template"]


class Tracing(Protocol):
    """What a client tells about its requests while they are on their way."""

    def span(self, method: str, url: str, base_url: str, number: int) -> AbstractContextManager[Callable[[int], None]]:
        """Lasts as long as one request, the attempt `number` of its call; what it gives is called with the status."""
        ...


class OpenTelemetry:
    """A span for each request: `Dhis2Client(..., tracing=OpenTelemetry())`.

    Names and attributes are those of the semantic conventions for HTTP clients. URLs are without secrets.
    """

    def __init__(self, tracer_provider: "TracerProvider | None" = None) -> None:
        from dhis2w_client import __version__
        from dhis2w_client._extras import import_extra

        trace = import_extra("opentelemetry.trace", "OpenTelemetry", "otel")

        self._kind = trace.SpanKind.CLIENT
        self._error = trace.StatusCode.ERROR
        self._tracer = trace.get_tracer("dhis2w_client", __version__, tracer_provider)

    @contextmanager
    def span(self, method: str, url: str, base_url: str, number: int) -> Generator[Callable[[int], None]]:
        """A span named `GET /api/dataElements/{uid}`."""
        template = route_template(url.removeprefix(base_url))
        server = urlsplit(base_url)
        attributes: dict[str, str | int] = {
            "http.request.method": method,
            "server.address": server.hostname or "",
            "server.port": server.port or (443 if server.scheme == "https" else 80),
            "url.full": shown(url),
            "url.template": template,
        }
        if number > 1:
            attributes["http.request.resend_count"] = number - 1
        with self._tracer.start_as_current_span(f"{method} {template}", kind=self._kind, attributes=attributes) as span:

            def tell_status(status_code: int) -> None:
                span.set_attribute("http.response.status_code", status_code)
                if status_code >= 400:
                    span.set_attribute("error.type", str(status_code))
                    span.set_status(self._error)

            yield tell_status


# Segments of paths of DHIS2 that look like uids and are none.
_WORDS = frozenset(
    {"acceptances", "attachments", "authorities", "constraints", "customForms", "dataPruning", "dataSummary"}
    | {"descendants", "description", "enrollments", "eventReport", "expressions", "geoFeatures", "incompleted"}
    | {"loginConfig", "maintenance", "periodTypes", "predictions", "protections", "smsCommands", "unapprovals"}
    | {"verifyEmail", "withinRange"}
)
_UID = re.compile(r"[A-Za-z][A-Za-z0-9]{10}")
# Paths whose further segments are data, by their beginning.
_DATA = (
    (re.compile(r"(/api/(?:dataStore|userDataStore))/[^/]+(/[^/]+)?.*"), ("/{namespace}", "/{key}")),
    (re.compile(r"(/api/(?:systemSettings|userSettings|query/alias|jobConfigurations/type))/[^/]+()"), ("/{key}", "")),
    (re.compile(r"(/api/routes)/[^/]+(/run).*"), ("/{uid}", "/run")),
)


def route_template(path: str) -> str:
    """The path with names in place of what differs from object to object: `/api/dataElements/{uid}`."""
    path = path.partition("?")[0]
    for pattern, (first, second) in _DATA:
        if found := pattern.fullmatch(path):
            return found[1] + first + (second if found[2] else "")
    return "/".join("{uid}" if _UID.fullmatch(part) and part not in _WORDS else part for part in path.split("/"))
