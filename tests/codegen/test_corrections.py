"""The corrections of the four committed documents: each known defect answered once, and sound documents left."""

import json
import os
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen import distill, overlay, passes
from codegen.document import map_document, operations, read_json, reference_name

Json = dict[str, Any]

REPOSITORY = Path(__file__).parents[2]
VERSIONS = ("v41", "v42", "v43", "v44")


@cache
def distilled(version: str) -> Json:
    return read_json(REPOSITORY / "specs" / version / "openapi.json")


@cache
def corrected(version: str) -> Json:
    return passes.correct(distilled(version), version)


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def document(version: str) -> Json:
    return corrected(version)


def known_defects() -> set[str]:
    return set((Path(__file__).parent / "defect_ids.txt").read_text("utf-8").split())


def answered() -> dict[str, list[overlay.Answer]]:
    by_id: dict[str, list[overlay.Answer]] = defaultdict(list)
    for answer in overlay.answers(passes.overlays()):
        by_id[answer.id].append(answer)
    return by_id


# --- the table of known defects ---


def test_every_known_defect_is_answered_and_no_other() -> None:
    assert answered().keys() == known_defects()
    assert len(known_defects()) == 134


def test_a_defect_is_answered_in_one_way() -> None:
    """By actions of one file (several where versions differ), by one function, or by one refusal."""
    ways = {
        id: {
            (answer.file, answer.action is not None, answer.function, None if answer.action else answer.reason)
            for answer in answers
        }
        for id, answers in answered().items()
    }
    assert {id: way for id, way in ways.items() if len(way) != 1} == {}


def test_the_actions_that_answer_one_defect_are_for_different_versions() -> None:
    actions = {(str(file.path), action.number): action for file in passes.overlays() for action in file.actions}
    for id, answers in answered().items():
        scopes = [actions[answer.file, answer.action].versions or VERSIONS for answer in answers if answer.action]
        versions = [version for scope in scopes for version in scope]
        assert len(versions) == len(set(versions)), id


def test_a_function_that_answers_a_defect_is_a_rule_or_a_step_of_the_distiller() -> None:
    rules = {rule.__name__ for rule in passes.PASSES}
    steps = {f"distill.{name}" for name, value in vars(distill).items() if callable(value)}
    named = {answer.function for answers in answered().values() for answer in answers if answer.function}
    assert named <= rules | steps


def test_the_list_of_known_defects_is_the_shared_one() -> None:
    shared = Path(os.environ.get("DHIS2W_SHARED", REPOSITORY.parent / "shared")) / "spec-defects.json"
    if not shared.exists():
        pytest.skip("the folder with the list of defects isn't there: set DHIS2W_SHARED to it")
    assert {defect["id"] for defect in json.loads(shared.read_text("utf-8"))} == known_defects()


# --- the corrected documents ---


def test_every_overlay_fits_the_document(version: str) -> None:
    """An action that no longer fits raises, and says which it is and what it found."""
    assert corrected(version)["paths"].keys() == distilled(version)["paths"].keys()


def test_the_distilled_document_is_left_as_it_is(version: str) -> None:
    before = json.dumps(distilled(version))
    passes.correct(distilled(version), version)
    assert json.dumps(distilled(version)) == before


def test_no_reference_dangles(document: Json) -> None:
    distill.check_references(document)


def choices_with_a_tag(value: Any) -> list[Json]:
    if isinstance(value, list):
        return [choice for inner in value for choice in choices_with_a_tag(inner)]
    if not isinstance(value, dict):
        return []
    own = [value] if "discriminator" in value else []
    return own + [choice for inner in value.values() for choice in choices_with_a_tag(inner)]


def test_a_discriminator_names_every_class_of_its_choice_and_no_other(document: Json) -> None:
    choices = choices_with_a_tag(document)
    assert len(choices) >= 7
    for choice in choices:
        named = set(choice["discriminator"]["mapping"].values())
        assert named == {schema["$ref"] for schema in choice["oneOf"]}, choice["discriminator"]


