"""Visualizations, maps, dashboards and SQL views, as programs use them."""

from pathlib import Path
from typing import Any

import pytest

from dhis2w_client.charts import MapLayer, MapSpec, VisualizationSpec
from dhis2w_client.dashboards import DashboardItemSpec, DashboardSlot, DashboardSpec
from dhis2w_client.errors import ConflictError
from dhis2w_client.filters import where
from dhis2w_client.uids import InvalidUidError
from tests._async.accessors.everyday import walk_through_verbs
from tests._async.wire import Wire

_NAMES = {"name": "Second", "description": "After the first"}


async def test_visualizations(wire: Wire) -> None:
    visualizations, element, unit = (
        wire.client.visualizations,
        wire.some("dataElements"),
        wire.some("organisationUnits"),
    )
    await walk_through_verbs(wire, "visualizations", {"name": "First", "type": "COLUMN"}, _NAMES)
    spec = VisualizationSpec(
        name="Births by month",
        data_items=[element],
        periods=["LAST_12_MONTHS"],
        organisation_units=[unit, "LEVEL-2"],
        description="All of them",
        public="rw------",
    )
    uid = spec.uid
    with wire.calls("visualizations.create_from_spec"):
        assert (await visualizations.create_from_spec(spec)).uid == uid
    made = await visualizations.get(uid)
    assert (made.name, made.type) == ("Births by month", "COLUMN")
    assert [dimension.id for dimension in made.columns or ()] == ["dx"]
    assert [dimension.id for dimension in made.rows or ()] == ["pe"]
    assert [dimension.id for dimension in made.filters or ()] == ["ou"]
    with wire.calls("visualizations.clone"):
        copy = (await visualizations.clone(uid, name="A copy")).uid
    assert copy
    copied = await visualizations.get(copy)
    assert (copied.name, copied.type, copied.description) == ("A copy", "COLUMN", "All of them")
    assert copied.columns == made.columns
    assert copied.dataDimensionItems == made.dataDimensionItems
    with wire.calls("visualizations.list_all by type"):
        found = await visualizations.list_all(fields="id,name", filters=where("type").eq("COLUMN"))
    assert {copy, uid} <= {item.id for item in found}


def test_layouts_are_complete() -> None:
    items: dict[str, Any] = {"data_items": ["DeNum000000"], "periods": ["2024"], "organisation_units": ["USER_ORGUNIT"]}
    single = VisualizationSpec(name="One number", type="SINGLE_VALUE", **items).to_wire()
    assert [part["dimension"] for part in single["filters"]] == ["ou", "pe"]
    assert single["rows"] == []
    pivot = VisualizationSpec(
        name="A table",
        type="PIVOT_TABLE",
        **items,
        dimensions={"CatSex00000": ["CoMale00000"]},
        rows=["ou", "CatSex00000"],
        filters=[],
        columns=["pe", "dx"],
        legend_set="LsMain00000",
    ).to_wire()
    assert [part["dimension"] for part in pivot["rows"]] == ["ou", "CatSex00000"]
    assert [part["dimension"] for part in pivot["columns"]] == ["pe", "dx"]
    assert pivot["legend"]["set"] == {"id": "LsMain00000"}
    with pytest.raises(ValueError, match="'CatSex00000' has no place"):
        VisualizationSpec(name="Lost", **items, dimensions={"CatSex00000": ["CoMale00000"]}).to_wire()
    with pytest.raises(ValueError, match="'dx' has two places"):
        VisualizationSpec(name="Twice", **items, columns=["dx"], rows=["dx", "pe"]).to_wire()
    with pytest.raises(ValueError, match="'pe' has no items"):
        VisualizationSpec(name="Empty", data_items=["DeNum000000"], rows=["pe"]).to_wire()
    with pytest.raises(ValueError, match="needs periods"):
        MapLayer(data_item="DeNum000000", organisation_units=["LEVEL-2"]).to_wire()
    with pytest.raises(ValueError, match="needs a layer"):
        MapSpec(name="Nothing", layers=[]).to_wire()
    with pytest.raises(ValueError, match="is no access string"):
        VisualizationSpec(name="All", **items, public="everything").to_wire()


