"""Models of DHIS2 2.44: dimensions."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model, references
from dhis2w_client.v44.models.base import Geometry, Pager

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import DataMergeStrategy, DimensionItemType, FeatureType, ValueType
    from dhis2w_client.v44.models.data_element import DataElementOperand
    from dhis2w_client.v44.models.dimensional_item_object import DimensionalItemObject
    from dhis2w_client.v44.models.dimensional_object import DimensionalObject
    from dhis2w_client.v44.models.organisation_unit import OrganisationUnit, OrganisationUnitLevel
    from dhis2w_client.v44.models.period_type import PeriodType
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    DataMergeStrategy = DimensionItemType = FeatureType = ValueType = str  # a newer server's values are read as well


class DataElementOperandsPage(Dhis2Model):
    """Data element operands page."""

    dataElementOperands: list[Ref["DataElementOperand"]] | None = None
    pager: Pager | None = None


class DataItem(Dhis2Model):
    """Data item."""

    code: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayName: str | None = None
    displayShortName: str | None = None
    expression: str | None = None
    id: str | None = None
    name: str | None = None
    optionSetId: str | None = None
    programDataElementId: str | None = None
    programId: str | None = None
    shortName: str | None = None
    simplifiedValueType: ValueType | None = None
    valueType: ValueType | None = None


class DataItemsPage(Dhis2Model):
    """Data items page."""

    dataItems: list[DataItem] | None = None
    pager: Pager | None = None


class DimensionsPage(Dhis2Model):
    """Dimensions page."""

    dimensions: list[Ref["DimensionalObject"]] | None = None
    pager: Pager | None = None


class GeoJsonFeature(Dhis2Model):
    """Geo json feature."""

    geometry: Geometry | None = None
    id: str | None = None
    properties: dict[str, Any] | None = None
    type: str | None = None


class GeoJsonFeatureCollection(Dhis2Model):
    """Geo json feature collection."""

    features: list[GeoJsonFeature] | None = None
    type: str | None = None


class ItemsPage(Dhis2Model):
    """Items page."""

    items: list[Ref["DimensionalItemObject"]] | None = None
    pager: Pager | None = None


class MergeParams(Dhis2Model):
    """Merge params."""

    dataMergeStrategy: DataMergeStrategy | None = None
    deleteSources: bool | None = None
    sources: list[str] | None = None
    target: str | None = None


class OrgUnitInfo(Dhis2Model):
    """Org unit info."""

    address: str | None = None
    closedDate: DateTime | None = None
    code: str | None = None
    comment: str | None = None
    contactPerson: str | None = None
    description: str | None = None
    email: str | None = None
    featureType: FeatureType | None = None
    id: str | None = None
    imageId: str | None = None
    latitude: float | None = None
    level: int | None = None
    levelName: str | None = None
    longitude: float | None = None
    name: str | None = None
    openingDate: DateTime | None = None
    parentName: str | None = None
    phoneNumber: str | None = None
    shortName: str | None = None
    url: str | None = None


class OrgUnitMergeQuery(Dhis2Model):
    """Org unit merge query."""

    dataApprovalMergeStrategy: DataMergeStrategy | None = None
    dataValueMergeStrategy: DataMergeStrategy | None = None
    deleteSources: bool | None = None
    sources: list[str] | None = None
    target: str | None = None


class OrgUnitProfile(Dhis2Model):
    """Org unit profile."""

    attributes: list[str] | None = None
    dataItems: list[str] | None = None
    groupSets: list[str] | None = None


class ProfileItem(Dhis2Model):
    """Profile item."""

    id: str | None = None
    label: str | None = None
    value: Any | None = None


class OrgUnitProfileData(Dhis2Model):
    """Org unit profile data."""

    attributes: list[ProfileItem] | None = None
    dataItems: list[ProfileItem] | None = None
    groupSets: list[ProfileItem] | None = None
    info: OrgUnitInfo | None = None


class OrgUnitSplitQuery(Dhis2Model):
    """Org unit split query."""

    deleteSource: bool | None = None
    primaryTarget: str | None = None
    source: str | None = None
    targets: list[str] | None = None


class OrganisationUnitLevels(Dhis2Model):
    """Organisation unit levels."""

    organisationUnitLevels: list[Ref["OrganisationUnitLevel"]] | None = None


class OrganisationUnitsPage(Dhis2Model):
    """Organisation units page."""

    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    pager: Pager | None = None


class PeriodTypesPage(Dhis2Model):
    """Period types page."""

    pager: Pager | None = None
    periodTypes: list[Embedded["PeriodType"]] | None = None


class PeriodTypesPutAnswer(Dhis2Model):
    """Period types put answer."""

    periodType: Embedded["PeriodType"] | None = None
