# Made from src/dhis2w_client/_async/services/tracker.py by `make generate`. Do not edit.
"""Tracker: people and things that are followed over time, what is read of them, and the daily work with them."""

from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from dhis2w_client._differences import has_notes_of_their_own, owner_parameter, transfers_what_is_missing
from dhis2w_client._sync.services.tracker_importing import TrackerImporting, TrackerJob
from dhis2w_client._sync.services.tracker_reading import (
    Duplicate,
    EnrolledEvent,
    Enrollment,
    Entity,
    Event,
    Relationship,
    SingleEvent,
    TrackerReading,
)
from dhis2w_client.reports import WebMessage
from dhis2w_client.tracker.outstanding import outstanding_of, stages_of
from dhis2w_client.tracker.parameters import id_of
from dhis2w_client.tracker.results import (
    EnrollResult,
    EventResult,
    OutstandingEnrollment,
    RegisterResult,
    RelationshipEnd,
    RelationshipResult,
)
from dhis2w_client.tracker.values import data_values_of, values_of
from dhis2w_client.uids import generate_uid

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import TypeAlias

    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.query import ParameterValue
    from dhis2w_client.tracker.parameters import EventState, Mode, Ref
    from dhis2w_client.tracker.values import Values

    Strategy: TypeAlias = Literal["CREATE_AND_UPDATE", "CREATE", "UPDATE"]
    Size: TypeAlias = Literal["SMALL", "MEDIUM", "LARGE", "ORIGINAL"]

__all__ = ["Tracker", "TrackerJob"]

Note = TypeVar("Note", bound="Dhis2Model")

_PATH = "/api/tracker"
_DUPLICATES = "/api/potentialDuplicates"


