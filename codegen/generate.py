"""`make generate`: every version's package from its distilled document, or a check that the committed one is that."""

import difflib
import gc
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from time import perf_counter

from codegen.availability import Offered, offered
from codegen.distill import name_inline_enums, name_inline_objects
from codegen.document import CodegenError, JsonObject, map_document, operations
from codegen.names import method_names
from codegen.operations import Interface, interface, name_inline_answers
from codegen.passes import correct
from codegen.pull import SPECS, VERSIONS
from codegen.render import availability, package

ROOT = SPECS.parent
TARGET = ROOT / "src" / "dhis2w_client"


def generate(versions: Sequence[str] = (), *, check: bool = False) -> int:
    """Write the packages of `versions` (all, if none is named); with `check`, say what differs and write nothing."""
    unknown = sorted(set(versions) - set(VERSIONS))
    if unknown:
        raise CodegenError(f"no version {', '.join(unknown)}: known are {', '.join(VERSIONS)}")
    chosen = [version for version in VERSIONS if not versions or version in versions]
    failed = False
    with ProcessPoolExecutor(max_workers=2, initializer=gc.disable) as pool:
        documents = dict(zip(VERSIONS, pool.map(corrected, VERSIONS), strict=True))
        having = _versions_of_operations(documents)
        jobs = [pool.submit(_timed_files, key, documents[key], having) for key in chosen]
        methods: dict[str, Offered] = {}
        for key, job in zip(chosen, jobs, strict=True):
            files, methods[f"2.{key[1:]}"], summary, seconds = job.result()
            changes = _differences(key, files)
            if check:
                sys.stdout.write("".join(changes))
                failed |= bool(changes)
            else:
                _write(key, files)
            state = f"{len(changes)} files {'differ' if check else 'written'}" if changes else "unchanged"
            print(f"{key}  {summary}  {state}  {seconds:.1f} s", file=sys.stderr, flush=True)
    if len(chosen) == len(VERSIONS):
        failed |= _for_all_versions(methods, check)
    if failed:
        print("generated code is not what specs/ gives: run `make generate`, and never edit it", file=sys.stderr)
    return int(failed)


@cache
def corrected(key: str) -> JsonObject:
    """A version's committed document after all passes and overlays."""
    return correct(json.loads((SPECS / key / "openapi.json").read_text(encoding="utf-8")), key)


@cache
def described(key: str) -> tuple[JsonObject, Interface]:
    """A version's final document, and the interface that is generated from it."""
    return _described(corrected(key), _versions_of_operations({version: corrected(version) for version in VERSIONS}))


def _described(document: JsonObject, availability: dict[str, list[str]]) -> tuple[JsonObject, Interface]:
    names = method_names(availability)
    document = name_inline_answers(document, names)
    document = name_inline_objects(name_inline_enums(without_tag_enums(document), None))
    return document, interface(document, names, availability)


def without_tag_enums(document: JsonObject) -> JsonObject:
    """A property that may have one value only is a tag: it needs no type of its own."""
    own = {name for name, schema in document["components"]["schemas"].items() if "enum" in schema}

    def visit(schema: JsonObject) -> JsonObject:
        single = len(schema.get("enum", ())) == 1
        return {key: value for key, value in schema.items() if key != "enum"} if single else schema

    changed = map_document(document, visit)
    kept = {name: document["components"]["schemas"][name] for name in own}
    schemas = {**changed["components"]["schemas"], **kept}
    return {**changed, "components": {**changed["components"], "schemas": schemas}}


def _versions_of_operations(documents: dict[str, JsonObject]) -> dict[str, list[str]]:
    """Operation -> the versions that have it."""
    availability: dict[str, list[str]] = {}
    for key, document in documents.items():
        for method, path, _ in operations(document):
            availability.setdefault(f"{method} {path}", []).append(f"2.{key[1:]}")
    return availability


def _for_all_versions(methods: dict[str, Offered], check: bool) -> bool:
    """The file that is of no single version; with `check`, whether it differs."""
    file = TARGET / "_availability.py"
    text = _formatted({file.name: availability(methods)})[file.name]
    present = file.read_text(encoding="utf-8") if file.exists() else ""
    if not check:
        file.write_text(text, encoding="utf-8")
        return False
    sys.stdout.writelines(
        difflib.unified_diff(present.splitlines(True), text.splitlines(True), f"committed {file.name}")
    )
    return text != present


def _timed_files(
    key: str, document: JsonObject, availability: dict[str, list[str]]
) -> tuple[dict[str, str], dict[str, frozenset[str]], str, float]:
    start = perf_counter()
    document, made = _described(document, availability)
    files = _formatted(package(key, document, made))
    counts = (
        f"{len(document['components']['schemas'])} schemas, {len(made.resources)} resources, "
        f"{len(made.accounting.methods)} methods"
    )
    return files, offered(made.resources), counts, perf_counter() - start


def _formatted(files: dict[str, str]) -> dict[str, str]:
    """The files as ruff formats them under the project's own settings, without the imports that they don't use."""
    with tempfile.TemporaryDirectory(prefix="dhis2w_") as folder:
        base = Path(folder)
        for name, text in files.items():
            path = base / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        common = ["--no-cache", "--config", str(ROOT / "pyproject.toml"), folder]
        for command in (["check", "--fix", "--select", "I,F401,TC005", "--exit-zero"], ["format"]):
            done = subprocess.run([*ruff, *command, *common], capture_output=True, text=True, check=False)
            if done.returncode:
                raise CodegenError(f"ruff refuses the generated code:\n{done.stdout}{done.stderr}")
        return {name: (base / name).read_text(encoding="utf-8") for name in files}


def _existing(key: str) -> dict[str, str]:
    folder = TARGET / key
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py"))
    }


def _differences(key: str, files: dict[str, str]) -> list[str]:
    """A unified diff for each file that is missing, left over or not what it should be."""
    existing = _existing(key)
    return [
        "".join(
            difflib.unified_diff(
                existing.get(name, "").splitlines(keepends=True),
                files.get(name, "").splitlines(keepends=True),
                f"committed {key}/{name}",
                f"generated {key}/{name}",
                n=1,
            )
        )
        for name in sorted({*existing, *files})
        if existing.get(name) != files.get(name)
    ]


def _write(key: str, files: dict[str, str]) -> None:
    folder = TARGET / key
    for name in _existing(key).keys() - files.keys():
        (folder / name).unlink()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
