"""Resources of DHIS2 2.41: dimensions."""

# Generated from specs/v41 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v41.models as models
from dhis2w_client._sync.metadata import Descriptor, MetadataResource
from dhis2w_client._sync.resource import Resource
from dhis2w_client._sync.workflows.categories import (
    CategoryComboResource,
    CategoryOptionComboResource,
    CategoryOptionResource,
    CategoryResource,
)
from dhis2w_client._sync.workflows.items import (
    AttributeResource,
    DataElementResource,
    IndicatorResource,
    IndicatorTypeResource,
    LegendSetResource,
)
from dhis2w_client._sync.workflows.options import OptionGroupResource, OptionGroupSetResource, OptionSetResource
from dhis2w_client._sync.workflows.organisation_units import OrganisationUnitLevelResource, OrganisationUnitResource
from dhis2w_client._sync.workflows.shapes import GroupResource, GroupSetResource
from dhis2w_client.query import comma_joined, path_segment
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v41 import enums, properties


class Attributes(AttributeResource["models.Attribute"]):
    """`/api/attributes`."""

    _descriptor = Descriptor("/api/attributes", "attributes", "Attribute")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.Attribute | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.AttributeProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/attributes/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/attributes/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/attributes/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/attributes/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/attributes/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/attributes/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/attributes/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/attributes/{path_segment(uid)}/subscriber", returns=WebMessage)


class Categories(CategoryResource["models.Category"]):
    """`/api/categories`."""

    _descriptor = Descriptor("/api/categories", "categories", "Category")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.Category | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/categories/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categories/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/categories/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/categories/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/categories/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categories/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/categories/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/categories/{path_segment(uid)}/subscriber", returns=WebMessage)


class CategoryCombos(CategoryComboResource["models.CategoryCombo"]):
    """`/api/categoryCombos`."""

    _descriptor = Descriptor("/api/categoryCombos", "categoryCombos", "CategoryCombo")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.CategoryCombo | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryComboProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/categoryCombos/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryCombos/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/categoryCombos/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryCombos/{path_segment(uid)}/favorite", returns=WebMessage)

    def get_metadata(self, uid: str, *, download: bool | None = None) -> models.MetadataBundle:
        """Read metadata.

        `GET /api/categoryCombos/{uid}/metadata` - every version.
        """
        return self._call(
            "GET",
            f"/api/categoryCombos/{path_segment(uid)}/metadata",
            params={"download": download},
            returns=models.MetadataBundle,
        )

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/categoryCombos/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryCombos/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/categoryCombos/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryCombos/{path_segment(uid)}/subscriber", returns=WebMessage)


class CategoryOptionCombos(CategoryOptionComboResource["models.CategoryOptionCombo"]):
    """`/api/categoryOptionCombos`."""

    _descriptor = Descriptor("/api/categoryOptionCombos", "categoryOptionCombos", "CategoryOptionCombo")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.CategoryOptionCombo | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryOptionComboProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/categoryOptionCombos/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryOptionCombos/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/categoryOptionCombos/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryOptionCombos/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/categoryOptionCombos/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryOptionCombos/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/categoryOptionCombos/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryOptionCombos/{path_segment(uid)}/subscriber", returns=WebMessage)


class CategoryOptionGroupSets(GroupSetResource["models.CategoryOptionGroupSet", "models.CategoryOptionGroup"]):
    """`/api/categoryOptionGroupSets`."""

    _descriptor = Descriptor("/api/categoryOptionGroupSets", "categoryOptionGroupSets", "CategoryOptionGroupSet")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.CategoryOptionGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryOptionGroupSetProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/categoryOptionGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryOptionGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/categoryOptionGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryOptionGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/categoryOptionGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryOptionGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/categoryOptionGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryOptionGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage)


class CategoryOptionGroups(GroupResource["models.CategoryOptionGroup", "models.CategoryOption"]):
    """`/api/categoryOptionGroups`."""

    _descriptor = Descriptor("/api/categoryOptionGroups", "categoryOptionGroups", "CategoryOptionGroup")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.CategoryOptionGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryOptionGroupProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/categoryOptionGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryOptionGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/categoryOptionGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryOptionGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/categoryOptionGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryOptionGroups/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/categoryOptionGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryOptionGroups/{path_segment(uid)}/subscriber", returns=WebMessage)


