"""Models of DHIS2 2.42: user."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.models.apps import FileResource
    from dhis2w_client.v42.models.category import Category, CategoryOptionGroupSet
    from dhis2w_client.v42.models.dimensions import OrganisationUnit
else:
    Ref, Embedded = references(__package__)


class User(MetadataObject):
    """An object of `/api/users`."""

    access: Access | None = None
    accountExpiry: DateTime | None = None
    attributeValues: list[AttributeValue] | None = None
    avatar: Ref["FileResource"] | None = None
    birthday: DateTime | None = None
    catDimensionConstraints: list[Ref["Category"]] | None = None
    cogsDimensionConstraints: list[Ref["CategoryOptionGroupSet"]] | None = None
    createdBy: Ref["User"] | None = None
    dataViewMaxOrganisationUnitLevel: int | None = None
    dataViewOrganisationUnits: list[Ref["OrganisationUnit"]] | None = None
    disabled: bool | None = None
    education: str | None = None
    email: str | None = None
    emailVerificationToken: str | None = None
    emailVerified: bool | None = None
    employer: str | None = None
    externalAuth: bool | None = None
    facebookMessenger: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    firstName: str | None = None
    gender: str | None = None
    interests: str | None = None
    introduction: str | None = None
    invitation: bool | None = None
    jobTitle: str | None = None
    languages: str | None = None
    lastCheckedInterpretations: DateTime | None = None
    lastLogin: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    ldapId: str | None = None
    nationality: str | None = None
    openId: str | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    password: str | None = None
    passwordLastUpdated: DateTime | None = None
    phoneNumber: str | None = None
    selfRegistered: bool | None = None
    settings: dict[str, str] | None = None
    sharing: Sharing | None = None
    skype: str | None = None
    surname: str | None = None
    teiSearchOrganisationUnits: list[Ref["OrganisationUnit"]] | None = None
    telegram: str | None = None
    translations: list[Translation] | None = None
    twitter: str | None = None
    userGroups: list[Ref["UserGroup"]] | None = None
    userRoles: list[Ref["UserRole"]] | None = None
    username: str | None = None
    verifiedEmail: str | None = None
    welcomeMessage: str | None = None
    whatsApp: str | None = None


class UserAccess(Dhis2Model):
    access: str | None = None
    displayName: str | None = None
    id: str | None = None


class UserGroup(MetadataObject):
    """An object of `/api/userGroups`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    managedByGroups: list[Ref["UserGroup"]] | None = None
    managedGroups: list[Ref["UserGroup"]] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    users: list[UserDto] | None = None


class UserGroupAccess(Dhis2Model):
    access: str | None = None
    displayName: str | None = None
    id: str | None = None


class UserInfoSnapshot(Dhis2Model):
    firstName: str | None = None
    surname: str | None = None
    uid: str | None = None
    username: str | None = None


class UserRole(MetadataObject):
    """An object of `/api/userRoles`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    authorities: list[str] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    restrictions: list[str] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    users: list[UserDto] | None = None
