"""Models of DHIS2 2.41: relationship type."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import RelationshipEntity
    from dhis2w_client.v41.models.program import Program, ProgramStage
    from dhis2w_client.v41.models.tracked_entity import TrackedEntityType
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    RelationshipEntity = str  # a newer server's values are read as well


class TrackerDataView(Dhis2Model):
    """Tracker data view."""

    attributes: Any | None = None
    dataElements: Any | None = None


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
    user: Ref["User"] | None = None
