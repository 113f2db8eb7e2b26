"""Where DHIS2 versions differ in behaviour: one named function each, of the feature version (43 for 2.43).

What differs in data (types, properties, operations, settings) is in `data/`.
"""

import re
from collections.abc import Callable

from dhis2w_client.testing.http import Answer, Json, Refusal, refuse, web_message


def _since(version: int) -> Callable[[int], bool]:
    """True of a version and of later ones."""
    return lambda given: given >= version


def _until(version: int) -> Callable[[int], bool]:
    """True of a version and of earlier ones."""
    return lambda given: given <= version


def _only(*versions: int) -> Callable[[int], bool]:
    """True of these versions alone."""
    return lambda given: given in versions


def login_page(version: int) -> str:
    """Where anonymous callers are sent."""
    return {41: "/dhis-web-login", 42: "/dhis-web-login/"}.get(version, "/login/")


login_redirect_is_relative = _since(44)
"""Whether the redirect to the login page names no host."""
opens_session_for_anonymous = _only(41)
"""Whether every anonymous answer sets a session cookie."""
basic_works_outside_api = _since(42)
"""Whether Basic credentials are looked at for paths outside /api."""
has_form_login = _until(42)
"""Whether the form login of /dhis-web-commons is there."""


def form_login_target(version: int, succeeded: bool) -> str | None:
    """Where the form login of 2.41 leads to; in newer versions the form is one more page that needs a login."""
    if version > 41:
        return None
    return "/" if succeeded else "/dhis-web-commons/security/login.action?failed=true"


has_uaa = _only(41)
"""Whether the old OAuth2 server gives tokens at /uaa."""
missing_page_is_html = _only(42)
"""Whether an action that is not there is answered by the container (else as an app that is not installed)."""


def has_etag(version: int) -> bool:
    """Whether answers of /api carry an ETag (as deployed by default)."""
    return version != 43


has_session_expire_cookie = _since(43)
"""Whether authenticated answers set SESSION_EXPIRE."""


def same_site(version: int) -> str:
    """The end of the session cookie."""
    return "" if version == 41 else "; SameSite=Lax"


def newest_api_version(version: int) -> int:
    """The highest NN of /api/NN."""
    return max(version, 42)


ping_is_public = _since(44)
"""Whether /api/system/ping needs no login."""
empties_foreign_origins = _since(42)
"""Whether a request of an origin that is not on the list gets an empty answer."""
empties_aliases = _only(42, 44)
"""Whether GET of a query alias answers with an empty body (where the ETag filter is active)."""


def unsupported_method(version: int, method: str) -> str:
    """Spring's text for a wrong method."""
    return f"Request method '{method}' {'not' if version == 41 else 'is not'} supported"


def unsupported_type(version: int, content_type: str) -> str:
    """Spring's text for a wrong media type of the body."""
    if version == 41:
        return f"Content type '{content_type}' not supported"
    return f"Content-Type '{content_type}' is not supported" if content_type else "Content-Type is not supported"


def not_acceptable(version: int) -> str:
    """Spring's text for an answer that cannot be given in the wanted media type."""
    return "Could not find acceptable representation" if version == 41 else "No acceptable representation"


restricts_uid_paths = _since(42)
"""Whether /api/things/{uid} matches eleven letters and digits only (else the method is wrong)."""
checks_uid_form = _since(43)
"""Whether eleven characters that are no uid are a bad request."""
has_gist_bridge = _since(44)
"""Whether metadata lists are answered by the gist engine."""
has_external_access = _only(42)
"""Whether sharing has the external flags."""
xml_anonymous = _only(41)
"""Whether an anonymous caller that wants XML is refused in XML."""


def display_locale(version: int, locale: str, of_object: bool) -> str:
    """The locale in which display names are shown: what `locale` asks for is heard by some versions only."""
    if version == 41 or (version >= 44 and not of_object):
        return locale
    return ""


has_comma_filters = _since(42)
"""Whether one `filter` parameter may hold several filters."""


def knows_operator(version: int, operator: str) -> bool:
    """Whether a filter operator exists."""
    return operator != "!empty" or version >= 42


def missing_filter_value(version: int, text: str) -> Refusal:
    """The answer to a filter without its value."""
    if version >= 44:
        return refuse(400, f"Filter `{text}:[]` uses a binary operator that does need an argument.")
    return refuse(500)


def check_order(version: int, name: str) -> None:
    """Refuse an order by an unknown property, where the version does."""
    if version >= 43:
        raise refuse(400, f"No such property: {name}")


lists_in_stored_order = _since(44)
"""Whether lists of the gist bridge come as the objects were made, without an order (else by name)."""
checks_parameters = _since(42)
"""Whether parameters of the wrong type are refused (else ignored)."""
query_replaces_filters = _only(41)
"""Whether a search by `query` ignores the filters."""


def malformed_value_status(version: int) -> int:
    """The status for a value that does not fit its property."""
    return 409 if version >= 43 else 500


def malformed_patch_status(version: int) -> int:
    """The status for a JSON Patch that is none."""
    return 400 if version >= 43 else 500


