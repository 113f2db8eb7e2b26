"""Plans: what differs, what is the same in other words, and the order of sending; shown for bundles of all kinds."""

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dhis2w_client.plans import Changes, PlannedChange, in_bundles, planned_changes
from dhis2w_client.plans.matching import (
    AmbiguousMatchError,
    UnresolvedReferenceError,
    desired_objects,
    resolve_references,
    wanted_references,
)
from dhis2w_client.plans.order import components, grouped
from dhis2w_client.schemas import Schemas
from dhis2w_client.testing.patching import apply_patch

Json = dict[str, Any]
World = dict[str, dict[str, Json]]


def _property(name: str, kind: str = "TEXT", klass: str = "String", **flags: bool) -> Json:
    is_collection = flags.get("collection", False)
    facts = {"name": name, "propertyType": "COLLECTION" if is_collection else kind, "klass": klass}
    facts |= {"itemPropertyType": kind, "itemKlass": klass} if is_collection else {}
    return {**facts, "owner": True, "persisted": True, "readable": True, **flags}


_NAMED = [
    _property("id", "IDENTIFIER", unique=True),
    _property("code", "IDENTIFIER", unique=True),
    _property("created", "DATE"),
    _property("access", "COMPLEX", "Access", owner=False, persisted=False),
    _property("translations", "COMPLEX", "Translation", collection=True),
]


def _type(plural: str, klass: str, order: int, *properties: Json) -> Json:
    facts = {"plural": plural, "klass": klass, "relativeApiEndpoint": f"/{plural}", "metadata": True, "order": order}
    return {**facts, "properties": [*_NAMED, *properties]}


SCHEMAS = Schemas.read(
    {
        "schemas": [
            _type(
                "elements",
                "Element",
                20,
                _property("name", unique=True),
                _property("weight", "NUMBER"),
                _property("active", "BOOLEAN"),
                _property("displayInList", "BOOLEAN"),
                _property("displayShortName", owner=False, persisted=False),
                _property("opened", "DATE"),
                _property("style", "COMPLEX", "Style"),
                _property("sharing", "COMPLEX", "Sharing"),
                _property("secret", readable=False),
                _property("geometry", "COMPLEX", "Geometry"),
                _property("twin", "REFERENCE", "Element"),
                _property("legends", "REFERENCE", "Legend", collection=True, embeddedObject=True),
                _property("levels", "INTEGER", "Integer", collection=True, ordered=True),
                _property("groups", "REFERENCE", "Group", collection=True, owner=False),
            ),
            _type(
                "groups",
                "Group",
                30,
                _property("name", unique=True),
                _property("elements", "REFERENCE", "Element", collection=True),
                _property("ranking", "REFERENCE", "Element", collection=True, ordered=True),
            ),
            _type("sets", "Set", 10, _property("name", unique=True))
            | {
                "properties": [
                    *_NAMED,
                    _property("name", unique=True),
                    _property("parts", "REFERENCE", "Part", collection=True, ordered=True, oneToMany=True),
                ]
            },
            _type("parts", "Part", 5, _property("name"), _property("optionSet", "REFERENCE", "Set")),
            {
                "plural": "legends",
                "klass": "Legend",
                "properties": [
                    _property("id", "IDENTIFIER"),
                    _property("name"),
                    _property("color"),
                    _property("start", "NUMBER"),
                    _property("note"),
                    _property("computed", owner=False),
                ],
            },
        ]
    }
)


def plan(
    bundle: Json, world: World, *, by: tuple[str, ...] = ("id", "code", "name"), delete: tuple[str, ...] = ()
) -> Changes:
    """The plan for a bundle, against a server with these objects."""
    existing = {kind: [*deepcopy(objects).values()] for kind, objects in world.items()}
    desired = desired_objects(bundle, SCHEMAS)
    wanted_references(desired, SCHEMAS)
    resolve_references(desired, existing, SCHEMAS)
    return Changes(planned_changes(desired, existing, SCHEMAS, by=by, delete=delete), desired.left_out)


