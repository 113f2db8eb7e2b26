"""Identifier schemes: how requests name objects, by uid, code, name or attribute."""

import re

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json, refuse

__all__ = ["DEFAULT", "PATHS", "SCHEMES", "Schemes"]

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
