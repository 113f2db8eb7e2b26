"""Models of DHIS2 2.41: message conversation."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import MessageConversationPriority, MessageConversationStatus, MessageType
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    MessageConversationPriority = MessageConversationStatus = MessageType = (
        str  # a newer server's values are read as well
    )


class MessageConversationMessages(Dhis2Model):
    """Message conversation messages."""

    id: str | None = None


class UserMessage(Dhis2Model):
    """User message."""

    followUp: bool | None = None
    key: str | None = None
    read: bool | None = None
    user: Ref["User"] | None = None


class MessageConversation(MetadataObject):
    """Message conversation, an object of `/api/messageConversations`."""

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
    messages: list[MessageConversationMessages] | None = None
    priority: MessageConversationPriority | None = None
    read: bool | None = None
    sharing: Sharing | None = None
    status: MessageConversationStatus | None = None
    subject: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
    userFirstname: str | None = None
    userMessages: list[UserMessage] | None = None
    userSurname: str | None = None
