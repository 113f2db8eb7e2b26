"""OpenAPI Overlay 1.1, strictly: an action that matches nothing, or not what it expects, or changes nothing, fails."""

import copy
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, cast

import yaml
from jsonpath import JSONPath, JSONPathEnvironment, JSONPathMatch
from jsonpath.exceptions import JSONPathError

from codegen.document import CodegenError, JsonObject, canonical


class OverlayError(CodegenError):
    """An overlay that is no valid file or no longer fits the document; the text names file, action and target."""


@dataclass(frozen=True)
class Action:
    """One change of a document, with the extension fields that other Overlay tools ignore.

    `x-reason` (required): why the document is wrong.
    `x-expect` (required with `update` and `remove`): what must be true before, of every matched node; at least one of
    `matches: 3` (how many nodes; without it, one or more), `value: <all of the node>`, `subset: <part of the node>` and
    `absent: <a key that an object lacks, or an item that a list lacks>`, or a list of these.
    `x-id`: one id or a list of ids in the list of known defects that this action answers.
    `x-versions`: the versions that the action is for, as `[v41, v42]`; without it, all.
    """

    where: str
    number: int
    target: JSONPath
    update: Any
    source: JSONPath | None
    remove: bool
    expect: JsonObject
    reason: str
    ids: tuple[str, ...]
    versions: tuple[str, ...] | None


class Answer(NamedTuple):
    """What became of one known defect: an action's number, the function of a pass, or a refusal with its reason."""

    id: str
    file: str
    action: int | None = None
    function: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class Overlay:
    """A checked overlay file: its actions in order, and the known defects that it answers."""

    path: Path
    title: str
    actions: tuple[Action, ...]
    answers: tuple[Answer, ...]


def load(path: Path) -> Overlay:
    """Read and check one overlay file (YAML or JSON).

    At its top, `x-refused` lists `{id, reason}` of known defects that are left as they are, and `x-by-pass`
    lists `{id, pass}` of those that a function of `codegen.passes` corrects; `id` is one id or a list.
    Raises OverlayError that names the file and, within `actions`, the number of the action (the first is 1).
    """
    file = str(path)
    content = _fields(_read_yaml(path), file, {"overlay", "info", "actions"}, {"extends"})
    _require(content["overlay"] == "1.1.0", file, f"`overlay` is {_shown(content['overlay'])}; write 1.1.0")
    info = _fields(content["info"], f"{file}: info", {"title", "version"}, {"description"})
    _text(info["version"], f"{file}: info.version")
    entries = _list(content["actions"], f"{file}: actions")
    actions = tuple(_action(fields, number, file) for number, fields in enumerate(entries, 1))
    repeated = [fields["target"] for index, fields in enumerate(entries) if fields in entries[:index]]
    _require(not repeated, file, f"the same action stands twice: {', '.join(repeated)}")
    answers = [Answer(id, file, action.number, reason=action.reason) for action in actions for id in action.ids]
    answers += [Answer(id, file, reason=text) for id, text in _settled(content, "x-refused", "reason", file)]
    answers += [Answer(id, file, function=text) for id, text in _settled(content, "x-by-pass", "pass", file)]
    return Overlay(path, _text(info["title"], f"{file}: info.title"), actions, tuple(answers))


def load_all(folder: Path) -> list[Overlay]:
    """Every `*.overlay.yaml` of a folder, in the order of their names."""
    return [load(path) for path in sorted(folder.glob("*.overlay.yaml"))]


def apply(document: JsonObject, overlay: Overlay, version: str) -> JsonObject:
    """The document with the overlay's actions for that version (`v43`) applied in order.

    The document that was given stays as it is; the result shares with it what no action changed.
    Raises OverlayError for an action that doesn't match, or finds something else than it expects.
    """
    for action in overlay.actions:
        if action.versions is None or version in action.versions:
            document = _applied(document, action)
    return document


def answers(overlays: Iterable[Overlay]) -> Iterator[Answer]:
    """Every known defect that the overlays answer, file by file; a defect that takes two actions comes twice."""
    for overlay in overlays:
        yield from overlay.answers


# --- checking a file ---


def _require(condition: bool, where: str, problem: str) -> None:
    if not condition:
        raise OverlayError(f"{where}: {problem}")


def _fields(value: Any, where: str, required: set[str], optional: set[str]) -> JsonObject:
    _require(_is_object(value), where, f"expected an object, found {_shown(value)}")
    fields: JsonObject = value
    missing = sorted(required - fields.keys())
    _require(not missing, where, f"missing: {', '.join(missing)}")
    unknown = sorted(key for key in fields.keys() - required - optional if not key.startswith("x-"))
    _require(
        not unknown, where, f"unknown: {', '.join(unknown)}; write {', '.join(sorted(required | optional))} or x-…"
    )
    return fields


def _text(value: Any, where: str) -> str:
    _require(isinstance(value, str) and bool(value.strip()), where, f"expected a text, found {_shown(value)}")
    return str(value)


def _list(value: Any, where: str) -> list[Any]:
    _require(_is_list(value) and bool(value), where, f"expected a list with entries, found {_shown(value)}")
    return list(value)


