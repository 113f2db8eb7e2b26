# Made from tests/_async/accessors/test_groups.py by `make generate`. Do not edit.
"""Groups of objects of one type, such as data elements and organisation units, and sets of groups."""

from typing import Any, NamedTuple

import pytest

from dhis2w_client._sync.workflows.shapes import GroupResource, GroupSetResource
from tests._sync.accessors.everyday import walk_through_verbs
from tests._sync.wire import Wire


class Case(NamedTuple):
    """A type of groups or of sets."""

    accessor: str
    kind: str
    held: str
    values: dict[str, Any]
    names: dict[str, str]


_BOTH = {"name": "First", "short_name": "First"}
_RENAMED = {"name": "Second", "short_name": "2nd", "description": "After the first"}
_DISAGGREGATION = {"data_dimension_type": "DISAGGREGATION"}

GROUPS = (
    Case("data_element_groups", "dataElementGroups", "dataElements", _BOTH, _RENAMED),
    Case("indicator_groups", "indicatorGroups", "indicators", {"name": "First"}, {"name": "Second"}),
    Case("category_option_groups", "categoryOptionGroups", "categoryOptions", _BOTH | _DISAGGREGATION, _RENAMED),
    Case("organisation_unit_groups", "organisationUnitGroups", "organisationUnits", _BOTH, _RENAMED),
    Case("predictor_groups", "predictorGroups", "predictors", {"name": "First"}, {"name": "Second"}),
    Case(
        "program_indicator_groups", "programIndicatorGroups", "programIndicators", {"name": "First"}, {"name": "Second"}
    ),
    Case("validation_rule_groups", "validationRuleGroups", "validationRules", {"name": "First"}, {"name": "Second"}),
    Case("user_groups", "userGroups", "users", {"name": "First"}, {"name": "Second"}),
)
SETS = (
    Case("data_element_group_sets", "dataElementGroupSets", "dataElementGroups", _BOTH, _RENAMED),
    Case("indicator_group_sets", "indicatorGroupSets", "indicatorGroups", _BOTH, _RENAMED),
    Case(
        "category_option_group_sets",
        "categoryOptionGroupSets",
        "categoryOptionGroups",
        _BOTH | _DISAGGREGATION,
        _RENAMED,
    ),
    Case("organisation_unit_group_sets", "organisationUnitGroupSets", "organisationUnitGroups", _BOTH, _RENAMED),
)


@pytest.mark.parametrize("case", GROUPS, ids=lambda case: case.accessor)
def test_groups(wire: Wire, case: Case) -> None:
    walk_through_verbs(wire, case.accessor, case.values, case.names)
    groups: GroupResource[Any, Any] = getattr(wire.client, case.accessor)
    uid = (groups.create(**case.values)).uid
    assert uid
    one, other, third = wire.some(case.held, 3)

    def members() -> set[str | None]:
        return {member.id for member in groups.iterate_members(uid, fields="id")}

    with wire.changes(f"{case.accessor}.add_members", case.kind, uid, {case.held}):
        groups.add_members(uid, [one, {"id": other}])
    assert members() == {one, other}
    with wire.changes(f"{case.accessor}.remove_members", case.kind, uid, {case.held}):
        groups.remove_members(uid, [one])
    assert members() == {other}
    with wire.changes(f"{case.accessor}.set_members", case.kind, uid, {case.held}):
        groups.set_members(uid, [one, third])
    with wire.calls(f"{case.accessor}.iterate_members"):
        assert members() == {one, third}
    with wire.calls(f"{case.accessor}.list_members"):
        page = groups.list_members(uid, page=1, page_size=50, fields="id,name", filters=f"id:eq:{one}")
    assert [member.id for member in page] == [one]
    with pytest.raises(ValueError, match="root_junction OR does not go with"):
        groups.list_members(uid, root_junction="OR")
    with pytest.raises(TypeError, match="a list of uids or objects is needed, not the one text"):
        groups.add_members(uid, one)


@pytest.mark.parametrize("case", SETS, ids=lambda case: case.accessor)
def test_group_sets(wire: Wire, case: Case) -> None:
    walk_through_verbs(wire, case.accessor, case.values, case.names)
    sets: GroupSetResource[Any, Any] = getattr(wire.client, case.accessor)
    uid = (sets.create(**case.values)).uid
    assert uid
    one, other = wire.some(case.held, 2)

    def groups() -> set[str | None]:
        return {group.id for group in sets.list_groups(uid, fields="id")}

    with wire.changes(f"{case.accessor}.add_groups", case.kind, uid, {case.held}):
        sets.add_groups(uid, [one, other])
    with wire.calls(f"{case.accessor}.list_groups"):
        assert groups() == {one, other}
    with wire.changes(f"{case.accessor}.remove_groups", case.kind, uid, {case.held}):
        sets.remove_groups(uid, [one])
    assert groups() == {other}
    with wire.changes(f"{case.accessor}.set_groups", case.kind, uid, {case.held}):
        sets.set_groups(uid, [one])
    assert groups() == {one}
