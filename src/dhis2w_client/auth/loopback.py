"""Where the browser returns to after a sign-in: a small server on this machine that waits for one request."""

import os
import sys
import webbrowser
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Event
from time import monotonic
from urllib.parse import urlsplit

from dhis2w_client.auth.errors import SignInError

__all__ = ["LoopbackReceiver", "open_browser"]

_LOOPBACK = {"127.0.0.1", "localhost"}
_POLL = 0.2
"""Seconds between two looks at the clock, and at whether the caller still waits."""
_PAGE = (
    b"<!doctype html><html lang='en'><head><title>DHIS2</title></head>"
    b"<body><p>You can close this window and return to your program.</p></body></html>"
)


class LoopbackReceiver:
    """Opens the sign-in page in a browser and gives the address to which the server sent the browser afterwards.

    `redirect_uri` must be registered with the OAuth2 client, such as `http://127.0.0.1:8765/callback`.
    `timeout` is in seconds.
    """

    def __init__(
        self, redirect_uri: str, *, timeout: float = 300.0, browser: Callable[[str], object] | None = None
    ) -> None:
        parts = urlsplit(redirect_uri)
        if parts.scheme != "http" or parts.hostname not in _LOOPBACK or not parts.port:
            raise ValueError(
                f"redirect_uri must be an address of this machine such as http://127.0.0.1:8765/callback, "
                f"not {redirect_uri!r}; for another one give OAuth2Auth a `receive` function"
            )
        self.redirect_uri = redirect_uri
        self.timeout = timeout
        self._port = parts.port
        self._path = parts.path or "/"
        self._browser = browser or open_browser
        self._stopped = Event()

    def __call__(self, authorization_url: str) -> str:
        """The address that the browser came back to, with its query. Raises SignInError after the timeout."""
        self._stopped.clear()
        received: list[str] = []
        with self._listening(received) as server:
            self._browser(authorization_url)
            deadline = monotonic() + self.timeout
            while not received:
                server.handle_request()
                if not received and (self._stopped.is_set() or monotonic() >= deadline):
                    raise SignInError(
                        401, f"nobody signed in within {self.timeout:g} s: no browser came to {self.redirect_uri}"
                    )
        scheme_and_host = self.redirect_uri.partition("://")[2].partition("/")[0]
        return f"http://{scheme_and_host}{received[0]}"

    def stop(self) -> None:
        """Ends the waiting of another thread."""
        self._stopped.set()

    def _listening(self, received: list[str]) -> HTTPServer:
        path = self._path

        class Handler(BaseHTTPRequestHandler):
            timeout = 5  # a connection that says nothing must not block the one that does

            def do_GET(self) -> None:
                if urlsplit(self.path).path != path or received:
                    self.send_error(404)
                    return
                received.append(self.path)
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(_PAGE)))
                self.end_headers()
                self.wfile.write(_PAGE)

            def log_message(self, format: str, *args: object) -> None:
                """Writes nothing: the address has the code in it."""

        class Server(HTTPServer):
            allow_reuse_address = os.name != "nt"  # on Windows another program could take the port over
            timeout = min(_POLL, self.timeout)

        try:
            return Server(("127.0.0.1", self._port), Handler)
        except OSError as error:
            raise SignInError(
                401, f"port {self._port} of redirect_uri is in use ({error.strerror}); another sign-in may be waiting"
            ) from error


def open_browser(url: str) -> None:
    """Shows a page to the user of this machine; where there is no browser, prints its address."""
    if not webbrowser.open(url):
        print(f"Open this address in a browser to sign in: {url}", file=sys.stderr)
