"""What goes over the wire in an operation of the client: held against the files of tests/wire_calls.

A file is of one accessor, a section of one operation, a line of one call: method, path, query, body. Lines that not all
versions share stand below the versions that they are of; async and sync make the same calls. Objects that the server or
the client made are called by their type and number within the section, as in `{dataElements.1}`.
"""

import json
import re
from collections import Counter
from collections.abc import Collection, Generator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import fields
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar, overload
from urllib.parse import unquote_plus

import pytest

from dhis2w_client.testing import Dhis2Server
from dhis2w_client.testing.bundle import Options, import_bundle
from dhis2w_client.testing.faults import LoggedRequest
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.samples import sample
from dhis2w_client.testing.transfer import bundle_of
from dhis2w_client.testing.world import own_call

__all__ = [
    "FOLDER",
    "NOW",
    "VERSIONS",
    "Wire",
    "calls_of",
    "differences",
    "is_used",
    "uses",
    "write_recorded",
    "written",
]

FOLDER = Path(__file__).parent / "wire_calls"
TESTS = Path(__file__).parent / "_async" / "accessors"
VERSIONS = ("2.41", "2.42", "2.43")

C = TypeVar("C")
Changed = Mapping[tuple[str, str], Collection[str]]

# The server's time in these tests, which goes on from here.
NOW = datetime(2024, 5, 17, 9, 30, tzinfo=UTC)
_UID = re.compile(r"(?<![A-Za-z0-9_])[A-Za-z][A-Za-z0-9]{10}(?![A-Za-z0-9_])")
_MADE = re.compile(r"(Client\d{5}|Smp\d{8})")  # by `SpokenChoice`, and by samples
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_TOKEN = re.compile(r"\b(d2p_|d2pat_)\w+")
_FEED = re.compile(r"GET /api/system/(tasks|taskSummaries)/")
_LONGEST_TEXT = 500

# What a server changes by itself with an object, and what is no data.
_STAMPS = frozenset({"lastUpdated", "lastUpdatedBy", "lastLogin", "href", "version"})
_NO_DATA = ("aliases", "bearers", "counters", "deleted", "sessions")

Lines = tuple[str, ...]
_recorded: dict[str, dict[str, dict[str, Lines]]] = {}
"""What `--update-wire-calls` writes: accessor -> key -> version -> lines."""
_recorded_by: dict[tuple[str, str], str] = {}


