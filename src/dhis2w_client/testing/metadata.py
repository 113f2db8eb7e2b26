"""Metadata objects of every type alike: lists, reading, storing, deleting, merging, and their parts."""

import csv
import gzip
import io
import math
import re
from copy import deepcopy
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from dhis2w_client.testing import differences
from dhis2w_client.testing.bundle import (
    Options,
    blocked_error,
    delete,
    error,
    import_bundle,
    make_option_combos,
    options_of,
    referrers,
)
from dhis2w_client.testing.clock import stamp
from dhis2w_client.testing.http import (
    JSON,
    Answer,
    Call,
    Json,
    NotMapped,
    Refusal,
    dumps,
    endpoint,
    json_answer,
    not_found,
    page,
    refuse,
    text_answer,
    web_message,
)
from dhis2w_client.testing.patching import apply_patch, patched
from dhis2w_client.testing.query import filtered, matches_query, ordered
from dhis2w_client.testing.render import Field, Fields, expand, parse_fields, path_of, render
from dhis2w_client.testing.schemas import Property, Schema
from dhis2w_client.testing.security import authorities, can_create, can_delete, can_read, can_write, readable
from dhis2w_client.testing.stores import entry_with_uid
from dhis2w_client.testing.values import body_object, decoded, json_object, misfit, read_json
from dhis2w_client.uids import is_uid

# -- Lists: which objects the caller may see, which are asked for, the page and its pager ------------------------------


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


# -- Single objects ----------------------------------------------------------------------------------------------------


ERRORS = "One or more errors occurred, please see full details in import report."
_LIST = (*JSON, "text/csv", "application/json+gzip", "application/json+zip")
_READ_DENIED = "You don't have the proper permissions to read objects of this type."


def schema_of(call: Call, segment: str) -> Schema:
    """The type at a path; NotMapped for none."""
    schema = call.server.data.at(segment)
    if schema is None:
        raise NotMapped
    return schema


def object_of(call: Call, schema: Schema, uid: str, *, writing: bool = False) -> Json:
    """The object with that uid, or the refusal that the version gives."""
    if differences.restricts_uid_paths(call.version) and not re.fullmatch("[A-Za-z0-9]{11}", uid):
        if writing and call.method in ("DELETE", "PUT", "PATCH"):
            if differences.checks_uid_form(call.version):
                raise _bad_uid(uid)
        else:
            raise refuse(405, differences.unsupported_method(call.version, call.method))
    elif differences.checks_uid_form(call.version) and not is_uid(uid):
        raise _bad_uid(uid)
    found = call.state.of(schema.path).get(uid)
    if found is None:
        raise not_found(schema.label, uid)
    return found


def _bad_uid(uid: str) -> Exception:
    text = "UID must be an alphanumeric string of 11 characters starting with a letter, but was"
    return refuse(400, f"Value '{uid}' is not valid for path parameter uid. {text}: {uid}")


def object_report(schema: Schema, uid: str, errors: list[Json], http_status: int, **more: Any) -> Answer:
    """The report about one object in its envelope."""
    report = {"uid": uid, "klass": schema.klass, "errorReports": errors, "responseType": "ObjectReport"}
    return web_message(http_status, ERRORS if errors else "", response=report, **more)


# Types that not everyone may list, although they have no sharing.
_PROTECTED = {"users": "F_USER_VIEW"}


def _check_type_access(call: Call, schema: Schema) -> None:
    wanted = _PROTECTED.get(schema.path)
    if wanted and not authorities(call) & {"ALL", wanted}:
        raise refuse(403, _READ_DENIED, errorCode="E1006")


@endpoint("GET", "/api/{kind}", produces=_LIST, until=43)
@endpoint("GET", "/api/{kind}", produces=("*/*",), since=44)
def list_objects(call: Call, kind: str) -> Answer:
    """A page of a type's objects."""
    schema = schema_of(call, kind)
    _check_type_access(call, schema)
    items = list(call.state.of(schema.path).values())
    return list_answer(call, schema, _active(call, _of_units(call, items)) if schema.path == "users" else items)


def _active(call: Call, users: list[Json]) -> list[Json]:
    """Users who have logged in, but not for some months, where those are asked for."""
    months = call.param("inactiveMonths")
    if not months:
        return users
    a_thousand_years = 12_000
    since_when = timedelta(days=30 * max(-a_thousand_years, min(int(months), a_thousand_years)))
    since = stamp(call.server.clock.now() - since_when)
    return [user for user in users if user.get("lastLogin", since) < since]


