"""Option sets and their options, and the groups that options are in."""

from typing import TYPE_CHECKING, Generic, TypeVar, Unpack

from dhis2w_client._async.metadata import ListQuery, MetadataResource, uid_of, uids_of
from dhis2w_client._async.workflows.lookup import resource_named
from dhis2w_client._async.workflows.shapes import GroupResource, GroupSetResource, OrderedResource, narrowed
from dhis2w_client._differences import keeps_deleted_options
from dhis2w_client.filters import where
from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dhis2w_client._async.metadata import Item
    from dhis2w_client.option_sets import OptionChanges, OptionSpecs
    from dhis2w_client.paging import Page
    from dhis2w_client.reports import WebMessage

__all__ = ["OptionGroupResource", "OptionGroupSetResource", "OptionSetResource"]

M = TypeVar("M", bound="Dhis2Model")
Option = TypeVar("Option", bound="Dhis2Model")

_COLLECTION = "options"


class OptionSetResource(OrderedResource[M], Generic[M, Option]):
    """Option sets (`/api/optionSets`) with their options."""

    __slots__ = ()

    # -- Reading -----------------------------------------------------------------------------------------------------

    async def list_options(self, uid: str, **query: Unpack[ListQuery]) -> "Page[Option]":
        """All options of a set in their order: `GET /api/options?filter=optionSet.id:eq:...`."""
        query.setdefault("order", "sortOrder:asc")
        return await self._options.list_all(**self._of(uid, query))

    async def find_option(self, uid: str, *, code: str | None = None, name: str | None = None) -> Option | None:
        """The option of a set that has this code or name, None where none has: `GET /api/options?filter=...`."""
        if (code is None) == (name is None):
            raise ValueError("find_option needs a code or a name")
        condition = where("code").eq(code) if code is not None else where("name").eq(str(name))
        return await self._options.find(**self._of(uid, {"filters": [condition], "fields": "*"}))

    async def find_option_by_attribute(self, uid: str, attribute: "Item", value: str) -> Option | None:
        """The option of a set that has this value of an attribute, given by its uid or code; None where none has.

        Raises SeveralFoundError where more than one have it.
        """
        wanted = await self._client.attribute_values.resolve_attribute_uid(attribute)
        return await self._options.find(**self._of(uid, {"filters": [where(wanted).eq(value)], "fields": "*"}))

    async def get_option_attribute_value(self, option: "Item", attribute: "Item") -> str | None:
        """The value of an attribute of an option, None where it has none: `GET /api/options/{uid}`."""
        return await self._options.get_attribute_value(uid_of(option), attribute)

    async def set_option_attribute_value(self, option: "Item", attribute: "Item", value: str) -> "WebMessage":
        """Gives an option a value of an attribute, and leaves its others: `PATCH /api/options/{uid}`."""
        return await self._options.set_attribute_value(uid_of(option), attribute, value)

    # -- Changing ----------------------------------------------------------------------------------------------------

    async def upsert_options(
        self, uid: str, options: "OptionSpecs", *, remove_missing: bool = False, dry_run: bool = False
    ) -> "OptionChanges":
        """Creates the options that a set lacks and changes those that differ, by their codes; says what it did.

        `options` is a mapping of codes to names, a list of `OptionSpec`, or what `options_from_csv` reads. Other
        options of the set stay, unless `remove_missing`, which also gives the set the order of `options`. With
        `dry_run` nothing is sent. New options go through `POST /api/metadata`, at the end of the set, changes are
        `PATCH /api/options/{uid}`. Raises ImportRejectedError where the server refuses an option; others may have
        been saved by then, so that the call can be repeated.
        """
        from dhis2w_client.option_sets import plan_options, specs_of

        wanted = specs_of(options)
        present = [option.to_wire() for option in await self.list_options(uid, fields="id,code,name,description,style")]
        changes = plan_options(present, wanted, remove_missing=remove_missing)
        if dry_run:
            return changes
        if changes.removed:
            await self.remove_options(uid, [str(option["id"]) for option in changes.removed])
        if changes.updated:
            (await self._options.patch_many(changes.updated)).raise_for_rejected()
        if changes.created:
            start = len(present) - len(changes.removed)
            rows = [
                {**spec.properties(), "sortOrder": start + number, "optionSet": {"id": uid}}
                for number, spec in enumerate(changes.created, 1)
            ]
            (await self._options.create_many(rows)).raise_for_rejected()
        if changes.order:
            by_code = {
                str(getattr(item, "code", None)): item for item in await self.list_options(uid, fields="id,code")
            }
            await self.reorder_options(uid, [by_code[code] for code in changes.order])
        return changes

    async def remove_options(self, uid: str, options: "Iterable[Item]") -> None:
        """Takes options out of a set and deletes them: `DELETE /api/options/{uid}`.

        2.41 and 2.42 say that they delete an option and keep it: there it is taken out of the set by a
        `PATCH /api/optionSets/{uid}` first. Raises ImportRejectedError where an option cannot be deleted.
        """
        gone = uids_of(options)
        if gone and keeps_deleted_options(self._feature_version):
            await self.patch(uid, [{"op": "remove-by-id", "path": f"/{_COLLECTION}", "id": option} for option in gone])
        (await self._options.delete_many(gone)).raise_for_rejected()

    async def reorder_options(self, uid: str, options: "Sequence[Item]") -> "WebMessage | None":
        """Gives the options another order: a `GET` and `PATCH /api/optionSets/{uid}`; None where it is that already.

        Raises ValueError unless every option of the set is named, and once.
        """
        from dhis2w_client._children import reordered

        return await self._change_children(uid, _COLLECTION, reordered(uids_of(options)))

    # -- What these are made of --------------------------------------------------------------------------------------

    @property
    def _options(self) -> MetadataResource[Option]:
        return resource_named(self._client, _COLLECTION)

    def _of(self, uid: str, query: ListQuery) -> ListQuery:
        return narrowed(query, where("optionSet.id").eq(checked_uid(uid)))


class OptionGroupResource(GroupResource[M, Option]):
    """Groups of the options of one set (`/api/optionGroups`)."""

    __slots__ = ()

    async def _in(self, uid: str, query: ListQuery) -> ListQuery:
        return await self._in_by_ids(uid, query)


class OptionGroupSetResource(GroupSetResource[M, Option]):
    """Sets of option groups (`/api/optionGroupSets`)."""

    __slots__ = ()

    async def _in(self, uid: str, query: ListQuery) -> ListQuery:
        return await self._in_by_ids(uid, query)
