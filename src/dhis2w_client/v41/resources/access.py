"""Resources of DHIS2 2.41: access."""

# Generated from specs/v41 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v41.models as models
from dhis2w_client._async.metadata import Descriptor, MetadataResource
from dhis2w_client._async.resource import Resource
from dhis2w_client._async.workflows.api_tokens import ApiTokenResource
from dhis2w_client._async.workflows.shapes import GroupResource
from dhis2w_client._async.workflows.users import UserResource, UserRoleResource
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

    async def disable(self, body: models.TwoFactorCode | Mapping[str, object]) -> WebMessage:
        """Turn the second factor off, by a code.

        `POST /api/2fa/disabled` - every version.
        """
        return await self._call("POST", "/api/2fa/disabled", body=body, returns=WebMessage)

    async def is_enabled(self) -> bool:
        """Whether the user of the client logs in with a second factor.

        `GET /api/2fa/enabled` - every version.
        """
        return await self._call("GET", "/api/2fa/enabled", returns=bool)

    async def enable(self, body: models.TwoFactorCode | Mapping[str, object]) -> WebMessage:
        """Turn the second factor on, by a code.

        `POST /api/2fa/enabled` - every version.
        """
        return await self._call("POST", "/api/2fa/enabled", body=body, returns=WebMessage)

    async def get_qr(self) -> dict[str, JsonValue]:
        """Read qr.

        `GET /api/2fa/qr` - 2.41 only - deprecated.
        """
        return await self._call("GET", "/api/2fa/qr", returns=dict[str, Any])

    async def get_qr_code(self) -> bytes:
        """The secret for an authenticator app, as an image.

        `GET /api/2fa/qrCode` - every version.
        """
        return await self._call("GET", "/api/2fa/qrCode", returns=bytes)


