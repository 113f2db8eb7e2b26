"""Importing tracked entities, enrollments, events and relationships, now or as a job, with the reports of DHIS2."""

import csv
import io
import re
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, Json, json_answer, refuse, web_message
from dhis2w_client.testing.jobs import Done, job_type, start_job
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.tracker_bundle import KINDS, LABELS, Bundle
from dhis2w_client.testing.tracker_checks import validate
from dhis2w_client.testing.tracker_store import delete_object, store_object
from dhis2w_client.testing.uids import is_uid
from dhis2w_client.testing.values import read_date

__all__ = ["run_import"]

_PARAMETERS = {
    "importStrategy": ["CREATE", "UPDATE", "CREATE_AND_UPDATE", "DELETE"],
    "importMode": ["COMMIT", "VALIDATE"],
    "atomicMode": ["ALL", "OBJECT"],
    "validationMode": ["FULL", "FAIL_FAST", "SKIP"],
    "flushMode": ["AUTO", "OBJECT"],
    "reportMode": ["FULL", "ERRORS", "WARNINGS"],
}
_STATUSES = ["ACTIVE", "COMPLETED", "VISITED", "SCHEDULE", "OVERDUE", "SKIPPED"]


def _check_parameters(call: Call) -> None:
    for name, allowed in _PARAMETERS.items():
        value = call.param(name).upper()
        if value and value not in allowed:
            raise call.bad_parameter(name, f"Valid values are: [{', '.join(allowed)}]")
    if call.param("async", "true").lower() not in ("true", "false") and differences.checks_parameters(call.version):
        raise call.bad_parameter("async", "It should be of type boolean")
    for name in ("idScheme", "orgUnitIdScheme", "programIdScheme", "dataElementIdScheme", "programStageIdScheme"):
        value = call.param(name)
        if value and not re.fullmatch(r"UID|CODE|NAME|ATTRIBUTE:\w{11}", value):
            raise call.bad_parameter(name, "Valid values are: [UID, CODE, NAME, ATTRIBUTE:attributeUid]")


def _body(call: Call) -> Json:
    if call.content_type.endswith("csv"):
        return {"events": [_csv_event(row) for row in csv.DictReader(io.StringIO(call.text()))]}
    if not call.content().strip():
        raise refuse(400, "Required request body is missing")
    try:
        body = call.json()
    except ValueError:
        raise refuse(400, "JSON parse error: Unexpected end-of-input") from None
    if not isinstance(body, dict):
        raise refuse(400, "JSON parse error: Cannot deserialize value of type `Body` from Array value")
    return body


def _csv_event(row: dict[str, str]) -> Json:
    event: Json = {name: text for name, text in row.items() if text and name not in ("dataElement", "value")}
    if row.get("dataElement"):
        event["dataValues"] = [{"dataElement": row["dataElement"], "value": row.get("value")}]
    return event


def _flattened(call: Call, body: Json) -> Bundle:
    bundle = Bundle(call)
    for entity in body.get("trackedEntities") or ():
        _add_entity(bundle, dict(entity))
    for enrollment in body.get("enrollments") or ():
        _add_enrollment(bundle, dict(enrollment))
    for event in body.get("events") or ():
        _add(bundle, "events", dict(event))
    for relationship in body.get("relationships") or ():
        _add(bundle, "relationships", dict(relationship))
    return bundle


def _add(bundle: Bundle, kind: str, item: Json) -> str:
    name = KINDS[kind][1]
    uid = item.setdefault(name, bundle.call.server.uids.uid())
    if not is_uid(uid):
        problem = differences.bad_tracker_uid(bundle.call.version, str(uid))
        if problem:
            raise problem
        text = f"Object: `{uid}`, uid: `{uid}`, has an invalid uid format."
        bundle.error(kind, item, "E1048", text, uid, f"{LABELS[kind]}({KINDS[kind][1]}={uid})", uid)
    for key in ("enrolledAt", "occurredAt", "scheduledAt", "completedAt", "createdAtClient", "updatedAtClient"):
        if item.get(key) is not None:
            found = read_date(str(item[key]))
            if found is None:
                raise refuse(
                    400,
                    f"JSON parse error: Invalid date format '{item[key]}', only 'yyyy-MM-dd'T'HH:mm:ss.SSS' format "
                    "end epoch milliseconds are supported.",
                )
            item[key] = found
    if kind == "events" and item.get("status") is not None and item["status"] not in _STATUSES:
        shown = ", ".join(_STATUSES)
        text = f'Cannot deserialize value of type `EventStatus` from String "{item["status"]}"'
        raise refuse(400, f"JSON parse error: {text}: not one of the values accepted for Enum class: [{shown}]")
    bundle.objects[kind].append(item)
    return str(uid)


def _add_entity(bundle: Bundle, entity: Json) -> None:
    enrollments, relationships = entity.pop("enrollments", None), entity.pop("relationships", None)
    uid = _add(bundle, "trackedEntities", entity)
    for enrollment in enrollments or ():
        _add_enrollment(bundle, {"trackedEntity": uid, **enrollment})
    for relationship in relationships or ():
        _add(bundle, "relationships", dict(relationship))


def _add_enrollment(bundle: Bundle, enrollment: Json) -> None:
    events = enrollment.pop("events", None)
    uid = _add(bundle, "enrollments", enrollment)
    for event in events or ():
        whole = {"enrollment": uid, "program": enrollment.get("program"), **event}
        _add(bundle, "events", whole)


