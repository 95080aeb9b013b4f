"""Real log messages to real log hosts, over UDP and TCP, in the old BSD form that every collector takes."""

from __future__ import annotations

import queue
import socket
import threading
import time
from dataclasses import dataclass

from .store import LogLine

EMERGENCY, ALERT, CRITICAL, ERROR, WARNING, NOTICE, INFO, DEBUG = range(8)

_FACILITY_LOCAL0 = 16
_CONNECT_SECONDS = 2.0
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class _Parcel:
    message: bytes
    host: str
    port: int
    protocol: str


def message(line: LogLine, hostname: str) -> bytes:
    """The datagram for one log line: priority, local time, host name, tag and text on one line."""
    when = time.localtime(line.time)
    stamp = (
        f"{_MONTHS[when.tm_mon - 1]} {when.tm_mday:2d} {when.tm_hour:02d}:{when.tm_min:02d}:{when.tm_sec:02d}"
    )
    priority = _FACILITY_LOCAL0 * 8 + line.severity
    text = " ".join(line.text.split())
    return f"<{priority}>{stamp} {hostname} {line.tag}: {text}".encode()


class Forwarder:
    """Sends log lines from a thread of its own, so that a dead log host never slows the API down.

    Like the appliance it neither waits for an acknowledgement nor keeps what could not be sent.
    """

    def __init__(self) -> None:
        self._parcels: queue.Queue[_Parcel | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._connections: dict[tuple[str, int], socket.socket] = {}
        self.failures = 0
        """Messages that could not be sent."""

    def send(self, line: LogLine, hostname: str, hosts: list[str], port: int, protocol: str) -> None:
        """Queue a line for each of ``hosts``."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="syslog", daemon=True)
            self._thread.start()
        text = message(line, hostname)
        for host in hosts:
            self._parcels.put(_Parcel(text, host, port, protocol))

    def flush(self) -> None:
        """Wait until everything queued so far has left."""
        self._parcels.join()

    def close(self) -> None:
        """Send what is queued and end the thread."""
        if self._thread is not None:
            self._parcels.put(None)
            self._thread.join(timeout=10)
            self._thread = None
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()

    def _work(self) -> None:
        while True:
            parcel = self._parcels.get()
            try:
                if parcel is None:
                    return
                self._deliver(parcel)
            except OSError:
                self.failures += 1
            finally:
                self._parcels.task_done()

    def _deliver(self, parcel: _Parcel) -> None:
        if parcel.protocol == "udp":
            family = socket.AF_INET6 if ":" in parcel.host else socket.AF_INET
            with socket.socket(family, socket.SOCK_DGRAM) as datagram:
                datagram.sendto(parcel.message, (parcel.host, parcel.port))
            return
        if parcel.protocol != "tcp":
            raise OSError(f"log transport {parcel.protocol} is not emulated")
        target = (parcel.host, parcel.port)
        try:
            self._connection(target).sendall(parcel.message + b"\n")
        except OSError:
            self._connections.pop(target, None)
            self._connection(target).sendall(parcel.message + b"\n")

    def _connection(self, target: tuple[str, int]) -> socket.socket:
        found = self._connections.get(target)
        if found is None:
            found = socket.create_connection(target, timeout=_CONNECT_SECONDS)
            self._connections[target] = found
        return found
