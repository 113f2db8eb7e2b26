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
    "job_errors",
    "schedules",
    "gist",
    "organisation_units",
    "merges",
    "transfer",
    "integrity",
    "value_import",
    "data_values",
    "data_export",
    "completeness",
    "data_entry",
    "limits",
    "validation",
    "tracker_import",
    "tracker_export",
    "tracker_actions",
    "tracker_legacy",
    "stores",
    "files",
    "messages",
    "sql_views",
    "routes",
    "apps",
    "odds",
    "approvals",
    "phone",
    "second_factor",
    "overviews",
    "openapi",
    "summaries",
    "entry_metadata",
    "analytics",
    "event_analytics",
    "event_dimensions",
    "outliers",
)


@cache
def load() -> None:
    """Register all endpoints, once."""
    for name in _MODULES:
        import_module(f"{__package__}.{name}")
