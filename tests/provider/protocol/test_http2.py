"""One HTTP/2 connection without a socket, so that windows can be made as small as the test likes."""

from __future__ import annotations

import asyncio
import struct
from typing import Any

import h2.config
import h2.connection
import h2.events
import pytest

from loadmaster_provider.protocol import http2
from loadmaster_provider.protocol.http2 import Http2Connection, Reply

WINDOW = 70_000


class Echo:
    """Answers each call with its request, and counts who comes and goes."""

    def __init__(self) -> None:
        self.calls = 0
        self.gone = False

    def connected(self, connection: Http2Connection) -> None:
        """Nothing to prepare."""

    def call(self, connection: Http2Connection, stream: int, path: str, message: bytes) -> None:
        self.calls += 1
        connection.reply(stream, Reply(message))

    def disconnected(self, connection: Http2Connection) -> None:
        self.gone = True


class Wire(asyncio.Transport):
    """Keeps what the server writes until the test hands it to the client."""

    def __init__(self) -> None:
        super().__init__()
        self.written = bytearray()
        self.closed = False

    def write(self, data: Any) -> None:
        self.written += data

    def close(self) -> None:
        self.closed = True

    abort = close


class Pair:
    """A client and our end of the connection, wired together in memory."""

    def __init__(self) -> None:
        self.echo = Echo()
        self.wire = Wire()
        self.server = Http2Connection(self.echo)
        self.server.connection_made(self.wire)
        self.client = h2.connection.H2Connection(h2.config.H2Configuration(client_side=True))
        self.client.initiate_connection()
        self.received: dict[int, bytearray] = {}
        self.ended: set[int] = set()

    async def exchange(self) -> None:
        """Pass on what both sides have to say, until neither has."""
        while True:
            outgoing = self.client.data_to_send()
            if outgoing:
                self.server.data_received(outgoing)
            await asyncio.sleep(0)
            incoming, self.wire.written = bytes(self.wire.written), bytearray()
            if not outgoing and not incoming:
                return
            for event in self.client.receive_data(incoming):
                self._take(event)

    def _take(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.DataReceived):
            self.received.setdefault(event.stream_id, bytearray()).extend(event.data)
            self.client.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            self.ended.add(event.stream_id)

    async def send(self, message: bytes) -> int:
        """Send a whole request, waiting for the server's windows."""
        stream = self.client.get_next_available_stream_id()
        headers = [(":method", "POST"), (":scheme", "https"), (":path", "/x"), (":authority", "a")]
        self.client.send_headers(stream, headers)
        body = struct.pack(">BI", 0, len(message)) + message
        while body:
            room = min(self.client.local_flow_control_window(stream), self.client.max_outbound_frame_size)
            assert room > 0, "the server has not opened its window again"
            self.client.send_data(stream, body[:room])
            body = body[room:]
            await self.exchange()
        self.client.end_stream(stream)
        await self.exchange()
        return stream


@pytest.fixture
def small_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http2, "_WINDOW", WINDOW)


async def test_windows_open_again_so_that_a_connection_never_runs_dry(small_windows: None) -> None:
    pair = Pair()
    await pair.exchange()
    for _ in range(3):
        stream = await pair.send(b"x" * 10 * WINDOW)
        assert stream in pair.ended
        assert len(pair.received[stream]) == 10 * WINDOW + 5


async def test_a_full_socket_holds_answers_back_until_it_drains() -> None:
    pair = Pair()
    await pair.exchange()
    pair.server.pause_writing()
    stream = await pair.send(b"x" * 100_000)
    assert stream not in pair.received
    pair.server.resume_writing()
    await pair.exchange()
    assert len(pair.received[stream]) == 100_005
    assert stream in pair.ended


async def test_an_answer_to_a_call_that_was_given_up_is_dropped() -> None:
    pair = Pair()
    await pair.exchange()
    pair.server.pause_writing()
    stream = await pair.send(b"x" * 100_000)
    pair.client.reset_stream(stream)
    await pair.exchange()
    pair.server.resume_writing()
    pair.server.reply(stream, Reply(b"late"))
    await pair.exchange()
    assert stream not in pair.received
    assert await pair.send(b"next") in pair.ended


async def test_a_lost_connection_takes_its_calls_with_it() -> None:
    pair = Pair()
    stream = await pair.send(b"x")
    pair.server.connection_lost(None)
    assert pair.echo.gone
    pair.server.reply(stream, Reply(b"late"))
    pair.server.close()


async def test_a_peer_that_breaks_the_rules_is_told_and_left() -> None:
    pair = Pair()
    await pair.exchange()
    pair.server.data_received(b"\x00\x00\x04\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00")
    assert pair.wire.closed
