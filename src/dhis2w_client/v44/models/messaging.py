"""Models of DHIS2 2.44: messaging."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import DateTime, Dhis2Model, by_tag, references
from dhis2w_client.v44.models.base import Pager, TrackerPager

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import DeliveryChannel, ProgramMessageStatus
    from dhis2w_client.v44.models.bulk_sms_gateway_config import BulkSmsGatewayConfig
    from dhis2w_client.v44.models.clickatell_gateway_config import ClickatellGatewayConfig
    from dhis2w_client.v44.models.common import Enrollment
    from dhis2w_client.v44.models.file_resource import FileResource
    from dhis2w_client.v44.models.generic_http_gateway_config import GenericHttpGatewayConfig
    from dhis2w_client.v44.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v44.models.program import ProgramNotificationInstance, ProgramNotificationTemplate
    from dhis2w_client.v44.models.smpp_gateway_config import SMPPGatewayConfig
    from dhis2w_client.v44.models.tracked_entity import TrackedEntity
    from dhis2w_client.v44.models.tracker_event import TrackerEvent
    from dhis2w_client.v44.models.user import User, UserGroup
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    DeliveryChannel = ProgramMessageStatus = str  # a newer server's values are read as well


class Email(Dhis2Model):
    """Email."""

    recipients: list[Ref["User"]] | None = None
    sender: Ref["User"] | None = None
    subject: str | None = None
    text: str | None = None


class MarkedConversations(Dhis2Model):
    """Marked conversations."""

    markedFollowup: list[str] | None = None
    markedRead: list[str] | None = None
    markedUnread: list[str] | None = None
    unmarkedFollowup: list[str] | None = None


class MessageConversationInfo(Dhis2Model):
    """Message conversation info."""

    attachments: list[Ref["FileResource"]] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    subject: str | None = None
    text: str | None = None
    userGroups: list[Ref["UserGroup"]] | None = None
    users: list[Ref["User"]] | None = None


class NewMessageConversation(Dhis2Model):
    """New message conversation."""

    attachments: list[Ref["FileResource"]] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    subject: str | None = None
    text: str | None = None
    userGroups: list[Ref["UserGroup"]] | None = None
    users: list[Ref["User"]] | None = None


class ProgramMessageRecipients(Dhis2Model):
    """Program message recipients."""

    emailAddresses: list[str] | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    phoneNumbers: list[str] | None = None
    trackedEntity: Ref["TrackedEntity"] | None = None


class ProgramMessage(Dhis2Model):
    """Program message, an object of `/api/messages`."""

    code: str | None = None
    deliveryChannels: list[DeliveryChannel] | None = None
    enrollment: Embedded["Enrollment"] | None = None
    event: Ref["TrackerEvent"] | None = None
    messageStatus: ProgramMessageStatus | None = None
    notificationTemplate: str | None = None
    processedDate: DateTime | None = None
    recipients: ProgramMessageRecipients | None = None
    subject: str | None = None
    text: str | None = None


class ProgramMessageBatch(Dhis2Model):
    """Program message batch."""

    programMessages: list[ProgramMessage] | None = None


class ProgramNotificationInstancesPage(Dhis2Model):
    """Program notification instances page."""

    pager: TrackerPager | None = None
    programNotificationInstances: list[Ref["ProgramNotificationInstance"]] | None = None


class ProgramNotificationTemplatesPage(Dhis2Model):
    """Program notification templates page."""

    pager: Pager | None = None
    programNotificationTemplates: list[Ref["ProgramNotificationTemplate"]] | None = None


class SmsGateways(Dhis2Model):
    """Sms gateways."""

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
