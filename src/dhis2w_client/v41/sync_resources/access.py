"""Resources of DHIS2 2.41: access."""

# Generated from specs/v41 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v41.models as models
from dhis2w_client._sync.metadata import Descriptor, MetadataResource
from dhis2w_client._sync.resource import Resource
from dhis2w_client._sync.workflows.api_tokens import ApiTokenResource
from dhis2w_client._sync.workflows.shapes import GroupResource
from dhis2w_client._sync.workflows.users import UserResource, UserRoleResource
from dhis2w_client.query import comma_joined, path_segment
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Unpack

    from pydantic import JsonValue

    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v41 import enums, properties


class TwoFactor(Resource):
    """`/api/2fa`."""

    def disable(self, body: models.TwoFactorCode | Mapping[str, object]) -> WebMessage:
        """Turn the second factor off, by a code.

        `POST /api/2fa/disabled` - every version.
        """
        return self._call("POST", "/api/2fa/disabled", body=body, returns=WebMessage)

    def is_enabled(self) -> bool:
        """Whether the user of the client logs in with a second factor.

        `GET /api/2fa/enabled` - every version.
        """
        return self._call("GET", "/api/2fa/enabled", returns=bool)

    def enable(self, body: models.TwoFactorCode | Mapping[str, object]) -> WebMessage:
        """Turn the second factor on, by a code.

        `POST /api/2fa/enabled` - every version.
        """
        return self._call("POST", "/api/2fa/enabled", body=body, returns=WebMessage)

    def get_qr(self) -> dict[str, JsonValue]:
        """Read qr.

        `GET /api/2fa/qr` - 2.41 only - deprecated.
        """
        return self._call("GET", "/api/2fa/qr", returns=dict[str, Any])

    def get_qr_code(self) -> bytes:
        """The secret for an authenticator app, as an image.

        `GET /api/2fa/qrCode` - every version.
        """
        return self._call("GET", "/api/2fa/qrCode", returns=bytes)


class Account(Resource):
    """`/api/account`."""

    def register(
        self,
        *,
        email: str,
        first_name: str,
        password: str,
        phone_number: str,
        surname: str,
        username: str,
        g_recaptcha_response: str | None = None,
        invite_token: str | None = None,
        invite_username: str | None = None,
    ) -> WebMessage:
        """Send to the account.

        `POST /api/account` - every version - deprecated.
        """
        return self._call(
            "POST",
            "/api/account",
            params={
                "email": email,
                "firstName": first_name,
                "g-recaptcha-response": g_recaptcha_response,
                "inviteToken": invite_token,
                "inviteUsername": invite_username,
                "password": password,
                "phoneNumber": phone_number,
                "surname": surname,
                "username": username,
            },
            returns=WebMessage,
        )

    def get_linked_accounts(self) -> models.UserLookups:
        """Read linked accounts.

        `GET /api/account/linkedAccounts` - every version.
        """
        return self._call("GET", "/api/account/linkedAccounts", returns=models.UserLookups)

    def get_password(self, *, password: str) -> dict[str, str]:
        """Read password.

        `GET /api/account/password` - every version.
        """
        return self._call("GET", "/api/account/password", params={"password": password}, returns=dict[str, str])

    def set_password(self, *, old_password: str, password: str, username: str) -> dict[str, str]:
        """Call password.

        `POST /api/account/password` - up to 2.43.
        """
        return self._call(
            "POST",
            "/api/account/password",
            params={"oldPassword": old_password, "password": password, "username": username},
            returns=dict[str, str],
        )

    def recovery(self, *, username: str) -> WebMessage:
        """Call recovery.

        `POST /api/account/recovery` - every version - deprecated.
        """
        return self._call("POST", "/api/account/recovery", params={"username": username}, returns=WebMessage)

    def restore(self, *, password: str, token: str) -> WebMessage:
        """Call restore.

        `POST /api/account/restore` - every version - deprecated.
        """
        return self._call(
            "POST", "/api/account/restore", params={"password": password, "token": token}, returns=WebMessage
        )

    def get_username(self, *, username: str) -> dict[str, str]:
        """Read username.

        `GET /api/account/username` - every version.
        """
        return self._call("GET", "/api/account/username", params={"username": username}, returns=dict[str, str])

    def validate_password(self, *, password: str) -> dict[str, str]:
        """Call validate password.

        `POST /api/account/validatePassword` - every version.
        """
        return self._call(
            "POST", "/api/account/validatePassword", params={"password": password}, returns=dict[str, str]
        )

    def validate_username(self, *, username: str) -> dict[str, str]:
        """Call validate username.

        `POST /api/account/validateUsername` - every version.
        """
        return self._call(
            "POST", "/api/account/validateUsername", params={"username": username}, returns=dict[str, str]
        )


