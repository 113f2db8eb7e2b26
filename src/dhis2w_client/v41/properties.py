"""What `create` takes for objects of DHIS2 2.41: their properties as keyword arguments, and import options.

`DataElementProperties` are those of a `models.DataElement` in the making, and so on.
"""

# Generated from specs/v41 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dhis2w_client.import_options import ImportOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dhis2w_client.properties import Date, Given, Part
    from dhis2w_client.v41 import enums, models


class ApiTokenProperties(ImportOptions, total=False):
    attributes: Iterable[Part[models.IpAllowedList] | Part[models.MethodAllowedList] | Part[models.RefererAllowedList]]
    code: str
    expire: int
    id: str
    sharing: Part[models.Sharing]
    type: enums.ApiTokenType
    version: int


class OAuth2ClientProperties(ImportOptions, total=False):
    cid: str
    code: str
    grant_types: Iterable[str]
    id: str
    name: str
    redirect_uris: Iterable[str]
    secret: str


class AggregateDataExchangeProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    id: str
    name: str
    sharing: Part[models.Sharing]
    source: Part[models.ExchangeSource]
    target: Part[models.ExchangeTarget]
    translations: Iterable[Part[models.Translation]]


class AnalyticsTableHookProperties(ImportOptions, total=False):
    analytics_table_type: enums.AnalyticsTableType
    code: str
    id: str
    name: str
    phase: enums.AnalyticsTablePhase
    resource_table_type: enums.ResourceTableType
    sql: str


class ExternalMapLayerProperties(ImportOptions, total=False):
    attribution: str
    code: str
    id: str
    image_format: enums.ImageFormat
    layers: str
    legend_set: Given[models.LegendSet]
    legend_set_url: str
    map_layer_position: enums.MapLayerPosition
    map_service: enums.MapService
    name: str
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]
    url: str


class InterpretationProperties(ImportOptions, total=False):
    comments: Iterable[Part[models.InterpretationComments]]
    data_set: Given[models.DataSet]
    event_chart: Part[models.InterpretationEventChart]
    event_report: Part[models.InterpretationEventReport]
    event_visualization: Given[models.EventVisualization]
    id: str
    liked_by: Iterable[Given[models.User]]
    likes: int
    map: Given[models.Map]
    mentions: Iterable[Part[models.Mention]]
    organisation_unit: Given[models.OrganisationUnit]
    period: Part[models.PeriodReference]
    sharing: Part[models.Sharing]
    text: str
    visualization: Given[models.Visualization]


class MapProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    basemap: str
    code: str
    description: str
    id: str
    latitude: float
    longitude: float
    map_views: Iterable[Part[models.MapView]]
    name: str
    sharing: Part[models.Sharing]
    subscribers: Iterable[str]
    title: str
    translations: Iterable[Part[models.Translation]]
    zoom: int


class PushAnalysisProperties(ImportOptions, total=False):
    code: str
    dashboard: Given[models.Dashboard]
    id: str
    message: str
    name: str
    recipient_user_groups: Iterable[Given[models.UserGroup]]
    title: str


class ReportProperties(ImportOptions, total=False):
    cache_strategy: enums.CacheStrategy
    code: str
    design_content: str
    id: str
    name: str
    report_params: Part[models.ReportingParams]
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]
    type: enums.ReportType
    visualization: Given[models.Visualization]


class SqlViewProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    cache_strategy: enums.CacheStrategy
    code: str
    description: str
    id: str
    name: str
    sharing: Part[models.Sharing]
    sql_query: str
    type: enums.SqlViewType


class DocumentProperties(ImportOptions, total=False):
    attachment: bool
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    content_type: str
    external: bool
    id: str
    name: str
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]
    url: str


class RouteProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    auth: (
        Part[models.ApiHeadersAuthScheme]
        | Part[models.ApiQueryParamsAuthScheme]
        | Part[models.ApiTokenAuthScheme]
        | Part[models.HttpBasicAuthScheme]
    )
    authorities: Iterable[str]
    code: str
    description: str
    disabled: bool
    headers: dict[str, str]
    id: str
    name: str
    response_timeout_seconds: int
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]
    url: str


class CategoryProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    category_options: Iterable[Given[models.CategoryOption]]
    code: str
    data_dimension: bool
    data_dimension_type: enums.DataDimensionType
    description: str
    id: str
    name: str
    sharing: Part[models.Sharing]
    short_name: str
    translations: Iterable[Part[models.Translation]]


class CategoryComboProperties(ImportOptions, total=False):
    categories: Iterable[Given[models.Category]]
    code: str
    data_dimension_type: enums.DataDimensionType
    id: str
    name: str
    sharing: Part[models.Sharing]
    skip_total: bool
    translations: Iterable[Part[models.Translation]]


class CategoryOptionProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    end_date: Date
    form_name: str
    id: str
    name: str
    organisation_units: Iterable[Given[models.OrganisationUnit]]
    sharing: Part[models.Sharing]
    short_name: str
    start_date: Date
    style: Part[models.ObjectStyle]
    translations: Iterable[Part[models.Translation]]


class CategoryOptionComboProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    category_combo: Given[models.CategoryCombo]
    category_options: Iterable[Given[models.CategoryOption]]
    code: str
    id: str
    ignore_approval: bool
    name: str
    translations: Iterable[Part[models.Translation]]


class CategoryOptionGroupProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    category_options: Iterable[Given[models.CategoryOption]]
    code: str
    data_dimension_type: enums.DataDimensionType
    description: str
    id: str
    name: str
    sharing: Part[models.Sharing]
    short_name: str
    translations: Iterable[Part[models.Translation]]


class CategoryOptionGroupSetProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    category_option_groups: Iterable[Given[models.CategoryOptionGroup]]
    code: str
    data_dimension: bool
    data_dimension_type: enums.DataDimensionType
    description: str
    id: str
    name: str
    sharing: Part[models.Sharing]
    short_name: str
    translations: Iterable[Part[models.Translation]]


class DashboardProperties(ImportOptions, total=False):
    allowed_filters: Iterable[str]
    code: str
    dashboard_items: Iterable[Part[models.DashboardItem]]
    description: str
    id: str
    item_config: Part[models.ItemConfig]
    layout: Part[models.Layout]
    name: str
    restrict_filters: bool
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class DashboardItemProperties(ImportOptions, total=False):
    app_key: str
    code: str
    event_chart: Part[models.DashboardItemEventChart]
    event_report: Part[models.DashboardItemEventReport]
    event_visualization: Given[models.EventVisualization]
    height: int
    id: str
    map: Given[models.Map]
    messages: bool
    reports: Iterable[Given[models.Report]]
    resources: Iterable[Given[models.Document]]
    shape: enums.DashboardItemShape
    text: str
    translations: Iterable[Part[models.Translation]]
    type: enums.DashboardItemType
    users: Iterable[Given[models.User]]
    visualization: Given[models.Visualization]
    width: int
    x: int
    y: int


class DataElementProperties(ImportOptions, total=False):
    aggregation_levels: Iterable[int]
    aggregation_type: enums.AggregationType
    attribute_values: Iterable[Part[models.AttributeValue]]
    category_combo: Given[models.CategoryCombo]
    code: str
    comment_option_set: Given[models.OptionSet]
    description: str
    domain_type: enums.DataElementDomain
    field_mask: str
    form_name: str
    id: str
    legend_sets: Iterable[Given[models.LegendSet]]
    name: str
    option_set: Given[models.OptionSet]
    sharing: Part[models.Sharing]
    short_name: str
    style: Part[models.ObjectStyle]
    translations: Iterable[Part[models.Translation]]
    url: str
    value_type: enums.ValueType
    value_type_options: Part[models.FileTypeValueOptions]
    zero_is_significant: bool


class DataElementGroupProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    data_elements: Iterable[Given[models.DataElement]]
    description: str
    id: str
    name: str
    sharing: Part[models.Sharing]
    short_name: str
    translations: Iterable[Part[models.Translation]]


class DataElementGroupSetProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    compulsory: bool
    data_dimension: bool
    data_element_groups: Iterable[Given[models.DataElementGroup]]
    description: str
    id: str
    name: str
    sharing: Part[models.Sharing]
    short_name: str
    translations: Iterable[Part[models.Translation]]


class DataApprovalLevelProperties(ImportOptions, total=False):
    category_option_group_set: Given[models.CategoryOptionGroupSet]
    code: str
    id: str
    level: int
    name: str
    org_unit_level: int
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class DataApprovalWorkflowProperties(ImportOptions, total=False):
    category_combo: Given[models.CategoryCombo]
    code: str
    data_approval_levels: Iterable[Given[models.DataApprovalLevel]]
    id: str
    name: str
    period_type: enums.OffsetPeriodType
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class DataEntryFormProperties(ImportOptions, total=False):
    code: str
    format: int
    html_code: str
    id: str
    name: str
    style: enums.DisplayDensity
    translations: Iterable[Part[models.Translation]]


class DataSetProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    category_combo: Given[models.CategoryCombo]
    code: str
    compulsory_data_element_operands: Iterable[Part[models.DataElementOperand]]
    compulsory_fields_complete_only: bool
    data_element_decoration: bool
    data_entry_form: Given[models.DataEntryForm]
    data_input_periods: Iterable[Part[models.DataInputPeriod]]
    data_set_elements: Iterable[Part[models.DataSetElement]]
    description: str
    expiry_days: int
    field_combination_required: bool
    form_name: str
    id: str
    indicators: Iterable[Given[models.Indicator]]
    legend_sets: Iterable[Given[models.LegendSet]]
    mobile: bool
    name: str
    no_value_requires_comment: bool
    notification_recipients: Given[models.UserGroup]
    notify_completing_user: bool
    open_future_periods: int
    open_periods_after_co_end_date: int
    organisation_units: Iterable[Given[models.OrganisationUnit]]
    period_type: enums.OffsetPeriodType
    render_as_tabs: bool
    render_horizontally: bool
    sharing: Part[models.Sharing]
    short_name: str
    skip_offline: bool
    style: Part[models.ObjectStyle]
    timely_days: float
    translations: Iterable[Part[models.Translation]]
    valid_complete_only: bool
    version: int
    workflow: Given[models.DataApprovalWorkflow]


