"""Models of DHIS2 2.41: apps."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated, Any

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, by_tag, references, wire
from dhis2w_client.v41.models.base import Access, AttributeValue, Pager, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import (
        AppStatus,
        AppStorageSource,
        AppType,
        FileResourceDomain,
        FileResourceStorageStatus,
    )
    from dhis2w_client.v41.models.access import ApiTokenAuthScheme
    from dhis2w_client.v41.models.common import ApiHeadersAuthScheme, ApiQueryParamsAuthScheme, HttpBasicAuthScheme
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)
    AppStatus = AppStorageSource = AppType = FileResourceDomain = FileResourceStorageStatus = str


class AddIconRequest(Dhis2Model):
    description: str | None = None
    fileResourceId: str | None = None
    key: str | None = None
    keywords: list[str] | None = None


class AppDhis(Dhis2Model):
    href: str | None = None
    namespace: str | None = None


class AppActivities(Dhis2Model):
    dhis: AppDhis | None = None


class AppDeveloper(Dhis2Model):
    company: str | None = None
    email: str | None = None
    name: str | None = None
    url: str | None = None


class AppIcons(Dhis2Model):
    value_128: Annotated[str | None, wire("128")] = None
    value_16: Annotated[str | None, wire("16")] = None
    value_48: Annotated[str | None, wire("48")] = None


class DashboardWidgetAppSettings(Dhis2Model):
    hideTitle: bool | None = None


class AppSettings(Dhis2Model):
    dashboardWidget: DashboardWidgetAppSettings | None = None


class App(Dhis2Model):
    activities: AppActivities | None = None
    appState: AppStatus | None = None
    appStorageSource: AppStorageSource | None = None
    appType: AppType | None = None
    app_hub_id: str | None = None
    authorities: list[str] | None = None
    baseUrl: str | None = None
    bundled: bool | None = None
    core_app: bool | None = None
    default_locale: str | None = None
    description: str | None = None
    developer: AppDeveloper | None = None
    folderName: str | None = None
    icons: AppIcons | None = None
    installs_allowed_from: list[str] | None = None
    key: str | None = None
    launchUrl: str | None = None
    launch_path: str | None = None
    name: str | None = None
    pluginLaunchUrl: str | None = None
    plugin_launch_path: str | None = None
    plugin_type: str | None = None
    settings: AppSettings | None = None
    short_name: str | None = None
    version: str | None = None


class DatastoreEntry(MetadataObject):
    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    key: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    namespace: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
    value: str | None = None


class Document(MetadataObject):
    """An object of `/api/documents`."""

    access: Access | None = None
    attachment: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    contentType: str | None = None
    createdBy: Ref["User"] | None = None
    external: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    url: str | None = None
    user: Ref["User"] | None = None


class EntriesResponsePager(Dhis2Model):
    page: int | None = None
    pageSize: int | None = None


class EntriesResponse(Dhis2Model):
    entries: list[dict[str, Any]] | None = None
    pager: EntriesResponsePager | None = None


class FileResource(MetadataObject):
    """An object of `/api/fileResources`."""

    access: Access | None = None
    assigned: bool | None = None
    attributeValues: list[AttributeValue] | None = None
    contentLength: int | None = None
    contentMd5: str | None = None
    contentType: str | None = None
    createdBy: Ref["User"] | None = None
    domain: FileResourceDomain | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    hasMultipleStorageFiles: bool | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    storageStatus: FileResourceStorageStatus | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None


class FileResourceOwner(Dhis2Model):
    co: str | None = None
    de: str | None = None
    domain: FileResourceDomain | None = None
    id: str | None = None
    ou: str | None = None
    pe: str | None = None


class FileUpload(Dhis2Model):
    file: str | None = None


class Icon(Dhis2Model):
    created: DateTime | None = None
    createdBy: Ref["User"] | None = None
    custom: bool | None = None
    description: str | None = None
    fileResource: Ref["FileResource"] | None = None
    href: str | None = None
    key: str | None = None
    keywords: list[str] | None = None
    lastUpdated: DateTime | None = None


class IconListResponse(Dhis2Model):
    icons: list[Icon] | None = None
    pager: Pager | None = None


class Route(MetadataObject):
    """An object of `/api/routes`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    auth: (
        Annotated[
            Embedded["ApiHeadersAuthScheme"]
            | Embedded["ApiQueryParamsAuthScheme"]
            | Embedded["ApiTokenAuthScheme"]
            | Embedded["HttpBasicAuthScheme"],
            by_tag(
                __package__,
                "type",
                {
                    "api-headers": "ApiHeadersAuthScheme",
                    "api-query-params": "ApiQueryParamsAuthScheme",
                    "api-token": "ApiTokenAuthScheme",
                    "http-basic": "HttpBasicAuthScheme",
                },
            ),
        ]
        | None
    ) = None
    authorities: list[str] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    disabled: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    headers: dict[str, str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    responseTimeoutSeconds: int | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    url: str | None = None
    user: Ref["User"] | None = None


class SimpleImageResource(Dhis2Model):
    images: dict[str, str] | None = None


class UpdateIconRequest(Dhis2Model):
    description: str | None = None
    keywords: list[str] | None = None


class WebModule(Dhis2Model):
    defaultAction: str | None = None
    description: str | None = None
    displayName: str | None = None
    icon: str | None = None
    name: str | None = None
    namespace: str | None = None
