"""Identifiers as DHIS2 makes them: uids, personal access tokens."""

import base64
import random
import string
import zlib

__all__ = ["Uids", "is_uid"]

_LETTERS = string.ascii_letters
_ALL = string.digits + string.ascii_letters
_BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase


class Uids:
    """Makes identifiers from a seed: the same seed, the same identifiers."""

    def __init__(self, seed: int | str = 0) -> None:
        self._random = random.Random(seed)

    def uid(self) -> str:
        """A letter and ten letters or digits."""
        return self._random.choice(_LETTERS) + "".join(self._random.choices(_ALL, k=10))

    def hex(self, length: int) -> str:
        """Upper case hexadecimal digits, as in session ids."""
        return "".join(self._random.choices("0123456789ABCDEF", k=length))

    def uuid(self) -> str:
        """A random UUID."""
        digits = self.hex(32).lower()
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"

    def token(self) -> str:
        """A personal access token: `d2p_`, 44 characters and their checksum."""
        body = "d2p_" + "".join(self._random.choices(_ALL, k=44))
        return body + checksum(body)

    def secret(self, size: int) -> str:
        """So many random bytes in URL-safe base64, as codes and refresh tokens of OAuth2."""
        return base64.urlsafe_b64encode(self._random.randbytes(size)).decode()

    def number(self, below: int) -> int:
        """A number from 0."""
        return self._random.randrange(below)


def checksum(token: str) -> str:
    """The six characters (CRC32 in base 62) that end a token."""
    value = zlib.crc32(token.encode())
    digits = ""
    while value:
        value, digit = divmod(value, 62)
        digits = _BASE62[digit] + digits
    return digits.rjust(6, "0")


def is_token(token: str) -> bool:
    """Whether a token's form and checksum are right."""
    if token.startswith("d2p_"):
        return len(token) == 54 and checksum(token[:-6]) == token[-6:]
    if token.startswith("d2pat_"):
        return len(token) == 48 and f"{zlib.crc32(token[:-10].encode()):010d}" == token[-10:]
    return False


def is_uid(text: object) -> bool:
    """Whether a text has the form of a uid."""
    return isinstance(text, str) and len(text) == 11 and text[0] in _LETTERS and all(c in _ALL for c in text)
