"""The generated resources: every operation is accounted for, and every method sends the request that it stands for."""

import inspect
import re
from collections.abc import Callable, Coroutine, Iterator
from datetime import date
from functools import cached_property
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from codegen.document import operations
from codegen.names import resource_attribute, table
from codegen.operations import Argument, Operation
from dhis2w_client._async.accessors import Accessors
from dhis2w_client._attributes import Lazy
from dhis2w_client.query import encode_parameters

from .conftest import Described

# How many operations of a version are verbs, methods of their own, and left out. Change a number with its reason.
COUNTS = {
    "v41": (1225, 968, 556),
    "v42": (1231, 659, 566),
    "v43": (1216, 673, 563),
    "v44": (1216, 682, 563),
}
# 2.43 and later describe it so.
WITHOUT_AN_ID = {"ProgramMessage"}
REASONS = re.compile(
    r"alias of (\w+ )?/api/.+|gist: another form of the generic verbs list, get and get_property"
    r"|a page of the web front end, not of the Web API|the OpenAPI document itself|switched off by the server"
)


# --- accounting ---


def test_every_operation_is_a_verb_a_method_or_left_out_with_a_reason(description: Described) -> None:
    accounting = description.interface.accounting
    groups = (accounting.generic, accounting.methods, accounting.excluded)
    placed = [key for group in groups for key in group]
    assert len(placed) == len(set(placed))
    document = description.document
    assert set(placed) == {f"{method} {path}" for method, path, _ in operations(document)} | set(document["x-excluded"])
    assert tuple(map(len, groups)) == COUNTS[description.key]


def test_what_is_left_out_has_one_of_the_known_reasons(description: Described) -> None:
    excluded = description.interface.accounting.excluded
    assert {key: reason for key, reason in excluded.items() if not REASONS.fullmatch(reason)} == {}


def test_an_alias_stands_for_an_operation_that_is_offered(description: Described) -> None:
    accounting = description.interface.accounting
    for key, reason in accounting.excluded.items():
        if reason.startswith("alias of "):
            target = reason.removeprefix("alias of ")
            target = target if " " in target else f"{key.partition(' ')[0]} {target}"
            assert target in accounting.generic or target in accounting.methods, key


# --- the classes ---


@pytest.fixture(params=["resources", "sync_resources"])
def package(request: pytest.FixtureRequest, version: str) -> ModuleType:
    """The asynchronous and the synchronous resources of a version."""
    return import_module(f"dhis2w_client.{version}.{request.param}")


class Call(NamedTuple):
    """What a resource asked the client to send."""

    method: str
    path: str
    options: dict[str, Any]


class Recorder:
    """In the place of a client: keeps what it is asked to send, and answers nothing."""

    def __init__(self, version: str) -> None:
        self.calls: list[Call] = []
        self.models = import_module(f"dhis2w_client.{version}.models")

    async def call(self, method: str, path: str, **options: Any) -> None:
        self.calls.append(Call(method, path, options))


class SyncRecorder(Recorder):
    """The same for the synchronous resources."""

    def call(self, method: str, path: str, **options: Any) -> None:  # type: ignore[override]
        self.calls.append(Call(method, path, options))


def methods_of(description: Described, package: ModuleType) -> Iterator[tuple[Operation, Recorder, Callable[..., Any]]]:
    """Every generated method, bound to a resource of a recorder."""
    is_async = package.__name__.endswith(".resources")
    recorder = Recorder(description.key) if is_async else SyncRecorder(description.key)
    resources = package.Resources(recorder)
    for resource in description.interface.resources:
        made = getattr(resources, resource.attribute)
        for operation in resource.operations:
            assert operation.name in vars(type(made)), operation
            yield operation, recorder, getattr(made, operation.name)


def test_every_method_exists_once_on_the_class_of_its_resource(description: Described, package: ModuleType) -> None:
    is_async = package.__name__.endswith(".resources")
    offered = dict(description.interface.accounting.methods)
    for operation, _, method in methods_of(description, package):
        assert offered.pop(f"{operation.method} {operation.path}").endswith(f".{operation.name}")
        assert inspect.iscoroutinefunction(method) is is_async, operation
    resources = package.Resources(None)
    for name in offered.values():  # hand-written, in the place of a generated one
        resource, _, operation_name = name.partition(".")
        kind = type(getattr(resources, resource))
        assert hasattr(kind, operation_name), name
        assert operation_name not in vars(kind), name


def test_a_resource_is_made_once(package: ModuleType) -> None:
    resources = package.Resources(None)
    assert resources.data_elements is resources.data_elements
    assert isinstance(package.Resources.data_elements, Lazy)


def test_a_metadata_resource_names_its_path_its_list_and_a_model(description: Described, package: ModuleType) -> None:
    models = import_module(f"dhis2w_client.{description.key}.models")
    resources = package.Resources(None)
    for resource in description.interface.resources:
        descriptor = getattr(getattr(resources, resource.attribute), "_descriptor", None)
        assert descriptor == ((resource.path, resource.collection, resource.model) if resource.model else None)
        if resource.model:
            properties = getattr(models, resource.model).__pydantic_fields__
            may_lack_it = resource.base[1] == "ReadableResource" or resource.model in WITHOUT_AN_ID
            assert "id" in properties or may_lack_it, resource


