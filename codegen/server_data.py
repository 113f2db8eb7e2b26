"""What the embedded server knows of a version: its schemas, operations and defaults, distilled into small files.

`python -m codegen.server_data DUMPS RECORDINGS` reads `v4x/schemas.json.gz` of one folder and `v4x/main.jsonl` of the
other (answers of a server to a recorded scenario), and writes `dhis2w_client/testing/data/versions.json.xz`. Only
names, types, flags and default values are kept: no prose, and no object of the recorded world.
"""

import gzip
import json
import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from codegen.document import JsonObject, operations
from codegen.generate import TARGET, corrected
from codegen.pull import VERSIONS
from dhis2w_client.testing.schemas import (
    ONLY,
    Likely,
    likely_of_check,
    likely_of_flag,
    likely_of_locale,
    likely_of_parameter,
    likely_of_property,
    likely_of_schema,
)

DATA = TARGET / "testing" / "data" / "versions.json.xz"

# What is not kept, because it follows from the rest: some by `dhis2w_client.testing.system`.
_DERIVED = ("description", "href", "apiEndpoint", "references")
_FACTS = {
    "settings": "system/GET /api/systemSettings",
    "userSettings": "system/GET /api/me/settings",
    "authorities": "system/GET /api/me/authorities",
    "uiLocales": "system/GET /api/locales/ui",
    "dbLocales": "system/GET /api/locales/db",
    "countries": "system/GET /api/locales/countries",
    "flags": "system/GET /api/system/flags",
    "styles": "system/GET /api/system/styles",
    "relativePeriods": "system/GET /api/periodTypes/relativePeriodTypes",
    "periodTypes": "system/GET /api/periodTypes",
}


def main(dumps: Path, recordings: Path) -> None:
    """Write the data of all versions."""
    versions: dict[int, JsonObject] = {}
    for key in VERSIONS:
        schemas = _schemas(dumps, key)
        Defaults(schemas).read(recordings / key / "main.jsonl")
        versions[int(key[1:])] = {
            "operations": _tree((method.upper(), path) for method, path, _ in _operations(key)),
            "schemas": _packed(schemas, int(key[1:])),
            **_facts(recordings / key / "main.jsonl", int(key[1:])),
        }
        print(f"{key}: {len(schemas)} schemas")
    merged = {"versions": [*versions], "properties": _variants(versions.values()), **_merged(versions)}
    text = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0}
    packed = lzma.compress(_text(merged).encode(), filters=[text])
    DATA.write_bytes(packed)
    print(f"{DATA.name}: {len(packed):,} bytes")


def _merged(versions: dict[int, Any]) -> JsonObject:
    """What versions have in common once, and beside it by versions what only they have (`of_version` undoes it)."""
    found: JsonObject = {}
    apart: dict[str, JsonObject] = {}
    for name in dict.fromkeys(name for _, facts in sorted(versions.items(), reverse=True) for name in facts):
        having = {version: facts[name] for version, facts in versions.items() if name in facts}
        groups = {_text(value): value for value in having.values()}
        if len(having) == len(versions) and len(groups) == 1:
            found[name] = next(iter(groups.values()))
        elif all(isinstance(value, dict) for value in having.values()):
            merged = _merged(having)
            (found if len(having) == len(versions) else apart.setdefault(_only(having), {}))[name] = merged
        else:
            for text, value in groups.items():
                same = [version for version, other in having.items() if _text(other) == text]
                apart.setdefault(_only(same), {})[name] = value
    return found | dict(sorted(apart.items()))


def _only(versions: Iterable[int]) -> str:
    return ONLY + "".join(str(version)[1] for version in versions)


def _tree(operations: Iterable[tuple[str, str]]) -> JsonObject:
    """Operations as a tree of the parts of their paths; a node has its methods as the part that is empty."""
    tree: JsonObject = {}
    for method, path in sorted(operations):
        node = tree
        for part in path.strip("/").split("/"):
            node = node.setdefault(part, {})
        node.setdefault("", {})[method] = 0
    return tree


