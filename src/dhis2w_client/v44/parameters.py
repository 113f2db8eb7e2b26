"""Query parameters that several operations of DHIS2 2.44 share: keyword arguments of the typed methods."""

# Generated from specs/v44 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from dhis2w_client.v44 import enums


class AnalyticsGetQuery(TypedDict, total=False):
    """Parameters of `analytics.get` and 14 more."""

    aggregation_type: enums.AggregationType | None
    approval_level: str | None
    columns: str | None
    completed_only: bool | None
    dimension: Sequence[str] | None
    display_property: enums.DisplayProperty | None
    end_date: datetime | date | str | None
    filter: Sequence[str] | None
    hide_empty_columns: bool | None
    hide_empty_rows: bool | None
    hierarchy_meta: bool | None
    ignore_limit: bool | None
    include_metadata_details: bool | None
    include_num_den: bool | None
    input_id_scheme: enums.IdentifiableProperty | None
    measure_criteria: str | None
    order: enums.SortOrder | None
    org_unit_field: str | None
    output_data_element_id_scheme: enums.IdentifiableProperty | None
    output_data_item_id_scheme: enums.IdentifiableProperty | None
    output_id_scheme: enums.IdentifiableProperty | None
    output_org_unit_id_scheme: enums.IdentifiableProperty | None
    pre_aggregation_measure_criteria: str | None
    relative_period_date: datetime | date | str | None
    rows: str | None
    show_hierarchy: bool | None
    skip_data: bool | None
    skip_meta: bool | None
    skip_rounding: bool | None
    start_date: datetime | date | str | None
    time_field: str | None
    user_org_unit: str | None
    user_org_unit_type: enums.UserOrgUnitType | None


class AnalyticsEnrollmentsGetAggregateByProgramQuery(TypedDict, total=False):
    """Parameters of `analytics_enrollments.get_aggregate_by_program` and 15 more."""

    aggregated_enrollments: bool | None
    asc: Sequence[str] | None
    completed_only: bool | None
    coordinate_field: str | None
    coordinates_only: bool | None
    data_id_scheme: enums.IdentifiableProperty | None
    desc: Sequence[str] | None
    dimension: Sequence[str] | None
    display_property: enums.DisplayProperty | None
    end_date: datetime | date | str | None
    enrollment_date: str | None
    event_date: str | None
    filter: Sequence[str] | None
    headers: Sequence[str] | None
    hierarchy_meta: bool | None
    incident_date: str | None
    include_metadata_details: bool | None
    last_updated: str | None
    limit: int | None
    occurred_date: str | None
    ou_mode: enums.OrganisationUnitSelectionMode | None
    output_id_scheme: enums.IdentifiableProperty | None
    page: int | None
    page_size: int | None
    paging: bool | None
    program_status: Sequence[enums.EnrollmentStatus] | None
    relative_period_date: datetime | date | str | None
    row_context: bool | None
    scheduled_date: str | None
    show_hierarchy: bool | None
    skip_data: bool | None
    skip_meta: bool | None
    skip_rounding: bool | None
    sort_order: enums.SortOrder | None
    start_date: datetime | date | str | None
    time_field: str | None
    total_pages: bool | None
    user_org_unit: str | None


