"""Models of DHIS2 2.43: job configuration."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, by_sibling, references
from dhis2w_client.v43.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import (
        AnalyticsTableType,
        DataIntegrityReportType,
        FailurePolicy,
        IdentifiableProperty,
        JobStatus,
        JobType,
        SchedulingType,
        ViewMode,
    )
    from dhis2w_client.v43.models.common import ImportOptions, MetadataImportParams
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)
    AnalyticsTableType = DataIntegrityReportType = FailurePolicy = IdentifiableProperty = JobStatus = JobType = (
        SchedulingType
    ) = ViewMode = str


class AggregateDataExchangeJobParameters(Dhis2Model):
    dataExchangeIds: list[str] | None = None


class AnalyticsJobParameters(Dhis2Model):
    lastYears: int | None = None
    skipOutliers: bool | None = None
    skipPrograms: list[str] | None = None
    skipResourceTables: bool | None = None
    skipTableTypes: list[AnalyticsTableType] | None = None


class ContinuousAnalyticsJobParameters(Dhis2Model):
    fullUpdateHourOfDay: int | None = None
    lastYears: int | None = None
    skipOutliers: bool | None = None
    skipTableTypes: list[AnalyticsTableType] | None = None


class DataIntegrityDetailsJobParameters(Dhis2Model):
    checks: list[str] | None = None


class DataIntegrityJobParameters(Dhis2Model):
    checks: list[str] | None = None
    type: DataIntegrityReportType | None = None


class DataSynchronizationJobParameters(Dhis2Model):
    pageSize: int | None = None


class DisableInactiveUsersJobParameters(Dhis2Model):
    inactiveMonths: int | None = None
    reminderDaysBefore: int | None = None


class GeoJsonImportJobParams(Dhis2Model):
    attributeId: str | None = None
    dryRun: bool | None = None
    idType: IdentifiableProperty | None = None
    orgUnitIdProperty: str | None = None


class HtmlPushAnalyticsJobParameters(Dhis2Model):
    dashboard: str | None = None
    mode: ViewMode | None = None
    receivers: str | None = None


class LockExceptionCleanupJobParameters(Dhis2Model):
    expiresAfterMonths: int | None = None


class MetadataSyncJobParameters(Dhis2Model):
    dataValuesPageSize: int | None = None


class MonitoringJobParameters(Dhis2Model):
    persistResults: bool | None = None
    relativeEnd: int | None = None
    relativeStart: int | None = None
    sendNotifications: bool | None = None
    validationRuleGroups: list[str] | None = None


class PredictorJobParameters(Dhis2Model):
    predictorGroups: list[str] | None = None
    predictors: list[str] | None = None
    relativeEnd: int | None = None
    relativeStart: int | None = None


class SingleEventDataSynchronizationJobParameters(Dhis2Model):
    pageSize: int | None = None


class SmsJobParameters(Dhis2Model):
    message: str | None = None
    recipientsList: list[str] | None = None
    smsSubject: str | None = None


class SqlViewUpdateParameters(Dhis2Model):
    sqlViews: list[str] | None = None


class TestJobParameters(Dhis2Model):
    failAtItem: int | None = None
    failAtStage: int | None = None
    failWithException: bool | None = None
    failWithMessage: str | None = None
    failWithPolicy: FailurePolicy | None = None
    failWithPostCondition: bool | None = None
    itemDuration: int | None = None
    items: int | None = None
    runStagesParallel: bool | None = None
    stages: int | None = None
    waitMillis: int | None = None


class TrackerDataSynchronizationJobParameters(Dhis2Model):
    pageSize: int | None = None


class TrackerTrigramIndexJobParameters(Dhis2Model):
    runAnalyze: bool | None = None


class JobConfiguration(MetadataObject):
    """An object of `/api/jobConfigurations`."""

    jobType: JobType | None = None
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    configurable: bool | None = None
    createdBy: Ref["User"] | None = None
    cronExpression: str | None = None
    delay: int | None = None
    enabled: bool | None = None
    errorCodes: str | None = None
    executedBy: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    jobParameters: (
        Annotated[
            AggregateDataExchangeJobParameters
            | AnalyticsJobParameters
            | ContinuousAnalyticsJobParameters
            | DataIntegrityDetailsJobParameters
            | DataIntegrityJobParameters
            | DataSynchronizationJobParameters
            | DisableInactiveUsersJobParameters
            | GeoJsonImportJobParams
            | HtmlPushAnalyticsJobParameters
            | Embedded["ImportOptions"]
            | LockExceptionCleanupJobParameters
            | Embedded["MetadataImportParams"]
            | MetadataSyncJobParameters
            | MonitoringJobParameters
            | PredictorJobParameters
            | SingleEventDataSynchronizationJobParameters
            | SmsJobParameters
            | SqlViewUpdateParameters
            | TestJobParameters
            | TrackerDataSynchronizationJobParameters
            | TrackerTrigramIndexJobParameters,
            by_sibling(
                __package__,
                "jobType",
                {
                    "AGGREGATE_DATA_EXCHANGE": "AggregateDataExchangeJobParameters",
                    "ANALYTICS_TABLE": "AnalyticsJobParameters",
                    "COMPLETE_DATA_SET_REGISTRATION_IMPORT": "ImportOptions",
                    "CONTINUOUS_ANALYTICS_TABLE": "ContinuousAnalyticsJobParameters",
                    "DATAVALUE_IMPORT": "ImportOptions",
                    "DATA_INTEGRITY": "DataIntegrityJobParameters",
                    "DATA_INTEGRITY_DETAILS": "DataIntegrityDetailsJobParameters",
                    "DATA_SYNC": "DataSynchronizationJobParameters",
                    "DISABLE_INACTIVE_USERS": "DisableInactiveUsersJobParameters",
                    "GEOJSON_IMPORT": "GeoJsonImportJobParams",
                    "GML_IMPORT": "MetadataImportParams",
                    "HTML_PUSH_ANALYTICS": "HtmlPushAnalyticsJobParameters",
                    "LOCK_EXCEPTION_CLEANUP": "LockExceptionCleanupJobParameters",
                    "MATERIALIZED_SQL_VIEW_UPDATE": "SqlViewUpdateParameters",
                    "METADATA_IMPORT": "MetadataImportParams",
                    "META_DATA_SYNC": "MetadataSyncJobParameters",
                    "MONITORING": "MonitoringJobParameters",
                    "PREDICTOR": "PredictorJobParameters",
                    "SINGLE_EVENT_DATA_SYNC": "SingleEventDataSynchronizationJobParameters",
                    "SMS_SEND": "SmsJobParameters",
                    "TEST": "TestJobParameters",
                    "TRACKED_ENTITY_DATA_SYNC": "TrackerDataSynchronizationJobParameters",
                    "TRACKER_TRIGRAM_INDEX_MAINTENANCE": "TrackerTrigramIndexJobParameters",
                },
            ),
        ]
        | None
    ) = None
    jobStatus: JobStatus | None = None
    lastAlive: DateTime | None = None
    lastExecuted: DateTime | None = None
    lastExecutedStatus: JobStatus | None = None
    lastFinished: DateTime | None = None
    lastRuntimeExecution: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    leaderOnlyJob: bool | None = None
    maxDelayedExecutionTime: DateTime | None = None
    nextExecutionTime: DateTime | None = None
    queueName: str | None = None
    queuePosition: int | None = None
    schedulingType: SchedulingType | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    userUid: str | None = None
