"""Models of DHIS2 2.41: category."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, ObjectStyle, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import AggregationType, DataDimensionType, DimensionItemType, DimensionType, ValueType
    from dhis2w_client.v41.models.common import DimensionItemKeywords
    from dhis2w_client.v41.models.dimensions import LegendSet, OptionSet
    from dhis2w_client.v41.models.event import EventRepetition
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v41.models.program import Program, ProgramStage
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)
    AggregationType = DataDimensionType = DimensionItemType = DimensionType = ValueType = str


class CategoryItems(Dhis2Model):
    id: str | None = None


class Category(MetadataObject):
    """An object of `/api/categories`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    allItems: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombos: list[Ref["CategoryCombo"]] | None = None
    categoryOptions: list[Ref["CategoryOption"]] | None = None
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
    items: list[CategoryItems] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    optionSet: Ref["OptionSet"] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    repetition: Embedded["EventRepetition"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
    valueType: ValueType | None = None


class CategoryCombo(MetadataObject):
    """An object of `/api/categoryCombos`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    categories: list[Ref["Category"]] | None = None
    categoryOptionCombos: list[Ref["CategoryOptionCombo"]] | None = None
    createdBy: Ref["User"] | None = None
    dataDimensionType: DataDimensionType | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    isDefault: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    skipTotal: bool | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class CategoryDimension(Dhis2Model):
    category: Ref["Category"] | None = None
    categoryOptions: list[Ref["CategoryOption"]] | None = None


class CategoryOption(MetadataObject):
    """An object of `/api/categoryOptions`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    categories: list[Ref["Category"]] | None = None
    categoryOptionCombos: list[Ref["CategoryOptionCombo"]] | None = None
    categoryOptionGroups: list[Ref["CategoryOptionGroup"]] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    endDate: DateTime | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    isDefault: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    startDate: DateTime | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class CategoryOptionCombo(MetadataObject):
    """An object of `/api/categoryOptionCombos`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryCombo: Ref["CategoryCombo"] | None = None
    categoryOptions: list[Ref["CategoryOption"]] | None = None
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
    ignoreApproval: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class CategoryOptionGroup(MetadataObject):
    """An object of `/api/categoryOptionGroups`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryOptions: list[Ref["CategoryOption"]] | None = None
    createdBy: Ref["User"] | None = None
    dataDimensionType: DataDimensionType | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    groupSets: list[Ref["CategoryOptionGroupSet"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class CategoryOptionGroupSetItems(Dhis2Model):
    id: str | None = None


class CategoryOptionGroupSet(MetadataObject):
    """An object of `/api/categoryOptionGroupSets`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    allItems: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryOptionGroups: list[Ref["CategoryOptionGroup"]] | None = None
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
    items: list[CategoryOptionGroupSetItems] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    optionSet: Ref["OptionSet"] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    repetition: Embedded["EventRepetition"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
    valueType: ValueType | None = None


class CategoryOptionGroupSetDimension(Dhis2Model):
    categoryOptionGroupSet: Ref["CategoryOptionGroupSet"] | None = None
    categoryOptionGroups: list[Ref["CategoryOptionGroup"]] | None = None
