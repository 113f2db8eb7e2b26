"""Models of DHIS2 2.41: data entry form."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import DisplayDensity
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    DisplayDensity = str  # a newer server's values are read as well


class DataEntryForm(MetadataObject):
    """Data entry form, an object of `/api/dataEntryForms`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    format: int | None = None
    htmlCode: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    style: DisplayDensity | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
