"""Models of DHIS2 2.41: analysis."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Pager, PeriodReference, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import (
        AggregationType,
        AnalyticsFavoriteType,
        AnalyticsTablePhase,
        AnalyticsTableType,
        CacheStrategy,
        DigitGroupSeparator,
        EnrollmentStatus,
        HideEmptyItemStrategy,
        ImageFormat,
        MapLayerPosition,
        MapService,
        MapViewEventStatus,
        MapViewRenderingStrategy,
        OrganisationUnitSelectionMode,
        RegressionType,
        ReportType,
        ResourceTableType,
        SqlViewType,
        ThematicMapType,
        UserOrgUnitType,
    )
    from dhis2w_client.v41.models.apps import App, Document
    from dhis2w_client.v41.models.category import CategoryDimension, CategoryOptionGroupSetDimension
    from dhis2w_client.v41.models.common import (
        AnalyticsDimension,
        DataDimensionItem,
        ErrorReport,
        RelativePeriods,
        ReportingParams,
    )
    from dhis2w_client.v41.models.dashboard import Dashboard
    from dhis2w_client.v41.models.data_element import DataElementGroupSetDimension
    from dhis2w_client.v41.models.data_entry import DataSet
    from dhis2w_client.v41.models.dimensions import DimensionalObject, LegendDefinitions, LegendSet
    from dhis2w_client.v41.models.event import EventVisualization
    from dhis2w_client.v41.models.grid import Grid
    from dhis2w_client.v41.models.organisation_unit import (
        OrganisationUnit,
        OrganisationUnitGroup,
        OrganisationUnitGroupSet,
        OrganisationUnitGroupSetDimension,
    )
    from dhis2w_client.v41.models.program import Program, ProgramStage
    from dhis2w_client.v41.models.tracked_entity import (
        TrackedEntityAttributeDimension,
        TrackedEntityDataElementDimension,
        TrackedEntityProgramIndicatorDimension,
        TrackedEntityType,
    )
    from dhis2w_client.v41.models.user import User, UserGroup
    from dhis2w_client.v41.models.visualization import Visualization
else:
    Ref, Embedded = references(__package__)
    AggregationType = AnalyticsFavoriteType = AnalyticsTablePhase = AnalyticsTableType = CacheStrategy = (
        DigitGroupSeparator
    ) = EnrollmentStatus = HideEmptyItemStrategy = ImageFormat = MapLayerPosition = MapService = MapViewEventStatus = (
        MapViewRenderingStrategy
    ) = OrganisationUnitSelectionMode = RegressionType = ReportType = ResourceTableType = SqlViewType = (
        ThematicMapType
    ) = UserOrgUnitType = str


class AnalyticsDimensions(Dhis2Model):
    dimensions: list[Ref["AnalyticsDimension"]] | None = None
    pager: Pager | None = None


class AnalyticsTableHook(MetadataObject):
    """An object of `/api/analyticsTableHooks`."""

    access: Access | None = None
    analyticsTableType: AnalyticsTableType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    phase: AnalyticsTablePhase | None = None
    resourceTableType: ResourceTableType | None = None
    sharing: Sharing | None = None
    sql: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class IdObject(Dhis2Model):
    id: str | None = None
    name: str | None = None


class CascadeSharingReport(Dhis2Model):
    countUpdatedDashboardItems: int | None = None
    errorReports: list[Embedded["ErrorReport"]] | None = None
    updateObjects: dict[str, list[IdObject]] | None = None


class DashboardSearchResultEventVisualizations(Dhis2Model):
    id: str | None = None


class DashboardSearchResultVisualizations(Dhis2Model):
    id: str | None = None


class DashboardSearchResult(Dhis2Model):
    appCount: int | None = None
    apps: list[Embedded["App"]] | None = None
    eventChartCount: int | None = None
    eventCharts: list[Ref["EventVisualization"]] | None = None
    eventReportCount: int | None = None
    eventReports: list[Ref["EventVisualization"]] | None = None
    eventVisualizationCount: int | None = None
    eventVisualizations: list[DashboardSearchResultEventVisualizations] | None = None
    mapCount: int | None = None
    maps: list[Ref["Map"]] | None = None
    reportCount: int | None = None
    reports: list[Ref["Report"]] | None = None
    resourceCount: int | None = None
    resources: list[Ref["Document"]] | None = None
    searchCount: int | None = None
    userCount: int | None = None
    users: list[Ref["User"]] | None = None
    visualizationCount: int | None = None
    visualizations: list[DashboardSearchResultVisualizations] | None = None


class ExternalMapLayer(MetadataObject):
    """An object of `/api/externalMapLayers`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    attribution: str | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    imageFormat: ImageFormat | None = None
    lastUpdatedBy: Ref["User"] | None = None
    layers: str | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSetUrl: str | None = None
    mapLayerPosition: MapLayerPosition | None = None
    mapService: MapService | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    url: str | None = None
    user: Ref["User"] | None = None


