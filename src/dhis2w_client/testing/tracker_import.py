"""Importing tracked entities, enrollments, events and relationships, now or as a job, with the reports of DHIS2."""

import csv
import io
import re
from dataclasses import dataclass, field
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.expressions import Value, evaluated
from dhis2w_client.testing.http import JSON, Answer, Call, Json, endpoint, json_answer, refuse, web_message
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.jobs import Done, job_type, start_job
from dhis2w_client.testing.render import path_of
from dhis2w_client.testing.security import is_superuser
from dhis2w_client.testing.value_import import option_problem, problem_of
from dhis2w_client.testing.values import read_date
from dhis2w_client.uids import is_uid

# -- What an import brings, flat, and what was found wrong with it -----------------------------------------------------


# Name in requests, name of the type in reports, name of the uid.
KINDS = {
    "trackedEntities": ("TRACKED_ENTITY", "trackedEntity"),
    "enrollments": ("ENROLLMENT", "enrollment"),
    "events": ("EVENT", "event"),
    "relationships": ("RELATIONSHIP", "relationship"),
}
LABELS = {
    "trackedEntities": "TrackedEntity",
    "enrollments": "Enrollment",
    "events": "Event",
    "relationships": "Relationship",
}


def user_json(user: Json) -> Json:
    """A user as tracker objects show it."""
    return {"uid": user["id"], "username": user["username"], "firstName": user["firstName"], "surname": user["surname"]}


@dataclass(slots=True)
class Bundle:
    """What a request brings, flat, and what was found wrong with it."""

    call: Call
    objects: dict[str, list[Json]] = field(default_factory=lambda: {kind: list[Json]() for kind in KINDS})
    errors: list[Json] = field(default_factory=list[Json])
    warnings: list[Json] = field(default_factory=list[Json])
    invalid: set[str] = field(default_factory=set[str])
    unchanged: set[str] = field(default_factory=set[str])

    def stored(self, kind: str) -> dict[str, Json]:
        """The stored objects of a kind."""
        return self.call.state.tracker.setdefault(kind, {})

    def has(self, kind: str, uid: str) -> bool:
        """Whether an object exists, in the store or in the bundle."""
        name = KINDS[kind][1]
        found = self.stored(kind).get(uid)
        return bool(found and not found.get("deleted")) or any(item[name] == uid for item in self.objects[kind])

    def error(self, kind: str, item: Json, code: str, message: str, *args: Any) -> None:
        """Note what is wrong with an object."""
        label, name = KINDS[kind]
        found = {"message": message, "errorCode": code, "trackerType": label, "uid": item[name]}
        self.errors.append({**found, "args": [str(arg) for arg in args]})
        self.invalid.add(item[name])

    def find(self, name: str, path: str, text: object) -> Json | None:
        """The metadata object that a text names in the scheme of the request."""
        scheme = self.call.param(f"{name}IdScheme") or self.call.param("idScheme") or "UID"
        stored = self.call.state.of(path)
        if scheme == "UID" or name == "trackedEntityType":
            return stored.get(str(text))
        key = {"CODE": "code", "NAME": "name"}.get(scheme, "")
        if scheme.startswith("ATTRIBUTE:"):
            uid = scheme.partition(":")[2]
            for item in stored.values():
                if any(v["attribute"]["id"] == uid and v["value"] == text for v in item.get("attributeValues") or ()):
                    return item
        return next((item for item in stored.values() if key and item.get(key) == text), None)


def side_of(value: Any) -> tuple[str, str] | None:
    """The kind and uid of one side of a relationship."""
    for kind, (_, name) in KINDS.items():
        entry = (value or {}).get(name)
        if entry:
            return kind, entry[name] if isinstance(entry, dict) else entry
    return None


# -- The checks of an import, with the codes of its report -------------------------------------------------------------


_EXISTS = {"trackedEntities": "E1002", "enrollments": "E1080", "events": "E1030", "relationships": "E4015"}
_MISSING = {"trackedEntities": "E1063", "enrollments": "E1081", "events": "E1032", "relationships": "E4016"}
_DELETED = {"trackedEntities": "E1114", "enrollments": "E1113", "events": "E1082", "relationships": "E4017"}


def validate(bundle: Bundle, strategy: str) -> None:
    for kind in KINDS:
        name = KINDS[kind][1]
        for item in bundle.objects[kind]:
            uid = item[name]
            if uid in bundle.invalid:
                continue
            found = bundle.stored(kind).get(uid)
            label = LABELS[kind]
            if strategy != "DELETE" and _hangs_on_invalid(bundle, kind, item):
                continue
            if found and found.get("deleted"):
                bundle.error(
                    kind, item, _DELETED[kind], f"{label}: `{uid}` is already deleted and cannot be modified.", uid
                )
            elif found and strategy == "CREATE":
                bundle.error(kind, item, _EXISTS[kind], f"{label}: `{uid}`, already exists.", uid)
            elif not found and strategy in ("UPDATE", "DELETE"):
                text = "do not exist." if kind == "events" else "does not exist."
                bundle.error(kind, item, _MISSING[kind], f"{label}: `{uid}`, {text}", uid)
            elif strategy != "DELETE":
                _CHECKS[kind](bundle, item, found)


