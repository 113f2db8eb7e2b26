"""Around the server: icons, locales, configuration, system settings, deleted objects."""

from typing import Any

import pytest

from dhis2w_client import Dhis2ApiError
from tests._async.wire import Wire

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


async def test_icons(wire: Wire) -> None:
    icons = wire.client.resources.icons
    file = await wire.client.files.upload_file_resource(PNG, filename="bed.png", domain="ICON")
    with wire.calls("icons.create"):
        await icons.create({"key": "bed", "fileResourceId": str(file.id), "keywords": ["ward"]})
    with wire.calls("icons.list"):
        assert "bed" in [icon.key for icon in (await icons.list(type="CUSTOM")).icons or ()]
    with wire.calls("icons.update"):
        await icons.update("bed", {"description": "A bed", "keywords": ["ward", "night"]})
    with wire.calls("icons.get"):
        icon = await icons.get("bed")
    assert (icon.description, icon.keywords, icon.custom) == ("A bed", ["ward", "night"], True)
    with wire.calls("icons.download"):
        assert await icons.download("bed") == PNG
    with wire.calls("icons.delete"):
        await icons.delete("bed")
    with pytest.raises(Dhis2ApiError, match="Icon with id bed could not be found"):
        await icons.get("bed")


async def test_locales(wire: Wire) -> None:
    locales = wire.client.resources.locales
    with wire.calls("locales.list_ui"):
        assert "fr" in [locale.locale for locale in await locales.list_ui()]
    with wire.calls("locales.get_languages"):
        assert (await locales.get_languages())["fr"]
    with wire.calls("locales.get_countries"):
        assert (await locales.get_countries())["NO"] == "Norway"
    with wire.calls("locales.create_db_locale"):
        await locales.create_db_locale(language="sw", country="TZ")
    with wire.calls("locales.list_db_locales"):
        (made,) = [locale for locale in await locales.list_db_locales() if locale.locale == "sw_TZ"]
    with wire.calls("locales.get_db_locale"):
        assert (await locales.get_db_locale(str(made.id))).locale == "sw_TZ"
    with wire.calls("locales.delete_db_locale"):
        await locales.delete_db_locale(str(made.id))
    assert made.id not in [locale.id for locale in await locales.list_db_locales()]
    with wire.calls("locales.list_db"):
        assert await locales.list_db()


async def test_configuration(wire: Wire) -> None:
    configuration, level = wire.client.resources.configuration, wire.some("organisationUnitLevels")
    with wire.calls("configuration.get_system_id"):
        assert await configuration.get_system_id() == wire.server.state.system_id
    with wire.calls("configuration.set_cors_whitelist"):
        await configuration.set_cors_whitelist(["https://app.example.org"])
    with wire.calls("configuration.get_cors_whitelist"):
        assert await configuration.get_cors_whitelist() == ["https://app.example.org"]
    with wire.calls("configuration.set_facility_org_unit_level"):
        await configuration.set_facility_org_unit_level(level)
    with wire.calls("configuration.get_facility_org_unit_level"):
        assert (await configuration.get_facility_org_unit_level()).id == level
    with wire.calls("configuration.get"):
        assert (await configuration.get()).systemId == wire.server.state.system_id
    with wire.calls("configuration.delete_feedback_recipients"):
        await configuration.delete_feedback_recipients()

    settings = wire.client.resources.system_settings
    with wire.calls("system_settings.save"):
        await settings.save("applicationTitle", value="Ours")
    with wire.calls("system_settings.get"):
        assert await settings.get("applicationTitle") == {"applicationTitle": "Ours"}
    with wire.calls("system_settings.save_all"):
        await settings.save_all({"applicationTitle": "Theirs"})
    with wire.calls("system_settings.list"):
        found: Any = await settings.list(key=["applicationTitle"])
    assert (found if wire.version == "2.41" else found.to_wire())["applicationTitle"] == "Theirs"
    with wire.calls("system_settings.delete"):
        await settings.delete("applicationTitle")


async def test_deleted_objects(wire: Wire) -> None:
    client = wire.client
    uid = (await client.constants.create(name="Pi", short_name="Pi", value=3.14)).uid
    assert uid
    await client.constants.delete(uid)
    with wire.calls("deleted_objects.list"):
        page = await client.resources.deleted_objects.list(klass=["Constant"])
    assert [(found.klass, found.uid) for found in page.deletedObjects or ()] == [("Constant", uid)]
    # The embedded server, as most servers, has no account with Google.
    with pytest.raises(Dhis2ApiError):
        await client.resources.tokens.get_google()
