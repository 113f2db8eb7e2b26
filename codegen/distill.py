"""A server's OpenAPI dump -> its canonical, prose-free form: equal servers give equal bytes, whatever the boot.

Each step is a function from document to document. What differs between two boots of one server (the order of keys,
which handler owns a path, which names are merged, facts that the server reads off reflection order) is settled here;
what is wrong on every boot is corrected later, by `passes` and the overlays.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from codegen.document import (
    METHODS,
    PARAMETERS,
    SCHEMAS,
    CodegenError,
    JsonObject,
    canonical,
    map_document,
    map_operation,
    map_schema,
    operations,
    pointer,
    reference_name,
    reference_to,
    references_in,
)
from codegen.names import pascal_case

# Paths that are left out of the distilled document, each with the reason that `x-excluded` records.
EXCLUDED: tuple[tuple[str, str], ...] = (
    (r"/gist(\.csv)?$", "gist: another form of the generic verbs list, get and get_property"),
    (r"^/api(/\{path\})?(/[^/]+)*/openapi(\.\w+)?$", "the OpenAPI document itself"),
    (r"^/api/openapi/|^/api/\{path\}/openapi", "the OpenAPI document itself"),
    (r"^/$|^/api(/api)?$|^/login|^/dhis-web-", "a page of the web front end, not of the Web API"),
    (r"__disabled$", "switched off by the server"),
)

# Facts that change with the order in which the server's reflection meets two getters, or with an erased Java generic:
# (component, property) -> the schema that it gets on every boot; an overlay may say more, once it is the same on all.
SETTLED: dict[tuple[str, str], JsonObject] = {
    ("ImportConflicts", "conflicts"): {"type": "array", "items": {}},
    ("CategoryOption", "aggregationType"): reference_to("AggregationType"),
    ("Page", "items"): {"type": "array", "items": {}},
}
SETTLED_PARAMETERS: dict[tuple[str, str], JsonObject] = {("/api/icons", "search"): {"type": "string"}}
# Two handlers of the same name on one path, of which the server lists the one that its reflection meets first:
# (method, path) -> what both take together.
OVERLOADED: dict[tuple[str, str], JsonObject] = {
    ("post", "/api/sms/inbound"): {
        "parameters": [
            {"in": "query", "name": "gateway", "schema": {"default": "Unknown", "type": "string"}},
            {"in": "query", "name": "message", "schema": {"type": "string"}},
            {"in": "query", "name": "originator", "schema": {"type": "string"}},
            {"in": "query", "name": "receivedTime", "schema": {"format": "date-time", "type": "string"}},
        ]
    },
    ("post", "/api/programIndicators/expression/description"): {
        "content": {
            "application/json": {"schema": reference_to("Expression")},
            "text/plain": {"schema": {"type": "string"}},
        }
    },
}

KEPT_SCHEMA_KEYS = {
    "$ref", "type", "format", "items", "properties", "additionalProperties", "oneOf", "anyOf", "allOf", "enum",
    "default", "readOnly", "writeOnly", "deprecated", "nullable", "x-kind", "x-since", "x-maturity",
}  # fmt: skip
KEPT_OPERATION_KEYS = {"deprecated", "x-maturity", "x-since", "x-auth", "x-group"}
KEPT_PARAMETER_KEYS = {"name", "in", "required", "deprecated", "schema", "style", "explode", "x-since", "x-maturity"}
XML_PATHS = re.compile(r"^/api/(dataValueSets|completeDataSetRegistrations)\b")
REFERENCE_PROSE = re.compile(r"A UID reference to an? (\w+)")
NARROWED = {"BaseIdentifiableObject", "IdentifiableObject", "NameableObject", "BaseNameableObject", "UserDto"}


def distill(dump: JsonObject, version: str, *, neighbour: JsonObject | None = None) -> JsonObject:
    """The canonical form of a dump of a server of `version` ("2.43").

    `neighbour` is another version's distilled document: it lends names to inline enums.
    """
    check(dump)
    dump = mend_dangling_parameters(dump)
    check_references(dump)
    document = canonical_paths(dump)
    document = rescue_reference_targets(document)
    document = strip(document)
    document = merge_handlers(document)
    document = fold_input_models(document)
    document = inline_identifiers(document)
    document = rename_components(document)
    document = name_inline_enums(document, neighbour)
    document = name_inline_objects(document)
    document = settle(document)
    document = prune(document)
    check_references(document)
    return order(document, version)


def check(dump: JsonObject) -> None:
    """Refuse what is not an OpenAPI 3 document of a DHIS2 server."""
    if not str(dump.get("openapi", "")).startswith("3."):
        raise CodegenError(f"{pointer('openapi')}: this is not an OpenAPI 3 document")
    for key in ("paths", "components"):
        if not isinstance(dump.get(key), dict):
            raise CodegenError(f"{pointer(key)} is missing: the document is cut short or not DHIS2's")
    if not any(path.rstrip("/").removeprefix("/api") == "/system/info" for path in dump["paths"]):
        info = dump.get("info")
        title = info.get("title") if isinstance(info, dict) else None
        raise CodegenError(f"{pointer('paths')}: no /api/system/info, so this is not DHIS2's API but {title!r}")
    if not isinstance(dump["components"].get("schemas"), dict):
        raise CodegenError(f"{pointer('components', 'schemas')} is missing: the document is cut short")
    for place, value in _objects(dump):
        if not isinstance(value, dict):
            raise CodegenError(f"{pointer(*place)}: expected an object, found {canonical(value)[:80]}")


def _objects(dump: JsonObject) -> Iterable[tuple[tuple[str | int, ...], object]]:
    """(place, value) of what the steps take for objects without looking; outer places before inner ones."""
    for section in ("schemas", "parameters"):
        components = dump["components"].get(section, {})
        yield ("components", section), components
        yield from ((("components", section, name), value) for name, value in components.items())
    for path, item in dump["paths"].items():
        yield ("paths", path), item
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            yield ("paths", path, method), operation
            yield ("paths", path, method, "responses"), operation.get("responses", {})
            for index, parameter in enumerate(operation.get("parameters", [])):
                yield ("paths", path, method, "parameters", index), parameter


def mend_dangling_parameters(dump: JsonObject) -> JsonObject:
    """2.42 refers to `Group.filters` where it declares `Group.filter`: point such references at their singular."""
    declared = dump["components"].get("parameters", {})

    def mended(parameter: JsonObject) -> JsonObject:
        name = reference_name(parameter, PARAMETERS)
        if name and name not in declared and name.endswith("s") and name.removesuffix("s") in declared:
            return {"$ref": PARAMETERS + name.removesuffix("s")}
        return parameter

    def operation_mended(operation: JsonObject) -> JsonObject:
        return {**operation, "parameters": [mended(parameter) for parameter in operation.get("parameters", [])]}

    paths = {
        path: {key: operation_mended(value) if key in METHODS else value for key, value in item.items()}
        for path, item in dump["paths"].items()
    }
    return {**dump, "paths": paths}


def check_references(document: JsonObject) -> None:
    """Every `$ref` must name a component; the error points at the place that holds it."""

    def search(value: Any, steps: tuple[str | int, ...]) -> None:
        if isinstance(value, dict):
            target = value.get("$ref")
            if isinstance(target, str) and not _exists(document, target):
                raise CodegenError(f"{pointer(*steps)}: dangling $ref to {target}")
            for key, inner in value.items():
                search(inner, (*steps, key))
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                search(inner, (*steps, index))

    search(document, ())


def _exists(document: JsonObject, target: str) -> bool:
    for prefix, section in ((SCHEMAS, "schemas"), (PARAMETERS, "parameters")):
        if target.startswith(prefix):
            return target.removeprefix(prefix) in document["components"].get(section, {})
    return False


# ---------------------------------------------------------------------------------------------------- paths


def canonical_path(path: str) -> str:
    """`/dataElements/#getObjectListCsv` -> `/api/dataElements`: no fragment, no trailing slash, always under /api."""
    return path.split("#")[0].replace("/**", "/{path}").rstrip("/") or "/"


def canonical_paths(dump: JsonObject) -> JsonObject:
    """Paths as METHOD -> list of variants under their canonical path; the excluded ones recorded with their reason."""
    below_api = any(path.startswith("/api/") for path in dump["paths"])
    paths: dict[str, dict[str, list[JsonObject]]] = defaultdict(lambda: defaultdict(list))
    excluded: dict[str, str] = {}
    for method, raw_path, operation in operations(dump):
        path = canonical_path(raw_path if below_api else "/api" + raw_path)
        reason = next((reason for pattern, reason in EXCLUDED if re.search(pattern, path)), None)
        if reason:
            excluded[f"{method} {path}"] = reason
        else:
            rest_of_path = [{"name": "path", "in": "path", "required": True, "schema": {"type": "string"}}]
            added = rest_of_path if "/**" in raw_path else []
            operation = {**operation, "parameters": [*operation.get("parameters", []), *added]}
            paths[path][method.lower()].append(operation)
    components = {
        "schemas": dump["components"]["schemas"],
        "parameters": dump["components"].get("parameters", {}),
    }
    return {"variants": paths, "components": components, "excluded": excluded}


def merge_handlers(document: JsonObject) -> JsonObject:
    """One operation a (METHOD, path): the union of its handlers, led by the one that speaks JSON most fully."""
    parameters = document["components"]["parameters"]
    paths = {
        path: {method: _merge(variants, parameters) for method, variants in item.items()}
        for path, item in document["variants"].items()
    }
    rest = {key: value for key, value in document.items() if key != "variants"}
    return {**rest, "paths": paths}


def _merge(variants: list[JsonObject], shared: JsonObject) -> JsonObject:
    ranked = sorted(variants, key=_json_first)
    merged: JsonObject = dict(ranked[0])
    by_name: dict[tuple[str, str], JsonObject] = {}
    for variant in ranked:
        for parameter in variant.get("parameters", []):
            full = shared.get(reference_name(parameter, PARAMETERS) or "", parameter)
            by_name.setdefault((full["in"], full["name"]), parameter)
    required = [
        {(p["in"], p["name"]) for p in variant.get("parameters", []) if p.get("required")} for variant in ranked
    ]
    everywhere = set.intersection(*required) if required else set()
    merged["parameters"] = [
        {name: value for name, value in parameter.items() if name != "required" or key in everywhere}
        for key, parameter in by_name.items()
    ]
    bodies = [variant["requestBody"] for variant in ranked if "requestBody" in variant]
    if bodies:
        always = len(bodies) == len(ranked) and all(body.get("required") for body in bodies)
        content = _first_of_each(body.get("content", {}) for body in bodies)
        merged["requestBody"] = {"content": content, "required": True} if always else {"content": content}
    statuses = sorted({status for variant in ranked for status in variant["responses"]})
    merged["responses"] = {
        status: _answer(_first_of_each(variant["responses"].get(status, {}).get("content", {}) for variant in ranked))
        for status in statuses
    }
    return merged


def _json_first(operation: JsonObject) -> tuple[bool, bool, bool, int, str]:
    contents = [answer.get("content", {}) for answer in operation["responses"].values()]
    answers_json = any("application/json" in content for content in contents)
    answers_pages = any(
        "pager" in content.get("application/json", {}).get("schema", {}).get("properties", {}) for content in contents
    )
    takes_json = "application/json" in operation.get("requestBody", {}).get("content", {})
    parameters = sorted(canonical(parameter) for parameter in operation.get("parameters", []))
    last_resort = canonical({**operation, "parameters": parameters})
    return (not answers_json, not answers_pages, not takes_json, -len(parameters), last_resort)


def _first_of_each(contents: Iterable[JsonObject]) -> JsonObject:
    merged: JsonObject = {}
    for content in contents:
        merged = {**content, **merged}
    return merged


def _answer(content: JsonObject) -> JsonObject:
    return {"description": "", "content": content} if content else {"description": ""}


# ---------------------------------------------------------------------------------------------------- stripping


def _each_variant(document: JsonObject, change: Callable[[str, JsonObject], JsonObject]) -> JsonObject:
    return {
        path: {method: [change(path, variant) for variant in variants] for method, variants in item.items()}
        for path, item in document["variants"].items()
    }


def rescue_reference_targets(document: JsonObject) -> JsonObject:
    """2.41 says only in prose what an inline `{id}` refers to: make it a `$ref` before the prose goes."""
    schemas = document["components"]["schemas"]

    def rescue(schema: JsonObject) -> JsonObject:
        match = REFERENCE_PROSE.match(str(schema.get("description", "")))
        if match and set(schema.get("properties", {})) == {"id"} and match[1] in schemas:
            return reference_to(match[1])
        return schema

    components = {
        "schemas": {name: map_schema(schema, rescue) for name, schema in schemas.items()},
        "parameters": document["components"]["parameters"],
    }
    variants = _each_variant(document, lambda _, operation: map_operation(operation, rescue))
    return {**document, "variants": variants, "components": components}


def strip(document: JsonObject) -> JsonObject:
    """No prose, no examples, no error answers (they are alike everywhere), no patterns, no `required` of properties.

    Patterns are Java's and don't compile elsewhere; `required` says which Java fields are primitive, not what the
    API wants, and differs between boots.
    """
    components = {
        "schemas": {
            name: map_schema(schema, _strip_schema) for name, schema in document["components"]["schemas"].items()
        },
        "parameters": {
            name: _strip_parameter(parameter) for name, parameter in document["components"]["parameters"].items()
        },
    }
    return {**document, "variants": _each_variant(document, _strip_operation), "components": components}


def _strip_schema(schema: JsonObject) -> JsonObject:
    kept = {key: value for key, value in schema.items() if key in KEPT_SCHEMA_KEYS}
    if kept.get("type") == "any":
        del kept["type"]
    if kept.get("type") == "boolean" and kept.get("default") == []:
        return {"type": "array", "items": {"type": "string"}}  # a list whose `hasX()` the server took for its getter
    if "oneOf" in kept:
        distinct = {canonical(choice): choice for choice in kept["oneOf"]}
        kept["oneOf"] = [distinct[text] for text in sorted(distinct)]
        if len(kept["oneOf"]) == 1:
            return {**{key: value for key, value in kept.items() if key != "oneOf"}, **kept["oneOf"][0]}
    return kept


def _strip_parameter(parameter: JsonObject) -> JsonObject:
    if "$ref" in parameter:
        return {"$ref": parameter["$ref"]}
    kept = {key: value for key, value in parameter.items() if key in KEPT_PARAMETER_KEYS and value is not False}
    schema = map_schema(parameter.get("schema", {}), _strip_schema)
    if parameter["name"] == "property":
        schema.pop("enum", None)  # 2.41 lists the model's property names here, later versions refer to such a list
    return {**kept, "schema": schema}


def _strip_operation(path: str, operation: JsonObject) -> JsonObject:
    kept: JsonObject = {key: value for key, value in operation.items() if key in KEPT_OPERATION_KEYS and value != []}
    kept["parameters"] = [_strip_parameter(parameter) for parameter in operation.get("parameters", [])]
    if "requestBody" in operation:
        body = operation["requestBody"]
        content = _strip_content(path, body.get("content", {}))
        kept["requestBody"] = {"content": content, "required": True} if body.get("required") else {"content": content}
    kept["responses"] = {
        status: {"content": _strip_content(path, answer.get("content", {}))}
        for status, answer in operation.get("responses", {}).items()
        if status[0] in "23"
    } or {"200": {}}
    return kept


def _strip_content(path: str, content: JsonObject) -> JsonObject:
    stripped: JsonObject = {}
    for media_type, entry in content.items():
        plain = media_type.split(";")[0].strip()
        if plain.endswith("/xml") and not XML_PATHS.match(path):
            continue  # named on many paths, refused on all but these: the server's converters know no others
        stripped[plain] = {"schema": map_schema(entry["schema"], _strip_schema)} if "schema" in entry else {}
    return stripped


# ---------------------------------------------------------------------------------------------------- schemas


def fold_input_models(document: JsonObject) -> JsonObject:
    """`X` (answers) and `XParams` (bodies) are one model: `XParams` comes and goes between servers.

    Where the document narrows the reference of a property of `X` to a base type, `XParams` still knows the target.
    """
    schemas: JsonObject = document["components"]["schemas"]
    folded = {name: name.removesuffix("Params") for name in schemas if _is_input_of(name, schemas)}
    merged = dict(schemas)
    for input_name, name in folded.items():
        output, input_ = schemas[name], schemas[input_name]
        properties = dict(output.get("properties", {}))
        for key, schema in input_["properties"].items():
            properties[key] = _widened(properties[key], schema, folded) if key in properties else schema
        merged[name] = {**output, "properties": properties}
        del merged[input_name]

    def rename(schema: JsonObject) -> JsonObject:
        name = reference_name(schema)
        return {**schema, "$ref": SCHEMAS + folded[name]} if name in folded else schema

    document = {**document, "components": {**document["components"], "schemas": merged}}
    return map_document(document, rename)


def _is_input_of(name: str, schemas: JsonObject) -> bool:
    output = schemas.get(name.removesuffix("Params"))
    if not name.endswith("Params") or output is None:
        return False
    own, other = set(schemas[name].get("properties", {})), set(output.get("properties", {}))
    return 2 * len(own & other) >= len(own) > 0


def _widened(output: JsonObject, input_: JsonObject, folded: dict[str, str]) -> JsonObject:
    if "items" in output and "items" in input_:
        return {**output, "items": _widened(output["items"], input_["items"], folded)}
    name = reference_name(output)
    if name is None or name not in NARROWED:
        return output
    target = reference_name(input_) or _identifier_target(input_)
    target = folded.get(target or "", target)
    return {**output, "$ref": SCHEMAS + target} if target and target not in NARROWED else output


def _identifier_target(schema: JsonObject) -> str | None:
    """`DataElement` of an inline `{id: UID_DataElement}`."""
    properties = schema.get("properties", {})
    name = reference_name(properties.get("id")) if set(properties) == {"id"} else None
    return name.removeprefix("UID_") if name and name.startswith("UID_") else None


def inline_identifiers(document: JsonObject) -> JsonObject:
    """`UID_X` -> a uid string, `{id: UID_X}` -> a reference to X, `XPropertyNames` -> a string."""
    schemas: JsonObject = document["components"]["schemas"]
    uid = {"type": "string", "format": "uid"}

    def visit(schema: JsonObject) -> JsonObject:
        name = reference_name(schema)
        if name and name.startswith("UID_"):
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            return {**rest, **({"type": "string"} if name == "UID_null" else uid)}
        if name and _is_property_names(name):
            return {"type": "string"}
        return schema

    def target_first(schema: JsonObject) -> JsonObject:
        target = _identifier_target(schema)
        return reference_to(target) if target and target in schemas else schema

    document = map_document(map_document(document, target_first), visit)
    kept = {
        name: schema
        for name, schema in document["components"]["schemas"].items()
        if not name.startswith("UID_") and not _is_property_names(name)
    }
    return {**document, "components": {**document["components"], "schemas": kept}}


def _is_property_names(name: str) -> bool:
    return name.endswith("PropertyNames") or name.startswith("PropertyNames_")


def rename_components(document: JsonObject) -> JsonObject:
    """2.41's `Deprecated_TrackerEvent` -> `DeprecatedTrackerEvent`: every component can be a class as it is called."""
    schemas: JsonObject = document["components"]["schemas"]
    renamed: dict[str, str] = {name: pascal_case(name) for name in schemas if name != pascal_case(name)}

    def visit(schema: JsonObject) -> JsonObject:
        name = reference_name(schema)
        return {**schema, "$ref": SCHEMAS + renamed[name]} if name in renamed else schema

    document = map_document(document, visit)
    components = document["components"]
    schemas = {
        renamed[name] if name in renamed else name: schema  # noqa: SIM401 (type checkers take the key for None)
        for name, schema in components["schemas"].items()
    }
    return {**document, "components": {**components, "schemas": schemas}}