def _hangs_on_invalid(bundle: Bundle, kind: str, item: Json) -> bool:
    """Whether an object belongs to one that is refused, and is refused with it."""
    parent = {"enrollments": "trackedEntities", "events": "enrollments"}.get(kind, "")
    uid = item.get(KINDS[parent][1]) if parent else None
    if uid is None or uid not in bundle.invalid or uid in bundle.stored(parent):
        return False
    names = (LABELS[kind], item[KINDS[kind][1]], LABELS[parent], uid)
    text = '"{}" `{}` cannot be persisted because "{}" `{}` referenced by it cannot be persisted.'
    bundle.error(kind, item, "E5000", text.format(*names), *names)
    return True


def _check_unit(bundle: Bundle, kind: str, item: Json, code: str, text: str) -> Json | None:
    unit = bundle.find("orgUnit", "organisationUnits", item["orgUnit"])
    if unit is None:
        scheme = bundle.call.param("orgUnitIdScheme") or bundle.call.param("idScheme") or "UID"
        shown = f"MetadataIdentifier(idScheme={scheme}, identifier={item['orgUnit']}, attributeValue=null)"
        bundle.error(kind, item, code, text.format(item["orgUnit"]), shown)
        return None
    item["orgUnit"] = unit["id"]
    if not is_superuser(bundle.call):
        mine = {ref["id"] for ref in bundle.call.user.get("organisationUnits") or ()}
        if not mine.intersection(path_of(bundle.call, unit).split("/")):
            uid = bundle.call.user["id"]
            message = f"User: `{uid}` has no capture scope access to OrganisationUnit: `{unit['id']}`."
            bundle.error(kind, item, "E1000", message, uid, unit["id"])
            return None
    return unit


def _check_entity(bundle: Bundle, item: Json, found: Json | None) -> None:
    kind = "trackedEntities"
    if not item.get("orgUnit"):
        bundle.error(kind, item, "E1121", "Missing required trackedEntity property: `orgUnit`.", "orgUnit")
        return
    if not item.get("trackedEntityType"):
        bundle.error(
            kind, item, "E1121", "Missing required trackedEntity property: `trackedEntityType`.", "trackedEntityType"
        )
        return
    if not _check_unit(bundle, kind, item, "E1049", "Could not find OrganisationUnit: `{}` linked to TrackedEntity."):
        return
    uid = item["trackedEntityType"]
    entity_type = bundle.find("trackedEntityType", "trackedEntityTypes", uid)
    if entity_type is None:
        shown = f"MetadataIdentifier(idScheme=UID, identifier={uid}, attributeValue=null)"
        bundle.error(kind, item, "E1005", f"Could not find TrackedEntityType: `{uid}`.", shown)
        return
    _check_attributes(bundle, kind, item, item["trackedEntity"])


def _check_attributes(bundle: Bundle, kind: str, item: Json, entity: str) -> None:
    for value in item.get("attributes") or ():
        attribute = bundle.find("attribute", "trackedEntityAttributes", value.get("attribute"))
        if attribute is None:
            bundle.error(
                kind, item, "E1006", f"Attribute: `{value.get('attribute')}`, does not exist.", value.get("attribute")
            )
            continue
        text = value.get("value")
        if text is None:
            continue
        wanted = attribute.get("valueType", "TEXT")
        if problem_of(wanted, str(text)):
            shown = f"Value type is {wanted} but the value `{text}` is not."
            bundle.error(
                kind,
                item,
                "E1007",
                f"Error validating attribute value type: `{wanted}`; Error: `{shown}`.",
                wanted,
                shown,
            )
        elif option_problem(bundle.call, attribute, str(text)):
            name = attribute["optionSet"]["id"]
            bundle.error(
                kind, item, "E1125", f"Value `{text}` is not a valid option code in OptionSet `{name}`.", text, name
            )
        elif attribute.get("unique"):
            for uid, other in bundle.stored("trackedEntities").items():
                taken = other.get("attributes", {}).get(attribute["id"], {}).get("value")
                if uid != entity and taken == text and not other.get("deleted"):
                    name = attribute["id"]
                    bundle.error(
                        kind,
                        item,
                        "E1064",
                        f"Non-unique attribute value `{text}` for attribute `{name}`.",
                        text,
                        f"TrackedEntityAttribute{{uid='{name}'}}",
                    )


