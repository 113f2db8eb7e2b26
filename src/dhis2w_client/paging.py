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
        return f"Page({super().__repr__()}, pager={self.pager!r})"


class Found(list[Item], Generic[Item]):
    """The objects that were asked for by uid, in that order, without those that there are not."""

    __slots__ = ("missing",)

    missing: tuple[str, ...]
    """The uids without an object that the user may see."""

    def __init__(self, items: list[Item], missing: tuple[str, ...] = ()) -> None:
        super().__init__(items)
        self.missing = missing

    def __repr__(self) -> str:
        return f"Found({super().__repr__()}, missing={self.missing!r})"


class SeveralFoundError(Dhis2ClientError, LookupError):
    """A search that should find one object at most found more."""

    def __init__(self, path: str, found: tuple[str, ...]) -> None:
        super().__init__(path, found)
        self.path = path
        self.found = found
        """The ids of the first of them."""

    def __str__(self) -> str:
        return f"{self.path}: more than one object fits, among them {', '.join(self.found)}; narrow the filters"
