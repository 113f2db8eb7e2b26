"""Servers to measure the client with: one that answers the same bytes as fast as it can, and one with many rows."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from benchmarks.programs import WALKED_ROWS, many_rows, two_fields

_ANSWERS = {
    "/api/system/info": b'{"version":"2.43.1","contextPath":"http://127.0.0.1"}',
    "/api/me": b'{"id":"M5zQapPyTZI","username":"admin","displayName":"admin admin"}',
    "/api/dataElements": b'{"pager":{"page":1,"total":1,"pageSize":50,"pageCount":1},'
    b'"dataElements":[{"id":"DeNum000000","name":"Population","categoryCombo":{"id":"bjDvmb4bfuf"}}]}',
}


_many = cache(two_fields)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept
    wbufsize = -1  # head and body leave in one piece

    def do_GET(self) -> None:
        body = _many() if "paging=false" in self.path else _ANSWERS[self.path.partition("?")[0]]
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the terminal is for the table."""


@contextmanager
def serving() -> Generator[str]:
    """The server's address, while it runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def serving_many_rows() -> Generator[str]:
    """The address of an embedded DHIS2 with many data elements, while it runs."""
    from dhis2w_client.testing import Dhis2Server

    server = Dhis2Server("2.43", world="empty")
    server.state.of("dataElements").update({row["id"]: row for row in many_rows(WALKED_ROWS)})
    with server.serve() as url:
        yield url
