"""Resources of DHIS2 2.43: dimensions."""

# Generated from specs/v43 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v43.models as models
from dhis2w_client._async.metadata import Descriptor, MetadataResource
from dhis2w_client._async.resource import Resource
from dhis2w_client._async.workflows.categories import (
    CategoryComboResource,
    CategoryOptionComboResource,
    CategoryOptionResource,
    CategoryResource,
)
from dhis2w_client._async.workflows.items import (
    AttributeResource,
    DataElementResource,
    IndicatorResource,
    IndicatorTypeResource,
    LegendSetResource,
)
from dhis2w_client._async.workflows.options import OptionGroupResource, OptionGroupSetResource, OptionSetResource
from dhis2w_client._async.workflows.organisation_units import OrganisationUnitLevelResource, OrganisationUnitResource
from dhis2w_client._async.workflows.shapes import GroupResource, GroupSetResource
from dhis2w_client.query import comma_joined, path_segment, wire_parameters
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Unpack

    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v43 import enums, parameters, properties


class Attributes(AttributeResource["models.Attribute"]):
    """`/api/attributes`."""

    _descriptor = Descriptor("/api/attributes", "attributes", "Attribute")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Attribute | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.AttributeProperties],
        ) -> WebMessage: ...


class Categories(CategoryResource["models.Category"]):
    """`/api/categories`."""

    _descriptor = Descriptor("/api/categories", "categories", "Category")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Category | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryProperties],
        ) -> WebMessage: ...

    async def merge(self, body: models.MergeParams | Mapping[str, object]) -> WebMessage:
        """Merge categories into one.

        `POST /api/categories/merge` - 2.43 and later - beta - needs F_CATEGORY_MERGE.
        """
        return await self._call("POST", "/api/categories/merge", body=body, returns=WebMessage)


class CategoryCombos(CategoryComboResource["models.CategoryCombo"]):
    """`/api/categoryCombos`."""

    _descriptor = Descriptor("/api/categoryCombos", "categoryCombos", "CategoryCombo")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.CategoryCombo | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryComboProperties],
        ) -> WebMessage: ...

    async def merge(self, body: models.MergeParams | Mapping[str, object]) -> WebMessage:
        """Merge category combos into one.

        `POST /api/categoryCombos/merge` - 2.43 and later - beta - needs F_CATEGORY_COMBO_MERGE.
        """
        return await self._call("POST", "/api/categoryCombos/merge", body=body, returns=WebMessage)

    async def get_metadata(self, uid: str, *, download: bool | None = None) -> models.MetadataBundle:
        """Read metadata.

        `GET /api/categoryCombos/{uid}/metadata` - every version.
        """
        return await self._call(
            "GET",
            f"/api/categoryCombos/{path_segment(uid)}/metadata",
            params={"download": download},
            returns=models.MetadataBundle,
        )


class CategoryOptionCombos(CategoryOptionComboResource["models.CategoryOptionCombo"]):
    """`/api/categoryOptionCombos`."""

    _descriptor = Descriptor("/api/categoryOptionCombos", "categoryOptionCombos", "CategoryOptionCombo")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.CategoryOptionCombo | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryOptionComboProperties],
        ) -> WebMessage: ...

    async def merge(self, body: models.MergeParams | Mapping[str, object]) -> WebMessage:
        """Merge category option combos into one.

        `POST /api/categoryOptionCombos/merge` - 2.42 and later - beta - needs F_CATEGORY_OPTION_COMBO_MERGE.
        """
        return await self._call("POST", "/api/categoryOptionCombos/merge", body=body, returns=WebMessage)


class CategoryOptionGroupSets(GroupSetResource["models.CategoryOptionGroupSet", "models.CategoryOptionGroup"]):
    """`/api/categoryOptionGroupSets`."""

    _descriptor = Descriptor("/api/categoryOptionGroupSets", "categoryOptionGroupSets", "CategoryOptionGroupSet")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.CategoryOptionGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryOptionGroupSetProperties],
        ) -> WebMessage: ...


