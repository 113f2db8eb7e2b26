"""Models of DHIS2 2.44 that several others embed."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated, Any

from dhis2w_client.models import DateTime, Dhis2Model, references, wire
from dhis2w_client.v44.models.base import Geometry, ObjectStyle

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import (
        AggregationType,
        AtomicMode,
        DataDimensionItemType,
        DatePeriodType,
        DimensionAttribute,
        DimensionItemType,
        DimensionType,
        EnrollmentStatus,
        ErrorCode,
        FlushMode,
        ImportReportMode,
        ImportStatus,
        ImportStrategy,
        MergeMode,
        NotificationLevel,
        ObjectBundleMode,
        PreheatIdentifier,
        PreheatMode,
        RelativePeriodEnum,
        SortOrder,
        TotalAggregationType,
        ValueType,
    )
    from dhis2w_client.v44.models.category import CategoryOptionCombo
    from dhis2w_client.v44.models.data_element import DataElement, DataElementOperand
    from dhis2w_client.v44.models.expression_dimension_item import ExpressionDimensionItem
    from dhis2w_client.v44.models.indicator import Indicator, IndicatorType
    from dhis2w_client.v44.models.note import Note
    from dhis2w_client.v44.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v44.models.program import (
        Program,
        ProgramDataElementDimensionItem,
        ProgramDataElementOptionDimensionItem,
        ProgramIndicator,
        ProgramTrackedEntityAttributeDimensionItem,
        ProgramTrackedEntityAttributeOptionDimensionItem,
    )
    from dhis2w_client.v44.models.relationship_type import RelationshipType
    from dhis2w_client.v44.models.reporting_rate import ReportingRate
    from dhis2w_client.v44.models.single_event import SingleEvent
    from dhis2w_client.v44.models.subexpression_dimension_item import SubexpressionDimensionItem
    from dhis2w_client.v44.models.system import ObjectReport
    from dhis2w_client.v44.models.tracked_entity import TrackedEntity
    from dhis2w_client.v44.models.tracker_event import TrackerEvent
    from dhis2w_client.v44.models.user import UserInfoSnapshot
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = AtomicMode = DataDimensionItemType = DatePeriodType = DimensionAttribute = DimensionItemType = (
        DimensionType
    ) = EnrollmentStatus = ErrorCode = FlushMode = ImportReportMode = ImportStatus = ImportStrategy = MergeMode = (
        NotificationLevel
    ) = ObjectBundleMode = PreheatIdentifier = PreheatMode = RelativePeriodEnum = SortOrder = TotalAggregationType = (
        ValueType
    ) = str  # a newer server's values are read as well


class ApiHeadersAuthScheme(Dhis2Model):
    """Api headers auth scheme."""

    headers: dict[str, str] | None = None
    type: str | None = None


class ApiQueryParamsAuthScheme(Dhis2Model):
    """Api query params auth scheme."""

    queryParams: dict[str, str] | None = None
    type: str | None = None


class DataDimensionItem(Dhis2Model):
    """Data dimension item."""

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
    """Date filter period."""

    endBuffer: int | None = None
    endDate: DateTime | None = None
    period: RelativePeriodEnum | None = None
    startBuffer: int | None = None
    startDate: DateTime | None = None
    type: DatePeriodType | None = None


class MetadataItem(Dhis2Model):
    """Metadata item."""

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
    """Keyword."""

    key: str | None = None
    metadataItem: MetadataItem | None = None


class DimensionItemKeywords(Dhis2Model):
    """Dimension item keywords."""

    empty: bool | None = None
    keywords: list[Keyword] | None = None


class Relationship(Dhis2Model):
    """Relationship."""

    createdAtClient: DateTime | None = None
    description: str | None = None
    formName: str | None = None
    from_: Annotated["RelationshipItem | None", wire("from")] = None
    relationshipType: Ref["RelationshipType"] | None = None
    style: ObjectStyle | None = None
    to: "RelationshipItem | None" = None


class RelationshipItem(Dhis2Model):
    """Relationship item."""

    enrollment: "Enrollment | None" = None
    id: int | None = None
    relationship: Relationship | None = None
    singleEvent: Ref["SingleEvent"] | None = None
    trackedEntity: Ref["TrackedEntity"] | None = None
    trackerEvent: Ref["TrackerEvent"] | None = None


class Enrollment(Dhis2Model):
    """Enrollment."""

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
    relationshipItems: list[RelationshipItem] | None = None
    status: EnrollmentStatus | None = None
    trackedEntity: Ref["TrackedEntity"] | None = None


class ErrorReport(Dhis2Model):
    """Error report."""

    args: list[str] | None = None
    errorCode: ErrorCode | None = None
    errorKlass: str | None = None
    errorProperties: list[Any] | None = None
    errorProperty: str | None = None
    mainId: str | None = None
    mainKlass: str | None = None
    message: str | None = None
    value: Any | None = None


class EventDataFilter(Dhis2Model):
    """Event data filter."""

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


class EventDataValue(Dhis2Model):
    """Event data value."""

    created: DateTime | None = None
    createdByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    providedElsewhere: bool | None = None
    value: str | None = None


class EventRepetition(Dhis2Model):
    """Event repetition."""

    dimension: str | None = None
    indexes: list[int] | None = None
    parent: DimensionAttribute | None = None
    program: str | None = None
    programStage: str | None = None


class HttpBasicAuthScheme(Dhis2Model):
    """Http basic auth scheme."""

    password: str | None = None
    type: str | None = None
    username: str | None = None


class ImportConflict(Dhis2Model):
    """Import conflict."""

    errorCode: ErrorCode | None = None
    indexes: list[int] | None = None
    object: str | None = None
    objects: dict[str, str] | None = None
    property: str | None = None
    value: str | None = None


class ImportCount(Dhis2Model):
    """Import count."""

    deleted: int | None = None
    ignored: int | None = None
    imported: int | None = None
    updated: int | None = None


class ImportOptions(Dhis2Model):
    """Import options."""

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
    """Import type summary."""

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
    """Metadata import params."""

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


class OAuth2ClientCredentialsAuthScheme(Dhis2Model):
    """O auth2 client credentials auth scheme."""

    clientId: str | None = None
    clientSecret: str | None = None
    scopes: str | None = None
    tokenUri: str | None = None
    type: str | None = None


class RelativePeriods(Dhis2Model):
    """Relative periods."""

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


class ReportingParams(Dhis2Model):
    """Reporting params."""

    grandParentOrganisationUnit: bool | None = None
    organisationUnit: bool | None = None
    parentOrganisationUnit: bool | None = None
    reportingPeriod: bool | None = None


class SimpleDimension(Dhis2Model):
    """Simple dimension."""

    dimension: str | None = None
    parent: DimensionAttribute | None = None
    program: str | None = None
    programStage: str | None = None
    values: list[str] | None = None


class Sorting(Dhis2Model):
    """Sorting."""

    dimension: str | None = None
    direction: SortOrder | None = None


class Stats(Dhis2Model):
    """Stats."""

    created: int | None = None
    deleted: int | None = None
    ignored: int | None = None
    total: int | None = None
    updated: int | None = None


class TypeReport(Dhis2Model):
    """Type report."""

    klass: str | None = None
    objectReports: list[Embedded["ObjectReport"]] | None = None
    stats: Stats | None = None
