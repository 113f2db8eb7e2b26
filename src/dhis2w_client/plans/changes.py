"""What is to be done with the objects of a server, one by one: as values, and as people see it."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, overload

from dhis2w_client.auth.redaction import is_secret
from dhis2w_client.json_patch import Operation, difference
from dhis2w_client.plans.merging import identity

__all__ = ["Action", "Changes", "PlannedChange", "PropertyChange"]

Action: TypeAlias = Literal["create", "update", "unchanged", "delete"]

_ACTIONS: tuple[Action, ...] = ("create", "update", "delete", "unchanged")
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

    def _repr_html_(self) -> str:
        from dhis2w_client._display import html_table

        rows = [
            (change.action, change.type, change.name, change.uid, "; ".join(map(str, change.properties)))
            for change in self
            if change.action != "unchanged"
        ]
        return html_table(["action", "type", "object", "id", "changes"], rows, self.summary)

    def _notes(self) -> list[str]:
        return [
            f"not compared: {collection}.{name} ({reason})"
            for collection, names in self.left_out.items()
            for name, reason in names.items()
        ]


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
