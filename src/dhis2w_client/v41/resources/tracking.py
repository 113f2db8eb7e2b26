"""Resources of DHIS2 2.41: tracking."""

# Generated from specs/v41 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v41.models as models
from dhis2w_client._async.metadata import Descriptor, MetadataResource
from dhis2w_client._async.resource import Resource
from dhis2w_client._async.workflows.program_indicators import ProgramIndicatorResource
from dhis2w_client._async.workflows.program_rules import ProgramRuleResource
from dhis2w_client._async.workflows.programs import (
    ProgramResource,
    ProgramStageResource,
    RelationshipTypeResource,
    TrackedEntityTypeResource,
)
from dhis2w_client._async.workflows.shapes import GroupResource, LegendedResource
from dhis2w_client.query import comma_joined, path_segment, wire_parameters
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from pydantic import JsonValue

    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v41 import enums, parameters, properties


class Enrollments(Resource):
    """`/api/enrollments`."""

    async def list(self, **query: Unpack[parameters.EnrollmentsListQuery]) -> dict[str, JsonValue]:
        """Read the enrollments.

        `GET /api/enrollments` - 2.41 only.
        """
        return await self._call("GET", "/api/enrollments", params=wire_parameters(query), returns=dict[str, Any])

    async def post(self, **query: Unpack[parameters.EnrollmentsPostQuery]) -> WebMessage:
        """Send to the enrollments.

        `POST /api/enrollments` - 2.41 only.
        """
        return await self._call("POST", "/api/enrollments", params=wire_parameters(query), returns=WebMessage)

    async def delete(self, id: str) -> WebMessage:
        """Delete one of the enrollments.

        `DELETE /api/enrollments/{id}` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/enrollments/{path_segment(id)}", returns=WebMessage)

    async def get(self, id: str) -> models.DeprecatedTrackerEnrollment:
        """Read one of the enrollments.

        `GET /api/enrollments/{id}` - 2.41 only.
        """
        return await self._call(
            "GET", f"/api/enrollments/{path_segment(id)}", returns=models.DeprecatedTrackerEnrollment
        )

    async def put(
        self, id: str, **query: Unpack[parameters.CompleteDataSetRegistrationsImportRegistrationsQuery]
    ) -> WebMessage:
        """Replace one of the enrollments.

        `PUT /api/enrollments/{id}` - 2.41 only.
        """
        return await self._call(
            "PUT", f"/api/enrollments/{path_segment(id)}", params=wire_parameters(query), returns=WebMessage
        )

    async def put_cancelled(self, id: str) -> None:
        """Replace cancelled.

        `PUT /api/enrollments/{id}/cancelled` - 2.41 only.
        """
        await self._call("PUT", f"/api/enrollments/{path_segment(id)}/cancelled")

    async def put_completed(self, id: str) -> None:
        """Replace completed.

        `PUT /api/enrollments/{id}/completed` - 2.41 only.
        """
        await self._call("PUT", f"/api/enrollments/{path_segment(id)}/completed")

    async def put_incompleted(self, id: str) -> None:
        """Replace incompleted.

        `PUT /api/enrollments/{id}/incompleted` - 2.41 only.
        """
        await self._call("PUT", f"/api/enrollments/{path_segment(id)}/incompleted")

    async def note(self, id: str) -> WebMessage:
        """Call note.

        `POST /api/enrollments/{id}/note` - 2.41 only.
        """
        return await self._call("POST", f"/api/enrollments/{path_segment(id)}/note", returns=WebMessage)


class EventFilters(MetadataResource["models.EventFilter"]):
    """`/api/eventFilters`."""

    _descriptor = Descriptor("/api/eventFilters", "eventFilters", "EventFilter")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.EventFilter | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.EventFilterProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/eventFilters/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/eventFilters/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/eventFilters/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/eventFilters/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/eventFilters/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/eventFilters/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/eventFilters/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/eventFilters/{path_segment(uid)}/subscriber", returns=WebMessage)


class PotentialDuplicates(Resource):
    """`/api/potentialDuplicates`."""

    async def list(
        self, *, fields: Sequence[str] | None = None, paging: bool | None = None
    ) -> models.PotentialDuplicatesPage:
        """Read the potential duplicates.

        `GET /api/potentialDuplicates` - every version.
        """
        return await self._call(
            "GET",
            "/api/potentialDuplicates",
            params={"fields": comma_joined(fields), "paging": paging},
            returns=models.PotentialDuplicatesPage,
        )

    async def post(self, body: models.PotentialDuplicate | Mapping[str, object]) -> models.PotentialDuplicate:
        """Send to the potential duplicates.

        `POST /api/potentialDuplicates` - every version.
        """
        return await self._call("POST", "/api/potentialDuplicates", body=body, returns=models.PotentialDuplicate)

    async def get(self, id: str) -> models.PotentialDuplicate:
        """Read one of the potential duplicates.

        `GET /api/potentialDuplicates/{id}` - 2.41 only.
        """
        return await self._call(
            "GET", f"/api/potentialDuplicates/{path_segment(id)}", returns=models.PotentialDuplicate
        )

    async def put(self, id: str, *, status: enums.DeduplicationStatus) -> None:
        """Replace one of the potential duplicates.

        `PUT /api/potentialDuplicates/{id}` - 2.41 only.
        """
        await self._call("PUT", f"/api/potentialDuplicates/{path_segment(id)}", params={"status": status})

    async def merge(
        self,
        id: str,
        body: models.MergeObject | Mapping[str, object] | None = None,
        *,
        merge_strategy: enums.MergeStrategy | None = None,
    ) -> None:
        """Call merge.

        `POST /api/potentialDuplicates/{id}/merge` - 2.41 only.
        """
        await self._call(
            "POST",
            f"/api/potentialDuplicates/{path_segment(id)}/merge",
            params={"mergeStrategy": merge_strategy},
            body=body,
        )


class ProgramDataElements(Resource):
    """`/api/programDataElements`."""

    async def get(self, *, orders: Sequence[str] | None = None) -> models.ProgramDataElementsPage:
        """Read the program data elements.

        `GET /api/programDataElements` - every version.
        """
        return await self._call(
            "GET", "/api/programDataElements", params={"orders": orders}, returns=models.ProgramDataElementsPage
        )


class ProgramIndicatorGroups(GroupResource["models.ProgramIndicatorGroup", "models.ProgramIndicator"]):
    """`/api/programIndicatorGroups`."""

    _descriptor = Descriptor("/api/programIndicatorGroups", "programIndicatorGroups", "ProgramIndicatorGroup")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramIndicatorGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramIndicatorGroupProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programIndicatorGroups/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/programIndicatorGroups/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programIndicatorGroups/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/programIndicatorGroups/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programIndicatorGroups/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/programIndicatorGroups/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programIndicatorGroups/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/programIndicatorGroups/{path_segment(uid)}/subscriber", returns=WebMessage
        )


class ProgramIndicators(ProgramIndicatorResource["models.ProgramIndicator"]):
    """`/api/programIndicators`."""

    _descriptor = Descriptor("/api/programIndicators", "programIndicators", "ProgramIndicator")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramIndicator | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramIndicatorProperties],
        ) -> WebMessage: ...

    async def expression_description(self, body: models.Expression | Mapping[str, object]) -> WebMessage:
        """Check an expression, and tell it in words.

        `POST /api/programIndicators/expression/description` - every version.
        """
        return await self._call("POST", "/api/programIndicators/expression/description", body=body, returns=WebMessage)

    async def filter_description(self, body: str) -> WebMessage:
        """Check an expression, and tell it in words.

        `POST /api/programIndicators/filter/description` - every version.
        """
        return await self._call(
            "POST",
            "/api/programIndicators/filter/description",
            body=body,
            content_type="text/plain",
            returns=WebMessage,
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programIndicators/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programIndicators/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programIndicators/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/programIndicators/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programIndicators/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programIndicators/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programIndicators/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/programIndicators/{path_segment(uid)}/subscriber", returns=WebMessage)


class ProgramRuleActions(MetadataResource["models.ProgramRuleAction"]):
    """`/api/programRuleActions`."""

    _descriptor = Descriptor("/api/programRuleActions", "programRuleActions", "ProgramRuleAction")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramRuleAction | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramRuleActionProperties],
        ) -> WebMessage: ...

    async def data_expression_description(self, body: str, *, program_id: str) -> WebMessage:
        """Check an expression, and tell it in words.

        `POST /api/programRuleActions/data/expression/description` - every version.
        """
        return await self._call(
            "POST",
            "/api/programRuleActions/data/expression/description",
            params={"programId": program_id},
            body=body,
            returns=WebMessage,
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programRuleActions/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programRuleActions/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programRuleActions/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/programRuleActions/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programRuleActions/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programRuleActions/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programRuleActions/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/programRuleActions/{path_segment(uid)}/subscriber", returns=WebMessage)


class ProgramRuleVariables(MetadataResource["models.ProgramRuleVariable"]):
    """`/api/programRuleVariables`."""

    _descriptor = Descriptor("/api/programRuleVariables", "programRuleVariables", "ProgramRuleVariable")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramRuleVariable | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramRuleVariableProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programRuleVariables/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programRuleVariables/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programRuleVariables/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/programRuleVariables/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programRuleVariables/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/programRuleVariables/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programRuleVariables/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/programRuleVariables/{path_segment(uid)}/subscriber", returns=WebMessage)


class ProgramRules(ProgramRuleResource["models.ProgramRule", "models.ProgramRuleAction", "models.ProgramRuleVariable"]):
    """`/api/programRules`."""

    _descriptor = Descriptor("/api/programRules", "programRules", "ProgramRule")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramRule | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramRuleProperties],
        ) -> WebMessage: ...

    async def condition_description(self, body: str, *, program_id: str) -> WebMessage:
        """Check an expression, and tell it in words.

        `POST /api/programRules/condition/description` - every version.
        """
        return await self._call(
            "POST",
            "/api/programRules/condition/description",
            params={"programId": program_id},
            body=body,
            returns=WebMessage,
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programRules/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programRules/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programRules/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/programRules/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programRules/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programRules/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programRules/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/programRules/{path_segment(uid)}/subscriber", returns=WebMessage)


class ProgramSections(MetadataResource["models.ProgramSection"]):
    """`/api/programSections`."""

    _descriptor = Descriptor("/api/programSections", "programSections", "ProgramSection")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramSection | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramSectionProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programSections/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programSections/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programSections/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/programSections/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programSections/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programSections/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programSections/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/programSections/{path_segment(uid)}/subscriber", returns=WebMessage)


class ProgramStageSections(MetadataResource["models.ProgramStageSection"]):
    """`/api/programStageSections`."""

    _descriptor = Descriptor("/api/programStageSections", "programStageSections", "ProgramStageSection")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramStageSection | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramStageSectionProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programStageSections/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programStageSections/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programStageSections/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/programStageSections/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programStageSections/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/programStageSections/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programStageSections/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/programStageSections/{path_segment(uid)}/subscriber", returns=WebMessage)


class ProgramStageWorkingLists(MetadataResource["models.ProgramStageWorkingList"]):
    """`/api/programStageWorkingLists`."""

    _descriptor = Descriptor("/api/programStageWorkingLists", "programStageWorkingLists", "ProgramStageWorkingList")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramStageWorkingList | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramStageWorkingListProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programStageWorkingLists/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/programStageWorkingLists/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programStageWorkingLists/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/programStageWorkingLists/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programStageWorkingLists/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/programStageWorkingLists/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programStageWorkingLists/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/programStageWorkingLists/{path_segment(uid)}/subscriber", returns=WebMessage
        )


class ProgramStages(ProgramStageResource["models.ProgramStage"]):
    """`/api/programStages`."""

    _descriptor = Descriptor("/api/programStages", "programStages", "ProgramStage")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramStage | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramStageProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programStages/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programStages/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programStages/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/programStages/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programStages/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programStages/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programStages/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/programStages/{path_segment(uid)}/subscriber", returns=WebMessage)


class Programs(ProgramResource["models.Program", "models.OrganisationUnit", "models.ProgramStage"]):
    """`/api/programs`."""

    _descriptor = Descriptor("/api/programs", "programs", "Program")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Program | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramProperties],
        ) -> WebMessage: ...

    async def get_org_units(self, *, programs: Sequence[str]) -> dict[str, list[str]]:
        """Read org units.

        `GET /api/programs/orgUnits` - every version.
        """
        return await self._call(
            "GET", "/api/programs/orgUnits", params={"programs": programs}, returns=dict[str, list[str]]
        )

    async def copy(self, uid: str) -> WebMessage:
        """Copy a program with its stages, rules and indicators.

        `POST /api/programs/{uid}/copy` - every version.
        """
        return await self._call("POST", f"/api/programs/{path_segment(uid)}/copy", returns=WebMessage)

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programs/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programs/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programs/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/programs/{path_segment(uid)}/favorite", returns=WebMessage)

    async def get_metadata(self, uid: str, *, download: bool | None = None) -> models.MetadataBundle:
        """Read metadata.

        `GET /api/programs/{uid}/metadata` - every version.
        """
        return await self._call(
            "GET",
            f"/api/programs/{path_segment(uid)}/metadata",
            params={"download": download},
            returns=models.MetadataBundle,
        )

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programs/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/programs/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programs/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/programs/{path_segment(uid)}/subscriber", returns=WebMessage)


class RelationshipTypes(RelationshipTypeResource["models.RelationshipType"]):
    """`/api/relationshipTypes`."""

    _descriptor = Descriptor("/api/relationshipTypes", "relationshipTypes", "RelationshipType")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.RelationshipType | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.RelationshipTypeProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/relationshipTypes/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/relationshipTypes/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/relationshipTypes/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/relationshipTypes/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/relationshipTypes/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/relationshipTypes/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/relationshipTypes/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/relationshipTypes/{path_segment(uid)}/subscriber", returns=WebMessage)


class Relationships(Resource):
    """`/api/relationships`."""

    async def list(
        self, **query: Unpack[parameters.RelationshipsListQuery]
    ) -> List[models.DeprecatedTrackerRelationship]:
        """Read the relationships.

        `GET /api/relationships` - 2.41 only.
        """
        return await self._call(
            "GET",
            "/api/relationships",
            params=wire_parameters(query),
            returns=list[models.DeprecatedTrackerRelationship],
        )

    async def post(self, **query: Unpack[parameters.EnrollmentsPostQuery]) -> WebMessage:
        """Send to the relationships.

        `POST /api/relationships` - 2.41 only.
        """
        return await self._call("POST", "/api/relationships", params=wire_parameters(query), returns=WebMessage)

    async def delete(self, id: str) -> WebMessage:
        """Delete one of the relationships.

        `DELETE /api/relationships/{id}` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/relationships/{path_segment(id)}", returns=WebMessage)

    async def get(self, id: str) -> models.DeprecatedTrackerRelationship:
        """Read one of the relationships.

        `GET /api/relationships/{id}` - 2.41 only.
        """
        return await self._call(
            "GET", f"/api/relationships/{path_segment(id)}", returns=models.DeprecatedTrackerRelationship
        )

    async def put(
        self, id: str, **query: Unpack[parameters.CompleteDataSetRegistrationsImportRegistrationsQuery]
    ) -> WebMessage:
        """Replace one of the relationships.

        `PUT /api/relationships/{id}` - 2.41 only.
        """
        return await self._call(
            "PUT", f"/api/relationships/{path_segment(id)}", params=wire_parameters(query), returns=WebMessage
        )