class CategoryOptions(CategoryOptionResource["models.CategoryOption"]):
    """`/api/categoryOptions`."""

    _descriptor = Descriptor("/api/categoryOptions", "categoryOptions", "CategoryOption")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.CategoryOption | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.CategoryOptionProperties],
        ) -> WebMessage: ...

    def get_org_units(self, *, category_options: Sequence[str]) -> dict[str, list[str]]:
        """Read org units.

        `GET /api/categoryOptions/orgUnits` - every version.
        """
        return self._call(
            "GET",
            "/api/categoryOptions/orgUnits",
            params={"categoryOptions": category_options},
            returns=dict[str, list[str]],
        )

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/categoryOptions/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryOptions/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/categoryOptions/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryOptions/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/categoryOptions/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/categoryOptions/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/categoryOptions/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/categoryOptions/{path_segment(uid)}/subscriber", returns=WebMessage)


class Constants(MetadataResource["models.Constant"]):
    """`/api/constants`."""

    _descriptor = Descriptor("/api/constants", "constants", "Constant")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.Constant | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ConstantProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/constants/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/constants/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/constants/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/constants/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/constants/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/constants/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/constants/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/constants/{path_segment(uid)}/subscriber", returns=WebMessage)


class DataElementGroupSets(GroupSetResource["models.DataElementGroupSet", "models.DataElementGroup"]):
    """`/api/dataElementGroupSets`."""

    _descriptor = Descriptor("/api/dataElementGroupSets", "dataElementGroupSets", "DataElementGroupSet")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.DataElementGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataElementGroupSetProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/dataElementGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/dataElementGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/dataElementGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/dataElementGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/dataElementGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/dataElementGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/dataElementGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/dataElementGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage)


class DataElementGroups(GroupResource["models.DataElementGroup", "models.DataElement"]):
    """`/api/dataElementGroups`."""

    _descriptor = Descriptor("/api/dataElementGroups", "dataElementGroups", "DataElementGroup")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.DataElementGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataElementGroupProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/dataElementGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/dataElementGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/dataElementGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/dataElementGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def get_metadata(self, uid: str, *, download: bool | None = None) -> models.MetadataBundle:
        """Read metadata.

        `GET /api/dataElementGroups/{uid}/metadata` - every version.
        """
        return self._call(
            "GET",
            f"/api/dataElementGroups/{path_segment(uid)}/metadata",
            params={"download": download},
            returns=models.MetadataBundle,
        )

    def get_operands(self, uid: str, *, locale: str | None = None, translate: bool | None = None) -> str:
        """Read operands.

        `GET /api/dataElementGroups/{uid}/operands` - every version.
        """
        return self._call(
            "GET",
            f"/api/dataElementGroups/{path_segment(uid)}/operands",
            params={"locale": locale, "translate": translate},
            returns=str,
        )

    def get_operands_query_by_q(
        self, uid: str, q: str, *, locale: str | None = None, translate: bool | None = None
    ) -> str:
        """Read operands, query.

        `GET /api/dataElementGroups/{uid}/operands/query/{q}` - every version.
        """
        return self._call(
            "GET",
            f"/api/dataElementGroups/{path_segment(uid)}/operands/query/{path_segment(q)}",
            params={"locale": locale, "translate": translate},
            returns=str,
        )

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/dataElementGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/dataElementGroups/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/dataElementGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/dataElementGroups/{path_segment(uid)}/subscriber", returns=WebMessage)


class DataElementOperands(Resource):
    """`/api/dataElementOperands`."""

    def get(self, *, orders: Sequence[str] | None = None) -> models.DataElementOperandsPage:
        """Read the data element operands.

        `GET /api/dataElementOperands` - every version.
        """
        return self._call(
            "GET", "/api/dataElementOperands", params={"orders": orders}, returns=models.DataElementOperandsPage
        )


