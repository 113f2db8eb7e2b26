"""Signing in by OAuth2: the authorization code flow with PKCE, and tokens that are refreshed when they end."""

import secrets
from collections.abc import Callable, Iterable, Mapping
from time import time
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NoReturn
from urllib.parse import parse_qsl, urlsplit

from dhis2w_client._extras import import_extra
from dhis2w_client.auth.errors import SignInError
from dhis2w_client.auth.loopback import LoopbackReceiver
from dhis2w_client.auth.providers import AuthServer
from dhis2w_client.auth.redaction import HiddenBytes, HiddenFields, HiddenHeaders, Secret
from dhis2w_client.auth.server import Turns, json_object, same_origin
from dhis2w_client.auth.token_store import MemoryTokenStore, TokenOwner, Tokens, TokenStore
from dhis2w_client.errors import error_for_status
from dhis2w_client.query import shown

if TYPE_CHECKING:
    from dhis2w_client._http import Response

__all__ = ["OAuth2Auth"]

ClientAuthentication = Literal["client_secret_basic", "client_secret_post", "none"]

_DISCOVERY = "/.well-known/openid-configuration"
_LEEWAY = 20.0
"""Seconds before its end from which a token is no longer used: access tokens of DHIS2 live for 300 s."""

_REFUSALS = {
    "invalid_client": "client id or secret is wrong; the server compares the secret with the BCrypt hash that must be "
    "stored as `clientSecret` of the OAuth2 client, a plain one never fits",
    "invalid_grant": "the code or the refresh token is no longer valid; sign in again",
    "invalid_scope": "the OAuth2 client does not allow these scopes; add them to its `scopes`",
    "unauthorized_client": "the OAuth2 client does not allow this grant; `authorizationGrantTypes` must be "
    "authorization_code,refresh_token",
    "unsupported_grant_type": "the server does not offer this grant",
    "access_denied": "the user did not consent",
}


class _Endpoints(NamedTuple):
    authorization: str
    token: str
    scopes: str


