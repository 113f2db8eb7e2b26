"""The second factor of logins: codes of authenticator apps. Requests are let in without them all the same."""

import base64
import hashlib
import hmac
import struct
from typing import Any

from dhis2w_client.testing.http import Answer, Call, Json, refuse, web_message
from dhis2w_client.testing.routing import endpoint
from dhis2w_client.testing.values import json_object

__all__: list[str] = []

_PNG = b"\x89PNG\r\n\x1a\n"  # of no picture: nobody looks at it


def _factors(call: Call) -> dict[str, Json]:
    """Secret and state by username."""
    return call.state.objects.setdefault("$secondFactors", {})


def _codes(call: Call, secret: str) -> set[str]:
    """The codes of this half minute and of its neighbours."""
    step = int(call.server.clock.now().timestamp()) // 30
    found: set[str] = set()
    for counter in (step - 1, step, step + 1):
        digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", counter), hashlib.sha1).digest()
        offset = digest[-1] & 15
        number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
        found.add(f"{number % 1_000_000:06d}")
    return found


def _enroll(call: Call) -> Json:
    name = call.user["username"]
    if _factors(call).get(name, {}).get("enabled"):
        raise refuse(409, f"User has 2FA enabled already, disable first: `{name}`", errorCode="E3022")
    secret = base64.b32encode(call.server.uids.hex(20).encode()).decode()
    _factors(call)[name] = {"secret": secret, "enabled": False}
    return _factors(call)[name]


def _enrolled(call: Call) -> Json:
    found = _factors(call).get(call.user["username"])
    if found is None:
        raise refuse(409, "User must be in enrollment mode to get a QR code", errorCode="E3026")
    return found


@endpoint("GET", "/api/2fa/enabled")
def is_enabled(call: Call) -> Any:
    """Whether the caller logs in with a second factor."""
    return bool(_factors(call).get(call.user["username"], {}).get("enabled"))


@endpoint("POST", "/api/2fa/enrollTOTP2FA", since=42)
def enroll(call: Call) -> Answer:
    """Begin with an authenticator app."""
    _enroll(call)
    text = "The user has enrolled in TOTP 2FA, call the QR code endpoint to continue the process"
    return web_message(200, text)


@endpoint("POST", "/api/2fa/enrollEmail2FA", since=42)
def enroll_email(call: Call) -> Answer:
    """Begin with codes by e-mail, which this server does not send."""
    raise refuse(409, "User has not a verified email, please verify first before you enable 2FA", errorCode="E3043")


@endpoint("GET", "/api/2fa/qrCodeJson", since=42)
def secret(call: Call) -> Any:
    """The secret for the app."""
    return {"base32Secret": _enrolled(call)["secret"], "base64QRImage": base64.b64encode(_PNG).decode()}


@endpoint("GET", "/api/2fa/qrCodePng", since=42, produces=("application/octet-stream",))
def picture(call: Call) -> Answer:
    """The secret as a picture."""
    _enrolled(call)
    return Answer(202, _PNG, [("content-type", "application/octet-stream")])


@endpoint("GET", "/api/2fa/qrCode", produces=("application/octet-stream",))
def begin(call: Call) -> Answer:
    """Begin with an authenticator app, and the secret as a picture."""
    _enroll(call)
    return Answer(202, _PNG, [("content-type", "application/octet-stream")])


def _check(call: Call, found: Json) -> None:
    code = str(json_object(call).get("code") or "")
    if not code:
        raise refuse(409, "User must provide a 2FA code", errorCode="E3050")
    if code not in _codes(call, found["secret"]):
        raise refuse(403, "Invalid 2FA code", errorCode="E3023")


@endpoint("POST", "/api/2fa/enabled")
@endpoint("POST", "/api/2fa/enable", since=42)
def enable(call: Call) -> Answer:
    """Turn it on."""
    found = _enrolled(call)
    _check(call, found)
    found["enabled"] = True
    return web_message(200, "2FA was enabled successfully")


@endpoint("POST", "/api/2fa/disabled")
@endpoint("POST", "/api/2fa/disable", since=42)
def disable(call: Call) -> Answer:
    """Turn it off."""
    found = _factors(call).get(call.user["username"])
    if found is None or not found["enabled"]:
        raise refuse(409, "User has not 2FA enabled", errorCode="E3031")
    _check(call, found)
    del _factors(call)[call.user["username"]]
    return web_message(200, "2FA was disabled successfully")
