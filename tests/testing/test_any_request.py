"""Any request that the specification allows, as schemathesis makes them, is answered: the embedded server never breaks.

`DHIS2W_FUZZ=1` asks every operation; otherwise each version is asked a share of them, so that it stays quick.
"""

import asyncio
import json
import os
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.core.errors import SerializationNotPossible

from dhis2w_client.testing import Dhis2Server

SPECS = Path(__file__).parents[2] / "specs"
VERSIONS = ["2.41", "2.42", "2.43", "2.44"]
METHODS = ("get", "post", "put", "patch", "delete")
EXAMPLES = 8
SHARE = 1 if os.environ.get("DHIS2W_FUZZ") else 32
"""One operation in so many; each version begins with another one."""
# The server would wait for the network, or for the time that the request names.
LEFT_OUT = {"/api/appHub", "/api/appHub/{id}"}


def _operations(document: dict[str, Any], first: int) -> list[tuple[str, str]]:
    found = [
        (path, method)
        for path, item in sorted(document["paths"].items())
        for method in METHODS
        if method in item and path not in LEFT_OUT
    ]
    return found[first % SHARE :: SHARE]


def _with_references(document: dict[str, Any]) -> dict[str, Any]:
    """The document with references in the place of objects within objects: what clients send, and made in no time."""
    schemas = document["components"]["schemas"]
    named = [name for name, found in schemas.items() if "id" in found.get("properties", ())]
    identified = {f"#/components/schemas/{name}" for name in named}
    reference = {"type": "object", "properties": {"id": {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9]{10}$"}}}

    def shallow(found: Any) -> Any:
        if not isinstance(found, dict):
            return found
        if found.get("$ref") in identified:
            return reference
        return {**found, "items": shallow(found["items"])} if "items" in found else found

    for schema in schemas.values():
        for name, found in schema.get("properties", {}).items():
            schema["properties"][name] = shallow(found)
    return document


def _known_uid(server: Dhis2Server, path: str) -> str | None:
    """That of an object which the path may mean, so that not everything ends with 404."""
    objects = server.state.objects.get(path.split("/")[2])
    return next(iter(objects), None) if objects else None


def _ask(server: Dhis2Server, case: Any) -> int:
    request = requests.Request(**case.as_transport_kwargs(base_url="http://127.0.0.1"))
    request.auth = (server.username, server.password)
    prepared = request.prepare()
    target, _, query = prepared.path_url.partition("?")
    headers = {
        name.lower(): value if isinstance(value, str) else value.decode("latin-1")
        for name, value in prepared.headers.items()
    }
    body = prepared.body.encode() if isinstance(prepared.body, str) else prepared.body
    content = body if isinstance(body, bytes) else b""
    exchange = server.app.exchange(str(prepared.method), target, query, headers, content)
    return asyncio.run(exchange).status


def broken(version: str, operation: Any) -> list[str]:
    """How the server breaks at an operation: errors, and the requests as curl would send them."""
    failures: list[str] = []
    number = count()

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(case=operation.as_strategy())
    def ask(case: Any) -> None:
        server = Dhis2Server(version, world="testland")
        server.raises = True
        uid = _known_uid(server, operation.path)
        if uid and next(number) % 2 and "uid" in (case.path_parameters or {}):
            case.path_parameters["uid"] = uid
        try:
            _ask(server, case)
        except Exception as error:  # not raised, so that no time is spent on a smaller example
            failures.append(f"{operation.label}: {type(error).__name__}: {error}\n{case.as_curl_command()}")

    with suppress(SerializationNotPossible):  # a body that schemathesis cannot write, such as JavaScript
        ask()
    return failures[:1]


@pytest.mark.parametrize("version", VERSIONS)
def test_no_request_breaks_the_server(version: str) -> None:
    """An error of its own would be raised here; the 500s that remain are those of DHIS2 itself."""
    key = "v" + version[2:]
    document = json.loads((SPECS / key / "openapi.json").read_text(encoding="utf-8"))
    schema = schemathesis.openapi.from_dict(_with_references(document))
    operations = _operations(document, VERSIONS.index(version) * SHARE // len(VERSIONS))
    failures = [found for path, method in operations for found in broken(version, schema[path][method.upper()])]
    assert failures == []
