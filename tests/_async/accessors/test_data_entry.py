"""Data sets and their sections, predictors, validation rules, approval and exchange, as programs use them."""

from typing import Any

import pytest

from dhis2w_client._async.services.tasks import start_job
from dhis2w_client.errors import ConflictError
from dhis2w_client.uids import InvalidUidError
from tests._async.accessors.everyday import walk_through_verbs
from tests._async.wire import Wire

_NAMES = {"name": "Second", "short_name": "2nd", "description": "After the first"}


async def test_data_sets(wire: Wire) -> None:
    data_sets = wire.client.data_sets
    values: dict[str, Any] = {"name": "First", "short_name": "First", "period_type": "Monthly"}
    await walk_through_verbs(wire, "data_sets", values, {**_NAMES, "form_name": "2nd form"})
    uid, combo = wire.some("dataSets"), wire.some("categoryCombos")
    known = [str(element.id) for element in await data_sets.list_elements(uid, fields="id")]
    new = next(element for element in wire.some("dataElements", 12) if element not in known)

    async def combos() -> dict[str, str | None]:
        entries = await data_sets.get_property(uid, "dataSetElements", fields="dataElement[id],categoryCombo[id]")
        return {entry["dataElement"]["id"]: (entry.get("categoryCombo") or {}).get("id") for entry in entries}

    with wire.changes("data_sets.add_element", "dataSets", uid, {"dataSetElements"}):
        await data_sets.add_element(uid, new)
    assert await combos() == {**dict.fromkeys(known), new: None}
    with wire.changes("data_sets.add_element with a category combo", "dataSets", uid, {"dataSetElements"}):
        await data_sets.add_element(uid, new, category_combo=combo)
    assert (await combos())[new] == combo
    assert await data_sets.add_element(uid, new) is None, "it is there, and keeps its combo"
    with wire.calls("data_sets.list_elements"):
        elements = await data_sets.list_elements(uid, fields="id,name")
    assert {element.id for element in elements} == {*known, new}
    with wire.changes("data_sets.remove_element", "dataSets", uid, {"dataSetElements"}):
        await data_sets.remove_element(uid, new)
    assert await combos() == dict.fromkeys(known)
    assert await data_sets.remove_element(uid, new) is None

    with wire.calls("data_sets.list_by_period_type"):
        monthly = await data_sets.list_by_period_type("Monthly")
    assert uid in [data_set.id for data_set in monthly]
    assert not await data_sets.list_by_period_type("Daily", fields=["id", "name"])

    low, high = wire.some("legendSets", 2)
    with wire.changes("data_sets.set_legend_sets", "dataSets", uid, {"legendSets"}):
        await data_sets.set_legend_sets(uid, [high, low])
    await _assign_organisation_units(wire, "data_sets", "dataSets", uid)


async def _assign_organisation_units(wire: Wire, accessor: str, kind: str, uid: str) -> None:
    resource = wire.client.data_sets if accessor == "data_sets" else wire.client.programs
    one, other, third = wire.some("organisationUnits", 3)

    async def assigned() -> set[str | None]:
        return {unit.id for unit in await resource.list_organisation_units(uid, fields="id")}

    with wire.changes(f"{accessor}.set_organisation_units", kind, uid, {"organisationUnits"}):
        await resource.set_organisation_units(uid, [one])
    with wire.changes(f"{accessor}.add_organisation_unit", kind, uid, {"organisationUnits"}):
        await resource.add_organisation_unit(uid, other)
    with wire.changes(f"{accessor}.add_organisation_units", kind, uid, {"organisationUnits"}):
        await resource.add_organisation_units(uid, [third])
    assert await assigned() == {one, other, third}
    with wire.changes(f"{accessor}.remove_organisation_unit", kind, uid, {"organisationUnits"}):
        await resource.remove_organisation_unit(uid, one)
    with wire.changes(f"{accessor}.remove_organisation_units", kind, uid, {"organisationUnits"}):
        await resource.remove_organisation_units(uid, [other])
    with wire.calls(f"{accessor}.list_organisation_units"):
        assert await assigned() == {third}


async def test_organisation_units_of_programs(wire: Wire) -> None:
    await _assign_organisation_units(wire, "programs", "programs", wire.some("programs"))


