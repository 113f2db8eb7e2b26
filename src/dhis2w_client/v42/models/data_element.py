"""Models of DHIS2 2.42: data element."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v42.models.base import Access, AttributeValue, ObjectStyle, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import (
        AggregationType,
        DataDimensionType,
        DataElementDomain,
        DimensionItemType,
        DimensionType,
        ValueType,
    )
    from dhis2w_client.v42.models.category import CategoryCombo, CategoryOptionCombo
    from dhis2w_client.v42.models.common import DimensionalItemObject, DimensionItemKeywords
    from dhis2w_client.v42.models.data_entry import DataSetElement
    from dhis2w_client.v42.models.dimensions import LegendSet, OptionSet
    from dhis2w_client.v42.models.event import EventRepetition
    from dhis2w_client.v42.models.program import Program, ProgramStage
    from dhis2w_client.v42.models.user import User
else:
    Ref, Embedded = references(__package__)
    AggregationType = DataDimensionType = DataElementDomain = DimensionItemType = DimensionType = ValueType = str


class FileTypeValueOptions(Dhis2Model):
    allowedContentTypes: list[str] | None = None
    maxFileSize: int | None = None
    version: int | None = None


class DataElement(MetadataObject):
    """An object of `/api/dataElements`."""

    access: Access | None = None
    aggregationLevels: list[int] | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombo: Ref["CategoryCombo"] | None = None
    commentOptionSet: Ref["OptionSet"] | None = None
    createdBy: Ref["User"] | None = None
    dataElementGroups: list[Ref["DataElementGroup"]] | None = None
    dataSetElements: list[Embedded["DataSetElement"]] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    domainType: DataElementDomain | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    fieldMask: str | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    optionSet: Ref["OptionSet"] | None = None
    optionSetValue: bool | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None
    url: str | None = None
    valueType: ValueType | None = None
    valueTypeOptions: FileTypeValueOptions | None = None
    zeroIsSignificant: bool | None = None


class DataElementGroup(MetadataObject):
    """An object of `/api/dataElementGroups`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataElements: list[Ref["DataElement"]] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    groupSets: list[Ref["DataElementGroupSet"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class DataElementGroupSet(MetadataObject):
    """An object of `/api/dataElementGroupSets`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    allItems: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    compulsory: bool | None = None
    createdBy: Ref["User"] | None = None
    dataDimension: bool | None = None
    dataDimensionType: DataDimensionType | None = None
    dataElementGroups: list[Ref["DataElementGroup"]] | None = None
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


class DataElementGroupSetDimension(Dhis2Model):
    dataElementGroupSet: Ref["DataElementGroupSet"] | None = None
    dataElementGroups: list[Ref["DataElementGroup"]] | None = None


class DataElementOperand(MetadataObject):
    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeOptionCombo: Ref["CategoryOptionCombo"] | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryOptionCombo: Ref["CategoryOptionCombo"] | None = None
    createdBy: Ref["User"] | None = None
    dataElement: Ref["DataElement"] | None = None
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
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
