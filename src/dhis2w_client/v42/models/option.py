"""Models of DHIS2 2.42: option."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v42.models.base import Access, AttributeValue, ObjectStyle, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import AggregationType, DataDimensionType, DimensionItemType, DimensionType, ValueType
    from dhis2w_client.v42.models.common import DimensionalItemObject, DimensionItemKeywords
    from dhis2w_client.v42.models.dimensions import LegendSet
    from dhis2w_client.v42.models.event import EventRepetition
    from dhis2w_client.v42.models.program import Program, ProgramStage
    from dhis2w_client.v42.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DataDimensionType = DimensionItemType = DimensionType = ValueType = (
        str  # a newer server's values are read as well
    )


class Option(MetadataObject):
    """Option, an object of `/api/options`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    optionSet: Ref["OptionSet"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    sortOrder: int | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None


class OptionGroup(MetadataObject):
    """Option group, an object of `/api/optionGroups`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    optionSet: Ref["OptionSet"] | None = None
    options: list[Ref["Option"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class OptionGroupSet(MetadataObject):
    """Option group set, an object of `/api/optionGroupSets`."""

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
    optionGroups: list[Ref["OptionGroup"]] | None = None
    optionSet: Ref["OptionSet"] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    repetition: Embedded["EventRepetition"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None


class OptionSet(MetadataObject):
    """Option set, an object of `/api/optionSets`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    options: list[Ref["Option"]] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None
    version: int | None = None
