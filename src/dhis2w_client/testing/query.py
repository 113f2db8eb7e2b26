"""The `filter`, `order` and `query` parameters of lists."""

import re
from collections.abc import Callable
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json, refuse
from dhis2w_client.testing.render import value_of
from dhis2w_client.testing.schemas import Property, Schema
from dhis2w_client.uids import is_uid

_UNARY = {"null", "!null", "empty", "!empty"}
_OPERATORS = {
    *[
        "eq",
        "ieq",
        "neq",
        "ne",
        "!eq",
        "gt",
        "lt",
        "gte",
        "ge",
        "lte",
        "le",
        "like",
        "!like",
        "$like",
        "!$like",
        "like$",
        "!like$",
        "ilike",
        "!ilike",
        "$ilike",
        "startsWith",
    ],
    *["!$ilike", "ilike$", "endsWith", "!ilike$", "token", "!token", "in", "!in", "null", "!null", "empty", "!empty"],
}


def split_filters(call: Call) -> list[str]:
    """The single filters; newer versions take several in one parameter, with commas outside brackets."""
    found = call.params("filter")
    if not differences.has_comma_filters(call.version):
        return found
    return [part for text in found for part in re.split(r",(?![^\[]*\])(?=[\w.]+:)", text)]


def filtered(call: Call, schema: Schema, items: list[Json]) -> list[Json]:
    """The items that the filters of the request let through."""
    tests = [_test(call, schema, text) for text in split_filters(call)]
    if not tests:
        return items
    junction = any if call.param("rootJunction", "AND").upper() == "OR" else all
    return [item for item in items if junction(test(item) for test in tests)]


def _test(call: Call, schema: Schema, text: str) -> Callable[[Json], bool]:
    path, colon, rest = text.partition(":")
    if not colon:
        raise refuse(400, f"Invalid filter => {text}", errorCode="E1003")
    operator, has_value, operand = rest.partition(":")
    if operator in _UNARY or has_value:
        pass
    if path == "attributeValues.attribute.id" and operator in ("eq", "in"):
        path, operator, operand = operand, "!null", ""
    found = _property_at(call, schema, path)
    if operator not in _OPERATORS or not differences.knows_operator(call.version, operator):
        raise refuse(400, f"`{operator}` is not a valid operator.", errorCode="E1003")
    if operator not in _UNARY and not operand:
        raise differences.missing_filter_value(call.version, text)
    if operator in ("in", "!in"):
        if not (operand.startswith("[") and operand.endswith("]")):
            if not differences.takes_unbracketed_list(call.version):
                raise refuse(400, f"Collection size must be integer `{operand}`", errorCode="E1003")
            operand = f"[{operand}]"
        members = [entry for entry in operand[1:-1].split(",") if entry]
        for member in members:
            _check_operand(call, found, member)
        return lambda item: _is_among(_follow(call, schema, item, path), members) is (operator == "in")
    if operator not in _UNARY:
        _check_operand(call, found, operand)
    return lambda item: _compare(_follow(call, schema, item, path), operator, operand, found)


def _property_at(call: Call, schema: Schema, path: str) -> Property | None:
    if path in ("identifiable", "mentions", "query"):
        return None
    current: Schema | None = schema
    found: Property | None = None
    for name in path.split("."):
        if current is None:
            break
        found = current.properties.get(name)
        if found is None:
            if is_uid(name) and name in call.state.of("attributes"):
                return None
            raise refuse(400, f"Unknown path property: {path}", errorCode="E1003")
        current = call.server.data.target(found)
    return found


def _check_operand(call: Call, found: Property | None, operand: str) -> None:
    if found is None:
        return
    expected = ""
    constants = found.facts.get("constants")
    if constants and operand not in constants:
        expected = f"`class {found.klass}`, available values are: [{', '.join(constants)}]"
    if found.kind == "DATE" and not re.match(r"\d{4}(-?\d\d)?", operand):
        expected = "`Date`."
    if found.kind == "BOOLEAN" and differences.checks_boolean_operands(call.version):
        expected = "" if operand.lower() in ("true", "false") else "`Boolean`."
    if expected:
        raise differences.misfit_operand(call.version, found.klass, operand, expected)


def _follow(call: Call, schema: Schema, item: Json, path: str) -> Any:
    """The value at a dotted path; through a list, the list of its items' values."""
    current: Any = item
    where: Schema | None = schema
    for name in path.split("."):
        if current is None:
            return None
        if where is None:  # JSON that no schema describes
            current = _inside(current, name)
            continue
        found = where.properties.get(name)
        if found is None:
            return _special(item, name)
        entries = current if isinstance(current, list) else [current]
        values: list[Any] = []
        for entry in entries:
            value = value_of(call, where, found, entry)
            values += value if isinstance(value, list) else [value]
        target = call.server.data.target(found)
        if target and target.path:
            stored = call.state.of(target.path)
            values = [
                stored.get(value["id"], value) if isinstance(value, dict) and "id" in value else value
                for value in values
            ]
        current = values if isinstance(current, list) or found.collection else values[0]
        where = target
    return current


