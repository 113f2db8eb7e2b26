# Made from tests/_async/accessors/test_tasks.py by `make generate`. Do not edit.
"""Jobs are followed to their end, whatever becomes of their feed."""

import json
from collections.abc import Callable

import httpx
import pytest

from dhis2w_client import BasicAuth, SyncDhis2Client
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
    last = {"uid": "b", "level": "INFO", "completed": True, "message": "done"}
    summary = json.dumps({"status": "OK", "stats": {"created": 3}})
    job = follow([[], FIRST, FIRST, [last, *FIRST]], unknown, ["", "", summary])
    result = job.result()
    assert [note.uid for note in result.notifications] == ["a", "b"]
    assert result.outcome
    assert result.outcome.created == 3
    again = follow([[last, *FIRST]], unknown, [])
    assert [note.message for note in again] == ["begun", "done"]
