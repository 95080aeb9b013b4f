"""What the toy provider manages: JSON objects behind a loopback HTTP server that runs in the test's
process.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_WAIT_SECONDS = 60.0


class Store:
    """Objects by id, with a journal of requests and a gate that can hold writes back."""

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Any]] = {}
        self.journal: list[tuple[str, str]] = []
        self.held_write = threading.Event()
        """Set when a write has been carried out and its answer is being held back."""
        self._gate = threading.Event()
        self._gate.set()
        self.fail_writes_with = 0
        self.host = ""

    def hold_writes(self) -> None:
        """Carry out writes, but do not answer them until ``release_writes``."""
        self.held_write.clear()
        self._gate.clear()

    def release_writes(self) -> None:
        """Answer what was held back."""
        self._gate.set()

    def only(self) -> dict[str, Any]:
        """The only object there is."""
        (item,) = self.items.values()
        return item

    def handle(self, method: str, key: str, body: bytes) -> tuple[int, bytes]:
        self.journal.append((method, key))
        if method == "PUT":
            if self.fail_writes_with:
                return self.fail_writes_with, b"refused"
            self.items[key] = json.loads(body)
            if not self._gate.is_set():
                self.held_write.set()
                self._gate.wait(_WAIT_SECONDS)
        elif method == "DELETE":
            self.items.pop(key, None)
        elif key not in self.items:
            return 404, b"{}"
        else:
            return 200, json.dumps(self.items[key]).encode()
        return 200, b"{}"


@contextmanager
def running_store() -> Iterator[Store]:
    """A store that answers on a free loopback port."""
    store = Store()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            status, answer = store.handle(self.command, self.path.removeprefix("/items/"), body)
            self.send_response(status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        do_GET = do_PUT = do_DELETE = _answer  # noqa: N815 - the names http.server looks for

        def log_message(self, format: str, *arguments: Any) -> None:
            """The journal is enough."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 128

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A provider that was killed in a test leaves a broken connection behind."""

    server = Server(("127.0.0.1", 0), Handler)
    store.host = f"127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield store
    finally:
        store.release_writes()
        server.shutdown()
        server.server_close()
        thread.join()
