"""Corrections that follow a rule, and the whole chain: a distilled document -> rules -> overlays -> what is true.

A rule says what is wrong with every member of a family (each parameter `fields`, each date); what is wrong in one
place only is corrected by an overlay, after the rules. Both are held against the list of known defects by a test.
"""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from codegen import overlay
from codegen.distill import prune
from codegen.document import (
    PARAMETERS,
    JsonObject,
    map_document,
    map_parameter,
    operations,
    reference_name,
    reference_to,
)

OVERLAYS = Path(__file__).parent.parent / "specs" / "overlays"

TEXT: JsonObject = {"type": "string"}
TEXTS: JsonObject = {"type": "array", "items": TEXT}
ANYTHING: JsonObject = {}
BARE_OBJECT: JsonObject = {"type": "object"}
BINARY: JsonObject = {"type": "string", "format": "binary"}
PERIOD: JsonObject = {"type": "string", "format": "period"}
# Zone-less `yyyy-MM-dd'T'HH:mm:ss.SSS`; on input also a date only, or milliseconds since 1970.
WIRE_DATE_FORMAT = "dhis2-date-time"
WIRE_DATE: JsonObject = {"type": "string", "format": WIRE_DATE_FORMAT}

# What a class of Java, of Spring or of the server's JSON reader is on the wire.
LEAKED_TYPES: dict[str, JsonObject] = {
    **dict.fromkeys(("Object", "JsonMixed", "JsonValue", "JsonObject", "JsonRoot", "RedirectView"), ANYTHING),
    **dict.fromkeys(("File", "InputStream", "InputStreamResource"), BINARY),
}
TEXT_LIKE_TYPES: dict[str, JsonObject] = {
    "LocalDate": {"type": "string", "format": "date"},
    "StartDateTime": WIRE_DATE,
    "EndDateTime": WIRE_DATE,
}
PERIOD_PARAMETERS = {"pe", "period", "periodId"}
# Fields of the server's own request objects: it sets them itself, or ignores them.
INTERNAL_PARAMETERS = {
    "endpointItem", "endpointAction", "queryEndpoint", "aggregateEndpoint", "enrollmentEndpointItem",
    "enhancedConditions", "internal", "viewClass", "assumeTrue", "options",
}  # fmt: skip
IMPORT_PARAMETERS = "MetadataImportParams."
# Collections that a metadata export never holds: they live within other objects, or are no metadata.
NOT_EXPORTED = {
    "dashboardItems", "dimensions", "fileResources", "gateways", "identifiableObjects", "interpretations",
    "messageConversations", "messages",
}  # fmt: skip
# Types that an export holds and whose own paths are hidden from the document.
EXPORTED_TOO = {"eventCharts": "EventChart", "eventReports": "EventReport"}
COLLECTION_PATH = re.compile(r"/api/(\w+)")
OBJECT_OR_BULK_SHARING_PATH = re.compile(r"(/api/\w+)(/\{(uid|id)\}|/sharing)")
# Names that some versions give to what others name plainly: an input, or the base class of an interface.
OTHER_NAMES = {
    "BaseDimensionalItemObject": "DimensionalItemObject",
    "BaseDimensionalObject": "DimensionalObject",
    "EmailParams": "Email",
    "IdentifiableObjectsParams": "IdentifiableObjects",
    "MessageConversationInfoParams": "MessageConversationInfo",
    "MinMaxDataElementParams": "MinMaxDataElement",
}
GEOMETRY: JsonObject = {
    "type": "object",
    "properties": {
        "type": TEXT,
        "coordinates": {"type": "array", "items": ANYTHING},
        "geometries": {"type": "array", "items": reference_to("Geometry")},
    },
}
EXPORTING_SYSTEM: JsonObject = {
    "type": "object",
    "properties": {"id": TEXT, "rev": TEXT, "version": TEXT, "date": WIRE_DATE},
}


def correct(document: JsonObject, version: str) -> JsonObject:
    """The corrected form of the distilled document of a version ("v43"): the rules, then the overlays.

    Components that nothing refers to any more are left out. Raises OverlayError for an overlay that doesn't fit.
    """
    document = apply_passes(document)
    for corrections in overlays():
        document = overlay.apply(document, corrections, version)
    return prune(document)


@cache
def overlays() -> tuple[overlay.Overlay, ...]:
    """The project's overlays, in the order in which they are applied."""
    return tuple(overlay.load_all(OVERLAYS))


def apply_passes(document: JsonObject) -> JsonObject:
    """The document after all rules; the one that was given stays as it is."""
    for rule in PASSES:
        document = rule(document)
    return document


# --- components ---


