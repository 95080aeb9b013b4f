"""Remote calls over one HTTP/2 connection: frames in, calls out, answers back.

Only unary calls; everything runs on the event loop except the answering itself, which the owner schedules.
"""

from __future__ import annotations

import asyncio
import logging
import struct
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, cast

import h2.config
import h2.connection
import h2.events
import h2.exceptions
import h2.settings

__all__ = ["CallHandler", "Http2Connection", "Reply", "Status"]

_log = logging.getLogger(__name__)

_WINDOW = 2**31 - 1
_CONNECTION_WINDOW_DEFAULT = 65_535
_MOST_CONCURRENT_CALLS = 1_000
_PREFIX = struct.Struct(">BI")
_RESPONSE_HEADERS = [(":status", "200"), ("content-type", "application/grpc")]
_SUCCESS_TRAILERS = [("grpc-status", "0")]


class Status:
    """Outcome codes of remote calls."""

    OK = 0
    UNKNOWN = 2
    UNIMPLEMENTED = 12
    INTERNAL = 13


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to one call: a message, none for an empty stream, or an error."""

    message: bytes | None = None
    status: int = Status.OK
    error: str = ""


class CallHandler(Protocol):
    """Who answers the calls of a connection."""

    def connected(self, connection: Http2Connection) -> None:
        """A client has connected (and shown its certificate)."""

    def call(self, connection: Http2Connection, stream: int, path: str, message: bytes) -> None:
        """A complete request has come; answer with ``connection.reply`` now or later, from the event loop."""

    def disconnected(self, connection: Http2Connection) -> None:
        """The client is gone; answers are no longer wanted."""


class Http2Connection(asyncio.Protocol):
    """One client."""

    def __init__(self, handler: CallHandler) -> None:
        self._handler = handler
        self._transport: asyncio.Transport | None = None
        self._requests: dict[int, tuple[str, bytearray]] = {}
        self._open: set[int] = set()
        self._pending: dict[int, tuple[memoryview, list[tuple[str, str]]]] = {}
        self._writable = True
        self._send_is_due = False
        self._http = h2.connection.H2Connection(
            h2.config.H2Configuration(
                client_side=False,
                header_encoding="utf-8",
                # the peer is authenticated, its library well-formed; validation costs more than the rest
                # together
                validate_inbound_headers=False,
                validate_outbound_headers=False,
                normalize_inbound_headers=False,
                normalize_outbound_headers=False,
            )
        )

    # ------------------------------------------------------------------ asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Introduce ourselves and open the windows as far as they go."""
        self._transport = cast(asyncio.Transport, transport)
        self._http.local_settings = h2.settings.Settings(
            client=False,
            initial_values={
                h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: _WINDOW,
                h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS: _MOST_CONCURRENT_CALLS,
            },
        )
        self._http.initiate_connection()
        self._http.increment_flow_control_window(_WINDOW - _CONNECTION_WINDOW_DEFAULT)
        self._send()
        self._handler.connected(self)

    def data_received(self, data: bytes) -> None:
        """Take what has come and act on it."""
        try:
            events = self._http.receive_data(data)
        except h2.exceptions.ProtocolError as error:
            _log.warning("the client broke the rules of HTTP/2: %s", error)
            self._send()
            self.close()
            return
        for event in events:
            action = self._ACTIONS.get(type(event))
            if action is not None:
                action(self, event)
        self._send_soon()

    def connection_lost(self, _: Exception | None) -> None:
        """Forget all calls."""
        self._transport = None
        self._requests.clear()
        self._open.clear()
        self._pending.clear()
        self._handler.disconnected(self)

    def pause_writing(self) -> None:
        """The socket is full: keep answers until it drains."""
        self._writable = False

    def resume_writing(self) -> None:
        """The socket has drained."""
        self._writable = True
        self._flush()
        self._send()

    # ------------------------------------------------------------------ our side

    def reply(self, stream: int, reply: Reply) -> None:
        """Answer a call; an answer nobody waits for any more is dropped."""
        if stream not in self._open or self._transport is None:
            return
        if reply.status == Status.OK:
            self._http.send_headers(stream, _RESPONSE_HEADERS)
            body = b"" if reply.message is None else _PREFIX.pack(0, len(reply.message)) + reply.message
            self._pending[stream] = (memoryview(body), _SUCCESS_TRAILERS)
            self._flush_stream(stream)
        else:
            self._open.discard(stream)
            self._http.send_headers(
                stream,
                [
                    *_RESPONSE_HEADERS,
                    ("grpc-status", str(reply.status)),
                    ("grpc-message", urllib.parse.quote(reply.error, safe=" ,.:;/()'")),
                ],
                end_stream=True,
            )
        self._send_soon()

    def close(self) -> None:
        """End the connection after what is already written."""
        if self._transport is not None:
            self._transport.close()

    # ------------------------------------------------------------------ events

    def _request(self, event: h2.events.RequestReceived) -> None:
        headers: dict[Any, Any] = dict(event.headers)
        self._requests[event.stream_id] = (headers.get(":path", ""), bytearray())
        self._open.add(event.stream_id)

    def _data(self, event: h2.events.DataReceived) -> None:
        request = self._requests.get(event.stream_id)
        if request is not None:
            request[1].extend(event.data)
        if event.flow_controlled_length:
            self._http.acknowledge_received_data(event.flow_controlled_length, event.stream_id)

    def _end(self, event: h2.events.StreamEnded) -> None:
        request = self._requests.pop(event.stream_id, None)
        if request is None:
            return
        path, body = request
        problem = _framing_problem(body)
        if problem:
            self.reply(event.stream_id, Reply(status=Status.INTERNAL, error=problem))
            return
        self._handler.call(self, event.stream_id, path, bytes(memoryview(body)[_PREFIX.size :]))

    def _reset(self, event: h2.events.StreamReset) -> None:
        self._requests.pop(event.stream_id, None)
        self._pending.pop(event.stream_id, None)
        self._open.discard(event.stream_id)

    def _window(self, _: h2.events.Event) -> None:
        self._flush()

    def _goodbye(self, _: h2.events.ConnectionTerminated) -> None:
        # the client has gone and answers nothing any more, not even the end of TLS
        if self._transport is not None:
            self._transport.abort()

    _ACTIONS: ClassVar[dict[type[h2.events.Event], Callable[[Http2Connection, Any], None]]] = {
        h2.events.RequestReceived: _request,
        h2.events.DataReceived: _data,
        h2.events.StreamEnded: _end,
        h2.events.StreamReset: _reset,
        h2.events.WindowUpdated: _window,
        h2.events.RemoteSettingsChanged: _window,
        h2.events.ConnectionTerminated: _goodbye,
    }

    # ------------------------------------------------------------------ writing

    def _flush(self) -> None:
        for stream in list(self._pending):
            self._flush_stream(stream)

    def _flush_stream(self, stream: int) -> None:
        """Send as much of an answer as the client's windows and the socket allow."""
        body, trailers = self._pending[stream]
        while body and self._writable:
            size = min(
                self._http.local_flow_control_window(stream), self._http.max_outbound_frame_size, len(body)
            )
            if size <= 0:
                break
            self._http.send_data(stream, body[:size].tobytes())
            body = body[size:]
            if body:
                self._send()
        if body:
            self._pending[stream] = (body, trailers)
        else:
            del self._pending[stream]
            self._open.discard(stream)
            self._http.send_headers(stream, trailers, end_stream=True)

    def _send_soon(self) -> None:
        """Write once for all that happens in this turn of the event loop: each write is a TLS record and a
        system call.
        """
        if not self._send_is_due:
            self._send_is_due = True
            asyncio.get_running_loop().call_soon(self._send)

    def _send(self) -> None:
        self._send_is_due = False
        data = self._http.data_to_send()
        if data and self._transport is not None:
            self._transport.write(data)


def _framing_problem(body: bytearray) -> str:
    if len(body) < _PREFIX.size:
        return "the request holds no message"
    compressed, length = _PREFIX.unpack_from(body)
    if compressed:
        return "compressed requests are not supported"
    if length != len(body) - _PREFIX.size:
        return f"the request announces {length} bytes and holds {len(body) - _PREFIX.size}"
    return ""
