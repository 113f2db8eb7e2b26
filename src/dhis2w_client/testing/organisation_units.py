"""Organisation units: the hierarchy in lists, their geometry, merge and split."""

import json
from typing import Any

from dhis2w_client.geojson import distance_to
from dhis2w_client.testing import differences
from dhis2w_client.testing.bundle import delete
from dhis2w_client.testing.clock import stamp
from dhis2w_client.testing.http import (
    JSON,
    Answer,
    Call,
    Json,
    endpoint,
    json_answer,
    not_found,
    page,
    refuse,
    web_message,
)
from dhis2w_client.testing.jobs import Done, job_answer, job_type, start_job
from dhis2w_client.testing.metadata import list_answer, object_of, read_object, schema_of
from dhis2w_client.testing.render import parse_fields, path_of, render
from dhis2w_client.testing.values import json_object, read_json

_KIND = "organisationUnits"


def below(call: Call, uids: set[str]) -> list[Json]:
    """The units and everything under them."""
    units = call.state.of(_KIND).values()
    return [unit for unit in units if uids.intersection(path_of(call, unit).split("/"))]


def _list(call: Call, items: list[Json]) -> Answer:
    answer = list_answer(call, schema_of(call, _KIND), items, bridge=not call.path.endswith("/descendants"))
    searched = call.param("query") or call.flag("withinUserHierarchy")
    if searched and differences.counts_page_of_units(call.version):
        body: Json = json.loads(answer.body)
        if "pager" in body:
            pager = {name: value for name, value in body["pager"].items() if name != "nextPage"}
            body["pager"] = {**pager, "total": len(body["organisationUnits"]), "pageCount": 1}
            answer.body = json_answer(body).body
    return answer


@endpoint(
    "GET", "/api/organisationUnits", produces=(*JSON, "text/csv", "application/json+geojson", "application/json+gzip")
)
def units(call: Call) -> Any:
    """A page of the units, of those of a level, below a parent or of the caller."""
    found = list(call.state.of(_KIND).values())
    if (level := call.number("level")) is not None:
        found = [unit for unit in found if path_of(call, unit).count("/") == level]
    if (deepest := call.number("maxLevel")) is not None:
        found = [unit for unit in found if path_of(call, unit).count("/") <= deepest]
    for flag, names in (
        ("userOnly", ["organisationUnits"]),
        ("userDataViewOnly", ["dataViewOrganisationUnits"]),
        ("userDataViewFallback", ["dataViewOrganisationUnits"]),
    ):
        if call.flag(flag):
            uids = {ref["id"] for name in names for ref in call.user.get(name) or ()}
            found = [unit for unit in found if unit["id"] in uids]
    if call.flag("withinUserHierarchy"):
        mine = {ref["id"] for ref in call.user.get("organisationUnits") or ()}
        found = [unit for unit in below(call, mine) if unit in found]
    if call.extension == "geojson":
        return _features(call, found)
    return _list(call, found)


def _features(call: Call, found: list[Json]) -> Answer:
    levels = {int(text) for text in call.params("level") if text.isdecimal()}
    parents = set(call.params("parent"))
    if not levels and not parents:
        return json_answer({"type": "FeatureCollection", "features": []})
    if parents:
        found = [unit for unit in found if parents.intersection(path_of(call, unit).split("/"))]
    features: list[Json] = []
    groups = call.state.of("organisationUnitGroups").values()
    for unit in found:
        path = path_of(call, unit)
        if not unit.get("geometry"):
            continue
        parent = (unit.get("parent") or {}).get("id", "")
        properties: Json = {
            "name": unit["name"],
            "level": str(path.count("/")),
            "parent": parent,
            "parentGraph": "/".join(path.split("/")[1:-1]),
            "groups": [group["id"] for group in groups if {"id": unit["id"]} in (group.get(_KIND) or [])],
        }
        if unit.get("code"):
            properties["code"] = unit["code"]
        features.append({"type": "Feature", "id": unit["id"], "geometry": unit["geometry"], "properties": properties})
    return Answer(
        200,
        json_answer({"type": "FeatureCollection", "features": features}).body,
        [("content-type", "application/json")],
    )


