"""How a server shall import metadata: the parameters that all writing verbs and bundles share."""

from collections.abc import Mapping
from typing import Literal, TypedDict, get_args, get_type_hints

from dhis2w_client.query import ParameterValue, wire_parameters

__all__ = ["ImportOptions", "import_parameters"]


class ImportOptions(TypedDict, total=False):
    """Import parameters; the server's defaults, which are named first, hold for those that are left out."""

    import_mode: Literal["COMMIT", "VALIDATE"]
    """VALIDATE is a dry run."""
    import_strategy: Literal["CREATE_AND_UPDATE", "CREATE", "UPDATE", "DELETE"]
    """What may be done to objects; single objects have theirs by the verb."""
    atomic_mode: Literal["ALL", "NONE"]
    """ALL imports nothing where one object is refused, NONE all the others."""
    import_report_mode: Literal["ERRORS", "FULL", "DEBUG", "ERRORS_NOT_OWNER"]
    """FULL reports about accepted objects too."""
    identifier: Literal["UID", "CODE", "AUTO"]
    """What references are resolved by."""
    preheat_mode: Literal["REFERENCE", "ALL", "NONE"]
    flush_mode: Literal["AUTO", "OBJECT"]
    skip_sharing: bool
    """Leaves the sharing of existing objects as it is."""
    skip_translation: bool
    """Leaves the translations of existing objects as they are."""
    skip_validation: bool
    metadata_sync_import: bool


_KINDS = get_type_hints(ImportOptions)


def import_parameters(
    options: ImportOptions, params: Mapping[str, ParameterValue] | None = None, **defaults: ParameterValue
) -> dict[str, ParameterValue]:
    """Import options as query parameters, over `defaults`; `params` wins over both.

    Raises TypeError for an unknown option and ValueError for an unknown value: servers take no notice of either and
    import all the same.
    """
    for name, value in options.items():
        if name not in _KINDS:
            raise TypeError(f"unknown import option {name!r}; there are {', '.join(sorted(_KINDS))}")
        allowed = get_args(_KINDS[name]) or (True, False)
        if value not in allowed:
            raise ValueError(f"{name}={value!r}: one of {', '.join(map(repr, allowed))} is needed")
    return {**wire_parameters({**defaults, **options}), **(params or {})}
