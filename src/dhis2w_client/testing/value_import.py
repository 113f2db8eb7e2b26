"""Importing data value sets: one value after the other until 2.42, by groups of one data set since."""

import csv
import io
import re
import xml.etree.ElementTree as Xml
from dataclasses import dataclass, field
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import JSON, Answer, Call, Json, endpoint, refuse, web_message
from dhis2w_client.testing.identifier_schemes import DEFAULT, PATHS, Schemes, parse_period, relative
from dhis2w_client.testing.jobs import Done, job_answer, job_type, start_job
from dhis2w_client.testing.values import read_date

# -- What values have to fit, the state of an import of them, and how they are stored ----------------------------------


def key_of(value: Json) -> str:
    """The key under which a value is stored."""
    names = ("dataElement", "period", "orgUnit", "categoryOptionCombo", "attributeOptionCombo")
    return ".".join(str(value[name]) for name in names)


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"-?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?", text))


_INTEGERS = {
    "INTEGER": (r"-?\d+", "value_not_integer"),
    "INTEGER_POSITIVE": (r"[1-9]\d*", "value_not_positive_integer"),
    "INTEGER_NEGATIVE": (r"-[1-9]\d*", "value_not_negative_integer"),
    "INTEGER_ZERO_OR_POSITIVE": (r"\d+", "value_not_zero_or_positive_integer"),
}


def problem_of(kind: str, text: str) -> str:
    """What is wrong with a text as a value of a type; empty for nothing."""
    if kind in _INTEGERS:
        pattern, problem = _INTEGERS[kind]
        return "" if re.fullmatch(pattern, text) else problem
    if kind == "NUMBER":
        return "" if _is_number(text) else "value_not_numeric"
    if kind == "UNIT_INTERVAL":
        return "" if _is_number(text) and 0 <= float(text) <= 1 else "value_not_unit_interval"
    if kind == "PERCENTAGE":
        return "" if _is_number(text) and 0 <= float(text) <= 100 else "value_not_percentage"
    if kind == "BOOLEAN":
        return "" if text in ("true", "false") else "value_not_bool"
    if kind == "TRUE_ONLY":
        return "" if text == "true" else "value_not_true_only"
    if kind == "DATE":
        return "" if re.match(r"\d{4}-\d\d-\d\d$", text) and read_date(text) else "value_not_valid_date"
    if kind == "DATETIME":
        return "" if read_date(text) else "value_not_valid_datetime"
    return ""


TEXTS = {
    "value_not_numeric": "Data value is not numeric",
    "value_not_bool": "Data value is not a boolean",
    "value_not_valid_date": "Data value is not a valid date",
    "value_not_integer": "Data value is not an integer",
    "value_not_zero_or_positive_integer": "Data value is not a zero or positive integer",
}


def option_problem(call: Call, element: Json, text: str) -> bool:
    """Whether a value is no option of the element's option set."""
    options = call.state.of("optionSets").get((element.get("optionSet") or {}).get("id", ""), {}).get("options")
    if not options:
        return False
    codes = {call.state.of("options").get(ref["id"], {}).get("code") for ref in options}
    return text not in codes


@dataclass(slots=True)
class Import:
    """One import as it goes on."""

    call: Call
    body: Json
    schemes: Schemes
    strategy: str
    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("imported", "updated", "ignored", "deleted"), 0)
    )
    conflicts: list[Json] = field(default_factory=list[Json])
    rejected: list[int] = field(default_factory=list[int])
    accepted: list[Json] = field(default_factory=list[Json])
    aborted: bool = False

    def conflict(self, **conflict: Any) -> None:
        """Note a conflict; one that is known with the same text gets one more index."""
        for known in self.conflicts:
            if known.get("value") == conflict.get("value") and known["errorCode"] == conflict["errorCode"]:
                known["indexes"] += conflict.get("indexes", [])
                return
        self.conflicts.append(conflict)


