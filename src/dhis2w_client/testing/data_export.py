"""Aggregate data: exporting values and completeness, with the values of forms."""

import csv
import io
import re
from datetime import timedelta
from typing import Any
from xml.sax.saxutils import quoteattr

from dhis2w_client.testing import differences
from dhis2w_client.testing.data_values import DEFAULT, Schemes, combo_of, import_options, summary_answer
from dhis2w_client.testing.http import Answer, Call, Json, json_answer, page, refuse, text_answer
from dhis2w_client.testing.jobs import Done, job_answer, job_type, start_job
from dhis2w_client.testing.organisation_units import below
from dhis2w_client.testing.periods import Period, parse_period
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.values import read_date, read_json

__all__ = ["selected_values"]


def _many(call: Call, name: str) -> list[str]:
    return [part for text in call.params(name) for part in text.split(",") if part]


def _check(call: Call) -> None:
    """Refuse a request that does not say enough, or too much."""
    wanted = _many(call, "dataSet") or _many(call, "dataElement") or _many(call, "dataElementGroup")
    units = _many(call, "orgUnit") + _many(call, "organisationUnit")
    groups = _many(call, "orgUnitGroup")
    periods = _many(call, "period")
    if differences.has_data_entry_pipeline(call.version):
        for text in periods:
            if parse_period(text) is None:
                raise refuse(400, f"Invalid Period `{text}`, expected a digit at position 0 but found: `{text[0]}`")
    else:
        periods = [text for text in periods if parse_period(text)]
        units = [
            uid for uid in units if Schemes(call, {}).find("orgUnit", uid) or uid in call.state.of("organisationUnits")
        ]
    start, end = call.param("startDate"), call.param("endDate")
    updated = call.param("lastUpdated") or call.param("lastUpdatedDuration")
    dated = bool(start and end) or (bool(updated) and differences.exports_by_last_updated(call.version))
    problems = [
        (not wanted, "E2001", "At least one data element, data set or data element group must be specified"),
        (
            not periods and not dated,
            "E2002",
            "At least one period, start/end dates, last updated or last updated duration must be specified",
        ),
        (
            bool(periods and start) and differences.has_data_entry_pipeline(call.version),
            "E2003",
            "Both periods and start/end date cannot be specified",
        ),
        (bool(start and end and start > end), "E2004", "Start date must be before end date"),
        (
            not units and not groups,
            "E2006",
            "At least one organisation unit or organisation unit group must be specified",
        ),
        (
            bool(groups) and call.flag("children") and differences.has_data_entry_pipeline(call.version),
            "E2007",
            "Organisation unit children cannot be included for organisation unit groups",
        ),
        (
            bool(groups) and not units and call.flag("children"),
            "E2008",
            "At least one organisation unit must be specified when children are included",
        ),
        (call.param("limit").startswith("-"), "E2009", f"Limit cannot be less than zero: `{call.param('limit')}`"),
    ]
    for wrong, code, text in differences.order_of_export_checks(call.version, problems):
        if wrong:
            raise refuse(409, text, errorCode=code)


def _units(call: Call) -> set[str]:
    schemes = Schemes(call, {})
    found: set[str] = set()
    for text in _many(call, "orgUnit") + _many(call, "organisationUnit"):
        item = call.state.of("organisationUnits").get(text) or schemes.find("orgUnit", text)
        if item:
            found.add(item["id"])
    for uid in _many(call, "orgUnitGroup"):
        group = call.state.of("organisationUnitGroups").get(uid, {})
        found |= {ref["id"] for ref in group.get("organisationUnits") or ()}
    return {unit["id"] for unit in below(call, found)} if call.flag("children") else found


def _periods(call: Call) -> tuple[set[str], Period | None]:
    names = {found.iso for text in _many(call, "period") if (found := parse_period(text))}
    start, end = parse_period(call.param("startDate")), parse_period(call.param("endDate"))
    span = Period("", "", start.start, end.end) if start and end and not names else None
    return names, span