class CategoryOptionGroups(GroupResource["models.CategoryOptionGroup", "models.CategoryOption"]):
    """`/api/categoryOptionGroups`."""

    _descriptor = Descriptor("/api/categoryOptionGroups", "categoryOptionGroups", "CategoryOptionGroup")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.CategoryOptionGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryOptionGroupProperties],
        ) -> WebMessage: ...


class CategoryOptions(CategoryOptionResource["models.CategoryOption"]):
    """`/api/categoryOptions`."""

    _descriptor = Descriptor("/api/categoryOptions", "categoryOptions", "CategoryOption")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.CategoryOption | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryOptionProperties],
        ) -> WebMessage: ...

    async def merge(self, body: models.MergeParams | Mapping[str, object]) -> WebMessage:
        """Merge category options into one.

        `POST /api/categoryOptions/merge` - 2.42 and later - beta - needs F_CATEGORY_OPTION_MERGE.
        """
        return await self._call("POST", "/api/categoryOptions/merge", body=body, returns=WebMessage)

    async def get_org_units(self, *, category_options: Sequence[str]) -> dict[str, list[str]]:
        """Read org units.

        `GET /api/categoryOptions/orgUnits` - every version.
        """
        return await self._call(
            "GET",
            "/api/categoryOptions/orgUnits",
            params={"categoryOptions": category_options},
            returns=dict[str, list[str]],
        )


class Constants(MetadataResource["models.Constant"]):
    """`/api/constants`."""

    _descriptor = Descriptor("/api/constants", "constants", "Constant")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Constant | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ConstantProperties],
        ) -> WebMessage: ...


class DataElementGroupSets(GroupSetResource["models.DataElementGroupSet", "models.DataElementGroup"]):
    """`/api/dataElementGroupSets`."""

    _descriptor = Descriptor("/api/dataElementGroupSets", "dataElementGroupSets", "DataElementGroupSet")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DataElementGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataElementGroupSetProperties],
        ) -> WebMessage: ...


class DataElementGroups(GroupResource["models.DataElementGroup", "models.DataElement"]):
    """`/api/dataElementGroups`."""

    _descriptor = Descriptor("/api/dataElementGroups", "dataElementGroups", "DataElementGroup")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DataElementGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataElementGroupProperties],
        ) -> WebMessage: ...

    async def get_metadata(self, uid: str, *, download: bool | None = None) -> models.MetadataBundle:
        """Read metadata.

        `GET /api/dataElementGroups/{uid}/metadata` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dataElementGroups/{path_segment(uid)}/metadata",
            params={"download": download},
            returns=models.MetadataBundle,
        )

    async def get_operands(self, uid: str) -> str:
        """Read operands.

        `GET /api/dataElementGroups/{uid}/operands` - every version.
        """
        return await self._call("GET", f"/api/dataElementGroups/{path_segment(uid)}/operands", returns=str)

    async def get_operands_query_by_q(self, uid: str, q: str) -> str:
        """Read operands, query.

        `GET /api/dataElementGroups/{uid}/operands/query/{q}` - every version.
        """
        return await self._call(
            "GET", f"/api/dataElementGroups/{path_segment(uid)}/operands/query/{path_segment(q)}", returns=str
        )


class DataElementOperands(Resource):
    """`/api/dataElementOperands`."""

    async def get(self, **query: Unpack[parameters.DataElementOperandsGetQuery]) -> models.DataElementOperandsPage:
        """Read the data element operands.

        `GET /api/dataElementOperands` - every version.
        """
        return await self._call(
            "GET", "/api/dataElementOperands", params=wire_parameters(query), returns=models.DataElementOperandsPage
        )


class DataElements(DataElementResource["models.DataElement"]):
    """`/api/dataElements`."""

    _descriptor = Descriptor("/api/dataElements", "dataElements", "DataElement")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DataElement | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataElementProperties],
        ) -> WebMessage: ...

    async def merge(self, body: models.MergeParams | Mapping[str, object]) -> WebMessage:
        """Merge data elements into one.

        `POST /api/dataElements/merge` - 2.42 and later - needs F_DATA_ELEMENT_MERGE.
        """
        return await self._call("POST", "/api/dataElements/merge", body=body, returns=WebMessage)


class DataItems(Resource):
    """`/api/dataItems`."""

    async def get(
        self, *, order: Sequence[str] | None = None, orders: Sequence[str] | None = None
    ) -> models.DataItemsPage:
        """Read the data items.

        `GET /api/dataItems` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataItems",
            params={"order": comma_joined(order), "orders": orders},
            returns=models.DataItemsPage,
        )

    async def get_xml(self, *, order: Sequence[str] | None = None, orders: Sequence[str] | None = None) -> bytes:
        """Read the data items as XML.

        `GET /api/dataItems.xml` - every version.
        """
        return await self._call(
            "GET", "/api/dataItems.xml", params={"order": comma_joined(order), "orders": orders}, returns=bytes
        )