class DataSetNotificationTemplateProperties(ImportOptions, total=False):
    code: str
    data_set_notification_trigger: enums.DataSetNotificationTrigger
    data_sets: Iterable[Given[models.DataSet]]
    delivery_channels: Iterable[enums.DeliveryChannel]
    id: str
    message_template: str
    name: str
    notification_recipient: enums.DataSetNotificationRecipient
    notify_parent_organisation_unit_only: bool
    notify_users_in_hierarchy_only: bool
    recipient_user_group: Given[models.UserGroup]
    relative_scheduled_days: int
    send_strategy: enums.SendStrategy
    subject_template: str
    translations: Iterable[Part[models.Translation]]


class PredictorProperties(ImportOptions, total=False):
    annual_sample_count: int
    code: str
    description: str
    generator: Part[models.Expression]
    id: str
    name: str
    organisation_unit_descendants: enums.OrganisationUnitDescendants
    organisation_unit_levels: Iterable[Given[models.OrganisationUnitLevel]]
    output: Given[models.DataElement]
    output_combo: Given[models.CategoryOptionCombo]
    period_type: enums.OffsetPeriodType
    sample_skip_test: Part[models.Expression]
    sequential_sample_count: int
    sequential_skip_count: int
    short_name: str
    translations: Iterable[Part[models.Translation]]


class PredictorGroupProperties(ImportOptions, total=False):
    code: str
    description: str
    id: str
    name: str
    predictors: Iterable[Given[models.Predictor]]
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class SectionProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    data_elements: Iterable[Given[models.DataElement]]
    data_set: Given[models.DataSet]
    description: str
    disable_data_element_auto_group: bool
    greyed_fields: Iterable[Part[models.DataElementOperand]]
    id: str
    indicators: Iterable[Given[models.Indicator]]
    name: str
    show_column_totals: bool
    show_row_totals: bool
    sort_order: int
    translations: Iterable[Part[models.Translation]]


class ValidationRuleProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    id: str
    importance: enums.Importance
    instruction: str
    left_side: Part[models.Expression]
    name: str
    operator: enums.Operator
    organisation_unit_levels: Iterable[int]
    period_type: enums.OffsetPeriodType
    right_side: Part[models.Expression]
    sharing: Part[models.Sharing]
    short_name: str
    skip_form_validation: bool
    translations: Iterable[Part[models.Translation]]


class ValidationRuleGroupProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    id: str
    name: str
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]
    validation_rules: Iterable[Given[models.ValidationRule]]


class AttributeProperties(ImportOptions, total=False):
    category_attribute: bool
    category_option_attribute: bool
    category_option_combo_attribute: bool
    category_option_group_attribute: bool
    category_option_group_set_attribute: bool
    code: str
    constant_attribute: bool
    data_element_attribute: bool
    data_element_group_attribute: bool
    data_element_group_set_attribute: bool
    data_set_attribute: bool
    description: str
    document_attribute: bool
    event_chart_attribute: bool
    event_report_attribute: bool
    id: str
    indicator_attribute: bool
    indicator_group_attribute: bool
    legend_set_attribute: bool
    mandatory: bool
    map_attribute: bool
    name: str
    object_types: Iterable[str]
    option_attribute: bool
    option_set: Given[models.OptionSet]
    option_set_attribute: bool
    organisation_unit_attribute: bool
    organisation_unit_group_attribute: bool
    organisation_unit_group_set_attribute: bool
    program_attribute: bool
    program_indicator_attribute: bool
    program_stage_attribute: bool
    relationship_type_attribute: bool
    section_attribute: bool
    sharing: Part[models.Sharing]
    short_name: str
    sort_order: int
    sql_view_attribute: bool
    tracked_entity_attribute_attribute: bool
    tracked_entity_type_attribute: bool
    translations: Iterable[Part[models.Translation]]
    unique: bool
    user_attribute: bool
    user_group_attribute: bool
    validation_rule_attribute: bool
    validation_rule_group_attribute: bool
    value_type: enums.ValueType
    visualization_attribute: bool


class ConstantProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    id: str
    name: str
    sharing: Part[models.Sharing]
    short_name: str
    translations: Iterable[Part[models.Translation]]
    value: float


class DimensionalObjectProperties(ImportOptions, total=False):
    all_items: bool
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    data_dimension: bool
    data_dimension_type: enums.DataDimensionType
    dimension: str
    dimension_type: enums.DimensionType
    filter: str
    id: str
    items: Iterable[Given[models.DimensionalItemObject]]
    legend_set: Given[models.LegendSet]
    name: str
    option_set: Given[models.OptionSet]
    program: Given[models.Program]
    program_stage: Given[models.ProgramStage]
    repetition: Part[models.EventRepetition]
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]
    value_type: enums.ValueType


class ExpressionDimensionItemProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    expression: str
    form_name: str
    id: str
    missing_value_strategy: enums.MissingValueStrategy
    name: str
    sharing: Part[models.Sharing]
    short_name: str
    sliding_window: bool
    translations: Iterable[Part[models.Translation]]


class IdentifiableObjectProperties(ImportOptions, total=False):
    id: str


class IndicatorProperties(ImportOptions, total=False):
    aggregate_export_attribute_option_combo: str
    aggregate_export_category_option_combo: str
    annualized: bool
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    decimals: int
    denominator: str
    denominator_description: str
    description: str
    form_name: str
    id: str
    indicator_type: Given[models.IndicatorType]
    legend_sets: Iterable[Given[models.LegendSet]]
    name: str
    numerator: str
    numerator_description: str
    sharing: Part[models.Sharing]
    short_name: str
    style: Part[models.ObjectStyle]
    translations: Iterable[Part[models.Translation]]
    url: str


class IndicatorGroupProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    id: str
    indicators: Iterable[Given[models.Indicator]]
    name: str
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class IndicatorGroupSetProperties(ImportOptions, total=False):
    code: str
    compulsory: bool
    description: str
    id: str
    indicator_groups: Iterable[Given[models.IndicatorGroup]]
    name: str
    sharing: Part[models.Sharing]
    short_name: str
    translations: Iterable[Part[models.Translation]]


class IndicatorTypeProperties(ImportOptions, total=False):
    code: str
    factor: int
    id: str
    name: str
    number: bool
    translations: Iterable[Part[models.Translation]]


class LegendSetProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    id: str
    legends: Iterable[Part[models.Legend]]
    name: str
    sharing: Part[models.Sharing]
    symbolizer: str
    translations: Iterable[Part[models.Translation]]


class OptionProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    form_name: str
    id: str
    name: str
    option_set: Given[models.OptionSet]
    sort_order: int
    style: Part[models.ObjectStyle]
    translations: Iterable[Part[models.Translation]]


class OptionGroupProperties(ImportOptions, total=False):
    code: str
    description: str
    id: str
    name: str
    option_set: Given[models.OptionSet]
    options: Iterable[Given[models.Option]]
    sharing: Part[models.Sharing]
    short_name: str
    translations: Iterable[Part[models.Translation]]


class OptionGroupSetProperties(ImportOptions, total=False):
    code: str
    data_dimension: bool
    description: str
    id: str
    name: str
    option_groups: Iterable[Given[models.OptionGroup]]
    option_set: Given[models.OptionSet]
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class OptionSetProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    id: str
    name: str
    options: Iterable[Given[models.Option]]
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]
    value_type: enums.ValueType
    version: int


class EventFilterProperties(ImportOptions, total=False):
    description: str
    event_query_criteria: Part[models.EventQueryCriteria]
    id: str
    name: str
    program: str
    program_stage: str
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class EventHookProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    disabled: bool
    id: str
    name: str
    sharing: Part[models.Sharing]
    source: Part[models.Source]
    targets: Iterable[
        Part[models.ConsoleTarget] | Part[models.JmsTarget] | Part[models.KafkaTarget] | Part[models.WebhookTarget]
    ]
    translations: Iterable[Part[models.Translation]]


class EventVisualizationProperties(ImportOptions, total=False):
    aggregation_type: enums.AggregationType
    attribute_dimensions: Iterable[Part[models.TrackedEntityAttributeDimension]]
    attribute_value_dimension: Given[models.TrackedEntityAttribute]
    attribute_values: Iterable[Part[models.AttributeValue]]
    base_line_label: str
    base_line_value: float
    category_dimensions: Iterable[Part[models.CategoryDimension]]
    category_option_group_set_dimensions: Iterable[Part[models.CategoryOptionGroupSetDimension]]
    code: str
    col_sub_totals: bool
    col_totals: bool
    collapse_data_dimensions: bool
    column_dimensions: Iterable[str]
    columns: Iterable[Given[models.DimensionalObject]]
    completed_only: bool
    cumulative_values: bool
    data_element_dimensions: Iterable[Part[models.TrackedEntityDataElementDimension]]
    data_element_value_dimension: Given[models.DataElement]
    data_type: enums.EventDataType
    description: str
    digit_group_separator: enums.DigitGroupSeparator
    domain_axis_label: str
    end_date: Date
    event_status: enums.EventStatus
    filter_dimensions: Iterable[str]
    filters: Iterable[Given[models.DimensionalObject]]
    font_size: enums.FontSize
    hide_empty_row_items: enums.HideEmptyItemStrategy
    hide_empty_rows: bool
    hide_legend: bool
    hide_na_data: bool
    hide_subtitle: bool
    hide_title: bool
    id: str
    item_organisation_unit_groups: Iterable[Given[models.OrganisationUnitGroup]]
    legacy: bool
    legend: Part[models.LegendDefinitions]
    name: str
    no_space_between_columns: bool
    org_unit_field: str
    organisation_unit_group_set_dimensions: Iterable[Part[models.OrganisationUnitGroupSetDimension]]
    organisation_unit_levels: Iterable[int]
    organisation_units: Iterable[Given[models.OrganisationUnit]]
    output_type: enums.EventOutputType
    percent_stacked_values: bool
    periods: Iterable[Part[models.PeriodReference]]
    program: Given[models.Program]
    program_indicator_dimensions: Iterable[Part[models.TrackedEntityProgramIndicatorDimension]]
    program_stage: Given[models.ProgramStage]
    program_status: enums.EnrollmentStatus
    range_axis_decimals: int
    range_axis_label: str
    range_axis_max_value: float
    range_axis_min_value: float
    range_axis_steps: int
    raw_periods: Iterable[str]
    regression_type: enums.RegressionType
    relative_periods: Part[models.RelativePeriods]
    repetitions: Iterable[Part[models.EventRepetition]]
    row_dimensions: Iterable[str]
    row_sub_totals: bool
    row_totals: bool
    rows: Iterable[Given[models.DimensionalObject]]
    sharing: Part[models.Sharing]
    show_data: bool
    show_dimension_labels: bool
    show_hierarchy: bool
    simple_dimensions: Iterable[Part[models.SimpleDimension]]
    skip_rounding: bool
    sort_order: int
    sorting: Iterable[Part[models.Sorting]]
    start_date: Date
    subscribers: Iterable[str]
    subtitle: str
    target_line_label: str
    target_line_value: float
    time_field: str
    title: str
    top_limit: int
    tracked_entity_type: Given[models.TrackedEntityType]
    translations: Iterable[Part[models.Translation]]
    type: enums.EventVisualizationType
    user_org_unit_type: enums.UserOrgUnitType
    user_organisation_unit: bool
    user_organisation_unit_children: bool
    user_organisation_unit_grand_children: bool


