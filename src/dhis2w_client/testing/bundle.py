"""Storing metadata: what is checked before, what is particular to single types, and imports of bundles."""

import itertools
import json
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from dhis2w_client.testing import differences
from dhis2w_client.testing.clock import is_cron
from dhis2w_client.testing.http import Call, Json, refuse
from dhis2w_client.testing.render import settle_axes, settle_views
from dhis2w_client.testing.schemas import Property, Schema
from dhis2w_client.testing.security import default_sharing
from dhis2w_client.testing.state import password_hash
from dhis2w_client.uids import is_uid

# -- Required properties, lengths, uids, uniqueness, references --------------------------------------------------------


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


# -- What is particular to single types --------------------------------------------------------------------------------


Hook: TypeAlias = Callable[[Call, Schema, Json, Json | None], None]


def _check_user(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    errors: list[Json] = []
    before = call.state.of("users").get(item.get("id", ""))
    username = item.get("username")

    def add(code: str, message: str, *args: Any, klass: str = "") -> None:
        more = {"errorKlass": klass} if klass else {}
        errors.append(error(schema, code, message, list(args), errorProperty=str(args[0]), **more))

    if not username and not before:
        add("E4049", "Property `username` requires a valid username, was given `null`", "username", None)
    if before and username and username != before.get("username"):
        text = f"Property `username` can not be changed, was given `{username}`."
        add("E4056", text, "username", username)
    if not before and username and username in call.state.passwords:
        add("E4054", f"Property `username` already exists, was given `{username}`.", "username", username)
    if not item.get("userRoles"):
        text = "User needs to have at least one user role associated with it"
        add("E4055", text, "username", username)
    password = item.get("password")
    if password is not None and not is_strong(password):
        text = "Password must have at least 8, and at most 72 characters"
        add(
            "E4005",
            f"Property `password` requires a valid password, `{text}`",
            "password",
            text,
            klass="java.lang.String",
        )
    return [errors] if errors else []


def is_strong(password: str) -> bool:
    """Whether a password has its length, a digit, a capital and a special character."""
    return 8 <= len(password) <= 72 and all(
        re.search(part, password) for part in (r"\d", r"[A-Z]", r"[^\w]|_", r"[a-z]")
    )


def _store_user(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    password = item.pop("password", None)
    if before:
        item["username"] = before["username"]
        for name in ("passwordLastUpdated", "lastLogin", "settings", "userGroups"):
            if name in before:
                item.setdefault(name, before[name])
    if password:
        call.state.passwords[item["username"]] = password_hash(password)
        item["passwordLastUpdated"] = call.server.clock.stamp()
    item["name"] = f"{item.get('firstName', '')} {item.get('surname', '')}".strip()
    groups = item.pop("userGroups", None)
    for entry in groups or ():
        group = call.state.of("userGroups").get(entry["id"])
        if group and {"id": item["id"]} not in group.setdefault("users", []):
            group["users"].append({"id": item["id"]})


def _store_option(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    owner = call.state.of("optionSets").get((item.get("optionSet") or {}).get("id", ""))
    if owner and {"id": item["id"]} not in owner.setdefault("options", []):
        owner["options"].append({"id": item["id"]})
    if owner:
        item["sortOrder"] = owner["options"].index({"id": item["id"]})


def _store_option_set(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    item["version"] = (before or {}).get("version", -1) + 1
    options, members = call.state.of("options"), item.get("options") or []
    for place, ref in enumerate(members):
        if ref["id"] in options:
            options[ref["id"]]["sortOrder"] = place
    for ref in (before or {}).get("options") or ():
        if ref not in members and ref["id"] in options:
            options[ref["id"]].pop("optionSet", None)  # it is there still, in no set


def _store_program(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    item.setdefault("categoryCombo", {"id": "bjDvmb4bfuf"})
    item.setdefault("accessLevel", "OPEN")
    item.setdefault("version", 0)


def _default_combo(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    item.setdefault("categoryCombo", {"id": "bjDvmb4bfuf"})


def make_option_combos(call: Call, combo: Json) -> int:
    """Make the option combinations of a category combination that are missing; how many were."""
    categories = [call.state.of("categories").get(ref["id"], {}) for ref in combo.get("categories") or ()]
    options = [[ref["id"] for ref in category.get("categoryOptions") or ()] for category in categories]
    combos = call.state.of("categoryOptionCombos")
    have = {
        frozenset(ref["id"] for ref in found.get("categoryOptions") or ())
        for found in combos.values()
        if found.get("categoryCombo", {}).get("id") == combo["id"]
    }
    made = 0
    for members in itertools.product(*options) if options else ():
        if frozenset(members) in have:
            continue
        names = [str(call.state.of("categoryOptions")[uid]["name"]) for uid in members]
        now = call.server.clock.stamp()
        uid = call.server.uids.uid()
        combos[uid] = {
            "id": uid,
            "name": ", ".join(names),
            "created": now,
            "lastUpdated": now,
            "categoryCombo": {"id": combo["id"]},
            "categoryOptions": [{"id": member} for member in members],
            "ignoreApproval": False,
            "translations": [],
            "attributeValues": [],
        }
        made += 1
    return made


def _check_route(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    url = str(item.get("url") or "")
    if ":" not in url:
        raise refuse(409, "Malformed route URL", errorCode="E1004")
    if not url.startswith(("http://", "https://")):
        raise refuse(409, "Route URL scheme must be either http or https", errorCode="E1004")
    if differences.restricts_route_hosts(call.version) and not url.startswith(call.server.route_hosts):
        raise refuse(409, differences.route_not_permitted(call.version), errorCode="E1004")
    if not 0 < int(item.get("responseTimeoutSeconds", 5)) <= 60:
        text = "Route response timeout must be greater than 0 seconds and less than or equal to 60 seconds"
        raise refuse(409, text, errorCode="E1004")
    _check_route_auth(call, item)
    return []


def _check_route_auth(call: Call, item: Json) -> None:
    auth = item.get("auth")
    if not isinstance(auth, dict):
        return
    kinds = differences.route_auth_types(call.version)
    status = 409 if call.version > 42 else 500
    where = (
        "(for POJO property 'auth')\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); "
        f"line: 1, column: {max(1, call.text().find('auth') + 2)}] "
        '(through reference chain: org.hisp.dhis.route.Route["auth"])'
    )
    if "type" not in auth:
        text = "Could not resolve subtype of [simple type, class org.hisp.dhis.common.auth.AuthScheme]: missing type id"
        raise refuse(status, f"{text} property 'type' {where}")
    if auth["type"] not in kinds:
        text = f"Could not resolve type id '{auth['type']}' as a subtype of `org.hisp.dhis.common.auth.AuthScheme`"
        raise refuse(status, f"{text}: known type ids = [{', '.join(kinds)}] {where}")


def _check_document(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    url = str(item.get("url") or "")
    if item.get("external") or url in call.state.of("fileResources"):
        if not item.get("external"):
            call.state.of("fileResources")[url]["assigned"] = True
        return []
    text = f"Property `url` refers to an object that does not exist, could not find `{url}`"
    return [[error(schema, "E4015", text, ["url", url])]]


def _check_exchange(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    for name, method in (("source", "getRequests"), ("target", "getType")):
        if not item.get(name):
            owner = "org.hisp.dhis.dataexchange.aggregate"
            getter = f"{owner}.AggregateDataExchange.get{name.capitalize()}()"
            text = (
                f'Cannot invoke "{owner}.{name.capitalize()}.{method}()" because the return value of "{getter}" is null'
            )
            raise refuse(500, text)
    return []


def _check_job(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    cron = item.get("cronExpression")
    if not cron or is_cron(str(cron)):
        return []
    return [[error(schema, "E7005", "Cron expression is invalid: `{0}`", [])]]


def _store_job(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    """The parameters of a job that were not given have their defaults."""
    _, parameters = call.server.data.facts["configurableJobs"].get(item.get("jobType"), ("", []))
    if isinstance(item.get("jobParameters"), dict):
        defaults = {found["name"]: found["defaultValue"] for found in parameters if "defaultValue" in found}
        item["jobParameters"] = {**defaults, **item["jobParameters"]}


def _check_client(call: Call, schema: Schema, item: Json, known: Known, others: list[Json]) -> list[list[Json]]:
    for kind in str(item.get("authorizationGrantTypes") or "").split(","):
        if kind and kind not in ("authorization_code", "refresh_token"):
            text = f"Invalid authorization grant type: {kind}. Only authorization_code and refresh_token are allowed."
            raise refuse(409, f"Missing required property `{text}`", errorCode="E1004")
    return []


EXTRA_CHECKS: dict[str, tuple[Any, ...]] = {
    "User": (_check_user,),
    "AggregateDataExchange": (_check_exchange,),
    "JobConfiguration": (_check_job,),
    "Route": (_check_route,),
    "Document": (_check_document,),
    "Dhis2OAuth2Client": (_check_client,),
}


def _store_client(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    """The settings that an OAuth2 client of 2.42 and later gets, in the JSON of Spring's authorization server."""
    spring = "org.springframework.security.oauth2"

    def written(group: str, settings: Json) -> str:
        named = {f"settings.{group}.{name}": value for name, value in settings.items()}
        return json.dumps({"@class": "java.util.Collections$UnmodifiableMap", **named}, separators=(",", ":"))

    def lasts(seconds: int) -> list[Any]:
        return ["java.time.Duration", seconds]

    client = {
        "require-proof-key": differences.clients_prove_keys(call.version),
        "require-authorization-consent": True,
    }
    token = {
        "reuse-refresh-tokens": True,
        "x509-certificate-bound-access-tokens": False,
        "id-token-signature-algorithm": [f"{spring}.jose.jws.SignatureAlgorithm", "RS256"],
        "access-token-time-to-live": lasts(300),
        "access-token-format": {
            "@class": f"{spring}.server.authorization.settings.OAuth2TokenFormat",
            "value": "self-contained",
        },
        "refresh-token-time-to-live": lasts(3600),
        "authorization-code-time-to-live": lasts(300),
        "device-code-time-to-live": lasts(300),
    }
    item.setdefault("clientSettings", written("client", client))
    item.setdefault("tokenSettings", re.sub(r'("java.time.Duration",\d+)', r"\1.000000000", written("token", token)))


def _store_visualization(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    settle_axes(call, item)


def _store_map(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    settle_views(call, item)


def _store_attribute(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    """The types that an attribute is for are said twice: by a flag for each type, and in a list."""
    flags = {name: found for name in schema.properties if (found := re.fullmatch(r"(\w+)Attribute", name))}
    types = {name: re.sub("([A-Z])", r"_\1", found[1]).upper() for name, found in flags.items()}
    flagged = before and any(item.get(name) != before.get(name) for name in types)
    listed: set[str] = set() if flagged else set(item.get("objectTypes") or ())
    item |= {name: bool(item.get(name)) or kind in listed for name, kind in types.items()}
    if schema.has("objectTypes"):
        item["objectTypes"] = [kind for name, kind in types.items() if item[name]]


def _store_section(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    """Sections raise the version of their data set."""
    owner = call.state.of("dataSets").get((item.get("dataSet") or {}).get("id", ""))
    if owner:
        owner["version"] = owner.get("version", 0) + 1


def _store_data_set(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    _default_combo(call, schema, item, before)
    item["version"] = (before or {}).get("version", 0)


def _store_predictor(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    item.setdefault("outputCombo", {"id": "HllvX50cXC0"})


def _store_program_indicator(call: Call, schema: Schema, item: Json, before: Json | None) -> None:
    for name in ("categoryCombo", "attributeCombo"):
        if schema.has(name):
            item.setdefault(name, {"id": "bjDvmb4bfuf"})


AFTER: dict[str, tuple[Hook, ...]] = {
    "User": (_store_user,),
    "Option": (_store_option,),
    "OptionSet": (_store_option_set,),
    "Program": (_store_program,),
    "Dhis2OAuth2Client": (_store_client,),
    "JobConfiguration": (_store_job,),
    "DataElement": (_default_combo,),
    "Attribute": (_store_attribute,),
    "DataSet": (_store_data_set,),
    "Section": (_store_section,),
    "Predictor": (_store_predictor,),
    "ProgramIndicator": (_store_program_indicator,),
    "Visualization": (_store_visualization,),
    "Map": (_store_map,),
}


# -- Importing: which objects a bundle makes, changes and deletes, and the report of it --------------------------------


_COUNTS = ("created", "updated", "deleted", "ignored", "total")


@dataclass(frozen=True, slots=True)
class Options:
    """The parameters of an import."""

    mode: str = "COMMIT"
    identifier: str = "UID"
    strategy: str = "CREATE_AND_UPDATE"
    atomic: bool = True
    report: str = "ERRORS"
    skip_sharing: bool = False
    skip_translation: bool = False
    skip_validation: bool = False


@dataclass(slots=True)
class Outcome:
    """What became of the objects of one type."""

    schema: Schema
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_COUNTS, 0))
    reports: dict[int, Json] = field(default_factory=dict[int, Json])
    failed: set[int] = field(default_factory=set[int])

    def report(self, index: int, uid: str, errors: list[Json], shown_index: int | None = None) -> None:
        """Add to the report of one object."""
        known = self.reports.setdefault(
            index,
            {
                "klass": self.schema.klass,
                "index": index if shown_index is None else shown_index,
                "uid": uid,
                "errorReports": [],
            },
        )
        known["errorReports"] += errors

    def as_json(self) -> Json:
        """The type report."""
        return {
            "klass": self.schema.klass,
            "stats": self.counts,
            "objectReports": [self.reports[index] for index in sorted(self.reports)],
        }


def options_of(call: Call) -> Options:
    """The import parameters of a request; unknown values count as the default."""
    strategy = call.param("importStrategy").upper()
    strategy = {"NEW": "CREATE", "UPDATES": "UPDATE", "DELETES": "DELETE"}.get(strategy, strategy)
    if strategy == "NEW_AND_UPDATES":
        raise refuse(500, 'Cannot invoke "java.util.List.iterator()" because "validationChecks" is null')
    known = strategy in ("CREATE", "UPDATE", "DELETE")
    identifier = call.param("identifier").upper()
    return Options(
        mode="VALIDATE" if call.param("importMode").upper() == "VALIDATE" else "COMMIT",
        identifier=identifier if identifier in ("CODE", "AUTO") else "UID",
        strategy=strategy if known else "CREATE_AND_UPDATE",
        atomic=call.param("atomicMode").upper() not in ("NONE", "OBJECT"),
        report=call.param("importReportMode").upper() or "ERRORS",
        skip_sharing=call.flag("skipSharing"),
        skip_translation=call.flag("skipTranslation"),
        skip_validation=call.flag("skipValidation"),
    )


def import_bundle(call: Call, bundle: dict[str, list[Json]], options: Options) -> Json:
    """Check and store the objects of a bundle (by the path of their types); gives the import report."""
    outcomes: list[tuple[Outcome, list[Json]]] = []
    schemas = [schema for schema in call.server.data.schemas if schema.path in bundle and schema.facts.get("metadata")]
    given = {path: {str(item.get("id")) for item in items} for path, items in bundle.items()}

    def known(path: str, uid: str) -> bool:
        return uid in call.state.of(path) or (options.strategy != "DELETE" and uid in given.get(path, ()))

    for schema in schemas:
        items = bundle[schema.path]
        if items:
            outcomes.append((Outcome(schema), items))
    for outcome, items in outcomes:
        _identify(call, outcome.schema, items, options)
    for outcome, items in outcomes:
        _check(call, outcome, items, options, known)
    failed = any(outcome.failed for outcome, _ in outcomes)
    blocked = False
    for outcome, items in outcomes:
        blocked |= _apply(call, outcome, items, options, stop=failed and options.atomic)
    return _report([outcome for outcome, _ in outcomes], failed, blocked)


def _report(outcomes: list[Outcome], failed: bool, blocked: bool) -> Json:
    counts = {name: sum(outcome.counts[name] for outcome in outcomes) for name in _COUNTS}
    done = counts["created"] + counts["updated"] + counts["deleted"]
    status = "OK"
    if failed or blocked:
        status = "WARNING" if done or blocked else "ERROR"
    return {"status": status, "typeReports": [outcome.as_json() for outcome in outcomes], "stats": counts}


def _identify(call: Call, schema: Schema, items: list[Json], options: Options) -> None:
    stored = call.state.of(schema.path)
    for item in items:
        if options.identifier != "UID" and item.get("code"):
            match = next((uid for uid, other in stored.items() if other.get("code") == item["code"]), None)
            if match and (options.identifier == "CODE" or "id" not in item):
                item["id"] = match
        item.setdefault("id", call.server.uids.uid())


def _check(call: Call, outcome: Outcome, items: list[Json], options: Options, known: Any) -> None:
    schema, stored = outcome.schema, call.state.of(outcome.schema.path)
    for index, item in enumerate(items):
        exists = item["id"] in stored
        found = _strategy_error(schema, item, options, exists)
        if found:
            shown = len(items) + index if found["errorCode"] == "E5000" else index
            outcome.report(index, item["id"], [found], shown)
            outcome.failed.add(index)
            outcome.counts["ignored"] += 1
        elif options.strategy != "DELETE" and not options.skip_validation:
            others = [*stored.values(), *(other for other in items[:index] if other["id"] != item["id"])]
            for check in (*CHECKS, *EXTRA_CHECKS.get(schema.label, ())):
                for errors in check(call, schema, item, known, others):
                    outcome.report(index, item["id"], errors)
                    outcome.failed.add(index)
                    outcome.counts["ignored"] += 1


def _strategy_error(schema: Schema, item: Json, options: Options, exists: bool) -> Json | None:
    shown = label_of(schema, item)
    if exists and options.strategy == "CREATE":
        text = (
            "Found matching object for reference, but import strategy is CREATE. Identifier was UID, and "
            f"object was {shown}."
        )
        return error(schema, "E5000", text, ["UID", shown], mainId=item["id"])
    if not exists and options.strategy in ("UPDATE", "DELETE"):
        text = f"No matching object for reference. Identifier was UID, and object was {shown}."
        more = {"errorProperty": "id"} if options.strategy == "UPDATE" else {}
        return error(schema, "E5001", text, ["UID", shown], mainId=item["id"], **more)
    return None


def _apply(call: Call, outcome: Outcome, items: list[Json], options: Options, *, stop: bool) -> bool:
    """Store what passed the checks; whether a deletion was blocked."""
    schema, stored = outcome.schema, call.state.of(outcome.schema.path)
    blocked = False
    for index, item in enumerate(items):
        if index in outcome.failed:
            continue
        uid = item["id"]
        if stop:
            outcome.counts["ignored"] += 1
            continue
        if options.strategy == "DELETE":
            reason = referrers(call, schema, uid)
            if reason:
                outcome.report(index, uid, [blocked_error(schema, reason)], len(items) + index)
                outcome.counts["ignored"] += 1
                blocked = True
                continue
            outcome.counts["deleted"] += 1
            if options.mode == "COMMIT":
                delete(call, schema, uid)
        else:
            outcome.counts["updated" if uid in stored else "created"] += 1
            if options.mode == "COMMIT":
                store(call, schema, item, options)
        if options.report == "FULL":
            outcome.report(index, uid, [])
    outcome.counts["total"] = sum(outcome.counts[name] for name in _COUNTS[:4])
    return blocked


def blocked_error(schema: Schema, reason: str) -> Json:
    """E4030."""
    text = f"Object could not be deleted because it is associated with another object: {reason}"
    return {"message": text, "args": [], "mainKlass": schema.klass, "errorCode": "E4030", "errorProperties": []}


def store(call: Call, schema: Schema, item: Json, options: Options | None = None) -> Json:
    """Store an object as new, or in the place of the one with its uid."""
    options = options or Options()
    objects = call.state.of(schema.path)
    before = objects.get(item["id"])
    now = call.server.clock.stamp()
    new = deepcopy(item)
    user = {"id": call.user["id"]} if call.user else {"id": call.server.administrator["id"]}
    new["created"] = before["created"] if before and "created" in before else item.get("created") or now
    new["lastUpdated"] = now
    if schema.has("createdBy") and schema.properties["createdBy"].persisted:
        new["createdBy"] = (before or {}).get("createdBy") or user
    if schema.has("lastUpdatedBy") and schema.properties["lastUpdatedBy"].persisted:
        new["lastUpdatedBy"] = user
    new.pop("user", None)
    if schema.has("sharing"):
        new["sharing"] = _sharing(call, schema, item, before, options)
    if options.skip_translation and before:
        new["translations"] = before.get("translations", [])
    _place_parts(call, schema, new, now, user)
    objects[new["id"]] = new
    for hook in AFTER.get(schema.label, ()):
        hook(call, schema, new, before)
    return new


def _sharing(call: Call, schema: Schema, item: Json, before: Json | None, options: Options) -> Json:
    default = default_sharing(call, schema, new=before is None)
    given = item.get("sharing")
    if before and not given and not options.skip_sharing and default != default_sharing(call, schema):
        # Objects that are private when they are made become public with the next update that says nothing of it.
        return default
    if before and (options.skip_sharing or not given):
        return before.get("sharing") or default
    if not given or options.skip_sharing:
        return default
    return {**default, **{name: value for name, value in given.items() if value is not None}}


def _place_parts(call: Call, schema: Schema, new: Json, now: str, user: Json) -> None:
    """Give parts their uids and dates, and put those of a type with its own path there."""
    for name, found in schema.properties.items():
        value = new.get(name)
        target = call.server.data.target(found)
        if not isinstance(value, list) or target is None or not target.has("id") or name == "translations":
            continue
        placed: list[Any] = []
        for entry in value:
            if not isinstance(entry, dict) or (entry.keys() <= {"id"} and entry) or "id" not in target.properties:
                placed.append(entry)
                continue
            part = {"id": call.server.uids.uid(), "created": now, **entry, "lastUpdated": now}
            if not target.path:
                owners = (found for found in target.properties.values() if found.owner and found.klass == schema.klass)
                part |= {owner.name: {"id": new["id"]} for owner in owners}
            if target.path:
                call.state.of(target.path)[part["id"]] = part
            placed.append(part)
        new[name] = placed


def delete(call: Call, schema: Schema, uid: str) -> None:
    """Remove an object, and the references to it."""
    removed = call.state.of(schema.path).pop(uid, None)
    if removed is not None:
        call.state.deleted[uid] = {
            "klass": schema.klass.rpartition(".")[2],
            "uid": uid,
            "code": removed.get("code", ""),
            "deletedAt": call.server.clock.stamp(),
            "deletedBy": call.user["username"],
        }
    for path, objects in call.state.objects.items():
        other = call.server.data.by_plural.get(path)
        if other is None:
            continue
        names = [name for name, found in other.properties.items() if found.target == schema.klass and found.owner]
        for name in names:
            for item in objects.values():
                value = item.get(name)
                if isinstance(value, list):
                    item[name] = [entry for entry in value if not (isinstance(entry, dict) and entry.get("id") == uid)]
