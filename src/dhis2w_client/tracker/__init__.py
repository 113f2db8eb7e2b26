"""Tracked entities, enrollments, events and relationships: queries, imports and what becomes of them, without I/O."""

from typing import TYPE_CHECKING

from dhis2w_client._lazy import lazy_names

if TYPE_CHECKING:
    from dhis2w_client.tracker.import_options import TrackerImportOptions
    from dhis2w_client.tracker.objects import TrackerObject, prepare
    from dhis2w_client.tracker.outcome import ImportUnfinishedError, TrackerOutcome
    from dhis2w_client.tracker.parameters import condition
    from dhis2w_client.tracker.results import (
        EnrollResult,
        EventResult,
        MissingStage,
        OutstandingEnrollment,
        OverdueEvent,
        RegisterResult,
        RelationshipEnd,
        RelationshipResult,
    )
else:
    __getattr__, __dir__ = lazy_names(
        globals(),
        {
            "import_options": "TrackerImportOptions",
            "objects": "TrackerObject prepare",
            "outcome": "ImportUnfinishedError TrackerOutcome",
            "parameters": "condition",
            "results": "EnrollResult EventResult MissingStage OutstandingEnrollment OverdueEvent RegisterResult "
            "RelationshipEnd RelationshipResult",
        },
    )

__all__ = [
    "EnrollResult",
    "EventResult",
    "ImportUnfinishedError",
    "MissingStage",
    "OutstandingEnrollment",
    "OverdueEvent",
    "RegisterResult",
    "RelationshipEnd",
    "RelationshipResult",
    "TrackerImportOptions",
    "TrackerObject",
    "TrackerOutcome",
    "condition",
    "prepare",
]
