"""Models of DHIS2 2.44: metadata bundle."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, references

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.models.aggregate_data_exchange import AggregateDataExchange
    from dhis2w_client.v44.models.analytics_table_hook import AnalyticsTableHook
    from dhis2w_client.v44.models.api_token import ApiToken
    from dhis2w_client.v44.models.attribute import Attribute
    from dhis2w_client.v44.models.category import (
        Category,
        CategoryCombo,
        CategoryOption,
        CategoryOptionCombo,
        CategoryOptionGroup,
        CategoryOptionGroupSet,
    )
    from dhis2w_client.v44.models.constant import Constant
    from dhis2w_client.v44.models.dashboard import Dashboard
    from dhis2w_client.v44.models.data_approval_level import DataApprovalLevel
    from dhis2w_client.v44.models.data_approval_workflow import DataApprovalWorkflow
    from dhis2w_client.v44.models.data_element import DataElement, DataElementGroup, DataElementGroupSet
    from dhis2w_client.v44.models.data_entry_form import DataEntryForm
    from dhis2w_client.v44.models.data_set import DataSet, DataSetNotificationTemplate
    from dhis2w_client.v44.models.dhis2_o_auth2_authorization import (
        Dhis2OAuth2Authorization,
        Dhis2OAuth2AuthorizationConsent,
    )
    from dhis2w_client.v44.models.dhis2_o_auth2_client import Dhis2OAuth2Client
    from dhis2w_client.v44.models.document import Document
    from dhis2w_client.v44.models.event_chart import EventChart
    from dhis2w_client.v44.models.event_filter import EventFilter
    from dhis2w_client.v44.models.event_hook import EventHook
    from dhis2w_client.v44.models.event_report import EventReport
    from dhis2w_client.v44.models.event_visualization import EventVisualization
    from dhis2w_client.v44.models.expression_dimension_item import ExpressionDimensionItem
    from dhis2w_client.v44.models.external_map_layer import ExternalMapLayer
    from dhis2w_client.v44.models.indicator import Indicator, IndicatorGroup, IndicatorGroupSet, IndicatorType
    from dhis2w_client.v44.models.job_configuration import JobConfiguration
    from dhis2w_client.v44.models.legend import LegendSet
    from dhis2w_client.v44.models.map import Map, MapView
    from dhis2w_client.v44.models.option import Option, OptionGroup, OptionGroupSet, OptionSet
    from dhis2w_client.v44.models.organisation_unit import (
        OrganisationUnit,
        OrganisationUnitGroup,
        OrganisationUnitGroupSet,
        OrganisationUnitLevel,
    )
    from dhis2w_client.v44.models.predictor import Predictor, PredictorGroup
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
    from dhis2w_client.v44.models.relationship_type import RelationshipType
    from dhis2w_client.v44.models.report import Report
    from dhis2w_client.v44.models.route import Route
    from dhis2w_client.v44.models.section import Section
    from dhis2w_client.v44.models.sms_command import SMSCommand
    from dhis2w_client.v44.models.sql_view import SqlView
    from dhis2w_client.v44.models.tracked_entity import TrackedEntityAttribute, TrackedEntityFilter, TrackedEntityType
    from dhis2w_client.v44.models.user import User, UserGroup, UserRole
    from dhis2w_client.v44.models.validation_notification_template import ValidationNotificationTemplate
    from dhis2w_client.v44.models.validation_rule import ValidationRule, ValidationRuleGroup
    from dhis2w_client.v44.models.visualization import Visualization
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class ExportingSystem(Dhis2Model):
    """Exporting system."""

    date: DateTime | None = None
    id: str | None = None
    rev: str | None = None
    version: str | None = None


class MetadataBundle(Dhis2Model):
    """Metadata bundle."""

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
