"""Models of DHIS2 2.41: enrollment."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Geometry, Sharing, Translation, UserInfoSnapshot

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import EnrollmentStatus
    from dhis2w_client.v41.models.common import RelationshipItem
    from dhis2w_client.v41.models.event import Event
    from dhis2w_client.v41.models.message_conversation import MessageConversation
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v41.models.program import Program
    from dhis2w_client.v41.models.tracked_entity import TrackedEntity
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    EnrollmentStatus = str  # a newer server's values are read as well


class EnrollmentTrackedEntityComments(Dhis2Model):
    """Enrollment tracked entity comments."""

    id: str | None = None


class Enrollment(MetadataObject):
    """Enrollment."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    completedBy: str | None = None
    completedDate: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: Ref["User"] | None = None
    createdByUserInfo: UserInfoSnapshot | None = None
    deleted: bool | None = None
    enrollmentDate: DateTime | None = None
    events: list[Ref["Event"]] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    followup: bool | None = None
    geometry: Geometry | None = None
    lastUpdatedAtClient: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    lastUpdatedByUserInfo: UserInfoSnapshot | None = None
    messageConversations: list[Ref["MessageConversation"]] | None = None
    occurredDate: DateTime | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    program: Ref["Program"] | None = None
    relationshipItems: list[Embedded["RelationshipItem"]] | None = None
    sharing: Sharing | None = None
    status: EnrollmentStatus | None = None
    storedBy: str | None = None
    trackedEntityComments: list[EnrollmentTrackedEntityComments] | None = None
    trackedEntityInstance: Ref["TrackedEntity"] | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
