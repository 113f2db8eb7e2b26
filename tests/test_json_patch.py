"""The smallest JSON Patch between two objects, and the operations that DHIS2 knows."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.json_patch import Operation, checked_operations, difference, operations_of


def applied(document: dict[str, Any], operations: list[Operation]) -> dict[str, Any]:
    """What a server makes of a document, as DHIS2 reads the operations."""
    result: Any = copy.deepcopy(document)
    for operation in operations:
        *parents, last = [step.replace("~1", "/").replace("~0", "~") for step in operation["path"][1:].split("/")]
        target = result
        for step in parents:
            target = target[step]
        match operation["op"]:
            case "add" if last == "-":
                target.append(operation["value"])
            case "add" | "replace":
                assert operation["op"] == "add" or last in target
                target[last] = operation["value"]
            case "remove":
                target.pop(last, None)
            case "remove-by-id":
                target[last] = [item for item in target[last] if item.get("id") != operation["id"]]
            case kind:
                raise AssertionError(kind)
    return dict(result)


BEFORE: dict[str, Any] = {
    "id": "DeNum000000",
    "name": "Population",
    "description": "all",
    "categoryCombo": {"id": "bjDvmb4bfuf"},
    "sharing": {
        "public": "rw------",
        "users": {},
        "userGroups": {"UgMain00000": {"id": "UgMain00000", "access": "r-------"}},
    },
    "legendSets": [{"id": "LsA00000000"}, {"id": "LsB00000000"}, {"id": "LsC00000000"}],
}


@pytest.mark.parametrize(
    ("change", "operations"),
    [
        ({}, []),
        ({"name": "Population"}, []),
        ({"name": "People"}, [{"op": "replace", "path": "/name", "value": "People"}]),
        ({"code": "POP"}, [{"op": "add", "path": "/code", "value": "POP"}]),
        ({"description": None}, [{"op": "remove", "path": "/description"}]),
        ({"code": None}, []),
        (
            {"categoryCombo": {"id": "CcSex000000"}},
            [{"op": "replace", "path": "/categoryCombo", "value": {"id": "CcSex000000"}}],
        ),
        (
            {"sharing": {**BEFORE["sharing"], "public": "r-------"}},
            [{"op": "replace", "path": "/sharing/public", "value": "r-------"}],
        ),
        (
            {"sharing": {**BEFORE["sharing"], "userGroups": {}}},
            [{"op": "remove", "path": "/sharing/userGroups/UgMain00000"}],
        ),
        (
            {"legendSets": [*BEFORE["legendSets"], {"id": "LsD00000000"}]},
            [{"op": "add", "path": "/legendSets/-", "value": {"id": "LsD00000000"}}],
        ),
        (
            {"legendSets": [{"id": "LsA00000000"}, {"id": "LsC00000000"}]},
            [{"op": "remove-by-id", "path": "/legendSets", "id": "LsB00000000"}],
        ),
        ({"legendSets": []}, [{"op": "replace", "path": "/legendSets", "value": []}]),
        (
            {"legendSets": BEFORE["legendSets"][::-1]},
            [{"op": "replace", "path": "/legendSets", "value": BEFORE["legendSets"][::-1]}],
        ),
        ({"a/b~c": 1}, [{"op": "add", "path": "/a~1b~0c", "value": 1}]),
    ],
)
def test_the_smallest_patch(change: dict[str, Any], operations: list[Operation]) -> None:
    assert difference(BEFORE, {**BEFORE, **change}) == operations


def test_what_was_not_written_is_left_alone() -> None:
    assert difference(BEFORE, {"id": "DeNum000000"}) == []


def test_true_is_not_one() -> None:
    assert difference({"a": 1}, {"a": True}) == [{"op": "replace", "path": "/a", "value": True}]


LEAVES = st.one_of(st.booleans(), st.integers(-3, 3), st.text("ab/~", max_size=2))
REFERENCES = st.lists(st.builds(lambda uid: {"id": uid}, st.sampled_from("abcdef")), max_size=5)
VALUES = st.recursive(
    st.one_of(LEAVES, REFERENCES),
    lambda inner: st.dictionaries(st.text("xy/~", max_size=2), inner, max_size=3),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(st.sampled_from(["name", "code", "groups", "sharing", "a/b"]), VALUES, max_size=5)


@given(DOCUMENTS, DOCUMENTS)
def test_a_server_that_applies_the_patch_has_the_new_object(before: dict[str, Any], after: dict[str, Any]) -> None:
    operations = checked_operations(difference(before, after))
    assert json.dumps(applied(before, operations), sort_keys=True) == json.dumps({**before, **after}, sort_keys=True)


def test_a_mapping_of_changes_takes_away_what_is_none() -> None:
    assert operations_of({"name": "x", "code": None}) == [
        {"op": "add", "path": "/name", "value": "x"},
        {"op": "remove", "path": "/code"},
    ]


@pytest.mark.parametrize(
    ("operation", "problem"),
    [
        ({"op": "test", "path": "/name", "value": 1}, "knows add, replace, remove, remove-by-id only"),
        ({"path": "/name"}, "operation None"),
        ({"op": "replace", "path": "/name"}, "has no 'value'"),
        ({"op": "remove-by-id", "path": "/legendSets"}, "has no 'id'"),
        ({"op": "remove", "path": "name"}, "must begin with a slash"),
    ],
)
def test_operations_that_servers_fail_at_are_refused(operation: Operation, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        checked_operations([operation])


def test_a_null_value_is_a_value() -> None:
    assert checked_operations([{"op": "replace", "path": "/a", "value": None}])