restricts_route_hosts = _since(42)
"""Whether the URL of a route must be on the server's list."""


keeps_deleted_options = _until(42)
"""Whether DELETE of an option says OK and keeps it."""


def login_target(version: int) -> str:
    """Where a login leads to."""
    return "/dhis-web-dashboard" if version == 41 else "/"


has_favorites = _until(43)
"""Whether objects have favourites."""


def me_extras(version: int) -> Json:
    """What /api/me shows beside the user's own properties."""
    return {"patTokens": list[Json]()} if version == 41 else {"patTokens": list[Json](), "twoFactorType": "NOT_ENABLED"}


has_user_credentials = _only(41)
"""Whether users still show their account as `userCredentials`, and may be made with it."""


def token_report(version: int) -> str:
    """The responseType of a new personal access token."""
    return "ApiTokenCreationResponse" if version == 41 else "ObjectReport"


def unknown_setting(version: int, key: str) -> Refusal:
    """The answer to a system setting that is not there."""
    if version == 41:
        return refuse(409, f"Key is not supported: {key}")
    return refuse(404, f"Setting does not exist: {key}", errorCode="E1005")


def bad_setting(version: int, key: str, text: str) -> Refusal:
    """The answer to a value that does not fit a setting."""
    if version == 41:
        return refuse(400, f'For input string: "{text}"')
    return refuse(400, f"Not a valid value for setting {key}: {text}", errorCode="E1003")


def unknown_own_setting(version: int, key: str) -> str:
    """The value of a setting of the caller's that is not there."""
    if version == 41:
        raise refuse(409, f"Key is not supported: {key}", errorCode="E1004")
    return ""


def only_user_settings(version: int) -> frozenset[str]:
    """Settings that users have beside those that their list shows."""
    return frozenset({"keyDbLocale", "keyTrackerDashboardLayout"}) if version == 41 else frozenset()


def guarded_settings(version: int) -> dict[str, str]:
    """System settings that only users with an authority see."""
    return {"keyCustomCss": "F_INSERT_CUSTOM_JS_CSS"} if version == 41 else {}


def unknown_user_setting(version: int, key: str) -> Refusal:
    """The answer to a user setting that is not there."""
    if version == 41:
        return refuse(404, f"No user setting found with key: {key}")
    return refuse(404, f"Setting does not exist: {key}", errorCode="E1005")


has_output_period_types = _since(43)
"""Whether analytics must be told which period types to have."""


def system_info_extras(version: int, since: str, system_id: str, analytics_time: str) -> Json:
    """What only some versions put into system info."""
    never = "1970-01-01T00:00:00.000"
    extras: Json = {"systemId": system_id}
    if version >= 42:
        extras["systemMetadataVersion"] = ""
    if version >= 42 or analytics_time:
        extras |= {
            "lastAnalyticsTableSuccess": analytics_time or never,
            "intervalSinceLastAnalyticsTableSuccess": since,
            "lastAnalyticsTableRuntime": "00:00:01.000" if analytics_time else "",
        }
    if version >= 42:
        extras |= {
            "lastSystemMonitoringSuccess": never,
            "lastAnalyticsTablePartitionSuccess": never,
            "intervalSinceLastAnalyticsTablePartitionSuccess": since,
            "lastAnalyticsTablePartitionRuntime": "",
            "lastMetadataVersionSyncAttempt": never,
        }
    if version >= 43:
        extras |= {"sessionTimeout": 3600, "capability": {"analyticsTotalCounts": False}}
    return extras


def object_counts(
    version: int, *, periods: int, values: int, entities: int, enrollments: int, events: int, single: int
) -> Json:
    """The counts of data in /api/system/objectCounts, which are named differently."""
    counts: Json = {"period": periods, "dataValue": values, "enrollment": enrollments, "event": events}
    if version >= 43:
        counts |= {"trackedEntity": entities, "trackerevent": events - single, "singleevent": single}
    else:
        counts["trackedEntity"] = entities
    if version == 41:
        counts |= {"trackedEntityInstance": entities, "programInstance": enrollments, "programStageInstance": events}
    return counts


def login_config(version: int, raw_version: str, settings: Json) -> Json:
    """What the login page shows, with the settings that were set."""
    config: Json = {
        "apiVersion": raw_version,
        "applicationTitle": settings.get("applicationTitle", "DHIS 2" if version == 41 else ""),
        "countryFlag": settings.get("keyFlag", "dhis2"),
        "uiLocale": settings.get("keyUiLocale", "en"),
        "loginPopup": settings.get("loginPopup", ""),
        "loginPageLayout": "DEFAULT",
        "recaptchaSite": "6LcVwT0UAAAAAAkO_EGPiYOiymIszZUeHfqWIYX5",
        "emailConfigured": False,
        "selfRegistrationEnabled": False,
        "selfRegistrationNoRecaptcha": False,
        "allowAccountRecovery": False,
        "useCustomLogoFront": False,
        "oidcProviders": [],
    }
    if version >= 42:
        texts = {
            "applicationDescription": "keyApplicationIntro",
            "applicationNotification": "keyApplicationNotification",
            "applicationLeftSideFooter": "keyApplicationFooter",
            "applicationRightSideFooter": "keyApplicationRightFooter",
        }
        config |= {name: settings.get(key, "") for name, key in texts.items()}
        config |= {"loginPageTemplate": "", "minPasswordLength": "8", "maxPasswordLength": "72"}
    return config


