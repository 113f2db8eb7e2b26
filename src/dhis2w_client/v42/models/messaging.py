"""Models of DHIS2 2.42: messaging."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, by_tag, references
from dhis2w_client.v42.models.base import Access, AttributeValue, Pager, Sharing, TrackerPager, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import (
        CompletenessMethod,
        MessageConversationPriority,
        MessageConversationStatus,
        MessageType,
        OutboundSmsStatus,
        ParserType,
        SendStrategy,
        SmsMessageEncoding,
        SmsMessageStatus,
    )
    from dhis2w_client.v42.models.apps import FileResource
    from dhis2w_client.v42.models.category import CategoryOptionCombo
    from dhis2w_client.v42.models.common import (
        BulkSmsGatewayConfig,
        ClickatellGatewayConfig,
        GenericHttpGatewayConfig,
        SMPPGatewayConfig,
    )
    from dhis2w_client.v42.models.data_element import DataElement
    from dhis2w_client.v42.models.data_entry import DataSet, ValidationRule
    from dhis2w_client.v42.models.dimensions import OrganisationUnit
    from dhis2w_client.v42.models.program import (
        Program,
        ProgramMessage,
        ProgramNotificationInstance,
        ProgramNotificationTemplate,
        ProgramStage,
    )
    from dhis2w_client.v42.models.tracked_entity import TrackedEntityAttribute
    from dhis2w_client.v42.models.user import User, UserGroup
else:
    Ref, Embedded = references(__package__)
    CompletenessMethod = MessageConversationPriority = MessageConversationStatus = MessageType = OutboundSmsStatus = (
        ParserType
    ) = SendStrategy = SmsMessageEncoding = SmsMessageStatus = str


class Email(Dhis2Model):
    recipients: list[Ref["User"]] | None = None
    sender: Ref["User"] | None = None
    subject: str | None = None
    text: str | None = None


class IncomingSms(MetadataObject):
    """An object of `/api/sms/inbound`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    gatewayid: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    originator: str | None = None
    receiveddate: DateTime | None = None
    sentdate: DateTime | None = None
    sharing: Sharing | None = None
    smsencoding: SmsMessageEncoding | None = None
    smsstatus: SmsMessageStatus | None = None
    text: str | None = None
    translations: list[Translation] | None = None


class MarkedConversations(Dhis2Model):
    markedFollowup: list[str] | None = None
    markedRead: list[str] | None = None
    markedUnread: list[str] | None = None
    unmarkedFollowup: list[str] | None = None


class Message(Dhis2Model):
    access: Access | None = None
    attachments: list[Ref["FileResource"]] | None = None
    attributeValues: list[AttributeValue] | None = None
    code: str | None = None
    created: DateTime | None = None
    createdBy: UserDto | None = None
    displayName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    href: str | None = None
    id: str | None = None
    internal: bool | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: UserDto | None = None
    metaData: str | None = None
    sender: Ref["User"] | None = None
    sharing: Sharing | None = None
    text: str | None = None
    translations: list[Translation] | None = None


class UserMessage(Dhis2Model):
    followUp: bool | None = None
    key: str | None = None
    read: bool | None = None
    user: UserDto | None = None


class MessageConversation(MetadataObject):
    """An object of `/api/messageConversations`."""

    access: Access | None = None
    assignee: Ref["User"] | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    extMessageId: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    followUp: bool | None = None
    lastMessage: DateTime | None = None
    lastSender: Ref["User"] | None = None
    lastSenderFirstname: str | None = None
    lastSenderSurname: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    messageCount: int | None = None
    messageType: MessageType | None = None
    messages: list[Embedded["Message"]] | None = None
    priority: MessageConversationPriority | None = None
    read: bool | None = None
    sharing: Sharing | None = None
    status: MessageConversationStatus | None = None
    subject: str | None = None
    translations: list[Translation] | None = None
    userFirstname: str | None = None
    userMessages: list[UserMessage] | None = None
    userSurname: str | None = None