def name_inline_enums(document: JsonObject, neighbour: JsonObject | None) -> JsonObject:
    """2.41 writes enums where they are used: give each a name, the neighbour version's where it knows the place."""
    inline: dict[str, tuple[list[str], Counter[str]]] = {}
    for values, place in _inline_enums(document):
        inline.setdefault(canonical(values), (values, Counter()))[1][place] += 1
    own = {name: schema for name, schema in document["components"]["schemas"].items() if "enum" in schema}
    names = {canonical(own[name]["enum"]): name for name in sorted(own, reverse=True)}
    taken = set(document["components"]["schemas"])
    for key in sorted(inline, key=lambda key: (-inline[key][1].total(), key)):
        values, places = inline[key]
        if key in names:
            continue
        names[key] = next(name for name in _enum_names(values, places, neighbour) if name not in taken)
        taken.add(names[key])

    def visit(schema: JsonObject) -> JsonObject:
        name = names.get(canonical(schema["enum"])) if "enum" in schema else None
        rest = {key: value for key, value in schema.items() if key not in ("enum", "type")}
        return {**rest, "$ref": SCHEMAS + name} if name else schema

    document = map_document(document, visit)
    added = {names[key]: {"type": "string", "enum": values} for key, (values, _) in inline.items()}
    schemas = {**document["components"]["schemas"], **added, **own}
    return {**document, "components": {**document["components"], "schemas": schemas}}


