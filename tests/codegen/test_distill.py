"""Distilling: equal servers give equal bytes, nothing that a client needs is lost, and bad input is named."""

import copy
import json
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.distill import EXCLUDED, canonical_path, distill
from codegen.document import SCHEMAS, CodegenError, JsonObject, dumps, operations, parse_json, reference_name
from codegen.pull import VERSIONS, version_key, write_spec
from tests.codegen.conftest import SPECS, shaken

Dump = Callable[[str, str], JsonObject]
BEST_DUMP = {"v41": "openapi", "v42": "openapi-expanded", "v43": "openapi-expanded", "v44": "openapi-expanded"}

# What the generator needs none of, as a keyword of a schema, a parameter or an operation.
PROSE = {"description", "summary", "example", "examples", "externalDocs", "title", "tags", "operationId", "pattern"}


def committed(version: str) -> JsonObject:
    return parse_json((SPECS / version / "openapi.json").read_bytes(), version)


def neighbour_of(version: str) -> JsonObject | None:
    newer = [name for name in VERSIONS if name > version]
    return committed(newer[0]) if newer else None


def distilled(dump: JsonObject, version: str) -> str:
    return dumps(distill(dump, f"2.{version[1:]}", neighbour=neighbour_of(version)))


def reference(name: str, **siblings: Any) -> JsonObject:
    return {"$ref": SCHEMAS + name, **siblings}


def answers(schema: JsonObject, media_type: str = "application/json") -> JsonObject:
    return {"200": {"description": "fine", "content": {media_type: {"schema": schema}}}}


def query(name: str, schema: JsonObject, **more: Any) -> JsonObject:
    return {"name": name, "in": "query", "description": "prose", "schema": schema, **more}


def small_dump(**schemas: JsonObject) -> JsonObject:
    """A whole server, small, with each thing of a real dump that depends on the boot."""
    text, uid = {"type": "string"}, {"type": "string", "format": "uid", "pattern": "[0-9a-zA-Z]{11}"}
    colour = {
        "type": "object",
        "required": ["b", "a"],
        "properties": {
            "a": {"oneOf": [{"type": "string"}, {"type": "integer", "format": "int64"}], "description": "prose"},
            "b": {"type": "string", "enum": ["RED", "BLUE"]},
            "description": {"type": "string", "description": "prose"},
            "example": {"type": "string", "example": "prose"},
            "parent": reference("Colour"),
            "shade": reference("BaseIdentifiableObject"),
        },
    }
    taken = {
        "type": "object",
        "properties": {
            "a": text,
            "b": text,
            "parent": {"type": "object", "properties": {"id": reference("UID_Colour")}},
            "shade": {"type": "object", "properties": {"id": reference("UID_Shade")}},
        },
    }
    get = {"responses": answers({"type": "object", "properties": {"colours": {"items": reference("Colour")}}})}
    paths = {
        "/api/colours/": {
            "get": {
                **get,
                "operationId": "Colour.x+y",
                "tags": ["b", "a"],
                "summary": "prose",
                "parameters": [
                    query("name", text),
                    query("limit", {"type": "integer"}),
                    {"$ref": "#/components/parameters/P.page"},
                ],
            },
            "post": {
                "operationId": "Colour.post",
                "parameters": [query("as", {"type": "integer"}, required=True), query("to", text)],
                "requestBody": {"content": {"application/json": {"schema": reference("ColourParams")}}},
                "responses": answers(reference("Colour")),
            },
        },
        "/api/colours/#csv": {
            "get": {
                "operationId": "Colour.csv",
                "responses": answers(text, "text/csv"),
                "parameters": [query("separator", text, required=True)],
            }
        },
        "/api/colours/#one": {
            "post": {
                "operationId": "Colour.one",
                "responses": answers(reference("Colour")),
                "requestBody": {"content": {"application/json": {"schema": reference("Shade")}}},
                "parameters": [query("as", text, required=True), query("to", {"type": "integer"})],
            }
        },
        "/api/colours/gist": {"get": {"responses": answers(text)}},
        "/api/system/info": {"get": {"responses": answers(reference("Info"))}},
    }
    components = {
        "parameters": {"P.page": query("page", {"type": "integer", "default": 1, "example": 2})},
        "schemas": {
            "Colour": colour,
            "ColourParams": taken,
            "Info": {"type": "object", "properties": {"version": text}},
            "BaseIdentifiableObject": {"type": "object", "properties": {"id": uid}},
            "UID_Colour": uid,
            "UID_Shade": uid,
            "Shade": {
                "type": "object",
                "properties": {"id": uid, "colours": {"type": "array", "items": reference("Colour")}},
            },
            "Unused": {"type": "object", "properties": {"id": uid}},
            **schemas,
        },
    }
    return copy.deepcopy(
        {
            "openapi": "3.0.0",
            "info": {"title": "DHIS2 API", "version": "2.42"},
            "paths": paths,
            "components": components,
        }
    )


