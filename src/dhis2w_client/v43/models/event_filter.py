"""Models of DHIS2 2.43: event filter."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import AssignedUserSelectionMode, EventStatus, OrganisationUnitSelectionMode
    from dhis2w_client.v43.models.common import DateFilterPeriod, EventDataFilter
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AssignedUserSelectionMode = EventStatus = OrganisationUnitSelectionMode = (
        str  # a newer server's values are read as well
    )


class EventQueryCriteria(Dhis2Model):
    """Event query criteria."""

    assignedUserMode: AssignedUserSelectionMode | None = None
    assignedUsers: list[str] | None = None
    completedDate: Embedded["DateFilterPeriod"] | None = None
    dataFilters: list[Embedded["EventDataFilter"]] | None = None
    displayColumnOrder: list[str] | None = None
    dueDate: Embedded["DateFilterPeriod"] | None = None
    eventDate: Embedded["DateFilterPeriod"] | None = None
    events: list[str] | None = None
    followUp: bool | None = None
    lastUpdatedDate: Embedded["DateFilterPeriod"] | None = None
    order: str | None = None
    organisationUnit: str | None = None
    ouMode: OrganisationUnitSelectionMode | None = None
    status: EventStatus | None = None


class EventFilter(MetadataObject):
    """Event filter, an object of `/api/eventFilters`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    eventQueryCriteria: EventQueryCriteria | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    program: str | None = None
    programStage: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
