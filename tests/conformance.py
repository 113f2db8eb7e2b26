"""Replays recorded exchanges with real DHIS2 servers against the embedded server, and compares the answers by rules.

`python -m tests.conformance FOLDER` reads `FOLDER/v4x/main.jsonl`, prints a table of matches over total by area and
version, and with `--write` puts it into docs/conformance.md. The rules: the same status, the same headers that matter,
the same keys, types, codes, counts and order; texts for people, dates and what a server makes up may differ.
"""

import argparse
import asyncio
import base64
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from dhis2w_client.testing import Dhis2Server
from dhis2w_client.testing.http import Answer
from tests.upstream import recorded_upstream

VERSIONS = ("v41", "v42", "v43", "v44")
AREAS = [
    "auth",
    "seed",
    "system",
    "crud",
    "metadata_export",
    "datavalues",
    "tracker",
    "tracker_te",
    "jobs",
    "stores",
    "files",
    "routes",
    "extra",
    "analytics",
]
GOALS = {"analytics": 85.0}
REPORT = Path(__file__).parent.parent / "docs" / "conformance.md"

# Properties whose values a server makes up, or that describe the machine.
_FREE = set(
    [
        "message",
        "devMessage",
        "args",
        "errorProperties",
        "description",
        "title",
        "subtitle",
        "userAgent",
        "revision",
        "buildTime",
        "javaVersion",
        "javaVendor",
        "osVersion",
        "osArchitecture",
        "externalDirectory",
        "memoryInfo",
        "intervalSinceLastAnalyticsTableSuccess",
        "intervalSinceLastAnalyticsTablePartitionSuccess",
        "lastAnalyticsTableRuntime",
        "cpuCores",
        "url",
        "databaseVersion",
        "user",
        "name",
        "rev",
        "systemId",
        "contentMd5",
        "expire",
        "date",
        "href",
        "apiEndpoint",
        "errorMessage",
        "key",
        "time",
        "exception",
        "stackTrace",
        "path",
    ]
)
_FREE_WHERE_SYSTEM = {"name", "user", "url"}
_DATE = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+)?([+-]\d{4}|Z)?$")
_MADE = re.compile(
    r"[A-Za-z][A-Za-z0-9]{10}|d2p_[A-Za-z0-9]{50}|[0-9A-F]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|[0-9a-f]{32}|[0-9a-f]{40}"
)
_TOKEN = re.compile(r"[A-Za-z0-9_-]+")
_SORT_KEYS = (
    "klass",
    "errorCode",
    "errorProperty",
    "id",
    "uid",
    "key",
    "name",
    "trackerType",
    "property",
    "dataElement",
    "attribute",
    "dataSet",
    "trackedEntityAttribute",
    "period",
    "orgUnit",
    "categoryOptionCombo",
    "value",
    "displayName",
    "locale",
    "message",
)


@dataclass
class Miss:
    """An exchange that does not match, and where it first differs."""

    number: int
    name: str
    reason: str


@dataclass
class Result:
    """The comparison of one version's recording."""

    total: Counter[str] = field(default_factory=Counter[str])
    matched: Counter[str] = field(default_factory=Counter[str])
    misses: list[Miss] = field(default_factory=list[Miss])

    def share(self, area: str) -> float:
        """Matches in percent."""
        return 100 * self.matched[area] / self.total[area] if self.total[area] else 100.0


