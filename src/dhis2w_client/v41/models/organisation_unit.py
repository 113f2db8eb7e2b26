"""Models of DHIS2 2.41: organisation unit."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Geometry, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import (
        AggregationType,
        DataDimensionType,
        DimensionItemType,
        DimensionType,
        FeatureType,
        ValueType,
    )
    from dhis2w_client.v41.models.apps import FileResource
    from dhis2w_client.v41.models.common import DimensionItemKeywords
    from dhis2w_client.v41.models.data_entry import DataSet
    from dhis2w_client.v41.models.dimensions import LegendSet, OptionSet
    from dhis2w_client.v41.models.event import EventRepetition
    from dhis2w_client.v41.models.program import Program, ProgramStage
    from dhis2w_client.v41.models.user import User, UserDto
else:
    Ref, Embedded = references(__package__)
    AggregationType = DataDimensionType = DimensionItemType = DimensionType = FeatureType = ValueType = str


class OrganisationUnit(MetadataObject):
    """An object of `/api/organisationUnits`."""

    access: Access | None = None
    address: str | None = None
    aggregationType: AggregationType | None = None
    ancestors: list[Ref["OrganisationUnit"]] | None = None
    attributeValues: list[AttributeValue] | None = None
    children: list[Ref["OrganisationUnit"]] | None = None
    closedDate: DateTime | None = None
    comment: str | None = None
    contactPerson: str | None = None
    createdBy: Ref["User"] | None = None
    dataSets: list[Ref["DataSet"]] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    email: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    geometry: Geometry | None = None
    image: Ref["FileResource"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    leaf: bool | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    level: int | None = None
    memberCount: int | None = None
    openingDate: DateTime | None = None
    organisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    parent: Ref["OrganisationUnit"] | None = None
    path: str | None = None
    phoneNumber: str | None = None
    programs: list[Ref["Program"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    type: str | None = None
    url: str | None = None
    user: Ref["User"] | None = None
    users: list[Ref["UserDto"]] | None = None


class OrganisationUnitGroup(MetadataObject):
    """An object of `/api/organisationUnitGroups`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    color: str | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    featureType: FeatureType | None = None
    formName: str | None = None
    geometry: Geometry | None = None
    groupSets: list[Ref["OrganisationUnitGroupSet"]] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    organisationUnits: list[Ref["OrganisationUnit"]] | None = None
    queryMods: QueryModifiers | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    symbol: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class OrganisationUnitGroupSetItems(Dhis2Model):
    id: str | None = None


class OrganisationUnitGroupSet(MetadataObject):
    """An object of `/api/organisationUnitGroupSets`."""

    access: Access | None = None
    aggregationType: AggregationType | None = None
    allItems: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    compulsory: bool | None = None
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
    includeSubhierarchyInAnalytics: bool | None = None
    items: list[OrganisationUnitGroupSetItems] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    optionSet: Ref["OptionSet"] | None = None
    organisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    repetition: Embedded["EventRepetition"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
    valueType: ValueType | None = None


class OrganisationUnitGroupSetDimension(Dhis2Model):
    organisationUnitGroupSet: Ref["OrganisationUnitGroupSet"] | None = None
    organisationUnitGroups: list[Ref["OrganisationUnitGroup"]] | None = None


class OrganisationUnitLevel(MetadataObject):
    """An object of `/api/organisationUnitLevels`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    level: int | None = None
    offlineLevels: int | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
