"""Resources of DHIS2 2.44: tracking."""

# Generated from specs/v44 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v44.models as models
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
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v44 import enums, parameters, properties


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


class PotentialDuplicates(Resource):
    """`/api/potentialDuplicates`."""

    async def list(
        self,
        *,
        fields: Sequence[str] | None = None,
        order: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        status: enums.DeduplicationStatus | None = None,
        tracked_entities: Sequence[str] | None = None,
    ) -> models.PotentialDuplicatesPage:
        """Read the potential duplicates.

        `GET /api/potentialDuplicates` - every version.
        """
        return await self._call(
            "GET",
            "/api/potentialDuplicates",
            params={
                "fields": comma_joined(fields),
                "order": comma_joined(order),
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "status": status,
                "trackedEntities": tracked_entities,
            },
            returns=models.PotentialDuplicatesPage,
        )

    async def post(self, body: models.PotentialDuplicate | Mapping[str, object]) -> models.PotentialDuplicate:
        """Send to the potential duplicates.

        `POST /api/potentialDuplicates` - every version.
        """
        return await self._call("POST", "/api/potentialDuplicates", body=body, returns=models.PotentialDuplicate)

    async def get(self, uid: str) -> models.PotentialDuplicate:
        """Read one of the potential duplicates.

        `GET /api/potentialDuplicates/{uid}` - 2.42 and later.
        """
        return await self._call(
            "GET", f"/api/potentialDuplicates/{path_segment(uid)}", returns=models.PotentialDuplicate
        )

    async def put(self, uid: str, *, status: enums.DeduplicationStatus) -> None:
        """Replace one of the potential duplicates.

        `PUT /api/potentialDuplicates/{uid}` - 2.42 and later.
        """
        await self._call("PUT", f"/api/potentialDuplicates/{path_segment(uid)}", params={"status": status})

    async def merge(
        self,
        uid: str,
        body: models.MergeObject | Mapping[str, object] | None = None,
        *,
        merge_strategy: enums.MergeStrategy | None = None,
    ) -> None:
        """Call merge.

        `POST /api/potentialDuplicates/{uid}/merge` - 2.42 and later.
        """
        await self._call(
            "POST",
            f"/api/potentialDuplicates/{path_segment(uid)}/merge",
            params={"mergeStrategy": merge_strategy},
            body=body,
        )


