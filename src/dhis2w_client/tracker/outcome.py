"""What became of each object of a tracker import, also where requests failed in the middle of it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from dhis2w_client.reports import ImportOutcome, ImportRejectedError, RejectedRow
from dhis2w_client.tracker.objects import TrackerObject

__all__ = ["Fate", "ImportUnfinishedError", "Tally", "TrackerOutcome"]

Fate: TypeAlias = Literal["ACCEPTED", "UNCHANGED", "REJECTED", "LEFT_OUT", "UNKNOWN", "UNSENT"]
"""ACCEPTED: it is as it was sent, or would be after a dry run. UNCHANGED: the server found nothing to do. REJECTED: the
server said what is wrong with it. LEFT_OUT: it was not imported because of others, on which it depends or beside which
it stood in an atomic request. UNKNOWN: it was sent, but no answer came. UNSENT: it was not sent."""


@dataclass(frozen=True, repr=False)
class TrackerOutcome(ImportOutcome):
    """What a tracker import did. Values of attributes and data elements are neither in its text nor in its repr."""

    objects: tuple[TrackerObject, ...] = field(default=(), repr=False)
    """Every object of the import, flat, with its uid."""
    fates: Mapping[tuple[str, str], Fate] = field(default_factory=dict[tuple[str, str], Fate], repr=False)
    """Type and uid -> what became of the object; see also `fate`."""
    error: Exception | None = None
    """Why the import was given up; None for one that came to its end."""

    def fate(self, item: TrackerObject) -> Fate:
        """What became of an object."""
        return self.fates[item.key]

    def having(self, *fates: Fate) -> list[TrackerObject]:
        """The objects with one of these fates, in their order."""
        return [item for item in self.objects if self.fates[item.key] in fates]

    @property
    def failed_objects(self) -> list[TrackerObject]:
        """What is not known to be on the server: repaired or as it is, it may be given to `import_` again.

        Nothing is doubled by that, as each object keeps its uid. Under CREATE those whose fate was unknown are
        rejected then (E1002, E1030, E1080) where they had arrived.
        """
        return self.having("REJECTED", "LEFT_OUT", "UNKNOWN", "UNSENT")

    @property
    def unknown(self) -> list[TrackerObject]:
        """What was sent, but no answer came: it may be on the server or not."""
        return self.having("UNKNOWN")

    @property
    def unsent(self) -> list[TrackerObject]:
        """What was not sent, as the import was given up before."""
        return self.having("UNSENT")

    def problems(self, item: TrackerObject) -> list[RejectedRow]:
        """What the server said is wrong with an object."""
        return [row for row in self.rejected if row.uid == item.uid and row.type in {item.type, None}]

    @property
    def is_clean(self) -> bool:
        """Whether all objects are on the server, or would be after a dry run."""
        return not self.rejected and self.error is None and not self.failed_objects

    def raise_for_rejected(self) -> "TrackerOutcome":
        """The outcome itself; ImportUnfinishedError where it was given up, ImportRejectedError where not all is in."""
        if self.error is not None:
            raise ImportUnfinishedError(self) from self.error
        if not self.is_clean:
            raise ImportRejectedError(self)
        return self

    @property
    def summary(self) -> str:
        """Its status, and how many objects had which fate, in one line."""
        counts = Counter(self.fates.values())
        told = ", ".join(f"{count} {fate.lower().replace('_', ' ')}" for fate, count in counts.items())
        return f"{self.status}: {told or 'no objects'}"


class ImportUnfinishedError(ImportRejectedError):
    """A tracker import was given up; `outcome.failed_objects` are what may be imported again, without doubling any."""

    outcome: TrackerOutcome

    def __str__(self) -> str:
        return (
            f"the import was given up: {self.outcome.error} ({self.outcome.summary}); "
            "import error.outcome.failed_objects again, whose uids keep them from being doubled"
        )


@dataclass
class Tally:
    """The outcome while it is being made."""

    objects: list[TrackerObject] = field(repr=False)
    atomic: bool = True
    dry_run: bool = False
    fates: dict[tuple[str, str], Fate] = field(default_factory=dict[tuple[str, str], Fate])
    outcomes: list[ImportOutcome] = field(default_factory=list[ImportOutcome])
    error: Exception | None = None
    _answered: list[TrackerObject] = field(default_factory=list[TrackerObject], repr=False)

    def answered(self, objects: list[TrackerObject], outcome: ImportOutcome) -> None:
        """Notes what the server said of the objects of one request."""
        self._answered = objects
        self.outcomes.append(outcome)
        rejected = {(row.type, row.uid) for row in outcome.rejected if row.code not in _BECAUSE_OF_OTHERS}
        dependent = {(row.type, row.uid) for row in outcome.rejected} - rejected
        failed = outcome.status == "ERROR" or (self.atomic and bool(outcome.rejected))
        stored = _stored(outcome)
        lost: set[tuple[str, str]] = set()
        for item in objects:
            key = item.key
            fate: Fate
            if key in rejected or (None, item.uid) in rejected:
                fate = "REJECTED"
            elif key in stored:
                fate = "ACCEPTED"
            elif failed or key in dependent or not lost.isdisjoint(item.parents):
                fate = "LEFT_OUT"
            elif self.dry_run:
                fate = "ACCEPTED"
            else:
                fate = "UNCHANGED"
            if fate in {"REJECTED", "LEFT_OUT"}:
                lost.add(key)
            self.fates[key] = fate

    def last(self) -> TrackerOutcome:
        """What became of the objects of the last request that was answered."""
        part = Tally(self._answered, self.atomic, self.dry_run)
        part.answered(self._answered, self.outcomes[-1])
        return part.outcome()

    def note(self, objects: Iterable[TrackerObject], fate: Fate) -> None:
        """Notes what became of objects that no report tells of."""
        self.fates.update({item.key: fate for item in objects})

    def outcome(self) -> TrackerOutcome:
        """The outcome of what was done until now; what was not spoken of is unsent."""
        fates: dict[tuple[str, str], Fate] = {item.key: "UNSENT" for item in self.objects}
        fates |= self.fates
        parts = self.outcomes
        message = (
            f"given up: {self.error}" if self.error else next((part.message for part in parts if part.message), None)
        )
        statuses = {part.status for part in parts}
        rejected = tuple(row for part in parts for row in part.rejected)
        lost = {"REJECTED", "LEFT_OUT"} & set(fates.values())
        if self.error is not None or statuses == {"ERROR"}:
            status = "ERROR"
        else:
            status = "WARNING" if rejected or lost or "ERROR" in statuses else "OK"
        return TrackerOutcome(
            status=status,
            created=sum(part.created for part in parts),
            updated=sum(part.updated for part in parts),
            deleted=sum(part.deleted for part in parts),
            ignored=sum(part.ignored for part in parts),
            rejected=rejected,
            warnings=tuple(row for part in parts for row in part.warnings),
            message=message,
            report=parts[0].report if len(parts) == 1 else {"reports": [part.report for part in parts]},
            objects=tuple(self.objects),
            fates=fates,
            error=self.error,
        )


# An object that this one refers to cannot be imported, or be deleted.
_BECAUSE_OF_OTHERS = frozenset({"E5000", "E5001"})


def _stored(outcome: ImportOutcome) -> set[tuple[str, str]]:
    """Type and uid of the objects that the report says were written."""
    bundle = outcome.report.get("bundleReport") or {}
    types = bundle.get("typeReportMap") or {}
    return {
        (kind, str(item.get("uid")))
        for kind, part in types.items()
        for item in part.get("objectReports") or ()
        if not item.get("errorReports")
    }