class Tracker(
    TrackerReading[Entity, Enrollment, Event, EnrolledEvent, SingleEvent, Relationship, Duplicate],
    TrackerImporting,
    Generic[Entity, Enrollment, Event, EnrolledEvent, SingleEvent, Relationship, Duplicate, Note],
):
    """Tracked entities, enrollments, events and relationships (`/api/tracker`).

    What one object is made or changed by raises ImportRejectedError where the server refuses it, and
    ImportUnfinishedError where no answer came; `import_` tells about many objects without raising. Days that are left
    out are today by the clock of the server.
    """

    __slots__ = ()

    # -- Registering -------------------------------------------------------------------------------------------------

    def register(
        self,
        *,
        program: "Ref",
        org_unit: "Ref",
        tracked_entity_type: "Ref",
        attributes: "Values | None" = None,
        enrolled_at: date | str | None = None,
        occurred_at: date | str | None = None,
        events: Iterable[Mapping[str, Any]] = (),
        tracked_entity: str | None = None,
        enrollment: str | None = None,
        import_strategy: "Strategy" = "CREATE_AND_UPDATE",
    ) -> RegisterResult:
        """Makes a tracked entity with its enrollment in a program, and events in it; all of them or nothing.

        `attributes` are values by the uid of the attribute, `events` objects as the Web API has them, in which the
        organisation unit may be left out; `occurred_at` is the day of the incident. `tracked_entity` and `enrollment`,
        uids of your own as each event may have one, let the call be repeated. `POST /api/tracker`.
        """
        entity, enrollment = tracked_entity or generate_uid(), enrollment or generate_uid()
        unit = id_of(org_unit, "org_unit")
        enrolled = enrolled_at or self._today()
        visits = [{"orgUnit": unit, **event, "event": event.get("event") or generate_uid()} for event in events]
        body = {
            "trackedEntity": entity,
            "trackedEntityType": id_of(tracked_entity_type, "tracked_entity_type"),
            "orgUnit": unit,
            "attributes": values_of(attributes or {}),
            "enrollments": [
                {
                    "enrollment": enrollment,
                    "program": id_of(program, "program"),
                    "orgUnit": unit,
                    "status": "ACTIVE",
                    "enrolledAt": enrolled,
                    "occurredAt": occurred_at or enrolled,
                    "events": visits,
                }
            ],
        }
        outcome = (self.import_(body, import_strategy=import_strategy)).raise_for_rejected()
        return RegisterResult(entity, enrollment, tuple(str(visit["event"]) for visit in visits), outcome)

    def enroll(
        self,
        *,
        tracked_entity: "Ref",
        program: "Ref",
        org_unit: "Ref",
        attributes: "Values | None" = None,
        enrolled_at: date | str | None = None,
        occurred_at: date | str | None = None,
        enrollment: str | None = None,
        import_strategy: "Strategy" = "CREATE_AND_UPDATE",
    ) -> EnrollResult:
        """Enrolls a tracked entity that there is in a program; `attributes` are those of the program.

        An `enrollment`, a uid of your own, lets the call be repeated. `POST /api/tracker`.
        """
        enrolled = enrolled_at or self._today()
        body = {
            "enrollment": enrollment or generate_uid(),
            "trackedEntity": id_of(tracked_entity, "tracked_entity"),
            "program": id_of(program, "program"),
            "orgUnit": id_of(org_unit, "org_unit"),
            "status": "ACTIVE",
            "enrolledAt": enrolled,
            "occurredAt": occurred_at or enrolled,
            **({"attributes": values_of(attributes)} if attributes else {}),
        }
        outcome = self.import_({"enrollments": [body]}, import_strategy=import_strategy)
        return EnrollResult(str(body["enrollment"]), outcome.raise_for_rejected())

    def add_event(
        self,
        *,
        program: "Ref",
        program_stage: "Ref",
        org_unit: "Ref",
        enrollment: "Ref | None" = None,
        tracked_entity: "Ref | None" = None,
        data_values: "Values | None" = None,
        occurred_at: date | str | None = None,
        scheduled_at: date | str | None = None,
        status: "EventState | None" = None,
        event: str | None = None,
        import_strategy: "Strategy" = "CREATE_AND_UPDATE",
    ) -> EventResult:
        """Adds an event: to an enrollment, to the one active enrollment of a tracked entity, or to neither.

        `data_values` are values by the uid of the data element. Without `occurred_at` it is planned for `scheduled_at`
        (SCHEDULE), or happened today (ACTIVE). Raises LookupError where the tracked entity has not just one active
        enrollment in the program. An `event`, a uid of your own, lets the call be repeated. `POST /api/tracker`.
        """
        where = id_of(enrollment, "enrollment") if enrollment is not None else None
        if where is None and tracked_entity is not None:
            where = self._active_enrollment(program, tracked_entity)
        if occurred_at is None and scheduled_at is None:
            occurred_at = self._today()
        given = {
            "event": event or generate_uid(),
            "program": id_of(program, "program"),
            "programStage": id_of(program_stage, "program_stage"),
            "orgUnit": id_of(org_unit, "org_unit"),
            "enrollment": where,
            "status": status or ("ACTIVE" if occurred_at else "SCHEDULE"),
            "occurredAt": occurred_at,
            "scheduledAt": scheduled_at,
            "dataValues": data_values_of(data_values) if data_values else None,
        }
        body = {name: value for name, value in given.items() if value is not None}
        outcome = self.import_({"events": [body]}, import_strategy=import_strategy)
        return EventResult(str(body["event"]), outcome.raise_for_rejected())

    # -- States ------------------------------------------------------------------------------------------------------

    def complete_enrollment(self, uid: str) -> EnrollResult:
        """Marks an enrollment as completed. `POST /api/tracker`, with the enrollment as it was read before."""
        return self._rewrite_enrollment(uid, {"status": "COMPLETED"})

    def cancel_enrollment(self, uid: str) -> EnrollResult:
        """Marks an enrollment as cancelled. `POST /api/tracker`."""
        return self._rewrite_enrollment(uid, {"status": "CANCELLED"})

    def reopen_enrollment(self, uid: str) -> EnrollResult:
        """Marks an enrollment as active again. `POST /api/tracker`."""
        return self._rewrite_enrollment(uid, {"status": "ACTIVE"})

    def complete_event(self, uid: str, *, occurred_at: date | str | None = None) -> EventResult:
        """Marks an event as completed; one that was only planned needs the day on which it happened.

        That is today unless it is given. `POST /api/tracker`, with the event as it was read before.
        """
        return self._rewrite_event(uid, {"status": "COMPLETED"}, occurred_at=occurred_at, happened=True)

    def skip_event(self, uid: str) -> EventResult:
        """Marks a planned event as skipped. `POST /api/tracker`."""
        return self._rewrite_event(uid, {"status": "SKIPPED"})

    def reopen_event(self, uid: str) -> EventResult:
        """Marks an event as active again. `POST /api/tracker`."""
        return self._rewrite_event(uid, {"status": "ACTIVE"}, happened=True)

    def outstanding(
        self, program: "Ref", *, org_unit: "Ref | None" = None, ou_mode: "Mode | None" = None, page_size: int = 200
    ) -> list[OutstandingEnrollment]:
        """The active enrollments that miss an event whose day has come, or have a planned one whose day is over."""
        return [
            found
            for found in self.iterate_outstanding(program, org_unit=org_unit, ou_mode=ou_mode, page_size=page_size)
        ]

    def iterate_outstanding(
        self, program: "Ref", *, org_unit: "Ref | None" = None, ou_mode: "Mode | None" = None, page_size: int = 200
    ) -> "Generator[OutstandingEnrollment]":
        """The same, one after the other; memory holds one page of enrollments.

        An event of a program stage is missed from `minDaysFromStart` days after the enrollment or the incident on.
        Of `org_unit` and all below it, unless `ou_mode` says otherwise; without one, of all that the user may see.
        """
        uid = id_of(program, "program")
        stages = stages_of(self._client.get_raw(f"/api/programs/{uid}", {"fields": f"programStages[{_STAGE}]"}))
        today = self._today()
        mode = ou_mode or (None if org_unit is None else "DESCENDANTS")
        with closing(
            self.iterate_enrollments(
                program=uid,
                org_units=org_unit,
                ou_mode=mode,
                status="ACTIVE",
                fields=_OUTSTANDING,
                page_size=page_size,
            )
        ) as enrollments:
            for enrollment in enrollments:
                if (found := outstanding_of(enrollment.to_wire(), stages, today)) is not None:
                    yield found

    # -- Ownership ---------------------------------------------------------------------------------------------------

    def transfer_ownership(self, tracked_entity: "Ref", *, program: "Ref", org_unit: "Ref") -> WebMessage:
        """Gives a tracked entity, as far as a program is concerned, to another organisation unit.

        `PUT /api/tracker/ownership/transfer`.
        """
        uid = id_of(tracked_entity, "tracked_entity")
        if transfers_what_is_missing(self._feature_version):
            self._call("GET", f"{_PATH}/trackedEntities/{uid}", params={"fields": "trackedEntity"})
        params = {
            "trackedEntity": uid,
            "program": id_of(program, "program"),
            owner_parameter(self._feature_version): id_of(org_unit, "org_unit"),
        }
        return self._call("PUT", f"{_PATH}/ownership/transfer", params=params, returns=WebMessage)

    def grant_temporary_access(self, tracked_entity: "Ref", *, program: "Ref", reason: str) -> WebMessage:
        """Lets the user at a tracked entity of another organisation unit for some hours; the reason is kept.

        Raises ForbiddenError where the program is not a protected one. `POST /api/tracker/ownership/override`.
        """
        if not reason.strip():
            raise ValueError("grant_temporary_access() needs a reason, which is kept for audits")
        params = {
            "trackedEntity": id_of(tracked_entity, "tracked_entity"),
            "program": id_of(program, "program"),
            "reason": reason,
        }
        return self._call("POST", f"{_PATH}/ownership/override", params=params, returns=WebMessage)

    # -- Notes -------------------------------------------------------------------------------------------------------

    def add_enrollment_note(self, enrollment: "Ref", text: str) -> Note:
        """Adds a note to an enrollment. `POST /api/tracker/enrollments/{uid}/note`; on 2.41 with the enrollment."""
        return self._add_note("enrollments", id_of(enrollment, "enrollment"), text)

    def add_event_note(self, event: "Ref", text: str) -> Note:
        """Adds a note to an event. `POST /api/tracker/events/{uid}/note`; on 2.41 with the event."""
        return self._add_note("events", id_of(event, "event"), text)

    def _add_note(self, resource: str, uid: str, text: str) -> Note:
        if not text.strip():
            raise ValueError("a note needs a text")
        model: type[Note] = self._model("TrackerNote")
        if has_notes_of_their_own(self._feature_version):
            path = f"{_PATH}/{resource}/{uid}/note"
            return self._call("POST", path, body={"value": text}, returns=model)
        note = {"note": generate_uid(), "value": text}
        if resource == "enrollments":
            self._rewrite_enrollment(uid, {"notes": [note]})
        else:
            self._rewrite_event(uid, {"notes": [note]})
        return model.model_validate(note)

    # -- Files -------------------------------------------------------------------------------------------------------

    def download_attribute_file(
        self, tracked_entity: "Ref", attribute: "Ref", *, program: "Ref | None" = None
    ) -> bytes:
        """The file that is the value of an attribute; that of a program's attribute needs the `program`.

        `GET /api/tracker/trackedEntities/{uid}/attributes/{attribute}/file`.
        """
        path, params = _attribute_path(tracked_entity, attribute, program, "file")
        return self._call("GET", path, params=params, returns=bytes)

    def download_attribute_image(
        self,
        tracked_entity: "Ref",
        attribute: "Ref",
        *,
        program: "Ref | None" = None,
        dimension: "Size | None" = None,
    ) -> bytes:
        """The picture that is the value of an attribute, in one of its sizes.

        `GET /api/tracker/trackedEntities/{uid}/attributes/{attribute}/image`.
        """
        path, params = _attribute_path(tracked_entity, attribute, program, "image")
        return self._call("GET", path, params={**params, "dimension": dimension}, returns=bytes)

    def save_attribute_file(
        self,
        tracked_entity: "Ref",
        attribute: "Ref",
        path: "str | PathLike[str]",
        *,
        program: "Ref | None" = None,
    ) -> int:
        """Writes the file of an attribute to a file as it arrives; the number of bytes."""
        source, params = _attribute_path(tracked_entity, attribute, program, "file")
        return self._save(source, path, params=params)

    def download_data_value_file(self, event: "Ref", data_element: "Ref") -> bytes:
        """The file that is a data value of an event. `GET /api/tracker/events/{uid}/dataValues/{dataElement}/file`."""
        return self._call("GET", _value_path(event, data_element, "file"), returns=bytes)

    def download_data_value_image(self, event: "Ref", data_element: "Ref", *, dimension: "Size | None" = None) -> bytes:
        """The picture that is a data value of an event, in one of its sizes.

        `GET /api/tracker/events/{uid}/dataValues/{dataElement}/image`.
        """
        params = {"dimension": dimension}
        return self._call("GET", _value_path(event, data_element, "image"), params=params, returns=bytes)

    def save_data_value_file(self, event: "Ref", data_element: "Ref", path: "str | PathLike[str]") -> int:
        """Writes the file of a data value to a file as it arrives; the number of bytes."""
        return self._save(_value_path(event, data_element, "file"), path)

    # -- Relationships and duplicates --------------------------------------------------------------------------------

    def add_relationship(
        self,
        relationship_type: "Ref",
        from_: "RelationshipEnd | str",
        to: "RelationshipEnd | str",
        *,
        relationship: str | None = None,
    ) -> RelationshipResult:
        """Relates two objects; a text is the uid of a tracked entity, others are `RelationshipEnd("event", uid)`.

        `POST /api/tracker`.
        """
        uid = relationship or generate_uid()
        body = {
            "relationship": uid,
            "relationshipType": id_of(relationship_type, "relationship_type"),
            "from": _end(from_),
            "to": _end(to),
        }
        outcome = self.import_({"relationships": [body]})
        return RelationshipResult(uid, outcome.raise_for_rejected())

    def delete_relationship(self, uid: str) -> RelationshipResult:
        """Deletes a relationship. `POST /api/tracker?importStrategy=DELETE`."""
        outcome = self.delete({"relationships": [{"relationship": uid}]})
        return RelationshipResult(uid, outcome.raise_for_rejected())

    def flag_potential_duplicate(self, original: "Ref", duplicate: "Ref") -> Duplicate:
        """Notes that two tracked entities may be the same one. `POST /api/potentialDuplicates`."""
        model: type[Duplicate] = self._model("PotentialDuplicate")
        pair = {"original": original, "duplicate": duplicate}
        body = {name: id_of(item, "tracked_entity") for name, item in pair.items()}
        return self._call("POST", _DUPLICATES, body=body, returns=model)

    def set_potential_duplicate_status(self, uid: str, status: Literal["OPEN", "INVALID"]) -> None:
        """Says that a pair is none (INVALID), or is to be looked at again. `PUT /api/potentialDuplicates/{uid}`."""
        self._call("PUT", f"{_DUPLICATES}/{id_of(uid)}", params={"status": status})

    def merge_potential_duplicate(
        self,
        uid: str,
        *,
        tracked_entity_attributes: "Iterable[Ref] | None" = None,
        enrollments: "Iterable[Ref] | None" = None,
        relationships: "Iterable[Ref] | None" = None,
    ) -> None:
        """Merges the duplicate of a pair into the original, and deletes the duplicate.

        Alone, all is taken over, which the server refuses (409) where the two contradict each other; then say what is
        taken over from the duplicate. `POST /api/potentialDuplicates/{uid}/merge`.
        """
        given = {
            "trackedEntityAttributes": tracked_entity_attributes,
            "enrollments": enrollments,
            "relationships": relationships,
        }
        chosen = {name: [id_of(item, name) for item in items] for name, items in given.items() if items is not None}
        params = {"mergeStrategy": "MANUAL" if chosen else "AUTO"}
        self._call("POST", f"{_DUPLICATES}/{id_of(uid)}/merge", params=params, body=chosen or None)

    # -- What these are made of --------------------------------------------------------------------------------------

    def _today(self) -> date:
        """The day by the clock of the server, which refuses days that are in its future."""
        moment = (self._client.system.info()).serverDate
        return date.today() if moment is None else moment.date()

    def _active_enrollment(self, program: "Ref", tracked_entity: "Ref") -> str:
        found = self.enrollments(
            program=program, tracked_entity=tracked_entity, status="ACTIVE", fields="enrollment", page_size=2
        )
        if len(found) != 1:
            number = "no" if not found else "more than one"
            raise LookupError(f"the tracked entity has {number} active enrollment in the program: name the enrollment")
        return str(found[0].to_wire()["enrollment"])

    def _rewrite_enrollment(self, uid: str, changes: Mapping[str, Any]) -> EnrollResult:
        """Sends an enrollment back with some changes: what is not sent at all would be reset by the server."""
        params = {"fields": _WRITTEN_OF_ENROLLMENTS}
        body = self._client.get_raw(f"{_PATH}/enrollments/{id_of(uid, 'enrollment')}", params)
        outcome = self.import_({"enrollments": [_changed(body, changes)]}, import_strategy="UPDATE")
        return EnrollResult(uid, outcome.raise_for_rejected())

    def _rewrite_event(
        self,
        uid: str,
        changes: Mapping[str, Any],
        *,
        occurred_at: date | str | None = None,
        happened: bool = False,
    ) -> EventResult:
        params = {"fields": _WRITTEN_OF_EVENTS}
        body = self._client.get_raw(f"{_PATH}/events/{id_of(uid, 'event')}", params)
        if happened and (occurred_at or not body.get("occurredAt")):
            body["occurredAt"] = occurred_at or self._today()
        outcome = self.import_({"events": [_changed(body, changes)]}, import_strategy="UPDATE")
        return EventResult(uid, outcome.raise_for_rejected())


