"""The sync client that is pinned to DHIS2 2.42 and typed on it."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import ClassVar

from dhis2w_client._sync.client import SyncDhis2Client as _SyncDhis2Client
from dhis2w_client.versions import Dhis2


class SyncDhis2Client(_SyncDhis2Client):
    """A connection to a DHIS2 2.42 server; another version is refused when it connects."""

    pinned_version: ClassVar[Dhis2 | None] = Dhis2.V42