class AnalyticsEventsGetAggregateByProgramQuery(TypedDict, total=False):
    """Parameters of `analytics_events.get_aggregate_by_program` and 16 more."""

    aggregate_data: bool | None
    aggregation_type: enums.AggregationType | None
    asc: Sequence[str] | None
    collapse_data_dimensions: bool | None
    columns: str | None
    completed_only: bool | None
    coordinate_field: str | None
    coordinates_only: bool | None
    data_id_scheme: enums.IdentifiableProperty | None
    default_coordinate_fallback: bool | None
    desc: Sequence[str] | None
    dimension: Sequence[str] | None
    display_property: enums.DisplayProperty | None
    end_date: datetime | date | str | None
    enrollment_date: str | None
    enrollment_occurred_date: str | None
    event_date: str | None
    event_status: Sequence[enums.EventStatus] | None
    fallback_coordinate_field: str | None
    filter: Sequence[str] | None
    headers: Sequence[str] | None
    hierarchy_meta: bool | None
    incident_date: str | None
    include_metadata_details: bool | None
    last_updated: str | None
    limit: int | None
    occurred_date: str | None
    org_unit_field: str | None
    ou_mode: enums.OrganisationUnitSelectionMode | None
    output_id_scheme: enums.IdentifiableProperty | None
    output_type: enums.EventOutputType | None
    page: int | None
    page_size: int | None
    paging: bool | None
    program_status: Sequence[enums.EnrollmentStatus] | None
    relative_period_date: datetime | date | str | None
    row_context: bool | None
    rows: str | None
    scheduled_date: str | None
    show_hierarchy: bool | None
    skip_data: bool | None
    skip_meta: bool | None
    skip_rounding: bool | None
    sort_order: enums.SortOrder | None
    stage: str | None
    start_date: datetime | date | str | None
    time_field: str | None
    total_pages: bool | None
    user_org_unit: str | None
    value: str | None


class AnalyticsEventsGetClusterByProgramQuery(TypedDict, total=False):
    """Parameters of `analytics_events.get_cluster_by_program`."""

    aggregate_data: bool | None
    aggregation_type: enums.AggregationType | None
    asc: Sequence[str] | None
    bbox: str | None
    cluster_size: int | None
    collapse_data_dimensions: bool | None
    columns: str | None
    completed_only: bool | None
    coordinate_field: str | None
    coordinates_only: bool | None
    data_id_scheme: enums.IdentifiableProperty | None
    default_coordinate_fallback: bool | None
    desc: Sequence[str] | None
    dimension: Sequence[str] | None
    display_property: enums.DisplayProperty | None
    end_date: datetime | date | str | None
    enrollment_date: str | None
    enrollment_occurred_date: str | None
    event_date: str | None
    event_status: Sequence[enums.EventStatus] | None
    fallback_coordinate_field: str | None
    filter: Sequence[str] | None
    headers: Sequence[str] | None
    hierarchy_meta: bool | None
    incident_date: str | None
    include_cluster_points: bool | None
    include_metadata_details: bool | None
    last_updated: str | None
    limit: int | None
    occurred_date: str | None
    org_unit_field: str | None
    ou_mode: enums.OrganisationUnitSelectionMode | None
    output_id_scheme: enums.IdentifiableProperty | None
    output_type: enums.EventOutputType | None
    page: int | None
    page_size: int | None
    paging: bool | None
    program_status: Sequence[enums.EnrollmentStatus] | None
    relative_period_date: datetime | date | str | None
    row_context: bool | None
    rows: str | None
    scheduled_date: str | None
    show_hierarchy: bool | None
    skip_data: bool | None
    skip_meta: bool | None
    skip_rounding: bool | None
    sort_order: enums.SortOrder | None
    stage: str | None
    start_date: datetime | date | str | None
    time_field: str | None
    total_pages: bool | None
    user_org_unit: str | None
    value: str | None


class AnalyticsOutlierDetectionGetQuery(TypedDict, total=False):
    """Parameters of `analytics_outlier_detection.get` and 7 more."""

    algorithm: enums.AnalyticsOutlierDetectionAlgorithm | None
    data_end_date: datetime | date | str | None
    data_start_date: datetime | date | str | None
    ds: Sequence[str] | None
    dx: Sequence[str] | None
    end_date: datetime | date | str | None
    headers: Sequence[str] | None
    max_results: int | None
    order_by: str | None
    ou: Sequence[str] | None
    output_id_scheme: enums.IdentifiableProperty | None
    pe: str | None
    relative_period_date: datetime | date | str | None
    skip_rounding: bool | None
    sort_order: enums.SortOrder | None
    start_date: datetime | date | str | None
    threshold: float | None


