"""What reading several objects gives: one page of a list with its pager, objects found by uid."""

from typing import Generic, TypeVar

from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.models import Dhis2Model

__all__ = ["Found", "Page", "Pager", "SeveralFoundError"]

Item = TypeVar("Item")


class Pager(Dhis2Model):
    """Where a page stands in its list.

    `page` is no proof of where one is: servers before 2.44 answer the number of the last page for every page after it.
    `total` and `pageCount` are absent where the server does not count. Links may carry a wrong host behind a proxy.
    """

    page: int | None = None
    pageSize: int | None = None
    pageCount: int | None = None
    total: int | None = None
    nextPage: str | None = None
    prevPage: str | None = None


class Page(list[Item], Generic[Item]):
    """The objects of one page: a list, with the pager beside it."""

    __slots__ = ("pager",)

    pager: Pager | None
    """What the server says about paging; None for a list that is not paged."""

    def __init__(self, items: list[Item], pager: Pager | None = None) -> None:
        super().__init__(items)
        self.pager = pager

    @property
    def total(self) -> int | None:
        """How many objects the whole list has; None where the server did not count."""
        if self.pager is None:
            return len(self)
        return self.pager.total

    @property
    def page_count(self) -> int | None:
        """How many pages the list has; None where the server did not count."""
        if self.pager is None:
            return 1
        return self.pager.pageCount

    def __repr__(self) -> str:
        from dhis2w_client._display import labels

        return f"<Page: {self._counts}{f': {labels(self)}' if self else ''}>"

    def _repr_html_(self) -> str:
        from dhis2w_client._display import objects_as_html

        return objects_as_html(self, self._counts)

    @property
    def _counts(self) -> str:
        number = self.pager and self.pager.page
        place = f", page {number} of {self.page_count or '?'}" if number else ""
        return f"{len(self)} of {'?' if self.total is None else self.total} objects{place}"


class Found(list[Item], Generic[Item]):
    """The objects that were asked for by uid, in that order, without those that there are not."""

    __slots__ = ("missing",)

    missing: tuple[str, ...]
    """The uids without an object that the user may see."""

    def __init__(self, items: list[Item], missing: tuple[str, ...] = ()) -> None:
        super().__init__(items)
        self.missing = missing

    def __repr__(self) -> str:
        from dhis2w_client._display import labels

        missing = f"; missing: {', '.join(self.missing)}" if self.missing else ""
        return f"<Found: {len(self)} objects{f': {labels(self)}' if self else ''}{missing}>"

    def _repr_html_(self) -> str:
        from dhis2w_client._display import objects_as_html

        return objects_as_html(self, f"{len(self)} found, {len(self.missing)} missing")


class SeveralFoundError(Dhis2ClientError, LookupError):
    """A search that should find one object at most found more."""

    def __init__(self, path: str, found: tuple[str, ...]) -> None:
        super().__init__(path, found)
        self.path = path
        self.found = found
        """The ids of the first of them."""

    def __str__(self) -> str:
        return f"{self.path}: more than one object fits, among them {', '.join(self.found)}; narrow the filters"