def unknown_static_content(version: int) -> Refusal:
    """The answer to a logo that is not there."""
    return refuse(404, "Key does not exist.", errorCode=None if version == 41 else "E1005")


def maintenance_answer(version: int) -> Answer:
    """The answer to maintenance."""
    return Answer(204) if version <= 42 else web_message(200)


def job_response(version: int) -> Json:
    """What only some versions put into the envelope of a started job."""
    return {} if version == 41 else {"responseType": "JobConfiguration"}


def no_progress(version: int) -> Answer:
    """The answer to who asks for the progress of a job that is not known."""
    return Answer() if version == 41 else web_message(500)


def gist_guesses_next_page(version: int, count: int, size: int) -> bool:
    """Whether the gist pager has a next page: a full page, or always."""
    return version >= 43 or count == size


gist_links_are_absolute = _since(43)
"""Whether the links of the gist API begin at the root of the server."""
gist_links_by_property = _since(44)
"""Whether the gist API links to a reference by the property of its owner."""


needs_csv_header = _since(43)
"""Whether CSV values must have a header."""


def array_of_values(version: int, options: Json) -> Refusal | None:
    """The answer to an array in the place of a data value set; 43 takes its entries for the values."""
    if version >= 44:
        return refuse(500, 'ARRAY node at path (root) is not a OBJECT and does not support #get(Text:".dataSet")')
    return None if version == 43 else malformed_values(version, "Cannot deserialize from Array value", options)


has_data_entry_pipeline = _since(43)
"""Whether values are imported by groups of one data set (E8xxx), instead of one by one (E7xxx)."""


def malformed_values(version: int, text: str, options: Json) -> Refusal:
    """The answer to a data value set that is no JSON."""
    if version >= 43:
        return refuse(400, text)
    counts = dict.fromkeys(("imported", "updated", "ignored", "deleted"), 0)
    summary: Json = {
        "responseType": "ImportSummary",
        "status": "ERROR",
        "importOptions": options,
        "description": f"The import process failed: {text}",
        "importCount": counts,
        "conflicts": [],
        "rejectedIndexes": [],
    }
    return refuse(409, "An error occurred, please check import summary.", response=summary)


def import_options(version: int, atomic: bool) -> Json:
    """What only some versions have in the options of an import."""
    return {"atomic": atomic} if version >= 43 else {}


def summary_status(version: int, conflicts: bool, done: int, aborted: bool) -> str:
    """The status of an import summary."""
    if not conflicts:
        return "SUCCESS"
    if aborted:
        return "ERROR"
    return "ERROR" if version >= 43 and not done else "WARNING"


def summary_text(version: int, aborted: bool) -> Json:
    """The description of an import summary, where there is one."""
    if version >= 43:
        return {}
    return {"description": "Import process was aborted" if aborted else "Import process completed successfully"}


def summary_message(version: int, status: str) -> tuple[int, str]:
    """The HTTP status and message for an import summary."""
    if status == "SUCCESS":
        return 200, "Import was successful."
    if status == "ERROR":
        return 409, "An error occurred, please check import summary."
    if version >= 43:
        return 200, "Import completed with warnings, please check import summary."
    return 409, "One more conflicts encountered, please check import summary."


def value_job_level(version: int, status: str) -> str:
    """The level of the last notification of a value import."""
    return "ERROR" if version >= 43 and status == "ERROR" else "INFO"


refuses_numbers_as_values = _only(43)
"""Whether a JSON number as a value is an error."""


def missing_value_parameters(version: int) -> Refusal:
    """The answer to GET of a data value without its key."""
    if version >= 43:
        return refuse(400, "Value #0 period not defined in group or value", errorCode="E8100")
    return refuse(409, "Data element not found or not accessible: `null`", errorCode="E1100")


def no_data_value(version: int) -> Refusal:
    """The answer to GET of a data value that is not there."""
    if version >= 43:
        return refuse(404, "Data value does not exist", errorCode="E1005")
    return refuse(409, "Data value does not exist")


def bad_single_value(version: int, text: str, element: Json, problem: str, shown: str) -> Refusal:
    """The answer to a single value of the wrong type."""
    if version >= 43:
        kind = element["valueType"]
        text = f"Failed to upsert data value: Value #0 value `{text}` is no valid {kind}: {problem}"
        return refuse(409, text, errorCode="E1004")
    return refuse(409, f"Invalid value or comment: {shown}", errorCode="E2030")


def bad_single_option(version: int, text: str, element: Json) -> Refusal:
    """The answer to a single value that is no option."""
    if version >= 43:
        return refuse(
            409, f"Failed to upsert data value: Value #0 value `{text}` is no valid option", errorCode="E1004"
        )
    return refuse(409, "Data value is not a valid option of the data element option set", errorCode="E2029")


