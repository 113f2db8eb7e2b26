"""What changed for a user between two versions of DHIS2, as Markdown, from their corrected documents.

What only the server's generator of OpenAPI documents changes its mind about (which base class it names, `any` for
`object`, how it calls an enum) is no change on the wire and is left out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from codegen.distill import NARROWED
from codegen.document import PARAMETERS, CodegenError, JsonObject, operations, read_json, reference_name
from codegen.passes import correct
from codegen.pull import SPECS, VERSIONS

CHANGES = SPECS.parent / "docs" / "changes"

Operation = tuple[str, str]  # METHOD, canonical path
Changes = dict[str, set[str]]  # a change, in words -> the places where it was made

# A change in fewer places than this is listed at each of them.
COLLAPSED_FROM = 3
# A property in so many models does not tell one model from another.
FREQUENT = 30
# What a document calls an object of which it does not tell the model.
REFERENCE = "reference"
UNNAMED = {*NARROWED, REFERENCE}


class Pairs(NamedTuple):
    """What is in the old version only, in the new one only, and which old name each new name of a kept thing had."""

    removed: list[str]
    added: list[str]
    kept: dict[str, str]  # new name -> old name

    @property
    def renamed(self) -> dict[str, str]:
        """Old name -> new name, where they differ."""
        return {old: new for new, old in self.kept.items() if old != new}


class Versions(NamedTuple):
    """Two documents, and how their components correspond."""

    old: JsonObject
    new: JsonObject
    models: Pairs
    enums: Pairs


def corrected(key: str) -> JsonObject:
    """The document of a version (`v43`) as the generator takes it: rules and overlays applied."""
    path = SPECS / key / "openapi.json"
    if not path.exists():
        known = ", ".join(name for name in VERSIONS if (SPECS / name).is_dir())
        raise CodegenError(f"there is no {path}; known are {known}")
    return correct(read_json(path), key)


def write_changes(folder: Path = CHANGES) -> list[Path]:
    """Write `2.42-to-2.43.md` and its like for every pair of neighbouring versions."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for old, new in pairwise(VERSIONS):
        path = folder / f"2.{old[1:]}-to-2.{new[1:]}.md"
        path.write_text(diff(corrected(old), corrected(new)), encoding="utf-8")
        written.append(path)
    return written


def diff(old_document: JsonObject, new_document: JsonObject) -> str:
    """The changes from one corrected document to another, as Markdown."""
    old_schemas, new_schemas = old_document["components"]["schemas"], new_document["components"]["schemas"]
    models = _paired(_telling_properties(old_schemas), _telling_properties(new_schemas), least=3)
    enums = _paired(_values(old_schemas), _values(new_schemas), least=2)
    versions = Versions(old_document, new_document, models, enums)
    counts: dict[str, tuple[int, int, int]] = {}
    sections = [
        *_operation_sections(versions, counts),
        *_model_sections(versions, counts),
        *_enum_sections(versions, counts),
    ]
    old_version, new_version = old_document["info"]["version"], new_document["info"]["version"]
    summary = _table(
        ("", "added", "removed", "changed"),
        [(name, *(str(count or "-") for count in three)) for name, three in counts.items()],
    )
    head = (
        f"# Changes of the Web API from {old_version} to {new_version}\n\n"
        f"Made by `python -m codegen diff v{old_version[2:]} v{new_version[2:]}` from `specs/` and its overlays. "
        "Other ways of writing the same fact are left out."
    )
    return "\n\n".join([head, summary, *sections]) + "\n"


# ---------------------------------------------------------------------------------------------------- operations