class ApiToken(MetadataResource["models.ApiToken"]):
    """`/api/apiToken`."""

    _descriptor = Descriptor("/api/apiToken", "apiToken", "ApiToken")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.ApiToken | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ApiTokenProperties],
        ) -> WebMessage: ...


class ApiTokens(ApiTokenResource["models.ApiToken"]):
    """`/api/apiTokens`."""

    _descriptor = Descriptor("/api/apiTokens", "apiToken", "ApiToken")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.ApiToken | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ApiTokenProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/apiTokens/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/apiTokens/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/apiTokens/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/apiTokens/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/apiTokens/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/apiTokens/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/apiTokens/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/apiTokens/{path_segment(uid)}/subscriber", returns=WebMessage)


class Auth(Resource):
    """`/api/auth`."""

    def forgot_password(self, body: models.ForgotPasswordRequest | Mapping[str, object]) -> WebMessage:
        """Call forgot password.

        `POST /api/auth/forgotPassword` - every version.
        """
        return self._call("POST", "/api/auth/forgotPassword", body=body, returns=WebMessage)

    def invite(self, body: models.UserInviteParams | Mapping[str, object]) -> dict[str, JsonValue]:
        """Call invite.

        `POST /api/auth/invite` - every version.
        """
        return self._call("POST", "/api/auth/invite", body=body, returns=dict[str, Any])

    def login(self, body: models.LoginRequest | Mapping[str, object]) -> models.LoginResponse:
        """Log in with user name and password, which opens a session.

        `POST /api/auth/login` - every version.
        """
        return self._call("POST", "/api/auth/login", body=body, returns=models.LoginResponse)

    def password_reset(self, body: models.ResetPasswordRequest | Mapping[str, object]) -> None:
        """Call password reset.

        `POST /api/auth/passwordReset` - every version.
        """
        self._call("POST", "/api/auth/passwordReset", body=body)

    def registration(self, body: models.UserRegistrationParams | Mapping[str, object]) -> dict[str, JsonValue]:
        """Call registration.

        `POST /api/auth/registration` - every version.
        """
        return self._call("POST", "/api/auth/registration", body=body, returns=dict[str, Any])


class Authorities(Resource):
    """`/api/authorities`."""

    def get(self) -> dict[str, list[dict[str, str]]]:
        """Read the authorities.

        `GET /api/authorities` - every version.
        """
        return self._call("GET", "/api/authorities", returns=dict[str, list[dict[str, str]]])


class LoginConfig(Resource):
    """`/api/loginConfig`."""

    def get(self, *, locale: str | None = None) -> models.LoginConfigResponse:
        """Read the login config.

        `GET /api/loginConfig` - every version.
        """
        return self._call("GET", "/api/loginConfig", params={"locale": locale}, returns=models.LoginConfigResponse)


