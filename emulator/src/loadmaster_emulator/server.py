"""The HTTP server around a unit, and the only module that knows the HTTP library.

It does what an ordinary web framework will not: close a connection without an answer, stop in the middle of
one, and vanish from its port for a while and come back to the same one.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
from collections.abc import Awaitable, Callable
from http import HTTPStatus

from aiohttp import StreamReader, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import RawRequestMessage

from .appliance import Appliance
from .clock import Clock
from .control import Answering, ControlReply
from .power import Departure
from .reception import Outcome, Reception
from .wire import HttpReply, HttpRequest

_LARGEST_BODY = 64 * 1024 * 1024
_LONGEST_LINE = 65_536
_BACKLOG = 512
_FAREWELL_SECONDS = 0.2

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


class Server:
    """Serves a unit on its own address and, while it is active, on that of its pair."""

    def __init__(
        self, appliance: Appliance, reception: Reception, clock: Clock, *, context: ssl.SSLContext | None
    ) -> None:
        self._appliance = appliance
        self._reception = reception
        self._clock = clock
        self._context = context
        self._own: Door | None = None
        self._shared: Door | None = None
        self._control: asyncio.Server | None = None
        self._watching: asyncio.Task[None] | None = None
        self._moved = asyncio.Event()
        self._hanging = asyncio.Event()

    async def start(self, host: str, port: int, *, shared_port: int | None = None) -> int:
        """Listen; the port is the one given, or a free one for 0. Somebody else holds ``shared_port``."""
        if port:
            bound(host, port, shared=False).close()
        unit = self._appliance
        self._own = Door(self._serve, self._context, bound(host, port), wanted=unit.is_there)
        if shared_port is not None:
            reserved = bound(host, shared_port)
            self._shared = Door(self._serve, self._context, reserved, wanted=unit.answers_for_the_pair)
        self._appliance.settle()
        await self.adjust()
        self._watching = asyncio.create_task(self._watch())
        return self._own.port

    async def start_control(self, control: Answering, host: str, port: int) -> int:
        """Listen on the control address, in plain HTTP."""
        self._control = await serve_control(control, host, port)
        return int(self._control.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Close everything."""
        self._hanging.set()
        if self._watching is not None:
            self._watching.cancel()
        if self._control is not None:
            self._control.close()
        for door in (self._own, self._shared):
            if door is not None:
                await door.end()

    def notice(self) -> None:
        """Time was moved or a role has changed: look again. To be called in the server's own thread."""
        self._moved.set()

    async def adjust(self) -> None:
        """Listen where the unit should answer by now, and nowhere else."""
        for door in (self._own, self._shared):
            if door is None:
                continue
            if door.wanted():
                door.open()
            else:
                door.close(at_once=self._appliance.has_no_power())

    async def _watch(self) -> None:
        """Follow the clock for as long as the server runs."""
        while True:
            self._moved.clear()
            self._appliance.settle()
            await self.adjust()
            seconds = self._appliance.seconds_to_change()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._moved.wait(), self._clock.real_seconds(seconds))

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        peer = request.transport.get_extra_info("peername") if request.transport else None
        headers = {name.lower(): value for name, value in request.headers.items()}
        asked = HttpRequest(
            request.method, request.raw_path, headers, await request.read(), str(peer[0]) if peer else ""
        )
        outcome = await self._reception.receive(asked)
        if outcome.hang:
            await self._hanging.wait()
        if outcome.reply is None or outcome.cut_at is not None:
            return self._cut(request, outcome)
        response = _response(outcome.reply)
        if outcome.leave is not None:
            response.force_close()
            self._go(outcome.leave)
            await response.prepare(request)
            await response.write_eof()
            self._hang_up(outcome.leave)
        return response

    def _cut(self, request: web.BaseRequest, outcome: Outcome) -> web.StreamResponse:
        """End the connection, after some bytes of the answer or none."""
        if outcome.leave is not None:
            self._go(outcome.leave)
        transport = request.transport
        if transport is not None:
            if outcome.reply is None or outcome.cut_at == 0:
                transport.abort()
            else:
                transport.write(_raw(outcome.reply)[: outcome.cut_at])
                transport.close()
        if outcome.leave is not None:
            self._hang_up(outcome.leave)
        return web.Response()

    def _go(self, how: Departure) -> None:
        """Stop listening before the answer is out, so that nobody who has it can connect again."""
        self._appliance.leave(how)
        for door in (self._own, self._shared):
            if door is not None:
                door.shut()
        self._moved.set()

    def _hang_up(self, how: Departure) -> None:
        for door in (self._own, self._shared):
            if door is not None:
                door.hang_up(at_once=how == "power_off")


