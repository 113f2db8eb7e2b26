"""The models of DHIS2 2.41, each imported on first use.

In the modules, type checkers see the types of references (`Ref`) and values as they are. When a program runs,
references are imported and built on first use, and any text is read where a newer server may have more values.
"""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dhis2w_client.v41.models.access import *
    from dhis2w_client.v41.models.aggregate_data_exchange import *
    from dhis2w_client.v41.models.analysis import *
    from dhis2w_client.v41.models.apps import *
    from dhis2w_client.v41.models.base import *
    from dhis2w_client.v41.models.category import *
    from dhis2w_client.v41.models.common import *
    from dhis2w_client.v41.models.dashboard import *
    from dhis2w_client.v41.models.data_element import *
    from dhis2w_client.v41.models.data_entry import *
    from dhis2w_client.v41.models.dimensions import *
    from dhis2w_client.v41.models.event import *
    from dhis2w_client.v41.models.grid import *
    from dhis2w_client.v41.models.job_configuration import *
    from dhis2w_client.v41.models.messaging import *
    from dhis2w_client.v41.models.organisation_unit import *
    from dhis2w_client.v41.models.program import *
    from dhis2w_client.v41.models.system import *
    from dhis2w_client.v41.models.tracked_entity import *
    from dhis2w_client.v41.models.tracking import *
    from dhis2w_client.v41.models.user import *
    from dhis2w_client.v41.models.visualization import *
    from dhis2w_client.v41.models.web_message import *