def apply(changes: Changes, world: World) -> None:
    """Does as a server does: adds what it adds, and keeps sets in an order of its own."""
    for change in changes:
        objects = world.setdefault(change.type, {})
        if change.action == "create":
            objects[change.uid] = json.loads(json.dumps(change.body))
        elif change.action == "update":
            apply_patch(objects[change.uid], json.loads(json.dumps(change.operations)))
        elif change.action == "delete":
            del objects[change.uid]
        if change.action in {"create", "update"}:
            _settle(change.type, objects[change.uid])


def _settle(kind: str, item: Json) -> None:
    item |= {"created": "2024-01-01T00:00:00.000", "access": {"read": True}, "lastUpdated": "2024-05-05T00:00:00.000"}
    for name, value in [*item.items()]:
        found = SCHEMAS.of(kind).properties.get(name)
        if found is None:
            continue
        if found.kind == "DATE" and isinstance(value, str):
            item[name] = value if "T" in value else f"{value}T00:00:00.000"
        elif found.kind == "NUMBER":
            item[name] = float(value)
        elif value in ("", [], {}):
            del item[name]
        elif found.is_collection and not found.is_ordered:
            item[name] = sorted(value, key=lambda entry: json.dumps(entry, sort_keys=True), reverse=True)
    for number, legend in enumerate(item.get("legends") or ()):
        legend.setdefault("id", f"Legend{number:05}")
        legend |= {"computed": "yes", "displayName": legend.get("name")}
    if "sharing" in item:
        item["sharing"] = {"owner": "Admin000000", "external": False, "users": {}, "userGroups": {}, **item["sharing"]}
    if "style" in item:
        item["style"] = {"icon": "none", **item["style"]}
    item.pop("secret", None)


# -- Bundles of all kinds --------------------------------------------------------------------------------------------

_ELEMENTS = [f"Element{number:04}" for number in range(5)]
_GROUPS = [f"Grouping{number:03}" for number in range(3)]
_PARTS = [f"PartPart{number:03}" for number in range(4)]
_SETS = [f"SetSetSet{number:02}" for number in range(2)]


def _references(uids: list[str]) -> st.SearchStrategy[list[Json]]:
    return st.lists(st.sampled_from(uids), unique=True).map(lambda found: [{"id": uid} for uid in found])


def _object(uid: str, kind: str, **properties: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    required = {"id": st.just(uid), "name": st.just(f"{kind} {uid}"), "code": st.just(uid.upper())}
    return st.fixed_dictionaries(required, optional=properties)


def _objects(uids: list[str], kind: str, **properties: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Json]]:
    return st.lists(st.sampled_from(uids), unique=True).flatmap(
        lambda chosen: st.tuples(*(_object(uid, kind, **properties) for uid in chosen)).map(list)
    )


