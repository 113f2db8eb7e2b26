# Made from src/dhis2w_client/_async/services/tracker_importing.py by `make generate`. Do not edit.
"""Imports of tracker data, at once or as a job: what becomes of each object, also where a request fails."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Unpack

from dhis2w_client._sync.imports import send_import
from dhis2w_client._sync.resource import Resource
from dhis2w_client._sync.services.tasks import Job, start_job
from dhis2w_client.errors import AuthenticationError, Dhis2ApiError, Dhis2ClientError, NotFoundError, ServerError
from dhis2w_client.jobs import JobLostError
from dhis2w_client.query import ParameterValue, path_segment
from dhis2w_client.reports import import_outcome
from dhis2w_client.tracker.import_options import TrackerImportOptions, import_parameters
from dhis2w_client.tracker.objects import TrackerObject, body_of, chunks, prepare
from dhis2w_client.tracker.outcome import Tally, TrackerOutcome

if TYPE_CHECKING:
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client.jobs import JobProgress
    from dhis2w_client.reports import JobReference
    from dhis2w_client.tracker.objects import TrackerSource

__all__ = ["TrackerImporting", "TrackerJob"]

_PATH = "/api/tracker"
_CHUNK = 500
_PATIENCE = 600.0
_TOO_LARGE = 413


class TrackerJob(Job):
    """A tracker import that the server does in the background; `job.outcome()` tells what became of it."""

    __slots__ = ("_tally",)

    def __init__(self, client: "SyncDhis2Client", reference: "JobReference", tally: Tally) -> None:
        super().__init__(client, reference)
        self._tally = tally

    @property
    def objects(self) -> tuple[TrackerObject, ...]:
        """What is imported, with uids."""
        return tuple(self._tally.objects)

    def outcome(self, timeout: float = _PATIENCE, *, progress: "JobProgress | bool | None" = None) -> TrackerOutcome:
        """What became of each object, when the job has ended; waits for that at most `timeout` seconds.

        Where the server has forgotten the job, as after a restart, the fate of all objects is UNKNOWN. Raises
        JobTimeoutError.
        """
        tally = Tally(self._tally.objects, self._tally.atomic, self._tally.dry_run)
        lost: Exception | None = None
        summary: dict[str, Any] | None = None
        try:
            summary = {**(self.result(timeout, progress=progress)).summary}
        except JobLostError as error:
            lost = error
        summary = summary or self._report()
        if summary:
            tally.answered(tally.objects, import_outcome(summary))
        else:
            tally.note(tally.objects, "UNKNOWN")
            tally.error = lost or JobLostError(self.reference, "ended, but the server has no report of it")
        return tally.outcome()

    def _report(self) -> dict[str, Any] | None:
        path = f"{_PATH}/jobs/{path_segment(self.reference.id)}/report"
        try:
            return self._client.get_raw(path, {"reportMode": "WARNINGS"})
        except NotFoundError:
            return None


class TrackerImporting(Resource):
    """Objects are sent flat, in requests of some hundreds, each with a uid that the client gives it before."""

    __slots__ = ()

    def import_(
        self,
        objects: "TrackerSource",
        *,
        chunk_size: int = _CHUNK,
        progress: "Callable[[TrackerOutcome], object] | bool | None" = None,
        **options: Unpack[TrackerImportOptions],
    ) -> TrackerOutcome:
        """Imports tracked entities, enrollments, events and relationships; what became of each of them.

        `objects` are models or mappings of any of these, nested or not, or a bundle such as `{"events": [...]}`. They
        are sent in requests of at most `chunk_size` objects, but what was nested stays together; each request is
        atomic by itself. Values that are left out are kept, those that are None are deleted.

        Refused objects are no exception: see the outcome, whose `failed_objects` may be imported again, repaired or as
        they are. Where the link breaks, the outcome has the `error`, and tells what is known to be on the server, what
        may be, and what was not sent. What is refused as a whole before anything was done is raised. To be able to
        repeat an import that the program itself broke off, give it what `dhis2w_client.tracker.prepare` made of the
        objects. `progress` is told what became of the objects of each request. `POST /api/tracker`.
        """
        from dhis2w_client.progress import shown

        tally, parameters, deleting = _begun(objects, options, as_job=False)
        waiting = chunks(tally.objects, chunk_size, deleting=deleting)
        with shown(progress, "tracker import") as told:
            while waiting:
                chunk = waiting.pop(0)
                try:
                    body = body_of(chunk, deleting=deleting)
                    outcome = send_import(self._client, "POST", _PATH, params=parameters, body=body)
                except Dhis2ClientError as error:
                    if _is_too_large(error) and len(halves := chunks(chunk, len(chunk) // 2 or 1)) > 1:
                        waiting = halves + waiting
                        continue
                    if _is_refusal(error):
                        if not tally.outcomes:
                            raise
                    else:
                        tally.note(chunk, "UNKNOWN")
                    tally.error = error
                    break
                tally.answered(chunk, outcome)
                told(tally.last())
        return tally.outcome()

    def import_as_job(self, objects: "TrackerSource", **options: Unpack[TrackerImportOptions]) -> TrackerJob:
        """Has the server import objects in the background, all in one request; the job, whose `outcome()` tells more.

        `POST /api/tracker`.
        """
        tally, parameters, deleting = _begun(objects, options, as_job=True)
        body = body_of(tally.objects, deleting=deleting)
        job = start_job(self._client, "POST", _PATH, params=parameters, body=body)
        return TrackerJob(self._client, job.reference, tally)

    def delete(self, objects: "TrackerSource", **options: Unpack[TrackerImportOptions]) -> TrackerOutcome:
        """Deletes objects, and with tracked entities their enrollments, with these their events.

        `POST /api/tracker?importStrategy=DELETE`. The server keeps them, marked as deleted, until its maintenance.
        """
        options["import_strategy"] = "DELETE"
        return self.import_(objects, **options)


def _begun(
    objects: "TrackerSource", options: TrackerImportOptions, *, as_job: bool
) -> tuple[Tally, dict[str, ParameterValue], bool]:
    """What an import begins with: its tally, its parameters, and whether it deletes."""
    parameters = import_parameters(options, as_job=as_job)
    strategy = options.get("import_strategy")
    prepared = prepare(objects, must_exist=strategy in {"UPDATE", "DELETE"})
    tally = Tally(prepared, atomic=options.get("atomic", True), dry_run=options.get("dry_run", False))
    return tally, parameters, strategy == "DELETE"


def _is_refusal(error: Dhis2ClientError) -> bool:
    """Whether the server said that it did nothing; anything else may have come after it did."""
    return isinstance(error, AuthenticationError | Dhis2ApiError) and not isinstance(error, ServerError)


def _is_too_large(error: Dhis2ClientError) -> bool:
    return isinstance(error, Dhis2ApiError) and error.status_code == _TOO_LARGE
