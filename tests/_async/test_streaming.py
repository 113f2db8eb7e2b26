"""Downloads: to a file, to a writable object, as chunks, and what is left of those that break off."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from dhis2w_client import BasicAuth, Dhis2Client, LoginPageError, NotFoundError, RetryPolicy
from dhis2w_client.errors import DownloadError
from tests.faults.server import Connection, Script, Server, answer, gzipped, json_answer
from tests.faults.twins import async_transports
from tests.recorder import Recorder

CSV = b"dataelement,period\n" + b"DeNum000000,202601\n" * 20_000


@pytest.fixture(params=async_transports)
def client_of(request: pytest.FixtureRequest) -> Callable[..., Dhis2Client]:
    """Makes a client of a server, on each transport."""

    def made(server: Server, **options: Any) -> Dhis2Client:
        options = {"skip_version_probe": True, "timeout": 5, "transport": request.param, **options}
        return Dhis2Client(server.url, BasicAuth("admin", "district"), **options)

    return made


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_a_download_to_a_file(tmp_path: Path, client_of: Any) -> None:
    target = tmp_path / "values.csv"
    target.write_text("old")
    with Server(answer(200, CSV, content_type="text/csv")) as server:
        path, params = "/api/dataValueSets.csv", {"dataSet": "DsMain00000"}
        async with client_of(server) as client, client.stream("GET", path, params=params) as download:
            assert (download.status_code, download.size) == (200, len(CSV))
            assert download.headers["content-type"] == "text/csv"
            assert await download.save(target) == len(CSV)
            assert download.bytes_received == len(CSV)
    assert server.requests[0].startswith(b"GET /api/dataValueSets.csv?dataSet=DsMain00000 HTTP/1.1")
    assert target.read_bytes() == CSV
    assert names_in(tmp_path) == ["values.csv"]


async def test_a_compressed_download_is_decompressed(client_of: Any) -> None:
    file = io.BytesIO()
    body = gzipped(CSV.decode())
    with Server(answer(200, body, content_encoding="gzip")) as server:
        async with client_of(server) as client, client.stream("GET", "/api/dataValueSets.csv") as download:
            assert await download.write_to(file) == len(CSV)
            assert download.bytes_received == len(body)
    assert file.getvalue() == CSV


async def test_a_download_in_chunks(client_of: Any) -> None:
    with Server(answer(200, CSV)) as server:
        async with client_of(server) as client, client.stream("GET", "/api/dataValueSets.csv") as download:
            chunks = [chunk async for chunk in download.chunks()]
    assert b"".join(chunks) == CSV
    assert len(chunks) > 1


def cut(connection: Connection, number: int) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n" + CSV[:600])


def cut_chunks(connection: Connection, number: int) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n258\r\n" + CSV[:600])


@pytest.mark.parametrize(
    ("script", "expected", "text"), [(cut, 1000, "600 of 1000 bytes"), (cut_chunks, None, "600 bytes")]
)
async def test_a_broken_download_says_how_much_arrived_and_leaves_no_file(
    script: Script, expected: int | None, text: str, tmp_path: Path, client_of: Any
) -> None:
    with Server(script) as server:
        async with client_of(server) as client:
            with pytest.raises(DownloadError, match=f"broke off after {text}") as caught:
                async with client.stream("GET", "/api/dataValueSets.csv") as download:
                    await download.save(tmp_path / "values.csv")
    assert (caught.value.bytes_received, caught.value.bytes_expected) == (600, expected)
    assert names_in(tmp_path) == []


async def test_an_abandoned_download_frees_its_connection(tmp_path: Path, client_of: Any) -> None:
    with Server(answer(200, CSV)) as server:
        async with client_of(server, max_concurrency=1) as client:
            for _ in range(3):
                async with client.stream("GET", "/api/dataValueSets.csv") as download:
                    async for _ in download.chunks():
                        break
    assert len(server.requests) == 3


async def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path, client_of: Any) -> None:
    class Full:
        def write(self, data: bytes) -> None:
            raise OSError("no space left")

    with Server(answer(200, CSV)) as server:
        async with client_of(server) as client:
            with pytest.raises(OSError, match="no space left"):
                async with client.stream("GET", "/api/dataValueSets.csv") as download:
                    await download.write_to(Full())
            with pytest.raises(FileNotFoundError):
                async with client.stream("GET", "/api/dataValueSets.csv") as download:
                    await download.save(tmp_path / "nosuch" / "values.csv")


async def test_errors_are_raised_before_anything_is_written(client_of: Any) -> None:
    with Server(json_answer('{"message": "No such data set"}', 404)) as server:
        async with client_of(server) as client:
            with pytest.raises(NotFoundError, match="No such data set"):
                async with client.stream("GET", "/api/dataValueSets.csv"):
                    raise AssertionError


async def test_a_login_page_is_no_csv(client_of: Any) -> None:
    with Server(answer(200, b"<title>Log in</title>", content_type="text/html")) as server:
        async with client_of(server) as client:
            with pytest.raises(LoginPageError, match="answers an HTML page"):
                async with client.stream("GET", "/api/dataValueSets.csv"):
                    raise AssertionError
            async with client.stream("GET", "/api/dataSets/DsMain00000/form") as download:
                assert [chunk async for chunk in download.chunks()] == [b"<title>Log in</title>"]


async def test_a_busy_server_is_asked_again_before_the_download_begins(client_of: Any) -> None:
    def script(connection: Connection, number: int) -> None:
        (answer(503) if number == 1 else answer(200, CSV))(connection, number)

    async def sleep(seconds: float) -> None:
        pass

    file = io.BytesIO()
    with Server(script) as server:
        client = client_of(server, retry_policy=RetryPolicy(), sleep=sleep)
        async with client, client.stream("GET", "/api/dataValueSets.csv") as download:
            await download.write_to(file)
    assert file.getvalue() == CSV


async def test_the_file_of_an_operation_is_read_as_it_comes(tmp_path: Path) -> None:
    file = httpx.Response(200, content=CSV, headers={"content-type": "application/csv;charset=UTF-8"})
    recorder = Recorder(lambda request: file)
    async with Dhis2Client(**recorder.options) as client:
        analytics = client.resources.analytics
        async with client.download(analytics.get_csv, dimension=["dx:DeNum000000", "ou:OuRoot00000"]) as download:
            assert download.media_type == "application/csv"
            assert await download.save(tmp_path / "analytics.csv") == len(CSV)
        with pytest.raises(TypeError, match="is no operation of a resource"):  # which type checkers see as well
            await client.download(names_in, tmp_path).__aenter__()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert recorder.lines == ["GET /api/analytics.csv"]
    assert recorder.query() == {"dimension": ["dx:DeNum000000", "ou:OuRoot00000"]}
    assert (tmp_path / "analytics.csv").read_bytes() == CSV
