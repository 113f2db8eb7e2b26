"""Resources of DHIS2 2.41: system."""

# Generated from specs/v41 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v41.models as models
from dhis2w_client._sync.metadata import Descriptor, ReadableResource
from dhis2w_client._sync.resource import Resource
from dhis2w_client._sync.workflows.job_configurations import JobConfigurationResource
from dhis2w_client.query import comma_joined, path_segment, wire_parameters
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from pydantic import JsonValue

    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v41 import enums, parameters, properties


class Audits(Resource):
    """`/api/audits`."""

    def list_data_approvals(
        self, **query: Unpack[parameters.AuditsListDataApprovalsQuery]
    ) -> models.DataApprovalAuditsPage:
        """Who approved which data, and who took approvals back.

        `GET /api/audits/dataApproval` - every version.
        """
        return self._call(
            "GET", "/api/audits/dataApproval", params=wire_parameters(query), returns=models.DataApprovalAuditsPage
        )

    def list_data_values(self, **query: Unpack[parameters.AuditsListDataValuesQuery]) -> models.DataValueAuditsPage:
        """Who changed which aggregate data values, and what they were before.

        `GET /api/audits/dataValue` - every version.
        """
        return self._call(
            "GET", "/api/audits/dataValue", params=wire_parameters(query), returns=models.DataValueAuditsPage
        )

    def download_file(self, uid: str) -> bytes:
        """The file of a value that was changed.

        `GET /api/audits/files/{uid}` - every version.
        """
        return self._call("GET", f"/api/audits/files/{path_segment(uid)}", returns=bytes)

    def list_tracked_entities(
        self, **query: Unpack[parameters.AuditsListTrackedEntitiesQuery]
    ) -> models.TrackedEntityAuditsPage:
        """Who read or changed which tracked entities.

        `GET /api/audits/trackedEntity` - every version.
        """
        return self._call(
            "GET", "/api/audits/trackedEntity", params=wire_parameters(query), returns=models.TrackedEntityAuditsPage
        )

    def get_tracked_entity_attribute_value(
        self,
        *,
        audit_type: Sequence[enums.AuditOperationType] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        skip_paging: bool | None = None,
        tea: Sequence[str] | None = None,
        tei: Sequence[str] | None = None,
        tracked_entities: Sequence[str] | None = None,
    ) -> dict[str, JsonValue]:
        """Read tracked entity attribute value.

        `GET /api/audits/trackedEntityAttributeValue` - 2.41 only.
        """
        return self._call(
            "GET",
            "/api/audits/trackedEntityAttributeValue",
            params={
                "auditType": audit_type,
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "skipPaging": skip_paging,
                "tea": tea,
                "tei": tei,
                "trackedEntities": tracked_entities,
            },
            returns=dict[str, Any],
        )

    def get_tracked_entity_data_value(
        self, **query: Unpack[parameters.AuditsGetTrackedEntityDataValueQuery]
    ) -> dict[str, JsonValue]:
        """Read tracked entity data value.

        `GET /api/audits/trackedEntityDataValue` - 2.41 only.
        """
        return self._call(
            "GET", "/api/audits/trackedEntityDataValue", params=wire_parameters(query), returns=dict[str, Any]
        )

    def get_tracked_entity_instance(
        self, **query: Unpack[parameters.AuditsGetTrackedEntityInstanceQuery]
    ) -> dict[str, JsonValue]:
        """Read tracked entity instance.

        `GET /api/audits/trackedEntityInstance` - 2.41 only - deprecated.
        """
        return self._call(
            "GET", "/api/audits/trackedEntityInstance", params=wire_parameters(query), returns=dict[str, Any]
        )


class Cluster(Resource):
    """`/api/cluster`."""

    def get_leader(self) -> models.LeaderNodeInfo:
        """Read leader.

        `GET /api/cluster/leader` - every version.
        """
        return self._call("GET", "/api/cluster/leader", returns=models.LeaderNodeInfo)


