"""Models of DHIS2 2.42: tracking."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references, wire
from dhis2w_client.v42.models.base import (
    Access,
    AttributeValue,
    Geometry,
    ObjectStyle,
    Pager,
    Sharing,
    TrackerPager,
    TrackerUser,
    Translation,
    UserDto,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import (
        DeduplicationStatus,
        EnrollmentStatus,
        EventStatus,
        MissingValueStrategy,
        RelationshipEntity,
        TrackerStatus,
        TrackerType,
        ValueType,
    )
    from dhis2w_client.v42.models.common import Enrollment
    from dhis2w_client.v42.models.event import Event
    from dhis2w_client.v42.models.program import Program, ProgramDataElementDimensionItem, ProgramStage
    from dhis2w_client.v42.models.tracked_entity import TrackedEntity, TrackedEntityType
    from dhis2w_client.v42.models.user import User
else:
    Ref, Embedded = references(__package__)
    DeduplicationStatus = EnrollmentStatus = EventStatus = MissingValueStrategy = RelationshipEntity = TrackerStatus = (
        TrackerType
    ) = ValueType = str


class AttributeValueChange(Dhis2Model):
    attribute: str | None = None
    currentValue: str | None = None
    previousValue: str | None = None


class TrackerAttribute(Dhis2Model):
    attribute: str | None = None
    code: str | None = None
    createdAt: DateTime | None = None
    displayName: str | None = None
    storedBy: str | None = None
    updatedAt: DateTime | None = None
    value: str | None = None
    valueType: ValueType | None = None


class TrackerDataValue(Dhis2Model):
    createdAt: DateTime | None = None
    createdBy: TrackerUser | None = None
    dataElement: str | None = None
    providedElsewhere: bool | None = None
    storedBy: str | None = None
    updatedAt: DateTime | None = None
    updatedBy: TrackerUser | None = None
    value: str | None = None


class TrackerNote(Dhis2Model):
    createdBy: TrackerUser | None = None
    note: str | None = None
    storedAt: DateTime | None = None
    storedBy: str | None = None
    value: str | None = None


class TrackerRelationshipItemEnrollmentEvents(Dhis2Model):
    assignedUser: TrackerUser | None = None
    attributeCategoryOptions: str | None = None
    attributeOptionCombo: str | None = None
    completedAt: DateTime | None = None
    completedBy: str | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    dataValues: list[TrackerDataValue] | None = None
    deleted: bool | None = None
    enrollment: str | None = None
    event: str | None = None
    followUp: bool | None = None
    geometry: Geometry | None = None
    notes: list[TrackerNote] | None = None
    occurredAt: DateTime | None = None
    orgUnit: str | None = None
    program: str | None = None
    programStage: str | None = None
    scheduledAt: DateTime | None = None
    status: EventStatus | None = None
    storedBy: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class TrackerRelationshipItemEnrollment(Dhis2Model):
    attributes: list[TrackerAttribute] | None = None
    completedAt: DateTime | None = None
    completedBy: str | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    deleted: bool | None = None
    enrolledAt: DateTime | None = None
    enrollment: str | None = None
    events: list[TrackerRelationshipItemEnrollmentEvents] | None = None
    followUp: bool | None = None
    geometry: Geometry | None = None
    notes: list[TrackerNote] | None = None
    occurredAt: DateTime | None = None
    orgUnit: str | None = None
    program: str | None = None
    status: EnrollmentStatus | None = None
    storedBy: str | None = None
    trackedEntity: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class TrackerRelationshipItemEvent(Dhis2Model):
    assignedUser: TrackerUser | None = None
    attributeCategoryOptions: str | None = None
    attributeOptionCombo: str | None = None
    completedAt: DateTime | None = None
    completedBy: str | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    dataValues: list[TrackerDataValue] | None = None
    deleted: bool | None = None
    enrollment: str | None = None
    event: str | None = None
    followUp: bool | None = None
    geometry: Geometry | None = None
    notes: list[TrackerNote] | None = None
    occurredAt: DateTime | None = None
    orgUnit: str | None = None
    program: str | None = None
    programStage: str | None = None
    scheduledAt: DateTime | None = None
    status: EventStatus | None = None
    storedBy: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class TrackerProgramOwner(Dhis2Model):
    orgUnit: str | None = None
    program: str | None = None
    trackedEntity: str | None = None


class TrackerRelationshipItemTrackedEntityEnrollmentsEvents(Dhis2Model):
    assignedUser: TrackerUser | None = None
    attributeCategoryOptions: str | None = None
    attributeOptionCombo: str | None = None
    completedAt: DateTime | None = None
    completedBy: str | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    dataValues: list[TrackerDataValue] | None = None
    deleted: bool | None = None
    enrollment: str | None = None
    event: str | None = None
    followUp: bool | None = None
    geometry: Geometry | None = None
    notes: list[TrackerNote] | None = None
    occurredAt: DateTime | None = None
    orgUnit: str | None = None
    program: str | None = None
    programStage: str | None = None
    scheduledAt: DateTime | None = None
    status: EventStatus | None = None
    storedBy: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class TrackerRelationshipItemTrackedEntityEnrollments(Dhis2Model):
    attributes: list[TrackerAttribute] | None = None
    completedAt: DateTime | None = None
    completedBy: str | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    deleted: bool | None = None
    enrolledAt: DateTime | None = None
    enrollment: str | None = None
    events: list[TrackerRelationshipItemTrackedEntityEnrollmentsEvents] | None = None
    followUp: bool | None = None
    geometry: Geometry | None = None
    notes: list[TrackerNote] | None = None
    occurredAt: DateTime | None = None
    orgUnit: str | None = None
    program: str | None = None
    status: EnrollmentStatus | None = None
    storedBy: str | None = None
    trackedEntity: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class TrackerRelationshipItemTrackedEntity(Dhis2Model):
    attributes: list[TrackerAttribute] | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    deleted: bool | None = None
    enrollments: list[TrackerRelationshipItemTrackedEntityEnrollments] | None = None
    geometry: Geometry | None = None
    inactive: bool | None = None
    orgUnit: str | None = None
    potentialDuplicate: bool | None = None
    programOwners: list[TrackerProgramOwner] | None = None
    storedBy: str | None = None
    trackedEntity: str | None = None
    trackedEntityType: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class TrackerRelationshipItem(Dhis2Model):
    enrollment: TrackerRelationshipItemEnrollment | None = None
    event: TrackerRelationshipItemEvent | None = None
    trackedEntity: TrackerRelationshipItemTrackedEntity | None = None


class TrackerRelationship(Dhis2Model):
    bidirectional: bool | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    from_: Annotated[TrackerRelationshipItem | None, wire("from")] = None
    relationship: str | None = None
    relationshipName: str | None = None
    relationshipType: str | None = None
    to: TrackerRelationshipItem | None = None
    updatedAt: DateTime | None = None


class TrackerEvent(Dhis2Model):
    assignedUser: TrackerUser | None = None
    attributeCategoryOptions: str | None = None
    attributeOptionCombo: str | None = None
    completedAt: DateTime | None = None
    completedBy: str | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    dataValues: list[TrackerDataValue] | None = None
    deleted: bool | None = None
    enrollment: str | None = None
    event: str | None = None
    followUp: bool | None = None
    geometry: Geometry | None = None
    notes: list[TrackerNote] | None = None
    occurredAt: DateTime | None = None
    orgUnit: str | None = None
    program: str | None = None
    programStage: str | None = None
    relationships: list[TrackerRelationship] | None = None
    scheduledAt: DateTime | None = None
    status: EventStatus | None = None
    storedBy: str | None = None
    trackedEntity: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class TrackerEnrollment(Dhis2Model):
    attributes: list[TrackerAttribute] | None = None
    completedAt: DateTime | None = None
    completedBy: str | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    deleted: bool | None = None
    enrolledAt: DateTime | None = None
    enrollment: str | None = None
    events: list[TrackerEvent] | None = None
    followUp: bool | None = None
    geometry: Geometry | None = None
    notes: list[TrackerNote] | None = None
    occurredAt: DateTime | None = None
    orgUnit: str | None = None
    program: str | None = None
    relationships: list[TrackerRelationship] | None = None
    status: EnrollmentStatus | None = None
    storedBy: str | None = None
    trackedEntity: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class TrackerTrackedEntity(Dhis2Model):
    attributes: list[TrackerAttribute] | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    deleted: bool | None = None
    enrollments: list[TrackerEnrollment] | None = None
    geometry: Geometry | None = None
    inactive: bool | None = None
    orgUnit: str | None = None
    potentialDuplicate: bool | None = None
    programOwners: list[TrackerProgramOwner] | None = None
    relationships: list[TrackerRelationship] | None = None
    storedBy: str | None = None
    trackedEntity: str | None = None
    trackedEntityType: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class Body(Dhis2Model):
    enrollments: list[TrackerEnrollment] | None = None
    events: list[TrackerEvent] | None = None
    relationships: list[TrackerRelationship] | None = None
    trackedEntities: list[TrackerTrackedEntity] | None = None


class DataValueChange(Dhis2Model):
    currentValue: str | None = None
    dataElement: str | None = None
    previousValue: str | None = None


class TrackerImportError(Dhis2Model):
    args: list[str] | None = None
    errorCode: str | None = None
    message: str | None = None
    trackerType: str | None = None
    uid: str | None = None


class Entity(Dhis2Model):
    errorReports: list[TrackerImportError] | None = None
    trackerType: TrackerType | None = None
    uid: str | None = None


class EventFieldChange(Dhis2Model):
    currentValue: str | None = None
    field: str | None = None
    previousValue: str | None = None


class EventPropertyChange(Dhis2Model):
    currentValue: str | None = None
    previousValue: str | None = None
    property: str | None = None


class EventChange(Dhis2Model):
    dataValue: DataValueChange | None = None
    eventField: EventFieldChange | None = None
    eventProperty: EventPropertyChange | None = None


class EventChangeLog(Dhis2Model):
    change: EventChange | None = None
    createdAt: DateTime | None = None
    createdBy: TrackerUser | None = None
    type: str | None = None


class EventChangeLogsPage(Dhis2Model):
    changeLogs: list[EventChangeLog] | None = None
    pager: TrackerPager | None = None


class Expression(Dhis2Model):
    description: str | None = None
    displayDescription: str | None = None
    expression: str | None = None
    missingValueStrategy: MissingValueStrategy | None = None
    slidingWindow: bool | None = None
    translations: list[Translation] | None = None


class MergeObject(Dhis2Model):
    enrollments: list[str] | None = None
    relationships: list[str] | None = None
    trackedEntityAttributes: list[str] | None = None


class TrackerStats(Dhis2Model):
    created: int | None = None
    deleted: int | None = None
    ignored: int | None = None
    total: int | None = None
    updated: int | None = None


class TrackerTypeReport(Dhis2Model):
    objectReports: list[Entity] | None = None
    stats: TrackerStats | None = None
    trackerType: TrackerType | None = None


class PersistenceReport(Dhis2Model):
    typeReportMap: dict[str, TrackerTypeReport] | None = None


class PotentialDuplicate(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    createdByUserName: str | None = None
    duplicate: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    lastUpdatedByUserName: str | None = None
    original: str | None = None
    sharing: Sharing | None = None
    status: DeduplicationStatus | None = None
    translations: list[Translation] | None = None


class PotentialDuplicatesPage(Dhis2Model):
    pager: TrackerPager | None = None
    potentialDuplicates: list[Ref["PotentialDuplicate"]] | None = None


class ProgramDataElementsPage(Dhis2Model):
    pager: Pager | None = None
    programDataElements: list[Ref["ProgramDataElementDimensionItem"]] | None = None


class RelationshipItem(Dhis2Model):
    enrollment: Ref["Enrollment"] | None = None
    event: Ref["Event"] | None = None
    relationship: Ref["Relationship"] | None = None
    trackedEntity: Ref["TrackedEntity"] | None = None


class Relationship(MetadataObject):
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
    attributes: Any | None = None
    dataElements: Any | None = None


class RelationshipConstraint(Dhis2Model):
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    relationshipEntity: RelationshipEntity | None = None
    trackedEntityType: Ref["TrackedEntityType"] | None = None
    trackerDataView: TrackerDataView | None = None


class RelationshipType(MetadataObject):
    """An object of `/api/relationshipTypes`."""

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


class ReservedValue(Dhis2Model):
    created: DateTime | None = None
    expiryDate: DateTime | None = None
    key: str | None = None
    ownerObject: str | None = None
    ownerUid: str | None = None
    value: str | None = None


class TrackedEntityChange(Dhis2Model):
    attributeValue: AttributeValueChange | None = None


class TrackedEntityChangeLog(Dhis2Model):
    change: TrackedEntityChange | None = None
    createdAt: DateTime | None = None
    createdBy: TrackerUser | None = None
    type: str | None = None


class TrackedEntityChangeLogsPage(Dhis2Model):
    changeLogs: list[TrackedEntityChangeLog] | None = None
    pager: TrackerPager | None = None


class TrackerEnrollmentsPage(Dhis2Model):
    enrollments: list[TrackerEnrollment] | None = None
    pager: TrackerPager | None = None


class TrackerEventsPage(Dhis2Model):
    events: list[TrackerEvent] | None = None
    pager: TrackerPager | None = None


class Warning(Dhis2Model):
    message: str | None = None
    trackerType: str | None = None
    uid: str | None = None
    warningCode: str | None = None


class ValidationReport(Dhis2Model):
    errorReports: list[TrackerImportError] | None = None
    warningReports: list[Warning] | None = None


class TrackerImportReport(Dhis2Model):
    bundleReport: PersistenceReport | None = None
    message: str | None = None
    stats: TrackerStats | None = None
    status: TrackerStatus | None = None
    validationReport: ValidationReport | None = None


class TrackerRelationshipsPage(Dhis2Model):
    pager: TrackerPager | None = None
    relationships: list[TrackerRelationship] | None = None


class TrackerTrackedEntitiesPage(Dhis2Model):
    pager: TrackerPager | None = None
    trackedEntities: list[TrackerTrackedEntity] | None = None


class TrigramSummary(Dhis2Model):
    indexableAttributes: list[Any] | None = None
    indexedAttributes: list[Any] | None = None
    obsoleteIndexedAttributes: list[Any] | None = None
