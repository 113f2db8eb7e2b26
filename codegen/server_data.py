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
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from codegen.document import JsonObject, operations
from codegen.generate import TARGET, corrected
from codegen.pull import VERSIONS

DATA = TARGET / "testing" / "data" / "versions.json.xz"

# What most properties have: left out of the file, put back by dhis2w_client.testing.schemas.
PROPERTY_DEFAULTS: JsonObject = {
    "attribute": False,
    "simple": False,
    "collection": False,
    "ordered": False,
    "owner": False,
    "identifiableObject": False,
    "nameableObject": False,
    "embeddedObject": False,
    "analyticalObject": False,
    "persisted": False,
    "readable": True,
    "writable": True,
    "unique": False,
    "required": False,
    "manyToMany": False,
    "oneToOne": False,
    "manyToOne": False,
    "oneToMany": False,
    "translatable": False,
    "sortable": False,
    "propertyTransformer": False,
    "gistPreferences": {"included": "AUTO", "transformation": "AUTO"},
    "namespace": "http://dhis2.org/schema/dxf/2.0",
}
SCHEMA_DEFAULTS: JsonObject = {
    "identifiableObject": False,
    "nameableObject": False,
    "subscribableObject": False,
    "embeddedObject": False,
    "metadata": False,
    "secondaryMetadata": False,
    "shareable": False,
    "dataShareable": False,
    "dataWriteShareable": False,
    "dataReadShareable": False,
    "persisted": False,
    "defaultPrivate": False,
    "implicitPrivateAuthority": False,
    "translatable": False,
    "subscribable": False,
    "favoritable": False,
}
_DERIVED = {"description", "href", "apiEndpoint"}
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
    versions: dict[str, JsonObject] = {}
    for key in VERSIONS:
        schemas = _schemas(dumps / key / "schemas.json.gz")
        unsaid = _unsaid(schemas, dumps)
        Defaults([*schemas, *unsaid]).read(recordings / key / "main.jsonl")
        versions[key] = {
            "schemas": schemas,
            "unsaidSchemas": unsaid,
            "operations": sorted(f"{method.upper()} {path}" for method, path, _ in _operations(key)),
            **_facts(recordings / key / "main.jsonl"),
        }
        print(f"{key}: {len(schemas)} schemas, {len(versions[key]['operations'])} operations")
    packed = lzma.compress(pack(versions), preset=9 | lzma.PRESET_EXTREME)
    DATA.write_bytes(packed)
    print(f"{DATA.name}: {len(packed):,} bytes")


def pack(versions: dict[str, JsonObject]) -> bytes:
    """The data of all versions, in which nothing stands twice: five lines of JSON.

    The first four are what versions are made of: properties, schemas (whose properties are numbers of the first line),
    operations, and other facts. The fifth is, by version, the numbers of its parts in those lines. Sorted, so that like
    stands by like and is packed well.
    """

    def pool(values: Iterable[Any]) -> dict[str, int]:
        return {text: number for number, text in enumerate(sorted({_text(value) for value in values}))}

    schemas = [schema for data in versions.values() for kind in _SCHEMAS for schema in data[kind]]
    properties = pool(found for schema in schemas for found in schema["properties"])

    def numbered(schema: JsonObject) -> JsonObject:
        return {**schema, "properties": [properties[_text(found)] for found in schema["properties"]]}

    whole = pool(map(numbered, schemas))
    names = pool(name for data in versions.values() for name in data["operations"])
    facts = pool(value for data in versions.values() for key, value in data.items() if key not in _POOLED)
    parts = {
        key: {
            **{kind: [whole[_text(numbered(schema))] for schema in data[kind]] for kind in _SCHEMAS},
            "operations": [names[_text(name)] for name in data["operations"]],
            **{name: facts[_text(value)] for name, value in data.items() if name not in _POOLED},
        }
        for key, data in versions.items()
    }
    lines = [*(f"[{','.join(found)}]" for found in (properties, whole, names, facts)), _text(parts)]
    return "\n".join(lines).encode()


_SCHEMAS = ("schemas", "unsaidSchemas")
_POOLED = (*_SCHEMAS, "operations")


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


def _schemas(path: Path) -> list[JsonObject]:
    with gzip.open(path) as file:
        schemas: list[JsonObject] = json.load(file)["schemas"]
    for schema in schemas:
        schema.pop("namespace", None)
        schema["properties"] = [_without(found, PROPERTY_DEFAULTS) for found in schema["properties"]]
    return [_without(schema, SCHEMA_DEFAULTS) for schema in schemas]


def _unsaid(schemas: list[JsonObject], dumps: Path) -> list[JsonObject]:
    """Types that older versions have without telling: as a newer one tells of them."""
    known = {schema["name"] for schema in schemas}
    newer = _schemas(dumps / "v43" / "schemas.json.gz")
    return [schema for schema in newer if schema["name"] in {"mapView"} - known]


def _without(facts: JsonObject, defaults: JsonObject) -> JsonObject:
    facts = {**facts, "described": True} if "description" in facts else facts
    kept = {name: value for name, value in facts.items() if name not in _DERIVED}
    absent = [name for name in defaults if name not in kept]
    compact = {name: value for name, value in kept.items() if name not in defaults or defaults[name] != value}
    return compact | ({"-": absent} if absent else {})


def _facts(path: Path) -> JsonObject:
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
    facts["periodTypes"] = facts["periodTypes"]["periodTypes"]
    jobs = answers["crud/type jobConfigurations/jobTypes"]["jobTypes"]
    checks = answers["metadata_export/dataIntegrity list"]
    return {
        **facts,
        "jobTypes": job_types,
        "configurableJobs": {
            job["jobType"]: [
                job["schedulingType"],
                [_without(found, PROPERTY_DEFAULTS) for found in job["jobParameters"]],
            ]
            for job in jobs
        },
        "integrityChecks": {check["name"]: _check(check) for check in sorted(checks, key=lambda check: check["name"])},
    }


def _check(check: JsonObject) -> JsonObject:
    """What is known of an integrity check beside its name, without texts."""
    kept = {name: check[name] for name in ("section", "sectionOrder", "severity", "code")}
    kept |= {name: check[name] for name in ("issuesIdType",) if name in check}
    kept |= {name: True for name in ("isSlow", "isProgrammatic") if check[name]}
    return kept | {"texts": [name for name in ("description", "introduction", "recommendation") if name in check]}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
