"""Resources from documents of a few lines: verbs, names, arguments, bodies, answers, aliases, and what is refused."""

import ast
from collections.abc import Iterable
from typing import Any

import pytest

from codegen.document import CodegenError, operations
from codegen.names import argument_name, camel_case, method_names, resource_attribute, resource_class, resource_of
from codegen.operations import (
    GENERIC_VERBS,
    Argument,
    Interface,
    Operation,
    ResourceClass,
    generic_verbs,
    interface,
    metadata_type,
    name_inline_answers,
    takes_properties,
)

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
VERSIONS = ["2.41", "2.42", "2.43", "2.44"]


def ref(name: str, kind: str = "schemas") -> Json:
    return {"$ref": f"#/components/{kind}/{name}"}


def many(schema: Json) -> Json:
    return {"type": "array", "items": schema}


def thing(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def query(name: str, schema: Json | None = None, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema or TEXT, **more}


def operation(
    answer: Json | None = None, *, media_type: str = "application/json", status: str = "200", **more: Any
) -> Json:
    content = {"content": {media_type: {"schema": answer}}} if answer is not None else {}
    return {"responses": {status: content}, **more}


def taking(schema: Json, media_type: str = "application/json", *, required: bool = True) -> Json:
    return {"requestBody": {"required": required, "content": {media_type: {"schema": schema}}}}


def page_of(key: str, model: str) -> Json:
    return thing(pager=ref("Pager"), **{key: many(ref(model))})


def crud(path: str, key: str, model: str, *, only: Iterable[str] = GENERIC_VERBS.values()) -> Json:
    """The paths of a metadata type."""
    paths: Json = {}
    parameters = ["{uid}", "{property}", "{itemId}"]
    for (method, rest), verb in GENERIC_VERBS.items():
        if verb in only:
            segments = [parameters[index] if part is None else part for index, part in enumerate(rest)]
            answer = page_of(key, model) if verb == "list" else ref(model) if verb == "get" else ref("WebMessage")
            paths.setdefault("/".join([path, *segments]), {})[method.lower()] = operation(answer)
    return paths


SCHEMAS: Json = {
    "Pager": thing(page={"type": "integer"}),
    "WebMessage": thing(status=TEXT),
    "Constant": thing(id=TEXT),
    "DataElement": thing(id=TEXT),
    "Route": thing(id=TEXT),
    "Report": thing(rows=many(TEXT)),
    "Kind": {"type": "string", "enum": ["ONE", "TWO"]},
}


def document(paths: Json, **more: Any) -> Json:
    return {"openapi": "3.1.0", "paths": paths, "components": {"schemas": SCHEMAS, "parameters": {}}, **more}


def made(paths: Json, **more: Any) -> Interface:
    """The interface of a version that has these paths and no others."""
    small = document(paths, **more)
    keys = [f"{method} {path}" for method, path, _ in operations(small)]
    return interface(small, method_names(keys), dict.fromkeys(keys, VERSIONS))


def resource(paths: Json) -> ResourceClass:
    (found,) = made(paths).resources
    return found


def method(path: str, verb: str = "get", **parts: Any) -> Operation:
    """The method that is made of a single operation."""
    (found,) = resource({path: {verb: operation(**parts)}}).operations
    return found


# --- resources and their verbs ---


@pytest.mark.parametrize(
    ("path", "key", "rest"),
    [
        ("/api/dataElements", "dataElements", ()),
        ("/api/dataElements/{uid}/sharing", "dataElements", ("{uid}", "sharing")),
        ("/api/tracker", "tracker", ()),
        ("/api/tracker/{uid}/import", "tracker", ("{uid}", "import")),
        ("/api/tracker/events/{uid}", "tracker/events", ("{uid}",)),
        ("/api/analytics/events/query/{program}.csv", "analytics/events", ("query", "{program}", ".csv")),
        ("/api/analytics.csv", "analytics", (".csv",)),
        ("/api/dataElements/events", "dataElements", ("events",)),
    ],
)
def test_a_path_belongs_to_a_resource(path: str, key: str, rest: tuple[str, ...]) -> None:
    assert resource_of(path) == (key, f"/api/{key}", rest)


@pytest.mark.parametrize(
    ("key", "attribute", "name"),
    [
        ("dataElements", "data_elements", "DataElements"),
        ("tracker/trackedEntities", "tracker_tracked_entities", "TrackerTrackedEntities"),
        ("2fa", "two_factor", "TwoFactor"),
        ("oAuth2Clients", "oauth2_clients", "Oauth2Clients"),
    ],
)
def test_a_resource_has_an_attribute_and_a_class(key: str, attribute: str, name: str) -> None:
    assert (resource_attribute(key), resource_class(key)) == (attribute, name)


def test_a_resource_that_no_area_knows_is_refused() -> None:
    with pytest.raises(CodegenError, match=r"resource 'nosuch' has no area: add it to \[areas\] in specs/names.toml"):
        made({"/api/nosuch": {"get": operation()}})


def test_a_list_with_a_pager_makes_a_metadata_type() -> None:
    small = document(crud("/api/dataElements", "dataElements", "DataElement"))
    assert metadata_type(small, "/api/dataElements") == ("dataElements", "DataElement")
    assert metadata_type(small, "/api/dataElements/{uid}") is None
    assert metadata_type(document({"/api/me": {"get": operation(many(ref("Report")))}}), "/api/me") is None


def test_a_whole_family_of_operations_is_generic_and_has_no_methods() -> None:
    found = made(crud("/api/constants", "constants", "Constant"))
    (one,) = found.resources
    assert (one.collection, one.model, one.operations) == ("constants", "Constant", [])
    assert one.creates
    assert one.base == ("metadata", "MetadataResource")
    assert sorted(found.accounting.generic.values()) == sorted(GENERIC_VERBS.values())
    assert found.accounting.generic["PATCH /api/constants/sharing"] == "patch_sharing"
    assert found.accounting.methods == found.accounting.excluded == {}


def test_a_family_with_a_missing_operation_is_readable_and_its_other_operations_are_methods() -> None:
    only = {*GENERIC_VERBS.values()} - {"patch"}
    found = made(crud("/api/constants", "constants", "Constant", only=only))
    (one,) = found.resources
    assert set(found.accounting.generic.values()) == {"list", "get", "get_property"}
    assert one.base == ("metadata", "ReadableResource")
    assert {"delete", "put_sharing"} <= {operation.name for operation in one.operations}
    assert not one.creates


def test_what_a_hand_written_class_offers_takes_the_place_of_a_method_of_that_name() -> None:
    paths = crud("/api/routes", "routes", "Route")
    paths["/api/routes/run"] = {"post": operation()}
    paths["/api/routes/other"] = {"post": operation()}
    found = made(paths)
    (one,) = found.resources
    assert one.base == ("routes", "RouteResource")
    assert [operation.name for operation in one.operations] == ["other"]
    assert found.accounting.methods["POST /api/routes/run"] == "routes.run"


@pytest.mark.parametrize(
    ("arguments", "takes"), [("self, item=None, **values", True), ("self, name, **options", False), ("self", False)]
)
def test_a_create_of_ones_own_is_typed_by_hand_unless_it_hands_its_keywords_on(arguments: str, takes: bool) -> None:
    (node,) = ast.parse(f"async def create({arguments}): ...").body
    assert isinstance(node, ast.AsyncFunctionDef)
    assert takes_properties(node) is takes
    assert takes_properties(None)


def test_a_family_that_cannot_be_read_is_no_metadata_type() -> None:
    paths = crud("/api/dataElements", "dataElements", "DataElement", only={"list", "get", "create"})
    assert generic_verbs(document(paths)) == {}
    assert [one.name for one in resource(paths).operations] == ["list", "post", "get"]


# --- names of methods ---


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("GET /api/dataSets/{uid}/form", "get_form"),
        ("GET /api/dataSets/form", "get_form"),
        ("POST /api/dataSets/{uid}/form", "form"),
        ("PUT /api/dataSets/{uid}/form", "put_form"),
        ("PATCH /api/dataSets/{uid}/form", "patch_form"),
        ("DELETE /api/dataSets/{uid}/form", "delete_form"),
        ("GET /api/dataSets/form/{part}/ofUnit/{unitId}", "get_form_by_part_of_unit_by_unit_id"),
        ("GET /api/dataSets", "get"),
        ("GET /api/dataSets.csv", "get_csv"),
        ("GET /api/dataSets/form.html+css", "get_form_html_with_css"),
        ("POST /api/dataSets/import", "import_"),
        ("GET /api/dataSets/orgUnitCSV", "get_org_unit_csv"),
    ],
)
def test_a_method_is_named_after_verb_and_segments(key: str, name: str) -> None:
    assert method_names([key]) == {key: name}


