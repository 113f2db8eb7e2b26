"""Models of DHIS2 2.43: tracked entity filter."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, ObjectStyle, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import (
        AssignedUserSelectionMode,
        EnrollmentStatus,
        EventStatus,
        OrganisationUnitSelectionMode,
    )
    from dhis2w_client.v43.models.common import DateFilterPeriod
    from dhis2w_client.v43.models.dimensions import AttributeValueFilter
    from dhis2w_client.v43.models.program import Program
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AssignedUserSelectionMode = EnrollmentStatus = EventStatus = OrganisationUnitSelectionMode = (
        str  # a newer server's values are read as well
    )


class EntityQueryCriteria(Dhis2Model):
    """Entity query criteria."""

    assignedUserMode: AssignedUserSelectionMode | None = None
    assignedUsers: list[str] | None = None
    attributeValueFilters: list[Embedded["AttributeValueFilter"]] | None = None
    displayColumnOrder: list[str] | None = None
    enrollmentCreatedDate: Embedded["DateFilterPeriod"] | None = None
    enrollmentIncidentDate: Embedded["DateFilterPeriod"] | None = None
    enrollmentStatus: EnrollmentStatus | None = None
    eventDate: Embedded["DateFilterPeriod"] | None = None
    eventStatus: EventStatus | None = None
    followUp: bool | None = None
    lastUpdatedDate: Embedded["DateFilterPeriod"] | None = None
    order: str | None = None
    organisationUnit: str | None = None
    ouMode: OrganisationUnitSelectionMode | None = None
    programStage: str | None = None
    trackedEntityInstances: list[str] | None = None
    trackedEntityType: str | None = None


class FilterPeriod(Dhis2Model):
    """Filter period."""

    periodFrom: int | None = None
    periodTo: int | None = None


class EventFilterInfo(Dhis2Model):
    """Event filter info."""

    assignedUserMode: AssignedUserSelectionMode | None = None
    assignedUsers: list[str] | None = None
    eventCreatedPeriod: FilterPeriod | None = None
    eventStatus: EventStatus | None = None
    programStage: str | None = None


class TrackedEntityFilter(MetadataObject):
    """Tracked entity filter, an object of `/api/trackedEntityInstanceFilters`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    enrollmentCreatedPeriod: FilterPeriod | None = None
    enrollmentStatus: EnrollmentStatus | None = None
    entityQueryCriteria: EntityQueryCriteria | None = None
    eventFilters: list[EventFilterInfo] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    followup: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    program: Ref["Program"] | None = None
    sharing: Sharing | None = None
    sortOrder: int | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None