def _names(value: Any, where: str) -> tuple[str, ...]:
    return tuple(_text(name, where) for name in (_list(value, where) if _is_list(value) else [value]))


def _settled(content: JsonObject, key: str, field: str, file: str) -> Iterator[tuple[str, str]]:
    for number, entry in enumerate(_list(content[key], f"{file}: {key}") if key in content else [], 1):
        where = f"{file}: {key} entry {number}"
        fields = _fields(entry, where, {"id", field}, set())
        for name in _names(fields["id"], f"{where}: id"):
            yield name, _text(fields[field], f"{where}: {field}")


def _action(content: Any, number: int, file: str) -> Action:
    where = f"{file}: action {number}"
    fields = _fields(content, where, {"target", "x-reason"}, {"description", "update", "remove", "copy"})
    target = _text(fields["target"], f"{where}: target")
    where = f"{where} ({target})"
    remove = fields.get("remove", False)
    _require(isinstance(remove, bool), where, f"`remove` is {_shown(remove)}; write true or false")
    _require(remove or "update" in fields or "copy" in fields, where, "has none of update, remove: true and copy")
    _require(not {"update", "copy"} <= fields.keys(), where, "has update and copy, which disable each other; keep one")
    versions = _names(fields["x-versions"], f"{where}: x-versions") if "x-versions" in fields else None
    for version in versions or ():
        _require(bool(re.fullmatch(r"v\d+", version)), where, f"x-versions: {version!r} is no version such as v43")
    return Action(
        where=where,
        number=number,
        target=_query(target, f"{where}: target"),
        update=fields.get("update"),
        source=_query(_text(fields["copy"], f"{where}: copy"), f"{where}: copy") if "copy" in fields else None,
        remove=remove,
        expect=_expect(fields, where),
        reason=_text(fields["x-reason"], f"{where}: x-reason"),
        ids=_names(fields["x-id"], f"{where}: x-id") if "x-id" in fields else (),
        versions=versions,
    )


def _expect(fields: JsonObject, where: str) -> JsonObject:
    if "x-expect" not in fields:
        _require("copy" in fields, where, "missing: x-expect, with matches, value, subset or absent")
        return {}
    expect = _fields(fields["x-expect"], f"{where}: x-expect", set(), {"matches", "value", "subset", "absent"})
    _require(bool(expect), where, "x-expect is empty; give matches, value, subset or absent")
    matches = expect.get("matches", 1)
    _require(type(matches) is int and matches > 0, where, f"x-expect.matches is {_shown(matches)}; write 1 or more")
    return expect


_ENVIRONMENT = JSONPathEnvironment(strict=True)


def _query(text: str, where: str) -> JSONPath:
    try:
        query = _ENVIRONMENT.compile(text)
        tokens = list(_ENVIRONMENT.lexer.tokenize(text))
    except JSONPathError as problem:
        raise OverlayError(f"{where}: no JSONPath (RFC 9535): {str(problem).splitlines()[0]}") from problem
    # python-jsonpath accepts these even when it is strict; other Overlay tools do not.
    foreign = [token.value for token in tokens if token.kind == "TOKEN_LG"]
    foreign += [token.value for token in tokens if token.kind == "TOKEN_NAME" and "-" in token.value]
    _require(not foreign, where, f"{', '.join(foreign)} is not RFC 9535; write ['a-name'] for a name, != for <>")
    return cast("JSONPath", query)  # a compound query can't be written in a strict environment


# --- applying an action ---


def _applied(document: JsonObject, action: Action) -> JsonObject:
    # A query may select one node twice; a change happens once.
    matches = list({match.parts: match for match in action.target.finditer(document)}.values())
    wanted, found = action.expect.get("matches"), len(matches)
    if not found or wanted not in (None, found):
        raise OverlayError(f"{action.where}: expected {wanted or 'one or more'} matches, found {_places(matches)}")
    for match in matches:
        _check(action.expect, match.obj, f"{action.where}: at {match.path}")
    if action.remove:
        return _without(document, [match.parts for match in matches], action.where)
    return _updated(document, matches, action)


def _check(expect: JsonObject, node: Any, where: str) -> None:
    if "value" in expect and canonical(node) != canonical(expect["value"]):
        raise OverlayError(f"{where}: expected the value {_shown(expect['value'])}, found {_shown(node)}")
    if "subset" in expect and not _holds(node, expect["subset"]):
        raise OverlayError(f"{where}: expected at least {_shown(expect['subset'])}, found {_shown(node)}")
    absent = expect.get("absent", [])
    for entry in absent if _is_list(absent) else [absent]:
        if not _lacks(node, entry):
            raise OverlayError(f"{where}: expected no key or item {_shown(entry)}, found {_shown(node)}")


