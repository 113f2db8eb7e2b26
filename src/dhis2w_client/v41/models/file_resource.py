"""Models of DHIS2 2.41: file resource."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import FileResourceDomain, FileResourceStorageStatus
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    FileResourceDomain = FileResourceStorageStatus = str  # a newer server's values are read as well


class FileResource(MetadataObject):
    """File resource, an object of `/api/fileResources`."""

    access: Access | None = None
    assigned: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    contentLength: int | None = None
    contentMd5: str | None = None
    contentType: str | None = None
    createdBy: Ref["User"] | None = None
    domain: FileResourceDomain | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    hasMultipleStorageFiles: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    storageStatus: FileResourceStorageStatus | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
