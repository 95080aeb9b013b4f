"""Terraform's state behind a loopback address, kept in memory.

With a local file Terraform writes the whole state after each resource: an apply of a thousand large ones is
then a thousand writes of several megabytes. Through its HTTP backend it writes now and then.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Handler(BaseHTTPRequestHandler):
    """One state: read with GET, replaced with POST."""

    state = b""

    def do_GET(self) -> None:
        """Give the state back; none before the first POST."""
        self._answer(HTTPStatus.OK if type(self).state else HTTPStatus.NO_CONTENT, type(self).state)

    def do_POST(self) -> None:
        """Replace the state."""
        type(self).state = self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(HTTPStatus.OK, b"")

    def _answer(self, status: HTTPStatus, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def state_server() -> Iterator[str]:
    """The address of an empty state."""
    handler = type("Handler", (_Handler,), {"state": b""})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/state"
        finally:
            server.shutdown()
            thread.join()
