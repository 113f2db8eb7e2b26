"""Metadata objects of any type: the verbs that all of them share."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, cast

from dhis2w_client._async.reading import Descriptor, ListQuery, ReadableResource
from dhis2w_client._partial import refuse_partial
from dhis2w_client.fields import Preset, fields_text
from dhis2w_client.filters import where
from dhis2w_client.import_options import ImportOptions, import_parameters
from dhis2w_client.json_patch import JSON_PATCH, Operation, checked_operations, operations_of
from dhis2w_client.models import Dhis2Model, wire_of
from dhis2w_client.reports import WebMessage
from dhis2w_client.uids import checked_uid, generate_uid

if TYPE_CHECKING:
    from typing import TypeAlias

    from dhis2w_client._async.bulk import Row
    from dhis2w_client._async.editing import Edit
    from dhis2w_client.bulk import BulkOutcome, Progress
    from dhis2w_client.fields import Fields
    from dhis2w_client.query import ParameterValue

    Item: TypeAlias = str | Dhis2Model | Mapping[str, Any]
    Object: TypeAlias = Dhis2Model | Mapping[str, Any]
    Changes: TypeAlias = Sequence[Operation] | Mapping[str, Any]

# A program that only reads does not pay for loading what single verbs need: they import it.

__all__ = ["Descriptor", "ListQuery", "MetadataResource", "ReadableResource", "references_to", "uid_of", "uids_of"]

M = TypeVar("M", bound="Dhis2Model")
Given = TypeVar("Given")

_CHUNK_BYTES = 1_000_000


class MetadataResource(ReadableResource[M]):
    """The objects of one metadata type.

    Writing verbs take import options, such as `import_mode="VALIDATE"` for a dry run, and `params` for parameters
    without an option of their own. Items of collections are given as uids or as objects that have an `id`. Malformed
    uids raise InvalidUidError before anything is sent.
    """

    __slots__ = ()

    # -- One object --------------------------------------------------------------------------------------------------

    async def create(
        self,
        item: M | Mapping[str, Any] | None = None,
        *,
        params: "Mapping[str, ParameterValue] | None" = None,
        **values: Unpack[ImportOptions],
    ) -> WebMessage:
        """Creates an object; the answer's `uid` is its id. Raises ConflictError where the server refuses it.

        It is given as a model, as a mapping, or by its properties in snake_case: `create(name="Population",
        short_name="Population", value_type="NUMBER", category_combo=uid)`. A reference is a uid, an object, or a
        mapping. Raises TypeError for a property that objects of this type do not have.
        """
        item, options = self._created(item, values)
        parameters = import_parameters(options, params)
        return await self._call("POST", self._descriptor.path, params=parameters, body=item, returns=WebMessage)

    def _created(
        self, item: M | Mapping[str, Any] | None, values: ImportOptions
    ) -> tuple[M | Mapping[str, Any], ImportOptions]:
        """The object to create, made of keyword arguments where it is not given, and the import options among them."""
        names = ImportOptions.__annotations__
        options = cast("ImportOptions", {name: value for name, value in values.items() if name in names})
        properties = {name: value for name, value in values.items() if name not in names}
        if item is None and not properties:
            raise TypeError("create needs an object, or its properties as keyword arguments")
        if not properties:
            return cast("M | Mapping[str, Any]", item), options
        from dhis2w_client.properties import has_property, object_of

        if item is None:
            return object_of(self._model, properties), options
        if any(has_property(self._model, name) for name in properties):
            raise TypeError(f"create takes an object or properties, not both: {', '.join(properties)}")
        return item, values  # of which one is unknown

    async def update(
        self,
        item: M | Mapping[str, Any],
        *,
        uid: str | None = None,
        params: "Mapping[str, ParameterValue] | None" = None,
        **options: Unpack[ImportOptions],
    ) -> WebMessage:
        """Replaces an object, `uid` or else the item's own. Properties that the item lacks are reset.

        Raises PartialObjectError for one that was read with a selection of fields: see `edit` and `patch`.
        """
        refuse_partial(item)
        path = self._path(checked_uid(uid) if uid is not None else uid_of(item))
        return await self._call("PUT", path, params=import_parameters(options, params), body=item, returns=WebMessage)

    async def patch(
        self,
        uid: str,
        changes: "Changes",
        *,
        params: "Mapping[str, ParameterValue] | None" = None,
        **options: Unpack[ImportOptions],
    ) -> WebMessage:
        """Changes single properties: `{"name": "Malaria cases", "code": None}`, where None takes a value away.

        Or by the operations of a JSON Patch, such as `[{"op": "add", "path": "/legendSets/-", "value": {"id": ...}}]`;
        DHIS2 knows `add`, `replace`, `remove`, and `remove-by-id` for collections.
        """
        return await self._call(
            "PATCH",
            self._path(checked_uid(uid)),
            params=import_parameters(options, params),
            body=_operations(changes),
            content_type=JSON_PATCH,
            returns=WebMessage,
        )

    def edit(
        self,
        item: "Item",
        *,
        fields: "Fields" = Preset.OWNER,
        params: "Mapping[str, ParameterValue] | None" = None,
        **options: Unpack[ImportOptions],
    ) -> "Edit[M]":
        """Reads an object, lets the program change it, and sends what changed as the smallest JSON Patch.

        `async with resource.edit(uid) as element: element.name = "Malaria cases"`. Collections are changed by
        assigning a new list or by changing the one that is there.
        """
        from dhis2w_client._async.editing import Edit

        parameters = import_parameters(options, params)
        return Edit(self, uid_of(item), fields_text(fields) or Preset.OWNER, parameters)

    async def delete(self, uid: str, *, params: "Mapping[str, ParameterValue] | None" = None) -> WebMessage:
        """Deletes an object. Raises ConflictError where another one still refers to it."""
        return await self._call("DELETE", self._path(checked_uid(uid)), params=params, returns=WebMessage)

    async def save(
        self,
        item: M | Mapping[str, Any],
        *,
        params: "Mapping[str, ParameterValue] | None" = None,
        **options: Unpack[ImportOptions],
    ) -> WebMessage:
        """Updates the object of this id, or without an id that of this code, or creates it where there is none."""
        refuse_partial(item)
        uid, code = _value(item, "id"), _value(item, "code")
        if uid is not None:
            known = uid if await self.exists(uid) else None
        else:
            found = await self.find(filters=where("code").eq(code), fields="id") if code is not None else None
            known = uid_of(found) if found is not None else None
        if known is None:
            return await self.create(item, params=params, **options)
        return await self.update(item, uid=known, params=params, **options)

    async def rename(
        self,
        uid: str,
        *,
        name: str | None = None,
        short_name: str | None = None,
        form_name: str | None = None,
        description: str | None = None,
        code: str | None = None,
        **options: Unpack[ImportOptions],
    ) -> WebMessage:
        """Gives an object other names and leaves all else as it is: `PATCH .../{uid}`; `patch` takes a text away.

        Raises ValueError for a name that objects of this type do not have, and where none is given.
        """
        texts = {"name": name, "shortName": short_name, "formName": form_name, "description": description, "code": code}
        changes = {key: text for key, text in texts.items() if text is not None}
        if not changes:
            raise ValueError(f"rename {uid}: give name, short_name, form_name, description or code")
        if unknown := changes.keys() - self._model.model_fields.keys():
            raise ValueError(f"rename {uid}: an object of the type {self._descriptor.model} has no {min(unknown)}")
        return await self.patch(uid, changes, **options)

    # -- Attribute values --------------------------------------------------------------------------------------------

    async def get_attribute_value(self, uid: str, attribute: "Item") -> str | None:
        """The value of an attribute, given by its uid or code, None where the object has none."""
        from dhis2w_client._async.services.attribute_values import get_values

        wanted = await self._client.attribute_values.resolve_attribute_uid(attribute)
        return (await get_values(self, uid)).get(wanted)

    async def set_attribute_value(self, uid: str, attribute: "Item", value: str) -> WebMessage:
        """Gives an object a value of an attribute, given by its uid or code; its other values stay."""
        from dhis2w_client._async.services.attribute_values import set_value

        return await set_value(self, uid, await self._client.attribute_values.resolve_attribute_uid(attribute), value)

    async def delete_attribute_value(self, uid: str, attribute: "Item") -> WebMessage | None:
        """Takes the value of an attribute away from an object; None where it had none."""
        from dhis2w_client._async.services.attribute_values import delete_value

        return await delete_value(self, uid, await self._client.attribute_values.resolve_attribute_uid(attribute))

    # -- Sharing and translations ------------------------------------------------------------------------------------

    async def set_sharing(self, uid: str, sharing: "Object") -> None:
        """Replaces who may see and change an object; see `share` for changing single entries."""
        await self._call("PUT", self._path(checked_uid(uid), "sharing"), body=sharing)

    async def share(
        self,
        uid: str,
        *,
        public: str | None = None,
        users: Mapping[str, str | None] | None = None,
        user_groups: Mapping[str, str | None] | None = None,
    ) -> None:
        """Changes who may see and change an object, and leaves the rest of its sharing as it is.

        Access is a text such as `rw------` (metadata may be read and written) or `r-rw----` (data, too), for everybody
        (`public`) or by the uid of a user or group; None takes theirs away.
        """
        from dhis2w_client.sharing import merged_sharing

        sharing = await self.get_property(uid, "sharing")
        await self.set_sharing(uid, merged_sharing(sharing or {}, public=public, users=users, user_groups=user_groups))

    async def patch_sharing(
        self,
        items: "Iterable[Item]",
        operations: Sequence[Operation],
        *,
        params: "Mapping[str, ParameterValue] | None" = None,
    ) -> WebMessage:
        """Applies the operations of a JSON Patch, such as on `/sharing/public`, to several objects at once."""
        body = {self._descriptor.collection: uids_of(items), "patch": checked_operations(operations)}
        return await self._call(
            "PATCH",
            f"{self._descriptor.path}/sharing",
            params=params,
            body=body,
            content_type=JSON_PATCH,
            returns=WebMessage,
        )

    async def set_translations(self, uid: str, translations: "Iterable[Object]") -> None:
        """Replaces all translations of an object; see `translate` for changing single ones."""
        await self._call("PUT", self._path(checked_uid(uid), "translations"), body={"translations": [*translations]})

    async def translate(self, uid: str, locale: str, texts: Mapping[str, str | None]) -> None:
        """Changes translations of an object in one locale, and leaves all others as they are.

        `texts` is by property, such as `{"NAME": "Paludisme", "SHORT_NAME": None}`; None takes one away.
        """
        from dhis2w_client.sharing import merged_translations

        translations = await self.get_property(uid, "translations")
        await self.set_translations(uid, merged_translations(translations or (), locale, texts))

    # -- Collections -------------------------------------------------------------------------------------------------

    async def add_item(self, uid: str, collection: str, item: "Item") -> WebMessage:
        """Adds one object to a collection of an object. An unknown one is not an error: see the answer's counts."""
        return await self._call("POST", self._path(checked_uid(uid), collection, uid_of(item)), returns=WebMessage)

    async def remove_item(self, uid: str, collection: str, item: "Item") -> WebMessage:
        """Takes one object out of a collection of an object."""
        return await self._call("DELETE", self._path(checked_uid(uid), collection, uid_of(item)), returns=WebMessage)

    async def add_items(
        self,
        uid: str,
        collection: str,
        additions: "Iterable[Item]",
        deletions: "Iterable[Item]" = (),
    ) -> WebMessage:
        """Adds objects to a collection of an object, and takes others out of it, in one request.

        Collections of objects that exist only inside another one, such as a data set's `dataSetElements`, are refused
        (E1004): change them with `patch` or `edit`.
        """
        body = {"additions": references_to(additions), "deletions": references_to(deletions)}
        return await self._call("POST", self._path(checked_uid(uid), collection), body=body, returns=WebMessage)

    async def replace_items(self, uid: str, collection: str, items: "Iterable[Item]") -> WebMessage:
        """Makes a collection of an object consist of these objects."""
        body = {"identifiableObjects": references_to(items)}
        return await self._call("PUT", self._path(checked_uid(uid), collection), body=body, returns=WebMessage)

    async def remove_items(self, uid: str, collection: str, items: "Iterable[Item]") -> WebMessage:
        """Takes objects out of a collection of an object."""
        body = {"identifiableObjects": references_to(items)}
        return await self._call("DELETE", self._path(checked_uid(uid), collection), body=body, returns=WebMessage)

    # -- Many objects ------------------------------------------------------------------------------------------------

    async def create_many(
        self,
        items: "Iterable[M | Mapping[str, Any]]",
        *,
        dry_run: bool = False,
        progress: "Progress | None" = None,
        chunk_bytes: int = _CHUNK_BYTES,
        **options: Unpack[ImportOptions],
    ) -> "BulkOutcome[M | Mapping[str, Any]]":
        """Creates objects through `/api/metadata`; the outcome has one result for each, in their order.

        Refused objects do not keep others from being created, unless `atomic_mode="ALL"` (which holds within each
        request of `chunk_bytes`). Objects without an id get one here. Raises nothing that the server answers: see the
        outcome, or its `raise_for_rejected()`.
        """
        return await self._import(items, "CREATE", dry_run, progress, chunk_bytes, options)

    async def save_many(
        self,
        items: "Iterable[M | Mapping[str, Any]]",
        *,
        dry_run: bool = False,
        progress: "Progress | None" = None,
        chunk_bytes: int = _CHUNK_BYTES,
        **options: Unpack[ImportOptions],
    ) -> "BulkOutcome[M | Mapping[str, Any]]":
        """Creates objects or replaces those that exist, by id, or without an id by code; otherwise as `create_many`.

        Raises PartialObjectError for an object that was read with a selection of fields, before anything is sent.
        """
        given = [*items]
        for item in given:
            refuse_partial(item)
        codes = {str(_value(item, "code")) for item in given if _value(item, "id") is None and _value(item, "code")}
        uids = await self._uids_by_code(sorted(codes))
        return await self._import(given, "CREATE_AND_UPDATE", dry_run, progress, chunk_bytes, options, uids)

    async def patch_many(
        self,
        changes: "Mapping[str, Changes]",
        *,
        dry_run: bool = False,
        progress: "Progress | None" = None,
        limit: int = 8,
        **options: Unpack[ImportOptions],
    ) -> "BulkOutcome[str]":
        """Changes objects, by uid and as `patch` does, with at most `limit` requests at a time."""
        from dhis2w_client._async.bulk import Row, request_each

        if dry_run:
            options["import_mode"] = "VALIDATE"
        rows = [Row(uid, checked_uid(uid), {"patch": _operations(change)}) for uid, change in changes.items()]
        return await request_each(
            rows, lambda row: self.patch(row.uid, row.body["patch"], **options), limit=limit, progress=progress
        )

    async def delete_many(
        self,
        items: "Iterable[Item]",
        *,
        dry_run: bool = False,
        progress: "Progress | None" = None,
        limit: int = 8,
    ) -> "BulkOutcome[Item]":
        """Deletes objects, with at most `limit` requests at a time; the outcome has one result for each."""
        from dhis2w_client._async.bulk import Row, import_many, request_each

        rows = [Row(item, uid, {"id": uid}) for item in items for uid in [uid_of(item)]]
        if not dry_run:
            return await request_each(rows, lambda row: self.delete(row.uid), limit=limit, progress=progress)
        options: ImportOptions = {"import_mode": "VALIDATE", "import_strategy": "DELETE", "atomic_mode": "NONE"}
        return await import_many(
            self._client,
            self._descriptor.collection,
            rows,
            import_parameters(options),
            chunk_bytes=_CHUNK_BYTES,
            progress=progress,
        )

    async def _import(
        self,
        items: "Iterable[M | Mapping[str, Any]]",
        strategy: str,
        dry_run: bool,
        progress: "Progress | None",
        chunk_bytes: int,
        options: ImportOptions,
        uids_by_code: Mapping[str, str] | None = None,
    ) -> "BulkOutcome[Any]":
        from dhis2w_client._async.bulk import import_many

        if dry_run:
            options = {**options, "import_mode": "VALIDATE"}
        parameters = import_parameters(
            options, None, import_strategy=strategy, atomic_mode="NONE", import_report_mode="FULL"
        )
        return await import_many(
            self._client,
            self._descriptor.collection,
            [_row(item, uids_by_code or {}) for item in items],
            parameters,
            chunk_bytes=chunk_bytes,
            progress=progress,
        )

    async def _uids_by_code(self, codes: Sequence[str]) -> dict[str, str]:
        """The ids of the objects that have these codes; a code that no list can hold is asked for alone."""
        uids: dict[str, str] = {}
        plain = [code for code in codes if code.isalnum() or not any(character in code for character in ",[]")]
        for filters in (
            *(where("code").in_(plain[start : start + 100]) for start in range(0, len(plain), 100)),
            *(where("code").eq(code) for code in codes if code not in plain),
        ):
            found = await self.list(fields="id,code", filters=filters, paging=False)
            uids |= {str(_value(item, "code")): uid_of(item) for item in found}
        return uids


