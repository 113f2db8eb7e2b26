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

    def __init__(self, stream: socket.socket, stopped: threading.Event) -> None:
        self._stream = stream
        self._stopped = stopped

    def send(self, data: bytes) -> None:
        """Sends bytes as they are."""
        self._stream.sendall(data)

    def wait(self) -> None:
        """Says nothing more until the server stops."""
        self._stopped.wait()

    def reset(self) -> None:
        """Ends the connection by a reset instead of a farewell."""
        self._stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._stream.close()

    def half_close(self) -> None:
        """Says that nothing more will be sent, but keeps listening."""
        self._stream.shutdown(socket.SHUT_WR)
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

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[bytes] = []
        """The requests that came in, head and body."""
        self._script = script
        self._tls = tls
        self._stopped = threading.Event()
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
        self._stopped.set()
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
        request = _read_request(stream)
        if not request:
            return
        self.requests.append(request)
        self.arrived.set()
        self._script(Connection(stream, self._stopped), len(self.requests))


def _read_request(stream: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        part = stream.recv(65536)
        if not part:
            return b""
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += stream.recv(65536)
    return head + b"\r\n\r\n" + body


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
