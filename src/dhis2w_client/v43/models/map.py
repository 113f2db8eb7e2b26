"""Models of DHIS2 2.43: map."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, PeriodReference, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import (
        AggregationType,
        DigitGroupSeparator,
        EnrollmentStatus,
        EventStatus,
        HideEmptyItemStrategy,
        MapViewRenderingStrategy,
        OrganisationUnitSelectionMode,
        RegressionType,
        ThematicMapType,
        UserOrgUnitType,
    )
    from dhis2w_client.v43.models.category import CategoryDimension, CategoryOptionGroupSetDimension
    from dhis2w_client.v43.models.common import (
        DataDimensionItem,
        MetadataItem,
        RelativePeriods,
        TrackedEntityDataElementDimension,
        TrackedEntityProgramIndicatorDimension,
    )
    from dhis2w_client.v43.models.data_element import DataElementGroupSetDimension
    from dhis2w_client.v43.models.dimensional_object import DimensionalObject
    from dhis2w_client.v43.models.interpretation import Interpretation
    from dhis2w_client.v43.models.legend import LegendDefinitions, LegendSet
    from dhis2w_client.v43.models.organisation_unit import (
        OrganisationUnit,
        OrganisationUnitGroup,
        OrganisationUnitGroupSet,
        OrganisationUnitGroupSetDimension,
    )
    from dhis2w_client.v43.models.program import Program, ProgramStage
    from dhis2w_client.v43.models.tracked_entity_attribute import TrackedEntityAttributeDimension
    from dhis2w_client.v43.models.tracked_entity_type import TrackedEntityType
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DigitGroupSeparator = EnrollmentStatus = EventStatus = HideEmptyItemStrategy = (
        MapViewRenderingStrategy
    ) = OrganisationUnitSelectionMode = RegressionType = ThematicMapType = UserOrgUnitType = (
        str  # a newer server's values are read as well
    )


class Basemap(Dhis2Model):
    """Basemap."""

    hidden: bool | None = None
    id: str | None = None
    opacity: float | None = None


class Map(MetadataObject):
    """Map, an object of `/api/maps`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    basemap: str | None = None
    basemaps: list[Basemap] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    interpretations: list[Ref["Interpretation"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    latitude: float | None = None
    longitude: float | None = None
    mapViews: list[Ref["MapView"]] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    subscribed: bool | None = None
    subscribers: list[str] | None = None
    title: str | None = None
    translations: list[Translation] | None = None
    zoom: int | None = None


class MapView(MetadataObject):
    """Map view, an object of `/api/mapViews`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    areaRadius: int | None = None
    attributeDimensions: list[Embedded["TrackedEntityAttributeDimension"]] | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryDimensions: list[Embedded["CategoryDimension"]] | None = None
    categoryOptionGroupSetDimensions: list[Embedded["CategoryOptionGroupSetDimension"]] | None = None
    classes: int | None = None
    colSubTotals: bool | None = None
    colTotals: bool | None = None
    colorHigh: str | None = None
    colorLow: str | None = None
    colorScale: str | None = None
    columnDimensions: list[str] | None = None
    columns: list[Ref["DimensionalObject"]] | None = None
    completedOnly: bool | None = None
    config: str | None = None
    createdBy: Ref["User"] | None = None
    cumulativeValues: bool | None = None
    dataDimensionItems: list[Embedded["DataDimensionItem"]] | None = None
    dataElementDimensions: list[Embedded["TrackedEntityDataElementDimension"]] | None = None
    dataElementGroupSetDimensions: list[Embedded["DataElementGroupSetDimension"]] | None = None
    description: str | None = None
    digitGroupSeparator: DigitGroupSeparator | None = None
    displayBaseLineLabel: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    displaySubtitle: str | None = None
    displayTargetLineLabel: str | None = None
    displayTitle: str | None = None
    endDate: DateTime | None = None
    eventClustering: bool | None = None
    eventCoordinateField: str | None = None
    eventCoordinateFieldFallback: str | None = None
    eventPointColor: str | None = None
    eventPointRadius: int | None = None
    eventStatus: EventStatus | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    filterDimensions: list[str] | None = None
    filters: list[Ref["DimensionalObject"]] | None = None
    followUp: bool | None = None
    formName: str | None = None
    hidden: bool | None = None
    hideEmptyRowItems: HideEmptyItemStrategy | None = None
    hideEmptyRows: bool | None = None
    hideLegend: bool | None = None
    hideSubtitle: bool | None = None
    hideTitle: bool | None = None
    interpretations: list[Ref["Interpretation"]] | None = None
    itemOrganisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    labelFontColor: str | None = None
    labelFontSize: str | None = None
    labelFontStyle: str | None = None
    labelFontWeight: str | None = None
    labelTemplate: str | None = None
    labels: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    layer: str | None = None
    legend: Embedded["LegendDefinitions"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    metaData: dict[str, Embedded["MetadataItem"]] | None = None
    method: int | None = None
    noDataColor: str | None = None
    noSpaceBetweenColumns: bool | None = None
    opacity: float | None = None
    orgUnitField: str | None = None
    orgUnitFieldDisplayName: str | None = None
    organisationUnitColor: str | None = None
    organisationUnitGroupSet: Ref["OrganisationUnitGroupSet"] | None = None
    organisationUnitGroupSetDimensions: list[Embedded["OrganisationUnitGroupSetDimension"]] | None = None
    organisationUnitLevels: list[int] | None = None
    organisationUnitSelectionMode: OrganisationUnitSelectionMode | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    parentGraph: str | None = None
    parentGraphMap: dict[str, str] | None = None
    parentLevel: int | None = None
    percentStackedValues: bool | None = None
    periods: list[PeriodReference] | None = None
    program: Ref["Program"] | None = None
    programIndicatorDimensions: list[Embedded["TrackedEntityProgramIndicatorDimension"]] | None = None
    programStage: Ref["ProgramStage"] | None = None
    programStatus: EnrollmentStatus | None = None
    radiusHigh: int | None = None
    radiusLow: int | None = None
    rawPeriods: list[str] | None = None
    regressionType: RegressionType | None = None
    relativePeriods: Embedded["RelativePeriods"] | None = None
    renderingStrategy: MapViewRenderingStrategy | None = None
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
    styleDataItem: Any | None = None
    subscribed: bool | None = None
    subscribers: list[str] | None = None
    subtitle: str | None = None
    thematicMapType: ThematicMapType | None = None
    timeField: str | None = None
    title: str | None = None
    topLimit: int | None = None
    trackedEntityType: Ref["TrackedEntityType"] | None = None
    translations: list[Translation] | None = None
    userOrgUnitType: UserOrgUnitType | None = None
    userOrganisationUnit: bool | None = None
    userOrganisationUnitChildren: bool | None = None
    userOrganisationUnitGrandChildren: bool | None = None
