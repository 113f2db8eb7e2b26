"""Programs with their stages, rules and indicators, and the types of what is tracked, as programs use them."""

from typing import Any

import pytest

from dhis2w_client.errors import NotInVersionError
from dhis2w_client.programs import ProgramSpec, ProgramStageSpec, RelationshipSide
from dhis2w_client.reports import ImportRejectedError
from tests._async.accessors.everyday import walk_through_verbs
from tests._async.wire import Wire

_NAMES = {"name": "Second", "short_name": "2nd", "description": "After the first"}


def _spec(wire: Wire, **further: Any) -> ProgramSpec:
    """A tracker program of two stages, with two attributes."""
    one, other, third = wire.some("dataElements", 3)
    first, last = wire.some("trackedEntityAttributes", 2)
    stages = [
        ProgramStageSpec(name="Birth", elements={one: {"compulsory": True, "allow_future_date": True}, other: {}}),
        ProgramStageSpec(name="Visit", elements=[third, one], repeatable=True, description="Every month"),
    ]
    return ProgramSpec(
        name="Child programme",
        short_name="Child programme",
        tracked_entity_type=wire.some("trackedEntityTypes"),
        stages=stages,
        attributes={first: {"mandatory": True, "searchable": True}, last: {}},
        organisation_units=[wire.some("organisationUnits")],
        **further,
    )


async def test_programs(wire: Wire) -> None:
    programs = wire.client.programs
    values: dict[str, Any] = {"name": "First", "short_name": "First", "program_type": "WITHOUT_REGISTRATION"}
    await walk_through_verbs(wire, "programs", values, {**_NAMES, "form_name": "2nd form"})
    spec = _spec(wire, code="CHILD", public="rwr-----")
    uid = spec.uid
    with wire.calls("programs.create_from_spec"):
        assert (await programs.create_from_spec(spec)).uid == uid
    with wire.calls("programs.list_stages"):
        stages = await programs.list_stages(uid)
    assert [(stage.name, stage.sortOrder, stage.repeatable) for stage in stages] == [
        ("Birth", 1, False),
        ("Visit", 2, True),
    ]
    assert (await programs.get(uid)).programType == "WITH_REGISTRATION"
    with pytest.raises(ImportRejectedError, match=r"code"):
        await programs.create_from_spec(_spec(wire, code="CHILD"))
    visits = ProgramSpec(name="Visits", short_name="Visits", stages=[ProgramStageSpec(name="Visit")])
    with wire.calls("programs.create_from_spec without registration"):
        await programs.create_from_spec(visits)
    assert (await programs.get(visits.uid)).programType == "WITHOUT_REGISTRATION"
    with pytest.raises(ValueError, match="it is an event program: it has one stage, not 0"):
        await programs.create_from_spec(ProgramSpec(name="Events", short_name="Events", stages=[]))

    await _change_attributes(wire, uid)
    await _change_single_properties(wire, uid)


async def _change_attributes(wire: Wire, uid: str) -> None:
    programs = wire.client.programs
    first, last, new = wire.some("trackedEntityAttributes", 3)

    async def attributes() -> list[tuple[str, bool]]:
        fields = "trackedEntityAttribute[id],mandatory,sortOrder"
        parts = await programs.get_property(uid, "programTrackedEntityAttributes", fields=fields)
        parts.sort(key=lambda part: part["sortOrder"])
        return [(part["trackedEntityAttribute"]["id"], part.get("mandatory", False)) for part in parts]

    assert await attributes() == [(first, True), (last, False)]
    with wire.changes("programs.add_attribute", "programs", uid, {"programTrackedEntityAttributes"}):
        await programs.add_attribute(uid, new, mandatory=True, display_in_list=True)
    assert await attributes() == [(first, True), (last, False), (new, True)]
    with wire.changes("programs.add_attribute at a position", "programs", uid, {"programTrackedEntityAttributes"}):
        await programs.add_attribute(uid, new, position=0, mandatory=False)
    assert await attributes() == [(new, False), (first, True), (last, False)]
    with wire.changes("programs.reorder_attributes", "programs", uid, {"programTrackedEntityAttributes"}):
        await programs.reorder_attributes(uid, [last, new, first])
    assert await attributes() == [(last, False), (new, False), (first, True)]
    with wire.changes("programs.remove_attribute", "programs", uid, {"programTrackedEntityAttributes"}):
        await programs.remove_attribute(uid, new)
    assert await attributes() == [(last, False), (first, True)]
    assert await programs.remove_attribute(uid, new) is None


