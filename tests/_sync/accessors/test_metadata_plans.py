# Made from tests/_async/accessors/test_metadata_plans.py by `make generate`. Do not edit.
"""Plans of metadata: compared, checked by the server, applied; and the transfer of objects between two servers."""

from copy import deepcopy
from typing import Any

import pytest

from dhis2w_client import BasicAuth, ForbiddenError, SyncDhis2Client
from dhis2w_client.plans import AmbiguousMatchError, UnresolvedReferenceError
from dhis2w_client.testing import Dhis2Server
from tests._sync.wire import Wire

_DISAGGREGATION = {"dataDimensionType": "DISAGGREGATION"}
_NEW_COMBO: dict[str, list[dict[str, Any]]] = {
    "dataElements": [
        {
            "code": "CASES",
            "name": "Cases by age",
            "shortName": "Cases by age",
            "valueType": "NUMBER",
            "domainType": "AGGREGATE",
            "aggregationType": "SUM",
            "categoryCombo": {"code": "AGE_SEX"},
        }
    ],
    "categoryCombos": [
        {"code": "AGE_SEX", "name": "Age and sex", **_DISAGGREGATION, "categories": [{"code": "AGE"}, {"name": "Sex"}]}
    ],
    "categories": [
        {
            "code": "AGE",
            "name": "Age",
            "shortName": "Age",
            **_DISAGGREGATION,
            "categoryOptions": [{"code": "YOUNG"}, {"code": "OLD"}],
        }
    ],
    "categoryOptions": [
        {"code": "YOUNG", "name": "Young", "shortName": "Young"},
        {"code": "OLD", "name": "Old", "shortName": "Old"},
    ],
}
_PROGRAM: dict[str, list[dict[str, Any]]] = {
    "programs": [
        {
            "id": "PrgVisit000",
            "name": "Visits",
            "shortName": "Visits",
            "programType": "WITHOUT_REGISTRATION",
            "categoryCombo": {"name": "default"},
        }
    ],
    "programStages": [
        {
            "id": "PsVisit0000",
            "name": "Visit",
            "program": {"id": "PrgVisit000"},
            "programStageDataElements": [{"dataElement": {"code": "DETRNUM"}, "compulsory": True}],
        }
    ],
    "programRules": [
        {"id": "PrHeavy0000", "name": "Heavy", "program": {"id": "PrgVisit000"}, "condition": "true"},
    ],
    "programRuleActions": [
        {
            "id": "PraHeavy000",
            "programRule": {"id": "PrHeavy0000"},
            "programRuleActionType": "SHOWWARNING",
            "content": "Heavy",
            "dataElement": {"code": "DETRNUM"},
        }
    ],
}


def test_metadata_plan(wire: Wire) -> None:
    metadata = wire.client.metadata
    everything = metadata.export()
    with wire.calls("metadata.plan of all that is there", any_order=True):
        plan = metadata.plan(everything)
    assert plan.is_empty
    assert len(plan.unchanged) == len(plan) > 30

    with wire.calls("metadata.plan", any_order=True):
        plan = metadata.plan(_NEW_COMBO)
    assert [(change.action, change.type) for change in plan] == [
        ("create", "categoryOptions"),
        ("create", "categoryOptions"),
        ("create", "categories"),
        ("create", "categoryCombos"),
        ("create", "dataElements"),
    ]
    with wire.calls("metadata.plan then dry_run"):
        assert len((plan.dry_run()).raise_for_rejected().accepted) == 5
    progress: list[tuple[int, int]] = []
    with wire.calls("metadata.plan then apply", polling=True):
        outcome = plan.apply(progress=lambda done, count: progress.append((done, count)))
    assert [result.item for result in outcome.raise_for_rejected()] == [*plan]
    assert progress[-1] == (5, 5)
    combo = wire.client.category_combos.get_by_code("AGE_SEX")
    assert combo.id
    assert len(wire.client.category_option_combos.list_for_combo(combo.id)) == 4
    assert (metadata.plan(_NEW_COMBO)).is_empty

    more = {"code": "ADULT", "name": "Adult", "shortName": "Adult"}
    category = {"code": "AGE", "categoryOptions": [{"code": code} for code in ("YOUNG", "ADULT", "OLD")]}
    plan = metadata.plan({"categories": [category], "categoryOptions": [more]})
    with wire.calls("metadata.plan then apply to a category that combos use", polling=True):
        (plan.apply(limit=1)).raise_for_rejected()
    assert len(wire.client.category_option_combos.list_for_combo(combo.id)) == 6