class Dimensions(MetadataResource["models.DimensionalObject"]):
    """`/api/dimensions`."""

    _descriptor = Descriptor("/api/dimensions", "dimensions", "DimensionalObject")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DimensionalObject | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DimensionalObjectProperties],
        ) -> WebMessage: ...

    async def get_constraints(
        self, *, fields: Sequence[str] | None = None, links: bool | None = None
    ) -> models.DimensionsPage:
        """Read constraints.

        `GET /api/dimensions/constraints` - every version.
        """
        return await self._call(
            "GET",
            "/api/dimensions/constraints",
            params={"fields": comma_joined(fields), "links": links},
            returns=models.DimensionsPage,
        )

    async def get_data_set_by_uid(
        self, uid: str, *, fields: Sequence[str] | None = None, links: bool | None = None
    ) -> models.DimensionsPage:
        """Read data set.

        `GET /api/dimensions/dataSet/{uid}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dimensions/dataSet/{path_segment(uid)}",
            params={"fields": comma_joined(fields), "links": links},
            returns=models.DimensionsPage,
        )

    async def get_recommendations(
        self, *, dimension: Sequence[str], fields: Sequence[str] | None = None
    ) -> models.DimensionsPage:
        """Read recommendations.

        `GET /api/dimensions/recommendations` - every version.
        """
        return await self._call(
            "GET",
            "/api/dimensions/recommendations",
            params={"dimension": dimension, "fields": comma_joined(fields)},
            returns=models.DimensionsPage,
        )

    async def get_items(self, uid: str, **query: Unpack[parameters.DimensionsGetItemsQuery]) -> models.ItemsPage:
        """Read items.

        `GET /api/dimensions/{uid}/items` - every version.
        """
        return await self._call(
            "GET", f"/api/dimensions/{path_segment(uid)}/items", params=wire_parameters(query), returns=models.ItemsPage
        )


class ExpressionDimensionItems(MetadataResource["models.ExpressionDimensionItem"]):
    """`/api/expressionDimensionItems`."""

    _descriptor = Descriptor("/api/expressionDimensionItems", "expressionDimensionItems", "ExpressionDimensionItem")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ExpressionDimensionItem | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ExpressionDimensionItemProperties],
        ) -> WebMessage: ...


class Expressions(Resource):
    """`/api/expressions`."""

    async def get_description(self, *, expression: str) -> WebMessage:
        """Read description.

        `GET /api/expressions/description` - every version.
        """
        return await self._call(
            "GET", "/api/expressions/description", params={"expression": expression}, returns=WebMessage
        )


class FilledOrganisationUnitLevels(Resource):
    """`/api/filledOrganisationUnitLevels`."""

    async def get(self, *, fields: Sequence[str] | None = None) -> list[models.OrganisationUnitLevel]:
        """Read the filled organisation unit levels.

        `GET /api/filledOrganisationUnitLevels` - every version.
        """
        return await self._call(
            "GET",
            "/api/filledOrganisationUnitLevels",
            params={"fields": comma_joined(fields)},
            returns=list[models.OrganisationUnitLevel],
        )

    async def post(self, body: models.OrganisationUnitLevels | Mapping[str, object]) -> None:
        """Send to the filled organisation unit levels.

        `POST /api/filledOrganisationUnitLevels` - every version.
        """
        await self._call("POST", "/api/filledOrganisationUnitLevels", body=body)


class IdentifiableObjects(MetadataResource["models.IdentifiableObject"]):
    """`/api/identifiableObjects`."""

    _descriptor = Descriptor("/api/identifiableObjects", "identifiableObjects", "IdentifiableObject")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.IdentifiableObject | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IdentifiableObjectProperties],
        ) -> WebMessage: ...


class IndicatorGroupSets(GroupSetResource["models.IndicatorGroupSet", "models.IndicatorGroup"]):
    """`/api/indicatorGroupSets`."""

    _descriptor = Descriptor("/api/indicatorGroupSets", "indicatorGroupSets", "IndicatorGroupSet")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.IndicatorGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IndicatorGroupSetProperties],
        ) -> WebMessage: ...


class IndicatorGroups(GroupResource["models.IndicatorGroup", "models.Indicator"]):
    """`/api/indicatorGroups`."""

    _descriptor = Descriptor("/api/indicatorGroups", "indicatorGroups", "IndicatorGroup")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.IndicatorGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IndicatorGroupProperties],
        ) -> WebMessage: ...


class IndicatorTypes(IndicatorTypeResource["models.IndicatorType"]):
    """`/api/indicatorTypes`."""

    _descriptor = Descriptor("/api/indicatorTypes", "indicatorTypes", "IndicatorType")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.IndicatorType | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IndicatorTypeProperties],
        ) -> WebMessage: ...

    async def merge(self, body: models.MergeParams | Mapping[str, object]) -> WebMessage:
        """Merge indicator types into one.

        `POST /api/indicatorTypes/merge` - every version - needs F_INDICATOR_TYPE_MERGE.
        """
        return await self._call("POST", "/api/indicatorTypes/merge", body=body, returns=WebMessage)


class Indicators(IndicatorResource["models.Indicator"]):
    """`/api/indicators`."""

    _descriptor = Descriptor("/api/indicators", "indicators", "Indicator")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Indicator | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IndicatorProperties],
        ) -> WebMessage: ...

    async def expression_description(self, body: str) -> WebMessage:
        """Check an expression, and tell it in words.

        `POST /api/indicators/expression/description` - every version.
        """
        return await self._call("POST", "/api/indicators/expression/description", body=body, returns=WebMessage)

    async def merge(self, body: models.MergeParams | Mapping[str, object]) -> WebMessage:
        """Merge indicators into one.

        `POST /api/indicators/merge` - every version - needs F_INDICATOR_MERGE.
        """
        return await self._call("POST", "/api/indicators/merge", body=body, returns=WebMessage)


class LegendSets(LegendSetResource["models.LegendSet"]):
    """`/api/legendSets`."""

    _descriptor = Descriptor("/api/legendSets", "legendSets", "LegendSet")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.LegendSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.LegendSetProperties],
        ) -> WebMessage: ...


class OptionGroupSets(OptionGroupSetResource["models.OptionGroupSet", "models.OptionGroup"]):
    """`/api/optionGroupSets`."""

    _descriptor = Descriptor("/api/optionGroupSets", "optionGroupSets", "OptionGroupSet")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.OptionGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OptionGroupSetProperties],
        ) -> WebMessage: ...


class OptionGroups(OptionGroupResource["models.OptionGroup", "models.Option"]):
    """`/api/optionGroups`."""

    _descriptor = Descriptor("/api/optionGroups", "optionGroups", "OptionGroup")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.OptionGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OptionGroupProperties],
        ) -> WebMessage: ...


class OptionSets(OptionSetResource["models.OptionSet", "models.Option"]):
    """`/api/optionSets`."""

    _descriptor = Descriptor("/api/optionSets", "optionSets", "OptionSet")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.OptionSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OptionSetProperties],
        ) -> WebMessage: ...

    async def get_metadata(self, uid: str, *, download: bool | None = None) -> models.MetadataBundle:
        """Read metadata.

        `GET /api/optionSets/{uid}/metadata` - every version.
        """
        return await self._call(
            "GET",
            f"/api/optionSets/{path_segment(uid)}/metadata",
            params={"download": download},
            returns=models.MetadataBundle,
        )


class Options(MetadataResource["models.Option"]):
    """`/api/options`."""

    _descriptor = Descriptor("/api/options", "options", "Option")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Option | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OptionProperties],
        ) -> WebMessage: ...


class OrganisationUnitGroupSets(GroupSetResource["models.OrganisationUnitGroupSet", "models.OrganisationUnitGroup"]):
    """`/api/organisationUnitGroupSets`."""

    _descriptor = Descriptor("/api/organisationUnitGroupSets", "organisationUnitGroupSets", "OrganisationUnitGroupSet")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.OrganisationUnitGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OrganisationUnitGroupSetProperties],
        ) -> WebMessage: ...


class OrganisationUnitGroups(GroupResource["models.OrganisationUnitGroup", "models.OrganisationUnit"]):
    """`/api/organisationUnitGroups`."""

    _descriptor = Descriptor("/api/organisationUnitGroups", "organisationUnitGroups", "OrganisationUnitGroup")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.OrganisationUnitGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OrganisationUnitGroupProperties],
        ) -> WebMessage: ...


class OrganisationUnitLevels(OrganisationUnitLevelResource["models.OrganisationUnitLevel"]):
    """`/api/organisationUnitLevels`."""

    _descriptor = Descriptor("/api/organisationUnitLevels", "organisationUnitLevels", "OrganisationUnitLevel")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.OrganisationUnitLevel | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OrganisationUnitLevelProperties],
        ) -> WebMessage: ...


class OrganisationUnitLocations(Resource):
    """`/api/organisationUnitLocations`."""

    async def get_location_within_org_unit_boundary(
        self, *, latitude: float, longitude: float, org_unit_uid: str
    ) -> bool:
        """Read location within org unit boundary.

        `GET /api/organisationUnitLocations/locationWithinOrgUnitBoundary` - every version.
        """
        return await self._call(
            "GET",
            "/api/organisationUnitLocations/locationWithinOrgUnitBoundary",
            params={"latitude": latitude, "longitude": longitude, "orgUnitUid": org_unit_uid},
            returns=bool,
        )

    async def get_org_unit_by_location(
        self, *, latitude: float, longitude: float, target_level: int | None = None, top_org_unit: str | None = None
    ) -> list[models.OrganisationUnit]:
        """Read org unit by location.

        `GET /api/organisationUnitLocations/orgUnitByLocation` - every version.
        """
        return await self._call(
            "GET",
            "/api/organisationUnitLocations/orgUnitByLocation",
            params={
                "latitude": latitude,
                "longitude": longitude,
                "targetLevel": target_level,
                "topOrgUnit": top_org_unit,
            },
            returns=list[models.OrganisationUnit],
        )

    async def get_within_range(
        self, *, distance: float, latitude: float, longitude: float, org_unit_group_set_id: str | None = None
    ) -> list[models.OrganisationUnit]:
        """Read within range.

        `GET /api/organisationUnitLocations/withinRange` - every version.
        """
        return await self._call(
            "GET",
            "/api/organisationUnitLocations/withinRange",
            params={
                "distance": distance,
                "latitude": latitude,
                "longitude": longitude,
                "orgUnitGroupSetId": org_unit_group_set_id,
            },
            returns=list[models.OrganisationUnit],
        )


class OrganisationUnitProfile(Resource):
    """`/api/organisationUnitProfile`."""

    async def get(self) -> models.OrgUnitProfile:
        """Read the organisation unit profile.

        `GET /api/organisationUnitProfile` - every version.
        """
        return await self._call("GET", "/api/organisationUnitProfile", returns=models.OrgUnitProfile)

    async def post(self, body: models.OrgUnitProfile | Mapping[str, object]) -> None:
        """Send to the organisation unit profile.

        `POST /api/organisationUnitProfile` - every version - needs F_ORG_UNIT_PROFILE_ADD.
        """
        await self._call("POST", "/api/organisationUnitProfile", body=body)

    async def get_data(self, uid: str, *, period: str | None = None) -> models.OrgUnitProfileData:
        """Read data.

        `GET /api/organisationUnitProfile/{uid}/data` - every version.
        """
        return await self._call(
            "GET",
            f"/api/organisationUnitProfile/{path_segment(uid)}/data",
            params={"period": period},
            returns=models.OrgUnitProfileData,
        )


class OrganisationUnits(OrganisationUnitResource["models.OrganisationUnit"]):
    """`/api/organisationUnits`."""

    _descriptor = Descriptor("/api/organisationUnits", "organisationUnits", "OrganisationUnit")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.OrganisationUnit | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OrganisationUnitProperties],
        ) -> WebMessage: ...

    async def get_geojson(
        self, *, level: Sequence[int] | None = None, parent: Sequence[str] | None = None, properties: bool | None = None
    ) -> bytes:
        """Read the organisation units as GEOJSON.

        `GET /api/organisationUnits/.geojson` - every version.
        """
        return await self._call(
            "GET",
            "/api/organisationUnits/.geojson",
            params={"level": level, "parent": parent, "properties": properties},
            returns=bytes,
        )

    async def delete_geometry_all(self, *, attribute_id: str | None = None) -> WebMessage:
        """Delete geometry.

        `DELETE /api/organisationUnits/geometry` - every version - needs F_PERFORM_MAINTENANCE.
        """
        return await self._call(
            "DELETE", "/api/organisationUnits/geometry", params={"attributeId": attribute_id}, returns=WebMessage
        )

    async def geometry_all(
        self,
        body: models.GeoJsonFeatureCollection | Mapping[str, object],
        *,
        async_: bool | None = None,
        attribute_id: str | None = None,
        dry_run: bool | None = None,
        geo_json_id: bool | None = None,
        geo_json_property: str | None = None,
        org_unit_property: str | None = None,
    ) -> WebMessage:
        """Call geometry.

        `POST /api/organisationUnits/geometry` - every version.
        """
        return await self._call(
            "POST",
            "/api/organisationUnits/geometry",
            params={
                "async": async_,
                "attributeId": attribute_id,
                "dryRun": dry_run,
                "geoJsonId": geo_json_id,
                "geoJsonProperty": geo_json_property,
                "orgUnitProperty": org_unit_property,
            },
            body=body,
            content_type="application/geo+json",
            returns=WebMessage,
        )

    async def merge(self, body: models.OrgUnitMergeQuery | Mapping[str, object]) -> WebMessage:
        """Merge organisation units into one.

        `POST /api/organisationUnits/merge` - every version - needs F_ORGANISATION_UNIT_MERGE.
        """
        return await self._call("POST", "/api/organisationUnits/merge", body=body, returns=WebMessage)

    async def split(self, body: models.OrgUnitSplitQuery | Mapping[str, object]) -> WebMessage:
        """Split an organisation unit into several.

        `POST /api/organisationUnits/split` - every version - needs F_ORGANISATION_UNIT_SPLIT.
        """
        return await self._call("POST", "/api/organisationUnits/split", body=body, returns=WebMessage)

    async def get_ancestors(
        self, uid: str, **query: Unpack[parameters.OrganisationUnitsGetAncestorsQuery]
    ) -> models.OrganisationUnitsPage:
        """Read ancestors.

        `GET /api/organisationUnits/{uid}/ancestors` - every version.
        """
        return await self._call(
            "GET",
            f"/api/organisationUnits/{path_segment(uid)}/ancestors",
            params=wire_parameters(query),
            returns=models.OrganisationUnitsPage,
        )

    async def get_children(
        self, uid: str, **query: Unpack[parameters.OrganisationUnitsGetAncestorsQuery]
    ) -> models.OrganisationUnitsPage:
        """Read children.

        `GET /api/organisationUnits/{uid}/children` - every version.
        """
        return await self._call(
            "GET",
            f"/api/organisationUnits/{path_segment(uid)}/children",
            params=wire_parameters(query),
            returns=models.OrganisationUnitsPage,
        )

    async def get_descendants(
        self, uid: str, **query: Unpack[parameters.OrganisationUnitsGetAncestorsQuery]
    ) -> models.OrganisationUnitsPage:
        """Read descendants.

        `GET /api/organisationUnits/{uid}/descendants` - every version.
        """
        return await self._call(
            "GET",
            f"/api/organisationUnits/{path_segment(uid)}/descendants",
            params=wire_parameters(query),
            returns=models.OrganisationUnitsPage,
        )

    async def delete_geometry(
        self, uid: str, *, attribute_id: str | None = None, dry_run: bool | None = None
    ) -> WebMessage:
        """Delete geometry.

        `DELETE /api/organisationUnits/{uid}/geometry` - every version.
        """
        return await self._call(
            "DELETE",
            f"/api/organisationUnits/{path_segment(uid)}/geometry",
            params={"attributeId": attribute_id, "dryRun": dry_run},
            returns=WebMessage,
        )

    async def geometry(
        self,
        uid: str,
        body: models.Geometry | Mapping[str, object],
        *,
        attribute_id: str | None = None,
        dry_run: bool | None = None,
    ) -> WebMessage:
        """Call geometry.

        `POST /api/organisationUnits/{uid}/geometry` - every version.
        """
        return await self._call(
            "POST",
            f"/api/organisationUnits/{path_segment(uid)}/geometry",
            params={"attributeId": attribute_id, "dryRun": dry_run},
            body=body,
            content_type="application/geo+json",
            returns=WebMessage,
        )

    async def get_parents(
        self, uid: str, **query: Unpack[parameters.OrganisationUnitsGetAncestorsQuery]
    ) -> models.OrganisationUnitsPage:
        """Read parents.

        `GET /api/organisationUnits/{uid}/parents` - every version.
        """
        return await self._call(
            "GET",
            f"/api/organisationUnits/{path_segment(uid)}/parents",
            params=wire_parameters(query),
            returns=models.OrganisationUnitsPage,
        )


class PeriodTypes(Resource):
    """`/api/periodTypes`."""

    async def get(self, *, fields: Sequence[str] | None = None) -> models.PeriodTypesPage:
        """Read the period types.

        `GET /api/periodTypes` - every version.
        """
        return await self._call(
            "GET", "/api/periodTypes", params={"fields": comma_joined(fields)}, returns=models.PeriodTypesPage
        )

    async def put(self, body: models.PeriodType | Mapping[str, object]) -> models.PeriodTypesPutAnswer:
        """Replace the period types.

        `PUT /api/periodTypes` - 2.43 and later - needs ALL.
        """
        return await self._call("PUT", "/api/periodTypes", body=body, returns=models.PeriodTypesPutAnswer)

    async def get_relative_period_types(self) -> list[enums.RelativePeriodEnum]:
        """Read relative period types.

        `GET /api/periodTypes/relativePeriodTypes` - every version.
        """
        answer: list[enums.RelativePeriodEnum] = await self._call_for(
            list[str], "GET", "/api/periodTypes/relativePeriodTypes"
        )
        return answer


class RelativePeriods(Resource):
    """`/api/relativePeriods`."""

    async def get(
        self,
        relative_period: str,
        *,
        financial_year_start: enums.AnalyticsFinancialYearStartKey | None = None,
        start_date: datetime | date | str | None = None,
        weekly_start: enums.AnalyticsWeeklyStartKey | None = None,
    ) -> list[str]:
        """Read one of the relative periods.

        `GET /api/relativePeriods/{relativePeriod}` - 2.43 and later - beta.
        """
        return await self._call(
            "GET",
            f"/api/relativePeriods/{path_segment(relative_period)}",
            params={"financialYearStart": financial_year_start, "startDate": start_date, "weeklyStart": weekly_start},
            returns=list[str],
        )
