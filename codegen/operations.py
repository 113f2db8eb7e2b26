"""Operations -> what the templates need: which are generic verbs, and name, arguments and types of the rest."""

import ast
import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from codegen.document import PARAMETERS, CodegenError, JsonObject, operations, reference_name, reference_to
from codegen.layout import is_object
from codegen.names import (
    Resource,
    area_of,
    argument_name,
    camel_case,
    pascal_case,
    resource_attribute,
    resource_class,
    resource_of,
    snake_case,
    table,
    written_class,
)
from codegen.written import GENERIC, generic_methods, methods

# The verbs of `MetadataResource`: (METHOD, segments below the resource; None is any parameter) -> verb.
GENERIC_VERBS: dict[tuple[str, tuple[str | None, ...]], str] = {
    ("GET", ()): "list",
    ("POST", ()): "create",
    ("GET", (None,)): "get",
    ("PUT", (None,)): "update",
    ("PATCH", (None,)): "patch",
    ("DELETE", (None,)): "delete",
    ("PUT", (None, "sharing")): "set_sharing",
    ("PATCH", ("sharing",)): "patch_sharing",
    ("PUT", (None, "translations")): "set_translations",
    ("GET", (None, None)): "get_property",
    ("POST", (None, None)): "add_items",
    ("PUT", (None, None)): "replace_items",
    ("DELETE", (None, None)): "remove_items",
    ("POST", (None, None, None)): "add_item",
    ("DELETE", (None, None, None)): "remove_item",
}
_READING_VERBS = {"list", "get", "get_property"}
# More query parameters than this are one named type, shared by the operations that have the same ones.
_MOST_ARGUMENTS = 8
_TEXT_MEDIA = ("text/plain", "text/html", "text/css", "application/javascript", "text/javascript")


@dataclass(frozen=True)
class Argument:
    """A parameter of a generated method."""

    name: str
    wire: str
    annotation: str
    required: bool = False

    @property
    def joined(self) -> bool:
        """Whether several values are one parameter with commas, rather than the parameter repeated."""
        return self.wire in {"fields", "order"}


@dataclass(frozen=True)
class Body:
    """The body of a request: how the argument is typed, and how it is sent."""

    annotation: str
    content_type: str
    required: bool


@dataclass(frozen=True)
class Operation:
    """A typed method of a resource."""

    method: str
    path: str
    name: str
    sentence: str
    facts: str
    """Versions, maturity, authorities."""
    path_arguments: tuple[Argument, ...]
    query: tuple[Argument, ...]
    query_type: str | None
    """The named type in place of single arguments."""
    body: Body | None
    answer: str
    """Annotation of what is returned."""
    reads: str
    """The same as an expression at run time, `None` for nothing."""


@dataclass
class ResourceClass:
    """A resource: its class, its descriptor if it is a metadata type, and its own operations."""

    attribute: str
    name: str
    path: str
    area: str
    collection: str | None = None
    model: str | None = None
    base: tuple[str, str] = ("resource", "Resource")
    """Module (below `dhis2w_client._async`) and name of the hand-written class that it derives from."""
    further_models: tuple[str, ...] = ()
    """What that class is generic in beside `model`."""
    creates: bool = False
    """Whether `create` takes the properties of `model` as keyword arguments."""
    operations: list[Operation] = field(default_factory=list)


@dataclass(frozen=True)
class QueryType:
    """A named group of query parameters."""

    name: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True)
class Accounting:
    """Where each operation of a version went: key -> verb, method or reason of exclusion."""

    generic: dict[str, str]
    methods: dict[str, str]
    excluded: dict[str, str]


@dataclass(frozen=True)
class Interface:
    """Everything that resources are rendered from."""

    resources: list[ResourceClass]
    query_types: list[QueryType]
    accounting: Accounting


