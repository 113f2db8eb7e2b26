# Made from tests/_async/accessors/test_tasks.py by `make generate`. Do not edit.
"""Jobs are followed to their end, whatever becomes of their feed."""

import json
from collections.abc import Callable

import httpx
import pytest

from dhis2w_client import BasicAuth, Dhis2ApiError, SyncDhis2Client, TransportError
from dhis2w_client._sync.services.tasks import Job, start_job
from dhis2w_client.jobs import JobFailedError, JobLostError, JobNotification, JobTimeoutError
from dhis2w_client.reports import JobReference
from tests._sync.wire import Wire

BUNDLE = {"constants": [{"name": "Days in a week", "shortName": "Days", "value": 7}]}


def test_tasks(wire: Wire) -> None:
    tasks = wire.client.tasks
    job = start_job(wire.client, "POST", "/api/metadata", params={"async": True}, body=BUNDLE)
    told: list[JobNotification] = []
    with wire.calls("tasks.await_completion"):
        result = tasks.await_completion(job, progress=told.append)
    assert (result.status, told[-1].completed, [*told]) == ("COMPLETED", True, [*result.notifications])
    assert result.outcome
    assert result.outcome.created == 1
    assert result.raise_for_failed() is result
    assert job.result() == result

    with wire.calls("tasks.poll_once"):
        poll = tasks.poll_once(job.reference, seen={str(told[0].uid)})
    assert poll.completed
    assert poll.new == poll.notifications[1:]
    with wire.calls("tasks.iter_notifications"):
        assert [note.uid for note in tasks.iter_notifications(job.reference)] == [note.uid for note in told]
    with wire.calls("tasks.running"):
        assert tasks.running("ANALYTICS_TABLE") == []
    assert repr(tasks.job(job.reference)) == f"<Job METADATA_IMPORT {job.reference.id}>"


def test_a_job_without_a_summary_that_begins_late_is_waited_for(wire: Wire) -> None:
    wire.server.faults.late_job(40)
    job = start_job(wire.client, "POST", "/api/resourceTables")
    assert (job.poll()).notifications == ()
    with pytest.raises(JobTimeoutError, match=r"job RESOURCE_TABLE \w+ has not begun after 10 seconds"):
        job.result(10)
    result = job.result()
    assert (result.status, result.outcome, result.message) == (
        "COMPLETED",
        None,
        "Resource tables generated: 00:00:01.170",
    )


# -- Faults ----------------------------------------------------------------------------------------------------------


def run_unseen(wire: Wire) -> None:
    """Lets a minute pass, in which the server runs its jobs and is restarted."""
    wire.server.clock.advance(60)
    wire.client.get_raw("/api/system/info")
    wire.server.restart()


def test_a_restart_leaves_what_the_server_still_knows(wire: Wire) -> None:
    server, client = wire.server, wire.client
    server.faults.restart("GET /api/system/taskSummaries")
    job = start_job(client, "POST", "/api/metadata", params={"async": True}, body=BUNDLE)
    result = job.result()
    assert (result.status, result.outcome) == ("COMPLETED", None)  # that it ended was seen, not with what rows
    assert result.notifications
    (made,) = client.constants.list(filters="name:eq:Days in a week", fields="id")

    # A feed that is gone before anybody looks: only the job's configuration tells of its end.
    changed = {"constants": [{"id": made.id, "name": "Days in a week", "shortName": "Week", "value": 7}]}
    job = start_job(client, "POST", "/api/metadata", params={"async": True}, body=changed)
    run_unseen(wire)
    result = job.result(30)
    assert (result.status, result.notifications, result.summary, result.message) == ("COMPLETED", (), {}, None)
    assert (client.constants.get(str(made.id))).shortName == "Week"

    # A job that waits for its turn survives the restart.
    server.faults.late_job(120)
    job = start_job(client, "POST", "/api/resourceTables")
    server.restart()
    assert (job.result()).status == "COMPLETED"


