"""The models of DHIS2 2.43, each imported on first use.

In the modules, type checkers see the types of references (`Ref`) and values as they are. When a program runs,
references are imported and built on first use, and any text is read where a newer server may have more values.
"""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dhis2w_client.v43.models.access import *
    from dhis2w_client.v43.models.aggregate_data_exchange import *
    from dhis2w_client.v43.models.analysis import *
    from dhis2w_client.v43.models.apps import *
    from dhis2w_client.v43.models.base import *
    from dhis2w_client.v43.models.category import *
    from dhis2w_client.v43.models.common import *
    from dhis2w_client.v43.models.dashboard import *
    from dhis2w_client.v43.models.data_element import *
    from dhis2w_client.v43.models.data_entry import *
    from dhis2w_client.v43.models.dimensions import *
    from dhis2w_client.v43.models.event_hook import *
    from dhis2w_client.v43.models.grid import *
    from dhis2w_client.v43.models.job_configuration import *
    from dhis2w_client.v43.models.messaging import *
    from dhis2w_client.v43.models.program import *
    from dhis2w_client.v43.models.system import *
    from dhis2w_client.v43.models.tracking import *
    from dhis2w_client.v43.models.user import *
    from dhis2w_client.v43.models.visualization import *
    from dhis2w_client.v43.models.web_message import *