class Replay:
    """Sends recorded requests to a server, with the identifiers that this server made in the place of the recorded."""

    def __init__(self, server: Dhis2Server) -> None:
        self.server = server
        self.names: dict[str, str] = {}
        self.sent: set[str] = set()
        self.cut = False
        self.ordered: Any = False

    # -- requests ----------------------------------------------------------------------------------------------------

    def translated(self, text: str) -> str:
        """A text of a recorded request as this server must see it."""
        return _TOKEN.sub(lambda match: self.names.get(match[0], match[0]), text)

    def send(self, exchange: dict[str, Any]) -> Answer:
        """The server's answer to a recorded request."""
        request, response = exchange["request"], exchange["response"]
        date = next((value for name, value in response["headers"] if name == "date"), None)
        if date:
            # The recording has whole seconds; its last moments are the safer guess for what waits.
            self.server.clock.set(parsedate_to_datetime(date) + timedelta(milliseconds=900), freeze=True)
        content = _content(request["body"], request["headers"].get("content-type", ""))
        try:
            body = self.translated(content.decode()).encode()
        except UnicodeDecodeError:
            body = content
        headers = {name.lower(): self.translated(value) for name, value in request["headers"].items()}
        # What the recorder's client sent with every request is not in the recordings.
        headers = {"accept-encoding": "gzip, deflate", "user-agent": "python-httpx/0.28.1"} | headers
        headers.setdefault("host", _host(exchange))
        path, _, query = request["path"].partition("?")
        self.sent |= set(_TOKEN.findall(request["path"])) | set(_TOKEN.findall(content.decode("utf-8", "replace")))
        app = self.server.app
        return asyncio.run(app.answer(request["method"], self.translated(path), self.translated(query), headers, body))

    def send_later(self, exchange: dict[str, Any]) -> Answer:
        """The server's answer when its jobs have had the time that they need."""
        date = next(value for name, value in exchange["response"]["headers"] if name == "date")
        response = {**exchange["response"], "headers": []}
        self.server.clock.set(parsedate_to_datetime(date) + timedelta(seconds=2), freeze=True)
        return self.send({**exchange, "response": response})

    # -- answers -----------------------------------------------------------------------------------------------------

    def difference(self, exchange: dict[str, Any], answer: Answer) -> str:
        """Where an answer first differs from the recorded one; empty for nowhere."""
        recorded = exchange["response"]
        cookies = self._cookies(exchange, answer)
        if recorded["status"] != answer.status:
            return f"status {recorded['status']}, here {answer.status} {answer.body[:200].decode('utf-8', 'replace')}"
        return self._headers(exchange, answer) or cookies or self._body(exchange, answer)

    def _headers(self, exchange: dict[str, Any], answer: Answer) -> str:
        recorded = exchange["response"]["headers"]
        theirs = {name: value for name, value in recorded if name != "set-cookie"}
        ours = {name: value for name, value in answer.headers if name != "set-cookie"}
        if exchange["response"]["bodyKind"] != "empty" and exchange["request"]["method"] != "HEAD":
            a, b = _media_type(theirs.get("content-type")), _media_type(ours.get("content-type"))
            if a != b:
                return f"content-type {a}, here {b}"
        for name in ("www-authenticate", "access-control-allow-origin"):
            if theirs.get(name) != ours.get(name):
                return f"{name} {theirs.get(name)}, here {ours.get(name)}"
        for name in ("etag", "content-disposition"):
            if (name in theirs) != (name in ours) and exchange["request"]["method"] != "HEAD":
                return f"{name} {theirs.get(name)}, here {ours.get(name)}"
        if _methods(theirs.get("allow")) != _methods(ours.get("allow")):
            return f"allow {theirs.get('allow')}, here {ours.get('allow')}"
        return self._location(theirs.get("location"), ours.get("location"))

    def _location(self, theirs: str | None, ours: str | None) -> str:
        if (theirs is None) != (ours is None):
            return f"location {theirs}, here {ours}"
        if theirs and ours:
            a, b = urlsplit(theirs), urlsplit(ours)
            if bool(a.netloc) != bool(b.netloc):
                return f"location {theirs}, here {ours}"
            first, second = _TOKEN.findall(a.path), _TOKEN.findall(b.path)
            if len(first) != len(second) or not all(map(self._same_token, first, second)):
                return f"location {theirs}, here {ours}"
        return ""

    def _cookies(self, exchange: dict[str, Any], answer: Answer) -> str:
        theirs = _session([value for name, value in exchange["response"]["headers"] if name == "set-cookie"])
        ours = _session([value for name, value in answer.headers if name == "set-cookie"])
        sent = re.search(r"JSESSIONID=(\w+)", exchange["request"]["headers"].get("cookie", ""))
        if ours and not theirs and sent and sent[1] not in self.names:
            # The recorder had this session before the recording begins.
            self.names[sent[1]] = ours
            return ""
        if (theirs is None) != (ours is None):
            return f"JSESSIONID {theirs}, here {ours}"
        if theirs and ours:
            self.names[theirs] = ours
        return ""

    def _body(self, exchange: dict[str, Any], answer: Answer) -> str:
        recorded = exchange["response"]
        kind, body = recorded["bodyKind"], recorded["body"]
        self.cut = "cut" in (exchange.get("note") or "")
        if exchange["request"]["method"] == "HEAD":
            return ""
        if kind == "empty":
            return "" if not answer.body else f"no body, here {answer.body[:100]!r}"
        if kind == "json":
            try:
                ours = json.loads(answer.body)
            except ValueError:
                return f"JSON, here {answer.body[:100]!r}"
            if re.match(r"/api/(system/tasks/\w+/\w+|tracker/jobs/\w+)$", exchange["request"]["path"]):
                return self._feed(body, ours)
            self.ordered = isinstance(body, dict) and (
                "pager" in body or re.search("order=|paging=false|asc=|desc=", exchange["request"]["path"])
            )
            return self._value(body, ours, "", "")
        if kind.endswith("truncated") or isinstance(body, dict):
            return "" if answer.body else "a body, here none"
        return _text_difference(str(body), answer)

    def _feed(self, theirs: Any, ours: Any) -> str:
        """Notifications of a job: how far it has come depends on time, how it ended does not."""
        if not isinstance(theirs, list) or not isinstance(ours, list):
            return self._value(theirs, ours, "", "")
        if not theirs or not theirs[0]["completed"]:
            return ""
        if not ours or not ours[0]["completed"]:
            return "completed, here not"
        self.cut = True
        return self._value(theirs[0], ours[0], "", "[0]")

    def _value(self, theirs: Any, ours: Any, key: str, where: str) -> str:
        if _kind(theirs) != _kind(ours):
            return f"{where}: {_kind(theirs)} {str(theirs)[:80]}, here {_kind(ours)} {str(ours)[:80]}"
        if isinstance(theirs, dict):
            return self._object(theirs, ours, where)
        if isinstance(theirs, list):
            return self._list(theirs, ours, key, where)
        if isinstance(theirs, str):
            return self._text(theirs, ours, key, where)
        if theirs != ours and key not in (*_FREE, "id") and not isinstance(theirs, type(None)):
            return f"{where}: {theirs}, here {ours}"
        return ""

    def _object(self, theirs: dict[str, Any], ours: dict[str, Any], where: str) -> str:
        renamed = {self.names.get(name, name): value for name, value in theirs.items()}
        missing, extra = renamed.keys() - ours.keys(), ours.keys() - renamed.keys()
        if missing or extra:
            return f"{where}: missing keys {sorted(missing)}, too many {sorted(extra)}"
        for name, value in renamed.items():
            reason = self._value(value, ours[name], name, f"{where}.{name}")
            if reason:
                return reason
        return ""

    def _list(self, theirs: list[Any], ours: list[Any], key: str, where: str) -> str:
        if self.cut:
            return "" if bool(theirs) == bool(ours) else f"{where}: {len(theirs)} entries, here {len(ours)}"
        if len(theirs) != len(ours):
            return f"{where}: {len(theirs)} entries, here {len(ours)}"
        # The order counts in the lists of the answer itself, not in the sets of an object.
        if ".rows[" in where:
            pass
        elif where.count(".") > 1 or "[" in where or not self.ordered:
            theirs = sorted(theirs, key=lambda entry: self._sort_key(entry, True))
            ours = sorted(ours, key=lambda entry: self._sort_key(entry, False))
        elif all(isinstance(entry, str) for entry in theirs):
            theirs, ours = sorted(theirs), sorted(ours)
        for index, (first, second) in enumerate(zip(theirs, ours, strict=True)):
            reason = self._value(first, second, key, f"{where}[{index}]")
            if reason:
                return reason
        return ""

    def _sort_key(self, entry: Any, recorded: bool) -> str:
        if isinstance(entry, list):
            return json.dumps([self._sort_key(cell, recorded) for cell in entry])
        if isinstance(entry, str) and _MADE.fullmatch(entry):
            entry = self.names.get(entry, entry) if recorded else entry
            return entry if entry in self.sent or entry in self.names.values() else ""
        if not isinstance(entry, dict):
            return json.dumps(entry, sort_keys=True)
        parts: list[str] = []
        for name in _SORT_KEYS:
            value = entry.get(name)
            if isinstance(value, dict):
                value = value.get("id")
            text = "" if value is None else str(value)
            if recorded:
                text = self.names.get(text, text)
            if _MADE.fullmatch(text) and text not in self.sent and text not in self.names.values():
                text = ""
            parts.append(text)
        return json.dumps([parts, sorted(entry)])

    def _text(self, theirs: str, ours: str, key: str, where: str) -> str:
        if _DATE.match(theirs):
            shape, other = re.sub(r"\d", "0", theirs), re.sub(r"\d", "0", ours)
            return "" if shape == other else f"{where}: {theirs}, here {ours}"
        if theirs == ours or self._same_token(theirs, ours):
            return ""
        if ".rows[" in where and _is_close(theirs, ours):
            return ""
        if theirs.startswith("http") and ours.startswith("http"):
            return "" if key in _FREE else self._location(theirs, ours) and f"{where}: {theirs}, here {ours}"
        if (key in _FREE or " " in theirs or "/" in theirs) and bool(theirs) == bool(ours):
            return ""
        return f"{where}: {theirs[:80]!r}, here {ours[:80]!r}"

    def _same_token(self, theirs: str, ours: str) -> bool:
        if theirs == ours or self.names.get(theirs) == ours:
            return True
        if _MADE.fullmatch(theirs) and _MADE.fullmatch(ours) and theirs not in self.sent and theirs not in self.names:
            self.names[theirs] = ours
            return True
        return bool(re.fullmatch(r"\d{12,}", theirs) and re.fullmatch(r"\d{12,}", ours))


