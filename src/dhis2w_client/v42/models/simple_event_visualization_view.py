"""Models of DHIS2 2.42: simple event visualization view."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.v42.enums import EventVisualizationType
else:
    EventVisualizationType = str  # a newer server's values are read as well


class SimpleEventVisualizationView(MetadataObject):
    """Simple event visualization view."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    type: EventVisualizationType | None = None
