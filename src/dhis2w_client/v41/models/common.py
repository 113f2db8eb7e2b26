"""Models of DHIS2 2.41 that several others embed."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references, wire
from dhis2w_client.v41.models.base import (
    Access,
    AttributeValue,
    Geometry,
    ObjectStyle,
    QueryModifiers,
    Sharing,
    Translation,
    UserInfoSnapshot,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import (
        AggregationType,
        AnalyticsPeriodBoundaryType,
        AtomicMode,
        DataDimensionItemType,
        DatePeriodType,
        DimensionItemType,
        DimensionType,
        EnrollmentStatus,
        ErrorCode,
        FlushMode,
        ImportReportMode,
        ImportStrategy,
        MergeMode,
        NotificationLevel,
        ObjectBundleMode,
        OffsetPeriodType,
        PreheatIdentifier,
        PreheatMode,
        RelativePeriodEnum,
        ReportingRateMetric,
        SortDirection,
        TotalAggregationType,
        ValueType,
    )
    from dhis2w_client.v41.models.data_element import DataElement, DataElementOperand
    from dhis2w_client.v41.models.data_entry import DataSet
    from dhis2w_client.v41.models.dimensions import ExpressionDimensionItem, Indicator, IndicatorType, LegendSet
    from dhis2w_client.v41.models.event import Event
    from dhis2w_client.v41.models.messaging import MessageConversation
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v41.models.program import (
        Program,
        ProgramDataElementDimensionItem,
        ProgramIndicator,
        ProgramTrackedEntityAttributeDimensionItem,
    )
    from dhis2w_client.v41.models.system import ObjectReport
    from dhis2w_client.v41.models.tracked_entity import TrackedEntity
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)
    AggregationType = AnalyticsPeriodBoundaryType = AtomicMode = DataDimensionItemType = DatePeriodType = (
        DimensionItemType
    ) = DimensionType = EnrollmentStatus = ErrorCode = FlushMode = ImportReportMode = ImportStrategy = MergeMode = (
        NotificationLevel
    ) = ObjectBundleMode = OffsetPeriodType = PreheatIdentifier = PreheatMode = RelativePeriodEnum = (
        ReportingRateMetric
    ) = SortDirection = TotalAggregationType = ValueType = str


class AddOperation(Dhis2Model):
    op: str | None = None
    path: str | None = None
    value: Any | None = None


class AnalyticsDimension(Dhis2Model):
    aggregationType: AggregationType | None = None
    code: str | None = None
    created: DateTime | None = None
    description: str | None = None
    dimensionType: str | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    name: str | None = None
    optionSet: str | None = None
    uid: str | None = None
    valueType: ValueType | None = None


class AnalyticsPeriodBoundary(MetadataObject):
    access: Access | None = None
    analyticsPeriodBoundaryType: AnalyticsPeriodBoundaryType | None = None
    attributeValues: list[AttributeValue] | None = None
    boundaryTarget: str | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    offsetPeriodType: OffsetPeriodType | None = None
    offsetPeriods: int | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class ApiHeadersAuthScheme(Dhis2Model):
    headers: dict[str, str] | None = None
    type: str | None = None


class ApiQueryParamsAuthScheme(Dhis2Model):
    queryParams: dict[str, str] | None = None
    type: str | None = None


class BulkSmsGatewayConfig(Dhis2Model):
    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    password: str | None = None
    sendUrlParameters: bool | None = None
    type: str | None = None
    uid: str | None = None
    urlTemplate: str | None = None
    username: str | None = None


class ClickatellGatewayConfig(Dhis2Model):
    authToken: str | None = None
    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    password: str | None = None
    sendUrlParameters: bool | None = None
    type: str | None = None
    uid: str | None = None
    urlTemplate: str | None = None
    username: str | None = None


class DataDimensionItemSubexpressionDimensionItem(Dhis2Model):
    id: str | None = None


class DataDimensionItem(Dhis2Model):
    dataDimensionItemType: DataDimensionItemType | None = None
    dataElement: Ref["DataElement"] | None = None
    dataElementOperand: Ref["DataElementOperand"] | None = None
    expressionDimensionItem: Ref["ExpressionDimensionItem"] | None = None
    indicator: Ref["Indicator"] | None = None
    programAttribute: Ref["ProgramTrackedEntityAttributeDimensionItem"] | None = None
    programDataElement: Ref["ProgramDataElementDimensionItem"] | None = None
    programIndicator: Ref["ProgramIndicator"] | None = None
    reportingRate: Ref["ReportingRate"] | None = None
    subexpressionDimensionItem: DataDimensionItemSubexpressionDimensionItem | None = None


class DateFilterPeriod(Dhis2Model):
    endBuffer: int | None = None
    endDate: DateTime | None = None
    period: RelativePeriodEnum | None = None
    startBuffer: int | None = None
    startDate: DateTime | None = None
    type: DatePeriodType | None = None


class MetadataItem(Dhis2Model):
    aggregationType: AggregationType | None = None
    code: str | None = None
    description: str | None = None
    dimensionItemType: DimensionItemType | None = None
    dimensionType: DimensionType | None = None
    endDate: DateTime | None = None
    expression: str | None = None
    indicatorType: Ref["IndicatorType"] | None = None
    legendSet: str | None = None
    name: str | None = None
    options: list[dict[str, str]] | None = None
    startDate: DateTime | None = None
    style: ObjectStyle | None = None
    totalAggregationType: TotalAggregationType | None = None
    uid: str | None = None
    valueType: ValueType | None = None


class Keyword(Dhis2Model):
    key: str | None = None
    metadataItem: MetadataItem | None = None


class DimensionItemKeywords(Dhis2Model):
    empty: bool | None = None
    keywords: list[Keyword] | None = None


class DimensionalItemObject(Dhis2Model):
    code: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayFormName: str | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    id: str | None = None
    name: str | None = None
    shortName: str | None = None


class EnrollmentTrackedEntityComments(Dhis2Model):
    id: str | None = None


class RelationshipItemRelationship(Dhis2Model):
    id: str | None = None


class RelationshipItem(Dhis2Model):
    enrollment: Ref["Enrollment"] | None = None
    event: Ref["Event"] | None = None
    relationship: RelationshipItemRelationship | None = None
    trackedEntity: Ref["TrackedEntity"] | None = None


class Enrollment(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    completedBy: str | None = None
    completedDate: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: Ref["User"] | None = None
    createdByUserInfo: UserInfoSnapshot | None = None
    deleted: bool | None = None
    enrollmentDate: DateTime | None = None
    events: list[Ref["Event"]] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    followup: bool | None = None
    geometry: Geometry | None = None
    lastUpdatedAtClient: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    lastUpdatedByUserInfo: UserInfoSnapshot | None = None
    messageConversations: list[Ref["MessageConversation"]] | None = None
    occurredDate: DateTime | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    program: Ref["Program"] | None = None
    relationshipItems: list[RelationshipItem] | None = None
    sharing: Sharing | None = None
    status: EnrollmentStatus | None = None
    storedBy: str | None = None
    trackedEntityComments: list[EnrollmentTrackedEntityComments] | None = None
    trackedEntityInstance: Ref["TrackedEntity"] | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class ErrorReport(Dhis2Model):
    args: list[str] | None = None
    errorCode: ErrorCode | None = None
    errorKlass: str | None = None
    errorProperties: list[Any] | None = None
    errorProperty: str | None = None
    mainId: str | None = None
    mainKlass: str | None = None
    message: str | None = None
    value: Any | None = None


class GenericHttpGatewayConfig(Dhis2Model):
    configurationTemplate: str | None = None
    contentType: str | None = None
    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    parameters: list[Any] | None = None
    password: str | None = None
    sendUrlParameters: bool | None = None
    type: str | None = None
    uid: str | None = None
    urlTemplate: str | None = None
    useGet: bool | None = None
    username: str | None = None


class HttpBasicAuthScheme(Dhis2Model):
    password: str | None = None
    type: str | None = None
    username: str | None = None


class ImportConflict(Dhis2Model):
    errorCode: ErrorCode | None = None
    indexes: list[int] | None = None
    object: str | None = None
    objects: dict[str, str] | None = None
    property: str | None = None
    value: str | None = None


class ImportOptions(Dhis2Model):
    async_: Annotated[bool | None, wire("async")] = None
    categoryIdScheme: str | None = None
    categoryOptionComboIdScheme: str | None = None
    categoryOptionIdScheme: str | None = None
    dataElementIdScheme: str | None = None
    dataSet: str | None = None
    dataSetIdScheme: str | None = None
    datasetAllowsPeriods: bool | None = None
    dryRun: bool | None = None
    eventIdScheme: str | None = None
    filename: str | None = None
    firstRowIsHeader: bool | None = None
    force: bool | None = None
    idScheme: str | None = None
    idSchemes: dict[str, Any] | None = None
    ignoreEmptyCollection: bool | None = None
    importStrategy: ImportStrategy | None = None
    mergeDataValues: bool | None = None
    mergeMode: MergeMode | None = None
    notificationLevel: NotificationLevel | None = None
    orgUnitIdScheme: str | None = None
    preheatCache: bool | None = None
    programIdScheme: str | None = None
    programStageIdScheme: str | None = None
    reportMode: ImportReportMode | None = None
    requireAttributeOptionCombo: bool | None = None
    requireCategoryOptionCombo: bool | None = None
    sharing: bool | None = None
    skipAudit: bool | None = None
    skipCache: bool | None = None
    skipExistingCheck: bool | None = None
    skipLastUpdated: bool | None = None
    skipNotifications: bool | None = None
    skipPatternValidation: bool | None = None
    strictAttributeOptionCombos: bool | None = None
    strictCategoryOptionCombos: bool | None = None
    strictDataElements: bool | None = None
    strictDataSetApproval: bool | None = None
    strictDataSetInputPeriods: bool | None = None
    strictDataSetLocking: bool | None = None
    strictOrganisationUnits: bool | None = None
    strictPeriods: bool | None = None
    trackedEntityAttributeIdScheme: str | None = None
    trackedEntityIdScheme: str | None = None


class MetadataImportParams(Dhis2Model):
    async_: Annotated[bool | None, wire("async")] = None
    atomicMode: AtomicMode | None = None
    flushMode: FlushMode | None = None
    identifier: PreheatIdentifier | None = None
    importMode: ObjectBundleMode | None = None
    importReportMode: ImportReportMode | None = None
    importStrategy: ImportStrategy | None = None
    metadataSyncImport: bool | None = None
    preheatMode: PreheatMode | None = None
    skipSharing: bool | None = None
    skipTranslation: bool | None = None
    skipValidation: bool | None = None
    user: str | None = None


class RelativePeriods(Dhis2Model):
    biMonthsThisYear: bool | None = None
    last10FinancialYears: bool | None = None
    last10Years: bool | None = None
    last12Months: bool | None = None
    last12Weeks: bool | None = None
    last14Days: bool | None = None
    last180Days: bool | None = None
    last2SixMonths: bool | None = None
    last30Days: bool | None = None
    last3Days: bool | None = None
    last3Months: bool | None = None
    last4BiWeeks: bool | None = None
    last4Quarters: bool | None = None
    last4Weeks: bool | None = None
    last52Weeks: bool | None = None
    last5FinancialYears: bool | None = None
    last5Years: bool | None = None
    last60Days: bool | None = None
    last6BiMonths: bool | None = None
    last6Months: bool | None = None
    last7Days: bool | None = None
    last90Days: bool | None = None
    lastBiWeek: bool | None = None
    lastBimonth: bool | None = None
    lastFinancialYear: bool | None = None
    lastMonth: bool | None = None
    lastQuarter: bool | None = None
    lastSixMonth: bool | None = None
    lastWeek: bool | None = None
    lastYear: bool | None = None
    monthsLastYear: bool | None = None
    monthsThisYear: bool | None = None
    quartersLastYear: bool | None = None
    quartersThisYear: bool | None = None
    thisBiWeek: bool | None = None
    thisBimonth: bool | None = None
    thisDay: bool | None = None
    thisFinancialYear: bool | None = None
    thisMonth: bool | None = None
    thisQuarter: bool | None = None
    thisSixMonth: bool | None = None
    thisWeek: bool | None = None
    thisYear: bool | None = None
    weeksThisYear: bool | None = None
    yesterday: bool | None = None


class RemoveByIdOperation(Dhis2Model):
    id: str | None = None
    op: str | None = None
    path: str | None = None


class RemoveOperation(Dhis2Model):
    op: str | None = None
    path: str | None = None


class ReplaceOperation(Dhis2Model):
    op: str | None = None
    path: str | None = None
    value: Any | None = None


class ReportingParams(Dhis2Model):
    grandParentOrganisationUnit: bool | None = None
    organisationUnit: bool | None = None
    parentOrganisationUnit: bool | None = None
    reportingPeriod: bool | None = None


class ReportingRate(MetadataObject):
    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataSet: Ref["DataSet"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    metric: ReportingRateMetric | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class SMPPGatewayConfig(Dhis2Model):
    compressed: bool | None = None
    host: str | None = None
    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    password: str | None = None
    port: int | None = None
    sendUrlParameters: bool | None = None
    systemId: str | None = None
    systemType: str | None = None
    type: str | None = None
    uid: str | None = None
    urlTemplate: str | None = None
    username: str | None = None


class Sorting(Dhis2Model):
    dimension: str | None = None
    direction: SortDirection | None = None


class Stats(Dhis2Model):
    created: int | None = None
    deleted: int | None = None
    ignored: int | None = None
    total: int | None = None
    updated: int | None = None


class TypeReport(Dhis2Model):
    klass: str | None = None
    objectReports: list[Embedded["ObjectReport"]] | None = None
    stats: Stats | None = None
