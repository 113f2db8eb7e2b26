"""Lists of objects: which the caller may see, which are asked for, the page and its pager."""

import csv
import gzip
import io
import math
from typing import Any
from urllib.parse import urlencode

from dhis2w_client.testing import differences
from dhis2w_client.testing.access import readable
from dhis2w_client.testing.fields import Field, Fields, expand, parse_fields
from dhis2w_client.testing.http import Answer, Call, Json, dumps, json_answer, refuse, text_answer
from dhis2w_client.testing.query import filtered, matches_query, ordered
from dhis2w_client.testing.render import render
from dhis2w_client.testing.schemas import Schema

__all__ = ["list_answer", "page_of", "wanted_fields", "whole_page"]


def wanted_fields(call: Call, default: str) -> Fields:
    """The `fields` of the request."""
    given = call.param("fields") or (call.has("fields") and not differences.ignores_empty_fields(call.version))
    return parse_fields(",".join(call.params("fields")) if given else default)


def check_paging(call: Call) -> None:
    """Refuse paging parameters of the wrong type, as the version does."""
    if not differences.checks_parameters(call.version):
        return
    for name in ("page", "pageSize"):
        value = call.param(name)
        if value and not value.lstrip("-").isdecimal():
            raise call.bad_parameter(name, "It should be of type int")
    if call.param("paging", "true").lower() not in ("true", "false"):
        raise call.bad_parameter("paging", "It should be of type boolean")
    call.choice("rootJunction", ("AND", "OR"), "AND")


def list_answer(call: Call, schema: Schema, items: list[Json], *, key: str = "", bridge: bool = True) -> Answer:
    """A page of the objects of a type, as the request filters, orders and shows them."""
    check_paging(call)
    bridged = bridge and differences.has_gist_bridge(call.version) and _is_bridged(call, schema)
    items = readable(call, schema, items)
    if not call.has("query"):
        items = filtered(call, schema, items)
    elif differences.query_replaces_filters(call.version):
        items = [item for item in items if matches_query(item, call.param("query"))]
    else:
        items = [item for item in filtered(call, schema, items) if matches_query(item, call.param("query"))]
    items = ordered(call, schema, items, bridged=bridged)
    body: Json = {}
    paging = call.param("paging", "true").lower()
    if paging == "true" or (paging != "false" and not differences.pages_only_when_true(call.version)):
        pager, items = page_of(call, items, bridged=bridged)
        body["pager"] = pager
    fields = wanted_fields(call, "id,displayName")
    if _wants_csv(call):
        return text_answer(_csv(call, schema, items, fields), "text/csv;charset=UTF-8")
    if bridged:
        body["gist"] = True
    body[key or schema.plural] = [_shown(call, schema, item, fields) for item in items]
    answer = json_answer(body)
    if call.extension in ("json.gz", "json.zip") and not bridged:
        return _packed(call, body)
    answer.headers.append(("cache-control", "no-cache, private"))
    if bridged:
        answer.headers.append(("x-no-etag", "gist"))
    return answer


def _shown(call: Call, schema: Schema, item: Json, fields: Fields) -> Json:
    shown = render(call, schema, item, fields)
    if call.param("defaults").upper() == "EXCLUDE":
        shown = {
            name: value
            for name, value in shown.items()
            if not (isinstance(value, dict) and value.get("id") in ("bjDvmb4bfuf", "GLevLNI9wkl", "HllvX50cXC0"))
        }
    return shown


def whole_page(name: str, items: list[Json]) -> Json:
    """A list that is never divided, with the pager that it has all the same."""
    return {"pager": {"page": 1, "pageCount": int(bool(items)), "total": len(items), "pageSize": 50}, name: items}


_BRIDGED = {"fields", "filter", "order", "page", "pageSize", "rootJunction", "locale", "gist"}
# Their lists are made in ways of their own.
_NOT_BRIDGED = set(
    [
        "dataElementOperands",
        "interpretations",
        "minMaxDataElements",
        "smsCommands",
        "sqlViews",
        "attributes",
        "apiToken",
        "oAuth2Clients",
        "oAuth2Authorizations",
        "lockExceptions",
        "icons",
        "fileResources",
        "dashboardItems",
        "jobConfigurations",
        "validationResults",
        "messageConversations",
        "dataItems",
    ]
)
_COMPUTED = {"href", "access", "attributeValues", "favorite", "user", "memberCount"}


