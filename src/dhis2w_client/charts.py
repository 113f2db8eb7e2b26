"""Visualizations and maps in a few words: what they show, and where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from dhis2w_client.sharing import public_sharing
from dhis2w_client.uids import checked_uid, generate_uid

__all__ = ["MapLayer", "MapSpec", "VisualizationSpec"]

_Axis: TypeAlias = Literal["columns", "rows", "filters"]
_AXES: tuple[_Axis, ...] = ("columns", "rows", "filters")
# Those that show one series: periods are no axis of theirs.
_WITHOUT_CATEGORIES = frozenset({"SINGLE_VALUE", "GAUGE", "PIE"})


@dataclass(frozen=True, kw_only=True)
class VisualizationSpec:
    """A table or chart of data items, periods and organisation units.

    Unless `columns`, `rows` and `filters` say where a dimension goes, data items are the columns (the series of a
    chart), periods the rows (its categories) and organisation units a filter; in a chart of one series periods are a
    filter, too. Raises ValueError for a dimension without items, and for one that has no place or two.
    """

    name: str
    type: str = "COLUMN"
    """Such as COLUMN, LINE, PIVOT_TABLE, SINGLE_VALUE."""
    data_items: Sequence[str] = ()
    """Ids of data elements, indicators, program indicators; operands; `<data set>.REPORTING_RATE`."""
    periods: Sequence[str] = ()
    """Such as `202501`, `LAST_12_MONTHS`."""
    organisation_units: Sequence[str] = ()
    """Ids, `LEVEL-2`, `OU_GROUP-<id>`, `USER_ORGUNIT`."""
    dimensions: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    """Items of further dimensions, by the id of a category or group set."""
    columns: Sequence[str] | None = None
    """Names of dimensions (`dx`, `pe`, `ou`, or an id), in order."""
    rows: Sequence[str] | None = None
    filters: Sequence[str] | None = None
    title: str | None = None
    description: str | None = None
    legend_set: str | None = None
    public: str | None = None
    """What everybody may do, such as `r-------`; without it the server's default holds."""
    uid: str = field(default_factory=generate_uid)
    """The id of the new object."""

    def to_wire(self) -> dict[str, Any]:
        """The object as it is posted to `/api/visualizations`."""
        return {
            "id": checked_uid(self.uid),
            "name": self.name,
            "type": self.type,
            **_given(title=self.title, description=self.description),
            **public_sharing(self.public),
            **({"legend": {"set": {"id": self.legend_set}, "strategy": "FIXED"}} if self.legend_set else {}),
            **_axes(self._items(), self._layout()),
        }

    def _items(self) -> dict[str, Sequence[str]]:
        standard = {"dx": self.data_items, "pe": self.periods, "ou": self.organisation_units}
        return {name: items for name, items in standard.items() if items} | dict(self.dimensions)

    def _layout(self) -> dict[_Axis, list[str]]:
        single = self.type in _WITHOUT_CATEGORIES
        given = {"columns": self.columns, "rows": self.rows, "filters": self.filters}
        usual = {"columns": ["dx"], "rows": [] if single else ["pe"], "filters": ["ou", "pe"] if single else ["ou"]}
        placed = {name for names in given.values() for name in names or ()}
        items = self._items()
        return {
            axis: [*names]
            if (names := given[axis]) is not None
            else [name for name in usual[axis] if name in items and name not in placed]
            for axis in _AXES
        }


@dataclass(frozen=True, kw_only=True)
class MapLayer:
    """One layer of a map; without a data item it shows the organisation units themselves."""

    organisation_units: Sequence[str]
    """Ids, `LEVEL-2`, `OU_GROUP-<id>`, `USER_ORGUNIT`."""
    data_item: str | None = None
    periods: Sequence[str] = ()
    """One or several, for a data item."""
    kind: Literal["thematic", "orgUnit", "facility"] | None = None
    """`thematic` for a data item, or `orgUnit`, unless another one is given."""
    name: str | None = None
    legend_set: str | None = None
    classes: int | None = None
    """How many classes of equal size, where there is no legend set."""
    color_scale: Sequence[str] = ()
    """Colours such as `#ffffd4`, one a class."""
    opacity: float = 0.9
    rendering: Literal["SINGLE", "TIMELINE", "SPLIT_BY_PERIOD"] = "SINGLE"

    def to_wire(self) -> dict[str, Any]:
        """The layer as it is posted within a map."""
        if self.data_item is not None and not self.periods:
            raise ValueError(f"the layer of {self.data_item} needs periods, such as ['LAST_12_MONTHS']")
        items = {"dx": [self.data_item] if self.data_item else [], "ou": self.organisation_units, "pe": self.periods}
        layout: dict[_Axis, list[str]] = {"columns": ["dx"], "rows": ["ou"], "filters": ["pe"]}
        return {
            "layer": self.kind or ("thematic" if self.data_item else "orgUnit"),
            "opacity": self.opacity,
            "renderingStrategy": self.rendering,
            **_given(name=self.name, classes=self.classes, colorScale=",".join(self.color_scale) or None),
            **({"legendSet": {"id": self.legend_set}} if self.legend_set else {}),
            **_axes(
                {name: given for name, given in items.items() if given},
                {axis: [name for name in names if items[name]] for axis, names in layout.items()},
            ),
        }


@dataclass(frozen=True, kw_only=True)
class MapSpec:
    """A map of one or several layers, the first at the bottom."""

    name: str
    layers: Sequence[MapLayer]
    latitude: float | None = None
    longitude: float | None = None
    zoom: int | None = None
    basemap: str = "osmLight"
    title: str | None = None
    description: str | None = None
    public: str | None = None
    """What everybody may do, such as `r-------`; without it the server's default holds."""
    uid: str = field(default_factory=generate_uid)
    """The id of the new object."""

    def to_wire(self) -> dict[str, Any]:
        """The object as it is posted to `/api/maps`."""
        if not self.layers:
            raise ValueError(f"the map {self.name!r} needs a layer")
        return {
            "id": checked_uid(self.uid),
            "name": self.name,
            "basemap": self.basemap,
            **_given(title=self.title, description=self.description),
            **public_sharing(self.public),
            **_given(latitude=self.latitude, longitude=self.longitude, zoom=self.zoom),
            "mapViews": [layer.to_wire() for layer in self.layers],
        }


def _axes(items: Mapping[str, Sequence[str]], layout: Mapping[_Axis, Sequence[str]]) -> dict[str, Any]:
    """Where each dimension goes. Servers derive everything else of the analytical object from this."""
    placed = [name for names in layout.values() for name in names]
    if twice := next((name for name in placed if placed.count(name) > 1), None):
        raise ValueError(f"the dimension {twice!r} has two places in columns, rows and filters")
    if empty := next((name for name in placed if not items.get(name)), None):
        raise ValueError(f"the dimension {empty!r} has no items")
    if lost := next((name for name in items if name not in placed), None):
        raise ValueError(f"the dimension {lost!r} has no place: name it in columns, rows or filters")
    return {
        axis: [{"dimension": name, "items": [{"id": item} for item in items[name]]} for name in layout[axis]]
        for axis in _AXES
    }


def _given(**values: object) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not None}
