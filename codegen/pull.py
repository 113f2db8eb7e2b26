"""A running server, or a dump in a file -> `specs/v43/openapi.json` (distilled) and `source.json` (where from)."""

import gzip
import hashlib
import json
import os
import sys
import zlib
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import httpx

from codegen.distill import NARROWED, distill
from codegen.document import CodegenError, JsonObject, dumps, parse_json, reference_name

SPECS = Path(__file__).parent.parent / "specs"
VERSIONS: tuple[str, ...] = ("v41", "v42", "v43", "v44")
DISTILLER = "1"

SYSTEM_INFO = "/api/system/info"
# Full reference targets, and what the server knows of maturity and authorities; 2.41 has neither option.
FLAGS = "expandedRefs=true&includeXProperties=true"
# The first request after a start makes the server build the document, which takes it up to a minute.
TIMEOUT = httpx.Timeout(30, read=300)


def version_key(raw_version: str) -> str:
    """`v43` of `2.43.1`; an unknown version is an error that lists the known ones."""
    parts = raw_version.split("-")[0].split(".")
    key = f"v{parts[1]}" if len(parts) > 1 and parts[0] == "2" else raw_version
    if key not in VERSIONS:
        known = ", ".join(f"2.{name[1:]}" for name in VERSIONS)
        raise CodegenError(
            f"the server says version {raw_version!r}; known are {known}: see CONTRIBUTING.md to add one"
        )
    return key


def pull(
    url: str | None,
    *,
    environment: Mapping[str, str] = os.environ,
    specs: Path = SPECS,
    transport: httpx.BaseTransport | None = None,
) -> Path:
    """Write the spec of the server at `url` (default: DHIS2_URL), logged in with DHIS2_PAT or username and password.

    Returns the version's folder. Raises CodegenError, with both files untouched, for whatever goes wrong.
    """
    base_url = _base_url(url or environment.get("DHIS2_URL", ""))
    headers = {"Accept": "application/json", "X-Requested-With": "XMLHttpRequest"}  # a 401 instead of a login page
    authorization, user = _credentials(environment)
    with httpx.Client(
        headers=headers | authorization, auth=user, timeout=TIMEOUT, follow_redirects=False, transport=transport
    ) as client:
        system_info = parse_json(_download(client, base_url + SYSTEM_INFO), base_url + SYSTEM_INFO)
        if not isinstance(system_info.get("version"), str):
            raise CodegenError(f"{base_url}{SYSTEM_INFO} tells no version, so this is not a DHIS2 server")
        key = version_key(system_info["version"])
        flags = "" if key == "v41" else FLAGS
        address = base_url + ("/api/openapi/openapi.json" if key == "v41" else f"/api/openapi.json?{flags}")
        _say(f"DHIS2 {system_info['version']}: waiting for {address} (up to a minute after the server's start)")
        dump = _download(client, address, show_progress=True)
    return write_spec(dump, address, system_info, flags, specs=specs)


def pull_file(dump: Path, system_info: Path | None = None, *, specs: Path = SPECS) -> Path:
    """Write the spec of a dump in a file, `.gz` or plain.

    `system_info` is the file with the answer of that server's `/api/system/info`, for its version: the document's own
    `info.version` is the same on several versions. Default: `system_info.json` beside the dump.
    """
    beside = system_info or dump.parent / "system_info.json"
    if not system_info and not beside.exists():
        raise CodegenError(
            f"{dump}: the version is unknown, because a dump does not tell it: save the same server's "
            f"{SYSTEM_INFO} as {beside}, or name such a file with --system-info"
        )
    info = parse_json(_read(beside), str(beside))
    if not isinstance(info.get("version"), str):
        raise CodegenError(f"{beside} tells no version, so it is not the answer of {SYSTEM_INFO}")
    raw = _read(dump)
    return write_spec(raw, str(dump), info, _flags_of(parse_json(raw, str(dump))), specs=specs)


def write_spec(raw_dump: bytes, origin: str, system_info: JsonObject, flags: str, *, specs: Path = SPECS) -> Path:
    """Distil a dump and write both files of its version; nothing is touched if the dump is bad."""
    raw_version = str(system_info.get("version", "?"))
    key = version_key(raw_version)
    text = dumps(_distilled(parse_json(raw_dump, origin), key, origin, specs))
    source: dict[str, Any] = {
        "version": raw_version,
        "revision": system_info.get("revision"),
        "flags": flags,
        "sha256": hashlib.sha256(raw_dump).hexdigest(),
        "distiller": DISTILLER,
    }
    folder = specs / key
    _write_all({folder / "openapi.json": text, folder / "source.json": json.dumps(source, indent=1) + "\n"})
    return folder


def _distilled(dump: JsonObject, key: str, origin: str, specs: Path) -> JsonObject:
    try:
        return distill(dump, f"2.{key[1:]}", neighbour=_neighbour(key, specs))
    except CodegenError as problem:
        raise CodegenError(f"{origin}: {problem}") from problem


def _neighbour(key: str, specs: Path) -> JsonObject | None:
    """The next newer version's document, if it is there: 2.41 takes the names of its enums from it."""
    newer = [specs / name / "openapi.json" for name in VERSIONS if name > key]
    return next((json.loads(path.read_text(encoding="utf-8")) for path in newer if path.exists()), None)


