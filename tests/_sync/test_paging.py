# Made from tests/_async/test_paging.py by `make generate`. Do not edit.
"""Walks over all pages: each row once, one page ahead, in little memory, and an end on every version's pager."""

import itertools
import json
import tracemalloc
import weakref
from functools import cache
from typing import Any

import httpx
import pytest

from dhis2w_client import BasicAuth, ServerError, SyncDhis2Client
from dhis2w_client.testing import Dhis2Server
from tests.recorder import BASE, Recorder, options_for, page_of, refusal

ROWS = [{"id": f"De{number:09}", "name": f"Element {number}"} for number in range(1234)]


@pytest.mark.parametrize("clamped", [True, False])
@pytest.mark.parametrize("total", [True, False])
@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 1234])
def test_every_row_comes_once_and_the_walk_ends(clamped: bool, total: bool, count: int) -> None:
    recorder = Recorder(lambda request: page_of(request, ROWS[:count], clamped=clamped, total=total))
    with SyncDhis2Client(**recorder.options) as client:
        rows = [row.id for row in client.resources.data_elements.iterate(fields="id,name", page_size=50)]
    assert rows == [row["id"] for row in ROWS[:count]]
    assert len(recorder.requests) <= count / 50 * 1.2 + 2


def test_links_of_the_pager_are_never_followed() -> None:
    def answer(request: httpx.Request) -> dict[str, Any]:
        page = page_of(request, ROWS[:100])
        page["pager"]["nextPage"] = "http://internal:8080/api/dataElements?page=99"
        return page

    recorder = Recorder(answer)
    with SyncDhis2Client(**recorder.options) as client:
        assert len(client.resources.data_elements.list_all(page_size=30)) == 100
    assert {str(request.url.copy_with(query=None)) for request in recorder.requests} == {f"{BASE}/api/dataElements"}


@pytest.mark.parametrize(
    ("order", "sent"),
    [
        (None, "id:asc"),
        ("name:asc", "name:asc,id:asc"),
        (["name:asc", "id:desc"], "name:asc,id:desc"),
    ],
)
def test_the_order_is_stable(order: Any, sent: str) -> None:
    recorder = Recorder(lambda request: page_of(request, ROWS[:10]))
    with SyncDhis2Client(**recorder.options) as client:
        client.resources.data_elements.list_all(order=order, fields="name")
    assert recorder.query()["order"] == [sent]
    assert recorder.query()["fields"] == ["name,id"]


def test_the_next_page_is_asked_for_ahead_and_no_more_than_that() -> None:
    recorder = Recorder(lambda request: page_of(request, ROWS))
    with SyncDhis2Client(**recorder.options) as client:
        pages = client.resources.data_elements.iterate_pages(page_size=100)
        for page in pages:
            assert len(page) <= 100
            assert page.total == 1234
            break
        assert len(recorder.requests) <= 2
        assert client.resources.data_elements.count() == 1234


def test_a_failure_in_the_middle_reaches_the_program_after_the_rows_before_it() -> None:
    def answer(request: httpx.Request) -> Any:
        return page_of(request, ROWS) if request.url.params["page"] == "1" else refusal(500)

    seen: list[str | None] = []
    with SyncDhis2Client(**Recorder(answer).options) as client:

        def read() -> None:
            for row in client.resources.data_elements.iterate(page_size=100):
                seen.append(row.id)

        with pytest.raises(ServerError):
            read()
    assert len(seen) == 100


def test_rows_are_added_and_removed_meanwhile() -> None:
    rows = [dict(row) for row in ROWS]
    always = {row["id"] for row in rows[400:]}
    new = itertools.count()

    def answer(request: httpx.Request) -> dict[str, Any]:
        page = page_of(request, rows)
        del rows[: 7 if len(rows) > 900 else 0]
        rows.append({"id": f"Zz{next(new):09}", "name": "new"})
        return page

    with SyncDhis2Client(**Recorder(answer).options) as client:
        seen = [row.id for row in client.resources.data_elements.iterate(page_size=40)]
    assert len(seen) == len(set(seen))
    assert always <= set(seen)


