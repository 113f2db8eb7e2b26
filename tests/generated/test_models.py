"""The generated models: one class for each object of the document, buildable, typed to the last level, lazy."""

import pickle
import pkgutil
import warnings
from collections import Counter
from importlib import import_module
from types import ModuleType
from typing import Any, get_args

import pytest

from codegen.layout import is_object
from dhis2w_client.models import Dhis2Model

from .conftest import Described


def models_of(version: str) -> ModuleType:
    return import_module(f"dhis2w_client.{version}.models")


def classes_of(version: str) -> list[type[Dhis2Model]]:
    """Every class that a module of the models package defines."""
    package = models_of(version)
    modules = [import_module(f"{package.__name__}.{found.name}") for found in pkgutil.iter_modules(package.__path__)]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Dhis2Model) and value.__module__ == module.__name__
    ]


def test_every_class_builds_without_a_warning(version: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for model in classes_of(version):
            model.model_rebuild(force=True)
            assert model.model_validate({}).to_wire() == {}, model


def test_each_object_of_the_document_is_one_class_with_the_same_properties(description: Described) -> None:
    classes = classes_of(description.key)
    assert [name for name, count in Counter(model.__name__ for model in classes).items() if count > 1] == []
    written = {
        model.__name__: sorted(field.alias or name for name, field in model.__pydantic_fields__.items())
        for model in classes
    }
    assert written == {
        name: sorted(schema.get("properties", {})) for name, schema in description.schemas.items() if is_object(schema)
    }


def test_each_enum_of_the_document_is_one_literal_with_the_same_values(description: Described) -> None:
    enums = import_module(f"dhis2w_client.{description.key}.enums")
    literals = {name: list(get_args(value)) for name, value in vars(enums).items() if name[0].isupper()}
    literals = {name: values for name, values in literals.items() if values}
    assert literals == {name: schema["enum"] for name, schema in description.schemas.items() if "enum" in schema}


def test_the_package_lists_and_finds_every_class(version: str) -> None:
    models = models_of(version)
    for model in classes_of(version):
        assert getattr(models, model.__name__) is model
        assert model.__name__ in dir(models)


def test_an_unknown_name_is_an_attribute_error_that_says_where(version: str) -> None:
    with pytest.raises(AttributeError, match=rf"dhis2w_client\.{version}\.models.*DataElemend"):
        models_of(version).DataElemend  # noqa: B018


def test_an_instance_survives_pickling(version: str) -> None:
    body = {
        "id": "DeNum000000",
        "created": "2025-01-01T00:00:00.000",
        "lastUpdated": "2025-01-01",
        "categoryCombo": {"id": "CcFund00000", "categories": [{"id": "CatFund0000"}]},
        "newProperty": 1,
    }
    element = models_of(version).DataElement.model_validate(body)
    again = pickle.loads(pickle.dumps(element))
    assert again == element
    assert again.to_wire() == body


@pytest.mark.parametrize("more", [{}, {"created": "2025-01-01T00:00:00.000", "newProperty": {"a": 1}}])
def test_references_are_typed_to_the_last_level(version: str, more: dict[str, Any]) -> None:
    models = models_of(version)
    option = {"id": "CoFundA0000", "name": "A", **more}
    category = {"id": "CatFund0000", "name": "Funder", "categoryOptions": [option], **more}
    combo = {"id": "CcFund00000", "name": "Funder", "categories": [category, {"id": "CatSex00000", "name": "Sex"}]}
    body = {"id": "DeNum000000", "valueType": "NUMBER", "categoryCombo": combo, **more}
    element = models.DataElement.model_validate(body)
    assert type(element.categoryCombo) is models.CategoryCombo
    assert [type(item) for item in element.categoryCombo.categories] == [models.Category, models.Category]
    assert type(element.categoryCombo.categories[0].categoryOptions[0]) is models.CategoryOption
    assert element.categoryCombo.categories[0].categoryOptions[0].name == "A"
    assert element.categoryCombo.categories[1].categoryOptions is None
    assert element.to_wire() == body


def test_a_value_that_a_newer_server_adds_to_an_enum_is_read_and_written(version: str) -> None:
    body = {"id": "DeNum000000", "valueType": "SOUND", "aggregationLevels": [1]}
    element = models_of(version).DataElement.model_validate(body)
    assert element.valueType == "SOUND"
    assert element.to_wire() == body
