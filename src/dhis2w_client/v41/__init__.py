"""DHIS2 2.41: clients pinned to it, its models, values and resources, each imported on first use."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dhis2w_client.v41 import enums as enums
    from dhis2w_client.v41 import models as models
    from dhis2w_client.v41 import parameters as parameters
    from dhis2w_client.v41 import properties as properties
    from dhis2w_client.v41.client import Dhis2Client as Dhis2Client
    from dhis2w_client.v41.sync_client import SyncDhis2Client as SyncDhis2Client
else:
    from dhis2w_client._lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        globals(),
        {
            "client": "Dhis2Client",
            "sync_client": "SyncDhis2Client",
            "": "enums models parameters properties resources sync_resources",
        },
    )