def one_name_in_all_versions(document: JsonObject) -> JsonObject:
    """A model has the same name in every version; where a version has both names, what either describes is kept."""
    schemas: JsonObject = dict(document["components"]["schemas"])
    renamed = {other: name for other, name in OTHER_NAMES.items() if other in schemas}
    for other, name in renamed.items():
        source, target = schemas.pop(other), schemas.get(name, {})
        schemas[name] = {**source, "properties": {**target.get("properties", {}), **source["properties"]}}

    def visit(schema: JsonObject) -> JsonObject:
        name = reference_name(schema)
        return {**schema, **reference_to(renamed[name])} if name in renamed else schema

    return map_document({**document, "components": {**document["components"], "schemas": schemas}}, visit)


# --- values ---


def geometries(document: JsonObject) -> JsonObject:
    """A property `geometry` is a GeoJSON geometry, where the server says nothing but `object`."""

    def visit(schema: JsonObject) -> JsonObject:
        if schema.get("properties", {}).get("geometry") != BARE_OBJECT:
            return schema
        return {**schema, "properties": {**schema["properties"], "geometry": reference_to("Geometry")}}

    return _with_components(map_document(document, visit), {"Geometry": GEOMETRY})


def leaked_java_types(document: JsonObject) -> JsonObject:
    """A class that leaked from Java or Spring is what it writes: any JSON value, or the bytes of a file."""

    def visit(schema: JsonObject) -> JsonObject:
        name = reference_name(schema)
        return dict(LEAKED_TYPES[name]) if name in LEAKED_TYPES else schema

    return map_document(document, visit)


def untyped_values(document: JsonObject) -> JsonObject:
    """`type: object` without properties, below a component or in a container, is 2.41's word for any JSON value."""

    def visit(schema: JsonObject) -> JsonObject:
        result = dict(schema)
        if "properties" in result:
            result["properties"] = {name: anything(inner) for name, inner in result["properties"].items()}
        for key in ("items", "additionalProperties"):
            if key in result:
                result[key] = anything(result[key])
        return result

    def anything(schema: JsonObject) -> JsonObject:
        return ANYTHING if schema == BARE_OBJECT else schema

    return map_document(document, visit)


def wire_dates(document: JsonObject) -> JsonObject:
    """A `date-time` of the server has no zone and isn't RFC 3339's; a choice of that and a number is written so too."""

    def visit(schema: JsonObject) -> JsonObject:
        if schema.get("format") == "date-time":
            return {**schema, "format": WIRE_DATE_FORMAT}
        choices = schema.get("oneOf", [])
        if any(choice.get("format") == WIRE_DATE_FORMAT for choice in choices):
            return {**{key: value for key, value in schema.items() if key != "oneOf"}, **WIRE_DATE}
        return schema

    return map_document(document, visit)


# --- parameters ---


def fields_as_text(document: JsonObject) -> JsonObject:
    """`fields` takes more than names of properties (nesting, presets, exclusions): texts, joined by commas."""

    def visit(parameter: JsonObject) -> JsonObject:
        if parameter.get("name") != "fields":
            return parameter
        return {**parameter, "schema": TEXTS, "style": "form", "explode": False}

    return _map_parameters(document, visit)


def property_as_text(document: JsonObject) -> JsonObject:
    """`property` in a path or query is any property's name: the server's lists of them are not complete."""

    def visit(parameter: JsonObject) -> JsonObject:
        return {**parameter, "schema": TEXT} if parameter.get("name") == "property" else parameter

    return _map_parameters(document, visit)


def periods_as_text(document: JsonObject) -> JsonObject:
    """A parameter that is a period is its ISO text (`202601`), never the object `{id}` that answers hold."""

    def visit(parameter: JsonObject) -> JsonObject:
        if parameter.get("name") not in PERIOD_PARAMETERS or parameter["schema"] == TEXT:
            return parameter
        is_list = parameter["schema"].get("type") == "array"
        return {**parameter, "schema": {"type": "array", "items": PERIOD} if is_list else PERIOD}

    return _map_parameters(document, visit)


def objects_as_text(document: JsonObject) -> JsonObject:
    """A query can't hold an object: a reference to one is its uid, other objects are texts."""
    schemas: JsonObject = document["components"]["schemas"]

    def visit(schema: JsonObject) -> JsonObject:
        name = reference_name(schema)
        if name in TEXT_LIKE_TYPES:
            return dict(TEXT_LIKE_TYPES[name])
        if name and "enum" not in schemas[name]:
            return {"type": "string", "format": "uid"} if "id" in schemas[name].get("properties", {}) else TEXT
        lists = [choice for choice in schema.get("oneOf", []) if choice.get("type") == "array"]
        return lists[0] if lists else schema

    def as_text(parameter: JsonObject) -> JsonObject:
        return map_parameter(parameter, visit) if parameter.get("in") == "query" else parameter

    return _map_parameters(document, as_text)


def without_internal_parameters(document: JsonObject) -> JsonObject:
    """Parameters that are no one's to send: fields of the server's request objects that its reflection listed."""
    shared: JsonObject = document["components"]["parameters"]

    def offered(parameter: JsonObject) -> bool:
        full = shared.get(reference_name(parameter, PARAMETERS) or "", parameter)
        return full["in"] != "query" or full["name"] not in INTERNAL_PARAMETERS

    def visit(_method: str, _path: str, operation: JsonObject) -> JsonObject:
        if "parameters" not in operation:
            return operation
        return {**operation, "parameters": [entry for entry in operation["parameters"] if offered(entry)]}

    return _map_operations(document, visit)


