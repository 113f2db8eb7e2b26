# Made from src/dhis2w_client/_async/editing.py by `make generate`. Do not edit.
"""An object that a program reads, changes and writes back, without touching what it did not change."""

from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from dhis2w_client.json_patch import Operation, difference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dhis2w_client._sync.metadata import MetadataResource
    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.query import ParameterValue
    from dhis2w_client.reports import WebMessage

__all__ = ["Edit"]

M = TypeVar("M", bound="Dhis2Model")


class Edit(Generic[M]):
    """Reads an object on entering; on leaving, sends what the program changed as the smallest JSON Patch.

    Nothing is sent where nothing was changed, or where the block raises.
    """

    def __init__(
        self, resource: "MetadataResource[M]", uid: str, fields: str, params: "Mapping[str, ParameterValue] | None"
    ) -> None:
        self._resource = resource
        self._uid = uid
        self._fields = fields
        self._params = params
        self._object: M | None = None
        self._before: dict[str, Any] = {}
        self.operations: list[Operation] = []
        """What was sent."""
        self.report: WebMessage | None = None
        """What the server answered; None where nothing was sent."""

    def __enter__(self) -> M:
        self._object = self._resource.get(self._uid, fields=self._fields)
        self._before = self._object.to_wire()
        return self._object

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None or self._object is None:
            return
        after = self._object.to_wire()
        if after.get("id", self._uid) != self._before.get("id", self._uid):
            raise ValueError(f"{self._uid}: an object keeps its id; create another one")
        self.operations = difference(self._before, after)
        if self.operations:
            self.report = self._resource.patch(self._uid, self.operations, params=self._params)
