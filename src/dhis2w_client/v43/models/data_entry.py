"""Models of DHIS2 2.43: data entry."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v43.models.base import (
    Access,
    AttributeValue,
    ObjectStyle,
    Pager,
    PeriodReference,
    QueryModifiers,
    Sharing,
    Translation,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import (
        AggregationType,
        DataApprovalState,
        DataSetNotificationRecipient,
        DataSetNotificationTrigger,
        DataValueChangelogType,
        DeliveryChannel,
        DimensionItemType,
        DisplayDensity,
        FormType,
        Importance,
        LockStatus,
        OffsetPeriodType,
        Operator,
        Order,
        OrganisationUnitDescendants,
        OutlierDetectionAlgorithm,
        SendStrategy,
        ValueType,
    )
    from dhis2w_client.v43.models.analysis import Interpretation
    from dhis2w_client.v43.models.category import CategoryCombo, CategoryOptionCombo, CategoryOptionGroupSet
    from dhis2w_client.v43.models.data_element import DataElement, DataElementOperand
    from dhis2w_client.v43.models.dimensions import Indicator, LegendSet, OrganisationUnit, OrganisationUnitLevel
    from dhis2w_client.v43.models.messaging import ValidationNotificationTemplate
    from dhis2w_client.v43.models.tracking import Expression
    from dhis2w_client.v43.models.user import User, UserGroup
else:
    Ref, Embedded = references(__package__)
    AggregationType = DataApprovalState = DataSetNotificationRecipient = DataSetNotificationTrigger = (
        DataValueChangelogType
    ) = DeliveryChannel = DimensionItemType = DisplayDensity = FormType = Importance = LockStatus = OffsetPeriodType = (
        Operator
    ) = Order = OrganisationUnitDescendants = OutlierDetectionAlgorithm = SendStrategy = ValueType = str


class ApprovalDto(Dhis2Model):
    aoc: str | None = None
    ou: str | None = None


class DataApprovalPermissions(Dhis2Model):
    acceptedAt: DateTime | None = None
    acceptedBy: str | None = None
    approvedAt: DateTime | None = None
    approvedBy: str | None = None
    mayAccept: bool | None = None
    mayApprove: bool | None = None
    mayReadData: bool | None = None
    mayUnaccept: bool | None = None
    mayUnapprove: bool | None = None
    state: str | None = None


class ApprovalStatusDto(Dhis2Model):
    aoc: str | None = None
    level: str | None = None
    ou: str | None = None
    ouName: str | None = None
    pe: str | None = None
    permissions: DataApprovalPermissions | None = None
    state: DataApprovalState | None = None
    wf: str | None = None


class ApprovalsDto(Dhis2Model):
    approvals: list[ApprovalDto] | None = None
    ds: list[str] | None = None
    pe: str | None = None
    wf: list[str] | None = None


class CategoryCombosPage(Dhis2Model):
    categoryCombos: list[Ref["CategoryCombo"]] | None = None
    pager: Pager | None = None


class CompleteDataSetRegistration(Dhis2Model):
    attributeOptionCombo: str | None = None
    completed: bool | None = None
    dataSet: str | None = None
    date: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: str | None = None
    organisationUnit: str | None = None
    period: str | None = None
    storedBy: str | None = None


class CompleteDataSetRegistrations(Dhis2Model):
    completeDataSetRegistrations: list[CompleteDataSetRegistration] | None = None


class CompleteStatusDto(Dhis2Model):
    complete: bool | None = None
    created: DateTime | None = None
    createdBy: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: str | None = None


class CustomDataEntryFormDto(Dhis2Model):
    dataSetId: str | None = None
    displayDensity: DisplayDensity | None = None
    form: str | None = None
    id: str | None = None
    version: int | None = None


class DataAnalysisParams(Dhis2Model):
    ds: list[str] | None = None
    endDate: str | None = None
    ou: str | None = None
    standardDeviation: float | None = None
    startDate: str | None = None


class DataApprovalLevel(MetadataObject):
    """An object of `/api/dataApprovalLevels`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryOptionGroupSet: Ref["CategoryOptionGroupSet"] | None = None
    createdBy: Ref["User"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    level: int | None = None
    orgUnitLevel: int | None = None
    orgUnitLevelName: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class DataApprovalStateResponsePeriod(Dhis2Model):
    id: str | None = None


class DataApprovalStateResponse(Dhis2Model):
    createdByUsername: str | None = None
    createdDate: DateTime | None = None
    dataSet: Ref["DataSet"] | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    period: DataApprovalStateResponsePeriod | None = None
    permissions: DataApprovalPermissions | None = None
    state: str | None = None


class DataApprovalStates(Dhis2Model):
    dataApprovalStateResponses: list[DataApprovalStateResponse] | None = None


class DataApprovalWorkflow(MetadataObject):
    """An object of `/api/dataApprovalWorkflows`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombo: Ref["CategoryCombo"] | None = None
    createdBy: Ref["User"] | None = None
    dataApprovalLevels: list[Ref["DataApprovalLevel"]] | None = None
    dataSets: list[Ref["DataSet"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    periodType: OffsetPeriodType | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class DataEntryForm(MetadataObject):
    """An object of `/api/dataEntryForms`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    format: int | None = None
    htmlCode: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    style: DisplayDensity | None = None
    translations: list[Translation] | None = None


class DataInputPeriod(Dhis2Model):
    closingDate: DateTime | None = None
    openingDate: DateTime | None = None
    period: PeriodReference | None = None


class DataSetElement(Dhis2Model):
    categoryCombo: Ref["CategoryCombo"] | None = None
    dataElement: Ref["DataElement"] | None = None
    dataSet: Ref["DataSet"] | None = None


class DataSet(MetadataObject):
    """An object of `/api/dataSets`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombo: Ref["CategoryCombo"] | None = None
    compulsoryDataElementOperands: list[Ref["DataElementOperand"]] | None = None
    compulsoryFieldsCompleteOnly: bool | None = None
    createdBy: Ref["User"] | None = None
    dataElementDecoration: bool | None = None
    dataEntryForm: Ref["DataEntryForm"] | None = None
    dataInputPeriods: list[DataInputPeriod] | None = None
    dataSetElements: list[DataSetElement] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayOptions: Any | None = None
    displayShortName: str | None = None
    expiryDays: float | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    fieldCombinationRequired: bool | None = None
    formName: str | None = None
    formType: FormType | None = None
    indicators: list[Ref["Indicator"]] | None = None
    interpretations: list[Ref["Interpretation"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    mobile: bool | None = None
    noValueRequiresComment: bool | None = None
    notificationRecipients: Ref["UserGroup"] | None = None
    notifyCompletingUser: bool | None = None
    openFuturePeriods: int | None = None
    openPeriodsAfterCoEndDate: int | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    periodType: OffsetPeriodType | None = None
    queryMods: QueryModifiers | None = None
    renderAsTabs: bool | None = None
    renderHorizontally: bool | None = None
    sections: list[Ref["Section"]] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    skipOffline: bool | None = None
    style: ObjectStyle | None = None
    timelyDays: float | None = None
    translations: list[Translation] | None = None
    validCompleteOnly: bool | None = None
    version: int | None = None
    workflow: Ref["DataApprovalWorkflow"] | None = None


class DataValueCategoryParams(Dhis2Model):
    combo: str | None = None
    options: list[str] | None = None


class DataSetCompletionDto(Dhis2Model):
    attribute: DataValueCategoryParams | None = None
    completed: bool | None = None
    dataSet: str | None = None
    orgUnit: str | None = None
    period: str | None = None


class DataSetNotificationTemplate(MetadataObject):
    """An object of `/api/dataSetNotificationTemplates`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataSetNotificationTrigger: DataSetNotificationTrigger | None = None
    dataSets: list[Ref["DataSet"]] | None = None
    deliveryChannels: list[DeliveryChannel] | None = None
    displayMessageTemplate: str | None = None
    displaySubjectTemplate: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    messageTemplate: str | None = None
    notificationRecipient: DataSetNotificationRecipient | None = None
    notifyParentOrganisationUnitOnly: bool | None = None
    notifyUsersInHierarchyOnly: bool | None = None
    recipientUserGroup: Ref["UserGroup"] | None = None
    relativeScheduledDays: int | None = None
    sendStrategy: SendStrategy | None = None
    sharing: Sharing | None = None
    subjectTemplate: str | None = None
    translations: list[Translation] | None = None


class Dhis2Info(Dhis2Model):
    buildTime: DateTime | None = None
    revision: str | None = None
    serverDate: DateTime | None = None
    systemId: str | None = None
    version: str | None = None


class DataSummary(Dhis2Model):
    activeUsers: dict[str, int] | None = None
    dataValueCount: dict[str, int] | None = None
    enrollmentCount: dict[str, int] | None = None
    eventCount: dict[str, int] | None = None
    logins: dict[str, int] | None = None
    objectCounts: dict[str, int] | None = None
    singleEventCount: dict[str, int] | None = None
    system: Dhis2Info | None = None
    trackerEventCount: dict[str, int] | None = None
    userInvitations: dict[str, int] | None = None


class DataValue(Dhis2Model):
    attributeOptionCombo: str | None = None
    categoryOptionCombo: str | None = None
    comment: str | None = None
    created: str | None = None
    dataElement: str | None = None
    deleted: bool | None = None
    followUp: bool | None = None
    followup: bool | None = None
    lastUpdated: str | None = None
    orgUnit: str | None = None
    period: str | None = None
    storedBy: str | None = None
    value: str | None = None


class DataValueChangelogEntry(Dhis2Model):
    attributeOptionCombo: str | None = None
    auditType: DataValueChangelogType | None = None
    categoryOptionCombo: str | None = None
    created: DateTime | None = None
    dataElement: str | None = None
    modifiedBy: str | None = None
    orgUnit: str | None = None
    period: str | None = None
    value: str | None = None


class DataValueHistory(Dhis2Model):
    period: str | None = None
    value: str | None = None


class DataValueContextDto(Dhis2Model):
    audits: list[DataValueChangelogEntry] | None = None
    history: list[DataValueHistory] | None = None


class DataValueFollowUpRequest(Dhis2Model):
    attribute: DataValueCategoryParams | None = None
    attributeOptionCombo: str | None = None
    categoryOptionCombo: str | None = None
    dataElement: str | None = None
    followup: bool | None = None
    orgUnit: str | None = None
    period: str | None = None


class DataValuePostParams(Dhis2Model):
    attribute: DataValueCategoryParams | None = None
    categoryOptionCombo: str | None = None
    comment: str | None = None
    created: DateTime | None = None
    dataElement: str | None = None
    dataSet: str | None = None
    followUp: bool | None = None
    force: bool | None = None
    lastUpdated: DateTime | None = None
    orgUnit: str | None = None
    period: str | None = None
    storedBy: str | None = None
    value: str | None = None


class DataValueSet(Dhis2Model):
    attributeCategoryOptions: list[str] | None = None
    attributeOptionCombo: str | None = None
    attributeOptionComboIdScheme: str | None = None
    categoryIdScheme: str | None = None
    categoryOptionComboIdScheme: str | None = None
    categoryOptionIdScheme: str | None = None
    completeDate: str | None = None
    dataElementIdScheme: str | None = None
    dataSet: str | None = None
    dataSetIdScheme: str | None = None
    dataValues: list[DataValue] | None = None
    dryRun: bool | None = None
    idScheme: str | None = None
    orgUnit: str | None = None
    orgUnitIdScheme: str | None = None
    period: str | None = None
    strategy: str | None = None


class MinMaxValue(Dhis2Model):
    categoryOptionCombo: str | None = None
    dataElement: str | None = None
    generated: bool | None = None
    maxValue: int | None = None
    minValue: int | None = None
    orgUnit: str | None = None


class DataValuesDto(Dhis2Model):
    completeStatus: CompleteStatusDto | None = None
    dataValues: list[DataValuePostParams] | None = None
    lockStatus: LockStatus | None = None
    minMaxValues: list[MinMaxValue] | None = None


class DataValuesFollowUpRequest(Dhis2Model):
    values: list[DataValueFollowUpRequest] | None = None


class DeflatedDataValuePeriod(Dhis2Model):
    id: str | None = None


class DeflatedDataValue(Dhis2Model):
    attributeOptionComboId: int | None = None
    categoryOptionComboId: int | None = None
    categoryOptionComboName: str | None = None
    comment: str | None = None
    dataElementId: int | None = None
    dataElementName: str | None = None
    deleted: bool | None = None
    followup: bool | None = None
    max: int | None = None
    min: int | None = None
    period: DeflatedDataValuePeriod | None = None
    periodId: int | None = None
    sourceId: int | None = None
    sourceName: str | None = None
    sourcePath: str | None = None
    value: str | None = None


class Field(Dhis2Model):
    categoryOptionCombo: str | None = None
    comment: str | None = None
    dataElement: str | None = None
    label: str | None = None
    optionSet: str | None = None
    type: ValueType | None = None
    value: str | None = None


class FollowupAnalysisMetadata(Dhis2Model):
    coc: list[str] | None = None
    de: list[str] | None = None
    endDate: DateTime | None = None
    maxResults: int | None = None
    ou: list[str] | None = None
    startDate: DateTime | None = None


class FollowupValue(Dhis2Model):
    aoc: str | None = None
    aocName: str | None = None
    coc: str | None = None
    cocName: str | None = None
    comment: str | None = None
    created: DateTime | None = None
    de: str | None = None
    deName: str | None = None
    lastUpdated: DateTime | None = None
    max: int | None = None
    min: int | None = None
    ou: str | None = None
    ouName: str | None = None
    ouPath: str | None = None
    pe: str | None = None
    peEndDate: DateTime | None = None
    peName: str | None = None
    peStartDate: DateTime | None = None
    peType: str | None = None
    storedBy: str | None = None
    value: str | None = None


class FollowupAnalysisResponse(Dhis2Model):
    followupValues: list[FollowupValue] | None = None
    metadata: FollowupAnalysisMetadata | None = None


class FollowupParams(Dhis2Model):
    attributeOptionComboId: int | None = None
    categoryOptionComboId: int | None = None
    dataElementId: int | None = None
    followup: bool | None = None
    organisationUnitId: int | None = None
    periodId: int | None = None


class FormCategoryComboCategoriesCategoryOptions(Dhis2Model):
    endDate: DateTime | None = None
    id: str | None = None
    label: str | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    startDate: DateTime | None = None


class FormCategoryComboCategories(Dhis2Model):
    categoryOptions: list[FormCategoryComboCategoriesCategoryOptions] | None = None
    id: str | None = None
    label: str | None = None


class FormCategoryCombo(Dhis2Model):
    categories: list[FormCategoryComboCategories] | None = None
    id: str | None = None


class Group(Dhis2Model):
    dataElementCount: int | None = None
    description: str | None = None
    fields: list[Field] | None = None
    label: str | None = None
    metaData: dict[str, Any] | None = None


class Form(Dhis2Model):
    categoryCombo: FormCategoryCombo | None = None
    groups: list[Group] | None = None
    label: str | None = None
    options: dict[str, Any] | None = None
    subtitle: str | None = None


class ImportSuccessResponse(Dhis2Model):
    ignored: int | None = None
    message: str | None = None
    successful: int | None = None


class LockException(Dhis2Model):
    created: DateTime | None = None
    dataSet: Ref["DataSet"] | None = None
    id: str | None = None
    name: str | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    period: PeriodReference | None = None


class LockExceptionDto(Dhis2Model):
    dataSet: str | None = None
    orgUnit: str | None = None
    period: str | None = None


class LockExceptionsDto(Dhis2Model):
    lockExceptions: list[LockExceptionDto] | None = None


class LockExceptionsPage(Dhis2Model):
    lockExceptions: list[LockException] | None = None
    pager: Pager | None = None


class MinMaxDataElement(Dhis2Model):
    dataElement: Ref["DataElement"] | None = None
    generated: bool | None = None
    max: int | None = None
    min: int | None = None
    optionCombo: Ref["CategoryOptionCombo"] | None = None
    source: Ref["OrganisationUnit"] | None = None


class MinMaxDataElementsPage(Dhis2Model):
    minMaxDataElements: list[MinMaxDataElement] | None = None
    pager: Pager | None = None


class MinMaxValueKey(Dhis2Model):
    dataElement: str | None = None
    optionCombo: str | None = None
    orgUnit: str | None = None


class MinMaxValueDeleteRequest(Dhis2Model):
    dataSet: str | None = None
    values: list[MinMaxValueKey] | None = None


class MinMaxValueParams(Dhis2Model):
    dataSets: list[str] | None = None
    organisationUnit: str | None = None


class MinMaxValueUpsertRequest(Dhis2Model):
    dataSet: str | None = None
    values: list[MinMaxValue] | None = None


class OutlierDetectionMetadata(Dhis2Model):
    algorithm: OutlierDetectionAlgorithm | None = None
    count: int | None = None
    dataEndDate: DateTime | None = None
    dataStartDate: DateTime | None = None
    maxResults: int | None = None
    orderBy: Order | None = None
    threshold: float | None = None


class OutlierValue(Dhis2Model):
    absDev: float | None = None
    aoc: str | None = None
    aocName: str | None = None
    coc: str | None = None
    cocName: str | None = None
    de: str | None = None
    deName: str | None = None
    followup: bool | None = None
    lastUpdated: DateTime | None = None
    lowerBound: float | None = None
    mean: float | None = None
    median: float | None = None
    ou: str | None = None
    ouName: str | None = None
    pe: str | None = None
    rawValue: str | None = None
    stdDev: float | None = None
    upperBound: float | None = None
    value: float | None = None
    zScore: float | None = None


class OutlierDetectionResponse(Dhis2Model):
    metadata: OutlierDetectionMetadata | None = None
    outlierValues: list[OutlierValue] | None = None


class Predictor(MetadataObject):
    """An object of `/api/predictors`."""

    access: Access | None = None
    annualSampleCount: int | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    generator: Embedded["Expression"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    organisationUnitDescendants: OrganisationUnitDescendants | None = None
    organisationUnitLevels: list[Ref["OrganisationUnitLevel"]] | None = None
    output: Ref["DataElement"] | None = None
    outputCombo: Ref["CategoryOptionCombo"] | None = None
    periodType: OffsetPeriodType | None = None
    predictorGroups: list[Ref["PredictorGroup"]] | None = None
    sampleSkipTest: Embedded["Expression"] | None = None
    sequentialSampleCount: int | None = None
    sequentialSkipCount: int | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class PredictorGroup(MetadataObject):
    """An object of `/api/predictorGroups`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    predictors: list[Ref["Predictor"]] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class Section(MetadataObject):
    """An object of `/api/sections`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombos: list[Ref["CategoryCombo"]] | None = None
    createdBy: Ref["User"] | None = None
    dataElements: list[Ref["DataElement"]] | None = None
    dataSet: Ref["DataSet"] | None = None
    description: str | None = None
    disableDataElementAutoGroup: bool | None = None
    displayOptions: Any | None = None
    greyedFields: list[Ref["DataElementOperand"]] | None = None
    indicators: list[Ref["Indicator"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    showColumnTotals: bool | None = None
    showRowTotals: bool | None = None
    sortOrder: int | None = None
    translations: list[Translation] | None = None


class UpdateFollowUpForDataValuesRequest(Dhis2Model):
    followups: list[FollowupParams] | None = None


class ValidationResult(Dhis2Model):
    attributeOptionCombo: Ref["CategoryOptionCombo"] | None = None
    created: DateTime | None = None
    dayInPeriod: int | None = None
    id: int | None = None
    leftsideValue: float | None = None
    notificationSent: bool | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    period: PeriodReference | None = None
    rightsideValue: float | None = None
    validationRule: Ref["ValidationRule"] | None = None


class ValidationResultView(Dhis2Model):
    attributeOptionComboDisplayName: str | None = None
    attributeOptionComboId: str | None = None
    importance: str | None = None
    leftSideValue: float | None = None
    operator: str | None = None
    organisationUnitAncestorNames: str | None = None
    organisationUnitDisplayName: str | None = None
    organisationUnitId: str | None = None
    organisationUnitPath: str | None = None
    periodDisplayName: str | None = None
    periodId: str | None = None
    rightSideValue: float | None = None
    validationRuleDescription: str | None = None
    validationRuleId: str | None = None


class ValidationResultsPage(Dhis2Model):
    pager: Pager | None = None
    validationResults: list[ValidationResult] | None = None


class ValidationRule(MetadataObject):
    """An object of `/api/validationRules`."""

    access: Access | None = None
    aggregateExportAttributeOptionCombo: str | None = None
    aggregateExportCategoryOptionCombo: str | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayInstruction: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    importance: Importance | None = None
    instruction: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    leftSide: Embedded["Expression"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    notificationTemplates: list[Ref["ValidationNotificationTemplate"]] | None = None
    operator: Operator | None = None
    organisationUnitLevels: list[int] | None = None
    periodType: OffsetPeriodType | None = None
    queryMods: QueryModifiers | None = None
    rightSide: Embedded["Expression"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    skipFormValidation: bool | None = None
    translations: list[Translation] | None = None
    validationRuleGroups: list[Ref["ValidationRuleGroup"]] | None = None


class ValidationRuleExpressionDetails(Dhis2Model):
    leftSide: list[dict[str, str]] | None = None
    rightSide: list[dict[str, str]] | None = None


class ValidationRuleGroup(MetadataObject):
    """An object of `/api/validationRuleGroups`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    validationRules: list[Ref["ValidationRule"]] | None = None


class ValidationRulesAnalysisParams(Dhis2Model):
    endDate: str | None = None
    maxResults: int | None = None
    notification: bool | None = None
    ou: str | None = None
    persist: bool | None = None
    startDate: str | None = None
    vrg: str | None = None


class ValidationSummary(Dhis2Model):
    commentRequiredViolations: list[Ref["DataElementOperand"]] | None = None
    validationRuleViolations: list[ValidationResult] | None = None
