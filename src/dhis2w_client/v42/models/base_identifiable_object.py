"""Models of DHIS2 2.42: base identifiable object."""

# Generated from specs/v42 by `make generate`. Do not edit.

from dhis2w_client.models import MetadataObject
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation, UserDto


class BaseIdentifiableObject(MetadataObject):
    """Base identifiable object."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
