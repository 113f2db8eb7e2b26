"""What tracker data are asked for by, as each version spells it.

A parameter in the spelling of another version is ignored by servers without a word, and so is an empty one: the answer
then holds more people than were asked for. So every parameter comes from the table of this module, and what cannot be
sent is refused.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypedDict, cast

from dhis2w_client._differences import has_null_operators, needs_program
from dhis2w_client._names import camel_case
from dhis2w_client.errors import NotInVersionError
from dhis2w_client.models import Dhis2Model
from dhis2w_client.query import ParameterValue, comma_joined
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from typing import TypeAlias

    from dhis2w_client.fields import Fields

    Ref: TypeAlias = str | Dhis2Model | Mapping[str, Any]
    Refs: TypeAlias = Ref | Iterable[Ref]
    Mode: TypeAlias = Literal["SELECTED", "CHILDREN", "DESCENDANTS", "ACCESSIBLE", "CAPTURE", "ALL"]
    EnrollmentState: TypeAlias = Literal["ACTIVE", "COMPLETED", "CANCELLED"]
    EventState: TypeAlias = Literal["ACTIVE", "COMPLETED", "VISITED", "SCHEDULE", "OVERDUE", "SKIPPED"]
    UserMode: TypeAlias = Literal["CURRENT", "PROVIDED", "NONE", "ANY", "ALL"]
    Moment: TypeAlias = date | str

__all__ = [
    "TABLE",
    "EnrollmentQuery",
    "EventQuery",
    "SingleEventQuery",
    "TrackedEntityQuery",
    "TrackerQuery",
    "condition",
    "id_of",
    "list_parameters",
    "relationship_parameters",
]


# -- What may be asked for -------------------------------------------------------------------------------------------


class TrackerQuery(TypedDict, total=False):
    """What all lists of tracker data take. Objects are given as uids, or as what has one."""

    program: "Ref | None"
    """Servers of 2.43 and later demand it for enrollments and events."""
    ou_mode: "Mode | None"
    """Which organisation units beside those that are given: by default these alone (SELECTED), and without any all
    that the user may search (ACCESSIBLE). ALL needs an authority."""
    updated_after: "Moment | None"
    """A day or a time; times without a zone are those of the server."""
    updated_within: timedelta | str | None
    """In place of the times: what was updated in this last while, such as `timedelta(days=2)` or `"12h"`."""
    include_deleted: bool | None
    order: str | Iterable[str] | None
    """Such as `"createdAt:desc"`, or the uid of an attribute or data element; one or several."""
    fields: "Fields | None"
    """`"trackedEntity,attributes[attribute,value]"`, a list of names, or of what `dhis2w_client.fields` builds."""


class TrackedEntityQuery(TrackerQuery, total=False):
    """Which tracked entities: by program, type, or uids."""

    tracked_entity_type: "Ref | None"
    """In place of a program."""
    tracked_entities: "Refs | None"
    org_units: "Refs | None"
    filters: str | Iterable[str] | None
    """Conditions on attributes, as `condition` writes them: `"w75KJ2mc4zz:eq:Ada"`; all of them hold."""
    program_stage: "Ref | None"
    enrollment_status: "EnrollmentState | None"
    """Of the enrollment in the program."""
    enrolled_after: "Moment | None"
    enrolled_before: "Moment | None"
    incident_after: "Moment | None"
    """By `occurredAt` of the enrollment."""
    incident_before: "Moment | None"
    event_status: "EventState | None"
    """Who has such an event; needs `event_occurred_after` and `event_occurred_before`."""
    event_occurred_after: "Moment | None"
    event_occurred_before: "Moment | None"
    updated_before: "Moment | None"
    follow_up: bool | None
    potential_duplicate: bool | None
    assigned_users: "Refs | None"
    assigned_user_mode: "UserMode | None"
    id_scheme: str | None
    """2.42 and later, as all schemes of reading: what metadata are named by, `UID`, `CODE`, `NAME` or
    `ATTRIBUTE:uid`."""
    data_element_id_scheme: str | None
    org_unit_id_scheme: str | None
    program_id_scheme: str | None
    program_stage_id_scheme: str | None


class EnrollmentQuery(TrackerQuery, total=False):
    """Which enrollments."""

    tracked_entity: "Ref | None"
    """One tracked entity."""
    enrollments: "Refs | None"
    org_units: "Refs | None"
    tracked_entity_type: "Ref | None"
    """2.41 and 2.42."""
    status: "EnrollmentState | None"
    enrolled_after: "Moment | None"
    enrolled_before: "Moment | None"
    follow_up: bool | None
    attribute_option_combo: "Ref | None"
    """2.43 and later."""


class SingleEventQuery(TrackerQuery, total=False):
    """Which events of programs without registration."""

    events: "Refs | None"
    org_unit: "Ref | None"
    """One organisation unit; events in an enrollment are found by the unit that owns it."""
    filters: str | Iterable[str] | None
    """Conditions on data elements, as `condition` writes them."""
    status: "EventState | None"
    occurred_after: "Moment | None"
    occurred_before: "Moment | None"
    updated_before: "Moment | None"
    assigned_users: "Refs | None"
    assigned_user_mode: "UserMode | None"
    attribute_category_combo: "Ref | None"
    id_scheme: str | None
    """2.42 and later, as all schemes of reading."""
    data_element_id_scheme: str | None
    org_unit_id_scheme: str | None
    program_id_scheme: str | None
    program_stage_id_scheme: str | None


class EventQuery(SingleEventQuery, total=False):
    """Which events."""

    program_stage: "Ref | None"
    tracked_entity: "Ref | None"
    """One tracked entity."""
    enrollments: "Refs | None"
    attribute_filters: str | Iterable[str] | None
    """Conditions on attributes of the tracked entity, as `condition` writes them."""
    enrollment_status: "EnrollmentState | None"
    enrolled_after: "Moment | None"
    enrolled_before: "Moment | None"
    incident_after: "Moment | None"
    """By `occurredAt` of the enrollment."""
    incident_before: "Moment | None"
    scheduled_after: "Moment | None"
    scheduled_before: "Moment | None"
    follow_up: bool | None


# -- The table -------------------------------------------------------------------------------------------------------


class Spelling(NamedTuple):
    """What an argument is on the wire, and what it may be."""

    name: str
    kind: Literal["uid", "uids", "conditions", "duration", "plain", "joined"] = "plain"
    name_41: str | None = None
    """The name that 2.41 obeys, where it has another one."""
    versions: tuple[int, ...] = (41, 42, 43, 44)
    """Those that obey it."""

    def on(self, version: int) -> str:
        """The name that a version obeys."""
        return self.name_41 or self.name if version == 41 else self.name


_SINCE_42, _SINCE_43 = (42, 43, 44), (43, 44)
_SHARED = {
    "program": Spelling("program", "uid"),
    "ou_mode": Spelling("orgUnitMode"),
    "updated_after": Spelling("updatedAfter"),
    "updated_within": Spelling("updatedWithin", "duration"),
    "include_deleted": Spelling("includeDeleted"),
    "order": Spelling("order", "joined"),
    "fields": Spelling("fields"),
}
_ASSIGNED = {
    "assigned_users": Spelling("assignedUsers", "uids"),
    "assigned_user_mode": Spelling("assignedUserMode"),
}
_SCHEMES = {
    "id_scheme": Spelling("idScheme", versions=_SINCE_42),
    "data_element_id_scheme": Spelling("dataElementIdScheme", versions=_SINCE_42),
    "org_unit_id_scheme": Spelling("orgUnitIdScheme", versions=_SINCE_42),
    "program_id_scheme": Spelling("programIdScheme", versions=_SINCE_42),
    "program_stage_id_scheme": Spelling("programStageIdScheme", versions=_SINCE_42),
}
_OF_ENROLLMENT = {
    "enrollment_status": Spelling("enrollmentStatus", name_41="programStatus"),
    "enrolled_after": Spelling("enrollmentEnrolledAfter"),
    "enrolled_before": Spelling("enrollmentEnrolledBefore"),
    "incident_after": Spelling("enrollmentOccurredAfter"),
    "incident_before": Spelling("enrollmentOccurredBefore"),
    "follow_up": Spelling("followUp"),
}
_SINGLE_EVENTS = {
    **_SHARED,
    **_ASSIGNED,
    **_SCHEMES,
    "events": Spelling("events", "uids"),
    "org_unit": Spelling("orgUnit", "uid"),  # one alone, and not `orgUnits`
    "filters": Spelling("filter", "conditions"),
    "status": Spelling("status"),
    "occurred_after": Spelling("occurredAfter"),
    "occurred_before": Spelling("occurredBefore"),
    "updated_before": Spelling("updatedBefore"),
    "attribute_category_combo": Spelling("attributeCategoryCombo", "uid"),
}
_EVENTS = {
    **_SINGLE_EVENTS,
    **_OF_ENROLLMENT,
    "program_stage": Spelling("programStage", "uid"),
    "tracked_entity": Spelling("trackedEntity", "uid"),  # one alone, and not `trackedEntities`
    "enrollments": Spelling("enrollments", "uids"),  # and not `enrollment`
    "attribute_filters": Spelling("filterAttributes", "conditions"),
    "scheduled_after": Spelling("scheduledAfter"),
    "scheduled_before": Spelling("scheduledBefore"),
}
TABLE: Mapping[str, Mapping[str, Spelling]] = {
    "trackedEntities": {
        **_SHARED,
        **_ASSIGNED,
        **_SCHEMES,
        **_OF_ENROLLMENT,
        "tracked_entity_type": Spelling("trackedEntityType", "uid"),
        "tracked_entities": Spelling("trackedEntities", "uids"),
        "org_units": Spelling("orgUnits", "uids"),
        "filters": Spelling("filter", "conditions"),
        "program_stage": Spelling("programStage", "uid"),
        "event_status": Spelling("eventStatus"),
        "event_occurred_after": Spelling("eventOccurredAfter"),
        "event_occurred_before": Spelling("eventOccurredBefore"),
        "updated_before": Spelling("updatedBefore"),
        "potential_duplicate": Spelling("potentialDuplicate"),
    },
    "enrollments": {
        **_SHARED,
        "tracked_entity": Spelling("trackedEntity", "uid"),
        "enrollments": Spelling("enrollments", "uids"),
        "org_units": Spelling("orgUnits", "uids"),
        "tracked_entity_type": Spelling("trackedEntityType", "uid", versions=(41, 42)),
        "status": Spelling("status", name_41="programStatus"),
        "enrolled_after": Spelling("enrolledAfter"),
        "enrolled_before": Spelling("enrolledBefore"),
        "follow_up": Spelling("followUp"),
        "attribute_option_combo": Spelling("attributeOptionCombo", "uid", versions=_SINCE_43),
    },
    "events": _EVENTS,
    "trackerEvents": _EVENTS,
    "singleEvents": _SINGLE_EVENTS,
    "relationships": {
        "tracked_entity": Spelling("trackedEntity", "uid"),
        "enrollment": Spelling("enrollment", "uid"),
        "event": Spelling("event", "uid"),
        "order": _SHARED["order"],
        "fields": _SHARED["fields"],
        "include_deleted": _SHARED["include_deleted"],
    },
    "potentialDuplicates": {
        "status": Spelling("status", versions=_SINCE_42),
        "tracked_entities": Spelling("trackedEntities", "uids", versions=_SINCE_42),
        "order": Spelling("order", "joined", versions=_SINCE_42),
    },
}
"""Resource -> argument -> how it is spelt."""


# -- From arguments to parameters ------------------------------------------------------------------------------------


def list_parameters(resource: str, query: Mapping[str, Any], version: int) -> dict[str, ParameterValue]:
    """The query of a list on a server of a version such as 43.

    Raises TypeError for an unknown argument, ValueError for one that says nothing and for what servers refuse, and
    NotInVersionError for one that the version would ignore.
    """
    given = {name: value for name, value in query.items() if value is not None}
    known = TABLE[resource]
    if unknown := given.keys() - known.keys():
        raise TypeError(f"{resource} have no argument {min(unknown)!r}; there are {', '.join(sorted(known))}")
    parameters: dict[str, ParameterValue] = {}
    for name, value in given.items():
        spelling = known[name]
        if version not in spelling.versions:
            versions = [f"2.{one}" for one in spelling.versions]
            raise NotInVersionError(f"argument {name} of {resource}", f"2.{version}", versions)
        parameters[spelling.on(version)] = _written(name, spelling.kind, value, version)
    _check(resource, given, version)
    return parameters


def relationship_parameters(query: Mapping[str, Any], version: int) -> dict[str, ParameterValue]:
    """The query of relationships, which are those of exactly one object."""
    ends = [name for name in ("tracked_entity", "enrollment", "event") if query.get(name) is not None]
    if len(ends) != 1:
        raise ValueError("relationships() needs one of tracked_entity, enrollment and event")
    return list_parameters("relationships", query, version)


def _written(name: str, kind: str, value: Any, version: int) -> ParameterValue:
    if kind == "uid":
        return id_of(value, name)
    if kind == "uids":
        uids = [id_of(item, name) for item in _several(value)]
        return _some(name, list(dict.fromkeys(uids)))
    if kind == "conditions":
        return _some(name, [_checked_condition(text, name, version) for text in _several(value)])
    if kind == "duration":
        return _duration(value)
    if value == "":
        raise ValueError(f"{name} is empty")
    return comma_joined(value) if kind == "joined" else cast("ParameterValue", value)


def _several(value: Any) -> Iterable[Any]:
    return (value,) if isinstance(value, str | Dhis2Model | Mapping) else value


def _some(name: str, texts: list[str]) -> str:
    if not texts:
        raise ValueError(f"{name} is empty: it would ask for all instead of for none; leave it out if all are wanted")
    return ",".join(texts)


def _duration(value: timedelta | str) -> str:
    text = f"{round(value.total_seconds())}s" if isinstance(value, timedelta) else value
    if not re.fullmatch(r"[1-9]\d*[dhms]", text):
        raise ValueError(f"updated_within={text!r}: a timedelta is needed, or a text such as '2d', '12h', '30m'")
    return text


_UID_KEYS = ("id", "trackedEntity", "enrollment", "event", "relationship")


def id_of(item: "Ref", name: str = "the object") -> str:
    """The uid of metadata or of a tracker object, given as the uid itself or as what has it.

    A tracker object names others too; meant is what the argument is about: an event given as `enrollment` stands for
    its enrollment.
    """
    if isinstance(item, str):
        return checked_uid(item)
    if not isinstance(item, Dhis2Model | Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be a uid, or an object that has one, not a {type(item).__name__}")
    given: Mapping[str, Any] = item.to_wire() if isinstance(item, Dhis2Model) else item
    key = next((key for key in (_own_key(name), *_UID_KEYS) if isinstance(given.get(key), str)), None)
    if key is None:
        raise ValueError(f"{name} is an object without a uid")
    return checked_uid(given[key])


def _own_key(name: str) -> str:
    singular = {"tracked_entities": "tracked_entity"}.get(name, name.removesuffix("s"))
    return camel_case(singular)


_IN_PROGRAMS = ("enrollments", "events", "trackerEvents", "singleEvents")
_WITHOUT_UNITS = ("ACCESSIBLE", "CAPTURE", "ALL")


def _check(resource: str, given: Mapping[str, Any], version: int) -> None:
    if resource == "trackedEntities":
        _check_entities(given)
    elif resource in _IN_PROGRAMS and "program" not in given and needs_program(version):
        raise ValueError(f"{resource} need a program: DHIS2 2.{version} does not look in all of them")
    has_units = "org_units" in given or "org_unit" in given
    mode = given.get("ou_mode")
    if mode in _WITHOUT_UNITS and has_units:
        raise ValueError(f"ou_mode={mode!r} takes no organisation unit: it says itself which ones")
    if mode is not None and mode not in _WITHOUT_UNITS and not has_units:
        raise ValueError(f"ou_mode={mode!r} needs an organisation unit")
    if "updated_within" in given and ("updated_after" in given or "updated_before" in given):
        raise ValueError("updated_within is given in place of updated_after and updated_before, not beside them")


def _check_entities(given: Mapping[str, Any]) -> None:
    if not given.keys() & {"program", "tracked_entity_type", "tracked_entities"}:
        raise ValueError("tracked entities are found by program, tracked_entity_type or tracked_entities: give one")
    if "program" in given and "tracked_entity_type" in given:
        raise ValueError("program and tracked_entity_type: give one of them, servers refuse both")
    together = ("event_status", "event_occurred_after", "event_occurred_before")
    if 0 < sum(name in given for name in together) < len(together):
        raise ValueError(f"{', '.join(together)} are given together or not at all")


# -- Conditions ------------------------------------------------------------------------------------------------------

_OPERATORS = (
    *("eq", "ieq", "ne", "neq", "gt", "ge", "lt", "le", "like", "ilike", "nlike", "nilike", "sw", "ew", "in"),
    *("!eq", "!like", "!ilike"),
)
_WITHOUT_VALUE = ("null", "!null")
_SPECIAL = re.compile(r"[/:,]")
# A slash takes the meaning from what comes after it.
_PART = re.compile(r"((?:/[/:,]|[^:])*)(?::|$)")


def condition(uid: "Ref", operator: str, *values: object) -> str:
    """A condition on the value of an attribute or data element: `condition(uid, "eq", "Ada")`.

    Operators: eq, ieq, ne, gt, ge, lt, le, like, ilike, nlike, nilike, sw (starts with), ew (ends with), in (several
    values, none of which may have a semicolon in it); null and !null, which 2.41 does not have, take no value.
    """
    if operator not in (*_OPERATORS, *_WITHOUT_VALUE):
        raise ValueError(f"unknown operator {operator!r}; there are {', '.join((*_OPERATORS, *_WITHOUT_VALUE))}")
    needed = 0 if operator in _WITHOUT_VALUE else 1
    if (len(values) < needed) or (len(values) > needed and operator != "in"):
        raise ValueError(f"the operator {operator!r} takes {needed or 'no'} value")
    texts = [_condition_value(value) for value in values]
    if any(not text or (operator == "in" and ";" in text) for text in texts):
        raise ValueError(f"a value for {operator!r} is empty, or has a semicolon, which tells values apart")
    return ":".join([checked_uid(id_of(uid)), operator, *([";".join(texts)] if texts else [])])


def _condition_value(value: object) -> str:
    text = ("true" if value else "false") if isinstance(value, bool) else str(value)
    return _SPECIAL.sub(lambda found: f"/{found[0]}", text)


def _checked_condition(text: str, name: str, version: int) -> str:
    """The condition itself. Its values are in no error: they may be somebody's name."""
    uid, *rest = _PART.findall(text)[:-1] or [""]
    checked_uid(uid)
    while rest:
        operator = rest.pop(0)
        lowered = operator.lower()
        if lowered not in (*_OPERATORS, *_WITHOUT_VALUE):
            raise ValueError(f"{name} on {uid}: an unknown operator; there are {', '.join(_OPERATORS)}")
        if lowered in _WITHOUT_VALUE:
            if not has_null_operators(version):
                raise NotInVersionError(f"operator {lowered} of tracker filters", "2.41", ["2.42", "2.43", "2.44"])
        elif not rest or not rest.pop(0):
            raise ValueError(f"{name} on {uid}: the operator {lowered!r} needs a value")
    return text
