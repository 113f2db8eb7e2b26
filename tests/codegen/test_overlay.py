"""The Overlay engine: the rules of the OpenAPI Overlay Specification 1.1.0, and what makes it strict."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.overlay import Answer, Overlay, OverlayError, answers, apply, load, load_all

Write = Callable[..., Overlay]
Json = dict[str, Any]


def file_of(*actions: Any, **top: Any) -> Json:
    return {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": list(actions), **top}


def action(target: str, **fields: Any) -> Json:
    """An action that expects one match, unless `expect` says something else."""
    extensions = {"x-reason": "wrong", "x-expect": fields.pop("expect", {"matches": 1})}
    return {"target": target, **extensions, **{name.replace("x_", "x-"): value for name, value in fields.items()}}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes an overlay file of these actions and loads it."""

    def write(*actions: Json, **top: Any) -> Overlay:
        path = tmp_path / "fixes.overlay.yaml"
        path.write_text(json.dumps(file_of(*actions, **top)), "utf-8")
        return load(path)

    return write


@pytest.fixture
def load_text(tmp_path: Path) -> Callable[[str], Overlay]:
    """Loads an overlay from the text of its file."""

    def load_text(text: str) -> Overlay:
        path = tmp_path / "fixes.overlay.yaml"
        path.write_text(text, "utf-8")
        return load(path)

    return load_text


# --- the rules of the specification ---

