"""What lists cost in memory, objects and instructions, counted, so that it is the same on every machine."""

import gc
import sys
import tracemalloc
from collections.abc import Callable, Generator
from contextlib import contextmanager
from shutil import which
from typing import Any

import httpx
import pytest

from benchmarks.instructions import instructions
from dhis2w_client import BasicAuth, RetryPolicy, SyncDhis2Client
from tests.recorder import BASE

ROWS = 1000


@contextmanager
def client_of(answer: Callable[[], bytes], **options: Any) -> Generator[SyncDhis2Client]:
    """A client whose server answers every list with these bytes."""

    def respond(request: httpx.Request) -> httpx.Response:
        is_list = request.url.path == "/api/dataElements"
        return httpx.Response(200, content=answer() if is_list else b'{"version":"2.43.1"}')

    transport = httpx.MockTransport(respond)
    with SyncDhis2Client(BASE, BasicAuth("admin", "district"), transport=transport, **options) as client:
        client.resources.data_elements.list(fields="id,name")  # what is built on first use belongs to no list
        yield client


@contextmanager
def collector_off() -> Generator[None]:
    """Nothing is freed but what nobody refers to any more."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def body_of(rows: int) -> bytes:
    """A list of this many rows with ids and names."""
    texts = (f'{{"id":"De{number:09}","name":"Cases {number}"}}' for number in range(rows))
    pager = f'{{"page":1,"pageSize":{rows},"total":{rows},"pageCount":1}}'
    return f'{{"pager":{pager},"dataElements":[{",".join(texts)}]}}'.encode()


# -- Memory ----------------------------------------------------------------------------------------------------------

PADDING = 4 * 2**20


@pytest.mark.parametrize("retry_policy", [None, RetryPolicy()], ids=["no retries", "retries, and a deadline"])
def test_a_list_makes_no_second_copy_of_its_body(retry_policy: RetryPolicy | None) -> None:
    body = body_of(2) + b" " * PADDING
    with client_of(lambda: body, retry_policy=retry_policy) as client:
        tracemalloc.start()
        try:
            page = client.resources.data_elements.list(fields="id,name")
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert len(page) == 2
    assert peak < PADDING / 10


@pytest.mark.parametrize("retry_policy", [None, RetryPolicy()], ids=["no retries", "retries, and a deadline"])
def test_the_body_is_gone_with_the_call_without_garbage_collection(retry_policy: RetryPolicy | None) -> None:
    with client_of(lambda: body_of(2) + b" " * PADDING, retry_policy=retry_policy) as client, collector_off():
        tracemalloc.start()
        try:
            page = client.resources.data_elements.list(fields="id,name")
            left = tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()
    assert len(page) == 2
    assert left < PADDING / 10


# -- Objects ---------------------------------------------------------------------------------------------------------


def test_a_row_is_few_objects() -> None:
    """The instance, its dict, which is two blocks, and two texts; the collector needs to look at the first alone."""
    body = body_of(ROWS)
    with client_of(lambda: body) as client, collector_off():
        blocks, tracked = sys.getallocatedblocks(), len(gc.get_objects())
        page = client.resources.data_elements.list(fields="id,name")
        blocks, tracked = sys.getallocatedblocks() - blocks, len(gc.get_objects()) - tracked
    assert len(page) == ROWS
    assert blocks < 5.2 * ROWS
    assert tracked < 2.2 * ROWS


def test_an_attribute_that_was_not_asked_for_takes_no_memory() -> None:
    body = body_of(1)
    with client_of(lambda: body) as client:
        row = client.resources.data_elements.list(fields="id,name")[0]
    assert row.valueType is None
    assert vars(row) == {"id": "De000000000", "name": "Cases 0"}


# -- Instructions ----------------------------------------------------------------------------------------------------


@pytest.mark.skipif(which("valgrind") is None, reason="instructions are counted by valgrind, which is not on the PATH")
@pytest.mark.parametrize(
    ("program", "baseline", "most"),
    [
        ("import_client", "import_httpx_and_pydantic", 1.25),
        ("read_data_elements", "validate_data_elements", 1.15),
        ("read_two_fields", "load_two_fields", 2.5),
        ("mocked_requests", "bare_mocked_requests", 1.05),
    ],
)
def test_a_program_takes_few_instructions_more_than_its_baseline(program: str, baseline: str, most: float) -> None:
    """The programs of `make bench` that need no server; they say what they do."""
    counted = instructions(program, baseline)
    assert counted[program] <= most * counted[baseline], counted
