"""Models of DHIS2 2.41: access."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, by_tag, references, wire
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import ApiTokenType, LoginResponseStatus
    from dhis2w_client.v41.models.apps import FileResource
    from dhis2w_client.v41.models.data_entry import DataApprovalWorkflow
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v41.models.user import User, UserAccess, UserCredentialsDto, UserGroup, UserGroupAccess, UserRole
else:
    Ref, Embedded = references(__package__)
    ApiTokenType = LoginResponseStatus = str


class IpAllowedList(Dhis2Model):
    allowedIps: list[str] | None = None
    type: str | None = None


class MethodAllowedList(Dhis2Model):
    allowedMethods: list[str] | None = None
    type: str | None = None


class RefererAllowedList(Dhis2Model):
    allowedReferrers: list[str] | None = None
    type: str | None = None


class ApiToken(MetadataObject):
    """An object of `/api/apiTokens`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    attributes: (
        list[
            Annotated[
                IpAllowedList | MethodAllowedList | RefererAllowedList,
                by_tag(
                    __package__,
                    "type",
                    {
                        "IpAllowedList": "IpAllowedList",
                        "MethodAllowedList": "MethodAllowedList",
                        "RefererAllowedList": "RefererAllowedList",
                    },
                ),
            ]
        ]
        | None
    ) = None
    createdBy: Ref["User"] | None = None
    expire: int | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    type: ApiTokenType | None = None
    user: Ref["User"] | None = None
    version: int | None = None


class ApiTokenAuthScheme(Dhis2Model):
    token: str | None = None
    type: str | None = None


class DashboardInfo(Dhis2Model):
    unreadInterpretations: int | None = None
    unreadMessageConversations: int | None = None


class DataApprovalWorkflows(Dhis2Model):
    dataApprovalWorkflows: list[Ref["DataApprovalWorkflow"]] | None = None


class ForgotPasswordRequest(Dhis2Model):
    emailOrUsername: str | None = None


class GoogleAccessToken(Dhis2Model):
    access_token: str | None = None
    client_id: str | None = None
    expires_in: int | None = None


class LoginOidcProvider(Dhis2Model):
    icon: str | None = None
    iconPadding: str | None = None
    id: str | None = None
    loginText: str | None = None
    url: str | None = None


class LoginConfigResponse(Dhis2Model):
    allowAccountRecovery: bool | None = None
    apiVersion: str | None = None
    applicationDescription: str | None = None
    applicationLeftSideFooter: str | None = None
    applicationNotification: str | None = None
    applicationRightSideFooter: str | None = None
    applicationTitle: str | None = None
    countryFlag: str | None = None
    emailConfigured: bool | None = None
    loginPageLayout: str | None = None
    loginPageLogo: str | None = None
    loginPageTemplate: str | None = None
    loginPopup: str | None = None
    oidcProviders: list[LoginOidcProvider] | None = None
    recaptchaSite: str | None = None
    selfRegistrationEnabled: bool | None = None
    selfRegistrationNoRecaptcha: bool | None = None
    uiLocale: str | None = None
    useCustomLogoFront: bool | None = None


class LoginRequest(Dhis2Model):
    password: str | None = None
    twoFactorCode: str | None = None
    username: str | None = None


class LoginResponse(Dhis2Model):
    loginStatus: LoginResponseStatus | None = None
    redirectUrl: str | None = None


class MeDto(Dhis2Model):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    authorities: list[str] | None = None
    avatar: Ref["FileResource"] | None = None
    birthday: DateTime | None = None
    created: DateTime | None = None
    dataSets: list[str] | None = None
    dataViewOrganisationUnits: list[Ref["OrganisationUnit"]] | None = None
    displayName: str | None = None
    education: str | None = None
    email: str | None = None
    employer: str | None = None
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
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    patTokens: list[Ref["ApiToken"]] | None = None
    phoneNumber: str | None = None
    programs: list[str] | None = None
    settings: dict[str, bool | float | str] | None = None
    sharing: Sharing | None = None
    skype: str | None = None
    surname: str | None = None
    teiSearchOrganisationUnits: list[Ref["OrganisationUnit"]] | None = None
    telegram: str | None = None
    translations: list[Translation] | None = None
    twitter: str | None = None
    userAccesses: list[Embedded["UserAccess"]] | None = None
    userCredentials: Embedded["UserCredentialsDto"] | None = None
    userGroupAccesses: list[Embedded["UserGroupAccess"]] | None = None
    userGroups: list[Ref["UserGroup"]] | None = None
    userRoles: list[Ref["UserRole"]] | None = None
    username: str | None = None
    whatsApp: str | None = None


class Meta(Dhis2Model):
    allowPublicAccess: bool | None = None


class OAuth2Client(MetadataObject):
    """An object of `/api/oAuth2Clients`."""

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


class PasswordValidation(Dhis2Model):
    errorMessage: str | None = None
    isValidPassword: bool | None = None


class PasswordVerification(Dhis2Model):
    isCorrectPassword: bool | None = None


class ResetPasswordRequest(Dhis2Model):
    newPassword: str | None = None
    token: str | None = None


class SharingUser(Dhis2Model):
    id: str | None = None
    name: str | None = None


class SharingUserAccess(Dhis2Model):
    access: str | None = None
    displayName: str | None = None
    id: str | None = None
    name: str | None = None
    username: str | None = None


class SharingUserGroupAccess(Dhis2Model):
    access: str | None = None
    displayName: str | None = None
    id: str | None = None
    name: str | None = None


class SharingObject(Dhis2Model):
    displayName: str | None = None
    id: str | None = None
    name: str | None = None
    publicAccess: str | None = None
    user: SharingUser | None = None
    userAccesses: list[SharingUserAccess] | None = None
    userGroupAccesses: list[SharingUserGroupAccess] | None = None


class SharingInfo(Dhis2Model):
    meta: Meta | None = None
    object: SharingObject | None = None


class SharingSearchResult(Dhis2Model):
    userGroups: list[SharingUserGroupAccess] | None = None
    users: list[SharingUserAccess] | None = None


class TwoFactorCode(Dhis2Model):
    code: str | None = None


class UserInviteParams(Dhis2Model):
    email: str | None = None
    firstName: str | None = None
    g_recaptcha_response: Annotated[str | None, wire("g-recaptcha-response")] = None
    password: str | None = None
    surname: str | None = None
    token: str | None = None
    username: str | None = None


class UserInvites(Dhis2Model):
    users: list[Ref["User"]] | None = None


class UserLookup(Dhis2Model):
    displayName: str | None = None
    firstName: str | None = None
    groups: list[str] | None = None
    id: str | None = None
    roles: list[str] | None = None
    surname: str | None = None
    username: str | None = None


class UserLookups(Dhis2Model):
    users: list[UserLookup] | None = None


class UserRegistrationParams(Dhis2Model):
    email: str | None = None
    firstName: str | None = None
    g_recaptcha_response: Annotated[str | None, wire("g-recaptcha-response")] = None
    password: str | None = None
    surname: str | None = None
    username: str | None = None


class UserReplica(Dhis2Model):
    password: str | None = None
    username: str | None = None
