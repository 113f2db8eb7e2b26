"""Where DHIS2 versions differ in behaviour: one named function each, of the feature version (43 for 2.43).

What differs in data (types, properties, operations, settings) is in `data/`.
"""

import re

from dhis2w_client.testing.http import Answer, Json, Refusal, refuse, web_message


def login_page(version: int) -> str:
    """Where anonymous callers are sent."""
    return {41: "/dhis-web-login", 42: "/dhis-web-login/"}.get(version, "/login/")


def login_redirect_is_relative(version: int) -> bool:
    """Whether the redirect to the login page names no host."""
    return version >= 44


def opens_session_for_anonymous(version: int) -> bool:
    """Whether every anonymous answer sets a session cookie."""
    return version == 41


def basic_works_outside_api(version: int) -> bool:
    """Whether Basic credentials are looked at for paths outside /api."""
    return version >= 42


def has_form_login(version: int) -> bool:
    """Whether the form login of /dhis-web-commons is there."""
    return version <= 42


def has_etag(version: int) -> bool:
    """Whether answers of /api carry an ETag (as deployed by default)."""
    return version != 43


def has_session_expire_cookie(version: int) -> bool:
    """Whether authenticated answers set SESSION_EXPIRE."""
    return version >= 43


def same_site(version: int) -> str:
    """The end of the session cookie."""
    return "" if version == 41 else "; SameSite=Lax"


def newest_api_version(version: int) -> int:
    """The highest NN of /api/NN."""
    return max(version, 42)


def ping_is_public(version: int) -> bool:
    """Whether /api/system/ping needs no login."""
    return version >= 44


def empties_foreign_origins(version: int) -> bool:
    """Whether a request of an origin that is not on the list gets an empty answer."""
    return version >= 42


def empties_aliases(version: int) -> bool:
    """Whether GET of a query alias answers with an empty body (where the ETag filter is active)."""
    return version in (42, 44)


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


def restricts_uid_paths(version: int) -> bool:
    """Whether /api/things/{uid} matches eleven letters and digits only (else the method is wrong)."""
    return version >= 42


def checks_uid_form(version: int) -> bool:
    """Whether eleven characters that are no uid are a bad request."""
    return version >= 43


def has_gist_bridge(version: int) -> bool:
    """Whether metadata lists are answered by the gist engine."""
    return version >= 44


def has_external_access(version: int) -> bool:
    """Whether sharing has the external flags."""
    return version == 42


def xml_anonymous(version: int) -> bool:
    """Whether an anonymous caller that wants XML is refused in XML."""
    return version == 41


def display_locale(version: int, locale: str, of_object: bool) -> str:
    """The locale in which display names are shown: what `locale` asks for is heard by some versions only."""
    if version == 41 or (version >= 44 and not of_object):
        return locale
    return ""


def has_comma_filters(version: int) -> bool:
    """Whether one `filter` parameter may hold several filters."""
    return version >= 42


def knows_operator(version: int, operator: str) -> bool:
    """Whether a filter operator exists."""
    return operator != "!empty" or version >= 42


def missing_filter_value(version: int, text: str) -> Refusal:
    """The answer to a filter without its value."""
    if version >= 44:
        return refuse(400, f"Invalid filter => {text}", errorCode="E1003")
    return refuse(500)


def unbracketed_list(version: int, operand: str) -> Refusal:
    """The answer to `in:` without brackets."""
    return refuse(400, f"Collection size must be integer `{operand}`", errorCode="E1003")


def unknown_filter_path(version: int, path: str) -> Refusal:
    """The answer to a filter on a property that is not there."""
    return refuse(400, f"Unknown path property: {path}", errorCode="E1003")


def check_order(version: int, name: str) -> None:
    """Refuse an order by an unknown property, where the version does."""
    if version >= 43:
        raise refuse(400, f"No such property: {name}")


def lists_in_stored_order(version: int) -> bool:
    """Whether lists of the gist bridge come as the objects were made, without an order (else by name)."""
    return version >= 44


def checks_parameters(version: int) -> bool:
    """Whether parameters of the wrong type are refused (else ignored)."""
    return version >= 42


def query_replaces_filters(version: int) -> bool:
    """Whether a search by `query` ignores the filters."""
    return version == 41


def bridged_page_size(size: int) -> int:
    """What the gist engine makes of a page size."""
    if size == 0:
        raise refuse(500, "/ by zero")
    return min(abs(size), 1000)


def malformed_value_status(version: int) -> int:
    """The status for a value that does not fit its property."""
    return 409 if version >= 43 else 500