def metadata_type(document: JsonObject, resource_path: str) -> tuple[str, str] | None:
    """(list key, model) of a resource whose list answers `{pager, dataElements: [DataElement]}`."""
    answer = document["paths"].get(resource_path, {}).get("get", {}).get("responses", {}).get("200", {})
    schema = _json_schema(answer) or {}
    schema = document["components"]["schemas"].get(reference_name(schema), schema)
    for key, inner in schema.get("properties", {}).items():
        model = reference_name(inner.get("items"))
        if key != "pager" and "pager" in schema["properties"] and model:
            return key, model
    return None


def generic_verbs(document: JsonObject) -> dict[str, str]:
    """Operation -> the verb of `MetadataResource` or `ReadableResource` that it is."""
    by_resource: dict[str, dict[str, str]] = defaultdict(dict)
    for method, path, _ in operations(document):
        resource = resource_of(path)
        shape = tuple(None if segment.startswith("{") else segment for segment in resource.rest)
        verb = GENERIC_VERBS.get((method, shape))
        if verb and f"{method} {path}" not in table().get("methods", {}):
            by_resource[resource.path][f"{method} {path}"] = verb
    verbs: dict[str, str] = {}
    for path, own in by_resource.items():
        offered = set(own.values())
        if offered >= _READING_VERBS and metadata_type(document, path):
            whole = offered == set(GENERIC_VERBS.values())
            verbs |= {key: verb for key, verb in own.items() if whole or verb in _READING_VERBS}
    return verbs


def name_inline_answers(document: JsonObject, names: Mapping[str, str]) -> JsonObject:
    """An object that only an answer or a body describes becomes a component: `{pager, K: [X]}` is `KPage`.

    The generic verbs need none: they know the shape of their lists and bodies.
    """
    schemas = dict(document["components"]["schemas"])
    paths: JsonObject = {path: dict(item) for path, item in document["paths"].items()}
    generic = generic_verbs(document)

    def named(schema: JsonObject, path: str, method: str, kind: str) -> JsonObject:
        if "items" in schema:
            return {**schema, "items": named(schema["items"], path, method, kind)}
        if "properties" not in schema:
            return schema
        resource = resource_of(path)
        lists = [key for key, inner in schema["properties"].items() if key != "pager" and "items" in inner]
        if "pager" in schema["properties"] and len(lists) == 1 == len(schema["properties"]) - 1:
            name = f"{pascal_case(lists[0])}Page"
        else:
            name = resource_class(resource.key) + pascal_case(names[f"{method} {path}"]) + kind
        if schemas.get(name, schema) != schema:
            name = resource_class(resource.key) + name
        schemas[name] = schema
        return reference_to(name)

    for method, path, operation in operations(document):
        if f"{method} {path}" in generic:
            continue
        changed = dict(operation)
        if "application/json" in operation.get("requestBody", {}).get("content", {}):
            body = partial(named, path=path, method=method, kind="Body")
            changed["requestBody"] = _with_json(operation["requestBody"], body)
        changed["responses"] = {
            status: _with_json(answer, partial(named, path=path, method=method, kind="Answer"))
            for status, answer in operation["responses"].items()
        }
        paths[path][method.lower()] = changed
    return {**document, "paths": paths, "components": {**document["components"], "schemas": schemas}}


def _with_json(holder: JsonObject, change: Callable[[JsonObject], JsonObject]) -> JsonObject:
    entry = holder.get("content", {}).get("application/json")
    if not entry or "schema" not in entry:
        return holder
    return {**holder, "content": {**holder["content"], "application/json": {"schema": change(entry["schema"])}}}


def interface(document: JsonObject, names: Mapping[str, str], availability: Mapping[str, list[str]]) -> Interface:
    """The resources of a version. `names`, `availability`: operation key -> method, and the versions that have it."""
    return _Builder(document, names, availability).build()