def test_both_packages_have_the_same_methods(version: str) -> None:
    signatures = {}
    for name in ("resources", "sync_resources"):
        package = import_module(f"dhis2w_client.{version}.{name}")
        signatures[name] = {
            (attribute, method): str(inspect.signature(value))
            for attribute, kind in _classes(package).items()
            for method, value in vars(kind).items()
            if inspect.isfunction(value)
        }
    assert signatures["resources"] == signatures["sync_resources"]


def _classes(package: ModuleType) -> dict[str, type]:
    resources = package.Resources(None)
    names = [name for name, value in vars(package.Resources).items() if not name.startswith("_") and value]
    return {name: type(getattr(resources, name)) for name in names}


# --- the requests ---


def test_every_method_sends_its_operation_with_all_of_its_parameters(
    description: Described, package: ModuleType
) -> None:
    for operation, recorder, method in methods_of(description, package):
        path = {argument.name: f"{argument.name}/1" for argument in operation.path_arguments}
        query = {argument.name: _example(argument) for argument in operation.query}
        call = _called(recorder, method, *path.values(), *_bodies(operation), **query)
        assert (call.method, call.path) == (operation.method, _filled(operation)), operation
        sent = encode_parameters(call.options.get("params"))
        assert sent == [pair for argument in operation.query for pair in _encoded(argument)], operation
        assert _body_of(call) == [*_bodies(operation)], operation
        assert call.options.get("content_type", "application/json") == _content_type(operation), operation
        assert (call.options.get("returns") is None) is (operation.reads == "None"), operation


def test_every_method_sends_nothing_that_was_not_given(description: Described, package: ModuleType) -> None:
    for operation, recorder, method in methods_of(description, package):
        path = [f"{argument.name}/1" for argument in operation.path_arguments]
        needed = [argument for argument in operation.query if argument.required and not operation.query_type]
        body = [value for value in _bodies(operation) if operation.body and operation.body.required]
        call = _called(recorder, method, *path, *body, **{argument.name: _example(argument) for argument in needed})
        assert encode_parameters(call.options.get("params")) == [pair for item in needed for pair in _encoded(item)]
        assert _body_of(call) == body, operation


def _called(recorder: Recorder, method: Callable[..., Any], *values: Any, **keywords: Any) -> Call:
    answer = method(*values, **keywords)
    if isinstance(answer, Coroutine):
        with pytest.raises(StopIteration):
            answer.send(None)
    (call,) = recorder.calls
    recorder.calls.clear()
    return call


def _example(argument: Argument) -> Any:
    """A value of the kind that a parameter takes."""
    annotation = argument.annotation
    if annotation.startswith("Sequence["):
        return [_example(Argument(argument.name, argument.wire, annotation[9:-1])), "b"]
    plain = {"int": 1, "float": 1.5, "bool": True, "datetime | date | str": date(2025, 1, 31), "str": "a b"}
    return "ENUM" if annotation.startswith("enums.") else plain[annotation]


def _encoded(argument: Argument) -> list[tuple[str, str]]:
    """An example as the parameters of the query that it should become."""
    value = _example(argument)
    if argument.wire in {"fields", "order"} and isinstance(value, list):
        value = ",".join(value)
    return encode_parameters({argument.wire: value})


def _filled(operation: Operation) -> str:
    """The path with its examples in it: a slash is escaped, but where the rest of a path is asked for."""
    path = operation.path
    for argument in operation.path_arguments:
        is_rest = argument.wire == "path" and path.endswith("{path}")
        path = path.replace(f"{{{argument.wire}}}", f"{argument.name}{'/' if is_rest else '%2F'}1")
    return path


def _bodies(operation: Operation) -> Iterator[Any]:
    """An example of the body, if there is one."""
    if operation.body:
        yield b"bytes" if operation.body.annotation in {"bytes", "FileContent"} else ["body"]


def _body_of(call: Call) -> list[Any]:
    files = call.options.get("files")
    body = files["file"] if files else call.options.get("body")
    return [] if body is None else [body]


def _content_type(operation: Operation) -> str:
    content_type = operation.body.content_type if operation.body else "application/json"
    return "application/json" if content_type == "multipart/form-data" else content_type


def test_every_accessor_is_on_the_client_and_typed_on_every_version(version: str) -> None:
    attributes = {name for name, value in vars(Accessors).items() if isinstance(value, property | cached_property)}
    offered = {name for name in attributes if not name.startswith("_")}
    resources = vars(import_module(f"dhis2w_client.{version}.resources").Resources)
    services = {str(name) for name in table()["services"]}
    keys = str(table()["accessors"]["resources"]).split()
    assert offered == services | {resource_attribute(key) for key in keys}
    assert {resource_attribute(key) for key in keys} <= resources.keys()
