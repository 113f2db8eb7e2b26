"""Maintenance of a server: analytics tables, data integrity, caches and clean-ups."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from dhis2w_client._async.resource import Resource
from dhis2w_client.query import path_segment

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from typing import TypeAlias

    from dhis2w_client._async.services.tasks import Job
    from dhis2w_client.models import Dhis2Model

    Clean: TypeAlias = Literal[
        "analytics_table_clear",
        "analytics_table_analyze",
        "zero_data_value_removal",
        "soft_deleted_data_value_removal",
        "soft_deleted_event_removal",
        "soft_deleted_enrollment_removal",
        "soft_deleted_tracked_entity_removal",
        "soft_deleted_relationship_removal",
        "sql_views_drop",
        "sql_views_create",
        "category_option_combo_update",
        "ou_paths_update",
        "expired_invitations_clear",
        "period_pruning",
        "cache_clear",
        "app_reload",
    ]

__all__ = ["Maintenance"]

Check = TypeVar("Check", bound="Dhis2Model")
Summary = TypeVar("Summary", bound="Dhis2Model")
Details = TypeVar("Details", bound="Dhis2Model")
Issue = TypeVar("Issue", bound="Dhis2Model")

Found = TypeVar("Found")

_INTEGRITY = "/api/dataIntegrity"


class Maintenance(Resource, Generic[Check, Summary, Details, Issue]):
    """What administrators do to keep a server well. Most of it needs `F_PERFORM_MAINTENANCE`."""

    __slots__ = ()

    # -- Tables ------------------------------------------------------------------------------------------------------

    async def run_analytics_tables(
        self,
        *,
        last_years: int | None = None,
        skip_resource_tables: bool = False,
        skip_aggregate: bool = False,
        skip_events: bool = False,
        skip_enrollment: bool = False,
        skip_tracked_entities: bool = False,
        skip_org_unit_ownership: bool = False,
        skip_validation_result: bool = False,
        skip_outliers: bool = False,
    ) -> "Job":
        """Starts to build the analytics tables, of the last so many years or of all; minutes to hours.

        `POST /api/resourceTables/analytics`. It begins up to 20 seconds late; one that is started while another runs
        comes after it. On a new database of 2.43 and later it fails until output period types are configured.
        """
        flags = {
            "skipResourceTables": skip_resource_tables,
            "skipAggregate": skip_aggregate,
            "skipEvents": skip_events,
            "skipEnrollment": skip_enrollment,
            "skipTrackedEntities": skip_tracked_entities,
            "skipOrgUnitOwnership": skip_org_unit_ownership,
            "skipValidationResult": skip_validation_result,
            "skipOutliers": skip_outliers,
        }
        params = {"lastYears": last_years, **{name: True for name, value in flags.items() if value}}
        return await self._start("/api/resourceTables/analytics", params)

    async def run_resource_tables(self) -> "Job":
        """Starts to build the resource tables, which analytics and SQL views read. `POST /api/resourceTables`."""
        return await self._start("/api/resourceTables")

    async def run_monitoring(self) -> "Job":
        """Starts the monitoring of validation rules. `POST /api/resourceTables/monitoring`."""
        return await self._start("/api/resourceTables/monitoring")

    # -- Data integrity ----------------------------------------------------------------------------------------------

    async def list_integrity_checks(self, *, section: str | None = None, slow: bool | None = None) -> "list[Check]":
        """The checks that the server knows, with what they look for. `GET /api/dataIntegrity`."""
        model: type[Check] = self._client.models.DataIntegrityCheck
        return await self._call_list(model, "GET", _INTEGRITY, params={"section": section, "slow": slow})

    async def run_integrity_checks(self, checks: Sequence[str] | None = None, *, details: bool = False) -> "Job":
        """Starts checks, by name, or all but the slow ones; see `get_integrity_report` for what they found.

        `POST /api/dataIntegrity/summary` or `/api/dataIntegrity/details`.
        """
        kind = "details" if details else "summary"
        return await self._start(f"{_INTEGRITY}/{kind}", {"checks": _joined(checks)})

    async def get_integrity_summaries(
        self, *, checks: Sequence[str] | None = None, timeout: int | None = None
    ) -> "dict[str, Summary]":
        """How many issues each check that was run found, by check. `GET /api/dataIntegrity/summary`.

        With `timeout`, in milliseconds, the server waits so long for checks that still run; 0 does not wait.
        """
        model: type[Summary] = self._client.models.DataIntegritySummary
        return await self._integrity(model, "summary", checks, timeout)

    async def get_integrity_report(
        self, *, checks: Sequence[str] | None = None, timeout: int | None = None
    ) -> "dict[str, Details]":
        """Which issues each check that was run found, by check. `GET /api/dataIntegrity/details`."""
        model: type[Details] = self._client.models.DataIntegrityDetails
        return await self._integrity(model, "details", checks, timeout)

    async def iter_integrity_issues(
        self, *, checks: Sequence[str] | None = None, timeout: int | None = None
    ) -> "AsyncGenerator[tuple[str, Issue]]":
        """Check and issue, for every issue that was found; as `get_integrity_report`, one check at a time."""
        done = checks or await self._call_list(str, "GET", f"{_INTEGRITY}/details/completed")
        for name in done:
            for details in (await self.get_integrity_report(checks=[name], timeout=timeout)).values():
                issues: list[Issue] | None = getattr(details, "issues", None)
                for issue in issues or ():
                    yield name, issue

    # -- Clean-ups ---------------------------------------------------------------------------------------------------

    async def run(self, *tasks: "Clean") -> None:
        """Runs clean-ups one after the other, and waits for them. `POST /api/maintenance?cacheClear=true`.

        Removals of soft-deleted data are for good. Which tasks there are is the type of `tasks`.
        """
        if not tasks:
            raise ValueError("run() needs at least one task, such as 'cache_clear'")
        from dhis2w_client.query import wire_parameters

        await self._call("POST", "/api/maintenance", params=wire_parameters(dict.fromkeys(tasks, True)))

    async def update_category_option_combos(self, category_combo: str | None = None) -> None:
        """Makes the missing option combos of a category combo, or of all, as after an import of a bundle.

        `POST /api/maintenance/categoryOptionComboUpdate[/categoryCombo/{uid}]`.
        """
        path = "/api/maintenance/categoryOptionComboUpdate"
        await self._call("POST", f"{path}/categoryCombo/{path_segment(category_combo)}" if category_combo else path)

    async def _start(self, path: str, params: dict[str, Any] | None = None) -> "Job":
        from dhis2w_client._async.services.tasks import start_job

        return await start_job(self._client, "POST", path, params=params)

    async def _integrity(
        self, model: type[Found], kind: str, checks: Sequence[str] | None, timeout: int | None
    ) -> dict[str, Found]:
        params = {"checks": _joined(checks), "timeout": timeout}
        return await self._call_mapping(model, "GET", f"{_INTEGRITY}/{kind}", params=params)


def _joined(checks: Sequence[str] | None) -> str | None:
    return ",".join(checks) if checks else None
