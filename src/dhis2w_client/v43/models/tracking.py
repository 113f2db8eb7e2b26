"""Models of DHIS2 2.43: tracking."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references, wire
from dhis2w_client.v43.models.base import (
    Access,
    AttributeValue,
    Geometry,
    ObjectStyle,
    Pager,
    QueryModifiers,
    Sharing,
    TrackerNote,
    TrackerPager,
    TrackerUser,
    Translation,
    UserDto,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import (
        AggregationType,
        AssignedUserSelectionMode,
        DeduplicationStatus,
        DimensionItemType,
        EnrollmentStatus,
        EventStatus,
        FeatureType,
        MissingValueStrategy,
        OrganisationUnitSelectionMode,
        QueryOperator,
        RelationshipEntity,
        TrackerStatus,
        TrackerType,
        ValueType,
    )
    from dhis2w_client.v43.models.common import (
        DateFilterPeriod,
        Enrollment,
        EventDataFilter,
        SingleEvent,
        TrackedEntity,
        TrackerEvent,
    )
    from dhis2w_client.v43.models.dimensions import AttributeValueFilter, LegendSet, OptionSet
    from dhis2w_client.v43.models.program import Program, ProgramDataElementDimensionItem, ProgramStage
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)
    AggregationType = AssignedUserSelectionMode = DeduplicationStatus = DimensionItemType = EnrollmentStatus = (
        EventStatus
    ) = FeatureType = MissingValueStrategy = OrganisationUnitSelectionMode = QueryOperator = RelationshipEntity = (
        TrackerStatus
    ) = TrackerType = ValueType = str


class AttributeValueChange(Dhis2Model):
    attribute: str | None = None
    currentValue: str | None = None
    previousValue: str | None = None


class TrackerDataValue(Dhis2Model):
    createdAt: DateTime | None = None
    createdBy: TrackerUser | None = None
    dataElement: str | None = None
    providedElsewhere: bool | None = None
    storedBy: str | None = None
    updatedAt: DateTime | None = None
    updatedBy: TrackerUser | None = None
    value: str | None = None


class TrackerAttribute(Dhis2Model):
    attribute: str | None = None
    code: str | None = None
    createdAt: DateTime | None = None
    displayName: str | None = None
    storedBy: str | None = None
    updatedAt: DateTime | None = None
    value: str | None = None
    valueType: ValueType | None = None


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


class Event(Dhis2Model):
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
    attributeOptionCombo: str | None = None
    attributes: list[TrackerAttribute] | None = None
    completedAt: DateTime | None = None
    completedBy: str | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    deleted: bool | None = None
    enrolledAt: DateTime | None = None
    enrollment: str | None = None
    events: list[Event] | None = None
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
    events: list[Event] | None = None
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


class EntityQueryCriteria(Dhis2Model):
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


class EventQueryCriteria(Dhis2Model):
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
    """An object of `/api/eventFilters`."""

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


class FilterPeriod(Dhis2Model):
    periodFrom: int | None = None
    periodTo: int | None = None


class EventFilterInfo(Dhis2Model):
    assignedUserMode: AssignedUserSelectionMode | None = None
    assignedUsers: list[str] | None = None
    eventCreatedPeriod: FilterPeriod | None = None
    eventStatus: EventStatus | None = None
    programStage: str | None = None


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


class Page(Dhis2Model):
    items: list[Any] | None = None
    pager: TrackerPager | None = None


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


class PotentialDuplicate(Dhis2Model):
    attributeValues: list[AttributeValue] | None = None
    created: DateTime | None = None
    createdByUserName: str | None = None
    duplicate: str | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedByUserName: str | None = None
    original: str | None = None
    sharing: Sharing | None = None
    status: DeduplicationStatus | None = None
    translations: list[Translation] | None = None


class PotentialDuplicatesPage(Dhis2Model):
    pager: TrackerPager | None = None
    potentialDuplicates: list[Embedded["PotentialDuplicate"]] | None = None


class ProgramDataElementsPage(Dhis2Model):
    pager: Pager | None = None
    programDataElements: list[Ref["ProgramDataElementDimensionItem"]] | None = None


class RelationshipItem(Dhis2Model):
    enrollment: Embedded["Enrollment"] | None = None
    id: int | None = None
    relationship: Ref["Relationship"] | None = None
    singleEvent: Ref["SingleEvent"] | None = None
    trackedEntity: Embedded["TrackedEntity"] | None = None
    trackerEvent: Ref["TrackerEvent"] | None = None


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
    attributes: list[str] | None = None
    dataElements: list[str] | None = None


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


class TrackedEntityAttribute(MetadataObject):
    """An object of `/api/trackedEntityAttributes`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    blockedSearchOperators: list[QueryOperator] | None = None
    confidential: bool | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayInListNoProgram: bool | None = None
    displayOnVisitSchedule: bool | None = None
    displayShortName: str | None = None
    expression: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    fieldMask: str | None = None
    formName: str | None = None
    generated: bool | None = None
    inherit: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    minCharactersToSearch: int | None = None
    optionSet: Ref["OptionSet"] | None = None
    optionSetValue: bool | None = None
    orgunitScope: bool | None = None
    pattern: str | None = None
    preferredSearchOperator: QueryOperator | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    skipAnalytics: bool | None = None
    skipSynchronization: bool | None = None
    sortOrderInListNoProgram: int | None = None
    sortOrderInVisitSchedule: int | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None
    trigramIndexable: bool | None = None
    trigramIndexed: bool | None = None
    unique: bool | None = None
    valueType: ValueType | None = None


