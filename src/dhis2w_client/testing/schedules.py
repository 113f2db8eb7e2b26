"""Configured jobs: which types there are with which parameters, when they run next, the scheduler's queues."""

from datetime import datetime
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.clock import stamp
from dhis2w_client.testing.cron import LONGEST_DELAY, next_execution
from dhis2w_client.testing.fields import parse_fields
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.render import render
from dhis2w_client.testing.routing import endpoint
from dhis2w_client.testing.schemas import unpacked

__all__: list[str] = []


def _types(call: Call) -> dict[str, tuple[str, list[Json]]]:
    """How jobs of each type that can be configured are scheduled, and the parameters that they take."""
    known: dict[str, list[Any]] = call.server.data.facts["configurableJobs"]
    return {name: (way, [unpacked(found) for found in parameters]) for name, (way, parameters) in known.items()}


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
