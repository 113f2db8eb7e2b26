"""Models of DHIS2 2.42: dashboard."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import DashboardItemShape, DashboardItemType, EmbeddedProvider, Position
    from dhis2w_client.v42.models.analysis import Map, Report
    from dhis2w_client.v42.models.apps import Document
    from dhis2w_client.v42.models.event import EventChart, EventReport, EventVisualization
    from dhis2w_client.v42.models.user import User
    from dhis2w_client.v42.models.visualization import Visualization
else:
    Ref, Embedded = references(__package__)
    DashboardItemShape = DashboardItemType = EmbeddedProvider = Position = str


class Column(Dhis2Model):
    index: int | None = None
    span: int | None = None


class FilterOptions(Dhis2Model):
    expanded: bool | None = None
    visible: bool | None = None


class EmbeddedOptions(Dhis2Model):
    filters: FilterOptions | None = None
    hideChartControls: bool | None = None
    hideTab: bool | None = None


class EmbeddedSecurity(Dhis2Model):
    restrictOrgUnitHierarchy: bool | None = None


class EmbeddedDashboard(Dhis2Model):
    id: str | None = None
    options: EmbeddedOptions | None = None
    provider: EmbeddedProvider | None = None
    security: EmbeddedSecurity | None = None


class ItemConfig(Dhis2Model):
    insertHeight: int | None = None
    insertPosition: Position | None = None


class Spacing(Dhis2Model):
    column: int | None = None
    row: int | None = None


class Layout(Dhis2Model):
    columns: list[Column] | None = None
    spacing: Spacing | None = None


class Dashboard(MetadataObject):
    """An object of `/api/dashboards`."""

    access: Access | None = None
    allowedFilters: list[str] | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dashboardItems: list[Ref["DashboardItem"]] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    embedded: EmbeddedDashboard | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    itemConfig: ItemConfig | None = None
    itemCount: int | None = None
    lastUpdatedBy: Ref["User"] | None = None
    layout: Layout | None = None
    restrictFilters: bool | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class DashboardItem(MetadataObject):
    """An object of `/api/dashboardItems`."""

    access: Access | None = None
    appKey: str | None = None
    attributeValues: list[AttributeValue] | None = None
    contentCount: int | None = None
    createdBy: Ref["User"] | None = None
    eventChart: Ref["EventChart"] | None = None
    eventReport: Ref["EventReport"] | None = None
    eventVisualization: Ref["EventVisualization"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    height: int | None = None
    interpretationCount: int | None = None
    interpretationLikeCount: int | None = None
    lastUpdatedBy: Ref["User"] | None = None
    map: Ref["Map"] | None = None
    messages: bool | None = None
    reports: list[Ref["Report"]] | None = None
    resources: list[Ref["Document"]] | None = None
    shape: DashboardItemShape | None = None
    sharing: Sharing | None = None
    text: str | None = None
    translations: list[Translation] | None = None
    type: DashboardItemType | None = None
    users: list[UserDto] | None = None
    visualization: Ref["Visualization"] | None = None
    width: int | None = None
    x: int | None = None
    y: int | None = None
