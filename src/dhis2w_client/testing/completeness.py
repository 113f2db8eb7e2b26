"""Completeness: which forms are registered as complete."""

from datetime import date
from typing import Any
from xml.sax.saxutils import quoteattr

from dhis2w_client.testing.data_export import listed, periods_asked, units_asked
from dhis2w_client.testing.data_values import combo_of
from dhis2w_client.testing.http import Answer, Call, Json, refuse, text_answer
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.jobs import Done, job_answer, job_type, start_job
from dhis2w_client.testing.periods import parse_period
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.value_import import summary_answer
from dhis2w_client.testing.value_reading import import_options
from dhis2w_client.testing.values import json_object

__all__: list[str] = []


@endpoint("GET", "/api/completeDataSetRegistrations", produces=(*JSON, "application/xml"))
def completions(call: Call) -> Any:
    """The forms that are complete."""
    units = units_asked(call)
    if not units:
        raise refuse(
            409, "At least one organisation unit or organisation unit group must be specified", errorCode="E2006"
        )
    names, span = periods_asked(call)
    sets = set(listed(call, "dataSet"))
    found = [
        item
        for item in call.state.completions.values()
        if item["organisationUnit"] in units
        and (not sets or item["dataSet"] in sets)
        and (not names or item["period"] in names)
        and (span is None or _inside(item["period"], span))
    ]
    if call.extension == "xml":
        rows = "".join(
            "<completeDataSetRegistration " + " ".join(f"{k}={quoteattr(str(v))}" for k, v in item.items()) + "/>"
            for item in found
        )
        text = f"<completeDataSetRegistrations>{rows}</completeDataSetRegistrations>"
        return text_answer(f"<?xml version='1.0' encoding='UTF-8'?>{text}", "application/xml")
    return {"completeDataSetRegistrations": found} if found else {}


def _inside(text: str, span: tuple[date, date]) -> bool:
    period = parse_period(text)
    return period is not None and span[0] <= period.start and period.end <= span[1]


@endpoint("POST", "/api/completeDataSetRegistrations", consumes=(*JSON, "application/xml"))
def complete(call: Call) -> Answer:
    """Register forms as complete."""
    if call.flag("async"):
        parameters = {"idSchemes": {}, "dryRun": False, "async": True, "importStrategy": "CREATE_AND_UPDATE"}
        return job_answer(
            call, start_job(call, "COMPLETE_DATA_SET_REGISTRATION_IMPORT", import_options(call, {}) | parameters)
        )
    return summary_answer(call, _complete(call))


def _complete(call: Call) -> Json:
    entries: list[Json] = json_object(call).get("completeDataSetRegistrations") or []
    counts = dict.fromkeys(("imported", "updated", "ignored", "deleted"), 0)
    conflicts: list[Json] = []
    for entry in entries:
        problem = _completion_problem(call, entry)
        if problem:
            conflicts.append(problem)
            counts["ignored"] += 1
            continue
        key = (
            f"{entry['dataSet']}.{entry['period']}.{entry['organisationUnit']}."
            f"{entry.get('attributeOptionCombo', DEFAULT)}"
        )
        counts["updated" if key in call.state.completions else "imported"] += 1
        if not call.flag("dryRun"):
            call.state.completions[key] = {
                "period": entry["period"],
                "dataSet": entry["dataSet"],
                "organisationUnit": entry["organisationUnit"],
                "attributeOptionCombo": entry.get("attributeOptionCombo", DEFAULT),
                "date": str(entry.get("date") or call.server.clock.stamp())[:10],
                "storedBy": entry.get("storedBy") or call.user["username"],
                "completed": entry.get("completed", True),
            }
    status = "ERROR" if conflicts or not entries else "SUCCESS"
    return {
        "status": status,
        "importOptions": import_options(call, {}),
        "description": "Import process complete.",
        "importCount": counts,
        "conflicts": conflicts,
        "rejectedIndexes": [],
        "responseType": "ImportSummary",
    }


def _completion_problem(call: Call, entry: Json) -> Json | None:
    for name, path, text in (
        ("dataSet", "dataSets", "Data set not found or not accessible"),
        ("organisationUnit", "organisationUnits", "Organisation unit not found or not accessible"),
    ):
        if entry.get(name) not in call.state.of(path):
            return {"object": entry.get(name), "value": text}
    if parse_period(str(entry.get("period"))) is None:
        return {"object": entry.get("period"), "value": "Invalid period"}
    return None


@job_type("COMPLETE_DATA_SET_REGISTRATION_IMPORT")
def _completion_job(call: Call) -> Done:
    summary = _complete(call)
    counts = summary["importCount"]
    summary.pop("importOptions")
    shown = ", ".join(
        f"{counts[name]} {label}"
        for name, label in (
            ("imported", "created"),
            ("updated", "updated"),
            ("deleted", "deleted"),
            ("ignored", "ignored"),
        )
    )
    return Done(f"Import complete with status {summary['status']}, {shown}", steps=["Importing"], summary=summary)


@endpoint("DELETE", "/api/completeDataSetRegistrations")
def uncomplete(call: Call) -> Answer:
    """Make a form incomplete again."""
    combo = DEFAULT
    if call.param("cc") and call.param("cp"):
        combo = combo_of(call, call.param("cp").split(";"), call.param("cc"))
    call.state.completions.pop(f"{call.param('ds')}.{call.param('pe')}.{call.param('ou')}.{combo}", None)
    return Answer(204)
