"""The resource of a metadata type by the name of the type."""

from typing import TYPE_CHECKING, Any

from dhis2w_client._async.metadata import MetadataResource
from dhis2w_client._names import snake_case

if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client

__all__ = ["resource_named"]


def resource_named(client: "Dhis2Client", collection: str) -> MetadataResource[Any]:
    """The resource of `dataElements`, or of `data_elements`. Raises ValueError where there is no such metadata type."""
    resource = getattr(client.resources, snake_case(collection), None)
    if not isinstance(resource, MetadataResource):
        raise ValueError(
            f"{collection!r} is no metadata type of {client.version_key}: give its plural, dataElements say"
        )
    return resource
