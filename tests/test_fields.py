"""The `fields` parameter: building it, reading it, and finding misspelt names before they are sent."""

import re
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.fields import (
    Preset,
    Selected,
    UnknownFieldError,
    UnknownFieldWarning,
    check_fields,
    fields_text,
    is_empty,
    is_not_empty,
    is_whole,
    key_by,
    model_of,
    nested,
    parse_fields,
    pluck,
    rename,
    size,
    unknown_fields,
    with_id,
    without,
)
from dhis2w_client.models import MetadataObject
from dhis2w_client.v43.models import CategoryCombo, DataElement

# -- Building --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("built", "text"),
    [
        (nested("categoryCombo", "id", "name"), "categoryCombo[id,name]"),
        (nested("categoryCombo", "id", nested("categories", "id")), "categoryCombo[id,categories[id]]"),
        (without("sharing", "access.manage"), "!sharing,!access.manage"),
        (rename("name", "label"), "name~rename(label)"),
        (rename(nested("categoryCombo", "id"), "combo"), "categoryCombo[id]~rename(combo)"),
        (size("dataElementGroups"), "dataElementGroups~size"),
        (is_empty("dataElementGroups"), "dataElementGroups~isEmpty"),
        (is_not_empty("dataElementGroups"), "dataElementGroups~isNotEmpty"),
        (pluck("dataElementGroups"), "dataElementGroups~pluck(id)"),
        (key_by(nested("dataElementGroups", "id", "name"), "name"), "dataElementGroups[id,name]~keyBy(name)"),
        (fields_text(["id", Preset.NAMEABLE, nested("user", "id")]), "id,:nameable,user[id]"),
        (fields_text("id,name"), "id,name"),
        (fields_text(None), None),
        (fields_text([]), None),
    ],
)
def test_what_the_builder_writes(built: str | None, text: str | None) -> None:
    assert built == text


@pytest.mark.parametrize(
    "make",
    [
        lambda: nested("categoryCombo"),
        lambda: nested("category combo", "id"),
        lambda: nested("categoryCombo", "id,name"),
        lambda: nested("categoryCombo", "id]"),
        lambda: nested("categoryCombo", "categories[id"),
        lambda: nested("categoryCombo", ""),
        lambda: rename("name", "a,b"),
        lambda: without("a)"),
        lambda: size("a,b"),
    ],
)
def test_what_would_be_read_otherwise_than_it_looks_is_refused(make: Callable[[], str]) -> None:
    with pytest.raises(ValueError, match=r"no name of a property|names no fields|not one field"):
        make()


# -- Reading ---------------------------------------------------------------------------------------------------------


def names(text: str) -> list[Any]:
    def plain(entries: tuple[Selected, ...]) -> list[Any]:
        return [entry.name if entry.inner is None else (entry.name, plain(entry.inner)) for entry in entries]

    return plain(parse_fields(text))


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("id,name", ["id", "name"]),
        (" id , name ", ["id", "name"]),
        ("a[b,c(d)],e", [("a", ["b", ("c", ["d"])]), "e"]),
        ("a[b", [("a", ["b"])]),
        ("a]b,,c", ["a", "b", "c"]),
        ("*,:owner,!sharing", ["*", ":owner", "sharing"]),
        ("a~rename(b),c::size,d|isEmpty,e~keyBy(id)[id]", ["a", "c", "d", ("e", ["id"])]),
        ("", []),
        ("][)(:~|!,", []),
    ],
)
def test_what_a_server_would_read(text: str, entries: list[Any]) -> None:
    assert names(text) == entries


def test_exclusions_and_transformers_are_told() -> None:
    assert parse_fields("!a,b~rename(c)::size") == (Selected("a", True), Selected("b", False, ("rename", "size")))


def read_by_grammar(text: str) -> list[Any]:
    """An independent reader of DHIS2's grammar, for well-formed text: brackets by recursion, the rest by patterns."""
    tokens = re.findall(r"[\[\]]|~\w+(?:\(\w+\))?|,|[!:*\w.]+", text)

    def entries(position: int) -> tuple[list[Any], int]:
        read: list[Any] = []
        while position < len(tokens) and tokens[position] != "]":
            token = tokens[position]
            if token == "[":
                inner, position = entries(position + 1)
                read[-1] = (read[-1], inner)
            elif token != "," and not token.startswith("~"):
                read.append(token.removeprefix("!"))
            position += 1
        return read, position

    return entries(0)[0]