class AnalyticsTrackedEntitiesGetAggregateByTrackedEntityTypeQuery(TypedDict, total=False):
    """Parameters of `analytics_tracked_entities.get_aggregate_by_tracked_entity_type` and 15 more."""

    aggregation_type: enums.AggregationType | None
    all_dimensions: Sequence[str] | None
    asc: Sequence[str] | None
    coordinates_only: bool | None
    created: Sequence[str] | None
    data_id_scheme: enums.IdentifiableProperty | None
    desc: Sequence[str] | None
    dimension: Sequence[str] | None
    display_property: enums.DisplayProperty | None
    enrollment_date: Sequence[str] | None
    enrollment_status: Sequence[str] | None
    event_date: Sequence[str] | None
    event_status: Sequence[str] | None
    filter: Sequence[str] | None
    geometry_only: bool | None
    headers: Sequence[str] | None
    hierarchy_meta: bool | None
    ignore_limit: bool | None
    incident_date: Sequence[str] | None
    include_metadata_details: bool | None
    last_updated: Sequence[str] | None
    occurred_date: Sequence[str] | None
    ou_mode: enums.OrganisationUnitSelectionMode | None
    output_data_element_id_scheme: enums.IdentifiableProperty | None
    output_data_item_id_scheme: enums.IdentifiableProperty | None
    output_id_scheme: enums.IdentifiableProperty | None
    output_org_unit_id_scheme: enums.IdentifiableProperty | None
    page: int | None
    page_size: int | None
    paging: bool | None
    program: Sequence[str] | None
    program_status: Sequence[str] | None
    programs: bool | None
    relative_period_date: datetime | date | str | None
    scheduled_date: Sequence[str] | None
    show_hierarchy: bool | None
    skip_data: bool | None
    skip_headers: bool | None
    skip_meta: bool | None
    skip_rounding: bool | None
    total_pages: bool | None
    user_org_unit: str | None
    value: str | None


class AuditsListDataApprovalsQuery(TypedDict, total=False):
    """Parameters of `audits.list_data_approvals`."""

    aoc: Sequence[str] | None
    dal: Sequence[str] | None
    end_date: datetime | date | str | None
    fields: Sequence[str] | None
    ou: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    skip_paging: bool | None
    start_date: datetime | date | str | None
    wf: Sequence[str] | None


class AuditsListTrackedEntitiesQuery(TypedDict, total=False):
    """Parameters of `audits.list_tracked_entities`."""

    audit_type: Sequence[enums.AuditOperationType] | None
    end_date: datetime | date | str | None
    fields: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    skip_paging: bool | None
    start_date: datetime | date | str | None
    tracked_entities: Sequence[str] | None
    user: Sequence[str] | None


class CompleteDataSetRegistrationsGetQuery(TypedDict, total=False):
    """Parameters of `complete_data_set_registrations.get`."""

    attribute_option_combo_id_scheme: enums.IdentifiableProperty | None
    category_id_scheme: enums.IdentifiableProperty | None
    category_option_combo_id_scheme: enums.IdentifiableProperty | None
    category_option_id_scheme: enums.IdentifiableProperty | None
    children: bool | None
    created: datetime | date | str | None
    created_duration: str | None
    data_element_group_id_scheme: enums.IdentifiableProperty | None
    data_element_id_scheme: enums.IdentifiableProperty | None
    data_set: Sequence[str] | None
    data_set_id_scheme: enums.IdentifiableProperty | None
    end_date: datetime | date | str | None
    id_scheme: enums.IdentifiableProperty | None
    limit: int | None
    org_unit: Sequence[str] | None
    org_unit_group: Sequence[str] | None
    org_unit_group_id_scheme: enums.IdentifiableProperty | None
    org_unit_id_scheme: enums.IdentifiableProperty | None
    period: Sequence[str] | None
    program_id_scheme: enums.IdentifiableProperty | None
    program_stage_id_scheme: enums.IdentifiableProperty | None
    start_date: datetime | date | str | None
    tracked_entity_attribute_id_scheme: enums.IdentifiableProperty | None


