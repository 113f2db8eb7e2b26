"""The keyword arguments of `create`: which properties of a model a program may write, and what it gives for them."""

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from keyword import iskeyword
from typing import Any

from codegen.document import CodegenError, JsonObject
from codegen.models import Field, ModelClass
from codegen.names import snake_case
from dhis2w_client.testing.schemas import version_data

# The names that `create` has itself: its parameters, and the import options.
_TAKEN = {
    "self", "item", "params", "import_mode", "import_strategy", "atomic_mode", "import_report_mode", "identifier",
    "preheat_mode", "flush_mode", "skip_sharing", "skip_translation", "skip_validation", "metadata_sync_import",
}  # fmt: skip
# What the server writes by itself, though it calls some of it an object's own.
_COMPUTED = {"access", "created", "createdBy", "favorite", "favorites", "href", "lastUpdated", "lastUpdatedBy"}
# What the server takes, though it does not call it an object's own.
_TAKEN_AS_WELL = {
    "Attribute": {"objectTypes"},
    "DashboardItem": {"type"},
    "EventVisualization": {"columns", "filters", "relativePeriods", "rows"},
    "MapView": {"columns", "filters", "relativePeriods", "rows"},
    "User": {"userGroups"},
    "Visualization": {"columns", "filters", "relativePeriods", "rows"},
}
_PLAIN = {"str", "bool", "int", "float", "Any", "dict", "object"}


@dataclass(frozen=True)
class Properties:
    """The properties of a model that may be written: keyword argument -> annotation."""

    model: str
    arguments: dict[str, str]

    @property
    def name(self) -> str:
        """`DataElementProperties`."""
        return f"{self.model}Properties"


def written_properties(key: str, models: Iterable[ModelClass], enums: Iterable[str]) -> list[Properties]:
    """The same for each of these models of a version."""
    return [_properties(key, model, frozenset(enums)) for model in models]


def _properties(key: str, model: ModelClass, enums: frozenset[str]) -> Properties:
    known = _schemas(key).get(model.name)
    arguments: dict[str, str] = {}
    base = [Field(name, "str | None", None, frozenset()) for name in ("id", "code", "name")]
    for field in [*(base if model.base == "MetadataObject" else ()), *model.fields]:
        wire = field.alias or field.name
        facts = known.get(wire, {}) if known else {"owner": True}
        if wire in _COMPUTED or wire.startswith("display"):
            continue
        if not (facts.get("owner") and facts.get("writable", True)) and wire not in _TAKEN_AS_WELL.get(model.name, ()):
            continue
        words = snake_case(wire)
        argument = f"{words}_" if iskeyword(words) else words
        if argument in _TAKEN or argument in arguments:
            raise CodegenError(f"{model.name}.{wire}: create can have no second argument {argument!r}")
        arguments[argument] = _Annotation(enums, bool(facts.get("embeddedObject"))).text(field.annotation)
    return Properties(model.name, dict(sorted(arguments.items())))


@cache
def _schemas(key: str) -> dict[str, dict[str, JsonObject]]:
    """What a server says of the properties of its types, from what the embedded one knows: class -> property -> facts.

    Empty for a version that the embedded server does not know yet: there, all that is not computed may be written.
    """
    try:
        data = version_data(int(key[1:]))
    except ValueError:
        return {}
    return {
        schema.label: {name: found.facts for name, found in schema.properties.items()}
        for schema in reversed(data.by_klass.values())
    }


class _Annotation(ast.NodeTransformer):
    """From the type of a property to what a program gives for it."""

    def __init__(self, enums: frozenset[str], is_part: bool) -> None:
        self.enums = enums
        self.is_part = is_part

    def text(self, annotation: str) -> str:
        """The annotation of the argument; a property is never None here, but left out."""
        node = ast.parse(annotation, mode="eval").body
        if isinstance(node, ast.Constant):
            node = ast.parse(str(node.value), mode="eval").body
        choices = [choice for choice in _choices(node) if not (isinstance(choice, ast.Constant) and not choice.value)]
        return " | ".join(dict.fromkeys(ast.unparse(self.visit(choice)) for choice in choices))

    def visit_Subscript(self, node: ast.Subscript) -> Any:
        kind = node.value.id if isinstance(node.value, ast.Name) else ""
        if kind == "Annotated" and isinstance(node.slice, ast.Tuple):
            return self.visit(node.slice.elts[0])
        if kind in {"Ref", "Embedded"} and isinstance(node.slice, ast.Constant):
            target = str(node.slice.value)
            alias = "Given" if kind == "Ref" and not self.is_part else "Part"
            return ast.parse(f"{alias}[models.{target}]", mode="eval").body
        node.slice = self.visit(node.slice)
        return ast.Subscript(ast.Name("Iterable"), node.slice) if kind == "list" else node

    def visit_Constant(self, node: ast.Constant) -> Any:
        return self.visit_Name(ast.Name(node.value)) if isinstance(node.value, str) else node

    def visit_Name(self, node: ast.Name) -> Any:
        if node.id == "DateTime":
            return ast.Name("Date")
        if node.id in self.enums:
            return ast.Name(f"enums.{node.id}")
        if node.id in _PLAIN:
            return node
        return ast.parse(f"Part[models.{node.id}]", mode="eval").body


def _choices(node: ast.expr) -> list[ast.expr]:
    """The members of a union."""
    if isinstance(node, ast.BinOp):
        return [*_choices(node.left), *_choices(node.right)]
    return [node]
