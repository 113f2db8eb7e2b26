"""Models of DHIS2 2.43 that several others embed."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references, wire
from dhis2w_client.v43.models.base import (
    Access,
    AttributeValue,
    Geometry,
    ObjectStyle,
    PeriodReference,
    QueryModifiers,
    Sharing,
    Translation,
    UserDto,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import (
        AggregationType,
        AnalyticsPeriodBoundaryType,
        AtomicMode,
        BindType,
        ContentType,
        DataDimensionItemType,
        DatePeriodType,
        DigitGroupSeparator,
        DimensionAttribute,
        DimensionItemType,
        DimensionType,
        DisplayDensity,
        EnrollmentStatus,
        ErrorCode,
        EventDataType,
        EventOutputType,
        EventStatus,
        EventVisualizationType,
        FlushMode,
        FontSize,
        HideEmptyItemStrategy,
        ImportReportMode,
        ImportStatus,
        ImportStrategy,
        LegendDisplayStrategy,
        MergeMode,
        NotificationLevel,
        NumberingPlanIndicator,
        ObjectBundleMode,
        OffsetPeriodType,
        PreheatIdentifier,
        PreheatMode,
        RegressionType,
        RelativePeriodEnum,
        ReportingRateMetric,
        SortOrder,
        TotalAggregationType,
        TypeOfNumber,
        UserOrgUnitType,
        ValueType,
        VisualizationType,
    )
    from dhis2w_client.v43.models.analysis import Interpretation
    from dhis2w_client.v43.models.category import (
        CategoryDimension,
        CategoryOptionCombo,
        CategoryOptionGroupSetDimension,
    )
    from dhis2w_client.v43.models.data_element import DataElement, DataElementGroupSetDimension, DataElementOperand
    from dhis2w_client.v43.models.data_entry import DataSet
    from dhis2w_client.v43.models.dimensions import (
        DimensionalObject,
        ExpressionDimensionItem,
        Indicator,
        IndicatorType,
        LegendDefinitions,
        LegendSet,
        OrganisationUnit,
        OrganisationUnitGroup,
        OrganisationUnitGroupSetDimension,
    )
    from dhis2w_client.v43.models.program import (
        Program,
        ProgramDataElementDimensionItem,
        ProgramDataElementOptionDimensionItem,
        ProgramIndicator,
        ProgramStage,
        ProgramTrackedEntityAttributeDimensionItem,
        ProgramTrackedEntityAttributeOptionDimensionItem,
    )
    from dhis2w_client.v43.models.system import ObjectReport
    from dhis2w_client.v43.models.tracking import (
        RelationshipItem,
        TrackedEntityAttribute,
        TrackedEntityAttributeDimension,
    )
    from dhis2w_client.v43.models.user import User, UserInfoSnapshot
else:
    Ref, Embedded = references(__package__)
    AggregationType = AnalyticsPeriodBoundaryType = AtomicMode = BindType = ContentType = DataDimensionItemType = (
        DatePeriodType
    ) = DigitGroupSeparator = DimensionAttribute = DimensionItemType = DimensionType = DisplayDensity = (
        EnrollmentStatus
    ) = ErrorCode = EventDataType = EventOutputType = EventStatus = EventVisualizationType = FlushMode = FontSize = (
        HideEmptyItemStrategy
    ) = ImportReportMode = ImportStatus = ImportStrategy = LegendDisplayStrategy = MergeMode = NotificationLevel = (
        NumberingPlanIndicator
    ) = ObjectBundleMode = OffsetPeriodType = PreheatIdentifier = PreheatMode = RegressionType = RelativePeriodEnum = (
        ReportingRateMetric
    ) = SortOrder = TotalAggregationType = TypeOfNumber = UserOrgUnitType = ValueType = VisualizationType = str


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


class DataDimensionItem(Dhis2Model):
    dataDimensionItemType: DataDimensionItemType | None = None
    dataElement: Ref["DataElement"] | None = None
    dataElementOperand: Ref["DataElementOperand"] | None = None
    expressionDimensionItem: Ref["ExpressionDimensionItem"] | None = None
    indicator: Ref["Indicator"] | None = None
    programAttribute: Ref["ProgramTrackedEntityAttributeDimensionItem"] | None = None
    programAttributeOption: Embedded["ProgramTrackedEntityAttributeOptionDimensionItem"] | None = None
    programDataElement: Ref["ProgramDataElementDimensionItem"] | None = None
    programDataElementOption: Embedded["ProgramDataElementOptionDimensionItem"] | None = None
    programIndicator: Ref["ProgramIndicator"] | None = None
    reportingRate: Ref["ReportingRate"] | None = None
    subexpressionDimensionItem: Ref["SubexpressionDimensionItem"] | None = None


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
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    code: str | None = None
    created: DateTime | None = None
    createdBy: Ref["User"] | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayFormName: str | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    name: str | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class TrackedEntity(Dhis2Model):
    lastUpdatedBy: UserDto | None = None
    storedBy: str | None = None


class Enrollment(Dhis2Model):
    attributeOptionCombo: Ref["CategoryOptionCombo"] | None = None
    completedBy: str | None = None
    completedDate: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    deleted: bool | None = None
    enrollmentDate: DateTime | None = None
    events: list[Ref["TrackerEvent"]] | None = None
    followup: bool | None = None
    geometry: Geometry | None = None
    lastUpdatedAtClient: DateTime | None = None
    lastUpdatedByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    notes: list[Ref["Note"]] | None = None
    occurredDate: DateTime | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    program: Ref["Program"] | None = None
    relationshipItems: list[Embedded["RelationshipItem"]] | None = None
    status: EnrollmentStatus | None = None
    storedBy: str | None = None
    trackedEntity: TrackedEntity | None = None


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


class TrackedEntityDataElementDimension(Dhis2Model):
    dataElement: Ref["DataElement"] | None = None
    filter: str | None = None
    legendSet: Ref["LegendSet"] | None = None
    programStage: Ref["ProgramStage"] | None = None


class TrackedEntityProgramIndicatorDimension(Dhis2Model):
    filter: str | None = None
    legendSet: Ref["LegendSet"] | None = None
    programIndicator: Ref["ProgramIndicator"] | None = None


class EventChart(MetadataObject):
    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeDimensions: list[Embedded["TrackedEntityAttributeDimension"]] | None = None
    attributeValueDimension: Ref["TrackedEntityAttribute"] | None = None
    attributeValues: list[AttributeValue] | None = None
    baseLineLabel: str | None = None
    baseLineValue: float | None = None
    categoryDimensions: list[Embedded["CategoryDimension"]] | None = None
    categoryOptionGroupSetDimensions: list[Embedded["CategoryOptionGroupSetDimension"]] | None = None
    colSubTotals: bool | None = None
    colTotals: bool | None = None
    collapseDataDimensions: bool | None = None
    columnDimensions: list[str] | None = None
    columns: list[Ref["DimensionalObject"]] | None = None
    completedOnly: bool | None = None
    createdBy: UserDto | None = None
    cumulativeValues: bool | None = None
    dataDimensionItems: list[DataDimensionItem] | None = None
    dataElementDimensions: list[TrackedEntityDataElementDimension] | None = None
    dataElementGroupSetDimensions: list[Embedded["DataElementGroupSetDimension"]] | None = None
    dataElementValueDimension: Ref["DataElement"] | None = None
    description: str | None = None
    digitGroupSeparator: DigitGroupSeparator | None = None
    displayBaseLineLabel: str | None = None
    displayDescription: str | None = None
    displayDomainAxisLabel: str | None = None
    displayFormName: str | None = None
    displayRangeAxisLabel: str | None = None
    displayShortName: str | None = None
    displaySubtitle: str | None = None
    displayTargetLineLabel: str | None = None
    displayTitle: str | None = None
    domainAxisLabel: str | None = None
    endDate: DateTime | None = None
    eventStatus: EventStatus | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    filterDimensions: list[str] | None = None
    filters: list[Ref["DimensionalObject"]] | None = None
    fixColumnHeaders: bool | None = None
    fixRowHeaders: bool | None = None
    formName: str | None = None
    hideEmptyColumns: bool | None = None
    hideEmptyRowItems: HideEmptyItemStrategy | None = None
    hideEmptyRows: bool | None = None
    hideLegend: bool | None = None
    hideNaData: bool | None = None
    hideSubtitle: bool | None = None
    hideTitle: bool | None = None
    interpretations: list[Ref["Interpretation"]] | None = None
    itemOrganisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    lastUpdatedBy: UserDto | None = None
    legacy: bool | None = None
    legend: Embedded["LegendDefinitions"] | None = None
    legendDisplayStrategy: LegendDisplayStrategy | None = None
    legendSet: Ref["LegendSet"] | None = None
    metaData: dict[str, MetadataItem] | None = None
    noSpaceBetweenColumns: bool | None = None
    orgUnitField: str | None = None
    organisationUnitGroupSetDimensions: list[Embedded["OrganisationUnitGroupSetDimension"]] | None = None
    organisationUnitLevels: list[int] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    outputType: EventOutputType | None = None
    parentGraphMap: dict[str, str] | None = None
    percentStackedValues: bool | None = None
    periods: list[PeriodReference] | None = None
    program: Ref["Program"] | None = None
    programIndicatorDimensions: list[TrackedEntityProgramIndicatorDimension] | None = None
    programStage: Ref["ProgramStage"] | None = None
    programStatus: EnrollmentStatus | None = None
    rangeAxisDecimals: int | None = None
    rangeAxisLabel: str | None = None
    rangeAxisMaxValue: float | None = None
    rangeAxisMinValue: float | None = None
    rangeAxisSteps: int | None = None
    rawPeriods: list[str] | None = None
    regressionType: RegressionType | None = None
    relativePeriods: RelativePeriods | None = None
    rowDimensions: list[str] | None = None
    rowSubTotals: bool | None = None
    rowTotals: bool | None = None
    rows: list[Ref["DimensionalObject"]] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    showData: bool | None = None
    showDimensionLabels: bool | None = None
    showHierarchy: bool | None = None
    skipRounding: bool | None = None
    sortOrder: int | None = None
    startDate: DateTime | None = None
    subscribed: bool | None = None
    subscribers: list[str] | None = None
    subtitle: str | None = None
    targetLineLabel: str | None = None
    targetLineValue: float | None = None
    timeField: str | None = None
    title: str | None = None
    topLimit: int | None = None
    translations: list[Translation] | None = None
    type: EventVisualizationType | None = None
    userOrgUnitType: UserOrgUnitType | None = None
    userOrganisationUnit: bool | None = None
    userOrganisationUnitChildren: bool | None = None
    userOrganisationUnitGrandChildren: bool | None = None
    value: Ref["DimensionalItemObject"] | None = None
    yearlySeries: list[str] | None = None


class EventDataFilter(Dhis2Model):
    dataItem: str | None = None
    dateFilter: DateFilterPeriod | None = None
    eq: str | None = None
    ge: str | None = None
    gt: str | None = None
    in_: Annotated[list[str] | None, wire("in")] = None
    le: str | None = None
    like: str | None = None
    lt: str | None = None
    null: bool | None = None


class EventRepetition(Dhis2Model):
    dimension: str | None = None
    indexes: list[int] | None = None
    parent: DimensionAttribute | None = None
    program: str | None = None
    programStage: str | None = None


class SimpleDimension(Dhis2Model):
    dimension: str | None = None
    parent: DimensionAttribute | None = None
    program: str | None = None
    programStage: str | None = None
    values: list[str] | None = None


class EventReport(MetadataObject):
    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeDimensions: list[Embedded["TrackedEntityAttributeDimension"]] | None = None
    attributeValueDimension: Ref["TrackedEntityAttribute"] | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryDimensions: list[Embedded["CategoryDimension"]] | None = None
    categoryOptionGroupSetDimensions: list[Embedded["CategoryOptionGroupSetDimension"]] | None = None
    colSubTotals: bool | None = None
    colTotals: bool | None = None
    collapseDataDimensions: bool | None = None
    columnDimensions: list[str] | None = None
    columns: list[Ref["DimensionalObject"]] | None = None
    completedOnly: bool | None = None
    createdBy: UserDto | None = None
    cumulativeValues: bool | None = None
    dataDimensionItems: list[DataDimensionItem] | None = None
    dataElementDimensions: list[TrackedEntityDataElementDimension] | None = None
    dataElementGroupSetDimensions: list[Embedded["DataElementGroupSetDimension"]] | None = None
    dataElementValueDimension: Ref["DataElement"] | None = None
    dataType: EventDataType | None = None
    description: str | None = None
    digitGroupSeparator: DigitGroupSeparator | None = None
    displayBaseLineLabel: str | None = None
    displayDensity: DisplayDensity | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    displaySubtitle: str | None = None
    displayTargetLineLabel: str | None = None
    displayTitle: str | None = None
    endDate: DateTime | None = None
    eventStatus: EventStatus | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    filterDimensions: list[str] | None = None
    filters: list[Ref["DimensionalObject"]] | None = None
    fixColumnHeaders: bool | None = None
    fixRowHeaders: bool | None = None
    fontSize: FontSize | None = None
    formName: str | None = None
    hideEmptyColumns: bool | None = None
    hideEmptyRowItems: HideEmptyItemStrategy | None = None
    hideEmptyRows: bool | None = None
    hideLegend: bool | None = None
    hideNaData: bool | None = None
    hideSubtitle: bool | None = None
    hideTitle: bool | None = None
    interpretations: list[Ref["Interpretation"]] | None = None
    itemOrganisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    lastUpdatedBy: UserDto | None = None
    legacy: bool | None = None
    legend: Embedded["LegendDefinitions"] | None = None
    metaData: dict[str, MetadataItem] | None = None
    noSpaceBetweenColumns: bool | None = None
    orgUnitField: str | None = None
    organisationUnitGroupSetDimensions: list[Embedded["OrganisationUnitGroupSetDimension"]] | None = None
    organisationUnitLevels: list[int] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    outputType: EventOutputType | None = None
    parentGraphMap: dict[str, str] | None = None
    percentStackedValues: bool | None = None
    periods: list[PeriodReference] | None = None
    program: Ref["Program"] | None = None
    programIndicatorDimensions: list[TrackedEntityProgramIndicatorDimension] | None = None
    programStage: Ref["ProgramStage"] | None = None
    programStatus: EnrollmentStatus | None = None
    rawPeriods: list[str] | None = None
    regressionType: RegressionType | None = None
    relativePeriods: RelativePeriods | None = None
    rowDimensions: list[str] | None = None
    rowSubTotals: bool | None = None
    rowTotals: bool | None = None
    rows: list[Ref["DimensionalObject"]] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    showData: bool | None = None
    showDimensionLabels: bool | None = None
    showHierarchy: bool | None = None
    simpleDimensions: list[SimpleDimension] | None = None
    skipRounding: bool | None = None
    sortOrder: int | None = None
    startDate: DateTime | None = None
    subscribed: bool | None = None
    subscribers: list[str] | None = None
    subtitle: str | None = None
    timeField: str | None = None
    title: str | None = None
    topLimit: int | None = None
    translations: list[Translation] | None = None
    type: EventVisualizationType | None = None
    userOrgUnitType: UserOrgUnitType | None = None
    userOrganisationUnit: bool | None = None
    userOrganisationUnitChildren: bool | None = None
    userOrganisationUnitGrandChildren: bool | None = None
    value: Ref["DimensionalItemObject"] | None = None


class GenericGatewayParameter(Dhis2Model):
    confidential: bool | None = None
    encode: bool | None = None
    header: bool | None = None
    key: str | None = None
    value: str | None = None


class GenericHttpGatewayConfig(Dhis2Model):
    configurationTemplate: str | None = None
    contentType: ContentType | None = None
    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    parameters: list[GenericGatewayParameter] | None = None
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


class ImportCount(Dhis2Model):
    deleted: int | None = None
    ignored: int | None = None
    imported: int | None = None
    updated: int | None = None


class ImportOptions(Dhis2Model):
    async_: Annotated[bool | None, wire("async")] = None
    atomic: bool | None = None
    categoryIdScheme: str | None = None
    categoryOptionComboIdScheme: str | None = None
    categoryOptionIdScheme: str | None = None
    dataElementIdScheme: str | None = None
    dataSet: str | None = None
    dataSetIdScheme: str | None = None
    datasetAllowsPeriods: bool | None = None
    dryRun: bool | None = None
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


class ImportTypeSummary(Dhis2Model):
    conflicts: list[ImportConflict] | None = None
    dataSetComplete: str | None = None
    description: str | None = None
    href: str | None = None
    importConflicts: list[ImportConflict] | None = None
    importCount: ImportCount | None = None
    importOptions: ImportOptions | None = None
    lastImported: str | None = None
    reference: str | None = None
    rejectedIndexes: list[int] | None = None
    responseType: str | None = None
    status: ImportStatus | None = None
    type: str | None = None


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


class Note(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    creator: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    noteText: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class OAuth2ClientCredentialsAuthScheme(Dhis2Model):
    clientId: str | None = None
    clientSecret: str | None = None
    scopes: str | None = None
    tokenUri: str | None = None
    type: str | None = None


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


class SMPPGatewayConfig(Dhis2Model):
    bindType: BindType | None = None
    compressed: bool | None = None
    host: str | None = None
    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    numberPlanIndicator: NumberingPlanIndicator | None = None
    password: str | None = None
    port: int | None = None
    sendUrlParameters: bool | None = None
    systemId: str | None = None
    systemType: str | None = None
    type: str | None = None
    typeOfNumber: TypeOfNumber | None = None
    uid: str | None = None
    urlTemplate: str | None = None
    username: str | None = None


class SimpleEventVisualizationView(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    type: EventVisualizationType | None = None


class SimpleVisualizationView(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    type: VisualizationType | None = None


class SingleEvent(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    deleted: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class Sorting(Dhis2Model):
    dimension: str | None = None
    direction: SortOrder | None = None


class Stats(Dhis2Model):
    created: int | None = None
    deleted: int | None = None
    ignored: int | None = None
    total: int | None = None
    updated: int | None = None


class SubexpressionDimensionItem(MetadataObject):
    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    lastUpdatedBy: UserDto | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class TrackerEvent(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    deleted: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class TypeReport(Dhis2Model):
    klass: str | None = None
    objectReports: list[Embedded["ObjectReport"]] | None = None
    stats: Stats | None = None
