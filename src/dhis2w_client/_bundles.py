"""What bundles of metadata hold: checking the names of types, and remembering of which objects only a part was read."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from dhis2w_client._partial import mark_partial, refuse_partial
from dhis2w_client.fields import is_whole, model_of

if TYPE_CHECKING:
    from dhis2w_client.models import Dhis2Model

__all__ = ["check_types", "mark_bundle", "refuse_partial_objects"]


def check_types(bundle: type[BaseModel], types: Iterable[str]) -> None:
    """Raises ValueError for a type of which the server's version has no collection, and which it would pass over."""
    from difflib import get_close_matches

    known = bundle.__pydantic_fields__
    for name in types:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"{name!r} is no type of metadata: a plural such as 'dataElements' is needed{hint}")


def mark_bundle(bundle: "Dhis2Model", fields: str | None, fields_by_type: Mapping[str, str | None]) -> None:
    """Lets the objects of an exported bundle know of which fields they consist, where these are not all."""
    for name, items in _collections(bundle):
        selection = fields_by_type.get(name) or fields
        model = model_of(type(bundle), name)
        if selection is not None and items and (model is None or not is_whole(model, selection)):
            mark_partial(items, selection)


def refuse_partial_objects(bundle: "Dhis2Model | Mapping[str, Any]") -> None:
    """Raises PartialObjectError where one of a bundle's objects was read with a selection of fields."""
    for _, items in _collections(bundle):
        for item in items:
            refuse_partial(item)


def _collections(bundle: "Dhis2Model | Mapping[str, Any]") -> Iterator[tuple[str, list[Any]]]:
    values = bundle if isinstance(bundle, Mapping) else dict(bundle)
    for name, items in values.items():
        if isinstance(items, list) and items and isinstance(items[0], BaseModel | Mapping):
            yield name, items
