"""Data elements, groups, categories, options, organisation units: their workflows, as type checkers see them.

The test beside it checks the same program on the other versions, on the unpinned client, and without async.
"""

from typing import assert_type

from dhis2w_client.expressions import ExpressionDescription
from dhis2w_client.geojson import FeatureCollection
from dhis2w_client.legends import LegendSetSpec, LegendSpec
from dhis2w_client.option_sets import OptionChanges, OptionSpec
from dhis2w_client.paging import Page
from dhis2w_client.reports import WebMessage
from dhis2w_client.trees import Tree
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import (
    Attribute,
    Category,
    CategoryOption,
    CategoryOptionCombo,
    CategoryOptionGroup,
    DataElement,
    DataElementGroup,
    Indicator,
    IndicatorGroup,
    LegendSet,
    Option,
    OptionGroup,
    OrganisationUnit,
    OrganisationUnitGroup,
    OrganisationUnitLevel,
)

UID = "DeNum000000"


async def what_all_types_have(client: Dhis2Client) -> None:
    assert_type(await client.constants.rename(UID, name="Pi", description="Round", import_mode="VALIDATE"), WebMessage)
    assert_type(await client.data_elements.get_attribute_value(UID, "CODE"), str | None)
    assert_type(await client.data_elements.set_attribute_value(UID, Attribute(id=UID), "1"), WebMessage)
    assert_type(await client.data_elements.delete_attribute_value(UID, "CODE"), WebMessage | None)
    await client.data_elements.rename(UID, nmae="x")  # type: ignore[call-arg]
    await client.data_elements.set_attribute_value(UID, "CODE", 1)  # type: ignore[arg-type]


async def data_elements_and_indicators(client: Dhis2Client) -> None:
    assert_type(await client.data_elements.set_legend_sets(UID, [LegendSet(id=UID), UID]), WebMessage)
    assert_type(await client.data_elements.clone(UID, name="Copy", short_name="Copy"), WebMessage)
    assert_type(await client.data_elements.merge_into(UID, [UID], data_values="DISCARD"), WebMessage)
    assert_type(await client.indicators.validate_expression("1 + 1"), ExpressionDescription)
    assert_type((await client.indicators.validate_expression("1")).is_valid, bool)
    assert_type(await client.indicators.set_legend_sets(UID, []), WebMessage)
    assert_type(await client.indicator_types.merge_into(UID, [UID]), WebMessage)
    await client.data_elements.merge_into(UID, [UID], data_values="LATEST")  # type: ignore[arg-type]
    await client.data_elements.clone(UID)  # type: ignore[call-arg]


async def legend_sets_and_attributes(client: Dhis2Client) -> None:
    spec = LegendSetSpec("Two", [LegendSpec("Low", 0, 1, "#000000")])
    assert_type(await client.legend_sets.create_from_spec(spec), WebMessage)
    assert_type(await client.legend_sets.create_from_breakpoints("Three", [0, 1.5, 3]), WebMessage)
    assert_type(await client.legend_sets.clone(UID, name="Copy"), WebMessage)
    assert_type(await client.attributes.list_for("dataElement", fields="id"), Page[Attribute])
    assert_type(await client.attribute_values.resolve_attribute_uid("CODE"), str)
    assert_type(await client.attribute_values.get_value("dataElements", UID, "CODE"), str | None)
    assert_type(await client.attribute_values.get_values("dataElements", UID), dict[str, str])
    assert_type(await client.attribute_values.set_value("dataElements", UID, "CODE", "1"), WebMessage)
    assert_type(await client.attribute_values.delete_value("dataElements", UID, "CODE"), WebMessage | None)
    assert_type(await client.attribute_values.find_uids_by_value("dataElements", "CODE", "1"), list[str])
    assert_type(await client.attribute_values.find_one_uid_by_value("dataElements", "CODE", "1"), str | None)
    await client.legend_sets.create_from_breakpoints("Three", "1,2")  # type: ignore[arg-type]


async def groups_and_sets(client: Dhis2Client) -> None:
    assert_type(await client.data_element_groups.add_members(UID, [UID, DataElement(id=UID)]), WebMessage)
    assert_type(await client.data_element_groups.list_members(UID, page=2), Page[DataElement])
    assert_type(await client.indicator_groups.list_members(UID), Page[Indicator])
    assert_type(await client.indicator_groups.remove_members(UID, [UID]), WebMessage)
    assert_type(await client.category_option_groups.list_members(UID), Page[CategoryOption])
    assert_type(await client.category_option_groups.set_members(UID, [UID]), WebMessage)
    async for unit in client.organisation_unit_groups.iterate_members(UID, fields="id"):
        assert_type(unit, OrganisationUnit)
    assert_type(await client.option_groups.list_members(UID), Page[Option])
    assert_type(await client.data_element_group_sets.list_groups(UID), Page[DataElementGroup])
    assert_type(await client.indicator_group_sets.list_groups(UID), Page[IndicatorGroup])
    assert_type(await client.category_option_group_sets.list_groups(UID), Page[CategoryOptionGroup])
    assert_type(await client.organisation_unit_group_sets.list_groups(UID), Page[OrganisationUnitGroup])
    assert_type(await client.option_group_sets.list_groups(UID), Page[OptionGroup])
    assert_type(await client.data_element_group_sets.add_groups(UID, [UID]), WebMessage)
    assert_type(await client.data_element_group_sets.remove_groups(UID, [UID]), WebMessage)
    assert_type(await client.data_element_group_sets.set_groups(UID, [UID]), WebMessage)
    await client.data_element_groups.add_members(UID, 1)  # type: ignore[arg-type]
    await client.data_element_groups.add_groups(UID, [UID])  # type: ignore[attr-defined]


