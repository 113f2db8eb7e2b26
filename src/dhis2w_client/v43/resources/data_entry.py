"""Resources of DHIS2 2.43: data entry."""

# Generated from specs/v43 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v43.models as models
from dhis2w_client._async.metadata import Descriptor, MetadataResource
from dhis2w_client._async.resource import Resource
from dhis2w_client._async.workflows.completeness import CompletenessResource, LockExceptionResource
from dhis2w_client._async.workflows.data_approval import DataApprovalLevelResource, DataApprovalWorkflowResource
from dhis2w_client._async.workflows.data_sets import DataSetResource, SectionResource
from dhis2w_client._async.workflows.exchanges import AggregateDataExchangeResource
from dhis2w_client._async.workflows.predictors import PredictorResource, ValidationRuleResource
from dhis2w_client._async.workflows.shapes import GroupResource
from dhis2w_client.query import comma_joined, path_segment, wire_parameters
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Unpack

    from pydantic import JsonValue

    from dhis2w_client._http import FileContent
    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v43 import parameters, properties


class AggregateDataExchanges(AggregateDataExchangeResource["models.AggregateDataExchange", "models.DataValueSet"]):
    """`/api/aggregateDataExchanges`."""

    _descriptor = Descriptor("/api/aggregateDataExchanges", "aggregateDataExchanges", "AggregateDataExchange")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.AggregateDataExchange | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.AggregateDataExchangeProperties],
        ) -> WebMessage: ...

    async def exchange_all(self, body: models.AggregateDataExchange | Mapping[str, object]) -> WebMessage:
        """Call exchange.

        `POST /api/aggregateDataExchanges/exchange` - every version.
        """
        return await self._call("POST", "/api/aggregateDataExchanges/exchange", body=body, returns=WebMessage)

    async def exchange(self, uid: str) -> WebMessage:
        """Call exchange.

        `POST /api/aggregateDataExchanges/{uid}/exchange` - every version.
        """
        return await self._call("POST", f"/api/aggregateDataExchanges/{path_segment(uid)}/exchange", returns=WebMessage)

    async def get_source_data(self, uid: str, *, output_id_scheme: str | None = None) -> list[models.Grid]:
        """Read source data.

        `GET /api/aggregateDataExchanges/{uid}/sourceData` - every version.
        """
        return await self._call(
            "GET",
            f"/api/aggregateDataExchanges/{path_segment(uid)}/sourceData",
            params={"outputIdScheme": output_id_scheme},
            returns=list[models.Grid],
        )

    async def get_source_data_value_sets(
        self, uid: str, *, output_id_scheme: str | None = None
    ) -> list[models.DataValueSet]:
        """Read source data value sets.

        `GET /api/aggregateDataExchanges/{uid}/sourceDataValueSets` - every version.
        """
        return await self._call(
            "GET",
            f"/api/aggregateDataExchanges/{path_segment(uid)}/sourceDataValueSets",
            params={"outputIdScheme": output_id_scheme},
            returns=list[models.DataValueSet],
        )


class CompleteDataSetRegistrations(
    CompletenessResource[
        "models.CompleteDataSetRegistrations",
        "models.CompleteDataSetRegistration",
    ]
):
    """`/api/completeDataSetRegistrations`."""

    async def delete(
        self,
        *,
        ds: Sequence[str],
        ou: str,
        pe: str,
        cc: str | None = None,
        cp: str | None = None,
        multi_ou: bool | None = None,
    ) -> None:
        """Delete the complete data set registrations.

        `DELETE /api/completeDataSetRegistrations` - every version.
        """
        await self._call(
            "DELETE",
            "/api/completeDataSetRegistrations",
            params={"cc": cc, "cp": cp, "ds": ds, "multiOu": multi_ou, "ou": ou, "pe": pe},
        )

    async def get(
        self, **query: Unpack[parameters.CompleteDataSetRegistrationsGetQuery]
    ) -> models.CompleteDataSetRegistrations:
        """Read the complete data set registrations.

        `GET /api/completeDataSetRegistrations` - every version.
        """
        return await self._call(
            "GET",
            "/api/completeDataSetRegistrations",
            params=wire_parameters(query),
            returns=models.CompleteDataSetRegistrations,
        )

    async def import_registrations(
        self,
        body: models.CompleteDataSetRegistrations | Mapping[str, object],
        **query: Unpack[parameters.CompleteDataSetRegistrationsImportRegistrationsQuery],
    ) -> WebMessage:
        """Send to the complete data set registrations.

        `POST /api/completeDataSetRegistrations` - every version.
        """
        return await self._call(
            "POST", "/api/completeDataSetRegistrations", params=wire_parameters(query), body=body, returns=WebMessage
        )


