"""Single data values."""

from typing import Any
from urllib.parse import parse_qsl

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, Json, page, refuse
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.periods import parse_period
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.value_rules import TEXTS, key_of, option_problem, problem_of, sets_with, store_value
from dhis2w_client.testing.values import json_object

__all__ = ["combo_of", "read_value", "write_value"]


def _single(call: Call) -> Json:
    if call.content_type == "application/json" and call.body:
        return json_object(call)
    pairs = dict(call.query)
    if call.content_type == "application/x-www-form-urlencoded":
        pairs |= dict(parse_qsl(call.text(), keep_blank_values=True))
    names = {"de": "dataElement", "pe": "period", "ou": "orgUnit", "co": "categoryOptionCombo", "ds": "dataSet"}
    value = {names.get(name, name): text for name, text in pairs.items()}
    if value.get("cc") and value.get("cp"):
        value["attributeOptionCombo"] = combo_of(call, str(value["cp"]).split(";"), str(value["cc"]))
    return value


def combo_of(call: Call, options: list[str], combo: str) -> str:
    """The option combination of some options in a category combination."""
    for found in call.state.of("categoryOptionCombos").values():
        members = {ref["id"] for ref in found.get("categoryOptions") or ()}
        if members == set(options) and (found.get("categoryCombo") or {}).get("id") == combo:
            return str(found["id"])
    return DEFAULT


def _stored_key(value: Json) -> str:
    return key_of({"categoryOptionCombo": DEFAULT, "attributeOptionCombo": DEFAULT, **value})


@endpoint("GET", "/api/dataValues")
def read_value(call: Call) -> Any:
    """A single value."""
    value = _single(call)
    if not value.get("dataElement") or not value.get("period") or not value.get("orgUnit"):
        raise differences.missing_value_parameters(call.version)
    if not differences.has_data_entry_pipeline(call.version):
        _check_each(call, value)
    found = call.state.data_values.get(_stored_key(value))
    if found is None or found.get("deleted"):
        raise differences.no_data_value(call.version)
    return [found["value"]]


def _check_each(call: Call, value: Json) -> None:
    """Refuses what 2.41 and 2.42 refuse, one after the other."""
    for name, path, label, code in (
        ("dataElement", "dataElements", "Data element", "E1100"),
        ("orgUnit", "organisationUnits", "Organisation unit", "E1102"),
    ):
        if value[name] not in call.state.of(path):
            raise refuse(409, f"{label} not found or not accessible: `{value[name]}`", errorCode=code)
    if parse_period(str(value["period"])) is None:
        raise refuse(409, f"Period is invalid: `{value['period']}`", errorCode="E1101")


@endpoint("POST", "/api/dataValues")
def write_value(call: Call) -> Answer:
    """Store a single value."""
    value = _single(call)
    if not all(value.get(name) for name in ("dataElement", "period", "orgUnit")):
        return page(400)
    _check_single(call, value)
    text = str(value.get("value") or "")
    element = call.state.of("dataElements")[str(value["dataElement"])]
    problem = problem_of(element.get("valueType", "TEXT"), text) if text else ""
    if problem:
        raise differences.bad_single_value(call.version, text, element, problem, TEXTS.get(problem, problem))
    if text and option_problem(call, element, text):
        raise differences.bad_single_option(call.version, text, element)
    stored: Json = {
        "categoryOptionCombo": DEFAULT,
        "attributeOptionCombo": DEFAULT,
        **{
            name: value[name]
            for name in ("dataElement", "period", "orgUnit", "categoryOptionCombo", "attributeOptionCombo")
            if value.get(name)
        },
        "value": text,
    }
    known = call.state.data_values.get(_stored_key(stored), {}) if differences.keeps_comment(call.version) else {}
    if value.get("comment") or known.get("comment"):
        stored["comment"] = value.get("comment") or known["comment"]
    follow = value.get("followUp", value.get("followup", known.get("followup")))
    if follow is not None:
        stored["followup"] = str(follow).lower() == "true"
    store_value(call, stored)
    return Answer(201)


def _check_single(call: Call, value: Json) -> None:
    element, period = str(value["dataElement"]), str(value["period"])
    if not differences.has_data_entry_pipeline(call.version):
        _check_each(call, value)
        return
    if parse_period(period) is None:
        raise refuse(400, f"Period must be have between 4 and 11 characters but got: `{period}`")
    sets = sets_with(call, element)
    if value.get("dataSet"):
        sets = [found for found in sets if found["id"] == value["dataSet"]]
    if not sets:
        raise refuse(
            409, f"Data set detection failed, found no set for data element(s): `[{element}]`", errorCode="E8003"
        )
    if len(sets) > 1:
        shown = ", ".join(found["id"] for found in sets)
        raise refuse(409, f"Data set detection failed, found multiple sets: `[{shown}]`", errorCode="E8002")
    unit = str(value["orgUnit"])
    if unit not in {ref["id"] for ref in sets[0].get("organisationUnits") or ()}:
        raise refuse(409, f"Data set {sets[0]['id']} not usable with org unit(s): `[{unit}]`", errorCode="E8022")


@endpoint("DELETE", "/api/dataValues")
def delete_value(call: Call) -> Answer:
    """Delete a single value."""
    value = _single(call)
    if not {"dataElement", "period", "orgUnit"} <= value.keys():
        return page(400)
    if differences.has_data_entry_pipeline(call.version):
        _check_single(call, value)
    found = call.state.data_values.get(_stored_key(value))
    if found is None or found.get("deleted"):
        problem = differences.nothing_to_delete(call.version)
        if problem:
            raise problem
        return Answer(204)
    store_value(call, {**found, "deleted": True})
    return Answer(204)


@endpoint("PUT", "/api/dataValues/followup", consumes=JSON)
@endpoint("PUT", "/api/dataValues/followups", consumes=JSON)
def follow_up(call: Call) -> Answer:
    """Mark values for follow-up, or not."""
    body = json_object(call)
    for entry in body.get("values") or [json_object(call, "dataElement", "period", "orgUnit")]:
        found = call.state.data_values.get(_stored_key(entry))
        if found:
            found["followup"] = bool(entry.get("followup"))
    return Answer()
