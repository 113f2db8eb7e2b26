"""Legend sets from values, and what cannot be one."""

import pytest

from dhis2w_client.legends import LegendSetSpec, LegendSpec, legends_between


def test_there_is_a_legend_between_each_two_values_from_light_to_dark() -> None:
    legends = legends_between([0, 50, 80.5, 100])
    assert [(legend.name, legend.start, legend.end) for legend in legends] == [
        ("0 - 50", 0, 50),
        ("50 - 80.5", 50, 80.5),
        ("80.5 - 100", 80.5, 100),
    ]
    assert [legend.color for legend in legends] == ["#ffffd4", "#cc9a6c", "#993404"]
    given = legends_between([0, 1], colors=["#123456"], names=["All"])
    assert given == [LegendSpec("All", 0, 1, "#123456")]


def test_what_cannot_be_a_legend_set_is_said() -> None:
    with pytest.raises(ValueError, match="two breakpoints at least"):
        legends_between([1])
    with pytest.raises(ValueError, match="must end above 2, where it starts, not at 1"):
        legends_between([0, 2, 1])
    with pytest.raises(ValueError, match="3 breakpoints make 2 legends, but 1 colors are given"):
        legends_between([0, 1, 2], colors=["#000000"])
    with pytest.raises(ValueError, match="'red' is no color such as #ffcc00"):
        LegendSpec("Low", 0, 1, "red")
    with pytest.raises(ValueError, match="'A' and 'B' overlap"):
        LegendSetSpec("Set", [LegendSpec("B", 1, 3, "#000000"), LegendSpec("A", 0, 2, "#000000")])
