"""Models of DHIS2 2.41: o auth2 client."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class OAuth2Client(MetadataObject):
    """O auth2 client, an object of `/api/oAuth2Clients`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    cid: str | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    grantTypes: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    redirectUris: list[str] | None = None
    secret: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
