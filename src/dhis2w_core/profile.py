"""Profiles: which server, as whom, on which version; from the environment or from TOML files."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from dhis2w_client.addresses import checked_base_url
from dhis2w_client.auth import BasicAuth, PatAuth
from dhis2w_client.versions import Dhis2
from dhis2w_core import profile_files, profile_secrets
from dhis2w_core.profile_files import ProfileError, profile_paths, user_folder

if TYPE_CHECKING:
    from dhis2w_client.auth import OAuth2Auth

__all__ = [
    "Profile",
    "ProfileError",
    "ProfileSummary",
    "default_profile_name",
    "list_profiles",
    "load_profile",
    "profile_from_env",
    "profile_names",
    "remove_profile",
    "save_profile",
    "set_default_profile",
    "user_folder",
]

_SECRETS = ("pat", "password", "client_secret")
_PLACES = ("file", "keyring", "environment")


@dataclass(frozen=True)
class Profile:
    """A server and how to log in to it: a personal access token, a user name and password, or OAuth2.

    Raises ProfileError, a ValueError, for one that lacks something.
    """

    url: str
    """The address of the server; a slash at its end is taken away."""
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    pat: str | None = field(default=None, repr=False)
    version: str | None = None
    """Pins the client, such as `2.43`; without it the server's own version is taken."""
    name: str = "environment"
    client_id: str | None = None
    """The OAuth2 client; the user signs in with a browser, once."""
    client_secret: str | None = field(default=None, repr=False)
    redirect_uri: str | None = None
    """Where the OAuth2 client sends the browser; that of `OAuth2Auth` unless given."""
    secrets: Literal["file", "keyring", "environment"] = "file"
    """Where its secrets are kept: in the file itself, in the keyring of the system (extra `keyring`), or in environment
    variables such as DHIS2_PLAY_PASSWORD. The tokens of OAuth2 are kept in files beside it, or in the keyring."""

    def __post_init__(self) -> None:
        if not self.url:
            raise ProfileError(f"profile {self.name!r} has no url")
        try:
            object.__setattr__(self, "url", checked_base_url(self.url))
        except ValueError as problem:
            raise ProfileError(f"profile {self.name!r}: {str(problem).replace('base_url', 'url', 1)}") from None
        if self.secrets not in _PLACES:
            raise ProfileError(f"profile {self.name!r}: secrets must be one of {', '.join(_PLACES)}")
        if not (self.pat or self.client_id or (self.username and self.password)):
            raise ProfileError(
                f"profile {self.name!r} has no login: give pat, or username and password, or client_id"
                f"{self._missing_secret()}"
            )

    @property
    def login(self) -> Literal["token", "OAuth2", "password"]:
        """How it logs in: a token wins over OAuth2, and that over a password."""
        return "token" if self.pat else "OAuth2" if self.client_id else "password"

    def auth(self, *, interactive: bool = True) -> "BasicAuth | PatAuth | OAuth2Auth":
        """The login, as the clients take it. Raises MissingExtraError for OAuth2 without the extra `oauth2`.

        Where nobody can sign in with a browser, `interactive=False` makes OAuth2 fail instead of waiting.
        """
        if self.login == "OAuth2":
            return self._oauth2(interactive)
        return PatAuth(self.pat) if self.pat else BasicAuth(self.username or "", self.password or "")

    def pinned_version(self) -> Dhis2 | None:
        """The version to pin the client to, or None."""
        if self.version is None:
            return None
        key = "V" + self.version.lower().removeprefix("v").removeprefix("2.")
        if key not in Dhis2.__members__:
            known = ", ".join(f"2.{version.name[1:]}" for version in Dhis2)
            raise ProfileError(f"profile {self.name!r} wants version {self.version!r}; known are {known}")
        return Dhis2[key]

    def _oauth2(self, interactive: bool) -> "OAuth2Auth":
        from dhis2w_client.auth import FileTokenStore, KeyringTokenStore, OAuth2Auth

        in_keyring = self.secrets == "keyring"
        store = KeyringTokenStore() if in_keyring else FileTokenStore(user_folder() / "tokens")
        own: dict[str, Any] = {"redirect_uri": self.redirect_uri} if self.redirect_uri else {}
        return OAuth2Auth(self.client_id or "", self.client_secret, token_store=store, interactive=interactive, **own)

    def _missing_secret(self) -> str:
        """Where the secret was looked for in vain."""
        kind = "password" if self.username else "pat"
        match self.secrets:
            case "environment":
                return f"; its secret is in the environment: set {profile_secrets.variable(self.name, kind)}"
            case "keyring":
                return f"; the keyring has none for it at {self.url}: add the profile again"
            case _:
                return ""


