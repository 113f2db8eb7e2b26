"""Jobs: started by a request, run when the clock says so, with a feed and a summary; which types there are."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from dhis2w_client.testing import differences
from dhis2w_client.testing.clock import LONGEST_DELAY, next_execution, stamp
from dhis2w_client.testing.http import Answer, Call, Json, endpoint, json_answer, refuse, web_message
from dhis2w_client.testing.metadata import object_of, schema_of
from dhis2w_client.testing.render import parse_fields, render
from dhis2w_client.testing.schemas import full, likely_of_parameter

if TYPE_CHECKING:
    from dhis2w_client.testing.server import Dhis2Server


# These begin at once; all others wait for the scheduler, which looks every few seconds.
_IMMEDIATE = {"METADATA_IMPORT", "TRACKER_IMPORT_JOB", "GEOJSON_IMPORT"}


@dataclass(slots=True)
class Done:
    """What a job leaves: a last message with its level, messages before it, and a summary."""

    message: str | None
    level: str = "INFO"
    steps: list[str] = field(default_factory=list[str])
    summary: Any = None


Work: TypeAlias = Callable[[Call], Done]
_WORK: dict[str, Work] = {}


def job_type(name: str) -> Callable[[Work], Work]:
    """Register what a type of job does; it gets the request that started it."""

    def register(work: Work) -> Work:
        _WORK[name] = work
        return work

    return register


def start_job(
    call: Call, kind: str, parameters: Json | None = None, *, unsaid: Json | None = None, uid: str = ""
) -> Json:
    """Make a job that will run later; gives its configuration.

    `unsaid` are parameters that only the feed of the job shows.
    """
    clock = call.server.clock
    now = clock.now().timestamp()
    wait = 0.05 if kind in _IMMEDIATE else call.server.scheduler_seconds
    uid = uid or call.server.uids.uid()
    job: Json = {
        "id": uid,
        "type": kind,
        "created": clock.stamp(),
        "due": now + wait + call.server.faults.take_job_delay(),
        "status": "NOT_STARTED",
        "parameters": parameters,
        "unsaid": unsaid or {},
        "query": call.raw_query,
        "body": call.content().decode("utf-8", "surrogateescape"),
        "content_type": call.headers.get("content-type", ""),
        "root": call.root,
        "path": call.path,
        "user": call.user["id"],
        "notifications": [],
        "summary": None,
    }
    call.state.jobs[uid] = job
    call.server.pending_jobs = True
    if uid not in call.state.of("jobConfigurations"):
        call.state.of("jobConfigurations")[uid] = {
            "id": uid,
            "name": _job_name(call, kind),
            "jobType": kind,
            "schedulingType": "ONCE_ASAP",
            "enabled": True,
            "created": clock.stamp(),
            "lastUpdated": clock.stamp(),
            "lastUpdatedBy": {"id": call.user["id"]},
        }
    return job


def _job_name(call: Call, kind: str) -> str:
    return f"{kind} ({int(call.server.clock.now().timestamp() * 1000)})"


def job_answer(call: Call, job: Json) -> Answer:
    """The envelope that says that a job was started."""
    kind = job["type"]
    name = _job_name(call, kind)
    response: Json = {
        "name": name,
        "id": job["id"],
        "created": job["created"],
        "jobType": kind,
        "jobStatus": "NOT_STARTED",
        "relativeNotifierEndpoint": f"/api/system/tasks/{kind}/{job['id']}",
        **differences.job_response(call.version),
    }
    if job["parameters"] is not None:
        response["jobParameters"] = job["parameters"]
    location = f"{call.root}/api/system/tasks/{kind}"
    return web_message(200, f"Initiated {name}", response=response, location=location)


def run_due_jobs(server: "Dhis2Server") -> None:
    """Run what is due, in the order in which it was started."""
    now = server.clock.now().timestamp()
    waiting = [job for job in server.state.jobs.values() if job["status"] == "NOT_STARTED"]
    server.pending_jobs = bool(waiting)
    for job in waiting:
        if job["due"] <= now:
            _run(server, job)


def _run(server: "Dhis2Server", job: Json) -> None:
    call = Call(
        server=server,
        method="POST",
        path=job["path"],
        raw_query=job["query"],
        headers={"content-type": job["content_type"]},
        body=job["body"].encode("utf-8", "surrogateescape"),
        root=job["root"],
        user=server.state.of("users").get(job["user"], server.administrator),
    )
    call.parse_query()
    work = _WORK.get(job["type"], _nothing)
    job["status"] = "COMPLETED"
    try:
        done = work(call)
    except Exception as error:
        job["status"] = "FAILED"
        done = Done(f"Process failed: {error}", "ERROR")
    time = stamp(server.clock.now())
    first = note(call, job["type"], _TITLES.get(job["type"], ""), time) | {"dataType": "PARAMETERS"}
    # A feed writes the parameters that were not given, too.
    data = dict.fromkeys(_PARAMETERS.get(job["type"], ())) | job["unsaid"] | (job["parameters"] or {})
    if data:
        first["data"] = data
    steps = [note(call, job["type"], text, time) for text in done.steps]
    last = note(call, job["type"], done.message, time, level=done.level, completed=True)
    job["notifications"] = [last, *reversed(steps), first]
    job["summary"], job["finished"] = done.summary, time
    if done.level == "ERROR":
        job["status"] = "FAILED"
    if configuration := server.state.of("jobConfigurations").get(job["id"]):
        configuration |= {"lastExecuted": time, "lastFinished": time, "lastExecutedStatus": job["status"]}


_IMPORT_PARAMETERS = ("preheatCache", "filename", "notificationLevel", "dataSet")
_PARAMETERS = {
    "DATAVALUE_IMPORT": _IMPORT_PARAMETERS,
    "COMPLETE_DATA_SET_REGISTRATION_IMPORT": _IMPORT_PARAMETERS,
    "ANALYTICS_TABLE": ("lastYears",),
    "METADATA_IMPORT": ("user", "filename", "csvImportClass"),
    "GEOJSON_IMPORT": ("attributeId", "user"),
}


def _nothing(call: Call) -> Done:
    return Done("")


_TITLES = {
    "ANALYTICS_TABLE": "Analytics table update process",
    "COMPLETE_DATA_SET_REGISTRATION_IMPORT": "Complete data set registration import",
    "DATAVALUE_IMPORT": "Data value set import",
    "GEOJSON_IMPORT": "GeoJSON import started",
    "METADATA_IMPORT": "Metadata import started",
    "PREDICTOR": "Making predictions",
    "RESOURCE_TABLE": "Generating resource tables",
    "TRACKER_IMPORT_JOB": "Tracker import started",
    "VALIDATION_RESULTS_NOTIFICATION": "Validation result notification",
}


def note(
    call: Call, kind: str, message: str | None, time: str, *, level: str = "INFO", completed: bool = False
) -> Json:
    """One notification of a job."""
    uid = call.server.uids.uid()
    return {
        "level": level,
        "category": kind,
        **({} if message is None else {"message": message}),
        "completed": completed,
        "id": uid,
        "time": time,
        "uid": uid,
    }


# -- the feed --------------------------------------------------------------------------------------------------------


def _check_type(call: Call, kind: str) -> None:
    known: list[str] = call.server.data.facts["jobTypes"]
    if kind not in known:
        shown = ", ".join(known)
        raise refuse(400, f"Value '{kind}' is not valid for path parameter jobType. Valid values are: [{shown}]")


# The server's own job, which runs every few seconds.
_HOUSEKEEPING = "HOUSEKEEPING"
_HOUSEKEEPING_UID = "DHIS2rocks1"


def _housekeeping(call: Call) -> list[Json]:
    time = call.server.clock.stamp()
    started = note(call, _HOUSEKEEPING, "", time) | {"dataType": "PARAMETERS"}
    return [note(call, _HOUSEKEEPING, "", time, completed=True), started]


def _feeds(call: Call, kind: str) -> Json:
    if kind == _HOUSEKEEPING:
        return {_HOUSEKEEPING_UID: _housekeeping(call)}
    jobs = [job for job in call.state.jobs.values() if job["type"] == kind and job["notifications"]]
    # An overview has the ends of each feed only.
    return {job["id"]: [job["notifications"][0], job["notifications"][-1]] for job in reversed(jobs)}


@endpoint("GET", "/api/system/tasks")
def all_tasks(call: Call) -> Any:
    """The feeds of all jobs, by type and job."""
    kinds = dict.fromkeys(job["type"] for job in call.state.jobs.values() if job["notifications"])
    return {kind: _feeds(call, kind) for kind in (*kinds, _HOUSEKEEPING)}


@endpoint("GET", "/api/system/tasks/{kind}")
def tasks_of_type(call: Call, kind: str) -> Any:
    """The feeds of the jobs of one type."""
    _check_type(call, kind)
    return _feeds(call, kind)


@endpoint("GET", "/api/system/tasks/{kind}/{uid}")
def task(call: Call, kind: str, uid: str) -> Any:
    """The feed of a job, newest first; empty for one that is unknown or has not begun."""
    _check_type(call, kind)
    if (kind, uid) == (_HOUSEKEEPING, _HOUSEKEEPING_UID):
        return _housekeeping(call)
    job = call.state.jobs.get(uid)
    return job["notifications"] if job and job["type"] == kind else []


@endpoint("DELETE", "/api/system/tasks")
@endpoint("DELETE", "/api/system/tasks/{kind}")
@endpoint("DELETE", "/api/system/tasks/{kind}/{uid}")
def forget_tasks(call: Call, kind: str = "", uid: str = "") -> Answer:
    """Forget jobs that are done."""
    for job in list(call.state.jobs.values()):
        if kind in ("", job["type"]) and uid in ("", job["id"]) and job["status"] != "NOT_STARTED":
            del call.state.jobs[job["id"]]
    return Answer(204)


@endpoint("GET", "/api/system/taskSummaries/{kind}")
def summaries(call: Call, kind: str) -> Any:
    """The summaries of the jobs of one type."""
    _check_type(call, kind)
    jobs = call.state.jobs.values()
    return {job["id"]: job["summary"] for job in jobs if job["type"] == kind and job["summary"] is not None}


@endpoint("GET", "/api/system/taskSummaries/{kind}/{uid}")
def summary(call: Call, kind: str, uid: str) -> Any:
    """The summary of a job; an empty answer for none."""
    _check_type(call, kind)
    job = call.state.jobs.get(uid)
    return Answer() if job is None or job["summary"] is None else json_answer(job["summary"])


# -- analytics tables ------------------------------------------------------------------------------------------------

_SKIPS = {
    "skipAggregate": ["DATA_VALUE", "COMPLETENESS", "COMPLETENESS_TARGET"],
    "skipEnrollment": ["ENROLLMENT"],
    "skipEvents": ["EVENT"],
    "skipTrackedEntities": [
        "TRACKED_ENTITY_INSTANCE",
        "TRACKED_ENTITY_INSTANCE_ENROLLMENTS",
        "TRACKED_ENTITY_INSTANCE_EVENTS",
    ],
    "skipOrgUnitOwnership": ["OWNERSHIP"],
    "skipValidationResult": ["VALIDATION_RESULT"],
}


@endpoint("POST PUT", "/api/resourceTables", authority="F_PERFORM_MAINTENANCE")
def build_resource_tables(call: Call) -> Answer:
    """Build the resource tables."""
    return job_answer(call, start_job(call, "RESOURCE_TABLE"))


@endpoint("POST PUT", "/api/resourceTables/monitoring", authority="F_PERFORM_MAINTENANCE")
def monitor(call: Call) -> Answer:
    """Run the monitoring of validation rules."""
    return job_answer(call, start_job(call, "MONITORING"))


@endpoint("POST PUT", "/api/resourceTables/analytics", authority="F_PERFORM_MAINTENANCE")
def build_analytics_tables(call: Call) -> Answer:
    """Build the analytics tables."""
    years = call.param("lastYears")
    if years and not years.isdecimal():
        raise call.bad_parameter("lastYears", f'For input string: "{years}"')
    skipped = [kind for name, kinds in _SKIPS.items() if call.flag(name) for kind in kinds]
    parameters: Json = {
        "skipTableTypes": skipped,
        "skipPrograms": [],
        "skipResourceTables": call.flag("skipResourceTables"),
        "skipOutliers": call.flag("skipOutliers"),
    }
    if years:
        parameters["lastYears"] = int(years)
    return job_answer(call, start_job(call, "ANALYTICS_TABLE", parameters))


@job_type("RESOURCE_TABLE")
def _resource_tables(call: Call) -> Done:
    steps = ["Drop SQL views", "2 successful and 0 failed items", "Generating resource tables"]
    return Done("Resource tables generated: 00:00:01.170", steps=steps)


# -- configured jobs -------------------------------------------------------------------------------------------------


@endpoint("POST", "/api/jobConfigurations/{uid}/execute")
def execute(call: Call, uid: str) -> Any:
    """Run a configured job."""
    schema = schema_of(call, "jobConfigurations")
    found = object_of(call, schema, uid)
    start_job(call, found["jobType"], found.get("jobParameters"), uid=uid)
    return {"klass": schema.klass, "index": 0, "errorReports": []}


@endpoint("POST", "/api/jobConfigurations/{uid}/cancel")
@endpoint("POST", "/api/jobConfigurations/{uid}/revert")
def cancel(call: Call, uid: str) -> Answer:
    """Stop a job."""
    object_of(call, schema_of(call, "jobConfigurations"), uid)
    job = call.state.jobs.get(uid)
    if job and job["status"] == "NOT_STARTED":
        job["status"] = "STOPPED"
    return Answer(204)


@endpoint("POST", "/api/jobConfigurations/{uid}/enable")
@endpoint("POST", "/api/jobConfigurations/{uid}/disable")
def enable(call: Call, uid: str) -> Answer:
    """Let a job run at its times, or not."""
    found = object_of(call, schema_of(call, "jobConfigurations"), uid)
    found["enabled"] = call.path.endswith("/enable")
    found["jobStatus"] = "SCHEDULED" if found["enabled"] else "DISABLED"
    return Answer(204)


@endpoint("GET", "/api/jobConfigurations/{uid}/progress")
def progress(call: Call, uid: str) -> Answer:
    """How far a job is; nothing, or an error of the server, for one that never ran."""
    return differences.no_progress(call.version)


@endpoint("GET", "/api/scheduling/running/types")
@endpoint("GET", "/api/scheduling/completed/types")
def scheduled_types(call: Call) -> Any:
    """The types of jobs that run now."""
    return []


@endpoint("GET", "/api/scheduling/running/{kind}")
def running(call: Call, kind: str) -> Answer:
    """The progress of a running job of a type; empty for none."""
    return Answer()


@endpoint("GET", "/api/scheduling/completed/{kind}")
def completed(call: Call, kind: str) -> Answer:
    """The progress of the last job of a type, which is not kept."""
    return differences.no_progress(call.version)


@endpoint("POST", "/api/scheduling/cancel/{kind}")
def cancel_type(call: Call, kind: str) -> Answer:
    """Stop the jobs of a type."""
    return Answer(204)


# -- Configured jobs: types, the next runs, the scheduler's queues; errors of runs -------------------------------------


# -- Types, the next runs, the scheduler's queues ----------------------------------------------------------------------


def _types(call: Call) -> dict[str, tuple[str, list[Json]]]:
    """How jobs of each type that can be configured are scheduled, and the parameters that they take."""
    known: dict[str, list[Any]] = call.server.data.facts["configurableJobs"]
    likely = partial(likely_of_parameter, call.version)
    return {name: (way, [full(found, likely) for found in parameters]) for name, (way, parameters) in known.items()}


@endpoint("GET", "/api/jobConfigurations/jobTypes")
def job_types(call: Call) -> Any:
    """The types of jobs that can be configured."""
    return {
        "jobTypes": [
            {
                "name": name.replace("_", " ").capitalize(),
                "jobType": name,
                "schedulingType": way,
                "jobParameters": parameters,
            }
            for name, (way, parameters) in _types(call).items()
        ]
    }


@endpoint("GET", "/api/jobConfigurations/jobTypesExtended")
def job_parameters(call: Call) -> Any:
    """The parameters of the types of jobs that can be configured, by their names."""
    return {name: {found["name"]: found for found in parameters} for name, (_, parameters) in _types(call).items()}


def _scheduled(call: Call) -> list[tuple[datetime, Json]]:
    """The jobs that will run, with their times, the next one first."""
    now = call.server.clock.now()
    found = [(next_execution(job, now), job) for job in call.state.of("jobConfigurations").values()]
    return sorted(((time, job) for time, job in found if time), key=lambda pair: (pair[0], pair[1]["name"]))


@endpoint("GET", "/api/jobConfigurations/due")
def due(call: Call) -> Any:
    """The jobs that will run within some seconds."""
    seconds = int(call.param("seconds") or 60)
    now = call.server.clock.now()
    schema = call.server.data.by_plural["jobConfigurations"]
    default = "" if differences.due_jobs_are_empty(call.version) else "*,!access,!href"
    fields = parse_fields(",".join(call.params("fields")) or default)
    return [
        render(call, schema, job, fields) for time, job in _scheduled(call) if (time - now).total_seconds() <= seconds
    ]


@endpoint("GET", "/api/scheduler")
def scheduler(call: Call) -> Any:
    """The queues: here, each job is one of its own."""
    now = call.server.clock.now()
    queues: list[Json] = []
    for time, job in _scheduled(call):
        latest = time + LONGEST_DELAY
        when: Json = {name: job[name] for name in ("cronExpression", "delay") if name in job}
        entry: Json = {"name": job["name"], "type": job["jobType"], **when, "status": job.get("jobStatus", "SCHEDULED")}
        queue = {
            **entry,
            "nextExecutionTime": stamp(time),
            "secondsToNextExecutionTime": int((time - now).total_seconds()),
            "enabled": job.get("enabled", True),
            "configurable": job["jobType"] in call.server.data.facts["configurableJobs"],
            "sequence": [{"id": job["id"], **entry, "nextExecutionTime": stamp(time)}],
        }
        if "cronExpression" in job:
            seconds = int((latest - now).total_seconds())
            queue |= {"maxDelayedExecutionTime": stamp(latest), "secondsToMaxDelayedExecutionTime": seconds}
        queues.append(queue)
    return queues


# -- Errors, read from the summaries of runs ---------------------------------------------------------------------------


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


def _shown_run(job: Json, errors: list[Json]) -> Json:
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
    return [_shown_run(job, errors) for job, errors in runs if errors]


@endpoint("GET", "/api/jobConfigurations/{uid}/errors")
def job_errors(call: Call, uid: str) -> Any:
    """The errors of a job's last run."""
    job = call.state.jobs.get(uid)
    errors = _errors(job) if job else []
    return _shown_run(job, errors) if job and errors else {}
