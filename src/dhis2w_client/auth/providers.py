"""The protocols of authentication providers, and the two providers that need no request of their own."""

from base64 import b64encode
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, TypeAlias, TypeVar, runtime_checkable

from dhis2w_client.auth.redaction import HiddenHeaders

if TYPE_CHECKING:
    from dhis2w_client._http import Response
    from dhis2w_client.auth.server import Turns

__all__ = [
    "AnyAuthProvider",
    "AuthProvider",
    "AuthServer",
    "BasicAuth",
    "PatAuth",
    "SignInProvider",
    "SyncAuthProvider",
    "credentials",
    "credentials_without_event_loop",
    "headers_without_event_loop",
    "keeps_session",
    "renewed",
    "renewed_without_event_loop",
    "signs_in",
]

Result = TypeVar("Result")


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
"""What clients take. A synchronous one takes an async provider too if it waits for nothing but its `AuthServer`."""


class AuthServer(Protocol):
    """The server as a provider sees it: over the connections of the client, and without credentials.

    That of a synchronous client never suspends its callers, so that one provider serves both clients.
    """

    @property
    def base_url(self) -> str:
        """The address of the server, without a slash at its end."""
        ...

    async def send(
        self, method: str, url: str, *, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> "Response":
        """The response to a request, whatever its status; `url` is a path below `base_url`, or of the same origin."""
        ...

    async def run(self, work: Callable[[], Result], stop: Callable[[], object] | None = None) -> Result:
        """The result of work that blocks; `stop` tells it to end early when the caller is cancelled."""
        ...

    async def finish(self, work: Coroutine[Any, Any, Result]) -> Result:
        """The result of work that is not broken off in the middle when the caller is cancelled."""
        ...

    def turn(self, turns: "Turns") -> AbstractAsyncContextManager[Any, bool | None]:
        """One caller after the other, of all that use a provider."""
        ...


@runtime_checkable
class SignInProvider(Protocol):
    """A provider that signs in at the server, and renews what the server no longer accepts."""

    async def headers(self) -> Mapping[str, str]:
        """The headers of the next request, of a sign-in that has happened."""
        ...

    async def sign_in(self, server: AuthServer) -> Mapping[str, str]:
        """The headers of the next request, after a sign-in where one is due. Raises SignInError."""
        ...

    async def renew(self, server: AuthServer, refused: Mapping[str, str]) -> bool:
        """After a 401 to a request with the headers `refused`: whether there are other ones to try, once."""
        ...


class _FixedHeader:
    """A provider whose one header never changes, which serves synchronous clients too."""

    __slots__ = ("_headers",)

    keeps_session = False

    def __init__(self, authorization: str) -> None:
        self._headers = HiddenHeaders(Authorization=authorization)

    async def headers(self) -> Mapping[str, str]:
        """The `Authorization` header."""
        return self._headers

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


# -- What clients do with a provider ---------------------------------------------------------------------------------


def keeps_session(provider: AnyAuthProvider) -> bool:
    """Whether the session cookies of the server may be kept with this provider."""
    return bool(getattr(provider, "keeps_session", False))


def signs_in(provider: AnyAuthProvider) -> bool:
    """Whether the provider talks to the server, and so needs its right address before the first request."""
    return hasattr(provider, "sign_in")


async def credentials(provider: AnyAuthProvider, server: AuthServer) -> Mapping[str, str]:
    """The headers of the next request, from a provider of any kind."""
    answer = _asked(provider, server)
    return answer if isinstance(answer, Mapping) else await answer


async def renewed(provider: AnyAuthProvider, server: AuthServer, refused: Mapping[str, str]) -> bool:
    """After a 401 to a request with the headers `refused`: whether it is to be sent once more, with new headers."""
    answer = _asked_to_renew(provider, server, refused)
    return answer if isinstance(answer, bool) else await answer


def credentials_without_event_loop(provider: AnyAuthProvider, server: AuthServer) -> Mapping[str, str]:
    """The headers of the next request for a synchronous client.

    Raises TypeError for an async provider that waits for anything but its server.
    """
    answer = _asked(provider, server)
    return answer if isinstance(answer, Mapping) else _finished(provider, answer)


def renewed_without_event_loop(provider: AnyAuthProvider, server: AuthServer, refused: Mapping[str, str]) -> bool:
    """The same as `renewed` for a synchronous client."""
    answer = _asked_to_renew(provider, server, refused)
    return answer if isinstance(answer, bool) else _finished(provider, answer)


def headers_without_event_loop(provider: AnyAuthProvider) -> Mapping[str, str]:
    """The headers of a provider that needs no server, for a synchronous client.

    Raises TypeError for an async provider that waits.
    """
    answer = provider.headers()
    return answer if isinstance(answer, Mapping) else _finished(provider, answer)


_Answer: TypeAlias = Result | Coroutine[Any, Any, Result]


def _asked(provider: AnyAuthProvider, server: AuthServer) -> "_Answer[Mapping[str, str]]":
    sign_in: Callable[[AuthServer], _Answer[Mapping[str, str]]] | None = getattr(provider, "sign_in", None)
    return provider.headers() if sign_in is None else sign_in(server)


def _asked_to_renew(provider: AnyAuthProvider, server: AuthServer, refused: Mapping[str, str]) -> "_Answer[bool]":
    renew: Callable[[AuthServer, Mapping[str, str]], _Answer[bool]] | None = getattr(provider, "renew", None)
    return False if renew is None else renew(server, refused)


def _finished(provider: AnyAuthProvider, answer: Coroutine[Any, Any, Result]) -> Result:
    """The result of a coroutine that suspends nowhere."""
    try:
        answer.send(None)
    except StopIteration as finished:
        result: Result = finished.value
        return result
    answer.close()
    raise TypeError(f"{type(provider).__name__} waits for other requests; give a synchronous client its sync form")