class CompleteDataSetRegistrationsImportRegistrationsQuery(TypedDict, total=False):
    """Parameters of `complete_data_set_registrations.import_registrations` and 1 more."""

    async_: bool | None
    atomic: bool | None
    category_id_scheme: str | None
    category_option_combo_id_scheme: str | None
    category_option_id_scheme: str | None
    data_element_id_scheme: str | None
    data_set: str | None
    data_set_id_scheme: str | None
    dataset_allows_periods: bool | None
    dry_run: bool | None
    filename: str | None
    first_row_is_header: bool | None
    force: bool | None
    id_scheme: str | None
    ignore_empty_collection: bool | None
    import_strategy: enums.ImportStrategy | None
    merge_data_values: bool | None
    merge_mode: enums.MergeMode | None
    notification_level: enums.NotificationLevel | None
    org_unit_id_scheme: str | None
    preheat_cache: bool | None
    program_id_scheme: str | None
    program_stage_id_scheme: str | None
    report_mode: enums.ImportReportMode | None
    require_attribute_option_combo: bool | None
    require_category_option_combo: bool | None
    sharing: bool | None
    skip_audit: bool | None
    skip_cache: bool | None
    skip_existing_check: bool | None
    skip_last_updated: bool | None
    skip_notifications: bool | None
    skip_pattern_validation: bool | None
    strict_attribute_option_combos: bool | None
    strict_category_option_combos: bool | None
    strict_data_elements: bool | None
    strict_data_set_approval: bool | None
    strict_data_set_input_periods: bool | None
    strict_data_set_locking: bool | None
    strict_organisation_units: bool | None
    strict_periods: bool | None
    tracked_entity_attribute_id_scheme: str | None


class DataElementOperandsGetQuery(TypedDict, total=False):
    """Parameters of `data_element_operands.get`."""

    data_set: str | None
    defaults: enums.Defaults | None
    fields: Sequence[str] | None
    filter: Sequence[str] | None
    gist: bool | None
    order: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    persisted: bool | None
    query: str | None
    root_junction: enums.JunctionType | None
    totals: bool | None


class DataStoreGetQuery(TypedDict, total=False):
    """Parameters of `data_store.get`."""

    fields: Sequence[str] | None
    filter: str | None
    headless: bool | None
    include_all: bool | None
    order: str | None
    page: int | None
    page_size: int | None
    paging: bool | None
    root_junction: enums.Junction | None


class DataValueSetsGetQuery(TypedDict, total=False):
    """Parameters of `data_value_sets.get`."""

    attachment: str | None
    exclude_default_aoc: bool | None
    exclude_default_coc: bool | None
    format: str | None
    input_use_code_fallback: bool | None
    level: int | None
    order_by_period: bool | None
    unfold_option_combos: bool | None
    data_set: Sequence[str] | None
    data_element: Sequence[str] | None
    data_element_group: Sequence[str] | None
    period: Sequence[str] | None
    start_date: datetime | date | str | None
    end_date: datetime | date | str | None
    org_unit: Sequence[str] | None
    org_unit_group: Sequence[str] | None
    children: bool | None
    category_option_combo: Sequence[str] | None
    attribute_option_combo: Sequence[str] | None
    attribute_combo: str | None
    attribute_options: Sequence[str] | None
    include_deleted: bool | None
    last_updated: datetime | date | str | None
    last_updated_duration: str | None
    limit: int | None
    offset: int | None
    order: Sequence[str] | None
    compression: str | None
    id_scheme: str | None
    data_element_id_scheme: str | None
    org_unit_id_scheme: str | None
    category_id_scheme: str | None
    category_option_id_scheme: str | None
    category_option_combo_id_scheme: str | None
    attribute_option_combo_id_scheme: str | None
    data_set_id_scheme: str | None
    program_id_scheme: str | None
    program_stage_id_scheme: str | None
    tracked_entity_attribute_id_scheme: str | None
    input_id_scheme: enums.IdentifiableProperty | None
    input_org_unit_id_scheme: enums.IdentifiableProperty | None
    input_data_set_id_scheme: enums.IdentifiableProperty | None
    input_data_element_id_scheme: enums.IdentifiableProperty | None
    input_data_element_group_id_scheme: enums.IdentifiableProperty | None