class DataElements(DataElementResource["models.DataElement"]):
    """`/api/dataElements`."""

    _descriptor = Descriptor("/api/dataElements", "dataElements", "DataElement")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.DataElement | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataElementProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/dataElements/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/dataElements/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/dataElements/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/dataElements/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/dataElements/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/dataElements/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/dataElements/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/dataElements/{path_segment(uid)}/subscriber", returns=WebMessage)


class DataItems(Resource):
    """`/api/dataItems`."""

    def get(self, *, orders: Sequence[str] | None = None) -> models.DataItemsPage:
        """Read the data items.

        `GET /api/dataItems` - every version.
        """
        return self._call("GET", "/api/dataItems", params={"orders": orders}, returns=models.DataItemsPage)

    def get_xml(self, *, orders: Sequence[str] | None = None) -> bytes:
        """Read the data items as XML.

        `GET /api/dataItems.xml` - every version.
        """
        return self._call("GET", "/api/dataItems.xml", params={"orders": orders}, returns=bytes)


class Dimensions(MetadataResource["models.DimensionalObject"]):
    """`/api/dimensions`."""

    _descriptor = Descriptor("/api/dimensions", "dimensions", "DimensionalObject")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.DimensionalObject | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DimensionalObjectProperties],
        ) -> WebMessage: ...

    def get_constraints(
        self, *, fields: Sequence[str] | None = None, links: bool | None = None
    ) -> models.DimensionsPage:
        """Read constraints.

        `GET /api/dimensions/constraints` - every version.
        """
        return self._call(
            "GET",
            "/api/dimensions/constraints",
            params={"fields": comma_joined(fields), "links": links},
            returns=models.DimensionsPage,
        )

    def get_data_set_by_uid(
        self, uid: str, *, fields: Sequence[str] | None = None, links: bool | None = None
    ) -> models.DimensionsPage:
        """Read data set.

        `GET /api/dimensions/dataSet/{uid}` - every version.
        """
        return self._call(
            "GET",
            f"/api/dimensions/dataSet/{path_segment(uid)}",
            params={"fields": comma_joined(fields), "links": links},
            returns=models.DimensionsPage,
        )

    def get_recommendations(
        self, *, dimension: Sequence[str], fields: Sequence[str] | None = None
    ) -> models.DimensionsPage:
        """Read recommendations.

        `GET /api/dimensions/recommendations` - every version.
        """
        return self._call(
            "GET",
            "/api/dimensions/recommendations",
            params={"dimension": dimension, "fields": comma_joined(fields)},
            returns=models.DimensionsPage,
        )

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/dimensions/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/dimensions/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/dimensions/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/dimensions/{path_segment(uid)}/favorite", returns=WebMessage)

    def get_items(self, uid: str, *, orders: Sequence[str] | None = None) -> models.ItemsPage:
        """Read items.

        `GET /api/dimensions/{uid}/items` - every version.
        """
        return self._call(
            "GET", f"/api/dimensions/{path_segment(uid)}/items", params={"orders": orders}, returns=models.ItemsPage
        )

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/dimensions/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/dimensions/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/dimensions/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/dimensions/{path_segment(uid)}/subscriber", returns=WebMessage)


class ExpressionDimensionItems(MetadataResource["models.ExpressionDimensionItem"]):
    """`/api/expressionDimensionItems`."""

    _descriptor = Descriptor("/api/expressionDimensionItems", "expressionDimensionItems", "ExpressionDimensionItem")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.ExpressionDimensionItem | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ExpressionDimensionItemProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/expressionDimensionItems/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/expressionDimensionItems/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/expressionDimensionItems/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/expressionDimensionItems/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/expressionDimensionItems/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/expressionDimensionItems/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/expressionDimensionItems/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/expressionDimensionItems/{path_segment(uid)}/subscriber", returns=WebMessage)


class Expressions(Resource):
    """`/api/expressions`."""

    def get_description(self, *, expression: str) -> WebMessage:
        """Read description.

        `GET /api/expressions/description` - every version.
        """
        return self._call("GET", "/api/expressions/description", params={"expression": expression}, returns=WebMessage)


