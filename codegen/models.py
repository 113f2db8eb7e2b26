"""Component schemas -> model classes: datamodel-code-generator reads the schemas, we place and name what it makes."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from datamodel_code_generator import InputFileType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType, OpenAPIScope
from datamodel_code_generator.format import DatetimeClassType

from codegen.document import CodegenError, JsonObject, map_schema, pointer, reference_name
from codegen.layout import BASE, assign_modules, entities
from codegen.names import attribute_name

# Every class is generated under this prefix, so that a schema called `In`, `Field` or `Map` keeps its name.
_PREFIX = "Wire"
_NUMBERS = {"int32", "int64", "float", "double"}
_DATE_TIMES = {"date-time", "dhis2-date-time"}
_TEXTS = {
    "binary", "class", "email", "locale", "period", "uid", "uri", "url", "uuid", "date", "time", "password", "byte",
    "file", "regex", "geojson", "duration", "access", "char",
}  # fmt: skip
_METADATA = {"id", "code", "name", "displayName", "created", "lastUpdated", "href"}
_EMPTY_CLASS: JsonObject = {"type": "object", "properties": {"value": {"type": "string"}}}
# Without these a class has no small form that stands for an object elsewhere.
_REFERENCE = {"id", "code", "name", "displayName"}


@dataclass(frozen=True)
class Field:
    """A property of a class: Python name, annotation as source text, and the wire name where it differs."""

    name: str
    annotation: str
    alias: str | None
    embedded: frozenset[str]
    """Classes of the same module that must be known when the annotation is read."""


@dataclass(frozen=True)
class ModelClass:
    """A class of a version's models."""

    name: str
    base: str
    fields: tuple[Field, ...]

    @property
    def embedded(self) -> frozenset[str]:
        """Classes that should stand before this one."""
        return frozenset[str]().union(*(item.embedded for item in self.fields))


@dataclass
class ModelModule:
    """A module of a version's models, with what it imports."""

    name: str
    classes: list[ModelClass] = field(default_factory=list)
    enums: set[str] = field(default_factory=set)
    references: dict[str, str] = field(default_factory=dict)
    """Class that is built on first use -> its module, the own module among them."""
    from_base: set[str] = field(default_factory=set)
    helpers: set[str] = field(default_factory=set)
    """Names from `dhis2w_client.models`."""


def enums(document: JsonObject) -> dict[str, list[str]]:
    """Name -> values of the components that list their values."""
    schemas = document["components"]["schemas"]
    return {name: schema["enum"] for name, schema in sorted(schemas.items()) if "enum" in schema}


def model_modules(document: JsonObject) -> list[ModelModule]:
    """All classes of a version, each in its module, in the order in which they can be executed."""
    schemas: JsonObject = document["components"]["schemas"]
    homes = assign_modules(document)
    plain = _input_document(schemas)
    definitions = _definitions(plain)
    missing = sorted(homes.keys() - definitions.keys())
    if missing:
        raise CodegenError(f"{pointer('components', 'schemas', missing[0])}: the model generator made no class of it")
    modules: dict[str, ModelModule] = {}
    writer = _Writer(schemas, homes)
    for name in sorted(homes):
        module = modules.setdefault(homes[name], ModelModule(homes[name]))
        module.classes.append(writer.write(name, definitions[name], module))
    for module in modules.values():
        module.classes = _executable(module.classes)
    return [modules[name] for name in sorted(modules)]


def _input_document(schemas: JsonObject) -> JsonObject:
    """The schemas as the model generator shall see them: nothing but shapes, under prefixed names."""

    def visit(schema: JsonObject) -> JsonObject:
        if "$ref" in schema:
            return {"$ref": schema["$ref"].replace("/schemas/", f"/schemas/{_PREFIX}")}
        kept = {
            key: value
            for key, value in schema.items()
            if key in {"type", "items", "properties", "additionalProperties", "oneOf", "enum"}
        }
        format_ = schema.get("format")
        if format_ in _DATE_TIMES:
            kept["format"] = "date-time"
        elif format_ in _NUMBERS:
            kept["format"] = format_
        elif format_ is not None and format_ not in _TEXTS:
            raise CodegenError(f"unknown format {format_!r}: add it to _TEXTS or _NUMBERS in codegen/models.py")
        return kept

    shaped: JsonObject = {}
    for name, schema in schemas.items():
        try:
            # Of an enum only the name matters here: an empty class stands for it.
            shaped[_PREFIX + name] = _EMPTY_CLASS if "enum" in schema else map_schema(schema, visit)
        except CodegenError as problem:
            raise CodegenError(f"{pointer('components', 'schemas', name)}: {problem}") from None
    return {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": shaped},
    }


def _definitions(document: JsonObject) -> dict[str, ast.ClassDef]:
    """Component -> the class that the model generator writes for it."""
    source = generate(
        document,
        input_file_type=InputFileType.OpenAPI,
        openapi_scopes=[OpenAPIScope.Schemas],
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        output_datetime_class=DatetimeClassType.Datetime,
        collapse_root_models=True,
        capitalise_enum_members=True,
        disable_future_imports=True,
        force_optional_for_required_fields=True,
        use_union_operator=True,
        formatters=[],
    )
    if not isinstance(source, str):
        raise CodegenError("the model generator made several modules of one document")
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    return {node.name.removeprefix(_PREFIX): node for node in classes}


