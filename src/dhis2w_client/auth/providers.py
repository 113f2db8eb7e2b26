"""The protocol of an authentication provider, and the two that need no request of their own."""

from base64 import b64encode
from collections.abc import Coroutine, Mapping
from typing import Any, NoReturn, Protocol, TypeAlias, runtime_checkable

__all__ = [
    "AnyAuthProvider",
    "AuthProvider",
    "BasicAuth",
    "PatAuth",
    "SyncAuthProvider",
    "headers_without_event_loop",
    "keeps_session",
]


@runtime_checkable
class AuthProvider(Protocol):
    """Gives the headers that authenticate a request; asked before each one.

    A provider with a true attribute `keeps_session` lets the client keep the server's session cookie. Without it
    cookies are dropped: the session that DHIS2 opens for a token has none of the limits of the token.
    """

    async def headers(self) -> Mapping[str, str]:
        """The headers of the next request."""
        ...


@runtime_checkable
class SyncAuthProvider(Protocol):
    """The same for a synchronous client."""

    def headers(self) -> Mapping[str, str]:
        """The headers of the next request."""
        ...


AnyAuthProvider: TypeAlias = AuthProvider | SyncAuthProvider
"""What a synchronous client takes: its own form, or an async provider that has nothing to wait for."""


class _FixedHeader:
    """A provider whose one header never changes, which serves synchronous clients too."""

    __slots__ = ("_authorization",)

    keeps_session = False

    def __init__(self, authorization: str) -> None:
        self._authorization = authorization

    async def headers(self) -> Mapping[str, str]:
        """The `Authorization` header."""
        return {"Authorization": self._authorization}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} is not pickled, because its secret would be; make a new one instead")


class BasicAuth(_FixedHeader):
    """User name and password. The session cookie is kept, which saves the server a slow password check per request."""

    __slots__ = ("username",)

    keeps_session = True

    def __init__(self, username: str, password: str) -> None:
        if ":" in username:
            raise ValueError("a user name with a colon cannot be sent by HTTP Basic authentication")
        super().__init__("Basic " + b64encode(f"{username}:{password}".encode()).decode("ascii"))
        self.username = username

    def __repr__(self) -> str:
        return f"BasicAuth(username={self.username!r}, password='***')"


class PatAuth(_FixedHeader):
    """A personal access token (`d2p_...` or `d2pat_...`)."""

    __slots__ = ()

    def __init__(self, token: str) -> None:
        token = token.strip()
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            raise ValueError("the personal access token is empty or has characters that no token has")
        super().__init__(f"ApiToken {token}")

    def __repr__(self) -> str:
        return "PatAuth(token='***')"


def keeps_session(provider: AnyAuthProvider) -> bool:
    """Whether the session cookies of the server may be kept with this provider."""
    return bool(getattr(provider, "keeps_session", False))


def headers_without_event_loop(provider: AnyAuthProvider) -> Mapping[str, str]:
    """The headers of a provider for a synchronous client, which can take an async one that has nothing to wait for.

    Raises TypeError for an async provider that does wait: it needs its synchronous form.
    """
    answer: Mapping[str, str] | Coroutine[Any, Any, Mapping[str, str]] = provider.headers()
    if isinstance(answer, Mapping):
        return answer
    try:
        answer.send(None)
    except StopIteration as finished:
        headers: Mapping[str, str] = finished.value
        return headers
    answer.close()
    raise TypeError(f"{type(provider).__name__} waits for other requests; give a synchronous client its sync form")
