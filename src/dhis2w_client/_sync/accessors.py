# Made from src/dhis2w_client/_async/accessors.py by `make generate`. Do not edit.
"""The attributes of the client: its services, and the resources that programs use most."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from dhis2w_client._sync.bundles import MetadataBundles
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client._sync.services.analytics import Analytics
    from dhis2w_client._sync.services.apps import Apps
    from dhis2w_client._sync.services.attribute_values import AttributeValues
    from dhis2w_client._sync.services.customize import Customize
    from dhis2w_client._sync.services.data_values import DataValues
    from dhis2w_client._sync.services.datastore import Datastore
    from dhis2w_client._sync.services.files import Files
    from dhis2w_client._sync.services.maintenance import Maintenance
    from dhis2w_client._sync.services.messaging import Messaging
    from dhis2w_client._sync.services.tasks import Tasks
    from dhis2w_client._sync.services.tracker import Tracker
    from dhis2w_client._sync.services.validation import Validation
    from dhis2w_client._sync.system import System
    from dhis2w_client.v42 import models
    from dhis2w_client.v42.sync_resources import Resources
    from dhis2w_client.v42.sync_resources.access import ApiTokens, UserGroups, UserRoles, Users
    from dhis2w_client.v42.sync_resources.analysis import Dashboards, Maps, SqlViews, Visualizations
    from dhis2w_client.v42.sync_resources.apps import Documents, Routes
    from dhis2w_client.v42.sync_resources.data_entry import (
        AggregateDataExchanges,
        CompleteDataSetRegistrations,
        DataApprovalLevels,
        DataApprovalWorkflows,
        DataSets,
        PredictorGroups,
        Predictors,
        Sections,
        ValidationRuleGroups,
        ValidationRules,
    )
    from dhis2w_client.v42.sync_resources.dimensions import (
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
        DataElements,
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
        OrganisationUnits,
    )
    from dhis2w_client.v42.sync_resources.system import JobConfigurations
    from dhis2w_client.v42.sync_resources.tracking import (
        ProgramIndicatorGroups,
        ProgramIndicators,
        ProgramRules,
        Programs,
        ProgramStages,
        RelationshipTypes,
        TrackedEntityAttributes,
        TrackedEntityTypes,
    )

__all__ = ["Accessors"]


class Accessors:
    """What hangs on a client; typed on the baseline version, and on its own in the clients of version packages."""

    if TYPE_CHECKING:

        @property
        def resources(self) -> Resources: ...

    @property
    def _this(self) -> SyncDhis2Client:
        return cast("SyncDhis2Client", self)

    # -- Services ---------------------------------------------------------------------------------------------------

    @cached_property
    def attribute_values(self) -> AttributeValues:
        """Values of attributes, on objects of any metadata type."""
        from dhis2w_client._sync.services.attribute_values import AttributeValues

        return AttributeValues(self._this)

    @cached_property
    def system(self) -> System[models.MeDto, models.SystemInfo]:
        """The server itself and the user of the client."""
        from dhis2w_client._sync.system import System

        return System(self._this)

    @cached_property
    def metadata(self) -> MetadataBundles[models.MetadataBundle]:
        """Bundles of metadata: export, import, files."""
        from dhis2w_client._sync.bundles import MetadataBundles

        return MetadataBundles(self._this)

    @cached_property
    def tasks(self) -> Tasks[models.JobConfiguration]:
        """Jobs that run on the server, followed to their end."""
        from dhis2w_client._sync.services.tasks import Tasks

        return Tasks(self._this)

    @cached_property
    def analytics(self) -> Analytics[models.DataValueSet, models.GeoFeature]:
        """Questions to the analytics tables, answered as grids."""
        from dhis2w_client._sync.services.analytics import Analytics

        return Analytics(self._this)

    @cached_property
    def apps(self) -> Apps[models.App]:
        """Apps of the server, and the App Hub that they come from."""
        from dhis2w_client._sync.services.apps import Apps

        return Apps(self._this)

    @cached_property
    def customize(self) -> Customize[models.LoginConfigResponse]:
        """How the server looks: texts, logos, style."""
        from dhis2w_client._sync.services.customize import Customize

        return Customize(self._this)

    @cached_property
    def data_values(self) -> DataValues[models.DataValue, models.DataValueSet, models.DataValueAudit]:
        """Aggregate data values, in and out in any number, and single ones."""
        from dhis2w_client._sync.services.data_values import DataValues

        return DataValues(self._this)

    @cached_property
    def datastore(self) -> Datastore:
        """Values that programs keep on the server, by namespace and key."""
        from dhis2w_client._sync.services.datastore import Datastore

        return Datastore(self._this)

    @cached_property
    def files(self) -> Files[models.FileResource, models.Document]:
        """Files on the server, and the documents made of them."""
        from dhis2w_client._sync.services.files import Files

        return Files(self._this)

    @cached_property
    def maintenance(
        self,
    ) -> Maintenance[
        models.DataIntegrityCheck, models.DataIntegritySummary, models.DataIntegrityDetails, models.DataIntegrityIssue
    ]:
        """Analytics tables, data integrity and clean-ups."""
        from dhis2w_client._sync.services.maintenance import Maintenance

        return Maintenance(self._this)

    @cached_property
    def messaging(self) -> Messaging[models.MessageConversation]:
        """Messages between users, and tickets."""
        from dhis2w_client._sync.services.messaging import Messaging

        return Messaging(self._this)

    @cached_property
    def tracker(
        self,
    ) -> Tracker[
        models.TrackerTrackedEntity,
        models.TrackerEnrollment,
        models.TrackerEvent,
        models.TrackerEvent,
        models.TrackerEvent,
        models.TrackerRelationship,
        models.PotentialDuplicate,
        models.TrackerNote,
    ]:
        """Tracked entities, enrollments, events and relationships."""
        from dhis2w_client._sync.services.tracker import Tracker

        return Tracker(self._this)

    @cached_property
    def validation(self) -> Validation[models.ValidationResult, models.ValidationResultView]:
        """Validation rules run over data, and expressions explained."""
        from dhis2w_client._sync.services.validation import Validation

        return Validation(self._this)

    # -- Resources --------------------------------------------------------------------------------------------------

    @property
    def aggregate_data_exchanges(self) -> AggregateDataExchanges:
        """Aggregate data exchanges (`/api/aggregateDataExchanges`)."""
        return self.resources.aggregate_data_exchanges

    @property
    def api_tokens(self) -> ApiTokens:
        """Api tokens (`/api/apiTokens`)."""
        return self.resources.api_tokens

    @property
    def attributes(self) -> Attributes:
        """Attributes (`/api/attributes`)."""
        return self.resources.attributes

    @property
    def categories(self) -> Categories:
        """Categories (`/api/categories`)."""
        return self.resources.categories

    @property
    def category_combos(self) -> CategoryCombos:
        """Category combos (`/api/categoryCombos`)."""
        return self.resources.category_combos

    @property
    def category_option_combos(self) -> CategoryOptionCombos:
        """Category option combos (`/api/categoryOptionCombos`)."""
        return self.resources.category_option_combos

    @property
    def category_option_group_sets(self) -> CategoryOptionGroupSets:
        """Category option group sets (`/api/categoryOptionGroupSets`)."""
        return self.resources.category_option_group_sets

    @property
    def category_option_groups(self) -> CategoryOptionGroups:
        """Category option groups (`/api/categoryOptionGroups`)."""
        return self.resources.category_option_groups

    @property
    def category_options(self) -> CategoryOptions:
        """Category options (`/api/categoryOptions`)."""
        return self.resources.category_options

    @property
    def complete_data_set_registrations(self) -> CompleteDataSetRegistrations:
        """Complete data set registrations (`/api/completeDataSetRegistrations`)."""
        return self.resources.complete_data_set_registrations

    @property
    def constants(self) -> Constants:
        """Constants (`/api/constants`)."""
        return self.resources.constants

    @property
    def dashboards(self) -> Dashboards:
        """Dashboards (`/api/dashboards`)."""
        return self.resources.dashboards

    @property
    def data_approval_levels(self) -> DataApprovalLevels:
        """Data approval levels (`/api/dataApprovalLevels`)."""
        return self.resources.data_approval_levels

    @property
    def data_approval_workflows(self) -> DataApprovalWorkflows:
        """Data approval workflows (`/api/dataApprovalWorkflows`)."""
        return self.resources.data_approval_workflows

    @property
    def data_element_group_sets(self) -> DataElementGroupSets:
        """Data element group sets (`/api/dataElementGroupSets`)."""
        return self.resources.data_element_group_sets

    @property
    def data_element_groups(self) -> DataElementGroups:
        """Data element groups (`/api/dataElementGroups`)."""
        return self.resources.data_element_groups

    @property
    def data_elements(self) -> DataElements:
        """Data elements (`/api/dataElements`)."""
        return self.resources.data_elements

    @property
    def data_sets(self) -> DataSets:
        """Data sets (`/api/dataSets`)."""
        return self.resources.data_sets

    @property
    def documents(self) -> Documents:
        """Documents (`/api/documents`)."""
        return self.resources.documents

    @property
    def indicator_group_sets(self) -> IndicatorGroupSets:
        """Indicator group sets (`/api/indicatorGroupSets`)."""
        return self.resources.indicator_group_sets

    @property
    def indicator_groups(self) -> IndicatorGroups:
        """Indicator groups (`/api/indicatorGroups`)."""
        return self.resources.indicator_groups

    @property
    def indicator_types(self) -> IndicatorTypes:
        """Indicator types (`/api/indicatorTypes`)."""
        return self.resources.indicator_types

    @property
    def indicators(self) -> Indicators:
        """Indicators (`/api/indicators`)."""
        return self.resources.indicators

    @property
    def job_configurations(self) -> JobConfigurations:
        """Job configurations (`/api/jobConfigurations`)."""
        return self.resources.job_configurations

    @property
    def legend_sets(self) -> LegendSets:
        """Legend sets (`/api/legendSets`)."""
        return self.resources.legend_sets

    @property
    def maps(self) -> Maps:
        """Maps (`/api/maps`)."""
        return self.resources.maps

    @property
    def option_group_sets(self) -> OptionGroupSets:
        """Option group sets (`/api/optionGroupSets`)."""
        return self.resources.option_group_sets

    @property
    def option_groups(self) -> OptionGroups:
        """Option groups (`/api/optionGroups`)."""
        return self.resources.option_groups

    @property
    def option_sets(self) -> OptionSets:
        """Option sets (`/api/optionSets`)."""
        return self.resources.option_sets

    @property
    def options(self) -> Options:
        """Options (`/api/options`)."""
        return self.resources.options

    @property
    def organisation_unit_group_sets(self) -> OrganisationUnitGroupSets:
        """Organisation unit group sets (`/api/organisationUnitGroupSets`)."""
        return self.resources.organisation_unit_group_sets

    @property
    def organisation_unit_groups(self) -> OrganisationUnitGroups:
        """Organisation unit groups (`/api/organisationUnitGroups`)."""
        return self.resources.organisation_unit_groups

    @property
    def organisation_unit_levels(self) -> OrganisationUnitLevels:
        """Organisation unit levels (`/api/organisationUnitLevels`)."""
        return self.resources.organisation_unit_levels

    @property
    def organisation_units(self) -> OrganisationUnits:
        """Organisation units (`/api/organisationUnits`)."""
        return self.resources.organisation_units

    @property
    def predictor_groups(self) -> PredictorGroups:
        """Predictor groups (`/api/predictorGroups`)."""
        return self.resources.predictor_groups

    @property
    def predictors(self) -> Predictors:
        """Predictors (`/api/predictors`)."""
        return self.resources.predictors

    @property
    def program_indicator_groups(self) -> ProgramIndicatorGroups:
        """Program indicator groups (`/api/programIndicatorGroups`)."""
        return self.resources.program_indicator_groups

    @property
    def program_indicators(self) -> ProgramIndicators:
        """Program indicators (`/api/programIndicators`)."""
        return self.resources.program_indicators

    @property
    def program_rules(self) -> ProgramRules:
        """Program rules (`/api/programRules`)."""
        return self.resources.program_rules

    @property
    def program_stages(self) -> ProgramStages:
        """Program stages (`/api/programStages`)."""
        return self.resources.program_stages

    @property
    def programs(self) -> Programs:
        """Programs (`/api/programs`)."""
        return self.resources.programs

    @property
    def relationship_types(self) -> RelationshipTypes:
        """Relationship types (`/api/relationshipTypes`)."""
        return self.resources.relationship_types

    @property
    def routes(self) -> Routes:
        """Routes (`/api/routes`)."""
        return self.resources.routes

    @property
    def sections(self) -> Sections:
        """Sections (`/api/sections`)."""
        return self.resources.sections

    @property
    def sql_views(self) -> SqlViews:
        """Sql views (`/api/sqlViews`)."""
        return self.resources.sql_views

    @property
    def tracked_entity_attributes(self) -> TrackedEntityAttributes:
        """Tracked entity attributes (`/api/trackedEntityAttributes`)."""
        return self.resources.tracked_entity_attributes

    @property
    def tracked_entity_types(self) -> TrackedEntityTypes:
        """Tracked entity types (`/api/trackedEntityTypes`)."""
        return self.resources.tracked_entity_types

    @property
    def user_groups(self) -> UserGroups:
        """User groups (`/api/userGroups`)."""
        return self.resources.user_groups

    @property
    def user_roles(self) -> UserRoles:
        """User roles (`/api/userRoles`)."""
        return self.resources.user_roles

    @property
    def users(self) -> Users:
        """Users (`/api/users`)."""
        return self.resources.users

    @property
    def validation_rule_groups(self) -> ValidationRuleGroups:
        """Validation rule groups (`/api/validationRuleGroups`)."""
        return self.resources.validation_rule_groups

    @property
    def validation_rules(self) -> ValidationRules:
        """Validation rules (`/api/validationRules`)."""
        return self.resources.validation_rules

    @property
    def visualizations(self) -> Visualizations:
        """Visualizations (`/api/visualizations`)."""
        return self.resources.visualizations
