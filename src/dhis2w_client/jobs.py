"""Jobs that a server runs in the background: what they tell, and how they end."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.models import DateTime, Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client.reports import ImportOutcome, JobReference

__all__ = [
    "JobError",
    "JobFailedError",
    "JobLostError",
    "JobNotification",
    "JobPoll",
    "JobProgress",
    "JobResult",
    "JobTimeoutError",
    "job_reference",
]


class JobNotification(Dhis2Model):
    """One row of a job's feed, of one shape on all versions."""

    uid: str | None = None
    level: str | None = None
    """OFF, DEBUG, LOOP, INFO, WARN or ERROR."""
    category: str | None = None
    """The type of the job."""
    time: DateTime | None = None
    message: str | None = None
    completed: bool | None = None
    """Whether this is the last row."""


JobProgress: TypeAlias = Callable[[JobNotification], object]
"""What is told of each notification of a job, oldest first."""


@dataclass(frozen=True)
class JobPoll:
    """What one look at a job's feed found."""

    notifications: tuple[JobNotification, ...]
    """All rows that the server keeps, oldest first."""
    new: tuple[JobNotification, ...]
    """Those that the look before had not found."""

    @property
    def completed(self) -> bool:
        """Whether the last row is there; how the job ended stands in its level."""
        return bool(self.notifications and self.notifications[-1].completed)


@dataclass(frozen=True)
class JobResult:
    """How a job ended.

    For imports `status` says little: servers call an import completed whose rows were all refused. See `outcome`.
    """

    job: "JobReference"
    status: Literal["COMPLETED", "FAILED"]
    notifications: tuple[JobNotification, ...] = ()
    """Its feed, oldest first, as far as the server kept it."""
    summary: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    """What the server keeps of its result; empty for jobs without one, and where the server no longer had it."""

    @property
    def message(self) -> str | None:
        """What the job said last."""
        return next((note.message for note in reversed(self.notifications) if note.message), None)

    @property
    def outcome(self) -> "ImportOutcome | None":
        """What an import did; None for jobs that left no summary, so that nothing is known of single rows."""
        from dhis2w_client.reports import import_outcome

        return import_outcome(self.summary) if self.summary else None

    def raise_for_failed(self) -> "JobResult":
        """The result itself; JobFailedError where the job failed."""
        if self.status == "FAILED":
            raise JobFailedError(self.job, f"failed: {self.message or 'the server does not say why'}")
        return self


class JobError(Dhis2ClientError):
    """A job whose result is not to be had; `.job` is its type and id."""

    def __init__(self, job: "JobReference", problem: str) -> None:
        super().__init__(job, problem)
        self.job = job
        self.problem = problem

    def __str__(self) -> str:
        return f"job {self.job.type} {self.job.id} {self.problem}"


class JobFailedError(JobError):
    """A job that ended with an error."""


class JobLostError(JobError):
    """A job that the server no longer knows, as after a restart: it may have done all, some or nothing of its work."""


class JobTimeoutError(JobError, TimeoutError):
    """A job that had not ended in time; it goes on, and may be followed again by its type and id."""


def job_reference(answer: Mapping[str, Any]) -> "JobReference | None":
    """The job that an answer says was started."""
    from dhis2w_client.reports import import_outcome

    return import_outcome(answer).job


def new_notifications(rows: Iterable[Mapping[str, Any]], seen: set[str]) -> JobPoll:
    """A feed as the server sends it, newest first; `seen` holds what was found before, and is brought up to date."""
    notes = tuple(JobNotification.model_validate(row) for row in reversed([*rows]))
    new = tuple(note for note in notes if note.uid not in seen)
    seen.update(str(note.uid) for note in new)
    return JobPoll(notes, new)
