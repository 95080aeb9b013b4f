"""A unit whose answers are altered on their way: a real one that the emulator is wrong about."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

Alteration = Callable[[bytes, int, bytes], tuple[int, bytes]]
"""From a request's body, the status and the body of its answer to what is sent instead."""


@contextmanager
def altered(url: str, change: Alteration) -> Iterator[str]:
    """The address of a stand-in that passes everything on and changes what comes back."""
    client = httpx.Client(base_url=url)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = 1 << 16  # one packet an answer

        def do_POST(self) -> None:
            asked = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {"Content-Type": self.headers.get("Content-Type", "")}
            answer = client.post(self.path, content=asked, headers=headers)
            status, body = change(self.path.encode() + b" " + asked, answer.status_code, answer.content)
            self.send_response(status)
            self.send_header("Content-Type", answer.headers.get("Content-Type", ""))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)
        client.close()
