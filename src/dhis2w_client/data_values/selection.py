"""What, where and when data are asked for: what exports of values and of completeness have in common."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar, cast

from dhis2w_client.periods import Period
from dhis2w_client.query import wire_parameters
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from typing import TypeAlias

    from dhis2w_client.query import ParameterValue

    Some: TypeAlias = "str | Iterable[str] | None"
    SomePeriods: TypeAlias = "str | Period | Iterable[str | Period] | None"

__all__ = ["by_period", "selection_parameters", "texts"]

S = TypeVar("S", bound=Mapping[str, Any])

# Objects are named by uid here, unless other parameters say that they are named by code.
_OBJECTS = {"data_set", "data_element", "data_element_group", "org_unit", "org_unit_group"}


def texts(given: "Some | SomePeriods") -> list[str] | None:
    """One or several uids or periods as texts; None for None."""
    if given is None:
        return None
    return [str(item) for item in ([given] if isinstance(given, str | Period) else given)]


def by_period(selection: S) -> list[S]:
    """The selection once for each period where several are named."""
    periods = texts(selection.get("period")) or []
    return [cast("S", {**selection, "period": period}) for period in periods] if len(periods) > 1 else [selection]


def selection_parameters(
    order: Iterable[str],
    selection: Mapping[str, Any],
    needed: Mapping[str, Iterable[str]],
    *,
    by_uid: bool = True,
) -> "dict[str, ParameterValue]":
    """A selection as query parameters, in an order of its keys; `options` are further ones.

    Raises ValueError where it says nothing of what is `needed`, which servers would refuse or answer with everything,
    and InvalidUidError for what is no uid, unless `by_uid` is False.
    """
    for name, keys in needed.items():
        if not any(selection.get(key) for key in keys):
            raise ValueError(f"a selection has to say {name}")
    given: dict[str, Any] = {}
    for name in order:
        value = selection.get(name)
        if name == "options" or value is None:
            continue
        given[name] = value if isinstance(value, bool | date) else texts(value)
        if by_uid and name in _OBJECTS:
            given[name] = [checked_uid(uid) for uid in given[name]]
    return wire_parameters(given | dict(selection.get("options") or {}))