class DataValuesSaveQuery(TypedDict, total=False):
    """Parameters of `data_values.save`."""

    cc: str | None
    co: str | None
    comment: str | None
    cp: str | None
    de: str | None
    ds: str | None
    follow_up: bool | None
    force: bool | None
    ou: str | None
    pe: str | None
    value: str | None


class DataValuesSaveFileQuery(TypedDict, total=False):
    """Parameters of `data_values.save_file`."""

    cc: str | None
    co: str | None
    comment: str | None
    cp: str | None
    de: str | None
    ds: str | None
    follow_up: bool | None
    force: bool | None
    ou: str | None
    pe: str | None


class DeletedObjectsListQuery(TypedDict, total=False):
    """Parameters of `deleted_objects.list`."""

    code: Sequence[str] | None
    deleted_at: datetime | date | str | None
    fields: Sequence[str] | None
    klass: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    skip_paging: bool | None
    total: int | None
    uid: Sequence[str] | None


class DimensionsGetItemsQuery(TypedDict, total=False):
    """Parameters of `dimensions.get_items`."""

    defaults: enums.Defaults | None
    fields: Sequence[str] | None
    filter: Sequence[str] | None
    gist: bool | None
    order: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    query: str | None
    root_junction: enums.JunctionType | None


class IconsListQuery(TypedDict, total=False):
    """Parameters of `icons.list`."""

    created_end_date: datetime | date | str | None
    created_start_date: datetime | date | str | None
    fields: Sequence[str] | None
    keys: Sequence[str] | None
    keywords: Sequence[str] | None
    last_updated_end_date: datetime | date | str | None
    last_updated_start_date: datetime | date | str | None
    order: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    search: str | None
    type: enums.IconTypeFilter | None


class MaintenanceRunQuery(TypedDict, total=False):
    """Parameters of `maintenance.run`."""

    analytics_table_analyze: bool | None
    analytics_table_clear: bool | None
    app_reload: bool | None
    cache_clear: bool | None
    category_option_combo_update: bool | None
    expired_invitations_clear: bool | None
    ou_paths_update: bool | None
    period_pruning: bool | None
    resource_table_update: bool | None
    soft_deleted_data_value_removal: bool | None
    soft_deleted_enrollment_removal: bool | None
    soft_deleted_event_removal: bool | None
    soft_deleted_relationship_removal: bool | None
    soft_deleted_tracked_entity_removal: bool | None
    sql_views_create: bool | None
    sql_views_drop: bool | None
    zero_data_value_removal: bool | None


class MetadataImportBundleQuery(TypedDict, total=False):
    """Parameters of `metadata.import_bundle`."""

    async_: bool | None
    atomic_mode: enums.AtomicMode | None
    flush_mode: enums.FlushMode | None
    identifier: enums.PreheatIdentifier | None
    import_mode: enums.ObjectBundleMode | None
    import_report_mode: enums.ImportReportMode | None
    import_strategy: enums.ImportStrategy | None
    metadata_sync_import: bool | None
    preheat_mode: enums.PreheatMode | None
    skip_sharing: bool | None
    skip_translation: bool | None
    skip_validation: bool | None
    user: str | None


class MetadataProposalsListQuery(TypedDict, total=False):
    """Parameters of `metadata_proposals.list`."""

    absolute_urls: bool | None
    auto: enums.GistAutoType | None
    fields: Sequence[str] | None
    filter: str | None
    headless: bool | None
    locale: str | None
    order: str | None
    org_units_offline: bool | None
    org_units_tree: bool | None
    page: int | None
    page_list_name: str | None
    page_size: int | None
    references: bool | None
    root_junction: enums.JunctionType | None
    total: bool | None
    total_pages: bool | None
    unwrap: bool | None


class OrganisationUnitsGetAncestorsQuery(TypedDict, total=False):
    """Parameters of `organisation_units.get_ancestors` and 3 more."""

    defaults: enums.Defaults | None
    fields: Sequence[str] | None
    filter: Sequence[str] | None
    gist: bool | None
    level: int | None
    level_sorted: bool | None
    max_level: int | None
    member_collection: str | None
    member_object: str | None
    order: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    query: str | None
    root_junction: enums.JunctionType | None
    user_data_view_fallback: bool | None
    user_data_view_only: bool | None
    user_only: bool | None
    within_data_view_user_hierarchy: bool | None
    within_user_hierarchy: bool | None
    within_user_search_hierarchy: bool | None