class MessageConversationInfo(Dhis2Model):
    attachments: list[Ref["FileResource"]] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    subject: str | None = None
    text: str | None = None
    userGroups: list[Ref["UserGroup"]] | None = None
    users: list[Ref["User"]] | None = None


class NewMessageConversation(Dhis2Model):
    attachments: list[Ref["FileResource"]] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    subject: str | None = None
    text: str | None = None
    userGroups: list[Ref["UserGroup"]] | None = None
    users: list[Ref["User"]] | None = None


class OutboundSms(MetadataObject):
    """An object of `/api/sms/outbound`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    date: DateTime | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    message: str | None = None
    recipients: list[str] | None = None
    sender: str | None = None
    sharing: Sharing | None = None
    status: OutboundSmsStatus | None = None
    subject: str | None = None
    translations: list[Translation] | None = None


class ProgramMessageBatch(Dhis2Model):
    programMessages: list[Ref["ProgramMessage"]] | None = None


class ProgramNotificationInstancesPage(Dhis2Model):
    pager: TrackerPager | None = None
    programNotificationInstances: list[Ref["ProgramNotificationInstance"]] | None = None


class ProgramNotificationTemplatesPage(Dhis2Model):
    pager: Pager | None = None
    programNotificationTemplates: list[Ref["ProgramNotificationTemplate"]] | None = None


class SMSCode(Dhis2Model):
    code: str | None = None
    compulsory: bool | None = None
    dataElement: Ref["DataElement"] | None = None
    formula: str | None = None
    optionId: Ref["CategoryOptionCombo"] | None = None
    trackedEntityAttribute: Ref["TrackedEntityAttribute"] | None = None


class SMSSpecialCharacter(Dhis2Model):
    name: str | None = None
    value: str | None = None


class SMSCommand(MetadataObject):
    """An object of `/api/smsCommands`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    codeValueSeparator: str | None = None
    completenessMethod: CompletenessMethod | None = None
    createdBy: Ref["User"] | None = None
    currentPeriodUsedForReporting: bool | None = None
    dataset: Ref["DataSet"] | None = None
    defaultMessage: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    moreThanOneOrgUnitMessage: str | None = None
    noUserMessage: str | None = None
    parserType: ParserType | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    receivedMessage: str | None = None
    separator: str | None = None
    sharing: Sharing | None = None
    smsCodes: list[SMSCode] | None = None
    specialCharacters: list[SMSSpecialCharacter] | None = None
    successMessage: str | None = None
    translations: list[Translation] | None = None
    userGroup: Ref["UserGroup"] | None = None
    wrongFormatMessage: str | None = None


class SmsGateways(Dhis2Model):
    gateways: (
        list[
            Annotated[
                Embedded["BulkSmsGatewayConfig"]
                | Embedded["ClickatellGatewayConfig"]
                | Embedded["GenericHttpGatewayConfig"]
                | Embedded["SMPPGatewayConfig"],
                by_tag(
                    __package__,
                    "type",
                    {
                        "bulksms": "BulkSmsGatewayConfig",
                        "clickatell": "ClickatellGatewayConfig",
                        "http": "GenericHttpGatewayConfig",
                        "smpp": "SMPPGatewayConfig",
                    },
                ),
            ]
        ]
        | None
    ) = None


class ValidationNotificationTemplate(MetadataObject):
    """An object of `/api/validationNotificationTemplates`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    displayMessageTemplate: str | None = None
    displaySubjectTemplate: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    messageTemplate: str | None = None
    notifyParentOrganisationUnitOnly: bool | None = None
    notifyUsersInHierarchyOnly: bool | None = None
    recipientUserGroups: list[Ref["UserGroup"]] | None = None
    sendStrategy: SendStrategy | None = None
    sharing: Sharing | None = None
    subjectTemplate: str | None = None
    translations: list[Translation] | None = None
    validationRules: list[Ref["ValidationRule"]] | None = None
