"""What an object becomes when a desired one is laid over it: itself, wherever the two mean the same."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, cast

from dhis2w_client.auth.redaction import is_secret
from dhis2w_client.schemas import PropertySchema, Schemas, TypeSchema

__all__ = ["KEPT_BY_SERVER", "identity", "is_compared", "is_kept_by_server", "merged", "merged_object"]

KEPT_BY_SERVER = frozenset(
    (
        *("created", "createdBy", "lastUpdated", "lastUpdatedBy", "lastUpdatedByUser", "href", "access", "displayName"),
        *("favorite", "favorites", "subscribed", "subscribers", "interpretations"),
    )
)
_KEPT_BY_SERVER_OF = {
    "organisationUnits": {"path", "level"},
    "users": {"lastLogin", "passwordLastUpdated", "lastCheckedInterpretations"},
}
# The place in the set's `options`, and the number of changes to a set: whatever is sent.
_NOT_COMPARED_OF = {"options": {"sortOrder"}, "optionSets": {"version"}}
# The value of these tells which item of a collection is meant, where an item has no id and refers to nothing.
_NAMES = (("property", "locale"), ("key",), ("name",), ("code",))


def is_kept_by_server(collection: str, name: str) -> bool:
    """Whether servers fill a property in by themselves, whatever is sent."""
    return name in KEPT_BY_SERVER or name in _KEPT_BY_SERVER_OF.get(collection, ())


def is_compared(collection: str, found: PropertySchema) -> bool:
    """Whether a difference in a property means something: not where servers never show it, or count anew."""
    return found.is_readable and found.name not in _NOT_COMPARED_OF.get(collection, ())


def merged(before: Any, after: Any, found: PropertySchema | None, schemas: Schemas) -> Any:
    """The value that a property gets, which is `before` itself where `after` means the same.

    Objects are laid over each other: what `after` does not name stays. Collections become what `after` lists, and
    their items are laid over those of `before` that they stand for. Order counts where it means something.
    """
    if _is_empty(after):
        return before if _is_empty(before) else after
    if isinstance(after, list):
        items: list[Any] = after
        return _merged_items(before if isinstance(before, list) else [], items, found, schemas)
    if isinstance(after, dict):
        own, other = cast("dict[str, Any]", after), cast("dict[str, Any]", before)
        if not isinstance(before, dict):
            return after
        if found is not None and found.is_reference and "id" in own:
            return before if other.get("id") == own["id"] else {"id": own["id"]}
        if found is not None and found.name == "sharing":
            return _merged_sharing(other, own)
        return merged_object(other, own, schemas.target(found), schemas)
    is_date = found is not None and found.kind == "DATE"
    return before if _same_scalar(before, after, is_date=is_date) else after


def merged_object(
    before: dict[str, Any], after: Mapping[str, Any], schema: TypeSchema | None, schemas: Schemas
) -> dict[str, Any]:
    """The same for an object: `before` itself where nothing that `after` names is different.

    Secrets that the server does not show cannot be compared: they come along with other changes.
    """
    if any(name in before and before[name] != after.get(name, before[name]) for name in ("id", "type")):
        return dict(after)  # another one
    if schema is None and before.keys() == {"id"} and "id" in after:
        return before  # a reference, of which the server shows no more
    result = dict(before)
    is_changed = False
    secrets = {name: after[name] for name in after if name not in before and is_secret(name)}
    for name, value in after.items():
        if name in secrets:
            continue
        found = schema.properties.get(name) if schema is not None else None
        if _is_computed(name, found, schema) or (name == "name" and before.get("name") == before.get("id")):
            continue  # also the name of what has none to the server, such as map views before 2.43
        old = before.get(name)
        new = merged(old, value, found, schemas)
        if new is old:
            continue
        is_changed = True
        if new is None:
            del result[name]
        else:
            result[name] = new
    return result | secrets if is_changed else before


def identity(item: Any) -> tuple[tuple[str, str], ...]:
    """What tells an item from the others of a collection: its id, what it refers to, its names, or all of it."""
    if not isinstance(item, dict):
        return (("", _canonical(item)),)
    entry = cast("dict[str, Any]", item)
    if isinstance(entry.get("id"), str):
        return (("id", entry["id"]),)
    referred = [
        (name, str(value["id"]))
        for name, value in entry.items()
        if isinstance(value, dict) and "id" in value and name not in KEPT_BY_SERVER
    ]
    if referred:
        return tuple(sorted(referred))
    for names in _NAMES:
        if all(entry.get(name) is not None for name in names):
            return tuple((name, str(entry[name])) for name in names)
    return (("", _canonical(entry)),)


# -- Collections -----------------------------------------------------------------------------------------------------


def _merged_items(before: list[Any], after: list[Any], found: PropertySchema | None, schemas: Schemas) -> list[Any]:
    if found is None:  # JSON that the server does not describe, such as coordinates
        if len(before) != len(after):
            return after
        results = [merged(old, new, None, schemas) for old, new in zip(before, after, strict=True)]
        return before if all(new is old for new, old in zip(results, before, strict=True)) else results
    places = _Counterparts(before).places(after, may_have_other_ids=found.is_embedded)
    results = [
        _merged_item(before[place] if place is not None else None, item, found, schemas)
        for place, item in zip(places, after, strict=True)
    ]
    # Attribute values and the like are no collections to newer servers' schemas, but have no order either.
    if not (found.is_collection and found.is_ordered):
        # Those that stay keep their places, so that the change is as small as can be.
        order = sorted(range(len(after)), key=lambda index: (places[index] is None, places[index] or 0))
        results = [results[index] for index in order]
    same = len(results) == len(before) and all(new is old for new, old in zip(results, before, strict=True))
    return before if same else results


def _merged_item(before: Any, item: Any, found: PropertySchema, schemas: Schemas) -> Any:
    if before is None:
        return {"id": item["id"]} if found.is_reference and isinstance(item, dict) and "id" in item else item
    if found.is_reference or not isinstance(item, dict) or not isinstance(before, dict):
        return before
    own = cast("dict[str, Any]", item)
    if own.get("id") != before.get("id"):  # the same by what it refers to: the server's id stays
        own = {name: value for name, value in own.items() if name != "id"}
    return merged_object(cast("dict[str, Any]", before), own, schemas.target(found), schemas)


class _Counterparts:
    """Finds for items of the desired collection those of the present one that they stand for; each is taken once."""

    def __init__(self, items: list[Any]) -> None:
        self._items = items
        self._taken: set[int] = set()
        self._places: dict[tuple[str, ...], dict[tuple[str, ...], list[int]]] = {}

    def places(self, items: list[Any], *, may_have_other_ids: bool) -> list[int | None]:
        """The place of the present item for each; None for a new one. Ids count first."""
        places = [self._take(item) for item in items]
        if may_have_other_ids:
            for index, item in enumerate(items):
                if places[index] is None and isinstance(item, dict) and "id" in item:
                    own = cast("dict[str, Any]", item)
                    places[index] = self._take({name: own[name] for name in own if name != "id"})
        return places

    def _take(self, item: Any) -> int | None:
        wanted = identity(item)
        names = tuple(name for name, _ in wanted)
        if names not in self._places:
            self._places[names] = self._by_values(names)
        values = tuple(value for _, value in wanted)
        free = [place for place in self._places[names].get(values, ()) if place not in self._taken]
        if not free:
            return None
        self._taken.add(free[0])
        return free[0]

    def _by_values(self, names: tuple[str, ...]) -> dict[tuple[str, ...], list[int]]:
        places: dict[tuple[str, ...], list[int]] = {}
        for place, item in enumerate(self._items):
            places.setdefault(tuple(_values(item, names)), []).append(place)
        return places


def _values(item: Any, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value: Any = cast("dict[str, Any]", item).get(name) if isinstance(item, dict) and name else item
        if not name:
            yield _canonical(value)
        else:
            yield str(cast("dict[str, Any]", value)["id"] if isinstance(value, dict) and "id" in value else value)


# -- Special values --------------------------------------------------------------------------------------------------


def _merged_sharing(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Sharing: who is listed is who has access; of an entry only its access counts."""
    result = dict(before)
    for name, value in after.items():
        if name in {"users", "userGroups"}:
            entries = cast("dict[str, dict[str, Any]]", value or {})
            known = cast("dict[str, dict[str, Any]]", before.get(name) or {})
            if {uid: entry.get("access") for uid, entry in entries.items()} != {
                uid: entry.get("access") for uid, entry in known.items()
            }:
                result[name] = {
                    uid: {"id": uid, "access": entry.get("access")} for uid, entry in sorted(entries.items())
                }
        elif name != "external" and value is not None and value != before.get(name):
            result[name] = value
    return before if result == before else result


def _is_computed(name: str, found: PropertySchema | None, schema: TypeSchema | None) -> bool:
    if name in KEPT_BY_SERVER:
        return True
    # What has no identity owns nothing, according to the schemas; what has one, does not own what is computed.
    return found is not None and not found.is_owner and schema is not None and "id" in schema.properties


def _is_empty(value: Any) -> bool:
    return value is None or value == "" or value == [] or value == {}


def _same_scalar(before: Any, after: Any, *, is_date: bool) -> bool:
    if before is None or isinstance(before, list | dict):
        return False
    if is_date and (one := _moment(before)) is not None:
        return one == _moment(after)
    if isinstance(before, bool) or isinstance(after, bool):
        return _text(before) == _text(after)
    if isinstance(before, int | float) and isinstance(after, int | float):
        return before == after
    return _text(before) == _text(after)


def _moment(value: Any) -> datetime | None:
    """A date, whatever of it is written; without a zone as the server has it, which is UTC in dumps of moments."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def _text(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


def _canonical(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)
