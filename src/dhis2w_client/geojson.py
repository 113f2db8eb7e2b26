"""Shapes on the map as GeoJSON (RFC 7946), and how far they are away."""

import math
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, NotRequired, TypeAlias, TypedDict, cast

__all__ = [
    "Feature",
    "FeatureCollection",
    "Geometry",
    "LineString",
    "MultiLineString",
    "MultiPoint",
    "MultiPolygon",
    "Nearby",
    "Point",
    "Polygon",
    "Position",
    "distance_to",
]

Position: TypeAlias = list[float]
"""Longitude and latitude in degrees, in this order, and maybe a height."""

_EARTH_RADIUS = 6371.0088  # km


class Point(TypedDict):
    """One place."""

    type: Literal["Point"]
    coordinates: Position


class MultiPoint(TypedDict):
    """Several places."""

    type: Literal["MultiPoint"]
    coordinates: list[Position]


class LineString(TypedDict):
    """A line from place to place."""

    type: Literal["LineString"]
    coordinates: list[Position]


class MultiLineString(TypedDict):
    """Several lines."""

    type: Literal["MultiLineString"]
    coordinates: list[list[Position]]


class Polygon(TypedDict):
    """An area: its outer ring, and those of its holes."""

    type: Literal["Polygon"]
    coordinates: list[list[Position]]


class MultiPolygon(TypedDict):
    """Several areas."""

    type: Literal["MultiPolygon"]
    coordinates: list[list[list[Position]]]


Geometry: TypeAlias = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon


class Feature(TypedDict):
    """A shape with the object that it belongs to."""

    type: Literal["Feature"]
    id: NotRequired[str]
    geometry: Geometry | None
    properties: dict[str, object] | None


class FeatureCollection(TypedDict):
    """Several of them."""

    type: Literal["FeatureCollection"]
    features: list[Feature]


class Nearby(NamedTuple):
    """An object that is near a place."""

    uid: str
    name: str
    distance: float
    """How far it is from the place, in km."""


def distance_to(geometry: Geometry, longitude: float, latitude: float) -> float:
    """How far the nearest corner of a shape is from a place, in km along the surface of the earth."""
    return min(_distance(longitude, latitude, *corner[:2]) for corner in _corners(geometry["coordinates"]))


def _corners(coordinates: Any) -> Iterator[Position]:
    if coordinates and isinstance(coordinates[0], int | float):
        yield cast("Position", coordinates)
        return
    for part in coordinates:
        yield from _corners(part)


def _distance(longitude: float, latitude: float, other_longitude: float, other_latitude: float) -> float:
    one, other = math.radians(latitude), math.radians(other_latitude)
    width = math.sin((other - one) / 2) ** 2
    width += math.cos(one) * math.cos(other) * math.sin(math.radians(other_longitude - longitude) / 2) ** 2
    return 2 * _EARTH_RADIUS * math.asin(min(1.0, math.sqrt(width)))
