"""Plans for the options of a set: carried out, they give what is wanted, and then there is nothing left to do."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.option_sets import OptionChanges, OptionSpec, plan_options, specs_of

CODES = st.lists(st.sampled_from("ABCDEF"), unique=True)
NAMES = st.sampled_from(["old", "new"])


@st.composite
def present_options(draw: st.DrawFn) -> list[dict[str, Any]]:
    return [{"id": f"Option0000{code}", "code": code, "name": f"{code} {draw(NAMES)}"} for code in draw(CODES)]


@st.composite
def wanted_options(draw: st.DrawFn) -> list[OptionSpec]:
    return [OptionSpec(code, f"{code} {draw(NAMES)}") for code in draw(CODES)]


def carried_out(present: list[dict[str, Any]], changes: OptionChanges) -> list[dict[str, Any]]:
    after = [
        option | dict(changes.updated.get(option["id"], {})) for option in present if option not in changes.removed
    ]
    after += [{"id": f"Option0000{spec.code}", **spec.properties()} for spec in changes.created]
    order = changes.order or [option["code"] for option in after]
    return sorted(after, key=lambda option: order.index(option["code"]))


@given(present_options(), wanted_options(), st.booleans())
def test_a_plan_that_was_carried_out_leaves_nothing_to_do(
    present: list[dict[str, Any]], wanted: list[OptionSpec], remove_missing: bool
) -> None:
    changes = plan_options(present, wanted, remove_missing=remove_missing)
    after = carried_out(present, changes)
    assert plan_options(after, wanted, remove_missing=remove_missing).is_empty
    assert {(spec.code, spec.name) for spec in wanted} <= {(option["code"], option["name"]) for option in after}
    if remove_missing:
        assert [option["code"] for option in after] == [spec.code for spec in wanted]
    else:
        assert {option["code"] for option in present} <= {option["code"] for option in after}


def test_what_cannot_be_an_option_is_said() -> None:
    with pytest.raises(ValueError, match="an option needs a code"):
        OptionSpec(" ", "Blank")
    with pytest.raises(ValueError, match="the code 'A' comes more than once"):
        specs_of([OptionSpec("A", "One"), OptionSpec("A", "Two")])
    with pytest.raises(ValueError, match="the name 'One' comes more than once"):
        specs_of({"A": "One", "B": "One"})
    assert str(OptionChanges(order=["A"])) == "0 created, 0 updated, 0 removed, 0 unchanged, reordered"
