"""Models of DHIS2 2.44: event chart."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, MetadataObject, references
from dhis2w_client.v44.models.base import Access, AttributeValue, PeriodReference, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import (
        AggregationType,
        DigitGroupSeparator,
        EnrollmentStatus,
        EventOutputType,
        EventStatus,
        EventVisualizationType,
        HideEmptyItemStrategy,
        LegendDisplayStrategy,
        RegressionType,
        UserOrgUnitType,
    )
    from dhis2w_client.v44.models.category import CategoryDimension, CategoryOptionGroupSetDimension
    from dhis2w_client.v44.models.common import DataDimensionItem, MetadataItem, RelativePeriods
    from dhis2w_client.v44.models.data_element import DataElement, DataElementGroupSetDimension
    from dhis2w_client.v44.models.dimensional_item_object import DimensionalItemObject
    from dhis2w_client.v44.models.dimensional_object import DimensionalObject
    from dhis2w_client.v44.models.interpretation import Interpretation
    from dhis2w_client.v44.models.legend import LegendDefinitions, LegendSet
    from dhis2w_client.v44.models.organisation_unit import (
        OrganisationUnit,
        OrganisationUnitGroup,
        OrganisationUnitGroupSetDimension,
    )
    from dhis2w_client.v44.models.program import Program, ProgramStage
    from dhis2w_client.v44.models.tracked_entity import (
        TrackedEntityAttribute,
        TrackedEntityAttributeDimension,
        TrackedEntityDataElementDimension,
        TrackedEntityProgramIndicatorDimension,
    )
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DigitGroupSeparator = EnrollmentStatus = EventOutputType = EventStatus = (
        EventVisualizationType
    ) = HideEmptyItemStrategy = LegendDisplayStrategy = RegressionType = UserOrgUnitType = (
        str  # a newer server's values are read as well
    )


class EventChart(MetadataObject):
    """Event chart."""

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
