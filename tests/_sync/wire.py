# Made from tests/_async/wire.py by `make generate`. Do not edit.
"""The `wire` of tests of accessors, with the client that they use."""

from typing import TypeAlias

from dhis2w_client import SyncDhis2Client
from tests import wire

__all__ = ["Wire"]

Wire: TypeAlias = wire.Wire[SyncDhis2Client]