def selected_values(call: Call) -> list[Json]:
    """The values that a request asks for."""
    elements = set(_many(call, "dataElement"))
    for uid in _many(call, "dataSet"):
        item = call.state.of("dataSets").get(uid) or Schemes(call, {}).find("dataSet", uid) or {}
        elements |= {entry["dataElement"]["id"] for entry in item.get("dataSetElements") or ()}
    for uid in _many(call, "dataElementGroup"):
        group = call.state.of("dataElementGroups").get(uid, {})
        elements |= {ref["id"] for ref in group.get("dataElements") or ()}
    units, (names, span) = _units(call), _periods(call)
    since = _since(call)
    combos = set(_many(call, "attributeOptionCombo"))
    found: list[Json] = []
    for value in call.state.data_values.values():
        if value["dataElement"] not in elements or value["orgUnit"] not in units:
            continue
        if value.get("deleted") and not call.flag("includeDeleted"):
            continue
        period = parse_period(value["period"])
        if names and value["period"] not in names:
            continue
        if span and (period is None or period.start < span.start or period.end > span.end):
            continue
        if combos and value["attributeOptionCombo"] not in combos:
            continue
        if since and value["lastUpdated"] < since:
            continue
        if differences.exports_by_period_type(call.version) and not _fits_sets(call, value, period):
            continue
        found.append(value)
    first = int(call.param("offset") or 0)
    return found[first : first + int(call.param("limit"))] if call.param("limit") else found[first:]


def _fits_sets(call: Call, value: Json, period: Period | None) -> bool:
    kinds = {item.get("periodType") for uid in _many(call, "dataSet") if (item := call.state.of("dataSets").get(uid))}
    return not kinds or (period is not None and period.kind in kinds)