class TrackedEntityAttributes(LegendedResource["models.TrackedEntityAttribute"]):
    """`/api/trackedEntityAttributes`."""

    _descriptor = Descriptor("/api/trackedEntityAttributes", "trackedEntityAttributes", "TrackedEntityAttribute")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.TrackedEntityAttribute | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.TrackedEntityAttributeProperties],
        ) -> WebMessage: ...

    async def get_generate(self, id: str, *, expiration: int | None = None) -> models.ReservedValue:
        """Read generate.

        `GET /api/trackedEntityAttributes/{id}/generate` - every version.
        """
        return await self._call(
            "GET",
            f"/api/trackedEntityAttributes/{path_segment(id)}/generate",
            params={"expiration": expiration},
            returns=models.ReservedValue,
        )

    async def get_generate_and_reserve(
        self, id: str, *, expiration: int | None = None, number_to_reserve: int | None = None
    ) -> list[models.ReservedValue]:
        """Read generate and reserve.

        `GET /api/trackedEntityAttributes/{id}/generateAndReserve` - every version.
        """
        return await self._call(
            "GET",
            f"/api/trackedEntityAttributes/{path_segment(id)}/generateAndReserve",
            params={"expiration": expiration, "numberToReserve": number_to_reserve},
            returns=list[models.ReservedValue],
        )

    async def get_required_values(self, id: str) -> dict[str, list[str]]:
        """Read required values.

        `GET /api/trackedEntityAttributes/{id}/requiredValues` - every version.
        """
        return await self._call(
            "GET", f"/api/trackedEntityAttributes/{path_segment(id)}/requiredValues", returns=dict[str, list[str]]
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/trackedEntityAttributes/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/trackedEntityAttributes/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/trackedEntityAttributes/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/trackedEntityAttributes/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/trackedEntityAttributes/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/trackedEntityAttributes/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/trackedEntityAttributes/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/trackedEntityAttributes/{path_segment(uid)}/subscriber", returns=WebMessage
        )


