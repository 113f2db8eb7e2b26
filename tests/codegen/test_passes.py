"""The rules that correct a distilled document: what each makes of the smallest document that shows its defect."""

import copy
from typing import Any

import pytest

from codegen import passes

Json = dict[str, Any]

UID: Json = {"type": "string", "format": "uid"}
WEB_MESSAGE: Json = {
    "description": "",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/WebMessage"}}},
}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def document(*, paths: Json | None = None, schemas: Json | None = None, parameters: Json | None = None) -> Json:
    return {
        "openapi": "3.1.0",
        "paths": paths or {},
        "components": {"schemas": schemas or {}, "parameters": parameters or {}},
    }


def query(name: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema, **more}


def operation(*parameters: Json, answer: Json | None = None) -> Json:
    content = {"application/json": {"schema": answer}} if answer is not None else {}
    return {"parameters": list(parameters), "responses": {"200": {"description": "", "content": content}}}


def parameters_after(rule: Any, *parameters: Json, schemas: Json | None = None) -> list[Json]:
    """What the rule makes of these as an operation's own; the shared ones must come out alike."""
    shared = {f"Group.{parameter['name']}": parameter for parameter in parameters}
    result = rule(document(paths={"/api/x": {"get": operation(*parameters)}}, schemas=schemas, parameters=shared))
    own: list[Json] = result["paths"]["/api/x"]["get"]["parameters"]
    assert list(result["components"]["parameters"].values()) == own
    return own


def schema_after(rule: Any, schema: Json, schemas: Json | None = None) -> Json:
    """What the rule makes of a component's schema; an answer's must come out alike."""
    result = rule(
        document(paths={"/api/x": {"get": operation(answer=schema)}}, schemas={**(schemas or {}), "X": schema})
    )
    own: Json = result["components"]["schemas"]["X"]
    assert result["paths"]["/api/x"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] == own
    return own


# --- values ---


def test_a_geometry_is_a_geojson_geometry() -> None:
    result = passes.geometries(document(schemas={"X": {"properties": {"geometry": {"type": "object"}}}}))
    assert result["components"]["schemas"]["X"]["properties"]["geometry"] == ref("Geometry")
    assert "coordinates" in result["components"]["schemas"]["Geometry"]["properties"]


def test_a_geometry_that_is_described_stays() -> None:
    described = {"properties": {"geometry": ref("Point")}}
    assert schema_after(passes.geometries, described) == described


@pytest.mark.parametrize(
    ("leaked", "written"),
    [("JsonValue", {}), ("Object", {}), ("InputStream", {"type": "string", "format": "binary"})],
)
def test_a_leaked_java_type_is_what_it_writes(leaked: str, written: Json) -> None:
    schema = {"properties": {"a": ref(leaked)}, "type": "object"}
    expected = {"properties": {"a": written}, "type": "object"}
    assert schema_after(passes.leaked_java_types, schema, {leaked: {"type": "object"}}) == expected


def test_an_object_without_properties_is_any_value_below_another_schema() -> None:
    bare = {"type": "object"}
    schema = {
        "type": "object",
        "properties": {"a": bare, "b": {"type": "array", "items": bare}, "c": {**bare, "additionalProperties": bare}},
    }
    assert schema_after(passes.untyped_values, schema)["properties"] == {
        "a": {},
        "b": {"type": "array", "items": {}},
        "c": {"type": "object", "additionalProperties": {}},
    }


def test_an_answer_that_is_a_bare_object_stays_an_object() -> None:
    assert schema_after(passes.untyped_values, {"type": "object"}) == {"type": "object"}


def test_a_date_is_the_wires_date() -> None:
    date = {"type": "string", "format": "date-time", "readOnly": True}
    assert schema_after(passes.wire_dates, date) == {**date, "format": "dhis2-date-time"}


def test_a_choice_of_date_and_number_is_the_wires_date() -> None:
    choice = {
        "oneOf": [{"type": "string", "format": "date-time"}, {"type": "integer", "format": "int64"}],
        "default": "x",
    }
    assert schema_after(passes.wire_dates, choice) == {"type": "string", "format": "dhis2-date-time", "default": "x"}


# --- parameters ---


@pytest.mark.parametrize("schema", [{"type": "string"}, {"type": "array", "items": ref("FieldPath")}])
def test_fields_are_texts_joined_by_commas(schema: Json) -> None:
    (fields,) = parameters_after(passes.fields_as_text, query("fields", schema))
    assert fields == query("fields", {"type": "array", "items": {"type": "string"}}, style="form", explode=False)


def test_a_property_is_a_text() -> None:
    (parameter,) = parameters_after(passes.property_as_text, query("property", {"type": "string", "enum": ["a"]}))
    assert parameter["schema"] == {"type": "string"}


@pytest.mark.parametrize("name", ["pe", "period", "periodId"])
def test_a_period_in_a_query_is_a_text(name: str) -> None:
    period = {"type": "string", "format": "period"}
    as_object = {"type": "object", "properties": {"id": period}}
    (one,) = parameters_after(passes.periods_as_text, query(name, as_object))
    (many,) = parameters_after(passes.periods_as_text, query(name, {"type": "array", "items": as_object}))
    assert one["schema"] == period
    assert many["schema"] == {"type": "array", "items": period}


