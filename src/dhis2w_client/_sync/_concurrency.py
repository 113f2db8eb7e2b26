"""Everything that differs in kind between the synchronous and the asynchronous client; written by hand, as its twin."""

from threading import Lock

from dhis2w_client.auth.providers import headers_without_event_loop as authentication_headers

__all__ = ["authentication_headers", "new_lock"]


def new_lock() -> Lock:
    """A lock that makes other threads wait."""
    return Lock()
