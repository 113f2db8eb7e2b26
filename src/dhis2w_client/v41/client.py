"""The async client that is pinned to DHIS2 2.41 and typed on it."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, ClassVar

from dhis2w_client._async.client import Dhis2Client as _Dhis2Client
from dhis2w_client.versions import Dhis2

if TYPE_CHECKING:
    from dhis2w_client._async.bundles import MetadataBundles
    from dhis2w_client._async.services.analytics import Analytics
    from dhis2w_client._async.services.apps import Apps
    from dhis2w_client._async.services.customize import Customize
    from dhis2w_client._async.services.data_values import DataValues
    from dhis2w_client._async.services.files import Files
    from dhis2w_client._async.services.maintenance import Maintenance
    from dhis2w_client._async.services.messaging import Messaging
    from dhis2w_client._async.services.tasks import Tasks
    from dhis2w_client._async.services.tracker import Tracker
    from dhis2w_client._async.services.validation import Validation
    from dhis2w_client._async.system import System
    from dhis2w_client.v41 import models
    from dhis2w_client.v41.resources import Resources
    from dhis2w_client.v41.resources.access import ApiTokens, UserGroups, UserRoles, Users
    from dhis2w_client.v41.resources.analysis import Dashboards, Maps, SqlViews, Visualizations
    from dhis2w_client.v41.resources.apps import Documents, Routes
    from dhis2w_client.v41.resources.data_entry import (
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
    from dhis2w_client.v41.resources.dimensions import (
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
    from dhis2w_client.v41.resources.system import JobConfigurations
    from dhis2w_client.v41.resources.tracking import (
        ProgramIndicatorGroups,
        ProgramIndicators,
        ProgramRules,
        Programs,
        ProgramStages,
        RelationshipTypes,
        TrackedEntityAttributes,
        TrackedEntityTypes,
    )


class Dhis2Client(_Dhis2Client):
    """A connection to a DHIS2 2.41 server; another version is refused when it connects."""

    pinned_version: ClassVar[Dhis2 | None] = Dhis2.V41

    if TYPE_CHECKING:
        # The same attributes as on the unpinned client, which is typed on another version.
        resources: "Resources"  # type: ignore[assignment]
        analytics: "Analytics[models.DataValueSet, models.GeoFeature]"  # type: ignore[assignment]
        apps: "Apps[models.App]"  # type: ignore[assignment]
        customize: "Customize[models.LoginConfigResponse]"  # type: ignore[assignment]
        data_values: "DataValues[models.DataValue, models.DataValueSet, models.DataValueAudit]"  # type: ignore[assignment]
        files: "Files[models.FileResource, models.Document]"  # type: ignore[assignment]
        maintenance: "Maintenance[models.DataIntegrityCheck, models.DataIntegritySummary, models.DataIntegrityDetails, models.DataIntegrityIssue]"  # type: ignore[assignment]
        messaging: "Messaging[models.MessageConversation]"  # type: ignore[assignment]
        metadata: "MetadataBundles[models.MetadataBundle]"  # type: ignore[assignment]
        system: "System[models.MeDto, models.SystemInfo]"  # type: ignore[assignment]
        tasks: "Tasks[models.JobConfiguration]"  # type: ignore[assignment]
        tracker: "Tracker[models.TrackerTrackedEntity, models.TrackerEnrollment, models.TrackerEvent, models.TrackerEvent, models.TrackerEvent, models.TrackerRelationship, models.PotentialDuplicate, models.TrackerNote]"  # type: ignore[assignment]
        validation: "Validation[models.ValidationResult, models.ValidationResultView]"  # type: ignore[assignment]
        aggregate_data_exchanges: "AggregateDataExchanges"  # type: ignore[assignment]
        api_tokens: "ApiTokens"  # type: ignore[assignment]
        attributes: "Attributes"  # type: ignore[assignment]
        categories: "Categories"  # type: ignore[assignment]
        category_combos: "CategoryCombos"  # type: ignore[assignment]
        category_option_combos: "CategoryOptionCombos"  # type: ignore[assignment]
        category_option_group_sets: "CategoryOptionGroupSets"  # type: ignore[assignment]
        category_option_groups: "CategoryOptionGroups"  # type: ignore[assignment]
        category_options: "CategoryOptions"  # type: ignore[assignment]
        complete_data_set_registrations: "CompleteDataSetRegistrations"  # type: ignore[assignment]
        constants: "Constants"  # type: ignore[assignment]
        dashboards: "Dashboards"  # type: ignore[assignment]
        data_approval_levels: "DataApprovalLevels"  # type: ignore[assignment]
        data_approval_workflows: "DataApprovalWorkflows"  # type: ignore[assignment]
        data_element_group_sets: "DataElementGroupSets"  # type: ignore[assignment]
        data_element_groups: "DataElementGroups"  # type: ignore[assignment]
        data_elements: "DataElements"  # type: ignore[assignment]
        data_sets: "DataSets"  # type: ignore[assignment]
        documents: "Documents"  # type: ignore[assignment]
        indicator_group_sets: "IndicatorGroupSets"  # type: ignore[assignment]
        indicator_groups: "IndicatorGroups"  # type: ignore[assignment]
        indicator_types: "IndicatorTypes"  # type: ignore[assignment]
        indicators: "Indicators"  # type: ignore[assignment]
        job_configurations: "JobConfigurations"  # type: ignore[assignment]
        legend_sets: "LegendSets"  # type: ignore[assignment]
        maps: "Maps"  # type: ignore[assignment]
        option_group_sets: "OptionGroupSets"  # type: ignore[assignment]
        option_groups: "OptionGroups"  # type: ignore[assignment]
        option_sets: "OptionSets"  # type: ignore[assignment]
        options: "Options"  # type: ignore[assignment]
        organisation_unit_group_sets: "OrganisationUnitGroupSets"  # type: ignore[assignment]
        organisation_unit_groups: "OrganisationUnitGroups"  # type: ignore[assignment]
        organisation_unit_levels: "OrganisationUnitLevels"  # type: ignore[assignment]
        organisation_units: "OrganisationUnits"  # type: ignore[assignment]
        predictor_groups: "PredictorGroups"  # type: ignore[assignment]
        predictors: "Predictors"  # type: ignore[assignment]
        program_indicator_groups: "ProgramIndicatorGroups"  # type: ignore[assignment]
        program_indicators: "ProgramIndicators"  # type: ignore[assignment]
        program_rules: "ProgramRules"  # type: ignore[assignment]
        program_stages: "ProgramStages"  # type: ignore[assignment]
        programs: "Programs"  # type: ignore[assignment]
        relationship_types: "RelationshipTypes"  # type: ignore[assignment]
        routes: "Routes"  # type: ignore[assignment]
        sections: "Sections"  # type: ignore[assignment]
        sql_views: "SqlViews"  # type: ignore[assignment]
        tracked_entity_attributes: "TrackedEntityAttributes"  # type: ignore[assignment]
        tracked_entity_types: "TrackedEntityTypes"  # type: ignore[assignment]
        user_groups: "UserGroups"  # type: ignore[assignment]
        user_roles: "UserRoles"  # type: ignore[assignment]
        users: "Users"  # type: ignore[assignment]
        validation_rule_groups: "ValidationRuleGroups"  # type: ignore[assignment]
        validation_rules: "ValidationRules"  # type: ignore[assignment]
        visualizations: "Visualizations"  # type: ignore[assignment]