class DataAnalysis(Resource):
    """`/api/dataAnalysis`."""

    async def get_followup(
        self,
        *,
        coc: Sequence[str] | None = None,
        de: Sequence[str] | None = None,
        ds: Sequence[str] | None = None,
        end_date: datetime | date | str | None = None,
        max_results: int | None = None,
        ou: Sequence[str] | None = None,
        pe: str | None = None,
        start_date: datetime | date | str | None = None,
    ) -> models.FollowupAnalysisResponse:
        """Read followup.

        `GET /api/dataAnalysis/followup` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataAnalysis/followup",
            params={
                "coc": coc,
                "de": de,
                "ds": ds,
                "endDate": end_date,
                "maxResults": max_results,
                "ou": ou,
                "pe": pe,
                "startDate": start_date,
            },
            returns=models.FollowupAnalysisResponse,
        )

    async def followup(self, body: models.DataAnalysisParams | Mapping[str, object]) -> list[models.DeflatedDataValue]:
        """Call followup.

        `POST /api/dataAnalysis/followup` - every version.
        """
        return await self._call("POST", "/api/dataAnalysis/followup", body=body, returns=list[models.DeflatedDataValue])

    async def followup_mark(self, body: models.UpdateFollowUpForDataValuesRequest | Mapping[str, object]) -> None:
        """Call followup, mark.

        `POST /api/dataAnalysis/followup/mark` - every version.
        """
        await self._call("POST", "/api/dataAnalysis/followup/mark", body=body)

    async def min_max_outlier(
        self, body: models.DataAnalysisParams | Mapping[str, object]
    ) -> list[models.DeflatedDataValue]:
        """Call min max outlier.

        `POST /api/dataAnalysis/minMaxOutlier` - every version.
        """
        return await self._call(
            "POST", "/api/dataAnalysis/minMaxOutlier", body=body, returns=list[models.DeflatedDataValue]
        )

    async def get_report_csv(self) -> bytes:
        """Read report as CSV.

        `GET /api/dataAnalysis/report.csv` - every version.
        """
        return await self._call("GET", "/api/dataAnalysis/report.csv", returns=bytes)

    async def get_report_pdf(self) -> bytes:
        """Read report as PDF.

        `GET /api/dataAnalysis/report.pdf` - every version.
        """
        return await self._call("GET", "/api/dataAnalysis/report.pdf", returns=bytes)

    async def get_report_xls(self) -> bytes:
        """Read report as XLS.

        `GET /api/dataAnalysis/report.xls` - every version.
        """
        return await self._call("GET", "/api/dataAnalysis/report.xls", returns=bytes)

    async def std_dev_outlier(
        self, body: models.DataAnalysisParams | Mapping[str, object]
    ) -> list[models.DeflatedDataValue]:
        """Call std dev outlier.

        `POST /api/dataAnalysis/stdDevOutlier` - every version.
        """
        return await self._call(
            "POST", "/api/dataAnalysis/stdDevOutlier", body=body, returns=list[models.DeflatedDataValue]
        )

    async def validation_rules(
        self, body: models.ValidationRulesAnalysisParams | Mapping[str, object]
    ) -> list[models.ValidationResultView]:
        """Call validation rules.

        `POST /api/dataAnalysis/validationRules` - every version.
        """
        return await self._call(
            "POST", "/api/dataAnalysis/validationRules", body=body, returns=list[models.ValidationResultView]
        )

    async def get_validation_rules_report_csv(self) -> bytes:
        """Read validation rules, report as CSV.

        `GET /api/dataAnalysis/validationRules/report.csv` - every version.
        """
        return await self._call("GET", "/api/dataAnalysis/validationRules/report.csv", returns=bytes)

    async def get_validation_rules_report_pdf(self) -> bytes:
        """Read validation rules, report as PDF.

        `GET /api/dataAnalysis/validationRules/report.pdf` - every version.
        """
        return await self._call("GET", "/api/dataAnalysis/validationRules/report.pdf", returns=bytes)

    async def get_validation_rules_report_xls(self) -> bytes:
        """Read validation rules, report as XLS.

        `GET /api/dataAnalysis/validationRules/report.xls` - every version.
        """
        return await self._call("GET", "/api/dataAnalysis/validationRules/report.xls", returns=bytes)

    async def get_validation_rules_expression(
        self,
        *,
        organisation_unit_id: str,
        period_id: str,
        validation_rule_id: str,
        attribute_option_combo_id: str | None = None,
    ) -> models.ValidationRuleExpressionDetails:
        """Read validation rules expression.

        `GET /api/dataAnalysis/validationRulesExpression` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataAnalysis/validationRulesExpression",
            params={
                "attributeOptionComboId": attribute_option_combo_id,
                "organisationUnitId": organisation_unit_id,
                "periodId": period_id,
                "validationRuleId": validation_rule_id,
            },
            returns=models.ValidationRuleExpressionDetails,
        )


class DataApprovalLevels(DataApprovalLevelResource["models.DataApprovalLevel"]):
    """`/api/dataApprovalLevels`."""

    _descriptor = Descriptor("/api/dataApprovalLevels", "dataApprovalLevels", "DataApprovalLevel")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DataApprovalLevel | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataApprovalLevelProperties],
        ) -> WebMessage: ...


class DataApprovalWorkflows(
    DataApprovalWorkflowResource["models.DataApprovalWorkflow", "models.DataApprovalLevel", "models.DataSet"]
):
    """`/api/dataApprovalWorkflows`."""

    _descriptor = Descriptor("/api/dataApprovalWorkflows", "dataApprovalWorkflows", "DataApprovalWorkflow")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DataApprovalWorkflow | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataApprovalWorkflowProperties],
        ) -> WebMessage: ...