class Me(Resource):
    """`/api/me`."""

    def get(self, *, fields: Sequence[str] | None = None) -> models.MeDto:
        """Read the user of the client.

        `GET /api/me` - every version.
        """
        return self._call("GET", "/api/me", params={"fields": comma_joined(fields)}, returns=models.MeDto)

    def update(self, body: models.User | Mapping[str, object]) -> models.User:
        """Change the user of the client.

        `PUT /api/me` - every version.
        """
        return self._call("PUT", "/api/me", body=body, returns=models.User)

    def get_authorities(self) -> list[str]:
        """Read authorities.

        `GET /api/me/authorities` - every version.
        """
        return self._call("GET", "/api/me/authorities", returns=list[str])

    def has_authority(self, authority: str) -> bool:
        """Read authorities.

        `GET /api/me/authorities/{authority}` - every version.
        """
        return self._call("GET", f"/api/me/authorities/{path_segment(authority)}", returns=bool)

    def get_authorization(self) -> list[str]:
        """Read authorization.

        `GET /api/me/authorization` - every version.
        """
        return self._call("GET", "/api/me/authorization", returns=list[str])

    def get_authorization_by_authority(self, authority: str) -> bool:
        """Read authorization.

        `GET /api/me/authorization/{authority}` - every version.
        """
        return self._call("GET", f"/api/me/authorization/{path_segment(authority)}", returns=bool)

    def delete_avatar(self) -> None:
        """Delete avatar.

        `DELETE /api/me/avatar` - every version.
        """
        self._call("DELETE", "/api/me/avatar")

    def put_change_password(self, body: bytes) -> None:
        """Replace change password.

        `PUT /api/me/changePassword` - every version.
        """
        self._call("PUT", "/api/me/changePassword", body=body, content_type="application/*")

    def get_dashboard(self) -> models.DashboardInfo:
        """Read dashboard.

        `GET /api/me/dashboard` - every version.
        """
        return self._call("GET", "/api/me/dashboard", returns=models.DashboardInfo)

    def dashboard_interpretations_read(self) -> None:
        """Call dashboard, interpretations, read.

        `POST /api/me/dashboard/interpretations/read` - every version.
        """
        self._call("POST", "/api/me/dashboard/interpretations/read")

    def get_data_approval_levels(self) -> list[models.DataApprovalLevel]:
        """Read data approval levels.

        `GET /api/me/dataApprovalLevels` - every version.
        """
        return self._call("GET", "/api/me/dataApprovalLevels", returns=list[models.DataApprovalLevel])

    def get_data_approval_workflows(self) -> models.DataApprovalWorkflows:
        """Read data approval workflows.

        `GET /api/me/dataApprovalWorkflows` - every version.
        """
        return self._call("GET", "/api/me/dataApprovalWorkflows", returns=models.DataApprovalWorkflows)

    def get_settings(self) -> dict[str, bool | float | str]:
        """Read settings.

        `GET /api/me/settings` - every version.
        """
        answer: dict[str, bool | float | str] = self._call_for(dict[str, bool | float | str], "GET", "/api/me/settings")
        return answer

    def get_setting(self, key: str) -> JsonValue:
        """Read settings.

        `GET /api/me/settings/{key}` - every version.
        """
        answer: JsonValue = self._call_for(Any, "GET", f"/api/me/settings/{path_segment(key)}")
        return answer

    def validate_password(self, body: str) -> models.PasswordValidation:
        """Call validate password.

        `POST /api/me/validatePassword` - every version.
        """
        return self._call(
            "POST", "/api/me/validatePassword", body=body, content_type="text/*", returns=models.PasswordValidation
        )

    def verify_password(self, body: Mapping[str, object]) -> models.PasswordVerification:
        """Call verify password.

        `POST /api/me/verifyPassword` - every version.
        """
        return self._call("POST", "/api/me/verifyPassword", body=body, returns=models.PasswordVerification)


class Oauth2Clients(MetadataResource["models.OAuth2Client"]):
    """`/api/oAuth2Clients`."""

    _descriptor = Descriptor("/api/oAuth2Clients", "oAuth2Clients", "OAuth2Client")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.OAuth2Client | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OAuth2ClientProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/oAuth2Clients/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/oAuth2Clients/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/oAuth2Clients/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/oAuth2Clients/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/oAuth2Clients/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/oAuth2Clients/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/oAuth2Clients/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/oAuth2Clients/{path_segment(uid)}/subscriber", returns=WebMessage)


class Oauth(Resource):
    """`/api/oauth`."""

    def get_confirm_access(self) -> bytes:
        """Read confirm access.

        `GET /api/oauth/confirm_access` - 2.41 only.
        """
        return self._call("GET", "/api/oauth/confirm_access", returns=bytes)

    def get_error(self) -> bytes:
        """Read error.

        `GET /api/oauth/error` - 2.41 only.
        """
        return self._call("GET", "/api/oauth/error", returns=bytes)


