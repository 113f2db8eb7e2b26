"""How stored objects are shown: computed properties, references, defaults, axes, and only the wanted fields."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, TypeAlias

from dhis2w_client.testing import differences
from dhis2w_client.testing.clock import LONGEST_DELAY, next_execution, stamp
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.schemas import Property, Schema
from dhis2w_client.testing.security import access_of

# -- The `fields` parameter: names, presets, nesting, exclusions and transformers --------------------------------------


@dataclass(slots=True)
class Field:
    """A wanted property: what is wanted within it (None: its default), and how it is transformed."""

    name: str
    inner: "Fields | None" = None
    transformers: list[tuple[str, list[str]]] = field(default_factory=list[tuple[str, list[str]]])


@dataclass(slots=True)
class Fields:
    """The wanted properties of an object."""

    wanted: dict[str, Field] = field(default_factory=dict[str, Field])
    presets: list[str] = field(default_factory=list[str])
    excluded: set[str] = field(default_factory=set[str])
    excluded_paths: list[list[str]] = field(default_factory=list[list[str]])


_TRANSFORMER = re.compile(r"(?:::|~|\|)(\w+)(?:\(([^)]*)\))?")
_IDENTIFIABLE = ("id", "name", "code", "created", "lastUpdated", "lastUpdatedBy")
_NAMEABLE = ("id", "name", "shortName", "description", "code", "created", "lastUpdated")


@lru_cache(512)
def parse_fields(text: str) -> Fields:
    """Reads `id,name~rename(label),categoryCombo[id,name],!code`; missing brackets at the end count as closed."""
    fields, _ = _parse(text, 0)
    return fields


def _parse(text: str, at: int) -> tuple[Fields, int]:
    fields = Fields()
    token = ""
    while at < len(text):
        character = text[at]
        if character == "(" and re.search(r"(?:::|~|\|)\w*$", token):
            end = text.find(")", at)
            end = len(text) if end < 0 else end
            token += text[at : end + 1]
            at = end + 1
        elif character in "[(":
            inner, at = _parse(text, at + 1)
            _add(fields, token.strip(), inner)
            token = ""
        elif character in "])":
            _add(fields, token.strip(), None)
            return fields, at + 1
        elif character == ",":
            _add(fields, token.strip(), None)
            token = ""
            at += 1
        else:
            token += character
            at += 1
    _add(fields, token.strip(), None)
    return fields, at


def _add(fields: Fields, token: str, inner: Fields | None) -> None:
    if not token:
        return
    if token.startswith("!"):
        first, *rest = token[1:].split(".")
        if rest:
            fields.excluded_paths.append([first, *rest])
        else:
            fields.excluded.add(first)
        return
    name = re.split(r"::|~|\|", token)[0] if not token.startswith(":") else token
    if name.startswith(":") or name == "*":
        fields.presets.append(name.lstrip(":") if name != "*" else "all")
        return
    found_transformers = [
        (match[1], re.split(r"[;,]", match[2]) if match[2] else []) for match in _TRANSFORMER.finditer(token)
    ]
    first, *rest = name.split(".")
    for part in reversed(rest):
        inner = Fields({part: Field(part, inner)})
    known = fields.wanted.get(first)
    if known and known.inner and inner:
        known.inner.wanted |= inner.wanted
        known.inner.presets += inner.presets
    else:
        fields.wanted[first] = Field(first, inner, found_transformers)


def expand(schema: Schema, fields: Fields) -> dict[str, Field]:
    """The wanted properties with presets written out."""
    names: dict[str, Field] = {}
    for preset in fields.presets:
        for name, found in schema.properties.items():
            if _in_preset(preset, name, found):
                names[name] = Field(name)
    names |= fields.wanted
    for path in fields.excluded_paths:
        known = names.get(path[0])
        if known:
            inner = known.inner or Fields(presets=["all"])
            names[path[0]] = Field(
                path[0],
                Fields(inner.wanted, inner.presets, inner.excluded | {path[1]}, inner.excluded_paths),
                known.transformers,
            )
    return {name: found for name, found in names.items() if name not in fields.excluded}


def _in_preset(preset: str, name: str, found: Property) -> bool:
    if preset == "all":
        return bool(found.readable)
    if preset == "owner":
        return bool(found.persisted and found.owner)
    if preset == "simple":
        return bool(found.simple and not found.collection)
    if preset == "persisted":
        return bool(found.persisted)
    if preset == "identifiable":
        return name in _IDENTIFIABLE
    if preset == "nameable":
        return name in _NAMEABLE
    return False


def transform(result: Json, wanted: Field, value: Any) -> None:
    """Put a value into the result, transformed and renamed as wanted."""
    name = wanted.name
    for transformer, arguments in wanted.transformers:
        if transformer == "rename" and arguments:
            name = arguments[0]
        elif transformer == "size":
            value = len(value) if isinstance(value, (list, str)) else value
        elif transformer == "isEmpty":
            value = not value
        elif transformer == "isNotEmpty":
            value = bool(value)
        elif transformer == "pluck" and isinstance(value, list):
            key = arguments[0] if arguments else "id"
            value = [item.get(key) if isinstance(item, dict) else item for item in value]
        elif transformer == "keyBy" and isinstance(value, list):
            value = _keyed(value, arguments[0] if arguments else "id")
    result[name] = value


def _keyed(items: list[Any], key: str) -> Json:
    keyed: Json = {}
    for item in items:
        keyed.setdefault(str(item.get(key)), []).append(item)
    return {name: found[0] if len(found) == 1 else found for name, found in keyed.items()}


# -- The axes of visualizations and of the views of maps: what is on them, and what follows from it --------------------


_RELATIVE = [
    "thisDay",
    "yesterday",
    "last3Days",
    "last7Days",
    "last14Days",
    "last30Days",
    "last60Days",
    "last90Days",
    "last180Days",
    "thisMonth",
    "lastMonth",
    "thisBimonth",
    "lastBimonth",
    "thisQuarter",
    "lastQuarter",
    "thisSixMonth",
    "lastSixMonth",
    "weeksThisYear",
    "monthsThisYear",
    "biMonthsThisYear",
    "quartersThisYear",
    "thisYear",
    "monthsLastYear",
    "quartersLastYear",
    "lastYear",
    "last5Years",
    "last10Years",
    "last12Months",
    "last6Months",
    "last3Months",
    "last6BiMonths",
    "last4Quarters",
    "last2SixMonths",
    "thisFinancialYear",
    "lastFinancialYear",
    "last5FinancialYears",
    "last10FinancialYears",
    "thisWeek",
    "lastWeek",
    "thisBiWeek",
    "lastBiWeek",
    "last4Weeks",
    "last4BiWeeks",
    "last12Weeks",
    "last52Weeks",
]
_FLAGS = {name.lower(): name for name in _RELATIVE} | {"today": "thisDay"}
_DATA = (
    ("dataElements", "dataElement", "DATA_ELEMENT"),
    ("indicators", "indicator", "INDICATOR"),
    ("programIndicators", "programIndicator", "PROGRAM_INDICATOR"),
)
_USER_UNITS = {
    "USER_ORGUNIT": "userOrganisationUnit",
    "USER_ORGUNIT_CHILDREN": "userOrganisationUnitChildren",
    "USER_ORGUNIT_GRANDCHILDREN": "userOrganisationUnitGrandChildren",
}
# What every analytical object has, and views of maps do not store.
_VIEW = {
    "sortOrder": 0,
    "topLimit": 0,
    "parentLevel": 0,
    "digitGroupSeparator": "SPACE",
    "hideEmptyRowItems": "NONE",
    "regressionType": "NONE",
}


def _data_item(call: Call, uid: str) -> Json:
    _, name, kind = next((found for found in _DATA if uid in call.state.of(found[0])), _DATA[0])
    return {"dataDimensionItemType": kind, name: {"id": uid}}


def _read(call: Call, item: Json, dimension: str, uids: list[str]) -> None:
    """Put the items of one dimension where they are stored."""
    if dimension == "dx":
        item["dataDimensionItems"] = [_data_item(call, uid) for uid in uids]
    elif dimension == "ou":
        item["organisationUnitLevels"] = [int(uid[6:]) for uid in uids if re.fullmatch(r"LEVEL-\d+", uid)]
        item["organisationUnits"] = [{"id": uid} for uid in uids if uid in call.state.of("organisationUnits")]
        item |= {_USER_UNITS[uid]: True for uid in uids if uid in _USER_UNITS}
    elif dimension == "pe":
        flags = {_FLAGS[name] for uid in uids if (name := uid.replace("_", "").lower()) in _FLAGS}
        item["relativePeriods"] = {**(item.get("relativePeriods") or {}), **dict.fromkeys(flags, True)}
        item["periods"] = [{"id": uid} for uid in uids if uid.replace("_", "").lower() not in _FLAGS]
        item["rawPeriods"] = uids


def settle_axes(call: Call, item: Json, axes: tuple[str, ...] = ("column", "row", "filter")) -> None:
    """Store what an analytical object says in `columns`, `rows` and `filters`, and say there its dimensions."""
    for axis in axes:
        given = [entry for entry in item.get(f"{axis}s") or () if entry.get("dimension")]
        for entry in given:
            _read(call, item, entry["dimension"], [found["id"] for found in entry.get("items") or ()])
        if given:
            item[f"{axis}Dimensions"] = [entry["dimension"] for entry in given]
        names = item.get(f"{axis}Dimensions") or ()
        item[f"{axis}s"] = [{"id": name, "dimension": name, "items": _items(given, name)} for name in names]
    item["relativePeriods"] = dict.fromkeys(_RELATIVE, False) | (item.get("relativePeriods") or {})
    item["sortOrder"] = item.get("sortOrder", 0)


def _items(given: list[Json], dimension: str) -> list[Json]:
    return next((entry.get("items") or [] for entry in given if entry["dimension"] == dimension), [])


def settle_views(call: Call, item: Json) -> None:
    """The views of a map: their rows are always organisation units."""
    for view in item.get("mapViews") or ():
        if not call.path.startswith("/api/maps"):  # which reads the axes itself
            differences.forget_view(call.version, view)
        settle_axes(call, view)
        view.pop("rowDimensions", None)
        view["rows"] = view["rows"] or [{"id": "ou", "dimension": "ou", "items": []}]
        for name, value in _VIEW.items():
            view.setdefault(name, value)


# -- Objects -----------------------------------------------------------------------------------------------------------


Computation: TypeAlias = Callable[[Call, Schema, Json], Any]

_USER = parse_fields("id,code,name,displayName,username")
_ID = parse_fields("id")
_EVERYTHING = Fields(presets=["all"])


def render(call: Call, schema: Schema, item: Json, fields: Fields, *, depth: int = 0) -> Json:
    """The wanted properties of an object; unknown ones are left out without a word, as DHIS2 does."""
    result: Json = {}
    for name, wanted in expand(schema, fields).items():
        found = schema.properties.get(name)
        if found is None:
            value = _attribute_value(item, name) if len(name) == 11 else None
        elif found.readable or name == "href":
            value = _shown(call, schema, found, item, wanted, depth)
        else:
            value = None
        if value is not None:
            transform(result, wanted, value)
    return result


def _attribute_value(item: Json, attribute: str) -> Any:
    for value in item.get("attributeValues") or ():
        if value["attribute"]["id"] == attribute:
            return value["value"]
    return None


def _shown(call: Call, schema: Schema, found: Property, item: Json, wanted: Field, depth: int) -> Any:
    if not differences.shows(call.version, schema.label, found.name):
        return None
    if found.name == "href" and depth:
        uid = item.get("id")
        path = f"/{schema.path}/{uid}"
        return differences.part_href(call.version, schema.label, call.root, path, depth > 1) if uid else None
    if depth > 1 and found.name in _AXES:
        return {} if found.name == "parentGraphMap" else []
    value = value_of(call, schema, found, item)
    if value is None:
        return None
    if found.name == "attributeValues" and isinstance(value, list):
        return [_attribute_shown(call, entry, wanted, depth) for entry in value]
    if found.collection:
        if not isinstance(value, list):
            return value
        return [_one(call, found, entry, wanted, depth) for entry in value]
    return _one(call, found, value, wanted, depth)


def _attribute_shown(call: Call, entry: Json, wanted: Field, depth: int) -> Json:
    schema = call.server.data.by_plural["attributes"]
    inner = wanted.inner.wanted if wanted.inner else {"value": Field("value"), "attribute": Field("attribute")}
    shown: Json = {name: entry[name] for name in inner if name in entry and name != "attribute"}
    if "attribute" in inner:
        uid = entry["attribute"]["id"]
        stored = call.state.of("attributes").get(uid, {"id": uid})
        shown["attribute"] = render(call, schema, stored, inner["attribute"].inner or _ID, depth=depth + 1)
    return shown


def _one(call: Call, found: Property, value: Any, wanted: Field, depth: int) -> Any:
    if not isinstance(value, dict):
        return value
    target = call.server.data.target(found)
    kind = found.item_kind if found.collection else found.kind
    if found.name == "sharing":
        value = _named_sharing(call, value)
    if found.name in _AXES and found.collection:
        return pick(value, wanted.inner or _ID)
    if target is None or found.name in _AS_STORED:
        return pick(value, wanted.inner)
    if kind == "REFERENCE" and not (found.embeddedObject and len(value) > 1):
        stored = call.state.of(target.path).get(value.get("id", ""), value)
        if wanted.inner is not None:
            return render(call, target, stored, wanted.inner, depth=depth + 1)
        if target.label == "User":
            if found.name not in _SHOWN_USERS:
                return {"id": value["id"]}
            return {"code": None, **render(call, target, stored, _USER, depth=depth + 1)}
        return {"id": stored.get("id", value.get("id"))}
    return render(call, target, value, wanted.inner or _EVERYTHING, depth=depth + 1)


_AS_STORED = {"sharing", "access", "geometry"}
_AXES = {"columns", "rows", "filters", "parentGraphMap"}
_SHOWN_USERS = {"user", "createdBy", "lastUpdatedBy", "likedBy"}


def _named_sharing(call: Call, sharing: Json) -> Json:
    """Sharing with the names of users and groups."""
    external = {"external": False} if differences.has_external_access(call.version) else {}
    named: Json = {**external, **sharing}
    for path in ("users", "userGroups"):
        stored = call.state.of(path)
        named[path] = {
            uid: {"displayName": stored[uid]["name"], **entry} if uid in stored else entry
            for uid, entry in (sharing.get(path) or {}).items()
        }
    return named


def pick(value: Json, inner: Fields | None) -> Json:
    """The wanted parts of plain JSON."""
    if inner is None or inner.presets:
        return value
    result: Json = {}
    for name, wanted in inner.wanted.items():
        found = value.get(name)
        if isinstance(found, dict):
            found = pick(found, wanted.inner)
        elif isinstance(found, list):
            found = [pick(entry, wanted.inner) if isinstance(entry, dict) else entry for entry in found]
        if found is not None:
            result[name] = found
    return result


def value_of(call: Call, schema: Schema, found: Property, item: Json) -> Any:
    """A property of an object, stored, computed or by default; None for none."""
    computation = _COMPUTED.get((schema.label, found.name)) or _COMPUTED.get(("", found.name))
    if computation:
        return computation(call, schema, item)
    value = item.get(found.name)
    if value is not None:
        return value
    if found.collection and found.item_kind == "REFERENCE" and not found.owner:
        return _inverse(call, schema, found, item)
    if found.collection:
        return []
    if found.name in schema.defaults:
        return schema.defaults[found.name]
    if found.name == "attributeValues":
        return []
    if found.kind == "BOOLEAN" and (found.required or not found.persisted):
        return False
    if found.required and found.kind in ("INTEGER", "NUMBER"):
        return 0
    return None


def _inverse(call: Call, schema: Schema, found: Property, item: Json) -> list[Json]:
    """The objects whose own collection or reference names this one."""
    target = call.server.data.target(found)
    if target is None or "id" not in item:
        return []
    role = str(found.owningRole or found.inverseRole or "").rpartition(".")[2]
    owners = [other for other in target.properties.values() if other.owner and other.target == schema.klass]
    owner = next((other for other in owners if other.field == role), owners[0] if owners else None)
    if owner is None:
        return []
    uid = item["id"]
    objects = call.state.of(target.path).values()
    if owner.collection:
        return [
            {"id": other["id"]}
            for other in objects
            if any(isinstance(ref, dict) and ref.get("id") == uid for ref in other.get(owner.name) or ())
        ]
    return [{"id": other["id"]} for other in objects if (other.get(owner.name) or {}).get("id") == uid]


# -- computed properties ---------------------------------------------------------------------------------------------


def _translated(property_name: str, key: str) -> Computation:
    def compute(call: Call, schema: Schema, item: Json) -> Any:
        found = schema.properties.get(property_name)
        if found is None or (property_name == "shortName" and not found.persisted and not item.get("shortName")):
            return None
        stored = item.get(property_name)
        if stored is None and property_name in ("shortName", "formName"):
            stored = item.get("name")
        locale = differences.display_locale(call.version, call.param("locale"), "/" in call.path[5:])
        for translation in item.get("translations") or ():
            if locale and translation.get("locale") == locale and translation.get("property") == key:
                return translation.get("value")
        return stored

    return compute


def _favorite(call: Call, schema: Schema, item: Json) -> bool:
    return call.user.get("id") in (item.get("favorites") or ())


def _href(call: Call, schema: Schema, item: Json) -> str | None:
    return f"{call.root}/api/{schema.path}/{item['id']}" if schema.path and "id" in item else None


def _creator(call: Call, schema: Schema, item: Json) -> Json | None:
    return item.get("createdBy") or item.get("user")


def _dimension_item(call: Call, schema: Schema, item: Json) -> str | None:
    return item.get("id")


def _dimension(call: Call, schema: Schema, item: Json) -> str | None:
    return item.get("id") if schema.label in _DIMENSIONS else None


def _dimension_type(call: Call, schema: Schema, item: Json) -> str | None:
    return _DIMENSIONS.get(schema.label)


_DIMENSIONS = {
    "Category": "CATEGORY",
    "CategoryOptionGroupSet": "CATEGORY_OPTION_GROUP_SET",
    "DataElementGroupSet": "DATA_ELEMENT_GROUP_SET",
    "OrganisationUnitGroupSet": "ORGANISATION_UNIT_GROUP_SET",
}


def _operand_dimension(call: Call, schema: Schema, item: Json) -> str:
    return f"{item['dataElement']['id']}.{item['categoryOptionCombo']['id']}"


def _form_type(call: Call, schema: Schema, item: Json) -> str:
    sections = call.state.of("sections").values()
    if item.get("dataEntryForm"):
        return "CUSTOM"
    return "SECTION" if any(section.get("dataSet") == {"id": item["id"]} for section in sections) else "DEFAULT"


def _item_type(call: Call, schema: Schema, item: Json) -> str | None:
    names = {
        "DataSet": "REPORTING_RATE",
        "TrackedEntityAttribute": "PROGRAM_ATTRIBUTE",
    }
    name = (
        names.get(schema.label)
        or "".join(f"_{letter}" if letter.isupper() else letter.upper() for letter in schema.label).strip("_").upper()
    )
    # Option combinations and validation rules have the property, and no value for it.
    return name if name in schema.properties["dimensionItemType"].facts.get("constants", ()) else None


def path_of(call: Call, unit: Json) -> str:
    """An organisation unit's path: the uids from the root to it."""
    units = call.state.of("organisationUnits")
    path = ""
    seen: set[str] = set()
    current: Json | None = unit
    while current and current["id"] not in seen:
        seen.add(current["id"])
        path = f"/{current['id']}{path}"
        current = units.get((current.get("parent") or {}).get("id", ""))
    return path


