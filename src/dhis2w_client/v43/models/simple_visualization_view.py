"""Models of DHIS2 2.43: simple visualization view."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject
from dhis2w_client.v43.models.base import Access, AttributeValue, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.v43.enums import VisualizationType
else:
    VisualizationType = str  # a newer server's values are read as well


class SimpleVisualizationView(MetadataObject):
    """Simple visualization view."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    type: VisualizationType | None = None
