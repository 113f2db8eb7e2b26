"""What goes wrong before a request has credentials: signing in, and keeping what a sign-in gave."""

from typing import Any, cast

from dhis2w_client.errors import AuthenticationError, Dhis2ClientError

__all__ = ["MissingExtraError", "SignInError", "TokenStoreError"]


class SignInError(AuthenticationError):
    """The user could not be signed in. `message` says why and what to do, `status_code` what the server answered."""

    @property
    def reason(self) -> str | None:
        """The server's own word for it: the `error` of OAuth2 such as `invalid_grant`, or a `loginStatus`."""
        answer = cast("dict[str, Any]", self.body) if isinstance(self.body, dict) else {}
        return answer.get("error") or answer.get("loginStatus")

    def __str__(self) -> str:
        return f"{self.message} - {self.method} {self.url}" if self.url else self.message


class TokenStoreError(Dhis2ClientError):
    """The tokens of a sign-in could not be read or kept."""


class MissingExtraError(Dhis2ClientError, ImportError):
    """A library is needed that is installed with an extra of this package."""

    def __init__(self, purpose: str, extra: str) -> None:
        super().__init__(purpose, extra)
        self.purpose = purpose
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.purpose} needs the extra `{self.extra}`: pip install 'dhis2w[{self.extra}]'"