class DataApprovals(Resource):
    """`/api/dataApprovals`."""

    async def unapprove(
        self,
        *,
        ou: str,
        pe: str,
        aoc: str | None = None,
        ds: Sequence[str] | None = None,
        wf: Sequence[str] | None = None,
    ) -> None:
        """Take the approval of data back.

        `DELETE /api/dataApprovals` - every version - needs F_APPROVE_DATA or F_APPROVE_DATA_LOWER_LEVELS.
        """
        await self._call("DELETE", "/api/dataApprovals", params={"aoc": aoc, "ds": ds, "ou": ou, "pe": pe, "wf": wf})

    async def get(
        self, *, ou: str, pe: str, aoc: str | None = None, ds: str | None = None, wf: str | None = None
    ) -> models.DataApprovalPermissions:
        """Whether data is approved, and what the user of the client may do about it.

        `GET /api/dataApprovals` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataApprovals",
            params={"aoc": aoc, "ds": ds, "ou": ou, "pe": pe, "wf": wf},
            returns=models.DataApprovalPermissions,
        )

    async def approve(
        self, *, ou: str, pe: str, aoc: str | None = None, ds: str | None = None, wf: str | None = None
    ) -> None:
        """Approve the data of a workflow or data set for a period and an organisation unit.

        `POST /api/dataApprovals` - every version - needs F_APPROVE_DATA or F_APPROVE_DATA_LOWER_LEVELS.
        """
        await self._call("POST", "/api/dataApprovals", params={"aoc": aoc, "ds": ds, "ou": ou, "pe": pe, "wf": wf})

    async def list_approvals(
        self,
        *,
        ou: Sequence[str],
        wf: Sequence[str],
        aoc: Sequence[str] | None = None,
        end_date: datetime | date | str | None = None,
        pe: Sequence[str] | None = None,
        start_date: datetime | date | str | None = None,
    ) -> list[models.ApprovalStatusDto]:
        """Whether data is approved, for many workflows, periods, organisation units and attribute options.

        `GET /api/dataApprovals/approvals` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataApprovals/approvals",
            params={"aoc": aoc, "endDate": end_date, "ou": ou, "pe": pe, "startDate": start_date, "wf": wf},
            returns=list[models.ApprovalStatusDto],
        )

    async def approve_many(self, body: models.ApprovalsDto | Mapping[str, object]) -> None:
        """Approve data for several organisation units and attribute options.

        `POST /api/dataApprovals/approvals` - every version.
        """
        await self._call("POST", "/api/dataApprovals/approvals", body=body)

    async def get_category_option_combos(
        self,
        *,
        pe: str,
        aoc: str | None = None,
        ds: Sequence[str] | None = None,
        ou: str | None = None,
        ou_filter: str | None = None,
        wf: Sequence[str] | None = None,
    ) -> list[dict[str, JsonValue]]:
        """Whether data is approved, for each attribute option combo.

        `GET /api/dataApprovals/categoryOptionCombos` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataApprovals/categoryOptionCombos",
            params={"aoc": aoc, "ds": ds, "ou": ou, "ouFilter": ou_filter, "pe": pe, "wf": wf},
            returns=list[dict[str, Any]],
        )

    async def unaccept(
        self, *, ou: str, pe: str, aoc: str | None = None, ds: str | None = None, wf: str | None = None
    ) -> None:
        """Take the acceptance of data back.

        `DELETE /api/dataApprovals/dataAcceptances` - 2.42 and later - needs F_ACCEPT_DATA_LOWER_LEVELS.
        """
        await self._call(
            "DELETE", "/api/dataApprovals/dataAcceptances", params={"aoc": aoc, "ds": ds, "ou": ou, "pe": pe, "wf": wf}
        )

    async def accept(
        self, *, ou: str, pe: str, aoc: str | None = None, ds: str | None = None, wf: str | None = None
    ) -> None:
        """Accept data that was approved at the level below.

        `POST /api/dataApprovals/dataAcceptances` - 2.42 and later - needs F_ACCEPT_DATA_LOWER_LEVELS.
        """
        await self._call(
            "POST", "/api/dataApprovals/dataAcceptances", params={"aoc": aoc, "ds": ds, "ou": ou, "pe": pe, "wf": wf}
        )

    async def accept_many(self, body: models.ApprovalsDto | Mapping[str, object]) -> None:
        """Accept approved data for several organisation units and attribute options.

        `POST /api/dataApprovals/dataAcceptances/acceptances` - 2.42 and later.
        """
        await self._call("POST", "/api/dataApprovals/dataAcceptances/acceptances", body=body)

    async def unaccept_many(self, body: models.ApprovalsDto | Mapping[str, object]) -> None:
        """Take several acceptances of data back.

        `POST /api/dataApprovals/dataAcceptances/unacceptances` - 2.42 and later.
        """
        await self._call("POST", "/api/dataApprovals/dataAcceptances/unacceptances", body=body)

    async def get_many(
        self,
        *,
        ou: Sequence[str],
        wf: Sequence[str],
        aoc: Sequence[str] | None = None,
        end_date: datetime | date | str | None = None,
        pe: Sequence[str] | None = None,
        start_date: datetime | date | str | None = None,
    ) -> list[models.ApprovalStatusDto]:
        """Whether data is approved, for many workflows, periods, organisation units and attribute options.

        `GET /api/dataApprovals/multiple` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataApprovals/multiple",
            params={"aoc": aoc, "endDate": end_date, "ou": ou, "pe": pe, "startDate": start_date, "wf": wf},
            returns=list[models.ApprovalStatusDto],
        )

    async def get_status(
        self,
        *,
        ds: Sequence[str],
        ou: Sequence[str],
        children: bool | None = None,
        end_date: datetime | date | str | None = None,
        pe: str | None = None,
        start_date: datetime | date | str | None = None,
    ) -> models.DataApprovalStates:
        """Whether data is approved, for many data sets, periods and organisation units.

        `GET /api/dataApprovals/status` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataApprovals/status",
            params={"children": children, "ds": ds, "endDate": end_date, "ou": ou, "pe": pe, "startDate": start_date},
            returns=models.DataApprovalStates,
        )

    async def unapprove_many(self, body: models.ApprovalsDto | Mapping[str, object]) -> None:
        """Take several approvals of data back.

        `POST /api/dataApprovals/unapprovals` - every version.
        """
        await self._call("POST", "/api/dataApprovals/unapprovals", body=body)


class DataEntry(Resource):
    """`/api/dataEntry`."""

    async def get_custom_form(self, uid: str) -> models.CustomDataEntryFormDto:
        """Read custom forms.

        `GET /api/dataEntry/customForms/{uid}` - every version.
        """
        return await self._call(
            "GET", f"/api/dataEntry/customForms/{path_segment(uid)}", returns=models.CustomDataEntryFormDto
        )

    async def set_completion(self, body: models.DataSetCompletionDto | Mapping[str, object]) -> None:
        """Say that a form is complete, or that it is not.

        `POST /api/dataEntry/dataSetCompletion` - every version.
        """
        await self._call("POST", "/api/dataEntry/dataSetCompletion", body=body)

    async def get_data_value_context(
        self,
        *,
        cc: str | None = None,
        co: str | None = None,
        cp: str | None = None,
        de: str | None = None,
        ou: str | None = None,
        pe: str | None = None,
    ) -> models.DataValueContextDto:
        """Read the history of a value and who changed it.

        `GET /api/dataEntry/dataValueContext` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataEntry/dataValueContext",
            params={"cc": cc, "co": co, "cp": cp, "de": de, "ou": ou, "pe": pe},
            returns=models.DataValueContextDto,
        )

    async def get_data_values(
        self,
        *,
        cc: str | None = None,
        cp: str | None = None,
        ds: str | None = None,
        ou: str | None = None,
        pe: str | None = None,
    ) -> models.DataValuesDto:
        """Read the values of a form, with its limits and whether it is complete and locked.

        `GET /api/dataEntry/dataValues` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataEntry/dataValues",
            params={"cc": cc, "cp": cp, "ds": ds, "ou": ou, "pe": pe},
            returns=models.DataValuesDto,
        )

    async def get_lock_exceptions(self) -> models.LockExceptionsDto:
        """Read lock exceptions.

        `GET /api/dataEntry/lockExceptions` - every version.
        """
        return await self._call("GET", "/api/dataEntry/lockExceptions", returns=models.LockExceptionsDto)

    async def get_metadata(self) -> JsonValue:
        """Read metadata.

        `GET /api/dataEntry/metadata` - every version.
        """
        answer: JsonValue = await self._call_for(Any, "GET", "/api/dataEntry/metadata")
        return answer

    async def delete_min_max_value(
        self,
        body: models.MinMaxValueKey | Mapping[str, object] | None = None,
        *,
        co: str | None = None,
        de: str | None = None,
        ou: str | None = None,
    ) -> None:
        """Forget which values are to be expected in a cell of a form.

        `DELETE /api/dataEntry/minMaxValues` - every version - needs F_MINMAX_DATAELEMENT_ADD.
        """
        await self._call("DELETE", "/api/dataEntry/minMaxValues", params={"co": co, "de": de, "ou": ou}, body=body)

    async def save_min_max_value(self, body: models.MinMaxValue | Mapping[str, object]) -> None:
        """Say which values are to be expected in a cell of a form.

        `POST /api/dataEntry/minMaxValues` - every version - needs F_MINMAX_DATAELEMENT_ADD.
        """
        await self._call("POST", "/api/dataEntry/minMaxValues", body=body)


class DataEntryForms(MetadataResource["models.DataEntryForm"]):
    """`/api/dataEntryForms`."""

    _descriptor = Descriptor("/api/dataEntryForms", "dataEntryForms", "DataEntryForm")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DataEntryForm | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataEntryFormProperties],
        ) -> WebMessage: ...


class DataSetReport(Resource):
    """`/api/dataSetReport`."""

    async def get(
        self,
        *,
        ds: str,
        ou: str,
        pe: Sequence[str],
        filter: Sequence[str] | None = None,
        selected_unit_only: bool | None = None,
    ) -> list[models.Grid]:
        """Read the data set report.

        `GET /api/dataSetReport` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataSetReport",
            params={"ds": ds, "filter": filter, "ou": ou, "pe": pe, "selectedUnitOnly": selected_unit_only},
            returns=list[models.Grid],
        )

    async def get_pdf(
        self,
        *,
        ds: str,
        ou: str,
        pe: Sequence[str],
        filter: Sequence[str] | None = None,
        selected_unit_only: bool | None = None,
    ) -> bytes:
        """Read the data set report as PDF.

        `GET /api/dataSetReport.pdf` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataSetReport.pdf",
            params={"ds": ds, "filter": filter, "ou": ou, "pe": pe, "selectedUnitOnly": selected_unit_only},
            returns=bytes,
        )

    async def get_xls(
        self,
        *,
        ds: str,
        ou: str,
        pe: Sequence[str],
        filter: Sequence[str] | None = None,
        selected_unit_only: bool | None = None,
    ) -> bytes:
        """Read the data set report as XLS.

        `GET /api/dataSetReport.xls` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataSetReport.xls",
            params={"ds": ds, "filter": filter, "ou": ou, "pe": pe, "selectedUnitOnly": selected_unit_only},
            returns=bytes,
        )

    async def get_custom(
        self,
        *,
        ds: str,
        ou: str,
        pe: Sequence[str],
        filter: Sequence[str] | None = None,
        selected_unit_only: bool | None = None,
    ) -> str:
        """Read custom.

        `GET /api/dataSetReport/custom` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataSetReport/custom",
            params={"ds": ds, "filter": filter, "ou": ou, "pe": pe, "selectedUnitOnly": selected_unit_only},
            returns=str,
        )


class DataSets(DataSetResource["models.DataSet", "models.OrganisationUnit", "models.DataElement", "models.Section"]):
    """`/api/dataSets`."""

    _descriptor = Descriptor("/api/dataSets", "dataSets", "DataSet")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DataSet | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataSetProperties],
        ) -> WebMessage: ...

    async def get_category_combos(self, uid: str, *, fields: Sequence[str] | None = None) -> models.CategoryCombosPage:
        """Read category combos.

        `GET /api/dataSets/{uid}/categoryCombos` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dataSets/{path_segment(uid)}/categoryCombos",
            params={"fields": comma_joined(fields)},
            returns=models.CategoryCombosPage,
        )

    async def custom_data_entry_form(self, uid: str, body: str) -> None:
        """Call custom data entry form.

        `POST /api/dataSets/{uid}/customDataEntryForm` - every version.
        """
        await self._call(
            "POST", f"/api/dataSets/{path_segment(uid)}/customDataEntryForm", body=body, content_type="text/html"
        )

    async def put_custom_data_entry_form(self, uid: str, body: str) -> None:
        """Replace custom data entry form.

        `PUT /api/dataSets/{uid}/customDataEntryForm` - every version.
        """
        await self._call(
            "PUT", f"/api/dataSets/{path_segment(uid)}/customDataEntryForm", body=body, content_type="text/html"
        )

    async def get_data_value_set(
        self,
        uid: str,
        *,
        comment: bool | None = None,
        data_element_id_scheme: str | None = None,
        org_unit: Sequence[str] | None = None,
        org_unit_id_scheme: str | None = None,
        period: str | None = None,
    ) -> models.DataValueSet:
        """Read data value set.

        `GET /api/dataSets/{uid}/dataValueSet` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dataSets/{path_segment(uid)}/dataValueSet",
            params={
                "comment": comment,
                "dataElementIdScheme": data_element_id_scheme,
                "orgUnit": org_unit,
                "orgUnitIdScheme": org_unit_id_scheme,
                "period": period,
            },
            returns=models.DataValueSet,
        )

    async def get_form(
        self,
        uid: str,
        *,
        cat_opts: str | None = None,
        category_options: str | None = None,
        meta_data: bool | None = None,
        ou: str | None = None,
        pe: str | None = None,
    ) -> models.Form:
        """Read form.

        `GET /api/dataSets/{uid}/form` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dataSets/{path_segment(uid)}/form",
            params={
                "catOpts": cat_opts,
                "categoryOptions": category_options,
                "metaData": meta_data,
                "ou": ou,
                "pe": pe,
            },
            returns=models.Form,
        )

    async def form(self, uid: str, body: str) -> None:
        """Call form.

        `POST /api/dataSets/{uid}/form` - every version.
        """
        await self._call("POST", f"/api/dataSets/{path_segment(uid)}/form", body=body, content_type="text/html")

    async def put_form(self, uid: str, body: str) -> None:
        """Replace form.

        `PUT /api/dataSets/{uid}/form` - every version.
        """
        await self._call("PUT", f"/api/dataSets/{path_segment(uid)}/form", body=body, content_type="text/html")

    async def get_metadata(self, uid: str, *, download: bool | None = None) -> models.MetadataBundle:
        """Read metadata.

        `GET /api/dataSets/{uid}/metadata` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dataSets/{path_segment(uid)}/metadata",
            params={"download": download},
            returns=models.MetadataBundle,
        )

    async def get_version(self, uid: str) -> dict[str, int]:
        """Read version.

        `GET /api/dataSets/{uid}/version` - every version.
        """
        return await self._call("GET", f"/api/dataSets/{path_segment(uid)}/version", returns=dict[str, int])

    async def version(self, uid: str) -> None:
        """Call version.

        `POST /api/dataSets/{uid}/version` - every version.
        """
        await self._call("POST", f"/api/dataSets/{path_segment(uid)}/version")


class DataSummary(Resource):
    """`/api/dataSummary`."""

    async def get(self) -> models.DataSummary:
        """How many objects, values and active users there are.

        `GET /api/dataSummary` - every version - needs F_PERFORM_MAINTENANCE.
        """
        return await self._call("GET", "/api/dataSummary", returns=models.DataSummary)

    async def get_metrics(self) -> str:
        """The same as Prometheus reads it.

        `GET /api/dataSummary/metrics` - 2.42 and later - needs F_PERFORM_MAINTENANCE.
        """
        return await self._call("GET", "/api/dataSummary/metrics", returns=str)


class DataValueSets(Resource):
    """`/api/dataValueSets`."""

    async def get(self, **query: Unpack[parameters.DataValueSetsGetQuery]) -> models.DataValueSet:
        """Export aggregate data values.

        `GET /api/dataValueSets` - every version.
        """
        return await self._call("GET", "/api/dataValueSets", params=wire_parameters(query), returns=models.DataValueSet)

    async def import_values(
        self,
        body: models.DataValueSet | Mapping[str, object],
        **query: Unpack[parameters.CompleteDataSetRegistrationsImportRegistrationsQuery],
    ) -> WebMessage:
        """Import aggregate data values.

        `POST /api/dataValueSets` - every version.
        """
        return await self._call(
            "POST", "/api/dataValueSets", params=wire_parameters(query), body=body, returns=WebMessage
        )


class DataValues(Resource):
    """`/api/dataValues`."""

    async def delete(
        self,
        *,
        cc: str | None = None,
        co: str | None = None,
        cp: str | None = None,
        de: str | None = None,
        ds: str | None = None,
        force: bool | None = None,
        ou: str | None = None,
        pe: str | None = None,
    ) -> None:
        """Delete the data values.

        `DELETE /api/dataValues` - every version - needs F_DATAVALUE_ADD.
        """
        await self._call(
            "DELETE",
            "/api/dataValues",
            params={"cc": cc, "co": co, "cp": cp, "de": de, "ds": ds, "force": force, "ou": ou, "pe": pe},
        )

    async def get(
        self,
        *,
        cc: str | None = None,
        co: str | None = None,
        cp: str | None = None,
        de: str | None = None,
        ou: str | None = None,
        pe: str | None = None,
    ) -> list[str]:
        """Read the data values.

        `GET /api/dataValues` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataValues",
            params={"cc": cc, "co": co, "cp": cp, "de": de, "ou": ou, "pe": pe},
            returns=list[str],
        )

    async def save(
        self,
        body: models.DataValuePostParams | Mapping[str, object] | None = None,
        **query: Unpack[parameters.DataValuesSaveQuery],
    ) -> None:
        """Save one aggregate data value.

        `POST /api/dataValues` - every version - needs F_DATAVALUE_ADD.
        """
        await self._call("POST", "/api/dataValues", params=wire_parameters(query), body=body)

    async def save_file(self, file: FileContent, **query: Unpack[parameters.DataValuesSaveFileQuery]) -> WebMessage:
        """Call file.

        `POST /api/dataValues/file` - every version - needs F_DATAVALUE_ADD.
        """
        return await self._call(
            "POST", "/api/dataValues/file", params=wire_parameters(query), files={"file": file}, returns=WebMessage
        )

    async def get_files(
        self,
        *,
        cc: str | None = None,
        co: str | None = None,
        cp: str | None = None,
        de: str | None = None,
        dimension: str | None = None,
        ou: str | None = None,
        pe: str | None = None,
    ) -> str:
        """Read files.

        `GET /api/dataValues/files` - every version.
        """
        return await self._call(
            "GET",
            "/api/dataValues/files",
            params={"cc": cc, "co": co, "cp": cp, "de": de, "dimension": dimension, "ou": ou, "pe": pe},
            returns=str,
        )

    async def put_followup(self, body: models.DataValueFollowUpRequest | Mapping[str, object]) -> None:
        """Replace followup.

        `PUT /api/dataValues/followup` - every version.
        """
        await self._call("PUT", "/api/dataValues/followup", body=body)

    async def put_followups(self, body: models.DataValuesFollowUpRequest | Mapping[str, object]) -> None:
        """Replace followups.

        `PUT /api/dataValues/followups` - every version.
        """
        await self._call("PUT", "/api/dataValues/followups", body=body)