def _variants(versions: Iterable[JsonObject]) -> JsonObject:
    """The facts that properties have, as texts, each with the names of the properties that have them.

    In the types stands then the number of the text among those of the name. What is common stands first, which packs
    well.
    """
    schemas = [schema for data in versions for schema in data["schemas"].values()]
    names: dict[str, list[str]] = {}
    numbers: dict[tuple[str, str], int] = {}
    common = Counter(name for schema in schemas for name in schema["properties"])
    for text, name in sorted({(text, name) for schema in schemas for name, text in schema["properties"].items()}):
        names.setdefault(text, []).append(name)
        numbers[name, text] = sum(known == name for known, _ in numbers)
    for schema in schemas:
        found = sorted(schema["properties"].items(), key=lambda item: (-common[item[0]], item[0]))
        schema["properties"] = {name: numbers[name, text] for name, text in found}
    return {text: " ".join(found) for text, found in names.items()}


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Defaults:
    """The values that DHIS2 gives to properties that a client leaves out, as its answers show them."""

    def __init__(self, schemas: list[JsonObject]) -> None:
        self.by_path = {schema.get("relativeApiEndpoint", "").lstrip("/"): schema for schema in schemas}
        self.by_klass = {schema["klass"]: schema for schema in reversed(schemas)}
        self.given: dict[str, JsonObject] = {}
        self.seen: dict[tuple[str, str], dict[str, JsonObject]] = {}

    def read(self, path: Path) -> None:
        """Collect from one recording, and note in the schemas what is the same in every object."""
        with path.open(encoding="utf-8") as file:
            for line in file:
                exchange = json.loads(line)
                if exchange["response"] and exchange["response"]["status"] < 300:
                    self._exchange(exchange["request"], exchange["response"])
        for (klass, name), values in self.seen.items():
            if len(values) == 1 and klass in self.by_klass:
                self.by_klass[klass].setdefault("defaults", {})[name] = next(iter(values.values()))["value"]

    def _exchange(self, request: JsonObject, response: JsonObject) -> None:
        path, _, query = request["path"].partition("?")
        parts = path.removeprefix("/api/").split("/")
        body = response["body"]
        if request["method"] != "GET":
            self._note(parts, request["body"], body)
        elif isinstance(body, dict) and not (
            "fields=" in query and not re.search(r"fields=(\*|:owner|:all)$|&", query)
        ):
            if len(parts) == 2 and parts[0] in self.by_path:
                self._collect(self.by_path[parts[0]], body)
            for plural, items in body.items():
                if (
                    isinstance(items, list)
                    and plural in self.by_path
                    and ("fields=" in query or parts[-1] == "metadata")
                ):
                    for item in items:
                        self._collect(self.by_path[plural], item)

    def _note(self, parts: list[str], sent: Any, answer: Any) -> None:
        if not isinstance(sent, dict):
            return
        if parts[0] == "metadata":
            for plural, items in sent.items():
                for item in items if plural in self.by_path and isinstance(items, list) else ():
                    self._remember(item)
        elif parts[0] in self.by_path and isinstance(answer, dict):
            self._remember({"id": (answer.get("response") or {}).get("uid"), **sent})

    def _remember(self, item: Any) -> None:
        if isinstance(item, list):
            for entry in item:
                self._remember(entry)
        elif isinstance(item, dict):
            if item.get("id"):
                self.given.setdefault(item["id"], {}).update(item)
            for value in item.values():
                self._remember(value)

    def _collect(self, schema: JsonObject, item: Any) -> None:
        if not isinstance(item, dict):
            return
        given = self.given.get(item.get("id", ""))
        for found in schema["properties"]:
            name = found.get("collectionName") if found.get("collection") else found["name"]
            value = item.get(name)
            target = self.by_klass.get(found.get("itemKlass") or found["klass"])
            for entry in value if isinstance(value, list) else [value]:
                if (
                    isinstance(entry, dict)
                    and target
                    and len(entry) > 2
                    and name not in ("createdBy", "lastUpdatedBy", "user")
                ):
                    self._collect(target, entry)
            if given is None or name in given or name in ("version", "sortOrder", "level") or not found.get("owner"):
                continue
            if isinstance(value, (bool, int, float)) or value == "" or value in (found.get("constants") or ()):
                known = self.seen.setdefault((schema["klass"], name), {})
                known[json.dumps(value)] = {"value": value}


def _operations(key: str) -> Any:
    return operations(corrected(key))


def _schemas(dumps: Path, key: str) -> list[JsonObject]:
    """What /api/schemas said, and types that older versions have without telling: as a newer one tells of them."""
    schemas = _dumped(dumps, key)
    known = {schema["name"] for schema in schemas}
    unsaid = [schema for schema in _dumped(dumps, "v43") if schema["name"] in {"mapView"} - known]
    for schema in unsaid:
        schema["unsaid"] = True
        for found in schema["properties"]:
            if key == "v41":
                del found["sortable"]  # which is no property's there
    return [*schemas, *unsaid]