class JobConfigurationProperties(ImportOptions, total=False):
    code: str
    cron_expression: str
    delay: int
    enabled: bool
    error_codes: str
    executed_by: str
    id: str
    job_parameters: (
        Part[models.AggregateDataExchangeJobParameters]
        | Part[models.AnalyticsJobParameters]
        | Part[models.ContinuousAnalyticsJobParameters]
        | Part[models.DataIntegrityDetailsJobParameters]
        | Part[models.DataIntegrityJobParameters]
        | Part[models.DataSynchronizationJobParameters]
        | Part[models.DisableInactiveUsersJobParameters]
        | Part[models.EventProgramsDataSynchronizationJobParameters]
        | Part[models.GeoJsonImportJobParams]
        | Part[models.HtmlPushAnalyticsJobParameters]
        | Part[models.ImportOptions]
        | Part[models.LockExceptionCleanupJobParameters]
        | Part[models.MetadataImportParams]
        | Part[models.MetadataSyncJobParameters]
        | Part[models.MonitoringJobParameters]
        | Part[models.PredictorJobParameters]
        | Part[models.PushAnalysisJobParameters]
        | Part[models.SmsJobParameters]
        | Part[models.SqlViewUpdateParameters]
        | Part[models.TestJobParameters]
        | Part[models.TrackerProgramsDataSynchronizationJobParameters]
        | Part[models.TrackerTrigramIndexJobParameters]
    )
    job_status: enums.JobStatus
    job_type: enums.JobType
    last_alive: Date
    last_executed: Date
    last_executed_status: enums.JobStatus
    last_finished: Date
    name: str
    queue_name: str
    queue_position: int
    scheduling_type: enums.SchedulingType


class IncomingSmsProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    gatewayid: str
    id: str
    name: str
    originator: str
    receiveddate: Date
    sentdate: Date
    sharing: Part[models.Sharing]
    smsencoding: enums.SmsMessageEncoding
    smsstatus: enums.SmsMessageStatus
    text: str
    translations: Iterable[Part[models.Translation]]
    user: Given[models.User]


class MessageConversationProperties(ImportOptions, total=False):
    assignee: Given[models.User]
    ext_message_id: str
    id: str
    last_message: Date
    last_sender: Given[models.User]
    message_count: int
    message_type: enums.MessageType
    messages: Iterable[Part[models.MessageConversationMessages]]
    priority: enums.MessageConversationPriority
    status: enums.MessageConversationStatus
    subject: str
    user_messages: Iterable[Part[models.UserMessage]]


class OutboundSmsProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    date: Date
    id: str
    message: str
    name: str
    recipients: Iterable[str]
    sender: str
    sharing: Part[models.Sharing]
    status: enums.OutboundSmsStatus
    subject: str
    translations: Iterable[Part[models.Translation]]
    user: Given[models.User]


class SMSCommandProperties(ImportOptions, total=False):
    code_value_separator: str
    completeness_method: enums.CompletenessMethod
    current_period_used_for_reporting: bool
    dataset: Given[models.DataSet]
    default_message: str
    id: str
    more_than_one_org_unit_message: str
    name: str
    no_user_message: str
    parser_type: enums.ParserType
    program: Given[models.Program]
    program_stage: Given[models.ProgramStage]
    received_message: str
    separator: str
    sms_codes: Iterable[Part[models.SMSCode]]
    special_characters: Iterable[Part[models.SMSSpecialCharacter]]
    success_message: str
    user_group: Given[models.UserGroup]
    wrong_format_message: str


class ValidationNotificationTemplateProperties(ImportOptions, total=False):
    code: str
    id: str
    message_template: str
    name: str
    notify_users_in_hierarchy_only: bool
    recipient_user_groups: Iterable[Given[models.UserGroup]]
    send_strategy: enums.SendStrategy
    subject_template: str
    translations: Iterable[Part[models.Translation]]
    validation_rules: Iterable[Given[models.ValidationRule]]


class OrganisationUnitProperties(ImportOptions, total=False):
    address: str
    attribute_values: Iterable[Part[models.AttributeValue]]
    closed_date: Date
    code: str
    comment: str
    contact_person: str
    description: str
    email: str
    geometry: Part[models.Geometry]
    id: str
    image: Given[models.FileResource]
    level: int
    name: str
    opening_date: Date
    parent: Given[models.OrganisationUnit]
    path: str
    phone_number: str
    short_name: str
    translations: Iterable[Part[models.Translation]]
    url: str


class OrganisationUnitGroupProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    color: str
    description: str
    geometry: Part[models.Geometry]
    id: str
    name: str
    organisation_units: Iterable[Given[models.OrganisationUnit]]
    sharing: Part[models.Sharing]
    short_name: str
    symbol: str
    translations: Iterable[Part[models.Translation]]


class OrganisationUnitGroupSetProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    compulsory: bool
    data_dimension: bool
    description: str
    id: str
    include_subhierarchy_in_analytics: bool
    name: str
    organisation_unit_groups: Iterable[Given[models.OrganisationUnitGroup]]
    sharing: Part[models.Sharing]
    short_name: str
    translations: Iterable[Part[models.Translation]]


class OrganisationUnitLevelProperties(ImportOptions, total=False):
    code: str
    id: str
    level: int
    name: str
    offline_levels: int
    translations: Iterable[Part[models.Translation]]


class ProgramProperties(ImportOptions, total=False):
    access_level: enums.AccessLevel
    attribute_values: Iterable[Part[models.AttributeValue]]
    category_combo: Given[models.CategoryCombo]
    code: str
    complete_events_expiry_days: int
    data_entry_form: Given[models.DataEntryForm]
    description: str
    enrollment_date_label: str
    enrollment_label: str
    event_label: str
    expiry_days: int
    expiry_period_type: enums.OffsetPeriodType
    feature_type: enums.FeatureType
    follow_up_label: str
    form_name: str
    id: str
    ignore_overdue_events: bool
    incident_date_label: str
    max_tei_count_to_return: int
    min_attributes_required_to_search: int
    name: str
    note_label: str
    notification_templates: Iterable[Given[models.ProgramNotificationTemplate]]
    only_enroll_once: bool
    open_days_after_co_end_date: int
    org_unit_label: str
    organisation_units: Iterable[Given[models.OrganisationUnit]]
    program_sections: Iterable[Given[models.ProgramSection]]
    program_stage_label: str
    program_stages: Iterable[Given[models.ProgramStage]]
    program_tracked_entity_attributes: Iterable[Part[models.ProgramTrackedEntityAttribute]]
    program_type: enums.ProgramType
    related_program: Given[models.Program]
    relationship_label: str
    select_enrollment_dates_in_future: bool
    select_incident_dates_in_future: bool
    sharing: Part[models.Sharing]
    short_name: str
    skip_offline: bool
    style: Part[models.ObjectStyle]
    tracked_entity_attribute_label: str
    tracked_entity_type: Given[models.TrackedEntityType]
    translations: Iterable[Part[models.Translation]]
    use_first_stage_during_registration: bool
    version: int


class ProgramIndicatorProperties(ImportOptions, total=False):
    aggregate_export_attribute_option_combo: str
    aggregate_export_category_option_combo: str
    aggregation_type: enums.AggregationType
    analytics_period_boundaries: Iterable[Part[models.AnalyticsPeriodBoundary]]
    analytics_type: enums.AnalyticsType
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    decimals: int
    description: str
    expression: str
    filter: str
    form_name: str
    id: str
    legend_sets: Iterable[Given[models.LegendSet]]
    name: str
    org_unit_field: str
    program: Given[models.Program]
    sharing: Part[models.Sharing]
    short_name: str
    style: Part[models.ObjectStyle]
    translations: Iterable[Part[models.Translation]]


class ProgramIndicatorGroupProperties(ImportOptions, total=False):
    code: str
    description: str
    id: str
    name: str
    program_indicators: Iterable[Given[models.ProgramIndicator]]
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class ProgramMessageProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    delivery_channels: Iterable[enums.DeliveryChannel]
    enrollment: Given[models.Enrollment]
    event: Given[models.Event]
    id: str
    message_status: enums.ProgramMessageStatus
    name: str
    notification_template: str
    processed_date: Date
    recipients: Part[models.ProgramMessageRecipients]
    sharing: Part[models.Sharing]
    store_copy: bool
    subject: str
    text: str
    translations: Iterable[Part[models.Translation]]
    user: Given[models.User]


class ProgramNotificationTemplateProperties(ImportOptions, total=False):
    code: str
    delivery_channels: Iterable[enums.DeliveryChannel]
    id: str
    message_template: str
    name: str
    notification_recipient: enums.ProgramNotificationRecipient
    notification_trigger: enums.NotificationTrigger
    notify_parent_organisation_unit_only: bool
    notify_users_in_hierarchy_only: bool
    recipient_data_element: Given[models.DataElement]
    recipient_program_attribute: Given[models.TrackedEntityAttribute]
    recipient_user_group: Given[models.UserGroup]
    relative_scheduled_days: int
    send_repeatable: bool
    subject_template: str
    translations: Iterable[Part[models.Translation]]


class ProgramRuleProperties(ImportOptions, total=False):
    code: str
    condition: str
    description: str
    id: str
    name: str
    priority: int
    program: Given[models.Program]
    program_rule_actions: Iterable[Given[models.ProgramRuleAction]]
    program_stage: Given[models.ProgramStage]
    translations: Iterable[Part[models.Translation]]