def children_of(call: Call, uid: str) -> list[Json]:
    """An organisation unit's children."""
    units = call.state.of("organisationUnits").values()
    return [unit for unit in units if (unit.get("parent") or {}).get("id") == uid]


def _children(call: Call, schema: Schema, item: Json) -> list[Json]:
    return [{"id": child["id"]} for child in children_of(call, item["id"])]


def _path(call: Call, schema: Schema, item: Json) -> str:
    return path_of(call, item)


def _level(call: Call, schema: Schema, item: Json) -> int:
    return path_of(call, item).count("/")


def _leaf(call: Call, schema: Schema, item: Json) -> bool:
    return not children_of(call, item["id"])


def _ancestors(call: Call, schema: Schema, item: Json) -> list[Json]:
    return [{"id": uid} for uid in path_of(call, item).split("/")[1:-1]]


def _member_count(call: Call, schema: Schema, item: Json) -> int | None:
    collection, wanted = call.param("memberCollection"), call.param("memberObject")
    if not collection or not wanted:
        return None
    found = schema.properties.get(collection)
    if not found:
        return None
    path = path_of(call, item)
    units = call.state.of("organisationUnits").values()
    below = [unit for unit in units if path_of(call, unit).startswith(path)]
    return sum(any(ref["id"] == wanted for ref in value_of(call, schema, found, unit) or ()) for unit in below)


