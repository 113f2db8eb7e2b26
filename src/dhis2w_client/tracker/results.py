"""What the workflows of tracker data give."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

from dhis2w_client.tracker.outcome import TrackerOutcome

__all__ = [
    "EnrollResult",
    "EventResult",
    "MissingStage",
    "OutstandingEnrollment",
    "OverdueEvent",
    "RegisterResult",
    "RelationshipEnd",
    "RelationshipResult",
]


@dataclass(frozen=True)
class RegisterResult:
    """A tracked entity that was registered."""

    tracked_entity: str
    enrollment: str
    events: tuple[str, ...]
    """In the order in which they were given."""
    outcome: TrackerOutcome = field(repr=False)


@dataclass(frozen=True)
class EnrollResult:
    """An enrollment that was made or changed."""

    enrollment: str
    outcome: TrackerOutcome = field(repr=False)


@dataclass(frozen=True)
class EventResult:
    """An event that was made or changed."""

    event: str
    outcome: TrackerOutcome = field(repr=False)


@dataclass(frozen=True)
class RelationshipResult:
    """A relationship that was made."""

    relationship: str
    outcome: TrackerOutcome = field(repr=False)


class RelationshipEnd(NamedTuple):
    """What stands at one end of a relationship."""

    type: Literal["trackedEntity", "enrollment", "event"]
    uid: str


class MissingStage(NamedTuple):
    """A program stage for which an enrollment has no event, though its day has come."""

    program_stage: str
    name: str | None
    due: date | None
    """The day on which it was due; None where the enrollment has no date to count from."""


class OverdueEvent(NamedTuple):
    """A planned event whose day is over."""

    event: str
    program_stage: str | None
    scheduled: date | None


@dataclass(frozen=True)
class OutstandingEnrollment:
    """An active enrollment for which something is yet to be done."""

    enrollment: str
    tracked_entity: str | None
    org_unit: str | None
    enrolled: date | None
    missing: Sequence[MissingStage] = ()
    overdue: Sequence[OverdueEvent] = ()
