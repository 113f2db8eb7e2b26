"""What hand-written code must know about single versions of DHIS2: every difference has its name here."""

__all__ = [
    "adds_to_route_queries",
    "encodes_route_queries",
    "has_not_empty_operator",
    "query_replaces_filters",
    "splits_filters_at_commas",
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


def encodes_route_queries(version: int) -> bool:
    """Whether spaces and the like in the query of a route's run reach the target; other versions answer 400."""
    return version == 41


def adds_to_route_queries(version: int) -> bool:
    """Whether a route with query parameters of its own takes those of a request too; other versions answer 502."""
    return version >= 44
