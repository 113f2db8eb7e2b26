"""Models of DHIS2 2.44: expression dimension item."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v44.models.base import Access, AttributeValue, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import AggregationType, DimensionItemType, MissingValueStrategy
    from dhis2w_client.v44.models.legend import LegendSet
    from dhis2w_client.v44.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DimensionItemType = MissingValueStrategy = str  # a newer server's values are read as well


class ExpressionDimensionItem(MetadataObject):
    """Expression dimension item, an object of `/api/expressionDimensionItems`."""

    access: Access | None = None
    aggregateExportAttributeOptionCombo: str | None = None
    aggregateExportCategoryOptionCombo: str | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    expression: str | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    missingValueStrategy: MissingValueStrategy | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    slidingWindow: bool | None = None
    translations: list[Translation] | None = None
