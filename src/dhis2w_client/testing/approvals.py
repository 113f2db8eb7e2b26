"""Approval of data: who may approve what, approvals and acceptances, and who did it."""

from datetime import date
from typing import Any, cast

from dhis2w_client.periods import PeriodType, periods_between
from dhis2w_client.testing.data_entry import period_json
from dhis2w_client.testing.data_export import listed
from dhis2w_client.testing.http import Answer, Call, Json, page, refuse
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.lists import whole_page
from dhis2w_client.testing.organisation_units import below
from dhis2w_client.testing.periods import parse_period
from dhis2w_client.testing.render import path_of
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.values import json_object

__all__: list[str] = []


def _approvals(call: Call) -> dict[str, Json]:
    """What is approved, by workflow, period, unit and attribute option combo."""
    return call.state.objects.setdefault("$dataApprovals", {})


def _key(workflow: Json, period: str, unit: str, combo: str) -> str:
    return f"{workflow['id']}.{period}.{unit}.{combo}"


# -- What is asked for -----------------------------------------------------------------------------------------------


def _workflow(call: Call, uid: str, data_set: str) -> Json:
    if uid:
        found = call.state.of("dataApprovalWorkflows").get(uid)
        if found is None:
            raise refuse(409, f"Data approval workflow does not exist: {uid}")
        return found
    if not data_set:
        raise refuse(409, "Either data set or data approval workflow must be specified")
    form = call.state.of("dataSets").get(data_set)
    if form is None:
        raise refuse(409, f"Data set does not exist: {data_set}")
    workflow = call.state.of("dataApprovalWorkflows").get((form.get("workflow") or {}).get("id", ""))
    if workflow is None:
        raise refuse(409, f"DataSet does not have an approval workflow: {data_set}")
    return workflow


def _unit(call: Call, uid: str) -> Json:
    found = call.state.of("organisationUnits").get(uid)
    if found is None:
        raise refuse(409, f"Organisation unit does not exist: {uid}")
    return found


def _period(text: str) -> str:
    if parse_period(text) is None:
        raise refuse(409, f"Illegal period identifier: {text}")
    return text


# -- States ----------------------------------------------------------------------------------------------------------


def _levels(call: Call, workflow: Json) -> list[int]:
    """The levels of organisation units at which a workflow approves, the highest first."""
    levels = call.state.of("dataApprovalLevels")
    used = [levels[ref["id"]] for ref in workflow.get("dataApprovalLevels") or () if ref["id"] in levels]
    return sorted(int(level["orgUnitLevel"]) for level in used)


def _state(call: Call, workflow: Json, period: str, unit: Json, combo: str) -> str:
    forms = call.state.of("dataSets").values()
    levels = _levels(call, workflow)
    path = path_of(call, unit).strip("/").split("/")
    if not levels or not any((form.get("workflow") or {}).get("id") == workflow["id"] for form in forms):
        return "UNAPPROVABLE"
    approvals = _approvals(call)
    if any(_key(workflow, period, above, combo) in approvals for above in path[:-1]):
        return "APPROVED_ABOVE"
    if len(path) not in levels:
        return "UNAPPROVABLE" if len(path) < levels[0] else "UNAPPROVED_ABOVE"
    if found := approvals.get(_key(workflow, period, unit["id"], combo)):
        return "ACCEPTED_HERE" if found.get("acceptedBy") else "APPROVED_HERE"
    lower = next((level for level in levels if level > len(path)), None)
    waiting = [
        other
        for other in (below(call, {unit["id"]}) if lower else ())
        if path_of(call, other).count("/") == lower and _key(workflow, period, other["id"], combo) not in approvals
    ]
    return "UNAPPROVED_WAITING" if waiting else "UNAPPROVED_READY"


def _permissions(call: Call, workflow: Json, period: str, unit: Json, combo: str, *, state: str) -> Json:
    may = {
        "mayApprove": state == "UNAPPROVED_READY",
        "mayUnapprove": state in ("APPROVED_HERE", "ACCEPTED_HERE"),
        "mayAccept": state == "APPROVED_HERE",
        "mayUnaccept": state == "ACCEPTED_HERE",
        "mayReadData": True,
    }
    return {**may, **_approvals(call).get(_key(workflow, period, unit["id"], combo), {})}


