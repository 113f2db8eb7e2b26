# Made from src/dhis2w_client/_async/workflows/data_sets.py by `make generate`. Do not edit.
"""Data sets and their sections."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from dhis2w_client._sync.metadata import ListQuery, MetadataResource, uid_of, uids_of
from dhis2w_client._sync.workflows.assignments import AssignedResource, PeriodicResource, list_of
from dhis2w_client._sync.workflows.lookup import resource_named
from dhis2w_client._sync.workflows.shapes import LegendedResource, OrderedResource
from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.paging import Page
    from dhis2w_client.reports import WebMessage

__all__ = ["DataSetResource", "SectionResource"]

M = TypeVar("M", bound="Dhis2Model")
Unit = TypeVar("Unit", bound="Dhis2Model")
Element = TypeVar("Element", bound="Dhis2Model")
Part = TypeVar("Part", bound="Dhis2Model")

_OF_ELEMENT = "dataElement[id],dataSet[id],categoryCombo[id]"


class DataSetResource(
    LegendedResource[M],
    OrderedResource[M],
    PeriodicResource[M],
    AssignedResource[M, Unit],
    Generic[M, Unit, Element, Part],
):
    """Data sets (`/api/dataSets`): their data elements, sections and organisation units."""

    __slots__ = ()

    def add_element(
        self, uid: str, data_element: "Item", *, category_combo: "Item | None" = None
    ) -> "WebMessage | None":
        """Adds a data element, or gives one that is there another category combo: `GET` and `PATCH .../{uid}`.

        `category_combo` takes the place of the data element's own one in this data set. None where there was nothing
        to change.
        """
        from dhis2w_client._children import inserted

        entry: dict[str, Any] = {"dataElement": {"id": uid_of(data_element)}, "dataSet": {"id": checked_uid(uid)}}
        if category_combo is not None:
            entry["categoryCombo"] = {"id": uid_of(category_combo)}
        return self._change_children(uid, "dataSetElements", inserted(entry, key="dataElement.id"), fields=_OF_ELEMENT)

    def remove_element(self, uid: str, data_element: "Item") -> "WebMessage | None":
        """Takes a data element out: `GET` and `PATCH .../{uid}`. Its values and its place in sections stay.

        None where it was not there.
        """
        from dhis2w_client._children import without

        change = without([uid_of(data_element)], key="dataElement.id")
        return self._change_children(uid, "dataSetElements", change, fields=_OF_ELEMENT)

    def list_elements(self, uid: str, **query: Unpack[ListQuery]) -> "Page[Element]":
        """All data elements of a data set: `GET /api/dataElements`, page by page."""
        elements: MetadataResource[Element] = resource_named(self._client, "dataElements")
        return list_of(elements, "dataSetElements.dataSet.id", uid, query)

    def list_sections(self, uid: str, **query: Unpack[ListQuery]) -> "Page[Part]":
        """All sections of a data set, in their order: `GET /api/sections`, page by page."""
        sections: MetadataResource[Part] = resource_named(self._client, "sections")
        return list_of(sections, "dataSet.id", uid, query, order="sortOrder:asc")


class SectionResource(OrderedResource[M]):
    """Sections of data sets (`/api/sections`), whose data elements have an order."""

    __slots__ = ()

    def list_for(self, data_set: "Item", **query: Unpack[ListQuery]) -> "Page[M]":
        """All sections of a data set, in their order: `GET /api/sections`, page by page."""
        return list_of(self, "dataSet.id", data_set, query, order="sortOrder:asc")

    def add_element(self, uid: str, data_element: "Item", *, position: int | None = None) -> "WebMessage | None":
        """Puts a data element at a position, counted from 0, or at the end: `GET` and `PATCH .../{uid}`.

        One that is there already is moved to the position. None where there was nothing to change.
        """
        from dhis2w_client._children import inserted

        return self._change_children(uid, "dataElements", inserted({"id": uid_of(data_element)}, position))

    def remove_element(self, uid: str, data_element: "Item") -> "WebMessage | None":
        """Takes a data element out of a section: `GET` and `PATCH .../{uid}`; None where it was not there."""
        from dhis2w_client._children import without

        return self._change_children(uid, "dataElements", without([uid_of(data_element)]))

    def reorder(self, uid: str, data_elements: "Sequence[Item]") -> "WebMessage | None":
        """Gives the data elements of a section another order: `GET` and `PATCH .../{uid}`.

        Raises ValueError unless every one of them is named, and once. None where that is their order already.
        """
        from dhis2w_client._children import reordered

        return self._change_children(uid, "dataElements", reordered(uids_of(data_elements)))
