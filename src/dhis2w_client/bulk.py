"""What became of many objects that were created, saved, changed or deleted by one call."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeAlias, TypeVar

from dhis2w_client.reports import ImportOutcome, ImportRejectedError, RejectedRow

__all__ = ["BulkOutcome", "BulkResult", "Progress", "chunks_of"]

Item = TypeVar("Item")

Progress: TypeAlias = Callable[[int, int], object]
"""Is told how many of how many objects are done."""


@dataclass(frozen=True, slots=True)
class BulkResult(Generic[Item]):
    """What became of one object."""

    item: Item
    """The object as it was given."""
    uid: str | None
    """Its id, also where it was given without one."""
    problems: tuple[RejectedRow, ...] = ()
    """Why the server did not take it."""
    error: Exception | None = None
    """The failure of the request that it was part of: nothing is known of the object then."""
    is_accepted: bool = True
    """Whether the server took it; False without a problem where another object was to blame."""


class BulkOutcome(list[BulkResult[Item]], Generic[Item]):
    """The result for each object, in the order in which they were given."""

    __slots__ = ("unassigned",)

    unassigned: tuple[RejectedRow, ...]
    """Problems that the server reports of no object that was given, such as one inside of it."""

    def __init__(self, results: Iterable[BulkResult[Item]] = (), unassigned: tuple[RejectedRow, ...] = ()) -> None:
        super().__init__(results)
        self.unassigned = unassigned

    @property
    def accepted(self) -> list[BulkResult[Item]]:
        """The objects that the server took."""
        return [result for result in self if result.is_accepted]

    @property
    def rejected(self) -> list[BulkResult[Item]]:
        """The objects that the server did not take, or of which nothing is known."""
        return [result for result in self if not result.is_accepted]

    def raise_for_rejected(self) -> "BulkOutcome[Item]":
        """The outcome itself; ImportRejectedError where an object was not accepted, with each problem as a row."""
        if self.rejected or self.unassigned:
            raise ImportRejectedError(
                ImportOutcome(
                    status="WARNING" if self.accepted else "ERROR",
                    updated=len(self.accepted),
                    ignored=len(self.rejected),
                    rejected=(*self._rows(), *self.unassigned),
                    message=f"{len(self.rejected)} of {len(self)} objects were not accepted",
                )
            ) from next((result.error for result in self if result.error), None)
        return self

    def _rows(self) -> Iterator[RejectedRow]:
        for index, result in enumerate(self):
            yield from (replace(problem, index=index) for problem in result.problems)
            if not result.is_accepted and not result.problems:
                reason = "not imported because of other objects" if result.error is None else str(result.error)
                yield RejectedRow(reason, index=index, uid=result.uid)

    def __repr__(self) -> str:
        return f"<BulkOutcome: {len(self.accepted)} of {len(self)} accepted>"

    def _repr_html_(self) -> str:
        from dhis2w_client._display import html_table

        rows = [(row.index, row.uid, row.code, row.shown_message()) for row in (*self._rows(), *self.unassigned)]
        return html_table(["row", "object", "code", "problem"], rows, f"{len(self.accepted)} of {len(self)} accepted")


def chunks_of(rows: Sequence[Any], sizes: Sequence[int], limit: int) -> Iterator[Sequence[Any]]:
    """The rows in groups of at most `limit` bytes; a row that is larger alone."""
    start = total = 0
    for position, size in enumerate(sizes):
        if position > start and total + size > limit:
            yield rows[start:position]
            start, total = position, 0
        total += size
    if start < len(rows):
        yield rows[start:]
