"""Models from documents of a few lines: names, cycles, open enums, tags, places, and what stops the generator."""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import dhis2w_client
from codegen.document import CodegenError
from codegen.layout import assign_modules
from codegen.models import enums, model_modules
from codegen.operations import interface
from codegen.render import package

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
DATE: Json = {"type": "string", "format": "dhis2-date-time"}
# What makes an object one that others refer to.
IDENTIFIED: Json = {"id": TEXT, "created": DATE, "lastUpdated": DATE}
METADATA: Json = {**IDENTIFIED, "code": TEXT, "name": TEXT, "displayName": TEXT, "href": TEXT}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def many(schema: Json) -> Json:
    return {"type": "array", "items": schema}


def thing(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def answering(schema: Json) -> Json:
    return {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}


def document(schemas: Json, paths: Json | None = None) -> Json:
    return {"openapi": "3.1.0", "paths": paths or {}, "components": {"schemas": schemas, "parameters": {}}}


Build = Callable[..., ModuleType]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    """The package that is generated from schemas, imported as `dhis2w_client.v99`; `build(A={…}).models.A`."""
    monkeypatch.setattr(dhis2w_client, "__path__", [*dhis2w_client.__path__, str(tmp_path)])
    monkeypatch.setattr(dhis2w_client, "v99", None, raising=False)

    def made(**schemas: Json) -> ModuleType:
        small = document(schemas)
        for name, text in package("v99", small, interface(small, {}, {})).items():
            path = tmp_path / "v99" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        return importlib.import_module("dhis2w_client.v99")

    yield made
    for name in [name for name in sys.modules if name.startswith("dhis2w_client.v99")]:
        del sys.modules[name]


def round_trip(model: Any, body: Json) -> Any:
    """An instance, which writes what it has read."""
    instance = model.model_validate(body)
    assert instance.to_wire() == body
    return instance


# --- names ---


@pytest.mark.parametrize("name", ["In", "Field", "Map", "Any", "Optional", "List", "Page", "Annotated", "Dhis2Model"])
def test_a_schema_keeps_its_name_whatever_else_is_called_so(build: Build, name: str) -> None:
    models = build(**{name: thing(size={"type": "integer"}), "User": thing(one=ref(name), more=many(ref(name)))}).models
    user = round_trip(models.User, {"one": {"size": 1}, "more": [{"size": 2}]})
    assert type(user.one) is type(user.more[0]) is getattr(models, name)


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("in", "in_"),
        ("class", "class_"),
        ("schema", "schema_"),
        ("copy", "copy_"),
        ("128", "value_128"),
        ("keep-alive", "keep_alive"),
        ("$ref", "ref"),
        ("_links", "links"),
        ("list", "list"),
        ("displayName", "displayName"),
    ],
)
def test_a_property_keeps_its_wire_name_unless_python_forbids_it(build: Build, wire: str, attribute: str) -> None:
    model = build(Thing=thing(**{wire: TEXT})).models.Thing
    assert getattr(round_trip(model, {wire: "x"}), attribute) == "x"
    assert model(**{attribute: "x"}).to_wire() == {wire: "x"}


def test_a_class_has_the_base_of_its_properties(build: Build) -> None:
    models = build(Metadata=thing(**METADATA, size={"type": "integer"}), Plain=thing(**IDENTIFIED)).models
    assert models.Metadata.__base__.__name__ == "MetadataObject"
    assert list(models.Metadata.__annotations__) == ["size"]
    assert models.Plain.__base__.__name__ == "Dhis2Model"


# --- values ---


def test_enums_are_literals_and_values_of_newer_servers_survive(build: Build) -> None:
    made = build(
        Kind={"type": "string", "enum": ["ONE", "TWO"]}, Thing=thing(kind=ref("Kind"), kinds=many(ref("Kind")))
    )
    assert made.enums.Kind.__args__ == ("ONE", "TWO")
    assert round_trip(made.models.Thing, {"kind": "THREE", "kinds": ["ONE", "FOUR"]}).kind == "THREE"


