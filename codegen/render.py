"""The templates filled: a version's corrected document -> the text of every file of its package."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.availability import Offered, operations_of_some, resources_of_some
from codegen.document import JsonObject
from codegen.layout import BASE, COMMON
from codegen.models import ModelModule, enums, model_modules
from codegen.names import WrittenClass, table, written_class
from codegen.operations import Argument, Interface, Operation, ResourceClass
from codegen.properties import written_properties

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,
)
# The version that the unpinned clients are typed on.
BASELINE = "v42"
_TYPING = {"Annotated", "Any"}


def package(key: str, document: JsonObject, interface: Interface) -> dict[str, str]:
    """Path inside `dhis2w_client/v43/` -> text, not yet formatted."""
    version = f"2.{key[1:]}"
    common = {"key": key, "version": version}
    preview = " (preview)" if key == "v44" else ""
    files = {"__init__.py": _render("version_package.py", **common, preview=preview)}
    files["enums.py"] = _render("enums.py", **common, enums=enums(document).items())
    files["parameters.py"] = _render(
        "parameters.py", **common, query_types=interface.query_types, users=_users_of_queries(interface)
    )
    modules = model_modules(document)
    files |= _models(key, common, modules, interface.resources)
    created = {resource.model for resource in interface.resources if resource.creates}
    models = [model for module in modules for model in module.classes if model.name in created]
    files["properties.py"] = _render(
        "properties.py", **common, properties=written_properties(key, models, enums(document))
    )
    for twin in (_ASYNC, _SYNC):
        files |= _resources(common | twin, interface.resources)
        files[f"{twin['client_module']}.py"] = _render(
            "client.py",
            **common,
            **twin,
            is_baseline=key == BASELINE,
            services=services(document),
            accessors=accessors(interface.resources),
        )
    return files


def availability(methods: Mapping[str, Offered]) -> str:
    """The text of `dhis2w_client/_availability.py`; `methods` is by version, such as `2.43`."""
    return _render("availability.py", resources=resources_of_some(methods), operations=operations_of_some(methods))


_ASYNC = {
    "core": "_async", "client": "Dhis2Client", "client_module": "client", "package": "resources",
    "async_": "async ", "await_": "await ",
}  # fmt: skip
_SYNC = {
    "core": "_sync", "client": "SyncDhis2Client", "client_module": "sync_client", "package": "sync_resources",
    "async_": "", "await_": "",
}  # fmt: skip


def services(document: JsonObject) -> dict[str, WrittenClass]:
    """Attribute of the client -> the hand-written class that is not one resource, by attribute."""
    schemas = document["components"]["schemas"]
    found: dict[str, WrittenClass] = {}
    for name, text in sorted(table()["services"].items()):
        service = written_class(str(text))
        models = [_model_named(model, schemas) for model in service.models]
        if None not in models:
            found[name] = service._replace(models=tuple(filter(None, models)))
    return found


def _model_named(text: str, schemas: JsonObject) -> str | None:
    """The model that the table names: `DataSet`, what a list holds (`EventsPage.events`), the first of `A|B`."""
    for choice in text.split("|"):
        name, dot, collection = choice.partition(".")
        if name in schemas:
            return schemas[name]["properties"][collection]["items"]["$ref"].rpartition("/")[2] if dot else name
    return None


def accessors(resources: Iterable[ResourceClass]) -> list[ResourceClass]:
    """The resources that are attributes of the client as well."""
    paths = {f"/api/{key}" for key in str(table()["accessors"]["resources"]).split()}
    return sorted((resource for resource in resources if resource.path in paths), key=lambda found: found.attribute)


def _render(template: str, **values: object) -> str:
    return _TEMPLATES.get_template(f"{template}.jinja").render(**values)


# ---------------------------------------------------------------------------------------------------- models


def _models(
    key: str, common: dict[str, str], modules: list[ModelModule], resources: Iterable[ResourceClass]
) -> dict[str, str]:
    paths = {resource.model: resource.path for resource in resources if resource.model}
    files = {
        f"models/{module.name}.py": _render(
            "models_module.py",
            key=key,
            module=module,
            sentence=_module_sentence(module, common["version"]),
            typing=sorted(_TYPING & module.helpers | ({"Annotated"} if "wire" in module.helpers else set())),
            helpers=sorted(module.helpers - _TYPING | ({"references"} if module.references else set())),
            imports=_reference_imports(module),
            docstrings={
                model.name: f"An object of `{paths[model.name]}`." for model in module.classes if model.name in paths
            },
        )
        for module in modules
    }
    names = [(module.name, sorted(model.name for model in module.classes)) for module in modules]
    return files | {"models/__init__.py": _render("models_package.py", **common, modules=names)}


def _module_sentence(module: ModelModule, version: str) -> str:
    if module.name == BASE:
        return f"What most metadata objects of DHIS2 {version} embed."
    if module.name == COMMON:
        return f"Models of DHIS2 {version} that several others embed."
    return f"Models of DHIS2 {version}: {module.name.replace('_', ' ')}."


def _reference_imports(module: ModelModule) -> list[tuple[str, list[str]]]:
    own = {model.name for model in module.classes}
    homes: dict[str, list[str]] = defaultdict(list)
    for name, home in sorted(module.references.items()):
        if name not in own:
            homes[home].append(name)
    return sorted(homes.items())


# ---------------------------------------------------------------------------------------------------- resources


def _resources(context: dict[str, str], resources: list[ResourceClass]) -> dict[str, str]:
    folder = context["package"]
    areas: dict[str, list[ResourceClass]] = defaultdict(list)
    for resource in resources:
        areas[resource.area].append(resource)
    files = {
        f"{folder}/{area}.py": _render(
            "resources_area.py",
            **context,
            sentence=f"Resources of DHIS2 {context['version']}: {area.replace('_', ' ')}.",
            resources=own,
            bases=sorted({resource.base for resource in own}),
            arguments=arguments,
            answer=answer,
            call=call,
            untyped=untyped,
            listed=lambda resource: "List[" if any(item.name == "list" for item in resource.operations) else "list[",
        )
        for area, own in areas.items()
    }
    ordered = sorted(resources, key=lambda resource: resource.attribute)
    files[f"{folder}/__init__.py"] = _render("resources_package.py", **context, areas=sorted(areas), resources=ordered)
    return files


def untyped(operation: Operation) -> bool:
    """Whether the answer is read as an annotation that is no class, so that its type has to be told to checkers."""
    return operation.reads == "Any" or " | " in operation.reads or "enums." in operation.answer


def arguments(operation: Operation) -> str:
    """The parameters of a generated method, without the parentheses."""
    parts = ["self", *(f"{argument.name}: {argument.annotation}" for argument in operation.path_arguments)]
    body = operation.body
    if body and body.content_type == "multipart/form-data":
        parts.append("file: FileContent")
    elif body:
        parts.append(f"body: {body.annotation}" + ("" if body.required else " | None = None"))
    if operation.query_type:
        return ", ".join([*parts, f"**query: Unpack[parameters.{operation.query_type}]"])
    keywords = [_keyword(argument) for argument in sorted(operation.query, key=lambda item: not item.required)]
    return ", ".join([*parts, *(["*", *keywords] if keywords else [])])


def _keyword(argument: Argument) -> str:
    if argument.required:
        return f"{argument.name}: {argument.annotation}"
    return f"{argument.name}: {argument.annotation} | None = None"


def answer(operation: Operation) -> str:
    """The annotation of what a method returns; envelopes have one hand-written class for all versions."""
    return operation.answer.replace("models.WebMessage", "WebMessage")


def call(operation: Operation) -> str:
    """The request as an expression."""
    path = _path(operation)
    options = [f'"{operation.method}"', path]
    if operation.query_type:
        options.append("params=wire_parameters(query)")
    elif operation.query:
        pairs = ", ".join(f'"{item.wire}": {_value(item)}' for item in operation.query)
        options.append(f"params={{{pairs}}}")
    body = operation.body
    if body and body.content_type == "multipart/form-data":
        options.append('files={"file": file}')
    elif body:
        options.append("body=body")
        if body.content_type != "application/json":
            options.append(f'content_type="{body.content_type}"')
    reads = operation.reads.replace("models.WebMessage", "WebMessage")
    if untyped(operation):
        return f"self._call_for({reads}, {', '.join(options)})"
    if reads != "None":
        options.append(f"returns={reads}")
    return f"self._call({', '.join(options)})"


def _value(argument: Argument) -> str:
    return f"comma_joined({argument.name})" if argument.joined else argument.name


def _path(operation: Operation) -> str:
    if not operation.path_arguments:
        return f'"{operation.path}"'
    text = operation.path
    for argument in operation.path_arguments:
        rest = argument.wire == "path" and text.endswith("/{path}")
        text = text.replace(f"{{{argument.wire}}}", f"{{{'path_rest' if rest else 'path_segment'}({argument.name})}}")
    return f'f"{text}"'


def _users_of_queries(interface: Interface) -> dict[str, str]:
    users: dict[str, list[str]] = defaultdict(list)
    for resource in interface.resources:
        for operation in resource.operations:
            if operation.query_type:
                users[operation.query_type].append(f"`{resource.attribute}.{operation.name}`")
    return {
        name: methods[0] + (f" and {len(methods) - 1} more" if len(methods) > 1 else "")
        for name, methods in users.items()
    }
