"""Uids: which texts are some, and that new ones are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.uids import InvalidUidError, checked_uid, generate_uid, is_uid


@pytest.mark.parametrize("uid", ["DeNum000000", "a1234567890", "ZZZZZZZZZZZ"])
def test_eleven_letters_and_digits_that_begin_with_a_letter_are_a_uid(uid: str) -> None:
    assert is_uid(uid)
    assert checked_uid(uid) == uid


@pytest.mark.parametrize(
    "text", ["", "short", "1eNum000000", "DeNum0000000", "DeNum-00000", "DeNum00000é", "DeNum000000\n"]
)
def test_anything_else_is_refused_with_the_way_out(text: str) -> None:
    assert not is_uid(text)
    with pytest.raises(InvalidUidError, match="get_by_code") as caught:
        checked_uid(text)
    assert caught.value.value == text
    assert isinstance(caught.value, ValueError)


@given(st.one_of(st.none(), st.integers(), st.binary(), st.text(max_size=12)))
def test_any_value_may_be_asked_about(value: object) -> None:
    assert is_uid(value) == (
        isinstance(value, str) and len(value) == 11 and value.isascii() and value.isalnum() and value[0].isalpha()
    )


def test_generated_uids_are_valid_and_differ() -> None:
    uids = {generate_uid() for _ in range(1000)}
    assert len(uids) == 1000
    assert all(map(is_uid, uids))