RULES: dict[str, tuple[Any, list[Json], Any]] = {
    "update merges into an object and leaves the other keys": (
        {"a": {"x": 1, "in": {"p": 1, "q": 2}}},
        [action("$.a", update={"y": 2, "in": {"q": 3}})],
        {"a": {"x": 1, "y": 2, "in": {"p": 1, "q": 3}}},
    ),
    "the root is a target": (
        {"info": {"t": 1}},
        [action("$", update={"info": {"x": True}})],
        {"info": {"t": 1, "x": True}},
    ),
    "a primitive in an object is replaced, by null too": (
        {"a": {"x": 1}},
        [action("$.a", update={"x": None})],
        {"a": {"x": None}},
    ),
    "a matched primitive is replaced": ({"a": {"x": "old"}}, [action("$.a.x", update="new")], {"a": {"x": "new"}}),
    "a matched list takes an object as one item": (
        {"a": [{"n": 1}]},
        [action("$.a", update={"n": 2})],
        {"a": [{"n": 1}, {"n": 2}]},
    ),
    "a matched list takes a primitive as one item": ({"a": [1]}, [action("$.a", update=2)], {"a": [1, 2]}),
    "a matched list is concatenated with a list": ({"a": [1]}, [action("$.a", update=[2, 3])], {"a": [1, 2, 3]}),
    "a list below an object is concatenated": (
        {"a": {"required": ["x"]}},
        [action("$.a", update={"required": ["y"]})],
        {"a": {"required": ["x", "y"]}},
    ),
    "remove deletes a key": ({"a": {"x": 1, "y": 2}}, [action("$.a.x", remove=True)], {"a": {"y": 2}}),
    "remove deletes several items of one list": (
        {"a": [{"n": "x"}, {"n": "y"}, {"n": "x"}, {"n": "x"}]},
        [action("$.a[?@.n=='x']", remove=True, expect={"matches": 3})],
        {"a": [{"n": "y"}]},
    ),
    "remove deletes a primitive item": (
        {"tags": ["keep", "dummy"]},
        [action("$.tags[?@ == 'dummy']", remove=True)],
        {"tags": ["keep"]},
    ),
    "remove deletes nodes that contain one another": (
        {"x": {"x": {"x": 1}}, "y": [{"x": [1, 2]}]},
        [action("$..x", remove=True, expect={"matches": 4})],
        {"y": [{}]},
    ),
    "remove wins over update": ({"a": {}, "b": 1}, [action("$.a", remove=True, update={"x": 1})], {"b": 1}),
    "remove: false does not remove": ({"a": {}}, [action("$.a", remove=False, update={"x": 1})], {"a": {"x": 1}}),
    "copy merges the value of another place": (
        {"a": {"get": {"d": 1}}, "b": {"delete": 2}},
        [action("$.b", copy="$.a")],
        {"a": {"get": {"d": 1}}, "b": {"get": {"d": 1}, "delete": 2}},
    ),
    "copy appends to a list": ({"a": [1], "b": 2}, [action("$.a", copy="$.b")], {"a": [1, 2], "b": 2}),
    "copy of what contains the target sees the state before": (
        {"a": {"x": 1, "in": {}}},
        [action("$.a.in", copy="$.a")],
        {"a": {"x": 1, "in": {"x": 1, "in": {}}}},
    ),
    "a move is an update, a copy and a removal": (
        {"paths": {"/items": {"get": 1}}},
        [
            action("$.paths", update={"/new": {}}),
            action("$.paths['/new']", copy="$.paths['/items']"),
            action("$.paths['/items']", remove=True),
        ],
        {"paths": {"/new": {"get": 1}}},
    ),
    "a list is replaced by removing and updating": (
        {"servers": [{"url": "a"}]},
        [action("$.servers", remove=True), action("$", update={"servers": [{"url": "b"}]})],
        {"servers": [{"url": "b"}]},
    ),
    "several matches take the same update": (
        {"p": [{"name": "f", "s": 1}, {"name": "g"}, {"name": "f"}]},
        [action("$.p[?@.name=='f' && !@.in]", update={"s": 2}, expect={"matches": 2})],
        {"p": [{"name": "f", "s": 2}, {"name": "g"}, {"name": "f", "s": 2}]},
    ),
    "nodes that contain one another take the same update": (
        {"a": {"t": 1, "a": {"t": 1}}},
        [action("$..a", update={"t": 2}, expect={"matches": 2})],
        {"a": {"t": 2, "a": {"t": 2}}},
    ),
    "a node that a query selects twice is one match": ({"a": []}, [action("$['a','a']", update=1)], {"a": [1]}),
    "a filter looks below extension fields": (
        {"paths": {"/i": {"get": {"x-traits": ["paged"]}}, "/o": {"get": {}}}},
        [action("$.paths[?@.get['x-traits'][?@ == 'paged']].get", update={"paged": True})],
        {"paths": {"/i": {"get": {"x-traits": ["paged"], "paged": True}}, "/o": {"get": {}}}},
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_specification(write: Write, rule: str) -> None:
    document, actions, expected = RULES[rule]
    assert apply(document, write(*actions), "v43") == expected


MISFITS: dict[str, tuple[Json, Json, str]] = {
    "no match": ({"a": 1}, action("$.b", update=1), "expected 1 matches, found 0"),
    "no match, whatever it expects": (
        {"a": 1},
        action("$.b", update=1, expect={"value": 2}),
        "expected one or more matches",
    ),
    "another number of matches": (
        {"a": [1, 2]},
        action("$.a[*]", update=3, expect={"matches": 3}),
        "expected 3 matches, found 2 ($['a'][0], $['a'][1])",
    ),
    "another value": (
        {"a": 1},
        action("$.a", update=3, expect={"value": 2}),
        "at $['a']: expected the value 2, found 1",
    ),
    "true is not 1": ({"a": True}, action("$.a", update=3, expect={"value": 1}), "expected the value 1, found true"),
    "another value at one of two": (
        {"a": [1, 2]},
        action("$.a[*]", remove=True, expect={"value": 1}),
        "at $['a'][1]: expected the value 1, found 2",
    ),
    "a key that is there": (
        {"a": {"x": 1}},
        action("$.a", update={"x": 2}, expect={"absent": "x"}),
        'expected no key or item "x"',
    ),
    "one of two keys that is there": (
        {"a": {"x": 1}},
        action("$.a", update={"y": 2}, expect={"absent": ["y", "x"]}),
        'expected no key or item "x", found {"x": 1}',
    ),
    "an item that is there": (
        {"a": [{"name": "x", "in": "query"}]},
        action("$.a", update={"name": "x"}, expect={"absent": {"name": "x"}}),
        'expected no key or item {"name": "x"}',
    ),
    "no key can be absent from a primitive": (
        {"a": 1},
        action("$.a", update=2, expect={"absent": "x"}),
        "expected no key",
    ),
    "a key that a subset misses": (
        {"a": {"x": 1}},
        action("$.a", update={"z": 1}, expect={"subset": {"x": 1, "y": 1}}),
        'expected at least {"x": 1, "y": 1}, found {"x": 1}',
    ),
    "an item that a subset misses": (
        {"a": {"x": [{"n": 1}]}},
        action("$.a", update={"z": 1}, expect={"subset": {"x": [{"n": 2}]}}),
        "expected at least",
    ),
    "an object into a primitive": ({"a": 1}, action("$.a", update={"x": 1}), "expected an object to merge"),
    "a list into an object": ({"a": {}}, action("$.a", update=[1]), "expected a list to merge [1] into, found {}"),
    "a primitive into an object": ({"a": {}}, action("$.a", update=1), "expected a primitive to merge"),
    "an item into a list within an update": (
        {"a": {"x": []}},
        action("$.a", update={"x": 1}),
        "at $['a']['x']: expected a primitive",
    ),
    "matches of several kinds": (
        {"a": [{}, []]},
        action("$.a[*]", update={"x": 1}, expect={"matches": 2}),
        "found a list and an object",
    ),
    "removal of the root": ({"a": 1}, action("$", remove=True), "the root of a document can't be removed"),
    "copy of nothing": ({"a": {}}, action("$.a", copy="$.b"), "exactly one match of $['b'], found 0"),
    "copy of several": ({"a": {}, "b": [1, 2]}, action("$.a", copy="$.b[*]"), "found 2"),
    "a change that is there already": (
        {"a": {"x": [1], "y": 1}},
        action("$.a", update={"y": 1}),
        "may have been corrected",
    ),
}


@pytest.mark.parametrize("misfit", MISFITS)
def test_an_action_that_does_not_fit_is_an_error(write: Write, misfit: str) -> None:
    document, wrong, text = MISFITS[misfit]
    before = copy.deepcopy(document)
    overlay = write(action("$", update={"first": True}), wrong)
    with pytest.raises(OverlayError) as caught:
        apply(document, overlay, "v43")
    assert text in str(caught.value)
    assert f"fixes.overlay.yaml: action 2 ({wrong['target']}): " in str(caught.value)
    assert document == before


MET: dict[str, tuple[Json, Json]] = {
    "value": ({"a": {"x": 1, "y": [True]}}, {"value": {"y": [True], "x": 1}}),
    "subset": (
        {"a": {"x": {"p": 1, "q": 2}, "y": [{"n": 1, "m": 1}, {"n": 2}]}},
        {"subset": {"x": {"q": 2}, "y": [{"n": 2}]}},
    ),
    "absent": ({"a": {"x": 1}}, {"absent": ["new", "other"]}),
    "all together": ({"a": {"x": 1}}, {"matches": 1, "value": {"x": 1}, "subset": {"x": 1}, "absent": "new"}),
}


@pytest.mark.parametrize("met", MET)
def test_an_action_whose_expectation_is_met_is_applied(write: Write, met: str) -> None:
    document, expect = MET[met]
    assert apply(document, write(action("$.a", update={"new": 1}, expect=expect)), "v43")["a"]["new"] == 1


def test_a_list_may_be_expected_to_lack_an_item(write: Write) -> None:
    overlay = write(action("$.p", update={"name": "b"}, expect={"absent": [{"name": "b"}, {"name": "c"}]}))
    assert apply({"p": [{"name": "a"}]}, overlay, "v43") == {"p": [{"name": "a"}, {"name": "b"}]}


def test_a_copy_needs_no_expectation_but_a_match(write: Write) -> None:
    plain = {"target": "$.b", "copy": "$.a", "x-reason": "same"}
    assert apply({"a": {"x": 1}, "b": {}}, write(plain), "v43")["b"] == {"x": 1}
    with pytest.raises(OverlayError, match="expected one or more matches"):
        apply({"a": {"x": 1}}, write(plain), "v43")


def test_an_action_for_other_versions_is_not_applied(write: Write) -> None:
    overlay = write(
        action("$.old", remove=True, x_versions=["v41", "v42"]),
        action("$", update={"new": 1}, x_versions=["v43"]),
        action("$", update={"all": 1}),
    )
    assert apply({"old": 1}, overlay, "v42") == {"all": 1}
    assert apply({}, overlay, "v43") == {"new": 1, "all": 1}
    assert apply({}, overlay, "v44") == {"all": 1}


# --- files ---

BAD_FILES: dict[str, tuple[Json, str]] = {
    "another version of the specification": (file_of(action("$", update={}), overlay="1.0.0"), "1.1.0"),
    "no title": (file_of(action("$", update={}), info={"version": "1"}), "info: missing: title"),
    "an empty title": (
        file_of(action("$", update={}), info={"title": " ", "version": "1"}),
        "info.title: expected a text",
    ),
    "a version that is a number": (
        file_of(action("$", update={}), info={"title": "t", "version": 1.0}),
        "info.version",
    ),
    "no actions": (file_of(), "actions: expected a list with entries, found []"),
    "an unknown key": (file_of(action("$", update={}), action=[]), "unknown: action"),
    "an unknown key in info": (
        file_of(action("$", update={}), info={"title": "t", "version": "1", "name": 1}),
        "unknown: name",
    ),
    "an unknown key in an action": (file_of(action("$", update={}, updates={})), "action 1: unknown: updates"),
    "an action that is no object": (file_of("$"), "action 1: expected an object"),
    "no target": (file_of({"update": {}, "x-reason": "r", "x-expect": {"matches": 1}}), "action 1: missing: target"),
    "a target that is no JSONPath": (file_of(action("paths.a", update={})), "action 1 (paths.a): target: no JSONPath"),
    "a target beyond RFC 9535": (file_of(action("$.x-y", update={})), "x-y is not RFC 9535"),
    "an operator beyond RFC 9535": (file_of(action("$.a[?@.b <> 1]", remove=True)), "<> is not RFC 9535"),
    "a copy that is no JSONPath": (file_of(action("$", copy="$.[")), "copy: no JSONPath"),
    "no kind of change": (file_of(action("$")), "action 1 ($): has none of update"),
    "remove: false alone": (file_of(action("$", remove=False)), "has none of update"),
    "a remove that is a text": (file_of(action("$", remove="yes")), "write true or false"),
    "update and copy": (file_of(action("$", update={}, copy="$.a")), "disable each other"),
    "no reason": (file_of({"target": "$", "update": {}, "x-expect": {"matches": 1}}), "missing: x-reason"),
    "an empty reason": (file_of(action("$", update={}, **{"x-reason": ""})), "x-reason: expected a text"),
    "no expectation": (file_of({"target": "$", "update": {}, "x-reason": "r"}), "missing: x-expect"),
    "an empty expectation": (file_of(action("$", update={}, expect={})), "x-expect is empty"),
    "an unknown expectation": (file_of(action("$", update={}, expect={"match": 1})), "x-expect: unknown: match"),
    "no matches expected": (file_of(action("$", remove=True, expect={"matches": 0})), "write 1 or more"),
    "true matches": (file_of(action("$", remove=True, expect={"matches": True})), "write 1 or more"),
    "an id that is no text": (file_of(action("$", update={}, x_id=[1])), "x-id: expected a text"),
    "no ids": (file_of(action("$", update={}, x_id=[])), "x-id: expected a list with entries"),
    "a version without v": (file_of(action("$", update={}, x_versions=["43"])), "'43' is no version such as v43"),
    "the same action twice": (file_of(action("$.a", update=1), action("$.a", update=1)), "stands twice: $.a"),
    "a refusal without a reason": (
        file_of(action("$", update={}), **{"x-refused": [{"id": "a"}]}),
        "x-refused entry 1: missing: reason",
    ),
    "a pass without a name": (
        file_of(action("$", update={}), **{"x-by-pass": [{"id": "a", "pass": 1}]}),
        "entry 1: pass: expected a text",
    ),
    "passes that are no list": (file_of(action("$", update={}), **{"x-by-pass": {}}), "x-by-pass: expected a list"),
}


@pytest.mark.parametrize("bad", BAD_FILES)
def test_a_file_that_is_not_strictly_right_is_an_error(load_text: Callable[[str], Overlay], bad: str) -> None:
    content, text = BAD_FILES[bad]
    with pytest.raises(OverlayError) as caught:
        load_text(json.dumps(content))
    assert text in str(caught.value)
    assert "fixes.overlay.yaml: " in str(caught.value)


@pytest.mark.parametrize(
    ("yaml", "text"),
    [
        ("", "expected an object, found null"),
        ("a: [", "can't be read as YAML"),
        ("overlay: 1.1.0\noverlay: 1.1.0", "line 2: a key"),
        ("[a, b]: 1", "line 1: a key"),
        ("info: &info {}\nmore: {<<: *info}", "line 2: a key"),
    ],
)
def test_a_file_that_is_no_yaml_object_is_an_error(load_text: Callable[[str], Overlay], yaml: str, text: str) -> None:
    with pytest.raises(OverlayError, match=r"fixes\.overlay\.yaml") as caught:
        load_text(yaml)
    assert text in str(caught.value)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OverlayError, match=r"gone\.overlay\.yaml: can't be read"):
        load(tmp_path / "gone.overlay.yaml")


YAML = """
overlay: 1.1.0
info: {title: Read as JSON, version: 1.0.0, x-more: anything}
extends: ../v43/openapi.json
x-more: anything
actions:
  - target: $.responses
    description: Keys are texts, whatever they look like.
    update:
      200: {on: no, day: 2026-01-14, quoted: "1", true: true, null: null, empty: }
      count: [1, -2, 1.5, 1e3, 010, 1_000, 1:30]
      text: |-
        12
    x-expect: {value: {}}
    x-reason: The answer is missing.
"""


def test_yaml_is_read_as_json(load_text: Callable[[str], Overlay]) -> None:
    overlay = load_text(YAML)
    assert overlay.title == "Read as JSON"
    assert apply({"responses": {}}, overlay, "v43")["responses"] == {
        "200": {"on": "no", "day": "2026-01-14", "quoted": "1", "true": True, "null": None, "empty": None},
        "count": [1, -2, 1.5, 1000.0, "010", "1_000", "1:30"],
        "text": "12",
    }


def test_the_files_of_a_folder_are_loaded_by_name(tmp_path: Path) -> None:
    for name in ("b.overlay.yaml", "a.overlay.yaml", "c.yaml"):
        content = file_of(action("$", update={"x": 1})) if "overlay" in name else {}
        (tmp_path / name).write_text(json.dumps(content), "utf-8")
    assert [overlay.path.name for overlay in load_all(tmp_path)] == ["a.overlay.yaml", "b.overlay.yaml"]


def test_the_answered_defects_are_told_with_their_place(write: Write) -> None:
    overlay = write(
        action("$", update={"x": 1}, x_id="one"),
        action("$", update={"y": 1}),
        action("$", update={"z": 1}, x_id=["two", "one"]),
        **{
            "x-refused": [{"id": "three", "reason": "It is right."}],
            "x-by-pass": [{"id": ["four", "five"], "pass": "dates"}],
        },
    )
    file = str(overlay.path)
    assert list(answers([overlay])) == [
        Answer("one", file, action=1, reason="wrong"),
        Answer("two", file, action=3, reason="wrong"),
        Answer("one", file, action=3, reason="wrong"),
        Answer("three", file, reason="It is right."),
        Answer("four", file, function="dates"),
        Answer("five", file, function="dates"),
    ]


# --- nothing is shared that could be changed by chance ---


def test_two_places_and_two_documents_get_values_of_their_own(write: Write) -> None:
    overlay = write(action("$.*", update={"new": {"x": []}}, expect={"matches": 2}))
    document: Json = {"a": {}, "b": {}}
    first, second = apply(document, overlay, "v42"), apply(document, overlay, "v43")
    first["a"]["new"]["x"].append(1)
    assert first["b"] == {"new": {"x": []}}
    assert second == {"a": {"new": {"x": []}}, "b": {"new": {"x": []}}}


def test_a_copied_value_is_the_copys_own(write: Write) -> None:
    result = apply({"a": {"x": {}}, "b": {}}, write(action("$.b", copy="$.a")), "v43")
    result["b"]["x"]["changed"] = True
    assert result["a"] == {"x": {}}


primitives = st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["a", "b", "200", "no"])
keys = st.sampled_from(["a", "b", "c"])
values = st.recursive(
    primitives, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=3), max_leaves=12
)
objects = st.dictionaries(keys, values, max_size=3)


