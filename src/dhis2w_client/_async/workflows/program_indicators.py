"""Program indicators: numbers computed from the data of a program."""

from typing import TYPE_CHECKING, TypeVar, Unpack

from dhis2w_client._async.metadata import ListQuery
from dhis2w_client._async.workflows.assignments import list_of
from dhis2w_client._async.workflows.shapes import ExpressionResource, LegendedResource
from dhis2w_client.models import Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client._async.metadata import Item
    from dhis2w_client.expressions import ExpressionDescription
    from dhis2w_client.paging import Page

__all__ = ["ProgramIndicatorResource"]

M = TypeVar("M", bound="Dhis2Model")


class ProgramIndicatorResource(ExpressionResource[M], LegendedResource[M]):
    """Program indicators (`/api/programIndicators`)."""

    __slots__ = ()

    async def list_for(self, program: "Item", **query: Unpack[ListQuery]) -> "Page[M]":
        """All program indicators of a program: `GET /api/programIndicators`, page by page."""
        return await list_of(self, "program.id", program, query)

    async def validate_filter(self, expression: str) -> "ExpressionDescription":
        """What the server makes of a filter, which must be true or false: `POST .../filter/description`.

        A filter that is not valid is no error: see the result's `is_valid` and `message`.
        """
        return await self._describe("filter/description", expression)