_JOB = re.compile(r"/api/(system/(tasks|taskSummaries)|tracker/jobs|analytics)")


def _content(body: Any, content_type: str) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode()
    if (isinstance(body, dict) and body.keys() == {"base64", "bytes"}) or (
        isinstance(body, dict) and body.keys() == {"base64"}
    ):
        return base64.b64decode(body["base64"])
    if isinstance(body, dict) and body.keys() == {"multipart"}:
        return _multipart(body["multipart"], content_type)
    return json.dumps(body).encode()


def _multipart(parts: Any, content_type: str) -> bytes:
    boundary = content_type.partition("boundary=")[2]
    out = b""
    for name, part in parts.items() if isinstance(parts, dict) else parts:
        filename, text, media_type = [*part, None, None][:3] if isinstance(part, list) else (None, part, None)
        content = base64.b64decode(text["base64"]) if isinstance(text, dict) else str(text).encode()
        left_out = re.fullmatch(rb"<(\d+) bytes>", content)
        content = bytes(int(left_out[1])) if left_out else content
        file = f'; filename="{filename}"' if filename else ""
        out += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{file}\r\n'.encode()
        out += (f"Content-Type: {media_type}\r\n" if media_type else "").encode() + b"\r\n" + content + b"\r\n"
    return out + f"--{boundary}--\r\n".encode()


