"""The OpenAPI documents that the server makes of itself: which operations there are, by path or by type."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, Json, json_answer, page, web_message
from dhis2w_client.testing.metadata import schema_of
from dhis2w_client.testing.routing import NotMapped, endpoint

__all__: list[str] = []

_LICENSE = {
    "name": 'BSD 3-Clause "New" or "Revised" License',
    "url": "https://raw.githubusercontent.com/dhis2/dhis2-core/master/LICENSE",
}


def _operation(call: Call, method: str, path: str) -> Json:
    schema = call.server.data.at(path.split("/")[2]) if path.count("/") > 1 else None
    owner = schema.label if schema else "".join(part.title() for part in path.split("/")[2:3])
    name = "".join(part.strip("{}").title() for part in path.split("/")[3:])
    return {
        "operationId": f"{owner}.{method.lower()}{name}",
        "parameters": [
            {"name": part[1:-1], "in": "path", "required": True, "schema": {"type": "string"}}
            for part in path.split("/")
            if part.startswith("{")
        ],
        "responses": {"200": {"description": "?"}},
    }


def _document(call: Call, roots: list[str] | None) -> Answer:
    """The document of the operations below some paths, or of all."""
    paths: dict[str, Json] = {}
    for operation in sorted(call.server.data.operations):
        method, _, path = operation.partition(" ")
        if roots is None or any(path.startswith(f"{root}/") or (path == root and len(roots) > 1) for root in roots):
            paths.setdefault(path, {})[method.lower()] = _operation(call, method, path)
    body = {
        "openapi": "3.0.0",
        "info": {
            "title": "DHIS2 API",
            "version": f"2.{min(call.version, 42)}",
            "license": _LICENSE,
            "contact": dict[str, str](),
        },
        "servers": [{"url": f"{call.root}/"}],
        "security": [{"basicAuth": list[str]()}],
        "paths": paths,
        "components": {
            "securitySchemes": {"basicAuth": {"type": "http", "scheme": "basic"}},
            "parameters": dict[str, Json](),
            "schemas": dict[str, Json](),
        },
    }
    started = call.server.administrator["created"]
    return json_answer(body, headers=[("etag", f"v{started}")])


@endpoint("GET", "/api/openapi/openapi", produces=("*/*",))
@endpoint("GET", "/api/openapi", produces=("*/*",))
def document(call: Call) -> Answer:
    """The document of the whole server, or of what `scope` names: `path:/api/things` or `entity:Thing`."""
    if call.extension not in ("", "json"):
        if call.extension == "html" and not differences.has_openapi_page(call.version):
            return page(404)
        return web_message(406, differences.not_acceptable(call.version))
    scopes = [scope.partition(":") for scope in call.params("scope")]
    if not scopes:
        return _document(call, None)
    labels = {schema.label: schema.path for schema in call.server.data.schemas if schema.path}
    roots = [text for kind, _, text in scopes if kind == "path"]
    roots += [f"/api/{labels[text]}" for kind, _, text in scopes if kind == "entity" and text in labels]
    return _document(call, roots)


@endpoint("GET", "/api/{kind}/openapi", since=42, until=43)
def document_of_type(call: Call, kind: str) -> Any:
    """The document of the operations of a type."""
    if call.extension != "json":
        raise NotMapped
    return _document(call, [f"/api/{schema_of(call, kind).path}"])
