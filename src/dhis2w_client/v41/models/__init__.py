"""The models of DHIS2 2.41, each imported on first use."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dhis2w_client.v41.models.access import ApiToken as ApiToken
    from dhis2w_client.v41.models.access import ApiTokenAuthScheme as ApiTokenAuthScheme
    from dhis2w_client.v41.models.access import DashboardInfo as DashboardInfo
    from dhis2w_client.v41.models.access import DataApprovalWorkflows as DataApprovalWorkflows
    from dhis2w_client.v41.models.access import ForgotPasswordRequest as ForgotPasswordRequest
    from dhis2w_client.v41.models.access import GoogleAccessToken as GoogleAccessToken
    from dhis2w_client.v41.models.access import IpAllowedList as IpAllowedList
    from dhis2w_client.v41.models.access import LoginConfigResponse as LoginConfigResponse
    from dhis2w_client.v41.models.access import LoginOidcProvider as LoginOidcProvider
    from dhis2w_client.v41.models.access import LoginRequest as LoginRequest
    from dhis2w_client.v41.models.access import LoginResponse as LoginResponse
    from dhis2w_client.v41.models.access import MeDto as MeDto
    from dhis2w_client.v41.models.access import Meta as Meta
    from dhis2w_client.v41.models.access import MethodAllowedList as MethodAllowedList
    from dhis2w_client.v41.models.access import OAuth2Client as OAuth2Client
    from dhis2w_client.v41.models.access import PasswordValidation as PasswordValidation
    from dhis2w_client.v41.models.access import PasswordVerification as PasswordVerification
    from dhis2w_client.v41.models.access import RefererAllowedList as RefererAllowedList
    from dhis2w_client.v41.models.access import ResetPasswordRequest as ResetPasswordRequest
    from dhis2w_client.v41.models.access import SharingInfo as SharingInfo
    from dhis2w_client.v41.models.access import SharingObject as SharingObject
    from dhis2w_client.v41.models.access import SharingSearchResult as SharingSearchResult
    from dhis2w_client.v41.models.access import SharingUser as SharingUser
    from dhis2w_client.v41.models.access import SharingUserAccess as SharingUserAccess
    from dhis2w_client.v41.models.access import SharingUserGroupAccess as SharingUserGroupAccess
    from dhis2w_client.v41.models.access import TwoFactorCode as TwoFactorCode
    from dhis2w_client.v41.models.access import UserInviteParams as UserInviteParams
    from dhis2w_client.v41.models.access import UserInvites as UserInvites
    from dhis2w_client.v41.models.access import UserLookup as UserLookup
    from dhis2w_client.v41.models.access import UserLookups as UserLookups
    from dhis2w_client.v41.models.access import UserRegistrationParams as UserRegistrationParams
    from dhis2w_client.v41.models.access import UserReplica as UserReplica
    from dhis2w_client.v41.models.aggregate_data_exchange import AggregateDataExchange as AggregateDataExchange
    from dhis2w_client.v41.models.aggregate_data_exchange import Api as Api
    from dhis2w_client.v41.models.aggregate_data_exchange import ExchangeSource as ExchangeSource
    from dhis2w_client.v41.models.aggregate_data_exchange import ExchangeTarget as ExchangeTarget
    from dhis2w_client.v41.models.aggregate_data_exchange import Filter as Filter
    from dhis2w_client.v41.models.aggregate_data_exchange import SourceParams as SourceParams
    from dhis2w_client.v41.models.aggregate_data_exchange import SourceRequest as SourceRequest
    from dhis2w_client.v41.models.aggregate_data_exchange import TargetRequest as TargetRequest
    from dhis2w_client.v41.models.analysis import AnalyticsDimensions as AnalyticsDimensions
    from dhis2w_client.v41.models.analysis import AnalyticsTableHook as AnalyticsTableHook
    from dhis2w_client.v41.models.analysis import CascadeSharingReport as CascadeSharingReport
    from dhis2w_client.v41.models.analysis import DashboardSearchResult as DashboardSearchResult
    from dhis2w_client.v41.models.analysis import (
        DashboardSearchResultEventVisualizations as DashboardSearchResultEventVisualizations,
    )
    from dhis2w_client.v41.models.analysis import (
        DashboardSearchResultVisualizations as DashboardSearchResultVisualizations,
    )
    from dhis2w_client.v41.models.analysis import ExternalMapLayer as ExternalMapLayer
    from dhis2w_client.v41.models.analysis import FavoriteStatistics as FavoriteStatistics
    from dhis2w_client.v41.models.analysis import GeoFeature as GeoFeature
    from dhis2w_client.v41.models.analysis import GridResponse as GridResponse
    from dhis2w_client.v41.models.analysis import IdObject as IdObject
    from dhis2w_client.v41.models.analysis import Interpretation as Interpretation
    from dhis2w_client.v41.models.analysis import InterpretationComments as InterpretationComments
    from dhis2w_client.v41.models.analysis import InterpretationEventChart as InterpretationEventChart
    from dhis2w_client.v41.models.analysis import InterpretationEventReport as InterpretationEventReport
    from dhis2w_client.v41.models.analysis import Map as Map
    from dhis2w_client.v41.models.analysis import MapView as MapView
    from dhis2w_client.v41.models.analysis import Mention as Mention
    from dhis2w_client.v41.models.analysis import PushAnalysis as PushAnalysis
    from dhis2w_client.v41.models.analysis import Rectangle as Rectangle
    from dhis2w_client.v41.models.analysis import Report as Report
    from dhis2w_client.v41.models.analysis import SqlView as SqlView
    from dhis2w_client.v41.models.analysis import UsageStatistics as UsageStatistics
    from dhis2w_client.v41.models.apps import AddIconRequest as AddIconRequest
    from dhis2w_client.v41.models.apps import App as App
    from dhis2w_client.v41.models.apps import AppActivities as AppActivities
    from dhis2w_client.v41.models.apps import AppDeveloper as AppDeveloper
    from dhis2w_client.v41.models.apps import AppDhis as AppDhis
    from dhis2w_client.v41.models.apps import AppIcons as AppIcons
    from dhis2w_client.v41.models.apps import AppSettings as AppSettings
    from dhis2w_client.v41.models.apps import DashboardWidgetAppSettings as DashboardWidgetAppSettings
    from dhis2w_client.v41.models.apps import DatastoreEntry as DatastoreEntry
    from dhis2w_client.v41.models.apps import Document as Document
    from dhis2w_client.v41.models.apps import EntriesResponse as EntriesResponse
    from dhis2w_client.v41.models.apps import EntriesResponsePager as EntriesResponsePager
    from dhis2w_client.v41.models.apps import FileResource as FileResource
    from dhis2w_client.v41.models.apps import FileResourceOwner as FileResourceOwner
    from dhis2w_client.v41.models.apps import FileUpload as FileUpload
    from dhis2w_client.v41.models.apps import Icon as Icon
    from dhis2w_client.v41.models.apps import IconListResponse as IconListResponse
    from dhis2w_client.v41.models.apps import Route as Route
    from dhis2w_client.v41.models.apps import SimpleImageResource as SimpleImageResource
    from dhis2w_client.v41.models.apps import UpdateIconRequest as UpdateIconRequest
    from dhis2w_client.v41.models.apps import WebModule as WebModule
    from dhis2w_client.v41.models.base import Access as Access
    from dhis2w_client.v41.models.base import AccessData as AccessData
    from dhis2w_client.v41.models.base import AttributeValue as AttributeValue
    from dhis2w_client.v41.models.base import Geometry as Geometry
    from dhis2w_client.v41.models.base import ObjectStyle as ObjectStyle
    from dhis2w_client.v41.models.base import Pager as Pager
    from dhis2w_client.v41.models.base import PeriodReference as PeriodReference
    from dhis2w_client.v41.models.base import QueryModifiers as QueryModifiers
    from dhis2w_client.v41.models.base import Sharing as Sharing
    from dhis2w_client.v41.models.base import TrackerPager as TrackerPager
    from dhis2w_client.v41.models.base import TrackerUser as TrackerUser
    from dhis2w_client.v41.models.base import Translation as Translation
    from dhis2w_client.v41.models.base import UserInfoSnapshot as UserInfoSnapshot
    from dhis2w_client.v41.models.category import Category as Category
    from dhis2w_client.v41.models.category import CategoryCombo as CategoryCombo
    from dhis2w_client.v41.models.category import CategoryDimension as CategoryDimension
    from dhis2w_client.v41.models.category import CategoryItems as CategoryItems
    from dhis2w_client.v41.models.category import CategoryOption as CategoryOption
    from dhis2w_client.v41.models.category import CategoryOptionCombo as CategoryOptionCombo
    from dhis2w_client.v41.models.category import CategoryOptionGroup as CategoryOptionGroup
    from dhis2w_client.v41.models.category import CategoryOptionGroupSet as CategoryOptionGroupSet
    from dhis2w_client.v41.models.category import CategoryOptionGroupSetDimension as CategoryOptionGroupSetDimension
    from dhis2w_client.v41.models.category import CategoryOptionGroupSetItems as CategoryOptionGroupSetItems
    from dhis2w_client.v41.models.common import AddOperation as AddOperation
    from dhis2w_client.v41.models.common import AnalyticsDimension as AnalyticsDimension
    from dhis2w_client.v41.models.common import AnalyticsPeriodBoundary as AnalyticsPeriodBoundary
    from dhis2w_client.v41.models.common import ApiHeadersAuthScheme as ApiHeadersAuthScheme
    from dhis2w_client.v41.models.common import ApiQueryParamsAuthScheme as ApiQueryParamsAuthScheme
    from dhis2w_client.v41.models.common import BulkSmsGatewayConfig as BulkSmsGatewayConfig
    from dhis2w_client.v41.models.common import ClickatellGatewayConfig as ClickatellGatewayConfig
    from dhis2w_client.v41.models.common import DataDimensionItem as DataDimensionItem
    from dhis2w_client.v41.models.common import (
        DataDimensionItemSubexpressionDimensionItem as DataDimensionItemSubexpressionDimensionItem,
    )
    from dhis2w_client.v41.models.common import DateFilterPeriod as DateFilterPeriod
    from dhis2w_client.v41.models.common import DimensionalItemObject as DimensionalItemObject
    from dhis2w_client.v41.models.common import DimensionItemKeywords as DimensionItemKeywords
    from dhis2w_client.v41.models.common import Enrollment as Enrollment
    from dhis2w_client.v41.models.common import EnrollmentTrackedEntityComments as EnrollmentTrackedEntityComments
    from dhis2w_client.v41.models.common import ErrorReport as ErrorReport
    from dhis2w_client.v41.models.common import GenericHttpGatewayConfig as GenericHttpGatewayConfig
    from dhis2w_client.v41.models.common import HttpBasicAuthScheme as HttpBasicAuthScheme
    from dhis2w_client.v41.models.common import ImportConflict as ImportConflict
    from dhis2w_client.v41.models.common import ImportOptions as ImportOptions
    from dhis2w_client.v41.models.common import Keyword as Keyword
    from dhis2w_client.v41.models.common import MetadataImportParams as MetadataImportParams
    from dhis2w_client.v41.models.common import MetadataItem as MetadataItem
    from dhis2w_client.v41.models.common import RelationshipItem as RelationshipItem
    from dhis2w_client.v41.models.common import RelationshipItemRelationship as RelationshipItemRelationship
    from dhis2w_client.v41.models.common import RelativePeriods as RelativePeriods
    from dhis2w_client.v41.models.common import RemoveByIdOperation as RemoveByIdOperation
    from dhis2w_client.v41.models.common import RemoveOperation as RemoveOperation
    from dhis2w_client.v41.models.common import ReplaceOperation as ReplaceOperation
    from dhis2w_client.v41.models.common import ReportingParams as ReportingParams
    from dhis2w_client.v41.models.common import ReportingRate as ReportingRate
    from dhis2w_client.v41.models.common import SMPPGatewayConfig as SMPPGatewayConfig
    from dhis2w_client.v41.models.common import Sorting as Sorting
    from dhis2w_client.v41.models.common import Stats as Stats
    from dhis2w_client.v41.models.common import TypeReport as TypeReport
    from dhis2w_client.v41.models.dashboard import Column as Column
    from dhis2w_client.v41.models.dashboard import Dashboard as Dashboard
    from dhis2w_client.v41.models.dashboard import DashboardItem as DashboardItem
    from dhis2w_client.v41.models.dashboard import DashboardItemEventChart as DashboardItemEventChart
    from dhis2w_client.v41.models.dashboard import DashboardItemEventReport as DashboardItemEventReport
    from dhis2w_client.v41.models.dashboard import ItemConfig as ItemConfig
    from dhis2w_client.v41.models.dashboard import Layout as Layout
    from dhis2w_client.v41.models.dashboard import Spacing as Spacing
    from dhis2w_client.v41.models.data_element import DataElement as DataElement
    from dhis2w_client.v41.models.data_element import DataElementGroup as DataElementGroup
    from dhis2w_client.v41.models.data_element import DataElementGroupSet as DataElementGroupSet
    from dhis2w_client.v41.models.data_element import DataElementGroupSetDimension as DataElementGroupSetDimension
    from dhis2w_client.v41.models.data_element import DataElementGroupSetItems as DataElementGroupSetItems
    from dhis2w_client.v41.models.data_element import DataElementOperand as DataElementOperand
    from dhis2w_client.v41.models.data_element import FileTypeValueOptions as FileTypeValueOptions
    from dhis2w_client.v41.models.data_entry import ApprovalDto as ApprovalDto
    from dhis2w_client.v41.models.data_entry import ApprovalsDto as ApprovalsDto
    from dhis2w_client.v41.models.data_entry import ApprovalStatusDto as ApprovalStatusDto
    from dhis2w_client.v41.models.data_entry import CategoryCombosPage as CategoryCombosPage
    from dhis2w_client.v41.models.data_entry import CompleteDataSetRegistration as CompleteDataSetRegistration
    from dhis2w_client.v41.models.data_entry import CompleteDataSetRegistrations as CompleteDataSetRegistrations
    from dhis2w_client.v41.models.data_entry import CompleteStatusDto as CompleteStatusDto
    from dhis2w_client.v41.models.data_entry import CustomDataEntryFormDto as CustomDataEntryFormDto
    from dhis2w_client.v41.models.data_entry import DataAnalysisParams as DataAnalysisParams
    from dhis2w_client.v41.models.data_entry import DataApprovalLevel as DataApprovalLevel
    from dhis2w_client.v41.models.data_entry import DataApprovalPermissions as DataApprovalPermissions
    from dhis2w_client.v41.models.data_entry import DataApprovalStateResponse as DataApprovalStateResponse
    from dhis2w_client.v41.models.data_entry import DataApprovalStates as DataApprovalStates
    from dhis2w_client.v41.models.data_entry import DataApprovalWorkflow as DataApprovalWorkflow
    from dhis2w_client.v41.models.data_entry import DataEntryForm as DataEntryForm
    from dhis2w_client.v41.models.data_entry import DataInputPeriod as DataInputPeriod
    from dhis2w_client.v41.models.data_entry import DataSet as DataSet
    from dhis2w_client.v41.models.data_entry import DataSetCompletionDto as DataSetCompletionDto
    from dhis2w_client.v41.models.data_entry import DataSetElement as DataSetElement
    from dhis2w_client.v41.models.data_entry import DataSetNotificationTemplate as DataSetNotificationTemplate
    from dhis2w_client.v41.models.data_entry import DataSummary as DataSummary
    from dhis2w_client.v41.models.data_entry import DataValue as DataValue
    from dhis2w_client.v41.models.data_entry import DataValueAuditDto as DataValueAuditDto
    from dhis2w_client.v41.models.data_entry import DataValueCategoryDto as DataValueCategoryDto
    from dhis2w_client.v41.models.data_entry import DataValueContextDto as DataValueContextDto
    from dhis2w_client.v41.models.data_entry import DataValueDto as DataValueDto
    from dhis2w_client.v41.models.data_entry import DataValueFollowUpRequest as DataValueFollowUpRequest
    from dhis2w_client.v41.models.data_entry import DataValuesDto as DataValuesDto
    from dhis2w_client.v41.models.data_entry import DataValueSet as DataValueSet
    from dhis2w_client.v41.models.data_entry import DataValuesFollowUpRequest as DataValuesFollowUpRequest
    from dhis2w_client.v41.models.data_entry import DeflatedDataValue as DeflatedDataValue
    from dhis2w_client.v41.models.data_entry import Dhis2Info as Dhis2Info
    from dhis2w_client.v41.models.data_entry import Field as Field
    from dhis2w_client.v41.models.data_entry import FollowupAnalysisMetadata as FollowupAnalysisMetadata
    from dhis2w_client.v41.models.data_entry import FollowupAnalysisResponse as FollowupAnalysisResponse
    from dhis2w_client.v41.models.data_entry import FollowupParams as FollowupParams
    from dhis2w_client.v41.models.data_entry import FollowupValue as FollowupValue
    from dhis2w_client.v41.models.data_entry import Form as Form
    from dhis2w_client.v41.models.data_entry import FormCategoryCombo as FormCategoryCombo
    from dhis2w_client.v41.models.data_entry import FormCategoryComboCategories as FormCategoryComboCategories
    from dhis2w_client.v41.models.data_entry import (
        FormCategoryComboCategoriesCategoryOptions as FormCategoryComboCategoriesCategoryOptions,
    )
    from dhis2w_client.v41.models.data_entry import Group as Group
    from dhis2w_client.v41.models.data_entry import ImportSuccessResponse as ImportSuccessResponse
    from dhis2w_client.v41.models.data_entry import LockException as LockException
    from dhis2w_client.v41.models.data_entry import LockExceptionDto as LockExceptionDto
    from dhis2w_client.v41.models.data_entry import LockExceptionsDto as LockExceptionsDto
    from dhis2w_client.v41.models.data_entry import LockExceptionsPage as LockExceptionsPage
    from dhis2w_client.v41.models.data_entry import MinMaxDataElement as MinMaxDataElement
    from dhis2w_client.v41.models.data_entry import MinMaxDataElementsPage as MinMaxDataElementsPage
    from dhis2w_client.v41.models.data_entry import MinMaxValue as MinMaxValue
    from dhis2w_client.v41.models.data_entry import MinMaxValueDeleteRequest as MinMaxValueDeleteRequest
    from dhis2w_client.v41.models.data_entry import MinMaxValueDto as MinMaxValueDto
    from dhis2w_client.v41.models.data_entry import MinMaxValueKey as MinMaxValueKey
    from dhis2w_client.v41.models.data_entry import MinMaxValueParams as MinMaxValueParams
    from dhis2w_client.v41.models.data_entry import MinMaxValueUpsertRequest as MinMaxValueUpsertRequest
    from dhis2w_client.v41.models.data_entry import OutlierDetectionMetadata as OutlierDetectionMetadata
    from dhis2w_client.v41.models.data_entry import OutlierDetectionResponse as OutlierDetectionResponse
    from dhis2w_client.v41.models.data_entry import OutlierValue as OutlierValue
    from dhis2w_client.v41.models.data_entry import Predictor as Predictor
    from dhis2w_client.v41.models.data_entry import PredictorGroup as PredictorGroup
    from dhis2w_client.v41.models.data_entry import Section as Section
    from dhis2w_client.v41.models.data_entry import (
        UpdateFollowUpForDataValuesRequest as UpdateFollowUpForDataValuesRequest,
    )
    from dhis2w_client.v41.models.data_entry import ValidationResult as ValidationResult
    from dhis2w_client.v41.models.data_entry import ValidationResultsPage as ValidationResultsPage
    from dhis2w_client.v41.models.data_entry import ValidationResultView as ValidationResultView
    from dhis2w_client.v41.models.data_entry import ValidationRule as ValidationRule
    from dhis2w_client.v41.models.data_entry import ValidationRuleExpressionDetails as ValidationRuleExpressionDetails
    from dhis2w_client.v41.models.data_entry import ValidationRuleGroup as ValidationRuleGroup
    from dhis2w_client.v41.models.data_entry import ValidationRulesAnalysisParams as ValidationRulesAnalysisParams
    from dhis2w_client.v41.models.data_entry import ValidationSummary as ValidationSummary
    from dhis2w_client.v41.models.dimensions import Attribute as Attribute
    from dhis2w_client.v41.models.dimensions import AttributeValueFilter as AttributeValueFilter
    from dhis2w_client.v41.models.dimensions import BulkJsonPatch as BulkJsonPatch
    from dhis2w_client.v41.models.dimensions import Constant as Constant
    from dhis2w_client.v41.models.dimensions import DataElementOperandsPage as DataElementOperandsPage
    from dhis2w_client.v41.models.dimensions import DataItem as DataItem
    from dhis2w_client.v41.models.dimensions import DataItemsPage as DataItemsPage
    from dhis2w_client.v41.models.dimensions import DimensionalObject as DimensionalObject
    from dhis2w_client.v41.models.dimensions import DimensionsPage as DimensionsPage
    from dhis2w_client.v41.models.dimensions import ExportingSystem as ExportingSystem
    from dhis2w_client.v41.models.dimensions import ExpressionDimensionItem as ExpressionDimensionItem
    from dhis2w_client.v41.models.dimensions import GeoJsonFeature as GeoJsonFeature
    from dhis2w_client.v41.models.dimensions import GeoJsonFeatureCollection as GeoJsonFeatureCollection
    from dhis2w_client.v41.models.dimensions import IdentifiableObject as IdentifiableObject
    from dhis2w_client.v41.models.dimensions import IdentifiableObjects as IdentifiableObjects
    from dhis2w_client.v41.models.dimensions import IdentifiableObjectsAdditions as IdentifiableObjectsAdditions
    from dhis2w_client.v41.models.dimensions import IdentifiableObjectsDeletions as IdentifiableObjectsDeletions
    from dhis2w_client.v41.models.dimensions import (
        IdentifiableObjectsIdentifiableObjects as IdentifiableObjectsIdentifiableObjects,
    )
    from dhis2w_client.v41.models.dimensions import Indicator as Indicator
    from dhis2w_client.v41.models.dimensions import IndicatorGroup as IndicatorGroup
    from dhis2w_client.v41.models.dimensions import IndicatorGroupSet as IndicatorGroupSet
    from dhis2w_client.v41.models.dimensions import IndicatorType as IndicatorType
    from dhis2w_client.v41.models.dimensions import ItemsPage as ItemsPage
    from dhis2w_client.v41.models.dimensions import Legend as Legend
    from dhis2w_client.v41.models.dimensions import LegendDefinitions as LegendDefinitions
    from dhis2w_client.v41.models.dimensions import LegendSet as LegendSet
    from dhis2w_client.v41.models.dimensions import MergeParams as MergeParams
    from dhis2w_client.v41.models.dimensions import MetadataBundle as MetadataBundle
    from dhis2w_client.v41.models.dimensions import Option as Option
    from dhis2w_client.v41.models.dimensions import OptionGroup as OptionGroup
    from dhis2w_client.v41.models.dimensions import OptionGroupSet as OptionGroupSet
    from dhis2w_client.v41.models.dimensions import OptionGroupSetItems as OptionGroupSetItems
    from dhis2w_client.v41.models.dimensions import OptionSet as OptionSet
    from dhis2w_client.v41.models.dimensions import OrganisationUnitLevels as OrganisationUnitLevels
    from dhis2w_client.v41.models.dimensions import OrganisationUnitsPage as OrganisationUnitsPage
    from dhis2w_client.v41.models.dimensions import OrgUnitInfo as OrgUnitInfo
    from dhis2w_client.v41.models.dimensions import OrgUnitMergeQuery as OrgUnitMergeQuery
    from dhis2w_client.v41.models.dimensions import OrgUnitProfile as OrgUnitProfile
    from dhis2w_client.v41.models.dimensions import OrgUnitProfileData as OrgUnitProfileData
    from dhis2w_client.v41.models.dimensions import OrgUnitSplitQuery as OrgUnitSplitQuery
    from dhis2w_client.v41.models.dimensions import PeriodType as PeriodType
    from dhis2w_client.v41.models.dimensions import PeriodTypesPage as PeriodTypesPage
    from dhis2w_client.v41.models.dimensions import ProfileItem as ProfileItem
    from dhis2w_client.v41.models.event import ConsoleTarget as ConsoleTarget
    from dhis2w_client.v41.models.event import Event as Event
    from dhis2w_client.v41.models.event import EventDataFilter as EventDataFilter
    from dhis2w_client.v41.models.event import EventDataValue as EventDataValue
    from dhis2w_client.v41.models.event import EventFilter as EventFilter
    from dhis2w_client.v41.models.event import EventHook as EventHook
    from dhis2w_client.v41.models.event import EventNotes as EventNotes
    from dhis2w_client.v41.models.event import EventQueryCriteria as EventQueryCriteria
    from dhis2w_client.v41.models.event import EventRepetition as EventRepetition
    from dhis2w_client.v41.models.event import EventVisualization as EventVisualization
    from dhis2w_client.v41.models.event import EventVisualizationValue as EventVisualizationValue
    from dhis2w_client.v41.models.event import JmsTarget as JmsTarget
    from dhis2w_client.v41.models.event import KafkaTarget as KafkaTarget
    from dhis2w_client.v41.models.event import SimpleDimension as SimpleDimension
    from dhis2w_client.v41.models.event import Source as Source
    from dhis2w_client.v41.models.event import WebhookTarget as WebhookTarget
    from dhis2w_client.v41.models.grid import ExecutionPlan as ExecutionPlan
    from dhis2w_client.v41.models.grid import Grid as Grid
    from dhis2w_client.v41.models.grid import GridHeader as GridHeader
    from dhis2w_client.v41.models.grid import GridMetaData as GridMetaData
    from dhis2w_client.v41.models.grid import GridMetaDataItem as GridMetaDataItem
    from dhis2w_client.v41.models.grid import PerformanceMetrics as PerformanceMetrics
    from dhis2w_client.v41.models.grid import Reference as Reference
    from dhis2w_client.v41.models.job_configuration import (
        AggregateDataExchangeJobParameters as AggregateDataExchangeJobParameters,
    )
    from dhis2w_client.v41.models.job_configuration import AnalyticsJobParameters as AnalyticsJobParameters
    from dhis2w_client.v41.models.job_configuration import (
        ContinuousAnalyticsJobParameters as ContinuousAnalyticsJobParameters,
    )
    from dhis2w_client.v41.models.job_configuration import (
        DataIntegrityDetailsJobParameters as DataIntegrityDetailsJobParameters,
    )
    from dhis2w_client.v41.models.job_configuration import DataIntegrityJobParameters as DataIntegrityJobParameters
    from dhis2w_client.v41.models.job_configuration import (
        DataSynchronizationJobParameters as DataSynchronizationJobParameters,
    )
    from dhis2w_client.v41.models.job_configuration import (
        DisableInactiveUsersJobParameters as DisableInactiveUsersJobParameters,
    )
    from dhis2w_client.v41.models.job_configuration import (
        EventProgramsDataSynchronizationJobParameters as EventProgramsDataSynchronizationJobParameters,
    )
    from dhis2w_client.v41.models.job_configuration import GeoJsonImportJobParams as GeoJsonImportJobParams
    from dhis2w_client.v41.models.job_configuration import (
        HtmlPushAnalyticsJobParameters as HtmlPushAnalyticsJobParameters,
    )
    from dhis2w_client.v41.models.job_configuration import JobConfiguration as JobConfiguration
    from dhis2w_client.v41.models.job_configuration import (
        LockExceptionCleanupJobParameters as LockExceptionCleanupJobParameters,
    )
    from dhis2w_client.v41.models.job_configuration import MetadataSyncJobParameters as MetadataSyncJobParameters
    from dhis2w_client.v41.models.job_configuration import MonitoringJobParameters as MonitoringJobParameters
    from dhis2w_client.v41.models.job_configuration import PredictorJobParameters as PredictorJobParameters
    from dhis2w_client.v41.models.job_configuration import PushAnalysisJobParameters as PushAnalysisJobParameters
    from dhis2w_client.v41.models.job_configuration import SmsJobParameters as SmsJobParameters
    from dhis2w_client.v41.models.job_configuration import SqlViewUpdateParameters as SqlViewUpdateParameters
    from dhis2w_client.v41.models.job_configuration import TestJobParameters as TestJobParameters
    from dhis2w_client.v41.models.job_configuration import (
        TrackerProgramsDataSynchronizationJobParameters as TrackerProgramsDataSynchronizationJobParameters,
    )
    from dhis2w_client.v41.models.job_configuration import (
        TrackerTrigramIndexJobParameters as TrackerTrigramIndexJobParameters,
    )
    from dhis2w_client.v41.models.messaging import Email as Email
    from dhis2w_client.v41.models.messaging import IncomingSms as IncomingSms
    from dhis2w_client.v41.models.messaging import MarkedConversations as MarkedConversations
    from dhis2w_client.v41.models.messaging import MessageConversation as MessageConversation
    from dhis2w_client.v41.models.messaging import MessageConversationInfo as MessageConversationInfo
    from dhis2w_client.v41.models.messaging import MessageConversationMessages as MessageConversationMessages
    from dhis2w_client.v41.models.messaging import NewMessageConversation as NewMessageConversation
    from dhis2w_client.v41.models.messaging import OutboundSms as OutboundSms
    from dhis2w_client.v41.models.messaging import ProgramMessageBatch as ProgramMessageBatch
    from dhis2w_client.v41.models.messaging import ProgramNotificationInstancesPage as ProgramNotificationInstancesPage
    from dhis2w_client.v41.models.messaging import SMSCode as SMSCode
    from dhis2w_client.v41.models.messaging import SMSCommand as SMSCommand
    from dhis2w_client.v41.models.messaging import SmsGateways as SmsGateways
    from dhis2w_client.v41.models.messaging import SMSSpecialCharacter as SMSSpecialCharacter
    from dhis2w_client.v41.models.messaging import UserMessage as UserMessage
    from dhis2w_client.v41.models.messaging import ValidationNotificationTemplate as ValidationNotificationTemplate
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnit as OrganisationUnit
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnitGroup as OrganisationUnitGroup
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnitGroupSet as OrganisationUnitGroupSet
    from dhis2w_client.v41.models.organisation_unit import (
        OrganisationUnitGroupSetDimension as OrganisationUnitGroupSetDimension,
    )
    from dhis2w_client.v41.models.organisation_unit import (
        OrganisationUnitGroupSetItems as OrganisationUnitGroupSetItems,
    )
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnitLevel as OrganisationUnitLevel
    from dhis2w_client.v41.models.program import NotifiedEvent as NotifiedEvent
    from dhis2w_client.v41.models.program import Program as Program
    from dhis2w_client.v41.models.program import ProgramDataElementDimensionItem as ProgramDataElementDimensionItem
    from dhis2w_client.v41.models.program import ProgramIndicator as ProgramIndicator
    from dhis2w_client.v41.models.program import ProgramIndicatorGroup as ProgramIndicatorGroup
    from dhis2w_client.v41.models.program import ProgramMessage as ProgramMessage
    from dhis2w_client.v41.models.program import ProgramMessageRecipients as ProgramMessageRecipients
    from dhis2w_client.v41.models.program import ProgramNotificationInstance as ProgramNotificationInstance
    from dhis2w_client.v41.models.program import ProgramNotificationTemplate as ProgramNotificationTemplate
    from dhis2w_client.v41.models.program import ProgramRule as ProgramRule
    from dhis2w_client.v41.models.program import ProgramRuleAction as ProgramRuleAction
    from dhis2w_client.v41.models.program import ProgramRuleVariable as ProgramRuleVariable
    from dhis2w_client.v41.models.program import ProgramSection as ProgramSection
    from dhis2w_client.v41.models.program import ProgramStage as ProgramStage
    from dhis2w_client.v41.models.program import ProgramStageDataElement as ProgramStageDataElement
    from dhis2w_client.v41.models.program import ProgramStageQueryCriteria as ProgramStageQueryCriteria
    from dhis2w_client.v41.models.program import ProgramStageSection as ProgramStageSection
    from dhis2w_client.v41.models.program import ProgramStageWorkingList as ProgramStageWorkingList
    from dhis2w_client.v41.models.program import ProgramTrackedEntityAttribute as ProgramTrackedEntityAttribute
    from dhis2w_client.v41.models.program import (
        ProgramTrackedEntityAttributeDimensionItem as ProgramTrackedEntityAttributeDimensionItem,
    )
    from dhis2w_client.v41.models.system import Authority as Authority
    from dhis2w_client.v41.models.system import AvailabilityStatus as AvailabilityStatus
    from dhis2w_client.v41.models.system import BaseIdentifiableObject as BaseIdentifiableObject
    from dhis2w_client.v41.models.system import CodeList as CodeList
    from dhis2w_client.v41.models.system import Configuration as Configuration
    from dhis2w_client.v41.models.system import DataApprovalAudit as DataApprovalAudit
    from dhis2w_client.v41.models.system import DataApprovalAuditsPage as DataApprovalAuditsPage
    from dhis2w_client.v41.models.system import DatabaseInfo as DatabaseInfo
    from dhis2w_client.v41.models.system import DataIntegrityCheck as DataIntegrityCheck
    from dhis2w_client.v41.models.system import DataIntegrityDetails as DataIntegrityDetails
    from dhis2w_client.v41.models.system import DataIntegrityIssue as DataIntegrityIssue
    from dhis2w_client.v41.models.system import DataIntegritySummary as DataIntegritySummary
    from dhis2w_client.v41.models.system import DataValueAudit as DataValueAudit
    from dhis2w_client.v41.models.system import DataValueAuditsPage as DataValueAuditsPage
    from dhis2w_client.v41.models.system import DeletedObject as DeletedObject
    from dhis2w_client.v41.models.system import DeletedObjectsPage as DeletedObjectsPage
    from dhis2w_client.v41.models.system import Error as Error
    from dhis2w_client.v41.models.system import GistPreferences as GistPreferences
    from dhis2w_client.v41.models.system import I18nLocale as I18nLocale
    from dhis2w_client.v41.models.system import I18nOutput as I18nOutput
    from dhis2w_client.v41.models.system import ImportConflicts as ImportConflicts
    from dhis2w_client.v41.models.system import ImportReport as ImportReport
    from dhis2w_client.v41.models.system import IndexResource as IndexResource
    from dhis2w_client.v41.models.system import IndexResources as IndexResources
    from dhis2w_client.v41.models.system import Item as Item
    from dhis2w_client.v41.models.system import JobRunError as JobRunError
    from dhis2w_client.v41.models.system import JobRunErrors as JobRunErrors
    from dhis2w_client.v41.models.system import JobTypeInfo as JobTypeInfo
    from dhis2w_client.v41.models.system import JobTypes as JobTypes
    from dhis2w_client.v41.models.system import LeaderNodeInfo as LeaderNodeInfo
    from dhis2w_client.v41.models.system import MetadataAdjustParams as MetadataAdjustParams
    from dhis2w_client.v41.models.system import MetadataProposeParams as MetadataProposeParams
    from dhis2w_client.v41.models.system import MetadataVersion as MetadataVersion
    from dhis2w_client.v41.models.system import MetadataVersions as MetadataVersions
    from dhis2w_client.v41.models.system import Notification as Notification
    from dhis2w_client.v41.models.system import ObjectReport as ObjectReport
    from dhis2w_client.v41.models.system import ObjectValueTypeRenderingOption as ObjectValueTypeRenderingOption
    from dhis2w_client.v41.models.system import Process as Process
    from dhis2w_client.v41.models.system import ProcessInfo as ProcessInfo
    from dhis2w_client.v41.models.system import Progress as Progress
    from dhis2w_client.v41.models.system import Property as Property
    from dhis2w_client.v41.models.system import QueryAlias as QueryAlias
    from dhis2w_client.v41.models.system import QueryAliasRequest as QueryAliasRequest
    from dhis2w_client.v41.models.system import SchedulerEntry as SchedulerEntry
    from dhis2w_client.v41.models.system import SchedulerEntryJob as SchedulerEntryJob
    from dhis2w_client.v41.models.system import SchedulerQueue as SchedulerQueue
    from dhis2w_client.v41.models.system import Schema as Schema
    from dhis2w_client.v41.models.system import Stage as Stage
    from dhis2w_client.v41.models.system import StyleObject as StyleObject
    from dhis2w_client.v41.models.system import SystemInfo as SystemInfo
    from dhis2w_client.v41.models.system import TrackedEntityAudit as TrackedEntityAudit
    from dhis2w_client.v41.models.system import TrackedEntityAuditsPage as TrackedEntityAuditsPage
    from dhis2w_client.v41.models.system import WebLocale as WebLocale
    from dhis2w_client.v41.models.tracked_entity import EntityQueryCriteria as EntityQueryCriteria
    from dhis2w_client.v41.models.tracked_entity import EventFilterInfo as EventFilterInfo
    from dhis2w_client.v41.models.tracked_entity import FilterPeriod as FilterPeriod
    from dhis2w_client.v41.models.tracked_entity import TrackedEntity as TrackedEntity
    from dhis2w_client.v41.models.tracked_entity import TrackedEntityAttribute as TrackedEntityAttribute
    from dhis2w_client.v41.models.tracked_entity import (
        TrackedEntityAttributeDimension as TrackedEntityAttributeDimension,
    )
    from dhis2w_client.v41.models.tracked_entity import TrackedEntityAttributeValue as TrackedEntityAttributeValue
    from dhis2w_client.v41.models.tracked_entity import (
        TrackedEntityDataElementDimension as TrackedEntityDataElementDimension,
    )
    from dhis2w_client.v41.models.tracked_entity import TrackedEntityFilter as TrackedEntityFilter
    from dhis2w_client.v41.models.tracked_entity import (
        TrackedEntityProgramIndicatorDimension as TrackedEntityProgramIndicatorDimension,
    )
    from dhis2w_client.v41.models.tracked_entity import TrackedEntityProgramOwner as TrackedEntityProgramOwner
    from dhis2w_client.v41.models.tracked_entity import TrackedEntityType as TrackedEntityType
    from dhis2w_client.v41.models.tracked_entity import TrackedEntityTypeAttribute as TrackedEntityTypeAttribute
    from dhis2w_client.v41.models.tracking import AttributeValueChange as AttributeValueChange
    from dhis2w_client.v41.models.tracking import Body as Body
    from dhis2w_client.v41.models.tracking import DataValueChange as DataValueChange
    from dhis2w_client.v41.models.tracking import DeprecatedTrackerAttribute as DeprecatedTrackerAttribute
    from dhis2w_client.v41.models.tracking import DeprecatedTrackerDataValue as DeprecatedTrackerDataValue
    from dhis2w_client.v41.models.tracking import DeprecatedTrackerEnrollment as DeprecatedTrackerEnrollment
    from dhis2w_client.v41.models.tracking import DeprecatedTrackerEvent as DeprecatedTrackerEvent
    from dhis2w_client.v41.models.tracking import DeprecatedTrackerNote as DeprecatedTrackerNote
    from dhis2w_client.v41.models.tracking import DeprecatedTrackerProgramOwner as DeprecatedTrackerProgramOwner
    from dhis2w_client.v41.models.tracking import DeprecatedTrackerRelationship as DeprecatedTrackerRelationship
    from dhis2w_client.v41.models.tracking import DeprecatedTrackerRelationshipItem as DeprecatedTrackerRelationshipItem
    from dhis2w_client.v41.models.tracking import (
        DeprecatedTrackerTrackedEntityInstance as DeprecatedTrackerTrackedEntityInstance,
    )
    from dhis2w_client.v41.models.tracking import Entity as Entity
    from dhis2w_client.v41.models.tracking import EventChange as EventChange
    from dhis2w_client.v41.models.tracking import EventChangeLog as EventChangeLog
    from dhis2w_client.v41.models.tracking import EventChangeLogsPage as EventChangeLogsPage
    from dhis2w_client.v41.models.tracking import EventFieldChange as EventFieldChange
    from dhis2w_client.v41.models.tracking import EventPropertyChange as EventPropertyChange
    from dhis2w_client.v41.models.tracking import Expression as Expression
    from dhis2w_client.v41.models.tracking import MergeObject as MergeObject
    from dhis2w_client.v41.models.tracking import PersistenceReport as PersistenceReport
    from dhis2w_client.v41.models.tracking import PotentialDuplicate as PotentialDuplicate
    from dhis2w_client.v41.models.tracking import PotentialDuplicatesPage as PotentialDuplicatesPage
    from dhis2w_client.v41.models.tracking import ProgramDataElementsPage as ProgramDataElementsPage
    from dhis2w_client.v41.models.tracking import RelationshipConstraint as RelationshipConstraint
    from dhis2w_client.v41.models.tracking import RelationshipType as RelationshipType
    from dhis2w_client.v41.models.tracking import ReservedValue as ReservedValue
    from dhis2w_client.v41.models.tracking import TrackedEntityChange as TrackedEntityChange
    from dhis2w_client.v41.models.tracking import TrackedEntityChangeLog as TrackedEntityChangeLog
    from dhis2w_client.v41.models.tracking import TrackedEntityChangeLogsPage as TrackedEntityChangeLogsPage
    from dhis2w_client.v41.models.tracking import TrackerAttribute as TrackerAttribute
    from dhis2w_client.v41.models.tracking import TrackerDataValue as TrackerDataValue
    from dhis2w_client.v41.models.tracking import TrackerDataView as TrackerDataView
    from dhis2w_client.v41.models.tracking import TrackerEnrollment as TrackerEnrollment
    from dhis2w_client.v41.models.tracking import TrackerEnrollmentsPage as TrackerEnrollmentsPage
    from dhis2w_client.v41.models.tracking import TrackerEvent as TrackerEvent
    from dhis2w_client.v41.models.tracking import TrackerEventsPage as TrackerEventsPage
    from dhis2w_client.v41.models.tracking import TrackerImportError as TrackerImportError
    from dhis2w_client.v41.models.tracking import TrackerImportReport as TrackerImportReport
    from dhis2w_client.v41.models.tracking import TrackerNote as TrackerNote
    from dhis2w_client.v41.models.tracking import TrackerProgramOwner as TrackerProgramOwner
    from dhis2w_client.v41.models.tracking import TrackerRelationship as TrackerRelationship
    from dhis2w_client.v41.models.tracking import TrackerRelationshipItem as TrackerRelationshipItem
    from dhis2w_client.v41.models.tracking import TrackerRelationshipItemEnrollment as TrackerRelationshipItemEnrollment
    from dhis2w_client.v41.models.tracking import (
        TrackerRelationshipItemEnrollmentEvents as TrackerRelationshipItemEnrollmentEvents,
    )
    from dhis2w_client.v41.models.tracking import TrackerRelationshipItemEvent as TrackerRelationshipItemEvent
    from dhis2w_client.v41.models.tracking import (
        TrackerRelationshipItemTrackedEntity as TrackerRelationshipItemTrackedEntity,
    )
    from dhis2w_client.v41.models.tracking import (
        TrackerRelationshipItemTrackedEntityEnrollments as TrackerRelationshipItemTrackedEntityEnrollments,
    )
    from dhis2w_client.v41.models.tracking import (
        TrackerRelationshipItemTrackedEntityEnrollmentsEvents as TrackerRelationshipItemTrackedEntityEnrollmentsEvents,
    )
    from dhis2w_client.v41.models.tracking import TrackerRelationshipsPage as TrackerRelationshipsPage
    from dhis2w_client.v41.models.tracking import TrackerStats as TrackerStats
    from dhis2w_client.v41.models.tracking import TrackerTrackedEntitiesPage as TrackerTrackedEntitiesPage
    from dhis2w_client.v41.models.tracking import TrackerTrackedEntity as TrackerTrackedEntity
    from dhis2w_client.v41.models.tracking import TrackerTypeReport as TrackerTypeReport
    from dhis2w_client.v41.models.tracking import TrigramSummary as TrigramSummary
    from dhis2w_client.v41.models.tracking import ValidationReport as ValidationReport
    from dhis2w_client.v41.models.tracking import Warning as Warning
    from dhis2w_client.v41.models.user import User as User
    from dhis2w_client.v41.models.user import UserAccess as UserAccess
    from dhis2w_client.v41.models.user import UserCredentialsDto as UserCredentialsDto
    from dhis2w_client.v41.models.user import UserDto as UserDto
    from dhis2w_client.v41.models.user import UserGroup as UserGroup
    from dhis2w_client.v41.models.user import UserGroupAccess as UserGroupAccess
    from dhis2w_client.v41.models.user import UserRole as UserRole
    from dhis2w_client.v41.models.user import UserSettings as UserSettings
    from dhis2w_client.v41.models.visualization import Axis as Axis
    from dhis2w_client.v41.models.visualization import AxisV2 as AxisV2
    from dhis2w_client.v41.models.visualization import FontStyle as FontStyle
    from dhis2w_client.v41.models.visualization import Line as Line
    from dhis2w_client.v41.models.visualization import OutlierAnalysis as OutlierAnalysis
    from dhis2w_client.v41.models.visualization import OutlierLine as OutlierLine
    from dhis2w_client.v41.models.visualization import Series as Series
    from dhis2w_client.v41.models.visualization import SeriesKey as SeriesKey
    from dhis2w_client.v41.models.visualization import StyledObject as StyledObject
    from dhis2w_client.v41.models.visualization import Visualization as Visualization
    from dhis2w_client.v41.models.visualization import VisualizationFontStyle as VisualizationFontStyle
    from dhis2w_client.v41.models.visualization import VisualizationIcon as VisualizationIcon
    from dhis2w_client.v41.models.web_message import ApiTokenCreationResponse as ApiTokenCreationResponse
    from dhis2w_client.v41.models.web_message import ErrorReportsWebMessageResponse as ErrorReportsWebMessageResponse
    from dhis2w_client.v41.models.web_message import FileResourceWebMessageResponse as FileResourceWebMessageResponse
    from dhis2w_client.v41.models.web_message import GeoJsonImportReport as GeoJsonImportReport
    from dhis2w_client.v41.models.web_message import ImportCount as ImportCount
    from dhis2w_client.v41.models.web_message import ImportCountWebMessageResponse as ImportCountWebMessageResponse
    from dhis2w_client.v41.models.web_message import ImportReportWebMessageResponse as ImportReportWebMessageResponse
    from dhis2w_client.v41.models.web_message import ImportSummaries as ImportSummaries
    from dhis2w_client.v41.models.web_message import ImportSummary as ImportSummary
    from dhis2w_client.v41.models.web_message import (
        JobConfigurationWebMessageResponse as JobConfigurationWebMessageResponse,
    )
    from dhis2w_client.v41.models.web_message import ObjectReportWebMessageResponse as ObjectReportWebMessageResponse
    from dhis2w_client.v41.models.web_message import PredictionSummary as PredictionSummary
    from dhis2w_client.v41.models.web_message import TrackerJobWebMessageResponse as TrackerJobWebMessageResponse
    from dhis2w_client.v41.models.web_message import TypeReportWebMessageResponse as TypeReportWebMessageResponse
    from dhis2w_client.v41.models.web_message import WebMessage as WebMessage
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
