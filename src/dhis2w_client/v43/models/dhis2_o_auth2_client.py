"""Models of DHIS2 2.43: dhis2 o auth2 client."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class Dhis2OAuth2Client(MetadataObject):
    """Dhis2 o auth2 client, an object of `/api/oAuth2Clients`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    authorizationGrantTypes: str | None = None
    clientAuthenticationMethods: str | None = None
    clientId: str | None = None
    clientIdIssuedAt: DateTime | None = None
    clientSecret: str | None = None
    clientSecretExpiresAt: DateTime | None = None
    clientSettings: str | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    postLogoutRedirectUris: str | None = None
    redirectUris: str | None = None
    scopes: str | None = None
    sharing: Sharing | None = None
    tokenSettings: str | None = None
    translations: list[Translation] | None = None