else:
    from dhis2w_client._lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        globals(),
        {
            "access": "ApiToken ApiTokenAuthScheme DashboardInfo DataApprovalWorkflows Dhis2OAuth2Authorization Dhis2OAuth2AuthorizationConsent Dhis2OAuth2Client ForgotPasswordRequest GoogleAccessToken IpAllowedList LoginConfigResponse LoginOidcProvider LoginRequest LoginResponse MeDto MethodAllowedList PasswordValidation PasswordVerification PrivilegedUserStats QRCode RefererAllowedList ResetPasswordRequest SharingInfo SharingMeta SharingObject SharingSearchResult SharingUser SharingUserAccess SharingUserGroupAccess TwoFactorAuditEntry TwoFactorAuditList TwoFactorAuditSummary TwoFactorCode UserInviteParams UserInvites UserLookup UserLookups UserRegistrationParams UserReplica UserSettings",
            "aggregate_data_exchange": "AggregateDataExchange Api ExchangeSource ExchangeTarget Filter SourceParams SourceRequest TargetRequest",
            "analysis": "AnalyticsDimensions AnalyticsTableHook Basemap CascadeSharingReport DashboardSearchResult EventVisualization ExternalMapLayer FavoriteStatistics GeoFeature GridResponse IdObject Interpretation InterpretationComment Map MapView Mention Rectangle Report SqlView UsageStatistics",
            "apps": "AddIconRequest App AppActivities AppDeveloper AppDhis AppIcons AppSettings AppShortcut DashboardWidgetAppSettings DatastoreEntry DatastoreNamespace DatastoreNamespaceProtection Document EntriesResponse EntriesResponsePager FileResource FileResourceOwner FileUpload Icon IconListResponse Route SimpleImageResource UpdateIconRequest WebModule",
            "base": "Access AccessData AttributeValue Geometry ObjectStyle Pager PeriodReference QueryModifiers Sharing TrackerNote TrackerPager TrackerUser Translation UserDto",
            "category": "Category CategoryCombo CategoryDimension CategoryOption CategoryOptionCombo CategoryOptionGroup CategoryOptionGroupSet CategoryOptionGroupSetDimension",
            "common": "AddOperation AnalyticsDimension AnalyticsPeriodBoundary ApiHeadersAuthScheme ApiQueryParamsAuthScheme BulkSmsGatewayConfig ClickatellGatewayConfig DataDimensionItem DateFilterPeriod DimensionItemKeywords DimensionalItemObject Enrollment ErrorReport EventChart EventDataFilter EventRepetition EventReport GenericGatewayParameter GenericHttpGatewayConfig HttpBasicAuthScheme ImportConflict ImportCount ImportOptions ImportTypeSummary Keyword MetadataImportParams MetadataItem Note OAuth2ClientCredentialsAuthScheme RelativePeriods RemoveByIdOperation RemoveOperation ReplaceOperation ReportingParams ReportingRate SMPPGatewayConfig SimpleDimension SimpleEventVisualizationView SimpleVisualizationView SingleEvent Sorting Stats SubexpressionDimensionItem TrackedEntity TrackedEntityDataElementDimension TrackedEntityProgramIndicatorDimension TrackerEvent TypeReport",
            "dashboard": "Column Dashboard DashboardItem EmbeddedDashboard EmbeddedOptions EmbeddedSecurity FilterOptions ItemConfig Layout Spacing",
            "data_element": "DataElement DataElementGroup DataElementGroupSet DataElementGroupSetDimension DataElementOperand FileTypeValueOptions",
            "data_entry": "ApprovalDto ApprovalStatusDto ApprovalsDto CategoryCombosPage CompleteDataSetRegistration CompleteDataSetRegistrations CompleteStatusDto CustomDataEntryFormDto DataAnalysisParams DataApprovalLevel DataApprovalPermissions DataApprovalStateResponse DataApprovalStateResponsePeriod DataApprovalStates DataApprovalWorkflow DataEntryForm DataInputPeriod DataSet DataSetCompletionDto DataSetElement DataSetNotificationTemplate DataSummary DataValue DataValueCategoryParams DataValueChangelogEntry DataValueContextDto DataValueFollowUpRequest DataValueHistory DataValuePostParams DataValueSet DataValuesDto DataValuesFollowUpRequest DeflatedDataValue DeflatedDataValuePeriod Dhis2Info Field FollowupAnalysisMetadata FollowupAnalysisResponse FollowupParams FollowupValue Form FormCategoryCombo FormCategoryComboCategories FormCategoryComboCategoriesCategoryOptions Group ImportSuccessResponse LockException LockExceptionDto LockExceptionsDto LockExceptionsPage MinMaxDataElement MinMaxDataElementsPage MinMaxValue MinMaxValueDeleteRequest MinMaxValueKey MinMaxValueParams MinMaxValueUpsertRequest OutlierDetectionMetadata OutlierDetectionResponse OutlierValue Predictor PredictorGroup Section UpdateFollowUpForDataValuesRequest ValidationResult ValidationResultView ValidationResultsPage ValidationRule ValidationRuleExpressionDetails ValidationRuleGroup ValidationRulesAnalysisParams ValidationSummary",
            "dimensions": "Attribute AttributeValueFilter BulkJsonPatch Constant DataElementOperandsPage DataItem DataItemsPage DimensionalObject DimensionsPage ExportingSystem ExpressionDimensionItem GeoJsonFeature GeoJsonFeatureCollection IdentifiableObject IdentifiableObjects Indicator IndicatorGroup IndicatorGroupSet IndicatorType ItemsPage Legend LegendDefinitions LegendSet MergeParams MetadataBundle Option OptionGroup OptionGroupSet OptionSet OrgUnitInfo OrgUnitMergeQuery OrgUnitProfile OrgUnitProfileData OrgUnitSplitQuery OrganisationUnit OrganisationUnitGroup OrganisationUnitGroupSet OrganisationUnitGroupSetDimension OrganisationUnitLevel OrganisationUnitLevels OrganisationUnitsPage PeriodTypesPage PeriodTypesPutAnswer ProfileItem",
            "event_hook": "ConsoleTarget EventHook JmsTarget KafkaTarget Source WebhookTarget",
            "grid": "ExecutionPlan Grid GridHeader GridMetaData GridMetaDataItem PerformanceMetrics Reference",
            "job_configuration": "AggregateDataExchangeJobParameters AnalyticsJobParameters ContinuousAnalyticsJobParameters DataIntegrityDetailsJobParameters DataIntegrityJobParameters DataSynchronizationJobParameters DisableInactiveUsersJobParameters GeoJsonImportJobParams HtmlPushAnalyticsJobParameters JobConfiguration LockExceptionCleanupJobParameters MetadataSyncJobParameters MonitoringJobParameters PredictorJobParameters SingleEventDataSynchronizationJobParameters SmsJobParameters SqlViewUpdateParameters TestJobParameters TrackerDataSynchronizationJobParameters TrackerTrigramIndexJobParameters",
            "messaging": "Email IncomingSms MarkedConversations Message MessageConversation MessageConversationInfo NewMessageConversation OutboundSms ProgramMessage ProgramMessageBatch ProgramMessageRecipients ProgramNotificationInstancesPage ProgramNotificationTemplatesPage SMSCode SMSCommand SMSSpecialCharacter SmsGateways UserMessage ValidationNotificationTemplate",
            "program": "NotifiedEvent Program ProgramCategoryMapping ProgramCategoryOptionMapping ProgramDataElementDimensionItem ProgramDataElementOptionDimensionItem ProgramIndicator ProgramIndicatorGroup ProgramNotificationInstance ProgramNotificationTemplate ProgramRule ProgramRuleAction ProgramRuleVariable ProgramSection ProgramStage ProgramStageDataElement ProgramStageQueryCriteria ProgramStageSection ProgramStageWorkingList ProgramTrackedEntityAttribute ProgramTrackedEntityAttributeDimensionItem ProgramTrackedEntityAttributeOptionDimensionItem SectionRenderingObject ValueTypeRenderingObject",
            "system": "Authority AvailabilityStatus BaseIdentifiableObject CodeList Configuration DataApprovalAudit DataApprovalAuditsPage DataIntegrityCheck DataIntegrityDetails DataIntegrityIssue DataIntegritySummary DataValueAudit DataValueAuditsPage DatabaseInfo DeletedObject DeletedObjectsPage Error GistPreferences I18nLocale I18nOutput ImportConflicts ImportReport ImportTypesSummary IndexResource IndexResources Item JobEntry JobRunError JobRunErrors JobTypeInfo JobTypes LeaderNodeInfo MetadataAdjustParams MetadataProposal MetadataProposeParams MetadataSyncSummary MetadataVersion MetadataVersions Notification ObjectReport ObjectValueTypeRenderingOption PeriodType Process ProcessInfo Progress Property QueryAlias QueryAliasRequest SchedulerEntry SchedulerEntryJob SchedulerQueue Schema Stage StyleObject SystemCapability SystemInfo SystemSettings TrackedEntityAudit TrackedEntityAuditsPage TwoFactorMethods WebLocale",
            "tracking": "AttributeValueChange Body DataValueChange Entity EntityQueryCriteria Event EventChange EventChangeLog EventChangeLogsPage EventFieldChange EventFilter EventFilterInfo EventPropertyChange EventQueryCriteria Expression FilterPeriod MergeObject Page PersistenceReport PotentialDuplicate PotentialDuplicatesPage ProgramDataElementsPage Relationship RelationshipConstraint RelationshipItem RelationshipType ReservedValue TrackedEntityAttribute TrackedEntityAttributeDimension TrackedEntityChange TrackedEntityChangeLog TrackedEntityChangeLogsPage TrackedEntityFilter TrackedEntityType TrackedEntityTypeAttribute TrackerAttribute TrackerDataValue TrackerDataView TrackerEnrollment TrackerEnrollmentsPage TrackerEventsPage TrackerImportError TrackerImportReport TrackerProgramOwner TrackerRelationship TrackerRelationshipItem TrackerRelationshipItemEnrollment TrackerRelationshipItemEnrollmentEvents TrackerRelationshipItemEvent TrackerRelationshipItemTrackedEntity TrackerRelationshipItemTrackedEntityEnrollments TrackerRelationshipItemTrackedEntityEnrollmentsEvents TrackerRelationshipsPage TrackerSingleEvent TrackerSingleEventsPage TrackerStats TrackerTrackedEntitiesPage TrackerTrackedEntity TrackerTrackerEvent TrackerTrackerEventsPage TrackerTypeReport ValidationReport Warning",
            "user": "User UserAccess UserGroup UserGroupAccess UserInfoSnapshot UserRole",
            "visualization": "Axis AxisV2 FontStyle Line OutlierAnalysis OutlierLine Series SeriesKey StyledObject Visualization VisualizationFontStyle VisualizationIcon",
            "web_message": "ApiTokenCreationResponse ErrorMessage ErrorReportsWebMessageResponse FileResourceWebMessageResponse GeoJsonImportReport ImportCountWebMessageResponse ImportReportWebMessageResponse ImportSummaries ImportSummary JobConfigurationWebMessageResponse MergeReport MergeWebResponse ObjectReportWebMessageResponse PredictionSummary SoftwareUpdateResponse TrackerJobWebMessageResponse TypeReportWebMessageResponse WebMessage",
        },
    )
