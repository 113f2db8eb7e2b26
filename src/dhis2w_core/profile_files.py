"""The files that profiles stand in: TOML, which only their owner can read."""

import json
import os
import stat
import sys
import tomllib
import warnings
from pathlib import Path
from typing import Any, NamedTuple

from dhis2w_client._files import replaced_when_complete

__all__ = ["Entry", "ProfileError", "default_name", "entries", "profile_paths", "read", "user_folder", "write"]

_FILE = "profiles.toml"


class ProfileError(ValueError):
    """No profile, an unknown one, or one that lacks something; the text says where and what to do."""


class Entry(NamedTuple):
    """What a file says of one profile."""

    values: dict[str, Any]
    path: Path


def user_folder() -> Path:
    """The folder of the user's configuration, by the custom of the system."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home())) / "dhis2"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "dhis2"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "dhis2"


def profile_paths() -> list[Path]:
    """The files that profiles are looked for in: that of the working folder wins over that of the user."""
    return [Path(".dhis2") / _FILE, user_folder() / _FILE]


def entries() -> dict[str, Entry]:
    """The profiles of all files by name. Raises ProfileError for a file that cannot be read."""
    found: dict[str, Entry] = {}
    for path in profile_paths():
        for name, values in read(path)["profiles"].items():
            found.setdefault(name, Entry(values, path))
    return found


def default_name() -> str | None:
    """The name of the profile that a file calls the default; otherwise that of the only profile."""
    for path in profile_paths():
        if default := read(path).get("default"):
            return str(default)
    names = [*entries()]
    return names[0] if len(names) == 1 else None


def read(path: Path) -> dict[str, Any]:
    """What stands in a file; one that is not there has no profiles."""
    if not path.is_file():
        return {"profiles": {}}
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        warnings.warn(f"{path} can be read by others: chmod 600 {path}", stacklevel=2)
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise ProfileError(f"{path} cannot be read as TOML: {problem}") from None
    profiles = document.setdefault("profiles", {})
    if not isinstance(profiles, dict) or not all(isinstance(values, dict) for values in profiles.values()):
        raise ProfileError(f"{path}: profiles must be tables such as [profiles.play]")
    return document


def write(path: Path, document: dict[str, Any]) -> None:
    """Replaces a file as a whole, so that a reader never finds half of it. Raises ProfileError."""
    lines = [f"default = {json.dumps(document['default'])}\n"] if document.get("default") else []
    for name, values in document["profiles"].items():
        lines.append(f"\n[profiles.{json.dumps(name)}]\n")
        lines += [f"{key} = {json.dumps(value)}\n" for key, value in values.items()]
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with replaced_when_complete(path, mode=0o600) as file:
            file.write("".join(lines).lstrip().encode())
    except OSError as problem:
        raise ProfileError(f"{path} cannot be written: {problem.strerror}") from None