def test_enums_are_told_by_name() -> None:
    assert enums(document({"B": {"enum": ["x"]}, "A": {"enum": ["y", "z"]}, "C": thing()})) == {
        "A": ["y", "z"],
        "B": ["x"],
    }


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (DATE, "2025-01-01T00:00:00.000"),
        (DATE, "2025-01-01T00:00"),
        ({"type": "integer", "format": "int64"}, 2**40),
        ({"type": "number", "format": "double"}, 1.5),
        ({"type": "boolean"}, True),
        ({"type": "string", "format": "uid"}, "DeNum000000"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"a": 1}),
        ({"type": "object", "additionalProperties": many(TEXT)}, {"a": ["b"]}),
        ({}, {"any": ["thing", 1, None]}),
        (many({}), [1, "a", None]),
        (many(many(TEXT)), [["a"], []]),
        ({"oneOf": [{"type": "integer"}, TEXT]}, "a"),
        ({"oneOf": [{"type": "integer"}, TEXT]}, 1),
    ],
)
def test_values_are_read_and_written_as_they_are(build: Build, schema: Json, value: Any) -> None:
    model = build(Thing=thing(value=schema)).models.Thing
    round_trip(model, {"value": value})
    round_trip(model, {"value": None})


# --- objects in objects ---


def test_a_cycle_of_embedded_objects_is_typed_all_the_way(build: Build) -> None:
    models = build(A=thing(b=ref("B")), B=thing(c=many(ref("C"))), C=thing(a=ref("A"), own=ref("C"))).models
    a = round_trip(models.A, {"b": {"c": [{"a": {"b": {}}, "own": {}}]}})
    assert type(a.b.c[0].a.b) is models.B
    assert type(a.b.c[0].own) is models.C


def test_a_cycle_of_metadata_objects_is_typed_all_the_way(build: Build) -> None:
    models = build(
        DataElement=thing(**METADATA, groups=many(ref("DataElementGroup"))),
        DataElementGroup=thing(**METADATA, dataElements=many(ref("DataElement"))),
    ).models
    element = round_trip(models.DataElement, {"groups": [{"id": "a", "dataElements": [{"id": "b", "groups": []}]}]})
    assert type(element.groups[0].dataElements[0]) is models.DataElement


BULK: Json = thing(type=TEXT, user=TEXT)
HTTP: Json = thing(type=TEXT, url=TEXT)
CHOICE: Json = {
    "oneOf": [ref("Bulk"), ref("Http")],
    "discriminator": {"propertyName": "type", "mapping": {"bulk": ref("Bulk")["$ref"], "http": ref("Http")["$ref"]}},
}


@pytest.mark.parametrize("named", [False, True])
def test_a_tag_says_which_class_an_object_has(build: Build, named: bool) -> None:
    choice = ref("Gateway") if named else CHOICE
    schemas = {"Bulk": BULK, "Http": HTTP, **({"Gateway": CHOICE} if named else {})}
    models = build(**schemas, Thing=thing(one=choice, more=many(choice))).models
    body = {"one": {"type": "http"}, "more": [{"type": "bulk", "url": "x"}, {"type": "http"}, {"type": "new", "a": 1}]}
    instance = round_trip(models.Thing, body)
    assert type(instance.one) is models.Http
    assert [type(item).__name__ for item in instance.more] == ["Bulk", "Http", "Dhis2Model"]
    assert instance.more[2].a == 1


