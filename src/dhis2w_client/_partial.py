"""Objects of which only a part was read remember it, because a PUT of them would reset all that was not read."""

from collections import deque
from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Any

from pydantic import BaseModel

from dhis2w_client.errors import Dhis2ClientError

__all__ = ["PartialObjectError", "mark_partial", "refuse_partial", "selection_of"]

_KEY = "selected fields"
# A slot of every pydantic model, which copies and pickles of an instance take along: a mark costs 40 ns, and no
# attribute of the model can collide with it.
_PRIVATE: Any = BaseModel.__dict__["__pydantic_private__"]


class PartialObjectError(Dhis2ClientError, ValueError):
    """An object that was read with a selection of fields was to replace the whole one."""

    def __init__(self, kind: str, uid: str | None, fields: str) -> None:
        super().__init__(kind, uid, fields)
        self.kind = kind
        self.uid = uid
        self.fields = fields

    def __str__(self) -> str:
        return (
            f"{self.kind} {self.uid or 'without an id'} was read with the fields {self.fields!r}: an update would "
            "reset all its other properties. Change single ones with edit() or patch(), or read it whole with get(uid)"
        )


def mark_partial(objects: Sequence[Any], fields: str) -> None:
    """Lets objects know the selection with which they were read."""
    mark = {_KEY: fields}
    if objects and type(objects[0]).__private_attributes__:
        for item in objects:
            (_PRIVATE.__get__(item) or {}).update(mark)
    else:
        deque(map(_PRIVATE.__set__, objects, repeat(mark)), maxlen=0)


def selection_of(item: object) -> str | None:
    """The fields with which an object was read, where these are not all of it."""
    if not isinstance(item, BaseModel):
        return None
    private: dict[str, Any] | None = item.__pydantic_private__
    return private.get(_KEY) if private else None


def refuse_partial(item: "BaseModel | Mapping[str, Any]") -> None:
    """Raises PartialObjectError for an object of which only a part was read."""
    fields = selection_of(item)
    if fields is not None:
        raise PartialObjectError(type(item).__name__, getattr(item, "id", None), fields)
