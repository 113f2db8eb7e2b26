"""Data entry: data sets with all that apps need, forms with values, limits and history, completeness, approval."""

import hashlib
from datetime import date
from typing import Any, cast
from xml.sax.saxutils import quoteattr

from dhis2w_client.periods import PeriodType, periods_between
from dhis2w_client.testing import differences
from dhis2w_client.testing.data_values import combo_of, listed, periods_asked, units_asked
from dhis2w_client.testing.http import JSON, Answer, Call, Json, endpoint, json_answer, page, refuse, text_answer
from dhis2w_client.testing.identifier_schemes import DEFAULT, parse_period
from dhis2w_client.testing.jobs import Done, job_answer, job_type, start_job
from dhis2w_client.testing.metadata import list_answer, schema_of, whole_page
from dhis2w_client.testing.organisation_units import below
from dhis2w_client.testing.render import parse_fields, path_of, render
from dhis2w_client.testing.security import can_read_data
from dhis2w_client.testing.value_import import import_options, summary_answer
from dhis2w_client.testing.values import json_object

# -- What apps load at once: the caller's data sets with everything that they use --------------------------------------


_IDS = "dataElement[id],categoryOptionCombo[id]"
_FIELDS = {
    "dataSets": ":simple,!href,categoryCombo[id],formType,periodType,dataEntryForm[id]"
    ",dataInputPeriods[period,openingDate,closingDate],dataSetElements[dataElement[id],categoryCombo[id]]"
    f",compulsoryDataElementOperands[{_IDS}]"
    f",sections[:simple,!href,dataElements~pluck[id],indicators~pluck[id],greyedFields[{_IDS}]]"
    ",indicators~pluck[id],organisationUnits~pluck[id]",
    "dataElements": ":identifiable,displayName,displayShortName,displayFormName,zeroIsSignificant,valueType"
    ",aggregationType,categoryCombo[id],optionSet[id],commentOptionSet[id],description,url",
    "indicators": ":simple,!href,explodedNumerator,explodedDenominator,indicatorType[factor]",
    "categoryCombos": ":simple,!href,isDefault,categories~pluck[id]"
    ",categoryOptionCombos[id,code,name,displayName,categoryOptions~pluck[id]]",
    "categories": ":simple,!href,categoryOptions~pluck[id]",
    "categoryOptions": ":simple,!href,isDefault,organisationUnits~pluck[id]",
    "optionSets": ":simple,!href,options[id,code,displayName]",
}


def _used(items: list[Json], name: str) -> set[str]:
    """The uids that a property of some objects refers to."""
    values = [item.get(name) or [] for item in items]
    refs = [ref for value in values for ref in (value if isinstance(value, list) else [value])]
    return {ref["id"] for ref in refs}


@endpoint("GET", "/api/dataEntry/metadata")
def metadata(call: Call) -> Any:
    """Data sets that the caller may enter data for, and the objects that they need."""
    state, plural = call.state, call.server.data.by_plural

    def found(path: str, uids: set[str]) -> list[Json]:
        return [item for uid, item in state.of(path).items() if uid in uids]

    sets = [item for item in state.of("dataSets").values() if can_read_data(call, plural["dataSets"], item)]
    parts = [entry for item in sets for entry in item.get("dataSetElements") or ()]
    elements = found("dataElements", _used(parts, "dataElement"))
    for_values = _used([*parts, *elements], "categoryCombo") | {"bjDvmb4bfuf"}
    combos = found("categoryCombos", for_values | _used(sets, "categoryCombo"))
    categories = found("categories", _used(combos, "categories"))
    objects = {
        "dataSets": sets,
        "dataElements": elements,
        "indicators": found("indicators", _used(sets, "indicators")),
        "categoryCombos": combos,
        "categories": categories,
        "categoryOptions": found("categoryOptions", _used(categories, "categoryOptions")),
        "optionSets": found("optionSets", _used(elements, "optionSet") | _used(elements, "commentOptionSet")),
    }
    body = {
        path: [render(call, plural[path], item, parse_fields(_FIELDS[path])) for item in items]
        for path, items in objects.items()
    }
    for combo in body["categoryCombos"]:
        if combo["id"] not in for_values:
            del combo["categoryOptionCombos"]  # which attributes do not need
    tag = hashlib.md5(repr(body).encode(), usedforsecurity=False).hexdigest()
    return json_answer(body, headers=[("etag", f'"{tag}"')])