class TrackedEntityInstanceFilters(MetadataResource["models.TrackedEntityFilter"]):
    """`/api/trackedEntityInstanceFilters`."""

    _descriptor = Descriptor("/api/trackedEntityInstanceFilters", "trackedEntityInstanceFilters", "TrackedEntityFilter")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.TrackedEntityFilter | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.TrackedEntityFilterProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/trackedEntityInstanceFilters/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/trackedEntityInstanceFilters/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/trackedEntityInstanceFilters/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/trackedEntityInstanceFilters/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/trackedEntityInstanceFilters/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/trackedEntityInstanceFilters/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/trackedEntityInstanceFilters/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/trackedEntityInstanceFilters/{path_segment(uid)}/subscriber", returns=WebMessage
        )


class TrackedEntityInstances(Resource):
    """`/api/trackedEntityInstances`."""

    async def list(self, **query: Unpack[parameters.TrackedEntityInstancesListQuery]) -> dict[str, JsonValue]:
        """Read the tracked entity instances.

        `GET /api/trackedEntityInstances` - 2.41 only.
        """
        return await self._call(
            "GET", "/api/trackedEntityInstances", params=wire_parameters(query), returns=dict[str, Any]
        )

    async def post(self, **query: Unpack[parameters.EnrollmentsPostQuery]) -> WebMessage:
        """Send to the tracked entity instances.

        `POST /api/trackedEntityInstances` - 2.41 only.
        """
        return await self._call(
            "POST", "/api/trackedEntityInstances", params=wire_parameters(query), returns=WebMessage
        )

    async def get_count(self, **query: Unpack[parameters.TrackedEntityInstancesListQuery]) -> int:
        """Read count.

        `GET /api/trackedEntityInstances/count` - 2.41 only.
        """
        return await self._call("GET", "/api/trackedEntityInstances/count", params=wire_parameters(query), returns=int)

    async def get_query(self, **query: Unpack[parameters.TrackedEntityInstancesListQuery]) -> models.Grid:
        """Read query.

        `GET /api/trackedEntityInstances/query` - 2.41 only.
        """
        return await self._call(
            "GET", "/api/trackedEntityInstances/query", params=wire_parameters(query), returns=models.Grid
        )

    async def delete(self, id: str) -> WebMessage:
        """Delete one of the tracked entity instances.

        `DELETE /api/trackedEntityInstances/{id}` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/trackedEntityInstances/{path_segment(id)}", returns=WebMessage)

    async def get(self, id: str, *, program: str | None = None) -> dict[str, JsonValue]:
        """Read one of the tracked entity instances.

        `GET /api/trackedEntityInstances/{id}` - 2.41 only.
        """
        return await self._call(
            "GET",
            f"/api/trackedEntityInstances/{path_segment(id)}",
            params={"program": program},
            returns=dict[str, Any],
        )

    async def put(self, id: str, **query: Unpack[parameters.TrackedEntityInstancesPutQuery]) -> WebMessage:
        """Replace one of the tracked entity instances.

        `PUT /api/trackedEntityInstances/{id}` - 2.41 only.
        """
        return await self._call(
            "PUT", f"/api/trackedEntityInstances/{path_segment(id)}", params=wire_parameters(query), returns=WebMessage
        )

    async def get_file(self, tei_id: str, attribute_id: str) -> bytes:
        """Read file.

        `GET /api/trackedEntityInstances/{teiId}/{attributeId}/file` - 2.41 only.
        """
        return await self._call(
            "GET",
            f"/api/trackedEntityInstances/{path_segment(tei_id)}/{path_segment(attribute_id)}/file",
            returns=bytes,
        )

    async def get_image(
        self,
        tei_id: str,
        attribute_id: str,
        *,
        dimension: enums.ImageFileDimension | None = None,
        height: int | None = None,
        program_id: str | None = None,
        width: int | None = None,
    ) -> bytes:
        """Read image.

        `GET /api/trackedEntityInstances/{teiId}/{attributeId}/image` - 2.41 only.
        """
        return await self._call(
            "GET",
            f"/api/trackedEntityInstances/{path_segment(tei_id)}/{path_segment(attribute_id)}/image",
            params={"dimension": dimension, "height": height, "programId": program_id, "width": width},
            returns=bytes,
        )


class TrackedEntityTypes(TrackedEntityTypeResource["models.TrackedEntityType"]):
    """`/api/trackedEntityTypes`."""

    _descriptor = Descriptor("/api/trackedEntityTypes", "trackedEntityTypes", "TrackedEntityType")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.TrackedEntityType | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.TrackedEntityTypeProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/trackedEntityTypes/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/trackedEntityTypes/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/trackedEntityTypes/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/trackedEntityTypes/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/trackedEntityTypes/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/trackedEntityTypes/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/trackedEntityTypes/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/trackedEntityTypes/{path_segment(uid)}/subscriber", returns=WebMessage)


class Tracker(Resource):
    """`/api/tracker`."""

    async def import_objects(
        self, body: models.Body | Mapping[str, object], **query: Unpack[parameters.TrackerImportObjectsQuery]
    ) -> models.TrackerImportReport | WebMessage:
        """Import tracked entities, enrollments, events and relationships.

        `POST /api/tracker` - every version.
        """
        answer: models.TrackerImportReport | WebMessage = await self._call_for(
            models.TrackerImportReport | WebMessage, "POST", "/api/tracker", params=wire_parameters(query), body=body
        )
        return answer

    async def get_job(self, uid: str) -> list[models.Notification]:
        """Read jobs.

        `GET /api/tracker/jobs/{uid}` - every version.
        """
        return await self._call("GET", f"/api/tracker/jobs/{path_segment(uid)}", returns=list[models.Notification])

    async def get_job_report(
        self, uid: str, *, report_mode: enums.TrackerBundleReportMode | None = None
    ) -> models.TrackerImportReport:
        """Read jobs, report.

        `GET /api/tracker/jobs/{uid}/report` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/jobs/{path_segment(uid)}/report",
            params={"reportMode": report_mode},
            returns=models.TrackerImportReport,
        )