def _operation_sections(versions: Versions, counts: dict[str, tuple[int, int, int]]) -> Iterable[str]:
    old = {(method, path): operation for method, path, operation in operations(versions.old)}
    new = {(method, path): operation for method, path, operation in operations(versions.new)}
    kept = _paired_operations(old, new)
    added = set(new) - set(kept)
    removed = set(old) - set(kept.values())
    old_resources, new_resources = ({_resource(path) for _, path in ends} for ends in (old, new))
    added_resources, removed_resources = new_resources - old_resources, old_resources - new_resources
    counts["resources"] = (len(added_resources), len(removed_resources), 0)
    if added_resources or removed_resources:
        yield "## Resources"
        yield from _resource_list("Added", added_resources, added)
        yield from _resource_list("Removed", removed_resources, removed)

    standing = _standing_changes(old, new, kept)
    counts["operations"] = (len(added), len(removed), len(set().union(*standing.values()) if standing else ()))
    added_here = {end for end in added if _resource(end[1]) not in added_resources}
    removed_here = {end for end in removed if _resource(end[1]) not in removed_resources}
    if added_here or removed_here or standing:
        yield "## Operations"
        yield from _operation_list("Added", added_here, new)
        yield from _operation_list("Removed", removed_here, {})
        yield from _change_table("Changed", standing, "operation")

    yield from _call_sections(versions, old, new, kept, counts)


def _call_sections(
    versions: Versions,
    old: Mapping[Operation, JsonObject],
    new: Mapping[Operation, JsonObject],
    kept: Mapping[Operation, Operation],
    counts: dict[str, tuple[int, int, int]],
) -> Iterable[str]:
    changes: Changes = defaultdict(set)
    numbers = {"added": 0, "removed": 0, "retyped": 0}
    contents: Changes = defaultdict(set)
    for new_end, old_end in kept.items():
        place = " ".join(new_end)
        before, after = _parameters(versions.old, old[old_end]), _parameters(versions.new, new[new_end])
        # A PATCH of a metadata object takes the import parameters everywhere; 2.42 lists the server's own beside them.
        for name in (before.keys() | after.keys()) if new_end[0] != "PATCH" else ():
            kind, text = _change_of(name, before.get(name), after.get(name), versions)
            if kind:
                changes[text].add(place)
                numbers[kind] += 1
        for name in _deprecated(versions.new, new[new_end]) - _deprecated(versions.old, old[old_end]):
            if name in before:
                changes[f"`{name}` deprecated"].add(place)
        for what, content in (("body", _body), ("answer", _answer)):
            kind, text = _change_of("", content(old[old_end]), content(new[new_end]), versions)
            if kind:
                contents[f"{what} {text.strip()}"].add(place)
    counts["parameters of kept operations"] = (numbers["added"], numbers["removed"], numbers["retyped"])
    counts["bodies and answers of kept operations"] = (0, 0, sum(len(places) for places in contents.values()))
    yield from _change_table("## Parameters", changes, "operation")
    yield from _change_table("## Bodies and answers", contents, "operation")


def _paired_operations(old: Iterable[Operation], new: Iterable[Operation]) -> dict[Operation, Operation]:
    """New operation -> the old one with the same path, or the same but for the names of its parameters."""
    old_ends, new_ends = set(old), set(new)
    kept = {end: end for end in old_ends & new_ends}
    by_shape: dict[Operation, list[Operation]] = defaultdict(list)
    for method, path in old_ends - new_ends:
        by_shape[method, re.sub(r"\{\w+\}", "{}", path)].append((method, path))
    for method, path in new_ends - old_ends:
        candidates = by_shape[method, re.sub(r"\{\w+\}", "{}", path)]
        if len(candidates) == 1:
            kept[method, path] = candidates[0]
    return kept


def _standing_changes(
    old: Mapping[Operation, JsonObject], new: Mapping[Operation, JsonObject], kept: Mapping[Operation, Operation]
) -> Changes:
    """Changes of an operation as a whole: deprecated, more or less mature."""
    changes: Changes = defaultdict(set)
    for new_end, old_end in kept.items():
        before, after = old[old_end], new[new_end]
        place = " ".join(new_end)
        if bool(before.get("deprecated")) != bool(after.get("deprecated")):
            changes["deprecated" if after.get("deprecated") else "no longer deprecated"].add(place)
        maturities = before.get("x-maturity"), after.get("x-maturity")
        if all(maturities) and maturities[0] != maturities[1]:
            changes["{} -> {}".format(*maturities)].add(place)
        authorities = [set(operation.get("x-auth", ())) for operation in (before, after)]
        # 2.41 doesn't tell which authorities an operation needs.
        if all(maturities) and authorities[0] != authorities[1]:
            changes[_set_change("authorities", authorities[0], authorities[1])].add(place)
    return changes