# ---------------------------------------------------------------------------------------------------- a small server


@given(seed=st.integers(0, 10**6))
@settings(max_examples=60)
def test_the_order_in_which_a_server_writes_its_document_does_not_matter(seed: int) -> None:
    assert dumps(distill(shaken(small_dump(), seed), "2.43")) == dumps(distill(small_dump(), "2.43"))


def test_an_operation_is_what_all_its_handlers_do() -> None:
    item = distill(small_dump(), "2.43")["paths"]["/api/colours"]
    names = [parameter.get("name", parameter.get("$ref")) for parameter in item["get"]["parameters"]]
    assert names == ["limit", "name", "#/components/parameters/P.page", "separator"]
    assert set(item["get"]["responses"]["200"]["content"]) == {"application/json", "text/csv"}


def test_a_parameter_is_required_only_where_every_handler_requires_it() -> None:
    item = distill(small_dump(), "2.43")["paths"]["/api/colours"]
    assert [parameter["name"] for parameter in item["post"]["parameters"] if parameter.get("required")] == ["as"]
    assert not any(parameter.get("required") for parameter in item["get"]["parameters"])


def test_a_narrowed_reference_gets_its_target_from_the_input_model_which_is_folded_away() -> None:
    document = distill(small_dump(), "2.43")
    schemas = document["components"]["schemas"]
    assert schemas["Colour"]["properties"]["shade"] == reference("Shade")
    assert "ColourParams" not in schemas
    content = document["paths"]["/api/colours"]["post"]["requestBody"]["content"]
    assert content["application/json"]["schema"] in (reference("Colour"), reference("Shade"))


def test_properties_called_like_prose_stay() -> None:
    properties = distill(small_dump(), "2.43")["components"]["schemas"]["Colour"]["properties"]
    assert properties["description"] == {"type": "string"}
    assert properties["example"] == {"type": "string"}


def test_models_that_refer_to_each_other_in_a_circle_are_kept() -> None:
    schemas = distill(small_dump(), "2.43")["components"]["schemas"]
    assert schemas["Colour"]["properties"]["parent"] == reference("Colour")
    assert schemas["Shade"]["properties"]["colours"]["items"] == reference("Colour")


def test_components_that_nothing_reaches_are_left_out() -> None:
    schemas = distill(small_dump(), "2.43")["components"]["schemas"]
    assert "Unused" not in schemas
    assert not any(name.startswith("UID_") for name in schemas)


def test_what_is_left_out_is_recorded_with_its_reason() -> None:
    document = distill(small_dump(), "2.43")
    assert set(document["x-excluded"]) == {"GET /api/colours/gist"}
    assert "gist" in document["x-excluded"]["GET /api/colours/gist"]