def nothing_to_delete(version: int) -> Refusal | None:
    """The answer to DELETE of a value that is not there; None for success."""
    if version >= 43:
        return None
    return refuse(409, "Data value cannot be deleted because it does not exist")


def exports_by_last_updated(version: int) -> bool:
    """Whether values can be asked for by the time of their change alone."""
    return version != 43


exports_by_period_type = _until(42)
"""Whether an export of a data set between two dates leaves out values of periods of another type."""
exports_by_place = _until(42)
"""Whether values are exported in the order of the units' paths, and an offset is not heard."""
keeps_comment = _until(42)
"""Whether a single value without a comment keeps the stored one."""


def period_json(version: int, iso: str, period: Json) -> Json:
    """A period as audits and validation results show it."""
    return {"id": iso} if version <= 42 else period


def violated_period(version: int, iso: str, bare: Json) -> Json:
    """A period as violations of a form show it: until 42 like any other object."""
    return {"id": iso, "code": iso, "name": iso, "displayName": iso, **bare} if version <= 42 else {"id": iso}


audits_new_values = _since(43)
"""Whether audits have each value from its creation on; before, they have what a change replaced."""


def finds_by_attribute(version: int, attribute: Json) -> bool:
    """Whether objects in data values can be named by the values of an attribute."""
    return version >= 43 or bool(attribute.get("unique"))


def shows_body_schemes(version: int, adx: bool) -> bool:
    """Whether the options of an import show the identifier schemes that its body names."""
    return adx if version <= 42 else not adx


serves_unknown_extension = _until(43)
"""Whether an extension that is none is ignored (else nothing is found)."""


def order_of_export_checks(version: int, problems: list[tuple[bool, str, str]]) -> list[tuple[bool, str, str]]:
    """In which order the checks of an export are made."""
    if version >= 43:
        return problems
    first = [problem for problem in problems if problem[1] in ("E2006", "E2008")]
    return [*sorted(first, reverse=True), *(problem for problem in problems if problem not in first)]


def value_format(version: int, extension: str, wanted: str, accept: str) -> str:
    """The form in which values are exported: json, xml, adx, csv, or none for a refusal."""
    by_extension = {"xml": "xml", "csv": "csv", "adx.xml": "adx", "json": "json"}
    if version >= 43:
        if extension == "adx.xml":
            return "xml"
        if extension in by_extension:
            return by_extension[extension]
        return {"xml": "xml", "csv": "csv"}.get(wanted, "json")
    kinds = ("json", "xml", "csv", "adx", "*/*")
    if extension in ("json.gz", "csv.zip") or not (extension or wanted or any(kind in accept for kind in kinds)):
        return "none"
    if extension in by_extension:
        return by_extension[extension]
    if wanted:
        return {"xml": "xml", "csv": "csv", "adx+xml": "adx"}.get(wanted, "json")
    for kind, found in (("adx+xml", "adx"), ("application/xml", "xml"), ("csv", "csv")):
        if kind in accept:
            return found
    return "json"


def value_file_name(version: int, form: str, wanted: str, start: str, end: str) -> str:
    """The name of the file in which values are exported; empty for none."""
    if version <= 42:
        return ""
    dates = f"_{start}_{end}" if start and end else ""
    extension = wanted.replace("+", " ") if wanted and form == "json" else form
    return f"dataValues{dates}.{extension}"


def csv_flags(version: int, follow_up: bool, deleted: bool) -> tuple[str, str]:
    """How CSV shows whether a value is to be followed up and deleted."""
    if version >= 43:
        return ("true" if follow_up else "", "true" if deleted else "false")
    return ("true" if follow_up else "false", "true" if deleted else "null")


def bad_tracker_uid(version: int, uid: str) -> Refusal | None:
    """The answer to a tracker object whose uid is none; None where it is an error of the report."""
    if version == 41:
        return None
    text = "UID must be an alphanumeric string of 11 characters starting with a letter, but was"
    return refuse(
        400, f"JSON parse error: Cannot construct instance of `org.hisp.dhis.common.UID`, problem: {text}: {uid}"
    )


single_events_have_enrollment = _until(42)
"""Whether events without registration show the enrollment that the database gives them."""


def tracker_value(version: int, value: Json) -> Json:
    """A data value of an event: 41 does not say who made it, 44 not who `storedBy` is."""
    hidden = {41: ("createdBy", "updatedBy"), 44: ("storedBy",)}.get(version, ())
    return {name: found for name, found in value.items() if name not in hidden}


def tracker_stored_by(version: int, username: str) -> Json:
    """`storedBy` of events and enrollments, which comes and goes."""
    return {"storedBy": username} if version in (41, 43) else {}


def attribute_author(version: int, username: str) -> Json:
    """Who set an attribute."""
    return {41: {"storedBy": username}, 43: {"storedBy": username}, 44: {"updatedBy": username}}.get(version, {})


has_analytics_stored_by = _until(43)
"""Whether rows of events and enrollments say who stored them."""
has_analytics_times = _since(43)
"""Whether rows of events and enrollments say when they were made and completed."""


def tracker_job_location(version: int, root: str, uid: str) -> tuple[str, str | None]:
    """The location of an import in its envelope, and in a header."""
    if version == 41:
        location = f"{root}/api/tracker/jobs/{uid}"
        return location, location
    return f"{root}/tracker/jobs/{uid}", None


