"""What the runs of jobs had errors in, read from their summaries."""

import re
from typing import Any

from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.routing import endpoint

__all__: list[str] = []


def _of_tracker(summary: Json) -> list[Json]:
    return [
        {"id": report["uid"], "args": report["args"], "code": report["errorCode"], "type": report["trackerType"]}
        | {"message": report["message"]}
        for report in summary["validationReport"]["errorReports"]
    ]


def _of_objects(summary: Json) -> list[Json]:
    reports = [
        report for kind in summary["typeReports"] for one in kind["objectReports"] for report in one["errorReports"]
    ]
    return [
        {"id": report.get("mainId", ""), "args": report["args"], "code": report["errorCode"]}
        | {"type": report["mainKlass"].rpartition(".")[2], "message": report["message"]}
        for report in reports
    ]


def _of_conflicts(summary: Json) -> list[Json]:
    found: list[Json] = []
    for conflict in summary.get("conflicts") or ():
        code, text, objects = conflict["errorCode"], conflict["value"], conflict.get("objects") or {}
        names = [str(value) for value in objects.values()]
        args = re.findall("`([^`]*)`", text) if objects else []
        kind = ":".join([code, *names]) if names else f"{code}:"
        found.append({"id": names[0] if names else "", "args": args, "code": code, "type": kind, "message": text})
    return found


def _errors(job: Json) -> list[Json]:
    summary = job["summary"]
    if not isinstance(summary, dict):
        return []
    if "validationReport" in summary:
        return _of_tracker(summary)
    return _of_objects(summary) if "typeReports" in summary else _of_conflicts(summary)


def _run(job: Json, errors: list[Json]) -> Json:
    started, ended = (f"{job[name]}000" for name in ("created", "finished"))
    return {
        "id": job["id"],
        "type": job["type"],
        "user": job["user"],
        "errors": errors,
        "created": job["created"],
        "executed": started,
        "finished": ended,
        "file": job["id"],
        "filesize": len(job["body"].encode("utf-8", "surrogateescape")),
        "filetype": job["content_type"].partition(";")[0],
        "codes": "ValidationCode" if job["type"] == "TRACKER_IMPORT_JOB" else "ErrorCode",
        "input": None,
    }


@endpoint("GET", "/api/jobConfigurations/errors")
def all_errors(call: Call) -> Any:
    """The runs that had errors."""
    runs = [(job, _errors(job)) for job in call.state.jobs.values()]
    return [_run(job, errors) for job, errors in runs if errors]


@endpoint("GET", "/api/jobConfigurations/{uid}/errors")
def job_errors(call: Call, uid: str) -> Any:
    """The errors of a job's last run."""
    job = call.state.jobs.get(uid)
    errors = _errors(job) if job else []
    return _run(job, errors) if job and errors else {}
