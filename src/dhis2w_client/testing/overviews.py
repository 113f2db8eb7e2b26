"""Endpoints that look across types: dimensions, data items, any object by its uid, statistics."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.bundle import make_option_combos
from dhis2w_client.testing.http import Answer, Call, Json, endpoint, json_answer, page, refuse, web_message
from dhis2w_client.testing.metadata import page_of, whole_page
from dhis2w_client.testing.query import matches_query
from dhis2w_client.testing.render import parse_fields, render
from dhis2w_client.testing.schemas import Schema

# Type, kind of dimension, its items.
_DIMENSIONS = (
    ("category", "CATEGORY", "categoryOptions"),
    ("dataElementGroupSet", "DATA_ELEMENT_GROUP_SET", "dataElementGroups"),
    ("organisationUnitGroupSet", "ORGANISATION_UNIT_GROUP_SET", "organisationUnitGroups"),
    ("categoryOptionGroupSet", "CATEGORY_OPTION_GROUP_SET", "categoryOptionGroups"),
)


def _dimensions(call: Call) -> list[tuple[Schema, str, str, Json]]:
    return [
        (call.server.data.by_name[name], kind, items, item)
        for name, kind, items in _DIMENSIONS
        for item in call.state.of(call.server.data.by_name[name].path).values()
        if item.get("dataDimension")
    ]


def _shown(call: Call, found: tuple[Schema, str, str, Json], fields: str) -> Json:
    schema, kind, items, item = found
    more = {"dimensionType": kind, "items": [{"id": ref["id"]} for ref in item.get(items) or ()], "allItems": False}
    shown = render(call, schema, item, parse_fields(fields))
    names = parse_fields(fields)
    if names.presets:
        if not differences.dimensions_show_type(call.version):
            more.pop("dimensionType")
            shown.pop("dimensionType", None)
        return shown | more | {"dimension": item["id"]}
    return shown | {name: value for name, value in more.items() if name in names.wanted}


def _fields(call: Call, default: str) -> str:
    return ",".join(call.params("fields")) or default


@endpoint("GET", "/api/dimensions")
def dimensions(call: Call) -> Any:
    """The dimensions that analytics can use beside the fixed ones."""
    found = _dimensions(call)
    for text in call.params("filter"):
        name, _, rest = text.partition(":")
        operator, _, value = rest.partition(":")
        if name == "dimensionType":
            found = [entry for entry in found if (entry[1] == value) is (operator == "eq")]
        elif name == "name":
            found = [entry for entry in found if value.lower() in entry[3]["name"].lower()]
    items = [_shown(call, entry, _fields(call, "id,displayName")) for entry in found]
    if call.param("paging") == "false":
        return {"dimensions": items}
    pager, items = page_of(call, items)
    return {"pager": pager, "dimensions": items}


@endpoint("GET", "/api/dimensions/constraints")
def constraints(call: Call) -> Any:
    """The dimensions that can restrict users."""
    found = [entry for entry in _dimensions(call) if entry[3].get("dataDimensionType") == "ATTRIBUTE"]
    return {"dimensions": [_shown(call, entry, _fields(call, "*")) for entry in found]}


@endpoint("GET", "/api/dimensions/dataSet/{uid}")
def of_data_set(call: Call, uid: str) -> Any:
    """The dimensions of a data set's attributes."""
    data_set = call.state.of("dataSets").get(uid)
    if data_set is None:
        raise refuse(404, f"DataSet with id {uid} could not be found.", errorCode="E1005")
    combo = call.state.of("categoryCombos").get((data_set.get("categoryCombo") or {}).get("id", ""), {})
    wanted = {ref["id"] for ref in combo.get("categories") or ()}
    found = [entry for entry in _dimensions(call) if entry[3]["id"] in wanted]
    return {"dimensions": [_shown(call, entry, _fields(call, "*")) for entry in found]}


def _dimension(call: Call, uid: str) -> tuple[Schema, str, str, Json]:
    if len(uid) != 11:
        raise refuse(405, differences.unsupported_method(call.version, call.method))
    found = next((entry for entry in _dimensions(call) if entry[3]["id"] == uid), None)
    if found is None:
        raise refuse(404, f"Dimension with id {uid} could not be found.", errorCode="E1005")
    return found


@endpoint("GET", "/api/dimensions/{uid}")
def dimension(call: Call, uid: str) -> Any:
    """One dimension."""
    if uid in ("dx", "pe", "ou") and not differences.restricts_uid_paths(call.version):
        raise refuse(404, f"No dimensional object with id `{uid}` exists", errorCode="E1005")
    found = _dimension(call, uid)
    shown, members = _shown(call, found, _fields(call, "*")), found[2]
    has_items, has_members, has_users = differences.dimension_parts(call.version)
    if "items" in shown:
        shown["items"] = [{"id": ref["id"]} for ref in found[3].get(members) or ()] if has_items else []
    if members in shown and not has_members:
        shown[members] = []
    for name, use in found[0].properties.items() if not has_users else ():
        if name in shown and name != "items" and use.collection and use.item_kind == "REFERENCE" and not use.owner:
            shown[name] = []
    return shown


