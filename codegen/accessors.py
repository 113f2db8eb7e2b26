"""docs/accessors.md: every accessor of the client, its operations, their versions, and what they send."""

import ast
import difflib
import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from codegen import written
from codegen.names import area_of, resource_attribute, resource_class, snake_case, table, written_class
from codegen.pull import SPECS, VERSIONS

ROOT = SPECS.parent
PAGE = ROOT / "docs" / "accessors.md"
WIRE_CALLS = ROOT / "tests" / "wire_calls"

_HEAD = """\
# Accessors

What hangs on a client: `client.data_elements`, `client.system` and so on, with all operations of each. Arguments and
answers are told by the docstrings and by the types; everything is the same on `Dhis2Client` and `SyncDhis2Client`.

- **Versions** are those of DHIS2 that have an operation; elsewhere it raises `NotInVersionError`.
- **Calls** are what an operation sends. Those of hand-written operations come from their tests: `tests/wire_calls/` has
  them with queries and bodies. A call in italics is not sent on every version, or not always.

All that the Web API has beyond this is under `client.resources`, with the same generated methods.

This page is made by `make generate` from the code and from `tests/wire_calls/`.
"""
_SECTION = "\n## {title}\n\n{text}\n\n| operation | versions | calls | |\n| --- | --- | --- | --- |\n"
_MOST_CALLS = 8
# Whose calls stand for those of every type.
_EXAMPLE, _EXAMPLE_PATH = "data_elements", "dataElements"
_TESTED = ("2.41", "2.42", "2.43")


# A call that a docstring names at its end, as the column of calls does.
_CALL_ALONE = re.compile(r"(?<=[.:]) `[A-Z]+ /api/[^`]*`\.$")


class Row(NamedTuple):
    """An operation."""

    name: str
    versions: str
    calls: tuple[str, ...]
    sentence: str

    def text(self) -> str:
        """Its line in a table."""
        calls = [*self.calls[:_MOST_CALLS], *(["..."] if len(self.calls) > _MOST_CALLS else [])]
        sentence = _CALL_ALONE.sub("", self.sentence).replace("|", "\\|")
        cells = [f"`{self.name}`", self.versions, "<br>".join(calls), sentence]
        return f"| {' | '.join(cells)} |\n"


def main(check: bool = False) -> int:
    """Writes the page; with `check` prints what would change and returns 1 if anything would."""
    wanted = page()
    present = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    if not check:
        PAGE.write_text(wanted, encoding="utf-8")
        return 0
    lines = difflib.unified_diff(present.splitlines(True), wanted.splitlines(True), "committed docs/accessors.md", n=1)
    sys.stdout.writelines(lines)
    return int(present != wanted)


def page() -> str:
    """The text of the page."""
    parts = [_HEAD, _generic_verbs()]
    parts += [_of_service(name, str(text)) for name, text in sorted(table()["services"].items())]
    keys = str(table()["accessors"]["resources"]).split()
    parts += [_of_resource(key) for key in sorted(keys, key=resource_attribute)]
    return "".join(parts)


# -- Sections --------------------------------------------------------------------------------------------------------


def _generic_verbs() -> str:
    rows = [_written_row(_EXAMPLE, name, node) for name, node in written.generic_methods().items()]
    path = f"/api/{_EXAMPLE_PATH}"
    rows = [row._replace(calls=tuple(call.replace(path, "/api/{type}") for call in row.calls)) for row in rows]
    text = "Every type has these, those under `client.resources`, too; where nothing can be written, the reading ones."
    return _section("The verbs of every metadata type", text, rows)


def _of_service(name: str, text: str) -> str:
    rows = [
        _written_row(name, operation, node) for operation, node in written.methods(written_class(text).name).items()
    ]
    return _section(f"client.{name}", written.class_sentence(written_class(text).name), rows)


