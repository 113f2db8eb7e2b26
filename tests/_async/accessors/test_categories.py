"""Categories, their options and combos, as programs use them."""

from typing import Any

import pytest

from dhis2w_client._async.workflows.shapes import MergeableResource
from dhis2w_client.errors import NotInVersionError
from tests._async.accessors.everyday import walk_through_verbs
from tests._async.wire import Wire

_RENAMED = {"name": "Second", "short_name": "2nd", "description": "After the first"}


async def merges(wire: Wire, accessor: str, since: str, target: str, source: str) -> None:
    """Merges an object into another one on the versions that can, and is told which can on others."""
    resource: MergeableResource[Any] = getattr(wire.client, accessor)
    if wire.version < since:
        with pytest.raises(NotInVersionError, match=since):
            await resource.merge_into(target, [source])
        return
    with wire.calls(f"{accessor}.merge_into"):
        await resource.merge_into(target, [source])
    assert not await resource.exists(source)


async def test_category_options(wire: Wire) -> None:
    options = wire.client.category_options
    values: dict[str, Any] = {"name": "First", "short_name": "First", "start_date": "2024-01-01"}
    await walk_through_verbs(wire, "category_options", values, {**_RENAMED, "form_name": "Two"})
    uid = "CoMale00000"
    with wire.changes("category_options.set_validity_window", "categoryOptions", uid, {"startDate", "endDate"}):
        await options.set_validity_window(uid, start_date="2024-01-01", end_date="2024-12-31")
    read = await options.get(uid)
    assert read.startDate
    assert read.startDate.date().isoformat() == "2024-01-01"
    with wire.changes("category_options.set_validity_window to no end", "categoryOptions", uid, {"endDate"}):
        await options.set_validity_window(uid, start_date="2024-01-01", end_date=None)
    assert (await options.get(uid)).endDate is None
    with pytest.raises(ValueError, match="cannot end on 2023-12-31"):
        await options.set_validity_window(uid, start_date="2024-01-01", end_date="2023-12-31")
    await merges(wire, "category_options", "2.42", uid, "CoFemale000")


async def test_categories(wire: Wire) -> None:
    categories = wire.client.categories
    male, female, third = wire.some("categoryOptions", 3)
    values: dict[str, Any] = {"name": "First", "short_name": "First", "data_dimension_type": "DISAGGREGATION"}
    await walk_through_verbs(wire, "categories", {**values, "category_options": [male]}, _RENAMED)
    uid = (await categories.create(**values, category_options=[male, female])).uid
    assert uid
    memberships = {("categoryOptions", option): {"categories"} for option in (male, female, third)}

    async def options() -> list[str | None]:
        read = await categories.get(uid, fields="categoryOptions")
        return [option.id for option in read.categoryOptions or ()]

    with wire.changes("categories.add_option", "categories", uid, {"categoryOptions"}, more=memberships):
        await categories.add_option(uid, third)
    with wire.changes("categories.reorder_options", "categories", uid, {"categoryOptions"}, more=memberships):
        await categories.reorder_options(uid, [third, male, female])
    assert await options() == [third, male, female]
    with wire.calls("categories.reorder_options to what it is already"):
        assert await categories.reorder_options(uid, [third, male, female]) is None
    with wire.changes("categories.remove_option", "categories", uid, {"categoryOptions"}, more=memberships):
        await categories.remove_option(uid, male)
    assert await options() == [third, female]
    with pytest.raises(ValueError, match="the new order lacks"):
        await categories.reorder_options(uid, [third])
    await merges(wire, "categories", "2.43", "CatSex00000", uid)


async def test_category_combos(wire: Wire) -> None:
    combos = wire.client.category_combos
    sex = "CatSex00000"
    other = (
        await wire.client.categories.create(
            name="Other", short_name="Other", data_dimension_type="DISAGGREGATION", category_options=["CoMale00000"]
        )
    ).uid
    assert other
    values: dict[str, Any] = {"name": "First", "data_dimension_type": "DISAGGREGATION", "categories": [sex]}
    await walk_through_verbs(wire, "category_combos", values, {"name": "Second", "code": "SECOND"})
    uid = (await combos.create(**values)).uid
    assert uid
    assert len(await wire.client.category_option_combos.list_for_combo(uid)) == 2

    memberships = {("categories", category): {"categoryCombos"} for category in (sex, other)}
    with wire.changes("category_combos.add_category", "categoryCombos", uid, {"categories"}, more=memberships):
        await combos.add_category(uid, other)
    with wire.changes("category_combos.remove_category", "categoryCombos", uid, {"categories"}, more=memberships):
        await combos.remove_category(uid, other)

    combo = {
        "id": "CcBundle000",
        "name": "By bundle",
        "dataDimensionType": "DISAGGREGATION",
        "categories": [{"id": sex}],
    }
    await wire.client.metadata.import_({"categoryCombos": [combo]})
    with wire.calls("category_combos.wait_for_option_combos after a bundle, which makes none"):
        assert await combos.wait_for_option_combos("CcBundle000") == 2
    with (
        wire.calls("category_combos.wait_for_option_combos that never come"),
        pytest.raises(TimeoutError, match="2 of 5"),
    ):
        await combos.wait_for_option_combos("CcBundle000", expected_count=5, timeout=1)
    with wire.calls("category_combos.update_option_combos"):
        await combos.update_option_combos(uid)
    await merges(wire, "category_combos", "2.43", "CcSex000000", uid)


async def test_category_option_combos(wire: Wire) -> None:
    option_combos = wire.client.category_option_combos
    with wire.calls("category_option_combos.list_for_combo"):
        found = await option_combos.list_for_combo("CcSex000000", fields="id,name")
    assert {option_combo.name for option_combo in found} == {"Male", "Female"}
    with wire.calls("category_option_combos.get"):
        assert (await option_combos.get(str(found[0].id))).categoryCombo
    with wire.calls("category_option_combos.list_all"):
        assert len(await option_combos.list_all()) >= 3
    with wire.calls("category_option_combos.find_for_options"):
        male = await option_combos.find_for_options("CcSex000000", ["CoMale00000"])
    assert male
    assert male.name == "Male"
    assert await option_combos.find_for_options("CcSex000000", ["CoMale00000", "CoFemale000"]) is None
    one, other = [str(option_combo.id) for option_combo in found]
    await merges(wire, "category_option_combos", "2.42", one, other)
