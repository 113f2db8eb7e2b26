# Made from tests/_async/accessors/test_data_entry.py by `make generate`. Do not edit.
"""Data sets and their sections, predictors, validation rules, approval and exchange, as programs use them."""

from typing import Any

import pytest

from dhis2w_client._sync.services.tasks import start_job
from dhis2w_client.errors import ConflictError
from dhis2w_client.uids import InvalidUidError
from tests._sync.accessors.everyday import walk_through_verbs
from tests._sync.wire import Wire

_NAMES = {"name": "Second", "short_name": "2nd", "description": "After the first"}


def test_data_sets(wire: Wire) -> None:
    data_sets = wire.client.data_sets
    values: dict[str, Any] = {"name": "First", "short_name": "First", "period_type": "Monthly"}
    walk_through_verbs(wire, "data_sets", values, {**_NAMES, "form_name": "2nd form"})
    uid, combo = wire.some("dataSets"), wire.some("categoryCombos")
    known = [str(element.id) for element in data_sets.list_elements(uid, fields="id")]
    new = next(element for element in wire.some("dataElements", 12) if element not in known)

    def combos() -> dict[str, str | None]:
        entries = data_sets.get_property(uid, "dataSetElements", fields="dataElement[id],categoryCombo[id]")
        return {entry["dataElement"]["id"]: (entry.get("categoryCombo") or {}).get("id") for entry in entries}

    with wire.changes("data_sets.add_element", "dataSets", uid, {"dataSetElements"}):
        data_sets.add_element(uid, new)
    assert combos() == {**dict.fromkeys(known), new: None}
    with wire.changes("data_sets.add_element with a category combo", "dataSets", uid, {"dataSetElements"}):
        data_sets.add_element(uid, new, category_combo=combo)
    assert (combos())[new] == combo
    assert data_sets.add_element(uid, new) is None, "it is there, and keeps its combo"
    with wire.calls("data_sets.list_elements"):
        elements = data_sets.list_elements(uid, fields="id,name")
    assert {element.id for element in elements} == {*known, new}
    with wire.changes("data_sets.remove_element", "dataSets", uid, {"dataSetElements"}):
        data_sets.remove_element(uid, new)
    assert combos() == dict.fromkeys(known)
    assert data_sets.remove_element(uid, new) is None

    with wire.calls("data_sets.list_by_period_type"):
        monthly = data_sets.list_by_period_type("Monthly")
    assert uid in [data_set.id for data_set in monthly]
    assert not data_sets.list_by_period_type("Daily", fields=["id", "name"])

    low, high = wire.some("legendSets", 2)
    with wire.changes("data_sets.set_legend_sets", "dataSets", uid, {"legendSets"}):
        data_sets.set_legend_sets(uid, [high, low])
    _assign_organisation_units(wire, "data_sets", "dataSets", uid)


def _assign_organisation_units(wire: Wire, accessor: str, kind: str, uid: str) -> None:
    resource = wire.client.data_sets if accessor == "data_sets" else wire.client.programs
    one, other, third = wire.some("organisationUnits", 3)

    def assigned() -> set[str | None]:
        return {unit.id for unit in resource.list_organisation_units(uid, fields="id")}

    with wire.changes(f"{accessor}.set_organisation_units", kind, uid, {"organisationUnits"}):
        resource.set_organisation_units(uid, [one])
    with wire.changes(f"{accessor}.add_organisation_unit", kind, uid, {"organisationUnits"}):
        resource.add_organisation_unit(uid, other)
    with wire.changes(f"{accessor}.add_organisation_units", kind, uid, {"organisationUnits"}):
        resource.add_organisation_units(uid, [third])
    assert assigned() == {one, other, third}
    with wire.changes(f"{accessor}.remove_organisation_unit", kind, uid, {"organisationUnits"}):
        resource.remove_organisation_unit(uid, one)
    with wire.changes(f"{accessor}.remove_organisation_units", kind, uid, {"organisationUnits"}):
        resource.remove_organisation_units(uid, [other])
    with wire.calls(f"{accessor}.list_organisation_units"):
        assert assigned() == {third}


