"""Reading objects from JSON as DHIS2's decoder does: what fits a property, and how it is stored."""

import re
from datetime import datetime, timedelta
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.clock import stamp
from dhis2w_client.testing.http import Call, Json, refuse
from dhis2w_client.testing.schemas import Property, Schema

_DATE = re.compile(
    r"(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?"
    r"(?:T(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$"
)


def read_date(text: str) -> str | None:
    """A date in any of the accepted forms, as it is stored; None for what is none."""
    match = _DATE.match(text)
    if not match:
        return None
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    try:
        moment = datetime(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0))
    except ValueError:
        return None
    if fraction:
        moment += timedelta(microseconds=int(fraction.ljust(6, "0")[:6]))
    if zone and zone != "Z":
        digits = zone[1:].replace(":", "").ljust(4, "0")
        shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        moment += -shift if zone[0] == "+" else shift
    return stamp(moment)


def read_json(call: Call) -> Any:
    """The body as JSON; 409 for what is none."""
    try:
        return call.json()
    except ValueError as error:
        raise refuse(409, f"Unexpected end-of-input: {error}") from None


def json_object(call: Call, *needed: str, klass: str = "java.util.LinkedHashMap") -> Json:
    """The body, which must be a JSON object that has these properties."""
    body = read_json(call)
    if not isinstance(body, dict):
        kind = "Array value (token `JsonToken.START_ARRAY`)" if isinstance(body, list) else "String value"
        raise misfit(call, f"Cannot deserialize value of type `{klass}` from {kind}")
    for name in needed:
        if body.get(name) is None:
            raise refuse(409, f"Missing required property `{name}`", errorCode="E1004")
    return body


def body_object(call: Call, schema: Schema) -> Json:
    """The body as an object of a type."""
    if not call.content().strip():
        raise refuse(differences.malformed_value_status(call.version), "No content to map due to end-of-input")
    return decoded(call, schema, json_object(call, klass=schema.klass))


def decoded(call: Call, schema: Schema, body: Json) -> Json:
    """The properties of an object that its type knows, in the form in which they are stored."""
    item: Json = {}
    if schema.label == "User" and differences.has_user_credentials(call.version):
        body = {**(body.get("userCredentials") or {}), **body}
    for name, value in body.items():
        found = schema.properties.get(name)
        if found is None or value is None or value == "" or not (found.writable or name in _LEGACY):
            continue
        if found.name in ("access", "href", "favorite") or (name.startswith("display") and not found.persisted):
            continue
        item[name] = _value(call, schema, found, value)
    return item


_LEGACY = {"children"}


def _value(call: Call, schema: Schema, found: Property, value: Any) -> Any:
    if found.collection and isinstance(value, list):
        return [_one(call, schema, found, entry) for entry in value]
    if found.collection:
        if not isinstance(value, dict):
            text = "Cannot construct instance of `java.util.ArrayList` (although at least one Creator exists)"
            raise misfit(call, f"{text}: no String-argument constructor/factory method to deserialize from '{value}'")
        return value
    return _one(call, schema, found, value)


def _one(call: Call, schema: Schema, found: Property, value: Any) -> Any:
    kind = found.item_kind if found.collection else found.kind
    target = call.server.data.target(found)
    constants = found.facts.get("constants")
    where = f'(through reference chain: {schema.klass}["{found.name}"])'
    if constants and isinstance(value, str) and value not in constants:
        shown = ", ".join(constants)
        raise misfit(
            call,
            f'Cannot deserialize value of type `{found.target}` from String "{value}": not one of the values accepted'
            f" for Enum class: [{shown}] {where}",
        )
    if kind == "BOOLEAN" and isinstance(value, str):
        if value.lower() not in ("true", "false"):
            raise misfit(
                call,
                f'Cannot deserialize value of type `boolean` from String "{value}": only "true" or "false" recognized',
            )
        return value.lower() == "true"
    if kind == "DATE":
        return _date(value)
    if kind == "REFERENCE" and target and isinstance(value, str):
        raise misfit(
            call,
            f"Cannot construct instance of `{found.target}` (although at least one Creator exists): no String-argument"
            f" constructor/factory method to deserialize from String value ('{value}')",
        )
    if kind == "INTEGER" and isinstance(value, str) and not re.fullmatch(r"-?\d+", value):
        raise misfit(call, f'Cannot deserialize value of type `int` from String "{value}": not a valid value {where}')
    if kind == "REFERENCE" and isinstance(value, dict) and not found.collection:
        return {"id": value["id"]} if "id" in value else dict(value)
    if found.name == "geometry":
        return _floats(value)
    if isinstance(value, dict) and target and kind in ("COMPLEX", "REFERENCE") and found.name not in ("sharing",):
        if value.keys() <= {"id"}:
            return dict(value)
        return decoded(call, target, value)
    return value


def _date(value: Any) -> Any:
    if isinstance(value, int):
        return stamp(datetime(1970, 1, 1) + timedelta(milliseconds=value))
    found = read_date(str(value))
    if found is None:
        raise refuse(500, f"Invalid date format '{value}', only ISO format or UNIX Epoch timestamp is supported.")
    return found


def _floats(value: Any) -> Any:
    if isinstance(value, list):
        return [_floats(entry) for entry in value]
    if isinstance(value, dict):
        return {name: _floats(entry) if name == "coordinates" else entry for name, entry in value.items()}
    return float(value) if isinstance(value, int) else value


def misfit(call: Call, message: str) -> Exception:
    """What to raise for JSON that does not fit."""
    return refuse(differences.malformed_value_status(call.version), message)