def rest_of(value: Json, text: str) -> Json:
    rest: Json = {"period": str(value["period"]), "value": text}
    for name in ("comment", "followUp", "followup", "storedBy", "created", "lastUpdated", "deleted"):
        if name in value:
            rest["followup" if name == "followUp" else name] = value[name]
    for name in ("followup", "deleted"):
        if isinstance(rest.get(name), str):
            rest[name] = rest[name] == "true"
    return rest


def sets_with(call: Call, element: str) -> list[Json]:
    """The data sets that have a data element."""
    return [
        found
        for found in call.state.of("dataSets").values()
        if any(entry["dataElement"]["id"] == element for entry in found.get("dataSetElements") or ())
    ]


def store_value(call: Call, value: Json) -> None:
    key = key_of(value)
    now = call.server.clock.stamp() + "+0000"
    before = call.state.data_values.get(key)
    deleted = bool(value.get("deleted"))
    if not before or (before["value"], bool(before.get("deleted"))) != (value["value"], deleted):
        audit = "DELETE" if deleted else "UPDATE" if before else "CREATE"
        known = {"auditType": audit, "created": now[:-5], "modifiedBy": call.user["username"]}
        call.state.audits.append({**value, **known, "before": before["value"] if before else None})
    call.state.data_values[key] = {
        **value,
        "storedBy": value.get("storedBy") or call.user["username"],
        "created": before["created"] if before else now,
        "lastUpdated": now,
        "deleted": deleted,
    }


# -- Reading data value sets from JSON, CSV, XML and ADX, with the options of their import -----------------------------


_STRATEGIES = [
    "CREATE",
    "UPDATE",
    "CREATE_AND_UPDATE",
    "DELETE",
    "SYNC",
    "NEW_AND_UPDATES",
    "NEW",
    "UPDATES",
    "DELETES",
]
_CSV = [
    "dataelement",
    "period",
    "orgunit",
    "categoryoptioncombo",
    "attributeoptioncombo",
    "value",
    "storedby",
    "lastupdated",
    "comment",
    "followup",
    "deleted",
]
_CSV_NAMES = {
    "dataelement": "dataElement",
    "orgunit": "orgUnit",
    "categoryoptioncombo": "categoryOptionCombo",
    "attributeoptioncombo": "attributeOptionCombo",
    "followup": "followUp",
}


def _from_csv(call: Call) -> Json:
    rows = list(csv.reader(io.StringIO(call.text())))
    names = _CSV
    if call.param("firstRowIsHeader", "true").lower() != "false":
        names, rows = [name.strip().lower() for name in rows[0]] if rows else _CSV, rows[1:]
    elif differences.needs_csv_header(call.version):
        raise refuse(500, "CSV without header row is no longer supported.")
    values = [
        {_CSV_NAMES.get(name, name): cell for name, cell in zip(names, row, strict=False) if cell != ""} for row in rows
    ]
    return {"dataSet": call.param("dataSet") or None, "dataValues": values}


def _from_xml(call: Call) -> Json:
    root = Xml.fromstring(call.text())
    values = [dict(element.attrib) for element in root if element.tag.endswith("dataValue")]
    return {**root.attrib, "dataValues": values}


def _from_adx(call: Call) -> Json:
    root = Xml.fromstring(call.text())
    values: list[Json] = []
    body: Json = {"idScheme": "CODE"}
    for group in root:
        attributes = group.attrib
        match = re.match(r"(\d{4})-(\d\d)-(\d\d)/P1M", attributes.get("period", ""))
        period = f"{match[1]}{match[2]}" if match else attributes.get("period")
        body["dataSet"] = attributes.get("dataSet")
        for element in group:
            values.append({"orgUnit": attributes.get("orgUnit"), "period": period, **element.attrib})
    return {**body, "dataValues": values}


