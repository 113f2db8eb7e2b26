"""Small things: interpretations, lock exceptions, approvals, exchanges, messages by phone, the cluster."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, Json, not_found, page, refuse, web_message
from dhis2w_client.testing.periods import parse_period
from dhis2w_client.testing.routing import endpoint

__all__: list[str] = []

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


@endpoint("GET", "/api/sms/inbound")
def inbound(call: Call) -> Any:
    """No message comes in."""
    return {"pager": {"page": 1, "total": 0, "pageSize": 50, "pageCount": 0}, "inboundsmss": []}


@endpoint("GET", "/api/sms/outbound")
def outbound(call: Call) -> Any:
    """No message goes out."""
    return {"pager": {"page": 1, "total": 0, "pageSize": 50, "pageCount": 0}, "outboundsmss": []}


@endpoint("GET", "/api/gateways")
def gateways(call: Call) -> Any:
    """No gateway."""
    return {"gateways": []}


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
    for unit in call.param("ou").strip("[]").split(","):
        found = call.state.of("organisationUnits").get(unit)
        if found is None:
            raise refuse(409, f"Can't find OrganisationUnit with id: {unit}", errorCode="E1004")
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
    return web_message(201, "LockException created successfully.")


@endpoint("GET", "/api/lockExceptions")
def lock_exceptions(call: Call) -> Any:
    """All lock exceptions."""
    found = [*_locks(call).values()]
    pager = {"page": 1, "pageCount": int(bool(found)), "total": len(found), "pageSize": 50}
    return {"pager": pager, "lockExceptions": found}


@endpoint("DELETE", "/api/lockExceptions")
def unlock(call: Call) -> Answer:
    """Delete a lock exception."""
    _locks(call).pop(f"{call.param('ds')}.{call.param('pe')}.{call.param('ou')}", None)
    return Answer(204)


# -- approvals -------------------------------------------------------------------------------------------------------


@endpoint("GET", "/api/dataApprovals")
def approval(call: Call) -> Any:
    """Whether data is approved."""
    if not (call.has("pe") and call.has("ou")):
        return page(400)
    names = ("mayApprove", "mayUnapprove", "mayAccept", "mayUnaccept")
    return {**dict.fromkeys(names, False), "mayReadData": True, "state": "UNAPPROVABLE"}


@endpoint("GET", "/api/dataApprovals/status")
def approval_status(call: Call) -> Any:
    """Whether much data is approved."""
    if not (call.has("startDate") and call.has("endDate")):
        return page(400)
    return {"pager": {"page": 1, "total": 0, "pageSize": 50, "pageCount": 1}, "dataApprovalStateResponses": []}


@endpoint("POST DELETE", "/api/dataApprovals")
def approve(call: Call) -> Answer:
    """Nobody may approve anything."""
    raise refuse(409)


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
    from dhis2w_client.testing.analytics import data_values_of
    from dhis2w_client.testing.value_import import run_import

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


@endpoint("GET", "/api/icons/{key}")
@endpoint("GET", "/api/icons/{key}/icon", produces=("*/*",))
def icon(call: Call, key: str) -> Any:
    """The icons that DHIS2 comes with are not here; custom icons are."""
    found = next((item for item in call.state.of("icons").values() if item.get("key") == key), None)
    if found is None:
        raise not_found("Icon", key)
    return found
