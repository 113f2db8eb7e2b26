"""What hand-written code must know about single versions of DHIS2: every difference has its name here."""

__all__ = [
    "adds_to_route_queries",
    "encodes_route_queries",
    "groups_values_by_data_set",
    "has_not_empty_operator",
    "has_notes_of_their_own",
    "has_null_operators",
    "has_split_events",
    "keeps_deleted_options",
    "lists_all_duplicates",
    "needs_dates_with_last_updated",
    "needs_program",
    "owner_parameter",
    "query_replaces_filters",
    "splits_filters_at_commas",
    "tracker_event_model",
    "transfers_what_is_missing",
    "versions_of_program_property",
]


def splits_filters_at_commas(version: int) -> bool:
    """Whether a comma outside of brackets ends a filter, so that no value may contain one."""
    return version >= 42


def has_not_empty_operator(version: int) -> bool:
    """Whether the operator `!empty` exists; before, a collection's size can be compared instead."""
    return version >= 42


def query_replaces_filters(version: int) -> bool:
    """Whether a list with `query` ignores its `filter` parameters instead of applying both."""
    return version < 42


def groups_values_by_data_set(version: int) -> bool:
    """Whether an import of data values wants one data set at a time, and refuses all of it for one wrong value."""
    return version >= 43


def needs_dates_with_last_updated(version: int) -> bool:
    """Whether data values changed since a moment are refused (E2002) unless a span of dates is named as well."""
    return version == 43


def encodes_route_queries(version: int) -> bool:
    """Whether spaces and the like in the query of a route's run reach the target; other versions answer 400."""
    return version == 41


def adds_to_route_queries(version: int) -> bool:
    """Whether a route with query parameters of its own takes those of a request too; other versions answer 502."""
    return version >= 44


def versions_of_program_property(name: str) -> tuple[int, ...]:
    """The versions whose programs have a property: some labels, the change log and enrollment's categories are new."""
    first = _PROGRAM_PROPERTIES.get(name, 41)
    return tuple(version for version in (41, 42, 43, 44) if version >= first)


_PROGRAM_PROPERTIES = {
    "enableChangeLog": 43,
    "enrollmentCategoryCombo": 43,
    "enrollmentsLabel": 43,
    "eventsLabel": 43,
    "programStagesLabel": 43,
    "notesLabel": 44,
    "relationshipsLabel": 44,
    "trackedEntityAttributesLabel": 44,
}


def keeps_deleted_options(version: int) -> bool:
    """Whether the deletion of an option is answered with 200 and leaves the option where it is."""
    return version < 43


def needs_program(version: int) -> bool:
    """Whether lists of enrollments and events must name a program."""
    return version >= 43


def has_null_operators(version: int) -> bool:
    """Whether conditions on tracker data can ask for values that are missing."""
    return version >= 42


def has_split_events(version: int) -> bool:
    """Whether events in enrollments and those of programs without registration have resources of their own as well."""
    return version >= 43


def tracker_event_model(version: int) -> str:
    """What the events of both kinds are called in the models of a version."""
    return "TrackerEvent" if version < 43 else "Event"


def lists_all_duplicates(version: int) -> bool:
    """Whether the list of potential duplicates takes no notice of what is asked for, and gives all."""
    return version == 41


def has_notes_of_their_own(version: int) -> bool:
    """Whether a note can be added by itself; before, it comes with its enrollment or event."""
    return version >= 42


def owner_parameter(version: int) -> str:
    """What the organisation unit is called to which the ownership of a tracked entity is transferred."""
    return "ou" if version == 41 else "orgUnit"


def transfers_what_is_missing(version: int) -> bool:
    """Whether the transfer of a tracked entity that does not exist is answered with success."""
    return version == 41