@endpoint("GET", "/api/programDataElements", since=42)
def program_data_elements(call: Call) -> Any:
    """The data elements of a program, as analytics can use them."""
    if not call.param("program"):
        return page(400)
    return {"programDataElements": list[Json]()}


# -- Smallest and largest values that are to be expected, of elements at organisation units ----------------------------


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


# -- Forms with their values, audits and history -----------------------------------------------------------------------


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


# -- Completeness: which forms are registered as complete --------------------------------------------------------------


@endpoint("GET", "/api/completeDataSetRegistrations", produces=(*JSON, "application/xml"))
def completions(call: Call) -> Any:
    """The forms that are complete."""
    units = units_asked(call)
    if not units:
        raise refuse(
            409, "At least one organisation unit or organisation unit group must be specified", errorCode="E2006"
        )
    names, span = periods_asked(call)
    sets = set(listed(call, "dataSet"))
    found = [
        item
        for item in call.state.completions.values()
        if item["organisationUnit"] in units
        and (not sets or item["dataSet"] in sets)
        and (not names or item["period"] in names)
        and (span is None or _inside(item["period"], span))
    ]
    if call.extension == "xml":
        rows = "".join(
            "<completeDataSetRegistration " + " ".join(f"{k}={quoteattr(str(v))}" for k, v in item.items()) + "/>"
            for item in found
        )
        text = f"<completeDataSetRegistrations>{rows}</completeDataSetRegistrations>"
        return text_answer(f"<?xml version='1.0' encoding='UTF-8'?>{text}", "application/xml")
    return {"completeDataSetRegistrations": found} if found else {}


def _inside(text: str, span: tuple[date, date]) -> bool:
    period = parse_period(text)
    return period is not None and span[0] <= period.start and period.end <= span[1]


@endpoint("POST", "/api/completeDataSetRegistrations", consumes=(*JSON, "application/xml"))
def complete(call: Call) -> Answer:
    """Register forms as complete."""
    if call.flag("async"):
        parameters = {"idSchemes": {}, "dryRun": False, "async": True, "importStrategy": "CREATE_AND_UPDATE"}
        return job_answer(
            call, start_job(call, "COMPLETE_DATA_SET_REGISTRATION_IMPORT", import_options(call, {}) | parameters)
        )
    return summary_answer(call, _complete(call))


def _complete(call: Call) -> Json:
    entries: list[Json] = json_object(call).get("completeDataSetRegistrations") or []
    counts = dict.fromkeys(("imported", "updated", "ignored", "deleted"), 0)
    conflicts: list[Json] = []
    for entry in entries:
        problem = _completion_problem(call, entry)
        if problem:
            conflicts.append(problem)
            counts["ignored"] += 1
            continue
        key = (
            f"{entry['dataSet']}.{entry['period']}.{entry['organisationUnit']}."
            f"{entry.get('attributeOptionCombo', DEFAULT)}"
        )
        counts["updated" if key in call.state.completions else "imported"] += 1
        if not call.flag("dryRun"):
            call.state.completions[key] = {
                "period": entry["period"],
                "dataSet": entry["dataSet"],
                "organisationUnit": entry["organisationUnit"],
                "attributeOptionCombo": entry.get("attributeOptionCombo", DEFAULT),
                "date": str(entry.get("date") or call.server.clock.stamp())[:10],
                "storedBy": entry.get("storedBy") or call.user["username"],
                "completed": entry.get("completed", True),
            }
    status = "ERROR" if conflicts or not entries else "SUCCESS"
    return {
        "status": status,
        "importOptions": import_options(call, {}),
        "description": "Import process complete.",
        "importCount": counts,
        "conflicts": conflicts,
        "rejectedIndexes": [],
        "responseType": "ImportSummary",
    }


def _completion_problem(call: Call, entry: Json) -> Json | None:
    for name, path, text in (
        ("dataSet", "dataSets", "Data set not found or not accessible"),
        ("organisationUnit", "organisationUnits", "Organisation unit not found or not accessible"),
    ):
        if entry.get(name) not in call.state.of(path):
            return {"object": entry.get(name), "value": text}
    if parse_period(str(entry.get("period"))) is None:
        return {"object": entry.get("period"), "value": "Invalid period"}
    return None