def test_a_collection_and_one_of_it_have_different_names() -> None:
    names = {
        "GET /api/dataSets": "list",
        "GET /api/dataSets/form": "get_form_all",
        "GET /api/dataSets/{uid}": "get",
        "GET /api/dataSets/{uid}/form": "get_form",
        "GET /api/dataSets/{uid}/{item}": "get_item",
    }
    assert method_names(names) == names


def test_a_name_is_the_same_in_each_version_because_it_is_found_over_all() -> None:
    assert method_names(["GET /api/dataSets/form"]) != {
        key: name
        for key, name in method_names(["GET /api/dataSets/form", "GET /api/dataSets/{uid}/form"]).items()
        if key == "GET /api/dataSets/form"
    }


def test_the_table_of_names_wins() -> None:
    assert method_names(["POST /api/tracker"]) == {"POST /api/tracker": "import_objects"}


def test_two_operations_that_want_one_name_are_refused() -> None:
    with pytest.raises(CodegenError) as refused:
        made({"/api/apps/{id}/a-b": {"get": operation()}, "/api/apps/{id}/aB": {"get": operation()}})
    assert str(refused.value) == (
        "GET /api/apps/{id}/aB and GET /api/apps/{id}/a-b both want the method apps.get_a_b: "
        "name one of them in [methods] of specs/names.toml"
    )