def _option_set_value(call: Call, schema: Schema, item: Json) -> bool:
    return bool(item.get("optionSet"))


def _legend_set(call: Call, schema: Schema, item: Json) -> Json | None:
    return next(iter(item.get("legendSets") or ()), None)


def _data_set_elements(call: Call, schema: Schema, item: Json) -> list[Json]:
    if schema.label == "DataSet":
        return item.get("dataSetElements") or []
    uid = item.get("id")
    sets = call.state.of("dataSets").values()
    return [
        entry for found in sets for entry in found.get("dataSetElements") or () if entry["dataElement"]["id"] == uid
    ]


def _periods(call: Call, schema: Schema, item: Json) -> str | None:
    if schema.label != "DataElement" or not item.get("id"):
        return item.get("periodType")
    sets = [found for found in call.state.of("dataSets").values() if _has_element(found, item["id"])]
    return sets[0].get("periodType") if sets else None


def _has_element(data_set: Json, element: str) -> bool:
    return any(entry["dataElement"]["id"] == element for entry in data_set.get("dataSetElements") or ())


def _person_name(call: Call, schema: Schema, item: Json) -> str | None:
    return f"{item.get('firstName', '')} {item.get('surname', '')}".strip()


def _is_default(call: Call, schema: Schema, item: Json) -> bool:
    return item.get("name") == "default"