def _inline_enums(document: JsonObject) -> Iterable[tuple[list[str], str]]:
    """(values, place) of every enum below a named schema, a parameter or an operation; a place is `Owner.property`."""

    def below(schema: JsonObject, place: str, *, top: bool = False) -> Iterable[tuple[list[str], str]]:
        if "enum" in schema and not top:
            yield schema["enum"], place
        for name, inner in schema.get("properties", {}).items():
            yield from below(inner, f"{place.split('.')[0]}.{name}")
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                yield from below(schema[key], place)
        for inner in schema.get("oneOf", []):
            yield from below(inner, place)

    for name, schema in document["components"]["schemas"].items():
        yield from below(schema, name, top=True)
    for parameter in document["components"]["parameters"].values():
        yield from below(parameter.get("schema", {}), f"?.{parameter['name']}")
    for _, path, operation in operations(document):
        for parameter in operation.get("parameters", []):
            yield from below(parameter.get("schema", {}), f"{path}?.{parameter.get('name')}")
        contents = [operation.get("requestBody", {}), *operation["responses"].values()]
        for content in (holder.get("content", {}) for holder in contents):
            for entry in content.values():
                yield from below(entry.get("schema", {}), f"{path}.{path.split('/')[-1]}")


def _enum_names(values: list[str], places: Counter[str], neighbour: JsonObject | None) -> Iterable[str]:
    """Names to try, best first: the neighbour's for the same place, then for the same values, then our own."""
    schemas: JsonObject = neighbour["components"]["schemas"] if neighbour else {}
    for place in sorted(places):
        owner, _, property_ = place.partition(".")
        schema = schemas.get(owner, {}).get("properties", {}).get(property_, {})
        name = reference_name(schema.get("items", schema))
        if name and "enum" in schemas.get(name, {}):
            yield name
    yield from sorted(name for name, schema in schemas.items() if set(schema.get("enum", ())) == set(values))
    ordered = sorted(places, key=lambda place: (-places[place], place))
    for place in ordered:
        yield pascal_case(place.partition(".")[2])
    for place in ordered:
        yield pascal_case(place.removeprefix("/api"))
    first = pascal_case(ordered[0].removeprefix("/api"))
    yield from (f"{first}{number}" for number in range(2, 99))


