"""Around people: interpretations, SMS and e-mail, second factors, sessions, sharing, settings of users."""

import base64
import hashlib
import hmac
import struct
from typing import Any

import pytest

from dhis2w_client import Dhis2ApiError, NotInVersionError
from tests._async.wire import Wire


async def test_interpretations(wire: Wire) -> None:
    interpretations = wire.client.resources.interpretations
    favorite = str((await wire.client.visualizations.create(name="Beds", type="COLUMN")).uid)
    with wire.calls("interpretations.write"):
        uid = await interpretations.write("More beds in March", about=favorite)
    with wire.calls("interpretations.add_comment"):
        comment = await interpretations.add_comment(uid, "Why?")
    with wire.calls("interpretations.change_comment"):
        await interpretations.change_comment(uid, comment, "Why so many?")
    with wire.calls("interpretations.change_text"):
        await interpretations.change_text(uid, "More beds in April")
    with wire.calls("interpretations.like"):
        await interpretations.like(uid)
    with wire.calls("interpretations.get"):
        read = await interpretations.get(uid, fields="text,likes,comments[id,text]")
    assert (read.text, read.likes) == ("More beds in April", 1)
    assert [entry.text for entry in read.comments or ()] == ["Why so many?"]
    with wire.calls("interpretations.unlike"):
        await interpretations.unlike(uid)
    with wire.calls("interpretations.delete_comment"):
        await interpretations.delete_comment(uid, comment)
    read = await interpretations.get(uid)
    assert (read.likes, read.comments) == (0, [])
    place = str((await wire.client.maps.create(name="Where")).uid)
    with wire.calls("interpretations.write about a map"):
        other = await interpretations.write("Far away", about=place, kind="map")
    assert other != uid
    with wire.calls("interpretations.delete"):
        await interpretations.delete(uid)
    assert not await interpretations.exists(uid)


async def test_sms(wire: Wire) -> None:
    resources = wire.client.resources
    gateways, outbound, inbound = resources.gateways, resources.sms_outbound, resources.sms_inbound
    with pytest.raises(Dhis2ApiError, match="No default gateway"):
        await outbound.create(message="Stock is low", recipients=["+4712345678"])
    gateway = wire.client.models.BulkSmsGatewayConfig(
        type="bulksms", name="Bulk", username="me", password="secret", urlTemplate="https://sms.example.org"
    )
    with wire.calls("gateways.create"):
        await gateways.create(gateway)
    with wire.calls("gateways.list"):
        [found] = (await gateways.list()).gateways or []
    assert (found.name, found.isDefault, found.password) == ("Bulk", True, None)
    uid = str(found.uid)
    with wire.calls("gateways.get"):
        assert (await gateways.get(uid)).name == "Bulk"
    gateway.name = "Second"
    with wire.calls("gateways.update"):
        await gateways.update(uid, gateway)
    with wire.calls("gateways.set_default"):
        await gateways.set_default(uid)

    with wire.calls("sms_outbound.create"):
        await outbound.create(message="Stock is low", recipients=["+4712345678"])
    with wire.calls("sms_outbound.list"):
        (sent,) = await outbound.list(fields="*")
    assert (sent.message, sent.recipients, sent.status) == ("Stock is low", ["+4712345678"], "SENT")
    with wire.calls("sms_outbound.delete_all"):
        await outbound.delete_all(ids=[str(sent.id)])
    assert not [*await outbound.list()]
    with wire.calls("sms_inbound.create"):
        await inbound.create(originator="+4712345678", text="Got it")
    with wire.calls("sms_inbound.list"):
        (received,) = await inbound.list(fields="*")
    assert (received.originator, received.text) == ("+4712345678", "Got it")
    with wire.calls("sms_inbound.import_unparsed"):
        await inbound.import_unparsed()
    with wire.calls("sms_inbound.delete_all"):
        await inbound.delete_all(ids=[str(received.id)])
    with wire.calls("gateways.delete"):
        await gateways.delete(uid)
    assert not (await gateways.list()).gateways

    # The embedded server has no SMTP server to send by.
    with wire.calls("email.send_notification"), pytest.raises(Dhis2ApiError, match="SMTP"):
        await resources.email.send_notification({"subject": "Stock", "text": "It is low"})
    with wire.calls("email.send_test"), pytest.raises(Dhis2ApiError, match="SMTP"):
        await resources.email.send_test()