async def categories(client: Dhis2Client) -> None:
    assert_type(
        await client.category_options.set_validity_window(UID, start_date="2024-01-01", end_date=None), WebMessage
    )
    assert_type(await client.categories.add_option(UID, CategoryOption(id=UID)), WebMessage)
    assert_type(await client.categories.remove_option(UID, UID), WebMessage)
    assert_type(await client.categories.reorder_options(UID, [UID]), WebMessage | None)
    assert_type(await client.category_combos.add_category(UID, Category(id=UID)), WebMessage)
    assert_type(await client.category_combos.remove_category(UID, UID), WebMessage)
    assert_type(await client.category_combos.wait_for_option_combos(UID, timeout=5), int)
    assert_type(await client.category_option_combos.list_for_combo(UID), Page[CategoryOptionCombo])
    assert_type(await client.category_option_combos.find_for_options(UID, [UID]), CategoryOptionCombo | None)
    await client.category_options.set_validity_window(UID, start_date="2024-01-01")  # type: ignore[call-arg]


async def option_sets(client: Dhis2Client) -> None:
    sets = client.option_sets
    assert_type(await sets.list_options(UID), Page[Option])
    assert_type(await sets.find_option(UID, code="RED"), Option | None)
    assert_type(await sets.find_option_by_attribute(UID, "HEX", "ff0000"), Option | None)
    assert_type(await sets.get_option_attribute_value(UID, "HEX"), str | None)
    assert_type(await sets.set_option_attribute_value(UID, "HEX", "ff0000"), WebMessage)
    assert_type(await sets.upsert_options(UID, {"RED": "Red"}, remove_missing=True), OptionChanges)
    assert_type(await sets.upsert_options(UID, [OptionSpec("RED", "Red")], dry_run=True), OptionChanges)
    assert_type(await sets.reorder_options(UID, [UID]), WebMessage | None)
    await sets.remove_options(UID, [UID])
    await sets.upsert_options(UID, ["RED"])  # type: ignore[list-item]


async def organisation_units(client: Dhis2Client) -> None:
    units = client.organisation_units
    assert_type(await units.create_under(UID, name="Post", short_name="Post", opening_date="2024-01-01"), WebMessage)
    assert_type(await units.list_children(UID), Page[OrganisationUnit])
    assert_type(await units.list_by_level(2, fields="id"), Page[OrganisationUnit])
    assert_type(await units.list_ancestors(UID), list[OrganisationUnit])
    async for unit in units.iterate_descendants(UID, max_depth=2):
        assert_type(unit, OrganisationUnit)
    tree = await units.tree(UID, max_depth=2)
    assert_type(tree, Tree[OrganisationUnit])
    for depth, unit in tree.walk():
        assert_type((depth, unit), tuple[int, OrganisationUnit])
    assert_type(await units.move(UID, OrganisationUnit(id=UID)), WebMessage)
    assert_type(await units.merge_into(UID, [UID], data_values="DISCARD"), WebMessage)
    assert_type(await units.split_into(UID, [UID, UID]), WebMessage)
    shapes = await units.export_geojson(levels=[2])
    assert_type(shapes, FeatureCollection)
    assert_type(await units.import_geojson(shapes, matched_by="code"), WebMessage)
    assert_type(await units.set_geometry(UID, {"type": "Point", "coordinates": [1.0, 2.0]}), WebMessage)
    assert_type(await units.remove_geometry(UID), WebMessage)
    assert_type([near.distance for near in await units.find_nearest(1, 2, within=5)], list[float])
    levels = client.organisation_unit_levels
    assert_type(await levels.list_with_gaps(), list[OrganisationUnitLevel])
    assert_type(await levels.get_by_level(1), OrganisationUnitLevel | None)
    assert_type(await levels.rename_by_level(1, name="Country", offline_levels=2), WebMessage)
    assert_type(await levels.set_offline_levels(UID, 1), WebMessage)
    await units.set_geometry(UID, "here")  # type: ignore[arg-type]
