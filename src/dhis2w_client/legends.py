"""Legend sets from a few values: which range of values has which name and color."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from dhis2w_client.uids import checked_uid, generate_uid

__all__ = ["LegendSetSpec", "LegendSpec", "legends_between"]

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_LIGHT, _DARK = (255, 255, 212), (153, 52, 4)  # yellow to brown, which color-blind people can tell apart as well


@dataclass(frozen=True, slots=True)
class LegendSpec:
    """One range of values: from `start`, which belongs to it, up to `end`, which does not."""

    name: str
    start: float
    end: float
    color: str
    """`#rrggbb`."""

    def __post_init__(self) -> None:
        if not self.start < self.end:
            raise ValueError(
                f"legend {self.name!r} must end above {self.start:g}, where it starts, not at {self.end:g}"
            )
        if not _COLOR.fullmatch(self.color):
            raise ValueError(f"legend {self.name!r}: {self.color!r} is no color such as #ffcc00")


@dataclass(frozen=True, slots=True)
class LegendSetSpec:
    """A legend set; gaps between its legends are allowed, overlaps are not."""

    name: str
    legends: Sequence[LegendSpec]
    code: str | None = None
    uid: str = field(default_factory=generate_uid)

    def __post_init__(self) -> None:
        checked_uid(self.uid)
        ordered = sorted(self.legends, key=lambda legend: legend.start)
        for one, other in pairwise(ordered):
            if one.end > other.start:
                raise ValueError(f"legend set {self.name!r}: {one.name!r} and {other.name!r} overlap")

    def to_wire(self) -> dict[str, Any]:
        """The JSON object of the legend set."""
        legends = [
            {"name": item.name, "startValue": item.start, "endValue": item.end, "color": item.color}
            for item in self.legends
        ]
        return {"id": self.uid, "name": self.name, "legends": legends, **({"code": self.code} if self.code else {})}


def legends_between(
    breakpoints: Sequence[float], *, colors: Sequence[str] | None = None, names: Sequence[str] | None = None
) -> list[LegendSpec]:
    """A legend between each two of the values, from light to dark unless colors are given.

    Raises ValueError for values that do not rise, and for other numbers of colors and names than there are legends.
    """
    ranges = list(pairwise(breakpoints))
    if not ranges:
        raise ValueError("two breakpoints at least are needed, for one legend")
    for what, given in (("colors", colors), ("names", names)):
        if given is not None and len(given) != len(ranges):
            raise ValueError(
                f"{len(breakpoints)} breakpoints make {len(ranges)} legends, but {len(given)} {what} are given"
            )
    shades = colors or [_shade(position, len(ranges)) for position in range(len(ranges))]
    titles = names or [f"{start:g} - {end:g}" for start, end in ranges]
    rows = zip(titles, ranges, shades, strict=True)
    return [LegendSpec(name, start, end, color) for name, (start, end), color in rows]


def _shade(position: int, count: int) -> str:
    share = position / (count - 1) if count > 1 else 0.5
    mixed = (round(light + (dark - light) * share) for light, dark in zip(_LIGHT, _DARK, strict=True))
    return "#" + "".join(f"{value:02x}" for value in mixed)
