"""Identifiers of DHIS2 objects: eleven letters and digits, the first a letter."""

import re
import secrets
import string

__all__ = ["InvalidUidError", "checked_uid", "generate_uid", "is_uid"]

_UID = re.compile(r"[A-Za-z][A-Za-z0-9]{10}")
_LETTERS = string.ascii_letters
_LETTERS_AND_DIGITS = string.ascii_letters + string.digits


class InvalidUidError(ValueError):
    """A value stands where a uid is needed and cannot be one, a code for example."""

    def __init__(self, value: object) -> None:
        super().__init__(value)
        self.value = value

    def __str__(self) -> str:
        return (
            f"{self.value!r} is no uid: 11 letters and digits, the first a letter, are needed; "
            "find an object by its code with get_by_code"
        )


def is_uid(value: object) -> bool:
    """Whether a value has the form of a uid."""
    return isinstance(value, str) and _UID.fullmatch(value) is not None


def checked_uid(value: str) -> str:
    """The uid itself.

    Raises InvalidUidError for what cannot be one: depending on version and length, servers answer such a path with
    400, 404 or 405, and some of those look like a missing method.
    """
    if not is_uid(value):
        raise InvalidUidError(value)
    return value


def generate_uid() -> str:
    """A new random uid, as servers make them; two are equal with a chance of one in 4e19."""
    return secrets.choice(_LETTERS) + "".join(secrets.choice(_LETTERS_AND_DIGITS) for _ in range(10))
