"""The checks of a tracker import, with the codes of its report."""

from typing import Any

from dhis2w_client.testing.expressions import Value, evaluated
from dhis2w_client.testing.http import Json
from dhis2w_client.testing.render import path_of
from dhis2w_client.testing.security import is_superuser
from dhis2w_client.testing.tracker_bundle import KINDS, LABELS, Bundle, side_of
from dhis2w_client.testing.value_rules import option_problem, problem_of

__all__ = ["validate"]

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
