"""Models of DHIS2 2.44: reporting rate."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v44.models.base import Access, AttributeValue, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import AggregationType, DimensionItemType, ReportingRateMetric
    from dhis2w_client.v44.models.data_set import DataSet
    from dhis2w_client.v44.models.legend import LegendSet
    from dhis2w_client.v44.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DimensionItemType = ReportingRateMetric = str  # a newer server's values are read as well


class ReportingRate(MetadataObject):
    """Reporting rate."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    dataSet: Ref["DataSet"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    formName: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    metric: ReportingRateMetric | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
