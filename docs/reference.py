"""The pages under docs/reference/: what the code offers, told by its docstrings and by the generated interface."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

__all__ = ["GROUPS", "group_of", "public_names", "write_reference"]

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "dhis2w_client"
VERSIONS = ("v41", "v42", "v43", "v44")

# Page -> title, and the modules whose public names stand on it.
GROUPS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "clients": ("Clients and versions", ("_async.client", "_sync.client", "versions", "retry", "events", "telemetry")),
    "authentication": ("Authentication", ("auth",)),
    "errors": ("Errors", ("errors",)),
    "reading": ("Reading", ("fields", "filters", "paging", "hits", "_partial")),
    "writing": ("Writing and its outcomes", ("models", "reports", "bulk", "plans", "uids", "json_patch")),
    "values": ("Periods and values", ("periods", "analytics", "grids", "data_values")),
    "more": ("Further names", ("",)),
}
# Modules of the package that programs import by themselves.
MODULES = (
    "sharing",
    "grids",
    "trees",
    "jobs",
    "legends",
    "option_sets",
    "dashboards",
    "programs",
    "geojson",
    "periods",
)
CORE = ("profile", "client_context", "health")
_FACTS = re.compile(r"`(?P<call>[A-Z]+ [^`]+)` - (?P<versions>[^-]+?)(?: - .+)?\.$", re.MULTILINE)
_MODELS_PER_PAGE = 160
# Elsewhere, what a class inherits stands with the class that it inherits from.
_CLIENTS = {"dhis2w_client.Dhis2Client", "dhis2w_client.SyncDhis2Client"}


def public_names() -> dict[str, Any]:
    """What `dhis2w_client` exports, by name."""
    import dhis2w_client

    names = [name for name in dhis2w_client.__all__ if not name.startswith("__")]
    return {name: getattr(dhis2w_client, name) for name in names}


def group_of(name: str, value: object) -> str:
    """The page of a public name."""
    from dhis2w_client import periods

    module = getattr(value, "__module__", None) or periods.__name__
    home = str(module).removeprefix("dhis2w_client.")
    return next(
        page
        for page, (_, homes) in GROUPS.items()
        if any(not own or home == own or home.startswith(f"{own}.") for own in homes)
    )


def write_reference(folder: Path) -> None:
    """Makes the pages anew; those that are as they were keep their time, so that Sphinx leaves them alone."""
    pages = {
        **_public_pages(),
        **_accessor_pages(),
        **_core_pages(),
        **{name: text for version in VERSIONS for name, text in _version_pages(version).items()},
    }
    pages["index.md"] = _index(pages)
    for path in folder.rglob("*.md"):
        if path.relative_to(folder).as_posix() not in pages:
            path.unlink()
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _index(pages: Iterable[str]) -> str:
    top = [name for name in pages if "/" not in name]
    parts = ["# Reference\n\nMade from the code: its signatures and docstrings.\n"]
    parts.append(_toctree("The client", [name for name in top if name.partition(".")[0] in GROUPS]))
    parts.append(_toctree("Accessors", sorted(name for name in pages if name.startswith("accessors/"))))
    parts.append(_toctree("dhis2w_core", [name for name in top if name.startswith("core")]))
    parts.append(_toctree("Versions", [f"{version}/index.md" for version in VERSIONS]))
    return "\n".join(parts)


def _toctree(caption: str, names: Iterable[str]) -> str:
    lines = [name.removesuffix(".md") for name in names]
    return "\n".join([f"\n## {caption}\n", ":::{toctree}", ":maxdepth: 1", "", *lines, ":::", ""])


# -- By docstring ----------------------------------------------------------------------------------------------------


def _public_pages() -> dict[str, str]:
    by_page: dict[str, list[str]] = defaultdict(list)
    for name, value in sorted(public_names().items(), key=lambda item: (not item[0].endswith("Client"), item[0])):
        by_page[group_of(name, value)].append(_directive(f"dhis2w_client.{name}", value))
    return {f"{page}.md": _page(title, "", by_page[page]) for page, (title, _) in GROUPS.items() if by_page[page]}


def _directive(path: str, value: object) -> str:
    if isinstance(value, type):
        options = ["members", "show-inheritance"]
        if path in _CLIENTS:
            options.append("inherited-members")
        return "\n".join(
            [f".. autoclass:: {path}", *(f"   :{option}{'' if ':' in option else ':'}" for option in options)]
        )
    kind = "autofunction" if callable(value) and hasattr(value, "__code__") else "autodata"
    return f".. {kind}:: {path}" + ("\n   :no-value:" if kind == "autodata" else "")


def _page(title: str, text: str, directives: Iterable[str]) -> str:
    body = "\n\n".join(f"```{{eval-rst}}\n{directive}\n```" for directive in directives)
    return f"# {title}\n\n{text}\n\n{body}\n"


def _accessor_pages() -> dict[str, str]:
    """A page for each service, and for each family of workflows, in signatures of the async client."""
    from importlib import import_module

    pages: dict[str, str] = {}
    for kind in ("services", "workflows"):
        for file in sorted((PACKAGE / "_async" / kind).glob("*.py")):
            module = import_module(f"dhis2w_client._async.{kind}.{file.stem}")
            if directives := [*_class_directives(module)]:
                title = file.stem.replace("_", " ").capitalize()
                pages[f"accessors/{file.stem}.md"] = _page(title, str(module.__doc__), directives)
    for name in ("metadata", "reading", "bundles", "routes", "system"):
        module = import_module(f"dhis2w_client._async.{name}")
        pages[f"accessors/{name}.md"] = _page(name.capitalize(), str(module.__doc__), _class_directives(module))
    return pages


def _class_directives(module: ModuleType) -> Iterator[str]:
    for name in getattr(module, "__all__", ()):
        value = getattr(module, name)
        if isinstance(value, type) and value.__module__ == module.__name__ and value.__doc__:
            yield _directive(f"{module.__name__}.{name}", value)


def _core_pages() -> dict[str, str]:
    from importlib import import_module

    pages: dict[str, str] = {}
    for package, names in (("dhis2w_core", CORE), ("dhis2w_client", MODULES)):
        for name in names:
            module = import_module(f"{package}.{name}")
            directives = [
                _directive(f"{module.__name__}.{each}", getattr(module, each))
                for each in module.__all__
                if getattr(module, each).__doc__ and each not in (public_names() if package == "dhis2w_client" else ())
            ]
            if directives:
                title = f"`{package}.{name}`"
                pages[f"core_{name}.md" if package == "dhis2w_core" else f"accessors/module_{name}.md"] = _page(
                    title, str(module.__doc__), directives
                )
    return pages


# -- By the generated interface --------------------------------------------------------------------------------------


def _version_pages(version: str) -> dict[str, str]:
    number = f"2.{version[1:]}"
    pages = {
        f"{version}/resources_{file.stem}.md": _resources_page(file, number)
        for file in sorted((PACKAGE / version / "resources").glob("[a-z]*.py"))
        if file.stem != "parameters"
    }
    pages |= _models_pages(version, number)
    pages[f"{version}/enums.md"] = _enums_page(version, number)
    index = (
        f"# DHIS2 {number}\n\n`from dhis2w_client.{version} import Dhis2Client`: all that its Web API has, "
        "made from its corrected OpenAPI document.\n"
    )
    names = [name.partition("/")[2] for name in pages]
    resources = [name for name in names if name.startswith("resources")]
    index += _toctree("Resources", resources)
    index += _toctree("Models", [name for name in names if name not in resources])
    return {f"{version}/index.md": index, **pages}


def _resources_page(file: Path, number: str) -> str:
    parts = [f"# {file.stem.replace('_', ' ').capitalize()} of {number}\n\nMetadata types have the verbs of"]
    parts[0] += " [metadata](../accessors/metadata.md), too.\n"
    for definition in _classes(file):
        parts.append(f"\n## `{definition.name}`\n\n{ast.get_docstring(definition) or ''}\n")
        rows = [_method_row(node) for node in definition.body if isinstance(node, ast.AsyncFunctionDef)]
        if rows:
            parts.append("\n| method | call | |\n| --- | --- | --- |\n" + "\n".join(rows) + "\n")
    return "".join(parts)


def _method_row(node: ast.AsyncFunctionDef) -> str:
    text = ast.get_docstring(node) or ""
    facts = _FACTS.search(text)
    returns = ast.unparse(node.returns).replace("models.", "") if node.returns else "None"
    arguments = [argument.arg for argument in (*node.args.args, *node.args.kwonlyargs) if argument.arg != "self"]
    if node.args.kwarg:
        arguments.append(f"**{node.args.kwarg.arg}")
    call = f"{node.name}({', '.join(arguments)}) -> {returns}".replace("|", "\\|")
    wire = f"`{facts['call']}`" if facts else ""
    return f"| `{call}` | {wire} | {text.partition(chr(10))[0]} |"


def _models_pages(version: str, number: str) -> dict[str, str]:
    folder = PACKAGE / version / "models"
    models = [definition for file in sorted(folder.glob("[a-z]*.py")) for definition in _classes(file)]
    models.sort(key=lambda definition: definition.name)
    pages: dict[str, str] = {}
    for start in range(0, len(models), _MODELS_PER_PAGE):
        part = models[start : start + _MODELS_PER_PAGE]
        title = f"Models of {number}: {part[0].name} to {part[-1].name}"
        head = f"# {title}\n\nEach property may be absent; it reads as None then.\n"
        pages[f"{version}/models_{start // _MODELS_PER_PAGE + 1}.md"] = head + "".join(map(_model_section, part))
    return pages


def _model_section(definition: ast.ClassDef) -> str:
    bases = ", ".join(ast.unparse(base) for base in definition.bases)
    lines = [
        f"{node.target.id}: {_type_text(node.annotation)}"
        for node in definition.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    ]
    body = "\n```text\n" + "\n".join(lines) + "\n```\n" if lines else ""
    return f"\n## {definition.name}\n\n{ast.get_docstring(definition) or ''} ({bases})\n{body}"


def _type_text(annotation: ast.expr) -> str:
    text = re.sub(r"\b(?:Ref|Embedded)\[['\"](\w+)['\"]\]", r"\1", ast.unparse(annotation))
    return text.removesuffix(" | None").replace("'", "")


def _enums_page(version: str, number: str) -> str:
    parts = [f"# Enums of {number}\n\nValues that a newer server sends are kept as texts.\n"]
    tree = ast.parse((PACKAGE / version / "enums.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            values = [str(inner.value) for inner in ast.walk(node.value) if isinstance(inner, ast.Constant)]
            parts.append(f"\n## {node.target.id}\n\n" + ", ".join(f"`{value}`" for value in values) + "\n")
    return "".join(parts)


def _classes(file: Path) -> list[ast.ClassDef]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
