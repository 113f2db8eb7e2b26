"""Checks of the metadata's integrity: simple rules over what is stored, run as jobs, and their results."""

from collections import Counter
from collections.abc import Callable
from typing import Any, TypeAlias

from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.jobs import Done, job_type
from dhis2w_client.testing.periods import parse_period
from dhis2w_client.testing.routing import endpoint

__all__ = ["shown_check"]

IsIssue: TypeAlias = Callable[[Json], bool]
Rule: TypeAlias = Callable[[Call], IsIssue]
"""Looks at the server once, and says of objects whether they are an issue."""


def _refs(item: Json, name: str) -> list[str]:
    """The uids of what a property refers to, also where the entries say what they refer to."""
    value = item.get(name)
    entries: list[Json] = value if isinstance(value, list) else [value] if isinstance(value, dict) else []
    return [uid for entry in entries for uid in (entry.get("id"), (entry.get("dataElement") or {}).get("id")) if uid]


def _without(*users: tuple[str, str], only: IsIssue = lambda item: True) -> Rule:
    """To be in no property of any object of some types."""

    def rule(call: Call) -> IsIssue:
        used = {uid for path, name in users for other in call.state.of(path).values() for uid in _refs(other, name)}
        return lambda item: only(item) and item["id"] not in used

    return rule


def _fewer(name: str, least: int) -> Rule:
    """To have fewer entries in a list than should be there."""
    return lambda call: lambda item: len(item.get(name) or ()) < least


def _lacks(name: str) -> Rule:
    return lambda call: lambda item: not item.get(name)


def _is_aggregate(item: Json) -> bool:
    return item.get("domainType") == "AGGREGATE"


def _has_same(path: str, *names: str) -> Rule:
    """To be equal to another object in some properties."""

    def key(item: Json) -> str:
        return str([item.get(name) for name in names])

    def rule(call: Call) -> IsIssue:
        counts = Counter(map(key, call.state.of(path).values()))
        return lambda item: counts[key(item)] > 1

    return rule


def _has_authority(name: str) -> Rule:
    def rule(call: Call) -> IsIssue:
        roles = {uid for uid, role in call.state.of("userRoles").items() if name in role.get("authorities", ())}
        return lambda user: not roles.isdisjoint(_refs(user, "userRoles"))

    return rule


def _lies_in_null_island(unit: Json) -> bool:
    geometry = unit.get("geometry") or {}
    return geometry.get("type") == "Point" and all(abs(number) < 2 for number in geometry["coordinates"])


# The type whose objects are looked at, and the rule.
_RULES: dict[str, tuple[str, Rule]] = {
    "categories_no_options": ("categories", _fewer("categoryOptions", 1)),
    "category_options_no_categories": ("categoryOptions", _without(("categories", "categoryOptions"))),
    "category_option_groups_scarce": ("categoryOptionGroups", _fewer("categoryOptions", 2)),
    "category_option_group_sets_scarce": ("categoryOptionGroupSets", _fewer("categoryOptionGroups", 2)),
    "dashboards_no_items": ("dashboards", _fewer("dashboardItems", 1)),
    "data_element_groups_scarce": ("dataElementGroups", _fewer("dataElements", 2)),
    "data_elements_aggregate_no_groups": (
        "dataElements",
        _without(("dataElementGroups", "dataElements"), only=_is_aggregate),
    ),
    "data_elements_without_datasets": ("dataElements", _without(("dataSets", "dataSetElements"), only=_is_aggregate)),
    "datasets_empty": ("dataSets", _fewer("dataSetElements", 1)),
    "datasets_not_assigned_to_org_units": ("dataSets", _fewer("organisationUnits", 1)),
    "datasets_same_name": ("dataSets", _has_same("dataSets", "name")),
    "indicator_group_sets_scarce": ("indicatorGroupSets", _fewer("indicatorGroups", 2)),
    "indicator_groups_scarce": ("indicatorGroups", _fewer("indicators", 2)),
    "indicator_types_duplicated": ("indicatorTypes", _has_same("indicatorTypes", "factor")),
    "indicators_exact_duplicates": ("indicators", _has_same("indicators", "numerator", "denominator")),
    "indicators_not_grouped": ("indicators", _without(("indicatorGroups", "indicators"))),
    "option_groups_empty": ("optionGroups", _fewer("options", 1)),
    "options_sets_empty": ("optionSets", _fewer("options", 1)),
    "options_sets_unused": (
        "optionSets",
        _without(("dataElements", "optionSet"), ("trackedEntityAttributes", "optionSet"), ("attributes", "optionSet")),
    ),
    "organisation_units_without_groups": (
        "organisationUnits",
        _without(("organisationUnitGroups", "organisationUnits")),
    ),
    "orgunit_groups_scarce": ("organisationUnitGroups", _fewer("organisationUnits", 2)),
    "orgunits_no_coordinates": ("organisationUnits", _lacks("geometry")),
    "orgunits_null_island": ("organisationUnits", lambda call: _lies_in_null_island),
    "orgunits_same_name_and_parent": ("organisationUnits", _has_same("organisationUnits", "name", "parent")),
    "orgunits_trailing_spaces": ("organisationUnits", lambda call: lambda item: item["name"] != item["name"].strip()),
    "program_indicators_without_expression": ("programIndicators", _lacks("expression")),
    "program_indicator_groups_scarce": ("programIndicatorGroups", _fewer("programIndicators", 2)),
    "program_rules_no_action": ("programRules", _fewer("programRuleActions", 1)),
    "program_rules_no_priority": ("programRules", _lacks("priority")),
    "program_rules_without_condition": ("programRules", _lacks("condition")),
    "program_stages_no_programs": ("programStages", _lacks("program")),
    "user_groups_scarce": ("userGroups", _fewer("users", 2)),
    "user_roles_no_authorities": ("userRoles", _fewer("authorities", 1)),
    "user_roles_with_no_users": ("userRoles", _without(("users", "userRoles"))),
    "users_with_all_authority": ("users", _has_authority("ALL")),
    "users_with_no_organisation_units": ("users", _fewer("organisationUnits", 1)),
    "users_with_no_user_role": ("users", _fewer("userRoles", 1)),
    "validation_rule_groups_scarce": ("validationRuleGroups", _fewer("validationRules", 2)),
    "validation_rules_without_groups": ("validationRules", _without(("validationRuleGroups", "validationRules"))),
}