def test_organisation_units_of_programs(wire: Wire) -> None:
    _assign_organisation_units(wire, "programs", "programs", wire.some("programs"))


def test_sections(wire: Wire) -> None:
    sections, data_set = wire.client.sections, wire.some("dataSets")
    values: dict[str, Any] = {"name": "First", "data_set": data_set, "sort_order": 7}
    walk_through_verbs(wire, "sections", values, {"name": "Second", "description": "After the first"})
    one, other, third = wire.some("dataElements", 3)
    uid = (sections.create(name="Numbers", data_set=data_set, sort_order=9, data_elements=[one, other])).uid
    assert uid

    def elements() -> list[str | None]:
        read = sections.get(uid, fields="dataElements")
        return [element.id for element in read.dataElements or ()]

    with wire.changes("sections.add_element", "sections", uid, {"dataElements"}):
        sections.add_element(uid, third)
    assert elements() == [one, other, third]
    with wire.changes("sections.add_element at a position", "sections", uid, {"dataElements"}):
        sections.add_element(uid, third, position=0)
    assert elements() == [third, one, other]
    with wire.changes("sections.reorder", "sections", uid, {"dataElements"}):
        sections.reorder(uid, [other, one, third])
    assert elements() == [other, one, third]
    with wire.changes("sections.remove_element", "sections", uid, {"dataElements"}):
        sections.remove_element(uid, one)
    assert elements() == [other, third]
    assert sections.remove_element(uid, one) is None
    assert sections.reorder(uid, [other, third]) is None
    with pytest.raises(ValueError, match="the new order lacks"):
        sections.reorder(uid, [other])
    with pytest.raises(ValueError, match="position 5 is not within 0 and 2"):
        sections.add_element(uid, one, position=5)

    sections.create(name="Before", data_set=data_set, sort_order=8)
    with wire.calls("sections.list_for"):
        found = sections.list_for(data_set, fields="id,name,sortOrder")
    assert [section.name for section in found][-2:] == ["Before", "Numbers"]
    with wire.calls("data_sets.list_sections"):
        assert [section.id for section in wire.client.data_sets.list_sections(data_set)][-1] == uid


def test_predictors(wire: Wire) -> None:
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
    walk_through_verbs(wire, "predictors", values, _NAMES)
    uid = (predictors.create(**values)).uid
    assert uid
    group = (wire.client.predictor_groups.create(name="Group", predictors=[uid])).uid
    assert group
    dates = {"start_date": "2024-01-01", "end_date": "2024-03-31"}
    with wire.calls("predictors.run_one"):
        assert "predictions" in ((predictors.run_one(uid, **dates)).message or "")
    with wire.calls("predictors.run_all"):
        predictors.run_all(**dates)
    with wire.calls("predictors.run_group"):
        assert (predictors.run_group(group, **dates)).status == "OK"
    with wire.calls("predictors.start"):
        job = predictors.start(predictors=[uid], **dates)
    assert job.reference.type == "PREDICTOR"
    assert (job.result()).status == "COMPLETED"
    with wire.calls("predictors.validate_expression"):
        assert (predictors.validate_expression(f"#{{{source}}}")).is_valid
    with wire.calls("predictors.list_by_period_type"):
        assert uid in [predictor.id for predictor in predictors.list_by_period_type("Monthly")]


def test_validation_rules(wire: Wire) -> None:
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
    walk_through_verbs(wire, "validation_rules", values, names)
    uid = (rules.create(**values)).uid
    with wire.calls("validation_rules.validate_expression"):
        described = rules.validate_expression(f"#{{{element}}} > 1")
    assert described.is_valid
    assert not (rules.validate_expression("1 +")).is_valid
    with wire.calls("validation_rules.list_by_period_type"):
        assert [rule.id for rule in rules.list_by_period_type("Monthly", fields="id")] == [uid]


