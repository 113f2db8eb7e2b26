"""Merging objects of one type, and the texts of expressions."""

import re
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.bundle import delete
from dhis2w_client.testing.http import Answer, Call, Json, web_message
from dhis2w_client.testing.metadata import schema_of
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.values import json_object

__all__ = ["described"]


def _merge(call: Call, kind: str) -> Answer:
    schema = schema_of(call, kind)
    body = json_object(call)
    stored = call.state.of(schema.path)
    sources: list[str] = body.get("sources") or []
    target = body.get("target")
    errors: list[Json] = []
    words, kind, first = differences.merge_names(call.version, schema.label)
    report_type = differences.own_report_type(call.version, "MergeWebResponse")

    def add(number: int, message: str, role: str, uid: str | None = None) -> None:
        args = differences.merge_arguments(call.version, role, schema.label, uid)
        errors.append({"message": message, "errorCode": f"E{first + number}", "args": args})

    if not sources:
        add(0, f"At least one source {words} must be specified", "SOURCE")
    if not target:
        add(1, f"Target {words} must be specified", "TARGET")
    elif target in sources:
        add(2, f"Target {words} cannot be a source", "TARGET")
    for uid in sources if target else ():
        if uid not in stored:
            add(3, f"SOURCE {words} does not exist: `{uid}`", "SOURCE", uid)
    if target and target not in stored:
        add(3, f"TARGET {words} does not exist: `{target}`", "TARGET", target)
    report: Json = {"mergeErrors": errors, "mergeType": kind, "sourcesDeleted": []}
    if errors:
        report["message"] = f"{kind} merge has errors"
        text = "One or more errors occurred, please see full details in merge report."
        response = {"mergeReport": report, **report_type}
        return web_message(409, text, status="WARNING", response=response)
    _redirect(call, sources, str(target))
    if body.get("deleteSources"):
        for uid in sources:
            delete(call, schema, uid)
        report["sourcesDeleted"] = sources
    report["message"] = f"{kind} merge complete"
    return web_message(200, response={"mergeReport": report, **report_type})


def _redirect(call: Call, sources: list[str], target: str) -> None:
    """Let every reference to a source refer to the target."""

    def changed(value: Any) -> Any:
        if isinstance(value, dict):
            if value.get("id") in sources and value.keys() == {"id"}:
                return {"id": target}
            return {name: changed(entry) for name, entry in value.items()}
        return [changed(entry) for entry in value] if isinstance(value, list) else value

    for objects in call.state.objects.values():
        for uid in objects:
            objects[uid] = changed(objects[uid])


@endpoint("POST", "/api/indicators/merge", consumes=JSON)
@endpoint("POST", "/api/indicatorTypes/merge", consumes=JSON)
@endpoint("POST", "/api/dataElements/merge", consumes=JSON, since=42)
@endpoint("POST", "/api/categoryOptions/merge", consumes=JSON, since=42)
@endpoint("POST", "/api/categories/merge", consumes=JSON, since=42)
@endpoint("POST", "/api/categoryCombos/merge", consumes=JSON, since=42)
@endpoint("POST", "/api/categoryOptionCombos/merge", consumes=JSON, since=42)
def merge(call: Call) -> Answer:
    """Merge objects into one of their type."""
    return _merge(call, call.path.split("/")[2])


# -- expressions -----------------------------------------------------------------------------------------------------

_VARIABLES = {
    "event_count": "Event count (ACTIVE or COMPLETED status only)",
    "enrollment_count": "Enrollment count",
    "tei_count": "Tracked entity instance count",
    "org_unit_count": "Organisation unit count",
}


def described(call: Call, text: str) -> str | None:
    """An expression with names in the place of uids; None for one that is not valid."""
    if re.search(r"[-+*/<>=&|]\s*$", text.strip()) or not text.strip():
        return None
    valid = True

    def name(match: re.Match[str]) -> str:
        nonlocal valid
        kind, inside = match[1], match[2]
        if kind == "V":
            return _VARIABLES.get(inside, inside)
        if kind == "C":
            found = call.state.of("constants").get(inside)
        else:
            found = call.state.of("dataElements").get(inside.split(".")[0])
            variables = call.state.of("programRuleVariables").values()
            variable = next((item for item in variables if item.get("name") == inside), None)
            if variable and variable.get("dataElement"):
                found = call.state.of("dataElements").get(variable["dataElement"]["id"])
        if not found:
            valid = False
            return inside
        return str(found["name"])

    shown = re.sub(r"([#CVAID])\{([^}]*)\}", name, text)
    return shown if valid else None


def _description(call: Call, wrong: str) -> Answer:
    text = described(call, call.text())
    if text is None or (wrong == "Expression is not well-formed" and re.match(r"\w+\(", call.text())):
        more = {} if wrong.endswith("well-formed") else {"description": "Invalid string token"}
        return web_message(200, wrong, status="ERROR", **more)
    return web_message(200, "Valid", description=text)


@endpoint("POST", "/api/indicators/expression/description")
@endpoint("POST", "/api/validationRules/expression/description")
@endpoint("POST", "/api/predictors/expression/description")
@endpoint("POST", "/api/predictors/skipTest/description")
def describe_expression(call: Call) -> Answer:
    """An expression in words."""
    return _description(call, "Expression is not well-formed")


@endpoint("POST", "/api/programIndicators/expression/description")
@endpoint("POST", "/api/programIndicators/filter/description")
@endpoint("POST", "/api/programRules/condition/description")
@endpoint("POST", "/api/programRuleActions/data/expression/description")
def describe_program_expression(call: Call) -> Answer:
    """A program's expression in words."""
    return _description(call, "Expression is not valid")


@endpoint("GET", "/api/expressions/description")
def describe_any(call: Call) -> Any:
    """An expression of data values in words."""
    text = described(call, call.param("expression"))
    if text is None:
        return web_message(200, "Expression is not well-formed", status="ERROR")
    return web_message(200, "Valid", description=text)
