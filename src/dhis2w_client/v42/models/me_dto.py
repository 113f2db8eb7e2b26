"""Models of DHIS2 2.42: me dto."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model, references
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import TwoFactorType
    from dhis2w_client.v42.models.api_token import ApiToken
    from dhis2w_client.v42.models.base_identifiable_object import BaseIdentifiableObject
    from dhis2w_client.v42.models.file_resource import FileResource
    from dhis2w_client.v42.models.user import UserAccess, UserGroupAccess
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    TwoFactorType = str  # a newer server's values are read as well


class MeDto(Dhis2Model):
    """Me dto."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    authorities: list[str] | None = None
    avatar: Ref["FileResource"] | None = None
    birthday: DateTime | None = None
    created: DateTime | None = None
    dataSets: list[str] | None = None
    dataViewOrganisationUnits: list[Ref["BaseIdentifiableObject"]] | None = None
    displayName: str | None = None
    education: str | None = None
    email: str | None = None
    emailVerified: bool | None = None
    employer: str | None = None
    externalAccess: bool | None = None
    facebookMessenger: str | None = None
    favorites: list[str] | None = None
    firstName: str | None = None
    gender: str | None = None
    id: str | None = None
    impersonation: str | None = None
    interests: str | None = None
    introduction: str | None = None
    jobTitle: str | None = None
    languages: str | None = None
    lastUpdated: DateTime | None = None
    name: str | None = None
    nationality: str | None = None
    organisationUnits: list[Ref["BaseIdentifiableObject"]] | None = None
    patTokens: list[Ref["ApiToken"]] | None = None
    phoneNumber: str | None = None
    programs: list[str] | None = None
    settings: dict[str, Any] | None = None
    sharing: Sharing | None = None
    skype: str | None = None
    surname: str | None = None
    teiSearchOrganisationUnits: list[Ref["BaseIdentifiableObject"]] | None = None
    telegram: str | None = None
    translations: list[Translation] | None = None
    twitter: str | None = None
    twoFactorType: TwoFactorType | None = None
    userAccesses: list[Embedded["UserAccess"]] | None = None
    userGroupAccesses: list[Embedded["UserGroupAccess"]] | None = None
    userGroups: list[Ref["BaseIdentifiableObject"]] | None = None
    userRoles: list[Ref["BaseIdentifiableObject"]] | None = None
    username: str | None = None
    whatsApp: str | None = None
