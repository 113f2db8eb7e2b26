"""What every step needs to know of an OpenAPI document: walking it, pointing into it, reading and writing it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

JsonObject = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete")
SCHEMAS = "#/components/schemas/"
PARAMETERS = "#/components/parameters/"


class CodegenError(Exception):
    """A document or table that the generator can't use; the text says where (a JSON pointer) and what to do."""


def pointer(*steps: str | int) -> str:
    """The JSON pointer (RFC 6901) of a place in a document."""
    return "#" + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def canonical(value: object) -> str:
    """One text for equal values, whatever the order of their keys."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def reference_name(schema: object, prefix: str = SCHEMAS) -> str | None:
    """`DataElement` of `{"$ref": "#/components/schemas/DataElement"}`; None for anything else."""
    if isinstance(schema, dict):
        target = cast("JsonObject", schema).get("$ref")
        if isinstance(target, str) and target.startswith(prefix):
            return target.removeprefix(prefix)
    return None


def reference_to(name: str) -> JsonObject:
    """A `$ref` to a component schema."""
    return {"$ref": SCHEMAS + name}


def operations(document: JsonObject) -> Iterator[tuple[str, str, JsonObject]]:
    """Every (METHOD, path, operation) in the document's order."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield method.upper(), path, operation


Visit = Callable[[JsonObject], JsonObject]


def map_schema(schema: JsonObject, visit: Visit) -> JsonObject:
    """A copy of a schema with `visit` applied to it and every schema inside it, innermost first."""
    result = dict(schema)
    if "properties" in result:
        result["properties"] = {name: map_schema(inner, visit) for name, inner in result["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(result.get(key), dict):
            result[key] = map_schema(result[key], visit)
    for key in ("oneOf", "anyOf", "allOf"):
        if key in result:
            result[key] = [map_schema(inner, visit) for inner in result[key]]
    return visit(result)


def _map_content(holder: JsonObject, visit: Visit) -> JsonObject:
    content = {
        media_type: {**entry, "schema": map_schema(entry["schema"], visit)} if "schema" in entry else entry
        for media_type, entry in holder["content"].items()
    }
    return {**holder, "content": content}


def map_parameter(parameter: JsonObject, visit: Visit) -> JsonObject:
    """A copy of a parameter with `visit` applied to its schemas."""
    return {**parameter, "schema": map_schema(parameter["schema"], visit)} if "schema" in parameter else parameter


def map_operation(operation: JsonObject, visit: Visit) -> JsonObject:
    """A copy of an operation with `visit` applied to each schema of its parameters, body and answers."""
    result = dict(operation)
    if "parameters" in result:
        result["parameters"] = [map_parameter(parameter, visit) for parameter in result["parameters"]]
    if "content" in result.get("requestBody", {}):
        result["requestBody"] = _map_content(result["requestBody"], visit)
    result["responses"] = {
        status: _map_content(answer, visit) if "content" in answer else answer
        for status, answer in result.get("responses", {}).items()
    }
    return result


def map_document(document: JsonObject, visit: Visit) -> JsonObject:
    """A copy of a document with `visit` applied to every schema in it, innermost first."""
    components = dict(document["components"])
    components["schemas"] = {name: map_schema(schema, visit) for name, schema in components["schemas"].items()}
    components["parameters"] = {
        name: map_parameter(parameter, visit) for name, parameter in components.get("parameters", {}).items()
    }
    paths = {
        path: {
            method: map_operation(operation, visit) if method in METHODS else operation
            for method, operation in item.items()
        }
        for path, item in document["paths"].items()
    }
    return {**document, "components": components, "paths": paths}


def references_in(value: object) -> Iterator[str]:
    """Every `$ref` string below a value."""
    if isinstance(value, dict):
        mapping = cast("JsonObject", value)
        target = mapping.get("$ref")
        if isinstance(target, str):
            yield target
        for inner in mapping.values():
            yield from references_in(inner)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from references_in(inner)


def read_json(path: Path) -> JsonObject:
    """A JSON object from a file, `.gz` or plain; broken text is a clear error."""
    import gzip

    raw = path.read_bytes()
    return parse_json(gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw, str(path))


def parse_json(raw: bytes, origin: str) -> JsonObject:
    """A JSON object from bytes; `origin` names it in errors."""
    try:
        value = json.loads(raw)
    except ValueError as problem:
        raise CodegenError(f"{origin} is not complete JSON ({problem}); take the dump again") from problem
    if not isinstance(value, dict):
        raise CodegenError(f"{origin} holds a JSON {type(value).__name__}, not an OpenAPI document")
    return cast("JsonObject", value)


LINE_WIDTH = 118


def dumps(value: object) -> str:
    """JSON with sorted keys and one fact a line: what fits on a line stands on one, so that a diff names facts."""
    return _dump(value, 0) + "\n"


def _dump(value: object, depth: int) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    is_schema_map = isinstance(value, dict) and len(cast("JsonObject", value)) > 1 and depth < 4
    if not isinstance(value, dict | list) or not value or (len(text) + depth <= LINE_WIDTH and not is_schema_map):
        return text
    pad = " " * (depth + 1)
    if isinstance(value, dict):
        mapping = cast("JsonObject", value)
        lines = [f"{pad}{json.dumps(key)}: {_dump(mapping[key], depth + 1)}" for key in sorted(mapping)]
        return "{\n" + ",\n".join(lines) + "\n" + " " * depth + "}"
    lines = [pad + _dump(inner, depth + 1) for inner in cast("list[object]", value)]
    return "[\n" + ",\n".join(lines) + "\n" + " " * depth + "]"