def _since(call: Call) -> str:
    if call.param("lastUpdated"):
        return read_date(call.param("lastUpdated")) or ""
    match = re.fullmatch(r"(\d+)([dhms])", call.param("lastUpdatedDuration"))
    if not match:
        return ""
    seconds = int(match[1]) * {"d": 86400, "h": 3600, "m": 60, "s": 1}[match[2]]
    return (call.server.clock.now() - timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S")


_FORMATS = (*JSON, "application/xml", "application/adx+xml", "application/csv", "text/csv", "text/html", "*/*")


@endpoint("GET", "/api/dataValueSets", produces=_FORMATS)
def export_values(call: Call) -> Answer:
    """Export data values as JSON, XML, ADX or CSV."""
    wanted = differences.value_format(call.version, call.extension, call.param("format"), call.accept)
    if wanted == "none":
        return page(400)
    _check(call)
    values = selected_values(call)
    if wanted == "csv":
        answer = text_answer(_csv(call, values), "application/csv;charset=UTF-8")
    elif wanted in ("xml", "adx"):
        answer = text_answer(
            _xml(call, values, wanted), f"application/{'adx+' if wanted == 'adx' else ''}xml;charset=UTF-8"
        )
    else:
        answer = json_answer(_json(call, values))
    name = differences.value_file_name(
        call.version, wanted, call.param("format"), call.param("startDate"), call.param("endDate")
    )
    if name and not call.param("attachment"):
        answer.headers.append(("content-disposition", f'attachment; filename="{name}"'))
    return answer


def _json(call: Call, values: list[Json]) -> Json:
    schemes = Schemes(call, {})
    shown = [_shown(call, schemes, value) for value in values]
    if differences.has_data_entry_pipeline(call.version):
        return _hoisted(call, schemes, shown)
    head: Json = {}
    sets, periods, units = _many(call, "dataSet"), _many(call, "period"), _many(call, "orgUnit")
    if len(sets) == len(periods) == len(units) == 1:
        done = call.state.completions.get(f"{sets[0]}.{periods[0]}.{units[0]}.{DEFAULT}")
        date = f"{done['date']}T00:00:00.000+0000" if done else None
        head = {"dataSet": schemes.shown("dataSet", sets[0]), "completeDate": date, "period": periods[0]}
        head["orgUnit"] = schemes.shown("orgUnit", units[0])
    return {**head, "dataValues": shown}


def _shown(call: Call, schemes: Schemes, value: Json) -> Json:
    shown: Json = {
        name: schemes.shown(name, value[name]) if name != "period" else value[name]
        for name in ("dataElement", "period", "orgUnit", "categoryOptionCombo", "attributeOptionCombo")
    }
    rest = {
        "value": value.get("value"),
        "storedBy": value["storedBy"],
        "created": value["created"],
        "lastUpdated": value["lastUpdated"],
    }
    if differences.has_data_entry_pipeline(call.version):
        if value.get("deleted"):
            rest.pop("value")
            rest["deleted"] = True
        if value.get("comment"):
            rest["comment"] = value["comment"]
        if value.get("followup"):
            rest["followup"] = True
        return shown | rest
    for name in ("created", "lastUpdated"):
        rest[name] = re.sub(r"\.\d+", ".000", str(rest[name]))
    rest |= {"comment": value.get("comment") or None, "followup": bool(value.get("followup"))}
    if value.get("deleted"):
        rest["deleted"] = True
    return shown | rest


def _hoisted(call: Call, schemes: Schemes, shown: list[Json]) -> Json:
    head: Json = {}
    sets = _many(call, "dataSet")
    if len(sets) == 1:
        item = call.state.of("dataSets").get(sets[0])
        head["dataSet"] = schemes.shown("dataSet", item["id"]) if item else sets[0]
    for name, asked in (("period", _many(call, "period")), ("orgUnit", _many(call, "orgUnit"))):
        if len(asked) == 1 and not (name == "orgUnit" and call.flag("children")):
            head[name] = schemes.shown("orgUnit", asked[0]) if name == "orgUnit" else asked[0]
            for value in shown:
                value.pop(name, None)
    combos = _many(call, "attributeOptionCombo")
    if len(combos) == 1:
        head["attributeOptionCombo"] = combos[0]
        for value in shown:
            value.pop("attributeOptionCombo", None)
    general = schemes.general.upper()
    names = (
        "dataSet",
        "dataElement",
        "orgUnit",
        "categoryOptionCombo",
        "attributeOptionCombo",
        "category",
        "categoryOption",
    )
    for name in names:
        scheme = schemes.of(name).upper()
        if scheme != "UID" and (general != "UID" or call.param(f"{name}IdScheme")):
            head[f"{name}IdScheme"] = scheme
    return {**head, "dataValues": shown}


_COLUMNS = (
    "dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,"
    "comment,followup,deleted"
)


def _csv(call: Call, values: list[Json]) -> str:
    schemes = Schemes(call, {})
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS.split(","))
    for value in values:
        ids = [
            schemes.shown("dataElement", value["dataElement"]),
            value["period"],
            schemes.shown("orgUnit", value["orgUnit"]),
        ]
        ids += [schemes.shown(name, value[name]) for name in ("categoryOptionCombo", "attributeOptionCombo")]
        follow, deleted = differences.csv_flags(call.version, bool(value.get("followup")), bool(value.get("deleted")))
        writer.writerow(
            [
                *ids,
                value.get("value", ""),
                value["storedBy"],
                value["lastUpdated"],
                value.get("comment", ""),
                follow,
                deleted,
            ]
        )
    return out.getvalue()


def _xml(call: Call, values: list[Json], wanted: str) -> str:
    if wanted == "adx":
        lines = "".join(
            f"<dataValue dataElement={quoteattr(value['dataElement'])} value={quoteattr(str(value.get('value', '')))}/>"
            for value in values
        )
        return f'<adx xmlns="urn:ihe:qrph:adx:2015"><group>{lines}</group></adx>'
    names = (
        "dataElement",
        "period",
        "orgUnit",
        "categoryOptionCombo",
        "attributeOptionCombo",
        "value",
        "storedBy",
        "created",
        "lastUpdated",
    )
    lines = "".join(
        "<dataValue " + " ".join(f"{name}={quoteattr(str(value.get(name, '')))}" for name in names) + "/>"
        for value in values
    )
    head = "".join(
        f" {name}={quoteattr(call.param(name))}" for name in ("dataSet", "period", "orgUnit") if call.param(name)
    )
    return f"<?xml version='1.0' encoding='UTF-8'?><dataValueSet xmlns=\"http://dhis2.org/schema/dxf/2.0\"{head}>{lines}</dataValueSet>"


# -- completeness ----------------------------------------------------------------------------------------------------