def tracker_job_user(version: int, uid: str) -> Json:
    """What only some versions have in the parameters of a tracker import's job."""
    return {"userId": uid} if version == 41 else {}


def tracker_job_type(version: int) -> Json:
    """What only some versions put into the envelope of an import."""
    return {} if version == 41 else {"responseType": "TrackerJob"}


tracker_shows_schemes = _since(42)
"""Whether exports name metadata in the scheme of the request."""


def event_extras(version: int, follow_up: bool) -> Json:
    """What only some versions show of events."""
    return {"followup": follow_up} if version == 41 else {}


def enrollment_extras(version: int, combo: str) -> Json:
    """What only some versions show of enrollments."""
    return {"attributeOptionCombo": combo} if version >= 43 else {}


def entity_extras(version: int, stored_by: str) -> Json:
    """What only some versions show of tracked entities."""
    return {"storedBy": stored_by} if version == 41 else {}


def shows_all_attributes(version: int, side: bool, listed: bool) -> bool:
    """Whether a tracked entity without a program has all its attributes, instead of those of its type.

    Sides of relationships have; in 41 the lists have, but not the sides of relationships in lists.
    """
    return side != listed if version == 41 else side


def empty_sharing(version: int) -> Json:
    """The sharing of an object that was never shared."""
    external = {"external": False} if has_external_access(version) else {}
    return {**external, "users": {}, "userGroups": {}}


filters_duplicates = _since(42)
"""Whether a list of potential duplicates can be asked for some of them."""


def duplicate_extras(version: int) -> Json:
    """What potential duplicates had until 42, as all objects."""
    return {"favorites": list[str](), "favorite": False} if version <= 42 else {}


def listed_duplicate_extras(version: int) -> Json:
    """What only some versions show of potential duplicates in a list."""
    names = ("manage", "write", "read", "update", "delete")
    return {"access": dict.fromkeys(names, True)} if version == 41 else {}


def new_duplicate_extras(version: int, sharing: Json, user: Json) -> Json:
    """What only some versions answer for a new potential duplicate: it is still a whole object."""
    if version > 42:
        return {}
    owned = {**sharing, "owner": user["id"], "public": "--------"}
    return {"sharing": owned, "createdBy": user, "lastUpdatedBy": user, "user": user}


def note_author(version: int, user: Json) -> Json:
    """Who wrote a note."""
    name = f"{user['firstName']} {user['surname']}"
    return {"createdBy": {**user, "displayName": name}, **tracker_stored_by(version, user["username"])}


def stored_by_after_update(version: int, username: str) -> str | None:
    """`storedBy` of an event after an update that does not name it: 41 forgets it."""
    return None if version == 41 else username


def notes_changes(version: int, entity_type: Json) -> bool:
    """Whether changes of tracked entities of a type are noted."""
    return bool(entity_type.get("allowAuditLog", True) if version <= 42 else entity_type.get("enableChangeLog"))


def side_value(version: int, value: Json) -> Json:
    """A value in a side of a relationship: since 42 it does not name its author."""
    if version == 41:
        return value
    return {
        name: found
        for name, found in value.items()
        if name != "storedBy" and not (name == "updatedBy" and isinstance(found, str))
    }


def relationship_extras(version: int, deleted: bool) -> Json:
    """What only some versions show of relationships."""
    return {"deleted": deleted} if version >= 44 else {}


def hidden_tracker_columns(version: int, kind: str) -> tuple[str, ...]:
    """Columns that tracker CSV no longer has."""
    return ("storedBy",) if version >= 44 and kind == "trackedEntities" else ()


def knows_tracker_operator(version: int, operator: str) -> bool:
    """Whether a filter on tracker data knows an operator: 41 has none for empty values."""
    return version > 41 or operator.lower() not in ("null", "!null")


def owner_parameters(version: int) -> list[str]:
    """Which parameters may name the new owner of a tracked entity."""
    return {41: ["ou"], 42: ["orgUnit", "ou"]}.get(version, ["orgUnit"])


transfer_writes_entity = _since(42)
"""Whether a transfer of ownership changes the tracked entity's own times."""


def no_query_of_all_units(version: int) -> Refusal:
    """The answer to a user who may not ask for all units."""
    if version == 41:
        text = "Current user is not authorized to query across all organisation units"
        return refuse(400, text, errorCode="E1003")
    return refuse(403, "User is not authorized to query across all organisation units", errorCode="E1006")


def enrollment_status(version: int, new: str, old: str) -> str:
    """The wanted status of enrollments: 41 knows `programStatus` only."""
    return old if version == 41 else new or old


enrollment_order_is_ambiguous = _until(42)
"""Whether enrollments cannot be ordered by the time of their making, which their query has twice."""
skips_paging = _only(41)
"""Whether `skipPaging=true` is heard."""


def uid_separators(version: int) -> str:
    """What separates uids in a parameter."""
    return "[,;]" if version == 41 else ","