def _enrollment_combo(call: Call, schema: Schema, item: Json) -> Json:
    return item.get("enrollmentCategoryCombo") or {"id": "bjDvmb4bfuf"}


def _registration(call: Call, schema: Schema, item: Json) -> bool:
    return item.get("programType") == "WITH_REGISTRATION"


def _without_registration(call: Call, schema: Schema, item: Json) -> bool:
    return item.get("programType") == "WITHOUT_REGISTRATION"


def _item_count(call: Call, schema: Schema, item: Json) -> int:
    return len(item.get("dashboardItems") or ())


def _attribute_name(property_name: str) -> Computation:
    """The name of an attribute of a program or of a type of tracked entities: the owner's and its own."""

    def compute(call: Call, schema: Schema, item: Json) -> str:
        attribute = call.state.of("trackedEntityAttributes").get(item["trackedEntityAttribute"]["id"], {})
        owner: Json = {}
        for name, path in (("program", "programs"), ("trackedEntityType", "trackedEntityTypes")):
            owner = call.state.of(path).get((item.get(name) or {}).get("id", ""), owner)
        return f"{owner.get(property_name, 'null')} {attribute.get(property_name, 'null')}"

    return compute


def _attribute_type(call: Call, schema: Schema, item: Json) -> str | None:
    return call.state.of("trackedEntityAttributes").get(item["trackedEntityAttribute"]["id"], {}).get("valueType")


