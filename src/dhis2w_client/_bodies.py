"""Bodies on the wire: Python values to bytes, and bytes to Python values in one pass."""

import gc
import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from threading import Lock
from typing import Annotated, Any, Literal, TypeVar, cast, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, create_model

from dhis2w_client.errors import ResponseFormatError
from dhis2w_client.models import Dhis2Model, instances, projection, read_problems, selected
from dhis2w_client.paging import Page, Pager

__all__ = ["compressed", "decode", "decode_page", "encode_json"]

Value = TypeVar("Value")


# -- Writing ---------------------------------------------------------------------------------------------------------


def encode_json(body: object) -> bytes:
    """A body as JSON; models write what was received or set. Raises TypeError for what JSON cannot hold."""
    if isinstance(body, Dhis2Model):
        return body.to_json()
    return json.dumps(body, default=_plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _plain(value: object) -> object:
    """A value that JSON does not know, in one that it knows."""
    if isinstance(value, Dhis2Model):
        return value.to_wire()
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, datetime):
        return getattr(value, "wire", None) or value.isoformat(timespec="milliseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return cast("object", value.value)
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    if isinstance(value, (set, frozenset, tuple, Iterator)):
        return list(cast("Iterator[object]", value))
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def compressed(body: bytes) -> bytes:
    """The body for a request with `Content-Encoding: gzip`; the same bytes for the same body.

    JSON of ids compresses well at the quickest level already.
    """
    import gzip

    return gzip.compress(body, compresslevel=1, mtime=0)


# -- Reading ---------------------------------------------------------------------------------------------------------


def decode(content: bytes, kind: Any, *, method: str, url: str) -> Any:
    """A JSON body as an instance of `kind`: a model, `dict`, `list[Model]`, or any type that pydantic knows.

    Raises ResponseFormatError, which names the place in the body, where it does not fit.
    """
    with _explained(method, url), _collector_paused():
        return _adapter(kind).validate_json(content)


def decode_page(
    content: bytes, collection: str, model: type[Value], names: frozenset[str] | None, *, method: str, url: str
) -> Page[Value]:
    """The body of a list, `{"pager": ..., "<collection>": [...]}`, as a page of models.

    `names` are the properties that were asked for, where that is known: reading no others is faster.
    """
    kind: Any = model
    with _explained(method, url), _collector_paused():
        if names is not None and (page := _selected_page(content, collection, kind, names)) is not None:
            return page
        item = kind if names is None else projection(kind, names)
        envelope: Any = _envelope(collection, item).model_validate_json(content)
    return Page(envelope.items, envelope.pager)


def _selected_page(content: bytes, collection: str, model: Any, names: frozenset[str]) -> Page[Any] | None:
    """The page in the fastest way; None where it holds more, or something else, than was asked for."""
    only = selected(model, names)
    if only is None:
        return None
    try:
        envelope: Any = _envelope(collection, only, "keys").model_validate_json(content)
    except ValidationError:
        return None  # read once more, with patience
    return Page(instances(model, envelope.items), envelope.pager)


@lru_cache(maxsize=256)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    plain = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    if isinstance(plain, type) and issubclass(plain, BaseModel):
        return TypeAdapter(kind)
    return TypeAdapter(kind, config=ConfigDict(hide_input_in_errors=True))


@lru_cache(maxsize=256)
def _envelope(collection: str, item: Any, cache_strings: Literal["all", "keys"] = "all") -> type[BaseModel]:
    if isinstance(item, type) and issubclass(item, BaseModel) and not item.__pydantic_complete__:
        item.model_rebuild()  # a complete model is taken in as it is, an incomplete one would be built twice
    items: Any = (list[item], Field(alias=collection))
    pager: Any = (Pager | None, None)
    # To look up each text in a cache is a sixth of the time that few fields take, and their texts are all different.
    config = ConfigDict(hide_input_in_errors=True, cache_strings=cache_strings)
    return create_model("Envelope", __config__=config, items=items, pager=pager)


@contextmanager
def _explained(method: str, url: str) -> Generator[None]:
    """Turns pydantic's error into the SDK's, which shows the place and the problem but no values."""
    try:
        yield
    except ValidationError as error:
        problems = read_problems(error) or [("", "it does not fit")]
        path, problem = problems[0]
        others = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise ResponseFormatError(f"{problem}{others}", path=path, method=method, url=url) from error


# The collector would walk the growing result again and again, although nothing in it is garbage: 30 % of a big page.
_pauses = 0
_pauses_lock = Lock()
_collector_was_on = False


@contextmanager
def _collector_paused() -> Generator[None]:
    """Without garbage collection, in all threads, until the last of those that ask for it is done."""
    global _pauses, _collector_was_on
    with _pauses_lock:
        if _pauses == 0:
            _collector_was_on = gc.isenabled()
            gc.disable()
        _pauses += 1
    try:
        yield
    finally:
        with _pauses_lock:
            _pauses -= 1
            if _pauses == 0 and _collector_was_on:
                gc.enable()
