"""Imports every module that registers endpoints."""

from functools import cache
from importlib import import_module

__all__ = ["load"]

_MODULES = (
    "account",
    "system",
    "settings",
    "metadata",
    "members",
    "jobs",
    "gist",
    "organisation_units",
    "merges",
    "transfer",
    "data_values",
    "data_export",
    "validation",
    "tracker_import",
    "tracker_export",
    "stores",
    "files",
    "messages",
    "sql_views",
    "routes",
    "apps",
    "odds",
    "overviews",
    "analytics",
    "event_analytics",
)


@cache
def load() -> None:
    """Register all endpoints, once."""
    for name in _MODULES:
        import_module(f"{__package__}.{name}")
