"""Apps of a server: installed, removed, and brought back to a state that was written down."""

from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from dhis2w_client._async.resource import Resource
from dhis2w_client._files import opened
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

    async def list_apps(self) -> "list[App]":
        """The installed apps. `GET /api/apps`."""
        model: type[App] = self._client.models.App
        return await self._call_list(model, "GET", _APPS)

    async def get(self, key: str) -> App | None:
        """The installed app of a key such as `dashboard`; None where there is none. `GET /api/apps?key=...`."""
        return next((app for app in await self.list_apps() if getattr(app, "key", None) == key), None)

    async def install_from_file(self, path: "str | PathLike[str]", *, filename: str | None = None) -> None:
        """Installs an app from its zip file, or brings it to that version. `POST /api/apps`, as multipart."""
        with opened(path) as file:
            content = (filename or Path(path).name, file, "application/zip")
            await self._call("POST", _APPS, files={"file": content})

    async def install_from_hub(self, version_id: str) -> None:
        """Installs a version of an app from the App Hub, by the id of the version. `POST /api/appHub/{versionId}`."""
        await self._call("POST", f"/api/appHub/{path_segment(version_id)}")

    async def uninstall(self, key: str, *, delete_data: bool = False) -> None:
        """Removes an app, and with `delete_data` what it keeps in the data store. `DELETE /api/apps/{key}`."""
        params = {"deleteAppData": True} if delete_data else None
        await self._call("DELETE", f"{_APPS}/{path_segment(key)}", params=params)

    async def reload(self) -> None:
        """Has the server look for apps in its files again. `PUT /api/apps`."""
        await self._call("PUT", _APPS)

    # -- App Hub -----------------------------------------------------------------------------------------------------

    async def hub_list(self, *, query: str | None = None) -> list[AppHubApp]:
        """The apps in the App Hub, or those whose name or description has a text. `GET /api/appHub`.

        The server asks the App Hub, and answers 503 where it can't reach it.
        """
        found = await self._call("GET", "/api/appHub", returns=list[AppHubApp])
        wanted = (query or "").casefold()
        return [app for app in found if wanted in f"{app.name} {app.description}".casefold()]

    async def get_hub_url(self) -> str | None:
        """The address of the App Hub; None where it is no setting of the server but stands in its dhis.conf."""
        return await self._client.system.setting(_HUB, use_cache=False)

    async def set_hub_url(self, url: str | None) -> None:
        """Takes apps from another App Hub; None for the usual one. `POST /api/systemSettings/keyAppHubUrl`.

        Servers of 2.41 and later refuse the key: there the address is `apphub.base.url` in dhis.conf.
        """
        await self._client.system.set_setting(_HUB, url)

    # -- Snapshots ---------------------------------------------------------------------------------------------------

    async def snapshot(self) -> AppsSnapshot:
        """Which apps are installed, in which versions, and where they came from: to be kept, and given to `restore`."""
        apps = [InstalledApp.of(app) for app in await self.list_apps()]
        return AppsSnapshot(tuple(apps), hub_url=await self.get_hub_url())

    async def restore(self, snapshot: AppsSnapshot, *, dry_run: bool = False) -> RestoreSummary:
        """Installs from the App Hub what a snapshot has and the server lacks, or has in another version.

        Nothing is removed. Apps that did not come from the hub, and versions that it no longer has, are told in the
        summary; a failed installation does not keep the others from being tried.
        """
        installed = {app.key: app for app in map(InstalledApp.of, await self.list_apps())}
        wanted = [app for app in snapshot.apps if not app.is_same(installed.get(app.key))]
        versions = _versions(await self.hub_list()) if wanted else {}
        summary = RestoreSummary(unchanged=tuple(app.key for app in snapshot.apps if app not in wanted))
        for app in wanted:
            version_id = versions.get((app.hub_id or app.key, app.version))
            if version_id is None:
                summary = summary.with_unavailable(app)
            elif dry_run:
                summary = summary.with_installed(app)
            else:
                try:
                    await self.install_from_hub(version_id)
                    summary = summary.with_installed(app)
                except Dhis2ClientError as error:
                    summary = summary.with_failed(app, str(error))
        return summary


def _versions(apps: Iterable[AppHubApp]) -> dict[tuple[str, str], str]:
    """(App, version) -> id of the version in the App Hub."""
    return {(app.id or "", version.version or ""): version.id or "" for app in apps for version in app.versions or ()}