@job_type("COMPLETE_DATA_SET_REGISTRATION_IMPORT")
def _completion_job(call: Call) -> Done:
    summary = _complete(call)
    counts = summary["importCount"]
    summary.pop("importOptions")
    shown = ", ".join(
        f"{counts[name]} {label}"
        for name, label in (
            ("imported", "created"),
            ("updated", "updated"),
            ("deleted", "deleted"),
            ("ignored", "ignored"),
        )
    )
    return Done(f"Import complete with status {summary['status']}, {shown}", steps=["Importing"], summary=summary)


@endpoint("DELETE", "/api/completeDataSetRegistrations")
def uncomplete(call: Call) -> Answer:
    """Make a form incomplete again."""
    combo = DEFAULT
    if call.param("cc") and call.param("cp"):
        combo = combo_of(call, call.param("cp").split(";"), call.param("cc"))
    call.state.completions.pop(f"{call.param('ds')}.{call.param('pe')}.{call.param('ou')}.{combo}", None)
    return Answer(204)


# -- Approval: who may approve what, approvals and acceptances, and who did it -----------------------------------------


def _approvals(call: Call) -> dict[str, Json]:
    """What is approved, by workflow, period, unit and attribute option combo."""
    return call.state.objects.setdefault("$dataApprovals", {})


def _key(workflow: Json, period: str, unit: str, combo: str) -> str:
    return f"{workflow['id']}.{period}.{unit}.{combo}"


# -- What is asked for -----------------------------------------------------------------------------------------------


def _workflow(call: Call, uid: str, data_set: str) -> Json:
    if uid:
        found = call.state.of("dataApprovalWorkflows").get(uid)
        if found is None:
            raise refuse(409, f"Data approval workflow does not exist: {uid}")
        return found
    if not data_set:
        raise refuse(409, "Either data set or data approval workflow must be specified")
    form = call.state.of("dataSets").get(data_set)
    if form is None:
        raise refuse(409, f"Data set does not exist: {data_set}")
    workflow = call.state.of("dataApprovalWorkflows").get((form.get("workflow") or {}).get("id", ""))
    if workflow is None:
        raise refuse(409, f"DataSet does not have an approval workflow: {data_set}")
    return workflow


def _unit(call: Call, uid: str) -> Json:
    found = call.state.of("organisationUnits").get(uid)
    if found is None:
        raise refuse(409, f"Organisation unit does not exist: {uid}")
    return found


def _period(text: str) -> str:
    if parse_period(text) is None:
        raise refuse(409, f"Illegal period identifier: {text}")
    return text


# -- States ----------------------------------------------------------------------------------------------------------


def _levels(call: Call, workflow: Json) -> list[int]:
    """The levels of organisation units at which a workflow approves, the highest first."""
    levels = call.state.of("dataApprovalLevels")
    used = [levels[ref["id"]] for ref in workflow.get("dataApprovalLevels") or () if ref["id"] in levels]
    return sorted(int(level["orgUnitLevel"]) for level in used)


def _state(call: Call, workflow: Json, period: str, unit: Json, combo: str) -> str:
    forms = call.state.of("dataSets").values()
    levels = _levels(call, workflow)
    path = path_of(call, unit).strip("/").split("/")
    if not levels or not any((form.get("workflow") or {}).get("id") == workflow["id"] for form in forms):
        return "UNAPPROVABLE"
    approvals = _approvals(call)
    if any(_key(workflow, period, above, combo) in approvals for above in path[:-1]):
        return "APPROVED_ABOVE"
    if len(path) not in levels:
        return "UNAPPROVABLE" if len(path) < levels[0] else "UNAPPROVED_ABOVE"
    if found := approvals.get(_key(workflow, period, unit["id"], combo)):
        return "ACCEPTED_HERE" if found.get("acceptedBy") else "APPROVED_HERE"
    lower = next((level for level in levels if level > len(path)), None)
    waiting = [
        other
        for other in (below(call, {unit["id"]}) if lower else ())
        if path_of(call, other).count("/") == lower and _key(workflow, period, other["id"], combo) not in approvals
    ]
    return "UNAPPROVED_WAITING" if waiting else "UNAPPROVED_READY"


def _permissions(call: Call, workflow: Json, period: str, unit: Json, combo: str, *, state: str) -> Json:
    may = {
        "mayApprove": state == "UNAPPROVED_READY",
        "mayUnapprove": state in ("APPROVED_HERE", "ACCEPTED_HERE"),
        "mayAccept": state == "APPROVED_HERE",
        "mayUnaccept": state == "ACCEPTED_HERE",
        "mayReadData": True,
    }
    return {**may, **_approvals(call).get(_key(workflow, period, unit["id"], combo), {})}