def _sharing(call: Call, schema: Schema, item: Json) -> Json:
    """What cannot be shared has sharing without anyone."""
    return item.get("sharing") or {"users": {}, "userGroups": {}}


_ITEM_TYPES = {
    "visualization": "VISUALIZATION",
    "eventVisualization": "EVENT_VISUALIZATION",
    "eventChart": "EVENT_CHART",
    "eventReport": "EVENT_REPORT",
    "map": "MAP",
    "text": "TEXT",
    "users": "USERS",
    "reports": "REPORTS",
    "resources": "RESOURCES",
    "messages": "MESSAGES",
    "appKey": "APP",
}


def _dashboard_item_type(call: Call, schema: Schema, item: Json) -> str | None:
    return next((kind for name, kind in _ITEM_TYPES.items() if item.get(name)), None)


def _content_count(call: Call, schema: Schema, item: Json) -> int:
    listed = [name for name in ("users", "reports", "resources") if item.get(name)]
    return sum(len(item[name]) for name in listed) or 1


def _nothing_said(call: Call, schema: Schema, item: Json) -> int:
    return 0


def _summed(call: Call, schema: Schema, item: Json) -> str:
    """Groups of data elements sum their members."""
    return "SUM"


def _displayed_text(call: Call, schema: Schema, item: Json) -> str | None:
    return item.get("text")


