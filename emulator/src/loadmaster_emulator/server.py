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
from .control import Control, ControlReply
from .reception import Outcome, Reception
from .wire import HttpReply, HttpRequest

_LARGEST_BODY = 64 * 1024 * 1024
_LONGEST_LINE = 65_536
_BACKLOG = 512
_FAREWELL_SECONDS = 0.2

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


class Server:
    """Serves a unit on one address, and its control address beside it."""

    def __init__(
        self, appliance: Appliance, reception: Reception, clock: Clock, *, context: ssl.SSLContext | None
    ) -> None:
        self._appliance = appliance
        self._reception = reception
        self._clock = clock
        self._context = context
        self._protocol = _protocol(self._serve)
        self._listener: asyncio.Server | None = None
        self._control: asyncio.Server | None = None
        self._reserved: socket.socket | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._hanging = asyncio.Event()

    async def start(self, host: str, port: int) -> int:
        """Listen; the port is the one given, or a free one for 0."""
        if port:
            _bound(host, port, shared=False).close()
        bound = _bound(host, port)
        number = int(bound.getsockname()[1])
        await self._listen(bound)
        if self._appliance.unit.state.unit.away_until is not None:
            self._stay_away()
        return number

    async def start_control(self, control: Control, host: str, port: int) -> int:
        """Listen on the control address, in plain HTTP."""

        async def serve(request: web.BaseRequest) -> web.StreamResponse:
            answer = await _control_answer(control, request)
            return web.Response(status=answer.status, body=answer.body, content_type="application/json")

        self._control = await asyncio.get_running_loop().create_server(_protocol(serve), host, port)
        return int(self._control.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Close everything."""
        self._hanging.set()
        for task in tuple(self._tasks):
            task.cancel()
        for listener in (self._listener, self._control):
            if listener is not None:
                listener.close()
        transports = [connection.transport for connection in self._protocol.connections]
        await self._protocol.shutdown(timeout=_FAREWELL_SECONDS)
        for transport in transports:
            if isinstance(transport, asyncio.Transport):
                # A client that keeps its side open must not keep ours.
                transport.abort()
        await asyncio.sleep(0)
        if self._reserved is not None:
            self._reserved.close()

    async def _listen(self, bound: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        self._listener = await loop.create_server(
            self._protocol, sock=bound, ssl=self._context, backlog=_BACKLOG
        )

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
            await response.prepare(request)
            await response.write_eof()
            self._go(for_good=outcome.leave == "shutdown")
        return response

    def _cut(self, request: web.BaseRequest, outcome: Outcome) -> web.StreamResponse:
        """End the connection, after some bytes of the answer or none."""
        transport = request.transport
        if transport is not None:
            if outcome.reply is None or outcome.cut_at == 0:
                transport.abort()
            else:
                transport.write(_raw(outcome.reply)[: outcome.cut_at])
                transport.close()
        if outcome.leave is not None:
            self._go(for_good=outcome.leave == "shutdown")
        return web.Response()

    def _go(self, *, for_good: bool) -> None:
        self._appliance.leave(for_good=for_good)
        self._stay_away()

    def _stay_away(self) -> None:
        """Free the port's queue but keep the port, so that connections are refused until the unit is back."""
        listener = self._listener
        if listener is None:
            return
        host, port = listener.sockets[0].getsockname()[:2]
        self._reserved = _bound(host, port)
        listener.close()
        self._listener = None
        for connection in list(self._protocol.connections):
            connection.close()
        self._spawn(self._come_back())

    async def _come_back(self) -> None:
        while (seconds := self._appliance.seconds_away()) > 0:
            await self._clock.sleep(min(seconds, 1e9))
        self._appliance.return_if_due()
        reserved, self._reserved = self._reserved, None
        if reserved is not None:
            await self._listen(reserved)

    def _spawn(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _bound(host: str, port: int, *, shared: bool = True) -> socket.socket:
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


async def _control_answer(control: Control, request: web.BaseRequest) -> ControlReply:
    body: object = None
    content = await request.read()
    if content:
        with contextlib.suppress(ValueError):
            body = json.loads(content)
        if body is None:
            return ControlReply(400, b'{"error": "the body is no JSON"}')
    return control.answer(request.method, request.path, body)
