"""Models of DHIS2 2.41: analysis."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, references
from dhis2w_client.v41.models.base import Pager

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.models.analytics_dimension import AnalyticsDimension
    from dhis2w_client.v41.models.apps import App
    from dhis2w_client.v41.models.common import ErrorReport
    from dhis2w_client.v41.models.document import Document
    from dhis2w_client.v41.models.event import EventVisualization
    from dhis2w_client.v41.models.grid import Grid
    from dhis2w_client.v41.models.map import Map
    from dhis2w_client.v41.models.report import Report
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class AnalyticsDimensions(Dhis2Model):
    """Analytics dimensions."""

    dimensions: list[Ref["AnalyticsDimension"]] | None = None
    pager: Pager | None = None


class IdObject(Dhis2Model):
    """Id object."""

    id: str | None = None
    name: str | None = None


class CascadeSharingReport(Dhis2Model):
    """Cascade sharing report."""

    countUpdatedDashboardItems: int | None = None
    errorReports: list[Embedded["ErrorReport"]] | None = None
    updateObjects: dict[str, list[IdObject]] | None = None


class DashboardSearchResultEventVisualizations(Dhis2Model):
    """Dashboard search result event visualizations."""

    id: str | None = None


class DashboardSearchResultVisualizations(Dhis2Model):
    """Dashboard search result visualizations."""

    id: str | None = None


class DashboardSearchResult(Dhis2Model):
    """Dashboard search result."""

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


class FavoriteStatistics(Dhis2Model):
    """Favorite statistics."""

    created: DateTime | None = None
    id: str | None = None
    name: str | None = None
    position: int | None = None
    views: int | None = None


class GeoFeature(Dhis2Model):
    """Geo feature."""

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
    """Grid response."""

    listGrid: Embedded["Grid"] | None = None
    pager: Pager | None = None


class Rectangle(Dhis2Model):
    """Rectangle."""

    count: int | None = None
    extent: str | None = None