_LEGENDS = st.lists(
    st.fixed_dictionaries(
        {"name": st.sampled_from(["low", "middle", "high"])},
        optional={"color": st.sampled_from(["red", "blue"]), "start": st.integers(0, 3), "note": st.just("here")},
    ),
    max_size=3,
    unique_by=lambda legend: legend["name"],
)
_SHARING = st.fixed_dictionaries(
    {"public": st.sampled_from(["--------", "r-------"])},
    optional={
        "users": st.dictionaries(
            st.sampled_from(["UserOne0000", "UserTwo0000"]), st.sampled_from(["r-------", "rw------"]), max_size=2
        ).map(lambda found: {uid: {"id": uid, "access": access} for uid, access in found.items()})
    },
)
_BUNDLES = st.fixed_dictionaries(
    {
        "elements": _objects(
            _ELEMENTS,
            "Element",
            weight=st.one_of(st.integers(0, 3), st.floats(0, 3, width=16)),
            active=st.booleans(),
            displayInList=st.booleans(),
            displayShortName=st.just("as read"),
            opened=st.sampled_from(["2024-01-01", "2024-01-01T00:00:00.000", "2025-06-01"]),
            style=st.fixed_dictionaries({}, optional={"color": st.sampled_from(["red", "blue"])}).filter(bool),
            sharing=_SHARING,
            secret=st.text(max_size=3),
            geometry=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=1).map(
                lambda points: {"type": "LineString", "coordinates": [list(point) for point in points]}
            ),
            twin=st.sampled_from(_ELEMENTS).map(lambda uid: {"id": uid, "name": "as read"}),
            legends=_LEGENDS,
            levels=st.lists(st.integers(1, 4), unique=True),
        ),
        "groups": _objects(_GROUPS, "Group", elements=_references(_ELEMENTS), ranking=_references(_ELEMENTS)),
        "parts": _objects(_PARTS, "Part", optionSet=st.sampled_from(_SETS).map(lambda uid: {"id": uid})),
    }
).map(lambda bundle: {**bundle, "sets": [{"id": uid, "name": f"Set {uid}"} for uid in _SETS]})


@settings(max_examples=50)
@given(st.lists(_BUNDLES, min_size=1, max_size=3))
def test_a_plan_of_what_was_applied_is_empty(bundles: list[Json]) -> None:
    world: World = {}
    for bundle in bundles:
        apply(plan(bundle, world), world)
        again = plan(bundle, world)
        assert again.is_empty, str(again)


@settings(max_examples=30)
@given(_BUNDLES, _BUNDLES)
def test_what_a_bundle_does_not_name_stays_as_it_is(first: Json, second: Json) -> None:
    world: World = {}
    apply(plan(first, world), world)
    before = deepcopy(world)
    apply(plan(second, world), world)
    named = {(kind, item["id"]): item for kind, items in second.items() for item in items}
    for kind, objects in before.items():
        for uid, item in objects.items():
            changed = {name for name in item if item[name] != world[kind][uid].get(name)}
            assert "displayShortName" not in item
            may = named.get((kind, uid), {}).keys() | ({"parts"} if kind == "sets" else set())
            assert changed <= may | {"access", "created", "lastUpdated"}
            for legend in item.get("legends") or ():
                after = [each for each in world[kind][uid].get("legends") or () if each["name"] == legend["name"]]
                if after and "note" in legend:
                    assert (after[0]["id"], after[0].get("note")) == (legend["id"], "here")


@settings(max_examples=30)
@given(_BUNDLES)
def test_a_plan_that_deletes_leaves_nothing_else(bundle: Json) -> None:
    world: World = {"elements": {"Leftover001": {"id": "Leftover001", "name": "Left over"}}}
    changes = plan(bundle, world, delete=("elements",))
    assert [change.uid for change in changes.deletions] == ["Leftover001"]
    apply(changes, world)
    assert world["elements"].keys() == {item["id"] for item in bundle["elements"]}
    assert plan(bundle, world, delete=("elements",)).is_empty


# -- The order of sending --------------------------------------------------------------------------------------------

_GRAPHS = st.dictionaries(st.integers(0, 12), st.lists(st.integers(0, 12), max_size=4), max_size=13)


def _reachable(graph: dict[int, list[int]], start: int) -> set[int]:
    seen: set[int] = set()
    waiting = [*graph.get(start, ())]
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting += graph.get(node, ())
    return seen


@given(_GRAPHS)
def test_each_comes_after_what_it_needs_and_cycles_are_together(graph: dict[int, list[int]]) -> None:
    groups = components(graph, graph)
    place = {node: number for number, group in enumerate(groups) for node in group}
    assert sorted(place) == sorted({*graph, *(other for others in graph.values() for other in others)})
    for node in place:
        for other in _reachable(graph, node):
            assert place[other] <= place[node]
            assert (place[other] == place[node]) == (other == node or node in _reachable(graph, other))