def read_values(call: Call) -> Json:
    if call.content_type == "application/adx+xml":
        return _from_adx(call)
    if call.content_type.endswith("xml"):
        return _from_xml(call)
    if call.content_type.endswith("csv"):
        return _from_csv(call)
    try:
        body = call.json()
    except ValueError as error:
        raise differences.malformed_values(call.version, str(error), import_options(call, {})) from None
    if isinstance(body, list):
        problem = differences.array_of_values(call.version, import_options(call, {}))
        if problem:
            raise problem
        return {"dataValues": [entry for entry in body if isinstance(entry, dict)]}
    return body if isinstance(body, dict) else {}


def import_options(call: Call, schemes: Json) -> Json:
    """The options of an import, as its summary shows them."""
    flags = [
        "skipExistingCheck",
        "sharing",
        "skipNotifications",
        "skipAudit",
        "datasetAllowsPeriods",
        "strictPeriods",
        "strictDataElements",
        "strictCategoryOptionCombos",
        "strictAttributeOptionCombos",
        "strictOrganisationUnits",
        "strictDataSetApproval",
        "strictDataSetLocking",
        "strictDataSetInputPeriods",
        "requireCategoryOptionCombo",
        "requireAttributeOptionCombo",
        "skipPatternValidation",
        "ignoreEmptyCollection",
        "force",
        "skipLastUpdated",
        "mergeDataValues",
        "skipCache",
    ]
    strategy = call.choice("importStrategy", _STRATEGIES, "CREATE_AND_UPDATE")
    options: Json = {
        "idSchemes": schemes,
        "dryRun": call.flag("dryRun"),
        "async": call.flag("async"),
        "importStrategy": strategy,
        "mergeMode": "REPLACE",
        "reportMode": "FULL",
        "firstRowIsHeader": call.flag("firstRowIsHeader", default=True),
        **{name: call.flag(name) for name in flags},
        **differences.import_options(call.version, call.flag("atomic")),
    }
    if call.param("dataSet"):
        options["dataSet"] = call.param("dataSet")
    return options


# -- Importing by groups of one data set, with E8xxx -------------------------------------------------------------------


def import_groups(work: Import, values: list[Json]) -> None:
    if not values:
        return
    for value in values:
        if isinstance(value.get("value"), (int, float)) and differences.refuses_numbers_as_values(work.call.version):
            raise refuse(500, f"Path `$.value` does not contain an STRING but a(n) NUMBER: {value['value']}")
        value["period"] = _checked_period(value.get("period"))
    indexes = list(range(len(values)))
    data_set = _group_set(work, values, indexes)
    if data_set is None:
        return
    problem = _group_problem(work, data_set, values)
    if problem:
        code, text, args = problem
        work.conflict(objects={"args": args}, value=text, errorCode=code, indexes=indexes)
        work.rejected += indexes
        work.aborted = work.call.flag("atomic")
        return
    for index, value in enumerate(values):
        _import_value(work, index, value)


def _checked_period(text: Any) -> str:
    if text is None or parse_period(str(text)) is None:
        raise refuse(500, 'Cannot invoke "org.hisp.dhis.datavalue.DataEntryGroup.deletion()" because "group" is null')
    return str(text)


def _group_set(work: Import, values: list[Json], indexes: list[int]) -> Json | None:
    call, name = work.call, work.body.get("dataSet") or work.call.param("dataSet")
    if name and call.content_type == "application/adx+xml":
        text = f"Data set UID not valid: `{name}`"
        work.conflict(objects={"args": name}, value=text, errorCode="E8004", indexes=[-1])
        work.aborted = True
        return None
    if name:
        found = work.schemes.find("dataSet", str(name))
        return found or {"id": str(name), "dataSetElements": [], "organisationUnits": [], "periodType": ""}
    elements = [work.schemes.find("dataElement", str(value.get("dataElement"))) for value in values]
    missing = [
        str(value.get("dataElement"))
        for value, found in zip(values, elements, strict=True)
        if not found or not sets_with(call, found["id"])
    ]
    code, text, args = "", "", ""
    sets: list[Json] = []
    if missing:
        args = f"[{', '.join(dict.fromkeys(missing))}]"
        code, text = "E8003", f"Data set detection failed, found no set for data element(s): `{args}`"
    else:
        common = {found["id"] for found in sets_with(call, (elements[0] or {})["id"])}
        for element in elements:
            common &= {found["id"] for found in sets_with(call, (element or {})["id"])}
        sets = [found for found in call.state.of("dataSets").values() if found["id"] in common]
        if len(sets) != 1:
            args = f"[{', '.join(found['id'] for found in sets)}]"
            code, text = "E8002", f"Data set detection failed, found multiple sets: `{args}`"
    if code:
        work.conflict(objects={"args": args}, value=text, errorCode=code, indexes=indexes)
        work.rejected += indexes
        return None
    return sets[0]