def _of_units(call: Call, users: list[Json]) -> list[Json]:
    """Users of organisation units, where those are asked for."""
    wanted = {uid for uid in call.param("ou").split(",") if uid}
    if call.flag("userOrgUnits"):
        wanted |= {ref["id"] for ref in call.user.get("organisationUnits") or ()}
    if not wanted:
        return users
    deep = call.flag("includeChildren")
    units = call.state.of("organisationUnits")

    def belongs(user: Json) -> bool:
        for ref in user.get("organisationUnits") or ():
            steps = path_of(call, units[ref["id"]]).split("/") if ref["id"] in units else []
            if ref["id"] in wanted or (deep and wanted & set(steps)):
                return True
        return False

    return [user for user in users if belongs(user)]


@endpoint("GET", "/api/{kind}/{uid}")
def read_object(call: Call, kind: str, uid: str) -> Any:
    """One object."""
    schema = schema_of(call, kind)
    _check_type_access(call, schema)
    found = object_of(call, schema, uid)
    if not can_read(call, schema, found):
        raise refuse(403, "You don't have the proper permissions to read this object.", errorCode="E1006")
    answer = json_answer(render(call, schema, found, wanted_fields(call, "*")))
    answer.headers.append(("cache-control", "no-cache, private"))
    return answer


@endpoint("GET", "/api/{kind}/{uid}/{name}")
def read_property(call: Call, kind: str, uid: str, name: str) -> Any:
    """One property of an object."""
    schema = schema_of(call, kind)
    found = object_of(call, schema, uid)
    if name not in schema.properties:
        return {}
    inner = wanted_fields(call, "*") if call.has("fields") else None
    stored = schema.properties[name]
    if inner is None and (stored.reference or stored.references):
        inner = parse_fields("*")
    depth = -1 if differences.links_shown_property(call.version) else 0
    return render(call, schema, found, Fields({name: Field(name, inner)}), depth=depth)


@endpoint("POST", "/api/{kind}", consumes=JSON)
def create_object(call: Call, kind: str) -> Answer:
    """Make an object."""
    schema = schema_of(call, kind)
    if not can_create(call, schema):
        raise refuse(403, "You don't have the proper permissions to create this object.", errorCode="E1006")
    item = body_object(call, schema)
    item.setdefault("id", call.server.uids.uid())
    if not schema.facts["metadata"]:  # no import knows the type: nothing is made
        return web_message(200, status="ERROR")
    options = Options(mode=options_of(call).mode, strategy="CREATE", report="FULL", identifier="UID")
    report = _import_one(call, schema, item, options)
    errors = report["errorReports"]
    if errors:
        return object_report(schema, item["id"], errors, 409)
    if options.mode == "COMMIT":
        _after_create(call, schema, item["id"])
    location = f"{call.root}/api/{schema.path}/{item['id']}"
    return object_report(schema, item["id"], [], 201, location=location)


def _after_create(call: Call, schema: Schema, uid: str) -> None:
    if schema.label == "CategoryCombo":
        make_option_combos(call, call.state.of(schema.path)[uid])


def _import_one(call: Call, schema: Schema, item: Json, options: Options) -> Json:
    report = import_bundle(call, {schema.path: [item]}, options)
    reports: list[Json] = report["typeReports"][0]["objectReports"] if report["typeReports"] else []
    return reports[0] if reports else {"errorReports": []}


@endpoint("PUT", "/api/{kind}/{uid}", consumes=JSON)
def replace_object(call: Call, kind: str, uid: str) -> Answer:
    """Replace an object; what the body leaves out is reset."""
    schema = schema_of(call, kind)
    stored = object_of(call, schema, uid, writing=True)
    _check_update(call, schema, stored)
    item = {**body_object(call, schema), "id": uid}
    options = options_of(call)
    options = Options(mode=options.mode, strategy="UPDATE", report="FULL", skip_sharing=options.skip_sharing)
    if schema.label == "User":
        report = import_bundle(call, {schema.path: [item]}, options)
        return import_answer(call, report)
    errors = _import_one(call, schema, item, options)["errorReports"]
    return object_report(schema, uid, errors, 409 if errors else 200)