class OAuth2Auth:
    """OAuth2: the user signs in once in a browser, and requests carry a token that is refreshed when it ends.

    `client_id` names an OAuth2 client that is registered in DHIS2 with this `redirect_uri` and, unless it is a public
    one (`clientAuthenticationMethods` `none`), with the BCrypt hash of `client_secret`. Of 2.42 and later the endpoints
    are discovered; 2.41 has older ones, and wants a secret.

    `receive` takes the address of the sign-in page and gives the address to which the server sent the browser then;
    without it, a browser is opened and `redirect_uri` is listened to, for `sign_in_timeout` seconds. With
    `interactive=False` nobody is asked: without valid tokens in `token_store`, SignInError is raised.
    One provider serves asynchronous and synchronous clients. Needs the extra `oauth2`.
    """

    keeps_session = False

    def __init__(
        self,
        client_id: str,
        client_secret: str | None = None,
        *,
        scopes: str | Iterable[str] | None = None,
        redirect_uri: str = "http://127.0.0.1:8765/callback",
        token_store: TokenStore | None = None,
        receive: Callable[[str], str] | None = None,
        sign_in_timeout: float = 300.0,
        interactive: bool = True,
        client_authentication: ClientAuthentication | None = None,
        clock: Callable[[], float] = time,
    ) -> None:
        if not f"{client_id}{client_secret}".isascii():
            raise ValueError("client_id and client_secret must be ASCII: others reach no server unchanged")
        self.client_id = client_id
        self.redirect_uri = redirect_uri
        self._secret = Secret(client_secret) if client_secret else None
        self._scopes = " ".join(scopes.split() if isinstance(scopes, str) else scopes or ())
        self._store = token_store if token_store is not None else MemoryTokenStore()
        self._receive = receive or (LoopbackReceiver(redirect_uri, timeout=sign_in_timeout) if interactive else None)
        self._client_authentication = client_authentication or ("client_secret_basic" if client_secret else "none")
        self._clock = clock
        self._tokens: dict[str, Tokens] = {}
        self._endpoints: dict[str, _Endpoints] = {}
        self._turns = Turns()
        self._authlib = _authlib()

    async def headers(self) -> Mapping[str, str]:
        """The token that was given last. Raises SignInError where there is none."""
        if not self._tokens:
            raise SignInError(401, "not signed in yet: give this provider to a client, which signs in")
        return _bearer([*self._tokens.values()][-1])

    async def sign_in(self, server: AuthServer) -> Mapping[str, str]:
        """The token for a server: a fresh one, from the store, by refreshing, or by asking the user."""
        tokens = self._tokens.get(server.base_url)
        if tokens is None or self._ended(tokens):
            async with server.turn(self._turns):
                tokens = await self._usable(server)
        return _bearer(tokens)

    async def renew(self, server: AuthServer, refused: Mapping[str, str]) -> bool:
        """A new token in place of one that the server refused, once for all requests that were refused with it.

        False where there is nothing to refresh it with: the server's refusal then stands.
        """
        async with server.turn(self._turns):
            tokens = self._tokens.get(server.base_url)
            if tokens is None or _bearer(tokens) != refused:
                return True
            if await self._overtaken(server, tokens):
                return True
            if tokens.refresh_token is None:
                return False
            await self._refreshed(server, tokens)
            return True

    def forget(self, base_url: str) -> None:
        """Forgets the tokens for a server, here and in the token store; the server accepts them until they end."""
        self._tokens.pop(base_url, None)
        self._store.delete(TokenOwner(base_url, self.client_id))

    # -- Ways to a token ---------------------------------------------------------------------------------------------

    async def _usable(self, server: AuthServer) -> Tokens:
        held = self._tokens.get(server.base_url)
        if held is not None and not self._ended(held):
            return held  # of the caller whose turn was before
        stored = await self._stored(server)
        if stored is not None and not self._ended(stored):
            self._tokens[server.base_url] = stored
            return stored
        former = stored or held
        return await (self._authorized(server) if former is None else self._refreshed(server, former))

    async def _overtaken(self, server: AuthServer, tokens: Tokens) -> Tokens | None:
        """Fresh tokens that another program has put into the store in place of these."""
        stored = await self._stored(server)
        if stored is None or self._ended(stored) or stored.access_token == tokens.access_token:
            return None
        self._tokens[server.base_url] = stored
        return stored

    async def _stored(self, server: AuthServer) -> Tokens | None:
        return await server.run(lambda: self._store.load(self._owner(server)))

    async def _refreshed(self, server: AuthServer, tokens: Tokens) -> Tokens:
        """New tokens by the refresh token; where that is no longer valid, by asking the user."""
        if tokens.refresh_token is not None:
            endpoints = await self._discovered(server)
            form = HiddenFields(refresh_token=tokens.refresh_token)
            try:
                return await server.finish(self._requested(server, endpoints, "refresh_token", form, tokens))
            except SignInError as error:
                if error.reason != "invalid_grant":
                    raise
            if stored := await self._overtaken(server, tokens):
                return stored  # another program was faster, which ended this refresh token
        self._tokens.pop(server.base_url, None)
        await server.run(lambda: self._store.delete(self._owner(server)))
        return await self._authorized(server)

    async def _authorized(self, server: AuthServer) -> Tokens:
        """New tokens from a user who signs in."""
        receive = self._receive
        if receive is None:
            raise SignInError(
                401, f"no valid tokens for {self._owner(server)}, and interactive=False: let a user sign in first"
            )
        endpoints = await self._discovered(server)
        verifier = Secret(secrets.token_urlsafe(64))
        state = secrets.token_urlsafe(32)
        page = self._authlib.authorization_url(
            endpoints.authorization,
            self.client_id,
            "code",
            redirect_uri=self.redirect_uri,
            scope=endpoints.scopes,
            state=state,
            code_challenge=self._authlib.s256_challenge(verifier.reveal()),
            code_challenge_method="S256",
        )
        answer = await server.run(lambda: Secret(receive(page)), getattr(receive, "stop", None))
        form = HiddenFields(redirect_uri=self.redirect_uri, code_verifier=verifier.reveal())
        form["code"] = _code(answer, state)
        return await server.finish(self._requested(server, endpoints, "authorization_code", form, None))

    async def _requested(
        self, server: AuthServer, endpoints: _Endpoints, grant: str, form: HiddenFields, former: Tokens | None
    ) -> Tokens:
        """New tokens from the token endpoint, kept before they are used: the former ones may be dead by now."""
        headers, body = self._token_request(endpoints.token, grant, form)
        response = await server.send("POST", endpoints.token, headers=headers, body=body)
        tokens = self._read(response, endpoints.token, former)
        self._tokens[server.base_url] = tokens
        await server.run(lambda: self._store.save(self._owner(server), tokens))
        return tokens

    def _token_request(self, url: str, grant: str, form: HiddenFields) -> tuple[HiddenHeaders, HiddenBytes]:
        client = self._authlib.client_authentication(
            self.client_id, self._secret.reveal() if self._secret else None, self._client_authentication
        )
        headers = HiddenHeaders({"content-type": "application/x-www-form-urlencoded"})
        _, headers, text = client.prepare("POST", url, headers, self._authlib.token_request(grant, **form))
        return HiddenHeaders(headers), HiddenBytes(text.encode())

    def _read(self, response: "Response", url: str, former: Tokens | None) -> Tokens:
        answer = json_object(response)
        if not (response.status_code == 200 and answer.get("access_token")):
            _raise_refusal(response, answer, url)
        lifetime = answer.get("expires_in")
        return Tokens(
            access_token=str(answer["access_token"]),
            refresh_token=answer.get("refresh_token") or (former.refresh_token if former else None),
            expires_at=self._clock() + float(lifetime) if isinstance(lifetime, (int, float)) else None,
            scope=answer.get("scope"),
        )

    # -- The server --------------------------------------------------------------------------------------------------

    async def _discovered(self, server: AuthServer) -> _Endpoints:
        if server.base_url not in self._endpoints:
            response = await server.send("GET", _DISCOVERY)
            if response.status_code >= 500:
                url = server.base_url + _DISCOVERY
                raise error_for_status(
                    response.status_code, response.text, method="GET", url=url, headers=response.headers
                )
            described = json_object(response) if response.status_code == 200 else None
            self._endpoints[server.base_url] = (
                self._described(server.base_url, described) if described else await self._older(server, response)
            )
        return self._endpoints[server.base_url]

    def _described(self, base_url: str, described: Mapping[str, Any]) -> _Endpoints:
        # Without the scope `username` a token names no user of DHIS2.
        endpoints = _Endpoints(
            str(described.get("authorization_endpoint")),
            str(described.get("token_endpoint")),
            self._scopes or "openid username",
        )
        for endpoint in endpoints[:2]:
            if not same_origin(endpoint, base_url):
                raise SignInError(
                    401,
                    f"the server at {base_url} says that its OAuth2 endpoint is {shown(endpoint)}, which is another "
                    "address: set server.base_url in dhis.conf to the address by which clients reach the server",
                    method="GET",
                    url=base_url + _DISCOVERY,
                )
        return endpoints

    async def _older(self, server: AuthServer, discovery: "Response") -> _Endpoints:
        """The endpoints of 2.41, known by how they ask for a client."""
        authorization, token = f"{server.base_url}/uaa/oauth/authorize", f"{server.base_url}/uaa/oauth/token"
        probe = await server.send("GET", "/uaa/oauth/token")
        if probe.status_code == 401 and "oauth2/client" in probe.headers.get("www-authenticate", ""):
            if self._secret is None:
                raise SignInError(401, "the OAuth2 clients of DHIS2 2.41 have a secret; give client_secret", url=token)
            return _Endpoints(authorization, token, self._scopes or "ALL")
        location = discovery.headers.get("location")
        answer = f"{discovery.status_code}{f' to {shown(location)}' if location else ''}"
        raise SignInError(
            discovery.status_code,
            f"the OAuth2 authorization server of {server.base_url} is off ({_DISCOVERY} answers {answer}): "
            "set oauth2.server.enabled=on and server.base_url in dhis.conf, or use PatAuth",
            method="GET",
            url=server.base_url + _DISCOVERY,
        )

    def _owner(self, server: AuthServer) -> TokenOwner:
        return TokenOwner(server.base_url, self.client_id)

    def _ended(self, tokens: Tokens) -> bool:
        return tokens.expires_at is not None and tokens.expires_at - _LEEWAY <= self._clock()

    def __repr__(self) -> str:
        secret = ", client_secret='***'" if self._secret else ""
        return f"OAuth2Auth(client_id={self.client_id!r}{secret}, redirect_uri={self.redirect_uri!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("OAuth2Auth is not pickled, because its secrets would be; make a new one instead")


