"""What the data entry app asks for: forms with their values, limits, audits and history."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.fields import parse_fields
from dhis2w_client.testing.http import Answer, Call, Json, refuse
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.periods import parse_period
from dhis2w_client.testing.render import render
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.values import json_object

__all__ = ["period_json", "untouched"]


@endpoint("GET", "/api/dataEntry/dataValues")
def form_values(call: Call) -> Any:
    """The values of a form."""
    data_set = call.state.of("dataSets").get(call.param("ds"), {})
    elements = {entry["dataElement"]["id"] for entry in data_set.get("dataSetElements") or ()}
    values = [
        value
        for value in call.state.data_values.values()
        if value["dataElement"] in elements
        and value["period"] == call.param("pe")
        and value["orgUnit"] == call.param("ou")
        and not value.get("deleted")
    ]
    shown = [_entered(value) for value in values]
    limits = call.state.of("minMaxDataElements").values()
    found = [
        item for item in limits if item["source"]["id"] == call.param("ou") and item["dataElement"]["id"] in elements
    ]
    ranges = [
        {
            "dataElement": item["dataElement"]["id"],
            "orgUnit": call.param("ou"),
            "categoryOptionCombo": item["optionCombo"]["id"],
            "minValue": item["min"],
            "maxValue": item["max"],
            "generated": False,
        }
        for item in found
    ]
    done = call.state.completions.get(f"{call.param('ds')}.{call.param('pe')}.{call.param('ou')}.{DEFAULT}")
    status: Json = {"complete": bool(done)}
    if done:
        status |= {
            "created": f"{done['date']}T00:00:00.000",
            "createdBy": done["storedBy"],
            "lastUpdated": f"{done['date']}T00:00:00.000",
            "lastUpdatedBy": done["storedBy"],
        }
    return {"dataValues": shown, "minMaxValues": ranges, "lockStatus": "OPEN", "completeStatus": status}


def _entered(value: Json) -> Json:
    """A value as the data entry app gets it."""
    names = ("dataElement", "period", "orgUnit", "categoryOptionCombo", "value", "storedBy")
    return {
        **{name: value[name] for name in names},
        "attribute": {"combo": "bjDvmb4bfuf", "options": ["xYerKDKCefk"]},
        "followUp": bool(value.get("followup")),
        "created": value["created"][:-5],
        "lastUpdated": value["lastUpdated"][:-5],
        **({"comment": value["comment"]} if value.get("comment") else {}),
    }


@endpoint("POST", "/api/dataEntry/dataSetCompletion", consumes=JSON)
def set_completion(call: Call) -> Answer:
    """Make a form complete, or not."""
    body = json_object(call, "dataSet", "period", "orgUnit")
    key = f"{body['dataSet']}.{body['period']}.{body['orgUnit']}.{DEFAULT}"
    if body.get("completed", True):
        call.state.completions[key] = {
            "period": body["period"],
            "dataSet": body["dataSet"],
            "organisationUnit": body["orgUnit"],
            "attributeOptionCombo": DEFAULT,
            "date": call.server.clock.stamp()[:10],
            "storedBy": call.user["username"],
            "completed": True,
        }
    else:
        call.state.completions.pop(key, None)
    return Answer()


def _audits(call: Call) -> list[Json]:
    found = [
        entry
        for entry in call.state.audits
        if (not call.param("de") or entry["dataElement"] == call.param("de"))
        and (not call.param("pe") or entry["period"] == call.param("pe"))
        and (not call.param("ou") or entry["orgUnit"] == call.param("ou"))
        and (not call.param("co") or entry["categoryOptionCombo"] == call.param("co"))
    ]
    return found[::-1]


@endpoint("GET", "/api/audits/dataValue")
def audits(call: Call) -> Any:
    """What was done to values."""
    shown: list[Json] = []
    for entry in _audits(call):
        value = entry["value"]
        if not differences.audits_new_values(call.version):
            if entry["auditType"] == "CREATE":
                continue
            value = entry["before"]
        shown.append(
            {
                "created": entry["created"],
                "modifiedBy": entry["modifiedBy"],
                "auditType": entry["auditType"],
                "value": value,
                "period": period_json(call, entry["period"]),
                "organisationUnit": {"id": entry["orgUnit"]},
                "attributeOptionCombo": {"id": entry["attributeOptionCombo"]},
                "categoryOptionCombo": {"id": entry["categoryOptionCombo"]},
                "dataElement": {"id": entry["dataElement"]},
            }
        )
    pager = {"page": 1, "pageCount": 1, "total": len(shown), "pageSize": 50}
    return {"pager": pager, "dataValueAudits": shown}


def period_json(call: Call, iso: str) -> Json:
    """A period as audits and validation results show it."""
    period = parse_period(iso)
    days = (period.end, period.start) if period else ("", "")
    end, start = (f"{day}T00:00:00.000" for day in days)
    kind = period.type if period else ""
    return differences.period_json(call.version, iso, {"periodType": kind, "endDate": end, "startDate": start})


@endpoint("GET", "/api/dataEntry/dataValueContext")
def value_context(call: Call) -> Any:
    """The history of a value."""
    names = (
        "dataElement",
        "period",
        "orgUnit",
        "categoryOptionCombo",
        "attributeOptionCombo",
        "value",
        "modifiedBy",
        "created",
        "auditType",
    )
    entries = [{name: entry[name] for name in names} for entry in _audits(call)]
    values = call.state.data_values.values()
    whole = not differences.audits_new_values(call.version)
    history = [
        _entered(value) if whole else {"period": value["period"], "value": value["value"]}
        for value in values
        if value["dataElement"] == call.param("de")
        and value["orgUnit"] == call.param("ou")
        and value["period"] <= call.param("pe")
        and not value.get("deleted")
        and value["categoryOptionCombo"] == call.param("co")
    ]
    return {"audits": entries, "history": history}


@endpoint("GET", "/api/dataSets/{uid}/form")
def form(call: Call, uid: str) -> Any:
    """A form in sections, with values where a unit and period are given."""
    if not call.param("ou"):
        raise differences.form_without_unit(call.version)
    data_set = call.state.of("dataSets").get(uid)
    if not data_set:
        raise refuse(404, f"DataSet with id {uid} could not be found.", errorCode="E1005")
    sections = [item for item in call.state.of("sections").values() if (item.get("dataSet") or {}).get("id") == uid]
    sections.sort(key=lambda item: item.get("sortOrder", 0))
    groups = [
        _form_group(call, section["name"], [ref["id"] for ref in section.get("dataElements") or ()])
        for section in sections
    ]
    if not groups:
        groups = [_form_group(call, "default", [entry["dataElement"]["id"] for entry in data_set["dataSetElements"]])]
    options = {
        "openPeriodsAfterCoEndDate": 0,
        "periodType": data_set["periodType"],
        "openFuturePeriods": data_set.get("openFuturePeriods", 0),
        "expiryDays": float(data_set.get("expiryDays", 0)),
    }
    return {"label": data_set["name"], "subtitle": data_set.get("shortName"), "options": options, "groups": groups}


def _form_group(call: Call, label: str, elements: list[str]) -> Json:
    fields: list[Json] = []
    for uid in elements:
        element = call.state.of("dataElements")[uid]
        combo = (element.get("categoryCombo") or {}).get("id", "bjDvmb4bfuf")
        combos = [
            item
            for item in call.state.of("categoryOptionCombos").values()
            if (item.get("categoryCombo") or {}).get("id") == combo
        ]
        for item in combos:
            name = element["name"] if item["name"] == "default" else f"{element['name']} {item['name']}"
            field: Json = {
                "label": name,
                "dataElement": uid,
                "categoryOptionCombo": item["id"],
                "type": element["valueType"],
            }
            if element.get("optionSet"):
                field["optionSet"] = element["optionSet"]["id"]
            stored = call.state.data_values.get(f"{uid}.{call.param('pe')}.{call.param('ou')}.{item['id']}.{DEFAULT}")
            if stored and not stored.get("deleted"):
                field["value"] = stored["value"]
                if stored.get("comment"):
                    field["comment"] = stored["comment"]
            fields.append(field)
    meta: Json = {}
    if call.flag("metaData"):
        meta = {"indicators": [], "dataElements": [_form_element(call, uid) for uid in elements]}
    return {"label": label, "dataElementCount": len(elements), "metaData": meta, "fields": fields}


def _form_element(call: Call, uid: str) -> Json:
    names = "id,code,name,shortName,displayShortName,displayFormName,displayName"
    schema = call.server.data.by_plural["dataElements"]
    return render(call, schema, call.state.of("dataElements")[uid], parse_fields(names), depth=1) | untouched(call)


def untouched(call: Call) -> Json:
    """What an object shows of which nothing but its own columns was read."""
    shown: Json = {"translations": [], "attributeValues": [], "sharing": differences.empty_sharing(call.version)}
    return shown | ({"favorites": [], "favorite": False} if differences.has_favorites(call.version) else {})


@endpoint("GET", "/api/dataSets/{uid}/dataValueSet")
def template(call: Call, uid: str) -> Any:
    """An empty data value set of a form."""
    data_set = call.state.of("dataSets").get(uid, {})
    rows: list[Json] = []
    for entry in data_set.get("dataSetElements") or ():
        element = call.state.of("dataElements")[entry["dataElement"]["id"]]
        combo = (element.get("categoryCombo") or {}).get("id")
        for item in call.state.of("categoryOptionCombos").values():
            if (item.get("categoryCombo") or {}).get("id") == combo:
                row = {
                    "dataElement": element["id"],
                    "categoryOptionCombo": item["id"],
                    "period": call.param("period"),
                    "value": "",
                }
                if call.param("orgUnit"):
                    row["orgUnit"] = call.param("orgUnit")
                rows.append(row)
    return {"dataValues": rows}


@endpoint("GET", "/api/dataSets/{uid}/customDataEntryForm")
def custom_form(call: Call, uid: str) -> Any:
    """There is no custom form."""
    return {}
