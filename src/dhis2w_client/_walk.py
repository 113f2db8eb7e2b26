"""Which page to ask for next, so that a walk over all pages gives each row once though the list changes meanwhile.

Pages of a server are cut anew for each request: where rows were removed since the last one, the next page begins too
late, and rows would be missed without a sign. So each page is asked for such that it begins with a row that was seen
already. Where it does not, the walk goes back. Nothing relies on what the pager says about its page or the next one:
some servers clamp the number, some do not, and links may carry a wrong host.
"""

from collections import deque
from typing import Any, Generic, NamedTuple, TypeVar

from dhis2w_client.paging import Page

__all__ = ["Step", "Walk"]

Item = TypeVar("Item")

_REMEMBERED = 1000
_IDS_IN_A_TEXT = 100
_PATIENCE = 10


class Step(NamedTuple):
    """One page to ask for."""

    page: int
    page_size: int

    @property
    def start(self) -> int:
        """How many rows are before it."""
        return (self.page - 1) * self.page_size


class Walk(Generic[Item]):
    """The state of a walk: `step` is what to ask for next, None at the end; `take` reads what came.

    Memory holds no row, but the ids of the last ones, `remembered` or a few more: between two requests, fewer rows than
    that may go, or come before them. `key` is the property that is the id. Rows must come in an order that does not
    change; rows without ids are walked page by page as they come.
    """

    def __init__(self, page_size: int, key: str = "id", *, remembered: int = _REMEMBERED) -> None:
        if page_size < 1:
            raise ValueError(f"page_size must be 1 or more, not {page_size}")
        self._key = key
        self._page_size = max(page_size, 2)  # one row overlaps
        self.step: Step | None = Step(1, self._page_size)
        # A hundred ids a text: a sixth of the memory of a set of them, and no more of them in pieces at a time.
        self._recent: deque[str] = deque()
        self._remembered, self._least_remembered = 0, remembered
        self._total: int | None = None
        self._fruitful = self._fruitless = 0

    def take(self, page: Page[Item]) -> Page[Item]:
        """The page without the rows that were seen already, which are removed; afterwards `step` is the next page."""
        step, pager = self.step, page.pager
        assert step is not None
        ids = [getattr(item, self._key, None) for item in page]
        if pager is None:  # the whole list at once
            self.step = None
            del page[: _seen(ids, self._new(ids))]
            return page
        if pager.pageSize and pager.pageSize < step.page_size:
            self._page_size = max(pager.pageSize, 2)  # the server has a limit of its own
            step = Step(step.page, pager.pageSize)
        self._total = pager.total
        if None in ids:
            self.step = None if self._ends(step, ids) else Step(step.page + 1, step.page_size)
            return page
        new = self._new(ids)
        seen = _seen(ids, new)
        if step.start > 0 and seen == 0:
            self._go_on(step.start - self._page_size, fruitful=False)
            page.clear()
            return page
        self._remember(ids[seen:])
        if self._ends(step, ids):
            self.step = None
        else:
            self._go_on(step.start + len(ids), fruitful=seen < len(ids))
        del page[:seen]
        return page

    def _go_on(self, position: int, *, fruitful: bool) -> None:
        """Asks for the page that begins with the row before a position, or a few rows earlier."""
        self._fruitful += fruitful
        self._fruitless = 0 if fruitful else self._fruitless + 1
        if self._fruitless > 2 * self._fruitful + _PATIENCE:  # the server does not page as it says
            self.step = None
            return
        self.step = _step_to(position, self._page_size)

    def _ends(self, step: Step, ids: list[Any]) -> bool:
        if self._total is not None:
            return step.start + len(ids) >= self._total or (not ids and step.start == 0)
        return len(ids) < step.page_size

    def _new(self, ids: list[Any]) -> dict[Any, None]:
        """The ids that are not among those that are remembered; a dict of them is smaller than a set."""
        new: dict[Any, None] = dict.fromkeys(ids)
        for text in self._recent:
            for uid in text.split("\n"):
                new.pop(uid, None)
        return new

    def _remember(self, ids: list[Any]) -> None:
        for start in range(0, len(ids), _IDS_IN_A_TEXT):
            some = ids[start : start + _IDS_IN_A_TEXT]
            self._recent.append("\n".join(some))
            self._remembered += len(some)
        while self._remembered - _IDS_IN_A_TEXT > self._least_remembered:
            self._remembered -= self._recent.popleft().count("\n") + 1


def _seen(ids: list[Any], new: dict[Any, None]) -> int:
    """How many rows of a page are not after the last one that was seen."""
    return next((count for count in range(len(ids), 0, -1) if ids[count - 1] not in new), 0)


def _step_to(position: int, page_size: int) -> Step:
    """The page that begins at the row before a position, or a few rows earlier, and brings the most rows after it.

    A page begins at a multiple of its size, so the size is what can be chosen: at most `page_size`, or a little more
    where only a small page was wanted and none of its divisors fits.
    """
    if position < 2:
        return Step(1, page_size)

    def rows_after(size: int) -> int:
        return size - 1 - (position - 1) % size

    size = max(range(page_size, page_size // 2, -1), key=rows_after)
    while rows_after(size) < 1:
        size += 1
    return Step((position - 1) // size + 1, size)
