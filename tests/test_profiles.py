"""Profiles from the environment and from files."""

import stat
from pathlib import Path

import pytest

from dhis2w_client import Dhis2
from dhis2w_core.client_context import open_client, open_sync_client
from dhis2w_core.profile import Profile, ProfileError, load_profile, profile_from_env, profile_names, save_profile


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("URL", "PAT", "USERNAME", "PASSWORD", "VERSION", "PROFILE"):
        monkeypatch.delenv(f"DHIS2_{name}", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    return tmp_path


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