def _check_enrollment(bundle: Bundle, item: Json, found: Json | None) -> None:
    kind = "enrollments"
    item = _merged(item, found, ("program", "orgUnit", "trackedEntity", "enrolledAt"))
    for name in ("orgUnit", "program", "trackedEntity"):
        if not item.get(name):
            bundle.error(kind, item, "E1122", f"Missing required enrollment property: `{name}`.", name)
            return
    unit = _check_unit(bundle, kind, item, "E1070", "Could not find OrganisationUnit: `{}`, linked to Enrollment.")
    program = bundle.find("program", "programs", item["program"])
    if program is None:
        bundle.error(
            kind, item, "E1069", f"Could not find Program: `{item['program']}`, linked to Enrollment.", item["program"]
        )
    if unit is None or program is None:
        return
    item["program"] = program["id"]
    if not bundle.has("trackedEntities", item["trackedEntity"]):
        text = f"Could not find TrackedEntity: `{item['trackedEntity']}`, linked to Enrollment."
        bundle.error(kind, item, "E1068", text, item["trackedEntity"])
        return
    if not item.get("enrolledAt"):
        bundle.error(kind, item, "E1025", "Property enrolledAt is null.", "null")
    if unit["id"] not in {ref["id"] for ref in program.get("organisationUnits") or ()}:
        text = f"Program: `{program['id']}` and OrganisationUnit: `{unit['id']}` do not match."
        bundle.error(kind, item, "E1041", text, unit["id"], program["id"])
    if program.get("programType") != "WITH_REGISTRATION":
        bundle.error(
            kind,
            item,
            "E1014",
            f"Provided Program: `{program['id']}`, is a Program without registration.",
            program["id"],
        )
    _check_attributes(bundle, kind, item, item["trackedEntity"])
    _check_mandatory(bundle, item, program)
    _check_single_enrollment(bundle, item, found)


def _merged(item: Json, found: Json | None, names: tuple[str, ...]) -> Json:
    for name in names:
        if found and item.get(name) is None and found.get(name) is not None:
            item[name] = found[name]
    return item


def _check_mandatory(bundle: Bundle, item: Json, program: Json) -> None:
    entity = bundle.stored("trackedEntities").get(item["trackedEntity"], {})
    have = {uid for uid, entry in entity.get("attributes", {}).items() if entry.get("value") is not None}
    have |= {value.get("attribute") for value in item.get("attributes") or ()}
    for other in bundle.objects["trackedEntities"]:
        if other["trackedEntity"] == item["trackedEntity"]:
            have |= {value.get("attribute") for value in other.get("attributes") or ()}
    for entry in program.get("programTrackedEntityAttributes") or ():
        uid = entry["trackedEntityAttribute"]["id"]
        if entry.get("mandatory") and uid not in have:
            shown = f"MetadataIdentifier(idScheme=UID, identifier={uid}, attributeValue=null)"
            text = (
                f"Attribute: `{uid}` is mandatory in Program `{program['id']}` "
                f"but not declared in Enrollment `{item['enrollment']}`."
            )
            bundle.error("enrollments", item, "E1018", text, shown, program["id"], item["enrollment"])


def _check_single_enrollment(bundle: Bundle, item: Json, found: Json | None) -> None:
    if found or item.get("status", "ACTIVE") != "ACTIVE":
        return
    for other in bundle.stored("enrollments").values():
        same = other["trackedEntity"] == item["trackedEntity"] and other["program"] == item["program"]
        if same and other["status"] == "ACTIVE" and not other.get("deleted"):
            entity, program = item["trackedEntity"], item["program"]
            text = f"TrackedEntity: `{entity}` already has an active Enrollment in Program `{program}`."
            bundle.error("enrollments", item, "E1015", text, entity, program)


def _check_event(bundle: Bundle, item: Json, found: Json | None) -> None:
    kind = "events"
    item = _merged(
        item, found, ("program", "programStage", "orgUnit", "enrollment", "occurredAt", "scheduledAt", "status")
    )
    if not item.get("orgUnit"):
        bundle.error(kind, item, "E1123", "Missing required event property: `orgUnit`.", "orgUnit")
        return
    stage = bundle.find("programStage", "programStages", item.get("programStage"))
    program = bundle.find("program", "programs", item.get("program") or (stage or {}).get("program", {}).get("id"))
    unit = _check_unit(bundle, kind, item, "E1011", "Could not find OrganisationUnit: `{}`, linked to Event.")
    if program is None:
        bundle.error(
            kind,
            item,
            "E1010",
            f"Could not find Program: `{item.get('program')}`, linked to Event.",
            item.get("program"),
        )
    if item.get("programStage") and stage is None:
        uid = item["programStage"]
        bundle.error(kind, item, "E1013", f"Could not find ProgramStage: `{uid}`, linked to Event.", uid)
    if program is None or unit is None or (item.get("programStage") and stage is None):
        return
    item["program"] = program["id"]
    if stage is None:
        stages = [
            other
            for other in bundle.call.state.of("programStages").values()
            if (other.get("program") or {}).get("id") == program["id"]
        ]
        stage = stages[0] if stages else {}
    item["programStage"] = stage.get("id")
    _check_event_dates(bundle, item)
    if unit["id"] not in {ref["id"] for ref in program.get("organisationUnits") or ()}:
        text = f"Event OrganisationUnit: `{unit['id']}` and Program: `{program['id']}`, do not match."
        bundle.error(kind, item, "E1029", text, unit["id"], program["id"])
    if program.get("programType") == "WITH_REGISTRATION":
        _check_enrolled_event(bundle, item, stage, found)
    _check_event_values(bundle, item, stage)