@dataclass(frozen=True)
class ProfileSummary:
    """What a file says of a profile, without its secrets."""

    name: str
    url: str
    login: str
    """`token`, `password` or `OAuth2`, with the user's or client's name where there is one."""
    secrets: str
    """`file`, `keyring` or `environment`."""
    path: Path
    is_default: bool


# -- Reading ---------------------------------------------------------------------------------------------------------


def profile_from_env(environment: Mapping[str, str] | None = None) -> Profile:
    """The profile that the environment describes or names.

    `DHIS2_PROFILE` names one in the files. Otherwise `DHIS2_URL` with `DHIS2_PAT`, or `DHIS2_USERNAME` and
    `DHIS2_PASSWORD`, or `DHIS2_CLIENT_ID` and perhaps `DHIS2_CLIENT_SECRET`; and perhaps `DHIS2_VERSION`. Otherwise
    the default profile of the files: `./.dhis2/profiles.toml`, then that of the user's configuration folder. Raises
    ProfileError where there is none, or it is incomplete.
    """
    variables = os.environ if environment is None else environment
    if name := variables.get("DHIS2_PROFILE"):
        return load_profile(name)
    if not variables.get("DHIS2_URL"):
        return load_profile()
    names = ("url", "username", "password", "pat", "version", "client_id", "client_secret", "redirect_uri")
    values = {name: variables.get(f"DHIS2_{name.upper()}") or None for name in names}
    return _made(values)


def load_profile(name: str | None = None) -> Profile:
    """A profile of the files by its name, or the default one: `default = "…"` in a file, or the only profile."""
    found = profile_files.entries()
    chosen = name or profile_files.default_name()
    if chosen is None:
        places = " or ".join(map(str, profile_paths()))
        what = f"none of {', '.join(found)} is the default" if found else f"there is no profile in {places}"
        raise ProfileError(f"{what}; set DHIS2_URL and a login, or DHIS2_PROFILE, or add one: dhis2w profile add")
    return _from_entry(chosen, _entry(chosen, found))


def profile_names() -> list[str]:
    """The names of all profiles in the files."""
    return sorted(profile_files.entries())


def default_profile_name() -> str | None:
    """The name of the profile that is taken where none is named; None where there is no such."""
    return profile_files.default_name()


def list_profiles() -> list[ProfileSummary]:
    """All profiles in the files, complete or not, by name; without looking for secrets."""
    default = profile_files.default_name()
    return [
        ProfileSummary(
            name,
            str(entry.values.get("url", "")),
            _login(entry.values),
            str(entry.values.get("secrets", "file")),
            entry.path,
            name == default,
        )
        for name, entry in sorted(profile_files.entries().items())
    ]


# -- Writing ---------------------------------------------------------------------------------------------------------