async def test_maps(wire: Wire) -> None:
    maps, element, unit = wire.client.maps, wire.some("dataElements"), wire.some("organisationUnits")
    await walk_through_verbs(wire, "maps", {"name": "First", "zoom": 5}, _NAMES)
    numbers = MapLayer(
        data_item=element,
        periods=["202401"],
        organisation_units=[unit, "LEVEL-2"],
        name="Births",
        classes=5,
        color_scale=["#ffffd4", "#fed98e", "#fe9929", "#d95f0e", "#993404"],
    )
    spec = MapSpec(
        name="Births",
        layers=[MapLayer(organisation_units=["LEVEL-2"], name="Borders"), numbers],
        latitude=0.5,
        longitude=10.5,
        zoom=6,
    )
    uid = spec.uid
    with wire.calls("maps.create_from_spec"):
        assert (await maps.create_from_spec(spec)).uid == uid
    made = await maps.get(uid, fields="name,zoom,mapViews[layer,name,columns,rows,filters]")
    below, above = made.mapViews or []
    assert ([axis.id for axis in above.columns or ()], [axis.id for axis in above.filters or ()]) == (["dx"], ["pe"])
    assert ([axis.id for axis in below.columns or ()], [axis.id for axis in below.rows or ()]) == ([], ["ou"])
    assert [(view.layer, view.name) for view in made.mapViews or ()] == [("orgUnit", "Borders"), ("thematic", "Births")]
    with wire.calls("maps.clone"):
        copy = (await maps.clone(uid, name="A copy")).uid
    assert copy
    copied = await maps.get(copy, fields="name,mapViews[id]")
    original = await maps.get(uid, fields="mapViews[id]")
    assert len(copied.mapViews or ()) == 2
    assert {view.id for view in copied.mapViews or ()}.isdisjoint({view.id for view in original.mapViews or ()})


async def test_dashboards(wire: Wire) -> None:
    dashboards, chart, shown = wire.client.dashboards, wire.some("visualizations"), wire.some("maps")
    user = wire.some("users")
    await walk_through_verbs(wire, "dashboards", {"name": "First"}, _NAMES)
    spec = DashboardSpec(
        name="Main",
        code="MAIN",
        items=[
            DashboardItemSpec(target=chart),
            DashboardItemSpec(target=shown, kind="map"),
            DashboardItemSpec(target="Look at this", kind="text"),
        ],
        public="r-------",
    )
    uid = spec.uid
    with wire.calls("dashboards.create_from_spec"):
        assert (await dashboards.create_from_spec(spec)).uid == uid

    async def items() -> list[tuple[str, int, int, int, int]]:
        found = await dashboards.get_property(uid, "dashboardItems", fields="type,x,y,width,height")
        return [(item["type"], item["x"], item["y"], item["width"], item["height"]) for item in found]

    placed = [("VISUALIZATION", 0, 0, 30, 20), ("MAP", 30, 0, 30, 20), ("TEXT", 0, 20, 30, 20)]
    assert await items() == placed
    with wire.changes("dashboards.add_item", "dashboards", uid, {"dashboardItems"}, created={"dashboardItems"}):
        await dashboards.add_item(uid, chart)
    with wire.changes(
        "dashboards.add_item in a slot", "dashboards", uid, {"dashboardItems"}, created={"dashboardItems"}
    ):
        await dashboards.add_item(uid, [user], kind="users", slot=DashboardSlot(30, 20, 30), item_uid="DiUsers0000")
    with wire.changes(
        "dashboards.add_item with text", "dashboards", uid, {"dashboardItems"}, created={"dashboardItems"}
    ):
        await dashboards.add_item(uid, "Hello", kind="text", slot=DashboardSlot(0, 60, 60, 2))
    assert await items() == [
        *placed,
        ("VISUALIZATION", 0, 40, 29, 20),
        ("USERS", 30, 20, 30, 20),
        ("TEXT", 0, 60, 60, 2),
    ]
    moved = {("dashboardItems", "DiUsers0000"): {"x", "y", "width", "height", "reports", "resources", "translations"}}
    with wire.changes("dashboards.move_item", "dashboards", uid, {"dashboardItems"}, more=moved):
        await dashboards.move_item(uid, "DiUsers0000", DashboardSlot(0, 70, 10, 10))
    assert ("USERS", 0, 70, 10, 10) in await items()
    assert await dashboards.move_item(uid, "DiUsers0000", DashboardSlot(0, 70, 10, 10)) is None
    with pytest.raises(LookupError, match="has no item DiNone00000"):
        await dashboards.move_item(uid, "DiNone00000", DashboardSlot(0, 0))
    with wire.changes("dashboards.remove_item", "dashboards", uid, {"dashboardItems"}, deleted={"dashboardItems"}):
        await dashboards.remove_item(uid, "DiUsers0000")
    assert [item[0] for item in await items()] == ["VISUALIZATION", "MAP", "TEXT", "VISUALIZATION", "TEXT"]
    with wire.calls("dashboards.clone"):
        copy = (await dashboards.clone(uid, name="A copy")).uid
    assert copy
    assert len((await dashboards.get(copy)).dashboardItems or ()) == 5
    with pytest.raises(InvalidUidError):
        await dashboards.add_item(uid, "no uid")
    with pytest.raises(ValueError, match="shows one object, not 2"):
        await dashboards.add_item(uid, [chart, shown], slot=DashboardSlot(0, 0))
    with pytest.raises(ValueError, match="1 to 60 columns, not 0"):
        DashboardSpec(name="No columns", columns=0).to_wire()


