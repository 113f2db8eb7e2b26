"""The files of tests/wire_calls against the code and the tests: nothing in them is left over."""

from functools import cache
from importlib import import_module
from typing import Any

import pytest

from codegen.accessors import operation_of
from codegen.names import table, written_class
from codegen.pull import VERSIONS as PACKAGES
from tests.wire import FOLDER, VERSIONS, calls_of, differences, is_used, uses, written

ACCESSORS = sorted(path.stem for path in FOLDER.glob("*.txt"))


@cache
def classes_of(accessor: str) -> list[type[Any]]:
    """The classes behind an attribute of the client: of a service one, of a resource one for each version."""
    service = table()["services"].get(accessor)
    if service:
        module, name, _ = written_class(str(service))
        return [getattr(import_module(f"dhis2w_client._async.{module}"), name)]
    packages = [import_module(f"dhis2w_client.{key}.resources").Resources for key in PACKAGES]
    return [type(getattr(package(None), accessor)) for package in packages if hasattr(package, accessor)]


@pytest.mark.parametrize("accessor", ACCESSORS)
def test_every_section_is_of_an_operation_and_of_a_test(accessor: str) -> None:
    kinds = classes_of(accessor)
    assert kinds, f"tests/wire_calls/{accessor}.txt is of no attribute of the client"
    for key in calls_of(accessor):
        operation = operation_of(key)
        assert any(hasattr(kind, operation) for kind in kinds), f"{accessor} has no operation {operation}"
        assert is_used(accessor, key), f"no test records {accessor}.{key}: write the file anew"


def test_every_operation_that_a_test_records_has_a_section() -> None:
    written_keys = {f"{accessor}.{key}" for accessor in ACCESSORS for key in calls_of(accessor)}
    missing = [use.pattern for use in uses() if not any(use.fullmatch(key) for key in written_keys)]
    assert missing == []


@pytest.mark.parametrize("accessor", ACCESSORS)
def test_a_file_is_as_it_would_be_written(accessor: str) -> None:
    assert (FOLDER / f"{accessor}.txt").read_text("utf-8") == written(accessor, calls_of(accessor))


def test_lines_stand_below_the_versions_that_they_are_of() -> None:
    text = written(
        "x",
        {
            "same": {version: ("GET /a",) for version in VERSIONS},
            "some": {"2.42": ("GET /a", "GET /b"), "2.43": ("GET /a", "GET /b")},
            "differs": {"2.41": (), "2.42": ("GET /a",), "2.43": ()},
        },
    )
    assert text.split("\n", 2)[2] == (
        "differs\n  2.41, 2.43:\n    (no call)\n  2.42:\n    GET /a\n"
        "\nsame\n  GET /a\n"
        "\nsome\n  2.42, 2.43:\n    GET /a\n    GET /b\n"
    )


# -- What the fixture finds ------------------------------------------------------------------------------------------

ONE, OTHER = ("dataElements", "DeOnly00000"), ("dataElements", "DeNum000000")


def state(**changes: Any) -> dict[str, Any]:
    """A server's state: two data elements, of which the first has these properties."""
    first = {"name": "Beds", "lastUpdated": "2025-01-31", "style": {"icon": "bed", "lastUpdated": "2025-01-31"}}
    objects = {"dataElements": {"DeOnly00000": first | changes, "DeNum000000": {"name": "Population"}}}
    return {"objects": objects, "settings": {}}


def test_only_what_is_named_may_change() -> None:
    unwanted, changed = differences(state(), state(name="Cots"), {ONE: {"name"}}, (), ())
    assert (unwanted, changed) == ([], {ONE})
    unwanted, changed = differences(state(), state(name="Cots", code="COTS"), {ONE: {"code"}}, (), ())
    assert (unwanted, changed) == (["  dataElements DeOnly00000: name: 'Beds' -> 'Cots'"], {ONE})
    unwanted, changed = differences(state(), state(name="Cots"), {OTHER: {"name"}}, (), ())
    assert (len(unwanted), changed) == (1, set())


def test_a_property_that_goes_or_changes_deep_inside_is_a_change() -> None:
    assert differences(state(code="BEDS"), state(), {}, (), ())[0] == [
        "  dataElements DeOnly00000: code: 'BEDS' -> None"
    ]
    assert len(differences(state(), state(style={"icon": "cot"}), {}, (), ())[0]) == 1


def test_what_servers_stamp_is_no_change() -> None:
    stamped = state(lastUpdated="2025-02-01", style={"icon": "bed", "lastUpdated": "2025-02-01"}, displayName="Lits")
    assert differences(state(), stamped, {}, (), ()) == ([], set())


def test_objects_that_come_and_go_and_everything_else_on_the_server_count() -> None:
    without = state()
    del without["objects"]["dataElements"]["DeNum000000"]
    assert differences(state(), without, {}, (), ())[0] == ["  dataElements DeNum000000: deleted"]
    assert differences(without, state(), {}, (), ())[0] == ["  dataElements DeNum000000: created"]
    assert differences(state(), without, {}, (), ("dataElements",)) == ([], set())
    assert differences(without, state(), {}, ("dataElements",), ()) == ([], set())
    assert differences(state(), state() | {"settings": {"keyTitle": "x"}}, {}, (), ())[0] == ["  settings"]