_STAGE = "id,name,repeatable,minDaysFromStart,generatedByEnrollmentDate"
_OUTSTANDING = (
    "enrollment,trackedEntity,orgUnit,enrolledAt,occurredAt,events[event,programStage,status,scheduledAt,occurredAt]"
)
# What of an object is its writer's, and is reset where it is left out.
_WRITTEN_OF_ENROLLMENTS = (
    "enrollment,trackedEntity,program,orgUnit,status,enrolledAt,occurredAt,completedAt,completedBy,createdAtClient,"
    "followUp,geometry,attributeOptionCombo,attributes[attribute,value]"
)
_WRITTEN_OF_EVENTS = (
    "event,enrollment,program,programStage,orgUnit,status,occurredAt,scheduledAt,completedAt,completedBy,"
    "createdAtClient,followUp,geometry,assignedUser,attributeOptionCombo,"
    "dataValues[dataElement,value,providedElsewhere]"
)
# When and by whom it was completed follows from its status.
_OF_STATUS = ("completedAt", "completedBy")


def _changed(body: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    dropped = _OF_STATUS if "status" in changes else ()
    return {**{name: value for name, value in body.items() if name not in dropped}, **changes}


def _end(end: RelationshipEnd | str) -> dict[str, dict[str, str]]:
    kind, uid = end if isinstance(end, RelationshipEnd) else ("trackedEntity", end)
    return {kind: {kind: id_of(uid)}}


def _attribute_path(
    tracked_entity: "Ref", attribute: "Ref", program: "Ref | None", last: str
) -> "tuple[str, dict[str, ParameterValue]]":
    entity, uid = id_of(tracked_entity, "tracked_entity"), id_of(attribute, "attribute")
    params: dict[str, ParameterValue] = {"program": None if program is None else id_of(program, "program")}
    return f"{_PATH}/trackedEntities/{entity}/attributes/{uid}/{last}", params


def _value_path(event: "Ref", data_element: "Ref", last: str) -> str:
    return f"{_PATH}/events/{id_of(event, 'event')}/dataValues/{id_of(data_element, 'data_element')}/{last}"
