"""Who the client is to the server: the providers of the request headers that carry credentials."""

from typing import TYPE_CHECKING

from dhis2w_client._lazy import lazy_names
from dhis2w_client.auth.providers import (
    AnyAuthProvider,
    AuthProvider,
    AuthServer,
    BasicAuth,
    PatAuth,
    SignInProvider,
    SyncAuthProvider,
)

if TYPE_CHECKING:
    from dhis2w_client.auth.errors import MissingExtraError, SignInError, TokenStoreError
    from dhis2w_client.auth.loopback import LoopbackReceiver
    from dhis2w_client.auth.oauth2 import OAuth2Auth
    from dhis2w_client.auth.session import SessionAuth
    from dhis2w_client.auth.token_store import (
        FileTokenStore,
        KeyringTokenStore,
        MemoryTokenStore,
        TokenOwner,
        Tokens,
        TokenStore,
    )
else:
    __getattr__, __dir__ = lazy_names(
        globals(),
        {
            "errors": "MissingExtraError SignInError TokenStoreError",
            "loopback": "LoopbackReceiver",
            "oauth2": "OAuth2Auth",
            "session": "SessionAuth",
            "token_store": "FileTokenStore KeyringTokenStore MemoryTokenStore TokenOwner TokenStore Tokens",
        },
    )

__all__ = [
    "AnyAuthProvider",
    "AuthProvider",
    "AuthServer",
    "BasicAuth",
    "FileTokenStore",
    "KeyringTokenStore",
    "LoopbackReceiver",
    "MemoryTokenStore",
    "MissingExtraError",
    "OAuth2Auth",
    "PatAuth",
    "SessionAuth",
    "SignInError",
    "SignInProvider",
    "SyncAuthProvider",
    "TokenOwner",
    "TokenStore",
    "TokenStoreError",
    "Tokens",
]