def unknown_tracker_unit(version: int, uid: str) -> str:
    """The text about an organisation unit that is not there."""
    return f"{'Org' if version == 41 else 'Organisation'} unit is specified but does not exist: {uid}"


fails_for_children = _since(42)
"""Whether orgUnitMode=CHILDREN fails."""
orders_events_by_date = _since(43)
"""Whether events come by their date (else by when they were stored)."""
tracker_links = _since(42)
"""Whether tracker pagers link to other pages."""


def tracker_pager(version: int, pager: Json) -> Json:
    """The pager of a tracker list, which 2.41 gives twice."""
    return {"pager": pager, **pager} if version == 41 else {"pager": pager}


needs_program = _since(43)
"""Whether lists of events and enrollments need a program."""
knows_old_parameters = _only(41)
"""Whether parameters of before 2.41 are still heard."""
refuses_removed_parameters = _only(41)
"""Whether parameters that are gone are refused (else ignored)."""


def refuses_store_entry_with_code(version: int) -> str | None:
    """41 gives no error code when access to a data store entry is denied."""
    return "E1006" if version > 41 else None


def file_domains(version: int) -> list[str]:
    """What files may be for."""
    old = ["PUSH_ANALYSIS"] if version < 43 else []
    return ["DATA_VALUE", *old, "DOCUMENT", "MESSAGE_ATTACHMENT", "USER_AVATAR", "ORG_UNIT", "ICON", "JOB_DATA"]


checks_file_uid = _since(43)
"""Until 42, a file may get any uid."""


def no_file_here(version: int, uid: str) -> Refusal:
    """The file of a data value, asked for as a file resource."""
    if version > 42:
        return refuse(403, f"File resource not found or not accessible: {uid}", errorCode="E1006")
    text = f"You don't have access to fileResource '{uid}' or this fileResource is not available from this endpoint"
    return refuse(403, text, errorCode="E1006")


def unknown_document(version: int, uid: str) -> str:
    """No such document."""
    return f"Document not found or not accessible: '{uid}'" if version > 42 else f"Document not found for uid: {uid}"


def bad_attachment(version: int, body: str, value: object) -> Refusal:
    """An attachment that is a string instead of an object."""
    column = max(0, body.find(f'"{value}"')) + 1
    text = (
        "Cannot construct instance of `org.hisp.dhis.fileresource.FileResource` (although at least one "
        "Creator exists): "
        f"no String-argument constructor/factory method to deserialize from String value ('{value}')\n"
        f" at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: {column}] "
        "(through reference chain: org.hisp.dhis.webapi.webdomain.MessageConversation"
        '["attachments"]->java.util.LinkedHashSet[0])'
    )
    return refuse(409 if version > 42 else 500, text)


has_sql_view_formats = _until(43)
"""44 gives the rows of SQL views as JSON and HTML only."""


def unknown_route(version: int, key: str) -> str:
    """No such route."""
    return f"Route not found: '{key}'" if version > 41 else f"Route {key} not found"


def no_sub_paths(version: int, number: int) -> Refusal:
    """A path below a route whose URL does not end with `/**`."""
    text = f"Route '{number}' does not allow sub-paths"
    return refuse(502, text) if version > 41 else refuse(400, text, errorCode="E1003")


refuses_spaces_in_route_query = _since(42)
"""42 and later decode the query and do not encode it again."""


def route_header(version: int, name: str) -> str:
    """How the server writes the headers that it passes on."""
    return "-".join(part.capitalize() for part in name.split("-")) if version > 42 else name


joins_route_queries = _since(44)
"""Before 44, authentication by query parameters fails when the request has parameters of its own."""


def query_auth_fails(version: int, text: str) -> Refusal:
    """The refusal of `joins_route_queries`."""
    return refuse(502, text) if version > 41 else refuse(500)


follows_route_redirects = _until(41)
"""41 follows redirects of the service behind a route."""


def route_timeout(version: int, method: str, url: str) -> Answer:
    """The service behind a route was too slow."""
    if version > 41:
        return Answer(504)
    return web_message(503, f'I/O error on {method} request for "{url}": Read timed out')


def route_failure(version: int, method: str, url: str, reason: str) -> Answer:
    """The service behind a route could not be reached."""
    if version > 41:
        return web_message(500, reason)
    return web_message(503, f'I/O error on {method} request for "{url}": {reason}')


def route_not_permitted(version: int) -> str:
    """The URL of a route is not on the server's list."""
    return "Route URL is not permitted" + (". Ask your DHIS2 server administrator to allow it" if version > 43 else "")


def route_auth_types(version: int) -> list[str]:
    """How routes may authenticate."""
    types = ["api-headers", "api-query-params", "api-token", "http-basic"]
    return [*types, "oauth2-client-credentials"] if version > 41 else types


apps_have_base_path = _since(42)
"""42 tells the path of apps beside their URL."""


def installed_app(version: int, app: Json) -> Json:
    """An app's facts in the form of the version."""
    if version == 41:
        return {name: value for name, value in app.items() if name not in ("displayName", "shortcuts")}
    if version > 43:
        shown = {name: value for name, value in app.items() if name != "appStorageSource"}
        return shown | {"cacheBustKey": "0" * 16}
    return app


