"""Validation of data: rules run over organisation units and periods, their results, and expressions explained."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from dhis2w_client._async.resource import Resource
from dhis2w_client.query import comma_joined, page_or_all, path_segment
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from typing import TypeAlias

    from dhis2w_client.expressions import ExpressionDescription
    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.query import ParameterValue
    from dhis2w_client.reports import WebMessage

    ExpressionContext: TypeAlias = Literal[
        "generic",
        "indicator",
        "predictor",
        "predictor-skip-test",
        "validation-rule",
        "program-indicator",
        "program-indicator-filter",
    ]

__all__ = ["Validation"]

Result = TypeVar("Result", bound="Dhis2Model")
Finding = TypeVar("Finding", bound="Dhis2Model")

_RESULTS = "/api/validationResults"
# Servers give no properties of the objects that a result names unless they are asked for.
_FIELDS = (
    "id,created,leftsideValue,rightsideValue,dayInPeriod,notificationSent,period[id,code,name,startDate,endDate],"
    "organisationUnit[id,name],validationRule[id,name,importance],attributeOptionCombo[id,name]"
)
_DESCRIPTIONS = {
    "indicator": "/api/indicators/expression/description",
    "predictor": "/api/predictors/expression/description",
    "predictor-skip-test": "/api/predictors/skipTest/description",
    "validation-rule": "/api/validationRules/expression/description",
    "program-indicator": "/api/programIndicators/expression/description",
    "program-indicator-filter": "/api/programIndicators/filter/description",
}


class Validation(Resource, Generic[Result, Finding]):
    """Validation rules run over data."""

    __slots__ = ()

    async def run_analysis(
        self,
        *,
        org_unit: str,
        start_date: date | str,
        end_date: date | str,
        validation_rule_group: str | None = None,
        max_results: int | None = None,
        notification: bool = False,
        persist: bool = False,
    ) -> "list[Finding]":
        """What violates the rules in an organisation unit and all below it, between two days.

        At most `max_results` (500 unless the server is set otherwise). `persist` keeps the results, for
        `list_results`; `notification` tells those who are to be told. `POST /api/dataAnalysis/validationRules`.
        """
        model: type[Finding] = self._client.models.ValidationResultView
        body = {
            "ou": checked_uid(org_unit),
            "startDate": str(start_date),
            "endDate": str(end_date),
            "vrg": validation_rule_group,
            "maxResults": max_results,
            "notification": notification,
            "persist": persist,
        }
        given = {name: value for name, value in body.items() if value is not None}
        return await self._call_list(model, "POST", "/api/dataAnalysis/validationRules", body=given)

    async def list_results(
        self,
        *,
        org_unit: str | Sequence[str] | None = None,
        period: str | Sequence[str] | None = None,
        validation_rule: str | Sequence[str] | None = None,
        created_date: date | str | None = None,
        page: int | None = None,
        page_size: int = 50,
        fields: str | Iterable[str] = _FIELDS,
    ) -> "list[Result]":
        """The results that analyses kept; without `page` all of them. `GET /api/validationResults`.

        The period of a result has no id on 2.44: see its days.
        """
        model: type[Result] = self._client.models.ValidationResult
        params: dict[str, ParameterValue] = {
            "ou": org_unit,
            "pe": period,
            "vr": validation_rule,
            "createdDate": created_date,
            "fields": comma_joined(fields),
            **page_or_all(page, page_size),
        }
        return [*await self._client.call_page(_RESULTS, "validationResults", model, params)]

    async def get_result(self, result_id: int | str, *, fields: str | Iterable[str] = _FIELDS) -> Result:
        """One kept result, by its number. `GET /api/validationResults/{id}`."""
        model: type[Result] = self._client.models.ValidationResult
        path = f"{_RESULTS}/{path_segment(str(result_id))}"
        return await self._call("GET", path, params={"fields": comma_joined(fields)}, returns=model)

    async def delete_results(
        self,
        *,
        org_units: Sequence[str] = (),
        periods: Sequence[str] = (),
        validation_rules: Sequence[str] = (),
    ) -> None:
        """Deletes kept results of organisation units, periods and rules; of all three those that are given.

        `DELETE /api/validationResults?ou=...`. Raises ValueError where nothing is given, which servers refuse.
        """
        params = {"ou": [*org_units], "pe": [*periods], "vr": [*validation_rules]}
        if not any(params.values()):
            raise ValueError("delete_results() needs org_units, periods or validation_rules")
        await self._call("DELETE", _RESULTS, params={name: given for name, given in params.items() if given})

    async def send_notifications(self) -> "WebMessage":
        """Has the notifications of kept results sent that were not yet. `POST /api/validation/sendNotifications`."""
        from dhis2w_client.reports import WebMessage

        return await self._call("POST", "/api/validation/sendNotifications", returns=WebMessage)

    async def describe_expression(
        self, expression: str, *, context: "ExpressionContext" = "generic"
    ) -> "ExpressionDescription":
        """Whether an expression is valid where it is to stand, and what it says in words.

        `POST /api/indicators/expression/description` and the like, by `context`, and `GET
        /api/expressions/description` for any; an expression that is not valid is no exception.
        """
        from dhis2w_client.expressions import ExpressionDescription

        path = _DESCRIPTIONS.get(context)
        if path is None:
            params = {"expression": expression}
            return await self._call("GET", "/api/expressions/description", params=params, returns=ExpressionDescription)
        body = expression.encode()
        return await self._call("POST", path, body=body, content_type="text/plain", returns=ExpressionDescription)
