"""Objects of any type: the verbs that read them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NamedTuple, TypedDict, TypeVar, Unpack, cast

from dhis2w_client._async._parallel import Ahead, each_result
from dhis2w_client._async.resource import Resource
from dhis2w_client._differences import query_replaces_filters
from dhis2w_client._partial import mark_partial
from dhis2w_client._walk import Walk
from dhis2w_client.errors import NotFoundError
from dhis2w_client.fields import Fields, check_fields, fields_text, is_whole, reshaped, with_id
from dhis2w_client.filters import Filters, filter_texts, where
from dhis2w_client.models import loosened, projection
from dhis2w_client.paging import Found, Page, Pager, SeveralFoundError
from dhis2w_client.query import ParameterValue, comma_joined, field_names, path_segment, query_string
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from dhis2w_client.models import Dhis2Model

__all__ = ["Descriptor", "ListQuery", "ReadableResource"]

M = TypeVar("M", bound="Dhis2Model")

_DEFAULT_FIELDS = "id,displayName"
_PAGE_SIZE = 500
_LONGEST_QUERY = 6000
_UIDS_PER_REQUEST = 300


class Descriptor(NamedTuple):
    """What tells one metadata type from another."""

    path: str
    """Where its objects are, such as `/api/dataElements`."""
    collection: str
    """The key of its objects in a list, such as `dataElements`."""
    model: str
    """The name of its class in the models of a version, such as `DataElement`."""


class ListQuery(TypedDict, total=False):
    """Which objects of a type, in which order, and what of them."""

    fields: Fields | None
    """`"id,name,categoryCombo[id]"`, a list of names, or of what `dhis2w_client.fields` builds; the server's default
    is `id,displayName`. A field that the model does not have is warned of."""
    filters: Filters | None
    """Conditions such as `"name:ilike:malaria"` or `where("name").ilike("malaria")`; all hold, unless `root_junction`
    is OR."""
    order: str | Iterable[str] | None
    """`"name:asc"` or `"created:desc"`, and `iasc`, `idesc` whatever the case of letters; one or several."""
    query: str | None
    """A text to look for in id, code and name. 2.41 takes no notice of `filters` beside it."""
    root_junction: Literal["AND", "OR"] | None
    translate: bool | None
    """Whether display names are translated, into the user's language or that of `locale`."""
    locale: str | None
    params: Mapping[str, ParameterValue] | None
    """Parameters that have no argument of their own."""


