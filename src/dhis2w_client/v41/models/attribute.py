"""Models of DHIS2 2.41: attribute."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import Dhis2Model, MetadataObject, references, wire
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import ValueType
    from dhis2w_client.v41.models.common import DateFilterPeriod
    from dhis2w_client.v41.models.option import OptionSet
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    ValueType = str  # a newer server's values are read as well


class Attribute(MetadataObject):
    """Attribute, an object of `/api/attributes`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    categoryAttribute: bool | None = None
    categoryOptionAttribute: bool | None = None
    categoryOptionComboAttribute: bool | None = None
    categoryOptionGroupAttribute: bool | None = None
    categoryOptionGroupSetAttribute: bool | None = None
    constantAttribute: bool | None = None
    createdBy: Ref["User"] | None = None
    dataElementAttribute: bool | None = None
    dataElementGroupAttribute: bool | None = None
    dataElementGroupSetAttribute: bool | None = None
    dataSetAttribute: bool | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    documentAttribute: bool | None = None
    eventChartAttribute: bool | None = None
    eventReportAttribute: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    indicatorAttribute: bool | None = None
    indicatorGroupAttribute: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSetAttribute: bool | None = None
    mandatory: bool | None = None
    mapAttribute: bool | None = None
    objectTypes: list[str] | None = None
    optionAttribute: bool | None = None
    optionSet: Ref["OptionSet"] | None = None
    optionSetAttribute: bool | None = None
    organisationUnitAttribute: bool | None = None
    organisationUnitGroupAttribute: bool | None = None
    organisationUnitGroupSetAttribute: bool | None = None
    programAttribute: bool | None = None
    programIndicatorAttribute: bool | None = None
    programStageAttribute: bool | None = None
    relationshipTypeAttribute: bool | None = None
    sectionAttribute: bool | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    sortOrder: int | None = None
    sqlViewAttribute: bool | None = None
    trackedEntityAttributeAttribute: bool | None = None
    trackedEntityTypeAttribute: bool | None = None
    translations: list[Translation] | None = None
    unique: bool | None = None
    user: Ref["User"] | None = None
    userAttribute: bool | None = None
    userGroupAttribute: bool | None = None
    validationRuleAttribute: bool | None = None
    validationRuleGroupAttribute: bool | None = None
    valueType: ValueType | None = None
    visualizationAttribute: bool | None = None


class AttributeValueFilter(Dhis2Model):
    """Attribute value filter."""

    attribute: str | None = None
    dateFilter: Embedded["DateFilterPeriod"] | None = None
    eq: str | None = None
    ew: str | None = None
    ge: str | None = None
    gt: str | None = None
    in_: Annotated[list[str] | None, wire("in")] = None
    le: str | None = None
    like: str | None = None
    lt: str | None = None
    sw: str | None = None