class OutlierDetectionGetQuery(TypedDict, total=False):
    """Parameters of `outlier_detection.get` and 1 more."""

    algorithm: enums.OutlierDetectionAlgorithm | None
    data_end_date: datetime | date | str | None
    data_start_date: datetime | date | str | None
    ds: Sequence[str] | None
    dx: Sequence[str] | None
    end_date: datetime | date | str | None
    headers: Sequence[str] | None
    max_results: int | None
    order_by: enums.Order | None
    ou: Sequence[str] | None
    start_date: datetime | date | str | None
    threshold: float | None


class ProgramDataElementsGetQuery(TypedDict, total=False):
    """Parameters of `program_data_elements.get`."""

    defaults: enums.Defaults | None
    fields: Sequence[str] | None
    filter: Sequence[str] | None
    gist: bool | None
    order: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    program: str | None
    query: str | None
    root_junction: enums.JunctionType | None


class ResourceTablesUpdateAnalyticsQuery(TypedDict, total=False):
    """Parameters of `resource_tables.update_analytics`."""

    last_years: int | None
    skip_aggregate: bool | None
    skip_enrollment: bool | None
    skip_events: bool | None
    skip_org_unit_ownership: bool | None
    skip_outliers: bool | None
    skip_resource_tables: bool | None
    skip_tracked_entities: bool | None
    skip_validation_result: bool | None


class TrackerImportObjectsQuery(TypedDict, total=False):
    """Parameters of `tracker.import_objects`."""

    async_: bool | None
    atomic_mode: enums.TrackerAtomicMode | None
    category_option_combo_id_scheme: enums.TrackerIdScheme | None
    category_option_id_scheme: enums.TrackerIdScheme | None
    data_element_id_scheme: enums.TrackerIdScheme | None
    flush_mode: enums.TrackerFlushMode | None
    id_scheme: enums.TrackerIdScheme | None
    import_mode: enums.TrackerBundleMode | None
    import_strategy: enums.TrackerImportStrategy | None
    org_unit_id_scheme: enums.TrackerIdScheme | None
    program_id_scheme: enums.TrackerIdScheme | None
    program_stage_id_scheme: enums.TrackerIdScheme | None
    report_mode: enums.TrackerBundleReportMode | None
    skip_first: bool | None
    skip_pattern_validation: bool | None
    skip_rule_engine: bool | None
    skip_side_effects: bool | None
    validation_mode: enums.ValidationMode | None


class TrackerEnrollmentsListQuery(TypedDict, total=False):
    """Parameters of `tracker_enrollments.list`."""

    attribute_option_combo: str | None
    enrolled_after: datetime | date | str | None
    enrolled_before: datetime | date | str | None
    enrollments: Sequence[str] | None
    fields: Sequence[str] | None
    follow_up: bool | None
    include_deleted: bool | None
    order: Sequence[str] | None
    org_unit_mode: enums.OrganisationUnitSelectionMode | None
    org_units: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    program: str | None
    program_status: enums.EnrollmentStatus | None
    status: enums.EnrollmentStatus | None
    total_pages: bool | None
    tracked_entity: str | None
    updated_after: datetime | date | str | None
    updated_within: str | None


