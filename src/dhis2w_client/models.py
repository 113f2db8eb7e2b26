"""What every generated model is made of: base classes, date-times, references to metadata objects, sparse reads."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache, cached_property, lru_cache, partial
from importlib import import_module
from itertools import repeat
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar, cast, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    TypeAdapter,
    ValidationError,
    create_model,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, SchemaSerializer, core_schema

__all__ = [
    "DateTime",
    "Dhis2Model",
    "Embedded",
    "MetadataObject",
    "Ref",
    "by_sibling",
    "by_tag",
    "embedded",
    "instances",
    "loosened",
    "project",
    "projection",
    "read_problems",
    "reference",
    "references",
    "refers",
    "selected",
    "wire",
    "wire_of",
]

_LONGEST_VALUE_IN_REPR = 60
_MOST_VALUES_IN_REPR = 6
_FIRST_IN_REPR = ("id", "uid", "code", "name", "displayName", "username")
_LAST_IN_REPR = ("created", "lastUpdated", "href", "access", "sharing")


class Dhis2Model(BaseModel):
    """An object of the Web API: attributes carry the wire names, every property is optional.

    Properties that this version of the model does not know are kept and written back. A property that the server did
    not send reads as None; `to_wire` and `to_json` write what was received or set, and nothing else.
    """

    model_config = ConfigDict(
        extra="allow",
        # A class costs its validator on first use; a program touches few of a thousand models.
        defer_build=True,
        protected_namespaces=(),
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if not cls.__pydantic_complete__:
            cls.__pydantic_serializer__ = _SERIALIZER_OF_UNBUILT_MODELS

    def to_wire(self) -> dict[str, Any]:
        """The properties that were received or set, by wire name and as JSON values; None is kept as null."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def to_json(self) -> bytes:
        """The same as `to_wire`, as the bytes of a request body."""
        return self.__pydantic_serializer__.to_json(self, by_alias=True, exclude_unset=True)

    if not TYPE_CHECKING:  # type checkers shall know the declared attributes only

        def __getattr__(self, name: str) -> Any:
            if name in type(self).__pydantic_fields__:
                return None  # sparse instances hold what was asked for, without defaults
            if name in _LATE:  # and `instances` leaves out what pydantic keeps of each
                object.__setattr__(self, name, _LATE[name](self))
                return object.__getattribute__(self, name)
            try:
                return super().__getattr__(name)
            except AttributeError:
                if name.startswith("_"):
                    raise
                raise AttributeError(_unknown_attribute(self, name), name=name, obj=self) from None

        def __eq__(self, other: object) -> bool:
            if type(self) is not type(other):
                return NotImplemented
            if self.__dict__ == other.__dict__ and self.__pydantic_extra__ == other.__pydantic_extra__:
                return True
            return dict(_values(self)) == dict(_values(other))

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        from dhis2w_client._display import secrets_hidden

        values = dict(_values(self))
        names = dict.fromkeys(name for name in _FIRST_IN_REPR if name in values)
        names |= dict.fromkeys(name for name in values if name not in _LAST_IN_REPR) | values
        if "name" in names and values.get("displayName") == values["name"]:
            names["displayName"] = names.pop("displayName")  # says nothing new
        for name in [*names][:_MOST_VALUES_IN_REPR]:
            yield name, _Abbreviated(secrets_hidden(name, values[name]))
        if len(values) > _MOST_VALUES_IN_REPR:
            yield None, _More(len(values) - _MOST_VALUES_IN_REPR)

    def _repr_html_(self) -> str:
        from dhis2w_client._display import html_table, secrets_hidden

        rows = [(name, secrets_hidden(name, value)) for name, value in _values(self)]
        return html_table(["property", "value"], rows, type(self).__name__)


_LATE: dict[str, Callable[[BaseModel], Any]] = {
    "__pydantic_fields_set__": lambda instance: {*instance.__dict__},
    "__pydantic_extra__": lambda instance: {},
    "__pydantic_private__": lambda instance: None,
}


