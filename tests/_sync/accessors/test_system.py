# Made from tests/_async/accessors/test_system.py by `make generate`. Do not edit.
"""The server itself: its user, information and settings, from the cache or anew."""

import pytest

from dhis2w_client import ForbiddenError
from tests._sync.wire import Wire


def test_system(wire: Wire) -> None:
    system = wire.client.system
    with wire.calls("system.me"):
        me = system.me(fields="id,username,authorities")
    assert (me.username, me.email) == ("admin", None)
    with wire.calls("system.has_authority"):
        assert system.has_authority("F_METADATA_IMPORT") is True

    with wire.calls("system.info"):
        assert (system.info()).version == wire.client.raw_version  # connect() has read it
        assert (system.info(use_cache=False)).version == wire.client.raw_version
    with wire.calls("system.calendar"):
        assert system.calendar() == "iso8601"
    with wire.calls("system.default_category_combo_uid"):
        combo = system.default_category_combo_uid()
        assert system.default_category_combo_uid() == combo
    assert (wire.client.category_combos.get(combo, fields="name")).name == "default"

    with wire.calls("system.settings"):
        settings = system.settings()
    assert settings.applicationTitle
    with wire.calls("system.set_setting"):
        system.set_setting("keyUiLocale", "fr")
        system.set_setting("keyUseCustomLogoFront", True)
    with wire.calls("system.setting"):
        assert system.setting("keyUiLocale") == "fr"
        assert system.setting("keyUseCustomLogoFront") == "true"
        assert system.setting("keyOfNothing") is None
    system.set_setting("keyUiLocale", None)
    assert system.setting("keyUiLocale") != "fr"
    with wire.calls("system.set_calendar"):
        system.set_calendar("ethiopian")
    assert system.setting("keyCalendar") == "ethiopian"
    with wire.calls("system.invalidate_cache"):
        system.invalidate_cache()
        assert system.calendar()


def test_a_setting_needs_the_authority(wire: Wire) -> None:
    wire.server.state.of("userRoles").clear()
    with pytest.raises(ForbiddenError):
        wire.client.system.set_setting("applicationTitle", "Mine")