def patches_take_import_parameters(document: JsonObject) -> JsonObject:
    """PATCH of a metadata object, and of the sharing of many, is an import: it takes the import's parameters."""
    group = [name for name in document["components"]["parameters"] if name.startswith(IMPORT_PARAMETERS)]
    added = [{"$ref": PARAMETERS + name} for name in sorted(group)]
    collections = metadata_collections(document)

    def visit(method: str, path: str, operation: JsonObject) -> JsonObject:
        match = OBJECT_OR_BULK_SHARING_PATH.fullmatch(path)
        if method != "PATCH" or match is None or match[1] not in collections:
            return operation
        present: list[JsonObject] = operation.get("parameters", [])
        return {**operation, "parameters": present + [entry for entry in added if entry not in present]}

    return _map_operations(document, visit)


# --- answers ---


def one_web_message(document: JsonObject) -> JsonObject:
    """`WebResponse` is the base class of `WebMessage`; the server always sends the latter."""

    def visit(schema: JsonObject) -> JsonObject:
        return {**schema, **reference_to("WebMessage")} if reference_name(schema) == "WebResponse" else schema

    return map_document(document, visit)


def creation_answers_201(document: JsonObject) -> JsonObject:
    """POST to a collection of metadata objects answers 201 with what the server documents for 200."""
    collections = metadata_collections(document)

    def visit(method: str, path: str, operation: JsonObject) -> JsonObject:
        answers: JsonObject = operation["responses"]
        if method != "POST" or path not in collections or "200" not in answers:
            return operation
        return {**operation, "responses": {**answers, "201": answers.get("201", answers["200"])}}

    return _map_operations(document, visit)


def metadata_bundle(document: JsonObject) -> JsonObject:
    """`MetadataBundle`, what a metadata export answers and an import takes: a list of objects for each type."""
    bundle: JsonObject = {"system": reference_to("ExportingSystem")}
    exported = {key: item for key, item in metadata_collections(document).values() if key not in NOT_EXPORTED}
    hidden = {
        key: reference_to(name) for key, name in EXPORTED_TOO.items() if name in document["components"]["schemas"]
    }
    for key, item in {**exported, **hidden}.items():
        bundle[key] = {"type": "array", "items": item}
    added = {"MetadataBundle": {"type": "object", "properties": bundle}, "ExportingSystem": EXPORTING_SYSTEM}
    return _with_components(document, added)


def metadata_collections(document: JsonObject) -> dict[str, tuple[str, JsonObject]]:
    """Path -> (key of the list, schema of an item) of every `/api/<plural>` that lists objects and has single ones."""
    found: dict[str, tuple[str, JsonObject]] = {}
    for method, path, operation in operations(document):
        match = COLLECTION_PATH.fullmatch(path)
        if method != "GET" or match is None or f"{path}/{{uid}}" not in document["paths"]:
            continue
        content = operation["responses"].get("200", {}).get("content", {})
        properties = content.get("application/json", {}).get("schema", {}).get("properties", {})
        if set(properties) == {"pager", match[1]}:
            found[path] = (match[1], properties[match[1]]["items"])
    return found


PASSES: tuple[Callable[[JsonObject], JsonObject], ...] = (
    one_name_in_all_versions,
    geometries,
    leaked_java_types,
    untyped_values,
    wire_dates,
    fields_as_text,
    property_as_text,
    periods_as_text,
    objects_as_text,
    without_internal_parameters,
    patches_take_import_parameters,
    one_web_message,
    creation_answers_201,
    metadata_bundle,
)


# --- helpers ---


def _with_components(document: JsonObject, added: JsonObject) -> JsonObject:
    components = document["components"]
    return {**document, "components": {**components, "schemas": {**components["schemas"], **added}}}


def _map_parameters(document: JsonObject, visit: Callable[[JsonObject], JsonObject]) -> JsonObject:
    """A copy with `visit` applied to each parameter, shared or an operation's own; references pass as they are."""
    shared = {name: visit(parameter) for name, parameter in document["components"]["parameters"].items()}
    document = {**document, "components": {**document["components"], "parameters": shared}}

    def each(_method: str, _path: str, operation: JsonObject) -> JsonObject:
        if "parameters" not in operation:
            return operation
        return {**operation, "parameters": [visit(parameter) for parameter in operation["parameters"]]}

    return _map_operations(document, each)


def _map_operations(document: JsonObject, visit: Callable[[str, str, JsonObject], JsonObject]) -> JsonObject:
    """A copy with `visit(METHOD, path, operation)` in the place of each operation."""
    paths = {path: dict(item) for path, item in document["paths"].items()}
    for method, path, operation in operations(document):
        paths[path][method.lower()] = visit(method, path, operation)
    return {**document, "paths": paths}
