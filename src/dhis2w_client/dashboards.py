"""Dashboards in a few words: their items, and where these are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, TypeAlias

from dhis2w_client.sharing import public_sharing
from dhis2w_client.uids import checked_uid, generate_uid

__all__ = ["DashboardItemKind", "DashboardItemSpec", "DashboardSlot", "DashboardSpec", "slot_below"]

DashboardItemKind: TypeAlias = Literal[
    "visualization", "map", "event_visualization", "event_chart", "event_report", "text", "app", "users", "reports",
    "resources", "messages",
]  # fmt: skip

_WIDTH = 60
_HEIGHT = 20
_PROPERTIES: dict[str, str] = {
    "visualization": "visualization",
    "map": "map",
    "event_visualization": "eventVisualization",
    "event_chart": "eventChart",
    "event_report": "eventReport",
    "text": "text",
    "app": "appKey",
    "users": "users",
    "reports": "reports",
    "resources": "resources",
}
_TEXTS = frozenset({"text", "app"})
_LISTS = frozenset({"users", "reports", "resources"})


class DashboardSlot(NamedTuple):
    """A place on the grid of a dashboard, which is 60 columns wide and as long as it needs to be."""

    x: int
    y: int
    width: int = 29
    height: int = _HEIGHT


@dataclass(frozen=True, kw_only=True)
class DashboardItemSpec:
    """One item of a dashboard."""

    target: str = ""
    """The id of what it shows; for `text` the text, for `app` the key of the app, for `messages` nothing."""
    targets: Sequence[str] = ()
    """The ids of the `users`, `reports` or `resources` that it lists."""
    kind: DashboardItemKind = "visualization"
    slot: DashboardSlot | None = None
    """Where it is; below the others, or beside the one before, unless given."""
    uid: str = field(default_factory=generate_uid)

    def to_wire(self, slot: DashboardSlot) -> dict[str, Any]:
        """The item as it is written within a dashboard."""
        wire: dict[str, Any] = {"id": checked_uid(self.uid), "type": self.kind.upper(), **slot._asdict()}
        if self.kind in _TEXTS:
            return {**wire, _PROPERTIES[self.kind]: self.target}
        shown = [{"id": checked_uid(uid)} for uid in (*self.targets, *([self.target] if self.target else []))]
        if self.kind in _LISTS:
            wire[_PROPERTIES[self.kind]] = shown
        elif self.kind != "messages":
            if len(shown) != 1:
                raise ValueError(f"an item of kind {self.kind!r} shows one object, not {len(shown)}")
            wire[_PROPERTIES[self.kind]] = shown[0]
        return wire


@dataclass(frozen=True, kw_only=True)
class DashboardSpec:
    """A dashboard; items without a slot are placed from left to right and from top to bottom, `columns` in a row."""

    name: str
    items: Sequence[DashboardItemSpec] = ()
    columns: int = 2
    row_height: int = _HEIGHT
    description: str | None = None
    code: str | None = None
    public: str | None = None
    """What everybody may do, such as `r-------`; without it the server's default holds."""
    uid: str = field(default_factory=generate_uid)
    """The id of the new object."""

    def to_wire(self) -> dict[str, Any]:
        """The object as it is posted to `/api/dashboards`."""
        optional = {"description": self.description, "code": self.code}
        return {
            "id": checked_uid(self.uid),
            "name": self.name,
            **{name: value for name, value in optional.items() if value is not None},
            **public_sharing(self.public),
            "dashboardItems": [item.to_wire(slot) for item, slot in zip(self.items, self._slots(), strict=True)],
        }

    def _slots(self) -> list[DashboardSlot]:
        if not 1 <= self.columns <= _WIDTH:
            raise ValueError(f"a dashboard has 1 to {_WIDTH} columns, not {self.columns}")
        top = slot_below([item.slot._asdict() for item in self.items if item.slot]).y
        width = _WIDTH // self.columns
        slots: list[DashboardSlot] = []
        flowing = 0
        for item in self.items:
            row, column = divmod(flowing, self.columns)
            flowing += item.slot is None
            slots.append(
                item.slot or DashboardSlot(column * width, top + row * self.row_height, width, self.row_height)
            )
        return slots


def slot_below(items: Iterable[Mapping[str, Any]]) -> DashboardSlot:
    """A slot at the left edge, below all these items."""
    bottom = max(((item.get("y") or 0) + (item.get("height") or 0) for item in items), default=0)
    return DashboardSlot(0, bottom)