def _updated(document: JsonObject, matches: list[JSONPathMatch], action: Action) -> JsonObject:
    kinds = sorted({_kind(match.obj) for match in matches})
    if len(kinds) > 1:
        found = f"found {' and '.join(kinds)}: {_places(matches)}"
        raise OverlayError(f"{action.where}: expected nodes of one kind, {found}; split the action")
    value = action.update if action.source is None else _copied(document, action.source, action.where)
    if all(_is_there(match.obj, value) for match in matches):
        hint = "the server may have been corrected; look whether the action can go"
        raise OverlayError(f"{action.where}: expected a change, found {_shown(value)} there already; {hint}")
    for match in matches:
        node: Any = _at(document, match.parts)
        # Copied, so that no two places of a document, or two documents, are one object.
        own = copy.deepcopy(value)
        # Only a matched list takes a single item, a list within an update takes a list.
        own = [own] if _is_list(node) and not _is_list(own) else own
        document = _with(document, match.parts, _merged(node, own, f"{action.where}: at {match.path}"))
    return document


def _merged(node: Any, value: Any, where: str) -> Any:
    if _kind(node) != _kind(value):
        raise OverlayError(f"{where}: expected {_kind(value)} to merge {_shown(value)} into, found {_shown(node)}")
    if _is_object(node):
        merged: JsonObject = dict(node)
        for key, inner in value.items():
            merged[key] = _merged(merged[key], inner, f"{where}[{key!r}]") if key in merged else inner
        return merged
    return [*node, *value] if _is_list(node) else value


def _copied(document: JsonObject, query: JSONPath, where: str) -> Any:
    nodes = {match.parts: match.obj for match in query.finditer(document)}
    if len(nodes) != 1:
        raise OverlayError(f"{where}: copy: expected exactly one match of {query}, found {len(nodes)}")
    return next(iter(nodes.values()))


def _holds(node: Any, part: Any) -> bool:
    """Whether the part is in the node: each key of an object, each item of a list in any order, an equal primitive."""
    if _is_object(part) and _is_object(node):
        return all(key in node and _holds(node[key], inner) for key, inner in part.items())
    if _is_list(part) and _is_list(node):
        return all(any(_holds(item, inner) for item in node) for inner in part)
    return _kind(node) == _kind(part) and canonical(node) == canonical(part)


def _lacks(node: Any, entry: Any) -> bool:
    if _is_object(node):
        return isinstance(entry, str) and entry not in node
    return _is_list(node) and not _holds(node, [entry])


def _is_there(node: Any, value: Any) -> bool:
    """Whether merging the value into the node would change nothing."""
    if _is_object(value) and _is_object(node):
        return all(key in node and _is_there(node[key], inner) for key, inner in value.items())
    return value == [] if _is_list(node) else _kind(node) == _kind(value) and canonical(node) == canonical(value)


# These two don't narrow: a JSON value stays Any, where isinstance would leave a type checker dict[Unknown, Unknown].
def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


# --- places in a document ---

Location = tuple[int | str, ...]


def _at(node: Any, location: Location) -> Any:
    for step in location:
        node = node[step]
    return node


def _with(node: Any, location: Location, value: Any) -> Any:
    """The node with another value at that place, a copy along the way to it."""
    if not location:
        return value
    changed = copy.copy(node)
    changed[location[0]] = _with(node[location[0]], location[1:], value)
    return changed


def _without(document: JsonObject, locations: Iterable[Location], where: str) -> JsonObject:
    # From the end, so that no removal moves what is still to be removed.
    for location in sorted(locations, reverse=True):
        if not location:
            raise OverlayError(f"{where}: the root of a document can't be removed")
        way, last = location[:-1], location[-1]
        holder = copy.copy(_at(document, way))
        del holder[last]
        document = _with(document, way, holder)
    return document


# --- words for errors ---


def _kind(value: Any) -> str:
    return "an object" if _is_object(value) else "a list" if _is_list(value) else "a primitive"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 200 else text[:200] + " …"


def _places(matches: list[JSONPathMatch]) -> str:
    names = ", ".join(match.path for match in matches[:5]) or "nothing there"
    return f"{len(matches)} ({names}{', …' if len(matches) > 5 else ''})"


# --- reading YAML as JSON: keys are texts (`200:` is "200"), and so are `no`, `on` and dates ---

_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")


def _read_yaml(path: Path) -> Any:
    try:
        text = path.read_text("utf-8")
        return _json(yaml.compose(text, yaml.SafeLoader), str(path))  # pyright: ignore[reportUnknownMemberType]
    except (OSError, ValueError, yaml.YAMLError) as problem:
        raise OverlayError(f"{path}: can't be read as YAML: {problem}") from problem


def _json(node: Any, file: str) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return [_json(item, file) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        mapping: JsonObject = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.value in mapping or key.value == "<<":
                line = key.start_mark.line + 1
                raise OverlayError(f"{file}: line {line}: a key is no text, stands twice in its object, or is <<")
            mapping[key.value] = _json(value, file)
        return mapping
    if node is None or node.style is not None:  # no document; a text in quotes or a block
        return node and node.value
    return _WORDS[node.value] if node.value in _WORDS else _number_or_text(node.value)


def _number_or_text(text: str) -> Any:
    return json.loads(text) if _NUMBER.fullmatch(text) else text