class Configuration(Resource):
    """`/api/configuration`."""

    def get(self) -> models.Configuration:
        """Read all settings that refer to metadata.

        `GET /api/configuration` - every version.
        """
        return self._call("GET", "/api/configuration", returns=models.Configuration)

    def get_app_hub_url(self) -> str:
        """Read app hub url.

        `GET /api/configuration/appHubUrl` - every version.
        """
        return self._call("GET", "/api/configuration/appHubUrl", returns=str)

    def get_cors_allowlist(self) -> list[str]:
        """Read cors allowlist.

        `GET /api/configuration/corsAllowlist` - every version.
        """
        return self._call("GET", "/api/configuration/corsAllowlist", returns=list[str])

    def set_cors_allowlist(self, body: Sequence[str]) -> None:
        """Call cors allowlist.

        `POST /api/configuration/corsAllowlist` - every version.
        """
        self._call("POST", "/api/configuration/corsAllowlist", body=body)

    def get_cors_whitelist(self) -> list[str]:
        """Read cors whitelist.

        `GET /api/configuration/corsWhitelist` - every version.
        """
        return self._call("GET", "/api/configuration/corsWhitelist", returns=list[str])

    def set_cors_whitelist(self, body: Sequence[str]) -> None:
        """Call cors whitelist.

        `POST /api/configuration/corsWhitelist` - every version.
        """
        self._call("POST", "/api/configuration/corsWhitelist", body=body)

    def get_facility_org_unit_group_set(self) -> models.OrganisationUnitGroupSet:
        """Read facility org unit group set.

        `GET /api/configuration/facilityOrgUnitGroupSet` - every version.
        """
        return self._call("GET", "/api/configuration/facilityOrgUnitGroupSet", returns=models.OrganisationUnitGroupSet)

    def set_facility_org_unit_group_set(self, body: str) -> None:
        """Call facility org unit group set.

        `POST /api/configuration/facilityOrgUnitGroupSet` - every version.
        """
        self._call("POST", "/api/configuration/facilityOrgUnitGroupSet", body=body)

    def get_facility_org_unit_level(self) -> models.OrganisationUnitLevel:
        """Read facility org unit level.

        `GET /api/configuration/facilityOrgUnitLevel` - every version.
        """
        return self._call("GET", "/api/configuration/facilityOrgUnitLevel", returns=models.OrganisationUnitLevel)

    def set_facility_org_unit_level(self, body: str) -> None:
        """Call facility org unit level.

        `POST /api/configuration/facilityOrgUnitLevel` - every version.
        """
        self._call("POST", "/api/configuration/facilityOrgUnitLevel", body=body)

    def delete_feedback_recipients(self) -> None:
        """Delete feedback recipients.

        `DELETE /api/configuration/feedbackRecipients` - every version.
        """
        self._call("DELETE", "/api/configuration/feedbackRecipients")

    def get_feedback_recipients(self) -> models.UserGroup:
        """Read feedback recipients.

        `GET /api/configuration/feedbackRecipients` - every version.
        """
        return self._call("GET", "/api/configuration/feedbackRecipients", returns=models.UserGroup)

    def set_feedback_recipients(self, body: str) -> None:
        """Call feedback recipients.

        `POST /api/configuration/feedbackRecipients` - every version.
        """
        self._call("POST", "/api/configuration/feedbackRecipients", body=body)

    def get_infrastructural_data_elements(self) -> models.DataElementGroup:
        """Read infrastructural data elements.

        `GET /api/configuration/infrastructuralDataElements` - every version.
        """
        return self._call("GET", "/api/configuration/infrastructuralDataElements", returns=models.DataElementGroup)

    def set_infrastructural_data_elements(self, body: str) -> None:
        """Call infrastructural data elements.

        `POST /api/configuration/infrastructuralDataElements` - every version.
        """
        self._call("POST", "/api/configuration/infrastructuralDataElements", body=body)

    def get_infrastructural_indicators(self) -> models.IndicatorGroup:
        """Read infrastructural indicators.

        `GET /api/configuration/infrastructuralIndicators` - every version.
        """
        return self._call("GET", "/api/configuration/infrastructuralIndicators", returns=models.IndicatorGroup)

    def set_infrastructural_indicators(self, body: str) -> None:
        """Call infrastructural indicators.

        `POST /api/configuration/infrastructuralIndicators` - every version.
        """
        self._call("POST", "/api/configuration/infrastructuralIndicators", body=body)

    def get_infrastructural_period_type(self) -> models.BaseIdentifiableObject:
        """Read infrastructural period type.

        `GET /api/configuration/infrastructuralPeriodType` - every version.
        """
        return self._call("GET", "/api/configuration/infrastructuralPeriodType", returns=models.BaseIdentifiableObject)

    def set_infrastructural_period_type(self, body: str) -> None:
        """Call infrastructural period type.

        `POST /api/configuration/infrastructuralPeriodType` - every version.
        """
        self._call("POST", "/api/configuration/infrastructuralPeriodType", body=body)

    def delete_offline_organisation_unit_level(self) -> None:
        """Delete offline organisation unit level.

        `DELETE /api/configuration/offlineOrganisationUnitLevel` - every version.
        """
        self._call("DELETE", "/api/configuration/offlineOrganisationUnitLevel")

    def get_offline_organisation_unit_level(self) -> models.OrganisationUnitLevel:
        """Read offline organisation unit level.

        `GET /api/configuration/offlineOrganisationUnitLevel` - every version.
        """
        return self._call(
            "GET", "/api/configuration/offlineOrganisationUnitLevel", returns=models.OrganisationUnitLevel
        )

    def set_offline_organisation_unit_level(self, body: str) -> None:
        """Call offline organisation unit level.

        `POST /api/configuration/offlineOrganisationUnitLevel` - every version.
        """
        self._call("POST", "/api/configuration/offlineOrganisationUnitLevel", body=body)

    def get_remote_server_url(self) -> str:
        """Read remote server url.

        `GET /api/configuration/remoteServerUrl` - every version.
        """
        return self._call("GET", "/api/configuration/remoteServerUrl", returns=str)

    def get_remote_server_username(self) -> str:
        """Read remote server username.

        `GET /api/configuration/remoteServerUsername` - every version.
        """
        return self._call("GET", "/api/configuration/remoteServerUsername", returns=str)

    def delete_self_registration_org_unit(self) -> None:
        """Delete self registration org unit.

        `DELETE /api/configuration/selfRegistrationOrgUnit` - every version.
        """
        self._call("DELETE", "/api/configuration/selfRegistrationOrgUnit")

    def get_self_registration_org_unit(self) -> models.OrganisationUnit:
        """Read self registration org unit.

        `GET /api/configuration/selfRegistrationOrgUnit` - every version.
        """
        return self._call("GET", "/api/configuration/selfRegistrationOrgUnit", returns=models.OrganisationUnit)

    def set_self_registration_org_unit(self, body: str) -> None:
        """Call self registration org unit.

        `POST /api/configuration/selfRegistrationOrgUnit` - every version.
        """
        self._call("POST", "/api/configuration/selfRegistrationOrgUnit", body=body)

    def delete_self_registration_role(self) -> None:
        """Delete self registration role.

        `DELETE /api/configuration/selfRegistrationRole` - every version.
        """
        self._call("DELETE", "/api/configuration/selfRegistrationRole")

    def get_self_registration_role(self) -> models.UserRole:
        """Read self registration role.

        `GET /api/configuration/selfRegistrationRole` - every version.
        """
        return self._call("GET", "/api/configuration/selfRegistrationRole", returns=models.UserRole)

    def set_self_registration_role(self, body: str) -> None:
        """Call self registration role.

        `POST /api/configuration/selfRegistrationRole` - every version.
        """
        self._call("POST", "/api/configuration/selfRegistrationRole", body=body)

    def get_system_id(self) -> str:
        """Read system id.

        `GET /api/configuration/systemId` - every version.
        """
        return self._call("GET", "/api/configuration/systemId", returns=str)

    def set_system_id(self, body: str | None = None) -> None:
        """Call system id.

        `POST /api/configuration/systemId` - every version.
        """
        self._call("POST", "/api/configuration/systemId", body=body)

    def get_system_read_only_mode(self) -> bool:
        """Read system read only mode.

        `GET /api/configuration/systemReadOnlyMode` - every version.
        """
        return self._call("GET", "/api/configuration/systemReadOnlyMode", returns=bool)

    def delete_system_update_notification_recipients(self) -> None:
        """Delete system update notification recipients.

        `DELETE /api/configuration/systemUpdateNotificationRecipients` - every version.
        """
        self._call("DELETE", "/api/configuration/systemUpdateNotificationRecipients")

    def get_system_update_notification_recipients(self) -> models.UserGroup:
        """Read system update notification recipients.

        `GET /api/configuration/systemUpdateNotificationRecipients` - every version.
        """
        return self._call("GET", "/api/configuration/systemUpdateNotificationRecipients", returns=models.UserGroup)

    def set_system_update_notification_recipients(self, body: str) -> None:
        """Call system update notification recipients.

        `POST /api/configuration/systemUpdateNotificationRecipients` - every version.
        """
        self._call("POST", "/api/configuration/systemUpdateNotificationRecipients", body=body)