def _group_problem(work: Import, data_set: Json, values: list[Json]) -> tuple[str, str, str] | None:
    """What makes a whole group unfit for its data set: code, text and arguments."""
    schemes, uid = work.schemes, data_set["id"]
    in_set = {entry["dataElement"]["id"] for entry in data_set.get("dataSetElements") or ()}
    units = {ref["id"] for ref in data_set.get("organisationUnits") or ()}

    def unfit(name: str, fits: Any) -> str:
        wrong: list[str] = []
        for value in values:
            text = str(value.get(name))
            found = schemes.find(name, text) if name in PATHS else None
            if not fits(found["id"] if found else text):
                wrong.append(found["id"] if found else text)
        return f"[{', '.join(dict.fromkeys(wrong))}]" if wrong else ""

    if args := unfit("dataElement", lambda text: text in in_set):
        return "E8020", f"Data set {uid} not usable with data element(s): `{args}`", f"{uid}-{args}"
    wanted = data_set.get("periodType")
    if args := unfit("period", lambda text: getattr(parse_period(text), "type", None) == wanted):
        return "E8021", f"Data set {uid} not usable with period(s): `{args}`", f"{uid}-{args}"
    if args := unfit("orgUnit", lambda text: text in units):
        return "E8022", f"Data set {uid} not usable with org unit(s): `{args}`", f"{uid}-{args}"
    if args := _unfit_combos(work, data_set, values):
        return "E8023", f"Data set {uid} not usable with attribute option combo(s): `{args}`", f"{uid}-{args}"
    for value in values:
        element = schemes.find("dataElement", str(value.get("dataElement"))) or {}
        combo = str(value.get("categoryOptionCombo") or DEFAULT)
        if "categoryOptionCombo" in value and not _fits(
            work.call, element.get("categoryCombo"), combo, schemes, "categoryOptionCombo"
        ):
            text = (
                f"Data set {uid} + data element {element['id']} not usable with category option combo(s): `[{combo}]`"
            )
            return "E8024", text, f"{uid}-{element['id']}-[{combo}]"
    return _duplicates(work, values)


def _fits(call: Call, combo: Json | None, text: str, schemes: Schemes, name: str) -> bool:
    found = schemes.find(name, text)
    return bool(found and (found.get("categoryCombo") or {}).get("id") == (combo or {}).get("id", "bjDvmb4bfuf"))


def _unfit_combos(work: Import, data_set: Json, values: list[Json]) -> str:
    combo = data_set.get("categoryCombo") or {"id": "bjDvmb4bfuf"}
    wrong = [
        text
        for value in values
        if not _fits(
            work.call,
            combo,
            text := str(value.get("attributeOptionCombo") or DEFAULT),
            work.schemes,
            "attributeOptionCombo",
        )
    ]
    return f"[{', '.join(dict.fromkeys(wrong))}]" if wrong else ""


def _duplicates(work: Import, values: list[Json]) -> tuple[str, str, str] | None:
    seen: dict[str, list[int]] = {}
    for index, value in enumerate(values):
        names = ("dataElement", "orgUnit", "categoryOptionCombo", "attributeOptionCombo", "period")
        seen.setdefault(", ".join(f"{name}={value.get(name, 'null')}" for name in names), []).append(index)
    for key, indexes in seen.items():
        if len(indexes) > 1:
            args = f"{indexes}-DataValueKey[{key}]"
            return "E8128", f"Value #{indexes} all affect the same data value: `DataValueKey[{key}]`", args
    return None


