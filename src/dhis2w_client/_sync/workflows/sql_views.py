# Made from src/dhis2w_client/_async/workflows/sql_views.py by `make generate`. Do not edit.
"""SQL views: their rows."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from dhis2w_client._sync.metadata import MetadataResource
from dhis2w_client.filters import filter_texts
from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from os import PathLike

    from dhis2w_client.filters import Filters
    from dhis2w_client.grids import Grid
    from dhis2w_client.query import ParameterValue

__all__ = ["SqlViewResource"]

M = TypeVar("M", bound="Dhis2Model")


class SqlViewResource(MetadataResource[M]):
    """SQL views (`/api/sqlViews`).

    A view or materialized view must have been made on the server by `create_view` before it can be read; a query needs
    no such step. Variables are the values of `${name}` in a query, criteria those that columns must be equal to.
    """

    __slots__ = ()

    def execute(
        self,
        uid: str,
        *,
        variables: Mapping[str, str] | None = None,
        criteria: Mapping[str, str] | None = None,
        filters: "Filters | None" = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> "Grid":
        """The rows of a view, all of them unless a page is asked for: `GET .../{uid}/data`.

        `filters` are such as `where("name").ilike("malaria")`, on columns. Raises ConflictError for a query that the
        database refuses, or a variable without a value.
        """
        from dhis2w_client.grids import grid_of

        paged = page is not None or page_size is not None
        parameters = {
            **self._parameters_of_view(variables, criteria, filters),
            "paging": None if paged else False,
            "page": page,
            "pageSize": page_size,
        }
        answer = self._call("GET", self._path(checked_uid(uid), "data"), params=parameters, returns=dict[str, Any])
        return grid_of(answer)

    def execute_csv(
        self,
        uid: str,
        *,
        variables: Mapping[str, str] | None = None,
        criteria: Mapping[str, str] | None = None,
        filters: "Filters | None" = None,
    ) -> str:
        """All rows of a view as CSV with a header: `GET .../{uid}/data.csv`."""
        parameters = self._parameters_of_view(variables, criteria, filters)
        return self._call("GET", self._path(checked_uid(uid), "data.csv"), params=parameters, returns=str)

    def save_csv(
        self,
        uid: str,
        path: "str | PathLike[str]",
        *,
        variables: Mapping[str, str] | None = None,
        criteria: Mapping[str, str] | None = None,
        filters: "Filters | None" = None,
    ) -> int:
        """Writes all rows of a view to a CSV file as they arrive; the number of bytes: `GET .../{uid}/data.csv`."""
        parameters = self._parameters_of_view(variables, criteria, filters)
        return self._save(self._path(checked_uid(uid), "data.csv"), path, params=parameters)

    def _parameters_of_view(
        self, variables: Mapping[str, str] | None, criteria: Mapping[str, str] | None, filters: "Filters | None"
    ) -> "dict[str, ParameterValue]":
        return {
            "var": [f"{name}:{value}" for name, value in (variables or {}).items()] or None,
            "criteria": [f"{name}:{value}" for name, value in (criteria or {}).items()] or None,
            "filter": filter_texts(filters, self._feature_version),
        }
