# Made from src/dhis2w_client/_async/services/analytics.py by `make generate`. Do not edit.
"""Analytics: aggregated data, events, enrollments and tracked entities as grids; outliers, features, raw data."""

from collections.abc import Mapping, Sequence
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar, Unpack, cast

from dhis2w_client._sync.resource import Resource
from dhis2w_client.analytics import AnalyticsQuery, dimension
from dhis2w_client.errors import ConflictError, UrlTooLongError
from dhis2w_client.grids import Column, Grid, grid_of, merged
from dhis2w_client.query import path_segment, wire_parameters
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import TypeAlias

    from dhis2w_client.analytics import DimensionItems
    from dhis2w_client.grids import Cell
    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.query import ParameterValue

    Options: TypeAlias = Mapping[str, ParameterValue]
    Dimensions: TypeAlias = "Mapping[str, DimensionItems] | Sequence[str]"
    Algorithm: TypeAlias = Literal["Z_SCORE", "MODIFIED_Z_SCORE", "MIN_MAX"]

__all__ = ["Analytics"]

Values = TypeVar("Values", bound="Dhis2Model")
Feature = TypeVar("Feature", bound="Dhis2Model")

_PATH = "/api/analytics"
# More rows than the server answers at once (`keyAnalyticsMaxLimit`, 100,000 unless set).
_TOO_MANY_ROWS = "E7128"


class EventQuery(TypedDict, total=False):
    """What queries for events, enrollments and tracked entities share; each takes what makes sense for it."""

    dimensions: "Dimensions"
    """Columns, such as `{"ou": "LEVEL-2", "pe": "LAST_12_MONTHS", "qrur9Dvnyt5": "GT:30"}`."""
    filters: "Dimensions"
    """Conditions without a column."""
    stage: str
    start_date: date | str
    end_date: date | str
    output_type: Literal["EVENT", "ENROLLMENT", "TRACKED_ENTITY_INSTANCE"]
    event_status: str | Sequence[str]
    program_status: str | Sequence[str]
    value: str
    """The data element or attribute that is aggregated."""
    aggregation_type: str
    page: int
    page_size: int
    options: "Options"


