"""Models keep what the server sent, read references on demand, and cost little before they are used."""

import copy
import json
import os
import pickle
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from types import GenericAlias
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter, ValidationError, model_validator

from dhis2w_client.models import (
    DateTime,
    Dhis2Model,
    MetadataObject,
    project,
    projection,
    read_problems,
    reference,
)

if TYPE_CHECKING:
    CategoryReference: TypeAlias = "Category"
    CategoryComboReference: TypeAlias = "CategoryCombo"
    OrganisationUnitReference: TypeAlias = "OrganisationUnit"
else:
    CategoryReference = reference(__name__, "Category")
    CategoryComboReference = reference(__name__, "CategoryCombo")
    OrganisationUnitReference = reference(__name__, "OrganisationUnit")


class ValueType(StrEnum):
    NUMBER = "NUMBER"


class Sharing(Dhis2Model):
    public: str | None = None
    external: bool | None = None


class DataElement(MetadataObject):
    valueType: str | None = None
    aggregationLevels: list[int] | None = None
    sharing: Sharing | None = None
    categoryCombo: CategoryComboReference | None = None
    categories: list[CategoryReference] | None = None


class Category(MetadataObject):
    dataDimension: bool | None = None
    categoryCombos: list[CategoryComboReference] | None = None


class CategoryCombo(MetadataObject):
    skipTotal: bool | None = None
    categories: list[CategoryReference] | None = None


class OrganisationUnit(MetadataObject):
    level: int | None = None
    parent: OrganisationUnitReference | None = None
    children: list[OrganisationUnitReference] | None = None


class Relationship(Dhis2Model):
    from_: Annotated[str | None, Field(alias="from")] = None
    schema_: Annotated[str | None, Field(alias="schema")] = None


class User(MetadataObject):
    username: str | None = None
    password: str | None = None


SMALL: dict[str, Any] = {"id": "a1234567890", "name": "Sex", "code": "SEX", "displayName": "Sex"}
LARGE: dict[str, Any] = {"id": "a1234567890", "skipTotal": True, "categories": [{"id": "b"}, {"id": "c", "name": "C"}]}


def data_element(**values: Any) -> DataElement:
    """A data element as the server sends it."""
    return DataElement.model_validate_json(json.dumps(values))


# -- What the server sent is kept ------------------------------------------------------------------------------------


def test_an_object_written_back_has_every_key_and_value_that_was_read() -> None:
    sent: dict[str, Any] = {
        "id": "fbfJHSPpUQD",
        "name": "Ünïcode \U0001f600",
        "code": None,
        "created": "2026-11-22T04:30:55.660",
        "lastUpdated": "2026-11-22T04:30:55.660+0000",
        "valueType": "A_TYPE_OF_THE_FUTURE",
        "aggregationLevels": [],
        "sharing": {"public": "rw------", "external": False, "users": {"x": {"id": "x"}}},
        "categoryCombo": {"id": "bjDvmb4bfuf"},
        "categories": [SMALL, {"id": "c", "dataDimension": True, "unknown": {"deep": [1, None]}}],
        "unknown": {"list": [1, 2.5, "x", None]},
    }
    element = data_element(**sent)

    assert json.loads(element.to_json()) == sent
    assert element.to_wire() == sent
    assert element.model_dump(exclude_unset=True, mode="json") == sent


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "id": st.text(),
            "code": st.none() | st.text(),
            "created": JSON_VALUES,
            "categoryCombo": st.none() | st.fixed_dictionaries({}, optional={"id": st.text(), "later": JSON_VALUES}),
            "categories": st.lists(st.none() | st.text() | st.fixed_dictionaries({"name": st.none() | st.text()})),
            "propertyOfTheFuture": JSON_VALUES,
        },
    )
)
def test_whatever_json_is_read_is_written_back(sent: dict[str, Any]) -> None:
    assert json.loads(data_element(**sent).to_json()) == sent