@given(st.lists(st.lists(st.integers(1, 50), min_size=1, max_size=4), max_size=12), st.integers(1, 100))
def test_bundles_keep_the_order_and_are_as_large_as_allowed(sizes: list[list[int]], limit: int) -> None:
    groups = [[(first, second) for second in range(len(group))] for first, group in enumerate(sizes)]
    size_of = {node: sizes[node[0]][node[1]] for group in groups for node in group}
    requests = grouped(groups, size_of, limit)
    assert [node for request in requests for node in request] == [node for group in groups for node in group]
    for number, request in enumerate(requests):
        assert sum(size_of[node] for node in request) <= limit or len({first for first, _ in request}) == 1
        if number:  # no more bundles than needed
            first = request[0][0]
            next_group = sum(sizes[first])
            assert sum(size_of[node] for node in requests[number - 1]) + next_group > limit


def test_objects_that_need_each_other_go_in_one_bundle_and_expressions_count() -> None:
    changes = [
        PlannedChange("create", "elements", "Uses0000000", "uses", body={"formula": "#{Other000000} / 2"}),
        PlannedChange("create", "elements", "Other000000", "other", body={"twin": {"id": "Twin0000000"}}),
        PlannedChange("create", "elements", "Twin0000000", "twin", body={"twin": {"id": "Other000000"}}),
    ]
    assert [sorted(change.name for change in bundle) for bundle in in_bundles(changes, 1)] == [
        ["other", "twin"],
        ["uses"],
    ]
    assert len(in_bundles(changes, 10_000)) == 1


# -- Matching --------------------------------------------------------------------------------------------------------


def _world(*elements: Json) -> World:
    return {"elements": {item["id"]: item for item in elements}}


def test_objects_match_by_id_then_code_then_name_and_references_follow() -> None:
    world = _world(
        {"id": "ServerById0", "name": "One", "code": "ONE"},
        {"id": "ServerByCod", "name": "Two", "code": "TWO"},
        {"id": "ServerByNam", "name": "Three"},
    )
    bundle = {
        "elements": [
            {"id": "ServerById0", "name": "One", "code": "OTHER"},
            {"id": "BundleByCod", "name": "Zwei", "code": "TWO"},
            {"name": "Three", "twin": {"id": "BundleByCod"}, "style": {"formula": "#{BundleByCod} + 1"}},
        ]
    }
    changes = plan(bundle, world)
    assert [(change.action, change.uid) for change in changes] == [
        ("update", "ServerById0"),
        ("update", "ServerByCod"),
        ("update", "ServerByNam"),
    ]
    assert {change.name: change.after for change in changes[2].properties} == {
        "twin": {"id": "ServerByCod"},
        "style": {"formula": "#{ServerByCod} + 1"},
    }
    assert [change.action for change in plan(bundle, world, by=("id",))] == ["update", "create", "create"]


def test_another_code_is_another_object_though_the_name_is_the_same() -> None:
    changes = plan(
        {"elements": [{"name": "One", "code": "NEW"}]}, _world({"id": "Element0001", "name": "One", "code": "A"})
    )
    assert [change.action for change in changes] == ["create"]


def test_names_that_are_not_unique_are_looked_for_within_their_parent() -> None:
    world: World = {
        "sets": {uid: {"id": uid, "name": uid} for uid in _SETS},
        "parts": {
            uid: {"id": uid, "name": "Yes", "optionSet": {"id": parent}}
            for uid, parent in zip(_PARTS[:2], _SETS, strict=True)
        },
    }
    within = plan({"parts": [{"name": "Yes", "optionSet": {"id": _SETS[1]}}]}, world)
    assert [(change.action, change.uid) for change in within if change.type == "parts"] == [("unchanged", _PARTS[1])]
    with pytest.raises(AmbiguousMatchError, match=r"2 parts have the name 'Yes' \(PartPart000, PartPart001\)"):
        plan({"parts": [{"name": "Yes"}]}, world)


