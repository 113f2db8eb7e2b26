"""The async client that is pinned to DHIS2 2.42 and typed on it."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import ClassVar

from dhis2w_client._async.client import Dhis2Client as _Dhis2Client
from dhis2w_client.versions import Dhis2


class Dhis2Client(_Dhis2Client):
    """A connection to a DHIS2 2.42 server; another version is refused when it connects."""

    pinned_version: ClassVar[Dhis2 | None] = Dhis2.V42
