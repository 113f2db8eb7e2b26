"""Profiles: which server, as whom, on which version; from the environment or from TOML files."""

import json
import os
import stat
import sys
import tomllib
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from dhis2w_client.auth import BasicAuth, PatAuth
from dhis2w_client.versions import Dhis2

__all__ = ["Profile", "ProfileError", "load_profile", "profile_from_env", "profile_names", "save_profile"]

_FILE = "profiles.toml"


class ProfileError(ValueError):
    """No profile, an unknown one, or one that lacks something; the text says where and what to do."""


@dataclass(frozen=True)
class Profile:
    """A server and how to log in to it: a personal access token, or a user name and password."""

    url: str
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    pat: str | None = field(default=None, repr=False)
    version: str | None = None
    """Pins the client, such as `2.43`; without it the server's own version is taken."""
    name: str = "environment"

    def __post_init__(self) -> None:
        if not self.url:
            raise ProfileError(f"profile {self.name!r} has no url")
        if not self.pat and not (self.username and self.password):
            raise ProfileError(f"profile {self.name!r} has no login: give pat, or username and password")

    def auth(self) -> BasicAuth | PatAuth:
        """The login, as the clients take it; a token wins over a password."""
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


def profile_from_env(environment: Mapping[str, str] | None = None) -> Profile:
    """The profile that the environment describes or names.

    `DHIS2_PROFILE` names one in the files. Otherwise `DHIS2_URL` with `DHIS2_PAT`, or `DHIS2_USERNAME` and
    `DHIS2_PASSWORD`, and perhaps `DHIS2_VERSION`. Otherwise the default profile of the files: `./.dhis2/profiles.toml`,
    then that of the user's configuration folder. Raises ProfileError where there is none, or it is incomplete.
    """
    variables = os.environ if environment is None else environment
    if name := variables.get("DHIS2_PROFILE"):
        return load_profile(name)
    if url := variables.get("DHIS2_URL"):
        return Profile(
            url=url,
            username=variables.get("DHIS2_USERNAME"),
            password=variables.get("DHIS2_PASSWORD"),
            pat=variables.get("DHIS2_PAT"),
            version=variables.get("DHIS2_VERSION"),
        )
    return load_profile()


def load_profile(name: str | None = None) -> Profile:
    """A profile of the files by its name, or the default one: `default = "…"` in a file, or the only profile."""
    found: dict[str, tuple[Mapping[str, str], Path]] = {}
    default: str | None = None
    for path in _paths():
        document = _read(path)
        default = default or document.get("default")
        for key, values in document.get("profiles", {}).items():
            found.setdefault(key, (values, path))
    chosen = name or default or (next(iter(found)) if len(found) == 1 else None)
    if chosen is None:
        places = " or ".join(str(path) for path in _paths())
        what = f"none of {', '.join(found)} is the default" if found else f"there is no profile in {places}"
        raise ProfileError(f"{what}; set DHIS2_URL and a login, or DHIS2_PROFILE")
    if chosen not in found:
        raise ProfileError(f"no profile {chosen!r}; known are: {', '.join(sorted(found)) or 'none'}")
    return _profile(chosen, *found[chosen])


def profile_names() -> list[str]:
    """The names of all profiles in the files."""
    return sorted({key for path in _paths() for key in _read(path).get("profiles", {})})


def save_profile(profile: Profile, path: Path | None = None) -> Path:
    """Writes a profile into the user's file, or another; others in it stay. Only the owner can read the file."""
    path = path or user_folder() / _FILE
    document = _read(path)
    values = {item.name: getattr(profile, item.name) for item in fields(profile) if item.name != "name"}
    document.setdefault("profiles", {})[profile.name] = {key: value for key, value in values.items() if value}
    lines = [f"default = {json.dumps(document['default'])}\n"] if "default" in document else []
    for name, entries in document["profiles"].items():
        lines.append(f"\n[profiles.{json.dumps(name)}]\n")
        lines += [f"{key} = {json.dumps(value)}\n" for key, value in entries.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".new")
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write("".join(lines))
    temporary.replace(path)
    return path


def user_folder() -> Path:
    """The folder of the user's configuration, by the custom of the system."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home())) / "dhis2"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "dhis2"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "dhis2"


def _paths() -> list[Path]:
    return [Path(".dhis2") / _FILE, user_folder() / _FILE]


def _read(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        warnings.warn(f"{path} can be read by others: chmod 600 {path}", stacklevel=3)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as problem:
        raise ProfileError(f"{path} is no TOML: {problem}") from None


def _profile(name: str, values: Mapping[str, str], path: Path) -> Profile:
    known = {item.name for item in fields(Profile)} - {"name"}
    if unknown := sorted(values.keys() - known):
        raise ProfileError(f"{path}: profile {name!r} has unknown keys {', '.join(unknown)}; known: {sorted(known)}")
    return Profile(**{"url": "", **values}, name=name)
