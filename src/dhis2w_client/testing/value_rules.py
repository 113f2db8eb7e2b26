"""What data values have to fit, the state of an import of them, and how they are stored."""

import re
from dataclasses import dataclass, field
from typing import Any

from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.identifier_schemes import Schemes
from dhis2w_client.testing.values import read_date

__all__ = [
    "TEXTS",
    "Import",
    "key_of",
    "option_problem",
    "problem_of",
    "rest_of",
    "sets_with",
    "store_value",
]


def key_of(value: Json) -> str:
    """The key under which a value is stored."""
    names = ("dataElement", "period", "orgUnit", "categoryOptionCombo", "attributeOptionCombo")
    return ".".join(str(value[name]) for name in names)


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"-?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?", text))


_INTEGERS = {
    "INTEGER": (r"-?\d+", "value_not_integer"),
    "INTEGER_POSITIVE": (r"[1-9]\d*", "value_not_positive_integer"),
    "INTEGER_NEGATIVE": (r"-[1-9]\d*", "value_not_negative_integer"),
    "INTEGER_ZERO_OR_POSITIVE": (r"\d+", "value_not_zero_or_positive_integer"),
}


def problem_of(kind: str, text: str) -> str:
    """What is wrong with a text as a value of a type; empty for nothing."""
    if kind in _INTEGERS:
        pattern, problem = _INTEGERS[kind]
        return "" if re.fullmatch(pattern, text) else problem
    if kind == "NUMBER":
        return "" if _is_number(text) else "value_not_numeric"
    if kind == "UNIT_INTERVAL":
        return "" if _is_number(text) and 0 <= float(text) <= 1 else "value_not_unit_interval"
    if kind == "PERCENTAGE":
        return "" if _is_number(text) and 0 <= float(text) <= 100 else "value_not_percentage"
    if kind == "BOOLEAN":
        return "" if text in ("true", "false") else "value_not_bool"
    if kind == "TRUE_ONLY":
        return "" if text == "true" else "value_not_true_only"
    if kind == "DATE":
        return "" if re.match(r"\d{4}-\d\d-\d\d$", text) and read_date(text) else "value_not_valid_date"
    if kind == "DATETIME":
        return "" if read_date(text) else "value_not_valid_datetime"
    return ""


TEXTS = {
    "value_not_numeric": "Data value is not numeric",
    "value_not_bool": "Data value is not a boolean",
    "value_not_valid_date": "Data value is not a valid date",
    "value_not_integer": "Data value is not an integer",
    "value_not_zero_or_positive_integer": "Data value is not a zero or positive integer",
}


def option_problem(call: Call, element: Json, text: str) -> bool:
    """Whether a value is no option of the element's option set."""
    options = call.state.of("optionSets").get((element.get("optionSet") or {}).get("id", ""), {}).get("options")
    if not options:
        return False
    codes = {call.state.of("options").get(ref["id"], {}).get("code") for ref in options}
    return text not in codes


@dataclass(slots=True)
class Import:
    """One import as it goes on."""

    call: Call
    body: Json
    schemes: Schemes
    strategy: str
    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("imported", "updated", "ignored", "deleted"), 0)
    )
    conflicts: list[Json] = field(default_factory=list[Json])
    rejected: list[int] = field(default_factory=list[int])
    accepted: list[Json] = field(default_factory=list[Json])
    aborted: bool = False

    def conflict(self, **conflict: Any) -> None:
        """Note a conflict; one that is known with the same text gets one more index."""
        for known in self.conflicts:
            if known.get("value") == conflict.get("value") and known["errorCode"] == conflict["errorCode"]:
                known["indexes"] += conflict.get("indexes", [])
                return
        self.conflicts.append(conflict)


def rest_of(value: Json, text: str) -> Json:
    rest: Json = {"period": str(value["period"]), "value": text}
    for name in ("comment", "followUp", "followup", "storedBy", "created", "lastUpdated", "deleted"):
        if name in value:
            rest["followup" if name == "followUp" else name] = value[name]
    for name in ("followup", "deleted"):
        if isinstance(rest.get(name), str):
            rest[name] = rest[name] == "true"
    return rest


def sets_with(call: Call, element: str) -> list[Json]:
    """The data sets that have a data element."""
    return [
        found
        for found in call.state.of("dataSets").values()
        if any(entry["dataElement"]["id"] == element for entry in found.get("dataSetElements") or ())
    ]


def store_value(call: Call, value: Json) -> None:
    key = key_of(value)
    now = call.server.clock.stamp() + "+0000"
    before = call.state.data_values.get(key)
    deleted = bool(value.get("deleted"))
    if not before or (before["value"], bool(before.get("deleted"))) != (value["value"], deleted):
        audit = "DELETE" if deleted else "UPDATE" if before else "CREATE"
        known = {"auditType": audit, "created": now[:-5], "modifiedBy": call.user["username"]}
        call.state.audits.append({**value, **known, "before": before["value"] if before else None})
    call.state.data_values[key] = {
        **value,
        "storedBy": value.get("storedBy") or call.user["username"],
        "created": before["created"] if before else now,
        "lastUpdated": now,
        "deleted": deleted,
    }
