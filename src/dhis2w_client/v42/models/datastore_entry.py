"""Models of DHIS2 2.42: datastore entry."""

# Generated from specs/v42 by `make generate`. Do not edit.

from dhis2w_client.models import MetadataObject
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation, UserDto


class DatastoreEntry(MetadataObject):
    """Datastore entry."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    key: str | None = None
    lastUpdatedBy: UserDto | None = None
    namespace: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    value: str | None = None
