"""Data values: single ones, and their export as JSON, XML, ADX and CSV."""

import csv
import io
import re
from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qsl
from xml.sax.saxutils import quoteattr

from dhis2w_client.periods import Period
from dhis2w_client.testing import differences
from dhis2w_client.testing.http import JSON, Answer, Call, Json, endpoint, json_answer, page, refuse, text_answer
from dhis2w_client.testing.identifier_schemes import DEFAULT, SCHEMES, Schemes, parse_period
from dhis2w_client.testing.organisation_units import below
from dhis2w_client.testing.render import path_of
from dhis2w_client.testing.value_import import TEXTS, key_of, option_problem, problem_of, sets_with, store_value
from dhis2w_client.testing.values import json_object, read_date

# -- Single data values ------------------------------------------------------------------------------------------------


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


# -- Export ------------------------------------------------------------------------------------------------------------


def listed(call: Call, name: str) -> list[str]:
    return [part for text in call.params(name) for part in text.split(",") if part]


def _check(call: Call) -> None:
    """Refuse a request that does not say enough, or too much."""
    wanted = listed(call, "dataSet") or listed(call, "dataElement") or listed(call, "dataElementGroup")
    units = listed(call, "orgUnit") + listed(call, "organisationUnit")
    groups = listed(call, "orgUnitGroup")
    periods = listed(call, "period")
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


def units_asked(call: Call) -> set[str]:
    schemes = Schemes(call, {})
    found: set[str] = set()
    for text in listed(call, "orgUnit") + listed(call, "organisationUnit"):
        item = call.state.of("organisationUnits").get(text) or schemes.find("orgUnit", text)
        if item:
            found.add(item["id"])
    for uid in listed(call, "orgUnitGroup"):
        group = call.state.of("organisationUnitGroups").get(uid, {})
        found |= {ref["id"] for ref in group.get("organisationUnits") or ()}
    return {unit["id"] for unit in below(call, found)} if call.flag("children") else found


def periods_asked(call: Call) -> tuple[set[str], tuple[date, date] | None]:
    names = {found.id for text in listed(call, "period") if (found := parse_period(text))}
    start, end = parse_period(call.param("startDate")), parse_period(call.param("endDate"))
    span = (start.start, end.end) if start and end and not names else None
    return names, span


def selected_values(call: Call) -> list[Json]:
    """The values that a request asks for."""
    elements = set(listed(call, "dataElement"))
    for uid in listed(call, "dataSet"):
        item = call.state.of("dataSets").get(uid) or Schemes(call, {}).find("dataSet", uid) or {}
        elements |= {entry["dataElement"]["id"] for entry in item.get("dataSetElements") or ()}
    for uid in listed(call, "dataElementGroup"):
        group = call.state.of("dataElementGroups").get(uid, {})
        elements |= {ref["id"] for ref in group.get("dataElements") or ()}
    units, (names, span) = units_asked(call), periods_asked(call)
    since = _since(call)
    combos = set(listed(call, "attributeOptionCombo"))
    found: list[Json] = []
    for value in call.state.data_values.values():
        if value["dataElement"] not in elements or value["orgUnit"] not in units:
            continue
        if value.get("deleted") and not call.flag("includeDeleted"):
            continue
        period = parse_period(value["period"])
        if names and value["period"] not in names:
            continue
        if span and (period is None or period.start < span[0] or period.end > span[1]):
            continue
        if combos and value["attributeOptionCombo"] not in combos:
            continue
        if since and value["lastUpdated"] < since:
            continue
        if span and differences.exports_by_period_type(call.version) and not _fits_sets(call, value, period):
            continue
        found.append(value)
    first = int(call.param("offset") or 0)
    if first and not call.param("limit") and not differences.exports_by_place(call.version):
        raise refuse(409, "could not execute query using scroll")
    if differences.exports_by_place(call.version):
        first, places = 0, call.state.of("organisationUnits")
        found.sort(key=lambda value: path_of(call, places[value["orgUnit"]]))
    return found[first : first + int(call.param("limit"))] if call.param("limit") else found[first:]


def _fits_sets(call: Call, value: Json, period: Period | None) -> bool:
    kinds = {item.get("periodType") for uid in listed(call, "dataSet") if (item := call.state.of("dataSets").get(uid))}
    return not kinds or (period is not None and period.type in kinds)


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
        answer.headers = [("content-type", "application/json;charset=UTF-8")]
    name = differences.value_file_name(
        call.version, wanted, call.param("format"), call.param("startDate"), call.param("endDate")
    )
    asked = call.param("attachment")
    if asked and not name:
        answer.headers.append(("content-disposition", f"attachment; filename={asked}.{wanted}"))
    elif name and not asked:
        answer.headers.append(("content-disposition", f'attachment; filename="{name}"'))
    return answer


def _json(call: Call, values: list[Json]) -> Json:
    schemes = Schemes(call, {})
    shown = [_shown(call, schemes, value) for value in values]
    if differences.has_data_entry_pipeline(call.version):
        return _hoisted(call, schemes, shown)
    head: Json = {}
    sets, periods, units = listed(call, "dataSet"), listed(call, "period"), listed(call, "orgUnit")
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
    sets = listed(call, "dataSet")
    if len(sets) == 1:
        item = call.state.of("dataSets").get(sets[0])
        head["dataSet"] = schemes.shown("dataSet", item["id"]) if item else sets[0]
    for name, asked in (("period", listed(call, "period")), ("orgUnit", listed(call, "orgUnit"))):
        if len(asked) == 1 and not (name == "orgUnit" and call.flag("children")):
            head[name] = schemes.shown("orgUnit", asked[0]) if name == "orgUnit" else asked[0]
            for value in shown:
                value.pop(name, None)
    combos = listed(call, "attributeOptionCombo")
    if len(combos) == 1:
        head["attributeOptionCombo"] = combos[0]
        for value in shown:
            value.pop("attributeOptionCombo", None)
    general = schemes.general.upper()
    for name in SCHEMES:
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
