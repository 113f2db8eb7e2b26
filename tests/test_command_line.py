"""The command `dhis2w`: what it writes, where to, and how it ends."""

import gzip
import json
import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner, Result

from dhis2w_client import SyncDhis2Client
from dhis2w_client.auth import BasicAuth
from dhis2w_client.testing import Dhis2Server
from dhis2w_core.cli import output, planning, profiles
from dhis2w_core.cli.app import app
from dhis2w_core.cli.exits import ExitCode
from dhis2w_core.cli.tables import columns_of, csv_text, flat

Run = Callable[..., Result]

PAGE = Path(__file__).parent.parent / "docs" / "command-line.md"
OPTION_SET = {"id": "OsTestAAAA1", "name": "A set of a test", "valueType": "TEXT"}
SECRET = "planted-secret"


def upstream(request: httpx.Request) -> httpx.Response:
    return httpx.Response(404 if request.url.path.endswith("/missing") else 200, json={"path": request.url.path})


@pytest.fixture(scope="module")
def server() -> Dhis2Server:
    return Dhis2Server("2.43", upstream=httpx.MockTransport(upstream), route_hosts=("http://target", "https://"))


@pytest.fixture(scope="module")
def url(server: Dhis2Server) -> Iterator[str]:
    with server.serve() as url:
        with SyncDhis2Client(url, BasicAuth("admin", "district")) as client:
            client.routes.create({"name": "Service", "code": "service", "url": "http://target/**"})
        yield url


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test has a home and a working folder of its own, and no profile."""
    for name in [name for name in os.environ if name.startswith("DHIS2_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(url: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command against the server, in this process."""
    monkeypatch.setenv("DHIS2_URL", url)
    monkeypatch.setenv("DHIS2_USERNAME", "admin")
    monkeypatch.setenv("DHIS2_PASSWORD", "district")
    return dhis2w


def dhis2w(*arguments: object, stdin: str = "", code: int = 0) -> Result:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin, prog_name="dhis2w")
    assert result.exit_code == code, f"{result.stdout}\n{result.stderr}\n{result.exception!r}"
    return result


def as_json(result: Result) -> Any:
    return json.loads(result.stdout)