def name_inline_objects(document: JsonObject) -> JsonObject:
    """An anonymous object inside a named schema becomes a named one: `Owner` + `Property`."""
    schemas: JsonObject = {}

    def lift(schema: JsonObject, place: str) -> JsonObject:
        if "properties" in schema:
            name = pascal_case(place)
            if name in document["components"]["schemas"] or schemas.get(name, schema) != schema:
                name += "Object"
            schemas[name] = inside(schema, name)
            return reference_to(name)
        return inside(schema, place)

    def inside(schema: JsonObject, place: str) -> JsonObject:
        result = dict(schema)
        if "properties" in result:
            result["properties"] = {key: lift(inner, f"{place}.{key}") for key, inner in result["properties"].items()}
        for key in ("items", "additionalProperties"):
            if isinstance(result.get(key), dict):
                result[key] = lift(result[key], place)
        if "oneOf" in result:
            result["oneOf"] = [lift(inner, place) for inner in result["oneOf"]]
        return result

    for name, schema in sorted(document["components"]["schemas"].items()):
        schemas[name] = inside(schema, name)
    return {**document, "components": {**document["components"], "schemas": schemas}}


def settle(document: JsonObject) -> JsonObject:
    """Facts that flip between boots get their one value (`SETTLED`)."""
    schemas = dict(document["components"]["schemas"])
    for (name, key), value in SETTLED.items():
        if key in schemas.get(name, {}).get("properties", {}):
            schemas[name] = {**schemas[name], "properties": {**schemas[name]["properties"], key: value}}
    paths = {
        path: {method: _settled(path, method, operation, schemas) for method, operation in item.items()}
        for path, item in document["paths"].items()
    }
    return {**document, "components": {**document["components"], "schemas": schemas}, "paths": paths}