class _Writer:
    """Turns the generator's classes into ours: references by name, open enums, DHIS2's dates, wire names."""

    def __init__(self, schemas: JsonObject, homes: dict[str, str]) -> None:
        self.schemas = schemas
        self.homes = homes
        self.entities = entities(schemas)

    def write(self, name: str, definition: ast.ClassDef, module: ModelModule) -> ModelClass:
        base = self._base(name)
        module.helpers.add(base)
        properties = self.schemas[name].get("properties", {})
        written = dict(self._fields(definition))
        if written.keys() != properties.keys():
            odd = sorted(written.keys() ^ properties.keys())
            raise CodegenError(f"{pointer('components', 'schemas', name)}: class and schema differ in {odd}")
        fields: list[Field] = []
        for wire in _siblings_first(properties):
            if base == "MetadataObject" and wire in _METADATA:
                continue
            embedded: set[str] = set()
            annotation = _Annotation(self, module, embedded).visit(written[wire])
            text = self._tagged(ast.unparse(annotation), properties[wire], module)
            attribute = attribute_name(wire)
            if attribute in {other.name for other in fields}:
                raise CodegenError(f"{pointer('components', 'schemas', name)}: two properties become {attribute!r}")
            if attribute != wire:
                module.helpers.add("wire")
            alias = wire if attribute != wire else None
            fields.append(Field(attribute, f"{text} | None", alias, frozenset(embedded)))
        return ModelClass(name, base, tuple(fields))

    def _base(self, name: str) -> str:
        properties = self.schemas[name].get("properties", {})
        plain = all(properties.get(key, {}).get("type") == "string" for key in _METADATA)
        return "MetadataObject" if plain else "Dhis2Model"

    def _fields(self, definition: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
        for node in definition.body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id[:2] != "__":
                alias = next(
                    (
                        keyword.value.value
                        for keyword in (node.value.keywords if isinstance(node.value, ast.Call) else ())
                        if keyword.arg == "alias" and isinstance(keyword.value, ast.Constant)
                    ),
                    node.target.id,
                )
                yield str(alias), _without_none(node.annotation)

    def _tagged(self, annotation: str, schema: JsonObject, module: ModelModule) -> str:
        """`A | B` -> the same, told apart by a tag, where the schema names one."""
        many = "items" in schema
        choice: JsonObject = schema["items"] if many else schema
        choice = self.schemas[name] if (name := reference_name(choice)) else choice
        tag = choice.get("discriminator")
        if tag is None:
            return annotation
        sibling = tag.get("x-sibling", False)
        helper = "by_sibling" if sibling else "by_tag"
        module.helpers.add(helper)
        choices = {key: target.split("/")[-1] for key, target in sorted(tag["mapping"].items())}
        union = annotation.removeprefix("list[").removesuffix("]") if many else annotation
        tagged = f"Annotated[{union}, {helper}(__package__, {tag['propertyName']!r}, {choices!r})]"
        module.helpers.add("Annotated")
        return f"list[{tagged}]" if many else tagged


class _Annotation(ast.NodeTransformer):
    """Rewrites the names in an annotation and notes what the module has to import for them."""

    def __init__(self, writer: _Writer, module: ModelModule, embedded: set[str]) -> None:
        self.writer = writer
        self.module = module
        self.embedded = embedded

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return self.visit_Name(ast.Name(node.value)) if isinstance(node.value, str) else node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        if isinstance(node.value, ast.Name) and node.value.id == "Optional":
            return ast.BinOp(self.visit(node.slice), ast.BitOr(), ast.Constant(None))
        node.slice = self.visit(node.slice)
        return node

    def visit_Name(self, node: ast.Name) -> ast.expr:
        name = node.id
        if name == "datetime":
            self.module.helpers.add("DateTime")
            return ast.Name("DateTime")
        if name == "Any":
            self.module.helpers.add("Any")
        if not name.startswith(_PREFIX):
            return ast.Name(name)
        name = name.removeprefix(_PREFIX)
        home = self.writer.homes.get(name)
        if home is None:
            self.module.enums.add(name)
            return ast.Name(name)
        if name in self.writer.entities or home not in {self.module.name, BASE}:
            self.module.references[name] = home
            kind = "Ref" if set(self.writer.schemas[name].get("properties", {})) >= _REFERENCE else "Embedded"
            return ast.Subscript(ast.Name(kind), ast.Constant(name))
        if home == self.module.name:
            self.embedded.add(name)
            return ast.Name(name)
        self.module.from_base.add(name)
        return ast.Name(name)


def _without_none(annotation: ast.expr) -> ast.expr:
    """`X` of `X | None` and `Optional[X]`: every property may be absent, so the template writes that part."""
    match annotation:
        case ast.BinOp(left=left, op=ast.BitOr(), right=ast.Constant(value=None)):
            return left
        case ast.Subscript(value=ast.Name(id="Optional"), slice=inner):
            return inner
        case _:
            return annotation


def _siblings_first(properties: JsonObject) -> list[str]:
    """The properties by name, but one that says what kind another one is stands before it."""
    tags = [
        schema["discriminator"]["propertyName"]
        for schema in properties.values()
        if schema.get("discriminator", {}).get("x-sibling")
    ]
    return sorted(properties, key=lambda name: (name not in tags, name))


def _executable(classes: Iterable[ModelClass]) -> list[ModelClass]:
    """By name, but each after the classes that it embeds; what a cycle puts later stands in quotes."""
    by_name = {model.name: model for model in classes}
    done: dict[str, ModelClass] = {}

    def place(model: ModelClass, above: frozenset[str]) -> None:
        for name in sorted(model.embedded - above - {model.name}):
            if name not in done:
                place(by_name[name], above | {model.name})
        if model.name not in done:
            done[model.name] = _quoting_unknown(model, done.keys())

    for name in sorted(by_name):
        place(by_name[name], frozenset())
    return list(done.values())


def _quoting_unknown(model: ModelClass, known: Iterable[str]) -> ModelClass:
    fields = tuple(
        item if item.embedded <= set(known) else replace(item, annotation=repr(item.annotation))
        for item in model.fields
    )
    return replace(model, fields=fields)