def test_a_method_with_the_name_of_a_verb_is_refused() -> None:
    paths = crud("/api/dataElements", "dataElements", "DataElement")
    paths["/api/dataElements/addItem"] = {"post": operation()}
    with pytest.raises(CodegenError, match="addItem and the hand-written add_item both want the method"):
        made(paths)


# --- what is left out ---


def test_a_put_that_does_what_a_post_does_is_its_alias() -> None:
    item = {"post": operation(ref("WebMessage")), "put": operation(ref("WebMessage"))}
    found = made({"/api/resourceTables": item})
    assert found.accounting.excluded == {"PUT /api/resourceTables": "alias of POST /api/resourceTables"}
    assert found.accounting.methods == {"POST /api/resourceTables": "resource_tables.update"}


def test_a_put_with_a_body_is_no_alias() -> None:
    body = taking(ref("Report"))
    assert (
        made({"/api/resourceTables": {"post": operation(**body), "put": operation(**body)}}).accounting.excluded == {}
    )


def test_a_suffix_of_json_is_an_alias_of_the_path_without_it() -> None:
    found = made({"/api/analytics": {"get": operation()}, "/api/analytics.json": {"get": operation()}})
    assert found.accounting.excluded == {"GET /api/analytics.json": "alias of GET /api/analytics"}


def test_a_path_of_the_table_is_an_alias() -> None:
    found = made({"/api/apiToken/{uid}": {"get": operation()}, "/api/apiTokens/{uid}": {"get": operation()}})
    assert found.accounting.excluded == {"GET /api/apiToken/{uid}": "alias of /api/apiTokens/{uid}"}
    assert [one.attribute for one in found.resources] == ["api_tokens"]


def test_what_the_document_leaves_out_is_accounted_for() -> None:
    found = made({"/api/me": {"get": operation()}}, **{"x-excluded": {"GET /api/me/x": "no use"}})
    assert found.accounting.excluded == {"GET /api/me/x": "no use"}


