"""A server that answers the same bytes as fast as it can, so that what is measured is the client."""

from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

_ANSWERS = {
    "/api/system/info": b'{"version":"2.43.1","contextPath":"http://127.0.0.1"}',
    "/api/me": b'{"id":"M5zQapPyTZI","username":"admin","displayName":"admin admin"}',
    "/api/dataElements": b'{"pager":{"page":1,"total":1,"pageSize":50,"pageCount":1},'
    b'"dataElements":[{"id":"DeNum000000","name":"Population","categoryCombo":{"id":"bjDvmb4bfuf"}}]}',
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept
    wbufsize = -1  # head and body leave in one piece

    def do_GET(self) -> None:
        body = _ANSWERS[self.path.partition("?")[0]]
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