class _Abbreviated:
    """A value whose repr is cut to a readable length."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        match self.value:
            case [first, _, *rest]:
                return f"[{_Abbreviated(first)!r}, ... {len(rest) + 1} more]"
            case value:
                text = repr(value)
                return text if len(text) <= _LONGEST_VALUE_IN_REPR else f"{text[: _LONGEST_VALUE_IN_REPR - 4]} ..."


class _More:
    """How many values a repr leaves out."""

    def __init__(self, count: int) -> None:
        self.count = count

    def __repr__(self) -> str:
        return f"... {self.count} more"


def _values(instance: BaseModel) -> Iterator[tuple[str, Any]]:
    """Name and value of all that an instance holds; None and absent are the same to a reader."""
    for source in (instance.__dict__, instance.__pydantic_extra__ or {}):
        for name, value in source.items():
            if value is not None:
                yield name, value


def _unknown_attribute(instance: BaseModel, name: str) -> str:
    from difflib import get_close_matches  # only a program with a mistake in it pays for this import

    message = f"{type(instance).__name__!r} object has no attribute {name!r}"
    known = [*type(instance).__pydantic_fields__, *(instance.__pydantic_extra__ or {})]
    near = get_close_matches(name, known, n=1)
    return f"{message}; did you mean {near[0]!r}?" if near else message


def _build_and_serialize(instance: BaseModel, info: core_schema.SerializationInfo) -> Any:
    model = type(instance)
    model.model_rebuild()
    return model.__pydantic_serializer__.to_python(
        instance,
        mode=info.mode,
        include=cast("Any", info.include),
        exclude=cast("Any", info.exclude),
        by_alias=info.by_alias,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
        round_trip=info.round_trip,
        serialize_as_any=info.serialize_as_any,
        context=info.context,
    )


# pydantic-core serializes an object inside another one by that object's own serializer, but only if it is a real one:
# pydantic's stand-in for a class that is not built yet is not. This one builds the class and is then replaced by it.
_SERIALIZER_OF_UNBUILT_MODELS = SchemaSerializer(
    core_schema.any_schema(
        serialization=core_schema.plain_serializer_function_ser_schema(_build_and_serialize, info_arg=True)
    )
)


# -- Date-times ------------------------------------------------------------------------------------------------------


# 2026-11-22T04:30:55.660
_USUAL_DATETIME = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}$"


class _WireDateTime(datetime):
    """A moment that the server wrote in another form than DHIS2's usual one, and that remembers this form."""

    __slots__ = ("wire",)

    wire: str | int | float

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        if not hasattr(self, "wire"):  # the result of arithmetic or of replace()
            return cast("tuple[Any, ...]", super().__reduce_ex__(protocol))
        return _remember, (_WireDateTime.combine(self.date(), self.timetz()), self.wire)


def _remember(moment: _WireDateTime, wire: str | int | float) -> _WireDateTime:
    moment.wire = wire
    return moment


