"""The sync client that is pinned to DHIS2 2.44 and typed on it."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, ClassVar

from dhis2w_client._sync.client import SyncDhis2Client as _SyncDhis2Client
from dhis2w_client.versions import Dhis2

if TYPE_CHECKING:
    from dhis2w_client._sync.bundles import MetadataBundles
    from dhis2w_client._sync.system import System
    from dhis2w_client.v44.models import MeDto, MetadataBundle, SystemInfo
    from dhis2w_client.v44.sync_resources import Resources
    from dhis2w_client.v44.sync_resources.apps import Routes


class SyncDhis2Client(_SyncDhis2Client):
    """A connection to a DHIS2 2.44 server; another version is refused when it connects."""

    pinned_version: ClassVar[Dhis2 | None] = Dhis2.V44

    if TYPE_CHECKING:
        metadata: "MetadataBundles[MetadataBundle]"  # type: ignore[assignment]
        resources: "Resources"  # type: ignore[assignment]
        routes: "Routes"  # type: ignore[assignment]
        system: "System[MeDto, SystemInfo]"  # type: ignore[assignment]