def malformed_patch_status(version: int) -> int:
    """The status for a JSON Patch that is none."""
    return 400 if version >= 43 else 500


def restricts_route_hosts(version: int) -> bool:
    """Whether the URL of a route must be on the server's list."""
    return version >= 42


def answers_user_put_with_import_report(version: int) -> bool:
    """Whether PUT of a user answers with an import report."""
    return True


def keeps_deleted_options(version: int) -> bool:
    """Whether DELETE of an option says OK and keeps it."""
    return version <= 42


def misfit_in_patch(version: int, error: Exception) -> Exception:
    """The answer to a patch that leaves a value that does not fit."""
    if isinstance(error, Refusal):
        error.answer.status = 400
        error.answer.body = error.answer.body.replace(b'"httpStatusCode":409', b'"httpStatusCode":400').replace(
            b'"httpStatusCode":500', b'"httpStatusCode":400'
        )
    return error


def login_target(version: int) -> str:
    """Where a login leads to."""
    return "/dhis-web-dashboard" if version == 41 else "/"


def me_has_favorites(version: int) -> bool:
    """Whether /api/me shows favourites."""
    return version <= 43


def me_extras(version: int) -> Json:
    """What /api/me shows beside the user's own properties."""
    return {"patTokens": list[Json]()} if version == 41 else {"patTokens": list[Json](), "twoFactorType": "NOT_ENABLED"}


def has_user_credentials(version: int) -> bool:
    """Whether users still show their account as `userCredentials`."""
    return version == 41


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


def unknown_user_setting(version: int, key: str) -> Refusal:
    """The answer to a user setting that is not there."""
    if version == 41:
        return refuse(404, f"No user setting found with key: {key}")
    return refuse(404, f"Setting does not exist: {key}", errorCode="E1005")


def has_output_period_types(version: int) -> bool:
    """Whether analytics must be told which period types to have."""
    return version >= 43


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


def system_info_hides_sync(version: int) -> bool:
    """Whether system info leaves isMetadataSyncEnabled out."""
    return True


def pongs_json(version: int) -> bool:
    """Whether /api/system/ping calls its answer JSON."""
    return True


def object_counts(
    version: int, *, periods: int, values: int, entities: int, enrollments: int, events: int, single: int
) -> Json:
    """The counts of data in /api/system/objectCounts, which are named differently."""
    counts: Json = {"period": periods, "dataValue": values, "enrollment": enrollments, "event": events}
    if version >= 43:
        counts |= {"trackedEntity": entities, "trackerevent": events - single, "singleevent": single}
    else:
        counts["trackedEntity"] = entities
    return counts


