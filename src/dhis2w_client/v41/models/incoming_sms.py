"""Models of DHIS2 2.41: incoming sms."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import SmsMessageEncoding, SmsMessageStatus
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    SmsMessageEncoding = SmsMessageStatus = str  # a newer server's values are read as well


class IncomingSms(MetadataObject):
    """Incoming sms, an object of `/api/sms/inbound`."""

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
    user: Ref["User"] | None = None
