"""The tables of analytics: what the last build of them knew."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json, Refusal, refuse
from dhis2w_client.testing.jobs import Done, job_type

__all__ = ["build_tables", "conflict", "table"]


@job_type("ANALYTICS_TABLE")
def build_tables(call: Call) -> Done:
    """Take over what is stored now; queries see nothing newer."""
    configured = call.state.configuration.get("dataOutputPeriodTypes")
    if differences.has_output_period_types(call.version) and not configured:
        return Done("Analytics table creation failed, no period types are configured", level="ERROR")
    state = call.state
    state.analytics_rows["values"] = [
        {**value, "key": key} for key, value in state.data_values.items() if not value.get("deleted")
    ]
    for kind in ("events", "enrollments", "trackedEntities"):
        items = state.tracker.get(kind, {}).values()
        state.analytics_rows[kind] = [dict(item) for item in items if not item.get("deleted")]
    state.analytics_rows["completions"] = [dict(item) for item in state.completions.values()]
    state.analytics_time = call.server.clock.stamp()
    return Done("Analytics tables updated: 00:00:01.517")


def table(call: Call, name: str) -> list[Json]:
    """The rows of a table; the refusal of a database without it."""
    rows = call.state.analytics_rows.get(name)
    if not call.state.analytics_time or rows is None:
        text = (
            "Query failed because a referenced table does not exist. "
            "Please ensure analytics job was run (SqlState: 42P01)"
        )
        raise refuse(409, text, devMessage='ERROR: relation "analytics" does not exist', errorCode="E7144")
    found: list[Json] = rows
    return found


def conflict(code: str, text: str, **more: Any) -> Refusal:
    """What analytics answer to a query that they cannot make."""
    return refuse(409, text, errorCode=code, **more)
