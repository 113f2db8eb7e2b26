"""Models of DHIS2 2.43: potential duplicate."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model
from dhis2w_client.v43.models.base import AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.v43.enums import DeduplicationStatus
else:
    DeduplicationStatus = str  # a newer server's values are read as well


class PotentialDuplicate(Dhis2Model):
    """Potential duplicate."""

    attributeValues: list[AttributeValue] | None = None
    created: DateTime | None = None
    createdByUserName: str | None = None
    duplicate: str | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedByUserName: str | None = None
    original: str | None = None
    sharing: Sharing | None = None
    status: DeduplicationStatus | None = None
    translations: list[Translation] | None = None
