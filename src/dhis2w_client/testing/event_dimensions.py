"""Which dimensions the queries of a program or stage can name."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.event_analytics import program_of
from dhis2w_client.testing.http import Call, Json, refuse
from dhis2w_client.testing.lists import page_of
from dhis2w_client.testing.routing import endpoint

__all__: list[str] = []


_NUMBERS = {"NUMBER", "UNIT_INTERVAL", "PERCENTAGE"}


def _is_aggregable(item: Json) -> bool:
    kind = str(item.get("valueType"))
    return kind in _NUMBERS or kind.startswith("INTEGER") or kind in ("BOOLEAN", "TRUE_ONLY") or "optionSet" in item


def _dimension_json(call: Call, item: Json, kind: str, prefix: str = "") -> Json:
    uid = item["id"]
    shown: Json = {
        "dimensionType": kind,
        "created": item.get("created"),
        "lastUpdated": item.get("lastUpdated"),
        "name": item["name"],
        "displayName": item["name"],
        "id": f"{prefix}{uid}",
        "uid": uid,
        "displayShortName": item.get("shortName") or item["name"],
    }
    if item.get("valueType"):
        shown["valueType"] = item["valueType"]
    if differences.dimensions_aggregate(call.version):
        shown["aggregationType"] = item.get("aggregationType", "NONE")
    if item.get("code"):
        shown["code"] = item["code"]
    if item.get("optionSet"):
        shown["optionSet"] = item["optionSet"]["id"]
    return shown


def _stage_dimensions(call: Call, stage: Json) -> list[Json]:
    elements = call.state.of("dataElements")
    rows = stage.get("programStageDataElements") or ()
    found = [elements[row["dataElement"]["id"]] for row in rows if row["dataElement"]["id"] in elements]
    if "/aggregate/" in call.path:
        found = [item for item in found if _is_aggregable(item) and not item.get("optionSet")]
    return [_dimension_json(call, item, "DATA_ELEMENT", f"{stage['id']}.") for item in found]


def _indicators(call: Call, program: Json) -> list[Json]:
    kind = "EVENT" if "/events/" in call.path else "ENROLLMENT"
    every = call.state.of("programIndicators").values()
    mine = [item for item in every if (item.get("program") or {}).get("id") == program.get("id")]
    found = [item for item in mine if item.get("analyticsType", "EVENT") == kind]
    return [_dimension_json(call, item, "PROGRAM_INDICATOR") for item in found if "/query/" in call.path]


def _program_attributes(call: Call, program: Json) -> list[Json]:
    attributes = call.state.of("trackedEntityAttributes")
    rows = program.get("programTrackedEntityAttributes") or ()
    found = [attributes[uid] for row in rows if (uid := row["trackedEntityAttribute"]["id"]) in attributes]
    return [_dimension_json(call, item, "PROGRAM_ATTRIBUTE") for item in found]


@endpoint("GET", "/api/analytics/events/query/dimensions")
@endpoint("GET", "/api/analytics/events/aggregate/dimensions")
@endpoint("GET", "/api/analytics/enrollments/query/dimensions")
def event_dimensions(call: Call) -> Any:
    """What queries of a program or stage can name."""
    stages = call.state.of("programStages")
    if "/events/" in call.path:
        stage = stages.get(call.param("programStageId"))
        if stage is None:
            text = f"Program stage is specified but does not exist: `{call.param('programStageId')}`"
            raise refuse(404, text, errorCode="E7130")
        program = call.state.of("programs").get(stage["program"]["id"], {})
        found = _stage_dimensions(call, stage)
    else:
        program = program_of(call, call.param("programId"))
        found = [
            item for ref in program.get("programStages") or () for item in _stage_dimensions(call, stages[ref["id"]])
        ]
    if differences.dimensions_by_element(call.version):
        elements = list(call.state.of("dataElements"))
        found.sort(key=lambda item: elements.index(item["uid"]))
    found += _program_attributes(call, program) + _indicators(call, program)
    return _dimension_page(call, found)


def _dimension_page(call: Call, found: list[Json]) -> Json:
    if call.param("paging") == "false":
        return {"dimensions": found}
    pager, found = page_of(call, found)
    return {"dimensions": found, "pager": pager}