def test_an_old_server_without_the_prefix_gives_the_same_paths() -> None:
    dump = small_dump()
    dump["paths"] = {path.removeprefix("/api"): item for path, item in dump["paths"].items()}
    assert distill(dump, "2.43") == distill(small_dump(), "2.43")


def test_the_target_of_an_inline_reference_is_read_from_prose() -> None:
    prose = "A UID reference to a Shade  \n(Java name `org.hisp.dhis.Shade`)"
    by_uid = {"type": "object", "description": prose, "properties": {"id": {"type": "string", "format": "uid"}}}
    dump = small_dump(Info={"type": "object", "properties": {"shade": by_uid}})
    assert distill(dump, "2.41")["components"]["schemas"]["Info"]["properties"]["shade"] == reference("Shade")


def test_the_distilled_document_does_not_change_its_input() -> None:
    dump = small_dump()
    distill(dump, "2.43")
    assert dump == small_dump()


# ---------------------------------------------------------------------------------------------------- bad input


def with_broken(change: Callable[[JsonObject], object]) -> JsonObject:
    dump = small_dump()
    change(dump)
    return dump


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda dump: dump.pop("openapi"), "#/openapi"),
        (lambda dump: dump.pop("paths"), "#/paths is missing"),
        (lambda dump: dump.pop("components"), "#/components is missing"),
        (lambda dump: dump["components"].pop("schemas"), "#/components/schemas is missing"),
        (lambda dump: dump["components"].update(schemas=[]), "#/components/schemas"),
        (lambda dump: dump["paths"].pop("/api/system/info"), "#/paths: no /api/system/info.*'DHIS2 API'"),
        (
            lambda dump: dump["components"]["schemas"].update(Colour=7),
            "#/components/schemas/Colour: expected an object",
        ),
        (lambda dump: dump["paths"].update({"/api/x": []}), "#/paths/~1api~1x: expected an object"),
        (lambda dump: dump["paths"].update({"/api/x": {"get": "y"}}), "#/paths/~1api~1x/get: expected an object"),
        (
            lambda dump: dump["paths"]["/api/colours/"]["get"]["parameters"].append("name"),
            "#/paths/~1api~1colours~1/get/parameters/3: expected an object",
        ),
        (
            lambda dump: dump["components"]["schemas"]["Info"]["properties"].update(x={"items": reference("Gone")}),
            "#/components/schemas/Info/properties/x/items: dangling .*Gone",
        ),
        (
            lambda dump: dump["paths"]["/api/colours/"]["get"]["parameters"].append(
                {"$ref": "#/components/parameters/No"}
            ),
            "#/paths/~1api~1colours~1/get/parameters/3: dangling .*parameters/No",
        ),
    ],
)
def test_a_bad_document_is_an_error_that_points_at_the_place(
    change: Callable[[JsonObject], object], message: str
) -> None:
    with pytest.raises(CodegenError, match=message):
        distill(with_broken(change), "2.43")


def test_the_dump_of_another_api_is_named_by_its_title() -> None:
    other = {"openapi": "3.0.0", "info": {"title": "Petstore"}, "paths": {"/pets": {}}, "components": {}}
    with pytest.raises(CodegenError, match="not DHIS2's API but 'Petstore'"):
        distill(other, "2.43")


def test_a_reference_to_a_group_of_filters_is_mended() -> None:
    """2.42 declares `P.filter` and refers to `P.filters`."""
    dump = small_dump()
    dump["paths"]["/api/colours/"]["get"]["parameters"].append({"$ref": "#/components/parameters/P.pages"})
    assert distill(dump, "2.42") == distill(small_dump(), "2.42")


@pytest.mark.parametrize("length", [0, 1, 1000, -1])
def test_a_dump_that_was_cut_short_is_an_error_that_names_it(length: int) -> None:
    raw = json.dumps(small_dump()).encode()
    with pytest.raises(CodegenError, match=r"dump\.json is not complete JSON"):
        parse_json(raw[:length], "dump.json")


