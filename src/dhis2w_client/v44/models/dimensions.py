"""Models of DHIS2 2.44: dimensions."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references, wire
from dhis2w_client.v44.models.base import (
    Access,
    AttributeValue,
    Geometry,
    ObjectStyle,
    Pager,
    QueryModifiers,
    Sharing,
    Translation,
    UserDto,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import (
        AggregationType,
        DataDimensionType,
        DataMergeStrategy,
        DimensionItemType,
        DimensionType,
        FeatureType,
        LegendDisplayStrategy,
        LegendDisplayStyle,
        MissingValueStrategy,
        ValueType,
    )
    from dhis2w_client.v44.models.access import (
        ApiToken,
        Dhis2OAuth2Authorization,
        Dhis2OAuth2AuthorizationConsent,
        Dhis2OAuth2Client,
    )
    from dhis2w_client.v44.models.aggregate_data_exchange import AggregateDataExchange
    from dhis2w_client.v44.models.analysis import (
        AnalyticsTableHook,
        EventVisualization,
        ExternalMapLayer,
        Map,
        MapView,
        Report,
        SqlView,
    )
    from dhis2w_client.v44.models.apps import Document, FileResource, Route
    from dhis2w_client.v44.models.category import (
        Category,
        CategoryCombo,
        CategoryOption,
        CategoryOptionCombo,
        CategoryOptionGroup,
        CategoryOptionGroupSet,
    )
    from dhis2w_client.v44.models.common import (
        AddOperation,
        DateFilterPeriod,
        DimensionalItemObject,
        DimensionItemKeywords,
        EventChart,
        EventRepetition,
        EventReport,
        RemoveByIdOperation,
        RemoveOperation,
        ReplaceOperation,
    )
    from dhis2w_client.v44.models.dashboard import Dashboard
    from dhis2w_client.v44.models.data_element import (
        DataElement,
        DataElementGroup,
        DataElementGroupSet,
        DataElementOperand,
    )
    from dhis2w_client.v44.models.data_entry import (
        DataApprovalLevel,
        DataApprovalWorkflow,
        DataEntryForm,
        DataSet,
        DataSetNotificationTemplate,
        Predictor,
        PredictorGroup,
        Section,
        ValidationRule,
        ValidationRuleGroup,
    )
    from dhis2w_client.v44.models.event_hook import EventHook
    from dhis2w_client.v44.models.job_configuration import JobConfiguration
    from dhis2w_client.v44.models.messaging import SMSCommand, ValidationNotificationTemplate
    from dhis2w_client.v44.models.program import (
        Program,
        ProgramIndicator,
        ProgramIndicatorGroup,
        ProgramNotificationTemplate,
        ProgramRule,
        ProgramRuleAction,
        ProgramRuleVariable,
        ProgramSection,
        ProgramStage,
        ProgramStageSection,
        ProgramStageWorkingList,
    )
    from dhis2w_client.v44.models.system import BaseIdentifiableObject, PeriodType
    from dhis2w_client.v44.models.tracked_entity import TrackedEntityAttribute, TrackedEntityFilter, TrackedEntityType
    from dhis2w_client.v44.models.tracking import EventFilter, RelationshipType
    from dhis2w_client.v44.models.user import User, UserGroup, UserRole
    from dhis2w_client.v44.models.visualization import Visualization
else:
    Ref, Embedded = references(__package__)
    AggregationType = DataDimensionType = DataMergeStrategy = DimensionItemType = DimensionType = FeatureType = (
        LegendDisplayStrategy
    ) = LegendDisplayStyle = MissingValueStrategy = ValueType = str


class Attribute(MetadataObject):
    """An object of `/api/attributes`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryAttribute: bool | None = None
    categoryOptionAttribute: bool | None = None
    categoryOptionComboAttribute: bool | None = None
    categoryOptionGroupAttribute: bool | None = None
    categoryOptionGroupSetAttribute: bool | None = None
    constantAttribute: bool | None = None
    createdBy: Ref["User"] | None = None
    dataElementAttribute: bool | None = None
    dataElementGroupAttribute: bool | None = None
    dataElementGroupSetAttribute: bool | None = None
    dataSetAttribute: bool | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    documentAttribute: bool | None = None
    eventChartAttribute: bool | None = None
    eventReportAttribute: bool | None = None
    formName: str | None = None
    indicatorAttribute: bool | None = None
    indicatorGroupAttribute: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSetAttribute: bool | None = None
    mandatory: bool | None = None
    mapAttribute: bool | None = None
    objectTypes: list[str] | None = None
    optionAttribute: bool | None = None
    optionSet: Ref["OptionSet"] | None = None
    optionSetAttribute: bool | None = None
    organisationUnitAttribute: bool | None = None
    organisationUnitGroupAttribute: bool | None = None
    organisationUnitGroupSetAttribute: bool | None = None
    programAttribute: bool | None = None
    programIndicatorAttribute: bool | None = None
    programStageAttribute: bool | None = None
    relationshipTypeAttribute: bool | None = None
    sectionAttribute: bool | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    sortOrder: int | None = None
    sqlViewAttribute: bool | None = None
    trackedEntityAttributeAttribute: bool | None = None
    trackedEntityTypeAttribute: bool | None = None
    translations: list[Translation] | None = None
    unique: bool | None = None
    userAttribute: bool | None = None
    userGroupAttribute: bool | None = None
    validationRuleAttribute: bool | None = None
    validationRuleGroupAttribute: bool | None = None
    valueType: ValueType | None = None
    visualizationAttribute: bool | None = None


