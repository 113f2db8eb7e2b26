"""What leaves and enters by phone and e-mail: SMS, their gateways, notifications. Nothing is really sent."""

from typing import Any

from dhis2w_client.testing.http import Answer, Call, Json, not_found, refuse, web_message
from dhis2w_client.testing.lists import whole_page
from dhis2w_client.testing.routing import JSON, endpoint
from dhis2w_client.testing.values import json_object

__all__: list[str] = []

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
    return _message(call, way, uid)


def _message(call: Call, way: str, uid: str) -> Json:
    found = _messages(call, way).get(uid)
    if found is None:
        model = "IncomingSms" if way == "inbound" else "OutboundSms"
        raise refuse(404, f"No {model} with id '{uid}' was found.")
    return found


@endpoint("DELETE", "/api/sms/{way}/{uid}")
def delete_message(call: Call, way: str, uid: str) -> Answer:
    """Delete a message."""
    _message(call, way, uid)
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


def _shown(gateway: Json) -> Json:
    return {name: value for name, value in gateway.items() if name != "password"}


@endpoint("GET", "/api/gateways")
def gateways(call: Call) -> Any:
    """All gateways."""
    return {"gateways": [_shown(gateway) for gateway in _gateways(call).values()]}


@endpoint("GET", "/api/gateways/{uid}")
def gateway(call: Call, uid: str) -> Any:
    """One gateway."""
    return _shown(_gateway(call, uid))


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