@endpoint("GET", "/api/completeDataSetRegistrations", produces=(*JSON, "application/xml"))
def completions(call: Call) -> Any:
    """The forms that are complete."""
    units = _units(call)
    if not units:
        raise refuse(
            409, "At least one organisation unit or organisation unit group must be specified", errorCode="E2006"
        )
    names, span = _periods(call)
    sets = set(_many(call, "dataSet"))
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


def _inside(text: str, span: Period) -> bool:
    period = parse_period(text)
    return period is not None and span.start <= period.start and period.end <= span.end


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
    entries: list[Json] = read_json(call).get("completeDataSetRegistrations") or []
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


# -- forms -----------------------------------------------------------------------------------------------------------


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
    shown = [
        {
            "dataElement": value["dataElement"],
            "period": value["period"],
            "orgUnit": value["orgUnit"],
            "categoryOptionCombo": value["categoryOptionCombo"],
            "attribute": {"combo": "bjDvmb4bfuf", "options": ["xYerKDKCefk"]},
            "value": value["value"],
            "followUp": bool(value.get("followup")),
            "storedBy": value["storedBy"],
            "created": value["created"][:-5],
            "lastUpdated": value["lastUpdated"][:-5],
            **({"comment": value["comment"]} if value.get("comment") else {}),
        }
        for value in values
    ]
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


@endpoint("POST", "/api/dataEntry/dataSetCompletion", consumes=JSON)
def set_completion(call: Call) -> Answer:
    """Make a form complete, or not."""
    body = read_json(call)
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


@endpoint("POST", "/api/minMaxDataElements", consumes=JSON)
@endpoint("POST", "/api/dataEntry/minMaxValues", consumes=JSON)
def set_limits(call: Call) -> Answer:
    """Store the smallest and largest value that is expected."""
    body = read_json(call)
    if "source" in body:
        unit, element, combo = body["source"]["id"], body["dataElement"]["id"], body["optionCombo"]["id"]
        low, high = body["min"], body["max"]
    else:
        unit, element, combo = body["orgUnit"], body["dataElement"], body["categoryOptionCombo"]
        low, high = body["minValue"], body["maxValue"]
    call.state.of("minMaxDataElements")[f"{unit}.{element}.{combo}"] = {
        "min": low,
        "max": high,
        "generated": False,
        "source": {"id": unit},
        "dataElement": {"id": element},
        "optionCombo": {"id": combo},
    }
    return Answer(201 if "source" in body else 200)


def _audits(call: Call) -> list[Json]:
    entries: list[Json] = call.state.analytics_rows.get("audits", [])
    found = [
        entry
        for entry in entries
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
        period = parse_period(entry["period"])
        shown.append(
            {
                "created": entry["created"],
                "modifiedBy": entry["modifiedBy"],
                "auditType": entry["auditType"],
                "value": entry["value"],
                "period": {
                    "periodType": period.kind if period else "",
                    "endDate": f"{period.end}T00:00:00.000" if period else "",
                    "startDate": f"{period.start}T00:00:00.000" if period else "",
                },
                "organisationUnit": {"id": entry["orgUnit"]},
                "attributeOptionCombo": {"id": entry["attributeOptionCombo"]},
                "categoryOptionCombo": {"id": entry["categoryOptionCombo"]},
                "dataElement": {"id": entry["dataElement"]},
            }
        )
    pager = {"page": 1, "pageCount": 1, "total": len(shown), "pageSize": 50}
    return {"pager": pager, "dataValueAudits": shown}


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
    history = [
        {"period": value["period"], "value": value["value"]}
        for value in values
        if value["dataElement"] == call.param("de")
        and value["orgUnit"] == call.param("ou")
        and value["period"] <= call.param("pe")
        and value["categoryOptionCombo"] == call.param("co")
    ]
    return {"audits": entries, "history": history}


@endpoint("GET", "/api/dataSets/{uid}/form")
def form(call: Call, uid: str) -> Any:
    """A form in sections, with values where a unit and period are given."""
    if not call.param("ou"):
        raise refuse(500, 'Cannot invoke "org.hisp.dhis.common.UID.getValue()" because "uid" is null')
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
    return {"label": label, "dataElementCount": len(elements), "metaData": {}, "fields": fields}


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