def test_metadata_plan_of_a_combo_without_option_combos(wire: Wire) -> None:
    combo = {"name": "Sexes", "code": "SEXES", **_DISAGGREGATION, "categories": [{"code": "SEX"}]}
    none = {"name": "Nothing", "code": "NOTHING", **_DISAGGREGATION}
    wire.server.faults.status("POST /api/maintenance", 403, count=None)
    outcome = (wire.client.metadata.plan({"categoryCombos": [combo, none]})).apply()
    assert [result.is_accepted for result in outcome] == [False, True]
    assert isinstance(outcome[0].error, ForbiddenError)
    assert (wire.client.category_combos.get_by_code("SEXES")).name == "Sexes"


def test_metadata_plan_of_changes(wire: Wire) -> None:
    metadata = wire.client.metadata
    change = {
        "dataElements": [
            {"code": "DENUM", "name": "People", "style": {"color": "#fff"}, "sharing": {"public": "r-------"}}
        ]
    }
    plan = metadata.plan(change)
    assert str(plan).splitlines()[0].split("  ")[:2] == ["update", "dataElements"]
    changed = {"name", "style", "sharing"}
    with wire.changes("metadata.plan then apply of an update", "dataElements", "DeNum000000", changed):
        (plan.apply(limit=1)).raise_for_rejected()
    assert (metadata.plan(change)).is_empty

    report = wire.client.data_sets.get("DsMonth0000", fields=":owner")
    elements = [{"dataElement": {"id": "DeTarget000"}}, *report.to_wire()["dataSetElements"][:3]]
    change = {"dataSets": [{"id": "DsMonth0000", "dataSetElements": elements, "displayName": "x", "sections": []}]}
    plan = metadata.plan(change)
    assert plan.left_out == {"dataSets": {"sections": "kept with the other object"}}
    memberships = {("dataElements", uid): {"dataSetElements"} for uid in wire.some("dataElements", 12)}
    with wire.changes(
        "metadata.plan then apply of other data set elements",
        "dataSets",
        "DsMonth0000",
        {"dataSetElements"},
        more=memberships,
    ):
        (plan.apply(limit=1)).raise_for_rejected()
    assert (metadata.plan(change)).is_empty

    options = [{"code": "PINK", "name": "Pink", "optionSet": {"code": "COLOR"}}, {"code": "RED", "name": "Rot"}]
    plan = metadata.plan({"options": options})
    assert [change.action for change in plan if change.type == "options"] == ["create", "update"]
    with wire.calls("metadata.plan then apply of an option that its set shall list"):
        (plan.apply(limit=1)).raise_for_rejected()
    colors = wire.client.option_sets.get("OsColor0000", fields="options[code]")
    assert [option.code for option in colors.options or ()][-1] == "PINK"
    assert (metadata.plan({"options": options})).is_empty

    made = metadata.plan(_PROGRAM)
    with wire.calls("metadata.plan then apply of a program with a rule"):
        (made.apply()).raise_for_rejected()
    rule = wire.client.program_rules.get("PrHeavy0000")
    assert [action.id for action in rule.programRuleActions or ()] == ["PraHeavy000"]
    assert (metadata.plan(_PROGRAM)).is_empty
    stage = {"id": "PsVisit0000", "programStageDataElements": [{"dataElement": "DeTrNum0000", "allowFutureDate": True}]}
    plan = metadata.plan({"programStages": [stage]})
    with wire.changes(
        "metadata.plan then apply of what is inside of an object",
        "programStages",
        "PsVisit0000",
        {"programStageDataElements"},
    ):
        (plan.apply(limit=1)).raise_for_rejected()
    inside = (wire.client.program_stages.get("PsVisit0000", fields=":owner")).to_wire()["programStageDataElements"]
    assert (inside[0]["compulsory"], inside[0]["allowFutureDate"]) == (True, True)


def test_metadata_plan_of_deletions(wire: Wire) -> None:
    metadata = wire.client.metadata
    kept = {
        "dataElementGroups": list[dict[str, Any]](),
        "categoryOptions": [{"id": "CoFemale000"}],
    }
    plan = metadata.plan(kept, delete=True)
    assert [str(change) for change in plan.deletions] == [
        "delete dataElementGroups Main elements (DegMain0000)",
        "delete categoryOptions Male (CoMale00000)",
    ]
    with wire.calls("metadata.plan then dry_run of deletions"):
        outcome = plan.dry_run()
    assert [result.uid for result in outcome] == ["DegMain0000", "CoMale00000"]
    assert wire.client.data_element_groups.exists("DegMain0000")
    with wire.calls("metadata.plan then apply of deletions"):
        outcome = plan.apply(limit=1)
    assert [(result.uid, result.is_accepted) for result in outcome] == [("DegMain0000", True), ("CoMale00000", False)]
    assert outcome.rejected[0].problems[0].code == "E4030"
    with pytest.raises(ValueError, match="the bundle says nothing of constants"):
        metadata.plan(kept, delete=["constants"])
    with pytest.raises(TypeError, match="a list of types is needed"):
        metadata.plan(kept, delete="dataElements")