class Analytics(Resource, Generic[Values, Feature]):
    """Questions to the analytics tables, which hold what was there when they were last built.

    Items of dimensions are uids, `Period`s or their texts, and keywords such as `LEVEL-3`, `OU_GROUP-...`,
    `USER_ORGUNIT`, `LAST_12_MONTHS`, `DE_GROUP-...`. `options` are further parameters of the Web API in snake_case,
    such as `{"skip_rounding": True, "output_id_scheme": "CODE"}`. Where tables were never built the server answers
    with 409 (E7144): see `client.maintenance.run_analytics_tables`.
    """

    __slots__ = ()

    # -- Aggregated data ---------------------------------------------------------------------------------------------

    def aggregate(
        self,
        *,
        dx: "DimensionItems" = None,
        pe: "DimensionItems" = None,
        ou: "DimensionItems" = None,
        dimensions: "Dimensions | None" = None,
        filters: "Dimensions | None" = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        org_unit_levels: bool = False,
        options: "Options | None" = None,
    ) -> Grid:
        """Data elements, indicators, reporting rates and program indicators by period, unit and other dimensions.

        `GET /api/analytics`. Dimensions become columns, `filters` do not: their items are summed up. A query with
        more rows than the server answers at once is cut into several, whose rows are put together. With
        `org_unit_levels` the grid has a column for each level above and of the unit of a row, with names.
        """
        own = {name: items for name, items in (("dx", dx), ("pe", pe), ("ou", ou)) if items is not None}
        query = AnalyticsQuery(
            {**own, **_mapping(dimensions)},
            _mapping(filters),
            {"start_date": start_date, "end_date": end_date, **(options or {})},
        )
        if not query.dimensions:
            raise ValueError("aggregate() needs dimensions, such as dx, pe and ou")
        grid = self._tiled(_PATH, query)
        return self._with_levels(grid) if org_unit_levels else grid

    def data_value_set(
        self, *, dx: "DimensionItems", pe: "DimensionItems", ou: "DimensionItems", options: "Options | None" = None
    ) -> Values:
        """Aggregated data as data values, ready to be imported elsewhere. `GET /api/analytics/dataValueSet.json`."""
        model: type[Values] = self._client.models.DataValueSet
        params = AnalyticsQuery({"dx": dx, "pe": pe, "ou": ou}, options=options or {}).parameters()
        return self._call("GET", f"{_PATH}/dataValueSet.json", params=params, returns=model)

    def raw_data(
        self,
        *,
        dx: "DimensionItems",
        ou: "DimensionItems",
        pe: "DimensionItems" = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        options: "Options | None" = None,
    ) -> Grid:
        """The values that analytics aggregates, not aggregated. `GET /api/analytics/rawData.json`.

        Needs `pe`, or both dates.
        """
        if pe is None and (start_date is None or end_date is None):
            raise ValueError("raw_data() needs pe, or both start_date and end_date")
        own = {"dx": dx, "ou": ou} | ({"pe": pe} if pe is not None else {})
        query = AnalyticsQuery(own, options={"start_date": start_date, "end_date": end_date, **(options or {})})
        return self._grid(f"{_PATH}/rawData.json", query.parameters())

    # -- Events, enrollments, tracked entities -----------------------------------------------------------------------

    def event_query(self, program: str, **query: Unpack[EventQuery]) -> Grid:
        """Events of a program, one a row; one page of them. `GET /api/analytics/events/query/{program}`.

        Dimensions are `pe`, `ou`, and data elements and attributes by uid, with conditions such as
        `{"ou": "LEVEL-2", "qrur9Dvnyt5": "GT:30"}`. Without `page` the server gives the first 50.
        """
        return self._query("events/query", program, query)

    def iterate_events(self, program: str, **query: Unpack[EventQuery]) -> "Generator[dict[str, Cell]]":
        """The rows of `event_query`, page by page, 1,000 at a time unless `page_size` says otherwise."""
        page_size = query.setdefault("page_size", 1000)
        query["page"] = 1
        while True:
            grid = self.event_query(program, **query)
            yield from grid
            if len(grid) < page_size:
                return
            query["page"] += 1

    def event_aggregate(self, program: str, **query: Unpack[EventQuery]) -> Grid:
        """Numbers of events, or aggregates of a `value`. `GET /api/analytics/events/aggregate/{program}`."""
        return self._query("events/aggregate", program, query)

    def enrollment_query(self, program: str, **query: Unpack[EventQuery]) -> Grid:
        """Enrollments in a program, one a row; a page of them. `GET /api/analytics/enrollments/query/{program}`."""
        return self._query("enrollments/query", program, query)

    def tracked_entity_query(
        self, tracked_entity_type: str, *, programs: Sequence[str] = (), **query: Unpack[EventQuery]
    ) -> Grid:
        """Tracked entities of a type, one a row; a page of them.

        `GET /api/analytics/trackedEntities/query/{type}`.
        """
        query["options"] = {"program": [*programs] or None, **query.get("options", {})}
        return self._query("trackedEntities/query", tracked_entity_type, query)

    # -- Outliers and features ---------------------------------------------------------------------------------------

    def outlier_detection(
        self,
        *,
        ou: Sequence[str],
        dx: Sequence[str] = (),
        ds: Sequence[str] = (),
        pe: str | None = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        algorithm: "Algorithm" = "Z_SCORE",
        threshold: float | None = None,
        max_results: int | None = None,
        options: "Options | None" = None,
    ) -> Grid:
        """Values far from what is usual, of data elements or of all in data sets, in units and all below them.

        `GET /api/analytics/outlierDetection`, at most 500 results. Needs `dx` or `ds`, and `pe` or both dates.
        """
        if not dx and not ds:
            raise ValueError("outlier_detection() needs data elements (dx) or data sets (ds)")
        params: dict[str, ParameterValue] = {
            "ou": ",".join(map(checked_uid, ou)),
            "dx": ",".join(map(checked_uid, dx)) or None,
            "ds": ",".join(map(checked_uid, ds)) or None,
            "pe": pe,
            "startDate": start_date,
            "endDate": end_date,
            "algorithm": algorithm,
            "threshold": threshold,
            "maxResults": max_results,
            **wire_parameters(options or {}),
        }
        return self._grid(f"{_PATH}/outlierDetection", params)

    def geo_features(self, ou: "DimensionItems") -> "list[Feature]":
        """Outlines and places of units, as maps use them: `co` is the text of their coordinates.

        `GET /api/geoFeatures?ou=ou:LEVEL-2;...`.
        """
        model: type[Feature] = self._client.models.GeoFeature
        return self._call_list(model, "GET", "/api/geoFeatures", params={"ou": dimension("ou", ou)})

    def stream_to(
        self,
        destination: "str | PathLike[str]",
        query: AnalyticsQuery,
        *,
        endpoint: str = f"{_PATH}.json",
    ) -> int:
        """Writes the answer to a query into a file as it arrives; the number of bytes.

        By `endpoint` it is of another kind: `/api/analytics.csv`, `.xlsx` (2.42 and later), `/api/analytics/events/
        query/{program}.csv`. The file is there only when it is complete.
        """
        return self._save(endpoint, destination, params=query.parameters())

    # -- What these are made of --------------------------------------------------------------------------------------

    def _query(self, kind: str, of: str, query: EventQuery) -> Grid:
        dimensions, filters = _mapping(query.pop("dimensions", None)), _mapping(query.pop("filters", None))
        options = {**query.pop("options", {}), **cast("Options", query)}
        params = AnalyticsQuery(dimensions, filters, options).parameters()
        return self._grid(f"{_PATH}/{kind}/{path_segment(checked_uid(of))}", params)

    def _tiled(self, path: str, query: AnalyticsQuery) -> Grid:
        try:
            return self._grid(path, query.parameters())
        except (ConflictError, UrlTooLongError) as refusal:
            halves = query.halves() if _is_too_large(refusal) else None
            if halves is None:
                raise
        return merged([self._tiled(path, half) for half in halves])

    def _grid(self, path: str, params: "Mapping[str, ParameterValue]") -> Grid:
        return grid_of(self._call("GET", path, params=params, returns=dict[str, Any]))

    def _with_levels(self, grid: Grid) -> Grid:
        resources: Any = self._client.resources
        uids = sorted({str(uid) for uid in grid.column("ou")})
        units = resources.organisation_units.get_many(uids, fields="id,name,level,ancestors[id,name,level]")
        lines = {unit.id: [*(above.name for above in unit.ancestors or ()), unit.name] for unit in units}
        deepest = max(map(len, lines.values()), default=0)
        columns = [Column(f"ou_level_{level}", f"Level {level}") for level in range(1, deepest + 1)]
        return grid.with_columns(columns, lambda row: (lines.get(row["ou"], []) + [None] * deepest)[:deepest])


def _is_too_large(refusal: Exception) -> bool:
    return isinstance(refusal, UrlTooLongError) or _TOO_MANY_ROWS in str(refusal)


def _mapping(given: "Dimensions | None") -> "dict[str, DimensionItems]":
    """Dimensions by name; from texts such as `pe:2026;2025` as well."""
    if given is None:
        return {}
    if isinstance(given, Mapping):
        return dict(given)
    parts = [text.partition(":") for text in given]
    return {name: items or None for name, _, items in parts}