class LockExceptions(LockExceptionResource["models.LockException",]):
    """`/api/lockExceptions`."""

    async def get(self, *, key: str | None = None) -> models.LockExceptionsPage:
        """Read the lock exceptions.

        `GET /api/lockExceptions` - every version.
        """
        return await self._call("GET", "/api/lockExceptions", params={"key": key}, returns=models.LockExceptionsPage)


class MinMaxDataElements(Resource):
    """`/api/minMaxDataElements`."""

    async def delete(self, body: models.MinMaxDataElement | Mapping[str, object]) -> None:
        """Forget which values are to be expected of a data element at an organisation unit.

        `DELETE /api/minMaxDataElements` - every version - needs F_MINMAX_DATAELEMENT_ADD.
        """
        await self._call("DELETE", "/api/minMaxDataElements", body=body)

    async def list(
        self,
        *,
        filters: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        skip_paging: bool | None = None,
        total: int | None = None,
    ) -> models.MinMaxDataElementsPage:
        """List which values are to be expected.

        `GET /api/minMaxDataElements` - every version.
        """
        return await self._call(
            "GET",
            "/api/minMaxDataElements",
            params={
                "filters": filters,
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "skipPaging": skip_paging,
                "total": total,
            },
            returns=models.MinMaxDataElementsPage,
        )

    async def save(self, body: models.MinMaxDataElement | Mapping[str, object]) -> None:
        """Say which values are to be expected of a data element at an organisation unit.

        `POST /api/minMaxDataElements` - every version - needs F_MINMAX_DATAELEMENT_ADD.
        """
        await self._call("POST", "/api/minMaxDataElements", body=body)

    async def delete_values(
        self, body: models.MinMaxValueDeleteRequest | Mapping[str, object] | None = None, *, data_set: str | None = None
    ) -> models.ImportSuccessResponse:
        """Forget for many cells of a data set which values are to be expected.

        `POST /api/minMaxDataElements/delete` - every version - needs F_MINMAX_DATAELEMENT_ADD.
        """
        return await self._call(
            "POST",
            "/api/minMaxDataElements/delete",
            params={"dataSet": data_set},
            body=body,
            returns=models.ImportSuccessResponse,
        )

    async def save_values(
        self, body: models.MinMaxValueUpsertRequest | Mapping[str, object] | None = None, *, data_set: str | None = None
    ) -> models.ImportSuccessResponse:
        """Say for many cells of a data set which values are to be expected.

        `POST /api/minMaxDataElements/upsert` - every version - needs F_MINMAX_DATAELEMENT_ADD.
        """
        return await self._call(
            "POST",
            "/api/minMaxDataElements/upsert",
            params={"dataSet": data_set},
            body=body,
            returns=models.ImportSuccessResponse,
        )


