"""Conditions of lists: what the builder writes, what it refuses, and what becomes of raw text."""

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.filters import OPERATORS, Filter, filter_texts, where


class Kind(Enum):
    NUMBER = "NUMBER"


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (where("name").eq("ANC 1"), "name:eq:ANC 1"),
        (where("name").ieq("anc"), "name:ieq:anc"),
        (where("zeroIsSignificant").eq(True), "zeroIsSignificant:eq:true"),
        (where("valueType").ne(Kind.NUMBER), "valueType:ne:NUMBER"),
        (where("level").gt(2), "level:gt:2"),
        (where("level").ge(2.5), "level:ge:2.5"),
        (where("created").lt(date(2026, 1, 31)), "created:lt:2026-01-31"),
        (where("created").le(datetime(2026, 1, 31, 12)), "created:le:2026-01-31T12:00:00.000"),
        (where("name").like("a:b"), "name:like:a:b"),
        (where("name").not_like("x"), "name:!like:x"),
        (where("name").like_start("x"), "name:$like:x"),
        (where("name").not_like_start("x"), "name:!$like:x"),
        (where("name").like_end("x"), "name:like$:x"),
        (where("name").not_like_end("x"), "name:!like$:x"),
        (where("name").ilike("x"), "name:ilike:x"),
        (where("name").not_ilike("x"), "name:!ilike:x"),
        (where("name").starts_with("x"), "name:$ilike:x"),
        (where("name").not_starts_with("x"), "name:!$ilike:x"),
        (where("name").ends_with("x"), "name:ilike$:x"),
        (where("name").not_ends_with("x"), "name:!ilike$:x"),
        (where("name").token("x"), "name:token:x"),
        (where("name").not_token("x"), "name:!token:x"),
        (where("categoryCombo.id").in_(["a", "b"]), "categoryCombo.id:in:[a,b]"),
        (where("id").in_([]), "id:in:[]"),
        (where("level").not_in([1, 2]), "level:!in:[1,2]"),
        (where("code").null(), "code:null"),
        (where("code").not_null(), "code:!null"),
        (where("dataElementGroups").empty(), "dataElementGroups:empty"),
        (where("dataElementGroups").not_empty(), "dataElementGroups:!empty"),
    ],
)
def test_what_the_builder_writes(condition: Filter, text: str) -> None:
    assert str(condition) == text
    assert filter_texts(condition, 43) == [text]


def test_before_2_42_not_empty_is_written_as_a_comparison_of_size() -> None:
    condition = where("dataElementGroups").not_empty()
    assert filter_texts([condition], 41) == ["dataElementGroups:gt:0"]
    assert filter_texts([condition], 42) == ["dataElementGroups:!empty"]


def test_a_comma_in_a_value_is_refused_where_servers_cut_there() -> None:
    condition = where("name").like("ANC, first")
    assert filter_texts(condition, 41) == ["name:like:ANC, first"]
    with pytest.raises(ValueError, match=r"name:like: DHIS2 2\.43 would cut the value 'ANC, first'"):
        filter_texts(condition, 43)


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda: where("name").eq(""), "a value that is not empty is needed"),
        (lambda: where("id").in_(["a,b"]), "cannot stand in a list"),
        (lambda: where("id").in_(["a]"]), "cannot stand in a list"),
        (lambda: where("id").in_([""]), "cannot stand in a list"),
        (lambda: where("na me").eq("x"), "is no property"),
        (lambda: where("name:eq:x,code").eq("x"), "is no property"),
        (lambda: where("").null(), "is no property"),
        (lambda: Filter("name", "equals", "x"), "is no operator"),
        (lambda: Filter("name", "null", "x"), "takes no value"),
        (lambda: Filter("name", "in", "x"), "a list of values is needed"),
    ],
)
def test_what_servers_misread_is_refused(make: Callable[[], Filter], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        make()


def test_a_text_is_no_list_and_an_object_no_value() -> None:
    with pytest.raises(TypeError, match="not the one text 'abc'"):
        where("id").in_("abc")
    with pytest.raises(TypeError, match="dict cannot be a value"):
        where("id").eq({})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("name:like:100%", "name:like:100%"),
        ("id:in:DeNum000000", "id:in:[DeNum000000]"),
        ("id:!in:a,b", "id:!in:[a,b]"),
        ("id:in:[a,b]", "id:in:[a,b]"),
        ("name:eq:a,code:eq:b", "name:eq:a,code:eq:b"),
        ("code:!null", "code:!null"),
        ("id:canRead", "id:canRead"),
        ("1:name:like:x", "1:name:like:x"),
    ],
)
def test_raw_text_goes_as_it_is_and_lists_get_their_brackets(text: str, sent: str) -> None:
    assert filter_texts(text, 43) == [sent]
    assert filter_texts([text, where("a").null()], 43) == [sent, "a:null"]


@pytest.mark.parametrize("text", ["name:eq", "name:eq:", "name:ILIKE:", "id:in:", "id:in"])
def test_raw_text_without_its_value_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="has no value"):
        filter_texts(text, 43)


def test_no_filters_are_none() -> None:
    assert filter_texts(None, 43) == filter_texts([], 43) == []


# -- Against a parser of DHIS2's grammar -----------------------------------------------------------------------------


def split_as_2_42_does(parameter: str) -> list[str]:
    """Commas outside of brackets end a filter."""
    parts, depth = [""], 0
    for character in parameter:
        depth += {"[": 1, "]": -1}.get(character, 0)
        if character == "," and depth <= 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def read_as_a_server_does(text: str) -> tuple[str, str, str | list[str] | None]:
    path, operator, *value = text.split(":", 2)
    if not value:
        return path, operator, None
    if value[0].startswith("[") and operator in {"in", "!in"}:
        inner = value[0][1:-1]
        return path, operator, inner.split(",") if inner else []
    return path, operator, value[0]


PATHS = st.from_regex(r"[a-z][A-Za-z]{0,8}(\.[a-z]{1,5})?", fullmatch=True)
WITHOUT_VALUE = {"null", "!null", "empty", "!empty"}


@given(PATHS, st.sampled_from(sorted(OPERATORS - WITHOUT_VALUE - {"in", "!in"})), st.text(min_size=1))
def test_a_condition_that_is_not_refused_is_read_as_it_was_meant(path: str, operator: str, value: str) -> None:
    condition = Filter(path, operator, value)
    if "," in value:
        with pytest.raises(ValueError, match="at its comma"):
            condition.text(43)
    else:
        parts = split_as_2_42_does(condition.text(43))
        assert [read_as_a_server_does(part) for part in parts] == [(path, operator, value)]


@given(PATHS, st.lists(st.text(min_size=1)))
def test_a_list_that_is_not_refused_is_read_as_it_was_meant(path: str, values: list[str]) -> None:
    try:
        text = where(path).in_(values).text(43)
    except ValueError:
        assert any(character in value for value in values for character in ",[]")
        return
    assert [read_as_a_server_does(part) for part in split_as_2_42_does(text)] == [(path, "in", values)]