class TrackedEntityAttributeDimension(Dhis2Model):
    attribute: Ref["TrackedEntityAttribute"] | None = None
    filter: str | None = None
    legendSet: Ref["LegendSet"] | None = None


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


class TrackedEntityFilter(MetadataObject):
    """An object of `/api/trackedEntityInstanceFilters`."""

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


class TrackedEntityType(MetadataObject):
    """An object of `/api/trackedEntityTypes`."""

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


class TrackerEnrollmentsPage(Dhis2Model):
    enrollments: list[TrackerEnrollment] | None = None
    pager: TrackerPager | None = None


class TrackerEventsPage(Dhis2Model):
    events: list[Event] | None = None
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


class TrackerSingleEvent(Dhis2Model):
    assignedUser: TrackerUser | None = None
    attributeOptionCombo: str | None = None
    completedAt: DateTime | None = None
    completedBy: str | None = None
    createdAt: DateTime | None = None
    createdAtClient: DateTime | None = None
    createdBy: TrackerUser | None = None
    dataValues: list[TrackerDataValue] | None = None
    deleted: bool | None = None
    event: str | None = None
    geometry: Geometry | None = None
    notes: list[TrackerNote] | None = None
    occurredAt: DateTime | None = None
    orgUnit: str | None = None
    program: str | None = None
    relationships: list[TrackerRelationship] | None = None
    status: EventStatus | None = None
    storedBy: str | None = None
    updatedAt: DateTime | None = None
    updatedAtClient: DateTime | None = None
    updatedBy: TrackerUser | None = None


class TrackerSingleEventsPage(Dhis2Model):
    pager: TrackerPager | None = None
    singleEvents: list[TrackerSingleEvent] | None = None


class TrackerTrackedEntitiesPage(Dhis2Model):
    pager: TrackerPager | None = None
    trackedEntities: list[TrackerTrackedEntity] | None = None


class TrackerTrackerEvent(Dhis2Model):
    assignedUser: TrackerUser | None = None
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


class TrackerTrackerEventsPage(Dhis2Model):
    pager: TrackerPager | None = None
    trackerEvents: list[TrackerTrackerEvent] | None = None
