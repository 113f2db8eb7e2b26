"""Analytics: questions as grids, cut where they are too large."""

from pathlib import Path

import pytest

from dhis2w_client import ConflictError
from dhis2w_client._async.services.analytics import EventQuery
from dhis2w_client.analytics import AnalyticsQuery
from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.periods import Period
from tests._async.wire import Wire

pytestmark = pytest.mark.world("demo")


async def test_analytics(wire: Wire, tmp_path: Path) -> None:
    analytics = wire.client.analytics
    await (await wire.client.maintenance.run_analytics_tables()).result()
    element, _, unit, *_ = min(wire.server.state.data_values).split(".")
    (root,) = [str(found.id) for found in await wire.client.organisation_units.list(filters="level:eq:1", fields="id")]
    months: list[str | Period] = [Period.parse("202401"), "202402"]

    with wire.calls("analytics.aggregate"):
        grid = await analytics.aggregate(dx=element, pe=months, ou=[unit, root], options={"skip_rounding": True})
    assert [column.name for column in grid.columns] == ["dx", "pe", "ou", "value"]
    assert all(isinstance(row["value"], float | int) for row in grid)
    with wire.calls("analytics.aggregate, with levels"):
        levels = await analytics.aggregate(dx=element, pe=months, ou=[unit, root], org_unit_levels=True)
    assert {row["ou_level_1"] for row in levels} == {grid.names[root]}
    summed = await analytics.aggregate(dx=element, ou=root, filters={"pe": months})
    assert len(summed) == 1

    with wire.calls("analytics.data_value_set"):
        made = await analytics.data_value_set(dx=element, pe=months, ou=root)
    assert {value.dataElement for value in made.dataValues or ()} == {element}
    with wire.calls("analytics.raw_data"):
        assert await analytics.raw_data(dx=element, pe=months, ou=root)
    with wire.calls("analytics.stream_to"):
        query = AnalyticsQuery({"dx": element, "pe": months, "ou": root})
        size = await analytics.stream_to(tmp_path / "grid.csv", query, endpoint="/api/analytics.csv")
    assert (tmp_path / "grid.csv").stat().st_size == size > 0
    with wire.calls("analytics.geo_features"):
        assert len(await analytics.geo_features(["LEVEL-4", root])) > 1
    with wire.calls("analytics.outlier_detection"):
        outliers = await analytics.outlier_detection(dx=[element], pe="2024", ou=[root], threshold=1, max_results=5)
    assert "zscore" in {column.name.lower() for column in outliers.columns}


async def test_events_and_enrollments(wire: Wire) -> None:
    analytics = wire.client.analytics
    await (await wire.client.maintenance.run_analytics_tables()).result()
    programs = await wire.client.programs.list_all(fields="id,programType,trackedEntityType[id]")
    tracker = next(found for found in programs if found.programType == "WITH_REGISTRATION")
    event_program = str(tracker.id)
    (root,) = [str(found.id) for found in await wire.client.organisation_units.list(filters="level:eq:1", fields="id")]
    asked: EventQuery = {"dimensions": {"ou": root}, "start_date": "2022-01-01", "end_date": "2024-12-31"}

    with wire.calls("analytics.event_query"):
        first: EventQuery = {**asked, "page": 1, "page_size": 3}
        grid = await analytics.event_query(event_program, **first)
    assert len(grid) == 3
    with wire.calls("analytics.event_aggregate"):
        counted = await analytics.event_aggregate(event_program, dimensions=[f"ou:{root}", "pe:2023;2024"])
    total = sum(int(float(str(cell))) for cell in counted.column("value"))
    with wire.calls("analytics.iterate_events"):
        rows = [
            row
            async for row in analytics.iterate_events(
                event_program, dimensions={"ou": root}, start_date="2023-01-01", end_date="2024-12-31"
            )
        ]
    assert len(rows) == total == len({row["psi"] for row in rows})
    with wire.calls("analytics.enrollment_query"):
        two: EventQuery = {**asked, "page_size": 2}
        enrollments = await analytics.enrollment_query(str(tracker.id), **two)
    assert len(enrollments) == 2
    with wire.calls("analytics.tracked_entity_query"):
        kind = str(tracker.trackedEntityType.id if tracker.trackedEntityType else None)
        people = await analytics.tracked_entity_query(kind, dimensions={"ou": root}, page_size=2)
    assert len(people) == 2


async def test_a_query_with_too_many_rows_is_cut_until_it_fits(wire: Wire) -> None:
    await (await wire.client.maintenance.run_analytics_tables()).result()
    (root,) = [str(found.id) for found in await wire.client.organisation_units.list(filters="level:eq:1", fields="id")]
    elements = sorted({key.split(".")[0] for key in wire.server.state.data_values})[:6]
    months = [f"2024{month:02}" for month in range(1, 5)]
    whole = await wire.client.analytics.aggregate(dx=elements, pe=months, ou=[root, "LEVEL-2"])
    await wire.client.system.set_setting("keyAnalyticsMaxLimit", len(whole) // 3)
    cut = await wire.client.analytics.aggregate(dx=elements, pe=months, ou=[root, "LEVEL-2"])
    assert sorted(map(tuple, cut.rows)) == sorted(map(tuple, whole.rows))
    assert cut.names == whole.names
    await wire.client.system.set_setting("keyAnalyticsMaxLimit", 1)
    with pytest.raises(ConflictError, match="E7128"):
        await wire.client.analytics.aggregate(dx=elements[0], pe=months[0], ou=["LEVEL-2"])


async def test_questions_that_no_server_answers_are_refused_here(wire: Wire) -> None:
    analytics = wire.client.analytics
    with pytest.raises(ValueError, match="needs dimensions"):
        await analytics.aggregate()
    with pytest.raises(ValueError, match="needs pe, or both"):
        await analytics.raw_data(dx="abcdefghijk", ou="abcdefghijk", start_date="2024-01-01")
    with pytest.raises(ValueError, match="needs data elements"):
        await analytics.outlier_detection(ou=["abcdefghijk"])
    wire.server.state.analytics_time = ""
    with pytest.raises(Dhis2ClientError, match=r"E7144|not exist"):
        await analytics.aggregate(dx=wire.some("dataElements"), pe="2024", ou=wire.some("organisationUnits"))