@endpoint("GET", "/api/dataApprovals")
def approval(call: Call) -> Any:
    """Whether data is approved."""
    if not (call.has("pe") and call.has("ou")):
        return page(400)
    workflow = _workflow(call, call.param("wf"), call.param("ds"))
    period, unit, combo = _period(call.param("pe")), _unit(call, call.param("ou")), call.param("aoc", DEFAULT)
    state = _state(call, workflow, period, unit, combo)
    return {**_permissions(call, workflow, period, unit, combo, state=state), "state": state}


@endpoint("GET", "/api/dataApprovals/approvals")
@endpoint("GET", "/api/dataApprovals/multiple")
def approvals(call: Call) -> Any:
    """Whether data of many workflows, periods and units is approved."""
    if not (call.has("wf") and call.has("ou")):
        return page(400)
    if not call.has("pe"):
        raise refuse(409, "Must have either pe or both startDate and endDate.")
    found: list[Json] = []
    for workflow in [_workflow(call, uid, "") for uid in listed(call, "wf")]:
        for period in listed(call, "pe"):
            for unit in [_unit(call, uid) for uid in listed(call, "ou")]:
                for combo in listed(call, "aoc") or [DEFAULT]:
                    state = _state(call, workflow, _period(period), unit, combo)
                    about = {"wf": workflow["id"], "pe": period, "ou": unit["id"], "ouName": unit["name"], "aoc": combo}
                    permissions = _permissions(call, workflow, period, unit, combo, state=state)
                    found.append({**about, "state": state, "permissions": permissions})
    return found


@endpoint("GET", "/api/dataApprovals/status")
def approval_status(call: Call) -> Any:
    """Whether data of many data sets and units is approved."""
    if not (call.has("ds") and call.has("ou")):
        return page(400)
    uids = set(listed(call, "ou"))
    units = below(call, uids) if call.flag("children") else [_unit(call, uid) for uid in uids]
    found: list[Json] = []
    for uid in listed(call, "ds"):
        workflow, form = _workflow(call, "", uid), call.state.of("dataSets")[uid]
        for unit in sorted(units, key=lambda unit: path_of(call, unit)):
            for period in _periods(call, str(workflow["periodType"])):
                state = _state(call, workflow, period, unit, DEFAULT)
                found.append(
                    {
                        "dataSet": {name: form[name] for name in ("id", "name", "code", "created") if name in form},
                        "organisationUnit": {"id": unit["id"], "name": unit["name"]},
                        "period": period_json(call, period),
                        "state": state,
                        "permissions": _permissions(call, workflow, period, unit, DEFAULT, state=state),
                    }
                )
    return {"dataApprovalStateResponses": found}


def _periods(call: Call, kind: str) -> list[str]:
    if call.has("startDate") and call.has("endDate"):
        days = [date.fromisoformat(call.param(name)) for name in ("startDate", "endDate")]
        return [str(period) for period in periods_between(cast(PeriodType, kind), *days)]
    if parse_period(call.param("pe")) is None:
        raise refuse(400, "Either provide startDate and endDate or a valid ISO period for pe")
    return [call.param("pe")]


@endpoint("GET", "/api/dataApprovals/categoryOptionCombos")
def approval_by_combo(call: Call) -> Any:
    """Whether data is approved, by attribute option combo: there is the default one."""
    if not call.has("pe"):
        return page(400)
    found: list[Json] = []
    asked = [(uid, "") for uid in listed(call, "wf")] or [("", uid) for uid in listed(call, "ds")]
    for workflow in [_workflow(call, *uids) for uids in asked]:
        unit, period = _unit(call, call.param("ou")), _period(call.param("pe"))
        state = _state(call, workflow, period, unit, DEFAULT)
        permissions = _permissions(call, workflow, period, unit, DEFAULT, state=state)
        found.append(
            {
                "id": DEFAULT,
                "level": {},
                "ou": unit["id"],
                "ouName": unit["name"],
                "accepted": state == "ACCEPTED_HERE",
                "permissions": permissions | {"state": state},
            }
        )
    return found


# -- Decisions -------------------------------------------------------------------------------------------------------


