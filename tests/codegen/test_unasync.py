"""The synchronous twin is made from asynchronous source, completely, reproducibly, and with no rule to spare."""

import re
from pathlib import Path

import pytest

from codegen.document import CodegenError
from codegen.unasync import RULES, Twin, main, synchronous

SOURCE = '''"""The asynchronous client.

    async with Dhis2Client(url) as client:
        await client.close()
"""

from dhis2w_client._async.system import System
from dhis2w_client._http import AsyncTransport


class Dhis2Client:
    async def __aenter__(self) -> "Dhis2Client":
        self.name = await self.call("GET", "Dhis2ClientError, `Dhis2Client`")
        return self

    async def rows(self) -> None:
        async with System(AsyncTransport()) as system:
            print([row async for row in system.rows() if await row.ok()])  # await what is awaited
            async for row in (await system.more()).rows():
                print(row)
'''

TWIN = '''# Made from {path} by `make generate`. Do not edit.
"""The synchronous client.

with SyncDhis2Client(url) as client:
    client.close()
"""

from dhis2w_client._http import SyncTransport
from dhis2w_client._sync.system import System


class SyncDhis2Client:
    def __enter__(self) -> "SyncDhis2Client":
        self.name = self.call("GET", "Dhis2ClientError, `SyncDhis2Client`")
        return self

    def rows(self) -> None:
        with System(SyncTransport()) as system:
            print([row for row in system.rows() if row.ok()])  # what is awaited
            for row in (system.more()).rows():
                print(row)
'''

# Those that SOURCE has use for.
USED = [rule for rule in RULES if re.search(rule[0], SOURCE, re.MULTILINE)]


@pytest.fixture
def twin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Twin:
    """A source folder with one module in a package, seen from its parent folder."""
    monkeypatch.chdir(tmp_path)
    twin = Twin(Path("_async"), Path("_sync"))
    (twin.source / "area").mkdir(parents=True)
    (twin.source / "area" / "client.py").write_text(SOURCE, "utf-8")
    return twin


def test_a_module_is_made_synchronous_sorted_and_formatted(twin: Twin) -> None:
    assert main([], [twin], USED) == 0
    made = (twin.target / "area" / "client.py").read_text("utf-8")
    assert made == TWIN.replace("{path}", "_async/area/client.py")


def test_a_second_run_changes_nothing(twin: Twin, capsys: pytest.CaptureFixture[str]) -> None:
    main([], [twin], USED)
    assert main(["--check"], [twin], USED) == 0
    assert capsys.readouterr().out == ""


def test_check_prints_the_difference_and_writes_nothing(twin: Twin, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"], [twin], USED) == 1
    assert "+class SyncDhis2Client:" in capsys.readouterr().out
    assert not twin.target.exists()


def test_an_edited_twin_is_told_and_made_again(twin: Twin, capsys: pytest.CaptureFixture[str]) -> None:
    main([], [twin], USED)
    made = twin.target / "area" / "client.py"
    right = made.read_text("utf-8")
    made.write_text(right.replace("return self", "return None"), "utf-8")
    assert main(["--check"], [twin], USED) == 1
    out = capsys.readouterr().out
    assert "--- a/_sync/area/client.py" in out
    assert "-        return None" in out
    assert "+        return self" in out
    main([], [twin], USED)
    assert made.read_text("utf-8") == right


def test_a_twin_whose_source_is_gone_is_told_and_deleted(twin: Twin, capsys: pytest.CaptureFixture[str]) -> None:
    main([], [twin], USED)
    (twin.source / "area" / "client.py").rename(twin.source / "other.py")
    assert main(["--check"], [twin], USED) == 1
    assert "-class SyncDhis2Client:" in capsys.readouterr().out
    main([], [twin], USED)
    assert [path.name for path in twin.target.rglob("*.py")] == ["other.py"]


def test_a_twin_written_by_hand_is_left_alone(twin: Twin) -> None:
    for folder, text in ((twin.source, "import asyncio"), (twin.target, "import threading")):
        folder.mkdir(exist_ok=True)
        (folder / "locks.py").write_text(text, "utf-8")
    assert main([], [twin._replace(by_hand=frozenset({"locks.py"}))], USED) == 0
    assert (twin.target / "locks.py").read_text("utf-8") == "import threading"


def test_an_unknown_module_among_the_made_ones_is_an_error(twin: Twin, capsys: pytest.CaptureFixture[str]) -> None:
    twin.target.mkdir()
    (twin.target / "precious.py").write_text("work = 1\n", "utf-8")
    assert main([], [twin], USED) == 2
    assert "_sync/precious.py was written by hand" in capsys.readouterr().err
    assert [path.name for path in twin.target.rglob("*.py")] == ["precious.py"]


def test_several_folders_share_the_rules(twin: Twin) -> None:
    tests = Twin(Path("tests/async_"), Path("tests/sync_"))
    tests.source.mkdir(parents=True)
    (tests.source / "test_it.py").write_text("async def test_it() -> None: ...\n", "utf-8")
    assert main([], [twin, tests], USED) == 0
    assert (tests.target / "test_it.py").read_text("utf-8").endswith("\ndef test_it() -> None: ...\n")


def test_a_rule_that_nothing_uses_is_an_error(twin: Twin, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], [twin], [*USED, (r"\bAsyncThing\b", "Thing")]) == 2
    assert r"remove them: \bAsyncThing\b" in capsys.readouterr().err
    assert not twin.target.exists()


def test_source_that_is_no_python_is_an_error(twin: Twin, capsys: pytest.CaptureFixture[str]) -> None:
    (twin.source / "broken.py").write_text("async def (:\n", "utf-8")
    assert main([], [twin], USED) == 2
    assert "ruff" in capsys.readouterr().err


@pytest.mark.parametrize(
    "word", ["import asyncio", "AsyncExitStack()", "x.aclose()", "anext(x)", "StopAsyncIteration", "# the async one"]
)
def test_an_asynchronous_word_that_no_rule_replaces_is_an_error(word: str) -> None:
    with pytest.raises(CodegenError, match=r"client\.py, line 2: no rule .* replaces"):
        synchronous(f"x = 1\n{word}\n", "client.py")


def test_a_provider_for_the_synchronous_client_may_be_of_either_kind() -> None:
    text = synchronous(
        "from dhis2w_client.auth import AuthProvider\n\ndef __init__(self, auth: AuthProvider): ...\n", "a.py"
    )
    assert "import AuthProvider, SyncAuthProvider\n" in text
    assert "auth: AuthProvider | SyncAuthProvider)" in text