async def test_sections(wire: Wire) -> None:
    sections, data_set = wire.client.sections, wire.some("dataSets")
    values: dict[str, Any] = {"name": "First", "data_set": data_set, "sort_order": 7}
    await walk_through_verbs(wire, "sections", values, {"name": "Second", "description": "After the first"})
    one, other, third = wire.some("dataElements", 3)
    uid = (await sections.create(name="Numbers", data_set=data_set, sort_order=9, data_elements=[one, other])).uid
    assert uid

    async def elements() -> list[str | None]:
        read = await sections.get(uid, fields="dataElements")
        return [element.id for element in read.dataElements or ()]

    with wire.changes("sections.add_element", "sections", uid, {"dataElements"}):
        await sections.add_element(uid, third)
    assert await elements() == [one, other, third]
    with wire.changes("sections.add_element at a position", "sections", uid, {"dataElements"}):
        await sections.add_element(uid, third, position=0)
    assert await elements() == [third, one, other]
    with wire.changes("sections.reorder", "sections", uid, {"dataElements"}):
        await sections.reorder(uid, [other, one, third])
    assert await elements() == [other, one, third]
    with wire.changes("sections.remove_element", "sections", uid, {"dataElements"}):
        await sections.remove_element(uid, one)
    assert await elements() == [other, third]
    assert await sections.remove_element(uid, one) is None
    assert await sections.reorder(uid, [other, third]) is None
    with pytest.raises(ValueError, match="the new order lacks"):
        await sections.reorder(uid, [other])
    with pytest.raises(ValueError, match="position 5 is not within 0 and 2"):
        await sections.add_element(uid, one, position=5)

    await sections.create(name="Before", data_set=data_set, sort_order=8)
    with wire.calls("sections.list_for"):
        found = await sections.list_for(data_set, fields="id,name,sortOrder")
    assert [section.name for section in found][-2:] == ["Before", "Numbers"]
    with wire.calls("data_sets.list_sections"):
        assert [section.id for section in await wire.client.data_sets.list_sections(data_set)][-1] == uid


async def test_predictors(wire: Wire) -> None:
    predictors = wire.client.predictors
    source, output = wire.some("dataElements", 2)
    values: dict[str, Any] = {
        "name": "First",
        "short_name": "First",
        "output": output,
        "generator": {"expression": f"#{{{source}}}", "description": "the same"},
        "period_type": "Monthly",
        "sequential_sample_count": 3,
        "annual_sample_count": 0,
        "organisation_unit_levels": [],
    }
    await walk_through_verbs(wire, "predictors", values, _NAMES)
    uid = (await predictors.create(**values)).uid
    assert uid
    group = (await wire.client.predictor_groups.create(name="Group", predictors=[uid])).uid
    assert group
    dates = {"start_date": "2024-01-01", "end_date": "2024-03-31"}
    with wire.calls("predictors.run_one"):
        assert "predictions" in ((await predictors.run_one(uid, **dates)).message or "")
    with wire.calls("predictors.run_all"):
        await predictors.run_all(**dates)
    with wire.calls("predictors.run_group"):
        assert (await predictors.run_group(group, **dates)).status == "OK"
    with wire.calls("predictors.start"):
        job = await predictors.start(predictors=[uid], **dates)
    assert job.reference.type == "PREDICTOR"
    assert (await job.result()).status == "COMPLETED"
    with wire.calls("predictors.validate_expression"):
        assert (await predictors.validate_expression(f"#{{{source}}}")).is_valid
    with wire.calls("predictors.list_by_period_type"):
        assert uid in [predictor.id for predictor in await predictors.list_by_period_type("Monthly")]


async def test_validation_rules(wire: Wire) -> None:
    rules, element = wire.client.validation_rules, wire.some("dataElements")
    side = {"expression": f"#{{{element}}}", "description": "all", "missingValueStrategy": "NEVER_SKIP"}
    values: dict[str, Any] = {
        "name": "First",
        "short_name": "First",
        "left_side": side,
        "operator": "greater_than",
        "right_side": {**side, "expression": "1", "description": "one"},
        "importance": "MEDIUM",
        "period_type": "Monthly",
    }
    names = {"name": "Second", "description": "After the first"}
    await walk_through_verbs(wire, "validation_rules", values, names)
    uid = (await rules.create(**values)).uid
    with wire.calls("validation_rules.validate_expression"):
        described = await rules.validate_expression(f"#{{{element}}} > 1")
    assert described.is_valid
    assert not (await rules.validate_expression("1 +")).is_valid
    with wire.calls("validation_rules.list_by_period_type"):
        assert [rule.id for rule in await rules.list_by_period_type("Monthly", fields="id")] == [uid]