def test_references_may_name_codes_of_the_bundle_or_of_the_server() -> None:
    world = _world({"id": "Element0001", "name": "One", "code": "ONE"})
    bundle: Json = {
        "elements": [{"id": "Element0002", "name": "Two", "code": "TWO", "twin": {"code": "ONE"}}],
        "groups": [{"name": "All", "elements": [{"code": "ONE"}, {"name": "Two"}, "Element0003"]}],
    }
    elements, groups = plan(bundle, world)
    assert elements.body["twin"] == {"id": "Element0001"}
    assert groups.body["elements"] == [{"id": "Element0001"}, {"id": "Element0002"}, {"id": "Element0003"}]
    bundle["groups"][0]["elements"] = [{"code": "NONE"}]
    with pytest.raises(UnresolvedReferenceError, match=r'elements {"code": "NONE"}'):
        plan(bundle, world)


def test_two_objects_that_are_one_are_refused() -> None:
    world = _world({"id": "Element0001", "name": "One", "code": "ONE"})
    with pytest.raises(ValueError, match="two elements of the bundle are Element0001"):
        plan({"elements": [{"id": "Element0001"}, {"code": "ONE"}]}, world)
    with pytest.raises(ValueError, match="elements Element0001 is in the bundle twice"):
        plan({"elements": [{"id": "Element0001"}, {"id": "Element0001"}]}, world)
    with pytest.raises(ValueError, match="'things' is no type of metadata"):
        plan({"things": []}, world)


# -- Comparing -------------------------------------------------------------------------------------------------------


def test_children_are_listed_by_their_parents() -> None:
    world: World = {"sets": {_SETS[0]: {"id": _SETS[0], "name": "Colors", "parts": [{"id": _PARTS[0]}]}}, "parts": {}}
    changes = plan({"parts": [{"id": _PARTS[1], "name": "Red", "optionSet": {"id": _SETS[0]}}]}, world)
    assert str(changes.updates[0]) == f"update sets Colors ({_SETS[0]}): parts: +{_PARTS[1]}"
    apply(changes, world)
    assert world["sets"][_SETS[0]]["parts"] == [{"id": _PARTS[0]}, {"id": _PARTS[1]}]


def test_none_takes_a_value_away_and_nothing_is_nothing() -> None:
    world = _world({"id": "Element0001", "name": "One", "code": "ONE", "levels": [1]})
    (change,) = plan({"elements": [{"id": "Element0001", "code": None, "levels": [], "style": None}]}, world)
    assert [*change.operations] == [
        {"op": "remove", "path": "/code"},
        {"op": "replace", "path": "/levels", "value": []},
    ]
    assert plan({"elements": [{"id": "Element0001", "style": {}, "legends": [], "twin": None}]}, world).is_empty


def test_order_counts_where_it_means_something() -> None:
    both = [{"id": "Element0001"}, {"id": "Element0002"}]
    world: World = {
        "groups": {"Group000001": {"id": "Group000001", "elements": both, "ranking": both, "levels": [1, 2]}}
    }
    (change,) = plan({"groups": [{"id": "Group000001", "elements": both[::-1], "ranking": both[::-1]}]}, world)
    assert [str(found) for found in change.properties] == ["ranking: in another order"]


def test_an_embedded_object_keeps_its_id_and_what_is_not_named() -> None:
    low = {"id": "Legend00001", "name": "low", "color": "red", "note": "here"}
    world = _world({"id": "Element0001", "name": "One", "legends": [low]})
    bundle = {"elements": [{"id": "Element0001", "legends": [{"id": "OfAnother01", "name": "low", "color": "blue"}]}]}
    (change,) = plan(bundle, world)
    assert change.properties[0].after == [{**low, "color": "blue"}]