async def test_sql_views(wire: Wire, tmp_path: Path) -> None:
    views = wire.client.sql_views
    values: dict[str, Any] = {
        "name": "First",
        "sql_query": "select uid, name, valuetype from dataelement",
        "type": "VIEW",
    }
    await walk_through_verbs(wire, "sql_views", values, _NAMES)
    uid = (await views.create(**values)).uid
    assert uid
    with wire.calls("sql_views.create_view"):
        assert (await views.create_view(uid)).message == "SQL view created"
    with wire.calls("sql_views.execute"):
        result = await views.execute(uid)
    assert [column.name for column in result.columns] == ["uid", "name", "valuetype"]
    assert {*result.column("uid")} == {*wire.some("dataElements", 12)}
    assert result.records()[0].keys() == {"uid", "name", "valuetype"}
    with pytest.raises(KeyError, match="no column 'nosuch'; there are uid, name, valuetype"):
        result.column("nosuch")
    with wire.calls("sql_views.execute with criteria"):
        texts = await views.execute(uid, criteria={"valuetype": "TEXT"}, filters=where("name").ilike("a"))
    assert {*texts.column("valuetype")} <= {"TEXT"}
    with wire.calls("sql_views.execute of one page"):
        assert len((await views.execute(uid, page=2, page_size=3)).rows) == 3
    with wire.calls("sql_views.execute_csv"):
        text = await views.execute_csv(uid)
    assert text.splitlines()[0] == "uid,name,valuetype"
    with wire.calls("sql_views.save_csv"):
        assert await views.save_csv(uid, tmp_path / "rows.csv") == len(text.encode())
    assert (tmp_path / "rows.csv").read_text() == text

    by_level = "select uid, name from organisationunit where hierarchylevel = ${level}"
    one_level = (await views.create(name="By level", type="QUERY", sql_query=by_level)).uid
    assert one_level
    with wire.calls("sql_views.execute with variables"):
        found = await views.execute(one_level, variables={"level": "1"})
    assert found.column("uid") == ["OuRoot00000"]
    with pytest.raises(ConflictError, match="variables"):
        await views.execute(one_level)
    values |= {"name": "Stored", "type": "MATERIALIZED_VIEW"}
    materialized = (await views.create(**values)).uid
    assert materialized
    await views.create_view(materialized)
    with wire.calls("sql_views.refresh"):
        assert (await views.refresh(materialized)).status == "OK"
    with wire.calls("sql_views.list_all by type"):
        stored = await views.list_all(fields="id", filters=where("type").eq("MATERIALIZED_VIEW"))
    assert [view.id for view in stored] == [materialized]
