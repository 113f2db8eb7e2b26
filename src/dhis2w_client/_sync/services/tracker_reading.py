# Made from src/dhis2w_client/_async/services/tracker_reading.py by `make generate`. Do not edit.
"""Tracked entities, enrollments, events, relationships and potential duplicates: what is read of them."""

from collections.abc import Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from dhis2w_client._differences import has_split_events, lists_all_duplicates, tracker_event_model
from dhis2w_client._sync.resource import Resource
from dhis2w_client._walk import Walk
from dhis2w_client.errors import NotInVersionError
from dhis2w_client.fields import Fields, check_fields, fields_text, reshaped, with_id
from dhis2w_client.paging import Page
from dhis2w_client.tracker.parameters import (
    EnrollmentQuery,
    EventQuery,
    SingleEventQuery,
    TrackedEntityQuery,
    id_of,
    list_parameters,
    relationship_parameters,
)

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Literal, TypeAlias

    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.query import ParameterValue
    from dhis2w_client.tracker.parameters import Ref, Refs

    DuplicateStatus: TypeAlias = Literal["OPEN", "ALL", "INVALID", "MERGED"]

__all__ = ["TrackerReading"]

Entity = TypeVar("Entity", bound="Dhis2Model")
Enrollment = TypeVar("Enrollment", bound="Dhis2Model")
Event = TypeVar("Event", bound="Dhis2Model")
EnrolledEvent = TypeVar("EnrolledEvent", bound="Dhis2Model")
SingleEvent = TypeVar("SingleEvent", bound="Dhis2Model")
Relationship = TypeVar("Relationship", bound="Dhis2Model")
Duplicate = TypeVar("Duplicate", bound="Dhis2Model")
Model = TypeVar("Model", bound="Dhis2Model")

_PATH = "/api/tracker"
_DUPLICATES = "/api/potentialDuplicates"
_PAGE_SIZE = 100
# What the uid of an object is called in the object itself.
_KEYS = {
    "trackedEntities": "trackedEntity",
    "enrollments": "enrollment",
    "events": "event",
    "trackerEvents": "event",
    "singleEvents": "event",
    "relationships": "relationship",
    "potentialDuplicates": "id",
}


