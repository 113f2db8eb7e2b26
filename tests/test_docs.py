"""The Python of docs/testing.md runs as it stands: what has tests by pytest, the rest as programs."""

import re
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PAGE = Path(__file__).parent.parent / "docs" / "testing.md"


def _examples() -> dict[str, str]:
    """The examples by their place: the heading above, and their number."""
    found: dict[str, str] = {}
    title = ""
    for heading, example in re.findall(r"(?ms)^## ([^\n]+)$|^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8")):
        title = heading or title
        if example:
            found[f"{re.sub(r'[^a-z]+', '_', title.lower())}_{len(found)}"] = example
    return found


def test_each_way_has_its_example() -> None:
    titles = {name.rpartition("_")[0] for name in _examples()}
    assert {"in_the_process", "on_a_port", "worlds", "save_and_load", "the_clock", "faults", "pytest"} <= titles


def test_examples_run(pytester: pytest.Pytester) -> None:
    examples = _examples()
    for name, example in examples.items():
        if "def test_" not in example:
            example = "def test_program():\n" + "".join(f"    {line}\n" for line in example.splitlines())
        pytester.makepyfile(**{f"test_{name}": example})
    result = pytester.runpytest_subprocess(
        "-p", "dhis2w_client.testing.plugin", "-p", "no:cacheprovider", "-W", "error", "--strict-markers"
    )
    assert result.ret == 0
    assert result.parseoutcomes()["passed"] > len(examples)