# --- arguments ---


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("pageSize", "page_size"),
        ("dataElementIdScheme", "data_element_id_scheme"),
        ("in", "in_"),
        ("from", "from_"),
        ("orgUnitURL", "orgUnitURL"),
        ("URL", "URL"),
        ("g-recaptcha-response", "g_recaptcha_response"),
    ],
)
def test_an_argument_is_in_snake_case_where_the_wire_name_can_be_found_again(wire: str, name: str) -> None:
    assert argument_name(wire) == name
    assert wire in {name, camel_case(name)} or not wire.isidentifier()


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        (TEXT, "str"),
        ({}, "str"),
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "float"),
        ({"type": "boolean"}, "bool"),
        ({"type": "string", "format": "dhis2-date-time"}, "datetime | date | str"),
        (ref("Kind"), "enums.Kind"),
        (ref("DataElement"), "str"),
        (many(ref("Kind")), "Sequence[enums.Kind]"),
        (many(TEXT), "Sequence[str]"),
    ],
)
def test_an_argument_has_the_type_of_its_parameter(schema: Json, annotation: str) -> None:
    (argument,) = method("/api/me", parameters=[query("pageSize", schema)]).query
    assert argument == Argument("page_size", "pageSize", annotation)


def test_a_shared_parameter_is_an_argument_like_any_other() -> None:
    small = document({"/api/me": {"get": operation(parameters=[ref("P", "parameters")])}})
    small["components"]["parameters"] = {"P": query("pageSize", required=True)}
    (one,) = interface(small, {"GET /api/me": "get"}, {"GET /api/me": VERSIONS}).resources
    assert one.operations[0].query == (Argument("page_size", "pageSize", "str", required=True),)


def test_parameters_of_the_path_come_first_and_keep_their_names() -> None:
    found = method("/api/dataSets/{uid}/form/{dataSetId}", parameters=[query("uid"), query("body"), query("self")])
    assert [item.name for item in found.path_arguments] == ["uid", "data_set_id"]
    assert [(item.name, item.wire) for item in found.query] == [("uid_", "uid"), ("body_", "body"), ("self_", "self")]


def test_many_parameters_are_one_named_type_that_equal_groups_share() -> None:
    group = [query(f"name{letter}") for letter in "ABCDEFGHI"]
    found = made(
        {
            "/api/me": {"get": operation(parameters=group[:8])},
            "/api/analytics": {"get": operation(parameters=group)},
            "/api/dataStatistics": {"get": operation(parameters=group)},
        }
    )
    assert [one.name for one in found.query_types] == ["AnalyticsGetQuery"]
    assert {one.attribute: one.operations[0].query_type for one in found.resources} == {
        "analytics": "AnalyticsGetQuery",
        "data_statistics": "AnalyticsGetQuery",
        "me": None,
    }


# --- bodies ---


@pytest.mark.parametrize(
    ("body", "annotation", "content_type"),
    [
        (taking(ref("Report")), "models.Report | Mapping[str, object]", "application/json"),
        (taking(many(ref("Report"))), "Sequence[models.Report | Mapping[str, object]]", "application/json"),
        (taking({"type": "object"}), "Mapping[str, object]", "application/json"),
        (taking(many(TEXT)), "Sequence[str]", "application/json"),
        (taking(TEXT, "text/plain"), "str", "text/plain"),
        (taking(TEXT, "application/xml"), "bytes", "application/xml"),
        (taking(many(TEXT), "application/json-patch+json"), "Sequence[str]", "application/json-patch+json"),
        (taking(thing(file=TEXT), "multipart/form-data"), "FileContent", "multipart/form-data"),
    ],
)  # fmt: skip
def test_a_body_has_the_type_of_its_schema(body: Json, annotation: str, content_type: str) -> None:
    found = method("/api/me", "post", **body).body
    assert found
    assert (found.annotation, found.content_type, found.required) == (annotation, content_type, True)


def test_a_body_may_be_optional() -> None:
    found = method("/api/me", "post", **taking(ref("Report"), required=False)).body
    assert found
    assert not found.required


def test_the_fields_of_a_form_beside_its_file_are_parameters() -> None:
    found = method("/api/fileResources", "post", **taking(thing(file=TEXT, domain=ref("Kind")), "multipart/form-data"))
    assert found.query == (Argument("domain", "domain", "enums.Kind"),)