def _write_all(texts: Mapping[Path, str]) -> None:
    """Write every file or none: what can fail, a full disk above all, fails before the first one is replaced."""
    before = {path: path.read_bytes() for path in texts if path.is_file()}
    drafts = {path: path.with_name(f".{path.name}.new") for path in texts}
    replaced: list[Path] = []
    try:
        for path, draft in drafts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(texts[path], encoding="utf-8")
        for path, draft in drafts.items():
            draft.replace(path)
            replaced.append(path)
    except OSError as problem:
        for path in replaced:
            path.write_bytes(before[path]) if path in before else path.unlink()
        raise CodegenError(f"can't write {problem.filename2 or problem.filename}: {problem.strerror}") from problem
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)


# ---------------------------------------------------------------------------------------------------- files


def _read(path: Path) -> bytes:
    try:
        raw = path.read_bytes()
        return gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
    except OSError as problem:  # gzip.BadGzipFile too, which has no strerror
        raise CodegenError(f"can't read {path}: {problem.strerror or problem}") from problem
    except (EOFError, zlib.error) as problem:
        raise CodegenError(f"{path} is not complete ({problem}); take the dump again") from problem


def _flags_of(dump: JsonObject) -> str:
    """With which options a dump was taken, as far as it shows them."""
    components = dump.get("components")
    schemas: Any = components.get("schemas") if isinstance(components, dict) else None
    element: Any = schemas.get("DataElement") if isinstance(schemas, dict) else None
    if not isinstance(element, dict):
        return ""
    combo = reference_name(element.get("properties", {}).get("categoryCombo"))
    expanded = ["expandedRefs=true"] if combo not in {None, *NARROWED} else []
    with_x_properties = ["includeXProperties=true"] if any(key.startswith("x-") for key in element) else []
    return "&".join(expanded + with_x_properties)


# ---------------------------------------------------------------------------------------------------- server


def _base_url(text: str) -> str:
    if not text:
        raise CodegenError("no server is named: give its URL, or set DHIS2_URL")
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL as problem:
        raise CodegenError(f"the server's URL can't be read: {problem}") from problem
    if url.userinfo:
        raise CodegenError("the URL holds a password; set DHIS2_USERNAME and DHIS2_PASSWORD (or DHIS2_PAT) instead")
    if url.scheme not in ("http", "https") or not url.host:
        raise CodegenError(f"{text!r} is not the URL of a server; write it like http://localhost:8080")
    return str(url.copy_with(query=None, fragment=None)).rstrip("/")


def _credentials(environment: Mapping[str, str]) -> tuple[dict[str, str], tuple[str, str] | None]:
    """(headers, user and password); no error here or in httpx shows a secret, so a token that no header can hold."""
    token = environment.get("DHIS2_PAT", "").strip()
    if token:
        if not (token.isascii() and token.isprintable()):
            raise CodegenError("DHIS2_PAT holds characters that no access token has; copy the token again")
        return {"Authorization": f"ApiToken {token}"}, None
    username, password = environment.get("DHIS2_USERNAME"), environment.get("DHIS2_PASSWORD")
    if not username or not password:
        raise CodegenError("no login: set DHIS2_PAT, or DHIS2_USERNAME and DHIS2_PASSWORD")
    return {}, (username, password)


def _download(client: httpx.Client, address: str, *, show_progress: bool = False) -> bytes:
    """The body of a JSON answer; CodegenError for any other answer, and for none."""
    with _transport_errors(address), client.stream("GET", address) as response:
        if response.status_code != 200 or "html" in response.headers.get("Content-Type", ""):
            response.read()
            _refuse(response, address)
        chunks = response.iter_bytes(1 << 16)
        return b"".join(_with_progress(chunks) if show_progress else chunks)


@contextmanager
def _transport_errors(address: str) -> Generator[None]:
    try:
        yield
    except httpx.TimeoutException as problem:
        raise CodegenError(f"{address}: no answer in time ({type(problem).__name__}); try again") from problem
    except httpx.ConnectError as problem:
        raise CodegenError(f"{address}: can't reach the server ({problem}); is it running?") from problem
    except httpx.HTTPError as problem:
        detail = str(problem) or type(problem).__name__
        raise CodegenError(f"{address}: the answer did not arrive whole ({detail}); try again") from problem


def _refuse(response: httpx.Response, address: str) -> NoReturn:
    status = response.status_code
    if status == 401:
        raise CodegenError(
            f"{address}: the server refuses the login (401); check the username and password, or DHIS2_PAT"
        )
    if response.is_redirect:
        target = response.headers.get("Location", "").split("?")[0].split(";")[0]
        raise CodegenError(f"{address} redirects to {target}; name the URL that the server itself answers at")
    if "html" in response.headers.get("Content-Type", ""):
        raise CodegenError(f"{address}: an HTML page ({status}) where JSON was due; is this the URL of a DHIS2 server?")
    raise CodegenError(f"{address}: the server answers {status} {_message(response)}".rstrip())


def _message(response: httpx.Response) -> str:
    try:
        body = response.json()
    except ValueError:
        return response.reason_phrase
    message = body.get("message") if isinstance(body, dict) else None
    return " ".join(str(message).split())[:200] if message else response.reason_phrase


def _with_progress(chunks: Iterator[bytes]) -> Iterator[bytes]:
    on_terminal, received = sys.stderr.isatty(), 0
    try:
        for chunk in chunks:
            received += len(chunk)
            if on_terminal:
                sys.stderr.write(f"\r{received / 1e6:.1f} MB")
                sys.stderr.flush()
            yield chunk
    finally:
        if on_terminal and received:
            sys.stderr.write("\n")
    _say(f"{received / 1e6:.1f} MB received; distilling")


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")