@endpoint("GET", "/api/dataApprovals")
def approval(call: Call) -> Any:
    """Whether data is approved."""
    if not (call.has("pe") and call.has("ou")):
        return page(400)
    workflow = _workflow(call, call.param("wf"), call.param("ds"))
    period, unit, combo = _period(call.param("pe")), _unit(call, call.param("ou")), call.param("aoc", DEFAULT)
    state = _state(call, workflow, period, unit, combo)
    return {**_permissions(call, workflow, period, unit, combo, state=state), "state": state}


@endpoint("GET", "/api/dataApprovals/approvals")
@endpoint("GET", "/api/dataApprovals/multiple")
def approvals(call: Call) -> Any:
    """Whether data of many workflows, periods and units is approved."""
    if not (call.has("wf") and call.has("ou")):
        return page(400)
    if not call.has("pe"):
        raise refuse(409, "Must have either pe or both startDate and endDate.")
    found: list[Json] = []
    for workflow in [_workflow(call, uid, "") for uid in listed(call, "wf")]:
        for period in listed(call, "pe"):
            for unit in [_unit(call, uid) for uid in listed(call, "ou")]:
                for combo in listed(call, "aoc") or [DEFAULT]:
                    state = _state(call, workflow, _period(period), unit, combo)
                    about = {"wf": workflow["id"], "pe": period, "ou": unit["id"], "ouName": unit["name"], "aoc": combo}
                    permissions = _permissions(call, workflow, period, unit, combo, state=state)
                    found.append({**about, "state": state, "permissions": permissions})
    return found


@endpoint("GET", "/api/dataApprovals/status")
def approval_status(call: Call) -> Any:
    """Whether data of many data sets and units is approved."""
    if not (call.has("ds") and call.has("ou")):
        return page(400)
    uids = set(listed(call, "ou"))
    units = below(call, uids) if call.flag("children") else [_unit(call, uid) for uid in uids]
    found: list[Json] = []
    for uid in listed(call, "ds"):
        workflow, form = _workflow(call, "", uid), call.state.of("dataSets")[uid]
        for unit in sorted(units, key=lambda unit: path_of(call, unit)):
            for period in _periods(call, str(workflow["periodType"])):
                state = _state(call, workflow, period, unit, DEFAULT)
                found.append(
                    {
                        "dataSet": {name: form[name] for name in ("id", "name", "code", "created") if name in form},
                        "organisationUnit": {"id": unit["id"], "name": unit["name"]},
                        "period": period_json(call, period),
                        "state": state,
                        "permissions": _permissions(call, workflow, period, unit, DEFAULT, state=state),
                    }
                )
    return {"dataApprovalStateResponses": found}


def _periods(call: Call, kind: str) -> list[str]:
    if call.has("startDate") and call.has("endDate"):
        days = [date.fromisoformat(call.param(name)) for name in ("startDate", "endDate")]
        return [str(period) for period in periods_between(cast(PeriodType, kind), *days)]
    if parse_period(call.param("pe")) is None:
        raise refuse(400, "Either provide startDate and endDate or a valid ISO period for pe")
    return [call.param("pe")]


@endpoint("GET", "/api/dataApprovals/categoryOptionCombos")
def approval_by_combo(call: Call) -> Any:
    """Whether data is approved, by attribute option combo: there is the default one."""
    if not call.has("pe"):
        return page(400)
    found: list[Json] = []
    asked = [(uid, "") for uid in listed(call, "wf")] or [("", uid) for uid in listed(call, "ds")]
    for workflow in [_workflow(call, *uids) for uids in asked]:
        unit, period = _unit(call, call.param("ou")), _period(call.param("pe"))
        state = _state(call, workflow, period, unit, DEFAULT)
        permissions = _permissions(call, workflow, period, unit, DEFAULT, state=state)
        found.append(
            {
                "id": DEFAULT,
                "level": {},
                "ou": unit["id"],
                "ouName": unit["name"],
                "accepted": state == "ACCEPTED_HERE",
                "permissions": permissions | {"state": state},
            }
        )
    return found


# -- Decisions -------------------------------------------------------------------------------------------------------