class TrackerReading(Resource, Generic[Entity, Enrollment, Event, EnrolledEvent, SingleEvent, Relationship, Duplicate]):
    """Lists of tracker data come as pages, or one object after the other, in the models of the server's version.

    Arguments are spelt as the version obeys them, and what it would ignore is refused, so that an answer never holds
    more than was asked for. Times of the server have no zone: they are in its own.
    """

    __slots__ = ()

    # -- Tracked entities --------------------------------------------------------------------------------------------

    def tracked_entities(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        total_pages: bool = False,
        **query: Unpack[TrackedEntityQuery],
    ) -> Page[Entity]:
        """One page of tracked entities, found by program, type or uids. `GET /api/tracker/trackedEntities`.

        Pages count from 1 and have 50 objects unless `page_size` says otherwise; `total_pages` has the server count
        all, which takes long; `paging=False` gives all at once.
        """
        model = self._model("TrackerTrackedEntity")
        return self._list("trackedEntities", model, query, page, page_size, paging, total_pages)

    def iterate_tracked_entities(
        self, *, page_size: int = _PAGE_SIZE, **query: Unpack[TrackedEntityQuery]
    ) -> "Generator[Entity]":
        """All that `tracked_entities` would find, one after the other, each once; memory holds one page."""
        with closing(self._iterate("trackedEntities", self._model("TrackerTrackedEntity"), query, page_size)) as items:
            yield from items

    def get_tracked_entity(self, uid: str, *, program: "Ref | None" = None, fields: Fields | None = None) -> Entity:
        """One tracked entity; with `program` also the attributes of its enrollment there, and by its owner there.

        Raises NotFoundError where there is none, or none in the program. `GET /api/tracker/trackedEntities/{uid}`.
        """
        params = {"program": None if program is None else id_of(program, "program")}
        model: type[Entity] = self._model("TrackerTrackedEntity")
        return self._get("trackedEntities", uid, model, fields, params)

    # -- Enrollments -------------------------------------------------------------------------------------------------

    def enrollments(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        total_pages: bool = False,
        **query: Unpack[EnrollmentQuery],
    ) -> Page[Enrollment]:
        """One page of enrollments; paging as for `tracked_entities`. `GET /api/tracker/enrollments`."""
        model = self._model("TrackerEnrollment")
        return self._list("enrollments", model, query, page, page_size, paging, total_pages)

    def iterate_enrollments(
        self, *, page_size: int = _PAGE_SIZE, **query: Unpack[EnrollmentQuery]
    ) -> "Generator[Enrollment]":
        """All that `enrollments` would find, one after the other, each once; memory holds one page."""
        with closing(self._iterate("enrollments", self._model("TrackerEnrollment"), query, page_size)) as items:
            yield from items

    def get_enrollment(self, uid: str, *, fields: Fields | None = None) -> Enrollment:
        """One enrollment. `GET /api/tracker/enrollments/{uid}`."""
        model: type[Enrollment] = self._model("TrackerEnrollment")
        return self._get("enrollments", uid, model, fields)

    # -- Events ------------------------------------------------------------------------------------------------------

    def events(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        total_pages: bool = False,
        **query: Unpack[EventQuery],
    ) -> Page[Event]:
        """One page of events of a program of either kind; paging as for `tracked_entities`.

        `GET /api/tracker/events`. It takes one `org_unit` only, as servers do.
        """
        return self._list("events", self._event_model, query, page, page_size, paging, total_pages)

    def iterate_events(self, *, page_size: int = _PAGE_SIZE, **query: Unpack[EventQuery]) -> "Generator[Event]":
        """All that `events` would find, one after the other, each once; memory holds one page."""
        with closing(self._iterate("events", self._event_model, query, page_size)) as items:
            yield from items

    def get_event(self, uid: str, *, fields: Fields | None = None) -> Event:
        """One event. `GET /api/tracker/events/{uid}`."""
        model: type[Event] = self._event_model
        return self._get("events", uid, model, fields)

    def tracker_events(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        total_pages: bool = False,
        **query: Unpack[EventQuery],
    ) -> Page[EnrolledEvent]:
        """One page of events in enrollments; 2.43 and later. `GET /api/tracker/trackerEvents`."""
        model = self._split_model("tracker_events", "TrackerTrackerEvent")
        return self._list("trackerEvents", model, query, page, page_size, paging, total_pages)

    def iterate_tracker_events(
        self, *, page_size: int = _PAGE_SIZE, **query: Unpack[EventQuery]
    ) -> "Generator[EnrolledEvent]":
        """All that `tracker_events` would find, one after the other, each once; 2.43 and later."""
        model = self._split_model("iterate_tracker_events", "TrackerTrackerEvent")
        with closing(self._iterate("trackerEvents", model, query, page_size)) as items:
            yield from items

    def get_tracker_event(self, uid: str, *, fields: Fields | None = None) -> EnrolledEvent:
        """One event in an enrollment; 2.43 and later. `GET /api/tracker/trackerEvents/{uid}`."""
        model: type[EnrolledEvent] = self._split_model("get_tracker_event", "TrackerTrackerEvent")
        return self._get("trackerEvents", uid, model, fields)

    def single_events(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        total_pages: bool = False,
        **query: Unpack[SingleEventQuery],
    ) -> Page[SingleEvent]:
        """One page of events of programs without registration; 2.43 and later. `GET /api/tracker/singleEvents`."""
        model = self._split_model("single_events", "TrackerSingleEvent")
        return self._list("singleEvents", model, query, page, page_size, paging, total_pages)

    def iterate_single_events(
        self, *, page_size: int = _PAGE_SIZE, **query: Unpack[SingleEventQuery]
    ) -> "Generator[SingleEvent]":
        """All that `single_events` would find, one after the other, each once; 2.43 and later."""
        model = self._split_model("iterate_single_events", "TrackerSingleEvent")
        with closing(self._iterate("singleEvents", model, query, page_size)) as items:
            yield from items

    def get_single_event(self, uid: str, *, fields: Fields | None = None) -> SingleEvent:
        """One event of a program without registration; 2.43 and later. `GET /api/tracker/singleEvents/{uid}`."""
        model: type[SingleEvent] = self._split_model("get_single_event", "TrackerSingleEvent")
        return self._get("singleEvents", uid, model, fields)

    # -- Relationships -----------------------------------------------------------------------------------------------

    def relationships(
        self,
        *,
        tracked_entity: "Ref | None" = None,
        enrollment: "Ref | None" = None,
        event: "Ref | None" = None,
        include_deleted: bool | None = None,
        order: str | None = None,
        fields: Fields | None = None,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        total_pages: bool = False,
    ) -> Page[Relationship]:
        """One page of the relationships of one object; paging as for `tracked_entities`.

        `GET /api/tracker/relationships`.
        """
        ends = {"tracked_entity": tracked_entity, "enrollment": enrollment, "event": event}
        query = {**ends, "include_deleted": include_deleted, "order": order, "fields": fields}
        model = self._model("TrackerRelationship")
        return self._list("relationships", model, query, page, page_size, paging, total_pages)

    def iterate_relationships(
        self,
        *,
        tracked_entity: "Ref | None" = None,
        enrollment: "Ref | None" = None,
        event: "Ref | None" = None,
        include_deleted: bool | None = None,
        order: str | None = None,
        fields: Fields | None = None,
        page_size: int = _PAGE_SIZE,
    ) -> "Generator[Relationship]":
        """All relationships of one object, one after the other, each once; memory holds one page."""
        ends = {"tracked_entity": tracked_entity, "enrollment": enrollment, "event": event}
        query = {**ends, "include_deleted": include_deleted, "order": order, "fields": fields}
        with closing(self._iterate("relationships", self._model("TrackerRelationship"), query, page_size)) as items:
            yield from items

    def get_relationship(self, uid: str, *, fields: Fields | None = None) -> Relationship:
        """One relationship. `GET /api/tracker/relationships/{uid}`."""
        model: type[Relationship] = self._model("TrackerRelationship")
        return self._get("relationships", uid, model, fields)

    # -- Potential duplicates ----------------------------------------------------------------------------------------

    def potential_duplicates(
        self,
        *,
        status: "DuplicateStatus | None" = None,
        tracked_entities: "Refs | None" = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> Page[Duplicate]:
        """One page of pairs that were flagged as perhaps the same, open ones unless `status` says otherwise.

        `GET /api/potentialDuplicates`. 2.41 gives all in one page, of which those that were asked for are chosen here.
        """
        model: type[Duplicate] = self._model("PotentialDuplicate")
        query = {"status": status, "tracked_entities": tracked_entities}
        if lists_all_duplicates(self._feature_version):
            wanted = list_parameters("potentialDuplicates", query, 42)  # checked as on the others
            return self._chosen_duplicates(model, wanted, page, page_size)
        return self._list("potentialDuplicates", model, query, page, page_size, None, False)

    def get_potential_duplicate(self, uid: str) -> Duplicate:
        """One pair. `GET /api/potentialDuplicates/{uid}`."""
        model: type[Duplicate] = self._model("PotentialDuplicate")
        return self._call("GET", f"{_DUPLICATES}/{id_of(uid)}", returns=model)

    def _chosen_duplicates(
        self, model: type[Duplicate], wanted: "Mapping[str, ParameterValue]", page: int | None, page_size: int | None
    ) -> Page[Duplicate]:
        parameters: dict[str, ParameterValue] = {"fields": "*", "paging": False}
        every: Page[Duplicate] = self._client.call_page(_DUPLICATES, "potentialDuplicates", model, parameters)
        status = wanted.get("status") or "OPEN"
        uids = str(wanted.get("trackedEntities") or "").split(",")
        found = [
            item
            for item in every
            if status in {"ALL", getattr(item, "status", None)}
            and (uids == [""] or {getattr(item, "original", None), getattr(item, "duplicate", None)} & {*uids})
        ]
        size = page_size or (50 if page else len(found))
        start = ((page or 1) - 1) * size
        return Page(found[start : start + size])

    # -- What these are made of --------------------------------------------------------------------------------------

    def _model(self, name: str) -> Any:
        return getattr(self._client.models, name)

    @property
    def _event_model(self) -> Any:
        return self._model(tracker_event_model(self._feature_version))

    def _split_model(self, operation: str, name: str) -> Any:
        version = self._feature_version
        if not has_split_events(version):
            raise NotInVersionError(f"tracker.{operation}", f"2.{version}", ["2.43", "2.44"])
        return self._model(name)

    def _list(
        self,
        resource: str,
        model: type[Model],
        query: Mapping[str, Any],
        page: int | None,
        page_size: int | None,
        paging: bool | None,
        total_pages: bool,
    ) -> Page[Model]:
        for name, number in (("page", page), ("page_size", page_size)):
            if number is not None and number < 1:
                raise ValueError(f"{name} must be 1 or more, not {number}")
        if paging is False and (page is not None or page_size is not None or total_pages):
            raise ValueError("paging=False gives all at once: page, page_size and total_pages have no meaning then")
        pages = {"page": page, "pageSize": page_size, "paging": paging, "totalPages": total_pages or None}
        return self._page(resource, model, {**self._parameters(resource, model, query), **pages})

    def _iterate(
        self, resource: str, model: type[Model], query: Mapping[str, Any], page_size: int
    ) -> "Generator[Model]":
        """All objects of a list, each once; servers sort by their own id in the end, so that pages are steady."""
        key = _KEYS[resource]
        parameters = self._parameters(resource, model, query)
        parameters["fields"] = with_id(fields_text(query.get("fields")), key)
        walk: Walk[Model] = Walk(page_size, key)
        while (step := walk.step) is not None:
            place = {"page": step.page, "pageSize": step.page_size}
            rows = walk.take(self._page(resource, model, {**parameters, **place}))
            rows.reverse()
            while rows:  # each is let go of as it is handed out, so that memory holds one page
                yield rows.pop()

    def _parameters(
        self, resource: str, model: type["Dhis2Model"], query: Mapping[str, Any]
    ) -> "dict[str, ParameterValue]":
        fields = fields_text(query.get("fields"))
        check_fields(model, fields, self._client.unknown_fields)
        given = {**query, "fields": fields} if "fields" in query else query
        if resource == "relationships":
            return relationship_parameters(given, self._feature_version)
        return list_parameters(resource, given, self._feature_version)

    def _page(self, resource: str, model: type[Model], parameters: "Mapping[str, ParameterValue]") -> Page[Model]:
        path = _DUPLICATES if resource == "potentialDuplicates" else f"{_PATH}/{resource}"
        kind = _fitting(model, parameters.get("fields"))
        return self._client.call_page(path, resource, kind, parameters)

    def _get(
        self,
        resource: str,
        uid: str,
        model: type[Model],
        fields: Fields | None,
        params: "Mapping[str, ParameterValue] | None" = None,
    ) -> Model:
        text = fields_text(fields)
        check_fields(model, text, self._client.unknown_fields)
        parameters: dict[str, ParameterValue] = {**(params or {}), "fields": text}
        path = f"{_PATH}/{resource}/{id_of(uid, _KEYS[resource])}"
        return self._call("GET", path, params=parameters, returns=_fitting(model, text))


def _fitting(model: type[Model], fields: "ParameterValue") -> type[Model]:
    """The model, or one that takes what transformers in the fields make of its properties."""
    names = reshaped(fields) if isinstance(fields, str) else None
    if not names:
        return model
    from dhis2w_client.models import loosened

    return loosened(model, names)
