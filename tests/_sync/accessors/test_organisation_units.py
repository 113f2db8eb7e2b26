# Made from tests/_async/accessors/test_organisation_units.py by `make generate`. Do not edit.
"""Organisation units and their levels, as programs use them."""

from datetime import date
from typing import Any

import pytest

from dhis2w_client.geojson import FeatureCollection, distance_to
from tests._sync.accessors.everyday import walk_through_verbs
from tests._sync.wire import Wire

ROOT, DISTRICT_A, DISTRICT_B, CHIEFDOM, FACILITY = (
    "OuRoot00000",
    "OuDistA0000",
    "OuDistB0000",
    "OuChfA10000",
    "OuFacA11000",
)
PICTURE = """\
Testland
├─ District A
│  └─ Chiefdom A1
│     ├─ Facility A11
│     └─ Facility A12
└─ District B"""


def test_organisation_units(wire: Wire) -> None:
    units = wire.client.organisation_units
    values: dict[str, Any] = {"name": "New", "short_name": "New", "opening_date": "2024-01-01", "parent": ROOT}
    walk_through_verbs(wire, "organisation_units", values, {"name": "Newer", "short_name": "N", "code": "NEW"})
    with wire.calls("organisation_units.create_under"):
        uid = (
            units.create_under(DISTRICT_B, name="Post", short_name="Post", opening_date=date(2024, 1, 1), code="POST")
        ).uid
    assert uid
    made = units.get(uid)
    assert (made.level, made.path) == (3, f"/{ROOT}/{DISTRICT_B}/{uid}")

    with wire.calls("organisation_units.list_children"):
        children = units.list_children(ROOT, fields="id,name")
    assert [child.name for child in children] == ["District A", "District B"]
    with wire.calls("organisation_units.list_by_level"):
        assert {unit.id for unit in units.list_by_level(2)} == {DISTRICT_A, DISTRICT_B}
    with wire.calls("organisation_units.list_ancestors"):
        ancestors = units.list_ancestors(FACILITY)
    assert [ancestor.id for ancestor in ancestors] == [ROOT, DISTRICT_A, CHIEFDOM]
    with wire.calls("organisation_units.iterate_descendants"):
        below = [unit.id for unit in units.iterate_descendants(DISTRICT_A, fields="id")]
    assert below == [CHIEFDOM, FACILITY, "OuFacA12000"]
    with wire.calls("organisation_units.iterate_descendants to a depth"):
        assert [unit.id for unit in units.iterate_descendants(DISTRICT_A, max_depth=1)] == [CHIEFDOM]

    with wire.changes("organisation_units.move", "organisationUnits", uid, {"parent", "path", "level"}):
        units.move(uid, DISTRICT_A)
    assert (units.get(uid)).path == f"/{ROOT}/{DISTRICT_A}/{uid}"
    with pytest.raises(ValueError, match="which is the unit or below it"):
        units.move(DISTRICT_A, FACILITY)
    with pytest.raises(ValueError, match="max_depth must be 0 or more"):
        units.tree(max_depth=-1)


def test_trees_of_organisation_units(wire: Wire) -> None:
    units = wire.client.organisation_units
    with wire.calls("organisation_units.tree"):
        tree = units.tree()
    assert str(tree) == PICTURE
    assert [(depth, unit.id) for depth, unit in tree.walk()][:3] == [(0, ROOT), (1, DISTRICT_A), (2, CHIEFDOM)]
    node = tree.find(CHIEFDOM)
    assert node
    assert [child.name for child in node.children] == ["Facility A11", "Facility A12"]
    assert tree.find("OuNowhere00") is None
    with wire.calls("organisation_units.tree from a unit down to a depth"):
        part = units.tree(DISTRICT_A, max_depth=1, fields="code")
    assert str(part) == "District A\n└─ Chiefdom A1"