def test_of_an_object_inside_only_named_properties_change() -> None:
    world = _world({"id": "Element0001", "name": "One", "style": {"color": "red", "icon": "drop"}})
    (change,) = plan({"elements": [{"id": "Element0001", "style": {"color": "blue"}}]}, world)
    assert [*change.operations] == [{"op": "replace", "path": "/style/color", "value": "blue"}]


def test_secrets_are_not_shown_and_go_along_with_other_changes() -> None:
    world = _world({"id": "Element0001", "name": "One", "style": {"type": "http-basic", "user": "ann"}})
    style = {"type": "http-basic", "user": "ann", "password": "pa55"}
    assert plan({"elements": [{"id": "Element0001", "style": style, "secret": "s3cret"}]}, world).is_empty
    changes = plan({"elements": [{"id": "Element0001", "style": {**style, "user": "bob"}}]}, world)
    assert changes[0].properties[0].after == {**style, "user": "bob"}
    new = plan({"elements": [{"name": "Two", "secret": "s3cret", "style": style}]}, world)
    assert new[0].body["secret"] == "s3cret"
    for shown in (str(changes), repr(changes[0]), changes.markdown(), str(new), repr(new[0])):
        assert "pa55" not in shown
        assert "s3cret" not in shown


def test_what_the_server_does_not_know_or_keeps_elsewhere_is_told() -> None:
    bundle = {"elements": [{"id": "Element0001", "name": "One", "wieght": 1, "groups": [], "displayName": "One"}]}
    changes = plan(bundle, _world({"id": "Element0001", "name": "One"}))
    assert changes.left_out == {"elements": {"wieght": "unknown to the server", "groups": "kept with the other object"}}
    assert str(changes).splitlines() == [
        "not compared: elements.wieght (unknown to the server)",
        "not compared: elements.groups (kept with the other object)",
        "0 to create, 0 to update, 0 to delete, 1 unchanged",
    ]


# -- Showing ---------------------------------------------------------------------------------------------------------


def test_a_plan_is_a_table_and_markdown() -> None:
    world: World = {
        **_world({"id": "Element0001", "name": "One", "weight": 1}, {"id": "Element0009", "name": "Nine"}),
        "groups": {"Group000001": {"id": "Group000001", "name": "All", "elements": [{"id": "Element0009"}]}},
    }
    bundle = {
        "elements": [
            {"id": "Element0001", "name": "One|1", "weight": 2},
            {"id": "Element0002", "name": "Two"},
        ],
        "groups": [{"id": "Group000001", "elements": [{"id": "Element0002"}]}],
    }
    changes = plan(bundle, world, delete=("elements",))
    assert str(changes) == (
        "update  elements  One (Element0001)   name: 'One' -> 'One|1'\n"
        "                                      weight: 1 -> 2\n"
        "create  elements  Two (Element0002)\n"
        "update  groups    All (Group000001)   elements: +Element0002, -Element0009\n"
        "delete  elements  Nine (Element0009)\n"
        "1 to create, 2 to update, 1 to delete, 0 unchanged"
    )
    assert changes.markdown() == (
        "| action | type | object | changes |\n"
        "| --- | --- | --- | --- |\n"
        "| update | elements | One `Element0001` | name: 'One' -&gt; 'One\\|1'<br>weight: 1 -&gt; 2 |\n"
        "| create | elements | Two `Element0002` |  |\n"
        "| update | groups | All `Group000001` | elements: +Element0002, -Element0009 |\n"
        "| delete | elements | Nine `Element0009` |  |\n"
        "\n"
        "1 to create, 2 to update, 1 to delete, 0 unchanged"
    )
    assert repr(changes) == "<Changes: 1 to create, 2 to update, 1 to delete, 0 unchanged>"
    assert plan({}, {}).markdown() == "0 to create, 0 to update, 0 to delete, 0 unchanged"