def test_only_what_was_set_is_written_and_none_is_written_as_null() -> None:
    element = DataElement(id="a", code=None)
    element.name = "Name"

    assert element.to_wire() == {"id": "a", "code": None, "name": "Name"}


def test_enum_members_are_written_as_their_values() -> None:
    element = DataElement(valueType=ValueType.NUMBER)
    later = DataElement()
    later.valueType = ValueType.NUMBER

    assert element.to_json() == later.to_json() == b'{"valueType":"NUMBER"}'
    assert element.valueType == ValueType.NUMBER


@pytest.mark.parametrize("given_by", ["from", "from_"])
def test_a_name_that_python_forbids_is_read_by_both_names_and_written_by_the_wire_name(given_by: str) -> None:
    relationship = Relationship.model_validate({given_by: "a", "schema": "s"})

    assert (relationship.from_, relationship.schema_) == ("a", "s")
    assert relationship.to_wire() == {"from": "a", "schema": "s"}
    assert Relationship(from_="a", schema_="s") == relationship


# -- Attributes ------------------------------------------------------------------------------------------------------


def test_a_property_that_was_not_sent_reads_as_none() -> None:
    assert DataElement(id="a").name is None
    assert project(DataElement, ["id"]).validate_json('{"id": "a"}').categoryCombo is None


def test_an_unknown_property_is_an_attribute_and_can_be_set() -> None:
    element = data_element(id="a", unknown=1)
    element.other = 2  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]

    assert vars(type(element)).get("unknown") is None
    assert getattr(element, "unknown") == 1  # noqa: B009
    assert element.to_wire() == {"id": "a", "unknown": 1, "other": 2}


def test_a_mistyped_attribute_is_an_error_that_names_the_near_one() -> None:
    with pytest.raises(
        AttributeError, match="'DataElement' object has no attribute 'valuetype'; did you mean 'valueType'"
    ):
        DataElement(id="a").valuetype  # type: ignore[attr-defined]  # pyright: ignore  # noqa: B018
    assert not hasattr(DataElement(), "zzz")


def test_repr_shows_what_is_set_and_is_short() -> None:
    element = data_element(id="a", name=None, sharing={"public": "r" * 500}, aggregationLevels=list(range(1000)), new=1)

    assert repr(element).startswith("DataElement(id='a', aggregationLevels=[0, ... 999 more], new=1, sharing=")
    assert repr(element).endswith("rrr ...)")
    assert len(repr(element)) < 200


def test_repr_hides_secrets() -> None:
    user = User.model_validate({"username": "admin", "password": "district", "apiToken": "d2pat_x"})

    assert repr(user) == "User(username='admin', password='**********', apiToken='**********')"


def test_objects_are_equal_when_they_hold_the_same_whatever_part_was_read() -> None:
    sparse = project(DataElement, ["id"]).validate_json('{"id": "a"}')

    assert sparse == DataElement(id="a") == DataElement(id="a", name=None) == data_element(id="a")
    assert sparse != DataElement(id="b")
    others: list[object] = [Category(id="a"), "a", None]
    assert sparse not in others


@pytest.mark.parametrize(
    "make",
    [
        lambda: data_element(id="a", categoryCombo=SMALL, lastUpdated="2026-11-22", unknown=[1]),
        lambda: data_element(categoryCombo=SMALL).categoryCombo,
        lambda: data_element(categoryCombo=LARGE).categoryCombo,
        lambda: project(DataElement, ["id"]).validate_json('{"id": "a"}'),
        lambda: DataElement(id="a"),
    ],
)
def test_every_instance_can_be_copied_and_pickled(make: Any) -> None:
    instance: Any = make()

    for twin in (
        copy.copy(instance),
        copy.deepcopy(instance),
        pickle.loads(pickle.dumps(instance)),
        instance.model_copy(),
    ):
        assert twin == instance
        assert type(twin) is type(instance)
        assert twin.to_json() == instance.to_json()
        assert repr(twin) == repr(instance)


# -- Date-times ------------------------------------------------------------------------------------------------------