answers_app_install = _since(42)
"""42 answers the installation of an app with the app."""
redirects_to_apps = _since(42)
"""Whether the files of an unknown app are looked for at its global path."""


def app_folder(version: int, key: str, filename: str, suffix: str) -> str:
    """Where the files of an app are kept."""
    return f"apps/{filename.rpartition('.')[0]}" if version == 41 else f"apps/{key}_{suffix}"


def sessions(version: int, usernames: list[str], moment: str) -> Json | list[Json]:
    """Who is logged in, as /api/sessions tells it."""
    if version < 44:
        return dict.fromkeys(usernames, moment)
    return [{"username": name, "lastRequest": moment} for name in usernames]


def lock_period(version: int, period: str, period_type: str, start: str, end: str) -> Json:
    """The period of a lock exception."""
    if version < 43:
        return {"id": period}
    return {"periodType": period_type, "endDate": f"{end}T00:00:00.000", "startDate": f"{start}T00:00:00.000"}


clients_prove_keys = _since(44)
"""Whether new OAuth2 clients must use PKCE."""
due_jobs_are_empty = _since(42)
"""Whether due jobs are shown with the fields that are asked for only (else whole)."""


def integrity_type(version: int, kind: str) -> str:
    """The kind of report of an integrity check that was started at its oldest path."""
    return "REPORT" if version == 41 and kind == "dataIntegrity" else "SUMMARY"


def forget_view(version: int, view: Json) -> None:
    """Take from a view of a map what its import loses: 2.41 and 2.42 do not know views as a type of their own."""
    if version < 43:
        for axis in ("columns", "rows", "filters"):
            view.pop(axis, None)
    if version == 41:
        view["name"] = view["id"]


def part_href(version: int, label: str, root: str, path: str, exporting: bool) -> str | None:
    """The link to a part of an object; most parts have none, and in exports they have even less."""
    if label == "DashboardItem" and version > 42:
        return path
    linked = label == "DashboardItem" or (label == "MapView" and version > 42)
    return f"{root}/api{path}" if linked and not exporting else None


def system_owner(version: int) -> str:
    """Who owns what the server makes by itself."""
    return "system-process" if version == 41 else "XXXXXSystem"


ignores_empty_fields = _since(44)
"""Whether `fields=` without names is as if it were not there (else nothing is shown)."""
has_openapi_page = _since(42)
"""Whether there is something at /api/openapi.html, if only a refusal."""
refuses_favorite_as_member = _since(44)
"""Whether favourites of types without them are taken for members of a collection, which want a body."""
gist_shows_translations = _since(44)
"""Whether large lists of the gist API have translations."""
counts_single_events = _since(43)
"""Whether the summary of data counts events with and without registration apart."""


def own_report_type(version: int, name: str) -> Json:
    """The `responseType` of reports that 2.41 gives without."""
    return {} if version == 41 else {"responseType": name}


def merge_names(version: int, label: str) -> tuple[str, str, int]:
    """How merges name a type in texts and in their report, and the number of their first error code."""
    words = re.findall("[A-Z][a-z]*", label)
    if version > 41:
        return label, label, 1530
    return " ".join(words).lower(), "_".join(words).upper(), 1540 if label == "Indicator" else 1530


def merge_arguments(version: int, *args: str | None) -> list[str | None]:
    """The arguments of an error of a merge: the role of the object and its uid, and in newer versions its type."""
    role, label, uid = args
    if version == 41:
        return [role, uid]
    return [label] if uid is None else [role, label, uid]


orders_ignoring_case = _since(42)
"""Whether lists by name put capital letters beside small ones (else before them)."""
pages_only_when_true = _only(41)
"""Whether any other `paging` than true turns pages off."""
orders_ancestors_by_name = _only(41)
"""Whether the way to an organisation unit comes by name (else from the root down)."""
counts_page_of_units = _only(41)
"""Whether some searches for organisation units count the units of the page only."""
pages_dimension_items = _since(42)
"""Whether the items of a dimension come in pages."""
refuses_raw_pipes = _since(44)
"""Whether a `|` in the URL must be encoded."""
links_shown_property = _since(44)
"""Whether objects shown at the path of a property have their links."""


def misfit_operand(version: int, klass: str, operand: str, expected: str) -> Refusal:
    """The answer to a filter with a value that does not fit the property."""
    if version > 43:
        return refuse(400, f"Type class {klass} is not compatible with provided filter value: `{operand}`")
    return refuse(400, f"Unable to parse `{operand}` as {expected}", errorCode="E1003")


checks_boolean_operands = _since(44)
"""Whether a filter of a boolean property takes true and false only."""
takes_unbracketed_list = _since(44)
"""Whether `in:` takes one value without brackets."""
links_empty_properties = _since(44)
"""Whether the gist API links to references and lists that are empty."""


_NOT_SHOWN = {
    41: {("MapView", "metaData"), ("DashboardItem", "displayText")},
    42: {("DashboardItem", "displayText")},
    43: {
        ("DashboardItem", "attributeValues"),
        ("DashboardItem", "sharing"),
    },
    44: {("DashboardItem", "attributeValues"), ("DashboardItem", "sharing")},
}