def _check_event_dates(bundle: Bundle, item: Json) -> None:
    if item.get("status", "ACTIVE") == "SCHEDULE":
        if not item.get("scheduledAt"):
            bundle.error(
                "events", item, "E1046", "Event must have an `occurredAt` or `scheduledAt` date.", item["event"]
            )
    elif not item.get("occurredAt"):
        bundle.error("events", item, "E1031", "Event occurredAt date is missing.", item["event"])


def _check_enrolled_event(bundle: Bundle, item: Json, stage: Json, found: Json | None) -> None:
    uid = item.get("enrollment")
    if not uid or not bundle.has("enrollments", uid):
        bundle.error("events", item, "E1033", f"Event: `{item['event']}`, Enrollment value is null.", item["event"])
        return
    if stage.get("repeatable") or found:
        return
    for other in bundle.stored("events").values():
        if other.get("enrollment") == uid and other["programStage"] == stage["id"] and not other.get("deleted"):
            shown = f"MetadataIdentifier(idScheme=UID, identifier={stage['id']}, attributeValue=null)"
            text = f"ProgramStage: `{stage['id']}` is not repeatable and an Event already exists."
            bundle.error("events", item, "E1039", text, shown)
            return


def _check_event_values(bundle: Bundle, item: Json, stage: Json) -> None:
    usable = {entry["dataElement"]["id"] for entry in stage.get("programStageDataElements") or ()}
    for value in item.get("dataValues") or ():
        element = bundle.find("dataElement", "dataElements", value.get("dataElement"))
        uid = element["id"] if element else value.get("dataElement")
        shown = f"MetadataIdentifier(idScheme=UID, identifier={uid}, attributeValue=null)"
        if element is None:
            bundle.error("events", item, "E1304", f"DataElement `{uid}` is not a valid DataElement.", shown)
        if uid not in usable:
            text = f"DataElement `{uid}` is not part of ProgramStage `{stage.get('id')}`."
            bundle.error("events", item, "E1305", text, shown, stage.get("id"))
        if element is None:
            continue
        value["dataElement"] = element["id"]
        text, wanted = value.get("value"), element.get("valueType", "TEXT")
        if text is None:
            continue
        if problem_of(wanted, str(text)):
            shown = f"Value type is {wanted} but the value `{text}` is not."
            bundle.error("events", item, "E1302", f"DataElement `{wanted}` is not valid: `{shown}`.", wanted, shown)
        elif option_problem(bundle.call, element, str(text)):
            uid = element["optionSet"]["id"]
            bundle.error(
                "events", item, "E1125", f"Value `{text}` is not a valid option code in OptionSet `{uid}`.", text, uid
            )
    _run_rules(bundle, item)


def _run_rules(bundle: Bundle, item: Json) -> None:
    """The program rules that show a warning or an error about an event, as far as their conditions are known."""
    state = bundle.call.state
    values = {
        value["dataElement"]: value.get("value") for value in item.get("dataValues") or () if "dataElement" in value
    }
    elements = {
        found["name"]: (found.get("dataElement") or {}).get("id", "")
        for found in state.of("programRuleVariables").values()
    }

    def value(kind: str, name: str) -> Value:
        text = values.get(elements.get(name, ""))
        return text if text is None or problem_of("NUMBER", str(text)) else float(text)

    for rule in state.of("programRules").values():
        stage = (rule.get("programStage") or {}).get("id", item["programStage"])
        if (rule.get("program") or {}).get("id") != item["program"] or stage != item["programStage"]:
            continue
        if evaluated(str(rule.get("condition", "")), value) is not True:
            continue
        for ref in rule.get("programRuleActions") or ():
            _run_action(bundle, item, rule, state.of("programRuleActions").get(ref["id"], {}))


