"""Resources of DHIS2 2.44: apps."""

# Generated from specs/v44 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v44.models as models
from dhis2w_client._async.metadata import Descriptor, MetadataResource, ReadableResource
from dhis2w_client._async.resource import Resource
from dhis2w_client._async.routes import RouteResource
from dhis2w_client._async.workflows.documents import DocumentResource
from dhis2w_client.query import path_rest, path_segment, wire_parameters
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Unpack

    from pydantic import JsonValue

    from dhis2w_client._http import FileContent
    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v44 import enums, parameters, properties


class AppHub(Resource):
    """`/api/appHub`."""

    async def list(self) -> str:
        """Read the app hub.

        `GET /api/appHub` - every version.
        """
        return await self._call("GET", "/api/appHub", returns=str)

    async def get_path(self, api_version: str, path: str) -> str:
        """Read one of the app hub.

        `GET /api/appHub/{apiVersion}/{path}` - every version.
        """
        return await self._call("GET", f"/api/appHub/{path_segment(api_version)}/{path_rest(path)}", returns=str)

    async def install(self, version_id: str) -> models.App:
        """Send to one of the app hub.

        `POST /api/appHub/{versionId}` - every version - needs M_DHIS_WEB_APP_MANAGEMENT.
        """
        return await self._call("POST", f"/api/appHub/{path_segment(version_id)}", returns=models.App)


class Apps(Resource):
    """`/api/apps`."""

    async def list(self, *, key: str | None = None) -> List[models.App]:
        """Read the apps.

        `GET /api/apps` - every version.
        """
        return await self._call("GET", "/api/apps", params={"key": key}, returns=list[models.App])

    async def install(self, file: FileContent) -> models.App:
        """Send to the apps.

        `POST /api/apps` - every version - needs M_DHIS_WEB_APP_MANAGEMENT.
        """
        return await self._call("POST", "/api/apps", files={"file": file}, returns=models.App)

    async def reload(self) -> None:
        """Replace the apps.

        `PUT /api/apps` - every version - needs M_DHIS_WEB_APP_MANAGEMENT.
        """
        await self._call("PUT", "/api/apps")

    async def config(self, body: Mapping[str, object]) -> None:
        """Call config.

        `POST /api/apps/config` - every version - needs M_DHIS_WEB_APP_MANAGEMENT.
        """
        await self._call("POST", "/api/apps/config", body=body)

    async def get_menu(self) -> dict[str, List[models.WebModule]]:
        """Read menu.

        `GET /api/apps/menu` - every version.
        """
        return await self._call("GET", "/api/apps/menu", returns=dict[str, list[models.WebModule]])

    async def delete(self, app: str, *, delete_app_data: bool | None = None) -> None:
        """Delete one of the apps.

        `DELETE /api/apps/{app}` - every version - needs M_DHIS_WEB_APP_MANAGEMENT.
        """
        await self._call("DELETE", f"/api/apps/{path_segment(app)}", params={"deleteAppData": delete_app_data})

    async def get_path(self, app: str, path: str) -> bytes:
        """Read one of the apps.

        `GET /api/apps/{app}/{path}` - every version.
        """
        return await self._call("GET", f"/api/apps/{path_segment(app)}/{path_rest(path)}", returns=bytes)