class PublicKeys(Resource):
    """`/api/publicKeys`."""

    def get_jwks_json(self, client_id: str) -> dict[str, JsonValue]:
        """Read jwks as JSON.

        `GET /api/publicKeys/{clientId}/jwks.json` - every version.
        """
        return self._call("GET", f"/api/publicKeys/{path_segment(client_id)}/jwks.json", returns=dict[str, Any])


class Sharing(Resource):
    """`/api/sharing`."""

    def get(self, *, id: str, type: str) -> models.SharingInfo:
        """Read who may see and change an object; for metadata see `get_sharing` of its type.

        `GET /api/sharing` - every version.
        """
        return self._call("GET", "/api/sharing", params={"id": id, "type": type}, returns=models.SharingInfo)

    def set(self, body: models.SharingInfo | Mapping[str, object], *, id: str, type: str) -> WebMessage:
        """Set who may see and change an object.

        `POST /api/sharing` - every version.
        """
        return self._call("POST", "/api/sharing", params={"id": id, "type": type}, body=body, returns=WebMessage)

    def replace(self, body: models.SharingInfo | Mapping[str, object], *, id: str, type: str) -> WebMessage:
        """Set who may see and change an object.

        `PUT /api/sharing` - every version.
        """
        return self._call("PUT", "/api/sharing", params={"id": id, "type": type}, body=body, returns=WebMessage)

    def search(self, *, key: str, page_size: int | None = None) -> models.SharingSearchResult:
        """Find users and user groups to share with.

        `GET /api/sharing/search` - every version.
        """
        return self._call(
            "GET", "/api/sharing/search", params={"key": key, "pageSize": page_size}, returns=models.SharingSearchResult
        )


class Tokens(Resource):
    """`/api/tokens`."""

    def get_google(self) -> models.GoogleAccessToken:
        """A token for Google's services, where the server has an account for them.

        `GET /api/tokens/google` - every version.
        """
        return self._call("GET", "/api/tokens/google", returns=models.GoogleAccessToken)


class UserGroups(GroupResource["models.UserGroup", "models.User"]):
    """`/api/userGroups`."""

    _descriptor = Descriptor("/api/userGroups", "userGroups", "UserGroup")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.UserGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.UserGroupProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/userGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/userGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/userGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/userGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/userGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/userGroups/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/userGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/userGroups/{path_segment(uid)}/subscriber", returns=WebMessage)


class UserLookup(Resource):
    """`/api/userLookup`."""

    def list(self, *, query: str, org_unit_boundary: enums.UserOrgUnitType | None = None) -> models.UserLookups:
        """Read the user lookup.

        `GET /api/userLookup` - every version.
        """
        return self._call(
            "GET",
            "/api/userLookup",
            params={"orgUnitBoundary": org_unit_boundary, "query": query},
            returns=models.UserLookups,
        )

    def get_feedback_recipients(self, *, query: str) -> models.UserLookups:
        """Read feedback recipients.

        `GET /api/userLookup/feedbackRecipients` - every version.
        """
        return self._call(
            "GET", "/api/userLookup/feedbackRecipients", params={"query": query}, returns=models.UserLookups
        )

    def get(self, id: str) -> models.UserLookup:
        """Read one of the user lookup.

        `GET /api/userLookup/{id}` - every version.
        """
        return self._call("GET", f"/api/userLookup/{path_segment(id)}", returns=models.UserLookup)


class UserRoles(UserRoleResource["models.UserRole", "models.User"]):
    """`/api/userRoles`."""

    _descriptor = Descriptor("/api/userRoles", "userRoles", "UserRole")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.UserRole | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.UserRoleProperties],
        ) -> WebMessage: ...

    def delete_users_by_user_id(self, id: str, user_id: str) -> None:
        """Delete users.

        `DELETE /api/userRoles/{id}/users/{userId}` - every version.
        """
        self._call("DELETE", f"/api/userRoles/{path_segment(id)}/users/{path_segment(user_id)}")

    def users_by_user_id(self, id: str, user_id: str) -> None:
        """Call users.

        `POST /api/userRoles/{id}/users/{userId}` - every version.
        """
        self._call("POST", f"/api/userRoles/{path_segment(id)}/users/{path_segment(user_id)}")

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/userRoles/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/userRoles/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/userRoles/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/userRoles/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/userRoles/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/userRoles/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/userRoles/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/userRoles/{path_segment(uid)}/subscriber", returns=WebMessage)