def run_import(call: Call) -> Json:
    """Import the body of a request; gives the report."""
    bundle = _flattened(call, _body(call))
    strategy = call.param("importStrategy", "CREATE_AND_UPDATE").upper()
    if call.param("validationMode").upper() != "SKIP":
        validate(bundle, strategy)
    counts: dict[str, dict[str, int]] = {
        kind: dict.fromkeys(("created", "updated", "deleted", "ignored", "total"), 0) for kind in KINDS
    }
    total = sum(len(items) for items in bundle.objects.values())
    report: Json = {
        "status": "OK",
        "validationReport": {"errorReports": bundle.errors, "warningReports": bundle.warnings},
    }
    if bundle.errors and call.param("atomicMode").upper() != "OBJECT":
        nothing = {"created": 0, "updated": 0, "deleted": 0, "ignored": total, "total": total}
        return {**report, "status": "ERROR", "stats": nothing}
    if call.param("importMode").upper() == "VALIDATE":
        stats = dict.fromkeys(("created", "updated", "deleted", "ignored", "total"), 0)
        return {**report, "stats": stats, "bundleReport": {"typeReportMap": {}}}
    types: Json = {}
    for kind, (label, name) in KINDS.items():
        types[label] = _commit_kind(bundle, kind, label, name, strategy, counts[kind])
    stats = {key: sum(found[key] for found in counts.values()) for key in counts["events"]}
    return {**report, "stats": stats, "bundleReport": {"typeReportMap": types}}


def _commit_kind(bundle: Bundle, kind: str, label: str, name: str, strategy: str, counts: dict[str, int]) -> Json:
    reports: list[Json] = []
    for item in bundle.objects[kind]:
        uid = item[name]
        counts["total"] += 1
        if uid in bundle.invalid or uid in bundle.unchanged:
            counts["ignored"] += 1
            continue
        if strategy == "DELETE":
            delete_object(bundle, kind, uid)
            counts["deleted"] += 1
        else:
            counts["updated" if uid in bundle.stored(kind) else "created"] += 1
            store_object(bundle, kind, item)
        reports.append({"trackerType": label, "uid": uid, "errorReports": []})
    return {"trackerType": label, "stats": counts, "objectReports": reports}


def shown_report(report: Json, mode: str) -> Json:
    """A report without its warnings, unless they are wanted."""
    if mode.upper() in ("FULL", "WARNINGS"):
        return report
    validation = {**report["validationReport"], "warningReports": []}
    return {**report, "validationReport": validation}


def _job_parameters(call: Call) -> Json:
    names = ("idScheme", "dataElementIdScheme", "orgUnitIdScheme", "programIdScheme", "programStageIdScheme")
    schemes: Json = {}
    for name in (*names, "categoryOptionComboIdScheme", "categoryOptionIdScheme"):
        kind, _, attribute = (call.param(name) or call.param("idScheme") or "UID").partition(":")
        schemes[name] = {"idScheme": kind, "attributeUid": attribute or None}
    defaults = {"importStrategy": "CREATE_AND_UPDATE", "reportMode": "ERRORS"}
    modes = {name: call.param(name).upper() or defaults.get(name, values[0]) for name, values in _PARAMETERS.items()}
    flags = {name: call.flag(name) for name in ("skipPatternValidation", "skipSideEffects", "skipRuleEngine")}
    user = differences.tracker_job_user(call.version, call.user["id"])
    return {**user, "idSchemes": schemes, **modes, **flags, "filename": None}


@endpoint("POST", "/api/tracker", consumes=(*JSON, "application/csv", "text/csv"))
def import_tracker(call: Call) -> Answer:
    """Import tracker data, now or as a job."""
    _check_parameters(call)
    if call.param("async", "true").lower() != "false":
        _flattened(call, _body(call))
        job = start_job(call, "TRACKER_IMPORT_JOB", unsaid=_job_parameters(call))
        location, header = differences.tracker_job_location(call.version, call.root, job["id"])
        response = {"id": job["id"], "location": location, **differences.tracker_job_type(call.version)}
        return web_message(200, "Tracker job added", response=response, location=header)
    report = run_import(call)
    return json_answer(shown_report(report, call.param("reportMode")), 409 if report["status"] == "ERROR" else 200)


@job_type("TRACKER_IMPORT_JOB")
def _import_job(call: Call) -> Done:
    report = run_import(call)
    counts = report["stats"]
    shown = ", ".join(f"{counts[name]} {name}" for name in ("created", "updated", "deleted", "ignored"))
    level = "INFO" if report["status"] == "OK" else "ERROR"
    steps = ["Loading file resource", "Loading file content", "Running PreHeat", "Running Rule Engine", "PostCommit"]
    return Done(f"Import complete with status {report['status']}, {shown}", level, steps, report)


@endpoint("GET", "/api/tracker/jobs/{uid}")
def job_feed(call: Call, uid: str) -> Any:
    """The notifications of an import."""
    job = call.state.jobs.get(uid)
    return job["notifications"] if job else []


@endpoint("GET", "/api/tracker/jobs/{uid}/report")
def job_report(call: Call, uid: str) -> Any:
    """The report of an import."""
    _check_parameters(call)
    job = call.state.jobs.get(uid)
    if not job or job["summary"] is None:
        raise refuse(404, f"Summary for job {uid} does not exist", errorCode="E1005")
    return shown_report(job["summary"], call.param("reportMode"))
