"""Models of DHIS2 2.41: report."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import CacheStrategy, ReportType
    from dhis2w_client.v41.models.common import RelativePeriods, ReportingParams
    from dhis2w_client.v41.models.user import User
    from dhis2w_client.v41.models.visualization import Visualization
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    CacheStrategy = ReportType = str  # a newer server's values are read as well


class Report(MetadataObject):
    """Report, an object of `/api/reports`."""

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