def _settled(path: str, method: str, operation: JsonObject, schemas: JsonObject) -> JsonObject:
    parameters = [
        {**parameter, "schema": SETTLED_PARAMETERS.get((path, parameter.get("name", "")), parameter.get("schema"))}
        if "schema" in parameter
        else parameter
        for parameter in operation["parameters"]
    ]
    overloads = OVERLOADED.get((method, path), {})
    listed = [parameter.get("name") for parameter in parameters]
    parameters += [parameter for parameter in overloads.get("parameters", []) if parameter["name"] not in listed]
    settled = {**operation, "parameters": parameters}
    content: JsonObject = {
        media_type: entry
        for media_type, entry in overloads.get("content", {}).items()
        if reference_name(entry["schema"]) in (None, *schemas)
    }
    if content:
        body = operation.get("requestBody", {})
        settled["requestBody"] = {**body, "content": {**content, **body.get("content", {})}}
    return settled


def prune(document: JsonObject) -> JsonObject:
    """Without the components that no operation reaches; only excluded operations used them, or nothing did."""
    components = document["components"]
    reached: set[str] = set()
    waiting = list(references_in(document["paths"]))
    while waiting:
        target = waiting.pop()
        if target in reached:
            continue
        reached.add(target)
        section = "schemas" if target.startswith(SCHEMAS) else "parameters"
        waiting += references_in(components[section].get(target.split("/")[-1]))
    kept = {
        section: {name: value for name, value in components[section].items() if prefix + name in reached}
        for section, prefix in (("schemas", SCHEMAS), ("parameters", PARAMETERS))
    }
    return {**document, "components": kept}


def order(document: JsonObject, version: str) -> JsonObject:
    """The finished OpenAPI 3.1 document, its lists in their one order (objects are sorted when written)."""
    shared = document["components"]["parameters"]

    def parameter_order(parameter: JsonObject) -> tuple[bool, str]:
        full = shared.get(reference_name(parameter, PARAMETERS) or "", parameter)
        return (full["in"] != "path", full["name"])

    paths: JsonObject = {}
    for path in sorted(document["paths"]):
        paths[path] = {}
        for method in METHODS:
            if method in document["paths"][path]:
                operation = dict(document["paths"][path][method])
                operation["parameters"] = sorted(operation["parameters"], key=parameter_order)
                if not operation["parameters"]:
                    del operation["parameters"]
                paths[path][method] = operation
    return {
        "openapi": "3.1.0",
        "info": {"title": "DHIS2 Web API", "version": version},
        "components": document["components"],
        "paths": paths,
        "x-excluded": document["excluded"],
    }
