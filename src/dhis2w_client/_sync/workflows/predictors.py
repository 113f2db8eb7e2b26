# Made from src/dhis2w_client/_async/workflows/predictors.py by `make generate`. Do not edit.
"""Predictors, which compute data values out of others, and validation rules, which compare them."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from dhis2w_client._sync.metadata import uid_of, uids_of
from dhis2w_client._sync.workflows.assignments import PeriodicResource
from dhis2w_client._sync.workflows.shapes import ExpressionResource
from dhis2w_client.models import Dhis2Model
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client._sync.services.tasks import Job

__all__ = ["PredictorResource", "ValidationRuleResource"]

M = TypeVar("M", bound="Dhis2Model")


class PredictorResource(ExpressionResource[M], PeriodicResource[M]):
    """Predictors (`/api/predictors`): run at once, or as a job.

    The check of expressions refuses every aggregating function, such as AVG, on all versions.
    """

    __slots__ = ()

    def run_group(self, group: "Item", *, start_date: date | str, end_date: date | str) -> WebMessage:
        """Runs the predictors of a group for the periods between two days: `POST /api/predictorGroups/{group}/run`.

        The answer comes when all is done, with the number of predictions in its message.
        """
        return self._call(
            "POST",
            f"/api/predictorGroups/{uid_of(group)}/run",
            params={"startDate": start_date, "endDate": end_date},
            returns=WebMessage,
        )

    def start(
        self,
        *,
        start_date: date | str,
        end_date: date | str,
        predictors: "Iterable[Item]" = (),
        groups: "Iterable[Item]" = (),
    ) -> "Job":
        """Starts a job that runs these predictors, or all, one after the other: `POST /api/predictions`.

        Servers begin with it up to 20 seconds later: `job.result()` waits for its end.
        """
        from dhis2w_client._sync.services.tasks import start_job

        return start_job(
            self._client,
            "POST",
            "/api/predictions",
            params={
                "startDate": start_date,
                "endDate": end_date,
                "predictor": uids_of(predictors) or None,
                "predictorGroup": uids_of(groups) or None,
                "async": True,
            },
        )


class ValidationRuleResource(ExpressionResource[M], PeriodicResource[M]):
    """Validation rules (`/api/validationRules`); `validate_expression` checks one side of a rule."""

    __slots__ = ()