def login_config(version: int, raw_version: str) -> Json:
    """What the login page shows."""
    config: Json = {
        "apiVersion": raw_version,
        "applicationTitle": "DHIS 2" if version == 41 else "",
        "countryFlag": "dhis2",
        "uiLocale": "en",
        "loginPopup": "",
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
        texts = ("Description", "Notification", "LeftSideFooter", "RightSideFooter")
        config |= {f"application{name}": "" for name in texts}
        config |= {"loginPageTemplate": "", "minPasswordLength": "8", "maxPasswordLength": "72"}
    return config


def unknown_static_content(version: int) -> Refusal:
    """The answer to a logo that is not there."""
    return refuse(404, "Key does not exist.", errorCode=None if version == 41 else "E1005")


def maintenance_answer(version: int) -> Answer:
    """The answer to maintenance."""
    return Answer(204) if version <= 42 else web_message(200)


def taken_username(version: int, username: str) -> Refusal:
    """The answer to a bundle with a username that another user has."""
    text = 'ERROR: duplicate key value violates unique constraint "uk_userinfo_username"'
    return refuse(409, f"{text}\n  Detail: Key (username)=({username}) already exists.")


def job_response(version: int) -> Json:
    """What only some versions put into the envelope of a started job."""
    return {} if version == 41 else {"responseType": "JobConfiguration"}


def feed_overview(version: int, notifications: list[Json]) -> list[Json]:
    """The feed of a job in an overview: newer versions give its ends only."""
    if version >= 42 and len(notifications) > 2:
        return [notifications[0], notifications[-1]]
    return notifications


def lists_used_job_types(version: int) -> bool:
    """Whether /api/system/tasks has only the types of jobs that ran."""
    return True


def analytics_job_parameters(version: int) -> Json:
    """What only some versions have in the parameters of an analytics job."""
    return {"skipOutliers": False}


def import_parameters(version: int, user: Json) -> Json:
    """What only some versions show of the parameters of an import."""
    if version == 41:
        return {"userOverrideMode": "NONE", "username": user.get("username")}
    return {}


def gist_guesses_next_page(version: int, count: int, size: int) -> bool:
    """Whether the gist pager has a next page: a full page, or always."""
    return version >= 43 or count == size


def gist_links_are_absolute(version: int) -> bool:
    """Whether the links of the gist API begin at the root of the server."""
    return version >= 43


def gist_links_by_property(version: int) -> bool:
    """Whether the gist API links to a reference by the property of its owner."""
    return version >= 44


def hides_from_export(version: int, path: str) -> bool:
    """Whether objects of a type are left out of a metadata export."""
    return path in ("oAuth2Authorizations", "oAuth2AuthorizationConsents")


def needs_csv_header(version: int) -> bool:
    """Whether CSV values must have a header."""
    return version >= 43


def takes_array_of_values(version: int) -> bool:
    """Whether an array is taken for a data value set."""
    return version >= 43


def has_data_entry_pipeline(version: int) -> bool:
    """Whether values are imported by groups of one data set (E8xxx), instead of one by one (E7xxx)."""
    return version >= 43


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


def import_options_name_set(version: int) -> bool:
    """Whether the options of an import show the data set."""
    return True


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


def refuses_numbers_as_values(version: int) -> bool:
    """Whether a JSON number as a value is an error."""
    return version == 43


def missing_value_parameters(version: int) -> Refusal:
    """The answer to GET of a data value without its key."""
    if version >= 43:
        return refuse(400, "Value #0 period not defined in group or value", errorCode="E8100")
    return refuse(409, "Data element not found or not accessible: `null`", errorCode="E1100")


def no_data_value(version: int) -> Refusal:
    """The answer to GET of a data value that is not there."""
    if version >= 43:
        return refuse(404, "Data value does not exist", errorCode="E1005")
    return refuse(409, "Data value does not exist", errorCode="E2032")


_SINGLE = {"dataElement": ("E1100", "Data element"), "orgUnit": ("E1102", "Organisation unit"), "period": ("E1101", "")}


def unknown_single(found: tuple[str, str]) -> Refusal:
    """The answer of 2.41 and 2.42 to a value of objects that are not there."""
    name, text = found
    code, label = _SINGLE[name]
    if name == "period":
        return refuse(409, f"Period is invalid: `{text}`", errorCode=code)
    return refuse(409, f"{label} not found or not accessible: `{text}`", errorCode=code)


def unknown_value_objects(version: int, found: tuple[str, str] | None) -> Refusal | None:
    """The answer to GET of a value of objects that are not there."""
    return unknown_single(found) if found and version <= 42 else None


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
    return refuse(409, "Data value does not exist", errorCode="E2032")


def exports_by_last_updated(version: int) -> bool:
    """Whether values can be asked for by the time of their change alone."""
    return version != 43


def exports_by_period_type(version: int) -> bool:
    """Whether an export of a data set leaves out values of periods of another type."""
    return version <= 42


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
    if extension in ("json.gz", "csv.zip"):
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


def bad_tracker_path(version: int, label: str, uid: str) -> Refusal:
    """The answer to a path with a uid that is none."""
    text = "UID must be an alphanumeric string of 11 characters starting with a letter, but was"
    return refuse(400, f"Value '{uid}' is not valid for path parameter uid. {text}: {uid}")


def single_events_have_enrollment(version: int) -> bool:
    """Whether events without registration show the enrollment that the database gives them."""
    return version < 43


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


def has_analytics_stored_by(version: int) -> bool:
    """Whether rows of events and enrollments say who stored them."""
    return version < 44


def has_analytics_times(version: int) -> bool:
    """Whether rows of events and enrollments say when they were made and completed."""
    return version > 42


def tracker_job_location(version: int, root: str, uid: str) -> tuple[str, str | None]:
    """The location of an import in its envelope, and in a header."""
    if version == 41:
        location = f"{root}/api/tracker/jobs/{uid}"
        return location, location
    return f"{root}/tracker/jobs/{uid}", None


def tracker_job_type(version: int) -> Json:
    """What only some versions put into the envelope of an import."""
    return {} if version == 41 else {"responseType": "TrackerJob"}


def tracker_shows_schemes(version: int) -> bool:
    """Whether exports name metadata in the scheme of the request."""
    return version >= 42


def event_extras(version: int, follow_up: bool) -> Json:
    """What only some versions show of events."""
    return {"followup": follow_up} if version == 41 else {}


def enrollment_extras(version: int, combo: str) -> Json:
    """What only some versions show of enrollments."""
    return {"attributeOptionCombo": combo} if version >= 43 else {}


def entity_extras(version: int, stored_by: str) -> Json:
    """What only some versions show of tracked entities."""
    return {"storedBy": stored_by} if version == 41 else {}


def entity_attributes(version: int, of_type: set[str]) -> set[str] | None:
    """The attributes of a tracked entity without a program: those of its type, or all."""
    return None if version == 41 else of_type


def side_attribute(version: int, attribute: Json) -> Json:
    """An attribute as relationships show it."""
    return attribute if version == 41 else {name: value for name, value in attribute.items() if name != "storedBy"}


def skips_paging(version: int) -> bool:
    """Whether `skipPaging=true` is heard."""
    return version == 41


def uid_separators(version: int) -> str:
    """What separates uids in a parameter."""
    return "[,;]" if version == 41 else ","


def unknown_tracker_unit(version: int, uid: str) -> str:
    """The text about an organisation unit that is not there."""
    return f"{'Org' if version == 41 else 'Organisation'} unit is specified but does not exist: {uid}"


def fails_for_children(version: int) -> bool:
    """Whether orgUnitMode=CHILDREN fails."""
    return version in (42, 43)


def unknown_tracker_filter(version: int, label: str, uid: str) -> Refusal:
    """The answer to a filter on an attribute or data element that is not there."""
    return refuse(400, f"filter is invalid. {label} '{uid}' does not exist.", errorCode="E1003")


def bad_tracker_operator(version: int, text: str, operator: str) -> Refusal:
    """The answer to a filter with an operator that is none."""
    return refuse(400, f"filter={text} is invalid. '{operator}' is not a valid operator.", errorCode="E1003")


def orders_events_by_date(version: int) -> bool:
    """Whether events come by their date (else by when they were stored)."""
    return version >= 43


def tracker_links(version: int) -> bool:
    """Whether tracker pagers link to other pages."""
    return version >= 42


def tracker_pager(version: int, pager: Json) -> Json:
    """The pager of a tracker list, which 2.41 gives twice."""
    return {"pager": pager, **pager} if version == 41 else {"pager": pager}


def needs_program(version: int) -> bool:
    """Whether lists of events and enrollments need a program."""
    return version >= 43


def knows_old_parameters(version: int) -> bool:
    """Whether parameters of before 2.41 are still heard."""
    return version == 41


def refuses_removed_parameters(version: int) -> bool:
    """Whether parameters that are gone are refused (else ignored)."""
    return version == 41


def bad_parameter(version: int, name: str, value: str, kind: str) -> str:
    """The message for a parameter of the wrong type."""
    return f"Value '{value}' is not valid for parameter {name}. It should be of type {kind}"


def bad_date_parameter(version: int, name: str, value: str) -> Refusal:
    """A date that is none."""
    return refuse(400, f"Value '{value}' is not valid for parameter {name}. Invalid format: \"{value}\"")


def missing_body(version: int, signature: str) -> str:
    """41 says less about which method wants a body: its signature has no unchecked exceptions."""
    return f"Required request body is missing: {signature}"


def store_key_created(version: int, namespace: str, key: str) -> str:
    """What the data store says of a new key."""
    return f"Key created: '{key}'"


def store_put_creates(version: int) -> bool:
    """Since 2.40, a PUT to a key that is not there creates it."""
    return version > 39


def user_store_key_updated(version: int, namespace: str, key: str) -> str:
    """What the users' data store says of a changed key."""
    return f"Key updated: '{key}'"


def refuses_store_entry_with_code(version: int) -> str | None:
    """41 gives no error code when access to a data store entry is denied."""
    return "E1006" if version > 41 else None


def file_domains(version: int) -> list[str]:
    """What files may be for."""
    old = ["PUSH_ANALYSIS"] if version < 43 else []
    return ["DATA_VALUE", *old, "DOCUMENT", "MESSAGE_ATTACHMENT", "USER_AVATAR", "ORG_UNIT", "ICON", "JOB_DATA"]


def checks_file_uid(version: int) -> bool:
    """Until 42, a file may get any uid."""
    return version > 42


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


def has_sql_view_formats(version: int) -> bool:
    """44 gives the rows of SQL views as JSON and HTML only."""
    return version < 44


def unknown_route(version: int, key: str) -> str:
    """No such route."""
    return f"Route not found: '{key}'" if version > 41 else f"Route {key} not found"


def no_sub_paths(version: int, number: int) -> Refusal:
    """A path below a route whose URL does not end with `/**`."""
    text = f"Route '{number}' does not allow sub-paths"
    return refuse(502, text) if version > 41 else refuse(400, text, errorCode="E1003")


def refuses_spaces_in_route_query(version: int) -> bool:
    """42 and later decode the query and do not encode it again."""
    return version > 41


def route_header(version: int, name: str) -> str:
    """How the server writes the headers that it passes on."""
    return "-".join(part.capitalize() for part in name.split("-")) if version > 42 else name


def joins_route_queries(version: int) -> bool:
    """Before 44, authentication by query parameters fails when the request has parameters of its own."""
    return version > 43


def query_auth_fails(version: int, text: str) -> Refusal:
    """The refusal of `joins_route_queries`."""
    return refuse(502, text) if version > 41 else refuse(500)


def follows_route_redirects(version: int) -> bool:
    """41 follows redirects of the service behind a route."""
    return version < 42


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


FIRST_SCHEDULER = 41
"""Since when there is a list of the scheduler's queue."""


def apps_have_base_path(version: int) -> bool:
    """42 tells the path of apps beside their URL."""
    return version > 41


def installed_app(version: int, app: Json) -> Json:
    """An app's facts in the form of the version."""
    if version > 43:
        hidden = ("appStorageSource", "folderName")
        return {name: value for name, value in app.items() if name not in hidden} | {"cacheBustKey": "1"}
    return app


def answers_app_install(version: int) -> bool:
    """42 answers the installation of an app with the app."""
    return version > 41


def redirects_to_apps(version: int) -> bool:
    """Whether the files of an unknown app are looked for at its global path."""
    return version > 41


def route_is_private(version: int) -> bool:
    """New routes are for their owners, in every version that the recordings come from."""
    return version > 40


def has_xlsx(version: int) -> bool:
    """41 has no xlsx files of analytics."""
    return version > 41


def analytics_order_fails(version: int) -> bool:
    """Until 42, ordering a mixed grid fails in the server."""
    return version < 43


def analytics_table_types(version: int) -> list[str]:
    """The kinds of analytics tables."""
    return [
        "DATA_VALUE",
        "COMPLETENESS",
        "COMPLETENESS_TARGET",
        "ORG_UNIT_TARGET",
        "VALIDATION_RESULT",
        "EVENT",
        "ENROLLMENT",
        "OWNERSHIP",
        "TRACKED_ENTITY_INSTANCE_EVENTS",
        "TRACKED_ENTITY_INSTANCE_ENROLLMENTS",
        "TRACKED_ENTITY_INSTANCE",
    ]


def xml_value_set_status(version: int) -> int:
    """No version writes a data value set of analytics as XML."""
    return 406 if version < 43 else 500


def fails_for_stage_values(version: int) -> bool:
    """Enrollment queries with values of a stage fail in the database."""
    return version > 40


def outlier_algorithms(version: int) -> list[str]:
    """How outliers are found."""
    return ["Z_SCORE", "MIN_MAX", "MODIFIED_Z_SCORE"]


def not_acceptable_text(version: int) -> str:
    """The message of a 406 that is JSON."""
    return "No acceptable representation" if version > 41 else "Could not find acceptable representation"


_WITHOUT_ETAG = re.compile(
    r"/api/(dataStatistics|(dataStore|userDataStore)(/[^/]+(/keys)?)?|dataValueSets|dataValues|fileResources(/.*)?|"
    r"me/(authorities|authorization(/.*)?|dashboard|dataApprovalLevels)|validationResults|tracker/jobs/.*|"
    r"tracker/.*/(file|image)|system/(id|info|ping|tasks|taskSummaries|uid|uuid)(/.*)?|systemSettings)$"
)
_WITHOUT_ETAG_LATER = {
    41: re.compile(r"/api/(me/settings(/.*)?|potentialDuplicates)$"),
    42: re.compile(r"/api/(query/alias/.*|systemSettings/.*)$"),
    44: re.compile(r"/api/(query/alias/.*|systemSettings/.*|.*/gist|[^/]+/[^/]+/children)$"),
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


def bad_tracker_uids(version: int, name: str, uid: str) -> Refusal | None:
    """A text among uids that is none."""
    text = f"UID must be an alphanumeric string of 11 characters starting with a letter, but was: {uid}"
    return refuse(400, f"Value '{uid}' is not valid for parameter {name}. {text}")


def has_oauth2_paths(version: int) -> bool:
    """Whether there is an authorization server at /oauth2."""
    return version > 41
