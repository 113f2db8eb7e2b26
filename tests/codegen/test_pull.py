"""Pulling a spec from a server or a file: what is asked, what is written, and that every failure writes nothing."""

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from codegen import pull as pull_module
from codegen.__main__ import main
from codegen.document import CodegenError
from codegen.pull import pull, pull_file, write_spec

URL = "http://dhis2.test/dev"
SECRET = "distr1ct-secret"
LOGIN = {"DHIS2_USERNAME": "admin", "DHIS2_PASSWORD": SECRET}
TEXT = {"200": {"content": {"application/json": {"schema": {"type": "string"}}}}}
DUMP = {
    "openapi": "3.0.0",
    "info": {"title": "DHIS2 API", "version": "2.42"},
    "paths": {"/api/system/info": {"get": {"responses": TEXT}}},
    "components": {"schemas": {}},
}
Answer = Callable[[httpx.Request], httpx.Response]


def server(
    version: str = "2.43.1", *, info: Answer | None = None, document: Answer | None = None
) -> tuple[httpx.MockTransport, list[httpx.Request]]:
    """A DHIS2 server, and the requests that it gets; `info` and `document` replace its answers."""
    requests: list[httpx.Request] = []
    info = info or always(200, json={"version": version, "revision": "0000000"})
    document = document or always(200, json=DUMP)

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return info(request) if request.url.path.endswith("/api/system/info") else document(request)

    return httpx.MockTransport(answer), requests


def always(*arguments: Any, **options: Any) -> Answer:
    return lambda _: httpx.Response(*arguments, **options)


def raising(error: Exception) -> Answer:
    def answer(request: httpx.Request) -> httpx.Response:
        raise error

    return answer


def broken_off(_: httpx.Request) -> httpx.Response:
    def body() -> Iterator[bytes]:
        yield json.dumps(DUMP).encode()[:50]
        raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")

    return httpx.Response(200, content=body(), headers={"Content-Type": "application/json"})


# ---------------------------------------------------------------------------------------------------- a server


def test_the_version_is_asked_first_and_then_the_document_with_full_references(tmp_path: Path) -> None:
    transport, requests = server()
    folder = pull(URL + "/", environment=LOGIN, specs=tmp_path, transport=transport)
    assert folder == tmp_path / "v43"
    assert [str(request.url) for request in requests] == [
        f"{URL}/api/system/info",
        f"{URL}/api/openapi.json?expandedRefs=true&includeXProperties=true",
    ]
    assert all(request.headers["X-Requested-With"] == "XMLHttpRequest" for request in requests)
    assert json.loads((folder / "openapi.json").read_text("utf-8"))["info"]["version"] == "2.43"
    source = json.loads((folder / "source.json").read_text("utf-8"))
    assert source["version"] == "2.43.1"
    assert source["revision"] == "0000000"
    assert source["flags"] == "expandedRefs=true&includeXProperties=true"


def test_a_server_of_2_41_has_its_document_elsewhere_and_no_options(tmp_path: Path) -> None:
    transport, requests = server("2.41.9.1")
    folder = pull(URL, environment=LOGIN, specs=tmp_path, transport=transport)
    assert folder == tmp_path / "v41"
    assert str(requests[1].url) == f"{URL}/api/openapi/openapi.json"
    assert json.loads((folder / "source.json").read_text("utf-8"))["flags"] == ""


def test_the_server_and_the_token_may_come_from_the_environment(tmp_path: Path) -> None:
    transport, requests = server()
    pull(None, environment={"DHIS2_URL": URL, "DHIS2_PAT": "d2p_x"}, specs=tmp_path, transport=transport)
    assert {request.headers["Authorization"] for request in requests} == {"ApiToken d2p_x"}


def test_a_username_and_a_password_are_sent_as_basic(tmp_path: Path) -> None:
    transport, requests = server()
    pull(URL, environment=LOGIN, specs=tmp_path, transport=transport)
    assert all(request.headers["Authorization"].startswith("Basic ") for request in requests)