def _decide(call: Call, decision: str, workflow: Json, period: str, unit: Json, combo: str) -> None:
    state = _state(call, workflow, period, unit, combo)
    may = {
        "approve": state == "UNAPPROVED_READY",
        "unapprove": state in ("APPROVED_HERE", "ACCEPTED_HERE"),
        "accept": state == "APPROVED_HERE",
        "unaccept": state == "ACCEPTED_HERE",
    }
    if not may[decision]:
        raise refuse(409)
    key, now, name = _key(workflow, period, unit["id"], combo), call.server.clock.stamp(), call.user["username"]
    if decision == "approve":
        _approvals(call)[key] = {"approvedBy": name, "approvedAt": now}
    elif decision == "unapprove":
        del _approvals(call)[key]
    elif decision == "accept":
        _approvals(call)[key] |= {"acceptedBy": name, "acceptedAt": now}
    else:
        del _approvals(call)[key]["acceptedBy"], _approvals(call)[key]["acceptedAt"]
    levels = call.state.of("dataApprovalLevels").values()
    depth = path_of(call, unit).count("/")
    call.state.objects.setdefault("$approvalAudits", {})[str(call.state.next("approvalAudits"))] = {
        "workflow": {"id": workflow["id"]},
        "period": period,
        "organisationUnit": {"id": unit["id"]},
        "attributeOptionCombo": {"id": combo},
        "level": next(({"id": level["id"]} for level in levels if level["orgUnitLevel"] == depth), {}),
        "action": decision.upper(),
        "created": now,
        "creator": {"id": call.user["id"]},
    }


def _decide_one(call: Call, decision: str) -> Answer:
    if not (call.has("pe") and call.has("ou")):
        return page(400)
    workflow = _workflow(call, call.param("wf"), call.param("ds"))
    unit = _unit(call, call.param("ou"))
    _decide(call, decision, workflow, _period(call.param("pe")), unit, call.param("aoc", DEFAULT))
    return Answer(204)


def _decide_many(call: Call, decision: str) -> Answer:
    body = json_object(call)
    asked = [(uid, "") for uid in body.get("wf") or ()] or [("", uid) for uid in body.get("ds") or ()]
    periods = body.get("pe") or []
    for workflow in [_workflow(call, *uids) for uids in asked]:
        for period in [periods] if isinstance(periods, str) else periods:
            for entry in body.get("approvals") or ():
                unit = _unit(call, entry["ou"])
                _decide(call, decision, workflow, _period(period), unit, entry.get("aoc") or DEFAULT)
    return Answer(204)


@endpoint("POST DELETE", "/api/dataApprovals")
def approve(call: Call) -> Answer:
    """Approve data, or not any more."""
    return _decide_one(call, "approve" if call.method == "POST" else "unapprove")


@endpoint("POST", "/api/dataApprovals/approvals", consumes=JSON)
def approve_many(call: Call) -> Answer:
    """Approve data of several units."""
    return _decide_many(call, "approve")


@endpoint("POST", "/api/dataApprovals/unapprovals", consumes=JSON)
def unapprove_many(call: Call) -> Answer:
    """Approve data of several units no more."""
    return _decide_many(call, "unapprove")


@endpoint("POST DELETE", "/api/dataAcceptances", until=41)
@endpoint("POST DELETE", "/api/dataApprovals/dataAcceptances", since=42)
def accept(call: Call) -> Answer:
    """Accept approved data, or not any more."""
    return _decide_one(call, "accept" if call.method == "POST" else "unaccept")


@endpoint("POST", "/api/dataAcceptances/acceptances", until=41, consumes=JSON)
@endpoint("POST", "/api/dataApprovals/dataAcceptances/acceptances", since=42, consumes=JSON)
def accept_many(call: Call) -> Answer:
    """Accept approved data of several units."""
    return _decide_many(call, "accept")


@endpoint("POST", "/api/dataAcceptances/unacceptances", until=41, consumes=JSON)
@endpoint("POST", "/api/dataApprovals/dataAcceptances/unacceptances", since=42, consumes=JSON)
def unaccept_many(call: Call) -> Answer:
    """Accept approved data of several units no more."""
    return _decide_many(call, "unaccept")


@endpoint("GET", "/api/audits/dataApproval")
def approval_audits(call: Call) -> Any:
    """Who approved what."""
    entries = call.state.objects.get("$approvalAudits", {}).values()
    shown = [
        {**entry, "period": period_json(call, entry["period"])}
        for entry in entries
        if (not call.has("ou") or entry["organisationUnit"]["id"] in listed(call, "ou"))
        and (not call.has("wf") or entry["workflow"]["id"] in listed(call, "wf"))
    ]
    return whole_page("dataApprovalAudits", shown)