def _host(exchange: dict[str, Any]) -> str:
    return f"127.0.0.1:80{exchange['version']}"


def _media_type(text: str | None) -> str:
    return (text or "").partition(";")[0].strip().lower()


def _methods(text: str | None) -> set[str]:
    return {name.strip() for name in (text or "").split(",")}


def _session(cookies: list[str]) -> str | None:
    for cookie in cookies:
        name, _, value = cookie.partition(";")[0].partition("=")
        if name == "JSESSIONID":
            return value
    return None


def _is_close(theirs: str, ours: str) -> bool:
    """Whether two texts are the same number, but for its last digits."""
    try:
        return abs(float(theirs) - float(ours)) < 1e-6
    except ValueError:
        return False


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, (int, float)) else type(value).__name__


def _text_difference(body: str, answer: Answer) -> str:
    kind = _media_type(answer.header("content-type"))
    ours = answer.body.decode("utf-8", "replace")
    if kind == "text/html":
        return ""
    theirs_lines, our_lines = body.splitlines(), ours.splitlines()
    if "csv" in kind:
        if theirs_lines[:1] != our_lines[:1]:
            return f"CSV header {theirs_lines[:1]}, here {our_lines[:1]}"
        if len(theirs_lines) != len(our_lines):
            return f"CSV of {len(theirs_lines)} lines, here {len(our_lines)}"
        return ""
    if "xml" in kind:
        first, second = re.search(r"<(\w+)", body), re.search(r"<(\w+)", ours)
        return "" if (first and first[1]) == (second and second[1]) else f"XML {body[:80]}, here {ours[:80]}"
    return "" if bool(body) == bool(ours) else f"{body[:80]!r}, here {ours[:80]!r}"