class ProgramRuleActionProperties(ImportOptions, total=False):
    code: str
    content: str
    data: str
    data_element: Given[models.DataElement]
    id: str
    location: str
    option: Given[models.Option]
    option_group: Given[models.OptionGroup]
    program_indicator: Given[models.ProgramIndicator]
    program_rule: Given[models.ProgramRule]
    program_rule_action_type: enums.ProgramRuleActionType
    program_stage: Given[models.ProgramStage]
    program_stage_section: Given[models.ProgramStageSection]
    template_uid: str
    tracked_entity_attribute: Given[models.TrackedEntityAttribute]
    translations: Iterable[Part[models.Translation]]


class ProgramRuleVariableProperties(ImportOptions, total=False):
    code: str
    data_element: Given[models.DataElement]
    id: str
    name: str
    program: Given[models.Program]
    program_rule_variable_source_type: enums.ProgramRuleVariableSourceType
    program_stage: Given[models.ProgramStage]
    tracked_entity_attribute: Given[models.TrackedEntityAttribute]
    translations: Iterable[Part[models.Translation]]
    use_code_for_option_set: bool
    value_type: enums.ValueType


class ProgramSectionProperties(ImportOptions, total=False):
    code: str
    description: str
    form_name: str
    id: str
    name: str
    program: Given[models.Program]
    render_type: Any
    sort_order: int
    style: Part[models.ObjectStyle]
    tracked_entity_attributes: Iterable[Given[models.TrackedEntityAttribute]]
    translations: Iterable[Part[models.Translation]]


class ProgramStageProperties(ImportOptions, total=False):
    allow_generate_next_visit: bool
    attribute_values: Iterable[Part[models.AttributeValue]]
    auto_generate_event: bool
    block_entry_form: bool
    code: str
    data_entry_form: Given[models.DataEntryForm]
    description: str
    due_date_label: str
    enable_user_assignment: bool
    event_label: str
    execution_date_label: str
    feature_type: enums.FeatureType
    form_name: str
    generated_by_enrollment_date: bool
    hide_due_date: bool
    id: str
    min_days_from_start: int
    name: str
    next_schedule_date: Given[models.DataElement]
    notification_templates: Iterable[Given[models.ProgramNotificationTemplate]]
    open_after_enrollment: bool
    period_type: enums.OffsetPeriodType
    pre_generate_uid: bool
    program: Given[models.Program]
    program_stage_data_elements: Iterable[Part[models.ProgramStageDataElement]]
    program_stage_label: str
    program_stage_sections: Iterable[Given[models.ProgramStageSection]]
    referral: bool
    remind_completed: bool
    repeatable: bool
    report_date_to_use: str
    sharing: Part[models.Sharing]
    sort_order: int
    standard_interval: int
    style: Part[models.ObjectStyle]
    translations: Iterable[Part[models.Translation]]
    validation_strategy: enums.ValidationStrategy


class ProgramStageSectionProperties(ImportOptions, total=False):
    code: str
    data_elements: Iterable[Given[models.DataElement]]
    description: str
    form_name: str
    id: str
    name: str
    program_indicators: Iterable[Given[models.ProgramIndicator]]
    program_stage: Given[models.ProgramStage]
    render_type: Any
    sort_order: int
    style: Part[models.ObjectStyle]
    translations: Iterable[Part[models.Translation]]


class ProgramStageWorkingListProperties(ImportOptions, total=False):
    code: str
    description: str
    id: str
    name: str
    program: Given[models.Program]
    program_stage: Given[models.ProgramStage]
    program_stage_query_criteria: Part[models.ProgramStageQueryCriteria]
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class TrackedEntityAttributeProperties(ImportOptions, total=False):
    aggregation_type: enums.AggregationType
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    confidential: bool
    description: str
    expression: str
    field_mask: str
    form_name: str
    generated: bool
    id: str
    inherit: bool
    legend_sets: Iterable[Given[models.LegendSet]]
    name: str
    option_set: Given[models.OptionSet]
    orgunit_scope: bool
    pattern: str
    sharing: Part[models.Sharing]
    short_name: str
    skip_synchronization: bool
    sort_order_in_list_no_program: int
    sort_order_in_visit_schedule: int
    style: Part[models.ObjectStyle]
    translations: Iterable[Part[models.Translation]]
    unique: bool
    value_type: enums.ValueType


class TrackedEntityFilterProperties(ImportOptions, total=False):
    code: str
    description: str
    entity_query_criteria: Part[models.EntityQueryCriteria]
    event_filters: Iterable[Part[models.EventFilterInfo]]
    id: str
    name: str
    program: Given[models.Program]
    sharing: Part[models.Sharing]
    sort_order: int
    style: Part[models.ObjectStyle]
    translations: Iterable[Part[models.Translation]]


class TrackedEntityTypeProperties(ImportOptions, total=False):
    allow_audit_log: bool
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    description: str
    feature_type: enums.FeatureType
    form_name: str
    id: str
    max_tei_count_to_return: int
    min_attributes_required_to_search: int
    name: str
    sharing: Part[models.Sharing]
    style: Part[models.ObjectStyle]
    tracked_entity_type_attributes: Iterable[Part[models.TrackedEntityTypeAttribute]]
    translations: Iterable[Part[models.Translation]]


class RelationshipTypeProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    bidirectional: bool
    code: str
    description: str
    from_constraint: Part[models.RelationshipConstraint]
    from_to_name: str
    id: str
    name: str
    referral: bool
    sharing: Part[models.Sharing]
    to_constraint: Part[models.RelationshipConstraint]
    to_from_name: str
    translations: Iterable[Part[models.Translation]]


class UserProperties(ImportOptions, total=False):
    account_expiry: Date
    attribute_values: Iterable[Part[models.AttributeValue]]
    avatar: Given[models.FileResource]
    birthday: Date
    cat_dimension_constraints: Iterable[Given[models.Category]]
    code: str
    cogs_dimension_constraints: Iterable[Given[models.CategoryOptionGroupSet]]
    data_view_max_organisation_unit_level: int
    data_view_organisation_units: Iterable[Given[models.OrganisationUnit]]
    disabled: bool
    education: str
    email: str
    employer: str
    external_auth: bool
    facebook_messenger: str
    first_name: str
    gender: str
    id: str
    interests: str
    introduction: str
    invitation: bool
    job_title: str
    languages: str
    last_checked_interpretations: Date
    last_login: Date
    ldap_id: str
    nationality: str
    open_id: str
    organisation_units: Iterable[Given[models.OrganisationUnit]]
    password: str
    password_last_updated: Date
    phone_number: str
    self_registered: bool
    skype: str
    surname: str
    tei_search_organisation_units: Iterable[Given[models.OrganisationUnit]]
    telegram: str
    twitter: str
    user_groups: Iterable[Given[models.UserGroup]]
    user_roles: Iterable[Given[models.UserRole]]
    username: str
    welcome_message: str
    whats_app: str


class UserGroupProperties(ImportOptions, total=False):
    attribute_values: Iterable[Part[models.AttributeValue]]
    code: str
    id: str
    managed_groups: Iterable[Given[models.UserGroup]]
    name: str
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]
    users: Iterable[Given[models.User]]


class UserRoleProperties(ImportOptions, total=False):
    authorities: Iterable[str]
    code: str
    description: str
    id: str
    name: str
    restrictions: Iterable[str]
    sharing: Part[models.Sharing]
    translations: Iterable[Part[models.Translation]]


class VisualizationProperties(ImportOptions, total=False):
    aggregation_type: enums.AggregationType
    attribute_values: Iterable[Part[models.AttributeValue]]
    axes: Iterable[Part[models.AxisV2]]
    category_dimensions: Iterable[Part[models.CategoryDimension]]
    category_option_group_set_dimensions: Iterable[Part[models.CategoryOptionGroupSetDimension]]
    code: str
    col_sub_totals: bool
    col_totals: bool
    color_set: str
    column_dimensions: Iterable[str]
    columns: Iterable[Given[models.DimensionalObject]]
    completed_only: bool
    cumulative_values: bool
    data_dimension_items: Iterable[Part[models.DataDimensionItem]]
    data_element_group_set_dimensions: Iterable[Part[models.DataElementGroupSetDimension]]
    description: str
    digit_group_separator: enums.DigitGroupSeparator
    end_date: Date
    filter_dimensions: Iterable[str]
    filters: Iterable[Given[models.DimensionalObject]]
    fix_column_headers: bool
    fix_row_headers: bool
    font_size: enums.FontSize
    font_style: Part[models.VisualizationFontStyle]
    hide_empty_columns: bool
    hide_empty_row_items: enums.HideEmptyItemStrategy
    hide_empty_rows: bool
    hide_legend: bool
    hide_subtitle: bool
    hide_title: bool
    icons: Iterable[Part[models.VisualizationIcon]]
    id: str
    item_organisation_unit_groups: Iterable[Given[models.OrganisationUnitGroup]]
    legend: Part[models.LegendDefinitions]
    measure_criteria: str
    name: str
    no_space_between_columns: bool
    number_type: enums.NumberType
    optional_axes: Iterable[Part[models.Axis]]
    organisation_unit_group_set_dimensions: Iterable[Part[models.OrganisationUnitGroupSetDimension]]
    organisation_unit_levels: Iterable[int]
    organisation_units: Iterable[Given[models.OrganisationUnit]]
    outlier_analysis: Part[models.OutlierAnalysis]
    percent_stacked_values: bool
    periods: Iterable[Part[models.PeriodReference]]
    raw_periods: Iterable[str]
    regression: bool
    regression_type: enums.RegressionType
    relative_periods: Part[models.RelativePeriods]
    reporting_params: Part[models.ReportingParams]
    row_dimensions: Iterable[str]
    row_sub_totals: bool
    row_totals: bool
    rows: Iterable[Given[models.DimensionalObject]]
    series: Iterable[Part[models.Series]]
    series_key: Part[models.SeriesKey]
    sharing: Part[models.Sharing]
    show_data: bool
    show_dimension_labels: bool
    show_hierarchy: bool
    skip_rounding: bool
    sort_order: int
    sorting: Iterable[Part[models.Sorting]]
    start_date: Date
    subscribers: Iterable[str]
    subtitle: str
    title: str
    top_limit: int
    translations: Iterable[Part[models.Translation]]
    type: enums.VisualizationType
    user_org_unit_type: enums.UserOrgUnitType
    user_organisation_unit: bool
    user_organisation_unit_children: bool
    user_organisation_unit_grand_children: bool
    yearly_series: Iterable[str]
