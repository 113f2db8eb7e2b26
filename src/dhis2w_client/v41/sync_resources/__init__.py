"""The resources of DHIS2 2.41, each imported on first use."""

# Generated from specs/v41 by `make generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client.v41.sync_resources.access import (
        Account,
        ApiToken,
        ApiTokens,
        Auth,
        Authorities,
        LoginConfig,
        Me,
        Oauth,
        Oauth2Clients,
        PublicKeys,
        Sharing,
        Tokens,
        TwoFactor,
        UserGroups,
        UserLookup,
        UserRoles,
        Users,
        UserSettings,
    )
    from dhis2w_client.v41.sync_resources.analysis import (
        Analytics,
        AnalyticsEnrollments,
        AnalyticsEvents,
        AnalyticsOutlierDetection,
        AnalyticsTableHooks,
        AnalyticsTrackedEntities,
        DashboardItems,
        Dashboards,
        DataStatistics,
        EventVisualizations,
        ExternalMapLayers,
        GeoFeatures,
        Interpretations,
        Maps,
        MapViews,
        OrgUnitAnalytics,
        PushAnalysis,
        Reports,
        SqlViews,
        Visualizations,
    )
    from dhis2w_client.v41.sync_resources.apps import (
        AppHub,
        Apps,
        DataStore,
        Documents,
        EventHooks,
        FileResources,
        Files,
        Icons,
        Menu,
        ReportTemplate,
        Routes,
        StaticContent,
        Svg,
        UserDataStore,
    )
    from dhis2w_client.v41.sync_resources.data_entry import (
        AggregateDataExchanges,
        CompleteDataSetRegistrations,
        DataAcceptances,
        DataAnalysis,
        DataApprovalLevels,
        DataApprovals,
        DataApprovalWorkflows,
        DataEntry,
        DataEntryForms,
        DataSetReport,
        DataSets,
        DataSummary,
        DataValues,
        DataValueSets,
        LockExceptions,
        MinMaxDataElements,
        MinMaxValues,
        OutlierDetection,
        PdfForm,
        Predictions,
        PredictorGroups,
        Predictors,
        Sections,
        Validation,
        ValidationResults,
        ValidationRuleGroups,
        ValidationRules,
    )
    from dhis2w_client.v41.sync_resources.dimensions import (
        Attributes,
        Categories,
        CategoryCombos,
        CategoryOptionCombos,
        CategoryOptionGroups,
        CategoryOptionGroupSets,
        CategoryOptions,
        Constants,
        DataElementGroups,
        DataElementGroupSets,
        DataElementOperands,
        DataElements,
        DataItems,
        Dimensions,
        ExpressionDimensionItems,
        Expressions,
        FilledOrganisationUnitLevels,
        IdentifiableObjects,
        IndicatorGroups,
        IndicatorGroupSets,
        Indicators,
        IndicatorTypes,
        LegendSets,
        OptionGroups,
        OptionGroupSets,
        Options,
        OptionSets,
        OrganisationUnitGroups,
        OrganisationUnitGroupSets,
        OrganisationUnitLevels,
        OrganisationUnitLocations,
        OrganisationUnitProfile,
        OrganisationUnits,
        PeriodTypes,
    )
    from dhis2w_client.v41.sync_resources.messaging import (
        DataSetNotificationTemplates,
        Email,
        Gateways,
        MessageConversations,
        Messages,
        ProgramNotificationInstances,
        ProgramNotificationTemplates,
        SmsCommands,
        SmsInbound,
        SmsOutbound,
        ValidationNotificationTemplates,
    )
    from dhis2w_client.v41.sync_resources.system import (
        ApiResources,
        Audits,
        Cluster,
        Configuration,
        DataIntegrity,
        DeletedObjects,
        I18n,
        JobConfigurations,
        Locales,
        Maintenance,
        Metadata,
        MetadataProposals,
        MetadataSync,
        MetadataVersion,
        MetadataVersions,
        Metrics,
        Ping,
        Query,
        ResourceTables,
        Scheduler,
        Scheduling,
        Schemas,
        StaticConfiguration,
        Synchronization,
        System,
        SystemSettings,
        SystemUpdates,
    )
    from dhis2w_client.v41.sync_resources.tracking import (
        Enrollments,
        EventFilters,
        PotentialDuplicates,
        ProgramDataElements,
        ProgramIndicatorGroups,
        ProgramIndicators,
        ProgramRuleActions,
        ProgramRules,
        ProgramRuleVariables,
        Programs,
        ProgramSections,
        ProgramStages,
        ProgramStageSections,
        ProgramStageWorkingLists,
        Relationships,
        RelationshipTypes,
        TrackedEntityAttributes,
        TrackedEntityInstanceFilters,
        TrackedEntityInstances,
        TrackedEntityTypes,
        Tracker,
        TrackerEnrollments,
        TrackerEvents,
        TrackerOwnership,
        TrackerRelationships,
        TrackerTrackedEntities,
        TrigramSummary,
    )


