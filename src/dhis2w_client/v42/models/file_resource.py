"""Models of DHIS2 2.42: file resource."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.v42.enums import FileResourceDomain, FileResourceStorageStatus
else:
    FileResourceDomain = FileResourceStorageStatus = str  # a newer server's values are read as well


class FileResource(MetadataObject):
    """File resource, an object of `/api/fileResources`."""

    access: Access | None = None
    assigned: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    contentLength: int | None = None
    contentMd5: str | None = None
    contentType: str | None = None
    createdBy: UserDto | None = None
    domain: FileResourceDomain | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    hasMultipleStorageFiles: bool | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    storageStatus: FileResourceStorageStatus | None = None
    translations: list[Translation] | None = None
