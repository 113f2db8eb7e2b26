"""What data is asked for by: data elements, indicators, legend sets, attributes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar, Unpack

from dhis2w_client._async.metadata import ListQuery, MetadataResource
from dhis2w_client._async.workflows.shapes import (
    CloneableResource,
    ExpressionResource,
    LegendedResource,
    MergeableResource,
    narrowed,
)
from dhis2w_client.filters import where
from dhis2w_client.models import Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client.import_options import ImportOptions
    from dhis2w_client.legends import LegendSetSpec
    from dhis2w_client.paging import Page
    from dhis2w_client.reports import WebMessage

__all__ = [
    "AttributeResource",
    "DataElementResource",
    "IndicatorResource",
    "IndicatorTypeResource",
    "LegendSetResource",
]

M = TypeVar("M", bound="Dhis2Model")


class DataElementResource(LegendedResource[M], CloneableResource[M], MergeableResource[M]):
    """Data elements (`/api/dataElements`)."""

    __slots__ = ()


class IndicatorResource(ExpressionResource[M], LegendedResource[M], CloneableResource[M], MergeableResource[M]):
    """Indicators (`/api/indicators`)."""

    __slots__ = ()


class IndicatorTypeResource(MergeableResource[M]):
    """Indicator types (`/api/indicatorTypes`)."""

    __slots__ = ()


class LegendSetResource(CloneableResource[M]):
    """Legend sets (`/api/legendSets`)."""

    __slots__ = ()

    async def create_from_spec(self, spec: "LegendSetSpec", **options: Unpack["ImportOptions"]) -> "WebMessage":
        """Creates a legend set with its legends: `POST /api/legendSets`; the answer's `uid` is its id."""
        return await self.create(spec.to_wire(), **options)

    async def create_from_breakpoints(
        self,
        name: str,
        breakpoints: Sequence[float],
        *,
        colors: Sequence[str] | None = None,
        names: Sequence[str] | None = None,
        code: str | None = None,
        **options: Unpack["ImportOptions"],
    ) -> "WebMessage":
        """Creates a legend set with a legend between each two of the values: `POST /api/legendSets`.

        Four values make three legends. Without colors (`#rrggbb`) they go from light to dark, without names they are
        called `0 - 50`. Raises ValueError for values that do not rise, and for other numbers of colors and names.
        """
        from dhis2w_client.legends import LegendSetSpec, legends_between

        legends = legends_between(breakpoints, colors=colors, names=names)
        return await self.create_from_spec(LegendSetSpec(name, legends, code=code), **options)


class AttributeResource(MetadataResource[M]):
    """Attributes (`/api/attributes`); `client.attribute_values` reads and writes their values."""

    __slots__ = ()

    async def list_for(self, kind: str, **query: Unpack[ListQuery]) -> "Page[M]":
        """All attributes that objects of a type may have a value of, such as `dataElement`.

        `GET /api/attributes?filter=dataElementAttribute:eq:true`. Raises ValueError for a type that has none.
        """
        name = f"{kind}Attribute"
        if name not in self._model.model_fields:
            raise ValueError(f"{kind!r} is no type with attributes: give its singular, such as dataElement")
        return await self.list_all(**narrowed(query, where(name).eq(True)))
