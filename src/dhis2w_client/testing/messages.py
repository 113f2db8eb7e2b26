"""What is sent to people: conversations of messages; SMS, gateways and notifications, none really sent."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import JSON, Answer, Call, Json, endpoint, json_answer, not_found, refuse, web_message
from dhis2w_client.testing.metadata import list_answer, whole_page
from dhis2w_client.testing.render import parse_fields, render
from dhis2w_client.testing.values import json_object, read_json

# -- Conversations -----------------------------------------------------------------------------------------------------


_STATUSES = ["NONE", "OPEN", "PENDING", "INVALID", "SOLVED"]
_PRIORITIES = ["NONE", "LOW", "MEDIUM", "HIGH"]


def _of_user(call: Call) -> list[Json]:
    uid = call.user["id"]
    found = call.state.of("messageConversations").values()
    return [item for item in found if any(entry["user"]["id"] == uid for entry in item["userMessages"])]


def _for_user(call: Call, item: Json) -> Json:
    uid = call.user["id"]
    mine: Json = next((entry for entry in item["userMessages"] if entry["user"]["id"] == uid), {})
    return {
        **item,
        "read": bool(mine.get("read")),
        "followUp": bool(mine.get("followUp")),
        "messageCount": len(item["messages"]),
    }


def _conversation(call: Call, uid: str) -> Json:
    found = call.state.of("messageConversations").get(uid)
    if found is None:
        raise not_found("MessageConversation", uid)
    return found


def _shown(call: Call, item: Json, shown: Json) -> Json:
    """What the generic rendering leaves out."""
    if "userMessages" in shown:
        users = call.state.of("users")
        shown["userMessages"] = [
            {
                "key": entry["key"],
                "user": {
                    "id": entry["user"]["id"],
                    "code": users.get(entry["user"]["id"], {}).get("code"),
                    "name": users.get(entry["user"]["id"], {}).get("name"),
                    "displayName": users.get(entry["user"]["id"], {}).get("name"),
                    "username": users.get(entry["user"]["id"], {}).get("username"),
                },
                "read": entry["read"],
                "followUp": entry["followUp"],
            }
            for entry in item["userMessages"]
        ]
    return shown


@endpoint("GET", "/api/messageConversations")
def conversations(call: Call) -> Answer:
    """The conversations of the caller."""
    schema = call.server.data.by_name["messageConversation"]
    return list_answer(call, schema, [_for_user(call, item) for item in _of_user(call)])


@endpoint("GET", "/api/messageConversations/{uid}")
def conversation(call: Call, uid: str) -> Answer:
    """One conversation."""
    item = _for_user(call, _conversation(call, uid))
    schema = call.server.data.by_name["messageConversation"]
    if not any(entry["user"]["id"] == call.user["id"] for entry in item["userMessages"]):
        raise refuse(403, "Not authorized to access this conversation.", errorCode="E1006")
    fields = ",".join(call.params("fields")) or "*"
    return json_answer(_shown(call, item, render(call, schema, item, parse_fields(fields))))


def _body(call: Call) -> Json:
    try:
        body = call.json()
    except ValueError:
        raise refuse(409, "Invalid JSON", errorCode="E1004") from None
    return body if isinstance(body, dict) else {}


def _recipients(call: Call, body: Json) -> list[str]:
    found: dict[str, None] = {}
    for user in body.get("users") or ():
        if user.get("id") not in call.state.of("users"):
            raise refuse(409, f"User does not exist: {user.get('id')}", errorCode="E1004")
        found[user["id"]] = None
    for group in body.get("userGroups") or ():
        known = call.state.of("userGroups").get(group["id"])
        if known is None:
            raise refuse(409, f"User group does not exist: {group['id']}", errorCode="E1004")
        found |= dict.fromkeys(member["id"] for member in known.get("users") or ())
    for unit in body.get("organisationUnits") or ():
        if unit["id"] not in call.state.of("organisationUnits"):
            raise refuse(409, f"Organisation unit does not exist: {unit['id']}", errorCode="E1004")
        for user in call.state.of("users").values():
            if any(entry["id"] == unit["id"] for entry in user.get("organisationUnits") or ()):
                found[user["id"]] = None
    return list(found)


def _message(call: Call, text: str, internal: bool, attachments: list[Json]) -> Json:
    now = call.server.clock.stamp()
    uid = call.server.uids.uid()
    message: Json = {
        "id": uid,
        "text": text,
        "created": now,
        "lastUpdated": now,
        "sender": {"id": call.user["id"]},
        "internal": internal,
        "attachments": attachments,
    }
    return message


def _start(call: Call, subject: str, text: str, recipients: list[str], kind: str, attachments: list[Json]) -> Json:
    now = call.server.clock.stamp()
    uid = call.server.uids.uid()
    me = call.user["id"]
    everyone = dict.fromkeys([me, *recipients])
    item: Json = {
        "id": uid,
        "name": subject,
        "subject": subject,
        "created": now,
        "lastUpdated": now,
        "createdBy": {"id": me},
        "lastSender": {"id": me},
        "lastMessage": now,
        "translations": [],
        "sharing": {"users": {}, "userGroups": {}},
        "userMessages": [
            {"key": call.server.uids.uuid(), "user": {"id": user}, "read": user == me, "followUp": False}
            for user in everyone
        ],
        "messages": [_message(call, text, False, attachments)],
        "messageType": kind,
        "priority": "NONE",
        "status": "NONE",
        "attributeValues": [],
    }
    call.state.of("messageConversations")[uid] = item
    return item


def _created(call: Call, uid: str, message: str = "Message conversation created") -> Answer:
    return web_message(201, message, location=f"{call.root}/api/messageConversations/{uid}")


def _attachments(call: Call, body: Json) -> list[Json]:
    found: list[Json] = []
    for entry in body.get("attachments") or ():
        if not isinstance(entry, dict):
            raise differences.bad_attachment(call.version, call.text(), entry)
        known = call.state.of("fileResources").get(entry["id"])
        if known is None or known["domain"] != "MESSAGE_ATTACHMENT":
            raise refuse(409, f"Attachment '{entry['id']}' not found.", errorCode="E1004")
        known["assigned"] = True
        found.append({"id": entry["id"]})
    return found


@endpoint("POST", "/api/messageConversations", consumes=JSON)
def create(call: Call) -> Answer:
    """Start a conversation."""
    body = _body(call)
    attachments = _attachments(call, body)
    recipients = _recipients(call, body)
    if not recipients:
        raise refuse(409, "No recipients selected.", errorCode="E1004")
    item = _start(call, str(body.get("subject", "")), str(body.get("text", "")), recipients, "PRIVATE", attachments)
    return _created(call, item["id"])


@endpoint("POST", "/api/messageConversations/feedback")
def feedback(call: Call) -> Answer:
    """Write to those who get feedback."""
    group = call.state.configuration.get("feedbackRecipients")
    uid = group.get("id") if isinstance(group, dict) else None
    members = [member["id"] for member in call.state.of("userGroups").get(str(uid), {}).get("users") or ()]
    item = _start(call, call.param("subject"), call.text(), members, "TICKET", [])
    return _created(call, item["id"], "Feedback created")


@endpoint("POST", "/api/messageConversations/{uid}")
def reply(call: Call, uid: str) -> Answer:
    """Answer in a conversation; the body is the text, whatever its media type."""
    item = _conversation(call, uid)
    attachments = [{"id": found} for found in call.param("attachments").split(",") if found]
    item["messages"].append(_message(call, call.text(), call.flag("internal"), attachments))
    now = call.server.clock.stamp()
    item |= {"lastMessage": now, "lastUpdated": now, "lastSender": {"id": call.user["id"]}}
    for entry in item["userMessages"]:
        entry["read"] = entry["user"]["id"] == call.user["id"]
    return _created(call, uid)


@endpoint("POST", "/api/messageConversations/{uid}/{name}")
def change(call: Call, uid: str, name: str) -> Any:
    """Status, priority, the person in charge, or more recipients."""
    item = _conversation(call, uid)
    if name == "recipients":
        known = {entry["user"]["id"] for entry in item["userMessages"]}
        for user in _recipients(call, _body(call)):
            if user not in known:
                entry = {"key": call.server.uids.uuid(), "user": {"id": user}, "read": False, "followUp": False}
                item["userMessages"].append(entry)
        return Answer(204)
    if name == "assign":
        assignee = call.state.of("users").get(call.param("userId"))
        if assignee is None:
            raise refuse(404, "Could not find user")
        item["assignee"] = {"id": assignee["id"]}
        return {"message": f"User {assignee['name']} was assigned successfully"}
    allowed = {"status": _STATUSES, "priority": _PRIORITIES}.get(name)
    if allowed is None:
        raise refuse(404, f"No such action: {name}")
    parameter = f"messageConversation{name.capitalize()}"
    value = call.param(parameter)
    if value not in allowed:
        raise call.bad_parameter(parameter, f"Valid values are: [{', '.join(allowed)}]")
    item[name] = value
    return {value: [uid]}


@endpoint("DELETE", "/api/messageConversations/{uid}/assign")
def unassign(call: Call, uid: str) -> Any:
    """Nobody is in charge."""
    _conversation(call, uid).pop("assignee", None)
    return {"message": "Message is no longer assigned to user"}


_MARKS = {
    "read": ("read", True, "markedRead"),
    "unread": ("read", False, "markedUnread"),
    "followup": ("followUp", True, "markedFollowup"),
    "unfollowup": ("followUp", False, "unmarkedFollowup"),
}


def _mark(call: Call, action: str) -> Any:
    name, value, key = _MARKS[action]
    wanted = [uid for uid in read_json(call) or () if isinstance(uid, str)]
    changed: list[str] = []
    for uid in wanted:
        item = call.state.of("messageConversations").get(uid, {})
        for entry in item.get("userMessages", ()):
            if entry["user"]["id"] == call.user["id"] and entry[name] is not value:
                entry[name] = value
                changed.append(uid)
    return {key: changed}


@endpoint("POST", "/api/messageConversations/read", consumes=JSON)
def read(call: Call) -> Any:
    """Mark conversations."""
    return _mark(call, "read")


@endpoint("POST", "/api/messageConversations/unread", consumes=JSON)
def unread(call: Call) -> Any:
    """Mark conversations."""
    return _mark(call, "unread")


@endpoint("POST", "/api/messageConversations/followup", consumes=JSON)
def follow_up(call: Call) -> Any:
    """Mark conversations."""
    return _mark(call, "followup")


@endpoint("POST", "/api/messageConversations/unfollowup", consumes=JSON)
def unfollow(call: Call) -> Any:
    """Mark conversations."""
    return _mark(call, "unfollowup")


@endpoint("DELETE", "/api/messageConversations/{uid}")
def delete(call: Call, uid: str) -> Answer:
    """Delete a conversation for everyone."""
    _conversation(call, uid)
    del call.state.of("messageConversations")[uid]
    return web_message(200)


@endpoint("DELETE", "/api/messageConversations/{uid}/{user}")
def leave(call: Call, uid: str, user: str) -> Any:
    """Take a user out of a conversation."""
    item = _conversation(call, uid)
    item["userMessages"] = [entry for entry in item["userMessages"] if entry["user"]["id"] != user]
    return {"removed": [uid]}


# -- SMS, their gateways, notifications --------------------------------------------------------------------------------


_LISTS = {"inbound": "inboundsmss", "outbound": "outboundsmss"}


def _messages(call: Call, way: str) -> dict[str, Json]:
    return call.state.objects.setdefault(f"${_LISTS[way]}", {})


@endpoint("GET", "/api/sms/inbound")
@endpoint("GET", "/api/sms/outbound")
def messages(call: Call) -> Any:
    """Messages that came in, or went out."""
    way = call.path.rpartition("/")[2]
    return whole_page(_LISTS[way], [*_messages(call, way).values()])


@endpoint("GET", "/api/sms/{way}/{uid}")
def message(call: Call, way: str, uid: str) -> Any:
    """One message."""
    return _text_message(call, way, uid)


def _text_message(call: Call, way: str, uid: str) -> Json:
    found = _messages(call, way).get(uid)
    if found is None:
        model = "IncomingSms" if way == "inbound" else "OutboundSms"
        raise refuse(404, f"No {model} with id '{uid}' was found.")
    return found


@endpoint("DELETE", "/api/sms/{way}/{uid}")
def delete_message(call: Call, way: str, uid: str) -> Answer:
    """Delete a message."""
    _text_message(call, way, uid)
    del _messages(call, way)[uid]
    return web_message(200, f"{'IncomingSms' if way == 'inbound' else 'OutboundSms'} with {uid} deleted")


@endpoint("DELETE", "/api/sms/{way}")
def delete_messages(call: Call, way: str) -> Answer:
    """Delete several messages."""
    for uid in ",".join(call.params("ids")).split(","):
        _messages(call, way).pop(uid, None)
    return web_message(200, "Objects deleted")


@endpoint("POST", "/api/sms/outbound")
def send(call: Call) -> Answer:
    """Send a message by the default gateway."""
    if call.content_type in JSON:
        body = json_object(call)
        recipients, text = body.get("recipients") or [], str(body.get("message") or "")
    else:
        recipients, text = [call.param("recipient")] if call.param("recipient") else [], call.param("message")
    if not recipients:
        raise refuse(409, "Recipient must be specified")
    if not text:
        raise refuse(409, "Message must be specified")
    if not any(gateway["isDefault"] for gateway in _gateways(call).values()):
        raise refuse(500, "No default gateway")
    made = {"message": text, "recipients": recipients, "status": "SENT", "date": call.server.clock.stamp()}
    _keep(call, "outbound", made)
    return web_message(200, "SMS sent")


@endpoint("POST", "/api/sms/inbound")
def receive(call: Call) -> Answer:
    """Take a message in."""
    if call.content_type in JSON:
        body = json_object(call)
        sender, text = body.get("originator"), body.get("text")
    else:
        sender, text = call.param("originator"), call.param("message")
    if not sender or not text:
        raise refuse(409, "Originator and message must be specified")
    now = call.server.clock.stamp()
    made = {"originator": sender, "text": text, "receiveddate": now, "sentdate": now, "gatewayid": "UNKNOWN"}
    uid = _keep(call, "inbound", {**made, "smsencoding": "ENC7BIT", "smsstatus": "INCOMING"})
    return web_message(200, f"Received SMS: {uid}")


def _keep(call: Call, way: str, item: Json) -> str:
    now, uid = call.server.clock.stamp(), call.server.uids.uid()
    _messages(call, way)[uid] = {"id": uid, "created": now, "lastUpdated": now, **item}
    return uid


@endpoint("POST", "/api/sms/inbound/import")
def import_unparsed(call: Call) -> Answer:
    """Try once more to understand messages."""
    return web_message(200, "Import successful")


# -- Gateways --------------------------------------------------------------------------------------------------------


def _gateways(call: Call) -> dict[str, Json]:
    return call.state.objects.setdefault("$gateways", {})


def _gateway(call: Call, uid: str) -> Json:
    found = _gateways(call).get(uid)
    if found is None:
        raise not_found("SmsGatewayConfig", uid)
    return found


def _shown_message(gateway: Json) -> Json:
    return {name: value for name, value in gateway.items() if name != "password"}


@endpoint("GET", "/api/gateways")
def gateways(call: Call) -> Any:
    """All gateways."""
    return {"gateways": [_shown_message(gateway) for gateway in _gateways(call).values()]}


@endpoint("GET", "/api/gateways/{uid}")
def gateway(call: Call, uid: str) -> Any:
    """One gateway."""
    return _shown_message(_gateway(call, uid))


@endpoint("POST", "/api/gateways", consumes=JSON)
def add_gateway(call: Call) -> Answer:
    """Add a gateway; the first one is the default."""
    uid = call.server.uids.uid()
    _gateways(call)[uid] = {**json_object(call), "uid": uid, "isDefault": not _gateways(call)}
    return web_message(200, "Gateway configuration added", location=f"{call.root}/api/gateways/{uid}")


@endpoint("PUT", "/api/gateways/{uid}", consumes=JSON)
def change_gateway(call: Call, uid: str) -> Answer:
    """Replace a gateway."""
    before = _gateway(call, uid)
    _gateways(call)[uid] = {**json_object(call), "uid": uid, "isDefault": before["isDefault"]}
    return web_message(200, f"Gateway with uid: {uid} has been updated")


@endpoint("PUT", "/api/gateways/default/{uid}")
def set_default(call: Call, uid: str) -> Answer:
    """Send by this gateway from now on."""
    chosen = _gateway(call, uid)
    for gateway in _gateways(call).values():
        gateway["isDefault"] = gateway is chosen
    return web_message(200, f"{chosen.get('name')} is set to default")


@endpoint("DELETE", "/api/gateways/{uid}")
def remove_gateway(call: Call, uid: str) -> Answer:
    """Remove a gateway."""
    _gateway(call, uid)
    del _gateways(call)[uid]
    return web_message(200, "Gateway removed successfully")


# -- E-mail ----------------------------------------------------------------------------------------------------------


@endpoint("POST", "/api/email/test")
@endpoint("POST", "/api/email/notification")
def mail(call: Call) -> Answer:
    """Send an e-mail, for which the server has no SMTP configured."""
    raise refuse(409, "SMTP server not configured")