class Moment(Dhis2Model):
    at: DateTime | None = None


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("2026-11-22T04:30:55.660", datetime(2026, 11, 22, 4, 30, 55, 660000)),
        ("2026-11-22T04:30:55.660+0000", datetime(2026, 11, 22, 4, 30, 55, 660000, tzinfo=UTC)),
        ("2026-11-22T04:30:55.12Z", datetime(2026, 11, 22, 4, 30, 55, 120000, tzinfo=UTC)),
        ("2026-11-22T04:30:55", datetime(2026, 11, 22, 4, 30, 55)),
        ("2026-11-22T04:30:55.660123", datetime(2026, 11, 22, 4, 30, 55, 660123)),
        ("2026-11-22T04:30:55.1", datetime(2026, 11, 22, 4, 30, 55, 100000)),
        ("2026-11-22", datetime(2026, 11, 22)),
        (1763785855660, datetime(2025, 11, 22, 4, 30, 55, 660000, tzinfo=UTC)),
        ("2026-02-30T04:30:55.660", "2026-02-30T04:30:55.660"),
        ("never", "never"),
        ("", ""),
        (10**30, 10**30),
        (True, True),
        ([2026, 11], [2026, 11]),
    ],
)
def test_a_date_time_is_read_as_the_server_means_it_and_written_as_it_came(wire: Any, expected: Any) -> None:
    moment = Moment.model_validate_json(json.dumps({"at": wire}))

    assert moment.at == expected
    if isinstance(moment.at, datetime):
        assert moment.at.tzinfo == expected.tzinfo
    assert moment.to_json() == json.dumps({"at": wire}, separators=(",", ":")).encode()
    assert Moment(at=moment.at).to_json() == moment.to_json()
    assert pickle.loads(pickle.dumps(moment)).to_json() == moment.to_json()
    assert copy.deepcopy(moment).to_json() == moment.to_json()


def test_a_date_time_that_the_program_sets_is_written_with_milliseconds_and_without_an_invented_zone() -> None:
    at = datetime(2026, 11, 22, 4, 30, 55)
    moment = Moment()
    moment.at = at

    assert Moment(at=at).to_wire() == moment.to_wire() == {"at": "2026-11-22T04:30:55.000"}
    assert Moment(at=at.replace(tzinfo=UTC)).to_wire() == {"at": "2026-11-22T04:30:55.000+00:00"}
    assert moment.model_dump() == {"at": at}


def test_a_computed_date_time_does_not_keep_the_text_that_it_was_computed_from() -> None:
    moment = Moment.model_validate({"at": "2026-11-22"})
    assert moment.at is not None

    assert Moment(at=moment.at + timedelta(days=1)).to_wire() == {"at": "2026-11-23T00:00:00.000"}
    assert Moment(at=moment.at.replace(year=2027)).to_wire() == {"at": "2027-11-22T00:00:00.000"}
    assert pickle.loads(pickle.dumps(moment.at + timedelta(days=1))) == datetime(2026, 11, 23)


# -- References ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wire", [{}, {"id": "a"}, SMALL, {"id": "a", "name": None}, LARGE, {"id": "a", "new": 1}])
def test_a_reference_is_an_instance_of_the_full_class_however_much_of_it_was_sent(wire: dict[str, Any]) -> None:
    combo = data_element(categoryCombo=wire).categoryCombo

    assert type(combo) is CategoryCombo
    assert combo.id == wire.get("id")
    assert combo.skipTotal == wire.get("skipTotal")
    assert combo.to_wire() == wire
    assert combo == CategoryCombo.model_validate(wire)


def test_references_take_instances_and_dictionaries_and_instances_of_subclasses() -> None:
    class MyCombo(CategoryCombo):
        pass

    combo = CategoryCombo(id="a", skipTotal=True)
    mine = MyCombo(id="b")

    assert DataElement(categoryCombo=combo).categoryCombo is combo
    assert DataElement(categoryCombo=mine).categoryCombo is mine
    given: Any = {"id": "a", "skipTotal": True}
    assert DataElement(categoryCombo=given).categoryCombo == combo
    assert DataElement(categoryCombo=combo).to_wire() == {"categoryCombo": {"id": "a", "skipTotal": True}}


