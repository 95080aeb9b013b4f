"""Serves a provider to Terraform until Terraform is done with it."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import ssl
import sys
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from .certificate import Certificate
from .http2 import Http2Connection, Reply, Status
from .resource import Provider
from .service import Call, Service

__all__ = ["Server", "mutual_tls"]

_log = logging.getLogger(__name__)

_WORKERS = 64
_PREFIX = "/tfplugin6.Provider/"
_SHUTDOWN = "/plugin.GRPCController/Shutdown"
_STANDARD_STREAMS = "/plugin.GRPCStdio/StreamStdio"
_FINISH_SECONDS = 300.0


def mutual_tls(certificate: Certificate, *, client_certificate: str) -> ssl.SSLContext:
    """TLS that shows our certificate and admits nobody but the owner of ``client_certificate``."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    with tempfile.NamedTemporaryFile("wb", suffix=".pem") as file:
        # the ssl module reads keys from files only; this one is readable by the user alone and gone in a
        # moment
        file.write(certificate.pem + certificate.key_pem)
        file.flush()
        context.load_cert_chain(file.name)
    context.set_alpn_protocols(["h2"])
    context.load_verify_locations(cadata=client_certificate)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


@dataclass(eq=False)
class _Session:
    """One connection of Terraform: one provider configuration."""

    service: Service
    stop: threading.Event
    running: int = 0


@dataclass(eq=False)
class Server:
    """Answers calls; ``persistent`` servers outlive their clients (for debuggers and tests)."""

    load_provider: Callable[[], Provider]
    persistent: bool = False
    _sessions: dict[Http2Connection, _Session] = field(default_factory=dict)
    _running: int = 0

    async def run(self, listener: socket.socket, *, tls: ssl.SSLContext | None) -> None:
        """Serve until Terraform says goodbye, disappears, or (persistent) the process is told to end."""
        self._loop = asyncio.get_running_loop()
        self._finished = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="call")
        self._watch_signals()
        server = await self._loop.create_unix_server(lambda: Http2Connection(self), sock=listener, ssl=tls)
        await self._watch_host()
        await self._finished.wait()
        server.close()
        await self._finish_work()
        for connection, session in list(self._sessions.items()):
            del self._sessions[connection]
            connection.close()
            self._close(session)
        self._workers.shutdown(wait=False, cancel_futures=True)

    # ------------------------------------------------------------------ calls

    def connected(self, connection: Http2Connection) -> None:
        """Make a provider for the new connection."""
        stop = threading.Event()
        self._sessions[connection] = _Session(Service(self.load_provider(), stop=stop), stop)

    def call(self, connection: Http2Connection, stream: int, path: str, message: bytes) -> None:
        """Answer at once what cannot block, and the rest on a worker thread."""
        if path == _SHUTDOWN:
            connection.reply(stream, Reply(b""))
            if not self.persistent:
                self._loop.call_soon(self._finished.set)
            return
        if path == _STANDARD_STREAMS:
            connection.reply(stream, Reply(None))
            return
        session = self._sessions[connection]
        call = session.service.calls.get(path.removeprefix(_PREFIX))
        if call is None or not path.startswith(_PREFIX):
            connection.reply(stream, Reply(status=Status.UNIMPLEMENTED, error=f"{path} is not implemented"))
            return
        self._dispatch(connection, session, stream, call, message)

    def disconnected(self, connection: Http2Connection) -> None:
        """Tell running calls to give up waiting; the last client to leave ends the process."""
        session = self._sessions.pop(connection, None)
        if session is None:
            return
        if session.running:
            _log.warning("Terraform disconnected during %d calls; finishing them", session.running)
            session.stop.set()
        else:
            self._close(session)
        if not self.persistent and not self._sessions:
            self._finished.set()

    def _dispatch(
        self, connection: Http2Connection, session: _Session, stream: int, call: Call, message: bytes
    ) -> None:
        try:
            request = call.parse(message)
            blocks = call.may_block(request)
        except Exception as error:  # noqa: BLE001 - Terraform must get an answer
            _log.exception("%s could not be understood", call.name)
            connection.reply(
                stream, Reply(status=Status.INTERNAL, error=f"{call.name}: {type(error).__name__}")
            )
            return
        if not blocks:
            connection.reply(stream, _answer(call, request))
            return
        session.running += 1
        self._running += 1
        self._idle.clear()
        self._workers.submit(self._work, connection, session, stream, call, request)

    def _work(
        self, connection: Http2Connection, session: _Session, stream: int, call: Call, request: Any
    ) -> None:
        reply = _answer(call, request)
        self._loop.call_soon_threadsafe(self._finish_call, connection, session, stream, reply)

    def _finish_call(self, connection: Http2Connection, session: _Session, stream: int, reply: Reply) -> None:
        session.running -= 1
        self._running -= 1
        connection.reply(stream, reply)
        if not session.running and connection not in self._sessions:
            self._close(session)
        if not self._running:
            self._idle.set()

    def _close(self, session: _Session) -> None:
        try:
            session.service.close()
        except Exception:  # noqa: BLE001 - nobody is left to be told
            _log.exception("closing the provider failed")

    # ------------------------------------------------------------------ the end

    async def _finish_work(self) -> None:
        """Let changes that are under way come to their end: half a change is worse than a late exit."""
        if self._running:
            for session in self._sessions.values():
                session.stop.set()
            try:
                await asyncio.wait_for(self._idle.wait(), _FINISH_SECONDS)
            except TimeoutError:
                _log.error("gave up on %d calls after %.0f seconds", self._running, _FINISH_SECONDS)

    def _watch_signals(self) -> None:
        self._loop.add_signal_handler(signal.SIGTERM, self._terminate)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})

    def _terminate(self) -> None:
        """SIGTERM, too, may have gone to the whole group: stop waiting, and leave when Terraform does."""
        for session in self._sessions.values():
            session.stop.set()
        if self.persistent or not self._sessions:
            self._finished.set()

    async def _watch_host(self) -> None:
        """Notice that Terraform died before it ever connected: its end of our standard output closes."""
        if self.persistent:
            return
        try:
            # a copy, because the event loop closes what it watches
            output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
            await self._loop.connect_write_pipe(lambda: _HostWatch(self._host_closed_output), output)
        except (ValueError, OSError):
            _log.debug("standard output is no pipe; an early death of Terraform will go unnoticed")

    def _host_closed_output(self) -> None:
        if not self._sessions:
            self._finished.set()


class _HostWatch(asyncio.Protocol):
    def __init__(self, gone: Callable[[], None]) -> None:
        self._gone = gone

    def connection_lost(self, _: Exception | None) -> None:
        self._gone()


def _answer(call: Call, request: Any) -> Reply:
    try:
        return Reply(call.answer(request))
    except Exception as error:  # noqa: BLE001 - Terraform must get an answer
        _log.exception("%s failed", call.name)
        return Reply(status=Status.UNKNOWN, error=f"{call.name}: {type(error).__name__}: {error}")
