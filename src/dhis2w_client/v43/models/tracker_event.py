"""Models of DHIS2 2.43: tracker event."""

# Generated from specs/v43 by `make generate`. Do not edit.

from dhis2w_client.models import MetadataObject
from dhis2w_client.v43.models.base import Access, AttributeValue, Sharing, Translation, UserDto


class TrackerEvent(MetadataObject):
    """Tracker event."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    deleted: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
