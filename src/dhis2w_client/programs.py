"""Tracker and event programs in a few words: their stages, attributes and data elements, in order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypedDict

from dhis2w_client._names import camel_case
from dhis2w_client.sharing import public_sharing
from dhis2w_client.uids import checked_uid, generate_uid

__all__ = [
    "ProgramAttributeOptions",
    "ProgramLabels",
    "ProgramSpec",
    "ProgramStageSpec",
    "RelationshipSide",
    "StageElementOptions",
    "TypeAttributeOptions",
    "wire_names",
]


class StageElementOptions(TypedDict, total=False):
    """How a data element is asked for in a program stage."""

    compulsory: bool
    allow_future_date: bool
    display_in_reports: bool
    allow_provided_elsewhere: bool
    render_options_as_radio: bool
    skip_synchronization: bool
    skip_analytics: bool


class TypeAttributeOptions(TypedDict, total=False):
    """How an attribute belongs to a tracked entity type."""

    mandatory: bool
    searchable: bool
    display_in_list: bool


class ProgramAttributeOptions(TypeAttributeOptions, total=False):
    """How an attribute is asked for in a program."""

    allow_future_date: bool
    render_options_as_radio: bool


class ProgramLabels(TypedDict, total=False):
    """What a program calls the things it works with; None takes a label away."""

    enrollment_label: str | None
    enrollments_label: str | None
    """2.43 and later."""
    event_label: str | None
    events_label: str | None
    """2.43 and later."""
    program_stage_label: str | None
    program_stages_label: str | None
    """2.43 and later."""
    enrollment_date_label: str | None
    incident_date_label: str | None
    follow_up_label: str | None
    org_unit_label: str | None
    relationship_label: str | None
    relationships_label: str | None
    """2.44."""
    note_label: str | None
    notes_label: str | None
    """2.44."""
    tracked_entity_attribute_label: str | None
    tracked_entity_attributes_label: str | None
    """2.44."""


@dataclass(frozen=True, kw_only=True)
class ProgramStageSpec:
    """A stage with its data elements."""

    name: str
    elements: Sequence[str] | Mapping[str, StageElementOptions] = ()
    """Ids of data elements, in order; or their options, by id."""
    repeatable: bool = False
    description: str | None = None
    min_days_from_start: int = 0
    uid: str = field(default_factory=generate_uid)
    """The id of the new object."""


@dataclass(frozen=True, kw_only=True)
class ProgramSpec:
    """A program: a tracker program with a tracked entity type, an event program without one.

    Stages, attributes and data elements are in the order in which they are given.
    """

    name: str
    short_name: str
    stages: Sequence[ProgramStageSpec]
    tracked_entity_type: str | None = None
    attributes: Sequence[str] | Mapping[str, ProgramAttributeOptions] = ()
    """Ids of tracked entity attributes, in order; or their options, by id."""
    organisation_units: Sequence[str] = ()
    category_combo: str | None = None
    """The server's default unless given."""
    code: str | None = None
    description: str | None = None
    only_enroll_once: bool = False
    public: str | None = None
    """What everybody may do with the program and its stages, such as `rwrw----`."""
    uid: str = field(default_factory=generate_uid)
    """The id of the new object."""

    def to_bundle(self) -> dict[str, list[dict[str, Any]]]:
        """The program and its stages as they are posted to `/api/metadata`.

        Raises ValueError for an event program that has attributes, or any other number of stages than one.
        """
        registration = self.tracked_entity_type is not None
        if not registration and (self.attributes or len(self.stages) != 1):
            raise ValueError(
                f"{self.name!r} has no tracked_entity_type, so that it is an event program: it has one stage, "
                f"not {len(self.stages)}, and no attributes"
            )
        sharing = public_sharing(self.public)
        program: dict[str, Any] = {
            "id": checked_uid(self.uid),
            "name": self.name,
            "shortName": self.short_name,
            "programType": "WITH_REGISTRATION" if registration else "WITHOUT_REGISTRATION",
            "onlyEnrollOnce": self.only_enroll_once,
            **({"trackedEntityType": {"id": self.tracked_entity_type}} if registration else {}),
            **({"categoryCombo": {"id": self.category_combo}} if self.category_combo else {}),
            **{name: value for name, value in (("code", self.code), ("description", self.description)) if value},
            **sharing,
            "organisationUnits": _references(self.organisation_units),
            "programStages": _references(stage.uid for stage in self.stages),
            "programTrackedEntityAttributes": [
                {**part, "program": {"id": self.uid}} for part in _ordered(self.attributes, "trackedEntityAttribute")
            ],
        }
        stages = [self._stage(stage, number) | sharing for number, stage in enumerate(self.stages, 1)]
        return {"programs": [program], "programStages": stages}

    def _stage(self, stage: ProgramStageSpec, number: int) -> dict[str, Any]:
        return {
            "id": checked_uid(stage.uid),
            "name": stage.name,
            "program": {"id": self.uid},
            "sortOrder": number,
            "repeatable": stage.repeatable,
            "minDaysFromStart": stage.min_days_from_start,
            **({"description": stage.description} if stage.description else {}),
            "programStageDataElements": _ordered(stage.elements, "dataElement"),
        }


@dataclass(frozen=True, kw_only=True)
class RelationshipSide:
    """What stands on one side of a relationship: tracked entities of a type, enrollments in a program, or events.

    With a stage it is the events of that stage; without a type the enrollments in the program; otherwise tracked
    entities of the type, of those in the program where one is given.
    """

    tracked_entity_type: str | None = None
    program: str | None = None
    program_stage: str | None = None

    def to_wire(self) -> dict[str, Any]:
        """The constraint as it is posted within a relationship type. Raises ValueError where nothing is given."""
        given = {
            "trackedEntityType": self.tracked_entity_type,
            "program": self.program,
            "programStage": self.program_stage,
        }
        references = {name: {"id": checked_uid(uid)} for name, uid in given.items() if uid is not None}
        if not references:
            raise ValueError("a side of a relationship needs a tracked_entity_type, a program or a program_stage")
        if self.program_stage is not None:
            return {"relationshipEntity": "PROGRAM_STAGE_INSTANCE", **references}
        if self.tracked_entity_type is None:
            return {"relationshipEntity": "PROGRAM_INSTANCE", **references}
        return {"relationshipEntity": "TRACKED_ENTITY_INSTANCE", **references}


def wire_names(values: Mapping[str, Any]) -> dict[str, Any]:
    """Properties by the names of DHIS2: `{"display_in_list": True}` -> `{"displayInList": True}`."""
    return {camel_case(name): value for name, value in values.items()}


def _ordered(given: Iterable[str] | Mapping[str, Mapping[str, Any]], name: str) -> list[dict[str, Any]]:
    options = given if isinstance(given, Mapping) else dict[str, Mapping[str, Any]].fromkeys(given, {})
    return [
        {"id": generate_uid(), name: {"id": checked_uid(uid)}, **wire_names(own), "sortOrder": number}
        for number, (uid, own) in enumerate(options.items(), 1)
    ]


def _references(uids: Iterable[str]) -> list[dict[str, str]]:
    return [{"id": checked_uid(uid)} for uid in uids]