NAMES = st.from_regex(r"[a-z][A-Za-z]{0,6}", fullmatch=True)
FIELDS = st.recursive(
    NAMES,
    lambda inner: st.one_of(
        st.builds(lambda name, parts: nested(name, *parts), NAMES, st.lists(inner, min_size=1, max_size=3)),
        st.builds(rename, inner, NAMES),
        st.builds(size, inner),
        st.builds(pluck, inner, NAMES),
    ),
    max_leaves=8,
)


@given(st.lists(st.one_of(FIELDS, st.builds(without, NAMES), st.sampled_from(["*", *map(str, Preset)]))))
def test_what_is_built_is_read_as_it_was_meant(fields: list[str]) -> None:
    assert names(fields_text(fields) or "") == read_by_grammar(fields_text(fields) or "")


@given(st.text("ab[](),!:*~| .", max_size=30))
def test_any_text_can_be_read(text: str) -> None:
    parse_fields(text)


# -- Comparing with a model ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "unknown"),
    [
        ("id,name,categoryCombo[id,name,categories[id]],dataSetElements[dataSet[id]]", ()),
        ("*,:owner,:nameable,!sharing,href,user", ()),
        ("id,AttrDe00000", ()),
        ("id,naem", ("'naem' (did you mean 'name'?)",)),
        ("categoryCombo[naem]", ("'categoryCombo.naem' (did you mean 'name'?)",)),
        ("dataSetElements[dataSet[nam]]", ("'dataSetElements.dataSet.nam' (did you mean 'name'?)",)),
        ("xyzzy~size,!plugh", ("'xyzzy'", "'plugh'")),
        ("sharing[public],style[icon]", ()),
    ],
)
def test_names_that_the_model_does_not_have_are_found(fields: str, unknown: tuple[str, ...]) -> None:
    assert unknown_fields(DataElement, fields) == unknown


def test_a_misspelt_name_is_warned_of_at_the_line_of_the_program() -> None:
    with pytest.warns(UnknownFieldWarning, match="DataElement has no 'naem'") as caught:
        check_fields(DataElement, "naem", "warn")
    assert caught[0].filename == __file__


def test_a_misspelt_name_may_be_an_error_or_nothing() -> None:
    with pytest.raises(UnknownFieldError, match="did you mean 'name'"):
        check_fields(DataElement, "naem", "raise")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_fields(DataElement, "naem", "ignore")
        check_fields(DataElement, "id,name", "warn")
        check_fields(DataElement, None, "raise")


@pytest.mark.parametrize(
    ("fields", "whole"),
    [
        ("*", True),
        (":owner", True),
        (":all,categoryCombo[id,name]", True),
        (":owner,dataSetElements[*]", True),
        ("id,name", False),
        (":simple", False),
        ("*,!sharing", False),
        ("*,name~rename(label)", False),
        (":owner,categoryCombo[name]", False),
        (":owner,dataSetElements[id]", False),
    ],
)
def test_whether_an_object_may_be_written_back(fields: str, whole: bool) -> None:
    assert is_whole(DataElement, fields) is whole


@pytest.mark.parametrize(
    ("fields", "with_it"),
    [
        (None, None),
        ("name", "name,id"),
        ("id,name", "id,name"),
        (":owner", ":owner"),
        ("*,!id", "*,!id"),
        ("id~rename(uid)", "id~rename(uid),id"),
        ("categoryCombo[id]", "categoryCombo[id],id"),
    ],
)
def test_adding_the_id(fields: str | None, with_it: str | None) -> None:
    assert with_id(fields) == with_it


def test_the_model_of_a_property() -> None:
    assert model_of(DataElement, "categoryCombo") is CategoryCombo
    assert model_of(DataElement, "name") is None
    assert model_of(MetadataObject, "nosuch") is None
