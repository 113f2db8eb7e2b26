"""Who may see and change an object, and its translations: new values merged into those that it has."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias, cast

from dhis2w_client.uids import checked_uid

__all__ = ["access", "checked_access", "merged_sharing", "merged_translations", "public_sharing", "sharing"]

_ACCESS = re.compile(r"(--|r-|rw){2}----")


Letters: TypeAlias = Literal["--", "r-", "rw"]
"""Nothing, reading, reading and writing."""


def access(metadata: Letters = "--", data: Letters = "--") -> str:
    """The access string for what may be done with an object and with its data: `access("rw", data="r-")`."""
    return checked_access(f"{metadata}{data}----")


def sharing(
    *,
    public: str = "--------",
    users: Mapping[str, str] | None = None,
    user_groups: Mapping[str, str] | None = None,
    owner: str | None = None,
) -> dict[str, object]:
    """A sharing object: the access of everybody, and by uid that of users and groups; `owner` may do everything.

    `sharing(public="r-------", user_groups={uid: access("rw", data="rw")})`; `set_sharing` takes it.
    """
    made = merged_sharing({}, public=public, users=users, user_groups=user_groups)
    return {**made, "owner": checked_uid(owner)} if owner is not None else made


def checked_access(access: str) -> str:
    """The access string itself: metadata and data, each `--`, `r-` or `rw`, and four dashes; ValueError otherwise."""
    if not _ACCESS.fullmatch(access):
        raise ValueError(
            f"{access!r} is no access string: 'rw------' lets metadata be read and written, 'r-rw----' lets "
            "metadata be read and data be read and written"
        )
    return access


def public_sharing(access: str | None) -> dict[str, Any]:
    """The property of a new object that says what everybody may do with it; nothing for None: the server decides."""
    return {} if access is None else {"sharing": {"public": checked_access(access)}}


def merged_sharing(
    sharing: Mapping[str, Any],
    *,
    public: str | None = None,
    users: Mapping[str, str | None] | None = None,
    user_groups: Mapping[str, str | None] | None = None,
) -> dict[str, Any]:
    """A sharing object with other access for everybody, for users and for groups; by uid, None takes it away."""
    merged = dict(sharing)
    if public is not None:
        merged["public"] = checked_access(public)
    for key, given in (("users", users), ("userGroups", user_groups)):
        entries = dict(cast("Mapping[str, Any] | None", merged.get(key)) or {})
        for uid, access in (given or {}).items():
            entries.pop(uid, None)
            if access is not None:
                entries[uid] = {"id": uid, "access": checked_access(access)}
        merged[key] = entries
    return merged


def merged_translations(
    translations: Iterable[Mapping[str, Any]], locale: str, texts: Mapping[str, str | None]
) -> list[dict[str, Any]]:
    """Translations with other texts in one locale, by property (`NAME`); None or an empty text takes one away."""
    kept = [dict(item) for item in translations if item.get("locale") != locale or item.get("property") not in texts]
    return kept + [{"property": name, "locale": locale, "value": text} for name, text in texts.items() if text]
