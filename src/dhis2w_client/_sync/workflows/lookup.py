# Made from src/dhis2w_client/_async/workflows/lookup.py by `make generate`. Do not edit.
"""The resource of a metadata type by the name of the type."""

from typing import TYPE_CHECKING, Any

from dhis2w_client._names import snake_case
from dhis2w_client._sync.metadata import MetadataResource

if TYPE_CHECKING:
    from dhis2w_client._sync.client import SyncDhis2Client

__all__ = ["resource_named"]


def resource_named(client: "SyncDhis2Client", collection: str) -> MetadataResource[Any]:
    """The resource of `dataElements`, or of `data_elements`. Raises ValueError where there is no such metadata type."""
    resource = getattr(client.resources, snake_case(collection), None)
    if not isinstance(resource, MetadataResource):
        raise ValueError(
            f"{collection!r} is no metadata type of {client.version_key}: give its plural, dataElements say"
        )
    return resource
