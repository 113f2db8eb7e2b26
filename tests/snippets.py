"""The Python in README and docs, as programs that tests run: each page in its order, against an embedded server."""

import ast
import asyncio
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

__all__ = ["ADDRESS", "PAGES", "ROOT", "has_tests", "run_page", "snippets"]

ROOT = Path(__file__).parent.parent
ADDRESS = "https://dhis2.example.org"
"""What pages call the reader's server."""
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md"))
    if not {"reference", "_build"} & {*path.parts}
)

_BLOCK = re.compile(r"(?ms)^```(?:python|pycon)\n(.*?)^```$")


def snippets(page: str) -> list[tuple[int, str]]:
    """The examples of a page, each with the line on which it begins."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [(text.count("\n", 0, found.start(1)) + 1, found[1]) for found in _BLOCK.finditer(text)]


def has_tests(snippet: str) -> bool:
    """Whether it is for pytest."""
    return "def test_" in snippet


def run_page(page: str, url: str, names: dict[str, Any]) -> None:
    """Runs the examples of a page, which share their names; `await` may stand outside of functions."""
    names = {**names, "__name__": "__main__"}
    with asyncio.Runner() as runner:
        for code in _compiled(page, url):
            if code.co_flags & inspect.CO_COROUTINE:
                runner.run(_evaluated(code, names))
            else:
                exec(code, names)


async def _evaluated(code: CodeType, names: dict[str, Any]) -> None:
    await eval(code, names)


def _compiled(page: str, url: str) -> Iterator[CodeType]:
    for line, snippet in snippets(page):
        if not has_tests(snippet):
            source = "\n" * (line - 1) + snippet.replace(ADDRESS, url)
            yield compile(source, str(ROOT / page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