def exchanges(path: Path) -> Iterator[dict[str, Any]]:
    """The recorded exchanges that got an answer."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            exchange = json.loads(line)
            if exchange["response"] is not None:
                yield exchange


def replay(folder: Path, key: str, *, shown: str = "") -> Result:
    """Replay a version's recording from an empty server."""
    result = Result()
    version = f"2.{key[1:]}"
    server = Dhis2Server(version, world="empty", upstream=recorded_upstream(int(key[1:])))
    state = Replay(server)
    for exchange in exchanges(folder / key / "main.jsonl"):
        area = exchange["name"].partition("/")[0]
        result.total[area] += 1
        try:
            answer = state.send(exchange)
            reason = state.difference(exchange, answer)
            if reason and _JOB.match(exchange["request"]["path"]):
                answer = state.send_later(exchange)
                reason = state.difference(exchange, answer)
        except Exception as error:
            if shown:
                raise
            answer, reason = Answer(), f"{type(error).__name__}: {error}"
        if reason:
            result.misses.append(Miss(exchange["n"], exchange["name"], reason))
        else:
            result.matched[area] += 1
        if shown and exchange["name"] == shown:
            print(answer.status, answer.headers, answer.body.decode("utf-8", "replace"), sep="\n")
    return result


def table(results: dict[str, Result]) -> str:
    """Matches over total by area and version, in Markdown."""
    lines = [
        "| area | " + " | ".join(f"2.{key[1:]}" for key in results) + " |",
        "| --- |" + " ---: |" * len(results),
    ]
    for area in AREAS:
        cells = [f"{found.matched[area]}/{found.total[area]} ({found.share(area):.1f} %)" for found in results.values()]
        lines.append(f"| {area} | " + " | ".join(cells) + " |")
    return "\n".join([*lines, f"| all but analytics | {_overall(results)} |"])


def _overall(results: dict[str, Result]) -> str:
    cells: list[str] = []
    for found in results.values():
        matched = sum(found.matched[area] for area in AREAS if area != "analytics")
        total = sum(found.total[area] for area in AREAS if area != "analytics")
        cells.append(f"{matched}/{total} ({100 * matched / max(1, total):.1f} %)")
    return " | ".join(cells)


def report(results: dict[str, Result]) -> str:
    """docs/conformance.md."""
    parts = [
        "# Conformance of the embedded server",
        "",
        "Made by `make conformance`: each recorded exchange with a real server is sent to an embedded "
        "server of the same"
        " version, in the recorded order from an empty database, and the answers are compared by rules: status, headers"
        " that matter, keys, types, codes, counts and order. Texts for people, dates and identifiers "
        "that a server makes"
        " up may differ.",
        "",
        table(results),
        "",
    ]
    for key, found in results.items():
        parts += [f"## Misses of 2.{key[1:]}", ""]
        parts += [f"- {miss.name}: {_plain(miss.reason)}" for miss in found.misses]
        parts.append("")
    return "\n".join(parts)


def _plain(reason: str) -> str:
    return re.sub(r"\s+", " ", reason)[:160].replace("|", "\\|").replace("<", "&lt;")


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--version", action="append", help="v41, v42, v43 or v44 (all)")
    parser.add_argument("--area", default="", help="list the misses of one area")
    parser.add_argument("--show", default="", help="print the answer to the exchange of that name")
    parser.add_argument("--write", action="store_true", help="write docs/conformance.md")
    options = parser.parse_args()
    keys = [key for key in options.version or VERSIONS if (options.folder / key / "main.jsonl").exists()]
    if not keys:
        print(f"no recordings in {options.folder}: give the folder that holds v41/main.jsonl ... to compare with them")
        return 0
    results = {key: replay(options.folder, key, shown=options.show) for key in keys}
    for key, found in results.items():
        for miss in found.misses:
            if options.area and miss.name.startswith(options.area):
                print(f"{key} #{miss.number} {miss.name}\n     {miss.reason[:300]}")
    print(table(results))
    if options.write:
        REPORT.write_text(report(results), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
