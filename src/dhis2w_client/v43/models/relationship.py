"""Models of DHIS2 2.43: relationship."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references, wire
from dhis2w_client.v43.models.base import Access, AttributeValue, ObjectStyle, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import RelationshipEntity
    from dhis2w_client.v43.models.common import Enrollment, SingleEvent, TrackedEntity, TrackerEvent
    from dhis2w_client.v43.models.program import Program, ProgramStage
    from dhis2w_client.v43.models.tracking import TrackedEntityType
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    RelationshipEntity = str  # a newer server's values are read as well


class RelationshipItem(Dhis2Model):
    """Relationship item."""

    enrollment: Embedded["Enrollment"] | None = None
    id: int | None = None
    relationship: Ref["Relationship"] | None = None
    singleEvent: Ref["SingleEvent"] | None = None
    trackedEntity: Embedded["TrackedEntity"] | None = None
    trackerEvent: Ref["TrackerEvent"] | None = None


class Relationship(MetadataObject):
    """Relationship."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdAtClient: DateTime | None = None
    createdBy: UserDto | None = None
    deleted: bool | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    from_: Annotated[RelationshipItem | None, wire("from")] = None
    lastUpdatedBy: UserDto | None = None
    relationshipType: Ref["RelationshipType"] | None = None
    sharing: Sharing | None = None
    style: ObjectStyle | None = None
    to: RelationshipItem | None = None
    translations: list[Translation] | None = None


class TrackerDataView(Dhis2Model):
    """Tracker data view."""

    attributes: list[str] | None = None
    dataElements: list[str] | None = None


class RelationshipConstraint(Dhis2Model):
    """Relationship constraint."""

    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    relationshipEntity: RelationshipEntity | None = None
    trackedEntityType: Ref["TrackedEntityType"] | None = None
    trackerDataView: TrackerDataView | None = None


class RelationshipType(MetadataObject):
    """Relationship type, an object of `/api/relationshipTypes`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    bidirectional: bool | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayFromToName: str | None = None
    displayToFromName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    fromConstraint: RelationshipConstraint | None = None
    fromToName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    referral: bool | None = None
    sharing: Sharing | None = None
    toConstraint: RelationshipConstraint | None = None
    toFromName: str | None = None
    translations: list[Translation] | None = None
