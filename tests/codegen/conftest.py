"""Where the tests of the generator find real dumps, and how they shake a document without changing what it says."""

import os
import random
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.document import METHODS, JsonObject, read_json

ROOT = Path(__file__).parent.parent.parent
SPECS = ROOT / "specs"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with raw dumps and recordings of real servers, which are not part of the repository."""
    folder = Path(os.environ.get("DHIS2W_SHARED", ROOT.parent / "shared"))
    if not (folder / "dumps").is_dir():
        pytest.skip(f"no raw dumps in {folder}; set DHIS2W_SHARED to the folder that holds dumps/")
    return folder


@pytest.fixture(scope="session")
def dump(shared: Path) -> Callable[[str, str], JsonObject]:
    """Reads a raw dump: `dump("v43", "openapi-expanded")`. Each test reads its own, because they are large."""
    return lambda version, name: read_json(shared / "dumps" / version / f"{name}.json.gz")


def shaken(document: JsonObject, seed: int) -> JsonObject:
    """The document as another boot of the same server might write it: other orders, and other owners of plain paths."""
    shuffler = random.Random(seed)
    other: JsonObject = _shuffled({**document, "paths": _other_owners(document["paths"], shuffler)}, shuffler)
    return other


def _other_owners(paths: JsonObject, shuffler: random.Random) -> JsonObject:
    """`/a` and `/a#x` exchange their handlers; the parts of merged operationIds change places."""
    owners: dict[tuple[str, str], list[str]] = defaultdict(list)
    for path, item in paths.items():
        for method in METHODS:
            if method in item:
                owners[method, path.split("#")[0].rstrip("/")].append(path)
    changed: JsonObject = {path: dict(item) for path, item in paths.items()}
    for (method, _), keys in owners.items():
        sources = shuffler.sample(keys, len(keys))
        for key, source in zip(keys, sources, strict=True):
            operation = dict(paths[source][method])
            if "operationId" in operation:
                parts = operation["operationId"].split("+")
                operation["operationId"] = "+".join(shuffler.sample(parts, len(parts)))
            changed[key][method] = operation
    return changed


def _shuffled(value: Any, shuffler: random.Random, key: str = "") -> Any:
    if isinstance(value, dict):
        names = shuffler.sample(list(value), len(value))
        return {name: _shuffled(value[name], shuffler, name) for name in names}
    if isinstance(value, list):
        items = [_shuffled(item, shuffler) for item in value]
        return shuffler.sample(items, len(items)) if key in ("parameters", "required", "oneOf", "tags") else items
    return value