class DataIntegrity(Resource):
    """`/api/dataIntegrity`."""

    def get(
        self,
        *,
        checks: Sequence[str] | None = None,
        programmatic: bool | None = None,
        section: str | None = None,
        slow: bool | None = None,
    ) -> list[models.DataIntegrityCheck]:
        """Read the data integrity.

        `GET /api/dataIntegrity` - every version.
        """
        return self._call(
            "GET",
            "/api/dataIntegrity",
            params={"checks": checks, "programmatic": programmatic, "section": section, "slow": slow},
            returns=list[models.DataIntegrityCheck],
        )

    def run(self, body: Sequence[str] | None = None, *, checks: Sequence[str] | None = None) -> WebMessage:
        """Send to the data integrity.

        `POST /api/dataIntegrity` - every version.
        """
        return self._call("POST", "/api/dataIntegrity", params={"checks": checks}, body=body, returns=WebMessage)

    def get_details_all(
        self, *, checks: Sequence[str] | None = None, timeout: int | None = None
    ) -> dict[str, models.DataIntegrityDetails]:
        """Read details.

        `GET /api/dataIntegrity/details` - every version.
        """
        return self._call(
            "GET",
            "/api/dataIntegrity/details",
            params={"checks": checks, "timeout": timeout},
            returns=dict[str, models.DataIntegrityDetails],
        )

    def details(self, body: Sequence[str] | None = None, *, checks: Sequence[str] | None = None) -> WebMessage:
        """Call details.

        `POST /api/dataIntegrity/details` - every version.
        """
        return self._call(
            "POST", "/api/dataIntegrity/details", params={"checks": checks}, body=body, returns=WebMessage
        )

    def get_details_completed(self) -> list[str]:
        """Read details, completed.

        `GET /api/dataIntegrity/details/completed` - every version.
        """
        return self._call("GET", "/api/dataIntegrity/details/completed", returns=list[str])

    def get_details_running(self) -> list[str]:
        """Read details, running.

        `GET /api/dataIntegrity/details/running` - every version.
        """
        return self._call("GET", "/api/dataIntegrity/details/running", returns=list[str])

    def get_summary_all(
        self, *, checks: Sequence[str] | None = None, timeout: int | None = None
    ) -> dict[str, models.DataIntegritySummary]:
        """Read summary.

        `GET /api/dataIntegrity/summary` - every version.
        """
        return self._call(
            "GET",
            "/api/dataIntegrity/summary",
            params={"checks": checks, "timeout": timeout},
            returns=dict[str, models.DataIntegritySummary],
        )

    def summary(self, body: Sequence[str] | None = None, *, checks: Sequence[str] | None = None) -> WebMessage:
        """Call summary.

        `POST /api/dataIntegrity/summary` - every version.
        """
        return self._call(
            "POST", "/api/dataIntegrity/summary", params={"checks": checks}, body=body, returns=WebMessage
        )

    def get_summary_completed(self) -> list[str]:
        """Read summary, completed.

        `GET /api/dataIntegrity/summary/completed` - every version.
        """
        return self._call("GET", "/api/dataIntegrity/summary/completed", returns=list[str])

    def get_summary_running(self) -> list[str]:
        """Read summary, running.

        `GET /api/dataIntegrity/summary/running` - every version.
        """
        return self._call("GET", "/api/dataIntegrity/summary/running", returns=list[str])

    def get_details(self, check: str, *, timeout: int | None = None) -> models.DataIntegrityDetails:
        """Read details.

        `GET /api/dataIntegrity/{check}/details` - every version.
        """
        return self._call(
            "GET",
            f"/api/dataIntegrity/{path_segment(check)}/details",
            params={"timeout": timeout},
            returns=models.DataIntegrityDetails,
        )

    def get_summary(self, check: str, *, timeout: int | None = None) -> models.DataIntegritySummary:
        """Read summary.

        `GET /api/dataIntegrity/{check}/summary` - every version.
        """
        return self._call(
            "GET",
            f"/api/dataIntegrity/{path_segment(check)}/summary",
            params={"timeout": timeout},
            returns=models.DataIntegritySummary,
        )


class DeletedObjects(Resource):
    """`/api/deletedObjects`."""

    def list(self, **query: Unpack[parameters.DeletedObjectsListQuery]) -> models.DeletedObjectsPage:
        """List metadata objects that were deleted, and when.

        `GET /api/deletedObjects` - every version.
        """
        return self._call(
            "GET", "/api/deletedObjects", params=wire_parameters(query), returns=models.DeletedObjectsPage
        )


class I18n(Resource):
    """`/api/i18n`."""

    def post(self, body: Sequence[str], *, package: str | None = None) -> models.I18nOutput:
        """Send to the i18n.

        `POST /api/i18n` - every version.
        """
        return self._call("POST", "/api/i18n", params={"package": package}, body=body, returns=models.I18nOutput)


