# Made from src/dhis2w_client/_async/services/apps.py by `make generate`. Do not edit.
"""Apps of a server: installed, removed, and brought back to a state that was written down."""

from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from dhis2w_client._files import opened
from dhis2w_client._sync.resource import Resource
from dhis2w_client.apps import AppHubApp, AppsSnapshot, InstalledApp, RestoreSummary
from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.query import path_segment

if TYPE_CHECKING:
    from dhis2w_client.models import Dhis2Model

__all__ = ["Apps"]

App = TypeVar("App", bound="Dhis2Model")

_APPS = "/api/apps"
_HUB = "keyAppHubUrl"


class Apps(Resource, Generic[App]):
    """Apps (`/api/apps`) and the App Hub that they come from. Changes need `M_DHIS_WEB_APP_MANAGEMENT`."""

    __slots__ = ()

    def list_apps(self) -> "list[App]":
        """The installed apps. `GET /api/apps`."""
        model: type[App] = self._client.models.App
        return self._call_list(model, "GET", _APPS)

    def get(self, key: str) -> App | None:
        """The installed app of a key such as `dashboard`; None where there is none. `GET /api/apps?key=...`."""
        return next((app for app in self.list_apps() if getattr(app, "key", None) == key), None)

    def install_from_file(self, path: "str | PathLike[str]", *, filename: str | None = None) -> None:
        """Installs an app from its zip file, or brings it to that version. `POST /api/apps`, as multipart."""
        with opened(path) as file:
            content = (filename or Path(path).name, file, "application/zip")
            self._call("POST", _APPS, files={"file": content})

    def install_from_hub(self, version_id: str) -> None:
        """Installs a version of an app from the App Hub, by the id of the version. `POST /api/appHub/{versionId}`."""
        self._call("POST", f"/api/appHub/{path_segment(version_id)}")

    def uninstall(self, key: str, *, delete_data: bool = False) -> None:
        """Removes an app, and with `delete_data` what it keeps in the data store. `DELETE /api/apps/{key}`."""
        params = {"deleteAppData": True} if delete_data else None
        self._call("DELETE", f"{_APPS}/{path_segment(key)}", params=params)

    def reload(self) -> None:
        """Has the server look for apps in its files again. `PUT /api/apps`."""
        self._call("PUT", _APPS)

    # -- App Hub -----------------------------------------------------------------------------------------------------

    def hub_list(self, *, query: str | None = None) -> list[AppHubApp]:
        """The apps in the App Hub, or those whose name or description has a text. `GET /api/appHub`.

        The server asks the App Hub, and answers 503 where it can't reach it.
        """
        found = self._call("GET", "/api/appHub", returns=list[AppHubApp])
        wanted = (query or "").casefold()
        return [app for app in found if wanted in f"{app.name} {app.description}".casefold()]

    def get_hub_url(self) -> str | None:
        """The address of the App Hub; None where it is no setting of the server but stands in its dhis.conf."""
        return self._client.system.setting(_HUB, use_cache=False)

    def set_hub_url(self, url: str | None) -> None:
        """Takes apps from another App Hub; None for the usual one. `POST /api/systemSettings/keyAppHubUrl`.

        Servers of 2.41 and later refuse the key: there the address is `apphub.base.url` in dhis.conf.
        """
        self._client.system.set_setting(_HUB, url)

    # -- Snapshots ---------------------------------------------------------------------------------------------------

    def snapshot(self) -> AppsSnapshot:
        """Which apps are installed, in which versions, and where they came from: to be kept, and given to `restore`."""
        apps = [InstalledApp.of(app) for app in self.list_apps()]
        return AppsSnapshot(tuple(apps), hub_url=self.get_hub_url())

    def restore(self, snapshot: AppsSnapshot, *, dry_run: bool = False) -> RestoreSummary:
        """Installs from the App Hub what a snapshot has and the server lacks, or has in another version.

        Nothing is removed. Apps that did not come from the hub, and versions that it no longer has, are told in the
        summary; a failed installation does not keep the others from being tried.
        """
        installed = {app.key: app for app in map(InstalledApp.of, self.list_apps())}
        wanted = [app for app in snapshot.apps if not app.is_same(installed.get(app.key))]
        versions = _versions(self.hub_list()) if wanted else {}
        summary = RestoreSummary(unchanged=tuple(app.key for app in snapshot.apps if app not in wanted))
        for app in wanted:
            version_id = versions.get((app.hub_id or app.key, app.version))
            if version_id is None:
                summary = summary.with_unavailable(app)
            elif dry_run:
                summary = summary.with_installed(app)
            else:
                try:
                    self.install_from_hub(version_id)
                    summary = summary.with_installed(app)
                except Dhis2ClientError as error:
                    summary = summary.with_failed(app, str(error))
        return summary


def _versions(apps: Iterable[AppHubApp]) -> dict[tuple[str, str], str]:
    """(App, version) -> id of the version in the App Hub."""
    return {(app.id or "", version.version or ""): version.id or "" for app in apps for version in app.versions or ()}
