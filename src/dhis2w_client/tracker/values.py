"""Values of attributes and data elements, as the Web API takes them: texts."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

from dhis2w_client.uids import checked_uid

__all__ = ["Value", "Values", "data_values_of", "values_of"]

Value: TypeAlias = str | bool | int | float | Decimal | date | Enum | None
"""None deletes a value."""
Values: TypeAlias = Mapping[str, Value]
"""Values by the uid of the attribute or data element."""


def values_of(values: Values) -> list[dict[str, str | None]]:
    """Values of attributes as the objects of a tracked entity or enrollment."""
    return [{"attribute": checked_uid(uid), "value": _text(value)} for uid, value in values.items()]


def data_values_of(values: Values) -> list[dict[str, str | None]]:
    """Values of data elements as the objects of an event."""
    return [{"dataElement": checked_uid(uid), "value": _text(value)} for uid, value in values.items()]


def _text(value: Value) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    return value.isoformat() if isinstance(value, date) else str(value)
