"""Profiles from the environment and from files."""

import stat
import sys
from pathlib import Path

import pytest

from dhis2w_client import AuthenticationError, Dhis2, MissingExtraError
from dhis2w_core.client_context import check_profile, check_sync_profile, open_client, open_sync_client
from dhis2w_core.profile import (
    Profile,
    ProfileError,
    default_profile_name,
    list_profiles,
    load_profile,
    profile_from_env,
    profile_names,
    remove_profile,
    save_profile,
    set_default_profile,
)
from tests.test_oauth2 import FakeKeyring


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("URL", "PAT", "USERNAME", "PASSWORD", "VERSION", "PROFILE"):
        monkeypatch.delenv(f"DHIS2_{name}", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    return tmp_path


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    module = FakeKeyring()
    monkeypatch.setitem(sys.modules, "keyring", module)
    monkeypatch.setitem(sys.modules, "keyring.errors", module.errors)
    return module


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o600)


def test_a_url_and_a_token_in_the_environment_are_a_profile() -> None:
    profile = profile_from_env(
        {"DHIS2_URL": "https://dhis2.example.org", "DHIS2_PAT": "d2p_x", "DHIS2_VERSION": "2.43"}
    )
    assert profile.url == "https://dhis2.example.org"
    assert type(profile.auth()).__name__ == "PatAuth"
    assert profile.pinned_version() is Dhis2.V43


def test_a_user_name_and_password_are_a_login_too() -> None:
    variables = {"DHIS2_URL": "https://x.org", "DHIS2_USERNAME": "admin", "DHIS2_PASSWORD": "district"}
    assert type(profile_from_env(variables).auth()).__name__ == "BasicAuth"


@pytest.mark.parametrize("secret", ["planted-password", "planted-token"])
def test_secrets_are_not_in_the_repr(secret: str) -> None:
    assert secret not in repr(Profile("https://x.org", "admin", "planted-password", "planted-token"))


def test_an_incomplete_profile_says_what_is_missing() -> None:
    with pytest.raises(ProfileError, match="no login: give pat, or username and password"):
        profile_from_env({"DHIS2_URL": "https://x.org", "DHIS2_USERNAME": "admin"})


def test_without_any_profile_the_error_says_what_to_set() -> None:
    with pytest.raises(ProfileError, match=r"there is no profile in .*set DHIS2_URL and a login, or DHIS2_PROFILE"):
        profile_from_env({})


def test_an_unknown_version_names_the_known_ones() -> None:
    with pytest.raises(ProfileError, match=r"2\.41, 2\.42, 2\.43, 2\.44"):
        Profile("https://x.org", pat="p", version="2.30").pinned_version()


def test_the_working_folder_wins_over_the_users_folder(home: Path) -> None:
    entry = '[profiles.play]\nurl = "https://{}.org"\npat = "p"\n'
    write(
        home / "config" / "dhis2" / "profiles.toml", entry.format("user") + entry.format("x").replace("play", "other")
    )
    write(home / ".dhis2" / "profiles.toml", entry.format("local"))
    assert load_profile("play").url == "https://local.org"
    assert profile_from_env({"DHIS2_PROFILE": "other"}).url == "https://x.org"


def test_several_profiles_need_a_default(home: Path) -> None:
    text = '[profiles.a]\nurl = "https://a.org"\npat = "p"\n[profiles.b]\nurl = "https://b.org"\npat = "p"\n'
    write(home / ".dhis2" / "profiles.toml", text)
    with pytest.raises(ProfileError, match="none of a, b is the default"):
        load_profile()
    write(home / ".dhis2" / "profiles.toml", 'default = "b"\n' + text)
    assert load_profile().url == "https://b.org"


def test_an_unknown_profile_names_the_known_ones(home: Path) -> None:
    write(home / ".dhis2" / "profiles.toml", '[profiles.a]\nurl = "https://a.org"\npat = "p"\n')
    with pytest.raises(ProfileError, match="no profile 'nope'; known are: a"):
        load_profile("nope")


def test_an_unknown_key_is_an_error(home: Path) -> None:
    write(home / ".dhis2" / "profiles.toml", '[profiles.a]\nurl = "https://a.org"\ntoken = "p"\n')
    with pytest.raises(ProfileError, match="unknown keys token"):
        load_profile("a")


