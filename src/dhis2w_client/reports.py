"""What DHIS2 answers to a change: the WebMessage envelope with its reports, of one shape for all versions."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationInfo, ValidatorFunctionWrapHandler, field_validator

from dhis2w_client.models import Dhis2Model

__all__ = ["ErrorReport", "ImportCounts", "Report", "WebMessage"]


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
