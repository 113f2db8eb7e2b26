# Made from tests/_async/accessors/test_areas_server.py by `make generate`. Do not edit.
"""Around the server: icons, locales, configuration, system settings, deleted objects."""

from typing import Any

import pytest

from dhis2w_client import Dhis2ApiError
from tests._sync.wire import Wire

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def test_icons(wire: Wire) -> None:
    icons = wire.client.resources.icons
    file = wire.client.files.upload_file_resource(PNG, filename="bed.png", domain="ICON")
    with wire.calls("icons.create"):
        icons.create({"key": "bed", "fileResourceId": str(file.id), "keywords": ["ward"]})
    with wire.calls("icons.list"):
        assert "bed" in [icon.key for icon in (icons.list(type="CUSTOM")).icons or ()]
    with wire.calls("icons.update"):
        icons.update("bed", {"description": "A bed", "keywords": ["ward", "night"]})
    with wire.calls("icons.get"):
        icon = icons.get("bed")
    assert (icon.description, icon.keywords, icon.custom) == ("A bed", ["ward", "night"], True)
    with wire.calls("icons.download"):
        assert icons.download("bed") == PNG
    with wire.calls("icons.delete"):
        icons.delete("bed")
    with pytest.raises(Dhis2ApiError, match="Icon with id bed could not be found"):
        icons.get("bed")


def test_locales(wire: Wire) -> None:
    locales = wire.client.resources.locales
    with wire.calls("locales.list_ui"):
        assert "fr" in [locale.locale for locale in locales.list_ui()]
    with wire.calls("locales.get_languages"):
        assert (locales.get_languages())["fr"]
    with wire.calls("locales.get_countries"):
        assert (locales.get_countries())["NO"] == "Norway"
    with wire.calls("locales.create_db_locale"):
        locales.create_db_locale(language="sw", country="TZ")
    with wire.calls("locales.list_db_locales"):
        (made,) = [locale for locale in locales.list_db_locales() if locale.locale == "sw_TZ"]
    with wire.calls("locales.get_db_locale"):
        assert (locales.get_db_locale(str(made.id))).locale == "sw_TZ"
    with wire.calls("locales.delete_db_locale"):
        locales.delete_db_locale(str(made.id))
    assert made.id not in [locale.id for locale in locales.list_db_locales()]
    with wire.calls("locales.list_db"):
        assert locales.list_db()


def test_configuration(wire: Wire) -> None:
    configuration, level = wire.client.resources.configuration, wire.some("organisationUnitLevels")
    with wire.calls("configuration.get_system_id"):
        assert configuration.get_system_id() == wire.server.state.system_id
    with wire.calls("configuration.set_cors_whitelist"):
        configuration.set_cors_whitelist(["https://app.example.org"])
    with wire.calls("configuration.get_cors_whitelist"):
        assert configuration.get_cors_whitelist() == ["https://app.example.org"]
    with wire.calls("configuration.set_facility_org_unit_level"):
        configuration.set_facility_org_unit_level(level)
    with wire.calls("configuration.get_facility_org_unit_level"):
        assert (configuration.get_facility_org_unit_level()).id == level
    with wire.calls("configuration.get"):
        assert (configuration.get()).systemId == wire.server.state.system_id
    with wire.calls("configuration.delete_feedback_recipients"):
        configuration.delete_feedback_recipients()

    settings = wire.client.resources.system_settings
    with wire.calls("system_settings.save"):
        settings.save("applicationTitle", value="Ours")
    with wire.calls("system_settings.get"):
        assert settings.get("applicationTitle") == {"applicationTitle": "Ours"}
    with wire.calls("system_settings.save_all"):
        settings.save_all({"applicationTitle": "Theirs"})
    with wire.calls("system_settings.list"):
        found: Any = settings.list(key=["applicationTitle"])
    assert (found if wire.version == "2.41" else found.to_wire())["applicationTitle"] == "Theirs"
    with wire.calls("system_settings.delete"):
        settings.delete("applicationTitle")


def test_deleted_objects(wire: Wire) -> None:
    client = wire.client
    uid = (client.constants.create(name="Pi", short_name="Pi", value=3.14)).uid
    assert uid
    client.constants.delete(uid)
    with wire.calls("deleted_objects.list"):
        page = client.resources.deleted_objects.list(klass=["Constant"])
    assert [(found.klass, found.uid) for found in page.deletedObjects or ()] == [("Constant", uid)]
    # The embedded server, as most servers, has no account with Google.
    with pytest.raises(Dhis2ApiError):
        client.resources.tokens.get_google()