@endpoint("GET", "/api/dimensions/{uid}/items")
def items_of(call: Call, uid: str) -> Any:
    """The items of a dimension."""
    schema, _, name, item = _dimension(call, uid)
    target = call.server.data.target(schema.properties[name])
    if target is None:
        return {"items": []}
    stored = call.state.of(target.path)
    fields = parse_fields(_fields(call, "id,displayName"))
    shown = [render(call, target, stored[ref["id"]], fields) for ref in item.get(name) or () if ref["id"] in stored]
    if call.param("paging") == "false" or not differences.pages_dimension_items(call.version):
        return {"items": shown}
    pager, shown = page_of(call, shown)
    return {"pager": pager, "items": shown}


@endpoint("GET", "/api/dataElementOperands")
def operands(call: Call) -> Any:
    """Data elements with the option combinations of their categories."""
    schema = call.server.data.by_plural["dataElementOperands"]
    found: list[Json] = []
    for element in sorted(call.state.of("dataElements").values(), key=lambda item: str(item["name"]).lower()):
        for combo in call.state.of("categoryOptionCombos").values():
            if combo.get("categoryCombo") == element.get("categoryCombo"):
                found.append(_operand(element, combo))
    fields = parse_fields(_fields(call, "*,!href"))
    pager, items = page_of(call, found)
    shown = [render(call, schema, item, fields) for item in items]
    paged: Json = {} if call.param("paging") == "false" else {"pager": pager}
    return {**paged, "dataElementOperands": shown}


def _operand(element: Json, combo: Json) -> Json:
    is_default = combo["name"] == "default"
    name = element["name"] if is_default else f"{element['name']} {combo['name']}"
    uid = f"{element['id']}.{combo['id']}"
    return {
        "id": element["id"] if is_default else uid,
        "name": name,
        "shortName": name,
        "aggregationType": element.get("aggregationType"),
        "dimensionItemType": "DATA_ELEMENT_OPERAND",
        "dataElement": {"id": element["id"]},
        "categoryOptionCombo": {"id": combo["id"]},
    }


@endpoint("GET", "/api/identifiableObjects/{uid}")
def any_object(call: Call, uid: str) -> Any:
    """An object of any type."""
    for path, items in call.state.objects.items():
        schema = call.server.data.at(path)
        if uid in items and schema is not None:
            return render(call, schema, items[uid], parse_fields(_fields(call, "*")))
    raise refuse(404, f"No identifiable object with id `{uid}` exists", errorCode="E1005")


_ITEMS = (
    ("dataElements", "DATA_ELEMENT"),
    ("indicators", "INDICATOR"),
    ("dataSets", "REPORTING_RATE"),
    ("programIndicators", "PROGRAM_INDICATOR"),
)
_ITEM_FILTERS = {"name", "displayName", "displayShortName", "shortName", "id", "code", "dimensionItemType", "valueType"}


@endpoint("GET", "/api/dataItems")
def data_items(call: Call) -> Any:
    """What analytics can put on the data dimension."""
    found: list[Json] = []
    for path, kind in _ITEMS:
        for item in call.state.of(path).values():
            if item.get("domainType") == "TRACKER":
                continue
            entry: Json = {
                "id": item["id"],
                "name": item["name"],
                "displayName": item["name"],
                "shortName": item.get("shortName"),
                "displayShortName": item.get("shortName"),
                "dimensionItemType": kind,
            }
            if item.get("code"):
                entry["code"] = item["code"]
            if kind == "DATA_ELEMENT":
                value_type = item.get("valueType", "NUMBER")
                simple = "NUMBER" if value_type.startswith(("INT", "NUM", "UNIT", "PERC")) else value_type
                entry |= {"valueType": value_type, "simplifiedValueType": simple}
            found.append(entry)
    for text in call.params("filter"):
        found = _filtered(found, text)
    found.sort(key=lambda entry: str(entry["name"]))
    if call.param("paging") == "false":
        return {"dataItems": found}
    pager, found = page_of(call, found)
    pager.pop("nextPage", None)
    return {"pager": pager, "dataItems": found}


def _filtered(found: list[Json], text: str) -> list[Json]:
    name, _, rest = text.partition(":")
    operator, _, value = rest.partition(":")
    if name not in _ITEM_FILTERS:
        raise refuse(409, f"Filter not supported: `{name}`", errorCode="E2034")
    if operator == "in":
        members = value.strip("[]").split(",")
        return [entry for entry in found if entry.get(name) in members]
    if operator == "eq":
        return [entry for entry in found if entry.get(name) == value]
    return [entry for entry in found if value.lower() in str(entry.get(name, "")).lower()]