async def _change_single_properties(wire: Wire, uid: str) -> None:
    programs, combo = wire.client.programs, wire.some("categoryCombos")
    with wire.changes("programs.set_labels", "programs", uid, {"enrollmentLabel", "followUpLabel"}):
        await programs.set_labels(uid, enrollment_label="Admission", follow_up_label="Keep an eye on")
    assert (await programs.get(uid, fields="enrollmentLabel")).enrollmentLabel == "Admission"
    if wire.version != "2.43":
        with pytest.raises(NotInVersionError, match=r"programs\.eventsLabel: 2\.43 and 2\.44 have it"):
            await programs.set_labels(uid, events_label="Visits")
        with pytest.raises(NotInVersionError, match=r"programs\.enableChangeLog"):
            await programs.set_change_log_enabled(uid, True)
        with pytest.raises(NotInVersionError, match=r"programs\.enrollmentCategoryCombo"):
            await programs.set_enrollment_category_combo(uid, combo)
        return
    plural = {"enrollmentsLabel", "eventsLabel", "programStagesLabel"}
    with wire.changes("programs.set_labels of several things", "programs", uid, plural):
        await programs.set_labels(
            uid, enrollments_label="Admissions", events_label="Visits", program_stages_label="Parts"
        )
    with wire.changes("programs.set_change_log_enabled", "programs", uid, {"enableChangeLog"}):
        await programs.set_change_log_enabled(uid, True)
    other = wire.some("categoryCombos", 2)[1]
    with wire.changes("programs.set_enrollment_category_combo", "programs", uid, {"enrollmentCategoryCombo"}):
        await programs.set_enrollment_category_combo(uid, other)
    with pytest.raises(NotInVersionError, match=r"DHIS2 2\.43 has no programs\.notesLabel: 2\.44 has it"):
        await programs.set_labels(uid, notes_label="Remarks")
    with pytest.raises(TypeError, match="set_labels takes"):
        await programs.set_labels(uid)


async def test_program_stages(wire: Wire) -> None:
    stages, spec = wire.client.program_stages, _spec(wire)
    await wire.client.programs.create_from_spec(spec)
    values: dict[str, Any] = {"name": "First", "program": {"id": spec.uid}, "sort_order": 3}
    await walk_through_verbs(wire, "program_stages", values, {"name": "Second", "description": "After the first"})
    one, other, third, fourth = wire.some("dataElements", 4)
    uid = spec.stages[0].uid

    async def elements() -> list[tuple[str, bool]]:
        fields = "dataElement[id],compulsory,sortOrder"
        parts = await stages.get_property(uid, "programStageDataElements", fields=fields)
        parts.sort(key=lambda part: part["sortOrder"])
        return [(part["dataElement"]["id"], part.get("compulsory", False)) for part in parts]

    assert await elements() == [(one, True), (other, False)]
    with wire.changes("program_stages.add_element", "programStages", uid, {"programStageDataElements"}):
        await stages.add_element(uid, third, compulsory=True, display_in_reports=True)
    assert await elements() == [(one, True), (other, False), (third, True)]
    with wire.changes("program_stages.add_element at a position", "programStages", uid, {"programStageDataElements"}):
        await stages.add_element(uid, fourth, position=1)
    assert await elements() == [(one, True), (fourth, False), (other, False), (third, True)]
    with wire.changes("program_stages.reorder", "programStages", uid, {"programStageDataElements"}):
        await stages.reorder(uid, [third, one, fourth, other])
    assert await elements() == [(third, True), (one, True), (fourth, False), (other, False)]
    with wire.changes("program_stages.remove_element", "programStages", uid, {"programStageDataElements"}):
        await stages.remove_element(uid, one)
    assert await elements() == [(third, True), (fourth, False), (other, False)]
    assert await stages.reorder(uid, [third, fourth, other]) is None
    with wire.calls("program_stages.list_for"):
        found = await stages.list_for(spec.uid, fields="id,name")
    assert [stage.name for stage in found] == ["Birth", "Visit"]


