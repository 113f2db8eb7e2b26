"""/api/metadata: import of bundles, export of all or of an object with what it needs; checks of its integrity."""

import gzip
import io
import json
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeAlias

from dhis2w_client.testing import differences
from dhis2w_client.testing.bundle import Options, import_bundle, options_of
from dhis2w_client.testing.http import JSON, Answer, Call, Json, Refusal, endpoint, json_answer, refuse
from dhis2w_client.testing.identifier_schemes import parse_period
from dhis2w_client.testing.jobs import Done, job_answer, job_type, start_job
from dhis2w_client.testing.metadata import import_answer, object_of, schema_of
from dhis2w_client.testing.patching import apply_patch
from dhis2w_client.testing.query import filtered, ordered
from dhis2w_client.testing.render import parse_fields, render, value_of
from dhis2w_client.testing.schemas import Schema
from dhis2w_client.testing.system import system_settings
from dhis2w_client.testing.values import decoded, json_object

# -- Checks: simple rules over what is stored, run as jobs, and their results ------------------------------------------


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


def shown_check(check: Json) -> Json:
    """A check as the list of checks tells it."""
    text = check["name"].replace("_", " ").capitalize()
    shown = {name: value for name, value in check.items() if name != "texts"}
    return shown | dict.fromkeys(("displayName", *check["texts"]), text)


