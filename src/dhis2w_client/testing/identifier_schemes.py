"""How objects and periods are named: uids as DHIS2 makes them; uids, codes, names, attributes in requests."""

import base64
import random
import re
import string
import zlib
from datetime import date
from typing import cast

from dhis2w_client.periods import Period, PeriodError, RelativePeriod, periods_between, relative_periods
from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json, refuse

# -- Identifiers as DHIS2 makes them: uids, personal access tokens -----------------------------------------------------


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


# -- What is no period is no error here --------------------------------------------------------------------------------


def parse_period(text: str) -> Period | None:
    """The period of an id such as `202601`; None for what is none."""
    try:
        return None if "/" in text else Period.parse(text)
    except PeriodError:
        return None


def months_of(period: Period) -> list[str]:
    """The ids of the months in a period."""
    return [month.id for month in periods_between("Monthly", period.start, period.end)]


def relative(name: str, today: date) -> list[str] | None:
    """The ids of the periods of a relative one such as LAST_12_MONTHS; None for a name that is none."""
    try:
        return [period.id for period in relative_periods(cast("RelativePeriod", name), today)]
    except PeriodError:
        return None


# -- Identifier schemes ------------------------------------------------------------------------------------------------


DEFAULT = "HllvX50cXC0"
"""The option combination of what is not divided into categories."""

SCHEMES = (
    "dataElement",
    "dataSet",
    "orgUnit",
    "categoryOptionCombo",
    "attributeOptionCombo",
    "category",
    "categoryOption",
)
PATHS = {
    "dataElement": "dataElements",
    "dataSet": "dataSets",
    "orgUnit": "organisationUnits",
    "categoryOptionCombo": "categoryOptionCombos",
    "attributeOptionCombo": "categoryOptionCombos",
}


class Schemes:
    """How the objects of a request are named: by uid, code, name or attribute."""

    def __init__(self, call: Call, body: Json) -> None:
        self._call = call
        self.general = str(body.get("idScheme") or call.param("idScheme") or "UID")
        self.given: Json = {}
        shown = differences.shows_body_schemes(call.version, call.content_type == "application/adx+xml")
        if call.has("idScheme") or ("idScheme" in body and shown):
            self.given["idScheme"] = _scheme_json(self.general)
        self._special: dict[str, str] = {}
        for name in SCHEMES:
            text = str(body.get(f"{name}IdScheme") or call.param(f"{name}IdScheme"))
            if text:
                self._special[name] = text
                if shown or call.has(f"{name}IdScheme"):
                    self.given[f"{name}IdScheme"] = _scheme_json(text)
        if not re.fullmatch(r"(?i)UID|CODE|NAME|UUID|ATTRIBUTE:\w+", self.general):
            raise refuse(400, f"Value '{self.general}' is not valid for parameter idScheme.")

    def of(self, name: str) -> str:
        """The scheme of a kind of object."""
        return self._special.get(name, self.general)

    def find(self, name: str, text: str) -> Json | None:
        """The object that a text names."""
        stored = self._call.state.of(PATHS[name])
        scheme = self.of(name)
        if scheme.upper() == "UID" or (text in (DEFAULT, "default") and "Combo" in name):
            return stored.get(DEFAULT if text == "default" else text)
        return next((item for item in stored.values() if self.name(item, scheme) == text), None)

    def name(self, item: Json, scheme: str) -> str | None:
        """What an object is named in a scheme."""
        if scheme.upper().startswith("ATTRIBUTE:"):
            uid = scheme.partition(":")[2]
            attribute = self._call.state.of("attributes").get(uid, {})
            if not differences.finds_by_attribute(self._call.version, attribute):
                return None
            values = item.get("attributeValues") or ()
            return next((entry["value"] for entry in values if entry["attribute"]["id"] == uid), None)
        return item.get({"CODE": "code", "NAME": "name"}.get(scheme.upper(), "id"))

    def shown(self, name: str, uid: str) -> str:
        """What to write for an object."""
        item = self._call.state.of(PATHS[name]).get(uid)
        scheme = self.of(name)
        return uid if item is None or scheme.upper() == "UID" else str(self.name(item, scheme) or uid)


def _scheme_json(text: str) -> Json:
    kind, _, attribute = text.partition(":")
    return {"type": kind.upper(), "attribute": attribute} if attribute else {"type": kind.upper()}
