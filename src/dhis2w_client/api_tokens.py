"""Personal access tokens: their secret, which is shown once, and what they are restricted to."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

__all__ = ["NewApiToken", "expiry", "restrictions"]

_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class NewApiToken:
    """A token that was just made. `PatAuth(token.secret)` logs in with it."""

    uid: str
    secret: str = field(repr=False)
    """The token itself, which the server never shows again."""


def restrictions(
    ips: Iterable[str] | None, methods: Iterable[str] | None, referrers: Iterable[str] | None
) -> list[dict[str, Any]]:
    """What a token is restricted to, as DHIS2 writes it. Raises ValueError for what no request would ever match."""
    attributes: list[dict[str, Any]] = []
    if ips is not None:
        addresses = [*ips]
        if wrong := next((address for address in addresses if "/" in address), None):
            raise ValueError(f"{wrong!r} is a range of addresses: DHIS2 takes single addresses only")
        attributes.append({"type": "IpAllowedList", "allowedIps": addresses})
    if methods is not None:
        allowed = [method.upper() for method in methods]
        if unknown := {*allowed} - _METHODS:
            raise ValueError(f"{min(unknown)!r} is no HTTP method; there are {', '.join(sorted(_METHODS))}")
        attributes.append({"type": "MethodAllowedList", "allowedMethods": allowed})
    if referrers is not None:
        attributes.append({"type": "RefererAllowedList", "allowedReferrers": [*referrers]})
    return attributes


def expiry(expires: datetime | timedelta | None, now: float) -> int | None:
    """Milliseconds since 1970, as DHIS2 wants them; a date without a time zone is UTC."""
    if expires is None:
        return None
    if isinstance(expires, timedelta):
        return round((now + expires.total_seconds()) * 1000)
    aware = expires if expires.tzinfo else expires.replace(tzinfo=UTC)
    return round(aware.timestamp() * 1000)
