"""Resources of DHIS2 2.41: analysis."""

# Generated from specs/v41 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v41.models as models
from dhis2w_client._async.metadata import Descriptor, MetadataResource, ReadableResource
from dhis2w_client._async.resource import Resource
from dhis2w_client._async.workflows.dashboards import DashboardResource
from dhis2w_client._async.workflows.interpretations import InterpretationResource
from dhis2w_client._async.workflows.sql_views import SqlViewResource
from dhis2w_client._async.workflows.visualizations import MapResource, VisualizationResource
from dhis2w_client.query import comma_joined, path_segment, wire_parameters
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Unpack

    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v41 import enums, parameters, properties


class Analytics(Resource):
    """`/api/analytics`."""

    async def get(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> models.Grid:
        """Read the analytics.

        `GET /api/analytics` - every version.
        """
        return await self._call("GET", "/api/analytics", params=wire_parameters(query), returns=models.Grid)

    async def get_csv(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> bytes:
        """Read the analytics as CSV.

        `GET /api/analytics.csv` - every version.
        """
        return await self._call("GET", "/api/analytics.csv", params=wire_parameters(query), returns=bytes)

    async def get_html(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> bytes:
        """Read the analytics as HTML.

        `GET /api/analytics.html` - every version.
        """
        return await self._call("GET", "/api/analytics.html", params=wire_parameters(query), returns=bytes)

    async def get_html_with_css(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> bytes:
        """Read the analytics as HTML+CSS.

        `GET /api/analytics.html+css` - every version.
        """
        return await self._call("GET", "/api/analytics.html+css", params=wire_parameters(query), returns=bytes)

    async def get_jrxml(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> bytes:
        """Read the analytics as JRXML.

        `GET /api/analytics.jrxml` - every version.
        """
        return await self._call("GET", "/api/analytics.jrxml", params=wire_parameters(query), returns=bytes)

    async def get_xls(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> bytes:
        """Read the analytics as XLS.

        `GET /api/analytics.xls` - every version.
        """
        return await self._call("GET", "/api/analytics.xls", params=wire_parameters(query), returns=bytes)

    async def get_xml(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> bytes:
        """Read the analytics as XML.

        `GET /api/analytics.xml` - every version.
        """
        return await self._call("GET", "/api/analytics.xml", params=wire_parameters(query), returns=bytes)

    async def get_data_value_set_csv(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> bytes:
        """Read data value set as CSV.

        `GET /api/analytics/dataValueSet.csv` - every version.
        """
        return await self._call("GET", "/api/analytics/dataValueSet.csv", params=wire_parameters(query), returns=bytes)

    async def get_data_value_set_json(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> models.DataValueSet:
        """Read data value set as JSON.

        `GET /api/analytics/dataValueSet.json` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/dataValueSet.json", params=wire_parameters(query), returns=models.DataValueSet
        )

    async def get_data_value_set_xml(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> models.DataValueSet:
        """Read data value set as XML.

        `GET /api/analytics/dataValueSet.xml` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/dataValueSet.xml", params=wire_parameters(query), returns=models.DataValueSet
        )

    async def get_debug_sql(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> str:
        """Read debug, sql.

        `GET /api/analytics/debug/sql` - every version.
        """
        return await self._call("GET", "/api/analytics/debug/sql", params=wire_parameters(query), returns=str)

    async def get_explain(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> models.Grid:
        """Read explain.

        `GET /api/analytics/explain` - every version.
        """
        return await self._call("GET", "/api/analytics/explain", params=wire_parameters(query), returns=models.Grid)

    async def get_raw_data_csv(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> bytes:
        """Read raw data as CSV.

        `GET /api/analytics/rawData.csv` - every version.
        """
        return await self._call("GET", "/api/analytics/rawData.csv", params=wire_parameters(query), returns=bytes)

    async def get_raw_data_json(self, **query: Unpack[parameters.AnalyticsGetQuery]) -> models.Grid:
        """Read raw data as JSON.

        `GET /api/analytics/rawData.json` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/rawData.json", params=wire_parameters(query), returns=models.Grid
        )

    async def get_table_types(self) -> list[enums.AnalyticsTableType]:
        """Read table types.

        `GET /api/analytics/tableTypes` - every version.
        """
        answer: list[enums.AnalyticsTableType] = await self._call_for(list[str], "GET", "/api/analytics/tableTypes")
        return answer


class AnalyticsEnrollments(Resource):
    """`/api/analytics/enrollments`."""

    async def get_aggregate_dimensions(
        self, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateDimensionsQuery]
    ) -> models.AnalyticsDimensions:
        """Read aggregate, dimensions.

        `GET /api/analytics/enrollments/aggregate/dimensions` - every version.
        """
        return await self._call(
            "GET",
            "/api/analytics/enrollments/aggregate/dimensions",
            params=wire_parameters(query),
            returns=models.AnalyticsDimensions,
        )

    async def get_aggregate_by_program(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> models.Grid:
        """Read aggregate.

        `GET /api/analytics/enrollments/aggregate/{program}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/aggregate/{path_segment(program)}",
            params=wire_parameters(query),
            returns=models.Grid,
        )

    async def get_aggregate_by_program_csv(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as CSV.

        `GET /api/analytics/enrollments/aggregate/{program}.csv` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/aggregate/{path_segment(program)}.csv",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_html(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as HTML.

        `GET /api/analytics/enrollments/aggregate/{program}.html` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/aggregate/{path_segment(program)}.html",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_html_with_css(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as HTML+CSS.

        `GET /api/analytics/enrollments/aggregate/{program}.html+css` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/aggregate/{path_segment(program)}.html+css",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_xls(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as XLS.

        `GET /api/analytics/enrollments/aggregate/{program}.xls` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/aggregate/{path_segment(program)}.xls",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_xml(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as XML.

        `GET /api/analytics/enrollments/aggregate/{program}.xml` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/aggregate/{path_segment(program)}.xml",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_explain(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> models.Grid:
        """Read aggregate, explain.

        `GET /api/analytics/enrollments/aggregate/{program}/explain` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/aggregate/{path_segment(program)}/explain",
            params=wire_parameters(query),
            returns=models.Grid,
        )

    async def get_query_dimensions(
        self, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateDimensionsQuery]
    ) -> models.AnalyticsDimensions:
        """Read query, dimensions.

        `GET /api/analytics/enrollments/query/dimensions` - every version.
        """
        return await self._call(
            "GET",
            "/api/analytics/enrollments/query/dimensions",
            params=wire_parameters(query),
            returns=models.AnalyticsDimensions,
        )

    async def get_query_by_program(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> models.Grid:
        """Read query.

        `GET /api/analytics/enrollments/query/{program}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/query/{path_segment(program)}",
            params=wire_parameters(query),
            returns=models.Grid,
        )

    async def get_query_by_program_csv(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as CSV.

        `GET /api/analytics/enrollments/query/{program}.csv` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/query/{path_segment(program)}.csv",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_html(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as HTML.

        `GET /api/analytics/enrollments/query/{program}.html` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/query/{path_segment(program)}.html",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_html_with_css(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as HTML+CSS.

        `GET /api/analytics/enrollments/query/{program}.html+css` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/query/{path_segment(program)}.html+css",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_xls(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as XLS.

        `GET /api/analytics/enrollments/query/{program}.xls` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/query/{path_segment(program)}.xls",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_xml(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as XML.

        `GET /api/analytics/enrollments/query/{program}.xml` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/query/{path_segment(program)}.xml",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_explain(
        self, program: str, **query: Unpack[parameters.AnalyticsEnrollmentsGetAggregateByProgramQuery]
    ) -> models.Grid:
        """Read query, explain.

        `GET /api/analytics/enrollments/query/{program}/explain` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/enrollments/query/{path_segment(program)}/explain",
            params=wire_parameters(query),
            returns=models.Grid,
        )


class AnalyticsEvents(Resource):
    """`/api/analytics/events`."""

    async def get_aggregate_dimensions(
        self, **query: Unpack[parameters.AnalyticsEventsGetAggregateDimensionsQuery]
    ) -> models.AnalyticsDimensions:
        """Read aggregate, dimensions.

        `GET /api/analytics/events/aggregate/dimensions` - every version.
        """
        return await self._call(
            "GET",
            "/api/analytics/events/aggregate/dimensions",
            params=wire_parameters(query),
            returns=models.AnalyticsDimensions,
        )

    async def get_aggregate_by_program(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> models.Grid:
        """Read aggregate.

        `GET /api/analytics/events/aggregate/{program}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/aggregate/{path_segment(program)}",
            params=wire_parameters(query),
            returns=models.Grid,
        )

    async def get_aggregate_by_program_csv(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as CSV.

        `GET /api/analytics/events/aggregate/{program}.csv` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/aggregate/{path_segment(program)}.csv",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_html(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as HTML.

        `GET /api/analytics/events/aggregate/{program}.html` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/aggregate/{path_segment(program)}.html",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_html_with_css(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as HTML+CSS.

        `GET /api/analytics/events/aggregate/{program}.html+css` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/aggregate/{path_segment(program)}.html+css",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_xls(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as XLS.

        `GET /api/analytics/events/aggregate/{program}.xls` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/aggregate/{path_segment(program)}.xls",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_xml(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read aggregate as XML.

        `GET /api/analytics/events/aggregate/{program}.xml` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/aggregate/{path_segment(program)}.xml",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_aggregate_by_program_explain(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> models.Grid:
        """Read aggregate, explain.

        `GET /api/analytics/events/aggregate/{program}/explain` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/aggregate/{path_segment(program)}/explain",
            params=wire_parameters(query),
            returns=models.Grid,
        )

    async def get_cluster_by_program(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetClusterByProgramQuery]
    ) -> models.Grid:
        """Read cluster.

        `GET /api/analytics/events/cluster/{program}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/cluster/{path_segment(program)}",
            params=wire_parameters(query),
            returns=models.Grid,
        )

    async def get_count_by_program(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> models.Rectangle:
        """Read count.

        `GET /api/analytics/events/count/{program}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/count/{path_segment(program)}",
            params=wire_parameters(query),
            returns=models.Rectangle,
        )

    async def get_query_dimensions(
        self, **query: Unpack[parameters.AnalyticsEventsGetQueryDimensionsQuery]
    ) -> models.AnalyticsDimensions:
        """Read query, dimensions.

        `GET /api/analytics/events/query/dimensions` - every version.
        """
        return await self._call(
            "GET",
            "/api/analytics/events/query/dimensions",
            params=wire_parameters(query),
            returns=models.AnalyticsDimensions,
        )

    async def get_query_by_program(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> models.Grid:
        """Read query.

        `GET /api/analytics/events/query/{program}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/query/{path_segment(program)}",
            params=wire_parameters(query),
            returns=models.Grid,
        )

    async def get_query_by_program_csv(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as CSV.

        `GET /api/analytics/events/query/{program}.csv` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/query/{path_segment(program)}.csv",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_html(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as HTML.

        `GET /api/analytics/events/query/{program}.html` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/query/{path_segment(program)}.html",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_html_with_css(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as HTML+CSS.

        `GET /api/analytics/events/query/{program}.html+css` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/query/{path_segment(program)}.html+css",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_xls(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as XLS.

        `GET /api/analytics/events/query/{program}.xls` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/query/{path_segment(program)}.xls",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_xml(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> bytes:
        """Read query as XML.

        `GET /api/analytics/events/query/{program}.xml` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/query/{path_segment(program)}.xml",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_program_explain(
        self, program: str, **query: Unpack[parameters.AnalyticsEventsGetAggregateByProgramQuery]
    ) -> models.Grid:
        """Read query, explain.

        `GET /api/analytics/events/query/{program}/explain` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/events/query/{path_segment(program)}/explain",
            params=wire_parameters(query),
            returns=models.Grid,
        )


class AnalyticsOutlierDetection(Resource):
    """`/api/analytics/outlierDetection`."""

    async def get(self, **query: Unpack[parameters.AnalyticsOutlierDetectionGetQuery]) -> models.Grid:
        """Read the analytics outlier detection.

        `GET /api/analytics/outlierDetection` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/outlierDetection", params=wire_parameters(query), returns=models.Grid
        )

    async def get_csv(self, **query: Unpack[parameters.AnalyticsOutlierDetectionGetQuery]) -> bytes:
        """Read the analytics outlier detection as CSV.

        `GET /api/analytics/outlierDetection.csv` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/outlierDetection.csv", params=wire_parameters(query), returns=bytes
        )

    async def get_html(self, **query: Unpack[parameters.AnalyticsOutlierDetectionGetQuery]) -> bytes:
        """Read the analytics outlier detection as HTML.

        `GET /api/analytics/outlierDetection.html` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/outlierDetection.html", params=wire_parameters(query), returns=bytes
        )

    async def get_html_with_css(self, **query: Unpack[parameters.AnalyticsOutlierDetectionGetQuery]) -> bytes:
        """Read the analytics outlier detection as HTML+CSS.

        `GET /api/analytics/outlierDetection.html+css` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/outlierDetection.html+css", params=wire_parameters(query), returns=bytes
        )

    async def get_xls(self, **query: Unpack[parameters.AnalyticsOutlierDetectionGetQuery]) -> bytes:
        """Read the analytics outlier detection as XLS.

        `GET /api/analytics/outlierDetection.xls` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/outlierDetection.xls", params=wire_parameters(query), returns=bytes
        )

    async def get_xml(self, **query: Unpack[parameters.AnalyticsOutlierDetectionGetQuery]) -> bytes:
        """Read the analytics outlier detection as XML.

        `GET /api/analytics/outlierDetection.xml` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/outlierDetection.xml", params=wire_parameters(query), returns=bytes
        )

    async def get_explain(self, **query: Unpack[parameters.AnalyticsOutlierDetectionGetQuery]) -> models.Grid:
        """Read explain.

        `GET /api/analytics/outlierDetection/explain` - every version.
        """
        return await self._call(
            "GET", "/api/analytics/outlierDetection/explain", params=wire_parameters(query), returns=models.Grid
        )


class AnalyticsTrackedEntities(Resource):
    """`/api/analytics/trackedEntities`."""

    async def get_query_dimensions(
        self, **query: Unpack[parameters.AnalyticsTrackedEntitiesGetQueryDimensionsQuery]
    ) -> models.AnalyticsDimensions:
        """Read query, dimensions.

        `GET /api/analytics/trackedEntities/query/dimensions` - every version.
        """
        return await self._call(
            "GET",
            "/api/analytics/trackedEntities/query/dimensions",
            params=wire_parameters(query),
            returns=models.AnalyticsDimensions,
        )

    async def get_query_by_tracked_entity_type(
        self,
        tracked_entity_type: str,
        **query: Unpack[parameters.AnalyticsTrackedEntitiesGetQueryByTrackedEntityTypeQuery],
    ) -> models.Grid:
        """Read query.

        `GET /api/analytics/trackedEntities/query/{trackedEntityType}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/trackedEntities/query/{path_segment(tracked_entity_type)}",
            params=wire_parameters(query),
            returns=models.Grid,
        )

    async def get_query_by_tracked_entity_type_csv(
        self,
        tracked_entity_type: str,
        **query: Unpack[parameters.AnalyticsTrackedEntitiesGetQueryByTrackedEntityTypeQuery],
    ) -> bytes:
        """Read query as CSV.

        `GET /api/analytics/trackedEntities/query/{trackedEntityType}.csv` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/trackedEntities/query/{path_segment(tracked_entity_type)}.csv",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_tracked_entity_type_html(
        self,
        tracked_entity_type: str,
        **query: Unpack[parameters.AnalyticsTrackedEntitiesGetQueryByTrackedEntityTypeQuery],
    ) -> bytes:
        """Read query as HTML.

        `GET /api/analytics/trackedEntities/query/{trackedEntityType}.html` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/trackedEntities/query/{path_segment(tracked_entity_type)}.html",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_tracked_entity_type_html_with_css(
        self,
        tracked_entity_type: str,
        **query: Unpack[parameters.AnalyticsTrackedEntitiesGetQueryByTrackedEntityTypeQuery],
    ) -> bytes:
        """Read query as HTML+CSS.

        `GET /api/analytics/trackedEntities/query/{trackedEntityType}.html+css` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/trackedEntities/query/{path_segment(tracked_entity_type)}.html+css",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_tracked_entity_type_xls(
        self,
        tracked_entity_type: str,
        **query: Unpack[parameters.AnalyticsTrackedEntitiesGetQueryByTrackedEntityTypeQuery],
    ) -> bytes:
        """Read query as XLS.

        `GET /api/analytics/trackedEntities/query/{trackedEntityType}.xls` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/trackedEntities/query/{path_segment(tracked_entity_type)}.xls",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_tracked_entity_type_xml(
        self,
        tracked_entity_type: str,
        **query: Unpack[parameters.AnalyticsTrackedEntitiesGetQueryByTrackedEntityTypeQuery],
    ) -> bytes:
        """Read query as XML.

        `GET /api/analytics/trackedEntities/query/{trackedEntityType}.xml` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/trackedEntities/query/{path_segment(tracked_entity_type)}.xml",
            params=wire_parameters(query),
            returns=bytes,
        )

    async def get_query_by_tracked_entity_type_explain(
        self,
        tracked_entity_type: str,
        **query: Unpack[parameters.AnalyticsTrackedEntitiesGetQueryByTrackedEntityTypeQuery],
    ) -> models.Grid:
        """Read query, explain.

        `GET /api/analytics/trackedEntities/query/{trackedEntityType}/explain` - every version.
        """
        return await self._call(
            "GET",
            f"/api/analytics/trackedEntities/query/{path_segment(tracked_entity_type)}/explain",
            params=wire_parameters(query),
            returns=models.Grid,
        )


class AnalyticsTableHooks(MetadataResource["models.AnalyticsTableHook"]):
    """`/api/analyticsTableHooks`."""

    _descriptor = Descriptor("/api/analyticsTableHooks", "analyticsTableHooks", "AnalyticsTableHook")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.AnalyticsTableHook | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.AnalyticsTableHookProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/analyticsTableHooks/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/analyticsTableHooks/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/analyticsTableHooks/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/analyticsTableHooks/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/analyticsTableHooks/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/analyticsTableHooks/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/analyticsTableHooks/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/analyticsTableHooks/{path_segment(uid)}/subscriber", returns=WebMessage)


class DashboardItems(MetadataResource["models.DashboardItem"]):
    """`/api/dashboardItems`."""

    _descriptor = Descriptor("/api/dashboardItems", "dashboardItems", "DashboardItem")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DashboardItem | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DashboardItemProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/dashboardItems/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/dashboardItems/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/dashboardItems/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/dashboardItems/{path_segment(uid)}/favorite", returns=WebMessage)

    async def put_shape_by_shape(self, uid: str, shape: str) -> None:
        """Replace shape.

        `PUT /api/dashboardItems/{uid}/shape/{shape}` - every version.
        """
        await self._call("PUT", f"/api/dashboardItems/{path_segment(uid)}/shape/{path_segment(shape)}")

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/dashboardItems/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/dashboardItems/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/dashboardItems/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/dashboardItems/{path_segment(uid)}/subscriber", returns=WebMessage)


class Dashboards(DashboardResource["models.Dashboard"]):
    """`/api/dashboards`."""

    _descriptor = Descriptor("/api/dashboards", "dashboards", "Dashboard")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Dashboard | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DashboardProperties],
        ) -> WebMessage: ...

    async def cascade_sharing_by_uid(
        self, uid: str, *, atomic: bool | None = None, dry_run: bool | None = None
    ) -> models.CascadeSharingReport:
        """Call cascade sharing.

        `POST /api/dashboards/cascadeSharing/{uid}` - every version.
        """
        return await self._call(
            "POST",
            f"/api/dashboards/cascadeSharing/{path_segment(uid)}",
            params={"atomic": atomic, "dryRun": dry_run},
            returns=models.CascadeSharingReport,
        )

    async def get_q(
        self,
        *,
        count: int | None = None,
        max: Sequence[enums.DashboardItemType] | None = None,
        max_count: int | None = None,
    ) -> models.DashboardSearchResult:
        """Read q.

        `GET /api/dashboards/q` - every version.
        """
        return await self._call(
            "GET",
            "/api/dashboards/q",
            params={"count": count, "max": max, "maxCount": max_count},
            returns=models.DashboardSearchResult,
        )

    async def get_q_by_query(
        self,
        query: str,
        *,
        count: int | None = None,
        max: Sequence[enums.DashboardItemType] | None = None,
        max_count: int | None = None,
    ) -> models.DashboardSearchResult:
        """Read q.

        `GET /api/dashboards/q/{query}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dashboards/q/{path_segment(query)}",
            params={"count": count, "max": max, "maxCount": max_count},
            returns=models.DashboardSearchResult,
        )

    async def get_search(
        self,
        *,
        q: str,
        count: int | None = None,
        max: Sequence[enums.DashboardItemType] | None = None,
        max_count: int | None = None,
    ) -> models.DashboardSearchResult:
        """Read search.

        `GET /api/dashboards/search` - every version.
        """
        return await self._call(
            "GET",
            "/api/dashboards/search",
            params={"count": count, "max": max, "maxCount": max_count, "q": q},
            returns=models.DashboardSearchResult,
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/dashboards/{uid}/favorite` - every version.
        """
        return await self._call("DELETE", f"/api/dashboards/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/dashboards/{uid}/favorite` - every version.
        """
        return await self._call("POST", f"/api/dashboards/{path_segment(uid)}/favorite", returns=WebMessage)

    async def get_metadata(self, uid: str, *, download: bool | None = None) -> models.MetadataBundle:
        """Read metadata.

        `GET /api/dashboards/{uid}/metadata` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dashboards/{path_segment(uid)}/metadata",
            params={"download": download},
            returns=models.MetadataBundle,
        )

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/dashboards/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/dashboards/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/dashboards/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/dashboards/{path_segment(uid)}/subscriber", returns=WebMessage)


class DataStatistics(Resource):
    """`/api/dataStatistics`."""

    async def list_usage(
        self,
        *,
        end_date: datetime | date | str,
        interval: enums.EventInterval,
        start_date: datetime | date | str,
        fields: Sequence[str] | None = None,
    ) -> list[models.UsageStatistics]:
        """How often things were looked at and saved, by day, week, month or year.

        `GET /api/dataStatistics` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataStatistics",
            params={"endDate": end_date, "fields": comma_joined(fields), "interval": interval, "startDate": start_date},
            returns=list[models.UsageStatistics],
        )

    async def record(
        self,
        *,
        event_type: enums.DataStatisticsEventType,
        blank: bool | None = None,
        bytes: str | None = None,
        empty: bool | None = None,
        favorite: str | None = None,
    ) -> None:
        """Record that something was looked at.

        `POST /api/dataStatistics` - every version.
        """
        await self._call(
            "POST",
            "/api/dataStatistics",
            params={"blank": blank, "bytes": bytes, "empty": empty, "eventType": event_type, "favorite": favorite},
        )

    async def list_favorites(
        self,
        *,
        event_type: enums.DataStatisticsEventType,
        page_size: int | None = None,
        sort_order: enums.SortDirection | None = None,
        username: str | None = None,
    ) -> list[models.FavoriteStatistics]:
        """List what was looked at most often.

        `GET /api/dataStatistics/favorites` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataStatistics/favorites",
            params={"eventType": event_type, "pageSize": page_size, "sortOrder": sort_order, "username": username},
            returns=list[models.FavoriteStatistics],
        )

    async def get_favorite(self, uid: str) -> models.FavoriteStatistics:
        """How often one thing was looked at.

        `GET /api/dataStatistics/favorites/{uid}` - every version.
        """
        return await self._call(
            "GET", f"/api/dataStatistics/favorites/{path_segment(uid)}", returns=models.FavoriteStatistics
        )

    async def take_snapshot(self) -> None:
        """Compute the statistics of today.

        `POST /api/dataStatistics/snapshot` - every version.
        """
        await self._call("POST", "/api/dataStatistics/snapshot")


class EventVisualizations(MetadataResource["models.EventVisualization"]):
    """`/api/eventVisualizations`."""

    _descriptor = Descriptor("/api/eventVisualizations", "eventVisualizations", "EventVisualization")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.EventVisualization | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.EventVisualizationProperties],
        ) -> WebMessage: ...

    async def get_data(
        self,
        uid: str,
        *,
        attachment: bool | None = None,
        date: datetime | date | str | None = None,
        height: int | None = None,
        ou: str | None = None,
        width: int | None = None,
    ) -> bytes:
        """Read data.

        `GET /api/eventVisualizations/{uid}/data` - every version.
        """
        return await self._call(
            "GET",
            f"/api/eventVisualizations/{path_segment(uid)}/data",
            params={"attachment": attachment, "date": date, "height": height, "ou": ou, "width": width},
            returns=bytes,
        )

    async def get_data_png(
        self,
        uid: str,
        *,
        attachment: bool | None = None,
        date: datetime | date | str | None = None,
        height: int | None = None,
        ou: str | None = None,
        width: int | None = None,
    ) -> bytes:
        """Read data as PNG.

        `GET /api/eventVisualizations/{uid}/data.png` - every version.
        """
        return await self._call(
            "GET",
            f"/api/eventVisualizations/{path_segment(uid)}/data.png",
            params={"attachment": attachment, "date": date, "height": height, "ou": ou, "width": width},
            returns=bytes,
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/eventVisualizations/{uid}/favorite` - every version.
        """
        return await self._call("DELETE", f"/api/eventVisualizations/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/eventVisualizations/{uid}/favorite` - every version.
        """
        return await self._call("POST", f"/api/eventVisualizations/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/eventVisualizations/{uid}/subscriber` - every version.
        """
        return await self._call(
            "DELETE", f"/api/eventVisualizations/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/eventVisualizations/{uid}/subscriber` - every version.
        """
        return await self._call("POST", f"/api/eventVisualizations/{path_segment(uid)}/subscriber", returns=WebMessage)


class ExternalMapLayers(MetadataResource["models.ExternalMapLayer"]):
    """`/api/externalMapLayers`."""

    _descriptor = Descriptor("/api/externalMapLayers", "externalMapLayers", "ExternalMapLayer")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ExternalMapLayer | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ExternalMapLayerProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/externalMapLayers/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/externalMapLayers/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/externalMapLayers/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/externalMapLayers/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/externalMapLayers/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/externalMapLayers/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/externalMapLayers/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/externalMapLayers/{path_segment(uid)}/subscriber", returns=WebMessage)


class GeoFeatures(Resource):
    """`/api/geoFeatures`."""

    async def get(
        self,
        *,
        callback: str | None = None,
        coordinate_field: str | None = None,
        display_property: enums.DisplayProperty | None = None,
        include_group_sets: bool | None = None,
        ou: str | None = None,
        oug: str | None = None,
        relative_period_date: datetime | date | str | None = None,
        user_org_unit: str | None = None,
    ) -> list[models.GeoFeature]:
        """Read the geo features.

        `GET /api/geoFeatures` - every version.
        """
        return await self._call(
            "GET",
            "/api/geoFeatures",
            params={
                "callback": callback,
                "coordinateField": coordinate_field,
                "displayProperty": display_property,
                "includeGroupSets": include_group_sets,
                "ou": ou,
                "oug": oug,
                "relativePeriodDate": relative_period_date,
                "userOrgUnit": user_org_unit,
            },
            returns=list[models.GeoFeature],
        )


class Interpretations(InterpretationResource["models.Interpretation"]):
    """`/api/interpretations`."""

    _descriptor = Descriptor("/api/interpretations", "interpretations", "Interpretation")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Interpretation | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.InterpretationProperties],
        ) -> WebMessage: ...

    async def interpret_data_set_report(self, uid: str, body: str, *, ou: str, pe: str) -> WebMessage:
        """Write an interpretation of the report of a data set.

        `POST /api/interpretations/dataSetReport/{uid}` - every version.
        """
        return await self._call(
            "POST",
            f"/api/interpretations/dataSetReport/{path_segment(uid)}",
            params={"ou": ou, "pe": pe},
            body=body,
            content_type="text/html",
            returns=WebMessage,
        )

    async def interpret_event_chart(self, uid: str, body: str, *, ou: str | None = None) -> WebMessage:
        """Write an interpretation of an event chart; see `write`, which gives its uid.

        `POST /api/interpretations/eventChart/{uid}` - every version - deprecated.
        """
        return await self._call(
            "POST",
            f"/api/interpretations/eventChart/{path_segment(uid)}",
            params={"ou": ou},
            body=body,
            content_type="text/html",
            returns=WebMessage,
        )

    async def interpret_event_report(self, uid: str, body: str, *, ou: str | None = None) -> WebMessage:
        """Write an interpretation of an event report; see `write`, which gives its uid.

        `POST /api/interpretations/eventReport/{uid}` - every version - deprecated.
        """
        return await self._call(
            "POST",
            f"/api/interpretations/eventReport/{path_segment(uid)}",
            params={"ou": ou},
            body=body,
            content_type="text/html",
            returns=WebMessage,
        )

    async def interpret_event_visualization(self, uid: str, body: str, *, ou: str | None = None) -> WebMessage:
        """Write an interpretation of an event visualization; see `write`, which gives its uid.

        `POST /api/interpretations/eventVisualization/{uid}` - every version.
        """
        return await self._call(
            "POST",
            f"/api/interpretations/eventVisualization/{path_segment(uid)}",
            params={"ou": ou},
            body=body,
            content_type="text/html",
            returns=WebMessage,
        )

    async def interpret_map(self, uid: str, body: str) -> WebMessage:
        """Write an interpretation of a map; see `write`, which gives its uid.

        `POST /api/interpretations/map/{uid}` - every version.
        """
        return await self._call(
            "POST",
            f"/api/interpretations/map/{path_segment(uid)}",
            body=body,
            content_type="text/html",
            returns=WebMessage,
        )

    async def interpret_visualization(self, uid: str, body: str, *, ou: str | None = None) -> WebMessage:
        """Write an interpretation of a visualization; see `write`, which gives its uid.

        `POST /api/interpretations/visualization/{uid}` - every version.
        """
        return await self._call(
            "POST",
            f"/api/interpretations/visualization/{path_segment(uid)}",
            params={"ou": ou},
            body=body,
            content_type="text/html",
            returns=WebMessage,
        )

    async def delete_comment(self, uid: str, cuid: str) -> None:
        """Delete a comment.

        `DELETE /api/interpretations/{uid}/comments/{cuid}` - every version.
        """
        await self._call("DELETE", f"/api/interpretations/{path_segment(uid)}/comments/{path_segment(cuid)}")

    async def change_comment(self, uid: str, cuid: str, body: str) -> None:
        """Change the text of a comment.

        `PUT /api/interpretations/{uid}/comments/{cuid}` - every version.
        """
        await self._call(
            "PUT",
            f"/api/interpretations/{path_segment(uid)}/comments/{path_segment(cuid)}",
            body=body,
            content_type="text/plain",
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/interpretations/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/interpretations/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/interpretations/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/interpretations/{path_segment(uid)}/favorite", returns=WebMessage)

    async def unlike(self, uid: str) -> WebMessage:
        """Like an interpretation no longer.

        `DELETE /api/interpretations/{uid}/like` - every version.
        """
        return await self._call("DELETE", f"/api/interpretations/{path_segment(uid)}/like", returns=WebMessage)

    async def like(self, uid: str) -> WebMessage:
        """Like an interpretation.

        `POST /api/interpretations/{uid}/like` - every version.
        """
        return await self._call("POST", f"/api/interpretations/{path_segment(uid)}/like", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/interpretations/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/interpretations/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/interpretations/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/interpretations/{path_segment(uid)}/subscriber", returns=WebMessage)


class MapViews(ReadableResource["models.MapView"]):
    """`/api/mapViews`."""

    _descriptor = Descriptor("/api/mapViews", "mapViews", "MapView")

    async def get_data_all(self, *, in_: str, ou: str, level: int | None = None) -> bytes:
        """Read data.

        `GET /api/mapViews/data` - every version.
        """
        return await self._call(
            "GET", "/api/mapViews/data", params={"in": in_, "level": level, "ou": ou}, returns=bytes
        )

    async def get_data_png_all(self, *, in_: str, ou: str, level: int | None = None) -> bytes:
        """Read data as PNG.

        `GET /api/mapViews/data.png` - every version.
        """
        return await self._call(
            "GET", "/api/mapViews/data.png", params={"in": in_, "level": level, "ou": ou}, returns=bytes
        )

    async def get_data(self, uid: str) -> bytes:
        """Read data.

        `GET /api/mapViews/{uid}/data` - every version.
        """
        return await self._call("GET", f"/api/mapViews/{path_segment(uid)}/data", returns=bytes)

    async def get_data_png(self, uid: str) -> bytes:
        """Read data as PNG.

        `GET /api/mapViews/{uid}/data.png` - every version.
        """
        return await self._call("GET", f"/api/mapViews/{path_segment(uid)}/data.png", returns=bytes)


class Maps(MapResource["models.Map"]):
    """`/api/maps`."""

    _descriptor = Descriptor("/api/maps", "maps", "Map")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Map | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.MapProperties],
        ) -> WebMessage: ...

    async def get_data(
        self,
        uid: str,
        *,
        attachment: bool | None = None,
        date: datetime | date | str | None = None,
        height: int | None = None,
        ou: str | None = None,
        width: int | None = None,
    ) -> bytes:
        """Read data.

        `GET /api/maps/{uid}/data` - every version.
        """
        return await self._call(
            "GET",
            f"/api/maps/{path_segment(uid)}/data",
            params={"attachment": attachment, "date": date, "height": height, "ou": ou, "width": width},
            returns=bytes,
        )

    async def get_data_png(
        self,
        uid: str,
        *,
        attachment: bool | None = None,
        date: datetime | date | str | None = None,
        height: int | None = None,
        ou: str | None = None,
        width: int | None = None,
    ) -> bytes:
        """Read data as PNG.

        `GET /api/maps/{uid}/data.png` - every version.
        """
        return await self._call(
            "GET",
            f"/api/maps/{path_segment(uid)}/data.png",
            params={"attachment": attachment, "date": date, "height": height, "ou": ou, "width": width},
            returns=bytes,
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/maps/{uid}/favorite` - every version.
        """
        return await self._call("DELETE", f"/api/maps/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/maps/{uid}/favorite` - every version.
        """
        return await self._call("POST", f"/api/maps/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/maps/{uid}/subscriber` - every version.
        """
        return await self._call("DELETE", f"/api/maps/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/maps/{uid}/subscriber` - every version.
        """
        return await self._call("POST", f"/api/maps/{path_segment(uid)}/subscriber", returns=WebMessage)


class OrgUnitAnalytics(Resource):
    """`/api/orgUnitAnalytics`."""

    async def get(self, *, ou: str, ougs: str, columns: str | None = None) -> models.Grid:
        """Read the org unit analytics.

        `GET /api/orgUnitAnalytics` - every version.
        """
        return await self._call(
            "GET", "/api/orgUnitAnalytics", params={"columns": columns, "ou": ou, "ougs": ougs}, returns=models.Grid
        )

    async def get_csv(self, *, ou: str, ougs: str, columns: str | None = None) -> bytes:
        """Read the org unit analytics as CSV.

        `GET /api/orgUnitAnalytics.csv` - every version.
        """
        return await self._call(
            "GET", "/api/orgUnitAnalytics.csv", params={"columns": columns, "ou": ou, "ougs": ougs}, returns=bytes
        )

    async def get_pdf(self, *, ou: str, ougs: str, columns: str | None = None) -> bytes:
        """Read the org unit analytics as PDF.

        `GET /api/orgUnitAnalytics.pdf` - every version.
        """
        return await self._call(
            "GET", "/api/orgUnitAnalytics.pdf", params={"columns": columns, "ou": ou, "ougs": ougs}, returns=bytes
        )

    async def get_xls(self, *, ou: str, ougs: str, columns: str | None = None) -> bytes:
        """Read the org unit analytics as XLS.

        `GET /api/orgUnitAnalytics.xls` - every version.
        """
        return await self._call(
            "GET", "/api/orgUnitAnalytics.xls", params={"columns": columns, "ou": ou, "ougs": ougs}, returns=bytes
        )


class PushAnalysis(MetadataResource["models.PushAnalysis"]):
    """`/api/pushAnalysis`."""

    _descriptor = Descriptor("/api/pushAnalysis", "pushAnalysis", "PushAnalysis")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.PushAnalysis | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.PushAnalysisProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/pushAnalysis/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/pushAnalysis/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/pushAnalysis/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/pushAnalysis/{path_segment(uid)}/favorite", returns=WebMessage)

    async def get_render(self, uid: str) -> bytes:
        """Read render.

        `GET /api/pushAnalysis/{uid}/render` - up to 2.42.
        """
        return await self._call("GET", f"/api/pushAnalysis/{path_segment(uid)}/render", returns=bytes)

    async def run(self, uid: str) -> None:
        """Call run.

        `POST /api/pushAnalysis/{uid}/run` - up to 2.42.
        """
        await self._call("POST", f"/api/pushAnalysis/{path_segment(uid)}/run")

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/pushAnalysis/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/pushAnalysis/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/pushAnalysis/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/pushAnalysis/{path_segment(uid)}/subscriber", returns=WebMessage)


class Reports(MetadataResource["models.Report"]):
    """`/api/reports`."""

    _descriptor = Descriptor("/api/reports", "reports", "Report")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Report | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ReportProperties],
        ) -> WebMessage: ...

    async def get_jasper_reports_img(self, *, image: str) -> bytes:
        """Read jasper reports, img.

        `GET /api/reports/jasperReports/img` - every version.
        """
        return await self._call("GET", "/api/reports/jasperReports/img", params={"image": image}, returns=bytes)

    async def get_data(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None, pe: str | None = None
    ) -> bytes:
        """Read data.

        `GET /api/reports/{uid}/data` - every version.
        """
        return await self._call(
            "GET", f"/api/reports/{path_segment(uid)}/data", params={"date": date, "ou": ou, "pe": pe}, returns=bytes
        )

    async def get_data_html(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None, pe: str | None = None
    ) -> bytes:
        """Read data as HTML.

        `GET /api/reports/{uid}/data.html` - every version.
        """
        return await self._call(
            "GET",
            f"/api/reports/{path_segment(uid)}/data.html",
            params={"date": date, "ou": ou, "pe": pe},
            returns=bytes,
        )

    async def get_data_pdf(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None, pe: str | None = None
    ) -> bytes:
        """Read data as PDF.

        `GET /api/reports/{uid}/data.pdf` - every version.
        """
        return await self._call(
            "GET",
            f"/api/reports/{path_segment(uid)}/data.pdf",
            params={"date": date, "ou": ou, "pe": pe},
            returns=bytes,
        )

    async def get_data_xls(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None, pe: str | None = None
    ) -> bytes:
        """Read data as XLS.

        `GET /api/reports/{uid}/data.xls` - every version.
        """
        return await self._call(
            "GET",
            f"/api/reports/{path_segment(uid)}/data.xls",
            params={"date": date, "ou": ou, "pe": pe},
            returns=bytes,
        )

    async def get_design(self, uid: str) -> bytes:
        """Read design.

        `GET /api/reports/{uid}/design` - every version.
        """
        return await self._call("GET", f"/api/reports/{path_segment(uid)}/design", returns=bytes)

    async def put_design(self, uid: str, body: str) -> None:
        """Replace design.

        `PUT /api/reports/{uid}/design` - every version.
        """
        await self._call("PUT", f"/api/reports/{path_segment(uid)}/design", body=body)

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/reports/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/reports/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/reports/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/reports/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/reports/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/reports/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/reports/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/reports/{path_segment(uid)}/subscriber", returns=WebMessage)


class SqlViews(SqlViewResource["models.SqlView"]):
    """`/api/sqlViews`."""

    _descriptor = Descriptor("/api/sqlViews", "sqlViews", "SqlView")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.SqlView | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.SqlViewProperties],
        ) -> WebMessage: ...

    async def get_data(
        self,
        uid: str,
        *,
        criteria: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        skip_paging: bool | None = None,
        total: int | None = None,
        var: Sequence[str] | None = None,
    ) -> models.GridResponse:
        """Read data.

        `GET /api/sqlViews/{uid}/data` - every version.
        """
        return await self._call(
            "GET",
            f"/api/sqlViews/{path_segment(uid)}/data",
            params={
                "criteria": criteria,
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "skipPaging": skip_paging,
                "total": total,
                "var": var,
            },
            returns=models.GridResponse,
        )

    async def get_data_csv(
        self, uid: str, *, criteria: Sequence[str] | None = None, var: Sequence[str] | None = None
    ) -> bytes:
        """Read data as CSV.

        `GET /api/sqlViews/{uid}/data.csv` - every version.
        """
        return await self._call(
            "GET",
            f"/api/sqlViews/{path_segment(uid)}/data.csv",
            params={"criteria": criteria, "var": var},
            returns=bytes,
        )

    async def get_data_html(
        self, uid: str, *, criteria: Sequence[str] | None = None, var: Sequence[str] | None = None
    ) -> bytes:
        """Read data as HTML.

        `GET /api/sqlViews/{uid}/data.html` - every version.
        """
        return await self._call(
            "GET",
            f"/api/sqlViews/{path_segment(uid)}/data.html",
            params={"criteria": criteria, "var": var},
            returns=bytes,
        )

    async def get_data_html_with_css(
        self, uid: str, *, criteria: Sequence[str] | None = None, var: Sequence[str] | None = None
    ) -> bytes:
        """Read data as HTML+CSS.

        `GET /api/sqlViews/{uid}/data.html+css` - every version.
        """
        return await self._call(
            "GET",
            f"/api/sqlViews/{path_segment(uid)}/data.html+css",
            params={"criteria": criteria, "var": var},
            returns=bytes,
        )

    async def get_data_pdf(
        self, uid: str, *, criteria: Sequence[str] | None = None, var: Sequence[str] | None = None
    ) -> bytes:
        """Read data as PDF.

        `GET /api/sqlViews/{uid}/data.pdf` - every version.
        """
        return await self._call(
            "GET",
            f"/api/sqlViews/{path_segment(uid)}/data.pdf",
            params={"criteria": criteria, "var": var},
            returns=bytes,
        )

    async def get_data_xls(
        self, uid: str, *, criteria: Sequence[str] | None = None, var: Sequence[str] | None = None
    ) -> bytes:
        """Read data as XLS.

        `GET /api/sqlViews/{uid}/data.xls` - every version.
        """
        return await self._call(
            "GET",
            f"/api/sqlViews/{path_segment(uid)}/data.xls",
            params={"criteria": criteria, "var": var},
            returns=bytes,
        )

    async def get_data_xml(
        self,
        uid: str,
        *,
        criteria: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        skip_paging: bool | None = None,
        total: int | None = None,
        var: Sequence[str] | None = None,
    ) -> bytes:
        """Read data as XML.

        `GET /api/sqlViews/{uid}/data.xml` - every version.
        """
        return await self._call(
            "GET",
            f"/api/sqlViews/{path_segment(uid)}/data.xml",
            params={
                "criteria": criteria,
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "skipPaging": skip_paging,
                "total": total,
                "var": var,
            },
            returns=bytes,
        )

    async def create_view(self, uid: str) -> WebMessage:
        """Make the view in the database, so that it can be read.

        `POST /api/sqlViews/{uid}/execute` - every version.
        """
        return await self._call("POST", f"/api/sqlViews/{path_segment(uid)}/execute", returns=WebMessage)

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/sqlViews/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/sqlViews/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/sqlViews/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/sqlViews/{path_segment(uid)}/favorite", returns=WebMessage)

    async def refresh(self, uid: str) -> WebMessage:
        """Compute a materialized view anew.

        `POST /api/sqlViews/{uid}/refresh` - every version.
        """
        return await self._call("POST", f"/api/sqlViews/{path_segment(uid)}/refresh", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/sqlViews/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/sqlViews/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/sqlViews/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/sqlViews/{path_segment(uid)}/subscriber", returns=WebMessage)


class Visualizations(VisualizationResource["models.Visualization"]):
    """`/api/visualizations`."""

    _descriptor = Descriptor("/api/visualizations", "visualizations", "Visualization")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Visualization | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.VisualizationProperties],
        ) -> WebMessage: ...

    async def get_data_all(
        self,
        *,
        in_: str,
        ou: str,
        attachment: bool | None = None,
        height: int | None = None,
        periods: bool | None = None,
        skip_title: bool | None = None,
        width: int | None = None,
    ) -> bytes:
        """Read data.

        `GET /api/visualizations/data` - every version.
        """
        return await self._call(
            "GET",
            "/api/visualizations/data",
            params={
                "attachment": attachment,
                "height": height,
                "in": in_,
                "ou": ou,
                "periods": periods,
                "skipTitle": skip_title,
                "width": width,
            },
            returns=bytes,
        )

    async def get_data_png_all(
        self,
        *,
        in_: str,
        ou: str,
        attachment: bool | None = None,
        height: int | None = None,
        periods: bool | None = None,
        skip_title: bool | None = None,
        width: int | None = None,
    ) -> bytes:
        """Read data as PNG.

        `GET /api/visualizations/data.png` - every version.
        """
        return await self._call(
            "GET",
            "/api/visualizations/data.png",
            params={
                "attachment": attachment,
                "height": height,
                "in": in_,
                "ou": ou,
                "periods": periods,
                "skipTitle": skip_title,
                "width": width,
            },
            returns=bytes,
        )

    async def get_history_data(
        self, *, co: str, cp: str, de: str, ou: str, pe: str, height: int | None = None, width: int | None = None
    ) -> bytes:
        """Read history, data.

        `GET /api/visualizations/history/data` - every version.
        """
        return await self._call(
            "GET",
            "/api/visualizations/history/data",
            params={"co": co, "cp": cp, "de": de, "height": height, "ou": ou, "pe": pe, "width": width},
            returns=bytes,
        )

    async def get_history_data_png(
        self, *, co: str, cp: str, de: str, ou: str, pe: str, height: int | None = None, width: int | None = None
    ) -> bytes:
        """Read history, data as PNG.

        `GET /api/visualizations/history/data.png` - every version.
        """
        return await self._call(
            "GET",
            "/api/visualizations/history/data.png",
            params={"co": co, "cp": cp, "de": de, "height": height, "ou": ou, "pe": pe, "width": width},
            returns=bytes,
        )

    async def get_data(
        self,
        uid: str,
        *,
        attachment: bool | None = None,
        date: datetime | date | str | None = None,
        height: int | None = None,
        ou: str | None = None,
        width: int | None = None,
    ) -> bytes:
        """Read data.

        `GET /api/visualizations/{uid}/data` - every version.
        """
        return await self._call(
            "GET",
            f"/api/visualizations/{path_segment(uid)}/data",
            params={"attachment": attachment, "date": date, "height": height, "ou": ou, "width": width},
            returns=bytes,
        )

    async def get_data_csv(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None
    ) -> bytes:
        """Read data as CSV.

        `GET /api/visualizations/{uid}/data.csv` - every version.
        """
        return await self._call(
            "GET", f"/api/visualizations/{path_segment(uid)}/data.csv", params={"date": date, "ou": ou}, returns=bytes
        )

    async def get_data_html(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None
    ) -> models.Grid:
        """Read data as HTML.

        `GET /api/visualizations/{uid}/data.html` - every version.
        """
        return await self._call(
            "GET",
            f"/api/visualizations/{path_segment(uid)}/data.html",
            params={"date": date, "ou": ou},
            returns=models.Grid,
        )

    async def get_data_html_with_css(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None
    ) -> bytes:
        """Read data as HTML+CSS.

        `GET /api/visualizations/{uid}/data.html+css` - every version.
        """
        return await self._call(
            "GET",
            f"/api/visualizations/{path_segment(uid)}/data.html+css",
            params={"date": date, "ou": ou},
            returns=bytes,
        )

    async def get_data_pdf(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None
    ) -> bytes:
        """Read data as PDF.

        `GET /api/visualizations/{uid}/data.pdf` - every version.
        """
        return await self._call(
            "GET", f"/api/visualizations/{path_segment(uid)}/data.pdf", params={"date": date, "ou": ou}, returns=bytes
        )

    async def get_data_png(
        self,
        uid: str,
        *,
        attachment: bool | None = None,
        date: datetime | date | str | None = None,
        height: int | None = None,
        ou: str | None = None,
        width: int | None = None,
    ) -> bytes:
        """Read data as PNG.

        `GET /api/visualizations/{uid}/data.png` - every version.
        """
        return await self._call(
            "GET",
            f"/api/visualizations/{path_segment(uid)}/data.png",
            params={"attachment": attachment, "date": date, "height": height, "ou": ou, "width": width},
            returns=bytes,
        )

    async def get_data_xls(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None
    ) -> bytes:
        """Read data as XLS.

        `GET /api/visualizations/{uid}/data.xls` - every version.
        """
        return await self._call(
            "GET", f"/api/visualizations/{path_segment(uid)}/data.xls", params={"date": date, "ou": ou}, returns=bytes
        )

    async def get_data_xml(
        self, uid: str, *, date: datetime | date | str | None = None, ou: str | None = None
    ) -> bytes:
        """Read data as XML.

        `GET /api/visualizations/{uid}/data.xml` - every version.
        """
        return await self._call(
            "GET", f"/api/visualizations/{path_segment(uid)}/data.xml", params={"date": date, "ou": ou}, returns=bytes
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/visualizations/{uid}/favorite` - every version.
        """
        return await self._call("DELETE", f"/api/visualizations/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/visualizations/{uid}/favorite` - every version.
        """
        return await self._call("POST", f"/api/visualizations/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/visualizations/{uid}/subscriber` - every version.
        """
        return await self._call("DELETE", f"/api/visualizations/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/visualizations/{uid}/subscriber` - every version.
        """
        return await self._call("POST", f"/api/visualizations/{path_segment(uid)}/subscriber", returns=WebMessage)