def _of_resource(key: str) -> str:
    name = resource_attribute(key)
    behaviour = table()["behaviours"].get(key)
    own = written.methods(written_class(str(behaviour)).name) if behaviour else {}
    rows = [
        _written_row(name, operation, node)
        for operation, node in own.items()
        if operation not in written.generic_methods()
    ]
    rows += [row for row in _generated_rows(key) if row.name not in own]
    words = snake_case(key.rpartition("/")[2]).replace("_", " ")
    return _section(f"client.{name}", f"{words[0].upper()}{words[1:]} (`/api/{key}`).", rows)


def _section(title: str, text: str, rows: Iterable[Row]) -> str:
    lines = [row.text() for row in sorted(rows)]
    table_head = _SECTION if lines else _SECTION.partition("\n| operation")[0]
    return "".join([table_head.format(title=title, text=text), *lines])


# -- Hand-written operations -----------------------------------------------------------------------------------------


def _written_row(accessor: str, name: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Row:
    sections = {key: own for key, own in _wire_calls(accessor).items() if operation_of(key) == name}
    versions = {version for own in sections.values() for version in own}
    seen = [{*lines} for own in sections.values() for lines in own.values()]
    calls = dict.fromkeys(line for own in sections.values() for lines in own.values() for line in lines)
    shown = [f"`{call}`" if all(call in lines for lines in seen) else f"*`{call}`*" for call in calls]
    return Row(name, _span(versions), tuple(shown), written.sentence(node))


def operation_of(section: str) -> str:
    """The operation of a section of tests/wire_calls: its first word."""
    return re.split(r"\W", section, maxsplit=1)[0]


def _span(versions: set[str]) -> str:
    """Those of the versions that are tested; what the last one has, later ones have, too."""
    ordered = [version for version in _TESTED if version in versions]
    if not ordered:
        return ""
    if ordered == [*_TESTED]:
        return "every version"
    if ordered == [*_TESTED[-len(ordered) :]]:
        return f"{ordered[0]} and later"
    return " and ".join(ordered) if len(ordered) > 1 else f"{ordered[0]} only"


_OF_VERSIONS = re.compile(r"  (2\.\d\d(?:, 2\.\d\d)*):")
_UID = re.compile(r"(?<=/)(?:\{\w+\.\d+\}|[A-Za-z](?=\w*\d)\w{10})(?=/|$)")


@cache
def _wire_calls(accessor: str) -> dict[str, dict[str, list[str]]]:
    """Section -> version -> method and path of its calls, from the file that tests/wire.py writes."""
    file = WIRE_CALLS / f"{accessor}.txt"
    sections: dict[str, dict[str, list[str]]] = {}
    versions: list[str] = []
    section: dict[str, list[str]] = {}
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        if line and line[0] not in " #":
            versions, section = [*_TESTED], sections.setdefault(line, {})
        elif found := _OF_VERSIONS.fullmatch(line):
            versions = found[1].split(", ")
        elif line.startswith(" "):
            call = " ".join(line.split()[:2])
            for version in versions:
                section.setdefault(version, []).extend([] if call == "(no call)" else [_UID.sub("{uid}", call)])
    return sections


# -- Generated operations --------------------------------------------------------------------------------------------

_FACTS = re.compile(r"`(?P<call>\w+ [^`]+)` - (?P<versions>[^-]+?)(?: - (?P<more>.+))?\.$", re.MULTILINE)


def _generated_rows(key: str) -> Iterator[Row]:
    """The methods of a resource in all versions, each as the newest of them tells of it."""
    seen: set[str] = set()
    for version in reversed(VERSIONS):
        definition = _classes(version, area_of(key)).get(resource_class(key))
        for node in definition.body if definition else ():
            if not isinstance(node, ast.AsyncFunctionDef) or node.name in seen:
                continue
            seen.add(node.name)
            facts = _FACTS.search(ast.get_docstring(node) or "")
            assert facts, f"{resource_class(key)}.{node.name} of {version} has no line of its call and versions"
            yield Row(node.name, facts["versions"], (f"`{facts['call']}`",), written.sentence(node))


@cache
def _classes(version: str, area: str) -> dict[str, ast.ClassDef]:
    file: Path = ROOT / "src" / "dhis2w_client" / version / "resources" / f"{area}.py"
    return {
        node.name: node for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)
    }
