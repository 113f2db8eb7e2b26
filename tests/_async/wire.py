"""The `wire` of tests of accessors, with the client that they use."""

from typing import TypeAlias

from dhis2w_client import Dhis2Client
from tests import wire

__all__ = ["Wire"]

Wire: TypeAlias = wire.Wire[Dhis2Client]
