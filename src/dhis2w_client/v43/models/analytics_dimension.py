"""Models of DHIS2 2.43: analytics dimension."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client.v43.enums import AggregationType, ValueType
else:
    AggregationType = ValueType = str  # a newer server's values are read as well


class AnalyticsDimension(Dhis2Model):
    """Analytics dimension."""

    aggregationType: AggregationType | None = None
    code: str | None = None
    created: DateTime | None = None
    description: str | None = None
    dimensionType: str | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    id: str | None = None
    lastUpdated: DateTime | None = None
    name: str | None = None
    optionSet: str | None = None
    uid: str | None = None
    valueType: ValueType | None = None
