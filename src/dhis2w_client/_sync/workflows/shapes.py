# Made from src/dhis2w_client/_async/workflows/shapes.py by `make generate`. Do not edit.
"""What several types of metadata have in common: members, groups, legend sets, ordered children, expressions."""

from collections.abc import Callable, Iterable
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack, cast

from dhis2w_client._sync.metadata import ListQuery, MetadataResource, references_to, uid_of, uids_of
from dhis2w_client._sync.workflows.lookup import resource_named
from dhis2w_client.filters import Filter, conditions, where
from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from collections.abc import Generator

    from dhis2w_client._children import Children
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.expressions import ExpressionDescription
    from dhis2w_client.import_options import ImportOptions
    from dhis2w_client.paging import Page
    from dhis2w_client.reports import WebMessage

__all__ = [
    "CloneableResource",
    "ExpressionResource",
    "GroupResource",
    "GroupSetResource",
    "LegendedResource",
    "MergeableResource",
    "OrderedResource",
    "narrowed",
]

M = TypeVar("M", bound="Dhis2Model")
Member = TypeVar("Member", bound="Dhis2Model")
Group = TypeVar("Group", bound="Dhis2Model")


def narrowed(query: ListQuery, *further: Filter) -> ListQuery:
    """A query with more conditions. Raises ValueError where `root_junction` is OR: it would find more, not less."""
    if query.get("root_junction") == "OR":
        raise ValueError(f"root_junction OR does not go with {further[0]}, which must hold; use several queries")
    return {**query, "filters": [*further, *conditions(query.get("filters"))]}


# -- Groups and group sets -------------------------------------------------------------------------------------------


class _Holder(MetadataResource[M], Generic[M, Member]):
    """Objects that hold a collection of others, which know what they are in."""

    __slots__ = ()

    _known_as: str | None = None
    """How members call the collection that they are in; None where it has the name of this type."""

    @property
    def _held(self) -> str:
        """The collection, named after the type: `dataElementGroupSets`, `dataElementGroups`, `dataElements`."""
        return self._descriptor.collection.removesuffix("Groups").removesuffix("Sets") + "s"

    @property
    def _holding(self) -> "MetadataResource[Member]":
        """The resource of what is held."""
        return resource_named(self._client, self._held)

    def _in(self, uid: str, query: ListQuery) -> ListQuery:
        known_as = self._known_as or self._descriptor.collection
        return narrowed(query, where(f"{known_as}.id").eq(checked_uid(uid)))

    def _in_by_ids(self, uid: str, query: ListQuery) -> ListQuery:
        """The same for types that do not know what they are in, at the price of another request."""
        held: list[dict[str, str]] = self.get_property(uid, self._held, fields="id") or []
        return narrowed(query, where("id").in_([item["id"] for item in held]) if held else where("id").null())


class GroupResource(_Holder[M, Member]):
    """Groups of objects of one type: data elements, indicators, organisation units, users, ..."""

    __slots__ = ()

    def add_members(self, uid: str, members: "Iterable[Item]") -> "WebMessage":
        """Adds objects to a group: `POST .../{uid}/<members>`. Unknown ones are ignored: see the answer's counts."""
        return self.add_items(uid, self._held, members)

    def remove_members(self, uid: str, members: "Iterable[Item]") -> "WebMessage":
        """Takes objects out of a group: `DELETE .../{uid}/<members>`."""
        return self.remove_items(uid, self._held, members)

    def set_members(self, uid: str, members: "Iterable[Item]") -> "WebMessage":
        """Makes a group consist of these objects: `PUT .../{uid}/<members>`."""
        return self.replace_items(uid, self._held, members)

    def list_members(
        self, uid: str, *, page: int | None = None, page_size: int | None = None, **query: Unpack[ListQuery]
    ) -> "Page[Member]":
        """One page of the objects in a group, as `list` gives them."""
        return self._holding.list(page=page, page_size=page_size, **self._in(uid, query))

    def iterate_members(self, uid: str, *, page_size: int = 500, **query: Unpack[ListQuery]) -> "Generator[Member]":
        """All objects in a group, as `iterate` gives them."""
        with closing(self._holding.iterate(page_size=page_size, **self._in(uid, query))) as members:
            yield from members


class GroupSetResource(_Holder[M, Group]):
    """Sets of groups, by which analytics can divide data."""

    __slots__ = ()

    _known_as = "groupSets"

    def add_groups(self, uid: str, groups: "Iterable[Item]") -> "WebMessage":
        """Adds groups to a set: `POST .../{uid}/<groups>`. Unknown ones are ignored: see the answer's counts."""
        return self.add_items(uid, self._held, groups)

    def remove_groups(self, uid: str, groups: "Iterable[Item]") -> "WebMessage":
        """Takes groups out of a set: `DELETE .../{uid}/<groups>`."""
        return self.remove_items(uid, self._held, groups)

    def set_groups(self, uid: str, groups: "Iterable[Item]") -> "WebMessage":
        """Makes a set consist of these groups: `PUT .../{uid}/<groups>`."""
        return self.replace_items(uid, self._held, groups)

    def list_groups(
        self, uid: str, *, page: int | None = None, page_size: int | None = None, **query: Unpack[ListQuery]
    ) -> "Page[Group]":
        """One page of the groups in a set, as `list` gives them."""
        return self._holding.list(page=page, page_size=page_size, **self._in(uid, query))


