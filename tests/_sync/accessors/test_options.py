# Made from tests/_async/accessors/test_options.py by `make generate`. Do not edit.
"""Option sets with their options and groups, as programs use them."""

from pathlib import Path
from typing import Any

import pytest

from dhis2w_client.option_sets import OptionSpec, options_from_csv
from tests._sync.accessors.everyday import walk_through_verbs
from tests._sync.wire import Wire

COLORS = "OsColor0000"


def codes(wire: Wire) -> list[str | None]:
    return [option.code for option in wire.client.option_sets.list_options(COLORS, fields="id,code")]


def test_option_sets(wire: Wire) -> None:
    sets = wire.client.option_sets
    names = {"name": "Kinds", "code": "KINDS", "description": "Kinds of things"}
    walk_through_verbs(wire, "option_sets", {"name": "Types", "value_type": "TEXT"}, names)
    with wire.calls("option_sets.get_by_code"):
        assert (sets.get_by_code("COLOR")).id == COLORS
    with wire.calls("option_sets.list_options"):
        options = sets.list_options(COLORS, fields="id,code,name")
    assert [option.code for option in options] == ["RED", "GREEN", "BLUE"]
    with wire.calls("option_sets.find_option"):
        green = sets.find_option(COLORS, code="GREEN")
    assert green
    with wire.calls("option_sets.find_option by name"):
        assert sets.find_option(COLORS, name="Green") == green
    assert sets.find_option(COLORS, code="PINK") is None
    with pytest.raises(ValueError, match="needs a code or a name"):
        sets.find_option(COLORS)

    wire.client.attributes.create(name="Hex", short_name="Hex", code="HEX", value_type="TEXT", option_attribute=True)
    with wire.changes("option_sets.set_option_attribute_value", "options", str(green.id), {"attributeValues"}):
        sets.set_option_attribute_value(str(green.id), "HEX", "00ff00")
    with wire.calls("option_sets.get_option_attribute_value"):
        assert sets.get_option_attribute_value(str(green.id), "HEX") == "00ff00"
    with wire.calls("option_sets.find_option_by_attribute"):
        found = sets.find_option_by_attribute(COLORS, "HEX", "00ff00")
    assert found
    assert found.code == "GREEN"


def test_upsert_of_options(wire: Wire) -> None:
    sets = wire.client.option_sets
    wanted = [OptionSpec("GREEN", "Verdant", color="#00ff00"), OptionSpec("RED", "Red"), OptionSpec("PINK", "Pink")]
    with wire.calls("option_sets.upsert_options, a dry run"):
        planned = sets.upsert_options(COLORS, wanted, dry_run=True)
    assert str(planned) == "1 created, 1 updated, 0 removed, 1 unchanged"
    green = next(iter(planned.updated))
    assert planned.updated[green] == {"name": "Verdant", "style": {"color": "#00ff00"}}
    with wire.changes(
        "option_sets.upsert_options",
        "optionSets",
        COLORS,
        {"options"},
        more={("options", green): {"name", "style"}},
        created={"options"},
    ):
        done = sets.upsert_options(COLORS, wanted)
    assert str(done) == str(planned)
    assert codes(wire) == ["RED", "GREEN", "BLUE", "PINK"]
    assert (sets.upsert_options(COLORS, wanted)).is_empty

    with wire.calls("option_sets.upsert_options that removes and orders"):
        last = sets.upsert_options(COLORS, {"PINK": "Pink", "RED": "Red", "GREEN": "Verdant"}, remove_missing=True)
    assert ([option["code"] for option in last.removed], last.order) == (["BLUE"], ["PINK", "RED", "GREEN"])
    assert codes(wire) == ["PINK", "RED", "GREEN"]
    assert (
        sets.upsert_options(COLORS, {"PINK": "Pink", "RED": "Red", "GREEN": "Verdant"}, remove_missing=True)
    ).is_empty

    options = {option.code: str(option.id) for option in sets.list_options(COLORS, fields="id,code")}
    with wire.calls("option_sets.reorder_options"):
        sets.reorder_options(COLORS, [options["RED"], options["PINK"], options["GREEN"]])
    assert codes(wire) == ["RED", "PINK", "GREEN"]
    with wire.calls("option_sets.remove_options"):
        sets.remove_options(COLORS, [options["PINK"]])
    assert codes(wire) == ["RED", "GREEN"]
    assert wire.client.options.first(filters="code:eq:RED")


def test_options_are_read_from_csv(tmp_path: Path) -> None:
    text = "code,name,color\nA,Alpha,#ff0000\nB,Beta,\n"
    specs = [OptionSpec("A", "Alpha", color="#ff0000"), OptionSpec("B", "Beta")]
    assert options_from_csv(text) == specs
    (tmp_path / "options.csv").write_text("\ufeff" + text, encoding="utf-8")
    assert options_from_csv(tmp_path / "options.csv") == specs
    with pytest.raises(ValueError, match="has no column 'name'"):
        options_from_csv("code,label\n")


def test_options(wire: Wire) -> None:
    values: dict[str, Any] = {"name": "Pink", "code": "PINK", "option_set": COLORS, "sort_order": 4}
    names: dict[str, Any] = {"name": "Rose", "description": "Between red and white", "code": "ROSE"}
    options = wire.client.options
    with wire.calls("options.create"):
        uid = (options.create(**values)).uid
    assert uid
    assert codes(wire) == ["RED", "GREEN", "BLUE", "PINK"]
    with wire.changes("options.rename", "options", uid, names):
        options.rename(uid, **names)


def test_option_groups(wire: Wire) -> None:
    groups = wire.client.option_groups
    values: dict[str, Any] = {"name": "Warm", "short_name": "Warm", "option_set": COLORS}
    walk_through_verbs(wire, "option_groups", values, {"name": "Hot", "short_name": "Hot", "description": "d"})
    uid = (groups.create(**values)).uid
    assert uid
    red, green, blue = wire.some("options", 3)
    assert groups.list_members(uid) == []
    with wire.changes("option_groups.add_members", "optionGroups", uid, {"options"}):
        groups.add_members(uid, [red, green])
    with wire.calls("option_groups.list_members"):
        assert {option.id for option in groups.list_members(uid)} == {red, green}
    with wire.changes("option_groups.remove_members", "optionGroups", uid, {"options"}):
        groups.remove_members(uid, [red])
    with wire.changes("option_groups.set_members", "optionGroups", uid, {"options"}):
        groups.set_members(uid, [blue])
    with wire.calls("option_groups.iterate_members"):
        assert [option.id for option in groups.iterate_members(uid, fields="id")] == [blue]


def test_option_group_sets(wire: Wire) -> None:
    sets = wire.client.option_group_sets
    values: dict[str, Any] = {"name": "Warmth", "short_name": "Warmth", "option_set": COLORS}
    walk_through_verbs(wire, "option_group_sets", values, {"name": "Heat", "short_name": "Heat"})
    uid = (sets.create(**values)).uid
    assert uid
    one, other = wire.some("optionGroups", 2)
    with wire.changes("option_group_sets.add_groups", "optionGroupSets", uid, {"optionGroups"}):
        sets.add_groups(uid, [one, other])
    with wire.calls("option_group_sets.list_groups"):
        assert {group.id for group in sets.list_groups(uid)} == {one, other}
    with wire.changes("option_group_sets.remove_groups", "optionGroupSets", uid, {"optionGroups"}):
        sets.remove_groups(uid, [one])
    with wire.changes("option_group_sets.set_groups", "optionGroupSets", uid, {"optionGroups"}):
        sets.set_groups(uid, [one])
    assert [group.id for group in sets.list_groups(uid)] == [one]
