"""Models of DHIS2 2.41: grid."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model, references
from dhis2w_client.v41.models.base import Pager

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import (
        AggregationType,
        DimensionItemType,
        DimensionType,
        TotalAggregationType,
        ValueType,
    )
    from dhis2w_client.v41.models.dimensions import IndicatorType
else:
    Ref, Embedded = references(__package__)
    AggregationType = DimensionItemType = DimensionType = TotalAggregationType = ValueType = str


class ExecutionPlan(Dhis2Model):
    executionTime: float | None = None
    plan: Any | None = None
    planningTime: float | None = None
    query: str | None = None
    timeInMillis: float | None = None


class GridHeader(Dhis2Model):
    column: str | None = None
    hidden: bool | None = None
    legendSet: str | None = None
    meta: bool | None = None
    name: str | None = None
    optionSet: str | None = None
    programStage: str | None = None
    repeatableStageParams: str | None = None
    stageOffset: int | None = None
    type: str | None = None
    valueType: ValueType | None = None


class GridMetaDataItem(Dhis2Model):
    aggregationType: AggregationType | None = None
    code: str | None = None
    description: str | None = None
    dimensionItemType: DimensionItemType | None = None
    dimensionType: DimensionType | None = None
    endDate: DateTime | None = None
    indicatorType: Ref["IndicatorType"] | None = None
    legendSet: str | None = None
    name: str | None = None
    options: "list[GridMetaDataItem] | None" = None
    startDate: DateTime | None = None
    totalAggregationType: TotalAggregationType | None = None
    uid: str | None = None
    valueType: ValueType | None = None


class GridMetaData(Dhis2Model):
    algorithm: str | None = None
    count: int | None = None
    dimensions: dict[str, list[str]] | None = None
    items: dict[str, GridMetaDataItem] | None = None
    maxResults: int | None = None
    orderBy: str | None = None
    ouHierarchy: dict[str, str] | None = None
    ouNameHierarchy: dict[str, Any] | None = None
    pager: Pager | None = None
    threshold: float | None = None


class PerformanceMetrics(Dhis2Model):
    executionPlans: list[ExecutionPlan] | None = None
    totalTimeInMillis: float | None = None


class Reference(Dhis2Model):
    node: Any | None = None
    uuid: str | None = None


class Grid(Dhis2Model):
    headerWidth: int | None = None
    headers: list[GridHeader] | None = None
    height: int | None = None
    metaData: GridMetaData | None = None
    performanceMetrics: PerformanceMetrics | None = None
    refs: list[Reference] | None = None
    rowContext: dict[str, dict[str, Any]] | None = None
    rows: list[list[Any]] | None = None
    subtitle: str | None = None
    table: str | None = None
    title: str | None = None
    width: int | None = None
