"""Aggregate data exchanges: data of this server for another one, or for itself."""

from typing import TYPE_CHECKING, Generic, TypeVar

from dhis2w_client._async.metadata import MetadataResource
from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from dhis2w_client.reports import ImportOutcome

__all__ = ["AggregateDataExchangeResource"]

M = TypeVar("M", bound="Dhis2Model")
ValueSet = TypeVar("ValueSet", bound="Dhis2Model")


class AggregateDataExchangeResource(MetadataResource[M], Generic[M, ValueSet]):
    """Aggregate data exchanges (`/api/aggregateDataExchanges`)."""

    __slots__ = ()

    async def run(self, uid: str) -> "ImportOutcome":
        """Sends the data, and waits until the target has taken it: `POST .../{uid}/exchange`.

        What the target refused is in the outcome: see its `rejected` and `raise_for_rejected()`.
        """
        from dhis2w_client._async.imports import send_import

        return await send_import(self._client, "POST", self._path(checked_uid(uid), "exchange"))

    async def preview(self, uid: str) -> "list[ValueSet]":
        """The data values that it would send, one set for each of its requests: `GET .../{uid}/sourceDataValueSets`."""
        model: type[ValueSet] = self._client.models.DataValueSet
        return await self._call_list(model, "GET", self._path(checked_uid(uid), "sourceDataValueSets"))
