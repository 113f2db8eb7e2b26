"""Models of DHIS2 2.43: tracked entity attribute."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, ObjectStyle, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import AggregationType, DimensionItemType, QueryOperator, ValueType
    from dhis2w_client.v43.models.legend import LegendSet
    from dhis2w_client.v43.models.option import OptionSet
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DimensionItemType = QueryOperator = ValueType = str  # a newer server's values are read as well


class TrackedEntityAttribute(MetadataObject):
    """Tracked entity attribute, an object of `/api/trackedEntityAttributes`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    blockedSearchOperators: list[QueryOperator] | None = None
    confidential: bool | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayInListNoProgram: bool | None = None
    displayOnVisitSchedule: bool | None = None
    displayShortName: str | None = None
    expression: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    fieldMask: str | None = None
    formName: str | None = None
    generated: bool | None = None
    inherit: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    minCharactersToSearch: int | None = None
    optionSet: Ref["OptionSet"] | None = None
    optionSetValue: bool | None = None
    orgunitScope: bool | None = None
    pattern: str | None = None
    preferredSearchOperator: QueryOperator | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    skipAnalytics: bool | None = None
    skipSynchronization: bool | None = None
    sortOrderInListNoProgram: int | None = None
    sortOrderInVisitSchedule: int | None = None
    style: ObjectStyle | None = None
    translations: list[Translation] | None = None
    trigramIndexable: bool | None = None
    trigramIndexed: bool | None = None
    unique: bool | None = None
    valueType: ValueType | None = None


class TrackedEntityAttributeDimension(Dhis2Model):
    """Tracked entity attribute dimension."""

    attribute: Ref["TrackedEntityAttribute"] | None = None
    filter: str | None = None
    legendSet: Ref["LegendSet"] | None = None