class MinMaxValues(Resource):
    """`/api/minMaxValues`."""

    async def generate(self, body: models.MinMaxValueParams | Mapping[str, object]) -> None:
        """Compute from past values which ones are to be expected.

        `POST /api/minMaxValues` - every version - needs F_GENERATE_MIN_MAX_VALUES.
        """
        await self._call("POST", "/api/minMaxValues", body=body)

    async def delete(self, ou: str, *, ds: Sequence[str]) -> None:
        """Forget which values of data sets are to be expected at an organisation unit.

        `DELETE /api/minMaxValues/{ou}` - every version - needs F_GENERATE_MIN_MAX_VALUES.
        """
        await self._call("DELETE", f"/api/minMaxValues/{path_segment(ou)}", params={"ds": ds})


class OutlierDetection(Resource):
    """`/api/outlierDetection`."""

    async def get(self, **query: Unpack[parameters.OutlierDetectionGetQuery]) -> models.OutlierDetectionResponse:
        """Read the outlier detection.

        `GET /api/outlierDetection` - every version.
        """
        return await self._call(
            "GET", "/api/outlierDetection", params=wire_parameters(query), returns=models.OutlierDetectionResponse
        )

    async def get_csv(self, **query: Unpack[parameters.OutlierDetectionGetQuery]) -> bytes:
        """Read the outlier detection as CSV.

        `GET /api/outlierDetection.csv` - every version.
        """
        return await self._call("GET", "/api/outlierDetection.csv", params=wire_parameters(query), returns=bytes)


