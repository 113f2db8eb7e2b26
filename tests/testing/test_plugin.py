"""The fixtures of the pytest plugin."""

import pytest

# Loaded here, because pytester forgets what a run in this process has loaded, and a second copy would know nothing of
# the first.
import dhis2w_client.testing.server  # pyright: ignore[reportUnusedImport]
import dhis2w_client.testing.transport  # noqa: F401  # pyright: ignore[reportUnusedImport]

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
    _run(pytester, text, "--dhis2-version", "2.41", "--dhis2-version", "2.42,2.44").assert_outcomes(passed=3)


def test_mark_goes_before_option(pytester: pytest.Pytester) -> None:
    """A test that is about one version runs with it alone."""
    text = _TEST.format(mark="@pytest.mark.dhis2('2.41')", version="2.41")
    _run(pytester, text, "--dhis2-version", "2.44").assert_outcomes(passed=1)


def test_unknown_version_is_an_error_of_the_test(pytester: pytest.Pytester) -> None:
    """It names the version."""
    result = _run(pytester, _TEST.format(mark="", version="2.4"), "--dhis2-version", "2.12")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*knows no DHIS2 2.12*"])


_EVERY_FIXTURE = """
import httpx
import pytest

@pytest.fixture
def anyio_backend():
    return "asyncio"

@pytest.mark.anyio
async def test_async(dhis2_client):
    assert (await dhis2_client.system.me()).username == "admin"

@pytest.mark.dhis2(context_path="/dhis", username="boss")
def test_context_path(dhis2_sync_client, dhis2_url):
    assert dhis2_url.endswith("/dhis")
    assert dhis2_sync_client.system.me().username == "boss"

def test_port(dhis2_url):
    assert httpx.get(dhis2_url + "/api/me", auth=("admin", "district")).json()["username"] == "admin"
"""


def test_every_fixture(pytester: pytest.Pytester) -> None:
    """An async client, what the mark gives to the server, and a port."""
    _run(pytester, _EVERY_FIXTURE).assert_outcomes(passed=3)
