"""Children whose parent has to list them: servers take no notice of a parent that only the child names."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from dhis2w_client.plans.matching import Desired, Json, Objects, Place, Wanted
from dhis2w_client.plans.merging import KEPT_BY_SERVER
from dhis2w_client.schemas import Schemas

__all__ = ["list_children", "parent_types", "wanted_parents"]


class _Link(NamedTuple):
    """How a child names its parent, and the parent its children: an option its set, and that its options."""

    child: str
    named: str
    parent: str
    listed: str


@lru_cache(maxsize=1)
def _links(schemas: Schemas) -> tuple[_Link, ...]:
    return tuple(
        _Link(child.collection, named.name, parent.collection, listed.name)
        for child in schemas
        for named in child.properties.values()
        if named.is_owner and named.is_reference and not named.is_collection and named.name not in KEPT_BY_SERVER
        if (parent := schemas.target(named)) is not None and parent.is_metadata
        for listed in parent.properties.values()
        if listed.is_owner and listed.is_reference and listed.is_one_to_many and listed.klass == child.klass
    )


def parent_types(schemas: Schemas) -> set[str]:
    """The types that list their children."""
    return {link.parent for link in _links(schemas)}


def wanted_parents(desired: Desired, schemas: Schemas) -> dict[str, Wanted]:
    """The parents that children name by id and that are not in the bundle themselves."""
    result: dict[str, Wanted] = {}
    in_bundle = _parents(desired.objects, schemas)
    for link, uid in _children_by_parent(desired.objects, schemas):
        if uid not in in_bundle[link.parent]:
            result.setdefault(link.parent, Wanted()).ids.add(uid)
    return result


def list_children(
    desired: Desired, found: dict[Place, Json], existing: Mapping[str, Sequence[Json]], schemas: Schemas
) -> dict[Place, set[str]]:
    """Lets parents list all children that name them; a parent that the bundle lacks is taken in for it.

    What these children say of their parents need not be compared any more: by child, the names of these properties.
    """
    passed_over: dict[Place, set[str]] = {}
    in_bundle, on_server = _parents(desired.objects, schemas), _parents(existing, schemas)
    for (link, uid), children in _children_by_parent(desired.objects, schemas).items():
        known, parent = on_server[link.parent].get(uid), in_bundle[link.parent].get(uid)
        if known is None and parent is None:
            continue  # a mistake, which the server shall see
        for child in children:
            passed_over.setdefault((link.child, child), set()).add(link.named)
        present: list[Json] = (known or {}).get(link.listed) or []
        if parent is None:
            if not _missing(present, children):
                continue
            parent = in_bundle[link.parent][uid] = Json(id=uid)
            desired.objects.setdefault(link.parent, []).append(parent)
            found[link.parent, uid] = known or {}
        listed: list[Json] = parent.get(link.listed) or ([] if link.listed in parent else present)
        parent[link.listed] = [*listed, *({"id": child} for child in _missing(listed, children))]
    return passed_over


def _parents(objects: Mapping[str, Sequence[Json]], schemas: Schemas) -> dict[str, dict[str, Json]]:
    """The objects that may have children, by type and id."""
    return {kind: {item["id"]: item for item in objects.get(kind, ())} for kind in parent_types(schemas)}


def _children_by_parent(objects: Objects, schemas: Schemas) -> dict[tuple[_Link, str], list[str]]:
    """The ids of the children in a bundle, by what they name as their parents."""
    result: dict[tuple[_Link, str], list[str]] = {}
    for link in _links(schemas):
        for child in objects.get(link.child, ()):
            parent = child.get(link.named)
            if isinstance(parent, dict) and "id" in parent:
                result.setdefault((link, str(parent["id"])), []).append(child["id"])
    return result


def _missing(listed: Sequence[Json], children: Sequence[str]) -> list[str]:
    known = {entry.get("id") for entry in listed}
    return [child for child in children if child not in known]
