"""Models of DHIS2 2.41: analytics period boundary."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import AnalyticsPeriodBoundaryType, OffsetPeriodType
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AnalyticsPeriodBoundaryType = OffsetPeriodType = str  # a newer server's values are read as well


class AnalyticsPeriodBoundary(MetadataObject):
    """Analytics period boundary."""

    access: Access | None = None
    analyticsPeriodBoundaryType: AnalyticsPeriodBoundaryType | None = None
    attributeValues: list[AttributeValue] | None = None
    boundaryTarget: str | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    offsetPeriodType: OffsetPeriodType | None = None
    offsetPeriods: int | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
