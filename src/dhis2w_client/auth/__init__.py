"""Who the client is to the server: the providers of the request headers that carry credentials."""

from dhis2w_client.auth.providers import AnyAuthProvider, AuthProvider, BasicAuth, PatAuth, SyncAuthProvider

__all__ = ["AnyAuthProvider", "AuthProvider", "BasicAuth", "PatAuth", "SyncAuthProvider"]
