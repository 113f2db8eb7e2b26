"""A server on a loopback socket that answers byte by byte as its script says."""

import gzip
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from types import TracebackType

__all__ = ["Connection", "Script", "Server", "answer", "closed_port", "json_answer"]


class Connection:
    """One connection as a script sees it."""

    def __init__(self, stream: socket.socket, server: "Server") -> None:
        self._stream = stream
        self._server = server
        self._stopped = server.stopped

    def send(self, data: bytes) -> None:
        """Sends bytes as they are."""
        self._stream.sendall(data)

    def receive(self) -> bytes:
        """Some more bytes of a body that the server does not read itself; none at the client's end."""
        return self._stream.recv(65536)

    def next_request(self) -> bytes:
        """The next request on this connection; none at the client's end."""
        return self._server.read(self._stream)

    @contextmanager
    def encrypted(self, context: ssl.SSLContext) -> "Generator[Connection]":
        """The connection, encrypted from here on."""
        with context.wrap_socket(self._stream, server_side=True) as stream:
            yield Connection(stream, self._server)

    def wait(self) -> None:
        """Says nothing more until the server stops."""
        self._stopped.wait()

    def pause(self, seconds: float) -> None:
        """Says nothing for a while."""
        self._stopped.wait(seconds)

    def reset(self) -> None:
        """Ends the connection by a reset instead of a farewell."""
        self._stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._stream.close()

    def end(self) -> None:
        """Says that nothing more will be sent."""
        self._stream.shutdown(socket.SHUT_WR)

    def half_close(self) -> None:
        """Says that nothing more will be sent, but keeps listening."""
        self.end()
        while self._stream.recv(4096):
            pass

    def is_stopped(self) -> bool:
        """Whether the server stops."""
        return self._stopped.is_set()

    def drip(self, part: bytes) -> None:
        """Sends the part again and again, with short pauses, until nobody listens."""
        while not self._stopped.wait(0.01):
            self._stream.sendall(part)


Script = Callable[[Connection, int], None]
"""What is done about a request, whose number is given, from 1. The connection is closed afterwards."""


class Server:
    """Reads requests and lets the script answer them."""

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None, *, reads_bodies: bool = True) -> None:
        self.requests: list[bytes] = []
        """The requests that came in, head and body."""
        self.connections = 0
        """How many there were."""
        self.stopped = threading.Event()
        self._script = script
        self._tls = tls
        self._reads_bodies = reads_bodies
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.arrived = threading.Event()
        """Set as soon as there is a request."""
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> "Server":
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopped.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):  # the listener is closed to end this
            while True:
                stream, _ = self._listener.accept()
                self.connections += 1
                self._start(self._serve, stream)

    def _serve(self, stream: socket.socket) -> None:
        with suppress(OSError), stream:  # the client may go at any time, as tests want
            stream.settimeout(30)
            if self._tls is None:
                self._answer(stream)
            else:
                with self._tls.wrap_socket(stream, server_side=True) as encrypted:
                    self._answer(encrypted)

    def _answer(self, stream: socket.socket) -> None:
        if self.read(stream):
            self._script(Connection(stream, self), len(self.requests))

    def read(self, stream: socket.socket) -> bytes:
        """The next request, which is noted; none at the client's end."""
        request = _read_request(stream, with_body=self._reads_bodies)
        if request:
            self.requests.append(request)
            self.arrived.set()
        return request


def _read_request(stream: socket.socket, *, with_body: bool) -> bytes:
    most = 65536 if with_body else 1  # not more than the head
    data = stream.recv(most)
    while data and b"\r\n\r\n" not in data:
        data += _more(stream, most)
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while with_body and len(body) < length:
        body += _more(stream)
    if with_body and b"\r\ntransfer-encoding: chunked" in head.lower():
        while not body.endswith(b"0\r\n\r\n"):
            body += _more(stream)
    return data and head + b"\r\n\r\n" + body


def _more(stream: socket.socket, most: int = 65536) -> bytes:
    data = stream.recv(most)
    if not data:
        raise ConnectionError("the client left in the middle of a request")
    return data


@contextmanager
def closed_port() -> Generator[str]:
    """The address of a port that nobody listens to, and that nobody else gets meanwhile."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


def answer(status: int, body: bytes = b"", **headers: str) -> Script:
    """A script that answers every request so; underscores in names of headers stand for hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named.setdefault("content-length", str(len(body)))
    lines = [f"HTTP/1.1 {status} Whatever", *(f"{name}: {value}" for name, value in named.items())]
    data = "\r\n".join([*lines, "connection: close", "", ""]).encode() + body

    def script(connection: Connection, number: int) -> None:
        connection.send(data)

    return script


def json_answer(body: str, status: int = 200, **headers: str) -> Script:
    """A script that answers every request with JSON."""
    return answer(status, body.encode(), content_type="application/json", **headers)


def gzipped(text: str) -> bytes:
    """A compressed body."""
    return gzip.compress(text.encode())
