"""Models of DHIS2 2.42: dhis2 o auth2 authorization."""

# Generated from specs/v42 by `make generate`. Do not edit.

from dhis2w_client.models import DateTime, MetadataObject
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation, UserDto


class Dhis2OAuth2Authorization(MetadataObject):
    """Dhis2 o auth2 authorization, an object of `/api/oAuth2Authorizations`."""

    access: Access | None = None
    accessTokenExpiresAt: DateTime | None = None
    accessTokenIssuedAt: DateTime | None = None
    accessTokenScopes: str | None = None
    accessTokenType: str | None = None
    attributeValues: list[AttributeValue] | None = None
    authorizationCodeExpiresAt: DateTime | None = None
    authorizationCodeIssuedAt: DateTime | None = None
    authorizationGrantType: str | None = None
    authorizedScopes: str | None = None
    createdBy: UserDto | None = None
    deviceCodeExpiresAt: DateTime | None = None
    deviceCodeIssuedAt: DateTime | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    oidcIdTokenExpiresAt: DateTime | None = None
    oidcIdTokenIssuedAt: DateTime | None = None
    principalName: str | None = None
    refreshTokenExpiresAt: DateTime | None = None
    refreshTokenIssuedAt: DateTime | None = None
    registeredClientId: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    userCodeExpiresAt: DateTime | None = None
    userCodeIssuedAt: DateTime | None = None


class Dhis2OAuth2AuthorizationConsent(MetadataObject):
    """Dhis2 o auth2 authorization consent, an object of `/api/oAuth2AuthorizationConsents`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    authorities: str | None = None
    createdBy: UserDto | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: UserDto | None = None
    principalName: str | None = None
    registeredClientId: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
