"""The programs in examples/ run on every version, against an embedded server with a country in it."""

import re
import runpy
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest

from dhis2w_client.testing import Dhis2Server
from examples.__main__ import FOLDER, embedded, names, run

VERSIONS = ("2.41", "2.42", "2.43")


@pytest.fixture(scope="module", params=VERSIONS)
def environment(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """Where the server is, and who the user."""
    with embedded(request.param) as variables:
        yield variables


@pytest.mark.parametrize("name", names())
def test_example(name: str, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    run(name)


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_oauth2_login(version: str, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """With a user who signs in and consents, in the place of a browser."""
    server = Dhis2Server(version, oauth2=True)
    example = runpy.run_path(str(FOLDER / "oauth2_login.py"))
    with server.serve() as url:
        app = {
            "name": "example",
            "clientId": "example",
            "clientAuthenticationMethods": "none",
            "authorizationGrantTypes": "authorization_code,refresh_token",
            "redirectUris": example["REDIRECT_URI"],
            "scopes": "openid,username",
        }
        login = (server.username, server.password)
        httpx.post(f"{url}/api/oAuth2Clients", json=app, auth=login).raise_for_status()

        def user(address: str) -> str:
            with httpx.Client() as browser:
                browser.post(f"{url}/api/auth/login", json={"username": login[0], "password": login[1]})
                found = re.search('name="state" value="([^"]+)"', browser.get(address).text)
                assert found
                form = {"client_id": "example", "scope": "username", "state": found[1]}
                return browser.post(f"{url}/oauth2/authorize", data=form).headers["location"]

        monkeypatch.setenv("DHIS2_URL", url)
        monkeypatch.setenv("DHIS2_OAUTH2_CLIENT_ID", "example")
        monkeypatch.chdir(tmp_path_factory.mktemp("tokens"))
        example["main"](receive=user)


def test_tests_with_the_plugin() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "dhis2w_client.testing.plugin"]
    ran = subprocess.run(
        [*command, str(FOLDER / "test_reporting.py")], cwd=FOLDER.parent, capture_output=True, text=True, check=False
    )
    assert "4 passed" in ran.stdout, ran.stdout + ran.stderr


def test_all_have_a_line_in_the_readme() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    programs = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.py")} - {"__main__.py"}
    assert sorted(programs) == sorted(set(re.findall(r"\]\(([\w/]+\.py)\)", readme)))
