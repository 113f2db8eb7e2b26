"""What the embedded server knows of a version: its schemas, operations and defaults, distilled into small files.

`python -m codegen.server_data DUMPS RECORDINGS` reads `v4x/schemas.json.gz` of one folder and `v4x/main.jsonl` of the
other (answers of a server to a recorded scenario), and writes `dhis2w_client/testing/data/v4x.json.gz`. Only names,
types, flags and default values are kept: no prose, and no object of the recorded world.
"""

import gzip
import json
import re
import sys
from pathlib import Path
from typing import Any

from codegen.document import JsonObject, operations
from codegen.generate import TARGET, corrected
from codegen.pull import VERSIONS

DATA = TARGET / "testing" / "data"

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
_DERIVED = {"description", "href", "apiEndpoint", "namespace"}
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
    """Write the data of every version that both folders hold."""
    for key in VERSIONS:
        data = {
            "schemas": _schemas(dumps / key / "schemas.json.gz"),
            "operations": sorted(f"{method.upper()} {path}" for method, path, _ in _operations(key)),
            **_facts(recordings / key / "main.jsonl"),
        }
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        packed = gzip.compress(text.encode(), 9, mtime=0)
        (DATA / f"{key}.json.gz").write_bytes(packed)
        print(f"{key}: {len(data['schemas'])} schemas, {len(data['operations'])} operations, {len(packed):,} bytes")


def _operations(key: str) -> Any:
    return operations(corrected(key))


def _schemas(path: Path) -> list[JsonObject]:
    with gzip.open(path) as file:
        schemas: list[JsonObject] = json.load(file)["schemas"]
    for schema in schemas:
        schema["properties"] = [_without(found, PROPERTY_DEFAULTS) for found in schema["properties"]]
    return [_without(schema, SCHEMA_DEFAULTS) for schema in schemas]


def _without(facts: JsonObject, defaults: JsonObject) -> JsonObject:
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
            body = (exchange["response"] or {}).get("body")
            answers.setdefault(exchange["name"], body)
            if exchange["name"] == "system/GET /api/system/tasks/NOPE":
                job_types = re.findall(r"[A-Z_0-9]{3,}", body["message"].partition("[")[2])
    facts = {fact: answers[name] for fact, name in _FACTS.items() if name in answers}
    facts["periodTypes"] = facts["periodTypes"]["periodTypes"]
    return {**facts, "jobTypes": job_types}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
