"""Models of DHIS2 2.43: program."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, ObjectStyle, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import (
        AccessLevel,
        AggregationType,
        AnalyticsType,
        AssignedUserSelectionMode,
        DeliveryChannel,
        DimensionItemType,
        EnrollmentStatus,
        EventStatus,
        FeatureType,
        FormType,
        NotificationTrigger,
        OffsetPeriodType,
        OrganisationUnitSelectionMode,
        ProgramNotificationRecipient,
        ProgramRuleActionEvaluationEnvironment,
        ProgramRuleActionEvaluationTime,
        ProgramRuleActionType,
        ProgramRuleVariableSourceType,
        ProgramType,
        SectionRenderingType,
        ValidationStrategy,
        ValueType,
        ValueTypeRenderingType,
    )
    from dhis2w_client.v43.models.category import CategoryCombo
    from dhis2w_client.v43.models.common import AnalyticsPeriodBoundary, DateFilterPeriod, Enrollment, EventDataFilter
    from dhis2w_client.v43.models.data_element import DataElement
    from dhis2w_client.v43.models.data_entry import DataEntryForm
    from dhis2w_client.v43.models.dimensions import (
        AttributeValueFilter,
        LegendSet,
        Option,
        OptionGroup,
        OrganisationUnit,
    )
    from dhis2w_client.v43.models.tracking import TrackedEntityAttribute, TrackedEntityType
    from dhis2w_client.v43.models.user import User, UserGroup, UserRole
else:
    Ref, Embedded = references(__package__)
    AccessLevel = AggregationType = AnalyticsType = AssignedUserSelectionMode = DeliveryChannel = DimensionItemType = (
        EnrollmentStatus
    ) = EventStatus = FeatureType = FormType = NotificationTrigger = OffsetPeriodType = (
        OrganisationUnitSelectionMode
    ) = ProgramNotificationRecipient = ProgramRuleActionEvaluationEnvironment = ProgramRuleActionEvaluationTime = (
        ProgramRuleActionType
    ) = ProgramRuleVariableSourceType = ProgramType = SectionRenderingType = ValidationStrategy = ValueType = (
        ValueTypeRenderingType
    ) = str


class NotifiedEvent(Dhis2Model):
    id: str | None = None


class ProgramCategoryOptionMapping(Dhis2Model):
    filter: str | None = None
    optionId: str | None = None


class ProgramCategoryMapping(Dhis2Model):
    categoryId: str | None = None
    id: str | None = None
    mappingName: str | None = None
    optionMappings: list[ProgramCategoryOptionMapping] | None = None


class Program(MetadataObject):
    """An object of `/api/programs`."""

    access: Access | None = None
    accessLevel: AccessLevel | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombo: Ref["CategoryCombo"] | None = None
    categoryMappings: list[ProgramCategoryMapping] | None = None
    completeEventsExpiryDays: int | None = None
    createdBy: Ref["User"] | None = None
    dataEntryForm: Ref["DataEntryForm"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayEnrollmentDateLabel: str | None = None
    displayEnrollmentLabel: str | None = None
    displayEnrollmentsLabel: str | None = None
    displayEventLabel: str | None = None
    displayEventsLabel: str | None = None
    displayFollowUpLabel: str | None = None
    displayFormName: str | None = None
    displayFrontPageList: bool | None = None
    displayIncidentDate: bool | None = None
    displayIncidentDateLabel: str | None = None
    displayNoteLabel: str | None = None
    displayOrgUnitLabel: str | None = None
    displayProgramStageLabel: str | None = None
    displayProgramStagesLabel: str | None = None
    displayRelationshipLabel: str | None = None
    displayShortName: str | None = None
    displayTrackedEntityAttributeLabel: str | None = None
    enableChangeLog: bool | None = None
    enrollmentCategoryCombo: Ref["CategoryCombo"] | None = None
    enrollmentDateLabel: str | None = None
    enrollmentLabel: str | None = None
    enrollmentsLabel: str | None = None
    eventLabel: str | None = None
    eventsLabel: str | None = None
    expiryDays: int | None = None
    expiryPeriodType: OffsetPeriodType | None = None
    featureType: FeatureType | None = None
    followUpLabel: str | None = None
    formName: str | None = None
    ignoreOverdueEvents: bool | None = None
    incidentDateLabel: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    maxTeiCountToReturn: int | None = None
    minAttributesRequiredToSearch: int | None = None
    noteLabel: str | None = None
    notificationTemplates: list[Ref["ProgramNotificationTemplate"]] | None = None
    onlyEnrollOnce: bool | None = None
    openDaysAfterCoEndDate: int | None = None
    orgUnitLabel: str | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    programIndicators: list[Ref["ProgramIndicator"]] | None = None
    programRuleVariables: list[Ref["ProgramRuleVariable"]] | None = None
    programSections: list[Ref["ProgramSection"]] | None = None
    programStageLabel: str | None = None
    programStages: list[Ref["ProgramStage"]] | None = None
    programStagesLabel: str | None = None
    programTrackedEntityAttributes: list[Ref["ProgramTrackedEntityAttribute"]] | None = None
    programType: ProgramType | None = None
    registration: bool | None = None
    relatedProgram: Ref["Program"] | None = None
    relationshipLabel: str | None = None
    selectEnrollmentDatesInFuture: bool | None = None
    selectIncidentDatesInFuture: bool | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    skipOffline: bool | None = None
    style: ObjectStyle | None = None
    trackedEntityAttributeLabel: str | None = None
    trackedEntityType: Ref["TrackedEntityType"] | None = None
    translations: list[Translation] | None = None
    useFirstStageDuringRegistration: bool | None = None
    userRoles: list[Ref["UserRole"]] | None = None
    version: int | None = None
    withoutRegistration: bool | None = None


class ProgramDataElementDimensionItem(MetadataObject):
    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataElement: Ref["DataElement"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    program: Ref["Program"] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None


class ProgramDataElementOptionDimensionItem(Dhis2Model):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    code: str | None = None
    created: DateTime | None = None
    createdBy: Ref["User"] | None = None
    dataElement: Ref["DataElement"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    href: str | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    option: Ref["Option"] | None = None
    program: Ref["Program"] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None


class ProgramIndicator(MetadataObject):
    """An object of `/api/programIndicators`."""

    access: Access | None = None
    aggregateExportAttributeOptionCombo: str | None = None
    aggregateExportCategoryOptionCombo: str | None = None
    aggregateExportDataElement: str | None = None
    aggregationType: AggregationType | None = None
    analyticsPeriodBoundaries: list[Ref["AnalyticsPeriodBoundary"]] | None = None
    analyticsType: AnalyticsType | None = None
    attributeCombo: Ref["CategoryCombo"] | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombo: Ref["CategoryCombo"] | None = None
    categoryMappingIds: list[str] | None = None
    createdBy: Ref["User"] | None = None
    decimals: int | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayInForm: bool | None = None
    displayShortName: str | None = None
    expression: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    filter: str | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    orgUnitField: str | None = None
    program: Ref["Program"] | None = None
    programIndicatorGroups: list[Ref["ProgramIndicatorGroup"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None


class ProgramIndicatorGroup(MetadataObject):
    """An object of `/api/programIndicatorGroups`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    programIndicators: list[Ref["ProgramIndicator"]] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class ProgramNotificationInstance(Dhis2Model):
    code: str | None = None
    created: DateTime | None = None
    displayName: str | None = None
    enrollment: Embedded["Enrollment"] | None = None
    event: NotifiedEvent | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    name: str | None = None
    programNotificationTemplateId: int | None = None
    programNotificationTemplateSnapshot: Ref["ProgramNotificationTemplate"] | None = None
    scheduledAt: DateTime | None = None
    sentAt: DateTime | None = None