def _read_unusual_datetime(value: Any) -> Any:
    """Anything but DHIS2's usual text: a moment that remembers its form, or the value as it is."""
    try:
        if isinstance(value, str):
            return _remember(_WireDateTime.fromisoformat(value), value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            # Milliseconds since the epoch are an instant: this one form has a zone.
            return _remember(_WireDateTime.fromtimestamp(0, UTC) + timedelta(milliseconds=value), value)
    except (ValueError, OverflowError):
        pass
    return value


def _write_datetime(value: Any) -> Any:
    if isinstance(value, _WireDateTime) and hasattr(value, "wire"):
        return value.wire
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    return value.isoformat() if isinstance(value, date) else value


class _DateTimeSchema:
    """How pydantic reads and writes `DateTime`: the usual form costs no Python call per value."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        usual = core_schema.chain_schema(
            [
                core_schema.str_schema(pattern=_USUAL_DATETIME),
                core_schema.no_info_plain_validator_function(datetime.fromisoformat),
            ]
        )
        return core_schema.union_schema(
            [usual, core_schema.no_info_plain_validator_function(_read_unusual_datetime)],
            mode="left_to_right",
            serialization=core_schema.plain_serializer_function_ser_schema(_write_datetime, when_used="json"),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "format": "date-time"}


if TYPE_CHECKING:
    DateTime: TypeAlias = datetime
else:
    DateTime = Annotated[datetime, _DateTimeSchema]


# -- Metadata objects and references to them -------------------------------------------------------------------------


class MetadataObject(Dhis2Model):
    """What the metadata objects of every version have in common."""

    id: str | None = None
    code: str | None = None
    name: str | None = None
    displayName: str | None = None
    created: DateTime | None = None
    lastUpdated: DateTime | None = None
    href: str | None = None


Model = TypeVar("Model", bound=BaseModel)

# What the server writes of an object that another one refers to, but for the case that the request asks for more.
_REFERENCE_FIELDS = ("id", "name", "code", "displayName")
_MORE_REFERENCE_FIELDS = {"User": ("username",)}


def wire_of(item: Dhis2Model | Mapping[str, Any]) -> dict[str, Any]:
    """An object that is given as a model or as JSON: as JSON, at its top a new mapping."""
    return item.to_wire() if isinstance(item, Dhis2Model) else dict(item)


def _optional_texts(names: Iterable[str]) -> dict[str, core_schema.ModelField]:
    text = core_schema.with_default_schema(core_schema.nullable_schema(core_schema.str_schema()), default=None)
    return {name: core_schema.model_field(text) for name in names}


@cache
def reference(package: str, name: str) -> Any:
    """The type of a property that holds a metadata object of a class that is imported on first use.

    `package` is the models package of a version, `name` the class in it, a `MetadataObject`. The small form that a
    server writes for a reference is read without Python code; anything larger is read by the full class. A value that
    is no object (a bare uid) stays as it is.
    """
    return Annotated[Any, _Projection(name, lambda: _referable(getattr(import_module(package), name)))]


def _referable(model: type[BaseModel]) -> type[BaseModel]:
    missing = [name for name in _REFERENCE_FIELDS if name not in model.__pydantic_fields__]
    if missing:
        raise TypeError(f"{model.__module__}.{model.__name__} has no {', '.join(missing)}: embed it, don't refer to it")
    return model


@cache
def embedded(package: str, name: str) -> Any:
    """The type of a property that holds a whole object of a class that is imported on first use."""
    resolve = cast("Callable[[], type[BaseModel]]", lambda: getattr(import_module(package), name))
    return Annotated[Any, _Projection(name, resolve, frozenset())]


class _ByName:
    """`references(package)["CategoryCombo"]` is `reference(package, "CategoryCombo")`."""

    def __init__(self, package: str, make: Callable[[str, str], Any]) -> None:
        self._package = package
        self._make = make

    def __getitem__(self, name: str) -> Any:
        return self._make(self._package, name)


def references(package: str) -> tuple[_ByName, _ByName]:
    """`Ref` and `Embedded` of the modules of a models package; to type checkers both are the class itself."""
    return _ByName(package, reference), _ByName(package, embedded)


if TYPE_CHECKING:
    Target = TypeVar("Target")
    Ref = Annotated[Target, "a metadata object that is referred to"]
    Embedded = Annotated[Target, "an object that is imported on first use"]


def projection(model: type[BaseModel], names: Iterable[str]) -> Any:
    """What `project` reads, as a type for use inside other types: `GenericAlias(list, projection(model, names))`."""
    return Annotated[model, _Projection(model.__name__, lambda: model, frozenset(names))]


def project(model: type[Model], names: Iterable[str]) -> TypeAdapter[Model]:
    """A validator for objects of which only the properties `names` were asked for; kept for the next caller.

    The results are true instances of `model`, and properties that were not asked for read as None. An object that
    carries more than was asked for is read by the full model: `names` decides about speed alone.
    """
    return _project(model, frozenset(names))


@lru_cache(maxsize=256)
def _project(model: type[Model], names: frozenset[str]) -> TypeAdapter[Model]:
    return TypeAdapter(projection(model, names))


@lru_cache(maxsize=256)
def selected(model: type[BaseModel], names: frozenset[str]) -> Any:
    """The type of a dict with no other properties than these, of which `instances` makes objects of the model.

    None where objects of the model need more than a dict, or the model does not have all of the properties.
    """
    known = {wire_name for name, field in model.__pydantic_fields__.items() for wire_name in (name, field.alias)}
    if not issubclass(model, Dhis2Model) or not names <= known or _has_own_behaviour(model):
        return None
    return Annotated[dict[str, Any], _Selected(model, names)]


def instances(model: type[Model], values: Sequence[dict[str, Any]]) -> list[Model]:
    """Objects of a model whose attributes are these dicts, made without any Python code for a single one."""
    made = [*map(object.__new__, repeat(model, len(values)))]
    deque(map(_ATTRIBUTES.__set__, made, values), maxlen=0)
    return made


_ATTRIBUTES: Any = BaseModel.__dict__["__dict__"]


@lru_cache(maxsize=256)
def loosened(model: type[Model], names: frozenset[str]) -> type[Model]:
    """A subclass whose instances hold any JSON value in these properties, as transformers of `fields` make them."""
    loose: dict[str, Any] = {
        name: (Any, Field(None, alias=field.alias))
        for name, field in model.__pydantic_fields__.items()
        if not names.isdisjoint((name, field.alias))
    }
    kind = create_model(model.__name__, __base__=model, **loose)

    def reduced(instance: BaseModel) -> tuple[Any, ...]:  # pickle cannot find the class by its name
        return _loose_instance, (model, names), instance.__getstate__()

    kind.__reduce__ = reduced  # type: ignore[assignment]  # a method of this one class
    return kind


def _loose_instance(model: type[BaseModel], names: frozenset[str]) -> BaseModel:
    kind: type[BaseModel] = loosened(model, names)
    return object.__new__(kind)


class _Selected:
    """How pydantic reads a part of a model's fields into a dict."""

    def __init__(self, model: type[BaseModel], names: frozenset[str]) -> None:
        self.model = model
        self.names = names

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.typed_dict_schema(
            {
                name: core_schema.typed_dict_field(schema, required=False, validation_alias=alias)
                for name, schema, alias in _schemas_of(self.model, self.names, handler)
            },
            extra_behavior="forbid",
        )


# In the path of an error, says that it is the small form of an object that a value does not fit.
_PART = "(part)"


def read_problems(error: ValidationError) -> list[tuple[str, str]]:
    """Path and message of each thing wrong with an answer, without what merely says that a reference is a large one."""
    return [
        (".".join(str(step) for step in detail["loc"]), detail["msg"])
        for detail in error.errors(include_url=False, include_context=False)
        if _PART not in detail["loc"]
    ]


class _Projection:
    """How pydantic reads a part of a model's fields into true instances of the model, and all else by the model."""

    def __init__(
        self, name: str, resolve: Callable[[], type[BaseModel]], field_names: frozenset[str] | None = None
    ) -> None:
        self.name = name
        self.resolve = resolve
        self.field_names = field_names

    @cached_property
    def stand_in(self) -> type[Any]:
        return _stand_in(self.name, self.resolve)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        full = core_schema.no_info_plain_validator_function(
            self._read_full, serialization=core_schema.simple_ser_schema("any")
        )
        if self.field_names is None:
            fields = _optional_texts((*_REFERENCE_FIELDS, *_MORE_REFERENCE_FIELDS.get(self.name, ())))
        elif not self.field_names:
            return full
        elif _has_own_behaviour(self.resolve()):
            return handler(source)
        else:
            fields = {
                name: core_schema.model_field(
                    core_schema.with_default_schema(schema, default=None), validation_alias=alias
                )
                for name, schema, alias in _schemas_of(self.resolve(), self.field_names, handler)
            }
        part = core_schema.model_schema(
            self.stand_in,
            core_schema.model_fields_schema(
                fields,
                model_name=self.name,
                # Instances need a place for unknown properties, but an object that has any is read by the full model.
                extra_behavior="allow",
                extras_schema=core_schema.is_instance_schema(_Nothing),
            ),
        )
        return core_schema.union_schema(
            [(part, _PART), (full, self.name)],
            mode="left_to_right",
            serialization=core_schema.simple_ser_schema("any"),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "object", "title": self.name}

    def _read_full(self, value: Any) -> Any:
        if isinstance(value, dict):
            return self.resolve().model_validate(value)
        if isinstance(value, BaseModel) and not isinstance(value, self.resolve()):
            raise ValueError(f"expected {self.name}, not {type(value).__name__}")
        return value


class _Nothing:
    """A class without instances, so that no value fits it."""


def refers(annotation: Any) -> bool:
    """Whether a property of this type holds metadata objects that have a place of their own."""
    return any(
        part.field_names is None if isinstance(part, _Projection) else refers(part) for part in get_args(annotation)
    )


def _stand_in(name: str, resolve: Callable[[], type[BaseModel]]) -> type[Any]:
    """A class that pydantic-core makes instances of, and that makes instances of the model.

    Named in the core schema instead of the model it has two effects: the model is imported when the first instance is
    made, and pydantic-core does not replace the schema by the validator of the whole model, as it does for a class
    that is built. From the second instance on no Python code runs.
    """

    def make_first(stand_in: type[Any]) -> BaseModel:
        model = resolve()
        stand_in.__new__ = staticmethod(partial(object.__new__, model))  # type: ignore[assignment]
        return object.__new__(model)

    return type(name, (), {"__new__": make_first})


def _has_own_behaviour(model: type[BaseModel]) -> bool:
    """Whether instances of a user's subclass need more than their fields: validators, private attributes, hooks."""
    decorators = model.__pydantic_decorators__
    return bool(
        model.__private_attributes__
        or model.__pydantic_post_init__
        or model.__pydantic_custom_init__
        or decorators.field_validators
        or decorators.model_validators
    )


def _schemas_of(
    model: type[BaseModel], names: frozenset[str], handler: GetCoreSchemaHandler
) -> Iterator[tuple[str, CoreSchema, Any]]:
    """Name, schema and alias of those of a model's fields that have one of the names."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    for name, field in model.__pydantic_fields__.items():
        if not names.isdisjoint((name, field.alias)):
            yield name, handler.generate_schema(field.rebuild_annotation()), field.validation_alias


# -- What the generator writes beside names of classes ----------------------------------------------------------------


def wire(name: str) -> Any:
    """The wire name of a property whose name Python forbids: `in_: Annotated[str | None, wire("in")]`."""
    return Field(alias=name)


def by_tag(package: str, tag: str, choices: Mapping[str, str]) -> Any:
    """One of several classes, told apart by their property `tag`: `choices` is the class's name by the tag's value.

    An object with another tag, from a newer server say, is a plain `Dhis2Model` with the same attributes.
    """
    return _Tagged(package, tag, choices, of_sibling=False)


def by_sibling(package: str, sibling: str, choices: Mapping[str, str]) -> Any:
    """The same, told apart by a property beside it, which the model must declare first."""
    return _Tagged(package, sibling, choices, of_sibling=True)


class _Tagged:
    def __init__(self, package: str, tag: str, choices: Mapping[str, str], *, of_sibling: bool) -> None:
        self.package = package
        self.tag = tag
        self.choices = choices
        self.of_sibling = of_sibling

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            self._read, serialization=core_schema.simple_ser_schema("any")
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "object"}

    def _read(self, value: Any, info: core_schema.ValidationInfo) -> Any:
        if not isinstance(value, dict):
            return value
        tag = info.data.get(self.tag) if self.of_sibling else cast("dict[str, Any]", value).get(self.tag)
        name = self.choices.get(tag) if isinstance(tag, str) else None
        model = getattr(import_module(self.package), name) if name else Dhis2Model
        return model.model_validate(value)
