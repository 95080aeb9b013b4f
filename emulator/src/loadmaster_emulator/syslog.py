"""Real log messages to real log hosts, over UDP, TCP and TLS, in the old BSD form that every collector takes.

What an appliance does while a log host is away is described nowhere (unverified). Here a stream keeps the
newest messages and tries again, UDP keeps nothing, and a restart of the unit forgets what was kept.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo

from .store import LogLine
from .syslog_transport import Connection, LogHost, connect

EMERGENCY, ALERT, CRITICAL, ERROR, WARNING, NOTICE, INFO, DEBUG = range(8)

KEPT_MESSAGES = 1000
"""Messages kept for a log host that is away; then the oldest go."""

_FACILITY_LOCAL0 = 16
_FIRST_PAUSE_SECONDS = 0.1
_LONGEST_PAUSE_SECONDS = 5.0
_FAREWELL_SECONDS = 2.0
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def message(line: LogLine, hostname: str, zone: tzinfo = UTC) -> bytes:
    """The datagram for one log line: priority, local time, host name, tag and text on one line."""
    when = datetime.fromtimestamp(line.time, zone)
    stamp = f"{_MONTHS[when.month - 1]} {when.day:2d} {when:%H:%M:%S}"
    priority = _FACILITY_LOCAL0 * 8 + line.severity
    text = " ".join(line.text.split())
    return f"<{priority}>{stamp} {hostname} {line.tag}: {text}".encode()


class Forwarder:
    """Sends log lines, a thread for each log host: a dead one slows down neither the API nor the others."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._couriers: dict[tuple[str, int, str], _Courier] = {}

    @property
    def failures(self) -> int:
        """Attempts that came to nothing."""
        return sum(courier.failures for courier in self._all())

    @property
    def lost(self) -> int:
        """Messages that nobody will receive."""
        return sum(courier.lost for courier in self._all())

    @property
    def trouble(self) -> str:
        """Why the last attempts failed, a sentence for each log host out of reach; empty when all is well."""
        return "; ".join(courier.trouble for courier in self._all() if courier.trouble)

    def send(self, text: bytes, hosts: Iterable[LogHost]) -> None:
        """Queue a message for each of ``hosts``; returns at once."""
        with self._lock:
            for host in hosts:
                if host.place not in self._couriers:
                    self._couriers[host.place] = _Courier(host)
                self._couriers[host.place].take(text, host)

    def keep_only(self, hosts: Iterable[LogHost]) -> None:
        """End the ways to all other hosts; what waits for one that is out of reach is lost."""
        wanted = {host.place for host in hosts}
        with self._lock:
            gone = [self._couriers.pop(host) for host in set(self._couriers) - wanted]
        for courier in gone:
            courier.end()

    def flush(self) -> None:
        """Wait until everything queued so far has left, or its host has turned out to be out of reach."""
        for courier in self._all():
            courier.settle()

    def forget(self) -> None:
        """Drop what waits for hosts out of reach, as a unit that restarts does."""
        for courier in self._all():
            courier.forget()

    def close(self) -> None:
        """Send what can be sent within two seconds and end."""
        with self._lock:
            couriers = list(self._couriers.values())
            self._couriers.clear()
        for courier in couriers:
            courier.end()
        deadline = time.monotonic() + _FAREWELL_SECONDS
        for courier in couriers:
            courier.join(deadline)

    def _all(self) -> list[_Courier]:
        with self._lock:
            return list(self._couriers.values())


class _Courier:
    """The messages for one log host and the thread that carries them."""

    def __init__(self, host: LogHost) -> None:
        self._host = host
        self._changed = threading.Condition()
        self._waiting: deque[bytes] = deque()
        self._carrying = False
        self._ending = False
        self.failures = 0
        self.lost = 0
        self.trouble = ""
        self._thread = threading.Thread(target=self._work, name=f"syslog {host.host}", daemon=True)
        self._thread.start()

    def take(self, text: bytes, host: LogHost) -> None:
        with self._changed:
            self._host = host
            self._waiting.append(text)
            self._bound()
            self._changed.notify_all()

    def settle(self) -> None:
        with self._changed:
            self._changed.wait_for(
                lambda: self._ending or bool(self.trouble) or not (self._waiting or self._carrying)
            )

    def forget(self) -> None:
        with self._changed:
            if self.trouble:
                self.lost += len(self._waiting)
                self._waiting.clear()

    def end(self) -> None:
        with self._changed:
            self._ending = True
            self._changed.notify_all()

    def join(self, deadline: float) -> None:
        self._thread.join(timeout=max(0.0, deadline - time.monotonic()))

    def _work(self) -> None:
        way = _Way()
        pause = _FIRST_PAUSE_SECONDS
        while (text := self._next()) is not None:
            try:
                way.send(text, self._host)
            except (OSError, ValueError) as problem:
                way.close()
                self._failed(text, problem)
                self._rest(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
            else:
                pause = _FIRST_PAUSE_SECONDS
                self._delivered()
        way.close()

    def _next(self) -> bytes | None:
        """The next message once there is one; ``None`` ends the thread."""
        with self._changed:
            self._changed.wait_for(lambda: self._ending or bool(self._waiting))
            if not self._waiting or (self._ending and self.trouble):
                return None
            self._carrying = True
            return self._waiting.popleft()

    def _delivered(self) -> None:
        with self._changed:
            self._carrying = False
            self.trouble = ""
            self._changed.notify_all()

    def _failed(self, text: bytes, problem: Exception) -> None:
        with self._changed:
            self._carrying = False
            self.failures += 1
            self.trouble = f"{self._host.host}:{self._host.port} {self._host.protocol}: {problem}"
            if self._host.protocol == "udp":
                self.lost += 1
            else:
                self._waiting.appendleft(text)
                self._bound()
            self._changed.notify_all()

    def _rest(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._ending, timeout=seconds)

    def _bound(self) -> None:
        while len(self._waiting) > KEPT_MESSAGES:
            self._waiting.popleft()
            self.lost += 1


class _Way:
    """The connection in use, if any, and whom it was made for."""

    def __init__(self) -> None:
        self._host: LogHost | None = None
        self._connection: Connection | None = None

    def send(self, text: bytes, host: LogHost) -> None:
        if host != self._host:
            self.close()
        if self._connection is None:
            self._connection = connect(host)
            self._host = host
        self._connection.send(text)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None