class DataStore(Resource):
    """`/api/dataStore`."""

    async def list(self) -> List[str]:
        """Read the data store.

        `GET /api/dataStore` - every version.
        """
        return await self._call("GET", "/api/dataStore", returns=list[str])

    async def get_protections(self, *, namespace: str | None = None) -> List[models.DatastoreNamespaceProtection]:
        """Read protections.

        `GET /api/dataStore/protections` - 2.42 and later - needs M_DHIS_WEB_APP_MANAGEMENT.
        """
        return await self._call(
            "GET",
            "/api/dataStore/protections",
            params={"namespace": namespace},
            returns=list[models.DatastoreNamespaceProtection],
        )

    async def delete(self, namespace: str) -> WebMessage:
        """Delete one of the data store.

        `DELETE /api/dataStore/{namespace}` - every version.
        """
        return await self._call("DELETE", f"/api/dataStore/{path_segment(namespace)}", returns=WebMessage)

    async def get(
        self, namespace: str, **query: Unpack[parameters.DataStoreGetQuery]
    ) -> List[str] | List[dict[str, JsonValue]] | models.EntriesResponse:
        """Read one of the data store.

        `GET /api/dataStore/{namespace}` - every version.
        """
        answer: List[str] | List[dict[str, JsonValue]] | models.EntriesResponse = await self._call_for(
            list[str] | list[dict[str, Any]] | models.EntriesResponse,
            "GET",
            f"/api/dataStore/{path_segment(namespace)}",
            params=wire_parameters(query),
        )
        return answer

    async def get_keys(self, namespace: str, *, last_updated: datetime | date | str | None = None) -> List[str]:
        """Read keys.

        `GET /api/dataStore/{namespace}/keys` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dataStore/{path_segment(namespace)}/keys",
            params={"lastUpdated": last_updated},
            returns=list[str],
        )

    async def delete_key(self, namespace: str, key: str) -> WebMessage:
        """Delete one of the data store.

        `DELETE /api/dataStore/{namespace}/{key}` - every version.
        """
        return await self._call(
            "DELETE", f"/api/dataStore/{path_segment(namespace)}/{path_segment(key)}", returns=WebMessage
        )

    async def get_key(self, namespace: str, key: str) -> JsonValue:
        """Read one of the data store.

        `GET /api/dataStore/{namespace}/{key}` - every version.
        """
        answer: JsonValue = await self._call_for(
            Any, "GET", f"/api/dataStore/{path_segment(namespace)}/{path_segment(key)}"
        )
        return answer

    async def post(self, namespace: str, key: str, body: JsonValue, *, encrypt: bool | None = None) -> WebMessage:
        """Send to one of the data store.

        `POST /api/dataStore/{namespace}/{key}` - every version.
        """
        return await self._call(
            "POST",
            f"/api/dataStore/{path_segment(namespace)}/{path_segment(key)}",
            params={"encrypt": encrypt},
            body=body,
            returns=WebMessage,
        )

    async def put(
        self,
        namespace: str,
        key: str,
        body: JsonValue | None = None,
        *,
        encrypt: bool | None = None,
        path: str | None = None,
        roll: int | None = None,
    ) -> WebMessage:
        """Replace one of the data store.

        `PUT /api/dataStore/{namespace}/{key}` - every version.
        """
        return await self._call(
            "PUT",
            f"/api/dataStore/{path_segment(namespace)}/{path_segment(key)}",
            params={"encrypt": encrypt, "path": path, "roll": roll},
            body=body,
            returns=WebMessage,
        )

    async def get_meta_data(self, namespace: str, key: str) -> models.DatastoreEntry:
        """Read meta data.

        `GET /api/dataStore/{namespace}/{key}/metaData` - every version.
        """
        return await self._call(
            "GET",
            f"/api/dataStore/{path_segment(namespace)}/{path_segment(key)}/metaData",
            returns=models.DatastoreEntry,
        )


class Documents(DocumentResource["models.Document"]):
    """`/api/documents`."""

    _descriptor = Descriptor("/api/documents", "documents", "Document")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Document | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DocumentProperties],
        ) -> WebMessage: ...

    async def get_data(self, uid: str) -> bytes:
        """Read data.

        `GET /api/documents/{uid}/data` - every version.
        """
        return await self._call("GET", f"/api/documents/{path_segment(uid)}/data", returns=bytes)


class EventHooks(MetadataResource["models.EventHook"]):
    """`/api/eventHooks`."""

    _descriptor = Descriptor("/api/eventHooks", "eventHooks", "EventHook")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.EventHook | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.EventHookProperties],
        ) -> WebMessage: ...


class FileResources(ReadableResource["models.FileResource"]):
    """`/api/fileResources`."""

    _descriptor = Descriptor("/api/fileResources", "fileResources", "FileResource")

    async def upload(
        self, file: FileContent, *, domain: enums.FileResourceDomain | None = None, uid: str | None = None
    ) -> WebMessage:
        """Upload a file.

        `POST /api/fileResources` - every version.
        """
        return await self._call(
            "POST",
            "/api/fileResources",
            params={"domain": domain, "uid": uid},
            files={"file": file},
            returns=WebMessage,
        )

    async def get_owners(self, *, storage_key: str) -> list[models.FileResourceOwner]:
        """Read owners.

        `GET /api/fileResources/owners` - every version.
        """
        return await self._call(
            "GET",
            "/api/fileResources/owners",
            params={"storageKey": storage_key},
            returns=list[models.FileResourceOwner],
        )

    async def get_data(self, uid: str, *, dimension: enums.ImageFileDimension | None = None) -> bytes:
        """Read data.

        `GET /api/fileResources/{uid}/data` - every version.
        """
        return await self._call(
            "GET", f"/api/fileResources/{path_segment(uid)}/data", params={"dimension": dimension}, returns=bytes
        )


class Files(Resource):
    """`/api/files`."""

    async def delete_script(self) -> None:
        """Delete script.

        `DELETE /api/files/script` - every version - needs F_INSERT_CUSTOM_JS_CSS.
        """
        await self._call("DELETE", "/api/files/script")

    async def get_script(self) -> bool | float | str:
        """Read script.

        `GET /api/files/script` - every version.
        """
        answer: bool | float | str = await self._call_for(bool | float | str, "GET", "/api/files/script")
        return answer

    async def script(self, body: bytes) -> WebMessage:
        """Call script.

        `POST /api/files/script` - every version - needs F_INSERT_CUSTOM_JS_CSS.
        """
        return await self._call(
            "POST", "/api/files/script", body=body, content_type="application/javascript", returns=WebMessage
        )

    async def delete_style(self) -> None:
        """Delete style.

        `DELETE /api/files/style` - every version - needs F_INSERT_CUSTOM_JS_CSS.
        """
        await self._call("DELETE", "/api/files/style")

    async def get_style(self) -> bool | float | str:
        """Read style.

        `GET /api/files/style` - every version.
        """
        answer: bool | float | str = await self._call_for(bool | float | str, "GET", "/api/files/style")
        return answer

    async def style(self, body: str) -> WebMessage:
        """Call style.

        `POST /api/files/style` - every version - needs F_INSERT_CUSTOM_JS_CSS.
        """
        return await self._call("POST", "/api/files/style", body=body, content_type="text/css", returns=WebMessage)

    async def get_style_external(self) -> bool | float | str:
        """Read style, external.

        `GET /api/files/style/external` - every version.
        """
        answer: bool | float | str = await self._call_for(bool | float | str, "GET", "/api/files/style/external")
        return answer


class Icons(Resource):
    """`/api/icons`."""

    async def list(self, **query: Unpack[parameters.IconsListQuery]) -> models.IconListResponse:
        """Read the icons.

        `GET /api/icons` - every version.
        """
        return await self._call("GET", "/api/icons", params=wire_parameters(query), returns=models.IconListResponse)

    async def repair(self) -> WebMessage:
        """Restore the icons that DHIS2 comes with.

        `PATCH /api/icons` - 2.42 and later - alpha.
        """
        return await self._call("PATCH", "/api/icons", returns=WebMessage)

    async def create(self, body: models.AddIconRequest | Mapping[str, object]) -> WebMessage:
        """Make an icon of an uploaded image.

        `POST /api/icons` - every version.
        """
        return await self._call("POST", "/api/icons", body=body, returns=WebMessage)

    async def delete(self, key: str) -> WebMessage:
        """Delete one of the icons.

        `DELETE /api/icons/{key}` - every version.
        """
        return await self._call("DELETE", f"/api/icons/{path_segment(key)}", returns=WebMessage)

    async def get(self, key: str) -> models.Icon:
        """Read one of the icons.

        `GET /api/icons/{key}` - every version.
        """
        return await self._call("GET", f"/api/icons/{path_segment(key)}", returns=models.Icon)

    async def update(self, key: str, body: models.UpdateIconRequest | Mapping[str, object]) -> WebMessage:
        """Change the description and the keywords of a custom icon.

        `PUT /api/icons/{key}` - every version.
        """
        return await self._call("PUT", f"/api/icons/{path_segment(key)}", body=body, returns=WebMessage)

    async def download(self, key: str) -> bytes:
        """The image of an icon.

        `GET /api/icons/{key}/icon` - every version.
        """
        return await self._call("GET", f"/api/icons/{path_segment(key)}/icon", returns=bytes)

    async def download_svg(self, key: str) -> bytes:
        """Read icon as SVG.

        `GET /api/icons/{key}/icon.svg` - every version - deprecated.
        """
        return await self._call("GET", f"/api/icons/{path_segment(key)}/icon.svg", returns=bytes)


class Menu(Resource):
    """`/api/menu`."""

    async def post(self, body: Sequence[str]) -> None:
        """Send to the menu.

        `POST /api/menu` - every version.
        """
        await self._call("POST", "/api/menu", body=body)


class ReportTemplate(Resource):
    """`/api/reportTemplate`."""

    async def get_html(self) -> bytes:
        """Read the report template as HTML.

        `GET /api/reportTemplate.html` - every version.
        """
        return await self._call("GET", "/api/reportTemplate.html", returns=bytes)

    async def get_xml(self) -> bytes:
        """Read the report template as XML.

        `GET /api/reportTemplate.xml` - every version.
        """
        return await self._call("GET", "/api/reportTemplate.xml", returns=bytes)


class Routes(RouteResource["models.Route"]):
    """`/api/routes`."""

    _descriptor = Descriptor("/api/routes", "routes", "Route")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.Route | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.RouteProperties],
        ) -> WebMessage: ...

    async def run_delete(self, id: str, body: bytes | None = None) -> bytes:
        """Delete run.

        `DELETE /api/routes/{id}/run` - every version.
        """
        return await self._call(
            "DELETE", f"/api/routes/{path_segment(id)}/run", body=body, content_type="*/*", returns=bytes
        )

    async def run_get(self, id: str) -> bytes:
        """Read run.

        `GET /api/routes/{id}/run` - every version.
        """
        return await self._call("GET", f"/api/routes/{path_segment(id)}/run", returns=bytes)

    async def run_patch(self, id: str, body: bytes | None = None) -> bytes:
        """Change run.

        `PATCH /api/routes/{id}/run` - every version.
        """
        return await self._call(
            "PATCH", f"/api/routes/{path_segment(id)}/run", body=body, content_type="*/*", returns=bytes
        )

    async def run_post(self, id: str, body: bytes | None = None) -> bytes:
        """Call run.

        `POST /api/routes/{id}/run` - every version.
        """
        return await self._call(
            "POST", f"/api/routes/{path_segment(id)}/run", body=body, content_type="*/*", returns=bytes
        )

    async def run_put(self, id: str, body: bytes | None = None) -> bytes:
        """Replace run.

        `PUT /api/routes/{id}/run` - every version.
        """
        return await self._call(
            "PUT", f"/api/routes/{path_segment(id)}/run", body=body, content_type="*/*", returns=bytes
        )

    async def run_delete_path(self, id: str, path: str, body: bytes | None = None) -> bytes:
        """Delete run.

        `DELETE /api/routes/{id}/run/{path}` - every version.
        """
        return await self._call(
            "DELETE",
            f"/api/routes/{path_segment(id)}/run/{path_rest(path)}",
            body=body,
            content_type="*/*",
            returns=bytes,
        )

    async def run_get_path(self, id: str, path: str) -> bytes:
        """Read run.

        `GET /api/routes/{id}/run/{path}` - every version.
        """
        return await self._call("GET", f"/api/routes/{path_segment(id)}/run/{path_rest(path)}", returns=bytes)

    async def run_patch_path(self, id: str, path: str, body: bytes | None = None) -> bytes:
        """Change run.

        `PATCH /api/routes/{id}/run/{path}` - every version.
        """
        return await self._call(
            "PATCH",
            f"/api/routes/{path_segment(id)}/run/{path_rest(path)}",
            body=body,
            content_type="*/*",
            returns=bytes,
        )

    async def run_post_path(self, id: str, path: str, body: bytes | None = None) -> bytes:
        """Call run.

        `POST /api/routes/{id}/run/{path}` - every version.
        """
        return await self._call(
            "POST",
            f"/api/routes/{path_segment(id)}/run/{path_rest(path)}",
            body=body,
            content_type="*/*",
            returns=bytes,
        )

    async def run_put_path(self, id: str, path: str, body: bytes | None = None) -> bytes:
        """Replace run.

        `PUT /api/routes/{id}/run/{path}` - every version.
        """
        return await self._call(
            "PUT", f"/api/routes/{path_segment(id)}/run/{path_rest(path)}", body=body, content_type="*/*", returns=bytes
        )


class StaticContent(Resource):
    """`/api/staticContent`."""

    async def get(self, key: str) -> models.SimpleImageResource:
        """Read one of the static content.

        `GET /api/staticContent/{key}` - every version.
        """
        return await self._call("GET", f"/api/staticContent/{path_segment(key)}", returns=models.SimpleImageResource)

    async def upload(self, key: str, file: FileContent) -> None:
        """Send to one of the static content.

        `POST /api/staticContent/{key}` - every version - needs F_SYSTEM_SETTING.
        """
        await self._call("POST", f"/api/staticContent/{path_segment(key)}", files={"file": file})


class Svg(Resource):
    """`/api/svg`."""

    async def pdf(self, *, svg: str, filename: str | None = None) -> str:
        """Send to the svg as PDF.

        `POST /api/svg.pdf` - every version.
        """
        return await self._call("POST", "/api/svg.pdf", params={"filename": filename, "svg": svg}, returns=str)

    async def png(self, *, svg: str, filename: str | None = None) -> str:
        """Send to the svg as PNG.

        `POST /api/svg.png` - every version.
        """
        return await self._call("POST", "/api/svg.png", params={"filename": filename, "svg": svg}, returns=str)


class UserDataStore(Resource):
    """`/api/userDataStore`."""

    async def list(self, *, username: str | None = None) -> List[str]:
        """Read the user data store.

        `GET /api/userDataStore` - every version.
        """
        return await self._call("GET", "/api/userDataStore", params={"username": username}, returns=list[str])

    async def delete(self, namespace: str, *, username: str | None = None) -> WebMessage:
        """Delete one of the user data store.

        `DELETE /api/userDataStore/{namespace}` - every version.
        """
        return await self._call(
            "DELETE", f"/api/userDataStore/{path_segment(namespace)}", params={"username": username}, returns=WebMessage
        )

    async def get(
        self, namespace: str, **query: Unpack[parameters.UserDataStoreGetQuery]
    ) -> List[str] | List[dict[str, JsonValue]] | models.EntriesResponse:
        """Read one of the user data store.

        `GET /api/userDataStore/{namespace}` - every version.
        """
        answer: List[str] | List[dict[str, JsonValue]] | models.EntriesResponse = await self._call_for(
            list[str] | list[dict[str, Any]] | models.EntriesResponse,
            "GET",
            f"/api/userDataStore/{path_segment(namespace)}",
            params=wire_parameters(query),
        )
        return answer

    async def get_keys(self, namespace: str, *, username: str | None = None) -> List[str]:
        """Read keys.

        `GET /api/userDataStore/{namespace}/keys` - every version.
        """
        return await self._call(
            "GET",
            f"/api/userDataStore/{path_segment(namespace)}/keys",
            params={"username": username},
            returns=list[str],
        )

    async def delete_key(self, namespace: str, key: str, *, username: str | None = None) -> WebMessage:
        """Delete one of the user data store.

        `DELETE /api/userDataStore/{namespace}/{key}` - every version.
        """
        return await self._call(
            "DELETE",
            f"/api/userDataStore/{path_segment(namespace)}/{path_segment(key)}",
            params={"username": username},
            returns=WebMessage,
        )

    async def get_key(self, namespace: str, key: str, *, username: str | None = None) -> JsonValue:
        """Read one of the user data store.

        `GET /api/userDataStore/{namespace}/{key}` - every version.
        """
        answer: JsonValue = await self._call_for(
            Any,
            "GET",
            f"/api/userDataStore/{path_segment(namespace)}/{path_segment(key)}",
            params={"username": username},
        )
        return answer

    async def post(
        self, namespace: str, key: str, body: JsonValue, *, encrypt: bool | None = None, username: str | None = None
    ) -> WebMessage:
        """Send to one of the user data store.

        `POST /api/userDataStore/{namespace}/{key}` - every version.
        """
        return await self._call(
            "POST",
            f"/api/userDataStore/{path_segment(namespace)}/{path_segment(key)}",
            params={"encrypt": encrypt, "username": username},
            body=body,
            returns=WebMessage,
        )

    async def put(
        self,
        namespace: str,
        key: str,
        body: JsonValue | None = None,
        *,
        encrypt: bool | None = None,
        path: str | None = None,
        roll: int | None = None,
        username: str | None = None,
    ) -> WebMessage:
        """Replace one of the user data store.

        `PUT /api/userDataStore/{namespace}/{key}` - every version.
        """
        return await self._call(
            "PUT",
            f"/api/userDataStore/{path_segment(namespace)}/{path_segment(key)}",
            params={"encrypt": encrypt, "path": path, "roll": roll, "username": username},
            body=body,
            returns=WebMessage,
        )