class PdfForm(Resource):
    """`/api/pdfForm`."""

    async def data_set(self, body: bytes) -> WebMessage:
        """Call data set.

        `POST /api/pdfForm/dataSet` - every version - needs F_DATAVALUE_ADD.
        """
        return await self._call(
            "POST", "/api/pdfForm/dataSet", body=body, content_type="application/pdf", returns=WebMessage
        )

    async def get_data_set_by_data_set_uid(self, data_set_uid: str) -> bytes:
        """Read data set.

        `GET /api/pdfForm/dataSet/{dataSetUid}` - every version.
        """
        return await self._call("GET", f"/api/pdfForm/dataSet/{path_segment(data_set_uid)}", returns=bytes)


class Predictions(Resource):
    """`/api/predictions`."""

    async def run(
        self,
        *,
        end_date: datetime | date | str,
        start_date: datetime | date | str,
        async_: bool | None = None,
        predictor: Sequence[str] | None = None,
        predictor_group: Sequence[str] | None = None,
    ) -> WebMessage:
        """Send to the predictions.

        `POST /api/predictions` - every version - needs F_PREDICTOR_RUN.
        """
        return await self._call(
            "POST",
            "/api/predictions",
            params={
                "async": async_,
                "endDate": end_date,
                "predictor": predictor,
                "predictorGroup": predictor_group,
                "startDate": start_date,
            },
            returns=WebMessage,
        )