class AttributeValueFilter(Dhis2Model):
    attribute: str | None = None
    dateFilter: Embedded["DateFilterPeriod"] | None = None
    eq: str | None = None
    ew: str | None = None
    ge: str | None = None
    gt: str | None = None
    in_: Annotated[list[str] | None, wire("in")] = None
    le: str | None = None
    like: str | None = None
    lt: str | None = None
    null: bool | None = None
    sw: str | None = None


class BulkJsonPatch(Dhis2Model):
    patch: (
        list[
            Embedded["AddOperation"]
            | Embedded["RemoveOperation"]
            | Embedded["RemoveByIdOperation"]
            | Embedded["ReplaceOperation"]
        ]
        | None
    ) = None


class Constant(MetadataObject):
    """An object of `/api/constants`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    value: float | None = None


class DataElementOperandsPage(Dhis2Model):
    dataElementOperands: list[Ref["DataElementOperand"]] | None = None
    pager: Pager | None = None


class DataItem(Dhis2Model):
    code: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    expression: str | None = None
    id: str | None = None
    name: str | None = None
    optionSetId: str | None = None
    programDataElementId: str | None = None
    programId: str | None = None
    shortName: str | None = None
    simplifiedValueType: ValueType | None = None
    valueType: ValueType | None = None


class DataItemsPage(Dhis2Model):
    dataItems: list[DataItem] | None = None
    pager: Pager | None = None


class DimensionalObject(Dhis2Model):
    """An object of `/api/dimensions`."""

    access: Access | None = None
    allItems: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    code: str | None = None
    created: DateTime | None = None
    createdBy: Ref["User"] | None = None
    dataDimension: bool | None = None
    dataDimensionType: DataDimensionType | None = None
    dimension: str | None = None
    dimensionType: DimensionType | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    filter: str | None = None
    id: str | None = None
    items: list[Ref["DimensionalItemObject"]] | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    name: str | None = None
    optionSet: Ref["OptionSet"] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    repetition: Embedded["EventRepetition"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None


class DimensionsPage(Dhis2Model):
    dimensions: list[Ref["DimensionalObject"]] | None = None
    pager: Pager | None = None


class ExportingSystem(Dhis2Model):
    date: DateTime | None = None
    id: str | None = None
    rev: str | None = None
    version: str | None = None


class ExpressionDimensionItem(MetadataObject):
    """An object of `/api/expressionDimensionItems`."""

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
    displayShortName: str | None = None
    expression: str | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    missingValueStrategy: MissingValueStrategy | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    slidingWindow: bool | None = None
    translations: list[Translation] | None = None


class GeoJsonFeature(Dhis2Model):
    geometry: Geometry | None = None
    id: str | None = None
    properties: dict[str, Any] | None = None
    type: str | None = None


class GeoJsonFeatureCollection(Dhis2Model):
    features: list[GeoJsonFeature] | None = None
    type: str | None = None


class IdentifiableObject(Dhis2Model):
    """An object of `/api/identifiableObjects`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    code: str | None = None
    created: DateTime | None = None
    createdBy: Ref["User"] | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    name: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class IdentifiableObjects(Dhis2Model):
    additions: list[Ref["BaseIdentifiableObject"]] | None = None
    deletions: list[Ref["BaseIdentifiableObject"]] | None = None
    identifiableObjects: list[Ref["BaseIdentifiableObject"]] | None = None