def import_answer(call: Call, report: Json) -> Answer:
    """An import report in its envelope."""
    response = {**report, "responseType": "ImportReport"}
    if report["status"] == "OK":
        return web_message(200, response=response)
    return web_message(409, ERRORS, status="WARNING", response=response)


def _check_update(call: Call, schema: Schema, stored: Json) -> None:
    if not can_write(call, schema, stored):
        raise refuse(403, "You don't have the proper permissions to update this object.", errorCode="E1006")


@endpoint("PATCH", "/api/{kind}/{uid}", consumes=("application/json-patch+json",))
def patch_object(call: Call, kind: str, uid: str) -> Answer:
    """Apply a JSON Patch to an object."""
    schema = schema_of(call, kind)
    stored = object_of(call, schema, uid, writing=True)
    _check_update(call, schema, stored)
    changed = patched(call, schema, deepcopy(stored))
    try:
        item = {**decoded(call, schema, changed), "id": uid}
    except Exception as error:
        raise _misfit_in_patch(error) from None
    for name in ("password",):
        if name in changed:
            item[name] = changed[name]
    options = Options(mode=options_of(call).mode, strategy="UPDATE", report="FULL")
    errors = _import_one(call, schema, item, options)["errorReports"]
    return object_report(schema, uid, errors, 409 if errors else 200)


@endpoint("DELETE", "/api/{kind}/{uid}")
def delete_object(call: Call, kind: str, uid: str) -> Answer:
    """Delete an object, unless others refer to it."""
    schema = schema_of(call, kind)
    stored = object_of(call, schema, uid, writing=True)
    if not can_delete(call, schema, stored):
        raise refuse(403, "You don't have the proper permissions to delete this object.", errorCode="E1006")
    reason = referrers(call, schema, uid)
    if reason:
        return object_report(schema, uid, [blocked_error(schema, reason)], 409, status="WARNING")
    is_kept = schema.label == "Option" and "optionSet" in stored and differences.keeps_deleted_options(call.version)
    if not is_kept:
        delete(call, schema, uid)
    return object_report(schema, uid, [], 200)


def _misfit_in_patch(error: Exception) -> Exception:
    """The answer to a patch that leaves a value that does not fit."""
    if isinstance(error, Refusal):
        error.answer.status = 400
        error.answer.body = re.sub(rb'"httpStatusCode":(409|500)', b'"httpStatusCode":400', error.answer.body)
    return error


# -- Merging objects of one type, and the texts of expressions ---------------------------------------------------------


def _merge(call: Call, kind: str) -> Answer:
    schema = schema_of(call, kind)
    body = json_object(call)
    stored = call.state.of(schema.path)
    sources: list[str] = body.get("sources") or []
    target = body.get("target")
    errors: list[Json] = []
    words, kind, first = differences.merge_names(call.version, schema.label)
    report_type = differences.own_report_type(call.version, "MergeWebResponse")

    def add(number: int, message: str, role: str, uid: str | None = None) -> None:
        args = differences.merge_arguments(call.version, role, schema.label, uid)
        errors.append({"message": message, "errorCode": f"E{first + number}", "args": args})

    if not sources:
        add(0, f"At least one source {words} must be specified", "SOURCE")
    if not target:
        add(1, f"Target {words} must be specified", "TARGET")
    elif target in sources:
        add(2, f"Target {words} cannot be a source", "TARGET")
    for uid in sources if target else ():
        if uid not in stored:
            add(3, f"SOURCE {words} does not exist: `{uid}`", "SOURCE", uid)
    if target and target not in stored:
        add(3, f"TARGET {words} does not exist: `{target}`", "TARGET", target)
    report: Json = {"mergeErrors": errors, "mergeType": kind, "sourcesDeleted": []}
    if errors:
        report["message"] = f"{kind} merge has errors"
        text = "One or more errors occurred, please see full details in merge report."
        response = {"mergeReport": report, **report_type}
        return web_message(409, text, status="WARNING", response=response)
    _redirect(call, sources, str(target))
    if body.get("deleteSources"):
        for uid in sources:
            delete(call, schema, uid)
        report["sourcesDeleted"] = sources
    report["message"] = f"{kind} merge complete"
    return web_message(200, response={"mergeReport": report, **report_type})


