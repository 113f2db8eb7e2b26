"""The changes between two versions as a user reads them: what counts, what is noise, what is told together."""

from pathlib import Path

import pytest

from codegen import diff as diff_module
from codegen.__main__ import main
from codegen.diff import corrected, diff, write_changes
from codegen.document import SCHEMAS, CodegenError, JsonObject

TEXT: JsonObject = {"type": "string"}
NUMBER: JsonObject = {"type": "integer", "format": "int32"}


def reference(name: str) -> JsonObject:
    return {"$ref": SCHEMAS + name}


def model(**properties: JsonObject) -> JsonObject:
    return {"type": "object", "properties": properties}


def enum(*values: str) -> JsonObject:
    return {"type": "string", "enum": list(values)}


def operation(
    *, parameters: list[JsonObject] | None = None, answer: JsonObject | None = None, more: JsonObject | None = None
) -> JsonObject:
    content = {"application/json": {"schema": answer}} if answer else {}
    return {
        "parameters": parameters or [],
        "responses": {"200": {"description": "", "content": content}},
        **(more or {}),
    }


def query(name: str, schema: JsonObject = TEXT) -> JsonObject:
    return {"name": name, "in": "query", "schema": schema}


def document(
    operations: dict[str, JsonObject] | None = None, schemas: dict[str, JsonObject] | None = None, version: str = "2.43"
) -> JsonObject:
    """A document of operations (`"GET /api/x"`) and schemas."""
    paths: dict[str, JsonObject] = {}
    for key, value in (operations or {}).items():
        method, path = key.split(" ")
        paths.setdefault(path, {})[method.lower()] = value
    return {"info": {"version": version}, "paths": paths, "components": {"schemas": schemas or {}, "parameters": {}}}


def changes(old: JsonObject, new: JsonObject) -> list[str]:
    """The lines of a diff below its table of counts."""
    lines = diff(old, new).split("\n")
    return [line for line in lines[lines.index("| values of kept enums | - | - | - |") + 1 :] if line.strip()]


def between_operations(old: dict[str, JsonObject], new: dict[str, JsonObject]) -> str:
    return diff(document(old), document(new, version="2.44"))


def between_schemas(old: dict[str, JsonObject], new: dict[str, JsonObject]) -> str:
    return diff(document(schemas=old), document(schemas=new, version="2.44"))


# ---------------------------------------------------------------------------------------------------- what counts


def test_equal_documents_have_a_heading_and_counts_and_nothing_more() -> None:
    one = document({"GET /api/x": operation()}, {"X": model(a=TEXT), "E": enum("A", "B")})
    assert diff(one, one).startswith("# Changes of the Web API from 2.43 to 2.43\n")
    assert changes(one, one) == []


def test_resources_come_and_go_and_their_operations_are_told_once() -> None:
    text = between_operations(
        {"GET /api/old": operation(), "GET /api/kept": operation()},
        {"GET /api/new": operation(), "POST /api/new": operation(), "GET /api/kept": operation()},
    )
    assert "**Added** (1): `new` (2 operations)." in text
    assert "**Removed** (1): `old` (1 operation)." in text
    assert "| operations | 2 | 1 | - |" in text
    assert "## Operations" not in text


def test_a_new_operation_says_how_mature_it_is_and_what_it_needs() -> None:
    merge = operation(more={"x-maturity": "beta", "x-auth": ["F_MERGE"], "deprecated": True})
    text = between_operations({"GET /api/x": operation()}, {"GET /api/x": operation(), "POST /api/x/merge": merge})
    assert "### Added (1)\n\n- `POST /api/x/merge` - beta, deprecated, needs `F_MERGE`" in text


def test_an_operation_on_many_resources_is_one_line() -> None:
    old = {f"{method} /api/{name}": operation() for name in "abcd" for method in ("GET",)}
    new = old | {f"POST /api/{name}/{{uid}}/favorite": operation() for name in "abcd"}
    assert "- `POST /api/{resource}/{uid}/favorite` of 4 resources: `a`, `b`, `c`, `d`" in between_operations(old, new)


def test_the_file_types_of_an_operation_are_one_line() -> None:
    old = {"GET /api/analytics": operation()}
    new = old | {f"GET /api/analytics/query/{{id}}{suffix}": operation() for suffix in ("", ".csv", ".html+css")}
    assert "- `GET /api/analytics/query/{id}` and .csv, .html+css\n" in between_operations(old, new)


def test_the_parameters_of_a_path_may_be_renamed() -> None:
    assert changes(document({"GET /api/x/{id}": operation()}), document({"GET /api/x/{uid}": operation()})) == []


def test_a_kept_operation_may_become_deprecated_or_mature() -> None:
    old = {"GET /api/x": operation(more={"x-maturity": "beta"})}
    new = {"GET /api/x": operation(more={"x-maturity": "stable", "deprecated": True})}
    assert "| `GET /api/x` | beta -> stable; deprecated |" in between_operations(old, new)