# -- Legend sets, copies, merges, expressions ------------------------------------------------------------------------


class LegendedResource(MetadataResource[M]):
    """Objects whose values are coloured by legend sets."""

    __slots__ = ()

    def set_legend_sets(
        self, uid: str, legend_sets: "Iterable[Item]", **options: Unpack["ImportOptions"]
    ) -> "WebMessage":
        """Gives an object these legend sets, of which the first is the default; none takes all away: `PATCH .../{uid}`.

        As a JSON Patch of the whole list, because the request for collections does not keep their order.
        """
        value = references_to(legend_sets)
        return self.patch(uid, [{"op": "add", "path": "/legendSets", "value": value}], **options)


class CloneableResource(MetadataResource[M]):
    """Objects of which a copy makes sense: nothing but what is inside them belongs to them."""

    __slots__ = ()

    _copied = ":owner"
    """The fields that a copy is made of."""

    def clone(
        self,
        uid: str,
        *,
        name: str,
        short_name: str | None = None,
        code: str | None = None,
        description: str | None = None,
        new_uid: str | None = None,
        **options: Unpack["ImportOptions"],
    ) -> "WebMessage":
        """Makes a copy of an object under another name; the answer's `uid` is its id: `GET .../{uid}`, `POST ...`.

        Codes are unique, so that the copy has none unless given. Objects inside it become new ones. The copy belongs
        to the user of the client and is otherwise shared as the original is.
        """
        from dhis2w_client._cloning import clone_of
        from dhis2w_client.uids import generate_uid

        item = self.get(uid, fields=self._copied)
        texts = {"name": name, "shortName": short_name, "code": code, "description": description}
        changes = {key: text for key, text in texts.items() if text is not None}
        copy = clone_of(item.to_wire(), checked_uid(new_uid) if new_uid else generate_uid(), changes)
        return self.create(copy, **options)


class MergeableResource(MetadataResource[M]):
    """Objects that the server can merge, with all that refers to them."""

    __slots__ = ()

    def merge_into(
        self,
        target: "Item",
        sources: "Iterable[Item]",
        *,
        delete_sources: bool = True,
        data_values: Literal["DISCARD", "LAST_UPDATED"] | None = None,
    ) -> "WebMessage":
        """Lets all that refers to the sources refer to the target, and deletes the sources: `POST .../merge`.

        `data_values` says, where the objects have any, whether values of the sources are lost or the latest one wins.
        Indicators and indicator types can be merged on every version; data elements, category options and category
        option combos on 2.42 and later, categories and category combos on 2.43 and later. Raises NotInVersionError on
        earlier ones, and ConflictError where an object is missing.
        """
        uid, uids = uid_of(target), uids_of(sources)
        if uid in uids:
            raise ValueError(f"{uid} cannot be merged into itself")
        merge = cast("Callable[[dict[str, Any]], Any]", getattr(self, "merge"))  # noqa: B009 - not in every version
        body = {"target": uid, "sources": uids, "deleteSources": delete_sources}
        answer: WebMessage = merge(body | ({"dataMergeStrategy": data_values} if data_values else {}))
        return answer


class ExpressionResource(MetadataResource[M]):
    """Objects with an expression, which the server can check and explain."""

    __slots__ = ()

    def validate_expression(self, expression: str) -> "ExpressionDescription":
        """What the server makes of an expression: whether it is valid, and in words: `POST .../expression/description`.

        An expression that is not valid is no error: see the result's `is_valid` and `message`.
        """
        return self._describe("expression/description", expression)

    def _describe(self, path: str, expression: str, **parameters: str | None) -> "ExpressionDescription":
        from dhis2w_client.expressions import ExpressionDescription

        return self._call(
            "POST",
            f"{self._descriptor.path}/{path}",
            params=parameters,
            body=expression.encode(),
            content_type="text/plain",
            returns=ExpressionDescription,
        )


# -- Ordered children ------------------------------------------------------------------------------------------------


class OrderedResource(MetadataResource[M]):
    """Objects with a list that has an order, or that the requests for collections refuse."""

    __slots__ = ()

    def _change_children(
        self,
        uid: str,
        collection: str,
        change: "Callable[[Children], Children]",
        *,
        fields: str = "id",
        **options: Unpack["ImportOptions"],
    ) -> "WebMessage | None":
        """Reads a list of an object, changes it, and sends what changed as the smallest JSON Patch.

        `change` is made by the functions of `dhis2w_client._children`. `fields` must select all that belongs to a
        child: `id` where children are objects of their own, `:owner` where they exist inside the object alone. None
        where there was nothing to change.
        """
        from dhis2w_client.json_patch import difference

        answer = self._call(
            "GET", self._path(checked_uid(uid)), params={"fields": f"{collection}[{fields}]"}, returns=dict[str, Any]
        )
        before: Children = answer.get(collection) or []
        operations = difference({collection: before}, {collection: change(before)})
        return self.patch(uid, operations, **options) if operations else None