def _units_on_axes(call: Call, item: Json) -> list[Json]:
    units = call.state.of("organisationUnits")
    return [units[ref["id"]] for ref in item.get("organisationUnits") or () if ref["id"] in units]


def _parent_graphs(call: Call, schema: Schema, item: Json) -> Json:
    """The way from the root to each organisation unit on the axes."""
    return {unit["id"]: "/".join(path_of(call, unit).split("/")[1:-1]) for unit in _units_on_axes(call, item)}


def _axes_metadata(call: Call, schema: Schema, item: Json) -> Json:
    """The names of the organisation units on the axes."""
    shown = {"uid": "id", "code": "code", "name": "name"}
    return {
        unit["id"]: {name: unit[key] for name, key in shown.items() if key in unit}
        for unit in _units_on_axes(call, item)
    }


def _credentials(call: Call, schema: Schema, item: Json) -> Json:
    """The account part of a user, as 2.41 still shows it."""
    names = ("id", "username", "userRoles", "lastLogin", "passwordLastUpdated")
    return {
        **{name: item[name] for name in names if name in item},
        **dict.fromkeys(("externalAuth", "twoFA", "selfRegistered", "invitation"), False),
        "disabled": bool(item.get("disabled")),
        **{name: list[Json]() for name in ("cogsDimensionConstraints", "catDimensionConstraints", "previousPasswords")},
        "access": access_of(call, schema, item),
        "sharing": {"users": {}, "userGroups": {}},
    }