def test_parameters_are_added_removed_and_retyped() -> None:
    old = {"GET /api/x": operation(parameters=[query("gone"), query("size")])}
    new = {"GET /api/x": operation(parameters=[query("come", NUMBER), query("size", NUMBER)])}
    text = between_operations(old, new)
    assert "| `GET /api/x` | `come` added: `integer`; `size` `string` -> `integer`; `gone` removed |" in text
    assert "| parameters of kept operations | 1 | 1 | 1 |" in text


def test_a_parameter_may_become_deprecated() -> None:
    old = {"GET /api/x": operation(parameters=[query("skipPaging"), query("old") | {"deprecated": True}])}
    new = {"GET /api/x": operation(parameters=[query(name) | {"deprecated": True} for name in ("skipPaging", "old")])}
    assert "| `GET /api/x` | `skipPaging` deprecated |" in between_operations(old, new)


def test_a_parameter_of_many_operations_is_one_row() -> None:
    old = {f"GET /api/{name}": operation() for name in "abc"}
    new = {f"GET /api/{name}": operation(parameters=[query("gist"), query("query")]) for name in "abc"}
    row = "| `gist` added: `string`; `query` added: `string` | 3: `GET /api/{resource}` of 3 resources: `a`, `b`, `c` |"
    assert row in between_operations(old, new)


def test_no_row_lists_more_operations_than_one_reads() -> None:
    old = {f"POST /api/maintenance/task{number}": operation() for number in range(20)}
    new = {f"POST /api/maintenance/task{number}": operation(answer=TEXT) for number in range(20)}
    text = between_operations(old, new)
    assert "| answer added: `string` | 20: `POST /api/maintenance/task0`; " in text
    assert "; and 12 more |" in text


def test_bodies_and_answers_are_compared_by_their_json() -> None:
    body = {"requestBody": {"content": {"application/json": {"schema": NUMBER}}}}
    old = {"PUT /api/x": operation(answer=TEXT)}
    new = {"PUT /api/x": operation(answer={"type": "array", "items": TEXT}, more=body)}
    text = between_operations(old, new)
    assert "| `PUT /api/x` | answer `string` -> `[string]`; body added: `integer` |" in text


def test_models_and_their_properties_come_go_and_change() -> None:
    old = {"Gone": model(x=TEXT), "Kept": model(a=TEXT, b=TEXT, c=TEXT)}
    new = {"Kept": model(a=TEXT, b=NUMBER, d=reference("Come"), c=TEXT), "Come": model(y=TEXT)}
    text = between_schemas(old, new)
    assert "**Added** (1): `Come`." in text
    assert "**Removed** (1): `Gone`." in text
    assert "| `Kept` | `b` `string` -> `integer`; `d` added: `Come` |" in text


def test_a_change_of_many_models_is_one_row() -> None:
    names = [f"Model{number}" for number in range(10)]
    properties = {"id": TEXT, "name": TEXT}
    old = {name: model(**properties, favorite=TEXT, favorites=TEXT) for name in names}
    new = {name: model(**properties) for name in names}
    row = (
        "| `favorite`, `favorites` removed | 10: `Model0`, `Model1`, `Model2`, `Model3`, `Model4`, `Model5` and 4 more"
    )
    assert row in between_schemas(old, new)


def test_a_model_with_another_name_and_the_same_properties_is_renamed() -> None:
    properties = {"source": TEXT, "value": TEXT, "comment": TEXT}
    text = between_schemas(
        {"DataValueDto": model(**properties), "Set": model(values=reference("DataValueDto"))},
        {"DataValue": model(**properties, deleted=NUMBER), "Set": model(values=reference("DataValue"))},
    )
    assert "**Renamed** (1): `DataValueDto` is now `DataValue`." in text
    assert "| `DataValue` | `deleted` added: `integer` |" in text
    assert "| `Set`" not in text


def test_a_name_that_now_means_another_model_is_followed() -> None:
    view, entity = model(event=TEXT, occurredAt=TEXT, notes=TEXT), model(uid=TEXT, storedBy=TEXT, owner=TEXT)
    text = between_schemas({"TrackerEvent": view, "Event": entity}, {"Event": view, "TrackerEvent": entity})
    assert "`Event` is now `TrackerEvent`, `TrackerEvent` is now `Event`" in text
    assert "## Properties" not in text


def test_properties_that_every_model_has_make_no_two_models_alike() -> None:
    common = {name: TEXT for name in ("id", "code", "name", "created", "lastUpdated", "href")}
    crowd = {f"Model{number}": model(**common) for number in range(40)}
    text = between_schemas(crowd | {"PushAnalysis": model(**common)}, crowd | {"SingleEvent": model(**common)})
    assert "**Added** (1): `SingleEvent`." in text
    assert "**Removed** (1): `PushAnalysis`." in text