class ReadableResource(Resource, Generic[M]):
    """The objects of one type that can be read, and not changed, like metadata.

    `params` adds parameters of the query that have no argument of their own.
    """

    __slots__ = ()

    _descriptor: ClassVar[Descriptor]

    # -- One object --------------------------------------------------------------------------------------------------

    async def get(
        self,
        uid: str,
        *,
        fields: Fields | None = None,
        params: Mapping[str, ParameterValue] | None = None,
    ) -> M:
        """One object, with all properties unless `fields` names some. Raises NotFoundError where there is none."""
        parameters: dict[str, ParameterValue] = {"fields": self._fields(fields), **(params or {})}
        names = field_names(parameters["fields"])
        kind: type[M] = self._model_for(parameters["fields"])
        if names is not None:
            kind = projection(kind, names)
        item = await self._call("GET", self._path(checked_uid(uid)), params=parameters, returns=kind)
        self._mark([item], parameters["fields"] or "*")
        return item

    async def get_property(self, uid: str, name: str, *, fields: Fields | None = None) -> Any:
        """The JSON value of one property of an object, None where it has none; `fields` selects within it."""
        parameters: dict[str, ParameterValue] = {"fields": fields_text(fields)}
        answer = await self._call("GET", self._path(checked_uid(uid), name), params=parameters, returns=dict[str, Any])
        return answer.get(name)

    async def get_by_code(self, code: str, *, fields: Fields | None = "*") -> M:
        """The object of this code, with all properties unless `fields` names some. Raises NotFoundError."""
        found = await self.find(filters=where("code").eq(code), fields=fields)
        if found is None:
            raise NotFoundError(404, f"there is no {self._descriptor.model} with the code {code!r}")
        return found

    async def exists(self, uid: str) -> bool:
        """Whether there is an object of this id that the user may see."""
        try:
            await self._call("GET", self._path(checked_uid(uid)), params={"fields": "id"})
        except NotFoundError:
            return False
        return True

    async def first(self, **query: Unpack[ListQuery]) -> M | None:
        """The first object that fits, None where none does; without `fields` its id and displayName."""
        return next(iter(await self.list(page_size=1, **query)), None)

    async def find(self, **query: Unpack[ListQuery]) -> M | None:
        """The only object that fits, None where none does. Raises SeveralFoundError where more than one do."""
        found = await self.list(page_size=2, **query)
        if len(found) > 1:
            uids = tuple(str(getattr(item, "id", None)) for item in found)
            raise SeveralFoundError(self._descriptor.path, uids)
        return next(iter(found), None)

    # -- Several objects ---------------------------------------------------------------------------------------------

    async def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        **query: Unpack[ListQuery],
    ) -> Page[M]:
        """One page of the objects that the user may see.

        Pages count from 1 and have 50 objects unless `page_size` says otherwise; a page after the last is empty.
        `paging=False` gives all objects at once. What may be asked for is told at `ListQuery`.
        """
        if page_size is not None and page_size < 1:
            raise ValueError(f"page_size must be 1 or more, not {page_size}")
        parameters = self._list_parameters(query)
        return await self._page({"page": page, "pageSize": page_size, "paging": paging, **parameters})

    async def list_all(self, *, page_size: int = _PAGE_SIZE, **query: Unpack[ListQuery]) -> Page[M]:
        """All objects that fit, asked for page by page."""
        return Page([item async for item in self.iterate(page_size=page_size, **query)])

    async def iterate(self, *, page_size: int = _PAGE_SIZE, **query: Unpack[ListQuery]) -> "AsyncGenerator[M]":
        """All objects that fit, one after the other; memory holds one page.

        Sorted by id, or by `order` and then by id. Each object comes once, and none is missed, though others be added
        or removed meanwhile. The next page is asked for while the program is busy with the second half of this one.
        """
        async with aclosing(self._walk(page_size, query)) as pages:
            async for page, ask_for_next in pages:
                page.reverse()
                for rest in (len(page) // 2, 0):
                    while len(page) > rest:
                        yield page.pop()  # and let go of it
                    ask_for_next()

    async def iterate_pages(
        self, *, page_size: int = _PAGE_SIZE, **query: Unpack[ListQuery]
    ) -> "AsyncGenerator[Page[M]]":
        """The same, page by page: of about `page_size` objects, none of which came before, and with their pager.

        Each page that is asked for begins with an object of the one before, so a `page_size` of 1 asks for two.
        Memory holds two pages unless the program lets go of each (`del page`) before it takes the next.
        """
        async with aclosing(self._walk(page_size, query)) as pages:
            async for page, ask_for_next in pages:
                ask_for_next()
                yield page
                del page

    async def count(self, **query: Unpack[ListQuery]) -> int:
        """How many objects fit."""
        self._check_names(query)
        page = await self._page({"page": 1, "pageSize": 1, **self._parameters(query, "id")})
        if page.total is not None:
            return page.total
        query["fields"] = "id"
        return len(await self.list_all(**query))

    async def get_many(
        self,
        uids: Iterable[str],
        *,
        fields: Fields | None = "*",
        params: Mapping[str, ParameterValue] | None = None,
        limit: int = 4,
    ) -> Found[M]:
        """The objects of these ids, in this order, with all properties unless `fields` names some.

        The ids of those that there are not, or that the user may not see, are in the result's `missing`. At most
        `limit` requests run at a time, each for as many objects as its URL can name.
        """
        wanted = [checked_uid(uid) for uid in uids]
        different = [*dict.fromkeys(wanted)]
        parameters = {**self._list_parameters({"fields": fields, "params": params}), "paging": False}
        parameters["fields"] = with_id(cast("str | None", parameters["fields"]))
        room = (_LONGEST_QUERY - len(query_string(parameters))) // 12
        size = max(1, min(room, _UIDS_PER_REQUEST))
        parts = [different[start : start + size] for start in range(0, len(different), size)]
        pages = await each_result(
            lambda part: self._page({**parameters, "filter": str(where("id").in_(part))}), parts, limit=limit
        )
        found = {str(getattr(item, "id", None)): item for page in pages for item in page}
        missing = tuple(uid for uid in different if uid not in found)
        return Found([found[uid] for uid in wanted if uid in found], missing)

    # -- Other forms -------------------------------------------------------------------------------------------------

    async def gist(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        total: bool = False,
        **query: Unpack[ListQuery],
    ) -> Page[Any]:
        """One page in DHIS2's compact form: JSON objects, or single values where one field was asked for.

        Pages have 50 objects and 1000 at most; `total` has the server count them all. References are links or numbers,
        unknown fields are refused.
        """
        self._check_names(query)
        parameters: dict[str, ParameterValue] = {
            "page": page,
            "pageSize": page_size,
            "totalPages": total or None,
            "total": total or None,  # its name in older versions
            **self._parameters(query, fields_text(query.get("fields"))),
        }
        answer = await self._call("GET", f"{self._descriptor.path}/gist", params=parameters, returns=dict[str, Any])
        pager = answer.get("pager")
        return Page(answer.get(self._descriptor.collection) or [], Pager.model_validate(pager) if pager else None)

    async def list_csv(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        **query: Unpack[ListQuery],
    ) -> str:
        """One page as CSV with a header; columns are simple properties and collections of references.

        `params` may have `separator`, `arraySeparator` and `skipHeader`. Raises ConflictError for other columns.
        """
        parameters = {"page": page, "pageSize": page_size, "paging": paging, **self._list_parameters(query)}
        return await self._call("GET", f"{self._descriptor.path}.csv", params=parameters, returns=str)

    # -- What the verbs are made of ----------------------------------------------------------------------------------

    @property
    def _model(self) -> type[M]:
        model: type[M] = getattr(self._client.models, self._descriptor.model)
        return model

    def _model_for(self, fields: ParameterValue) -> type[M]:
        names = reshaped(fields) if isinstance(fields, str) else None
        return loosened(self._model, names) if names else self._model

    def _path(self, *segments: str) -> str:
        return "/".join((self._descriptor.path, *map(path_segment, segments)))

    async def _page(self, parameters: Mapping[str, ParameterValue]) -> Page[M]:
        return (await self._fetch(parameters))()

    async def _fetch(self, parameters: Mapping[str, ParameterValue]) -> Callable[[], Page[M]]:
        """A page that is not read yet, and a call that reads it."""
        model = self._model_for(parameters.get("fields"))
        read = await self._client.fetch_page(self._descriptor.path, self._descriptor.collection, model, parameters)

        def marked() -> Page[M]:
            page = read()
            self._mark(page, parameters.get("fields") or _DEFAULT_FIELDS)
            return page

        return marked

    async def _walk(self, page_size: int, query: ListQuery) -> "AsyncGenerator[tuple[Page[M], Callable[[], None]]]":
        """All pages, each with what asks for the next one ahead of its use."""
        parameters = self._list_parameters(query)
        parameters["order"] = _with_id_last(parameters["order"])
        parameters["fields"] = with_id(cast("str | None", parameters["fields"]))
        walk: Walk[M] = Walk(page_size)
        asked: list[Ahead[Callable[[], Page[M]]]] = []

        def ask() -> None:
            if walk.step is not None and not asked:
                place = {"page": walk.step.page, "pageSize": walk.step.page_size}
                asked.append(Ahead(partial(self._fetch, {**place, **parameters})))

        try:
            while walk.step is not None:
                ask()
                read = await asked[0].result()
                asked.clear()
                page = read()
                del read  # with the body in it
                walk.take(page)
                if page:
                    yield page, ask
                del page  # before the next is read
        finally:
            for ahead in asked:
                await ahead.cancel()

    def _mark(self, items: Sequence[M], fields: ParameterValue) -> None:
        if isinstance(fields, str) and not is_whole(self._model, fields):
            mark_partial(items, fields)

    def _fields(self, fields: Fields | None) -> str | None:
        text = fields_text(fields)
        check_fields(self._model, text, self._client.unknown_fields)
        return text

    def _list_parameters(self, query: ListQuery) -> dict[str, ParameterValue]:
        self._check_names(query)
        return self._parameters(query, self._fields(query.get("fields")))

    def _check_names(self, query: ListQuery) -> None:
        """Raises TypeError for a keyword that no list has: only type checkers would see it otherwise."""
        if unknown := query.keys() - ListQuery.__annotations__.keys():
            raise TypeError(
                f"unexpected keyword argument {min(unknown)!r}; there are {', '.join(ListQuery.__annotations__)}"
            )
        if query.get("query") and query.get("filters") and query_replaces_filters(self._feature_version):
            raise ValueError(
                f"DHIS2 2.{self._feature_version} takes no notice of filters beside a query; give one of them"
            )

    def _parameters(self, query: ListQuery, fields: str | None) -> dict[str, ParameterValue]:
        return {
            "fields": fields,
            "filter": filter_texts(query.get("filters"), self._feature_version),
            "order": comma_joined(query.get("order")),
            "query": query.get("query"),
            "rootJunction": query.get("root_junction"),
            "translate": query.get("translate"),
            "locale": query.get("locale"),
            **(query.get("params") or {}),
        }


def _with_id_last(order: ParameterValue) -> str:
    """An order in which no two objects are equal, so that pages do not overlap."""
    given = str(order) if order else ""
    names = {part.partition(":")[0].strip() for part in given.split(",")}
    return given if "id" in names else f"{given},id:asc".lstrip(",")