def _import_value(work: Import, index: int, value: Json) -> None:
    schemes, text = work.schemes, value.get("value")
    element = schemes.find("dataElement", str(value["dataElement"])) or {}
    unit = schemes.find("orgUnit", str(value["orgUnit"])) or {}
    deleting = work.strategy in ("DELETE", "DELETES")

    def conflict(code: str, message: str, args: str) -> None:
        work.conflict(objects={"args": args}, value=message, errorCode=code, indexes=[index])
        work.rejected.append(index)
        work.counts["ignored"] += 1

    text = "" if text is None else str(text)
    if not text and not deleting and not value.get("deleted") and not value.get("comment"):
        conflict("E8120", f"Value #{index} value is required", str(index))
        return
    problem = problem_of(element.get("valueType", "TEXT"), text) if text else ""
    if problem and not deleting:
        kind = element["valueType"]
        conflict(
            "E8122", f"Value #{index} value `{text}` is no valid {kind}: {problem}", f"{index}-{text}-{kind}-{problem}"
        )
        return
    if text and option_problem(work.call, element, text):
        uid = element["id"]
        conflict(
            "E8123",
            f"Value #{index} value `{text}` is no valid option for data element `{uid}`",
            f"{index}-{text}-{uid}",
        )
        return
    stored = {"dataElement": element["id"], "orgUnit": unit["id"], **rest_of(value, text)}
    for name in ("categoryOptionCombo", "attributeOptionCombo"):
        found = schemes.find(name, str(value.get(name) or DEFAULT))
        stored[name] = found["id"] if found else DEFAULT
    if deleting:
        stored["deleted"] = True
    work.counts["deleted" if deleting else "updated"] += 1
    work.accepted.append(stored)


# -- Importing one value after the other, and what all versions share --------------------------------------------------


def run_import(call: Call, body: Json) -> Json:
    """Import a data value set; gives its summary."""
    schemes = Schemes(call, body)
    strategy = call.param("importStrategy", "CREATE_AND_UPDATE")
    work = Import(call, body, schemes, strategy)
    values = [_whole(body, value) for value in body.get("dataValues") or ()]
    if differences.has_data_entry_pipeline(call.version):
        import_groups(work, values)
    else:
        _import_each(work, values)
    if not (call.flag("dryRun") or body.get("dryRun")):
        _store(work)
    return _summary(work)


def _whole(body: Json, value: Json) -> Json:
    whole = {name: entry for name, entry in value.items() if entry is not None}
    for name in ("period", "orgUnit", "attributeOptionCombo", "dataElement"):
        if body.get(name) is not None:
            whole.setdefault(name, body[name])
    return whole


def _import_each(work: Import, values: list[Json]) -> None:
    """2.41 and 2.42: each value on its own; what is wrong is left out."""
    call, schemes = work.call, work.schemes
    if work.body.get("dataSet") and not schemes.find("dataSet", str(work.body["dataSet"])):
        text = str(work.body["dataSet"])
        work.aborted = True
        work.conflicts.append(
            {
                "object": text,
                "objects": {"dataSet": text},
                "value": f"Data set not found or not accessible: `{text}`",
                "errorCode": "E7600",
                "property": "dataSet",
            }
        )
        return
    for index, value in enumerate(values):
        stored = _resolve_each(work, index, value)
        if stored is None:
            work.counts["ignored"] += 1
            work.rejected.append(index)
            continue
        _count_each(work, index, stored, call.state.data_values.get(key_of(stored)))