def save_profile(profile: Profile, path: Path | None = None, *, default: bool = False) -> Path:
    """Writes a profile into the user's file, or another, and its secrets where `profile.secrets` says.

    Other profiles in the file stay. Only the owner can read it. With `default` it is the one that is taken where none
    is named.
    """
    path = path or user_folder() / "profiles.toml"
    document = profile_files.read(path)
    values = {item.name: getattr(profile, item.name) for item in fields(profile) if item.name != "name"}
    if profile.secrets == "file":
        del values["secrets"]
    _forget_secrets(profile.name, document["profiles"].get(profile.name, {}))
    for kind in _SECRETS if profile.secrets != "file" else ():
        secret = values.pop(kind)
        if secret and profile.secrets == "keyring":
            profile_secrets.keep(profile.name, profile.url, kind, secret)
    document["profiles"][profile.name] = {key: value for key, value in values.items() if value}
    if default:
        document["default"] = profile.name
    profile_files.write(path, document)
    return path


def remove_profile(name: str) -> Path:
    """Takes a profile out of its file, and its secrets out of the keyring. Raises ProfileError for an unknown one."""
    entry = _entry(name, profile_files.entries())
    _forget_secrets(name, entry.values)
    document = profile_files.read(entry.path)
    del document["profiles"][name]
    if document.get("default") == name:
        del document["default"]
    profile_files.write(entry.path, document)
    return entry.path


def set_default_profile(name: str) -> Path:
    """Makes a profile the one that is taken where none is named. Raises ProfileError for an unknown one."""
    path = _entry(name, profile_files.entries()).path
    for other in profile_paths():
        document = profile_files.read(other)
        if other != path and document.get("default"):  # of two defaults that of the working folder would win
            del document["default"]
            profile_files.write(other, document)
    profile_files.write(path, {**profile_files.read(path), "default": name})
    return path


# -- What these are made of ------------------------------------------------------------------------------------------


def _entry(name: str, found: Mapping[str, profile_files.Entry]) -> profile_files.Entry:
    if name not in found:
        raise ProfileError(f"no profile {name!r}; known are: {', '.join(sorted(found)) or 'none'}")
    return found[name]


def _forget_secrets(name: str, values: Mapping[str, Any]) -> None:
    """Takes what a former profile of this name has in the keyring out of it."""
    for kind in _SECRETS if values.get("secrets") == "keyring" else ():
        profile_secrets.forget(name, str(values.get("url")), kind)


def _from_entry(name: str, entry: profile_files.Entry) -> Profile:
    values, path = entry
    known = {item.name for item in fields(Profile)} - {"name"}
    if unknown := sorted(values.keys() - known):
        raise ProfileError(f"{path}: profile {name!r} has unknown keys {', '.join(unknown)}; known: {sorted(known)}")
    if wrong := sorted(key for key, value in values.items() if not isinstance(value, str)):
        raise ProfileError(f"{path}: profile {name!r} must have texts in quotes as {', '.join(wrong)}")
    return _made({**values, **_secrets_elsewhere(name, values)}, name)


def _secrets_elsewhere(name: str, values: Mapping[str, Any]) -> dict[str, str | None]:
    url = str(values.get("url") or "").rstrip("/")
    match values.get("secrets"):
        case "environment":
            return {kind: profile_secrets.from_environment(name, kind) for kind in _wanted(values)}
        case "keyring":
            return {kind: profile_secrets.from_keyring(name, url, kind) for kind in _wanted(values)}
        case _:
            return {}


def _wanted(values: Mapping[str, Any]) -> tuple[str, ...]:
    """The secrets that its login may have."""
    if values.get("client_id"):
        return ("client_secret",)
    return ("password",) if values.get("username") else ("pat",)


def _login(values: Mapping[str, Any]) -> str:
    if values.get("pat") or not (values.get("client_id") or values.get("username")):
        return "token"
    who = values.get("client_id") or values.get("username")
    return f"{'OAuth2' if values.get('client_id') else 'password'} ({who})"


def _made(values: Mapping[str, Any], name: str = "environment") -> Profile:
    given: dict[str, Any] = {**values, "url": values.get("url") or ""}
    profile = Profile(**given, name=name)
    profile.pinned_version()  # an unknown version is an error of the profile, not of the first request
    return profile
