"""How a server shall import tracker data."""

from collections.abc import Mapping
from typing import Any, Literal, TypedDict, get_args, get_type_hints

from dhis2w_client.query import ParameterValue, wire_parameters

__all__ = ["TrackerImportOptions", "import_parameters"]


class TrackerImportOptions(TypedDict, total=False):
    """Import parameters; the defaults, which are named first, hold for those that are left out."""

    import_strategy: Literal["CREATE_AND_UPDATE", "CREATE", "UPDATE", "DELETE"]
    atomic: bool
    """True, the default, imports nothing of a request where one object is refused; False all the others."""
    dry_run: bool
    """Checks only, and changes nothing."""
    validation_mode: Literal["FULL", "FAIL_FAST", "SKIP"]
    flush_mode: Literal["AUTO", "OBJECT"]
    skip_pattern_validation: bool
    skip_rule_engine: bool
    """Program rules are not run: neither their warnings and errors come nor are their values assigned."""
    skip_side_effects: bool
    """Notifications and the like are not sent."""
    id_scheme: str
    """What metadata are named by in all references: `UID`, `CODE`, `NAME` or `ATTRIBUTE:uid`."""
    data_element_id_scheme: str
    org_unit_id_scheme: str
    program_id_scheme: str
    program_stage_id_scheme: str
    category_option_combo_id_scheme: str
    category_option_id_scheme: str


_KINDS = get_type_hints(TrackerImportOptions)
# What the Web API has another word for.
_OTHERS = {"atomic", "dry_run"}


def import_parameters(options: Mapping[str, Any], *, as_job: bool = False) -> dict[str, ParameterValue]:
    """Options as parameters of the query; TypeError and ValueError for what servers would ignore or refuse.

    `async` is always sent, because servers take its absence for true.
    """
    for name, value in options.items():
        if name not in _KINDS:
            raise TypeError(f"unknown import option {name!r}; there are {', '.join(sorted(_KINDS))}")
        allowed = get_args(_KINDS[name]) or ((True, False) if _KINDS[name] is bool else ())
        if (allowed and value not in allowed) or (not allowed and not value):
            wanted = f"one of {', '.join(map(repr, allowed))}" if allowed else "a text"
            raise ValueError(f"{name}={value!r}: {wanted} is needed")
    parameters: dict[str, ParameterValue] = {
        "async": as_job,
        "atomicMode": None if options.get("atomic", True) else "OBJECT",
        "importMode": "VALIDATE" if options.get("dry_run") else None,
        "reportMode": "WARNINGS",
    }
    return parameters | wire_parameters({name: value for name, value in options.items() if name not in _OTHERS})
