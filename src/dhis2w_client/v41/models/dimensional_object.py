"""Models of DHIS2 2.41: dimensional object."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import DataDimensionType, DimensionType, ValueType
    from dhis2w_client.v41.models.common import DimensionalItemObject
    from dhis2w_client.v41.models.event import EventRepetition
    from dhis2w_client.v41.models.legend import LegendSet
    from dhis2w_client.v41.models.option import OptionSet
    from dhis2w_client.v41.models.program import Program, ProgramStage
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    DataDimensionType = DimensionType = ValueType = str  # a newer server's values are read as well


class DimensionalObject(Dhis2Model):
    """Dimensional object, an object of `/api/dimensions`."""

    access: Access | None = None
    allItems: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    code: str | None = None
    created: DateTime | None = None
    createdBy: Ref["User"] | None = None
    dataDimension: bool | None = None
    dataDimensionType: DataDimensionType | None = None
    dimension: str | None = None
    dimensionType: DimensionType | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    filter: str | None = None
    id: str | None = None
    items: list[Ref["DimensionalItemObject"]] | None = None
    lastUpdated: DateTime | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    name: str | None = None
    optionSet: Ref["OptionSet"] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    repetition: Embedded["EventRepetition"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    valueType: ValueType | None = None