def _resolve_each(work: Import, index: int, value: Json) -> Json | None:
    schemes = work.schemes

    def conflict(code: str, name: str, shown: str, text: str, objects: Json) -> None:
        work.conflict(object=shown, objects=objects, value=text, errorCode=code, property=name, indexes=[index])

    found: dict[str, Json] = {}
    for name, code, key, label in (
        ("dataElement", "E7610", "dataElement", "Data element not found or not accessible"),
        ("orgUnit", "E7612", "organisationUnit", "Organisation unit not found or not accessible"),
        (
            "categoryOptionCombo",
            "E7613",
            "categoryOptionCombo",
            "Category option combo not found or not accessible for writing data",
        ),
        (
            "attributeOptionCombo",
            "E7615",
            "attributeOptionCombo",
            "Attribute option combo not found or not accessible for writing data",
        ),
    ):
        text = str(value.get(name) or (DEFAULT if "Combo" in name else ""))
        item = schemes.find(name, text)
        if item is None:
            conflict(code, name, text, f"{label}: `{text}`", {key: text})
            return None
        found[name] = item
        if name == "dataElement" and parse_period(str(value.get("period"))) is None:
            period = str(value.get("period"))
            conflict("E7611", "period", period, f"Period not valid: `{period}`", {"period": period})
            return None
    element: Json = found["dataElement"]
    given: Any = value.get("value")
    uid = element["id"]
    if given in (None, "") and not value.get("comment") and not value.get("deleted") and work.strategy != "DELETE":
        conflict(
            "E7618",
            "value",
            uid,
            f"Data value or comment not specified for data element: `{uid}`",
            {"dataElement": uid},
        )
        return None
    text = "" if given is None else str(given).lower() if isinstance(given, bool) else str(given)
    problem = problem_of(element.get("valueType", "TEXT"), text) if text else ""
    if problem:
        shown = TEXTS.get(problem, problem)
        message = f"Value must match value type of data element `{uid}`: `{shown}`"
        conflict("E7619", "value", uid, message, {"dataElement": uid, "value": problem})
        return None
    if text and option_problem(work.call, element, text):
        message = f"Data value is not a valid option of the data element option set: `{uid}`"
        conflict("E7621", "value", uid, message, {"dataElement": uid})
        return None
    if _is_future(work, value, element):
        period = str(value["period"])
        data_set = _set_of(work, element)
        objects = {"period": period, "dataElement": uid, "dataSet": data_set}
        latest = (relative("LAST_MONTH", work.call.server.clock.now().date()) or [""])[0]
        message = (
            f"Period: `{period}` is after latest open future period: `{latest}` for data element: `{uid}` "
            f"and data set: `{data_set}`"
        )
        conflict("E7641", "period", period, message, objects)
        return None
    return {name: item["id"] for name, item in found.items()} | rest_of(value, text)


def _is_future(work: Import, value: Json, element: Json) -> bool:
    period = parse_period(str(value["period"]))
    return bool(period and _set_of(work, element) and period.start > work.call.server.clock.now().date())


def _set_of(work: Import, element: Json) -> str:
    if work.body.get("dataSet"):
        found = work.schemes.find("dataSet", str(work.body["dataSet"]))
        return str(found["id"]) if found else ""
    sets = sets_with(work.call, element["id"])
    return sets[0]["id"] if sets else ""


def _count_each(work: Import, index: int, value: Json, before: Json | None) -> None:
    exists = before is not None and not before.get("deleted")
    counts = work.counts
    if work.strategy in ("DELETE", "DELETES") or (value.get("deleted") and exists):
        counts["deleted" if exists else "ignored"] += 1
        if exists:
            work.accepted.append({**value, "deleted": True})
        else:
            work.rejected.append(index)
        return
    if (exists and work.strategy in ("CREATE", "NEW")) or (not exists and work.strategy in ("UPDATE", "UPDATES")):
        counts["ignored"] += 1
        work.rejected.append(index)
        return
    same = exists and before is not None and _same(before, value)
    counts["ignored" if same else "updated" if exists else "imported"] += 1
    if not same:
        work.accepted.append(value)
        if not work.call.flag("dryRun"):
            store_value(work.call, value)


