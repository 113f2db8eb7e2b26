"""Ordered lists of objects: whatever is put in, taken out and moved, nothing else is lost or doubled."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client._children import inserted, numbered, reordered, uid_of_child, without
from dhis2w_client.uids import InvalidUidError

UIDS = [f"Child{number:06}" for number in range(8)]
CHILDREN = st.lists(st.sampled_from(UIDS[:7]), unique=True).map(lambda uids: [{"id": uid, "kept": uid} for uid in uids])


@given(CHILDREN, st.data())
def test_a_child_comes_to_its_position_and_the_others_keep_their_order(
    children: list[dict[str, Any]], data: st.DataObject
) -> None:
    position = data.draw(st.integers(0, len(children)))
    after = inserted({"id": UIDS[7], "new": True}, position)(children)
    assert after[position] == {"id": UIDS[7], "new": True}
    assert [child for child in after if child["id"] != UIDS[7]] == children
    assert without([UIDS[7]])(after) == children
    assert inserted({"id": UIDS[7]}, position)(after) == after


@given(CHILDREN, st.randoms())
def test_another_order_loses_nothing(children: list[dict[str, Any]], random: Any) -> None:
    uids = [child["id"] for child in children]
    random.shuffle(uids)
    after = reordered(uids)(children)
    assert [child["id"] for child in after] == uids
    assert sorted(map(str, after)) == sorted(map(str, children))


def test_a_child_that_is_there_already_is_moved_and_keeps_what_is_not_given() -> None:
    children = [{"dataElement": {"id": uid}, "compulsory": True} for uid in UIDS[:3]]
    new = {"dataElement": {"id": UIDS[2]}, "sortOrder": 1}
    moved = inserted(new, 0, key="dataElement.id")(children)
    assert moved == [{**children[2], "sortOrder": 1}, *children[:2]]
    assert inserted(new, key="dataElement.id")(children) == [*children[:2], {**children[2], "sortOrder": 1}]
    assert uid_of_child(children[0], "dataElement.id") == UIDS[0]
    assert uid_of_child({"dataElement": None}, "dataElement.id") is None


def test_what_cannot_be_done_is_said() -> None:
    children = [{"id": uid} for uid in UIDS[:2]]
    with pytest.raises(ValueError, match="position 3 is not within 0 and 2"):
        inserted({"id": UIDS[2]}, 3)(children)
    with pytest.raises(ValueError, match=f"the new order has {UIDS[5]}, which the object does not have"):
        reordered([*UIDS[:2], UIDS[5]])(children)
    with pytest.raises(ValueError, match=f"the new order lacks {UIDS[1]}"):
        reordered(UIDS[:1])(children)
    with pytest.raises(ValueError, match=f"{UIDS[0]} comes twice"):
        reordered([UIDS[0], UIDS[0]])(children)
    with pytest.raises(InvalidUidError):
        without(["x"])


@given(CHILDREN, st.data())
def test_numbers_stay_in_order_and_change_only_where_they_must(
    children: list[dict[str, Any]], data: st.DataObject
) -> None:
    numbers = sorted(data.draw(st.sets(st.integers(0, 99), min_size=len(children), max_size=len(children))))
    given_children = [{**child, "sortOrder": number} for child, number in zip(children, numbers, strict=True)]
    shuffled = data.draw(st.permutations(given_children))
    position = data.draw(st.integers(0, len(children)))
    after = numbered(inserted({"id": UIDS[7]}, position))(list(shuffled))
    assert [child["id"] for child in sorted(after, key=lambda child: child["sortOrder"])] == [
        *(child["id"] for child in children[:position]),
        UIDS[7],
        *(child["id"] for child in children[position:]),
    ]
    assert len({child["sortOrder"] for child in after}) == len(after)
    assert numbered(without([UIDS[7]]))(list(shuffled)) == shuffled
    at_the_end = numbered(inserted({"id": UIDS[7]}))(list(shuffled))
    assert at_the_end[:-1] == given_children
