"""Everything that differs in kind between the synchronous and the asynchronous client; written by hand, as its twin."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from threading import Lock, Semaphore
from time import sleep
from typing import TYPE_CHECKING, TypeAlias, cast

from dhis2w_client.auth.providers import credentials_without_event_loop as authentication_headers
from dhis2w_client.auth.providers import renewed_without_event_loop as renewed_credentials
from dhis2w_client.auth.server import BlockingServer as AuthServer

if TYPE_CHECKING:
    from dhis2w_client.data_values.rows import DataValueSource, Row

__all__ = [
    "AuthServer",
    "Gate",
    "Sleep",
    "authentication_headers",
    "each_row",
    "new_gate",
    "new_lock",
    "renewed_credentials",
    "sleep",
]

Sleep: TypeAlias = Callable[[float], None]
"""What waits for a number of seconds."""
Gate: TypeAlias = AbstractContextManager[object]
"""What lets a limited number of callers in at a time."""


def new_lock() -> Lock:
    """A lock that makes other threads wait."""
    return Lock()


def new_gate(places: int) -> Gate:
    """Lets `places` threads in at a time; the others wait."""
    return cast("Gate", Semaphore(places))


def each_row(source: "DataValueSource") -> Generator["Row"]:
    """The data values of a source. Raises TypeError for an asynchronous iterable."""
    from dhis2w_client.data_values.rows import rows

    yield from rows(source)