def _wanted(call: Call) -> list[Json]:
    """The checks that a request names by name or code; all that are not slow, if it names none."""
    asked = {name for text in call.params("checks") for name in text.split(",")} - {""}
    return [
        check
        for check in call.server.data.facts["integrityChecks"]
        if (asked & {check["name"], check["code"]} if asked else not check["isSlow"])
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
    time = call.server.clock.stamp()
    for check in _wanted(call):
        name = check["name"]
        if name not in _RULES and name != "periods_3y_future":
            continue  # which would need a database
        issues, total = _issues(call, name)
        head = {**shown_check(check), "startTime": time, "finishedTime": time}
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
    wanted = {check["name"] for check in _wanted(call)} if call.param("checks") else set(found)
    return {name: result for name, result in found.items() if name in wanted}


@endpoint("GET", "/api/dataIntegrity/{kind}/completed")
def completed(call: Call, kind: str) -> Any:
    """The checks that have results."""
    return sorted(call.state.integrity.get(kind, {}))


@endpoint("GET", "/api/dataIntegrity/{kind}/running")
def running(call: Call, kind: str) -> Any:
    """The checks that run: none, since jobs here end when they begin."""
    return list[str]()


# -- Import, export and endpoints --------------------------------------------------------------------------------------


_NOT_EXPORTED = {"oAuth2Authorizations", "oAuth2AuthorizationConsents", "jobConfigurations"}


def bundle_of(call: Call, body: Any) -> dict[str, list[Json]]:
    """The objects of a bundle by the path of their types, without what this version does not know."""
    bundle: dict[str, list[Json]] = {}
    if not isinstance(body, dict):
        return bundle
    for name, items in body.items():
        schema = call.server.data.by_plural.get(name)
        if schema and schema.facts.get("metadata") and isinstance(items, list):
            bundle[schema.path] = [decoded(call, schema, item) for item in items]
    return bundle


@endpoint("POST", "/api/metadata", consumes=(*JSON, "application/csv", "text/csv"))
def import_metadata(call: Call) -> Answer:
    """Import a bundle."""
    if call.content_type.endswith("csv"):
        raise refuse(409, f"Cannot find Csv import class:  {call.param('classKey') or 'null'}")
    options = options_of(call)
    content = call.content().strip()
    try:
        body = call.json() if content else {}
    except ValueError as error:
        raise refuse(409, f"Unexpected end-of-input: {error}") from None
    if call.flag("async"):
        return job_answer(call, start_job(call, "METADATA_IMPORT", _parameters(call, options)))
    bundle = bundle_of(call, body)
    for item in bundle.get("users", ()):
        if item.get("username") in call.state.passwords and item.get("id") not in call.state.of("users"):
            text = 'ERROR: duplicate key value violates unique constraint "uk_userinfo_username"'
            raise refuse(409, f"{text}\n  Detail: Key (username)=({item['username']}) already exists.")
    return import_answer(call, import_bundle(call, bundle, options))


def _parameters(call: Call, options: Options) -> Json:
    return {
        "importMode": options.mode,
        "identifier": options.identifier,
        "preheatMode": "REFERENCE",
        "importStrategy": options.strategy,
        "atomicMode": "ALL" if options.atomic else "NONE",
        "flushMode": "AUTO",
        "importReportMode": options.report,
        "skipSharing": options.skip_sharing,
        "skipTranslation": options.skip_translation,
        "skipValidation": options.skip_validation,
        "metadataSyncImport": False,
        "async": True,
        "firstRowIsHeader": True,
    }


@job_type("METADATA_IMPORT")
def _import_job(call: Call) -> Done:
    options = options_of(call)
    report = import_bundle(call, bundle_of(call, call.json()), options)
    counts = report["stats"]
    shown = ", ".join(f"{counts[name]} {name}" for name in ("created", "updated", "deleted", "ignored"))
    level = "INFO" if report["status"] == "OK" else "ERROR"
    steps = ["Loading file resource", "Loading file content", "Validating bundle", "Creating bundle"]
    summary = {"importParams": _parameters(call, options), **report}
    return Done(f"Import complete with status {report['status']}, {shown}", level, steps, summary)


# -- export ----------------------------------------------------------------------------------------------------------


def _head(call: Call) -> Json:
    date = call.server.clock.stamp() + "+0000"
    return {"id": call.state.system_id, "rev": "0000000", "version": call.server.raw_version, "date": date}


# What an export does not have although it is stored.
_LEFT_OUT = {
    "programRuleActions": ",!evaluationTime,!evaluationEnvironments",
    "programStageSections": ",!programStage",
}


def _exported(call: Call, objects: dict[str, list[Json]], fields: dict[str, str]) -> Json:
    default = ",".join(call.params("fields")) if call.has("fields") else ":owner"
    result: Json = {"system": _head(call)}
    for schema in call.server.data.schemas:
        items = objects.get(schema.path)
        if items:
            wanted = parse_fields(fields.get(schema.path, default) + _LEFT_OUT.get(schema.path, ""))
            result[schema.plural] = [
                _without_sharing(call, render(call, schema, item, wanted, depth=1)) for item in items
            ]
    return result


def _without_sharing(call: Call, shown: Json) -> Json:
    if shown.get("name") == "default" and "categories" in shown and "sharing" in shown:
        # Nobody owns the default combination in an export, unlike its category and option.
        shown["sharing"] = {name: value for name, value in shown["sharing"].items() if name != "owner"}
    if call.flag("skipSharing"):
        for name in ("sharing", "publicAccess", "userGroupAccesses", "userAccesses", "externalAccess"):
            shown.pop(name, None)
    return shown


_PACKED = (*JSON, "application/json+gzip", "application/json+zip")


@endpoint("GET", "/api/metadata", produces=_PACKED)
def export_metadata(call: Call) -> Answer:
    """Export all metadata, or that of the types that are named."""
    named = [
        name for name, value in call.query if ":" not in name and value == "true" and name in call.server.data.by_plural
    ]
    fields = {name.partition(":")[0]: value for name, value in call.query if name.endswith(":fields")}
    schemas = [schema for schema in call.server.data.schemas if schema.path and schema.facts.get("metadata")]
    special = {name.partition(":")[0] for name, _ in call.query if ":" in name}
    if named or special:
        schemas = [schema for schema in schemas if schema.path in named or schema.path in special]
    objects: dict[str, list[Json]] = {}
    for schema in schemas:
        items = list(call.state.of(schema.path).values())
        if schema.path in _NOT_EXPORTED:
            continue
        filters = [value for name, value in call.query if name == f"{schema.path}:filter"] or call.params("filter")
        if filters:
            view = replace(call, query=[("filter", value) for value in filters])
            try:
                items = filtered(view, schema, items)
            except Refusal as refusal:
                raise _as_conflict(refusal) from None
        order = call.param(f"{schema.path}:order") or call.param("order")
        items = ordered(replace(call, query=[("order", order)] if order else []), schema, items)
        if call.param("defaults").upper() == "EXCLUDE":
            items = [item for item in items if item.get("name") != "default"]
        objects[schema.path] = items
    return _download(call, _exported(call, objects, fields))


def _as_conflict(refusal: Refusal) -> Refusal:
    body: Json = json.loads(refusal.answer.body)
    return refuse(409, body.get("message", ""))


def _download(call: Call, body: Json) -> Answer:
    answer = json_answer(body)
    if call.extension in ("json.gz", "json.zip"):
        packed = gzip.compress(answer.body, mtime=0)
        if call.extension == "json.zip":
            buffer = io.BytesIO()
            with zipfile.ZipFile(buffer, "w") as archive:
                archive.writestr("metadata.json", answer.body)
            packed = buffer.getvalue()
        kind = "gzip" if call.extension.endswith("gz") else "zip"
        answer = Answer(200, packed, [("content-type", f"application/json+{kind}")])
        answer.headers.append(("content-disposition", f"attachment; filename=metadata.{call.extension}"))
    elif call.flag("download"):
        answer.headers.append(("content-disposition", "attachment; filename=metadata.json"))
    return answer


# What an exported object brings along: the properties that lead to more objects.
_FOLLOWED = {
    "dataSets": "categoryCombo dataSetElements sections indicators dataEntryForm legendSets interpretations",
    "dataElements": "categoryCombo optionSet commentOptionSet attributeValues",
    "categoryCombos": "categories categoryOptionCombos",
    "categories": "categoryOptions",
    "categoryOptionCombos": "categoryOptions",
    "optionSets": "options",
    "programs": (
        "categoryCombo programStages programTrackedEntityAttributes programRuleVariables programIndicators"
        " trackedEntityType dataEntryForm programSections notificationTemplates"
    ),
    "programStages": "programStageDataElements programStageSections dataEntryForm notificationTemplates",
    "trackedEntityTypes": "trackedEntityTypeAttributes",
    "trackedEntityAttributes": "optionSet legendSets attributeValues",
    "programRules": "programRuleActions",
    "dashboards": "dashboardItems",
    "maps": "mapViews",
    "indicators": "indicatorType legendSets",
    "dataElementGroups": "dataElements",
    "sections": "",
}
_BY_PROGRAM = ("programRules", "programRuleVariables", "programSections")


@endpoint("GET", "/api/{kind}/{uid}/metadata", produces=_PACKED)
def export_object(call: Call, kind: str, uid: str) -> Answer:
    """Export an object with what it needs."""
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    found: dict[str, list[Json]] = {}
    _collect(call, schema, item, found)
    if schema.path == "programs":
        for path in _BY_PROGRAM:
            target = call.server.data.by_plural[path]
            for other in call.state.of(path).values():
                if (other.get("program") or {}).get("id") == uid:
                    _collect(call, target, other, found)
    return _download(call, _exported(call, found, {}))


def _collect(call: Call, schema: Schema, item: Json, found: dict[str, list[Json]]) -> None:
    if schema.path:
        if item in found.setdefault(schema.path, []):
            return
        found[schema.path].append(item)
    names = _FOLLOWED.get(schema.path, "").split() if schema.path in _FOLLOWED else list(schema.properties)
    for name in names:
        prop = schema.properties.get(name)
        if prop is None or (not schema.path and prop.kind not in ("REFERENCE",) and name != "attribute"):
            continue
        value = value_of(call, schema, prop, item)
        target = call.server.data.target(prop)
        for entry in value if isinstance(value, list) else [value]:
            if not isinstance(entry, dict):
                continue
            if name == "attributeValues":
                target = call.server.data.by_plural["attributes"]
                entry = entry.get("attribute") or {}
            if target is None or target.label in ("User", "UserGroup", "OrganisationUnit", "Program", "DataSet"):
                continue
            stored = call.state.of(target.path).get(entry.get("id", "")) if target.path else None
            if stored is not None and target.path not in ("dashboardItems", "mapViews"):
                _collect(call, target, stored, found)
            elif not target.path or target.path in ("dashboardItems", "mapViews"):
                _collect_part(call, target, entry, found)


def _collect_part(call: Call, schema: Schema, part: Json, found: dict[str, list[Json]]) -> None:
    for name, prop in schema.properties.items():
        value = part.get(name)
        target = call.server.data.target(prop)
        if (
            isinstance(value, dict)
            and target
            and target.path
            and target.label not in ("User", "Program", "DataSet", "TrackedEntityType")
        ):
            stored = call.state.of(target.path).get(value.get("id", ""))
            if stored is not None:
                _collect(call, target, stored, found)


@endpoint("PATCH", "/api/metadata/sharing", consumes=("application/json-patch+json", *JSON))
def share_metadata(call: Call) -> Answer:
    """Patch the sharing of objects of several types."""
    outcomes: list[Json] = []
    total = 0
    for path, patches in json_object(call).items():
        schema = call.server.data.by_plural.get(path)
        if not schema or not isinstance(patches, dict):
            continue
        count = 0
        for uid, operations in patches.items():
            item = call.state.of(path).get(uid)
            if item:
                apply_patch(item, operations)
                count += 1
        counts = {"created": 0, "updated": count, "deleted": 0, "ignored": 0, "total": count}
        outcomes.append({"klass": schema.klass, "stats": counts, "objectReports": []})
        total += count
    stats = {"created": 0, "updated": total, "deleted": 0, "ignored": 0, "total": total}
    return import_answer(call, {"status": "OK", "typeReports": outcomes, "stats": stats})


# -- versions of the metadata ----------------------------------------------------------------------------------------


def _check_versioning(call: Call) -> None:
    if not system_settings(call).get("keyVersionEnabled"):
        raise refuse(400, "Metadata versioning is not enabled for this instance.", errorCode="E1003")


@endpoint("GET", "/api/metadata/version")
@endpoint("GET", "/api/metadata/versions")
@endpoint("GET", "/api/metadata/version/history")
def metadata_versions(call: Call) -> Any:
    """The last version of the metadata, or all of them."""
    _check_versioning(call)
    schema = call.server.data.by_plural["metadata/version"]
    versions = list(call.state.of(schema.path).values())
    if call.path.endswith("history") or call.path.endswith("versions"):
        names = ("name", "type", "created", "id", "hashCode")
        return {"metadataversions": [{name: item[name] for name in names} for item in versions]}
    return render(
        call, schema, versions[-1], parse_fields("*,!createdBy,!user,!href,!access,!importDate,!displayShortName")
    )


@endpoint("POST", "/api/metadata/version/create")
def create_metadata_version(call: Call) -> Any:
    """Make a version of the metadata."""
    _check_versioning(call)
    schema = call.server.data.by_plural["metadata/version"]
    number = call.state.next("metadata versions")
    item: Json = {
        "id": call.server.uids.uid(),
        "name": f"Version_{number}",
        "type": call.param("type", "BEST_EFFORT"),
        "hashCode": call.server.uids.hex(32).lower(),
        "created": call.server.clock.stamp(),
        "lastUpdated": call.server.clock.stamp(),
        "createdBy": {"id": call.user["id"]},
        "lastUpdatedBy": {"id": call.user["id"]},
    }
    call.state.of(schema.path)[item["id"]] = item
    return render(
        call,
        schema,
        {**item, "sharing": {"owner": call.user["id"], "public": "--------", "users": {}, "userGroups": {}}},
        parse_fields("*,!href,!access"),
    )


# -- integrity -------------------------------------------------------------------------------------------------------


@endpoint("GET", "/api/dataIntegrity")
def integrity_checks(call: Call) -> Any:
    """The checks of the metadata's integrity."""
    wanted = set(call.param("checks").split(",")) - {""}
    known: list[Json] = call.server.data.facts["integrityChecks"]
    return [shown_check(check) for check in known if not wanted or wanted & {check["name"], check["code"]}]


@endpoint("POST", "/api/dataIntegrity")
@endpoint("POST", "/api/dataIntegrity/summary")
@endpoint("POST", "/api/dataIntegrity/details")
def check_integrity(call: Call) -> Answer:
    """Start the checks."""
    checks = [name for name in call.param("checks").split(",") if name]
    details = call.path.endswith("details")
    kind_of_report = differences.integrity_type(call.version, call.path.rpartition("/")[2])
    parameters: Json = {"checks": checks} if details else {"type": kind_of_report, "checks": checks}
    job = start_job(call, "DATA_INTEGRITY_DETAILS" if details else "DATA_INTEGRITY", parameters)
    answer = job_answer(call, job)
    kind = "summary" if call.path.endswith("summary") else "details"
    location = f"{call.root}/api/dataIntegrity/{kind}?checks={','.join(checks)}"
    answer.headers = [(name, location if name == "location" else value) for name, value in answer.headers]
    return answer
