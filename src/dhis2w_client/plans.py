"""What is to be done to make a server have the objects of a bundle: computed, and shown, before anything is sent."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, overload

from dhis2w_client._bodies import encode_json
from dhis2w_client._plan_children import list_children
from dhis2w_client._plan_matching import AmbiguousMatchError, Desired, Json, UnresolvedReferenceError, match_objects
from dhis2w_client._plan_merging import identity, is_compared, is_secret, merged
from dhis2w_client._plan_order import components, grouped, references_in
from dhis2w_client.json_patch import Operation, difference
from dhis2w_client.schemas import Schemas, TypeSchema

__all__ = [
    "Action",
    "AmbiguousMatchError",
    "Changes",
    "PlannedChange",
    "PropertyChange",
    "UnresolvedReferenceError",
    "planned_changes",
]

Action: TypeAlias = Literal["create", "update", "unchanged", "delete"]

_ACTIONS: tuple[Action, ...] = ("create", "update", "delete", "unchanged")
_BUILT_IN = {"categories", "categoryOptions", "categoryCombos", "categoryOptionCombos"}
_LONGEST_VALUE = 40


@dataclass(frozen=True, slots=True)
class PropertyChange:
    """A property that an update changes."""

    name: str
    before: object = field(repr=False)
    """Its JSON value on the server; None where it has none."""
    after: object = field(repr=False)
    """What it becomes; None takes the value away."""

    def __str__(self) -> str:
        if isinstance(self.before, list) and isinstance(self.after, list):
            before: list[Any] = self.before
            after: list[Any] = self.after
            return f"{self.name}: {_items_text(before, after)}"
        if is_secret(self.name):
            return f"{self.name}: changed"
        return f"{self.name}: {_value_text(self.before)} -> {_value_text(self.after)}"


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """What a plan does with one object."""

    action: Action
    type: str
    """The plural of its type, such as `dataElements`."""
    uid: str
    """Its id on the server, which may be another one than in the bundle."""
    name: str
    """What people call it: its name, or its code, or its id."""
    properties: tuple[PropertyChange, ...] = ()
    """What an update changes."""
    body: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    """The whole object as it shall be; of a deletion, as it is."""

    @property
    def operations(self) -> list[Operation]:
        """An update as the smallest JSON Patch: it touches nothing but its properties."""
        before = {change.name: change.before for change in self.properties if change.before is not None}
        return difference(before, {change.name: change.after for change in self.properties})

    def touches(self, name: str) -> bool:
        """Whether it gives a property a value."""
        named = self.action == "create" or any(change.name == name for change in self.properties)
        return named and bool(self.body.get(name))

    def __str__(self) -> str:
        changes = "; ".join(map(str, self.properties))
        return f"{self.action} {self.type} {self.name} ({self.uid}){changes and f': {changes}'}"


class Changes(Sequence[PlannedChange]):
    """All that a plan does, and what it leaves as it is; `print` shows it as a table."""

    def __init__(
        self, changes: Iterable[PlannedChange], left_out: Mapping[str, Mapping[str, str]] | None = None
    ) -> None:
        self._changes = [*changes]
        self.left_out: Mapping[str, Mapping[str, str]] = left_out or {}
        """Properties in the bundle that are not compared and not sent, by type, each with the reason."""

    def __len__(self) -> int:
        return len(self._changes)

    @overload
    def __getitem__(self, index: int) -> PlannedChange: ...
    @overload
    def __getitem__(self, index: slice) -> list[PlannedChange]: ...

    def __getitem__(self, index: int | slice) -> PlannedChange | list[PlannedChange]:
        return self._changes[index]

    def __iter__(self) -> Iterator[PlannedChange]:
        return iter(self._changes)

    def of(self, action: Action) -> list[PlannedChange]:
        """The objects with which this is done."""
        return [change for change in self if change.action == action]

    @property
    def creations(self) -> list[PlannedChange]:
        """The objects that the server does not have."""
        return self.of("create")

    @property
    def updates(self) -> list[PlannedChange]:
        """The objects that differ."""
        return self.of("update")

    @property
    def deletions(self) -> list[PlannedChange]:
        """The objects that the bundle does not have, where the plan shall delete such."""
        return self.of("delete")

    @property
    def unchanged(self) -> list[PlannedChange]:
        """The objects that are as they should be."""
        return self.of("unchanged")

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return len(self.unchanged) == len(self)

    @property
    def summary(self) -> str:
        """How many objects of each kind there are."""
        counts = Counter(change.action for change in self)
        return ", ".join(
            f"{counts[action]} {'unchanged' if action == 'unchanged' else f'to {action}'}" for action in _ACTIONS
        )

    def __str__(self) -> str:
        rows = [
            (change.action, change.type, f"{change.name} ({change.uid})", change.properties)
            for change in self
            if change.action != "unchanged"
        ]
        widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
        lines: list[str] = []
        for action, kind, label, properties in rows:
            begin = f"{action:<{widths[0]}}  {kind:<{widths[1]}}  "
            texts = [str(change) for change in properties] or [""]
            lines.append(f"{begin}{label:<{widths[2]}}  {texts[0]}".rstrip())
            lines += [f"{' ' * (len(begin) + widths[2])}  {text}" for text in texts[1:]]
        return "\n".join([*lines, *self._notes(), self.summary])

    def markdown(self) -> str:
        """The same as a table in Markdown."""
        lines = ["| action | type | object | changes |", "| --- | --- | --- | --- |"]
        for change in self:
            if change.action != "unchanged":
                texts = "<br>".join(_escaped(str(changed)) for changed in change.properties)
                lines.append(f"| {change.action} | {change.type} | {_escaped(change.name)} `{change.uid}` | {texts} |")
        table = lines if len(lines) > 2 else []
        return "\n\n".join(["\n".join(table), *self._notes(), self.summary]).lstrip()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.summary}>"

    def _notes(self) -> list[str]:
        return [
            f"not compared: {collection}.{name} ({reason})"
            for collection, names in self.left_out.items()
            for name, reason in names.items()
        ]


# -- Making a plan ---------------------------------------------------------------------------------------------------


def planned_changes(
    desired: Desired,
    existing: Mapping[str, Sequence[Json]],
    schemas: Schemas,
    *,
    by: Iterable[str] = ("id", "code", "name"),
    delete: Iterable[str] = (),
) -> list[PlannedChange]:
    """What is to be done with each object of a bundle, in the order of an import.

    `existing` are the server's objects, with all that they own; of the types in `delete`, all that there are.
    """
    found = match_objects(desired, existing, schemas, by)
    listed = list_children(desired, found, existing, schemas)
    changes: list[PlannedChange] = []
    for schema in schemas:
        for item in desired.objects.get(schema.collection, ()):
            before = found.get((schema.collection, item["id"]))
            passed_over = listed.get((schema.collection, item["id"]), ())
            changes.append(_change(item, before, schema, schemas, passed_over))
    deletions: list[PlannedChange] = []
    for collection in delete:
        for item in existing.get(collection, ()):
            is_built_in = collection in _BUILT_IN and item.get("name") == "default"
            if (collection, item["id"]) not in found and not is_built_in:
                deletions.append(PlannedChange("delete", collection, item["id"], _name(item), body=item))
    return changes + deletions


def _change(
    item: Json, before: Json | None, schema: TypeSchema, schemas: Schemas, passed_over: Collection[str]
) -> PlannedChange:
    if before is None:
        body = {name: value for name, value in item.items() if value is not None}
        return PlannedChange("create", schema.collection, item["id"], _name(item), body=body)
    properties: list[PropertyChange] = []
    whole = dict(before)
    for name, value in item.items():
        found = schema.properties[name]
        if name in passed_over or not is_compared(schema.collection, found):
            continue
        old = before.get(name)
        new = merged(old, value, found, schemas)
        if new is not old:
            whole[name] = new
            properties.append(PropertyChange(name, old, new))
    action: Action = "update" if properties else "unchanged"
    return PlannedChange(action, schema.collection, before["id"], _name(before), tuple(properties), whole)


def _name(item: Mapping[str, Any]) -> str:
    return str(item.get("name") or item.get("username") or item.get("code") or item["id"])


# -- Sending a plan --------------------------------------------------------------------------------------------------


def in_bundles(changes: Iterable[PlannedChange], limit: int) -> list[list[PlannedChange]]:
    """Objects to create in bundles of at most `limit` bytes: what one refers to is in the same or an earlier one."""
    places = {(change.type, change.uid): change for change in changes}
    bodies = {place: encode_json(change.body) for place, change in places.items()}
    known = {uid: (kind, uid) for kind, uid in places}
    needs = {place: references_in(body, known) for place, body in bodies.items()}
    sizes = {place: len(body) + 1 for place, body in bodies.items()}
    return [[places[place] for place in group] for group in grouped(components(places, needs), sizes, limit)]


# -- Showing values --------------------------------------------------------------------------------------------------


def _items_text(before: list[Any], after: list[Any]) -> str:
    old, new = {identity(item): item for item in before}, {identity(item): item for item in after}
    parts = [
        *(f"+{_item_text(new[key])}" for key in new if key not in old),
        *(f"-{_item_text(old[key])}" for key in old if key not in new),
        *(f"~{_item_text(new[key])}" for key in new if key in old and new[key] != old[key]),
    ]
    if not parts:
        return "in another order"
    shown = ", ".join(parts[:5])
    return f"{shown}, ... {len(parts) - 5} more" if len(parts) > 5 else shown


def _item_text(item: Any) -> str:
    values = [value for _, value in identity(item)]
    return _shortened(" ".join(values))


def _value_text(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case {"id": str(uid), **rest} if not rest:
            return uid
        case str():
            return repr(value)
        case _:
            return _shortened(json.dumps(_without_secrets(value), ensure_ascii=False))


def _without_secrets(value: Any) -> Any:
    if isinstance(value, dict):
        entries: dict[str, Any] = value
        return {name: "***" if is_secret(name) else _without_secrets(inner) for name, inner in entries.items()}
    return value


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 3]}..."


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;").replace("\n", " ")
