"""What is particular to single types when their objects are stored."""

import itertools
import json
import re
from collections.abc import Callable
from typing import Any, TypeAlias

from dhis2w_client.testing import differences
from dhis2w_client.testing.axes import settle_axes, settle_views
from dhis2w_client.testing.checks import Known, error
from dhis2w_client.testing.cron import is_cron
from dhis2w_client.testing.http import Call, Json, refuse
from dhis2w_client.testing.schemas import Schema
from dhis2w_client.testing.state import password_hash

__all__ = ["AFTER", "EXTRA_CHECKS", "make_option_combos"]

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
