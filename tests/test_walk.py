"""Which pages a walk asks for: each row once, whatever happens to the list meanwhile, and an end in every case."""

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client._walk import Step, Walk
from dhis2w_client.paging import Page, Pager

ROWS = [f"{number:04}" for number in range(0, 400, 2)]


def page_of(rows: list[Any], step: Step, *, clamped: bool = True, counted: bool = True) -> Page[Any]:
    """A page as servers cut it: the number clamped (2.41 to 2.43) or not (2.44), with or without a total."""
    count = max(1, -(-len(rows) // step.page_size))
    items = [SimpleNamespace(id=uid) for uid in rows[step.start : step.start + step.page_size]]
    number = min(step.page, count) if clamped else step.page
    return Page(items, Pager(page=number, pageSize=step.page_size, total=len(rows) if counted else None))


def ids(rows: list[Any]) -> list[str]:
    return [row.id for row in rows]


@given(
    st.sets(st.sampled_from(ROWS)),
    st.integers(1, 20),
    st.booleans(),
    st.booleans(),
    st.lists(st.tuples(st.booleans(), st.integers(0, 399)), max_size=200),
    st.sampled_from([(12, 1000), (7, 8)]),
)
def test_each_row_comes_once_though_rows_are_added_and_removed_between_pages(
    start: set[str],
    page_size: int,
    clamped: bool,
    counted: bool,
    changes: list[tuple[bool, int]],
    limits: tuple[int, int],
) -> None:
    rows, always, seen = set(start), set(start), list[str]()
    at_a_time, remembered = limits
    walk: Walk[Any] = Walk(page_size, remembered=remembered)
    requests = 0
    while walk.step is not None:
        requests += 1
        assert requests < 5000
        seen += ids(walk.take(page_of(sorted(rows), walk.step, clamped=clamped, counted=counted)))
        for is_new, number in [changes.pop() for _ in range(min(at_a_time, len(changes)))]:
            uid = f"{number:04}"
            if is_new and uid not in start:  # a row that comes back would rightly come twice
                rows.add(uid)
            else:
                rows.discard(uid)
                always.discard(uid)
    assert len(seen) == len(set(seen))
    assert always <= set(seen)


@pytest.mark.parametrize("size", [50, 500, 1000])
def test_the_overlap_costs_few_requests(size: int) -> None:
    rows = [f"{number:06}" for number in range(100_000)]
    walk: Walk[Any] = Walk(size)
    requests = found = 0
    while walk.step is not None:
        assert walk.step.page_size <= size
        found += len(walk.take(page_of(rows, walk.step)))
        requests += 1
    assert found == len(rows)
    assert requests <= 1.25 * len(rows) / size


def test_a_list_that_is_not_paged_is_one_page() -> None:
    walk: Walk[Any] = Walk(10)
    assert walk.take(Page([SimpleNamespace(id="a")])) == [SimpleNamespace(id="a")]
    assert walk.step is None


def test_a_server_with_a_smaller_limit_is_followed() -> None:
    walk: Walk[Any] = Walk(5000)
    seen: list[str] = []
    while walk.step is not None:
        step = Step(walk.step.page, min(walk.step.page_size, 7))
        seen += ids(walk.take(page_of(ROWS, step)))
    assert seen == ROWS


@pytest.mark.parametrize("total", [None, 10**6])
def test_a_server_that_sends_the_same_page_for_ever_is_left(total: int | None) -> None:
    walk: Walk[Any] = Walk(3)
    requests, seen = 0, list[str]()
    while walk.step is not None and requests < 100:
        rows = [SimpleNamespace(id=uid) for uid in "abc"]
        seen += ids(walk.take(Page(rows, Pager(page=1, pageSize=3, total=total))))
        requests += 1
    assert seen == ["a", "b", "c"]
    assert requests < 20


def test_rows_without_ids_are_walked_page_by_page() -> None:
    rows = [SimpleNamespace(name=str(number)) for number in range(7)]
    walk: Walk[Any] = Walk(3)
    seen: list[Any] = []
    steps = []
    while walk.step is not None:
        steps.append(walk.step)
        part = rows[walk.step.start : walk.step.start + walk.step.page_size]
        seen += walk.take(Page(part, Pager(page=1, pageSize=3, total=len(rows))))
    assert seen == rows
    assert steps == [Step(1, 3), Step(2, 3), Step(3, 3)]


def test_a_page_has_at_least_one_object() -> None:
    with pytest.raises(ValueError, match="page_size must be 1 or more, not 0"):
        Walk(0)
