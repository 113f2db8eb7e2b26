"""Models of DHIS2 2.42: event."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, by_tag, references, wire
from dhis2w_client.v42.models.base import (
    Access,
    AttributeValue,
    Geometry,
    PeriodReference,
    Sharing,
    Translation,
    UserDto,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import (
        AggregationType,
        AssignedUserSelectionMode,
        DigitGroupSeparator,
        DimensionAttribute,
        DisplayDensity,
        EnrollmentStatus,
        EventDataType,
        EventOutputType,
        EventStatus,
        EventVisualizationType,
        FontSize,
        HideEmptyItemStrategy,
        LegendDisplayStrategy,
        OrganisationUnitSelectionMode,
        RegressionType,
        UserOrgUnitType,
    )
    from dhis2w_client.v42.models.access import ApiTokenAuthScheme
    from dhis2w_client.v42.models.analysis import Interpretation
    from dhis2w_client.v42.models.category import (
        CategoryDimension,
        CategoryOptionCombo,
        CategoryOptionGroupSetDimension,
    )
    from dhis2w_client.v42.models.common import (
        ApiHeadersAuthScheme,
        ApiQueryParamsAuthScheme,
        DataDimensionItem,
        DateFilterPeriod,
        DimensionalItemObject,
        Enrollment,
        HttpBasicAuthScheme,
        MetadataItem,
        Note,
        OAuth2ClientCredentialsAuthScheme,
        RelativePeriods,
        Sorting,
    )
    from dhis2w_client.v42.models.data_element import DataElement, DataElementGroupSetDimension
    from dhis2w_client.v42.models.dimensions import (
        DimensionalObject,
        LegendDefinitions,
        LegendSet,
        OrganisationUnit,
        OrganisationUnitGroup,
        OrganisationUnitGroupSetDimension,
    )
    from dhis2w_client.v42.models.messaging import MessageConversation
    from dhis2w_client.v42.models.program import Program, ProgramStage
    from dhis2w_client.v42.models.tracked_entity import (
        TrackedEntityAttribute,
        TrackedEntityAttributeDimension,
        TrackedEntityDataElementDimension,
        TrackedEntityProgramIndicatorDimension,
        TrackedEntityType,
    )
    from dhis2w_client.v42.models.tracking import RelationshipItem
    from dhis2w_client.v42.models.user import User, UserInfoSnapshot
else:
    Ref, Embedded = references(__package__)
    AggregationType = AssignedUserSelectionMode = DigitGroupSeparator = DimensionAttribute = DisplayDensity = (
        EnrollmentStatus
    ) = EventDataType = EventOutputType = EventStatus = EventVisualizationType = FontSize = HideEmptyItemStrategy = (
        LegendDisplayStrategy
    ) = OrganisationUnitSelectionMode = RegressionType = UserOrgUnitType = str


class ConsoleTarget(Dhis2Model):
    clientId: str | None = None
    type: str | None = None


class EventDataValue(Dhis2Model):
    created: DateTime | None = None
    createdByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    providedElsewhere: bool | None = None
    storedBy: str | None = None
    value: str | None = None


class Event(MetadataObject):
    access: Access | None = None
    assignedUser: Ref["User"] | None = None
    attributeOptionCombo: Ref["CategoryOptionCombo"] | None = None
    attributeValues: list[AttributeValue] | None = None
    completed: bool | None = None
    completedBy: str | None = None
    completedDate: DateTime | None = None
    creatableInSearchScope: bool | None = None
    createdAtClient: DateTime | None = None
    createdBy: UserDto | None = None
    createdByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    deleted: bool | None = None
    enrollment: Ref["Enrollment"] | None = None
    eventDataValues: list[EventDataValue] | None = None
    eventDate: DateTime | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    geometry: Geometry | None = None
    lastUpdatedAtClient: DateTime | None = None
    lastUpdatedBy: UserDto | None = None
    lastUpdatedByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    messageConversations: list[Ref["MessageConversation"]] | None = None
    notes: list[Ref["Note"]] | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    relationshipItems: list[Embedded["RelationshipItem"]] | None = None
    scheduledDate: DateTime | None = None
    sharing: Sharing | None = None
    status: EventStatus | None = None
    storedBy: str | None = None
    translations: list[Translation] | None = None


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
    dataDimensionItems: list[Embedded["DataDimensionItem"]] | None = None
    dataElementDimensions: list[Embedded["TrackedEntityDataElementDimension"]] | None = None
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
    formName: str | None = None
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
    metaData: dict[str, Embedded["MetadataItem"]] | None = None
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
    programIndicatorDimensions: list[Embedded["TrackedEntityProgramIndicatorDimension"]] | None = None
    programStage: Ref["ProgramStage"] | None = None
    programStatus: EnrollmentStatus | None = None
    rangeAxisDecimals: int | None = None
    rangeAxisLabel: str | None = None
    rangeAxisMaxValue: float | None = None
    rangeAxisMinValue: float | None = None
    rangeAxisSteps: int | None = None
    rawPeriods: list[str] | None = None
    regressionType: RegressionType | None = None
    relativePeriods: Embedded["RelativePeriods"] | None = None
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
    dateFilter: Embedded["DateFilterPeriod"] | None = None
    eq: str | None = None
    ge: str | None = None
    gt: str | None = None
    in_: Annotated[list[str] | None, wire("in")] = None
    le: str | None = None
    like: str | None = None
    lt: str | None = None
    null: bool | None = None


class EventQueryCriteria(Dhis2Model):
    assignedUserMode: AssignedUserSelectionMode | None = None
    assignedUsers: list[str] | None = None
    completedDate: Embedded["DateFilterPeriod"] | None = None
    dataFilters: list[EventDataFilter] | None = None
    displayColumnOrder: list[str] | None = None
    dueDate: Embedded["DateFilterPeriod"] | None = None
    eventDate: Embedded["DateFilterPeriod"] | None = None
    events: list[str] | None = None
    followUp: bool | None = None
    lastUpdatedDate: Embedded["DateFilterPeriod"] | None = None
    order: str | None = None
    organisationUnit: str | None = None
    ouMode: OrganisationUnitSelectionMode | None = None
    status: EventStatus | None = None


class EventFilter(MetadataObject):
    """An object of `/api/eventFilters`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    eventQueryCriteria: EventQueryCriteria | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    program: str | None = None
    programStage: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class JmsTarget(Dhis2Model):
    address: str | None = None
    brokerUrl: str | None = None
    clientId: str | None = None
    groupId: str | None = None
    password: str | None = None
    type: str | None = None
    useQueue: bool | None = None
    username: str | None = None


