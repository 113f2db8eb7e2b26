"""The public signatures of the client, its services and its workflows: what comes back is typed."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import dhis2w_client

PACKAGE = Path(dhis2w_client.__file__).parent

# What parameters may have: a JSON object that a program hands over, whose values the server judges.
HANDED_OVER = ("Mapping[str, Any]",)
_AS_IT_CAME = "the JSON object as it came, for what has no model"
_GIVEN = "the caller's own objects come back"
# What must be Any all the same, by class and method, and why.
ALLOWED = {
    "Dhis2Client.delete_raw": _AS_IT_CAME,
    "Dhis2Client.get_raw": _AS_IT_CAME,
    "Dhis2Client.patch_raw": _AS_IT_CAME,
    "Dhis2Client.post_raw": _AS_IT_CAME,
    "Dhis2Client.put_raw": _AS_IT_CAME,
    "MetadataBundles.export_raw": _AS_IT_CAME,
    "MetadataResource.create_many": _GIVEN,
    "MetadataResource.save_many": _GIVEN,
    "ReadableResource.get_property": "the JSON value of a property whose name is known at run time only",
    "ReadableResource.gist": "rows of the fields that a program asks for",
}
# What carries calls for all others: the caller names the type of the answer.
PLUMBING = {"Dhis2Client.call"}


def public_methods(folder: str) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """`Class.method` and its definition, of all modules of a twin."""
    for path in sorted((PACKAGE / folder).rglob("*.py")):
        for kind in ast.parse(path.read_text(encoding="utf-8")).body:
            if not isinstance(kind, ast.ClassDef) or kind.name.startswith("_"):
                continue
            methods = [node for node in kind.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
            overloaded = {node.name for node in methods if _is_overload(node)}
            for node in methods:
                if not node.name.startswith("_") and (node.name not in overloaded or _is_overload(node)):
                    yield f"{kind.name}.{node.name}", node


def _is_overload(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(isinstance(found, ast.Name) and found.id == "overload" for found in node.decorator_list)


def untyped(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    """The parameters, or `return`, that are without a type, or whose type has an Any in it."""
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
    annotations = {argument.arg: argument.annotation for argument in arguments if argument}
    for own in ("self", "cls"):
        annotations.pop(own, None)
    found = [name for name, given in annotations.items() if _has_any(given, HANDED_OVER)]
    return [*found, *(["return"] if _has_any(node.returns) else [])]


@cache
def aliases() -> frozenset[str]:
    """The names of types of the package that have an Any in them."""
    nodes = [node for path in PACKAGE.glob("*.py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    return frozenset(
        ast.unparse(node.target)
        for node in nodes
        if isinstance(node, ast.AnnAssign)
        and ast.unparse(node.annotation) == "TypeAlias"
        and node.value
        and "Any" in _names(node.value, HANDED_OVER)
    )


def _has_any(annotation: ast.expr | None, allowed: tuple[str, ...] = ()) -> bool:
    return annotation is None or not _names(annotation, allowed).isdisjoint({"Any", *aliases()})


def _names(annotation: ast.expr, allowed: tuple[str, ...]) -> set[str]:
    """The names in a type, also in one that is written as a text, but for those of `allowed`."""
    text = str(annotation.value) if isinstance(annotation, ast.Constant) else ast.unparse(annotation)
    for part in allowed:
        text = text.replace(part, "object")
    found = ast.walk(ast.parse(text))
    texts = {node.value for node in ast.walk(annotation) if isinstance(node, ast.Constant) and node is not annotation}
    assert not any("Any" in str(inner) for inner in texts), f"write {text} as one text"
    return {node.id for node in found if isinstance(node, ast.Name)}


@pytest.mark.parametrize("folder", ["_async", "_sync"])
def test_no_public_signature_has_an_any(folder: str) -> None:
    found = {
        name: names
        for name, node in public_methods(folder)
        if name.removeprefix("Sync") not in PLUMBING
        and name.removeprefix("Sync") not in ALLOWED
        and (names := untyped(node))
    }
    assert found == {}


@pytest.mark.parametrize("folder", ["_async", "_sync"])
def test_the_exceptions_are_still_needed(folder: str) -> None:
    assert {name.removeprefix("Sync") for name, node in public_methods(folder) if untyped(node)} & {*ALLOWED} == {
        *ALLOWED
    }