def _run_action(bundle: Bundle, item: Json, rule: Json, action: Json) -> None:
    element = (action.get("dataElement") or {}).get("id", "")
    text = f"Generated by ProgramRule (`{rule['id']}`) - `{action.get('content', '')}  ({element})`."
    if action.get("programRuleActionType") == "SHOWWARNING":
        warning = {"message": text, "trackerType": "EVENT", "uid": item["event"], "warningCode": "E1300"}
        bundle.warnings.append(warning)
    elif action.get("programRuleActionType") == "SHOWERROR":
        bundle.error("events", item, "E1300", text, rule["id"], f"{action.get('content', '')}  ({element})")


def _check_relationship(bundle: Bundle, item: Json, found: Json | None) -> None:
    kind, uid = "relationships", item["relationship"]
    if item.get("relationshipType") not in bundle.call.state.of("relationshipTypes"):
        name = item.get("relationshipType")
        bundle.error(kind, item, "E4009", f"Relationship Type `{name}` is not valid.", name)
        return
    if found:
        bundle.unchanged.add(uid)
        return
    sides = [side_of(item.get(name)) for name in ("from", "to")]
    if sides[0] == sides[1]:
        bundle.error(kind, item, "E4000", f"Relationship: `{uid}` cannot link to itself.", uid)
        return
    for side in sides:
        if side and not bundle.has(side[0], side[1]):
            label = LABELS[side[0]]
            bundle.error(
                kind, item, "E4012", f"Could not find `{label}`: `{side[1]}`, linked to Relationship.", label, side[1]
            )
    for uid_known, other in bundle.stored("relationships").items():
        same = [side_of(other.get("from")), side_of(other.get("to"))] == sides
        if (
            same
            and other["relationshipType"] == item["relationshipType"]
            and not other.get("deleted")
            and uid_known != uid
        ):
            bundle.error(kind, item, "E4018", f"Relationship: `{uid}`, linking the same items already exists.", uid)
            return


_CHECKS: dict[str, Any] = {
    "trackedEntities": _check_entity,
    "enrollments": _check_enrollment,
    "events": _check_event,
    "relationships": _check_relationship,
}


# -- Storing and deleting ----------------------------------------------------------------------------------------------


def store_object(bundle: Bundle, kind: str, item: Json) -> None:
    call, name = bundle.call, KINDS[kind][1]
    uid, now = item[name], call.server.clock.stamp()
    stored = bundle.stored(kind)
    before = stored.get(uid)
    user = user_json(call.user)
    new: Json = {
        **(before or {}),
        **{key: value for key, value in item.items() if key not in ("attributes", "dataValues", "notes")},
    }
    new.setdefault("createdAt", now)
    new.setdefault("createdBy", user)
    new |= {
        "updatedAt": now,
        "updatedBy": user,
        "storedBy": item.get("storedBy") or call.user["username"],
        "deleted": False,
    }
    if not before:
        new["order"] = call.state.next("tracker objects")
    new["notes"] = [*(before or {}).get("notes", []), *(new_note(call, note) for note in item.get("notes") or ())]
    _STORERS[kind](bundle, new, item, now)
    stored[uid] = new


def new_note(call: Call, note: Json) -> Json:
    """A note with its author."""
    return {
        "note": note.get("note") or call.server.uids.uid(),
        "storedAt": call.server.clock.stamp(),
        "value": note.get("value"),
        **differences.note_author(call.version, user_json(call.user)),
    }


def _merge_values(call: Call, known: dict[str, Json], values: list[Json], key: str, now: str) -> dict[str, Json]:
    merged = dict(known)
    for value in values:
        uid = value[key]
        if value.get("value") is None:
            merged.pop(uid, None)
            continue
        before = merged.get(uid)
        if before and before["value"] == str(value["value"]):
            continue
        merged[uid] = {
            "createdAt": before["createdAt"] if before else now,
            "updatedAt": now,
            "storedBy": call.user["username"],
            "value": str(value["value"]),
            "providedElsewhere": bool(value.get("providedElsewhere")),
            "createdBy": before["createdBy"] if before else user_json(call.user),
            "updatedBy": user_json(call.user),
        }
    return merged


def _store_entity(bundle: Bundle, new: Json, item: Json, now: str) -> None:
    values = [
        {**value, "attribute": (bundle.find("attribute", "trackedEntityAttributes", value["attribute"]) or {})["id"]}
        for value in item.get("attributes") or ()
    ]
    before = new.get("attributes", {})
    new["attributes"] = _merge_values(bundle.call, before, values, "attribute", now)
    entity_type = bundle.call.state.of("trackedEntityTypes").get(new["trackedEntityType"], {})
    if differences.notes_changes(bundle.call.version, entity_type):
        new["changes"] = [*_changes(bundle.call, before, new["attributes"], now), *new.get("changes", [])]
    new.setdefault("inactive", False)
    new.setdefault("potentialDuplicate", False)