class KafkaTarget(Dhis2Model):
    bootstrapServers: str | None = None
    clientId: str | None = None
    password: str | None = None
    topic: str | None = None
    type: str | None = None
    username: str | None = None


class Source(Dhis2Model):
    fields: str | None = None
    path: str | None = None


class WebhookTarget(Dhis2Model):
    auth: (
        Annotated[
            Embedded["ApiHeadersAuthScheme"]
            | Embedded["ApiQueryParamsAuthScheme"]
            | Embedded["ApiTokenAuthScheme"]
            | Embedded["HttpBasicAuthScheme"]
            | Embedded["OAuth2ClientCredentialsAuthScheme"],
            by_tag(
                __package__,
                "type",
                {
                    "api-headers": "ApiHeadersAuthScheme",
                    "api-query-params": "ApiQueryParamsAuthScheme",
                    "api-token": "ApiTokenAuthScheme",
                    "http-basic": "HttpBasicAuthScheme",
                    "oauth2-client-credentials": "OAuth2ClientCredentialsAuthScheme",
                },
            ),
        ]
        | None
    ) = None
    clientId: str | None = None
    contentType: str | None = None
    headers: dict[str, str] | None = None
    type: str | None = None
    url: str | None = None


class EventHook(MetadataObject):
    """An object of `/api/eventHooks`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    disabled: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    source: Source | None = None
    targets: (
        list[
            Annotated[
                ConsoleTarget | JmsTarget | KafkaTarget | WebhookTarget,
                by_tag(
                    __package__,
                    "type",
                    {
                        "console": "ConsoleTarget",
                        "jms": "JmsTarget",
                        "kafka": "KafkaTarget",
                        "webhook": "WebhookTarget",
                    },
                ),
            ]
        ]
        | None
    ) = None
    translations: list[Translation] | None = None


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
    dataDimensionItems: list[Embedded["DataDimensionItem"]] | None = None
    dataElementDimensions: list[Embedded["TrackedEntityDataElementDimension"]] | None = None
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
    fontSize: FontSize | None = None
    formName: str | None = None
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
    metaData: dict[str, Embedded["MetadataItem"]] | None = None
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
    programIndicatorDimensions: list[Embedded["TrackedEntityProgramIndicatorDimension"]] | None = None
    programStage: Ref["ProgramStage"] | None = None
    programStatus: EnrollmentStatus | None = None
    rawPeriods: list[str] | None = None
    regressionType: RegressionType | None = None
    relativePeriods: Embedded["RelativePeriods"] | None = None
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


class EventVisualization(MetadataObject):
    """An object of `/api/eventVisualizations`."""

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
    createdBy: Ref["User"] | None = None
    cumulativeValues: bool | None = None
    dataDimensionItems: list[Embedded["DataDimensionItem"]] | None = None
    dataElementDimensions: list[Embedded["TrackedEntityDataElementDimension"]] | None = None
    dataElementGroupSetDimensions: list[Embedded["DataElementGroupSetDimension"]] | None = None
    dataElementValueDimension: Ref["DataElement"] | None = None
    dataType: EventDataType | None = None
    description: str | None = None
    digitGroupSeparator: DigitGroupSeparator | None = None
    displayBaseLineLabel: str | None = None
    displayDensity: DisplayDensity | None = None
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
    fontSize: FontSize | None = None
    formName: str | None = None
    hideEmptyRowItems: HideEmptyItemStrategy | None = None
    hideEmptyRows: bool | None = None
    hideLegend: bool | None = None
    hideNaData: bool | None = None
    hideSubtitle: bool | None = None
    hideTitle: bool | None = None
    interpretations: list[Ref["Interpretation"]] | None = None
    itemOrganisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legacy: bool | None = None
    legend: Embedded["LegendDefinitions"] | None = None
    metaData: dict[str, Embedded["MetadataItem"]] | None = None
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
    programDimensions: list[Ref["Program"]] | None = None
    programIndicatorDimensions: list[Embedded["TrackedEntityProgramIndicatorDimension"]] | None = None
    programStage: Ref["ProgramStage"] | None = None
    programStatus: EnrollmentStatus | None = None
    rangeAxisDecimals: int | None = None
    rangeAxisLabel: str | None = None
    rangeAxisMaxValue: float | None = None
    rangeAxisMinValue: float | None = None
    rangeAxisSteps: int | None = None
    rawPeriods: list[str] | None = None
    regressionType: RegressionType | None = None
    relativePeriods: Embedded["RelativePeriods"] | None = None
    repetitions: list[EventRepetition] | None = None
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
    sorting: list[Embedded["Sorting"]] | None = None
    startDate: DateTime | None = None
    subscribed: bool | None = None
    subscribers: list[str] | None = None
    subtitle: str | None = None
    targetLineLabel: str | None = None
    targetLineValue: float | None = None
    timeField: str | None = None
    title: str | None = None
    topLimit: int | None = None
    trackedEntityType: Ref["TrackedEntityType"] | None = None
    translations: list[Translation] | None = None
    type: EventVisualizationType | None = None
    userOrgUnitType: UserOrgUnitType | None = None
    userOrganisationUnit: bool | None = None
    userOrganisationUnitChildren: bool | None = None
    userOrganisationUnitGrandChildren: bool | None = None
    value: Ref["DimensionalItemObject"] | None = None