class PredictorGroups(GroupResource["models.PredictorGroup", "models.Predictor"]):
    """`/api/predictorGroups`."""

    _descriptor = Descriptor("/api/predictorGroups", "predictorGroups", "PredictorGroup")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.PredictorGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.PredictorGroupProperties],
        ) -> WebMessage: ...

    async def run(self, uid: str, *, end_date: datetime | date | str, start_date: datetime | date | str) -> WebMessage:
        """Run the predictors of a group for the periods between two days.

        `POST /api/predictorGroups/{uid}/run` - every version - needs F_PREDICTOR_RUN.
        """
        return await self._call(
            "POST",
            f"/api/predictorGroups/{path_segment(uid)}/run",
            params={"endDate": end_date, "startDate": start_date},
            returns=WebMessage,
        )


class Predictors(PredictorResource["models.Predictor"]):
    """`/api/predictors`."""

    _descriptor = Descriptor("/api/predictors", "predictors", "Predictor")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Predictor | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.PredictorProperties],
        ) -> WebMessage: ...

    async def expression_description(self, body: str) -> WebMessage:
        """Check an expression, and tell it in words.

        `POST /api/predictors/expression/description` - every version.
        """
        return await self._call("POST", "/api/predictors/expression/description", body=body, returns=WebMessage)

    async def run_all(self, *, end_date: datetime | date | str, start_date: datetime | date | str) -> WebMessage:
        """Run all predictors for the periods between two days.

        `POST /api/predictors/run` - every version - needs F_PREDICTOR_RUN.
        """
        return await self._call(
            "POST", "/api/predictors/run", params={"endDate": end_date, "startDate": start_date}, returns=WebMessage
        )

    async def skip_test_description(self, body: str) -> WebMessage:
        """Check an expression, and tell it in words.

        `POST /api/predictors/skipTest/description` - every version.
        """
        return await self._call("POST", "/api/predictors/skipTest/description", body=body, returns=WebMessage)

    async def run_one(
        self, uid: str, *, end_date: datetime | date | str, start_date: datetime | date | str
    ) -> WebMessage:
        """Run one predictor for the periods between two days.

        `POST /api/predictors/{uid}/run` - every version - needs F_PREDICTOR_RUN.
        """
        return await self._call(
            "POST",
            f"/api/predictors/{path_segment(uid)}/run",
            params={"endDate": end_date, "startDate": start_date},
            returns=WebMessage,
        )