def _decide(call: Call, decision: str, workflow: Json, period: str, unit: Json, combo: str) -> None:
    state = _state(call, workflow, period, unit, combo)
    may = {
        "approve": state == "UNAPPROVED_READY",
        "unapprove": state in ("APPROVED_HERE", "ACCEPTED_HERE"),
        "accept": state == "APPROVED_HERE",
        "unaccept": state == "ACCEPTED_HERE",
    }
    if not may[decision]:
        raise refuse(409)
    key, now, name = _key(workflow, period, unit["id"], combo), call.server.clock.stamp(), call.user["username"]
    if decision == "approve":
        _approvals(call)[key] = {"approvedBy": name, "approvedAt": now}
    elif decision == "unapprove":
        del _approvals(call)[key]
    elif decision == "accept":
        _approvals(call)[key] |= {"acceptedBy": name, "acceptedAt": now}
    else:
        del _approvals(call)[key]["acceptedBy"], _approvals(call)[key]["acceptedAt"]
    levels = call.state.of("dataApprovalLevels").values()
    depth = path_of(call, unit).count("/")
    call.state.objects.setdefault("$approvalAudits", {})[str(call.state.next("approvalAudits"))] = {
        "workflow": {"id": workflow["id"]},
        "period": period,
        "organisationUnit": {"id": unit["id"]},
        "attributeOptionCombo": {"id": combo},
        "level": next(({"id": level["id"]} for level in levels if level["orgUnitLevel"] == depth), {}),
        "action": decision.upper(),
        "created": now,
        "creator": {"id": call.user["id"]},
    }


def _decide_one(call: Call, decision: str) -> Answer:
    if not (call.has("pe") and call.has("ou")):
        return page(400)
    workflow = _workflow(call, call.param("wf"), call.param("ds"))
    unit = _unit(call, call.param("ou"))
    _decide(call, decision, workflow, _period(call.param("pe")), unit, call.param("aoc", DEFAULT))
    return Answer(204)


def _decide_many(call: Call, decision: str) -> Answer:
    body = json_object(call)
    asked = [(uid, "") for uid in body.get("wf") or ()] or [("", uid) for uid in body.get("ds") or ()]
    periods = body.get("pe") or []
    for workflow in [_workflow(call, *uids) for uids in asked]:
        for period in [periods] if isinstance(periods, str) else periods:
            for entry in body.get("approvals") or ():
                unit = _unit(call, entry["ou"])
                _decide(call, decision, workflow, _period(period), unit, entry.get("aoc") or DEFAULT)
    return Answer(204)


@endpoint("POST DELETE", "/api/dataApprovals")
def approve(call: Call) -> Answer:
    """Approve data, or not any more."""
    return _decide_one(call, "approve" if call.method == "POST" else "unapprove")


@endpoint("POST", "/api/dataApprovals/approvals", consumes=JSON)
def approve_many(call: Call) -> Answer:
    """Approve data of several units."""
    return _decide_many(call, "approve")


@endpoint("POST", "/api/dataApprovals/unapprovals", consumes=JSON)
def unapprove_many(call: Call) -> Answer:
    """Approve data of several units no more."""
    return _decide_many(call, "unapprove")


@endpoint("POST DELETE", "/api/dataAcceptances", until=41)
@endpoint("POST DELETE", "/api/dataApprovals/dataAcceptances", since=42)
def accept(call: Call) -> Answer:
    """Accept approved data, or not any more."""
    return _decide_one(call, "accept" if call.method == "POST" else "unaccept")


@endpoint("POST", "/api/dataAcceptances/acceptances", until=41, consumes=JSON)
@endpoint("POST", "/api/dataApprovals/dataAcceptances/acceptances", since=42, consumes=JSON)
def accept_many(call: Call) -> Answer:
    """Accept approved data of several units."""
    return _decide_many(call, "accept")


@endpoint("POST", "/api/dataAcceptances/unacceptances", until=41, consumes=JSON)
@endpoint("POST", "/api/dataApprovals/dataAcceptances/unacceptances", since=42, consumes=JSON)
def unaccept_many(call: Call) -> Answer:
    """Accept approved data of several units no more."""
    return _decide_many(call, "unaccept")


@endpoint("GET", "/api/audits/dataApproval")
def approval_audits(call: Call) -> Any:
    """Who approved what."""
    entries = call.state.objects.get("$approvalAudits", {}).values()
    shown = [
        {**entry, "period": period_json(call, entry["period"])}
        for entry in entries
        if (not call.has("ou") or entry["organisationUnit"]["id"] in listed(call, "ou"))
        and (not call.has("wf") or entry["workflow"]["id"] in listed(call, "wf"))
    ]
    return whole_page("dataApprovalAudits", shown)
