"""Small things: interpretations, lock exceptions, exchanges, icons, the cluster."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.analytics import data_values_of
from dhis2w_client.testing.files import file_answer
from dhis2w_client.testing.http import JSON, Answer, Call, Json, endpoint, not_found, refuse, web_message
from dhis2w_client.testing.identifier_schemes import parse_period
from dhis2w_client.testing.metadata import page_of, whole_page
from dhis2w_client.testing.value_import import run_import
from dhis2w_client.testing.values import json_object

_INTERPRETED = {
    "visualization": "visualizations",
    "map": "maps",
    "eventReport": "eventReports",
    "eventChart": "eventCharts",
    "eventVisualization": "eventVisualizations",
}


def _interpretation(call: Call, uid: str) -> Json:
    found = call.state.of("interpretations").get(uid)
    if found is None:
        raise not_found("Interpretation", uid)
    return found


def _dated(call: Call) -> Json:
    now = call.server.clock.stamp()
    user = {"id": call.user["id"]}
    return {"id": call.server.uids.uid(), "created": now, "lastUpdated": now, "createdBy": user, "translations": []}


@endpoint("POST", "/api/interpretations/{kind}/{target}")
def interpret(call: Call, kind: str, target: str) -> Answer:
    """Say something about a favourite."""
    if target == "like":
        item = _interpretation(call, kind)
        item["likedBy"] = [*item.get("likedBy", ()), {"id": call.user["id"]}]
        item["likes"] = len(item["likedBy"])
        return web_message(201, "Like added to interpretation")
    if target == "comments":
        item = _interpretation(call, kind)
        comment = {**_dated(call), "text": call.text()}
        item["comments"].append(comment)
        location = f"{call.root}/api/interpretations/{kind}/comments/{comment['id']}"
        return web_message(201, "Commented created", location=location)
    plural = _INTERPRETED.get(kind)
    if plural is None or target not in call.state.of(plural):
        raise refuse(409, f"{kind.capitalize()} does not exist or is not accessible")
    sharing = {"owner": call.user["id"], "users": {}, "userGroups": {}, "public": "rw------"}
    made: Json = _dated(call) | {
        kind: {"id": target},
        "text": call.text(),
        "comments": [],
        "likes": 0,
        "sharing": sharing,
        "type": "".join(f"_{letter}" if letter.isupper() else letter.upper() for letter in kind),
    }
    call.state.of("interpretations")[made["id"]] = made | {"name": made["id"]}
    return web_message(201, "Interpretation created", location=f"{call.root}/api/interpretations/{made['id']}")


@endpoint("PUT", "/api/interpretations/{uid}")
def reword(call: Call, uid: str) -> Answer:
    """Change the text."""
    _interpretation(call, uid)["text"] = call.text()
    return Answer(204)


@endpoint("DELETE", "/api/interpretations/{uid}")
def remove(call: Call, uid: str) -> Answer:
    """Delete an interpretation."""
    _interpretation(call, uid)
    del call.state.of("interpretations")[uid]
    return Answer(204)


@endpoint("PUT DELETE", "/api/interpretations/{uid}/comments/{comment}")
def change_comment(call: Call, uid: str, comment: str) -> Answer:
    """Change what a comment says, or delete it."""
    comments = _interpretation(call, uid)["comments"]
    found = next((entry for entry in comments if entry["id"] == comment), None)
    if found is None:
        raise refuse(409, f"Comment does not exist: {comment}")
    if call.method == "PUT":
        found["text"] = call.text()
    else:
        comments.remove(found)
    return Answer(204)


@endpoint("DELETE", "/api/interpretations/{uid}/like")
def unlike(call: Call, uid: str) -> Answer:
    """Take a like back."""
    item = _interpretation(call, uid)
    item["likedBy"] = [entry for entry in item.get("likedBy", ()) if entry["id"] != call.user["id"]]
    item["likes"] = len(item["likedBy"])
    return web_message(200, "Like removed from interpretation")


@endpoint("GET", "/api/cluster/leader")
def leader(call: Call) -> Any:
    """The one node of the cluster."""
    node = call.state.system_id
    return {
        "leaderNodeId": "",
        "leaderNodeUuid": node,
        "currentNodeId": "",
        "currentNodeUuid": node,
        "leader": True,
    }


# -- lock exceptions -------------------------------------------------------------------------------------------------


def _locks(call: Call) -> dict[str, Json]:
    return call.state.objects.setdefault("$lockExceptions", {})


@endpoint("POST", "/api/lockExceptions")
def lock_exception(call: Call) -> Answer:
    """Let an organisation unit enter data after a data set has expired."""
    period = parse_period(call.param("pe"))
    if period is None:
        raise refuse(409, f"Can't find period with id: {call.param('pe')}", errorCode="E1004")
    data_set = call.state.of("dataSets").get(call.param("ds"))
    if data_set is None:
        raise refuse(409, f"Can't find dataset with id: {call.param('ds')}", errorCode="E1004")
    units = call.param("ou").strip("[]").split(",")
    assigned = {ref["id"] for ref in data_set.get("organisationUnits") or ()}
    for unit in units:
        found = call.state.of("organisationUnits").get(unit)
        if found is None:
            raise refuse(409, f"Can't find OrganisationUnit with id: {unit}", errorCode="E1004")
        if unit not in assigned:
            continue
        key = f"{data_set['id']}.{call.param('pe')}.{unit}"
        _locks(call)[key] = {
            "created": call.server.clock.stamp(),
            "name": f"{data_set['name']} ({found['name']}, {call.param('pe')})",
            "id": str(call.state.next("lockExceptions")),
            "period": differences.lock_period(
                call.version, call.param("pe"), data_set["periodType"], str(period.start), str(period.end)
            ),
            "organisationUnit": {"id": unit},
            "dataSet": {"id": data_set["id"]},
        }
    if not assigned.intersection(units):
        text = "None of the target organisation unit(s) {} is linked to the specified data set: {}"
        raise refuse(409, text.format(",".join(units), data_set["id"]))
    return web_message(201, "LockException created successfully.")


@endpoint("GET", "/api/lockExceptions")
def lock_exceptions(call: Call) -> Any:
    """All lock exceptions."""
    found = [*_locks(call).values()]
    return {"lockExceptions": found} if call.param("paging") == "false" else whole_page("lockExceptions", found)


@endpoint("DELETE", "/api/lockExceptions")
def unlock(call: Call) -> Answer:
    """Delete the lock exception of a unit, or of all units."""
    start = f"{call.param('ds')}.{call.param('pe')}.{call.param('ou')}"
    for key in [key for key in _locks(call) if key == start or (not call.has("ou") and key.startswith(start))]:
        del _locks(call)[key]
    return Answer(204)


@endpoint("GET", "/api/dataEntry/lockExceptions")
def entry_locks(call: Call) -> Any:
    """Lock exceptions as the data entry app reads them."""
    keys = [key.split(".") for key in _locks(call)]
    return {"lockExceptions": [{"dataSet": ds, "period": pe, "orgUnit": ou} for ds, pe, ou in keys]}


# -- exchanges -------------------------------------------------------------------------------------------------------


def _exchange(call: Call, uid: str) -> Json:
    found = call.state.of("aggregateDataExchanges").get(uid)
    if found is None:
        text = f"Object of type `AggregateDataExchange` not found or not accessible: `{uid}`"
        raise refuse(409, text, errorCode="E1113")
    return found


@endpoint("POST", "/api/aggregateDataExchanges/{uid}/exchange")
def exchange(call: Call, uid: str) -> Answer:
    """Send the data of an exchange to its target."""
    summaries = [
        run_import(call, {"dataValues": data_values_of(call, request)})
        for request in _exchange(call, uid)["source"]["requests"]
    ]
    failed = any(summary["status"] == "ERROR" for summary in summaries)
    names = ("imported", "updated", "deleted", "ignored")
    counts = {name: sum(summary["importCount"][name] for summary in summaries) for name in names}
    response = {
        "status": "ERROR" if failed else "SUCCESS",
        **counts,
        "importSummaries": [differences.exchanged(call.version, summary) for summary in summaries],
        "total": sum(counts.values()),
        "responseType": "ImportSummaries",
    }
    text = "An error occurred, please check import summary." if failed else "Import was successful."
    return web_message(409 if failed else 200, text, response=response)


@endpoint("GET", "/api/externalFileResources/{key}", produces=("*/*",), since=42, until=42)
def shared_file(call: Call, key: str) -> Answer:
    """A file for those who know its key: there is none."""
    raise refuse(404, f"No file found with key '{key}'")


# -- icons -----------------------------------------------------------------------------------------------------------


def _icon(call: Call, key: str) -> Json:
    """A custom icon: those that DHIS2 comes with are not here."""
    found = call.state.of("icons").get(key)
    if found is None:
        raise not_found("Icon", key)
    return found


@endpoint("GET", "/api/icons")
def icons(call: Call) -> Any:
    """The custom icons."""
    keywords, keys = set(call.params("keywords")), set(call.params("keys"))
    found = [
        {**item, "href": f"{call.root}/api/icons/{key}/icon"}
        for key, item in call.state.of("icons").items()
        if keywords <= set(item["keywords"])
        and (not keys or key in keys)
        and call.param("search") in key
        and call.param("type") != "DEFAULT"
    ]
    if call.param("paging") == "false":
        return {"icons": found}
    pager, found = page_of(call, found)
    return {"pager": pager, "icons": found}


@endpoint("GET", "/api/icons/{key}")
def icon(call: Call, key: str) -> Any:
    """What is known of an icon."""
    return {**_icon(call, key), "href": f"{call.root}/api/icons/{key}/icon"}


@endpoint("GET", "/api/icons/{key}/icon", produces=("*/*",))
def icon_image(call: Call, key: str) -> Answer:
    """The image of an icon."""
    return file_answer(call, _icon(call, key)["fileResource"]["id"])


@endpoint("POST", "/api/icons", consumes=JSON)
def add_icon(call: Call) -> Answer:
    """Make an icon of an uploaded image."""
    body = json_object(call)
    key, file = str(body.get("key") or ""), str(body.get("fileResourceId") or "")
    if not key:
        raise refuse(400, "Icon key was not specified.")
    if key in call.state.of("icons"):
        raise refuse(400, f"Icon with key {key} already exists.")
    if file not in call.state.of("fileResources"):
        raise refuse(404, f"FileResource {file} does not exist.")
    now = call.server.clock.stamp()
    call.state.of("icons")[key] = {
        "key": key,
        "description": body.get("description") or "",
        "keywords": body.get("keywords") or [],
        "custom": True,
        "created": now,
        "lastUpdated": now,
        "fileResource": {"id": file},
        "createdBy": {"id": call.user["id"]},
    }
    return web_message(201, f"Icon created with key {key}")


@endpoint("PUT", "/api/icons/{key}", consumes=JSON)
def change_icon(call: Call, key: str) -> Answer:
    """Change the words about an icon."""
    body = json_object(call)
    known: Json = {name: body[name] for name in ("description", "keywords") if name in body}
    _icon(call, key).update(known, lastUpdated=call.server.clock.stamp())
    return web_message(200, f"Icon with key {key} updated")


@endpoint("DELETE", "/api/icons/{key}")
def delete_icon(call: Call, key: str) -> Answer:
    """Delete an icon."""
    _icon(call, key)
    del call.state.of("icons")[key]
    return web_message(200, f"Icon with key {key} deleted")


@endpoint("PATCH", "/api/icons", since=42)
def repair_icons(call: Call) -> Answer:
    """Bring the icons that DHIS2 comes with back."""
    return web_message(200, "0 icons were repaired")