def test_values_of_enums_come_and_go() -> None:
    text = between_schemas({"E": enum("A", "B", "C"), "Old": enum("X")}, {"E": enum("A", "B", "D"), "New": enum("Y")})
    assert "**Added** (1): `New`." in text
    assert "**Removed** (1): `Old`." in text
    assert "| `E` | `D` | `C` |" in text
    assert "| values of kept enums | 1 | 1 | - |" in text


def test_a_choice_of_models_tells_which_choices_come_and_go() -> None:
    models = {name: model(**{name: TEXT}) for name in ("A", "B", "C")}
    old = {"Job": model(parameters={"oneOf": [reference("A"), reference("B")]}), **models}
    new = {"Job": model(parameters={"oneOf": [reference("A"), reference("C")]}), **models}
    assert "| `Job` | `parameters` choices: +`C`, -`B` |" in between_schemas(old, new)


# ---------------------------------------------------------------------------------------------------- what is noise

OTHERS = {
    "User": model(username=TEXT, id=TEXT),
    "UserDto": model(username=TEXT),
    "BaseIdentifiableObject": model(href=TEXT, id=TEXT),
    "AttributeValue": model(value=TEXT, attribute=TEXT),
    "AttributeValues": model(empty=TEXT),
    "PeriodReference": model(id={"type": "string", "format": "period"}),
    "Reference": model(id=TEXT),
    "Instant": {"oneOf": [{"type": "string", "format": "date-time"}, {"type": "integer", "format": "int64"}]},
    "Junction": enum("AND", "OR"),
    "JunctionType": enum("AND", "OR"),
}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (TEXT, {"type": "string", "format": "uid"}),
        (TEXT, {"type": "string", "readOnly": True, "default": "x"}),
        ({"type": "object"}, {}),
        (reference("BaseIdentifiableObject"), reference("User")),
        (reference("User"), reference("UserDto")),
        (reference("Reference"), reference("User")),
        ({"type": "array", "items": reference("AttributeValue")}, reference("AttributeValues")),
        ({"type": "string", "format": "period"}, reference("PeriodReference")),
        ({"type": "string", "format": "date-time"}, reference("Instant")),
        (reference("Junction"), reference("JunctionType")),
        ({"oneOf": [TEXT, NUMBER]}, {"oneOf": [NUMBER, TEXT]}),
    ],
)
def test_two_ways_of_writing_one_type_are_no_change(before: JsonObject, after: JsonObject) -> None:
    old, new = (document(schemas={**OTHERS, "X": model(a=TEXT, b=TEXT, c=each)}) for each in (before, after))
    assert changes(old, new) == []
    assert changes(new, old) == []


def test_a_query_takes_text_whatever_class_the_server_makes_of_it() -> None:
    def with_parameter(schema: JsonObject) -> JsonObject:
        return document({"GET /api/x": operation(parameters=[query("ds", schema)])}, OTHERS)

    listed = {"type": "array", "items": {"type": "string", "format": "uid"}}
    assert changes(with_parameter({"oneOf": [reference("User"), listed]}), with_parameter(listed)) == []
    assert changes(with_parameter(reference("User")), with_parameter(TEXT)) == []


def test_what_the_server_takes_for_parameters_of_a_patch_is_no_change() -> None:
    old = {"PATCH /api/x/{uid}": operation(parameters=[query("viewClass")])}
    assert changes(document(old), document({"PATCH /api/x/{uid}": operation()})) == []


def test_extensions_and_statuses_are_no_change() -> None:
    old = {"POST /api/x": operation(answer=TEXT, more={"x-group": "query"})}
    new = {"POST /api/x": operation(answer=TEXT)}
    new["POST /api/x"]["responses"]["201"] = new["POST /api/x"]["responses"]["200"]
    assert changes(document(old), document(new)) == []


# ---------------------------------------------------------------------------------------------------- real versions


def test_the_known_changes_of_2_44_are_told() -> None:
    text = diff(corrected("v43"), corrected("v44"))
    assert "- `POST /api/account/password`" in text
    assert "| `gist` added: `boolean` |" in text
    assert "| `favorites` removed | 8" in text
    assert "`E7252`" in text
    assert "BaseIdentifiableObject` ->" not in text


def test_a_version_that_is_not_there_is_an_error_that_names_the_others() -> None:
    with pytest.raises(CodegenError, match=r"v99.*known are v41, v42, v43, v44"):
        corrected("v99")


def test_the_files_of_all_neighbours_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diff_module, "corrected", lambda key: document(version=f"2.{key[1:]}"))
    written = write_changes(tmp_path / "changes")
    assert [path.name for path in written] == ["2.41-to-2.42.md", "2.42-to-2.43.md", "2.43-to-2.44.md"]
    assert written[0].read_text("utf-8").startswith("# Changes of the Web API from 2.41 to 2.42\n")


def test_the_command_prints_a_diff(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(diff_module, "corrected", lambda key: document(version=f"2.{key[1:]}"))
    assert main(["diff", "v42", "v44"]) == 0
    assert capsys.readouterr().out.startswith("# Changes of the Web API from 2.42 to 2.44\n")
