"""Versions of DHIS2: which there are, which one a server reports, and which generated package serves it."""

import re
import warnings
from collections.abc import Collection
from enum import IntEnum
from importlib.util import find_spec
from typing import cast

from dhis2w_client.errors import UnsupportedVersionError, VersionFallbackWarning, VersionPinMismatchError

__all__ = ["Dhis2", "available_versions", "choose_version", "feature_version", "is_system_info", "nearest_lower"]

# "2.43.1", "2.44-SNAPSHOT", "2.41.9.1". DHIS2 speaks of "version 43": a server that drops the "2." is understood too.
_RAW_VERSION = re.compile(r"\s*(?:2\.)?(\d{2,3})(?![\d])")
# The page of another program has a version too, but not one like this.
_FULL_VERSION = re.compile(r"2\.\d{2,3}(?!\d)")


class Dhis2(IntEnum):
    """A version of DHIS2 that this SDK has a generated package for; versions compare by age."""

    V41 = 41
    V42 = 42
    V43 = 43
    V44 = 44

    @property
    def key(self) -> str:
        """The name of the generated package, such as `"v43"`."""
        return f"v{self.value}"

    def __str__(self) -> str:
        return f"2.{self.value}"


def feature_version(raw: str) -> int | None:
    """The feature version in what a server calls its version: 43 for `"2.43.1"`; None where there is none."""
    match = _RAW_VERSION.match(raw)
    return int(match[1]) if match else None


def is_system_info(status_code: int, body: object) -> bool:
    """Whether `/api/system/info` of a DHIS2 server answers so: with its version, or that it wants credentials."""
    if not isinstance(body, dict):
        return False
    answer = cast("dict[str, object]", body)
    if status_code == 401:
        return answer.get("httpStatusCode") == 401 and "status" in answer
    version = answer.get("version")
    return status_code == 200 and isinstance(version, str) and _FULL_VERSION.match(version) is not None


def available_versions() -> tuple[Dhis2, ...]:
    """The versions whose generated package is installed, oldest first."""
    return tuple(version for version in Dhis2 if find_spec(f"dhis2w_client.{version.key}") is not None)


def nearest_lower(feature: int, available: Collection[Dhis2]) -> Dhis2 | None:
    """The newest of the available versions that is older than the feature version."""
    return max((version for version in available if version < feature), default=None)


def choose_version(
    raw: str,
    available: Collection[Dhis2],
    *,
    pin: Dhis2 | None = None,
    allow_version_fallback: bool = False,
    allow_version_mismatch: bool = False,
) -> Dhis2:
    """The version to bind to a server that reports `raw`.

    Raises VersionPinMismatchError when the server is of another version than the pin, and UnsupportedVersionError
    when no generated package serves it. Warns once (VersionFallbackWarning) when a lower version takes its place.
    """
    feature = feature_version(raw)
    if pin is not None:
        if feature != pin and not allow_version_mismatch:
            raise VersionPinMismatchError(pin.key, raw)
        if pin not in available:
            raise UnsupportedVersionError(pin.key, _keys(available))
        return pin
    for version in available:
        if version == feature:
            return version
    fallback = nearest_lower(feature, available) if allow_version_fallback and feature is not None else None
    if fallback is None:
        raise UnsupportedVersionError(raw, _keys(available))
    warnings.warn(
        f"DHIS2 {raw} has no generated package; using {fallback.key}, the nearest lower one",
        VersionFallbackWarning,
        stacklevel=2,
    )
    return fallback


def _keys(versions: Collection[Dhis2]) -> tuple[str, ...]:
    return tuple(version.key for version in sorted(versions))
