"""Models of DHIS2 2.42: notification."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client.v42.enums import JobType, NotificationDataType, NotificationLevel
else:
    JobType = NotificationDataType = NotificationLevel = str  # a newer server's values are read as well


class Notification(Dhis2Model):
    """Notification."""

    category: JobType | None = None
    completed: bool | None = None
    data: Any | None = None
    dataType: NotificationDataType | None = None
    id: str | None = None
    level: NotificationLevel | None = None
    message: str | None = None
    time: DateTime | None = None
    uid: str | None = None
