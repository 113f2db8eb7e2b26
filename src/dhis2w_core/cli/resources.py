"""The types of metadata by the names that the command line has for them, such as `data-elements`."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from dhis2w_client import SyncDhis2Client

__all__ = ["Found", "collection_of", "metadata_resource", "metadata_types", "resources_of"]


class Found(NamedTuple):
    """A type of metadata in a server's version."""

    verbs: Any
    """Its resource, such as `client.resources.data_elements`."""
    model: Any
    """The class of its objects."""


def metadata_types() -> list[str]:
    """The types of metadata of the baseline version: for completion, which must not wait for a server."""
    from importlib import import_module

    resources = import_module("dhis2w_client.v42.sync_resources").Resources(None)
    return [*_readable(resources)]


def resources_of(client: "SyncDhis2Client") -> Mapping[str, Any]:
    """The types of metadata of a server's version, with their resources."""
    return _readable(client.resources)


def metadata_resource(client: "SyncDhis2Client", name: str) -> Found:
    """A type of metadata by its name: `data-elements`, `data_elements` or `dataElements`. Raises ValueError."""
    attribute = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().replace("-", "_")
    try:
        resource: Any = getattr(client.resources, attribute)
    except AttributeError as error:
        if type(error) is not AttributeError:
            raise  # it says which versions have it
        resource = None
    if not _is_readable(resource):
        from difflib import get_close_matches

        near = get_close_matches(attribute.replace("_", "-"), resources_of(client), n=1)
        hint = f"did you mean {near[0]}?" if near else "dhis2w types lists them"
        raise ValueError(f"{name!r} is no type of metadata of DHIS2 {client.raw_version}; {hint}")
    return Found(resource, resource._model)


def collection_of(client: "SyncDhis2Client", name: str) -> str:
    """What a type is called in bundles, such as `dataElements`."""
    return str(metadata_resource(client, name).verbs._descriptor.collection)


def _readable(resources: object) -> dict[str, Any]:
    names = [name for name in dir(type(resources)) if not name.startswith("_")]
    found = {name.replace("_", "-"): getattr(resources, name) for name in names}
    return {name: resource for name, resource in found.items() if _is_readable(resource)}


def _is_readable(resource: object) -> bool:
    from dhis2w_client._sync.reading import ReadableResource

    return isinstance(resource, ReadableResource)