def _set_change(what: str, before: set[str], after: set[str]) -> str:
    parts = [f"+{_names(after - before)}"] if after - before else []
    parts += [f"-{_names(before - after)}"] if before - after else []
    return f"{what}: {', '.join(parts)}"


def _resource(path: str) -> str:
    """`dataElements` of `/api/dataElements/{uid}`, `tracker/events` of `/api/tracker/events/{uid}`."""
    segments = path.split("/")[2:]
    length = 2 if segments[:1] in (["sms"], ["tracker"]) and len(segments) > 1 and "{" not in segments[1] else 1
    return "/".join(segments[:length]).split(".")[0] or path


def _parameters(document: JsonObject, operation: JsonObject) -> dict[str, JsonObject]:
    """The type of each query and header parameter of an operation; the text of a query is never a model."""
    return {
        parameter["name"]: _as_text(parameter.get("schema", {}), document)
        for parameter in _full_parameters(document, operation)
        if parameter["in"] != "path"
    }


def _deprecated(document: JsonObject, operation: JsonObject) -> set[str]:
    return {each["name"] for each in _full_parameters(document, operation) if each.get("deprecated")}


def _full_parameters(document: JsonObject, operation: JsonObject) -> list[JsonObject]:
    shared: JsonObject = document["components"].get("parameters", {})
    return [shared.get(reference_name(each, PARAMETERS) or "", each) for each in operation.get("parameters", [])]


def _as_text(schema: JsonObject, document: JsonObject) -> JsonObject:
    name = reference_name(schema)
    if name:
        return schema if "enum" in document["components"]["schemas"].get(name, {}) else {"type": "string"}
    if schema.get("type") == "array":
        return {"type": "array", "items": _as_text(schema.get("items", {}), document)}
    if "oneOf" in schema:  # one object or a list of uids
        return {"type": "array", "items": {"type": "string"}}
    return {"type": "string"} if schema.get("format") in ("period", "uid") or "properties" in schema else schema


def _body(operation: JsonObject) -> JsonObject | None:
    content: JsonObject = operation.get("requestBody", {}).get("content", {})
    schema: JsonObject | None = content.get("application/json", {}).get("schema")
    return schema


def _answer(operation: JsonObject) -> JsonObject | None:
    for status, answer in sorted(operation["responses"].items()):
        entry: JsonObject | None = answer.get("content", {}).get("application/json")
        if status < "3" and entry is not None:
            schema: JsonObject | None = entry.get("schema")
            return schema
    return None


# ---------------------------------------------------------------------------------------------------- models, enums


def _telling_properties(schemas: JsonObject) -> dict[str, set[str]]:
    """The properties of each model but those that so many models have that they tell none from another."""
    models = {name: set(schema["properties"]) for name, schema in schemas.items() if "properties" in schema}
    uses = Counter(property_ for properties in models.values() for property_ in properties)
    return {
        name: {property_ for property_ in properties if uses[property_] < FREQUENT}
        for name, properties in models.items()
        if properties != {"id"}  # {id} is how 2.43 writes a period and others a reference
    }


def _values(schemas: JsonObject) -> dict[str, set[str]]:
    return {name: set(schema["enum"]) for name, schema in schemas.items() if "enum" in schema}


def _paired(old: Mapping[str, set[str]], new: Mapping[str, set[str]], *, least: int) -> Pairs:
    """Which old component became which new one: by name, or by members where the name is gone or means another.

    `least`: how many members a component needs for its members to speak for it.
    """
    same_name = {name for name in old.keys() & new.keys() if _likeness(old[name], new[name]) >= 0.4}
    # A name whose members are quite others may have gone to another component, as `Event` did in 2.43.
    old_rest, new_rest = sorted(old.keys() - same_name), sorted(new.keys() - same_name)
    candidates = sorted(
        (-_likeness(old[before], new[after]), before, after)
        for before in old_rest
        for after in new_rest
        if min(len(old[before]), len(new[after])) >= least and before != after
    )
    kept = {name: name for name in same_name}
    taken = set(same_name)
    for likeness, before, after in candidates:
        if likeness <= -0.65 and before not in taken and after not in kept:
            kept[after] = before
            taken.add(before)
    for name in old.keys() & new.keys():
        if name not in taken and name not in kept:
            kept[name] = name
            taken.add(name)
    return Pairs(sorted(old.keys() - taken), sorted(new.keys() - kept.keys()), kept)


