"""Models of DHIS2 2.41: data approval workflow."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import OffsetPeriodType
    from dhis2w_client.v41.models.category import CategoryCombo
    from dhis2w_client.v41.models.data_approval_level import DataApprovalLevel
    from dhis2w_client.v41.models.data_set import DataSet
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    OffsetPeriodType = str  # a newer server's values are read as well


class DataApprovalWorkflow(MetadataObject):
    """Data approval workflow, an object of `/api/dataApprovalWorkflows`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombo: Ref["CategoryCombo"] | None = None
    createdBy: Ref["User"] | None = None
    dataApprovalLevels: list[Ref["DataApprovalLevel"]] | None = None
    dataSets: list[Ref["DataSet"]] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    periodType: OffsetPeriodType | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