async def test_data_approval_levels(wire: Wire) -> None:
    levels = wire.client.data_approval_levels
    values: dict[str, Any] = {"name": "First", "org_unit_level": 1, "level": 1}
    await walk_through_verbs(wire, "data_approval_levels", values, {"name": "Second"})
    await levels.create(name="Lower", org_unit_level=2, level=2)
    await levels.create(name="Upper", org_unit_level=1, level=1)
    with wire.calls("data_approval_levels.list_in_order"):
        found = await levels.list_in_order()
    assert [level.level for level in found] == sorted(level.level or 0 for level in found)


async def test_data_approval_workflows(wire: Wire) -> None:
    workflows = wire.client.data_approval_workflows
    one, other = wire.some("dataApprovalLevels", 2)
    values: dict[str, Any] = {"name": "First", "period_type": "Monthly", "data_approval_levels": [one]}
    await walk_through_verbs(wire, "data_approval_workflows", values, {"name": "Second"})
    uid = (await workflows.create(**values)).uid
    assert uid

    async def levels() -> set[str | None]:
        return {level.id for level in await workflows.list_levels(uid)}

    with wire.changes("data_approval_workflows.add_levels", "dataApprovalWorkflows", uid, {"dataApprovalLevels"}):
        await workflows.add_levels(uid, [other])
    assert await levels() == {one, other}
    with wire.changes("data_approval_workflows.remove_levels", "dataApprovalWorkflows", uid, {"dataApprovalLevels"}):
        await workflows.remove_levels(uid, [one])
    assert await levels() == {other}
    with wire.changes("data_approval_workflows.set_levels", "dataApprovalWorkflows", uid, {"dataApprovalLevels"}):
        await workflows.set_levels(uid, [one])
    with wire.calls("data_approval_workflows.list_levels"):
        assert await levels() == {one}
    data_set = wire.some("dataSets")
    await wire.client.data_sets.patch(data_set, {"workflow": {"id": uid}})
    with wire.calls("data_approval_workflows.list_data_sets"):
        assert [found.id for found in await workflows.list_data_sets(uid, fields="id")] == [data_set]
    with wire.calls("data_approval_workflows.list_by_period_type"):
        assert uid in [found.id for found in await workflows.list_by_period_type("Monthly")]


async def test_aggregate_data_exchanges(wire: Wire) -> None:
    exchanges = wire.client.aggregate_data_exchanges
    element, unit = wire.some("dataElements"), wire.some("organisationUnits")
    values: dict[str, Any] = {
        "name": "First",
        "source": {"requests": [{"name": "one", "dx": [element], "pe": ["202401"], "ou": [unit]}]},
        "target": {"type": "INTERNAL", "request": {"importStrategy": "CREATE_AND_UPDATE"}},
    }
    await walk_through_verbs(wire, "aggregate_data_exchanges", values, {"name": "Second"})
    uid = (await exchanges.create(**values)).uid
    assert uid
    await _update_analytics(wire)
    with wire.calls("aggregate_data_exchanges.preview"):
        preview = await exchanges.preview(uid)
    assert [type(values).__name__ for values in preview] == ["DataValueSet"]
    with wire.calls("aggregate_data_exchanges.run"):
        outcome = await exchanges.run(uid)
    assert not outcome.rejected
    with pytest.raises(ConflictError):
        await exchanges.run("abcdefghij1")
    with pytest.raises(InvalidUidError):
        await exchanges.preview("short")


async def _update_analytics(wire: Wire) -> None:
    if wire.version == "2.43":  # which makes no tables for the period types of a fresh server: there are none
        body = [{"name": "Monthly"}]
        await wire.client.call("POST", "/api/configuration/dataOutputPeriodTypes", body=body)
    job = await start_job(wire.client, "POST", "/api/resourceTables/analytics")
    assert (await job.result()).status == "COMPLETED"