async def test_tracked_entity_types(wire: Wire) -> None:
    types = wire.client.tracked_entity_types
    await walk_through_verbs(wire, "tracked_entity_types", {"name": "First", "short_name": "First"}, _NAMES)
    uid = (await types.create(name="Person", short_name="Person")).uid
    assert uid
    one, other = wire.some("trackedEntityAttributes", 2)

    async def attributes() -> list[tuple[str, bool]]:
        fields = "trackedEntityAttribute[id],searchable"
        parts = await types.get_property(uid, "trackedEntityTypeAttributes", fields=fields)
        return [(part["trackedEntityAttribute"]["id"], part.get("searchable", False)) for part in parts]

    of_type = {"trackedEntityTypeAttributes"}
    with wire.changes("tracked_entity_types.add_attribute", "trackedEntityTypes", uid, of_type):
        await types.add_attribute(uid, one, searchable=True, mandatory=False, display_in_list=True)
    with wire.changes("tracked_entity_types.add_attribute at a position", "trackedEntityTypes", uid, of_type):
        await types.add_attribute(uid, other, position=0)
    assert await attributes() == [(other, False), (one, True)]
    with wire.changes("tracked_entity_types.reorder_attributes", "trackedEntityTypes", uid, of_type):
        await types.reorder_attributes(uid, [one, other])
    assert await attributes() == [(one, True), (other, False)]
    with wire.changes("tracked_entity_types.remove_attribute", "trackedEntityTypes", uid, of_type):
        await types.remove_attribute(uid, one)
    assert await attributes() == [(other, False)]


async def test_tracked_entity_attributes(wire: Wire) -> None:
    attributes = wire.client.tracked_entity_attributes
    values: dict[str, Any] = {"name": "First", "short_name": "First", "value_type": "TEXT", "aggregation_type": "NONE"}
    await walk_through_verbs(wire, "tracked_entity_attributes", values, {**_NAMES, "form_name": "2nd form"})
    uid, legend_set = wire.some("trackedEntityAttributes"), wire.some("legendSets")
    with wire.changes("tracked_entity_attributes.set_legend_sets", "trackedEntityAttributes", uid, {"legendSets"}):
        await attributes.set_legend_sets(uid, [legend_set])


async def test_relationship_types(wire: Wire) -> None:
    types, person = wire.client.relationship_types, wire.some("trackedEntityTypes")
    side = RelationshipSide(tracked_entity_type=person)
    values: dict[str, Any] = {
        "name": "First",
        "from_to_name": "is first of",
        "from_constraint": side.to_wire(),
        "to_constraint": side.to_wire(),
    }
    await walk_through_verbs(wire, "relationship_types", values, {"name": "Second", "description": "After the first"})
    with wire.calls("relationship_types.create_between"):
        uid = (
            await types.create_between(
                side, side, name="Mother and child", from_to_name="Mother of", to_from_name="Child of", code="MOTHER"
            )
        ).uid
    assert uid
    made = await types.get(uid)
    assert (made.bidirectional, made.toFromName) == (True, "Child of")
    assert made.fromConstraint
    assert made.fromConstraint.relationshipEntity == "TRACKED_ENTITY_INSTANCE"
    event = RelationshipSide(program_stage="PsBirth0000").to_wire()
    assert event == {"relationshipEntity": "PROGRAM_STAGE_INSTANCE", "programStage": {"id": "PsBirth0000"}}
    assert RelationshipSide(program="PrChild0000").to_wire()["relationshipEntity"] == "PROGRAM_INSTANCE"
    with pytest.raises(ValueError, match="needs a tracked_entity_type"):
        RelationshipSide().to_wire()


