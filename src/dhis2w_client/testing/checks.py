"""What is checked before metadata is stored: required properties, lengths, uids, uniqueness, references."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.schemas import Property, Schema
from dhis2w_client.testing.uids import is_uid

__all__ = ["CHECKS", "Known", "error", "label_of", "referrers"]

Known: TypeAlias = Callable[[str, str], bool]
"""Whether an object of a type (its path) with a uid exists, in the store or in the same bundle."""

_SET_BY_SERVER = {"id", "created", "lastUpdated", "createdBy", "lastUpdatedBy", "user", "sharing", "access", "uuid"}
_HAVE_DEFAULTS = set(
    [
        "categoryCombo",
        "enrollmentCategoryCombo",
        "attributeCombo",
        "periodType",
        "cacheStrategy",
        "aggregationType",
        "jobStatus",
        "lastExecutedStatus",
        "schedulingType",
        "headers",
        "evaluationTime",
        "renderingStrategy",
        "organisationUnitDescendants",
    ]
)


def label_of(schema: Schema, item: Json) -> str:
    """An object as messages name it: `Pi [ConPi000000] (Constant)`."""
    name = item.get("name")
    return f"{f'{name} ' if name else ''}[{item.get('id')}] ({schema.label})"


def error(schema: Schema, code: str, message: str, args: list[Any], **more: Any) -> Json:
    """One error report."""
    return {
        "message": message,
        "args": [None if arg is None else str(arg) for arg in args],
        "mainKlass": schema.klass,
        "errorCode": code,
        **more,
        "errorProperties": args,
    }


def required(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    """E4000 for each required property that is missing; E4001 and E4002 for lengths; together one report."""
    errors: list[Json] = []
    for name, found in schema.properties.items():
        if name == "id" or name in _SET_BY_SERVER:
            continue
        if item.get(name) in (None, "") and _is_required(schema, found):
            errors.append(
                error(
                    schema,
                    "E4000",
                    f"Missing required property `{name}`",
                    [name],
                    errorKlass=found.klass,
                    errorProperty=name,
                )
            )
        value = item.get(name)
        longest = found.facts.get("length") or found.facts.get("max")
        if (
            isinstance(value, str)
            and longest
            and found.persisted
            and len(value) > longest
            and found.kind in ("TEXT", "IDENTIFIER")
        ):
            errors.append(
                error(
                    schema,
                    "E4001",
                    f"Maximum length of property `{name}`is {int(longest)}, but given length was {len(value)}.",
                    [name, int(longest), len(value)],
                    errorKlass=found.klass,
                    errorProperty=name,
                )
            )
    uid = item.get("id")
    if isinstance(uid, str) and len(uid) != 11 and schema.label != "User":
        text = f"Allowed length range for property `id` is [11 to 11], but given length was {len(uid)}"
        found_error = error(
            schema, "E4002", text, ["id", 11.0, 11.0, len(uid)], errorKlass="java.lang.String", errorProperty="id"
        )
        errors.append(found_error)
    return [errors] if errors else []


def _is_required(schema: Schema, found: Property) -> bool:
    if not (found.required and found.persisted and found.owner and found.writable) or found.collection:
        return False
    has_default = found.name in _HAVE_DEFAULTS & _defaulted(schema)
    return not (has_default or found.kind in ("BOOLEAN", "INTEGER", "NUMBER"))


def _defaulted(schema: Schema) -> set[str]:
    if schema.label == "DataElement":
        return {"categoryCombo"}
    return _HAVE_DEFAULTS


def uid_form(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    """E4014 for an id that is no uid."""
    uid = item.get("id")
    if uid is None or is_uid(uid):
        return []
    return [[error(schema, "E4014", f"Invalid UID `{uid}` for property `{schema.label}`", [uid, schema.label])]]


def unique(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    """E5003 for each value of a unique property that another object has, stored or in the payload before."""
    errors: list[Json] = []
    for name, found in schema.properties.items():
        value = item.get(name)
        if schema.label == "User" and name == "username":
            continue  # which has an error of its own
        if not found.unique or value is None or name == "id" or not found.persisted or not isinstance(value, str):
            continue
        for other in others:
            if other["id"] != item.get("id") and other.get(name) == value:
                shown = label_of(schema, item)
                errors.append(
                    error(
                        schema,
                        "E5003",
                        f"Property `{name}` with value `{value}` on object {shown} "
                        f"already exists on object {other['id']}",
                        [name, value, shown, other["id"]],
                        mainId=other["id"],
                        errorProperty=name,
                    )
                )
                break
    return [errors] if errors else []


def references(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    """E5002 for each reference to an object that is not there; each a report of its own."""
    found_errors: list[list[Json]] = []
    for name, target, uid in _references(call, schema, item):
        if known(target.path, uid):
            continue
        missing = f"[{uid}] ({target.label})"
        shown = label_of(schema, item)
        found_errors.append(
            [
                error(
                    schema,
                    "E5002",
                    f"Invalid reference {missing} on object {shown} for association `{name}`",
                    [missing, shown, name],
                    mainId=item.get("id"),
                    errorProperty=name,
                )
            ]
        )
    return found_errors


def _references(call: Call, schema: Schema, item: Json) -> Iterator[tuple[str, Schema, str]]:
    for name, found in schema.properties.items():
        value = item.get(name)
        if not value or name in ("createdBy", "lastUpdatedBy", "user", "id") or not found.persisted:
            continue
        target = call.server.data.target(found)
        if target is None:
            continue
        kind = found.item_kind if found.collection else found.kind
        for entry in value if isinstance(value, list) else [value]:
            if not isinstance(entry, dict):
                continue
            if kind == "REFERENCE" and target.path and entry.keys() <= {"id"} and entry:
                yield name, target, entry["id"]
            elif kind == "COMPLEX":
                yield from _references(call, target, entry)


Check: TypeAlias = Callable[[Call, Schema, Json, Known, list[Json]], list[list[Json]]]
CHECKS: tuple[Check, ...] = (required, uid_form, unique, references)

# What keeps an object from being deleted: the type and the property that refers to it, and whether it is named.
_BLOCKING: dict[str, list[tuple[str, str, bool]]] = {
    "DataElement": [
        ("indicators", "numerator", True),
        ("indicators", "denominator", True),
        ("predictors", "output", False),
        ("programRuleActions", "dataElement", False),
    ],
    "Category": [("categoryCombos", "categories", False)],
    "CategoryOption": [("categoryOptionCombos", "categoryOptions", False)],
    "CategoryCombo": [
        ("dataElements", "categoryCombo", False),
        ("dataSets", "categoryCombo", False),
        ("programs", "categoryCombo", False),
    ],
    "OptionSet": [
        ("dataElements", "optionSet", False),
        ("trackedEntityAttributes", "optionSet", False),
    ],
    "OrganisationUnit": [("organisationUnits", "parent", True)],
    "IndicatorType": [("indicators", "indicatorType", True)],
    "UserRole": [("users", "userRoles", True)],
    "TrackedEntityType": [("programs", "trackedEntityType", False)],
    "TrackedEntityAttribute": [("programs", "programTrackedEntityAttributes", False)],
    "ExternalMapLayer": [("mapViews", "externalMapLayer", False)],
    "Visualization": [("dashboardItems", "visualization", False)],
    "Map": [("dashboardItems", "map", False)],
}


def referrers(call: Call, schema: Schema, uid: str) -> str:
    """What keeps an object from being deleted, as the message of E4030 names it; empty for nothing."""
    for path, name, named in _BLOCKING.get(schema.label, ()):
        target = call.server.data.by_plural.get(path)
        found = [item for item in call.state.of(path).values() if _refers(item.get(name), uid)]
        if found and target:
            names = ",".join(str(item.get("name")) for item in found)
            return f"{target.label} ({names})" if named else target.label
    values = call.state.data_values
    if schema.label == "DataElement" and any(key.startswith(f"{uid}.") for key in values):
        return "DataValue"
    if schema.label == "OrganisationUnit" and any(f".{uid}." in key for key in values):
        return "DataValue"
    return ""


def _refers(value: Any, uid: str) -> bool:
    if isinstance(value, str):
        return uid in value
    if isinstance(value, dict):
        return any(_refers(inner, uid) for inner in value.values())
    return isinstance(value, list) and any(_refers(entry, uid) for entry in value)
