"""Models of DHIS2 2.43: data approval level."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.models.category import CategoryOptionGroupSet
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class DataApprovalLevel(MetadataObject):
    """Data approval level, an object of `/api/dataApprovalLevels`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryOptionGroupSet: Ref["CategoryOptionGroupSet"] | None = None
    createdBy: Ref["User"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    level: int | None = None
    orgUnitLevel: int | None = None
    orgUnitLevelName: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