class Sections(SectionResource["models.Section"]):
    """`/api/sections`."""

    _descriptor = Descriptor("/api/sections", "sections", "Section")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Section | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.SectionProperties],
        ) -> WebMessage: ...


class Validation(Resource):
    """`/api/validation`."""

    async def get_data_set_by_ds(
        self, ds: str, *, ou: str, pe: str, aoc: str | None = None, cc: str | None = None, cp: str | None = None
    ) -> models.ValidationSummary:
        """Read data set.

        `GET /api/validation/dataSet/{ds}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/validation/dataSet/{path_segment(ds)}",
            params={"aoc": aoc, "cc": cc, "cp": cp, "ou": ou, "pe": pe},
            returns=models.ValidationSummary,
        )

    async def send_notifications(self) -> WebMessage:
        """Call send notifications.

        `POST /api/validation/sendNotifications` - every version - needs F_RUN_VALIDATION.
        """
        return await self._call("POST", "/api/validation/sendNotifications", returns=WebMessage)


class ValidationResults(Resource):
    """`/api/validationResults`."""

    async def delete_all(
        self,
        *,
        created: str | None = None,
        notification_sent: bool | None = None,
        ou: Sequence[str] | None = None,
        pe: str | None = None,
        unconstrained: bool | None = None,
        vr: Sequence[str] | None = None,
    ) -> None:
        """Delete the validation results.

        `DELETE /api/validationResults` - every version - needs F_PERFORM_MAINTENANCE.
        """
        await self._call(
            "DELETE",
            "/api/validationResults",
            params={
                "created": created,
                "notificationSent": notification_sent,
                "ou": ou,
                "pe": pe,
                "unconstrained": unconstrained,
                "vr": vr,
            },
        )

    async def list(self, **query: Unpack[parameters.ValidationResultsListQuery]) -> models.ValidationResultsPage:
        """Read the validation results.

        `GET /api/validationResults` - every version.
        """
        return await self._call(
            "GET", "/api/validationResults", params=wire_parameters(query), returns=models.ValidationResultsPage
        )

    async def delete(self, id: str) -> None:
        """Delete one of the validation results.

        `DELETE /api/validationResults/{id}` - every version - needs F_PERFORM_MAINTENANCE.
        """
        await self._call("DELETE", f"/api/validationResults/{path_segment(id)}")

    async def get(self, id: str) -> models.ValidationResult:
        """Read one of the validation results.

        `GET /api/validationResults/{id}` - every version.
        """
        return await self._call("GET", f"/api/validationResults/{path_segment(id)}", returns=models.ValidationResult)


class ValidationRuleGroups(GroupResource["models.ValidationRuleGroup", "models.ValidationRule"]):
    """`/api/validationRuleGroups`."""

    _descriptor = Descriptor("/api/validationRuleGroups", "validationRuleGroups", "ValidationRuleGroup")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ValidationRuleGroup | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ValidationRuleGroupProperties],
        ) -> WebMessage: ...


class ValidationRules(ValidationRuleResource["models.ValidationRule"]):
    """`/api/validationRules`."""

    _descriptor = Descriptor("/api/validationRules", "validationRules", "ValidationRule")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ValidationRule | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ValidationRuleProperties],
        ) -> WebMessage: ...

    async def expression_description(self, body: str) -> WebMessage:
        """Check an expression, and tell it in words.

        `POST /api/validationRules/expression/description` - every version.
        """
        return await self._call("POST", "/api/validationRules/expression/description", body=body, returns=WebMessage)