def test_a_plain_line_says_how_much_came(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pull(URL, environment=LOGIN, specs=tmp_path, transport=server()[0])
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "DHIS2 2.43.1: waiting for" in captured.err
    assert "MB received" in captured.err
    assert "\r" not in captured.err


def test_a_terminal_shows_the_bytes_as_they_come(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    pull(URL, environment=LOGIN, specs=tmp_path, transport=server()[0])
    assert "\r0.0 MB" in capsys.readouterr().err


PAGE = always(200, html="<html>Login</html>")
# What fails, which of the two answers it is, and what the error says.
FAILURES: dict[str, tuple[str, Answer, str]] = {
    "unreachable": ("info", raising(httpx.ConnectError("Connection refused")), "can't reach the server"),
    "slow": ("document", raising(httpx.ReadTimeout("timed out")), "no answer in time"),
    "wrong password": ("info", always(401, json={"message": "Unauthorized"}), "refuses the login"),
    "login page": ("info", PAGE, "an HTML page"),
    "redirect": (
        "info",
        always(302, headers={"Location": "http://dhis2.test/login.html;jsessionid=A?code=B"}),
        r"redirects to http://dhis2\.test/login\.html; name the URL",
    ),
    "forbidden": ("document", always(403, json={"message": "Access is\ndenied"}), "403 Access is denied"),
    "not there": ("document", always(404, text="gone"), "404 Not Found"),
    "web page for a document": ("document", PAGE, "an HTML page"),
    "not a server of DHIS2": ("info", always(200, json={"name": "x"}), "tells no version"),
    "a version that is no text": ("info", always(200, json={"version": 43}), "tells no version"),
    "info is a list": ("info", always(200, json=[]), "list"),
    "unknown version": ("info", always(200, json={"version": "2.39.1"}), "known are 2.41"),
    "connection lost": ("document", broken_off, "did not arrive whole"),
    "truncated": ("document", always(200, content=json.dumps(DUMP).encode()[:-9]), "not complete JSON"),
    "another document": ("document", always(200, json={**DUMP, "paths": {}}), "openapi.json.*#/paths"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_every_failure_is_one_line_without_a_secret_and_touches_no_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing, answer, message = FAILURES[name]
    answering = server(info=answer)[0] if failing == "info" else server(document=answer)[0]
    write_spec(json.dumps(DUMP).encode(), "dump", {"version": "2.43.0"}, "", specs=tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(CodegenError, match=message) as caught:
        pull(URL, environment=LOGIN, specs=tmp_path, transport=answering)
    text = str(caught.value)
    assert "\n" not in text
    assert SECRET not in text
    assert "jsessionid" not in text
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before

    capsys.readouterr()
    monkeypatch.setattr(pull_module, "pull", raising_pull(caught.value))
    assert main(["pull", URL]) == 1
    assert capsys.readouterr().err == f"codegen pull: {text}\n"


def raising_pull(error: Exception) -> Callable[..., Path]:
    def pull(url: str | None) -> Path:
        raise error

    return pull


def test_a_server_that_nobody_runs_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], unused_address: str
) -> None:
    for name, value in LOGIN.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert main(["pull", unused_address]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert f"{unused_address}/api/system/info: can't reach the server" in lines[0]


@pytest.fixture
def unused_address() -> Iterator[str]:
    """The address of a port that is taken, so that nobody else answers there, and not listened on."""
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


@pytest.mark.parametrize(
    ("url", "environment", "message"),
    [
        (None, LOGIN, "no server is named"),
        ("localhost:8080", LOGIN, "is not the URL of a server"),
        ("ftp://x", LOGIN, "is not the URL of a server"),
        ("http://[::1", LOGIN, "can't be read"),
        (f"http://admin:{SECRET}@x", LOGIN, "the URL holds a password"),
        (URL, {}, "no login"),
        (URL, {"DHIS2_USERNAME": "admin"}, "no login"),
        (URL, {"DHIS2_PAT": f"{SECRET}\nx"}, "DHIS2_PAT holds characters"),
        (URL, {"DHIS2_PAT": f"{SECRET}ø"}, "DHIS2_PAT holds characters"),
    ],
)
def test_a_server_or_a_login_that_can_not_be_right_is_not_tried(
    url: str | None, environment: dict[str, str], message: str, tmp_path: Path
) -> None:
    transport, requests = server()
    with pytest.raises(CodegenError, match=message) as caught:
        pull(url, environment=environment, specs=tmp_path, transport=transport)
    assert SECRET not in str(caught.value)
    assert not requests


# ---------------------------------------------------------------------------------------------------- a file


def saved(folder: Path, *, version: str | None = "2.43.1", packed: bool = False) -> Path:
    raw = json.dumps(DUMP).encode()
    path = folder / ("dump.json.gz" if packed else "dump.json")
    path.write_bytes(gzip.compress(raw) if packed else raw)
    if version:
        (folder / "system_info.json").write_text(json.dumps({"version": version}), "utf-8")
    return path


def test_a_dump_in_a_file_takes_its_version_from_the_system_info_beside_it(tmp_path: Path) -> None:
    assert pull_file(saved(tmp_path), specs=tmp_path / "specs").name == "v43"


def test_a_packed_dump_gives_the_same_files_as_a_plain_one(tmp_path: Path) -> None:
    plain = pull_file(saved(tmp_path), specs=tmp_path / "plain")
    packed = pull_file(saved(tmp_path, packed=True), specs=tmp_path / "packed")
    for name in ("openapi.json", "source.json"):
        assert (plain / name).read_bytes() == (packed / name).read_bytes()


def test_the_named_system_info_goes_before_the_one_beside_the_dump(tmp_path: Path) -> None:
    other = tmp_path / "info.json"
    other.write_text('{"version": "2.42.0"}', "utf-8")
    assert pull_file(saved(tmp_path), other, specs=tmp_path / "specs").name == "v42"


def test_a_dump_alone_does_not_tell_its_version(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"version is unknown.*system_info\.json.*--system-info"):
        pull_file(saved(tmp_path, version=None), specs=tmp_path / "specs")


def test_the_options_of_a_dump_are_read_off_it(shared: Path, tmp_path: Path) -> None:
    for name, flags in (("openapi", ""), ("openapi-expanded", "expandedRefs=true&includeXProperties=true")):
        folder = pull_file(shared / "dumps" / "v44" / f"{name}.json.gz", specs=tmp_path / name)
        assert json.loads((folder / "source.json").read_text("utf-8"))["flags"] == flags


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (json.dumps(DUMP).encode()[:40], "not complete JSON"),
        (gzip.compress(json.dumps(DUMP).encode(), mtime=0)[:60], "is not complete"),
        (b"\x1f\x8b\x07rubbish", "can't read"),
        (b"[]", "holds a JSON list"),
        (b"\xff\xfe\xfd", "not complete JSON"),
        (b'{"openapi": "2.0"}', "#/openapi"),
    ],
    ids=["cut short", "packed and cut short", "packed rubbish", "a list", "no text", "another OpenAPI"],
)
def test_a_file_that_is_no_dump_is_named_and_nothing_is_written(raw: bytes, message: str, tmp_path: Path) -> None:
    path = saved(tmp_path)
    path.write_bytes(raw)
    with pytest.raises(CodegenError, match=message) as caught:
        pull_file(path, specs=tmp_path / "specs")
    assert str(path) in str(caught.value)
    assert not (tmp_path / "specs").exists()


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    saved(tmp_path)
    with pytest.raises(CodegenError, match=r"can't read .*gone\.json: No such file"):
        pull_file(tmp_path / "gone.json", specs=tmp_path / "specs")


def test_both_files_are_written_or_none(tmp_path: Path) -> None:
    folder = tmp_path / "v43"
    (folder / "source.json").mkdir(parents=True)  # can't be replaced by a file
    (folder / "openapi.json").write_text("old", "utf-8")
    with pytest.raises(CodegenError, match=r"can't write .*source\.json: Is a directory"):
        write_spec(json.dumps(DUMP).encode(), "dump", {"version": "2.43.1"}, "", specs=tmp_path)
    assert (folder / "openapi.json").read_text("utf-8") == "old"
    assert sorted(path.name for path in folder.iterdir()) == ["openapi.json", "source.json"]


# ---------------------------------------------------------------------------------------------------- command line


def test_the_command_writes_and_says_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written: list[tuple[Path, Path | None]] = []

    def pulled(dump: Path, system_info: Path | None) -> Path:
        written.append((dump, system_info))
        return tmp_path / "v43"

    monkeypatch.setattr(pull_module, "pull_file", pulled)
    assert main(["pull", "--file", "dump.json.gz", "--system-info", "info.json"]) == 0
    assert written == [(Path("dump.json.gz"), Path("info.json"))]
    assert capsys.readouterr().out == f"wrote {tmp_path / 'v43' / 'openapi.json'} and source.json\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["pull", URL, "--file", "dump.json"],
        ["pull", URL, "--system-info", "info.json"],
        ["diff", "v42"],
        ["diff", "v42", "v99"],
        ["generate", "v43", "v99"],
        ["pull", "--file", "no-such-dump.json"],
    ],
)
def test_a_command_that_can_not_be_right_is_one_line_and_fails(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1
    assert captured.err.startswith(f"codegen {arguments[0]}: ")


@pytest.mark.parametrize(
    ("arguments", "results", "calls", "status"),
    [
        (["generate"], (0, 0), [((), False), []], 0),
        (["generate", "--check"], (0, 1), [((), True), ["--check"]], 1),
        (["generate", "--check"], (1, 0), [((), True), ["--check"]], 1),
        (["generate", "v43"], (0, 1), [(("v43",), False)], 0),
        (["unasync", "--check"], (0, 1), [["--check"]], 1),
    ],
)
def test_generating_makes_the_versions_and_the_synchronous_modules(
    arguments: list[str],
    results: tuple[int, int],
    calls: list[object],
    status: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[object] = []

    def generate(versions: list[str], *, check: bool) -> int:
        made.append((tuple(versions), check))
        return results[0]

    def synchronous(options: list[str]) -> int:
        made.append(options)
        return results[1]

    monkeypatch.setattr("codegen.generate.generate", generate)
    monkeypatch.setattr("codegen.unasync.main", synchronous)
    assert main(arguments) == status
    assert made == calls


def test_a_pull_can_be_stopped(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(pull_module, "pull", raising_stop)
    assert main(["pull", URL]) == 130
    assert capsys.readouterr().err == "\ncodegen pull: interrupted\n"


def raising_stop(url: str | None) -> Path:
    raise KeyboardInterrupt