def test_maps_of_organisation_units(wire: Wire) -> None:
    units = wire.client.organisation_units
    with wire.changes("organisation_units.set_geometry", "organisationUnits", FACILITY, {"geometry"}):
        units.set_geometry(FACILITY, {"type": "Point", "coordinates": [10.1, 0.1]})
    features: FeatureCollection = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "id": uid, "geometry": {"type": "Point", "coordinates": [10.5, 0.1]}, "properties": {}}
            for uid in ("OuFacA12000", "OuNowhere00")
        ],
    }
    with wire.changes("organisation_units.import_geojson", "organisationUnits", "OuFacA12000", {"geometry"}):
        report = units.import_geojson(features)
    assert (report.outcome.created, report.outcome.ignored) == (1, 1)
    with wire.calls("organisation_units.export_geojson"):
        exported = units.export_geojson(levels=[4])
    assert [feature.get("id") for feature in exported["features"]] == [FACILITY, "OuFacA12000"]
    with pytest.raises(ValueError, match="needs levels, parents or both"):
        units.export_geojson()

    with wire.calls("organisation_units.find_nearest"):
        near = units.find_nearest(10.4, 0.1, within=50)
    assert [(unit.uid, round(unit.distance)) for unit in near] == [("OuFacA12000", 11), (FACILITY, 33)]
    assert units.find_nearest(50, 50) == []
    with wire.changes("organisation_units.remove_geometry", "organisationUnits", FACILITY, {"geometry"}):
        units.remove_geometry(FACILITY)


def test_the_distance_to_an_area_is_that_to_its_nearest_corner() -> None:
    area = [[[10.0, 0.0], [11.0, 0.0], [11.0, 1.0], [10.0, 0.0]]]
    assert round(distance_to({"type": "Polygon", "coordinates": area}, 12, 0)) == 111
    assert distance_to({"type": "Polygon", "coordinates": area}, 10, 0) == 0


def test_merging_and_splitting_organisation_units(wire: Wire) -> None:
    units = wire.client.organisation_units
    with wire.calls("organisation_units.merge_into"):
        units.merge_into(FACILITY, ["OuFacA12000"], data_values="DISCARD", data_approvals="LAST_UPDATED")
    assert not units.exists("OuFacA12000")
    first, second = [
        (units.create_under(CHIEFDOM, name=name, short_name=name, opening_date="2020-01-01")).uid
        for name in ("East", "West")
    ]
    assert first
    assert second
    with wire.calls("organisation_units.split_into"):
        units.split_into(FACILITY, [first, second])
    assert not units.exists(FACILITY)


def test_organisation_unit_levels(wire: Wire) -> None:
    levels = wire.client.organisation_unit_levels
    uid = (levels.create(name="Region", level=2)).uid
    assert uid
    with wire.calls("organisation_unit_levels.get"):
        assert (levels.get(uid)).name == "Region"
    with wire.calls("organisation_unit_levels.list_all"):
        assert [level.id for level in levels.list_all()] == [uid]
    with wire.calls("organisation_unit_levels.get_by_level"):
        found = levels.get_by_level(2)
    assert found
    assert found.id == uid
    assert levels.get_by_level(3) is None
    with wire.calls("organisation_unit_levels.list_with_gaps"):
        filled = levels.list_with_gaps()
    assert [(level.level, level.name) for level in filled] == [
        (1, "Level 1"),
        (2, "Region"),
        (3, "Level 3"),
        (4, "Level 4"),
    ]
    with wire.changes("organisation_unit_levels.rename", "organisationUnitLevels", uid, {"name", "code"}):
        levels.rename(uid, name="District", code="DISTRICT")
    with wire.changes("organisation_unit_levels.set_offline_levels", "organisationUnitLevels", uid, {"offlineLevels"}):
        levels.set_offline_levels(uid, 2)
    with wire.changes("organisation_unit_levels.rename_by_level", "organisationUnitLevels", uid, {"name"}):
        levels.rename_by_level(2, name="Province")
    with wire.calls("organisation_unit_levels.rename_by_level of one without a name"):
        levels.rename_by_level(3, name="Chiefdom", offline_levels=1)
    made = levels.get_by_level(3)
    assert made
    assert (made.name, made.offlineLevels) == ("Chiefdom", 1)