class FilledOrganisationUnitLevels(Resource):
    """`/api/filledOrganisationUnitLevels`."""

    def get(self, *, fields: Sequence[str] | None = None) -> list[models.OrganisationUnitLevel]:
        """Read the filled organisation unit levels.

        `GET /api/filledOrganisationUnitLevels` - every version.
        """
        return self._call(
            "GET",
            "/api/filledOrganisationUnitLevels",
            params={"fields": comma_joined(fields)},
            returns=list[models.OrganisationUnitLevel],
        )

    def post(self, body: models.OrganisationUnitLevels | Mapping[str, object]) -> None:
        """Send to the filled organisation unit levels.

        `POST /api/filledOrganisationUnitLevels` - every version.
        """
        self._call("POST", "/api/filledOrganisationUnitLevels", body=body)


class IdentifiableObjects(MetadataResource["models.IdentifiableObject"]):
    """`/api/identifiableObjects`."""

    _descriptor = Descriptor("/api/identifiableObjects", "identifiableObjects", "IdentifiableObject")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.IdentifiableObject | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IdentifiableObjectProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/identifiableObjects/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/identifiableObjects/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/identifiableObjects/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/identifiableObjects/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/identifiableObjects/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/identifiableObjects/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/identifiableObjects/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/identifiableObjects/{path_segment(uid)}/subscriber", returns=WebMessage)


class IndicatorGroupSets(GroupSetResource["models.IndicatorGroupSet", "models.IndicatorGroup"]):
    """`/api/indicatorGroupSets`."""

    _descriptor = Descriptor("/api/indicatorGroupSets", "indicatorGroupSets", "IndicatorGroupSet")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.IndicatorGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IndicatorGroupSetProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/indicatorGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/indicatorGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/indicatorGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/indicatorGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/indicatorGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/indicatorGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/indicatorGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/indicatorGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage)


class IndicatorGroups(GroupResource["models.IndicatorGroup", "models.Indicator"]):
    """`/api/indicatorGroups`."""

    _descriptor = Descriptor("/api/indicatorGroups", "indicatorGroups", "IndicatorGroup")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.IndicatorGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IndicatorGroupProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/indicatorGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/indicatorGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/indicatorGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/indicatorGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/indicatorGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/indicatorGroups/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/indicatorGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/indicatorGroups/{path_segment(uid)}/subscriber", returns=WebMessage)


class IndicatorTypes(IndicatorTypeResource["models.IndicatorType"]):
    """`/api/indicatorTypes`."""

    _descriptor = Descriptor("/api/indicatorTypes", "indicatorTypes", "IndicatorType")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.IndicatorType | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IndicatorTypeProperties],
        ) -> WebMessage: ...

    def merge(self, body: models.MergeParams | Mapping[str, object]) -> WebMessage:
        """Merge indicator types into one.

        `POST /api/indicatorTypes/merge` - every version.
        """
        return self._call("POST", "/api/indicatorTypes/merge", body=body, returns=WebMessage)

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/indicatorTypes/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/indicatorTypes/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/indicatorTypes/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/indicatorTypes/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/indicatorTypes/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/indicatorTypes/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/indicatorTypes/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/indicatorTypes/{path_segment(uid)}/subscriber", returns=WebMessage)


class Indicators(IndicatorResource["models.Indicator"]):
    """`/api/indicators`."""

    _descriptor = Descriptor("/api/indicators", "indicators", "Indicator")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.Indicator | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IndicatorProperties],
        ) -> WebMessage: ...

    def expression_description(self, body: str) -> WebMessage:
        """Check an expression, and tell it in words.

        `POST /api/indicators/expression/description` - every version.
        """
        return self._call("POST", "/api/indicators/expression/description", body=body, returns=WebMessage)

    def merge(self, body: models.MergeParams | Mapping[str, object]) -> WebMessage:
        """Merge indicators into one.

        `POST /api/indicators/merge` - every version.
        """
        return self._call("POST", "/api/indicators/merge", body=body, returns=WebMessage)

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/indicators/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/indicators/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/indicators/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/indicators/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/indicators/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/indicators/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/indicators/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/indicators/{path_segment(uid)}/subscriber", returns=WebMessage)