def overlay_of(folder: Path, *actions: Json) -> Overlay:
    path = folder / "property.overlay.yaml"
    path.write_text(json.dumps(file_of(*actions)), "utf-8")
    return load(path)


def type_of(value: Any) -> Any:
    return value.__class__


def merged(old: Any, new: Any) -> Any:
    """The merge in the specification's words; TypeError for values of unlike kinds."""
    if type_of(old) is type_of(new) is dict:
        both = {key: merged(old[key], new[key]) for key in old.keys() & new.keys()}
        return {**old, **new, **both}
    if type_of(old) is type_of(new) is list:
        return old + new
    if {type_of(old), type_of(new)} & {dict, list}:
        raise TypeError
    return new


@given(document=objects, update=objects)
def test_an_update_of_the_root_merges_and_leaves_the_input(
    tmp_path_factory: pytest.TempPathFactory, document: Json, update: Json
) -> None:
    overlay = overlay_of(tmp_path_factory.getbasetemp(), action("$", update=update))
    before = copy.deepcopy(document)
    try:
        expected = merged(document, update)
    except TypeError:
        expected = None
    if expected is None or json.dumps(expected, sort_keys=True) == json.dumps(document, sort_keys=True):
        with pytest.raises(OverlayError):
            apply(document, overlay, "v43")
    else:
        assert apply(document, overlay, "v43") == expected
    assert document == before


def without(value: Any, unwanted: str) -> Any:
    if type_of(value) is dict:
        return {key: without(inner, unwanted) for key, inner in value.items() if key != unwanted}
    return [without(inner, unwanted) for inner in value] if type_of(value) is list else value


@given(document=objects)
def test_removing_a_key_everywhere_leaves_none_and_the_input(
    tmp_path_factory: pytest.TempPathFactory, document: Json
) -> None:
    document = {"a": 1, **document}
    count = json.dumps(document).count('"a": ')
    before = copy.deepcopy(document)
    overlay = overlay_of(tmp_path_factory.getbasetemp(), action("$..a", remove=True, expect={"matches": count}))
    assert apply(document, overlay, "v43") == without(document, "a")
    assert document == before


@given(items=st.lists(st.sampled_from(["x", "y", 1, None]), min_size=1))
def test_removing_items_keeps_the_others_in_order(tmp_path_factory: pytest.TempPathFactory, items: list[Any]) -> None:
    items.append("x")
    overlay = overlay_of(tmp_path_factory.getbasetemp(), action("$.a[?@=='x']", remove=True, expect={"value": "x"}))
    assert apply({"a": items}, overlay, "v43") == {"a": [item for item in items if item != "x"]}
