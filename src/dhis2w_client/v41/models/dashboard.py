"""Models of DHIS2 2.41: dashboard."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import DashboardItemShape, DashboardItemType, Position
    from dhis2w_client.v41.models.analysis import Map, Report
    from dhis2w_client.v41.models.apps import Document
    from dhis2w_client.v41.models.event import EventVisualization
    from dhis2w_client.v41.models.user import User
    from dhis2w_client.v41.models.visualization import Visualization
else:
    Ref, Embedded = references(__package__)
    DashboardItemShape = DashboardItemType = Position = str


class Column(Dhis2Model):
    index: int | None = None
    span: int | None = None


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
    user: Ref["User"] | None = None


class DashboardItemEventChart(Dhis2Model):
    id: str | None = None


class DashboardItemEventReport(Dhis2Model):
    id: str | None = None


class DashboardItem(MetadataObject):
    """An object of `/api/dashboardItems`."""

    access: Access | None = None
    appKey: str | None = None
    attributeValues: list[AttributeValue] | None = None
    contentCount: int | None = None
    createdBy: Ref["User"] | None = None
    eventChart: DashboardItemEventChart | None = None
    eventReport: DashboardItemEventReport | None = None
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
    user: Ref["User"] | None = None
    users: list[Ref["User"]] | None = None
    visualization: Ref["Visualization"] | None = None
    width: int | None = None
    x: int | None = None
    y: int | None = None