def test_a_reference_to_another_class_is_an_error_that_names_both() -> None:
    wrong: Any = Category(id="a")
    with pytest.raises(ValidationError, match="expected CategoryCombo, not Category"):
        DataElement(categoryCombo=wrong)


@pytest.mark.parametrize("wire", ["bjDvmb4bfuf", 5, 1.5, True, ["a"]])
def test_a_value_that_is_no_object_does_not_fail_the_page_and_survives(wire: Any) -> None:
    element = data_element(categoryCombo=wire, categories=[None, wire, {"id": "a"}])

    assert element.categoryCombo == wire
    assert element.to_wire() == {"categoryCombo": wire, "categories": [None, wire, {"id": "a"}]}


def test_cycles_and_self_references_work_at_any_depth() -> None:
    unit: dict[str, Any] = {"id": "leaf", "level": 50, "children": []}
    for level in range(49, 0, -1):
        unit = {"id": f"u{level}", "level": level, "children": [unit, {"id": "x"}], "parent": {"id": "p", "level": 0}}
    combo = {"id": "a", "categories": [{"id": "b", "categoryCombos": [{"id": "a", "categories": [{"id": "b"}]}]}]}

    root = OrganisationUnit.model_validate_json(json.dumps(unit))
    assert root.to_wire() == unit
    assert root.children is not None
    assert type(root.children[0].parent) is OrganisationUnit
    assert CategoryCombo.model_validate_json(json.dumps(combo)).to_wire() == combo


def test_problems_of_an_answer_name_the_path_and_not_that_a_reference_is_large() -> None:
    with pytest.raises(ValidationError) as caught:
        data_element(name=5, categoryCombo={"id": "a", "skipTotal": "maybe"})

    assert [path for path, _ in read_problems(caught.value)] == ["name", "categoryCombo.CategoryCombo.skipTotal"]


def test_a_reference_to_a_class_without_the_properties_of_a_metadata_object_is_refused() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(reference(__name__, "Sharing"))
    with pytest.raises(TypeError, match=r"test_models.Sharing has no id, name, code, displayName"):
        adapter.validate_json('{"id": "a"}')


def test_a_json_schema_can_be_made() -> None:
    schema = DataElement.model_json_schema()["properties"]

    assert schema["categoryCombo"]["anyOf"][0] == {"type": "object", "title": "CategoryCombo"}
    assert schema["created"]["anyOf"][0] == {"type": "string", "format": "date-time"}


# -- Sparse reads ----------------------------------------------------------------------------------------------------


def test_a_sparse_object_is_a_true_instance_with_the_asked_for_fields_only() -> None:
    wire = {"id": "a", "created": "2026-11-22T04:30:55.660", "sharing": {"public": "r"}, "categoryCombo": {"id": "c"}}
    element = project(DataElement, list(wire)).validate_json(json.dumps(wire))

    assert type(element) is DataElement
    assert element.created == datetime(2026, 11, 22, 4, 30, 55, 660000)
    assert type(element.categoryCombo) is CategoryCombo
    assert element.valueType is None
    assert vars(element).keys() == wire.keys()
    assert element.to_wire() == wire
    element.name = "Name"
    assert element.to_wire() == {**wire, "name": "Name"}


def test_what_was_not_asked_for_but_sent_is_read_by_the_full_model() -> None:
    validator = project(DataElement, ["id", "notAProperty"])

    element = validator.validate_json('{"id": "a", "sharing": {"public": "r"}, "unknown": 1}')
    assert type(element.sharing) is Sharing
    assert element.to_wire() == {"id": "a", "sharing": {"public": "r"}, "unknown": 1}


def test_a_projection_is_made_once() -> None:
    assert project(DataElement, ["id", "name"]) is project(DataElement, ("name", "id"))