@endpoint("GET", "/api/eventCharts")
@endpoint("GET", "/api/eventReports")
def nothing(call: Call) -> Any:
    """Types that have no objects here."""
    name = call.path.rpartition("/")[2]
    pager = {"page": 1, "total": 0, "pageSize": 50, "pageCount": 0}
    gist = {"gist": True} if differences.has_gist_bridge(call.version) else {}
    answer = json_answer({"pager": pager, **gist, name: []})
    if gist:
        answer.headers.append(("x-no-etag", "gist"))
    return answer


@endpoint("GET", "/api/programs/orgUnits")
def program_units(call: Call) -> Any:
    """The organisation units of programs."""
    wanted = [uid for text in call.params("programs") for uid in text.split(",")]
    programs = call.state.of("programs")
    return {
        uid: [ref["id"] for ref in programs[uid].get("organisationUnits") or ()] for uid in wanted if uid in programs
    }


_SEARCHED = ("visualization", "eventVisualization", "eventChart", "map", "eventReport", "report", "app", "resource")


@endpoint("GET", "/api/dashboards/q/{text}")
def search(call: Call, text: str) -> Any:
    """What can be put on a dashboard."""
    counts: Json = {}
    lists: Json = {}
    for name in _SEARCHED:
        schema = call.server.data.by_name.get(name)
        items = call.state.of(schema.path).values() if schema else ()
        found = [item for item in items if matches_query(item, text)]
        counts[f"{name}Count"] = len(found)
        if schema is not None:
            names = "name,created,lastUpdated,translations,createdBy,lastUpdatedBy,sharing,type"
            more = ",favorite,favorites" if differences.has_favorites(call.version) else ""
            fields = parse_fields(f"id,code,{names},displayName,user,attributeValues{more}")
            lists[schema.plural] = [render(call, schema, item, fields) for item in found]
        elif name in ("app", "resource"):
            lists[f"{name}s"] = []
    users = [user for user in call.state.of("users").values() if matches_query(user, text)]
    shown = [{"id": user["id"], "name": user["name"], "username": user["username"]} for user in users]
    total = sum(counts.values()) + len(users)
    return {"searchCount": total, **counts, "userCount": len(users), "users": shown, **lists}


@endpoint("GET", "/api/dashboards/search")
def search_without(call: Call) -> Any:
    """A search needs its text."""
    return page(400) if not call.param("q") else search(call, call.param("q"))


@endpoint("GET", "/api/dataStatistics")
def statistics(call: Call) -> Any:
    """How often things were looked at: noted once, on the day on which the server was made."""
    if not (call.has("startDate") and call.has("endDate") and call.has("interval")):
        return page(400)
    made = str(call.server.administrator["created"])
    if not call.param("startDate") <= made[:10] <= call.param("endDate"):
        return []
    users = [
        user for uid, user in call.state.of("users").items() if (user.get("createdBy") or {}).get("id") in (None, uid)
    ]
    kinds = ("Map", "Visualization", "EventReport", "EventChart", "EventVisualization", "Dashboard")
    looks = [*kinds, "PassiveDashboard"]
    names = [f"{kind[:1].lower()}{kind[1:]}Views" for kind in [*looks, "DataSetReport", "Total", "Average"]]
    names += [f"average{kind}Views" for kind in looks]
    names += [f"saved{kind}s" for kind in (*kinds, "Indicator", "DataValue")] + ["activeUsers"]
    day = {name: int(text) for name, text in zip(("year", "month", "day"), made[:10].split("-"), strict=True)}
    return [{**day, **dict.fromkeys(names, 0), "users": len(users)}]


@endpoint("POST", "/api/dataStatistics")
def looked_at(call: Call) -> Answer:
    """Something was looked at."""
    if uid := call.param("favorite"):
        call.state.next(f"views of {uid}")
    return Answer(201)


_FAVORITES = {
    "VISUALIZATION_VIEW": "visualizations",
    "MAP_VIEW": "maps",
    "EVENT_VISUALIZATION_VIEW": "eventVisualizations",
    "DASHBOARD_VIEW": "dashboards",
}


@endpoint("GET", "/api/dataStatistics/favorites")
def favorites(call: Call) -> Any:
    """What was looked at most often."""
    if not call.has("eventType"):
        return page(400)
    objects = call.state.of(_FAVORITES.get(call.param("eventType"), ""))
    seen = [(uid, views) for uid in objects if (views := _views(call, uid))]
    ordered = sorted(seen, key=lambda row: row[1], reverse=call.param("sortOrder", "DESC") == "DESC")
    return [
        {"position": index + 1, "name": objects[uid]["name"], "id": uid, "created": objects[uid]["created"], "views": n}
        for index, (uid, n) in enumerate(ordered[: call.number("pageSize") or 25])
    ]