def process(*arguments: str, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dhis2w_core", *arguments]
    given = {**os.environ, **(environment or {})}
    return subprocess.run(command, env=given, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


# -- Reading -------------------------------------------------------------------------------------------------------


def test_get_writes_the_answer_of_any_path(run: Run, folder: Path) -> None:
    assert as_json(run("get", "/api/me", "--param", "fields=username")) == {"username": "admin"}
    assert as_json(run("get", "me", "--param", "fields=username", "--json")) == {"username": "admin"}
    csv = run("get", "dataElements.csv", "--param", "fields=id,name", "--param", "pageSize=2")
    assert csv.stdout.count("\n") == 3
    run("get", "me", "-o", folder / "me.json")
    assert json.loads((folder / "me.json").read_bytes())["username"] == "admin"


def test_list_writes_lines_for_pipes(run: Run) -> None:
    lines = run("list", "data-elements", "--limit", 3).stdout.splitlines()
    assert len(lines) == 3
    assert all(line.count("\t") == 2 for line in lines)
    assert run("list", "data-elements", "--limit", 0).stdout == ""


@pytest.mark.parametrize("version", ["2.41", "2.42"])
def test_list_and_doctor_on_other_versions(version: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with Dhis2Server(version).serve() as url:
        monkeypatch.setenv("DHIS2_URL", url)
        assert as_json(run("list", "data-elements", "--limit", 1, "--json"))
        found = as_json(run("doctor", "--no-routes", "--json"))
    assert found["healthy"]


def test_list_takes_filters_order_and_fields(run: Run) -> None:
    options = ("--fields", "id,name,categoryCombo[id,name],dataSetElements", "--order", "name:desc")
    found = as_json(run("list", "dataElements", *options, "--json"))
    names = [element["name"] for element in found]
    assert names == sorted(names, reverse=True)
    [one] = as_json(run("list", "data_elements", "--filter", f"name:eq:{names[0]}", "--json"))
    assert one["id"] == found[0]["id"]
    both = ("--filter", f"name:eq:{names[0]}", "--filter", f"name:eq:{names[-1]}")
    assert as_json(run("list", "data-elements", *both, "--json")) == []
    assert len(as_json(run("list", "data-elements", *both, "--any", "--json"))) == 2
    table = run("list", "data-elements", *options, "--format", "csv").stdout.splitlines()
    assert table[0] == "id,name,categoryCombo.id,categoryCombo.name,dataSetElements"
    assert len(table) == len(found) + 1


def test_list_writes_files(run: Run, folder: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    path = folder / "elements.parquet"
    run("list", "data-elements", "--format", "parquet", "-o", path)
    count = len(as_json(run("list", "data-elements", "--json")))
    assert parquet.read_table(path).num_rows == count
    run("list", "data-elements", "--json", "-o", folder / "elements.json")
    assert len(json.loads((folder / "elements.json").read_bytes())) == count


def test_types_are_those_of_the_servers_version(run: Run) -> None:
    found = as_json(run("types", "--json"))
    assert {"data-elements", "organisation-units", "users", "routes"} <= {*found}
    assert run("types").stdout.splitlines() == found


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        (("list", "data-elementz"), 2, "did you mean data-elements?"),
        (("list", "push-analysis"), 2, "2.41 and 2.42 have it"),
        (("list", "data-elements", "--fields", "id,nam"), 2, "did you mean 'name'?"),
        (("list", "data-elements", "--format", "xml"), 2, "--format"),
        (("get", "me", "--param", "x"), 2, "must be name=value"),
        (("get", "dataElements/OuNothing00"), 5, "404 Not Found"),
        (("routes", "run", "nope"), 5, "no route has the code 'nope'"),
        (("import", "nothing.json"), 2, "nothing.json: No such file"),
        (("list", "data-elements", "-p", "nope"), 2, "no profile 'nope'"),
        (("plan", "nothing.json", "--match", "uid"), 2, "only id, code and name"),
    ],
)
def test_errors_are_a_line_and_an_exit_code(run: Run, arguments: tuple[str, ...], code: int, text: str) -> None:
    result = run(*arguments, code=code)
    assert text in " ".join(result.stderr.replace("│", " ").split())
    assert result.stdout == ""
    assert "Traceback" not in result.stderr


def test_a_traceback_is_shown_to_who_wants_it() -> None:
    environment = {"DHIS2_URL": "http://127.0.0.1:9", "DHIS2_PAT": SECRET}
    ended = process("--traceback", "get", "me", environment=environment)
    assert ended.returncode == 1
    assert "Traceback" in ended.stderr
    assert SECRET not in ended.stderr


def test_errors_are_json_where_json_is_wanted(run: Run) -> None:
    told = json.loads(run("get", "nothing", "--json", code=5).stderr)
    assert (told["error"], told["exit_code"], told["status_code"]) == ("NotFoundError", 5, 404)


def test_nobody_there_and_wrong_logins_have_codes_of_their_own(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DHIS2_PASSWORD", SECRET)
    refused = run("get", "me", code=4)
    assert SECRET not in refused.output
    monkeypatch.setenv("DHIS2_PAT", f"d2p_{SECRET}")
    refused = run("get", "me", code=4)
    assert SECRET not in refused.output
    monkeypatch.setenv("DHIS2_URL", "http://127.0.0.1:9")
    assert SECRET not in run("doctor", "--json", code=1).output


# -- Writing -------------------------------------------------------------------------------------------------------


def test_what_is_exported_can_be_imported(run: Run, folder: Path) -> None:
    path = folder / "bundle.json.gz"
    written = as_json(run("export", path, "-t", "data-elements,option-sets", "--skip-sharing", "--json"))
    assert written["bytes"] == path.stat().st_size
    bundle = json.loads(gzip.decompress(path.read_bytes()))
    assert {"dataElements", "optionSets"} <= bundle.keys()
    outcome = as_json(run("import", path, "--dry-run", "--json"))
    assert outcome["clean"]
    assert outcome["dry_run"]


def test_an_object_is_exported_with_what_it_needs(run: Run, folder: Path) -> None:
    [data_set, *_] = as_json(run("list", "data-sets", "--json"))
    path = folder / "set.json"
    run("export", path, "--needed-by", f"data-sets:{data_set['id']}")
    assert data_set["id"] in {item["id"] for item in json.loads(path.read_bytes())["dataSets"]}
    run("export", path, "--needed-by", "data-sets", code=2)


def test_rejected_objects_are_shown(run: Run, folder: Path) -> None:
    path = folder / "bad.json"
    path.write_text(json.dumps({"dataElements": [{"id": "DeTestAAAA1", "name": "no more"}]}))
    result = run("import", path, "--rejected", folder / "rejected.csv", code=1)
    assert "DeTestAAAA1\tvalueType\tE4000" in result.stdout
    assert "0 created" in result.stderr
    assert (folder / "rejected.csv").read_text().startswith("index,type,uid,property,code,message\n0,DataElement,")
    outcome = as_json(run("import", path, "--json", code=1))
    assert {row["property"] for row in outcome["rejected"]} >= {"valueType", "shortName"}
    assert not outcome["clean"]


def test_json_comes_from_a_pipe_too(run: Run) -> None:
    run("import", "-", "--dry-run", stdin=json.dumps({"optionSets": [OPTION_SET]}))
    assert "holds no JSON" in run("import", "-", stdin="{", code=2).stderr
    assert "no bundle" in run("import", "-", "--kind", "metadata", stdin="[]", code=2).stderr


@pytest.mark.parametrize("form", ["csv", "json"])
def test_data_values_are_imported_and_rejected_rows_shown(run: Run, folder: Path, form: str) -> None:
    fields = "id,periodType,dataSetElements[dataElement[id,valueType]],organisationUnits"
    sets = as_json(run("list", "data-sets", "--fields", fields, "--json"))
    data_set = next(each for each in sets if each["periodType"] == "Monthly" and each.get("organisationUnits"))
    elements = [each["dataElement"] for each in data_set["dataSetElements"]]
    element = next(each["id"] for each in elements if each["valueType"].startswith(("NUMBER", "INTEGER")))
    unit = data_set["organisationUnits"][0]["id"]
    values = [
        {"dataElement": element, "period": "202401", "orgUnit": unit, "value": "1"},
        {"dataElement": element, "period": "no period", "orgUnit": unit, "value": "1"},
    ]
    path = folder / f"values.{form}"
    rows = "".join(f"{','.join(value.values())}\n" for value in values)
    path.write_text(
        f"dataelement,period,orgunit,value\n{rows}" if form == "csv" else json.dumps({"dataValues": values})
    )
    outcome = as_json(run("import", path, "--json", code=1))
    assert outcome["accepted"] == 1
    assert [row["index"] for row in outcome["rejected"]] == [1]
    assert "no period" in run("import", path, "--dry-run", code=1).stdout


def test_plan_shows_and_apply_does(run: Run, folder: Path) -> None:
    path = folder / "bundle.json"
    path.write_text(json.dumps({"optionSets": [OPTION_SET]}))
    assert "1 to create" in run("plan", path, "--validate").stdout
    run("plan", path, "--check", code=1)
    assert "--yes" in run("apply", path, code=2).stderr
    applied = as_json(run("apply", path, "--yes", "--json"))
    assert [change["action"] for change in applied["changes"]] == ["create"]
    assert applied["accepted"] == 1
    assert as_json(run("plan", path, "--check", "--json"))["unchanged"] == 1
    path.write_text(json.dumps({"optionSets": [{**OPTION_SET, "valueType": "NOT_ONE"}, {"name": "another"}]}))
    assert "0 of" in run("apply", path, "--yes", code=1).stderr


def test_apply_asks_a_person(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "is_interactive", lambda: True)
    path = folder / "bundle.json"
    path.write_text(json.dumps({"optionSets": [{"id": "OsTestAAAA2", "name": "Asked", "valueType": "TEXT"}]}))
    assert "nothing was changed" in run("apply", path, stdin="n\n", code=1).stderr
    run("get", "optionSets/OsTestAAAA2", code=5)
    run("apply", path, stdin="y\n")
    run("get", "optionSets/OsTestAAAA2")


# -- Jobs, routes, health ------------------------------------------------------------------------------------------


def test_analytics_tables_are_built_and_followed(run: Run, server: Dhis2Server) -> None:
    server.scheduler_seconds = 0
    done = as_json(run("run", "analytics", "--last-years", 1, "--json"))
    assert (done["type"], done["status"]) == ("ANALYTICS_TABLE", "COMPLETED")
    kind, uid = run("run", "resource-tables", "--no-wait").stdout.split()
    assert "COMPLETED" in run("run", "job", kind, uid).stderr


def test_a_request_goes_through_a_route(run: Run) -> None:
    assert as_json(run("routes", "run", "service", "things/1")) == {"path": "/things/1"}
    told = as_json(run("routes", "run", "service", "missing", "--json", code=1))
    assert told["status"] == 404
    assert "service" in run("routes", "list").stdout
    run("routes", "run", "service", "x", "-X", "POST", "--body", "-", stdin="{}")


def test_the_doctor_looks_at_profiles_and_addresses(run: Run, url: str) -> None:
    assert "ok\tauthentication\tlogged in as admin" in run("doctor").stdout
    assert as_json(run("doctor", url, "--json"))["healthy"]
    assert "unhealthy" in run("doctor", "http://127.0.0.1:9", code=1).stderr


# -- Profiles ------------------------------------------------------------------------------------------------------


def test_profiles_of_several_servers_stand_side_by_side(url: str, folder: Path) -> None:
    dhis2w("profile", "add", "one", "--url", f"{url}/", "--username", "admin", "--secret-stdin", stdin="district\n")
    dhis2w("profile", "add", "two", "--url", "https://x.example", "--no-check", "--secret-stdin", stdin=f"{SECRET}\n")
    assert "none of" in dhis2w("get", "me", code=2).stderr
    assert as_json(dhis2w("profile", "check", "one", "--json"))["username"] == "admin"
    assert dhis2w("profile", "default", "one").stdout == "one\n"
    assert "admin" in dhis2w("profile", "check").stdout
    listed = dhis2w("profile", "list", "--json")
    assert {entry["name"]: entry["is_default"] for entry in as_json(listed)} == {"one": True, "two": False}
    assert SECRET not in listed.output + dhis2w("profile", "list").output
    path = folder / "config" / "dhis2" / "profiles.toml"
    assert path.stat().st_mode & 0o077 == 0
    dhis2w("profile", "remove", "one")
    assert as_json(dhis2w("profile", "default", "--json")) == {"default": "two"}
    assert "no profile 'one'" in dhis2w("profile", "remove", "one", code=2).stderr


def test_a_wrong_login_is_not_saved(url: str) -> None:
    arguments = ("profile", "add", "one", "--url", url, "--username", "admin", "--secret-stdin")
    assert SECRET not in dhis2w(*arguments, stdin=f"{SECRET}\n", code=4).output
    assert as_json(dhis2w("profile", "list", "--json")) == []


def test_a_person_is_asked_for_the_secret_and_a_pipe_is_not(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ("profile", "add", "one", "--username", "admin")
    assert "--url" in dhis2w(*arguments, code=2).stderr
    assert "--secret-stdin" in dhis2w(*arguments, "--url", url, code=2).stderr
    monkeypatch.setattr(profiles, "is_interactive", lambda: True)
    asked = dhis2w(*arguments, stdin=f"{url}\ndistrict\n")
    assert "district" not in asked.output
    dhis2w("profile", "check", "one")


def test_the_secret_of_one_server_is_not_sent_to_another(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DHIS2_URL", "https://other.example")
    monkeypatch.setenv("DHIS2_PASSWORD", "district")
    assert "--secret-stdin" in dhis2w("profile", "add", "one", "--url", url, "--username", "admin", code=2).stderr


def test_a_secret_may_stay_in_the_environment(url: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ("profile", "add", "one", "--url", url, "--username", "admin", "--secrets", "environment")
    result = dhis2w(*arguments, "--secret-stdin", stdin="district\n")
    assert "set DHIS2_ONE_PASSWORD" in result.stderr
    assert "district" not in (folder / "config" / "dhis2" / "profiles.toml").read_text()
    assert "set DHIS2_ONE_PASSWORD" in dhis2w("get", "me", code=2).stderr
    monkeypatch.setenv("DHIS2_ONE_PASSWORD", "district")
    dhis2w("get", "me")


# -- The process, its pipes and terminals --------------------------------------------------------------------------


def test_the_module_is_the_command() -> None:
    ended = process("--version")
    assert ended.stdout.startswith("dhis2w ")
    ended = process("get", "me", environment={"DHIS2_URL": "http://127.0.0.1:9", "DHIS2_PAT": SECRET})
    assert ended.returncode == 3
    assert "refused" in ended.stderr
    assert SECRET not in ended.stderr


def test_without_its_extra_it_says_which() -> None:
    program = "import sys; sys.modules['typer'] = None; from dhis2w_core.cli import main; main()"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr == "dhis2w needs the extra `cli`: pip install 'dhis2w[cli]'\n"


def test_it_starts_without_what_only_some_commands_need() -> None:
    program = "import sys; import dhis2w_core.cli.app; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"httpx", "pydantic", "rich", "pyarrow", "asyncio", "uvicorn"} & {*loaded}


def test_serve_runs_until_it_is_ended(folder: Path) -> None:
    command = [sys.executable, "-m", "dhis2w_core", "serve", "--port", "0", "--world", "empty", "--json"]
    state = folder / "state.json"
    with subprocess.Popen([*command, "--state", str(state)], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        lines: list[str] = []
        while lines[-1:] != ["}\n"]:
            lines.append(running.stdout.readline())
            assert lines[-1], "it ended before it served"
        served = json.loads("".join(lines))
        with SyncDhis2Client(served["url"], BasicAuth(served["username"], served["password"])) as client:
            assert client.raw_version == served["version"]
        running.send_signal(signal.SIGTERM)
        assert running.wait(20) == 0
    assert state.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
def test_a_terminal_shows_a_table(run: Run, url: str) -> None:
    with SyncDhis2Client(url, BasicAuth("admin", "district")) as client:
        client.option_sets.create({"name": "[red]\x1b[2J\x07", "code": "STEERS", "valueType": "TEXT"})
    import pty

    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "dhis2w_core", "list", "option-sets", "--filter", "code:eq:STEERS"]
    environment = {**os.environ, "COLUMNS": "100", "TERM": "xterm"}
    subprocess.run(command, env=environment, stdout=follower, stdin=follower, check=True)
    os.close(follower)
    shown = os.read(leader, 100_000).decode()
    os.close(leader)
    assert "name" in shown
    assert "[red]\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}" in shown


# -- The page about it ---------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="some of its lines are for a shell of POSIX")
def test_the_commands_of_its_page_run(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    script = folder / "bin" / "dhis2w"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m dhis2w_core "$@"\n')
    script.chmod(0o700)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}{os.environ['PATH']}")
    for language, text in re.findall(r"(?ms)^```(console|csv [\w.]+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8")):
        if language != "console":
            (folder / language.removeprefix("csv ")).write_text(text)
            continue
        for line in re.findall(r"(?m)^\$ (.+)$", text):
            code = int(found[1]) if (found := re.search(r"# exit code (\d)", line)) else 0
            if "|" in line:
                assert subprocess.run(line, shell=True, check=False, capture_output=True).returncode == code, line
            else:
                [_, *arguments] = shlex.split(os.path.expandvars(line), comments=True)
                run(*arguments, code=code)


def test_its_page_has_each_command_and_exit_code() -> None:
    page = PAGE.read_text(encoding="utf-8")
    commands = CliRunner().invoke(app, ["--help"]).stdout
    names = re.findall(r"(?m)^[│|] ([a-z]+) ", commands)
    assert len(names) > 10
    assert [name for name in names if f"dhis2w {name}" not in page] == []
    assert [code for code in ExitCode if f"| {int(code)} |" not in page] == []


# -- Tables --------------------------------------------------------------------------------------------------------


def test_columns_are_in_the_order_that_was_asked_for() -> None:
    rows = [flat({"id": "1", "combo": {"name": "x", "id": "y"}}), flat({"id": "2", "more": [1], "name": 'a "b"'})]
    columns = columns_of(rows, ["name", "combo", "id", "code"])
    assert columns == ["name", "combo.name", "combo.id", "id", "code", "more"]
    assert csv_text(columns, rows).splitlines()[2] == '"a ""b""",,,2,,[1]'


def test_texts_of_servers_steer_no_terminal() -> None:
    assert output.printable("a\x1b[2J\x9b\r\nb\tc") == "a\ufffd[2J\ufffd\ufffd\nb\tc"
