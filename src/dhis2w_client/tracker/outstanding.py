"""What is yet to be done in an enrollment: events that are missing, and planned ones whose day is over."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from dhis2w_client.tracker.results import MissingStage, OutstandingEnrollment, OverdueEvent

__all__ = ["Stage", "outstanding_of", "stages_of"]


class Stage(NamedTuple):
    """What a program stage says about its first event."""

    uid: str
    name: str | None
    days: int
    """After how many days it is due."""
    from_enrollment: bool
    """Whether these are counted from the enrollment, instead of from the incident."""


def stages_of(program: Mapping[str, Any]) -> list[Stage]:
    """The stages of a program, as the server gives them."""
    return [
        Stage(
            str(stage["id"]),
            stage.get("name"),
            int(stage.get("minDaysFromStart") or 0),
            bool(stage.get("generatedByEnrollmentDate")),
        )
        for stage in program.get("programStages") or ()
    ]


def outstanding_of(enrollment: Mapping[str, Any], stages: Iterable[Stage], today: date) -> OutstandingEnrollment | None:
    """What is outstanding in an enrollment on a day; None where nothing is."""
    events: list[Mapping[str, Any]] = [event for event in enrollment.get("events") or () if not event.get("deleted")]
    there = {event.get("programStage") for event in events}
    missing = [
        MissingStage(stage.uid, stage.name, due)
        for stage in stages
        if stage.uid not in there and ((due := _due(enrollment, stage)) is None or due <= today)
    ]
    overdue = sorted(
        (
            OverdueEvent(str(event.get("event")), event.get("programStage"), _day(event.get("scheduledAt")))
            for event in events
            if _is_overdue(event, today)
        ),
        key=lambda event: (event.scheduled or date.min, event.event),
    )
    if not missing and not overdue:
        return None
    return OutstandingEnrollment(
        str(enrollment.get("enrollment")),
        enrollment.get("trackedEntity"),
        enrollment.get("orgUnit"),
        _day(enrollment.get("enrolledAt")),
        tuple(missing),
        tuple(overdue),
    )


def _due(enrollment: Mapping[str, Any], stage: Stage) -> date | None:
    enrolled, incident = _day(enrollment.get("enrolledAt")), _day(enrollment.get("occurredAt"))
    start = enrolled if stage.from_enrollment else incident or enrolled
    return start + timedelta(days=stage.days) if start else None


def _is_overdue(event: Mapping[str, Any], today: date) -> bool:
    if event.get("status") == "OVERDUE":
        return True
    scheduled = _day(event.get("scheduledAt"))
    return event.get("status") == "SCHEDULE" and scheduled is not None and scheduled < today


def _day(moment: object) -> date | None:
    return date.fromisoformat(str(moment)[:10]) if moment else None