def code_of(secret: str, seconds: float) -> str:
    """What an authenticator app shows at a moment."""
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", int(seconds) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start : start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


async def test_second_factor(wire: Wire) -> None:
    second = wire.client.resources.two_factor
    with wire.calls("two_factor.is_enabled"):
        assert await second.is_enabled() is False
    if wire.version == "2.41":
        with pytest.raises(NotInVersionError, match=r"2\.42"):
            await second.enroll_totp()
        with wire.calls("two_factor.get_qr_code"):
            assert (await second.get_qr_code()).startswith(b"\x89PNG")
        return
    with wire.calls("two_factor.enroll_totp"):
        await second.enroll_totp()
    with wire.calls("two_factor.get_qr_code_json"):
        secret = (await second.get_qr_code_json()).base32Secret
    assert secret
    with wire.calls("two_factor.download_qr_code"):
        assert (await second.download_qr_code()).startswith(b"\x89PNG")
    with pytest.raises(Dhis2ApiError, match="Invalid 2FA code"):
        await second.enable({"code": "none"})
    wire.server.clock.set(wire.server.clock.now(), freeze=True)
    code = code_of(secret, wire.server.clock.now().timestamp())
    await second.enable({"code": code})
    assert await second.is_enabled() is True
    await second.disable({"code": code})
    assert await second.is_enabled() is False


async def test_sessions(wire: Wire) -> None:
    if wire.version == "2.41":
        with pytest.raises(NotInVersionError, match=r"2\.42"):
            await wire.client.resources.sessions.list_all()
        return
    sessions = wire.client.resources.sessions
    login = {"username": "admin", "password": "district"}
    await wire.client.post_raw("/api/auth/login", login)
    with wire.calls("sessions.list_all"):
        assert [*await sessions.list_all()] == ["admin"]
    with wire.calls("sessions.delete"):
        await sessions.delete("admin")
    with wire.calls("sessions.delete_all"):
        await sessions.delete_all()


async def test_sharing_and_settings_of_users(wire: Wire) -> None:
    resources, element = wire.client.resources, wire.some("dataElements")
    with wire.calls("sharing.get"):
        info = await resources.sharing.get(type="dataElement", id=element)
    assert info.object
    assert info.object.id == element
    info.object.publicAccess = "r-------"
    with wire.calls("sharing.set"):
        await resources.sharing.set(info, type="dataElement", id=element)
    again = await resources.sharing.get(type="dataElement", id=element)
    assert again.object
    assert again.object.publicAccess == "r-------"
    with wire.calls("sharing.search"):
        assert (await resources.sharing.search(key="adm")).users

    settings = resources.user_settings
    with wire.calls("user_settings.save"):
        await settings.save("keyUiLocale", value="fr")
    with wire.calls("user_settings.get"):
        assert await settings.get("keyUiLocale") == "fr"
    role = wire.some("userRoles")
    other = await wire.client.users.create(
        username="ada", first_name="Ada", surname="Nuru", password="Str0ng-enough", user_roles=[role]
    )
    assert other.uid
    with wire.calls("user_settings.save for another user"):
        await settings.save("keyUiLocale", value="pt", user="ada")
    with wire.calls("user_settings.list"):
        found: Any = await settings.list(user="ada")
    assert (found if wire.version == "2.41" else found.to_wire())["keyUiLocale"] == "pt"
    assert await settings.get("keyUiLocale") == "fr"
    with wire.calls("user_settings.delete"):
        await settings.delete("keyUiLocale")
