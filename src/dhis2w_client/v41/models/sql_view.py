"""Models of DHIS2 2.41: sql view."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import CacheStrategy, SqlViewType
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    CacheStrategy = SqlViewType = str  # a newer server's values are read as well


class SqlView(MetadataObject):
    """Sql view, an object of `/api/sqlViews`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    cacheStrategy: CacheStrategy | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    sqlQuery: str | None = None
    translations: list[Translation] | None = None
    type: SqlViewType | None = None
    updateJobId: str | None = None
    user: Ref["User"] | None = None