def _likeness(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0


def _model_sections(versions: Versions, counts: dict[str, tuple[int, int, int]]) -> Iterable[str]:
    models = versions.models
    changes: Changes = defaultdict(set)
    numbers = {"added": 0, "removed": 0, "retyped": 0}
    for new_name, old_name in models.kept.items():
        before = versions.old["components"]["schemas"][old_name]["properties"]
        after = versions.new["components"]["schemas"][new_name]["properties"]
        for name in before.keys() | after.keys():
            kind, text = _change_of(name, before.get(name), after.get(name), versions)
            if kind:
                changes[text].add(new_name)
                numbers[kind] += 1
    counts["models"] = (len(models.added), len(models.removed), len(set().union(*changes.values()) if changes else ()))
    counts["properties of kept models"] = (numbers["added"], numbers["removed"], numbers["retyped"])
    if models.added or models.removed or models.renamed:
        yield "## Models"
        yield from _name_lists(models)
    yield from _change_table("## Properties", changes, "model")


def _enum_sections(versions: Versions, counts: dict[str, tuple[int, int, int]]) -> Iterable[str]:
    enums = versions.enums
    rows: list[tuple[str, ...]] = []
    numbers = [0, 0]
    for new_name, old_name in sorted(enums.kept.items()):
        before = set(versions.old["components"]["schemas"][old_name]["enum"])
        after = set(versions.new["components"]["schemas"][new_name]["enum"])
        if before != after:
            rows.append((f"`{new_name}`", _names(after - before, 12), _names(before - after, 12)))
            numbers[0] += len(after - before)
            numbers[1] += len(before - after)
    counts["enums"] = (len(enums.added), len(enums.removed), len(rows))
    counts["values of kept enums"] = (numbers[0], numbers[1], 0)
    if enums.added or enums.removed or enums.renamed or rows:
        yield "## Enums"
        yield from _name_lists(enums)
        if rows:
            yield _table(("enum", "values added", "values removed"), rows)


# ---------------------------------------------------------------------------------------------------- types


def _change_of(name: str, before: JsonObject | None, after: JsonObject | None, versions: Versions) -> tuple[str, str]:
    """("added", "`name`: type added") and its like; ("", "") where a user sees no change."""
    label = f"`{name}`" if name else ""
    if after is None and before is None:
        return "", ""
    if before is None and after is not None:
        return "added", f"{label} added: {_shown(_type(after, versions.new))}"
    if after is None and before is not None:
        return "removed", f"{label} removed"
    assert before is not None
    assert after is not None
    old_type, new_type = _type(before, versions.old), _type(after, versions.new)
    if _same(old_type, new_type, versions):
        return "", ""
    return "retyped", f"{label} {_retyped(old_type, new_type, versions)}"


def _type(schema: JsonObject, document: JsonObject) -> str:
    """A type in words; what is written in several ways has one: a uid is a string, an `Instant` a date-time."""
    name = reference_name(schema)
    if name:
        return _referred(name, document)
    if "oneOf" in schema:
        choices = {_type(choice, document) for choice in schema["oneOf"]}
        return "date-time" if choices == {"date-time", "int64"} else " | ".join(sorted(choices))
    if schema.get("type") == "array":
        return f"[{_type(schema.get('items', {}), document)}]"
    if schema.get("properties"):
        inner = ", ".join(f"{key}: {_type(value, document)}" for key, value in sorted(schema["properties"].items()))
        return f"{{{inner}}}"
    if isinstance(schema.get("additionalProperties"), dict):
        return f"{{*: {_type(schema['additionalProperties'], document)}}}"
    if "enum" in schema:
        return "enum"
    written: str = schema.get("format") or schema.get("type", "any")
    return {"uid": "string", "object": "any", "dhis2-date-time": "date-time", "int32": "integer"}.get(written, written)


def _referred(name: str, document: JsonObject) -> str:
    target = document["components"]["schemas"].get(name, {})
    properties = target.get("properties")
    if name == "AttributeValues":
        return "[AttributeValue]"
    if "enum" in target or (properties and set(properties) != {"id"}):
        return name
    if properties:
        # 2.43 writes the class of the server, {id}, for a period, which is a text on the wire.
        return "period" if properties["id"].get("format") == "period" else REFERENCE
    return _type(target, document)


def _same(old_type: str, new_type: str, versions: Versions) -> bool:
    old_words, new_words = (re.findall(r"[\w-]+|[^\w\s]", text) for text in (old_type, new_type))
    if len(old_words) != len(new_words):
        return False
    return all(_same_word(old, new, versions) for old, new in zip(old_words, new_words, strict=True))


def _same_word(old: str, new: str, versions: Versions) -> bool:
    if old == new or versions.models.kept.get(new) == old or versions.enums.kept.get(new) == old:
        return True
    before = versions.old["components"]["schemas"].get(old, {})
    after = versions.new["components"]["schemas"].get(new, {})
    if "enum" in before and "enum" in after:
        return _likeness(set(before["enum"]), set(after["enum"])) >= 0.5
    if not all(word in UNNAMED or "properties" in schema for word, schema in ((old, before), (new, after))):
        return False
    if old in UNNAMED or new in UNNAMED:
        return True
    smaller, larger = sorted((set(before["properties"]), set(after["properties"])), key=len)
    only_in_one = old in versions.models.removed or new in versions.models.added
    return only_in_one and smaller <= larger  # a part of the model, written out where it is used


def _retyped(old_type: str, new_type: str, versions: Versions) -> str:
    if " | " in old_type and " | " in new_type:
        renamed = versions.models.renamed
        old_choices = {renamed.get(choice, choice) for choice in old_type.split(" | ")}
        return _set_change("choices", old_choices, set(new_type.split(" | ")))
    return f"{_shown(old_type)} -> {_shown(new_type)}"


def _shown(type_: str) -> str:
    return f"`{type_ if len(type_) <= 80 else type_[:77] + '...'}`"


# ---------------------------------------------------------------------------------------------------- Markdown


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines: list[Sequence[str]] = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _names(names: Iterable[str], limit: int = 6) -> str:
    """`a`, `b` and 7 more."""
    ordered = sorted(names)
    shown = ordered if len(ordered) <= limit + 1 else ordered[:limit]
    more = len(ordered) - len(shown)
    return ", ".join(f"`{name}`" for name in shown) + (f" and {more} more" if more else "")


def _name_lists(pairs: Pairs) -> Iterable[str]:
    if pairs.added:
        yield f"**Added** ({len(pairs.added)}): {_names(pairs.added, 200)}."
    if pairs.removed:
        yield f"**Removed** ({len(pairs.removed)}): {_names(pairs.removed, 200)}."
    if pairs.renamed:
        names = ", ".join(f"`{old}` is now `{new}`" for old, new in sorted(pairs.renamed.items()))
        yield f"**Renamed** ({len(pairs.renamed)}): {names}."


def _resource_list(title: str, resources: set[str], ends: Iterable[Operation]) -> Iterable[str]:
    sizes = {name: sum(_resource(path) == name for _, path in ends) for name in sorted(resources)}
    if sizes:
        listed = ", ".join(f"`{name}` ({size} operation{'s' if size > 1 else ''})" for name, size in sizes.items())
        yield f"**{title}** ({len(sizes)}): {listed}."


def _operation_list(title: str, ends: set[Operation], described: Mapping[Operation, JsonObject]) -> Iterable[str]:
    if not ends:
        return
    lines = [f"### {title} ({len(ends)})", ""]
    by_note: dict[str, set[str]] = defaultdict(set)
    for end in ends:
        by_note[_note(described.get(end, {}))].add(" ".join(end))
    listed = [f"{place}{note}" for note, places in by_note.items() for place in _folded(places)]
    lines += [f"- {line}" for line in sorted(listed, key=_path_first)]
    yield "\n".join(lines)


def _note(operation: JsonObject) -> str:
    words = [str(operation["x-maturity"])] if operation.get("x-maturity", "stable") != "stable" else []
    words += ["deprecated"] if operation.get("deprecated") else []
    words += [f"needs {_names(operation['x-auth'])}"] if operation.get("x-auth") else []
    return f" - {', '.join(words)}" if words else ""


def _folded(places: Iterable[str]) -> list[str]:
    """Operations in words, with one entry for a path with several file types or on several resources."""
    by_stem: dict[str, list[str]] = defaultdict(list)
    for place in places:
        stem, suffix = _stem(place)
        by_stem[stem].append(suffix)
    by_form: dict[tuple[str, str, tuple[str, ...]], list[str]] = defaultdict(list)
    for stem, suffixes in by_stem.items():
        method, path = stem.split(" ")
        rest = path.removeprefix(f"/api/{_resource(path)}")
        by_form[rest, method, tuple(sorted(suffixes))].append(_resource(path))
    folded: list[tuple[str, str]] = []
    for (rest, method, endings), resources in by_form.items():
        kinds = [ending for ending in endings if ending]
        also = f" {'and' if '' in endings else 'as'} {', '.join(kinds)}" if kinds else ""
        if len(resources) >= COLLAPSED_FROM:
            text = f"`{method} /api/{{resource}}{rest}`{also} of {len(resources)} resources: {_names(resources)}"
            folded.append((f"/api{rest}", text))
        else:
            paths = [f"/api/{resource}{rest}" for resource in sorted(resources)]
            folded += [(path, f"`{method} {path}`{also}") for path in paths]
    return [text for _, text in sorted(folded)]


def _several_operations(places: Iterable[str], limit: int = 8) -> str:
    folded = _folded(places)
    shown = folded if len(folded) <= limit + 1 else folded[:limit]
    return "; ".join(shown) + (f"; and {len(folded) - len(shown)} more" if len(shown) < len(folded) else "")


def _stem(place: str) -> tuple[str, str]:
    """`GET /api/analytics` and `.html+css` of `GET /api/analytics.html+css`."""
    match = re.search(r"(?<=[\w}])(\.[a-z]\w*(?:[.+][a-z]+)?)$", place)
    return (place[: match.start()], match[0]) if match else (place, "")


def _change_table(title: str, changes: Changes, noun: str) -> Iterable[str]:
    """Changes in many places first, those with the same places in one row; then place by place."""
    if not changes:
        return
    by_places: dict[frozenset[str], list[str]] = defaultdict(list)
    by_place: dict[str, list[str]] = defaultdict(list)
    describe = _names if noun == "model" else _several_operations
    for change, places in changes.items():
        together = _folded(places) if noun == "operation" else sorted(places)
        if len(places) >= COLLAPSED_FROM or len(together) < len(places):
            by_places[frozenset(places)].append(change)
        else:
            for place in places:
                by_place[place].append(change)
    yield title if title.startswith("#") else f"### {title}"
    if by_places:
        groups = sorted(by_places.items(), key=lambda group: (-len(group[0]), sorted(group[0])))
        yield _table(
            ("change", f"in {noun}s"),
            [(_joined(found), f"{len(places)}: {describe(places)}") for places, found in groups],
        )
    if by_place:
        rows = [(f"`{place}`", _joined(by_place[place])) for place in sorted(by_place, key=_path_first)]
        yield _table((noun, "changes"), rows)


def _path_first(text: str) -> tuple[str, str]:
    """To sort `GET /api/x` and what follows it by path; a model's name is as good as a path."""
    words = text.replace("`", "").split(" ")
    return (words[1] if len(words) > 1 else words[0], text)


def _joined(found: Iterable[str]) -> str:
    """Changes of one kind together: `a`, `b` removed."""
    removed = [text.removesuffix(" removed") for text in sorted(found) if text.endswith("` removed")]
    others = [text for text in sorted(found) if not text.endswith("` removed")]
    return "; ".join([*others, *([f"{', '.join(removed)} removed"] if removed else [])])