def test_memory_is_that_of_one_page_whatever_the_number_of_rows() -> None:
    """Where each row, or each page, is let go of before the next; a body that is fetched ahead stays one of bytes."""
    size, count = 1000, 20_000

    @cache
    def body(page: int, page_size: int) -> bytes:
        numbers = range((page - 1) * page_size, min(page * page_size, count))
        rows = [{"id": f"De{number:09}", "name": f"Cases {number}"} for number in numbers]
        return json.dumps(
            {"pager": {"page": page, "pageSize": page_size, "total": count}, "dataElements": rows}
        ).encode()

    def answer(request: httpx.Request) -> httpx.Response:
        recorder.requests.clear()
        return httpx.Response(200, content=body(int(request.url.params["page"]), int(request.url.params["pageSize"])))

    recorder = Recorder(answer)
    with SyncDhis2Client(**recorder.options) as client:
        elements = client.resources.data_elements

        def one_page() -> int:
            return len(elements.list(fields="id,name", page=1, page_size=size))

        def rows() -> int:
            found = 0
            for _ in elements.iterate(fields="id,name", page_size=size):
                found += 1
            return found

        def pages() -> int:
            found = 0
            for page in elements.iterate_pages(fields="id,name", page_size=size):
                found += len(page)
                del page
            return found

        peaks: list[int] = []
        for read, of in ((one_page, size), (rows, count), (pages, count)):
            assert read() == of  # what is built on first use belongs to no page
            tracemalloc.start()
            try:
                read()
                peaks.append(tracemalloc.get_traced_memory()[1])
            finally:
                tracemalloc.stop()
    assert max(peaks) < 1.25 * peaks[0], peaks


def test_the_rows_of_a_walk_are_let_go_of_as_they_are_handed_out() -> None:
    recorder = Recorder(lambda request: page_of(request, ROWS))
    with SyncDhis2Client(**recorder.options) as client:
        handed_out: list[weakref.ref[Any]] = []
        for row in client.resources.data_elements.iterate(fields="id,name", page_size=100):
            assert not any(former() for former in handed_out)
            handed_out.append(weakref.ref(row))
    assert len(handed_out) == len(ROWS)


@pytest.mark.parametrize("version", ["2.41", "2.42", "2.43", "2.44"])
def test_a_walk_over_the_embedded_server(version: str) -> None:
    with Dhis2Server(version, world="testland").serve() as url:
        with SyncDhis2Client(**options_for(url)) as client:
            elements = client.resources.data_elements
            everything = elements.list(fields="id,name", paging=False)
            walked = elements.list_all(fields="id,name", page_size=3)
            assert sorted(row.id or "" for row in walked) == sorted(row.id or "" for row in everything)
            assert elements.count() == len(everything)
            by_name = [row.name or "" for row in elements.iterate(order="name:desc", fields="name", page_size=5)]
            assert by_name == sorted(by_name, reverse=True)


def test_a_walk_over_many_rows_that_come_and_go_on_the_embedded_server() -> None:
    """The walk over 100,000 of them is one of the benchmarks."""
    server = Dhis2Server("2.43", world="empty")
    rows = server.state.of("dataElements")
    rows.update({uid: {"id": uid, "name": uid} for uid in (f"De{number:09}" for number in range(10_000))})
    always = {*rows}
    seen: list[str] = []
    with SyncDhis2Client("http://dhis2.test", BasicAuth("admin", "district"), transport=server.transport()) as client:
        elements = client.resources.data_elements
        elements.list(fields="id,name", page_size=1000)
        tracemalloc.start()
        try:
            elements.list(fields="id,name", page_size=1000)
            one_page = tracemalloc.get_traced_memory()[1]
            tracemalloc.reset_peak()
            for page in elements.iterate_pages(fields="id,name", page_size=1000):
                seen += [str(element.id) for element in page]
                for number in range(10):  # rows before this page go, others come
                    always.discard(seen[-1 - number])
                    rows.pop(seen[-1 - number], None)
                    uid = f"Aa{len(seen) + number:09}"
                    rows[uid] = {"id": uid, "name": uid}
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert len(seen) == len(set(seen))
    assert always <= set(seen)
    assert peak - one_page < 30 * 2**20
