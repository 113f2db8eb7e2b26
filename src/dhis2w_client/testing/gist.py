"""The gist API: lists of objects with counts in the place of collections, and links to them."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import JSON, Answer, Call, Json, NotMapped, endpoint, json_answer, refuse, text_answer
from dhis2w_client.testing.metadata import object_of, schema_of
from dhis2w_client.testing.query import filtered, ordered_as_asked
from dhis2w_client.testing.render import Field, Fields, parse_fields, value_of
from dhis2w_client.testing.schemas import Property, Schema

_PRODUCES = (*JSON, "text/csv")
_NEVER = set(
    [
        "translations",
        "favorites",
        "createdBy",
        "sharing",
        "access",
        "user",
        "href",
        "favorite",
        "uuid",
        "password",
        "subscribers",
    ]
)
_LARGE = {"attributeValues", "dataSetElements"}


@endpoint("GET", "/api/{kind}/gist", produces=_PRODUCES)
def gist_list(call: Call, kind: str) -> Any:
    """A page of a type's objects."""
    schema = schema_of(call, kind)
    return _page(call, schema, list(call.state.of(schema.path).values()), schema.plural)


@endpoint("GET", "/api/{kind}/{uid}/gist")
def gist_object(call: Call, kind: str, uid: str) -> Any:
    """One object."""
    schema = schema_of(call, kind)
    return _shown(call, schema, object_of(call, schema, uid), _fields(call, schema))


@endpoint("GET", "/api/{kind}/{uid}/{name}/gist", produces=_PRODUCES)
def gist_property(call: Call, kind: str, uid: str, name: str) -> Any:
    """One property of an object, or a page of a collection."""
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    found = schema.properties.get(name)
    if found is None:
        raise NotMapped
    value = value_of(call, schema, found, item)
    target = call.server.data.target(found)
    if not found.references or target is None:
        return json_answer(value)
    stored = call.state.of(target.path)
    items = [stored[ref["id"]] for ref in value or () if ref["id"] in stored]
    return _page(call, target, items, target.plural, medium=True)


