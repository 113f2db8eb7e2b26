"""Names that a generated class lacks: an error that says which versions of DHIS2 have them."""

import re

from dhis2w_client._names import snake_case
from dhis2w_client.errors import NotInVersionError

__all__ = ["missing"]

_GENERATED = re.compile(r"dhis2w_client\.v(\d+)\.(?:sync_)?resources\b")


def missing(owner: object, name: str) -> AttributeError:
    """What to raise for an attribute that an object does not have: NotInVersionError where another version has it."""
    generated = None if name.startswith("_") else _generated(type(owner))
    if generated is not None:
        version, kind = generated
        if kind == "Resources":
            what, versions = name, _resource_versions(name)
        else:
            resource = snake_case(kind)
            what, versions = f"{resource}.{name}", _operation_versions(resource, name)
        if versions and version not in versions:
            return NotInVersionError(what, version, versions)
    return AttributeError(f"{type(owner).__name__!r} object has no attribute {name!r}", name=name, obj=owner)


def _generated(kind: type) -> tuple[str, str] | None:
    """The version and the name of the generated class that a class is, or derives from."""
    for one in kind.__mro__:
        if found := _GENERATED.match(one.__module__):
            return f"2.{found[1]}", one.__name__
    return None


def _resource_versions(resource: str) -> tuple[str, ...]:
    from dhis2w_client._availability import RESOURCES  # long, and needed by what goes wrong only

    return next((versions for versions, names in RESOURCES.items() if resource in names.split()), ())


def _operation_versions(resource: str, name: str) -> tuple[str, ...]:
    from dhis2w_client._availability import OPERATIONS

    found = (versions for versions, names in OPERATIONS.items() if name in names.get(resource, "").split())
    return next(found, ())
