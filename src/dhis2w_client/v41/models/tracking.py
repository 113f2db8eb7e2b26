"""Models of DHIS2 2.41: tracking."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references, wire
from dhis2w_client.v41.models.base import (
    Access,
    AttributeValue,
    Geometry,
    Pager,
    Sharing,
    TrackerPager,
    TrackerUser,
    Translation,
    UserInfoSnapshot,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import (
        DeduplicationStatus,
        EnrollmentStatus,
        EventStatus,
        FeatureType,
        MissingValueStrategy,
        ProgramType,
        RelationshipEntity,
        Status,
        TrackerType,
        ValueType,
    )
    from dhis2w_client.v41.models.program import Program, ProgramDataElementDimensionItem, ProgramStage
    from dhis2w_client.v41.models.tracked_entity import TrackedEntityType
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)
    DeduplicationStatus = EnrollmentStatus = EventStatus = FeatureType = MissingValueStrategy = ProgramType = (
        RelationshipEntity
    ) = Status = TrackerType = ValueType = str


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
    followup: bool | None = None
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
    followup: bool | None = None
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
    followup: bool | None = None
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
    followup: bool | None = None
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


class DeprecatedTrackerAttribute(Dhis2Model):
    attribute: str | None = None
    code: str | None = None
    created: str | None = None
    displayName: str | None = None
    lastUpdated: str | None = None
    storedBy: str | None = None
    value: str | None = None
    valueType: ValueType | None = None


class DeprecatedTrackerDataValue(Dhis2Model):
    created: str | None = None
    createdByUserInfo: UserInfoSnapshot | None = None
    dataElement: str | None = None
    lastUpdated: str | None = None
    lastUpdatedByUserInfo: UserInfoSnapshot | None = None
    providedElsewhere: bool | None = None
    storedBy: str | None = None
    value: str | None = None


class DeprecatedTrackerNote(Dhis2Model):
    lastUpdated: DateTime | None = None
    lastUpdatedBy: UserInfoSnapshot | None = None
    note: str | None = None
    storedBy: str | None = None
    storedDate: str | None = None
    value: str | None = None


class DeprecatedTrackerProgramOwner(Dhis2Model):
    ownerOrgUnit: str | None = None
    program: str | None = None
    trackedEntityInstance: str | None = None


class DeprecatedTrackerTrackedEntityInstance(Dhis2Model):
    attributes: list[DeprecatedTrackerAttribute] | None = None
    coordinates: str | None = None
    created: str | None = None
    createdAtClient: str | None = None
    createdByUserInfo: UserInfoSnapshot | None = None
    deleted: bool | None = None
    enrollments: "list[DeprecatedTrackerEnrollment] | None" = None
    featureType: FeatureType | None = None
    geometry: Geometry | None = None
    inactive: bool | None = None
    lastUpdated: str | None = None
    lastUpdatedAtClient: str | None = None
    lastUpdatedByUserInfo: UserInfoSnapshot | None = None
    orgUnit: str | None = None
    potentialDuplicate: bool | None = None
    programOwners: list[DeprecatedTrackerProgramOwner] | None = None
    relationships: "list[DeprecatedTrackerRelationship] | None" = None
    storedBy: str | None = None
    trackedEntityInstance: str | None = None
    trackedEntityType: str | None = None


class DeprecatedTrackerRelationshipItem(Dhis2Model):
    enrollment: "DeprecatedTrackerEnrollment | None" = None
    event: "DeprecatedTrackerEvent | None" = None
    trackedEntityInstance: DeprecatedTrackerTrackedEntityInstance | None = None


class DeprecatedTrackerRelationship(Dhis2Model):
    bidirectional: bool | None = None
    created: str | None = None
    from_: Annotated[DeprecatedTrackerRelationshipItem | None, wire("from")] = None
    lastUpdated: str | None = None
    relationship: str | None = None
    relationshipName: str | None = None
    relationshipType: str | None = None
    to: DeprecatedTrackerRelationshipItem | None = None


class DeprecatedTrackerEvent(Dhis2Model):
    assignedUser: str | None = None
    assignedUserDisplayName: str | None = None
    assignedUserFirstName: str | None = None
    assignedUserSurname: str | None = None
    assignedUserUsername: str | None = None
    attributeCategoryOptions: str | None = None
    attributeOptionCombo: str | None = None
    completedBy: str | None = None
    completedDate: str | None = None
    created: str | None = None
    createdAtClient: str | None = None
    createdByUserInfo: UserInfoSnapshot | None = None
    dataValues: list[DeprecatedTrackerDataValue] | None = None
    deleted: bool | None = None
    dueDate: str | None = None
    enrollment: str | None = None
    enrollmentStatus: EnrollmentStatus | None = None
    event: str | None = None
    eventDate: str | None = None
    followup: bool | None = None
    geometry: Geometry | None = None
    href: str | None = None
    lastUpdated: str | None = None
    lastUpdatedAtClient: str | None = None
    lastUpdatedByUserInfo: UserInfoSnapshot | None = None
    notes: list[DeprecatedTrackerNote] | None = None
    orgUnit: str | None = None
    orgUnitName: str | None = None
    program: str | None = None
    programStage: str | None = None
    programType: ProgramType | None = None
    relationships: list[DeprecatedTrackerRelationship] | None = None
    status: EventStatus | None = None
    storedBy: str | None = None
    trackedEntityInstance: str | None = None


class DeprecatedTrackerEnrollment(Dhis2Model):
    attributes: list[DeprecatedTrackerAttribute] | None = None
    completedBy: str | None = None
    completedDate: DateTime | None = None
    created: str | None = None
    createdAtClient: str | None = None
    createdByUserInfo: UserInfoSnapshot | None = None
    deleted: bool | None = None
    enrollment: str | None = None
    enrollmentDate: DateTime | None = None
    events: list[DeprecatedTrackerEvent] | None = None
    followup: bool | None = None
    geometry: Geometry | None = None
    incidentDate: DateTime | None = None
    lastUpdated: str | None = None
    lastUpdatedAtClient: str | None = None
    lastUpdatedByUserInfo: UserInfoSnapshot | None = None
    notes: list[DeprecatedTrackerNote] | None = None
    orgUnit: str | None = None
    orgUnitName: str | None = None
    program: str | None = None
    relationships: list[DeprecatedTrackerRelationship] | None = None
    status: EnrollmentStatus | None = None
    storedBy: str | None = None
    trackedEntityInstance: str | None = None
    trackedEntityType: str | None = None


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
    user: Ref["User"] | None = None


class PotentialDuplicatesPage(Dhis2Model):
    page: int | None = None
    pageCount: int | None = None
    pageSize: int | None = None
    pager: TrackerPager | None = None
    potentialDuplicates: list[Ref["PotentialDuplicate"]] | None = None
    total: int | None = None


class ProgramDataElementsPage(Dhis2Model):
    pager: Pager | None = None
    programDataElements: list[Ref["ProgramDataElementDimensionItem"]] | None = None


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
    user: Ref["User"] | None = None


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
    page: int | None = None
    pageCount: int | None = None
    pageSize: int | None = None
    pager: TrackerPager | None = None
    total: int | None = None


class TrackerEventsPage(Dhis2Model):
    events: list[TrackerEvent] | None = None
    page: int | None = None
    pageCount: int | None = None
    pageSize: int | None = None
    pager: TrackerPager | None = None
    total: int | None = None


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
    status: Status | None = None
    validationReport: ValidationReport | None = None


class TrackerRelationshipsPage(Dhis2Model):
    page: int | None = None
    pageCount: int | None = None
    pageSize: int | None = None
    pager: TrackerPager | None = None
    relationships: list[TrackerRelationship] | None = None
    total: int | None = None


class TrackerTrackedEntitiesPage(Dhis2Model):
    page: int | None = None
    pageCount: int | None = None
    pageSize: int | None = None
    pager: TrackerPager | None = None
    total: int | None = None
    trackedEntities: list[TrackerTrackedEntity] | None = None


class TrigramSummary(Dhis2Model):
    indexableAttributes: list[Any] | None = None
    indexedAttributes: list[Any] | None = None
    obsoleteIndexedAttributes: list[Any] | None = None