@endpoint("GET", "/api/organisationUnits/{uid}")
def unit(call: Call, uid: str) -> Any:
    """One unit; or a list of those around it."""
    item = object_of(call, schema_of(call, _KIND), uid)
    path = path_of(call, item)
    if call.flag("includeChildren"):
        return _list(
            call, [other for other in below(call, {uid}) if path_of(call, other).count("/") <= path.count("/") + 1]
        )
    if call.flag("includeDescendants"):
        return _list(call, below(call, {uid}))
    if call.flag("includeAncestors"):
        return _in_order(call, path.split("/")[1:])
    if (further := call.number("level")) is not None:
        level = path.count("/") + further
        return _list(call, [other for other in below(call, {uid}) if path_of(call, other).count("/") == level])
    return read_object(call, _KIND, uid)


def _in_order(call: Call, uids: list[str]) -> Any:
    """Units in the order of the hierarchy."""
    schema = schema_of(call, _KIND)
    fields = parse_fields(call.param("fields", "id,displayName"))
    found = [call.state.of(_KIND)[uid] for uid in uids]
    if differences.orders_ancestors_by_name(call.version):
        found.sort(key=lambda unit: str(unit["name"]))
    shown = [render(call, schema, unit, fields) for unit in found]
    return {"pager": {"page": 1, "total": len(shown), "pageSize": 50, "pageCount": 1}, "organisationUnits": shown}


@endpoint("GET", "/api/organisationUnits/{uid}/descendants")
def descendants(call: Call, uid: str) -> Any:
    """A unit and everything under it."""
    object_of(call, schema_of(call, _KIND), uid)
    return _list(call, below(call, {uid}))


@endpoint("GET", "/api/organisationUnits/{uid}/ancestors")
@endpoint("GET", "/api/organisationUnits/{uid}/parents")
def ancestors(call: Call, uid: str) -> Any:
    """A unit's way from the root, with or without itself."""
    item = object_of(call, schema_of(call, _KIND), uid)
    uids = path_of(call, item).split("/")[1:]
    return _in_order(call, uids if call.path.endswith("ancestors") else uids[:-1])


@endpoint("GET", "/api/organisationUnits/tree")
def tree(call: Call) -> Answer:
    """There is no such thing without parameters."""
    if call.version == 41:
        raise not_found("OrganisationUnit", "tree")
    return page(400)


@endpoint("GET", "/api/filledOrganisationUnitLevels")
def filled_levels(call: Call) -> Any:
    """The levels down to the deepest unit, those without an object by number."""
    schema = schema_of(call, "organisationUnitLevels")
    deepest = max((path_of(call, found).count("/") for found in call.state.of(_KIND).values()), default=0)
    named = {level["level"]: level for level in call.state.of(schema.path).values()}
    fields = parse_fields("*,!href,!user,!createdBy,!code")
    levels = [named.get(number) or {"name": f"Level {number}", "level": number} for number in range(1, deepest + 1)]
    return [render(call, schema, level, fields) for level in levels]


# -- merge and split -------------------------------------------------------------------------------------------------


@endpoint("POST", "/api/organisationUnits/merge", consumes=JSON)
def merge(call: Call) -> Answer:
    """Merge units into one."""
    body = json_object(call)
    stored = call.state.of(_KIND)
    sources: list[str] = list(dict.fromkeys(body.get("sources") or []))
    target = body.get("target")
    if not sources:
        raise refuse(409, "At least two source orgs unit must be specified", errorCode="E1500")
    if not target:
        raise refuse(409, "Target org unit must be specified", errorCode="E1501")
    if target in sources:
        raise refuse(409, "Target org unit cannot be a source org unit", errorCode="E1502")
    for uid in sources:
        if uid not in stored:
            raise refuse(409, f"Source org unit does not exist: `{uid}`", errorCode="E1503")
    if target not in stored:
        raise refuse(409, f"Target org unit does not exist: `{target}`", errorCode="E1504")
    _move_data(call, sources, target)
    if body.get("deleteSources", True):
        for uid in sources:
            delete(call, schema_of(call, _KIND), uid)
    return web_message(200, "Organisation units merged")


