"""Models of DHIS2 2.42: visualization."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v42.models.base import Access, AttributeValue, PeriodReference, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import (
        AggregationType,
        AxisType,
        DigitGroupSeparator,
        DisplayDensity,
        Font,
        FontSize,
        HideEmptyItemStrategy,
        IconType,
        NormalizedOutlierMethod,
        NumberType,
        OutlierMethod,
        RegressionType,
        TextAlign,
        TextMode,
        UserOrgUnitType,
        VisualizationType,
    )
    from dhis2w_client.v42.models.analysis import Interpretation
    from dhis2w_client.v42.models.category import CategoryDimension, CategoryOptionGroupSetDimension
    from dhis2w_client.v42.models.common import (
        DataDimensionItem,
        MetadataItem,
        RelativePeriods,
        ReportingParams,
        Sorting,
    )
    from dhis2w_client.v42.models.data_element import DataElementGroupSetDimension
    from dhis2w_client.v42.models.dimensions import (
        DimensionalObject,
        LegendDefinitions,
        OrganisationUnit,
        OrganisationUnitGroup,
        OrganisationUnitGroupSetDimension,
    )
    from dhis2w_client.v42.models.tracked_entity import (
        TrackedEntityAttributeDimension,
        TrackedEntityDataElementDimension,
        TrackedEntityProgramIndicatorDimension,
    )
    from dhis2w_client.v42.models.user import User
else:
    Ref, Embedded = references(__package__)
    AggregationType = AxisType = DigitGroupSeparator = DisplayDensity = Font = FontSize = HideEmptyItemStrategy = (
        IconType
    ) = NormalizedOutlierMethod = NumberType = OutlierMethod = RegressionType = TextAlign = TextMode = (
        UserOrgUnitType
    ) = VisualizationType = str


class Axis(Dhis2Model):
    axis: int | None = None
    dimensionalItem: str | None = None


class FontStyle(Dhis2Model):
    bold: bool | None = None
    font: Font | None = None
    fontSize: int | None = None
    italic: bool | None = None
    textAlign: TextAlign | None = None
    textColor: str | None = None
    underline: bool | None = None


class StyledObject(Dhis2Model):
    fontStyle: FontStyle | None = None
    text: str | None = None
    textMode: TextMode | None = None


class Line(Dhis2Model):
    title: StyledObject | None = None
    value: float | None = None


class AxisV2(Dhis2Model):
    baseLine: Line | None = None
    decimals: int | None = None
    index: int | None = None
    label: StyledObject | None = None
    maxValue: float | None = None
    minValue: float | None = None
    steps: int | None = None
    targetLine: Line | None = None
    title: StyledObject | None = None
    type: AxisType | None = None


class OutlierLine(Dhis2Model):
    enabled: bool | None = None
    value: float | None = None


class OutlierAnalysis(Dhis2Model):
    enabled: bool | None = None
    extremeLines: OutlierLine | None = None
    maxResults: int | None = None
    normalizationMethod: NormalizedOutlierMethod | None = None
    outlierMethod: OutlierMethod | None = None
    thresholdFactor: float | None = None


class Series(Dhis2Model):
    axis: int | None = None
    dimensionItem: str | None = None
    type: VisualizationType | None = None


class SeriesKey(Dhis2Model):
    hidden: bool | None = None
    label: StyledObject | None = None


class VisualizationFontStyle(Dhis2Model):
    baseLineLabel: FontStyle | None = None
    categoryAxisLabel: FontStyle | None = None
    horizontalAxisTitle: FontStyle | None = None
    legend: FontStyle | None = None
    seriesAxisLabel: FontStyle | None = None
    targetLineLabel: FontStyle | None = None
    verticalAxisTitle: FontStyle | None = None
    visualizationSubtitle: FontStyle | None = None
    visualizationTitle: FontStyle | None = None


class VisualizationIcon(Dhis2Model):
    type: IconType | None = None


class Visualization(MetadataObject):
    """An object of `/api/visualizations`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeDimensions: list[Embedded["TrackedEntityAttributeDimension"]] | None = None
    attributeValues: list[AttributeValue] | None = None
    axes: list[AxisV2] | None = None
    baseLineLabel: str | None = None
    baseLineValue: float | None = None
    categoryDimensions: list[Embedded["CategoryDimension"]] | None = None
    categoryOptionGroupSetDimensions: list[Embedded["CategoryOptionGroupSetDimension"]] | None = None
    colSubTotals: bool | None = None
    colTotals: bool | None = None
    colorSet: str | None = None
    columnDimensions: list[str] | None = None
    columns: list[Ref["DimensionalObject"]] | None = None
    completedOnly: bool | None = None
    createdBy: Ref["User"] | None = None
    cumulativeValues: bool | None = None
    dataDimensionItems: list[Embedded["DataDimensionItem"]] | None = None
    dataElementDimensions: list[Embedded["TrackedEntityDataElementDimension"]] | None = None
    dataElementGroupSetDimensions: list[Embedded["DataElementGroupSetDimension"]] | None = None
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
    favorite: bool | None = None
    favorites: list[str] | None = None
    filterDimensions: list[str] | None = None
    filters: list[Ref["DimensionalObject"]] | None = None
    fixColumnHeaders: bool | None = None
    fixRowHeaders: bool | None = None
    fontSize: FontSize | None = None
    fontStyle: VisualizationFontStyle | None = None
    formName: str | None = None
    hideEmptyColumns: bool | None = None
    hideEmptyRowItems: HideEmptyItemStrategy | None = None
    hideEmptyRows: bool | None = None
    hideLegend: bool | None = None
    hideSubtitle: bool | None = None
    hideTitle: bool | None = None
    icons: list[VisualizationIcon] | None = None
    interpretations: list[Ref["Interpretation"]] | None = None
    itemOrganisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legend: Embedded["LegendDefinitions"] | None = None
    measureCriteria: str | None = None
    metaData: dict[str, Embedded["MetadataItem"]] | None = None
    noSpaceBetweenColumns: bool | None = None
    numberType: NumberType | None = None
    optionalAxes: list[Axis] | None = None
    orgUnitField: str | None = None
    organisationUnitGroupSetDimensions: list[Embedded["OrganisationUnitGroupSetDimension"]] | None = None
    organisationUnitLevels: list[int] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    outlierAnalysis: OutlierAnalysis | None = None
    parentGraphMap: dict[str, str] | None = None
    percentStackedValues: bool | None = None
    periods: list[PeriodReference] | None = None
    programIndicatorDimensions: list[Embedded["TrackedEntityProgramIndicatorDimension"]] | None = None
    rangeAxisDecimals: int | None = None
    rangeAxisLabel: str | None = None
    rangeAxisMaxValue: float | None = None
    rangeAxisMinValue: float | None = None
    rangeAxisSteps: int | None = None
    rawPeriods: list[str] | None = None
    regression: bool | None = None
    regressionType: RegressionType | None = None
    relativePeriods: Embedded["RelativePeriods"] | None = None
    reportingParams: Embedded["ReportingParams"] | None = None
    rowDimensions: list[str] | None = None
    rowSubTotals: bool | None = None
    rowTotals: bool | None = None
    rows: list[Ref["DimensionalObject"]] | None = None
    series: list[Series] | None = None
    seriesKey: SeriesKey | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    showData: bool | None = None
    showDimensionLabels: bool | None = None
    showHierarchy: bool | None = None
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
    translations: list[Translation] | None = None
    type: VisualizationType | None = None
    userOrgUnitType: UserOrgUnitType | None = None
    userOrganisationUnit: bool | None = None
    userOrganisationUnitChildren: bool | None = None
    userOrganisationUnitGrandChildren: bool | None = None
    visualizationPeriodName: str | None = None
    yearlySeries: list[str] | None = None