class LegendSets(LegendSetResource["models.LegendSet"]):
    """`/api/legendSets`."""

    _descriptor = Descriptor("/api/legendSets", "legendSets", "LegendSet")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.LegendSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.LegendSetProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/legendSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/legendSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/legendSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/legendSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/legendSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/legendSets/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/legendSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/legendSets/{path_segment(uid)}/subscriber", returns=WebMessage)


class OptionGroupSets(OptionGroupSetResource["models.OptionGroupSet", "models.OptionGroup"]):
    """`/api/optionGroupSets`."""

    _descriptor = Descriptor("/api/optionGroupSets", "optionGroupSets", "OptionGroupSet")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.OptionGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OptionGroupSetProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/optionGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/optionGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/optionGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/optionGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/optionGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/optionGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/optionGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/optionGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage)


class OptionGroups(OptionGroupResource["models.OptionGroup", "models.Option"]):
    """`/api/optionGroups`."""

    _descriptor = Descriptor("/api/optionGroups", "optionGroups", "OptionGroup")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.OptionGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OptionGroupProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/optionGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/optionGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/optionGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/optionGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/optionGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/optionGroups/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/optionGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/optionGroups/{path_segment(uid)}/subscriber", returns=WebMessage)


class OptionSets(OptionSetResource["models.OptionSet", "models.Option"]):
    """`/api/optionSets`."""

    _descriptor = Descriptor("/api/optionSets", "optionSets", "OptionSet")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.OptionSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OptionSetProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/optionSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/optionSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/optionSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/optionSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def get_metadata(self, uid: str, *, download: bool | None = None) -> models.MetadataBundle:
        """Read metadata.

        `GET /api/optionSets/{uid}/metadata` - every version.
        """
        return self._call(
            "GET",
            f"/api/optionSets/{path_segment(uid)}/metadata",
            params={"download": download},
            returns=models.MetadataBundle,
        )

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/optionSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/optionSets/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/optionSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/optionSets/{path_segment(uid)}/subscriber", returns=WebMessage)


class Options(MetadataResource["models.Option"]):
    """`/api/options`."""

    _descriptor = Descriptor("/api/options", "options", "Option")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.Option | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OptionProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/options/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/options/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/options/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/options/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/options/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/options/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/options/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/options/{path_segment(uid)}/subscriber", returns=WebMessage)


class OrganisationUnitGroupSets(GroupSetResource["models.OrganisationUnitGroupSet", "models.OrganisationUnitGroup"]):
    """`/api/organisationUnitGroupSets`."""

    _descriptor = Descriptor("/api/organisationUnitGroupSets", "organisationUnitGroupSets", "OrganisationUnitGroupSet")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.OrganisationUnitGroupSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OrganisationUnitGroupSetProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/organisationUnitGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/organisationUnitGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/organisationUnitGroupSets/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/organisationUnitGroupSets/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/organisationUnitGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call(
            "DELETE", f"/api/organisationUnitGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/organisationUnitGroupSets/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/organisationUnitGroupSets/{path_segment(uid)}/subscriber", returns=WebMessage)


class OrganisationUnitGroups(GroupResource["models.OrganisationUnitGroup", "models.OrganisationUnit"]):
    """`/api/organisationUnitGroups`."""

    _descriptor = Descriptor("/api/organisationUnitGroups", "organisationUnitGroups", "OrganisationUnitGroup")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.OrganisationUnitGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OrganisationUnitGroupProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/organisationUnitGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/organisationUnitGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/organisationUnitGroups/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/organisationUnitGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/organisationUnitGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/organisationUnitGroups/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/organisationUnitGroups/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/organisationUnitGroups/{path_segment(uid)}/subscriber", returns=WebMessage)