def _move_data(call: Call, sources: list[str], target: str) -> None:
    values = call.state.data_values
    for key in list(values):
        parts = key.split(".")
        if parts[2] in sources:
            parts[2] = target
            values.setdefault(".".join(parts), {**values.pop(key), "orgUnit": target})


@endpoint("POST", "/api/organisationUnits/split", consumes=JSON)
def split(call: Call) -> Answer:
    """Split a unit into several."""
    body = json_object(call)
    stored = call.state.of(_KIND)
    targets: list[str] = list(dict.fromkeys(body.get("targets") or []))
    source = body.get("source")
    if not source:
        raise refuse(409, "Source org unit must be specified", errorCode="E1510")
    if len(targets) < 2:
        raise refuse(409, "At least two target org units must be specified", errorCode="E1511")
    for uid in targets:
        if uid not in stored:
            raise refuse(409, f"Target org unit does not exist: `{uid}`", errorCode="E1516")
    _move_data(call, [source], body.get("primaryTarget") or targets[0])
    delete(call, schema_of(call, _KIND), source)
    return web_message(200, "Organisation unit split")


# -- geometry --------------------------------------------------------------------------------------------------------

_GEOJSON = (*JSON, "application/geo+json")


@endpoint("POST", "/api/organisationUnits/geometry", consumes=_GEOJSON)
def import_geometry(call: Call) -> Answer:
    """Import the geometries of a feature collection."""
    if call.flag("async"):
        parameters = {"dryRun": call.flag("dryRun"), "orgUnitIdProperty": "id", "idType": "UID"}
        return job_answer(call, start_job(call, "GEOJSON_IMPORT", parameters))
    return _geo_answer(call, _import_features(call))


def _import_features(call: Call) -> Json:
    counts = {"imported": 0, "updated": 0, "ignored": 0, "deleted": 0}
    conflicts: list[Json] = []
    for index, feature in enumerate(json_object(call).get("features") or ()):
        name = call.param("geoJsonProperty")
        key = (feature.get("properties") or {}).get(name) if name else feature.get("id")
        attribute = call.param("orgUnitProperty", "id")
        stored = call.state.of(_KIND).values()
        found = next((unit for unit in stored if unit.get(attribute) == key), None)
        if found is None:
            text = "GeoJSON target organisation unit does not exist"
            conflict: Json = {"objects": {}, "value": text, "errorCode": "E7708", "property": "", "indexes": [index]}
            conflicts.append(conflict)
            counts["ignored"] += 1
            continue
        counts["updated" if found.get("geometry") else "imported"] += 1
        # `dryRun` changes the counts of no version, nor keeps any from storing.
        found["geometry"] = feature.get("geometry")
        found["lastUpdated"] = stamp(call.server.clock.now())
    return _geo_report(counts, conflicts)


def _geo_report(counts: Json, conflicts: list[Json]) -> Json:
    done = counts["imported"] + counts["updated"] + counts["deleted"]
    status = "SUCCESS" if not conflicts else "WARNING" if done else "ERROR"
    occurrences = sum(len(conflict["indexes"]) for conflict in conflicts)
    return {
        "importCount": counts,
        "totalConflictOccurrenceCount": occurrences,
        "conflicts": conflicts,
        "status": status,
    }


def _geo_answer(call: Call, report: Json) -> Answer:
    texts = {"SUCCESS": "Import successful.", "WARNING": "Import partially successful.", "ERROR": "Import failed."}
    statuses = {"SUCCESS": "OK", "WARNING": "WARNING", "ERROR": "ERROR"}
    response = {**report, **differences.own_report_type(call.version, "GeoJsonImportReport")}
    return web_message(200, texts[report["status"]], status=statuses[report["status"]], response=response)