class _Builder:
    def __init__(self, document: JsonObject, names: Mapping[str, str], availability: Mapping[str, list[str]]) -> None:
        self.document = document
        self.names = names
        self.schemas: JsonObject = document["components"]["schemas"]
        self.availability = availability
        self.generic = generic_verbs(document)
        self.resources: dict[str, ResourceClass] = {}
        self.query_types: dict[tuple[Argument, ...], QueryType] = {}
        self.accounting = Accounting({}, {}, dict(document.get("x-excluded", {})))

    def build(self) -> Interface:
        by_resource: dict[str, list[tuple[str, str, JsonObject]]] = defaultdict(list)
        for method, path, operation in operations(self.document):
            by_resource[resource_of(path).key].append((method, path, operation))
        for key, own in sorted(by_resource.items()):
            self._resource(key, own)
        resources = [value for value in self.resources.values() if value.model or value.operations]
        return Interface(resources, list(self.query_types.values()), self.accounting)

    def _resource(self, key: str, own: list[tuple[str, str, JsonObject]]) -> None:
        resource = ResourceClass(resource_attribute(key), resource_class(key), f"/api/{key}", area_of(key))
        self.resources[key] = resource
        verbs = {self.generic[key] for key in (f"{method} {path}" for method, path, _ in own) if key in self.generic}
        if verbs:
            resource.collection, resource.model = metadata_type(self.document, resource.path) or (None, None)
            resource.base = ("metadata", "ReadableResource" if verbs == _READING_VERBS else "MetadataResource")
        if behaviour := table()["behaviours"].get(key):
            own_class = written_class(str(behaviour))
            resource.base = (own_class.module, own_class.name)
            resource.further_models = own_class.models
        behaviours = methods(resource.base[1]) if resource.base[1] not in GENERIC else {}
        general = methods("ReadableResource") if resource.base[1] == "ReadableResource" else generic_methods()
        resource.creates = bool(verbs) and verbs != _READING_VERBS and takes_properties(behaviours.get("create"))
        names: dict[str, str] = {}
        for method, path, operation in own:
            operation_key = f"{method} {path}"
            if operation_key in self.generic:
                self.accounting.generic[operation_key] = self.generic[operation_key]
            elif reason := self._alias(method, path, operation):
                self.accounting.excluded[operation_key] = reason
            else:
                made = self._operation(method, path, operation)
                if made.name in behaviours:  # which takes its place
                    self.accounting.methods[operation_key] = f"{resource.attribute}.{made.name}"
                    continue
                written = verbs and made.name in general
                taken = names.get(made.name) or (written and f"the hand-written {made.name}")
                if taken:
                    raise CodegenError(
                        f"{operation_key} and {taken} both want the method {resource.attribute}.{made.name}: "
                        "name one of them in [methods] of specs/names.toml"
                    )
                names[made.name] = operation_key
                resource.operations.append(made)
                self.accounting.methods[operation_key] = f"{resource.attribute}.{made.name}"

    def _alias(self, method: str, path: str, operation: JsonObject) -> str | None:
        """Why an operation is another one's double."""
        prefix = next((old for old in table()["aliases"] if path == old or path.startswith(f"{old}/")), None)
        if prefix:
            return f"alias of {path.replace(prefix, str(table()['aliases'][prefix]), 1)}"
        post = self.document["paths"][path].get("post")
        if method == "PUT" and post and _signature(post) == _signature(operation) and "requestBody" not in post:
            return f"alias of POST {path}"
        if path.endswith(".json") and path.removesuffix(".json") in self.document["paths"]:
            return f"alias of {method} {path.removesuffix('.json')}"
        return None

    def _operation(self, method: str, path: str, operation: JsonObject) -> Operation:
        resource = resource_of(path)
        parameters = [self._parameter(parameter) for parameter in operation.get("parameters", [])]
        path_arguments = [
            Argument(argument_name(name), name, "str", required=True)
            for name in (part.split("}")[0] for part in path.split("{")[1:])
        ]
        taken = {argument.name for argument in path_arguments} | {"body", "self", "file"}
        query = tuple(
            replace(found, name=f"{found.name}_") if found.name in taken else found
            for where, found in [*parameters, *self._form_fields(operation)]
            if where == "query"
        )
        name = self.names[f"{method} {path}"]
        answer, reads = self._answer(method, operation)
        return Operation(
            method,
            path,
            name,
            _sentence(method, resource),
            self._facts(f"{method} {path}", operation),
            tuple(path_arguments),
            query,
            self._query_type(query, resource_class(resource.key) + pascal_case(name)),
            self._body(operation.get("requestBody")),
            answer,
            reads,
        )

    def _parameter(self, parameter: JsonObject) -> tuple[str, Argument]:
        shared = reference_name(parameter, PARAMETERS)
        full = self.document["components"]["parameters"][shared] if shared else parameter
        name = full["name"]
        annotation = self._argument_type(full.get("schema", {}))
        return full["in"], Argument(argument_name(name), name, annotation, bool(full.get("required")))

    def _form_fields(self, operation: JsonObject) -> list[tuple[str, Argument]]:
        """The fields of a form beside its file; the server takes them from the query as well, as text."""
        content = operation.get("requestBody", {}).get("content", {})
        properties = content.get("multipart/form-data", {}).get("schema", {}).get("properties", {})
        named = {parameter.get("name") for parameter in operation.get("parameters", [])}
        return [
            ("query", Argument(argument_name(name), name, self._argument_type(schema)))
            for name, schema in properties.items()
            if name != "file" and name not in named
        ]

    def _argument_type(self, schema: JsonObject) -> str:
        name = reference_name(schema)
        if name:
            return f"enums.{name}" if "enum" in self.schemas[name] else "str"
        match schema.get("type"):
            case "array":
                return f"Sequence[{self._argument_type(schema['items'])}]"
            case "integer":
                return "int"
            case "number":
                return "float"
            case "boolean":
                return "bool"
            case _ if schema.get("format") in {"dhis2-date-time", "date-time"}:
                return "datetime | date | str"
            case _:
                return "str"

    def _query_type(self, query: tuple[Argument, ...], name: str) -> str | None:
        recovered = all(item.wire in {camel_case(item.name), item.name} for item in query)
        if len(query) <= _MOST_ARGUMENTS or not recovered:
            return None
        return self.query_types.setdefault(query, QueryType(f"{name}Query", query)).name

    def _body(self, body: JsonObject | None) -> Body | None:
        if not body or not body.get("content"):
            return None
        content: JsonObject = body["content"]
        required = bool(body.get("required"))
        if "multipart/form-data" in content:
            return Body("FileContent", "multipart/form-data", True)
        media_type = next((name for name in sorted(content) if name.endswith("json")), sorted(content)[0])
        schema = content[media_type].get("schema", {})
        if media_type.endswith("json"):
            return Body(self._body_type(schema), media_type, required)
        return Body("str" if media_type.startswith("text/") else "bytes", media_type, required)

    def _body_type(self, schema: JsonObject) -> str:
        name = reference_name(schema)
        if name and is_object(self.schemas[name]):
            return f"models.{name} | Mapping[str, object]"
        if schema.get("type") == "array":
            return f"Sequence[{self._body_type(schema['items'])}]"
        annotation = self._type(schema)
        return "Mapping[str, object]" if annotation.startswith("dict[") else annotation

    def _answer(self, method: str, operation: JsonObject) -> tuple[str, str]:
        """(annotation, expression) of what a success answers."""
        answers = [operation["responses"][status] for status in sorted(operation["responses"])]
        for answer in answers:
            schema = _json_schema(answer)
            if schema is not None:
                annotation = self._type(schema)
                return annotation, self._expression(schema)
        media_types = {media_type for answer in answers for media_type in answer.get("content", {})}
        if media_types and all(media_type in _TEXT_MEDIA for media_type in media_types):
            return "str", "str"
        return ("bytes", "bytes") if media_types or method == "GET" else ("None", "None")

    def _type(self, schema: JsonObject) -> str:
        name = reference_name(schema)
        if name:
            target = self.schemas[name]
            if is_object(target):
                return f"models.{name}"
            return f"enums.{name}" if "enum" in target else self._type(target)
        if "oneOf" in schema:
            return " | ".join(dict.fromkeys(self._type(choice) for choice in schema["oneOf"]))
        match schema.get("type"):
            case "array":
                return f"list[{self._type(schema.get('items', {}))}]"
            case "object":
                values = schema.get("additionalProperties")
                return f"dict[str, {self._type(values) if isinstance(values, dict) else 'JsonValue'}]"
            case "string":
                return "datetime" if schema.get("format") in {"dhis2-date-time", "date-time"} else "str"
            case "integer":
                return "int"
            case "number":
                return "float"
            case "boolean":
                return "bool"
            case _:
                return "JsonValue"

    def _expression(self, schema: JsonObject) -> str:
        """The type as an expression at run time, where enums are open and unknown JSON is read as it comes."""
        text = re.sub(r"enums\.\w+", "str", self._type(schema))
        return text.replace("JsonValue", "Any").replace("datetime", "DateTime")

    def _facts(self, key: str, operation: JsonObject) -> str:
        versions = self.availability[key]
        facts = [_version_span(versions)]
        if operation.get("deprecated"):
            facts.append("deprecated")
        if "x-maturity" in operation:
            facts.append(operation["x-maturity"])
        if "x-auth" in operation:
            facts.append("needs " + " or ".join(operation["x-auth"]))
        return " - ".join(facts)