def _changes(call: Call, before: Json, after: Json, now: str) -> list[Json]:
    found: list[Json] = []
    for uid in {**before, **after}:
        old, new = before.get(uid, {}).get("value"), after.get(uid, {}).get("value")
        if old == new:
            continue
        kind = "CREATE" if old is None else "DELETE" if new is None else "UPDATE"
        pair = {"previousValue": old, "currentValue": new}
        change = {"attribute": uid, **{name: text for name, text in pair.items() if text is not None}}
        author = {"createdBy": user_json(call.user), "createdAt": now}
        found.append({**author, "type": kind, "change": {"attributeValue": change}})
    return found


def _store_enrollment(bundle: Bundle, new: Json, item: Json, now: str) -> None:
    new.setdefault("status", "ACTIVE")
    new.setdefault("followUp", False)
    new.setdefault("occurredAt", new["enrolledAt"])
    new.setdefault("attributeOptionCombo", DEFAULT)
    if new["status"] == "COMPLETED":
        new.setdefault("completedAt", now)
        new.setdefault("completedBy", bundle.call.user["username"])
    elif new["status"] == "ACTIVE":
        new.pop("completedAt", None)
        new.pop("completedBy", None)
    entity = bundle.stored("trackedEntities").get(new["trackedEntity"])
    if entity:
        values = [value for value in item.get("attributes") or ()]
        entity["attributes"] = _merge_values(bundle.call, entity.get("attributes", {}), values, "attribute", now)
        entity["updatedAt"] = now
    bundle.call.state.owners.setdefault(f"{new['trackedEntity']}.{new['program']}", new["orgUnit"])


def _store_event(bundle: Bundle, new: Json, item: Json, now: str) -> None:
    if new["event"] in bundle.stored("events") and not item.get("storedBy"):
        new["storedBy"] = differences.stored_by_after_update(bundle.call.version, new["storedBy"])
    new.setdefault("status", "ACTIVE")
    new.setdefault("followUp", False)
    new.setdefault("attributeOptionCombo", DEFAULT)
    new.setdefault("attributeCategoryOptions", "xYerKDKCefk")
    if new["status"] == "COMPLETED":
        new.setdefault("completedAt", now)
        new.setdefault("completedBy", bundle.call.user["username"])
    else:
        new.pop("completedAt", None)
        new.pop("completedBy", None)
    new["dataValues"] = _merge_values(
        bundle.call, new.get("dataValues", {}), item.get("dataValues") or [], "dataElement", now
    )
    enrollment = bundle.stored("enrollments").get(new.get("enrollment") or "")
    if enrollment:
        new["trackedEntity"] = enrollment["trackedEntity"]
    elif new.get("enrollment") is None and differences.single_events_have_enrollment(bundle.call.version):
        new["enrollment"] = _dummy_enrollment(bundle, new["program"])


def _dummy_enrollment(bundle: Bundle, program: str) -> str:
    known: dict[str, str] = bundle.call.state.reserved.setdefault("enrollments", {})
    return known.setdefault(program, bundle.call.server.uids.uid())


def _store_relationship(bundle: Bundle, new: Json, item: Json, now: str) -> None:
    new.pop("notes", None)
    new["bidirectional"] = bool(bundle.call.state.of("relationshipTypes")[new["relationshipType"]].get("bidirectional"))


_STORERS: dict[str, Any] = {
    "trackedEntities": _store_entity,
    "enrollments": _store_enrollment,
    "events": _store_event,
    "relationships": _store_relationship,
}


def delete_object(bundle: Bundle, kind: str, uid: str) -> None:
    found = bundle.stored(kind).get(uid)
    if not found:
        return
    found["deleted"] = True
    found["updatedAt"] = bundle.call.server.clock.stamp()
    if kind == "trackedEntities":
        for other, enrollment in bundle.stored("enrollments").items():
            if enrollment["trackedEntity"] == uid:
                delete_object(bundle, "enrollments", other)
    if kind == "enrollments":
        for event in bundle.stored("events").values():
            if event.get("enrollment") == uid:
                event["deleted"] = True


# -- Endpoints and jobs ------------------------------------------------------------------------------------------------


_PARAMETERS = {
    "importStrategy": ["CREATE", "UPDATE", "CREATE_AND_UPDATE", "DELETE"],
    "importMode": ["COMMIT", "VALIDATE"],
    "atomicMode": ["ALL", "OBJECT"],
    "validationMode": ["FULL", "FAIL_FAST", "SKIP"],
    "flushMode": ["AUTO", "OBJECT"],
    "reportMode": ["FULL", "ERRORS", "WARNINGS"],
}
_STATUSES = ["ACTIVE", "COMPLETED", "VISITED", "SCHEDULE", "OVERDUE", "SKIPPED"]