class TrackerEventsListQuery(TypedDict, total=False):
    """Parameters of `tracker_events.list`."""

    assigned_user_mode: enums.AssignedUserSelectionMode | None
    assigned_users: Sequence[str] | None
    attribute_category_combo: str | None
    attribute_category_options: Sequence[str] | None
    category_option_combo_id_scheme: enums.TrackerIdScheme | None
    category_option_id_scheme: enums.TrackerIdScheme | None
    data_element_id_scheme: enums.TrackerIdScheme | None
    enrollment_enrolled_after: datetime | date | str | None
    enrollment_enrolled_before: datetime | date | str | None
    enrollment_occurred_after: datetime | date | str | None
    enrollment_occurred_before: datetime | date | str | None
    enrollment_status: enums.EnrollmentStatus | None
    enrollments: Sequence[str] | None
    events: Sequence[str] | None
    fields: Sequence[str] | None
    filter: str | None
    filter_attributes: str | None
    follow_up: bool | None
    id_scheme: enums.TrackerIdScheme | None
    include_deleted: bool | None
    occurred_after: datetime | date | str | None
    occurred_before: datetime | date | str | None
    order: Sequence[str] | None
    org_unit: str | None
    org_unit_id_scheme: enums.TrackerIdScheme | None
    org_unit_mode: enums.OrganisationUnitSelectionMode | None
    page: int | None
    page_size: int | None
    paging: bool | None
    program: str | None
    program_id_scheme: enums.TrackerIdScheme | None
    program_stage: str | None
    program_stage_id_scheme: enums.TrackerIdScheme | None
    program_status: enums.EnrollmentStatus | None
    scheduled_after: datetime | date | str | None
    scheduled_before: datetime | date | str | None
    skip_header: bool | None
    status: enums.EventStatus | None
    total_pages: bool | None
    tracked_entity: str | None
    updated_after: datetime | date | str | None
    updated_before: datetime | date | str | None
    updated_within: str | None


class TrackerRelationshipsListQuery(TypedDict, total=False):
    """Parameters of `tracker_relationships.list`."""

    enrollment: str | None
    event: str | None
    fields: Sequence[str] | None
    include_deleted: bool | None
    order: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    total_pages: bool | None
    tracked_entity: str | None


class TrackerSingleEventsListQuery(TypedDict, total=False):
    """Parameters of `tracker_single_events.list`."""

    assigned_user_mode: enums.AssignedUserSelectionMode | None
    assigned_users: Sequence[str] | None
    attribute_category_combo: str | None
    category_option_combo_id_scheme: enums.TrackerIdScheme | None
    category_option_id_scheme: enums.TrackerIdScheme | None
    data_element_id_scheme: enums.TrackerIdScheme | None
    events: Sequence[str] | None
    fields: Sequence[str] | None
    filter: str | None
    id_scheme: enums.TrackerIdScheme | None
    include_deleted: bool | None
    occurred_after: datetime | date | str | None
    occurred_before: datetime | date | str | None
    order: Sequence[str] | None
    org_unit: str | None
    org_unit_id_scheme: enums.TrackerIdScheme | None
    org_unit_mode: enums.OrganisationUnitSelectionMode | None
    page: int | None
    page_size: int | None
    paging: bool | None
    program: str | None
    program_id_scheme: enums.TrackerIdScheme | None
    program_stage_id_scheme: enums.TrackerIdScheme | None
    skip_header: bool | None
    status: enums.EventStatus | None
    total_pages: bool | None
    updated_after: datetime | date | str | None
    updated_before: datetime | date | str | None
    updated_within: str | None


class TrackerTrackedEntitiesListQuery(TypedDict, total=False):
    """Parameters of `tracker_tracked_entities.list`."""

    assigned_user_mode: enums.AssignedUserSelectionMode | None
    assigned_users: Sequence[str] | None
    category_option_combo_id_scheme: enums.TrackerIdScheme | None
    category_option_id_scheme: enums.TrackerIdScheme | None
    data_element_id_scheme: enums.TrackerIdScheme | None
    enrollment_enrolled_after: datetime | date | str | None
    enrollment_enrolled_before: datetime | date | str | None
    enrollment_occurred_after: datetime | date | str | None
    enrollment_occurred_before: datetime | date | str | None
    enrollment_status: enums.EnrollmentStatus | None
    event_occurred_after: datetime | date | str | None
    event_occurred_before: datetime | date | str | None
    event_status: enums.EventStatus | None
    fields: Sequence[str] | None
    filter: str | None
    follow_up: bool | None
    id_scheme: enums.TrackerIdScheme | None
    include_deleted: bool | None
    order: Sequence[str] | None
    org_unit_id_scheme: enums.TrackerIdScheme | None
    org_unit_mode: enums.OrganisationUnitSelectionMode | None
    org_units: Sequence[str] | None
    page: int | None
    page_size: int | None
    paging: bool | None
    potential_duplicate: bool | None
    program: str | None
    program_id_scheme: enums.TrackerIdScheme | None
    program_stage: str | None
    program_stage_id_scheme: enums.TrackerIdScheme | None
    program_status: enums.EnrollmentStatus | None
    skip_header: bool | None
    total_pages: bool | None
    tracked_entities: Sequence[str] | None
    tracked_entity_type: str | None
    updated_after: datetime | date | str | None
    updated_before: datetime | date | str | None
    updated_within: str | None