def test_a_tag_beside_an_object_says_which_class_it_has(build: Build) -> None:
    tag = {"propertyName": "zType", "x-sibling": True, "mapping": CHOICE["discriminator"]["mapping"]}
    models = build(Bulk=BULK, Http=HTTP, Job=thing(parameters={**CHOICE, "discriminator": tag}, zType=TEXT)).models
    assert type(round_trip(models.Job, {"zType": "http", "parameters": {"url": "x"}}).parameters) is models.Http
    assert type(round_trip(models.Job, {"parameters": {"url": "x"}, "zType": "bulk"}).parameters) is models.Bulk
    assert (
        type(round_trip(models.Job, {"zType": "new", "parameters": {"url": "x"}}).parameters).__name__ == "Dhis2Model"
    )


# --- what stops the generator ---


def test_an_unknown_format_is_an_error_that_says_where() -> None:
    with pytest.raises(CodegenError, match=r"#/components/schemas/Odd~1Thing: unknown format 'roman'"):
        model_modules(document({"Odd/Thing": thing(year={"type": "integer", "format": "roman"})}))


@pytest.mark.parametrize(
    ("name", "schema", "problem"),
    [
        ("Odd-Thing", thing(size=TEXT), "the model generator made no class of it"),
        ("Free", {"type": "object", "additionalProperties": TEXT}, "class and schema differ in ['root']"),
        ("Twice", thing(**{"a-b": TEXT, "a_b": TEXT}), "two properties become 'a_b'"),
    ],
)
def test_an_object_that_does_not_become_its_class_is_an_error_that_says_where(
    name: str, schema: Json, problem: str
) -> None:
    with pytest.raises(CodegenError) as raised:
        model_modules(document({name: schema}))
    assert str(raised.value) == f"#/components/schemas/{name}: {problem}"


# --- places ---


def modules(schemas: Json, paths: Json | None = None) -> dict[str, str]:
    return assign_modules(document(schemas, paths), fewest=1)


def test_metadata_objects_stand_with_their_family() -> None:
    names = ("Category", "CategoryCombo", "CategoryOption", "DataElement", "DataElementGroup", "DataSet")
    assert modules({name: thing(**IDENTIFIED) for name in names}) == {
        "Category": "category",
        "CategoryCombo": "category",
        "CategoryOption": "category",
        "DataElement": "data_element",
        "DataElementGroup": "data_element",
        "DataSet": "data_set",
    }


def test_whole_words_make_a_family() -> None:
    assert modules({"Option": thing(**IDENTIFIED), "Optionality": thing(**IDENTIFIED)})["Optionality"] == "optionality"


def test_an_object_stands_with_its_only_user_and_its_users_user() -> None:
    schemas = {"Map": thing(**IDENTIFIED, style=ref("Style")), "Style": thing(line=ref("Line")), "Line": thing()}
    assert modules(schemas) == {"Map": "map", "Style": "map", "Line": "map"}


def test_what_many_objects_embed_stands_in_base() -> None:
    users = {f"Type{letter}": thing(**IDENTIFIED, access=ref("Access")) for letter in "ABCDEFGH"}
    assert modules({"Access": thing(), **users})["Access"] == "base"
    users.pop("TypeH")
    assert modules({"Access": thing(), **users})["Access"] == "common"


def test_what_operations_alone_use_stands_in_the_area_of_their_resource() -> None:
    schemas = {"Report": thing(row=ref("Row")), "Row": thing()}
    paths = {"/api/analytics": {"get": answering(ref("Report"))}}
    assert modules(schemas, paths) == {"Report": "analysis", "Row": "analysis"}
    paths["/api/dataElements"] = {"get": answering(many(ref("Report")))}
    assert modules(schemas, paths) == {"Report": "report", "Row": "report"}


def test_a_module_of_few_classes_joins_the_area_that_uses_them_most() -> None:
    schemas = {"Report": thing(**IDENTIFIED), "Chart": thing(**IDENTIFIED)}
    answer = {"get": answering(ref("Report"))}
    paths = {"/api/analytics": answer, "/api/dashboards": answer, "/api/dataElements": answer}
    assert assign_modules(document(schemas, paths), fewest=2) == {"Report": "analysis", "Chart": "common"}