def _redirect(call: Call, sources: list[str], target: str) -> None:
    """Let every reference to a source refer to the target."""

    def changed(value: Any) -> Any:
        if isinstance(value, dict):
            if value.get("id") in sources and value.keys() == {"id"}:
                return {"id": target}
            return {name: changed(entry) for name, entry in value.items()}
        return [changed(entry) for entry in value] if isinstance(value, list) else value

    for objects in call.state.objects.values():
        for uid in objects:
            objects[uid] = changed(objects[uid])


@endpoint("POST", "/api/indicators/merge", consumes=JSON)
@endpoint("POST", "/api/indicatorTypes/merge", consumes=JSON)
@endpoint("POST", "/api/dataElements/merge", consumes=JSON, since=42)
@endpoint("POST", "/api/categoryOptions/merge", consumes=JSON, since=42)
@endpoint("POST", "/api/categories/merge", consumes=JSON, since=42)
@endpoint("POST", "/api/categoryCombos/merge", consumes=JSON, since=42)
@endpoint("POST", "/api/categoryOptionCombos/merge", consumes=JSON, since=42)
def merge(call: Call) -> Answer:
    """Merge objects into one of their type."""
    return _merge(call, call.path.split("/")[2])


# -- expressions -----------------------------------------------------------------------------------------------------

_VARIABLES = {
    "event_count": "Event count (ACTIVE or COMPLETED status only)",
    "enrollment_count": "Enrollment count",
    "tei_count": "Tracked entity instance count",
    "org_unit_count": "Organisation unit count",
}


def described(call: Call, text: str) -> str | None:
    """An expression with names in the place of uids; None for one that is not valid."""
    if re.search(r"[-+*/<>=&|]\s*$", text.strip()) or not text.strip():
        return None
    valid = True

    def name(match: re.Match[str]) -> str:
        nonlocal valid
        kind, inside = match[1], match[2]
        if kind == "V":
            return _VARIABLES.get(inside, inside)
        if kind == "C":
            found = call.state.of("constants").get(inside)
        else:
            found = call.state.of("dataElements").get(inside.split(".")[0])
            variables = call.state.of("programRuleVariables").values()
            variable = next((item for item in variables if item.get("name") == inside), None)
            if variable and variable.get("dataElement"):
                found = call.state.of("dataElements").get(variable["dataElement"]["id"])
        if not found:
            valid = False
            return inside
        return str(found["name"])

    shown = re.sub(r"([#CVAID])\{([^}]*)\}", name, text)
    return shown if valid else None


def _description(call: Call, wrong: str) -> Answer:
    text = described(call, call.text())
    if text is None or (wrong == "Expression is not well-formed" and re.match(r"\w+\(", call.text())):
        more = {} if wrong.endswith("well-formed") else {"description": "Invalid string token"}
        return web_message(200, wrong, status="ERROR", **more)
    return web_message(200, "Valid", description=text)


@endpoint("POST", "/api/indicators/expression/description")
@endpoint("POST", "/api/validationRules/expression/description")
@endpoint("POST", "/api/predictors/expression/description")
@endpoint("POST", "/api/predictors/skipTest/description")
def describe_expression(call: Call) -> Answer:
    """An expression in words."""
    return _description(call, "Expression is not well-formed")


@endpoint("POST", "/api/programIndicators/expression/description")
@endpoint("POST", "/api/programIndicators/filter/description")
@endpoint("POST", "/api/programRules/condition/description")
@endpoint("POST", "/api/programRuleActions/data/expression/description")
def describe_program_expression(call: Call) -> Answer:
    """A program's expression in words."""
    return _description(call, "Expression is not valid")


@endpoint("GET", "/api/expressions/description")
def describe_any(call: Call) -> Any:
    """An expression of data values in words."""
    text = described(call, call.param("expression"))
    if text is None:
        return web_message(200, "Expression is not well-formed", status="ERROR")
    return web_message(200, "Valid", description=text)


# -- Parts that have requests of their own: collections, translations, favourites, sharing -----------------------------


def type_report(created: int = 0, updated: int = 0, deleted: int = 0, ignored: int = 0) -> Answer:
    """The report on the members of a collection."""
    counts = {"created": created, "updated": updated, "deleted": deleted, "ignored": ignored}
    stats = {**counts, "total": sum(counts.values())}
    report = {"status": "OK", "objectReports": list[Json](), "stats": stats, "responseType": "TypeReport"}
    return web_message(200, response=report)


