"""Models of DHIS2 2.43: grid."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client.v43.enums import ValueType
else:
    ValueType = str  # a newer server's values are read as well


class ExecutionPlan(Dhis2Model):
    """Execution plan."""

    executionTime: float | None = None
    plan: Any | None = None
    planningTime: float | None = None
    query: str | None = None
    timeInMillis: float | None = None


class GridHeader(Dhis2Model):
    """Grid header."""

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


class PerformanceMetrics(Dhis2Model):
    """Performance metrics."""

    executionPlans: list[ExecutionPlan] | None = None
    totalTimeInMillis: float | None = None


class Reference(Dhis2Model):
    """Reference."""

    node: Any | None = None
    uuid: str | None = None


class Grid(Dhis2Model):
    """Grid."""

    headerWidth: int | None = None
    headers: list[GridHeader] | None = None
    height: int | None = None
    metaData: dict[str, Any] | None = None
    performanceMetrics: PerformanceMetrics | None = None
    refs: list[Reference] | None = None
    rowContext: dict[str, dict[str, Any]] | None = None
    rows: list[list[Any]] | None = None
    subtitle: str | None = None
    table: str | None = None
    title: str | None = None
    width: int | None = None