def _next_time(call: Call, schema: Schema, item: Json) -> str | None:
    time = next_execution(item, call.server.clock.now())
    return stamp(time) if time else None


def _latest_time(call: Call, schema: Schema, item: Json) -> str | None:
    time = next_execution(item, call.server.clock.now())
    return stamp(time + LONGEST_DELAY) if time and item.get("cronExpression") else None


def _is_configurable(call: Call, schema: Schema, item: Json) -> bool:
    return item.get("jobType") in call.server.data.facts["configurableJobs"]


def _leads(call: Call, schema: Schema, item: Json) -> bool:
    return True


def _last_runtime(call: Call, schema: Schema, item: Json) -> str | None:
    """How long the last run took; here, no time."""
    return "00:00:00.001" if item.get("lastExecuted") else None


def _route_headers(call: Call, schema: Schema, item: Json) -> Json:
    return item.get("headers") or {}


def _route_auth(call: Call, schema: Schema, item: Json) -> Json | None:
    """Secrets are never shown."""
    auth = item.get("auth")
    shown = ("type", "username", "clientId", "tokenUri", "scopes")
    return {name: auth[name] for name in shown if name in auth} if auth else None


def _message_ids(call: Call, schema: Schema, item: Json) -> list[Json]:
    detailed = "messages[" in call.param("fields")
    return [dict(entry) if detailed else {"id": entry["id"]} for entry in item.get("messages") or ()]


