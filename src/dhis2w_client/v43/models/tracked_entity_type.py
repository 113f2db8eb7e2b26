"""Models of DHIS2 2.43: tracked entity type."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, ObjectStyle, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import FeatureType, ValueType
    from dhis2w_client.v43.models.tracked_entity_attribute import TrackedEntityAttribute
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    FeatureType = ValueType = str  # a newer server's values are read as well


class TrackedEntityType(MetadataObject):
    """Tracked entity type, an object of `/api/trackedEntityTypes`."""

    access: Access | None = None
    allowAuditLog: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    displayTrackedEntityTypesLabel: str | None = None
    enableChangeLog: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    featureType: FeatureType | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    maxTeiCountToReturn: int | None = None
    minAttributesRequiredToSearch: int | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    style: ObjectStyle | None = None
    trackedEntityTypeAttributes: list[Ref["TrackedEntityTypeAttribute"]] | None = None
    trackedEntityTypesLabel: str | None = None
    translations: list[Translation] | None = None


class TrackedEntityTypeAttribute(MetadataObject):
    """Tracked entity type attribute."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    displayInList: bool | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    mandatory: bool | None = None
    searchable: bool | None = None
    sharing: Sharing | None = None
    trackedEntityAttribute: Ref["TrackedEntityAttribute"] | None = None
    trackedEntityType: Ref["TrackedEntityType"] | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None
