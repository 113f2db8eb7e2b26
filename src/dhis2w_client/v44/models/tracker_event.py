"""Models of DHIS2 2.44: tracker event."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, references
from dhis2w_client.v44.models.base import Access, AttributeValue, Geometry, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import EventStatus
    from dhis2w_client.v44.models.category import CategoryOptionCombo
    from dhis2w_client.v44.models.common import Enrollment, EventDataValue, RelationshipItem
    from dhis2w_client.v44.models.note import Note
    from dhis2w_client.v44.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v44.models.program import ProgramStage
    from dhis2w_client.v44.models.user import User, UserInfoSnapshot
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    EventStatus = str  # a newer server's values are read as well


class TrackerEvent(Dhis2Model):
    """Tracker event."""

    access: Access | None = None
    assignedUser: Ref["User"] | None = None
    attributeOptionCombo: Ref["CategoryOptionCombo"] | None = None
    attributeValues: list[AttributeValue] | None = None
    code: str | None = None
    completedBy: str | None = None
    completedDate: DateTime | None = None
    creatableInSearchScope: bool | None = None
    created: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: Ref["User"] | None = None
    createdByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    deleted: bool | None = None
    displayName: str | None = None
    enrollment: Embedded["Enrollment"] | None = None
    eventDataValues: list[Embedded["EventDataValue"]] | None = None
    geometry: Geometry | None = None
    href: str | None = None
    id: int | None = None
    lastSynchronized: DateTime | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedAtClient: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    lastUpdatedByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    name: str | None = None
    notes: list[Ref["Note"]] | None = None
    occurredDate: DateTime | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    owner: str | None = None
    programStage: Ref["ProgramStage"] | None = None
    relationshipItems: list[Embedded["RelationshipItem"]] | None = None
    scheduledDate: DateTime | None = None
    sharing: Sharing | None = None
    status: EventStatus | None = None
    translations: list[Translation] | None = None
    uID: str | None = None
    uid: str | None = None
    user: Ref["User"] | None = None