def _row(item: "Object", uids_by_code: Mapping[str, str]) -> "Row":
    from dhis2w_client._async.bulk import Row

    body = wire_of(item)
    uid = body.get("id") or uids_by_code.get(str(body.get("code"))) or generate_uid()
    return Row(item, checked_uid(uid), {**body, "id": uid})


def _operations(changes: "Changes") -> list[Operation]:
    return operations_of(changes) if isinstance(changes, Mapping) else checked_operations(changes)


def _value(item: "Object", name: str) -> Any:
    return item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)


def uid_of(item: "Item") -> str:
    """The id of an object that is given as itself or by its id.

    Raises InvalidUidError for a text that is none, ValueError for an object without one.
    """
    uid = item if isinstance(item, str) else _value(item, "id")
    if not isinstance(uid, str):
        raise ValueError(f"a {type(item).__name__} without an id: give one, or pass uid")
    return checked_uid(uid)


def uids_of(items: "Iterable[Item]") -> list[str]:
    """The ids of several objects. Raises TypeError for one text, which is a list of its letters otherwise."""
    if isinstance(items, str):
        raise TypeError(f"a list of uids or objects is needed, not the one text {items!r}")
    return [uid_of(item) for item in items]


def references_to(items: "Iterable[Item]") -> list[dict[str, str]]:
    """Several objects as what refers to them is written."""
    return [{"id": uid} for uid in uids_of(items)]