def _same(before: Json, value: Json) -> bool:
    return (
        before.get("value") == value["value"]
        and (before.get("comment") or None) == (value.get("comment") or None)
        and bool(before.get("followup")) == bool(value.get("followup"))
    )


def _store(work: Import) -> None:
    if differences.has_data_entry_pipeline(work.call.version) or work.strategy in ("DELETE", "DELETES"):
        for value in work.accepted:
            store_value(work.call, value)
    complete = work.body.get("completeDate")
    if complete and work.body.get("dataSet") and not work.aborted:
        found = work.schemes.find("dataSet", str(work.body["dataSet"]))
        if found and work.body.get("period") and work.body.get("orgUnit"):
            unit = work.schemes.find("orgUnit", str(work.body["orgUnit"]))
            uid = unit["id"] if unit else work.body["orgUnit"]
            key = f"{found['id']}.{work.body['period']}.{uid}.{DEFAULT}"
            work.call.state.completions[key] = {
                "dataSet": found["id"],
                "period": work.body["period"],
                "organisationUnit": uid,
                "attributeOptionCombo": DEFAULT,
                "date": str(complete)[:10],
                "storedBy": work.call.user["username"],
                "completed": True,
            }


def _summary(work: Import) -> Json:
    status = differences.summary_status(
        work.call.version,
        bool(work.conflicts),
        sum(work.counts[name] for name in ("imported", "updated", "deleted")),
        work.aborted,
    )
    summary: Json = {
        "status": status,
        "importOptions": import_options(work.call, work.schemes.given),
        "importCount": work.counts,
        "conflicts": work.conflicts,
        "rejectedIndexes": sorted(work.rejected),
        "responseType": "ImportSummary",
        **differences.summary_text(work.call.version, work.aborted),
    }
    if not work.aborted:
        summary["dataSetComplete"] = str(work.body.get("completeDate") or "false")
    return summary


_BODIES = (*JSON, "application/xml", "application/adx+xml", "application/csv", "application/pdf")


@endpoint("POST", "/api/dataValueSets", consumes=_BODIES)
def import_values(call: Call) -> Answer:
    """Import data values."""
    options = import_options(call, {})
    if call.flag("async"):
        return job_answer(call, start_job(call, "DATAVALUE_IMPORT", {**options, "async": True}))
    return summary_answer(call, run_import(call, read_values(call)))


def summary_answer(call: Call, summary: Json) -> Answer:
    """A summary in the envelope, with the status that the version gives it."""
    status, text = differences.summary_message(call.version, summary["status"])
    level = {"SUCCESS": "OK", "WARNING": "WARNING", "ERROR": "ERROR"}[summary["status"]]
    return web_message(status, text, status=level, response=summary)


@job_type("DATAVALUE_IMPORT")
def _import_job(call: Call) -> Done:
    try:
        body = read_values(call)
    except Exception:
        body = {}
    try:
        summary = run_import(call, body)
    except Exception as error:
        text = 'Cannot invoke "org.hisp.dhis.datavalue.DataEntryGroup.deletion()" because "group" is null'
        counts = dict.fromkeys(("imported", "updated", "ignored", "deleted"), 0)
        summary = {
            "status": "ERROR",
            "description": text,
            "importCount": counts,
            "conflicts": [],
            "rejectedIndexes": [],
            "responseType": "ImportSummary",
        }
        if not str(error):
            raise
        return Done(f"Process failed: {text}", "ERROR", summary=summary)
    counts = summary["importCount"]
    shown = (
        f"{counts['imported']} created, {counts['updated']} updated, {counts['deleted']} deleted, "
        f"{counts['ignored']} ignored"
    )
    summary["importOptions"]["async"] = True
    level = differences.value_job_level(call.version, summary["status"])
    return Done(f"Import complete with status {summary['status']}, {shown}", level, ["Decoding group"], summary)
