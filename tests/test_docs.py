"""README and docs: their Python runs as it stands, their links lead somewhere, and no public name is left out."""

import inspect
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

import dhis2w_client
from dhis2w_client import BasicAuth, SyncDhis2Client
from dhis2w_client._async.accessors import Accessors
from dhis2w_client.testing import Dhis2Server
from docs.reference import GROUPS, group_of, public_names
from tests.snippets import PAGES, ROOT, has_tests, run_page, snippets

pytest_plugins = ["pytester"]

TESTING = "docs/testing.md"


# -- Snippets --------------------------------------------------------------------------------------------------------


@pytest.fixture
def world() -> Iterator[tuple[Dhis2Server, str]]:
    """A server with a country in it, as the tutorial has it, and its URL."""
    service = httpx.MockTransport(lambda request: httpx.Response(200, json={"path": request.url.path}))
    server = Dhis2Server("2.43", upstream=service, now=datetime(2026, 6, 15, 9, tzinfo=UTC))
    with server.serve() as url:
        yield server, url


@pytest.mark.parametrize("page", [page for page in PAGES if snippets(page)])
def test_python_runs(
    page: str, world: tuple[Dhis2Server, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not for pytest; guides begin with a `client`."""
    server, url = world
    login = {"DHIS2_URL": url, "DHIS2_USERNAME": server.username, "DHIS2_PASSWORD": server.password}
    for name, value in {**login, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    if not page.startswith("docs/guides/"):
        run_page(page, url, {})
        return
    with SyncDhis2Client(url, BasicAuth(server.username, server.password)) as client:
        run_page(page, url, {"client": client})


def test_tests_of_the_testing_page_run(pytester: pytest.Pytester) -> None:
    tests = [example for _, example in snippets(TESTING) if has_tests(example)]
    for number, example in enumerate(tests):
        pytester.makepyfile(**{f"test_{number}": example})
    result = pytester.runpytest_subprocess(
        "-p", "dhis2w_client.testing.plugin", "-p", "no:cacheprovider", "-W", "error", "--strict-markers"
    )
    assert result.ret == 0
    assert result.parseoutcomes()["passed"] > len(tests)


def test_each_way_of_testing_has_its_example() -> None:
    parts = (ROOT / TESTING).read_text(encoding="utf-8").split("\n## ")
    titles = {part.partition("\n")[0] for part in parts if "```python" in part}
    assert {"In the process", "On a port", "Worlds", "Save and load", "The clock", "Faults", "pytest"} <= titles


# -- Links -----------------------------------------------------------------------------------------------------------

_LINK = re.compile(r"(?<!\\)\]\((?!https?://|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)")
_FENCED = re.compile(r"(?ms)^(```+|:::+).*?^\1$")
_CODE = re.compile(r"`[^`\n]*`")


def _text(path: Path) -> str:
    return _CODE.sub("", _FENCED.sub("", path.read_text(encoding="utf-8")))


def _anchors(path: Path) -> set[str]:
    titles = re.findall(r"(?m)^#+ (.+)$", _FENCED.sub("", path.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", [*PAGES, "examples/README.md", "CHANGELOG.md", "SECURITY.md"])
def test_links_lead_somewhere(page: str) -> None:
    path = ROOT / page
    for target, anchor in _LINK.findall(_text(path)):
        if target.startswith("reference/") or "/reference/" in target:
            continue  # made by `make docs`, which fails for those that do not exist
        found = (path.parent / target) if target else path
        assert found.exists(), f"{page} links to {target}, which is not there"
        assert not anchor or anchor in _anchors(found), f"{page}: {target or page} has no heading #{anchor}"


def test_every_page_is_in_the_contents() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    named = {f"docs/{line}.md" for line in index.splitlines() if re.fullmatch(r"[\w./-]+", line)}
    missing = {page for page in PAGES if page.startswith("docs/") and page != "docs/index.md"} - named
    assert not missing


# -- Public names ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted({*dhis2w_client.__all__} - {"__version__"}))
def test_public_name_is_documented(name: str) -> None:
    value = public_names()[name]
    assert group_of(name, value) in GROUPS
    own = inspect.getdoc(value)
    assert own, f"{name} has no docstring"
    if isinstance(value, type):
        undocumented = [member for member, each in _own_members(value) if not inspect.getdoc(each)]
        assert not undocumented, f"{name} has members without a docstring: {', '.join(undocumented)}"


def _own_members(kind: type) -> Iterator[tuple[str, Any]]:
    for base in kind.__mro__:
        if base.__module__.startswith("dhis2w_client"):
            for name, member in vars(base).items():
                if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, property)):
                    yield name, member


def test_accessors_and_their_operations_are_documented() -> None:
    from codegen import written
    from codegen.names import table, written_class

    assert all(inspect.getdoc(member) for name, member in vars(Accessors).items() if not name.startswith("_"))
    classes = {**table()["services"], **table()["behaviours"]}
    undocumented = [
        f"{accessor}.{operation}"
        for accessor, text in classes.items()
        for operation, node in written.methods(written_class(str(text)).name).items()
        if not written.sentence(node)
    ]
    assert not undocumented


def test_every_accessor_has_its_section() -> None:
    page = (ROOT / "docs" / "accessors.md").read_text(encoding="utf-8")
    missing = [name for name in vars(Accessors) if not name.startswith("_") and f"## client.{name}\n" not in page]
    assert [name for name in missing if name != "resources"] == []