class TrackerEnrollments(Resource):
    """`/api/tracker/enrollments`."""

    async def list(self, **query: Unpack[parameters.TrackerEnrollmentsListQuery]) -> models.TrackerEnrollmentsPage:
        """Read the tracker enrollments.

        `GET /api/tracker/enrollments` - every version.
        """
        return await self._call(
            "GET", "/api/tracker/enrollments", params=wire_parameters(query), returns=models.TrackerEnrollmentsPage
        )

    async def get(self, uid: str, *, fields: Sequence[str] | None = None) -> models.TrackerEnrollment:
        """Read one of the tracker enrollments.

        `GET /api/tracker/enrollments/{uid}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/enrollments/{path_segment(uid)}",
            params={"fields": comma_joined(fields)},
            returns=models.TrackerEnrollment,
        )


class TrackerEvents(Resource):
    """`/api/tracker/events`."""

    async def list(self, **query: Unpack[parameters.TrackerEventsListQuery]) -> models.TrackerEventsPage:
        """Read the tracker events.

        `GET /api/tracker/events` - every version.
        """
        return await self._call(
            "GET", "/api/tracker/events", params=wire_parameters(query), returns=models.TrackerEventsPage
        )

    async def get_change_logs(
        self,
        event: str,
        *,
        fields: Sequence[str] | None = None,
        order: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> models.EventChangeLogsPage:
        """Read change logs.

        `GET /api/tracker/events/{event}/changeLogs` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/events/{path_segment(event)}/changeLogs",
            params={"fields": comma_joined(fields), "order": comma_joined(order), "page": page, "pageSize": page_size},
            returns=models.EventChangeLogsPage,
        )

    async def get_data_values_by_data_element_file(self, event: str, data_element: str) -> str:
        """Read data values, file.

        `GET /api/tracker/events/{event}/dataValues/{dataElement}/file` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/events/{path_segment(event)}/dataValues/{path_segment(data_element)}/file",
            returns=str,
        )

    async def get_data_values_by_data_element_image(
        self, event: str, data_element: str, *, dimension: enums.ImageFileDimension | None = None
    ) -> str:
        """Read data values, image.

        `GET /api/tracker/events/{event}/dataValues/{dataElement}/image` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/events/{path_segment(event)}/dataValues/{path_segment(data_element)}/image",
            params={"dimension": dimension},
            returns=str,
        )

    async def get(self, uid: str, *, fields: Sequence[str] | None = None) -> models.TrackerEvent:
        """Read one of the tracker events.

        `GET /api/tracker/events/{uid}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/events/{path_segment(uid)}",
            params={"fields": comma_joined(fields)},
            returns=models.TrackerEvent,
        )


class TrackerOwnership(Resource):
    """`/api/tracker/ownership`."""

    async def override(
        self,
        *,
        program: str,
        reason: str,
        tracked_entity: str | None = None,
        tracked_entity_instance: str | None = None,
    ) -> WebMessage:
        """Call override.

        `POST /api/tracker/ownership/override` - every version.
        """
        return await self._call(
            "POST",
            "/api/tracker/ownership/override",
            params={
                "program": program,
                "reason": reason,
                "trackedEntity": tracked_entity,
                "trackedEntityInstance": tracked_entity_instance,
            },
            returns=WebMessage,
        )

    async def put_transfer(
        self, *, ou: str, program: str, tracked_entity: str | None = None, tracked_entity_instance: str | None = None
    ) -> WebMessage:
        """Replace transfer.

        `PUT /api/tracker/ownership/transfer` - every version.
        """
        return await self._call(
            "PUT",
            "/api/tracker/ownership/transfer",
            params={
                "ou": ou,
                "program": program,
                "trackedEntity": tracked_entity,
                "trackedEntityInstance": tracked_entity_instance,
            },
            returns=WebMessage,
        )


class TrackerRelationships(Resource):
    """`/api/tracker/relationships`."""

    async def list(self, **query: Unpack[parameters.TrackerRelationshipsListQuery]) -> models.TrackerRelationshipsPage:
        """Read the tracker relationships.

        `GET /api/tracker/relationships` - every version.
        """
        return await self._call(
            "GET", "/api/tracker/relationships", params=wire_parameters(query), returns=models.TrackerRelationshipsPage
        )

    async def get(self, uid: str, *, fields: Sequence[str] | None = None) -> models.TrackerRelationship:
        """Read one of the tracker relationships.

        `GET /api/tracker/relationships/{uid}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/relationships/{path_segment(uid)}",
            params={"fields": comma_joined(fields)},
            returns=models.TrackerRelationship,
        )


class TrackerTrackedEntities(Resource):
    """`/api/tracker/trackedEntities`."""

    async def list(
        self, **query: Unpack[parameters.TrackerTrackedEntitiesListQuery]
    ) -> models.TrackerTrackedEntitiesPage:
        """Read the tracker tracked entities.

        `GET /api/tracker/trackedEntities` - every version.
        """
        return await self._call(
            "GET",
            "/api/tracker/trackedEntities",
            params=wire_parameters(query),
            returns=models.TrackerTrackedEntitiesPage,
        )

    async def get_attributes_by_attribute_file(
        self, tracked_entity: str, attribute: str, *, program: str | None = None
    ) -> str:
        """Read attributes, file.

        `GET /api/tracker/trackedEntities/{trackedEntity}/attributes/{attribute}/file` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/trackedEntities/{path_segment(tracked_entity)}/attributes/{path_segment(attribute)}/file",
            params={"program": program},
            returns=str,
        )

    async def get_attributes_by_attribute_image(
        self,
        tracked_entity: str,
        attribute: str,
        *,
        dimension: enums.ImageFileDimension | None = None,
        program: str | None = None,
    ) -> str:
        """Read attributes, image.

        `GET /api/tracker/trackedEntities/{trackedEntity}/attributes/{attribute}/image` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/trackedEntities/{path_segment(tracked_entity)}/attributes/{path_segment(attribute)}/image",
            params={"dimension": dimension, "program": program},
            returns=str,
        )

    async def get_change_logs(
        self,
        tracked_entity: str,
        *,
        fields: Sequence[str] | None = None,
        order: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        program: str | None = None,
    ) -> models.TrackedEntityChangeLogsPage:
        """Read change logs.

        `GET /api/tracker/trackedEntities/{trackedEntity}/changeLogs` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/trackedEntities/{path_segment(tracked_entity)}/changeLogs",
            params={
                "fields": comma_joined(fields),
                "order": comma_joined(order),
                "page": page,
                "pageSize": page_size,
                "program": program,
            },
            returns=models.TrackedEntityChangeLogsPage,
        )

    async def get(
        self,
        uid: str,
        *,
        fields: Sequence[str] | None = None,
        program: str | None = None,
        skip_header: bool | None = None,
    ) -> models.TrackerTrackedEntity:
        """Read one of the tracker tracked entities.

        `GET /api/tracker/trackedEntities/{uid}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/trackedEntities/{path_segment(uid)}",
            params={"fields": comma_joined(fields), "program": program, "skipHeader": skip_header},
            returns=models.TrackerTrackedEntity,
        )


class TrigramSummary(Resource):
    """`/api/trigramSummary`."""

    async def get(self, *, fields: Sequence[str] | None = None) -> models.TrigramSummary:
        """Read the trigram summary.

        `GET /api/trigramSummary` - up to 2.42.
        """
        return await self._call(
            "GET", "/api/trigramSummary", params={"fields": comma_joined(fields)}, returns=models.TrigramSummary
        )