class Door:
    """One address on which connections are taken at times and refused at others."""

    def __init__(
        self,
        handler: Handler,
        context: ssl.SSLContext | None,
        reserved: socket.socket,
        *,
        wanted: Callable[[], bool],
    ) -> None:
        self.wanted = wanted
        """Whether the unit answers here by now."""
        self._context = context
        self._handler = handler
        self._protocol = _protocol(self._handle)
        self._busy: set[object] = set()
        self._listener: socket.socket | None = None
        self._arriving: dict[asyncio.Task[None], socket.socket] = {}
        # Holds the port without listening, so that it stays ours while connections are refused.
        self._reserved = reserved
        host, port = reserved.getsockname()[:2]
        self._host, self.port = str(host), int(port)

    def open(self) -> None:
        """Take connections."""
        if self._listener is None:
            self._listener = bound(self._host, self.port)
            self._listener.listen(_BACKLOG)
            asyncio.get_running_loop().add_reader(self._listener, self._accept, self._listener)

    def shut(self) -> None:
        """Refuse new connections."""
        if self._listener is not None:
            asyncio.get_running_loop().remove_reader(self._listener)
            self._listener.close()
            self._listener = None

    def _accept(self, listener: socket.socket) -> None:
        # Not by the loop's own server: that forgets connections which arrive while it is being closed.
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        connection.setblocking(False)
        task = asyncio.create_task(self._take(connection))
        self._arriving[task] = connection
        task.add_done_callback(self._arriving.pop)

    async def _take(self, connection: socket.socket) -> None:
        """Let a connection be served once its TLS is agreed upon; one that does not get there is closed."""
        with contextlib.suppress(OSError):
            await asyncio.get_running_loop().connect_accepted_socket(
                self._protocol, connection, ssl=self._context
            )

    def close(self, *, at_once: bool) -> None:
        """Refuse connections and end those that are there."""
        if self._listener is not None:
            self.shut()
            self.hang_up(at_once=at_once)

    def hang_up(self, *, at_once: bool) -> None:
        """End the connections that are there; at once also in the middle of an answer."""
        self._turn_away()
        for connection in list(self._protocol.connections):
            transport = connection.transport
            if not isinstance(transport, asyncio.Transport) or transport.is_closing():
                continue
            if connection in self._busy and not at_once:
                connection.close()
            elif transport.get_write_buffer_size() and not at_once:
                transport.close()
            else:
                # Not with a farewell: a client that keeps the connection for later would not answer it.
                transport.abort()

    def _turn_away(self) -> None:
        """End connections that are not agreed upon yet: not by cancelling, which could leave them open."""
        for connection in self._arriving.values():
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            # Before it counts as busy: a connection that is told to close reads no further.
            await request.read()
        except (ConnectionError, RuntimeError):
            return web.Response()
        if not self.wanted() and request.transport is not None:
            # It came while the address was about to move: nobody carries it out.
            request.transport.abort()
            return web.Response()
        self._busy.add(request.protocol)
        try:
            return await self._handler(request)
        finally:
            self._busy.discard(request.protocol)

    async def end(self) -> None:
        """Close everything and give the port back."""
        self.shut()
        self._turn_away()
        await asyncio.gather(*self._arriving, return_exceptions=True)
        transports = [connection.transport for connection in self._protocol.connections]
        await self._protocol.shutdown(timeout=_FAREWELL_SECONDS)
        for transport in transports:
            if isinstance(transport, asyncio.Transport):
                # A client that keeps its side open must not keep ours.
                transport.abort()
        await asyncio.sleep(0)
        self._reserved.close()


def bound(host: str, port: int, *, shared: bool = True) -> socket.socket:
    """A socket on the address that does not listen yet.

    A shared one lets a second of ours hold the port; ``OSError`` where a stranger has it.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if shared:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        made.bind((host, port))
    except OSError:
        made.close()
        raise
    made.setblocking(False)
    return made


def in_url(host: str) -> str:
    """A host as it stands in a URL."""
    return f"[{host}]" if ":" in host else host


def _protocol(handler: Handler) -> web.Server:
    loop = asyncio.get_running_loop()

    def make(
        message: RawRequestMessage,
        payload: StreamReader,
        protocol: web.RequestHandler,
        writer: AbstractStreamWriter,
        task: asyncio.Task[None],
    ) -> web.BaseRequest:
        return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=_LARGEST_BODY)

    return web.Server(
        handler,
        request_factory=make,
        access_log=None,
        max_line_size=_LONGEST_LINE,
        max_field_size=_LONGEST_LINE,
        auto_decompress=False,
        keepalive_timeout=75.0,
    )


def _response(reply: HttpReply) -> web.Response:
    return web.Response(
        status=reply.status, body=reply.body, headers={"Content-Type": reply.content_type, **reply.headers}
    )


def _raw(reply: HttpReply) -> bytes:
    """The whole answer as it would go over the line."""
    lines = [f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}"]
    headers = {"Content-Type": reply.content_type, "Content-Length": str(len(reply.body)), **reply.headers}
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + reply.body


async def serve_control(control: Answering, host: str, port: int) -> asyncio.Server:
    """A control address in plain HTTP. Each request has a thread of its own, since it may wait for units."""

    async def serve(request: web.BaseRequest) -> web.StreamResponse:
        content = await request.read()
        try:
            body = json.loads(content) if content else None
        except ValueError:
            answer = ControlReply(400, b'{"error": "the body is no JSON"}')
        else:
            target = request.raw_path
            answer = await asyncio.to_thread(control.answer, request.method, target, body)
        response = web.Response(status=answer.status, body=answer.body, content_type="application/json")
        if answer.afterwards is not None:
            response.force_close()
            await response.prepare(request)
            await response.write_eof()
            answer.afterwards()
        return response

    return await asyncio.get_running_loop().create_server(_protocol(serve), host, port)