def test_data_approval_levels(wire: Wire) -> None:
    levels = wire.client.data_approval_levels
    values: dict[str, Any] = {"name": "First", "org_unit_level": 1, "level": 1}
    walk_through_verbs(wire, "data_approval_levels", values, {"name": "Second"})
    levels.create(name="Lower", org_unit_level=2, level=2)
    levels.create(name="Upper", org_unit_level=1, level=1)
    with wire.calls("data_approval_levels.list_in_order"):
        found = levels.list_in_order()
    assert [level.level for level in found] == sorted(level.level or 0 for level in found)


def test_data_approval_workflows(wire: Wire) -> None:
    workflows = wire.client.data_approval_workflows
    one, other = wire.some("dataApprovalLevels", 2)
    values: dict[str, Any] = {"name": "First", "period_type": "Monthly", "data_approval_levels": [one]}
    walk_through_verbs(wire, "data_approval_workflows", values, {"name": "Second"})
    uid = (workflows.create(**values)).uid
    assert uid

    def levels() -> set[str | None]:
        return {level.id for level in workflows.list_levels(uid)}

    with wire.changes("data_approval_workflows.add_levels", "dataApprovalWorkflows", uid, {"dataApprovalLevels"}):
        workflows.add_levels(uid, [other])
    assert levels() == {one, other}
    with wire.changes("data_approval_workflows.remove_levels", "dataApprovalWorkflows", uid, {"dataApprovalLevels"}):
        workflows.remove_levels(uid, [one])
    assert levels() == {other}
    with wire.changes("data_approval_workflows.set_levels", "dataApprovalWorkflows", uid, {"dataApprovalLevels"}):
        workflows.set_levels(uid, [one])
    with wire.calls("data_approval_workflows.list_levels"):
        assert levels() == {one}
    data_set = wire.some("dataSets")
    wire.client.data_sets.patch(data_set, {"workflow": {"id": uid}})
    with wire.calls("data_approval_workflows.list_data_sets"):
        assert [found.id for found in workflows.list_data_sets(uid, fields="id")] == [data_set]
    with wire.calls("data_approval_workflows.list_by_period_type"):
        assert uid in [found.id for found in workflows.list_by_period_type("Monthly")]


def test_aggregate_data_exchanges(wire: Wire) -> None:
    exchanges = wire.client.aggregate_data_exchanges
    element, unit = wire.some("dataElements"), wire.some("organisationUnits")
    values: dict[str, Any] = {
        "name": "First",
        "source": {"requests": [{"name": "one", "dx": [element], "pe": ["202401"], "ou": [unit]}]},
        "target": {"type": "INTERNAL", "request": {"importStrategy": "CREATE_AND_UPDATE"}},
    }
    walk_through_verbs(wire, "aggregate_data_exchanges", values, {"name": "Second"})
    uid = (exchanges.create(**values)).uid
    assert uid
    _update_analytics(wire)
    with wire.calls("aggregate_data_exchanges.preview"):
        preview = exchanges.preview(uid)
    assert [type(values).__name__ for values in preview] == ["DataValueSet"]
    with wire.calls("aggregate_data_exchanges.run"):
        outcome = exchanges.run(uid)
    assert not outcome.rejected
    with pytest.raises(ConflictError):
        exchanges.run("abcdefghij1")
    with pytest.raises(InvalidUidError):
        exchanges.preview("short")


def _update_analytics(wire: Wire) -> None:
    if wire.version == "2.43":  # which makes no tables for the period types of a fresh server: there are none
        body = [{"name": "Monthly"}]
        wire.client.call("POST", "/api/configuration/dataOutputPeriodTypes", body=body)
    job = start_job(wire.client, "POST", "/api/resourceTables/analytics")
    assert (job.result()).status == "COMPLETED"
