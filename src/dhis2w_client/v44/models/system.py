"""Models of DHIS2 2.44: system."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v44.models.base import Access, AttributeValue, Pager, PeriodReference, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import (
        AnalyticsCacheTtlMode,
        AnalyticsFinancialYearStartKey,
        AnalyticsWeeklyStartKey,
        AuditOperationType,
        AuthorityType,
        Cacheability,
        CacheStrategy,
        DataIntegritySeverity,
        DigitGroupSeparator,
        DisplayProperty,
        FailurePolicy,
        FileResourceRetentionStrategy,
        Include,
        JobProgressStatus,
        JobStatus,
        JobType,
        LoginPageLayout,
        MetadataProposalStatus,
        MetadataProposalTarget,
        MetadataProposalType,
        NotificationDataType,
        NotificationLevel,
        OffsetPeriodType,
        PropertyType,
        RelativePeriodEnum,
        SchedulingType,
        Status,
        Transform,
        ValueType,
        ValueTypeRenderingType,
        VersionType,
    )
    from dhis2w_client.v44.models.category import CategoryOptionCombo
    from dhis2w_client.v44.models.common import (
        ErrorReport,
        ImportConflict,
        ImportCount,
        ImportTypeSummary,
        MetadataImportParams,
        Stats,
        TypeReport,
    )
    from dhis2w_client.v44.models.data_element import DataElement, DataElementGroup
    from dhis2w_client.v44.models.data_entry import DataApprovalLevel, DataApprovalWorkflow
    from dhis2w_client.v44.models.dimensions import (
        IndicatorGroup,
        OrganisationUnit,
        OrganisationUnitGroupSet,
        OrganisationUnitLevel,
    )
    from dhis2w_client.v44.models.user import User, UserGroup, UserRole
else:
    Ref, Embedded = references(__package__)
    AnalyticsCacheTtlMode = AnalyticsFinancialYearStartKey = AnalyticsWeeklyStartKey = AuditOperationType = (
        AuthorityType
    ) = Cacheability = CacheStrategy = DataIntegritySeverity = DigitGroupSeparator = DisplayProperty = FailurePolicy = (
        FileResourceRetentionStrategy
    ) = Include = JobProgressStatus = JobStatus = JobType = LoginPageLayout = MetadataProposalStatus = (
        MetadataProposalTarget
    ) = MetadataProposalType = NotificationDataType = NotificationLevel = OffsetPeriodType = PropertyType = (
        RelativePeriodEnum
    ) = SchedulingType = Status = Transform = ValueType = ValueTypeRenderingType = VersionType = str


class Authority(Dhis2Model):
    authorities: list[str] | None = None
    type: AuthorityType | None = None


class AvailabilityStatus(Dhis2Model):
    available: bool | None = None
    message: str | None = None
    statusCode: int | None = None
    statusPhrase: str | None = None


class BaseIdentifiableObject(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class CodeList(Dhis2Model):
    codes: list[str] | None = None


class PeriodType(Dhis2Model):
    displayLabel: str | None = None
    displayName: str | None = None
    frequencyOrder: int | None = None
    isoDuration: str | None = None
    isoFormat: str | None = None
    label: str | None = None
    name: str | None = None


class Configuration(Dhis2Model):
    corsAllowlist: list[str] | None = None
    corsWhitelist: list[str] | None = None
    dataOutputPeriodTypes: list[str | PeriodType] | None = None
    facilityOrgUnitGroupSet: Ref["OrganisationUnitGroupSet"] | None = None
    facilityOrgUnitLevel: Ref["OrganisationUnitLevel"] | None = None
    feedbackRecipients: Ref["UserGroup"] | None = None
    infrastructuralDataElements: Ref["DataElementGroup"] | None = None
    infrastructuralIndicators: Ref["IndicatorGroup"] | None = None
    infrastructuralPeriodType: OffsetPeriodType | None = None
    offlineOrganisationUnitLevel: Ref["OrganisationUnitLevel"] | None = None
    selfRegistrationOrgUnit: Ref["OrganisationUnit"] | None = None
    selfRegistrationRole: Ref["UserRole"] | None = None
    systemId: str | None = None
    systemUpdateNotificationRecipients: Ref["UserGroup"] | None = None


class DataApprovalAudit(Dhis2Model):
    action: str | None = None
    attributeOptionCombo: Ref["CategoryOptionCombo"] | None = None
    created: DateTime | None = None
    creator: Ref["User"] | None = None
    level: Ref["DataApprovalLevel"] | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    period: PeriodReference | None = None
    workflow: Ref["DataApprovalWorkflow"] | None = None


class DataApprovalAuditsPage(Dhis2Model):
    dataApprovalAudits: list[DataApprovalAudit] | None = None
    pager: Pager | None = None


class DataIntegrityCheck(Dhis2Model):
    averageExecutionTime: int | None = None
    code: str | None = None
    description: str | None = None
    displayName: str | None = None
    introduction: str | None = None
    isProgrammatic: bool | None = None
    isSlow: bool | None = None
    issuesIdType: str | None = None
    name: str | None = None
    recommendation: str | None = None
    section: str | None = None
    sectionOrder: int | None = None
    severity: DataIntegritySeverity | None = None


class DataIntegrityIssue(Dhis2Model):
    comment: str | None = None
    id: str | None = None
    name: str | None = None
    refs: list[str] | None = None


class DataIntegrityDetails(Dhis2Model):
    error: str | None = None
    finishedTime: DateTime | None = None
    issues: list[DataIntegrityIssue] | None = None
    startTime: DateTime | None = None


class DataIntegritySummary(Dhis2Model):
    count: int | None = None
    error: str | None = None
    finishedTime: DateTime | None = None
    percentage: float | None = None
    startTime: DateTime | None = None


class DataValueAudit(Dhis2Model):
    attributeOptionCombo: Ref["CategoryOptionCombo"] | None = None
    auditType: AuditOperationType | None = None
    categoryOptionCombo: Ref["CategoryOptionCombo"] | None = None
    created: DateTime | None = None
    dataElement: Ref["DataElement"] | None = None
    modifiedBy: str | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    period: PeriodReference | None = None
    value: str | None = None


class DataValueAuditsPage(Dhis2Model):
    dataValueAudits: list[DataValueAudit] | None = None
    pager: Pager | None = None


class DatabaseInfo(Dhis2Model):
    databaseVersion: str | None = None
    name: str | None = None
    spatialSupport: bool | None = None
    time: DateTime | None = None
    url: str | None = None
    user: str | None = None


class DeletedObject(Dhis2Model):
    code: str | None = None
    deletedAt: DateTime | None = None
    deletedBy: str | None = None
    klass: str | None = None
    uid: str | None = None


class DeletedObjectsPage(Dhis2Model):
    deletedObjects: list[DeletedObject] | None = None
    pager: Pager | None = None


class Error(Dhis2Model):
    args: list[str] | None = None
    code: str | None = None
    id: str | None = None
    message: str | None = None
    type: str | None = None


class GistPreferences(Dhis2Model):
    included: Include | None = None
    order: int | None = None
    transformation: Transform | None = None


class I18nLocale(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    lastUpdatedBy: UserDto | None = None
    locale: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class I18nOutput(Dhis2Model):
    translations: dict[str, str] | None = None


class ImportConflicts(Dhis2Model):
    conflictCount: int | None = None
    conflicts: list[Embedded["ImportConflict"]] | None = None
    conflictsDescription: str | None = None
    totalConflictOccurrenceCount: int | None = None


class ImportReport(Dhis2Model):
    importParams: Embedded["MetadataImportParams"] | None = None
    stats: Embedded["Stats"] | None = None
    status: Status | None = None
    typeReports: list[Embedded["TypeReport"]] | None = None


class ImportTypesSummary(Dhis2Model):
    importCount: Embedded["ImportCount"] | None = None
    importTypeSummaries: list[Embedded["ImportTypeSummary"]] | None = None


class IndexResource(Dhis2Model):
    displayName: str | None = None
    href: str | None = None
    plural: str | None = None
    singular: str | None = None


class IndexResources(Dhis2Model):
    resources: list[IndexResource] | None = None


class Item(Dhis2Model):
    complete: bool | None = None
    completedTime: DateTime | None = None
    description: str | None = None
    duration: int | None = None
    error: str | None = None
    onFailure: FailurePolicy | None = None
    startedTime: DateTime | None = None
    status: JobProgressStatus | None = None
    summary: str | None = None


class JobEntry(Dhis2Model):
    usedInQueue: bool | None = None


class JobRunError(Dhis2Model):
    args: list[str] | None = None
    code: str | None = None
    id: str | None = None
    message: str | None = None
    type: str | None = None


class JobRunErrors(Dhis2Model):
    codes: str | None = None
    created: DateTime | None = None
    errors: list[JobRunError] | None = None
    executed: DateTime | None = None
    file: str | None = None
    filesize: int | None = None
    filetype: str | None = None
    finished: DateTime | None = None
    id: str | None = None
    input: Any | None = None
    type: JobType | None = None
    user: str | None = None


class Property(Dhis2Model):
    analyticalObject: bool | None = None
    apiEndpoint: str | None = None
    attribute: bool | None = None
    cascade: str | None = None
    collection: bool | None = None
    collectionName: str | None = None
    collectionWrapping: bool | None = None
    constants: list[str] | None = None
    defaultValue: Any | None = None
    description: str | None = None
    embeddedObject: bool | None = None
    fieldName: str | None = None
    gistPreferences: GistPreferences | None = None
    href: str | None = None
    i18nTranslationKey: str | None = None
    identifiableObject: bool | None = None
    inverseRole: str | None = None
    itemKlass: str | None = None
    itemPropertyType: PropertyType | None = None
    klass: str | None = None
    length: int | None = None
    manyToMany: bool | None = None
    manyToOne: bool | None = None
    max: float | None = None
    min: float | None = None
    name: str | None = None
    nameableObject: bool | None = None
    namespace: str | None = None
    oneToMany: bool | None = None
    oneToOne: bool | None = None
    ordered: bool | None = None
    owner: bool | None = None
    owningRole: str | None = None
    persisted: bool | None = None
    propertyTransformer: bool | None = None
    propertyType: PropertyType | None = None
    readable: bool | None = None
    relativeApiEndpoint: str | None = None
    required: bool | None = None
    simple: bool | None = None
    sortable: bool | None = None
    translatable: bool | None = None
    translationKey: str | None = None
    unique: bool | None = None
    writable: bool | None = None


class JobTypeInfo(Dhis2Model):
    jobParameters: list[Property] | None = None
    jobType: JobType | None = None
    name: str | None = None
    schedulingType: SchedulingType | None = None


class JobTypes(Dhis2Model):
    jobTypes: list[JobTypeInfo] | None = None


class LeaderNodeInfo(Dhis2Model):
    currentNodeId: str | None = None
    currentNodeUuid: str | None = None
    leader: bool | None = None
    leaderNodeId: str | None = None
    leaderNodeUuid: str | None = None


class MetadataAdjustParams(Dhis2Model):
    change: Any | None = None
    targetId: str | None = None


class MetadataProposal(Dhis2Model):
    change: Any | None = None
    comment: str | None = None
    created: DateTime | None = None
    createdBy: UserDto | None = None
    finalised: DateTime | None = None
    finalisedBy: UserDto | None = None
    id: str | None = None
    reason: str | None = None
    status: MetadataProposalStatus | None = None
    target: MetadataProposalTarget | None = None
    targetId: str | None = None
    type: MetadataProposalType | None = None


class MetadataProposeParams(Dhis2Model):
    change: Any | None = None
    comment: str | None = None
    targetId: str | None = None


class MetadataSyncSummary(Dhis2Model):
    importReport: ImportReport | None = None
    importSummary: ImportTypesSummary | None = None
    metadataVersion: Ref["MetadataVersion"] | None = None
    responseType: str | None = None


class MetadataVersion(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    hashCode: str | None = None
    importDate: DateTime | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    type: VersionType | None = None


class MetadataVersions(Dhis2Model):
    metadataversions: list[Ref["MetadataVersion"]] | None = None


class Notification(Dhis2Model):
    category: JobType | None = None
    completed: bool | None = None
    data: Any | None = None
    dataType: NotificationDataType | None = None
    id: str | None = None
    level: NotificationLevel | None = None
    message: str | None = None
    time: DateTime | None = None
    uid: str | None = None


class ObjectReport(Dhis2Model):
    displayName: str | None = None
    errorReports: list[Embedded["ErrorReport"]] | None = None
    index: int | None = None
    klass: str | None = None
    uid: str | None = None


class ObjectValueTypeRenderingOption(Dhis2Model):
    clazz: str | None = None
    hasOptionSet: bool | None = None
    renderingTypes: list[ValueTypeRenderingType] | None = None
    valueType: ValueType | None = None


class Stage(Dhis2Model):
    complete: bool | None = None
    completedTime: DateTime | None = None
    description: str | None = None
    duration: int | None = None
    error: str | None = None
    items: list[Item] | None = None
    onFailure: FailurePolicy | None = None
    startedTime: DateTime | None = None
    status: JobProgressStatus | None = None
    summary: str | None = None
    totalItems: int | None = None


class Process(Dhis2Model):
    cancelledTime: DateTime | None = None
    complete: bool | None = None
    completedTime: DateTime | None = None
    description: str | None = None
    duration: int | None = None
    error: str | None = None
    jobId: str | None = None
    stages: list[Stage] | None = None
    startedTime: DateTime | None = None
    status: JobProgressStatus | None = None
    summary: str | None = None
    userId: str | None = None


class ProcessInfo(Dhis2Model):
    cancelledTime: DateTime | None = None
    completedTime: DateTime | None = None
    description: str | None = None
    error: str | None = None
    jobId: str | None = None
    stages: list[str] | None = None
    startedTime: DateTime | None = None
    status: JobProgressStatus | None = None
    summary: str | None = None


class Progress(Dhis2Model):
    errors: dict[str, dict[str, list[Error]]] | None = None
    sequence: list[Process] | None = None


class QueryAlias(Dhis2Model):
    href: str | None = None
    id: str | None = None
    path: str | None = None
    target: str | None = None


class QueryAliasRequest(Dhis2Model):
    target: str | None = None


class SchedulerEntryJob(Dhis2Model):
    cronExpression: str | None = None
    delay: int | None = None
    id: str | None = None
    name: str | None = None
    nextExecutionTime: DateTime | None = None
    status: JobStatus | None = None
    type: JobType | None = None


class SchedulerEntry(Dhis2Model):
    configurable: bool | None = None
    cronExpression: str | None = None
    delay: int | None = None
    enabled: bool | None = None
    maxDelayedExecutionTime: DateTime | None = None
    name: str | None = None
    nextExecutionTime: DateTime | None = None
    secondsToMaxDelayedExecutionTime: int | None = None
    secondsToNextExecutionTime: int | None = None
    sequence: list[SchedulerEntryJob] | None = None
    status: JobStatus | None = None
    type: str | None = None


class SchedulerQueue(Dhis2Model):
    cronExpression: str | None = None
    name: str | None = None
    sequence: list[str] | None = None


class Schema(Dhis2Model):
    """An object of `/api/schemas`."""

    apiEndpoint: str | None = None
    authorities: list[Authority] | None = None
    collectionName: str | None = None
    dataReadShareable: bool | None = None
    dataShareable: bool | None = None
    dataWriteShareable: bool | None = None
    defaultPrivate: bool | None = None
    displayName: str | None = None
    embeddedObject: bool | None = None
    favoritable: bool | None = None
    href: str | None = None
    identifiableObject: bool | None = None
    implicitPrivateAuthority: bool | None = None
    klass: str | None = None
    metadata: bool | None = None
    name: str | None = None
    nameableObject: bool | None = None
    namespace: str | None = None
    order: int | None = None
    persisted: bool | None = None
    plural: str | None = None
    properties: list[Property] | None = None
    references: list[str] | None = None
    relativeApiEndpoint: str | None = None
    secondaryMetadata: bool | None = None
    shareable: bool | None = None
    singular: str | None = None
    subscribable: bool | None = None
    subscribableObject: bool | None = None
    translatable: bool | None = None


class StyleObject(Dhis2Model):
    key: str | None = None
    name: str | None = None
    path: str | None = None


class SystemCapability(Dhis2Model):
    analyticsTotalCounts: bool | None = None


class SystemInfo(Dhis2Model):
    buildTime: DateTime | None = None
    calendar: str | None = None
    capability: SystemCapability | None = None
    clusterHostname: str | None = None
    contextPath: str | None = None
    cpuCores: int | None = None
    databaseInfo: DatabaseInfo | None = None
    dateFormat: str | None = None
    emailConfigured: bool | None = None
    encryption: bool | None = None
    environmentVariable: str | None = None
    externalDirectory: str | None = None
    fileStoreProvider: str | None = None
    instanceBaseUrl: str | None = None
    intervalSinceLastAnalyticsTablePartitionSuccess: str | None = None
    intervalSinceLastAnalyticsTableSuccess: str | None = None
    isMetadataSyncEnabled: bool | None = None
    isMetadataVersionEnabled: bool | None = None
    jasperReportsVersion: str | None = None
    javaOpts: str | None = None
    javaVendor: str | None = None
    javaVersion: str | None = None
    lastAnalyticsTablePartitionRuntime: str | None = None
    lastAnalyticsTablePartitionSuccess: DateTime | None = None
    lastAnalyticsTableRuntime: str | None = None
    lastAnalyticsTableSuccess: DateTime | None = None
    lastMetadataVersionSyncAttempt: DateTime | None = None
    lastSystemMonitoringSuccess: DateTime | None = None
    memoryInfo: str | None = None
    nodeId: str | None = None
    osArchitecture: str | None = None
    osName: str | None = None
    osVersion: str | None = None
    readOnlyMode: str | None = None
    readReplicaCount: int | None = None
    redisEnabled: bool | None = None
    redisHostname: str | None = None
    revision: str | None = None
    serverDate: DateTime | None = None
    serverTimeZoneDisplayName: str | None = None
    serverTimeZoneId: str | None = None
    sessionTimeout: int | None = None
    systemId: str | None = None
    systemMetadataVersion: str | None = None
    systemMonitoringUrl: str | None = None
    systemName: str | None = None
    userAgent: str | None = None
    version: str | None = None


class SystemSettings(Dhis2Model):
    KeyTrackedEntityMaxLimit: int | None = None
    accountExpiresInDays: int | None = None
    accountExpiryAlert: bool | None = None
    analyticsFinancialYearStart: AnalyticsFinancialYearStartKey | None = None
    analyticsWeeklyStart: AnalyticsWeeklyStartKey | None = None
    applicationTitle: str | None = None
    autoVerifyInvitedUserEmail: bool | None = None
    credentialsExpires: int | None = None
    credentialsExpiresReminderInDays: int | None = None
    credentialsExpiryAlert: bool | None = None
    dataEntryAutoGroup: bool | None = None
    deviceEnrollmentAllowedUserGroups: str | None = None
    deviceEnrollmentIATTtlSeconds: int | None = None
    deviceEnrollmentRedirectAllowlist: str | None = None
    emailConfigured: bool | None = None
    enforceVerifiedEmail: bool | None = None
    factorDeviation: float | None = None
    globalShellAppName: str | None = None
    globalShellEnabled: bool | None = None
    googleAnalyticsUA: str | None = None
    helpPageLink: str | None = None
    hideUnapprovedDataInAnalytics: bool | None = None
    jobsCleanupAfterMinutes: int | None = None
    jobsLogDebugBelowSeconds: int | None = None
    jobsMaxCronDelayHours: int | None = None
    jobsRescheduleAfterMinutes: int | None = None
    keyAcceptanceRequiredForApproval: bool | None = None
    keyAccountRecovery: bool | None = None
    keyAllowObjectAssignment: bool | None = None
    keyAnalysisDigitGroupSeparator: DigitGroupSeparator | None = None
    keyAnalysisDisplayProperty: DisplayProperty | None = None
    keyAnalysisRelativePeriod: RelativePeriodEnum | None = None
    keyAnalyticsCacheProgressiveTtlFactor: int | None = None
    keyAnalyticsCacheTtlMode: AnalyticsCacheTtlMode | None = None
    keyAnalyticsDownloadCombinationLimit: int | None = None
    keyAnalyticsMaxLimit: int | None = None
    keyAnalyticsPeriodYearsOffset: int | None = None
    keyApplicationFooter: str | None = None
    keyApplicationIntro: str | None = None
    keyApplicationNotification: str | None = None
    keyApplicationRightFooter: str | None = None
    keyAzureMapsApiKey: str | None = None
    keyBingMapsApiKey: str | None = None
    keyCacheStrategy: CacheStrategy | None = None
    keyCacheability: Cacheability | None = None
    keyCalendar: str | None = None
    keyCanGrantOwnUserAuthorityGroups: bool | None = None
    keyCountPassiveDashboardViewsInUsageAnalytics: bool | None = None
    keyCurrentDomainType: str | None = None
    keyCustomColor: str | None = None
    keyCustomColorMobile: str | None = None
    keyCustomCss: str | None = None
    keyCustomJs: str | None = None
    keyCustomLoginPageLogo: bool | None = None
    keyCustomTopMenuLogo: bool | None = None
    keyCustomTranslationsEnabled: bool | None = None
    keyDashboardContextMenuItemOpenInRelevantApp: bool | None = None
    keyDashboardContextMenuItemShowInterpretationsAndDetails: bool | None = None
    keyDashboardContextMenuItemSwitchViewType: bool | None = None
    keyDashboardContextMenuItemViewFullscreen: bool | None = None
    keyDataImportRequireAttributeOptionCombo: bool | None = None
    keyDataImportStrictAttributeOptionCombos: bool | None = None
    keyDataImportStrictOrganisationUnits: bool | None = None
    keyDataImportStrictPeriods: bool | None = None
    keyDataQualityMaxLimit: int | None = None
    keyDatabaseServerCpus: int | None = None
    keyDateFormat: str | None = None
    keyDbLocale: str | None = None
    keyDefaultBaseMap: str | None = None
    keyEmailHostName: str | None = None
    keyEmailPassword: str | None = None
    keyEmailPort: int | None = None
    keyEmailSender: str | None = None
    keyEmailTls: bool | None = None
    keyEmailUsername: str | None = None
    keyEmbeddedDashboardsEnabled: bool | None = None
    keyFileResourceRetentionStrategy: FileResourceRetentionStrategy | None = None
    keyFlag: str | None = None
    keyFlagImage: str | None = None
    keyGatherAnalyticalObjectStatisticsInDashboardViews: bool | None = None
    keyGoogleMapsApiKey: str | None = None
    keyHideBiMonthlyPeriods: bool | None = None
    keyHideBiWeeklyPeriods: bool | None = None
    keyHideDailyPeriods: bool | None = None
    keyHideMonthlyPeriods: bool | None = None
    keyHideWeeklyPeriods: bool | None = None
    keyHtmlPushAnalyticsUrl: str | None = None
    keyIgnoreAnalyticsApprovalYearThreshold: int | None = None
    keyIncludeZeroValuesInAnalytics: bool | None = None
    keyLastCompleteDataSetRegistrationSyncSuccess: DateTime | None = None
    keyLastMetaDataSyncSuccess: DateTime | None = None
    keyLastMonitoringRun: DateTime | None = None
    keyLastSuccessfulAnalyticsTablesRuntime: str | None = None
    keyLastSuccessfulAnalyticsTablesUpdate: DateTime | None = None
    keyLastSuccessfulDataSynch: DateTime | None = None
    keyLastSuccessfulEventsDataSynch: DateTime | None = None
    keyLastSuccessfulLatestAnalyticsPartitionRuntime: str | None = None
    keyLastSuccessfulLatestAnalyticsPartitionUpdate: DateTime | None = None
    keyLastSuccessfulMonitoring: DateTime | None = None
    keyLastSuccessfulResourceTablesUpdate: DateTime | None = None
    keyLastSuccessfulScheduledDataSetNotifications: DateTime | None = None
    keyLastSuccessfulScheduledProgramNotifications: DateTime | None = None
    keyLastSuccessfulSystemMonitoringPush: DateTime | None = None
    keyLockMultipleFailedLogins: bool | None = None
    keyMetaDataRepoUrl: str | None = None
    keyMetadataFailedVersion: str | None = None
    keyMetadataLastFailedTime: DateTime | None = None
    keyNextAnalyticsTableUpdate: DateTime | None = None
    keyParallelJobsInAnalyticsTableExport: int | None = None
    keyRemoteInstancePassword: str | None = None
    keyRemoteInstanceUrl: str | None = None
    keyRemoteInstanceUsername: str | None = None
    keyRemoteMetadataVersion: str | None = None
    keyRequireAddToView: bool | None = None
    keyRespectMetaDataStartEndDatesInAnalyticsTableExport: bool | None = None
    keySelfRegistrationNoRecaptcha: bool | None = None
    keySkipDataTypeValidationInAnalyticsTableExport: bool | None = None
    keySmsMaxLength: int | None = None
    keySqlViewMaxLimit: int | None = None
    keyStopMetadataSync: bool | None = None
    keySystemMetadataVersion: str | None = None
    keySystemNotificationsEmail: str | None = None
    keyTrackerDashboardLayout: str | None = None
    keyUiLocale: str | None = None
    keyUseCustomLogoBanner: bool | None = None
    keyUseCustomLogoFront: bool | None = None
    keyVersionEnabled: bool | None = None
    lastSuccessfulDataStatistics: DateTime | None = None
    loginPageLayout: LoginPageLayout | None = None
    loginPageTemplate: str | None = None
    loginPopup: str | None = None
    maxPasswordLength: int | None = None
    minPasswordLength: int | None = None
    notifierCleanAfterIdleTime: int | None = None
    notifierGistOverview: bool | None = None
    notifierLogLevel: NotificationLevel | None = None
    notifierMaxAgeDays: int | None = None
    notifierMaxJobsPerType: int | None = None
    notifierMaxMessagesPerJob: int | None = None
    orgUnitCentroidsInEventsAnalytics: bool | None = None
    phoneNumberAreaCode: str | None = None
    recaptchaSecret: str | None = None
    recaptchaSite: str | None = None
    ruleEngineAssignOverwrite: bool | None = None
    startModule: str | None = None
    startModuleEnableLightweight: bool | None = None
    syncDelayBetweenRemoteServerAvailabilityCheckAttempts: int | None = None
    syncMaxAttempts: int | None = None
    syncMaxRemoteServerAvailabilityCheckAttempts: int | None = None
    syncSkipSyncForDataChangedBefore: DateTime | None = None


class TrackedEntityAudit(Dhis2Model):
    accessedBy: str | None = None
    auditType: AuditOperationType | None = None
    comment: str | None = None
    created: DateTime | None = None
    trackedEntity: str | None = None


class TrackedEntityAuditsPage(Dhis2Model):
    pager: Pager | None = None
    trackedEntityAudits: list[TrackedEntityAudit] | None = None


class TwoFactorMethods(Dhis2Model):
    email2faEnabled: bool | None = None
    totp2faEnabled: bool | None = None


class WebLocale(Dhis2Model):
    displayName: str | None = None
    languageTag: str | None = None
    locale: str | None = None
    name: str | None = None