async def test_program_indicators(wire: Wire) -> None:
    indicators, spec = wire.client.program_indicators, _spec(wire)
    await wire.client.programs.create_from_spec(spec)
    values: dict[str, Any] = {
        "name": "First",
        "short_name": "First",
        "program": spec.uid,
        "expression": "V{event_count}",
        "analytics_type": "EVENT",
        "aggregation_type": "SUM",
    }
    await walk_through_verbs(wire, "program_indicators", values, _NAMES)
    uid = (await indicators.create(**values)).uid
    assert uid
    with wire.calls("program_indicators.list_for"):
        assert [found.id for found in await indicators.list_for(spec.uid)] == [uid]
    with wire.calls("program_indicators.validate_expression"):
        assert (await indicators.validate_expression("V{event_count}")).is_valid
    with wire.calls("program_indicators.validate_filter"):
        assert (await indicators.validate_filter("V{event_count} > 1")).is_valid
    assert not (await indicators.validate_filter("V{event_count} > 1 +")).is_valid
    legend_set = wire.some("legendSets")
    with wire.changes("program_indicators.set_legend_sets", "programIndicators", uid, {"legendSets"}):
        await indicators.set_legend_sets(uid, [legend_set])


async def test_program_rules(wire: Wire) -> None:
    rules, spec, element = wire.client.program_rules, _spec(wire), wire.some("dataElements")
    await wire.client.programs.create_from_spec(spec)
    values: dict[str, Any] = {"name": "First", "program": {"id": spec.uid}, "condition": "true", "priority": 1}
    await walk_through_verbs(wire, "program_rules", values, {"name": "Second", "description": "After the first"})
    variables = wire.client.resources.program_rule_variables
    await variables.create(
        name="weight",
        program=spec.uid,
        data_element=element,
        program_rule_variable_source_type="DATAELEMENT_NEWEST_EVENT_PROGRAM",
        value_type="NUMBER",
    )
    warn = {"programRuleActionType": "SHOWWARNING", "content": "Very heavy", "dataElement": {"id": element}}
    show = {
        "programRuleActionType": "DISPLAYTEXT",
        "content": "Weight",
        "data": "#{weight} / 1000",
        "location": "feedback",
    }
    with wire.calls("program_rules.create_with_actions"):
        outcome = await rules.create_with_actions({**values, "condition": "#{weight} > 50"}, [warn, show])
    uid = outcome.uid
    assert uid
    with wire.calls("program_rules.actions_for"):
        actions = await rules.actions_for(uid)
    assert {action.programRuleActionType for action in actions} == {"SHOWWARNING", "DISPLAYTEXT"}
    assert {action.programRule.id for action in actions if action.programRule} == {uid}
    read = await rules.get(uid, fields="programRuleActions")
    assert {action.id for action in read.programRuleActions or ()} == {action.id for action in actions}
    with wire.calls("program_rules.variables_for"):
        assert [variable.name for variable in await rules.variables_for(spec.uid)] == ["weight"]
    with wire.calls("program_rules.list_for"):
        assert [rule.id for rule in await rules.list_for(spec.uid)] == [uid]

    reading = await rules.create_with_actions({**values, "name": "Read", "condition": "d2:hasValue(#{weight})"}, [])
    await rules.create_with_actions({**values, "name": "Neither"}, [])
    with wire.calls("program_rules.where_data_element_is_used"):
        used = await rules.where_data_element_is_used(element)
    assert {rule.id for rule in used} == {uid, reading.uid}
    assert await rules.where_data_element_is_used(wire.some("dataElements", 2)[1]) == []
    with wire.calls("program_rules.validate_expression"):
        assert (await rules.validate_expression("#{weight} > 50", spec.uid)).is_valid
    with pytest.raises(ValueError, match="names variables of a program"):
        await rules.validate_expression("true")
    with pytest.raises(ImportRejectedError):
        await rules.create_with_actions({**values, "program": {"id": "abcdefghij1"}}, [])