class _Collection:
    """The members of one collection, stored with the object or with its members."""

    def __init__(self, call: Call, schema: Schema, item: Json, name: str) -> None:
        self.call, self.item = call, item
        verb = "added to" if call.method != "DELETE" else "removed from"
        found = schema.properties.get(name)
        if found is None:
            raise refuse(404, f"Property {name} does not exist on {schema.klass}", errorCode="E1005")
        target = call.server.data.target(found)
        if not found.references or target is None:
            raise refuse(409, f"Only identifiable object collections can be {verb}.", errorCode="E1004")
        self.name, self.target = name, target
        self.owner = None if found.owner else _owning(target, schema, found)

    def _place_of(self, uid: str) -> tuple[list[Json] | None, Json]:
        """The list that a member is noted in, and how; no list for one that is unknown."""
        other = self.call.state.of(self.target.path).get(uid)
        if other is None:
            return None, {}
        holder, name, noted = (other, self.owner.name, self.item["id"]) if self.owner else (self.item, self.name, uid)
        return holder.setdefault(name, []), {"id": noted}

    def add(self, uid: str) -> str:
        """Add a member: updated, ignored, or nothing for one that is unknown."""
        members, entry = self._place_of(uid)
        if members is None:
            return ""
        if entry in members:
            return "ignored"
        members.append(entry)
        return "updated"

    def remove(self, uid: str) -> str:
        """Remove a member: deleted, ignored, or nothing for one that is unknown."""
        members, entry = self._place_of(uid)
        if members is None:
            return ""
        if entry not in members:
            return "ignored"
        members.remove(entry)
        return "deleted"

    def uids(self) -> list[str]:
        """The members."""
        if self.owner:
            uid, name = self.item["id"], self.owner.name
            others = self.call.state.of(self.target.path).values()
            return [other["id"] for other in others if {"id": uid} in (other.get(name) or [])]
        return [entry["id"] for entry in self.item.get(self.name) or ()]


def _owning(target: Schema, schema: Schema, found: Property) -> Property | None:
    role = str(found.owningRole or found.inverseRole or "").rpartition(".")[2]
    owners = [other for other in target.properties.values() if other.owner and other.target == schema.klass]
    return next((other for other in owners if other.field == role), owners[0] if owners else None)


def _collection(call: Call, kind: str, uid: str, name: str) -> _Collection:
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    collection = _Collection(call, schema, item, name)
    if not can_write(call, schema, item):
        raise refuse(403, "You don't have the proper permissions to update this object.", errorCode="E1006")
    item["lastUpdated"] = call.server.clock.stamp()
    return collection


def _counts(outcomes: list[str]) -> Answer:
    return type_report(
        updated=outcomes.count("updated"), deleted=outcomes.count("deleted"), ignored=outcomes.count("ignored")
    )


@endpoint("POST DELETE", "/api/{kind}/{uid}/{name}/{member}")
def change_member(call: Call, kind: str, uid: str, name: str, member: str) -> Answer:
    """Add or remove one member."""
    collection = _collection(call, kind, uid, name)
    return _counts([collection.add(member) if call.method == "POST" else collection.remove(member)])


def _ids(body: Any, name: str) -> list[str]:
    entries = body.get(name) if isinstance(body, dict) else None
    return [entry["id"] for entry in entries or () if isinstance(entry, dict) and "id" in entry]


@endpoint("POST PUT DELETE", "/api/{kind}/{uid}/{name}", consumes=JSON)
def change_members(call: Call, kind: str, uid: str, name: str) -> Answer:
    """Add, replace or remove the members in the body."""
    collection = _collection(call, kind, uid, name)
    body = read_json(call)
    listed = _ids(body, "identifiableObjects")
    if call.method == "DELETE":
        return _counts([collection.remove(entry) for entry in listed])
    if call.method == "PUT":
        removed = [collection.remove(entry) for entry in collection.uids()]
        return _counts([*removed, *(collection.add(entry) for entry in listed)])
    additions = [collection.add(entry) for entry in [*_ids(body, "additions"), *listed]]
    return _counts([*additions, *(collection.remove(entry) for entry in _ids(body, "deletions"))])


