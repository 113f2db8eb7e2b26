"""Servers to measure the client with: one that answers the same bytes as fast as it can, and one with many rows."""

import gzip
import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any

from benchmarks.programs import WALKED_ROWS, many_rows, two_fields
from benchmarks.volumes import VALUES, data_sets, exported_rows, number_of, value_of

_ANSWERS = {
    "/api/system/info": b'{"version":"2.43.1","contextPath":"http://127.0.0.1"}',
    "/api/me": b'{"id":"M5zQapPyTZI","username":"admin","displayName":"admin admin"}',
    "/api/dataElements": b'{"pager":{"page":1,"total":1,"pageSize":50,"pageCount":1},'
    b'"dataElements":[{"id":"DeNum000000","name":"Population","categoryCombo":{"id":"bjDvmb4bfuf"}}]}',
    "/api/dataSets": json.dumps({"dataSets": data_sets()}).encode(),
}


_many = cache(two_fields)
_block = cache(exported_rows)


class Sink:
    """What became of the data values that were sent."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forgets all, and notes no more than how many there were until `noting` is set."""
        self.noting = False
        self.received = 0
        self.times = bytearray(VALUES)
        self.wrong = 0
        self._lock = Lock()

    def take(self, body: bytes) -> bytes:
        """The server's answer to a data value set."""
        count = body.count(b'"dataElement"')
        with self._lock:
            self.received += count
            if self.noting:
                self._note(json.loads(body)["dataValues"])
        summary = {"status": "SUCCESS", "importCount": {"imported": count, "updated": 0, "ignored": 0, "deleted": 0}}
        return json.dumps({"httpStatus": "OK", "status": "OK", "response": summary}).encode()

    def _note(self, values: list[dict[str, Any]]) -> None:
        for value in values:
            number = number_of(value)
            self.times[number] = min(self.times[number] + 1, 255)
            self.wrong += value["value"] != value_of(number)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept
    wbufsize = -1  # head and body leave in one piece
    sink: Sink

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/api/dataValueSets.csv":
            self._answer_csv()
        elif "paging=false" in self.path and path == "/api/dataElements":
            self._answer(_many())
        else:
            self._answer(_ANSWERS[path])

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        packed = self.headers.get("Content-Encoding") == "gzip"
        self._answer(self.sink.take(gzip.decompress(body) if packed else body))

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _answer_csv(self) -> None:
        head, block, blocks = _block()
        self.send_response(200)
        self.send_header("Content-Type", "application/csv")
        self.send_header("Content-Length", str(len(head) + blocks * len(block)))
        self.end_headers()
        self.wfile.write(head)
        for _ in range(blocks):
            self.wfile.write(block)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the terminal is for the table."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing where a client has gone, as those do that are killed; the traceback otherwise."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # typed for sockets and addresses


@contextmanager
def serving(sink: Sink | None = None) -> Generator[str]:
    """The server's address, while it runs."""
    handler = type("Handler", (_Handler,), {"sink": sink or Sink()})
    server = _Server(("127.0.0.1", 0), handler)
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