@pytest.mark.parametrize(("raw", "key"), [("2.43.1", "v43"), ("2.44-SNAPSHOT", "v44"), ("2.41.9.1", "v41")])
def test_the_version_of_a_server_names_its_folder(raw: str, key: str) -> None:
    assert version_key(raw) == key


@pytest.mark.parametrize("raw", ["2.40.3", "2.45-SNAPSHOT", "3.0", "", "?"])
def test_an_unknown_version_is_an_error_that_lists_the_known_ones(raw: str) -> None:
    with pytest.raises(CodegenError, match=r"known are 2\.41, 2\.42, 2\.43, 2\.44"):
        version_key(raw)


# ---------------------------------------------------------------------------------------------------- text form


def test_writing_what_was_read_gives_the_same_text() -> None:
    text = (SPECS / "v43" / "openapi.json").read_text(encoding="utf-8")
    assert dumps(json.loads(text)) == text


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
@settings(max_examples=60)
def test_the_text_form_says_what_the_value_says(value: Any) -> None:
    assert json.loads(dumps(value)) == value
    assert dumps(json.loads(dumps(value))) == dumps(value)


# ---------------------------------------------------------------------------------------------------- committed specs


def schemas_in(value: Any, *, is_schema: bool = False) -> Iterator[JsonObject]:
    """Every schema object of a document, so that a property that is called `description` is not taken for prose."""
    if isinstance(value, list):
        for item in value:
            yield from schemas_in(item, is_schema=is_schema)
    elif isinstance(value, dict):
        if is_schema:
            yield value
            for inner in value.get("properties", {}).values():
                yield from schemas_in(inner, is_schema=True)
            for key in ("items", "additionalProperties", "oneOf", "anyOf", "allOf"):
                yield from schemas_in(value.get(key), is_schema=True)
        else:
            for key, inner in value.items():
                named = inner.values() if key == "schemas" else [inner] if key == "schema" else None
                for schema in named or ():
                    yield from schemas_in(schema, is_schema=True)
                if named is None:
                    yield from schemas_in(inner)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_committed_specs_hold_no_prose(version: str) -> None:
    document = committed(version)
    found = [schema for schema in schemas_in(document) if PROSE & schema.keys()]
    assert not found
    for method, path, operation in operations(document):
        assert not PROSE & operation.keys(), (method, path)
        for parameter in operation.get("parameters", []):
            assert not PROSE & parameter.keys(), (method, path)
        for answer in operation["responses"].values():
            assert answer["description"] == "", "OpenAPI requires the key; there is nothing to say"
    assert set(document["info"]) == {"title", "version"}


@pytest.mark.parametrize("version", VERSIONS)
def test_the_committed_specs_are_small_and_in_their_one_text_form(version: str) -> None:
    raw = (SPECS / version / "openapi.json").read_bytes()
    assert len(raw) < 3_000_000
    assert dumps(json.loads(raw)) == raw.decode()


@pytest.mark.parametrize("version", VERSIONS)
def test_the_committed_specs_know_what_references_point_at(version: str) -> None:
    schemas = committed(version)["components"]["schemas"]
    element = schemas["DataElement"]["properties"]
    assert element["categoryCombo"] == reference("CategoryCombo")
    assert element["dataElementGroups"]["items"] == reference("DataElementGroup")
    assert reference_name(element["aggregationType"]) == "AggregationType"
    assert reference_name(element["valueType"]) == "ValueType"
    assert "AVERAGE_SUM_ORG_UNIT" in schemas["AggregationType"]["enum"]
    assert schemas["OrganisationUnit"]["properties"]["parent"] == reference("OrganisationUnit")
    assert not [name for name in schemas if name.startswith("UID_") or name.endswith("PropertyNames")]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_enum_of_a_model_has_a_name(version: str) -> None:
    schemas = committed(version)["components"]["schemas"]
    inline = [
        (name, schema)
        for name, owner in schemas.items()
        for schema in schemas_in(owner, is_schema=True)
        if "enum" in schema and schema is not owner
    ]
    assert not inline