@endpoint("PUT", "/api/{kind}/{uid}/translations", consumes=JSON)
def translate(call: Call, kind: str, uid: str) -> Answer:
    """Replace the translations of an object."""
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    translations: list[Json] = json_object(call).get("translations") or []
    errors: list[Json] = []

    def add(code: str, message: str, *args: str) -> None:
        klass = "org.hisp.dhis.translation.Translation"
        found = error(schema, code, message, list(args), errorKlass=schema.klass)
        errors.append({**found, "mainKlass": klass})

    for entry in translations:
        for name in ("property", "locale", "value"):
            if not entry.get(name):
                add("E4000", f"Missing required property `{name}`", name)
    keys = [(str(entry.get("property")), str(entry.get("locale"))) for entry in translations]
    if len(set(keys)) < len(keys):
        key = next(key for key in keys if keys.count(key) > 1)
        add("E1106", f"There are duplicate translation records for property `{key[0]}`", *key, schema.label, uid)
    if errors:
        report = {"klass": schema.klass, "errorReports": errors, "responseType": "ObjectReport"}
        return web_message(409, ERRORS, status="WARNING", response=report)
    item["translations"] = translations
    return Answer(204)


@endpoint("POST DELETE", "/api/{kind}/{uid}/favorite")
def favourite(call: Call, kind: str, uid: str) -> Answer:
    """Make an object one of the caller's favourites, or no longer."""
    return _listed_user(call, kind, uid, "favorites")


@endpoint("POST DELETE", "/api/{kind}/{uid}/subscriber")
def subscribe(call: Call, kind: str, uid: str) -> Answer:
    """Subscribe the caller to an object, or no longer."""
    return _listed_user(call, kind, uid, "subscribers")


def _listed_user(call: Call, kind: str, uid: str, name: str) -> Answer:
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    allowed = schema.facts.get("favoritable" if name == "favorites" else "subscribable")
    if name == "favorites" and not allowed and schema.path != "dashboards":
        if differences.refuses_favorite_as_member(call.version) and call.content_type not in JSON:
            raise refuse(415, differences.unsupported_type(call.version, call.headers.get("content-type", "")))
        raise refuse(409, "Objects of this class cannot be set as favorite", errorCode="E1004")
    if name == "subscribers" and not allowed:
        raise refuse(409, "Objects of this class cannot be subscribed to", errorCode="E1004")
    users: list[str] = item.setdefault(name, [])
    me, username = call.user["id"], call.user["username"]
    if call.method == "POST":
        if me not in users:
            users.append(me)
        done = f"Object '{uid}' set as favorite for user '{username}'"
        done = done if name == "favorites" else f"User '{username}' subscribed to object '{uid}'"
    else:
        if me in users:
            users.remove(me)
        done = f"Object '{uid}' removed as favorite for user '{username}'"
        done = done if name == "favorites" else f"User '{username}' removed as subscriber of object '{uid}'"
    return web_message(200, done)


# -- sharing ---------------------------------------------------------------------------------------------------------


def _is_access(text: object) -> bool:
    return (
        isinstance(text, str)
        and len(text) == 8
        and all(
            character in allowed
            for character, allowed in zip(text, ("r-", "w-", "r-", "w-", "-", "-", "-", "-"), strict=True)
        )
    )


@endpoint("PUT", "/api/{kind}/{uid}/sharing", consumes=JSON)
def share(call: Call, kind: str, uid: str) -> Answer:
    """Replace an object's sharing; groups and users that are not there are left out silently."""
    schema = schema_of(call, kind)
    item = object_of(call, schema, uid)
    sharing = json_object(call)
    public = sharing.get("public")
    if public is not None and not _is_access(public):
        text = f"Invalid public access string: `{public}`"
        klass = "org.hisp.dhis.user.sharing.Sharing"
        found: Json = {
            "message": text,
            "args": [public],
            "mainKlass": klass,
            "errorCode": "E3015",
            "errorKlass": schema.klass,
            "errorProperties": [public],
        }
        report = {
            "status": "ERROR",
            "objectReports": [{"klass": klass, "index": 0, "errorReports": [found]}],
            "stats": {"created": 0, "updated": 0, "deleted": 0, "ignored": 0, "total": 0},
            "responseType": "TypeReport",
        }
        return web_message(409, ERRORS, response=report)
    stored: Json = {}
    for name in ("users", "userGroups"):
        entries = sharing.get(name) or {}
        if not isinstance(entries, dict):
            raise misfit(call, f"Cannot deserialize value of type `java.util.LinkedHashMap` of `{name}`")
        stored[name] = {key: value for key, value in entries.items() if key in call.state.of(name)}
    for name in ("owner", "public"):
        if sharing.get(name):
            stored[name] = sharing[name]
    if differences.has_external_access(call.version):
        stored["external"] = bool(sharing.get("external"))
    item["sharing"] = stored
    return Answer(204)