def _inside(value: Any, name: str) -> Any:
    if isinstance(value, list):
        return [found for entry in value if (found := _inside(entry, name)) is not None]
    return value.get(name) if isinstance(value, dict) else None


def _special(item: Json, name: str) -> Any:
    if name in ("identifiable", "query"):
        return " ".join(str(item.get(key) or "") for key in ("id", "code", "name"))
    for value in item.get("attributeValues") or ():
        if value["attribute"]["id"] == name:
            return value["value"]
    return None


def _scalar(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return value.get("id")
    return None if value is None else str(value)


def _is_among(value: Any, members: list[str]) -> bool:
    return any(_scalar(entry) in members for entry in (value if isinstance(value, list) else [value]))


def _number(text: Any) -> float | None:
    try:
        return float(text)
    except (TypeError, ValueError):
        return None


def _compare(value: Any, operator: str, operand: str, found: Property | None) -> bool:
    if operator in ("null", "!null"):
        return (value is None) is (operator == "null")
    if operator in ("empty", "!empty"):
        return (not value) is (operator == "empty")
    if isinstance(value, list):
        if found is not None and found.collection and operator in ("eq", "gt", "lt", "ge", "gte", "le", "lte"):
            return _ordered(len(value), operator, operand)
        return any(_compare(entry, operator, operand, None) for entry in value)
    if found is not None and found.kind == "BOOLEAN":
        operand = "true" if operand.lower() == "true" else "false"
    text = _scalar(value)
    if operator in ("eq", "gt", "lt", "ge", "gte", "le", "lte"):
        return text is not None and _ordered(text, operator, operand)
    if operator in ("!eq", "neq", "ne"):
        return text is None or not _ordered(text, "eq", operand)
    return _matches_text(text or "", operator, operand)


def _ordered(left: Any, operator: str, right: Any) -> bool:
    first, second = _number(left), _number(right)
    a: Any = first if first is not None and second is not None else str(left)
    b: Any = second if first is not None and second is not None else str(right)
    return bool(
        {
            "eq": a == b,
            "gt": a > b,
            "lt": a < b,
            "ge": a >= b,
            "gte": a >= b,
            "le": a <= b,
            "lte": a <= b,
        }[operator]
    )


def _matches_text(text: str, operator: str, operand: str) -> bool:
    negated = operator.startswith("!")
    name = operator.lstrip("!")
    name = {"startsWith": "$ilike", "endsWith": "ilike$"}.get(name, name)
    if name == "token":
        found = all(
            any(word.lower().startswith(part.lower()) for word in re.split(r"\W+", text)) for part in operand.split()
        )
        return found is not negated
    if "i" in name.replace("like", ""):
        text, operand, name = text.lower(), operand.lower(), name.replace("ilike", "like").replace("ieq", "eq")
    found = {
        "eq": text == operand,
        "like": operand in text,
        "$like": text.startswith(operand),
        "like$": text.endswith(operand),
    }[name]
    return found is not negated


def matches_query(item: Json, query: str) -> bool:
    """Whether `query` is the id or code of an object, or part of its name."""
    name = str(item.get("name") or f"{item.get('firstName', '')} {item.get('surname', '')}")
    known = {str(item.get("id")), str(item.get("code")), str(item.get("username"))}
    return query in known or query.lower() in name.lower()


def ordered(call: Call, schema: Schema, items: list[Json], *, bridged: bool = False) -> list[Json]:
    """The items as the request orders them; by name, where it does not say (or as they were made)."""
    wanted: list[tuple[str, str]] = []
    for entry in ",".join(call.params("order")).split(","):
        name, _, direction = entry.strip().partition(":")
        if not name:
            continue
        found = schema.properties.get(name)
        if found is None:
            differences.check_order(call.version, name)
            continue
        wanted.append((name, direction.lower()))
    if not wanted:
        return _by_default(call, schema, items, bridged)
    for name, direction in reversed(wanted):
        items = sorted(items, key=lambda item: _sort_key(call, schema, item, name, direction.startswith("i")))
        if direction.endswith("desc"):
            items.reverse()
    return items


def ordered_as_asked(call: Call, schema: Schema, items: list[Json]) -> list[Json]:
    """The items as the request orders them; as they were made, where it does not say."""
    return ordered(call, schema, items) if call.params("order") else items


def _by_default(call: Call, schema: Schema, items: list[Json], bridged: bool) -> list[Json]:
    if bridged and differences.lists_in_stored_order(call.version):
        return items
    name = schema.properties.get("name")
    key = "name" if name and name.persisted else "id"
    ignore_case = key == "name" and differences.orders_ignoring_case(call.version)
    return sorted(items, key=lambda item: _sort_key(call, schema, item, key, ignore_case))


def _sort_key(call: Call, schema: Schema, item: Json, name: str, ignore_case: bool) -> tuple[bool, Any]:
    found = schema.properties.get(name)
    value = value_of(call, schema, found, item) if found else None
    if isinstance(value, dict):
        value = value.get("id")
    if isinstance(value, (int, float)):
        return (False, f"{value:020.6f}")
    text = "" if value is None else str(value)
    return (value is None, (text.lower(), text) if ignore_case else (text, text))