def _check_parameters(call: Call) -> None:
    for name, allowed in _PARAMETERS.items():
        value = call.param(name).upper()
        if value and value not in allowed:
            raise call.bad_parameter(name, f"Valid values are: [{', '.join(allowed)}]")
    if call.param("async", "true").lower() not in ("true", "false") and differences.checks_parameters(call.version):
        raise call.bad_parameter("async", "It should be of type boolean")
    for name in ("idScheme", "orgUnitIdScheme", "programIdScheme", "dataElementIdScheme", "programStageIdScheme"):
        value = call.param(name)
        if value and not re.fullmatch(r"UID|CODE|NAME|ATTRIBUTE:\w{11}", value):
            raise call.bad_parameter(name, "Valid values are: [UID, CODE, NAME, ATTRIBUTE:attributeUid]")


def _body(call: Call) -> Json:
    if call.content_type.endswith("csv"):
        return {"events": [_csv_event(row) for row in csv.DictReader(io.StringIO(call.text()))]}
    if not call.content().strip():
        raise refuse(400, "Required request body is missing")
    try:
        body = call.json()
    except ValueError:
        raise refuse(400, "JSON parse error: Unexpected end-of-input") from None
    if not isinstance(body, dict):
        raise refuse(400, "JSON parse error: Cannot deserialize value of type `Body` from Array value")
    return body


def _csv_event(row: dict[str, str]) -> Json:
    event: Json = {name: text for name, text in row.items() if text and name not in ("dataElement", "value")}
    if row.get("dataElement"):
        event["dataValues"] = [{"dataElement": row["dataElement"], "value": row.get("value")}]
    return event


def _flattened(call: Call, body: Json) -> Bundle:
    bundle = Bundle(call)
    for entity in body.get("trackedEntities") or ():
        _add_entity(bundle, dict(entity))
    for enrollment in body.get("enrollments") or ():
        _add_enrollment(bundle, dict(enrollment))
    for event in body.get("events") or ():
        _add(bundle, "events", dict(event))
    for relationship in body.get("relationships") or ():
        _add(bundle, "relationships", dict(relationship))
    return bundle


def _add(bundle: Bundle, kind: str, item: Json) -> str:
    name = KINDS[kind][1]
    uid = item.setdefault(name, bundle.call.server.uids.uid())
    if not is_uid(uid):
        problem = differences.bad_tracker_uid(bundle.call.version, str(uid))
        if problem:
            raise problem
        text = f"Object: `{uid}`, uid: `{uid}`, has an invalid uid format."
        bundle.error(kind, item, "E1048", text, uid, f"{LABELS[kind]}({KINDS[kind][1]}={uid})", uid)
    for key in ("enrolledAt", "occurredAt", "scheduledAt", "completedAt", "createdAtClient", "updatedAtClient"):
        if item.get(key) is not None:
            found = read_date(str(item[key]))
            if found is None:
                raise refuse(
                    400,
                    f"JSON parse error: Invalid date format '{item[key]}', only 'yyyy-MM-dd'T'HH:mm:ss.SSS' format "
                    "end epoch milliseconds are supported.",
                )
            item[key] = found
    if kind == "events" and item.get("status") is not None and item["status"] not in _STATUSES:
        shown = ", ".join(_STATUSES)
        text = f'Cannot deserialize value of type `EventStatus` from String "{item["status"]}"'
        raise refuse(400, f"JSON parse error: {text}: not one of the values accepted for Enum class: [{shown}]")
    bundle.objects[kind].append(item)
    return str(uid)


def _add_entity(bundle: Bundle, entity: Json) -> None:
    enrollments, relationships = entity.pop("enrollments", None), entity.pop("relationships", None)
    uid = _add(bundle, "trackedEntities", entity)
    for enrollment in enrollments or ():
        _add_enrollment(bundle, {"trackedEntity": uid, **enrollment})
    for relationship in relationships or ():
        _add(bundle, "relationships", dict(relationship))


def _add_enrollment(bundle: Bundle, enrollment: Json) -> None:
    events = enrollment.pop("events", None)
    uid = _add(bundle, "enrollments", enrollment)
    for event in events or ():
        whole = {"enrollment": uid, "program": enrollment.get("program"), **event}
        _add(bundle, "events", whole)


