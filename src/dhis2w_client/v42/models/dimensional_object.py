"""Models of DHIS2 2.42: dimensional object."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import AggregationType, DataDimensionType, DimensionType, ValueType
    from dhis2w_client.v42.models.common import DimensionItemKeywords
    from dhis2w_client.v42.models.dimensional_item_object import DimensionalItemObject
    from dhis2w_client.v42.models.event import EventRepetition
    from dhis2w_client.v42.models.legend import LegendSet
    from dhis2w_client.v42.models.option import OptionSet
    from dhis2w_client.v42.models.program import Program, ProgramStage
    from dhis2w_client.v42.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DataDimensionType = DimensionType = ValueType = str  # a newer server's values are read as well


class DimensionalObject(MetadataObject):
    """Dimensional object, an object of `/api/dimensions`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    allItems: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataDimension: bool | None = None
    dataDimensionType: DataDimensionType | None = None
    description: str | None = None
    dimension: str | None = None
    dimensionItemKeywords: Embedded["DimensionItemKeywords"] | None = None
    dimensionType: DimensionType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    filter: str | None = None
    formName: str | None = None
    items: list[Ref["DimensionalItemObject"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    optionSet: Ref["OptionSet"] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    repetition: Embedded["EventRepetition"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None
