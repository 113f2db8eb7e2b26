"""Models of DHIS2 2.44: data set."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v44.models.base import (
    Access,
    AttributeValue,
    ObjectStyle,
    PeriodReference,
    QueryModifiers,
    Sharing,
    Translation,
)

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import (
        AggregationType,
        DataSetNotificationRecipient,
        DataSetNotificationTrigger,
        DeliveryChannel,
        DimensionItemType,
        FormType,
        OffsetPeriodType,
        SendStrategy,
    )
    from dhis2w_client.v44.models.analysis import Interpretation
    from dhis2w_client.v44.models.category import CategoryCombo
    from dhis2w_client.v44.models.data_element import DataElement, DataElementOperand
    from dhis2w_client.v44.models.data_entry import DataApprovalWorkflow, DataEntryForm, Section
    from dhis2w_client.v44.models.dimensions import LegendSet
    from dhis2w_client.v44.models.indicator import Indicator
    from dhis2w_client.v44.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v44.models.user import User, UserGroup
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DataSetNotificationRecipient = DataSetNotificationTrigger = DeliveryChannel = (
        DimensionItemType
    ) = FormType = OffsetPeriodType = SendStrategy = str  # a newer server's values are read as well


class DataInputPeriod(Dhis2Model):
    """Data input period."""

    closingDate: DateTime | None = None
    openingDate: DateTime | None = None
    period: PeriodReference | None = None


class DataSetElement(Dhis2Model):
    """Data set element."""

    categoryCombo: Ref["CategoryCombo"] | None = None
    dataElement: Ref["DataElement"] | None = None
    dataSet: Ref["DataSet"] | None = None


class DataSet(MetadataObject):
    """Data set, an object of `/api/dataSets`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombo: Ref["CategoryCombo"] | None = None
    compulsoryDataElementOperands: list[Ref["DataElementOperand"]] | None = None
    compulsoryFieldsCompleteOnly: bool | None = None
    createdBy: Ref["User"] | None = None
    dataElementDecoration: bool | None = None
    dataEntryForm: Ref["DataEntryForm"] | None = None
    dataInputPeriods: list[DataInputPeriod] | None = None
    dataSetElements: list[DataSetElement] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayOptions: Any | None = None
    displayShortName: str | None = None
    expiryDays: float | None = None
    fieldCombinationRequired: bool | None = None
    formName: str | None = None
    formType: FormType | None = None
    indicators: list[Ref["Indicator"]] | None = None
    interpretations: list[Ref["Interpretation"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    mobile: bool | None = None
    noValueRequiresComment: bool | None = None
    notificationRecipients: Ref["UserGroup"] | None = None
    notifyCompletingUser: bool | None = None
    openFuturePeriods: int | None = None
    openPeriodsAfterCoEndDate: int | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    periodType: OffsetPeriodType | None = None
    queryMods: QueryModifiers | None = None
    renderAsTabs: bool | None = None
    renderHorizontally: bool | None = None
    sections: list[Ref["Section"]] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    skipOffline: bool | None = None
    style: ObjectStyle | None = None
    timelyDays: float | None = None
    translations: list[Translation] | None = None
    validCompleteOnly: bool | None = None
    version: int | None = None
    workflow: Ref["DataApprovalWorkflow"] | None = None


class DataSetNotificationTemplate(MetadataObject):
    """Data set notification template, an object of `/api/dataSetNotificationTemplates`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataSetNotificationTrigger: DataSetNotificationTrigger | None = None
    dataSets: list[Ref["DataSet"]] | None = None
    deliveryChannels: list[DeliveryChannel] | None = None
    displayMessageTemplate: str | None = None
    displaySubjectTemplate: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    messageTemplate: str | None = None
    notificationRecipient: DataSetNotificationRecipient | None = None
    notifyParentOrganisationUnitOnly: bool | None = None
    notifyUsersInHierarchyOnly: bool | None = None
    recipientUserGroup: Ref["UserGroup"] | None = None
    relativeScheduledDays: int | None = None
    sendStrategy: SendStrategy | None = None
    sharing: Sharing | None = None
    subjectTemplate: str | None = None
    translations: list[Translation] | None = None
