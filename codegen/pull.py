"""A running server, or a dump in a file -> `specs/v43/openapi.json` (distilled) and `source.json` (where from)."""

import hashlib
import json
from pathlib import Path
from typing import Any

from codegen.distill import distill
from codegen.document import CodegenError, JsonObject, dumps, parse_json

SPECS = Path(__file__).parent.parent / "specs"
VERSIONS = ("v41", "v42", "v43", "v44")
DISTILLER = "1"


def version_key(raw_version: str) -> str:
    """`v43` of `2.43.1`; an unknown version is an error that lists the known ones."""
    parts = raw_version.split("-")[0].split(".")
    key = f"v{parts[1]}" if len(parts) > 1 and parts[0] == "2" else raw_version
    if key not in VERSIONS:
        known = ", ".join(f"2.{name[1:]}" for name in VERSIONS)
        raise CodegenError(f"the server says version {raw_version!r}; known are {known}: see CONTRIBUTING.md to add one")
    return key


def write_spec(raw_dump: bytes, origin: str, system_info: JsonObject, flags: str, *, specs: Path = SPECS) -> Path:
    """Distil a dump and write both files of its version; nothing is touched if the dump is bad."""
    raw_version = str(system_info.get("version", "?"))
    key = version_key(raw_version)
    text = dumps(distill(parse_json(raw_dump, origin), f"2.{key[1:]}", neighbour=_neighbour(key, specs)))
    source: dict[str, Any] = {
        "version": raw_version,
        "revision": system_info.get("revision"),
        "flags": flags,
        "sha256": hashlib.sha256(raw_dump).hexdigest(),
        "distiller": DISTILLER,
    }
    folder = specs / key
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "openapi.json").write_text(text, encoding="utf-8")
    (folder / "source.json").write_text(json.dumps(source, indent=1) + "\n", encoding="utf-8")
    return folder


def _neighbour(key: str, specs: Path) -> JsonObject | None:
    """The next newer version's document, if it is there: 2.41 takes the names of its enums from it."""
    newer = [specs / name / "openapi.json" for name in VERSIONS if name > key]
    return next((json.loads(path.read_text(encoding="utf-8")) for path in newer if path.exists()), None)
