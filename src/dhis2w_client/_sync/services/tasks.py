# Made from src/dhis2w_client/_async/services/tasks.py by `make generate`. Do not edit.
"""Jobs on the server: followed to their end, whatever becomes of their feed."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, Unpack

from dhis2w_client._exchange import CallOptions
from dhis2w_client._sync.resource import Resource
from dhis2w_client.errors import NotFoundError, ResponseFormatError
from dhis2w_client.jobs import (
    JobLostError,
    JobNotification,
    JobPoll,
    JobProgress,
    JobResult,
    JobTimeoutError,
    job_reference,
    new_notifications,
)
from dhis2w_client.query import path_segment
from dhis2w_client.reports import JobReference

if TYPE_CHECKING:
    from collections.abc import Generator

    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.query import ParameterValue

    AnyJob: TypeAlias = "Job | JobReference | tuple[str, str]"

__all__ = ["Job", "Tasks", "start_job"]

Configuration = TypeVar("Configuration", bound="Dhis2Model")

# Some jobs begin only when the scheduler looks for them, up to 20 seconds late, so that little is gained by haste.
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 5.0
_PATIENCE = 600.0
# A summary may appear a moment after the last row of the feed.
_LOOKS_FOR_SUMMARY = 4
_ENDED = frozenset({"COMPLETED", "FAILED"})
_WITHOUT_SUMMARY = frozenset({"ANALYTICS_TABLE", "RESOURCE_TABLE", "CONTINUOUS_ANALYTICS_TABLE", "MONITORING"})


class Job:
    """A job that was started on the server.

    `job.result()` waits for its end, `for note in job` tells what it does, `job.poll()` looks once.
    Its `reference` may be kept, and be followed by another process: `client.tasks.job(reference)`.
    """

    __slots__ = ("_client", "_seen", "reference")

    def __init__(self, client: "SyncDhis2Client", reference: JobReference) -> None:
        self._client = client
        self._seen: set[str] = set()
        self.reference = reference

    def poll(self) -> JobPoll:
        """One look at its feed, which is empty before it begins. `GET /api/system/tasks/{type}/{id}`."""
        return self._look(self._seen)

    def _look(self, seen: set[str]) -> JobPoll:
        kind, uid = self.reference
        path = f"/api/system/tasks/{path_segment(kind)}/{path_segment(uid)}"
        rows: list[dict[str, Any]] = self._client.call("GET", path, returns=list[dict[str, Any]])
        return new_notifications(rows, seen)

    def __iter__(self) -> "Generator[JobNotification]":
        return self.notifications()

    def notifications(self, *, timeout: float = _PATIENCE) -> "Generator[JobNotification]":
        """What it says, as it says it, until it ends; for `timeout` and errors see `result`."""
        end = self._client.clock() + timeout
        pause = _FIRST_PAUSE
        begun = False
        seen: set[str] = set()  # its own, so that a job can be followed several times
        while True:
            poll = self._look(seen)
            for note in poll.new:
                yield note
            if poll.completed or (begun and not poll.notifications):
                return
            begun = begun or bool(poll.notifications)
            if self._client.clock() >= end:
                if not begun and self._ended_unseen():
                    return
                state = "has not ended" if begun else "has not begun"
                raise JobTimeoutError(self.reference, f"{state} after {timeout:g} seconds; it goes on without you")
            pause = _FIRST_PAUSE if poll.new else min(pause * 1.5, _LONGEST_PAUSE)
            self._client.sleep(pause)

    def result(self, timeout: float = _PATIENCE, *, progress: "JobProgress | bool | None" = None) -> JobResult:
        """Waits for its end, at most `timeout` seconds; `progress` is told what it says, True shows a progress bar.

        Raises JobTimeoutError, and JobLostError where the server has forgotten the job before its end was seen, as
        after a restart. A failed job is no exception: see `JobResult.raise_for_failed()`.
        """
        from dhis2w_client.progress import shown

        notes: list[JobNotification] = []
        with shown(progress, self.reference.type) as told:
            for note in self.notifications(timeout=timeout):
                notes.append(note)
                told(note)
        completed = bool(notes and notes[-1].completed)
        failed = notes[-1].level == "ERROR" if completed else self._failed_unseen()
        status: Literal["COMPLETED", "FAILED"] = "FAILED" if failed else "COMPLETED"
        return JobResult(self.reference, status, tuple(notes), self._summary())

    def _failed_unseen(self) -> bool:
        """Whether a job failed whose feed was cleared before its last row was seen, as 2.44 does then."""
        status = (self._configuration("jobStatus,lastExecutedStatus")).get("lastExecutedStatus")
        if status not in _ENDED:
            raise JobLostError(
                self.reference,
                "is no longer known to the server, which may have been restarted: it may have done all, some or "
                "nothing of its work; look at the data before you start it again",
            )
        return bool(status == "FAILED")

    def _ended_unseen(self) -> bool:
        """Whether a job of which no row was seen has run; one that runs again and again does not tell which run."""
        configuration = self._configuration("schedulingType,lastExecutedStatus")
        return configuration.get("schedulingType") == "ONCE_ASAP" and configuration.get("lastExecutedStatus") in _ENDED

    def _configuration(self, fields: str) -> dict[str, Any]:
        try:
            return self._client.get_raw(f"/api/jobConfigurations/{path_segment(self.reference.id)}", {"fields": fields})
        except NotFoundError:
            return {}

    def _summary(self) -> dict[str, Any]:
        if self.reference.type in _WITHOUT_SUMMARY:
            return {}
        kind, uid = self.reference
        path = f"/api/system/taskSummaries/{path_segment(kind)}/{path_segment(uid)}"
        for look in range(_LOOKS_FOR_SUMMARY):
            if look:
                self._client.sleep(_FIRST_PAUSE)
            if body := self._client.call("GET", path, returns=bytes):
                import json

                summary = json.loads(body)
                return summary if isinstance(summary, dict) else {"items": summary}
        return {}

    def __repr__(self) -> str:
        return f"<Job {self.reference.type} {self.reference.id}>"


class Tasks(Resource, Generic[Configuration]):
    """Jobs that run on the server; each call that starts one gives a `Job` to follow it by."""

    __slots__ = ()

    def job(self, job: "AnyJob") -> Job:
        """The job of this type and id, such as one that another process started."""
        return job if isinstance(job, Job) else Job(self._client, JobReference(*job))

    def await_completion(
        self, job: "AnyJob", *, timeout: float = _PATIENCE, progress: "JobProgress | bool | None" = None
    ) -> JobResult:
        """Waits for the end of a job, as `Job.result` does."""
        return self.job(job).result(timeout, progress=progress)

    def iter_notifications(self, job: "AnyJob", *, timeout: float = _PATIENCE) -> "Generator[JobNotification]":
        """What a job says, as it says it, until it ends."""
        for note in self.job(job).notifications(timeout=timeout):
            yield note

    def poll_once(self, job: "AnyJob", *, seen: Collection[str] = ()) -> JobPoll:
        """One look at the feed of a job; rows whose uid is in `seen` are not `new`."""
        found = Job(self._client, self.job(job).reference).poll()
        return JobPoll(found.notifications, tuple(note for note in found.new if note.uid not in seen))

    def running(self, job_type: str | None = None) -> "list[Configuration]":
        """The jobs that run now, of one type or of all. `GET /api/jobConfigurations?filter=jobStatus:eq:RUNNING`."""
        filters = ["jobStatus:eq:RUNNING", *([f"jobType:eq:{job_type}"] if job_type else [])]
        model: type[Configuration] = self._client.models.JobConfiguration
        params: dict[str, ParameterValue] = {"filter": filters, "fields": "*", "paging": False}
        return [*self._client.call_page("/api/jobConfigurations", "jobConfigurations", model, params)]


def start_job(client: "SyncDhis2Client", method: str, path: str, **options: Unpack[CallOptions]) -> Job:
    """The job that a request starts. Raises ResponseFormatError where the answer names none."""
    answer: dict[str, Any] = client.call(method, path, returns=dict[str, Any], **options)
    reference = job_reference(answer)
    if reference is None:
        raise ResponseFormatError("the answer names no job", path="response", method=method, url=path)
    return Job(client, reference)