class FavoriteStatistics(Dhis2Model):
    created: DateTime | None = None
    id: str | None = None
    name: str | None = None
    position: int | None = None
    views: int | None = None


class GeoFeature(Dhis2Model):
    co: str | None = None
    code: str | None = None
    dimensions: dict[str, str] | None = None
    hcd: bool | None = None
    hcu: bool | None = None
    id: str | None = None
    le: int | None = None
    na: str | None = None
    pg: str | None = None
    pi: str | None = None
    pn: str | None = None
    ty: int | None = None


class GridResponse(Dhis2Model):
    listGrid: Embedded["Grid"] | None = None
    pager: Pager | None = None


class InterpretationEventChart(Dhis2Model):
    id: str | None = None


class InterpretationEventReport(Dhis2Model):
    id: str | None = None


class Mention(Dhis2Model):
    created: DateTime | None = None
    username: str | None = None


class Interpretation(MetadataObject):
    """An object of `/api/interpretations`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    comments: list[Embedded["InterpretationComments"]] | None = None
    createdBy: Ref["User"] | None = None
    dataSet: Ref["DataSet"] | None = None
    eventChart: InterpretationEventChart | None = None
    eventReport: InterpretationEventReport | None = None
    eventVisualization: Ref["EventVisualization"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    likedBy: list[Ref["User"]] | None = None
    likes: int | None = None
    map: Ref["Map"] | None = None
    mentions: list[Mention] | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    period: PeriodReference | None = None
    sharing: Sharing | None = None
    text: str | None = None
    translations: list[Translation] | None = None
    type: AnalyticsFavoriteType | None = None
    user: Ref["User"] | None = None
    visualization: Ref["Visualization"] | None = None


class InterpretationComments(Dhis2Model):
    created: DateTime | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    text: str | None = None


class Map(MetadataObject):
    """An object of `/api/maps`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    basemap: str | None = None
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
    user: Ref["User"] | None = None
    zoom: int | None = None


class MapView(MetadataObject):
    """An object of `/api/mapViews`."""

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
    eventPointColor: str | None = None
    eventPointRadius: int | None = None
    eventStatus: MapViewEventStatus | None = None
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
    user: Ref["User"] | None = None
    userOrgUnitType: UserOrgUnitType | None = None
    userOrganisationUnit: bool | None = None
    userOrganisationUnitChildren: bool | None = None
    userOrganisationUnitGrandChildren: bool | None = None


class PushAnalysis(MetadataObject):
    """An object of `/api/pushAnalysis`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dashboard: Ref["Dashboard"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    message: str | None = None
    recipientUserGroups: list[Ref["UserGroup"]] | None = None
    sharing: Sharing | None = None
    title: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class Rectangle(Dhis2Model):
    count: int | None = None
    extent: str | None = None


class Report(MetadataObject):
    """An object of `/api/reports`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    cacheStrategy: CacheStrategy | None = None
    createdBy: Ref["User"] | None = None
    designContent: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    relativePeriods: Embedded["RelativePeriods"] | None = None
    reportParams: Embedded["ReportingParams"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    type: ReportType | None = None
    user: Ref["User"] | None = None
    visualization: Ref["Visualization"] | None = None


class SqlView(MetadataObject):
    """An object of `/api/sqlViews`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    cacheStrategy: CacheStrategy | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    sqlQuery: str | None = None
    translations: list[Translation] | None = None
    type: SqlViewType | None = None
    updateJobId: str | None = None
    user: Ref["User"] | None = None


class UsageStatistics(Dhis2Model):
    activeUsers: int | None = None
    averageDashboardViews: int | None = None
    averageEventChartViews: int | None = None
    averageEventReportViews: int | None = None
    averageEventVisualizationViews: int | None = None
    averageMapViews: int | None = None
    averagePassiveDashboardViews: int | None = None
    averageViews: int | None = None
    averageVisualizationViews: int | None = None
    dashboardViews: int | None = None
    dataSetReportViews: int | None = None
    day: int | None = None
    eventChartViews: int | None = None
    eventReportViews: int | None = None
    eventVisualizationViews: int | None = None
    mapViews: int | None = None
    month: int | None = None
    passiveDashboardViews: int | None = None
    savedDashboards: int | None = None
    savedDataValues: int | None = None
    savedEventCharts: int | None = None
    savedEventReports: int | None = None
    savedEventVisualizations: int | None = None
    savedIndicators: int | None = None
    savedMaps: int | None = None
    savedVisualizations: int | None = None
    totalViews: int | None = None
    users: int | None = None
    visualizationViews: int | None = None
    week: int | None = None
    year: int | None = None