class Resources:
    """Every part of the Web API of DHIS2 2.41."""

    def __init__(self, client: SyncDhis2Client) -> None:
        self._client = client

    @cached_property
    def account(self) -> Account:
        """`/api/account`."""
        from dhis2w_client.v41.sync_resources.access import Account

        return Account(self._client)

    @cached_property
    def aggregate_data_exchanges(self) -> AggregateDataExchanges:
        """`/api/aggregateDataExchanges`."""
        from dhis2w_client.v41.sync_resources.data_entry import AggregateDataExchanges

        return AggregateDataExchanges(self._client)

    @cached_property
    def analytics(self) -> Analytics:
        """`/api/analytics`."""
        from dhis2w_client.v41.sync_resources.analysis import Analytics

        return Analytics(self._client)

    @cached_property
    def analytics_enrollments(self) -> AnalyticsEnrollments:
        """`/api/analytics/enrollments`."""
        from dhis2w_client.v41.sync_resources.analysis import AnalyticsEnrollments

        return AnalyticsEnrollments(self._client)

    @cached_property
    def analytics_events(self) -> AnalyticsEvents:
        """`/api/analytics/events`."""
        from dhis2w_client.v41.sync_resources.analysis import AnalyticsEvents

        return AnalyticsEvents(self._client)

    @cached_property
    def analytics_outlier_detection(self) -> AnalyticsOutlierDetection:
        """`/api/analytics/outlierDetection`."""
        from dhis2w_client.v41.sync_resources.analysis import AnalyticsOutlierDetection

        return AnalyticsOutlierDetection(self._client)

    @cached_property
    def analytics_table_hooks(self) -> AnalyticsTableHooks:
        """`/api/analyticsTableHooks`."""
        from dhis2w_client.v41.sync_resources.analysis import AnalyticsTableHooks

        return AnalyticsTableHooks(self._client)

    @cached_property
    def analytics_tracked_entities(self) -> AnalyticsTrackedEntities:
        """`/api/analytics/trackedEntities`."""
        from dhis2w_client.v41.sync_resources.analysis import AnalyticsTrackedEntities

        return AnalyticsTrackedEntities(self._client)

    @cached_property
    def api_resources(self) -> ApiResources:
        """`/api/resources`."""
        from dhis2w_client.v41.sync_resources.system import ApiResources

        return ApiResources(self._client)

    @cached_property
    def api_token(self) -> ApiToken:
        """`/api/apiToken`."""
        from dhis2w_client.v41.sync_resources.access import ApiToken

        return ApiToken(self._client)

    @cached_property
    def api_tokens(self) -> ApiTokens:
        """`/api/apiTokens`."""
        from dhis2w_client.v41.sync_resources.access import ApiTokens

        return ApiTokens(self._client)

    @cached_property
    def app_hub(self) -> AppHub:
        """`/api/appHub`."""
        from dhis2w_client.v41.sync_resources.apps import AppHub

        return AppHub(self._client)

    @cached_property
    def apps(self) -> Apps:
        """`/api/apps`."""
        from dhis2w_client.v41.sync_resources.apps import Apps

        return Apps(self._client)

    @cached_property
    def attributes(self) -> Attributes:
        """`/api/attributes`."""
        from dhis2w_client.v41.sync_resources.dimensions import Attributes

        return Attributes(self._client)

    @cached_property
    def audits(self) -> Audits:
        """`/api/audits`."""
        from dhis2w_client.v41.sync_resources.system import Audits

        return Audits(self._client)

    @cached_property
    def auth(self) -> Auth:
        """`/api/auth`."""
        from dhis2w_client.v41.sync_resources.access import Auth

        return Auth(self._client)

    @cached_property
    def authorities(self) -> Authorities:
        """`/api/authorities`."""
        from dhis2w_client.v41.sync_resources.access import Authorities

        return Authorities(self._client)

    @cached_property
    def categories(self) -> Categories:
        """`/api/categories`."""
        from dhis2w_client.v41.sync_resources.dimensions import Categories

        return Categories(self._client)

    @cached_property
    def category_combos(self) -> CategoryCombos:
        """`/api/categoryCombos`."""
        from dhis2w_client.v41.sync_resources.dimensions import CategoryCombos

        return CategoryCombos(self._client)

    @cached_property
    def category_option_combos(self) -> CategoryOptionCombos:
        """`/api/categoryOptionCombos`."""
        from dhis2w_client.v41.sync_resources.dimensions import CategoryOptionCombos

        return CategoryOptionCombos(self._client)

    @cached_property
    def category_option_group_sets(self) -> CategoryOptionGroupSets:
        """`/api/categoryOptionGroupSets`."""
        from dhis2w_client.v41.sync_resources.dimensions import CategoryOptionGroupSets

        return CategoryOptionGroupSets(self._client)

    @cached_property
    def category_option_groups(self) -> CategoryOptionGroups:
        """`/api/categoryOptionGroups`."""
        from dhis2w_client.v41.sync_resources.dimensions import CategoryOptionGroups

        return CategoryOptionGroups(self._client)

    @cached_property
    def category_options(self) -> CategoryOptions:
        """`/api/categoryOptions`."""
        from dhis2w_client.v41.sync_resources.dimensions import CategoryOptions

        return CategoryOptions(self._client)

    @cached_property
    def cluster(self) -> Cluster:
        """`/api/cluster`."""
        from dhis2w_client.v41.sync_resources.system import Cluster

        return Cluster(self._client)

    @cached_property
    def complete_data_set_registrations(self) -> CompleteDataSetRegistrations:
        """`/api/completeDataSetRegistrations`."""
        from dhis2w_client.v41.sync_resources.data_entry import CompleteDataSetRegistrations

        return CompleteDataSetRegistrations(self._client)

    @cached_property
    def configuration(self) -> Configuration:
        """`/api/configuration`."""
        from dhis2w_client.v41.sync_resources.system import Configuration

        return Configuration(self._client)

    @cached_property
    def constants(self) -> Constants:
        """`/api/constants`."""
        from dhis2w_client.v41.sync_resources.dimensions import Constants

        return Constants(self._client)

    @cached_property
    def dashboard_items(self) -> DashboardItems:
        """`/api/dashboardItems`."""
        from dhis2w_client.v41.sync_resources.analysis import DashboardItems

        return DashboardItems(self._client)

    @cached_property
    def dashboards(self) -> Dashboards:
        """`/api/dashboards`."""
        from dhis2w_client.v41.sync_resources.analysis import Dashboards

        return Dashboards(self._client)

    @cached_property
    def data_acceptances(self) -> DataAcceptances:
        """`/api/dataAcceptances`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataAcceptances

        return DataAcceptances(self._client)

    @cached_property
    def data_analysis(self) -> DataAnalysis:
        """`/api/dataAnalysis`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataAnalysis

        return DataAnalysis(self._client)

    @cached_property
    def data_approval_levels(self) -> DataApprovalLevels:
        """`/api/dataApprovalLevels`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataApprovalLevels

        return DataApprovalLevels(self._client)

    @cached_property
    def data_approval_workflows(self) -> DataApprovalWorkflows:
        """`/api/dataApprovalWorkflows`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataApprovalWorkflows

        return DataApprovalWorkflows(self._client)

    @cached_property
    def data_approvals(self) -> DataApprovals:
        """`/api/dataApprovals`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataApprovals

        return DataApprovals(self._client)

    @cached_property
    def data_element_group_sets(self) -> DataElementGroupSets:
        """`/api/dataElementGroupSets`."""
        from dhis2w_client.v41.sync_resources.dimensions import DataElementGroupSets

        return DataElementGroupSets(self._client)

    @cached_property
    def data_element_groups(self) -> DataElementGroups:
        """`/api/dataElementGroups`."""
        from dhis2w_client.v41.sync_resources.dimensions import DataElementGroups

        return DataElementGroups(self._client)

    @cached_property
    def data_element_operands(self) -> DataElementOperands:
        """`/api/dataElementOperands`."""
        from dhis2w_client.v41.sync_resources.dimensions import DataElementOperands

        return DataElementOperands(self._client)

    @cached_property
    def data_elements(self) -> DataElements:
        """`/api/dataElements`."""
        from dhis2w_client.v41.sync_resources.dimensions import DataElements

        return DataElements(self._client)

    @cached_property
    def data_entry(self) -> DataEntry:
        """`/api/dataEntry`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataEntry

        return DataEntry(self._client)

    @cached_property
    def data_entry_forms(self) -> DataEntryForms:
        """`/api/dataEntryForms`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataEntryForms

        return DataEntryForms(self._client)

    @cached_property
    def data_integrity(self) -> DataIntegrity:
        """`/api/dataIntegrity`."""
        from dhis2w_client.v41.sync_resources.system import DataIntegrity

        return DataIntegrity(self._client)

    @cached_property
    def data_items(self) -> DataItems:
        """`/api/dataItems`."""
        from dhis2w_client.v41.sync_resources.dimensions import DataItems

        return DataItems(self._client)

    @cached_property
    def data_set_notification_templates(self) -> DataSetNotificationTemplates:
        """`/api/dataSetNotificationTemplates`."""
        from dhis2w_client.v41.sync_resources.messaging import DataSetNotificationTemplates

        return DataSetNotificationTemplates(self._client)

    @cached_property
    def data_set_report(self) -> DataSetReport:
        """`/api/dataSetReport`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataSetReport

        return DataSetReport(self._client)

    @cached_property
    def data_sets(self) -> DataSets:
        """`/api/dataSets`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataSets

        return DataSets(self._client)

    @cached_property
    def data_statistics(self) -> DataStatistics:
        """`/api/dataStatistics`."""
        from dhis2w_client.v41.sync_resources.analysis import DataStatistics

        return DataStatistics(self._client)

    @cached_property
    def data_store(self) -> DataStore:
        """`/api/dataStore`."""
        from dhis2w_client.v41.sync_resources.apps import DataStore

        return DataStore(self._client)

    @cached_property
    def data_summary(self) -> DataSummary:
        """`/api/dataSummary`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataSummary

        return DataSummary(self._client)

    @cached_property
    def data_value_sets(self) -> DataValueSets:
        """`/api/dataValueSets`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataValueSets

        return DataValueSets(self._client)

    @cached_property
    def data_values(self) -> DataValues:
        """`/api/dataValues`."""
        from dhis2w_client.v41.sync_resources.data_entry import DataValues

        return DataValues(self._client)

    @cached_property
    def deleted_objects(self) -> DeletedObjects:
        """`/api/deletedObjects`."""
        from dhis2w_client.v41.sync_resources.system import DeletedObjects

        return DeletedObjects(self._client)

    @cached_property
    def dimensions(self) -> Dimensions:
        """`/api/dimensions`."""
        from dhis2w_client.v41.sync_resources.dimensions import Dimensions

        return Dimensions(self._client)

    @cached_property
    def documents(self) -> Documents:
        """`/api/documents`."""
        from dhis2w_client.v41.sync_resources.apps import Documents

        return Documents(self._client)

    @cached_property
    def email(self) -> Email:
        """`/api/email`."""
        from dhis2w_client.v41.sync_resources.messaging import Email

        return Email(self._client)

    @cached_property
    def enrollments(self) -> Enrollments:
        """`/api/enrollments`."""
        from dhis2w_client.v41.sync_resources.tracking import Enrollments

        return Enrollments(self._client)

    @cached_property
    def event_filters(self) -> EventFilters:
        """`/api/eventFilters`."""
        from dhis2w_client.v41.sync_resources.tracking import EventFilters

        return EventFilters(self._client)

    @cached_property
    def event_hooks(self) -> EventHooks:
        """`/api/eventHooks`."""
        from dhis2w_client.v41.sync_resources.apps import EventHooks

        return EventHooks(self._client)

    @cached_property
    def event_visualizations(self) -> EventVisualizations:
        """`/api/eventVisualizations`."""
        from dhis2w_client.v41.sync_resources.analysis import EventVisualizations

        return EventVisualizations(self._client)

    @cached_property
    def expression_dimension_items(self) -> ExpressionDimensionItems:
        """`/api/expressionDimensionItems`."""
        from dhis2w_client.v41.sync_resources.dimensions import ExpressionDimensionItems

        return ExpressionDimensionItems(self._client)

    @cached_property
    def expressions(self) -> Expressions:
        """`/api/expressions`."""
        from dhis2w_client.v41.sync_resources.dimensions import Expressions

        return Expressions(self._client)

    @cached_property
    def external_map_layers(self) -> ExternalMapLayers:
        """`/api/externalMapLayers`."""
        from dhis2w_client.v41.sync_resources.analysis import ExternalMapLayers

        return ExternalMapLayers(self._client)

    @cached_property
    def file_resources(self) -> FileResources:
        """`/api/fileResources`."""
        from dhis2w_client.v41.sync_resources.apps import FileResources

        return FileResources(self._client)

    @cached_property
    def files(self) -> Files:
        """`/api/files`."""
        from dhis2w_client.v41.sync_resources.apps import Files

        return Files(self._client)

    @cached_property
    def filled_organisation_unit_levels(self) -> FilledOrganisationUnitLevels:
        """`/api/filledOrganisationUnitLevels`."""
        from dhis2w_client.v41.sync_resources.dimensions import FilledOrganisationUnitLevels

        return FilledOrganisationUnitLevels(self._client)

    @cached_property
    def gateways(self) -> Gateways:
        """`/api/gateways`."""
        from dhis2w_client.v41.sync_resources.messaging import Gateways

        return Gateways(self._client)

    @cached_property
    def geo_features(self) -> GeoFeatures:
        """`/api/geoFeatures`."""
        from dhis2w_client.v41.sync_resources.analysis import GeoFeatures

        return GeoFeatures(self._client)

    @cached_property
    def i18n(self) -> I18n:
        """`/api/i18n`."""
        from dhis2w_client.v41.sync_resources.system import I18n

        return I18n(self._client)

    @cached_property
    def icons(self) -> Icons:
        """`/api/icons`."""
        from dhis2w_client.v41.sync_resources.apps import Icons

        return Icons(self._client)

    @cached_property
    def identifiable_objects(self) -> IdentifiableObjects:
        """`/api/identifiableObjects`."""
        from dhis2w_client.v41.sync_resources.dimensions import IdentifiableObjects

        return IdentifiableObjects(self._client)

    @cached_property
    def indicator_group_sets(self) -> IndicatorGroupSets:
        """`/api/indicatorGroupSets`."""
        from dhis2w_client.v41.sync_resources.dimensions import IndicatorGroupSets

        return IndicatorGroupSets(self._client)

    @cached_property
    def indicator_groups(self) -> IndicatorGroups:
        """`/api/indicatorGroups`."""
        from dhis2w_client.v41.sync_resources.dimensions import IndicatorGroups

        return IndicatorGroups(self._client)

    @cached_property
    def indicator_types(self) -> IndicatorTypes:
        """`/api/indicatorTypes`."""
        from dhis2w_client.v41.sync_resources.dimensions import IndicatorTypes

        return IndicatorTypes(self._client)

    @cached_property
    def indicators(self) -> Indicators:
        """`/api/indicators`."""
        from dhis2w_client.v41.sync_resources.dimensions import Indicators

        return Indicators(self._client)

    @cached_property
    def interpretations(self) -> Interpretations:
        """`/api/interpretations`."""
        from dhis2w_client.v41.sync_resources.analysis import Interpretations

        return Interpretations(self._client)

    @cached_property
    def job_configurations(self) -> JobConfigurations:
        """`/api/jobConfigurations`."""
        from dhis2w_client.v41.sync_resources.system import JobConfigurations

        return JobConfigurations(self._client)

    @cached_property
    def legend_sets(self) -> LegendSets:
        """`/api/legendSets`."""
        from dhis2w_client.v41.sync_resources.dimensions import LegendSets

        return LegendSets(self._client)

    @cached_property
    def locales(self) -> Locales:
        """`/api/locales`."""
        from dhis2w_client.v41.sync_resources.system import Locales

        return Locales(self._client)

    @cached_property
    def lock_exceptions(self) -> LockExceptions:
        """`/api/lockExceptions`."""
        from dhis2w_client.v41.sync_resources.data_entry import LockExceptions

        return LockExceptions(self._client)

    @cached_property
    def login_config(self) -> LoginConfig:
        """`/api/loginConfig`."""
        from dhis2w_client.v41.sync_resources.access import LoginConfig

        return LoginConfig(self._client)

    @cached_property
    def maintenance(self) -> Maintenance:
        """`/api/maintenance`."""
        from dhis2w_client.v41.sync_resources.system import Maintenance

        return Maintenance(self._client)

    @cached_property
    def map_views(self) -> MapViews:
        """`/api/mapViews`."""
        from dhis2w_client.v41.sync_resources.analysis import MapViews

        return MapViews(self._client)

    @cached_property
    def maps(self) -> Maps:
        """`/api/maps`."""
        from dhis2w_client.v41.sync_resources.analysis import Maps

        return Maps(self._client)

    @cached_property
    def me(self) -> Me:
        """`/api/me`."""
        from dhis2w_client.v41.sync_resources.access import Me

        return Me(self._client)

    @cached_property
    def menu(self) -> Menu:
        """`/api/menu`."""
        from dhis2w_client.v41.sync_resources.apps import Menu

        return Menu(self._client)

    @cached_property
    def message_conversations(self) -> MessageConversations:
        """`/api/messageConversations`."""
        from dhis2w_client.v41.sync_resources.messaging import MessageConversations

        return MessageConversations(self._client)

    @cached_property
    def messages(self) -> Messages:
        """`/api/messages`."""
        from dhis2w_client.v41.sync_resources.messaging import Messages

        return Messages(self._client)

    @cached_property
    def metadata(self) -> Metadata:
        """`/api/metadata`."""
        from dhis2w_client.v41.sync_resources.system import Metadata

        return Metadata(self._client)

    @cached_property
    def metadata_proposals(self) -> MetadataProposals:
        """`/api/metadata/proposals`."""
        from dhis2w_client.v41.sync_resources.system import MetadataProposals

        return MetadataProposals(self._client)

    @cached_property
    def metadata_sync(self) -> MetadataSync:
        """`/api/metadata/sync`."""
        from dhis2w_client.v41.sync_resources.system import MetadataSync

        return MetadataSync(self._client)

    @cached_property
    def metadata_version(self) -> MetadataVersion:
        """`/api/metadata/version`."""
        from dhis2w_client.v41.sync_resources.system import MetadataVersion

        return MetadataVersion(self._client)

    @cached_property
    def metadata_versions(self) -> MetadataVersions:
        """`/api/metadata/versions`."""
        from dhis2w_client.v41.sync_resources.system import MetadataVersions

        return MetadataVersions(self._client)

    @cached_property
    def metrics(self) -> Metrics:
        """`/api/metrics`."""
        from dhis2w_client.v41.sync_resources.system import Metrics

        return Metrics(self._client)

    @cached_property
    def min_max_data_elements(self) -> MinMaxDataElements:
        """`/api/minMaxDataElements`."""
        from dhis2w_client.v41.sync_resources.data_entry import MinMaxDataElements

        return MinMaxDataElements(self._client)

    @cached_property
    def min_max_values(self) -> MinMaxValues:
        """`/api/minMaxValues`."""
        from dhis2w_client.v41.sync_resources.data_entry import MinMaxValues

        return MinMaxValues(self._client)

    @cached_property
    def oauth(self) -> Oauth:
        """`/api/oauth`."""
        from dhis2w_client.v41.sync_resources.access import Oauth

        return Oauth(self._client)

    @cached_property
    def oauth2_clients(self) -> Oauth2Clients:
        """`/api/oAuth2Clients`."""
        from dhis2w_client.v41.sync_resources.access import Oauth2Clients

        return Oauth2Clients(self._client)

    @cached_property
    def option_group_sets(self) -> OptionGroupSets:
        """`/api/optionGroupSets`."""
        from dhis2w_client.v41.sync_resources.dimensions import OptionGroupSets

        return OptionGroupSets(self._client)

    @cached_property
    def option_groups(self) -> OptionGroups:
        """`/api/optionGroups`."""
        from dhis2w_client.v41.sync_resources.dimensions import OptionGroups

        return OptionGroups(self._client)

    @cached_property
    def option_sets(self) -> OptionSets:
        """`/api/optionSets`."""
        from dhis2w_client.v41.sync_resources.dimensions import OptionSets

        return OptionSets(self._client)

    @cached_property
    def options(self) -> Options:
        """`/api/options`."""
        from dhis2w_client.v41.sync_resources.dimensions import Options

        return Options(self._client)

    @cached_property
    def org_unit_analytics(self) -> OrgUnitAnalytics:
        """`/api/orgUnitAnalytics`."""
        from dhis2w_client.v41.sync_resources.analysis import OrgUnitAnalytics

        return OrgUnitAnalytics(self._client)

    @cached_property
    def organisation_unit_group_sets(self) -> OrganisationUnitGroupSets:
        """`/api/organisationUnitGroupSets`."""
        from dhis2w_client.v41.sync_resources.dimensions import OrganisationUnitGroupSets

        return OrganisationUnitGroupSets(self._client)

    @cached_property
    def organisation_unit_groups(self) -> OrganisationUnitGroups:
        """`/api/organisationUnitGroups`."""
        from dhis2w_client.v41.sync_resources.dimensions import OrganisationUnitGroups

        return OrganisationUnitGroups(self._client)

    @cached_property
    def organisation_unit_levels(self) -> OrganisationUnitLevels:
        """`/api/organisationUnitLevels`."""
        from dhis2w_client.v41.sync_resources.dimensions import OrganisationUnitLevels

        return OrganisationUnitLevels(self._client)

    @cached_property
    def organisation_unit_locations(self) -> OrganisationUnitLocations:
        """`/api/organisationUnitLocations`."""
        from dhis2w_client.v41.sync_resources.dimensions import OrganisationUnitLocations

        return OrganisationUnitLocations(self._client)

    @cached_property
    def organisation_unit_profile(self) -> OrganisationUnitProfile:
        """`/api/organisationUnitProfile`."""
        from dhis2w_client.v41.sync_resources.dimensions import OrganisationUnitProfile

        return OrganisationUnitProfile(self._client)

    @cached_property
    def organisation_units(self) -> OrganisationUnits:
        """`/api/organisationUnits`."""
        from dhis2w_client.v41.sync_resources.dimensions import OrganisationUnits

        return OrganisationUnits(self._client)

    @cached_property
    def outlier_detection(self) -> OutlierDetection:
        """`/api/outlierDetection`."""
        from dhis2w_client.v41.sync_resources.data_entry import OutlierDetection

        return OutlierDetection(self._client)

    @cached_property
    def pdf_form(self) -> PdfForm:
        """`/api/pdfForm`."""
        from dhis2w_client.v41.sync_resources.data_entry import PdfForm

        return PdfForm(self._client)

    @cached_property
    def period_types(self) -> PeriodTypes:
        """`/api/periodTypes`."""
        from dhis2w_client.v41.sync_resources.dimensions import PeriodTypes

        return PeriodTypes(self._client)

    @cached_property
    def ping(self) -> Ping:
        """`/api/ping`."""
        from dhis2w_client.v41.sync_resources.system import Ping

        return Ping(self._client)

    @cached_property
    def potential_duplicates(self) -> PotentialDuplicates:
        """`/api/potentialDuplicates`."""
        from dhis2w_client.v41.sync_resources.tracking import PotentialDuplicates

        return PotentialDuplicates(self._client)

    @cached_property
    def predictions(self) -> Predictions:
        """`/api/predictions`."""
        from dhis2w_client.v41.sync_resources.data_entry import Predictions

        return Predictions(self._client)

    @cached_property
    def predictor_groups(self) -> PredictorGroups:
        """`/api/predictorGroups`."""
        from dhis2w_client.v41.sync_resources.data_entry import PredictorGroups

        return PredictorGroups(self._client)

    @cached_property
    def predictors(self) -> Predictors:
        """`/api/predictors`."""
        from dhis2w_client.v41.sync_resources.data_entry import Predictors

        return Predictors(self._client)

    @cached_property
    def program_data_elements(self) -> ProgramDataElements:
        """`/api/programDataElements`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramDataElements

        return ProgramDataElements(self._client)

    @cached_property
    def program_indicator_groups(self) -> ProgramIndicatorGroups:
        """`/api/programIndicatorGroups`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramIndicatorGroups

        return ProgramIndicatorGroups(self._client)

    @cached_property
    def program_indicators(self) -> ProgramIndicators:
        """`/api/programIndicators`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramIndicators

        return ProgramIndicators(self._client)

    @cached_property
    def program_notification_instances(self) -> ProgramNotificationInstances:
        """`/api/programNotificationInstances`."""
        from dhis2w_client.v41.sync_resources.messaging import ProgramNotificationInstances

        return ProgramNotificationInstances(self._client)

    @cached_property
    def program_notification_templates(self) -> ProgramNotificationTemplates:
        """`/api/programNotificationTemplates`."""
        from dhis2w_client.v41.sync_resources.messaging import ProgramNotificationTemplates

        return ProgramNotificationTemplates(self._client)

    @cached_property
    def program_rule_actions(self) -> ProgramRuleActions:
        """`/api/programRuleActions`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramRuleActions

        return ProgramRuleActions(self._client)

    @cached_property
    def program_rule_variables(self) -> ProgramRuleVariables:
        """`/api/programRuleVariables`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramRuleVariables

        return ProgramRuleVariables(self._client)

    @cached_property
    def program_rules(self) -> ProgramRules:
        """`/api/programRules`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramRules

        return ProgramRules(self._client)

    @cached_property
    def program_sections(self) -> ProgramSections:
        """`/api/programSections`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramSections

        return ProgramSections(self._client)

    @cached_property
    def program_stage_sections(self) -> ProgramStageSections:
        """`/api/programStageSections`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramStageSections

        return ProgramStageSections(self._client)

    @cached_property
    def program_stage_working_lists(self) -> ProgramStageWorkingLists:
        """`/api/programStageWorkingLists`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramStageWorkingLists

        return ProgramStageWorkingLists(self._client)

    @cached_property
    def program_stages(self) -> ProgramStages:
        """`/api/programStages`."""
        from dhis2w_client.v41.sync_resources.tracking import ProgramStages

        return ProgramStages(self._client)

    @cached_property
    def programs(self) -> Programs:
        """`/api/programs`."""
        from dhis2w_client.v41.sync_resources.tracking import Programs

        return Programs(self._client)

    @cached_property
    def public_keys(self) -> PublicKeys:
        """`/api/publicKeys`."""
        from dhis2w_client.v41.sync_resources.access import PublicKeys

        return PublicKeys(self._client)

    @cached_property
    def push_analysis(self) -> PushAnalysis:
        """`/api/pushAnalysis`."""
        from dhis2w_client.v41.sync_resources.analysis import PushAnalysis

        return PushAnalysis(self._client)

    @cached_property
    def query(self) -> Query:
        """`/api/query`."""
        from dhis2w_client.v41.sync_resources.system import Query

        return Query(self._client)

    @cached_property
    def relationship_types(self) -> RelationshipTypes:
        """`/api/relationshipTypes`."""
        from dhis2w_client.v41.sync_resources.tracking import RelationshipTypes

        return RelationshipTypes(self._client)

    @cached_property
    def relationships(self) -> Relationships:
        """`/api/relationships`."""
        from dhis2w_client.v41.sync_resources.tracking import Relationships

        return Relationships(self._client)

    @cached_property
    def report_template(self) -> ReportTemplate:
        """`/api/reportTemplate`."""
        from dhis2w_client.v41.sync_resources.apps import ReportTemplate

        return ReportTemplate(self._client)

    @cached_property
    def reports(self) -> Reports:
        """`/api/reports`."""
        from dhis2w_client.v41.sync_resources.analysis import Reports

        return Reports(self._client)

    @cached_property
    def resource_tables(self) -> ResourceTables:
        """`/api/resourceTables`."""
        from dhis2w_client.v41.sync_resources.system import ResourceTables

        return ResourceTables(self._client)

    @cached_property
    def routes(self) -> Routes:
        """`/api/routes`."""
        from dhis2w_client.v41.sync_resources.apps import Routes

        return Routes(self._client)

    @cached_property
    def scheduler(self) -> Scheduler:
        """`/api/scheduler`."""
        from dhis2w_client.v41.sync_resources.system import Scheduler

        return Scheduler(self._client)

    @cached_property
    def scheduling(self) -> Scheduling:
        """`/api/scheduling`."""
        from dhis2w_client.v41.sync_resources.system import Scheduling

        return Scheduling(self._client)

    @cached_property
    def schemas(self) -> Schemas:
        """`/api/schemas`."""
        from dhis2w_client.v41.sync_resources.system import Schemas

        return Schemas(self._client)

    @cached_property
    def sections(self) -> Sections:
        """`/api/sections`."""
        from dhis2w_client.v41.sync_resources.data_entry import Sections

        return Sections(self._client)

    @cached_property
    def sharing(self) -> Sharing:
        """`/api/sharing`."""
        from dhis2w_client.v41.sync_resources.access import Sharing

        return Sharing(self._client)

    @cached_property
    def sms_commands(self) -> SmsCommands:
        """`/api/smsCommands`."""
        from dhis2w_client.v41.sync_resources.messaging import SmsCommands

        return SmsCommands(self._client)

    @cached_property
    def sms_inbound(self) -> SmsInbound:
        """`/api/sms/inbound`."""
        from dhis2w_client.v41.sync_resources.messaging import SmsInbound

        return SmsInbound(self._client)

    @cached_property
    def sms_outbound(self) -> SmsOutbound:
        """`/api/sms/outbound`."""
        from dhis2w_client.v41.sync_resources.messaging import SmsOutbound

        return SmsOutbound(self._client)

    @cached_property
    def sql_views(self) -> SqlViews:
        """`/api/sqlViews`."""
        from dhis2w_client.v41.sync_resources.analysis import SqlViews

        return SqlViews(self._client)

    @cached_property
    def static_configuration(self) -> StaticConfiguration:
        """`/api/staticConfiguration`."""
        from dhis2w_client.v41.sync_resources.system import StaticConfiguration

        return StaticConfiguration(self._client)

    @cached_property
    def static_content(self) -> StaticContent:
        """`/api/staticContent`."""
        from dhis2w_client.v41.sync_resources.apps import StaticContent

        return StaticContent(self._client)

    @cached_property
    def svg(self) -> Svg:
        """`/api/svg`."""
        from dhis2w_client.v41.sync_resources.apps import Svg

        return Svg(self._client)

    @cached_property
    def synchronization(self) -> Synchronization:
        """`/api/synchronization`."""
        from dhis2w_client.v41.sync_resources.system import Synchronization

        return Synchronization(self._client)

    @cached_property
    def system(self) -> System:
        """`/api/system`."""
        from dhis2w_client.v41.sync_resources.system import System

        return System(self._client)

    @cached_property
    def system_settings(self) -> SystemSettings:
        """`/api/systemSettings`."""
        from dhis2w_client.v41.sync_resources.system import SystemSettings

        return SystemSettings(self._client)

    @cached_property
    def system_updates(self) -> SystemUpdates:
        """`/api/systemUpdates`."""
        from dhis2w_client.v41.sync_resources.system import SystemUpdates

        return SystemUpdates(self._client)

    @cached_property
    def tokens(self) -> Tokens:
        """`/api/tokens`."""
        from dhis2w_client.v41.sync_resources.access import Tokens

        return Tokens(self._client)

    @cached_property
    def tracked_entity_attributes(self) -> TrackedEntityAttributes:
        """`/api/trackedEntityAttributes`."""
        from dhis2w_client.v41.sync_resources.tracking import TrackedEntityAttributes

        return TrackedEntityAttributes(self._client)

    @cached_property
    def tracked_entity_instance_filters(self) -> TrackedEntityInstanceFilters:
        """`/api/trackedEntityInstanceFilters`."""
        from dhis2w_client.v41.sync_resources.tracking import TrackedEntityInstanceFilters

        return TrackedEntityInstanceFilters(self._client)

    @cached_property
    def tracked_entity_instances(self) -> TrackedEntityInstances:
        """`/api/trackedEntityInstances`."""
        from dhis2w_client.v41.sync_resources.tracking import TrackedEntityInstances

        return TrackedEntityInstances(self._client)

    @cached_property
    def tracked_entity_types(self) -> TrackedEntityTypes:
        """`/api/trackedEntityTypes`."""
        from dhis2w_client.v41.sync_resources.tracking import TrackedEntityTypes

        return TrackedEntityTypes(self._client)

    @cached_property
    def tracker(self) -> Tracker:
        """`/api/tracker`."""
        from dhis2w_client.v41.sync_resources.tracking import Tracker

        return Tracker(self._client)

    @cached_property
    def tracker_enrollments(self) -> TrackerEnrollments:
        """`/api/tracker/enrollments`."""
        from dhis2w_client.v41.sync_resources.tracking import TrackerEnrollments

        return TrackerEnrollments(self._client)

    @cached_property
    def tracker_events(self) -> TrackerEvents:
        """`/api/tracker/events`."""
        from dhis2w_client.v41.sync_resources.tracking import TrackerEvents

        return TrackerEvents(self._client)

    @cached_property
    def tracker_ownership(self) -> TrackerOwnership:
        """`/api/tracker/ownership`."""
        from dhis2w_client.v41.sync_resources.tracking import TrackerOwnership

        return TrackerOwnership(self._client)

    @cached_property
    def tracker_relationships(self) -> TrackerRelationships:
        """`/api/tracker/relationships`."""
        from dhis2w_client.v41.sync_resources.tracking import TrackerRelationships

        return TrackerRelationships(self._client)

    @cached_property
    def tracker_tracked_entities(self) -> TrackerTrackedEntities:
        """`/api/tracker/trackedEntities`."""
        from dhis2w_client.v41.sync_resources.tracking import TrackerTrackedEntities

        return TrackerTrackedEntities(self._client)

    @cached_property
    def trigram_summary(self) -> TrigramSummary:
        """`/api/trigramSummary`."""
        from dhis2w_client.v41.sync_resources.tracking import TrigramSummary

        return TrigramSummary(self._client)

    @cached_property
    def two_factor(self) -> TwoFactor:
        """`/api/2fa`."""
        from dhis2w_client.v41.sync_resources.access import TwoFactor

        return TwoFactor(self._client)

    @cached_property
    def user_data_store(self) -> UserDataStore:
        """`/api/userDataStore`."""
        from dhis2w_client.v41.sync_resources.apps import UserDataStore

        return UserDataStore(self._client)

    @cached_property
    def user_groups(self) -> UserGroups:
        """`/api/userGroups`."""
        from dhis2w_client.v41.sync_resources.access import UserGroups

        return UserGroups(self._client)

    @cached_property
    def user_lookup(self) -> UserLookup:
        """`/api/userLookup`."""
        from dhis2w_client.v41.sync_resources.access import UserLookup

        return UserLookup(self._client)

    @cached_property
    def user_roles(self) -> UserRoles:
        """`/api/userRoles`."""
        from dhis2w_client.v41.sync_resources.access import UserRoles

        return UserRoles(self._client)

    @cached_property
    def user_settings(self) -> UserSettings:
        """`/api/userSettings`."""
        from dhis2w_client.v41.sync_resources.access import UserSettings

        return UserSettings(self._client)

    @cached_property
    def users(self) -> Users:
        """`/api/users`."""
        from dhis2w_client.v41.sync_resources.access import Users

        return Users(self._client)

    @cached_property
    def validation(self) -> Validation:
        """`/api/validation`."""
        from dhis2w_client.v41.sync_resources.data_entry import Validation

        return Validation(self._client)

    @cached_property
    def validation_notification_templates(self) -> ValidationNotificationTemplates:
        """`/api/validationNotificationTemplates`."""
        from dhis2w_client.v41.sync_resources.messaging import ValidationNotificationTemplates

        return ValidationNotificationTemplates(self._client)

    @cached_property
    def validation_results(self) -> ValidationResults:
        """`/api/validationResults`."""
        from dhis2w_client.v41.sync_resources.data_entry import ValidationResults

        return ValidationResults(self._client)

    @cached_property
    def validation_rule_groups(self) -> ValidationRuleGroups:
        """`/api/validationRuleGroups`."""
        from dhis2w_client.v41.sync_resources.data_entry import ValidationRuleGroups

        return ValidationRuleGroups(self._client)

    @cached_property
    def validation_rules(self) -> ValidationRules:
        """`/api/validationRules`."""
        from dhis2w_client.v41.sync_resources.data_entry import ValidationRules

        return ValidationRules(self._client)

    @cached_property
    def visualizations(self) -> Visualizations:
        """`/api/visualizations`."""
        from dhis2w_client.v41.sync_resources.analysis import Visualizations

        return Visualizations(self._client)

    if not TYPE_CHECKING:  # type checkers shall know the resources of the version only

        def __getattr__(self, name: str) -> object:
            from dhis2w_client._missing import missing

            raise missing(self, name)