def shown_check(name: str, facts: Json) -> Json:
    """A check as the list of checks tells it."""
    text = name.replace("_", " ").capitalize()
    named = {"name": name, "displayName": text, "isSlow": False, "isProgrammatic": False}
    return named | {key: value for key, value in facts.items() if key != "texts"} | dict.fromkeys(facts["texts"], text)


def _wanted(call: Call) -> list[str]:
    """The checks that a request names by name or code; all that are not slow, if it names none."""
    known: dict[str, Json] = call.server.data.facts["integrityChecks"]
    asked = {name for text in call.params("checks") for name in text.split(",")} - {""}
    return [
        name for name, facts in known.items() if (asked & {name, facts["code"]} if asked else not facts.get("isSlow"))
    ]


def _issues(call: Call, name: str) -> tuple[list[Json], int]:
    """What a check finds, and how many objects there are."""
    if name == "periods_3y_future":
        year = call.server.clock.now().year
        periods = {value["period"] for value in call.state.data_values.values()}
        far = sorted(iso for iso in periods if (found := parse_period(iso)) and found.start.year > year + 3)
        return [{"id": iso, "name": iso} for iso in far], len(periods)
    path, rule = _RULES[name]
    is_issue = rule(call)
    items = [item for item in call.state.of(path).values() if item.get("name") != "default"]
    return [{"id": item["id"], "name": str(item.get("name"))} for item in items if is_issue(item)], len(items)


def _run(call: Call, details: bool) -> Done:
    known: dict[str, Json] = call.server.data.facts["integrityChecks"]
    time = call.server.clock.stamp()
    for name in _wanted(call):
        if name not in _RULES and name != "periods_3y_future":
            continue  # which would need a database
        issues, total = _issues(call, name)
        head = {**shown_check(name, known[name]), "startTime": time, "finishedTime": time}
        share = {"percentage": round(100 * len(issues) / total, 2)} if total else {}
        found = {"issues": issues} if details else {"count": len(issues), **share}
        call.state.integrity.setdefault("details" if details else "summary", {})[name] = head | found
    return Done("Data integrity checks completed")


@job_type("DATA_INTEGRITY")
def summarise(call: Call) -> Done:
    """Count the issues; or list them, as a run without a kind of its own does."""
    return _run(call, details=not call.path.endswith("summary"))


@job_type("DATA_INTEGRITY_DETAILS")
def list_issues(call: Call) -> Done:
    """List the issues."""
    return _run(call, details=True)


@endpoint("GET", "/api/dataIntegrity/summary")
@endpoint("GET", "/api/dataIntegrity/details")
def results(call: Call) -> Any:
    """The results of checks that ran."""
    found = call.state.integrity.get(call.path.rpartition("/")[2], {})
    wanted = set(_wanted(call)) if call.param("checks") else set(found)
    return {name: result for name, result in found.items() if name in wanted}


@endpoint("GET", "/api/dataIntegrity/{kind}/completed")
def completed(call: Call, kind: str) -> Any:
    """The checks that have results."""
    return sorted(call.state.integrity.get(kind, {}))


@endpoint("GET", "/api/dataIntegrity/{kind}/running")
def running(call: Call, kind: str) -> Any:
    """The checks that run: none, since jobs here end when they begin."""
    return list[str]()
