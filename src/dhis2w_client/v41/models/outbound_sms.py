"""Models of DHIS2 2.41: outbound sms."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import OutboundSmsStatus
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    OutboundSmsStatus = str  # a newer server's values are read as well


class OutboundSms(MetadataObject):
    """Outbound sms, an object of `/api/sms/outbound`."""

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
    user: Ref["User"] | None = None
