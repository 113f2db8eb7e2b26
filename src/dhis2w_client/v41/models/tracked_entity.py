"""Models of DHIS2 2.41: tracked entity."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import (
    Access,
    AttributeValue,
    Geometry,
    ObjectStyle,
    QueryModifiers,
    Sharing,
    Translation,
    UserInfoSnapshot,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import (
        AggregationType,
        AssignedUserSelectionMode,
        DimensionItemType,
        EnrollmentStatus,
        EventStatus,
        FeatureType,
        OrganisationUnitSelectionMode,
        ValueType,
    )
    from dhis2w_client.v41.models.common import DateFilterPeriod, Enrollment, RelationshipItem
    from dhis2w_client.v41.models.data_element import DataElement
    from dhis2w_client.v41.models.dimensions import AttributeValueFilter, LegendSet, OptionSet
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v41.models.program import Program, ProgramIndicator, ProgramStage
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)
    AggregationType = AssignedUserSelectionMode = DimensionItemType = EnrollmentStatus = EventStatus = FeatureType = (
        OrganisationUnitSelectionMode
    ) = ValueType = str


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


class FilterPeriod(Dhis2Model):
    periodFrom: int | None = None
    periodTo: int | None = None


class EventFilterInfo(Dhis2Model):
    assignedUserMode: AssignedUserSelectionMode | None = None
    assignedUsers: list[str] | None = None
    eventCreatedPeriod: FilterPeriod | None = None
    eventStatus: EventStatus | None = None
    programStage: str | None = None


class TrackedEntityAttributeValue(Dhis2Model):
    created: DateTime | None = None
    lastUpdated: DateTime | None = None
    storedBy: str | None = None
    trackedEntityAttribute: Ref["TrackedEntityAttribute"] | None = None
    trackedEntityInstance: Ref["TrackedEntity"] | None = None
    value: str | None = None


class TrackedEntityProgramOwner(Dhis2Model):
    organisationUnit: Ref["OrganisationUnit"] | None = None
    program: Ref["Program"] | None = None
    trackedEntityInstance: Ref["TrackedEntity"] | None = None


class TrackedEntity(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdAtClient: DateTime | None = None
    createdBy: Ref["User"] | None = None
    createdByUserInfo: UserInfoSnapshot | None = None
    deleted: bool | None = None
    enrollments: list[Ref["Enrollment"]] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    geometry: Geometry | None = None
    inactive: bool | None = None
    lastUpdatedAtClient: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    lastUpdatedByUserInfo: UserInfoSnapshot | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    potentialDuplicate: bool | None = None
    programOwners: list[TrackedEntityProgramOwner] | None = None
    relationshipItems: list[Embedded["RelationshipItem"]] | None = None
    sharing: Sharing | None = None
    storedBy: str | None = None
    trackedEntityAttributeValues: list[TrackedEntityAttributeValue] | None = None
    trackedEntityType: Ref["TrackedEntityType"] | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class TrackedEntityAttribute(MetadataObject):
    """An object of `/api/trackedEntityAttributes`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
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
    optionSet: Ref["OptionSet"] | None = None
    optionSetValue: bool | None = None
    orgunitScope: bool | None = None
    pattern: str | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    skipSynchronization: bool | None = None
    sortOrderInListNoProgram: int | None = None
    sortOrderInVisitSchedule: int | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None
    unique: bool | None = None
    user: Ref["User"] | None = None
    valueType: ValueType | None = None


class TrackedEntityAttributeDimension(Dhis2Model):
    attribute: Ref["TrackedEntityAttribute"] | None = None
    filter: str | None = None
    legendSet: Ref["LegendSet"] | None = None


class TrackedEntityDataElementDimension(Dhis2Model):
    dataElement: Ref["DataElement"] | None = None
    filter: str | None = None
    legendSet: Ref["LegendSet"] | None = None
    programStage: Ref["ProgramStage"] | None = None


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
    user: Ref["User"] | None = None


class TrackedEntityProgramIndicatorDimension(Dhis2Model):
    filter: str | None = None
    legendSet: Ref["LegendSet"] | None = None
    programIndicator: Ref["ProgramIndicator"] | None = None


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
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


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
    user: Ref["User"] | None = None
    valueType: ValueType | None = None
