"""Models of DHIS2 2.41: indicator."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, ObjectStyle, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import AggregationType, DimensionItemType
    from dhis2w_client.v41.models.data_set import DataSet
    from dhis2w_client.v41.models.dimensions import LegendSet
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DimensionItemType = str  # a newer server's values are read as well


class Indicator(MetadataObject):
    """Indicator, an object of `/api/indicators`."""

    access: Access | None = None
    aggregateExportAttributeOptionCombo: str | None = None
    aggregateExportCategoryOptionCombo: str | None = None
    aggregationType: AggregationType | None = None
    annualized: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataSets: list[Ref["DataSet"]] | None = None
    decimals: int | None = None
    denominator: str | None = None
    denominatorDescription: str | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDenominatorDescription: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayNumeratorDescription: str | None = None
    displayShortName: str | None = None
    explodedDenominator: str | None = None
    explodedNumerator: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    indicatorGroups: list[Ref["IndicatorGroup"]] | None = None
    indicatorType: Ref["IndicatorType"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    numerator: str | None = None
    numeratorDescription: str | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None
    url: str | None = None
    user: Ref["User"] | None = None


class IndicatorGroup(MetadataObject):
    """Indicator group, an object of `/api/indicatorGroups`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    groupSets: list[Ref["IndicatorGroupSet"]] | None = None
    indicatorGroupSet: Ref["IndicatorGroupSet"] | None = None
    indicators: list[Ref["Indicator"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class IndicatorGroupSet(MetadataObject):
    """Indicator group set, an object of `/api/indicatorGroupSets`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    compulsory: bool | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    indicatorGroups: list[Ref["IndicatorGroup"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class IndicatorType(MetadataObject):
    """Indicator type, an object of `/api/indicatorTypes`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    factor: int | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    number: bool | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