# --- answers ---


@pytest.mark.parametrize(
    ("answer", "annotation", "reads"),
    [
        (ref("Report"), "models.Report", "models.Report"),
        (many(ref("Report")), "list[models.Report]", "list[models.Report]"),
        (many(ref("Kind")), "list[enums.Kind]", "list[str]"),
        ({"type": "object"}, "dict[str, JsonValue]", "dict[str, Any]"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "dict[str, int]", "dict[str, int]"),
        ({}, "JsonValue", "Any"),
        ({"oneOf": [ref("Report"), many({})]}, "models.Report | list[JsonValue]", "models.Report | list[Any]"),
        ({"type": "string", "format": "dhis2-date-time"}, "datetime", "DateTime"),
    ],
)
def test_an_answer_is_read_as_what_is_promised_but_enums_stay_open(answer: Json, annotation: str, reads: str) -> None:
    found = method("/api/me", answer=answer)
    assert (found.answer, found.reads) == (annotation, reads)


@pytest.mark.parametrize(
    ("media_type", "kind"), [("text/plain", "str"), ("text/html", "str"), ("text/csv", "bytes"), ("image/png", "bytes")]
)
def test_an_answer_that_is_no_json_is_text_or_bytes(media_type: str, kind: str) -> None:
    assert method("/api/me", answer=TEXT, media_type=media_type).answer == kind


def test_no_answer_is_nothing_but_a_get_answers_bytes() -> None:
    assert method("/api/me", "post", status="204").answer == "None"
    assert method("/api/me").answer == "bytes"


def named(paths: Json) -> Json:
    """The components that only inline answers and bodies describe."""
    small = document(paths)
    names = method_names(f"{verb} {path}" for verb, path, _ in operations(small))
    after = name_inline_answers(small, names)
    assert after["paths"].keys() == small["paths"].keys()
    return {name: schema for name, schema in after["components"]["schemas"].items() if name not in SCHEMAS}


def test_an_inline_page_is_named_after_its_list() -> None:
    page = page_of("lockExceptions", "Report")
    assert named({"/api/lockExceptions": {"get": operation(page)}}) == {"LockExceptionsPage": page}


def test_two_different_pages_of_one_name_have_the_resource_in_theirs() -> None:
    first, second = page_of("events", "Report"), page_of("events", "DataElement")
    found = named(
        {"/api/analytics/events": {"get": operation(first)}, "/api/tracker/events": {"get": operation(second)}}
    )
    assert found == {"EventsPage": first, "TrackerEventsEventsPage": second}


def test_another_inline_object_is_named_after_its_method() -> None:
    answer, body = thing(total={"type": "integer"}), thing(sent={"type": "boolean"})
    paths = {"/api/me/inbox": {"post": operation(many(answer), **taking(body))}}
    assert named(paths) == {"MeInboxAnswer": answer, "MeInboxBody": body}


def test_the_lists_of_metadata_types_need_no_name() -> None:
    assert named(crud("/api/dataElements", "dataElements", "DataElement")) == {}


# --- what a docstring says ---


@pytest.mark.parametrize(
    ("versions", "text"),
    [
        (VERSIONS, "every version"),
        (["2.41"], "2.41 only"),
        (["2.42", "2.43", "2.44"], "2.42 and later"),
        (["2.41", "2.42"], "up to 2.42"),
        (["2.41", "2.43"], "2.41 and 2.43"),
    ],
)
def test_a_method_says_which_versions_have_it(versions: list[str], text: str) -> None:
    small = document({"/api/me": {"get": operation()}})
    (one,) = interface(small, {"GET /api/me": "get"}, {"GET /api/me": versions}).resources
    assert one.operations[0].facts == text


def test_a_method_says_whether_it_is_deprecated_and_what_it_needs() -> None:
    facts: Json = {"deprecated": True, "x-maturity": "beta", "x-auth": ["F_A", "F_B"]}
    found = method("/api/me", **facts)
    assert found.facts == "every version - deprecated - beta - needs F_A or F_B"