def _is_bridged(call: Call, schema: Schema) -> bool:
    """Whether 44 answers through its gist API: only for simple questions."""
    if schema.path in _NOT_BRIDGED or _wants_csv(call) or call.param("gist") == "false":
        return False
    if any(name not in _BRIDGED and (name, value) != ("paging", "true") for name, value in call.query):
        return False
    fields = parse_fields(",".join(call.params("fields")) or "id,displayName")
    if fields.presets or fields.excluded or not all(_is_plain(schema, found) for found in fields.wanted.values()):
        return False
    for text in call.params("filter"):
        path, _, rest = text.partition(":")
        if "." in path or path not in schema.properties or path.startswith("display") or rest.startswith("token"):
            return False
    orders = [part.partition(":") for text in call.params("order") for part in text.split(",")]
    return all(name in schema.properties and way in ("", "asc", "desc") for name, _, way in orders)


def _is_plain(schema: Schema, wanted: Field) -> bool:
    found = schema.properties.get(wanted.name)
    if found is None or wanted.name in _COMPUTED or (schema.label == "User" and wanted.name in ("name", "displayName")):
        return False
    if any(name in ("size", "isEmpty", "isNotEmpty", "keyBy", "pluck") for name, _ in wanted.transformers):
        return False
    if wanted.inner is None:
        return not (found.reference or found.references)
    return not wanted.inner.presets


def page_of(call: Call, items: list[Json], *, bridged: bool = False) -> tuple[Json, list[Json]]:
    """The pager and the objects of the page that is asked for, with what the version makes of odd numbers."""
    page = _number(call.param("page"), 1)
    size = _number(call.param("pageSize"), 50)
    if bridged:
        if size == 0:
            raise refuse(500, "/ by zero")
        size = min(abs(size), 1000)
    elif size < 0:
        raise refuse(400, "max-results cannot be negative")
    shown_size = max(1, size)
    total = len(items)
    count = math.ceil(total / shown_size)
    asked = max(1, page)
    current = asked if bridged else max(1, min(asked, count))
    pager: Json = {"page": current, "total": total, "pageSize": shown_size, "pageCount": count}
    if current < count:
        pager["nextPage"] = _link(call, current + 1, shown_size)
    if current > 1:
        pager["prevPage"] = _link(call, current - 1, shown_size)
    first = (asked - 1) * shown_size
    return pager, items[first : first + size]


def _number(text: str, default: int) -> int:
    return int(text) if text.lstrip("-").isdecimal() else default


def _link(call: Call, page: int, size: int) -> str:
    others = [(name, value) for name, value in call.query if name not in ("page", "pageSize")]
    query = urlencode(
        [*([("page", page)] if page > 1 else []), *([("pageSize", size)] if size != 50 else []), *others], safe="*"
    )
    return f"{call.root}{call.path}{'.' + call.extension if call.extension else ''}{'?' + query if query else ''}"


def _wants_csv(call: Call) -> bool:
    return call.extension == "csv" or (not call.extension and call.accept.startswith("text/csv"))


def _csv(call: Call, schema: Schema, items: list[Json], fields: Fields) -> str:
    """Simple columns only; values with spaces are quoted, as DHIS2 does."""
    if fields.presets:
        names = ["id", "displayName"]
    else:
        names = [
            name
            for name in expand(schema, fields)
            if name in schema.properties and not schema.properties[name].collection and schema.properties[name].simple
        ]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(names)
    wanted = parse_fields(",".join(names))
    for item in items:
        shown = render(call, schema, item, wanted)
        writer.writerow([shown.get(name, "") for name in names])
    return out.getvalue()


def _packed(call: Call, body: Any) -> Answer:
    name = f"metadata.{call.extension}"
    headers = [("content-type", "application/json+gzip"), ("content-disposition", f"attachment; filename={name}")]
    return Answer(200, gzip.compress(dumps(body), mtime=0), headers)