def shows(version: int, label: str, name: str) -> bool:
    """Whether objects of a type are shown with a property that /api/schemas has."""
    return (label, name) not in _NOT_SHOWN[version]


def exchanged(version: int, summary: Json) -> Json:
    """An import summary as an exchange reports it."""
    if version < 43:
        return {**summary, "importOptions": {**summary["importOptions"], "skipAudit": True}}
    return {name: value for name, value in summary.items() if name != "importOptions"}


def resized_images(version: int) -> set[str]:
    """The purposes of pictures that are kept in several sizes."""
    return {"ORG_UNIT"} if version < 43 else {"USER_AVATAR", "ORG_UNIT"}


has_xlsx = _since(42)
"""41 has no xlsx files of analytics."""
analytics_order_fails = _until(42)
"""Until 42, ordering a mixed grid fails in the server."""


def xml_value_set_status(version: int) -> int:
    """No version writes a data value set of analytics as XML."""
    return 406 if version < 43 else 500


fails_for_stage_values = _since(42)
"""Enrollment queries with values of a stage fail in the database."""
writes_visualizations_as_csv = _until(43)
"""Whether the data of visualizations can be had as CSV (else always as a picture)."""


def form_without_unit(version: int) -> Refusal:
    """The answer to who asks for a form without a unit."""
    if version > 42:
        return refuse(500, 'Cannot invoke "org.hisp.dhis.common.UID.getValue()" because "uid" is null')
    return refuse(404, "OrganisationUnit with id null could not be found.", errorCode="E1005")


dimensions_show_type = _until(43)
"""Whether a whole dimension says its type."""


def dimension_parts(version: int) -> tuple[bool, bool, bool]:
    """Whether a single dimension has items, members, and the objects that use it."""
    return {41: (True, True, True), 42: (True, True, True), 43: (False, False, False)}.get(version, (True, True, False))


analytics_rows_by_place = _since(43)
"""Whether events in analytics come by their unit (else as they were stored)."""
shows_period_item = _since(43)
"""Whether queries of events show the period dimension among the items; aggregates of enrollments hide it then."""


def event_program_status(version: int) -> str:
    """The status of the enrollment of events without registration."""
    return "ACTIVE" if single_events_have_enrollment(version) else ""


knows_header_aliases = _since(43)
"""Whether `headers` takes the newer names of columns."""


def aggregates_name_option_set(version: int) -> bool:
    """Whether the columns of aggregated events name their option sets."""
    return version != 43


def entity_title(version: int) -> str:
    """The title of the column of tracked entities."""
    return "Tracked entity instance" if version == 41 else "Tracked entity"


def entity_column(version: int) -> str:
    """The name of the first column of tracked entity queries."""
    return "trackedentityinstanceuid" if version == 41 else "trackedentity"


entity_query_names_all = _since(42)
"""Whether tracked entity queries name the programs and attributes that were not asked for."""
dimensions_aggregate = _since(43)
"""Whether the dimensions of programs say how they are aggregated."""
dimensions_by_element = _since(44)
"""Whether the data elements of stages are listed as they were made (else as their stages have them)."""


_WITHOUT_ETAG = re.compile(
    r"/api/(dataStatistics|(dataStore|userDataStore)(/[^/]+(/keys)?)?|dataValueSets|dataValues|fileResources(/.*)?|"
    r"me/(authorities|authorization(/.*)?|dashboard|dataApprovalLevels)|validationResults|tracker/jobs/.*|"
    r"tracker/.*/(file|image)|system/(id|info|ping|tasks|taskSummaries|uid|uuid)(/.*)?|systemSettings)$"
)
_WITHOUT_ETAG_LATER = {
    41: re.compile(r"/api/(me/settings(/.*)?|potentialDuplicates)$"),
    42: re.compile(r"/api/(query/alias/.*|systemSettings/.*|routes/[^/]+/run(/.*)?)$"),
    44: re.compile(r"/api/(query/alias/.*|systemSettings/.*|routes/[^/]+/run(/.*)?|.*/gist|[^/]+/[^/]+/children)$"),
}
_NEVER = re.compile(r"(?!)")


def lacks_etag(version: int, path: str) -> bool:
    """Which answers have no ETag, where the others have one."""
    if version > 41 and path == "/api/dataStore/protections":
        return False
    return bool(_WITHOUT_ETAG.match(path) or _WITHOUT_ETAG_LATER.get(version, _NEVER).match(path))


def no_value_file(version: int) -> Refusal | None:
    """The file of a data value that is none; from 43 on, the value is looked for first."""
    if version > 42:
        return refuse(409, "Data value does not exist", errorCode="E1004")
    return refuse(409, "DataElement must be of type file")


id_token_names_session = _only(42)
"""Whether an ID token says when and in which session the user signed in."""
enrolling_opens_session = _since(43)
"""Whether someone unknown who enrols a device gets a session."""
takes_pushed_authorization = _since(43)
"""Whether a client may push the parameters of a sign-in to the authorization server first."""
has_oauth2_paths = _since(42)
"""Whether there is an authorization server at /oauth2."""