class Wire(Generic[C]):
    """A client that is connected to an embedded server with the small world, and what it says to it."""

    def __init__(
        self, server: Dhis2Server, client: C, request: pytest.FixtureRequest, patch: pytest.MonkeyPatch
    ) -> None:
        self.server = server
        """The embedded DHIS2; by its clock, each test begins on 17 May 2024."""
        self.client = client
        self.version = f"2.{server.feature_version}"
        self._test: str = request.node.originalname
        self._update = bool(request.config.getoption("--update-wire-calls"))
        self._made = _Made(server, patch)
        self._keys: Counter[str] = Counter()
        self._days = {NOW.date(), date.today(), datetime.now(UTC).date()}  # of the server, and of the client
        server.clock.set(NOW)

    # -- Objects of the world ----------------------------------------------------------------------------------------

    @overload
    def some(self, kind: str) -> str: ...
    @overload
    def some(self, kind: str, count: int) -> list[str]: ...

    def some(self, kind: str, count: int | None = None) -> str | list[str]:
        """Uids of objects of a type, such as `"dataElements"`: of the world, and samples where it has too few."""
        objects = self.server.state.of(kind)
        for number in range(count or 1):
            if len(objects) >= (count or 1):
                break
            self._add_sample(kind, 900 + number)
        return list(objects)[:count] if count is not None else next(iter(objects))

    def _add_sample(self, kind: str, number: int) -> None:
        made = sample(self.server.feature_version, kind, number)
        call = own_call(self.server)
        bundle = {**made.needs, kind: [*made.needs.get(kind, ()), made.item]}
        report = import_bundle(call, bundle_of(call, bundle), Options(report="ERRORS"))
        assert report["status"] == "OK", f"the sample of {kind} has errors: {report['typeReports']}"

    # -- Calls -------------------------------------------------------------------------------------------------------

    @contextmanager
    def calls(self, operation: str, *, any_order: bool = False, polling: bool = False) -> Generator[None]:
        """Holds the calls of the block against the section of an operation, such as `data_elements.rename`.

        Further blocks of the same operation have sections of their own: `rename (2)`. Or name what is special: all
        after a space is free, as in `data_elements.rename to what it is called already`. `any_order` is for calls
        that are made concurrently; `polling` leaves out calls that repeat the one before them.
        """
        accessor, dot, key = operation.partition(".")
        assert dot, f"{operation!r} names no operation of an accessor, such as 'data_elements.rename'"
        self._keys[operation] += 1
        if self._keys[operation] > 1:
            key = f"{key} ({self._keys[operation]})"
        start = len(self.server.requests)
        self._made.learn_kinds()  # of objects that will be gone
        yield
        lines = [_line(self.server, request) for request in self.server.requests[start:]]
        if any_order:
            lines.sort(key=lambda line: (_UID.sub("", line), line))  # of which some uids are made by chance
        lines = [
            line
            for line, before in zip(lines, ["", *lines], strict=False)
            if line != before or not (polling or _FEED.match(line))
        ]
        self._check(accessor, key, self._stable(lines))

    @contextmanager
    def changes(
        self,
        operation: str,
        kind: str,
        uid: str,
        properties: Collection[str],
        *,
        more: Changed | None = None,
        created: Collection[str] = (),
        deleted: Collection[str] = (),
        any_order: bool = False,
        polling: bool = False,
    ) -> Generator[None]:
        """As `calls`, and shows that nothing on the server changed but these properties of this object.

        `more` names the properties of further objects that may change as well, `created` and `deleted` the types
        (`"options"`) whose objects the operation may make or delete.
        """
        before = _snapshot(self.server)
        assert uid in before["objects"].get(kind, {}), f"there is no {kind} {uid} on the server"
        with self.calls(operation, any_order=any_order, polling=polling):
            yield
        allowed = {(kind, uid): properties, **(more or {})}
        unwanted, changed = differences(before, _snapshot(self.server), allowed, created, deleted)
        assert not unwanted, f"{operation} changed more than it should on {self.version}:\n" + "\n".join(unwanted)
        assert (kind, uid) in changed, f"{operation} changed nothing of {kind} {uid} on {self.version}"

    def finish(self) -> None:
        """At the end of a test: no section is numbered higher than what it did."""
        for operation, count in self._keys.items():
            accessor, _, key = operation.partition(".")
            further = f"{key} ({count + 1})"
            assert self._update or further not in calls_of(accessor), (
                f"tests/wire_calls/{accessor}.txt has a section {further!r}, which {self._test} does not make"
            )

    def _stable(self, lines: list[str]) -> Lines:
        """The lines without what is made by chance or is of today."""
        self._made.learn_kinds()
        names = _Names(self._made)
        days = "|".join(day.isoformat() for day in self._days)
        stable: list[str] = []
        for line in lines:
            text = re.sub(rf"({days})T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?", "{now}", line)
            text = re.sub(rf"\b({days})\b", "{today}", text)
            text = _TOKEN.sub(r"{\1token}", text)
            text = _UUID.sub(lambda found: names.name(found[0], "uuid"), text)
            stable.append(_UID.sub(lambda found: names.of_uid(found[0]), text))
        return tuple(stable)

    def _check(self, accessor: str, key: str, lines: Lines) -> None:
        if self._update:
            known = _recorded.setdefault(accessor, {}).setdefault(key, {})
            place = f"{accessor}.{key}, {self.version}"
            assert known.setdefault(self.version, lines) == lines, f"async and sync differ in {place}"
            other = _recorded_by.setdefault((accessor, key), self._test)
            assert other == self._test, f"{place} is of two tests, {other} and {self._test}: name what is special"
            return
        sections = calls_of(accessor)
        file = f"tests/wire_calls/{accessor}.txt"
        again = "run the test with --update-wire-calls, and look at the difference"
        assert key in sections, f"{file} has no section {key!r}: {again}"
        assert self.version in sections[key], f"{file} has no calls of {key!r} on {self.version}: {again}"
        assert lines == sections[key][self.version], f"{file}, {key!r} on {self.version}: {again}"


# -- A call as a line ------------------------------------------------------------------------------------------------