else:
    from dhis2w_client._lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        globals(),
        {
            "access": "ApiToken ApiTokenAuthScheme DashboardInfo DataApprovalWorkflows ForgotPasswordRequest GoogleAccessToken IpAllowedList LoginConfigResponse LoginOidcProvider LoginRequest LoginResponse MeDto Meta MethodAllowedList OAuth2Client PasswordValidation PasswordVerification RefererAllowedList ResetPasswordRequest SharingInfo SharingObject SharingSearchResult SharingUser SharingUserAccess SharingUserGroupAccess TwoFactorCode UserInviteParams UserInvites UserLookup UserLookups UserRegistrationParams UserReplica",
            "aggregate_data_exchange": "AggregateDataExchange Api ExchangeSource ExchangeTarget Filter SourceParams SourceRequest TargetRequest",
            "analysis": "AnalyticsDimensions AnalyticsTableHook CascadeSharingReport DashboardSearchResult DashboardSearchResultEventVisualizations DashboardSearchResultVisualizations ExternalMapLayer FavoriteStatistics GeoFeature GridResponse IdObject Interpretation InterpretationComments InterpretationEventChart InterpretationEventReport Map MapView Mention PushAnalysis Rectangle Report SqlView UsageStatistics",
            "apps": "AddIconRequest App AppActivities AppDeveloper AppDhis AppIcons AppSettings DashboardWidgetAppSettings DatastoreEntry Document EntriesResponse EntriesResponsePager FileResource FileResourceOwner FileUpload Icon IconListResponse Route SimpleImageResource UpdateIconRequest WebModule",
            "base": "Access AccessData AttributeValue Geometry ObjectStyle Pager PeriodReference QueryModifiers Sharing TrackerPager TrackerUser Translation UserInfoSnapshot",
            "category": "Category CategoryCombo CategoryDimension CategoryItems CategoryOption CategoryOptionCombo CategoryOptionGroup CategoryOptionGroupSet CategoryOptionGroupSetDimension CategoryOptionGroupSetItems",
            "common": "AddOperation AnalyticsDimension AnalyticsPeriodBoundary ApiHeadersAuthScheme ApiQueryParamsAuthScheme BulkSmsGatewayConfig ClickatellGatewayConfig DataDimensionItem DataDimensionItemSubexpressionDimensionItem DateFilterPeriod DimensionItemKeywords DimensionalItemObject Enrollment EnrollmentTrackedEntityComments ErrorReport GenericHttpGatewayConfig HttpBasicAuthScheme ImportConflict ImportOptions Keyword MetadataImportParams MetadataItem RelationshipItem RelationshipItemRelationship RelativePeriods RemoveByIdOperation RemoveOperation ReplaceOperation ReportingParams ReportingRate SMPPGatewayConfig Sorting Stats TypeReport",
            "dashboard": "Column Dashboard DashboardItem DashboardItemEventChart DashboardItemEventReport ItemConfig Layout Spacing",
            "data_element": "DataElement DataElementGroup DataElementGroupSet DataElementGroupSetDimension DataElementGroupSetItems DataElementOperand FileTypeValueOptions",
            "data_entry": "ApprovalDto ApprovalStatusDto ApprovalsDto CategoryCombosPage CompleteDataSetRegistration CompleteDataSetRegistrations CompleteStatusDto CustomDataEntryFormDto DataAnalysisParams DataApprovalLevel DataApprovalPermissions DataApprovalStateResponse DataApprovalStates DataApprovalWorkflow DataEntryForm DataInputPeriod DataSet DataSetCompletionDto DataSetElement DataSetNotificationTemplate DataSummary DataValue DataValueAuditDto DataValueCategoryDto DataValueContextDto DataValueDto DataValueFollowUpRequest DataValueSet DataValuesDto DataValuesFollowUpRequest DeflatedDataValue Dhis2Info Field FollowupAnalysisMetadata FollowupAnalysisResponse FollowupParams FollowupValue Form FormCategoryCombo FormCategoryComboCategories FormCategoryComboCategoriesCategoryOptions Group ImportSuccessResponse LockException LockExceptionDto LockExceptionsDto LockExceptionsPage MinMaxDataElement MinMaxDataElementsPage MinMaxValue MinMaxValueDeleteRequest MinMaxValueDto MinMaxValueKey MinMaxValueParams MinMaxValueUpsertRequest OutlierDetectionMetadata OutlierDetectionResponse OutlierValue Predictor PredictorGroup Section UpdateFollowUpForDataValuesRequest ValidationResult ValidationResultView ValidationResultsPage ValidationRule ValidationRuleExpressionDetails ValidationRuleGroup ValidationRulesAnalysisParams ValidationSummary",
            "dimensions": "Attribute AttributeValueFilter BulkJsonPatch Constant DataElementOperandsPage DataItem DataItemsPage DimensionalObject DimensionsPage ExportingSystem ExpressionDimensionItem GeoJsonFeature GeoJsonFeatureCollection IdentifiableObject IdentifiableObjects IdentifiableObjectsAdditions IdentifiableObjectsDeletions IdentifiableObjectsIdentifiableObjects Indicator IndicatorGroup IndicatorGroupSet IndicatorType ItemsPage Legend LegendDefinitions LegendSet MergeParams MetadataBundle Option OptionGroup OptionGroupSet OptionGroupSetItems OptionSet OrgUnitInfo OrgUnitMergeQuery OrgUnitProfile OrgUnitProfileData OrgUnitSplitQuery OrganisationUnitLevels OrganisationUnitsPage PeriodType PeriodTypesPage ProfileItem",
            "event": "ConsoleTarget Event EventDataFilter EventDataValue EventFilter EventHook EventNotes EventQueryCriteria EventRepetition EventVisualization EventVisualizationValue JmsTarget KafkaTarget SimpleDimension Source WebhookTarget",
            "grid": "ExecutionPlan Grid GridHeader GridMetaData GridMetaDataItem PerformanceMetrics Reference",
            "job_configuration": "AggregateDataExchangeJobParameters AnalyticsJobParameters ContinuousAnalyticsJobParameters DataIntegrityDetailsJobParameters DataIntegrityJobParameters DataSynchronizationJobParameters DisableInactiveUsersJobParameters EventProgramsDataSynchronizationJobParameters GeoJsonImportJobParams HtmlPushAnalyticsJobParameters JobConfiguration LockExceptionCleanupJobParameters MetadataSyncJobParameters MonitoringJobParameters PredictorJobParameters PushAnalysisJobParameters SmsJobParameters SqlViewUpdateParameters TestJobParameters TrackerProgramsDataSynchronizationJobParameters TrackerTrigramIndexJobParameters",
            "messaging": "Email IncomingSms MarkedConversations MessageConversation MessageConversationInfo MessageConversationMessages NewMessageConversation OutboundSms ProgramMessageBatch ProgramNotificationInstancesPage SMSCode SMSCommand SMSSpecialCharacter SmsGateways UserMessage ValidationNotificationTemplate",
            "organisation_unit": "OrganisationUnit OrganisationUnitGroup OrganisationUnitGroupSet OrganisationUnitGroupSetDimension OrganisationUnitGroupSetItems OrganisationUnitLevel",
            "program": "NotifiedEvent Program ProgramDataElementDimensionItem ProgramIndicator ProgramIndicatorGroup ProgramMessage ProgramMessageRecipients ProgramNotificationInstance ProgramNotificationTemplate ProgramRule ProgramRuleAction ProgramRuleVariable ProgramSection ProgramStage ProgramStageDataElement ProgramStageQueryCriteria ProgramStageSection ProgramStageWorkingList ProgramTrackedEntityAttribute ProgramTrackedEntityAttributeDimensionItem",
            "system": "Authority AvailabilityStatus BaseIdentifiableObject CodeList Configuration DataApprovalAudit DataApprovalAuditsPage DataIntegrityCheck DataIntegrityDetails DataIntegrityIssue DataIntegritySummary DataValueAudit DataValueAuditsPage DatabaseInfo DeletedObject DeletedObjectsPage Error GistPreferences I18nLocale I18nOutput ImportConflicts ImportReport IndexResource IndexResources Item JobRunError JobRunErrors JobTypeInfo JobTypes LeaderNodeInfo MetadataAdjustParams MetadataProposeParams MetadataVersion MetadataVersions Notification ObjectReport ObjectValueTypeRenderingOption Process ProcessInfo Progress Property QueryAlias QueryAliasRequest SchedulerEntry SchedulerEntryJob SchedulerQueue Schema Stage StyleObject SystemInfo TrackedEntityAudit TrackedEntityAuditsPage WebLocale",
            "tracked_entity": "EntityQueryCriteria EventFilterInfo FilterPeriod TrackedEntity TrackedEntityAttribute TrackedEntityAttributeDimension TrackedEntityAttributeValue TrackedEntityDataElementDimension TrackedEntityFilter TrackedEntityProgramIndicatorDimension TrackedEntityProgramOwner TrackedEntityType TrackedEntityTypeAttribute",
            "tracking": "AttributeValueChange Body DataValueChange DeprecatedTrackerAttribute DeprecatedTrackerDataValue DeprecatedTrackerEnrollment DeprecatedTrackerEvent DeprecatedTrackerNote DeprecatedTrackerProgramOwner DeprecatedTrackerRelationship DeprecatedTrackerRelationshipItem DeprecatedTrackerTrackedEntityInstance Entity EventChange EventChangeLog EventChangeLogsPage EventFieldChange EventPropertyChange Expression MergeObject PersistenceReport PotentialDuplicate PotentialDuplicatesPage ProgramDataElementsPage RelationshipConstraint RelationshipType ReservedValue TrackedEntityChange TrackedEntityChangeLog TrackedEntityChangeLogsPage TrackerAttribute TrackerDataValue TrackerDataView TrackerEnrollment TrackerEnrollmentsPage TrackerEvent TrackerEventsPage TrackerImportError TrackerImportReport TrackerNote TrackerProgramOwner TrackerRelationship TrackerRelationshipItem TrackerRelationshipItemEnrollment TrackerRelationshipItemEnrollmentEvents TrackerRelationshipItemEvent TrackerRelationshipItemTrackedEntity TrackerRelationshipItemTrackedEntityEnrollments TrackerRelationshipItemTrackedEntityEnrollmentsEvents TrackerRelationshipsPage TrackerStats TrackerTrackedEntitiesPage TrackerTrackedEntity TrackerTypeReport TrigramSummary ValidationReport Warning",
            "user": "User UserAccess UserCredentialsDto UserDto UserGroup UserGroupAccess UserRole UserSettings",
            "visualization": "Axis AxisV2 FontStyle Line OutlierAnalysis OutlierLine Series SeriesKey StyledObject Visualization VisualizationFontStyle VisualizationIcon",
            "web_message": "ApiTokenCreationResponse ErrorReportsWebMessageResponse FileResourceWebMessageResponse GeoJsonImportReport ImportCount ImportCountWebMessageResponse ImportReportWebMessageResponse ImportSummaries ImportSummary JobConfigurationWebMessageResponse ObjectReportWebMessageResponse PredictionSummary TrackerJobWebMessageResponse TypeReportWebMessageResponse WebMessage",
        },
    )
