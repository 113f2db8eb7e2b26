"""Models of DHIS2 2.41: analytics table hook."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import AnalyticsTablePhase, AnalyticsTableType, ResourceTableType
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AnalyticsTablePhase = AnalyticsTableType = ResourceTableType = str  # a newer server's values are read as well


class AnalyticsTableHook(MetadataObject):
    """Analytics table hook, an object of `/api/analyticsTableHooks`."""

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