def _line(server: Dhis2Server, request: LoggedRequest) -> str:
    query = unquote_plus(request.query)
    body = _body(server, request)
    return f"{request.method} {unquote_plus(request.path)}{query and f' {query}'}{body and f'  {body}'}"


def _body(server: Dhis2Server, request: LoggedRequest) -> str:
    """JSON with sorted keys; the parts of a form; text as Python writes it; how many bytes there are of others."""
    if not request.body:
        return ""
    call = Call(server, request.method, request.path, request.query, request.headers, request.body, "")
    if call.content_type.startswith("multipart/"):
        parts = [f"{part.name}={part.filename or ''}:{_text(part.content)}" for part in call.parts()]
        return f"form {' '.join(parts)}"
    try:
        body = json.dumps(call.json(), sort_keys=True, ensure_ascii=False)
    except (ValueError, UnicodeDecodeError):
        body = f"{call.content_type} {_text(call.content())}"
    return f"gzip {body}" if request.headers.get("content-encoding") == "gzip" else body


def _text(content: bytes) -> str:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return f"<{len(content)} bytes>"
    return repr(text) if len(text) <= _LONGEST_TEXT else f"<{len(text)} characters>"


# -- Names for what is made by chance --------------------------------------------------------------------------------


class SpokenChoice:
    """Takes the place of `secrets` in `dhis2w_client.uids`: the client's uids are Client00001, Client00002 ..."""

    def __init__(self) -> None:
        self._characters = iter("")
        self._count = 0

    def choice(self, _: str) -> str:
        """The next character of a uid."""
        character = next(self._characters, "")
        if not character:
            self._count += 1
            self._characters = iter(f"Client{self._count:05}")
        return character or next(self._characters)


class _Made:
    """The uids that are made while a test runs: by the server, by the client, and of samples."""

    def __init__(self, server: Dhis2Server, patch: pytest.MonkeyPatch) -> None:
        self._server = server
        self._uids: set[str] = set()
        self._kinds: dict[str, str] = {}
        make = server.uids.uid

        def make_and_note() -> str:
            uid = make()
            self._uids.add(uid)
            return uid

        patch.setattr(server.uids, "uid", make_and_note)
        patch.setattr("dhis2w_client.uids.secrets", SpokenChoice())

    def learn_kinds(self) -> None:
        """Of what types the objects are that are there now."""
        state = self._server.state
        for kind, objects in (*state.objects.items(), *state.tracker.items(), ("jobs", state.jobs)):
            self._kinds |= dict.fromkeys(objects, kind)

    def kind(self, uid: str) -> str | None:
        """The type of a made object; None for all that is the same in each run."""
        return self._kinds.get(uid, "uid") if uid in self._uids or _MADE.fullmatch(uid) else None


class _Names:
    """Names within a section, in the order in which they come."""

    def __init__(self, made: _Made) -> None:
        self._made = made
        self._names: dict[str, str] = {}
        self._counts: Counter[str] = Counter()

    def of_uid(self, uid: str) -> str:
        """The uid itself, if it is the same in every run."""
        kind = self._made.kind(uid)
        return uid if kind is None else self.name(uid, kind)

    def name(self, text: str, kind: str) -> str:
        """`{dataElements.1}`."""
        if text not in self._names:
            self._counts[kind] += 1
            self._names[text] = f"{{{kind}.{self._counts[kind]}}}"
        return self._names[text]


# -- What changed on the server --------------------------------------------------------------------------------------


def _snapshot(server: Dhis2Server) -> Json:
    state = server.state
    return deepcopy({found.name: getattr(state, found.name) for found in fields(state) if found.name not in _NO_DATA})


def differences(
    before: Json, after: Json, allowed: Changed, created: Collection[str], deleted: Collection[str]
) -> tuple[list[str], set[tuple[str, str]]]:
    """What changed and should not have, as lines; and the objects that changed as they may."""
    unwanted = [f"  {part}" for part in before if part != "objects" and before[part] != after[part]]
    changed: set[tuple[str, str]] = set()
    for kind in {**before["objects"], **after["objects"]}:
        old, new = before["objects"].get(kind, {}), after["objects"].get(kind, {})
        unwanted += [f"  {kind} {uid}: created" for uid in new.keys() - old if kind not in created]
        unwanted += [f"  {kind} {uid}: deleted" for uid in old.keys() - new if kind not in deleted]
        for uid in old.keys() & new.keys():
            names = [name for name in {**old[uid], **new[uid]} if _value(old[uid], name) != _value(new[uid], name)]
            may = allowed.get((kind, uid), ())
            changed |= {(kind, uid) for name in names if name in may}
            unwanted += [
                f"  {kind} {uid}: {name}: {old[uid].get(name)!r} -> {new[uid].get(name)!r}"
                for name in names
                if name not in may
            ]
    return unwanted, changed


