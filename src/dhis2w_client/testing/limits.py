"""Smallest and largest values that are to be expected, of elements at organisation units."""

from dhis2w_client.testing.data_export import listed
from dhis2w_client.testing.http import Answer, Call, Json, json_answer
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.lists import list_answer
from dhis2w_client.testing.metadata import schema_of
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.values import json_object

__all__: list[str] = []


def _limits(call: Call) -> dict[str, Json]:
    """By `unit.element.combo`."""
    return call.state.of("minMaxDataElements")


def _set(call: Call, unit: str, element: str, combo: str, low: int, high: int, *, generated: bool = False) -> None:
    _limits(call)[f"{unit}.{element}.{combo}"] = {
        "min": low,
        "max": high,
        "generated": generated,
        "source": {"id": unit},
        "dataElement": {"id": element},
        "optionCombo": {"id": combo},
    }


@endpoint("GET", "/api/minMaxDataElements", produces=(*JSON, "text/csv"))
def limits(call: Call) -> Answer:
    """All limits, with all properties unless fewer are asked for."""
    if not call.has("fields"):
        call.query.append(("fields", "*"))
    return list_answer(call, schema_of(call, "minMaxDataElements"), [*_limits(call).values()])


@endpoint("POST", "/api/minMaxDataElements", consumes=JSON)
def save(call: Call) -> Answer:
    """Set the limits of an element at a unit."""
    body = json_object(call)
    _set(call, body["source"]["id"], body["dataElement"]["id"], body["optionCombo"]["id"], body["min"], body["max"])
    return Answer(201)


@endpoint("DELETE", "/api/minMaxDataElements", consumes=JSON)
def delete(call: Call) -> Answer:
    """Delete the limits of an element at a unit."""
    body = json_object(call)
    _limits(call).pop(f"{body['source']['id']}.{body['dataElement']['id']}.{body['optionCombo']['id']}", None)
    return Answer(204)


@endpoint("POST", "/api/dataEntry/minMaxValues", consumes=JSON)
def save_cell(call: Call) -> Answer:
    """Set the limits of a cell of a form."""
    body = json_object(call, "orgUnit", "dataElement", "categoryOptionCombo", "minValue", "maxValue")
    _set_value(call, body)
    return Answer()


def _set_value(call: Call, value: Json) -> None:
    combo = value.get("categoryOptionCombo") or value.get("optionCombo") or DEFAULT
    _set(call, value["orgUnit"], value["dataElement"], combo, value["minValue"], value["maxValue"])


@endpoint("DELETE", "/api/dataEntry/minMaxValues")
def delete_cell(call: Call) -> Answer:
    """Delete the limits of a cell of a form."""
    _limits(call).pop(f"{call.param('ou')}.{call.param('de')}.{call.param('co', DEFAULT)}", None)
    return Answer()


@endpoint("POST", "/api/minMaxDataElements/upsert", consumes=JSON)
def save_many(call: Call) -> Answer:
    """Set the limits of many cells of a data set."""
    values: list[Json] = json_object(call).get("values") or []
    for value in values:
        _set_value(call, value)
    text = f"Successfully imported {len(values)} min-max values"
    return json_answer({"message": text, "successful": len(values), "ignored": 0})


@endpoint("POST", "/api/minMaxDataElements/delete", consumes=JSON)
def delete_many(call: Call) -> Answer:
    """Delete the limits of many cells of a data set."""
    values: list[Json] = json_object(call).get("values") or []
    for value in values:
        combo = value.get("optionCombo") or value.get("categoryOptionCombo") or DEFAULT
        _limits(call).pop(f"{value['orgUnit']}.{value['dataElement']}.{combo}", None)
    text = f"Successfully deleted {len(values)} min-max values"
    return json_answer({"message": text, "successful": len(values), "ignored": 0})


@endpoint("POST", "/api/minMaxValues", consumes=JSON)
def generate(call: Call) -> Answer:
    """Compute limits from the values that are there: the smallest and the largest one."""
    body = json_object(call)
    elements = _elements(call, body.get("dataSets") or [])
    cells: dict[tuple[str, str], list[int]] = {}
    for value in call.state.data_values.values():
        is_wanted = value["orgUnit"] == body.get("organisationUnit") and value["dataElement"] in elements
        if is_wanted and str(value["value"]).lstrip("-").isdecimal():
            cells.setdefault((value["dataElement"], value["categoryOptionCombo"]), []).append(int(value["value"]))
    for (element, combo), found in cells.items():
        _set(call, body["organisationUnit"], element, combo, min(found), max(found), generated=True)
    return Answer(200)


@endpoint("DELETE", "/api/minMaxValues/{unit}")
def delete_all(call: Call, unit: str) -> Answer:
    """Delete the limits of data sets at a unit."""
    elements = _elements(call, listed(call, "ds"))
    for key in [key for key in _limits(call) if key.split(".")[0] == unit and key.split(".")[1] in elements]:
        del _limits(call)[key]
    return Answer(200)


def _elements(call: Call, data_sets: list[str]) -> set[str]:
    forms = [call.state.of("dataSets").get(uid, {}) for uid in data_sets]
    return {entry["dataElement"]["id"] for form in forms for entry in form.get("dataSetElements") or ()}