def _page(call: Call, schema: Schema, items: list[Json], key: str, *, medium: bool = False) -> Any:
    fields = _fields(call, schema)
    if medium and not call.has("fields") and schema.has("attributeValues"):
        # The members of an object are shown with a little more than those of a list.
        fields.wanted["attributeValues"] = Field("attributeValues")
    for text in call.params("filter"):
        _check_filter(call, schema, text)
    if call.flag("orgUnitsOffline") and not schema.has("path"):
        raise refuse(400, f"Property `path` does not exist in {schema.name}")
    items = ordered_as_asked(call, schema, filtered(call, schema, items))
    size = min(int(call.param("pageSize") or 50), 1000)
    page = int(call.param("page") or 1)
    total = len(items)
    items = items[(page - 1) * size : page * size]
    pager: Json = {"page": page, "pageSize": size}
    if call.flag("total") or call.flag("totalPages"):
        pager |= {"total": total, "pageCount": -(-total // size)}
    if page > 1:
        pager["prevPage"] = _link(call, page - 1)
    if differences.gist_guesses_next_page(call.version, len(items), size):
        pager["nextPage"] = _link(call, page + 1)
    shown = [_shown(call, schema, item, fields) for item in items]
    if call.extension == "csv" or call.accept.startswith("text/csv"):
        return _csv(schema, shown, fields)
    if call.flag("headless"):
        return shown
    body: Json = {"pager": pager, key: shown}
    return {"gist": True, **body} if differences.has_gist_bridge(call.version) else body


def _link(call: Call, page: int) -> str:
    others = [part for part in call.raw_query.split("&") if part and not part.startswith("page=")]
    base = (
        call.path if differences.gist_links_are_absolute(call.version) or call.flag("absoluteUrls") else call.path[4:]
    )
    root = call.root if differences.gist_links_are_absolute(call.version) or call.flag("absoluteUrls") else ""
    return f"{root}{base}?{'&'.join([*others, f'page={page}'])}"


def _check_filter(call: Call, schema: Schema, text: str) -> None:
    path, _, rest = text.partition(":")
    if path.split(".")[0] not in schema.properties:
        raise refuse(400, f"Property `{path}` does not exist in {schema.name}")
    operator = rest.partition(":")[0]
    if operator.strip("!$").lower() not in (
        [
            "eq",
            "ieq",
            "ne",
            "neq",
            "lt",
            "gt",
            "le",
            "ge",
            "lte",
            "gte",
            "like",
            "ilike",
            "in",
            "null",
            "empty",
            "startswith",
            "endswith",
            "token",
            "canread",
            "canwrite",
        ]
    ):
        raise refuse(400, f"Not an comparison operator symbol: {operator}")


def _fields(call: Call, schema: Schema) -> Fields:
    if call.has("fields") and "*" not in call.param("fields"):
        fields = parse_fields(",".join(call.params("fields")))
        for name in fields.wanted:
            if name not in schema.properties and len(name) != 11:
                raise refuse(400, f"Property `{name}` does not exist in {schema.name}")
        return fields
    large = call.param("auto") in ("L", "XL")
    names = [name for name, found in schema.properties.items() if _is_shown(name, found, large)]
    if large and schema.has("translations") and differences.gist_shows_translations(call.version):
        names.append("translations")
    return Fields({name: Field(name) for name in names})


def _is_shown(name: str, found: Property, large: bool) -> bool:
    if name in _NEVER or not found.persisted or not found.readable:
        return False
    if found.facts["gistPreferences"].get("included") == "FALSE" or (name in _LARGE and not large):
        return False
    return bool(found.simple or found.reference or found.collection) or (large and name in _LARGE)


def _shown(call: Call, schema: Schema, item: Json, fields: Fields) -> Any:
    result: Json = {}
    links: Json = {}
    base = (
        f"/api/{schema.path}/{item.get('id')}"
        if differences.gist_links_are_absolute(call.version)
        else f"/{schema.path}/{item.get('id')}"
    )
    for name in fields.wanted:
        found = schema.properties.get(name)
        if found is None:
            continue
        value = value_of(call, schema, found, item)
        if name == "attributeValues":
            value = {entry["attribute"]["id"]: entry["value"] for entry in value or ()}
        elif name == "translations":
            value = {"translations": value or []}
        elif found.reference and isinstance(value, dict):
            value = value.get("id")
            links[name] = _reference_link(call, schema, found, base, str(value))
        elif found.collection and isinstance(value, list):
            every = differences.links_empty_properties(call.version) and found.item_kind == "REFERENCE"
            if (value or every) and found.item_kind in ("REFERENCE", "COMPLEX"):
                links[name] = f"{base}/{name}/gist"
            if call.param("auto") in ("L", "XL") and found.references:
                value = [ref["id"] for ref in value] or None
            else:
                value = len(value)
        elif found.reference and differences.links_empty_properties(call.version):
            links[name] = _reference_link(call, schema, found, base, "")
        if value is not None:
            result[name] = value
    if len(fields.wanted) == 1 and call.has("fields"):
        return next(iter(result.values()), None)
    if links and call.param("references") != "false":
        if call.flag("absoluteUrls"):
            prefix = call.root + ("" if next(iter(links.values())).startswith("/api") else "/api")
            links = {name: f"{prefix}{link}?absoluteUrls=true" for name, link in links.items()}
        result["apiEndpoints"] = links
    return result


def _reference_link(call: Call, schema: Schema, found: Property, base: str, uid: str) -> str:
    target = call.server.data.target(found)
    if differences.gist_links_by_property(call.version) or target is None:
        return f"{base}/{found.name}/gist"
    prefix = "/api" if differences.gist_links_are_absolute(call.version) else ""
    return f"{prefix}/{target.path}/{uid}/gist"


def _csv(schema: Schema, shown: list[Any], fields: Fields) -> Answer:
    names = list(fields.wanted)
    lines = [",".join(names)]
    lines += [",".join(str(row.get(name, "")) for name in names) for row in shown]
    return text_answer("\n".join(lines) + "\n", "text/csv;charset=UTF-8")