class UserSettings(Resource):
    """`/api/userSettings`."""

    def list(
        self,
        *,
        key: Sequence[str] | None = None,
        use_fallback: bool | None = None,
        user: str | None = None,
        user_id: str | None = None,
    ) -> dict[str, bool | float | str]:
        """Read the settings of a user, by default of the client's.

        `GET /api/userSettings` - every version.
        """
        answer: dict[str, bool | float | str] = self._call_for(
            dict[str, bool | float | str],
            "GET",
            "/api/userSettings",
            params={"key": key, "useFallback": use_fallback, "user": user, "userId": user_id},
        )
        return answer

    def delete(self, key: str, *, user: str | None = None, user_id: str | None = None) -> None:
        """Give one setting of a user its default.

        `DELETE /api/userSettings/{key}` - every version.
        """
        self._call("DELETE", f"/api/userSettings/{path_segment(key)}", params={"user": user, "userId": user_id})

    def get(
        self, key: str, *, use_fallback: bool | None = None, user: str | None = None, user_id: str | None = None
    ) -> str:
        """Read one setting of a user, by default of the client's.

        `GET /api/userSettings/{key}` - every version.
        """
        return self._call(
            "GET",
            f"/api/userSettings/{path_segment(key)}",
            params={"useFallback": use_fallback, "user": user, "userId": user_id},
            returns=str,
        )

    def save(
        self,
        key: str,
        body: str | None = None,
        *,
        user: str | None = None,
        user_id: str | None = None,
        value: str | None = None,
    ) -> WebMessage:
        """Change one setting of a user, by default of the client's.

        `POST /api/userSettings/{key}` - every version.
        """
        return self._call(
            "POST",
            f"/api/userSettings/{path_segment(key)}",
            params={"user": user, "userId": user_id, "value": value},
            body=body,
            returns=WebMessage,
        )


class Users(UserResource["models.User"]):
    """`/api/users`."""

    _descriptor = Descriptor("/api/users", "users", "User")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.User | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.UserProperties],
        ) -> WebMessage: ...

    def invite_all(self, body: models.UserInvites | Mapping[str, object]) -> None:
        """Invite several people to become users, by e-mail.

        `POST /api/users/invites` - every version.
        """
        self._call("POST", "/api/users/invites", body=body)

    def resend_invitation(self, id: str) -> None:
        """Send an invitation once more.

        `POST /api/users/{id}/invite` - every version.
        """
        self._call("POST", f"/api/users/{path_segment(id)}/invite")

    def reset_password(self, id: str) -> None:
        """Send a link to a user by which to set a new password.

        `POST /api/users/{id}/reset` - every version.
        """
        self._call("POST", f"/api/users/{path_segment(id)}/reset")

    def disable(self, uid: str) -> None:
        """Keep a user from logging in.

        `POST /api/users/{uid}/disabled` - every version.
        """
        self._call("POST", f"/api/users/{path_segment(uid)}/disabled")

    def enable(self, uid: str) -> None:
        """Let a disabled user log in again.

        `POST /api/users/{uid}/enabled` - every version.
        """
        self._call("POST", f"/api/users/{path_segment(uid)}/enabled")

    def expire(self, uid: str, *, date: datetime | date | str) -> None:
        """Say from which day on a user cannot log in.

        `POST /api/users/{uid}/expired` - every version.
        """
        self._call("POST", f"/api/users/{path_segment(uid)}/expired", params={"date": date})

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/users/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/users/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/users/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/users/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/users/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/users/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/users/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/users/{path_segment(uid)}/subscriber", returns=WebMessage)

    def disable_two_factor(self, uid: str) -> WebMessage:
        """Turn the second factor of a user off.

        `POST /api/users/{uid}/twoFA/disabled` - every version.
        """
        return self._call("POST", f"/api/users/{path_segment(uid)}/twoFA/disabled", returns=WebMessage)

    def unexpire(self, uid: str) -> None:
        """Let a user log in for ever.

        `POST /api/users/{uid}/unexpired` - every version.
        """
        self._call("POST", f"/api/users/{path_segment(uid)}/unexpired")