class ProgramDataElements(Resource):
    """`/api/programDataElements`."""

    async def get(self, **query: Unpack[parameters.ProgramDataElementsGetQuery]) -> models.ProgramDataElementsPage:
        """Read the program data elements.

        `GET /api/programDataElements` - every version.
        """
        return await self._call(
            "GET", "/api/programDataElements", params=wire_parameters(query), returns=models.ProgramDataElementsPage
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

    async def note(self, uid: str, body: models.TrackerNote | Mapping[str, object]) -> models.TrackerNote:
        """Call note.

        `POST /api/tracker/enrollments/{uid}/note` - 2.42 and later.
        """
        return await self._call(
            "POST", f"/api/tracker/enrollments/{path_segment(uid)}/note", body=body, returns=models.TrackerNote
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
        filter: str | None = None,
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
            params={
                "fields": comma_joined(fields),
                "filter": filter,
                "order": comma_joined(order),
                "page": page,
                "pageSize": page_size,
            },
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

    async def get(
        self,
        uid: str,
        *,
        category_option_combo_id_scheme: enums.TrackerIdScheme | None = None,
        category_option_id_scheme: enums.TrackerIdScheme | None = None,
        data_element_id_scheme: enums.TrackerIdScheme | None = None,
        fields: Sequence[str] | None = None,
        id_scheme: enums.TrackerIdScheme | None = None,
        org_unit_id_scheme: enums.TrackerIdScheme | None = None,
        program_id_scheme: enums.TrackerIdScheme | None = None,
        program_stage_id_scheme: enums.TrackerIdScheme | None = None,
    ) -> models.Event:
        """Read one of the tracker events.

        `GET /api/tracker/events/{uid}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/events/{path_segment(uid)}",
            params={
                "categoryOptionComboIdScheme": category_option_combo_id_scheme,
                "categoryOptionIdScheme": category_option_id_scheme,
                "dataElementIdScheme": data_element_id_scheme,
                "fields": comma_joined(fields),
                "idScheme": id_scheme,
                "orgUnitIdScheme": org_unit_id_scheme,
                "programIdScheme": program_id_scheme,
                "programStageIdScheme": program_stage_id_scheme,
            },
            returns=models.Event,
        )

    async def note(self, uid: str, body: models.TrackerNote | Mapping[str, object]) -> models.TrackerNote:
        """Call note.

        `POST /api/tracker/events/{uid}/note` - 2.42 and later.
        """
        return await self._call(
            "POST", f"/api/tracker/events/{path_segment(uid)}/note", body=body, returns=models.TrackerNote
        )


class TrackerOwnership(Resource):
    """`/api/tracker/ownership`."""

    async def override(self, *, program: str, reason: str, tracked_entity: str) -> WebMessage:
        """Call override.

        `POST /api/tracker/ownership/override` - every version.
        """
        return await self._call(
            "POST",
            "/api/tracker/ownership/override",
            params={"program": program, "reason": reason, "trackedEntity": tracked_entity},
            returns=WebMessage,
        )

    async def put_transfer(self, *, org_unit: str, program: str, tracked_entity: str) -> WebMessage:
        """Replace transfer.

        `PUT /api/tracker/ownership/transfer` - every version.
        """
        return await self._call(
            "PUT",
            "/api/tracker/ownership/transfer",
            params={"orgUnit": org_unit, "program": program, "trackedEntity": tracked_entity},
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


class TrackerSingleEvents(Resource):
    """`/api/tracker/singleEvents`."""

    async def list(self, **query: Unpack[parameters.TrackerSingleEventsListQuery]) -> models.TrackerSingleEventsPage:
        """Read the tracker single events.

        `GET /api/tracker/singleEvents` - 2.43 and later - beta.
        """
        return await self._call(
            "GET", "/api/tracker/singleEvents", params=wire_parameters(query), returns=models.TrackerSingleEventsPage
        )

    async def get_change_logs(
        self,
        event: str,
        *,
        fields: Sequence[str] | None = None,
        filter: str | None = None,
        order: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> models.Page:
        """Read change logs.

        `GET /api/tracker/singleEvents/{event}/changeLogs` - 2.43 and later - beta.
        """
        return await self._call(
            "GET",
            f"/api/tracker/singleEvents/{path_segment(event)}/changeLogs",
            params={
                "fields": comma_joined(fields),
                "filter": filter,
                "order": comma_joined(order),
                "page": page,
                "pageSize": page_size,
            },
            returns=models.Page,
        )

    async def get_data_values_by_data_element_file(self, event: str, data_element: str) -> str:
        """Read data values, file.

        `GET /api/tracker/singleEvents/{event}/dataValues/{dataElement}/file` - 2.43 and later - beta.
        """
        return await self._call(
            "GET",
            f"/api/tracker/singleEvents/{path_segment(event)}/dataValues/{path_segment(data_element)}/file",
            returns=str,
        )

    async def get_data_values_by_data_element_image(
        self, event: str, data_element: str, *, dimension: enums.ImageFileDimension | None = None
    ) -> str:
        """Read data values, image.

        `GET /api/tracker/singleEvents/{event}/dataValues/{dataElement}/image` - 2.43 and later - beta.
        """
        return await self._call(
            "GET",
            f"/api/tracker/singleEvents/{path_segment(event)}/dataValues/{path_segment(data_element)}/image",
            params={"dimension": dimension},
            returns=str,
        )

    async def get(
        self,
        uid: str,
        *,
        category_option_combo_id_scheme: enums.TrackerIdScheme | None = None,
        category_option_id_scheme: enums.TrackerIdScheme | None = None,
        data_element_id_scheme: enums.TrackerIdScheme | None = None,
        fields: Sequence[str] | None = None,
        id_scheme: enums.TrackerIdScheme | None = None,
        org_unit_id_scheme: enums.TrackerIdScheme | None = None,
        program_id_scheme: enums.TrackerIdScheme | None = None,
        program_stage_id_scheme: enums.TrackerIdScheme | None = None,
    ) -> models.TrackerSingleEvent:
        """Read one of the tracker single events.

        `GET /api/tracker/singleEvents/{uid}` - 2.43 and later - beta.
        """
        return await self._call(
            "GET",
            f"/api/tracker/singleEvents/{path_segment(uid)}",
            params={
                "categoryOptionComboIdScheme": category_option_combo_id_scheme,
                "categoryOptionIdScheme": category_option_id_scheme,
                "dataElementIdScheme": data_element_id_scheme,
                "fields": comma_joined(fields),
                "idScheme": id_scheme,
                "orgUnitIdScheme": org_unit_id_scheme,
                "programIdScheme": program_id_scheme,
                "programStageIdScheme": program_stage_id_scheme,
            },
            returns=models.TrackerSingleEvent,
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
        filter: str | None = None,
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
                "filter": filter,
                "order": comma_joined(order),
                "page": page,
                "pageSize": page_size,
                "program": program,
            },
            returns=models.TrackedEntityChangeLogsPage,
        )

    async def get(
        self, uid: str, **query: Unpack[parameters.TrackerTrackedEntitiesGetQuery]
    ) -> models.TrackerTrackedEntity:
        """Read one of the tracker tracked entities.

        `GET /api/tracker/trackedEntities/{uid}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/tracker/trackedEntities/{path_segment(uid)}",
            params=wire_parameters(query),
            returns=models.TrackerTrackedEntity,
        )


class TrackerTrackerEvents(Resource):
    """`/api/tracker/trackerEvents`."""

    async def list(self, **query: Unpack[parameters.TrackerTrackerEventsListQuery]) -> models.TrackerTrackerEventsPage:
        """Read the tracker tracker events.

        `GET /api/tracker/trackerEvents` - 2.43 and later - beta.
        """
        return await self._call(
            "GET", "/api/tracker/trackerEvents", params=wire_parameters(query), returns=models.TrackerTrackerEventsPage
        )

    async def get_change_logs(
        self,
        event: str,
        *,
        fields: Sequence[str] | None = None,
        filter: str | None = None,
        order: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> models.Page:
        """Read change logs.

        `GET /api/tracker/trackerEvents/{event}/changeLogs` - 2.43 and later - beta.
        """
        return await self._call(
            "GET",
            f"/api/tracker/trackerEvents/{path_segment(event)}/changeLogs",
            params={
                "fields": comma_joined(fields),
                "filter": filter,
                "order": comma_joined(order),
                "page": page,
                "pageSize": page_size,
            },
            returns=models.Page,
        )

    async def get_data_values_by_data_element_file(self, event: str, data_element: str) -> str:
        """Read data values, file.

        `GET /api/tracker/trackerEvents/{event}/dataValues/{dataElement}/file` - 2.43 and later - beta.
        """
        return await self._call(
            "GET",
            f"/api/tracker/trackerEvents/{path_segment(event)}/dataValues/{path_segment(data_element)}/file",
            returns=str,
        )

    async def get_data_values_by_data_element_image(
        self, event: str, data_element: str, *, dimension: enums.ImageFileDimension | None = None
    ) -> str:
        """Read data values, image.

        `GET /api/tracker/trackerEvents/{event}/dataValues/{dataElement}/image` - 2.43 and later - beta.
        """
        return await self._call(
            "GET",
            f"/api/tracker/trackerEvents/{path_segment(event)}/dataValues/{path_segment(data_element)}/image",
            params={"dimension": dimension},
            returns=str,
        )

    async def get(
        self,
        uid: str,
        *,
        category_option_combo_id_scheme: enums.TrackerIdScheme | None = None,
        category_option_id_scheme: enums.TrackerIdScheme | None = None,
        data_element_id_scheme: enums.TrackerIdScheme | None = None,
        fields: Sequence[str] | None = None,
        id_scheme: enums.TrackerIdScheme | None = None,
        org_unit_id_scheme: enums.TrackerIdScheme | None = None,
        program_id_scheme: enums.TrackerIdScheme | None = None,
        program_stage_id_scheme: enums.TrackerIdScheme | None = None,
    ) -> models.TrackerTrackerEvent:
        """Read one of the tracker tracker events.

        `GET /api/tracker/trackerEvents/{uid}` - 2.43 and later - beta.
        """
        return await self._call(
            "GET",
            f"/api/tracker/trackerEvents/{path_segment(uid)}",
            params={
                "categoryOptionComboIdScheme": category_option_combo_id_scheme,
                "categoryOptionIdScheme": category_option_id_scheme,
                "dataElementIdScheme": data_element_id_scheme,
                "fields": comma_joined(fields),
                "idScheme": id_scheme,
                "orgUnitIdScheme": org_unit_id_scheme,
                "programIdScheme": program_id_scheme,
                "programStageIdScheme": program_stage_id_scheme,
            },
            returns=models.TrackerTrackerEvent,
        )
