"""The async client that is pinned to DHIS2 2.41 and typed on it."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, ClassVar

from dhis2w_client._async.client import Dhis2Client as _Dhis2Client
from dhis2w_client.versions import Dhis2

if TYPE_CHECKING:
    from dhis2w_client._async.bundles import MetadataBundles
    from dhis2w_client._async.system import System
    from dhis2w_client.v41.models import MeDto, MetadataBundle, SystemInfo
    from dhis2w_client.v41.resources import Resources
    from dhis2w_client.v41.resources.apps import Routes


class Dhis2Client(_Dhis2Client):
    """A connection to a DHIS2 2.41 server; another version is refused when it connects."""

    pinned_version: ClassVar[Dhis2 | None] = Dhis2.V41

    if TYPE_CHECKING:
        metadata: "MetadataBundles[MetadataBundle]"  # type: ignore[assignment]
        resources: "Resources"  # type: ignore[assignment]
        routes: "Routes"  # type: ignore[assignment]
        system: "System[MeDto, SystemInfo]"  # type: ignore[assignment]