class TrackerTrackedEntitiesGetQuery(TypedDict, total=False):
    """Parameters of `tracker_tracked_entities.get`."""

    category_option_combo_id_scheme: enums.TrackerIdScheme | None
    category_option_id_scheme: enums.TrackerIdScheme | None
    data_element_id_scheme: enums.TrackerIdScheme | None
    fields: Sequence[str] | None
    id_scheme: enums.TrackerIdScheme | None
    org_unit_id_scheme: enums.TrackerIdScheme | None
    program: str | None
    program_id_scheme: enums.TrackerIdScheme | None
    program_stage_id_scheme: enums.TrackerIdScheme | None
    skip_header: bool | None


class TrackerTrackerEventsListQuery(TypedDict, total=False):
    """Parameters of `tracker_tracker_events.list`."""

    assigned_user_mode: enums.AssignedUserSelectionMode | None
    assigned_users: Sequence[str] | None
    attribute_category_combo: str | None
    category_option_combo_id_scheme: enums.TrackerIdScheme | None
    category_option_id_scheme: enums.TrackerIdScheme | None
    data_element_id_scheme: enums.TrackerIdScheme | None
    enrollment_enrolled_after: datetime | date | str | None
    enrollment_enrolled_before: datetime | date | str | None
    enrollment_occurred_after: datetime | date | str | None
    enrollment_occurred_before: datetime | date | str | None
    enrollment_status: enums.EnrollmentStatus | None
    enrollments: Sequence[str] | None
    events: Sequence[str] | None
    fields: Sequence[str] | None
    filter: str | None
    filter_attributes: str | None
    follow_up: bool | None
    id_scheme: enums.TrackerIdScheme | None
    include_deleted: bool | None
    occurred_after: datetime | date | str | None
    occurred_before: datetime | date | str | None
    order: Sequence[str] | None
    org_unit: str | None
    org_unit_id_scheme: enums.TrackerIdScheme | None
    org_unit_mode: enums.OrganisationUnitSelectionMode | None
    page: int | None
    page_size: int | None
    paging: bool | None
    program: str | None
    program_id_scheme: enums.TrackerIdScheme | None
    program_stage: str | None
    program_stage_id_scheme: enums.TrackerIdScheme | None
    program_status: enums.EnrollmentStatus | None
    scheduled_after: datetime | date | str | None
    scheduled_before: datetime | date | str | None
    skip_header: bool | None
    status: enums.EventStatus | None
    total_pages: bool | None
    tracked_entity: str | None
    updated_after: datetime | date | str | None
    updated_before: datetime | date | str | None
    updated_within: str | None


class UserDataStoreGetQuery(TypedDict, total=False):
    """Parameters of `user_data_store.get`."""

    fields: Sequence[str] | None
    filter: str | None
    headless: bool | None
    include_all: bool | None
    order: str | None
    page: int | None
    page_size: int | None
    paging: bool | None
    root_junction: enums.Junction | None
    username: str | None


class ValidationResultsListQuery(TypedDict, total=False):
    """Parameters of `validation_results.list`."""

    created_date: datetime | date | str | None
    fields: Sequence[str] | None
    ou: str | None
    page: int | None
    page_size: int | None
    paging: bool | None
    pe: Sequence[str] | None
    skip_paging: bool | None
    vr: str | None
