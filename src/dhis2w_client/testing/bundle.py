"""Importing metadata: which objects a bundle makes, changes and deletes, and the report of it."""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from dhis2w_client.testing.access import default_sharing
from dhis2w_client.testing.checks import CHECKS, error, label_of, referrers
from dhis2w_client.testing.hooks import AFTER, EXTRA_CHECKS
from dhis2w_client.testing.http import Call, Json, refuse
from dhis2w_client.testing.schemas import Schema

__all__ = ["Options", "Outcome", "delete", "import_bundle", "options_of", "store"]

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