def test_a_projection_can_stand_inside_another_type() -> None:
    rows: Any = GenericAlias(list, projection(DataElement, ["id"]))

    assert TypeAdapter(rows).validate_json('[{"id": "a"}, {"id": "b"}]') == [DataElement(id="a"), DataElement(id="b")]


def test_a_projection_reads_wire_names() -> None:
    relationship = project(Relationship, ["from"]).validate_json('{"from": "a"}')

    assert relationship.from_ == "a"
    assert relationship.to_wire() == {"from": "a"}


def test_a_users_model_with_validators_keeps_them_in_sparse_reads() -> None:
    class Checked(MetadataObject):
        @model_validator(mode="after")
        def check(self) -> "Checked":
            if self.id == "bad":
                raise ValueError("bad id")
            return self

    with pytest.raises(ValidationError, match="bad id"):
        project(Checked, ["id"]).validate_json('{"id": "bad"}')


# -- First use, in fresh processes -----------------------------------------------------------------------------------

MODULES = {
    "__init__": """
from importlib import import_module
def __getattr__(name):
    return getattr(import_module("." + name.lower(), __name__), name)
""",
    "dataelement": """
from dhis2w_client.models import MetadataObject, reference
CategoryCombo = reference(__package__, "CategoryCombo")
Category = reference(__package__, "Category")
class DataElement(MetadataObject):
    categoryCombo: CategoryCombo | None = None
    categories: list[Category] | None = None
""",
    "categorycombo": """
from dhis2w_client.models import MetadataObject, reference
Category = reference(__package__, "Category")
class CategoryCombo(MetadataObject):
    categories: list[Category] | None = None
""",
    "category": """
from dhis2w_client.models import MetadataObject, reference
CategoryCombo = reference(__package__, "CategoryCombo")
class Category(MetadataObject):
    categoryCombos: list[CategoryCombo] | None = None
""",
}


@pytest.fixture
def run_program(tmp_path: Path) -> Any:
    """Runs a program in a fresh process beside a lazy package `sample` of the modules above."""
    package = tmp_path / "sample"
    package.mkdir()
    for name, text in MODULES.items():
        (package / f"{name}.py").write_text(text, encoding="utf-8")

    def run(program: str) -> None:
        path = os.pathsep.join([str(tmp_path), *sys.path])
        subprocess.run(
            [sys.executable, "-W", "error", "-c", program],
            check=True,
            timeout=60,
            env={**os.environ, "PYTHONPATH": path},
        )

    return run


def test_a_class_that_is_referred_to_is_imported_with_its_first_value_and_built_with_its_first_use(
    run_program: Any,
) -> None:
    run_program(
        """
import sys, sample
element = sample.DataElement.model_validate_json('{"id": "a", "categoryCombo": null}')
assert "sample.categorycombo" not in sys.modules
element = sample.DataElement.model_validate_json('{"id": "a", "categoryCombo": {"id": "b"}}')
assert "sample.category" not in sys.modules
assert type(element.categoryCombo) is sample.CategoryCombo
assert not sample.CategoryCombo.__pydantic_complete__
assert element.to_json() == b'{"id":"a","categoryCombo":{"id":"b"}}'
assert sample.CategoryCombo.__pydantic_complete__
"""
    )


def test_eight_threads_may_use_the_models_for_the_first_time_at_once(run_program: Any) -> None:
    run_program(
        """
import json, threading, sample
sent = {"id": "a", "categoryCombo": {"id": "b", "categories": [{"id": "c", "categoryCombos": [{"id": "d"}]}]},
        "categories": [{"id": "e"}, {"id": "f", "categoryCombos": [{"id": "g", "categories": []}]}]}
barrier, good = threading.Barrier(8), []
def use():
    barrier.wait()
    element = sample.DataElement.model_validate_json(json.dumps(sent))
    assert json.loads(element.to_json()) == sent
    assert type(element.categoryCombo) is sample.CategoryCombo
    good.append(element)
threads = [threading.Thread(target=use) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(good) == 8 and all(element == good[0] for element in good)
"""
    )
