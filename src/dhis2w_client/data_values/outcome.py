"""What became of the rows of an import that took many requests."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from dhis2w_client.data_values.checkpoint import spans
from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.reports import ImportOutcome, RejectedRow

__all__ = ["DataValuesOutcome", "Tally"]

Span = tuple[int, int]


@dataclass(frozen=True, repr=False)
class DataValuesOutcome(ImportOutcome):
    """What became of each row of the source; rows are counted from 0.

    Every row was accepted, is in `rejected`, is in `unknown`, or was never sent (`unsent`).
    """

    rows: int = 0
    """How many were read from the source."""
    unknown: tuple[Span, ...] = ()
    """First and last of rows that were sent, but whose answer did not come: they may be on the server or not."""
    unsent: tuple[Span, ...] = ()
    """First and last of rows that were read but not sent, after the import was given up."""
    error: Dhis2ClientError | None = None
    """Why the import was given up; None for one that came to its end."""

    @property
    def is_clean(self) -> bool:
        """Whether all rows of the source are on the server."""
        return not self.rejected and not self.unknown and self.error is None and self.status != "ERROR"


@dataclass
class Tally:
    """The outcome while it is being made."""

    read: int = 0
    counts: dict[str, int] = field(default_factory=dict[str, int])
    rejected: list[RejectedRow] = field(default_factory=list[RejectedRow])
    unknown: list[int] = field(default_factory=list[int])
    unsent: list[int] = field(default_factory=list[int])
    error: Dhis2ClientError | None = None

    def add(self, counts: dict[str, int], rejected: Iterable[RejectedRow]) -> None:
        """Adds what the server said of some rows."""
        for name, value in counts.items():
            self.counts[name] = self.counts.get(name, 0) + value
        self.rejected += rejected

    def outcome(self) -> DataValuesOutcome:
        """The outcome of what was done until now."""
        failed = self.error is not None
        self.rejected.sort(key=lambda row: -1 if row.index is None else row.index)
        return DataValuesOutcome(
            status="ERROR" if failed else "WARNING" if self.rejected else "OK",
            created=self.counts.get("created", 0),
            updated=self.counts.get("updated", 0),
            deleted=self.counts.get("deleted", 0),
            ignored=self.counts.get("ignored", 0),
            rejected=tuple(self.rejected),
            message=f"given up: {self.error}" if failed else None,
            rows=self.read,
            unknown=tuple(spans(self.unknown)),
            unsent=tuple(spans(self.unsent)),
            error=self.error,
        )


def counts_of(outcome: ImportOutcome) -> dict[str, int]:
    """The counts of one answer."""
    return {
        "created": outcome.created,
        "updated": outcome.updated,
        "deleted": outcome.deleted,
        "ignored": outcome.ignored,
    }
