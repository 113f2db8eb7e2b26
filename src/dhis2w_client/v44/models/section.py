"""Models of DHIS2 2.44: section."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v44.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.models.category import CategoryCombo
    from dhis2w_client.v44.models.data_element import DataElement, DataElementOperand
    from dhis2w_client.v44.models.data_set import DataSet
    from dhis2w_client.v44.models.indicator import Indicator
    from dhis2w_client.v44.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class Section(MetadataObject):
    """Section, an object of `/api/sections`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombos: list[Ref["CategoryCombo"]] | None = None
    createdBy: Ref["User"] | None = None
    dataElements: list[Ref["DataElement"]] | None = None
    dataSet: Ref["DataSet"] | None = None
    description: str | None = None
    disableDataElementAutoGroup: bool | None = None
    displayOptions: Any | None = None
    greyedFields: list[Ref["DataElementOperand"]] | None = None
    indicators: list[Ref["Indicator"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    showColumnTotals: bool | None = None
    showRowTotals: bool | None = None
    sortOrder: int | None = None
    translations: list[Translation] | None = None