class Indicator(MetadataObject):
    """An object of `/api/indicators`."""

    access: Access | None = None
    aggregateExportAttributeOptionCombo: str | None = None
    aggregateExportCategoryOptionCombo: str | None = None
    aggregationType: AggregationType | None = None
    annualized: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataSets: list[Ref["DataSet"]] | None = None
    decimals: int | None = None
    denominator: str | None = None
    denominatorDescription: str | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDenominatorDescription: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayNumeratorDescription: str | None = None
    displayShortName: str | None = None
    explodedDenominator: str | None = None
    explodedNumerator: str | None = None
    formName: str | None = None
    indicatorGroups: list[Ref["IndicatorGroup"]] | None = None
    indicatorType: Ref["IndicatorType"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    numerator: str | None = None
    numeratorDescription: str | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None
    url: str | None = None


class IndicatorGroup(MetadataObject):
    """An object of `/api/indicatorGroups`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    groupSets: list[Ref["IndicatorGroupSet"]] | None = None
    indicatorGroupSet: Ref["IndicatorGroupSet"] | None = None
    indicators: list[Ref["Indicator"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class IndicatorGroupSet(MetadataObject):
    """An object of `/api/indicatorGroupSets`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    compulsory: bool | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayShortName: str | None = None
    indicatorGroups: list[Ref["IndicatorGroup"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class IndicatorType(MetadataObject):
    """An object of `/api/indicatorTypes`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    factor: int | None = None
    lastUpdatedBy: Ref["User"] | None = None
    number: bool | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class ItemsPage(Dhis2Model):
    items: list[Ref["DimensionalItemObject"]] | None = None
    pager: Pager | None = None


class Legend(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    color: str | None = None
    createdBy: Ref["User"] | None = None
    endValue: float | None = None
    image: str | None = None
    lastUpdatedBy: UserDto | None = None
    sharing: Sharing | None = None
    startValue: float | None = None
    translations: list[Translation] | None = None


class LegendDefinitions(Dhis2Model):
    set: Ref["LegendSet"] | None = None
    showKey: bool | None = None
    strategy: LegendDisplayStrategy | None = None
    style: LegendDisplayStyle | None = None


class LegendSet(MetadataObject):
    """An object of `/api/legendSets`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legends: list[Ref["Legend"]] | None = None
    sharing: Sharing | None = None
    symbolizer: str | None = None
    translations: list[Translation] | None = None


class MergeParams(Dhis2Model):
    dataMergeStrategy: DataMergeStrategy | None = None
    deleteSources: bool | None = None
    sources: list[str] | None = None
    target: str | None = None


class MetadataBundle(Dhis2Model):
    aggregateDataExchanges: list[Ref["AggregateDataExchange"]] | None = None
    analyticsTableHooks: list[Ref["AnalyticsTableHook"]] | None = None
    apiToken: list[Ref["ApiToken"]] | None = None
    attributes: list[Ref["Attribute"]] | None = None
    categories: list[Ref["Category"]] | None = None
    categoryCombos: list[Ref["CategoryCombo"]] | None = None
    categoryOptionCombos: list[Ref["CategoryOptionCombo"]] | None = None
    categoryOptionGroupSets: list[Ref["CategoryOptionGroupSet"]] | None = None
    categoryOptionGroups: list[Ref["CategoryOptionGroup"]] | None = None
    categoryOptions: list[Ref["CategoryOption"]] | None = None
    constants: list[Ref["Constant"]] | None = None
    dashboards: list[Ref["Dashboard"]] | None = None
    dataApprovalLevels: list[Ref["DataApprovalLevel"]] | None = None
    dataApprovalWorkflows: list[Ref["DataApprovalWorkflow"]] | None = None
    dataElementGroupSets: list[Ref["DataElementGroupSet"]] | None = None
    dataElementGroups: list[Ref["DataElementGroup"]] | None = None
    dataElements: list[Ref["DataElement"]] | None = None
    dataEntryForms: list[Ref["DataEntryForm"]] | None = None
    dataSetNotificationTemplates: list[Ref["DataSetNotificationTemplate"]] | None = None
    dataSets: list[Ref["DataSet"]] | None = None
    documents: list[Ref["Document"]] | None = None
    eventCharts: list[Ref["EventChart"]] | None = None
    eventFilters: list[Ref["EventFilter"]] | None = None
    eventHooks: list[Ref["EventHook"]] | None = None
    eventReports: list[Ref["EventReport"]] | None = None
    eventVisualizations: list[Ref["EventVisualization"]] | None = None
    expressionDimensionItems: list[Ref["ExpressionDimensionItem"]] | None = None
    externalMapLayers: list[Ref["ExternalMapLayer"]] | None = None
    indicatorGroupSets: list[Ref["IndicatorGroupSet"]] | None = None
    indicatorGroups: list[Ref["IndicatorGroup"]] | None = None
    indicatorTypes: list[Ref["IndicatorType"]] | None = None
    indicators: list[Ref["Indicator"]] | None = None
    jobConfigurations: list[Ref["JobConfiguration"]] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    mapViews: list[Ref["MapView"]] | None = None
    maps: list[Ref["Map"]] | None = None
    oAuth2AuthorizationConsents: list[Ref["Dhis2OAuth2AuthorizationConsent"]] | None = None
    oAuth2Authorizations: list[Ref["Dhis2OAuth2Authorization"]] | None = None
    oAuth2Clients: list[Ref["Dhis2OAuth2Client"]] | None = None
    optionGroupSets: list[Ref["OptionGroupSet"]] | None = None
    optionGroups: list[Ref["OptionGroup"]] | None = None
    optionSets: list[Ref["OptionSet"]] | None = None
    options: list[Ref["Option"]] | None = None
    organisationUnitGroupSets: list[Ref["OrganisationUnitGroupSet"]] | None = None
    organisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    organisationUnitLevels: list[Ref["OrganisationUnitLevel"]] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    predictorGroups: list[Ref["PredictorGroup"]] | None = None
    predictors: list[Ref["Predictor"]] | None = None
    programIndicatorGroups: list[Ref["ProgramIndicatorGroup"]] | None = None
    programIndicators: list[Ref["ProgramIndicator"]] | None = None
    programNotificationTemplates: list[Ref["ProgramNotificationTemplate"]] | None = None
    programRuleActions: list[Ref["ProgramRuleAction"]] | None = None
    programRuleVariables: list[Ref["ProgramRuleVariable"]] | None = None
    programRules: list[Ref["ProgramRule"]] | None = None
    programSections: list[Ref["ProgramSection"]] | None = None
    programStageSections: list[Ref["ProgramStageSection"]] | None = None
    programStageWorkingLists: list[Ref["ProgramStageWorkingList"]] | None = None
    programStages: list[Ref["ProgramStage"]] | None = None
    programs: list[Ref["Program"]] | None = None
    relationshipTypes: list[Ref["RelationshipType"]] | None = None
    reports: list[Ref["Report"]] | None = None
    routes: list[Ref["Route"]] | None = None
    sections: list[Ref["Section"]] | None = None
    smsCommands: list[Ref["SMSCommand"]] | None = None
    sqlViews: list[Ref["SqlView"]] | None = None
    system: ExportingSystem | None = None
    trackedEntityAttributes: list[Ref["TrackedEntityAttribute"]] | None = None
    trackedEntityInstanceFilters: list[Ref["TrackedEntityFilter"]] | None = None
    trackedEntityTypes: list[Ref["TrackedEntityType"]] | None = None
    userGroups: list[Ref["UserGroup"]] | None = None
    userRoles: list[Ref["UserRole"]] | None = None
    users: list[Ref["User"]] | None = None
    validationNotificationTemplates: list[Ref["ValidationNotificationTemplate"]] | None = None
    validationRuleGroups: list[Ref["ValidationRuleGroup"]] | None = None
    validationRules: list[Ref["ValidationRule"]] | None = None
    visualizations: list[Ref["Visualization"]] | None = None


class Option(MetadataObject):
    """An object of `/api/options`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    optionSet: Ref["OptionSet"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    sortOrder: int | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None


class OptionGroup(MetadataObject):
    """An object of `/api/optionGroups`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    optionSet: Ref["OptionSet"] | None = None
    options: list[Ref["Option"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class OptionGroupSet(MetadataObject):
    """An object of `/api/optionGroupSets`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    allItems: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataDimension: bool | None = None
    dataDimensionType: DataDimensionType | None = None
    description: str | None = None
    dimension: str | None = None
    dimensionItemKeywords: Embedded["DimensionItemKeywords"] | None = None
    dimensionType: DimensionType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    filter: str | None = None
    formName: str | None = None
    items: list[Ref["DimensionalItemObject"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    optionGroups: list[Ref["OptionGroup"]] | None = None
    optionSet: Ref["OptionSet"] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    repetition: Embedded["EventRepetition"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None


class OptionSet(MetadataObject):
    """An object of `/api/optionSets`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    options: list[Ref["Option"]] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None
    version: int | None = None


class OrgUnitInfo(Dhis2Model):
    address: str | None = None
    closedDate: DateTime | None = None
    code: str | None = None
    comment: str | None = None
    contactPerson: str | None = None
    description: str | None = None
    email: str | None = None
    featureType: FeatureType | None = None
    id: str | None = None
    imageId: str | None = None
    latitude: float | None = None
    level: int | None = None
    levelName: str | None = None
    longitude: float | None = None
    name: str | None = None
    openingDate: DateTime | None = None
    parentName: str | None = None
    phoneNumber: str | None = None
    shortName: str | None = None
    url: str | None = None


class OrgUnitMergeQuery(Dhis2Model):
    dataApprovalMergeStrategy: DataMergeStrategy | None = None
    dataValueMergeStrategy: DataMergeStrategy | None = None
    deleteSources: bool | None = None
    sources: list[str] | None = None
    target: str | None = None


class OrgUnitProfile(Dhis2Model):
    attributes: list[str] | None = None
    dataItems: list[str] | None = None
    groupSets: list[str] | None = None


class ProfileItem(Dhis2Model):
    id: str | None = None
    label: str | None = None
    value: Any | None = None


class OrgUnitProfileData(Dhis2Model):
    attributes: list[ProfileItem] | None = None
    dataItems: list[ProfileItem] | None = None
    groupSets: list[ProfileItem] | None = None
    info: OrgUnitInfo | None = None


class OrgUnitSplitQuery(Dhis2Model):
    deleteSource: bool | None = None
    primaryTarget: str | None = None
    source: str | None = None
    targets: list[str] | None = None


class OrganisationUnit(MetadataObject):
    """An object of `/api/organisationUnits`."""

    access: Access | None = None
    address: str | None = None
    aggregationType: AggregationType | None = None
    ancestors: list[Ref["OrganisationUnit"]] | None = None
    attributeValues: list[AttributeValue] | None = None
    children: list[Ref["OrganisationUnit"]] | None = None
    closedDate: DateTime | None = None
    comment: str | None = None
    contactPerson: str | None = None
    createdBy: Ref["User"] | None = None
    dataSets: list[Ref["DataSet"]] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    email: str | None = None
    formName: str | None = None
    geometry: Geometry | None = None
    image: Ref["FileResource"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    leaf: bool | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    level: int | None = None
    memberCount: int | None = None
    openingDate: DateTime | None = None
    organisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    parent: Ref["OrganisationUnit"] | None = None
    path: str | None = None
    phoneNumber: str | None = None
    programs: list[Ref["Program"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    type: str | None = None
    url: str | None = None
    users: list[UserDto] | None = None


class OrganisationUnitGroup(MetadataObject):
    """An object of `/api/organisationUnitGroups`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    color: str | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    featureType: FeatureType | None = None
    formName: str | None = None
    geometry: Geometry | None = None
    groupSets: list[Ref["OrganisationUnitGroupSet"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    symbol: str | None = None
    translations: list[Translation] | None = None


class OrganisationUnitGroupSet(MetadataObject):
    """An object of `/api/organisationUnitGroupSets`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    allItems: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    compulsory: bool | None = None
    createdBy: Ref["User"] | None = None
    dataDimension: bool | None = None
    dataDimensionType: DataDimensionType | None = None
    description: str | None = None
    dimension: str | None = None
    dimensionItemKeywords: Embedded["DimensionItemKeywords"] | None = None
    dimensionType: DimensionType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    filter: str | None = None
    formName: str | None = None
    includeSubhierarchyInAnalytics: bool | None = None
    items: list[Ref["DimensionalItemObject"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    optionSet: Ref["OptionSet"] | None = None
    organisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    repetition: Embedded["EventRepetition"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None


class OrganisationUnitGroupSetDimension(Dhis2Model):
    organisationUnitGroupSet: Ref["OrganisationUnitGroupSet"] | None = None
    organisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None


class OrganisationUnitLevel(MetadataObject):
    """An object of `/api/organisationUnitLevels`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    level: int | None = None
    offlineLevels: int | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None


class OrganisationUnitLevels(Dhis2Model):
    organisationUnitLevels: list[Ref["OrganisationUnitLevel"]] | None = None


class OrganisationUnitsPage(Dhis2Model):
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    pager: Pager | None = None


class PeriodTypesPage(Dhis2Model):
    pager: Pager | None = None
    periodTypes: list[Embedded["PeriodType"]] | None = None


class PeriodTypesPutAnswer(Dhis2Model):
    periodType: Embedded["PeriodType"] | None = None
