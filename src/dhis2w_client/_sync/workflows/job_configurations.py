# Made from src/dhis2w_client/_async/workflows/job_configurations.py by `make generate`. Do not edit.
"""Scheduled jobs: run now, at certain times, or not at all."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from dhis2w_client._sync.metadata import MetadataResource
from dhis2w_client.models import Dhis2Model
from dhis2w_client.reports import JobReference, WebMessage
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from dhis2w_client._sync.services.tasks import Job

__all__ = ["JobConfigurationResource"]

M = TypeVar("M", bound="Dhis2Model")


class JobConfigurationResource(MetadataResource[M]):
    """Job configurations (`/api/jobConfigurations`)."""

    __slots__ = ()

    def run(self, uid: str) -> "Job":
        """Runs a job now: `GET .../{uid}`, `POST .../{uid}/execute`; `job.result()` waits for its end.

        Servers begin with it up to 20 seconds later. Raises ConflictError where it runs already.
        """
        from dhis2w_client._sync.services.tasks import Job

        kind = self.get_property(checked_uid(uid), "jobType")
        self._call("POST", self._path(uid, "execute"))
        return Job(self._client, JobReference(str(kind), uid))

    def schedule(
        self,
        uid: str,
        *,
        cron: str | None = None,
        delay: int | None = None,
        parameters: Mapping[str, Any] | None = None,
    ) -> WebMessage:
        """Says when a job runs: `PATCH .../{uid}`.

        Either `cron` with six fields, seconds first, such as `0 0 3 ? * *` for three at night, or `delay`: seconds
        between the end of a run and the next one; only some types of jobs take one, others only the other.
        `parameters` replace those of the job. Raises ConflictError for an expression that is not valid.
        """
        if (cron is None) == (delay is None):
            raise ValueError("give either cron, such as '0 0 3 ? * *', or delay in seconds")
        changes: dict[str, Any] = {"cronExpression": cron} if delay is None else {"delay": delay}
        return self.patch(uid, {**changes, **({"jobParameters": parameters} if parameters is not None else {})})