def _dumped(dumps: Path, key: str) -> list[JsonObject]:
    with gzip.open(dumps / key / "schemas.json.gz") as file:
        schemas: list[JsonObject] = json.load(file)["schemas"]
    return schemas


def _packed(schemas: list[JsonObject], version: int) -> JsonObject:
    """The types by their classes; what each property is stands as a text."""
    types = {schema["klass"]: schema for schema in schemas}
    packed = _by("klass", map(_own_facts, schemas), likely_of_schema)
    for klass, facts in packed.items():
        properties = map(partial(_property, klass), types[klass]["properties"])
        facts["properties"] = {
            name: _text(_without(found, partial(likely_of_property, name, types, version)))
            for name, found in properties
        }
    return packed


def _own_facts(schema: JsonObject) -> JsonObject:
    kept = {name: value for name, value in schema.items() if name not in (*_DERIVED, "namespace", "properties")}
    word = f"_{schema['singular'].upper()}_"
    allowed = {entry["type"]: entry["authorities"] for entry in schema["authorities"]}
    kept["authorities"] = {kind: [name.replace(word, "_*_") for name in names] for kind, names in allowed.items()}
    return kept


def _property(klass: str, found: JsonObject) -> tuple[str, JsonObject]:
    """The name of a property in objects, and its facts, which do not name the type that has it."""
    facts = {name: value for name, value in found.items() if name not in _DERIVED}
    if "description" in found:
        facts["described"] = True
    if facts.get("owningRole") == f"{klass}.{facts['fieldName']}":
        facts["owningRole"] = facts["fieldName"]
    return facts.get("collectionName", facts["name"]), facts


def _by(key: str, entries: Iterable[JsonObject], likely: Likely) -> JsonObject:
    """Entries by one of their facts, without those that are likely (`entries` of `version_facts` undoes it)."""
    packed = {entry[key]: _without(entry, likely) for entry in entries}
    for facts in packed.values():
        del facts[key]
    return packed


def _without(facts: JsonObject, likely: Likely) -> JsonObject:
    """The facts that are not likely (`full` undoes it)."""
    kept, absent, known = dict(facts), list[str](), dict(facts)
    for name, value in likely(known):
        if name not in known:
            absent.append(name)
            known[name] = value
        elif known[name] == value:
            del kept[name]
    return kept | ({"-": absent} if absent else {})


def _facts(path: Path, version: int) -> JsonObject:
    answers: JsonObject = {}
    job_types: list[str] = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            exchange = json.loads(line)
            body: Any = (exchange["response"] or {}).get("body")
            answers.setdefault(exchange["name"], body)
            if exchange["name"] == "system/GET /api/system/tasks/NOPE":
                job_types = re.findall(r"[A-Z_0-9]{3,}", body["message"].partition("[")[2])
    facts = {fact: answers[name] for fact, name in _FACTS.items() if name in answers}
    jobs = answers["crud/type jobConfigurations/jobTypes"]["jobTypes"]
    checks = answers["metadata_export/dataIntegrity list"]
    return {
        **facts,
        "authorities": dict.fromkeys(sorted(facts["authorities"]), 0),
        "locales": _by("locale", [*facts["uiLocales"], *facts["dbLocales"]], partial(likely_of_locale, version)),
        "uiLocales": {entry["locale"]: 0 for entry in facts["uiLocales"]},
        "dbLocales": {entry["locale"]: 0 for entry in facts["dbLocales"]},
        "flags": _by("key", facts["flags"], likely_of_flag),
        "periodTypes": facts["periodTypes"]["periodTypes"],
        "jobTypes": job_types,
        "configurableJobs": {
            job["jobType"]: [
                job["schedulingType"],
                [_without(found, partial(likely_of_parameter, version)) for found in job["jobParameters"]],
            ]
            for job in jobs
        },
        "integrityChecks": _by("name", map(_check, checks), likely_of_check),
    }


def _check(check: JsonObject) -> JsonObject:
    """What is known of an integrity check, without texts."""
    names = ("name", "section", "sectionOrder", "severity", "code", "issuesIdType", "isSlow", "isProgrammatic")
    texts = [name for name in ("description", "introduction", "recommendation") if name in check]
    return {**{name: check[name] for name in names if name in check}, "texts": texts}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
