"""`make generate` and its check: the committed packages are what specs/ gives, byte for byte, whatever the process."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import generate as module
from codegen.document import CodegenError
from codegen.generate import ROOT, generate, without_tag_enums

# One version is enough to try what does not depend on the version: it takes its seconds.
KEY = "v42"


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the packages, in which the generator works instead of the repository."""
    shutil.copytree(ROOT / "src" / "dhis2w_client" / KEY, tmp_path / KEY, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(module, "TARGET", tmp_path)
    return tmp_path / KEY


def test_a_check_names_each_file_that_is_edited_missing_or_left_over_and_changes_none(
    target: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    edited, missing, extra = target / "enums.py", target / "resources" / "apps.py", target / "models" / "old.py"
    edited.write_text(edited.read_text(encoding="utf-8").replace('"AUDITED"', '"CHECKED"', 1), encoding="utf-8")
    missing.unlink()
    extra.write_text("LEFT = 1\n", encoding="utf-8")
    before = digest(target)
    assert generate([KEY], check=True) == 1
    shown, told = capfd.readouterr()
    assert '-    "CHECKED",\n+    "AUDITED",\n' in shown
    assert [line for line in shown.splitlines() if line.startswith("--- ")] == [
        f"--- committed {KEY}/enums.py",
        f"--- committed {KEY}/models/old.py",
        f"--- committed {KEY}/resources/apps.py",
    ]
    assert "3 files differ" in told
    assert "run `make generate`, and never edit it" in told
    assert digest(target) == before


def test_writing_makes_a_folder_what_was_generated(target: Path) -> None:
    files = {"enums.py": "NEW = 1\n", "models/__init__.py": "NEW = 2\n"}
    assert len(module._differences(KEY, files)) > 40
    module._write(KEY, files)
    assert {path.relative_to(target).as_posix(): path.read_text() for path in target.rglob("*.py")} == files
    assert module._differences(KEY, files) == []


def test_an_unknown_version_is_refused() -> None:
    with pytest.raises(CodegenError, match=r"no version v40: known are v41, v42, v43, v44"):
        generate(["v40"])


def test_the_committed_package_is_what_specs_gives_whatever_the_seed_of_hashes() -> None:
    """The test above, whose process has a seed of its own, finds no difference either but those that it makes."""
    program = f"from codegen.generate import generate; raise SystemExit(generate([{KEY!r}], check=True))"
    environment = {**os.environ, "PYTHONHASHSEED": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_property_with_one_value_only_needs_no_enum_but_a_component_keeps_its() -> None:
    schemas = {
        "Gateway": {"type": "object", "properties": {"type": {"type": "string", "enum": ["http"]}}},
        "Kind": {"type": "string", "enum": ["ONE"]},
        "Both": {"type": "object", "properties": {"type": {"type": "string", "enum": ["a", "b"]}}},
    }
    document = {"paths": {}, "components": {"schemas": schemas, "parameters": {}}}
    after = without_tag_enums(document)["components"]["schemas"]
    assert after["Gateway"]["properties"] == {"type": {"type": "string"}}
    assert after["Kind"] == schemas["Kind"]
    assert after["Both"] == schemas["Both"]


def digest(folder: Path) -> dict[str, str]:
    """The content of each Python file of a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*.py"))
    }
