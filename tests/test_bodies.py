"""Pages of which only some properties were asked for: fast to read, and no different from any other object."""

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import model_validator

from dhis2w_client._bodies import decode_page
from dhis2w_client.errors import ResponseFormatError
from dhis2w_client.paging import Page
from dhis2w_client.v43.models import CategoryCombo, DataElement, RelationshipItem, Sharing

ROW: dict[str, Any] = {
    "id": "DeNum000000",
    "name": "Population",
    "valueType": "A_NEW_ONE",
    "created": "2026-11-22T04:30:55.660",
    "zeroIsSignificant": False,
    "aggregationLevels": [1, 2],
    "categoryCombo": {"id": "CcSex000000", "categories": [{"id": "CatSex00000"}]},
    "sharing": {"public": "rw------", "userGroups": {}},
    "legendSets": [{"id": "LsMain00000"}],
    "code": None,
}


def page(rows: list[Any], names: set[str], model: Any = DataElement) -> Page[Any]:
    body = json.dumps({"pager": {"page": 1, "total": len(rows)}, "dataElements": rows}).encode()
    return decode_page(body, "dataElements", model, frozenset(names), method="GET", url="/api/dataElements")


def test_objects_are_true_instances_with_what_was_asked_for() -> None:
    read = page([ROW, {"id": "DeOther0000"}], {*ROW})
    assert read.total == 2
    element: Any = read[0]
    assert type(element) is DataElement
    assert type(element.categoryCombo) is CategoryCombo
    assert type(element.sharing) is Sharing
    assert str(element.valueType) == "A_NEW_ONE"
    assert element.shortName is None
    assert element.model_fields_set == {*ROW}
    assert element.to_wire() == ROW
    assert read[1].name is None
    assert read[1].to_wire() == {"id": "DeOther0000"}
    assert read[1] == DataElement(id="DeOther0000")


def test_they_are_changed_copied_and_pickled_like_others() -> None:
    (element,) = page([{"id": "DeNum000000"}], {"id", "name"})
    element.name = "Population"
    element.notOfThisVersion = 1
    sent = {"id": "DeNum000000", "name": "Population", "notOfThisVersion": 1}
    assert element.model_fields_set >= {"id", "name"}
    (untouched,) = page([{"id": "DeNum000000"}], {"id"})
    for twin in (element, copy.copy(element), copy.deepcopy(element), pickle.loads(pickle.dumps(element))):
        assert twin.to_wire() == sent
        assert twin == element != untouched
    assert pickle.loads(pickle.dumps(untouched)).model_copy(update={"name": "x"}).name == "x"
    with pytest.raises(AttributeError, match="did you mean 'name'"):
        print(untouched.nmae)


@given(st.lists(st.sets(st.sampled_from([*ROW, "displayName", "notOfThisVersion"]))))
def test_more_than_was_asked_for_is_kept(keys: list[set[str]]) -> None:
    rows = [{key: ROW.get(key, 1 if key[0] == "n" else "x") for key in some} for some in keys]
    read = page(rows, {"id", "name", "categoryCombo"})
    assert [element.to_wire() for element in read] == rows
    assert {type(element) for element in read} <= {DataElement}


def test_a_value_that_does_not_fit_is_told_with_its_place() -> None:
    with pytest.raises(ResponseFormatError, match="valid string") as caught:
        page([{"id": "DeNum000000"}, {"id": "DeOther0000", "name": {"en": "x"}}], {"id", "name"})
    assert caught.value.path.startswith("dataElements.1.")
    assert caught.value.path.endswith("name")


def test_names_that_python_forbids_and_models_with_validators_are_read_as_ever() -> None:
    rows: list[Any] = [{"relationship": {"from": {}}}, {"relationship": None}]
    assert [row.to_wire() for row in page(rows, {"relationship"}, RelationshipItem)] == rows

    class Checked(DataElement):
        @model_validator(mode="after")
        def check(self) -> "Checked":
            if self.name == "bad":
                raise ValueError("a bad name")
            return self

    with pytest.raises(ResponseFormatError, match="a bad name"):
        page([{"name": "bad"}], {"name"}, Checked)