def _visible_messages(call: Call, schema: Schema, item: Json) -> int:
    return sum(1 for entry in item.get("messages") or () if not entry.get("internal"))


def _comment_ids(call: Call, schema: Schema, item: Json) -> list[Json]:
    detailed = "comments[" in call.param("fields")
    return [dict(entry) if detailed else {"id": entry["id"]} for entry in item.get("comments") or ()]


_COMPUTED: dict[tuple[str, str], Computation] = {
    ("Route", "headers"): _route_headers,
    ("JobConfiguration", "nextExecutionTime"): _next_time,
    ("JobConfiguration", "maxDelayedExecutionTime"): _latest_time,
    ("JobConfiguration", "configurable"): _is_configurable,
    ("JobConfiguration", "leaderOnlyJob"): _leads,
    ("JobConfiguration", "lastRuntimeExecution"): _last_runtime,
    **{
        (label, name): computation
        for label in ("ProgramTrackedEntityAttribute", "TrackedEntityTypeAttribute")
        for name, computation in (
            ("name", _attribute_name("name")),
            ("displayName", _attribute_name("name")),
            ("displayShortName", _attribute_name("shortName")),
            ("valueType", _attribute_type),
        )
    },
    ("", "sharing"): _sharing,
    ("", "parentGraphMap"): _parent_graphs,
    ("", "metaData"): _axes_metadata,
    ("DashboardItem", "type"): _dashboard_item_type,
    ("DashboardItem", "contentCount"): _content_count,
    ("DashboardItem", "interpretationCount"): _nothing_said,
    ("DashboardItem", "interpretationLikeCount"): _nothing_said,
    ("DashboardItem", "displayText"): _displayed_text,
    ("DataElementGroup", "aggregationType"): _summed,
    ("Route", "auth"): _route_auth,
    ("MessageConversation", "messages"): _message_ids,
    ("MessageConversation", "messageCount"): _visible_messages,
    ("Interpretation", "comments"): _comment_ids,
    ("", "displayName"): _translated("name", "NAME"),
    ("User", "displayName"): _person_name,
    ("User", "userCredentials"): _credentials,
    ("User", "name"): _person_name,
    ("", "displayShortName"): _translated("shortName", "SHORT_NAME"),
    ("", "displayFormName"): _translated("formName", "FORM_NAME"),
    ("", "displayDescription"): _translated("description", "DESCRIPTION"),
    ("", "displayEnrollmentDateLabel"): _translated("enrollmentDateLabel", "ENROLLMENT_DATE_LABEL"),
    ("", "favorite"): _favorite,
    ("", "href"): _href,
    ("", "user"): _creator,
    ("", "access"): access_of,
    ("", "dimension"): _dimension,
    ("", "dimensionType"): _dimension_type,
    ("", "dimensionItem"): _dimension_item,
    ("DataElementOperand", "dimensionItem"): _operand_dimension,
    ("DataSet", "formType"): _form_type,
    ("", "dimensionItemType"): _item_type,
    ("", "optionSetValue"): _option_set_value,
    ("", "legendSet"): _legend_set,
    ("", "isDefault"): _is_default,
    ("Program", "enrollmentCategoryCombo"): _enrollment_combo,
    ("DataElement", "dataSetElements"): _data_set_elements,
    ("DataElement", "periodType"): _periods,
    ("OrganisationUnit", "children"): _children,
    ("OrganisationUnit", "path"): _path,
    ("OrganisationUnit", "level"): _level,
    ("OrganisationUnit", "leaf"): _leaf,
    ("OrganisationUnit", "ancestors"): _ancestors,
    ("OrganisationUnit", "memberCount"): _member_count,
    ("Program", "registration"): _registration,
    ("Program", "withoutRegistration"): _without_registration,
    ("Dashboard", "itemCount"): _item_count,
}
