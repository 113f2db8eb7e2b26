"""Signing in as DHIS2's login page does, and going on with the session that this opens."""

import json
from collections.abc import Callable, Mapping
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, NoReturn

from dhis2w_client.auth.errors import SignInError
from dhis2w_client.auth.providers import AuthServer
from dhis2w_client.auth.redaction import HiddenBytes, HiddenHeaders, Secret
from dhis2w_client.auth.server import Turns, json_object
from dhis2w_client.errors import LoginPageError, error_for_status, page_title

if TYPE_CHECKING:
    from dhis2w_client._http import Response

__all__ = ["SessionAuth"]

_LOGIN = "/api/auth/login"
_COOKIE = "JSESSIONID"

_NO_SUCCESS = {
    "ACCOUNT_DISABLED": "the account is disabled; an administrator can enable it",
    "ACCOUNT_LOCKED": "the account is locked after too many failed attempts; wait, or ask an administrator",
    "ACCOUNT_EXPIRED": "the account has expired; an administrator can extend it",
    "PASSWORD_EXPIRED": "the password has expired; set a new one on the login page",
    "EMAIL_TWO_FACTOR_CODE_SENT": "the server sent a code by e-mail; sign in again with two_factor_code",
    "INCORRECT_TWO_FACTOR_CODE": "the code of the second factor is missing or wrong; give two_factor_code",
    "INCORRECT_TWO_FACTOR_CODE_TOTP": "the code of the authenticator app is missing or wrong; give two_factor_code",
    "INCORRECT_TWO_FACTOR_CODE_EMAIL": "the code that was sent by e-mail is missing or wrong; give two_factor_code",
    "REQUIRES_TWO_FACTOR_ENROLMENT": "the user must first set up a second factor, on the login page",
}


class SessionAuth:
    """User name and password, sent once to the login endpoint; requests then carry the session (JSESSIONID) alone.

    It is for users with a second factor, to whom Basic authentication is closed: `two_factor_code` is the code, or a
    function that gives the present one. A session ends after an hour without requests; the user is then signed in
    once more. One provider serves asynchronous and synchronous clients, and keeps one session for each server.
    """

    keeps_session = False  # the session is sent by this provider, and no other cookie is wanted

    def __init__(self, username: str, password: str, *, two_factor_code: str | Callable[[], str] | None = None) -> None:
        self.username = username
        self._password = Secret(password)
        self._code = Secret(two_factor_code) if isinstance(two_factor_code, str) else two_factor_code
        self._sessions: dict[str, HiddenHeaders] = {}
        self._turns = Turns()

    async def headers(self) -> Mapping[str, str]:
        """The cookie of the session that was opened last. Raises SignInError where there is none."""
        if not self._sessions:
            raise SignInError(401, "not signed in yet: give this provider to a client, which signs in")
        return [*self._sessions.values()][-1]

    async def sign_in(self, server: AuthServer) -> Mapping[str, str]:
        """The cookie of the session at a server, which is opened where there is none."""
        if session := self._sessions.get(server.base_url):
            return session
        async with server.turn(self._turns):
            if server.base_url not in self._sessions:
                self._sessions[server.base_url] = await self._opened(server)
            return self._sessions[server.base_url]

    async def renew(self, server: AuthServer, refused: Mapping[str, str]) -> bool:
        """Opens a new session in place of one that has ended; once for all requests that were refused with it."""
        async with server.turn(self._turns):
            if self._sessions.get(server.base_url) in (None, refused):
                self._sessions.pop(server.base_url, None)
                self._sessions[server.base_url] = await self._opened(server)
        return True

    async def _opened(self, server: AuthServer) -> HiddenHeaders:
        code = await server.run(self._present_code)
        response = await server.send(
            "POST", _LOGIN, headers={"content-type": "application/json"}, body=self._login(code)
        )
        _raise_for_refusal(response, server.base_url + _LOGIN)
        session = _session_of(response)
        if session is None:
            raise _failure("the server accepted the login but opened no session", response, server.base_url + _LOGIN)
        return session

    def _present_code(self) -> Secret | None:
        return Secret(self._code()) if callable(self._code) else self._code

    def _login(self, code: Secret | None) -> HiddenBytes:
        second_factor = {"twoFactorCode": code.reveal()} if code else {}
        return HiddenBytes(
            json.dumps({"username": self.username, "password": self._password.reveal(), **second_factor}).encode()
        )

    def __repr__(self) -> str:
        return f"SessionAuth(username={self.username!r}, password='***')"

    def __reduce__(self) -> NoReturn:
        raise TypeError("SessionAuth is not pickled, because its secret would be; make a new one instead")


def _raise_for_refusal(response: "Response", url: str) -> None:
    status = response.status_code
    location = response.headers.get("location")
    if location or (response.content.lstrip()[:1] == b"<" and status != 404):
        title = page_title(response.text)
        raise LoginPageError(url, status_code=status, location=location, title=title, method="POST")
    answer = json_object(response)
    if status == 401:
        raise _failure(f"user name or password is wrong ({answer.get('message') or 'Unauthorized'})", response, url)
    if status == 404:
        raise _failure("there is no such login: is base_url the address of a DHIS2 2.41 or later?", response, url)
    if status >= 400:
        raise error_for_status(status, answer or response.text, method="POST", url=url, headers=response.headers)
    outcome = answer.get("loginStatus")
    if outcome != "SUCCESS":
        meaning = _NO_SUCCESS.get(str(outcome), "sign in on the login page to see what the server wants")
        raise _failure(f"the login ended with {outcome}: {meaning}", response, url)


def _failure(problem: str, response: "Response", url: str) -> SignInError:
    return SignInError(
        response.status_code,
        problem,
        dict(json_object(response)) or None,
        method="POST",
        url=url,
        headers=response.headers,
    )


def _session_of(response: "Response") -> HiddenHeaders | None:
    for line in response.headers.get_list("set-cookie"):
        try:
            cookie = SimpleCookie(line).get(_COOKIE)
        except CookieError:
            continue
        if cookie is not None and cookie.value:
            return HiddenHeaders(Cookie=f"{_COOKIE}={cookie.value}")
    return None