class JobConfigurations(JobConfigurationResource["models.JobConfiguration"]):
    """`/api/jobConfigurations`."""

    _descriptor = Descriptor("/api/jobConfigurations", "jobConfigurations", "JobConfiguration")

    if TYPE_CHECKING:

        def create(
            self,
            item: models.JobConfiguration | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.JobConfigurationProperties],
        ) -> WebMessage: ...

    def clean(self, *, minutes: int) -> None:
        """Call clean.

        `POST /api/jobConfigurations/clean` - every version.
        """
        self._call("POST", "/api/jobConfigurations/clean", params={"minutes": minutes})

    def get_due(self, *, seconds: int, include_waiting: bool | None = None) -> list[models.JobConfiguration]:
        """Read due.

        `GET /api/jobConfigurations/due` - every version.
        """
        return self._call(
            "GET",
            "/api/jobConfigurations/due",
            params={"includeWaiting": include_waiting, "seconds": seconds},
            returns=list[models.JobConfiguration],
        )

    def get_errors_all(self, *, user: str | None = None) -> list[models.JobRunErrors]:
        """Read errors.

        `GET /api/jobConfigurations/errors` - every version.
        """
        return self._call(
            "GET", "/api/jobConfigurations/errors", params={"user": user}, returns=list[models.JobRunErrors]
        )

    def get_job_types(self) -> models.JobTypes:
        """Read job types.

        `GET /api/jobConfigurations/jobTypes` - every version.
        """
        return self._call("GET", "/api/jobConfigurations/jobTypes", returns=models.JobTypes)

    def get_job_types_extended(self) -> dict[str, dict[str, models.Property]]:
        """Read job types extended.

        `GET /api/jobConfigurations/jobTypesExtended` - every version.
        """
        return self._call(
            "GET", "/api/jobConfigurations/jobTypesExtended", returns=dict[str, dict[str, models.Property]]
        )

    def get_stale(self, *, seconds: int) -> list[models.JobConfiguration]:
        """Read stale.

        `GET /api/jobConfigurations/stale` - every version.
        """
        return self._call(
            "GET", "/api/jobConfigurations/stale", params={"seconds": seconds}, returns=list[models.JobConfiguration]
        )

    def cancel(self, uid: str) -> None:
        """Ask a running job to stop.

        `POST /api/jobConfigurations/{uid}/cancel` - every version.
        """
        self._call("POST", f"/api/jobConfigurations/{path_segment(uid)}/cancel")

    def disable(self, uid: str) -> None:
        """Keep a job from running at its times.

        `POST /api/jobConfigurations/{uid}/disable` - every version.
        """
        self._call("POST", f"/api/jobConfigurations/{path_segment(uid)}/disable")

    def enable(self, uid: str) -> None:
        """Let a job run at its times.

        `POST /api/jobConfigurations/{uid}/enable` - every version.
        """
        self._call("POST", f"/api/jobConfigurations/{path_segment(uid)}/enable")

    def get_errors(self, uid: str) -> models.JobRunErrors:
        """Read errors.

        `GET /api/jobConfigurations/{uid}/errors` - every version.
        """
        return self._call("GET", f"/api/jobConfigurations/{path_segment(uid)}/errors", returns=models.JobRunErrors)

    def execute(self, uid: str) -> models.ObjectReport:
        """Call execute.

        `POST /api/jobConfigurations/{uid}/execute` - every version.
        """
        return self._call("POST", f"/api/jobConfigurations/{path_segment(uid)}/execute", returns=models.ObjectReport)

    def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/jobConfigurations/{uid}/favorite` - 2.41 only.
        """
        return self._call("DELETE", f"/api/jobConfigurations/{path_segment(uid)}/favorite", returns=WebMessage)

    def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/jobConfigurations/{uid}/favorite` - 2.41 only.
        """
        return self._call("POST", f"/api/jobConfigurations/{path_segment(uid)}/favorite", returns=WebMessage)

    def get_progress(self, uid: str) -> models.Progress:
        """Read progress.

        `GET /api/jobConfigurations/{uid}/progress` - every version.
        """
        return self._call("GET", f"/api/jobConfigurations/{path_segment(uid)}/progress", returns=models.Progress)

    def get_progress_errors(self, uid: str) -> list[models.Error]:
        """Read progress, errors.

        `GET /api/jobConfigurations/{uid}/progress/errors` - every version.
        """
        return self._call(
            "GET", f"/api/jobConfigurations/{path_segment(uid)}/progress/errors", returns=list[models.Error]
        )

    def revert(self, uid: str) -> None:
        """Call revert.

        `POST /api/jobConfigurations/{uid}/revert` - every version.
        """
        self._call("POST", f"/api/jobConfigurations/{path_segment(uid)}/revert")

    def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/jobConfigurations/{uid}/subscriber` - 2.41 only.
        """
        return self._call("DELETE", f"/api/jobConfigurations/{path_segment(uid)}/subscriber", returns=WebMessage)

    def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/jobConfigurations/{uid}/subscriber` - 2.41 only.
        """
        return self._call("POST", f"/api/jobConfigurations/{path_segment(uid)}/subscriber", returns=WebMessage)


class Locales(Resource):
    """`/api/locales`."""

    def get_countries(self) -> dict[str, str]:
        """Names of countries by code.

        `GET /api/locales/countries` - every version.
        """
        return self._call("GET", "/api/locales/countries", returns=dict[str, str])

    def list_db(self) -> list[models.WebLocale]:
        """List the locales of translations of metadata.

        `GET /api/locales/db` - every version.
        """
        return self._call("GET", "/api/locales/db", returns=list[models.WebLocale])

    def list_db_locales(self) -> list[models.I18nLocale]:
        """List the locales of translations of metadata, as objects.

        `GET /api/locales/dbLocales` - every version.
        """
        return self._call("GET", "/api/locales/dbLocales", returns=list[models.I18nLocale])

    def create_db_locale(self, *, country: str, language: str) -> WebMessage:
        """Add a locale for translations of metadata.

        `POST /api/locales/dbLocales` - every version.
        """
        return self._call(
            "POST", "/api/locales/dbLocales", params={"country": country, "language": language}, returns=WebMessage
        )

    def delete_db_locale(self, uid: str) -> None:
        """Delete db locales.

        `DELETE /api/locales/dbLocales/{uid}` - every version.
        """
        self._call("DELETE", f"/api/locales/dbLocales/{path_segment(uid)}")

    def get_db_locale(self, uid: str) -> models.I18nLocale:
        """Read db locales.

        `GET /api/locales/dbLocales/{uid}` - every version.
        """
        return self._call("GET", f"/api/locales/dbLocales/{path_segment(uid)}", returns=models.I18nLocale)

    def get_languages(self) -> dict[str, str]:
        """Names of languages by code.

        `GET /api/locales/languages` - every version.
        """
        return self._call("GET", "/api/locales/languages", returns=dict[str, str])

    def list_ui(self) -> list[models.WebLocale]:
        """List the locales of the user interface.

        `GET /api/locales/ui` - every version.
        """
        return self._call("GET", "/api/locales/ui", returns=list[models.WebLocale])


class Maintenance(Resource):
    """`/api/maintenance`."""

    def run(self, **query: Unpack[parameters.MaintenanceRunQuery]) -> None:
        """Send to the maintenance.

        `POST /api/maintenance` - every version.
        """
        self._call("POST", "/api/maintenance", params=wire_parameters(query))

    def analytics_tables_analyze(self) -> None:
        """Call analytics tables analyze.

        `POST /api/maintenance/analyticsTablesAnalyze` - every version.
        """
        self._call("POST", "/api/maintenance/analyticsTablesAnalyze")

    def analytics_tables_clear(self) -> None:
        """Call analytics tables clear.

        `POST /api/maintenance/analyticsTablesClear` - every version.
        """
        self._call("POST", "/api/maintenance/analyticsTablesClear")

    def get_app_reload(self) -> WebMessage:
        """Read app reload.

        `GET /api/maintenance/appReload` - every version.
        """
        return self._call("GET", "/api/maintenance/appReload", returns=WebMessage)

    def cache(self) -> None:
        """Call cache.

        `POST /api/maintenance/cache` - every version.
        """
        self._call("POST", "/api/maintenance/cache")

    def cache_clear(self) -> None:
        """Call cache clear.

        `POST /api/maintenance/cacheClear` - every version.
        """
        self._call("POST", "/api/maintenance/cacheClear")

    def category_option_combo_update(self) -> None:
        """Call category option combo update.

        `POST /api/maintenance/categoryOptionComboUpdate` - every version.
        """
        self._call("POST", "/api/maintenance/categoryOptionComboUpdate")

    def update_category_option_combos(self, uid: str) -> WebMessage:
        """Make the option combos of a category combo complete.

        `POST /api/maintenance/categoryOptionComboUpdate/categoryCombo/{uid}` - every version.
        """
        return self._call(
            "POST", f"/api/maintenance/categoryOptionComboUpdate/categoryCombo/{path_segment(uid)}", returns=WebMessage
        )

    def prune_data_element(self, uid: str) -> WebMessage:
        """Call data pruning, data elements.

        `POST /api/maintenance/dataPruning/dataElements/{uid}` - every version.
        """
        return self._call("POST", f"/api/maintenance/dataPruning/dataElements/{path_segment(uid)}", returns=WebMessage)

    def prune_organisation_unit(self, uid: str) -> WebMessage:
        """Call data pruning, organisation units.

        `POST /api/maintenance/dataPruning/organisationUnits/{uid}` - every version.
        """
        return self._call(
            "POST", f"/api/maintenance/dataPruning/organisationUnits/{path_segment(uid)}", returns=WebMessage
        )

    def expired_invitations_clear(self) -> None:
        """Call expired invitations clear.

        `POST /api/maintenance/expiredInvitationsClear` - every version.
        """
        self._call("POST", "/api/maintenance/expiredInvitationsClear")

    def ou_paths_update(self) -> None:
        """Call ou paths update.

        `POST /api/maintenance/ouPathsUpdate` - every version.
        """
        self._call("POST", "/api/maintenance/ouPathsUpdate")

    def period_pruning(self) -> None:
        """Call period pruning.

        `POST /api/maintenance/periodPruning` - every version.
        """
        self._call("POST", "/api/maintenance/periodPruning")

    def soft_deleted_data_value_removal(self) -> None:
        """Call soft deleted data value removal.

        `POST /api/maintenance/softDeletedDataValueRemoval` - every version.
        """
        self._call("POST", "/api/maintenance/softDeletedDataValueRemoval")

    def soft_deleted_enrollment_removal(self) -> None:
        """Call soft deleted enrollment removal.

        `POST /api/maintenance/softDeletedEnrollmentRemoval` - every version.
        """
        self._call("POST", "/api/maintenance/softDeletedEnrollmentRemoval")

    def soft_deleted_event_removal(self) -> None:
        """Call soft deleted event removal.

        `POST /api/maintenance/softDeletedEventRemoval` - every version.
        """
        self._call("POST", "/api/maintenance/softDeletedEventRemoval")

    def soft_deleted_program_instance_removal(self) -> None:
        """Call soft deleted program instance removal.

        `POST /api/maintenance/softDeletedProgramInstanceRemoval` - 2.41 only - deprecated.
        """
        self._call("POST", "/api/maintenance/softDeletedProgramInstanceRemoval")

    def soft_deleted_program_stage_instance_removal(self) -> None:
        """Call soft deleted program stage instance removal.

        `POST /api/maintenance/softDeletedProgramStageInstanceRemoval` - 2.41 only - deprecated.
        """
        self._call("POST", "/api/maintenance/softDeletedProgramStageInstanceRemoval")

    def soft_deleted_relationship_removal(self) -> None:
        """Call soft deleted relationship removal.

        `POST /api/maintenance/softDeletedRelationshipRemoval` - every version.
        """
        self._call("POST", "/api/maintenance/softDeletedRelationshipRemoval")

    def soft_deleted_tracked_entity_instance_removal(self) -> None:
        """Call soft deleted tracked entity instance removal.

        `POST /api/maintenance/softDeletedTrackedEntityInstanceRemoval` - 2.41 only - deprecated.
        """
        self._call("POST", "/api/maintenance/softDeletedTrackedEntityInstanceRemoval")

    def soft_deleted_tracked_entity_removal(self) -> None:
        """Call soft deleted tracked entity removal.

        `POST /api/maintenance/softDeletedTrackedEntityRemoval` - every version.
        """
        self._call("POST", "/api/maintenance/softDeletedTrackedEntityRemoval")

    def sql_views_create(self) -> None:
        """Call sql views create.

        `POST /api/maintenance/sqlViewsCreate` - every version.
        """
        self._call("POST", "/api/maintenance/sqlViewsCreate")

    def sql_views_drop(self) -> None:
        """Call sql views drop.

        `POST /api/maintenance/sqlViewsDrop` - every version.
        """
        self._call("POST", "/api/maintenance/sqlViewsDrop")

    def zero_data_value_removal(self) -> None:
        """Call zero data value removal.

        `POST /api/maintenance/zeroDataValueRemoval` - every version.
        """
        self._call("POST", "/api/maintenance/zeroDataValueRemoval")


class Metadata(Resource):
    """`/api/metadata`."""

    def export(
        self,
        *,
        download: bool | None = None,
        locale: str | None = None,
        translate: bool | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        order: Sequence[str] | None = None,
        defaults: enums.Defaults | None = None,
        skip_sharing: bool | None = None,
    ) -> models.MetadataBundle:
        """Export metadata objects of any types as a bundle.

        `GET /api/metadata` - every version.
        """
        return self._call(
            "GET",
            "/api/metadata",
            params={
                "download": download,
                "locale": locale,
                "translate": translate,
                "fields": comma_joined(fields),
                "filter": filter,
                "order": comma_joined(order),
                "defaults": defaults,
                "skipSharing": skip_sharing,
            },
            returns=models.MetadataBundle,
        )

    def import_bundle(
        self, body: models.MetadataBundle | Mapping[str, object], **query: Unpack[parameters.MetadataImportBundleQuery]
    ) -> WebMessage:
        """Import a bundle of metadata objects.

        `POST /api/metadata` - every version.
        """
        return self._call("POST", "/api/metadata", params=wire_parameters(query), body=body, returns=WebMessage)

    def get_csv_import_classes(self) -> list[enums.CsvImportClass]:
        """Read csv import classes.

        `GET /api/metadata/csvImportClasses` - every version.
        """
        answer: list[enums.CsvImportClass] = self._call_for(list[str], "GET", "/api/metadata/csvImportClasses")
        return answer

    def import_gml(self, body: bytes) -> None:
        """Call gml.

        `POST /api/metadata/gml` - every version.
        """
        self._call("POST", "/api/metadata/gml", body=body, content_type="application/xml")

    def patch_sharing(self, body: Mapping[str, object], *, atomic: bool | None = None) -> WebMessage:
        """Change sharing.

        `PATCH /api/metadata/sharing` - every version.
        """
        return self._call(
            "PATCH",
            "/api/metadata/sharing",
            params={"atomic": atomic},
            body=body,
            content_type="application/json-patch+json",
            returns=WebMessage,
        )


class MetadataProposals(Resource):
    """`/api/metadata/proposals`."""

    def list(self, **query: Unpack[parameters.MetadataProposalsListQuery]) -> dict[str, JsonValue]:
        """Read the metadata proposals.

        `GET /api/metadata/proposals` - every version.
        """
        return self._call("GET", "/api/metadata/proposals", params=wire_parameters(query), returns=dict[str, Any])

    def propose(self, body: models.MetadataProposeParams | Mapping[str, object]) -> WebMessage:
        """Send to the metadata proposals.

        `POST /api/metadata/proposals` - every version.
        """
        return self._call("POST", "/api/metadata/proposals", body=body, returns=WebMessage)

    def delete(self, uid: str, body: str | None = None) -> None:
        """Delete one of the metadata proposals.

        `DELETE /api/metadata/proposals/{uid}` - every version.
        """
        self._call("DELETE", f"/api/metadata/proposals/{path_segment(uid)}", body=body, content_type="text/plain")

    def get(self, uid: str, **query: Unpack[parameters.MetadataProposalsListQuery]) -> dict[str, JsonValue]:
        """Read one of the metadata proposals.

        `GET /api/metadata/proposals/{uid}` - every version.
        """
        return self._call(
            "GET", f"/api/metadata/proposals/{path_segment(uid)}", params=wire_parameters(query), returns=dict[str, Any]
        )

    def reject(self, uid: str, body: str | None = None) -> None:
        """Change one of the metadata proposals.

        `PATCH /api/metadata/proposals/{uid}` - every version.
        """
        self._call("PATCH", f"/api/metadata/proposals/{path_segment(uid)}", body=body, content_type="text/plain")

    def accept(self, uid: str) -> WebMessage:
        """Send to one of the metadata proposals.

        `POST /api/metadata/proposals/{uid}` - every version.
        """
        return self._call("POST", f"/api/metadata/proposals/{path_segment(uid)}", returns=WebMessage)

    def adjust(self, uid: str, body: models.MetadataAdjustParams | Mapping[str, object] | None = None) -> WebMessage:
        """Replace one of the metadata proposals.

        `PUT /api/metadata/proposals/{uid}` - every version.
        """
        return self._call("PUT", f"/api/metadata/proposals/{path_segment(uid)}", body=body, returns=WebMessage)


class MetadataSync(Resource):
    """`/api/metadata/sync`."""

    def get(self) -> dict[str, JsonValue]:
        """Read the metadata sync.

        `GET /api/metadata/sync` - every version.
        """
        return self._call("GET", "/api/metadata/sync", returns=dict[str, Any])


class MetadataVersion(Resource):
    """`/api/metadata/version`."""

    def get(self, *, version_name: str | None = None) -> models.MetadataVersion:
        """Read the metadata version.

        `GET /api/metadata/version` - every version.
        """
        return self._call(
            "GET", "/api/metadata/version", params={"versionName": version_name}, returns=models.MetadataVersion
        )

    def create(self, *, type: enums.VersionType) -> models.MetadataVersion:
        """Call create.

        `POST /api/metadata/version/create` - every version.
        """
        return self._call("POST", "/api/metadata/version/create", params={"type": type}, returns=models.MetadataVersion)

    def get_history(self, *, baseline: str | None = None) -> models.MetadataVersions:
        """Read history.

        `GET /api/metadata/version/history` - every version.
        """
        return self._call(
            "GET", "/api/metadata/version/history", params={"baseline": baseline}, returns=models.MetadataVersions
        )

    def get_data(self, version_name: str) -> str:
        """Read data.

        `GET /api/metadata/version/{versionName}/data` - every version.
        """
        return self._call("GET", f"/api/metadata/version/{path_segment(version_name)}/data", returns=str)

    def get_data_gz(self, version_name: str) -> bytes:
        """Read data as GZ.

        `GET /api/metadata/version/{versionName}/data.gz` - every version.
        """
        return self._call("GET", f"/api/metadata/version/{path_segment(version_name)}/data.gz", returns=bytes)


class MetadataVersions(Resource):
    """`/api/metadata/versions`."""

    def get(self) -> models.MetadataVersions:
        """Read the metadata versions.

        `GET /api/metadata/versions` - every version.
        """
        return self._call("GET", "/api/metadata/versions", returns=models.MetadataVersions)


class Metrics(Resource):
    """`/api/metrics`."""

    def get(self) -> str:
        """Read the metrics.

        `GET /api/metrics` - every version.
        """
        return self._call("GET", "/api/metrics", returns=str)


class Ping(Resource):
    """`/api/ping`."""

    def get(self) -> bytes:
        """Read the ping.

        `GET /api/ping` - every version.
        """
        return self._call("GET", "/api/ping", returns=bytes)


class Query(Resource):
    """`/api/query`."""

    def alias(self, body: models.QueryAliasRequest | Mapping[str, object]) -> models.QueryAlias:
        """Call alias.

        `POST /api/query/alias` - every version.
        """
        return self._call("POST", "/api/query/alias", body=body, returns=models.QueryAlias)

    def alias_redirect(self, body: str) -> JsonValue:
        """Call alias, redirect.

        `POST /api/query/alias/redirect` - every version.
        """
        answer: JsonValue = self._call_for(Any, "POST", "/api/query/alias/redirect", body=body)
        return answer

    def get_alias_by_hash(self, hash: str) -> JsonValue:
        """Read alias.

        `GET /api/query/alias/{hash}` - every version.
        """
        answer: JsonValue = self._call_for(Any, "GET", f"/api/query/alias/{path_segment(hash)}")
        return answer


class ResourceTables(Resource):
    """`/api/resourceTables`."""

    def update(self) -> WebMessage:
        """Send to the resource tables.

        `POST /api/resourceTables` - every version.
        """
        return self._call("POST", "/api/resourceTables", returns=WebMessage)

    def update_analytics(self, **query: Unpack[parameters.ResourceTablesUpdateAnalyticsQuery]) -> WebMessage:
        """Start the update of the analytics tables.

        `POST /api/resourceTables/analytics` - every version.
        """
        return self._call("POST", "/api/resourceTables/analytics", params=wire_parameters(query), returns=WebMessage)

    def monitoring(self) -> WebMessage:
        """Call monitoring.

        `POST /api/resourceTables/monitoring` - every version.
        """
        return self._call("POST", "/api/resourceTables/monitoring", returns=WebMessage)


class ApiResources(Resource):
    """`/api/resources`."""

    def get(self) -> models.IndexResources:
        """Read the resources.

        `GET /api/resources` - every version.
        """
        return self._call("GET", "/api/resources", returns=models.IndexResources)


class Scheduler(Resource):
    """`/api/scheduler`."""

    def get(self, *, order: str | None = None) -> list[models.SchedulerEntry]:
        """Read the scheduler.

        `GET /api/scheduler` - every version.
        """
        return self._call(
            "GET", "/api/scheduler", params={"order": comma_joined(order)}, returns=list[models.SchedulerEntry]
        )

    def get_queueable(self, *, name: str | None = None) -> list[models.SchedulerEntry]:
        """Read queueable.

        `GET /api/scheduler/queueable` - every version.
        """
        return self._call("GET", "/api/scheduler/queueable", params={"name": name}, returns=list[models.SchedulerEntry])

    def get_queues(self) -> list[str]:
        """Read queues.

        `GET /api/scheduler/queues` - every version.
        """
        return self._call("GET", "/api/scheduler/queues", returns=list[str])

    def delete_queues_by_name(self, name: str) -> None:
        """Delete queues.

        `DELETE /api/scheduler/queues/{name}` - every version.
        """
        self._call("DELETE", f"/api/scheduler/queues/{path_segment(name)}")

    def get_queues_by_name(self, name: str) -> models.SchedulerQueue:
        """Read queues.

        `GET /api/scheduler/queues/{name}` - every version.
        """
        return self._call("GET", f"/api/scheduler/queues/{path_segment(name)}", returns=models.SchedulerQueue)

    def queues_by_name(self, name: str, body: models.SchedulerQueue | Mapping[str, object]) -> None:
        """Call queues.

        `POST /api/scheduler/queues/{name}` - every version.
        """
        self._call("POST", f"/api/scheduler/queues/{path_segment(name)}", body=body)

    def put_queues_by_name(self, name: str, body: models.SchedulerQueue | Mapping[str, object]) -> None:
        """Replace queues.

        `PUT /api/scheduler/queues/{name}` - every version.
        """
        self._call("PUT", f"/api/scheduler/queues/{path_segment(name)}", body=body)


class Scheduling(Resource):
    """`/api/scheduling`."""

    def cancel_by_type(self, type: str) -> None:
        """Call cancel.

        `POST /api/scheduling/cancel/{type}` - every version.
        """
        self._call("POST", f"/api/scheduling/cancel/{path_segment(type)}")

    def get_completed(self) -> dict[str, list[models.ProcessInfo]]:
        """Read completed.

        `GET /api/scheduling/completed` - every version.
        """
        return self._call("GET", "/api/scheduling/completed", returns=dict[str, list[models.ProcessInfo]])

    def get_completed_by_type(self, type: str) -> models.Progress:
        """Read completed.

        `GET /api/scheduling/completed/{type}` - every version.
        """
        return self._call("GET", f"/api/scheduling/completed/{path_segment(type)}", returns=models.Progress)

    def get_running(self) -> dict[str, list[models.ProcessInfo]]:
        """Read running.

        `GET /api/scheduling/running` - every version.
        """
        return self._call("GET", "/api/scheduling/running", returns=dict[str, list[models.ProcessInfo]])

    def get_running_types(self) -> list[enums.JobType]:
        """Read running, types.

        `GET /api/scheduling/running/types` - every version.
        """
        answer: list[enums.JobType] = self._call_for(list[str], "GET", "/api/scheduling/running/types")
        return answer

    def get_running_by_type(self, type: str) -> models.Progress:
        """Read running.

        `GET /api/scheduling/running/{type}` - every version.
        """
        return self._call("GET", f"/api/scheduling/running/{path_segment(type)}", returns=models.Progress)


class Schemas(ReadableResource["models.Schema"]):
    """`/api/schemas`."""

    _descriptor = Descriptor("/api/schemas", "schemas", "Schema")

    def validate(self, type: str, body: JsonValue) -> WebMessage:
        """Send to one of the schemas.

        `POST /api/schemas/{type}` - every version.
        """
        return self._call("POST", f"/api/schemas/{path_segment(type)}", body=body, returns=WebMessage)

    def put(self, type: str) -> WebMessage:
        """Replace one of the schemas.

        `PUT /api/schemas/{type}` - every version.
        """
        return self._call("PUT", f"/api/schemas/{path_segment(type)}", returns=WebMessage)


class StaticConfiguration(Resource):
    """`/api/staticConfiguration`."""

    def get_rendering_options(self) -> list[models.ObjectValueTypeRenderingOption]:
        """Read rendering options.

        `GET /api/staticConfiguration/renderingOptions` - every version.
        """
        return self._call(
            "GET", "/api/staticConfiguration/renderingOptions", returns=list[models.ObjectValueTypeRenderingOption]
        )


class Synchronization(Resource):
    """`/api/synchronization`."""

    def get_availability(self) -> models.AvailabilityStatus:
        """Read availability.

        `GET /api/synchronization/availability` - every version.
        """
        return self._call("GET", "/api/synchronization/availability", returns=models.AvailabilityStatus)

    def data_push(self) -> models.ImportConflicts:
        """Call data push.

        `POST /api/synchronization/dataPush` - every version.
        """
        return self._call("POST", "/api/synchronization/dataPush", returns=models.ImportConflicts)

    def metadata_pull(self, body: str) -> models.ImportReport:
        """Call metadata pull.

        `POST /api/synchronization/metadataPull` - every version.
        """
        return self._call("POST", "/api/synchronization/metadataPull", body=body, returns=models.ImportReport)

    def get_metadata_repo(self) -> str:
        """Read metadata repo.

        `GET /api/synchronization/metadataRepo` - every version.
        """
        return self._call("GET", "/api/synchronization/metadataRepo", returns=str)


class System(Resource):
    """`/api/system`."""

    def get_flags(self) -> list[models.StyleObject]:
        """Read flags.

        `GET /api/system/flags` - every version.
        """
        return self._call("GET", "/api/system/flags", returns=list[models.StyleObject])

    def get_id(self, *, limit: int | None = None) -> models.CodeList:
        """Read id.

        `GET /api/system/id` - every version.
        """
        return self._call("GET", "/api/system/id", params={"limit": limit}, returns=models.CodeList)

    def get_info(self, *, fields: Sequence[str] | None = None) -> models.SystemInfo:
        """Read version, calendar and state of the server.

        `GET /api/system/info` - every version.
        """
        return self._call("GET", "/api/system/info", params={"fields": comma_joined(fields)}, returns=models.SystemInfo)

    def get_object_counts(self) -> dict[str, int]:
        """Read object counts.

        `GET /api/system/objectCounts` - every version.
        """
        return self._call("GET", "/api/system/objectCounts", returns=dict[str, int])

    def get_ping(self) -> str:
        """Read ping.

        `GET /api/system/ping` - every version.
        """
        return self._call("GET", "/api/system/ping", returns=str)

    def get_styles(self) -> list[models.StyleObject]:
        """Read styles.

        `GET /api/system/styles` - every version.
        """
        return self._call("GET", "/api/system/styles", returns=list[models.StyleObject])

    def get_summaries_of_type(self, job_type: str) -> dict[str, JsonValue]:
        """Read task summaries.

        `GET /api/system/taskSummaries/{jobType}` - every version.
        """
        return self._call("GET", f"/api/system/taskSummaries/{path_segment(job_type)}", returns=dict[str, Any])

    def get_summary(self, job_type: str, job_id: str) -> JsonValue:
        """Read task summaries.

        `GET /api/system/taskSummaries/{jobType}/{jobId}` - every version.
        """
        answer: JsonValue = self._call_for(
            Any, "GET", f"/api/system/taskSummaries/{path_segment(job_type)}/{path_segment(job_id)}"
        )
        return answer

    def delete_tasks(self, *, max_age: int | None = None, max_count: int | None = None) -> None:
        """Delete tasks.

        `DELETE /api/system/tasks` - every version.
        """
        self._call("DELETE", "/api/system/tasks", params={"maxAge": max_age, "maxCount": max_count})

    def get_tasks(self, *, gist: bool | None = None) -> dict[str, dict[str, list[models.Notification]]]:
        """Read tasks.

        `GET /api/system/tasks` - every version.
        """
        return self._call(
            "GET", "/api/system/tasks", params={"gist": gist}, returns=dict[str, dict[str, list[models.Notification]]]
        )

    def delete_tasks_of_type(self, job_type: str, *, max_age: int | None = None, max_count: int | None = None) -> None:
        """Delete tasks.

        `DELETE /api/system/tasks/{jobType}` - every version.
        """
        self._call(
            "DELETE", f"/api/system/tasks/{path_segment(job_type)}", params={"maxAge": max_age, "maxCount": max_count}
        )

    def get_tasks_of_type(self, job_type: str, *, gist: bool | None = None) -> dict[str, list[models.Notification]]:
        """Read tasks.

        `GET /api/system/tasks/{jobType}` - every version.
        """
        return self._call(
            "GET",
            f"/api/system/tasks/{path_segment(job_type)}",
            params={"gist": gist},
            returns=dict[str, list[models.Notification]],
        )

    def delete_notifications(self, job_type: str, job_id: str) -> None:
        """Delete tasks.

        `DELETE /api/system/tasks/{jobType}/{jobId}` - every version.
        """
        self._call("DELETE", f"/api/system/tasks/{path_segment(job_type)}/{path_segment(job_id)}")

    def get_notifications(self, job_type: str, job_id: str) -> list[models.Notification]:
        """Read tasks.

        `GET /api/system/tasks/{jobType}/{jobId}` - every version.
        """
        return self._call(
            "GET",
            f"/api/system/tasks/{path_segment(job_type)}/{path_segment(job_id)}",
            returns=list[models.Notification],
        )

    def get_uid(self, *, limit: int | None = None) -> models.CodeList:
        """Read uid.

        `GET /api/system/uid` - every version.
        """
        return self._call("GET", "/api/system/uid", params={"limit": limit}, returns=models.CodeList)

    def get_uuid(self, *, limit: int | None = None) -> models.CodeList:
        """Read uuid.

        `GET /api/system/uuid` - every version.
        """
        return self._call("GET", "/api/system/uuid", params={"limit": limit}, returns=models.CodeList)


class SystemSettings(Resource):
    """`/api/systemSettings`."""

    def list(self, *, key: Sequence[str] | None = None) -> dict[str, JsonValue]:
        """Read the system settings.

        `GET /api/systemSettings` - every version.
        """
        return self._call("GET", "/api/systemSettings", params={"key": key}, returns=dict[str, Any])

    def save_all(self, body: Mapping[str, object]) -> WebMessage:
        """Send to the system settings.

        `POST /api/systemSettings` - every version.
        """
        return self._call("POST", "/api/systemSettings", body=body, returns=WebMessage)

    def delete(self, key: str, *, locale: str | None = None) -> None:
        """Delete one of the system settings.

        `DELETE /api/systemSettings/{key}` - every version.
        """
        self._call("DELETE", f"/api/systemSettings/{path_segment(key)}", params={"locale": locale})

    def get(self, key: str, *, locale: str | None = None) -> dict[str, JsonValue]:
        """Read one of the system settings.

        `GET /api/systemSettings/{key}` - every version.
        """
        return self._call(
            "GET", f"/api/systemSettings/{path_segment(key)}", params={"locale": locale}, returns=dict[str, Any]
        )

    def save(
        self, key: str, body: str | None = None, *, locale: str | None = None, value: str | None = None
    ) -> WebMessage:
        """Send to one of the system settings.

        `POST /api/systemSettings/{key}` - every version.
        """
        return self._call(
            "POST",
            f"/api/systemSettings/{path_segment(key)}",
            params={"locale": locale, "value": value},
            body=body,
            returns=WebMessage,
        )


class SystemUpdates(Resource):
    """`/api/systemUpdates`."""

    def get(self, *, force_version: str | None = None) -> WebMessage:
        """Read the system updates.

        `GET /api/systemUpdates` - every version.
        """
        return self._call("GET", "/api/systemUpdates", params={"forceVersion": force_version}, returns=WebMessage)
