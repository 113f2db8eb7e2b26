"""The server itself: its user, information and settings, from the cache or anew."""

import pytest

from dhis2w_client import ForbiddenError
from tests._async.wire import Wire


async def test_system(wire: Wire) -> None:
    system = wire.client.system
    with wire.calls("system.me"):
        me = await system.me(fields="id,username,authorities")
    assert (me.username, me.email) == ("admin", None)
    with wire.calls("system.has_authority"):
        assert await system.has_authority("F_METADATA_IMPORT") is True

    with wire.calls("system.info"):
        assert (await system.info()).version == wire.client.raw_version  # connect() has read it
        assert (await system.info(use_cache=False)).version == wire.client.raw_version
    with wire.calls("system.calendar"):
        assert await system.calendar() == "iso8601"
    with wire.calls("system.default_category_combo_uid"):
        combo = await system.default_category_combo_uid()
        assert await system.default_category_combo_uid() == combo
    assert (await wire.client.category_combos.get(combo, fields="name")).name == "default"

    with wire.calls("system.settings"):
        settings = await system.settings()
    assert settings.applicationTitle
    with wire.calls("system.set_setting"):
        await system.set_setting("keyUiLocale", "fr")
        await system.set_setting("keyUseCustomLogoFront", True)
    with wire.calls("system.setting"):
        assert await system.setting("keyUiLocale") == "fr"
        assert await system.setting("keyUseCustomLogoFront") == "true"
        assert await system.setting("keyOfNothing") is None
    await system.set_setting("keyUiLocale", None)
    assert await system.setting("keyUiLocale") != "fr"
    with wire.calls("system.set_calendar"):
        await system.set_calendar("ethiopian")
    assert await system.setting("keyCalendar") == "ethiopian"
    with wire.calls("system.invalidate_cache"):
        system.invalidate_cache()
        assert await system.calendar()


async def test_a_setting_needs_the_authority(wire: Wire) -> None:
    wire.server.state.of("userRoles").clear()
    with pytest.raises(ForbiddenError):
        await wire.client.system.set_setting("applicationTitle", "Mine")