def test_metadata_plan_that_the_server_refuses(wire: Wire) -> None:
    metadata = wire.client.metadata
    incomplete: dict[str, list[dict[str, Any]]] = {
        "dataElements": [{"code": "BAD", "name": "Bad"}, {"id": "DeNum000000", "name": "People"}],
        "constants": [{"name": "Pi", "shortName": "Pi", "value": 3.14}],
    }
    plan = metadata.plan(incomplete)
    with wire.calls("metadata.plan then dry_run of what is refused"):
        checked = plan.dry_run()
    assert [result.item.name for result in checked.rejected] == ["Bad"]
    with wire.calls("metadata.plan then apply of what is refused"):
        outcome = plan.apply(limit=1)
    assert not outcome.accepted
    assert [bool(result.problems) for result in outcome] == [False, True, False]
    assert (wire.client.data_elements.get("DeNum000000")).name == "Population"
    with wire.calls("metadata.plan then apply of what is refused in part"):
        outcome = plan.apply(atomic_mode="NONE")
    assert [result.item.name for result in outcome.accepted] == ["Pi", "Population"]
    with pytest.raises(UnresolvedReferenceError, match=r'categoryCombos {"code": "NOPE"}'):
        metadata.plan({"dataElements": [{"name": "x", "categoryCombo": {"code": "NOPE"}}]})
    kind = (wire.client.indicator_types.create(name="Number", factor=1, number=True)).uid
    assert kind
    for code in ("ONE", "TWO"):
        wire.client.indicators.create(
            name="Ratio", short_name=code, code=code, numerator="1", denominator="1", indicator_type=kind
        )
    with pytest.raises(AmbiguousMatchError, match="2 indicators have the name 'Ratio'"):
        metadata.plan({"indicators": [{"name": "Ratio"}]})
    # Commas and brackets have no place in filters, and are found all the same.
    odd = {"constants": [{"name": "a, [b] and c", "shortName": "abc", "value": 1}]}
    ((metadata.plan(odd)).apply()).raise_for_rejected()
    assert (metadata.plan(odd)).is_empty


def test_metadata_plan_from(wire: Wire) -> None:
    source_server = Dhis2Server("2.43", world="testland")
    auth = BasicAuth(source_server.username, source_server.password)
    state = source_server.state
    # The source knows the data element of one code by another id, and has one that the target lacks.
    element = deepcopy(state.of("dataElements").pop("DeNum000000"))
    state.of("dataElements")["DeOther0000"] = {**element, "id": "DeOther0000", "name": "People"}
    data_set = state.of("dataSets").pop("DsMonth0000")
    for entry in data_set["dataSetElements"]:
        entry["dataSet"] = {"id": "DsOther0000"}
        if entry["dataElement"]["id"] == "DeNum000000":
            entry["dataElement"] = {"id": "DeOther0000"}
    state.of("dataSets")["DsOther0000"] = {**data_set, "id": "DsOther0000", "name": "Report of the month"}
    with SyncDhis2Client(source_server.address, auth, transport=source_server.transport()) as source:
        with wire.calls("metadata.plan_from", any_order=True):
            plan = wire.client.metadata.plan_from(source, {"dataSets": ["DsOther0000"]})
        assert [(change.type, change.uid, [found.name for found in change.properties]) for change in plan.updates] == [
            ("dataElements", "DeNum000000", ["name"]),
            ("dataSets", "DsMonth0000", ["name"]),
        ]
        (plan.apply(limit=1)).raise_for_rejected()
        again = wire.client.metadata.plan_from(source, {"dataSets": ["DsOther0000"]})
        assert again.is_empty, str(again)
        with_sharing = wire.client.metadata.plan_from(
            source, {"dataElements": ["DeOther0000"]}, match=["code"], skip_sharing=False
        )
        assert {found.name for change in with_sharing for found in change.properties} <= {"sharing"}
        alone = wire.client.metadata.plan_from(source, {"organisationUnits": ["OuRoot00000"]})
        assert [change.uid for change in alone] == ["OuRoot00000"]
