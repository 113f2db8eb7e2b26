"""What DHIS2 answers to a change: the WebMessage envelope with its reports, and one outcome for all imports."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, cast

from pydantic import ValidationInfo, ValidatorFunctionWrapHandler, field_validator

from dhis2w_client._discretion import discreet
from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.models import Dhis2Model

__all__ = [
    "ErrorReport",
    "ImportCounts",
    "ImportOutcome",
    "ImportRejectedError",
    "JobReference",
    "RejectedRow",
    "RejectedTrackerRow",
    "Report",
    "WebMessage",
    "import_outcome",
    "is_report",
]

_SHOWN_ROWS = 5


# -- The envelope ----------------------------------------------------------------------------------------------------


class ErrorReport(Dhis2Model):
    """One thing that was wrong with one object."""

    message: str | None = None
    errorCode: str | None = None
    errorProperty: str | None = None
    mainKlass: str | None = None
    mainId: str | None = None


class ImportCounts(Dhis2Model):
    """How many objects a change created, updated, deleted and ignored."""

    created: int | None = None
    updated: int | None = None
    deleted: int | None = None
    ignored: int | None = None
    total: int | None = None


class Report(Dhis2Model):
    """The report inside an envelope: of one object, of one type, or of a whole import."""

    responseType: str | None = None
    status: str | None = None
    klass: str | None = None
    uid: str | None = None
    stats: ImportCounts | None = None
    errorReports: list[ErrorReport] | None = None
    objectReports: "list[Report] | None" = None
    typeReports: "list[Report] | None" = None


class WebMessage(Dhis2Model):
    """DHIS2's envelope around the result of a change and around an error."""

    httpStatus: str | None = None
    httpStatusCode: int | None = None
    status: str | None = None
    code: int | None = None
    message: str | None = None
    devMessage: str | None = None
    errorCode: str | None = None
    response: Report | None = None

    @property
    def uid(self) -> str | None:
        """The id of the object that was created or changed."""
        return self.response.uid if isinstance(self.response, Report) else None

    @property
    def error_reports(self) -> list[ErrorReport]:
        """Every error in the report, of all types and objects, in the server's order."""
        return list(_error_reports(self.response)) if isinstance(self.response, Report) else []

    @property
    def outcome(self) -> "ImportOutcome":
        """What the change accepted and rejected."""
        return import_outcome(self.to_wire())

    @field_validator("response", mode="wrap")
    @classmethod
    def _keep_unknown_responses(cls, value: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        # Some endpoints answer a list, a text, or an object with other kinds of values here: kept as it came.
        try:
            return handler(value)
        except ValueError:
            return value


def _error_reports(report: Report) -> Iterator[ErrorReport]:
    yield from report.errorReports or ()
    for part in (*(report.typeReports or ()), *(report.objectReports or ())):
        yield from _error_reports(part)


# -- The outcome of an import ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """One problem of one object or value of an import; a row may have several."""

    message: str
    code: str | None = None
    """DHIS2's error code, such as `E5002`; those of 2.43 differ from those of earlier versions."""
    index: int | None = None
    """Where it stood among the rows of its type, from 0; servers do not always say."""
    uid: str | None = None
    property: str | None = None
    type: str | None = None
    """Its type, such as `DataElement`, `EVENT`; None for data values."""

    def __str__(self) -> str:
        place = " ".join(filter(None, (self.type, self.uid, None if self.index is None else f"row {self.index}")))
        code = self.code and f"[{self.code}]"
        return " ".join(filter(None, (f"{place}:" if place else None, self.shown_message(), code)))

    def shown_message(self) -> str:
        """The message as far as it may be shown to everyone."""
        return self.message


@dataclass(frozen=True, slots=True, repr=False)
class RejectedTrackerRow(RejectedRow):
    """One problem of a tracked entity, enrollment, event or relationship.

    Its `message` may hold what was entered about a person, so that neither `str` nor `repr` show it where it may.
    """

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"

    def shown_message(self) -> str:
        """The message as far as it may be shown to everyone."""
        return discreet(self.code, self.message)


class JobReference(NamedTuple):
    """A job on the server that does the import: ask for its progress by these two."""

    type: str
    """Such as `METADATA_IMPORT`."""
    id: str


@dataclass(frozen=True, repr=False)
class ImportOutcome:
    """What an import did, of one shape for metadata, data values and tracker, and for all versions.

    `created` and `updated` are the server's counts: for data values, 2.43 and later count everything as updated.
    """

    status: str
    """OK, WARNING or ERROR. A WARNING may have changed nothing: see `accepted`."""
    created: int = 0
    updated: int = 0
    deleted: int = 0
    ignored: int = 0
    """Rows that were not imported, also such as were as they should be already; some servers count errors instead."""
    rejected: tuple[RejectedRow, ...] = ()
    """What was wrong with which row, in the server's order."""
    warnings: tuple[RejectedRow, ...] = ()
    """What the server found noteworthy about rows that it took."""
    message: str | None = None
    uid: str | None = None
    """The id of the object that the import is about, where it is about one."""
    job: JobReference | None = None
    """The job that does the import, where the server only accepted it: nothing is known of its outcome yet."""
    report: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    """The whole answer."""

    @property
    def accepted(self) -> int:
        """How many rows were created, updated or deleted; in a dry run, would have been."""
        return self.created + self.updated + self.deleted

    @property
    def is_clean(self) -> bool:
        """Whether nothing was rejected and the import did not fail as a whole."""
        return not self.rejected and self.status != "ERROR"

    @property
    def summary(self) -> str:
        """Its status and counts, in one line."""
        counts = {name: getattr(self, name) for name in ("created", "updated", "deleted", "ignored")}
        counts |= {"rejected": len(self.rejected), "with warnings": len(self.warnings)}
        told = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
        return f"{self.status}: {told or (f'job {self.job.id}' if self.job else 'nothing changed')}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.summary}>"

    def _repr_html_(self) -> str:
        from dhis2w_client._display import outcome_as_html

        return outcome_as_html(self)

    def raise_for_rejected(self) -> "ImportOutcome":
        """The outcome itself; ImportRejectedError where a row was rejected or the import failed as a whole."""
        if not self.is_clean:
            raise ImportRejectedError(self)
        return self


class ImportRejectedError(Dhis2ClientError):
    """An import did not take all of its rows; others may have been imported."""

    def __init__(self, outcome: ImportOutcome) -> None:
        super().__init__(outcome)
        self.outcome = outcome

    def __str__(self) -> str:
        rejected = self.outcome.rejected
        counts = f"{len(rejected)} problems, {self.outcome.accepted} rows accepted"
        lines = [f"import {self.outcome.status}: {self.outcome.message or counts}"]
        lines += [f"  {row}" for row in rejected[:_SHOWN_ROWS]]
        if len(rejected) > _SHOWN_ROWS:
            lines.append(f"  ... {len(rejected) - _SHOWN_ROWS} more in .outcome.rejected")
        return "\n".join(lines)


def is_report(body: object) -> bool:
    """Whether a body says what an import did, rather than why the request was refused."""
    return bool(_REPORT_KEYS & _inner(_object(body)).keys())


def import_outcome(body: Mapping[str, Any]) -> ImportOutcome:
    """The outcome in any answer to an import: an envelope or the bare report of a task, of any version."""
    report = _inner(body)
    rejected = (*_rejected_objects(report), *_rejected_values(report), *_rejected_tracker_objects(report))
    counts = _counts(report)
    if not counts and report.get("uid") and not rejected:  # the report of one object has no counts
        counts = {_DONE_BY_STATUS.get(body.get("httpStatusCode", 200), "updated"): 1}
    return ImportOutcome(
        status=_status(body, report, rejected),
        created=counts.get("created", 0) + counts.get("imported", 0),
        updated=counts.get("updated", 0),
        deleted=counts.get("deleted", 0),
        ignored=counts.get("ignored", 0),
        rejected=rejected,
        warnings=tuple(_tracker_rows(_object(report.get("validationReport")).get("warningReports"))),
        message=body.get("message") or report.get("message") or report.get("description"),
        uid=report.get("uid"),
        job=_job(report),
        report=body,
    )


_REPORT_KEYS = {
    *("errorReports", "objectReports", "typeReports", "stats"),
    *("importCount", "conflicts", "importSummaries", "validationReport", "bundleReport"),
}
_DONE_BY_STATUS = {201: "created"}


def _inner(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The report in an envelope, or what is one itself."""
    response = body.get("response")
    if isinstance(response, list):
        return {"errorReports": response}
    return _object(response) if isinstance(response, dict) else body


def _status(body: Mapping[str, Any], report: Mapping[str, Any], rejected: tuple[RejectedRow, ...]) -> str:
    own = report.get("status") or body.get("status")
    if own in {None, "SUCCESS"}:
        own = "OK"
    return "WARNING" if own == "OK" and rejected else str(own)


def _counts(report: Mapping[str, Any]) -> dict[str, int]:
    counts = _object(report.get("stats") or report.get("importCount"))
    if not counts:
        parts = [_counts(part) for part in _objects(report.get("importSummaries"))]
        return {name: sum(part.get(name, 0) for part in parts) for name in {name for part in parts for name in part}}
    return {name: value for name, value in counts.items() if isinstance(value, int)}


def _job(report: Mapping[str, Any]) -> JobReference | None:
    kind, uid = report.get("jobType"), report.get("id")
    if report.get("responseType") == "TrackerJob" or "/tracker/jobs/" in str(report.get("location")):
        kind = "TRACKER_IMPORT_JOB"
    return JobReference(str(kind), str(uid)) if kind and uid else None


# Metadata: reports of types hold reports of objects, which hold errors.
def _rejected_objects(report: Mapping[str, Any], within: Mapping[str, Any] | None = None) -> Iterator[RejectedRow]:
    about = {**(within or {}), **{key: report[key] for key in ("klass", "index", "uid") if key in report}}
    for error in _objects(report.get("errorReports")):
        yield RejectedRow(
            str(error.get("message")),
            error.get("errorCode"),
            about.get("index"),
            about.get("uid") or error.get("mainId") or error.get("uid"),
            error.get("errorProperty"),
            str(about.get("klass") or error.get("mainKlass") or "").rpartition(".")[2] or None,
        )
    for key in ("typeReports", "objectReports"):
        for part in _objects(report.get(key)):
            yield from _rejected_objects(part, about)


# Data values: a conflict says which rows it is about; 2.41 and 2.42 also which object is to blame.
def _rejected_values(report: Mapping[str, Any]) -> Iterator[RejectedRow]:
    explained: set[int] = set()
    for conflict in _objects(report.get("conflicts")):
        objects = _object(conflict.get("objects"))
        uid = conflict.get("object") or next((str(value) for value in objects.values()), None)
        named = conflict.get("property") or next((name for name in objects if name != "args"), None)
        indexes = [index for index in _list(conflict.get("indexes")) if isinstance(index, int)]
        explained.update(indexes)
        row = RejectedRow(str(conflict.get("value")), conflict.get("errorCode"), None, uid, named)
        yield from (replace(row, index=index) for index in indexes)
        if not indexes:
            yield row
    for index in _list(report.get("rejectedIndexes")):
        if index not in explained:
            yield RejectedRow("rejected without a reason", index=index)
    for summary in _objects(report.get("importSummaries")):
        yield from _rejected_values(summary)


def _rejected_tracker_objects(report: Mapping[str, Any]) -> Iterator[RejectedRow]:
    yield from _tracker_rows(_object(report.get("validationReport")).get("errorReports"))
    for part in _object(_object(report.get("bundleReport")).get("typeReportMap")).values():
        for item in _objects(_object(part).get("objectReports")):
            yield from _tracker_rows(item.get("errorReports"), item)


def _tracker_rows(errors: Any, about: Mapping[str, Any] | None = None) -> Iterator[RejectedRow]:
    for error in _objects(errors):
        given = {**(about or {}), **error}
        code = given.get("errorCode") or given.get("warningCode")
        text = str(given.get("message"))
        yield RejectedTrackerRow(text, code, None, given.get("uid"), None, given.get("trackerType"))


def _object(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    items: list[Any] = value if isinstance(value, list) else []
    return items


def _objects(value: Any) -> Iterable[Mapping[str, Any]]:
    return filter(None, map(_object, _list(value)))