@pytest.mark.parametrize("version", VERSIONS)
def test_the_committed_specs_are_valid_openapi(version: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # those of the validator itself
        from openapi_spec_validator import OpenAPIV31SpecValidator

        errors = list(OpenAPIV31SpecValidator(committed(version)).iter_errors())
    assert [(list(error.absolute_path), error.message) for error in errors[:5]] == []


# ---------------------------------------------------------------------------------------------------- real dumps


@pytest.mark.parametrize("version", VERSIONS)
def test_the_committed_specs_are_what_the_dumps_give(version: str, dump: Dump) -> None:
    text = (SPECS / version / "openapi.json").read_text(encoding="utf-8")
    assert distilled(dump(version, BEST_DUMP[version]), version) == text


@pytest.mark.parametrize("version", VERSIONS)
def test_two_boots_of_a_server_give_the_same_bytes(version: str, dump: Dump) -> None:
    first = distilled(dump(version, "openapi"), version)
    assert distilled(dump(version, "openapi-second"), version) == first


@pytest.mark.parametrize(("version", "seed"), [("v41", 1), ("v42", 2), ("v43", 3), ("v43", 4), ("v44", 5)])
def test_a_real_dump_may_come_in_any_order(version: str, seed: int, dump: Dump) -> None:
    text = (SPECS / version / "openapi.json").read_text(encoding="utf-8")
    assert distilled(shaken(dump(version, BEST_DUMP[version]), seed), version) == text


@pytest.mark.parametrize("version", ["v42", "v43", "v44"])
def test_a_dump_without_the_options_differs_only_in_what_they_add(version: str, dump: Dump) -> None:
    plain = distill(dump(version, "openapi"), f"2.{version[1:]}", neighbour=neighbour_of(version))
    full = committed(version)
    assert plain["components"]["schemas"]["DataElement"]["properties"]["categoryCombo"] == reference("CategoryCombo")
    assert plain["paths"].keys() == full["paths"].keys()
    assert plain["x-excluded"] == full["x-excluded"]
    for method, path, operation in operations(plain):
        other = full["paths"][path][method.lower()]
        names = [
            [item.get("name", item.get("$ref")) for item in each.get("parameters", [])] for each in (operation, other)
        ]
        assert names[0] == names[1], (method, path)
        bodies = [each.get("requestBody", {}).get("content", {}).keys() for each in (operation, other)]
        assert bodies[0] == bodies[1], (method, path)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_of_a_server_is_listed_or_left_out_with_a_reason(version: str, dump: Dump) -> None:
    raw, document = dump(version, BEST_DUMP[version]), committed(version)
    prefix = "/api" if version == "v41" else ""
    served = {f"{method} {canonical_path(prefix + path)}" for method, path, _ in operations(raw)}
    listed = {f"{method} {path}" for method, path, _ in operations(document)}
    excluded = document["x-excluded"]
    assert listed | excluded.keys() == served
    assert not listed & excluded.keys()
    assert set(excluded.values()) <= {reason for _, reason in EXCLUDED}


def test_a_spec_says_where_it_came_from(shared: Path) -> None:
    for version in VERSIONS:
        source = json.loads((SPECS / version / "source.json").read_text(encoding="utf-8"))
        info = json.loads((shared / "dumps" / version / "system_info.json").read_text(encoding="utf-8"))
        assert (source["version"], source["revision"]) == (info["version"], info["revision"])


def test_one_dump_gives_the_same_files_every_time(tmp_path: Path) -> None:
    raw = json.dumps(small_dump()).encode()
    texts = []
    for name in ("first", "second"):
        folder = write_spec(raw, "dump", {"version": "2.43.1"}, "", specs=tmp_path / name)
        texts.append([path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())])
    assert texts[0] == texts[1]
