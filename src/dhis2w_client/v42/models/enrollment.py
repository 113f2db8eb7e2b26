"""Models of DHIS2 2.42: enrollment."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, MetadataObject, references
from dhis2w_client.v42.models.base import Access, AttributeValue, Geometry, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import EnrollmentStatus
    from dhis2w_client.v42.models.event import Event
    from dhis2w_client.v42.models.message import MessageConversation
    from dhis2w_client.v42.models.note import Note
    from dhis2w_client.v42.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v42.models.program import Program
    from dhis2w_client.v42.models.relationship import RelationshipItem
    from dhis2w_client.v42.models.tracked_entity import TrackedEntity
    from dhis2w_client.v42.models.user import UserInfoSnapshot
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    EnrollmentStatus = str  # a newer server's values are read as well


class Enrollment(MetadataObject):
    """Enrollment."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    completedBy: str | None = None
    completedDate: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: UserDto | None = None
    createdByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    deleted: bool | None = None
    enrollmentDate: DateTime | None = None
    events: list[Ref["Event"]] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    followup: bool | None = None
    geometry: Geometry | None = None
    lastUpdatedAtClient: DateTime | None = None
    lastUpdatedBy: UserDto | None = None
    lastUpdatedByUserInfo: Embedded["UserInfoSnapshot"] | None = None
    messageConversations: list[Ref["MessageConversation"]] | None = None
    occurredDate: DateTime | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    program: Ref["Program"] | None = None
    relationshipItems: list[Embedded["RelationshipItem"]] | None = None
    sharing: Sharing | None = None
    status: EnrollmentStatus | None = None
    storedBy: str | None = None
    trackedEntityComments: list[Ref["Note"]] | None = None
    trackedEntityInstance: Ref["TrackedEntity"] | None = None
    translations: list[Translation] | None = None