def test_an_object_in_a_query_is_its_uid_or_a_text() -> None:
    schemas = {
        "DataElement": {"type": "object", "properties": {"id": UID}},
        "OrderCriteria": {"type": "object", "properties": {"field": {"type": "string"}}},
        "Mode": {"type": "string", "enum": ["A"]},
        "StartDateTime": {"type": "object"},
    }
    uids = {"type": "array", "items": UID}
    converted = parameters_after(
        passes.objects_as_text,
        query("de", ref("DataElement")),
        query("ou", {"oneOf": [ref("DataElement"), uids]}),
        query("order", {"type": "array", "items": ref("OrderCriteria")}),
        query("mode", ref("Mode")),
        query("after", ref("StartDateTime")),
        schemas=schemas,
    )
    assert [parameter["schema"] for parameter in converted] == [
        UID,
        uids,
        {"type": "array", "items": {"type": "string"}},
        ref("Mode"),
        {"type": "string", "format": "dhis2-date-time"},
    ]


def test_internal_parameters_are_not_offered() -> None:
    shared = {"WebOptions.viewClass": query("viewClass", {"type": "string"})}
    own = [{"$ref": "#/components/parameters/WebOptions.viewClass"}, query("internal", {}), query("page", {})]
    result = passes.without_internal_parameters(document(paths={"/api/x": {"get": operation(*own)}}, parameters=shared))
    assert result["paths"]["/api/x"]["get"]["parameters"] == [query("page", {})]


# --- metadata: `/api/things` lists objects, `/api/other` does not ---


@pytest.fixture
def metadata() -> Json:
    page = {"type": "object", "properties": {"pager": ref("Pager"), "things": {"type": "array", "items": ref("Thing")}}}
    created = {"responses": {"200": WEB_MESSAGE}}
    return document(
        paths={
            "/api/things": {"get": operation(answer=page), "post": copy.deepcopy(created)},
            "/api/things/{uid}": {"get": operation(answer=ref("Thing")), "patch": operation()},
            "/api/things/sharing": {"patch": operation()},
            "/api/other": {"get": operation(answer=ref("Thing")), "post": copy.deepcopy(created)},
            "/api/other/{uid}": {"patch": operation()},
        },
        schemas={"Thing": {"type": "object"}, "Pager": {"type": "object"}, "WebMessage": {"type": "object"}},
        parameters={"MetadataImportParams.importMode": query("importMode", {"type": "string"})},
    )


def test_a_collection_of_metadata_is_a_list_with_a_pager(metadata: Json) -> None:
    assert passes.metadata_collections(metadata) == {"/api/things": ("things", ref("Thing"))}


def test_a_bundle_holds_a_list_of_each_type_and_the_system(metadata: Json) -> None:
    schemas = passes.metadata_bundle(metadata)["components"]["schemas"]
    things = {"type": "array", "items": ref("Thing")}
    assert schemas["MetadataBundle"]["properties"] == {"system": ref("ExportingSystem"), "things": things}
    assert "ExportingSystem" in schemas


def test_a_bundle_holds_no_collection_that_is_never_exported(metadata: Json) -> None:
    page = metadata["paths"]["/api/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    messages = {"type": "object", "properties": {"pager": ref("Pager"), "messages": page["properties"]["things"]}}
    metadata["paths"] |= {"/api/messages": {"get": operation(answer=messages)}, "/api/messages/{uid}": {}}
    assert "/api/messages" in passes.metadata_collections(metadata)
    assert "messages" not in passes.metadata_bundle(metadata)["components"]["schemas"]["MetadataBundle"]["properties"]


def test_creation_of_metadata_answers_201_too(metadata: Json) -> None:
    paths = passes.creation_answers_201(metadata)["paths"]
    assert paths["/api/things"]["post"]["responses"] == {"200": WEB_MESSAGE, "201": WEB_MESSAGE}
    assert paths["/api/other"]["post"]["responses"] == {"200": WEB_MESSAGE}


def test_patches_of_metadata_take_the_parameters_of_an_import_once(metadata: Json) -> None:
    added = {"$ref": "#/components/parameters/MetadataImportParams.importMode"}
    metadata["paths"]["/api/things/sharing"]["patch"]["parameters"] = [added]
    paths = passes.patches_take_import_parameters(metadata)["paths"]
    assert paths["/api/things/{uid}"]["patch"]["parameters"] == [added]
    assert paths["/api/things/sharing"]["patch"]["parameters"] == [added]
    assert paths["/api/other/{uid}"]["patch"]["parameters"] == []


def test_a_web_response_is_a_web_message() -> None:
    schemas = {"WebResponse": {"type": "object"}, "WebMessage": {"type": "object"}}
    assert schema_after(passes.one_web_message, ref("WebResponse"), schemas) == ref("WebMessage")


@pytest.mark.parametrize("rule", passes.PASSES, ids=lambda rule: rule.__name__)
def test_a_rule_leaves_what_it_is_given(metadata: Json, rule: Any) -> None:
    metadata["paths"]["/api/things"]["get"]["parameters"] += [
        query("fields", {"type": "string"}),
        query("pe", ref("Thing")),
        query("internal", {}),
    ]
    metadata["components"]["schemas"]["Thing"]["properties"] = {
        "geometry": {"type": "object"},
        "created": {"type": "string", "format": "date-time"},
        "value": ref("JsonValue"),
    }
    before = copy.deepcopy(metadata)
    rule(metadata)
    assert metadata == before


@pytest.mark.parametrize("rule", passes.PASSES, ids=lambda rule: rule.__name__)
def test_a_rule_says_what_it_is(rule: Any) -> None:
    first_line = rule.__doc__.split("\n")[0]
    assert first_line.endswith(".")
