"""Where the secrets of profiles are kept when not in their file: the environment, or the keyring of the system."""

import os
import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from dhis2w_client._extras import import_extra
from dhis2w_core.profile_files import ProfileError

__all__ = ["forget", "from_environment", "from_keyring", "keep", "variable"]

_SERVICE = "dhis2w"


def variable(profile: str, kind: str) -> str:
    """The environment variable of a profile's secret, such as DHIS2_PLAY_PASSWORD."""
    return f"DHIS2_{re.sub(r'[^A-Za-z0-9]', '_', profile).upper()}_{kind.upper()}"


def from_environment(profile: str, kind: str) -> str | None:
    """The secret in its environment variable."""
    return os.environ.get(variable(profile, kind))


def from_keyring(profile: str, url: str, kind: str) -> str | None:
    """The secret in the keyring. Raises ProfileError where the keyring cannot be used, MissingExtraError without it."""
    with _keyring() as keyring:
        found: str | None = keyring.get_password(_SERVICE, _account(profile, url, kind))
        return found


def keep(profile: str, url: str, kind: str, secret: str) -> None:
    """Puts a secret into the keyring."""
    with _keyring() as keyring:
        keyring.set_password(_SERVICE, _account(profile, url, kind), secret)


def forget(profile: str, url: str, kind: str) -> None:
    """Takes a secret out of the keyring, where it is there."""
    if from_keyring(profile, url, kind) is not None:
        with _keyring() as keyring:
            keyring.delete_password(_SERVICE, _account(profile, url, kind))


def _account(profile: str, url: str, kind: str) -> str:
    # With the address: who gives a profile another one must not be sent the secret of the first.
    return f"{kind} of {profile} at {url}"


@contextmanager
def _keyring() -> Generator[Any]:
    purpose = "a profile whose secret is in the keyring"
    keyring = import_extra("keyring", purpose, "keyring")
    errors = import_extra("keyring.errors", purpose, "keyring")
    try:
        yield keyring
    except errors.KeyringError as problem:
        raise ProfileError(
            f"the keyring of this system cannot be used ({type(problem).__name__}): "
            "set it up, or keep the secret in the file or the environment"
        ) from None
