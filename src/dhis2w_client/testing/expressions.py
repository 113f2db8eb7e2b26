"""Expressions of indicators, program indicators and rules, as far as they are simple."""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from dhis2w_client.testing.http import Call, Json

Value: TypeAlias = float | str | bool | None
Lookup: TypeAlias = Callable[[str, str], Value]
"""Gives the value of an item, e.g. of `#{name}` for "#" and "name"."""

_TOKEN = re.compile(
    r"\s*(?:(?P<item>(?:#|A|C|V|I|N)\{[^}]*\})|(?P<number>\d+\.?\d*)|(?P<text>'[^']*'|\"[^\"]*\")"
    r"|(?P<name>[A-Za-z][\w:]*)|(?P<sign>&&|\|\||==|!=|<=|>=|[-+*/%()<>!,]))"
)
_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
}


def _tokens(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at = 0
    text = text.strip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ValueError(text)
        found.append((match.lastgroup or "", match[match.lastgroup or 0]))
        at = match.end()
    return found


def _number(value: Value) -> float:
    return float(value or 0)


def _is_same(left: Value, right: Value) -> bool:
    try:
        return _number(left) == _number(right)
    except ValueError:
        return str(left or "") == str(right or "")


def _is_null(value: Value) -> bool:
    return value is None or value == ""


_FUNCTIONS: dict[str, Callable[..., Value]] = {
    "if": lambda test, yes, no: yes if test else no,
    "isNull": _is_null,
    "isNotNull": lambda value: not _is_null(value),
    "d2:hasValue": lambda value: not _is_null(value),
    "firstNonNull": lambda *values: next((value for value in values if not _is_null(value)), None),
    "greatest": lambda *values: max(map(_number, values)),
    "least": lambda *values: min(map(_number, values)),
    "d2:ceil": lambda value: float(-(-_number(value) // 1)),
    "d2:floor": lambda value: float(_number(value) // 1),
    "d2:round": lambda value: float((_number(value) + 0.5) // 1),
}


class _Reader:
    """Reads the tokens of an expression from left to right, and calculates."""

    def __init__(self, text: str, lookup: Lookup) -> None:
        self.tokens = _tokens(text)
        self.lookup = lookup
        self.at = 0

    def takes(self, *texts: str) -> str:
        """The next token, if it is one of some."""
        if self.at < len(self.tokens) and self.tokens[self.at][1] in texts:
            self.at += 1
            return self.tokens[self.at - 1][1]
        return ""

    def either(self) -> Value:
        """Parts joined by or."""
        value = self.both()
        while self.takes("||", "or"):
            right = self.both()
            value = bool(value) or bool(right)
        return value

    def both(self) -> Value:
        """Parts joined by and."""
        value = self.comparison()
        while self.takes("&&", "and"):
            right = self.comparison()
            value = bool(value) and bool(right)
        return value

    def comparison(self) -> Value:
        """Two sums compared, or one sum."""
        left = self.sum()
        sign = self.takes("==", "!=", *_COMPARISONS)
        if not sign:
            return left
        right = self.sum()
        if sign in ("==", "!="):
            return _is_same(left, right) is (sign == "==")
        return _COMPARISONS[sign](_number(left), _number(right))

    def sum(self) -> Value:
        """Products, added and subtracted."""
        value = self.product()
        while sign := self.takes("+", "-"):
            right = _number(self.product())
            value = _number(value) + (right if sign == "+" else -right)
        return value

    def product(self) -> Value:
        """Factors, multiplied and divided."""
        value = self.factor()
        while sign := self.takes("*", "/", "%"):
            left, right = _number(value), _number(self.factor())
            value = left * right if sign == "*" else left / right if sign == "/" else left % right
        return value

    def factor(self) -> Value:
        """One value."""
        if self.takes("-"):
            return -_number(self.factor())
        if self.takes("!", "not"):
            return not self.factor()
        if self.takes("("):
            value = self.either()
            self.expect(")")
            return value
        kind, text = self.tokens[self.at]
        self.at += 1
        if kind == "item":
            return self.lookup(text[0], text[2:-1].strip())
        if kind == "number":
            return float(text)
        if kind == "text":
            return text[1:-1]
        if text in ("true", "false"):
            return text == "true"
        self.expect("(")
        values: list[Value] = []
        while not self.takes(")"):
            values.append(self.either())
            self.takes(",")
        return _FUNCTIONS[text](*values)

    def expect(self, text: str) -> None:
        """Pass over a token that has to be there."""
        if not self.takes(text):
            raise ValueError(text)


def _nothing(kind: str, name: str) -> Value:
    return None


def evaluated(text: str, lookup: Lookup = _nothing) -> Value:
    """The value of an expression; None for what is none, or has none."""
    try:
        reader = _Reader(text, lookup)
        value = reader.either()
        return value if reader.at == len(reader.tokens) else None
    except (IndexError, KeyError, TypeError, ValueError, ZeroDivisionError):
        return None


def number_of(text: str, lookup: Lookup = _nothing) -> float | None:
    """The value of an expression as a number; None for what has none."""
    value = evaluated(text, lookup)
    try:
        return None if value is None else float(value)
    except ValueError:
        return None


def items_of(text: str) -> list[str]:
    """The data elements and operands that an expression names."""
    return re.findall(r"#\{([^}]*)\}", text)


# -- Program indicators: their filters and expressions over events and enrollments -------------------------------------


_COUNTS = ("event_count", "enrollment_count", "tei_count", "org_unit_count")


def _typed(text: object) -> Value:
    try:
        return float(str(text))
    except ValueError:
        return str(text)


def _lookup(call: Call, item: Json, events: list[Json]) -> Lookup:
    """The values that an event, or an enrollment with its events, has for the items of expressions."""

    def value(kind: str, name: str) -> Value:
        if kind == "#":
            stage, _, element = name.rpartition(".")
            for event in reversed(events):
                found = event["dataValues"].get(element)
                if found and stage in ("", event["programStage"]):
                    return _typed(found["value"])
            return None
        if kind == "A":
            entity = call.state.tracker.get("trackedEntities", {}).get(item.get("trackedEntity", ""), {})
            found = entity.get("attributes", {}).get(name)
            return _typed(found["value"]) if found else None
        if kind == "C":
            return _typed(call.state.of("constants").get(name, {}).get("value", 0))
        if name in _COUNTS:
            return 1.0
        fields = {"event_date": "occurredAt", "enrollment_date": "enrolledAt", "event_status": "status"}
        return str(item.get(fields.get(name, "")) or "")[: 10 if name.endswith("date") else None]

    return value


def indicator_values(call: Call, indicator: Json, rows: dict[str, list[Json]]) -> Iterator[tuple[Json, float]]:
    """Where and when a program indicator has which values; `rows` are events and enrollments of the tables."""
    kind = "enrollments" if indicator.get("analyticsType") == "ENROLLMENT" else "events"
    for item in rows[kind]:
        day = item.get("occurredAt") if kind == "events" else item.get("enrolledAt")
        if item.get("program") != indicator["program"]["id"] or not day:
            continue
        events = [item]
        if kind == "enrollments":
            events = [event for event in rows["events"] if event.get("enrollment") == item["enrollment"]]
        lookup = _lookup(call, item, events)
        if indicator.get("filter") and not evaluated(indicator["filter"], lookup):
            continue
        number = number_of(indicator.get("expression") or "V{event_count}", lookup)
        if number is not None:
            yield {"period": str(day)[:10].replace("-", ""), "orgUnit": item["orgUnit"]}, number