@endpoint("GET", "/api/dataStatistics/favorites/{uid}")
def favorite(call: Call, uid: str) -> Any:
    """How often one thing was looked at."""
    return {"views": _views(call, uid)}


def _views(call: Call, uid: str) -> int:
    return call.state.counters.get(f"views of {uid}", 0)


@endpoint("POST", "/api/dataStatistics/snapshot", authority="ALL")
def snapshot(call: Call) -> Answer:
    """Count once more."""
    return Answer(201)


@endpoint("GET", "/api/deletedObjects", authority="ALL")
def deleted_objects(call: Call) -> Any:
    """Metadata that was deleted."""
    wanted = {name: set(call.params(name)) for name in ("klass", "uid", "code")}
    found = [
        item
        for item in call.state.deleted.values()
        if all(not values or item[name] in values for name, values in wanted.items())
        and item["deletedAt"] >= call.param("deletedAt")
    ]
    is_whole = call.flag("skipPaging") or call.param("paging") == "false"
    return {"deletedObjects": found} if is_whole else whole_page("deletedObjects", found)


@endpoint("GET", "/api/audits/trackedEntity", since=42)
def tracked_entity_audits(call: Call) -> Any:
    """Who looked at tracked entities, which nobody writes down here."""
    return whole_page("trackedEntityAudits", [])


@endpoint("GET", "/api/sessions", since=42, authority="ALL")
def sessions(call: Call) -> Any:
    """Who is logged in."""
    users = call.state.of("users")
    names = {users[found["user"]]["username"] for found in call.state.sessions.values() if found["user"] in users}
    return differences.sessions(call.version, sorted(names), call.server.clock.stamp())


@endpoint("DELETE", "/api/sessions", since=42, authority="ALL")
@endpoint("DELETE", "/api/sessions/{username}", since=42, authority="ALL")
def end_sessions(call: Call, username: str = "") -> Answer:
    """Log everyone out, or one user."""
    users = call.state.of("users")
    for key, found in [*call.state.sessions.items()]:
        if not username or users.get(found["user"], {}).get("username") == username:
            del call.state.sessions[key]
    return Answer(204)


@endpoint("GET", "/api/lockExceptions/combinations")
def lock_combinations(call: Call) -> Any:
    """Data sets and periods with exceptions."""
    found = call.state.objects.get("$lockExceptions", {}).values()
    return {"lockExceptions": [{"dataSet": item["dataSet"], "period": item["period"]} for item in found]}


@endpoint("POST PUT", "/api/maintenance/categoryOptionComboUpdate/categoryCombo/{uid}")
def update_combos(call: Call, uid: str) -> Answer:
    """Make the option combinations of a category combination."""
    combo = call.state.of("categoryCombos").get(uid)
    if combo is None:
        raise refuse(409, f"CategoryCombo does not exist: {uid}")
    make_option_combos(call, combo)
    counts = dict.fromkeys(("imported", "updated", "deleted", "ignored"), 0)
    response = {"status": "SUCCESS", **counts, "importSummaries": [], "total": 0, "responseType": "ImportSummaries"}
    return web_message(200, "Import was successful.", response=response)


@endpoint("POST PUT", "/api/maintenance/dataPruning/organisationUnits/{uid}")
def prune_unit(call: Call, uid: str) -> Answer:
    """Delete the data of an organisation unit."""
    if uid not in call.state.of("organisationUnits"):
        raise refuse(409, f"Organisation unit does not exist: {uid}")
    for key in [key for key in call.state.data_values if key.split(".")[2] == uid]:
        del call.state.data_values[key]
    return web_message(200, "Data was pruned successfully")


@endpoint("POST PUT", "/api/maintenance/dataPruning/dataElements/{uid}")
def prune_element(call: Call, uid: str) -> Answer:
    """Delete the data of a data element."""
    if uid not in call.state.of("dataElements"):
        raise refuse(409, f"Data element does not exist: {uid}")
    for key in [key for key in call.state.data_values if key.startswith(f"{uid}.")]:
        del call.state.data_values[key]
    return web_message(200, "Data was pruned successfully")


@endpoint("GET", "/api/dataSetReport/custom")
def custom_report(call: Call) -> Answer:
    """Only HTML."""
    raise refuse(406, differences.not_acceptable(call.version))


@endpoint("GET POST", "/api/metadata/csv")
@endpoint("PUT", "/api/trackerOwnership/transfer")
@endpoint("GET", "/api/userDataStore/{namespace}/{key}/metaData")
def gone(call: Call, **names: str) -> Answer:
    """What newer versions no longer have."""
    return page(404)
