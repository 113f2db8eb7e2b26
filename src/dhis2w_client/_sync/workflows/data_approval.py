# Made from src/dhis2w_client/_async/workflows/data_approval.py by `make generate`. Do not edit.
"""Approval of data: workflows and their levels."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar, Unpack

from dhis2w_client._sync.metadata import ListQuery, MetadataResource
from dhis2w_client._sync.workflows.assignments import PeriodicResource, list_of
from dhis2w_client._sync.workflows.lookup import resource_named
from dhis2w_client.models import Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.paging import Page
    from dhis2w_client.reports import WebMessage

__all__ = ["DataApprovalLevelResource", "DataApprovalWorkflowResource"]

M = TypeVar("M", bound="Dhis2Model")
Level = TypeVar("Level", bound="Dhis2Model")
Form = TypeVar("Form", bound="Dhis2Model")


class DataApprovalLevelResource(MetadataResource[M]):
    """Data approval levels (`/api/dataApprovalLevels`)."""

    __slots__ = ()

    def list_in_order(self, **query: Unpack[ListQuery]) -> "Page[M]":
        """All levels from the highest, which is level 1, with all properties unless `fields`: `GET ...`."""
        given: ListQuery = {"fields": "*", "order": "level:asc", **query}
        return self.list_all(**given)


class DataApprovalWorkflowResource(PeriodicResource[M], Generic[M, Level, Form]):
    """Data approval workflows (`/api/dataApprovalWorkflows`)."""

    __slots__ = ()

    def add_levels(self, uid: str, levels: "Iterable[Item]") -> "WebMessage":
        """Adds approval levels to a workflow: `POST .../{uid}/dataApprovalLevels`."""
        return self.add_items(uid, "dataApprovalLevels", levels)

    def remove_levels(self, uid: str, levels: "Iterable[Item]") -> "WebMessage":
        """Takes approval levels out of a workflow: `DELETE .../{uid}/dataApprovalLevels`."""
        return self.remove_items(uid, "dataApprovalLevels", levels)

    def set_levels(self, uid: str, levels: "Iterable[Item]") -> "WebMessage":
        """Makes a workflow consist of these approval levels: `PUT .../{uid}/dataApprovalLevels`."""
        return self.replace_items(uid, "dataApprovalLevels", levels)

    def list_levels(self, uid: str) -> "list[Level]":
        """All approval levels of a workflow, from the highest: `GET .../{uid}`, `GET /api/dataApprovalLevels`."""
        levels: MetadataResource[Level] = resource_named(self._client, "dataApprovalLevels")
        found = self.get_property(uid, "dataApprovalLevels", fields="id,level") or []
        found.sort(key=lambda level: level.get("level") or 0)
        return [*levels.get_many([level["id"] for level in found])]

    def list_data_sets(self, uid: str, **query: Unpack[ListQuery]) -> "Page[Form]":
        """All data sets whose data are approved by a workflow: `GET /api/dataSets`, page by page."""
        data_sets: MetadataResource[Form] = resource_named(self._client, "dataSets")
        return list_of(data_sets, "workflow.id", uid, query)