class ProgramNotificationTemplate(MetadataObject):
    """An object of `/api/programNotificationTemplates`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    deliveryChannels: list[DeliveryChannel] | None = None
    displayMessageTemplate: str | None = None
    displaySubjectTemplate: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    messageTemplate: str | None = None
    notificationRecipient: ProgramNotificationRecipient | None = None
    notificationTrigger: NotificationTrigger | None = None
    notifyParentOrganisationUnitOnly: bool | None = None
    notifyUsersInHierarchyOnly: bool | None = None
    recipientDataElement: Ref["DataElement"] | None = None
    recipientProgramAttribute: Ref["TrackedEntityAttribute"] | None = None
    recipientUserGroup: Ref["UserGroup"] | None = None
    relativeScheduledDays: int | None = None
    sendRepeatable: bool | None = None
    sharing: Sharing | None = None
    subjectTemplate: str | None = None
    translations: list[Translation] | None = None


class ProgramRule(MetadataObject):
    """An object of `/api/programRules`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    condition: str | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    priority: int | None = None
    program: Ref["Program"] | None = None
    programRuleActions: list[Ref["ProgramRuleAction"]] | None = None
    programStage: Ref["ProgramStage"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class ProgramRuleAction(MetadataObject):
    """An object of `/api/programRuleActions`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    content: str | None = None
    createdBy: Ref["User"] | None = None
    data: str | None = None
    dataElement: Ref["DataElement"] | None = None
    displayContent: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    location: str | None = None
    option: Ref["Option"] | None = None
    optionGroup: Ref["OptionGroup"] | None = None
    priority: int | None = None
    programIndicator: Ref["ProgramIndicator"] | None = None
    programRule: Ref["ProgramRule"] | None = None
    programRuleActionEvaluationEnvironments: list[ProgramRuleActionEvaluationEnvironment] | None = None
    programRuleActionEvaluationTime: ProgramRuleActionEvaluationTime | None = None
    programRuleActionType: ProgramRuleActionType | None = None
    programStage: Ref["ProgramStage"] | None = None
    programStageSection: Ref["ProgramStageSection"] | None = None
    sharing: Sharing | None = None
    templateUid: str | None = None
    trackedEntityAttribute: Ref["TrackedEntityAttribute"] | None = None
    translations: list[Translation] | None = None


class ProgramRuleVariable(MetadataObject):
    """An object of `/api/programRuleVariables`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataElement: Ref["DataElement"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    program: Ref["Program"] | None = None
    programRuleVariableSourceType: ProgramRuleVariableSourceType | None = None
    programStage: Ref["ProgramStage"] | None = None
    sharing: Sharing | None = None
    trackedEntityAttribute: Ref["TrackedEntityAttribute"] | None = None
    translations: list[Translation] | None = None
    useCodeForOptionSet: bool | None = None
    valueType: ValueType | None = None


class SectionRenderingObject(Dhis2Model):
    type: SectionRenderingType | None = None


class ProgramSection(MetadataObject):
    """An object of `/api/programSections`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    program: Ref["Program"] | None = None
    renderType: dict[str, SectionRenderingObject] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    sortOrder: int | None = None
    style: ObjectStyle | None = None
    trackedEntityAttributes: list[Ref["TrackedEntityAttribute"]] | None = None
    translations: list[Translation] | None = None


class ProgramStage(MetadataObject):
    """An object of `/api/programStages`."""

    access: Access | None = None
    allowGenerateNextVisit: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    autoGenerateEvent: bool | None = None
    blockEntryForm: bool | None = None
    createdBy: Ref["User"] | None = None
    dataEntryForm: Ref["DataEntryForm"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayDueDateLabel: str | None = None
    displayEventLabel: str | None = None
    displayEventsLabel: str | None = None
    displayExecutionDateLabel: str | None = None
    displayFormName: str | None = None
    displayGenerateEventBox: bool | None = None
    displayProgramStageLabel: str | None = None
    displayShortName: str | None = None
    dueDateLabel: str | None = None
    enableUserAssignment: bool | None = None
    eventLabel: str | None = None
    eventsLabel: str | None = None
    executionDateLabel: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    featureType: FeatureType | None = None
    formName: str | None = None
    formType: FormType | None = None
    generatedByEnrollmentDate: bool | None = None
    hideDueDate: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    minDaysFromStart: int | None = None
    nextScheduleDate: Ref["DataElement"] | None = None
    notificationTemplates: list[Ref["ProgramNotificationTemplate"]] | None = None
    openAfterEnrollment: bool | None = None
    periodType: OffsetPeriodType | None = None
    preGenerateUID: bool | None = None
    program: Ref["Program"] | None = None
    programStageDataElements: list[Ref["ProgramStageDataElement"]] | None = None
    programStageLabel: str | None = None
    programStageSections: list[Ref["ProgramStageSection"]] | None = None
    referral: bool | None = None
    remindCompleted: bool | None = None
    repeatable: bool | None = None
    reportDateToUse: str | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    sortOrder: int | None = None
    standardInterval: int | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None
    validationStrategy: ValidationStrategy | None = None


class ValueTypeRenderingObject(Dhis2Model):
    decimalPoints: int | None = None
    max: int | None = None
    min: int | None = None
    step: int | None = None
    type: ValueTypeRenderingType | None = None


class ProgramStageDataElement(MetadataObject):
    access: Access | None = None
    allowFutureDate: bool | None = None
    allowProvidedElsewhere: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    compulsory: bool | None = None
    createdBy: Ref["User"] | None = None
    dataElement: Ref["DataElement"] | None = None
    displayInReports: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    renderOptionsAsRadio: bool | None = None
    renderType: dict[str, ValueTypeRenderingObject] | None = None
    sharing: Sharing | None = None
    skipAnalytics: bool | None = None
    skipSynchronization: bool | None = None
    sortOrder: int | None = None
    translations: list[Translation] | None = None


class ProgramStageQueryCriteria(Dhis2Model):
    assignedUserMode: AssignedUserSelectionMode | None = None
    assignedUsers: list[str] | None = None
    attributeValueFilters: list[Embedded["AttributeValueFilter"]] | None = None
    dataFilters: list[Embedded["EventDataFilter"]] | None = None
    displayColumnOrder: list[str] | None = None
    enrolledAt: Embedded["DateFilterPeriod"] | None = None
    enrollmentOccurredAt: Embedded["DateFilterPeriod"] | None = None
    enrollmentStatus: EnrollmentStatus | None = None
    eventCreatedAt: Embedded["DateFilterPeriod"] | None = None
    eventOccurredAt: Embedded["DateFilterPeriod"] | None = None
    eventScheduledAt: Embedded["DateFilterPeriod"] | None = None
    eventStatus: EventStatus | None = None
    followUp: bool | None = None
    order: str | None = None
    orgUnit: str | None = None
    ouMode: OrganisationUnitSelectionMode | None = None


class ProgramStageSection(MetadataObject):
    """An object of `/api/programStageSections`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataElements: list[Ref["DataElement"]] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    programIndicators: list[Ref["ProgramIndicator"]] | None = None
    programStage: Ref["ProgramStage"] | None = None
    renderType: dict[str, SectionRenderingObject] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    sortOrder: int | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None


class ProgramStageWorkingList(MetadataObject):
    """An object of `/api/programStageWorkingLists`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    programStageQueryCriteria: ProgramStageQueryCriteria | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class ProgramTrackedEntityAttribute(MetadataObject):
    access: Access | None = None
    allowFutureDate: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    displayInList: bool | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    mandatory: bool | None = None
    program: Ref["Program"] | None = None
    renderOptionsAsRadio: bool | None = None
    renderType: dict[str, ValueTypeRenderingObject] | None = None
    searchable: bool | None = None
    sharing: Sharing | None = None
    sortOrder: int | None = None
    trackedEntityAttribute: Ref["TrackedEntityAttribute"] | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None


class ProgramTrackedEntityAttributeDimensionItem(MetadataObject):
    access: Access | None = None
    aggregationType: AggregationType | None = None
    attribute: Ref["TrackedEntityAttribute"] | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    program: Ref["Program"] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class ProgramTrackedEntityAttributeOptionDimensionItem(Dhis2Model):
    access: Access | None = None
    attribute: Ref["TrackedEntityAttribute"] | None = None
    attributeValues: list[AttributeValue] | None = None
    code: str | None = None
    created: DateTime | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    href: str | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    option: Ref["Option"] | None = None
    program: Ref["Program"] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