def test_the_document_is_openapi_3_1_in_shape(document: Json) -> None:
    assert document["openapi"].startswith("3.1.")
    for method, path, operation in operations(document):
        where = f"{method} {path}"
        assert operation["responses"], where
        assert all("description" in answer for answer in operation["responses"].values()), where
        assert all(body == "content" or body == "required" for body in operation.get("requestBody", {})), where
        names = []
        for parameter in operation.get("parameters", []):
            full = document["components"]["parameters"].get(parameter.get("$ref", "").split("/")[-1], parameter)
            assert {"name", "in", "schema"} <= full.keys(), where
            names.append((full["in"], full["name"]))
        assert len(names) == len(set(names)), where


def schemas_in(document: Json) -> list[Json]:
    found: list[Json] = []

    def visit(schema: Json) -> Json:
        found.append(schema)
        return schema

    map_document(document, visit)
    return found


def test_every_schema_is_of_one_kind(document: Json) -> None:
    types = {"string", "integer", "number", "boolean", "array", "object", None}
    for schema in schemas_in(document):
        assert schema.get("type") in types
        assert "$ref" not in schema or not {"type", "properties", "items", "oneOf"} & schema.keys(), schema
        assert schema.get("type") != "array" or "items" in schema, schema


def test_no_date_claims_a_zone(document: Json) -> None:
    assert [schema for schema in schemas_in(document) if schema.get("format") == "date-time"] == []


def test_components_have_the_same_kind_in_all_versions() -> None:
    """A name that an overlay gives stands for one thing, whatever the version."""
    for name in (
        "MetadataBundle",
        "TrackerEventsPage",
        "JsonPatch",
        "WebMessage",
        "SmsGatewayConfig",
        "PeriodReference",
    ):
        assert len({corrected(version)["components"]["schemas"][name].get("type") for version in VERSIONS}) == 1, name


def answer_of(document: Json, method: str, path: str, status: str = "200") -> Any:
    return document["paths"][path][method]["responses"][status]["content"]["application/json"]["schema"]


def test_a_metadata_export_answers_what_an_import_takes(document: Json) -> None:
    body = document["paths"]["/api/metadata"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert answer_of(document, "get", "/api/metadata") == body
    assert answer_of(document, "get", "/api/dataSets/{uid}/metadata") == body
    bundle = document["components"]["schemas"][reference_name(body)]["properties"]
    assert bundle["dataElements"]["items"] == {"$ref": "#/components/schemas/DataElement"}
    assert {"system", "organisationUnits", "programs", "users"} <= bundle.keys()


def test_a_patch_is_a_list_of_operations_told_apart_by_op(document: Json) -> None:
    patch = document["components"]["schemas"]["JsonPatch"]
    assert patch["type"] == "array"
    assert "properties" not in patch
    assert patch["items"]["discriminator"]["propertyName"] == "op"
    for method, path, operation in operations(document):
        if method == "PATCH" and path.endswith("/{uid}") and path.count("/") == 3 and "requestBody" in operation:
            assert list(operation["requestBody"]["content"]) == ["application/json-patch+json"], path


def test_a_page_of_events_holds_events_under_their_name(document: Json) -> None:
    page = document["components"]["schemas"][reference_name(answer_of(document, "get", "/api/tracker/events"))]
    assert {"pager", "events"} <= page["properties"].keys()


def test_a_refused_tracker_import_answers_its_report(document: Json) -> None:
    assert reference_name(answer_of(document, "post", "/api/tracker", "409")) == "TrackerImportReport"


@pytest.mark.parametrize("path", ["/api/fileResources", "/api/apps", "/api/dataValues/file"])
def test_a_file_is_a_part_of_a_form(document: Json, path: str) -> None:
    operation = document["paths"][path]["post"]
    assert list(operation["requestBody"]["content"]) == ["multipart/form-data"]
    assert "file" not in [parameter.get("name") for parameter in operation.get("parameters", [])]


def test_a_value_of_a_store_is_any_json(document: Json) -> None:
    assert answer_of(document, "get", "/api/dataStore/{namespace}/{key}") == {}


def test_attribute_values_are_a_list(document: Json) -> None:
    for name, schema in document["components"]["schemas"].items():
        values = schema.get("properties", {}).get("attributeValues")
        if values is not None:
            full = document["components"]["schemas"].get(reference_name(values) or "", values)
            assert full["type"] == "array", name