class _Authlib(NamedTuple):
    """The functions of Authlib that are in use; none of them does I/O, so that the client's own connections serve."""

    authorization_url: Callable[..., str]
    token_request: Callable[..., str]
    s256_challenge: Callable[[str], str]
    client_authentication: Callable[..., Any]


def _authlib() -> _Authlib:
    parameters, challenges, clients = (
        import_extra(f"authlib.oauth2.{name}", "OAuth2Auth", "oauth2")
        for name in ("rfc6749.parameters", "rfc7636", "auth")
    )
    return _Authlib(
        parameters.prepare_grant_uri,
        parameters.prepare_token_request,
        challenges.create_s256_code_challenge,
        clients.ClientAuth,
    )


def _bearer(tokens: Tokens) -> HiddenHeaders:
    return HiddenHeaders(Authorization=f"Bearer {tokens.access_token}")


def _code(address: Secret, state: str) -> str:
    """The code in the address that the browser came back to."""
    query = HiddenFields(parse_qsl(urlsplit(address.reveal()).query))
    if query.get("state") != state:
        raise SignInError(401, "the browser came back with the state of another sign-in; sign in again")
    if "code" not in query:
        raise _refusal(401, query, "there is no code in the address that the browser came back to")
    return str(query["code"])


def _raise_refusal(response: "Response", answer: HiddenFields, url: str) -> NoReturn:
    """Raises the error of a token endpoint that gave no token."""
    status = response.status_code
    if status >= 500:
        raise error_for_status(status, response.text, method="POST", url=url, headers=response.headers)
    if 300 <= status < 400:
        raise SignInError(
            status,
            "the token endpoint asks for a login, so the OAuth2 client is none without a secret: give client_secret, "
            "or set `clientAuthenticationMethods` of the client to none",
            method="POST",
            url=url,
        )
    if status == 401 and not answer:  # 2.41 answers an HTML page
        answer = HiddenFields(error="invalid_client")
    raise _refusal(status, answer, "the token endpoint gave no token", url=url)


def _refusal(status: int, answer: HiddenFields, otherwise: str, *, url: str | None = None) -> SignInError:
    code, description = answer.get("error"), answer.get("error_description")
    problem = f"the server refused the sign-in: {code}" if code else otherwise
    if description and description != code:
        problem += f" ({description})"
    if meaning := _REFUSALS.get(str(code)):
        problem += f": {meaning}"
    body = {name: answer[name] for name in ("error", "error_description") if name in answer} or None
    return SignInError(status, problem, body, method="POST" if url else None, url=url)