def _value(item: Json, name: str) -> Any:
    return None if name in _STAMPS or name.startswith("display") else _without_stamps(item.get(name))


def _without_stamps(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: inner for name in value if (inner := _value(value, name)) is not None}
    return [_without_stamps(item) for item in value] if isinstance(value, list) else value


# -- The files -------------------------------------------------------------------------------------------------------

_HEAD = "# The calls of client.{accessor}. Written by `pytest --update-wire-calls`, one line a call.\n"
_OF_VERSIONS = re.compile(r"  (2\.\d\d(?:, 2\.\d\d)*):")
_NOTHING = "(no call)"


@cache
def calls_of(accessor: str) -> dict[str, dict[str, Lines]]:
    """The file of an accessor: section -> version -> lines; empty where there is none."""
    file = FOLDER / f"{accessor}.txt"
    sections: dict[str, dict[str, list[str]]] = {}
    versions: list[str] = []
    section: dict[str, list[str]] = {}
    for line in file.read_text("utf-8").splitlines() if file.exists() else ():
        if not line or line.startswith("#"):
            continue
        if not line.startswith(" "):
            section = sections[line] = {}
            versions = list(VERSIONS)
        elif found := _OF_VERSIONS.fullmatch(line):
            versions = found[1].split(", ")
        for version in versions if line.startswith(" ") else ():
            section.setdefault(version, [])
            if not _OF_VERSIONS.fullmatch(line) and line.strip() != _NOTHING:
                section[version].append(line.strip())
    return {key: {version: tuple(lines) for version, lines in own.items()} for key, own in sections.items()}


def written(accessor: str, sections: Mapping[str, Mapping[str, Lines]]) -> str:
    """The text of a file."""
    parts = [_HEAD.format(accessor=accessor)]
    for key, by_version in sorted(sections.items()):
        parts.append(f"\n{key}\n")
        groups: dict[Lines, list[str]] = {}
        for version, lines in sorted(by_version.items()):
            groups.setdefault(lines, []).append(version)
        everywhere = len(groups) == 1 and len(by_version) == len(VERSIONS)
        for lines, versions in groups.items():
            parts += [] if everywhere else [f"  {', '.join(versions)}:\n"]
            parts += [f"{'  ' if everywhere else '    '}{line}\n" for line in lines or (_NOTHING,)]
    return "".join(parts)


def write_recorded() -> list[Path]:
    """Writes what was recorded; sections that no test names any more go."""
    paths: list[Path] = []
    for accessor, recorded in _recorded.items():
        kept = {key: own for key, own in calls_of(accessor).items() if is_used(accessor, key)}
        merged = {key: {**kept.get(key, {}), **recorded.get(key, {})} for key in {**kept, **recorded}}
        paths.append(FOLDER / f"{accessor}.txt")
        FOLDER.mkdir(exist_ok=True)
        paths[-1].write_text(written(accessor, merged), "utf-8")
    return paths


_USES = re.compile(r"""\bwire\.(?:calls|changes)\(\s*(f?)"([^"]+)\"""")


@cache
def uses() -> list[re.Pattern[str]]:
    """The operations that the tests name, as patterns: what an f-string fills in may be anything."""
    texts = (path.read_text("utf-8") for path in sorted(TESTS.glob("*.py")))
    found = (use for text in texts for use in _USES.findall(text))
    return [
        re.compile(".*".join(map(re.escape, re.split(r"\{[^}]*\}", text) if is_format else [text])))
        for is_format, text in found
    ]


def is_used(accessor: str, key: str) -> bool:
    """Whether some test names the operation of a section."""
    operation = f"{accessor}.{re.sub(r' [(][0-9]+[)]$', '', key)}"
    return any(pattern.fullmatch(operation) for pattern in uses())
