"""Models of DHIS2 2.44: dimensional item object."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, references
from dhis2w_client.v44.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import DimensionItemType
    from dhis2w_client.v44.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    DimensionItemType = str  # a newer server's values are read as well


class DimensionalItemObject(Dhis2Model):
    """Dimensional item object."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    code: str | None = None
    created: DateTime | None = None
    createdBy: Ref["User"] | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayFormName: str | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    name: str | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
