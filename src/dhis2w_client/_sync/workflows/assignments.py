# Made from src/dhis2w_client/_async/workflows/assignments.py by `make generate`. Do not edit.
"""What is in use at certain organisation units only: data sets and programs; and what has a period type."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar, Unpack

from dhis2w_client._sync.metadata import ListQuery, MetadataResource, uid_of
from dhis2w_client._sync.workflows.lookup import resource_named
from dhis2w_client._sync.workflows.shapes import narrowed
from dhis2w_client.filters import where
from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.paging import Page
    from dhis2w_client.reports import WebMessage

__all__ = ["AssignedResource", "PeriodicResource", "list_of"]

M = TypeVar("M", bound="Dhis2Model")
Unit = TypeVar("Unit", bound="Dhis2Model")


class AssignedResource(MetadataResource[M], Generic[M, Unit]):
    """Objects that organisation units are assigned to."""

    __slots__ = ()

    def add_organisation_unit(self, uid: str, unit: "Item") -> "WebMessage":
        """Assigns an organisation unit: `POST .../{uid}/organisationUnits/{unit}`."""
        return self.add_item(uid, "organisationUnits", unit)

    def remove_organisation_unit(self, uid: str, unit: "Item") -> "WebMessage":
        """Takes an organisation unit's assignment away: `DELETE .../{uid}/organisationUnits/{unit}`."""
        return self.remove_item(uid, "organisationUnits", unit)

    def add_organisation_units(self, uid: str, units: "Iterable[Item]") -> "WebMessage":
        """Assigns organisation units: `POST .../{uid}/organisationUnits`. Unknown ones are ignored, see the counts."""
        return self.add_items(uid, "organisationUnits", units)

    def remove_organisation_units(self, uid: str, units: "Iterable[Item]") -> "WebMessage":
        """Takes assignments of organisation units away: `DELETE .../{uid}/organisationUnits`."""
        return self.remove_items(uid, "organisationUnits", units)

    def set_organisation_units(self, uid: str, units: "Iterable[Item]") -> "WebMessage":
        """Assigns these organisation units and no others: `PUT .../{uid}/organisationUnits`."""
        return self.replace_items(uid, "organisationUnits", units)

    def list_organisation_units(self, uid: str, **query: Unpack[ListQuery]) -> "Page[Unit]":
        """All organisation units that are assigned, asked for page by page: `GET /api/organisationUnits`."""
        units: MetadataResource[Unit] = resource_named(self._client, "organisationUnits")
        condition = where(f"{self._descriptor.collection}.id").eq(checked_uid(uid))
        return units.list_all(**narrowed(query, condition))


class PeriodicResource(MetadataResource[M]):
    """Objects that have a period type."""

    __slots__ = ()

    def list_by_period_type(self, period_type: str, **query: Unpack[ListQuery]) -> "Page[M]":
        """All objects of one period type, such as `Monthly`: `GET ...`, page by page.

        They are picked out here, because servers refuse every filter on a period type (2.42 and later).
        """
        from dhis2w_client.fields import fields_text
        from dhis2w_client.paging import Page

        text = fields_text(query.get("fields"))
        query["fields"] = f"{text or 'id,displayName'},periodType"
        found = self.list_all(**query)
        return Page([item for item in found if getattr(item, "periodType", None) == period_type])


def list_of(
    resource: MetadataResource[M], property_path: str, item: "Item", query: ListQuery, *, order: str | None = None
) -> "Page[M]":
    """All objects of a type that belong to another one, in their order, with all properties unless `fields`."""
    condition = where(property_path).eq(uid_of(item))
    given: ListQuery = {"fields": "*", **query}
    if order is not None:
        given.setdefault("order", order)
    return resource.list_all(**narrowed(given, condition))
