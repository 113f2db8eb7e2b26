"""Metadata objects: lists, reading, creating, replacing, patching and deleting, for every type alike."""

import re
from copy import deepcopy
from datetime import timedelta
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.access import can_create, can_delete, can_read, can_write
from dhis2w_client.testing.bundle import Options, blocked_error, delete, import_bundle, options_of
from dhis2w_client.testing.checks import referrers
from dhis2w_client.testing.clock import stamp
from dhis2w_client.testing.fields import Field, Fields, parse_fields
from dhis2w_client.testing.hooks import make_option_combos
from dhis2w_client.testing.http import Answer, Call, Json, Refusal, json_answer, not_found, refuse, web_message
from dhis2w_client.testing.lists import list_answer, wanted_fields
from dhis2w_client.testing.patching import patched
from dhis2w_client.testing.render import path_of, render
from dhis2w_client.testing.routing import JSON, NotMapped, endpoint
from dhis2w_client.testing.schemas import Schema
from dhis2w_client.testing.uids import is_uid
from dhis2w_client.testing.values import body_object, decoded

__all__ = ["ERRORS", "object_of", "object_report", "schema_of"]

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
    from dhis2w_client.testing.security import authorities

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
