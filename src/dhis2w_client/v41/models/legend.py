"""Models of DHIS2 2.41: legend."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import LegendDisplayStrategy, LegendDisplayStyle
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    LegendDisplayStrategy = LegendDisplayStyle = str  # a newer server's values are read as well


class Legend(MetadataObject):
    """Legend."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    color: str | None = None
    createdBy: Ref["User"] | None = None
    endValue: float | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    image: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    startValue: float | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class LegendDefinitions(Dhis2Model):
    """Legend definitions."""

    set: Ref["LegendSet"] | None = None
    showKey: bool | None = None
    strategy: LegendDisplayStrategy | None = None
    style: LegendDisplayStyle | None = None


class LegendSet(MetadataObject):
    """Legend set, an object of `/api/legendSets`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legends: list[Ref["Legend"]] | None = None
    sharing: Sharing | None = None
    symbolizer: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