class Account(Resource):
    """`/api/account`."""

    async def register(
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
        return await self._call(
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

    async def get_linked_accounts(self) -> models.UserLookups:
        """Read linked accounts.

        `GET /api/account/linkedAccounts` - every version.
        """
        return await self._call("GET", "/api/account/linkedAccounts", returns=models.UserLookups)

    async def get_password(self, *, password: str) -> dict[str, str]:
        """Read password.

        `GET /api/account/password` - every version.
        """
        return await self._call("GET", "/api/account/password", params={"password": password}, returns=dict[str, str])

    async def set_password(self, *, old_password: str, password: str, username: str) -> dict[str, str]:
        """Call password.

        `POST /api/account/password` - up to 2.43.
        """
        return await self._call(
            "POST",
            "/api/account/password",
            params={"oldPassword": old_password, "password": password, "username": username},
            returns=dict[str, str],
        )

    async def recovery(self, *, username: str) -> WebMessage:
        """Call recovery.

        `POST /api/account/recovery` - every version - deprecated.
        """
        return await self._call("POST", "/api/account/recovery", params={"username": username}, returns=WebMessage)

    async def restore(self, *, password: str, token: str) -> WebMessage:
        """Call restore.

        `POST /api/account/restore` - every version - deprecated.
        """
        return await self._call(
            "POST", "/api/account/restore", params={"password": password, "token": token}, returns=WebMessage
        )

    async def get_username(self, *, username: str) -> dict[str, str]:
        """Read username.

        `GET /api/account/username` - every version.
        """
        return await self._call("GET", "/api/account/username", params={"username": username}, returns=dict[str, str])

    async def validate_password(self, *, password: str) -> dict[str, str]:
        """Call validate password.

        `POST /api/account/validatePassword` - every version.
        """
        return await self._call(
            "POST", "/api/account/validatePassword", params={"password": password}, returns=dict[str, str]
        )

    async def validate_username(self, *, username: str) -> dict[str, str]:
        """Call validate username.

        `POST /api/account/validateUsername` - every version.
        """
        return await self._call(
            "POST", "/api/account/validateUsername", params={"username": username}, returns=dict[str, str]
        )


class ApiToken(MetadataResource["models.ApiToken"]):
    """`/api/apiToken`."""

    _descriptor = Descriptor("/api/apiToken", "apiToken", "ApiToken")

    if TYPE_CHECKING:

        async def create(
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

        async def create(
            self,
            item: models.ApiToken | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ApiTokenProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/apiTokens/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/apiTokens/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/apiTokens/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/apiTokens/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/apiTokens/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/apiTokens/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/apiTokens/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/apiTokens/{path_segment(uid)}/subscriber", returns=WebMessage)


class Auth(Resource):
    """`/api/auth`."""

    async def forgot_password(self, body: models.ForgotPasswordRequest | Mapping[str, object]) -> WebMessage:
        """Call forgot password.

        `POST /api/auth/forgotPassword` - every version.
        """
        return await self._call("POST", "/api/auth/forgotPassword", body=body, returns=WebMessage)

    async def invite(self, body: models.UserInviteParams | Mapping[str, object]) -> dict[str, JsonValue]:
        """Call invite.

        `POST /api/auth/invite` - every version.
        """
        return await self._call("POST", "/api/auth/invite", body=body, returns=dict[str, Any])

    async def login(self, body: models.LoginRequest | Mapping[str, object]) -> models.LoginResponse:
        """Log in with user name and password, which opens a session.

        `POST /api/auth/login` - every version.
        """
        return await self._call("POST", "/api/auth/login", body=body, returns=models.LoginResponse)

    async def password_reset(self, body: models.ResetPasswordRequest | Mapping[str, object]) -> None:
        """Call password reset.

        `POST /api/auth/passwordReset` - every version.
        """
        await self._call("POST", "/api/auth/passwordReset", body=body)

    async def registration(self, body: models.UserRegistrationParams | Mapping[str, object]) -> dict[str, JsonValue]:
        """Call registration.

        `POST /api/auth/registration` - every version.
        """
        return await self._call("POST", "/api/auth/registration", body=body, returns=dict[str, Any])


class Authorities(Resource):
    """`/api/authorities`."""

    async def get(self) -> dict[str, list[dict[str, str]]]:
        """Read the authorities.

        `GET /api/authorities` - every version.
        """
        return await self._call("GET", "/api/authorities", returns=dict[str, list[dict[str, str]]])


class LoginConfig(Resource):
    """`/api/loginConfig`."""

    async def get(self, *, locale: str | None = None) -> models.LoginConfigResponse:
        """Read the login config.

        `GET /api/loginConfig` - every version.
        """
        return await self._call(
            "GET", "/api/loginConfig", params={"locale": locale}, returns=models.LoginConfigResponse
        )


class Me(Resource):
    """`/api/me`."""

    async def get(self, *, fields: Sequence[str] | None = None) -> models.MeDto:
        """Read the user of the client.

        `GET /api/me` - every version.
        """
        return await self._call("GET", "/api/me", params={"fields": comma_joined(fields)}, returns=models.MeDto)

    async def update(self, body: models.User | Mapping[str, object]) -> models.User:
        """Change the user of the client.

        `PUT /api/me` - every version.
        """
        return await self._call("PUT", "/api/me", body=body, returns=models.User)

    async def get_authorities(self) -> list[str]:
        """Read authorities.

        `GET /api/me/authorities` - every version.
        """
        return await self._call("GET", "/api/me/authorities", returns=list[str])

    async def has_authority(self, authority: str) -> bool:
        """Read authorities.

        `GET /api/me/authorities/{authority}` - every version.
        """
        return await self._call("GET", f"/api/me/authorities/{path_segment(authority)}", returns=bool)

    async def get_authorization(self) -> list[str]:
        """Read authorization.

        `GET /api/me/authorization` - every version.
        """
        return await self._call("GET", "/api/me/authorization", returns=list[str])

    async def get_authorization_by_authority(self, authority: str) -> bool:
        """Read authorization.

        `GET /api/me/authorization/{authority}` - every version.
        """
        return await self._call("GET", f"/api/me/authorization/{path_segment(authority)}", returns=bool)

    async def delete_avatar(self) -> None:
        """Delete avatar.

        `DELETE /api/me/avatar` - every version.
        """
        await self._call("DELETE", "/api/me/avatar")

    async def put_change_password(self, body: bytes) -> None:
        """Replace change password.

        `PUT /api/me/changePassword` - every version.
        """
        await self._call("PUT", "/api/me/changePassword", body=body, content_type="application/*")

    async def get_dashboard(self) -> models.DashboardInfo:
        """Read dashboard.

        `GET /api/me/dashboard` - every version.
        """
        return await self._call("GET", "/api/me/dashboard", returns=models.DashboardInfo)

    async def dashboard_interpretations_read(self) -> None:
        """Call dashboard, interpretations, read.

        `POST /api/me/dashboard/interpretations/read` - every version.
        """
        await self._call("POST", "/api/me/dashboard/interpretations/read")

    async def get_data_approval_levels(self) -> list[models.DataApprovalLevel]:
        """Read data approval levels.

        `GET /api/me/dataApprovalLevels` - every version.
        """
        return await self._call("GET", "/api/me/dataApprovalLevels", returns=list[models.DataApprovalLevel])

    async def get_data_approval_workflows(self) -> models.DataApprovalWorkflows:
        """Read data approval workflows.

        `GET /api/me/dataApprovalWorkflows` - every version.
        """
        return await self._call("GET", "/api/me/dataApprovalWorkflows", returns=models.DataApprovalWorkflows)

    async def get_settings(self) -> dict[str, bool | float | str]:
        """Read settings.

        `GET /api/me/settings` - every version.
        """
        answer: dict[str, bool | float | str] = await self._call_for(
            dict[str, bool | float | str], "GET", "/api/me/settings"
        )
        return answer

    async def get_setting(self, key: str) -> JsonValue:
        """Read settings.

        `GET /api/me/settings/{key}` - every version.
        """
        answer: JsonValue = await self._call_for(Any, "GET", f"/api/me/settings/{path_segment(key)}")
        return answer

    async def validate_password(self, body: str) -> models.PasswordValidation:
        """Call validate password.

        `POST /api/me/validatePassword` - every version.
        """
        return await self._call(
            "POST", "/api/me/validatePassword", body=body, content_type="text/*", returns=models.PasswordValidation
        )

    async def verify_password(self, body: Mapping[str, object]) -> models.PasswordVerification:
        """Call verify password.

        `POST /api/me/verifyPassword` - every version.
        """
        return await self._call("POST", "/api/me/verifyPassword", body=body, returns=models.PasswordVerification)


class Oauth2Clients(MetadataResource["models.OAuth2Client"]):
    """`/api/oAuth2Clients`."""

    _descriptor = Descriptor("/api/oAuth2Clients", "oAuth2Clients", "OAuth2Client")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.OAuth2Client | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OAuth2ClientProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/oAuth2Clients/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/oAuth2Clients/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/oAuth2Clients/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/oAuth2Clients/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/oAuth2Clients/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/oAuth2Clients/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/oAuth2Clients/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/oAuth2Clients/{path_segment(uid)}/subscriber", returns=WebMessage)


class Oauth(Resource):
    """`/api/oauth`."""

    async def get_confirm_access(self) -> bytes:
        """Read confirm access.

        `GET /api/oauth/confirm_access` - 2.41 only.
        """
        return await self._call("GET", "/api/oauth/confirm_access", returns=bytes)

    async def get_error(self) -> bytes:
        """Read error.

        `GET /api/oauth/error` - 2.41 only.
        """
        return await self._call("GET", "/api/oauth/error", returns=bytes)


class PublicKeys(Resource):
    """`/api/publicKeys`."""

    async def get_jwks_json(self, client_id: str) -> dict[str, JsonValue]:
        """Read jwks as JSON.

        `GET /api/publicKeys/{clientId}/jwks.json` - every version.
        """
        return await self._call("GET", f"/api/publicKeys/{path_segment(client_id)}/jwks.json", returns=dict[str, Any])


class Sharing(Resource):
    """`/api/sharing`."""

    async def get(self, *, id: str, type: str) -> models.SharingInfo:
        """Read who may see and change an object; for metadata see `get_sharing` of its type.

        `GET /api/sharing` - every version.
        """
        return await self._call("GET", "/api/sharing", params={"id": id, "type": type}, returns=models.SharingInfo)

    async def set(self, body: models.SharingInfo | Mapping[str, object], *, id: str, type: str) -> WebMessage:
        """Set who may see and change an object.

        `POST /api/sharing` - every version.
        """
        return await self._call("POST", "/api/sharing", params={"id": id, "type": type}, body=body, returns=WebMessage)

    async def replace(self, body: models.SharingInfo | Mapping[str, object], *, id: str, type: str) -> WebMessage:
        """Set who may see and change an object.

        `PUT /api/sharing` - every version.
        """
        return await self._call("PUT", "/api/sharing", params={"id": id, "type": type}, body=body, returns=WebMessage)

    async def search(self, *, key: str, page_size: int | None = None) -> models.SharingSearchResult:
        """Find users and user groups to share with.

        `GET /api/sharing/search` - every version.
        """
        return await self._call(
            "GET", "/api/sharing/search", params={"key": key, "pageSize": page_size}, returns=models.SharingSearchResult
        )


class Tokens(Resource):
    """`/api/tokens`."""

    async def get_google(self) -> models.GoogleAccessToken:
        """A token for Google's services, where the server has an account for them.

        `GET /api/tokens/google` - every version.
        """
        return await self._call("GET", "/api/tokens/google", returns=models.GoogleAccessToken)


class UserGroups(GroupResource["models.UserGroup", "models.User"]):
    """`/api/userGroups`."""

    _descriptor = Descriptor("/api/userGroups", "userGroups", "UserGroup")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.UserGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.UserGroupProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/userGroups/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/userGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/userGroups/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/userGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/userGroups/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/userGroups/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/userGroups/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/userGroups/{path_segment(uid)}/subscriber", returns=WebMessage)


class UserLookup(Resource):
    """`/api/userLookup`."""

    async def list(self, *, query: str, org_unit_boundary: enums.UserOrgUnitType | None = None) -> models.UserLookups:
        """Read the user lookup.

        `GET /api/userLookup` - every version.
        """
        return await self._call(
            "GET",
            "/api/userLookup",
            params={"orgUnitBoundary": org_unit_boundary, "query": query},
            returns=models.UserLookups,
        )

    async def get_feedback_recipients(self, *, query: str) -> models.UserLookups:
        """Read feedback recipients.

        `GET /api/userLookup/feedbackRecipients` - every version.
        """
        return await self._call(
            "GET", "/api/userLookup/feedbackRecipients", params={"query": query}, returns=models.UserLookups
        )

    async def get(self, id: str) -> models.UserLookup:
        """Read one of the user lookup.

        `GET /api/userLookup/{id}` - every version.
        """
        return await self._call("GET", f"/api/userLookup/{path_segment(id)}", returns=models.UserLookup)


class UserRoles(UserRoleResource["models.UserRole", "models.User"]):
    """`/api/userRoles`."""

    _descriptor = Descriptor("/api/userRoles", "userRoles", "UserRole")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.UserRole | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.UserRoleProperties],
        ) -> WebMessage: ...

    async def delete_users_by_user_id(self, id: str, user_id: str) -> None:
        """Delete users.

        `DELETE /api/userRoles/{id}/users/{userId}` - every version.
        """
        await self._call("DELETE", f"/api/userRoles/{path_segment(id)}/users/{path_segment(user_id)}")

    async def users_by_user_id(self, id: str, user_id: str) -> None:
        """Call users.

        `POST /api/userRoles/{id}/users/{userId}` - every version.
        """
        await self._call("POST", f"/api/userRoles/{path_segment(id)}/users/{path_segment(user_id)}")

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/userRoles/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/userRoles/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/userRoles/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/userRoles/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/userRoles/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/userRoles/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/userRoles/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/userRoles/{path_segment(uid)}/subscriber", returns=WebMessage)


class UserSettings(Resource):
    """`/api/userSettings`."""

    async def list(
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
        answer: dict[str, bool | float | str] = await self._call_for(
            dict[str, bool | float | str],
            "GET",
            "/api/userSettings",
            params={"key": key, "useFallback": use_fallback, "user": user, "userId": user_id},
        )
        return answer

    async def delete(self, key: str, *, user: str | None = None, user_id: str | None = None) -> None:
        """Give one setting of a user its default.

        `DELETE /api/userSettings/{key}` - every version.
        """
        await self._call("DELETE", f"/api/userSettings/{path_segment(key)}", params={"user": user, "userId": user_id})

    async def get(
        self, key: str, *, use_fallback: bool | None = None, user: str | None = None, user_id: str | None = None
    ) -> str:
        """Read one setting of a user, by default of the client's.

        `GET /api/userSettings/{key}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/userSettings/{path_segment(key)}",
            params={"useFallback": use_fallback, "user": user, "userId": user_id},
            returns=str,
        )

    async def save(
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
        return await self._call(
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

        async def create(
            self,
            item: models.User | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.UserProperties],
        ) -> WebMessage: ...

    async def invite_all(self, body: models.UserInvites | Mapping[str, object]) -> None:
        """Invite several people to become users, by e-mail.

        `POST /api/users/invites` - every version.
        """
        await self._call("POST", "/api/users/invites", body=body)

    async def resend_invitation(self, id: str) -> None:
        """Send an invitation once more.

        `POST /api/users/{id}/invite` - every version.
        """
        await self._call("POST", f"/api/users/{path_segment(id)}/invite")

    async def reset_password(self, id: str) -> None:
        """Send a link to a user by which to set a new password.

        `POST /api/users/{id}/reset` - every version.
        """
        await self._call("POST", f"/api/users/{path_segment(id)}/reset")

    async def disable(self, uid: str) -> None:
        """Keep a user from logging in.

        `POST /api/users/{uid}/disabled` - every version.
        """
        await self._call("POST", f"/api/users/{path_segment(uid)}/disabled")

    async def enable(self, uid: str) -> None:
        """Let a disabled user log in again.

        `POST /api/users/{uid}/enabled` - every version.
        """
        await self._call("POST", f"/api/users/{path_segment(uid)}/enabled")

    async def expire(self, uid: str, *, date: datetime | date | str) -> None:
        """Say from which day on a user cannot log in.

        `POST /api/users/{uid}/expired` - every version.
        """
        await self._call("POST", f"/api/users/{path_segment(uid)}/expired", params={"date": date})

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/users/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/users/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/users/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/users/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/users/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/users/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/users/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/users/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def disable_two_factor(self, uid: str) -> WebMessage:
        """Turn the second factor of a user off.

        `POST /api/users/{uid}/twoFA/disabled` - every version.
        """
        return await self._call("POST", f"/api/users/{path_segment(uid)}/twoFA/disabled", returns=WebMessage)

    async def unexpire(self, uid: str) -> None:
        """Let a user log in for ever.

        `POST /api/users/{uid}/unexpired` - every version.
        """
        await self._call("POST", f"/api/users/{path_segment(uid)}/unexpired")