def test_a_restart_in_an_analytics_job_does_not_hide_that_it_failed(wire: Wire) -> None:
    server, client = wire.server, wire.client
    if wire.version == "2.43":  # which makes no tables without these
        client.call("POST", "/api/configuration/dataOutputPeriodTypes", body=[])
    server.faults.late_job(30)
    job = start_job(client, "POST", "/api/resourceTables/analytics")
    with pytest.raises(JobTimeoutError, match="has not begun after 10 seconds; it goes on without you"):
        job.result(10)
    run_unseen(wire)
    result = client.tasks.job(job.reference).result(30)
    assert (result.status, result.notifications) == ("FAILED" if wire.version == "2.43" else "COMPLETED", ())
    if result.status == "FAILED":
        with pytest.raises(JobFailedError, match="the server does not say why"):
            result.raise_for_failed()


def test_a_job_outlives_the_connection_that_followed_it(wire: Wire) -> None:
    faults, client = wire.server.faults, wire.client
    job = start_job(client, "POST", "/api/metadata", params={"async": True}, body=BUNDLE)
    faults.reset("GET /api/system/tasks")
    with pytest.raises(TransportError):
        job.result()
    faults.proxy_page("GET /api/system/tasks", 502)
    with pytest.raises(Dhis2ApiError, match="502"):
        job.result()
    faults.truncate("GET /api/system/taskSummaries", 20)
    with pytest.raises(TransportError):
        job.result()
    result = client.tasks.job(job.reference).result()
    assert result.outcome
    assert result.outcome.created == 1


Feed = list[dict[str, object]]
FIRST: Feed = [{"uid": "a", "level": "INFO", "completed": False, "message": "begun"}]


def follow(feeds: list[Feed], configuration: Callable[[], httpx.Response], summaries: list[str]) -> Job:
    """A job whose feed and summary are as given, one after the other, with nothing to wait for."""
    now = [0.0]

    def sleep(seconds: float) -> None:
        now[0] += seconds

    def answer(request: httpx.Request) -> httpx.Response:
        if "/tasks/" in request.url.path:
            return httpx.Response(200, json=feeds.pop(0) if len(feeds) > 1 else feeds[0])
        if "/taskSummaries/" in request.url.path:
            return httpx.Response(200, text=summaries.pop(0) if summaries else "")
        return configuration()

    client = SyncDhis2Client(
        "https://dhis2.test", BasicAuth("a", "b"), transport=httpx.MockTransport(answer), skip_version_probe=True,
        sleep=sleep, clock=lambda: now[0],
    )  # fmt: skip
    client.connect()
    return Job(client, JobReference("METADATA_IMPORT", "Job12345678"))


def unknown() -> httpx.Response:
    return httpx.Response(404, json={"message": "no such job"})


def test_a_feed_that_was_wiped_leaves_what_the_configuration_knows() -> None:
    failed = follow([FIRST, []], lambda: httpx.Response(200, json={"lastExecutedStatus": "FAILED"}), [])
    result = failed.result()
    assert (result.status, result.summary) == ("FAILED", {})
    with pytest.raises(JobFailedError, match="failed: begun"):
        result.raise_for_failed()

    lost = follow([FIRST, []], unknown, [])
    with pytest.raises(JobLostError, match="may have done all, some or nothing") as caught:
        lost.result()
    assert caught.value.job == lost.reference


def test_a_summary_that_comes_late_is_waited_for_and_rows_are_told_once() -> None:
    last: dict[str, object] = {"uid": "b", "level": "INFO", "completed": True, "message": "done"}
    summary = json.dumps({"status": "OK", "stats": {"created": 3}})
    job = follow([[], FIRST, FIRST, [last, *FIRST]], unknown, ["", "", summary])
    result = job.result()
    assert [note.uid for note in result.notifications] == ["a", "b"]
    assert result.outcome
    assert result.outcome.created == 3
    again = follow([[last, *FIRST]], unknown, [])
    assert [note.message for note in again] == ["begun", "done"]
