"""Data elements, indicators, legend sets, attributes and constants, as programs use them."""

from typing import Any

import pytest

from dhis2w_client.errors import NotInVersionError
from dhis2w_client.legends import LegendSetSpec, LegendSpec
from tests._async.accessors.everyday import walk_through_verbs
from tests._async.wire import Wire


async def test_data_elements(wire: Wire) -> None:
    elements = wire.client.data_elements
    values: dict[str, Any] = {
        "name": "Births",
        "short_name": "Births",
        "value_type": "NUMBER",
        "domain_type": "AGGREGATE",
    }
    values["aggregation_type"] = "SUM"
    names = {"name": "Live births", "short_name": "Live", "form_name": "Born alive", "description": "Alive, all told"}
    await walk_through_verbs(wire, "data_elements", values, names)
    uid, other = wire.some("dataElements", 2)
    low, high = wire.some("legendSets", 2)

    with wire.changes("data_elements.set_legend_sets", "dataElements", uid, {"legendSets"}):
        await elements.set_legend_sets(uid, [high, low])
    read = await elements.get(uid, fields="legendSets")
    assert [legend_set.id for legend_set in read.legendSets or ()] == [high, low]
    with wire.changes("data_elements.set_legend_sets to none", "dataElements", uid, {"legendSets"}):
        await elements.set_legend_sets(uid, [])

    await elements.set_legend_sets(uid, [high])
    with wire.calls("data_elements.clone"):
        copy = (await elements.clone(uid, name="A copy", short_name="Copy")).uid
    assert copy
    original, made = await elements.get(uid), await elements.get(copy)
    assert (made.name, made.shortName, made.code) == ("A copy", "Copy", None)
    assert made.legendSets == original.legendSets
    assert made.valueType == original.valueType

    if wire.version == "2.41":
        with pytest.raises(NotInVersionError, match=r"2\.42"):
            await elements.merge_into(uid, [copy])
    else:
        with wire.calls("data_elements.merge_into"):
            await elements.merge_into(uid, [copy], data_values="LAST_UPDATED")
        assert not await elements.exists(copy)
    with pytest.raises(ValueError, match="cannot be merged into itself"):
        await elements.merge_into(uid, [uid, other])
    with pytest.raises(ValueError, match="give name, short_name"):
        await elements.rename(uid)


async def test_indicator_types(wire: Wire) -> None:
    types = wire.client.indicator_types
    await walk_through_verbs(wire, "indicator_types", {"name": "Per mille", "factor": 1000}, {"name": "Permille"})
    target, source = wire.some("indicatorTypes", 2)
    with wire.calls("indicator_types.merge_into"):
        await types.merge_into(target, [source])
    assert not await types.exists(source)
    with pytest.raises(ValueError, match="of the type IndicatorType has no shortName"):
        await types.rename(target, short_name="x")


async def test_indicators(wire: Wire) -> None:
    indicators = wire.client.indicators
    values: dict[str, Any] = {"name": "Rate", "short_name": "Rate", "indicator_type": wire.some("indicatorTypes")}
    values |= {"numerator": "#{DeNum000000}", "denominator": "1", "numerator_description": "n"}
    values["denominator_description"] = "one"
    await walk_through_verbs(wire, "indicators", values, {"name": "The rate", "short_name": "R", "description": "d"})
    (uid, other), legend_set = wire.some("indicators", 2), wire.some("legendSets")
    with wire.changes("indicators.set_legend_sets", "indicators", uid, {"legendSets"}):
        await indicators.set_legend_sets(uid, [legend_set])
    with wire.calls("indicators.validate_expression"):
        valid = await indicators.validate_expression("#{DeNum000000} / 2")
    assert (valid.is_valid, valid.description) == (True, "Population / 2")
    with wire.calls("indicators.validate_expression of one that is not valid"):
        invalid = await indicators.validate_expression("#{DeNum000000} +")
    assert (invalid.is_valid, invalid.message) == (False, "Expression is not well-formed")
    with wire.calls("indicators.clone"):
        copy = (await indicators.clone(uid, name="Copy", short_name="Copy")).uid
    assert copy
    assert (await indicators.get(copy)).numerator == (await indicators.get(uid)).numerator
    with wire.calls("indicators.merge_into"):
        await indicators.merge_into(uid, [copy, other])
    assert not await indicators.exists(copy)


async def test_legend_sets(wire: Wire) -> None:
    legend_sets = wire.client.legend_sets
    await walk_through_verbs(wire, "legend_sets", {"name": "Levels"}, {"name": "Coverage"})
    spec = LegendSetSpec("Two", [LegendSpec("Low", 0, 50, "#ff0000"), LegendSpec("High", 50, 100, "#00ff00")], "TWO")
    with wire.calls("legend_sets.create_from_spec"):
        uid = (await legend_sets.create_from_spec(spec)).uid
    assert uid == spec.uid
    with wire.calls("legend_sets.create_from_breakpoints"):
        made = (await legend_sets.create_from_breakpoints("Three", [0, 50, 80, 100])).uid
    assert made
    three = await legend_sets.get(made)
    assert sorted((legend.startValue, legend.name) for legend in three.legends or ()) == [
        (0, "0 - 50"),
        (50, "50 - 80"),
        (80, "80 - 100"),
    ]
    with wire.calls("legend_sets.clone"):
        copy = (await legend_sets.clone(spec.uid, name="Two more", code="MORE")).uid
    assert copy
    original, cloned = await legend_sets.get(spec.uid), await legend_sets.get(copy)
    assert (cloned.name, cloned.code) == ("Two more", "MORE")
    assert {item.name for item in cloned.legends or ()} == {item.name for item in original.legends or ()}
    assert {item.id for item in cloned.legends or ()}.isdisjoint(item.id for item in original.legends or ())


async def test_attributes(wire: Wire) -> None:
    attributes = wire.client.attributes
    values: dict[str, Any] = {
        "name": "Register",
        "short_name": "Register",
        "value_type": "TEXT",
        "data_element_attribute": True,
    }
    await walk_through_verbs(wire, "attributes", values, {"name": "Registry", "description": "Where it is kept"})
    uid = (await attributes.create(**values)).uid
    with wire.calls("attributes.list_for"):
        assert uid in [attribute.id for attribute in await attributes.list_for("dataElement")]
    assert uid not in [attribute.id for attribute in await attributes.list_for("indicator")]
    with pytest.raises(ValueError, match="'dataElements' is no type with attributes"):
        await attributes.list_for("dataElements")


async def test_constants(wire: Wire) -> None:
    values: dict[str, Any] = {"name": "Days in a week", "short_name": "Days", "value": 7}
    await walk_through_verbs(wire, "constants", values, {"name": "Week", "short_name": "W", "description": "Seven"})
