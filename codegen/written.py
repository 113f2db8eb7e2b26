"""What the hand-written classes of the client offer: the names of their methods, without importing them."""

import ast
from collections.abc import Iterator
from functools import cache

from codegen.document import CodegenError
from codegen.pull import SPECS

_FOLDER = SPECS.parent / "src" / "dhis2w_client" / "_async"

# Whose methods every resource has.
GENERIC = frozenset({"MetadataResource", "ReadableResource", "Resource"})


def methods(name: str) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    """The public methods of a class and of the classes that it derives from, up to those of `GENERIC`."""
    found: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = {}
    for definition in _lineage(name):
        for node in definition.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _is_method(node):
                found.setdefault(node.name, node)
    return found


def _is_method(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether it is a public method with a body: no property, and no overload, which stand for another one."""
    decorators = {ast.unparse(decorator).rpartition(".")[2] for decorator in node.decorator_list}
    return not node.name.startswith("_") and decorators.isdisjoint({"cached_property", "overload", "property"})


def generic_methods() -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    """The methods that all metadata resources have."""
    return methods("ReadableResource") | methods("MetadataResource")


def class_sentence(name: str) -> str:
    """The first line of a class's docstring."""
    return sentence(next(_lineage(name)))


def sentence(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> str:
    """The first line of a docstring."""
    return (ast.get_docstring(node) or "").partition("\n")[0]


def _lineage(name: str) -> Iterator[ast.ClassDef]:
    if name not in _classes():
        raise CodegenError(f"specs/names.toml names a class {name!r}, which is nowhere in {_FOLDER}")
    definition = _classes()[name]
    yield definition
    for base in definition.bases:
        plain = base.value if isinstance(base, ast.Subscript) else base
        if isinstance(plain, ast.Name) and plain.id in _classes() and plain.id not in GENERIC:
            yield from _lineage(plain.id)


@cache
def _classes() -> dict[str, ast.ClassDef]:
    modules = (ast.parse(path.read_text(encoding="utf-8")) for path in sorted(_FOLDER.rglob("*.py")))
    return {node.name: node for module in modules for node in module.body if isinstance(node, ast.ClassDef)}
