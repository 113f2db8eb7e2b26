"""Importing data value sets: one value after the other until 2.42, and what all versions share."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, Json, web_message
from dhis2w_client.testing.identifier_schemes import DEFAULT, Schemes
from dhis2w_client.testing.jobs import Done, job_answer, job_type, start_job
from dhis2w_client.testing.periods import parse_period, relative
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.value_groups import import_groups
from dhis2w_client.testing.value_reading import import_options, read_values
from dhis2w_client.testing.value_rules import (
    TEXTS,
    Import,
    key_of,
    option_problem,
    problem_of,
    rest_of,
    sets_with,
    store_value,
)

__all__ = ["run_import", "summary_answer"]


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