@job_type("GEOJSON_IMPORT")
def _geometry_job(call: Call) -> Done:
    report = _import_features(call)
    counts = report["importCount"]
    shown = (
        f"{counts['imported']} created, {counts['updated']} updated, {counts['deleted']} deleted, "
        f"{counts['ignored']} ignored"
    )
    summary = {**report, **differences.own_report_type(call.version, "GeoJsonImportReport")}
    text = f"GeoJSON import completed with status {report['status']}, {shown}"
    return Done(text, steps=["Loading file resource", "Loading file content", "Importing GeoJSON"], summary=summary)


@endpoint("POST", "/api/organisationUnits/{uid}/geometry", consumes=_GEOJSON)
@endpoint("DELETE", "/api/organisationUnits/{uid}/geometry")
def set_geometry(call: Call, uid: str) -> Answer:
    """Set or remove the geometry of one unit."""
    item = object_of(call, schema_of(call, _KIND), uid)
    counts = {"imported": 0, "updated": 0, "ignored": 0, "deleted": 0}
    had = item.pop("geometry", None)
    if call.method == "POST":
        item["geometry"] = read_json(call)
    counts["deleted" if call.method == "DELETE" else "updated" if had else "imported"] += 1
    return _geo_answer(call, _geo_report(counts, []))


@endpoint("GET", "/api/geoFeatures")
def geo_features(call: Call) -> Any:
    """The geometries of units, in a short form."""
    if not call.param("ou"):
        raise refuse(400, "Dimension is present in query without any valid dimension options")
    levels: set[int] = set()
    uids: set[str] = set()
    for entry in call.param("ou").removeprefix("ou:").split(";"):
        if entry.startswith("LEVEL-"):
            levels.add(int(entry[6:]))
        else:
            uids.add(entry)
    found = below(call, uids) if levels else [call.state.of(_KIND)[uid] for uid in uids if uid in call.state.of(_KIND)]
    features = [
        _short(call, item)
        for item in found
        if (not levels or path_of(call, item).count("/") in levels) and item.get("geometry")
    ]
    return json_answer(features, headers=[("etag", f'"{len(features)}-{call.server.clock.stamp()[:19]}"')])


def _short_numbers(value: Any) -> str:
    """Coordinates without spaces, and without decimals where there are none."""
    if isinstance(value, list):
        return f"[{','.join(map(_short_numbers, value))}]"
    return f"{value:.15g}"


def _short(call: Call, item: Json) -> Json:
    path = path_of(call, item)
    parent = call.state.of(_KIND).get((item.get("parent") or {}).get("id", ""), {})
    geometry = item["geometry"]
    kinds = {"Point": 1, "Polygon": 2, "MultiPolygon": 2}
    short: Json = {
        "id": item["id"],
        "na": item["name"],
        "hcd": False,
        "hcu": False,
        "le": path.count("/"),
        "pg": "/".join(path.split("/")[1:-1]),
        "pi": parent.get("id"),
        "pn": parent.get("name"),
        "ty": kinds.get(geometry["type"], 0),
        "co": _short_numbers(geometry["coordinates"]),
        "dimensions": {},
    }
    return {**short, "code": item["code"]} if item.get("code") else short


@endpoint("GET", "/api/organisationUnitLocations/withinRange")
def within_range(call: Call) -> Any:
    """The units whose point is at most so many km away."""
    if not (call.has("longitude") and call.has("latitude") and call.has("distance")):
        return page(400)
    place = float(call.param("longitude")), float(call.param("latitude"))
    schema = schema_of(call, _KIND)
    near = [
        item
        for item in call.state.of(_KIND).values()
        if (item.get("geometry") or {}).get("type") == "Point"
        and distance_to(item["geometry"], *place) <= float(call.param("distance"))
    ]
    return [render(call, schema, item, parse_fields("id,name,code,displayName")) for item in near]