def takes_properties(create: ast.FunctionDef | ast.AsyncFunctionDef | None) -> bool:
    """Whether a hand-written `create` hands keyword arguments on, as the general one does; None is that one."""
    return create is None or (create.args.kwarg is not None and create.args.kwarg.arg == "values")


def _json_schema(answer: JsonObject) -> JsonObject | None:
    entry = answer.get("content", {}).get("application/json")
    return entry.get("schema", {}) if entry is not None else None


def _signature(operation: JsonObject) -> str:
    kept = {key: operation.get(key) for key in ("parameters", "requestBody", "responses")}
    return json.dumps(kept, sort_keys=True)


_ALL = ["2.41", "2.42", "2.43", "2.44"]


def _version_span(versions: list[str]) -> str:
    """`2.42 and later`, `2.41 only`, `every version`."""
    if versions == _ALL:
        return "every version"
    if len(versions) == 1:
        return f"{versions[0]} only"
    if versions == _ALL[_ALL.index(versions[0]) :]:
        return f"{versions[0]} and later"
    return " and ".join(versions) if versions != _ALL[: len(versions)] else f"up to {versions[-1]}"


def _sentence(method: str, resource: Resource) -> str:
    """What a call does: from the table, by its path or by the end of it, or from its method and path."""
    sentences = table().get("sentences", {})
    whole = "/".join((resource.path, *resource.rest))
    given = sentences.get(f"{method} {whole}") or sentences.get(f"{method} */{whole.rpartition('/')[2]}")
    if given:
        return str(given)
    fixed = [snake_case(part).replace("_", " ") for part in resource.rest if part[0] not in "{."]
    suffix = next((f" as {part[1:].upper()}" for part in resource.rest if part.startswith(".")), "")
    verb = {"GET": "Read", "POST": "Call", "PUT": "Replace", "PATCH": "Change", "DELETE": "Delete"}[method]
    if fixed:
        return f"{verb} {', '.join(fixed)}{suffix}."
    subject = snake_case(resource.key.replace("/", "_")).replace("_", " ")
    owner = f"one of the {subject}" if resource.rest[:1] and resource.rest[0].startswith("{") else f"the {subject}"
    return f"{'Send to' if method == 'POST' else verb} {owner}{suffix}."
