"""The fixtures of the pytest plugin."""

import pytest

pytest_plugins = ["pytester"]

_TEST = """
import pytest

{mark}
def test_it(dhis2_sync_client, dhis2_server):
    assert dhis2_server.raw_version.startswith({version!r})
    assert [request.path for request in dhis2_server.requests]
"""


def _run(pytester: pytest.Pytester, text: str, *options: str) -> pytest.RunResult:
    pytester.makepyfile(text)
    return pytester.runpytest_inprocess("-p", "dhis2w_client.testing.plugin", "-p", "no:cacheprovider", *options)


def test_gives_a_connected_client(pytester: pytest.Pytester) -> None:
    """Without a mark: the newest released version."""
    _run(pytester, _TEST.format(mark="", version="2.43")).assert_outcomes(passed=1)


def test_mark_names_versions(pytester: pytest.Pytester) -> None:
    """One test for each version of the mark."""
    mark = "@pytest.mark.dhis2('2.42', '2.42.1', world='demo')"
    _run(pytester, _TEST.format(mark=mark, version="2.42")).assert_outcomes(passed=2)


def test_option_names_versions(pytester: pytest.Pytester) -> None:
    """One test for each version of the command line."""
    text = _TEST.format(mark="", version="2.4")
    _run(pytester, text, "--dhis2-version", "2.41", "--dhis2-version", "2.44").assert_outcomes(passed=2)