def test_a_saved_profile_is_read_back_and_its_file_is_the_owners_alone() -> None:
    first = Profile("https://a.org", "admin", 'quo"te', name="my server")
    second = Profile("https://b.org", pat="d2p_x", version="2.42", name="b")
    save_profile(first)
    path = save_profile(second)
    assert load_profile("my server") == first
    assert load_profile("b") == second
    assert profile_names() == ["b", "my server"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_others_can_read_is_warned_about(home: Path) -> None:
    path = home / ".dhis2" / "profiles.toml"
    write(path, '[profiles.a]\nurl = "https://a.org"\npat = "p"\n')
    path.chmod(0o644)
    with pytest.warns(UserWarning, match="can be read by others: chmod 600"):
        load_profile("a")


@pytest.mark.parametrize("url", ["https://x.org/dhis/", " https://x.org/dhis ", "https://x.org/dhis"])
def test_the_address_has_one_form(url: str) -> None:
    assert Profile(url, pat="p").url == "https://x.org/dhis"


@pytest.mark.parametrize("url", ["", "x.org", "ftp://x.org", "https://admin:planted@x.org", "https://x.org/?a=b"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ProfileError, match="url") as refused:
        Profile(url, pat="p", name="odd")
    assert "'odd'" in str(refused.value)
    assert "planted" not in str(refused.value)


def test_a_client_id_is_a_login_by_oauth2() -> None:
    pytest.importorskip("authlib")
    variables = {"DHIS2_URL": "https://x.org", "DHIS2_CLIENT_ID": "app", "DHIS2_CLIENT_SECRET": "planted-secret"}
    profile = profile_from_env(variables)
    assert profile.login == "OAuth2"
    assert type(profile.auth()).__name__ == "OAuth2Auth"
    assert "planted-secret" not in repr(profile)


def test_secrets_in_the_keyring_are_in_no_file(keyring: FakeKeyring) -> None:
    profile = Profile("https://x.org", "admin", "planted-secret", name="play", secrets="keyring")
    path = save_profile(profile)
    assert "planted-secret" not in path.read_text()
    assert load_profile("play") == profile
    remove_profile("play")
    assert keyring.kept == {}


def test_a_profile_that_is_replaced_leaves_no_secret_behind(keyring: FakeKeyring) -> None:
    save_profile(Profile("https://x.org", pat="first", name="play", secrets="keyring"))
    save_profile(Profile("https://other.org", pat="second", name="play", secrets="keyring"))
    assert [*keyring.kept.values()] == ["second"]
    save_profile(Profile("https://other.org", pat="third", name="play"))
    assert keyring.kept == {}


def test_a_secret_in_the_keyring_is_for_its_address_alone(keyring: FakeKeyring, home: Path) -> None:
    save_profile(Profile("https://x.org", pat="planted-secret", name="play", secrets="keyring"))
    write(home / ".dhis2" / "profiles.toml", '[profiles.play]\nurl = "https://other.org"\nsecrets = "keyring"\n')
    with pytest.raises(ProfileError, match=r"the keyring has none for it at https://other\.org"):
        load_profile("play")


def test_a_locked_or_missing_keyring_is_said(keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    save_profile(Profile("https://x.org", pat="p", name="play", secrets="keyring"))
    keyring.locked = True
    with pytest.raises(ProfileError, match="the keyring of this system cannot be used"):
        load_profile("play")
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(MissingExtraError, match=r"dhis2w\[keyring\]"):
        load_profile("play")


def test_secrets_may_stay_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    path = save_profile(Profile("https://x.org", "admin", "planted", name="my-play", secrets="environment"))
    assert "planted" not in path.read_text()
    with pytest.raises(ProfileError, match="set DHIS2_MY_PLAY_PASSWORD"):
        load_profile("my-play")
    monkeypatch.setenv("DHIS2_MY_PLAY_PASSWORD", "district")
    assert load_profile("my-play").password == "district"


def test_profiles_are_listed_made_default_and_removed(home: Path) -> None:
    save_profile(Profile("https://a.org", "admin", "planted", name="a"))
    save_profile(Profile("https://b.org", pat="planted", name="b"), default=True)
    assert [(each.name, each.login, each.is_default) for each in list_profiles()] == [
        ("a", "password (admin)", False),
        ("b", "token", True),
    ]
    assert "planted" not in repr(list_profiles())
    assert default_profile_name() == "b"
    set_default_profile("a")
    assert load_profile().url == "https://a.org"
    remove_profile("a")
    assert default_profile_name() == "b"  # the only one
    for change in (remove_profile, set_default_profile):
        with pytest.raises(ProfileError, match="no profile 'a'; known are: b"):
            change("a")


def test_the_default_of_one_file_replaces_that_of_another(home: Path) -> None:
    entry = 'default = "{0}"\n[profiles.{0}]\nurl = "https://{0}.org"\npat = "p"\n'
    write(home / ".dhis2" / "profiles.toml", entry.format("near"))
    save_profile(Profile("https://far.org", pat="p", name="far"))
    set_default_profile("far")
    assert default_profile_name() == "far"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("profiles = 3", "must be tables"),
        ("[profiles.a]\nurl = 3\n", "texts in quotes as url"),
        ("[profiles.a", "cannot be read as TOML"),
        ('[profiles.a]\npat = "p"\n', "'a' has no url"),
        ('[profiles.a]\nurl = "https://a.org"\nsecrets = "here"\n', "secrets must be one of"),
    ],
)
def test_a_file_that_makes_no_sense_is_an_error_that_says_where(home: Path, text: str, problem: str) -> None:
    write(home / ".dhis2" / "profiles.toml", text)
    with pytest.raises(ProfileError, match=problem):
        load_profile("a")


@pytest.mark.anyio
async def test_a_check_says_who_logs_in(server_url: str) -> None:
    profile = Profile(f"{server_url}/", "admin", "district")
    account = await check_profile(profile)
    assert (account.username, account.url, account.version) == ("admin", server_url, "2.43.1")
    assert check_sync_profile(profile) == account
    with pytest.raises(AuthenticationError) as refused:
        check_sync_profile(Profile(server_url, "admin", "planted-secret"))
    assert "planted-secret" not in str(refused.value)


@pytest.mark.anyio
async def test_open_client_is_connected_and_closed(server_url: str) -> None:
    async with open_client(Profile(server_url, "admin", "district", version="2.43")) as client:
        assert (await client.system.me()).username == "admin"
    with pytest.raises(RuntimeError, match="closed"):
        await client.get_raw("/api/me")


def test_open_sync_client_is_connected_and_closed(server_url: str) -> None:
    with open_sync_client(Profile(server_url, "admin", "district")) as client:
        assert client.system.me().username == "admin"
    with pytest.raises(RuntimeError, match="closed"):
        client.get_raw("/api/me")