class OrganisationUnitLevels(OrganisationUnitLevelResource["models.OrganisationUnitLevel"]):
    """`/api/organisationUnitLevels`."""

    _descriptor = Descriptor("/api/organisationUnitLevels", "organisationUnitLevels", "OrganisationUnitLevel")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.OrganisationUnitLevel | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OrganisationUnitLevelProperties],
        ) -> WebMessage: ...

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/organisationUnitLevels/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/organisationUnitLevels/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/organisationUnitLevels/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/organisationUnitLevels/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/organisationUnitLevels/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/organisationUnitLevels/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/organisationUnitLevels/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/organisationUnitLevels/{path_segment(uid)}/subscriber", returns=WebMessage)


class OrganisationUnitLocations(Resource):
    """`/api/organisationUnitLocations`."""

    def get_location_within_org_unit_boundary(self, *, latitude: float, longitude: float, org_unit_uid: str) -> bool:
        """Read location within org unit boundary.

        `GET /api/organisationUnitLocations/locationWithinOrgUnitBoundary` - every version.
        """
        return self._call(
            "GET",
            "/api/organisationUnitLocations/locationWithinOrgUnitBoundary",
            params={"latitude": latitude, "longitude": longitude, "orgUnitUid": org_unit_uid},
            returns=bool,
        )

    def get_org_unit_by_location(
        self, *, latitude: float, longitude: float, target_level: int | None = None, top_org_unit: str | None = None
    ) -> list[models.OrganisationUnit]:
        """Read org unit by location.

        `GET /api/organisationUnitLocations/orgUnitByLocation` - every version.
        """
        return self._call(
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

    def get_within_range(
        self, *, distance: float, latitude: float, longitude: float, org_unit_group_set_id: str | None = None
    ) -> list[models.OrganisationUnit]:
        """Read within range.

        `GET /api/organisationUnitLocations/withinRange` - every version.
        """
        return self._call(
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

    def get(self) -> models.OrgUnitProfile:
        """Read the organisation unit profile.

        `GET /api/organisationUnitProfile` - every version.
        """
        return self._call("GET", "/api/organisationUnitProfile", returns=models.OrgUnitProfile)

    def post(self, body: models.OrgUnitProfile | Mapping[str, object]) -> None:
        """Send to the organisation unit profile.

        `POST /api/organisationUnitProfile` - every version.
        """
        self._call("POST", "/api/organisationUnitProfile", body=body)

    def get_data(self, uid: str, *, period: str | None = None) -> models.OrgUnitProfileData:
        """Read data.

        `GET /api/organisationUnitProfile/{uid}/data` - every version.
        """
        return self._call(
            "GET",
            f"/api/organisationUnitProfile/{path_segment(uid)}/data",
            params={"period": period},
            returns=models.OrgUnitProfileData,
        )


class OrganisationUnits(OrganisationUnitResource["models.OrganisationUnit"]):
    """`/api/organisationUnits`."""

    _descriptor = Descriptor("/api/organisationUnits", "organisationUnits", "OrganisationUnit")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.OrganisationUnit | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OrganisationUnitProperties],
        ) -> WebMessage: ...

    def get_geojson(
        self, *, level: Sequence[int] | None = None, parent: Sequence[str] | None = None, properties: bool | None = None
    ) -> bytes:
        """Read the organisation units as GEOJSON.

        `GET /api/organisationUnits/.geojson` - every version.
        """
        return self._call(
            "GET",
            "/api/organisationUnits/.geojson",
            params={"level": level, "parent": parent, "properties": properties},
            returns=bytes,
        )

    def delete_geometry_all(self, *, attribute_id: str | None = None) -> WebMessage:
        """Delete geometry.

        `DELETE /api/organisationUnits/geometry` - every version.
        """
        return self._call(
            "DELETE", "/api/organisationUnits/geometry", params={"attributeId": attribute_id}, returns=WebMessage
        )

    def geometry_all(
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
        return self._call(
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

    def merge(self, body: models.OrgUnitMergeQuery | Mapping[str, object]) -> WebMessage:
        """Merge organisation units into one.

        `POST /api/organisationUnits/merge` - every version.
        """
        return self._call("POST", "/api/organisationUnits/merge", body=body, returns=WebMessage)

    def split(self, body: models.OrgUnitSplitQuery | Mapping[str, object]) -> WebMessage:
        """Split an organisation unit into several.

        `POST /api/organisationUnits/split` - every version.
        """
        return self._call("POST", "/api/organisationUnits/split", body=body, returns=WebMessage)

    def get_ancestors(
        self,
        uid: str,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        orders: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        root_junction: enums.Junction | None = None,
    ) -> models.OrganisationUnitsPage:
        """Read ancestors.

        `GET /api/organisationUnits/{uid}/ancestors` - every version.
        """
        return self._call(
            "GET",
            f"/api/organisationUnits/{path_segment(uid)}/ancestors",
            params={
                "fields": comma_joined(fields),
                "filter": filter,
                "orders": orders,
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "rootJunction": root_junction,
            },
            returns=models.OrganisationUnitsPage,
        )

    def get_children(
        self,
        uid: str,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        level: int | None = None,
        orders: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        root_junction: enums.Junction | None = None,
    ) -> models.OrganisationUnitsPage:
        """Read children.

        `GET /api/organisationUnits/{uid}/children` - every version.
        """
        return self._call(
            "GET",
            f"/api/organisationUnits/{path_segment(uid)}/children",
            params={
                "fields": comma_joined(fields),
                "filter": filter,
                "level": level,
                "orders": orders,
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "rootJunction": root_junction,
            },
            returns=models.OrganisationUnitsPage,
        )

    def get_descendants(
        self,
        uid: str,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        orders: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        root_junction: enums.Junction | None = None,
    ) -> models.OrganisationUnitsPage:
        """Read descendants.

        `GET /api/organisationUnits/{uid}/descendants` - every version.
        """
        return self._call(
            "GET",
            f"/api/organisationUnits/{path_segment(uid)}/descendants",
            params={
                "fields": comma_joined(fields),
                "filter": filter,
                "orders": orders,
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "rootJunction": root_junction,
            },
            returns=models.OrganisationUnitsPage,
        )

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/organisationUnits/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/organisationUnits/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/organisationUnits/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/organisationUnits/{path_segment(uid)}/favorite", returns=WebMessage)

    def delete_geometry(self, uid: str, *, attribute_id: str | None = None, dry_run: bool | None = None) -> WebMessage:
        """Delete geometry.

        `DELETE /api/organisationUnits/{uid}/geometry` - every version.
        """
        return self._call(
            "DELETE",
            f"/api/organisationUnits/{path_segment(uid)}/geometry",
            params={"attributeId": attribute_id, "dryRun": dry_run},
            returns=WebMessage,
        )

    def geometry(
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
        return self._call(
            "POST",
            f"/api/organisationUnits/{path_segment(uid)}/geometry",
            params={"attributeId": attribute_id, "dryRun": dry_run},
            body=body,
            content_type="application/geo+json",
            returns=WebMessage,
        )

    def get_parents(
        self,
        uid: str,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        orders: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        root_junction: enums.Junction | None = None,
    ) -> models.OrganisationUnitsPage:
        """Read parents.

        `GET /api/organisationUnits/{uid}/parents` - every version.
        """
        return self._call(
            "GET",
            f"/api/organisationUnits/{path_segment(uid)}/parents",
            params={
                "fields": comma_joined(fields),
                "filter": filter,
                "orders": orders,
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "rootJunction": root_junction,
            },
            returns=models.OrganisationUnitsPage,
        )

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/organisationUnits/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/organisationUnits/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/organisationUnits/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/organisationUnits/{path_segment(uid)}/subscriber", returns=WebMessage)


class PeriodTypes(Resource):
    """`/api/periodTypes`."""

    def get(self, *, fields: Sequence[str] | None = None) -> models.PeriodTypesPage:
        """Read the period types.

        `GET /api/periodTypes` - every version.
        """
        return self._call(
            "GET", "/api/periodTypes", params={"fields": comma_joined(fields)}, returns=models.PeriodTypesPage
        )

    def get_relative_period_types(self) -> list[enums.RelativePeriodEnum]:
        """Read relative period types.

        `GET /api/periodTypes/relativePeriodTypes` - every version.
        """
        answer: list[enums.RelativePeriodEnum] = self._call_for(
            list[str], "GET", "/api/periodTypes/relativePeriodTypes"
        )
        return answer