def run_import(call: Call) -> Json:
    """Import the body of a request; gives the report."""
    bundle = _flattened(call, _body(call))
    strategy = call.param("importStrategy", "CREATE_AND_UPDATE").upper()
    if call.param("validationMode").upper() != "SKIP":
        validate(bundle, strategy)
    counts: dict[str, dict[str, int]] = {
        kind: dict.fromkeys(("created", "updated", "deleted", "ignored", "total"), 0) for kind in KINDS
    }
    total = sum(len(items) for items in bundle.objects.values())
    report: Json = {
        "status": "OK",
        "validationReport": {"errorReports": bundle.errors, "warningReports": bundle.warnings},
    }
    if bundle.errors and call.param("atomicMode").upper() != "OBJECT":
        nothing = {"created": 0, "updated": 0, "deleted": 0, "ignored": total, "total": total}
        return {**report, "status": "ERROR", "stats": nothing}
    if call.param("importMode").upper() == "VALIDATE":
        stats = dict.fromkeys(("created", "updated", "deleted", "ignored", "total"), 0)
        return {**report, "stats": stats, "bundleReport": {"typeReportMap": {}}}
    types: Json = {}
    for kind, (label, name) in KINDS.items():
        types[label] = _commit_kind(bundle, kind, label, name, strategy, counts[kind])
    stats = {key: sum(found[key] for found in counts.values()) for key in counts["events"]}
    return {**report, "stats": stats, "bundleReport": {"typeReportMap": types}}


def _commit_kind(bundle: Bundle, kind: str, label: str, name: str, strategy: str, counts: dict[str, int]) -> Json:
    reports: list[Json] = []
    for item in bundle.objects[kind]:
        uid = item[name]
        counts["total"] += 1
        if uid in bundle.invalid or uid in bundle.unchanged:
            counts["ignored"] += 1
            continue
        if strategy == "DELETE":
            delete_object(bundle, kind, uid)
            counts["deleted"] += 1
        else:
            counts["updated" if uid in bundle.stored(kind) else "created"] += 1
            store_object(bundle, kind, item)
        reports.append({"trackerType": label, "uid": uid, "errorReports": []})
    return {"trackerType": label, "stats": counts, "objectReports": reports}


def shown_report(report: Json, mode: str) -> Json:
    """A report without its warnings, unless they are wanted."""
    if mode.upper() in ("FULL", "WARNINGS"):
        return report
    validation = {**report["validationReport"], "warningReports": []}
    return {**report, "validationReport": validation}


def _job_parameters(call: Call) -> Json:
    names = ("idScheme", "dataElementIdScheme", "orgUnitIdScheme", "programIdScheme", "programStageIdScheme")
    schemes: Json = {}
    for name in (*names, "categoryOptionComboIdScheme", "categoryOptionIdScheme"):
        kind, _, attribute = (call.param(name) or call.param("idScheme") or "UID").partition(":")
        schemes[name] = {"idScheme": kind, "attributeUid": attribute or None}
    defaults = {"importStrategy": "CREATE_AND_UPDATE", "reportMode": "ERRORS"}
    modes = {name: call.param(name).upper() or defaults.get(name, values[0]) for name, values in _PARAMETERS.items()}
    flags = {name: call.flag(name) for name in ("skipPatternValidation", "skipSideEffects", "skipRuleEngine")}
    user = differences.tracker_job_user(call.version, call.user["id"])
    return {**user, "idSchemes": schemes, **modes, **flags, "filename": None}


@endpoint("POST", "/api/tracker", consumes=(*JSON, "application/csv", "text/csv"))
def import_tracker(call: Call) -> Answer:
    """Import tracker data, now or as a job."""
    _check_parameters(call)
    if call.param("async", "true").lower() != "false":
        _flattened(call, _body(call))
        job = start_job(call, "TRACKER_IMPORT_JOB", unsaid=_job_parameters(call))
        location, header = differences.tracker_job_location(call.version, call.root, job["id"])
        response = {"id": job["id"], "location": location, **differences.tracker_job_type(call.version)}
        return web_message(200, "Tracker job added", response=response, location=header)
    report = run_import(call)
    return json_answer(shown_report(report, call.param("reportMode")), 409 if report["status"] == "ERROR" else 200)


@job_type("TRACKER_IMPORT_JOB")
def _import_job(call: Call) -> Done:
    report = run_import(call)
    counts = report["stats"]
    shown = ", ".join(f"{counts[name]} {name}" for name in ("created", "updated", "deleted", "ignored"))
    level = "INFO" if report["status"] == "OK" else "ERROR"
    steps = ["Loading file resource", "Loading file content", "Running PreHeat", "Running Rule Engine", "PostCommit"]
    return Done(f"Import complete with status {report['status']}, {shown}", level, steps, report)


@endpoint("GET", "/api/tracker/jobs/{uid}")
def job_feed(call: Call, uid: str) -> Any:
    """The notifications of an import."""
    job = call.state.jobs.get(uid)
    return job["notifications"] if job else []


@endpoint("GET", "/api/tracker/jobs/{uid}/report")
def job_report(call: Call, uid: str) -> Any:
    """The report of an import."""
    _check_parameters(call)
    job = call.state.jobs.get(uid)
    if not job or job["summary"] is None:
        raise refuse(404, f"Summary for job {uid} does not exist", errorCode="E1005")
    return shown_report(job["summary"], call.param("reportMode"))
