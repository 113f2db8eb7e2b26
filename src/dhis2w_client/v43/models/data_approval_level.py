"""Models of DHIS2 2.43: data approval level."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, references
from dhis2w_client.v43.models.base import Access

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.models.category import CategoryOptionGroupSet
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class DataApprovalLevel(Dhis2Model):
    """Data approval level, an object of `/api/dataApprovalLevels`."""

    access: Access | None = None
    categoryOptionGroupSet: Ref["CategoryOptionGroupSet"] | None = None
    code: str | None = None
    created: DateTime | None = None
    createdBy: Ref["User"] | None = None
    displayName: str | None = None
    href: str | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    level: int | None = None
    orgUnitLevel: int | None = None
    orgUnitLevelName: str | None = None
