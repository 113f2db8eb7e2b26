"""Metadata objects of any type: the verbs that all of them share."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NamedTuple, TypeVar

from dhis2w_client._async.resource import Resource
from dhis2w_client.models import projection
from dhis2w_client.paging import Page
from dhis2w_client.query import ParameterValue, comma_joined, field_names, path_segment
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from typing import TypeAlias

    from dhis2w_client.models import Dhis2Model

    Item: TypeAlias = str | Dhis2Model | Mapping[str, Any]

__all__ = ["Descriptor", "MetadataResource", "ReadableResource"]

M = TypeVar("M", bound="Dhis2Model")

_JSON_PATCH = "application/json-patch+json"


class Descriptor(NamedTuple):
    """What tells one metadata type from another."""

    path: str
    """Where its objects are, such as `/api/dataElements`."""
    collection: str
    """The key of its objects in a list, such as `dataElements`."""
    model: str
    """The name of its class in the models of a version, such as `DataElement`."""


class ReadableResource(Resource, Generic[M]):
    """The objects of one type that can be read, and not changed, like metadata.

    `params` adds parameters of the query that have no argument of their own.
    """

    __slots__ = ()

    _descriptor: ClassVar[Descriptor]

    @property
    def _model(self) -> type[M]:
        model: type[M] = getattr(self._client.models, self._descriptor.model)
        return model

    async def list(
        self,
        *,
        fields: str | Iterable[str] | None = None,
        filters: str | Iterable[str] | None = None,
        order: str | Iterable[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        query: str | None = None,
        root_junction: Literal["AND", "OR"] | None = None,
        params: Mapping[str, ParameterValue] | None = None,
    ) -> Page[M]:
        """One page of the objects that the user may see.

        `fields` names the properties (`"id,name,categoryCombo[id]"`; the server's default is `id,displayName`),
        `filters` are conditions such as `"name:ilike:malaria"`, all of which hold unless `root_junction="OR"`,
        `order` sorts (`"name:asc"`), `query` searches in id, code and name. Pages count from 1 and have 50 objects
        unless `page_size` says otherwise; `paging=False` gives all objects at once. A page after the last is empty.
        """
        parameters: dict[str, ParameterValue] = {
            "fields": comma_joined(fields),
            "filter": filters,
            "order": comma_joined(order),
            "page": page,
            "pageSize": page_size,
            "paging": paging,
            "query": query,
            "rootJunction": root_junction,
            **(params or {}),
        }
        return await self._client.call_page(self._descriptor.path, self._descriptor.collection, self._model, parameters)

    async def get(
        self,
        uid: str,
        *,
        fields: str | Iterable[str] | None = None,
        params: Mapping[str, ParameterValue] | None = None,
    ) -> M:
        """One object, with all properties unless `fields` names some. Raises NotFoundError where there is none."""
        parameters: dict[str, ParameterValue] = {"fields": comma_joined(fields), **(params or {})}
        names = field_names(parameters["fields"])
        kind: type[M] = self._model if names is None else projection(self._model, names)
        return await self._call("GET", self._path(uid), params=parameters, returns=kind)

    async def get_property(self, uid: str, name: str, *, fields: str | Iterable[str] | None = None) -> Any:
        """The JSON value of one property of an object, None where it has none; `fields` selects within it."""
        parameters: dict[str, ParameterValue] = {"fields": comma_joined(fields)}
        answer = await self._call("GET", self._path(uid, name), params=parameters, returns=dict[str, Any])
        return answer.get(name)

    def _path(self, *segments: str) -> str:
        return "/".join((self._descriptor.path, *map(path_segment, segments)))


class MetadataResource(ReadableResource[M]):
    """The objects of one metadata type.

    `params` adds parameters of the query that have no argument of their own, such as `{"importReportMode": "FULL"}`.
    Items of collections are given as uids or as objects that have an `id`.
    """

    __slots__ = ()

    async def create(
        self, item: M | Mapping[str, Any], *, params: Mapping[str, ParameterValue] | None = None
    ) -> WebMessage:
        """Creates an object; the answer's `uid` is its id. Raises ConflictError where the server refuses it."""
        return await self._call("POST", self._descriptor.path, params=params, body=item, returns=WebMessage)

    async def update(
        self,
        item: M | Mapping[str, Any],
        *,
        uid: str | None = None,
        params: Mapping[str, ParameterValue] | None = None,
    ) -> WebMessage:
        """Replaces an object, `uid` or else the item's own. Properties that the item lacks are reset: see `patch`."""
        path = self._path(uid if uid is not None else _uid(item))
        return await self._call("PUT", path, params=params, body=item, returns=WebMessage)

    async def patch(
        self,
        uid: str,
        operations: Sequence[Mapping[str, Any]],
        *,
        params: Mapping[str, ParameterValue] | None = None,
    ) -> WebMessage:
        """Changes single properties, by the operations of a JSON Patch.

        For example `[{"op": "replace", "path": "/name", "value": "Malaria cases"}]`.
        """
        return await self._call(
            "PATCH", self._path(uid), params=params, body=operations, content_type=_JSON_PATCH, returns=WebMessage
        )

    async def delete(self, uid: str, *, params: Mapping[str, ParameterValue] | None = None) -> WebMessage:
        """Deletes an object. Raises ConflictError where another one still refers to it."""
        return await self._call("DELETE", self._path(uid), params=params, returns=WebMessage)

    # -- Sharing and translations ------------------------------------------------------------------------------------

    async def set_sharing(self, uid: str, sharing: "Dhis2Model | Mapping[str, Any]") -> None:
        """Replaces who may see and change an object."""
        await self._call("PUT", self._path(uid, "sharing"), body=sharing)

    async def patch_sharing(
        self,
        items: "Iterable[Item]",
        operations: Sequence[Mapping[str, Any]],
        *,
        params: Mapping[str, ParameterValue] | None = None,
    ) -> WebMessage:
        """Applies the operations of a JSON Patch, such as on `/sharing/public`, to several objects at once."""
        body = {self._descriptor.collection: [_uid(item) for item in items], "patch": operations}
        return await self._call(
            "PATCH",
            f"{self._descriptor.path}/sharing",
            params=params,
            body=body,
            content_type=_JSON_PATCH,
            returns=WebMessage,
        )

    async def set_translations(self, uid: str, translations: "Iterable[Dhis2Model | Mapping[str, Any]]") -> None:
        """Replaces all translations of an object."""
        await self._call("PUT", self._path(uid, "translations"), body={"translations": [*translations]})

    # -- Collections -------------------------------------------------------------------------------------------------

    async def add_item(self, uid: str, collection: str, item: "Item") -> WebMessage:
        """Adds one object to a collection of an object. An unknown one is not an error: see the answer's counts."""
        return await self._call("POST", self._path(uid, collection, _uid(item)), returns=WebMessage)

    async def remove_item(self, uid: str, collection: str, item: "Item") -> WebMessage:
        """Takes one object out of a collection of an object."""
        return await self._call("DELETE", self._path(uid, collection, _uid(item)), returns=WebMessage)

    async def add_items(
        self,
        uid: str,
        collection: str,
        additions: "Iterable[Item]",
        deletions: "Iterable[Item]" = (),
    ) -> WebMessage:
        """Adds objects to a collection of an object, and takes others out of it, in one request."""
        body = {"additions": _references(additions), "deletions": _references(deletions)}
        return await self._call("POST", self._path(uid, collection), body=body, returns=WebMessage)

    async def replace_items(self, uid: str, collection: str, items: "Iterable[Item]") -> WebMessage:
        """Makes a collection of an object consist of these objects."""
        body = {"identifiableObjects": _references(items)}
        return await self._call("PUT", self._path(uid, collection), body=body, returns=WebMessage)

    async def remove_items(self, uid: str, collection: str, items: "Iterable[Item]") -> WebMessage:
        """Takes objects out of a collection of an object."""
        body = {"identifiableObjects": _references(items)}
        return await self._call("DELETE", self._path(uid, collection), body=body, returns=WebMessage)


def _uid(item: "Item") -> str:
    if isinstance(item, str):
        return item
    uid = item.get("id") if isinstance(item, Mapping) else getattr(item, "id", None)
    if not isinstance(uid, str):
        raise ValueError(f"a {type(item).__name__} without an id: give one, or pass uid")
    return uid


def _references(items: "Iterable[Item]") -> list[dict[str, str]]:
    return [{"id": _uid(item)} for item in items]