@endpoint("PATCH", "/api/{kind}/sharing", consumes=("application/json-patch+json", *JSON))
def share_many(call: Call, kind: str) -> Answer:
    """Patch the sharing of many objects of a type."""
    schema = schema_of(call, kind)
    body = json_object(call)
    found = [call.state.of(schema.path).get(str(uid)) for uid in body.get(schema.plural) or ()]
    items = [item for item in found if item]
    for item in items:
        apply_patch(item, body.get("patch") or [])
    counts = {"created": 0, "updated": len(items), "deleted": 0, "ignored": 0, "total": len(items)}
    types = [{"klass": schema.klass, "stats": counts, "objectReports": list[Json]()}]
    report = {"status": "OK", "typeReports": types, "stats": counts, "responseType": "ImportReport"}
    return web_message(200, response=report)


@endpoint("GET POST PUT", "/api/sharing")
def legacy_sharing(call: Call) -> Any:
    """The sharing of an object in the form of before 2.36."""
    if not call.has("type") or not call.has("id"):
        return page(400)
    name, uid = call.param("type"), call.param("id")
    schema = call.server.data.by_name.get(name)
    if name != "dataStore" and (schema is None or not schema.facts.get("shareable")):
        raise refuse(409, f"Type {name} is not supported.")
    item = call.state.of(schema.path).get(uid) if schema and name != "dataStore" else entry_with_uid(call, uid)
    if item is None:
        raise refuse(404, f"Object of type {name} with ID {uid} was not found.")
    return _legacy_form(call, item) if call.method == "GET" else _set_legacy(call, item)


def _legacy_form(call: Call, item: Json) -> Json:
    sharing: Json = item.get("sharing") or {}
    named = {"name": item["name"], "displayName": item["name"]} if "name" in item else {}
    form: Json = {"id": item["id"], **named, "publicAccess": sharing.get("public", "--------")}
    if differences.has_external_access(call.version):
        form["externalAccess"] = bool(sharing.get("external"))
    owner = call.state.of("users").get(sharing.get("owner", ""))
    if owner:
        form["user"] = {"id": owner["id"], "name": owner["name"]}
    groups, users = call.state.of("userGroups"), call.state.of("users")
    form["userGroupAccesses"] = [
        {**_named(groups.get(key, {"id": key})), "access": value["access"]}
        for key, value in (sharing.get("userGroups") or {}).items()
    ]
    form["userAccesses"] = [
        {**_named(users.get(key, {"id": key})), "access": value["access"]}
        for key, value in (sharing.get("users") or {}).items()
    ]
    meta: Json = {"allowPublicAccess": True}
    # What has no name is an entry of the data store, which nobody shares outside.
    external = named or differences.has_external_access(call.version)
    return {"meta": {**meta, "allowExternalAccess": False} if external else meta, "object": form}


def _named(item: Json) -> Json:
    return {"id": item["id"], "name": item.get("name"), "displayName": item.get("name")}


def _set_legacy(call: Call, item: Json) -> Answer:
    form: Json = json_object(call).get("object") or {}
    public = form.get("publicAccess")
    if not _is_access(public):
        raise refuse(409, f"Invalid public access string: {public}")
    sharing: Json = item.setdefault("sharing", {})
    sharing["public"] = public
    sharing["users"] = {
        entry["id"]: {"id": entry["id"], "access": entry["access"]} for entry in form.get("userAccesses") or ()
    }
    sharing["userGroups"] = {
        entry["id"]: {"id": entry["id"], "access": entry["access"]} for entry in form.get("userGroupAccesses") or ()
    }
    return web_message(200, "Access control set")


@endpoint("GET", "/api/sharing/search")
def search_sharing(call: Call) -> Any:
    """Users and groups whose name has the key in it."""
    if not call.has("key"):
        return page(400)
    key = call.param("key").lower()
    users = [user for user in call.state.of("users").values() if key in f"{user['name']} {user['username']}".lower()]
    groups = [group for group in call.state.of("userGroups").values() if key in group["name"].lower()]
    return {
        "users": [{**_named(user), "username": user["username"]} for user in users],
        "userGroups": [_named(group) for group in groups],
    }
