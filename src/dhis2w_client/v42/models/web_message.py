"""Models of DHIS2 2.42: web message."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated, Any

from dhis2w_client.models import DateTime, Dhis2Model, by_tag, references

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import ErrorCode, ImportStatus, JobStatus, JobType, MergeType, PredictionStatus, Status
    from dhis2w_client.v42.models.apps import FileResource
    from dhis2w_client.v42.models.common import (
        ErrorReport,
        ImportConflict,
        ImportCount,
        ImportOptions,
        ImportTypeSummary,
        Stats,
        TypeReport,
    )
    from dhis2w_client.v42.models.system import MetadataSyncSummary, ObjectReport
else:
    Ref, Embedded = references(__package__)
    ErrorCode = ImportStatus = JobStatus = JobType = MergeType = PredictionStatus = Status = str


class ApiTokenCreationResponse(Dhis2Model):
    errorReports: list[Embedded["ErrorReport"]] | None = None
    key: str | None = None
    klass: str | None = None
    responseType: str | None = None
    uid: str | None = None


class ErrorMessage(Dhis2Model):
    args: list[str] | None = None
    errorCode: ErrorCode | None = None
    message: str | None = None


class ErrorReportsWebMessageResponse(Dhis2Model):
    errorReports: list[Embedded["ErrorReport"]] | None = None
    responseType: str | None = None


class FileResourceWebMessageResponse(Dhis2Model):
    fileResource: Ref["FileResource"] | None = None
    responseType: str | None = None


class GeoJsonImportReport(Dhis2Model):
    conflicts: list[Embedded["ImportConflict"]] | None = None
    importCount: Embedded["ImportCount"] | None = None
    responseType: str | None = None
    status: ImportStatus | None = None
    totalConflictOccurrenceCount: int | None = None


class ImportCountWebMessageResponse(Dhis2Model):
    created: int | None = None
    deleted: int | None = None
    responseType: str | None = None
    updated: int | None = None


class ImportReportWebMessageResponse(Dhis2Model):
    responseType: str | None = None
    stats: Embedded["Stats"] | None = None
    status: Status | None = None
    typeReports: list[Embedded["TypeReport"]] | None = None


class ImportSummary(Dhis2Model):
    conflicts: list[Embedded["ImportConflict"]] | None = None
    dataSetComplete: str | None = None
    description: str | None = None
    href: str | None = None
    importCount: Embedded["ImportCount"] | None = None
    importOptions: Embedded["ImportOptions"] | None = None
    reference: str | None = None
    rejectedIndexes: list[int] | None = None
    responseType: str | None = None
    status: ImportStatus | None = None


class ImportSummaries(Dhis2Model):
    deleted: int | None = None
    ignored: int | None = None
    importOptions: Embedded["ImportOptions"] | None = None
    importSummaries: list[ImportSummary] | None = None
    imported: int | None = None
    responseType: str | None = None
    status: ImportStatus | None = None
    total: int | None = None
    updated: int | None = None


class JobConfigurationWebMessageResponse(Dhis2Model):
    created: DateTime | None = None
    id: str | None = None
    jobParameters: Any | None = None
    jobStatus: JobStatus | None = None
    jobType: JobType | None = None
    name: str | None = None
    relativeNotifierEndpoint: str | None = None
    responseType: str | None = None


class MergeReport(Dhis2Model):
    mergeErrors: list[ErrorMessage] | None = None
    mergeType: MergeType | None = None
    message: str | None = None
    sourcesDeleted: list[str] | None = None


class MergeWebResponse(Dhis2Model):
    mergeReport: MergeReport | None = None
    responseType: str | None = None


class ObjectReportWebMessageResponse(Dhis2Model):
    errorReports: list[Embedded["ErrorReport"]] | None = None
    klass: str | None = None
    responseType: str | None = None
    uid: str | None = None


class PredictionSummary(Dhis2Model):
    deleted: int | None = None
    description: str | None = None
    inserted: int | None = None
    predictors: int | None = None
    responseType: str | None = None
    status: PredictionStatus | None = None
    unchanged: int | None = None
    updated: int | None = None


class SoftwareUpdateResponse(Dhis2Model):
    responseType: str | None = None
    versionMetadata: dict[str, dict[str, str]] | None = None


class TrackerJobWebMessageResponse(Dhis2Model):
    id: str | None = None
    location: str | None = None
    responseType: str | None = None


class TypeReportWebMessageResponse(Dhis2Model):
    objectReports: list[Embedded["ObjectReport"]] | None = None
    responseType: str | None = None
    stats: Embedded["Stats"] | None = None
    status: Status | None = None


class WebMessage(Dhis2Model):
    code: int | None = None
    description: str | None = None
    devMessage: str | None = None
    errorCode: ErrorCode | None = None
    httpStatus: str | None = None
    httpStatusCode: int | None = None
    message: str | None = None
    response: (
        Annotated[
            ApiTokenCreationResponse
            | ErrorReportsWebMessageResponse
            | FileResourceWebMessageResponse
            | GeoJsonImportReport
            | ImportCountWebMessageResponse
            | ImportReportWebMessageResponse
            | ImportSummaries
            | ImportSummary
            | Embedded["ImportTypeSummary"]
            | JobConfigurationWebMessageResponse
            | MergeWebResponse
            | Embedded["MetadataSyncSummary"]
            | ObjectReportWebMessageResponse
            | PredictionSummary
            | SoftwareUpdateResponse
            | TrackerJobWebMessageResponse
            | TypeReportWebMessageResponse,
            by_tag(
                __package__,
                "responseType",
                {
                    "ApiTokenCreationResponse": "ApiTokenCreationResponse",
                    "ErrorReports": "ErrorReportsWebMessageResponse",
                    "FileResource": "FileResourceWebMessageResponse",
                    "GeoJsonImportReport": "GeoJsonImportReport",
                    "ImportCount": "ImportCountWebMessageResponse",
                    "ImportReport": "ImportReportWebMessageResponse",
                    "ImportSummaries": "ImportSummaries",
                    "ImportSummary": "ImportSummary",
                    "ImportTypeSummary": "ImportTypeSummary",
                    "JobConfiguration": "JobConfigurationWebMessageResponse",
                    "MergeWebResponse": "MergeWebResponse",
                    "MetadataSyncSummary": "MetadataSyncSummary",
                    "ObjectReport": "ObjectReportWebMessageResponse",
                    "PredictionSummary": "PredictionSummary",
                    "SoftwareUpdateResponse": "SoftwareUpdateResponse",
                    "TrackerJob": "TrackerJobWebMessageResponse",
                    "TypeReport": "TypeReportWebMessageResponse",
                },
            ),
        ]
        | None
    ) = None
    status: Status | None = None
